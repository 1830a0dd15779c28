/*-------------------------------------------------------------------------
 *
 * display.h
 *	  Numbers as spreadsheets keep them, and as they show them.
 *
 * A sheet keeps 160.59639999999999, which is 160.5964 in the fifteen digits
 * that count, and shows 160.60.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_DISPLAY_H
#define GOIR_DISPLAY_H

#include "base/core.h"

#define GOIR_STORED_DIGITS 15

/* 0.d1d2d3... times 10 to the power of point; no digits: zero. */
typedef struct GoirStored
{
	bool		negative;
	int			digits;
	char		digit[GOIR_STORED_DIGITS + 1];	/* '1' ... '9' at both ends */
	int			point;
} GoirStored;

/* Reads a number as XML has it; false if it is none, or larger than a sheet's can be. */
extern bool goir_read_stored(GoirText text, GoirStored *stored);

/* All of its digits: 160.5964. */
extern GoirText goir_stored_text(GoirArena *arena, const GoirStored *stored);

/*
 * The number by a format: "#,##0.00", "yyyy/m/d".  days_1904: days count from
 * 1904.  No text if the format is one that is not known.
 */
extern GoirText goir_show_stored(GoirArena *arena, const GoirStored *stored, GoirText format, bool days_1904);

/*
 * What is to be read of a cell in place of what it shows: all digits of a number
 * that is shown rounded, with its unit (160.5964万元 of 160.60万元), or by a sign,
 * as a date where it is none of our time (5 of 1900/1/5), or not at all; words, if it
 * is shown as a number that it is not, by a format that divides it, as a share or as
 * a date.  No text if it shows all.
 */
extern GoirText goir_behind_shown(GoirArena *arena, GoirText shown, const GoirStored *stored);

#endif							/* GOIR_DISPLAY_H */
