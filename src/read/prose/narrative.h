/*-------------------------------------------------------------------------
 *
 * narrative.h
 *	  What a page says outside its tables: sections, claims, header.
 *
 *	  lines.c		the lines of the narrative, its end, bodies of sections
 *	  sections.c	headings, and the series that is the report's
 *	  title.c		title and agency
 *	  issuer.c		the agency where the title names none
 *	  header.c		year, date of publication, the whole of the header
 *	  claims.c		numbers in prose
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_NARRATIVE_H
#define GOIR_NARRATIVE_H

#include "form/report.h"
#include "page/page.h"
#include "words/fold.h"

#define GOIR_LEAD_LINES 80		/* lines in which the title may stand, or the date */

/* What has been made of a line. */
typedef struct GoirMade
{
	GoirText	text;
	GoirFolded	folded;			/* by goir_folded_line() */
} GoirMade;

/* A line of the narrative: a page may have as many as bytes, and most are never asked for. */
typedef struct GoirLine
{
	GoirMade   *made;			/* or NULL: it is its paragraph, nothing more */
	int			paragraph;
	uint32_t	said:31;		/* the first line from it on that may have a word of a report */
	uint32_t	joined:1;		/* the cells of a whole row */
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
	GoirFolded	folded;			/* the same folded */
} GoirSection;

typedef struct GoirNarrative
{
	GoirArena  *arena;
	const GoirDocument *document;
	GoirLine   *lines;			/* and one behind the last, of which only said counts */
	int			n_lines;
	GoirHeading *headings;		/* those of the report */
	int			n_headings;
	int			end_line;		/* from here on it is not the report's */
	int			end_paragraph;	/* from here on it is another report's */
	int			lead;			/* lines before the first section; all if none */
	GoirText	lead_text;		/* the prose among them */
	GoirFolded	lead_folded;
	GoirSection *sections;
	int			n_sections;
} GoirNarrative;

/* A line as printed, without the marks of a Markdown heading. */
extern GoirText goir_line_text(const GoirNarrative *narrative, int line);

/* A line folded; most rows of tables are never asked for. */
extern const GoirFolded *goir_fold_line(const GoirNarrative *narrative, int line);

static inline const GoirFolded *
goir_folded_line(const GoirNarrative *narrative, int line)
{
	const GoirMade *made = narrative->lines[line].made;

	return made && made->folded.text.at ? &made->folded : goir_fold_line(narrative, line);
}

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
 * other years or agencies than the report's (0, no text: not known) are none
 * of its figures.
 */
extern void goir_read_claims(GoirArena *arena, const GoirNarrative *narrative,
							 int year, GoirText agency, GoirClaims *claims);

/* Fills in year, agency, title and date of publication. */
extern void goir_read_header(GoirArena *arena, const GoirPage *page,
							 const GoirNarrative *narrative,
							 GoirReport *report);

#endif							/* GOIR_NARRATIVE_H */
