/*-------------------------------------------------------------------------
 *
 * grid.c
 *	  Which columns of a table are held by cells of earlier rows.
 *
 * The grid is never laid out cell by cell: a cell that reaches into later
 * rows leaves in each of its columns the number of the row where that column
 * is free again.  Strides keep a row cheap that finds many columns held:
 * a hundred steps at most to its first cell, where 1000 would be an attack.
 *
 *-------------------------------------------------------------------------
 */
#include "page/grid.h"

int
goir_grid_free(const GoirGrid *grid, int row, int column)
{
	while (column < GOIR_MAX_COLUMNS && grid->free[column] > row)
		if (column % GOIR_STRIDE == 0 &&
			grid->least[column / GOIR_STRIDE] > row)
			column += GOIR_STRIDE;
		else
			column++;
	return column < GOIR_MAX_COLUMNS ? column : GOIR_MAX_COLUMNS;
}

void
goir_grid_hold(GoirGrid *grid, int from, int to, int row)
{
	int			stride;
	int			i;

	/* a wide cell may overlap one that is held for longer */
	for (i = from; i < to; i++)
		if (grid->free[i] < row)
			grid->free[i] = row;

	for (stride = from / GOIR_STRIDE; stride * GOIR_STRIDE < to; stride++)
	{
		const int  *free = &grid->free[stride * GOIR_STRIDE];
		int			least = free[0];

		for (i = 1; i < GOIR_STRIDE; i++)
			if (free[i] < least)
				least = free[i];
		grid->least[stride] = least;
	}
}
