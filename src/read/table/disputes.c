/*-------------------------------------------------------------------------
 *
 * disputes.c
 *	  What several rows and tables say of the same cell.
 *
 * Two rows that say different things of a cell are both not believed, and the
 * tables of a second report fill no gap of the first.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define MANY_ROWS 10			/* of an application table that is no summary */

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

/* Is the table that is read one more of its kind? */
static bool
is_again(const GoirFound *found, int table)
{
	return found->second || found->again[table];
}

/* Was the row of an item read in another table? */
static bool
is_elsewhere(const GoirFound *found, const GoirModel *model, int item)
{
	return found->row_table[item] > 0 && found->row_table[item] != model->table + 1;
}

/* A number without zeros at its end: 5 of 5.00. */
static GoirDecimal
without_zeros(GoirDecimal number)
{
	for (; number.scale > 0 && number.value % 10 == 0; number.scale--)
		number.value /= 10;
	return number;
}

/* Are two numbers the same, however many zeros they end with? */
static bool
is_same(GoirDecimal a, GoirDecimal b)
{
	a = without_zeros(a);
	b = without_zeros(b);
	return a.value == b.value && a.scale == b.scale;
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
	GoirPath	path = goir_slot_cell(slot)->path;

	/* two tables for one cell disagree also by a blank against a number */
	if ((figure->state == GOIR_BLANK || figure->state == GOIR_DASH) && number.value != 0 &&
		is_elsewhere(found, model, GOIR_PATH_ITEM(path)))
		dispute(found, slot, figure);
	else if (is_again(found, GOIR_PATH_TABLE(path)))
	{
		if (figure->state == GOIR_NUMBER && !is_same(number, figure->number))
			dispute(found, slot, figure);
	}
	else if (found->sure[slot] > sure)
		return;
	else if (figure->state == GOIR_NUMBER)
	{
		found->sure[slot] = sure;
		if (!is_same(number, figure->number))
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
keep_nothing(GoirFound *found, const GoirModel *model, int slot, const GoirFigure *figure, int sure)
{
	GoirPath	path = goir_slot_cell(slot)->path;
	int			state = found->report->figure[slot].state;

	if (found->sure[slot] <= sure && (state == GOIR_BLANK || state == GOIR_DASH) && figure->state == GOIR_NUMBER && figure->number.value != 0 &&
		!is_again(found, GOIR_PATH_TABLE(path)))
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
	GoirPath	path = goir_slot_cell(slot)->path;

	found->any = true;

	/* what is shown goes before what is not */
	if (found->disputed[slot] || (sure == BY_HIDDEN && found->sure[slot] > BY_HIDDEN))
		return;
	if (found->sure[slot] == BY_HIDDEN && sure > BY_HIDDEN)
		replace(found, slot, figure, sure);
	else if (old->state == GOIR_NUMBER)
		keep_beside_number(found, model, slot, figure, sure);
	else if (is_again(found, GOIR_PATH_TABLE(path)) || is_elsewhere(found, model, GOIR_PATH_ITEM(path)) || found->sure[slot] > sure)
		keep_nothing(found, model, slot, figure, sure); /* what was blank or lost in one table is not what another says */
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

/* Is a row the only one of its kind in the table where it was read, before one of many? */
static bool
stands_alone(const GoirFound *found, const GoirModel *model, int item)
{
	int			rows = 0;
	int			i;

	for (i = 1; i < GOIR_ITEMS; i++)
		rows += found->row_table[i] == found->row_table[item] && goir_items_data[i].table == goir_items_data[item].table;
	return rows == 1 && goir_items_data[item].table == GOIR_REQUESTS &&
		model->document->tables[model->table].rows >= MANY_ROWS;
}

/*
 * Does a row stand in another table of the page already, with other numbers,
 * or at its start?  Then this table is one more of its kind, a second
 * report's, and may contradict the first but not fill its gaps.
 */
static bool
reads_again(GoirFound *found, const GoirModel *model, const GoirEntry *entry,
			const GoirSeen *value, int values)
{
	const GoirHeader *header = entry->header;
	int			item = entry->item;
	int			last = entry->last_item;
	const GoirBlock *block = header->table == GOIR_PROCEEDINGS ? NULL : goir_form_index.block[header->table];
	int			i;

	/* the rows of the statistics begin anew in another table */
	if (header->table == GOIR_STATISTICS && goir_items_data[last].table == GOIR_STATISTICS &&
		item < last && found->row_table[last] > 0 &&
		found->row_table[last] != model->table + 1)
		return true;
	for (i = 0; i < header->columns; i++)
	{
		int			whose = goir_column_item(header, item, i);
		int			slot = goir_column_slot(header, item, i);
		const GoirFigure *old = &found->report->figure[slot < 0 ? 0 : slot];

		if (!is_elsewhere(found, model, whose))
			continue;

		/* a row told by itself, in the overview, begins no report */
		if (stands_alone(found, model, whose))
		{
			found->row_table[whose] = model->table + 1;
			continue;
		}
		if (block && whose == block->rows[0].item)
			return true;
		if (slot >= 0 && found->sure[slot] > BY_HIDDEN && i < values && old->state == GOIR_NUMBER && value[i].figure.state == GOIR_NUMBER &&
			!is_same(old->number, value[i].figure.number))
			return true;
	}
	return false;
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

/*
 * A second application table is another report's, and so is what comes from
 * there on.  A disclosure table between the two may be either's: nobody's.
 */
static void
start_second(GoirFound *found)
{
	int			slot;

	found->second = true;
	for (slot = 0; slot < goir_slots(); slot++)
	{
		int			item = GOIR_PATH_ITEM(goir_slot_cell(slot)->path);

		if (goir_items_data[item].table != GOIR_DISCLOSURE || found->row_table[GOIR_RECEIVED] == 0 ||
			found->row_table[item] <= found->row_table[GOIR_RECEIVED])
			continue;
		memset(&found->report->figure[slot], 0, sizeof(GoirFigure));
		found->row_seen[item] = false;
	}
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
	if (reads_again(found, model, entry, value, values))
	{
		found->again[header->table] = true;
		if (header->table == GOIR_REQUESTS && !found->second)
			start_second(found);
	}
	if (item && !is_again(found, header->table))
		settle_repeated(found, model, entry, values, sure);
	for (i = 0; i < header->columns && !is_again(found, header->table); i++)
	{
		int			whose = goir_column_item(header, item, i);

		found->row_seen[whose] = true;
		if (found->row_table[whose] == 0)
			found->row_table[whose] = model->table + 1;
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
