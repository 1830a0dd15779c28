/*-------------------------------------------------------------------------
 *
 * row_labels.c
 *	  What the labels of a row say: an article, columns of a table, an item.
 *
 * A label that matches no alias may still be the one the form has there: cut
 * short, misspelt, or to be expected behind the row before.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

/* Is there a number in the row? */
bool
goir_has_numbers(const GoirReading *r)
{
	int			i;

	for (i = 0; i < r->cells; i++)
		if (r->seen[i].figure.state == GOIR_NUMBER)
			return true;
	return false;
}

/* The article a row names, if that is all it does. */
int
goir_row_article(const GoirReading *r)
{
	int			article = 0;
	int			i;

	for (i = 0; i < r->cells; i++)
	{
		if (r->seen[i].figure.state == GOIR_BLANK)
			continue;
		if (article || r->seen[i].figure.state != GOIR_WORDS)
			return 0;
		article = goir_article(&r->seen[i].key);
		if (article == 0)
			return 0;
	}
	return article;
}

/* How many cells of the row name columns of a table. */
int
goir_column_labels(const GoirReading *r, int table)
{
	int			n = 0;
	int			i;

	for (i = 0; i < r->cells; i++)
		n += goir_seen_measure(&r->seen[i], table) != 0 ||
			goir_seen_group(&r->seen[i], table, true) != NULL;
	return n;
}

/* Does a cell of the row say that its column names indicators? */
static bool
has_indicators(const GoirReading *r)
{
	int			i;

	for (i = 0; i < r->cells; i++)
		if (goir_seen_group(&r->seen[i], GOIR_STATISTICS, true) == &goir_groups_data[GOIR_GROUP_INDICATOR])
			return true;
	return false;
}

/* The table whose columns a row names, or none. */
int
goir_header_table(const GoirReading *r)
{
	int			best = GOIR_NO_TABLE;
	int			most = 0;
	int			table;
	int			i;

	if (goir_has_numbers(r))
		return GOIR_NO_TABLE;
	for (table = 1; table < GOIR_TABLES; table++)
	{
		int			n = goir_column_labels(r, table);

		/* 单位 and 数量 head many a table: it takes 统计指标 too */
		if (table == GOIR_STATISTICS && !has_indicators(r))
			n = 0;

		if (n > most || (n == most && n > 0 && table == r->current))
		{
			most = n;
			best = table;
		}
	}

	/* the one column of an article, misspelt */
	if (best == GOIR_NO_TABLE && r->current == GOIR_DISCLOSURE && r->header[GOIR_DISCLOSURE].rows == 0 &&
		r->header[GOIR_DISCLOSURE].article > 0)
		for (i = 0; i < r->cells && best == GOIR_NO_TABLE; i++)
			if (r->seen[i].figure.state == GOIR_WORDS && r->seen[i].meanings == 0 &&
				goir_meaning_near(&r->seen[i].key, GOIR_MEANS_MEASURE, GOIR_DISCLOSURE))
				best = GOIR_DISCLOSURE;
	return best;
}

/*
 * The item of a table that a cell names.  Of several with the same label (被依
 * 法纠错数) it is the next one behind the last that was read.
 */
static int
named_item(const GoirReading *r, const GoirSeen *seen, int table)
{
	int			found = 0;
	int			i;

	for (i = 0; i < seen->meanings; i++)
	{
		int			item = seen->meaning[i].number;

		if (seen->meaning[i].kind != GOIR_MEANS_ITEM || goir_items_data[item].table != table)
			continue;
		if (found == 0 || (item > r->last_item ? found <= r->last_item || item < found :
						   found <= r->last_item && item < found))
			found = item;
	}
	return found;
}

/* Is the label of an item a word that heads rows of any table? */
bool
goir_is_common_word(int item)
{
	return item == GOIR_CONCLUDED || item == GOIR_OTHER_OTHER || item == GOIR_OTHER;
}

/*
 * The item that stands on a form where the last row that was read is followed
 * by one with such a label, however misspelt; none if the forms do not agree.
 */
static int
expected_item(const GoirReading *r, const GoirKey *key, int table)
{
	int			found = 0;
	bool		several = false;
	int			form;
	int			cell;

	for (form = 1; form < GOIR_FORMS && r->last_item; form++)
		for (cell = 1; cell < goir_form_cells(form); cell++)
		{
			int			last = GOIR_PATH_ITEM(goir_slot_cell(goir_form_slot(form, cell - 1))->path);
			GoirFormCell next;
			GoirKey		official;

			if (last != r->last_item)
				continue;
			next = goir_cell_at(form, cell);
			if (next.row->item == last || next.block->table != table)
				continue;
			goir_key((GoirText) {next.row->label, (int) strlen(next.row->label)}, &official);
			if (key->ordinal && official.ordinal && key->ordinal != official.ordinal)
				continue;
			if (goir_resembles(key, next.row->item, key->ordinal && key->ordinal == official.ordinal))
			{
				several |= found && found != next.row->item;
				found = next.row->item;
			}
		}
	return several ? 0 : found;
}

/*
 * Is a row numbered as the one that the form has next, and its label but for
 * a character that of it, though it says another: 3.政务微信 for 3.政务微博?
 */
static bool
is_another(const GoirReading *r, const GoirSeen *seen, int item)
{
	int			expected;

	if (goir_items_data[item].table != GOIR_STATISTICS || seen->key.ordinal == 0)
		return false;
	expected = expected_item(r, &seen->key, GOIR_STATISTICS);
	return expected && expected != item;
}

/*
 * May 总计 or 合计 be the sum of the results, not that of any other rows?  Rows
 * of results then stand above it in its table, unless it is numbered.
 */
static bool
may_conclude(const GoirReading *r, const GoirSeen *seen)
{
	return seen->key.ordinal > 0 ||
		(r->current == GOIR_REQUESTS && goir_items_data[r->last_item].result &&
		 r->last_headers == r->headers);
}

/*
 * The item a row is about, the cell that says so, and how sure that is.  Of
 * several labels before the first value the last counts, since groups stand
 * before their rows.  Labels of the current table go first.
 */
int
goir_row_item(GoirReading *r, int *label, int *sure)
{
	int			found = 0;
	int			table;
	int			i;

	*label = -1;
	*sure = BY_LABEL;
	for (i = 0; i < r->cells; i++)
	{
		const GoirSeen *seen = &r->seen[i];
		int			item = 0;

		if (seen->figure.state == GOIR_BLANK && !found)
			continue;
		if (seen->figure.state != GOIR_WORDS)
			break;
		if (r->current)
			item = named_item(r, seen, r->current);
		for (table = 1; table < GOIR_TABLES && item == 0; table++)
			item = named_item(r, seen, table);

		/* 总计 beside outcomes is one of them */
		if (goir_is_common_word(item) && r->current == GOIR_PROCEEDINGS && r->header_table == r->page_table)
			item = 0;
		if (item == GOIR_CONCLUDED && !may_conclude(r, seen))
			item = 0;
		if (item && is_another(r, seen, item))
			return 0;
		if (item)
			*sure = BY_LABEL;
		else if (r->current && seen->meanings == 0 &&
				 (r->header_table == r->page_table || r->current == GOIR_REQUESTS ||
				  (r->current == GOIR_STATISTICS && r->foreign_table != r->page_table)))
		{
			item = goir_meaning_near(&seen->key, GOIR_MEANS_ITEM, r->current);
			if (item == 0)
				item = expected_item(r, &seen->key, r->current);
			/* the last line of a broken label, which may be either's, or a group beside a part of one */
			if (item && r->document->tables[r->page_table].shape == GOIR_STACKED &&
				(goir_ends_several(&seen->key, r->current) || goir_find(seen->cell->text, 0, "  ") >= 0))
				item = 0;
			if (item)
				*sure = BY_NEAR_LABEL;
		}
		if (item == 0 && found)
			break;
		if (item)
			found = item;
		*label = i;
	}

	/* 其他处理 with words before the values is the head of a group */
	if (found == GOIR_OTHER && i < r->cells && r->seen[i].figure.state == GOIR_WORDS &&
		r->cells - *label - 1 > r->header[GOIR_REQUESTS].columns)
		return 0;
	return found;
}
