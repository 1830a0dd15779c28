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

/* The folded content of the first <meta> of a name that has any, or no text. */
extern GoirText goir_meta_content(GoirArena *arena, const GoirPage *page,
								  const char *name);

/* What a page says it is. */
typedef struct GoirTitle
{
	GoirText	text;			/* no text if there is none */
	int			year;			/* 0 if it names none */
	bool		several;		/* the first of some that contradict each other; the year is that of all */
} GoirTitle;

/* The title of the page, from the surest source that has one. */
extern GoirTitle goir_find_title(GoirArena *arena, const GoirPage *page, const GoirNarrative *narrative);

/*
 * Where no headings tell one report from the next: the line of a title that
 * contradicts the first, with rows of tables before and behind it; else the
 * number of lines.
 */
extern int	goir_second_report(GoirArena *arena, const GoirNarrative *narrative);

/*
 * The year of a title, or 0; the first that is not the day of publication
 * (2023年1月…).  *part says that the title is of several years or of a part of
 * one: 2021年、2022年, 2022—2023年, 2022年上半年.
 */
extern int	goir_title_year(GoirText title, bool *part);

/* A number that may be the year, behind a title that names an agency and no year, or alone below it; 0 if there is none. */
extern int	goir_year_near_title(GoirArena *arena, const GoirNarrative *narrative);

/* The title that a sentence before the first section announces, or no text. */
extern GoirText goir_announced_title(const GoirNarrative *narrative);

/* Has a title something that no agency's name has? */
extern bool goir_has_noise(GoirText title);

/* The agency a title names, or no text. */
extern GoirText goir_agency_of(GoirArena *arena, GoirText title);

/* Does a line end as the name of an agency does, and begin as one?  我局 names none, nor does 全县. */
extern bool goir_is_agency(GoirText text);

/* The agency in brackets behind a title, folded: 2022年…年度报告(青石县财政局); no text if none stands there. */
extern GoirText goir_bracketed_agency(GoirText text);

/* The agency of a report whose title names none, or no text; only one that says so itself where a page has several. */
extern GoirText goir_issuing_agency(GoirArena *arena, const GoirNarrative *narrative, bool several);

#endif							/* GOIR_TITLE_H */
