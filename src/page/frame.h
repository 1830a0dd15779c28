/*-------------------------------------------------------------------------
 *
 * frame.h
 *	  Documents that stand in a page, in a frame: in its attributes, or in the page's mail.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FRAME_H
#define GOIR_FRAME_H

#include "file/mail.h"

/* The frames of a page, and what opening them has shown. */
typedef struct GoirFrames
{
	const GoirMail *mail;		/* in which the page stood, or NULL */
	const char *cut;			/* what is missing of one, in words, or NULL */
	int			replaced;		/* invalid byte sequences */
} GoirFrames;

/*
 * The HTML of a frame, of which srcdoc and src are as the page has them; no
 * text if it is not in the page, or is no HTML.  A part of a mail is given once.
 */
extern GoirText goir_frame(GoirArena *arena, GoirFrames *frames, GoirText srcdoc, GoirText src);

#endif							/* GOIR_FRAME_H */
