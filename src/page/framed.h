/*-------------------------------------------------------------------------
 *
 * framed.h
 *	  Tables that a text draws with frames: w3m's boxes, grid tables.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FRAMED_H
#define GOIR_FRAMED_H

#include "page/document.h"

/* The columns of a terminal that a character takes; the ambiguous ones two if wide. */
extern int	goir_display_width(uint32_t c, bool wide);

/* Where the frame ends whose upper border is the line at at: behind its last line; at if there is none. */
extern const char *goir_frame_end(const char *at, const char *end);

/* Writes the frame at at, as far as goir_frame_end() says, as a table with spans; false if it is none after all. */
extern bool goir_write_frame(GoirArena *arena, GoirPen *pen, const char *at, const char *end);

#endif							/* GOIR_FRAMED_H */
