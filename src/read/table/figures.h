/*-------------------------------------------------------------------------
 *
 * figures.h
 *	  The tables of a page to figures.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FIGURES_H
#define GOIR_FIGURES_H

#include "form/report.h"
#include "page/document.h"

/*
 * Reads all figures of a page into report->figure, decides report->form and
 * adds notes.  Tables from the paragraph end on are another report's; if the
 * report's year and agency are known (not NULL), so are rows that name others.
 * is_data[row] becomes true for rows of form tables,
 * row_year[item] the label by which a row names a year or an agency, if one does.
 */
extern void goir_read_figures(GoirArena *arena, const GoirDocument *document, int end, const GoirReport *known,
							  GoirReport *report, bool *is_data, GoirText *row_year);

/* Does a row name a year or an agency? */
extern bool goir_names_years(const GoirText *row_year);

#endif							/* GOIR_FIGURES_H */
