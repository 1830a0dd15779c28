/*-------------------------------------------------------------------------
 *
 * view.h
 *	  The views of the reporting layer as const data: what goir_create_views
 *	  creates over a user's table.
 *
 * view_facts.c, view_tables.c and view_lists.c hold them, views.c creates
 * them.  A tool for reports sees plain types only: type is one of the six
 * below, and every expression is cast to it, so that a view keeps its columns
 * whatever its source is.  Columns of a release keep their places, and new
 * ones come behind them: a view that is there can only be replaced so, and users'
 * views over it stay.  What may be added up is decided in view_lists.c.
 *
 * Expressions and FROM clauses are SQL in which a word after @ stands for
 * something that is known when the views are made:
 *
 *	@.				the schema of goir, for its functions
 *	@/				the schema of the views
 *	@source			the user's table; its alias is s, or p for an earlier year
 *	@report @year @agency @key @source_key		of a row s, parenthesized
 *	@previous_report @previous_year @previous_agency	the same of a row p
 *	@sum(requests.refused.total)	the figures of all items with that parent,
 *					added up, as the form of the report of a row s has them
 *	@sum(requests.received.organizations)	those of an item for organizations
 *	@all(requests.other.total)		as @sum, but a list, of all forms
 *	@match_key		the name of the agency of a row s, as units are matched by
 *	@with_unit @previous_with_unit	the user's table as s or p; if there is a table of units,
 *					joined with the unit
 *	@name @previous_name	the unit, or else the agency, of a row s or p
 *	@fingerprint @previous_fingerprint	a column of a row s or p
 *	@units @review	the user's tables of units and of reviews
 *	@reviewed(r.state) @listed(u.unit)	the same without its brackets if there is that table, else NULL
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_VIEW_H
#define GOIR_VIEW_H

#define GOIR_TEXT "text COLLATE \"default\""
#define GOIR_INT "integer"
#define GOIR_BIGINT "bigint"
#define GOIR_NUMERIC "numeric"
#define GOIR_DATE "date"
#define GOIR_BOOLEAN "boolean"
#define GOIR_REPORT "@.goir_report" /* in what is stored only */

#define GOIR_MAX_VIEW_COLUMNS 60

/*
 * A key from a hash: of 53 bits, what a double holds, since R, JavaScript and
 * spreadsheets have no other numbers.
 */
#define GOIR_KEY(hash) "(" hash " >> 11)"

/*
 * The key of the n-th thing in the report of a row: the report's key, of which no
 * bit is lost, and a hash of n.  A hash of both would lose some: PostgreSQL's hash of
 * a bigint folds it to 32 bits first, where of 100,000 reports two are alike.
 */
#define GOIR_KEY_IN(n) "@key # " GOIR_KEY("hashint8extended(" n ", 0)")

typedef struct GoirViewColumn
{
	const char *name;
	const char *type;
	const char *expression;
	const char *label;			/* its name in the Chinese view */
	const char *comment;		/* or NULL: the label */
} GoirViewColumn;

/* What the caller has to name for a view to be made, or for a view to be completed. */
typedef enum GoirViewNeeds
{
	GOIR_NEEDS_NOTHING,
	GOIR_NEEDS_REVIEW,
	GOIR_NEEDS_UNITS,
	GOIR_NEEDS_FINGERPRINT
} GoirViewNeeds;

/*
 * What a view says besides, of a table in which users write: never stored, so that
 * what they write is seen at once.  The columns are there without the table, too.
 */
#define GOIR_MAX_LIVE_COLUMNS 12

typedef struct GoirViewLive
{
	GoirViewNeeds needs;
	const char *join;			/* of a row i of the view, and what follows */
	GoirViewColumn column[GOIR_MAX_LIVE_COLUMNS];	/* ends with a name of NULL */
} GoirViewLive;

typedef struct GoirView
{
	const char *name;
	const char *label;			/* the name of the Chinese view */
	const char *comment;
	const char *from;			/* and what follows FROM */
	bool		stored;			/* kept in a materialized view, if asked for: few rows, slow to make */
	GoirViewColumn column[GOIR_MAX_VIEW_COLUMNS];	/* ends with a name of NULL */
	const GoirViewLive *live;	/* or NULL */
	GoirViewNeeds needs;		/* without it, the view is not there */
} GoirView;

/* What a view over the user's table says of the report of each row. */
#define GOIR_VIEW_HEADER \
	{"report_key", GOIR_BIGINT, "@key", "报告编号", "报告编号，与报告概况相连"}, \
	{"year", GOIR_INT, "@year", "年度", "报告年度"}, \
	{"report_date", GOIR_DATE, GOIR_VIEW_DATE, "报告期末", "报告年度的最后一天，供时间轴使用"}, \
	{"agency", GOIR_TEXT, "@agency", "机关", "行政机关名称"}, \
	{"form", GOIR_TEXT, "@.goir_form(@report)", "表式", "所用表式：2014、2019或2021"}

#define GOIR_VIEW_DATE "CASE WHEN @year BETWEEN 1 AND 9999 THEN make_date(@year, 12, 31) END"

/* Were figures of a report read by text recognition?  Then it may be in doubt, where the agency is not. */
#define GOIR_BY_OCR(report) "EXISTS (SELECT FROM @.goir_notes(" report ") o WHERE o.code = 'value.ocr')"

/* One figure of the report of a row. */
#define GOIR_FIGURE(path) "@.goir_figure(@report, '" path "')"

/*
 * Is row 其他处理 of a page a total?  Form 2019 has it as one row, form 2021 as
 * three; a page that mixes them may have all four.
 */
#define GOIR_OTHER_IS_TOTAL \
	"num_nonnulls(@all(requests.other.total)) > 0"

/*
 * What of a row is matched with the user's units; and the unit, as row u or U, by the
 * key of a name, or as it is written.
 */
#define GOIR_VIEW_MATCH_KEY \
	{"match_key", GOIR_TEXT, "@match_key", "匹配名称", "机关名称的匹配形式，与单位名称相连"}
#define GOIR_JOIN_UNIT(u, name, year) \
	" LEFT JOIN @/unit_alias " u " ON NOT " u ".is_ambiguous AND " u ".match_key = " name \
	" AND " year " BETWEEN " u ".first_year AND " u ".last_year"

/* The Chinese word for a severity. */
#define GOIR_SEVERITY_LABEL(severity) \
	"CASE " severity " WHEN 'error' THEN '错误' WHEN 'warning' THEN '警告' ELSE '提示' END"
#define GOIR_SEVERITY_ORDER(severity) "CASE " severity " WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END"

/*
 * What materialized views keep of the user's table: its reports, from which a
 * figure is read about as fast as from a row of its own, in a hundredth of the
 * space.  It is no view: what is stored, and then all views, read it in place of
 * the table.
 */
extern const GoirView goir_view_source;

/* In the order in which they are created; each ends with a name of NULL. */
extern const GoirView goir_view_lists[];	/* of goir itself */
extern const GoirView goir_view_units[];	/* of the user's units */
extern const GoirView goir_view_facts[];
extern const GoirView goir_view_tables[];
extern const GoirView goir_view_desk[];	/* what there is to do */

#endif							/* GOIR_VIEW_H */
