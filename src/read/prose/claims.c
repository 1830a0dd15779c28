/*-------------------------------------------------------------------------
 *
 * claims.c
 *	  Numbers stated in prose.
 *
 * A sentence is read from left to right.  Each number with a unit is a claim,
 * and a denial is a claim of zero.  What a claim says has five sides:
 *
 *	  subject	whose figure it is: this agency's, or other offices'
 *	  period	of when: the report's year, or other years, a part, several
 *	  kind		of what: the verb and noun around the number
 *	  quantity	the number itself, its unit, exact or about
 *	  relation	the whole of the kind, or a part, a rate, a comparison
 *
 * Each side can refuse.  Subject and period hold on over commas (frame.c);
 * kind, quantity and relation are those of the words between two numbers.  A
 * claim has the path of a figure where the subject is this agency, the period
 * its whole year, the relation the whole, and the kind exactly one figure's.
 * Otherwise it has none: it can be listed but not checked.
 *
 *-------------------------------------------------------------------------
 */
#include "base/scan.h"
#include "read/prose/date.h"
#include "read/prose/frame.h"
#include "read/prose/narrative.h"
#include "words/number.h"
#include "words/unit.h"
#include "words/vocabulary.h"

#define BEHIND 36				/* bytes behind a number that still speak of it */
#define AHEAD 240				/* bytes in which its parts begin */
#define NEAR 8					/* numbers of a sentence that may be of one list */

/* Words between two numbers: bytes of folded text. */
typedef struct Range
{
	int			from;
	int			to;
} Range;

/* The classes of words that a range has. */
typedef struct Classes
{
	Range		range;
	uint64_t	bits;
} Classes;

#define KNOWN_CLASSES 8

/* A number of a sentence. */
typedef struct Stated
{
	Range		words;			/* before it, behind the last number */
	int			end;			/* behind the unit */
	GoirDecimal number;
	bool		approximate;
	GoirText	unit;
	bool		of_things;		/* 15个工作日, 3个方面: of no cases */
} Stated;

/* A sentence under reading. */
typedef struct Sentence
{
	GoirArena  *arena;
	GoirClaims *claims;
	int			section;
	GoirSectionNo kind;
	GoirText	printed;		/* the whole text */
	GoirFolded	folded;
	GoirHits	hits;
	Classes		known[KNOWN_CLASSES];	/* of the ranges asked for last */
	int			start;
	int			end;
	bool		about_information;	/* it speaks of 信息公开 */
	bool		about_before;	/* it did so before the part under reading */
	bool		about_requests; /* requests received were stated */
	int			proceeding;		/* the kind being listed, or none */
	int			depth;			/* open brackets at depth_at */
	int			depth_at;
	int			whole;			/* the claim whose parts may follow, or -1 */
	bool		beside;			/* it stands beside another: 复议23件、应诉4件 */
	GoirText	whole_unit;
	bool		whole_concluded;	/* it is of what was concluded: 办结118件，其中 */
	int			year;			/* of the report, 0 if not known */
	GoirText	agency;			/* likewise */
	GoirFrame	frame;			/* subject and period up to the last number */
	bool		about_documents;	/* documents issued or repealed were stated */
	bool		turns_own;		/* others were spoken of up to the last number, and now this agency */
	Range		last_words;		/* the words of the last number */
	bool		other_cause;	/* proceedings of another cause than information were stated */
	bool		about_proceedings;	/* proceedings of all information were stated */
	int			first;			/* the first claim of the sentence */
	GoirPart	listing;		/* what the numbers that follow are */
	int			part_depth;		/* open brackets where the list began */
} Sentence;

/* Is there a word of the class?  The same range is asked for many classes. */
static bool
has(Sentence *s, Range range, GoirWordClass class)
{
	Classes    *known = &s->known[(range.from * 3 + range.to) % KNOWN_CLASSES];

	if (known->range.from != range.from || known->range.to != range.to)
	{
		known->range = range;
		known->bits = goir_classes_in(&s->hits, range.from, range.to);
	}
	return (known->bits >> class & 1) != 0;
}

/* Is there a word of the class exactly there?  None has a mark in it that ends a sentence. */
static bool
is_there(Sentence *s, int at, GoirWordClass class)
{
	return goir_word_at(&s->hits, at, class) != NULL;
}

/* Steps over a word of the class, if it is there; says whether it was. */
static bool
step_over(Sentence *s, int *at, GoirWordClass class)
{
	const GoirHit *hit = goir_word_at(&s->hits, *at, class);

	if (hit == NULL)
		return false;
	*at += hit->size;
	return true;
}

/* A range of a size, cut at the end of the sentence. */
static Range
range_behind(Sentence *s, int from, int size)
{
	return (Range) {from, from + size < s->end ? from + size : s->end};
}

static bool
has_unit(const Stated *stated, const char *unit)
{
	return goir_text_is(stated->unit, unit);
}

/* How many brackets are open at a place; places only move forward. */
static int
depth_at(Sentence *s, int at)
{
	const char *text = s->folded.text.at;

	while (s->depth_at < at)
	{
		char		c = text[s->depth_at++];

		s->depth += c == '(' ? 1 : c == ')' ? -1 : 0;

		/* there are few */
		while (at - s->depth_at >= GOIR_STEP)
		{
			GoirStep	step = goir_step(text + s->depth_at);

			if (goir_mask(goir_mark_either(goir_mark_equal(step, '('), goir_mark_equal(step, ')'))) != 0)
				break;
			s->depth_at += GOIR_STEP;
		}
	}
	return s->depth;
}

/* Do the words behind a part say that there are more: 等, 其余? */
static bool
lists_some(Sentence *s, int end)
{
	int			at = end < s->end && s->folded.text.at[end] == ',' ? end + 1 : end;

	return is_there(s, at, GOIR_W_ET_CETERA) ||
		has(s, range_behind(s, end, AHEAD), GOIR_W_REMAINDER);
}

/* Are there only words of quantity from one place to another? */
static bool
is_quantity(Sentence *s, int at, int to)
{
	while (at < to && step_over(s, &at, GOIR_W_QUANTITY))
		;
	return at == to;
}

/* Does a number stand beside a whole and its parts: 同比增加21条, or 共43件 behind them, which sums them up? */
static bool
is_beside(Sentence *s, const Stated *stated)
{
	return has(s, stated->words, GOIR_W_COMPARED) ||
		(s->listing && is_quantity(s, stated->words.from, stated->words.to) &&
		 goir_any_before(s->folded.text, stated->words.to, "共|计"));
}

/* Is a number a share of the part before it: 其中网络申请12件, 占30%? */
static bool
is_share(Sentence *s, const Stated *stated)
{
	return s->listing && has_unit(stated, "%") && has(s, stated->words, GOIR_W_SHARE) &&
		depth_at(s, stated->words.to) == s->part_depth && s->claims->claims[s->claims->n_claims - 2].part;
}

/* May what 其中 announces overlap, or be of two numbers: 复议23件、应诉4件，其中涉及信息公开的复议5件? */
static bool
is_none_of_last(Sentence *s, const Stated *stated)
{
	return s->beside || has(s, range_behind(s, stated->end, AHEAD), GOIR_W_OVERLAP);
}

/* Begins a whole, whose parts may follow. */
static void
begin_whole(Sentence *s, const Stated *stated, bool same_unit)
{
	s->beside = same_unit && goir_any_at(s->folded.text, stated->words.from, "、|和") > 0;
	s->whole = s->claims->n_claims - 1;
	s->whole_unit = stated->unit;
	s->whole_concluded = has(s, stated->words, GOIR_W_CONCLUDED);
	s->listing = GOIR_WHOLE;
}

/* 收到的112件申请中，予以公开52件: do words take up the number before them, to say how some of that ended? */
static bool
is_of_these(Sentence *s, const Stated *stated)
{
	GoirText	words = {s->folded.text.at + stated->words.from, stated->words.to - stated->words.from};
	int			comma = goir_find(words, 0, ",");

	return comma >= 0 && goir_any_before(s->folded.text, stated->words.from + comma, "申请中|件中|宗中|当中");
}

/* Has a number the unit of the whole before it? */
static bool
is_same_unit(Sentence *s, const Stated *stated)
{
	return stated->unit.size > 0 && stated->unit.size == s->whole_unit.size &&
		memcmp(stated->unit.at, s->whole_unit.at, stated->unit.size) == 0;
}

/* 其中, 包括, 分别: do words say that parts follow? */
static bool
announces_parts(Sentence *s, const Stated *stated)
{
	return has(s, stated->words, GOIR_W_AMONG) || has(s, stated->words, GOIR_W_INCLUDING) ||
		has(s, stated->words, GOIR_W_EACH) || is_of_these(s, stated);
}

/*
 * 其中新收109件，另有3件结转; 其中网站1250条，同时推送420条: does a number stand
 * beside the list, or count what is in it once more?  Then the list may be open.
 */
static bool
ends_list(Sentence *s, const Stated *stated)
{
	GoirText	words = {s->folded.text.at + stated->words.from, stated->words.to - stated->words.from};
	GoirClaim  *last = s->claims->claims + s->claims->n_claims - 2;

	if (!s->listing || !goir_has_any(words, "另有|另外|此外|同时"))
		return false;
	if (last->part == GOIR_PART)
		last->part = GOIR_SOME_PART;
	return true;
}

/* 行政诉讼5件，一审4件，二审1件，其中维持3件: what 其中 announces is of all five. */
static bool
is_instance(Sentence *s, const Stated *stated, bool same_unit)
{
	return s->whole >= 0 && !s->listing && same_unit && has(s, stated->words, GOIR_W_QUALIFIED) &&
		!has(s, stated->words, GOIR_W_AMONG);
}

/*
 * Decides whether a number is a part of the whole stated before it, and keeps
 * track of both.  A number that states the whole of something else ends the
 * list; one in brackets behind a part is a part of that part.
 */
static GoirPart
part_of(Sentence *s, const Stated *stated, GoirScope scope, GoirPath path,
		bool *aside)
{
	bool		some = has(s, stated->words, GOIR_W_INCLUDING) || lists_some(s, stated->end) || is_of_these(s, stated);
	int			depth = depth_at(s, stated->words.to);
	bool		same_unit = is_same_unit(s, stated);

	if (is_beside(s, stated) || is_instance(s, stated, same_unit))
	{
		*aside = true;
		return GOIR_WHOLE;
	}
	if (ends_list(s, stated))
	{
		begin_whole(s, stated, same_unit);
		return GOIR_WHOLE;
	}
	if (is_share(s, stated))
		return GOIR_SHARE;
	if (s->whole >= 0 && same_unit && announces_parts(s, stated))
	{
		if (is_none_of_last(s, stated))
		{
			*aside = true;
			return GOIR_WHOLE;
		}
		s->listing = some ? GOIR_SOME_PART : GOIR_PART;
		s->part_depth = depth;
		return s->listing;
	}
	if (s->listing && same_unit && depth == s->part_depth &&
		(path == 0 || scope == GOIR_SCOPE_OUTCOME || scope == GOIR_SCOPE_CARRIED))
		return s->listing;
	if (s->listing && depth > s->part_depth)
	{
		*aside = true;
		return GOIR_WHOLE;
	}
	begin_whole(s, stated, same_unit);
	return GOIR_WHOLE;
}

/* Adds a claim with its sentence as printed. */
static void
add_claim(Sentence *s, GoirPath path, GoirScope scope, const Stated *stated)
{
	GoirClaims *c = s->claims;
	GoirClaim  *claim;
	int			from;

	c->claims = goir_room(s->arena, c->claims, c->n_claims, &c->capacity, sizeof(GoirClaim));
	claim = &c->claims[c->n_claims++];
	memset(claim, 0, sizeof(*claim));
	claim->section = s->section;
	claim->path = path;
	claim->scope = scope;
	claim->number = stated->number;
	claim->approximate = stated->approximate;
	claim->unit = stated->unit;
	claim->part = part_of(s, stated, scope, path, &claim->aside);
	from = goir_source(&s->folded, s->start);
	claim->quote = (GoirText) {s->printed.at + from, goir_source(&s->folded, s->end) - from};
}

/* Does a number end its clause?  In the remains of a table it does not. */
static bool
ends_clause(Sentence *s, const Stated *stated)
{
	GoirText	text = s->folded.text;

	return stated->end >= s->end || strchr(",()", text.at[stated->end]) != NULL ||
		goir_is_at(text, stated->end, "、") || goir_is_at(text, stated->end, "和") ||
		goir_is_at(text, stated->end, "及") || goir_is_at(text, stated->end, "以上");
}

/* 15个工作日, 3个方面: does 个 count what stands behind it, which is no case? */
static bool
is_of_things(Sentence *s, const Stated *stated)
{
	static const GoirWordClass cases[] = {GOIR_W_QUANTITY, GOIR_W_REQUEST, GOIR_W_RECONSIDERATION, GOIR_W_LITIGATION,
		GOIR_W_DECISION, GOIR_W_NORMATIVE, GOIR_W_CONCLUDED, GOIR_W_GRANTED, GOIR_W_PARTLY_GRANTED, GOIR_W_CARRY_OUT,
	GOIR_W_CARRIED_IN, GOIR_W_RESULT, GOIR_W_AND_MORE, GOIR_W_ET_CETERA};
	int			i;

	if (!has_unit(stated, "个") || ends_clause(s, stated))
		return false;
	for (i = 0; i < GOIR_COUNT(cases); i++)
		if (is_there(s, stated->end, cases[i]))
			return false;
	return goir_any_at(s->folded.text, stated->end, "行政|案|已|均|未|不|正在|结转") == 0;
}

/* Reads a number with a unit at a place; false if there is none. */
static bool
read_stated(Sentence *s, int at, Stated *stated)
{
	GoirText	rest = {s->folded.text.at + at, s->end - at};
	int			used = goir_read_decimal(rest, false, &stated->number);
	int			unit;

	if (used == 0)
		return false;
	at += used;
	stated->approximate = step_over(s, &at, GOIR_W_OR_SO);
	unit = at;
	if (!step_over(s, &unit, GOIR_W_UNIT_OTHER) && step_over(s, &at, GOIR_W_TEN_THOUSAND))
	{
		if (!goir_shift_decimal(&stated->number, 4))
			return false;
		stated->approximate |= step_over(s, &at, GOIR_W_OR_SO);
	}
	unit = at;
	if (!step_over(s, &at, GOIR_W_UNIT_CASE) && !step_over(s, &at, GOIR_W_UNIT_ITEM) &&
		!step_over(s, &at, GOIR_W_UNIT_OTHER))
		return false;
	stated->unit = (GoirText) {s->folded.text.at + unit, at - unit};
	stated->end = at;
	stated->approximate |= is_there(s, at, GOIR_W_AND_MORE);
	stated->of_things = is_of_things(s, stated);
	return true;
}

/* Is the number one of a channel or a unit, not of the whole?  通过各渠道 is all of them; 网站收到80件 is not. */
static bool
is_channel(Sentence *s, Range words)
{
	const GoirHit *receive = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_RECEIVE);
	const GoirHit *through = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_THROUGH);

	return has(s, words, GOIR_W_CHANNEL) ||
		(receive && goir_any_before(s->folded.text, receive->at, "网站|平台|专栏|窗口|邮箱|信箱|系统") != 0) ||
		(through && !has(s, words, GOIR_W_ET_CETERA) &&
		 !goir_is_at(s->folded.text, through->at + through->size, "各") &&
		 !goir_is_at(s->folded.text, through->at + through->size, "多"));
}

/*
 * Is the number one of a part that 其中 announces?  In 全县收到申请903件，其中我局57件
 * it is all of this agency's.
 */
static bool
is_among(Sentence *s, Range words)
{
	return has(s, words, GOIR_W_AMONG) && !s->turns_own;
}

static bool
is_case(Sentence *s, const Stated *stated)
{
	return !stated->of_things && is_there(s, (int) (stated->unit.at - s->folded.text.at), GOIR_W_UNIT_CASE);
}

static bool
is_item(Sentence *s, const Stated *stated)
{
	return is_there(s, (int) (stated->unit.at - s->folded.text.at), GOIR_W_UNIT_ITEM);
}

/* 主动公开政府信息 N 条: only words of quantity may stand between. */
static bool
is_published(Sentence *s, const Stated *stated)
{
	const GoirHit *verb = goir_last_word_in(&s->hits, stated->words.from, stated->words.to, GOIR_W_PUBLISH);
	int			at;

	if (verb == NULL || (!is_case(s, stated) && !is_item(s, stated)) ||
		goir_is_at(s->folded.text, verb->at - (int) strlen("其他"), "其他") ||
		has(s, stated->words, GOIR_W_AMONG) || is_channel(s, stated->words) ||
		(s->frame.until && has(s, stated->words, GOIR_W_CUMULATIVE)) ||
		(s->listing && depth_at(s, stated->words.to) >= s->part_depth && s->part_depth > 0))
		return false;
	at = verb->at + verb->size;
	if (!has(s, (Range) {at, stated->words.to}, GOIR_W_INFORMATION))
		return false;
	while (at < stated->words.to && step_over(s, &at, GOIR_W_QUANTITY))
		;
	return at == stated->words.to;
}

/* The measure of an outcome of reconsideration or litigation, or none. */
static GoirMeasureNo
outcome(Sentence *s, Range words)
{
	return has(s, words, GOIR_W_PENDING) ? GOIR_PENDING :
		has(s, words, GOIR_W_OTHER_RESULT) ? GOIR_OTHER_RESULT :
		has(s, words, GOIR_W_CORRECTED) ? GOIR_CORRECTED :
		has(s, words, GOIR_W_UPHELD) ? GOIR_UPHELD : GOIR_NO_MEASURE;
}

/* The words behind a number up to the next comma, 、 or number. */
static Range
up_to_comma(Sentence *s, int from)
{
	Range		range = range_behind(s, from, BEHIND);
	int			i;

	for (i = from; i < range.to; i++)
		if (s->folded.text.at[i] == ',' || goir_is_digit(s->folded.text.at[i]) ||
			memcmp(s->folded.text.at + i, "、", range.to - i < 3 ? range.to - i : 3) == 0)
			return (Range) {from, i};
	return range;
}

/* The words from where reconsideration or litigation is named last. */
static Range
words_of_item(Sentence *s, Range words)
{
	const GoirHit *one = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_RECONSIDERATION);
	const GoirHit *other = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_LITIGATION);

	if (one)
		words.from = one->at;
	if (other && other->at > words.from)
		words.from = other->at;
	return words;
}

/* Notes which kind of proceeding words speak of; false if of two at once. */
static bool
note_proceeding(Sentence *s, Range words)
{
	bool		reconsideration = has(s, words, GOIR_W_RECONSIDERATION);
	bool		litigation = has(s, words, GOIR_W_LITIGATION);

	if (has(s, words, GOIR_W_AFTER_RECONSIDERATION))
		s->proceeding = GOIR_LITIGATION_AFTER;
	else if (has(s, words, GOIR_W_DIRECT))
		s->proceeding = GOIR_LITIGATION_DIRECT;
	else if (reconsideration && litigation)
	{
		s->proceeding = GOIR_NO_ITEM;
		return false;
	}
	else if (reconsideration)
		s->proceeding = GOIR_RECONSIDERATION;
	else if (litigation)
		s->proceeding = GOIR_LITIGATION;
	return true;
}

/* 未经复议直接起诉, 复议后起诉: the form's own words, which nothing else is called. */
static bool
is_way_of_litigation(const Sentence *s)
{
	return s->proceeding == GOIR_LITIGATION_DIRECT || s->proceeding == GOIR_LITIGATION_AFTER;
}

/*
 * Do words speak of some kind only: in time, at first instance, of people or
 * of organizations?  公民、法人和其他组织 are all there are.
 */
static bool
is_qualified(Sentence *s, Range words)
{
	return has(s, words, GOIR_W_QUALIFIED) ||
		has(s, words, GOIR_W_PERSON) != has(s, words, GOIR_W_ORGANIZATION);
}

/* 55件申请，60件已办结: is a word said of the number before, as nothing but what it counts stands between that and a comma? */
static bool
is_of_last(Sentence *s, const Stated *stated, const GoirHit *hit)
{
	const char *from = s->folded.text.at + stated->words.from;
	const char *at = s->folded.text.at + hit->at;

	return stated->words.from > s->start && memchr(from, ',', at - from) == NULL &&
		memchr(at, ',', s->folded.text.at + stated->words.to - at) != NULL;
}

/* Is a kind all that is said in a clause, but for the time and the agency: 2022年我局政府信息公开申请7件? */
static bool
is_bare(Sentence *s, const Stated *stated, GoirWordClass kind)
{
	const GoirHit *hit = goir_last_word_in(&s->hits, stated->words.from, stated->words.to, kind);
	int			at = stated->words.from;
	int			i;

	for (i = at; hit && i < hit->at; i++)
		if (s->folded.text.at[i] == ',' || goir_is_at(s->folded.text, i, "、"))
			at = i + (s->folded.text.at[i] == ',' ? 1 : 3);
	while (hit && at < hit->at)
		if (goir_is_digit(s->folded.text.at[at]))
			at++;
		else if (goir_is_at(s->folded.text, at, "年") || goir_is_at(s->folded.text, at, "度"))
			at += 3;
		else if (goir_is_at(s->folded.text, at, "行政"))
			at += 6;
		else if (!step_over(s, &at, GOIR_W_OWN_TIME) && !step_over(s, &at, GOIR_W_OWN_SUBJECT) &&
				 !step_over(s, &at, GOIR_W_QUANTITY) && !step_over(s, &at, GOIR_W_SUBJECT))
			return false;
	return hit && !is_of_last(s, stated, hit) && is_quantity(s, hit->at + hit->size, stated->words.to);
}

/* 6件政府信息公开行政诉讼: does what is counted stand behind the number, and no verb before it? */
static bool
is_proceeding_behind(Sentence *s, const Stated *stated)
{
	Range		behind = up_to_comma(s, stated->end);

	return (has(s, behind, GOIR_W_SUBJECT) || has(s, behind, GOIR_W_REQUEST)) &&
		(has(s, behind, GOIR_W_RECONSIDERATION) || has(s, behind, GOIR_W_LITIGATION)) &&
		!has(s, stated->words, GOIR_W_RECEIVE) && !has(s, stated->words, GOIR_W_HANDLE) && !is_qualified(s, behind) && !has(s, behind, GOIR_W_OTHERS);
}

/* 被申请行政复议5件; of an agency that is 被申请人 they may be about anything. */
static bool
is_caused(Sentence *s, Range words)
{
	return has(s, words, GOIR_W_OCCUR) &&
		goir_find((GoirText) {s->folded.text.at + words.from, words.to - words.from}, 0, "被申请人") < 0;
}

/* 因征地引发行政诉讼9件: is the cause another than information? */
static bool
has_other_cause(Sentence *s, Range words)
{
	GoirText	text = {s->folded.text.at + words.from, words.to - words.from};
	const GoirHit *request = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_REQUEST);

	/* 被申请行政复议 is no request for information */
	return has(s, words, GOIR_W_OCCUR) && goir_find(text, 0, "因") >= 0 && !has(s, words, GOIR_W_SUBJECT) &&
		(request == NULL || goir_any_before(s->folded.text, request->at, "被")) &&
		!goir_has_any(text, "不服|答复|因此|原因|信息|该|此|上述");
}

/* A cause holds on over commas: 因征地被申请行政复议12件，被提起行政诉讼9件. */
static void
note_cause(Sentence *s, Range words)
{
	if (has(s, words, GOIR_W_SUBJECT) ||
		goir_find((GoirText) {s->folded.text.at + words.from, words.to - words.from}, 0, "因") >= 0)
		s->other_cause = has_other_cause(s, words);
}

/* Does the sentence name a way of litigation as the form does, or 行政复议5件，行政诉讼4件 side by side? */
static bool
names_ways(Sentence *s, const Stated *stated)
{
	Range		all = {s->start, s->end};

	if (has(s, all, GOIR_W_RECONSIDERATION) && has(s, all, GOIR_W_LITIGATION) && !has(s, all, GOIR_W_HANDLE) &&
		(is_bare(s, stated, GOIR_W_RECONSIDERATION) || is_bare(s, stated, GOIR_W_LITIGATION)))
		return true;
	return has(s, all, GOIR_W_AFTER_RECONSIDERATION) || has(s, all, GOIR_W_DIRECT);
}

/* Is it about answers to requests, 不服答复, or said to be about information: 均与政府信息公开有关? */
static bool
is_of_answers(Sentence *s, const Stated *stated)
{
	GoirText	behind = goir_clip(s->folded.text, range_behind(s, stated->end, 2 * BEHIND).to);

	return goir_find(behind, stated->end, "与政府信息公开有关") >= 0 ||
		goir_find(goir_clip(s->folded.text, stated->words.to), s->start, "不服") >= 0;
}

/* 行政复议12件，其中涉及政府信息公开5件: are those about information only some of the number? */
static bool
is_of_all_kinds(Sentence *s, const Stated *stated)
{
	int			at = stated->end + goir_any_at(s->folded.text, stated->end, "(|,");
	Range		next = range_behind(s, at, BEHIND);

	if (s->other_cause)
		return true;
	while (next.to > at && (s->folded.text.at[next.to - 1] & 0xc0) == 0x80)
		next.to--;
	return goir_is_at(s->folded.text, at, "其中") && has(s, next, GOIR_W_SUBJECT) && !has(s, stated->words, GOIR_W_SUBJECT);
}

/* Are the proceedings about what this agency disclosed, all of them? */
static bool
is_about_answers(Sentence *s, const Stated *stated)
{
	return !has(s, stated->words, GOIR_W_AMONG) &&
		(s->about_before || s->kind == GOIR_SECTION_PROCEEDINGS ||
		 has(s, (Range) {s->start, stated->words.to}, GOIR_W_SUBJECT) ||
		 is_caused(s, stated->words) || s->about_proceedings ||
		 is_proceeding_behind(s, stated) || names_ways(s, stated) || is_of_answers(s, stated) ||
		 has(s, range_behind(s, stated->end, AHEAD), GOIR_W_OFFICIAL_RESULT));
}

/* Reconsideration and litigation: the item being spoken of, then outcomes. */
static bool
claim_proceeding(Sentence *s, const Stated *stated)
{
	bool		named = has(s, stated->words, GOIR_W_RECONSIDERATION) ||
		has(s, stated->words, GOIR_W_LITIGATION);
	GoirMeasureNo measure;

	/* 全年有6件政府信息公开行政诉讼 */
	if (is_proceeding_behind(s, stated))
		named = note_proceeding(s, up_to_comma(s, stated->end));
	else if (!note_proceeding(s, stated->words))
	{
		/* both together: no figure says that */
		add_claim(s, 0, GOIR_SCOPE_OTHER, stated);
		return true;
	}
	if (s->proceeding == GOIR_NO_ITEM || !is_case(s, stated))
		return false;
	note_cause(s, stated->words);
	/* 2件维持，1件纠正 or 维持2件，纠正1件 */
	if (is_there(s, stated->end, GOIR_W_RESULT))
		measure = outcome(s, up_to_comma(s, stated->end));
	else
		measure = outcome(s, words_of_item(s, stated->words));
	if (measure)
		add_claim(s, GOIR_PATH(s->proceeding, measure), GOIR_SCOPE_OUTCOME, stated);
	else if (named && !is_of_all_kinds(s, stated) && (is_way_of_litigation(s) || is_about_answers(s, stated)))
	{
		s->about_proceedings = true;
		add_claim(s, GOIR_PATH(s->proceeding, GOIR_TOTAL), GOIR_SCOPE_NEW, stated);
	}
	else
	{
		/* 收到行政复议申请36件，维持28件: how those ended is not of information alone */
		if (named && !is_way_of_litigation(s))
			s->proceeding = GOIR_NO_ITEM;
		add_claim(s, 0, GOIR_SCOPE_OTHER, stated);
	}
	return true;
}

/* 2021年结转, said in a report of 2022: where it stands within a range, -1 if it does not. */
static int
carried_from_last(Sentence *s, Range range)
{
	GoirText	text = goir_clip(s->folded.text, range.to);
	int			start;
	int			end = range.from;
	int			year = s->year ? goir_find_year(text, range.from, false, &start, &end) : 0;

	return year && year == s->year - 1 &&
		goir_any_at(text, end, "结转|转入|遗留|未办结") && !goir_is_at(text, end, "结转下") ? start : -1;
}

/*
 * Does a number say that others are in it, 收到121件(含上年结转9件), 予以公开70件
 * (含部分公开20件), 收到121件(新收112件,上年结转9件)?  Then it is not of its kind alone.
 * In brackets it may also say that they are not, 收到112件(不含上年结转9件).
 */
static bool
includes(Sentence *s, const Stated *stated, GoirWordClass others)
{
	int			at = stated->end + goir_any_at(s->folded.text, stated->end, "(|,");
	int			size = goir_any_at(s->folded.text, at, "含|包含|包括|其中|其中含|其中有");
	int			close = goir_is_at(s->folded.text, stated->end, "(") ? goir_find(s->folded.text, at, ")") : -1;

	if (size > 0)
		return has(s, up_to_comma(s, at + size), others) ||
			(others == GOIR_W_CARRIED_IN && carried_from_last(s, range_behind(s, at + size, BEHIND)) == at + size);
	/* the last of several sentences in a bracket closes it */
	if (close > s->end)
		close = s->end;
	return close >= 0 && has(s, (Range) {at, close}, others) &&
		!goir_has_any((GoirText) {s->folded.text.at + at, close - at}, "不|未|除|另");
}

/* Do words name only some of a kind: 涉及征地的申请, 征地类申请, 市局转来的申请? */
static bool
is_of_some(Sentence *s, int from, int to)
{
	GoirText	words = {s->folded.text.at + from, to - from};
	int			kind = goir_find(words, 0, "类");

	return goir_has_any(words, "涉及|关于|同一|业主|村民|居民|某|转来|转办|转交|交办|移交|批量|的单位|的部门|的机关|的乡镇") ||
		(kind >= 0 && !goir_any_before(words, kind, "各|种|这"));
}

/* 收到70件申请: does the noun stand behind the number? */
static bool
is_request_behind(Sentence *s, const GoirHit *verb, const Stated *stated)
{
	Range		behind = up_to_comma(s, stated->end);

	return is_quantity(s, verb->at + verb->size, stated->words.to) &&
		has(s, behind, GOIR_W_REQUEST) && !has(s, behind, GOIR_W_OTHER_MATTER) &&
		!has(s, behind, GOIR_W_CARRY_OUT) && !is_of_some(s, behind.from, behind.to);
}

/* Are there only words of quantity between a verb and its number: 收件量为285件? */
static bool
is_verb_of(Sentence *s, const GoirHit *verb, const Stated *stated)
{
	return is_quantity(s, verb->at + verb->size, stated->words.to);
}

/* Does 申请 stand behind a verb: 收到申请, 办结的申请? */
static bool
is_of_requests(Sentence *s, const GoirHit *verb)
{
	int			at = verb->at + verb->size;

	while (step_over(s, &at, GOIR_W_QUANTITY))
		;
	return is_there(s, at, GOIR_W_REQUEST);
}

/* 应答复, 不同意公开, 协调答复: is an act not done, or left to others? */
static bool
is_not_done(Sentence *s, const GoirHit *act)
{
	GoirText	text = s->folded.text;

	return goir_any_before(text, act->at, "不|未|没有|应|应当|须|需|需要|拟|建议|协调|指导|协助|督促|配合|参与|联合|代为") &&
		!goir_any_before(text, act->at, "相应|对应|回应|响应");
}

/* 新增申请14件，增幅14.3%; 机构改革后收到申请230件: is it what was more, or came from some day on? */
static bool
is_growth(Sentence *s, const GoirHit *verb, const Stated *stated)
{
	return goir_any_before(s->folded.text, verb->at, "后|后共|每") || is_not_done(s, verb) ||
		(goir_is_at(s->folded.text, verb->at, "新增") &&
		 (goir_is_at(s->folded.text, stated->end, ",增幅") || goir_is_at(s->folded.text, stated->end, ",增长率")));
}

/* 收到申请后, 收到申请之日起: does a time begin with what is received? */
static bool
is_deadline(Sentence *s, const GoirHit *verb, int to)
{
	return goir_has_any((GoirText) {s->folded.text.at + verb->at, to - verb->at},
						"之日|收到后|接到后|接收后|申请后|申请之后|申请时|申请起|申请以后");
}

/* Is a number a part of what was concluded: 办结118件，其中上年结转9件，本年新收109件? */
static bool
is_of_concluded(Sentence *s, const Stated *stated, GoirItemNo item)
{
	return s->whole >= 0 && s->whole_concluded &&
		(item == GOIR_CARRIED_IN || (item == GOIR_NO_ITEM && has(s, stated->words, GOIR_W_NEW))) &&
		(s->listing || has(s, stated->words, GOIR_W_AMONG) || has(s, stated->words, GOIR_W_INCLUDING) ||
		 depth_at(s, stated->words.to) > 0);
}

/* Are these words about requests received, all of them? */
static bool
is_received(Sentence *s, const Stated *stated)
{
	Range		words = stated->words;
	const GoirHit *verb = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_RECEIVE);

	/* 对收到的申请予以公开33件; 收到的申请中，14件 */
	if (verb == NULL || is_channel(s, words) || is_of_some(s, verb->at, words.to) || has(s, (Range) {verb->at, words.to}, GOIR_W_GRANTED) ||
		has(s, (Range) {verb->at, words.to}, GOIR_W_PARTLY_GRANTED) || goir_any_before(s->folded.text, words.to, "申请中,|申请中|件中,|件中|当中,"))
		return false;
	if (is_growth(s, verb, stated) || is_deadline(s, verb, words.to) || has(s, (Range) {verb->at, words.to}, GOIR_W_CONCLUDED))
		return false;
	if (has(s, words, GOIR_W_NEW))
		return s->about_requests || has(s, words, GOIR_W_REQUEST);

	/* requests for information, just 收到申请, or once more 收到 */
	return !is_among(s, words) &&
		(has(s, (Range) {verb->at, words.to}, GOIR_W_SUBJECT) || is_of_requests(s, verb) ||
		 is_request_behind(s, verb, stated) ||
		 (is_verb_of(s, verb, stated) &&
		  (s->about_requests || (has(s, words, GOIR_W_SUBJECT) && !has(s, words, GOIR_W_PUBLISH)))));
}

/* 新收58件，上年结转4件，合计62件: does the number sum up both? */
static bool
is_sum(Sentence *s, const Stated *stated)
{
	int			n = s->claims->n_claims;
	const GoirClaim *last = n >= s->first + 2 ? s->claims->claims + n - 2 : NULL;

	return last && last[0].path == GOIR_PATH(GOIR_RECEIVED, GOIR_TOTAL) && last[0].part == GOIR_WHOLE &&
		last[1].path == GOIR_PATH(GOIR_CARRIED_IN, GOIR_TOTAL) && last[1].part == GOIR_WHOLE &&
		is_quantity(s, stated->words.from, stated->words.to);
}

/*
 * 受理 N 件: all that were handled, new or not; false if it is about a part, or about
 * what requests are handled by, 依申请公开受理渠道3个.
 */
static bool
is_handled(Sentence *s, const Stated *stated)
{
	Range		words = stated->words;
	const GoirHit *verb = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_HANDLE);

	if (has(s, words, GOIR_W_SUBJECT) && is_bare(s, stated, GOIR_W_REQUEST))
		return true;
	if (is_sum(s, stated))
		return true;
	return verb && !is_of_some(s, verb->at, words.to) &&
		!goir_any_at(s->folded.text, verb->at + verb->size, "结果|完毕|渠道|点|窗口|机构|部门|流程|方式|时限") && has(s, words, GOIR_W_REQUEST) &&
		!is_channel(s, words) && !has(s, words, GOIR_W_AMONG) && s->about_information;
}

/*
 * Is it clear without more that it is requests that ended so: 办结政府信息公开申请
 * 117件, 予以公开51件?
 */
static bool
is_about_requests(Sentence *s, Range words, const Stated *stated)
{
	const GoirHit *granted = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_GRANTED);
	const GoirHit *concluded = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_CONCLUDED);
	bool		states = concluded && is_verb_of(s, concluded, stated);
	Range		behind = up_to_comma(s, stated->end);

	if (granted == NULL)
		granted = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_PARTLY_GRANTED);
	if (s->about_requests || (has(s, words, GOIR_W_REQUEST) && has(s, words, GOIR_W_SUBJECT)) ||
		(granted && is_of_requests(s, granted)) || (concluded && is_of_requests(s, concluded)))
		return true;
	if (states && has(s, words, GOIR_W_OCCUR) &&
		goir_any_before(s->folded.text, concluded->at, "信息公开|依申请公开"))
		return true;			/* 作出政府信息公开答复607件 */

	/* 已办结的607件政府信息公开申请, 对7件政府信息公开申请予以公开 */
	if (has(s, behind, GOIR_W_SUBJECT) && has(s, behind, GOIR_W_REQUEST) &&
		(states || goir_is_at(s->folded.text, words.to - 3, "对")))
		return true;
	return granted && ends_clause(s, stated) && is_quantity(s, granted->at + granted->size, words.to) &&
		!goir_text_is(stated->unit, "条") && !has(s, (Range) {s->start, words.to}, GOIR_W_PUBLISH);
}

/*
 * 31件予以公开，5件部分公开: do words right behind a number, and before no other,
 * say how that many ended?  *range becomes these words.
 */
static bool
is_conclusion_behind(Sentence *s, int end, Range *range)
{
	*range = up_to_comma(s, end);
	end += goir_any_at(s->folded.text, end, "属于|已经|均已|已|均|为|系");
	return (range->to == s->end || !goir_is_digit(s->folded.text.at[range->to])) &&
		(is_there(s, end, GOIR_W_GRANTED) || is_there(s, end, GOIR_W_PARTLY_GRANTED) || is_there(s, end, GOIR_W_CONCLUDED));
}

/* 全部公开或部分公开, 部分公开、不予公开: does 部分公开 stand beside another result? */
static bool
is_of_both(Sentence *s, const GoirHit *partly)
{
	GoirText	text = s->folded.text;
	int			at = partly->at + partly->size;
	int			and = goir_any_at(text, at, "或者|或|和|及|与|、");

	return goir_any_before(text, partly->at, "公开或|公开或者|公开和|公开及|公开以及|公开与|公开、") ||
		(and && goir_any_at(text, at + and, "公开|全部公开|全文公开|主动公开|不予公开|无法提供|不予处理|其他处理"));
}

/* 15个工作日内答复的申请: does a span of time stand before an act in its clause?  Then only those done within it are counted. */
static bool
is_in_time(Sentence *s, Range words, const GoirHit *act)
{
	int			from = act->at;

	while (from > words.from && s->folded.text.at[from - 1] != ',')
		from--;
	return goir_has_any((GoirText) {s->folded.text.at + from, act->at - from}, "工作日|自然日|日内|天内|月内|小时内|当天|当日");
}

/* Are these words about what was concluded, all of it? */
static bool
is_concluded(Sentence *s, Range words)
{
	const GoirHit *act = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_CONCLUDED);

	s->about_requests |= act && is_of_requests(s, act);
	return act && !is_not_done(s, act) && !is_among(s, words) && !is_in_time(s, words, act) &&
		!goir_any_before(s->folded.text, act->at, "当年") &&
		!goir_any_at(s->folded.text, act->at + act->size, "书|函|意见|文书|材料|率|时");
}

/* How requests ended. */
static GoirItemNo
conclusion(Sentence *s, const Stated *stated, GoirScope *scope)
{
	Range		words = stated->words;
	Range		behind;
	const GoirHit *granted;
	const GoirHit *partly;

	*scope = GOIR_SCOPE_OUTCOME;
	if (!is_about_requests(s, words, stated) || is_channel(s, words) || has_unit(stated, "次"))
		return GOIR_NO_ITEM;	/* 电话答复申请人30次 */
	if (is_conclusion_behind(s, stated->end, &behind) || goir_any_before(s->folded.text, words.to, "对"))
		words = behind;			/* 对7件申请予以公开 */
	granted = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_GRANTED);
	partly = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_PARTLY_GRANTED);
	if ((partly && granted) || (granted && is_not_done(s, granted)) || (partly && is_of_both(s, partly)))
		return GOIR_NO_ITEM;
	if (partly)
		return GOIR_PARTIALLY_GRANTED;
	if (granted)
		return includes(s, stated, GOIR_W_PARTLY_GRANTED) ? GOIR_NO_ITEM : GOIR_GRANTED;
	*scope = GOIR_SCOPE_CONCLUDED;
	return is_concluded(s, words) ? GOIR_CONCLUDED : GOIR_NO_ITEM;
}

/* The year that requests are carried to, 0 if none is named: 结转至2022年. */
static int
carried_to(Sentence *s, int from, int to)
{
	int			start,
				end;

	return s->year ? goir_find_year(goir_clip(s->folded.text, to), from, false, &start, &end) : 0;
}

/* Does a number follow in the clause? */
static bool
has_number_before_comma(Sentence *s, int at)
{
	at = up_to_comma(s, at).to;
	return at < s->end && goir_is_digit(s->folded.text.at[at]);
}

/* 7件为2021年结转, but not 收到41件,2021年结转2件: is that said of the number before it? */
static bool
is_carried_behind(Sentence *s, const Stated *stated)
{
	int			at = carried_from_last(s, range_behind(s, stated->end, 24));

	if (at < 0)
	{
		/* 9件上年结转 */
		at = stated->end + goir_any_at(s->folded.text, stated->end, "属于|为|系|是");
		return is_there(s, at, GOIR_W_CARRIED_IN) && !has_number_before_comma(s, at);
	}
	return !goir_has_any((GoirText) {s->folded.text.at + stated->end, at - stated->end}, ",|(|、");
}

/* Where requests are said to be carried out, be it in the next clause: 7件申请正在办理, 结转下一年度; -1 if nowhere. */
static int
carried_behind(Sentence *s, const Stated *stated)
{
	GoirText	text = s->folded.text;
	int			at = stated->end;

	while (!goir_is_at(text, at, ",") &&
		   (step_over(s, &at, GOIR_W_REQUEST) || step_over(s, &at, GOIR_W_SUBJECT) ||
			step_over(s, &at, GOIR_W_QUANTITY)))
		;
	if (!is_there(s, at, GOIR_W_CARRY_OUT) && !has(s, stated->words, GOIR_W_RECEIVE) && !has(s, stated->words, GOIR_W_HANDLE))
	{
		Range		clause = up_to_comma(s, stated->end);

		at = has(s, clause, GOIR_W_OTHER_MATTER) || !goir_is_at(text, clause.to, ",") ? s->end : clause.to + 1;
	}
	return is_there(s, at, GOIR_W_CARRY_OUT) ? at : -1;
}

/* Has a clause that carries requests out a number of its own, but for the year at its start: 结转2023年办理5件? */
static bool
has_number(Sentence *s, int at)
{
	step_over(s, &at, GOIR_W_CARRY_OUT);
	while (at < s->end && goir_is_digit(s->folded.text.at[at]))
		at++;
	return has_number_before_comma(s, at);
}

/* Requests carried into the year or out of it, or none. */
static GoirItemNo
carried(Sentence *s, const Stated *stated)
{
	const GoirHit *in = goir_last_word_in(&s->hits, stated->words.from, stated->words.to, GOIR_W_CARRIED_IN);
	const GoirHit *out = goir_last_word_in(&s->hits, stated->words.from, stated->words.to, GOIR_W_CARRIED_OUT);
	int			behind;
	int			year;

	if (in && out && out->at > in->at && out->at < in->at + in->size)
		out = NULL;				/* 上年末结转 */
	if (in || carried_from_last(s, stated->words) >= 0)
		return in && out ? GOIR_NO_ITEM : GOIR_CARRIED_IN;
	if (out == NULL && is_carried_behind(s, stated))
		return GOIR_CARRIED_IN;
	behind = out ? out->at : carried_behind(s, stated);
	if (behind < 0 || (out == NULL && has_number(s, behind)))
		return GOIR_NO_ITEM;
	year = carried_to(s, behind, out ? stated->words.to : range_behind(s, behind, 24).to);
	return year == 0 || year == s->year + 1 ? GOIR_CARRIED_OUT : GOIR_NO_ITEM;
}

/*
 * 除3件结转下年度外，其余118件均已办结: the words of a number without those that
 * end the clause of the number before it, and say how that ended.
 */
static Range
own_words(Sentence *s, const Stated *stated)
{
	static const GoirWordClass ends[] = {GOIR_W_CONCLUDED, GOIR_W_GRANTED, GOIR_W_PARTLY_GRANTED, GOIR_W_CARRIED_IN,
	GOIR_W_CARRIED_OUT, GOIR_W_CARRY_OUT};
	Range		last = {stated->words.from, stated->words.from};
	int			i;

	while (last.to < stated->words.to && s->folded.text.at[last.to] != ',' && !goir_is_at(s->folded.text, last.to, "、"))
		last.to++;
	if (last.from == s->start || s->turns_own || last.to == stated->words.to)
		return stated->words;
	for (i = 0; i < GOIR_COUNT(ends); i++)
		if (has(s, last, ends[i]))
			return (Range) {last.to, stated->words.to};
	return stated->words;
}

/* Are those carried in said to be among what was received? */
static bool
is_with_carried(Sentence *s, const Stated *stated)
{
	Range		ahead = range_behind(s, stated->end, AHEAD);

	return includes(s, stated, GOIR_W_CARRIED_IN) || goir_is_at(s->folded.text, stated->end, "(新收") ||
		(has(s, ahead, GOIR_W_AMONG) && has(s, ahead, GOIR_W_NEW) &&
		 (has(s, ahead, GOIR_W_CARRIED_IN) || carried_from_last(s, ahead) >= 0));
}

/* Requests: received, carried, and how they ended. */
static bool
claim_request(Sentence *s, const Stated *all)
{
	Stated		own = *all;
	const Stated *stated = &own;
	Range		words = own.words = own_words(s, all);
	Range		ahead = range_behind(s, stated->end, AHEAD);
	GoirItemNo	item;
	GoirScope	scope = GOIR_SCOPE_CARRIED;

	/* 新收和上年结转申请分别为59件和1件: each is of another */
	if (!is_case(s, stated) || has(s, words, GOIR_W_OTHER_MATTER) || has(s, words, GOIR_W_EACH))
		return false;
	item = carried(s, stated);
	if (is_of_concluded(s, stated, item))
		return false;
	if (item)
		;						/* that is all */
	else if (has(s, words, GOIR_W_CARRIED_IN) || has(s, words, GOIR_W_CARRIED_OUT))
		return false;
	else if (is_received(s, stated))
		item = GOIR_RECEIVED, scope = is_with_carried(s, stated) ? GOIR_SCOPE_HANDLED : GOIR_SCOPE_NEW;
	else if (is_handled(s, stated))
	{
		/* with its parts beside it, it is not new requests alone; those that 办理 counts may be new, all, or concluded */
		const GoirHit *verb = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_HANDLE);
		bool		parts = has(s, ahead, GOIR_W_NEW) || has(s, ahead, GOIR_W_CARRIED_IN);

		item = parts || (verb && goir_is_at(s->folded.text, verb->at, "办理")) ? GOIR_NO_ITEM : GOIR_RECEIVED, scope = GOIR_SCOPE_HANDLED;
	}
	else
		item = conclusion(s, stated, &scope);
	if (item == GOIR_NO_ITEM && scope != GOIR_SCOPE_HANDLED)
		return false;
	s->about_requests = true;
	add_claim(s, item ? GOIR_PATH(item, GOIR_TOTAL) : 0, scope, stated);
	return true;
}

/* Does a word of one of the classes end at a place? */
static bool
ends_word(Sentence *s, int at, uint64_t classes)
{
	int			i;

	for (i = goir_first_hit(&s->hits, at) - 1; i >= 0 && s->hits.hit[i].at >= at - BEHIND; i--)
		if (s->hits.hit[i].at + s->hits.hit[i].size == at && (s->hits.hit[i].classes & classes) != 0)
			return true;
	return false;
}

/*
 * Are decisions of a kind all of it?  Only an act, a time or an agency stands
 * before it then: 药品经营行政许可, 罚款行政处罚, 不予行政处罚, 撤销行政许可 are others.  Measures of
 * coercion are all there is unless its execution is told beside them.
 */
static bool
is_whole_kind(Sentence *s, Range words, const GoirHit *kind)
{
	GoirText	text = s->folded.text;
	int			at = kind->at;

	if (goir_is_at(text, at + kind->size, "措施") &&
		goir_find(goir_clip(text, s->end), s->start, "强制执行") >= 0)
		return false;
	return at == words.from || (unsigned char) text.at[at - 1] < 0x80 ||
		goir_any_before(text, at, "、|和|及|年|度|内|日|了|有|“|依法|办理|办结|作出|做出|实施|采取|下达|给予|发放|核发|颁发|审批|完成|开展|查办|查处|处理|执行") ||
		ends_word(s, at, UINT64_C(1) << GOIR_W_QUANTITY | UINT64_C(1) << GOIR_W_OWN_TIME |
				  UINT64_C(1) << GOIR_W_OWN_SUBJECT | UINT64_C(1) << GOIR_W_OFFICE | UINT64_C(1) << GOIR_W_AREA);
}

/* The figure of a decision: the words of the form, and nothing but 决定 behind them. */
static GoirItemNo
decision(Sentence *s, const Stated *stated)
{
	Range		words = stated->words;
	const GoirHit *hit = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_DECISION);
	GoirText	rest;
	int			at;

	if (hit == NULL || s->listing || !is_case(s, stated) || has_unit(stated, "条") || has_unit(stated, "个") ||
		has(s, words, GOIR_W_AMONG) || has(s, words, GOIR_W_DISCLOSE) || is_channel(s, words) ||
		goir_has_any((GoirText) {s->folded.text.at + words.from, words.to - words.from}, "受理|移送|程序|立案|评查") ||
		has(s, (Range) {s->start, words.to}, GOIR_W_PUBLISH) ||
		goir_last_word_in(&s->hits, words.from, hit->at, GOIR_W_DECISION))
		return GOIR_NO_ITEM;
	at = hit->at + hit->size;
	rest = (GoirText) {s->folded.text.at + at, words.to - at};
	at += goir_any_at(rest, 0, "案件|处理决定|决定|事项|措施|办件");
	if (!is_quantity(s, at, words.to) || !is_whole_kind(s, words, hit))
		return GOIR_NO_ITEM;
	return goir_is_at(s->folded.text, hit->at, "行政许可") ? GOIR_LICENCES :
		goir_is_at(s->folded.text, hit->at, "行政处罚") ? GOIR_PENALTIES : GOIR_COERCION;
}

/* 以县政府名义制发: in the name of another? */
static bool
is_in_other_name(Sentence *s, Range words)
{
	GoirText	text = goir_clip(s->folded.text, words.to);
	int			end = goir_find(text, words.from, "名义");
	int			by = end < 0 ? -1 : goir_find(text, words.from, "以");
	GoirText	name;

	if (by < 0 || by > end)
		return false;
	by += (int) strlen("以");
	name = (GoirText) {text.at + by, end - by};
	return name.size > (int) strlen("局") && !goir_any_at(name, 0, "我|本") && !goir_is_own(name, s->agency);
}

/* The measure of documents that were issued, repealed or are in force, or none. */
static GoirMeasureNo
documents(Sentence *s, const Stated *stated)
{
	Range		words = stated->words;
	bool		issue = has(s, words, GOIR_W_ISSUE);
	const GoirHit *repealed = goir_last_word_in(&s->hits, words.from, words.to, GOIR_W_REPEAL);
	bool		repeal = repealed != NULL;
	bool		in_force = has(s, words, GOIR_W_IN_FORCE);

	if ((!s->about_documents && !has(s, words, GOIR_W_NORMATIVE)) || s->listing || has(s, words, GOIR_W_AMONG) ||
		has(s, words, GOIR_W_DISCLOSE) || has(s, words, GOIR_W_PUBLISH) || issue + repeal + in_force != 1 ||
		(repeal && is_not_done(s, repealed)) || is_in_other_name(s, words) ||
		goir_has_any((GoirText) {s->folded.text.at + words.from, words.to - words.from}, "联合|会同"))
		return GOIR_NO_MEASURE;
	return issue ? GOIR_ISSUED : repeal ? GOIR_REPEALED : GOIR_IN_FORCE;
}

/* What was decided and issued: the table of section two. */
static bool
claim_disclosure(Sentence *s, const Stated *stated)
{
	GoirItemNo	item = ends_clause(s, stated) ? decision(s, stated) : GOIR_NO_ITEM;
	GoirMeasureNo measure = item ? GOIR_DECISIONS :
		ends_clause(s, stated) ? documents(s, stated) : GOIR_NO_MEASURE;

	if (measure == GOIR_NO_MEASURE)
		return false;
	s->about_documents |= item == GOIR_NO_ITEM;
	add_claim(s, GOIR_PATH(item ? item : GOIR_NORMATIVE_DOCUMENTS, measure), GOIR_SCOPE_NEW, stated);
	return true;
}

/* Is a number merged with others, or said to be wrong: 收到申请800件系笔误? */
static bool
is_taken_back(Sentence *s, int from)
{
	GoirText	near = goir_clip(s->folded.text, range_behind(s, from, BEHIND).to);

	near.at += from;
	near.size -= from;
	return goir_has_any(near, "归并|笔误|有误|与政府信息公开无关|更正为|应为|经核实") || goir_is_at(near, 0, "相比");
}

/*
 * Does the period or the subject refuse the number?  累计 counts from nobody
 * knows when, unless the year is named; 41件，其中本机关5件 is of more than this
 * agency; what was merged is counted twice.
 */
static bool
is_of_others(Sentence *s, const Stated *stated)
{
	const GoirHit *among = NULL;
	int			at;

	if (s->frame.other_time || s->frame.other_subject ||
		goir_any_before(s->folded.text, stated->words.to, "从|由") ||	/* 从98件增长到112件 */
		is_taken_back(s, stated->end))
		return true;
	if (has(s, stated->words, GOIR_W_CUMULATIVE) && has(s, stated->words, GOIR_W_RECEIVE) &&
		(s->frame.until || !s->frame.own_time))
		return true;
	for (at = stated->end; at < stated->end + 4 && at < s->end && among == NULL; at++)
		among = goir_word_at(&s->hits, at, GOIR_W_AMONG);
	if (among == NULL)
		return false;
	at = among->at + among->size;
	while (step_over(s, &at, GOIR_W_QUANTITY))
		;
	return is_there(s, at, GOIR_W_OWN_SUBJECT) ||
		goir_is_at(s->folded.text, at + 3, "本级") || goir_is_at(s->folded.text, at, "本级");
}

/* Decides what one number speaks of. */
static void
claim_number(Sentence *s, const Stated *stated)
{
	GoirText	words = {s->folded.text.at + stated->words.from, stated->words.to - stated->words.from};

	/* what was published is new, but of proceedings only some are */
	if (is_qualified(s, stated->words) ||
		(goir_find(words, 0, "新增") >= 0 && !is_published(s, stated) && !has(s, stated->words, GOIR_W_RECEIVE)))
	{
		if (has(s, stated->words, GOIR_W_RECONSIDERATION) || has(s, stated->words, GOIR_W_LITIGATION))
			s->proceeding = GOIR_NO_ITEM;	/* what follows is of these only */
		s->about_requests |= has(s, stated->words, GOIR_W_RECEIVE);
		add_claim(s, 0, GOIR_SCOPE_OTHER, stated);
	}
	else if (has(s, stated->words, GOIR_W_COMPARED) || has(s, stated->words, GOIR_W_PLANNED) ||
			 is_of_others(s, stated) || (!is_case(s, stated) && !is_item(s, stated)))
	{
		s->about_requests |= has(s, stated->words, GOIR_W_RECEIVE) && has(s, stated->words, GOIR_W_REQUEST) &&
			!has(s, stated->words, GOIR_W_OTHER_MATTER);
		add_claim(s, 0, GOIR_SCOPE_OTHER, stated);
	}
	else if (is_published(s, stated))
		add_claim(s, GOIR_PATH(GOIR_PUBLISHED, 0), GOIR_SCOPE_NEW, stated);
	else if (!claim_disclosure(s, stated) && !claim_proceeding(s, stated) && !claim_request(s, stated))
		add_claim(s, 0, GOIR_SCOPE_OTHER, stated);
}

/* 没有结转下年度办理的申请: the item that is denied to be carried, or none. */
static GoirItemNo
carried_none(Sentence *s, const GoirHit *none, int to)
{
	Range		near = {none->at, none->at + none->size + 12 < to ? none->at + none->size + 12 : to};

	/* 上年度无结转申请 */
	return has(s, near, GOIR_W_CARRIED_IN) ||
		(goir_is_at(s->folded.text, none->at, "无结转") && goir_any_before(s->folded.text, none->at, "上年|上年度|上一年|上一年度")) ?
		GOIR_CARRIED_IN :
		has(s, near, GOIR_W_CARRIED_OUT) ? GOIR_CARRIED_OUT : GOIR_NO_ITEM;
}

/* 没有上年度结转件, 无结转下年度继续办理: nothing but requests is called so. */
static bool
ends_with_cases(Sentence *s, Range rest)
{
	int			to = up_to_comma(s, rest.from).to;

	return goir_any_before(s->folded.text, to, "结转件|继续办理|继续办理件") != 0;
}

/* 无行政诉讼案件: are proceedings the last thing that is denied? */
static bool
ends_with_proceedings(Sentence *s, Range rest)
{
	int			to = up_to_comma(s, rest.from).to;

	return goir_any_before(s->folded.text, to, "复议|诉讼|复议案件|诉讼案件|复议情况|诉讼情况|复议发生|诉讼发生") != 0;
}

/* Adds claims of zero for what is denied to be issued, repealed or decided: 未废止规范性文件. */
static bool
claim_none_decided(Sentence *s, const GoirHit *none, Range rest, const Stated *zero)
{
	const GoirHit *kind = goir_last_word_in(&s->hits, rest.from, rest.to, GOIR_W_NORMATIVE);
	Range		verbs = {none->at, none->at + none->size};
	GoirText	text;
	int			at;

	if (kind == NULL)
		kind = goir_last_word_in(&s->hits, rest.from, rest.to, GOIR_W_DECISION);
	if (kind == NULL || has(s, rest, GOIR_W_DISCLOSE) || has(s, rest, GOIR_W_RECONSIDERATION))
		return false;
	at = kind->at + kind->size;
	at += goir_any_at(s->folded.text, at, "案件|处理决定|决定|事项|措施");
	if (at != s->end && !goir_is_at(s->folded.text, at, ",") && !goir_is_at(s->folded.text, at, "的情况"))
		return false;
	text = goir_clip(s->folded.text, none->at + none->size);
	if (has(s, rest, GOIR_W_NORMATIVE))
	{
		verbs.to = kind->at;
		if (has(s, verbs, GOIR_W_ISSUE))
			add_claim(s, GOIR_PATH(GOIR_NORMATIVE_DOCUMENTS, GOIR_ISSUED), GOIR_SCOPE_NEW, zero);
		if (has(s, verbs, GOIR_W_REPEAL))
			add_claim(s, GOIR_PATH(GOIR_NORMATIVE_DOCUMENTS, GOIR_REPEALED), GOIR_SCOPE_NEW, zero);
	}
	else if (has(s, verbs, GOIR_W_OCCUR) || goir_find(text, none->at, "采取") >= 0 || goir_find(text, none->at, "办理") >= 0)
		add_claim(s, GOIR_PATH(goir_is_at(s->folded.text, kind->at, "行政许可") ? GOIR_LICENCES :
							   goir_is_at(s->folded.text, kind->at, "行政处罚") ? GOIR_PENALTIES : GOIR_COERCION,
							   GOIR_DECISIONS), GOIR_SCOPE_NEW, zero);
	return true;
}

/* 未发生因答复不当被纠错的行政复议: are only such denied as come of a fault?  不服 is everybody's. */
static bool
blames(Sentence *s, Range rest)
{
	int			comma = goir_find(goir_clip(s->folded.text, rest.to), rest.from, ",");
	GoirText	text = goir_clip(s->folded.text, comma < 0 ? rest.to : comma);
	int			at = rest.from;

	while ((at = goir_find(text, at, "不")) >= 0 && goir_is_at(text, at, "不服"))
		at += (int) strlen("不服");
	text.at += rest.from;
	text.size -= rest.from;
	return at >= 0 || goir_has_any(text, "被纠|纠错|过错|错误|失误|有误|瑕疵");
}

/* Is what is denied of some kind only, or not denied at all? */
static bool
denies_some(Sentence *s, const GoirHit *none, Range rest)
{
	return has(s, (Range) {s->start, none->at}, GOIR_W_DOUBLE_NEGATION) || has(s, rest, GOIR_W_COMPARED) ||
		is_qualified(s, rest) || outcome(s, rest) || has(s, rest, GOIR_W_AFTER_RECONSIDERATION) ||
		has(s, rest, GOIR_W_DIRECT) || goir_any_before(s->folded.text, none->at, "复议后") || blames(s, rest) ||
		goir_has_any((GoirText) {s->folded.text.at + rest.from, rest.to - rest.from},
					 "撤销|违法|责令|决定被|申请的有|申请的是|申请的单位|申请的部门");
}

/* 窗口全年未收到申请: does a denial say it of one channel? */
static bool
is_channel_before(Sentence *s, const GoirHit *none)
{
	int			at = none->at - goir_any_before(s->folded.text, none->at, "全年|本年度|本年|年内|均");

	return goir_any_before(s->folded.text, at, "网站|平台|专栏|窗口|邮箱|信箱|系统") != 0;
}

/* Reads a denial and the words it denies, as long as no number stands there. */
static void
claim_denial(Sentence *s, const GoirHit *none, Range rest)
{
	Stated		zero = {{s->end, s->end}, s->end, {0, 0}, false, {NULL, 0}};
	bool		reconsideration = has(s, rest, GOIR_W_RECONSIDERATION);
	bool		litigation = has(s, rest, GOIR_W_LITIGATION);
	GoirItemNo	item = carried_none(s, none, rest.to);

	if (denies_some(s, none, rest))
		return;
	if (claim_none_decided(s, none, rest, &zero))
		;						/* that is all */
	else if (reconsideration || litigation)
	{
		/* where there is none at all, there is none about information */
		if (!s->about_information && !has(s, (Range) {none->at, none->at + none->size}, GOIR_W_OCCUR) && !ends_with_proceedings(s, rest))
			return;
		if (reconsideration)
			add_claim(s, GOIR_PATH(GOIR_RECONSIDERATION, GOIR_TOTAL), GOIR_SCOPE_NEW, &zero);
		if (litigation)
			add_claim(s, GOIR_PATH(GOIR_LITIGATION, GOIR_TOTAL), GOIR_SCOPE_NEW, &zero);
	}
	else if (has(s, rest, GOIR_W_FEE))
		add_claim(s, 0, GOIR_SCOPE_OTHER, &zero);
	else if (has(s, rest, GOIR_W_OTHER_MATTER))
		return;
	else if (item)
	{
		if (has(s, rest, GOIR_W_REQUEST) + s->about_requests + s->about_information + ends_with_cases(s, rest) > 0)
			add_claim(s, GOIR_PATH(item, GOIR_TOTAL), GOIR_SCOPE_CARRIED, &zero);
	}
	else if (has(s, rest, GOIR_W_REQUEST) && !is_channel(s, rest) && !is_channel_before(s, none) && !s->about_requests &&
			 (s->about_information || s->kind == GOIR_SECTION_REQUESTS))
		add_claim(s, GOIR_PATH(GOIR_RECEIVED, GOIR_TOTAL), GOIR_SCOPE_NEW, &zero);
}

/* 未收到…申请, 没有发生行政复议, 未收取…费: the last denial of a sentence is zero. */
static void
claim_none(Sentence *s, GoirFrame frame)
{
	const GoirHit *none = goir_last_word_in(&s->hits, s->start, s->end, GOIR_W_NONE);
	Range		rest;
	int			at;

	if (none == NULL)
		return;

	/* it denies nothing that stands with a number of its own */
	rest = (Range) {none->at, s->end};
	if (goir_is_at(s->folded.text, none->at, "为零"))
	{
		for (at = none->at; at > s->start && s->folded.text.at[at - 1] != ',';)
			at--;
		rest = (Range) {at, none->at};
	}
	for (at = none->at; at < rest.to; at++)
		if (goir_is_digit(s->folded.text.at[at]))
		{
			while (at > none->at && s->folded.text.at[at] != ',')
				at--;
			if (at > none->at)
				rest.to = at;
			break;
		}

	goir_read_frame(&frame, s->folded.text, &s->hits, s->start, rest.to, s->year, s->agency);
	if (!frame.other_time && !frame.other_subject)
		claim_denial(s, none, rest);
}

/* Is the number at a place part of a name or a range: 第711号, A4, 3~5? */
static bool
is_name(Sentence *s, int at)
{
	const char *c = s->folded.text.at + at;

	if (at == s->start)
		return false;
	return (c[-1] >= 'a' && c[-1] <= 'z') || (c[-1] >= 'A' && c[-1] <= 'Z') ||
		c[-1] == '.' || c[-1] == '-' || c[-1] == '~' || c[-1] == ' ' || c[-1] == '/' ||
		(at >= s->start + 3 && memcmp(c - 3, "第", 3) == 0) ||
		(at >= s->start + 4 && memcmp(c - 3, "、", 3) == 0 && goir_is_digit(c[-4]));
}

/* Does 约 or 超过 stand before a number? */
static bool
is_about(Sentence *s, int at)
{
	int			size;

	for (size = 3; size <= 6; size += 3)
		if (at - size >= s->start && is_there(s, at - size, GOIR_W_ABOUT))
			return true;
	return false;
}

/* Does a number end a part: behind 数 or a word, before a mark or the end? */
static bool
is_bare_part(Sentence *s, int at)
{
	GoirDecimal number;
	int			end = at + goir_read_decimal((GoirText) {s->folded.text.at + at, s->end - at}, false, &number);

	return (unsigned char) s->folded.text.at[at - 1] >= 0x80 && !is_name(s, at) &&
		(end == s->end || s->folded.text.at[end] == ',' || s->folded.text.at[end] == ')' ||
		 goir_is_at(s->folded.text, end, "、"));
}

/*
 * A number without a unit in a list, 不予公开信息数50, is a part that is no
 * claim: the list is not all there is.
 */
static void
open_list(Sentence *s, int at)
{
	GoirClaims *c = s->claims;

	if (s->listing != GOIR_PART || !is_bare_part(s, at))
		return;
	s->listing = GOIR_SOME_PART;
	if (c->claims[c->n_claims - 1].part == GOIR_PART)
		c->claims[c->n_claims - 1].part = GOIR_SOME_PART;
}

/*
 * 收到112件，办结109件，3件正在办理: what was concluded of the new ones is not all
 * that was concluded, where requests were carried in beside them.
 */
static void
settle_new(Sentence *s)
{
	GoirClaim  *claim = s->claims->claims;
	GoirClaim  *received = NULL;
	GoirClaim  *concluded = NULL;
	int64_t		out = 0;
	bool		in = false;
	int			i;

	for (i = s->first; i < s->claims->n_claims; i++)
		if (claim[i].path == GOIR_PATH(GOIR_RECEIVED, GOIR_TOTAL) && claim[i].scope == GOIR_SCOPE_NEW)
			received = &claim[i];
		else if (claim[i].path == GOIR_PATH(GOIR_CONCLUDED, GOIR_TOTAL))
			concluded = &claim[i];
		else if (claim[i].path == GOIR_PATH(GOIR_CARRIED_OUT, GOIR_TOTAL))
			out = claim[i].number.value;
		else if (claim[i].path == GOIR_PATH(GOIR_CARRIED_IN, GOIR_TOTAL))
			in = true;
	if (received && concluded && !in &&
		(has(s, (Range) {s->start, s->end}, GOIR_W_REMAINDER) ||
		 (out > 0 && received->number.value == concluded->number.value + out)))
		concluded->path = 0;
}

/*
 * 届满废止3件，清理废止1件: two numbers of one kind in a sentence are parts of it, be the
 * words that tell them apart known or not.
 */
static void
settle_twice(Sentence *s)
{
	GoirClaim  *claim = s->claims->claims;
	int			i;
	int			j;

	for (i = s->first + 1; i < s->claims->n_claims; i++)
		for (j = i - 1; claim[i].path && j >= s->first && j >= i - NEAR; j--)
			if (claim[j].path == claim[i].path && claim[j].scope == claim[i].scope && claim[j].part == claim[i].part &&
				(claim[j].number.value != claim[i].number.value || claim[j].number.scale != claim[i].number.scale))
			{
				claim[j].path = 0;
				claim[i].path = 0;
			}
}

/* Is there nothing but a name before a number: 全县行政诉讼77件，我局9件?  It is of the same kind. */
static bool
is_name_alone(Sentence *s, Range words)
{
	static const GoirWordClass verbs[] = {GOIR_W_RECEIVE, GOIR_W_HANDLE, GOIR_W_CONCLUDED, GOIR_W_PUBLISH, GOIR_W_NONE,
		GOIR_W_ISSUE, GOIR_W_REPEAL, GOIR_W_IN_FORCE, GOIR_W_DECISION, GOIR_W_GRANTED, GOIR_W_PARTLY_GRANTED,
	GOIR_W_RECONSIDERATION, GOIR_W_LITIGATION, GOIR_W_REQUEST, GOIR_W_CARRY_OUT, GOIR_W_CARRIED_IN, GOIR_W_INFORMATION};
	int			i;

	for (i = 0; i < GOIR_COUNT(verbs); i++)
		if (has(s, words, verbs[i]))
			return false;
	return words.to - words.from < BEHIND;
}

/* Reads the numbers of one sentence, then what it denies. */
static void
read_sentence(Sentence *s)
{
	Range		all = {s->start, s->end};
	GoirFrame	begin = s->frame;
	int			behind = s->start;
	int			i = s->start;

	s->first = s->claims->n_claims;
	s->about_information |= s->kind == GOIR_SECTION_PROCEEDINGS || has(s, all, GOIR_W_SUBJECT);
	while ((i = (int) (goir_digit_from(s->folded.text.at + i, s->folded.text.at + s->end) - s->folded.text.at)) < s->end)
	{
		const char *at = s->folded.text.at;
		Stated		stated;

		if (!is_name(s, i) && read_stated(s, i, &stated))
		{
			bool		others = s->frame.other_subject;

			stated.words = (Range) {behind, i};
			stated.approximate |= is_about(s, i);
			goir_read_frame(&s->frame, s->folded.text, &s->hits, behind, i, s->year, s->agency);
			s->turns_own = others && !s->frame.other_subject;
			if (s->turns_own && is_name_alone(s, stated.words))
				stated.words.from = s->last_words.from;
			s->last_words = stated.words;
			claim_number(s, &stated);
			behind = i = stated.end;
			continue;
		}
		open_list(s, i);
		while (i < s->end && (goir_is_digit(at[i]) || at[i] == '.' || at[i] == '-' || at[i] == '~'))
			i++;
	}
	claim_none(s, begin);
	settle_new(s);
	settle_twice(s);
}

/* Is it of what may be published and filed in several places at once? */
static bool
is_of_documents(const GoirClaim *whole)
{
	return GOIR_PATH_TABLE(whole->path) == GOIR_DISCLOSURE || goir_text_is(whole->unit, "条");
}

/*
 * A list whose parts leave more room than the least of them takes names only
 * some: 共200条，其中公告栏20条，微信50条.
 */
static void
settle_parts(GoirClaims *claims, int from)
{
	int			i = from;

	while (i < claims->n_claims)
	{
		GoirClaim  *whole = &claims->claims[i];
		GoirDecimal least = {INT64_MAX, 0};
		int64_t		left = whole->number.value;
		int			first = ++i;
		int			parts = 0;
		bool		received = false;
		bool		carried_in = false;
		bool		all = false;
		int			j;

		for (; i < claims->n_claims && claims->claims[i].part != GOIR_WHOLE; i++)
		{
			received |= claims->claims[i].path == GOIR_PATH(GOIR_RECEIVED, GOIR_TOTAL);
			carried_in |= claims->claims[i].path == GOIR_PATH(GOIR_CARRIED_IN, GOIR_TOTAL);
			if (claims->claims[i].part == GOIR_PART && claims->claims[i].number.scale == whole->number.scale)
			{
				parts++;
				all |= claims->claims[i].number.value == whole->number.value && is_of_documents(whole);
				/* once there is none left, there is not */
				if (left >= 0)
					left -= claims->claims[i].number.value;
				if (claims->claims[i].number.value < least.value)
					least = claims->claims[i].number;
			}
		}
		if (received && carried_in)
			continue;			/* there are no others */

		/* 制发8件，其中主动公开8件，备案8件: each is of all of them */
		for (j = first; all && parts > 1 && j < i; j++)
			claims->claims[j].part = GOIR_WHOLE;
		for (; first < i && parts > 1 && left > least.value; first++)
			if (claims->claims[first].part == GOIR_PART)
				claims->claims[first].part = GOIR_SOME_PART;
	}
}

#define STOP "。"
#define STOP_SIZE ((int) strlen(STOP))

/* Where the full stop begins that ends with a byte of a text, -1 if none does. */
static inline int
stop_at(GoirText text, int from, int at)
{
	if (text.at[at] == '!' || text.at[at] == '?')
		return at;
	return at - (STOP_SIZE - 1) >= from && goir_is_at(text, at - (STOP_SIZE - 1), STOP) ? at - (STOP_SIZE - 1) : -1;
}

/* Begins the next sentence at a place. */
static void
next_sentence(Sentence *s, int at, bool stop)
{
	GoirText	text = s->folded.text;
	int			mark = at < text.size && text.at[at] == '(' ? at + 1 : at;

	s->start = at;
	s->about_before = s->about_information;
	if (stop)
	{
		s->about_before = s->about_information = s->about_requests = s->about_documents = s->about_proceedings =
			s->other_cause = false;
		memset(&s->frame, 0, sizeof(s->frame));
		s->proceeding = GOIR_NO_ITEM;
	}
	/* the parts may stand behind the full stop: 271条。（其中…） */
	if (s->whole >= 0 && (!stop || !(goir_classes_at(text, mark) >> GOIR_W_AMONG & 1)))
		s->whole = -1;
	s->listing = GOIR_WHOLE;
}

/* Where the sentences end that begin at a place: behind the next full stop; *mark is where that stands. */
static int
stretch_end(GoirText text, int from, int *mark)
{
	const char *at = text.at + from;
	const char *end = text.at + text.size;

	/* the last byte of a 。 is rare, also in other characters */
	for (; end - at >= GOIR_STEP; at += GOIR_STEP)
	{
		GoirStep	step = goir_step(at);
		uint64_t	mask = goir_mask(goir_mark_either(goir_mark_equal(step, (unsigned char) STOP[STOP_SIZE - 1]),
													  goir_mark_either(goir_mark_equal(step, '!'), goir_mark_equal(step, '?'))));

		for (; mask != 0; mask &= mask - 1)
			if ((*mark = stop_at(text, from, (int) (at - text.at) + goir_mask_first(mask))) >= 0)
				return (int) (at - text.at) + goir_mask_first(mask) + 1;
	}
	for (; at < end; at++)
		if ((*mark = stop_at(text, from, (int) (at - text.at))) >= 0)
			return (int) (at - text.at) + 1;
	return *mark = text.size;
}

/* May sentences state a number, or deny one: is there a digit, 未, 没, 无 or 零? */
static bool
may_state(GoirText sentences)
{
	const char *end = sentences.at + sentences.size;

	return goir_digit_from(sentences.at, end) < end || goir_find(sentences, 0, "未") >= 0 ||
		goir_find(sentences, 0, "没") >= 0 || goir_find(sentences, 0, "无") >= 0 || goir_find(sentences, 0, "零") >= 0;
}

/* Reads sentences from s->start on up to a full stop at a mark, or to the end of the text there. */
static void
read_stretch(Sentence *s, int mark, int to)
{
	GoirText	text = s->folded.text;

	goir_find_words(s->arena, text, s->start, to, &s->hits);
	while (s->start < to)
	{
		const char *part = memchr(text.at + s->start, ';', mark - s->start);
		int			next;

		s->end = part ? (int) (part - text.at) : mark;
		next = part ? s->end + 1 : to;
		if (s->claims->n_claims < GOIR_MAX_STATED)
			read_sentence(s);
		next_sentence(s, next, part == NULL && mark < to);
	}
}

/* Reads a text, but for what states nothing. */
static void
read_text(GoirArena *arena, GoirClaims *claims, int year, GoirText agency,
		  int section, GoirSectionNo kind, GoirText text, GoirFolded folded)
{
	Sentence	s;
	int			first = claims->n_claims;
	int			mark;
	int			to;

	memset(&s, 0, sizeof(s));
	s.arena = arena;
	s.claims = claims;
	s.year = year;
	s.agency = agency;
	s.section = section;
	s.kind = kind;
	s.whole = -1;
	s.printed = text;
	s.folded = folded;
	while (s.start < s.folded.text.size)
	{
		to = stretch_end(s.folded.text, s.start, &mark);
		goir_poll(arena);
		if (may_state((GoirText) {s.folded.text.at + s.start, to - s.start}))
			read_stretch(&s, mark, to);
		else
		{
			/* but a part of what was stated ends with its sentence */
			if (memchr(s.folded.text.at + s.start, ';', to - s.start))
				s.whole = -1;
			next_sentence(&s, to, true);
		}
	}
	settle_parts(claims, first);
}

void
goir_read_claims(GoirArena *arena, const GoirNarrative *narrative, int year,
				 GoirText agency, GoirClaims *claims)
{
	int			i;

	memset(claims, 0, sizeof(*claims));
	read_text(arena, claims, year, agency, 0, GOIR_NO_SECTION, narrative->lead_text, narrative->lead_folded);
	for (i = 0; i < narrative->n_sections; i++)
		read_text(arena, claims, year, agency, narrative->sections[i].number,
				  narrative->sections[i].kind, narrative->sections[i].body, narrative->sections[i].folded);
}
