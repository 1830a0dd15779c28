/*-------------------------------------------------------------------------
 *
 * sections.h
 *	  What lines.c and sections.c share; for no other room.
 *
 *	  lines.c		gathering the lines, the end of the report, bodies
 *	  sections.c	headings and their series
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_SECTIONS_H
#define GOIR_SECTIONS_H

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

/* lines.c: fills in the lines of a page. */
extern void goir_gather_lines(GoirArena *arena, const GoirDocument *document,
							  GoirNarrative *narrative);

/* lines.c: the line behind the last one of the report. */
extern int	goir_last_line(const GoirDocument *document,
						   const GoirNarrative *narrative,
						   const GoirHeadings *headings);

#endif							/* GOIR_SECTIONS_H */
