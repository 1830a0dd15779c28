/*-------------------------------------------------------------------------
 *
 * outcomes.c
 *	  The table of proceedings: whose outcomes its columns and rows are.
 *
 * The form has one row of fifteen values under a header of three levels.
 * Offices also print reconsideration and litigation as tables of their own,
 * the three items as rows, the outcomes as rows, or one value a row.  In all
 * of them the labels say whose outcome a number is; where they do not, it is
 * nobody's.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define FEWEST 4				/* outcomes of an item: a total may be missing */
#define MOST 5

static const uint8_t items[] = {GOIR_RECONSIDERATION, GOIR_LITIGATION_DIRECT, GOIR_LITIGATION_AFTER};
static const uint8_t outcomes[] = {GOIR_UPHELD, GOIR_CORRECTED, GOIR_OTHER_RESULT, GOIR_PENDING, GOIR_TOTAL};

/* Notes in which order the items of proceedings stand above the columns. */
static void
add_order(GoirHeader *header, const GoirGroup *group)
{
	int			i;

	for (i = 0; i < header->orders; i++)
		if (header->order[i] == group->item)
			return;
	/* litigation itself has no columns: its two subgroups come where it was */
	if (strcmp(group->code, "litigation") == 0)
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
goir_outcomes_header(GoirHeader *header, const GoirSeen *row, int cells)
{
	int			start = header->columns;
	int			before = -1;	/* columns before the first subgroup */
	int			i;

	for (i = 0; i < cells; i++)
	{
		const GoirGroup *group = goir_header_group(header, &row[i]);
		int			measure = group ? 0 : goir_header_measure(header, &row[i]);

		if (group)
		{
			add_order(header, group);
			if (before < 0 && group->item != GOIR_RECONSIDERATION && group->item != 0)
				before = header->columns - start;
		}
		else if (measure || (row[i].figure.state == GOIR_WORDS &&
							 header->columns + header->orders > 0))
			goir_header_add(header, header->columns, &row[i], measure);
	}
	/* outcomes beside the subgroups are those of reconsideration, if it is there */
	if (before >= 0)
		header->direct = before > 0 ? before :
			header->columns - start > MOST ? 0 : header->columns - start;
	for (i = 0; i < header->orders && header->order[i] != GOIR_RECONSIDERATION; i++)
		 /* look */ ;
	if (i == header->orders && header->orders > 0 && before == 0)
		header->direct = 0;
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
		if (header->column[i].measure != outcomes[i % MOST])
			break;
	if (i == header->columns && i == MOST * GOIR_COUNT(items))
	{
		for (i = 0; i < header->columns; i++)
			header->column[i].item = items[i / MOST];
		header->official = true;
	}
	else if (header->orders == 0 && header->columns >= FEWEST && header->columns <= MOST)
		header->by_rows = true;
	else
		header->columns = 0;
}

/*
 * Names the outcomes of an item that are not legible, if those that are, most
 * of them, stand as on the form.
 */
static void
name_outcomes(GoirHeader *header, GoirColumn *column)
{
	int			legible = 0;
	int			i;

	for (i = 0; i < MOST; i++)
	{
		if (column[i].measure && column[i].measure != outcomes[i])
			return;
		legible += column[i].measure != 0;
	}
	if (legible == MOST || legible < MOST - 2)
		return;
	for (i = 0; i < MOST; i++)
		column[i].measure = outcomes[i];
	header->official = true;
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

	for (i = 0; i < header->orders; i++)
		others += header->order[i] != GOIR_RECONSIDERATION;
	if (direct == 0)
		others = header->orders;
	if (others == 0 || rest % others != 0 || rest / others < FEWEST || rest / others > MOST ||
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

/* The labels at the start of a row of outcomes. */
typedef struct RowLabels
{
	int			cells;			/* how many there are */
	int			end;			/* of the row, without padding */
	int			item;			/* the last one named, 0 if none */
	int			measure;
	bool		litigation;		/* and not which kind of it */
	bool		unknown;		/* a label that says neither */
} RowLabels;

static void
row_labels(const GoirReading *r, RowLabels *labels)
{
	GoirHeader *header = (GoirHeader *) &r->header[GOIR_PROCEEDINGS];
	bool		near = r->current == GOIR_PROCEEDINGS && header->rows > 0 &&
		(header->by_rows || header->columns == 0);
	int			values;

	memset(labels, 0, sizeof(*labels));
	labels->end = r->cells;
	while (labels->end > 0 && r->document->tables[r->page_table].layout != GOIR_GRID &&
		   r->seen[labels->end - 1].figure.state == GOIR_BLANK)
		labels->end--;
	for (; labels->cells < r->cells; labels->cells++)
	{
		const GoirSeen *seen = &r->seen[labels->cells];
		const GoirGroup *group = near ? goir_header_group(header, seen) :
			goir_seen_group(seen, GOIR_PROCEEDINGS, true);
		int			measure = group ? 0 : near ? goir_header_measure(header, seen) :
			goir_seen_as(seen, GOIR_MEANS_MEASURE, GOIR_PROCEEDINGS);

		if (group)
		{
			labels->item = group->item;
			labels->litigation = group->item == 0;
		}
		else if (measure)
			labels->measure = measure;
		else if (seen->figure.state == GOIR_WORDS &&
				 !(labels->item || labels->measure || labels->litigation))
			labels->unknown = true;
		else if (!(seen->figure.state == GOIR_BLANK && labels->cells == 0))
			break;
	}

	/* blank cells at the end are values as far as there are columns */
	values = header->columns == 0 ? header->orders : header->columns;
	if (labels->end < labels->cells + values && labels->cells + values <= r->cells)
		labels->end = labels->cells + values;
}

bool
goir_is_outcome_row(GoirReading *r)
{
	const GoirHeader *header = &r->header[GOIR_PROCEEDINGS];
	RowLabels	labels;
	int			values = 0;
	int			i;

	row_labels(r, &labels);

	/* another group of rows begins, nobody knows whose */
	if (labels.unknown && labels.item == 0)
		r->outcomes_of = 0;
	for (i = labels.cells; i < labels.end; i++)
		if (r->seen[i].figure.state == GOIR_WORDS && labels.measure + labels.item == 0)
			return false;
		else
			values += r->seen[i].figure.state != GOIR_BLANK;
	if (labels.item == 0 && labels.measure == 0 && !labels.litigation)
		return false;
	i -= labels.cells;

	/* 行政复议 | 结果维持 | 1 */
	if (i == 1 && values == 1 && labels.measure && labels.item)
		return true;
	if (r->current != GOIR_PROCEEDINGS)
		return false;
	if (labels.measure)
		return i == 1 ? values == 1 && r->outcomes_of > 0 :
			header->columns == 0 && header->orders == i && (values > 0 || i > 1);
	return header->orders == 0 && header->columns >= FEWEST && (values > 0 || i == header->columns);
}

/* Reads a row whose label is an outcome: a value for each item of the header. */
static bool
read_outcome(GoirReading *r, const RowLabels *labels)
{
	GoirHeader *header = &r->header[GOIR_PROCEEDINGS];
	GoirHeader	row = *header;
	int			values = labels->end - labels->cells;
	int			i;

	if (values == 1 && header->orders == 0)
	{
		row.order[0] = r->outcomes_of;
		row.orders = 1;
	}
	if (row.orders != values || row.order[0] == 0)
		return false;
	row.columns = 0;
	for (i = 0; i < values; i++)
	{
		row.column[row.columns] = (GoirColumn) {.measure = labels->measure,
			.item = row.order[i], .start = -1, .end = -1};

		/* the outcomes of an item may each be a table of their own */
		r->row_table[row.order[i]] = r->page_table + 1;
		row.columns++;
	}
	return goir_read_values(r, &row, GOIR_NO_ITEM, r->seen + labels->cells, values, BY_LABEL);
}

bool
goir_read_outcomes(GoirReading *r)
{
	GoirHeader *header = &r->header[GOIR_PROCEEDINGS];
	RowLabels	labels;

	row_labels(r, &labels);
	if (labels.item || labels.litigation)
		r->outcomes_of = labels.item;
	if (labels.measure)
		return read_outcome(r, &labels);
	if (!header->by_rows || !header->complete || labels.item == 0)
		return false;
	return goir_read_values(r, header, labels.item, r->seen + labels.cells,
							r->cells - labels.cells, BY_LABEL);
}
