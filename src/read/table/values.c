/*-------------------------------------------------------------------------
 *
 * values.c
 *	  The cells of a row to figures.
 *
 * The values are the cells behind the label, as places.c finds them.  What
 * cannot be assigned with certainty stays missing.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"
#include "words/unit.h"

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
settle_unit(GoirReading *r, GoirFigure *figure, const GoirSeen *seen,
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
		if (!goir_shift_decimal(&figure->number, goir_money_power(seen->unit) - goir_money_power(form_unit)))
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
		if (inside && ((c >= '0' && c <= '9') || c == L'应'))
			return true;
	}
	return false;
}

/* Does a printed number begin with a sign? */
static bool
is_signed(GoirText printed)
{
	const char *at = printed.at;
	uint32_t	c = goir_fold_char(goir_next(&at, printed.at + printed.size));

	return c == '-' || c == '+' || (c >= 0x2010 && c <= 0x2013);
}

/* Reads one cell of a form. */
static void
read_value(GoirReading *r, const GoirSeen *seen, const GoirColumn *column,
		   GoirPath path, int sure)
{
	int			slot = goir_slot(path);
	const GoirFormCell *cell = goir_slot_cell(slot);
	GoirFigure	figure = seen->figure;
	const GoirText blank = {"（空白）", 12};

	/* 5（减少） is less only where a change is told */
	if (figure.state == GOIR_NUMBER && figure.number.value < 0 && GOIR_PATH_MEASURE(path) != GOIR_CHANGE &&
		figure.printed.at && !is_signed(figure.printed))
		withhold(&figure, seen);
	if (seen->cell->control)
		note(r, GOIR_NOTE_VALUE_CONTROL, path, seen->cell->text);
	if (seen->cell->number)
		note(r, GOIR_NOTE_VALUE_DISPLAY, path, seen->cell->text.size > 0 ? seen->cell->text : blank);
	if (figure.state == GOIR_WORDS)
		note(r, GOIR_NOTE_VALUE_WORDS, path, figure.printed);
	else if (goir_is_money(path))
		settle_unit(r, &figure, seen, column, path, cell->column->unit);
	else if (figure.state == GOIR_NUMBER && seen->unit.at)
	{
		note(r, GOIR_NOTE_VALUE_UNIT, path, seen->unit);
		withhold(&figure, seen);
	}
	if (figure.state == GOIR_NUMBER && has_number_remark(figure.printed))
		note(r, GOIR_NOTE_VALUE_REMARK, path, figure.printed);
	if (figure.printed.at)
		figure.printed = goir_copy(r->arena,
								   goir_trimmed(goir_clip(figure.printed, GOIR_MAX_PRINTED)));
	goir_store(r, slot, &figure, sure);
}

/*
 * Counts a cell for the forms that have it, unless its row or its column has
 * another form's label.
 */
static void
vote(GoirReading *r, int slot, GoirFormSet row, GoirFormSet column)
{
	int			form;

	r->read[slot] = true;
	for (form = 1; form < GOIR_FORM_FEES; form++)
		r->votes[form] += goir_form_position(form, slot) >= 0 &&
			(row == 0 || row >> form & 1) && (column == 0 || column >> form & 1);
}

/* "7列/6格": how many columns and cells there are. */
static GoirText
counts_text(GoirReading *r, int columns, int cells)
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
 * A header as it is now, since one further down may name other columns; rows
 * under the same one share a copy.
 */
static const GoirHeader *
header_then(GoirReading *r, const GoirHeader *header)
{
	const GoirHeader *last = r->n_undecided > 0 ? r->undecided[r->n_undecided - 1].header : NULL;
	GoirHeader *copy;

	if (last && last->columns == header->columns &&
		memcmp(last->column, header->column, header->columns * sizeof(GoirColumn)) == 0)
		return last;
	copy = goir_alloc(r->arena, sizeof(*copy));
	*copy = *header;
	return copy;
}

/* May the rows behind tell where the values of this one stand? */
static bool
decide_later(GoirReading *r, const GoirHeader *header, int item, const GoirSeen *value, int n, int sure)
{
	GoirUndecided *row = &r->undecided[r->n_undecided];

	if (r->decided || header->table != GOIR_REQUESTS || r->n_undecided == GOIR_MAX_UNDECIDED ||
		r->document->tables[r->page_table].shape != GOIR_FLAT)
		return false;
	row->row = r->page_row;
	row->item = item;
	row->value = (int) (value - r->seen);
	row->values = n;
	row->sure = sure;
	row->header = header_then(r, header);
	r->n_undecided++;
	return true;
}

/* Are the values of a row not shown on the page? */
static bool
is_hidden(const GoirSeen *value, int values)
{
	int			i;

	for (i = 0; i < values; i++)
		if (value[i].cell->hidden)
			return true;
	return false;
}

bool
goir_read_values(GoirReading *r, GoirHeader *header, int item, GoirSeen *value,
				 int n, int sure)
{
	GoirPath	place = item ? item_path(item) : GOIR_TABLE_PATH(header->table);
	GoirText	unit = value > r->seen ? goir_money_unit(value[-1].cell->text) : GOIR_NO_TEXT;
	GoirFormSet label = value > r->seen ? goir_seen_forms(&value[-1], GOIR_MEANS_ITEM, item) : 0;
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
	values = goir_choose_values(r, header, item, value, n, &first);
	r->plain_rows += n == header->columns;
	r->odd_rows += n != header->columns;
	if (values < 0 && decide_later(r, header, item, value, n, sure))
		return true;
	if (values > 0 && is_hidden(value + first, values))
		sure = BY_HIDDEN;
	if (goir_veto_short(header, value + first, values) || goir_veto_spanned(r, value + first, values))
		values = -1;
	goir_enter_row(r, header, item, value + first, values, sure);
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
		vote(r, goir_slot(path), label, column.forms);
		if (i < values)
			read_value(r, &value[first + i], &column, path, sure);
	}
	return true;
}
