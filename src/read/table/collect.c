/*-------------------------------------------------------------------------
 *
 * collect.c
 *	  The rows of a table of the page to cells read as values and labels.
 *
 * Nothing is judged here and nothing stored; only what looks like a cell and
 * is none goes: the table of one cell in a cell, the column that numbers the
 * rows, the second row of labels broken over two.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define LEAST_CONFIDENCE 70		/* of OCR, for a number */
#define HALF_LABEL 48			/* bytes of a label broken over two rows */
#define SPLIT_LABELS 2			/* at the least, if there are more columns */
#define FEWEST_COUNTED 2		/* rows that show that a column counts them; */
#define MANY_INDEXED 15			/* cells of one that shows it alone: more than any form has */
#define FEWEST_INDEXED 2		/* cells of a row, the number and a label */

/* Of a table that is larger than any form's so much is seen at a time. */
#define PART_ROWS 512
#define PART_CELLS 2048
#define PART_WORDS (48 * 1024)	/* bytes */
#define ROW_WORDS (2 * GOIR_MAX_ROW_CELLS * sizeof(GoirWords))	/* of one, joined to the next */

static const GoirWords no_words;

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Finds the tables of one cell that stand in cells. */
static void
find_inner(GoirModel *model)
{
	const GoirDocument *d = model->document;
	int			t;

	for (t = 0; t < d->n_tables; t++)
		if (d->tables[t].parent != GOIR_NONE && d->tables[t].rows == 1 &&
			d->rows[d->tables[t].row].cells == 1)
		{
			if (model->inner == NULL)
				model->inner = goir_alloc(model->arena, d->n_cells * sizeof(int));

			/* 0: none, since no cell before the first can stand in one */
			model->inner[d->tables[t].parent] = d->rows[d->tables[t].row].cell;
		}
}

void
goir_model_start(GoirModel *model, GoirArena *arena, const GoirDocument *document)
{
	memset(model, 0, sizeof(*model));
	model->arena = arena;
	model->document = document;
	model->row_capacity = least(document->n_rows, PART_ROWS);
	model->cell_capacity = least(document->n_cells, PART_CELLS) + GOIR_MAX_ROW_CELLS;
	model->words_capacity = least(document->n_cells * sizeof(GoirWords), PART_WORDS) + ROW_WORDS;
	model->row = goir_space(arena, model->row_capacity * sizeof(GoirSeenRow));
	model->cell = goir_space(arena, model->cell_capacity * sizeof(GoirSeen));
	model->words = goir_space(arena, model->words_capacity);
	find_inner(model);
}

/* The innermost cell in a cell, if there is but one. */
static const GoirCell *
content(const GoirModel *model, int cell)
{
	const GoirCell *cells = model->document->cells;

	while (cells[cell].nested && cells[cell].text.size == 0 && model->inner && model->inner[cell] > 0)
		cell = model->inner[cell];
	return &cells[cell];
}

int
goir_first_paragraph(const GoirModel *model, const GoirTable *table)
{
	const GoirDocument *document = model->document;
	int			c;

	for (c = table->row == GOIR_NONE ? GOIR_NONE : document->rows[table->row].cell; c != GOIR_NONE; c = document->cells[c].next)
	{
		int			in = c;

		while (document->cells[in].paragraph == GOIR_NONE && model->inner && model->inner[in] > 0)
			in = model->inner[in];
		if (document->cells[in].paragraph != GOIR_NONE)
			return document->cells[in].paragraph;
	}
	return table->paragraph;
}

/*
 * A cell with the text of the one cell of a table that is all there is in it;
 * NULL if it holds anything else.
 */
static const GoirCell *
unwrapped(const GoirModel *model, const GoirCell *outer)
{
	const GoirCell *cell = content(model, (int) (outer - model->document->cells));
	GoirCell   *copy;

	if (cell->nested)
		return NULL;
	copy = goir_alloc(model->arena, sizeof(*copy));
	*copy = *outer;
	copy->nested = false;
	copy->text = cell->text;
	copy->number = cell->number;
	return copy;
}

bool
goir_has_numbers(const GoirSeenRow *row)
{
	int			i;

	for (i = 0; i < row->cells; i++)
		if (row->cell[i].figure.state == GOIR_NUMBER)
			return true;
	return false;
}

bool
goir_are_column_numbers(const GoirSeenRow *row)
{
	int			i;

	for (i = 0; i < row->cells; i++)
		if (row->cell[i].figure.state != GOIR_NUMBER || row->cell[i].figure.number.scale > 0 ||
			row->cell[i].figure.number.value != i + 1)
			return false;
	return row->cells >= 3;
}

int
goir_row_values(const GoirSeenRow *row, bool *less)
{
	int64_t		sum = 0;
	int64_t		last = 0;
	bool		marked = false;	/* is one a number that is none for certain? */
	int			values = 0;
	int			i;

	for (i = 0; i < row->cells; i++)
	{
		const GoirFigure *figure = &row->cell[i].figure;

		marked = figure->state == GOIR_WORDS ? goir_is_marked_number(figure->printed) : marked;
		values = figure->state == GOIR_WORDS && !marked ? 0 : values + 1;
		sum = values == 0 ? 0 : sum + last;
		last = figure->state == GOIR_NUMBER && figure->number.scale == 0 &&
			figure->number.value < INT32_MAX ? figure->number.value : 0;
	}
	*less = values > 1 && !marked && last < sum;
	return values;
}

int
goir_cell_values(const GoirSeen *seen)
{
	GoirText	text = seen->cell->text;
	const char *at = text.at;
	const char *end = text.at + text.size;
	int			values = 0;

	if (seen->figure.state != GOIR_WORDS || text.size > GOIR_LABEL_SIZE)
		return seen->figure.state != GOIR_BLANK;
	while (at < end)
	{
		const char *blank = memchr(at, ' ', end - at);
		GoirText	piece = {at, (int) ((blank ? blank : end) - at)};
		GoirFigure	figure;
		GoirText	unit;

		goir_read_cell(piece, &figure, &unit);
		if (figure.state != GOIR_NUMBER && figure.state != GOIR_DASH)
			return 1;
		values++;
		at += piece.size + 1;
	}
	return values;
}

int
goir_row_width(const GoirSeenRow *row)
{
	const GoirCell *last = row->cell[row->cells - 1].cell;

	return last->column + last->column_span;
}

void
goir_drop_number(GoirSeenRow *row)
{
	row->cell++;
	row->cells--;
}

/* Does a row begin with a number and then a label? */
static bool
is_numbered(const GoirSeenRow *row)
{
	int			i;

	for (i = 1; i < row->cells && row->cell[i].figure.state == GOIR_BLANK; i++)
		 /* look */ ;
	return row->cells > 2 && i < row->cells && row->cell[0].figure.state == GOIR_NUMBER &&
		row->cell[i].figure.state == GOIR_WORDS;
}

/* Does a cell head a column that numbers the rows? */
static bool
heads_numbers(const GoirSeen *seen)
{
	return seen->figure.state == GOIR_WORDS && goir_numbers_rows(&seen->words->key);
}

/*
 * Leaves out the head of a column that only numbers the rows: 序号.  A header
 * that was repeated at a page break may have got a number itself.
 */
static void
drop_serial(GoirSeenRow *row)
{
	row->numbered = is_numbered(row);
	if (row->numbered && goir_numbers_rows(&row->cell[1].words->key))
	{
		row->numbered = false;
		goir_drop_number(row);
	}
	row->serial = row->cells > 0 && heads_numbers(&row->cell[0]);
	if (row->serial)
		goir_drop_number(row);
}

/* Is it not certain that what is in a cell was printed there? */
bool
goir_is_unsure(const GoirCell *cell)
{
	return cell->unsure || (cell->ocr && cell->confidence < LEAST_CONFIDENCE);
}

/* Reads one cell as a value, and as a label if it is none. */
static void
see_cell(const GoirModel *model, GoirSeen *seen, const GoirCell *cell, GoirWords *words)
{
	seen->cell = cell;
	seen->words = &no_words;
	if (cell->text.size > GOIR_LABEL_SIZE)
	{
		memset(&seen->figure, 0, sizeof(seen->figure));
		seen->figure.state = GOIR_WORDS;
		seen->figure.printed = cell->text;
		seen->unit = GOIR_NO_TEXT;
		return;
	}
	goir_read_cell(goir_cell_value(model->document, cell), &seen->figure, &seen->unit);
	if (seen->figure.state == GOIR_NUMBER && goir_is_unsure(cell))
	{
		seen->figure.state = GOIR_WORDS;
		seen->figure.number = (GoirDecimal) {0, 0};
		seen->figure.printed = cell->text;
	}
	if (seen->figure.state == GOIR_WORDS && !cell->unsure)
	{
		goir_key(cell->text, &words->key);
		words->meanings = goir_meanings(&words->key, words->meaning);
		seen->words = words;
	}
}

/* The same, its words being kept in the model. */
static void
see(GoirModel *model, GoirSeen *seen, const GoirCell *cell)
{
	GoirWords  *words = (GoirWords *) (model->words + model->words_size);

	see_cell(model, seen, cell, words);
	if (seen->words == words)
		model->words_size += (offsetof(GoirWords, key.text) + words->key.size + 7) & ~(size_t) 7;
}

/* Reads the cells of a row; false if it cannot be one of a form. */
static bool
see_row(GoirModel *model, GoirSeenRow *row)
{
	const GoirDocument *d = model->document;
	int			c;

	row->cell = model->cell + model->cells;
	row->cells = 0;
	row->below = GOIR_NONE;
	row->filled = row->words = row->numbered = row->serial = row->counted = false;
	for (c = d->rows[row->row].cell; c != GOIR_NONE; c = d->cells[c].next)
	{
		const GoirCell *cell = &d->cells[c];
		GoirSeen   *seen = &row->cell[row->cells];

		if (row->cells == GOIR_MAX_ROW_CELLS)
		{
			/* flattened text pads rows without end */
			if (cell->text.size > 0)
				return false;
			continue;
		}
		if (cell->nested && (cell = unwrapped(model, cell)) == NULL)
			return false;
		see(model, seen, cell);
		seen->figure.cell = (d->cells[c].nested ? (int) (content(model, c) - d->cells) : c) + 1;
		row->words |= seen->figure.state == GOIR_WORDS;
		row->filled |= seen->figure.state != GOIR_BLANK && cell->text.size <= GOIR_LABEL_SIZE;
		row->cells++;
	}
	model->cells += row->cells;
	if (row->words)
		drop_serial(row);
	return true;
}

/* How many cells of a row have text. */
static int
filled_cells(const GoirModel *model, const GoirRow *row)
{
	int			filled = 0;
	int			c;

	for (c = row->cell; c != GOIR_NONE; c = model->document->cells[c].next)
		filled += content(model, c)->text.size > 0;
	return filled;
}

/*
 * The cell of a row that stands below a cell: in its column, or without a
 * grid at its place among those with text.
 */
static const GoirCell *
cell_below(const GoirModel *model, const GoirRow *row, const GoirCell *cell, int place)
{
	bool		grid = goir_has_grid(model->document->tables[model->table].shape) &&
		model->document->tables[model->table].rows > 1;
	int			c;

	for (c = row->cell; c != GOIR_NONE; c = model->document->cells[c].next)
		if (content(model, c)->text.size > 0 &&
			(grid ? model->document->cells[c].column == cell->column : place-- == 0))
			return content(model, c);
	return NULL;
}

/* A cell with the text of another behind its own. */
static const GoirCell *
joined_cell(GoirModel *model, const GoirCell *cell, const GoirCell *below)
{
	GoirCell   *copy = goir_alloc(model->arena, sizeof(*copy));

	*copy = *cell;
	copy->text = goir_join(model->arena, cell->text, below->text);
	return copy;
}

/* Is a cell a label above columns of any table? */
static bool
heads_columns(const GoirSeen *seen)
{
	int			i;

	for (i = 0; i < seen->words->meanings; i++)
		if (seen->words->meaning[i].kind == GOIR_MEANS_MEASURE ||
			(seen->words->meaning[i].kind == GOIR_MEANS_GROUP &&
			 goir_groups_data[seen->words->meaning[i].number].columns))
			return true;
	return false;
}

/* Could a label that matches none be one above columns all the same? */
static bool
may_head_columns(const GoirSeen *seen)
{
	int			table;

	for (table = 1; table < GOIR_TABLES; table++)
		if (goir_meaning_near(&seen->words->key, GOIR_MEANS_MEASURE, table))
			return true;
	return false;
}

/* The first row from one on that is not blank. */
static int
skip_blank_rows(const GoirModel *model, int row)
{
	while (row != GOIR_NONE && filled_cells(model, &model->document->rows[row]) == 0)
		row = model->document->rows[row].next;
	return row;
}

/* The row below a row, be it that of a table that is no more than a row. */
static int
row_below(const GoirModel *model, const GoirRow *row)
{
	const GoirTable *table = &model->document->tables[model->table];
	const GoirRow *first = &model->document->rows[table->row];
	int			below = skip_blank_rows(model, row->next);

	if (below != GOIR_NONE || row != first || model->table + 1 >= model->document->n_tables)
		return below;
	below = table[1].row;
	if (below == GOIR_NONE)
		return GOIR_NONE;
	return skip_blank_rows(model, model->document->rows[below].next) == GOIR_NONE ? below : GOIR_NONE;
}

/* A label broken over two rows: what of them each cell is. */
typedef struct Joining
{
	int			pairs;			/* of cells that are one */
	int			gain;			/* labels of columns only so */
	int			misses;			/* none even so */
} Joining;

/* Could a cell and that below it be one? */
static bool
may_join(const GoirSeen *seen, const GoirCell *below)
{
	return seen->words->key.size > 0 && !below->nested && below->text.size <= HALF_LABEL &&
		seen->cell->text.size <= HALF_LABEL;
}

/* Takes a cell and that below it for one; is it a label of a column only so? */
static bool
join_cell(GoirModel *model, GoirSeen *seen, const GoirCell *below)
{
	bool		headed = heads_columns(seen);
	int			number = seen->figure.cell;

	see(model, seen, joined_cell(model, seen->cell, below));
	seen->figure.cell = number;
	return heads_columns(seen) && !headed;
}

/* Is a cell a label above columns without that above it? */
static bool
speaks_alone(const GoirModel *model, const GoirCell *below)
{
	GoirWords	words;
	GoirSeen	alone;

	see_cell(model, &alone, below, &words);
	return heads_columns(&alone);
}

/* Do labels of columns come out if two rows are taken for one, of which the second has so many cells? */
static bool
is_gain(const Joining *j, int filled)
{
	int			labels = filled < SPLIT_LABELS ? filled : SPLIT_LABELS;

	if (j->gain == 0 || j->pairs < filled || j->misses * 2 > j->gain)
		return false;
	return j->gain >= labels || (j->misses == 0 && j->pairs >= SPLIT_LABELS);
}

/* Could labels of a row go on in the row below it: are there words, and no numbers? */
static bool
may_go_on(const GoirSeenRow *row)
{
	int			own = 0;
	int			i;

	for (i = 0; i < row->cells; i++)
	{
		const GoirSeen *seen = &row->cell[i];

		if (seen->figure.state == GOIR_NUMBER || seen->cell->nested || seen->cell->text.size > GOIR_LABEL_SIZE)
			return false;
		own += seen->cell->text.size > 0;
	}

	/* of a blank row nothing goes on: looking below each would take too long */
	return own > 0;
}

/* Takes the row below a row for a part of it if labels are broken over the two. */
static void
join_rows(GoirModel *model, GoirSeenRow *row)
{
	const GoirRow *next;
	GoirSeen	joined[GOIR_MAX_ROW_CELLS];
	Joining		joining = {0, 0, 0};
	size_t		words = model->words_size;
	int			below = may_go_on(row) ? row_below(model, &model->document->rows[row->row]) : GOIR_NONE;
	const GoirCell *under[GOIR_MAX_ROW_CELLS];
	int			filled;
	int			place;			/* among the cells below, spans being left out */
	int			i;

	if (below == GOIR_NONE)
		return;
	next = &model->document->rows[below];
	filled = filled_cells(model, next);
	if (next->cells > GOIR_MAX_ROW_CELLS || filled == 0)
		return;
	place = filled;
	for (i = 0; i < row->cells; i++)
		place -= row->cell[i].cell->text.size > 0;
	for (i = 0; i < row->cells; i++)
	{
		const GoirCell *cell = row->cell[i].cell;

		under[i] = cell->text.size == 0 ? NULL : cell_below(model, next, cell, place++);
		if (under[i] && !may_join(&row->cell[i], under[i]))
			return;
		joining.pairs += under[i] != NULL;
	}
	/* first what is cheap and says no of nearly all */
	for (i = 0; i < row->cells && joining.pairs >= filled; i++)
	{
		joined[i] = row->cell[i];
		joining.gain += under[i] && join_cell(model, &joined[i], under[i]);
	}
	for (i = 0; i < row->cells && joining.gain > 0; i++)
		if (under[i] && !heads_columns(&joined[i]))
		{
			if (speaks_alone(model, under[i]))
				joining.gain = 0;
			else
				joining.misses += !may_head_columns(&joined[i]);
		}
	if (!is_gain(&joining, filled))
	{
		model->words_size = words;
		return;
	}
	memcpy(row->cell, joined, row->cells * sizeof(GoirSeen));
	row->below = below;
}

/* The cell of a row that stands in a column of the grid, alone; -1 if none does. */
static int
cell_in(const GoirSeenRow *row, int column)
{
	int			i;

	for (i = 0; i < row->cells; i++)
		if (row->cell[i].cell->column == column)
			return row->cell[i].cell->column_span == 1 ? i : -1;
	return -1;
}

/*
 * Does a column of the grid, from the row of its head on, do no more than count
 * the rows that have numbers, all as wide as that: 1, 2, 3 ...?
 */
static bool
counts_rows(const GoirModel *model, int head, int column)
{
	int			count = 0;
	int			row;

	for (row = head; row < model->rows; row++)
	{
		const GoirSeenRow *seen = &model->row[row];
		int			at = cell_in(seen, column);
		const GoirSeen *cell = at < 0 ? NULL : &seen->cell[at];

		if (seen->cells < 0)
			return false;
		if (!goir_has_numbers(seen))
		{
			if (cell && cell->figure.state != GOIR_BLANK && !heads_numbers(cell))
				return false;
		}
		else if (cell == NULL || cell->figure.state != GOIR_NUMBER || cell->unit.at || cell->cell->row_span > 1 ||
				 cell->figure.number.scale > 0 || cell->figure.number.value != ++count ||
				 goir_row_width(seen) != goir_row_width(&model->row[head]))
			return false;
	}
	return count > 1;
}

/*
 * Leaves out a column that only numbers the rows, between their labels and the
 * values or behind these: 行次.  Its head names it, and its numbers count.
 */
static void
drop_counting(GoirModel *model)
{
	int			column = -1;
	int			head;
	int			i;

	for (head = 0; head < model->rows && column < 0; head++)
		for (i = 1; i < model->row[head].cells && column < 0; i++)
			if (heads_numbers(&model->row[head].cell[i]))
				column = model->row[head].cell[i].cell->column;
	if (column < 0 || !counts_rows(model, head - 1, column))
		return;
	for (head--; head < model->rows; head++)
	{
		GoirSeenRow *row = &model->row[head];
		int			at = cell_in(row, column);

		if (at < 0)
			continue;
		row->cells--;
		memmove(&row->cell[at], &row->cell[at + 1], (row->cells - at) * sizeof(GoirSeen));
		row->counted = true;
	}
}

/* Is a value just this number? */
static bool
is_number(const GoirSeen *seen, int number)
{
	return seen->figure.state == GOIR_NUMBER && seen->unit.at == NULL && seen->figure.number.scale == 0 &&
		seen->figure.number.value == number;
}

/* Does a row have nothing but the numbers from 0 on, behind a blank cell? */
static bool
numbers_columns(const GoirSeenRow *row)
{
	int			i;

	for (i = 1; i < row->cells && is_number(&row->cell[i], i - 1); i++)
		 /* count */ ;
	return i == row->cells;
}

/*
 * Leaves out a column without a head in which a program has counted the rows from 0
 * on, as pandas does unless told not to, and a row in which it has counted the columns.
 */
static void
drop_index(GoirModel *model)
{
	int			heads = 0;
	int			row;

	while (heads < model->rows && model->row[heads].cells >= 0 &&
		   (model->row[heads].cells == 0 || model->row[heads].cell[0].figure.state == GOIR_BLANK))
		heads++;
	for (row = heads; row < model->rows; row++)
		if (model->row[row].cells <= FEWEST_INDEXED || !is_number(&model->row[row].cell[0], row - heads))
			return;
	if (heads == 0 || row - heads == 0 || (row - heads < FEWEST_COUNTED && model->row[heads].cells <= MANY_INDEXED))
		return;
	if (numbers_columns(&model->row[0]))
		model->row[0].cells = -1;
	for (row = 0; row < model->rows; row++)
	{
		if (model->row[row].cells > 0)
			goir_drop_number(&model->row[row]);
		model->row[row].numbered = false;
	}
}

int
goir_collect(GoirModel *model, int table, int row)
{
	const GoirDocument *d = model->document;

	model->table = table;
	model->shape = d->tables[table].shape;
	model->rows = model->cells = 0;
	model->words_size = 0;
	for (; row != GOIR_NONE && model->rows < model->row_capacity; row = d->rows[row].next)
	{
		GoirSeenRow *seen = &model->row[model->rows];

		if (model->cells + GOIR_MAX_ROW_CELLS > model->cell_capacity ||
			model->words_size + ROW_WORDS > model->words_capacity)
			break;
		seen->row = row;
		if (!see_row(model, seen))
			seen->cells = -1;
		else if (seen->words)
			join_rows(model, seen);
		model->rows++;
	}
	if (model->shape == GOIR_GRID)
		drop_counting(model);
	if (model->shape != GOIR_STACKED)
		drop_index(model);
	return row;
}
