/*-------------------------------------------------------------------------
 *
 * stacked.c
 *	  Tables that lost their frame: a cell a line, or a row a line.
 *
 * Text copied out of a PDF, and tables drawn with boxes, give the cells of a
 * form as lines of their own, numbers behind their label or on the line below
 * it.  Lines that are labels of a form with numbers behind them become rows
 * here; all other lines stay what they are.  A blank cell leaves no line, so
 * such a table is marked as stacked: a row counts only if it has exactly as
 * many values as columns.
 *
 *-------------------------------------------------------------------------
 */
#include "read/line/unstack.h"
#include "page/grid.h"
#include "page/plaintext.h"
#include "read/line/line.h"

#define UNIT_SIZE 6
#define VALUE_SIZE 24			/* of a value at the end of a line, in bytes */
#define PAGE_LINES 12			/* of a cell that is a page, not a figure */
#define FEWEST 2				/* lines with numbers that make it worth a look */
#define FORM_HEADS 3			/* labels of columns that make a header of a form */
#define ONE_COLUMN 2			/* labels: that of the column and 信息内容 */
#define MAX_JOINED 4			/* lines that a label is broken over */

typedef struct Stacker
{
	GoirArena  *arena;
	const GoirDocument *from;
	GoirBoxes	boxes;
	GoirDocument *to;			/* a copy of it, once there is a table to write */
	int			room_tables;
	int			room_rows;
	int			room_cells;
	int			table;			/* being written, or GOIR_NONE */
	GoirShape	shape;			/* of it */
	int			row;			/* last one of it */
	int			first_row;		/* rows and cells before the table */
	int			first_cell;
	int			first_line;		/* of the table */
	bool		worthy;			/* was there a header of a form? */
	int			heads;			/* labels of columns in the last header */
	bool		statistics;		/* the last header is that of form 2014: one value a row */
	bool		in_head;		/* the last row is one of a header */
	bool		turns;			/* a label of columns and its values take turns */
	bool		muddled;		/* nobody knows whose the values are */
	bool		beside;			/* a row of the table has both on one line */
	bool		apart;			/* the last row's label and values are lines apart */
	int			apart_rows;		/* rows of the table that are so */
	int			apart_room;
	int		   *apart_row;
	int			columns;		/* cells of the row being written */
	int			values_end;		/* the line behind the last values */
	int			labels;			/* first line of a row's label, or GOIR_NONE */
	bool		labelled;		/* it is one of a form */
	GoirText	label;			/* the last such */
	int			label_end;		/* the line behind the last such */
	bool		counts;			/* can all rows be counted out? */
	GoirCount	count;
	GoirSpelling *spelling;		/* the block that was spelled last */
	GoirWay		way;			/* in which its text counts columns, if it has any */
	int			frame;			/* GOIR_OPENED, GOIR_CLOSED: how lines with '|' are */
	int			serial;			/* number of the next row, 0 if they have none */
	int			serial_head;	/* a line 序号 with a number of its own */
} Stacker;

/* May a paragraph be a line of cells: outside of tables, or in one that lays out the page? */
static bool
is_free(const GoirDocument *document, int paragraph)
{
	int			cell = paragraph < document->n_paragraphs ? document->paragraphs[paragraph].cell : GOIR_NONE;

	return paragraph < document->n_paragraphs && (cell == GOIR_NONE || document->cells[cell].paragraphs >= PAGE_LINES);
}

/*
 * Takes two lines for one if they are labels of columns broken over them:
 * 商业  科研, and 企业  机构 below.
 */
static bool
take_split_heads(Stacker *s, int at, GoirStackedLine *line)
{
	GoirStackedLine		above = *line;
	GoirStackedLine		below;
	int			heads = 0;
	int			i;

	if (!is_free(s->from, at + 1) || s->from->paragraphs[at + 1].text.size > GOIR_LINE_SIZE ||
		!goir_split_blanks(s->from->paragraphs[at].text, false, &above) ||
		!goir_split_blanks(s->from->paragraphs[at + 1].text, false, &below) ||
		above.tokens < 2 || below.tokens > above.tokens || below.tokens < above.tokens - 1)
		return false;
	for (i = above.tokens - below.tokens; i < above.tokens; i++)
	{
		above.token[i] = goir_join(s->arena, above.token[i], below.token[i - (above.tokens - below.tokens)]);
		heads += goir_label_kind(above.token[i]) == HEAD;
	}
	if (heads == 0 || heads < below.tokens - 1)
		return false;
	*line = above;
	line->kind = HEAD;
	line->lines = 2;
	return true;
}

/* Takes a line apart that is not just a number. */
static void
take_words(Stacker *s, int at, GoirStackedLine *line)
{
	const GoirDocument *from = s->from;
	GoirText	text = from->paragraphs[at].text;
	int			i;

	if (goir_take_boxes(s->arena, from, &s->boxes, at, line))
		return;
	goir_take_line(s->arena, text, s->frame, line);
	if ((line->kind == PROSE || line->kind == WORDS) && s->statistics && goir_take_near_row(text, line))
		return;
	if (line->kind != WORDS && line->kind != LABEL && line->kind != HEAD)
		return;
	if (line->kind == WORDS && take_split_heads(s, at, line))
		return;
	for (i = 1; i < MAX_JOINED && is_free(from, at + i); i++)
	{
		GoirText	next = from->paragraphs[at + i].text;
		GoirLineKind	kind;
		GoirStackedLine		below;

		if (text.size + next.size > GOIR_CELL_LABEL_SIZE)
			return;
		goir_take_line(s->arena, next, s->frame, &below);
		if (below.kind != WORDS && below.kind != LABEL && below.kind != HEAD)
			return;
		text = goir_join(s->arena, text, next);
		kind = goir_label_kind(text);
		if (kind == LABEL || kind == HEAD)
		{
			line->kind = kind;
			line->tokens = 1;
			line->token[0] = text;
			line->lines = i + 1;
		}
		else if (below.kind != WORDS)
			return;
	}
}

/*
 * Takes the line at a paragraph apart, with the lines below it if it is a
 * label that is broken over them.
 */
static inline void
take(Stacker *s, int at, GoirStackedLine *line)
{
	GoirText	text = s->from->paragraphs[at].text;

	if (goir_is_digits(text) && !goir_is_boxed(s->from, &s->boxes, at))
		goir_take_whole(text, VALUES, line);
	else
		take_words(s, at, line);
}

/* Writes the document */

/*
 * Ends a table before a paragraph.  Without an article or a header of a form,
 * here or before, it was prose in short lines and becomes that again.
 */
static void
close_table(Stacker *s, int paragraph)
{
	if (s->table != GOIR_NONE && !s->worthy && s->shape == GOIR_STACKED)
	{
		GoirDocument *to = s->to;
		int			i;

		for (i = s->first_line; i < paragraph; i++)
			to->paragraphs[i].cell = s->from->paragraphs[i].cell;
		to->n_tables = s->table;
		to->n_rows = s->first_row;
		to->n_cells = s->first_cell;
	}
	s->turns = s->muddled = s->beside = false;
	s->apart_rows = 0;
	s->table = GOIR_NONE;
	s->in_head = false;
	s->heads = 0;
}

/* Forgets lines that would have been a label. */
static void
drop_labels(Stacker *s)
{
	s->labels = GOIR_NONE;
	s->labelled = false;
}

/* A copy of an array that may grow. */
static void *
copied(GoirArena *arena, const void *data, int used, int *room, size_t element)
{
	void	   *copy;

	*room = used + 64;
	copy = goir_space(arena, *room * element);
	if (used > 0)
		memcpy(copy, data, used * element);
	return copy;
}

/* Makes the document to write into, all that the old one has in it. */
static void
begin_document(Stacker *s)
{
	const GoirDocument *from = s->from;
	GoirDocument *to = goir_alloc(s->arena, sizeof(*to));
	int			room;

	*to = *from;
	to->tables = copied(s->arena, from->tables, from->n_tables, &s->room_tables, sizeof(GoirTable));
	to->rows = copied(s->arena, from->rows, from->n_rows, &s->room_rows, sizeof(GoirRow));
	to->cells = copied(s->arena, from->cells, from->n_cells, &s->room_cells, sizeof(GoirCell));
	to->paragraphs = copied(s->arena, from->paragraphs, from->n_paragraphs, &room, sizeof(GoirParagraph));
	s->to = to;
}

/* Begins a row at a paragraph, in a new table if there is none of that shape. */
static void
open_row(Stacker *s, int paragraph, GoirShape shape)
{
	GoirDocument *to;
	GoirRow    *row;

	if (s->table != GOIR_NONE && s->shape != shape)
		close_table(s, paragraph);
	if (s->to == NULL)
		begin_document(s);
	to = s->to;
	if (s->table == GOIR_NONE)
	{
		s->shape = shape;
		s->first_row = to->n_rows;
		s->first_cell = to->n_cells;
		s->first_line = paragraph;
		to->tables = goir_room(s->arena, to->tables, to->n_tables, &s->room_tables, sizeof(GoirTable));
		s->table = to->n_tables++;
		to->tables[s->table] = (GoirTable) {.row = to->n_rows, .parent = GOIR_NONE,
		.paragraph = paragraph, .shape = shape};
	}
	else
		to->rows[s->row].next = to->n_rows;
	to->rows = goir_room(s->arena, to->rows, to->n_rows, &s->room_rows, sizeof(GoirRow));
	s->row = to->n_rows++;
	row = &to->rows[s->row];
	/* it may have been a row of a table that came to nothing */
	*row = (GoirRow) {s->table, to->tables[s->table].rows++, GOIR_NONE, 0, GOIR_NONE};
	s->columns = 0;
}

/* Adds cells to the row, one for each token of a line at a paragraph. */
static void
add_cells(Stacker *s, int paragraph, const GoirStackedLine *line)
{
	GoirDocument *to = s->to;
	GoirRow    *row = &to->rows[s->row];
	int			i;

	for (i = 0; i < line->lines; i++)
		to->paragraphs[paragraph + i].cell = s->columns < GOIR_MAX_COLUMNS ? to->n_cells : to->n_cells - 1;
	for (i = 0; i < line->tokens && s->columns < GOIR_MAX_COLUMNS; i++)
	{
		GoirCell   *cell;

		to->cells = goir_room(s->arena, to->cells, to->n_cells, &s->room_cells, sizeof(GoirCell));
		cell = &to->cells[to->n_cells];
		memset(cell, 0, sizeof(*cell));
		if (row->cell == GOIR_NONE)
			row->cell = to->n_cells;
		else
			to->cells[to->n_cells - 1].next = to->n_cells;
		cell->row = s->row;
		cell->next = GOIR_NONE;
		cell->column = s->columns++;
		cell->row_span = cell->column_span = 1;
		cell->paragraph = paragraph;
		cell->paragraphs = line->lines;
		cell->text = line->token[i];
		row->cells++;
		to->n_cells++;
	}
	if (s->columns > to->tables[s->table].columns)
		to->tables[s->table].columns = s->columns;
}

/* Adds the lines kept as a label to the row. */
static void
add_lines(Stacker *s, int end)
{
	GoirStackedLine line;
	int			at;

	for (at = s->labels; at < end; at += line.lines)
	{
		take(s, at, &line);
		add_cells(s, at, &line);
	}
}

/* Writes the lines of a label that has values behind it. */
static void
write_labels(Stacker *s, int end)
{
	open_row(s, s->labels, GOIR_STACKED);
	add_lines(s, end);
	drop_labels(s);
	s->in_head = false;
}

/* Does a line say no more than whose proceedings something is: 行政诉讼, 复议后起诉? */
static bool
names_proceedings(const GoirStackedLine *line)
{
	GoirMeaning meaning[GOIR_MAX_MEANINGS];
	GoirKey		key;
	int			i;

	if (line->tokens > 1)
		return false;
	goir_key(line->token[0], &key);
	for (i = goir_meanings(&key, meaning); i > 0; i--)
		if (meaning[i - 1].kind == GOIR_MEANS_GROUP && goir_groups_data[meaning[i - 1].number].table == GOIR_PROCEEDINGS)
			return true;
	return false;
}

/*
 * Do labels of columns and values take turns from a line of values on?  Then
 * the label above it is one of a row, whatever stands above that.
 */
static bool
take_turns(Stacker *s, int at)
{
	GoirStackedLine line;
	bool		group;			/* of rows, as 行政诉讼 is */

	do
	{
		if (!is_free(s->from, at))
			return false;
		take(s, at, &line);
		at += line.lines;
	} while (line.kind == VALUES);
	if (line.kind != HEAD || line.tokens > 1 || !is_free(s->from, at))
		return false;
	group = names_proceedings(&line);
	take(s, at, &line);
	if (group && names_proceedings(&line) && is_free(s->from, at + line.lines))
		take(s, at + line.lines, &line);
	return line.kind == VALUES;
}

/* Are some values not just the numbers of the columns? */
static bool
are_values(const GoirStackedLine *line)
{
	int			i;

	for (i = 0; i < line->tokens; i++)
	{
		GoirFigure	figure;
		GoirText	unit;

		goir_read_cell(line->token[i], &figure, &unit);
		if (figure.state != GOIR_NUMBER || figure.number.scale > 0 || figure.number.value != i + 1)
			return true;
	}
	return false;
}

/* Is it a line of several values that are not just the numbers of the columns? */
static inline bool
is_row_of_values(const GoirStackedLine *line)
{
	return line->kind == VALUES && line->tokens > 1 && are_values(line);
}

/* Is it the one value of a row below a header with one column? */
static bool
is_only_value(const Stacker *s, const GoirStackedLine *line)
{
	return line->kind == VALUES && line->tokens == 1 && s->heads > 0 && (s->heads <= ONE_COLUMN || s->statistics);
}

/*
 * A row of values stands right below a header, and labels and rows of values
 * follow: one of either is lost, or values stand above their labels, and nobody
 * knows whose they are.  Without labels it is a table of one row.
 */
static void
look_ahead(Stacker *s, int at)
{
	int			rows = 0;
	bool		labels = false;
	bool		last_label = false;

	while (is_free(s->from, at))
	{
		GoirStackedLine line;

		take(s, at, &line);
		if (is_row_of_values(&line) || is_only_value(s, &line))
		{
			if (rows > 0 && !last_label)
				return;
			rows++;
			last_label = false;
		}
		else if ((line.kind == LABEL || line.kind == WORDS) && rows > 0)
			labels = last_label = true;
		else
			break;
		at += line.lines;
	}
	s->muddled = rows > 1 && labels;
}

/* Notes a row whose label and values stand on lines of their own. */
static void
note_apart(Stacker *s)
{
	s->apart_row = goir_room(s->arena, s->apart_row, s->apart_rows, &s->apart_room, sizeof(int));
	s->apart_row[s->apart_rows++] = s->row;
}

/*
 * A row of values without a label, below one that has its own: labels and
 * values were shuffled, and of those apart nobody knows which belong together.
 */
static void
part_rows(Stacker *s)
{
	int			i;

	for (i = 0; i < s->apart_rows; i++)
	{
		GoirRow    *row = &s->to->rows[s->apart_row[i]];
		int			c = row->cell;

		while (c != GOIR_NONE && s->to->cells[c].next != GOIR_NONE && !goir_is_cell_value(s->to->cells[s->to->cells[c].next].text))
			c = s->to->cells[c].next;
		if (c != GOIR_NONE)
			s->to->cells[c].next = GOIR_NONE;
	}
	s->apart_rows = 0;
	s->muddled = true;
}

/* Is a label one of a row with values, and none of a group of rows? */
static bool
is_item(GoirText text)
{
	return goir_means(text, GOIR_MEANS_ITEM, GOIR_ANY) && !goir_means(text, GOIR_MEANS_GROUP, GOIR_ANY);
}

/*
 * Ends the rows of a table, or of a part of it.  Where a label is left over,
 * the values before it may have been its own, and those of each label apart
 * from its values those above it: then nobody knows.
 */
static void
settle_apart(Stacker *s)
{
	if (s->labelled && s->labels != GOIR_NONE && s->apart_rows > 0)
		part_rows(s);
	s->apart_rows = 0;
	drop_labels(s);
}

/* Makes the last cell of a header the first of a row. */
static void
begin_row(Stacker *s)
{
	GoirDocument *to = s->to;
	GoirRow    *row = &to->rows[s->row];
	int			last = to->n_cells - 1;
	int			paragraph = to->cells[last].paragraph;
	GoirCell   *before = &to->cells[last - 1];

	if (row->cells < 2)
		return;
	row->cells--;
	before->next = GOIR_NONE;
	open_row(s, paragraph, GOIR_STACKED);
	row = &to->rows[s->row];
	row->cell = last;
	row->cells = 1;
	to->cells[last].row = s->row;
	to->cells[last].column = 0;
	s->columns = 1;
}

/* Finds out whether a line of values has a label, behind it or before it; false if nobody knows which. */
static bool
settle_owner(Stacker *s, int at, const GoirStackedLine *line, bool row)
{
	bool		whole = row || is_only_value(s, line);

	/* words behind a header are a rest of it; words behind the values of a label a rest of that, and these have none */
	if (row && s->labels != GOIR_NONE && !s->labelled)
	{
		if (s->in_head)
			drop_labels(s);
		else if (s->apart_rows > 0 && s->labels == s->values_end)
		{
			part_rows(s);
			drop_labels(s);
		}
	}
	if (s->in_head && s->labels == GOIR_NONE && whole)
		look_ahead(s, at);
	if (s->muddled && whole)
	{
		drop_labels(s);
		return false;
	}
	return true;
}

/* Writes a line of values, behind the label they belong to, or before it. */
static void
write_values(Stacker *s, int at, const GoirStackedLine *line)
{
	bool		row = is_row_of_values(line);
	bool		stray = s->beside && s->labels == at - 1 && line->tokens == 1;

	if (!settle_owner(s, at, line, row))
		return;
	if (s->labels != GOIR_NONE)
	{
		write_labels(s, at);
		if (row || is_only_value(s, line))
			note_apart(s);
		s->apart = true;
	}
	else if (s->table == GOIR_NONE)
		return;
	else if (row && !s->in_head && !s->apart)
	{
		part_rows(s);
		return;
	}
	else if (s->in_head && (s->turns || take_turns(s, at)))
	{
		s->turns = true;
		begin_row(s);
	}
	else if (s->in_head)
		open_row(s, at, GOIR_STACKED);
	s->in_head = false;
	add_cells(s, at, line);

	/* where others have theirs beside them, a number below a label may be that of a page */
	s->to->cells[s->to->n_cells - 1].unsure = stray;
	s->values_end = at + line->lines;
}

/* Does a header begin with the column of the indicators, or one that numbers them before it? */
static bool
heads_statistics(const GoirStackedLine *line)
{
	GoirKey		key;

	goir_key(line->token[0], &key);
	return goir_means(line->token[line->tokens > 1 && goir_numbers_rows(&key)], GOIR_MEANS_GROUP, GOIR_GROUP_INDICATOR);
}

/* Writes a line of labels of columns. */
static void
write_head(Stacker *s, int at, const GoirStackedLine *line)
{
	bool		statistics = heads_statistics(line);

	if (!s->in_head)
	{
		settle_apart(s);
		open_row(s, at, GOIR_STACKED);
		s->heads = 0;
		s->muddled = s->statistics = false;
	}
	else if (s->labels != GOIR_NONE)
		add_lines(s, at);
	drop_labels(s);
	add_cells(s, at, line);
	s->heads += line->tokens;
	s->worthy |= s->heads >= FORM_HEADS || statistics;
	s->statistics |= statistics;
	s->in_head = true;
}

/* Keeps the label of a row until its values come. */
static void
keep_label(Stacker *s, int at, const GoirStackedLine *line)
{
	/* a group and its item stand together; else the first lost its values */
	if (!s->labelled || at != s->label_end || at - s->labels > MAX_JOINED)
		s->labels = at;
	s->labelled = true;
	s->label = line->token[0];
	s->label_end = at + line->lines;
}

/* Does such a line below rows of values head a row, or a group of them: are values behind it, or behind another? */
static bool
heads_proceedings(Stacker *s, int at, const GoirStackedLine *head)
{
	GoirStackedLine line = *head;
	int			levels;

	if (s->in_head || s->table == GOIR_NONE)
		return false;
	for (levels = 0; levels < 2 && names_proceedings(&line); levels++)
	{
		at += line.lines;
		if (!is_free(s->from, at))
			return false;
		take(s, at, &line);
		if (line.kind == VALUES)
			return true;
	}
	return false;
}

/* What a line is where it stands: what is a label as well as a head, or only nearly one, the lines above it tell. */
static void
judge_head(Stacker *s, int at, GoirStackedLine *line)
{
	if (line->kind == HEAD && !s->in_head && line->tokens == 1 &&
		(goir_means(line->token[0], GOIR_MEANS_ITEM, GOIR_ANY) || heads_proceedings(s, at, line)))
		line->kind = LABEL;
	if (line->kind == WORDS && s->in_head && (goir_is_near_head(line->token[0]) || goir_are_pieces(line->token[0])))
		line->kind = HEAD;
}

/* Writes one line, or keeps it until its values come. */
static void
write_line(Stacker *s, int at, GoirStackedLine *line)
{
	judge_head(s, at, line);
	switch (line->kind)
	{
		case PROSE:
			settle_apart(s);
			close_table(s, at);
			break;
		case WORDS:
			/* a unit stands behind its label, whatever that is */
			if (s->labels == GOIR_NONE || at - s->labels > MAX_JOINED ||
				(!s->labelled && line->token[0].size > UNIT_SIZE))
				s->labels = at;
			break;
		case LABEL:
			keep_label(s, at, line);
			break;
		case ARTICLE:
			settle_apart(s);
			s->muddled = false;
			s->worthy = true;
			open_row(s, at, GOIR_STACKED);
			add_cells(s, at, line);
			s->in_head = false;
			break;
		case HEAD:
			write_head(s, at, line);
			break;
		case PARTED:
			drop_labels(s);
			open_row(s, at, GOIR_FLAT);
			add_cells(s, at, line);
			s->in_head = false;
			break;
		case LABELLED:
			if (s->labelled && is_item(s->label))
				settle_apart(s);
			if (s->labels != GOIR_NONE)
				close_table(s, at);
			drop_labels(s);
			open_row(s, at, GOIR_STACKED);
			add_cells(s, at, line);
			s->in_head = s->apart = false;
			s->beside = true;
			break;
		case VALUES:
			write_values(s, at, line);
			break;
	}
}

/* Puts the new tables among the others, in the order of the page. */
static void
order_tables(Stacker *s, int old)
{
	GoirDocument *to = s->to;
	GoirTable  *ordered = goir_alloc(s->arena, to->n_tables * sizeof(*ordered));
	int		   *place = goir_alloc(s->arena, to->n_tables * sizeof(int));
	int			a = 0;
	int			b = old;
	int			n;
	int			i;

	for (n = 0; n < to->n_tables; n++)
	{
		bool		first = b == to->n_tables ||
			(a < old && to->tables[a].paragraph <= to->tables[b].paragraph);
		int			from = first ? a++ : b++;

		place[from] = n;
		ordered[n] = to->tables[from];
	}
	for (i = 0; i < to->n_rows; i++)
		to->rows[i].table = place[to->rows[i].table];
	to->tables = ordered;
}

/* The last piece of a line, or more of it than a value has. */
static GoirText
last_piece(GoirText text)
{
	const char *at;
	const char *from;

	while (text.size > 1 && text.at[text.size - 1] == '\t')
		text.size--;
	at = text.at + text.size;
	from = text.size > VALUE_SIZE ? at - VALUE_SIZE - 1 : text.at;
	while (at > from && at[-1] != ' ' && at[-1] != '\t' && at[-1] != '|')
		at--;
	return (GoirText) {at, (int) (text.at + text.size - at)};
}

/* Could a line be one of values, at a glance? */
static bool
may_have_values(GoirText text)
{
	GoirText	last;
	unsigned char first;

	if (text.size > GOIR_PARTED_SIZE)
		return false;
	if (goir_first_bar(text) >= 0)
		return goir_find(text, 0, "。") < 0;
	last = last_piece(text);
	first = *last.at;
	if (first == '+' && last.size > 1)
		first = last.at[1] == '-' ? 0 : (unsigned char) last.at[1];
	return (goir_is_digit(first) || first == '-' || first == '+' || first == '/' || first >= 0xe2) &&
		last.size <= VALUE_SIZE && goir_is_cell_value(last);
}

/* Are there enough lines outside of tables that look like values? */
static bool
is_worthwhile(const GoirDocument *document)
{
	int			lines = 0;
	int			i;

	for (i = 0; i < document->n_paragraphs && lines < FEWEST && document->words; i++)
		lines += is_free(document, i) && may_have_values(document->paragraphs[i].text);
	return lines == FEWEST;
}

/* Do all lines outside of tables that have such a mark begin with it, or end? */
static int
find_frame(const GoirDocument *document)
{
	int			frame = GOIR_OPENED | GOIR_CLOSED;
	bool		found = false;
	int			i;

	for (i = 0; i < document->n_paragraphs; i++)
	{
		GoirText	text = document->paragraphs[i].text;
		int			bar = is_free(document, i) && text.size <= GOIR_PARTED_SIZE && !goir_is_digits(text) ? goir_first_bar(text) : -1;
		int			size = bar < 0 ? 0 : (unsigned char) text.at[bar] < 0x80 ? 1 : (unsigned char) text.at[bar] < 0xe0 ? 2 : 3;

		if (bar < 0)
			continue;
		found = true;
		if (bar > 0)
			frame &= ~GOIR_OPENED;
		if (memcmp(text.at + text.size - size, text.at + bar, size) != 0)
			frame &= ~GOIR_CLOSED;
	}
	return found ? frame : 0;
}

/* The number that a line is, if it could be that of a row; else 0. */
static int
serial_of(const GoirStackedLine *line)
{
	GoirFigure	figure;
	GoirText	unit;

	if (line->kind != VALUES || line->tokens > 1)
		return 0;
	goir_read_cell(line->token[0], &figure, &unit);
	return figure.state == GOIR_NUMBER && figure.number.scale == 0 && figure.number.value > 0 &&
		figure.number.value < INT16_MAX ? (int) figure.number.value : 0;
}

/* Does a line head a column of such numbers? */
static bool
heads_serials(const GoirStackedLine *line)
{
	GoirKey		key;

	if (line->kind != WORDS || goir_is_ascii(line->token[0]))
		return false;
	goir_key(line->token[0], &key);
	return goir_numbers_rows(&key);
}

/* The number that stands above the first row below a header, 0 if none does. */
static int
first_serial(Stacker *s, int at)
{
	GoirStackedLine line;
	int			serial;

	do
	{
		if (!is_free(s->from, at))
			return 0;
		take(s, at, &line);
		at += line.lines;
	} while (line.kind == HEAD || line.kind == WORDS);
	serial = serial_of(&line);
	if (serial == 0 || !is_free(s->from, at))
		return 0;
	take(s, at, &line);
	return line.kind == VALUES ? 0 : serial;
}

/*
 * Is a line the number of the row that begins below it?  It comes where there
 * is a column 序号, counts the rows, and stands above a label; a header that is
 * repeated may be counted too, if the row below it has the next number.
 */
static bool
is_serial(Stacker *s, int at, const GoirStackedLine *line)
{
	GoirStackedLine below;
	int			serial;

	if (heads_serials(line) && s->serial_head != at)
		s->serial = 1;
	serial = serial_of(line);
	if (serial == 0 || !is_free(s->from, at + 1))
		return false;
	if (serial != s->serial && !goir_any_at(s->from->paragraphs[at + 1].text, 0, "序|编|行"))
		return false;
	take(s, at + 1, &below);
	if (heads_serials(&below) && first_serial(s, at + 2) == serial + 1)
		s->serial_head = at + 1;
	else if (serial != s->serial || below.kind == VALUES)
		return false;
	s->serial = serial + 1;
	return true;
}

/* Writes a cell that is no line of its own; unsure: its value may be another's. */
static void
write_cell(Stacker *s, int at, GoirText text, bool unsure)
{
	GoirStackedLine line = {.tokens = 1};

	line.token[0] = text;
	add_cells(s, at, &line);
	s->to->cells[s->to->n_cells - 1].unsure = unsure;
}

/* Writes a row that was counted out; returns the paragraph behind it. */
static int
write_counted(Stacker *s, int at)
{
	GoirCountedRow row = s->count.row[at];
	GoirStackedLine line;
	int			labels = row.labels;
	int			values = 0;

	open_row(s, at, GOIR_STACKED);
	s->to->tables[s->table].counted = true;
	while (values < row.columns)
	{
		int			blanks = labels > 0 ? 0 : goir_blank_cells(&s->count, at);

		for (; blanks > 0 && values < row.columns; blanks--, values++)
			write_cell(s, at, (GoirText) {"", 0}, false);
		if (values == row.columns)
			break;
		goir_take_whole(s->from->paragraphs[at].text, VALUES, &line);
		add_cells(s, at++, &line);
		if (labels > 0)
			labels--;
		else
			values++;
	}
	drop_labels(s);
	s->in_head = s->apart = false;
	return at;
}

/* Writes a block of a form that was spelled; returns the paragraph behind it. */
static int
write_spelled(Stacker *s, int at, const GoirSpelling *block)
{
	int			header;
	int			i,
				c,
				v;

	close_table(s, at);
	s->worthy = true;
	open_row(s, at, GOIR_STACKED);
	s->to->tables[s->table].counted = true;
	for (i = 0; i < block->groups; i++)
		write_cell(s, at, block->group[i], false);
	for (i = 0; i < block->columns; i++)
		write_cell(s, at, block->column[i], false);

	/* rows are mixed, so all lines are the header's */
	header = s->to->n_cells - 1;
	s->to->cells[header].paragraphs = block->paragraphs;
	for (i = 0; i < block->paragraphs; i++)
		s->to->paragraphs[at + i].cell = header;
	for (i = 0; i < block->rows; i++)
	{
		const GoirSpelledRow *row = &block->row[i];

		/* without values it still tells whose parts the rows below are */
		if (row->values == 0 && block->groups <= 1)
			continue;
		open_row(s, at, GOIR_STACKED);
		if (row->label.size > 0)
			write_cell(s, at, row->label, false);
		if (block->groups > 1)
			write_cell(s, at, row->unit, false);
		for (c = v = 0; v < row->values || c < (row->filled ? block->columns : 0); c++)
			write_cell(s, at, row->filled && !(row->filled >> c & 1) ? (GoirText) {"", 0} : block->value[row->value + v++],
					   row->displaced);
	}
	drop_labels(s);
	close_table(s, at + block->paragraphs);
	return at + block->paragraphs;
}

/* Does a line begin a block of a form that can be spelled? */
static bool
begins_block(Stacker *s, int at)
{
	const GoirParagraph *paragraph = &s->from->paragraphs[at];

	/* a header of form 2014 in lines of its own began before */
	if (s->counts || (s->in_head && s->statistics) || paragraph->cell != GOIR_NONE || goir_is_ascii(paragraph->text) ||
		goir_is_boxed(s->from, &s->boxes, at) ||
		!goir_spell_block(s->arena, s->from, at, s->spelling))
		return false;
	goir_align_rows(s->spelling, s->way);
	return true;
}

/* Is a line a number, where there is neither a table nor a label for it? */
static bool
is_idle(const Stacker *s, int at)
{
	return s->table == GOIR_NONE && s->labels == GOIR_NONE && s->serial == 0 && is_free(s->from, at) &&
		goir_is_digits(s->from->paragraphs[at].text) && !goir_is_boxed(s->from, &s->boxes, at);
}

const GoirDocument *
goir_unstack(GoirArena *arena, const GoirDocument *document)
{
	Stacker		s = {.arena = arena, .from = document, .table = GOIR_NONE, .labels = GOIR_NONE, .serial_head = GOIR_NONE};
	bool		strays = false;
	int			at = 0;

	if (!is_worthwhile(document))
		return document;
	s.spelling = goir_space(arena, sizeof(*s.spelling));
	s.way = goir_find_way(document, &strays);
	s.frame = find_frame(document);
	s.counts = goir_count_rows(arena, document, &s.count);
	goir_count_boxes(arena, document, &s.boxes);
	while (at < document->n_paragraphs && (s.to ? s.to : document)->n_cells < GOIR_MAX_CELLS)
	{
		GoirStackedLine line;

		line.kind = PROSE;
		line.lines = 1;
		if ((at & 255) == 0)
			goir_poll(arena);
		if (s.counts && s.count.row[at].columns > 0)
		{
			at = write_counted(&s, at);
			continue;
		}
		if (is_idle(&s, at))
		{
			at++;
			continue;
		}
		if (begins_block(&s, at))
		{
			at = write_spelled(&s, at, s.spelling);
			continue;
		}
		if (is_free(document, at))
			take(&s, at, &line);
		if (is_serial(&s, at, &line) ||
			(line.kind != PROSE && goir_is_page_number(document->paragraphs[at].text)))
			line.lines = 1;
		else
			write_line(&s, at, &line);
		at += line.lines;
	}
	settle_apart(&s);
	close_table(&s, at);
	if (s.to == NULL || s.to->n_tables == document->n_tables)
		return document;
	order_tables(&s, document->n_tables);
	s.to->strays = strays;
	return s.to;
}
