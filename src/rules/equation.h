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

/* The checks of rule->equation, once per row or column. */
extern void goir_check_equation(GoirChecks *checks, const GoirRule *rule);

#endif							/* GOIR_EQUATION_H */
