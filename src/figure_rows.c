/*-------------------------------------------------------------------------
 *
 * figure_rows.c
 *	  All figures of a report as rows.
 *
 * This is the function that is asked for the most rows by far, about two
 * hundred a report.  So it hands them over in a tuplestore, which takes a
 * third of the time that giving them one by one does, and keeps what a query
 * needs again: the row of each cell that is a plain zero, as most are, and the
 * codes of the others.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/tuplestore.h"

#include "goir.h"

PG_FUNCTION_INFO_V1(goir_figures);

#define COLUMNS 6
#define VALUE	3
#define STATE	4
#define PRINTED 5

/* What a query keeps, in its memory. */
typedef struct Kept
{
	TupleDesc	row;
	HeapTuple	zero[GOIR_MAX_SLOTS];	/* by slot, as far as made */
	Datum		table[GOIR_TABLES];
	Datum		item[GOIR_ITEMS];
	Datum		measure[GOIR_MEASURES];
	Datum		state[GOIR_STATES];
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
		kept->table[i] = goir_label_datum(goir_tables_data[i].code);
	for (i = 1; i < GOIR_ITEMS; i++)
		kept->item[i] = goir_label_datum(goir_items_data[i].code);
	for (i = 1; i < GOIR_MEASURES; i++)
		kept->measure[i] = goir_label_datum(goir_measures_data[i].code);
	for (i = 0; i < GOIR_STATES; i++)
		kept->state[i] = goir_label_datum(goir_state_code[i]);
	MemoryContextSwitchTo(old);
	fcinfo->flinfo->fn_extra = kept;
	return kept;
}

/* Fills in the row of a figure. */
static void
fill_row(const Kept *kept, const GoirShown *shown, const GoirFigure *figure,
		 Datum *values, bool *nulls)
{
	GoirPath	path = shown->place.path;

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

/* The row of a plain zero. */
static HeapTuple
zero_row(FunctionCallInfo fcinfo, Kept *kept, const GoirShown *shown)
{
	static const GoirFigure zero = {GOIR_NUMBER, {0, 0}, {NULL, 0}};
	MemoryContext old;
	Datum		values[COLUMNS] = {0};
	bool		nulls[COLUMNS] = {false};

	if (kept->zero[shown->slot] == NULL)
	{
		old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
		fill_row(kept, shown, &zero, values, nulls);
		kept->zero[shown->slot] = heap_form_tuple(kept->row, values, nulls);
		MemoryContextSwitchTo(old);
	}
	return kept->zero[shown->slot];
}

/* Puts the rows of the report into the store. */
static void
put_rows(FunctionCallInfo fcinfo, Kept *kept, Tuplestorestate *store)
{
	int			count = goir_shown(&kept->report, kept->shown);
	int			i;

	for (i = 0; i < count; i++)
	{
		const GoirShown *shown = &kept->shown[i];
		const GoirFigure *figure = &kept->report.figure[shown->slot];
		Datum		values[COLUMNS] = {0};
		bool		nulls[COLUMNS] = {false};

		if (goir_is_plain(figure) && figure->number.value == 0)
		{
			tuplestore_puttuple(store, zero_row(fcinfo, kept, shown));
			continue;
		}
		fill_row(kept, shown, figure, values, nulls);
		tuplestore_putvalues(store, kept->row, values, nulls);
	}
}

Datum
goir_figures(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *caller = check_caller(fcinfo);
	GoirText	bytes = goir_arg_bytes(fcinfo, 0);
	Kept	   *kept = kept_of(fcinfo);
	MemoryContext old;
	const char *why;

	if (!goir_layout_read(bytes, &kept->report, &why))
		goir_report_broken(bytes);
	old = MemoryContextSwitchTo(caller->econtext->ecxt_per_query_memory);
	caller->returnMode = SFRM_Materialize;
	caller->setResult = tuplestore_begin_heap((caller->allowedModes & SFRM_Materialize_Random) != 0,
											  false, work_mem);
	caller->setDesc = CreateTupleDescCopy(kept->row);
	MemoryContextSwitchTo(old);
	put_rows(fcinfo, kept, caller->setResult);
	return (Datum) 0;
}
