/*-------------------------------------------------------------------------
 *
 * http.h
 *	  Headers of HTTP that a program saved in front of what it got.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_HTTP_H
#define GOIR_HTTP_H

#include "base/core.h"

/*
 * Takes the headers off bytes, those of several responses in a row if the page
 * was moved: the fields of the last count.  Returns the first digit of its
 * status, 2 for a page that was found; 0 if there are no headers.
 */
extern int	goir_take_headers(GoirText *bytes, GoirText *fields);

/*
 * Undoes the chunks of HTTP, unless the program that saved the headers has.  No
 * text if they do not fit.  *whole: the last one was there.
 */
extern GoirText goir_join_chunks(GoirArena *arena, GoirText bytes, GoirText fields, bool *whole);

#endif							/* GOIR_HTTP_H */
