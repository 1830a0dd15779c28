/*-------------------------------------------------------------------------
 *
 * page.h
 *	  A page as published to a document: what it is wrapped in, format, charset,
 *	  then html, placed or plaintext.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_PAGE_H
#define GOIR_PAGE_H

#include "page/charset.h"
#include "page/format.h"
#include "page/html.h"

/* Larger pages are refused by the host; what they are wrapped in may be as large. */
#define GOIR_MAX_PAGE (32 * 1024 * 1024)

typedef struct GoirPage
{
	GoirDocument *document;
	GoirText	title;			/* <title>, or no text */
	const GoirMeta *meta;
	int			metas;
	int			replaced;		/* invalid byte sequences */
	const char *cut;			/* the limit that was reached, in words, or NULL */
	const GoirFile *file;		/* what it is instead of a page, which leaves the
								 * document empty; or NULL */
} GoirPage;

/*
 * Opens a page, whose bytes must live as long as what is read from it.  charset
 * GOIR_CHARSET_UNKNOWN: found out from the bytes.
 */
extern void goir_page_open(GoirArena *arena, GoirText bytes,
						   GoirCharset charset, GoirPage *page);

/*
 * The content of the n-th <meta> of a name, no text if there are fewer; the
 * name in small letters, on the page in whatever case.
 */
extern GoirText goir_page_meta(const GoirPage *page, const char *name, int n);

#endif							/* GOIR_PAGE_H */
