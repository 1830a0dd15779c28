/*-------------------------------------------------------------------------
 *
 * unit.h
 *	  Units of money and of counts.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_UNIT_H
#define GOIR_UNIT_H

#include "form/report.h"

/* The unit of money that a text names, or no text: （单位：万元）.  The text itself, which is no unit, where it names two. */
extern GoirText goir_money_unit(GoirText text);

/*
 * The bytes of the unit of count or money that folded text begins with, 0 if it
 * does with none; *money is the unit of money, or no text.
 */
extern int	goir_unit_at(GoirText text, GoirText *money);

/* Those of a word that multiplies what is counted, 百 or more, and its power of ten. */
extern int	goir_scale_at(GoirText text, int *power);

/* The power of ten of a unit of money over 元; -1 if it is none. */
extern int	goir_money_power(GoirText unit);

/* Moves the decimal point to the right, or left; false if the number does not fit. */
extern bool goir_shift_decimal(GoirDecimal *number, int places);

/*
 * Does a label count in tens, hundreds or more: 单位：百件; does it name shares and
 * no counts: 单位：%; does it do either, or name a rate: 件/人?
 */
extern bool goir_is_in_multiples(GoirText label);
extern bool goir_is_share(GoirText label);
extern bool goir_is_no_count(GoirText label);

#endif							/* GOIR_UNIT_H */
