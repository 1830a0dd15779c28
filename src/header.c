/*-------------------------------------------------------------------------
 *
 * header.c
 *	  What a page says of itself: title, agency, year, date of publication.
 *
 * The sources are tried from the surest to the least sure.  A damaged name is
 * worse than none: a title that carries letters or signs no agency has gives
 * neither title nor agency, but a note.
 *
 *-------------------------------------------------------------------------
 */
#include "reader.h"

#define TITLE_SIZE 200			/* folded bytes of a line that is a title */
#define LEAD_LINES 80			/* lines in which the title may stand */
#define AGENCY_SIZE 120			/* bytes in which the name of an agency ends */

/* The year 2008..2099 at a place of folded text, 0 if none stands there. */
static int
year_at(GoirText text, int at)
{
	const char *s = text.at + at;
	int			year;
	int			i;

	if (at + 4 > text.size || (at > 0 && s[-1] >= '0' && s[-1] <= '9') ||
		(at + 4 < text.size && s[4] >= '0' && s[4] <= '9'))
		return 0;
	for (year = 0, i = 0; i < 4; i++)
	{
		if (s[i] < '0' || s[i] > '9')
			return 0;
		year = year * 10 + s[i] - '0';
	}
	return year >= GOIR_MIN_YEAR && year <= GOIR_MAX_YEAR ? year : 0;
}

/* The same in Chinese digits: 二〇二一, 二○二一, 二零二一. */
static int
han_year_at(GoirText text, int at)
{
	static const char *const digits[] = {"〇", "一", "二", "三", "四", "五", "六",
	"七", "八", "九", "零", "○"};
	int			year = 0;
	int			i,
				d;

	for (i = 0; i < 4; i++)
	{
		for (d = 0; d < GOIR_COUNT(digits); d++)
			if (at + 3 <= text.size && memcmp(text.at + at, digits[d], 3) == 0)
				break;
		if (d == GOIR_COUNT(digits))
			return 0;
		year = year * 10 + (d > 9 ? 0 : d);
		at += 3;
	}
	return year >= GOIR_MIN_YEAR && year <= GOIR_MAX_YEAR ? year : 0;
}

static bool
is_at(GoirText text, int at, const char *word)
{
	int			n = (int) strlen(word);

	return at >= 0 && at + n <= text.size && memcmp(text.at + at, word, n) == 0;
}

/*
 * The first year of a text that is followed by 年 or, in a title, stands
 * alone; *start and *end enclose it with 年 and 度.
 */
static int
find_year(GoirText text, int from, bool bare, int *start, int *end)
{
	int			i;

	for (i = from; i < text.size; i++)
	{
		int			year = year_at(text, i);
		int			size = 4;

		if (year == 0)
		{
			year = han_year_at(text, i);
			size = 12;
		}
		if (year == 0)
			continue;
		*start = i;
		*end = i + size;
		if (is_at(text, *end, "年"))
		{
			*end += 3;
			if (is_at(text, *end, "度"))
				*end += 3;
			return year;
		}
		if (bare)
			return year;
	}
	return 0;
}

/* Titles */

static const char *const subjects[] = {"政府信息公开", "政务信息公开", "信息公开", "政务公开"};
static const char *const endings[] = {"年度报告", "年度工作报告", "工作报告", "工作年报", "年报", "报告"};

/* Where the subject of a title begins, -1 if it has none. */
static int
find_subject(GoirText title)
{
	int			best = -1;
	int			i;

	for (i = 0; i < GOIR_COUNT(subjects); i++)
	{
		int			at = goir_find(title, 0, subjects[i]);

		if (at >= 0 && (best < 0 || at < best))
			best = at;
	}
	return best;
}

/* Cuts blanks, quotes and a bracketed remark off the end. */
static GoirText
cut_tail(GoirText text)
{
	while (text.size > 0)
	{
		char		c = text.at[text.size - 1];

		if (c == ')' && memchr(text.at, '(', text.size) != NULL)
			while (text.size > 0 && text.at[text.size - 1] != '(')
				text.size--;
		else if (c != ' ' && c != '"' && c != '.' && c != ')' && c != ',')
			return text;
		text.size--;
	}
	return text;
}

/* Is folded text a title of such a report, and nothing more? */
static bool
is_title(GoirText text)
{
	int			i;

	if (text.size == 0 || text.size > TITLE_SIZE || find_subject(text) < 0 ||
		goir_find(text, 0, "。") >= 0 || goir_find(text, 0, ">") >= 0 ||
		goir_find(text, 0, "位置") >= 0 || goir_find(text, 0, "》") >= 0 ||
		goir_find(text, 0, "|") >= 0)
		return false;
	for (i = 0; i < GOIR_COUNT(endings); i++)
		if (is_at(text, text.size - (int) strlen(endings[i]), endings[i]))
			return true;
	return false;
}

/* The part of a <title> or a menu that is a title: separated by - _ | >. */
static GoirText
title_part(GoirText text)
{
	int			start = 0;
	int			i;

	for (i = 0; i <= text.size; i++)
	{
		GoirText	part;

		if (i < text.size && strchr("-_|>", text.at[i]) == NULL)
			continue;
		part = cut_tail((GoirText) {text.at + start, i - start});
		while (part.size > 0 && *part.at == ' ')
			part.at++, part.size--;
		if (is_title(part))
			return part;
		start = i + 1;
	}
	return GOIR_NO_TEXT;
}

/* A title in 《 》 within a sentence. */
static GoirText
quoted_title(GoirText text)
{
	int			at = 0;

	while ((at = goir_find(text, at, "《")) >= 0)
	{
		int			end = goir_find(goir_clip(text, at + TITLE_SIZE), at, "》");
		GoirText	part;

		at += (int) strlen("《");
		if (end < 0)
			continue;
		part = (GoirText) {text.at + at, end - at};
		if (is_title(part) && goir_find(part, 0, "年") >= 0)
			return part;
	}
	return GOIR_NO_TEXT;
}

/* Does a line end as the name of an agency does? */
static bool
is_agency(GoirText text)
{
	static const char *const ends[] = {"局", "委", "厅", "办", "府", "院", "会", "处", "中心",
		"镇", "乡", "街道", "办公室", "委员会", "部", "署", "所", "站", "队", "区", "县", "市",
	"省", "大学", "学院", "公司", "集团", "银行", "馆", "校", "社", "联", "台", "厂", "州", "盟", "旗"};
	int			i;

	if (text.size < 6 || text.size > 90 || find_subject(text) >= 0)
		return false;
	for (i = 0; i < text.size; i++)
		if ((unsigned char) text.at[i] < 0x80 && text.at[i] != '(' && text.at[i] != ')')
			return false;
	if (text.at[text.size - 1] == ')')
		return true;
	for (i = 0; i < GOIR_COUNT(ends); i++)
		if (is_at(text, text.size - (int) strlen(ends[i]), ends[i]))
			return true;
	return false;
}

/* Two texts as one. */
static GoirText
join(GoirArena *arena, GoirText a, GoirText b)
{
	char	   *to = goir_alloc(arena, a.size + b.size + 1);

	memcpy(to, a.at, a.size);
	memcpy(to + a.size, b.at, b.size);
	return (GoirText) {to, a.size + b.size};
}

/*
 * The title that stands in the lines before the first section, be it broken
 * over two lines: the agency, or the agency and the year, above the rest.
 */
static GoirText
title_in_lines(GoirArena *arena, const GoirNarrative *narrative)
{
	GoirText	found = GOIR_NO_TEXT;
	int			lines = narrative->n_sections > 0 ? narrative->lead + 1 : narrative->n_lines;
	int			start,
				end;
	int			i;

	for (i = 0; i < lines && i < LEAD_LINES; i++)
	{
		GoirText	text = cut_tail(narrative->lines[i].folded.text);
		GoirText	above = i > 0 ? narrative->lines[i - 1].folded.text : GOIR_NO_TEXT;
		bool		subject_first;

		if (!is_title(text))
			continue;
		subject_first = find_subject(text) == 0;
		if (find_year(text, 0, true, &start, &end) && start == 0)
			subject_first = find_subject(text) == end;
		if (subject_first && i > 0 &&
			(is_agency(above) ||
			 (find_year(above, 0, true, &start, &end) && above.size <= 90 &&
			  (end == above.size || start == 0) && !is_title(above))))
			return join(arena, above, text);
		/* one with a year is better than a menu entry without */
		if (find_year(text, 0, true, &start, &end))
			return text;
		if (found.at == NULL)
			found = text;
	}
	return found;
}

/* The folded content of the first <meta> of one of these names. */
static GoirText
meta_content(GoirArena *arena, const GoirPage *page, const char *name)
{
	int			i;

	for (i = 0; i < page->metas; i++)
	{
		GoirText	n = page->meta[i].name;
		int			k;

		if (n.size != (int) strlen(name) || page->meta[i].content.size == 0)
			continue;
		for (k = 0; k < n.size && (n.at[k] | 0x20) == name[k]; k++)
			;
		if (k == n.size)
			return goir_fold(arena, page->meta[i].content).text;
	}
	return GOIR_NO_TEXT;
}

/* The title of the page, from the surest source that has one. */
static GoirText
find_title(GoirArena *arena, const GoirPage *page,
		   const GoirNarrative *narrative)
{
	GoirText	title = title_in_lines(arena, narrative);
	GoirText	other;
	int			start,
				end;
	int			i;

	if (title.at && find_year(title, 0, true, &start, &end))
		return title;
	other = title_part(meta_content(arena, page, "articletitle"));
	if (other.at)
		return other;
	if (page->title.at)
		other = title_part(goir_fold(arena, page->title).text);
	if (other.at)
		return other;
	for (i = 0; i <= narrative->lead && i < narrative->n_lines && title.at == NULL; i++)
		title = quoted_title(narrative->lines[i].folded.text);
	return title;
}

/* Has a title something that no agency's name has? */
static bool
has_noise(GoirText title)
{
	static const char *const brands[] = {"博彩", "彩票", "娱乐城", "体育投注", "赌", "棋牌", "色情",
	"成人", "直播平台"};
	const char *at = title.at;
	const char *end = title.at + title.size;
	int			i;

	for (i = 0; i < GOIR_COUNT(brands); i++)
		if (goir_find(title, 0, brands[i]) >= 0)
			return true;
	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == 0xfffd ||
			c == '@' || c == '=' || (c >= 0xc0 && c < 0x250) || c >= 0x1f000)
			return true;
	}
	return false;
}

/* The agency a title names: what is left without year and subject. */
static GoirText
agency_of(GoirArena *arena, GoirText title)
{
	int			subject = find_subject(title);
	int			start = 0;
	int			end = 0;
	GoirText	agency;

	if (subject < 0)
		return GOIR_NO_TEXT;
	agency = (GoirText) {title.at, subject};
	if (find_year(agency, 0, true, &start, &end))
		agency = join(arena, (GoirText) {agency.at, start},
					  (GoirText) {agency.at + end, agency.size - end});
	while (agency.size > 0 && (is_at(agency, agency.size - 3, "的") ||
							   agency.at[agency.size - 1] == ' ' ||
							   agency.at[agency.size - 1] == ':'))
		agency.size -= agency.at[agency.size - 1] == ' ' || agency.at[agency.size - 1] == ':' ? 1 : 3;
	while (agency.size > 0 && (*agency.at == ' ' || *agency.at == '"'))
		agency.at++, agency.size--;
	if (is_at(agency, 0, "关于"))
		agency.at += 6, agency.size -= 6;
	while (agency.size >= 6 && (is_at(agency, agency.size - 6, "关于") || is_at(agency, agency.size - 6, "报送")))
		agency.size -= 6;
	return agency.size <= GOIR_MAX_AGENCY && is_agency(agency) ? agency : GOIR_NO_TEXT;
}

/* The agency that says it has compiled the report: 由…编制. */
static GoirText
compiling_agency(const GoirNarrative *narrative)
{
	static const char *const verbs[] = {"编制", "结合", "根据", "按照", "组织", "负责", "汇总"};
	int			i;

	for (i = 0; i <= narrative->lead && i < narrative->n_lines; i++)
	{
		GoirText	text = narrative->lines[i].folded.text;
		int			at = 0;

		while ((at = goir_find(text, at, "由")) >= 0)
		{
			GoirText	near;
			int			end = text.size;
			int			v;
			GoirText	agency;

			/* a verb further away than a name is long is another's */
			at += (int) strlen("由");
			near = goir_clip(text, at + AGENCY_SIZE);
			for (v = 0; v < GOIR_COUNT(verbs); v++)
			{
				int			verb = goir_find(near, at, verbs[v]);

				if (verb >= 0 && verb < end)
					end = verb;
			}
			agency = (GoirText) {text.at + at, end - at};
			if (end < text.size && is_agency(agency) && !has_noise(agency))
				return agency;
		}
	}
	return GOIR_NO_TEXT;
}

/* Years */

/* The year of the period the report covers: 自2021年1月1日起至…, or 0. */
static int
period_year(const GoirNarrative *narrative)
{
	int			i;

	for (i = 0; i < narrative->end_line; i++)
	{
		GoirText	text = narrative->lines[i].folded.text;
		int			at = goir_find(text, 0, "期限");
		int			start,
					end,
					year;

		if (at < 0 && goir_find(text, 0, "12月31日") < 0)
			continue;
		for (at = at < 0 ? 0 : at; (year = find_year(text, at, false, &start, &end)) != 0; at = end)
			if (is_at(text, end, "1月1日") || is_at(text, end, "12月31日") ||
				is_at(text, end, "01月01日"))
				return year;
	}
	return 0;
}

/* Does a year stand in a comparison: 比2021年, 与2021年相比? */
static bool
is_compared(GoirText text, int start)
{
	return is_at(text, start - 3, "比") || is_at(text, start - 3, "与") ||
		is_at(text, start - 3, "较");
}

/*
 * The year a narrative is about: the one its first section begins with, else
 * the one named most often if that is clear.
 */
static int
narrative_year(GoirArena *arena, const GoirNarrative *narrative)
{
	int			count[GOIR_MAX_YEAR + 1] = {0};
	int			best = 0;
	int			second = 0;
	int			start,
				end;
	int			i;

	if (narrative->n_sections > 0)
	{
		GoirText	begin = goir_fold(arena, goir_clip(narrative->sections[0].body, 150)).text;

		i = find_year(begin, 0, false, &start, &end);
		if (i && start <= 60 && !is_compared(begin, start))
			return i;
	}
	for (i = narrative->n_sections > 0 ? narrative->lead : 0; i < narrative->end_line; i++)
	{
		GoirText	text = narrative->lines[i].folded.text;
		int			at = 0;
		int			year;

		while ((year = find_year(text, at, false, &start, &end)) != 0)
		{
			/* dates are not years */
			if ((end >= text.size || text.at[end] < '0' || text.at[end] > '9') &&
				!is_compared(text, start))
				count[year]++;
			at = end;
		}
	}
	for (i = GOIR_MIN_YEAR; i <= GOIR_MAX_YEAR; i++)
		if (count[i] > count[best])
			second = best, best = i;
		else if (count[i] > count[second])
			second = i;
	return best && count[best] > count[second] ? best : 0;
}

/* "标题2022，期限2021": the years that differ. */
static GoirText
years_text(GoirArena *arena, int title, int period)
{
	static const char pattern[] = "标题0000年，统计期限0000年";
	char	   *to = goir_alloc(arena, sizeof(pattern));
	int			years[2];
	int			from = 0;
	int			i,
				k;

	years[0] = title;
	years[1] = period;
	memcpy(to, pattern, sizeof(pattern));
	for (i = 0; i < 2; i++)
	{
		from = goir_find((GoirText) {to, sizeof(pattern) - 1}, from, "0000");
		for (k = 3; k >= 0; k--, years[i] /= 10)
			to[from + k] = '0' + years[i] % 10;
		from += 4;
	}
	return (GoirText) {to, sizeof(pattern) - 1};
}

/* Dates */

/* An integer of one or two digits at a place; *at moves behind it. */
static int
two_digits(GoirText text, int *at)
{
	int			value = 0;
	int			n = 0;

	while (*at < text.size && n < 2 && text.at[*at] >= '0' && text.at[*at] <= '9')
	{
		value = value * 10 + text.at[(*at)++] - '0';
		n++;
	}
	return value;
}

bool
goir_date_at(GoirText text, int at, int32_t *days)
{
	int			year = year_at(text, at);
	int			month,
				day;
	bool		han;

	if (year == 0)
		return false;
	at += 4;
	han = is_at(text, at, "年");
	if (!han && (at >= text.size || strchr("-/.", text.at[at]) == NULL))
		return false;
	at += han ? 3 : 1;
	month = two_digits(text, &at);
	if (han ? !is_at(text, at, "月") : at >= text.size || strchr("-/.", text.at[at]) == NULL)
		return false;
	at += han ? 3 : 1;
	day = two_digits(text, &at);
	if (at < text.size && text.at[at] >= '0' && text.at[at] <= '9')
		return false;
	return goir_date(year, month, day, days);
}

/* The date that one of these labels announces in a line. */
static bool
labelled_date(GoirText text, const char *const *labels, int n, int32_t *days)
{
	int			i;

	for (i = 0; i < n; i++)
	{
		int			at = goir_find(text, 0, labels[i]);
		int			k;

		if (at < 0)
			continue;
		at += (int) strlen(labels[i]);
		for (k = at; k < at + 16 && k < text.size; k++)
			if (goir_date_at(text, k, days))
				return true;
	}
	return false;
}

/* The date of publication, from <meta>, a label, or a line that begins with it. */
static bool
find_published(GoirArena *arena, const GoirPage *page,
			   const GoirNarrative *narrative, int32_t *days)
{
	static const char *const labels[] = {"发布时间", "发布日期", "公开日期", "公开时间", "公布日期",
	"发文日期", "生成日期", "时间:", "日期:"};
	GoirText	meta = meta_content(arena, page, "pubdate");
	int			lines = narrative->n_sections > 0 ? narrative->lead + 1 : narrative->n_lines;
	int			pass;
	int			i;

	if (meta.at && goir_date_at(meta, 0, days))
		return true;
	for (pass = 0; pass < 3; pass++)
		for (i = 0; i < lines && i < LEAD_LINES; i++)
		{
			GoirText	text = narrative->lines[i].folded.text;

			/* the first section may begin in that line */
			if (i == narrative->lead)
				text = goir_clip(text, TITLE_SIZE);
			if (pass < 2 ? labelled_date(text, labels + pass * 5, pass == 0 ? 5 : 4, days) :
				text.size <= TITLE_SIZE && goir_date_at(text, 0, days) &&
				goir_find(text, 0, "日起") < 0 && goir_find(text, 0, "至") < 0 &&
				goir_find(text, 0, "到") < 0)
				return true;
		}
	return false;
}

void
goir_read_header(GoirArena *arena, const GoirPage *page,
				 const GoirNarrative *narrative, GoirReport *report)
{
	GoirText	title = find_title(arena, page, narrative);
	int			period = period_year(narrative);
	int			start,
				end;

	if (title.at)
	{
		report->year = find_year(title, 0, false, &start, &end);
		if (report->year == 0)
			report->year = find_year(title, 0, true, &start, &end);
		report->is_report = report->year != 0;
		if (has_noise(title))
			goir_note(arena, report, GOIR_NOTE_AGENCY_NOISE, 0, title);
		else
		{
			report->title = goir_clip(title, GOIR_MAX_TITLE);
			report->agency = agency_of(arena, title);
		}
	}
	else
		report->agency = compiling_agency(narrative);
	if (report->year && period && report->year != period)
		goir_note(arena, report, GOIR_NOTE_YEAR_CONFLICT, 0,
				  years_text(arena, report->year, period));
	if (report->year == 0)
		report->year = period;
	if (report->year == 0 && (narrative->n_sections > 0 || title.at))
		report->year = narrative_year(arena, narrative);
	report->has_published = find_published(arena, page, narrative, &report->published);
}
