/*-------------------------------------------------------------------------
 *
 * line.h
 *	  Lines of text that are cells, taken apart; for stacked.c and the two
 *	  rooms before it.
 *
 *	  parted.c		one line: labels, values, marks between cells
 *	  boxes.c		block elements that stand side by side as cells
 *	  counted.c		a cell a line, blank ones too
 *	  spelled.c		labels in pieces, values anywhere beside them
 *	  aligned.c		and blank cells between these
 *	  stacked.c		lines to tables
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_LINE_H
#define GOIR_LINE_H

#include "form/form.h"
#include "page/document.h"
#include "words/fold.h"
#include "words/lexicon.h"
#include "words/number.h"

#define GOIR_LINE_SIZE 480			/* a longer line is prose */
#define GOIR_PARTED_SIZE 1200		/* unless it has marks between cells */
#define GOIR_CELL_LABEL_SIZE 240
#define GOIR_MAX_TOKENS 32

typedef enum GoirLineKind
{
	PROSE,						/* ends a run of cells */
	ARTICLE,
	HEAD,						/* of columns */
	LABEL,						/* of a row */
	WORDS,						/* unknown */
	VALUES,
	LABELLED,					/* a label and its values */
	PARTED						/* cells with '|' between them */
} GoirLineKind;

/* One line, taken apart. */
typedef struct GoirStackedLine
{
	GoirLineKind	kind;
	int			tokens;			/* cells of it */
	int			lines;			/* paragraphs it is made of */
	GoirText	token[GOIR_MAX_TOKENS];
} GoirStackedLine;

/* Is it a Chinese numeral of one character, which may number something, or count? */
extern bool goir_is_numeral(GoirText text);

/* Could it be what is in the cell of a value, whether it can be read or not? */
extern bool goir_is_cell_value(GoirText text);

/* What a label stands for: a column, a row, a section. */
extern GoirLineKind goir_label_kind(GoirText text);

/* Has a label a meaning of a kind, that of a number unless that is GOIR_ANY? */
#define GOIR_ANY (-1)
extern bool goir_means(GoirText text, GoirMeaningKind kind, int number);

/* Is it nearly a label above columns: misspelt by a character, cut short? */
extern bool goir_is_near_head(GoirText text);

/* Are they pieces of labels above columns, of which the rest stands on other lines: 数量  定数量? */
extern bool goir_are_pieces(GoirText text);

#define GOIR_FEW_DIGITS 9			/* that are a number however they are read */

/* Is a line nothing but a few digits, as most cells are? */
static inline bool
goir_is_digits(GoirText text)
{
	int			i;

	for (i = 0; i < text.size && i < GOIR_FEW_DIGITS && goir_is_digit(text.at[i]); i++)
		;
	return i > 0 && i == text.size;
}

/* A line that is one piece of a kind. */
static inline void
goir_take_whole(GoirText text, GoirLineKind kind, GoirStackedLine *line)
{
	line->kind = kind;
	line->lines = line->tokens = 1;
	line->token[0] = text;
}

/* Does a line only number the pages: - 3 -, — 3 —, 第3页? */
extern bool goir_says_page_number(GoirText text);

static inline bool
goir_is_page_number(GoirText text)
{
	return (*text.at == '-' || goir_is_at(text, 0, "—") || goir_is_at(text, 0, "第")) && goir_says_page_number(text);
}

/* Splits a line at single blanks; false if there are too many pieces. */
extern bool goir_split_blanks(GoirText text, bool wide, GoirStackedLine *line);

/* Takes a line apart; whether all lines with '|' begin or end with it. */
#define GOIR_OPENED 1
#define GOIR_CLOSED 2
extern void goir_take_line(GoirArena *arena, GoirText text, int frame, GoirStackedLine *line);

/* Takes a line for a row of the statistics whose label is nearly one of theirs; false if it is none. */
extern bool goir_take_near_row(GoirText text, GoirStackedLine *line);

/* The block elements of a document as far as they could be rows and cells. */
typedef struct GoirBoxes
{
	int		   *children;		/* of each box */
	int		   *rows;			/* how many of them have children themselves */
	bool		any;			/* could any be a row? */
} GoirBoxes;

extern void goir_count_boxes(GoirArena *arena, const GoirDocument *document, GoirBoxes *boxes);

/* Could a paragraph be in a cell of such a row; the same where any may be? */
extern bool goir_is_in_box(const GoirDocument *document, const GoirBoxes *boxes, int paragraph);

static inline bool
goir_is_boxed(const GoirDocument *document, const GoirBoxes *boxes, int paragraph)
{
	return boxes->any && goir_is_in_box(document, boxes, paragraph);
}

/*
 * Takes the paragraphs from one on for a row if they stand in block elements
 * side by side, blank ones between them included; false if they do not.
 */
extern bool goir_take_boxes(GoirArena *arena, const GoirDocument *document, const GoirBoxes *boxes,
							int paragraph, GoirStackedLine *line);

/*
 * A row of cells that are lines, blank ones being lines too: its label, of so
 * many lines, then just so many values.
 */
typedef struct GoirCountedRow
{
	uint8_t		labels;
	uint8_t		columns;		/* 0: no such row begins here */
} GoirCountedRow;

typedef struct GoirCount
{
	const GoirDocument *document;
	const GoirCountedRow *row;	/* which begins at a paragraph */
	int			way;			/* how blank cells are written */
} GoirCount;

/*
 * Counts out the rows of all tables of a text; false if they cannot be, or if
 * it may be done in two ways.
 */
extern bool goir_count_rows(GoirArena *arena, const GoirDocument *document, GoirCount *count);

/* The blank cells before a paragraph of such a text. */
extern int	goir_blank_cells(const GoirCount *count, int paragraph);

#define GOIR_SPELLED_ROWS 64
#define GOIR_SPELLED_COLUMNS 16
#define GOIR_SPELLED_VALUES 512

/* A row of a block that was spelled. */
typedef struct GoirSpelledRow
{
	GoirText	label;			/* no text if it has none */
	GoirText	unit;			/* statistics: beside it */
	int			value;			/* the first of its values in those of the block */
	int			values;			/* 0: none is known to be its own */
	uint32_t	filled;			/* the columns they are in; 0: not known, if they are
								 * fewer */
	bool		displaced;		/* one stands elsewhere than its number says */
} GoirSpelledRow;

/* Where a value stands on its line: columns, counted in two ways. */
typedef enum GoirWay
{
	GOIR_BY_CHARACTERS,
	GOIR_BY_DISPLAY,			/* Chinese characters take two */
	GOIR_WAYS,
	GOIR_NO_WAY = GOIR_WAYS
} GoirWay;

typedef struct GoirReach
{
	int			start[GOIR_WAYS];
	int			end[GOIR_WAYS];
	bool		close;			/* only one blank before it */
} GoirReach;

/* A block of a form, read off lines that spell all its labels in their order. */
typedef struct GoirSpelling
{
	int			table;
	int			paragraphs;		/* that it takes up */
	GoirText	group[4];		/* above columns, of the statistics */
	int			groups;
	GoirText	column[GOIR_SPELLED_COLUMNS];
	int			columns;
	GoirSpelledRow row[GOIR_SPELLED_ROWS];
	int			rows;
	GoirText	value[GOIR_SPELLED_VALUES];
	GoirReach	reach[GOIR_SPELLED_VALUES];
	int			values;
} GoirSpelling;

/*
 * Reads a block of a form from a paragraph on, its header first; false if it
 * is not all there, or not in its order, or nobody can tell whose values are.
 */
extern bool goir_spell_block(GoirArena *arena, const GoirDocument *document, int paragraph,
							 GoirSpelling *spelling);

/*
 * How a text counts columns in which numbers stand above each other, if it does;
 * where a piece of a paragraph stands; finds the columns of rows of a block that
 * have blank cells.
 */
extern GoirWay goir_find_way(const GoirDocument *document, bool *strays);
extern GoirReach goir_reach_of(const GoirDocument *document, int paragraph, GoirText token);
extern void goir_align_rows(GoirSpelling *block, GoirWay way);

#endif							/* GOIR_LINE_H */
