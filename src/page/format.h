/*-------------------------------------------------------------------------
 *
 * format.h
 *	  What a document is, by its bytes and whatever its name says.
 *
 * The room before charset.c: a file that is no page must not be decoded as
 * one.  Looks at a bounded number of places, so that the answer for a file
 * costs the same whatever its size; only what may be text is decoded.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FORMAT_H
#define GOIR_FORMAT_H

#include "base/core.h"

typedef enum GoirFormat
{
	GOIR_FORMAT_HTML,
	GOIR_FORMAT_TEXT,
	GOIR_FORMAT_CSV,
	GOIR_FORMAT_MHTML,
	GOIR_FORMAT_GZIP,
	GOIR_FORMAT_WARC,
	GOIR_FORMAT_DOCX,
	GOIR_FORMAT_XLSX,
	GOIR_FORMAT_ODT,
	GOIR_FORMAT_ODS,
	GOIR_FORMAT_XML,
	GOIR_FORMAT_BOXES,			/* words with their places: hOCR, pdftotext -bbox */
	GOIR_FORMAT_PDF,
	GOIR_FORMAT_DOC,
	GOIR_FORMAT_XLS,
	GOIR_FORMAT_RTF,
	GOIR_FORMAT_IMAGE,
	GOIR_FORMAT_ZIP,			/* holds none of the above that is a zip */
	GOIR_FORMAT_UNKNOWN,		/* no text, and none of the above */
	GOIR_FORMATS
} GoirFormat;

extern const char *const goir_format_code[GOIR_FORMATS];

/* A kind of file that is not read. */
typedef struct GoirFile
{
	GoirFormat	format;
	const char *advice;			/* what it is called and what to do with it, for a
								 * note: at most GOIR_MAX_DETAIL bytes */
} GoirFile;

/* The kind of file that bytes are, NULL if they may be a page. */
extern const GoirFile *goir_file_of(GoirText bytes);

/* The local name of the first element of a text that begins as XML, no text if it has none. */
extern GoirText goir_first_element(GoirText text);

/* The format of any bytes. */
extern GoirFormat goir_format_of(GoirArena *arena, GoirText bytes);

#endif							/* GOIR_FORMAT_H */
