/*-------------------------------------------------------------------------
 *
 * report.c
 *	  What must hold for every report, however it came about.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include <stdlib.h>

#include "rules/rules.h"
#include "rules/total.h"
#include "show/render.h"

static GoirReport *
new_report(void)
{
	return fuzz_host.alloc(sizeof(GoirReport));
}

GoirText
fuzz_write(const GoirReport *report)
{
	char	   *bytes = fuzz_host.alloc(GOIR_LAYOUT_MAX);
	int			size = goir_store_report(report, bytes);

	fuzz_require(size > 0 && size <= GOIR_LAYOUT_MAX);
	return fuzz_bytes((const uint8_t *) bytes, size);
}

/* Does a cell read in place say what the reader of the whole says? */
static bool
same_cell(const GoirStored *stored, const GoirFigure *figure)
{
	return stored->state == figure->state &&
		(stored->state != GOIR_NUMBER ||
		 (stored->value == figure->number.value && stored->scale == figure->number.scale));
}

/* All cells in place: what is not listed is a plain 0, or no cell. */
static void
use_entries(GoirText bytes, const GoirReport *whole)
{
	GoirEntries *entries = fuzz_host.alloc(sizeof(GoirEntries));
	const GoirStored **listed = fuzz_host.alloc(GOIR_MAX_SLOTS * sizeof(GoirStored *));
	GoirStored *early = fuzz_host.alloc(GOIR_MAX_SLOTS * sizeof(GoirStored));
	int			slot;
	int			i;

	fuzz_require(goir_layout_entries(bytes, entries));
	fuzz_require(entries->form == whole->form && entries->year == whole->year);
	memset(listed, 0, GOIR_MAX_SLOTS * sizeof(GoirStored *));
	for (i = 0; i < entries->n_late + entries->n_others; i++)
		listed[entries->late[i].slot] = &entries->late[i];
	for (i = 0; i < entries->n; i++)
		if (entries->entry[i] < GOIR_CELL_LATE)
		{
			GoirDecimal number = goir_entry_number(entries->entry[i]);

			slot = goir_form_slot(entries->form, entries->cell[i]);
			early[i] = (GoirStored) {
				number.value, slot, goir_entry_state(entries->entry[i]), number.scale
			};
			listed[slot] = &early[i];
		}
	for (slot = 0; slot < goir_slots(); slot++)
	{
		bool		in_form = whole->form && goir_form_cell(whole->form, slot) >= 0;
		GoirStored	unlisted = {0, slot, in_form ? GOIR_NUMBER : GOIR_MISSING, 0};

		fuzz_require(same_cell(listed[slot] ? listed[slot] : &unlisted, &whole->figure[slot]));
	}
}

static bool
same_figure(const GoirFigure *a, const GoirFigure *b)
{
	return a->state == b->state && (a->printed.at == NULL) == (b->printed.at == NULL) &&
		(a->printed.at == NULL || fuzz_same_text(a->printed, b->printed)) &&
		(a->state != GOIR_NUMBER ||
		 (a->number.value == b->number.value && a->number.scale == b->number.scale));
}

/* All cells of the form with what is printed. */
static void
use_cells(GoirText bytes, const GoirReport *whole)
{
	GoirCells  *cells = fuzz_host.alloc(sizeof(GoirCells));
	const GoirFigure *late = cells->late;
	bool		others = false;
	int			slot;
	int			i;

	fuzz_require(goir_layout_cells(bytes, cells));
	fuzz_require(cells->form == whole->form);
	fuzz_require(cells->n == (whole->form ? goir_form_cells(whole->form) : 0));
	for (i = 0; i < cells->n; i++)
	{
		GoirFigure	figure = goir_entry_is_late(cells->entry[i]) ? *late++ :
			goir_entry_figure(cells->entry[i]);

		fuzz_require(same_figure(&figure, &whole->figure[goir_form_slot(whole->form, i)]));
	}
	for (slot = 0; slot < goir_slots(); slot++)
		others |= whole->figure[slot].state != GOIR_MISSING &&
			!(whole->form && goir_form_cell(whole->form, slot) >= 0);
	fuzz_require(cells->others == others);
}

/* The readers of a part say what the reader of the whole says. */
static void
use_partial_readers(GoirText bytes, const GoirReport *whole)
{
	GoirReport *part = new_report();
	int			slot;

	memset(part, 0, sizeof(*part));
	fuzz_require(goir_layout_header(bytes, part));
	fuzz_require(fuzz_same_header(part, whole));
	fuzz_require(goir_layout_head(bytes, part));
	fuzz_require(part->is_report == whole->is_report && part->form == whole->form && part->year == whole->year);
	use_entries(bytes, whole);
	use_cells(bytes, whole);
	for (slot = 0; slot < goir_slots(); slot++)
	{
		GoirStored	figure;

		fuzz_require(goir_layout_figure(bytes, slot, &figure));
		fuzz_require(figure.slot == slot && same_cell(&figure, &whole->figure[slot]));
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

/* The rules: failures counted are failures listed, and the verdict stored is theirs. */
static void
use_rules(GoirText bytes, const GoirReport *report)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirChecks	made = {&arena, report, NULL, NULL, 0, 0, 0, INT32_MAX};
	GoirChecks	years = {&arena, report, report, NULL, 0, 0, 0, INT32_MAX};
	bool		balanced;
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
	fuzz_require(goir_layout_balanced(bytes, &balanced) && balanced == (of_first == 0));
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
use_total(GoirText bytes, const GoirReport *report)
{
	GoirTotal  *once = new_total();
	GoirTotal  *twice = new_total();
	GoirTotal  *parts = new_total();
	GoirEntries *entries = fuzz_host.alloc(sizeof(GoirEntries));

	fuzz_require(goir_layout_entries(bytes, entries));
	if (!goir_total_needs_units(once, entries))
		report = NULL;
	goir_total_add(once, entries, report, 1);
	goir_total_add(twice, entries, report, 1);
	goir_total_add(twice, entries, report, 1);
	goir_total_combine(parts, once);
	goir_total_combine(parts, once);
	fuzz_require(fuzz_same_text(total_bytes(twice), total_bytes(parts)));
	goir_total_add(twice, entries, report, -1);
	fuzz_require(fuzz_same_text(total_bytes(twice), total_bytes(once)));
}

const GoirReport *
fuzz_read(GoirText bytes)
{
	GoirReport *report = new_report();
	const char *why;
	int			i;

	fuzz_require(goir_layout_read(bytes, report, &why));
	fuzz_read_text(report->agency);
	fuzz_read_text(report->title);
	for (i = 0; i < report->n_notes; i++)
		fuzz_read_text(report->note[i].detail);
	return report;
}

const GoirReport *
fuzz_use_report(GoirText bytes)
{
	const GoirReport *report = fuzz_read(bytes);

	use_partial_readers(bytes, report);
	use_rules(bytes, report);
	use_total(bytes, report);
	return report;
}

void
fuzz_use_page_of(const GoirReport *report)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirReport *back = new_report();
	GoirText	html = goir_render(&arena, report);
	GoirPage	page;

	fuzz_read_text(html);
	goir_page_open(&arena, html, GOIR_UTF8, &page);
	goir_read_report(&arena, &page, back);
	fuzz_require(fuzz_same_header(report, back));
	fuzz_require(fuzz_same_figures(report, back));
	(void) fuzz_use_report(fuzz_write(back));
}
