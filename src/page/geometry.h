/*-------------------------------------------------------------------------
 *
 * geometry.h
 *	  What the rooms share that find tables among pieces of lines; for no
 *	  other room.
 *
 *	  blocks.c		rows of numbers, and the blocks that one header stands over
 *	  heads.c		what stands over a block: columns, and what is over several
 *	  labels.c		what stands before its rows
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_GEOMETRY_H
#define GOIR_GEOMETRY_H

#include "page/pieces.h"

#define GOIR_MOST_COLUMNS 40	/* of numbers; a table with more is left as lines */
#define GOIR_MOST_HEADS 300		/* pieces of a header, likewise */
#define GOIR_MOST_LANES 6		/* of labels beside each other */
#define GOIR_NO_PLACE INT64_MIN

/* Values at one height. */
typedef struct GoirLevel
{
	int64_t		middle;
	int64_t		top;
	int64_t		bottom;
	int			left;
	int			value;			/* the first of them in values */
	int			values;
} GoirLevel;

/* A column: its header cell, and what stands below. */
typedef struct GoirLeaf
{
	int			head;			/* the lowest line of its header cell, in head */
	int			left;			/* of all that stands in it */
	int			right;
	int			head_left;		/* of the header cell */
	int			head_right;
	int64_t		top;			/* likewise */
	int64_t		bottom;
	int			level;			/* of the header, from which on it reaches down */
} GoirLeaf;

/* A header cell over several columns. */
typedef struct GoirHead
{
	int			head;			/* in head */
	int			level;
	int			from;			/* its first column */
	int			to;				/* and last */
	bool		whole;			/* over the labels too */
} GoirHead;

/* Lines of a label. */
typedef struct GoirLabel
{
	int			piece;			/* in labelled */
	int			pieces;
	int			lane;			/* from here */
	int			last;			/* to here */
	int64_t		top;
	int64_t		bottom;
	bool		blank;			/* of a row without values */
	int			rows;			/* that it is over; 0 if that is not certain */
	int			next;			/* of its first row, or -1 */
} GoirLabel;

/* A row of a table. */
typedef struct GoirBand
{
	int64_t		middle;
	int			level;			/* its values, or -1 if all are blank */
	int			label;			/* the first, or -1 */
} GoirBand;

/* Rows that one header stands over. */
typedef struct GoirBlock
{
	int			level;			/* the first of its rows that have values */
	int			levels;
	int			before;			/* texts from here to the first row */
	int			begin;			/* those of them that are its own begin here */
	int			inside;			/* texts from the first row on */
	int			behind;			/* from the last row on */
	int			end;			/* those that are its own end here */
	int64_t		height;			/* of a line */
	int64_t		pitch;			/* from one row to the next, at the least */
	int			first;			/* where values begin */
	int			labels;			/* where labels end; INT_MIN if there are none */
	int			left;			/* the ends of all of it */
	int			right;

	int		   *head;			/* pieces of the header, from below */
	int			heads;
	int		   *leaf_of;		/* the column whose cell each is in; -1: over several */
	int		   *corner;			/* what stands beside it, over the labels */
	int			corners;
	int64_t		head_bottom;	/* the middle of the lowest header line */
	GoirLeaf   *leaf;
	int			leaves;
	GoirHead   *over;
	int			overs;
	int			head_levels;	/* above the columns' own */

	GoirBand   *band;
	int			bands;
	GoirLabel  *label;
	int			n_labels;
	int		   *order;			/* pieces that are labels, by height and place */
	int			n_order;
	int		   *labelled;		/* the same, label by label */
	int			lanes;
} GoirBlock;

typedef struct GoirGeometry
{
	GoirArena  *arena;
	GoirPieces *pieces;
	bool		ocr;
	int		   *value;			/* pieces that are values, by height and place */
	int			values;
	int		   *column;			/* of each of them, or -1 */
	int		   *text;			/* the other pieces, by height and place */
	int			texts;
	GoirLevel  *level;
	int			levels;
	GoirBlock  *block;
	int			blocks;
} GoirGeometry;

static inline GoirPiece *
goir_text_at(const GoirGeometry *g, int text)
{
	return &g->pieces->piece[g->text[text]];
}

static inline int64_t
goir_middle(const GoirPiece *piece)
{
	return (piece->top + piece->bottom) / 2;
}

/* How far apart two places are. */
static inline int64_t
goir_apart(int64_t one, int64_t other)
{
	return one > other ? one - other : other - one;
}

/* Are the lines of two pieces, one below the other, set out from one edge or middle? */
static inline bool
goir_is_aligned(const GoirPiece *one, const GoirPiece *other, int64_t height)
{
	return goir_apart((int64_t) one->left + one->right, (int64_t) other->left + other->right) * 20 <= height * 16 ||
		goir_apart(one->left, other->left) * 20 <= height * 8;
}

/* blocks.c: finds the blocks with headers and what is in each. */
extern void goir_find_blocks(GoirArena *arena, GoirPieces *pieces, GoirGeometry *geometry);

/*
 * heads.c: finds header, columns and what stands over them, after the block
 * before, if there is one; false if there is none to be sure of.
 */
extern bool goir_read_head(GoirGeometry *g, GoirBlock *block, const GoirBlock *before);

/* labels.c: finds the labels, and the rows that are all blank. */
extern void goir_read_labels(GoirGeometry *g, GoirBlock *block);

#endif							/* GOIR_GEOMETRY_H */
