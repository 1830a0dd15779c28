/*-------------------------------------------------------------------------
 *
 * form_found.c
 *	  Which form the tables of a page are of, and what is missing of it.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define SINGLE_ROWS 3			/* missing ones; more are noted by their number */

void
goir_vote(GoirVotes *votes, int slot, GoirFormSet row, GoirFormSet column)
{
	int			form;

	votes->read[slot] = true;
	for (form = 1; form < GOIR_FORM_FEES; form++)
		votes->votes[form] += goir_form_position(form, slot) >= 0 &&
			(row == 0 || row >> form & 1) && (column == 0 || column >> form & 1);
}

/* A row or two without any header of a form are no report: forgets them. */
static void
drop_stray(GoirFound *found, GoirVotes *votes)
{
	int			rows = 0;
	int			i;

	for (i = 1; i < GOIR_ITEMS; i++)
		rows += found->row_seen[i];
	if (rows > SINGLE_ROWS)
		return;
	goir_forget_all(found);
	memset(votes, 0, sizeof(*votes));
}

/* Is there a cell of one of the form's tables that it does not have itself? */
static bool
is_mixed(const GoirVotes *votes, GoirFormNo form)
{
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
		if (votes->read[slot] && goir_form_position(form, slot) < 0 && goir_form_position(GOIR_FORM_FEES, slot) < 0 &&
			(goir_form_index.table[GOIR_PATH_TABLE(goir_slot_cell(slot)->path)] >> form & 1))
			return true;
	return false;
}

/* Was anything found in a cell of the form? */
static bool
has_figures(const GoirFound *found, GoirFormNo form)
{
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
		if (found->sure[slot] != UNSEEN && goir_form_position(form, slot) >= 0)
			return true;
	return false;
}

/*
 * The form that most of the cells on the page are of, as they are labelled; a
 * note if there are some of another.  What tells nothing is read as it was
 * before there was a newer form.  The statistics table is an annex where there
 * are tables of another form.
 */
void
goir_decide_form(GoirFound *found, GoirVotes *seen, bool headers)
{
	const int  *votes = seen->votes;
	GoirFormNo	best = GOIR_NO_FORM;
	bool		several = false;
	int			form;

	if (!headers)
		drop_stray(found, seen);
	for (form = GOIR_NO_FORM + 1; form < GOIR_FORM_FEES; form++)
	{
		bool		annex = goir_form_index.table[GOIR_STATISTICS] >> best & 1;

		if (votes[form] == 0 || (votes[form] < votes[best] && !annex))
			continue;
		several = votes[form] == votes[best] && !annex;
		if (!several || form <= GOIR_FORM_USUAL)
			best = form;
	}
	if (several && !has_figures(found, best))
		return;
	found->report->form = best;
	if (best && is_mixed(seen, best))
		note(found, GOIR_NOTE_FORM_MIXED, 0, GOIR_NO_TEXT);
}

/* Notes the rows of a table that were not found. */
static void
note_missing_rows(GoirFound *found, const GoirForm *form, int table)
{
	int			missing[GOIR_ITEMS];
	int			n = 0;
	int			b;
	int			i;

	for (b = 0; b < form->n_blocks; b++)
		for (i = 0; i < form->blocks[b].n_rows; i++)
			if (form->blocks[b].table == table && !found->row_seen[form->blocks[b].rows[i].item])
				missing[n++] = form->blocks[b].rows[i].item;
	if (n > SINGLE_ROWS)
		note(found, GOIR_NOTE_ROWS_MISSING, GOIR_TABLE_PATH(table),
			 goir_decimal_text(found->arena, (GoirDecimal) {n, 0}));
	else
		for (i = 0; i < n; i++)
			note(found, GOIR_NOTE_ROW_MISSING, item_path(missing[i]), GOIR_NO_TEXT);
}

/* Notes the tables and rows of the form that were not found. */
void
goir_note_missing(GoirFound *found)
{
	const GoirForm *form = &goir_forms_data[found->report->form];
	int			i;
	int			table;
	bool		seen[GOIR_TABLES] = {false};

	for (i = 1; i < GOIR_ITEMS; i++)
		seen[goir_items_data[i].table] |= found->row_seen[i];
	for (table = 1; table < GOIR_TABLES; table++)
		if (!seen[table] && (goir_form_index.table[table] >> found->report->form & 1))
			note(found, GOIR_NOTE_TABLE_MISSING, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
	for (table = 1; table < GOIR_TABLES; table++)
		if (seen[table])
			note_missing_rows(found, form, table);
}

/* Is there a note on a cell, its row or its table; or on the page, or more than are kept? */
static bool
is_noted(const GoirReport *report, GoirPath path)
{
	int			i;

	for (i = 0; i < report->n_notes; i++)
	{
		GoirPath	place = report->note[i].place;

		if (place ? place == path || place == item_path(GOIR_PATH_ITEM(path)) || place == GOIR_TABLE_PATH(GOIR_PATH_TABLE(path)) :
			report->note[i].code == GOIR_NOTE_MORE)
			return true;
	}
	return false;
}

/* Every figure that was not read has a note: notes the rows of the form of which one has none. */
void
goir_note_unnamed(GoirFound *found)
{
	GoirReport *report = found->report;
	int			cells[GOIR_ITEMS] = {0};
	int			read[GOIR_ITEMS] = {0};
	bool		unnamed[GOIR_ITEMS] = {false};
	int			slot;
	int			i;

	for (slot = 0; slot < goir_slots(); slot++)
	{
		GoirPath	path = goir_slot_cell(slot)->path;
		int			state = report->figure[slot].state;

		if (goir_form_position(report->form, slot) < 0)
			continue;
		cells[GOIR_PATH_ITEM(path)]++;
		read[GOIR_PATH_ITEM(path)] += state != GOIR_MISSING;
		unnamed[GOIR_PATH_ITEM(path)] |= (state == GOIR_MISSING || state == GOIR_WORDS) && !is_noted(report, path);
	}
	for (i = 1; i < GOIR_ITEMS; i++)
		if (unnamed[i])
			note(found, GOIR_NOTE_ROW_CELLS, item_path(i), goir_counts_text(found->arena, cells[i], read[i]));
}

/* Notes the items of which all rows name another year than the report's, or others than its agency. */
void
goir_note_others(GoirFound *found)
{
	int			item;

	for (item = 1; item < GOIR_ITEMS; item++)
		if (found->left_to[item].size > 0 && found->row_table[item] == 0)
			note(found, GOIR_NOTE_ROW_UNKNOWN, item_path(item), found->left_to[item]);
}

/* Notes the tables of which figures were read that are not shown. */
void
goir_note_hidden(GoirFound *found)
{
	bool		noted[GOIR_TABLES] = {false};
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
	{
		int			table = GOIR_PATH_TABLE(goir_slot_cell(slot)->path);

		if (found->sure[slot] != BY_HIDDEN || found->report->figure[slot].state == GOIR_MISSING || noted[table])
			continue;
		note(found, GOIR_NOTE_VALUE_HIDDEN, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
		noted[table] = true;
	}
}

/* Completes the notes of figures that came by OCR: how many they are, and how sure it was. */
void
goir_note_ocr(GoirFound *found)
{
	int			table;

	for (table = 1; table < GOIR_TABLES; table++)
		if (found->ocr_note[table])
			found->report->note[found->ocr_note[table] - 1].detail =
				goir_numbers_text(found->arena, (GoirDecimal) {found->ocr_figures[table], 0}, "个，置信度最低",
								  (GoirDecimal) {found->ocr_least[table], 0}, "%");
}
