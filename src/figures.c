/*-------------------------------------------------------------------------
 *
 * figures.c
 *	  The tables of a page to figures.
 *
 * One walk over all rows of all tables, because a form table may be split
 * over several tables and several may share one.  A row is recognized by its
 * labels; its values are the cells behind the label, in their own order.  The
 * grid is consulted where the number of cells does not tell: header and data
 * rows of the 2019 form span differently.  What cannot be assigned with
 * certainty stays missing, with a note.
 *
 *-------------------------------------------------------------------------
 */
#include "reader.h"

#define LABEL_SIZE 360			/* a longer cell is prose */
#define SINGLE_ROWS 3			/* missing ones; more are noted by their number */
#define GAP_SIZE 60				/* bytes of text that a page break may put
								 * between two parts of a table */

/* How surely a figure was assigned. */
enum
{
	UNSEEN, BY_NEAR_LABEL, BY_LABEL
};

typedef struct Reading
{
	GoirArena  *arena;
	const GoirDocument *document;
	GoirReport *report;
	bool	   *is_data;

	GoirHeader	header[GOIR_TABLES];	/* the last of each table */
	int			current;		/* table of the rows being read, or none */
	bool		in_header;		/* the last row was one of a header */
	int			article;
	int			last_item;		/* of the last row with a label */
	GoirText	unit;			/* of money, as a line above the table says */
	int			foreign_table;	/* page table with a header no form has */
	int			headers;		/* header rows seen */
	int			header_table;	/* page table of the last header */
	int			page_table;		/* page table being read */
	int			last_paragraph; /* of the last row of a form */

	uint8_t		sure[GOIR_MAX_SLOTS];
	bool		disputed[GOIR_MAX_SLOTS];
	bool		row_seen[GOIR_ITEMS];
	bool		noted_header[GOIR_TABLES];
	bool		noted_unreadable[GOIR_TABLES];
	bool		noted_repeated[GOIR_ITEMS];
	int			votes[GOIR_FORMS];

	GoirSeen	seen[GOIR_MAX_ROW_CELLS];
	int			cells;
} Reading;

static void
note(Reading *r, GoirNoteCode code, GoirPath place, GoirText detail)
{
	goir_note(r->arena, r->report, code, place, detail);
}

static GoirPath
item_path(int item)
{
	return GOIR_PATH(item, 0);
}

/* Reads the cells of a row; false if it cannot be a row of a form. */
static bool
see_row(Reading *r, const GoirRow *row)
{
	int			cells = 0;
	int			filled = 0;
	int			c;

	for (c = row->cell; c != GOIR_NONE; c = r->document->cells[c].next)
	{
		const GoirCell *cell = &r->document->cells[c];
		GoirSeen   *seen;

		if (cells == GOIR_MAX_ROW_CELLS)
		{
			/* flattened text pads rows without end */
			if (cell->text.size > 0)
				return false;
			continue;
		}
		seen = &r->seen[cells++];
		seen->cell = cell;
		seen->meanings = 0;
		seen->key.size = seen->key.chars = 0;
		if (cell->nested)
			return false;
		if (cell->text.size > LABEL_SIZE)
		{
			memset(&seen->figure, 0, sizeof(seen->figure));
			seen->figure.state = GOIR_WORDS;
			seen->figure.printed = cell->text;
			continue;
		}
		goir_read_cell(cell->text, &seen->figure, &seen->unit);
		filled += seen->figure.state != GOIR_BLANK;
		if (seen->figure.state == GOIR_WORDS)
		{
			goir_key(cell->text, &seen->key);
			seen->meanings = goir_meanings(&seen->key, seen->meaning);
		}
	}
	r->cells = cells;
	return filled > 0 || r->current == GOIR_PROCEEDINGS || r->current == GOIR_FEES;
}

/* Is there a number in the row? */
static bool
has_numbers(const Reading *r)
{
	int			i;

	for (i = 0; i < r->cells; i++)
		if (r->seen[i].figure.state == GOIR_NUMBER)
			return true;
	return false;
}

/* The article a row names, if that is all it does. */
static int
row_article(const Reading *r)
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
static int
column_labels(const Reading *r, int table)
{
	int			n = 0;
	int			i;

	for (i = 0; i < r->cells; i++)
		n += goir_seen_as(&r->seen[i], GOIR_MEANS_MEASURE, table) != 0 ||
			goir_seen_group(&r->seen[i], table, true) != NULL;
	return n;
}

/* Does a cell of the row name this group of the statistics table? */
static bool
has_group(const Reading *r, const char *code)
{
	int			i;

	for (i = 0; i < r->cells; i++)
	{
		const GoirGroup *group = goir_seen_group(&r->seen[i], GOIR_STATISTICS, true);

		if (group && strcmp(group->code, code) == 0)
			return true;
	}
	return false;
}

/* The table whose columns a row names, or none. */
static int
header_table(const Reading *r)
{
	int			best = GOIR_NO_TABLE;
	int			most = 0;
	int			table;

	if (has_numbers(r))
		return GOIR_NO_TABLE;
	for (table = 1; table < GOIR_TABLES; table++)
	{
		int			n = column_labels(r, table);

		/* 单位 and 数量 head many a table: it takes 统计指标 too */
		if (table == GOIR_STATISTICS && !has_group(r, "indicator"))
			n = 0;

		if (n > most || (n == most && n > 0 && table == r->current))
		{
			most = n;
			best = table;
		}
	}
	return best;
}

/*
 * The item of a table that a cell names.  Of several with the same label (被依
 * 法纠错数) it is the next one behind the last that was read.
 */
static int
named_item(const Reading *r, const GoirSeen *seen, int table)
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

/*
 * The item a row is about, the cell that says so, and how sure that is.  Of
 * several labels before the first value the last counts, since groups stand
 * before their rows.  Labels of the current table go first.
 */
static int
row_item(Reading *r, int *label, int *sure)
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
		if (item)
			*sure = BY_LABEL;
		else if (r->current && seen->meanings == 0 &&
				 (r->header_table == r->page_table || r->current == GOIR_REQUESTS))
		{
			item = goir_meaning_near(&seen->key, GOIR_MEANS_ITEM, r->current);
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

/* Ends the header being gathered, if there is one. */
static void
end_header(Reading *r)
{
	GoirHeader *header = &r->header[r->current];

	if (!r->in_header)
		return;
	r->in_header = false;
	goir_header_end(header);
	if (header->near.at)
		note(r, GOIR_NOTE_LABEL_NEAR, GOIR_TABLE_PATH(header->table), header->near);
	if (header->official && header->complete)
		note(r, GOIR_NOTE_TABLE_HEADER, GOIR_TABLE_PATH(header->table), GOIR_NO_TEXT);
}

/* Begins or goes on with the header of a table. */
static void
read_header(Reading *r, int table)
{
	if (!r->in_header || r->current != table)
	{
		end_header(r);
		goir_header_start(&r->header[table], table,
						  table == GOIR_DISCLOSURE ? r->article : 0);
	}
	r->current = table;
	r->headers++;
	r->in_header = true;
	r->header_table = r->page_table;
	goir_header_row(&r->header[table], r->seen, r->cells);
}

/* The block of the newest form with such an item in such a table. */
static const GoirBlock *
official_block(int table)
{
	int			form;
	int			b;

	for (form = GOIR_FORMS - 1; form > 0; form--)
		for (b = 0; b < goir_forms_data[form].n_blocks; b++)
			if (goir_forms_data[form].blocks[b].table == table)
				return &goir_forms_data[form].blocks[b];
	return NULL;
}

/* Is the label of an item a word that heads rows of any table? */
static bool
is_common_word(int item)
{
	return item == GOIR_CONCLUDED || item == GOIR_OTHER_OTHER || item == GOIR_OTHER;
}

/*
 * The header that says what the values of a row of this table are; NULL if
 * nothing does.  Only the columns of the application table are the same on
 * all forms, so only they may be taken from the form.
 */
static GoirHeader *
header_for(Reading *r, int item, int values)
{
	int			table = goir_items_data[item].table;
	GoirHeader *header = &r->header[table];
	bool		same_page_table = r->header_table == r->page_table;

	/* a menu that names the same things is not a table of the form */
	if (table != r->current && !(same_page_table && r->current) &&
		!(table == GOIR_REQUESTS && values >= 7 && !is_common_word(item)))
		return NULL;
	if (header->complete)
	{
		if (same_page_table && r->current != table)
			note(r, GOIR_NOTE_TABLE_WRONG_HEADER, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
		return header;
	}
	if (table == GOIR_REQUESTS && (values == 7 || values == 0) &&
		r->foreign_table != r->page_table &&
		!(same_page_table && r->current != table) &&
		header->columns == 0)
	{
		if (!r->noted_header[table])
			note(r, GOIR_NOTE_TABLE_HEADER, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
		r->noted_header[table] = true;
		goir_header_official(header, official_block(table));
		return header;
	}
	return NULL;
}

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
map_by_grid(const GoirHeader *header, const GoirSeen *value, int n,
			int *first)
{
	int			c = 0;
	int			i;

	*first = 0;
	for (i = 0; i < n; i++)
	{
		int			start = value[i].cell->column;

		if (c == 0 && start != header->column[0].start)
		{
			/* surplus empty cells in place of a span stand before the values */
			if (value[i].figure.state != GOIR_BLANK || n <= header->columns)
				return 0;
			*first = i + 1;
			continue;
		}
		if (c == header->columns)
			return value[i].figure.state == GOIR_BLANK ? c : 0;
		if (start != header->column[c].start ||
			(n < header->columns && start + value[i].cell->column_span > header->column[c].end))
			return 0;
		c++;
	}
	return c;
}

/* How far before the last column's end a row ends, in grid columns. */
static int
short_by(const GoirHeader *header, const GoirSeen *last)
{
	return header->column[header->columns - 1].end -
		(last->cell->column + last->cell->column_span);
}

/*
 * Decides which of the cells behind the label are the values: *first is the
 * first of them, the result how many, -1 if that is not certain.
 */
static int
choose_values(const Reading *r, const GoirHeader *header,
			  const GoirSeen *value, int n, int *first)
{
	int			columns = header->columns;
	int			mapped;
	int			lead,
				trail;

	if (r->document->grid && header->column[0].start >= 0)
	{
		mapped = map_by_grid(header, value, n, first);
		if (mapped > 0)
			return mapped;
	}
	*first = 0;
	count_blanks(value, n, &lead, &trail);
	if (lead == n)
		return n < columns ? n : columns;
	if (!r->document->grid)
	{
		/* blanks at the end may be padding: they are not known to be cells */
		n -= trail;
		if (n > columns && lead >= n - columns)
		{
			*first = n - columns;
			return trail == 0 ? columns : -1;
		}
		return n <= columns ? n : -1;
	}
	if (n > columns && header->column[0].start >= 0)
		return -1;
	if (n > columns && trail >= n - columns && lead == 0)
		return columns;
	if (n > columns && lead >= n - columns && trail == 0)
	{
		*first = n - columns;
		return columns;
	}
	/* cells lost at the end leave the row short, blanks for spans shift it */
	if (n < columns)
		return lead == 0 && header->column[0].start >= 0 &&
			short_by(header, &value[n - 1]) > 0 ? n : -1;
	if (n > columns || (lead + trail > 0 && header->column[0].start >= 0 &&
						short_by(header, &value[n - 1]) != 0))
		return -1;
	return n;
}

/* Moves the decimal point; false if the number does not fit. */
static bool
shift_decimal(GoirDecimal *number, int places)
{
	for (; places > 0; places--)
	{
		if (number->scale > 0)
			number->scale--;
		else if (number->value > INT64_MAX / 10 || number->value < -(INT64_MAX / 10))
			return false;
		else
			number->value *= 10;
	}
	for (; places < 0; places++)
	{
		if (number->value % 10 == 0 && number->scale == 0)
			number->value /= 10;
		else if (++number->scale > GOIR_MAX_SCALE)
			return false;
	}
	return true;
}

/* The power of ten of a unit of money over 元; -1 if it is none. */
static int
money_power(GoirText unit)
{
	return goir_text_is(unit, "元") ? 0 : goir_text_is(unit, "万元") ? 4 :
		goir_text_is(unit, "亿元") ? 8 : -1;
}

/* A figure that cannot be taken as a number: the cell as it is printed. */
static void
withhold(GoirFigure *figure, const GoirSeen *seen)
{
	memset(figure, 0, sizeof(*figure));
	figure->state = GOIR_WORDS;
	figure->printed = seen->cell->text;
}

/*
 * Brings a sum of money to the unit of the form.  Only the cell itself is
 * believed; a header that names another unit makes the value unusable, for
 * offices copy that header without minding it.
 */
static void
settle_unit(Reading *r, GoirFigure *figure, const GoirSeen *seen,
			const GoirColumn *column, GoirPath path, const char *due)
{
	GoirText	form_unit = due ? (GoirText) {due, (int) strlen(due)} : GOIR_NO_TEXT;

	if (figure->state != GOIR_NUMBER)
		return;
	if (seen->unit.at)
	{
		if (due == NULL || goir_text_is(seen->unit, due))
			return;
		note(r, GOIR_NOTE_VALUE_UNIT, path, seen->unit);
		if (!shift_decimal(&figure->number, money_power(seen->unit) - money_power(form_unit)))
			withhold(figure, seen);
	}
	else if (figure->number.value == 0)
		return;					/* nothing is nothing in any unit */
	else if (due == NULL && column->unit.at)
		note(r, GOIR_NOTE_VALUE_UNIT_PRINTED, path, column->unit);
	else if (column->unit.at == NULL)
		note(r, GOIR_NOTE_VALUE_NO_UNIT, path, GOIR_NO_TEXT);
	else if (!goir_text_is(column->unit, due))
	{
		note(r, GOIR_NOTE_VALUE_UNIT, path, column->unit);
		withhold(figure, seen);
	}
}

/* Two numbers that stand for the same cell: "3; 5". */
static GoirText
both_texts(Reading *r, GoirDecimal a, GoirDecimal b)
{
	GoirText	first = goir_decimal_text(r->arena, a);
	GoirText	second = goir_decimal_text(r->arena, b);
	char	   *to = goir_alloc(r->arena, first.size + second.size + 2);

	memcpy(to, first.at, first.size);
	memcpy(to + first.size, "; ", 2);
	memcpy(to + first.size + 2, second.at, second.size);
	return (GoirText) {to, first.size + second.size + 2};
}

/*
 * Keeps a figure, unless a surer one is there.  Two numbers that differ are
 * none: nobody can tell which is right.
 */
static void
store(Reading *r, int slot, const GoirFigure *figure, int sure)
{
	GoirFigure *old = &r->report->figure[slot];
	int			item = GOIR_PATH_ITEM(goir_slot_place(slot)->path);

	if (r->sure[slot] < sure)
	{
		*old = *figure;
		r->sure[slot] = sure;
		return;
	}
	if (r->sure[slot] != sure || figure->state != GOIR_NUMBER)
		return;
	if (old->state != GOIR_NUMBER && !r->disputed[slot])
	{
		/* a number says more than a blank */
		*old = *figure;
		return;
	}
	if (old->number.value == figure->number.value && old->number.scale == figure->number.scale)
		return;
	if (!r->noted_repeated[item])
		note(r, GOIR_NOTE_ROW_REPEATED, item_path(item), GOIR_NO_TEXT);
	r->noted_repeated[item] = true;
	if (!r->disputed[slot])
		old->printed = both_texts(r, old->number, figure->number);
	old->state = GOIR_WORDS;
	old->number = (GoirDecimal) {0, 0};
	r->disputed[slot] = true;
}

/* Is there another number in brackets behind the first: 5（应为6）? */
static bool
has_number_remark(GoirText printed)
{
	const char *at = printed.at;
	const char *end = printed.at + printed.size;
	bool		inside = false;

	while (at && at < end)
	{
		uint32_t	c = goir_fold_char(goir_next(&at, end));

		inside |= c == '(';
		if (inside && ((c >= '0' && c <= '9') || c == 0x5e94))
			return true;
	}
	return false;
}

/* Reads one cell of a form. */
static void
read_value(Reading *r, const GoirSeen *seen, const GoirColumn *column,
		   GoirPath path, int sure)
{
	int			slot = goir_slot(path);
	const GoirPlace *place = goir_slot_place(slot);
	GoirFigure	figure = seen->figure;

	if (goir_is_money(path))
		settle_unit(r, &figure, seen, column, path, place->column->unit);
	else if (figure.state == GOIR_NUMBER && seen->unit.at)
	{
		note(r, GOIR_NOTE_VALUE_UNIT, path, seen->unit);
		withhold(&figure, seen);
	}
	else if (figure.state == GOIR_WORDS)
		note(r, GOIR_NOTE_VALUE_WORDS, path, figure.printed);
	if (figure.state == GOIR_NUMBER && has_number_remark(figure.printed))
		note(r, GOIR_NOTE_VALUE_REMARK, path, figure.printed);
	if (figure.printed.at)
		figure.printed = goir_copy(r->arena, goir_clip(figure.printed, GOIR_MAX_PRINTED));
	store(r, slot, &figure, sure);
}

/* Counts a cell as a sign of the forms that have it. */
static void
vote(Reading *r, int slot)
{
	int			form;
	int			having = 0;

	for (form = 1; form < GOIR_FORM_FEES; form++)
		having += goir_form_cell(form, slot) >= 0;
	for (form = 1; form < GOIR_FORM_FEES && having == 1; form++)
		r->votes[form] += goir_form_cell(form, slot) >= 0;
}

/* "7列/6格": how many columns and cells there are. */
static GoirText
counts_text(Reading *r, int columns, int cells)
{
	char	   *to = goir_alloc(r->arena, 40);
	int			n = 0;
	int			part;

	for (part = 0; part < 2; part++)
	{
		int			number = part == 0 ? columns : cells;
		const char *unit = part == 0 ? "列" : "格";

		if (part == 1)
			to[n++] = '/';
		if (number > 9)
			to[n++] = '0' + number / 10 % 10;
		to[n++] = '0' + number % 10;
		memcpy(to + n, unit, strlen(unit));
		n += (int) strlen(unit);
	}
	return (GoirText) {to, n};
}

/*
 * Is the last value of a row the sum of the others, though the last column is
 * to be the total?  Then a cell is missing before it, and which one nobody
 * can tell.
 */
static bool
ends_with_total(const GoirHeader *header, const GoirSeen *value, int values)
{
	int64_t		sum = 0;
	int			i;

	if (values < 2 || header->column[header->columns - 1].measure != GOIR_TOTAL)
		return false;
	for (i = 0; i < values; i++)
		if (value[i].figure.state != GOIR_NUMBER || value[i].figure.number.scale > 0 ||
			value[i].figure.number.value < 0 || value[i].figure.number.value > INT32_MAX)
			return false;
	for (i = 0; i < values - 1; i++)
		sum += value[i].figure.number.value;
	return sum > 0 && sum == value[values - 1].figure.number.value;
}

/*
 * Reads the values of a row: item is its item, or none for proceedings and
 * their like, where the columns say it.
 */
static bool
read_values(Reading *r, GoirHeader *header, int item, const GoirSeen *value,
			int n, int sure)
{
	GoirPath	place = item ? item_path(item) : GOIR_TABLE_PATH(header->table);
	GoirText	unit = value > r->seen ? goir_money_unit(value[-1].cell->text) : GOIR_NO_TEXT;
	int			first;
	int			values;
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		GoirPath	path = GOIR_PATH(item ? item : header->column[i].item, header->column[i].measure);

		if (goir_slot(path) < 0 && !header->column[i].aside)
		{
			note(r, GOIR_NOTE_TABLE_UNREADABLE, place,
				 value > r->seen ? value[-1].cell->text : GOIR_NO_TEXT);
			return false;
		}
	}
	values = choose_values(r, header, value, n, &first);
	if (values == header->columns - 1 && first + values == n && ends_with_total(header, value + first, values))
		values = -1;
	if (values != header->columns)
		note(r, GOIR_NOTE_ROW_CELLS, place, counts_text(r, header->columns, values < 0 ? n : values));
	for (i = 0; i < header->columns; i++)
	{
		GoirColumn	column = header->column[i];
		GoirPath	path = GOIR_PATH(item ? item : column.item, column.measure);

		if (column.aside)
		{
			/* the unit of the row stands beside its value */
			if (i < values)
				unit = goir_money_unit(value[first + i].cell->text);
			continue;
		}
		if (unit.at)
			column.unit = unit;
		if (column.unit.at == NULL)
			column.unit = r->unit;
		vote(r, goir_slot(path));
		if (i < values)
			read_value(r, &value[first + i], &column, path, sure);
	}
	return true;
}

/* Has the label of an item a remark in brackets on the form itself? */
static bool
has_remark(int item)
{
	return item == GOIR_PARTIALLY_GRANTED || goir_items_data[item].table == GOIR_STATISTICS;
}

/* Reads a row with a label; false if it is none of a form. */
static bool
read_item_row(Reading *r)
{
	int			label;
	int			sure;
	int			item = row_item(r, &label, &sure);
	int			table = goir_items_data[item].table;
	GoirHeader *header;

	if (item == 0)
		return false;
	end_header(r);
	header = header_for(r, item, r->cells - label - 1);
	if (header == NULL)
	{
		bool		near = r->current == table || (r->current && r->header_table == r->page_table);

		if (near && has_numbers(r) && !r->noted_unreadable[table])
			note(r, GOIR_NOTE_TABLE_UNREADABLE, GOIR_TABLE_PATH(table), r->seen[label].cell->text);
		r->noted_unreadable[table] |= near && has_numbers(r);
		return near;
	}
	if (sure == BY_NEAR_LABEL || (r->seen[label].key.remark && !has_remark(item)))
		note(r, GOIR_NOTE_LABEL_NEAR, item_path(item), r->seen[label].cell->text);
	r->row_seen[item] = true;
	r->last_item = item;
	r->current = table;
	r->header_table = r->page_table;
	read_values(r, header, item, r->seen + label + 1, r->cells - label - 1, sure);
	return true;
}

/* Could a row without numbers still be the values, blank or dashes? */
static bool
are_values(const Reading *r, int columns)
{
	int			values = 0;
	int			i;

	if (r->row_seen[r->current == GOIR_FEES ? GOIR_PROCESSING_FEE : GOIR_RECONSIDERATION])
		return false;
	for (i = 0; i < r->cells; i++)
		values += r->seen[i].figure.state != GOIR_WORDS;
	return values >= columns - 1 && values > 1;
}

/* Does a row only number the columns: 1 2 3 ...? */
static bool
are_column_numbers(const Reading *r)
{
	int			i;

	for (i = 0; i < r->cells; i++)
		if (r->seen[i].figure.state != GOIR_NUMBER || r->seen[i].figure.number.scale > 0 ||
			r->seen[i].figure.number.value != i + 1)
			return false;
	return r->cells >= 3;
}

/* Reads a row of values whose columns say everything; false if it is none. */
static bool
read_plain_row(Reading *r)
{
	GoirHeader *header = &r->header[r->current];
	int			first = 0;
	int			item;

	if (r->current != GOIR_PROCEEDINGS && r->current != GOIR_FEES)
		return false;
	end_header(r);
	if (!header->complete ||
		(!has_numbers(r) && !are_values(r, header->columns)))
		return false;
	if (are_column_numbers(r))
		return true;
	while (first < r->cells - header->columns && r->seen[first].figure.state == GOIR_WORDS)
		first++;
	item = r->current == GOIR_FEES ? GOIR_PROCESSING_FEE : GOIR_NO_ITEM;
	r->row_seen[GOIR_RECONSIDERATION] |= r->current == GOIR_PROCEEDINGS;
	r->row_seen[GOIR_LITIGATION_DIRECT] |= r->current == GOIR_PROCEEDINGS;
	r->row_seen[GOIR_LITIGATION_AFTER] |= r->current == GOIR_PROCEEDINGS;
	r->row_seen[GOIR_PROCESSING_FEE] |= r->current == GOIR_FEES;
	return read_values(r, header, item, r->seen + first, r->cells - first, BY_LABEL);
}

/* Is it a row that the form could not have had in mind? */
static void
note_unknown_row(Reading *r)
{
	int			i;

	for (i = 0; i < r->cells; i++)
		if (r->seen[i].figure.state == GOIR_WORDS)
		{
			note(r, GOIR_NOTE_ROW_UNKNOWN, GOIR_TABLE_PATH(r->current), r->seen[i].cell->text);
			return;
		}
}

/* Begins an article of the disclosure table. */
static void
start_article(Reading *r, int article)
{
	end_header(r);
	r->unit = GOIR_NO_TEXT;
	r->article = article;
	r->current = GOIR_DISCLOSURE;
	goir_header_start(&r->header[GOIR_DISCLOSURE], GOIR_DISCLOSURE, article);
}

#define MANY_LABELS 4

/* Does a row hold labels only, enough to be a header, and none of a form? */
static bool
are_labels(const Reading *r)
{
	int			words = 0;
	int			i;

	for (i = 0; i < r->cells; i++)
	{
		if (r->seen[i].figure.state == GOIR_BLANK)
			continue;
		if (r->seen[i].figure.state != GOIR_WORDS || r->seen[i].cell->text.size > LABEL_SIZE / 4)
			return false;
		words++;
	}
	return words >= MANY_LABELS;
}

/* Reads one row; true if it belongs to a form. */
static bool
read_row(Reading *r)
{
	int			article = row_article(r);
	int			table;
	int			label;
	int			sure;
	bool		item_first;

	if (article)
	{
		start_article(r, article);
		r->header_table = r->page_table;
		return true;
	}
	table = header_table(r);

	/* "总计" and "其他" head a column or a row: look for what comes with them */
	item_first = table && column_labels(r, table) == 1 &&
		row_item(r, &label, &sure) && sure == BY_LABEL &&
		!(r->in_header && r->current == table) && r->cells > label + 1;
	if (table && !item_first)
	{
		read_header(r, table);
		return true;
	}
	if (read_item_row(r) || read_plain_row(r))
		return true;
	if (r->current && r->header_table == r->page_table && has_numbers(r))
	{
		note_unknown_row(r);
		return true;
	}
	if (r->header_table != r->page_table && are_labels(r))
		r->foreign_table = r->page_table;
	return false;
}

/*
 * Reads the text between the last row of a form and a new table of the page:
 * an article may stand there, a little else does not part the two.
 */
static void
read_gap(Reading *r, const GoirTable *table)
{
	int			size = 0;
	int			i;

	for (i = r->last_paragraph + 1; i < table->paragraph; i++)
	{
		GoirText	text = r->document->paragraphs[i].text;
		GoirKey		key;
		int			article = 0;

		if (text.size <= GAP_SIZE)
		{
			goir_key(text, &key);
			article = goir_article(&key);
		}
		if (article)
			start_article(r, article);
		else if (text.size <= GAP_SIZE && goir_find(text, 0, "单位") >= 0)
			r->unit = goir_money_unit(text);
		size = article ? 0 : size + text.size;
		if (size > GAP_SIZE && r->current)
		{
			end_header(r);
			r->current = GOIR_NO_TABLE;
		}
	}
	r->last_paragraph = i - 1 > r->last_paragraph ? i - 1 : r->last_paragraph;
}

/* Marks a row as one of a form and remembers where it ends. */
static void
mark_row(Reading *r, int row)
{
	int			c;

	r->is_data[row] = true;
	for (c = r->document->rows[row].cell; c != GOIR_NONE; c = r->document->cells[c].next)
	{
		const GoirCell *cell = &r->document->cells[c];

		if (cell->paragraphs > 0 && cell->paragraph + cell->paragraphs - 1 > r->last_paragraph)
			r->last_paragraph = cell->paragraph + cell->paragraphs - 1;
	}
}

/* Is a row between rows of a form a leftover of it, not prose or a heading? */
static bool
is_leftover(const Reading *r, const GoirRow *row)
{
	int			size = 0;
	int			c;

	for (c = row->cell; c != GOIR_NONE; c = r->document->cells[c].next)
	{
		const GoirCell *cell = &r->document->cells[c];
		GoirMeaning meaning[GOIR_MAX_MEANINGS];
		GoirKey		key;
		int			n;

		size += cell->text.size;
		if (cell->nested || size > LABEL_SIZE || goir_find(cell->text, 0, "。") >= 0)
			return false;
		goir_key(cell->text, &key);
		for (n = goir_meanings(&key, meaning); n > 0; n--)
			if (meaning[n - 1].kind == GOIR_MEANS_SECTION && row->cells == 1)
				return false;
		if (key.ordinal && cell->text.size > 0 && row->cells == 1)
			return false;
	}
	return true;
}

/* Reads the rows of one table of the page. */
static void
read_table(Reading *r, int t)
{
	const GoirTable *table = &r->document->tables[t];
	int			last = GOIR_NONE;
	int			row;

	read_gap(r, table);
	r->page_table = t;
	for (row = table->row; row != GOIR_NONE; row = r->document->rows[row].next)
	{
		if (!see_row(r, &r->document->rows[row]) || !read_row(r))
			continue;
		for (; last != GOIR_NONE && last != row; last = r->document->rows[last].next)
			if (!r->is_data[last] && is_leftover(r, &r->document->rows[last]))
				r->is_data[last] = true;
		mark_row(r, row);
		last = row;
	}
}

/* A row or two without any header of a form are no report: forgets them. */
static void
drop_stray(Reading *r)
{
	int			rows = 0;
	int			i;

	for (i = 1; i < GOIR_ITEMS; i++)
		rows += r->row_seen[i];
	if (r->headers > 0 || rows > SINGLE_ROWS)
		return;
	memset(r->report->figure, 0, sizeof(r->report->figure));
	memset(r->sure, 0, sizeof(r->sure));
	memset(r->votes, 0, sizeof(r->votes));
}

/* The form whose labels are on the page; a note if there are those of two. */
static void
decide_form(Reading *r)
{
	GoirReport *report = r->report;
	int			form;
	int			slot;
	bool		mixed = false;

	for (form = 1; form < GOIR_FORM_FEES; form++)
	{
		mixed |= report->form && r->votes[form] > 0;
		if (r->votes[form] > 0 && r->votes[form] >= r->votes[report->form])
			report->form = form;
	}
	if (mixed)
		note(r, GOIR_NOTE_FORM_MIXED, 0, GOIR_NO_TEXT);
	if (report->form)
		return;

	/* what is left of the tables is the same on all forms: the newest */
	for (slot = 0; slot < goir_slots(); slot++)
		if (r->sure[slot] != UNSEEN && goir_form_cell(GOIR_FORM_2021, slot) >= 0)
			report->form = GOIR_FORM_2021;
}

/* Notes the rows of a table that were not found. */
static void
note_missing_rows(Reading *r, const GoirForm *form, int table)
{
	int			missing[GOIR_ITEMS];
	int			n = 0;
	int			b;
	int			i;

	for (b = 0; b < form->n_blocks; b++)
		for (i = 0; i < form->blocks[b].n_rows; i++)
			if (form->blocks[b].table == table && !r->row_seen[form->blocks[b].rows[i].item])
				missing[n++] = form->blocks[b].rows[i].item;
	if (n > SINGLE_ROWS)
		note(r, GOIR_NOTE_ROWS_MISSING, GOIR_TABLE_PATH(table),
			 goir_decimal_text(r->arena, (GoirDecimal) {n, 0}));
	else
		for (i = 0; i < n; i++)
			note(r, GOIR_NOTE_ROW_MISSING, item_path(missing[i]), GOIR_NO_TEXT);
}

/* Notes the tables and rows of the form that were not found. */
static void
note_missing(Reading *r)
{
	const GoirForm *form = &goir_forms_data[r->report->form];
	int			b;
	int			i;
	int			table;
	bool		seen[GOIR_TABLES] = {false};
	bool		due[GOIR_TABLES] = {false};

	for (i = 1; i < GOIR_ITEMS; i++)
		seen[goir_items_data[i].table] |= r->row_seen[i];
	for (b = 0; b < form->n_blocks; b++)
		due[form->blocks[b].table] = true;
	for (table = 1; table < GOIR_TABLES; table++)
		if (due[table] && !seen[table])
			note(r, GOIR_NOTE_TABLE_MISSING, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
	for (table = 1; table < GOIR_TABLES; table++)
		if (due[table] && seen[table])
			note_missing_rows(r, form, table);
}

void
goir_read_figures(GoirArena *arena, const GoirDocument *document, int end,
				  GoirReport *report, bool *is_data)
{
	Reading    *r = goir_alloc(arena, sizeof(*r));
	int			t;

	r->arena = arena;
	r->document = document;
	r->report = report;
	r->is_data = is_data;
	r->header_table = r->page_table = r->foreign_table = GOIR_NONE;
	r->last_paragraph = GOIR_NONE;
	for (t = 0; t < document->n_tables; t++)
		if (document->tables[t].paragraph < end || end == document->n_paragraphs)
			read_table(r, t);
	end_header(r);
	drop_stray(r);
	decide_form(r);
	if (report->form)
		note_missing(r);
}
