/*-------------------------------------------------------------------------
 *
 * layout.c
 *	  Bytes to reports, the whole or a part.
 *
 * Reading goes through a Source that checks every bound: whatever the bytes
 * are, reading them is safe, and says whether they are as layout.h has it.
 *
 *-------------------------------------------------------------------------
 */
#include "layout.h"

typedef struct Source
{
	const char *at;
	const char *end;
	const char *why;			/* what is wrong, or NULL so far */
} Source;

/* Notes what is wrong and leaves nothing to read. */
static void
broken(Source *source, const char *why)
{
	if (source->why == NULL)
		source->why = why;
	source->at = source->end;
}

static int
get_byte(Source *source)
{
	if (source->at == source->end)
	{
		broken(source, "it ends too early");
		return 0;
	}
	return (unsigned char) *source->at++;
}

static uint64_t
get_varint(Source *source)
{
	uint64_t	value = 0;
	int			shift;

	for (shift = 0; shift < 64; shift += 7)
	{
		int			byte = get_byte(source);

		if (shift == 63 && byte > 1)
			break;
		value |= (uint64_t) (byte & 0x7f) << shift;
		if (byte < 0x80)
		{
			if (byte == 0 && shift > 0)
				broken(source, "a number is longer than it must be");
			return value;
		}
	}
	broken(source, "a number is too large");
	return 0;
}

/* A varint from low to high. */
static int
get_int(Source *source, int low, int high, const char *why)
{
	uint64_t	value = get_varint(source);

	if (source->why == NULL && (value < (uint64_t) low || value > (uint64_t) high))
		broken(source, why);
	return source->why ? low : (int) value;
}

static GoirText
get_text(Source *source, int limit)
{
	int			size = get_int(source, 0, limit, "a text is too long");
	GoirText	text = {source->at, size};

	if (source->end - source->at < size)
	{
		broken(source, "it ends too early");
		return (GoirText) {source->at, 0};
	}
	if (!goir_is_utf8(text))
		broken(source, "a text is not valid UTF-8");
	else
		source->at += size;
	return text;
}

static GoirDecimal
get_decimal(Source *source, bool negative)
{
	GoirDecimal number;
	uint64_t	magnitude;
	int			scale = get_byte(source);

	if (scale > GOIR_MAX_SCALE)
		broken(source, "a number has too many decimals");
	magnitude = get_varint(source);
	if (magnitude > INT64_MAX)
		broken(source, "a number is too large");
	if (source->why)
		return (GoirDecimal) {0, 0};
	number.scale = scale;
	number.value = negative ? -(int64_t) magnitude : (int64_t) magnitude;
	return number;
}

/* Reads a special, and checks that nothing shorter would have said it. */
static GoirFigure
get_special(Source *source, bool in_map)
{
	GoirFigure	figure = {GOIR_MISSING, {0, 0}, {NULL, 0}};
	int			tag = get_byte(source);

	bool		printed = (tag & GOIR_SPECIAL_PRINTED) != 0;
	bool		negative = (tag & GOIR_SPECIAL_NEGATIVE) != 0;

	figure.state = tag & 0x07;
	if ((tag & ~(0x07 | GOIR_SPECIAL_PRINTED | GOIR_SPECIAL_NEGATIVE)) != 0 ||
		figure.state == GOIR_MISSING || figure.state >= GOIR_STATES ||
		(figure.state != GOIR_NUMBER &&
		 (negative || printed != (figure.state != GOIR_BLANK))))
		broken(source, "a cell has an unknown state");
	if (source->why == NULL && figure.state == GOIR_NUMBER)
	{
		figure.number = get_decimal(source, negative);
		if (negative && figure.number.value == 0)
			broken(source, "zero is negative");
	}
	if (source->why == NULL && printed)
	{
		figure.printed = get_text(source, GOIR_MAX_PRINTED);
		if (figure.printed.size == 0)
			broken(source, "a printed text is empty");
	}
	if (source->why == NULL && in_map && goir_is_plain(&figure))
		broken(source, "a plain number is not stored as one");
	return figure;
}

/* The parts of the cells of a form. */
typedef struct Cells
{
	int			count;
	const unsigned char *map;
	const char *values;
	const char *specials;
	const char *end;
} Cells;

/* Finds the parts of the cells; false if they do not fit the bytes. */
static bool
find_cells(Source *source, GoirFormNo form, Cells *cells)
{
	int			values = get_int(source, 0, GOIR_LAYOUT_MAX, "its sizes are wrong");
	int			specials = get_int(source, 0, GOIR_LAYOUT_MAX, "its sizes are wrong");
	int			map;

	cells->count = goir_form_cells(form);
	map = (2 * cells->count + 7) / 8;
	if (source->why == NULL && source->end - source->at < map + values + specials)
		broken(source, "it ends too early");
	if (source->why)
		return false;
	cells->map = (const unsigned char *) source->at;
	cells->values = source->at + map;
	cells->specials = cells->values + values;
	cells->end = cells->specials + specials;
	source->at = cells->end;
	return true;
}

/* Reads and checks the cells of the report's form. */
static void
get_cells(Source *source, GoirReport *report)
{
	Cells		cells;
	Source		values;
	Source		specials;
	int			cell;

	if (!find_cells(source, report->form, &cells))
		return;
	values = (Source) {cells.values, cells.specials, NULL};
	specials = (Source) {cells.specials, cells.end, NULL};
	for (cell = 0; cell < cells.count; cell++)
	{
		GoirFigure *f = &report->figure[goir_form_slot(report->form, cell)];
		int			class = cells.map[cell / 4] >> cell % 4 * 2 & 3;

		if (class == 3)
			*f = get_special(&specials, true);
		else if (class > 0)
		{
			uint64_t	value = class == 2 ? get_varint(&values) : 0;

			if (class == 2 && (value == 0 || value > INT64_MAX))
				broken(&values, "a number is out of range");
			f->state = GOIR_NUMBER;
			f->number.value = (int64_t) value;
		}
	}
	if (cells.count % 4 != 0 && cells.map[cells.count / 4] >> cells.count % 4 * 2 != 0)
		broken(source, "reserved bits are set");
	if (values.why || specials.why)
		broken(source, values.why ? values.why : specials.why);
	if (values.at != values.end || specials.at != specials.end)
		broken(source, "its sizes are wrong");
}

/* Reads the cells that the report's form does not have. */
static void
get_others(Source *source, GoirReport *report)
{
	int			count = get_int(source, 1, GOIR_MAX_SLOTS, "its cells are wrong");
	int			last = 0;

	while (count-- > 0 && source->why == NULL)
	{
		int			item = get_byte(source);
		int			measure = get_byte(source);
		int			slot = item < GOIR_ITEMS ? goir_slot(GOIR_PATH(item, measure)) : -1;

		if (slot < 0 || (report->form && goir_form_cell(report->form, slot) >= 0) ||
			(item << 8 | measure) <= last)
			broken(source, "it has a cell that no form has");
		else
			report->figure[slot] = get_special(source, false);
		last = item << 8 | measure;
	}
}

static void
get_claims(Source *source, GoirReport *report)
{
	int			i;

	report->n_claims = get_int(source, 1, GOIR_MAX_CLAIMS, "it has too many claims");
	for (i = 0; i < report->n_claims && source->why == NULL; i++)
	{
		GoirClaim  *c = &report->claim[i];
		int			item;
		int			measure;
		int			flags;

		c->section = get_byte(source);
		item = get_byte(source);
		measure = get_byte(source);
		flags = get_byte(source);
		c->approximate = flags & 1;
		c->scope = flags >> 1 & 7;
		c->part = flags >> 4;
		c->path = item < GOIR_ITEMS ? GOIR_PATH(item, measure) : -1;
		c->number = get_decimal(source, false);
		if (c->section > GOIR_MAX_SECTION || c->scope >= GOIR_SCOPES ||
			c->part >= GOIR_PARTS || (c->part != GOIR_WHOLE && i == 0) ||
			(c->path != 0 && !goir_path_known(c->path)))
			broken(source, "a claim is wrong");
	}
	if (source->why)
		report->n_claims = 0;
}

static void
get_notes(Source *source, GoirReport *report)
{
	int			i;

	report->n_notes = get_int(source, 1, GOIR_MAX_NOTES, "it has too many notes");
	for (i = 0; i < report->n_notes && source->why == NULL; i++)
	{
		GoirNote   *n = &report->note[i];
		int			table,
					item,
					measure;

		n->code = get_byte(source);
		table = get_byte(source);
		item = get_byte(source);
		measure = get_byte(source);
		n->place = GOIR_TABLE_PATH(table) | item << 8 | measure;
		n->detail = get_text(source, GOIR_MAX_DETAIL);
		if (n->detail.size == 0)
			n->detail = GOIR_NO_TEXT;
		if (n->code >= GOIR_NOTES || table >= GOIR_TABLES || item >= GOIR_ITEMS ||
			(item && goir_items_data[item].table != table) ||
			(measure && !goir_path_known(n->place)))
			broken(source, "a note is wrong");
	}
	if (source->why)
		report->n_notes = 0;
}

/* Reads the first four bytes. */
static int
get_head(Source *source, GoirReport *report)
{
	int			flags;

	if (get_byte(source) != GOIR_LAYOUT_VERSION)
		broken(source, "its version is not known");
	flags = get_byte(source);
	report->form = get_byte(source);
	if (report->form >= GOIR_FORM_FEES ||
		(report->form && goir_forms_data[report->form].code == NULL))
	{
		broken(source, "its form is not known");
		report->form = GOIR_NO_FORM;
	}
	if (get_byte(source) != 0)
		broken(source, "reserved bits are set");
	report->is_report = (flags & GOIR_LAYOUT_REPORT) != 0;
	return flags;
}

/* Reads year, date, agency and title. */
static void
get_header(Source *source, int flags, GoirReport *report)
{
	if (flags & GOIR_LAYOUT_YEAR)
		report->year = 1900 + get_int(source, GOIR_MIN_YEAR - 1900,
									  GOIR_MAX_YEAR - 1900, "its year is wrong");
	if (flags & GOIR_LAYOUT_PUBLISHED)
	{
		report->has_published = true;
		report->published = get_int(source, 0, 36524, "its date is wrong");
	}
	if (flags & GOIR_LAYOUT_AGENCY)
		report->agency = get_text(source, GOIR_MAX_AGENCY);
	if (flags & GOIR_LAYOUT_TITLE)
		report->title = get_text(source, GOIR_MAX_TITLE);
	if (((flags & GOIR_LAYOUT_AGENCY) && report->agency.size == 0) ||
		((flags & GOIR_LAYOUT_TITLE) && report->title.size == 0))
		broken(source, "a text is empty");
}

bool
goir_layout_read(GoirText bytes, GoirReport *report, const char **why)
{
	Source		source = {bytes.at, bytes.at + bytes.size, NULL};
	int			flags;

	memset(report, 0, sizeof(*report));
	flags = get_head(&source, report);
	if (report->form)
		get_cells(&source, report);
	get_header(&source, flags, report);
	if (flags & GOIR_LAYOUT_OTHERS)
		get_others(&source, report);
	if (flags & GOIR_LAYOUT_CLAIMS)
		get_claims(&source, report);
	if (flags & GOIR_LAYOUT_NOTES)
		get_notes(&source, report);
	if (source.why == NULL && source.at != source.end)
		broken(&source, "it is longer than it says");
	*why = source.why;
	return source.why == NULL;
}

bool
goir_layout_header(GoirText bytes, GoirReport *report)
{
	Source		source = {bytes.at, bytes.at + bytes.size, NULL};
	Cells		cells;
	int			flags = get_head(&source, report);

	report->year = 0;
	report->has_published = false;
	report->agency = report->title = GOIR_NO_TEXT;
	if (report->form)
		find_cells(&source, report->form, &cells);
	get_header(&source, flags, report);
	return source.why == NULL;
}

bool
goir_layout_figures(GoirText bytes, GoirReport *report)
{
	Source		source = {bytes.at, bytes.at + bytes.size, NULL};
	int			flags = get_head(&source, report);

	report->year = 0;
	report->has_published = false;
	report->agency = report->title = GOIR_NO_TEXT;
	report->n_claims = report->n_notes = 0;
	memset(report->figure, 0, goir_slots() * sizeof(GoirFigure));
	if (report->form)
		get_cells(&source, report);
	get_header(&source, flags, report);
	if (flags & GOIR_LAYOUT_OTHERS)
		get_others(&source, report);
	return source.why == NULL;
}

/* Reads a cell that is not of the report's form, if it is there. */
static void
find_other(Source *source, int flags, int slot, GoirFigure *figure)
{
	GoirReport	scratch;
	int			count;

	if (!(flags & GOIR_LAYOUT_OTHERS))
		return;
	scratch.year = 0;
	get_header(source, flags, &scratch);
	for (count = get_int(source, 1, GOIR_MAX_SLOTS, "its cells are wrong");
		 count > 0 && source->why == NULL; count--)
	{
		int			item = get_byte(source);
		int			measure = get_byte(source);
		GoirFigure	other = get_special(source, false);

		if (source->why == NULL && item < GOIR_ITEMS &&
			goir_slot(GOIR_PATH(item, measure)) == slot)
		{
			*figure = other;
			return;
		}
	}
}

/* How many cells before this one the map calls 2, and how many 3. */
static void
count_before(const unsigned char *map, int cell, int *values, int *specials)
{
	int			i;

	*values = *specials = 0;
	for (i = 0; i < cell / 4; i++)
	{
		int			high = map[i] >> 1 & 0x55;
		int			both = high & map[i];

		*specials += __builtin_popcount(both);
		*values += __builtin_popcount(high ^ both);
	}
	for (i = cell & ~3; i < cell; i++)
	{
		int			class = map[i / 4] >> i % 4 * 2 & 3;

		*values += class == 2;
		*specials += class == 3;
	}
}

bool
goir_layout_figure(GoirText bytes, int slot, GoirFigure *figure)
{
	Source		source = {bytes.at, bytes.at + bytes.size, NULL};
	GoirReport	scratch;
	Cells		cells;
	int			flags;
	int			cell;
	int			values,
				specials;

	memset(figure, 0, sizeof(*figure));
	flags = get_head(&source, &scratch);
	cell = scratch.form ? goir_form_cell(scratch.form, slot) : -1;
	if (scratch.form && !find_cells(&source, scratch.form, &cells))
		return false;
	if (cell < 0)
	{
		find_other(&source, flags, slot, figure);
		return source.why == NULL;
	}
	switch (cells.map[cell / 4] >> cell % 4 * 2 & 3)
	{
		case 0:
			return true;
		case 1:
			figure->state = GOIR_NUMBER;
			return true;
		case 2:
			count_before(cells.map, cell, &values, &specials);
			source = (Source) {cells.values, cells.specials, NULL};
			while (values > 0 && source.at < source.end)
				values -= (*source.at++ & 0x80) == 0;
			figure->state = GOIR_NUMBER;
			figure->number.value = (int64_t) (get_varint(&source) & INT64_MAX);
			return source.why == NULL;
		default:
			count_before(cells.map, cell, &values, &specials);
			source = (Source) {cells.specials, cells.end, NULL};
			do
				*figure = get_special(&source, true);
			while (specials-- > 0 && source.why == NULL);
			return source.why == NULL;
	}
}
