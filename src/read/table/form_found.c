/*-------------------------------------------------------------------------
 *
 * form_found.c
 *	  Which form the tables of a page are of, and what is missing of it.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define SINGLE_ROWS 3			/* missing ones; more are noted by their number */

/* A row or two without any header of a form are no report: forgets them. */
void
goir_drop_stray(GoirReading *r)
{
	int			rows = 0;
	int			i;

	for (i = 1; i < GOIR_ITEMS; i++)
		rows += r->row_seen[i];
	if (r->headers > 0 || rows > SINGLE_ROWS)
		return;
	memset(r->report->figure, 0, sizeof(r->report->figure));
	memset(r->sure, 0, sizeof(r->sure));
	memset(r->votes, 0, sizeof(r->votes));
}

/*
 * The form whose labels are on the page; a note if there are those of two.
 * The statistics table is an annex where there are tables of another form.
 */
void
goir_decide_form(GoirReading *r)
{
	GoirReport *report = r->report;
	int			form;
	int			slot;
	bool		mixed = false;

	for (form = GOIR_FORM_FEES - 1; form > GOIR_NO_FORM; form--)
	{
		if (form == GOIR_FORM_2014 && report->form)
			break;
		mixed |= report->form && r->votes[form] > 0;
		if (r->votes[form] > r->votes[report->form])
			report->form = form;
	}
	if (mixed)
		note(r, GOIR_NOTE_FORM_MIXED, 0, GOIR_NO_TEXT);
	if (report->form)
		return;

	/* what is left of the tables is the same on all forms: the newest */
	for (slot = 0; slot < goir_slots(); slot++)
		if (r->sure[slot] != UNSEEN && goir_form_cell(GOIR_FORM_2021, slot) >= 0)
			report->form = GOIR_FORM_2021;
}

/* Notes the rows of a table that were not found. */
static void
note_missing_rows(GoirReading *r, const GoirForm *form, int table)
{
	int			missing[GOIR_ITEMS];
	int			n = 0;
	int			b;
	int			i;

	for (b = 0; b < form->n_blocks; b++)
		for (i = 0; i < form->blocks[b].n_rows; i++)
			if (form->blocks[b].table == table && !r->row_seen[form->blocks[b].rows[i].item])
				missing[n++] = form->blocks[b].rows[i].item;
	if (n > SINGLE_ROWS)
		note(r, GOIR_NOTE_ROWS_MISSING, GOIR_TABLE_PATH(table),
			 goir_decimal_text(r->arena, (GoirDecimal) {n, 0}));
	else
		for (i = 0; i < n; i++)
			note(r, GOIR_NOTE_ROW_MISSING, item_path(missing[i]), GOIR_NO_TEXT);
}

/* Notes the tables and rows of the form that were not found. */
void
goir_note_missing(GoirReading *r)
{
	const GoirForm *form = &goir_forms_data[r->report->form];
	int			b;
	int			i;
	int			table;
	bool		seen[GOIR_TABLES] = {false};
	bool		due[GOIR_TABLES] = {false};

	for (i = 1; i < GOIR_ITEMS; i++)
		seen[goir_items_data[i].table] |= r->row_seen[i];
	for (b = 0; b < form->n_blocks; b++)
		due[form->blocks[b].table] = true;
	for (table = 1; table < GOIR_TABLES; table++)
		if (due[table] && !seen[table])
			note(r, GOIR_NOTE_TABLE_MISSING, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
	for (table = 1; table < GOIR_TABLES; table++)
		if (due[table] && seen[table])
			note_missing_rows(r, form, table);
}

/* Notes the tables of which figures were read that are not shown. */
void
goir_note_hidden(GoirReading *r)
{
	bool		noted[GOIR_TABLES] = {false};
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
	{
		int			table = GOIR_PATH_TABLE(goir_slot_place(slot)->path);

		if (r->sure[slot] != BY_HIDDEN || r->report->figure[slot].state == GOIR_MISSING || noted[table])
			continue;
		note(r, GOIR_NOTE_VALUE_HIDDEN, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
		noted[table] = true;
	}
}
