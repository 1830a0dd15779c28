/*-------------------------------------------------------------------------
 *
 * reader.h
 *	  A page to what it says: figures, sections, claims, header.
 *
 * The reader's rooms:
 *
 *	  stacked.c		lines that are the cells of a table; parted.c and boxes.c
 *					take them apart
 *	  rows.c		a row of the page to cells that are values or labels
 *	  columns.c		header rows to columns
 *	  outcomes.c	columns and rows of the table of proceedings
 *	  figures.c		the walk over tables and rows
 *	  row_labels.c	what the labels of a row say
 *	  form_found.c	which form it is, and what is missing
 *	  places.c		which cells of a row are its values
 *	  stacked_rows.c	whether values are all there where blank ones left nothing
 *	  values.c		the cells of a row to figures
 *	  disputes.c	what several rows say of the same cell
 *	  lines.c		the lines of the narrative, its end, bodies of sections
 *	  sections.c	headings, and the series that is the report's
 *	  title.c		title and agency
 *	  header.c		year, date of publication, the whole of the header
 *	  claims.c		numbers in prose
 *	  reader.c		the whole
 *
 * What two of them share and no other needs is in table.h, sections.h and
 * header.h.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_READER_H
#define GOIR_READER_H

#include "page/page.h"
#include "words/fold.h"
#include "words/lexicon.h"
#include "words/number.h"

/*
 * The document with tables for lines that are cells of a form; the document
 * itself if there are none.
 */
extern const GoirDocument *goir_unstack(GoirArena *arena, const GoirDocument *document);

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

/* The meaning of a cell of that kind in a table, 0 if none. */
extern int	goir_seen_as(const GoirSeen *seen, GoirMeaningKind kind, int table);

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
} GoirColumn;

#define GOIR_MAX_HEADER 40

/* The columns of a table, gathered from its header rows. */
typedef struct GoirHeader
{
	int			table;
	int			article;
	int			rows;
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
	GoirText	near;			/* a label that only nearly matched, or no text */
} GoirHeader;

/* The unit of money that a text names, or no text: （单位：万元）. */
extern GoirText goir_money_unit(GoirText text);

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

/*
 * Reads all figures of a page into report->figure, decides report->form and
 * adds notes.  Tables from the paragraph end on are another report's.
 * is_data[row] becomes true for rows of form tables.
 */
extern void goir_read_figures(GoirArena *arena, const GoirDocument *document,
							  int end, GoirReport *report, bool *is_data);

/* The narrative: lines.c and sections.c. */

/* A line of the narrative. */
typedef struct GoirLine
{
	GoirText	text;
	GoirFolded	folded;
	int			paragraph;
	int			row;			/* of a table, or GOIR_NONE */
	bool		joined;			/* the cells of a whole row */
	int			box;
} GoirLine;

/* A heading of a section. */
typedef struct GoirHeading
{
	int			line;
	int			start;			/* bytes of the line, as printed */
	int			end;
	GoirSectionNo kind;
	int			ordinal;		/* 0 if none */
} GoirHeading;

typedef struct GoirSection
{
	int			number;
	GoirSectionNo kind;
	GoirText	heading;		/* as printed */
	GoirText	body;			/* as printed, a newline between two lines */
} GoirSection;

typedef struct GoirNarrative
{
	GoirLine   *lines;
	int			n_lines;
	GoirHeading *headings;		/* those of the report */
	int			n_headings;
	int			end_line;		/* from here on it is not the report's */
	int			end_paragraph;	/* from here on it is another report's */
	int			lead;			/* lines before the first section; all if none */
	GoirText	lead_text;		/* the prose among them */
	GoirSection *sections;
	int			n_sections;
} GoirNarrative;

/*
 * Finds the lines of a page and the headings among them: all but lead_text
 * and sections.
 */
extern void goir_find_sections(GoirArena *arena, const GoirDocument *document,
							   GoirNarrative *narrative);

/* Then fills in those two, leaving out the rows of form tables. */
extern void goir_read_sections(GoirArena *arena, const bool *is_data,
							   GoirNarrative *narrative);

typedef struct GoirClaims
{
	GoirClaim  *claims;
	int			n_claims;
	int			capacity;
} GoirClaims;

/* More numbers than this are not looked for in one page. */
#define GOIR_MAX_STATED 20000

/*
 * All numbers stated in the narrative, with path 0 where none fits; those of
 * other years than the report's (0: not known) are none of its figures.
 */
extern void goir_read_claims(GoirArena *arena, const GoirNarrative *narrative,
							 int year, GoirClaims *claims);

/*
 * Takes what goir_html() wrote into <meta> elements: all of the header, the
 * form, and cells that do not speak for themselves.  False if the page is
 * none of its pages.
 */
extern bool goir_read_own(GoirArena *arena, const GoirPage *page,
						  GoirReport *report);

/* A date at a place of folded text: 2022-01-20, 2022/1/20, 2022年1月20日. */
extern bool goir_date_at(GoirText text, int at, int32_t *days);

/* Fills in year, agency, title and date of publication. */
extern void goir_read_header(GoirArena *arena, const GoirPage *page,
							 const GoirNarrative *narrative,
							 GoirReport *report);

/* The whole: fills *report from a page. */
extern void goir_read_report(GoirArena *arena, const GoirPage *page,
							 GoirReport *report);

/* The numbers stated in a page. */
extern void goir_read_page_claims(GoirArena *arena, const GoirPage *page,
								  GoirClaims *claims);

/* The narrative alone, for goir_sections() and its like. */
extern void goir_read_page_narrative(GoirArena *arena, const GoirPage *page,
									 GoirNarrative *narrative);

#endif							/* GOIR_READER_H */
