/*-------------------------------------------------------------------------
 *
 * json_read.c
 *	  The text form of a report, parsed by the server's jsonb, to a report.
 *
 * Accepts what json.c writes, in any order of keys; "report" may be left out
 * and is true then.  What layout.h cannot store is refused.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "sql/json_parse.h"

/* Only format 1 is known so far. */
static bool
read_format(GoirJson *json, JsonbValue *value, void *target)
{
	int			format;

	return goir_json_int(json, value, 1, 1, &format);
}

/* Reads whether the page was a report at all. */
static bool
read_is_report(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_bool(json, value, &json->report->is_report);
}

/* Reads the year, within the bounds of report.h. */
static bool
read_year(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_int(json, value, GOIR_MIN_YEAR, GOIR_MAX_YEAR, &json->report->year);
}

/* Reads the code of a form; the fee table is none. */
static bool
read_form(GoirJson *json, JsonbValue *value, void *target)
{
	int			form;

	if (!goir_json_code(json, value, &goir_forms_data[0].code, sizeof(GoirForm),
						GOIR_FORM_FEES, &form))
		return false;
	json->report->form = form;
	return true;
}

/* Reads the agency, within its limit. */
static bool
read_agency(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_text(json, value, GOIR_MAX_AGENCY, &json->report->agency);
}

/* Reads the title, within its limit. */
static bool
read_title(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_text(json, value, GOIR_MAX_TITLE, &json->report->title);
}

/* The number that size digits say, -1 if they are no digits. */
static int
digits(const char *at, int size)
{
	int			number = 0;

	for (; size > 0; size--, at++)
	{
		if (*at < '0' || *at > '9')
			return -1;
		number = number * 10 + (*at - '0');
	}
	return number;
}

/* Reads a date, YYYY-MM-DD. */
static bool
read_published(GoirJson *json, JsonbValue *value, void *target)
{
	const char *at = value->val.string.val;

	json->report->has_published = true;
	if (value->type == jbvString && value->val.string.len == 10 &&
		at[4] == '-' && at[7] == '-' &&
		goir_date(digits(at, 4), digits(at + 5, 2), digits(at + 8, 2),
				  &json->report->published))
		return true;
	return goir_json_refuse(json, value, "a date from 2000 to 2099, YYYY-MM-DD");
}

/* Figures */

/* Reads the number of a cell. */
static bool
read_value(GoirJson *json, JsonbValue *value, void *target)
{
	((GoirFigure *) target)->state = GOIR_NUMBER;
	return goir_json_decimal(json, value, &((GoirFigure *) target)->number);
}

/* Reads the state of a cell that is neither number nor blank. */
static bool
read_state(GoirJson *json, JsonbValue *value, void *target)
{
	static const char *const codes[] = {
		[GOIR_DASH] = "dash", [GOIR_WORDS] = "text"
	};
	int			state;

	if (!goir_json_code(json, value, codes, sizeof(codes[0]), GOIR_COUNT(codes), &state))
		return false;
	((GoirFigure *) target)->state = state;
	return true;
}

/* Reads what a cell said when not the plain number. */
static bool
read_printed(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_text(json, value, GOIR_MAX_PRINTED,
						  &((GoirFigure *) target)->printed);
}

static const GoirJsonMember figure_members[] = {
	{"value", read_value, false},
	{"state", read_state, false},
	{"printed", read_printed, true},
};

/* Reads what a cell holds. */
static bool
read_figure(GoirJson *json, JsonbValue *value, GoirFigure *figure)
{
	unsigned	seen;

	if (value->type == jbvNull)
	{
		figure->state = GOIR_BLANK;
		return true;
	}
	if (value->type == jbvNumeric)
		return read_value(json, value, figure);
	if (value->type != jbvBinary || !JsonContainerIsObject(value->val.binary.data))
		return goir_json_refuse(json, value, "a number, null or an object");
	if (!goir_json_members(json, value, figure_members, GOIR_COUNT(figure_members),
						   figure, &seen))
		return false;
	if ((seen & 1) == (seen >> 1 & 1))
		return goir_json_error(json, "has not just one of \"value\" and \"state\"", NULL);
	return true;
}

/* Reads a measure of *target, an item. */
static bool
read_measure(GoirJson *json, const char *key, JsonbValue *value, void *target)
{
	int			item = *(int *) target;
	GoirNear	near = goir_near(key);
	int			measure;

	for (measure = 1; measure < GOIR_MEASURES; measure++)
	{
		int			slot = goir_slot(GOIR_PATH(item, measure));

		if (slot >= 0 && strcmp(goir_measures_data[measure].code, key) == 0)
			return read_figure(json, value, &json->report->figure[slot]);
	}
	for (measure = 1; measure < GOIR_MEASURES; measure++)
		if (goir_slot(GOIR_PATH(item, measure)) >= 0)
			goir_near_offer(&near, goir_measures_data[measure].code);
	return goir_json_refuse_key(json, &near);
}

/* Reads an item of *target, a table. */
static bool
read_item(GoirJson *json, const char *key, JsonbValue *value, void *target)
{
	int			table = *(int *) target;
	GoirNear	near = goir_near(key);
	int			item;

	for (item = 1; item < GOIR_ITEMS; item++)
		if (goir_items_data[item].table == table &&
			strcmp(goir_items_data[item].code, key) == 0)
			return goir_json_object(json, value, read_measure, &item);
	for (item = 1; item < GOIR_ITEMS; item++)
		if (goir_items_data[item].table == table)
			goir_near_offer(&near, goir_items_data[item].code);
	return goir_json_refuse_key(json, &near);
}

/* Reads the items of a table. */
static bool
read_table(GoirJson *json, const char *key, JsonbValue *value, void *target)
{
	GoirNear	near = goir_near(key);
	int			table;

	for (table = 1; table < GOIR_TABLES; table++)
		if (goir_tables_data[table].code && strcmp(goir_tables_data[table].code, key) == 0)
			return goir_json_object(json, value, read_item, &table);
	for (table = 1; table < GOIR_TABLES; table++)
		if (goir_tables_data[table].code)
			goir_near_offer(&near, goir_tables_data[table].code);
	return goir_json_refuse_key(json, &near);
}

/* Reads the tables. */
static bool
read_figures(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_object(json, value, read_table, NULL);
}

/* Claims */

/* Reads the number of a section, 0 for what comes before the first. */
static bool
read_section(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_int(json, value, 0, GOIR_MAX_SECTION, &((GoirClaim *) target)->section);
}

/* Reads the path of the figure that a claim speaks of. */
static bool
read_claim_path(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_path(json, value, true, &((GoirClaim *) target)->path);
}

/* Reads the number of a claim, which is never negative. */
static bool
read_claim_value(GoirJson *json, JsonbValue *value, void *target)
{
	GoirClaim  *claim = target;

	return goir_json_decimal(json, value, &claim->number) &&
		(claim->number.value >= 0 ||
		 goir_json_refuse(json, value, "a number from zero up"));
}

/* Reads whether a claim is only approximate. */
static bool
read_approximate(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_bool(json, value, &((GoirClaim *) target)->approximate);
}

/* Reads the code of a scope. */
static bool
read_scope(GoirJson *json, JsonbValue *value, void *target)
{
	int			scope;

	if (!goir_json_code(json, value, goir_scope_code, sizeof(goir_scope_code[0]),
						GOIR_SCOPES, &scope))
		return false;
	((GoirClaim *) target)->scope = scope;
	return true;
}

/* Reads what a claim is to the whole before it. */
static bool
read_part(GoirJson *json, JsonbValue *value, void *target)
{
	int			part;

	if (!goir_json_code(json, value, goir_part_code, sizeof(goir_part_code[0]),
						GOIR_PARTS, &part))
		return false;
	((GoirClaim *) target)->part = part;
	return true;
}

static const GoirJsonMember claim_members[] = {
	{"section", read_section, true},
	{"path", read_claim_path, false},
	{"value", read_claim_value, true},
	{"approximate", read_approximate, false},
	{"scope", read_scope, true},
	{"part", read_part, false},
};

/* Reads a claim into its place. */
static bool
read_claim(GoirJson *json, JsonbValue *value, int number)
{
	unsigned	seen;

	json->report->n_claims = number + 1;
	return goir_json_members(json, value, claim_members, GOIR_COUNT(claim_members),
							 &json->report->claim[number], &seen);
}

/* Reads all claims. */
static bool
read_claims(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_array(json, value, GOIR_MAX_CLAIMS, read_claim);
}

/* Notes */

/* Reads the code of a note. */
static bool
read_code(GoirJson *json, JsonbValue *value, void *target)
{
	int			code;

	if (!goir_json_code(json, value, &goir_notes_data[0].code, sizeof(GoirNoteData),
						GOIR_NOTES, &code))
		return false;
	((GoirNote *) target)->code = code;
	return true;
}

/* Reads where on the form a note belongs. */
static bool
read_place(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_path(json, value, false, &((GoirNote *) target)->place);
}

/* Reads the detail of a note, within its limit. */
static bool
read_detail(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_text(json, value, GOIR_MAX_DETAIL, &((GoirNote *) target)->detail);
}

static const GoirJsonMember note_members[] = {
	{"code", read_code, true},
	{"place", read_place, false},
	{"detail", read_detail, false},
};

/* Reads a note into its place. */
static bool
read_note(GoirJson *json, JsonbValue *value, int number)
{
	unsigned	seen;

	json->report->n_notes = number + 1;
	return goir_json_members(json, value, note_members, GOIR_COUNT(note_members),
							 &json->report->note[number], &seen);
}

/* Reads all notes. */
static bool
read_notes(GoirJson *json, JsonbValue *value, void *target)
{
	return goir_json_array(json, value, GOIR_MAX_NOTES, read_note);
}

/* The whole */

static const GoirJsonMember report_members[] = {
	{"goir", read_format, true},
	{"report", read_is_report, false},
	{"year", read_year, false},
	{"form", read_form, false},
	{"agency", read_agency, false},
	{"title", read_title, false},
	{"published", read_published, false},
	{"figures", read_figures, false},
	{"claims", read_claims, false},
	{"notes", read_notes, false},
};

bool
goir_json_header(GoirJson *json, const char *key, JsonbValue *value)
{
	int			i = 0;

	while (strcmp(report_members[i].key, key) != 0)
		i++;
	return report_members[i].read(json, value, NULL);
}

/* Would the layout take it?  The last word on what a report may be. */
static bool
check_layout(GoirJson *json)
{
	GoirReport *copy = palloc(sizeof(GoirReport));
	char	   *bytes = palloc(GOIR_LAYOUT_MAX);
	int			size = goir_layout_write(json->report, bytes);
	const char *why;

	if (!goir_layout_read((GoirText) {bytes, size}, copy, &why))
		return goir_json_error(json, psprintf("cannot be stored: %s", why), NULL);
	pfree(copy);
	pfree(bytes);
	return true;
}

bool
goir_json_read(Jsonb *jsonb, Node *escontext, GoirReport *report)
{
	GoirJson	json = {.report = report, .escontext = escontext};
	JsonbValue	root;
	unsigned	seen;

	memset(report, 0, sizeof(*report));
	report->is_report = true;
	initStringInfo(&json.key);
	root.type = jbvBinary;
	root.val.binary.data = &jsonb->root;
	root.val.binary.len = VARSIZE(jsonb) - VARHDRSZ;
	return goir_json_members(&json, &root, report_members, GOIR_COUNT(report_members),
							 NULL, &seen) &&
		check_layout(&json);
}
