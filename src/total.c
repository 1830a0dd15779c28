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
#include "total.h"

/* What a cell says whose parts have no unit in common. */
static const char mixed[] = "单位不一";

static const char *const unit_label[GOIR_UNITS] = {
	[GOIR_YUAN] = "元", [GOIR_WAN_YUAN] = "万元", [GOIR_YI_YUAN] = "亿元",
};

size_t
goir_total_size(void)
{
	size_t		size = sizeof(GoirTotal) + goir_slots() * sizeof(GoirSum);
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
goir_total_needs_notes(const GoirTotal *total, const GoirReport *report)
{
	int			i;

	for (i = 0; i < total->n_units; i++)
	{
		int			slot = total->unit[i].slot;

		if (report->figure[slot].state == GOIR_NUMBER &&
			has_unit(&report->figure[slot]) &&
			goir_printed_unit(report, slot).at == NULL)
			return true;
	}
	return false;
}

static GoirUnit
unit_of(const GoirReport *report, int slot)
{
	GoirText	printed = goir_printed_unit(report, slot);
	int			unit;

	if (report->figure[slot].state == GOIR_WORDS)
		return GOIR_UNITS_MIXED;
	for (unit = GOIR_YUAN; unit <= GOIR_YI_YUAN; unit++)
		if (goir_text_is(printed, unit_label[unit]))
			return unit;
	return GOIR_UNIT_UNKNOWN;
}

void
goir_total_add(GoirTotal *total, const GoirReport *report, int sign)
{
	int			slots = goir_slots();
	int			slot;
	int			i;

	total->reports += sign;
	if (report->year)
		total->year[report->year - GOIR_MIN_YEAR] += sign;
	total->form[report->form] += sign;
	for (slot = 0; slot < slots; slot++)
	{
		const GoirFigure *figure = &report->figure[slot];
		GoirSum    *cell = &total->cell[slot];

		if (figure->state == GOIR_NUMBER)
		{
			/* most cells are zero */
			if (figure->number.value != 0)
				goir_sum_decimal(cell, figure->number, sign);
			cell->known += sign;
		}
		else if (figure->state != GOIR_MISSING)
			cell->unknown += sign;
	}
	for (i = 0; i < total->n_units; i++)
	{
		slot = total->unit[i].slot;
		if (has_unit(&report->figure[slot]))
			total->unit[i].count[unit_of(report, slot)] += sign;
	}
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
		figure->printed = (GoirText) {mixed, (int) strlen(mixed)};
	}
	else if (unit_label[unit])
	{
		GoirText	literal = goir_sum_text(arena, &total->cell[counts->slot]);
		int			size = (int) strlen(unit_label[unit]);
		char	   *printed = goir_alloc(arena, literal.size + size);

		memcpy(printed, literal.at, literal.size);
		memcpy(printed + literal.size, unit_label[unit], size);
		figure->printed = (GoirText) {printed, literal.size + size};
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

		figure->state = sum->known > 0 ? GOIR_NUMBER :
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
