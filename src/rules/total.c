/*-------------------------------------------------------------------------
 *
 * total.c
 *	  Reports added up.
 *
 * Nothing but counts and exact sums is kept, so that the order in which
 * reports come, in how many heaps, and whether some are taken out again makes
 * no difference to the result.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/total.h"

/* What a cell says whose parts have no unit in common. */
static const char mixed[] = "单位不一";

size_t
goir_total_size(void)
{
	size_t		size = sizeof(GoirTotal) + goir_slots() * (sizeof(GoirSum) + sizeof(bool));
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
		size += goir_unit_printed(slot) * sizeof(GoirUnitCounts);
	return size;
}

GoirTotal *
goir_total_init(void *zeroes)
{
	GoirTotal  *total = zeroes;
	int			slot;

	total->cell = (GoirSum *) (total + 1);
	total->unit = (GoirUnitCounts *) (total->cell + goir_slots());
	for (slot = 0; slot < goir_slots(); slot++)
		if (goir_unit_printed(slot))
			total->unit[total->n_units++].slot = slot;
	total->unfixed = (bool *) (total->unit + total->n_units);
	for (slot = 0; slot < total->n_units; slot++)
		total->unfixed[total->unit[slot].slot] = true;
	return total;
}

/* Has a cell something that has a unit?  Nothing is nothing in any unit. */
static bool
has_unit(const GoirFigure *figure)
{
	return figure->state == GOIR_NUMBER ? figure->number.value != 0 :
		figure->state == GOIR_WORDS && goir_text_is(figure->printed, mixed);
}

bool
goir_total_needs_units(const GoirTotal *total, const GoirCells *cells)
{
	const int16_t *slot = goir_form_slots(cells->form);
	int			i;

	for (i = 0; i < cells->n; i++)
		if (total->unfixed[slot[cells->cell[i]]] && cells->entry[i] < GOIR_CELL_LATE &&
			goir_entry_state(cells->entry[i]) == GOIR_NUMBER &&
			goir_entry_number(cells->entry[i]).value != 0)
			return true;
	for (i = 0; i < cells->n_late + cells->n_others; i++)
	{
		const GoirStored *late = &cells->late[i];

		if (total->unfixed[late->slot] &&
			(late->state == GOIR_NUMBER ? late->value != 0 : late->state == GOIR_WORDS))
			return true;
	}
	return false;
}

static int
unit_of(const GoirReport *report, int slot)
{
	if (report->figure[slot].state == GOIR_WORDS)
		return GOIR_UNITS_MIXED;
	return GOIR_UNIT_UNKNOWN + 1 + goir_money_unit_named(goir_printed_unit(report, slot));
}

/* Adds the units of a report. */
static void
add_units(GoirTotal *total, const GoirReport *report, int sign)
{
	int			i;

	for (i = 0; i < total->n_units; i++)
	{
		int			slot = total->unit[i].slot;

		if (has_unit(&report->figure[slot]))
			total->unit[i].count[unit_of(report, slot)] += sign;
	}
}

/* Adds a cell that the report's form, or else the report, has. */
static void
add_cell(GoirSum *cell, GoirState state, GoirDecimal number, bool in_form, int sign)
{
	if (state == GOIR_NUMBER)
		goir_sum_decimal(cell, number, sign);
	else if (state != GOIR_MISSING)
		cell->unknown += sign;

	/* the form's own count as known already */
	if ((state == GOIR_NUMBER) != in_form)
		cell->known += in_form ? -sign : sign;
}

void
goir_total_add(GoirTotal *total, const GoirCells *cells,
			   const GoirReport *report, int sign)
{
	const int16_t *slot = goir_form_slots(cells->form);
	int			i;

	total->reports += sign;
	if (cells->year)
		total->year[cells->year - GOIR_MIN_YEAR] += sign;
	total->form[cells->form] += sign;
	for (i = 0; i < cells->n; i++)
		if (cells->entry[i] < GOIR_CELL_LATE)
			add_cell(&total->cell[slot[cells->cell[i]]], goir_entry_state(cells->entry[i]),
					 goir_entry_number(cells->entry[i]), true, sign);
	for (i = 0; i < cells->n_late + cells->n_others; i++)
	{
		const GoirStored *late = &cells->late[i];

		add_cell(&total->cell[late->slot], late->state,
				 (GoirDecimal) {late->value, late->scale}, i < cells->n_late, sign);
	}
	if (report)
		add_units(total, report, sign);
}

int64_t
goir_total_in_form(const GoirTotal *total, int slot)
{
	int64_t		count = 0;
	int			form;

	for (form = GOIR_NO_FORM + 1; form < GOIR_FORM_FEES; form++)
		if (goir_form_position(form, slot) >= 0)
			count += total->form[form];
	return count;
}

int64_t
goir_total_known(const GoirTotal *total, int slot)
{
	return total->cell[slot].known + goir_total_in_form(total, slot);
}

void
goir_total_combine(GoirTotal *total, const GoirTotal *other)
{
	int			i;
	int			unit;

	total->reports += other->reports;
	for (i = 0; i < GOIR_YEARS; i++)
		total->year[i] += other->year[i];
	for (i = 0; i < GOIR_FORM_FEES; i++)
		total->form[i] += other->form[i];
	for (i = 0; i < goir_slots(); i++)
		goir_sum_add(&total->cell[i], &other->cell[i]);
	for (i = 0; i < total->n_units; i++)
		for (unit = 0; unit < GOIR_UNITS; unit++)
			total->unit[i].count[unit] += other->unit[i].count[unit];
}

/* The year of all reports, 0 if they have none in common. */
static int
common_year(const GoirTotal *total)
{
	int			i;

	for (i = 0; i < GOIR_YEARS; i++)
		if (total->year[i] > 0 && total->year[i] == total->reports)
			return GOIR_MIN_YEAR + i;
	return 0;
}

/* The newest form. */
static GoirFormNo
newest_form(const GoirTotal *total)
{
	int			form = GOIR_FORM_FEES - 1;

	while (form > GOIR_NO_FORM && total->form[form] == 0)
		form--;
	return form;
}

/*
 * Gives a sum of money the unit that all its parts have, printed as on a
 * page; parts of several units make no number.
 */
static void
settle_unit(GoirArena *arena, const GoirTotal *total,
			const GoirUnitCounts *counts, GoirReport *report)
{
	GoirFigure *figure = &report->figure[counts->slot];
	int			units = 0;
	int			unit = GOIR_UNIT_UNKNOWN;
	int			i;

	for (i = 0; i < GOIR_UNITS; i++)
		if (counts->count[i] != 0)
		{
			units++;
			unit = i;
		}
	if (units > 1 || unit == GOIR_UNITS_MIXED)
	{
		memset(figure, 0, sizeof(*figure));
		figure->state = GOIR_WORDS;
		figure->printed = goir_literal(mixed);
	}
	else if (unit != GOIR_UNIT_UNKNOWN)
	{
		GoirText	literal = goir_sum_text(arena, &total->cell[counts->slot]);
		GoirText	label = goir_money_label(unit - 1);
		char	   *printed = goir_alloc(arena, literal.size + label.size);

		memcpy(printed, literal.at, literal.size);
		memcpy(printed + literal.size, label.at, label.size);
		figure->printed = (GoirText) {printed, literal.size + label.size};
	}
}

bool
goir_total_report(GoirArena *arena, const GoirTotal *total, GoirReport *report,
				  int *slot)
{
	int			i;

	memset(report, 0, sizeof(*report));
	report->is_report = true;
	report->year = common_year(total);
	report->form = newest_form(total);
	for (i = 0; i < goir_slots(); i++)
	{
		const GoirSum *sum = &total->cell[i];
		GoirFigure *figure = &report->figure[i];

		figure->state = goir_total_known(total, i) > 0 ? GOIR_NUMBER :
			sum->unknown > 0 ? GOIR_BLANK : GOIR_MISSING;
		if (figure->state == GOIR_NUMBER && !goir_sum_number(sum, &figure->number))
		{
			*slot = i;
			return false;
		}
	}
	for (i = 0; i < total->n_units; i++)
		settle_unit(arena, total, &total->unit[i], report);
	return true;
}
