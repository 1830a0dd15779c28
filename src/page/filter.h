/*-------------------------------------------------------------------------
 *
 * filter.h
 *	  HTML as found to HTML that every libxml2 reads alike.
 *
 * Knows the HTML syntax, neither libxml2 nor SQL nor the forms.  UTF-8 in,
 * UTF-8 out, linear in its input whatever the input is.  What comes out is
 * well formed: it nests, every element is closed, and it holds only
 *
 *	  <html><body><div>  ...  <table> <tr> <td> <th> <div>  ...  </html>
 *
 * with no attributes but rowspan="N" and colspan="N" (2..1000) on cells; rows
 * only in tables, cells only in rows.  Every block element (div, section, ul,
 * center, form, pre ...) becomes a div; the elements that only break a line
 * (br, p, h1-h6, li, dt, dd, hr, option, caption ...) become a newline, and so
 * do newlines inside <pre>; other ASCII blanks become one space, but inside
 * <pre>.  There is no blank or newline beside a tag, and no two newlines in a
 * row.  Inline elements vanish without a trace, so that "20<span>23</span>" is
 * one word; but <sup> and <sub> leave a blank before and behind them, because
 * "5<sup>1</sup>" is not 51.  What is struck out (del, s, strike) goes with
 * its content, and so does an inline element with the attribute hidden or a
 * style that hides it (display, visibility, font-size, opacity); a start tag of these whose end does not come
 * in the same box or cell hides nothing.  Hidden boxes, rows and cells stay:
 * scripts show them.  Comments, declarations, processing instructions, script,
 * style, textarea, select, noscript, iframe, object, svg, math, template and
 * the islands of MS Office (<xml>) go with their content.  Character
 * references are resolved (all numeric ones and a table of names; &nbsp; is
 * U+00A0).  Control characters are dropped; three of them stand for < > & in
 * text, so that a '>' always ends a tag and libxml2 has no reference to read:
 * each costs it as much as a tag.
 *
 * Tables nest as HTML5 has it, with one exception: rows and cells outside any
 * table, as in a page cut out of a CMS, get one around them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FILTER_H
#define GOIR_FILTER_H

#include "page/filtered.h"

/*
 * Does this text hold HTML?  True when a tag, comment or declaration that
 * HTML knows occurs; "<关于...>", "x < 5" and "<foo>" are text.
 */
extern bool goir_is_html(GoirText text);

/*
 * Filters a page of at most 256 MB (a page of '&' grows to twice its
 * size).  What it writes is in the arena, nothing points into html.
 */
extern void goir_filter(GoirArena *arena, GoirText html, GoirFiltered *result);

#endif							/* GOIR_FILTER_H */
