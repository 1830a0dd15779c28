/*-------------------------------------------------------------------------
 *
 * trace.c
 *	  Where on the page each figure of its report was read.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "read/line/unstack.h"
#include "read/reader.h"
#include "sql/goir.h"

PG_FUNCTION_INFO_V1(goir_trace_text);
PG_FUNCTION_INFO_V1(goir_trace_bytea);

/* A page, its report, and how far the figures have been given. */
typedef struct Trace
{
	GoirArena	arena;
	GoirPage	page;
	const GoirDocument *unstacked;
	GoirReport *report;
	GoirShown	shown[GOIR_MAX_SLOTS];
	int			count;
	int			next;
} Trace;

static void *
start(FunctionCallInfo fcinfo, bool is_text)
{
	Trace	   *trace = palloc0(sizeof(Trace));

	trace->arena = GOIR_ARENA;
	trace->report = palloc(sizeof(GoirReport));
	goir_open_argument(fcinfo, is_text, &trace->arena, &trace->page);
	goir_read_report(&trace->arena, &trace->page, trace->report);
	trace->unstacked = goir_unstack(&trace->arena, trace->page.document);
	trace->count = goir_shown(trace->report, trace->shown);
	return trace;
}

static void *
start_text(FunctionCallInfo fcinfo)
{
	return start(fcinfo, true);
}

static void *
start_bytea(FunctionCallInfo fcinfo)
{
	return start(fcinfo, false);
}

/* Sets a value to a number from 0 counted from 1, or to NULL if there is none. */
static void
set_place(Datum *value, bool *null, int place)
{
	*null = place == GOIR_NONE;
	*value = Int32GetDatum(place + 1);
}

/* Gives the next figure that the page has a cell or a line for. */
static bool
next_figure(void *state, Datum *values, bool *nulls)
{
	Trace	   *trace = state;
	const GoirFigure *figure;
	char		path[GOIR_PATH_SIZE];
	GoirSpot	spot;

	do
		if (trace->next == trace->count)
			return false;
	while (figure = &trace->report->figure[trace->shown[trace->next++].slot],
		   figure->state == GOIR_MISSING);

	goir_find_figure(trace->page.document, trace->unstacked, figure, &spot);
	goir_path_print(goir_slot_cell((int) (figure - trace->report->figure))->path, path);
	values[0] = goir_literal_datum(path);
	nulls[1] = figure->state != GOIR_NUMBER;
	if (!nulls[1])
		values[1] = goir_numeric_datum(figure->number);
	values[2] = goir_literal_datum(goir_state_code[figure->state]);
	nulls[3] = figure->printed.at == NULL;
	if (!nulls[3])
		values[3] = goir_text_datum(figure->printed);
	set_place(&values[4], &nulls[4], spot.table);
	set_place(&values[5], &nulls[5], spot.row);
	set_place(&values[6], &nulls[6], spot.column);
	set_place(&values[7], &nulls[7], spot.line);
	return true;
}

Datum
goir_trace_text(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_text, next_figure);
}

Datum
goir_trace_bytea(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_bytea, next_figure);
}
