/*-------------------------------------------------------------------------
 *
 * total.h
 *	  Many reports added up, cell by cell, exactly: what was added can be
 *	  taken out again.
 *
 * A cell of the total is a number if any report has one there, else blank if
 * any has the cell, else missing; dashes and words count as blank.  Cells of
 * different forms stay apart.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_TOTAL_H
#define GOIR_TOTAL_H

#include "rules/sum.h"
#include "store/layout.h"

/* Units of sums of money whose form fixes none: none, goir_money_units, and several. */
#define GOIR_UNIT_UNKNOWN 0
#define GOIR_UNITS_MIXED (GOIR_MONEY_UNITS + 1)	/* itself a total of several */
#define GOIR_UNITS (GOIR_MONEY_UNITS + 2)

/* How many reports give each unit to a cell whose form fixes none */
typedef struct GoirUnitCounts
{
	int			slot;
	int64_t		count[GOIR_UNITS];
} GoirUnitCounts;

#define GOIR_YEARS (GOIR_MAX_YEAR - GOIR_MIN_YEAR + 1)

/* Counts, and sums with their counts: all zero when empty */
typedef struct GoirTotal
{
	int64_t		reports;
	int64_t		year[GOIR_YEARS];	/* of reports that have one */
	int64_t		form[GOIR_FORM_FEES];

	/*
	 * By slot: blanks unknown; known is the numbers less the reports whose
	 * form has the cell, so that a plain zero, which most cells are, costs
	 * nothing.
	 */
	GoirSum    *cell;
	bool	   *unfixed;		/* by slot: has it a place among unit? */
	GoirUnitCounts *unit;		/* of all such cells */
	int			n_units;
} GoirTotal;

/* The bytes a total takes; makes an empty one of as many that are zero. */
extern size_t goir_total_size(void);
extern GoirTotal *goir_total_init(void *zeroes);

/* Does adding these cells take what their report says of units? */
extern bool goir_total_needs_units(const GoirTotal *total, const GoirCells *cells);

/*
 * Adds the cells of a report, or takes them out if sign is -1.  The report
 * itself is there if it is needed, else NULL.
 */
extern void goir_total_add(GoirTotal *total, const GoirCells *cells,
						   const GoirReport *report, int sign);

extern void goir_total_combine(GoirTotal *total, const GoirTotal *other);

/* How many reports have a number in a cell; how many have it in their form. */
extern int64_t goir_total_known(const GoirTotal *total, int slot);
extern int64_t goir_total_in_form(const GoirTotal *total, int slot);

/*
 * The total as a report; false with *slot set if a sum is too large for a
 * figure.
 */
extern bool goir_total_report(GoirArena *arena, const GoirTotal *total,
							  GoirReport *report, int *slot);

#endif							/* GOIR_TOTAL_H */
