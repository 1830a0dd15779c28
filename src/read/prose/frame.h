/*-------------------------------------------------------------------------
 *
 * frame.h
 *	  Of whom, and of which time, a sentence speaks.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FRAME_H
#define GOIR_FRAME_H

#include "words/vocabulary.h"

/*
 * What the words read so far have set up.  It holds over commas, for the
 * numbers and the denials alike, until another office or time is named or the
 * sentence ends.
 */
typedef struct GoirFrame
{
	bool		other_time;		/* another year, or a part of this one, or several */
	bool		other_year;		/* another year by its number */
	bool		own_time;		/* the report's year is named */
	bool		until;			/* 截至: up to a day, from nobody knows when */
	bool		other_subject;	/* another office, or several, or a part of this one */
} GoirFrame;

/* Reads on from one byte of a folded text to another; year 0, no agency: not known. */
extern void goir_read_frame(GoirFrame *frame, GoirText folded, GoirHits *hits,
							int from, int to, int year, GoirText agency);

/* Is a name the agency's, be it shortened: 县财政局, 市府办? */
extern bool goir_is_own(GoirText name, GoirText agency);

#endif							/* GOIR_FRAME_H */
