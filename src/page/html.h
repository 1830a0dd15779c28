/*-------------------------------------------------------------------------
 *
 * html.h
 *	  HTML as found to a document.
 *
 * Knows the HTML syntax, neither SQL nor the forms.  Linear in its input
 * whatever the input is.  Tables nest as HTML5 has it, with one exception: rows
 * and cells outside any table, as in a page cut out of a CMS, get one around
 * them.  Of attributes only rowspan and colspan (2 to 1000) of cells matter.
 *
 * Every block element (div, section, ul, center, form, pre ...) is a box; the
 * elements that only break a line (br, p, h1-h6, li, dt, dd, hr, option,
 * caption ...) end a paragraph, and so do newlines inside <pre>; other ASCII
 * blanks are one space, but inside <pre>, and none beside a tag of a box, a
 * table or a part of one.  Inline elements vanish without a trace, so that
 * "20<span>23</span>" is one word; but <sup> and <sub> leave a blank before and
 * behind them, because "5<sup>1</sup>" is not 51.
 *
 * What is struck out (del, s, strike) goes with its content, and so does an
 * inline element with the attribute hidden or a style that hides it (display,
 * visibility, font-size, opacity), and what stands over a ruby; a start tag of these whose end does not come
 * in the same box or cell hides nothing.  Hidden boxes and rows stay: scripts show
 * them.  So do hidden cells, but for those that are not displayed at all: these
 * have no place in their row, as if what covers them had been merged.  Where a style may hide a number, set it elsewhere or raise
 * a part of it (white, a class hidden in some places, position, float), its cell
 * is unsure.  Comments, declarations, processing instructions, script,
 * style, textarea, select, noscript, object, svg, math, template and the
 * islands of MS Office (<xml>) go with their content.  A frame is a box with
 * the document that srcdoc= or a data: URL holds, or its mail; others are empty.  Character
 * references are resolved (all numeric ones and a table of names; &nbsp; is
 * U+00A0).  Control characters are dropped.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_HTML_H
#define GOIR_HTML_H

#include "file/mail.h"
#include "page/document.h"

#define GOIR_MAX_SPAN 1000
#define GOIR_MAX_META 400
#define GOIR_MAX_FRAMES 200		/* documents in frames */
#define GOIR_MAX_FRAME_DEPTH 3	/* in each other */

/* <meta name=... content=...>, in page order, references resolved */
typedef struct GoirMeta
{
	GoirText	name;
	GoirText	content;
} GoirMeta;

typedef struct GoirHtml
{
	GoirDocument *document;
	const char *cut;			/* the limit that was reached, or what is missing, in
								 * words, or NULL */
	int			replaced;		/* invalid byte sequences in frames */
	GoirText	title;			/* the first <title> that is not empty, on one
								 * line */
	GoirMeta   *meta;
	int			metas;
} GoirHtml;

/*
 * Does this text hold HTML?  True when a tag, comment or declaration that
 * HTML knows occurs; "<关于...>", "x < 5" and "<foo>" are text.
 */
extern bool goir_is_html(GoirText text);

/*
 * Reads a page.  It must live as long as the document, which points into it.
 * mail: the one in which the page stood, or NULL.
 */
extern void goir_html_document(GoirArena *arena, GoirText html, const GoirMail *mail, GoirHtml *result);

#endif							/* GOIR_HTML_H */
