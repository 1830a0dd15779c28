/*-------------------------------------------------------------------------
 *
 * outcome_columns.c
 *	  Header rows of the table of proceedings to columns.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

/* the items of the form, and the outcomes of each */
#define FORM goir_form_index.block[GOIR_PROCEEDINGS]
#define MOST FORM->n_columns

/* Notes in which order the items of proceedings stand above the columns. */
static void
add_order(GoirHeader *header, const GoirGroup *group)
{
	int			i;

	for (i = 0; i < header->orders; i++)
		if (header->order[i] == group->item)
			return;
	/* litigation itself has no columns: its two subgroups come where it was */
	if (group == &goir_groups_data[GOIR_GROUP_LITIGATION])
		header->hole = header->orders;
	else if (header->orders < GOIR_COUNT(header->order))
	{
		int			at = group->item != GOIR_RECONSIDERATION && header->hole >= 0 ?
			header->hole++ : header->orders;

		memmove(header->order + at + 1, header->order + at, header->orders - at);
		header->order[at] = group->item;
		header->orders++;
	}
}

void
goir_outcomes_under(GoirHeader *header, int item)
{
	if (header->orders > 0 || header->hole >= 0 || header->columns < GOIR_FEWEST_OUTCOMES || header->columns > MOST)
		return;
	header->order[0] = item;
	header->orders = 1;
	header->direct = 0;
}

void
goir_outcomes_header(GoirHeader *header, const GoirSeen *row, int cells)
{
	int			start = header->columns;
	int			before = -1;	/* columns before the first subgroup */
	int			i;

	for (i = 0; i < cells; i++)
	{
		const GoirGroup *group = goir_near_group(header->table, &row[i], &header->near);
		int			measure = group ? 0 : goir_head_measure(header, &row[i]);

		if (group)
		{
			header->scattered |= header->orders + (header->hole >= 0) > 0 && row[i].cell->paragraph != header->order_line;
			header->order_line = row[i].cell->paragraph;
			add_order(header, group);
			if (before < 0 && group->item != GOIR_RECONSIDERATION && group->item != 0)
				before = header->columns - start;
		}
		else if (goir_repeats_head(header, &row[i], measure))
			continue;
		else if (measure || (row[i].figure.state == GOIR_WORDS && header->columns + header->orders > 0 &&
							 !(i == 0 && goir_heads_rows(&row[i].words->key))))
			header->outcomes |= goir_header_add(header, header->columns, &row[i], measure) != NULL;
	}
	/* outcomes beside the subgroups are those of reconsideration, if it is there */
	for (i = 0; i < header->orders && header->order[i] != GOIR_RECONSIDERATION; i++)
		 /* look */ ;
	if (before > 0)
		header->direct = before;
	else if (before == 0)
		header->direct = i == header->orders || header->columns - start > MOST ? 0 : header->columns - start;
}

/*
 * Columns under no item: those of the form, if the outcomes stand three times
 * as on it; or of rows that say whose outcomes they are, if they stand once.
 */
static void
end_without_items(GoirHeader *header)
{
	int			i;

	for (i = 0; i < header->columns; i++)
		if (header->column[i].measure != FORM->columns[i % MOST].measure)
			break;

	/* 行政诉讼 before 行政复议 is not the order of the form */
	if (header->hole == 0)
		header->columns = 0;
	else if (i == header->columns && i == MOST * FORM->n_rows)
	{
		for (i = 0; i < header->columns; i++)
			header->column[i].item = FORM->rows[i / MOST].item;
		header->official = true;
	}
	else if (header->orders == 0 && header->columns >= GOIR_FEWEST_OUTCOMES && header->columns <= MOST)
		header->by_rows = true;
	else
	{
		/* beside a label that says nothing, those of items do not tell whose a value is */
		if (header->columns > 0)
			header->orders = 0;
		header->columns = 0;
	}
}

/*
 * Names the outcomes of an item that are not legible, if those that are, most
 * of them, stand as on the form.  One of another name (撤诉, 已审结) is given up.
 */
static void
name_outcomes(GoirHeader *header, GoirColumn *column)
{
	GoirKey		key;
	int			legible = 0;
	int			i;

	for (i = 0; i < MOST; i++)
	{
		if (column[i].measure && column[i].measure != FORM->columns[i].measure)
			return;
		legible += column[i].measure != 0;
		goir_key(goir_clip(column[i].label, GOIR_LABEL_SIZE), &key);
		if (key.qualified)
			return;
	}
	if (legible == MOST || legible < MOST - 2)
		return;
	for (i = 0; i < MOST; i++)
		if (column[i].measure == 0)
			goir_name_by_place(&column[i], GOIR_PROCEEDINGS, FORM->columns[i].measure);
	header->official = true;
}

void
goir_outcomes_official(GoirHeader *header)
{
	for (header->columns = 0; header->columns < MOST * FORM->n_rows; header->columns++)
		header->column[header->columns] = (GoirColumn) {.measure = FORM->columns[header->columns % MOST].measure,
			.item = FORM->rows[header->columns / MOST].item, .start = -1, .end = -1};
	header->complete = header->official = true;
}

/*
 * May items stand in another order than on the page?  Which of two lines of a text is the
 * higher one does not say what stands further left, but for litigation by itself.
 */
static bool
is_order_unknown(const GoirHeader *header)
{
	if (header->direct == 0 && header->orders == 2 && header->columns == 2 * MOST &&
		header->order[0] == FORM->rows[1].item && header->order[1] == FORM->rows[2].item)
		return false;
	return header->scattered && header->shape == GOIR_STACKED &&
		(header->hole == 0 || header->order[0] != GOIR_RECONSIDERATION);
}

void
goir_outcomes_end(GoirHeader *header)
{
	GoirColumn	column[GOIR_MAX_HEADER];
	int			direct = header->direct;
	int			rest = header->columns - direct;
	int			used = 0;
	int			others = 0;
	int			n = 0;
	int			i;

	if (is_order_unknown(header))
	{
		header->orders = header->direct = direct = 0;
		header->hole = -1;
		rest = header->columns;
	}
	for (i = 0; i < header->orders; i++)
		others += header->order[i] != GOIR_RECONSIDERATION;
	if (direct == 0)
		others = header->orders;
	if (others == 0 || rest % others != 0 || rest / others < GOIR_FEWEST_OUTCOMES || rest / others > MOST ||
		(direct > 0) != (others < header->orders))
	{
		end_without_items(header);
		return;
	}
	for (i = 0; i < header->orders; i++)
	{
		bool		own = direct > 0 && header->order[i] == GOIR_RECONSIDERATION;
		int			count = own ? direct : rest / others;
		int			from = own ? 0 : direct + used;
		int			k;

		for (k = 0; k < count; k++)
		{
			column[n] = header->column[from + k];
			column[n++].item = header->order[i];
		}
		used += own ? 0 : count;
	}
	memcpy(header->column, column, n * sizeof(*column));
	header->columns = n;
	for (i = 0; i + MOST <= n; i += MOST)
		if (rest / others == MOST && (direct == 0 || direct == MOST))
			name_outcomes(header, header->column + i);
}
