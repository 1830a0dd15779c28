/*-------------------------------------------------------------------------
 *
 * number.h
 *	  What cells and texts say in numbers.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_NUMBER_H
#define GOIR_NUMBER_H

#include "form/report.h"

/* A text without the blanks around it. */
extern GoirText goir_trimmed(GoirText text);

/*
 * Reads what a cell says.  figure->printed is set, pointing into the cell,
 * when the cell says more than the plain number.  *unit becomes the unit of
 * money or count in the cell ("万元"), or no text.
 */
extern void goir_read_cell(GoirText cell, GoirFigure *figure, GoirText *unit);

/*
 * A decimal number at the start of folded text: digits with or without
 * thousands separators, decimals, a sign if wanted.  Returns the bytes used,
 * 0 if there is none or it does not fit.
 */
extern int	goir_read_decimal(GoirText text, bool sign, GoirDecimal *number);

/*
 * Is it a number with the mark of a note behind it, or with a word for more or less
 * before it: 12[1], 减2?  No figure comes of that, but it is what is in a cell.
 */
extern bool goir_is_marked_number(GoirText text);

#endif							/* GOIR_NUMBER_H */
