/*-------------------------------------------------------------------------
 *
 * word.h
 *	  Word documents to documents: .docx as Word, WPS and others write it,
 *	  Word's XML of 2003, and packages in one file.
 *
 * What a reader sees on paper is read, and what is not: deleted and hidden text
 * goes; of a field its result stays, but of a table of contents nothing; text
 * boxes are read where they are anchored, once; notes at the end come last.
 * Headers, footers and comments are not read.  What is struck out goes with its
 * content, and what is raised or lowered has a blank before and behind it, as
 * in HTML.  Numbers that Word puts before paragraphs are written.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_WORD_H
#define GOIR_WORD_H

#include "page/package.h"

/* The document of an archive that was opened. */
extern GoirDocument *goir_word_document(GoirPackage *package);

/* The document of a text in one file. */
extern GoirDocument *goir_word_flat_document(GoirPackage *package, GoirText xml);

/* Is this the local name of the first element of such a text? */
extern bool goir_is_flat_word(GoirText name);

#endif							/* GOIR_WORD_H */
