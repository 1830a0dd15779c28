/*-------------------------------------------------------------------------
 *
 * report.c
 *	  Names of states and notes, and the few helpers a report needs.
 *
 *-------------------------------------------------------------------------
 */
#include "form/report.h"

const char *const goir_state_code[GOIR_STATES] = {
	[GOIR_MISSING] = "missing",
	[GOIR_BLANK] = "blank",
	[GOIR_DASH] = "dash",
	[GOIR_WORDS] = "text",
	[GOIR_NUMBER] = "number",
};

const GoirNoteData goir_notes_data[GOIR_NOTES] = {
#define X(symbol, code, severity, message) {code, severity, message},
	GOIR_NOTE_LIST(X)
#undef X
};

bool
goir_unit_printed(int slot)
{
	const GoirFormCell *cell = goir_slot_cell(slot);

	return goir_is_money(cell->path) && cell->column->unit == NULL;
}

/* The cell itself is believed before the header of its table. */
GoirText
goir_printed_unit(const GoirReport *report, int slot)
{
	GoirPath	path = goir_slot_cell(slot)->path;
	int			i;

	/* the largest first: 万元 is no 元 */
	for (i = GOIR_MONEY_UNITS - 1; i >= 0; i--)
		if (goir_find(report->figure[slot].printed, 0, goir_money_units[i].label) >= 0)
			return goir_money_label(i);
	for (i = 0; i < report->n_notes; i++)
		if (report->note[i].code == GOIR_NOTE_VALUE_UNIT_PRINTED &&
			report->note[i].place == path)
			return report->note[i].detail;
	return GOIR_NO_TEXT;
}

int
goir_unshown_notes(const GoirReport *report)
{
	GoirNote	last;
	int			n = 0;
	int			i;

	if (report->n_notes == 0)
		return 0;
	last = report->note[report->n_notes - 1];
	if (last.code != GOIR_NOTE_MORE)
		return 0;
	for (i = 0; i < last.detail.size && i < 6; i++)
		if (goir_is_digit(last.detail.at[i]))
			n = n * 10 + last.detail.at[i] - '0';
	return n;
}

void
goir_note_unshown(GoirArena *arena, GoirReport *report, int n)
{
	int			before = goir_unshown_notes(report);

	if (n == 0)
		return;
	if (before > 0)
		report->n_notes--;
	else if (report->n_notes == GOIR_MAX_NOTES)
	{
		report->n_notes--;
		before = 1;
	}
	report->note[report->n_notes++] = (GoirNote) {
		GOIR_NOTE_MORE, 0, goir_decimal_text(arena, (GoirDecimal) {before + n, 0})
	};
}

void
goir_note(GoirArena *arena, GoirReport *report, GoirNoteCode code,
		  GoirPath place, GoirText detail)
{
	if (report->n_notes < GOIR_MAX_NOTES)
		report->note[report->n_notes++] = (GoirNote) {
			code, place, goir_copy(arena, goir_clip(detail, GOIR_MAX_DETAIL))
		};
	else
		goir_note_unshown(arena, report, 1);
}

GoirText
goir_decimal_print(GoirDecimal number, char *buffer)
{
	char	   *end = buffer + GOIR_DECIMAL_SIZE;
	char	   *at = end;
	uint64_t	size = number.value < 0 ? -(uint64_t) number.value : (uint64_t) number.value;
	int			place;

	for (place = 0; place <= number.scale || size; place++, size /= 10)
	{
		if (place == number.scale && place > 0)
			*--at = '.';
		*--at = '0' + (char) (size % 10);
	}
	if (number.value < 0)
		*--at = '-';
	return (GoirText) {at, (int) (end - at)};
}

GoirText
goir_decimal_text(GoirArena *arena, GoirDecimal number)
{
	return goir_decimal_print(number, goir_alloc(arena, GOIR_DECIMAL_SIZE));
}

/* The days before a month, since 2000-01-01; the month behind the last is one too. */
static int
days_before(int year, int month)
{
	static const int before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
	int			y = year - 2000;

	return 365 * y + (y + 3) / 4 + before[month - 1] + (y % 4 == 0 && month > 2);
}

bool
goir_date(int year, int month, int day, int32_t *days)
{
	if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1 ||
		day > days_before(year, month + 1) - days_before(year, month))
		return false;
	*days = days_before(year, month) + day - 1;
	return true;
}

int
goir_date_year(int32_t days)
{
	return 2000 + 4 * days / (4 * 365 + 1);
}

GoirText
goir_date_print(int32_t days, char *buffer)
{
	int			year = goir_date_year(days);
	int			month = 12;
	int			digits;
	int			i;

	while (days_before(year, month) > days)
		month--;
	digits = (year * 100 + month) * 100 + days - days_before(year, month) + 1;
	for (i = GOIR_DATE_SIZE - 1; i >= 0; i--)
	{
		buffer[i] = i == 4 || i == 7 ? '-' : '0' + (char) (digits % 10);
		digits /= i == 4 || i == 7 ? 1 : 10;
	}
	return (GoirText) {buffer, GOIR_DATE_SIZE};
}
