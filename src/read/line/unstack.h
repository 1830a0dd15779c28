/*-------------------------------------------------------------------------
 *
 * unstack.h
 *	  Lines that are the cells of a table, put into one.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_UNSTACK_H
#define GOIR_UNSTACK_H

#include "page/document.h"

/*
 * The document with tables for lines that are cells of a form; the document
 * itself if there are none.
 */
extern const GoirDocument *goir_unstack(GoirArena *arena, const GoirDocument *document);

/* Is there a small number between the lines of tables that is none of a row's? */
extern bool goir_has_lone_numbers(const GoirDocument *document);

#endif							/* GOIR_UNSTACK_H */
