/*-------------------------------------------------------------------------
 *
 * header.c
 *	  What a page says of itself: year, date of publication, and the whole.
 *
 * The sources are tried from the surest to the least sure: the year is that
 * of the title, else that of the report the lead announces, else that of the
 * period it covers, else the one the narrative is about if that is clear.
 * Where they differ, a note says so.  A title of several years or of a part of
 * one gives none, whatever else says.  Title and agency are title.c's.
 *
 *-------------------------------------------------------------------------
 */
#include "read/prose/date.h"
#include "read/prose/title.h"

/* The year of the period the report covers: 自2021年1月1日起至…, or 0. */
static int
period_year(const GoirNarrative *narrative)
{
	int			i;

	/* before the headings of a second report stands a lead of its own */
	int			lines = narrative->end_line < narrative->n_lines ? narrative->lead : narrative->end_line;

	for (i = narrative->lines[0].said; i < lines; i = narrative->lines[i + 1].said)
	{
		GoirText	text = goir_folded_line(narrative, i)->text;
		int			at;
		int			start,
					end,
					year;

		if (goir_find(text, 0, "年") < 0)
			continue;
		at = goir_find(text, 0, "期限");
		if (at < 0 && goir_find(text, 0, "12月31日") < 0)
			continue;
		for (at = at < 0 ? 0 : at; (year = goir_find_year(text, at, false, &start, &end)) != 0; at = end)
			if (goir_is_at(text, end, "1月1日") || goir_is_at(text, end, "12月31日") ||
				goir_is_at(text, end, "01月01日"))
				return year;
	}
	return 0;
}

#define SOON_SIZE 48			/* bytes behind a year that say that it is to come */

/* Does a place stand within 《 》? */
static bool
is_quoted(GoirText text, int at)
{
	int			first = at - GOIR_TITLE_SIZE;

	while (at > 0 && at > first && !goir_any_before(text, at, "《|》"))
		at--;
	return goir_any_before(text, at, "《") > 0;
}

/*
 * Is a year only compared with, the date of something, the bound of a time, or one to come:
 * 比2021年, 2023年1月, 《条例》(2019年修订), 2021-2025年, 2021年以来, 2023年将继续?
 */
static bool
is_aside(GoirText text, int start, int end)
{
	GoirText	rest = goir_clip((GoirText) {text.at + end, text.size - end}, SOON_SIZE);
	int			stop = goir_find(rest, 0, "。");
	int			month = goir_behind_month(text, end);

	bool		until = goir_any_before(text, start, "截至|截止") > 0;

	return (!until && goir_any_before(text, start, "比|与|较|对照|自|从|至|到|-|—|~")) ||
		(month > 0 && !until && !goir_any_at(text, month, "至|到|-|—|~")) ||
		goir_any_at(text, end, "修订|新修订|修正|颁布|印发|公布|施行|实施的|版|以后|以前|起|至|到|-|—|~|、|结转|未办结|同期|问题|的问题|的基础") ||
		is_quoted(text, start) ||
		goir_has_any(goir_clip(rest, stop < 0 ? rest.size : stop),
					 "将进一步|将继续|将持续|将以|将从|将不断|将加强|将重点|将着力");
}

/* Is a line of the section on what is to be better, which is about the next year as well? */
static bool
is_of_problems(const GoirNarrative *narrative, int line)
{
	int			i;

	for (i = narrative->n_headings - 1; i >= 0 && narrative->headings[i].line > line; i--)
		;
	return i >= 0 && narrative->headings[i].kind == GOIR_SECTION_PROBLEMS;
}

/*
 * The year a narrative is about: the one its first section begins with, else
 * the one named most often if that is clear.
 */
static int
narrative_year(GoirArena *arena, const GoirNarrative *narrative)
{
	int			counts[1 + GOIR_MAX_YEAR - GOIR_MIN_YEAR + 1] = {0};
	int		   *count = counts + 1; /* of each year since the first, behind that of none */
	int			best = -1;
	int			second = -1;
	int			opens = 0;		/* the year that the first section begins with, said to be something */
	int			start,
				end;
	int			i;

	if (narrative->n_sections > 0)
	{
		GoirText	begin = goir_fold(arena, goir_clip(narrative->sections[0].body, 150)).text;

		i = goir_find_year(begin, 0, false, &start, &end);
		/* 2023年是…开局之年 may be said of the next, 2020年以来 of several */
		if (i && start <= 60 && !is_aside(begin, start, end))
		{
			if (!goir_any_at(begin, end, "是|以来"))
				return i;
			opens = i;
		}
	}
	i = narrative->n_sections > 0 ? narrative->lead : 0;
	for (i = narrative->lines[i].said; i < narrative->end_line; i = narrative->lines[i + 1].said)
	{
		GoirText	text = goir_folded_line(narrative, i)->text;
		int			at = 0;
		int			year;

		if (is_of_problems(narrative, i))
			continue;
		for (; (year = goir_find_year(text, at, false, &start, &end)) != 0; at = end)
			if (!is_aside(text, start, end))
				count[year - GOIR_MIN_YEAR]++;
	}
	for (i = 0; i <= GOIR_MAX_YEAR - GOIR_MIN_YEAR; i++)
		if (count[i] > count[best])
			second = best, best = i;
		else if (count[i] > count[second])
			second = i;
	if (best < 0 || count[best] == count[second] || (opens && opens != GOIR_MIN_YEAR + best))
		return 0;
	return GOIR_MIN_YEAR + best;
}

/* "标题2022年，统计期限2021年": the years that differ. */
static GoirText
years_text(GoirArena *arena, const char *pattern, int title, int period)
{
	int			size = (int) strlen(pattern);
	char	   *to = goir_alloc(arena, size + 1);
	int			years[2];
	int			from = 0;
	int			i,
				k;

	years[0] = title;
	years[1] = period;
	memcpy(to, pattern, size);
	for (i = 0; i < 2; i++)
	{
		from = goir_find((GoirText) {to, size}, from, "0000");
		for (k = 3; k >= 0; k--, years[i] /= 10)
			to[from + k] = '0' + years[i] % 10;
		from += 4;
	}
	return (GoirText) {to, size};
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
	GoirText	meta = goir_meta_content(arena, page, "pubdate");
	int			lines = narrative->n_sections > 0 ? narrative->lead + 1 : narrative->n_lines;
	int			pass;
	int			i;

	if (meta.at && goir_date_at(meta, 0, days))
		return true;
	for (pass = 0; pass < 3; pass++)
		for (i = 0; i < lines && i < GOIR_LEAD_LINES; i++)
		{
			GoirText	text = goir_folded_line(narrative, i)->text;

			/* no year, no date: so are nearly all */
			if (goir_find(text, 0, "20") < 0)
				continue;
			/* the first section may begin in that line */
			if (i == narrative->lead)
				text = goir_clip(text, GOIR_TITLE_SIZE);
			if (pass < 2 ? labelled_date(text, labels + pass * 5, pass == 0 ? 5 : 4, days) :
				text.size <= GOIR_TITLE_SIZE && goir_date_at(text, 0, days) &&
				goir_find(text, 0, "日起") < 0 && goir_find(text, 0, "至") < 0 &&
				goir_find(text, 0, "到") < 0)
				return true;
		}
	return false;
}

/* The year of the report that the lead announces, or 0. */
static int
announced_year(const GoirNarrative *narrative)
{
	GoirText	title = goir_announced_title(narrative);
	bool		part;
	int			year = title.at ? goir_title_year(title, &part) : 0;

	return year && !part ? year : 0;
}

/* Takes the year of the surest source, and notes the first that differs. */
static void
settle_year(GoirArena *arena, GoirReport *report, int announced, int period)
{
	if (report->year && period && report->year != period)
		goir_note(arena, report, GOIR_NOTE_YEAR_CONFLICT, 0,
				  years_text(arena, "标题0000年，统计期限0000年", report->year, period));
	else if (report->year && announced && report->year != announced)
		goir_note(arena, report, GOIR_NOTE_YEAR_CONFLICT, 0,
				  years_text(arena, "标题0000年，正文0000年", report->year, announced));
	else if (report->year == 0 && announced && period && announced != period)
		goir_note(arena, report, GOIR_NOTE_YEAR_CONFLICT, 0,
				  years_text(arena, "正文0000年，统计期限0000年", announced, period));
	if (report->year == 0)
		report->year = announced ? announced : period;
}

/* Takes title and agency of a title that is the page's own. */
static void
take_title(GoirArena *arena, GoirReport *report, GoirText title)
{
	if (goir_has_noise(title))
		goir_note(arena, report, GOIR_NOTE_AGENCY_NOISE, 0, title);
	else
	{
		report->title = goir_trimmed(goir_clip(title, GOIR_MAX_TITLE));
		report->agency = goir_agency_of(arena, title);
	}
}

void
goir_read_header(GoirArena *arena, const GoirPage *page,
				 const GoirNarrative *narrative, GoirReport *report)
{
	GoirTitle	title = goir_find_title(arena, page, narrative);
	int			announced = announced_year(narrative);
	int			period = period_year(narrative);
	bool		part = false;

	report->year = title.year;
	/* a mere list of reports is none */
	report->is_report = title.several ? narrative->n_sections > 0 : title.year != 0;
	if (title.several)
		goir_note(arena, report, GOIR_NOTE_TITLE_SEVERAL, 0, title.text);
	else if (title.text.at)
	{
		goir_title_year(title.text, &part);
		take_title(arena, report, title.text);
	}
	if (report->agency.at == NULL && (title.several || title.text.at == NULL || !goir_has_noise(title.text)))
		report->agency = goir_issuing_agency(arena, narrative, title.several);
	if (part)
	{
		goir_note(arena, report, GOIR_NOTE_YEAR_PART, 0, title.text);
		report->year = 0;
	}
	else
		settle_year(arena, report, announced, period);
	if (report->year == 0 && !part && (narrative->n_sections > 0 || title.text.at))
		report->year = narrative_year(arena, narrative);
	if (report->year == 0 && !part && !title.several)
		report->year = goir_year_near_title(arena, narrative);
	report->has_published = find_published(arena, page, narrative, &report->published);
}
