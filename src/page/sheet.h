/*-------------------------------------------------------------------------
 *
 * sheet.h
 *	  Workbooks (.xlsx) to documents: each sheet is a table.
 *
 * Rows and columns of the table are those of the sheet, up to the last that says
 * anything; blank cells are there, whether the file has them or not.  A cell shows
 * what the sheet shows by its format, and where that is not the number that it
 * holds it has that as well.  A formula that nobody has calculated is its own text.
 * Hidden sheets, rows and columns and struck cells are hidden; hidden columns in
 * which no words stand are not there.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_SHEET_H
#define GOIR_SHEET_H

#include "page/package.h"

#define GOIR_MAX_SHEETS 1000

/* The document of an archive that was opened. */
extern GoirDocument *goir_sheet_document(GoirPackage *package);

#endif							/* GOIR_SHEET_H */
