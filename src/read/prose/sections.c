/*-------------------------------------------------------------------------
 *
 * sections.c
 *	  The narrative of a page: its headings, and the series they form.
 *
 * Headings are found by their labels, at the start of a line or inside a
 * run-on one.  A table of contents or a menu names them too, so of several
 * series of headings the one that covers most text is the report's.
 *
 *-------------------------------------------------------------------------
 */
#include "base/scan.h"
#include "read/prose/lines.h"
#include "read/prose/title.h"

#define MAX_HEADINGS 2000		/* a page with more is none of ours */
#define HEADING_SIZE 120		/* headings that no form knows */
#define HAN_SIZE 3				/* bytes of a Chinese character; a heading has one */

static void
add_heading(GoirHeadings *headings, int line, int start, int end,
			GoirSectionNo kind, int ordinal)
{
	headings->heading = goir_room(headings->arena, headings->heading, headings->n,
								  &headings->capacity, sizeof(GoirHeading));
	headings->heading[headings->n++] = (GoirHeading) {line, start, end, kind, ordinal};
}

/*
 * The longest section label that begins at a byte of folded text, and where
 * it ends; punctuation inside it does not count.
 */
static GoirSectionNo
label_at(GoirText folded, int from, int *end)
{
	const char *at = folded.at + from;
	const char *stop = folded.at + folded.size;
	GoirSectionNo found = GOIR_NO_SECTION;
	char		key[GOIR_KEY_SIZE];
	int			size = 0;

	while (at < stop && size < GOIR_KEY_SIZE - 4)
	{
		const char *start = at;
		uint32_t	c = goir_next(&at, stop);
		int			section;

		if (c == L'、' || c == ',' || c == ' ')
			continue;
		if (!goir_is_han(c) || (size == 0 && !goir_begins_section(c)))
			break;
		memcpy(key + size, start, at - start);
		size += (int) (at - start);
		section = goir_section_named(key, size);
		if (section)
		{
			found = section;
			*end = (int) (at - folded.at);
		}
	}
	return found;
}

/*
 * A Chinese ordinal at a byte of folded text: 一、 三. 十一， 第一部分, and the
 * byte behind it; 0 if there is none.
 */
static int
ordinal_at(GoirText folded, int from, int *end)
{
	bool		part = folded.size - from > 3 && memcmp(folded.at + from, "第", 3) == 0;
	const char *at = folded.at + from + (part ? 3 : 0);
	const char *digits = at;
	const char *stop = folded.at + folded.size;
	const char *next = at;
	uint32_t	c = 0;
	int			value;

	/* the first character that is no Chinese digit ends it */
	while (at < stop && at - digits <= 9)
	{
		next = at;
		c = goir_next(&next, stop);
		if (c < 0x80 || goir_numeral((GoirText) {at, (int) (next - at)}) == 0)
			break;
		at = next;
	}
	value = goir_numeral((GoirText) {digits, (int) (at - digits)});
	if (value == 0 || at == stop)
		return 0;
	if (part)
	{
		/* 第一部分 */
		if (stop - at < 6 || memcmp(at, "部分", 6) != 0)
			return 0;
		*end = (int) (at - folded.at) + (int) strlen("部分");
		return value;
	}
	if (c != L'、' && c != '.' && c != ',' && c != ':' && c != L'·')
		return 0;
	*end = (int) (next - folded.at);
	return value;
}

/* Do three bytes say 第 or a Chinese digit? */
static inline bool
begins_ordinal(const char *at)
{
	const char *next = at;
	unsigned char lead = (unsigned char) *at;

	if (lead < 0xe4 || lead > 0xe7)
		return false;
	switch (goir_next(&next, at + 3))
	{
		case L'一':
		case L'二':
		case L'三':
		case L'四':
		case L'五':
		case L'六':
		case L'七':
		case L'八':
		case L'九':
		case L'十':
		case L'第':
			return true;
		default:
			return false;
	}
}

/* Is the character that ends there one behind which a heading may begin? */
static bool
ends_sentence(GoirText folded, int at)
{
	char		c = folded.at[at - 1];

	return c == ';' || c == '!' || c == '?' || c == ')' ||
		goir_is_at(folded, at - 3, "。") || goir_is_at(folded, at - 3, "…");
}

/* May a heading begin at a byte of a folded line? */
static bool
may_begin(const GoirFolded *folded, GoirText text, int start)
{
	int			source = goir_source(folded, start);

	/* blanks are folded away: look in the line as printed */
	return start == 0 || ends_sentence(folded->text, start) ||
		text.at[source - 1] == ' ' || goir_is_at(text, source - 3, "\xe3\x80\x80") ||
		goir_is_at(text, source - 2, "\xc2\xa0");
}

/* The bytes of the Chinese numeral that a line begins with, and its value. */
static int
bare_numeral(GoirText folded, int *value)
{
	const char *at = folded.at;
	const char *end = folded.at + folded.size;

	*value = 0;
	if (folded.size < 3 || !begins_ordinal(at))
		return 0;
	while (at < end && at - folded.at < 9 && (unsigned char) *at >= 0x80)
	{
		const char *next = at;

		goir_next(&next, end);
		if (goir_numeral((GoirText) {at, (int) (next - at)}) == 0)
			break;
		at = next;
	}
	*value = goir_numeral((GoirText) {folded.at, (int) (at - folded.at)});
	return *value ? (int) (at - folded.at) : 0;
}

/* The last byte of a character that a heading may stand behind, or of another. */
static inline bool
may_end_sentence(char c)
{
	return c == ';' || c == '!' || c == '?' || c == ')' || c == "。"[2] || c == "…"[2];
}

/* The first place of a text behind from that has such a byte before it, or the end. */
static int
behind_sentence(GoirText text, int from)
{
	const char *at = text.at + from;
	const char *end = text.at + text.size;

	for (; end - at >= GOIR_STEP; at += GOIR_STEP)
	{
		GoirStep	step = goir_step(at);
		GoirStep	marks = goir_mark_either(goir_mark_either(goir_mark_equal(step, ';'), goir_mark_equal(step, '!')),
											 goir_mark_either(goir_mark_equal(step, '?'), goir_mark_equal(step, ')')));
		uint64_t	mask = goir_mask(goir_mark_either(marks, goir_mark_either(goir_mark_equal(step, (unsigned char) "。"[2]),
																		  goir_mark_equal(step, (unsigned char) "…"[2]))));

		if (mask != 0)
			return (int) (at - text.at) + goir_mask_first(mask) + 1;
	}
	while (at < end && !may_end_sentence(*at))
		at++;
	return (int) (at - text.at) + (at < end);
}

/*
 * The first place at or behind from where a heading may begin: behind a
 * sentence, or where a stretch begins, as behind a blank that was printed.
 */
static int
next_begin(const GoirFolded *folded, int from, int *stretch)
{
	GoirText	before = folded->text;

	while (*stretch < folded->n && folded->stretch[*stretch].at < from)
		++*stretch;
	if (*stretch < folded->n)
		before.size = folded->stretch[*stretch].at;
	return behind_sentence(before, from - 1);
}

/* Finds the headings of a line that the forms know. */
static void
find_known(GoirHeadings *headings, const GoirNarrative *narrative, int n)
{
	GoirText	line = goir_line_text(narrative, n);
	const GoirFolded *whole = goir_folded_line(narrative, n);
	GoirText	folded = whole->text;
	int			stretch = 0;
	int			start;
	int			next;
	int			numeral;
	int			label;
	int			end;
	GoirSectionNo kind;

	if (folded.size < HAN_SIZE)
		return;
	/* a line that is nothing but the label needs no ordinal, or no mark behind it */
	kind = label_at(folded, bare_numeral(folded, &numeral), &end);
	if (kind && end == folded.size)
	{
		add_heading(headings, n, 0, line.size, kind, numeral);
		return;
	}
	for (start = 0; folded.size - start >= HAN_SIZE; start = next_begin(whole, next, &stretch))
	{
		int			ordinal;

		next = start + 1;
		if (!begins_ordinal(folded.at + start) || !may_begin(whole, line, start))
			continue;
		ordinal = ordinal_at(folded, start, &label);
		if (ordinal && (kind = label_at(folded, label, &end)) != GOIR_NO_SECTION)
		{
			add_heading(headings, n, goir_source(whole, start),
						goir_source(whole, end), kind, ordinal);
			next = end;
		}
	}
}

/* The bytes of text from one heading to another, or to the end. */
static long
extent(const GoirNarrative *narrative, const GoirHeading *from, const GoirHeading *to)
{
	long		size = 0;
	int			i;

	for (i = from->line; i < (to ? to->line : narrative->n_lines); i++)
		size += goir_line_text(narrative, i).size;
	return size + (to ? to->start : 0) - from->start;
}

/* Some headings that could be those of one report. */
typedef struct Series
{
	int			start;
	int			end;
	int			kinds;
	long		size;			/* bytes of text they cover */
} Series;

/*
 * The series that begins at a heading: a section that is there already starts
 * another one, unless it only repeats the last.
 */
static Series
series_from(const GoirNarrative *narrative, const GoirHeadings *headings, int start)
{
	const GoirHeading *h = headings->heading;
	Series		series = {start, start, 0, 0};
	bool		seen[GOIR_SECTIONS] = {false};

	for (; series.end < headings->n; series.end++)
	{
		GoirSectionNo kind = h[series.end].kind;

		if (seen[kind] && kind != h[series.end - 1].kind)
			break;
		series.kinds += !seen[kind];
		seen[kind] = true;
	}
	series.size = extent(narrative, &h[start],
						 series.end < headings->n ? &h[series.end] : NULL);
	return series;
}

#define CONTENTS_SHARE 4		/* a series this many times shorter is a menu */
#define REPORT_KINDS 4			/* sections that make a report */
#define MENU_LINE 120			/* bytes a section has at least, if there is text */
#define NUMBERED_KINDS 3		/* sections with ordinals that show a style */

/*
 * Keeps the one series of headings that is the report's: the first with text
 * and most of the sections, else the most complete.  Behind it another report
 * may begin.
 */
static void
choose_series(GoirNarrative *narrative, GoirHeadings *headings)
{
	GoirHeading *h = headings->heading;
	Series		best = {0, 0, 0, -1};
	Series		series;
	int			start;
	int			kept;

	for (start = 0; start < headings->n; start = series.end)
	{
		series = series_from(narrative, headings, start);
		if (best.kinds >= REPORT_KINDS && best.size > best.kinds * MENU_LINE)
			break;
		if (series.kinds > best.kinds ||
			(series.kinds == best.kinds && series.size / CONTENTS_SHARE > best.size))
			best = series;
	}
	if (best.end < headings->n)
	{
		series = series_from(narrative, headings, best.end);
		if (series.kinds >= REPORT_KINDS && series.size > best.size / CONTENTS_SHARE)
		{
			narrative->end_line = h[best.end].line;
			narrative->end_paragraph = narrative->lines[h[best.end].line].paragraph;
		}
	}
	if (best.start > 0)
		memmove(h, h + best.start, (best.end - best.start) * sizeof(*h));
	headings->n = best.end - best.start;

	/* a heading repeated at a page break is none */
	for (kept = start = 0; start < headings->n; start++)
		if (start == 0 || h[start].kind != h[kept - 1].kind)
			h[kept++] = h[start];
	headings->n = kept;
}

/*
 * Where headings have ordinals, a bare line that names a section is a
 * subheading, unless no other names that one.
 */
static void
drop_subheadings(GoirHeadings *headings)
{
	GoirHeading *h = headings->heading;
	bool		numbered[GOIR_SECTIONS] = {false};
	int			count = 0;
	int			first = headings->n;
	int			last = 0;
	int			kept = 0;
	int			i;

	for (i = 0; i < headings->n; i++)
		if (h[i].ordinal)
		{
			count += !numbered[h[i].kind];
			numbered[h[i].kind] = true;
			first = first < i ? first : i;
			last = i;
		}
	if (count < NUMBERED_KINDS)
		return;
	for (i = 0; i < headings->n; i++)
		if (h[i].ordinal || !numbered[h[i].kind] || i < first || i > last)
			h[kept++] = h[i];
	headings->n = kept;
}

/* Is a text behind an ordinal the label of a row whose values are blank? */
static bool
is_row_label(GoirText folded, int from)
{
	GoirMeaning meanings[GOIR_MAX_MEANINGS];
	GoirKey		key;
	int			n;

	goir_key((GoirText) {folded.at + from, folded.size - from}, &key);
	for (n = goir_meanings(&key, meanings); n > 0; n--)
		if (meanings[n - 1].kind == GOIR_MEANS_ITEM)
			return true;
	return false;
}

/* The section a heading must mean although it is misspelt, if that one has no heading yet. */
static GoirSectionNo
near_section(const GoirHeadings *headings, GoirText folded, int from)
{
	GoirKey		key;
	GoirSectionNo section;
	int			i;

	goir_key((GoirText) {folded.at + from, folded.size - from}, &key);
	section = goir_meaning_near(&key, GOIR_MEANS_SECTION, GOIR_NO_TABLE);
	for (i = 0; i < headings->n; i++)
		if (headings->heading[i].kind == section)
			return GOIR_SECTION_BODY;
	return section ? section : GOIR_SECTION_BODY;
}

/*
 * Adds the headings no form knows: short lines with an ordinal that fits
 * strictly between those of the known headings around it.
 */
static void
add_unknown(const GoirNarrative *narrative, GoirHeadings *headings)
{
	GoirHeadings merged = {headings->arena, NULL, 0, 0};
	int			last = 0;
	int			next = 0;
	int			i;

	for (i = narrative->lines[0].said; i < narrative->end_line; i = narrative->lines[i + 1].said)
	{
		GoirText	line = goir_line_text(narrative, i);
		GoirText	folded;
		int			ordinal;
		int			end;
		int			limit;
		bool		known = false;

		while (next < headings->n && headings->heading[next].line == i)
		{
			GoirHeading *h = &headings->heading[next++];

			known = true;
			add_heading(&merged, h->line, h->start, h->end, h->kind, h->ordinal);
			if (h->ordinal)
				last = h->ordinal;
		}
		limit = next < headings->n ? headings->heading[next].ordinal : 100;
		if (known || narrative->lines[i].joined || line.size > HEADING_SIZE)
			continue;
		folded = goir_folded_line(narrative, i)->text;
		ordinal = folded.size >= HAN_SIZE && begins_ordinal(folded.at) ? ordinal_at(folded, 0, &end) : 0;
		if (ordinal == 0 || end == folded.size || goir_find(folded, 0, "。") >= 0 || ordinal <= last ||
			ordinal >= limit ||
			(headings->n > 0 ? next == 0 || ordinal != last + 1 : last == 0 && ordinal != 1) ||
			is_row_label(folded, end))
			continue;
		add_heading(&merged, i, 0, line.size, near_section(headings, folded, end), ordinal);
		last = ordinal;
	}
	*headings = merged;
}

void
goir_find_sections(GoirArena *arena, const GoirDocument *document,
				   GoirNarrative *narrative)
{
	GoirHeadings headings = {arena, NULL, 0, 0};
	int			i;

	memset(narrative, 0, sizeof(*narrative));
	narrative->arena = arena;
	goir_gather_lines(arena, document, narrative);
	narrative->end_line = narrative->n_lines;
	narrative->end_paragraph = document->n_paragraphs;
	for (i = narrative->lines[0].said; i < narrative->n_lines; i = narrative->lines[i + 1].said)
	{
		goir_poll(arena);
		if (!narrative->lines[i].joined && headings.n < MAX_HEADINGS)
			find_known(&headings, narrative, i);
	}
	drop_subheadings(&headings);
	choose_series(narrative, &headings);
	if (headings.n == 0 && (i = goir_second_report(arena, narrative)) < narrative->n_lines)
	{
		narrative->end_line = i;
		narrative->end_paragraph = narrative->lines[i].paragraph;
	}
	add_unknown(narrative, &headings);
	narrative->end_line = goir_last_line(document, narrative, &headings);
	narrative->headings = headings.heading;
	narrative->n_headings = headings.n;
	narrative->lead = headings.n > 0 ? headings.heading[0].line : narrative->n_lines;
}
