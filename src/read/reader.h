/*-------------------------------------------------------------------------
 *
 * reader.h
 *	  A page to what it says: figures, sections, claims, header.
 *
 * Lines that are cells become tables (read/line), tables become figures
 * (read/table), and what stands outside of them sections, claims and a header
 * (read/prose).
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_READER_H
#define GOIR_READER_H

#include "page/page.h"
#include "read/prose/narrative.h"

/* The whole: fills *report from a page. */
extern void goir_read_report(GoirArena *arena, const GoirPage *page,
							 GoirReport *report);

/* Where on a page something stands; GOIR_NONE where it does not. */
typedef struct GoirSpot
{
	int			table;			/* as in the document of the page */
	int			row;			/* within the table */
	int			column;			/* of the grid */
	int			line;			/* of those that are not empty, where it stands
								 * in no cell or is one of several in it */
} GoirSpot;

/*
 * Where a figure of a report was read that goir_read_report() filled: of the
 * page's document, and of what goir_unstack() makes of that.
 */
extern void goir_find_figure(const GoirDocument *document, const GoirDocument *unstacked,
							 const GoirFigure *figure, GoirSpot *spot);

/* The numbers stated in a page. */
extern void goir_read_page_claims(GoirArena *arena, const GoirPage *page,
								  GoirClaims *claims);

/* The narrative alone, for goir_sections() and its like. */
extern void goir_read_page_narrative(GoirArena *arena, const GoirPage *page,
									 GoirNarrative *narrative);

#endif							/* GOIR_READER_H */
