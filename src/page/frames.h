/*-------------------------------------------------------------------------
 *
 * frames.h
 *	  Tables of a text that are drawn with frames around their cells.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FRAMES_H
#define GOIR_FRAMES_H

#include "page/document.h"

typedef struct GoirFrames GoirFrames;

/* Room for the tables of a page, one after the other. */
extern GoirFrames *goir_frames(GoirArena *arena);

/* Could a line be the upper edge of one, by what it begins with? */
static inline bool
goir_may_be_frames(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\r'))
		at++;
	return at < end && (*at == '+' || *at == '\xe2');
}

/*
 * Reads the table whose upper edge is the line at at, drawn with box characters
 * or with + - | and =; *behind is the line behind it.  False if there is none,
 * or none in which each cell has a frame.
 */
extern bool goir_frames_read(GoirArena *arena, GoirFrames *frames, const char *at, const char *end, const char **behind);

/* Writes it, with its spans. */
extern void goir_frames_write(GoirArena *arena, GoirPen *pen, const GoirFrames *frames);

/* The columns of a terminal that a character takes; where wide, those that may take one or two take two. */
extern int	goir_display_width(uint32_t c, bool wide);

#endif							/* GOIR_FRAMES_H */
