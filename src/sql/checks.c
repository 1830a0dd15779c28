/*-------------------------------------------------------------------------
 *
 * checks.c
 *	  The balance rules, and what they say of a report.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/fmgrprotos.h"

#include "rules/rules.h"
#include "sql/goir.h"

PG_FUNCTION_INFO_V1(goir_rules);
PG_FUNCTION_INFO_V1(goir_checks);
PG_FUNCTION_INFO_V1(goir_violations);
PG_FUNCTION_INFO_V1(goir_continuity);
PG_FUNCTION_INFO_V1(goir_violation_count);
PG_FUNCTION_INFO_V1(goir_is_balanced);
PG_FUNCTION_INFO_V1(goir_is_balanced_by);

/* Starts before the first rule. */
static void *
start_rules(FunctionCallInfo fcinfo)
{
	return palloc0(sizeof(int));
}

/* The codes of a set of forms as text[]. */
static Datum
form_codes(GoirFormSet forms)
{
	Datum		codes[GOIR_FORMS];
	int			count = 0;
	int			form;

	for (form = 1; form < GOIR_FORM_FEES; form++)
		if ((forms & 1U << form) && goir_forms_data[form].code)
			codes[count++] = goir_literal_datum(goir_forms_data[form].code);
	return PointerGetDatum(construct_array(codes, count, TEXTOID, -1, false, TYPALIGN_INT));
}

/* Gives the next rule, those across years last. */
static bool
next_rule(void *state, Datum *values, bool *nulls)
{
	int		   *next = state;
	const GoirRule *rule = *next < goir_rules_count ? &goir_rules_data[*next] :
		&goir_continuity_data[*next - goir_rules_count];

	if (*next >= goir_rules_count + goir_continuity_count)
		return false;
	++*next;
	values[0] = goir_literal_datum(rule->code);
	values[1] = goir_literal_datum(goir_severity_code[rule->severity]);
	values[2] = form_codes(goir_rule_forms(rule));
	values[3] = goir_literal_datum(rule->formula);
	values[4] = goir_literal_datum(rule->label);
	values[5] = Int32GetDatum(rule->since);
	return true;
}

Datum
goir_rules(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_rules, next_rule);
}

/* The checks of a report, and how far they have been given. */
typedef struct Checks
{
	GoirArena	arena;
	GoirChecks	made;
	int			next;
} Checks;

/* No checks yet of the report of an argument. */
static Checks *
no_checks(FunctionCallInfo fcinfo, int n)
{
	Checks	   *checks = palloc0(sizeof(Checks));

	checks->arena = GOIR_ARENA;
	checks->made.arena = &checks->arena;
	checks->made.report = goir_arg_report(fcinfo, n);
	checks->made.enough = INT32_MAX;
	return checks;
}

/* Applies all rules to the report of the argument. */
static void *
start_checks(FunctionCallInfo fcinfo)
{
	Checks	   *checks = no_checks(fcinfo, 0);

	goir_check(&checks->made);
	return checks;
}

/* Sets a value to a text, or to NULL if there is none. */
static void
set_text(Datum *value, bool *null, GoirText text)
{
	*null = text.at == NULL;
	if (text.at)
		*value = goir_text_datum(text);
}

/* Sets a value to a decimal literal's number, or to NULL if there is none. */
static void
set_literal(Datum *value, bool *null, GoirText literal)
{
	*null = literal.at == NULL;
	if (literal.at)
		*value = DirectFunctionCall3(numeric_in,
									 CStringGetDatum(pnstrdup(literal.at, literal.size)),
									 ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
}

/* Gives the next check. */
static bool
next_check(void *state, Datum *values, bool *nulls)
{
	Checks	   *checks = state;
	const GoirCheck *check = &checks->made.check[checks->next];

	if (checks->next >= checks->made.n)
		return false;
	checks->next++;
	values[0] = goir_literal_datum(check->rule->code);
	set_text(&values[1], &nulls[1], check->subject);
	values[2] = goir_literal_datum(goir_severity_code[check->rule->severity]);
	values[3] = goir_literal_datum(goir_status_code[check->status]);
	set_literal(&values[4], &nulls[4], check->left);
	set_literal(&values[5], &nulls[5], check->right);
	set_literal(&values[6], &nulls[6], check->difference);
	set_text(&values[7], &nulls[7], check->message);
	return true;
}

Datum
goir_checks(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_checks, next_check);
}

/* Gives the next check that fails. */
static bool
next_violation(void *state, Datum *values, bool *nulls)
{
	Checks	   *checks = state;

	while (checks->next < checks->made.n &&
		   checks->made.check[checks->next].status != GOIR_FAIL)
		checks->next++;
	return next_check(state, values, nulls);
}

Datum
goir_violations(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_checks, next_violation);
}

/* Applies the rules across years to the reports of the arguments. */
static void *
start_continuity(FunctionCallInfo fcinfo)
{
	Checks	   *checks = no_checks(fcinfo, 1);

	checks->made.previous = goir_arg_report(fcinfo, 0);
	goir_check_continuity(&checks->made);
	return checks;
}

Datum
goir_continuity(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_continuity, next_check);
}

/* The verdict on the balance that is stored in the argument. */
static bool
arg_balanced(FunctionCallInfo fcinfo)
{
	bool		balanced;

	if (!goir_layout_balanced(goir_arg_front(fcinfo, 0), &balanced))
		goir_report_broken(goir_arg_bytes(fcinfo, 0));
	return balanced;
}

Datum
goir_violation_count(PG_FUNCTION_ARGS)
{
	if (goir_balance_is_current() && arg_balanced(fcinfo))
		PG_RETURN_INT32(0);
	PG_RETURN_INT32(goir_count_failures(goir_arg_report(fcinfo, 0), INT32_MAX, INT32_MAX));
}

Datum
goir_is_balanced(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(arg_balanced(fcinfo));
}

const GoirRule *
goir_find_rule(GoirText code)
{
	char	   *given = pnstrdup(code.at, code.size);
	GoirNear	near = goir_near(given);
	char	   *hint;
	int			i;

	if (goir_rule_named(code))
		return goir_rule_named(code);
	for (i = 0; i < goir_continuity_count; i++)
		if (goir_text_is(code, goir_continuity_data[i].code))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("rule \"%s\" needs the reports of two years", given),
					 errhint("Use goir_continuity().")));
	for (i = 0; i < goir_rules_count; i++)
		goir_near_offer(&near, goir_rules_data[i].code);
	hint = goir_near_hint(&near);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown rule \"%.*s\"", pg_mbcliplen(given, code.size, 60), given),
			 hint ? errhint("%s", hint) : errhint("goir_rules() lists all rules.")));
	return NULL;
}

/* Does none of the rules named fail, whatever their severity? */
Datum
goir_is_balanced_by(PG_FUNCTION_ARGS)
{
	GoirChecks	checks = {NULL, goir_arg_report(fcinfo, 0), NULL, NULL, 0, 0, 0, INT32_MAX};
	Datum	   *codes;
	bool	   *nulls;
	int			rules;
	int			i;

	deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), TEXTOID, -1, false, TYPALIGN_INT,
					  &codes, &nulls, &rules);
	for (i = 0; i < rules; i++)
	{
		text	   *code = nulls[i] ? NULL : DatumGetTextPP(codes[i]);

		if (code == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("rule must not be null")));
		goir_check_rule(&checks, goir_find_rule((GoirText) {
			VARDATA_ANY(code), (int) VARSIZE_ANY_EXHDR(code)
		}));
	}
	PG_RETURN_BOOL(checks.failures == 0);
}
