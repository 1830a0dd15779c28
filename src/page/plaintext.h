/*-------------------------------------------------------------------------
 *
 * plaintext.h
 *	  Text with cells parted by marks to a document.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_PLAINTEXT_H
#define GOIR_PLAINTEXT_H

#include "page/document.h"

/* The document of a text, cells separated by '|' or tabs */
extern GoirDocument *goir_plaintext_document(GoirArena *arena, GoirText text);

/* Is this a mark between cells: '|' or a character that looks like it? */
extern bool goir_is_bar(uint32_t c);

/* Where a text has the first of them, -1 if it has none. */
extern int	goir_first_bar(GoirText text);

/*
 * The text with '|' for the marks that look like it, without the
 * lines of frames; the text itself if it has a '|' or none of those.
 */
extern GoirText goir_with_bars(GoirArena *arena, GoirText text);

#endif							/* GOIR_PLAINTEXT_H */
