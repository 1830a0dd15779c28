/*-------------------------------------------------------------------------
 *
 * equation.h
 *	  Rules that are equations.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_EQUATION_H
#define GOIR_EQUATION_H

#include "rules/check.h"

/* How many terms a side of an equation names. */
static inline int
goir_terms_named(const uint8_t *side)
{
	return (side[0] != 0) + (side[1] != 0);
}

/*
 * The terms on the left of rule->equation in the row of an item (none: in any
 * column), as that form has them and in its order; returns how many.  There
 * must be room for GOIR_MAX_TERMS.
 */
#define GOIR_MAX_TERMS GOIR_ITEMS
extern int	goir_left_terms(const GoirRule *rule, GoirFormNo form, int item, uint8_t *term);

/* The checks of rule->equation, once per row or column. */
extern void goir_check_equation(GoirChecks *checks, const GoirRule *rule);

#endif							/* GOIR_EQUATION_H */
