/*-------------------------------------------------------------------------
 *
 * lines.h
 *	  The lines of the narrative, for sections.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_LINES_H
#define GOIR_LINES_H

#include "read/prose/narrative.h"
#include "words/lexicon.h"
#include "words/number.h"

/* The headings found so far. */
typedef struct GoirHeadings
{
	GoirArena  *arena;
	GoirHeading *heading;
	int			n;
	int			capacity;
} GoirHeadings;

/* Fills in the lines of a page. */
extern void goir_gather_lines(GoirArena *arena, const GoirDocument *document,
							  GoirNarrative *narrative);

/* The line behind the last one of the report. */
extern int	goir_last_line(const GoirDocument *document,
						   const GoirNarrative *narrative,
						   const GoirHeadings *headings);

#endif							/* GOIR_LINES_H */
