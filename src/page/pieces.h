/*-------------------------------------------------------------------------
 *
 * pieces.h
 *	  Words with places to lines, and to the pieces of lines that touch.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_PIECES_H
#define GOIR_PIECES_H

#include "page/document.h"
#include "page/words.h"

/*
 * Words of a line that touch.  Heights count from the top of the first page
 * on, as if all pages hung below each other.
 */
typedef struct GoirPiece
{
	int64_t		top;
	int64_t		bottom;
	int			left;
	int			right;
	int			page;
	int			line;
	int			word;			/* its first one, when words are sorted by lines */
	int			words;
	int			confidence;		/* the least of its words, or GOIR_PRINTED */
	bool		value;			/* a number, or a mark in place of one, that
								 * may be a cell by itself */
	bool		used;			/* it is in a table */
} GoirPiece;

typedef struct GoirPieces
{
	const GoirWords *words;
	GoirPiece  *piece;			/* line by line, from left to right */
	int			n;
	int		   *line;			/* the first piece of each line, and n at the end */
	int			lines;
} GoirPieces;

/* The pieces of all words; sorts these, and turns pages that lie on their side. */
extern void goir_pieces(GoirWords *words, GoirPieces *pieces);

/* The text of some pieces that stand on one line or below each other. */
extern GoirText goir_pieces_text(const GoirPieces *pieces, const int *piece, int n);

/*
 * Where some pieces are, n > 0: on the page of the first of them, as that page
 * lies; what is on another is left out.
 */
extern GoirPlace goir_pieces_place(const GoirPieces *pieces, const int *piece, int n);

/* How high the middle of a piece stands, doubled; and its height. */
static inline int64_t
goir_piece_middle(const GoirPiece *piece)
{
	return piece->top + piece->bottom;
}

static inline int64_t
goir_piece_height(const GoirPiece *piece)
{
	return piece->bottom - piece->top;
}

#endif							/* GOIR_PIECES_H */
