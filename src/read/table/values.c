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
	figure->state = GOIR_WORDS;
	figure->number = (GoirDecimal) {0, 0};
	figure->printed = seen->cell->text;
}

/*
 * Brings a sum of money to the unit of the form.  The cell itself is believed
 * first; of a line and a header that name different units one was copied
 * without minding it, and the value is unusable.
 */
static void
settle_unit(GoirFound *found, GoirFigure *figure, const GoirSeen *seen,
			const GoirColumn *column, GoirPath path, const char *due)
{
	GoirText	form_unit = due ? goir_literal(due) : GOIR_NO_TEXT;

	if (figure->state != GOIR_NUMBER)
		return;
	if (seen->unit.at)
	{
		if (due == NULL || goir_text_is(seen->unit, due))
			return;
		note(found, GOIR_NOTE_VALUE_UNIT, path, seen->unit);
		if (!goir_shift_decimal(&figure->number, goir_money_power(seen->unit) - goir_money_power(form_unit)))
			withhold(figure, seen);
	}
	else if (figure->number.value == 0)
		return;					/* nothing is nothing in any unit */
	else if (due == NULL && column->unit.at)
		note(found, GOIR_NOTE_VALUE_UNIT_PRINTED, path, column->unit);
	else if (column->unit.at == NULL)
		note(found, GOIR_NOTE_VALUE_NO_UNIT, path, GOIR_NO_TEXT);
	else if (!goir_text_is(column->unit, due))
	{
		int			power = goir_money_power(column->unit);

		note(found, GOIR_NOTE_VALUE_UNIT, path, column->unit);
		if (power < 0 || column->unit_disputed || !goir_shift_decimal(&figure->number, power - goir_money_power(form_unit)))
			withhold(figure, seen);
	}
}

/* Refuses a count with a unit of money, in multiples, or that is a share. */
static void
refuse_unit(GoirFound *found, GoirFigure *figure, const GoirSeen *seen, const GoirColumn *column, GoirPath path)
{
	bool		no_count = figure->number.value != 0 && goir_is_no_count(column->unit);

	if (seen->unit.at == NULL && !no_count)
		return;
	note(found, GOIR_NOTE_VALUE_UNIT, path, seen->unit.at ? seen->unit : column->unit);
	withhold(figure, seen);
}

/* The unit of a value, if its row names none: where a line above and the header differ, the header may be the one that was copied. */
static GoirText
unit_above(const GoirEntry *entry, const GoirColumn *column, GoirPath path)
{
	bool		counts = goir_is_money(path) && goir_is_no_count(entry->unit) && !goir_is_share(entry->unit);

	return entry->unit.at && !counts && !(entry->far && column->unit.at) ? entry->unit : column->unit;
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
		if (inside && (goir_is_digit(c) || c == L'应'))
			return true;
	}
	return false;
}

/* Is a number below zero by words alone, not by a sign before it: 5（减少）? */
static bool
is_less_in_words(const GoirFigure *figure)
{
	const char *at = figure->printed.at;
	uint32_t	c;

	if (figure->state != GOIR_NUMBER || figure->number.value >= 0 || at == NULL)
		return false;
	c = goir_fold_char(goir_next(&at, at + figure->printed.size));
	return c != '-' && c != '+' && (c < 0x2010 || c > 0x2013);
}

/*
 * Notes that figures of a table came by OCR: once for all of them, since notes
 * are few; goir_note_ocr() says how many.
 */
static void
note_ocr(GoirFound *found, int table, int confidence)
{
	if (found->quiet)
		return;
	if (found->ocr_note[table] == 0 && found->report->n_notes < GOIR_MAX_NOTES)
	{
		note(found, GOIR_NOTE_VALUE_OCR, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
		found->ocr_note[table] = found->report->n_notes;
		found->ocr_least[table] = confidence;
	}
	found->ocr_figures[table]++;
	if (found->ocr_least[table] > confidence)
		found->ocr_least[table] = confidence;
}

/* Notes once for a table that cells of it have pictures instead of numbers. */
static void
note_picture(GoirFound *found, int table)
{
	if (found->quiet)
		return;
	if (!found->noted_picture[table])
		note(found, GOIR_NOTE_VALUE_PICTURE, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
	found->noted_picture[table] = true;
}

/* Reads one cell of a form. */
static void
read_value(GoirFound *found, const GoirModel *model, const GoirSeen *seen,
		   const GoirColumn *column, GoirPath path, int sure)
{
	int			slot = goir_slot(path);
	const GoirFormCell *cell = goir_slot_cell(slot);
	GoirFigure	figure = seen->figure;
	const GoirText blank = goir_literal("（空白）");

	/* which it is only where a change is told */
	if (GOIR_PATH_MEASURE(path) != GOIR_CHANGE && is_less_in_words(&figure))
		withhold(&figure, seen);
	if (seen->cell->picture && figure.state == GOIR_BLANK)
		note_picture(found, GOIR_PATH_TABLE(path));
	if (seen->cell->control)
		note(found, GOIR_NOTE_VALUE_CONTROL, path, seen->cell->text);
	if (seen->cell->number && figure.state == GOIR_NUMBER)
		note(found, GOIR_NOTE_VALUE_DISPLAY, path, seen->cell->text.size > 0 ? seen->cell->text : blank);
	if (figure.state == GOIR_WORDS)
		note(found, goir_is_unsure(seen->cell) ? GOIR_NOTE_VALUE_UNSURE : GOIR_NOTE_VALUE_WORDS, path, figure.printed);
	else if (goir_is_money(path))
		settle_unit(found, &figure, seen, column, path, cell->column->unit);
	else if (figure.state == GOIR_NUMBER)
		refuse_unit(found, &figure, seen, column, path);
	if (figure.state == GOIR_NUMBER && has_number_remark(figure.printed))
		note(found, GOIR_NOTE_VALUE_REMARK, path, figure.printed);
	if (figure.state == GOIR_NUMBER && seen->cell->ocr)
		note_ocr(found, GOIR_PATH_TABLE(path), seen->cell->confidence);
	if (figure.printed.at)
		figure.printed = goir_copy(found->arena,
								   goir_trimmed(goir_clip(figure.printed, GOIR_MAX_PRINTED)));
	if (found->quiet)
		goir_keep_aside(found, slot, &figure);
	else
		goir_keep(found, model, slot, &figure, sure);
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

/*
 * The year that is named for a row: before its values, else over its columns,
 * where none of them is another year's by itself, else above the row.
 */
static GoirText
named_year(const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	const GoirSeen *seen;
	bool		prior = false;
	int			i;

	for (seen = entry->value - 1; seen >= entry->row->cell; seen--)
		if (goir_label_year(seen->cell->text) || (entry->plain && goir_any_at(seen->cell->text, 0, "上年|上一年|去年")))
			return seen->cell->text;
	for (i = 0; i < header->columns; i++)
		prior |= header->column[i].measure == GOIR_PRIOR_ITEMS;
	return !prior && goir_label_year(header->near) ? header->near : entry->year;
}

/* Is a row known to be another year's, or others'?  What names them is remembered. */
static bool
is_of_others(GoirFound *found, const GoirEntry *entry)
{
	const GoirHeader *header = entry->header;
	const GoirReport *known = found->known;
	GoirText	year = named_year(entry);
	bool		other_year = known && known->year && year.size > 0 && goir_label_year(year) != known->year;
	bool		other = other_year || (known && entry->others.size > 0);
	int			i;

	if (year.size == 0 || (other && !other_year))
		year = entry->others;
	for (i = 0; year.size > 0 && i < header->columns; i++)
	{
		int			item = goir_column_item(header, entry->item, i);

		found->row_year[item] = year;
		if (!other)
			continue;
		found->row_seen[item] = true;
		found->left_to[item] = year;
	}
	return other;
}

/* Counts the forms that have the cells of a row which is others'. */
static void
vote_row(GoirVotes *votes, const GoirEntry *entry, GoirFormSet label)
{
	const GoirHeader *header = entry->header;
	int			i;

	for (i = 0; i < header->columns; i++)
		if (!header->column[i].aside)
			goir_vote(votes, goir_slot(GOIR_PATH(goir_column_item(header, entry->item, i), header->column[i].measure)), label,
					  header->column[i].forms);
}

bool
goir_has_cells(const GoirHeader *header, int item)
{
	int			i;

	for (i = 0; i < header->columns; i++)
		if (goir_column_slot(header, item, i) < 0 && !header->column[i].aside)
			return false;
	return true;
}

/* Reads the cells of a row, so many values. */
static void
read_cells(GoirFound *found, GoirVotes *votes, const GoirModel *model, const GoirEntry *entry, const GoirSeen *value,
		   int values, int sure)
{
	const GoirHeader *header = entry->header;
	GoirText	unit = entry->label ? goir_money_unit(entry->label->cell->text) : GOIR_NO_TEXT;
	GoirFormSet label = entry->label ? goir_seen_forms(entry->label, GOIR_MEANS_ITEM, entry->item) : 0;
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		GoirColumn	column = header->column[i];
		GoirPath	path = GOIR_PATH(goir_column_item(header, entry->item, i), column.measure);

		if (column.denied)
			continue;
		if (column.aside)
		{
			/* the unit of the row stands beside its value */
			if (column.units && i < values)
				unit = goir_money_unit(value[i].cell->text);
			continue;
		}
		column.unit = unit.at ? unit : unit_above(entry, &column, path);
		column.unit_disputed |= header->column[i].unit.at && goir_money_power(header->column[i].unit) != goir_money_power(column.unit);
		if (!found->quiet)
			goir_vote(votes, goir_slot(path), label, column.forms);
		if (i < values)
			read_value(found, model, &value[i], &column, path, sure);
	}
}

void
goir_store_row(GoirFound *found, GoirVotes *votes, const GoirModel *model,
			   const GoirEntry *entry, int first, int values)
{
	const GoirHeader *header = entry->header;
	const GoirSeen *value = entry->value + first;
	int			sure = values > 0 && is_hidden(value, values) ? BY_HIDDEN : entry->sure;

	if (sure == BY_HIDDEN && (found->quiet || found->row_shown[goir_column_item(header, entry->item, 0)]))
		return;
	if (goir_veto_short(header, value, values) || goir_veto_spanned(model, entry, value, values) || goir_veto_unnamed_total(entry))
		values = -1;
	if (is_of_others(found, entry))
	{
		vote_row(votes, entry, entry->label ? goir_seen_forms(entry->label, GOIR_MEANS_ITEM, entry->item) : 0);
		return;
	}
	if (!found->quiet)
	{
		goir_enter_row(found, model, entry, value, values, sure);
		goir_enter_count(found, model, entry, value, values);
	}
	if (values != header->columns)
		note(found, GOIR_NOTE_ROW_CELLS, entry->item ? item_path(entry->item) : GOIR_TABLE_PATH(header->table),
			 goir_counts_text(found->arena, header->columns, values < 0 ? entry->n : values));
	read_cells(found, votes, model, entry, value, values, sure);
}
