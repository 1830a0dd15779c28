/*-------------------------------------------------------------------------
 *
 * own.h
 *	  What goir_html() wrote, taken back.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_OWN_H
#define GOIR_OWN_H

#include "form/report.h"
#include "page/page.h"

/*
 * Takes what goir_html() wrote into <meta> elements: all of the header, the
 * form, and cells that do not speak for themselves.  False if the page is
 * none of its pages.
 */
extern bool goir_read_own(GoirArena *arena, const GoirPage *page,
						  GoirReport *report);

#endif							/* GOIR_OWN_H */
