/*-------------------------------------------------------------------------
 *
 * aggregate.c
 *	  The aggregate goir_sum: many reports added up, cell by cell.
 *
 * The state is one GoirTotal, which total.c can also take reports out of, so
 * that moving frames and partial aggregates are exact.  A report is read in
 * place, but for one with a sum of money whose unit only the page gives: that
 * one into memory that the call keeps for the next.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "libpq/pqformat.h"

#include "rules/total.h"
#include "sql/goir.h"

/* Before a state on its way between processes, or nodes. */
#define STATE_VERSION 1

PG_FUNCTION_INFO_V1(goir_sum_accum);
PG_FUNCTION_INFO_V1(goir_sum_accum_inv);
PG_FUNCTION_INFO_V1(goir_sum_combine);
PG_FUNCTION_INFO_V1(goir_sum_serialize);
PG_FUNCTION_INFO_V1(goir_sum_deserialize);
PG_FUNCTION_INFO_V1(goir_sum_final);

/* An empty state, in a memory context. */
static GoirTotal *
new_state(MemoryContext context)
{
	return goir_total_init(MemoryContextAllocZero(context, goir_total_size()));
}

/* The state of the argument, NULL if there is none yet; *context is its own. */
static GoirTotal *
arg_state(FunctionCallInfo fcinfo, MemoryContext *context)
{
	if (!AggCheckCallContext(fcinfo, context))
		elog(ERROR, "goir_sum called in non-aggregate context");
	return PG_ARGISNULL(0) ? NULL : (GoirTotal *) PG_GETARG_POINTER(0);
}

/* Adds the report of argument 1, or takes it out. */
static void
add_report(FunctionCallInfo fcinfo, GoirTotal *total, int sign)
{
	GoirText	bytes = goir_arg_bytes(fcinfo, 1);
	GoirReport *report = NULL;
	GoirCells	cells;
	const char *why;

	if (!goir_layout_cells(bytes, &cells))
		goir_report_broken(bytes);
	if (goir_total_needs_units(total, &cells))
	{
		report = fcinfo->flinfo->fn_extra;
		if (report == NULL)
			report = fcinfo->flinfo->fn_extra =
				MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, sizeof(GoirReport));
		if (!goir_layout_read(bytes, report, &why))
			goir_report_broken(bytes);
	}
	goir_total_add(total, &cells, report, sign);
}

/* Adds a report; a state there is in any case, as a moving frame wants it. */
Datum
goir_sum_accum(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	GoirTotal  *total = arg_state(fcinfo, &context);

	if (total == NULL)
		total = new_state(context);
	if (!PG_ARGISNULL(1))
		add_report(fcinfo, total, 1);
	PG_RETURN_POINTER(total);
}

/* Takes a report out that left the frame. */
Datum
goir_sum_accum_inv(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	GoirTotal  *total = arg_state(fcinfo, &context);

	if (total == NULL)
		elog(ERROR, "goir_sum_accum_inv called without a state");
	if (!PG_ARGISNULL(1))
		add_report(fcinfo, total, -1);
	PG_RETURN_POINTER(total);
}

/* Adds a state to another. */
Datum
goir_sum_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	GoirTotal  *total = arg_state(fcinfo, &context);

	if (total == NULL)
		total = new_state(context);
	if (!PG_ARGISNULL(1))
		goir_total_combine(total, (GoirTotal *) PG_GETARG_POINTER(1));
	PG_RETURN_POINTER(total);
}

/* Writes what of a state is not zero, cells by their paths. */
Datum
goir_sum_serialize(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	const GoirTotal *total = arg_state(fcinfo, &context);
	StringInfoData out;
	int			i;
	int			unit;

	pq_begintypsend(&out);
	pq_sendbyte(&out, STATE_VERSION);
	pq_sendint64(&out, total->reports);
	for (i = 0; i < GOIR_YEARS; i++)
		pq_sendint64(&out, total->year[i]);
	for (i = 0; i < GOIR_FORM_FEES; i++)
		pq_sendint64(&out, total->form[i]);
	for (i = 0; i < goir_slots(); i++)
	{
		const GoirSum *sum = &total->cell[i];

		if (sum->known == 0 && sum->unknown == 0 && goir_sum_sign(sum) == 0)
			continue;
		pq_sendint32(&out, goir_slot_cell(i)->path);
		pq_sendint64(&out, sum->high);
		pq_sendint64(&out, sum->low);
		pq_sendint64(&out, sum->part);
		pq_sendint64(&out, sum->known);
		pq_sendint64(&out, sum->unknown);
	}
	pq_sendint32(&out, 0);
	for (i = 0; i < total->n_units; i++)
	{
		pq_sendint32(&out, goir_slot_cell(total->unit[i].slot)->path);
		for (unit = 0; unit < GOIR_UNITS; unit++)
			pq_sendint64(&out, total->unit[i].count[unit]);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&out));
}

/* Raises 22P03 for a state that another version of goir has written. */
static void
bad_state(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
			 errmsg("invalid state of aggregate goir_sum"),
			 errhint("All nodes must have the same version of goir.")));
}

/* Reads the units of a state. */
static void
read_units(StringInfo in, GoirTotal *total)
{
	int			i;
	int			unit;

	while (in->cursor < in->len)
	{
		int			slot = goir_slot(pq_getmsgint(in, 4));

		for (i = 0; i < total->n_units && total->unit[i].slot != slot; i++)
			;
		if (i == total->n_units)
			bad_state();
		for (unit = 0; unit < GOIR_UNITS; unit++)
			total->unit[i].count[unit] = pq_getmsgint64(in);
	}
}

Datum
goir_sum_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes = PG_GETARG_BYTEA_PP(0);
	GoirTotal  *total;
	StringInfoData in;
	GoirPath	path;
	int			i;

	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "goir_sum called in non-aggregate context");
	total = new_state(CurrentMemoryContext);
	initStringInfo(&in);
	appendBinaryStringInfo(&in, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	if (pq_getmsgbyte(&in) != STATE_VERSION)
		bad_state();
	total->reports = pq_getmsgint64(&in);
	for (i = 0; i < GOIR_YEARS; i++)
		total->year[i] = pq_getmsgint64(&in);
	for (i = 0; i < GOIR_FORM_FEES; i++)
		total->form[i] = pq_getmsgint64(&in);
	while ((path = pq_getmsgint(&in, 4)) != 0)
	{
		GoirSum    *sum;

		if (goir_slot(path) < 0)
			bad_state();
		sum = &total->cell[goir_slot(path)];
		sum->high = pq_getmsgint64(&in);
		sum->low = pq_getmsgint64(&in);
		sum->part = pq_getmsgint64(&in);
		sum->known = pq_getmsgint64(&in);
		sum->unknown = pq_getmsgint64(&in);
	}
	read_units(&in, total);
	PG_RETURN_POINTER(total);
}

/* Gives the total as a report; NULL if no report was added. */
Datum
goir_sum_final(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	const GoirTotal *total = arg_state(fcinfo, &context);
	GoirArena	arena = GOIR_ARENA;
	GoirReport *report;
	char		path[GOIR_PATH_SIZE];
	int			slot;

	if (total == NULL || total->reports == 0)
		PG_RETURN_NULL();
	report = palloc(sizeof(GoirReport));
	if (!goir_total_report(&arena, total, report, &slot))
	{
		goir_path_print(goir_slot_cell(slot)->path, path);
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("sum of figure \"%s\" is out of range", path)));
	}
	PG_RETURN_DATUM(goir_report_datum(report));
}
