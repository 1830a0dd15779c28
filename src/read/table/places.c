/*-------------------------------------------------------------------------
 *
 * places.c
 *	  Which cells of a row are its values.
 *
 * The grid is consulted where the number of cells does not tell: header and
 * data rows of the 2019 form span differently.  Without a grid the other rows
 * tell how many blank cells stand before the values and behind.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define PLAIN_ROWS 4			/* with a cell a column: then all are so */
#define FIRST_YEAR 1990			/* numbers that may name one */
#define LAST_YEAR 2100

/* The number of blank cells at the start and at the end of a run. */
static void
count_blanks(const GoirSeen *value, int n, int *lead, int *trail)
{
	*lead = *trail = 0;
	while (*lead < n && value[*lead].figure.state == GOIR_BLANK)
		(*lead)++;
	while (*trail < n && value[n - 1 - *trail].figure.state == GOIR_BLANK)
		(*trail)++;
}

/*
 * Maps values to columns by the grid: every value stands exactly under a
 * column, the first under the first.  Returns how many, 0 if they do not.
 */
static int
map_by_grid(const GoirEntry *entry, int *first)
{
	const GoirHeader *header = entry->header;
	const GoirSeen *value = entry->value;
	int			n = entry->n;
	int			before = 0;
	int			blanks = 0;
	int			c = 0;
	int			i;

	for (i = 0; i < n; i++)
	{
		int			start = value[i].cell->column;

		if (c == 0 && start != header->column[0].start)
		{
			/* surplus empty cells in place of a span stand before the values */
			if (value[i].figure.state != GOIR_BLANK || n <= header->columns)
				return 0;
			before = i + 1;
			continue;
		}
		/* cells beyond the header may have pushed the others aside */
		if (c == header->columns && value[i].figure.state == GOIR_BLANK && value[before].figure.state != GOIR_BLANK)
			break;
		if (c == header->columns || start != header->column[c].start ||
			(n < header->columns && start + value[i].cell->column_span > header->column[c].end))
			return 0;
		blanks += value[i].figure.state == GOIR_BLANK;
		c++;
	}
	for (; i < n; i++)
		if (value[i].figure.state != GOIR_BLANK)
			return 0;

	/* in a row that is wider than its header a blank cell may be the one too many */
	if (n - before > header->columns && blanks > 0 && goir_row_width(entry->row) > header->width)
		return 0;
	if (c > 0)
		*first = before;
	return c;
}

/* Does a value stand under the head of the labels, which reaches further than they do?  Then spans were lost, and so may the others' places be. */
static bool
is_under_labels(const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	int			i;

	for (i = 0; i < entry->n && entry->value[i].cell->column < header->column[0].start; i++)
	{
		int			at = entry->value[i].cell->column;

		if (entry->value[i].figure.state != GOIR_BLANK && !(at < 64 && (header->heads >> at & 1)))
			return true;
	}
	return false;
}

/*
 * Do the columns of a header stand side by side in the grid, in their order, and no value of a
 * row under its labels?  Then their places say where cells of theirs are.
 */
static bool
is_laid_out(const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	int			c;

	for (c = 0; c < header->columns; c++)
		if (header->column[c].start < (c > 0 ? header->column[c - 1].end : 0))
			return false;
	return !is_under_labels(entry);
}

/* Finds the cell of its own that stands under each column, just as wide; false if there is none under any. */
static bool
find_under(const GoirEntry *entry, GoirSeen *under)
{
	const GoirHeader *header = entry->header;
	int			c,
				i;

	for (c = 0; c < header->columns; c++)
	{
		for (i = 0; i < entry->n && entry->value[i].cell->column != header->column[c].start; i++)
			 /* look */ ;
		if (i == entry->n ||
			entry->value[i].cell->column + entry->value[i].cell->column_span != header->column[c].end)
			return false;
		under[c] = entry->value[i];
	}
	return true;
}

/* Is a cell under no column of the form a number that says nothing of the row: not a year, whose it might be? */
static bool
is_idle(const GoirSeen *value)
{
	const GoirDecimal *number = &value->figure.number;

	return value->figure.state == GOIR_BLANK ||
		(value->figure.state == GOIR_NUMBER && (number->scale > 0 || number->value < FIRST_YEAR || number->value > LAST_YEAR));
}

/* Does a value stand behind the label of a column, under other words? */
static bool
is_under_others(const GoirHeader *header, int column, const GoirSeen *value)
{
	int			at = value->cell->column;

	return at >= header->column[column].end && at < 64 && (header->others >> at & 1);
}

/* Is a value for each column the total of the others, and not of nothing? */
static bool
is_proven(const GoirHeader *header, const GoirSeen *value)
{
	int			i;

	for (i = 0; i < header->columns; i++)
		if (goir_total_says(header, value, i) > 0)
			return true;
	return false;
}

/* Do sums refute what stands under the columns, and prove as many filled cells side by side, blank ones left out? */
static bool
is_refuted(const GoirEntry *entry, const GoirSeen *under)
{
	const GoirHeader *header = entry->header;
	GoirSeen	filled[GOIR_MAX_ROW_CELLS];
	bool		refuted = false;
	int			n = 0;
	int			i;

	for (i = 0; i < header->columns; i++)
		refuted |= goir_total_says(header, under, i) < 0;
	for (i = 0; i < entry->n && refuted; i++)
		if (entry->value[i].figure.state != GOIR_BLANK)
			filled[n++] = entry->value[i];
	for (i = 0; i + header->columns <= n; i++)
		if (is_proven(header, filled + i))
			return true;
	return false;
}

/*
 * Puts the values in the order of the columns if the row is as wide as its header
 * and has a cell of its own under each: what stands under another head, or under a
 * blank one, is nobody's, unless this may be a part of the head before it, below
 * which nothing stands.  Returns how many, 0 if they do not stand so, -1 if sums say
 * otherwise.
 */
static int
map_under(const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	GoirSeen	under[GOIR_MAX_HEADER];
	int			c,
				i;

	if (goir_row_width(entry->row) != header->width || !is_laid_out(entry) || !find_under(entry, under))
		return 0;
	for (c = i = 0; i < entry->n; i++)
		if (c < header->columns && entry->value[i].cell == under[c].cell)
			c++;
		else if (!is_idle(&entry->value[i]) ||
				 (c > 0 && under[c - 1].figure.state == GOIR_BLANK && entry->value[i].figure.state != GOIR_BLANK &&
				  !is_under_others(header, c - 1, &entry->value[i])))
			return 0;
	if (is_refuted(entry, under))
		return -1;
	memcpy(entry->value, under, header->columns * sizeof(GoirSeen));
	return header->columns;
}

/* The same by the grid, whatever else stands in the row. */
static int
map_in_grid(const GoirEntry *entry, int *first)
{
	int			mapped = map_by_grid(entry, first);

	return mapped == 0 && entry->n > entry->header->columns ? map_under(entry) : mapped;
}

/*
 * Puts the values in the order of the columns if the row is as wide as its
 * header, and each filled cell stands under the label of a column or the blank
 * cells behind it, alone: whether by bars, tabs or empty cells for spans, such
 * rows are a grid, and places say more than counts.
 */
static bool
map_by_place(const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	GoirSeen	place[GOIR_MAX_HEADER];
	GoirSeen   *value = entry->value;
	int			c,
				i;

	if (goir_row_width(entry->row) != header->width || header->column[0].start < 0)
		return false;
	for (c = i = 0; c < header->columns; c++)
	{
		int			end = c + 1 < header->columns ? header->column[c + 1].start : header->width;
		bool		filled = false;
		bool		found = false;

		if (end <= header->column[c].start)
			return false;
		for (; i < entry->n && value[i].cell->column < end; i++)
		{
			bool		blank = value[i].figure.state == GOIR_BLANK;

			if (!blank && (filled || value[i].cell->column < header->column[c].start || is_under_others(header, c, &value[i])))
				return false;
			if (value[i].cell->column >= header->column[c].start && (!found || !blank))
				place[c] = value[i];
			found |= value[i].cell->column >= header->column[c].start;
			filled |= !blank;
		}
		if (!found)
			return false;
	}
	memcpy(value, place, header->columns * sizeof(*value));
	return true;
}

/* How far before the last column's end a row ends, in grid columns. */
static int
short_by(const GoirHeader *header, const GoirSeen *last)
{
	return header->column[header->columns - 1].end -
		(last->cell->column + last->cell->column_span);
}

/*
 * How far to the right the label of a row stands in the application table, as
 * its ordinal says: 一、 1, （一） 2, 1. 3; 0 in other tables.
 */
static int
row_level(int item)
{
	const char *label;

	if (goir_items_data[item].table != GOIR_REQUESTS)
		return 0;
	label = goir_slot_cell(goir_slot(GOIR_PATH(item, GOIR_TOTAL)))->row->label;
	return *label >= '1' && *label <= '9' ? 3 : strncmp(label, "（", 3) == 0 ? 2 : 1;
}

/* Of half a header's columns nobody knows whether all are filled. */
static bool
is_half(const GoirHeader *header)
{
	return header->table == GOIR_REQUESTS && header->columns < goir_form_index.block[GOIR_REQUESTS]->n_columns - 1;
}

/* May one of as many numbers as columns be none of them?  So it is where a total refutes them, or where one is not seen. */
static bool
is_one_too_many(const GoirHeader *header, const GoirSeen *value)
{
	int			i;

	for (i = 0; i < header->columns; i++)
		if (value[i].cell->hidden != value[0].cell->hidden || goir_total_says(header, value, i) < 0)
			return true;
	return false;
}

/* Is a cell blank that stands before the end of the last column?  Those behind only fill the width of a sheet. */
static bool
has_blank_inside(const GoirEntry *entry)
{
	int			end = entry->header->column[entry->header->columns - 1].end;
	int			i;

	for (i = 0; i < entry->n; i++)
		if (entry->value[i].figure.state == GOIR_BLANK && entry->value[i].cell->column < end)
			return true;
	return false;
}

/*
 * Brings the cells that are not blank together, if they are as many as the
 * columns: then no value is blank, and other blanks only fill the row.  In a
 * row that is wider than its header a number may be the one too many, and so it
 * may where a blank cell stands among the others.  A grid says where a cell stands:
 * there a total must prove it, in a row as wide as its header even that is chance.
 * Returns how many they are, 0 if they are not so many, -1 if nobody knows which
 * they are.
 */
static int
squeeze(const GoirEntry *entry, GoirShape shape)
{
	const GoirHeader *header = entry->header;
	GoirSeen   *value = entry->value;
	GoirSeen	blank;
	bool		wider = shape == GOIR_GRID && goir_row_width(entry->row) > header->width;
	bool		placed = shape == GOIR_GRID && is_laid_out(entry) && has_blank_inside(entry);
	int			n = entry->n;
	int			lead,
				trail;
	int			filled = 0;
	int			i,
				to;

	if (is_half(header))
		return 0;
	for (i = 0; i < n; i++)
		filled += value[i].figure.state != GOIR_BLANK;
	if (n <= header->columns || filled != header->columns)
		return 0;
	count_blanks(value, n, &lead, &trail);
	for (i = to = 0; i < n; i++)
		if (value[i].figure.state != GOIR_BLANK)
		{
			blank = value[to];
			value[to++] = value[i];
			value[i] = blank;
		}
	if (placed && (goir_row_width(entry->row) == header->width || !is_proven(header, value)))
		return -1;
	return (wider || lead + trail + filled < n) && is_one_too_many(header, value) ? -1 : header->columns;
}

/*
 * Where the values of a row without a grid are, blank ones being cells, as far
 * as the row tells by itself: they fit between its filled cells and begin at
 * the first of these or before it.
 */
static int
place_alone(const GoirEntry *entry, int level, int *first)
{
	const GoirHeader *header = entry->header;
	int			columns = header->columns;
	int			n = entry->n;
	int			lead,
				trail;

	*first = 0;
	count_blanks(entry->value, n, &lead, &trail);
	if (n > columns && lead > 0)
	{
		/* a first value that is blank, or a cell lost at the end? */
		*first = n - columns;
		return trail == 0 && (lead == *first || (lead > *first && level == 0)) ? columns : -1;
	}

	/* as many cells as columns are the cells of the columns; blanks at the end may be padding */
	if (n == columns && lead == 0 && (header->rows > 1 || goir_row_width(entry->row) >= header->width))
		return n;
	return n - trail <= columns ? n - trail : -1;
}

/*
 * Rows of as many cells whose labels stand at different places tell whether
 * blank ones fill the row before the values or behind.
 */
static void
weigh_place(GoirEvidence *e, const GoirEntry *entry, int first, int values)
{
	int			label = (int) (entry->value - entry->row->cell);
	int			end = label + first + values;

	if (e->cells == entry->row->cells && e->label != label)
	{
		e->right += e->end == end;
		e->left += e->end - e->label == end - label;
	}
	e->cells = entry->row->cells;
	e->label = label;
	e->end = end;
}

/* Where a value stands behind the label of its row. */
static int
place_behind(const GoirEntry *entry, int i)
{
	const GoirCell *label = entry->label ? entry->label->cell : NULL;

	return entry->value[i].cell->column - (label ? label->column + label->column_span : 0);
}

/* How many of the values of a row are numbers of labels, 3., that stand apart from them? */
static int
count_ordinals(const GoirEntry *entry)
{
	int			ordinals = 0;
	int			i;

	for (i = 0; i < entry->n; i++)
		ordinals += entry->value[i].cell->text.size > 1 && entry->value[i].cell->text.at[entry->value[i].cell->text.size - 1] == '.';
	return ordinals;
}

/* How many values there are behind the label of a row, words among them. */
static int
count_filled(const GoirEntry *entry)
{
	int			filled = 0;
	int			i;

	for (i = 0; i < entry->n; i++)
		filled += goir_cell_values(&entry->value[i]);
	return filled;
}

/* The same without words that may be the end of the label: those without a digit, but one for each column of units. */
static int
count_numbers(const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	int			words = 0;
	int			i;

	for (i = 0; i < entry->n; i++)
		words += entry->value[i].figure.state == GOIR_WORDS && !goir_has_digit(entry->value[i].cell->text);
	for (i = 0; i < header->columns && words > 0; i++)
		words -= header->column[i].aside;
	return count_filled(entry) - words;
}

/* A row with a value for each column tells where those of its level stand. */
static void
weigh_filled(GoirEvidence *e, const GoirEntry *entry, int level)
{
	int			c = 0;
	int			i;

	if (count_filled(entry) != entry->header->columns || is_half(entry->header))
		return;
	if (entry->n == entry->header->columns && goir_row_width(entry->row) > e->full_width)
		e->full_width = goir_row_width(entry->row);
	for (i = c = 0; i < entry->n; i++)
	{
		if (entry->value[i].figure.state == GOIR_BLANK)
			continue;
		if (e->filled[level])
			e->differ[level] |= e->place[level][c] != place_behind(entry, i);
		e->place[level][c++] = place_behind(entry, i);
	}
	if (e->filled[level])
		e->differ[level] |= e->width[level] != goir_row_width(entry->row);
	e->width[level] = goir_row_width(entry->row);
	e->filled[level]++;
}

/*
 * Puts the values in the order of the columns if each stands where rows of its
 * level have theirs that have one for each column, and are as wide: of a wider
 * one a blank cell may be the one too many.  No cell may be lost before the last
 * of them: it is filled, or the row is as wide as its header.
 */
static bool
map_by_others(const GoirEntry *entry, int level)
{
	const GoirHeader *header = entry->header;
	const GoirEvidence *e = &header->evidence;
	GoirSeen   *value = entry->value;
	GoirSeen	mapped[GOIR_MAX_HEADER];
	int			c = 0;
	int			i;

	/* cells that no row fills are there all the same where the grid says what they are of */
	if (header->shape == GOIR_GRID && entry->n > header->columns && is_laid_out(entry))
		return false;

	/* no row tells of itself */
	if (e->filled[level] <= (count_filled(entry) == header->columns) || e->differ[level] ||
		goir_row_width(entry->row) != e->width[level])
		return false;
	for (i = 0; i < entry->n; i++)
	{
		if (c < header->columns && place_behind(entry, i) == e->place[level][c])
			mapped[c++] = value[i];
		else if (value[i].figure.state != GOIR_BLANK)
			return false;
	}
	if (c < header->columns ||
		(mapped[c - 1].figure.state == GOIR_BLANK && goir_row_width(entry->row) != header->width))
		return false;

	/* in a row that is wider than its header a blank cell may be the one too many */
	for (i = 0; i < c && goir_row_width(entry->row) > header->width; i++)
		if (mapped[i].figure.state == GOIR_BLANK)
			return false;
	memcpy(value, mapped, c * sizeof(GoirSeen));
	return true;
}

/* What a row tells of where the values of rows of its level begin. */
static void
weigh_level(GoirEvidence *e, const GoirEntry *entry, int level)
{
	int			columns = entry->header->columns;
	int			n = entry->n;
	int			pads = GOIR_LABEL_LEVELS - level;
	int			lead,
				trail;

	count_blanks(entry->value, n, &lead, &trail);
	if (n >= columns && (trail == 0 ? lead == n - columns : lead == 0 && n - trail <= columns))
	{
		e->level_cells[level] = n;
		e->level_first[level] = lead;
	}
	e->padded |= pads > 0 && n == columns + pads;
}

void
goir_weigh_row(const GoirModel *model, const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	GoirEvidence *e = &entry->header->evidence;
	int			level = row_level(entry->item);
	bool		less;
	int			first;
	int			values = goir_row_values(entry->row, &less);

	e->less |= less;
	e->most = e->rows == 0 || values > e->most ? values : e->most;
	e->fewest = e->rows == 0 || values < e->fewest ? values : e->fewest;
	e->rows++;
	if (e->least[level] == 0 || entry->n < e->least[level])
		e->least[level] = entry->n;
	e->plain += entry->n == header->columns;
	e->over |= count_numbers(entry) > header->columns + count_ordinals(entry) || goir_veto_run_together(entry, model->shape);
	goir_weigh_sum(e, entry);
	if (model->shape != GOIR_STACKED)
		weigh_filled(e, entry, level);
	if (model->shape != GOIR_FLAT)
		return;
	if (level > 0)
		weigh_level(e, entry, level);
	values = place_alone(entry, level, &first);
	if (values == header->columns)
		weigh_place(e, entry, first, values);
}

/*
 * Has a row a value for each column, and before them just a blank cell for each
 * level below its own, so that it is as wide as one with labels of all levels before
 * its values?  Of a narrower one the first value may be blank, another one too many,
 * unless they add up.
 */
static bool
is_padded_full(const GoirEntry *entry, int level)
{
	const GoirHeader *header = entry->header;
	int			pads = GOIR_LABEL_LEVELS - level;
	int			lead,
				trail;

	count_blanks(entry->value, entry->n, &lead, &trail);
	if (level == 0 || pads == 0 || lead != pads || trail > 0 || entry->n != header->columns + pads ||
		count_filled(entry) != header->columns)
		return false;
	return is_proven(header, entry->value + pads) ||
		(entry->label == entry->row->cell && goir_row_width(entry->row) == header->evidence.full_width &&
		 header->evidence.full_width == GOIR_LABEL_LEVELS + header->columns);
}

/* The values of a row with a value for each column among blank cells, by what other rows tell of these. */
static int
choose_among_blanks(const GoirEntry *entry, int level, int *first, int lead, int trail)
{
	const GoirEvidence *e = &entry->header->evidence;
	int			columns = entry->header->columns;
	int			n = entry->n;

	if (lead > 0 && e->level_cells[level] > 0)
	{
		/* the other rows of its level tell where the values start */
		*first = e->level_first[level];
		if (n == e->level_cells[level] - 1 && *first < lead)
			return n - *first;	/* the last one blank or lost */
	}
	else if (n > columns && lead > 0 && trail > 0)
	{
		if ((e->right > 0) == (e->left > 0) || e->cells != entry->row->cells)
			return -1;
		*first = e->right > 0 ? e->end - columns - (int) (entry->value - entry->row->cell) : 0;
	}
	else
		return place_alone(entry, level, first);
	return (n == e->level_cells[level] || e->level_cells[level] == 0) &&
		*first >= 0 && *first <= lead && n - *first >= columns ? columns : -1;
}

/* The values of a row without a grid, blank ones being cells. */
static int
choose_flat(const GoirEntry *entry, int level, int *first)
{
	const GoirHeader *header = entry->header;
	int			width = goir_row_width(entry->row);
	int			columns = header->columns;
	int			pads = GOIR_LABEL_LEVELS - level;
	int			n = entry->n;
	int			chosen;
	int			lead,
				trail;

	/* without a label nobody can tell at which end cells were lost, or where one too many is */
	if ((n < columns || (n > columns && width > header->width)) &&
		(header->table == GOIR_PROCEEDINGS || header->table == GOIR_FEES))
		return -1;
	count_blanks(entry->value, n, &lead, &trail);

	/* a blank first value, or one of a row that was padded and lost another? */
	if (level > 0 && pads > 0 && lead >= pads && n == columns && header->evidence.padded)
		return -1;
	chosen = choose_among_blanks(entry, level, first, lead, trail);

	/* filled up behind to just the width of its header: no cell was lost */
	return chosen >= 0 && chosen < columns && n >= columns && lead == 0 && width == header->width ? columns : chosen;
}

/* The values of a row of a grid that do not stand exactly under the columns. */
static int
choose_beside(const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	const GoirEvidence *e = &header->evidence;
	const GoirSeen *value = entry->value;
	int			n = entry->n;
	int			columns = header->columns;
	bool		placed = header->column[0].start >= 0;
	int			lead,
				trail;

	count_blanks(value, n, &lead, &trail);
	if (n > columns)
		return -1;

	/* cells lost at the end leave the row short, blanks for spans shift it */
	if (n < columns)
		return lead == 0 && placed && short_by(header, &value[n - 1]) > 0 ? n : -1;
	if (lead > 0 && e->rows > PLAIN_ROWS && e->plain == e->rows)
		return n;
	return lead > 0 && placed && short_by(header, &value[n - 1]) != 0 ? -1 : n;
}

/*
 * Puts the values under the columns they stand under, if there is a cell of its
 * own under each; where places are all that is known, nothing else is asked.
 */
static int
choose_placed(const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	GoirSeen	under[GOIR_MAX_HEADER];

	if (entry->n < header->columns || !find_under(entry, under))
		return -1;
	memcpy(entry->value, under, header->columns * sizeof(GoirSeen));
	return header->columns;
}

/*
 * Puts the values of a row first if it has just the cells of its level: below a
 * header in which blank cells stand for spans, one behind its label for each level
 * below its own, then a cell for each column, so that it ends where the header does
 * but for labels that reach down from above.
 */
static bool
map_by_level(const GoirEntry *entry, int level)
{
	const GoirHeader *header = entry->header;
	int			pads = GOIR_LABEL_LEVELS - level;
	int			lead,
				trail;

	if (!header->spread || level == 0 || entry->label - entry->row->cell >= level ||
		header->width != GOIR_LABEL_LEVELS + header->columns || entry->n != pads + header->columns)
		return false;
	count_blanks(entry->value, entry->n, &lead, &trail);
	if (lead < pads)
		return false;
	memmove(entry->value, entry->value + pads, header->columns * sizeof(GoirSeen));
	return true;
}

/* Puts the values in the order of the columns if their places tell, or other rows, or the header. */
static bool
map_values(const GoirEntry *entry, int level)
{
	return map_by_place(entry) || map_by_others(entry, level) || map_by_level(entry, level);
}

/* As goir_choose_values(); *first is what was tried last, if that came to nothing too. */
static int
choose_values(const GoirModel *model, const GoirEntry *entry, int *first)
{
	const GoirHeader *header = entry->header;
	GoirShape	shape = model->shape;
	int			n = entry->n;
	int			level = row_level(entry->item);
	int			columns = header->columns;
	int			mapped;

	if (goir_veto_run_together(entry, shape) || goir_veto_unit(entry, shape) || goir_veto_counted(entry))
		return -1;
	if (shape == GOIR_STACKED)
		return goir_is_whole_row(model, entry) ? n : -1;
	if (shape == GOIR_PLACED)
		return choose_placed(entry);
	if (goir_veto_stretched(entry, shape))
		return map_by_others(entry, level) ? columns : -1;
	if (shape == GOIR_GRID)
	{
		mapped = map_in_grid(entry, first);
		if (mapped != 0)
			return mapped;
	}
	if (goir_veto_behind(entry, shape))
		return -1;
	if (map_values(entry, level))
		return columns;
	if (goir_veto_wider(entry, shape, header->evidence.least[level]) && !is_padded_full(entry, level))
		return -1;
	mapped = squeeze(entry, shape);
	if (mapped != 0)
		return mapped;
	if (count_filled(entry) == 0)
		return n < columns ? n : columns;
	if (goir_veto_displaced(entry))
		return -1;
	return shape == GOIR_GRID ? choose_beside(entry) : choose_flat(entry, level, first);
}

int
goir_choose_values(const GoirModel *model, const GoirEntry *entry, int *first)
{
	int			values;

	*first = 0;
	values = choose_values(model, entry, first);
	if (values < 0)
		*first = 0;
	return values;
}
