/*-------------------------------------------------------------------------
 *
 * markdown.h
 *	  Markdown that holds elements of HTML.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_MARKDOWN_H
#define GOIR_MARKDOWN_H

#include "base/core.h"

/* Does a line of this text rule a table of Markdown: |---|:---:|? */
extern bool goir_is_markdown(GoirText text);

/*
 * Is it, at a '<', the tag of an element that stands within a line of text and
 * says no more?  It makes no HTML of Markdown, which cannot break a line of a
 * cell in another way.
 */
extern bool goir_is_line_tag(const char *at, const char *end);

/* Markdown without those tags: <br> is a blank in a row, and ends any other line. */
extern GoirText goir_without_tags(GoirArena *arena, GoirText text);

/* Does a line only draw a Markdown table: three dashes or more a cell? */
extern bool goir_is_rule(const char *at, const char *end);

#endif							/* GOIR_MARKDOWN_H */
