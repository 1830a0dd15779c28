/*-------------------------------------------------------------------------
 *
 * document.c
 *	  The pen that writes a document: paragraphs, tables, grid columns.
 *
 * Text is not copied: a paragraph is a span of what the caller passed, unless
 * it came in pieces that do not stand side by side.  What is open is a stack of frames, so that each call
 * costs what it writes; the paragraphs of a cell are joined at the very end,
 * in one go over all of them.
 *
 *-------------------------------------------------------------------------
 */
#include "page/document.h"
#include "page/grid.h"

#define LEAST_COPY 4096			/* memory for paragraphs that come in pieces */
#define TOO_WIDE GOIR_LIMIT("表格的列", GOIR_MAX_COLUMNS, "列")

typedef enum Kind
{
	PAGE, BOX, TABLE, CELL, GONE	/* GONE: past a limit */
} Kind;

/* What is open.  Text belongs to the cell and the box of the innermost. */
typedef struct Frame
{
	Kind		kind;
	int			cell;
	int			box;
	bool		hidden;			/* it, or one around it */
	bool		row_hidden;		/* of a table: the open row */
	bool		group_hidden;	/* and all rows of its group */

	/* of a table */
	int			table;
	int			row;			/* the open one, or GOIR_NONE */
	int			last;			/* last cell of that row, or GOIR_NONE */
	int			column;			/* first one that may be free in that row */
	bool		spans;			/* a cell reaches into later rows */
	int			group;			/* first row of the row group, or GOIR_NONE */
	int			grid;			/* index of the grid it uses */
} Frame;

struct GoirPen
{
	GoirArena  *arena;
	GoirDocument *document;
	GoirShape	shape;
	int			paragraph_room;
	int			gap_room;
	int			box_room;
	int			table_room;
	int			row_room;
	int			cell_room;
	int			number_room;

	Frame	   *frames;
	Frame	   *frame;			/* the innermost */
	int			depth;
	int			frame_room;
	int			tables;			/* how many of the frames are tables */

	GoirGrid  **grids;			/* one for each table open at a time */
	int			n_grids;
	int			grid_room;

	GoirText	line;			/* the paragraph so far */
	GoirGap		gap;			/* the lines before it, in a text */
	char	   *copy;			/* where one that comes in pieces is written */
	int			copy_room;
};

/* Remembers the first limit that a page reaches. */
static void
cut(GoirPen *pen, const char *limit)
{
	if (pen->document->cut == NULL)
		pen->document->cut = limit;
}

/*
 * Paragraphs
 */

/* Is this a character that a paragraph neither begins nor ends with? */
static bool
is_blank(uint32_t c)
{
	return c <= ' ' || c == 0xa0 || c == 0x1680 ||
		(c >= 0x2000 && c <= 0x200d) || c == 0x2028 || c == 0x2029 ||
		c == 0x202f || c == 0x205f || c == 0x2060 || c == 0x3000 ||
		c == 0xe5e5 || c == 0xfeff;
}

/* Is a byte a character that is no blank? */
static inline bool
is_ink(char c)
{
	return (unsigned char) (c - '!') < 0x7f - '!';
}

/* A text without the blanks at both ends; it has a byte. */
static GoirText
trim(GoirText text)
{
	const char *from = text.at;
	const char *end = text.at + text.size;
	const char *s;

	/* most begin and end with a letter or digit */
	if (is_ink(*from) && is_ink(end[-1]))
		return text;
	for (s = from; from < end && is_blank(goir_next(&s, end)); from = s)
		;
	while (end > from)
	{
		const char *last = end - 1;

		while (last > from && ((unsigned char) *last & 0xc0) == 0x80)
			last--;
		s = last;
		if (!is_blank(goir_next(&s, end)))
			break;
		end = last;
	}
	return (GoirText) {from, (int) (end - from)};
}

/*
 * A text with the tabs around it, as far as they are in a line, if it has others:
 * they part cells, and those before the first of them and behind the last are blank.
 */
static GoirText
with_tabs(GoirText text, GoirText line)
{
	const char *from = line.at;
	const char *end = line.at + line.size;

	if (text.size == line.size || memchr(text.at, '\t', text.size) == NULL)
		return text;
	while (from < text.at && *from != '\t')
		from++;
	while (end > text.at + text.size && end[-1] != '\t')
		end--;
	return (GoirText) {from, (int) (end - from)};
}

/* How many characters stand from one place to another. */
static int
characters(const char *at, const char *end)
{
	int			n = 0;

	for (; at < end; n++)
		goir_next(&at, end);
	return n;
}

/* Keeps the paragraph if it says anything. */
static void
keep_line(GoirPen *pen)
{
	GoirDocument *document = pen->document;
	Frame	   *frame = pen->frame;
	GoirText	line = pen->line;
	GoirText	text;
	int			indent;

	pen->line = GOIR_NO_TEXT;
	if (line.at == pen->copy)
	{
		pen->copy += line.size;
		pen->copy_room -= line.size;
	}
	text = trim(line);
	if (text.size == 0)
		return;
	text = with_tabs(text, line);
	if (document->n_paragraphs >= GOIR_MAX_PARAGRAPHS)
	{
		cut(pen, GOIR_LIMIT("段落", GOIR_MAX_PARAGRAPHS, "个"));
		return;
	}

	document->paragraphs = goir_room(pen->arena, document->paragraphs,
									 document->n_paragraphs,
									 &pen->paragraph_room,
									 sizeof(GoirParagraph));
	if (frame->cell != GOIR_NONE)
	{
		GoirCell   *cell = &document->cells[frame->cell];

		if (cell->paragraphs++ == 0)
		{
			cell->paragraph = document->n_paragraphs;
			cell->text = text;
		}
		else
			cell->text.size += text.size + 1;	/* with the newline between two */
	}
	if (pen->shape == GOIR_FLAT)
	{
		document->gaps = goir_room(pen->arena, document->gaps, document->n_paragraphs,
								   &pen->gap_room, sizeof(GoirGap));
		document->gaps[document->n_paragraphs] = pen->gap;
		indent = characters(line.at, text.at);
		document->gaps[document->n_paragraphs].indent = indent < UINT16_MAX ? indent : UINT16_MAX;
		pen->gap = (GoirGap) {0, 0, 0};
	}
	document->paragraphs[document->n_paragraphs++] =
		(GoirParagraph) {text, frame->cell, frame->box};
}

/* Ends the paragraph, if there is one. */
static inline void
end_line(GoirPen *pen)
{
	if (pen->line.size > 0)
		keep_line(pen);
}

/* Ends a line of text, which may say nothing. */
static void
end_text_line(GoirPen *pen)
{
	int			paragraphs = pen->document->n_paragraphs;
	bool		blank = pen->line.size > 1 || (pen->line.size == 1 && *pen->line.at != '\r');

	end_line(pen);
	if (pen->document->n_paragraphs > paragraphs || pen->gap.lines == UINT16_MAX)
		return;
	pen->gap.lines++;
	pen->gap.blank += blank;
}

/* Makes the paragraph a copy of itself, with room behind it. */
static void
copy_line(GoirPen *pen, int room)
{
	GoirText	text = pen->line;

	if (pen->copy_room < text.size + room)
	{
		pen->copy_room = 2 * (text.size + room);
		if (pen->copy_room < LEAST_COPY)
			pen->copy_room = LEAST_COPY;
		pen->copy = goir_space(pen->arena, pen->copy_room);
	}
	else if (text.at == pen->copy)
		return;
	memcpy(pen->copy, text.at, text.size);
	pen->line.at = pen->copy;
}

/* Adds a piece to the paragraph, of which it is not the first. */
static GOIR_SELDOM void
add_piece(GoirPen *pen, const char *at, int size)
{
	if (pen->line.at + pen->line.size != at)
	{
		copy_line(pen, size);
		memcpy(pen->copy + pen->line.size, at, size);
	}
	pen->line.size += size;
}

void
goir_pen_piece(GoirPen *pen, const char *at, int size)
{
	if (pen->line.size > 0)
		add_piece(pen, at, size);
	else
		pen->line = (GoirText) {at, size};
}

void
goir_pen_newline(GoirPen *pen)
{
	end_line(pen);
}

void
goir_pen_text(GoirPen *pen, const char *at, int size)
{
	const char *end = at + size;

	while (at < end)
	{
		const char *newline = memchr(at, '\n', end - at);
		const char *stop = newline ? newline : end;

		if (stop > at)
			goir_pen_piece(pen, at, (int) (stop - at));
		if (newline)
			end_text_line(pen);
		at = stop + (newline != NULL);
	}
}

void
goir_pen_line(GoirPen *pen, const char *at, int size)
{
	if (size > 0)
		goir_pen_piece(pen, at, size);
	end_text_line(pen);
}

/*
 * Grid
 */

/* The grid of the innermost table, all free when it is used first. */
static GoirGrid *
grid_of(GoirPen *pen, Frame *table)
{
	GoirGrid   *grid;

	while (pen->n_grids <= table->grid)
	{
		pen->grids = goir_room(pen->arena, pen->grids, pen->n_grids,
							   &pen->grid_room, sizeof(GoirGrid *));
		pen->grids[pen->n_grids++] = goir_alloc(pen->arena, sizeof(GoirGrid));
	}
	grid = pen->grids[table->grid];
	if (!table->spans)
		memset(grid, 0, sizeof(*grid));
	table->spans = true;
	return grid;
}

/* Cuts the row spans of a row group, from its first row on, at the last row, where they end. */
static void
cut_spans(GoirDocument *document, const GoirTable *table, int group)
{
	int			row;
	int			cell;

	for (row = group; row != GOIR_NONE; row = document->rows[row].next)
	{
		int			left = table->rows - document->rows[row].number;

		for (cell = document->rows[row].cell; cell != GOIR_NONE;
			 cell = document->cells[cell].next)
			if (document->cells[cell].row_span > left)
				document->cells[cell].row_span = left;
	}
}

/*
 * Structure
 */

/* Makes room for one more frame and box. */
static GOIR_SELDOM void
make_room(GoirPen *pen)
{
	GoirDocument *document = pen->document;

	pen->frames = goir_room(pen->arena, pen->frames, pen->depth, &pen->frame_room, sizeof(Frame));
	pen->frame = pen->frames + (pen->depth > 0 ? pen->depth - 1 : 0);
	document->boxes = goir_room(pen->arena, document->boxes, document->n_boxes, &pen->box_room, sizeof(GoirBox));
}

/* Opens a frame inside the innermost one, with a box unless it is GONE. */
static inline Frame *
push(GoirPen *pen, Kind kind)
{
	GoirDocument *document = pen->document;
	Frame	   *frame;

	if (pen->depth == pen->frame_room || document->n_boxes == pen->box_room)
		make_room(pen);
	frame = ++pen->frame;
	pen->depth++;
	frame->kind = kind;
	frame->row_hidden = false;
	frame->cell = frame[-1].cell;
	frame->box = frame[-1].box;
	frame->hidden = frame[-1].hidden || frame[-1].row_hidden;
	if (kind != GONE)
	{
		document->boxes[document->n_boxes].parent = frame->box;
		frame->box = document->n_boxes++;
	}
	return frame;
}

/* Ends the innermost frame if it is of this kind, or GONE for want of room. */
static void
pop(GoirPen *pen, Kind kind)
{
	Frame	   *frame = pen->frame;

	if (frame->kind != kind && frame->kind != GONE)
		return;
	end_line(pen);
	if (frame->kind == TABLE)
	{
		pen->tables--;
		if (frame->spans)
			cut_spans(pen->document, &pen->document->tables[frame->table], frame->group);
	}
	pen->depth--;
	pen->frame--;
}

GoirPen *
goir_pen(GoirArena *arena, GoirShape shape)
{
	GoirPen    *pen = goir_alloc(arena, sizeof(GoirPen));

	pen->arena = arena;
	pen->document = goir_alloc(arena, sizeof(GoirDocument));
	pen->shape = shape;
	make_room(pen);
	*pen->frame = (Frame) {.kind = GONE, .cell = GOIR_NONE, .box = GOIR_NONE};
	pen->depth++;
	push(pen, PAGE);
	return pen;
}

void
goir_pen_table(GoirPen *pen)
{
	GoirDocument *document = pen->document;
	int			parent = pen->frame->cell;
	Frame	   *frame;

	end_line(pen);
	if (document->n_tables >= GOIR_MAX_TABLES)
	{
		cut(pen, GOIR_LIMIT("表格", GOIR_MAX_TABLES, "个"));
		push(pen, GONE);
		return;
	}
	document->tables = goir_room(pen->arena, document->tables,
								 document->n_tables, &pen->table_room,
								 sizeof(GoirTable));
	document->tables[document->n_tables] =
		(GoirTable) {GOIR_NONE, 0, 0, parent, document->n_paragraphs, pen->shape};
	if (parent != GOIR_NONE)
		document->cells[parent].nested = true;

	frame = push(pen, TABLE);
	frame->table = document->n_tables++;
	frame->row = frame->last = frame->group = GOIR_NONE;
	frame->column = 0;
	frame->spans = frame->group_hidden = false;
	frame->grid = pen->tables++;
}

void
goir_pen_spans(GoirPen *pen)
{
	Frame	   *frame = pen->frame;

	if (frame->kind == TABLE)
		pen->document->tables[frame->table].shape = GOIR_GRID;
}

void
goir_pen_group(GoirPen *pen)
{
	Frame	   *frame = pen->frame;

	if (frame->kind != TABLE)
		return;
	end_line(pen);
	if (frame->spans)
		cut_spans(pen->document, &pen->document->tables[frame->table], frame->group);
	frame->spans = false;
	frame->group_hidden = false;
	frame->group = GOIR_NONE;
}

void
goir_pen_hide(GoirPen *pen, bool row)
{
	Frame	   *frame = pen->frame;

	if (row)
		frame->row_hidden = true;
	else
		frame->hidden = true;
	if (!row && frame->kind == CELL)
		pen->document->cells[frame->cell].hidden = true;
}

void
goir_pen_hide_group(GoirPen *pen)
{
	if (pen->frame->kind == TABLE)
		pen->frame->group_hidden = true;
}

void
goir_pen_control(GoirPen *pen)
{
	Frame	   *frame = pen->frame;

	if (frame->cell != GOIR_NONE)
		pen->document->cells[frame->cell].control = true;
}

void
goir_pen_picture(GoirPen *pen)
{
	Frame	   *frame = pen->frame;

	if (frame->cell != GOIR_NONE)
		pen->document->cells[frame->cell].picture = true;
}

void
goir_pen_number(GoirPen *pen, GoirText number)
{
	GoirDocument *document = pen->document;
	Frame	   *frame = pen->frame;

	if (frame->kind != CELL)
		return;
	document->numbers = goir_room(pen->arena, document->numbers, document->n_numbers,
								  &pen->number_room, sizeof(GoirText));
	document->numbers[document->n_numbers++] = number;
	document->cells[frame->cell].number = document->n_numbers;
}

void
goir_pen_column(GoirPen *pen, int column)
{
	Frame	   *frame = pen->frame;

	if (frame->kind == TABLE && column > frame->column)
		frame->column = column < GOIR_MAX_COLUMNS ? column : GOIR_MAX_COLUMNS;
}

void
goir_pen_covered(GoirPen *pen, int cell, int column_span)
{
	GoirDocument *document = pen->document;
	Frame	   *frame = pen->frame;
	GoirCell   *origin;
	int			end;
	int			rows;

	if (frame->kind != TABLE || frame->row == GOIR_NONE ||
		document->rows[document->cells[cell].row].table != frame->table)
		return;
	origin = &document->cells[cell];
	rows = document->rows[frame->row].number - document->rows[origin->row].number + 1;
	if (origin->row_span < rows)
		origin->row_span = rows;
	goir_pen_column(pen, frame->column + column_span);
	end = frame->column;
	if (origin->column_span < end - origin->column)
		origin->column_span = end - origin->column;
	if (document->tables[frame->table].columns < end)
		document->tables[frame->table].columns = end;
}

void
goir_pen_unsure(GoirPen *pen)
{
	Frame	   *frame = pen->frame;

	if (frame->cell != GOIR_NONE)
		pen->document->cells[frame->cell].unsure = true;
}

void
goir_pen_ocr(GoirPen *pen, int confidence)
{
	Frame	   *frame = pen->frame;

	if (frame->cell == GOIR_NONE)
		return;
	pen->document->cells[frame->cell].ocr = true;
	pen->document->cells[frame->cell].confidence = (uint8_t) (confidence < 0 ? 0 : confidence > 100 ? 100 : confidence);
}

void
goir_pen_table_end(GoirPen *pen)
{
	pop(pen, TABLE);
}

void
goir_pen_row(GoirPen *pen)
{
	GoirDocument *document = pen->document;
	Frame	   *frame = pen->frame;
	GoirTable  *table;
	int			number;

	if (frame->kind != TABLE)
		return;
	end_line(pen);
	if (document->n_rows >= GOIR_MAX_ROWS)
	{
		cut(pen, GOIR_LIMIT("表格的行", GOIR_MAX_ROWS, "行"));
		frame->row = GOIR_NONE;
		return;
	}
	document->rows = goir_room(pen->arena, document->rows, document->n_rows,
							   &pen->row_room, sizeof(GoirRow));
	number = document->n_rows++;
	table = &document->tables[frame->table];
	document->rows[number] =
		(GoirRow) {frame->table, table->rows++, GOIR_NONE, 0, GOIR_NONE};
	if (frame->row == GOIR_NONE)
		table->row = number;
	else
		document->rows[frame->row].next = number;
	frame->row = number;
	frame->row_hidden = frame->group_hidden;
	if (frame->group == GOIR_NONE)
		frame->group = number;
	frame->last = GOIR_NONE;
	frame->column = 0;
}

/* Finds the cell's columns in the grid; false if there are no more. */
static bool
place(GoirPen *pen, Frame *frame, GoirCell *cell)
{
	GoirDocument *document = pen->document;
	GoirTable  *table = &document->tables[frame->table];
	const GoirRow *row = &document->rows[frame->row];
	int			column = frame->column;

	if (frame->spans)
		column = goir_grid_free(pen->grids[frame->grid], row->number, column);
	if (cell->column_span > GOIR_MAX_COLUMNS - column)
	{
		cell->column_span = GOIR_MAX_COLUMNS - column;
		cut(pen, TOO_WIDE);
	}
	if (column >= GOIR_MAX_COLUMNS)
		return false;
	cell->column = column;
	frame->column = column + cell->column_span;
	if (table->columns < frame->column)
		table->columns = frame->column;
	if (cell->row_span > 1)
		goir_grid_hold(grid_of(pen, frame), column, frame->column,
					   row->number + cell->row_span);
	return true;
}

/* Puts a cell behind the last one of the open row. */
static void
join_row(GoirDocument *document, Frame *frame, int number)
{
	GoirRow    *row = &document->rows[frame->row];

	row->cells++;
	if (frame->last == GOIR_NONE)
		row->cell = number;
	else
		document->cells[frame->last].next = number;
	frame->last = number;
}

int
goir_pen_cell(GoirPen *pen, bool header, int row_span, int column_span)
{
	GoirDocument *document = pen->document;
	int			number = document->n_cells;
	Frame	   *frame = pen->frame;
	GoirCell   *cell;

	end_line(pen);
	if (frame->kind == TABLE && frame->row == GOIR_NONE)
		goir_pen_row(pen);
	if (frame->kind != TABLE || frame->row == GOIR_NONE)
	{
		push(pen, GONE);
		return GOIR_NONE;
	}
	if (number >= GOIR_MAX_CELLS || frame->column >= GOIR_MAX_COLUMNS)
	{
		if (number >= GOIR_MAX_CELLS)
			cut(pen, GOIR_LIMIT("单元格", GOIR_MAX_CELLS, "个"));
		else
			cut(pen, TOO_WIDE);
		push(pen, GONE);
		return GOIR_NONE;
	}
	document->cells = goir_room(pen->arena, document->cells, number, &pen->cell_room, sizeof(GoirCell));
	cell = &document->cells[number];
	memset(cell, 0, sizeof(*cell));
	cell->row = frame->row;
	cell->next = GOIR_NONE;
	cell->row_span = row_span > 1 ? row_span : row_span < 0 ? GOIR_MAX_ROWS : 1;
	cell->column_span = column_span > GOIR_MAX_COLUMNS ? GOIR_MAX_COLUMNS + 1 : column_span > 1 ? column_span : 1;
	cell->header = header;
	cell->hidden = frame->hidden || frame->row_hidden;
	cell->paragraph = GOIR_NONE;
	cell->text.at = "";
	if (column_span == GOIR_NO_COLUMN)
		cell->hidden = true;
	else if (!place(pen, frame, cell))
	{
		push(pen, GONE);
		return GOIR_NONE;
	}
	else
		join_row(document, frame, number);
	document->n_cells = number + 1;
	push(pen, CELL)->cell = number;
	return number;
}

void
goir_pen_cell_end(GoirPen *pen)
{
	pop(pen, CELL);
}

void
goir_pen_box(GoirPen *pen)
{
	end_line(pen);
	push(pen, BOX);
}

void
goir_pen_box_end(GoirPen *pen)
{
	pop(pen, BOX);
}

GoirDocument *
goir_pen_end(GoirPen *pen)
{
	GoirDocument *document = pen->document;
	int			i;

	end_line(pen);

	for (i = 0; i < document->n_paragraphs && !document->words; i++)
		document->words = !goir_is_ascii(document->paragraphs[i].text);

	/* paragraphs of a cell may lie apart, with nested tables between them */
	for (i = 0; i < document->n_paragraphs; i++)
	{
		GoirParagraph *paragraph = &document->paragraphs[i];
		GoirCell   *cell;
		char	   *to;

		if (paragraph->cell == GOIR_NONE)
			continue;
		cell = &document->cells[paragraph->cell];
		if (cell->paragraphs == 1)
			continue;
		if (cell->paragraph == i)
		{
			cell->text.at = goir_alloc(pen->arena, cell->text.size);
			cell->text.size = 0;
		}
		to = (char *) cell->text.at + cell->text.size;
		if (cell->paragraph != i)
			*to++ = '\n';
		memcpy(to, paragraph->text.at, paragraph->text.size);
		cell->text.size = (int) (to - cell->text.at) + paragraph->text.size;
	}
	return document;
}
