/*-------------------------------------------------------------------------
 *
 * table.h
 *	  What the rooms that read the tables share; for no other room.
 *
 *	  figures.c		the walk over tables and rows, headers, the form, what is
 *					missing
 *	  row_labels.c	what the labels of a row say
 *	  form_found.c	which form it is, and what is missing
 *	  rows.c		a row of the page to cells that are values or labels
 *	  places.c		which cells of a row are its values
 *	  stacked_rows.c	whether values are all there where blank ones left nothing
 *	  values.c		the cells of one row to figures
 *	  veto.c		what forbids a reading
 *	  disputes.c	what several rows say of the same cell
 *	  column.c		what a header cell names, and a header of columns
 *	  columns.c		header rows to columns
 *	  outcome_columns.c	those of the table of proceedings
 *	  outcomes.c	and its rows
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_TABLE_H
#define GOIR_TABLE_H

#include "form/report.h"
#include "page/document.h"
#include "words/fold.h"
#include "words/lexicon.h"
#include "words/number.h"

/* Rows with more cells than this are not those of a form. */
#define GOIR_MAX_ROW_CELLS 48

/* A cell of a row under reading. */
typedef struct GoirSeen
{
	const GoirCell *cell;
	GoirFigure	figure;			/* read as a value */
	GoirText	unit;
	GoirKey		key;			/* read as a label, if no value */
	GoirMeaning meaning[GOIR_MAX_MEANINGS];
	int			meanings;
} GoirSeen;

/* The column of a table that a cell names, 0 if none. */
extern int	goir_seen_measure(const GoirSeen *seen, int table);

/* The forms that print the label of a cell for an item or a measure; none: any may. */
extern GoirFormSet goir_seen_forms(const GoirSeen *seen, GoirMeaningKind kind, int number);

/* The column group a cell names in a table, NULL if none. */
extern const GoirGroup *goir_seen_group(const GoirSeen *seen, int table, bool columns);

/* A column of a table on the page. */
typedef struct GoirColumn
{
	uint8_t		measure;		/* 0: its label is not known */
	GoirText	label;			/* as printed */
	uint8_t		item;			/* proceedings: whose outcome it is */
	int			start;			/* grid column */
	int			end;
	bool		aside;			/* holds units, no figures */
	GoirText	unit;			/* of money, as the header says, or no text */
	GoirFormSet forms;			/* that print its label; none: any may */
} GoirColumn;

#define GOIR_MAX_HEADER 40

/* The columns of a table, gathered from its header rows. */
typedef struct GoirHeader
{
	int			table;
	int			article;
	int			rows;
	int			width;			/* where its rows end, in cells or grid columns */
	GoirColumn	column[GOIR_MAX_HEADER];
	int			columns;
	int			hole;			/* where the next row's columns belong, or -1 */
	int			direct;			/* proceedings: columns not under a subgroup */
	uint8_t		order[4];		/* proceedings: items in page order */
	int			orders;
	bool		complete;		/* all columns known */
	bool		official;		/* taken from the form, not from the page */
	bool		flat;			/* its table has no grid */
	bool		multiples;		/* counts in hundreds or more: 单位：百件 */
	bool		by_rows;		/* proceedings: the rows say whose outcomes */
	bool		by_others;		/* the row above says that they are of others */
	GoirText	near;			/* a label that only nearly matched, or no text */
} GoirHeader;

/* Starts a header of a table. */
extern void goir_header_start(GoirHeader *header, int table, int article);

/* Adds a header row. */
extern void goir_header_row(GoirHeader *header, const GoirSeen *row, int cells);

/*
 * Ends a header: puts columns in order and fills in one that is not legible,
 * if the form leaves only one choice.
 */
extern void goir_header_end(GoirHeader *header);

/* The columns of a form's block, for rows without a legible header. */
extern void goir_header_official(GoirHeader *header, const GoirBlock *block);

/* How surely a figure was assigned. */
enum
{
	UNSEEN, BY_HIDDEN, BY_NEAR_LABEL, BY_LABEL
};

/* A row without a grid of which only those behind it tell where its values are. */
typedef struct GoirUndecided
{
	int			row;			/* of the document */
	int			item;
	int			value;			/* the first cell behind the label */
	int			values;
	int			sure;
	const struct GoirHeader *header;	/* in force at the row */
} GoirUndecided;

#define GOIR_MAX_UNDECIDED 64

/* One reading of the tables of a page. */
typedef struct GoirReading
{
	GoirArena  *arena;
	const GoirDocument *document;
	GoirReport *report;
	bool	   *is_data;
	int		   *inner;			/* of each cell: the one cell in it, 0 if none */

	GoirHeader	header[GOIR_TABLES];	/* the last of each table */
	int			current;		/* table of the rows being read, or none */
	bool		in_header;		/* the last row was one of a header */
	int			article;
	int			last_item;		/* of the last row with a label */
	int			last_headers;	/* header rows above it */
	int			outcomes_of;	/* the last item a row of proceedings named */
	bool		serial_head;	/* does the row head a column that numbers the rows? */
	int			serial_page;	/* page table with such a head */
	bool		serial_column;	/* did the header in force have such a column? */
	GoirText	unit;			/* of money, as a line above the table says */
	int			foreign_table;	/* page table with a header no form has */
	int			headers;		/* header rows seen */
	int			blank_headers;	/* so many at the last blank row of values */
	int			plain_headers;	/* and at the last row of values without an item, */
	GoirText	plain_label;	/* which had this label */
	bool		plain_total;	/* and was 合计 */
	int			header_table;	/* page table of the last header */
	int			page_table;		/* page table being read */
	int			page_row;		/* and row */
	int			row_before;		/* the row above it in its table, or GOIR_NONE */
	int			last_paragraph; /* of the last row of a form */
	int			plain_rows;		/* rows with as many cells as columns, and others, */
	int			odd_rows;		/* under the last header */
	int			flat_cells;		/* the last row without a grid had so many, */
	int			flat_label;		/* values from there */
	int			flat_end;		/* to there */
	int			level_cells[4];	/* cells behind a label of a level, */
	int			level_first[4]; /* and those before the values */
	int			right_rows;		/* rows with blank cells before the values */
	int			left_rows;		/* and behind, under the last header */
	int			padded_rows;	/* as wide as with a blank cell for each level */
	int			padded_before;	/* below their own, of which these have such */
	int			padded_behind;	/* before, and these behind */
	int			stack_most;		/* most values of a stacked row of this header */
	int			stack_fewest;	/* and fewest */
	int			stack_rows;
	bool		stack_less;		/* is the last value of any less than the others together? */
	GoirUndecided undecided[GOIR_MAX_UNDECIDED];
	int			n_undecided;
	bool		decided;		/* they are being read again */

	uint8_t		sure[GOIR_MAX_SLOTS];
	bool		disputed[GOIR_MAX_SLOTS];
	bool		row_seen[GOIR_ITEMS];
	bool		unsettled[GOIR_ITEMS];	/* a row whose values are not certain */
	int			row_table[GOIR_ITEMS];	/* page table of its row, plus 1 */
	bool		again[GOIR_TABLES]; /* one of the form was repeated */
	bool		second;			/* all tables are another report's */
	bool		repeated_article;	/* may be the first of another report's */
	int			articles;		/* begun so far */
	int			article_no[16]; /* the last time each of them began */
	bool		noted_header[GOIR_TABLES];
	bool		noted_unreadable[GOIR_TABLES];
	bool		noted_repeated[GOIR_ITEMS];
	bool		read[GOIR_MAX_SLOTS];	/* cells under labels, whatever was in them */
	int			votes[GOIR_FORMS];	/* cells that a form has under such labels */

	GoirSeen	seen[GOIR_MAX_ROW_CELLS];
	GoirSeen	joined[GOIR_MAX_ROW_CELLS]; /* while two rows are tried as one */
	int			cells;
} GoirReading;

static inline void
note(GoirReading *r, GoirNoteCode code, GoirPath place, GoirText detail)
{
	goir_note(r->arena, r->report, code, place, detail);
}

static inline GoirPath
item_path(int item)
{
	return GOIR_PATH(item, 0);
}

#define GOIR_LABEL_SIZE 360		/* a longer cell is prose */

/*
 * rows.c: finds cells that are all of a table in a cell; reads the cells of a
 * row, false if it cannot be a row of a form; takes the row below for a part
 * of it if labels are broken over the two, and returns it, or GOIR_NONE.
 */
extern void goir_find_inner(GoirReading *r);
extern bool goir_see_row(GoirReading *r, const GoirRow *row);
extern int	goir_join_rows(GoirReading *r, const GoirRow *row);

/*
 * row_labels.c: is there a number in the row; the article it names, if that is all
 * it does; how many cells name columns of a table; the table whose columns it
 * names, or none; is the label of an item a word that heads rows of any table;
 * the item it is about, the cell that says so, and how sure that is.
 */
extern bool goir_has_numbers(const GoirReading *r);
extern int	goir_row_article(const GoirReading *r);
extern int	goir_column_labels(const GoirReading *r, int table);
extern int	goir_header_table(const GoirReading *r);
extern bool goir_is_common_word(int item);
extern int	goir_row_item(GoirReading *r, int *label, int *sure);

/*
 * form_found.c: forgets a row or two without any header; decides the form;
 * notes what is missing of it, and what is not seen on the page.
 */
extern void goir_drop_stray(GoirReading *r);
extern void goir_decide_form(GoirReading *r);
extern void goir_note_missing(GoirReading *r);
extern void goir_note_hidden(GoirReading *r);

/*
 * places.c: decides which of the cells behind the label of a row are the
 * values: *first is the first of them, the result how many, -1 if that is not
 * certain.
 */
extern int	goir_choose_values(GoirReading *r, const GoirHeader *header, int item,
							   GoirSeen *value, int n, int *first);

/*
 * stacked_rows.c: are these n cells the values of a row whose blank cells left
 * nothing, all of them; the number of cells at the end of a row that are no
 * words, and whether the last is less than the others together.
 */
extern bool goir_is_whole_row(GoirReading *r, const GoirHeader *header,
							  const GoirSeen *value, int n);
extern int	goir_row_values(const GoirReading *r, const GoirRow *row, bool *less);

/*
 * veto.c: has a row fewer values than columns, and could they stand elsewhere
 * than in the first of them; are values or labels those of several rows?
 */
extern bool goir_veto_short(const GoirHeader *header, const GoirSeen *value, int values);
extern bool goir_veto_spanned(const GoirReading *r, const GoirSeen *value, int values);

/*
 * disputes.c: enters a row among those that were read (values is -1 if they
 * are not certain); keeps a figure, unless a surer one is there; gives up
 * those of a row that several rows stand for.
 */
extern void goir_enter_row(GoirReading *r, const GoirHeader *header, int item,
						   const GoirSeen *value, int values, int sure);
extern void goir_store(GoirReading *r, int slot, const GoirFigure *figure, int sure);
extern void goir_dispute_row(GoirReading *r, const GoirHeader *header, int item);

/*
 * values.c: reads the values of a row; item is its item, or none for
 * proceedings and their like, where the columns say it.
 */
extern bool goir_read_values(GoirReading *r, GoirHeader *header, int item,
							 GoirSeen *value, int n, int sure);

/*
 * column.c: what a header cell names, exactly or nearly; adds a column, NULL
 * if there are too many.
 */
extern int	goir_header_measure(GoirHeader *header, const GoirSeen *seen);
extern const GoirGroup *goir_header_group(GoirHeader *header, const GoirSeen *seen);
extern GoirColumn *goir_header_add(GoirHeader *header, int at, const GoirSeen *seen, int measure);

/* An item of proceedings has so many outcomes at least: a total may be missing. */
#define GOIR_FEWEST_OUTCOMES 4

/* outcome_columns.c: a header row of proceedings, the end of the header. */
extern void goir_outcomes_header(GoirHeader *header, const GoirSeen *row, int cells);
extern void goir_outcomes_end(GoirHeader *header);

/* outcomes.c: rows of proceedings with labels: an item, an outcome, or both. */
extern bool goir_is_outcome_row(GoirReading *r);
extern bool goir_read_outcomes(GoirReading *r);

#endif							/* GOIR_TABLE_H */
