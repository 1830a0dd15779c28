/*-------------------------------------------------------------------------
 *
 * validate.c
 *	  The trigger function goir_validate: keeps out rows whose report breaks
 *	  rules, or warns of them.
 *
 * A CHECK constraint can do the former, but not say which rules fail.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/tableam.h"
#include "access/htup_details.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"

#include "rules/rules.h"
#include "sql/goir.h"

/* How many failures the DETAIL shows, and how much of a message, in bytes. */
#define MAX_SHOWN 10
#define MAX_HEAD 200
#define MAX_TAIL 100

PG_FUNCTION_INFO_V1(goir_validate);

/* What the arguments of a trigger ask for. */
typedef struct Validation
{
	int			column;
	int			level;			/* ERROR or WARNING */
	int			n_rules;		/* none: all of severity error */
	const GoirRule *rule[FLEXIBLE_ARRAY_MEMBER];
} Validation;

/* Raises 39P01 for a trigger that cannot work. */
static void
check_protocol(FunctionCallInfo fcinfo)
{
	TriggerEvent event;
	const char *wrong = NULL;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" was not called by trigger manager",
						"goir_validate")));
	event = ((TriggerData *) fcinfo->context)->tg_event;
	if (!TRIGGER_FIRED_BY_INSERT(event) && !TRIGGER_FIRED_BY_UPDATE(event))
		wrong = "for INSERT or UPDATE";
	else if (!TRIGGER_FIRED_FOR_ROW(event))
		wrong = "for each row";
	else if (!TRIGGER_FIRED_BEFORE(event) && !TRIGGER_FIRED_AFTER(event))
		wrong = "before or after the event";
	if (wrong)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be fired %s", "goir_validate", wrong)));
}

/* Finds the column of a name, and sees that it holds reports. */
static int
find_column(const TriggerData *trigger, const char *name)
{
	Relation	table = trigger->tg_relation;
	int			column = SPI_fnumber(RelationGetDescr(table), name);
	Form_pg_attribute attribute;

	if (column <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of relation \"%s\" does not exist",
						name, RelationGetRelationName(table)),
				 errtable(table)));
	attribute = TupleDescAttr(RelationGetDescr(table), column - 1);
	if (!goir_is_report_type(attribute->atttypid))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("column \"%s\" of relation \"%s\" is not of type %s",
						name, RelationGetRelationName(table), "goir_report"),
				 errdetail("Its type is %s.", format_type_be(attribute->atttypid)),
				 errtablecol(table, column)));
	if (attribute->attgenerated && TRIGGER_FIRED_BEFORE(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("a BEFORE trigger cannot validate generated column \"%s\"", name),
				 errdetail("The column is computed after BEFORE triggers have run."),
				 errhint("Use an AFTER trigger or a constraint trigger."),
				 errtablecol(table, column)));
	return column;
}

/* Reads a mode; raises 22023 if it is none. */
static int
read_mode(const char *mode)
{
	if (strcmp(mode, "error") == 0)
		return ERROR;
	if (strcmp(mode, "warning") != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown mode \"%s\" for function \"%s\"", mode, "goir_validate"),
				 errhint("Modes are \"error\" and \"warning\".")));
	return WARNING;
}

/* Adds a rule, unless it is there. */
static void
add_rule(Validation *validation, const GoirRule *rule)
{
	int			i;

	for (i = 0; i < validation->n_rules; i++)
		if (validation->rule[i] == rule)
			return;
	validation->rule[validation->n_rules++] = rule;
}

/* Reads the arguments of a trigger, once for many rows. */
static const Validation *
read_arguments(FunctionCallInfo fcinfo)
{
	const TriggerData *trigger = (TriggerData *) fcinfo->context;
	char	  **argument = trigger->tg_trigger->tgargs;
	int			n = trigger->tg_trigger->tgnargs;
	Validation *validation = fcinfo->flinfo->fn_extra;
	int			i;

	if (validation)
		return validation;
	if (n == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("trigger \"%s\" does not name a column", trigger->tg_trigger->tgname),
				 errhint("Arguments of goir_validate are a column, \"error\" or \"warning\", and rules.")));
	validation = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt,
									offsetof(Validation, rule) + n * sizeof(GoirRule *));
	validation->column = find_column(trigger, argument[0]);
	validation->level = n > 1 ? read_mode(argument[1]) : ERROR;
	validation->n_rules = 0;
	for (i = 2; i < n; i++)
		add_rule(validation, goir_find_rule(goir_literal(argument[i])));
	fcinfo->flinfo->fn_extra = validation;
	return validation;
}

/* Applies the rules asked for. */
static void
apply_rules(const Validation *validation, GoirChecks *checks)
{
	int			i;

	for (i = 0; i < validation->n_rules; i++)
		goir_check_rule(checks, validation->rule[i]);
	for (i = 0; i < goir_rules_count && validation->n_rules == 0; i++)
		if (goir_rules_data[i].severity == GOIR_ERROR)
			goir_check_rule(checks, &goir_rules_data[i]);
}

/*
 * Appends a message; of a long one the beginning, and the end with the sums.
 * Where it would need conversion it is left out: a character that the
 * server's encoding does not have would make an error of a warning.
 */
static void
append_message(StringInfo out, GoirText message)
{
	int			head = goir_clip(message, MAX_HEAD).size;
	int			tail = goir_clip(message, Max(message.size - MAX_TAIL, 0)).size;

	if (GetDatabaseEncoding() != PG_UTF8 && GetDatabaseEncoding() != PG_SQL_ASCII)
		return;
	appendStringInfoString(out, ": ");
	if (tail > head)
	{
		appendBinaryStringInfo(out, message.at, head);
		appendStringInfoString(out, "...");
	}
	else
		tail = 0;
	appendBinaryStringInfo(out, message.at + tail, message.size - tail);
}

/* Lists the failures, one on a line. */
static char *
list_failures(const GoirChecks *checks)
{
	StringInfoData out;
	int			shown = 0;
	int			i;

	initStringInfo(&out);
	for (i = 0; i < checks->n && shown < MAX_SHOWN; i++)
	{
		const GoirCheck *check = &checks->check[i];

		if (check->status != GOIR_FAIL)
			continue;
		if (shown++ > 0)
			appendStringInfoChar(&out, '\n');
		appendStringInfoString(&out, check->rule->code);
		if (check->subject.at)
			appendStringInfo(&out, " (%.*s)", check->subject.size, check->subject.at);
		if (check->message.at)
			append_message(&out, check->message);
	}
	if (checks->failures > shown)
		appendStringInfo(&out, "\nand %d more", checks->failures - shown);
	return out.data;
}

/* Raises or warns of what fails. */
static void
complain(const TriggerData *trigger, const Validation *validation,
		 const GoirReport *report)
{
	Relation	table = trigger->tg_relation;
	GoirArena	arena = GOIR_ARENA;
	GoirChecks	checks = {&arena, report, NULL, NULL, 0, 0, 0, INT32_MAX};

	apply_rules(validation, &checks);
	ereport(validation->level,
			(errcode(ERRCODE_CHECK_VIOLATION),
			 errmsg_plural("report in column \"%s\" of relation \"%s\" has %d violation",
						   "report in column \"%s\" of relation \"%s\" has %d violations",
						   checks.failures,
						   NameStr(TupleDescAttr(RelationGetDescr(table), validation->column - 1)->attname),
						   RelationGetRelationName(table), checks.failures),
			 errdetail_internal("%s", list_failures(&checks)),
			 errtablecol(table, validation->column),
			 err_generic_string(PG_DIAG_CONSTRAINT_NAME, trigger->tg_trigger->tgname)));
}

/*
 * Has a row been changed or deleted since?  A deferred trigger judges what is
 * left at the end, as foreign keys do.
 */
static bool
is_gone(const TriggerData *trigger)
{
	TupleTableSlot *slot = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) ?
		trigger->tg_newslot : trigger->tg_trigslot;

	return TRIGGER_FIRED_AFTER(trigger->tg_event) &&
		trigger->tg_relation->rd_rel->relkind == RELKIND_RELATION &&
		!table_tuple_satisfies_snapshot(trigger->tg_relation, slot, SnapshotSelf);
}

/* Is it plain from the stored bytes that no rule asked for fails? */
static bool
is_plainly_right(const Validation *validation, Datum value)
{
	struct varlena *datum = PG_DETOAST_DATUM_PACKED(value);
	GoirText	bytes = {VARDATA_ANY(datum), (int) VARSIZE_ANY_EXHDR(datum)};
	bool		balanced;

	return validation->n_rules == 0 && goir_balance_is_current() &&
		goir_layout_balanced(bytes, &balanced) && balanced;
}

/* Validates the new row of a trigger. */
Datum
goir_validate(PG_FUNCTION_ARGS)
{
	const TriggerData *trigger = (TriggerData *) fcinfo->context;
	const Validation *validation;
	HeapTuple	row;
	Datum		value;
	bool		null;

	check_protocol(fcinfo);
	validation = read_arguments(fcinfo);
	row = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) ? trigger->tg_newtuple :
		trigger->tg_trigtuple;
	if (is_gone(trigger))
		return PointerGetDatum(NULL);

	/* heap_getattr() is inline: it would tie goir.so to this minor release */
	value = SPI_getbinval(row, RelationGetDescr(trigger->tg_relation), validation->column, &null);
	if (!null && !is_plainly_right(validation, value))
	{
		const GoirReport *report = goir_datum_report(value);
		GoirChecks	checks = {NULL, report, NULL, NULL, 0, 0, 0, 1};

		/* counting comes first: most rows are right, and need no words */
		apply_rules(validation, &checks);
		if (checks.failures > 0)
			complain(trigger, validation, report);
	}
	return PointerGetDatum(row);
}
