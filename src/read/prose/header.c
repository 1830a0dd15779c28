/*-------------------------------------------------------------------------
 *
 * header.c
 *	  What a page says of itself: year, date of publication, and the whole.
 *
 * The sources are tried from the surest to the least sure: the year is that
 * of the title, else that of the period the report covers, else the one the
 * narrative is about if that is clear.  Title and agency are title.c's.
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

	for (i = 0; i < lines; i++)
	{
		GoirText	text = narrative->lines[i].folded.text;
		int			at = goir_find(text, 0, "期限");
		int			start,
					end,
					year;

		if (at < 0 && goir_find(text, 0, "12月31日") < 0)
			continue;
		for (at = at < 0 ? 0 : at; (year = goir_find_year(text, at, false, &start, &end)) != 0; at = end)
			if (goir_is_at(text, end, "1月1日") || goir_is_at(text, end, "12月31日") ||
				goir_is_at(text, end, "01月01日"))
				return year;
	}
	return 0;
}

/* Does a year stand in a comparison: 比2021年, 与2021年相比? */
static bool
is_compared(GoirText text, int start)
{
	return goir_is_at(text, start - 3, "比") || goir_is_at(text, start - 3, "与") ||
		goir_is_at(text, start - 3, "较");
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

		i = goir_find_year(begin, 0, false, &start, &end);
		if (i && start <= 60 && !is_compared(begin, start))
			return i;
	}
	for (i = narrative->n_sections > 0 ? narrative->lead : 0; i < narrative->end_line; i++)
	{
		GoirText	text = narrative->lines[i].folded.text;
		int			at = 0;
		int			year;

		while ((year = goir_find_year(text, at, false, &start, &end)) != 0)
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
			GoirText	text = narrative->lines[i].folded.text;

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

void
goir_read_header(GoirArena *arena, const GoirPage *page,
				 const GoirNarrative *narrative, GoirReport *report)
{
	GoirText	title = goir_find_title(arena, page, narrative);
	int			period = period_year(narrative);
	int			start,
				end;

	if (title.at)
	{
		report->year = goir_find_year(title, 0, false, &start, &end);
		if (report->year == 0)
			report->year = goir_find_year(title, 0, true, &start, &end);
		report->is_report = report->year != 0;
		if (goir_has_noise(title))
			goir_note(arena, report, GOIR_NOTE_AGENCY_NOISE, 0, title);
		else
		{
			report->title = goir_trimmed(goir_clip(title, GOIR_MAX_TITLE));
			report->agency = goir_agency_of(arena, title);
		}
	}
	else
		report->agency = goir_compiling_agency(narrative);
	if (report->year && period && report->year != period)
		goir_note(arena, report, GOIR_NOTE_YEAR_CONFLICT, 0,
				  years_text(arena, report->year, period));
	if (report->year == 0)
		report->year = period;
	if (report->year == 0 && (narrative->n_sections > 0 || title.at))
		report->year = narrative_year(arena, narrative);
	report->has_published = find_published(arena, page, narrative, &report->published);
}
