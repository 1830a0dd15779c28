/*-------------------------------------------------------------------------
 *
 * compare.c
 *	  What two reports say differently.
 *
 * A cell is compared if both reports have it: their form has it, or else the
 * page.  So 对外公开总数量 of form 2019 is never held against 现行有效件数 of
 * form 2021.  The fee table goes with any form.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/fmgrprotos.h"

#include "sql/goir.h"

PG_FUNCTION_INFO_V1(goir_diff);

/* Two reports, the cells of either, and how far they have been given. */
typedef struct Pair
{
	GoirReport *left;
	GoirReport *right;
	GoirShown	shown[2 * GOIR_MAX_SLOTS];
	int			count;
	int			next;
} Pair;

/* Adds the cells of a report that are not there yet. */
static void
add_shown(Pair *pair, const GoirReport *report, bool *seen)
{
	GoirShown  *shown = pair->shown + pair->count;
	int			count = goir_shown(report, shown);
	int			i;

	for (i = 0; i < count; i++)
	{
		if (seen[shown[i].slot])
			continue;
		seen[shown[i].slot] = true;
		pair->shown[pair->count++] = shown[i];
	}
}

/* Reads both reports; cells in the order of the left one's form. */
static void *
start_diff(FunctionCallInfo fcinfo)
{
	Pair	   *pair = palloc0(sizeof(Pair));
	bool		seen[GOIR_MAX_SLOTS] = {false};

	pair->left = goir_arg_report(fcinfo, 0);
	pair->right = goir_arg_report(fcinfo, 1);
	add_shown(pair, pair->left, seen);
	add_shown(pair, pair->right, seen);
	return pair;
}

/* Does a report have a cell, be it blank? */
static bool
has_cell(const GoirReport *report, int slot)
{
	return goir_form_position(report->form, slot) >= 0 ||
		goir_form_position(GOIR_FORM_FEES, slot) >= 0 ||
		report->figure[slot].state != GOIR_MISSING;
}

/*
 * Are two sums of money, which only the pages give a unit, of different ones?
 * Nothing is nothing in any unit.
 */
static bool
units_differ(const Pair *pair, const GoirShown *shown)
{
	GoirText	left;
	GoirText	right;

	if (!goir_unit_printed(shown->slot) ||
		pair->left->figure[shown->slot].number.value == 0 ||
		pair->right->figure[shown->slot].number.value == 0)
		return false;
	left = goir_printed_unit(pair->left, shown->slot);
	right = goir_printed_unit(pair->right, shown->slot);
	return left.at && right.at &&
		(left.size != right.size || memcmp(left.at, right.at, left.size) != 0);
}

/* Gives the next figure if it differs, NULLs for what is no number. */
static bool
set_difference(const Pair *pair, const GoirShown *shown, Datum *values, bool *nulls)
{
	const GoirFigure *left = &pair->left->figure[shown->slot];
	const GoirFigure *right = &pair->right->figure[shown->slot];

	nulls[3] = left->state != GOIR_NUMBER;
	nulls[4] = right->state != GOIR_NUMBER;
	if (nulls[3] && nulls[4])
		return false;
	if (!nulls[3])
		values[3] = goir_numeric_datum(left->number);
	if (!nulls[4])
		values[4] = goir_numeric_datum(right->number);
	nulls[5] = nulls[3] || nulls[4] || units_differ(pair, shown);
	if (nulls[5])
		return true;
	if (DatumGetBool(DirectFunctionCall2(numeric_eq, values[3], values[4])))
		return false;
	values[5] = DirectFunctionCall2(numeric_sub, values[3], values[4]);
	return true;
}

/* Gives the next figure that differs. */
static bool
next_difference(void *state, Datum *values, bool *nulls)
{
	Pair	   *pair = state;

	while (pair->next < pair->count)
	{
		const GoirShown *shown = &pair->shown[pair->next++];

		if (!has_cell(pair->left, shown->slot) || !has_cell(pair->right, shown->slot) ||
			!set_difference(pair, shown, values, nulls))
			continue;
		values[0] = goir_literal_datum(goir_tables_data[shown->cell.block->table].code);
		values[1] = goir_literal_datum(goir_items_data[shown->cell.row->item].code);
		values[2] = goir_literal_datum(goir_measures_data[shown->cell.column->measure].code);
		return true;
	}
	return false;
}

Datum
goir_diff(PG_FUNCTION_ARGS)
{
	return goir_return_rows(fcinfo, start_diff, next_difference);
}
