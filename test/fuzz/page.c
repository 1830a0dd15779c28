/*-------------------------------------------------------------------------
 *
 * page.c
 *	  Fuzz target: the bytes of a page.
 *
 * Reading it is deterministic, gives what can be stored and only valid UTF-8;
 * whatever can be asked of the report works; and its own page says the same.
 * Every figure of its form that was not read has a note that names it, its row or
 * its table, unless there are more notes than are kept.
 * A first byte from 1 to 5 is no part of the page but its charset, given.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "read/own.h"

/* Sections and claims, as goir_sections() and goir_claims() give them. */
static void
use_narrative(GoirArena *arena, const GoirPage *page)
{
	GoirNarrative narrative;
	GoirClaims	claims = {0};
	int			i;

	memset(&narrative, 0, sizeof(narrative));
	goir_read_page_narrative(arena, page, &narrative);
	fuzz_read_text(narrative.lead_text);
	for (i = 0; i < narrative.n_sections; i++)
	{
		const GoirSection *section = &narrative.sections[i];

		fuzz_require(section->kind > GOIR_NO_SECTION && section->kind < GOIR_SECTIONS);
		fuzz_read_text(section->heading);
		fuzz_read_text(section->body);
	}
	goir_read_page_claims(arena, page, &claims);
	for (i = 0; i < claims.n_claims; i++)
	{
		const GoirClaim *claim = &claims.claims[i];

		fuzz_require(claim->path == 0 || goir_path_known(claim->path));
		fuzz_require(claim->number.value >= 0 && claim->number.scale <= GOIR_MAX_SCALE);
		fuzz_read_text(claim->unit);
		fuzz_read_text(claim->quote);
	}
}

/* Is there a note on a cell, its row or its table; or on the page that has no form, or more than are kept? */
static bool
is_noted(const GoirReport *report, GoirPath path)
{
	int			i;

	for (i = 0; i < report->n_notes; i++)
	{
		GoirPath	place = report->note[i].place;

		if (report->note[i].code == GOIR_NOTE_MORE || (place && place == path) ||
			(place && place == GOIR_PATH(GOIR_PATH_ITEM(path), 0)) ||
			(place && place == GOIR_TABLE_PATH(GOIR_PATH_TABLE(path))))
			return true;
	}
	return false;
}

/* What was not read of the form is named; pages of goir_html() have the state of each cell instead. */
static void
require_notes(GoirArena *arena, const GoirPage *page, const GoirReport *report)
{
	GoirReport *own = fuzz_host.alloc(sizeof(GoirReport));
	int			slot;

	memset(own, 0, sizeof(*own));
	if (goir_read_own(arena, page, own))
		return;
	for (slot = 0; slot < goir_slots() && report->form; slot++)
	{
		int			state = report->figure[slot].state;

		if (goir_form_position(report->form, slot) >= 0 && (state == GOIR_MISSING || state == GOIR_WORDS))
			fuzz_require(is_noted(report, goir_slot_cell(slot)->path));
	}
	fuzz_require(report->form || report->n_notes > 0);
}

/* Reads a page to the bytes of its report. */
static GoirText
parse(GoirText bytes, GoirCharset charset, bool use_all)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirReport *report = fuzz_host.alloc(sizeof(GoirReport));
	GoirPage	page;

	goir_page_open(&arena, bytes, charset, &page);
	goir_read_report(&arena, &page, report);
	require_notes(&arena, &page, report);
	if (use_all)
	{
		fuzz_use_cells(page.document);
		use_narrative(&arena, &page);
	}
	return fuzz_write(report);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GoirCharset charset = GOIR_CHARSET_UNKNOWN;
	const GoirReport *report;
	GoirText	bytes;
	GoirText	stored;

	fuzz_begin();
	if (size > 0 && data[0] >= GOIR_UTF8 && data[0] <= GOIR_UTF16BE)
	{
		charset = (GoirCharset) data[0];
		data++;
		size--;
	}
	bytes = fuzz_bytes(data, size);
	stored = parse(bytes, charset, fuzz_chosen(bytes, 8));
	if (fuzz_chosen(bytes, 16))
		fuzz_require(fuzz_same_text(stored, parse(fuzz_bytes(data, size), charset, false)));
	report = fuzz_chosen(stored, 32) ? fuzz_use_report(stored) : fuzz_read(stored);
	fuzz_require(fuzz_same_text(stored, fuzz_write(report)));
	if (fuzz_chosen(stored, 64))
		fuzz_use_page_of(report);
	fuzz_end();
	return 0;
}
