/*-------------------------------------------------------------------------
 *
 * table.h
 *	  What the rooms that read the tables share; for no other room.
 *
 *	  collect.c		the rows of a table of the page to cells that are values or labels
 *	  figures.c		the walk over them: what each row is
 *	  captions.c	what a line above the rows says of them
 *	  row_labels.c	what the labels of a row say
 *	  column.c		what a header cell names, and a header of columns
 *	  columns.c		header rows to columns
 *	  outcome_columns.c	those of the table of proceedings
 *	  outcomes.c	and its rows
 *	  headless.c	a row of it that has lost its header
 *	  official.c	the end of a header: columns that the form tells
 *	  places.c		which cells of a row are its values
 *	  stacked_rows.c	whether values are all there where blank ones left nothing
 *	  values.c		the cells of one row to figures
 *	  veto.c		what forbids a reading
 *	  parts.c		which tables of the page are the report's own
 *	  disputes.c	what several rows say of the same cell
 *	  form_found.c	which form it is, and what is missing
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

#define GOIR_LABEL_SIZE 360		/* a longer cell is prose */
#define GOIR_MAX_ROW_CELLS 48	/* a row with more is none of a form */

/* What a cell that is no value says as a label. */
typedef struct GoirWords
{
	GoirMeaning meaning[GOIR_MAX_MEANINGS];
	int			meanings;
	GoirKey		key;			/* last: only as much of it is kept as is used */
} GoirWords;

/* A cell of a table of the page: a value, blank, or words. */
typedef struct GoirSeen
{
	const GoirCell *cell;
	GoirFigure	figure;			/* read as a value */
	GoirText	unit;
	const GoirWords *words;		/* read as a label; says nothing for values and prose */
} GoirSeen;

/* A row of it. */
typedef struct GoirSeenRow
{
	int			row;			/* of the document */
	int			below;			/* the row whose words were taken into this one, or GOIR_NONE */
	GoirSeen   *cell;
	int			cells;			/* -1: no row of a form */
	bool		filled;			/* is there anything in it? */
	bool		words;			/* is a cell of it no value? */
	bool		numbered;		/* begins with a number, then words */
	bool		serial;			/* heads a column that numbers the rows, left out here */
	bool		counted;		/* a cell behind its labels was left out, of a column that numbers the rows */
} GoirSeenRow;

/*
 * The rows of a table of the page, all seen before any is judged; of one that
 * is larger than any form, a part of them at a time.
 */
typedef struct GoirModel
{
	GoirArena  *arena;
	const GoirDocument *document;
	int		   *inner;			/* of each cell: the one cell in it, 0 if none; or NULL */
	int			table;
	GoirShape	shape;
	GoirSeenRow *row;
	int			rows;
	int			row_capacity;
	GoirSeen   *cell;			/* of all rows */
	int			cells;
	int			cell_capacity;
	char	   *words;			/* GoirWords of all cells */
	size_t		words_size;
	size_t		words_capacity;
} GoirModel;

/*
 * collect.c: a model for the tables of a document; the rows of one table from
 * a row on, returning where the next part begins, or GOIR_NONE.
 */
extern void goir_model_start(GoirModel *model, GoirArena *arena, const GoirDocument *document);
extern int	goir_collect(GoirModel *model, int table, int row);

/* Is it not certain that what is in a cell was printed there: may it be another's, or misread? */
extern bool goir_is_unsure(const GoirCell *cell);

/* Leaves out the number of a row. */
extern void goir_drop_number(GoirSeenRow *row);

/* Is there a number in a row; how many cells at its end are no words, and is the last less than the others together? */
extern bool goir_has_numbers(const GoirSeenRow *row);
extern int	goir_row_values(const GoirSeenRow *row, bool *less);

/* Does a row only number the columns: 1 2 3 ...? */
extern bool goir_are_column_numbers(const GoirSeenRow *row);

/* The first paragraph in the rows of a table, be it of a cell in a cell: what stands in it before is its caption. */
extern int	goir_first_paragraph(const GoirModel *model, const GoirTable *table);

/* How many values a cell holds: several with blanks between them; words are one, what is blank none. */
extern int	goir_cell_values(const GoirSeen *seen);

/* Where a row ends, in cells or grid columns. */
extern int	goir_row_width(const GoirSeenRow *row);

/* The column of a table that a cell names, 0 if none. */
extern int	goir_seen_measure(const GoirSeen *seen, int table);

/* The forms that print the label of a cell for an item or a measure; none: any may. */
extern GoirFormSet goir_seen_forms(const GoirSeen *seen, GoirMeaningKind kind, int number);

/* The column group a cell names in a table, NULL if none. */
extern const GoirGroup *goir_seen_group(const GoirSeen *seen, int table, bool columns);

/* Does a cell hold the form's own remark on the sums of the application table? */
extern bool goir_names_relations(const GoirSeen *seen);

/* A column of a table on the page. */
typedef struct GoirColumn
{
	uint8_t		measure;		/* 0: its label is not known */
	GoirText	label;			/* as printed */
	uint8_t		item;			/* proceedings: whose outcome it is */
	int			start;			/* grid column */
	int			end;
	bool		aside;			/* holds no figures, */
	bool		units;			/* but the units of them */
	bool		beside;			/* stands behind what spans all columns of the table */
	bool		other_year;		/* says that it is another year's */
	bool		divided;		/* is one of several years' below the same label */
	bool		denied;			/* named by its place alone, of which its label says something else */
	GoirText	unit;			/* of money, as the header says, or no text; */
	bool		unit_disputed;	/* others say another */
	GoirFormSet forms;			/* that print its label; none: any may */
} GoirColumn;

#define GOIR_MAX_HEADER 40
#define GOIR_LABEL_LEVELS 3		/* columns of labels in the application table */

/*
 * What the rows under a header tell of each other: gathered from all of them
 * before any is decided.
 */
typedef struct GoirEvidence
{
	int			rows;
	int			plain;			/* with as many cells as columns */
	int			cells;			/* the last row without a grid that tells by itself where */
	int			label;			/* its values are has so many, and they are from there */
	int			end;			/* to there */
	int			right;			/* rows beside one as wide with another label: values end at the same place, */
	int			left;			/* or begin behind the label */
	int			level_cells[4];	/* cells behind a label of a level, */
	int			level_first[4]; /* and those before the values */
	bool		padded;			/* is a row as wide as with a blank cell for each level below its own? */
	int			filled[4];		/* rows of a level with a value for each column; */
	bool		differ[4];		/* not all of them at the same places? */
	int			width[4];		/* where they end */
	int16_t		place[4][GOIR_MAX_HEADER];	/* these, in cells or grid columns behind its label */
	int			least[4];		/* cells behind a label of a level */
	int			full_width;		/* where the widest row ends that has a cell a column, none of them blank */
	int			most;			/* most values at the end of a row */
	int			fewest;			/* and fewest */
	bool		less;			/* is the last value of any less than the others together? */
	bool		over;			/* has a row more values than columns? */
	int			sums;			/* rows whose last value is the sum of the others, */
	bool		more;			/* not of nothing in one of them; */
	bool		other;			/* has a row another last value? */
} GoirEvidence;

/* The columns of a table, gathered from its header rows. */
typedef struct GoirHeader
{
	int			table;
	int			article;
	int			rows;
	int			width;			/* where its rows end, in cells or grid columns; */
	bool		ragged;			/* not all at the same, or with blank cells before */
	GoirColumn	column[GOIR_MAX_HEADER];
	int			columns;
	int			year;			/* of the report, 0 if it is not known yet */
	GoirText	dated;			/* a label that names a year, or no text */
	int			hole;			/* where the next row's columns belong, or -1 */
	int			direct;			/* proceedings: columns not under a subgroup */
	uint8_t		order[4];		/* proceedings: items in page order */
	int			orders;
	int			order_line;		/* proceedings: the paragraph of the item named last */
	uint64_t	others;			/* grid columns, of the first 64, that have words of no column */
	uint64_t	heads;			/* those of the first 64 at which a cell of it begins */
	bool		scattered;		/* they stand on several lines */
	bool		complete;		/* all columns known */
	bool		official;		/* taken from the form, not from the page */
	GoirShape	shape;			/* of the table it stands in */
	bool		ocr;			/* came by OCR */
	bool		multiples;		/* counts in tens or more, or no counts: 单位：百件, % */
	bool		by_rows;		/* proceedings: the rows say whose outcomes */
	bool		outcomes;		/* proceedings: it names some, or words that may be */
	bool		counted;		/* it had a column that numbers the rows behind their labels */
	bool		spread;			/* of applications: blank cells stand for the span of its first cell */
	bool		by_others;		/* the row above says that they are of others */
	int			group_at;		/* of applications: where 法人或其他组织 stands among the columns, */
	GoirColumn	group;			/* and in the grid */
	GoirText	near;			/* a label that only nearly matched, or no text */
	GoirEvidence evidence;
} GoirHeader;

/* Whose the values under a column are, in a row of an item or of none; the slot of that cell, -1 if no form has it. */
static inline int
goir_column_item(const GoirHeader *header, int item, int column)
{
	return item ? item : header->column[column].item;
}

static inline int
goir_column_slot(const GoirHeader *header, int item, int column)
{
	return goir_slot(GOIR_PATH(goir_column_item(header, item, column), header->column[column].measure));
}

/* Starts a header of a table. */
extern void goir_header_start(GoirHeader *header, int table, int article);

/* Adds a header row. */
extern void goir_header_row(GoirHeader *header, const GoirSeenRow *row);

/*
 * column.c: does a label above columns say that they are the report's year's (1) or
 * another's (-1), and what else; are all labels of a row such ones and no more;
 * what a header cell names, exactly or nearly, *near becoming its text, or for the
 * report's year; does
 * one only repeat the head of its column that stands above it, as programs write a
 * cell for each row that it spans; adds a column, NULL if there are too many; names one
 * by its place on the form.
 */
extern int	goir_head_year(GoirHeader *header, GoirText label, GoirText *rest);
extern bool goir_divides_years(GoirHeader *header, const GoirSeenRow *row);
extern int	goir_head_measure(GoirHeader *header, const GoirSeen *seen);
extern int	goir_near_measure(int table, const GoirSeen *seen, GoirText *near);
extern const GoirGroup *goir_near_group(int table, const GoirSeen *seen, GoirText *near);
extern bool goir_repeats_head(const GoirHeader *header, const GoirSeen *seen, int measure);
extern GoirColumn *goir_header_add(GoirHeader *header, int at, const GoirSeen *seen, int measure);
extern void goir_name_by_place(GoirColumn *column, int table, int measure);

/* An item of proceedings has so many outcomes at least: a total may be missing. */
#define GOIR_FEWEST_OUTCOMES 4

/*
 * outcome_columns.c: a header row of proceedings, one under a line that names an item,
 * the end of the header, and one of the columns of the form.
 */
extern void goir_outcomes_header(GoirHeader *header, const GoirSeen *row, int cells);
extern void goir_outcomes_under(GoirHeader *header, int item);
extern void goir_outcomes_end(GoirHeader *header);
extern void goir_outcomes_official(GoirHeader *header);

/*
 * official.c: a block of a table whose columns are the same in all forms, else
 * NULL; a header of a block's columns, for rows without a legible one; ends a
 * header: puts columns in order and fills in what is not legible, if the form
 * leaves only one choice, or says what they are if whole rows from one on,
 * in the same table of the page, leave no other.
 */
extern const GoirBlock *goir_common_block(int table);
extern void goir_header_official(GoirHeader *header, const GoirBlock *block);
extern void goir_header_end(GoirHeader *header);
extern void goir_decide_columns(GoirHeader *header, const GoirModel *model, int row, bool same);

/* The item of a table that a label nearly names, 0 if none. */
typedef struct GoirNearly
{
	GoirText	label;
	int			table;
	int			item;
} GoirNearly;

/* What the rows above a row say of it. */
typedef struct GoirAbove
{
	int			table;			/* of the form they are of, or GOIR_NO_TABLE */
	bool		same;			/* is the last header in the same table of the page? */
	bool		foreign;		/* or one that no form has? */
	int			item;			/* of the last row with a label */
	bool		follows;		/* did no header come since? */
	int			outcomes_of;	/* the last item that a row of proceedings named */
	GoirNearly	nearly;			/* the last label that was asked for */
	GoirHeader *header;			/* the last of each table */
} GoirAbove;

/*
 * row_labels.c: the cell of words that is all a row has, or NULL; the article a row names, if that is all it does; how many of
 * its cells name columns of a table; the table whose columns it names, or none;
 * is the label of an item a word that heads rows of any table; the item the row
 * is about, the cell that says so, and how sure that is.
 */
extern const GoirSeen *goir_row_words(const GoirSeenRow *row);
extern int	goir_row_article(const GoirSeenRow *row);
extern int	goir_column_labels(const GoirSeenRow *row, int table);
extern int	goir_header_table(const GoirSeenRow *row, const GoirAbove *above);
extern bool goir_is_common_word(int item);
extern int	goir_row_item(const GoirSeenRow *row, GoirAbove *above, GoirShape shape,
						  int *label, int *sure);

/* How surely a figure was assigned. */
enum
{
	UNSEEN, BY_HIDDEN, BY_NEAR_LABEL, BY_LABEL
};

/* A row of values, and what it is a row of; or a note between two. */
typedef struct GoirEntry
{
	const GoirSeenRow *row;
	GoirHeader *header;			/* its columns; NULL: a note */
	int			item;			/* 0: the columns say it */
	const GoirSeen *label;		/* or NULL */
	GoirSeen   *value;			/* the cells behind it */
	int			n;
	int			sure;
	int			last_item;		/* of the row above it */
	GoirText	unit;			/* as a line above the table says: of money, or that line if it names none of counts */
	bool		far;			/* the heads of columns stand nearer */
	GoirText	year;			/* what a line or row above says of its year, or no text */
	GoirText	others;			/* whose it says it is, if that may be others, or no text */
	bool		plain;			/* under a header that alone says what they are */
	GoirNote	note;
} GoirEntry;

/*
 * places.c: adds what a row tells to the evidence of its header; decides which
 * of the cells behind the label of a row are the values: *first is the first of
 * them, the result how many, -1 if that is not certain.
 */
extern void goir_weigh_row(const GoirModel *model, const GoirEntry *entry);
extern int	goir_choose_values(const GoirModel *model, const GoirEntry *entry, int *first);

/*
 * stacked_rows.c: are the cells of a row whose blank ones left nothing its
 * values, all of them?
 */
extern bool goir_is_whole_row(const GoirModel *model, const GoirEntry *entry);

/*
 * veto.c: has a row fewer values than columns, and could they stand elsewhere
 * than in the first of them; more cells, of which nobody knows which are blank;
 * does a value stand under no label of its header, as wide as the row; may one
 * be the number of the row, or one behind the last column; are
 * values or labels those of several rows; has a header an order that is none;
 * is that which begins in a row one of other proceedings; has a row more cells
 * than others, least being those of its level; has a cell several values; does a
 * number stand where a unit should; is the last value of each row a total that
 * the header does not name, which goir_weigh_sum() asks of one row?
 */
extern bool goir_veto_stretched(const GoirEntry *entry, GoirShape shape);
extern bool goir_veto_shuffled(const GoirHeader *header, GoirShape shape);
extern bool goir_veto_others(const GoirModel *model, int row);
extern bool goir_veto_displaced(const GoirEntry *entry);
extern bool goir_veto_counted(const GoirEntry *entry);
extern bool goir_veto_behind(const GoirEntry *entry, GoirShape shape);
extern bool goir_veto_wider(const GoirEntry *entry, GoirShape shape, int least);
extern bool goir_veto_run_together(const GoirEntry *entry, GoirShape shape);
extern bool goir_veto_unit(const GoirEntry *entry, GoirShape shape);
extern void goir_weigh_sum(GoirEvidence *e, const GoirEntry *entry);
extern bool goir_veto_unnamed_total(const GoirEntry *entry);
extern bool goir_veto_short(const GoirHeader *header, const GoirSeen *value, int values);
extern bool goir_veto_spanned(const GoirModel *model, const GoirEntry *entry,
							  const GoirSeen *value, int values);

/*
 * veto.c: what a column says of a row with a value for each, if it is a total: 1 if it
 * is that of all others of its item and not nothing, -1 if it is not, 0 if it says nothing.
 */
extern int	goir_total_says(const GoirHeader *header, const GoirSeen *value, int total);

#define GOIR_ITEM_WORDS ((GOIR_ITEMS + 63) / 64)
#define GOIR_SLOT_WORDS (GOIR_MAX_SLOTS / 64)

/* The rows of a table of the form in a table of the page. */
typedef struct GoirTablePart
{
	int			table;
	int			at;				/* the table of the page */
	int			paragraph;		/* where it begins */
	int			before;			/* what stands between it and the part before it */
	int			section;		/* it stands in, 0 if none */
	int			own;			/* the first part that is the report's own of its table */
	uint64_t	items[GOIR_ITEM_WORDS]; /* a bit for each row */
	uint64_t	slots[GOIR_SLOT_WORDS]; /* and cell */
	bool		articles;		/* under the lines of articles that the form has */
	bool		starts;			/* with what begins a table, and stands elsewhere before */
	bool		differs;		/* from what stands elsewhere before */
	bool		again;			/* it is of a whole table that stands there again */
	bool		aside;			/* it is not the report's own */
} GoirTablePart;

typedef struct GoirTableParts
{
	GoirTablePart *part;
	int			n;
	int			capacity;
	int			article;		/* of the last row of the disclosure table, */
	int			articles;		/* begun so far, */
	int			article_no[16]; /* the last time each of them began */
	bool		repeated;		/* stands a row in two tables of the page? */
	bool		decided;
} GoirTableParts;

/* A figure that is not of the report's own table. */
typedef struct GoirBeside
{
	int			slot;
	GoirFigure	figure;
} GoirBeside;

/* What was found of the forms on the page; disputes.c alone changes it. */
typedef struct GoirFound
{
	GoirArena  *arena;
	GoirReport *report;
	uint8_t		sure[GOIR_MAX_SLOTS];
	bool		disputed[GOIR_MAX_SLOTS];
	bool		halved[GOIR_MAX_SLOTS];	/* blank in another row of its item */
	bool		any;			/* was a figure kept? */
	bool		row_seen[GOIR_ITEMS];
	bool		row_shown[GOIR_ITEMS];	/* in a table that is shown: then no hidden one says more */
	bool		unsettled[GOIR_ITEMS];	/* a row whose values are not certain */
	const GoirReport *known;	/* its year and agency, NULL if not known yet */
	GoirText   *row_year;		/* the label by which a row names a year or an agency, or no text */
	GoirText	left_to[GOIR_ITEMS];	/* the same of a row that is known to be others' */
	int			row_table[GOIR_ITEMS];	/* table of the page of its row, plus 1 */
	int			slot_table[GOIR_MAX_SLOTS]; /* and of each cell under its columns */
	GoirTableParts	parts;			/* of the tables of the form, in page order */
	bool		quiet;			/* notes are on what is not the report's own: none is kept */
	GoirBeside *beside;			/* figures of that */
	int			n_beside;
	int			beside_capacity;
	uint8_t		counted[GOIR_ITEMS];	/* rows that only the number of their values tells: how */
	bool		over;			/* has a row more of them than columns? */
	bool		lone;			/* does a number stand between their lines that is none of a row? */
	bool		stacked_under;	/* or fewer, where there are no marks between cells? */
	int			flat_under;		/* rows between marks that have, */
	int			flat;			/* of so many */
	bool		blanks;			/* is a blank cell between marks one? */
	int			sums;			/* totals that add up, */
	int			differences;	/* and those that do not */
	bool		noted_repeated[GOIR_ITEMS];
	bool		noted_picture[GOIR_TABLES];
	int			ocr_note[GOIR_TABLES];	/* of figures that came by OCR, plus 1; */
	int			ocr_figures[GOIR_TABLES];	/* so many, */
	int			ocr_least[GOIR_TABLES]; /* none of them less sure than that */
} GoirFound;

static inline void
note(GoirFound *found, GoirNoteCode code, GoirPath place, GoirText detail)
{
	if (!found->quiet)
		goir_note(found->arena, found->report, code, place, detail);
}

/*
 * parts.c: enters a row among the parts; decides, when all are seen and a row stands in
 * two tables of the page, which are the report's own; is a table of the page not its own;
 * are two numbers the same, however many zeros they end with?
 */
extern void goir_part_row(GoirFound *found, const GoirModel *model, const GoirEntry *entry, const GoirSeen *value, int values);
extern void goir_decide_parts(GoirArena *arena, GoirTableParts *parts, const GoirDocument *document);
extern bool goir_is_aside(const GoirTableParts *parts, int table, int at);
extern bool goir_is_same(GoirDecimal a, GoirDecimal b);

/*
 * disputes.c: two numbers with words behind; "7列/6格", how many columns and cells there are; enters a row among those that were found (values is -1 if they
 * are not certain); keeps a figure, unless a surer one is there; gives up
 * those of a row that several rows stand for; gives up those that one of two rows
 * says and not the other, where these disagree; forgets those of a row, or all; keeps a
 * figure aside that is not the report's own, and at the end disputes what it contradicts.
 */
extern GoirText goir_numbers_text(GoirArena *arena, GoirDecimal a, const char *behind_a, GoirDecimal b, const char *behind_b);
extern GoirText goir_counts_text(GoirArena *arena, int columns, int cells);
extern void goir_enter_row(GoirFound *found, const GoirModel *model, const GoirEntry *entry,
						   const GoirSeen *value, int values, int sure);
extern void goir_keep(GoirFound *found, const GoirModel *model, int slot, const GoirFigure *figure, int sure);
extern void goir_dispute_row(GoirFound *found, const GoirHeader *header, int item);
extern void goir_give_up_halved(GoirFound *found);
extern void goir_forget_row(GoirFound *found, const GoirHeader *header, int item);
extern void goir_forget_all(GoirFound *found);
extern void goir_keep_aside(GoirFound *found, int slot, const GoirFigure *figure);
extern void goir_dispute_beside(GoirFound *found);

/*
 * stacked_rows.c: enters how a row was told; gives up those told by count alone, if
 * numbers that are none of the form's stand among the values of the page.
 */
extern void goir_enter_count(GoirFound *found, const GoirModel *model, const GoirEntry *entry,
							 const GoirSeen *value, int values);
extern void goir_give_up_counted(GoirFound *found, const GoirDocument *document);

/*
 * captions.c: the unit of money that a line above rows names, or the line itself if what
 * it names counts nothing: 单位：万件; which year's it says they are: 2021年主动公开情况表,
 * 附：2021年数据, 上年数据, but not a date, nor what names several, nor what says where to
 * look for another's: 2022年数据（上年数据见附件）; whose, if they may be of others than the
 * report's agency; each no text if it says nothing of it.  Does a line begin a caption, as that
 * of an annex or of parts of the agency; does it part what is below from the agency's own;
 * the item of proceedings that is all it says, or none; the section that it is the heading
 * of, or 0.
 */
extern GoirText goir_caption_unit(GoirText line);
extern GoirText goir_caption_year(GoirText line);
extern GoirText goir_caption_others(const GoirFound *found, GoirText line);
extern bool goir_opens_caption(GoirText line);
extern bool goir_parts_others(GoirText line);
extern int	goir_caption_item(GoirText line);
extern int	goir_caption_section(GoirText line);

/* The cells under labels, whatever is in them, and the forms that have them under such labels. */
typedef struct GoirVotes
{
	bool		read[GOIR_MAX_SLOTS];
	int			votes[GOIR_FORMS];
} GoirVotes;

/*
 * form_found.c: counts a cell for the forms that have it, unless its row or its
 * column has another form's label; forgets a row or two without any header;
 * decides the form; notes what is missing of it, rows of which a cell is missing without
 * a note, what is not seen on the page, and what came by OCR.
 */
extern void goir_vote(GoirVotes *votes, int slot, GoirFormSet row, GoirFormSet column);
extern void goir_decide_form(GoirFound *found, GoirVotes *votes, bool headers);
extern void goir_note_missing(GoirFound *found);
extern void goir_note_unnamed(GoirFound *found);
extern void goir_note_others(GoirFound *found);
extern void goir_note_hidden(GoirFound *found);
extern void goir_note_ocr(GoirFound *found);

/*
 * values.c: has a header only cells of a form for a row; stores the values of
 * the row, first being the first of them, -1 if they are not certain.
 */
extern bool goir_has_cells(const GoirHeader *header, int item);
extern void goir_store_row(GoirFound *found, GoirVotes *votes, const GoirModel *model,
						   const GoirEntry *entry, int first, int values);

/*
 * outcomes.c: is it a row of proceedings with labels: an item, an outcome, or
 * both; what it is a row of, under its header or under one of its own, for
 * which there is room; false if it has no values after all.
 */
extern bool goir_is_outcome_row(const GoirSeenRow *row, GoirShape shape, GoirAbove *above);
extern bool goir_outcome_row(const GoirSeenRow *row, GoirShape shape, GoirAbove *above,
							 GoirHeader *own, GoirEntry *entry);

/*
 * headless.c: is a row one of outcomes below no label of one?  header is that of the table
 * of proceedings which goes on, NULL if none is begun.  Do the cells above a row name items
 * of proceedings in the order of the form, the first among them if named, and nothing that
 * the form has not?
 */
extern bool goir_is_headless_row(const GoirHeader *header, const GoirModel *model, int row);
extern bool goir_is_below_order(const GoirModel *model, int row, bool named);

static inline GoirPath
item_path(int item)
{
	return GOIR_PATH(item, 0);
}

#endif							/* GOIR_TABLE_H */
