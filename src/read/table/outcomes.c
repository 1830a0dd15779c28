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
row_labels(const GoirSeenRow *row, GoirShape shape, const GoirAbove *above, RowLabels *labels)
{
	const GoirHeader *header = &above->header[GOIR_PROCEEDINGS];
	bool		near = above->table == GOIR_PROCEEDINGS && header->rows > 0 &&
		(header->by_rows || header->columns == 0);
	GoirText	nearly;
	int			values;

	memset(labels, 0, sizeof(*labels));
	labels->end = row->cells;
	while (labels->end > 0 && !goir_has_grid(shape) &&
		   row->cell[labels->end - 1].figure.state == GOIR_BLANK)
		labels->end--;
	for (; labels->cells < row->cells; labels->cells++)
	{
		const GoirSeen *seen = &row->cell[labels->cells];
		const GoirGroup *group = near ? goir_near_group(GOIR_PROCEEDINGS, seen, &nearly) :
			goir_seen_group(seen, GOIR_PROCEEDINGS, true);
		int			measure = group ? 0 : near ? goir_near_measure(GOIR_PROCEEDINGS, seen, &nearly) :
			goir_seen_measure(seen, GOIR_PROCEEDINGS);

		if (group)
		{
			labels->item = group->item;
			labels->litigation = group->item == 0;
		}
		else if (measure)
			labels->measure = measure;
		else if (seen->figure.state == GOIR_WORDS &&
				 labels->item + labels->measure + labels->litigation == 0)
			labels->unknown = true;
		else if (!(seen->figure.state == GOIR_BLANK && labels->cells == 0))
			break;
	}

	/* blank cells at the end are values as far as there are columns */
	values = header->columns == 0 ? header->orders : header->columns;
	if (labels->end < labels->cells + values && labels->cells + values <= row->cells)
		labels->end = labels->cells + values;
}

bool
goir_is_outcome_row(const GoirSeenRow *row, GoirShape shape, GoirAbove *above)
{
	const GoirHeader *header = &above->header[GOIR_PROCEEDINGS];
	RowLabels	labels;
	int			values = 0;
	int			n;
	int			i;

	row_labels(row, shape, above, &labels);
	n = labels.end - labels.cells;

	/* another group of rows begins, nobody knows whose */
	if (labels.unknown && labels.item == 0)
		above->outcomes_of = 0;
	for (i = labels.cells; i < labels.end; i++)
		if (row->cell[i].figure.state == GOIR_WORDS && labels.measure + labels.item == 0)
			return false;
		else
			values += row->cell[i].figure.state != GOIR_BLANK;
	if (labels.item + labels.measure + labels.litigation == 0)
		return false;

	/* 行政复议 | 结果维持 | 1, or blank where such rows were before */
	if (labels.measure && n == 1)
		return above->table == GOIR_PROCEEDINGS && above->outcomes_of > 0 ? true : values == 1 && labels.item;
	if (above->table != GOIR_PROCEEDINGS)
		return false;
	if (labels.measure)
		return header->columns == 0 && header->orders == n && n > 0;
	return header->orders == 0 && header->columns >= GOIR_FEWEST_OUTCOMES && (values > 0 || n == header->columns);
}

/* A row whose label is an outcome: a value for each item of the header. */
static bool
outcome_entry(const RowLabels *labels, const GoirAbove *above, GoirHeader *own, GoirEntry *entry)
{
	const GoirHeader *header = &above->header[GOIR_PROCEEDINGS];
	int			values = labels->end - labels->cells;
	int			i;

	*own = *header;
	memset(&own->evidence, 0, sizeof(own->evidence));
	if (values == 1 && header->orders == 0)
	{
		own->order[0] = above->outcomes_of;
		own->orders = 1;
	}
	if (own->orders != values || own->order[0] == 0)
		return false;
	own->columns = 0;
	for (i = 0; i < values; i++)
		own->column[own->columns++] = (GoirColumn) {.measure = labels->measure,
			.item = own->order[i], .start = -1, .end = -1};
	entry->header = own;
	entry->n = values;
	return true;
}

bool
goir_outcome_row(const GoirSeenRow *row, GoirShape shape, GoirAbove *above, GoirHeader *own, GoirEntry *entry)
{
	GoirHeader *header = &above->header[GOIR_PROCEEDINGS];
	RowLabels	labels;

	row_labels(row, shape, above, &labels);
	if (labels.item || labels.litigation)
		above->outcomes_of = labels.item;
	entry->value = row->cell + labels.cells;
	entry->label = labels.cells > 0 ? entry->value - 1 : NULL;
	if (labels.measure)
		return outcome_entry(&labels, above, own, entry);
	entry->header = header;
	entry->item = labels.item;
	entry->n = row->cells - labels.cells;
	return header->by_rows && header->complete && labels.item != 0;
}
