/*-------------------------------------------------------------------------
 *
 * stacked_rows.c
 *	  Are the values of a row whose blank cells left nothing all there?
 *
 * Of such rows only the number of values is known.  The other rows under the
 * header, the totals and the lines that the values stand on tell whether one
 * was lost, or the number of a page taken for one.
 *
 *-------------------------------------------------------------------------
 */
#include "read/line/unstack.h"
#include "read/table/table.h"

#define MANY_ROWS 10			/* of one length, that tell */
#define SOME_ROWS 4				/* that do where a column was lost */
#define FEW_SHORT 5				/* of so many rows one may have lost a cell there */

#define FEW_UNDER 10			/* of so many rows between marks one may have lost a cell */
#define FEW_LACKING 2			/* of them are no accident */
#define UNIT_SIZE 12			/* of a unit, in bytes */

/* What its values say of a row that was told by count, beside the shapes of its tables. */
#define COUNT_PROVEN 0x40
#define COUNT_REFUTED 0x80

#define COUNT_SMALL 0x20		/* one of its values may be the number of a note or a page */
#define MOST_PAGES 99			/* that are numbered */

/* Does no total of a row say that it is not that of its columns? */
static bool
adds_up(const GoirHeader *header, const GoirSeen *value)
{
	int			i;

	for (i = 0; i < header->columns; i++)
		if (goir_total_says(header, value, i) < 0)
			return false;
	return true;
}

/* Has the application table fewer columns than the form? */
static bool
lacks_applicants(const GoirHeader *header)
{
	return header->table == GOIR_REQUESTS && header->columns < goir_form_index.block[GOIR_REQUESTS]->n_columns;
}

/*
 * Have all rows a value a column, and are there enough of them?  Then none lost
 * a cell, though its totals may not add up.  Where they cannot, a column being
 * lost, fewer will do, and with a value a line nearly all: no label was lost if
 * no row has more.
 */
static bool
is_regular(const GoirHeader *header, int lines)
{
	const GoirEvidence *e = &header->evidence;

	if (header->table != GOIR_REQUESTS || e->most != header->columns)
		return false;
	if (lacks_applicants(header) && lines == header->columns)
		return e->plain >= SOME_ROWS && (e->rows - e->plain) * FEW_SHORT <= e->rows;
	return e->rows >= (lacks_applicants(header) ? SOME_ROWS : MANY_ROWS) && e->fewest == header->columns;
}

/*
 * Would the totals of a row add up if its last line were the number of a page,
 * and a blank value had left no line?  A total in front cannot tell.
 */
static bool
ends_in_page_number(const GoirHeader *header, const GoirSeen *value)
{
	int			last = header->columns - 1;
	int64_t		sum = 0;
	int			i;

	if (last < 1 || header->column[last].measure != GOIR_TOTAL)
		return true;
	for (i = 0; i <= last; i++)
		if (value[i].figure.state != GOIR_NUMBER || value[i].figure.number.scale > 0 ||
			value[i].figure.number.value > INT32_MAX || value[i].figure.number.value < INT32_MIN)
			return false;
	for (i = 0; i < last - 1; i++)
		sum += value[i].figure.number.value;
	return sum == value[last - 1].figure.number.value && value[last].figure.number.value > 0;
}

/*
 * Has every form that has the item and such columns more of them?  Then labels
 * of the header were lost, and a row of as many values lacks others perhaps.
 */
static bool
lacks_measures(const GoirHeader *header, int item)
{
	const GoirBlock *const *b;
	bool		found = false;

	for (b = goir_form_index.blocks; *b; b++)
	{
		bool		item_there = false;
		bool		column_there = false;
		int			i;

		for (i = 0; i < (*b)->n_rows && (*b)->table == header->table; i++)
			item_there |= (*b)->rows[i].item == item;
		for (i = 0; i < (*b)->n_columns && item_there; i++)
			column_there |= (*b)->columns[i].measure == header->column[0].measure;
		if (column_there && (*b)->n_columns <= header->columns)
			return false;
		found |= column_there;
	}
	return found;
}

/* Has the application table more values than columns, or less in total than in part?  Then a label of its header was lost. */
static bool
lost_applicants(const GoirHeader *header)
{
	bool		total = false;
	int			i;

	for (i = 0; i < header->columns; i++)
		total |= header->column[i].measure == GOIR_TOTAL;
	return lacks_applicants(header) && (header->evidence.most > header->columns || (header->evidence.less && total));
}

/* Does a column of units hold a number, or what is too long for a unit? */
static bool
holds_no_units(const GoirHeader *header, const GoirSeen *value)
{
	int			i;

	for (i = 0; i < header->columns; i++)
		if (header->column[i].aside && (value[i].figure.state == GOIR_NUMBER || value[i].cell->text.size > UNIT_SIZE))
			return true;
	return false;
}

/* On how many lines the values stand; 0 if one of several has words with digits, a number run into what is behind it. */
static int
lines_of(const GoirHeader *header, const GoirSeen *value)
{
	bool		mixed = false;
	int			lines = 1;
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		lines += i > 0 && value[i].cell->paragraph != value[i - 1].cell->paragraph;
		mixed |= value[i].figure.state == GOIR_WORDS && goir_has_digit(value[i].cell->text) &&
			!goir_is_marked_number(value[i].figure.printed);
	}
	return lines > 1 && mixed ? 0 : lines;
}

/*
 * Are as many lines that say nothing between all values?  Where there are more in one
 * place a blank cell may have left them, and where there are fewer a number that is none
 * of the row's may stand.
 */
static bool
is_even(const GoirDocument *document, const GoirHeader *header, const GoirSeen *value)
{
	int			lines = -1;
	int			i;

	for (i = 1; i < header->columns && document->gaps; i++)
	{
		int			at = value[i].cell->paragraph;

		if (at == value[i - 1].cell->paragraph)
			continue;
		if (lines >= 0 && document->gaps[at].lines != lines)
			return false;
		lines = document->gaps[at].lines;
	}
	return true;
}

bool
goir_is_whole_row(const GoirModel *model, const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	const GoirSeen *value = entry->value;
	int			lines;

	if (entry->n != header->columns || holds_no_units(header, value))
		return false;
	if (model->document->tables[model->table].counted)
		return true;

	/* what one row alone says under a header that is not legible must not contradict itself */
	if (header->official && header->evidence.rows == 1 && !adds_up(header, value))
		return false;
	if (header->table == GOIR_DISCLOSURE && lacks_measures(header, entry->item))
		return false;
	lines = lines_of(header, value);
	if (lost_applicants(header) || lines == 0 || !is_even(model->document, header, value))
		return false;

	/* a label lost above, a blank value below: that the totals add up says nothing of whose they are, unless the first is there */
	if (lacks_applicants(header))
		return is_regular(header, lines) || (lines == 1 && header->column[0].measure == GOIR_NATURAL_PERSON &&
									  goir_total_says(header, value, header->columns - 1) > 0);
	return lines == 1 ||
		(lines == header->columns &&
		 (adds_up(header, value) || (is_regular(header, lines) && !ends_in_page_number(header, value))));
}

/* Has the header fewer columns than the form, as where a number stands among its labels? */
static bool
lost_columns(const GoirHeader *header)
{
	const GoirBlock *block = goir_form_index.block[header->table];

	return lacks_applicants(header) || (header->table == GOIR_PROCEEDINGS && header->columns < block->n_columns * block->n_rows);
}

/* May a value of a row be the number of a page or a note, or one of its columns have been lost to such a number? */
static bool
may_have_small(const GoirHeader *header, const GoirSeen *value)
{
	bool		small = lost_columns(header);
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		const GoirDecimal *number = &value[i].figure.number;

		small |= value[i].figure.state == GOIR_NUMBER && number->scale == 0 && number->value > 0 && number->value <= MOST_PAGES;
	}
	return small;
}

void
goir_enter_count(GoirFound *found, const GoirModel *model, const GoirEntry *entry,
				 const GoirSeen *value, int values)
{
	const GoirHeader *header = entry->header;
	bool		counted = values == header->columns && !goir_has_grid(model->shape);
	int			says = 0;		/* of all its columns */
	int			i;

	for (i = 0; i < values; i++)
		counted &= value[i].figure.state != GOIR_BLANK;
	found->blanks |= model->shape == GOIR_FLAT && values == header->columns && !counted;
	for (i = 0; i < header->columns && values == header->columns; i++)
	{
		int			total = goir_total_says(header, value, i);

		found->sums += total > 0;
		found->differences += total < 0;
		says |= total < 0 ? COUNT_REFUTED : 0;
		if (counted)
			found->counted[goir_column_item(header, entry->item, i)] |= 1 << model->shape | (total > 0 ? COUNT_PROVEN : 0);
	}
	says |= counted && may_have_small(header, value) ? COUNT_SMALL : 0;
	for (i = 0; i < header->columns && counted; i++)
		found->counted[goir_column_item(header, entry->item, i)] |= says;
	if (goir_has_grid(model->shape))
		return;
	if (model->shape == GOIR_FLAT)
	{
		found->flat++;
		found->flat_under += entry->n < header->columns;
	}
	found->stacked_under |= model->shape == GOIR_STACKED && entry->n < header->columns;

	/* unless it is the header that lost columns */
	found->over |= header->evidence.over && !lacks_applicants(header) &&
		!(header->table == GOIR_DISCLOSURE && lacks_measures(header, entry->item));
}

/*
 * Is a row that was told by count alone not to be believed?  A number that is none
 * of the table's, of a note, of a page, or printed twice, may stand for a blank cell.  There are such where
 * a row has more values than columns, or one stands alone between lines; and it is one where a row does not
 * add up and others do.  Where blank cells leave nothing, any number that numbers pages or notes may be one.
 * Sums prove a row only where most add up.
 */
static bool
is_doubtful(const GoirFound *found, int counted, int table)
{
	bool		sums = found->sums > found->differences;
	bool		flat = !found->blanks && found->flat_under * FEW_UNDER > found->flat;
	bool		small = counted & COUNT_SMALL && (found->over || found->lone);

	if (counted & COUNT_PROVEN && sums)
		return false;
	if (counted & COUNT_REFUTED && (flat || found->stacked_under) && sums)
		return true;

	/* the one row of proceedings has no others beside it that show whether blank cells left something */
	if (small && (found->stacked_under || (!found->blanks && found->flat_under >= FEW_LACKING) ||
				  (counted & COUNT_REFUTED && table == GOIR_PROCEEDINGS)))
		return true;
	return found->over && counted & (1 << GOIR_STACKED | flat << GOIR_FLAT);
}

void
goir_give_up_counted(GoirFound *found, const GoirDocument *document)
{
	bool		noted[GOIR_TABLES] = {false};
	int			slot;
	int			item;

	for (item = 0; item < GOIR_ITEMS && !(found->counted[item] & COUNT_SMALL); item++)
		 /* look */ ;
	found->lone = item < GOIR_ITEMS && goir_has_lone_numbers(document);
	for (slot = 0; slot < goir_slots(); slot++)
	{
		GoirPath	path = goir_slot_cell(slot)->path;
		int			table = GOIR_PATH_TABLE(path);

		if (found->report->figure[slot].state != GOIR_NUMBER || !is_doubtful(found, found->counted[GOIR_PATH_ITEM(path)], table))
			continue;
		if (!noted[table])
			note(found, GOIR_NOTE_TABLE_COUNTED, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
		noted[table] = true;
		memset(&found->report->figure[slot], 0, sizeof(GoirFigure));
	}
}
