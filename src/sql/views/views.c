/*-------------------------------------------------------------------------
 *
 * views.c
 *	  goir_create_views: makes the views of the reporting layer over a user's
 *	  table.
 *
 * Everything goes through SPI, as if the caller had typed it, so that the views
 * are the caller's, and rights, event triggers and dependencies are as always.
 * The function has a search_path of pg_catalog (see its CREATE FUNCTION), all
 * else is qualified.  What the views are is in view_lists.c, view_facts.c and
 * view_tables.c; view_sql.c writes the statements.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/relation.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

#include "sql/goir.h"
#include "sql/views/view_sql.h"

PG_FUNCTION_INFO_V1(goir_create_views);

/* Arguments by their numbers. */
enum
{
	SOURCE, REPORT, SCHEMA, KEY, AGENCY, YEAR, MATERIALIZED,
	LANGUAGE, REVIEW, UNITS, SITE, FINGERPRINT	/* since 1.1 */
};

/* In which languages the views are made. */
typedef enum Language
{
	BOTH,
	ENGLISH,
	CHINESE
} Language;

/* The n-th argument, a name, as a string; NULL if it is. */
static char *
name_argument(FunctionCallInfo fcinfo, int n)
{
	return PG_ARGISNULL(n) ? NULL : pstrdup(NameStr(*PG_GETARG_NAME(n)));
}

/* Runs a statement, as printf makes it. */
static void pg_attribute_printf(1, 2)
run(const char *format,...)
{
	StringInfoData sql;

	initStringInfo(&sql);
	for (;;)
	{
		va_list		args;
		int			needed;

		va_start(args, format);
		needed = appendStringInfoVA(&sql, format, args);
		va_end(args);
		if (needed == 0)
			break;
		enlargeStringInfo(&sql, needed);
	}
	SPI_execute(sql.data, false, 0);
	pfree(sql.data);
}

/*
 * Runs a query with one parameter; its rows are in SPI_tuptable.  It sees what was made
 * before, by an earlier call in the same statement too.
 */
static uint64
look_up(const char *sql, Oid type, Datum parameter)
{
	int			code = SPI_execute_with_args(sql, 1, &type, &parameter, NULL, false, 0);

	if (code != SPI_OK_SELECT)
		elog(ERROR, "SPI_execute_with_args returned %d", code);
	return SPI_processed;
}

/* A value of the rows that look_up() found. */
static char *
found(uint64 row, int column)
{
	return SPI_getvalue(SPI_tuptable->vals[row], SPI_tuptable->tupdesc, column);
}

/* Raises 42809 for what is no table or view that can be read for good. */
static void
check_source(Relation source)
{
	const char *name = RelationGetRelationName(source);

	switch (source->rd_rel->relkind)
	{
		case RELKIND_RELATION:
		case RELKIND_PARTITIONED_TABLE:
		case RELKIND_VIEW:
		case RELKIND_MATVIEW:
		case RELKIND_FOREIGN_TABLE:
			break;
		default:
			ereport(ERROR,
					(errcode(ERRCODE_WRONG_OBJECT_TYPE),
					 errmsg("\"%s\" is not a table or view", name)));
	}
	if (source->rd_rel->relpersistence == RELPERSISTENCE_TEMP)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("relation \"%s\" is temporary", name),
				 errhint("Views that last need a source that lasts.")));
}

/* The type of a column of the source; raises 42703. */
static Oid
column_type(Relation source, const char *column)
{
	int			n = SPI_fnumber(RelationGetDescr(source), column);

	if (n <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of relation \"%s\" does not exist",
						column, RelationGetRelationName(source)),
				 errtable(source)));
	return SPI_gettypeid(RelationGetDescr(source), n);
}

/* Raises 42804 unless a column has a type that its role asks for. */
static void
check_type(Relation source, const char *column, bool right, const char *wanted)
{
	if (!right)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("column \"%s\" of relation \"%s\" is not of type %s",
						column, RelationGetRelationName(source), wanted),
				 errdetail("Its type is %s.", format_type_be(column_type(source, column))),
				 errtablecol(source, SPI_fnumber(RelationGetDescr(source), column))));
}

/* Is a type one of text, varchar and the like, or a domain over one? */
static bool
is_string(Oid type)
{
	char		category;
	bool		preferred;

	get_type_category_preferred(getBaseType(type), &category, &preferred);
	return category == TYPCATEGORY_STRING;
}

/* The key of the source: the column that the caller names, or the primary key. */
static void
use_key(Relation source, const char *named, GoirViewNames *names)
{
	Oid			type;
	ListCell   *cell;

	if (named)
		names->key = list_make1(unconstify(char *, named));
	else
	{
		uint64		n = look_up("SELECT a.attname FROM pg_index i"
								" CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k (attnum, n)"
								" JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum"
								" WHERE i.indrelid = $1 AND i.indisprimary AND k.n <= i.indnkeyatts"
								" ORDER BY k.n",
								OIDOID, ObjectIdGetDatum(RelationGetRelid(source)));
		uint64		i;

		for (i = 0; i < n; i++)
			names->key = lappend(names->key, found(i, 1));
	}
	if (names->key == NIL)
		ereport(NOTICE,
				(errmsg("\"%s\" has no primary key: reports that are alike have one key in the views",
						RelationGetRelationName(source)),
				 errhint("Name a column that is unique: key => '...'.")));
	foreach(cell, names->key)
		names->key_types = lappend_oid(names->key_types,
									   getBaseType(column_type(source, lfirst(cell))));
	if (list_length(names->key) != 1)
		return;
	type = linitial_oid(names->key_types);
	names->integer_key = type == INT2OID || type == INT4OID || type == INT8OID;
}

/* Takes the columns that the caller names. */
static void
use_columns(FunctionCallInfo fcinfo, Relation source, GoirViewNames *names)
{
	Oid			type;

	names->report = name_argument(fcinfo, REPORT);
	check_type(source, names->report,
			   goir_is_report_type(column_type(source, names->report)), "goir_report");
	use_key(source, name_argument(fcinfo, KEY), names);
	names->agency = name_argument(fcinfo, AGENCY);
	if (names->agency)
		check_type(source, names->agency,
				   is_string(column_type(source, names->agency)), "text");
	names->year = name_argument(fcinfo, YEAR);
	if (names->year)
	{
		type = getBaseType(column_type(source, names->year));
		check_type(source, names->year, type == INT2OID || type == INT4OID, "integer");
	}
	names->site = name_argument(fcinfo, SITE);
	if (names->site)
		check_type(source, names->site, is_string(column_type(source, names->site)), "text");
	names->fingerprint = name_argument(fcinfo, FINGERPRINT);
	if (names->fingerprint)
		check_type(source, names->fingerprint,
				   getBaseType(column_type(source, names->fingerprint)) == INT4ARRAYOID, "integer[]");
}

/* Makes the schema of the views, or sees that it is the caller's; 42501. */
static void
use_schema(const char *schema, GoirViewNames *names)
{
	names->schema = quote_identifier(schema);
	if (look_up("SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = $1",
				NAMEOID, CStringGetDatum(schema)) == 0)
		run("CREATE SCHEMA %s", names->schema);
	else if (strcmp(found(0, 1), "t") != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("schema \"%s\" belongs to another role", schema),
				 errhint("Choose a schema of your own, or one that does not exist.")));
}

/* A table that users write: what it is there for, its columns and their types, and the rest of its declaration. */
typedef struct UserTable
{
	const char *comment;
	struct
	{
		const char *name;
		const char *type;
		const char *rest;
		const char *comment;
	}			column[10];		/* ends with a name of NULL */
	const char *constraint;
} UserTable;

static const UserTable review_table = {
	"问题的处理记录：只增不改，同一问题以最后一行为准；涉及的数字改变后，问题重新待办", {
		{"review_id", "bigint", "GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "记录编号"},
		{"source_key", "text", "NOT NULL", "原表主键，同视图"},
		{"rule", "text", "NOT NULL", "规则代码，或读取说明的代码"},
		{"subject", "text", "", "对象代码，或读取说明的位置"},
		{"numbers", "text", "NOT NULL", "处理时问题所涉及的数字，取自视图"},
		{"state", "text", "NOT NULL CHECK (state IN ('open', 'confirmed', 'explained', 'corrected'))",
		"状态：open待处理、confirmed已确认（退回单位）、explained已说明（情况属实）、corrected已更正"},
		{"note", "text", "", "处理说明"},
		{"who", "text", "NOT NULL DEFAULT current_user", "处理人"},
		{"decided_at", "timestamp with time zone", "NOT NULL DEFAULT now()", "处理时间"}},
	""
};

static const UserTable unit_table = {
	"应当报送年度报告的单位；上级改变的，每个时期一行", {
		{"name", "text", "NOT NULL", "单位全称"},
		{"parent", "text", "", "上级单位，汇总到该单位"},
		{"aliases", "text[]", "NOT NULL DEFAULT '{}'", "页面上的其他写法、原名称"},
		{"valid_from", "integer", "NOT NULL DEFAULT 2008", "自该报告年度起"},
		{"valid_to", "integer", "", "至该报告年度止；空为至今"}},
	", PRIMARY KEY (name, valid_from), CHECK (valid_to >= valid_from)"
};

/* Makes a table. */
static void
create_table(const char *path, const UserTable *table)
{
	StringInfoData columns;
	int			i;

	initStringInfo(&columns);
	for (i = 0; table->column[i].name; i++)
		appendStringInfo(&columns, "%s%s %s %s", i > 0 ? ", " : "",
						 table->column[i].name, table->column[i].type, table->column[i].rest);
	run("CREATE TABLE %s (%s%s)", path, columns.data, table->constraint);
	run("COMMENT ON TABLE %s IS %s", path, quote_literal_cstr(goir_view_text(table->comment)));
	for (i = 0; table->column[i].name; i++)
		run("COMMENT ON COLUMN %s.%s IS %s", path, table->column[i].name,
			quote_literal_cstr(goir_view_text(table->column[i].comment)));
}

/* Raises 42703 or 42804 unless a relation has all columns that such a table has. */
static void
check_columns(const char *path, const UserTable *table)
{
	int			i;

	for (i = 0; table->column[i].name; i++)
	{
		const char *name = table->column[i].name;
		const char *type;

		if (look_up(psprintf("SELECT format_type(atttypid, NULL) FROM pg_attribute WHERE attrelid = to_regclass($1)"
							 " AND attname = '%s' AND attnum > 0", name),
					TEXTOID, CStringGetTextDatum(path)) == 0)
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_COLUMN),
					 errmsg("relation %s already exists and has no column \"%s\"", path, name),
					 errhint("Choose another name, or run ALTER TABLE %s ADD %s %s %s.", path, name,
							 table->column[i].type, table->column[i].rest)));
		type = found(0, 1);
		if (strcmp(type, table->column[i].type) != 0)
			ereport(ERROR,
					(errcode(ERRCODE_DATATYPE_MISMATCH),
					 errmsg("column \"%s\" of relation %s is not of type %s", name, path, table->column[i].type),
					 errdetail("Its type is %s.", type)));
	}
}

/* A table of the user's beside the source, made if it is not there; its path, or NULL. */
static const char *
use_table(Relation source, const char *name, const UserTable *table)
{
	char	   *path;

	if (name == NULL)
		return NULL;
	path = quote_qualified_identifier(get_namespace_name(RelationGetNamespace(source)), name);
	if (look_up("SELECT 1 WHERE to_regclass($1) IS NOT NULL", TEXTOID, CStringGetTextDatum(path)) == 0)
		create_table(path, table);
	else
		check_columns(path, table);
	return path;
}

/* The tables that users write, which know reports by their keys; 42704 without a key. */
static void
use_tables(FunctionCallInfo fcinfo, Relation source, GoirViewNames *names)
{
	names->review = use_table(source, name_argument(fcinfo, REVIEW), &review_table);
	names->units = use_table(source, name_argument(fcinfo, UNITS), &unit_table);
	if (names->key == NIL && (names->review || names->fingerprint))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("\"%s\" has no primary key, by which reports are told apart",
						RelationGetRelationName(source)),
				 errhint("Name a column that is unique: key => '...'.")));
}

/* Whose a name is: such a view's, or that of what stores one, is told by kind and columns. */
typedef enum Owner
{
	NOBODY,
	OURS,
	ANOTHER
} Owner;

static Owner
owner_of(const GoirViewNames *names, const char *name, char kind, const char *columns)
{
	const char *there;
	size_t		size;

	if (look_up("SELECT c.relkind, (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)"
				" FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0)"
				" FROM pg_class c WHERE c.oid = to_regclass($1)",
				TEXTOID, CStringGetTextDatum(goir_view_name(names, name))) == 0)
		return NOBODY;
	there = found(0, 2);
	size = there ? strlen(there) : 0;
	return *found(0, 1) == kind && size > 0 && strncmp(columns, there, size) == 0 &&
		(columns[size] == '\0' || columns[size] == ',') ? OURS : ANOTHER;
}

/* Is something of ours there?  Raises 42P07 if it is another's. */
static bool
check_taken(const GoirViewNames *names, const char *name, char kind, const char *columns)
{
	Owner		owner = owner_of(names, name, kind, columns);

	if (owner == ANOTHER)
		ereport(ERROR,
				(errcode(ERRCODE_DUPLICATE_TABLE),
				 errmsg("relation %s already exists and is not a view of goir_create_views",
						goir_view_name(names, name)),
				 errhint("Choose another schema, or drop it.")));
	return owner == OURS;
}

/*
 * The first table with row-level security that the source or a table beside it is, or reads
 * as a view; or NULL.
 */
static const char *
protected_table(const GoirViewNames *names)
{
	const char *const path[] = {names->source, names->review, names->units};
	Datum		paths[lengthof(path)];
	int			n = 0;
	int			i;

	for (i = 0; i < lengthof(path); i++)
		if (path[i])
			paths[n++] = CStringGetTextDatum(path[i]);
	if (look_up("WITH RECURSIVE read (oid) AS ("
				"SELECT to_regclass(p)::oid FROM unnest($1) p UNION SELECT d.refobjid FROM read r"
				" JOIN pg_class v ON v.oid = r.oid AND v.relkind = 'v'"
				" JOIN pg_rewrite w ON w.ev_class = v.oid"
				" JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid"
				" AND d.refclassid = 'pg_class'::regclass)"
				" SELECT c.relname FROM read JOIN pg_class c USING (oid) WHERE c.relrowsecurity"
				" ORDER BY c.oid <> to_regclass($1[1])::oid, c.relname LIMIT 1",
				TEXTARRAYOID, PointerGetDatum(construct_array(paths, n, TEXTOID, -1, false, TYPALIGN_INT))) == 0)
		return NULL;
	return found(0, 1);
}

/*
 * Whoever reads a view needs what it reads from, and sees no more than that
 * shows him.  Before 15 the owner's rights count instead.  Returns whether reports
 * may be stored: not of a protected table or beside one, for what reads stored reports
 * does so by the rights of the owner; stored reports from before go then.
 */
static bool
may_store(Relation source, const GoirViewNames *names, bool stored)
{
	const char *name = RelationGetRelationName(source);
	const char *table = protected_table(names);

	if (stored && table)
	{
		bool		there = check_taken(names, "source_stored", RELKIND_MATVIEW,
										goir_view_columns(&goir_view_source, false, true));

		ereport(there ? WARNING : ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg(there ? "reports of \"%s\" are no longer stored in materialized views" :
						"reports of \"%s\" cannot be stored in materialized views", name),
				 errdetail("Table \"%s\" has row-level security, which would be lost.", table)));
	}
	if ((!stored || table) && !GOIR_HAS_SECURITY_INVOKER)
		ereport(table ? WARNING : NOTICE,
				(errmsg("the views show all readers what their owner may see of \"%s\"", name),
				 errdetail(table ? "Row-level security does not apply to their readers before PostgreSQL 15."
						   : "Views cannot look at the rights of their readers before PostgreSQL 15."),
				 errhint("Grant the views to those who may see all of it.")));
	return stored && table == NULL;
}

/* Comments on a view, or on what stores one, and on its columns. */
static void
comment(const GoirView *view, const char *path, bool chinese, bool stored)
{
	ListCell   *cell;

	run("COMMENT ON %s %s IS %s", stored ? "MATERIALIZED VIEW" : "VIEW", path,
		quote_literal_cstr(goir_view_text(view->comment)));
	foreach(cell, goir_view_column_list(view, stored))
	{
		const GoirViewColumn *column = lfirst(cell);
		const char *name = chinese ? goir_view_text(column->label) : column->name;
		const char *text = column->comment ? column->comment : column->label;

		run("COMMENT ON COLUMN %s.%s IS %s", path, quote_identifier(name),
			quote_literal_cstr(goir_view_text(text)));
	}
}

/*
 * Replaces a view by a query.  It keeps its grants and what depends on it, since its
 * columns are always the same.
 */
static void
create_view(const char *path, const char *query, bool of_owner)
{
	run("CREATE OR REPLACE VIEW %s %s AS %s", path,
		!GOIR_HAS_SECURITY_INVOKER ? "" :
		of_owner ? "WITH (security_invoker = false)" : "WITH (security_invoker = true)",
		query);
}

/* What a view is called in English or Chinese, without its schema. */
static const char *
view_name(const GoirView *view, bool chinese)
{
	return chinese ? goir_view_text(view->label) : view->name;
}

/* A view in one language, in place of what is there. */
static void
create(const GoirViewNames *names, const GoirView *view, bool chinese, const char *query, bool of_owner)
{
	const char *name = view_name(view, chinese);

	check_taken(names, name, RELKIND_VIEW, goir_view_columns(view, chinese, false));
	create_view(goir_view_name(names, name), query, of_owner);
}

/* Drops a view in one language, if it is there. */
static void
drop_view(const GoirViewNames *names, const GoirView *view, bool chinese)
{
	const char *name = view_name(view, chinese);

	if (owner_of(names, name, RELKIND_VIEW, goir_view_columns(view, chinese, false)) == OURS)
		run("DROP VIEW %s", goir_view_name(names, name));
}

/* Drops what stores a view, on which no view of ours depends any more. */
static void
drop_stored(const GoirViewNames *names, const GoirView *view)
{
	if (check_taken(names, psprintf("%s_stored", view->name), RELKIND_MATVIEW,
					goir_view_columns(view, false, true)))
		run("DROP MATERIALIZED VIEW %s", goir_view_stored(names, view));
}

/* Stores a view, or the source. */
static void
store(const GoirViewNames *names, const GoirView *view)
{
	char	   *path = goir_view_stored(names, view);

	run("CREATE MATERIALIZED VIEW %s AS %s", path, goir_view_stored_query(names, view));
	run("CREATE INDEX ON %s (report_key)", path);
	run("CREATE INDEX ON %s (agency, year)", path);
	run("ANALYZE %s", path);
	comment(view, path, false, true);
}

/*
 * Stores the source and what is to be stored; has all views read that.  Fingerprints
 * are not stored, and compared where the source has an index of them.
 */
static void
store_all(const GoirViewNames *source, List *views)
{
	GoirViewNames names = goir_view_names_stored(source);
	ListCell   *cell;

	store(source, &goir_view_source);
	foreach(cell, views)
	{
		const GoirView *view = lfirst(cell);

		if (view->stored)
			store(view->needs == GOIR_NEEDS_FINGERPRINT ? source : &names, view);
		create(&names, view, names.chinese, goir_view_query(&names, view, names.chinese, view->stored), true);
	}
}

/* A view in Chinese, which reads that in English. */
static void
create_in_chinese(const GoirViewNames *names, const GoirView *view)
{
	create(names, view, true, goir_view_translated(names, view), false);
	comment(view, goir_view_name(names, view_name(view, true)), true, false);
}

/* The views for which the caller has named all that they need. */
static List *
views_made(const GoirViewNames *names)
{
	List	   *made = NIL;
	ListCell   *cell;

	foreach(cell, goir_all_views())
	{
		GoirView   *view = lfirst(cell);

		if (goir_view_has(names, view->needs))
			made = lappend(made, view);
	}
	return made;
}

/*
 * Drops what is there of views and languages that are not asked for, and all that is
 * stored, since nothing of what stays reads it: the last views first, which read
 * earlier ones, and so does what is stored of them.
 */
static void
drop_others(const GoirViewNames *names, bool both)
{
	List	   *views = goir_all_views();
	int			i;

	for (i = list_length(views) - 1; i >= 0; i--)
	{
		const GoirView *view = list_nth(views, i);
		bool		made = goir_view_has(names, view->needs);

		if (!made || !(both || names->chinese))
			drop_view(names, view, true);
		if (!made || names->chinese)
			drop_view(names, view, false);
		drop_stored(names, view);
	}
	drop_stored(names, &goir_view_source);
}

/* All views, in one language or both. */
static void
create_all(const GoirViewNames *names, bool both, bool stored)
{
	List	   *views = views_made(names);
	ListCell   *cell;

	foreach(cell, views)
		create(names, lfirst(cell), names->chinese,
			   goir_view_query(names, lfirst(cell), names->chinese, false), false);
	if (both)
		foreach(cell, views)
			create_in_chinese(names, lfirst(cell));
	drop_others(names, both);
	if (stored)
		store_all(names, views);
	foreach(cell, views)
		comment(lfirst(cell), goir_view_name(names, view_name(lfirst(cell), names->chinese)),
				names->chinese, false);
}

/* The languages that the argument asks for; 22023. */
static Language
language_argument(FunctionCallInfo fcinfo)
{
	char	   *language;

	if (PG_ARGISNULL(LANGUAGE))
		return BOTH;
	language = text_to_cstring(PG_GETARG_TEXT_PP(LANGUAGE));
	if (strcmp(language, "en") != 0 && strcmp(language, "zh") != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown language \"%s\"", language),
				 errhint("The languages are \"en\" and \"zh\"; without one the views are there in both.")));
	return strcmp(language, "en") == 0 ? ENGLISH : CHINESE;
}

/* The arguments that there must be, and all of them: the views call functions that 1.0 has not. */
static void
check_arguments(FunctionCallInfo fcinfo)
{
	static const char *const name[] = {"source", "report", "schema"};
	int			i;

	if (PG_NARGS() <= FINGERPRINT)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("extension \"goir\" is of an older version than its library"),
				 errhint("Run ALTER EXTENSION goir UPDATE.")));
	for (i = 0; i < lengthof(name); i++)
		if (PG_ARGISNULL(i))
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("argument \"%s\" of function \"%s\" must not be null",
							name[i], "goir_create_views")));
}

Datum
goir_create_views(PG_FUNCTION_ARGS)
{
	GoirViewNames names = {NULL};
	bool		stored = !PG_ARGISNULL(MATERIALIZED) && PG_GETARG_BOOL(MATERIALIZED);
	Language	language;
	Relation	source;

	check_arguments(fcinfo);
	language = language_argument(fcinfo);
	names.chinese = language == CHINESE;
	SPI_connect();
	/* locked until the end of the transaction: the names stay true */
	source = try_relation_open(PG_GETARG_OID(SOURCE), AccessShareLock);
	if (source == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("relation with OID %u does not exist", PG_GETARG_OID(SOURCE))));
	check_source(source);
	use_columns(fcinfo, source, &names);
	names.goir = quote_identifier(get_namespace_name(get_func_namespace(fcinfo->flinfo->fn_oid)));
	names.source = quote_qualified_identifier(get_namespace_name(RelationGetNamespace(source)),
											  RelationGetRelationName(source));
	use_schema(name_argument(fcinfo, SCHEMA), &names);
	use_tables(fcinfo, source, &names);
	create_all(&names, language == BOTH, may_store(source, &names, stored));
	relation_close(source, NoLock);
	SPI_finish();
	PG_RETURN_VOID();
}
