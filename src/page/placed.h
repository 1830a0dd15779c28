/*-------------------------------------------------------------------------
 *
 * placed.h
 *	  Words with their places on paper to lines of text.
 *
 * What pdftotext -bbox-layout and -bbox write of a PDF: XHTML with <page> and
 * <word xMin yMin xMax yMax>, places in points from the upper left corner.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_PLACED_H
#define GOIR_PLACED_H

#include "base/core.h"

/* Is it that?  Looks for <doc> and a <page> in it, near the beginning. */
extern bool goir_is_placed(GoirText text);

/*
 * The lines of all pages from top to bottom, the words of each from left to
 * right, whatever block they were put in.  Between two words stand one blank,
 * or more where there is more room than between words, or none where they
 * touch.  *whole is false if a limit was reached, the XML goes wrong somewhere or
 * a word has no place: what was read until then is in the text.
 */
extern GoirText goir_placed_text(GoirArena *arena, GoirText text, bool *whole);

#endif							/* GOIR_PLACED_H */
