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

#include "sum.h"

/* Units of sums of money whose form fixes none */
typedef enum GoirUnit
{
	GOIR_UNIT_UNKNOWN,
	GOIR_YUAN,
	GOIR_WAN_YUAN,
	GOIR_YI_YUAN,
	GOIR_UNITS_MIXED,			/* itself a total of several units */
	GOIR_UNITS
} GoirUnit;

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
	GoirSum    *cell;			/* by slot: numbers known, blanks unknown */
	GoirUnitCounts *unit;		/* of all such cells */
	int			n_units;
} GoirTotal;

/* The bytes a total takes; makes an empty one of as many that are zero. */
extern size_t goir_total_size(void);
extern GoirTotal *goir_total_init(void *zeroes);

/* Does adding this report take its notes, having its figures? */
extern bool goir_total_needs_notes(const GoirTotal *total, const GoirReport *report);

/* Adds a report, or takes it out if sign is -1. */
extern void goir_total_add(GoirTotal *total, const GoirReport *report, int sign);

extern void goir_total_combine(GoirTotal *total, const GoirTotal *other);

/*
 * The total as a report; false with *slot set if a sum is too large for a
 * figure.
 */
extern bool goir_total_report(GoirArena *arena, const GoirTotal *total,
							  GoirReport *report, int *slot);

#endif							/* GOIR_TOTAL_H */
