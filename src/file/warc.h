/*-------------------------------------------------------------------------
 *
 * warc.h
 *	  What a crawler wrote: WARC, records of requests and responses.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_WARC_H
#define GOIR_WARC_H

#include "base/core.h"

#define GOIR_MAX_RECORDS 100000

typedef struct GoirWarc
{
	GoirText	page;			/* the one page: HTTP's headers and what is behind them, or
								 * the page alone; no text if there is none */
	int			pages;			/* how many there are */
	const char *cut;			/* what is missing, in words, or NULL */
} GoirWarc;

/* Is a text a crawler's? */
extern bool goir_is_warc(GoirText text);

/*
 * Looks through the records for pages: HTML that was found or is kept as a
 * resource.
 */
extern void goir_read_warc(GoirText text, GoirWarc *warc);

#endif							/* GOIR_WARC_H */
