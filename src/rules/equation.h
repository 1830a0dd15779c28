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

/*
 * The terms of rule->equation in the row of an item (none: in any column), as
 * that form has them and in its order; returns how many.  There is room for
 * GOIR_MAX_TERMS.
 */
#define GOIR_MAX_TERMS GOIR_ITEMS
extern int	goir_left_terms(const GoirRule *rule, GoirFormNo form, int item, uint8_t *term);
extern int	goir_right_terms(const GoirRule *rule, uint8_t *term);

/* The checks of rule->equation, once per row or column. */
extern void goir_check_equation(GoirChecks *checks, const GoirRule *rule);

#endif							/* GOIR_EQUATION_H */
