/*-------------------------------------------------------------------------
 *
 * placed.h
 *	  Words with their places on paper to a document.
 *
 * What pdftotext -bbox, -bbox-layout and -tsv, pdftohtml -xml, mutool and
 * pdfminer write of a PDF, and tesseract of a picture: see words.h.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_PLACED_H
#define GOIR_PLACED_H

#include "page/document.h"

/* Is it that?  Looks near the beginning. */
extern bool goir_is_placed(GoirText text);

/*
 * The document: tables where numbers stand below a header, in columns; all else
 * is lines from top to bottom, the words of each from left to right, whatever
 * block they were put in.  *whole is false if a limit was reached, the notation
 * goes wrong somewhere or a word has no place: what was read until then is in
 * the document.
 */
extern GoirDocument *goir_placed_document(GoirArena *arena, GoirText text, bool *whole);

#endif							/* GOIR_PLACED_H */
