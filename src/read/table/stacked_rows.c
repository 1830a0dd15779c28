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
#include "read/table/table.h"

#define MANY_ROWS 10			/* of one length, that tell */
#define SOME_ROWS 4				/* that do where a column was lost */

/* Do the totals of a row add up?  One that stands first is that of all behind it. */
static bool
adds_up(const GoirHeader *header, const GoirSeen *value)
{
	bool		first = header->column[0].measure == GOIR_TOTAL;
	int64_t		sum = 0;
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		const GoirFigure *figure = &value[i].figure;
		bool		total = header->column[i].measure == GOIR_TOTAL;

		if (figure->state == GOIR_NUMBER &&
			figure->number.value <= INT32_MAX && figure->number.value >= INT32_MIN)
		{
			int64_t		whole = figure->number.value;
			int			scale;

			for (scale = figure->number.scale; scale > 0; scale--)
				whole /= 10;
			sum += total ? -whole : whole;
		}
		if (total && !first && figure->state == GOIR_NUMBER && sum != 0)
			return false;
		if (total && !first)
			sum = 0;
	}
	return !first || value[0].figure.state != GOIR_NUMBER || sum == 0;
}

/* Has the application table fewer columns than the form? */
static bool
lacks_applicants(const GoirHeader *header)
{
	return header->table == GOIR_REQUESTS && header->columns < goir_form_index.block[GOIR_REQUESTS]->n_columns;
}

/*
 * Have all rows a value a column, and are there enough of them?  Then none lost
 * a cell, though its totals may not add up: fewer will do where they cannot, a
 * column being lost.
 */
static bool
is_regular(const GoirHeader *header)
{
	const GoirEvidence *e = &header->evidence;

	return header->table == GOIR_REQUESTS &&
		e->rows >= (lacks_applicants(header) ? SOME_ROWS : MANY_ROWS) &&
		e->most == header->columns && e->fewest == header->columns;
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
	bool		found = false;
	int			form,
				b;

	for (form = GOIR_NO_FORM + 1; form < GOIR_FORMS; form++)
		for (b = 0; b < goir_forms_data[form].n_blocks; b++)
		{
			const GoirBlock *block = &goir_forms_data[form].blocks[b];
			bool		item_there = false;
			bool		column_there = false;
			int			i;

			for (i = 0; i < block->n_rows && block->table == header->table; i++)
				item_there |= block->rows[i].item == item;
			for (i = 0; i < block->n_columns && item_there; i++)
				column_there |= block->columns[i].measure == header->column[0].measure;
			if (column_there && block->n_columns <= header->columns)
				return false;
			found |= column_there;
		}
	return found;
}

/* Is there a column of totals? */
static bool
has_total(const GoirHeader *header)
{
	int			i;

	for (i = 0; i < header->columns; i++)
		if (header->column[i].measure == GOIR_TOTAL)
			return true;
	return false;
}

bool
goir_is_whole_row(const GoirModel *model, const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	const GoirSeen *value = entry->value;
	int			lines = 1;
	int			i;

	if (model->document->tables[model->table].counted)
		return entry->n == header->columns;
	if (entry->n != header->columns || (header->table == GOIR_DISCLOSURE && lacks_measures(header, entry->item)))
		return false;

	/* more values than columns, or less in total than in part: a label of the header was lost */
	if (lacks_applicants(header) &&
		(header->evidence.most > header->columns || (header->evidence.less && has_total(header))))
		return false;
	for (i = 1; i < header->columns; i++)
		lines += value[i].cell->paragraph != value[i - 1].cell->paragraph;
	for (i = 0; i < header->columns && lines > 1; i++)
		if (value[i].figure.state == GOIR_WORDS && goir_has_digit(value[i].cell->text))
			return false;
	if (lacks_applicants(header) && lines == 1)
		return has_total(header) ? adds_up(header, value) || is_regular(header) : is_regular(header);

	/* a label lost above, a blank value below: that the totals add up says nothing of whose they are */
	if (lacks_applicants(header) && lines > 1)
		return is_regular(header);
	return lines == 1 ||
		(lines == header->columns &&
		 (adds_up(header, value) || (is_regular(header) && !ends_in_page_number(header, value))));
}
