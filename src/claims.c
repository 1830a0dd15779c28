/*-------------------------------------------------------------------------
 *
 * claims.c
 *	  Numbers stated in prose.
 *
 * A sentence is read from left to right; each number with a unit is a claim,
 * and the words around it decide which figure it speaks of.  Where they do
 * not say it clearly (parts, other years, channels, several figures at once)
 * the path is none: such a claim can be listed but not checked.
 *
 *-------------------------------------------------------------------------
 */
#include "reader.h"

/* A sentence under reading; positions are bytes of folded text. */
typedef struct Sentence
{
	GoirArena  *arena;
	GoirClaims *claims;
	int			section;
	GoirSectionNo kind;
	GoirText	printed;		/* the whole text */
	GoirFolded	folded;
	int			start;
	int			end;
	bool		about_information;	/* it speaks of 信息公开 */
	bool		about_requests; /* requests received were stated */
	int			proceeding;		/* the kind being listed, or none */
	int			whole;			/* the claim whose parts may follow, or -1 */
	GoirText	whole_unit;
	GoirPart	listing;		/* what the numbers that follow are */
	int			part_depth;		/* open brackets where the list began */
} Sentence;

/* A number of a sentence. */
typedef struct Stated
{
	int			clause;			/* where the words before it begin */
	int			at;
	int			end;			/* behind the unit */
	GoirDecimal number;
	bool		approximate;
	GoirText	unit;
} Stated;

static bool
has(GoirText text, const char *word)
{
	return goir_find(text, 0, word) >= 0;
}

/* Does a text hold one of these words, separated by '|'? */
static bool
has_any(GoirText text, const char *words)
{
	while (*words)
	{
		char		word[64];
		size_t		n = strcspn(words, "|");

		memcpy(word, words, n);
		word[n] = '\0';
		if (has(text, word))
			return true;
		words += n + (words[n] == '|');
	}
	return false;
}

/* The length of one of these words at the start of a text, or 0. */
static int
starts_with(GoirText text, const char *words)
{
	while (*words)
	{
		int			n = (int) strcspn(words, "|");

		if (n <= text.size && memcmp(text.at, words, n) == 0)
			return n;
		words += n + (words[n] == '|');
	}
	return 0;
}

static GoirText
slice(const Sentence *s, int from, int to)
{
	return (GoirText) {s->folded.text.at + from, to > from ? to - from : 0};
}

/* Where the last of these words in a text ends, -1 if none is there. */
static int
end_of_last(GoirText text, const char *words)
{
	int			found = -1;
	int			i;

	for (i = 0; i < text.size; i++)
	{
		int			n = starts_with((GoirText) {text.at + i, text.size - i}, words);

		if (n > 0)
			found = i + n;
	}
	return found;
}

/* How many brackets are open at a place of the sentence. */
static int
depth_at(const Sentence *s, int at)
{
	int			depth = 0;
	int			i;

	for (i = s->start; i < at; i++)
		depth += (s->folded.text.at[i] == '(') - (s->folded.text.at[i] == ')');
	return depth;
}

/*
 * Decides whether a number is a part of the whole stated before it, and keeps
 * track of both.  A number that states the whole of something else ends the
 * list; one in brackets behind a part is a part of that part.
 */
static GoirPart
part_of(Sentence *s, const Stated *stated, GoirScope scope, GoirPath path)
{
	GoirText	words = slice(s, stated->clause, stated->at);
	bool		some = has_any(words, "主要包括|主要是|主要有|主要为|包括");
	bool		same_unit = stated->unit.size == s->whole_unit.size &&
		stated->unit.size > 0 &&
		memcmp(stated->unit.at, s->whole_unit.at, stated->unit.size) == 0;

	if (goir_text_is(stated->unit, "%") && s->whole >= 0 && s->listing &&
		has(words, "占") && s->claims->n_claims - 1 > s->whole)
		return GOIR_SHARE;
	if (s->whole >= 0 && same_unit && (some || has_any(words, "其中|分别")))
	{
		s->listing = some ? GOIR_SOME_PART : GOIR_PART;
		s->part_depth = depth_at(s, stated->at);
		return s->listing;
	}
	if (s->whole >= 0 && s->listing && same_unit &&
		(path == 0 || scope == GOIR_SCOPE_OUTCOME || scope == GOIR_SCOPE_CARRIED) &&
		depth_at(s, stated->at) == s->part_depth)
		return s->listing;
	if (s->listing && same_unit && depth_at(s, stated->at) > s->part_depth)
		return GOIR_WHOLE;
	s->whole = s->claims->n_claims - 1;
	s->whole_unit = stated->unit;
	s->listing = GOIR_WHOLE;
	return GOIR_WHOLE;
}

/* Adds a claim with its sentence as printed. */
static void
add_claim(Sentence *s, GoirPath path, GoirScope scope, const Stated *stated)
{
	GoirClaims *c = s->claims;
	GoirClaim  *claim;

	c->claims = goir_room(s->arena, c->claims, c->n_claims, &c->capacity, sizeof(GoirClaim));
	claim = &c->claims[c->n_claims++];
	claim->section = s->section;
	claim->path = path;
	claim->scope = scope;
	claim->number = stated->number;
	claim->approximate = stated->approximate;
	claim->unit = stated->unit;
	claim->part = part_of(s, stated, scope, path);
	claim->quote.at = s->printed.at + s->folded.source[s->start];
	claim->quote.size = s->folded.source[s->end] - s->folded.source[s->start];
}

/* Reads a number with a unit at a place; false if there is none. */
static bool
read_stated(const Sentence *s, int at, Stated *stated)
{
	GoirText	rest = slice(s, at, s->end);
	int			n = goir_read_decimal(rest, false, &stated->number);
	int			more;

	if (n == 0)
		return false;
	stated->at = at;
	at += n;
	stated->approximate = false;
	for (n = 0; n < 2; n++)
	{
		more = starts_with(slice(s, at, s->end), "多|余|几|左右");
		stated->approximate |= more > 0;
		at += more;
		if (n == 0 && starts_with(slice(s, at, s->end), "万") &&
			!starts_with(slice(s, at, s->end), "万元"))
		{
			int			zeros;

			for (zeros = 0; zeros < 4; zeros++)
			{
				if (stated->number.scale > 0)
					stated->number.scale--;
				else if (stated->number.value > INT64_MAX / 10)
					return false;
				else
					stated->number.value *= 10;
			}
			at += (int) strlen("万");
		}
	}
	more = starts_with(slice(s, at, s->end),
					   "件次|人次|件|宗|起|份|条|次|项|个|篇|万元|元|%|部|期|场|人");
	if (more == 0)
		return false;
	stated->unit = slice(s, at, at + more);
	stated->end = at + more;
	return true;
}

/* Is the text before a number one that makes it a comparison with another year? */
static bool
is_comparison(GoirText clause)
{
	return has_any(clause, "比上年|比去年|比20|较上年|较去年|较20|同比|上年同期|去年同期|增长|下降|增加了|减少了|上升|环比|去年为|上年为");
}

/* Is the number of a part, of a channel or a unit, and not of the whole? */
static bool
is_channel(GoirText clause)
{
	return has_any(clause, "网上|网络|在线|信函|书面|当面|现场|邮寄|邮件|传真|口头") ||
		(has_any(clause, "通过|利用|依托") && !has(clause, "等"));
}

/* The last number before this, or the start: what stands between is about it. */
static GoirText
words_before(const Sentence *s, const Stated *stated)
{
	return slice(s, stated->clause, stated->at);
}

/* 主动公开政府信息 N 条: only words of quantity may stand between. */
static bool
is_published(const Sentence *s, const Stated *stated)
{
	GoirText	words = words_before(s, stated);
	int			from = end_of_last(words, "主动公开");
	int			n;

	if (from < 0 || !starts_with(stated->unit, "条|件|份|篇|个|项|次") ||
		has(words, "其中") || is_channel(words))
		return false;
	words.at += from;
	words.size -= from;
	if (!has(words, "信息"))
		return false;
	while ((n = starts_with(words, "政府信息公开|政府信息|政务信息|行政信息|信息|各类|各项|各种|相关|有关|全部|的|数量|总数|总量|总计|合计|总共|共计|累计|共|数|达到|达|为|约|近|超过|超|计|,|:")) > 0)
		words.at += n, words.size -= n;
	return words.size == 0;
}

/* The measure of an outcome of reconsideration or litigation, or none. */
static GoirMeasureNo
outcome(GoirText words)
{
	if (has_any(words, "尚未审结|未审结|正在审理|未办结"))
		return GOIR_PENDING;
	if (has_any(words, "其他结果|其他处理结果"))
		return GOIR_OTHER_RESULT;
	if (has(words, "纠正"))
		return GOIR_CORRECTED;
	if (has(words, "维持"))
		return GOIR_UPHELD;
	return GOIR_NO_MEASURE;
}

/* Reconsideration and litigation: the item being spoken of, then outcomes. */
static bool
claim_proceeding(Sentence *s, const Stated *stated)
{
	GoirText	words = words_before(s, stated);
	GoirText	after = slice(s, stated->end, stated->end + 30 < s->end ? stated->end + 30 : s->end);
	bool		reconsideration = has(words, "复议");
	bool		litigation = has_any(words, "诉讼|起诉|应诉");
	GoirMeasureNo measure;

	if (has(words, "复议后起诉"))
		s->proceeding = GOIR_LITIGATION_AFTER;
	else if (has_any(words, "未经复议|直接起诉"))
		s->proceeding = GOIR_LITIGATION_DIRECT;
	else if (reconsideration && litigation)
	{
		/* both together: no figure says that */
		s->proceeding = GOIR_NO_ITEM;
		add_claim(s, 0, GOIR_SCOPE_OTHER, stated);
		return true;
	}
	else if (reconsideration)
		s->proceeding = GOIR_RECONSIDERATION;
	else if (litigation)
		s->proceeding = GOIR_LITIGATION;
	if (s->proceeding == GOIR_NO_ITEM || !starts_with(stated->unit, "件|宗|起|次|个"))
		return false;
	measure = outcome(words);
	if (measure == GOIR_NO_MEASURE && starts_with(after, "结果|被|予以|维持|纠正|尚未"))
		measure = outcome(after);
	if (measure)
		add_claim(s, GOIR_PATH(s->proceeding, measure), GOIR_SCOPE_OUTCOME, stated);
	else if ((reconsideration || litigation) && !has(words, "其中") &&
			 (s->about_information ||
			  has_any(slice(s, stated->end, s->end), "结果维持|结果纠正|其他结果|尚未审结")))
		add_claim(s, GOIR_PATH(s->proceeding, GOIR_TOTAL), GOIR_SCOPE_NEW, stated);
	else
		add_claim(s, 0, GOIR_SCOPE_OTHER, stated);
	return true;
}

/* Requests: received, carried, and how they ended. */
static bool
claim_request(Sentence *s, const Stated *stated)
{
	GoirText	words = words_before(s, stated);
	GoirText	after = slice(s, stated->end, stated->end + 36 < s->end ? stated->end + 36 : s->end);
	int			item = GOIR_NO_ITEM;
	GoirScope	scope = GOIR_SCOPE_NEW;
	int			verb;

	if (!starts_with(stated->unit, "件|宗|起|份|条|次|个") ||
		has_any(words, "投诉|举报|信件|咨询|建议|提案|来信|来访|复议|诉讼|热线"))
		return false;
	verb = end_of_last(words, "收到|新收|接收|接到");
	if (has_any(words, "上年结转|上年度结转|上一年结转|上一年度结转|去年结转|结转上年"))
		item = GOIR_CARRIED_IN, scope = GOIR_SCOPE_CARRIED;
	else if (has_any(words, "结转下年|结转至下年|结转到下年|结转下一年|结转至下一年") ||
			 starts_with(after, "结转下|结转至下|结转到下|,结转下|转下年"))
		item = GOIR_CARRIED_OUT, scope = GOIR_SCOPE_CARRIED;
	else if (verb >= 0 && !is_channel(words))
	{
		GoirText	object = {words.at + verb, words.size - verb};

		if (has(words, "新收") ? s->about_requests || has(words, "申请") :
			has(object, "申请") && !has(words, "其中"))
			item = GOIR_RECEIVED;
	}
	else if (has_any(words, "受理|收办|办理") && has(words, "申请") &&
			 !is_channel(words) && !has(words, "其中") && s->about_information)
	{
		/* with its parts beside it, it is not new requests alone */
		s->about_requests = true;
		if (has_any(slice(s, stated->end, s->end), "新收|上年结转|上年度结转"))
		{
			add_claim(s, 0, GOIR_SCOPE_HANDLED, stated);
			return true;
		}
		item = GOIR_RECEIVED, scope = GOIR_SCOPE_HANDLED;
	}
	else if (s->about_requests && !is_channel(words))
	{
		scope = GOIR_SCOPE_OUTCOME;
		if (has(words, "部分公开"))
			item = GOIR_PARTIALLY_GRANTED;
		else if (has(words, "予以公开"))
			item = GOIR_GRANTED;
		else if (has_any(words, "办结|答复") && !has(words, "其中"))
			item = GOIR_CONCLUDED, scope = GOIR_SCOPE_CONCLUDED;
	}
	if (item == GOIR_NO_ITEM)
		return false;
	s->about_requests = true;
	add_claim(s, GOIR_PATH(item, GOIR_TOTAL), scope, stated);
	return true;
}

/* Decides what one number speaks of. */
static void
claim_number(Sentence *s, const Stated *stated)
{
	GoirText	words = words_before(s, stated);

	if (is_comparison(words) || starts_with(stated->unit, "%|元|万元|人|期|场"))
		add_claim(s, 0, GOIR_SCOPE_OTHER, stated);
	else if (is_published(s, stated))
		add_claim(s, GOIR_PATH(GOIR_PUBLISHED, 0), GOIR_SCOPE_NEW, stated);
	else if (!claim_proceeding(s, stated) && !claim_request(s, stated))
		add_claim(s, 0, GOIR_SCOPE_OTHER, stated);
}

/* 未收到…申请, 没有发生行政复议, 未收取…费: zero. */
static void
claim_none(Sentence *s)
{
	static const Stated zero = {0, 0, 0, {0, 0}, false, {NULL, 0}};
	GoirText	text = slice(s, s->start, s->end);
	int			at = end_of_last(text, "未收到|没有收到|未接到|没有接到|未新收|无新收|未受理|没有受理|未收取|没有收取|无收取|未出现|没有出现|未发生|没有发生|无人|没有公民|无政府信息公开|没有政府信息公开|未有|无依申请|没有依申请|未产生|未被|没有被");
	GoirText	rest = {text.at + at, text.size - at};
	bool		reconsideration;
	bool		litigation;

	if (at < 0)
		return;
	reconsideration = has(rest, "复议");
	litigation = has(rest, "诉讼");
	if (reconsideration && litigation)
		add_claim(s, 0, GOIR_SCOPE_NEW, &zero);
	else if ((reconsideration || litigation) && s->about_information)
		add_claim(s, GOIR_PATH(reconsideration ? GOIR_RECONSIDERATION : GOIR_LITIGATION, GOIR_TOTAL),
				  GOIR_SCOPE_NEW, &zero);
	else if (reconsideration || litigation)
		return;
	else if (has(rest, "费"))
		add_claim(s, 0, GOIR_SCOPE_OTHER, &zero);
	else if (has(rest, "申请") && !is_channel(rest) &&
			 (s->about_information || s->kind == GOIR_SECTION_REQUESTS))
		add_claim(s, GOIR_PATH(GOIR_RECEIVED, GOIR_TOTAL), GOIR_SCOPE_NEW, &zero);
}

/* Reads the numbers of one sentence, then what it denies. */
static void
read_sentence(Sentence *s)
{
	GoirText	text = slice(s, s->start, s->end);
	int			clause = s->start;
	int			found = 0;
	int			i = s->start;

	s->about_information |= has_any(text, "信息公开|依申请公开") || s->kind == GOIR_SECTION_PROCEEDINGS;
	while (i < s->end)
	{
		const char *at = s->folded.text.at + i;
		Stated		stated;

		if (*at < '0' || *at > '9')
		{
			i++;
			continue;
		}
		/* 第711号, A4, 〔2021〕12号 are names */
		if (!(i > s->start && ((at[-1] >= 'a' && at[-1] <= 'z') || (at[-1] >= 'A' && at[-1] <= 'Z') ||
							   at[-1] == '.' || at[-1] == '-')) &&
			!(i >= s->start + 3 && memcmp(at - 3, "第", 3) == 0) &&
			read_stated(s, i, &stated))
		{
			GoirText	before = slice(s, clause, i);

			stated.clause = clause;
			stated.approximate |= before.size > 0 &&
				(end_of_last(before, "约|近|超过|超|逾|将近|大约") == before.size);
			claim_number(s, &stated);
			clause = i = stated.end;
			found++;
			continue;
		}
		while (i < s->end && ((s->folded.text.at[i] >= '0' && s->folded.text.at[i] <= '9') ||
							  s->folded.text.at[i] == '.' || s->folded.text.at[i] == '-'))
			i++;
	}
	claim_none(s);
}

/* Is it a mark behind which other things are spoken of? */
static bool
is_end(uint32_t c, bool *stop)
{
	*stop = c == 0x3002 || c == '!' || c == '?' || c == '\n';
	return *stop || c == ';';
}

/* Reads a text sentence by sentence. */
static void
read_text(GoirArena *arena, GoirClaims *claims, int section,
		  GoirSectionNo kind, GoirText text)
{
	Sentence	s;
	const char *at;
	const char *end;

	memset(&s, 0, sizeof(s));
	s.arena = arena;
	s.claims = claims;
	s.section = section;
	s.kind = kind;
	s.whole = -1;
	s.printed = text;
	s.folded = goir_fold(arena, text);
	at = s.folded.text.at;
	end = at + s.folded.text.size;
	while (at < end)
	{
		const char *start = at;
		uint32_t	c = goir_next(&at, end);
		bool		stop;

		if (!is_end(c, &stop) && at < end)
			continue;
		s.end = (int) ((at < end || is_end(c, &stop) ? start : at) - s.folded.text.at);
		if (s.end > s.start)
			read_sentence(&s);
		s.start = (int) (at - s.folded.text.at);
		if (stop)
		{
			s.about_information = s.about_requests = false;
			s.proceeding = GOIR_NO_ITEM;
		}
		/* the parts may stand in brackets behind the full stop */
		if (!stop || !starts_with((GoirText) {at, (int) (end - at)}, "(其中|其中"))
			s.whole = -1;
		s.listing = GOIR_WHOLE;
	}
}

void
goir_read_claims(GoirArena *arena, const GoirNarrative *narrative,
				 GoirClaims *claims)
{
	int			i;

	memset(claims, 0, sizeof(*claims));
	read_text(arena, claims, 0, GOIR_NO_SECTION, narrative->lead_text);
	for (i = 0; i < narrative->n_sections; i++)
		read_text(arena, claims, narrative->sections[i].number,
				  narrative->sections[i].kind, narrative->sections[i].body);
}
