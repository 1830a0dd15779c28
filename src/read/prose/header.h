/*-------------------------------------------------------------------------
 *
 * header.h
 *	  What title.c and header.c share; for no other room.
 *
 *	  title.c		title and agency
 *	  header.c		years, dates, <meta>, the whole
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_HEADER_H
#define GOIR_HEADER_H

#include "read/prose/narrative.h"
#include "words/number.h"

#define GOIR_TITLE_SIZE 200		/* folded bytes of a line that is a title */
#define GOIR_LEAD_LINES 80		/* lines in which the title may stand */

/*
 * header.c: the first year of a text that is followed by 年 or, in a title,
 * stands alone; *start and *end enclose it with 年 and 度.
 */
extern int	goir_find_year(GoirText text, int from, bool bare, int *start, int *end);

/* header.c: the folded content of the first <meta> of a name, or no text. */
extern GoirText goir_meta_content(GoirArena *arena, const GoirPage *page,
								  const char *name);

/* title.c: the title of the page, from the surest source that has one. */
extern GoirText goir_find_title(GoirArena *arena, const GoirPage *page,
								const GoirNarrative *narrative);

/* title.c: has a title something that no agency's name has? */
extern bool goir_has_noise(GoirText title);

/* title.c: the agency a title names, or no text. */
extern GoirText goir_agency_of(GoirArena *arena, GoirText title);

/* title.c: the agency that says it has compiled the report, or no text. */
extern GoirText goir_compiling_agency(const GoirNarrative *narrative);

#endif							/* GOIR_HEADER_H */
