/*-------------------------------------------------------------------------
 *
 * sum.h
 *	  Exact sums of decimals of any scale and any size that reports can hold.
 *
 * The value is high * 10^18 + low + part / 10^18, with low and part from 0 to
 * below 10^18; only high may be negative.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_SUM_H
#define GOIR_SUM_H

#include "form/report.h"

#define GOIR_SUM_LIMB INT64_C(1000000000000000000)

typedef struct GoirSum
{
	int64_t		high;
	int64_t		low;
	int64_t		part;
	int64_t		known;			/* cells that were added */
	int64_t		unknown;		/* cells without a number */
} GoirSum;

/* Adds a number, or takes it away if sign is -1. */
extern void goir_sum_decimal(GoirSum *sum, GoirDecimal number, int sign);

/* Adds a cell: its number, or one unknown. */
extern void goir_sum_figure(GoirSum *sum, const GoirFigure *figure);

extern GoirSum goir_sum_minus(GoirSum a, const GoirSum *b);

/* Adds a whole sum, its counts of cells too. */
extern void goir_sum_add(GoirSum *sum, const GoirSum *other);

/* -1, 0 or 1 */
extern int	goir_sum_sign(const GoirSum *sum);

/* The decimal literal, without needless zeros behind the point. */
extern GoirText goir_sum_text(GoirArena *arena, const GoirSum *sum);

/* The same, terminated; of a decimal too. */
extern const char *goir_sum_literal(GoirArena *arena, const GoirSum *sum);
extern const char *goir_decimal_literal(GoirArena *arena, GoirDecimal number);

/* The decimal of the fewest places; false if it is too large for one. */
extern bool goir_sum_number(const GoirSum *sum, GoirDecimal *number);

#endif							/* GOIR_SUM_H */
