/*-------------------------------------------------------------------------
 *
 * disputes.c
 *	  What several rows and tables say of the same cell.
 *
 * Two rows that say different things of a cell are both not believed, and what
 * is not the report's own fills no gap of it.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

/* Two numbers and what stands behind each: "3; 5", "7列/6格". */
GoirText
goir_numbers_text(GoirArena *arena, GoirDecimal a, const char *behind_a, GoirDecimal b, const char *behind_b)
{
	GoirText	first = goir_join(arena, goir_decimal_text(arena, a), goir_literal(behind_a));

	return goir_join(arena, first, goir_join(arena, goir_decimal_text(arena, b), goir_literal(behind_b)));
}

GoirText
goir_counts_text(GoirArena *arena, int columns, int cells)
{
	return goir_numbers_text(arena, (GoirDecimal) {columns, 0}, "列/", (GoirDecimal) {cells, 0}, "格");
}

/* Two rows that differ stand for the same cell: nobody can tell which is right. */
static void
dispute(GoirFound *found, int slot, const GoirFigure *figure)
{
	GoirFigure *old = &found->report->figure[slot];
	int			item = GOIR_PATH_ITEM(goir_slot_cell(slot)->path);

	if (!found->noted_repeated[item])
		note(found, GOIR_NOTE_ROW_REPEATED, item_path(item), GOIR_NO_TEXT);
	found->noted_repeated[item] = true;
	if (found->disputed[slot])
		return;
	if (old->state == GOIR_NUMBER)
	{
		old->printed = figure && figure->state == GOIR_NUMBER ? 
			goir_numbers_text(found->arena, old->number, "; ", figure->number, "") :
			goir_decimal_text(found->arena, old->number);
		old->state = GOIR_WORDS;
		old->number = (GoirDecimal) {0, 0};
	}
	found->disputed[slot] = true;
}

void
goir_dispute_row(GoirFound *found, const GoirHeader *header, int item)
{
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		int			slot = goir_column_slot(header, item, i);

		if (slot >= 0)
			dispute(found, slot, NULL);
	}
}

/* Was a cell under the columns of a row in another table of the page? */
static bool
is_elsewhere(const GoirFound *found, const GoirModel *model, int slot)
{
	return found->slot_table[slot] > 0 && found->slot_table[slot] != model->table + 1;
}

/* Keeps a figure instead of the one that is there. */
static void
replace(GoirFound *found, int slot, const GoirFigure *figure, int sure)
{
	found->report->figure[slot] = *figure;
	found->sure[slot] = sure;
}

/* Keeps a figure where a number is. */
static void
keep_beside_number(GoirFound *found, const GoirModel *model, int slot, const GoirFigure *figure, int sure)
{
	GoirDecimal number = found->report->figure[slot].number;

	/* two tables for one cell disagree also by a blank against a number */
	if ((figure->state == GOIR_BLANK || figure->state == GOIR_DASH) && number.value != 0 && is_elsewhere(found, model, slot))
		dispute(found, slot, figure);
	else if (found->sure[slot] > sure)
		return;
	else if (figure->state == GOIR_NUMBER)
	{
		found->sure[slot] = sure;
		if (!goir_is_same(number, figure->number))
			dispute(found, slot, figure);
	}
	else if (found->sure[slot] < sure)
		replace(found, slot, figure, sure);
	else if (figure->state == GOIR_WORDS)
		dispute(found, slot, figure);
	else
		found->halved[slot] = true;
}

/* Leaves a cell as it is that is blank, or less sure, where another row says something; a number elsewhere is a dispute. */
static void
keep_nothing(GoirFound *found, int slot, const GoirFigure *figure, int sure)
{
	int			state = found->report->figure[slot].state;

	if (found->sure[slot] <= sure && (state == GOIR_BLANK || state == GOIR_DASH) && figure->state == GOIR_NUMBER && figure->number.value != 0)
		dispute(found, slot, figure);
}

/*
 * Keeps a figure, unless a surer one is there.  Two numbers that differ are
 * none: nobody can tell which is right.
 */
void
goir_keep(GoirFound *found, const GoirModel *model, int slot, const GoirFigure *figure, int sure)
{
	const GoirFigure *old = &found->report->figure[slot];

	found->any = true;

	/* what is shown goes before what is not */
	if (found->disputed[slot] || (sure == BY_HIDDEN && found->sure[slot] > BY_HIDDEN))
		return;
	if (found->sure[slot] == BY_HIDDEN && sure > BY_HIDDEN)
		replace(found, slot, figure, sure);
	else if (old->state == GOIR_NUMBER)
		keep_beside_number(found, model, slot, figure, sure);
	else if (is_elsewhere(found, model, slot) || found->sure[slot] > sure)
		keep_nothing(found, slot, figure, sure); /* what was blank or lost in one table is not what another says */
	else if (found->sure[slot] < sure)
		replace(found, slot, figure, sure);
	else if (figure->state == GOIR_NUMBER && old->state == GOIR_WORDS)
		dispute(found, slot, figure);	/* which of the two rows means this one? */
	else if (figure->state == GOIR_NUMBER && old->state != GOIR_DASH)
	{
		/* it says more than a blank; a dash said that there is none */
		found->halved[slot] = old->state == GOIR_BLANK;
		replace(found, slot, figure, sure);
	}
}

void
goir_give_up_halved(GoirFound *found)
{
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
		if (found->halved[slot] && found->noted_repeated[GOIR_PATH_ITEM(goir_slot_cell(slot)->path)])
			dispute(found, slot, NULL);
}

void
goir_keep_aside(GoirFound *found, int slot, const GoirFigure *figure)
{
	found->beside = goir_room(found->arena, found->beside, found->n_beside, &found->beside_capacity, sizeof(GoirBeside));
	found->beside[found->n_beside++] = (GoirBeside) {slot, *figure};
}

/* Does a figure that is not the report's own say something else than that: another number, or one against a blank? */
static bool
contradicts(const GoirFigure *figure, const GoirFigure *own)
{
	bool		number = figure->state == GOIR_NUMBER;

	if (figure->state == GOIR_WORDS || own->state == GOIR_WORDS || own->state == GOIR_MISSING)
		return false;
	if (own->state == GOIR_NUMBER)
		return number ? !goir_is_same(own->number, figure->number) : own->number.value != 0;
	return number && figure->number.value != 0;
}

void
goir_dispute_beside(GoirFound *found)
{
	int			i;

	for (i = 0; i < found->n_beside; i++)
	{
		int			slot = found->beside[i].slot;

		if (found->sure[slot] > BY_HIDDEN && contradicts(&found->beside[i].figure, &found->report->figure[slot]))
			dispute(found, slot, &found->beside[i].figure);
	}
}

/*
 * Does a label stand for a second time in a table, and are the values of one
 * of the two rows not certain?  Then it may have been misspelt in either.
 */
static void
settle_repeated(GoirFound *found, const GoirModel *model, const GoirEntry *entry, int values, int sure)
{
	int			item = entry->item;
	bool		repeated = found->row_seen[item] &&
		(found->row_table[item] == model->table + 1 ||
		 model->shape == GOIR_STACKED);
	bool		doubt = repeated && sure == BY_LABEL && (values < 0 || found->unsettled[item]);

	found->unsettled[item] |= values < 0;
	if (doubt)
		goir_dispute_row(found, entry->header, item);
}

void
goir_enter_row(GoirFound *found, const GoirModel *model, const GoirEntry *entry,
			   const GoirSeen *value, int values, int sure)
{
	const GoirHeader *header = entry->header;
	int			item = entry->item;
	int			i;

	if (sure == BY_HIDDEN)
	{
		for (i = 0; i < header->columns; i++)
			found->row_seen[goir_column_item(header, item, i)] = true;
		return;
	}
	if (!found->parts.decided)
		goir_part_row(found, model, entry, value, values);
	if (item)
		settle_repeated(found, model, entry, values, sure);
	for (i = 0; i < header->columns; i++)
	{
		int			whose = goir_column_item(header, item, i);
		int			slot = goir_column_slot(header, item, i);

		found->row_seen[whose] = true;
		if (found->row_table[whose] == 0)
			found->row_table[whose] = model->table + 1;
		if (slot >= 0 && found->slot_table[slot] == 0)
			found->slot_table[slot] = model->table + 1;
	}
}

void
goir_forget_row(GoirFound *found, const GoirHeader *header, int item)
{
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		int			slot = goir_column_slot(header, item, i);

		found->row_table[goir_column_item(header, item, i)] = 0;
		if (slot < 0)
			continue;
		found->slot_table[slot] = 0;
		found->sure[slot] = UNSEEN;
		found->disputed[slot] = false;
		memset(&found->report->figure[slot], 0, sizeof(GoirFigure));
	}
}

void
goir_forget_all(GoirFound *found)
{
	if (!found->any)
		return;
	memset(found->report->figure, 0, sizeof(found->report->figure));
	memset(found->sure, 0, sizeof(found->sure));
}
