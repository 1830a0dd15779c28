/*-------------------------------------------------------------------------
 *
 * report.c
 *	  What must hold for every report, however it came about.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include <stdlib.h>

#include "reference.h"
#include "render.h"
#include "rules.h"
#include "total.h"

static GoirReport *
new_report(void)
{
	return fuzz_host.alloc(sizeof(GoirReport));
}

GoirText
fuzz_write(const GoirReport *report)
{
	char	   *bytes = fuzz_host.alloc(GOIR_LAYOUT_MAX);
	int			size = goir_layout_write(report, bytes);

	fuzz_require(size > 0 && size <= GOIR_LAYOUT_MAX);
	return fuzz_bytes((const uint8_t *) bytes, size);
}

/* The readers of a part say what the reader of the whole says. */
static void
use_partial_readers(GoirText bytes, const GoirReport *whole)
{
	GoirReport *part = new_report();
	int			slot;

	fuzz_require(goir_layout_header(bytes, part));
	fuzz_require(fuzz_same_header(part, whole));
	part = new_report();
	fuzz_require(goir_layout_figures(bytes, part));
	fuzz_require(fuzz_same_header(part, whole) && fuzz_same_figures(part, whole));
	for (slot = 0; slot < goir_slots(); slot++)
	{
		GoirFigure	figure;

		fuzz_require(goir_layout_figure(bytes, slot, &figure));
		fuzz_require(fuzz_same_figure(&figure, &whole->figure[slot]));
	}
}

/* A check says something, and its sides differ by what it says they do. */
static void
use_check(const GoirCheck *check)
{
	fuzz_require(goir_rule_named((GoirText) {check->rule->code, (int) strlen(check->rule->code)}) ||
				 check->rule->succession);
	fuzz_require(check->status == GOIR_PASS || check->status == GOIR_FAIL ||
				 check->status == GOIR_UNKNOWN);
	fuzz_read_text(check->subject);
	fuzz_read_text(check->message);
	fuzz_read_text(check->left);
	fuzz_read_text(check->right);
	fuzz_read_text(check->difference);
}

/* The rules: failures counted are failures listed. */
static void
use_rules(const GoirReport *report)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirChecks	made = {&arena, report, NULL, NULL, 0, 0, 0, INT32_MAX};
	GoirChecks	years = {&arena, report, report, NULL, 0, 0, 0, INT32_MAX};
	int			errors = 0;
	int			of_first = 0;
	int			i;

	goir_check(&made);
	for (i = 0; i < made.n; i++)
	{
		const GoirCheck *check = &made.check[i];
		bool		error = check->status == GOIR_FAIL && check->rule->severity == GOIR_ERROR;

		use_check(check);
		errors += error;
		of_first += error && check->rule->since <= GOIR_BALANCED_GENERATION;
	}
	fuzz_require(goir_count_failures(report, INT32_MAX, INT32_MAX) == errors);
	fuzz_require((goir_count_failures(report, GOIR_BALANCED_GENERATION, 1) == 0) ==
				 (of_first == 0));
	goir_check_continuity(&years);
	for (i = 0; i < years.n; i++)
		use_check(&years.check[i]);
}

static GoirTotal *
new_total(void)
{
	void	   *zeroes = fuzz_host.alloc(goir_total_size());

	return goir_total_init(memset(zeroes, 0, goir_total_size()));
}

/* The bytes of a total, no text if it is too large to be a report. */
static GoirText
total_bytes(const GoirTotal *total)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirReport *report = new_report();
	GoirReport *back = new_report();
	const char *why;
	int			slot = -1;
	GoirText	bytes;

	if (!goir_total_report(&arena, total, report, &slot))
	{
		fuzz_require(slot >= 0 && slot < goir_slots());
		return GOIR_NO_TEXT;
	}
	bytes = fuzz_write(report);
	fuzz_require(goir_layout_read(bytes, back, &why));
	fuzz_require(fuzz_same_figures(report, back));
	return bytes;
}

/* Totals: what was added can be taken out, in any order, in parts. */
static void
use_total(const GoirReport *report)
{
	GoirTotal  *once = new_total();
	GoirTotal  *twice = new_total();
	GoirTotal  *parts = new_total();

	(void) goir_total_needs_notes(once, report);
	goir_total_add(once, report, 1);
	goir_total_add(twice, report, 1);
	goir_total_add(twice, report, 1);
	goir_total_combine(parts, once);
	goir_total_combine(parts, once);
	fuzz_require(fuzz_same_text(total_bytes(twice), total_bytes(parts)));
	goir_total_add(twice, report, -1);
	fuzz_require(fuzz_same_text(total_bytes(twice), total_bytes(once)));
}

const GoirReport *
fuzz_use_report(GoirText bytes)
{
	GoirReport *report = new_report();
	const char *why;
	int			i;

	fuzz_require(goir_layout_read(bytes, report, &why));
	fuzz_read_text(report->agency);
	fuzz_read_text(report->title);
	for (i = 0; i < report->n_notes; i++)
		fuzz_read_text(report->note[i].detail);
	use_partial_readers(bytes, report);
	use_rules(report);
	use_total(report);
	return report;
}

/*
 * Can a page say this text?  Not if it has controls, or blanks that reading
 * trims; only what did not come from a page has these.
 */
static bool
can_be_said(GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	bool		blank = true;

	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if (!goir_is_text(c) || (blank && goir_is_blank(c)))
			return false;
		blank = goir_is_blank(c);
	}
	return text.at == NULL || !blank;
}

/* Does a text name a row, a column or a block of a table, be it nearly? */
static bool
is_label(GoirText text)
{
	GoirMeaning meanings[GOIR_MAX_MEANINGS];
	GoirKey		key;
	int			table;

	goir_key(text, &key);
	if (goir_meanings(&key, meanings) > 0 || goir_article(&key) > 0)
		return true;
	for (table = 1; table < GOIR_TABLES; table++)
		if (goir_meaning_near(&key, GOIR_MEANS_ITEM, table) ||
			goir_meaning_near(&key, GOIR_MEANS_MEASURE, table) ||
			goir_meaning_near(&key, GOIR_MEANS_GROUP, table))
			return true;
	return false;
}

/*
 * Can a page say all texts of a report?  Not where a cell of a figure holds a
 * label, which makes another row or header of its own, or says that it is
 * missing.  What came from a page has no texts that are none.
 */
static bool
can_be_page(const GoirReport *report, bool from_page)
{
	GoirFigure	read;
	GoirText	unit;
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
	{
		GoirText	printed = report->figure[slot].printed;

		if (printed.at == NULL)
			continue;
		goir_read_cell(printed, &read, &unit);
		if (read.state == GOIR_MISSING || is_label(printed) ||
			!(from_page || can_be_said(printed)))
			return false;
	}
	return from_page || (can_be_said(report->agency) && can_be_said(report->title));
}

void
fuzz_use_page_of(const GoirReport *report, bool from_page)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirReport *back = new_report();
	GoirText	html = goir_render(&arena, report);
	GoirPage	page;

	fuzz_read_text(html);
	fuzz_require(goir_page_open(&arena, html, GOIR_UTF8, &page) == GOIR_HTML_OK);
	goir_read_report(&arena, &page, back);
	if (can_be_page(report, from_page))
	{
		fuzz_require(fuzz_same_header(report, back));
		fuzz_require(fuzz_same_figures(report, back));
	}
	(void) fuzz_use_report(fuzz_write(back));
}
