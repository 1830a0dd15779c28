/*-------------------------------------------------------------------------
 *
 * goir.h
 *	  What the rooms of the SQL skin share.
 *
 * The skin turns Datums into what the core knows and back: stored reports,
 * text between the server's encoding and UTF-8, exact numbers, rows.  Text in
 * the core is always UTF-8.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_H
#define GOIR_H

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "nodes/nodes.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

#include "page/page.h"
#include "rules/rules.h"
#include "sql/compat.h"
#include "store/layout.h"

/* The backend as host of the core: palloc in the current memory context. */
extern const GoirHost goir_backend;

#define GOIR_ARENA ((GoirArena) {&goir_backend, NULL, 0})

/* The stored bytes of an argument; they live as long as the argument. */
static inline GoirText
goir_arg_bytes(FunctionCallInfo fcinfo, int n)
{
	struct varlena *datum = PG_GETARG_VARLENA_PP(n);

	return (GoirText) {VARDATA_ANY(datum), (int) VARSIZE_ANY_EXHDR(datum)};
}

/*
 * The first bytes of an argument, at least GOIR_FRONT of them if there are so
 * many: the head, and nearly always all cells.  Large reports are compressed;
 * this saves undoing it for the rest.
 */
#define GOIR_FRONT 768

static inline GoirText
goir_arg_front(FunctionCallInfo fcinfo, int n)
{
	struct varlena *datum = (struct varlena *) PG_GETARG_POINTER(n);

	if (VARATT_IS_COMPRESSED(datum) || VARATT_IS_EXTERNAL(datum))
		datum = PG_DETOAST_DATUM_SLICE(PointerGetDatum(datum), 0, GOIR_FRONT);
	return (GoirText) {VARDATA_ANY(datum), (int) VARSIZE_ANY_EXHDR(datum)};
}

/* The report of a value, in memory of its own; XX001 if it is broken. */
extern GoirReport *goir_datum_report(Datum datum);

/* The report of an argument, likewise. */
static inline GoirReport *
goir_arg_report(FunctionCallInfo fcinfo, int n)
{
	return goir_datum_report(PG_GETARG_DATUM(n));
}

/* Raises XX001 for stored bytes that are no report, with what is wrong. */
extern void goir_report_broken(GoirText bytes);

/* A report as a value of type goir_report. */
extern Datum goir_report_datum(const GoirReport *report);

/* UTF-8 of a text in the server's encoding, and back. */
extern GoirText goir_from_server(const char *at, int size);
/*
 * A character that the server's encoding does not have becomes a question
 * mark, since what a page contains must never be an error; in the text form of
 * a report it is escaped, so that a dump has all of it.
 */
extern char *goir_to_server(GoirText text, bool escaped);
extern Datum goir_text_datum(GoirText text);
extern Datum goir_literal_datum(const char *label);

/* Exact numbers; a Numeric that no decimal can hold gives false. */
extern void goir_append_decimal(StringInfo out, GoirDecimal number);
extern Datum goir_numeric_datum(GoirDecimal number);
extern bool goir_read_numeric(Numeric numeric, GoirDecimal *number);

/* The names nearest to what somebody wrote, for a HINT. */
#define GOIR_MAX_NEAR 5
typedef struct GoirNear
{
	const char *given;
	int			size;
	char	   *name[GOIR_MAX_NEAR];
	int			distance[GOIR_MAX_NEAR];
	int			names;
} GoirNear;

extern GoirNear goir_near(const char *given);
extern void goir_near_offer(GoirNear *near, const char *name);

/* "Perhaps you meant ...", or NULL if nothing is near; the same of paths. */
extern char *goir_near_hint(const GoirNear *near);
extern char *goir_path_hint(const char *given);

/*
 * A set of rows, given one by one.  start runs once, in memory that lasts
 * until the last row; next fills in a row whose values and nulls are zero,
 * and says false when there is none.
 */
#define GOIR_MAX_ROW 13
typedef void *(*GoirRowsStart) (FunctionCallInfo fcinfo);
typedef bool (*GoirRowsNext) (void *state, Datum *values, bool *nulls);

extern Datum goir_return_rows(FunctionCallInfo fcinfo, GoirRowsStart start, GoirRowsNext next);

/*
 * parse.c: opens the document of the first argument, of the charset that the
 * second names if there is one, in the current memory context; 54000 above
 * GOIR_MAX_PAGE, 22023 for an unknown charset
 */
extern void goir_open_argument(FunctionCallInfo fcinfo, bool is_text, GoirArena *arena, GoirPage *page);

/* checks.c: the rule of a code; raises 22023 if there is none */
extern const GoirRule *goir_find_rule(GoirText code);

/* Is a type goir_report, or a domain over it? */
extern bool goir_is_report_type(Oid type);

/* json.c and json_read.c: the text form */
extern const char *const goir_scope_code[GOIR_SCOPES];
extern const char *const goir_part_code[GOIR_PARTS];	/* the whole has none */

/*
 * What the server's encoding does not have is escaped in the text form; in JSON of
 * the server's it cannot be, since jsonb refuses such an escape.
 */
extern char *goir_json_write(const GoirReport *report, bool escaped);

/* false after a soft error */
extern bool goir_json_read(Jsonb *json, Node *escontext, GoirReport *report);

/* tables.c: the cells of a report as they are shown */
typedef struct GoirShown
{
	int			slot;
	GoirFormCell cell;
} GoirShown;

/*
 * The cells of the report's form, all of them in form order; then those of
 * other forms that are on the page.  shown has GOIR_MAX_SLOTS elements;
 * returns how many.
 */
extern int	goir_shown(const GoirReport *report, GoirShown *shown);

#endif							/* GOIR_H */
