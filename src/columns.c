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
#include "reader.h"

int
goir_seen_as(const GoirSeen *seen, GoirMeaningKind kind, int table)
{
	int			i;

	for (i = 0; i < seen->meanings; i++)
	{
		int			number = seen->meaning[i].number;

		if (seen->meaning[i].kind != kind)
			continue;
		if ((kind == GOIR_MEANS_ITEM && goir_items_data[number].table == table) ||
			(kind == GOIR_MEANS_MEASURE && goir_table_has(table, number)))
			return number;
	}
	return 0;
}

const GoirGroup *
goir_seen_group(const GoirSeen *seen, int table, bool columns)
{
	int			i;

	for (i = 0; i < seen->meanings; i++)
	{
		const GoirGroup *group = &goir_groups_data[seen->meaning[i].number];

		if (seen->meaning[i].kind == GOIR_MEANS_GROUP &&
			group->table == table && group->columns == columns)
			return group;
	}
	return NULL;
}

void
goir_header_start(GoirHeader *header, int table, int article)
{
	memset(header, 0, sizeof(*header));
	header->table = table;
	header->article = article;
	header->hole = -1;
}

GoirText
goir_money_unit(GoirText label)
{
	/* the longest first: 百万元 is not 万元 */
	static const char *const units[] = {"百万元", "千万元", "十万元", "万美元", "亿元", "万元",
	"千元", "百元", "美元", "港元", "欧元", "日元", "元"};
	char		folded[GOIR_KEY_SIZE];
	const char *at = label.at;
	const char *end = label.at + label.size;
	int			n = 0;
	int			u;

	while (at < end && n < GOIR_KEY_SIZE - 4)
	{
		uint32_t	c = goir_fold_char(goir_next(&at, end));

		if (c != ' ')
			n += goir_put(folded + n, c);
	}
	for (u = 0; u < GOIR_COUNT(units); u++)
		if (goir_find((GoirText) {folded, n}, 0, units[u]) >= 0)
			return (GoirText) {units[u], (int) strlen(units[u])};
	return GOIR_NO_TEXT;
}

/* Inserts a column at a position. */
static void
add_column(GoirHeader *header, int at, const GoirSeen *seen, int measure)
{
	GoirColumn *column;

	if (header->columns == GOIR_MAX_HEADER || at > header->columns)
		return;
	column = &header->column[at];
	memmove(column + 1, column, (header->columns - at) * sizeof(*column));
	memset(column, 0, sizeof(*column));
	column->measure = measure;
	column->start = seen->cell->column;
	column->end = column->start + seen->cell->column_span;
	if (measure && goir_measures_data[measure].decimal)
		column->unit = goir_money_unit(seen->cell->text);
	header->columns++;
}

/* The measure of a header cell, matched exactly or nearly. */
static int
header_measure(GoirHeader *header, const GoirSeen *seen)
{
	int			measure = goir_seen_as(seen, GOIR_MEANS_MEASURE, header->table);

	if (measure == 0 && seen->figure.state == GOIR_WORDS && seen->meanings == 0)
	{
		measure = goir_meaning_near(&seen->key, GOIR_MEANS_MEASURE, header->table);
		if (measure)
			header->near = seen->cell->text;
	}
	return measure;
}

/* The column group of a header cell, matched exactly or nearly. */
static const GoirGroup *
header_group(GoirHeader *header, const GoirSeen *seen)
{
	const GoirGroup *group = goir_seen_group(seen, header->table, true);
	int			number;

	if (group || seen->figure.state != GOIR_WORDS || seen->meanings > 0)
		return group;
	number = goir_meaning_near(&seen->key, GOIR_MEANS_GROUP, header->table);
	if (number == 0 || !goir_groups_data[number].columns)
		return NULL;
	header->near = seen->cell->text;
	return &goir_groups_data[number];
}

/* The last cell of a row that is not blank, or -1. */
static int
last_filled(const GoirSeen *row, int cells)
{
	while (cells > 0 && row[cells - 1].figure.state == GOIR_BLANK)
		cells--;
	return cells - 1;
}

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

/* A row of the three-level header of proceedings. */
static void
proceedings_row(GoirHeader *header, const GoirSeen *row, int cells)
{
	bool		subgroup = false;
	int			start = header->columns;
	int			i;

	for (i = 0; i < cells; i++)
	{
		const GoirGroup *group = header_group(header, &row[i]);
		int			measure = group ? 0 : header_measure(header, &row[i]);

		if (group)
		{
			add_order(header, group);
			subgroup |= group->item != GOIR_RECONSIDERATION && group->item != 0;
		}
		else if (measure || row[i].figure.state == GOIR_WORDS)
			add_column(header, header->columns, &row[i], measure);
	}
	/* outcomes beside the subgroups are those of reconsideration */
	if (subgroup)
		header->direct = header->columns - start;
}

void
goir_header_row(GoirHeader *header, const GoirSeen *row, int cells)
{
	int			last = last_filled(row, cells);
	int			at = header->table == GOIR_REQUESTS && header->hole >= 0 ?
		header->hole : header->columns;
	bool		applicants = false;
	int			hole = -1;
	int			i;

	header->rows++;
	if (header->table == GOIR_PROCEEDINGS)
	{
		proceedings_row(header, row, cells);
		return;
	}
	for (i = 0; i <= last; i++)
	{
		const GoirGroup *group = header_group(header, &row[i]);
		int			measure = group ? 0 : header_measure(header, &row[i]);

		if (group)
		{
			if (strcmp(group->code, "organizations") == 0)
				hole = at;
			if (strcmp(group->code, "unit") == 0)
			{
				add_column(header, at, &row[i], 0);
				header->column[at++].aside = true;
			}
			applicants |= strcmp(group->code, "applicants") == 0;
		}
		else if (measure)
			add_column(header, at++, &row[i], measure);
		else if (header->table == GOIR_REQUESTS)
		{
			/* the note on 勾稽关系 is the first cell of the first row */
			if (row[i].figure.state == GOIR_WORDS && row[i].key.size > 0 &&
				(i > 0 || header->rows > 1) && !applicants)
				add_column(header, at++, &row[i], 0);
		}
		else if (i > 0)
			add_column(header, at++, &row[i], 0);
	}
	header->hole = hole;
}

/*
 * Gives the columns of proceedings their items by the official order, if the
 * labels above them are lost but the outcomes stand three times as on the form.
 */
static void
assume_items(GoirHeader *header)
{
	static const uint8_t items[] = {GOIR_RECONSIDERATION, GOIR_LITIGATION_DIRECT, GOIR_LITIGATION_AFTER};
	static const uint8_t outcomes[] = {GOIR_UPHELD, GOIR_CORRECTED, GOIR_OTHER_RESULT, GOIR_PENDING, GOIR_TOTAL};
	int			i;

	for (i = 0; i < header->columns; i++)
		if (header->column[i].measure != outcomes[i % 5])
			break;
	if (i < header->columns || i != 15)
	{
		header->columns = 0;
		return;
	}
	for (i = 0; i < header->columns; i++)
		header->column[i].item = items[i / 5];
	header->official = true;
}

/* Gives the columns of proceedings their items and puts them in page order. */
static void
distribute(GoirHeader *header)
{
	GoirColumn	column[GOIR_MAX_HEADER];
	int			direct = header->direct;
	int			rest = header->columns - direct;
	int			first = 0;
	int			used = 0;
	int			others = 0;
	int			n = 0;
	int			i;

	for (i = 0; i < header->orders; i++)
		others += header->order[i] != GOIR_RECONSIDERATION;
	if (direct == 0)
		others = header->orders;
	if (others == 0 || rest % others != 0 ||
		(direct > 0) != (others < header->orders) || header->orders != 3)
	{
		assume_items(header);
		return;
	}
	for (i = 0; i < header->orders; i++)
	{
		bool		own = direct > 0 && header->order[i] == GOIR_RECONSIDERATION;
		int			count = own ? direct : rest / others;
		int			from = own ? first : direct + used;
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
}

/* Could these be the columns of a block, the illegible ones filled in? */
static bool
fits_block(const GoirHeader *header, const GoirBlock *block)
{
	int			i;

	if (block->table != header->table || block->n_columns != header->columns ||
		(header->article && header->article != block->article))
		return false;
	for (i = 0; i < block->n_columns; i++)
		if (header->column[i].measure &&
			header->column[i].measure != block->columns[i].measure)
			return false;
	return true;
}

/* Fills in columns that are not legible if only one block of a form fits. */
static void
fill_in(GoirHeader *header)
{
	const GoirBlock *found = NULL;
	int			form;
	int			legible = 0;
	int			i;

	for (i = 0; i < header->columns; i++)
		legible += header->column[i].measure != 0 || header->column[i].aside;
	header->complete = legible == header->columns && legible > 0;

	/* one label may be lost: of two, nobody could tell which is which */
	if (header->complete || legible != header->columns - 1 || legible == 0 || header->table == GOIR_PROCEEDINGS)
		return;
	for (form = 1; form < GOIR_FORMS; form++)
		for (i = 0; i < goir_forms_data[form].n_blocks; i++)
		{
			const GoirBlock *block = &goir_forms_data[form].blocks[i];

			if (!fits_block(header, block))
				continue;
			if (found && found->columns != block->columns)
				return;
			found = block;
		}
	if (found == NULL)
		return;
	for (i = 0; i < header->columns; i++)
		header->column[i].measure = found->columns[i].measure;
	header->complete = header->official = true;
}

/* Does a column stand twice for the same? */
static bool
has_twins(const GoirHeader *header)
{
	int			i,
				k;

	for (i = 0; i < header->columns; i++)
		for (k = 0; k < i; k++)
			if (header->column[i].measure == header->column[k].measure &&
				header->column[i].item == header->column[k].item)
				return true;
	return false;
}

void
goir_header_end(GoirHeader *header)
{
	if (header->table == GOIR_PROCEEDINGS)
		distribute(header);
	fill_in(header);
	if (header->complete && has_twins(header))
		header->complete = false;
}

void
goir_header_official(GoirHeader *header, const GoirBlock *block)
{
	int			r,
				c;

	goir_header_start(header, block->table, block->article);
	for (r = 0; r < (block->table == GOIR_PROCEEDINGS ? block->n_rows : 1); r++)
		for (c = 0; c < block->n_columns; c++)
		{
			GoirColumn *column = &header->column[header->columns++];

			column->measure = block->columns[c].measure;
			if (block->table == GOIR_PROCEEDINGS)
				column->item = block->rows[r].item;
			column->start = column->end = -1;
		}
	header->complete = header->official = true;
}
