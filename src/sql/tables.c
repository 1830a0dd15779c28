/*-------------------------------------------------------------------------
 *
 * tables.c
 *	  The tables of a report, and what else it holds, as sets of rows.
 *
 * The rows stand as on the form: first all of the report's form, whether
 * they are on the page or not, then those of other forms that are.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "funcapi.h"

#include "sql/goir.h"

PG_FUNCTION_INFO_V1(goir_disclosure);
PG_FUNCTION_INFO_V1(goir_requests);
PG_FUNCTION_INFO_V1(goir_proceedings);
PG_FUNCTION_INFO_V1(goir_fees);
PG_FUNCTION_INFO_V1(goir_statistics);
PG_FUNCTION_INFO_V1(goir_claims);
PG_FUNCTION_INFO_V1(goir_notes);
PG_FUNCTION_INFO_V1(goir_items);

int
goir_shown(const GoirReport *report, GoirShown *shown)
{
	bool		seen[GOIR_MAX_SLOTS] = {false};
	int			count = 0;
	int			turn;
	int			cell;

	/* the report's form, the others from the newest, the fee table */
	for (turn = 0; turn <= GOIR_FORM_FEES; turn++)
	{
		GoirFormNo	form = turn == 0 ? report->form :
			turn == GOIR_FORM_FEES ? GOIR_FORM_FEES : GOIR_FORM_FEES - turn;

		for (cell = 0; cell < goir_form_cells(form); cell++)
		{
			int			slot = goir_form_slot(form, cell);

			if (seen[slot] ||
				(turn > 0 && report->figure[slot].state == GOIR_MISSING))
				continue;
			seen[slot] = true;
			shown[count++] = (GoirShown) {slot, goir_cell_at(form, cell)};
		}
	}
	return count;
}

/* A report, its cells, and how far they have been given. */
typedef struct Walk
{
	GoirReport *report;
	GoirShown	shown[GOIR_MAX_SLOTS];
	int			count;
	int			next;
	uint8		measure[GOIR_MAX_ROW];	/* of each column of the function */
	int			columns;
} Walk;

/* Reads the report of the argument. */
static void *
start(FunctionCallInfo fcinfo)
{
	Walk	   *walk = palloc0(sizeof(Walk));

	walk->report = goir_arg_report(fcinfo, 0);
	walk->count = goir_shown(walk->report, walk->shown);
	return walk;
}

/* The same, for a function whose columns are called after those of a form. */
static void *
start_rows(FunctionCallInfo fcinfo)
{
	Walk	   *walk = start(fcinfo);
	TupleDesc	row;

	if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "unexpected row type");
	for (; walk->columns < row->natts; walk->columns++)
	{
		const char *name = NameStr(TupleDescAttr(row, walk->columns)->attname);

		walk->measure[walk->columns] = goir_measure_named(goir_literal(name));
	}
	return walk;
}

/* The cell to give next, of one table or of any (0); NULL at the end. */
static const GoirShown *
next_shown(Walk *walk, int table)
{
	while (walk->next < walk->count)
	{
		const GoirShown *shown = &walk->shown[walk->next++];

		if (table == 0 || GOIR_PATH_TABLE(shown->cell.path) == table)
			return shown;
	}
	return NULL;
}

/* Sets a value to a label, or to NULL if there is none. */
static void
set_label(Datum *value, bool *null, const char *label)
{
	*null = label == NULL;
	if (label)
		*value = goir_literal_datum(label);
}

/* Sets a value to a number, or to NULL if the cell holds none. */
static void
set_number(Datum *value, bool *null, const GoirFigure *figure)
{
	*null = figure->state != GOIR_NUMBER;
	if (figure->state == GOIR_NUMBER)
		*value = goir_numeric_datum(figure->number);
}

/* Sets a value to a whole number, or to NULL if the cell holds none. */
static void
set_whole(Datum *value, bool *null, const GoirFigure *figure)
{
	GoirDecimal number = figure->number;

	for (; number.scale > 0 && number.value % 10 == 0; number.scale--)
		number.value /= 10;
	*null = figure->state != GOIR_NUMBER || number.scale > 0;
	if (!*null)
		*value = Int64GetDatum(number.value);
}

/* Sets a value to the unit of a cell, of the form or else of the page. */
static void
set_unit(Datum *value, bool *null, const GoirReport *report, const GoirShown *shown)
{
	const char *unit = shown->cell.column->unit;
	GoirText	printed = unit ? GOIR_NO_TEXT : goir_printed_unit(report, shown->slot);

	set_label(value, null, unit);
	if (printed.at)
	{
		*value = goir_text_datum(printed);
		*null = false;
	}
}

/* The paragraph of article 20 that a block answers to, as on the form. */
static const char *
article_label(int article)
{
	static const char *const digit[] = {
		"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"
	};

	return article < 1 || article > GOIR_COUNT(digit) ? NULL :
		psprintf("第二十条第（%s）项", digit[article - 1]);
}

/* Gives the next figure of the table on disclosure. */
static bool
next_disclosure(void *state, Datum *values, bool *nulls)
{
	Walk	   *walk = state;
	const GoirShown *shown = next_shown(walk, GOIR_DISCLOSURE);

	if (shown == NULL)
		return false;
	set_label(&values[0], &nulls[0], article_label(shown->cell.block->article));
	values[1] = goir_literal_datum(goir_items_data[shown->cell.row->item].code);
	values[2] = goir_literal_datum(shown->cell.row->label);
	values[3] = goir_literal_datum(goir_measures_data[shown->cell.column->measure].code);
	values[4] = goir_literal_datum(goir_column_label(shown->cell.column));
	set_number(&values[5], &nulls[5], &walk->report->figure[shown->slot]);
	set_unit(&values[6], &nulls[6], walk->report, shown);
	return true;
}

Datum
goir_disclosure(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start, next_disclosure);
}

/* Has an item been given before the cell at hand? */
static bool
is_given(const Walk *walk, int item)
{
	int			i;

	for (i = 0; i < walk->next - 1; i++)
		if (walk->shown[i].cell.row->item == item)
			return true;
	return false;
}

/* Gives the next row of a table whose cells are whole numbers. */
static bool
next_row(Walk *walk, int table, Datum *values, bool *nulls)
{
	const GoirShown *shown;
	int			item;
	int			i;

	do
	{
		shown = next_shown(walk, table);
		if (shown == NULL)
			return false;
		item = shown->cell.row->item;
	} while (is_given(walk, item));
	values[0] = goir_literal_datum(goir_items_data[item].code);
	values[1] = goir_literal_datum(shown->cell.row->label);
	for (i = 2; i < walk->columns; i++)
	{
		int			slot = goir_slot(GOIR_PATH(item, walk->measure[i]));

		nulls[i] = slot < 0;
		if (slot >= 0)
			set_whole(&values[i], &nulls[i], &walk->report->figure[slot]);
	}
	return true;
}

/* Gives the next row of the table on requests. */
static bool
next_requests(void *state, Datum *values, bool *nulls)
{
	return next_row(state, GOIR_REQUESTS, values, nulls);
}

Datum
goir_requests(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_rows, next_requests);
}

/* Gives the next row of the table on proceedings. */
static bool
next_proceedings(void *state, Datum *values, bool *nulls)
{
	return next_row(state, GOIR_PROCEEDINGS, values, nulls);
}

Datum
goir_proceedings(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_rows, next_proceedings);
}

/* Gives the one row of the fee table, if any of its cells is on the page. */
static bool
next_fees(void *state, Datum *values, bool *nulls)
{
	Walk	   *walk = state;
	const GoirFigure *figure = walk->report->figure;

	if (next_shown(walk, GOIR_FEES) == NULL)
		return false;
	walk->next = walk->count;
	set_whole(&values[0], &nulls[0],
			  &figure[goir_slot(GOIR_PATH(GOIR_PROCESSING_FEE, GOIR_NOTICES))]);
	set_number(&values[1], &nulls[1],
			   &figure[goir_slot(GOIR_PATH(GOIR_PROCESSING_FEE, GOIR_CHARGED))]);
	set_number(&values[2], &nulls[2],
			   &figure[goir_slot(GOIR_PATH(GOIR_PROCESSING_FEE, GOIR_COLLECTED))]);
	return true;
}

Datum
goir_fees(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start, next_fees);
}

/* Gives the next row of the statistics of form 2014. */
static bool
next_statistics(void *state, Datum *values, bool *nulls)
{
	Walk	   *walk = state;
	const GoirShown *shown = next_shown(walk, GOIR_STATISTICS);

	if (shown == NULL)
		return false;
	values[0] = goir_literal_datum(goir_items_data[shown->cell.row->item].code);
	values[1] = goir_literal_datum(shown->cell.row->label);
	set_unit(&values[2], &nulls[2], walk->report, shown);
	set_number(&values[3], &nulls[3], &walk->report->figure[shown->slot]);
	return true;
}

Datum
goir_statistics(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start, next_statistics);
}

/* Sets a value to the code of a path, or to NULL if there is none. */
static void
set_path(Datum *value, bool *null, GoirPath path)
{
	char		code[GOIR_PATH_SIZE];

	if (path)
		goir_path_print(path, code);
	set_label(value, null, path ? code : NULL);
}

/* Gives the next number stated in prose. */
static bool
next_claim(void *state, Datum *values, bool *nulls)
{
	Walk	   *walk = state;
	const GoirClaim *claim = &walk->report->claim[walk->next];

	if (walk->next++ >= walk->report->n_claims)
		return false;
	values[0] = Int32GetDatum(claim->section);
	set_path(&values[1], &nulls[1], claim->path);
	values[2] = goir_numeric_datum(claim->number);
	values[3] = BoolGetDatum(claim->approximate);
	return true;
}

Datum
goir_claims(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start, next_claim);
}

/* The message of a note, with its detail in the place for it. */
static Datum
note_message(const GoirNote *note)
{
	const char *message = goir_notes_data[note->code].message;
	const char *gap = strstr(message, "%s");
	int			head = gap ? (int) (gap - message) : (int) strlen(message);
	StringInfoData out;

	initStringInfo(&out);
	appendBinaryStringInfo(&out, message, head);
	if (note->detail.at)
	{
		if (gap == NULL)
			appendStringInfoString(&out, "：");
		appendBinaryStringInfo(&out, note->detail.at, note->detail.size);
	}
	if (gap)
		appendStringInfoString(&out, gap + 2);
	return goir_text_datum((GoirText) {out.data, out.len});
}

/* Gives the next remark of the reader. */
static bool
next_note(void *state, Datum *values, bool *nulls)
{
	Walk	   *walk = state;
	const GoirNote *note = &walk->report->note[walk->next];

	if (walk->next++ >= walk->report->n_notes)
		return false;
	values[0] = goir_literal_datum(goir_notes_data[note->code].severity);
	values[1] = goir_literal_datum(goir_notes_data[note->code].code);
	set_path(&values[2], &nulls[2], note->place);
	values[3] = note_message(note);
	return true;
}

Datum
goir_notes(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start, next_note);
}

/*
 * Where the catalogue stands.  What pages add to the forms goes with the one it
 * came up with, so that a form to come gives it no other place.
 */
typedef struct Catalogue
{
	int			form;
	bool		beside;			/* its own cells were given */
	int			cell;
	int			ordinal;
} Catalogue;

/* Starts before the first form. */
static void *
start_items(FunctionCallInfo fcinfo)
{
	return palloc0(sizeof(Catalogue));
}

/* Gives the next cell of the forms, in the order of their numbers. */
static bool
next_item(void *state, Datum *values, bool *nulls)
{
	Catalogue  *at = state;
	GoirFormCell cell;
	const GoirItemData *item;

	while (at->cell >= goir_form_cells(at->beside ? GOIR_FORM_FEES : at->form))
	{
		at->cell = 0;
		at->beside = !at->beside && at->form == goir_form_due(goir_forms_data[GOIR_FORM_FEES].since);
		if (at->beside)
			continue;
		at->ordinal = 0;
		if (++at->form == GOIR_FORM_FEES)
			return false;
	}
	cell = goir_cell_at(at->beside ? GOIR_FORM_FEES : at->form, at->cell++);
	item = &goir_items_data[cell.row->item];
	values[0] = goir_literal_datum(goir_forms_data[at->form].code);
	values[1] = goir_literal_datum(goir_tables_data[cell.block->table].code);
	values[2] = goir_literal_datum(item->code);
	values[3] = goir_literal_datum(goir_measures_data[cell.column->measure].code);
	values[4] = Int32GetDatum(++at->ordinal);
	values[5] = goir_literal_datum(cell.row->label);
	values[6] = goir_literal_datum(goir_column_label(cell.column));
	values[7] = goir_literal_datum(item->label_en);
	values[8] = goir_literal_datum(goir_measures_data[cell.column->measure].label_en);
	set_label(&values[9], &nulls[9], cell.column->unit);
	set_label(&values[10], &nulls[10], item->parent);
	values[11] = UInt32GetDatum(GOIR_PATH(cell.row->item, cell.column->measure));
	values[12] = BoolGetDatum(!at->beside);
	return true;
}

Datum
goir_items(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_items, next_item);
}
