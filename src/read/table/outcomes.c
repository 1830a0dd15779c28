/*-------------------------------------------------------------------------
 *
 * outcomes.c
 *	  The table of proceedings: whose outcomes its rows are.
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
	while (labels->end > 0 && r->document->tables[r->page_table].shape != GOIR_GRID &&
		   r->seen[labels->end - 1].figure.state == GOIR_BLANK)
		labels->end--;
	for (; labels->cells < r->cells; labels->cells++)
	{
		const GoirSeen *seen = &r->seen[labels->cells];
		const GoirGroup *group = near ? goir_header_group(header, seen) :
			goir_seen_group(seen, GOIR_PROCEEDINGS, true);
		int			measure = group ? 0 : near ? goir_header_measure(header, seen) :
			goir_seen_measure(seen, GOIR_PROCEEDINGS);

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
	return header->orders == 0 && header->columns >= GOIR_FEWEST_OUTCOMES && (values > 0 || i == header->columns);
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
