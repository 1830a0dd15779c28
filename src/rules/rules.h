/*-------------------------------------------------------------------------
 *
 * rules.h
 *	  The balance rules (勾稽关系) as const data, and what applies to a report.
 *
 *	  check.c		what all rules need to make their checks
 *	  equation.c	the evaluator of equations
 *	  consistency.c	cells, the form, the header
 *	  claim_rules.c	claims against tables
 *	  continuity.c	a report against the one before
 *	  rules.c		the catalogue
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_RULES_H
#define GOIR_RULES_H

#include "rules/check.h"
#include "store/layout.h"

extern const GoirRule goir_rules_data[];
extern const int goir_rules_count;

/* continuity.c: rules across years; both reports must be of their forms */
extern const GoirRule goir_continuity_data[];
extern const int goir_continuity_count;

/* The rule of a code, or NULL; rules across years are not among them. */
extern const GoirRule *goir_rule_named(GoirText code);

/* All rules that apply to a report, once per subject. */
extern void goir_check(GoirChecks *checks);

/* All rules across years that apply to a report and the previous one. */
extern void goir_check_continuity(GoirChecks *checks);

/* One rule, if it applies to the report. */
extern void goir_check_rule(GoirChecks *checks, const GoirRule *rule);

/* Do at least enough rules of severity error fail, those of a generation? */
extern int	goir_count_failures(const GoirReport *report, int generation, int enough);

/* The generation that goir_is_balanced(report) is frozen at. */
#define GOIR_BALANCED_GENERATION 1

/* Are the rules of that generation all rules there are? */
extern bool goir_balance_is_current(void);

/* Writes a report as it is stored: goir_layout_write() with the verdict. */
extern int	goir_store_report(const GoirReport *report, char *to);

#endif							/* GOIR_RULES_H */
