/*-------------------------------------------------------------------------
 *
 * aggregate.c
 *	  The aggregate goir_sum: many reports added up, cell by cell.
 *
 * The state is one GoirTotal, which total.c can also take reports out of, so
 * that moving frames and partial aggregates are exact.  To SQL it is a bytea,
 * whose bytes partial.c has: an expanded one while reports are added, flat when
 * it goes to another process or node.  So those who distribute queries need
 * know nothing of it.  A report is read in place, but for one with a sum of
 * money whose unit only the page gives: that one into memory that the call keeps
 * for the next.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "rules/partial.h"
#include "sql/goir.h"
#include "utils/expandeddatum.h"
#include "utils/memutils.h"

/* Of type bytea since 1.1; of type internal, and the same, in 1.0 */
typedef struct State
{
	ExpandedObjectHeader header;
	GoirTotal  *total;
} State;

PG_FUNCTION_INFO_V1(goir_sum_accum_bytea);
PG_FUNCTION_INFO_V1(goir_sum_accum_inv_bytea);
PG_FUNCTION_INFO_V1(goir_sum_combine_bytea);
PG_FUNCTION_INFO_V1(goir_sum_final_bytea);
PG_FUNCTION_INFO_V1(goir_sum_serialize);
PG_FUNCTION_INFO_V1(goir_sum_deserialize);

/*
 * What 1.0 declares with a state of type internal.  Of type bytea they have other
 * symbols: a session that still has the library of 1.0 must not find these there.
 */
#define DECLARED_BY_1_0(function) \
	PG_FUNCTION_INFO_V1(function); \
	Datum \
	function(PG_FUNCTION_ARGS) \
	{ \
		return function##_bytea(fcinfo); \
	} \
	extern int	no_such_variable

DECLARED_BY_1_0(goir_sum_accum);
DECLARED_BY_1_0(goir_sum_accum_inv);
DECLARED_BY_1_0(goir_sum_combine);
DECLARED_BY_1_0(goir_sum_final);

/* The memory of the aggregate, or of moving frames, that this is called for. */
static MemoryContext
aggregate_context(FunctionCallInfo fcinfo)
{
	MemoryContext context;

	if (!AggCheckCallContext(fcinfo, &context))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("support function of aggregate goir_sum called in non-aggregate context")));
	return context;
}

static Size
flat_size(ExpandedObjectHeader *header)
{
	return VARHDRSZ + goir_total_write(((State *) header)->total, NULL);
}

static void
flatten_into(ExpandedObjectHeader *header, void *result, Size size)
{
	SET_VARSIZE(result, size);
	goir_total_write(((State *) header)->total, VARDATA(result));
}

static const ExpandedObjectMethods methods = {flat_size, flatten_into};

#define STATES "states of goir_sum"

/*
 * The memory of all states below a context.  Each by itself is what expanded
 * objects are used to; but whoever aggregates by hashing asks all contexts below
 * its own, at every new group, how much they take.  No state is deleted alone.
 */
static MemoryContext
states_below(MemoryContext context)
{
	MemoryContext child = context->firstchild;

	while (child && strcmp(child->name, STATES) != 0)
		child = child->nextchild;
	return child ? child : AllocSetContextCreate(context, STATES, ALLOCSET_SMALL_SIZES);
}

/* An empty state, which lives as long as a context. */
static State *
new_state(MemoryContext context)
{
	MemoryContext states = states_below(context);
	State	   *state = MemoryContextAlloc(states, sizeof(State));

	EOH_init_header(&state->header, &methods, states);
	state->total = goir_total_init(MemoryContextAllocZero(states, goir_total_size()));
	return state;
}

static void
combine_totals(GoirTotal *total, const GoirTotal *other)
{
	if (total->reports + other->reports > GOIR_MAX_REPORTS)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("too many reports for aggregate goir_sum")));
	goir_total_combine(total, other);
}

/* Adds a total that another process or node has written, or anybody. */
static void
combine_bytes(GoirTotal *total, bytea *bytes)
{
	GoirTotal  *read = goir_total_init(palloc0(goir_total_size()));
	const char *why;

	if (!goir_total_read((GoirText) {VARDATA_ANY(bytes), (int) VARSIZE_ANY_EXHDR(bytes)}, read, &why))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid state of aggregate goir_sum"),
				 errdetail("It is not as this version of goir writes it: %s.", why),
				 errhint("All nodes must have the same version of goir.")));
	combine_totals(total, read);
	pfree(read);
}

/* The state of a value, if it is one and not bytes. */
static State *
expanded_state(Datum value)
{
	State	   *state;

	if (!VARATT_IS_EXTERNAL_EXPANDED(DatumGetPointer(value)))
		return NULL;
	state = (State *) DatumGetEOHP(value);
	return state->header.eoh_methods == &methods ? state : NULL;
}

/* Adds the state of an argument, whatever form it has. */
static void
combine(GoirTotal *total, FunctionCallInfo fcinfo, int n)
{
	State	   *state = expanded_state(PG_GETARG_DATUM(n));

	if (state)
		combine_totals(total, state->total);
	else
		combine_bytes(total, PG_GETARG_BYTEA_PP(n));
}

/*
 * The state of argument 0, to be changed: the aggregate's own, or a new one
 * that says the same.
 */
static State *
own_state(FunctionCallInfo fcinfo)
{
	MemoryContext context = aggregate_context(fcinfo);
	State	   *state;

	if (!PG_ARGISNULL(0) && VARATT_IS_EXTERNAL_EXPANDED_RW(PG_GETARG_POINTER(0)))
	{
		state = expanded_state(PG_GETARG_DATUM(0));
		if (state)
			return state;
	}
	state = new_state(context);
	if (!PG_ARGISNULL(0))
		combine(state->total, fcinfo, 0);
	return state;
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
goir_sum_accum_bytea(PG_FUNCTION_ARGS)
{
	State	   *state = own_state(fcinfo);

	if (!PG_ARGISNULL(1))
		add_report(fcinfo, state->total, 1);
	return EOHPGetRWDatum(&state->header);
}

/* Takes a report out that left the frame. */
Datum
goir_sum_accum_inv_bytea(PG_FUNCTION_ARGS)
{
	State	   *state = own_state(fcinfo);

	if (!PG_ARGISNULL(1))
		add_report(fcinfo, state->total, -1);
	return EOHPGetRWDatum(&state->header);
}

/* Adds a state to another. */
Datum
goir_sum_combine_bytea(PG_FUNCTION_ARGS)
{
	State	   *state = own_state(fcinfo);

	if (!PG_ARGISNULL(1))
		combine(state->total, fcinfo, 1);
	return EOHPGetRWDatum(&state->header);
}

/* What 1.0 calls where a state leaves a process, and where it comes to one. */
Datum
goir_sum_serialize(PG_FUNCTION_ARGS)
{
	PG_RETURN_BYTEA_P(PG_GETARG_BYTEA_P(0));
}

Datum
goir_sum_deserialize(PG_FUNCTION_ARGS)
{
	State	   *state;

	(void) aggregate_context(fcinfo);
	state = new_state(CurrentMemoryContext);
	combine(state->total, fcinfo, 0);
	return EOHPGetRWDatum(&state->header);
}

/* Gives the total as a report; NULL if no report was added. */
Datum
goir_sum_final_bytea(PG_FUNCTION_ARGS)
{
	State	   *state = expanded_state(PG_GETARG_DATUM(0));
	GoirArena	arena = GOIR_ARENA;
	GoirReport *report;
	char		path[GOIR_PATH_SIZE];
	int			slot;

	(void) aggregate_context(fcinfo);
	if (state == NULL)
	{
		state = new_state(CurrentMemoryContext);
		combine(state->total, fcinfo, 0);
	}
	if (state->total->reports == 0)
		PG_RETURN_NULL();
	report = palloc(sizeof(GoirReport));
	if (!goir_total_report(&arena, state->total, report, &slot))
	{
		goir_path_print(goir_slot_cell(slot)->path, path);
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("sum of figure \"%s\" is out of range", path)));
	}
	PG_RETURN_DATUM(goir_report_datum(report));
}
