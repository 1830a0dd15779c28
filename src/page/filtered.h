/*-------------------------------------------------------------------------
 *
 * filtered.h
 *	  A page as the filter leaves it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FILTERED_H
#define GOIR_FILTERED_H

#include "base/core.h"

#define GOIR_MAX_NESTING 200	/* open elements; deeper tags are dropped,
								 * start and end alike */
#define GOIR_MAX_SPAN 1000
#define GOIR_MAX_META 400

/* U+0080 to U+0082 in UTF-8: < > & in text */
#define GOIR_STAND_IN '\xc2'
#define GOIR_STAND_INS "\x80\x81\x82"
#define GOIR_STOOD_FOR "<>&"

/* <meta name=... content=...>, in page order, references resolved */
typedef struct GoirMeta
{
	GoirText	name;
	GoirText	content;
} GoirMeta;

typedef struct GoirFiltered
{
	GoirText	html;			/* the clean page */
	size_t		start_tags;		/* start tags in it, <html><body><div> included */
	size_t		text_bytes;		/* bytes of text in it */
	bool		stand_ins;		/* it holds what stands for < > & */
	bool		nesting_cut;	/* tags were dropped at GOIR_MAX_NESTING */
	GoirText	title;			/* the first <title> that is not empty, on one
								 * line */
	GoirMeta	meta[GOIR_MAX_META];
	int			metas;
} GoirFiltered;

#endif							/* GOIR_FILTERED_H */
