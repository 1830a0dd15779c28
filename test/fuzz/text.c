/*-------------------------------------------------------------------------
 *
 * text.c
 *	  Fuzz target: the text form of a report, in a server.
 *
 * A module that the file text loads into a throw-away server.  fuzz_text()
 * changes texts at random and reads each as a goir_report: what is accepted
 * must read back the same from text, jsonb and the wire; what is refused must
 * be refused as bad text or as too much.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "parser/parse_func.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

PG_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(fuzz_text);

#define CHANGES 4				/* of a text, at most */
#define LONGEST 20000			/* bytes of a text */

/* A piece of a text: a string, a number or any character. */
typedef struct Piece
{
	const char *at;
	int			size;
} Piece;

/* All texts, and the pieces they consist of. */
typedef struct Texts
{
	Piece	   *text;
	int			texts;
	Piece	   *piece;
	int			pieces;
	int			room;
	uint64		random;
} Texts;

/* The functions of the type. */
typedef struct Type
{
	FmgrInfo	in,
				out,
				recv,
				send,
				to_jsonb,
				from_jsonb;
	Oid			element;
} Type;

/* xorshift*, so that a text can be made again from its number */
static uint32
dice(Texts *texts, uint32 sides)
{
	texts->random ^= texts->random >> 12;
	texts->random ^= texts->random << 25;
	texts->random ^= texts->random >> 27;
	return (uint32) ((texts->random * UINT64CONST(2685821657736338717)) >> 33) % sides;
}

/* The size of the piece at the start of a text that goes on to end. */
static int
piece_size(const char *at, const char *end)
{
	const char *start = at;

	if (*at == '"')
	{
		for (at++; at < end && *at != '"'; at++)
			if (*at == '\\' && at + 1 < end)
				at++;
		return (int) (Min(at + 1, end) - start);
	}
	while (at < end && (isalnum((unsigned char) *at) || (*at != '\0' && strchr("+-.", *at))))
		at++;
	return at > start ? (int) (at - start) : Min(pg_mblen(start), (int) (end - start));
}

/* Cuts all texts into pieces. */
static void
find_pieces(Texts *texts, ArrayType *array)
{
	Datum	   *datums;
	int			i;

	memset(texts, 0, sizeof(*texts));
	deconstruct_array(array, TEXTOID, -1, false, 'i', &datums, NULL, &texts->texts);
	if (texts->texts == 0)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("there is no text to change")));
	texts->text = palloc(texts->texts * sizeof(Piece));
	texts->room = 1024;
	texts->piece = palloc(texts->room * sizeof(Piece));
	for (i = 0; i < texts->texts; i++)
	{
		char	   *at = TextDatumGetCString(datums[i]);
		char	   *end = at + strlen(at);

		texts->text[i] = (Piece) {at, (int) (end - at)};
		while (at < end)
		{
			int			size = piece_size(at, end);

			if (texts->pieces == texts->room)
				texts->piece = repalloc(texts->piece, (texts->room *= 2) * sizeof(Piece));
			texts->piece[texts->pieces++] = (Piece) {at, size};
			at += size;
		}
	}
}

/* Something to put into a text: of any text, or nasty. */
static Piece
some_piece(Texts *texts)
{
	static const char *const nasty[] = {
		"", "\"", "{", "}", "[", "]", ",", ":", "null", "true", "0", "-0", "-1", "1e9", "1.5", "0.10", "1e-19",
		"9223372036854775807", "9223372036854775808", "-9223372036854775808", "0.000000000000000001", "1E400",
		"\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"\\n\"", "\"中\"", "\"\xf0\x9f\x98\x80\"", "\\", "\"state\"",
		"\"value\"", "\"printed\"", "{}", "[]", "[[]]", "{\"\":{}}", "\"number\"", "\"dash\"", "\"2000-02-29\""
	};
	const char *text;

	if (dice(texts, 3) > 0)
		return texts->piece[dice(texts, texts->pieces)];
	text = nasty[dice(texts, lengthof(nasty))];
	return (Piece) {text, (int) strlen(text)};
}

/* A piece of any text that is of the same kind as another: string, number, sign. */
static Piece
like_piece(Texts *texts, const char *other)
{
	Piece		piece = some_piece(texts);
	int			tries;

	for (tries = 0; tries < 20; tries++)
	{
		if (piece.size > 0 && (*piece.at == '"') == (*other == '"') &&
			(isdigit((unsigned char) *piece.at) != 0) == (isdigit((unsigned char) *other) != 0))
			break;
		piece = some_piece(texts);
	}
	return piece;
}

/* Replaces a piece of a text, repeats one or more, or takes them away. */
static void
change(Texts *texts, StringInfo text)
{
	StringInfoData changed;
	int			target = text->len > 0 ? (int) dice(texts, text->len) : 0;
	int			start = 0;
	int			end = 0;
	int			last = 1 + (dice(texts, 4) == 0 ? (int) dice(texts, 12) : 0);
	Piece		piece;

	/* the piece at a random place, and some behind it */
	while (end <= target && end < text->len)
	{
		start = end;
		end += piece_size(text->data + end, text->data + text->len);
	}
	for (; last > 1 && end < text->len; last--)
		end += piece_size(text->data + end, text->data + text->len);
	initStringInfo(&changed);
	appendBinaryStringInfo(&changed, text->data, start);
	piece = dice(texts, 4) > 0 && end > start ? like_piece(texts, text->data + start) : some_piece(texts);
	switch (dice(texts, 8))
	{
		case 0:
			appendBinaryStringInfo(&changed, text->data + start, end - start);
			appendBinaryStringInfo(&changed, text->data + start, end - start);
			break;
		case 1:
			appendBinaryStringInfo(&changed, piece.at, piece.size);
			appendBinaryStringInfo(&changed, text->data + start, end - start);
			break;
		case 2:
			break;
		default:
			appendBinaryStringInfo(&changed, piece.at, piece.size);
	}
	appendBinaryStringInfo(&changed, text->data + end, text->len - end);
	*text = changed;
}

/* The text of a number. */
static char *
make_text(Texts *texts, uint64 number)
{
	StringInfoData text;
	Piece	   *old;
	int			changes;

	texts->random = (number + 1) * UINT64CONST(0x9e3779b97f4a7c15);
	(void) dice(texts, 2);
	old = &texts->text[dice(texts, texts->texts)];
	initStringInfo(&text);
	appendBinaryStringInfo(&text, old->at, pg_mbcliplen(old->at, old->size, LONGEST));
	for (changes = 1 + dice(texts, CHANGES) * dice(texts, 2); changes > 0; changes--)
		change(texts, &text);
	return text.data;
}

/* Looks up a function of one argument in the type's schema. */
static void
find_function(const char *name, Oid argument, FmgrInfo *function)
{
	fmgr_info(LookupFuncName(list_make1(makeString(pstrdup(name))), 1, &argument, false), function);
}

static void
find_type(Type *type)
{
	Oid			oid = TypenameGetTypid("goir_report");
	Oid			function;
	bool		is_varlena;

	if (!OidIsValid(oid))
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_OBJECT), errmsg("there is no goir_report")));
	getTypeInputInfo(oid, &function, &type->element);
	fmgr_info(function, &type->in);
	getTypeOutputInfo(oid, &function, &is_varlena);
	fmgr_info(function, &type->out);
	getTypeBinaryInputInfo(oid, &function, &type->element);
	fmgr_info(function, &type->recv);
	getTypeBinaryOutputInfo(oid, &function, &is_varlena);
	fmgr_info(function, &type->send);
	find_function("goir_report_to_jsonb", oid, &type->to_jsonb);
	find_function("goir_report_from_jsonb", JSONBOID, &type->from_jsonb);
}

/* Are two values the same bytes? */
static bool
same(Datum a, Datum b)
{
	return VARSIZE(DatumGetPointer(a)) == VARSIZE(DatumGetPointer(b)) &&
		memcmp(DatumGetPointer(a), DatumGetPointer(b), VARSIZE(DatumGetPointer(a))) == 0;
}

/* What is wrong with an accepted text; NULL if nothing is. */
static const char *
broken_promise(Type *type, Datum report)
{
	char	   *text = OutputFunctionCall(&type->out, report);
	Datum		again = InputFunctionCall(&type->in, text, type->element, -1);
	Datum		jsonb = FunctionCall1(&type->to_jsonb, report);
	bytea	   *wire = SendFunctionCall(&type->send, report);
	StringInfoData buffer;

	if (!same(report, again))
		return "its text form reads as another";
	if (strcmp(text, OutputFunctionCall(&type->out, again)) != 0)
		return "its text form is another each time";
	if (!same(report, FunctionCall1(&type->from_jsonb, jsonb)))
		return "its jsonb reads as another";
	initStringInfo(&buffer);
	appendBinaryStringInfo(&buffer, VARDATA(wire), VARSIZE(wire) - VARHDRSZ);
	if (!same(report, ReceiveFunctionCall(&type->recv, &buffer, type->element, -1)))
		return "its binary form reads as another";
	return NULL;
}

/* Is an error one that a text may raise? */
static bool
is_refusal(int sqlstate)
{
	return sqlstate == ERRCODE_INVALID_TEXT_REPRESENTATION || sqlstate == ERRCODE_UNTRANSLATABLE_CHARACTER ||
		sqlstate == ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE || sqlstate == ERRCODE_STATEMENT_TOO_COMPLEX ||
		sqlstate == ERRCODE_PROGRAM_LIMIT_EXCEEDED;
}

/* Reads a text; counts it if it is accepted, and says what is wrong. */
static char *
try(Type *type, char *text, int64 *accepted, MemoryContext context)
{
	char	   *volatile wrong = NULL;
	volatile bool is_report = false;

	PG_TRY();
	{
		Datum		report = InputFunctionCall(&type->in, text, type->element, -1);
		const char *broken;

		is_report = true;
		(*accepted)++;
		broken = broken_promise(type, report);
		if (broken)
			wrong = MemoryContextStrdup(context, broken);
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(context);
		if (is_report || !is_refusal(geterrcode()))
			wrong = psprintf("error %s", CopyErrorData()->message);
		FlushErrorState();
	}
	PG_END_TRY();
	return wrong;
}

/*
 * fuzz_text(texts, first, count): reads the changed texts of so many numbers,
 * up to the first that breaks a promise.  Returns how many were read and
 * accepted, and of a broken promise what it is and the text.
 */
Datum
fuzz_text(PG_FUNCTION_ARGS)
{
	int64		first = PG_GETARG_INT64(1);
	int64		count = PG_GETARG_INT64(2);
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "fuzz", ALLOCSET_DEFAULT_SIZES);
	MemoryContext outer = CurrentMemoryContext;
	Texts		texts;
	Type		type;
	TupleDesc	columns;
	Datum		values[4] = {0};
	bool		nulls[4] = {false, false, true, true};
	int64		read;
	int64		accepted = 0;
	char	   *wrong = NULL;

	if (get_call_result_type(fcinfo, NULL, &columns) != TYPEFUNC_COMPOSITE || columns->natts != 4)
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH), errmsg("fuzz_text() returns four columns")));
	find_pieces(&texts, PG_GETARG_ARRAYTYPE_P(0));
	find_type(&type);
	for (read = 0; read < count && wrong == NULL; read++)
	{
		char	   *text;

		CHECK_FOR_INTERRUPTS();
		MemoryContextReset(context);
		MemoryContextSwitchTo(context);
		text = make_text(&texts, first + read);
		wrong = try(&type, text, &accepted, outer);
		MemoryContextSwitchTo(outer);
		if (wrong)
		{
			values[2] = CStringGetTextDatum(wrong);
			values[3] = CStringGetTextDatum(text);
			nulls[2] = nulls[3] = false;
		}
	}
	values[0] = Int64GetDatum(read);
	values[1] = Int64GetDatum(accepted);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(columns), values, nulls)));
}
