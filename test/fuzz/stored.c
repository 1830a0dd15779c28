/*-------------------------------------------------------------------------
 *
 * stored.c
 *	  Fuzz target: any bytes where a stored report should be.
 *
 * No reader reads beyond them, each says whether they are broken, and what
 * one of them accepts can be used as the SQL functions use it: a reader of a
 * part may accept what that of the whole refuses.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "rules/rules.h"
#include "rules/total.h"

/* Adds up figures whose texts, claims and notes nobody has looked at. */
static void
use_cells(GoirText bytes, const GoirCells *cells)
{
	void	   *zeroes = fuzz_host.alloc(goir_total_size());
	GoirTotal  *total = goir_total_init(memset(zeroes, 0, goir_total_size()));
	GoirReport *report = NULL;
	GoirReport *sum = fuzz_host.alloc(sizeof(GoirReport));
	GoirArena	arena = FUZZ_ARENA;
	const char *why;
	int			slot;

	if (goir_total_needs_units(total, cells))
	{
		report = fuzz_host.alloc(sizeof(GoirReport));
		if (!goir_layout_read(bytes, report, &why))
			return;
	}
	goir_total_add(total, cells, report, 1);
	if (goir_total_report(&arena, total, sum, &slot))
		(void) fuzz_write(sum);
}

/*
 * A cell of the first bytes alone, as it is read of a compressed report: what
 * they tell is what all bytes tell.
 */
static void
use_front(GoirText bytes, int slot)
{
	GoirText	front = {bytes.at, (int) ((int64_t) bytes.size * (slot % 8) / 8)};
	GoirStored	figure;
	GoirStored	whole;

	if (!goir_layout_figure(front, slot, &figure))
		return;
	fuzz_require(goir_layout_figure(bytes, slot, &whole));
	fuzz_require(figure.state == whole.state && figure.value == whole.value &&
				 figure.scale == whole.scale);
}

/* Each cell by itself, of most inputs some of them. */
static void
use_each(GoirText bytes)
{
	int			step = fuzz_chosen(bytes, 16) ? 1 : 23;
	int			slot;

	for (slot = bytes.size % step; slot < goir_slots(); slot += step)
	{
		GoirStored	figure;

		use_front(bytes, slot);
		if (!goir_layout_figure(bytes, slot, &figure))
			continue;
		fuzz_require(figure.slot == slot && figure.state < GOIR_STATES);
		fuzz_require(figure.scale <= GOIR_MAX_SCALE);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GoirText	bytes;
	GoirReport *report;
	GoirCells  *cells;
	const char *why = NULL;

	fuzz_begin();
	bytes = fuzz_bytes(data, size);
	report = fuzz_host.alloc(sizeof(GoirReport));
	memset(report, 0, sizeof(*report));
	if (goir_layout_header(bytes, report))
	{
		fuzz_require(report->form < GOIR_FORM_FEES);
		fuzz_read_text(report->agency);
		fuzz_read_text(report->title);
	}
	cells = fuzz_host.alloc(sizeof(GoirCells));
	if (goir_layout_cells(bytes, cells))
		use_cells(bytes, cells);
	use_each(bytes);
	report = fuzz_host.alloc(sizeof(GoirReport));
	/* as it is written: the verdict on the balance may be any in storage */
	if (goir_layout_read(bytes, report, &why))
		(void) fuzz_use_report(fuzz_write(report));
	else
		fuzz_require(why != NULL);
	fuzz_end();
	return 0;
}
