/*-------------------------------------------------------------------------
 *
 * rows.c
 *	  A row of a page's table to cells read as values and labels.
 *
 * Here what only looks like a cell goes: the table of one cell in a cell, the
 * column that numbers the rows, the second row of labels broken over two.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define HALF_LABEL 48			/* bytes of a label broken over two rows */
#define SPLIT_LABELS 2			/* at the least, if there are more columns */

/* Finds the tables of one cell that stand in cells. */
void
goir_find_inner(GoirReading *r)
{
	const GoirDocument *d = r->document;
	int			t;

	for (t = 0; t < d->n_tables; t++)
		if (d->tables[t].parent != GOIR_NONE && d->tables[t].rows == 1 &&
			d->rows[d->tables[t].row].cells == 1)
		{
			if (r->inner == NULL)
				r->inner = goir_alloc(r->arena, d->n_cells * sizeof(int));

			/* 0: none, since no cell before the first can stand in one */
			r->inner[d->tables[t].parent] = d->rows[d->tables[t].row].cell;
		}
}

/* The innermost cell in a cell, if there is but one. */
static const GoirCell *
content(const GoirReading *r, int cell)
{
	while (r->document->cells[cell].nested && r->document->cells[cell].text.size == 0 &&
		   r->inner && r->inner[cell] > 0)
		cell = r->inner[cell];
	return &r->document->cells[cell];
}

/*
 * A cell with the text of the one cell of a table that is all there is in it;
 * NULL if it holds anything else.
 */
static const GoirCell *
unwrapped(GoirReading *r, const GoirCell *outer)
{
	const GoirCell *cell = content(r, (int) (outer - r->document->cells));
	GoirCell   *copy;

	if (cell->nested)
		return NULL;
	copy = goir_alloc(r->arena, sizeof(*copy));
	*copy = *outer;
	copy->nested = false;
	copy->text = cell->text;
	copy->number = cell->number;
	return copy;
}

/* Does a row begin with a number and then a label? */
static bool
is_numbered(const GoirReading *r)
{
	int			i;

	for (i = 1; i < r->cells && r->seen[i].figure.state == GOIR_BLANK; i++)
		 /* look */ ;
	return r->cells > 2 && i < r->cells && r->seen[0].figure.state == GOIR_NUMBER &&
		r->seen[i].figure.state == GOIR_WORDS;
}

/*
 * Leaves out a column that only numbers the rows: 序号.  A header that was
 * repeated at a page break may have got a number itself.
 */
static void
drop_serial(GoirReading *r)
{
	bool		numbered = is_numbered(r) &&
		(goir_numbers_rows(&r->seen[1].key) ||
		 (r->serial_column && r->foreign_table != r->page_table));

	if (numbered)
		memmove(r->seen, r->seen + 1, --r->cells * sizeof(GoirSeen));
	r->serial_head = r->cells > 0 && r->seen[0].figure.state == GOIR_WORDS &&
		goir_numbers_rows(&r->seen[0].key);
	if (r->serial_head)
	{
		memmove(r->seen, r->seen + 1, --r->cells * sizeof(GoirSeen));
		r->serial_page = r->page_table;
	}
}

/* Reads one cell as a value, and as a label if it is none. */
static void
see_cell(const GoirReading *r, GoirSeen *seen, const GoirCell *cell)
{
	seen->cell = cell;
	seen->meanings = 0;
	seen->key.size = seen->key.chars = 0;
	if (cell->text.size > GOIR_LABEL_SIZE)
	{
		memset(&seen->figure, 0, sizeof(seen->figure));
		seen->figure.state = GOIR_WORDS;
		seen->figure.printed = cell->text;
		return;
	}
	goir_read_cell(goir_cell_value(r->document, cell), &seen->figure, &seen->unit);
	if (seen->figure.state == GOIR_WORDS)
	{
		goir_key(cell->text, &seen->key);
		seen->meanings = goir_meanings(&seen->key, seen->meaning);
	}
}

bool
goir_see_row(GoirReading *r, const GoirRow *row)
{
	int			cells = 0;
	int			filled = 0;
	int			c;

	for (c = row->cell; c != GOIR_NONE; c = r->document->cells[c].next)
	{
		const GoirCell *cell = &r->document->cells[c];

		if (cells == GOIR_MAX_ROW_CELLS)
		{
			/* flattened text pads rows without end */
			if (cell->text.size > 0)
				return false;
			continue;
		}
		if (cell->nested && (cell = unwrapped(r, cell)) == NULL)
			return false;
		see_cell(r, &r->seen[cells], cell);
		filled += r->seen[cells].figure.state != GOIR_BLANK && cell->text.size <= GOIR_LABEL_SIZE;
		cells++;
	}
	r->cells = cells;
	drop_serial(r);
	return filled > 0 || r->current == GOIR_PROCEEDINGS || r->current == GOIR_FEES;
}

/* How many cells of a row have text. */
static int
filled_cells(const GoirReading *r, const GoirRow *row)
{
	int			filled = 0;
	int			c;

	for (c = row->cell; c != GOIR_NONE; c = r->document->cells[c].next)
		filled += content(r, c)->text.size > 0;
	return filled;
}

/*
 * The cell of a row that stands below a cell: in its column, or without a
 * grid at its place among those with text.
 */
static const GoirCell *
cell_below(const GoirReading *r, const GoirRow *row, const GoirCell *cell, int place)
{
	bool		grid = r->document->tables[r->page_table].shape == GOIR_GRID &&
		r->document->tables[r->page_table].rows > 1;
	int			c;

	for (c = row->cell; c != GOIR_NONE; c = r->document->cells[c].next)
		if (content(r, c)->text.size > 0 &&
			(grid ? r->document->cells[c].column == cell->column : place-- == 0))
			return content(r, c);
	return NULL;
}

/* A cell with the text of another behind its own. */
static const GoirCell *
joined_cell(GoirReading *r, const GoirCell *cell, const GoirCell *below)
{
	GoirCell   *copy = goir_alloc(r->arena, sizeof(*copy));
	char	   *text = goir_alloc(r->arena, cell->text.size + below->text.size + 1);

	memcpy(text, cell->text.at, cell->text.size);
	memcpy(text + cell->text.size, below->text.at, below->text.size);
	*copy = *cell;
	copy->text = (GoirText) {text, cell->text.size + below->text.size};
	return copy;
}

/* Is a cell a label above columns of any table? */
static bool
heads_columns(const GoirSeen *seen)
{
	int			i;

	for (i = 0; i < seen->meanings; i++)
		if (seen->meaning[i].kind == GOIR_MEANS_MEASURE ||
			(seen->meaning[i].kind == GOIR_MEANS_GROUP &&
			 goir_groups_data[seen->meaning[i].number].columns))
			return true;
	return false;
}

/* Could a label that matches none be one above columns all the same? */
static bool
may_head_columns(const GoirSeen *seen)
{
	int			table;

	for (table = 1; table < GOIR_TABLES; table++)
		if (goir_meaning_near(&seen->key, GOIR_MEANS_MEASURE, table))
			return true;
	return false;
}

/* The first row from one on that is not blank. */
static int
skip_blank_rows(const GoirReading *r, int row)
{
	while (row != GOIR_NONE && filled_cells(r, &r->document->rows[row]) == 0)
		row = r->document->rows[row].next;
	return row;
}

/* The row below a row, be it that of a table that is no more than a row. */
static int
row_below(const GoirReading *r, const GoirRow *row)
{
	const GoirTable *table = &r->document->tables[r->page_table];
	const GoirRow *first = &r->document->rows[table->row];
	int			below = skip_blank_rows(r, row->next);

	if (below != GOIR_NONE || row != first || r->page_table + 1 >= r->document->n_tables)
		return below;
	below = table[1].row;
	if (below == GOIR_NONE)
		return GOIR_NONE;
	return skip_blank_rows(r, r->document->rows[below].next) == GOIR_NONE ? below : GOIR_NONE;
}

int
goir_join_rows(GoirReading *r, const GoirRow *row)
{
	const GoirRow *next;
	int			below_row;
	int			filled;
	int			own = 0;
	int			place;			/* among the cells below, spans being left out */
	int			gain = 0;
	int			pairs = 0;
	int			misses = 0;
	int			i;

	/* of a blank row nothing goes on: looking below each would take too long */
	for (i = 0; i < r->cells; i++)
		own += r->seen[i].cell->text.size > 0;
	below_row = own > 0 ? row_below(r, row) : GOIR_NONE;
	if (below_row == GOIR_NONE)
		return GOIR_NONE;
	next = &r->document->rows[below_row];
	if (next->cells > GOIR_MAX_ROW_CELLS || (filled = filled_cells(r, next)) == 0)
		return GOIR_NONE;
	place = filled - own;
	for (i = 0; i < r->cells; i++)
		if (r->seen[i].figure.state == GOIR_NUMBER || r->seen[i].cell->nested ||
			r->seen[i].cell->text.size > GOIR_LABEL_SIZE)
			return GOIR_NONE;
	for (i = 0; i < r->cells; i++)
	{
		const GoirCell *cell = r->seen[i].cell;
		const GoirCell *below = cell->text.size == 0 ? NULL : cell_below(r, next, cell, place++);

		r->joined[i] = r->seen[i];
		if (below == NULL)
			continue;
		if (r->seen[i].key.size == 0 || below->nested || below->text.size > HALF_LABEL || cell->text.size > HALF_LABEL)
			return GOIR_NONE;
		pairs++;
		see_cell(r, &r->joined[i], joined_cell(r, cell, below));
		if (!heads_columns(&r->joined[i]))
		{
			GoirSeen	alone;

			see_cell(r, &alone, below);
			if (heads_columns(&alone))
				return GOIR_NONE;
			misses += !may_head_columns(&r->joined[i]);
		}
		else
			gain += !heads_columns(&r->seen[i]);
	}
	if (gain == 0 || (gain < (filled < SPLIT_LABELS ? filled : SPLIT_LABELS) && (misses > 0 || pairs < SPLIT_LABELS)) ||
		pairs < filled || misses * 2 > gain)
		return GOIR_NONE;
	memcpy(r->seen, r->joined, r->cells * sizeof(GoirSeen));
	return below_row;
}
