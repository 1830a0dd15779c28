/*-------------------------------------------------------------------------
 *
 * grid.h
 *	  Which columns of a table are held by cells of earlier rows.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_GRID_H
#define GOIR_GRID_H

#include "base/core.h"

#define GOIR_MAX_COLUMNS 1000
#define GOIR_STRIDE 32			/* columns that are skipped at once */
#define GOIR_STRIDES ((GOIR_MAX_COLUMNS + GOIR_STRIDE - 1) / GOIR_STRIDE)

/* All zeros: all free. */
typedef struct GoirGrid
{
	int			free[GOIR_STRIDES * GOIR_STRIDE];	/* in which row it is free */
	int			least[GOIR_STRIDES];	/* the least of a stride */
} GoirGrid;

/*
 * The first column at or after this one that no earlier row holds, or
 * GOIR_MAX_COLUMNS.
 */
extern int	goir_grid_free(const GoirGrid *grid, int row, int column);

/* Holds the columns from, ..., to - 1 in all rows before this one. */
extern void goir_grid_hold(GoirGrid *grid, int from, int to, int row);

#endif							/* GOIR_GRID_H */
