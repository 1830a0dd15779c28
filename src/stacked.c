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
#include "reader.h"

#define LINE_SIZE 240			/* a longer line is prose */
#define MAX_TOKENS 32
#define MAX_JOINED 4			/* lines that a label is broken over */
#define FEWEST 2				/* lines with numbers that make it worth a look */

typedef enum LineKind
{
	PROSE,						/* ends a run of cells */
	ARTICLE,
	HEAD,						/* of columns */
	LABEL,						/* of a row */
	WORDS,						/* unknown */
	VALUES,
	LABELLED,					/* a label and its values */
	PARTED						/* cells with '|' between them */
} LineKind;

/* One line, taken apart. */
typedef struct Line
{
	LineKind	kind;
	int			tokens;			/* cells of it */
	int			lines;			/* paragraphs it is made of */
	GoirText	token[MAX_TOKENS];
} Line;

typedef struct Stacker
{
	GoirArena  *arena;
	const GoirDocument *from;
	GoirDocument *to;
	int			room_tables;
	int			room_rows;
	int			room_cells;
	int			table;			/* being written, or GOIR_NONE */
	int			row;			/* last one of it */
	bool		in_head;		/* the last row is one of a header */
	int			columns;		/* cells of the row being written */
	int			labels;			/* first line of a row's label, or GOIR_NONE */
	bool		labelled;		/* it is one of a form */
} Stacker;

/* Splits a line at blanks; false if there are too many pieces. */
static bool
tokenize(GoirText text, Line *line)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	bool		inside = false;

	line->tokens = 0;
	while (at < end)
	{
		const char *start = at;
		bool		blank = goir_is_blank(goir_next(&at, end));

		if (!blank && !inside)
		{
			if (line->tokens == MAX_TOKENS)
				return false;
			line->token[line->tokens++] = (GoirText) {start, 0};
		}
		inside = !blank;
		if (inside)
			line->token[line->tokens - 1].size = (int) (at - line->token[line->tokens - 1].at);
	}
	return line->tokens > 0;
}

/* Splits a line at '|'; false if it has none or too many. */
static bool
split_bars(GoirText text, Line *line)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	const char *start;

	line->tokens = 0;
	if (*at == '|' && end > at + 1 && end[-1] == '|')
		at++, end--;
	for (start = at; at <= end; at++)
		if (at == end || *at == '|')
		{
			if (line->tokens == MAX_TOKENS)
				return false;
			line->token[line->tokens++] = (GoirText) {start, (int) (at - start)};
			start = at + 1;
		}
	return line->tokens > 1;
}

static bool
is_value(GoirText text)
{
	GoirFigure	figure;
	GoirText	unit;

	goir_read_cell(text, &figure, &unit);
	return figure.state == GOIR_NUMBER || figure.state == GOIR_DASH;
}

/* Does a line only number the pages: - 3 -, — 3 —, 第3页? */
static bool
is_page_number(GoirText text)
{
	Line		line;
	GoirText	first,
				last;

	if (!tokenize(text, &line))
		return false;
	first = line.token[0];
	last = line.token[line.tokens - 1];
	if (goir_is_at(first, 0, "第") && last.size > 3 && goir_is_at(last, last.size - 3, "页"))
		return true;
	return line.tokens == 3 && first.size == last.size &&
		memcmp(first.at, last.at, first.size) == 0 && (*first.at == '-' || goir_is_at(first, 0, "—"));
}

/* What a label stands for: a column, a row, a section. */
static LineKind
label_kind(GoirText text)
{
	GoirMeaning meaning[GOIR_MAX_MEANINGS];
	GoirKey		key;
	LineKind	kind = WORDS;
	bool		row = false;
	bool		head = false;
	int			i;

	goir_key(text, &key);
	if (goir_article(&key))
		return ARTICLE;
	for (i = goir_meanings(&key, meaning); i > 0; i--)
		switch (meaning[i - 1].kind)
		{
			case GOIR_MEANS_ITEM:
				row = true;
				break;
			case GOIR_MEANS_MEASURE:
				head = true;
				break;
			case GOIR_MEANS_GROUP:
				if (goir_groups_data[meaning[i - 1].number].columns)
					head = true;
				else
					row = true;
				break;
			case GOIR_MEANS_SECTION:
				kind = PROSE;
				break;
		}

	/* （七）总计 heads a row, 总计 a column if it stands among columns */
	if (head && (!row || key.ordinal == 0))
		return HEAD;
	return row ? LABEL : kind;
}

/* May a label of a column be one of a row as well? */
static bool
is_both(GoirText text)
{
	GoirMeaning meaning[GOIR_MAX_MEANINGS];
	GoirKey		key;
	int			i;

	goir_key(text, &key);
	for (i = goir_meanings(&key, meaning); i > 0; i--)
		if (meaning[i - 1].kind == GOIR_MEANS_ITEM)
			return true;
	return false;
}

/* Is it nearly a label above columns: misspelt by a character, cut short? */
static bool
is_near_head(GoirText text)
{
	static const uint8_t tables[] = {GOIR_DISCLOSURE, GOIR_REQUESTS, GOIR_PROCEEDINGS};
	GoirKey		key;
	int			i;

	goir_key(text, &key);
	for (i = 0; i < GOIR_COUNT(tables); i++)
		if (goir_meaning_near(&key, GOIR_MEANS_MEASURE, tables[i]) ||
			goir_meaning_near(&key, GOIR_MEANS_GROUP, tables[i]))
			return true;
	return false;
}

/* Takes a line of label and values apart, if it is one. */
static bool
take_labelled(Line *line)
{
	int			values = line->tokens;
	int			label;
	GoirText	rest;

	while (values > 0 && is_value(line->token[values - 1]))
		values--;
	if (values == 0 || values == line->tokens)
		return false;

	/* the label may have blanks inside, and a unit behind it */
	for (label = values; label > 0 && label > values - 2; label--)
	{
		LineKind	kind;

		rest.at = line->token[0].at;
		rest.size = (int) (line->token[label - 1].at + line->token[label - 1].size - rest.at);
		kind = label_kind(rest);
		if (kind == LABEL || (kind == HEAD && is_both(rest)))
			break;
	}
	if (label == 0 || label == values - 2)
		return false;
	memmove(line->token + 1, line->token + label, (line->tokens - label) * sizeof(GoirText));
	line->token[0] = rest;
	line->tokens -= label - 1;
	return true;
}

/* Takes one line of text apart. */
static void
take_line(GoirText text, Line *line)
{
	int			i;

	line->kind = PROSE;
	line->lines = 1;
	if (text.size > LINE_SIZE || goir_find(text, 0, "。") >= 0)
		return;
	if (memchr(text.at, '|', text.size) != NULL && split_bars(text, line))
		for (i = 0; i < line->tokens; i++)
			if (is_value(line->token[i]) || label_kind(line->token[i]) == HEAD)
			{
				line->kind = PARTED;
				return;
			}
	if (!tokenize(text, line))
		return;
	for (i = 0; i < line->tokens && is_value(line->token[i]); i++)
		 /* count */ ;
	if (i == line->tokens)
	{
		line->kind = VALUES;
		return;
	}
	if (line->tokens > 1 && take_labelled(line))
	{
		line->kind = LABELLED;
		return;
	}
	line->kind = label_kind(text);
	if (line->kind == WORDS && line->tokens > 1)
	{
		for (i = 0; i < line->tokens && label_kind(line->token[i]) == HEAD; i++)
			 /* count */ ;
		if (i == line->tokens)
		{
			line->kind = HEAD;
			return;
		}
	}
	line->tokens = 1;
	line->token[0] = text;
}

/* Two texts in one. */
static GoirText
joined(GoirArena *arena, GoirText a, GoirText b)
{
	char	   *to = goir_alloc(arena, a.size + b.size);

	memcpy(to, a.at, a.size);
	memcpy(to + a.size, b.at, b.size);
	return (GoirText) {to, a.size + b.size};
}

/*
 * Takes the line at a paragraph apart, with the lines below it if it is a
 * label that is broken over them.
 */
static void
take(Stacker *s, int at, Line *line)
{
	const GoirDocument *from = s->from;
	GoirText	text = from->paragraphs[at].text;
	int			i;

	take_line(text, line);
	if (line->kind != WORDS && line->kind != LABEL && line->kind != HEAD)
		return;
	for (i = 1; i < MAX_JOINED && at + i < from->n_paragraphs; i++)
	{
		GoirText	next = from->paragraphs[at + i].text;
		LineKind	kind;
		Line		below;

		if (from->paragraphs[at + i].cell != GOIR_NONE || text.size + next.size > LINE_SIZE)
			return;
		take_line(next, &below);
		if (below.kind != WORDS)
			return;
		text = joined(s->arena, text, next);
		kind = label_kind(text);
		if (kind == LABEL || kind == HEAD)
		{
			line->kind = kind;
			line->tokens = 1;
			line->token[0] = text;
			line->lines = i + 1;
		}
	}
}

/* Writes the document */

static void
close_table(Stacker *s)
{
	s->table = GOIR_NONE;
	s->in_head = false;
}

/* Forgets lines that would have been a label. */
static void
drop_labels(Stacker *s)
{
	s->labels = GOIR_NONE;
	s->labelled = false;
}

/* Begins a row at a paragraph, in a new table if there is none. */
static void
open_row(Stacker *s, int paragraph)
{
	GoirDocument *to = s->to;
	GoirRow    *row;

	if (s->table == GOIR_NONE)
	{
		to->tables = goir_room(s->arena, to->tables, to->n_tables, &s->room_tables, sizeof(GoirTable));
		s->table = to->n_tables++;
		to->tables[s->table] = (GoirTable) {.row = to->n_rows, .parent = GOIR_NONE,
		.paragraph = paragraph, .stacked = true};
	}
	else
		to->rows[s->row].next = to->n_rows;
	to->rows = goir_room(s->arena, to->rows, to->n_rows, &s->room_rows, sizeof(GoirRow));
	s->row = to->n_rows++;
	row = &to->rows[s->row];
	row->number = to->tables[s->table].rows++;
	row->cell = row->next = GOIR_NONE;
	s->columns = 0;
}

/* Adds cells to the row, one for each token of a line at a paragraph. */
static void
add_cells(Stacker *s, int paragraph, const Line *line)
{
	GoirDocument *to = s->to;
	GoirRow    *row = &to->rows[s->row];
	int			i;

	for (i = 0; i < line->lines; i++)
		to->paragraphs[paragraph + i].cell = to->n_cells;
	for (i = 0; i < line->tokens; i++)
	{
		GoirCell   *cell;

		to->cells = goir_room(s->arena, to->cells, to->n_cells, &s->room_cells, sizeof(GoirCell));
		cell = &to->cells[to->n_cells];
		memset(cell, 0, sizeof(*cell));
		if (row->cell == GOIR_NONE)
			row->cell = to->n_cells;
		else
			to->cells[to->n_cells - 1].next = to->n_cells;
		cell->table = s->table;
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

/* Writes the lines of a label that has values behind it. */
static void
write_labels(Stacker *s, int end)
{
	Line		line;
	int			at;

	open_row(s, s->labels);
	for (at = s->labels; at < end; at += line.lines)
	{
		take(s, at, &line);
		add_cells(s, at, &line);
	}
	drop_labels(s);
	s->in_head = false;
}

/* Writes one line, or keeps it until its values come. */
static void
write_line(Stacker *s, int at, Line *line)
{
	if (line->kind == HEAD && !s->in_head && is_both(line->token[0]) && line->tokens == 1)
		line->kind = LABEL;
	if (line->kind == WORDS && s->in_head && is_near_head(line->token[0]))
		line->kind = HEAD;
	switch (line->kind)
	{
		case PROSE:
			drop_labels(s);
			close_table(s);
			break;
		case WORDS:
			if (!s->labelled || at - s->labels > MAX_JOINED)
				s->labels = at;
			break;
		case LABEL:
			if (!s->labelled || at - s->labels > MAX_JOINED)
				s->labels = at;
			s->labelled = true;
			break;
		case ARTICLE:
			drop_labels(s);
			open_row(s, at);
			add_cells(s, at, line);
			s->in_head = false;
			break;
		case HEAD:
			drop_labels(s);
			if (!s->in_head)
				open_row(s, at);
			add_cells(s, at, line);
			s->in_head = true;
			break;
		case LABELLED:
		case PARTED:
			if (s->labels != GOIR_NONE)
				close_table(s);
			drop_labels(s);
			open_row(s, at);
			add_cells(s, at, line);
			s->in_head = false;
			break;
		case VALUES:
			if (s->labels != GOIR_NONE)
				write_labels(s, at);
			else if (s->table == GOIR_NONE)
				break;
			else if (s->in_head)
				open_row(s, at);
			s->in_head = false;
			add_cells(s, at, line);
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
	for (i = 0; i < to->n_cells; i++)
		to->cells[i].table = place[to->cells[i].table];
	to->tables = ordered;
}

/* Are there enough lines outside of tables that end in a number? */
static bool
is_worthwhile(const GoirDocument *document)
{
	int			lines = 0;
	int			i;

	for (i = 0; i < document->n_paragraphs && lines < FEWEST; i++)
	{
		GoirText	text = document->paragraphs[i].text;
		const char *last = text.at + text.size - 1;

		if (document->paragraphs[i].cell == GOIR_NONE && text.size <= LINE_SIZE &&
			((*last >= '0' && *last <= '9') || *last == '|' || *last == '-' || (text.size > 2 && last[-2] == '\xef' && last[-1] == '\xbc')))
			lines++;
	}
	return lines == FEWEST;
}

/* A copy of an array that may grow. */
static void *
copied(GoirArena *arena, const void *data, int used, int *room, size_t element)
{
	void	   *copy;

	*room = used + 64;
	copy = goir_alloc(arena, *room * element);
	if (used > 0)
		memcpy(copy, data, used * element);
	return copy;
}

const GoirDocument *
goir_unstack(GoirArena *arena, const GoirDocument *document)
{
	Stacker		s = {.arena = arena, .from = document, .table = GOIR_NONE, .labels = GOIR_NONE};
	int			at = 0;
	int			room;

	if (!is_worthwhile(document))
		return document;
	s.to = goir_alloc(arena, sizeof(*s.to));
	*s.to = *document;
	s.to->tables = copied(arena, document->tables, document->n_tables, &s.room_tables, sizeof(GoirTable));
	s.to->rows = copied(arena, document->rows, document->n_rows, &s.room_rows, sizeof(GoirRow));
	s.to->cells = copied(arena, document->cells, document->n_cells, &s.room_cells, sizeof(GoirCell));
	s.to->paragraphs = copied(arena, document->paragraphs, document->n_paragraphs, &room, sizeof(GoirParagraph));
	while (at < document->n_paragraphs && s.to->n_cells < GOIR_MAX_CELLS)
	{
		Line		line = {PROSE, 0, 1};

		if ((at & 255) == 0)
			goir_poll(arena);
		if (document->paragraphs[at].cell == GOIR_NONE)
			take(&s, at, &line);
		if (line.kind != PROSE && s.labels == GOIR_NONE && !s.in_head &&
			is_page_number(document->paragraphs[at].text))
			line.lines = 1;
		else
			write_line(&s, at, &line);
		at += line.lines;
	}
	if (s.to->n_tables == document->n_tables)
		return document;
	order_tables(&s, document->n_tables);
	return s.to;
}
