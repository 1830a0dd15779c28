/*-------------------------------------------------------------------------
 *
 * partial.h
 *	  Totals as bytes, on their way between processes, nodes and versions.
 *
 * All numbers are varints as in layout.h, signed ones with their sign as the
 * lowest bit:
 *
 *	  version		2
 *	  units			GOIR_UNITS
 *	  reports
 *	  years			count; year, reports, for each year that has any
 *	  forms			count; GoirFormNo, reports, likewise
 *	  cells			count; path, reports with a number and reports with the
 *					cell but none, high (signed), low, part of the sum, for each
 *					cell that any report has, by item and measure
 *	  units			count; path, reports of each unit, for each cell with any
 *					whose form fixes none
 *
 * Nothing depends on which forms there are and which cells they have, so that a
 * total is the same bytes to a version that knows more of them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_PARTIAL_H
#define GOIR_PARTIAL_H

#include "rules/total.h"

/* More reports than these are in no total, whatever is added to it. */
#define GOIR_MAX_REPORTS INT64_C(1000000000000000)

/* Writes a total that nothing was taken out of; to may be NULL.  Returns the size. */
extern size_t goir_total_write(const GoirTotal *total, char *to);

/*
 * Reads a total into an empty one and checks every byte; false with *why set
 * to what is wrong, and then the total is of no use.
 */
extern bool goir_total_read(GoirText bytes, GoirTotal *total, const char **why);

#endif							/* GOIR_PARTIAL_H */
