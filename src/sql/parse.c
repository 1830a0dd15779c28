/*-------------------------------------------------------------------------
 *
 * parse.c
 *	  Reading a page: goir_parse() and what else a page is asked for.
 *
 * All memory of a page is in a context that goes away with it.  A page comes
 * as text in the server's encoding, as bytes, or as bytes of a charset.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/detoast.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#include "read/reader.h"
#include "sql/goir.h"

PG_FUNCTION_INFO_V1(goir_parse_text);
PG_FUNCTION_INFO_V1(goir_parse_bytea);
PG_FUNCTION_INFO_V1(goir_sections_text);
PG_FUNCTION_INFO_V1(goir_sections_bytea);
PG_FUNCTION_INFO_V1(goir_text_text);
PG_FUNCTION_INFO_V1(goir_text_bytea);
PG_FUNCTION_INFO_V1(goir_claims_text);
PG_FUNCTION_INFO_V1(goir_claims_bytea);
PG_FUNCTION_INFO_V1(goir_cells_text);
PG_FUNCTION_INFO_V1(goir_cells_bytea);
PG_FUNCTION_INFO_V1(goir_boxes_text);
PG_FUNCTION_INFO_V1(goir_boxes_bytea);
PG_FUNCTION_INFO_V1(goir_format);

/* The bytes of a document, copied; too many are refused before detoasting. */
static GoirText
document_bytes(Datum document)
{
	struct varlena *copy;

	if (toast_raw_datum_size(document) - VARHDRSZ > GOIR_MAX_PAGE)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("document is too large"),
				 errdetail("A document may have at most %d bytes.", GOIR_MAX_PAGE)));
	copy = PG_DETOAST_DATUM_COPY(document);
	return (GoirText) {VARDATA(copy), (int) (VARSIZE(copy) - VARHDRSZ)};
}

/* The charset of a name given by the user. */
static GoirCharset
charset_argument(FunctionCallInfo fcinfo, int n)
{
	text	   *name = PG_GETARG_TEXT_PP(n);
	GoirText	given = {VARDATA_ANY(name), (int) VARSIZE_ANY_EXHDR(name)};
	GoirCharset charset = goir_charset_named(given);

	if (charset == GOIR_CHARSET_UNKNOWN)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown charset \"%.*s\"",
						pg_mbcliplen(given.at, given.size, 60), given.at),
				 errhint("Charsets are UTF-8, GB18030 (also for GB2312 and GBK), Big5, UTF-16LE and UTF-16BE.")));
	return charset;
}

void
goir_open_argument(FunctionCallInfo fcinfo, bool is_text, GoirArena *arena, GoirPage *page)
{
	GoirCharset charset = GOIR_CHARSET_UNKNOWN;
	GoirText	bytes;

	if (PG_NARGS() > 1)
		charset = charset_argument(fcinfo, 1);
	bytes = document_bytes(PG_GETARG_DATUM(0));
	if (is_text && GetDatabaseEncoding() != PG_SQL_ASCII)
	{
		bytes = goir_from_server(bytes.at, bytes.size);
		charset = GOIR_UTF8;
	}
	goir_page_open(arena, bytes, charset, page);
}

/* Reads a page to a report. */
static Datum
parse(FunctionCallInfo fcinfo, bool is_text)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext,
												  "goir page", ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(context);
	GoirReport *report = palloc(sizeof(GoirReport));
	GoirArena	arena = GOIR_ARENA;
	GoirPage	page;
	Datum		result;

	goir_open_argument(fcinfo, is_text, &arena, &page);
	goir_read_report(&arena, &page, report);
	MemoryContextSwitchTo(old);
	result = goir_report_datum(report);
	MemoryContextDelete(context);
	PG_RETURN_DATUM(result);
}

Datum
goir_parse_text(PG_FUNCTION_ARGS)
{
	return parse(fcinfo, true);
}

Datum
goir_parse_bytea(PG_FUNCTION_ARGS)
{
	return parse(fcinfo, false);
}

/* A narrative, and how far it has been given. */
typedef struct Narrative
{
	GoirNarrative narrative;
	GoirClaims	claims;
	int			next;
} Narrative;

/* Reads the narrative of a page. */
static Narrative *
read_narrative(FunctionCallInfo fcinfo, bool is_text, GoirArena *arena)
{
	Narrative  *result = palloc0(sizeof(Narrative));
	GoirPage	page;

	goir_open_argument(fcinfo, is_text, arena, &page);
	goir_read_page_narrative(arena, &page, &result->narrative);
	return result;
}

/* Reads the narrative of a text. */
static void *
start_sections_text(FunctionCallInfo fcinfo)
{
	GoirArena	arena = GOIR_ARENA;

	return read_narrative(fcinfo, true, &arena);
}

/* Reads the narrative of bytes. */
static void *
start_sections_bytea(FunctionCallInfo fcinfo)
{
	GoirArena	arena = GOIR_ARENA;

	return read_narrative(fcinfo, false, &arena);
}

/* Gives the next section. */
static bool
next_section(void *state, Datum *values, bool *nulls)
{
	Narrative  *n = state;
	const GoirSection *section = &n->narrative.sections[n->next];

	if (n->next++ >= n->narrative.n_sections)
		return false;
	values[0] = Int32GetDatum(section->number);
	values[1] = goir_literal_datum(goir_sections_data[section->kind].code);
	values[2] = goir_text_datum(section->heading);
	values[3] = goir_text_datum(section->body);
	return true;
}

Datum
goir_sections_text(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_sections_text, next_section);
}

Datum
goir_sections_bytea(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_sections_bytea, next_section);
}

/* Adds a line or more to a text, on a line of its own. */
static void
add_lines(StringInfo out, GoirText lines)
{
	if (lines.size == 0)
		return;
	if (out->len > 0)
		appendStringInfoChar(out, '\n');
	appendBinaryStringInfo(out, lines.at, lines.size);
}

/* Gives the whole narrative as one text. */
static Datum
narrative_text(FunctionCallInfo fcinfo, bool is_text)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext,
												  "goir page", ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(context);
	GoirArena	arena = GOIR_ARENA;
	GoirNarrative *narrative = &read_narrative(fcinfo, is_text, &arena)->narrative;
	StringInfoData out;
	Datum		result;
	int			i;

	initStringInfo(&out);
	add_lines(&out, narrative->lead_text);
	for (i = 0; i < narrative->n_sections; i++)
	{
		add_lines(&out, narrative->sections[i].heading);
		add_lines(&out, narrative->sections[i].body);
	}
	MemoryContextSwitchTo(old);
	result = goir_text_datum((GoirText) {out.data, out.len});
	MemoryContextDelete(context);
	PG_RETURN_DATUM(result);
}

Datum
goir_text_text(PG_FUNCTION_ARGS)
{
	return narrative_text(fcinfo, true);
}

Datum
goir_text_bytea(PG_FUNCTION_ARGS)
{
	return narrative_text(fcinfo, false);
}

/* Reads the numbers stated in the narrative of a page. */
static void *
start_claims(FunctionCallInfo fcinfo, bool is_text)
{
	GoirArena	arena = GOIR_ARENA;
	Narrative  *n = palloc0(sizeof(Narrative));
	GoirPage	page;

	goir_open_argument(fcinfo, is_text, &arena, &page);
	goir_read_page_claims(&arena, &page, &n->claims);
	return n;
}

/* Reads the numbers stated in a text. */
static void *
start_claims_text(FunctionCallInfo fcinfo)
{
	return start_claims(fcinfo, true);
}

/* Reads the numbers stated in bytes. */
static void *
start_claims_bytea(FunctionCallInfo fcinfo)
{
	return start_claims(fcinfo, false);
}

/* Gives the next number stated in prose. */
static bool
next_claim(void *state, Datum *values, bool *nulls)
{
	Narrative  *n = state;
	const GoirClaim *claim = &n->claims.claims[n->next];
	char		path[GOIR_PATH_SIZE];

	if (n->next++ >= n->claims.n_claims)
		return false;
	values[0] = Int32GetDatum(claim->section);
	nulls[1] = claim->path == 0;
	if (claim->path)
	{
		goir_path_print(claim->path, path);
		values[1] = goir_literal_datum(path);
	}
	values[2] = goir_numeric_datum(claim->number);
	nulls[3] = claim->unit.size == 0;
	if (claim->unit.size > 0)
		values[3] = goir_text_datum(claim->unit);
	values[4] = BoolGetDatum(claim->approximate);
	values[5] = goir_text_datum(claim->quote);
	return true;
}

Datum
goir_claims_text(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_claims_text, next_claim);
}

Datum
goir_claims_bytea(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_claims_bytea, next_claim);
}

/* The tables of a page, and the cell to give next. */
typedef struct Walk
{
	const GoirDocument *document;
	int			table;
	int			row;
	int			cell;
} Walk;

/* Opens a page to walk its cells. */
static void *
start_cells(FunctionCallInfo fcinfo, bool is_text)
{
	GoirArena	arena = GOIR_ARENA;
	GoirPage	page;
	Walk	   *walk = palloc(sizeof(Walk));

	goir_open_argument(fcinfo, is_text, &arena, &page);
	*walk = (Walk) {page.document, -1, GOIR_NONE, GOIR_NONE};
	return walk;
}

/* Opens a text to walk its cells. */
static void *
start_cells_text(FunctionCallInfo fcinfo)
{
	return start_cells(fcinfo, true);
}

/* Opens bytes to walk their cells. */
static void *
start_cells_bytea(FunctionCallInfo fcinfo)
{
	return start_cells(fcinfo, false);
}

/* Moves to the first cell at hand or behind; false if there is none. */
static bool
find_cell(Walk *walk)
{
	const GoirDocument *d = walk->document;

	while (walk->cell == GOIR_NONE)
	{
		if (walk->row != GOIR_NONE)
			walk->row = d->rows[walk->row].next;
		while (walk->row == GOIR_NONE)
		{
			if (++walk->table >= d->n_tables)
				return false;
			walk->row = d->tables[walk->table].row;
		}
		walk->cell = d->rows[walk->row].cell;
	}
	return true;
}

/* Gives the next cell; everything is counted from 1. */
static bool
next_cell(void *state, Datum *values, bool *nulls)
{
	Walk	   *walk = state;
	const GoirCell *cell;

	if (!find_cell(walk))
		return false;
	cell = &walk->document->cells[walk->cell];
	values[0] = Int32GetDatum(walk->table + 1);
	values[1] = Int32GetDatum(walk->document->rows[walk->row].number + 1);
	values[2] = Int32GetDatum(cell->column + 1);
	values[3] = Int32GetDatum(cell->row_span);
	values[4] = Int32GetDatum(cell->column_span);
	values[5] = BoolGetDatum(cell->header);
	values[6] = goir_text_datum(cell->text);
	walk->cell = cell->next;
	return true;
}

Datum
goir_cells_text(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_cells_text, next_cell);
}

Datum
goir_cells_bytea(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_cells_bytea, next_cell);
}

/* Gives the next cell that has words with places; these are in thousandths. */
static bool
next_box(void *state, Datum *values, bool *nulls)
{
	Walk	   *walk = state;
	const GoirPlace *place = NULL;

	while (place == NULL)
	{
		const GoirCell *cell;

		if (walk->document->places == NULL || !find_cell(walk))
			return false;
		place = &walk->document->places[walk->cell];
		cell = &walk->document->cells[walk->cell];
		values[0] = Int32GetDatum(walk->table + 1);
		values[1] = Int32GetDatum(walk->document->rows[walk->row].number + 1);
		values[2] = Int32GetDatum(cell->column + 1);
		if (place->page == GOIR_NONE)
			place = NULL;
		walk->cell = cell->next;
	}
	values[3] = Int32GetDatum(place->page + 1);
	values[4] = Float8GetDatum(place->left / 1000.0);
	values[5] = Float8GetDatum(place->top / 1000.0);
	values[6] = Float8GetDatum(place->right / 1000.0);
	values[7] = Float8GetDatum(place->bottom / 1000.0);
	return true;
}

Datum
goir_boxes_text(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_cells_text, next_box);
}

Datum
goir_boxes_bytea(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_cells_bytea, next_box);
}

/* Gives what the bytes of a document are. */
Datum
goir_format(PG_FUNCTION_ARGS)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext,
												  "goir page", ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(context);
	GoirArena	arena = GOIR_ARENA;
	GoirFormat	format = goir_format_of(&arena, document_bytes(PG_GETARG_DATUM(0)));

	MemoryContextSwitchTo(old);
	MemoryContextDelete(context);
	PG_RETURN_DATUM(goir_literal_datum(goir_format_code[format]));
}
