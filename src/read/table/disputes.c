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

/* Two numbers that stand for the same cell: "3; 5". */
static GoirText
both_texts(GoirReading *r, GoirDecimal a, GoirDecimal b)
{
	GoirText	first = goir_decimal_text(r->arena, a);
	GoirText	second = goir_decimal_text(r->arena, b);
	char	   *to = goir_alloc(r->arena, first.size + second.size + 2);

	memcpy(to, first.at, first.size);
	memcpy(to + first.size, "; ", 2);
	memcpy(to + first.size + 2, second.at, second.size);
	return (GoirText) {to, first.size + second.size + 2};
}

/* Two rows that differ stand for the same cell: nobody can tell which is right. */
static void
dispute(GoirReading *r, int slot, const GoirFigure *figure)
{
	GoirFigure *old = &r->report->figure[slot];
	int			item = GOIR_PATH_ITEM(goir_slot_cell(slot)->path);

	if (!r->noted_repeated[item])
		note(r, GOIR_NOTE_ROW_REPEATED, item_path(item), GOIR_NO_TEXT);
	r->noted_repeated[item] = true;
	if (r->disputed[slot])
		return;
	if (old->state == GOIR_NUMBER)
	{
		old->printed = figure && figure->state == GOIR_NUMBER ? both_texts(r, old->number, figure->number) :
			goir_decimal_text(r->arena, old->number);
		old->state = GOIR_WORDS;
		old->number = (GoirDecimal) {0, 0};
	}
	r->disputed[slot] = true;
}

void
goir_dispute_row(GoirReading *r, const GoirHeader *header, int item)
{
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		int			slot = goir_slot(GOIR_PATH(item ? item : header->column[i].item, header->column[i].measure));

		if (slot >= 0)
			dispute(r, slot, NULL);
	}
}

/* Is the table that is read one more of its kind? */
static bool
is_again(const GoirReading *r, int table)
{
	return r->second || r->again[table];
}

/* Was the row of an item read in another table? */
static bool
is_elsewhere(const GoirReading *r, int item)
{
	return r->row_table[item] > 0 && r->row_table[item] != r->page_table + 1;
}

/*
 * Keeps a figure, unless a surer one is there.  Two numbers that differ are
 * none: nobody can tell which is right.
 */
void
goir_store(GoirReading *r, int slot, const GoirFigure *figure, int sure)
{
	GoirFigure *old = &r->report->figure[slot];
	int			item = GOIR_PATH_ITEM(goir_slot_cell(slot)->path);

	/* what is shown goes before what is not */
	if (r->sure[slot] == BY_HIDDEN && sure > BY_HIDDEN && !r->disputed[slot])
	{
		*old = *figure;
		r->sure[slot] = sure;
		return;
	}
	if (sure == BY_HIDDEN && r->sure[slot] > BY_HIDDEN)
		return;

	/* two tables for one cell disagree also by a blank against a number */
	if (old->state == GOIR_NUMBER && old->number.value != 0 && is_elsewhere(r, item) &&
		(figure->state == GOIR_BLANK || figure->state == GOIR_DASH))
		dispute(r, slot, figure);
	if (is_again(r, GOIR_PATH_TABLE(goir_slot_cell(slot)->path)))
	{
		if (old->state != GOIR_NUMBER || figure->state != GOIR_NUMBER)
			return;
		sure = r->sure[slot];
	}
	/* what was blank or lost in one table is not what another says */
	if (old->state != GOIR_NUMBER && is_elsewhere(r, item))
		return;
	if (r->sure[slot] < sure && (figure->state != GOIR_NUMBER || old->state != GOIR_NUMBER) && !r->disputed[slot])
	{
		*old = *figure;
		r->sure[slot] = sure;
		return;
	}
	if (r->sure[slot] > sure || r->disputed[slot])
		return;
	if (figure->state == GOIR_WORDS ? old->state == GOIR_NUMBER :
		figure->state == GOIR_NUMBER && old->state == GOIR_WORDS)
	{
		/* which of the two rows means this one? */
		dispute(r, slot, figure);
		return;
	}
	if (figure->state != GOIR_NUMBER)
		return;
	r->sure[slot] = sure;
	if (old->state == GOIR_DASH)
		return;					/* it said that there is none */
	if (old->state != GOIR_NUMBER)
		*old = *figure;			/* a number says more than a blank */
	else if (old->number.value != figure->number.value || old->number.scale != figure->number.scale)
		dispute(r, slot, figure);
}

/* Is a row the only one of its kind in the table where it was read, before one of many? */
static bool
stands_alone(const GoirReading *r, int item)
{
	int			rows = 0;
	int			i;

	for (i = 1; i < GOIR_ITEMS; i++)
		rows += r->row_table[i] == r->row_table[item] && goir_items_data[i].table == goir_items_data[item].table;
	return rows == 1 && goir_items_data[item].table == GOIR_REQUESTS &&
		r->document->tables[r->page_table].rows >= MANY_ROWS;
}

/*
 * Does a row stand in another table of the page already, with other numbers,
 * or at its start?  Then this table is one more of its kind, a second
 * report's, and may contradict the first but not fill its gaps.
 */
static bool
reads_again(GoirReading *r, const GoirHeader *header, int item,
			const GoirSeen *value, int values)
{
	const GoirBlock *block = header->table == GOIR_PROCEEDINGS ? NULL : goir_form_index.block[header->table];
	int			i;

	/* the rows of the statistics begin anew in another table */
	if (header->table == GOIR_STATISTICS && goir_items_data[r->last_item].table == GOIR_STATISTICS &&
		item < r->last_item && r->row_table[r->last_item] > 0 &&
		r->row_table[r->last_item] != r->page_table + 1)
		return true;
	for (i = 0; i < header->columns; i++)
	{
		int			whose = item ? item : header->column[i].item;
		int			slot = goir_slot(GOIR_PATH(whose, header->column[i].measure));
		const GoirFigure *old = &r->report->figure[slot < 0 ? 0 : slot];

		if (!is_elsewhere(r, whose))
			continue;

		/* a row told by itself, in the overview, begins no report */
		if (stands_alone(r, whose))
		{
			r->row_table[whose] = r->page_table + 1;
			continue;
		}
		if (block && whose == block->rows[0].item)
			return true;
		if (slot >= 0 && r->sure[slot] > BY_HIDDEN && i < values && old->state == GOIR_NUMBER && value[i].figure.state == GOIR_NUMBER &&
			(old->number.value != value[i].figure.number.value || old->number.scale != value[i].figure.number.scale))
			return true;
	}
	return false;
}

/*
 * Does a label stand for a second time in a table, and are the values of one
 * of the two rows not certain?  Then it may have been misspelt in either.
 */
static void
settle_repeated(GoirReading *r, const GoirHeader *header, int item, int values, int sure)
{
	bool		repeated = r->row_seen[item] &&
		(r->row_table[item] == r->page_table + 1 ||
		 r->document->tables[r->page_table].shape == GOIR_STACKED);
	bool		doubt = repeated && sure == BY_LABEL && (values < 0 || r->unsettled[item]);

	r->unsettled[item] |= values < 0;
	if (doubt)
		goir_dispute_row(r, header, item);
}

/*
 * A second application table is another report's, and so is what comes from
 * there on.  A disclosure table between the two may be either's: nobody's.
 */
static void
start_second(GoirReading *r)
{
	int			slot;

	r->second = true;
	for (slot = 0; slot < goir_slots(); slot++)
	{
		int			item = GOIR_PATH_ITEM(goir_slot_cell(slot)->path);

		if (goir_items_data[item].table != GOIR_DISCLOSURE || r->row_table[GOIR_RECEIVED] == 0 ||
			r->row_table[item] <= r->row_table[GOIR_RECEIVED])
			continue;
		memset(&r->report->figure[slot], 0, sizeof(GoirFigure));
		r->row_seen[item] = false;
	}
}

void
goir_enter_row(GoirReading *r, const GoirHeader *header, int item,
			   const GoirSeen *value, int values, int sure)
{
	int			i;

	if (sure == BY_HIDDEN)
	{
		for (i = 0; i < header->columns; i++)
			r->row_seen[item ? item : header->column[i].item] = true;
		return;
	}
	if (reads_again(r, header, item, value, values))
	{
		r->again[header->table] = true;
		if (header->table == GOIR_REQUESTS && !r->second)
			start_second(r);
	}
	if (item && !is_again(r, header->table))
		settle_repeated(r, header, item, values, sure);
	for (i = 0; i < header->columns && !is_again(r, header->table); i++)
	{
		int			whose = item ? item : header->column[i].item;

		r->row_seen[whose] = true;
		if (r->row_table[whose] == 0)
			r->row_table[whose] = r->page_table + 1;
	}
}
