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
 * adds notes.  Tables from the paragraph end on are another report's.
 * is_data[row] becomes true for rows of form tables,
 * row_year[item] the label by which a row names a year, if it does.
 */
extern void goir_read_figures(GoirArena *arena, const GoirDocument *document,
							  int end, GoirReport *report, bool *is_data, GoirText *row_year);

/* Drops the figures of rows that name another year than the report's, if that is known. */
extern void goir_drop_other_years(GoirArena *arena, GoirReport *report, const GoirText *row_year);

#endif							/* GOIR_FIGURES_H */
