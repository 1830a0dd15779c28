/*-------------------------------------------------------------------------
 *
 * official.c
 *	  The end of a header: columns that the form tells where the page does not.
 *
 * A label that is not legible may be filled in if only one block of a form is
 * left; all of them, if whole rows of values stand below.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define FEWEST_LEGIBLE 3		/* labels that make it one */
#define FEWEST_PLACED 2			/* where each has its place */
#define FEWEST_KINDS 3			/* of organizations, beside which 其他 is another one */
#define FEWEST_WHOLE 2			/* rows with a value for each column of the form */

/* what stands in the header of the application table beside its columns */
#define RELATIONS "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和申请人情况"

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

/*
 * May the columns that are not legible be those of a block?  One label may be
 * lost if it does not say otherwise: of two, nobody could tell which is which,
 * unless both are there in part.
 */
static bool
may_be_filled(const GoirHeader *header, const GoirBlock *block, bool one)
{
	bool		denied = !one;
	bool		cut_short = true;
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		int			measure = block->columns[i].measure;
		GoirKey		key;

		if (header->column[i].measure || header->column[i].label.size > GOIR_LABEL_SIZE)
			continue;
		goir_key(header->column[i].label, &key);
		denied |= !goir_may_be_measure(&key, header->table, measure);
		cut_short &= goir_begins_measure(&key, header->table, measure);
	}
	return !denied || cut_short;
}

/* Fills in columns that are not legible if only one block of a form fits. */
static void
fill_in(GoirHeader *header)
{
	const GoirBlock *found = NULL;
	const GoirBlock *const *b;
	bool		several = false;
	int			legible = 0;
	int			i;

	if (header->table != GOIR_PROCEEDINGS)
		name_alike(header);
	for (i = 0; i < header->columns; i++)
		legible += header->column[i].measure != 0 || header->column[i].aside;
	header->complete = legible == header->columns && legible > 0;

	if (header->complete || legible == 0 || header->table == GOIR_PROCEEDINGS)
		return;
	for (b = goir_form_index.blocks; *b; b++)
		if (fits_block(header, *b))
		{
			several |= found && !goir_same_columns(found, *b);
			found = *b;
		}
	if (found == NULL || several || !may_be_filled(header, found, legible == header->columns - 1))
		return;
	for (i = 0; i < header->columns; i++)
		header->column[i].measure = found->columns[i].measure;
	header->complete = header->official = true;
}

/* Are columns those of a block, all of them legible? */
static bool
are_of_block(const GoirHeader *header)
{
	const GoirBlock *const *b;
	int			i;

	for (i = 0; i < header->columns; i++)
		if (header->column[i].measure == 0)
			return false;
	for (b = goir_form_index.blocks; *b && !fits_block(header, *b); b++)
		 /* look */ ;
	return *b != NULL;
}

/*
 * Leaves out columns without a label, which stand for the rest of a span, if
 * all others are legible and just those of a block.
 */
static void
drop_blank(GoirHeader *header)
{
	GoirHeader	filled = *header;
	int			i;

	filled.columns = 0;
	for (i = 0; i < header->columns; i++)
		if (header->column[i].measure || header->column[i].aside || header->column[i].label.size > 0)
			filled.column[filled.columns++] = header->column[i];
	if (filled.columns < header->columns && are_of_block(&filled))
		*header = filled;
}

/*
 * Could a column with such a label be one of the table, however badly that is
 * printed, or say which of the others hold, by a year or as corrected?  One that
 * numbers the rows and was not left out does not count them, and may be any.
 */
static bool
may_matter(GoirText label, int table)
{
	const bool	taken[GOIR_MEASURES] = {false};
	GoirKey		key;

	goir_key(label, &key);
	return label.size > GOIR_LABEL_SIZE || goir_numbers_rows(&key) || goir_meaning_near(&key, GOIR_MEANS_MEASURE, table) ||
		goir_measure_alike(&key, table, taken) || goir_has_digit(label) ||
		goir_has_any(label, "更正|订正|修正|修改|调整|正确|应为|实际|核实|核定|重新|作废");
}

/*
 * Sets columns aside that no form has, as 同比 or 上年 beside 总计, if all others
 * are just those of a block: in a grid, where each has its place, a person reads on.
 */
static void
set_aside(GoirHeader *header)
{
	GoirHeader	known = *header;
	int			i;

	known.columns = 0;
	for (i = 0; i < header->columns; i++)
	{
		const GoirColumn *column = &header->column[i];

		if (column->start < 0 || (i > 0 && column->start < column[-1].end))
			return;
		if (column->measure)
			known.column[known.columns++] = *column;
		else if (!column->aside && !column->other_year && may_matter(column->label, header->table))
			return;
	}
	if (known.columns == header->columns || !goir_has_grid(header->shape) || !are_of_block(&known))
		return;
	for (i = 0; i < header->columns; i++)
		header->column[i].aside = header->column[i].measure == 0;
	header->complete = true;
}

/*
 * Of applications in which kinds of organizations are missing, 其他 has those that
 * have no column, and 法人或其他组织 without any kind is a column with all of them:
 * neither is the one that the form has last of five.
 */
static void
deny_sums(GoirHeader *header)
{
	int			kinds = 0;
	int			other = -1;
	int			i;

	for (i = 0; i < header->columns; i++)
		if (header->column[i].measure == GOIR_OTHER_ORGANIZATION)
			other = i;
		else
			kinds += goir_measures_data[header->column[i].measure].organization;
	if (kinds + (other >= 0) == 0 && header->group.label.size > 0 && header->columns < GOIR_MAX_HEADER)
	{
		other = header->group_at;
		memmove(&header->column[other + 1], &header->column[other], (header->columns++ - other) * sizeof(GoirColumn));
		header->column[other] = header->group;
		header->column[other].measure = GOIR_OTHER_ORGANIZATION;
	}
	if (other >= 0 && kinds < FEWEST_KINDS)
		header->column[other].denied = true;
}

/* Does a column stand twice for the same? */
static bool
has_twins(const GoirHeader *header)
{
	int			i,
				k;

	for (i = 0; i < header->columns; i++)
		for (k = 0; k < i; k++)
			if (header->column[i].measure && header->column[i].measure == header->column[k].measure &&
				header->column[i].item == header->column[k].item)
				return true;
	return false;
}

/* Gives up columns of other years, if there are some of the report's. */
static void
drop_other_years(GoirHeader *header)
{
	bool		own = false;
	int			i;

	for (i = 0; i < header->columns; i++)
		own |= header->column[i].measure && !header->column[i].other_year;
	for (i = 0; i < header->columns && own; i++)
	{
		GoirColumn *column = &header->column[i];

		if (!column->other_year)
			continue;
		if (column->label.at == header->near.at)
			header->near = GOIR_NO_TEXT;
		column->measure = 0;
	}
}

/* Puts columns that stand behind all others to the end. */
static void
order_beside(GoirHeader *header)
{
	int			left = header->columns;
	int			i = 0;

	for (; left > 0; left--)
	{
		GoirColumn	column = header->column[i];

		if (!column.beside)
		{
			i++;
			continue;
		}
		memmove(&header->column[i], &header->column[i + 1], (header->columns - i - 1) * sizeof(column));
		header->column[header->columns - 1] = column;
	}
}

void
goir_header_end(GoirHeader *header)
{
	if (header->table != GOIR_PROCEEDINGS)
	{
		drop_other_years(header);
		order_beside(header);
	}
	if (header->table == GOIR_PROCEEDINGS)
		goir_outcomes_end(header);
	else
		drop_blank(header);
	fill_in(header);
	if (!header->complete && header->table != GOIR_PROCEEDINGS)
		set_aside(header);
	if (header->complete && !header->official && header->table == GOIR_REQUESTS)
		deny_sums(header);
	header->complete &= !header->multiples && !has_twins(header);
}

void
goir_header_official(GoirHeader *header, const GoirBlock *block)
{
	bool		counted = header->counted;
	int			c;

	goir_header_start(header, block->table, block->article);
	header->counted = counted;
	for (c = 0; c < block->n_columns; c++)
	{
		GoirColumn *column = &header->column[header->columns++];

		column->measure = block->columns[c].measure;
		column->start = column->end = -1;
	}
	header->complete = header->official = true;
}

/*
 * Does a header without a grid have columns behind the total, which stands
 * last on the form?  Then its two levels were run into one.
 */
static bool
lost_levels(const GoirHeader *header)
{
	int			i;

	for (i = 1; i < header->columns - 1; i++)
		if (header->column[i].measure == GOIR_TOTAL)
			return !goir_has_grid(header->shape);
	return false;
}

const GoirBlock *
goir_common_block(int table)
{
	const GoirBlock *common = goir_form_index.block[table];
	const GoirBlock *const *b;
	bool		several = false;

	for (b = goir_form_index.blocks; *b; b++)
		several |= (*b)->table == table && !goir_same_columns(*b, common);
	return several ? NULL : common;
}

/* Where a measure stands in a block of the form, -1 if nowhere. */
static int
place_in(const GoirBlock *block, int measure)
{
	int			c = 0;

	while (c < block->n_columns && block->columns[c].measure != measure)
		c++;
	return c < block->n_columns ? c : -1;
}

/*
 * Are the columns that are legible some of the form's, in its order?  Where
 * labels stand on several lines without places, only those on one line tell
 * the order: 法人或其他组织 may stand higher than 自然人, and with it the kinds,
 * all of them.  As many as on the form each have their place.
 */
static bool
keeps_order(const GoirHeader *header, const GoirBlock *block, bool lines)
{
	bool		counted = !lines && header->columns == block->n_columns;
	int			legible = 0;
	int			last = -1;
	bool		total = false;
	bool		behind = false; /* do others stand behind kinds? */
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		int			c = header->column[i].measure ? place_in(block, header->column[i].measure) : -1;
		bool		kind = c > 0 && c < block->n_columns - 1;

		if (header->column[i].measure == 0 || header->column[i].denied)
			continue;
		legible++;
		if ((lines && c == 0 && total) || (counted && c != i))
			return false;
		total |= c == block->n_columns - 1;
		behind |= lines && !kind && last >= 0;
		if (lines && !kind)
			continue;
		if (c <= last || behind)
			return false;
		last = c;
	}
	return legible >= FEWEST_LEGIBLE && (lines || header->columns <= block->n_columns);
}

/* Could a label that names no column be one of a block that no other names? */
static bool
may_be_left(const GoirHeader *header, const GoirBlock *block, const GoirKey *key)
{
	int			c;
	int			i;

	for (c = 0; c < block->n_columns; c++)
	{
		for (i = 0; i < header->columns && header->column[i].measure != block->columns[c].measure; i++)
			 /* look */ ;
		if (i == header->columns && goir_may_be_measure(key, header->table, block->columns[c].measure))
			return true;
	}
	return false;
}

/*
 * Does a label of the application table that names no column say something else
 * than any of its header could: 事业单位?  On several lines it may be a piece of
 * one.  What heads the labels of rows, or is too long for a label, does not.
 */
static bool
is_of_others(const GoirHeader *header, const GoirBlock *block, GoirText label, bool lines)
{
	GoirKey		key;

	/* nor do several that were run together */
	if (label.size > GOIR_LABEL_SIZE || (lines && goir_find(label, 0, " ") >= 0))
		return false;
	goir_key(label, &key);
	if (goir_heads_rows(&key) || goir_numbers_rows(&key))
		return false;
	return lines ? goir_is_strange(&key, header->table, RELATIONS) : !may_be_left(header, block, &key);
}

/* Has each label that is not legible a place of its own, or could it be one of the form? */
static bool
may_be_placed(const GoirHeader *header, const GoirBlock *block, bool counted, bool lines)
{
	int			i;

	for (i = 0; i < header->columns && !counted; i++)
		if (header->column[i].measure == 0 && is_of_others(header, block, header->column[i].label, lines))
			return false;
	return true;
}

/* Are labels that stand on several lines without places all there is to tell their order? */
static bool
is_of_lines(const GoirHeader *header, GoirShape shape)
{
	return shape == GOIR_STACKED || (shape == GOIR_FLAT && header->rows > 1);
}

/* Are there as many columns as in a block, in its order? */
static bool
is_counted(const GoirHeader *header, const GoirBlock *block, GoirShape shape)
{
	return header->columns == block->n_columns && keeps_order(header, block, false) &&
		(!is_of_lines(header, shape) || keeps_order(header, block, true));
}

/* Are all of the last so many cells of a row blank? */
static bool
is_blank_behind(const GoirSeenRow *row, int cells)
{
	int			i;

	for (i = row->cells - cells; i < row->cells; i++)
		if (row->cell[i].cell->text.size > 0)
			return false;
	return true;
}

/*
 * Does the application table have whole rows, a value for each column of the
 * form, under a header of which only a part is legible?  Then the columns are
 * those of the form, if what is legible does not say otherwise.
 */
static bool
has_whole_rows(const GoirHeader *header, const GoirModel *model, int row)
{
	const GoirBlock *block = goir_common_block(GOIR_REQUESTS);
	bool		stacked = model->shape == GOIR_STACKED;
	int			whole = 0;

	if (block == NULL || header->multiples || !keeps_order(header, block, is_of_lines(header, model->shape)) ||
		!may_be_placed(header, block, is_counted(header, block, model->shape), is_of_lines(header, model->shape)))
		return false;
	for (; row < model->rows; row++)
	{
		bool		less;
		int			values = goir_row_values(&model->row[row], &less);

		if (values > 1 && is_blank_behind(&model->row[row], values))
			continue;			/* a group over its rows */
		if (values > block->n_columns)
			return false;
		whole += values == block->n_columns ? 1 : values > 1 && !stacked ? -1 : 0;
	}
	return whole >= FEWEST_WHOLE;
}

/* Do the kinds of organizations stand first only because 法人或其他组织 stands higher?  Not if nothing else is there. */
static bool
is_misordered(const GoirHeader *header, GoirShape shape)
{
	bool		others = !header->complete;
	int			i;

	for (i = 0; i < header->columns; i++)
		others |= header->column[i].measure == GOIR_NATURAL_PERSON;
	return shape == GOIR_STACKED && others &&
		header->columns > FEWEST_LEGIBLE && header->column[0].measure == GOIR_BUSINESS;
}

/* Is a header of the application table one that the form may complete? */
static bool
is_partial(const GoirHeader *header, GoirShape shape)
{
	return !header->complete || header->columns < goir_form_index.block[GOIR_REQUESTS]->n_columns - 1 ||
		is_misordered(header, shape) || lost_levels(header);
}

/*
 * Takes the last columns of a table that came by OCR for those of a block, if
 * each label that is legible, two at the least, stands just as far from the end
 * as there; else none of it: letters may be lost, and labels run together.
 */
static void
count_from_end(GoirHeader *header, const GoirBlock *block)
{
	int			first = block ? header->width - block->n_columns : -1;
	int			legible = 0;
	int			c;

	for (c = 0; c < header->columns && first >= 0; c++)
	{
		if (header->column[c].measure == 0)
			continue;
		legible++;
		if (header->column[c].start != first + place_in(block, header->column[c].measure) ||
			header->column[c].end != header->column[c].start + 1)
			first = -1;
	}
	if (first < 0 || legible < FEWEST_PLACED)
	{
		header->columns = 0;
		header->complete = false;
		return;
	}
	goir_header_official(header, block);
	header->shape = GOIR_PLACED;
	for (c = 0; c < block->n_columns; c++)
	{
		header->column[c].start = first + c;
		header->column[c].end = first + c + 1;
	}
}

/*
 * Takes the columns of a header for those of a block.  One whose label says
 * something else than what stands there on the form is given up.
 */
static void
take_official(GoirHeader *header, const GoirBlock *block)
{
	GoirHeader	printed = *header;
	bool		counted = is_counted(header, block, header->shape);
	int			i;

	goir_header_official(header, block);
	for (i = 0; i < printed.columns && counted; i++)
		if (printed.column[i].measure == 0)
		{
			header->column[i].label = printed.column[i].label;
			goir_name_by_place(&header->column[i], header->table, block->columns[i].measure);
		}
}

/* Have all outcomes of the form been taken for those of its items, though the header names not all of these? */
static bool
is_of_unnamed(const GoirHeader *header)
{
	const GoirBlock *block = goir_form_index.block[GOIR_PROCEEDINGS];

	return header->table == GOIR_PROCEEDINGS && header->official && header->orders < block->n_rows &&
		header->columns == block->n_rows * block->n_columns;
}

void
goir_decide_columns(GoirHeader *header, const GoirModel *model, int row, bool same)
{
	goir_header_end(header);
	if (header->ocr && header->table == GOIR_REQUESTS)
		count_from_end(header, goir_common_block(GOIR_REQUESTS));
	else if (header->table == GOIR_REQUESTS && header->columns > 0 && is_partial(header, model->shape) &&
		same && has_whole_rows(header, model, row))
		take_official(header, goir_common_block(GOIR_REQUESTS));
	else if (header->table == GOIR_REQUESTS && (lost_levels(header) || is_misordered(header, model->shape)))
		header->complete = false;
	else if (header->table == GOIR_DISCLOSURE && goir_veto_shuffled(header, model->shape))
		header->complete = false;
	else if (is_of_unnamed(header) && !goir_is_below_order(model, row, false))
		header->complete = false;
	if (header->official && header->by_others)
		header->complete = false;
}
