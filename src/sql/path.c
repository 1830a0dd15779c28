/*-------------------------------------------------------------------------
 *
 * path.c
 *	  The type goir_path, and the figure that stands there.
 *
 * A path is a number that names a cell, passed by value.  Text forms alone
 * leave the server: numbers are an affair of this version's form.h.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"

#include "sql/goir.h"

/* How much of a text an error shows, in bytes. */
#define MAX_SHOWN 120

PG_FUNCTION_INFO_V1(goir_path_in);
PG_FUNCTION_INFO_V1(goir_path_out);
PG_FUNCTION_INFO_V1(goir_path_recv);
PG_FUNCTION_INFO_V1(goir_path_send);
PG_FUNCTION_INFO_V1(goir_figure);

/* Finds the path of a text; a path that leads to no number is none. */
static bool
find_path(const char *code, GoirPath *path)
{
	return *code != '\0' &&
		goir_path_parse(goir_literal(code), path) &&
		goir_path_known(*path);
}

char *
goir_path_hint(const char *given)
{
	GoirNear	near = goir_near(given);
	char		path[GOIR_PATH_SIZE];
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
	{
		goir_path_print(goir_slot_cell(slot)->path, path);
		goir_near_offer(&near, path);
	}
	return goir_near_hint(&near);
}

/* Reads a path; errors are soft where the caller wants that. */
Datum
goir_path_in(PG_FUNCTION_ARGS)
{
	const char *code = PG_GETARG_CSTRING(0);
	GoirPath	path;
	char	   *hint;

	if (find_path(code, &path))
		PG_RETURN_INT32(path);
	hint = goir_path_hint(code);
	ereturn(fcinfo->context, (Datum) 0,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s: \"%.*s\"", "goir_path",
					pg_mbcliplen(code, (int) strlen(code), MAX_SHOWN), code),
			 errdetail("No form has a figure of that path."),
			 hint ? errhint("%s", hint) :
			 errhint("A path is TABLE.ITEM.MEASURE; goir_items() lists all of them.")));
}

/* Prints a path; raises XX001 for a number that is none. */
static char *
print_path(GoirPath path)
{
	char	   *code = palloc(GOIR_PATH_SIZE);

	if (!goir_path_known(path))
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("invalid goir_path in storage"),
				 errdetail("There is no path of number %d.", path)));
	goir_path_print(path, code);
	return code;
}

Datum
goir_path_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(print_path(PG_GETARG_INT32(0)));
}

/* Reads the binary form, which is the text form. */
Datum
goir_path_recv(PG_FUNCTION_ARGS)
{
	StringInfo	in = (StringInfo) PG_GETARG_POINTER(0);
	int			size;
	char	   *code = pq_getmsgtext(in, in->len - in->cursor, &size);
	GoirPath	path;

	if (!find_path(code, &path))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid external \"%s\" value: \"%.*s\"", "goir_path",
						pg_mbcliplen(code, size, MAX_SHOWN), code)));
	PG_RETURN_INT32(path);
}

Datum
goir_path_send(PG_FUNCTION_ARGS)
{
	char	   *code = print_path(PG_GETARG_INT32(0));
	StringInfoData out;

	pq_begintypsend(&out);
	pq_sendtext(&out, code, (int) strlen(code));
	PG_RETURN_BYTEA_P(pq_endtypsend(&out));
}

/* Gives the number of one cell, looking at no more of the report than needed. */
Datum
goir_figure(PG_FUNCTION_ARGS)
{
	int			slot = goir_slot(PG_GETARG_INT32(1));
	GoirStored	figure;

	if (slot < 0)
		PG_RETURN_NULL();		/* prose alone has numbers for it */
	if (!goir_layout_figure(goir_arg_front(fcinfo, 0), slot, &figure))
	{
		GoirText	bytes = goir_arg_bytes(fcinfo, 0);

		if (!goir_layout_figure(bytes, slot, &figure))
			goir_report_broken(bytes);
	}
	if (figure.state != GOIR_NUMBER)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(goir_numeric_datum((GoirDecimal) {
		figure.value, figure.scale
	}));
}
