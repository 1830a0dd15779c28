/*-------------------------------------------------------------------------
 *
 * balance.h
 *	  Whether a report breaks a rule of severity error, in one pass.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_BALANCE_H
#define GOIR_BALANCE_H

#include "store/layout.h"

typedef enum GoirVerdict
{
	GOIR_UNDECIDED,				/* ask goir_count_failures() */
	GOIR_BALANCED,
	GOIR_UNBALANCED
} GoirVerdict;

/*
 * What goir_count_failures() would say of a report at
 * GOIR_BALANCED_GENERATION; undecided about reports that few pages make.
 */
extern GoirVerdict goir_balance(const GoirEntries *entries);

/*
 * Writes a report as it is stored: goir_layout_write() with the verdict, which is
 * never undecided here.
 */
extern int	goir_store_report(const GoirReport *report, char *to);

/* Are the rules of that generation all rules there are? */
extern bool goir_balance_is_current(void);

#endif							/* GOIR_BALANCE_H */
