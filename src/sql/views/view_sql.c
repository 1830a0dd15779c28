/*-------------------------------------------------------------------------
 *
 * view_sql.c
 *	  Writes the queries of the reporting layer's views.
 *
 * The tables of views are in UTF-8, the caller's names in the server's
 * encoding: a text of ours is converted before names go into it.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "nodes/pg_list.h"
#include "utils/builtins.h"

#include "form/form.h"
#include "sql/views/view_sql.h"

const char *
goir_view_text(const char *text)
{
	return pg_any_to_server(text, (int) strlen(text), PG_UTF8);
}

List *
goir_all_views(void)
{
	static const GoirView *const sets[] = {
		goir_view_lists, goir_view_units, goir_view_facts, goir_view_tables, goir_view_desk
	};
	List	   *all = NIL;
	const GoirView *view;
	int			i;

	for (i = 0; i < lengthof(sets); i++)
		for (view = sets[i]; view->name; view++)
			all = lappend(all, unconstify(GoirView *, view));
	return all;
}

bool
goir_view_has(const GoirViewNames *names, GoirViewNeeds needs)
{
	switch (needs)
	{
		case GOIR_NEEDS_NOTHING:
			return true;
		case GOIR_NEEDS_REVIEW:
			return names->review != NULL;
		case GOIR_NEEDS_UNITS:
			return names->units != NULL;
		case GOIR_NEEDS_FINGERPRINT:
			return names->fingerprint != NULL;
	}
	return false;				/* keep compiler quiet */
}

/* The view of an English name. */
static const GoirView *
view_named(GoirText name)
{
	ListCell   *cell;

	foreach(cell, goir_all_views())
	{
		const GoirView *view = lfirst(cell);

		if (goir_text_is(name, view->name))
			return view;
	}
	elog(ERROR, "there is no view %.*s", name.size, name.at);
}

char *
goir_view_name(const GoirViewNames *names, const char *name)
{
	return psprintf("%s.%s", names->schema, quote_identifier(name));
}

char *
goir_view_stored(const GoirViewNames *names, const GoirView *view)
{
	return psprintf("%s.%s_stored", names->schema, view->name);
}

GoirViewNames
goir_view_names_stored(const GoirViewNames *names)
{
	GoirViewNames stored = *names;

	stored.source = goir_view_stored(names, &goir_view_source);
	stored.report = "report";
	stored.agency = "agency";
	stored.year = "year";
	stored.key = list_make1("report_key");
	stored.key_types = list_make1_oid(INT8OID);
	stored.integer_key = true;
	stored.source_key = "source_key";
	stored.match_key = "match_key";
	return stored;
}

List *
goir_view_column_list(const GoirView *view, bool stored)
{
	List	   *all = NIL;
	const GoirViewColumn *column;

	for (column = view->column; column->name; column++)
		all = lappend(all, unconstify(GoirViewColumn *, column));
	if (view->live && !stored)
		for (column = view->live->column; column->name; column++)
			all = lappend(all, unconstify(GoirViewColumn *, column));
	return all;
}

/* What a column of a view is called, quoted. */
static const char *
column_name(const GoirViewColumn *column, bool chinese)
{
	return quote_identifier(chinese ? goir_view_text(column->label) : column->name);
}

/*
 * Appends the view of a name, to be read by its English columns; returns the size
 * of the name.
 */
static int
append_view(StringInfo out, const GoirViewNames *names, const char *name)
{
	int			size = (int) strspn(name, "abcdefghijklmnopqrstuvwxyz_");
	const GoirView *view = view_named((GoirText) {name, size});
	const char *before = "(SELECT ";
	ListCell   *cell;

	if (!names->chinese)
	{
		appendStringInfoString(out, goir_view_name(names, view->name));
		return size;
	}
	foreach(cell, goir_view_column_list(view, false))
	{
		const GoirViewColumn *column = lfirst(cell);

		appendStringInfo(out, "%s%s AS %s", before, column_name(column, true), column_name(column, false));
		before = ", ";
	}
	appendStringInfo(out, " FROM %s)", goir_view_name(names, goir_view_text(view->label)));
	return size;
}

/* A column of a row s or p. */
static char *
column_of(const char *row, const char *column)
{
	return psprintf("%s.%s", row, quote_identifier(column));
}

static char *
agency_of(const GoirViewNames *names, const char *row)
{
	if (names->agency)
		return psprintf("(%s::text COLLATE \"default\")", column_of(row, names->agency));
	return psprintf("%s.goir_agency(%s)", names->goir, column_of(row, names->report));
}

static char *
year_of(const GoirViewNames *names, const char *row)
{
	if (names->year)
		return psprintf("(%s::integer)", column_of(row, names->year));
	return psprintf("%s.goir_year(%s)", names->goir, column_of(row, names->report));
}

/*
 * The columns of the key of a row, with commas.  What a session's settings
 * write one way or another (TimeZone, bytea_output) is written in one.
 */
static char *
key_columns(const GoirViewNames *names, const char *row)
{
	StringInfoData out;
	ListCell   *cell;
	ListCell   *type;

	initStringInfo(&out);
	forboth(cell, names->key, type, names->key_types)
	{
		const char *written = lfirst_oid(type) == TIMESTAMPTZOID ? "(%s AT TIME ZONE 'UTC')" :
			lfirst_oid(type) == BYTEAOID ? "encode(%s, 'hex')" : "%s";

		appendStringInfoString(&out, out.len > 0 ? ", " : "");
		appendStringInfo(&out, written, column_of(row, lfirst(cell)));
	}
	return out.data;
}

/*
 * The key of a row as one bigint: an integer as it is, anything else by its
 * hash.  A source without a key has the hash of the report.
 */
static char *
key_of(const GoirViewNames *names, const char *row)
{
	if (names->integer_key)
		return psprintf("(%s::bigint)", key_columns(names, row));
	if (names->key == NIL)
		return psprintf(GOIR_KEY("%s.goir_report_hash_extended(%s, 0)"),
						names->goir, column_of(row, names->report));
	return psprintf(GOIR_KEY("hashtextextended(jsonb_build_array(%s)::text COLLATE \"C\", 0)"),
					key_columns(names, row));
}

/*
 * The key of a row as a text, whatever the session's settings; NULL if there is
 * none.  No rows are made of it: those who distribute queries send none with
 * such a function in its FROM.
 */
static char *
source_key_of(const GoirViewNames *names, const char *row)
{
	StringInfoData out;
	char	   *parts;
	int			i;

	if (names->source_key)
		return column_of(row, names->source_key);
	if (names->key == NIL)
		return pstrdup("NULL");
	parts = psprintf("jsonb_build_array(%s)", key_columns(names, row));
	if (list_length(names->key) == 1)
		return psprintf("(%s ->> 0)", parts);
	initStringInfo(&out);
	for (i = 0; i < list_length(names->key); i++)
		appendStringInfo(&out, ", %s ->> %d", parts, i);
	return psprintf("concat_ws(' '%s)", out.data);
}

/*
 * What the unit of a row is matched by: the key of the agency's name, which says as
 * little as 水务局 where the site says of which city.  What a site is called may be the
 * name of its government.
 */
static char *
match_key_of(const GoirViewNames *names, const char *row)
{
	char	   *key = psprintf("%s.goir_agency_key(%s)", names->goir, agency_of(names, row));

	if (names->match_key)
		return column_of(row, names->match_key);
	if (names->site == NULL)
		return key;
	return psprintf("%s.goir_agency_key(coalesce(regexp_replace(%s::text, '%s', ''), '') || %s)",
					names->goir, column_of(row, names->site), goir_view_text("(人民)?政府.*$"), key);
}

/* Joins the unit of a row by a name, as a row called like it and by some letter. */
static void
append_unit(StringInfo out, const GoirViewNames *names, const char *row, char letter, const char *name)
{
	appendStringInfoString(out, " LEFT JOIN ");
	append_view(out, names, "unit_alias");
	appendStringInfo(out, " %s%c ON NOT %s%c.is_ambiguous AND %s%c.match_key = %s", row, letter, row, letter, row, letter, name);
	appendStringInfo(out, " AND %s BETWEEN %s%c.first_year AND %s%c.last_year",
					 year_of(names, row), row, letter, row, letter);
}

/* The source as a row, joined with its unit if there are any: by the key, and as the name is written. */
static char *
source_with_unit(const GoirViewNames *names, const char *row)
{
	StringInfoData out;

	if (names->units == NULL)
		return psprintf("%s %s", names->source, row);
	initStringInfo(&out);
	appendStringInfo(&out, "(%s %s", names->source, row);
	append_unit(&out, names, row, 'k', match_key_of(names, row));
	append_unit(&out, names, row, 'w', agency_of(names, row));
	appendStringInfoChar(&out, ')');
	return out.data;
}

/* The unit of such a row, or its agency. */
static char *
name_of(const GoirViewNames *names, const char *row)
{
	if (names->units == NULL)
		return agency_of(names, row);
	return psprintf("coalesce(%sw.unit_name, %sk.unit_name, %s)", row, row, agency_of(names, row));
}

/* What a word after @ stands for. */
static char *
meaning(const GoirViewNames *names, const char *word, int size)
{
#define IS(w) (size == (int) strlen(w) && strncmp(word, w, size) == 0)
	const char *row = "s";

	if (IS("source"))
		return pstrdup(names->source);
	if (IS("units"))
		return pstrdup(names->units);
	if (IS("review"))
		return pstrdup(names->review);
	if (size > 9 && strncmp(word, "previous_", 9) == 0)
		row = "p", word += 9, size -= 9;
	if (IS("report"))
		return column_of(row, names->report);
	if (IS("fingerprint"))
		return column_of(row, names->fingerprint);
	if (IS("agency"))
		return agency_of(names, row);
	if (IS("year"))
		return year_of(names, row);
	if (IS("key"))
		return key_of(names, row);
	if (IS("source_key"))
		return source_key_of(names, row);
	if (IS("match_key"))
		return match_key_of(names, row);
	if (IS("with_unit"))
		return source_with_unit(names, row);
	if (IS("name"))
		return name_of(names, row);
#undef IS
	elog(ERROR, "a view has an unknown word: %.*s", size, word);
}

/* What @sum and @all are told: a table, an item or its parent, a measure or organizations. */
typedef struct Parts
{
	GoirText	table;
	GoirText	item;
	GoirText	measure;
} Parts;

static Parts
parts_named(const char *path, int size)
{
	int			first = (int) strcspn(path, ".");
	int			last = size;

	while (last > 0 && path[last - 1] != '.')
		last--;
	if (first >= last - 1)
		elog(ERROR, "a view has an unknown path: %.*s", size, path);
	return (Parts) {{path, first}, {path + first + 1, last - first - 2}, {path + last, size - last}};
}

static bool
is_part(const Parts *parts, GoirPath path)
{
	const GoirItemData *item = &goir_items_data[GOIR_PATH_ITEM(path)];
	const GoirMeasureData *measure = &goir_measures_data[GOIR_PATH_MEASURE(path)];

	if (!goir_text_is(parts->table, goir_tables_data[item->table].code))
		return false;
	if (goir_text_is(parts->measure, "organizations"))
		return measure->organization && goir_text_is(parts->item, item->code);
	return goir_text_is(parts->measure, measure->code) && item->parent &&
		goir_text_is(parts->item, item->parent);
}

/* The figures that a form has (none: those of all forms), with something between; or an empty string. */
static char *
figures_of(const GoirViewNames *names, GoirFormNo form, const Parts *parts, const char *between)
{
	StringInfoData out;
	char		code[GOIR_PATH_SIZE];
	int			slot;

	initStringInfo(&out);
	for (slot = 0; slot < goir_slots(); slot++)
	{
		GoirPath	path = goir_slot_cell(slot)->path;

		if (!is_part(parts, path) || (form && goir_form_position(form, slot) < 0))
			continue;
		goir_path_print(path, code);
		appendStringInfo(&out, "%s%s.goir_figure(%s, '%s')", out.len > 0 ? between : "",
						 names->goir, column_of("s", names->report), code);
	}
	return out.data;
}

/* The sum by the form of a row s, where forms have other parts than the oldest. */
static char *
sum_of_parts(const GoirViewNames *names, const Parts *parts)
{
	StringInfoData out;
	char	   *oldest = NULL;
	int			form;

	initStringInfo(&out);
	for (form = GOIR_NO_FORM + 1; form < GOIR_FORM_FEES; form++)
	{
		char	   *sum = figures_of(names, form, parts, " + ");

		if (*sum == '\0')
			continue;
		if (oldest == NULL)
			oldest = sum;
		else if (strcmp(sum, oldest) != 0)
			appendStringInfo(&out, " WHEN '%s' THEN %s", goir_forms_data[form].code, sum);
	}
	if (oldest == NULL)
		elog(ERROR, "a view has a sum of nothing: %.*s.%.*s", parts->table.size,
			 parts->table.at, parts->item.size, parts->item.at);
	if (out.len == 0)
		return oldest;
	return psprintf("CASE %s.goir_form(%s)%s ELSE %s END", names->goir,
					column_of("s", names->report), out.data, oldest);
}

/* What a word with brackets stands for. */
static char *
meaning_of_path(const GoirViewNames *names, const char *word, int size, const char *path, int length)
{
	Parts		parts;

	if (size == 8 && strncmp(word, "reviewed", size) == 0)
		return names->review ? pnstrdup(path, length) : pstrdup("NULL");
	if (size == 6 && strncmp(word, "listed", size) == 0)
		return names->units ? pnstrdup(path, length) : pstrdup("NULL");
	parts = parts_named(path, length);
	if (size == 3 && strncmp(word, "sum", size) == 0)
		return sum_of_parts(names, &parts);
	if (size == 3 && strncmp(word, "all", size) == 0)
		return figures_of(names, GOIR_NO_FORM, &parts, ", ");
	elog(ERROR, "a view has an unknown word: %.*s", size, word);
}

/* Appends what a word stands for; returns the size of the word, with its path. */
static int
append_word(StringInfo out, const GoirViewNames *names, const char *word)
{
	int			size = (int) strspn(word, "abcdefghijklmnopqrstuvwxyz_");
	int			end = word[size] == '(' ? (int) strcspn(word, ")") + 1 : size;

	appendStringInfoString(out, end == size ? meaning(names, word, size) :
						   meaning_of_path(names, word, size, word + size + 1, end - size - 2));
	return end;
}

/* Appends SQL of view.h with the names filled in. */
static void
append_sql(StringInfo out, const GoirViewNames *names, const char *sql)
{
	const char *at = goir_view_text(sql);
	const char *next;

	for (; (next = strchr(at, '@')) != NULL; at = next)
	{
		appendBinaryStringInfo(out, at, (int) (next - at));
		next++;
		if (*next == '.')
		{
			appendStringInfo(out, "%s.", names->goir);
			next++;
		}
		else if (*next == '/')
			next += 1 + append_view(out, names, next + 1);
		else
			next += append_word(out, names, next);
	}
	appendStringInfoString(out, at);
}

/* Appends columns as expressions, with commas before all but the first of a query. */
static void
append_columns(StringInfo out, const GoirViewNames *names, const GoirViewColumn *column, bool chinese)
{
	for (; column->name; column++)
	{
		appendStringInfoString(out, out->len > 0 ? ", (" : "SELECT (");
		append_sql(out, names, column->expression);
		appendStringInfoString(out, ")::");
		append_sql(out, names, column->type);
		appendStringInfo(out, " AS %s", column_name(column, chinese));
	}
}

/* The query of a view, but for what is live of it. */
static char *
plain_query(const GoirViewNames *names, const GoirView *view, bool chinese)
{
	StringInfoData out;

	initStringInfo(&out);
	append_columns(&out, names, view->column, chinese);
	appendStringInfoString(&out, " FROM ");
	append_sql(&out, names, view->from);
	return out.data;
}

char *
goir_view_stored_query(const GoirViewNames *names, const GoirView *view)
{
	return plain_query(names, view, false);
}

char *
goir_view_query(const GoirViewNames *names, const GoirView *view, bool chinese, bool stored)
{
	const GoirViewColumn *column;
	StringInfoData out;

	if (view->live == NULL && !stored)
		return plain_query(names, view, chinese);
	initStringInfo(&out);
	for (column = view->column; column->name; column++)
		appendStringInfo(&out, "%si.%s AS %s", out.len > 0 ? ", " : "SELECT ",
						 column_name(column, false), column_name(column, chinese));
	if (view->live)
		append_columns(&out, names, view->live->column, chinese);
	if (stored)
		appendStringInfo(&out, " FROM %s i", goir_view_stored(names, view));
	else
		appendStringInfo(&out, " FROM (%s) i", plain_query(names, view, false));
	if (view->live && goir_view_has(names, view->live->needs))
		append_sql(&out, names, view->live->join);
	return out.data;
}

char *
goir_view_columns(const GoirView *view, bool chinese, bool stored)
{
	StringInfoData out;
	ListCell   *cell;

	initStringInfo(&out);
	foreach(cell, goir_view_column_list(view, stored))
		appendStringInfo(&out, "%s%s", out.len > 0 ? ", " : "", column_name(lfirst(cell), chinese));
	return out.data;
}

char *
goir_view_translated(const GoirViewNames *names, const GoirView *view)
{
	StringInfoData out;
	ListCell   *cell;

	initStringInfo(&out);
	foreach(cell, goir_view_column_list(view, false))
		appendStringInfo(&out, "%s%s AS %s", out.len > 0 ? ", " : "SELECT ",
						 column_name(lfirst(cell), false), column_name(lfirst(cell), true));
	appendStringInfo(&out, " FROM %s", goir_view_name(names, view->name));
	return out.data;
}
