/*-------------------------------------------------------------------------
 *
 * html.h
 *	  A filtered page to a document.  The only room that knows libxml2.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_HTML_H
#define GOIR_HTML_H

#include "page/document.h"
#include "page/filtered.h"

typedef enum GoirHtmlResult
{
	GOIR_HTML_OK,
	GOIR_HTML_STOPPED,			/* the host asked to stop */
	GOIR_HTML_NO_MEMORY,		/* libxml2 ran out of memory */
	GOIR_HTML_LOST				/* tags or text did not come back whole */
} GoirHtmlResult;

/*
 * Builds the document of a filtered page.  Start tags and text bytes are
 * counted and must agree with what the filter wrote; a document is given only
 * with GOIR_HTML_OK.  Nothing of libxml2 survives the call.
 */
extern GoirHtmlResult goir_html_document(GoirArena *arena,
										 const GoirFiltered *page,
										 GoirDocument **document);

/*
 * Is the loaded libxml2 binary compatible with the one compiled against?
 * If not, *loaded and *built name both versions.
 */
extern bool goir_html_library_fits(const char **loaded, const char **built);

/* Must the process end after libxml2 ran out of memory? (before 2.14) */
extern bool goir_html_memory_is_fatal(void);

#endif							/* GOIR_HTML_H */
