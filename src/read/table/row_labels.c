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

#define NO_GROUP (-1)
#define OTHER_GROUP GOIR_GROUPS	/* 其他处理, which is an item of form 2019 */
#define FIRST_HAN 0x3400

const GoirSeen *
goir_row_words(const GoirSeenRow *row)
{
	const GoirSeen *words = NULL;
	int			i;

	for (i = 0; i < row->cells; i++)
	{
		if (row->cell[i].figure.state == GOIR_BLANK)
			continue;
		if (words || row->cell[i].figure.state != GOIR_WORDS)
			return NULL;
		words = &row->cell[i];
	}
	return words;
}

int
goir_row_article(const GoirSeenRow *row)
{
	const GoirSeen *words = goir_row_words(row);

	return words ? goir_article(&words->words->key) : 0;
}

/* How many cells of the row name columns of a table. */
int
goir_column_labels(const GoirSeenRow *row, int table)
{
	int			n = 0;
	int			i;

	for (i = 0; i < row->cells; i++)
		n += goir_seen_measure(&row->cell[i], table) != 0 ||
			goir_seen_group(&row->cell[i], table, true) != NULL;
	return n;
}

/* Does a cell of the row say that its column names indicators? */
static bool
has_indicators(const GoirSeenRow *row)
{
	int			i;

	for (i = 0; i < row->cells; i++)
		if (goir_seen_group(&row->cell[i], GOIR_STATISTICS, true) == &goir_groups_data[GOIR_GROUP_INDICATOR])
			return true;
	return false;
}

/* The table whose columns a row names, or none. */
int
goir_header_table(const GoirSeenRow *row, const GoirAbove *above)
{
	int			best = GOIR_NO_TABLE;
	int			most = 0;
	int			table;
	int			i;

	if (goir_has_numbers(row))
		return GOIR_NO_TABLE;
	for (table = 1; table < GOIR_TABLES; table++)
	{
		int			n = goir_column_labels(row, table);

		/* 单位 and 数量 head many a table: it takes 统计指标 too */
		if (table == GOIR_STATISTICS && !has_indicators(row))
			n = 0;

		if (n > most || (n == most && n > 0 && table == above->table))
		{
			most = n;
			best = table;
		}
	}

	/* the one column of an article, misspelt */
	if (best == GOIR_NO_TABLE && above->table == GOIR_DISCLOSURE && above->header[GOIR_DISCLOSURE].rows == 0 &&
		above->header[GOIR_DISCLOSURE].article > 0)
		for (i = 0; i < row->cells && best == GOIR_NO_TABLE; i++)
			if (row->cell[i].figure.state == GOIR_WORDS && row->cell[i].words->meanings == 0 &&
				goir_meaning_near(&row->cell[i].words->key, GOIR_MEANS_MEASURE, GOIR_DISCLOSURE))
				best = GOIR_DISCLOSURE;
	return best;
}

/*
 * The item of a table that a cell names.  Of several with the same label (被依
 * 法纠错数) it is the next one behind the last that was read.
 */
static int
named_item(const GoirAbove *above, const GoirSeen *seen, int table)
{
	int			found = 0;
	int			i;

	for (i = 0; i < seen->words->meanings; i++)
	{
		int			item = seen->words->meaning[i].number;

		if (seen->words->meaning[i].kind != GOIR_MEANS_ITEM || goir_items_data[item].table != table)
			continue;
		if (found == 0 || ((item > above->item) == (found > above->item) ? item < found : item > above->item))
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
expected_item(const GoirAbove *above, const GoirKey *key, int table)
{
	int			found = 0;
	bool		several = false;
	int			form;

	for (form = 1; form < GOIR_FORMS && above->item; form++)
	{
		const GoirForm *f = &goir_forms_data[form];
		int			last = GOIR_NO_ITEM;
		int			b,
					r;

		if ((goir_form_index.item[above->item] >> form & 1) == 0)
			continue;
		for (b = 0; b < f->n_blocks; b++)
			for (r = 0; r < f->blocks[b].n_rows; r++)
			{
				bool		follows = last == above->item;
				int			ordinal;

				last = f->blocks[b].rows[r].item;
				if (!follows || last == above->item || f->blocks[b].table != table)
					continue;
				ordinal = goir_printed_ordinal(form, last);
				if ((key->ordinal && ordinal && key->ordinal != ordinal) ||
					!goir_resembles(key, last, key->ordinal && key->ordinal == ordinal))
					continue;
				several |= found && found != last;
				found = last;
			}
	}
	return several ? 0 : found;
}

/* Does every form that numbers an item do it otherwise: 三、依申请公开, of 七、依申请公开信息收取的费用? */
static bool
is_numbered_otherwise(const GoirKey *key, int item)
{
	bool		numbered = false;
	int			form;

	for (form = 1; form < GOIR_FORMS && key->ordinal; form++)
	{
		int			ordinal = goir_printed_ordinal(form, item);

		if (ordinal == key->ordinal)
			return false;
		numbered |= ordinal != 0;
	}
	return numbered;
}

/*
 * Is a row numbered as the one that the form has next, and its label but for a
 * character that of it, though it names one that has another number: 3.政务微信
 * for 3.政务微博?
 */
static bool
is_another(const GoirAbove *above, const GoirSeen *seen, int item)
{
	int			expected;

	if (goir_items_data[item].table != GOIR_STATISTICS || !is_numbered_otherwise(&seen->words->key, item))
		return false;
	expected = expected_item(above, &seen->words->key, GOIR_STATISTICS);
	return expected && expected != item;
}

/*
 * May 总计 or 合计 be the sum of the results, not that of any other rows?  Rows
 * of results then stand above it in its table, unless it is numbered.
 */
static bool
may_conclude(const GoirAbove *above, const GoirSeen *seen)
{
	return seen->words->key.ordinal > 0 ||
		(above->table == GOIR_REQUESTS && goir_items_data[above->item].result &&
		 above->follows);
}

/* Do numbers of the row stand behind a label within one cell: 5.属于… 4 0 0 0 3 | 0 | 7? */
static bool
ends_in_value(GoirText text)
{
	int			at = text.size;

	while (at > 0 && goir_is_digit(text.at[at - 1]))
		at--;
	return at < text.size && at > 0 && text.at[at - 1] == ' ';
}

/* The item of the table that a label nearly names; one label after the other may be the same. */
static int
nearly_named(const GoirSeen *seen, GoirAbove *above)
{
	GoirText	label = seen->cell->text;
	GoirNearly *last = &above->nearly;

	if (last->table != above->table || last->label.size != label.size ||
		memcmp(last->label.at, label.at, label.size) != 0)
		*last = (GoirNearly) {label, above->table,
		goir_meaning_near(&seen->words->key, GOIR_MEANS_ITEM, above->table)};
	return last->item;
}

/* Does a label name a part of 其他处理: 其他处理中的其他, 其他处理小计, 其他处理3其他? */
static bool
names_part(const GoirKey *key)
{
	GoirText	text = {key->text, key->size};
	int			size = goir_any_at(text, 0, "其他处理");

	return size > 0 && goir_has_any((GoirText) {text.at + size, text.size - size}, "其他|计|1|2|3|4|5");
}

/* The item that a label nearly names, or that is expected where it stands. */
static int
near_item(const GoirSeen *seen, GoirAbove *above, GoirShape shape)
{
	const GoirKey *key = &seen->words->key;
	int			item;

	if (above->table == GOIR_NO_TABLE || seen->words->meanings > 0 ||
		!(above->same || above->table == GOIR_REQUESTS ||
		  (above->table == GOIR_STATISTICS && !above->foreign)))
		return 0;
	item = nearly_named(seen, above);
	if (item && (is_numbered_otherwise(key, item) || (item == GOIR_OTHER && names_part(key))))
		return 0;
	if (item == 0)
		item = expected_item(above, key, above->table);

	/* a header of another table in its midst does not end the one before it */
	if (item == 0 && above->same && above->item && key->ordinal)
		item = expected_item(above, key, goir_items_data[above->item].table);

	/* the last line of a broken label, which may be either's, or a group beside a part of one */
	if ((shape != GOIR_GRID && ends_in_value(seen->cell->text)) ||
		(shape == GOIR_STACKED &&
		 (goir_ends_several(key, above->table) || goir_find(seen->cell->text, 0, "  ") >= 0)))
		return 0;
	return item;
}

/*
 * May 其他 be the last of 其他处理?  It stands behind the others of that group then,
 * or beside its heading, or has the number of it where the rows of another group
 * cannot go on with that: behind 8. of 不予公开, 9.其他 is one more reason.
 */
static bool
may_be_rest(const GoirAbove *above, const GoirKey *key, bool headed)
{
	int			last = above->item;
	int			own = goir_printed_ordinal(GOIR_FORM_USUAL, GOIR_OTHER_OTHER);

	if (headed || last == GOIR_OTHER_NOT_CORRECTED || last == GOIR_OTHER_FEE_UNPAID || last == GOIR_OTHER_OTHER ||
		goir_items_data[last].table != GOIR_REQUESTS)
		return true;
	return key->ordinal == own && (last == GOIR_OTHER || goir_printed_ordinal(GOIR_FORM_USUAL, last) > own);
}

/* The item that a label names, group being that of a label before it in its row; one of the current table goes first. */
static int
exact_item(const GoirSeen *seen, const GoirAbove *above, int group)
{
	int			item = above->table ? named_item(above, seen, above->table) : 0;
	int			table;

	for (table = 1; table < GOIR_TABLES && item == 0; table++)
		item = named_item(above, seen, table);

	/* 总计 beside outcomes is one of them */
	if (goir_is_common_word(item) && above->table == GOIR_PROCEEDINGS && above->same)
		return 0;
	if (item == GOIR_OTHER_OTHER ? !may_be_rest(above, &seen->words->key, group == GOIR_OTHER) :
		item == GOIR_OTHER && is_numbered_otherwise(&seen->words->key, item))
		return 0;
	return item == GOIR_CONCLUDED && !may_conclude(above, seen) ? 0 : item;
}

/*
 * Is 其他处理 the heading of a group of rows, of which the words behind it name the
 * first?  It has no figures of its own then: those of the row are that one's,
 * though a bar of a scan may stand anywhere between them.
 */
static bool
heads_group(const GoirSeenRow *row, int label, int behind, int columns)
{
	const GoirSeen *seen = &row->cell[behind];

	if (behind == row->cells || seen->figure.state != GOIR_WORDS)
		return false;
	return row->cells - label - 1 > columns || seen->words->key.ordinal > 0 ||
		goir_meaning_near(&seen->words->key, GOIR_MEANS_ITEM, GOIR_REQUESTS) != 0;
}

/* Does a label of a row stand beside the rows of a group that 其他处理 is none of? */
static bool
is_of_others(const GoirSeen *seen)
{
	const GoirGroup *group = goir_seen_group(seen, GOIR_REQUESTS, false);

	return group && group != &goir_groups_data[GOIR_GROUP_RESULTS];
}

/* The group of rows of the application table that a label names at a place, NO_GROUP if none. */
static int
group_at(GoirText label, int at, int *size)
{
	int			group;

	for (group = 0; group < GOIR_GROUPS; group++)
		if (goir_groups_data[group].table == GOIR_REQUESTS && !goir_groups_data[group].columns &&
			(*size = goir_any_at(label, at, goir_groups_data[group].labels)) > 0)
			return group;
	*size = goir_any_at(label, at, "其他处理|其它处理");
	return *size > 0 ? OTHER_GROUP : NO_GROUP;
}

/*
 * The group that a label begins with where the row's own stands behind it in the same cell, numbered, or one
 * more group does: （三）不予公开_1.属于国家秘密.  Takes it off the label.
 */
static int
take_group(GoirText *label)
{
	GoirText	rest;
	const char *at;
	int			size;
	int			group;
	int			ordinal;
	int			end = goir_behind_ordinal(*label, &ordinal);

	group = group_at(*label, end, &size);
	if (group == NO_GROUP)
		return NO_GROUP;
	do
		end += size;
	while ((size = goir_any_at(*label, end, " |_|/|-|>|:|：|—|–|→|·")) > 0);
	rest = (GoirText) {label->at + end, label->size - end};
	end = goir_behind_ordinal(rest, &ordinal);
	if (group_at(rest, end, &size) == NO_GROUP)
	{
		while (goir_is_at(rest, end, " "))
			end++;
		at = rest.at + end;
		/* not 不予公开 3 0 0, 不予公开1.5 */
		if (ordinal == 0 || end == rest.size || goir_next(&at, rest.at + rest.size) < FIRST_HAN)
			return NO_GROUP;
	}
	*label = rest;
	return group;
}

/* Sees what is left of a label behind the groups that it begins with; group is the last of them.  False if there are none. */
static bool
see_behind_groups(const GoirSeen *seen, GoirSeen *own, GoirCell *cell, GoirWords *words, int *group)
{
	GoirText	label = seen->cell->text;
	int			next;

	if (seen->words->meanings > 0 || label.size > GOIR_LABEL_SIZE)
		return false;
	while ((next = take_group(&label)) != NO_GROUP)
		*group = next;
	if (*group == NO_GROUP)
		return false;
	*cell = *seen->cell;
	cell->text = label;
	goir_key(label, &words->key);
	words->meanings = goir_meanings(&words->key, words->meaning);
	*own = *seen;
	own->cell = cell;
	own->words = words;
	return true;
}

/* Beside the name of a group, or behind it, is a label its own 其他 or 合计?  That of all results has its number. */
static bool
is_rest_of_group(const GoirSeen *seen, int item, bool behind)
{
	const GoirKey *key = &seen->words->key;

	return item == GOIR_OTHER_OTHER ||
		(item == GOIR_CONCLUDED && (behind || key->ordinal == 0 || is_numbered_otherwise(key, item)));
}

/*
 * The item a row is about, the cell that says so, and how sure that is.  Of
 * several labels before the first value the last counts, since groups stand
 * before their rows.
 */
int
goir_row_item(const GoirSeenRow *row, GoirAbove *above, GoirShape shape,
			  int *label, int *sure)
{
	bool		others = false;
	int			found = 0;
	int			i;

	*label = -1;
	*sure = BY_LABEL;
	for (i = 0; i < row->cells; i++)
	{
		const GoirSeen *seen = &row->cell[i];
		GoirSeen	own;
		GoirCell	cell;
		GoirWords	words;
		int			group = NO_GROUP;
		int			exact;
		int			item;

		if (seen->figure.state == GOIR_BLANK && !found)
			continue;
		if (seen->figure.state != GOIR_WORDS)
			break;
		if (see_behind_groups(seen, &own, &cell, &words, &group))
			seen = &own;
		others |= group == GOIR_GROUP_REFUSED || group == GOIR_GROUP_UNAVAILABLE || group == GOIR_GROUP_UNPROCESSED;
		exact = exact_item(seen, above, group == OTHER_GROUP ? GOIR_OTHER : found);
		if (exact && (is_another(above, seen, exact) || (others && is_rest_of_group(seen, exact, seen == &own))))
			return 0;
		others |= is_of_others(seen);
		item = exact ? exact : near_item(seen, above, shape);
		if (item == 0 && found)
			break;
		if (item)
		{
			found = item;
			*sure = exact ? BY_LABEL : BY_NEAR_LABEL;
		}
		*label = i;
	}

	if (found == GOIR_OTHER && heads_group(row, *label, i, above->header[GOIR_REQUESTS].columns))
		return 0;
	return found;
}
