/*-------------------------------------------------------------------------
 *
 * figure_rows.c
 *	  All figures of a report as rows.
 *
 * This is the function that is asked for the most rows by far, about two
 * hundred a report.  So it hands them over in a tuplestore, which takes a
 * third of the time that giving them one by one does, reads no more of the
 * report than the cells, and keeps what a query needs again: the codes, and
 * whole rows of what cells hold most.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/tuplestore.h"

#include "sql/goir.h"

PG_FUNCTION_INFO_V1(goir_figures);

#define COLUMNS 6
#define VALUE	3
#define STATE	4
#define PRINTED 5

/*
 * What rows are kept of a cell: with small numbers, what many pages print
 * alike, and zero.
 */
#define SMALL 64
#define ZERO_ROW (SMALL + GOIR_COMMON_CELLS)
#define KEPT_ROWS (ZERO_ROW + 1)

/* What a cell without an entry has for one: the plain number 0. */
#define ZERO_ENTRY 0x100

/* What a query keeps, in its memory. */
typedef struct Kept
{
	TupleDesc	row;
	HeapTuple  *rows[GOIR_MAX_SLOTS];	/* by slot, KEPT_ROWS, as far as made */
	Datum		table[GOIR_TABLES];
	Datum		item[GOIR_ITEMS];
	Datum		measure[GOIR_MEASURES];
	Datum		state[GOIR_STATES];
	GoirCells	cells;
	GoirReport	report;
	GoirShown	shown[GOIR_MAX_SLOTS];
} Kept;

/* Raises an error if the caller cannot take a tuplestore. */
static ReturnSetInfo *
check_caller(FunctionCallInfo fcinfo)
{
	ReturnSetInfo *caller = (ReturnSetInfo *) fcinfo->resultinfo;

	if (caller == NULL || !IsA(caller, ReturnSetInfo) ||
		!(caller->allowedModes & SFRM_Materialize))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("set-valued function called in context that cannot accept a set")));
	return caller;
}

/* What the query keeps; made by its first call. */
static Kept *
kept_of(FunctionCallInfo fcinfo)
{
	MemoryContext old;
	Kept	   *kept = fcinfo->flinfo->fn_extra;
	TupleDesc	row;
	int			i;

	if (kept)
		return kept;
	old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
	if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE ||
		row->natts != COLUMNS)
		elog(ERROR, "unexpected row type");
	kept = palloc0(sizeof(Kept));
	kept->row = BlessTupleDesc(CreateTupleDescCopy(row));
	for (i = 1; i < GOIR_TABLES; i++)
		kept->table[i] = goir_literal_datum(goir_tables_data[i].code);
	for (i = 1; i < GOIR_ITEMS; i++)
		kept->item[i] = goir_literal_datum(goir_items_data[i].code);
	for (i = 1; i < GOIR_MEASURES; i++)
		kept->measure[i] = goir_literal_datum(goir_measures_data[i].code);
	for (i = 0; i < GOIR_STATES; i++)
		kept->state[i] = goir_literal_datum(goir_state_code[i]);
	MemoryContextSwitchTo(old);
	fcinfo->flinfo->fn_extra = kept;
	return kept;
}

/* Fills in the row of a figure. */
static void
fill_row(const Kept *kept, GoirPath path, const GoirFigure *figure, Datum *values, bool *nulls)
{
	values[0] = kept->table[GOIR_PATH_TABLE(path)];
	values[1] = kept->item[GOIR_PATH_ITEM(path)];
	values[2] = kept->measure[GOIR_PATH_MEASURE(path)];
	values[STATE] = kept->state[figure->state];
	nulls[VALUE] = figure->state != GOIR_NUMBER;
	if (!nulls[VALUE])
		values[VALUE] = goir_numeric_datum(figure->number);
	nulls[PRINTED] = figure->printed.at == NULL;
	if (!nulls[PRINTED])
		values[PRINTED] = goir_text_datum(figure->printed);
}

/* Puts a row into the store. */
static void
put_row(const Kept *kept, Tuplestorestate *store, GoirPath path, const GoirFigure *figure)
{
	Datum		values[COLUMNS] = {0};
	bool		nulls[COLUMNS] = {false};

	fill_row(kept, path, figure, values, nulls);
	tuplestore_putvalues(store, kept->row, values, nulls);
}

/* Which of the rows kept is that of an entry?  -1 if none. */
static inline int
kept_row(int entry)
{
	return entry == ZERO_ENTRY ? ZERO_ROW :
		entry < SMALL ? entry :
		entry >= GOIR_CELL_COMMON && entry < GOIR_CELL_LATE ? SMALL + entry - GOIR_CELL_COMMON : -1;
}

/* Makes a row that is kept. */
static HeapTuple
make_row(FunctionCallInfo fcinfo, Kept *kept, int slot, int entry)
{
	MemoryContext old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
	GoirFigure	figure = {GOIR_NUMBER, {0, 0}, {NULL, 0}};
	Datum		values[COLUMNS] = {0};
	bool		nulls[COLUMNS] = {false};

	if (entry != ZERO_ENTRY)
		figure = goir_entry_figure(entry);
	if (kept->rows[slot] == NULL)
		kept->rows[slot] = palloc0(KEPT_ROWS * sizeof(HeapTuple));
	fill_row(kept, goir_slot_cell(slot)->path, &figure, values, nulls);
	kept->rows[slot][kept_row(entry)] = heap_form_tuple(kept->row, values, nulls);
	MemoryContextSwitchTo(old);
	return kept->rows[slot][kept_row(entry)];
}

/* Puts the rows of the cells of the report's form into the store. */
static void
put_cells(FunctionCallInfo fcinfo, Kept *kept, GoirText bytes, Tuplestorestate *store)
{
	const GoirCells *cells = &kept->cells;
	const int16_t *slot = goir_form_slots(cells->form);
	const GoirStored *late = cells->late;
	int			at = 0;
	int			i;

	for (i = 0; i < goir_form_cells(cells->form); i++)
	{
		int			entry = at < cells->n && cells->cell[at] == i ? cells->entry[at++] : ZERO_ENTRY;
		int			number = kept_row(entry);
		HeapTuple	row = number >= 0 && kept->rows[slot[i]] ? kept->rows[slot[i]][number] : NULL;
		GoirFigure	figure;

		if (number >= 0)
		{
			tuplestore_puttuple(store, row ? row : make_row(fcinfo, kept, slot[i], entry));
			continue;
		}
		figure = entry < GOIR_CELL_LATE ? goir_entry_figure(entry) : goir_stored_figure(late++);
		if (!goir_is_utf8(figure.printed))
			goir_report_broken(bytes);
		put_row(kept, store, goir_slot_cell(slot[i])->path, &figure);
	}
}

/* Puts the rows of the cells into the store that the form does not have. */
static void
put_others(Kept *kept, GoirText bytes, Tuplestorestate *store)
{
	const char *why;
	int			count;
	int			i;

	if (!goir_layout_read(bytes, &kept->report, &why))
		goir_report_broken(bytes);
	count = goir_shown(&kept->report, kept->shown);
	for (i = goir_form_cells(kept->report.form); i < count; i++)
		put_row(kept, store, kept->shown[i].cell.path,
				&kept->report.figure[kept->shown[i].slot]);
}

Datum
goir_figures(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *caller = check_caller(fcinfo);
	GoirText	bytes = goir_arg_bytes(fcinfo, 0);
	Kept	   *kept = kept_of(fcinfo);
	MemoryContext old;

	if (!goir_layout_cells(bytes, &kept->cells))
		goir_report_broken(bytes);

	/* without a descriptor: the rows are what the function is declared to give */
	old = MemoryContextSwitchTo(caller->econtext->ecxt_per_query_memory);
	caller->returnMode = SFRM_Materialize;
	caller->setResult = tuplestore_begin_heap((caller->allowedModes & SFRM_Materialize_Random) != 0,
											  false, work_mem);
	MemoryContextSwitchTo(old);
	put_cells(fcinfo, kept, bytes, caller->setResult);
	if (kept->cells.n_others > 0)
		put_others(kept, bytes, caller->setResult);
	return (Datum) 0;
}
