/*-------------------------------------------------------------------------
 *
 * labels.c
 *	  What stands before the numbers of a block's rows.
 *
 * A label may take several lines, closer to each other or not than rows are.
 * But cells of a row stand in the middle of its height, or at its top: lines of
 * a label are those that have their middle, or top, at the height of numbers.
 * Lines are put together so that as many rows as possible have a label; what is
 * left over heads rows that are all blank, or several rows.
 *
 *-------------------------------------------------------------------------
 */
#include "page/geometry.h"

#include <limits.h>
#include <stdlib.h>

#define MOST_LINES 8			/* of a label */
#define SAME_PLACE 2			/* lines that begin where another does: not by chance */
#define MOST_GAPS 400			/* between labels beside each other */

/* How cells of a row stand. */
typedef enum Way
{
	MIDDLE, TOP, BOTTOM, WAYS
} Way;

/* A line of labels: pieces beside each other. */
typedef struct Line
{
	int			from;			/* members, which are places in order */
	int			to;
	int64_t		top;
	int64_t		bottom;
	int64_t		middle;
	int			left;
	int			right;
	bool		full;			/* no more would fit */
} Line;

typedef struct Labels
{
	GoirGeometry *g;
	GoirBlock  *block;
	int			gap[GOIR_MOST_LANES];	/* where one lane ends and the next begins */
	int			gaps;
	int			left;			/* where the first begins */
	int			right;			/* and the last ends */
	int		   *lane;			/* of each piece in order: where it begins */
	int		   *last;			/* and ends */
	Line	   *line;
	int			lines;
	int		   *member;
	int		   *label;			/* of each level of the block, or -1 */
	int			used;			/* pieces of labels so far */
	int			room;			/* for labels */
} Labels;

static GoirPiece *
piece_at(const Labels *l, int n)
{
	return &l->g->pieces->piece[l->block->order[n]];
}

/* Is a text one of the labels: left of the numbers, and not of the header? */
static bool
is_label(const Labels *l, const GoirPiece *piece)
{
	return !piece->used && ((int64_t) piece->right - l->block->first) * 20 <= l->block->height * 3;
}

/* Gathers the pieces of labels. */
static void
gather(Labels *l)
{
	GoirBlock  *block = l->block;
	int			i;

	block->order = goir_space(l->g->arena, (block->end - block->begin) * sizeof(int) + 1);
	for (i = block->begin; i < block->end; i++)
		if (is_label(l, goir_text_at(l->g, i)))
			block->order[block->n_order++] = l->g->text[i];
}

/*
 * Lanes
 */

typedef struct Gap
{
	int			left;
	int			right;
} Gap;

static int
by_right(const void *a, const void *b)
{
	const Gap  *one = a;
	const Gap  *other = b;

	if (one->right != other->right)
		return one->right < other->right ? -1 : 1;
	return one->left < other->left ? -1 : one->left > other->left;
}

/* Do more labels begin right of a place than run through it? */
static bool
is_gap(const Labels *l, int at)
{
	int			through = 0;
	int			right = 0;
	int			i;

	for (i = 0; i < l->block->n_order; i++)
	{
		const GoirPiece *piece = piece_at(l, i);

		if (piece->left >= at)
			right++;
		else if (((int64_t) piece->right - at) * 20 > l->block->height * 3)
			through++;
	}
	return right > through;
}

/*
 * Finds where labels stand beside each other: the fewest places that lie in
 * each gap between two of one line.
 */
static void
find_gaps(Labels *l)
{
	Gap			gap[MOST_GAPS];
	int			gaps = 0;
	int			i,
				k;

	for (i = 0; i < l->block->n_order && gaps < MOST_GAPS; i++)
	{
		const GoirPiece *piece = piece_at(l, i);
		Gap			nearest = {piece->right, 0};

		for (k = i - 3; k <= i + 3; k++)
		{
			const GoirPiece *other = k >= 0 && k < l->block->n_order && k != i ? piece_at(l, k) : NULL;

			if (other && other->left > piece->right && goir_apart(goir_middle(piece), goir_middle(other)) * 20 <= l->block->height * 16 &&
				(nearest.right == 0 || other->left < nearest.right))
				nearest.right = other->left;
		}
		if (nearest.right != 0)
			gap[gaps++] = nearest;
	}
	qsort(gap, gaps, sizeof(Gap), by_right);
	for (i = 0; i < gaps && l->gaps < GOIR_MOST_LANES - 1; i++)
	{
		int			left = gap[i].left;

		if ((l->gaps > 0 && gap[i].left < l->gap[l->gaps - 1]) || !is_gap(l, gap[i].right))
			continue;
		for (k = i + 1; k < gaps; k++)
			if (gap[k].left < gap[i].right && gap[k].left > left)
				left = gap[k].left;
		l->gap[l->gaps++] = (int) (((int64_t) left + gap[i].right) / 2);
	}
}

/* Gives each piece its lanes. */
static void
find_lanes(Labels *l)
{
	int			i,
				k;

	find_gaps(l);
	l->left = INT_MAX;
	l->right = INT_MIN;
	for (i = 0; i < l->block->n_order; i++)
	{
		if (l->left > piece_at(l, i)->left)
			l->left = piece_at(l, i)->left;
		if (l->right < piece_at(l, i)->right)
			l->right = piece_at(l, i)->right;
	}
	l->block->lanes = l->block->n_order > 0 ? l->gaps + 1 : 0;
	l->lane = goir_alloc(l->g->arena, l->block->n_order * sizeof(int) + 1);
	l->last = goir_alloc(l->g->arena, l->block->n_order * sizeof(int) + 1);
	for (i = 0; i < l->block->n_order; i++)
		for (k = 0; k < l->gaps; k++)
		{
			l->lane[i] += ((int64_t) l->gap[k] - piece_at(l, i)->left) * 20 <= l->block->height * 3;
			l->last[i] += ((int64_t) piece_at(l, i)->right - l->gap[k]) * 20 > l->block->height * 3;
		}
}

/*
 * Lines
 */

/* Marks the lines in which no more fits: as wide as the widest that begins in its lane. */
static void
mark_full(Labels *l)
{
	int			widest[GOIR_MOST_LANES] = {0};
	int			i;

	for (i = 0; i < l->lines; i++)
	{
		int			lane = l->lane[l->member[l->line[i].from]];

		if (widest[lane] < l->line[i].right - l->line[i].left)
			widest[lane] = l->line[i].right - l->line[i].left;
	}
	for (i = 0; i < l->lines; i++)
	{
		int			wide = l->line[i].right - l->line[i].left;
		int			most = widest[l->lane[l->member[l->line[i].from]]];

		l->line[i].full = wide + 2 * l->block->height >= most || (l->g->ocr && wide >= most / 2);
	}
}

/*
 * May a piece that ends in an earlier lane go on with the line above it, which
 * began there and ran through?
 */
static bool
goes_on(const Labels *l, int n, int lane)
{
	const GoirPiece *piece = piece_at(l, n);
	const Line *line = l->lines > 0 ? &l->line[l->lines - 1] : NULL;
	GoirPiece	above;
	int			i;

	if (line == NULL || l->last[n] >= lane || l->lane[l->member[line->from]] > l->lane[n] ||
		(goir_middle(piece) - line->middle) * 20 > l->block->height * 36)
		return false;
	above = (GoirPiece) {0, 0, line->left, line->right, 0, 0, 0, 0, 0, false, false};
	if (!goir_is_aligned(&above, piece, l->block->height))
		return false;
	for (i = n + 1; i < l->block->n_order && (goir_middle(piece_at(l, i)) - goir_middle(piece)) * 20 <= l->block->height * 12; i++)
		if (l->last[i] == lane)
			return false;
	for (i = n - 1; i >= 0 && (goir_middle(piece) - goir_middle(piece_at(l, i))) * 20 <= l->block->height * 12; i--)
		if (l->last[i] == lane)
			return false;
	return true;
}

/* Puts together the pieces of lines that end in a lane and are in no label. */
static void
find_lines(Labels *l, int lane)
{
	int			i;

	int			members = 0;

	l->lines = 0;
	for (i = 0; i < l->block->n_order; i++)
	{
		const GoirPiece *piece = piece_at(l, i);
		Line	   *line = l->lines > 0 ? &l->line[l->lines - 1] : NULL;

		if (piece->used || (l->last[i] != lane && !goes_on(l, i, lane)))
			continue;
		l->member[members++] = i;
		if (line && (goir_middle(piece) - goir_middle(piece_at(l, l->member[line->from]))) * 20 <= l->block->height * 8)
		{
			line->to = members;
			line->top = line->top < piece->top ? line->top : piece->top;
			line->bottom = line->bottom > piece->bottom ? line->bottom : piece->bottom;
			line->left = line->left < piece->left ? line->left : piece->left;
			line->right = line->right > piece->right ? line->right : piece->right;
			line->middle = (line->top + line->bottom) / 2;
			continue;
		}
		l->line[l->lines++] = (Line) {members - 1, members, piece->top, piece->bottom, goir_middle(piece), piece->left,
		piece->right, false};
	}
	mark_full(l);
}

/*
 * Lines to labels
 */

/* The best way to put the lines up to one together. */
typedef struct Best
{
	int64_t		cost;
	int			lines;			/* of the last label */
	int			level;			/* its row, or -1 */
} Best;

#define ROW 1000				/* what a row with its label is worth */
#define BLANK 80				/* what a label without a row costs */
#define SHORT 150				/* a line broken before it is full */
#define ASKEW 400				/* lines that are not set out from one edge or middle */
#define OFF 100					/* the most that the height of a label is off */

/* The row whose values stand at a height, within the tolerance; -1 if none. */
static int
level_at(const Labels *l, int64_t height, Way way, int *cost)
{
	const GoirLevel *level = &l->g->level[l->block->level];
	int64_t		tolerance = l->block->height * (l->g->ocr ? 9 : 6) / 20;
	int			low = 0;
	int			high = l->block->levels;
	int			found = -1;
	int			i;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (level[middle].middle < height - 2 * l->block->height)
			low = middle + 1;
		else
			high = middle;
	}
	for (i = low; i < l->block->levels && level[i].middle <= height + 2 * l->block->height; i++)
	{
		int64_t		at = way == MIDDLE ? level[i].middle : way == TOP ? level[i].top : level[i].bottom;
		int64_t		off = goir_apart(at, height);

		if (off > tolerance || (found >= 0 && off * OFF / (tolerance + 1) >= *cost))
			continue;
		found = i;
		*cost = (int) (off * OFF / (tolerance + 1));
	}
	return found;
}

/*
 * The row whose values stand where those beside a label of some lines do; -1 if
 * none.  A row that goes on on another page has its values at its top.
 */
static int
level_beside(const Labels *l, int from, int to, Way way, int *off)
{
	const Line *line = l->line;
	int			level = level_at(l, way == MIDDLE ? (line[from].top + line[to - 1].bottom) / 2 : way == TOP ? line[from].top :
								 line[to - 1].bottom, way, off);

	if (level < 0 && piece_at(l, l->member[line[from].from])->page != piece_at(l, l->member[line[to - 1].from])->page)
		level = level_at(l, line[from].top, TOP, off);
	return level;
}

/* What it costs to take some lines for one label, and of which row. */
static int64_t
cost_of(const Labels *l, int from, int to, Way way, int *level)
{
	const Line *line = l->line;
	int64_t		cost = 0;
	int			off = 0;
	int			i;

	for (i = from + 1; i < to; i++)
	{
		GoirPiece	one = {0, 0, line[i - 1].left, line[i - 1].right, 0, 0, 0, 0, 0, false, false};
		GoirPiece	other = {0, 0, line[i].left, line[i].right, 0, 0, 0, 0, 0, false, false};

		if ((line[i].middle - line[i - 1].middle) * 20 > l->block->height * 36)
			return INT64_MAX;
		cost += line[i - 1].full ? 0 : SHORT;
		cost += goir_is_aligned(&one, &other, l->block->height) ? 0 : ASKEW;
	}
	*level = level_beside(l, from, to, way, &off);
	if (*level >= 0 && l->label[*level] >= 0)
		*level = -1;
	return cost + (*level >= 0 ? off - ROW : BLANK);
}

/* Puts the lines of a lane together in one way; gives the cost. */
static int64_t
arrange(const Labels *l, Way way, Best *best)
{
	int			i,
				k;

	best[0] = (Best) {0, 0, -1};
	for (i = 1; i <= l->lines; i++)
	{
		best[i] = (Best) {INT64_MAX, 1, -1};
		for (k = 1; k <= MOST_LINES && k <= i; k++)
		{
			int			level = -1;
			int64_t		cost = cost_of(l, i - k, i, way, &level);

			if (cost == INT64_MAX)
				break;
			if (best[i - k].cost + cost < best[i].cost)
				best[i] = (Best) {best[i - k].cost + cost, k, level};
		}
	}
	return best[l->lines].cost;
}

/* Puts the pieces of a line, if they are few, in the order of reading. */
static void
sort_line(Labels *l, const Line *line)
{
	int			i,
				k;

	if (line->to - line->from > MOST_LINES)
		return;
	for (i = line->from + 1; i < line->to; i++)
		for (k = i; k > line->from && piece_at(l, l->member[k - 1])->left > piece_at(l, l->member[k])->left; k--)
		{
			int			member = l->member[k];

			l->member[k] = l->member[k - 1];
			l->member[k - 1] = member;
		}
}

/*
 * The lane in which a label's cell begins, if its text begins in a later one: a
 * text in the middle of several lanes, but not of its own, nor at the left end
 * of that, is in a cell over several.
 */
static int
cell_lane(const Labels *l, int from, int to, int lane)
{
	int64_t		near = l->block->height * 6 / 10;
	int			left = INT_MAX;
	int			right = INT_MIN;
	int			others = 0;		/* begin at the same place */
	int			i;

	for (i = from; i < to; i++)
	{
		left = left < l->line[i].left ? left : l->line[i].left;
		right = right > l->line[i].right ? right : l->line[i].right;
	}
	for (i = 0; i < l->lines; i++)
		others += (i < from || i >= to) && goir_apart(l->line[i].left, left) * 10 <= l->block->height;
	for (i = lane; i >= 0 && others < SAME_PLACE; i--)
	{
		int			begin = i > 0 ? l->gap[i - 1] : l->left;

		if (goir_apart((int64_t) left + right, (int64_t) begin + l->right) <= near)
			return i;
	}
	return lane;
}

/* Adds a label of some lines. */
static void
add_label(Labels *l, int from, int to)
{
	GoirBlock  *block = l->block;
	GoirLabel	label = {l->used, 0, GOIR_MOST_LANES, 0, l->line[from].top, l->line[to - 1].bottom, false, 1, -1};
	int			i;

	for (i = from; i < to; i++)
		sort_line(l, &l->line[i]);
	for (i = l->line[from].from; i < l->line[to - 1].to; i++)
	{
		int			n = l->member[i];

		if (label.lane > l->lane[n])
			label.lane = l->lane[n];
		if (label.last < l->last[n])
			label.last = l->last[n];
		piece_at(l, n)->used = true;
		block->labelled[l->used++] = block->order[n];
	}
	label.pieces = l->used - label.piece;
	if (label.last == block->lanes - 1)
		label.lane = cell_lane(l, from, to, label.lane);
	block->label = goir_room(l->g->arena, block->label, block->n_labels, &l->room, sizeof(GoirLabel));
	block->label[block->n_labels++] = label;
}

/* Does a label of a row that is all blank stand near a row with values? */
static bool
is_near_blank(const Labels *l, int level)
{
	const GoirBlock *block = l->block;
	int			i;

	for (i = 0; i < block->n_labels; i++)
		if (block->label[i].blank &&
			goir_apart((block->label[i].top + block->label[i].bottom) / 2, l->g->level[block->level + level].middle) < 2 * block->height)
			return true;
	return false;
}

/*
 * Makes labels of the lines of a lane: those of rows with values; in the last
 * lane the others are those of rows that are all blank.
 */
static void
label_rows(Labels *l, Best *best, bool last)
{
	Way			way;
	Way			chosen = MIDDLE;
	int64_t		least = INT64_MAX;
	int			i;

	for (way = MIDDLE; way < WAYS; way++)
	{
		int64_t		cost = arrange(l, way, best);

		if (cost < least)
		{
			least = cost;
			chosen = way;
		}
	}
	arrange(l, chosen, best);
	for (i = l->lines; i > 0; i -= best[i].lines)
	{
		bool		labels = best[i].level >= 0 && l->label[best[i].level] < 0 && (last || !is_near_blank(l, best[i].level));

		/* what only may go on with a line, and does not, is of another lane */
		if (!labels && (!last || l->last[l->member[l->line[i - best[i].lines].from]] < l->block->lanes - 1))
			continue;
		add_label(l, i - best[i].lines, i);
		if (labels)
			l->label[best[i].level] = l->block->n_labels - 1;
		else
		{
			l->block->label[l->block->n_labels - 1].blank = true;
			l->block->bands++;
		}
	}
}

/* Makes labels of the lines of a lane that is not the last: those of several rows. */
static void
label_groups(Labels *l)
{
	int			from,
				to;

	for (from = 0; from < l->lines; from = to)
	{
		for (to = from + 1; to < l->lines; to++)
		{
			GoirPiece	one = {0, 0, l->line[to - 1].left, l->line[to - 1].right, 0, 0, 0, 0, 0, false, false};
			GoirPiece	other = {0, 0, l->line[to].left, l->line[to].right, 0, 0, 0, 0, 0, false, false};

			if ((l->line[to].middle - l->line[to - 1].middle) * 20 > l->block->height * 30 ||
				!goir_is_aligned(&one, &other, l->block->height))
				break;
		}
		add_label(l, from, to);
	}
}

static int
by_middle(const void *a, const void *b)
{
	const GoirBand *one = a;
	const GoirBand *other = b;

	return one->middle < other->middle ? -1 : one->middle > other->middle;
}

/* Makes the rows: those with values, and those of the labels that have none. */
static void
make_bands(Labels *l, int labels)
{
	GoirBlock  *block = l->block;
	bool	   *taken = goir_alloc(l->g->arena, labels + 1);
	int			i;

	block->band = goir_space(l->g->arena, (block->levels + block->bands) * sizeof(GoirBand));
	block->bands = 0;
	for (i = 0; i < block->levels; i++)
	{
		block->band[block->bands++] = (GoirBand) {l->g->level[block->level + i].middle, block->level + i, l->label[i]};
		if (l->label[i] >= 0)
			taken[l->label[i]] = true;
	}
	for (i = 0; i < labels; i++)
		if (!taken[i])
			block->band[block->bands++] = (GoirBand) {(block->label[i].top + block->label[i].bottom) / 2, -1, i};
	qsort(block->band, block->bands, sizeof(GoirBand), by_middle);
}

/* The row whose height is nearest to a label's. */
static int
nearest_band(const GoirBlock *block, const GoirLabel *label)
{
	int64_t		height = (label->top + label->bottom) / 2;
	int			low = 0;
	int			high = block->bands - 1;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if ((block->band[middle].middle + block->band[middle + 1].middle) / 2 < height)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The label of a row that is its own, or NULL. */
static const GoirLabel *
own_label(const GoirBlock *block, int band, int own)
{
	int			label;

	for (label = block->band[band].label; label >= own; label = block->label[label].next)
		 /* look */ ;
	return label < 0 ? NULL : &block->label[label];
}

/*
 * The first row that a label of several is over, if it is over the rows up to
 * end: it stands in their middle.  It begins behind low, and at near at the
 * latest.  -1 if that is not certain.
 */
static int
first_band(const GoirBlock *block, const GoirLabel *group, int low, int near, int end, int own)
{
	int64_t		least = block->height;
	int			found = -1;
	int			i;

	for (i = near; i > low; i--)
	{
		const GoirLabel *first = own_label(block, i, own);
		const GoirLabel *last = own_label(block, end, own);
		int64_t		off;

		if (first == NULL || last == NULL || first->lane <= group->last)
			break;
		off = goir_apart(first->top + last->bottom, group->top + group->bottom) / 2;
		if (off < least)
		{
			least = off;
			found = i;
		}
	}
	return found;
}

/*
 * Gives the labels of several rows, which are in order, to the first of them;
 * where this is not certain to the row that is nearest, alone.
 */
static void
place_groups(Labels *l, int from, int to, int own)
{
	GoirBlock  *block = l->block;
	int			end = block->bands - 1;
	int			i;

	for (i = to - 1; i >= from; i--)
	{
		GoirLabel  *group = &block->label[i];
		int			near = nearest_band(block, group);
		int			low = i > from ? nearest_band(block, group - 1) : -1;
		int			last = near;
		int			first;

		/* down to the next group's first row, as far as rows have their labels behind this one's lanes */
		while (last < end && own_label(block, last + 1, own) && own_label(block, last + 1, own)->lane > group->last)
			last++;
		first = first_band(block, group, low, near, last, own);
		group->rows = first < 0 ? 0 : last + 1 - first;
		if (first < 0)
			first = near;
		group->next = block->band[first].label;
		block->band[first].label = i;
		end = first - 1;
	}
}

void
goir_read_labels(GoirGeometry *g, GoirBlock *block)
{
	Labels		labels;
	Labels	   *l = &labels;
	Best	   *best;
	int			lane;
	int			own;
	int			i;

	memset(l, 0, sizeof(*l));
	l->g = g;
	l->block = block;
	gather(l);
	find_lanes(l);
	l->line = goir_space(g->arena, block->n_order * sizeof(Line) + 1);
	l->member = goir_space(g->arena, block->n_order * sizeof(int) + 1);
	l->label = goir_space(g->arena, block->levels * sizeof(int));
	block->labelled = goir_space(g->arena, block->n_order * sizeof(int) + 1);
	best = goir_space(g->arena, (block->n_order + 1) * sizeof(Best));
	for (i = 0; i < block->levels; i++)
		l->label[i] = -1;
	for (lane = block->lanes - 1; lane >= 0; lane--)
	{
		find_lines(l, lane);
		label_rows(l, best, lane == block->lanes - 1);
	}
	own = block->n_labels;
	make_bands(l, own);
	for (lane = block->lanes - 1; lane >= 0; lane--)
	{
		int			from = block->n_labels;

		find_lines(l, lane);
		label_groups(l);
		place_groups(l, from, block->n_labels, own);
	}
}
