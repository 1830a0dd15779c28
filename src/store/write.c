/*-------------------------------------------------------------------------
 *
 * write.c
 *	  Reports to bytes, in the newest layout.
 *
 * There is one encoding of a report, so equal reports have equal bytes: no
 * choice is left to the writer.
 *
 *-------------------------------------------------------------------------
 */
#include "store/layout.h"

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

/* Writes a pair of bytes, the low one first. */
static char *
put_pair(char *to, int value)
{
	*to++ = (char) (value & 0xff);
	*to++ = (char) (value >> 8);
	return to;
}

/* Writes size, map, entries, pairs and specials of the report's form. */
static char *
put_cells(const GoirReport *report, char *to)
{
	const GoirFigure *entry[GOIR_MAX_SLOTS];
	char	   *size = to;
	char	   *map = put_pair(to, 0);
	int			cells = goir_form_cells(report->form);
	int			n = 0;
	int			i;

	memset(map, 0, (cells + 7) / 8);
	for (i = 0; i < cells; i++)
	{
		const GoirFigure *f = &report->figure[goir_form_slot(report->form, i)];

		if (goir_is_plain(f) && f->number.value == 0)
			continue;
		map[i / 8] |= 1 << i % 8;
		entry[n++] = f;
	}
	to = map + (cells + 7) / 8;
	for (i = 0; i < n; i++)
		*to++ = (char) goir_cell_entry(entry[i]);
	for (i = 0; i < n; i++)
		if (goir_cell_entry(entry[i]) == GOIR_CELL_PAIR)
			to = put_pair(to, (int) entry[i]->number.value);
	for (i = 0; i < n; i++)
		if (goir_cell_entry(entry[i]) == GOIR_CELL_SPECIAL)
			to = put_special(to, entry[i]);
	put_pair(size, (int) (to - map) - (cells + 7) / 8);
	return to;
}

/* Writes the title but for its end; *start is what is written of it. */
static char *
put_title(char *to, GoirText title, GoirText *start)
{
	int			end = goir_title_end(title);

	*start = (GoirText) {title.at, title.size - goir_title_ends[end].size};
	*to++ = (char) end;
	return put_text(to, *start);
}

/* Writes the agency, or where it stands in the title. */
static char *
put_agency(char *to, GoirText agency, GoirText start)
{
	int			at = goir_agency_at(start, agency);

	to = put_varint(to, agency.size);
	*to++ = (char) at;
	if (at)
		return to;
	memcpy(to, agency.at, agency.size);
	return to + agency.size;
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
				(report->form && goir_form_position(report->form, slot) >= 0))
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
			!(report->form && goir_form_position(report->form, slot) >= 0);
	return count;
}

static char *
put_claims(const GoirReport *report, char *to)
{
	int			section = 0;
	int			i;

	to = put_varint(to, report->n_claims);
	for (i = 0; i < report->n_claims; i++)
	{
		const GoirClaim *c = &report->claim[i];

		*to++ = (char) (c->approximate | c->scope << 1 | c->part << 4 |
						(c->number.scale ? GOIR_CLAIM_SCALE : 0) |
						(c->section != section ? GOIR_CLAIM_SECTION : 0));
		if (c->section != section)
			*to++ = section = c->section;
		*to++ = GOIR_PATH_ITEM(c->path);
		*to++ = GOIR_PATH_MEASURE(c->path);
		if (c->number.scale)
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

		*to++ = (char) (n->code | (n->place ? GOIR_NOTE_HAS_PLACE : 0) |
						(n->detail.size > 0 ? GOIR_NOTE_HAS_DETAIL : 0));
		if (n->place)
		{
			*to++ = GOIR_PATH_ITEM(n->place);
			*to++ = GOIR_PATH_ITEM(n->place) ? GOIR_PATH_MEASURE(n->place) :
				GOIR_PATH_TABLE(n->place);
		}
		if (n->detail.size > 0)
			to = put_text(to, n->detail);
	}
	return to;
}

int
goir_layout_write(const GoirReport *report, char *to)
{
	GoirText	start = GOIR_NO_TEXT;
	char	   *from = to;
	int			others = count_others(report);

	*to++ = (char) (report->reader ? report->reader : GOIR_FIRST_READER);
	*to++ = (char) ((report->is_report ? GOIR_LAYOUT_REPORT : 0) |
					(report->has_published ? GOIR_LAYOUT_PUBLISHED : 0) |
					(report->agency.at ? GOIR_LAYOUT_AGENCY : 0) |
					(report->title.at ? GOIR_LAYOUT_TITLE : 0) |
					(others ? GOIR_LAYOUT_OTHERS : 0) |
					(report->n_claims ? GOIR_LAYOUT_CLAIMS : 0) |
					(report->n_notes ? GOIR_LAYOUT_NOTES : 0));
	*to++ = report->form;
	*to++ = (char) (report->year ? report->year - 1900 : 0);
	if (report->form)
		to = put_cells(report, to);
	if (report->has_published)
		to = put_varint(to, report->published);
	if (report->title.at)
		to = put_title(to, report->title, &start);
	if (report->agency.at)
		to = put_agency(to, report->agency, start);
	if (others)
		to = put_others(report, to, others);
	if (report->n_claims)
		to = put_claims(report, to);
	if (report->n_notes)
		to = put_notes(report, to);
	return (int) (to - from);
}
