/*-------------------------------------------------------------------------
 *
 * title.c
 *	  The title of a report and the agency it names.
 *
 * The sources are tried from the surest to the least sure.  A damaged name is
 * worse than none: a title that carries letters or signs no agency has gives
 * neither title nor agency, but a note.
 *
 *-------------------------------------------------------------------------
 */
#include "read/prose/title.h"
#include "read/prose/date.h"
#include "words/agency.h"

#define YEAR_SIZE 120			/* bytes of a line that is a year, or its first day and its last */
#define BEGINNING_SIZE 60		/* bytes of a line that a name begins in */
#define BROKEN_OVER 4			/* lines above its last that a title may begin in */
#define MOST_COLUMNS 600		/* bytes of a line of several columns of a page */
#define COLUMN_GAP "   "		/* between columns of a page, wider than in what is spaced out */

/* Where the subject of a title begins, 政府信息公开 or the like, -1 if it has none: that of 政务公开办公室 is the name's. */
static int
find_subject(GoirText title)
{
	int			at = -1;

	while ((at = goir_find(title, at + 1, "公开")) >= 0)
	{
		int			before = goir_any_before(title, at, "政府信息|政务信息|信息|政务");

		if (before > 0 && !goir_any_at(title, at + (int) strlen("公开"), "办公室|中心|科|处|领导小组"))
			return at - before;
	}
	return -1;
}

/* Cuts blanks, quotes and a bracketed remark off the end. */
static GoirText
cut_tail(GoirText text)
{
	/* a line that is longer is no title */
	while (text.size > 0 && text.size <= MOST_COLUMNS)
	{
		char		c = text.at[text.size - 1];

		if (c == ')' && memchr(text.at, '(', text.size) != NULL)
			while (text.at[text.size - 1] != '(')
				text.size--;
		else if (c != ' ' && c != '"' && c != '.' && c != ')' && c != ',')
		{
			/* what a file or a page is that has the report */
			int			size = goir_any_before(text, text.size, ".docx|.doc|.wps|.pdf|.html|.htm");

			if (size == 0)
				return text;
			text.size -= size - 1;
		}
		text.size--;
	}
	return text;
}

/* Is folded text a title of such a report, and nothing more? */
static bool
is_title(GoirText text)
{
	return text.size > 0 && text.size <= GOIR_TITLE_SIZE && goir_any_before(text, text.size, "报告|年报") > 0 &&
		find_subject(text) >= 0 && !goir_has_any(text, "。|>|位置|》") && goir_find(text, 0, "|") < 0;
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
		int			end = goir_find(goir_clip(text, at + GOIR_TITLE_SIZE), at, "》");
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

/*
 * Is a number within a name the name's own: 121团, 第3中学, 12345热线?  What
 * counts, dates or numbers a list or an attachment is not: 12个镇, 附件1, and
 * neither is a year.  The rest decide the kinds of bodies that are numbered,
 * and the numbers of public services: 12345, 95598.
 */
static bool
is_own_number(GoirText text, int from, int to)
{
	static const char kinds[] = "团|师|农场|牧场|林场|中学|小学|高中|医院|卫生院|厂|工厂|矿|队|部队|监狱|急救|指挥|报警";
	static const char counted[] = "年|月|日|季|期|页|批|次|版|条|件|份|项|个|家|位|级|类|种|场|余|多|元";
	GoirText	number = {text.at + from, to - from};
	int			start,
				end;

	if (number.size > 5 || *number.at == '0' || goir_find_year(number, 0, true, &start, &end) ||
		goir_any_at(text, to, counted) || goir_any_before(text, from, "件|附|表|图|号"))
		return false;
	if (goir_is_at(text, from - 3, "第") || goir_any_at(text, to, kinds))
		return true;
	return number.size == 5 && (*number.at == '1' || *number.at == '9') && !goir_is_at(text, to, "号");
}

/* Has a text no characters but those of a name? */
static bool
is_name(GoirText text)
{
	int			i,
				to;

	for (i = 0; i < text.size; i = to)
	{
		to = i + 1;
		if (!goir_is_digit(text.at[i]))
		{
			if ((unsigned char) text.at[i] < 0x80 && text.at[i] != '(' && text.at[i] != ')')
				return false;
			continue;
		}
		while (to < text.size && goir_is_digit(text.at[to]))
			to++;
		if (!is_own_number(text, i, to))
			return false;
	}
	return true;
}

bool
goir_is_agency(GoirText text)
{
	static const char own[] = "我|本局|本委|本办|本厅|本机关|本单位|本部门|本行政机关|本级|本县|本市|本区|本镇|本乡|本街道|"
		"全县|全市|全区|全省|全镇|全乡|各";
	static const char ends[] = "局|委|厅|办|府|院|会|处|中心|镇|乡|街道|办公室|委员会|部|署|所|站|队|区|县|市|省|大学|学院|"
		"公司|集团|银行|馆|校|社|联|台|厂|州|盟|旗|中学|小学|高中|幼儿园|监狱|兵团|团场|农场|牧场|"
		"林场|渔场|茶场|盐场|总场|分场|种场|园艺场";

	/* by number alone: 121团, 一二一团, 红星一场 */
	static const char numbered[] = "团|师|场";
	static const char numerals[] = "〇|一|二|三|四|五|六|七|八|九|十|零|○";
	int			last = text.size - 3;

	/* two characters at least */
	if (text.size < 4 || (text.size < 6 && !goir_is_digit(*text.at)) || text.size > 90 ||
		find_subject(text) >= 0 || goir_any_at(text, 0, own) > 0 || goir_find(text, 0, "的") >= 0 || !is_name(text))
		return false;
	if (goir_any_before(text, text.size, "网站|平台|专栏"))
		return false;
	if (text.at[text.size - 1] == ')' || goir_any_before(text, text.size, ends))
		return true;
	return goir_any_at(text, last, numbered) &&
		(goir_is_digit(text.at[last - 1]) || goir_any_before(text, last, numerals));
}

GoirText
goir_meta_content(GoirArena *arena, const GoirPage *page, const char *name)
{
	GoirText	content;
	int			n = 0;

	do
		content = goir_page_meta(page, name, n++);
	while (content.at && content.size == 0);
	return content.at ? goir_fold(arena, content).text : content;
}

/*
 * The year of a title, or 0; the first that is not the day of publication
 * (2023年1月…).  *part says that the title is of several years or of a part of
 * one: 2021年、2022年, 2022—2023年, 2022年上半年.
 */
int
goir_title_year(GoirText title, bool *part)
{
	static const char *const joins[] = {"、", "-", "—", "~", "至", "和", "及", "与"};
	int			start,
				end;
	int			at = 0;
	int			year;
	int			next;
	int			i;

	*part = false;
	while ((year = goir_find_year(title, at, false, &start, &end)) != 0 && goir_behind_month(title, end) > 0)
		at = end;
	if (year == 0)
	{
		/* only a month: of it, or the day of publication */
		*part = at > 0;
		return goir_find_year(title, 0, true, &start, &end);
	}
	*part = goir_has_any((GoirText) {title.at + end, title.size - end}, "半年|季度|月份");
	for (i = 0; i < GOIR_COUNT(joins); i++)
	{
		int			join = end;

		if (goir_is_at(title, join, joins[i]) &&
			(next = goir_find_year(title, join, false, &at, &end)) != 0 &&
			at == join + (int) strlen(joins[i]) && next != year)
			*part = true;
		end = join;

		/* 2022—2023年: the first without its 年 */
		join = start - (int) strlen(joins[i]);
		if (join >= 4 && goir_is_at(title, join, joins[i]) &&
			(next = goir_find_year(title, join - 4, true, &at, &end)) != 0 && at == join - 4 && next != year)
			*part = true;
	}
	return year;
}

/* A title that names a year, and what else it says. */
typedef struct Dated
{
	GoirText	title;
	int			year;
	GoirText	agency;			/* no text if it names none */
} Dated;

static Dated
read_dated(GoirArena *arena, GoirText title)
{
	bool		part;

	return (Dated) {title, goir_title_year(title, &part), goir_agency_of(arena, title)};
}

/* Is a name the beginning or the end of another: 青石县人民政府 of 青石县人民政府办公室? */
static bool
is_shorter_name(GoirText name, GoirText of)
{
	return name.size <= of.size && (memcmp(of.at, name.at, name.size) == 0 ||
									memcmp(of.at + of.size - name.size, name.at, name.size) == 0);
}

/* Are two titles of other years, or of other agencies? */
static bool
contradict(const Dated *a, const Dated *b)
{
	return a->year != b->year || (a->agency.at && b->agency.at && !is_shorter_name(a->agency, b->agency) &&
								  !is_shorter_name(b->agency, a->agency));
}

/* Leads a line to another page: 上一篇:…? */
static bool
leads_away(GoirText line)
{
	return goir_any_at(line, 0, "上一篇|下一篇|上一条|下一条|上一页|下一页|相关|往年|历年") > 0;
}

/* A title or an agency of several columns of a page that stand on one line, such as a menu and what is beside it. */
typedef struct Columns
{
	GoirText	title;			/* one that names an agency by itself, or no text */
	GoirText	agency;			/* no text if none is one, or all are: a name may be spaced out */
} Columns;

/* Has a name its beginning, as one with a region has and one that nothing stands before, but 开发区 or 自治区水利厅? */
static bool
is_whole(GoirText name, bool first)
{
	int			region = goir_region(name);

	return region == 0 ? first : region < name.size && (first || !goir_is_at(name, 0, "自治"));
}

/*
 * Columns that go on from each other are one name or title, spaced out: one of them is a year, or
 * has not its beginning.  An agency has one other beside it, not a whole menu.
 */
static Columns
read_columns(GoirArena *arena, GoirText line)
{
	static const Columns none = {GOIR_NO_TEXT, GOIR_NO_TEXT};
	Columns		columns = none;
	bool		first = true;
	int			others = 0;
	int			from,
				to;
	int			start;
	int			end;

	for (start = 0; start < line.size; start = end + (int) strlen(COLUMN_GAP))
	{
		int			gap = goir_find(line, start, COLUMN_GAP);
		GoirText	column;
		GoirText	agency;

		end = gap < 0 ? line.size : gap;
		column = cut_tail(goir_fold(arena, (GoirText) {line.at + start, end - start}).text);
		if (column.size == 0)
			continue;
		if (goir_find_year(column, 0, true, &from, &to) && from == 0 && to == column.size)
			return none;
		agency = is_title(column) ? goir_agency_of(arena, column) : GOIR_NO_TEXT;
		if (columns.agency.at == NULL && goir_is_agency(column) && is_whole(column, first))
			columns.agency = column;
		else if (agency.at && columns.title.at)
			return none;
		else if (agency.at && is_whole(agency, first))
			columns.title = column;
		else
			others++;
		first = false;
	}
	if (others > 1)
		columns.agency = GOIR_NO_TEXT;
	return others > 0 ? columns : none;
}

/* A line, folded, or the column of it that is a title, or an agency above one, if that is one of several. */
static GoirText
line_of_column(GoirArena *arena, const GoirNarrative *narrative, int line, bool title)
{
	GoirText	text = goir_line_text(narrative, line);

	if (text.size <= MOST_COLUMNS && goir_find(text, 0, COLUMN_GAP) >= 0)
	{
		Columns		columns = read_columns(arena, text);
		GoirText	found = title ? columns.title : columns.agency;

		if (found.at)
			return found;
	}
	text = goir_folded_line(narrative, line)->text;
	return title ? cut_tail(text) : text;
}

/* Is a text a year and nothing more, or its first day and its last: (2022年度), 报告年度:2022年, 2022.1.1-2022.12.31? */
static bool
is_year_alone(GoirText text)
{
	static const char marks[] = " |(|)|[|]|-|—|_|:|,|.|/";
	static const char days[] = "0|1|2|3|4|5|6|7|8|9|年|月|日|至|到|起|止|自| |(|)|[|]|-|—|~|.|/";
	int			at = 0;
	int			size;
	int			start,
				end;

	if (text.size > YEAR_SIZE || !goir_find_year(text, 0, true, &start, &end))
		return false;
	while ((size = goir_any_at(text, at, marks)) > 0 || (size = goir_any_at(text, at, "报告年度|所属年度|年度|年份|自")) > 0)
		at += size;
	if (at != start)
		return false;
	for (at = end; (size = goir_any_at(text, at, marks)) > 0; at += size)
		;
	if (at == text.size)
		return true;
	if (!goir_any_at(text, end, "1月1日|01月01日|.1.1|.01.01|-1-1|-01-01|/1/1|/01/01") ||
		!goir_has_any(text, "12月31日|12.31|12-31|12/31"))
		return false;
	for (at = end; (size = goir_any_at(text, at, days)) > 0; at += size)
		;
	return at == text.size;
}

/* The year that stands alone behind the title that a folded line is, or no text: ...年度报告(2022年度), ...年度报告 2022年. */
static GoirText
year_behind(GoirText line)
{
	int			end = line.size;
	int			size = 0;

	while (end > 0 && (size = goir_any_before(line, end, "报告|年报")) == 0)
		end--;
	if (size == 0 || end == line.size || !is_title((GoirText) {line.at, end}) ||
		!is_year_alone((GoirText) {line.at + end, line.size - end}))
		return GOIR_NO_TEXT;
	return (GoirText) {line.at + end, line.size - end};
}

/*
 * The year that stands in a line beside a title, above it or below, or no text: in brackets, as 2022年度, or
 * 报告年度:2022, for a year alone may be any of a menu; several are a list.
 */
static GoirText
year_beside(const GoirNarrative *narrative, int line, int step)
{
	GoirText	year;

	if (line < 0 || line >= narrative->n_lines)
		return GOIR_NO_TEXT;
	year = goir_folded_line(narrative, line)->text;
	line += step;
	if (!is_year_alone(year) || !goir_has_any(year, "年度|(|[|月") || (line >= 0 && line < narrative->n_lines && is_year_alone(goir_folded_line(narrative, line)->text)))
		return GOIR_NO_TEXT;
	return year;
}

/* The year of a text that is one alone: 2022年. */
static GoirText
plain_year(GoirArena *arena, GoirText text)
{
	int			start = 0;
	int			end = 0;

	goir_find_year(text, 0, true, &start, &end);
	text = (GoirText) {text.at + start, end - start};
	return goir_is_digit(text.at[text.size - 1]) ? goir_join(arena, text, goir_literal("年")) : text;
}

/* Does a text go on with what titles end with, where the line above breaks off: 政府信息公开工作年度 | 报告? */
static bool
goes_on(GoirText above, GoirText text)
{
	static const char *const subjects[] = {"政府信息公开", "信息公开", "政务公开"};
	static const char *const kinds[] = {"工作年度报告", "年度报告", "年度工作报告", "工作年报", "年报", "工作报告"};
	char		phrase[64];
	int			i,
				k;

	for (i = 0; i < GOIR_COUNT(subjects); i++)
		for (k = 0; k < GOIR_COUNT(kinds); k++)
		{
			int			size = (int) strlen(subjects[i]) + (int) strlen(kinds[k]);
			int			before = size - text.size;
			int			part;

			if (before <= 0 || text.size == 0)
				continue;
			strcpy(phrase, subjects[i]);
			strcat(phrase, kinds[k]);
			if (memcmp(phrase + before, text.at, text.size) != 0)
				continue;
			/* the line above may be a part of it too */
			part = above.size < before ? above.size : before;
			if (part > 0 && memcmp(above.at + above.size - part, phrase + before - part, part) == 0)
				return true;
		}
	return false;
}

/*
 * Is a line the beginning of the name that a title goes on with: 青石县住房和 | 城乡建设局2022年…,
 * 青石县东山镇 | 人民政府…, 青石市生态环境局 | 青石县分局…?  What both say must be a name that is known, for
 * the line may be any other that begins with a region.
 */
static bool
begins_name(GoirArena *arena, GoirText above, GoirText agency)
{
	GoirText	name;
	GoirText	body;

	if (above.size > BEGINNING_SIZE || !is_name(above) || goir_has_any(above, "走进|中国|美丽|魅力|欢迎|网"))
		return false;
	if (*agency.at == '(')
		return goir_is_agency(above);
	if (goir_is_any((GoirText) {agency.at + goir_region(agency), agency.size - goir_region(agency)}, "分局|分院|分公司|分中心"))
		return goir_is_agency(above) && goir_any_before(above, above.size, "局|院|公司|中心") > 0;
	if (goir_region(agency) > 0 || goir_region(above) == 0)
		return false;
	name = goir_join(arena, above, agency);
	body = (GoirText) {name.at + goir_region(name), name.size - goir_region(name)};
	return goir_is_body(body) ||
		(goir_any_before(body, body.size, "镇人民政府|乡人民政府|镇政府|乡政府|街道办事处") > 0 && !goir_any_before(above, above.size, "政府|办事处"));
}

/* Is a line the beginning of the title below it: the agency, the agency and the year, or the beginning of its name? */
static bool
begins_title(GoirArena *arena, GoirText above, GoirText text)
{
	GoirText	agency;
	bool		subject_first = find_subject(text) == 0;
	int32_t		days;
	int			start,
				end;

	if (goir_find_year(text, 0, true, &start, &end) && start == 0)
		subject_first = find_subject(text) == end;
	if (subject_first && goir_is_agency(above))
		return true;
	/* a year of its own is enough, and a day is none */
	if (subject_first)
		return !goir_find_year(text, 0, true, &start, &end) && goir_find_year(above, 0, true, &start, &end) && above.size <= 90 &&
			(end == above.size || start == 0) && !is_title(above) && !goir_date_at(above, 0, &days);
	agency = goir_agency_of(arena, text);
	if (agency.at == NULL)
		agency = (GoirText) {text.at, goir_any_at(text, 0, "局|委|厅|办|院|处|会")};
	return agency.size > 0 && memcmp(agency.at, text.at, agency.size) == 0 && begins_name(arena, above, agency);
}

/* Where the number of a title in a list ends: 1., (一), 附件2, 附件:; 0 if none stands before it. */
static int
behind_number(GoirText title)
{
	int			annex = goir_any_at(title, 0, "附件|附表");
	int			at = annex;
	int			size;
	int			separator;

	if (*title.at == '(')
	{
		for (at = 1; (size = goir_any_at(title, at, "一|二|三|四|五|六|七|八|九|十")) > 0; at += size)
			;
		while (at < 3 && at < title.size && goir_is_digit(title.at[at]))
			at++;
		return at > 1 && at < 8 && goir_is_at(title, at, ")") ? at + 1 : 0;
	}
	while (at < title.size && at <= annex + 2 && goir_is_digit(title.at[at]))
		at++;
	separator = goir_any_at(title, at, ".|、|:");
	/* digits alone may be the name's own, or a year */
	if (at - annex > 2 || at == 0 || (separator == 0 && (annex == 0 || at == annex)))
		return 0;
	return at + separator;
}

/* A title without its number, the column of the site or the number of the document it stands in: [年报], 青财[2023]5号. */
static GoirText
without_number(GoirText title)
{
	int			number = goir_find(title, 0, "号");
	int			close = *title.at == '[' ? goir_find(title, 0, "]") : -1;
	int			start,
				end;
	int			at;

	/* a year or a name in brackets is the title's */
	if (close > 0 && !goir_find_year(goir_clip(title, close), 0, true, &start, &end) &&
		!goir_is_agency((GoirText) {title.at + 1, close - 1}))
		at = close + 1;
	else if (close > 0)
		at = 0;
	else if (number > 0 && goir_find(goir_clip(title, number), 0, "]") > 0)
		at = number + (int) strlen("号");
	else
		at = behind_number(title);
	while (at < title.size && title.at[at] == ' ')
		at++;
	return (GoirText) {title.at + at, title.size - at};
}

/* The agency in brackets behind a title, folded: 2022年…年度报告(青石县财政局); no text if none stands there. */
GoirText
goir_bracketed_agency(GoirText text)
{
	int			end = text.size - 1;
	int			at = end;
	int			from,
				to;

	while (at > 0 && text.at[at] != '(')
		at--;
	if (at <= 0 || text.at[end] != ')' || !goir_any_before(text, at, "报告|年报") ||
		!goir_find_year((GoirText) {text.at, at}, 0, true, &from, &to))
		return GOIR_NO_TEXT;
	text = (GoirText) {text.at + at + 1, end - at - 1};
	return goir_is_agency(text) && !goir_has_noise(text) ? text : GOIR_NO_TEXT;
}

/* A title with the lines above it that begin it, *first the first of its lines so far, and then of all. */
static GoirText
with_lines_above(GoirArena *arena, const GoirNarrative *narrative, GoirText title, int line, int *first)
{
	bool		broken = *first < line;

	while (*first > 0 && line - *first < BROKEN_OVER)
	{
		GoirText	above = line_of_column(arena, narrative, *first - 1, false);

		/* 2022年, 政府信息公开 and 年报 are a menu */
		if (!begins_title(arena, above, title) || (broken && is_year_alone(above)))
			break;
		title = goir_join(arena, above, title);
		--*first;
	}
	return title;
}

/*
 * A title that stands in a line, be it broken over some: the agency, or the agency and the year, or
 * the beginning of either, above the rest; the year behind it or beside.  No text if none does.
 */
static GoirText
title_in_line(GoirArena *arena, const GoirNarrative *narrative, int line)
{
	GoirText	whole = goir_folded_line(narrative, line)->text;
	GoirText	year;
	GoirText	text;
	int			first = line;
	bool		broken;
	int			start,
				end;

	/* nearly all lines have neither character of what a title ends with */
	if (!goir_has_any(whole, "报|告"))
		return GOIR_NO_TEXT;
	year = year_behind(whole);
	if (goir_find(year, 0, "年") < 0 && !goir_has_any(year, "12.31|12-31|12/31"))
		year = GOIR_NO_TEXT;	/* a number, perhaps of visits */
	text = year.at ? (GoirText) {whole.at, whole.size - year.size} : line_of_column(arena, narrative, line, true);
	while (first > 0 && line - first < BROKEN_OVER && goes_on(goir_folded_line(narrative, first - 1)->text, text))
		text = goir_join(arena, goir_folded_line(narrative, --first)->text, text);
	broken = first < line;
	if (!is_title(text) || leads_away(whole))
		return GOIR_NO_TEXT;
	text = without_number(text);
	if (goir_bracketed_agency(whole).at == NULL)
		text = with_lines_above(arena, narrative, text, line, &first);
	if (goir_find_year(text, 0, true, &start, &end))
		return text;
	if (broken)
		return GOIR_NO_TEXT;
	if (year.at == NULL)
		year = year_beside(narrative, line + 1, 1);
	if (year.at)
		return goir_join(arena, text, goir_find(year, 0, "月") < 0 ? year : plain_year(arena, year));
	year = goir_agency_of(arena, text).at ? year_beside(narrative, first - 1, -1) : GOIR_NO_TEXT;
	return year.at ? goir_join(arena, plain_year(arena, year), text) : text;
}

int
goir_year_near_title(GoirArena *arena, const GoirNarrative *narrative)
{
	int			start,
				end;
	int			i;

	for (i = 0; i < narrative->lead && i < GOIR_LEAD_LINES; i++)
	{
		GoirText	title = title_in_line(arena, narrative, i);
		GoirText	behind;
		GoirText	below;

		if (title.at == NULL || goir_agency_of(arena, title).at == NULL)
			continue;
		behind = year_behind(goir_folded_line(narrative, i)->text);
		if (behind.at)
			return goir_find_year(behind, 0, true, &start, &end);
		below = i + 1 < narrative->lead ? goir_folded_line(narrative, i + 1)->text : GOIR_NO_TEXT;
		if (below.at && is_year_alone(below) && goir_find(below, 0, "年") > 0 &&
			!(i + 2 < narrative->lead && is_year_alone(goir_folded_line(narrative, i + 2)->text)))
			return goir_find_year(below, 0, true, &start, &end);
	}
	return 0;
}

/* What the page itself is called: in <meta>, or <title>. */
static GoirText
own_title(GoirArena *arena, const GoirPage *page)
{
	GoirText	title = title_part(goir_meta_content(arena, page, "articletitle"));

	if (title.at == NULL && page->title.at)
		title = title_part(goir_fold(arena, page->title).text);
	return title;
}

/*
 * Of titles that contradict each other, as where a page lists other reports
 * above its own: the one that the page itself is called by; else the one that
 * names an agency, if the others name none.  *several if neither tells.
 */
static Dated
choose_title(GoirArena *arena, const GoirPage *page, const Dated *dated, int n, bool *several)
{
	GoirText	title = own_title(arena, page);
	Dated		own = title.at ? read_dated(arena, title) : (Dated) {GOIR_NO_TEXT};
	Dated		named = {GOIR_NO_TEXT};
	bool		years = false;
	int			i;

	for (i = 0; own.year && i < n; i++)
		if (!contradict(&own, &dated[i]))
			return dated[i].agency.at ? dated[i] : own;
	for (i = 0; i < n; i++)
	{
		if (dated[i].agency.at && named.title.at == NULL)
			named = dated[i];
		else if (dated[i].agency.at)
			*several |= contradict(&named, &dated[i]);
		years |= dated[i].year != dated[0].year;
	}
	/* and the page is not called otherwise */
	*several |= named.title.at == NULL || (own.year && own.agency.at && contradict(&own, &named));
	if (!*several)
		return named;
	return (Dated) {dated[0].title, years ? 0 : dated[0].year, dated[0].agency};
}

/* A title, or what the page itself is called where that has the beginning of the name too. */
static Dated
with_whole_name(GoirArena *arena, const GoirPage *page, const Dated *dated)
{
	GoirText	title = dated->agency.at && goir_region(dated->agency) == 0 ? own_title(arena, page) : GOIR_NO_TEXT;
	Dated		own;

	if (title.at == NULL)
		return *dated;
	own = read_dated(arena, title);
	if (own.year == dated->year && own.agency.at && own.agency.size > dated->agency.size &&
		memcmp(own.agency.at + own.agency.size - dated->agency.size, dated->agency.at, dated->agency.size) == 0)
		return own;
	return *dated;
}

/* The title that stands in the lines before the first section. */
static GoirTitle
title_in_lines(GoirArena *arena, const GoirPage *page, const GoirNarrative *narrative)
{
	GoirTitle	title = {GOIR_NO_TEXT, 0, false};
	/* where nothing stands above the first section, as under the name of a sheet, the title may stand below */
	int			lines = narrative->n_sections > 0 && narrative->lead > 0 ? narrative->lead + 1 : narrative->n_lines;
	Dated		dated[GOIR_LEAD_LINES];
	bool		differ = false;
	int			n = 0;
	int			start,
				end;
	int			i;

	for (i = 0; i < lines && i < GOIR_LEAD_LINES; i++)
	{
		GoirText	text = title_in_line(arena, narrative, i);

		/* behind a table without sections stand others */
		if (n > 0 && narrative->n_sections == 0 && narrative->lines[i].joined)
			break;
		if (text.at == NULL)
			continue;
		if (goir_find_year(text, 0, true, &start, &end))
		{
			dated[n++] = read_dated(arena, text);
			differ |= contradict(&dated[0], &dated[n - 1]);
		}
		else if (title.text.at == NULL)
			title.text = text;
	}
	/* one with a year is better than a menu entry without */
	if (n > 0)
	{
		Dated		chosen = differ ? choose_title(arena, page, dated, n, &title.several) : with_whole_name(arena, page, &dated[0]);

		title.text = chosen.title;
		title.year = chosen.year;
	}
	return title;
}

/* A title without the name of its field: 标题:, 信息名称:, 附件2: */
static GoirText
without_field(GoirText title)
{
	int			size = goir_any_at(title, 0, "标题|名称|信息名称|文件名称|文章标题|信息标题|题名|附件");

	/* a title ends otherwise */
	while (size > 0 && goir_is_digit(title.at[size]))
		size++;
	if (size == 0 || !goir_is_at(title, size, ":"))
		return title;
	title.at += size + 1;
	title.size -= size + 1;
	while (*title.at == ' ')
		title.at++, title.size--;
	return title;
}

/* The report that a sentence of the lead announces: 现公布, or 现将, 青禾县林业局2021年…年度报告。 */
GoirText
goir_announced_title(const GoirNarrative *narrative)
{
	static const char *const verbs[] = {"现将", "公布", "发布", "编制"};
	static const char *const ends[] = {"年度报告", "年度工作报告", "工作年报"};
	int			i,
				v,
				e;

	for (i = 0; i < narrative->lead && i < GOIR_LEAD_LINES; i++)
	{
		GoirText	text = goir_folded_line(narrative, i)->text;

		/* each of the ends has a 年 */
		if (goir_find(text, 0, "年") < 0)
			continue;
		for (v = 0; v < GOIR_COUNT(verbs); v++)
		{
			int			at = goir_find(text, 0, verbs[v]);

			for (e = 0; at >= 0 && e < GOIR_COUNT(ends); e++)
			{
				int			from = at + (int) strlen(verbs[v]);
				int			end = goir_find(goir_clip(text, from + GOIR_TITLE_SIZE), from, ends[e]);
				GoirText	title;
				int			start,
							behind;

				if (end < 0)
					continue;
				title = (GoirText) {text.at + from, end + (int) strlen(ends[e]) - from};
				if (is_title(title) && goir_find(title, 0, ",") < 0 && goir_find_year(title, 0, false, &start, &behind))
					return title;
			}
		}
	}
	return GOIR_NO_TEXT;
}

int
goir_second_report(GoirArena *arena, const GoirNarrative *narrative)
{
	Dated		first = {GOIR_NO_TEXT};
	bool		rows = false;
	int			second = narrative->n_lines;
	int			i;

	for (i = 0; i < narrative->n_lines; i++)
	{
		Dated		dated = {GOIR_NO_TEXT};

		if (narrative->lines[i].joined)
		{
			if (second < i)
				return second;
			rows = first.year != 0;
			continue;
		}
		/* behind the first title and before rows, or behind the second, none is asked for */
		if (first.year != 0 && (!rows || second < i))
			continue;
		if ((int) narrative->lines[i].said == i && goir_line_text(narrative, i).size <= GOIR_TITLE_SIZE)
			dated.title = title_in_line(arena, narrative, i);
		if (dated.title.at == NULL)
			continue;
		dated = read_dated(arena, dated.title);
		if (first.year == 0)
			first = dated;
		else if (rows && second > i && dated.year && contradict(&first, &dated))
			second = i;
	}
	return narrative->n_lines;
}

/* The title of the page, where no line before the first section is one with a year. */
static GoirText
title_elsewhere(GoirArena *arena, const GoirPage *page, const GoirNarrative *narrative, GoirText title)
{
	GoirText	other = own_title(arena, page);
	int			i;

	if (other.at)
		return other;
	for (i = narrative->lines[0].said; i <= narrative->lead && i < narrative->n_lines && title.at == NULL;
		 i = narrative->lines[i + 1].said)
		title = quoted_title(goir_folded_line(narrative, i)->text);
	if (title.at == NULL)
	{
		other = goir_announced_title(narrative);
		if (other.at && !goir_has_noise(other) && goir_agency_of(arena, other).at)
			title = other;
	}
	return title;
}

GoirTitle
goir_find_title(GoirArena *arena, const GoirPage *page, const GoirNarrative *narrative)
{
	GoirTitle	title = title_in_lines(arena, page, narrative);
	bool		part;

	if (title.year == 0 && !title.several)
	{
		title.text = title_elsewhere(arena, page, narrative, title.text);
		title.year = title.text.at ? goir_title_year(title.text, &part) : 0;
	}
	title.text = without_field(title.text);
	return title;
}

/* Has a title something that no agency's name has? */
bool
goir_has_noise(GoirText title)
{
	static const char brands[] = "博彩|彩票|娱乐城|娱乐平台|娱乐官网|娱乐场|投注|赌|棋牌|色情|成人|直播平台|皇冠|世界杯|"
		"体育官网|体育平台|开云|亚博|九游|官网|登录入口|下载";
	const char *at = title.at;
	const char *end = title.at + title.size;

	if (goir_has_any(title, brands))
		return true;
	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == L'�' ||
			c == '@' || c == '=' || (c >= 0xc0 && c < 0x250) || (c >= 0x1f000 && c < 0x20000))
			return true;
	}
	return false;
}

/* Where the words end that make a year one of several or name a part of it: 2022年、2023年, 2022年上半年. */
static int
behind_period(GoirText text, int at)
{
	int			mark = goir_any_at(text, at, "、|-|—|~|至|和|及|与");
	int			start,
				end;

	if (mark > 0 && goir_find_year(text, at + mark, false, &start, &end) && start == at + mark)
		return end;
	return at + goir_any_at(text, at, "上半年|下半年|半年度|第一季度|第二季度|第三季度|第四季度|前三季度|一季度|二季度|三季度|四季度");
}

/* The agency a title names: what is left without year and subject. */
GoirText
goir_agency_of(GoirArena *arena, GoirText title)
{
	int			subject = find_subject(title);
	int			start = 0;
	int			end = 0;
	GoirText	agency = {title.at, subject < 0 ? 0 : subject};
	int			size;

	/* the day it was published may stand before all */
	if (goir_find_year(agency, 0, false, &start, &end) && start == 0)
	{
		int			behind = goir_behind_month(agency, end);

		agency.at += behind;
		agency.size -= behind;
	}
	/* a number of the name may look like a year, so look for one with 年 first, as for the year */
	if (goir_find_year(agency, 0, false, &start, &end) || goir_find_year(agency, 0, true, &start, &end))
	{
		int			mark = goir_any_before(agency, start, "-|—|~|至");
		int			from,
					to;

		/* 2022—2023年: the first without its 年 */
		if (mark > 0 && start >= mark + 4 && goir_find_year(goir_clip(agency, start - mark), start - mark - 4, true, &from, &to) &&
			from == start - mark - 4)
			start = from;
		end = behind_period(agency, end);
		agency = goir_join(arena, (GoirText) {agency.at, start},
					  (GoirText) {agency.at + end, agency.size - end});
	}
	while ((size = goir_any_before(agency, agency.size, "的| |:|-|—|_|\"|()|[]")) > 0)
		agency.size -= size;
	while ((size = goir_any_at(agency, 0, " |\"|()|[]|关于|公布|发布|印发")) > 0)
		agency.at += size, agency.size -= size;
	while ((size = goir_any_before(agency, agency.size, "关于|报送")) > 0)
		agency.size -= size;
	return agency.size <= GOIR_MAX_AGENCY && goir_is_agency(agency) ? agency : GOIR_NO_TEXT;
}
