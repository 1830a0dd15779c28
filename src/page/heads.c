/*-------------------------------------------------------------------------
 *
 * heads.c
 *	  What stands over the rows of a block: its columns, and heads over them.
 *
 * The lowest text over each place is the header cell of a column, with what
 * stands right above it in the same cell; what is higher is over several.
 * Cells stand beside each other, so a number that shares a stretch of the line
 * with a header cell is in its column, and numbers that share one with each
 * other are in one column.  Where that leaves a choice, nothing is chosen.
 *
 *-------------------------------------------------------------------------
 */
#include "page/geometry.h"

#include <limits.h>
#include <stdlib.h>

#define MANY_ROWS 8				/* of a table whose numbers tell its columns */
#define MOST_OPTIONS 8			/* lines of a header cell */
#define ASIDE 100				/* what it costs that a head is off by the height of a line */
#define JUNK 20					/* confidence of what OCR made of a rule */

/* Header cells under construction. */
typedef struct Heads
{
	GoirGeometry *g;
	GoirBlock  *block;
	int			head[GOIR_MOST_HEADS];	/* pieces, from the lowest up */
	int			heads;
	int			corner[GOIR_MOST_HEADS];
	int			corners;
	int			leaf_of[GOIR_MOST_HEADS];	/* the column whose cell it is in, or -1 */
	bool		beside;			/* are columns' headers left of the first number? */
	bool		whole[GOIR_MOST_HEADS];	/* is it over the labels as well? */
	GoirLeaf	leaf[GOIR_MOST_COLUMNS];
	int			leaves;
	GoirHead	over[GOIR_MOST_HEADS];
	int			overs;
	int			left;			/* where the table begins */
	int			right;			/* and ends */
	int64_t		bottom;			/* of the header */
} Heads;

static GoirPiece *
piece_at(const Heads *h, int head)
{
	return &h->g->pieces->piece[h->head[head]];
}

/* How much two stretches of a line have in common; below 0 the gap between them. */
static int64_t
shared(int left, int right, int other_left, int other_right)
{
	return (int64_t) (right < other_right ? right : other_right) - (left > other_left ? left : other_left);
}

/* Is that enough to be beside each other for certain? */
static bool
overlaps(const Heads *h, int left, int right, int other_left, int other_right)
{
	return shared(left, right, other_left, other_right) * 20 > h->block->height * 2;
}

/*
 * The lines of the header
 */

/* Does a piece begin with an ordinal as headings do: 三、? */
static bool
is_numbered(const GoirGeometry *g, const GoirPiece *piece)
{
	static const char *const digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
	GoirText	text = g->pieces->words->word[piece->word].text;
	int			n = 0;
	int			i;

	for (i = 0; i < GOIR_COUNT(digits); i++)
		if (goir_is_at(text, n * 3, digits[i]))
		{
			n++;
			i = -1;
		}
	if (n == 0)
		return false;
	if (text.size > n * 3)
		return goir_is_at(text, n * 3, "、");
	return piece->words > 1 && goir_is_at(g->pieces->words->word[piece->word + 1].text, 0, "、");
}

/* Does a piece stand over the columns, at least in part? */
static bool
is_over_columns(const Heads *h, const GoirPiece *piece)
{
	const GoirBlock *block = h->block;

	return block->labels == INT_MIN || ((int64_t) piece->right - block->first) * 20 > block->height * 3 ||
		(h->beside && piece->left > block->labels);
}

/* Does it run through from over the labels to over the columns, as prose and headings do? */
static bool
runs_through(const GoirBlock *block, const GoirPiece *piece)
{
	return block->labels != INT_MIN && ((int64_t) block->labels - piece->left) * 20 > block->height * 6 &&
		((int64_t) piece->right - block->first) * 20 > block->height * 3;
}

/* A line of texts above a block. */
typedef struct TextLine
{
	int			from;			/* texts */
	int			to;
	int			over;			/* of them over the columns */
	int			through;
	int64_t		middle;
} TextLine;

/* The line whose texts end before this one. */
static TextLine
line_before(const Heads *h, int to)
{
	const GoirGeometry *g = h->g;
	TextLine	line = {to, to, 0, 0, goir_middle(goir_text_at(g, to - 1))};

	while (line.from > h->block->before &&
		   (line.middle - goir_middle(goir_text_at(g, line.from - 1))) * 20 <= h->block->height * 9)
	{
		const GoirPiece *piece = goir_text_at(g, --line.from);

		if (g->ocr && piece->confidence < JUNK)
			continue;
		if (runs_through(h->block, piece))
			line.through++;
		else
			line.over += is_over_columns(h, piece);
	}
	return line;
}

/* Does a sentence end in a line? */
static bool
is_sentence(const GoirGeometry *g, const TextLine *line)
{
	static const char *const marks[] = {"。", "；", "！", "？"};
	int			i,
				k;

	for (i = line->from; i < line->to; i++)
	{
		const GoirPiece *piece = goir_text_at(g, i);
		GoirText	text = g->pieces->words->word[piece->word + piece->words - 1].text;

		for (k = 0; k < GOIR_COUNT(marks); k++)
			if (text.size >= 3 && goir_is_at(text, text.size - 3, marks[k]))
				return true;
	}
	return false;
}

/* Is a line a heading or prose, no part of the table below? */
static bool
is_heading(const Heads *h, const TextLine *line, int64_t last)
{
	const GoirPiece *piece = goir_text_at(h->g, line->from);

	if (is_sentence(h->g, line))
		return true;
	if (h->heads > 0 && (last - line->middle) * 5 > h->block->pitch * (line->over > 1 ? 16 : 8))
		return true;
	if (line->to - line->from > 1)
		return false;
	return is_numbered(h->g, piece) || (!h->g->ocr && goir_piece_height(piece) * 20 > h->block->height * 23);
}

/* Does the text of a line stand in the middle over all of the table? */
static bool
is_whole(const Heads *h, const GoirPiece *piece)
{
	return h->block->labels != INT_MIN &&
		goir_apart((int64_t) piece->left + piece->right, (int64_t) h->left + h->right) * 5 <= h->block->height * 8;
}

/* Takes a line for one of the header; false if that is full. */
static bool
take_line(Heads *h, const TextLine *line)
{
	int			i;

	for (i = line->to - 1; i >= line->from; i--)
	{
		const GoirPiece *piece = goir_text_at(h->g, i);
		bool		through = runs_through(h->block, piece);

		if (h->g->ocr && piece->confidence < JUNK)
			continue;
		if (h->heads == GOIR_MOST_HEADS || h->corners == GOIR_MOST_HEADS)
			return false;
		if (through || is_over_columns(h, piece))
		{
			h->whole[h->heads] = through;
			h->head[h->heads++] = h->g->text[i];
		}
		else
			h->corner[h->corners++] = h->g->text[i];
	}
	return true;
}

/* Where the table ends at both sides, as far as its rows tell. */
static void
measure_width(Heads *h)
{
	const GoirBlock *block = h->block;
	int			i,
				k;

	h->left = block->first;
	h->right = INT_MIN;
	for (i = 0; i < block->levels; i++)
	{
		const GoirLevel *level = &h->g->level[block->level + i];

		for (k = level->value; k < level->value + level->values; k++)
			if (h->right < h->g->pieces->piece[h->g->value[k]].right)
				h->right = h->g->pieces->piece[h->g->value[k]].right;
	}
	for (i = block->before; i < block->end; i++)
	{
		const GoirPiece *piece = goir_text_at(h->g, i);

		if (goir_middle(piece) * 20 >= h->g->level[block->level].middle * 20 - block->height * 12 &&
			h->left > piece->left && piece->right <= block->labels)
			h->left = piece->left;
	}
}

/*
 * Finds the lines of the header, from the lowest up.  Lines that are over the
 * labels alone belong to it if they stand beside it, and to the rows if they
 * are below it.
 */
static bool
find_lines(Heads *h)
{
	GoirBlock  *block = h->block;
	int64_t		last = h->g->level[block->level].middle;
	TextLine	below = {0, 0, 0, 0, 0};	/* the last line that was over the labels alone */
	int			at;

	measure_width(h);
	block->begin = block->inside;
	for (at = block->inside; at > block->before;)
	{
		TextLine	line = line_before(h, at);
		bool		of_labels = line.over == 0 && line.through == 0;

		/* those beside the first row are its own */
		if (goir_apart(line.middle, h->g->level[block->level].middle) * 20 <= block->height * 11 && line.through == 0)
		{
			at = block->begin = line.from;
			continue;
		}
		if (of_labels && h->heads == 0)
		{
			if ((last - line.middle) * 5 > block->pitch * 8)
				return false;
			last = line.middle;
			at = block->begin = line.from;
			below = line;
			continue;
		}
		if (is_heading(h, &line, last))
			break;
		if (line.through > 0 && (h->heads == 0 || line.to - line.from > 1 || !is_whole(h, goir_text_at(h->g, line.from))))
			break;
		if (h->heads == 0)
			block->head_bottom = line.middle;
		if (((below.middle - line.middle) * 4 <= block->height * 3 && !take_line(h, &below)) || !take_line(h, &line))
			return false;
		below.to = below.from;
		at = line.from;
		/* what is over the labels alone waits for a line that takes it in */
		if (!of_labels)
		{
			block->begin = line.from;
			last = line.middle;
		}
	}
	if (h->heads == 0)
		return false;
	/* lines over the labels above all others are of what is before, but for the first */
	while (h->corners > 0 && h->g->pieces->piece[h->corner[h->corners - 1]].bottom <= piece_at(h, h->heads - 1)->top)
		h->corners--;
	return true;
}

/*
 * Is something before the first number, but not over the labels, though
 * something else is?  Then it is over a column.
 */
static bool
is_beside_first(const Heads *h)
{
	bool		labels = false;
	bool		columns = false;
	int			i;

	for (i = 0; i < h->corners; i++)
	{
		const GoirPiece *piece = &h->g->pieces->piece[h->corner[i]];

		labels |= piece->left <= h->block->labels;
		columns |= piece->left > h->block->labels;
	}
	return labels && columns;
}

/*
 * Columns
 */

/* Finds the lowest text over each place, one at least; false if they are too many. */
static bool
find_leaves(Heads *h)
{
	int			i,
				k;

	for (i = 0; i < h->heads; i++)
	{
		const GoirPiece *piece = piece_at(h, i);

		h->leaf_of[i] = -1;
		for (k = 0; k < i; k++)
			if ((goir_middle(piece_at(h, k)) - goir_middle(piece)) * 20 > h->block->height * 9 &&
				overlaps(h, piece->left, piece->right, piece_at(h, k)->left, piece_at(h, k)->right))
				break;
		if (k < i || h->whole[i])
			continue;
		if (h->leaves == GOIR_MOST_COLUMNS)
			return false;
		h->leaf[h->leaves++] = (GoirLeaf) {i, piece->left, piece->right, piece->left, piece->right,
			piece->top, piece->bottom, 0};
	}
	return true;
}

/*
 * Leaves out what has nothing below it, but is above all other header cells: one
 * that reaches from the top to the bottom would stand in the middle.
 */
static void
drop_high_leaves(Heads *h)
{
	int64_t		top = INT64_MAX;
	int64_t		bottom = INT64_MIN;
	int			n = 0;
	int			i,
				k;

	for (i = 0; i < h->heads; i++)
		top = top < piece_at(h, i)->top ? top : piece_at(h, i)->top;
	for (i = 0; i < h->leaves; i++)
		bottom = bottom > h->leaf[i].bottom ? bottom : h->leaf[i].bottom;
	for (i = 0; i < h->leaves; i++)
	{
		bool		high = h->leaves > 1 && h->leaf[i].top + h->leaf[i].bottom + h->block->height / 2 < top + bottom;

		for (k = 0; k < h->leaves && high; k++)
			high = k == i || h->leaf[k].top + h->block->height / 4 > h->leaf[i].bottom;
		if (!high)
			h->leaf[n++] = h->leaf[i];
	}
	h->leaves = n;
}

static int
by_left(const void *a, const void *b)
{
	const GoirLeaf *one = a;
	const GoirLeaf *other = b;

	if (one->left != other->left)
		return one->left < other->left ? -1 : 1;
	return one->head - other->head;
}

/* How a header cell may reach up: its top with so many lines, and its pieces. */
typedef struct Options
{
	int			piece[MOST_OPTIONS];	/* in head */
	int64_t		top[MOST_OPTIONS];
	bool		open[MOST_OPTIONS]; /* is that possible? */
	int			n;
	int			chosen;
} Options;

/* Does a text stand over more than one column? */
static bool
is_over_several(const Heads *h, const GoirPiece *piece)
{
	int			n = 0;
	int			i;

	for (i = 0; i < h->leaves; i++)
		n += overlaps(h, piece->left, piece->right, h->leaf[i].left, h->leaf[i].right);
	return n > 1;
}

/* Finds how far up a column's header cell may reach. */
static void
find_options(const Heads *h, int leaf, Options *options)
{
	const GoirPiece *below = piece_at(h, h->leaf[leaf].head);
	int			i;

	options->piece[0] = h->leaf[leaf].head;
	options->top[0] = below->top;
	options->n = 1;
	for (i = h->leaf[leaf].head + 1; i < h->heads && options->n < MOST_OPTIONS; i++)
	{
		const GoirPiece *piece = piece_at(h, i);

		if ((goir_middle(below) - goir_middle(piece)) * 20 <= h->block->height * 9 ||
			!overlaps(h, piece->left, piece->right, below->left, below->right))
			continue;
		if (h->whole[i] || is_over_several(h, piece) || (goir_middle(below) - goir_middle(piece)) * 20 > h->block->height * 34 ||
			!goir_is_aligned(below, piece, h->g->ocr ? 2 * h->block->height : h->block->height))
			break;
		options->piece[options->n] = i;
		options->top[options->n++] = piece->top;
		below = piece;
	}
}

/*
 * How well a header cell of so many lines goes with those beside it: cells of
 * one row of the header have their middles, or their tops, at one height.
 */
static int
fit(const Heads *h, const Options *options, int leaf, int lines)
{
	int64_t		near = h->block->height / (h->g->ocr ? 4 : 8);
	int			score = 0;
	int			i,
				k;

	for (i = 0; i < h->leaves; i++)
	{
		int			best = 0;

		if (i == leaf)
			continue;
		for (k = 0; k < options[i].n; k++)
		{
			int			weight = i == leaf - 1 || i == leaf + 1 ? 3 : 1;

			if (!options[i].open[k])
				continue;
			if (goir_apart(options[leaf].top[lines - 1] + h->leaf[leaf].bottom, options[i].top[k] + h->leaf[i].bottom) <= 2 * near)
				weight *= 2;
			else if (goir_apart(options[leaf].top[lines - 1], options[i].top[k]) > near)
				weight = 0;
			if (best < weight)
				best = weight;
		}
		score += best;
	}
	return score;
}

/*
 * Is a text no wider than fits with the first character of the line below it?
 * Then they are two cells: a line is only broken where no more fits.
 */
static bool
is_broken(const Heads *h, const Options *options, int lines)
{
	int			widest = 0;
	int			i;

	for (i = 0; i < lines; i++)
	{
		const GoirPiece *piece = piece_at(h, options->piece[i]);

		if (widest < piece->right - piece->left)
			widest = piece->right - piece->left;
	}
	for (i = 1; i < lines; i++)
	{
		const GoirPiece *piece = piece_at(h, options->piece[i]);

		if ((int64_t) piece->right - piece->left + h->block->height / 2 <= widest)
			return false;
	}
	return true;
}

/* Is there a text at the height of another over a column, but not over the one that stands there? */
static bool
is_beside(const Heads *h, int head, int leaf, int other)
{
	int			i;

	for (i = 0; i < h->heads; i++)
	{
		const GoirPiece *piece = piece_at(h, i);

		if (i != head && goir_apart(goir_middle(piece), goir_middle(piece_at(h, head))) * 20 <= h->block->height * 9 &&
			overlaps(h, piece->left, piece->right, h->leaf[other].left, h->leaf[other].right) &&
			!overlaps(h, piece->left, piece->right, h->leaf[leaf].left, h->leaf[leaf].right))
			return true;
	}
	return false;
}

/*
 * Leaves out the ways in which a header cell cannot reach up.  A text right over
 * the middle of a column is over the columns at both sides as well, if it is over
 * several: there is such a column at both sides, and no text beside it.  All
 * header cells end at one height, and texts stand in their middle: where the
 * cell begins follows, and no text above it reaches into it.
 */
static void
forbid_options(const Heads *h, Options *options, int leaf)
{
	int			k;

	for (k = 1; k <= options->n; k++)
	{
		int64_t		begin = options->top[k - 1] + h->leaf[leaf].bottom - h->bottom;

		options->open[k - 1] = h->leaves == 1 || is_broken(h, options, k);
		if (k < options->n && (leaf == 0 || leaf == h->leaves - 1 ||
							   piece_at(h, options->piece[k])->bottom > begin + h->block->height / 4 ||
							   is_beside(h, options->piece[k], leaf, leaf - 1) || is_beside(h, options->piece[k], leaf, leaf + 1)))
			options->open[k - 1] = false;
	}
}

/* Takes the header's columns into the width of the table, and the rows of the block before if nothing is between. */
static void
widen(Heads *h, const GoirBlock *before)
{
	if (h->leaf[h->leaves - 1].right > h->right)
		h->right = h->leaf[h->leaves - 1].right;
	if (before == NULL || before->end != h->block->begin)
		return;
	if (before->left < h->left)
		h->left = before->left;
	if (before->right > h->right)
		h->right = before->right;
}

/* Finds texts alone on their line that stand in the middle over all of the table. */
static void
find_wholes(Heads *h)
{
	int			i,
				k;

	for (i = 0; i < h->heads; i++)
	{
		const GoirPiece *piece = piece_at(h, i);

		for (k = 0; k < h->heads; k++)
			if (k != i && goir_apart(goir_middle(piece), goir_middle(piece_at(h, k))) * 20 <= h->block->height * 9)
				break;
		for (; k >= h->heads && k < h->heads + h->corners; k++)
			if (goir_apart(goir_middle(piece), goir_middle(&h->g->pieces->piece[h->corner[k - h->heads]])) * 20 <= h->block->height * 9)
				break;
		if (k == h->heads + h->corners && i == h->heads - 1)
			h->whole[i] |= goir_middle(piece) < h->block->head_bottom - h->block->height / 2 && is_whole(h, piece);
	}
}

/* Decides how far up the header cells reach. */
static void
choose_options(Heads *h)
{
	Options		options[GOIR_MOST_COLUMNS];
	int			i,
				k;

	h->bottom = INT64_MIN;
	for (i = 0; i < h->leaves; i++)
		if (h->bottom < h->leaf[i].bottom)
			h->bottom = h->leaf[i].bottom;
	for (i = 0; i < h->leaves; i++)
	{
		find_options(h, i, &options[i]);
		forbid_options(h, &options[i], i);
	}
	for (i = 0; i < h->leaves; i++)
	{
		int			best = -1;

		options[i].chosen = 1;
		for (k = 1; k <= options[i].n; k++)
			if (options[i].open[k - 1] && fit(h, options, i, k) >= best)
			{
				best = fit(h, options, i, k);
				options[i].chosen = k;
			}
	}
	for (i = 0; i < h->leaves; i++)
		for (k = 0; k < options[i].chosen; k++)
		{
			const GoirPiece *piece = piece_at(h, options[i].piece[k]);
			GoirLeaf   *leaf = &h->leaf[i];

			h->leaf_of[options[i].piece[k]] = i;
			leaf->top = piece->top;
			if (leaf->head_left > piece->left)
				leaf->head_left = leaf->left = piece->left;
			if (leaf->head_right < piece->right)
				leaf->head_right = leaf->right = piece->right;
		}
}

/*
 * The columns of numbers
 */

/* A value by its place on the line. */
typedef struct Stretch
{
	int			left;
	int			right;
	int			value;			/* in values of the geometry */
} Stretch;

static int
by_stretch(const void *a, const void *b)
{
	const Stretch *one = a;
	const Stretch *other = b;

	if (one->left != other->left)
		return one->left < other->left ? -1 : 1;
	return one->value - other->value;
}

/* The one column whose header cell a stretch shares something with; -1 none, -2 several. */
static int
column_of(const Heads *h, int left, int right)
{
	int			found = -1;
	int			i;

	for (i = 0; i < h->leaves; i++)
		if (overlaps(h, left, right, h->leaf[i].head_left, h->leaf[i].head_right))
			found = found == -1 ? i : -2;
	return found;
}

/* Values that share stretches of the line with each other. */
typedef struct Cluster
{
	int			from;			/* in the sorted values */
	int			to;
	int			left;
	int			right;
	int			column;			/* -1 none, -2 several, -3 not certain */
	bool		counted;		/* by rows that have all values */
	bool		agreed;			/* and all of them say the same */
} Cluster;

/* Gives clusters between two that have columns those between these, if they are as many. */
static void
fill_between(const Heads *h, Cluster *cluster, int n)
{
	int			from,
				to,
				i;

	for (from = 0; from < n; from = to)
	{
		int			before = from > 0 ? cluster[from - 1].column : -1;
		int			behind;

		to = from + 1;
		if (cluster[from].column != -1)
			continue;
		while (to < n && cluster[to].column == -1)
			to++;
		behind = to < n ? cluster[to].column : h->leaves;
		if ((from > 0 && before < 0) || behind < 0 || behind - before - 1 != to - from)
			continue;
		for (i = from; i < to; i++)
			cluster[i].column = before + 1 + i - from;
	}
}

/*
 * Does a value stand as its header cell does: in its middle, or at an end?  Rows
 * may be cut in other places than the header; then it stands aside.
 */
static bool
is_set_out(const Heads *h, int column, const Stretch *stretch)
{
	const GoirLeaf *leaf = &h->leaf[column];
	int64_t		near = h->block->height * 6 / 10;

	return goir_apart((int64_t) stretch->left + stretch->right, (int64_t) leaf->head_left + leaf->head_right) <= 2 * near ||
		goir_apart(stretch->left, leaf->head_left) <= near || goir_apart(stretch->right, leaf->head_right) <= near;
}

/* Gathers values that share stretches of the line with each other. */
static int
find_clusters(const Heads *h, const Stretch *stretch, int n, Cluster *cluster)
{
	int			clusters = 0;
	int			i;

	for (i = 0; i < n; i++)
	{
		if (clusters == 0 || shared(stretch[i].left, stretch[i].right, cluster[clusters - 1].left, cluster[clusters - 1].right) * 20 <= h->block->height)
			cluster[clusters++] = (Cluster) {i, i, stretch[i].left, stretch[i].right, -1, false, false};
		cluster[clusters - 1].to = i + 1;
		if (cluster[clusters - 1].right < stretch[i].right)
			cluster[clusters - 1].right = stretch[i].right;
	}
	return clusters;
}

/*
 * Rows with a value in each column tell which is which, by their order alone.
 * They do so for the other rows too, as far as they agree: cells need not be cut
 * like those of the header.
 */
static void
count_off(const Heads *h, const Stretch *stretch, Cluster *cluster, int n)
{
	const GoirGeometry *g = h->g;
	int			i,
				k;

	for (i = 0; i < n; i++)
	{
		int			votes[GOIR_MOST_COLUMNS] = {0};
		int			voters = 0;
		int			most = 0;

		for (k = cluster[i].from; k < cluster[i].to; k++)
			if (g->column[stretch[k].value] >= 0)
			{
				voters++;
				if (++votes[g->column[stretch[k].value]] > votes[most])
					most = g->column[stretch[k].value];
			}
		cluster[i].counted = voters > 0;
		cluster[i].agreed = votes[most] == voters;
		if (voters > 0)
			cluster[i].column = votes[most] == voters || (g->ocr && votes[most] * 5 >= voters * 4) ? most : -3;
	}
}

/*
 * Is what stands over the labels known?  If nothing is, though there are labels,
 * the first header cell may be over them: unless there is a value for each.
 */
static bool
is_cornered(const Heads *h)
{
	int			i;

	if (h->corners > 0 || h->block->labels == INT_MIN)
		return true;
	for (i = 0; i < h->block->levels; i++)
		if (h->g->level[h->block->level + i].values == h->leaves)
			return true;
	return false;
}

/* Gives the values of rows that have one in each column their places in order. */
static void
number_rows(const Heads *h)
{
	GoirGeometry *g = h->g;
	int			i,
				k;

	for (i = 0; i < h->block->levels; i++)
	{
		const GoirLevel *level = &g->level[h->block->level + i];

		for (k = 0; k < level->values && level->values == h->leaves; k++)
			g->column[level->value + k] = k;
	}
}

/* Takes header cells over no numbers for pieces of those beside them, if rows have no number for them. */
static void
drop_leaves(Heads *h, Cluster *cluster, int n)
{
	int			without[GOIR_MOST_COLUMNS];
	int			most = 0;
	int			kept = 0;
	int			i,
				k;

	for (i = 0; i < h->block->levels; i++)
		if (most < h->g->level[h->block->level + i].values)
			most = h->g->level[h->block->level + i].values;
	for (i = 0; i < h->leaves; i++)
	{
		for (k = 0; k < n && cluster[k].column != i; k++)
			 /* look */ ;
		without[i] = k == n;
		kept += k < n;
	}
	if (kept < most || kept == h->leaves || kept == 0)
		return;
	for (i = h->leaves - 1; i >= 0; i--)
	{
		if (!without[i])
			continue;
		memmove(&h->leaf[i], &h->leaf[i + 1], (h->leaves - 1 - i) * sizeof(GoirLeaf));
		h->leaves--;
		for (k = 0; k < h->heads; k++)
			if (h->leaf_of[k] > i || (h->leaf_of[k] == i && (i == h->leaves || i > 0)))
				h->leaf_of[k]--;
		for (k = 0; k < n; k++)
			cluster[k].column -= cluster[k].column > i;
	}
}

/* Makes room for a column whose header was not read, at its place among the others. */
static void
insert_leaf(Heads *h, const Cluster *values, Cluster *cluster, int n)
{
	int			at = 0;
	int			i;

	while (at < h->leaves && h->leaf[at].head_left < values->left)
		at++;
	memmove(&h->leaf[at + 1], &h->leaf[at], (h->leaves - at) * sizeof(GoirLeaf));
	h->leaf[at] = (GoirLeaf) {-1, values->left, values->right, values->left, values->right,
	h->bottom - h->block->height, h->bottom, 0};
	h->leaves++;
	for (i = 0; i < h->heads; i++)
		h->leaf_of[i] += h->leaf_of[i] >= at;
	for (i = 0; i < n; i++)
		cluster[i].column += cluster[i].column >= at;
}

/* Takes a header cell for one over several columns; the values below it have none then. */
static void
remove_leaf(Heads *h, Cluster *cluster, int n, int leaf)
{
	int			i;

	memmove(&h->leaf[leaf], &h->leaf[leaf + 1], (h->leaves - 1 - leaf) * sizeof(GoirLeaf));
	h->leaves--;
	for (i = 0; i < h->heads; i++)
		h->leaf_of[i] = h->leaf_of[i] == leaf ? -1 : h->leaf_of[i] - (h->leaf_of[i] > leaf);
	for (i = 0; i < n; i++)
		cluster[i].column = cluster[i].column == leaf ? -1 : cluster[i].column - (cluster[i].column > leaf);
}

/*
 * Gives numbers that stand below each other a column of their own, if there is
 * none for them in MANY_ROWS or more: OCR loses headers more than numbers.  A header cell over two
 * such is those of both run together, and tells neither.
 */
static bool
add_columns(Heads *h, Cluster *cluster, int n)
{
	int			few = h->block->levels / 3;
	int			i,
				k;

	for (i = 0; i < n; i++)
		for (k = i + 1; k < n && cluster[i].column >= 0; k++)
			if (cluster[k].column == cluster[i].column && cluster[k].to - cluster[k].from >= few &&
				cluster[i].to - cluster[i].from >= few)
			{
				remove_leaf(h, cluster, n, cluster[i].column);
				break;
			}
	for (i = 0; i < n; i++)
	{
		if (cluster[i].column != -1 || cluster[i].to - cluster[i].from < few)
			continue;
		if (h->leaves == GOIR_MOST_COLUMNS)
			return false;
		insert_leaf(h, &cluster[i], cluster, n);
		for (k = 0; h->leaf[k].head >= 0 || h->leaf[k].left != cluster[i].left; k++)
			 /* look */ ;
		cluster[i].column = k;
	}
	return true;
}

/* Gives a column what stands in it. */
static void
widen_leaf(Heads *h, int column, const Stretch *stretch)
{
	GoirLeaf   *leaf = &h->leaf[column];

	if (leaf->left > stretch->left)
		leaf->left = stretch->left;
	if (leaf->right < stretch->right)
		leaf->right = stretch->right;
}

/* The column of a value, -1 if it has none for certain. */
static int
column_of_value(Heads *h, const Cluster *cluster, const Stretch *value)
{
	int			column = h->g->column[value->value];

	/* what OCR lost or made up may leave as many values as columns */
	if (h->g->ocr && (column >= 0 ? column != cluster->column : cluster->counted && !cluster->agreed))
		return -1;
	if (column < 0)
		column = cluster->column == -2 ? column_of(h, value->left, value->right) : cluster->column;
	return column >= 0 && (cluster->counted || is_set_out(h, column, value)) ? column : -1;
}

/* Gives each value of the block its column, as far as it has one for certain. */
static bool
place_values(Heads *h)
{
	GoirGeometry *g = h->g;
	const GoirLevel *first = &g->level[h->block->level];
	const GoirLevel *last = &g->level[h->block->level + h->block->levels - 1];
	int			n = last->value + last->values - first->value;
	Stretch    *stretch = goir_space(g->arena, n * sizeof(Stretch));
	Cluster    *cluster = goir_space(g->arena, n * sizeof(Cluster));
	int			clusters;
	int			placed = 0;
	int			i,
				k;

	for (i = 0; i < n; i++)
	{
		const GoirPiece *piece = &g->pieces->piece[g->value[first->value + i]];

		stretch[i] = (Stretch) {piece->left, piece->right, first->value + i};
	}
	qsort(stretch, n, sizeof(Stretch), by_stretch);
	clusters = find_clusters(h, stretch, n, cluster);
	for (i = 0; i < clusters; i++)
		cluster[i].column = column_of(h, cluster[i].left, cluster[i].right);
	if (g->ocr && h->block->levels >= MANY_ROWS)
	{
		if (!add_columns(h, cluster, clusters))
			return false;
		drop_leaves(h, cluster, clusters);
	}
	if (!is_cornered(h))
		return false;
	number_rows(h);
	count_off(h, stretch, cluster, clusters);
	fill_between(h, cluster, clusters);
	for (i = 0; i < clusters; i++)
		for (k = cluster[i].from; k < cluster[i].to; k++)
		{
			int			column = column_of_value(h, &cluster[i], &stretch[k]);

			g->column[stretch[k].value] = column;
			if (column < 0)
				continue;
			placed++;
			widen_leaf(h, column, &stretch[k]);
		}
	return placed > 0;
}

/* Joins the pieces of a header cell that came apart, where values below tell that they are one. */
static void
join_leaves(Heads *h)
{
	int			n = 0;
	int			i;

	for (i = 0; i < h->leaves; i++)
	{
		GoirLeaf   *before = n > 0 ? &h->leaf[n - 1] : NULL;
		bool		joined = false;
		int			k;

		if (before && h->leaf[i].left - before->right < h->block->height &&
			goir_apart(before->bottom, h->leaf[i].bottom) * 20 <= h->block->height * 9)
			for (k = h->g->level[h->block->level].value; k < h->g->level[h->block->level + h->block->levels - 1].value + h->g->level[h->block->level + h->block->levels - 1].values && !joined; k++)
			{
				const GoirPiece *piece = &h->g->pieces->piece[h->g->value[k]];

				joined = overlaps(h, piece->left, piece->right, before->left, before->right) &&
					overlaps(h, piece->left, piece->right, h->leaf[i].left, h->leaf[i].right);
			}
		if (!joined)
		{
			h->leaf[n++] = h->leaf[i];
			continue;
		}
		h->leaf_of[h->leaf[i].head] = -2 - before->head;
		before->right = before->head_right = h->leaf[i].right;
	}
	h->leaves = n;
}

/*
 * Heads over several columns
 */

/* Where the cells of a column begin that is not the first: in the middle between what stands in it and in the one before. */
static int64_t
inner_edge(const Heads *h, int column)
{
	return ((int64_t) h->leaf[column - 1].right + h->leaf[column].left) / 2;
}

/* Where the cells of a column begin; at the ends of a table, as far from what stands in the cell as on its other side. */
static int64_t
edge(const Heads *h, int column)
{
	const		GoirLeaf *leaf = &h->leaf[column == 0 ? 0 : h->leaves - 1];

	if (column > 0 && column < h->leaves)
		return inner_edge(h, column);
	if (h->leaves == 1)
		return column == 0 ? leaf->left : leaf->right;
	return (int64_t) leaf->left + leaf->right - inner_edge(h, column == 0 ? 1 : h->leaves - 1);
}

/*
 * Has a column a head at some height above it?  All header cells end at one
 * height, and texts stand in the middle of theirs: how far up a cell reaches
 * follows from where its text stands.
 */
static bool
is_under(const Heads *h, int column, int64_t height)
{
	return h->leaf[column].top + h->leaf[column].bottom - h->bottom > height;
}

/* What it costs that a head is over some columns; that columns beside it are under none. */
static int64_t
cost_of_span(const Heads *h, const GoirHead *head, int from, int to)
{
	const GoirPiece *piece = piece_at(h, head->head);
	int64_t		off = goir_apart((int64_t) piece->left + piece->right, edge(h, from) + edge(h, to + 1));
	int64_t		left = 2 * goir_apart(piece->left, h->leaf[from].head_left);
	int64_t		cost;
	int			i;

	if (off > left)
		off = left;
	cost = off * ASIDE / h->block->height;

	if (off * 5 > h->block->height * 8)
		cost += ASIDE * 3;
	for (i = from; i <= to; i++)
		cost += is_under(h, i, goir_middle(piece)) ? 0 : ASIDE;
	return cost;
}

static int64_t
cost_of_gap(const Heads *h, const GoirHead *head, int from, int to)
{
	int64_t		cost = 0;
	int			i;

	for (i = from; i < to; i++)
		cost += is_under(h, i, goir_middle(piece_at(h, head->head))) ? ASIDE : 0;
	return cost;
}

/* The best spans of heads up to one, if the last one ends before a column. */
typedef struct Span
{
	int64_t		cost;
	int			from;			/* of the last head */
} Span;

/*
 * Gives the heads of one level, from the left, their columns: each is over those
 * that it reaches over, and stands in the middle of all that it is over.  Returns
 * what that costs.
 */
static int64_t
span_level(const Heads *h, GoirHead *head, int n)
{
	int64_t		cost;
	Span		span[GOIR_MOST_COLUMNS + 1][GOIR_MOST_COLUMNS + 1];
	int			i,
				from,
				to,
				end;

	for (i = 0; i <= n; i++)
		for (end = 0; end <= h->leaves; end++)
			span[i][end] = (Span) {i == 0 && end == 0 ? 0 : INT64_MAX, 0};
	for (i = 0; i < n; i++)
		for (end = 0; end <= head[i].from; end++)
			for (from = end; span[i][end].cost < INT64_MAX && from <= head[i].from; from++)
				for (to = head[i].to; to < h->leaves; to++)
				{
					cost = span[i][end].cost + cost_of_gap(h, &head[i], end, from) +
						cost_of_span(h, &head[i], from, to);
					if (cost < span[i + 1][to + 1].cost)
						span[i + 1][to + 1] = (Span) {cost, end * (GOIR_MOST_COLUMNS + 1) + from};
				}
	end = -1;
	for (to = 0; to <= h->leaves; to++)
		if (span[n][to].cost < INT64_MAX && (end < 0 || span[n][to].cost + cost_of_gap(h, &head[n - 1], to, h->leaves) <
											 span[n][end].cost + cost_of_gap(h, &head[n - 1], end, h->leaves)))
			end = to;
	cost = end < 0 ? INT64_MAX : span[n][end].cost + cost_of_gap(h, &head[n - 1], end, h->leaves);
	for (i = n - 1; i >= 0 && end > 0; i--)
	{
		head[i].from = span[i + 1][end].from % (GOIR_MOST_COLUMNS + 1);
		head[i].to = end - 1;
		end = span[i + 1][end].from / (GOIR_MOST_COLUMNS + 1);
	}
	return cost;
}

/* What it costs that a head is over the labels as well: where these begin is seen less well. */
static int64_t
cost_of_whole(const Heads *h, const GoirHead *head)
{
	const GoirPiece *piece = piece_at(h, head->head);

	return goir_apart((int64_t) piece->left + piece->right, (int64_t) h->left + h->right) * ASIDE / (2 * h->block->height);
}

static int
by_level(const void *a, const void *b)
{
	const GoirHead *one = a;
	const GoirHead *other = b;

	if (one->level != other->level)
		return one->level - other->level;
	if (one->from != other->from)
		return one->from - other->from;
	return one->head - other->head;
}

/* A head that is no column's own, and the columns it is over: those it overlaps, or the two it stands between. */
static GoirHead
head_over(const Heads *h, int i)
{
	const GoirPiece *piece = piece_at(h, i);
	GoirHead	head = {i, 0, -1, -1, h->whole[i]};
	int			k;

	for (k = 0; k < h->leaves; k++)
		if (overlaps(h, piece->left, piece->right, h->leaf[k].left, h->leaf[k].right))
		{
			head.from = head.from < 0 ? k : head.from;
			head.to = k;
		}
	for (k = 0; head.from < 0 && k < h->leaves; k++)
		if (k + 1 == h->leaves || h->leaf[k + 1].left >= piece->left)
		{
			head.from = k;
			head.to = k + 1 < h->leaves ? k + 1 : k;
		}
	return head;
}

/* Finds the heads over columns, from above, and their levels. */
static void
find_overs(Heads *h)
{
	int			levels = 0;
	int64_t		middle = 0;
	int64_t		cost;
	int			from,
				to,
				i,
				k;

	for (i = h->heads - 1; i >= 0; i--)
	{
		int64_t		own = goir_middle(piece_at(h, i));

		if (h->leaf_of[i] != -1)
			continue;
		if (levels == 0 || (own - middle) * 2 > h->block->height)
		{
			levels++;
			middle = own;
		}
		h->over[h->overs] = head_over(h, i);
		h->over[h->overs++].level = levels - 1;
	}
	qsort(h->over, h->overs, sizeof(GoirHead), by_level);
	for (from = 0; from < h->overs; from = to)
	{
		for (to = from; to < h->overs && h->over[to].level == h->over[from].level; to++)
			;
		if (h->over[from].whole || to - from > GOIR_MOST_COLUMNS)
			continue;
		cost = span_level(h, h->over + from, to - from);
		h->over[from].whole = from == 0 && to == 1 && h->block->labels != INT_MIN && cost_of_whole(h, &h->over[0]) < cost;
	}
	h->block->head_levels = levels;
	for (i = 0; i < h->overs; i++)
		for (k = 0; k < h->leaves; k++)
			if (h->over[i].whole || (k >= h->over[i].from && k <= h->over[i].to))
				h->leaf[k].level = h->over[i].level + 1;
}

/* A copy of what was found, as long as it is. */
static void *
keep(GoirArena *arena, const void *from, int n, size_t size)
{
	void	   *copy = goir_space(arena, n * size + 1);

	memcpy(copy, from, n * size);
	return copy;
}

bool
goir_read_head(GoirGeometry *g, GoirBlock *block, const GoirBlock *before)
{
	Heads		heads;
	Heads	   *h = &heads;
	bool		found;
	int			i;

	memset(h, 0, sizeof(*h));
	h->g = g;
	h->block = block;
	found = find_lines(h);
	if (found && is_beside_first(h))
	{
		h->beside = true;
		h->heads = h->corners = 0;
		found = find_lines(h);
	}
	if (!found || !find_leaves(h))
		return false;
	drop_high_leaves(h);
	qsort(h->leaf, h->leaves, sizeof(GoirLeaf), by_left);
	join_leaves(h);
	widen(h, before);
	find_wholes(h);
	choose_options(h);
	for (i = h->heads - 1; i >= 0; i--)
		if (h->leaf_of[i] < -1)
			h->leaf_of[i] = h->leaf_of[-2 - h->leaf_of[i]];
	if (!place_values(h))
		return false;
	find_overs(h);
	block->left = h->left;
	block->right = h->right;
	block->head = keep(g->arena, h->head, h->heads, sizeof(int));
	block->heads = h->heads;
	block->corner = keep(g->arena, h->corner, h->corners, sizeof(int));
	block->corners = h->corners;
	block->leaf = keep(g->arena, h->leaf, h->leaves, sizeof(GoirLeaf));
	block->leaves = h->leaves;
	block->over = keep(g->arena, h->over, h->overs, sizeof(GoirHead));
	block->overs = h->overs;
	block->leaf_of = keep(g->arena, h->leaf_of, h->heads, sizeof(int));
	for (i = 0; i < h->heads; i++)
		piece_at(h, i)->used = true;
	for (i = 0; i < h->corners; i++)
		g->pieces->piece[h->corner[i]].used = true;
	return true;
}
