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

static bool
same_figure(const GoirFigure *a, const GoirFigure *b)
{
	return a->state == b->state && (a->printed.at == NULL) == (b->printed.at == NULL) &&
		(a->printed.at == NULL || fuzz_same_text(a->printed, b->printed)) &&
		(a->state != GOIR_NUMBER ||
		 (a->number.value == b->number.value && a->number.scale == b->number.scale));
}

/* One cell by itself is read without what many pages print of it. */
static bool
same_cell(const GoirStored *stored, const GoirFigure *figure)
{
	return stored->state == figure->state &&
		(stored->state != GOIR_NUMBER ||
		 (stored->value == figure->number.value && stored->scale == figure->number.scale));
}

/*
 * All cells in place say what the reader of the whole says: what is not listed
 * is a plain 0, or no cell.
 */
static void
use_cells(GoirText bytes, const GoirReport *whole)
{
	GoirCells  *cells = fuzz_host.alloc(sizeof(GoirCells));
	GoirFigure *figure = fuzz_host.alloc(GOIR_MAX_SLOTS * sizeof(GoirFigure));
	int			slot;
	int			i;

	fuzz_require(goir_layout_cells(bytes, cells));
	fuzz_require(cells->form == whole->form && cells->year == whole->year);
	for (slot = 0; slot < goir_slots(); slot++)
		figure[slot] = (GoirFigure) {
			whole->form && goir_form_position(whole->form, slot) >= 0 ? GOIR_NUMBER : GOIR_MISSING,
			{0, 0}, {NULL, 0}
		};
	for (i = 0; i < cells->n; i++)
		if (cells->entry[i] < GOIR_CELL_LATE)
			figure[goir_form_slot(cells->form, cells->cell[i])] = goir_entry_figure(cells->entry[i]);
	for (i = 0; i < cells->n_late + cells->n_others; i++)
		figure[cells->late[i].slot] = goir_stored_figure(&cells->late[i]);
	for (slot = 0; slot < goir_slots(); slot++)
		fuzz_require(same_figure(&figure[slot], &whole->figure[slot]));
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
	GoirCells  *cells = fuzz_host.alloc(sizeof(GoirCells));

	fuzz_require(goir_layout_cells(bytes, cells));
	if (!goir_total_needs_units(once, cells))
		report = NULL;
	goir_total_add(once, cells, report, 1);
	goir_total_add(twice, cells, report, 1);
	goir_total_add(twice, cells, report, 1);
	goir_total_combine(parts, once);
	goir_total_combine(parts, once);
	fuzz_require(fuzz_same_text(total_bytes(twice), total_bytes(parts)));
	goir_total_add(twice, cells, report, -1);
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

void
fuzz_use_cells(const GoirDocument *document)
{
	int			table,
				row,
				cell;

	for (table = 0; table < document->n_tables; table++)
		for (row = document->tables[table].row; row != GOIR_NONE; row = document->rows[row].next)
			for (cell = document->rows[row].cell; cell != GOIR_NONE; cell = document->cells[cell].next)
			{
				const GoirCell *c = &document->cells[cell];

				fuzz_require(c->row == row && document->rows[row].table == table);
				fuzz_require(c->column >= 0 && c->row_span >= 1 && c->column_span >= 1);
				fuzz_require(c->text.at != NULL);
				fuzz_read_text(c->text);
			}
}
