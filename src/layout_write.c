/*-------------------------------------------------------------------------
 *
 * layout_write.c
 *	  Reports to bytes, in the newest layout.
 *
 * There is one encoding of a report, so equal reports have equal bytes: no
 * choice is left to the writer.
 *
 *-------------------------------------------------------------------------
 */
#include "layout.h"

static char *
put_varint(char *to, uint64_t value)
{
	while (value > 0x7f)
	{
		*to++ = (char) (0x80 | (value & 0x7f));
		value >>= 7;
	}
	*to++ = (char) value;
	return to;
}

static char *
put_text(char *to, GoirText text)
{
	to = put_varint(to, text.size);
	if (text.size > 0)
		memcpy(to, text.at, text.size);
	return to + text.size;
}

static char *
put_special(char *to, const GoirFigure *figure)
{
	GoirDecimal number = figure->number;
	uint64_t	magnitude = number.value;

	*to++ = figure->state | (figure->printed.at ? GOIR_SPECIAL_PRINTED : 0) |
		(number.value < 0 ? GOIR_SPECIAL_NEGATIVE : 0);
	if (figure->state == GOIR_NUMBER)
	{
		*to++ = number.scale;
		to = put_varint(to, number.value < 0 ? -magnitude : magnitude);
	}
	return figure->printed.at ? put_text(to, figure->printed) : to;
}

/* What the map says of a cell. */
static int
cell_class(const GoirFigure *figure)
{
	if (figure->state == GOIR_MISSING)
		return 0;
	if (!goir_is_plain(figure))
		return 3;
	return figure->number.value == 0 ? 1 : 2;
}

/* Writes sizes, map, values and specials of the report's form. */
static char *
put_cells(const GoirReport *report, char *to)
{
	char		sizes[20];
	char	   *start = to + sizeof(sizes);
	char	   *map = start;
	char	   *values;
	char	   *specials;
	char	   *at = sizes;
	int			cells = goir_form_cells(report->form);
	int			cell;

	memset(map, 0, (2 * cells + 7) / 8);
	values = specials = map + (2 * cells + 7) / 8;
	for (cell = 0; cell < cells; cell++)
	{
		const GoirFigure *f = &report->figure[goir_form_slot(report->form, cell)];
		int			class = cell_class(f);

		map[cell / 4] |= class << cell % 4 * 2;
		if (class == 2)
			specials = put_varint(specials, f->number.value);
	}
	start = specials;
	for (cell = 0; cell < cells; cell++)
	{
		const GoirFigure *f = &report->figure[goir_form_slot(report->form, cell)];

		if (cell_class(f) == 3)
			start = put_special(start, f);
	}

	/* the sizes are known now: close the gap left for them */
	at = put_varint(at, specials - values);
	at = put_varint(at, start - specials);
	memmove(to + (at - sizes), map, start - map);
	memcpy(to, sizes, at - sizes);
	return to + (at - sizes) + (start - map);
}

/* Writes the cells that the report's form does not have. */
static char *
put_others(const GoirReport *report, char *to, int count)
{
	int			item,
				measure;

	to = put_varint(to, count);
	for (item = 1; item < GOIR_ITEMS; item++)
		for (measure = 1; measure < GOIR_MEASURES; measure++)
		{
			int			slot = goir_slot(GOIR_PATH(item, measure));

			if (slot < 0 || report->figure[slot].state == GOIR_MISSING ||
				(report->form && goir_form_cell(report->form, slot) >= 0))
				continue;
			*to++ = item;
			*to++ = measure;
			to = put_special(to, &report->figure[slot]);
		}
	return to;
}

/* How many cells are on the page that the report's form does not have. */
static int
count_others(const GoirReport *report)
{
	int			count = 0;
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
		count += report->figure[slot].state != GOIR_MISSING &&
			!(report->form && goir_form_cell(report->form, slot) >= 0);
	return count;
}

static char *
put_claims(const GoirReport *report, char *to)
{
	int			i;

	to = put_varint(to, report->n_claims);
	for (i = 0; i < report->n_claims; i++)
	{
		const GoirClaim *c = &report->claim[i];

		*to++ = c->section;
		*to++ = GOIR_PATH_ITEM(c->path);
		*to++ = GOIR_PATH_MEASURE(c->path);
		*to++ = c->approximate | c->scope << 1 | c->part << 4;
		*to++ = c->number.scale;
		to = put_varint(to, c->number.value);
	}
	return to;
}

static char *
put_notes(const GoirReport *report, char *to)
{
	int			i;

	to = put_varint(to, report->n_notes);
	for (i = 0; i < report->n_notes; i++)
	{
		const GoirNote *n = &report->note[i];

		*to++ = n->code;
		*to++ = GOIR_PATH_TABLE(n->place);
		*to++ = GOIR_PATH_ITEM(n->place);
		*to++ = GOIR_PATH_MEASURE(n->place);
		to = put_text(to, n->detail);
	}
	return to;
}

int
goir_layout_write(const GoirReport *report, char *to)
{
	char	   *start = to;
	int			others = count_others(report);

	*to++ = GOIR_LAYOUT_VERSION;
	*to++ = (char) ((report->is_report ? GOIR_LAYOUT_REPORT : 0) |
					(report->year ? GOIR_LAYOUT_YEAR : 0) |
					(report->has_published ? GOIR_LAYOUT_PUBLISHED : 0) |
					(report->agency.at ? GOIR_LAYOUT_AGENCY : 0) |
					(report->title.at ? GOIR_LAYOUT_TITLE : 0) |
					(others ? GOIR_LAYOUT_OTHERS : 0) |
					(report->n_claims ? GOIR_LAYOUT_CLAIMS : 0) |
					(report->n_notes ? GOIR_LAYOUT_NOTES : 0));
	*to++ = report->form;
	*to++ = 0;
	if (report->form)
		to = put_cells(report, to);
	if (report->year)
		to = put_varint(to, report->year - 1900);
	if (report->has_published)
		to = put_varint(to, report->published);
	if (report->agency.at)
		to = put_text(to, report->agency);
	if (report->title.at)
		to = put_text(to, report->title);
	if (others)
		to = put_others(report, to, others);
	if (report->n_claims)
		to = put_claims(report, to);
	if (report->n_notes)
		to = put_notes(report, to);
	return (int) (to - start);
}
