/*-------------------------------------------------------------------------
 *
 * columns.c
 *	  Header rows to columns.
 *
 * A header may be one row or three, with spans, with empty cells for spans,
 * or flattened without either.  What all have in common is the order of the
 * labels within each row; so columns are put in order by that, and their
 * place in the grid is kept only to map short rows later.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define KINDS 3					/* of organizations that tell the second row */

/* The last cell of a row that is not blank, or -1. */
static int
last_filled(const GoirSeen *row, int cells)
{
	while (cells > 0 && row[cells - 1].figure.state == GOIR_BLANK)
		cells--;
	return cells - 1;
}

/*
 * Kinds of organizations below a row that has one label too many: that one,
 * not legible, is 法人或其他组织 above them.
 */
static void
find_hole(GoirHeader *header, const GoirSeen *row, int cells, int *at)
{
	int			kinds = 0;
	int			unknown = -1;
	int			i;

	for (i = 0; i < cells; i++)
		kinds += goir_measures_data[goir_seen_measure(&row[i], GOIR_REQUESTS)].organization;
	if (header->hole >= 0 || kinds < KINDS)
		return;
	for (i = 0; i < header->columns; i++)
		if (header->column[i].measure == 0)
		{
			if (unknown >= 0)
				return;
			unknown = i;
		}
	if (unknown < 0)
		return;
	header->columns--;
	memmove(header->column + unknown, header->column + unknown + 1,
			(header->columns - unknown) * sizeof(GoirColumn));
	*at = unknown;
}

void
goir_header_row(GoirHeader *header, const GoirSeen *row, int cells)
{
	int			last = last_filled(row, cells);
	int			at = header->table == GOIR_REQUESTS && header->hole >= 0 ?
		header->hole : header->columns;
	bool		applicants = false;
	int			hole = -1;
	int			i;

	header->rows++;
	if (cells > 0 && row[cells - 1].cell->column + row[cells - 1].cell->column_span > header->width)
		header->width = row[cells - 1].cell->column + row[cells - 1].cell->column_span;
	if (header->table == GOIR_REQUESTS)
		find_hole(header, row, cells, &at);
	if (header->table == GOIR_PROCEEDINGS)
	{
		goir_outcomes_header(header, row, cells);
		return;
	}
	for (i = 0; i <= last; i++)
	{
		const GoirGroup *group = goir_header_group(header, &row[i]);
		int			measure = group ? 0 : goir_header_measure(header, &row[i]);

		if (group)
		{
			if (group == &goir_groups_data[GOIR_GROUP_ORGANIZATIONS])
				hole = at;
			if (group == &goir_groups_data[GOIR_GROUP_UNIT])
			{
				GoirColumn *units = goir_header_add(header, at++, &row[i], 0);

				if (units != NULL)
					units->aside = true;
			}
			applicants |= group == &goir_groups_data[GOIR_GROUP_APPLICANTS];
		}
		else if (hole >= 0 && goir_measures_data[measure].organization)
		{
			/* the second row of the header in one with the first */
			goir_header_add(header, hole++, &row[i], measure);
			at++;
		}
		else if (measure)
			goir_header_add(header, at++, &row[i], measure);
		else if (header->table == GOIR_REQUESTS)
		{
			/* the note on 勾稽关系 is the first cell of the first row */
			if (row[i].figure.state == GOIR_WORDS && (row[i].key.size > 0 || row[i].key.qualified) &&
				(i > 0 || header->rows > 1) && !applicants)
				goir_header_add(header, at++, &row[i], 0);
		}
		else if (i > 0 && !(header->flat && row[i].figure.state == GOIR_BLANK))
			goir_header_add(header, at++, &row[i], 0);
	}
	header->hole = hole;
}

/* Could these be the columns of a block, the illegible ones filled in? */
static bool
fits_block(const GoirHeader *header, const GoirBlock *block)
{
	int			i;

	if (block->table != header->table || block->n_columns != header->columns ||
		(header->article && header->article != block->article))
		return false;
	for (i = 0; i < block->n_columns; i++)
		if (header->column[i].measure &&
			header->column[i].measure != block->columns[i].measure)
			return false;
	return true;
}

/* Names columns whose labels, though garbled, are like one that is left. */
static void
name_alike(GoirHeader *header)
{
	bool		taken[GOIR_MEASURES] = {false};
	int			i;

	for (i = 0; i < header->columns; i++)
		taken[header->column[i].measure] = true;
	for (i = 0; i < header->columns; i++)
	{
		GoirColumn *column = &header->column[i];
		GoirKey		key;

		if (column->measure || column->aside || column->label.size > GOIR_LABEL_SIZE)
			continue;
		goir_key(column->label, &key);
		column->measure = goir_measure_alike(&key, header->table, taken);
		if (column->measure)
			header->near = column->label;
	}
}

/* Does a column that is not legible say that it is not the one of a block? */
static bool
is_denied(const GoirHeader *header, const GoirBlock *block)
{
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		GoirKey		key;

		if (header->column[i].measure || header->column[i].label.size > GOIR_LABEL_SIZE)
			continue;
		goir_key(header->column[i].label, &key);
		if (key.qualified || goir_measure_denied(&key, header->table, block->columns[i].measure) ||
			!goir_resembles_measure(&key, header->table, block->columns[i].measure))
			return true;
	}
	return false;
}

/* Are all columns that are not legible cut short from those of a block? */
static bool
is_cut_short(const GoirHeader *header, const GoirBlock *block)
{
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		GoirKey		key;

		if (header->column[i].measure || header->column[i].label.size > GOIR_LABEL_SIZE)
			continue;
		goir_key(header->column[i].label, &key);
		if (!goir_begins_measure(&key, header->table, block->columns[i].measure))
			return false;
	}
	return true;
}

/* Fills in columns that are not legible if only one block of a form fits. */
static void
fill_in(GoirHeader *header)
{
	const GoirBlock *found = NULL;
	bool		several = false;
	int			form;
	int			legible = 0;
	int			i;

	if (header->table != GOIR_PROCEEDINGS)
		name_alike(header);
	for (i = 0; i < header->columns; i++)
		legible += header->column[i].measure != 0 || header->column[i].aside;
	header->complete = legible == header->columns && legible > 0;

	if (header->complete || legible == 0 || header->table == GOIR_PROCEEDINGS)
		return;
	for (form = 1; form < GOIR_FORMS; form++)
		for (i = 0; i < goir_forms_data[form].n_blocks; i++)
		{
			const GoirBlock *block = &goir_forms_data[form].blocks[i];

			if (!fits_block(header, block))
				continue;
			several |= found && !goir_same_columns(found, block);
			found = block;
		}

	/* one label may be lost: of two, nobody could tell which is which, unless both are there in part */
	if (found == NULL || several ||
		(legible == header->columns - 1 ? is_denied(header, found) && !is_cut_short(header, found) :
		 !is_cut_short(header, found)))
		return;
	for (i = 0; i < header->columns; i++)
		header->column[i].measure = found->columns[i].measure;
	header->complete = header->official = true;
}

/*
 * Leaves out columns without a label, which stand for the rest of a span, if
 * all others are legible and just those of a block.
 */
static void
drop_blank(GoirHeader *header)
{
	GoirHeader	filled = *header;
	int			form;
	int			i;

	filled.columns = 0;
	for (i = 0; i < header->columns; i++)
		if (header->column[i].measure || header->column[i].aside || header->column[i].label.size > 0)
			filled.column[filled.columns++] = header->column[i];
	if (filled.columns == header->columns)
		return;
	for (i = 0; i < filled.columns; i++)
		if (filled.column[i].measure == 0)
			return;
	for (form = 1; form < GOIR_FORMS; form++)
		for (i = 0; i < goir_forms_data[form].n_blocks; i++)
			if (fits_block(&filled, &goir_forms_data[form].blocks[i]))
			{
				*header = filled;
				return;
			}
}

/* Does a column stand twice for the same? */
static bool
has_twins(const GoirHeader *header)
{
	int			i,
				k;

	for (i = 0; i < header->columns; i++)
		for (k = 0; k < i; k++)
			if (header->column[i].measure == header->column[k].measure &&
				header->column[i].item == header->column[k].item)
				return true;
	return false;
}

void
goir_header_end(GoirHeader *header)
{
	if (header->table == GOIR_PROCEEDINGS)
		goir_outcomes_end(header);
	else
		drop_blank(header);
	fill_in(header);
	if (header->complete && (header->multiples || has_twins(header)))
		header->complete = false;
}

void
goir_header_official(GoirHeader *header, const GoirBlock *block)
{
	int			c;

	goir_header_start(header, block->table, block->article);
	for (c = 0; c < block->n_columns; c++)
	{
		GoirColumn *column = &header->column[header->columns++];

		column->measure = block->columns[c].measure;
		column->start = column->end = -1;
	}
	header->complete = header->official = true;
}
