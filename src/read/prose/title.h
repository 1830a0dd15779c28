/*-------------------------------------------------------------------------
 *
 * title.h
 *	  The title of a page and what it names, for header.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_TITLE_H
#define GOIR_TITLE_H

#include "read/prose/narrative.h"
#include "words/number.h"

#define GOIR_TITLE_SIZE 200		/* folded bytes of a line that is a title */
#define GOIR_LEAD_LINES 80		/* lines in which the title may stand */

/* The folded content of the first <meta> of a name that has any, or no text. */
extern GoirText goir_meta_content(GoirArena *arena, const GoirPage *page,
								  const char *name);

/* The title of the page, from the surest source that has one. */
extern GoirText goir_find_title(GoirArena *arena, const GoirPage *page,
								const GoirNarrative *narrative);

/* The title that a sentence before the first section announces, or no text. */
extern GoirText goir_announced_title(const GoirNarrative *narrative);

/* Has a title something that no agency's name has? */
extern bool goir_has_noise(GoirText title);

/* The agency a title names, or no text. */
extern GoirText goir_agency_of(GoirArena *arena, GoirText title);

/* The agency that says it has compiled the report, or no text. */
extern GoirText goir_compiling_agency(const GoirNarrative *narrative);

#endif							/* GOIR_TITLE_H */
