/*-------------------------------------------------------------------------
 *
 * render.h
 *	  A report as a page in the official layout.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_RENDER_H
#define GOIR_RENDER_H

#include "form/report.h"

/*
 * The header and the tables of a report as HTML; reading it gives the same
 * header and figures, of any report that can be stored.  What its tables alone
 * would not give back (the agency of a page without a title, the form of a page
 * without tables, a cell whose text is a label) stands in <meta> elements whose
 * names begin with "goir.".
 */
extern GoirText goir_render(GoirArena *arena, const GoirReport *report);

#endif							/* GOIR_RENDER_H */
