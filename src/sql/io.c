/*-------------------------------------------------------------------------
 *
 * io.c
 *	  The type goir_report: text and binary form, comparison, jsonb.
 *
 * A value is the bytes of layout.h behind a varlena header.  Equal reports
 * have equal bytes, so that comparing and hashing need not look inside.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "sql/goir.h"

/* Before the layout on the wire, which may change apart from that on disk. */
#define WIRE_VERSION 1

PG_FUNCTION_INFO_V1(goir_report_in);
PG_FUNCTION_INFO_V1(goir_report_out);
PG_FUNCTION_INFO_V1(goir_report_recv);
PG_FUNCTION_INFO_V1(goir_report_send);
PG_FUNCTION_INFO_V1(goir_report_to_json);
PG_FUNCTION_INFO_V1(goir_report_to_jsonb);
PG_FUNCTION_INFO_V1(goir_report_from_jsonb);
PG_FUNCTION_INFO_V1(goir_report_eq);
PG_FUNCTION_INFO_V1(goir_report_ne);
PG_FUNCTION_INFO_V1(goir_report_lt);
PG_FUNCTION_INFO_V1(goir_report_le);
PG_FUNCTION_INFO_V1(goir_report_gt);
PG_FUNCTION_INFO_V1(goir_report_ge);
PG_FUNCTION_INFO_V1(goir_report_cmp);
PG_FUNCTION_INFO_V1(goir_report_hash);
PG_FUNCTION_INFO_V1(goir_report_hash_extended);

/* Reads the text form; errors are soft where the caller wants that. */
Datum
goir_report_in(PG_FUNCTION_ARGS)
{
	GoirReport *report;
	Datum		json;

	if (!DirectInputFunctionCallSafe(jsonb_in, PG_GETARG_CSTRING(0), InvalidOid, -1,
									 fcinfo->context, &json))
		PG_RETURN_NULL();
	report = palloc(sizeof(GoirReport));
	if (!goir_json_read(DatumGetJsonbP(json), fcinfo->context, report))
		PG_RETURN_NULL();
	PG_RETURN_DATUM(goir_report_datum(report));
}

/* Writes the text form, of which there is one for each value. */
Datum
goir_report_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(goir_json_write(goir_arg_report(fcinfo, 0), true));
}

/* Raises 22P03 for bytes from a client that are no report. */
static void
bad_binary(const char *why)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
			 errmsg("invalid external \"%s\" value", "goir_report"),
			 errdetail("The value cannot be read: %s.", why)));
}

/*
 * Orders stored reports by their bytes, but for whose reading it is and the verdict
 * on the balance, which may be that of another version.
 */
static int
compare_bytes(const char *left, Size left_size, const char *right, Size right_size)
{
	Size		size = Min(left_size, right_size);
	Size		at;

	if (size > GOIR_LAYOUT_FLAGS)
	{
		int			mask = 0xff & ~GOIR_LAYOUT_UNBALANCED;
		int			order = (left[GOIR_LAYOUT_FLAGS] & mask) - (right[GOIR_LAYOUT_FLAGS] & mask);

		if (order != 0)
			return order;
	}
	at = Min(size, GOIR_LAYOUT_FLAGS + 1);
	if (memcmp(left + at, right + at, size - at) != 0)
		return memcmp(left + at, right + at, size - at);
	return (left_size > right_size) - (left_size < right_size);
}

/*
 * Reads the binary form; accepts only what goir_report_send() writes.  The
 * verdict on the balance is its own, not the sender's.
 */
Datum
goir_report_recv(PG_FUNCTION_ARGS)
{
	StringInfo	in = (StringInfo) PG_GETARG_POINTER(0);
	GoirReport *report = palloc(sizeof(GoirReport));
	GoirText	bytes;
	const char *why;
	Datum		result;

	if (pq_getmsgbyte(in) != WIRE_VERSION)
		bad_binary("its version is not known");
	bytes.size = in->len - in->cursor;
	bytes.at = pq_getmsgbytes(in, bytes.size);
	if (!goir_layout_read(bytes, report, &why))
		bad_binary(why);
	if (report->reader != GOIR_FIRST_READER)
		bad_binary("it says who read it");
	result = goir_report_datum(report);
	if (compare_bytes(VARDATA(DatumGetPointer(result)), VARSIZE(DatumGetPointer(result)) - VARHDRSZ,
					  bytes.at, bytes.size) != 0)
		bad_binary("it is not in canonical form");
	PG_RETURN_DATUM(result);
}

/*
 * Writes the binary form: a version byte and the layout.  Whose reading it is stays
 * here, so that servers of different versions understand each other.
 */
Datum
goir_report_send(PG_FUNCTION_ARGS)
{
	GoirReport *report = goir_arg_report(fcinfo, 0);
	struct varlena *datum;
	StringInfoData out;

	report->reader = GOIR_FIRST_READER;
	datum = (struct varlena *) DatumGetPointer(goir_report_datum(report));
	pq_begintypsend(&out);
	pq_sendbyte(&out, WIRE_VERSION);
	pq_sendbytes(&out, VARDATA(datum), VARSIZE(datum) - VARHDRSZ);
	PG_RETURN_BYTEA_P(pq_endtypsend(&out));
}

/*
 * Gives the text form as json; row_to_json() and the like look for no other cast,
 * and to_jsonb() reads what it gives.
 */
Datum
goir_report_to_json(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(goir_json_write(goir_arg_report(fcinfo, 0), false)));
}

/* Gives the text form as jsonb. */
Datum
goir_report_to_jsonb(PG_FUNCTION_ARGS)
{
	char	   *json = goir_json_write(goir_arg_report(fcinfo, 0), false);

	PG_RETURN_DATUM(DirectFunctionCall1(jsonb_in, CStringGetDatum(json)));
}

/* Reads a jsonb as the text form is read. */
Datum
goir_report_from_jsonb(PG_FUNCTION_ARGS)
{
	GoirReport *report = palloc(sizeof(GoirReport));

	(void) goir_json_read(PG_GETARG_JSONB_P(0), NULL, report);
	PG_RETURN_DATUM(goir_report_datum(report));
}

/* Orders two values; frees what had to be detoasted. */
static int
compare(FunctionCallInfo fcinfo)
{
	struct varlena *left = PG_GETARG_VARLENA_PP(0);
	struct varlena *right = PG_GETARG_VARLENA_PP(1);
	int			order = compare_bytes(VARDATA_ANY(left), VARSIZE_ANY_EXHDR(left),
									  VARDATA_ANY(right), VARSIZE_ANY_EXHDR(right));

	PG_FREE_IF_COPY(left, 0);
	PG_FREE_IF_COPY(right, 1);
	return order;
}

Datum
goir_report_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) == 0);
}

Datum
goir_report_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) != 0);
}

Datum
goir_report_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) < 0);
}

Datum
goir_report_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) <= 0);
}

Datum
goir_report_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) > 0);
}

Datum
goir_report_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) >= 0);
}

Datum
goir_report_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

/* What is hashed of a value: all behind the flags. */
static GoirText
hashed_bytes(const struct varlena *datum)
{
	int			size = (int) VARSIZE_ANY_EXHDR(datum);
	int			skipped = Min(size, GOIR_LAYOUT_FLAGS + 1);

	return (GoirText) {VARDATA_ANY(datum) + skipped, size - skipped};
}

Datum
goir_report_hash(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_GETARG_VARLENA_PP(0);
	GoirText	bytes = hashed_bytes(datum);
	Datum		hash = hash_any((unsigned char *) bytes.at, bytes.size);

	PG_FREE_IF_COPY(datum, 0);
	PG_RETURN_DATUM(hash);
}

Datum
goir_report_hash_extended(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_GETARG_VARLENA_PP(0);
	GoirText	bytes = hashed_bytes(datum);
	Datum		hash = hash_any_extended((unsigned char *) bytes.at, bytes.size,
										 PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(datum, 0);
	PG_RETURN_DATUM(hash);
}
