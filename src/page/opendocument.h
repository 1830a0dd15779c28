/*-------------------------------------------------------------------------
 *
 * opendocument.h
 *	  OpenDocument texts and spreadsheets, in archives and flat, to documents.
 *
 * A sheet is a table whose rows and columns are the sheet's, up to the last that
 * says anything.  A cell of a text or a sheet that holds another number than it
 * shows has that as well.  What is deleted, hidden or struck out, notes of
 * revisers, tables of contents, headers and footers are not read; the numbers
 * of lists are written.  Hidden tables, rows and columns are hidden.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_OPENDOCUMENT_H
#define GOIR_OPENDOCUMENT_H

#include "page/package.h"

/* The document of an archive that was opened. */
extern GoirDocument *goir_open_document(GoirPackage *package);

/* The document of a text in one file. */
extern GoirDocument *goir_flat_open_document(GoirPackage *package, GoirText xml);

/* Is it one, by this local name of its first element and its namespace? */
extern bool goir_is_flat_open(GoirText xml, GoirText name);

#endif							/* GOIR_OPENDOCUMENT_H */
