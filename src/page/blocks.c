/*-------------------------------------------------------------------------
 *
 * blocks.c
 *	  Rows of numbers, and the blocks of rows that one header stands over.
 *
 * What stands above numbers, between theirs and the row before, heads them
 * anew; what stands to the left of them are labels.  A block goes on over the
 * end of a page, unless a header is repeated.
 *
 *-------------------------------------------------------------------------
 */
#include "page/geometry.h"

#include <limits.h>
#include <stdlib.h>

#define MOST_VALUES 64			/* of a row */
#define LEGIBLE 60				/* confidence of what is no junk that OCR made of rules */

/* What is sorted: a piece by its height and place. */
typedef struct Place
{
	int64_t		middle;
	int			page;
	int			left;
	int			piece;
} Place;

static int
by_place(const void *a, const void *b)
{
	const Place *one = a;
	const Place *other = b;

	if (one->page != other->page)
		return one->page - other->page;
	if (one->middle != other->middle)
		return one->middle < other->middle ? -1 : 1;
	if (one->left != other->left)
		return one->left < other->left ? -1 : 1;
	return one->piece - other->piece;
}

/* The pieces that are values, or those that are none, by height and place. */
static int *
sort_pieces(GoirArena *arena, const GoirPieces *pieces, bool value, int *n)
{
	Place	   *place = goir_space(arena, pieces->n * sizeof(Place) + 1);
	int		   *sorted;
	int			i;

	*n = 0;
	for (i = 0; i < pieces->n; i++)
		if (pieces->piece[i].value == value)
			place[(*n)++] = (Place) {goir_middle(&pieces->piece[i]), pieces->piece[i].page, pieces->piece[i].left, i};
	qsort(place, *n, sizeof(Place), by_place);
	sorted = goir_space(arena, *n * sizeof(int) + 1);
	for (i = 0; i < *n; i++)
		sorted[i] = place[i].piece;
	return sorted;
}

/* Puts values of about one height into a row, from left to right. */
static int
by_left(const void *a, const void *b)
{
	const Place *one = a;
	const Place *other = b;

	if (one->left != other->left)
		return one->left < other->left ? -1 : 1;
	return one->piece - other->piece;
}

/* Sorts a row's values from left to right. */
static void
sort_level(GoirGeometry *g, const GoirLevel *level)
{
	Place		place[MOST_VALUES];
	int			i;

	for (i = 0; i < level->values; i++)
		place[i] = (Place) {0, 0, g->pieces->piece[g->value[level->value + i]].left, g->value[level->value + i]};
	qsort(place, level->values, sizeof(Place), by_left);
	for (i = 0; i < level->values; i++)
		g->value[level->value + i] = place[i].piece;
}

/* Finds the rows of values. */
static void
find_levels(GoirGeometry *g)
{
	int			from,
				to,
				i;

	g->level = goir_space(g->arena, g->values * sizeof(GoirLevel) + 1);
	for (from = 0; from < g->values; from = to)
	{
		const GoirPiece *first = &g->pieces->piece[g->value[from]];
		GoirLevel	level = {goir_middle(first), first->top, first->bottom, first->left, from, 0};

		for (to = from; to < g->values; to++)
		{
			const GoirPiece *piece = &g->pieces->piece[g->value[to]];

			if (piece->page != first->page ||
				(goir_middle(piece) - goir_middle(first)) * 20 > goir_piece_height(first) * 9)
				break;
			if (level.left > piece->left)
				level.left = piece->left;
			if (level.top > piece->top)
				level.top = piece->top;
			if (level.bottom < piece->bottom)
				level.bottom = piece->bottom;
		}
		level.values = to - from;
		level.middle = (level.top + level.bottom) / 2;
		if (level.values > MOST_VALUES)
			continue;
		sort_level(g, &level);
		g->level[g->levels++] = level;
	}
	for (i = 1; i < g->levels; i++)
		if (g->level[i].middle < g->level[i - 1].middle)
			g->level[i].middle = g->level[i - 1].middle;
}

/* Does a text stand beside the values of a row? */
static bool
is_beside(const GoirPiece *piece, const GoirLevel *level)
{
	return goir_apart(goir_middle(piece), level->middle) * 20 <= (level->bottom - level->top) * 11;
}

/* Is a text nothing that heads columns, but what OCR makes of rules: a character, or none it is sure of? */
static bool
is_junk(const GoirGeometry *g, const GoirPiece *piece)
{
	GoirText	text = g->pieces->words->word[piece->word].text;

	return piece->confidence < LEGIBLE || (piece->words == 1 && text.size <= 3);
}

/*
 * Do texts stand over the values of a row that are not beside the values of
 * the row before?  *text moves from those of one row to those of the next.
 */
static bool
is_headed(const GoirGeometry *g, int level, int left, int *text)
{
	const GoirLevel *row = &g->level[level];
	int64_t		last = row[-1].bottom;
	bool		headed = false;

	for (; *text < g->texts && goir_middle(goir_text_at(g, *text)) <= row->middle; (*text)++)
	{
		const GoirPiece *piece = goir_text_at(g, *text);

		if (g->ocr && is_junk(g, piece))
			continue;
		if (!is_beside(piece, row) && !is_beside(piece, &row[-1]) &&
			((int64_t) piece->right - left) * 20 > (row->bottom - row->top) * 3)
			headed = true;
		if (piece->top - last > (row->bottom - row->top) * 5 / 2)
			headed = true;
		if (last < piece->bottom)
			last = piece->bottom;
	}
	return headed || row->top - last > (row->bottom - row->top) * 5 / 2;
}

/* Adds a block of rows. */
static GoirBlock *
add_block(GoirGeometry *g, int level, int text, int *room)
{
	GoirBlock  *block;

	g->block = goir_room(g->arena, g->block, g->blocks, room, sizeof(GoirBlock));
	block = &g->block[g->blocks++];
	memset(block, 0, sizeof(*block));
	block->level = level;
	block->before = text;
	return block;
}

/* Measures a block: the height of its lines, the least way from row to row, where values begin. */
static void
measure(const GoirGeometry *g, GoirBlock *block)
{
	int64_t		height = 0;
	int64_t		labels = 0;
	int			n = 0;
	int			values = 0;
	int			i;

	block->first = block->left = INT_MAX;
	block->labels = INT_MIN;
	block->pitch = INT64_MAX;
	for (i = 0; i < block->levels; i++)
	{
		const GoirLevel *level = &g->level[block->level + i];

		height += level->bottom - level->top;
		values++;
		if (block->first > level->left)
			block->first = level->left;
		if (i > 0 && block->pitch > level->middle - level[-1].middle)
			block->pitch = level->middle - level[-1].middle;
	}
	block->height = height / values;
	for (i = block->before; i < block->end; i++)
	{
		const GoirPiece *piece = goir_text_at(g, i);

		if (goir_middle(piece) * 20 < g->level[block->level].middle * 20 - block->height * 12 ||
			goir_middle(piece) * 20 > g->level[block->level + block->levels - 1].middle * 20 + block->height * 12 ||
			((int64_t) piece->right - block->first) * 20 > block->height * 3)
			continue;
		if (block->labels < piece->right)
			block->labels = piece->right;
		if (block->left > piece->left)
			block->left = piece->left;
		labels += goir_piece_height(piece);
		n++;
	}
	if (n > 0 && block->height < labels / n)
		block->height = labels / n;
	if (block->pitch > 4 * block->height)
		block->pitch = block->height * 11 / 10;
	if (block->pitch < block->height * 11 / 10)
		block->pitch = block->height * 11 / 10;
}

/* Where the texts end that go on with the labels of a block, behind its last row. */
static int
end_of_labels(const GoirGeometry *g, const GoirBlock *block, int limit)
{
	int64_t		last = g->level[block->level + block->levels - 1].middle;
	int			end = block->behind;
	int			from,
				to;

	if (block->labels == INT_MIN)
		return end;
	for (from = end; from < limit; from = to)
	{
		const GoirPiece *first = goir_text_at(g, from);
		bool		own = goir_middle(first) - last <= block->pitch * 8 / 5;

		for (to = from; to < limit && goir_middle(goir_text_at(g, to)) - goir_middle(first) <= block->height * 9 / 20; to++)
		{
			const GoirPiece *piece = goir_text_at(g, to);

			own &= ((int64_t) piece->right - block->first) * 20 <= block->height * 3 && piece->left < block->labels &&
				((int64_t) block->left - piece->left) * 10 <= block->height &&
				(goir_piece_height(piece) * 20 <= block->height * 23 || is_beside(piece, &g->level[block->level + block->levels - 1]));
		}
		if (!own)
			break;
		last = goir_middle(first);
		end = to;
	}
	return end;
}

/* Finds the rows that have headers in common. */
static void
gather_blocks(GoirGeometry *g)
{
	GoirBlock  *block = NULL;
	int			room = 0;
	int			text = 0;
	int			i;

	for (i = 0; i < g->levels; i++)
	{
		int			left = block && block->first < g->level[i].left ? block->first : g->level[i].left;
		int			before = text;
		bool		headed;

		if (i == 0)
		{
			while (text < g->texts && goir_middle(goir_text_at(g, text)) <= g->level[0].middle)
				text++;
			headed = true;
		}
		else
			headed = is_headed(g, i, left, &text);
		if (headed)
		{
			block = add_block(g, i, before, &room);
			block->first = g->level[i].left;
			block->inside = text;
		}
		if (block->first > g->level[i].left)
			block->first = g->level[i].left;
		block->levels++;
		block->behind = text;
	}
}

void
goir_find_blocks(GoirArena *arena, GoirPieces *pieces, GoirGeometry *g)
{
	int			kept = 0;
	int			i;

	memset(g, 0, sizeof(*g));
	g->arena = arena;
	g->pieces = pieces;
	g->ocr = pieces->words->ocr;
	g->value = sort_pieces(arena, pieces, true, &g->values);
	g->text = sort_pieces(arena, pieces, false, &g->texts);
	g->column = goir_space(arena, g->values * sizeof(int) + 1);
	for (i = 0; i < g->values; i++)
		g->column[i] = -1;
	goir_poll(arena);
	find_levels(g);
	gather_blocks(g);
	for (i = 0; i < g->blocks; i++)
	{
		GoirBlock  *block = &g->block[i];
		int			limit = i + 1 < g->blocks ? g->block[i + 1].inside : g->texts;
		int			before = kept > 0 ? g->block[kept - 1].end : 0;

		/* texts beside the last row may stand a bit below it */
		block->end = block->behind;
		while (block->end < limit && is_beside(goir_text_at(g, block->end), &g->level[block->level + block->levels - 1]))
			block->end++;
		measure(g, block);
		if (block->before < before)
			block->before = before;
		block->end = end_of_labels(g, block, limit);
		if (!goir_read_head(g, block, kept > 0 ? &g->block[kept - 1] : NULL))
			continue;
		goir_read_labels(g, block);
		g->block[kept++] = *block;
	}
	g->blocks = kept;
}
