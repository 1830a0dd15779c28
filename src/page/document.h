/*-------------------------------------------------------------------------
 *
 * document.h
 *	  A page as paragraphs and tables, whatever it was written in.
 *
 * html.c and plaintext.c build it, the reader and goir_cells() walk it.
 * Rows of a table and cells of a row are chained by index because tables
 * nest.  Everything is in page order; rows and columns count from 0 here.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_DOCUMENT_H
#define GOIR_DOCUMENT_H

#include "base/core.h"

#define GOIR_NONE (-1)

#define GOIR_MAX_TABLES 10000
#define GOIR_MAX_PARAGRAPHS 200000
#define GOIR_MAX_ROWS 200000
#define GOIR_MAX_CELLS 500000
#define GOIR_MAX_NESTING 197	/* open elements of HTML; deeper tags are dropped,
								 * start and end alike */

/* A line of text: trimmed, never empty. */
typedef struct GoirParagraph
{
	GoirText	text;
	int			cell;			/* in which cell, or GOIR_NONE */
	int			box;			/* in which block element */
} GoirParagraph;

/* What stands before a paragraph of a text. */
typedef struct GoirGap
{
	uint16_t	lines;			/* that say nothing */
	uint16_t	blank;			/* those of them that hold blanks */
	uint16_t	indent;			/* characters of its own line */
} GoirGap;

typedef struct GoirBox
{
	int			parent;			/* GOIR_NONE for the page itself */
} GoirBox;

/* In 48 bytes: a page may be nothing but cells of a byte or two. */
typedef struct GoirCell
{
	int			row;			/* index into rows */
	int			next;			/* next cell of the row, or GOIR_NONE */
	int			row_span;
	uint16_t	column_span;
	uint16_t	column;			/* first grid column, spans resolved */
	int			number;			/* of the document's numbers, from 1: what it holds,
								 * if it shows it otherwise; else 0 */
	int			paragraph;		/* its first paragraph, or GOIR_NONE */
	int			paragraphs;		/* how many, those of nested tables left out */
	bool		header:1;		/* <th> */
	bool		nested:1;		/* holds a table */
	bool		hidden:1;		/* not shown, or struck, or in what is so */
	bool		control:1;		/* holds a control of a form */
	bool		picture:1;		/* or a picture, or what else shows no text */
	bool		unsure:1;		/* what is in it may belong to another */
	bool		ocr:1;			/* was read by OCR */
	uint8_t		confidence;		/* then so surely, in percent */
	GoirText	text;			/* those paragraphs, a newline between two; empty
								 * but not absent if there are none */
} GoirCell;

typedef struct GoirRow
{
	int			table;
	int			number;			/* within its table, from 0 */
	int			cell;			/* first cell, or GOIR_NONE */
	int			cells;
	int			next;			/* next row of the table, or GOIR_NONE */
} GoirRow;

/* What the places of a table's cells tell. */
typedef enum GoirShape
{
	GOIR_GRID,					/* columns and spans mean something (HTML) */
	GOIR_PLACED,				/* and nothing else does (words with places) */
	GOIR_FLAT,					/* the order of a row's cells, blank ones too */
	GOIR_STACKED				/* their order, blank ones lost (stacked.c) */
} GoirShape;

/* Do the columns of a table mean something? */
static inline bool
goir_has_grid(GoirShape shape)
{
	return shape == GOIR_GRID || shape == GOIR_PLACED;
}

typedef struct GoirTable
{
	int			row;			/* first row, or GOIR_NONE */
	int			rows;
	int			columns;		/* of the grid */
	int			parent;			/* the cell it stands in, or GOIR_NONE */
	int			paragraph;		/* paragraphs before this index come before it */
	GoirShape	shape;
	bool		counted;		/* behind its label a row has just a cell a column */
} GoirTable;

/* Where on paper the words of a cell are, in thousandths of the document's unit. */
typedef struct GoirPlace
{
	int			page;			/* from 0; GOIR_NONE: there are none */
	int			left;			/* from the upper left corner of the page */
	int			top;
	int			right;
	int			bottom;
} GoirPlace;

typedef struct GoirDocument
{
	GoirParagraph *paragraphs;
	int			n_paragraphs;
	GoirGap    *gaps;			/* before each of them; NULL if it is no text */
	GoirBox    *boxes;
	int			n_boxes;
	GoirTable  *tables;
	int			n_tables;
	GoirRow    *rows;
	int			n_rows;
	GoirCell   *cells;
	int			n_cells;
	GoirText   *numbers;		/* that cells hold and do not show: the digits of all
								 * of 160.5964, where 160.60 is shown */
	int			n_numbers;
	const GoirPlace *places;	/* of the cells, if they are of words with places;
								 * else NULL */
	bool		words;			/* there is more in it than ASCII: without a Chinese
								 * character nothing says what a number is */
	bool		strays;			/* lines of numbers have some that are none of a table's */
	const char *cut;			/* the first limit of this header that was reached,
								 * in words, or NULL */
} GoirDocument;

/* What a cell holds as a value: its number, or the text that it shows. */
static inline GoirText
goir_cell_value(const GoirDocument *document, const GoirCell *cell)
{
	return cell->number ? document->numbers[cell->number - 1] : cell->text;
}

/* The pen that writes a document; opaque but for document.c. */
typedef struct GoirPen GoirPen;

extern GoirPen *goir_pen(GoirArena *arena, GoirShape shape);

/*
 * Calls come nested as in the page.  A cell outside a row opens one, a row
 * outside a table is ignored; text between the cells of a table is kept as a
 * paragraph of the cell around the table.  Past a limit the structure is
 * dropped and the text kept, as far as there may be paragraphs.  A span of 0
 * counts as 1; a row span below 0 reaches to the end of the row group.  A cell of
 * GOIR_NO_COLUMN is not shown and has no place among those of its row.  A cell's
 * number is that in the document, GOIR_NONE past a limit.
 */
#define GOIR_NO_COLUMN (-1)

extern void goir_pen_table(GoirPen *pen);
extern void goir_pen_table_end(GoirPen *pen);
extern void goir_pen_row(GoirPen *pen);
extern int	goir_pen_cell(GoirPen *pen, bool header, int row_span, int column_span);
extern void goir_pen_cell_end(GoirPen *pen);

/* The innermost table has a grid: its columns and spans mean something. */
extern void goir_pen_spans(GoirPen *pen);

/* Begins another row group of the innermost table: no row span reaches into it. */
extern void goir_pen_group(GoirPen *pen);

/* The next cell of the open row begins no further left than at this column. */
extern void goir_pen_column(GoirPen *pen, int column);

/*
 * So many columns from here on are no cell, but belong to one that began in the
 * same table, above or before.
 */
extern void goir_pen_covered(GoirPen *pen, int cell, int column_span);

/* The innermost cell holds this number and shows another text. */
extern void goir_pen_number(GoirPen *pen, GoirText number);

/* What was begun last, or the row of a table, is not shown. */
extern void goir_pen_hide(GoirPen *pen, bool row);

/* Nor is any row of the row group that was begun last. */
extern void goir_pen_hide_group(GoirPen *pen);

/* The innermost cell holds a control of a form; a picture; or what may belong to another. */
extern void goir_pen_control(GoirPen *pen);
extern void goir_pen_picture(GoirPen *pen);
extern void goir_pen_unsure(GoirPen *pen);

/* The innermost cell was read by OCR, which is so sure of it, in percent. */
extern void goir_pen_ocr(GoirPen *pen, int confidence);

extern void goir_pen_box(GoirPen *pen);
extern void goir_pen_box_end(GoirPen *pen);

/*
 * Text of the current paragraph; a newline in it ends the paragraph.  Other
 * blanks are kept inside and trimmed at both ends (U+00A0, U+3000 and zero
 * width ones too).  The text must live as long as the document: it is not
 * copied if a paragraph comes in one piece, or in pieces side by side.
 */
extern void goir_pen_text(GoirPen *pen, const char *at, int size);

/* The same for a piece of text that is not empty and has no newline in it. */
extern void goir_pen_piece(GoirPen *pen, const char *at, int size);

/* Such a piece or none, and the end of its line, which counts as one of text though nothing be in it. */
extern void goir_pen_line(GoirPen *pen, const char *at, int size);

/* Ends the paragraph. */
extern void goir_pen_newline(GoirPen *pen);

extern GoirDocument *goir_pen_end(GoirPen *pen);

#endif							/* GOIR_DOCUMENT_H */
