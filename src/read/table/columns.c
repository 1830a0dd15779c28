/*-------------------------------------------------------------------------
 *
 * columns.c
 *	  Header rows to columns.
 *
 * A header may be one row or three, with spans, with empty cells for spans,
 * or flattened without either.  What all have in common is the order of the
 * labels within each row; so columns are put in order by that, and their
 * place in the grid is kept only to map short rows later.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define KINDS 3					/* of organizations that tell the second row */

/* The last cell of a row that is not blank, or -1. */
static int
last_filled(const GoirSeen *row, int cells)
{
	while (cells > 0 && row[cells - 1].figure.state == GOIR_BLANK)
		cells--;
	return cells - 1;
}

/* How many kinds of organizations does a row name, exactly or nearly? */
static int
count_kinds(const GoirSeen *row, int cells, bool nearly)
{
	GoirText	near;
	int			kinds = 0;
	int			i;

	for (i = 0; i < cells; i++)
		kinds += goir_measures_data[nearly ? goir_near_measure(GOIR_REQUESTS, &row[i], &near) :
									goir_seen_measure(&row[i], GOIR_REQUESTS)].organization;
	return kinds;
}

/* Does a cell of a row name this column? */
static bool
names_measure(const GoirSeen *row, int cells, int measure)
{
	int			i;

	for (i = 0; i < cells && goir_seen_measure(&row[i], GOIR_REQUESTS) != measure; i++)
		 /* look */ ;
	return i < cells;
}

/* Is a column in one row with 法人或其他组织 one of its kinds?  Between marks a single one beside it is another column. */
static bool
is_below(const GoirHeader *header, int measure, const GoirSeen *row, int cells)
{
	return goir_measures_data[measure].organization &&
		(header->shape == GOIR_STACKED || count_kinds(row, cells, true) > 1);
}

/*
 * Kinds of organizations below a row that has one label too many: that one,
 * not legible, is 法人或其他组织 above them.
 */
static void
find_hole(GoirHeader *header, const GoirSeen *row, int cells, int *at)
{
	int			unknown = -1;
	int			i;

	if (header->hole >= 0 || count_kinds(row, cells, false) < KINDS)
		return;
	for (i = 0; i < header->columns; i++)
		if (header->column[i].measure == 0 && !header->column[i].beside)
		{
			if (unknown >= 0)
				return;
			unknown = i;
		}
	if (unknown < 0)
		return;
	header->columns--;
	memmove(header->column + unknown, header->column + unknown + 1,
			(header->columns - unknown) * sizeof(GoirColumn));
	*at = unknown;
}

/* Does the i-th cell of the last row head a column though it names none?  applicants: that row names them all. */
static bool
heads_unknown(const GoirHeader *header, const GoirSeen *seen, int i, bool applicants)
{
	/* the note on 勾稽关系 is the first cell of the first row, and of others where a program repeats what spans them */
	if (header->table == GOIR_REQUESTS)
		return seen->figure.state == GOIR_WORDS && (seen->words->key.size > 0 || seen->words->key.qualified) &&
			(i > 0 || header->rows > 1) && !applicants && !goir_names_relations(seen);
	if (i > 0)
		return header->shape != GOIR_FLAT || seen->figure.state != GOIR_BLANK;
	/* the cell of 信息内容 says more where a bar between labels was lost: then the columns cannot be told */
	return header->shape == GOIR_FLAT && header->table == GOIR_DISCLOSURE && goir_find(seen->cell->text, 0, "信息内容 ") == 0;
}

/* Remembers where words stand that name no column. */
static void
mark_others(GoirHeader *header, const GoirSeen *seen)
{
	int			end = seen->cell->column + seen->cell->column_span;
	int			column;

	for (column = seen->cell->column; column < end && column < 64; column++)
		if (seen->figure.state == GOIR_WORDS)
			header->others |= UINT64_C(1) << column;
}

/*
 * Does a row of a header begin with one label and a blank cell for each further
 * column of labels that this reaches over, and then name what stands over the values?
 */
static bool
is_spread(const GoirHeader *header, const GoirSeen *row, int cells)
{
	int			i;

	if (header->table != GOIR_REQUESTS || header->shape != GOIR_FLAT || cells <= GOIR_LABEL_LEVELS)
		return false;
	for (i = 1; i < GOIR_LABEL_LEVELS && row[i].figure.state == GOIR_BLANK; i++)
		 /* look */ ;
	return i == GOIR_LABEL_LEVELS && row[0].figure.state == GOIR_WORDS &&
		(goir_seen_group(&row[i], GOIR_REQUESTS, true) == &goir_groups_data[GOIR_GROUP_APPLICANTS] ||
		 goir_seen_measure(&row[i], GOIR_REQUESTS) == GOIR_NATURAL_PERSON);
}

/* The column, or the group of columns, that the i-th cell of a row names. */
static int
head_named(GoirHeader *header, const GoirSeen *row, int cells, int i, const GoirGroup **group)
{
	*group = goir_near_group(header->table, &row[i], &header->near);

	/* among the kinds 其他组织 is the rest of them, not 法人或其他组织 cut short */
	if (*group == &goir_groups_data[GOIR_GROUP_ORGANIZATIONS] && goir_seen_group(&row[i], GOIR_REQUESTS, true) == NULL &&
		count_kinds(row, cells, false) >= KINDS && !names_measure(row, cells, GOIR_OTHER_ORGANIZATION))
	{
		*group = NULL;
		return GOIR_OTHER_ORGANIZATION;
	}
	return *group ? 0 : goir_head_measure(header, &row[i]);
}

/*
 * Divides a column of the rows above by years, of which a label below it in the grid
 * names one; false if none is so wide.
 */
static bool
divide_column(GoirHeader *header, const GoirSeen *seen)
{
	int			start = seen->cell->column;
	int			end = start + seen->cell->column_span;
	GoirColumn *column = header->column;
	GoirText	rest;
	int			other = goir_head_year(header, goir_clip(seen->cell->text, GOIR_LABEL_SIZE), &rest);

	if (other == 0 || rest.size > 0 || header->rows == 1 || !goir_has_grid(header->shape) || header->columns == GOIR_MAX_HEADER)
		return false;
	while (column < header->column + header->columns && (column->measure == 0 || start < column->start || end > column->end))
		column++;
	if (column == header->column + header->columns || (!column->divided && end - start == column->end - column->start))
		return false;
	column->divided = true;
	if (end < column->end)
	{
		memmove(column + 1, column, (header->column + header->columns++ - column) * sizeof(*column));
		column[1].start = end;
	}
	column->start = start;
	column->end = end;
	column->label = seen->cell->text;
	column->other_year = other < 0;
	return true;
}

/* Adds a column that stands behind what spans all of the application table, and reaches down beside their labels: 备注. */
static bool
add_beside(GoirHeader *header, const GoirSeen *seen, bool applicants)
{
	GoirColumn *column;

	if (!applicants || !goir_has_grid(header->shape) || seen->figure.state != GOIR_WORDS || seen->cell->row_span < 2 ||
		goir_seen_measure(seen, GOIR_REQUESTS) || goir_names_relations(seen))
		return false;
	column = goir_header_add(header, header->columns, seen, 0);
	if (column)
		column->beside = true;
	return column != NULL;
}

/* Is a cell a part of a column above it, or beside all of them? */
static bool
belongs_elsewhere(GoirHeader *header, const GoirSeen *seen, const GoirGroup *group, bool applicants)
{
	return divide_column(header, seen) || (group == NULL && add_beside(header, seen, applicants));
}

/* Remembers where 法人或其他组织 stands: where no kinds follow, it is a column. */
static void
add_organizations(GoirHeader *header, int at, const GoirSeen *seen)
{
	header->group_at = at;
	header->group = (GoirColumn) {.label = seen->cell->text, .start = seen->cell->column,
		.end = seen->cell->column + seen->cell->column_span};
}

/* Remembers whether cells came by OCR, whether some are blank, and where they begin. */
static void
look_at_cells(GoirHeader *header, const GoirSeen *row, int cells)
{
	int			i;

	for (i = 0; i < cells; i++)
	{
		header->ocr |= row[i].cell->ocr;
		header->ragged |= row[i].figure.state == GOIR_BLANK;
		if (row[i].cell->column < 64)
			header->heads |= UINT64_C(1) << row[i].cell->column;
	}

	/* 序号 in front is no cell of the row any more */
	if (header->rows == 1 && cells > 0 && row[0].cell->column < 64)
		header->heads |= (UINT64_C(1) << row[0].cell->column) - 1;
}

void
goir_header_row(GoirHeader *header, const GoirSeenRow *seen)
{
	const GoirSeen *row = seen->cell;
	int			cells = seen->cells;
	int			last = last_filled(row, cells);
	int			at = header->table == GOIR_REQUESTS && header->hole >= 0 ?
		header->hole : header->columns;
	bool		applicants = false;
	int			hole = -1;
	int			width;
	int			i;

	header->rows++;
	header->counted |= seen->counted;
	header->spread |= is_spread(header, row, cells);
	width = cells > 0 ? goir_row_width(seen) : 0;
	header->ragged |= header->rows > 1 && width != header->width;
	if (width > header->width)
		header->width = width;
	look_at_cells(header, row, cells);
	if (header->table == GOIR_REQUESTS)
		find_hole(header, row, cells, &at);
	if (header->table == GOIR_PROCEEDINGS)
	{
		goir_outcomes_header(header, row, cells);
		return;
	}
	for (i = 0; i <= last; i++)
	{
		const GoirGroup *group;
		int			measure = head_named(header, row, cells, i, &group);

		if (goir_repeats_head(header, &row[i], measure) || belongs_elsewhere(header, &row[i], group, applicants))
			continue;
		if (measure == 0)
			mark_others(header, &row[i]);
		if (group)
		{
			GoirColumn *units = group == &goir_groups_data[GOIR_GROUP_UNIT] ? goir_header_add(header, at++, &row[i], 0) : NULL;

			if (units)
				units->aside = units->units = true;
			if (group == &goir_groups_data[GOIR_GROUP_ORGANIZATIONS])
				add_organizations(header, hole = at, &row[i]);
			applicants |= group == &goir_groups_data[GOIR_GROUP_APPLICANTS];
		}
		else if (hole >= 0 && is_below(header, measure, row, cells))
		{
			/* the second row of the header in one with the first */
			goir_header_add(header, hole++, &row[i], measure);
			at++;
		}
		else if (measure || heads_unknown(header, &row[i], i, applicants))
			goir_header_add(header, at++, &row[i], measure);
	}
	header->hole = hole;
}
