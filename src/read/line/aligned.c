/*-------------------------------------------------------------------------
 *
 * aligned.c
 *	  Which columns the values of a row are in, by where they stand.
 *
 * In text that was set out in columns a blank cell leaves nothing but a wider
 * gap.  Rows without one tell where each column stands: a number is in the
 * column above or below it, if no other is near.  What has but one blank before
 * it may have been pushed aside by what stands there, and tells nothing.
 *
 * Such a text is known by the rows of the application table, which are many:
 * their numbers stand above each other, however long the labels before them.
 * pdftotext -layout counts characters; on a terminal Chinese ones take two
 * columns.
 *
 *-------------------------------------------------------------------------
 */
#include "page/frames.h"
#include "read/line/line.h"

#define FEWEST_AGREEING 3
#define REFERENCES 3			/* rows above, and below, that tell where columns are */
#define FEWEST_REFERENCES 2

/* The columns that a text takes up, counted in each way. */
static void
count_columns(GoirText text, int *columns)
{
	const char *at = text.at;
	const char *end = text.at + text.size;

	columns[GOIR_BY_CHARACTERS] = columns[GOIR_BY_DISPLAY] = 0;
	while (at < end)
	{
		columns[GOIR_BY_DISPLAY] += goir_display_width(goir_next(&at, end), false);
		columns[GOIR_BY_CHARACTERS]++;
	}
}

GoirReach
goir_reach_of(const GoirDocument *document, int paragraph, GoirText token)
{
	GoirText	before = {document->paragraphs[paragraph].text.at, 0};
	GoirReach	place;
	int			way;

	before.size = (int) (token.at - before.at);
	count_columns(before, place.start);
	count_columns(token, place.end);
	for (way = 0; way < GOIR_WAYS; way++)
	{
		place.start[way] += document->gaps ? document->gaps[paragraph].indent : 0;
		place.end[way] += place.start[way];
	}
	place.close = before.size > 1 && token.at[-1] == ' ' && token.at[-2] != ' ';
	return place;
}

/* Do the numbers of two rows stand above each other, as far as none was pushed aside?  1, -1, or 0: they do not tell. */
static int
compare(const GoirReach *one, const GoirReach *other, int n, int way)
{
	int			compared = 0;
	int			i;

	for (i = 1; i < n; i++)
	{
		if (one[i].close || other[i].close)
			continue;
		if (one[i].start[way] > other[i].end[way] || other[i].start[way] > one[i].end[way])
			return -1;
		compared++;
	}
	return compared > 0;
}

/* How many values a line ends in, a unit that stands apart from its number (0 件) being none; *first is the first of their pieces. */
static int
count_values(const GoirStackedLine *line, int *first)
{
	int			values;

	*first = line->tokens;
	for (values = 0; *first > 0; values++)
	{
		GoirText	last = line->token[*first - 1];
		GoirText	before = line->token[*first > 1 ? *first - 2 : 0];
		GoirText	both = {before.at, (int) (last.at + last.size - before.at)};

		if (goir_is_cell_value(last))
			*first -= 1;
		else if (*first > 1 && goir_is_cell_value(before) && goir_is_cell_value(both))
			*first -= 2;
		else
			break;
	}
	return values;
}

/*
 * The places of the values of a row, if a line ends in just so many; else false.  *strays
 * becomes true if it ends in more than any row has: those without a label are of proceedings.
 */
static bool
take_row(const GoirDocument *document, int paragraph, int values, GoirReach *place, bool *strays)
{
	GoirText	text = document->paragraphs[paragraph].text;
	const GoirBlock *widest = goir_form_index.block[GOIR_PROCEEDINGS];
	GoirStackedLine line;
	int			found;
	int			first;
	int			i;

	/* one number is fewer than any row has */
	if (document->paragraphs[paragraph].cell != GOIR_NONE || text.size > GOIR_LINE_SIZE || goir_is_digits(text) ||
		!goir_split_blanks(text, false, &line))
		return false;
	found = count_values(&line, &first);
	*strays |= found > (first > 0 ? values : widest->n_columns * widest->n_rows);
	if (line.tokens - first != values)
		return false;
	for (i = 0; i < values; i++)
		place[i] = goir_reach_of(document, paragraph, line.token[first + i]);
	return true;
}

GoirWay
goir_find_way(const GoirDocument *document, bool *strays)
{
	int			values = goir_form_index.block[GOIR_REQUESTS]->n_columns;
	GoirReach	place[2][GOIR_SPELLED_COLUMNS];
	int			agreeing[GOIR_WAYS] = {0};
	int			differing[GOIR_WAYS] = {0};
	int			rows = 0;
	int			way;
	int			i;

	for (i = 0; document->gaps && i < document->n_paragraphs; i++)
	{
		if (!take_row(document, i, values, place[rows & 1], strays))
			continue;
		for (way = 0; rows > 0 && way < GOIR_WAYS; way++)
		{
			int			compared = compare(place[0], place[1], values, way);

			agreeing[way] += compared > 0;
			differing[way] += compared < 0;
		}
		rows++;
	}
	for (way = 0; way < GOIR_WAYS; way++)
		if (agreeing[way] >= FEWEST_AGREEING && agreeing[way] > 2 * differing[way])
			return way;
	return GOIR_NO_WAY;
}

/* The rows with a value for each column that stand nearest to one, above and below it. */
static int
find_references(const GoirSpelling *block, int row, int *reference)
{
	int			n = 0;
	int			step;
	int			r;

	for (step = -1; step <= 1; step += 2)
	{
		int			found = 0;

		for (r = row + step; r >= 0 && r < block->rows && found < REFERENCES; r += step)
			if (block->row[r].values == block->columns)
			{
				reference[n++] = block->row[r].value;
				found++;
			}
	}
	return n;
}

/* The column in which a value stands in rows that have one for each; -1 if it is in none, or nobody knows. */
static int
find_column(const GoirSpelling *block, const GoirReach *place, const int *reference, int references, GoirWay way)
{
	int			column = -1;
	int			c,
				i;

	if (place->close)
		return -1;
	for (c = 0; c < block->columns; c++)
	{
		int			start = INT32_MAX;
		int			end = -1;

		for (i = 0; i < references; i++)
		{
			const GoirReach *other = &block->reach[reference[i] + c];

			if (other->close)
				continue;
			start = other->start[way] < start ? other->start[way] : start;
			end = other->end[way] > end ? other->end[way] : end;
		}
		if (end < 0)
			return -1;
		if (place->start[way] > end + 1 || start > place->end[way] + 1)
			continue;
		if (column >= 0 || place->start[way] > end || start > place->end[way])
			return -1;
		column = c;
	}
	return column;
}

void
goir_align_rows(GoirSpelling *block, GoirWay way)
{
	int			reference[2 * REFERENCES];
	int			r,
				i;

	for (r = 0; r < block->rows && way != GOIR_NO_WAY; r++)
	{
		GoirSpelledRow *row = &block->row[r];
		int			references;
		uint32_t	filled = 0;

		if (row->values > block->columns || row->values == 0)
			continue;
		references = find_references(block, r, reference);
		for (i = 0; references >= FEWEST_REFERENCES && i < row->values; i++)
		{
			int			column = find_column(block, &block->reach[row->value + i], reference, references, way);

			/* places beat counts */
			row->displaced |= row->values == block->columns && column >= 0 && column != i;
			if (row->values == block->columns)
				continue;

			/* in their order, each in one of its own */
			if (column < 0 || filled >> column != 0)
				break;
			filled |= UINT32_C(1) << column;
		}
		row->filled = i == row->values && row->values < block->columns ? filled : 0;
	}
}
