/*-------------------------------------------------------------------------
 *
 * goir.c
 *	  The module, and what the rooms of the SQL skin share.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/pg_language.h"
#include "catalog/pg_proc.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/syscache.h"
#include "utils/varlena.h"

#include "page/xml.h"
#include "rules/rules.h"
#include "sql/goir.h"
#include "words/lexicon.h"

PG_MODULE_MAGIC_EXT(.name = "goir");

/* figures up to this are most of all */
#define MAX_SMALL 999

/* longer names than this are near to nothing */
#define MAX_NEAR_SIZE 100

extern PGDLLEXPORT void _PG_init(void);

/* Prepares the core; refuses a libxml2 other than the one compiled against. */
void
_PG_init(void)
{
	const char *loaded;
	const char *built;

	if (!goir_xml_library_fits(&loaded, &built))
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("goir was compiled for another version of libxml2"),
				 errdetail("It was compiled with libxml2 %s, but %s is loaded.",
						   built, loaded),
				 errhint("Rebuild goir, or see that one libxml2 is used by all.")));
	if (!goir_form_init() || !goir_lexicon_init())
		elog(ERROR, "goir has more figures, labels or words than it has room for");
}

/* Has somebody asked this backend to stop? */
static bool
backend_stopping(void)
{
	return QueryCancelPending || ProcDiePending;
}

/* Ends a long reading that nobody waits for any more. */
static void
backend_poll(void)
{
	CHECK_FOR_INTERRUPTS();
}

/* Raises the error that palloc() would, for a library that found no memory. */
static void
backend_no_memory(const char *library)
{
	ereport(ERROR,
			(errcode(ERRCODE_OUT_OF_MEMORY),
			 errmsg("out of memory"),
			 errdetail("%s could not read a document.", library)));
}

const GoirHost goir_backend = {palloc, repalloc, backend_stopping, backend_poll, backend_no_memory};

GoirReport *
goir_datum_report(Datum datum)
{
	struct varlena *copy = PG_DETOAST_DATUM_COPY(datum);
	GoirText	bytes = {VARDATA(copy), (int) (VARSIZE(copy) - VARHDRSZ)};
	GoirReport *report = palloc(sizeof(GoirReport));
	const char *why;

	if (!goir_layout_read(bytes, report, &why))
		goir_report_broken(bytes);
	return report;
}

void
goir_report_broken(GoirText bytes)
{
	GoirReport *report = palloc(sizeof(GoirReport));
	const char *why;

	if (goir_layout_read(bytes, report, &why))
		why = "its parts do not agree";
	ereport(ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("invalid goir_report in storage"),
			 errdetail("The stored value cannot be read: %s.", why)));
}

Datum
goir_report_datum(const GoirReport *report)
{
	struct varlena *datum = palloc(VARHDRSZ + GOIR_LAYOUT_MAX);
	int			size = goir_store_report(report, VARDATA(datum));

	SET_VARSIZE(datum, VARHDRSZ + size);
	return PointerGetDatum(repalloc(datum, VARHDRSZ + size));
}

GoirText
goir_from_server(const char *at, int size)
{
	char	   *utf8;

	if (GetDatabaseEncoding() == PG_UTF8 || GetDatabaseEncoding() == PG_SQL_ASCII)
		return (GoirText) {at, size};
	utf8 = pg_server_to_any(at, size, PG_UTF8);
	return (GoirText) {utf8, utf8 == at ? size : (int) strlen(utf8)};
}

/* Appends what stands for a character that the server's encoding lacks. */
static void
append_stand_in(StringInfo out, const char *at, bool escaped)
{
	pg_wchar	c = escaped ? utf8_to_unicode((const unsigned char *) at) : 0;

	if (!escaped)
		appendStringInfoChar(out, '?');
	else if (c < 0x10000)
		appendStringInfo(out, "\\u%04x", c);
	else
		appendStringInfo(out, "\\u%04x\\u%04x", 0xd800 + ((c - 0x10000) >> 10), 0xdc00 + (c & 0x3ff));
}

char *
goir_to_server(GoirText text, bool escaped)
{
	Oid			conversion;
	StringInfoData out;
	char	   *piece;
	int			done = 0;

	if (GetDatabaseEncoding() == PG_UTF8 || GetDatabaseEncoding() == PG_SQL_ASCII)
		return pnstrdup(text.size ? text.at : "", text.size);
	conversion = FindDefaultConversionProc(PG_UTF8, GetDatabaseEncoding());
	if (!OidIsValid(conversion))
		return pg_any_to_server(text.at, text.size, PG_UTF8);
	initStringInfo(&out);
	piece = palloc(text.size * MAX_CONVERSION_GROWTH + 1);
	while (done < text.size)
	{
		unsigned char *at = (unsigned char *) text.at + done;

		done += pg_do_encoding_conversion_buf(conversion, PG_UTF8, GetDatabaseEncoding(), at,
											  text.size - done, (unsigned char *) piece,
											  text.size * MAX_CONVERSION_GROWTH + 1, true);
		appendStringInfoString(&out, piece);
		if (done < text.size)
		{
			/* each costs a conversion anew */
			CHECK_FOR_INTERRUPTS();
			append_stand_in(&out, text.at + done, escaped);
			done += pg_utf_mblen((unsigned char *) text.at + done);
		}
	}
	pfree(piece);
	return out.data;
}

Datum
goir_text_datum(GoirText text)
{
	if (GetDatabaseEncoding() == PG_UTF8 || GetDatabaseEncoding() == PG_SQL_ASCII)
		return PointerGetDatum(cstring_to_text_with_len(text.size ? text.at : "", text.size));
	return PointerGetDatum(cstring_to_text(goir_to_server(text, false)));
}

Datum
goir_literal_datum(const char *label)
{
	return goir_text_datum(goir_literal(label));
}

void
goir_append_decimal(StringInfo out, GoirDecimal number)
{
	char		buffer[GOIR_DECIMAL_SIZE];
	GoirText	literal = goir_decimal_print(number, buffer);

	appendBinaryStringInfo(out, literal.at, literal.size);
}

/* A small number is made once, for the life of the backend. */
static Datum
small_numeric(int value)
{
	static Datum small[MAX_SMALL + 1];

	if (small[value] == (Datum) 0)
	{
		MemoryContext old = MemoryContextSwitchTo(TopMemoryContext);

		small[value] = DirectFunctionCall1(int8_numeric, Int64GetDatum(value));
		MemoryContextSwitchTo(old);
	}
	return small[value];
}

Datum
goir_numeric_datum(GoirDecimal number)
{
	StringInfoData literal;

	if (number.scale == 0 && number.value >= 0 && number.value <= MAX_SMALL)
		return small_numeric((int) number.value);
	if (number.scale == 0)
		return DirectFunctionCall1(int8_numeric, Int64GetDatum(number.value));
	initStringInfo(&literal);
	goir_append_decimal(&literal, number);
	return DirectFunctionCall3(numeric_in, CStringGetDatum(literal.data),
							   ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
}

bool
goir_read_numeric(Numeric numeric, GoirDecimal *number)
{
	const char *at = DatumGetCString(DirectFunctionCall1(numeric_out,
														 NumericGetDatum(numeric)));
	bool		negative = *at == '-';
	bool		point = false;
	int			scale = 0;
	int64		value = 0;

	for (at += negative; *at; at++)
	{
		if (*at == '.' && !point)
		{
			point = true;
			continue;
		}
		if (*at < '0' || *at > '9')
			return false;		/* NaN, Infinity */
		scale += point;
		if (scale > GOIR_MAX_SCALE || value > (PG_INT64_MAX - (*at - '0')) / 10)
			return false;
		value = value * 10 + (*at - '0');
	}
	*number = (GoirDecimal) {negative ? -value : value, scale};
	return true;
}

GoirNear
goir_near(const char *given)
{
	return (GoirNear) {given, (int) strlen(given)};
}

/* Keeps a name if it is among the nearest so far, ties in order. */
void
goir_near_offer(GoirNear *near, const char *name)
{
	int			limit = near->size / 2;
	int			distance;
	int			at;

	if (near->size == 0 || near->size > MAX_NEAR_SIZE)
		return;
	if (near->names == GOIR_MAX_NEAR)
		limit = Min(limit, near->distance[GOIR_MAX_NEAR - 1] - 1);
	distance = varstr_levenshtein_less_equal(near->given, near->size,
											 name, (int) strlen(name),
											 1, 1, 1, limit, true);
	if (distance > limit)
		return;
	if (near->names < GOIR_MAX_NEAR)
		near->names++;
	for (at = near->names - 1; at > 0 && near->distance[at - 1] > distance; at--)
	{
		near->name[at] = near->name[at - 1];
		near->distance[at] = near->distance[at - 1];
	}
	near->name[at] = pstrdup(name);
	near->distance[at] = distance;
}

char *
goir_near_hint(const GoirNear *near)
{
	StringInfoData hint;
	int			names;
	int			i;

	if (near->names == 0)
		return NULL;

	/* what is much farther than the nearest would only distract */
	for (names = 1; names < near->names; names++)
		if (near->distance[names] > 2 * near->distance[0] + 1)
			break;
	initStringInfo(&hint);
	for (i = 0; i < names; i++)
		appendStringInfo(&hint, "%s\"%s\"",
						 i == 0 ? "Perhaps you meant " :
						 i < names - 1 ? ", " : " or ", near->name[i]);
	appendStringInfoChar(&hint, '.');
	return hint.data;
}

Datum
goir_return_rows(FunctionCallInfo fcinfo, GoirRowsStart start, GoirRowsNext next)
{
	FuncCallContext *context;
	Datum		values[GOIR_MAX_ROW] = {0};
	bool		nulls[GOIR_MAX_ROW] = {false};

	if (SRF_IS_FIRSTCALL())
	{
		MemoryContext old;
		TupleDesc	row;

		context = SRF_FIRSTCALL_INIT();
		old = MemoryContextSwitchTo(context->multi_call_memory_ctx);
		if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE ||
			row->natts > GOIR_MAX_ROW)
			elog(ERROR, "unexpected row type");
		context->tuple_desc = BlessTupleDesc(row);
		context->user_fctx = start(fcinfo);
		MemoryContextSwitchTo(old);
	}
	context = SRF_PERCALL_SETUP();
	if (!next(context->user_fctx, values, nulls))
		SRF_RETURN_DONE(context);
	SRF_RETURN_NEXT(context,
					HeapTupleGetDatum(heap_form_tuple(context->tuple_desc, values, nulls)));
}

/*
 * Names and schemas may be others than they were: the input function tells.
 */
bool
goir_is_report_type(Oid type)
{
	Oid			input;
	Oid			param;
	HeapTuple	tuple;
	Form_pg_proc proc;
	Datum		source;
	bool		null;
	bool		result;

	getTypeInputInfo(getBaseType(type), &input, &param);
	tuple = SearchSysCache1(PROCOID, ObjectIdGetDatum(input));
	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for function %u", input);
	proc = (Form_pg_proc) GETSTRUCT(tuple);
	source = SysCacheGetAttr(PROCOID, tuple, Anum_pg_proc_prosrc, &null);
	result = proc->prolang == ClanguageId && !null &&
		strcmp(TextDatumGetCString(source), "goir_report_in") == 0;
	ReleaseSysCache(tuple);
	return result;
}
