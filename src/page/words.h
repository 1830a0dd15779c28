/*-------------------------------------------------------------------------
 *
 * words.h
 *	  Words with their places on paper, whatever notation they came in.
 *
 * Places count in thousandths of the notation's unit (points, pixels) from the
 * upper left corner of the page, as it is to be read.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_WORDS_H
#define GOIR_WORDS_H

#include "base/core.h"

#include <limits.h>

#define GOIR_PRINTED (-1)		/* not read by OCR: there is no doubt */
#define GOIR_NO_EDGE INT_MAX	/* the notation does not tell */

/* A rectangle of paper; top and left are less than bottom and right. */
typedef struct GoirRect
{
	int			left;
	int			top;
	int			right;
	int			bottom;
} GoirRect;

/* How a page was turned to be read that lies on its side. */
typedef enum GoirTurn
{
	GOIR_UPRIGHT,
	GOIR_TURNED_LEFT,			/* its lines ran downwards */
	GOIR_TURNED_RIGHT			/* upwards */
} GoirTurn;

typedef struct GoirWord
{
	int			page;			/* from 0 */
	int			number;			/* in the order of the document */
	int			line;			/* for pieces.c */
	int			confidence;		/* of OCR, 0 to 100, or GOIR_PRINTED */
	bool		apart;			/* a rule stands before it; for pieces.c */
	GoirTurn	turn;
	int			edge;			/* where the paper ends at the right before it is turned, or GOIR_NO_EDGE */
	GoirRect	rect;			/* as turned */
	int			reach;			/* where the words of the page end at the right, as turned; for pieces.c */
	GoirText	text;
} GoirWord;

/* A cell of a table that the notation tells. */
typedef struct GoirWordCell
{
	int			row;			/* of its table, from 0 */
	int			rows;			/* spans */
	int			columns;
	int			word;			/* the first that is in it, if there is one before the next cell */
} GoirWordCell;

/* Such a table. */
typedef struct GoirWordTable
{
	int			word;			/* its words, from here */
	int			end;			/* to here */
	int			cell;			/* its first cell */
	int			cells;
} GoirWordTable;

typedef struct GoirWords
{
	GoirArena  *arena;
	GoirWord   *word;
	int			n;
	int			room;
	GoirWordCell *cell;
	int			cells;
	int			cell_room;
	GoirWordTable *table;
	int			tables;
	int			table_room;
	int			page;			/* of the next word, from 0; -1 before the first */
	int			edge;			/* of that page */
	int			open;			/* the word that text goes to, or -1 */
	char	   *tail;			/* behind the text of a word that comes in pieces */
	int			tail_room;
	bool		whole;			/* nothing is missing */
	bool		ocr;			/* they came by OCR */
} GoirWords;

/*
 * Adds a word without text and opens it; false if it has no extent.  What its
 * text comes in is added piece by piece.
 */
extern bool goir_words_add(GoirWords *words, GoirRect rect, int confidence);
extern void goir_words_text(GoirWords *words, GoirText text);

/*
 * Adds a character: to the word that is open if it stands right behind, else as
 * the first of another.
 */
extern void goir_words_character(GoirWords *words, GoirRect rect, GoirText text);

/* Reads a place: digits, of which three behind the point matter. */
extern bool goir_words_place(GoirText text, int *place);

/* Splits n places off a text that has blanks, commas or the like between them; false if there are fewer. */
extern bool goir_words_places(GoirText text, int *place, int n);

/* The words of XML: pdftotext -bbox, pdftohtml -xml, hOCR, ALTO, mutool's stext, pdfminer's. */
extern bool goir_words_are_xml(GoirText text);
extern void goir_words_of_xml(GoirWords *words, GoirText text);

/* The words of a table with tabs: pdftotext -tsv, tesseract's. */
extern bool goir_words_are_tsv(GoirText text);
extern void goir_words_of_tsv(GoirWords *words, GoirText text);

#endif							/* GOIR_WORDS_H */
