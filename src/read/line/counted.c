/*-------------------------------------------------------------------------
 *
 * counted.c
 *	  A cell a line, blank ones too: rows that can be counted out.
 *
 * Who writes a table with a cell a line writes a blank cell as an empty line,
 * or as one of blanks, or leaves it out; and empty lines may mean nothing, or
 * stand for cells that a span covers.  No row tells which it is, but all of
 * them do: if in every table of a text, behind every label, there are just as
 * many values and blanks as columns, and what is left before the next label
 * depends on nothing but its level, then the blanks are cells.  One row that
 * does not fit, and nothing is counted.
 *
 *-------------------------------------------------------------------------
 */
#include "read/line/line.h"

#define MOST_LABELS 4			/* lines before the values: groups and an item */
#define LEVELS 4				/* of labels, and 0 for those without an ordinal */
#define FEWEST_ROWS 2

/* How blank cells may be written. */
enum
{
	BLANKS,						/* as lines that hold blanks */
	LINES,						/* as lines with nothing in them */
	SPACED,						/* so, and an empty line stands behind each cell */
	WAYS
};

typedef enum Kind
{
	OTHER,						/* ends a table, or cannot be in one */
	MIXED,						/* several cells in one line: such are no cell a line */
	HEADING,
	NAME,						/* of a row, known or not */
	NUMBER
} Kind;

typedef struct Counter
{
	GoirCount	count;
	const uint8_t *kind;
	GoirCountedRow *row;
	int			columns;		/* of the table being counted */
	int			used;			/* blanks before the next paragraph that were values */
	int			pad[LEVELS];	/* blanks before labels of a level, -1 if not known */
	int			rows;
	int			full;			/* rows without a blank */
	int			blanks;			/* values that are blank */
	int			pads;
	uint64_t	values;			/* which paragraph is which value */
	bool		inner;			/* a blank stands between two values of a row */
	bool		tight;			/* no empty line is behind a table whose last cell is full */
	bool		parted;			/* one is */
	bool		ends_blank;		/* a table ends with a blank */
} Counter;

int
goir_blank_cells(const GoirCount *count, int paragraph)
{
	const GoirGap *gap = &count->document->gaps[paragraph];

	if (paragraph == count->document->n_paragraphs)
		return 0;
	if (count->way == SPACED)
		return gap->lines % 2 == 1 ? gap->lines / 2 : -1;
	return count->way == LINES ? gap->lines : gap->blank;
}

/* What kind of line each paragraph is; NULL if none is blank, or none a number. */
static const uint8_t *
find_kinds(GoirArena *arena, const GoirDocument *document)
{
	uint8_t    *kind = goir_alloc(arena, document->n_paragraphs + 1);
	GoirStackedLine line;
	bool		gaps = false;
	int			i;

	for (i = 0; i < document->n_paragraphs; i++)
		gaps |= document->gaps[i].lines > 0;
	for (i = 0; i < document->n_paragraphs && gaps; i++)
	{
		if ((i & 255) == 0)
			goir_poll(arena);
		if (document->paragraphs[i].cell != GOIR_NONE)
			continue;
		if (goir_is_digits(document->paragraphs[i].text))
		{
			kind[i] = NUMBER;
			continue;
		}
		goir_take_line(arena, document->paragraphs[i].text, 0, &line);
		switch (line.kind)
		{
			case PROSE:
			case ARTICLE:
				break;
			case HEAD:
				kind[i] = line.tokens == 1 ? HEADING : MIXED;
				break;
			case LABEL:
			case WORDS:
				kind[i] = NAME;
				break;
			case VALUES:
				kind[i] = line.tokens == 1 ? NUMBER : MIXED;
				break;
			case LABELLED:
			case PARTED:
				kind[i] = MIXED;
				break;
		}
	}
	return gaps ? kind : NULL;
}

/* The level of a label, as its ordinal says: 一、 1, （一） 2, 1. 3; 0 if it has none. */
static int
level_of(GoirText text)
{
	GoirKey		key;
	const char *at = text.at;
	uint32_t	c = goir_fold_char(goir_next(&at, text.at + text.size));

	goir_key(text, &key);
	return key.ordinal == 0 ? 0 : goir_is_digit(c) ? 3 : c == '(' ? 2 : 1;
}

/* Is a paragraph the label of a row, or a part of it? */
static bool
is_name(const Counter *c, int at)
{
	return c->kind[at] == NAME ||
		(c->kind[at] == HEADING && (c->kind[at + 1] == NUMBER || goir_blank_cells(&c->count, at + 1) > 0) &&
		 goir_means(c->count.document->paragraphs[at].text, GOIR_MEANS_ITEM, GOIR_ANY));
}

/*
 * Are the blanks before the label of a row those of its level?  A cell that
 * reaches down from above leaves one in each row, and there is one such for
 * each level above.
 */
static bool
is_padded(Counter *c, int at)
{
	int			level = level_of(c->count.document->paragraphs[at].text);
	int			pad = goir_blank_cells(&c->count, at) - c->used;

	if (c->pad[level] < 0 && pad < (level > 1 ? level : 1))
		c->pad[level] = pad;
	c->pads += pad;
	return pad >= 0 && pad == c->pad[level];
}

/* Counts the values of a row out, from a paragraph on; the one behind them, -1 if they are not there. */
static int
count_values(Counter *c, int at)
{
	int			columns;
	int			blank = 0;

	c->used = 0;
	for (columns = 0; columns < c->columns; columns++)
	{
		int			blanks = goir_blank_cells(&c->count, at) - c->used;

		if (blanks > 0)
		{
			c->used++;
			blank++;
			c->values = c->values * 31;
			continue;
		}
		if (blanks < 0 || c->kind[at] != NUMBER)
			return -1;
		c->inner |= blank > 0;
		c->values = c->values * 31 + ++at;
		c->used = 0;
	}
	c->rows++;
	c->full += blank == 0 && c->columns > 1;
	c->blanks += blank;
	return at;
}

/* Counts the rows behind a header; the paragraph behind them, -1 if one does not fit. */
static int
count_table(Counter *c, int at)
{
	bool		first = true;

	while (is_name(c, at) || (first && c->kind[at] == NUMBER))
	{
		int			start = at;
		int			labels = 0;

		if (!first && !is_padded(c, at))
			return -1;
		for (; labels < MOST_LABELS && is_name(c, at) && (labels == 0 || goir_blank_cells(&c->count, at) == 0); at++)
			labels++;
		if (c->kind[at] != NUMBER && goir_blank_cells(&c->count, at) < c->columns)
			return goir_blank_cells(&c->count, at) != 0 ? -1 : at;
		at = count_values(c, at);
		if (at < 0)
			return -1;
		c->row[start] = (GoirCountedRow) {(uint8_t) labels, (uint8_t) c->columns};
		first = false;
	}
	if (c->used > 0)
		c->ends_blank = true;
	else if (goir_blank_cells(&c->count, at) > 0)
		c->parted = true;
	else
		c->tight = true;
	return c->kind[at] == NUMBER || c->kind[at] == MIXED ? -1 : at;
}

/* Counts all tables out. */
static bool
count_tables(Counter *c)
{
	const GoirDocument *document = c->count.document;
	int			at = 0;

	while (at < document->n_paragraphs)
	{
		if (c->kind[at] != HEADING)
		{
			at++;
			continue;
		}
		for (c->columns = 0; c->kind[at] == HEADING; at++)
			c->columns += goir_means(document->paragraphs[at].text, GOIR_MEANS_MEASURE, GOIR_ANY);
		memset(c->pad, -1, sizeof(c->pad));
		c->used = 0;
		if (c->columns == 0)
			continue;
		if (c->columns > UINT8_MAX || (at = count_table(c, at)) < 0)
			return false;
	}

	/* a blank at the end of a table may be the line that parts it from what follows, where others show no better */
	if (c->ends_blank && (!c->inner || !c->tight || c->parted))
		return false;

	/* something must be blank, and a row without blanks show that not all are */
	return c->rows >= FEWEST_ROWS && c->full > 0 && c->blanks + c->pads > 0;
}

bool
goir_count_rows(GoirArena *arena, const GoirDocument *document, GoirCount *count)
{
	const uint8_t *kind = document->gaps ? find_kinds(arena, document) : NULL;
	uint64_t	values = 0;
	bool		found = false;
	int			way;

	for (way = 0; kind && way < WAYS; way++)
	{
		Counter		c = {.count = {document, NULL, way}, .kind = kind};

		c.count.row = c.row = goir_alloc(arena, (document->n_paragraphs + 1) * sizeof(GoirCountedRow));
		if (!count_tables(&c))
			continue;
		if (found && values != c.values)
			return false;
		found = true;
		values = c.values;
		*count = c.count;
	}
	return found;
}
