/*-------------------------------------------------------------------------
 *
 * veto.c
 *	  What forbids a reading, whatever speaks for it.
 *
 * Each veto is a principle that can be argued by itself.  None gives a number;
 * it leaves cells missing that a person could not tell either.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define ADDED_SCALE 4			/* decimals of numbers that are added */
#define MOST_FILLED 16			/* columns of a row whose fillings are tried */

/* A row with fewer values than columns: where they could stand. */
typedef struct Filling
{
	const GoirHeader *header;
	const GoirSeen *value;
	int			values;
	int			at[MOST_FILLED];	/* the value in each column, -1 if lost */
	bool		first;			/* are they the first columns, by a total? */
	bool		other;			/* or others? */
} Filling;

/* Is a value a number that can be added; what is blank may be any?  *parts becomes it, in so many parts of one. */
static bool
is_addend(const GoirSeen *value, int64_t *parts)
{
	const GoirDecimal *number = &value->figure.number;
	int			scale;

	if (value->figure.state != GOIR_NUMBER || number->scale > ADDED_SCALE || number->value < 0 || number->value > INT32_MAX)
		return false;
	for (*parts = number->value, scale = number->scale; scale < ADDED_SCALE; scale++)
		*parts *= 10;
	return true;
}

/*
 * Can the total in a column be that of the columns of the same item?  *proven
 * becomes true if all of them are there and add up to something.
 */
static bool
may_add_up(const Filling *f, int total, bool *proven)
{
	const GoirHeader *header = f->header;
	bool		open = false;
	int			others = 0;
	int64_t		sum = 0;
	int64_t		whole;
	int64_t		part;
	int			c;

	if (f->at[total] < 0 || !is_addend(&f->value[f->at[total]], &whole))
		return true;
	for (c = 0; c < header->columns; c++)
	{
		if (c == total || header->column[c].aside || header->column[c].item != header->column[total].item)
			continue;
		others++;
		if (f->at[c] < 0 || !is_addend(&f->value[f->at[c]], &part))
			open = true;
		else
			sum += part;
	}
	open |= others == 0;
	*proven |= !open && sum > 0 && sum == whole;
	return open ? sum <= whole : sum == whole;
}

/* Tries all places from a column on for the values from one on. */
static void
fill(Filling *f, int column, int used)
{
	const GoirHeader *header = f->header;
	bool		proven = false;
	int			c;

	if (f->other)
		return;
	if (column < header->columns)
	{
		if (used < f->values)
		{
			f->at[column] = used;
			fill(f, column + 1, used + 1);
		}
		f->at[column] = -1;
		if (header->columns - column > f->values - used)
			fill(f, column + 1, used);
		return;
	}
	for (c = 0; c < header->columns; c++)
		if (header->column[c].measure == GOIR_TOTAL && !may_add_up(f, c, &proven))
			return;
	if (f->at[f->values - 1] == f->values - 1)
		f->first = proven;
	else
		f->other = true;
}

int
goir_total_says(const GoirHeader *header, const GoirSeen *value, int total)
{
	Filling		f = {header, value, header->columns};
	bool		proven = false;
	int			c;

	for (c = 0; c < header->columns && c < MOST_FILLED; c++)
		f.at[c] = c;
	if (header->columns > MOST_FILLED || header->column[total].measure != GOIR_TOTAL)
		return 0;
	return may_add_up(&f, total, &proven) ? proven : -1;
}

/*
 * A row with fewer cells than columns does not say which are lost.  They are
 * the last ones only if a total of the row says so and no other choice is left:
 * sums may confirm a reading or refute it, never make one.
 */
bool
goir_veto_short(const GoirHeader *header, const GoirSeen *value, int values)
{
	Filling		f = {header, value, values};

	if (values >= header->columns || values <= 0)
		return false;
	if (header->columns > MOST_FILLED)
		return true;
	fill(&f, 0, 0);
	return !f.first || f.other;
}

/* Adds whether the last value of a row is the sum of the others; of one with words among them nobody knows. */
void
goir_weigh_sum(GoirEvidence *e, const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	int64_t		sum = 0;
	int64_t		last = 0;
	int			numbers = 0;
	int			words = 0;
	int			i;

	for (i = 0; i < header->columns; i++)
		words -= header->column[i].aside;
	for (i = 0; i < entry->n; i++)
	{
		int64_t		part;

		if (is_addend(&entry->value[i], &part))
		{
			sum += last;
			last = part;
			numbers++;
		}
		else
			words += entry->value[i].figure.state == GOIR_WORDS || entry->value[i].figure.state == GOIR_NUMBER;
	}
	if (numbers < 2 || words > 0)
		return;
	e->sums += sum == last;
	e->more |= last > 0;
	e->other |= sum != last;
}

/*
 * Sums refute a reading: where no column is a total, though the form has one, and
 * the last value of every row is the sum of the others, it is a total that the
 * header does not name, and nobody knows which value each row lacks.
 */
bool
goir_veto_unnamed_total(const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	const GoirEvidence *e = &header->evidence;
	int			i;

	for (i = 0; i < header->columns; i++)
		if (header->column[i].measure == GOIR_TOTAL)
			return false;
	return entry->item && goir_slot(GOIR_PATH(entry->item, GOIR_TOTAL)) >= 0 && e->sums > 1 && e->more && !e->other;
}

/*
 * Has a row other cells than its header, and more than columns?  Then blank
 * ones may have been put before the values, or dropped and the row filled up
 * behind: unless there are just the values, nobody can tell where they stand.
 */
bool
goir_veto_stretched(const GoirEntry *entry, GoirShape shape)
{
	const GoirHeader *header = entry->header;
	const GoirSeen *value = entry->value;
	int			end = entry->n;
	int			filled = 0;
	int			i;

	while (end > 0 && value[end - 1].figure.state == GOIR_BLANK)
		end--;
	for (i = 0; i < end; i++)
		filled += value[i].figure.state != GOIR_BLANK;
	if (entry->n <= header->columns || filled == 0 || filled == header->columns || goir_row_width(entry->row) == header->width)
		return false;
	return shape == GOIR_GRID ? end < header->columns : header->rows == 1 && goir_row_width(entry->row) > header->width;
}

/*
 * Places beat counts: where a row is as wide as the one row of its header, and has
 * more cells than that has columns, values that do not stand under the labels are
 * not told by how many stand before them.
 */
bool
goir_veto_displaced(const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;

	return entry->n > header->columns && header->rows == 1 && goir_row_width(entry->row) == header->width;
}

/*
 * A value that stands behind the last column of a grid, though its row is no wider
 * than the header, is that of something else: of the others one is blank.
 */
bool
goir_veto_behind(const GoirEntry *entry, GoirShape shape)
{
	const GoirHeader *header = entry->header;
	const GoirSeen *last = &entry->value[entry->n - 1];

	return shape == GOIR_GRID && header->column[0].start >= 0 && entry->n > header->columns &&
		last->figure.state != GOIR_BLANK && last->cell->column >= header->column[header->columns - 1].end &&
		goir_row_width(entry->row) <= header->width;
}

/*
 * Under a header with a column that numbers the rows, one that still has all its
 * cells may have its number among the values.
 */
bool
goir_veto_counted(const GoirEntry *entry)
{
	return entry->header->counted && !entry->row->counted;
}

/*
 * A value that reaches over several rows is none of the first of them, unless
 * its label does so too and no row below it has values of its own.
 */
bool
goir_veto_spanned(const GoirModel *model, const GoirEntry *entry, const GoirSeen *value, int values)
{
	int			label_rows = value > entry->row->cell ? value[-1].cell->row_span : 1;
	const GoirSeenRow *below = entry->row + 1;
	int			i;

	if (!goir_has_grid(model->shape))
		return false;
	for (i = 0; i < values; i++)
		if (value[i].cell->row_span > label_rows && value[i].figure.state == GOIR_NUMBER)
			return true;
	if (label_rows == 1 || values < 1 || value[0].cell->row_span >= label_rows || below == model->row + model->rows)
		return false;
	for (i = 0; i < below->cells; i++)
		if (below->cell[i].figure.state == GOIR_WORDS)
			return false;
	return below->cells > 0;
}

/*
 * Labels that stand on several lines have no order of their own: another than
 * that of any block of a form is none.
 */
bool
goir_veto_shuffled(const GoirHeader *header, GoirShape shape)
{
	const GoirBlock *const *b;
	int			i;

	if (shape != GOIR_STACKED || !header->complete)
		return false;
	for (b = goir_form_index.blocks; *b; b++)
	{
		if ((*b)->table != header->table || (*b)->n_columns != header->columns)
			continue;
		for (i = 0; i < header->columns && header->column[i].measure == (*b)->columns[i].measure; i++)
			 /* compare */ ;
		if (i == header->columns)
			return false;
	}
	return header->columns > 1;
}

/*
 * Outcomes under a row that parts the columns among other proceedings (行政调解,
 * 仲裁) are theirs, whatever the form has there.
 */
bool
goir_veto_others(const GoirModel *model, int row)
{
	const GoirSeenRow *above = &model->row[row - 1];
	int			others = 0;
	int			i;

	if (row == 0 || !goir_has_grid(model->shape))
		return false;
	for (i = 0; i < above->cells; i++)
	{
		const GoirCell *cell = above->cell[i].cell;

		if (cell->text.size > 0 && goir_find(cell->text, 0, "复议") < 0 && goir_find(cell->text, 0, "诉讼") < 0)
			others += cell->column_span > 1;
	}
	return others > 1;
}

/*
 * A row between marks that has more cells than its header and than others whose
 * labels are of its level has one that is none of the table's, and nobody knows
 * which of them it is.
 */
bool
goir_veto_wider(const GoirEntry *entry, GoirShape shape, int least)
{
	const GoirHeader *header = entry->header;
	int			width = goir_row_width(entry->row);

	return shape == GOIR_FLAT && entry->n > header->columns && width > header->width &&
		(header->rows == 1 || entry->plain || entry->n > least || header->width >= width - entry->n + header->columns);
}

/*
 * Marks between cells, of which one holds several values, stand between some of
 * them alone: their number says nothing.
 */
bool
goir_veto_run_together(const GoirEntry *entry, GoirShape shape)
{
	int			i;

	for (i = 0; i < entry->n && shape == GOIR_FLAT; i++)
		if (goir_cell_values(&entry->value[i]) > 1)
			return true;
	return false;
}

/*
 * A number in the cell of a unit says that marks stand anywhere in the row: the
 * blank cell behind it is no value.
 */
bool
goir_veto_unit(const GoirEntry *entry, GoirShape shape)
{
	int			i;

	for (i = 0; i < entry->n && i < entry->header->columns && shape == GOIR_FLAT; i++)
		if (entry->header->column[i].units && goir_has_digit(entry->value[i].cell->text))
			return true;
	return false;
}
