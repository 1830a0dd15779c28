/*-------------------------------------------------------------------------
 *
 * read.c
 *	  Stored bytes to whole reports, every byte of them checked.
 *
 *-------------------------------------------------------------------------
 */
#include "store/source.h"

/* How many entries there are, and how many of them are pairs. */
static int
count_entries(const CellParts *parts, int *pairs)
{
	int			entries = 0;
	int			cell;

	*pairs = 0;
	for (cell = 0; cell < parts->count; cell++)
		if (parts->map[cell / 8] >> cell % 8 & 1)
		{
			if (parts->end - parts->entry <= entries)
				return -1;
			*pairs += parts->entry[entries++] == GOIR_CELL_PAIR;
		}
	return entries;
}

/* Reads what an entry says. */
static GoirFigure
get_entry(Source *entries, Source *pairs, Source *specials)
{
	GoirFigure	figure = {GOIR_NUMBER, {0, 0}, {NULL, 0}};
	int			code = get_byte(entries);

	if (code == GOIR_CELL_MISSING)
		figure.state = GOIR_MISSING;
	else if (code < GOIR_CELL_COMMON)
		figure.number.value = code;
	else if (code < GOIR_CELL_COMMON + GOIR_COMMON_CELLS)
		return goir_common_cells[code - GOIR_CELL_COMMON];
	else if (code == GOIR_CELL_SPECIAL)
		return goir_get_special(specials, true);
	else if (code == GOIR_CELL_PAIR)
	{
		figure.number.value = get_pair(pairs);
		if (figure.number.value < GOIR_CELL_COMMON)
			broken(pairs, "a cell is not stored as short as it can be");
	}
	else
		broken(entries, "a cell has an unknown state");
	return figure;
}

/* Reads and checks the cells of the report's form. */
static void
get_cells(Source *source, GoirReport *report)
{
	CellParts	parts;
	Source		entries;
	Source		pairs;
	Source		specials;
	int			n;
	int			n_pairs;
	int			cell;

	if (!goir_find_cells(source, report->form, &parts))
		return;
	n = count_entries(&parts, &n_pairs);
	if (n < 0 || parts.end - parts.entry < n + 2 * n_pairs)
	{
		broken(source, "its sizes are wrong");
		return;
	}
	entries = (Source) {(const char *) parts.entry, (const char *) parts.entry + n, NULL};
	pairs = (Source) {entries.end, entries.end + 2 * n_pairs, NULL};
	specials = (Source) {pairs.end, (const char *) parts.end, NULL};
	for (cell = 0; cell < parts.count; cell++)
	{
		GoirFigure *f = &report->figure[goir_form_slot(report->form, cell)];

		if (parts.map[cell / 8] >> cell % 8 & 1)
			*f = get_entry(&entries, &pairs, &specials);
		else
			f->state = GOIR_NUMBER;
	}
	if (parts.count % 8 != 0 && parts.map[parts.count / 8] >> parts.count % 8 != 0)
		broken(source, "reserved bits are set");
	if (entries.why || pairs.why || specials.why)
		broken(source, entries.why ? entries.why : pairs.why ? pairs.why : specials.why);
	if (specials.at != specials.end)
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

		if (slot < 0 || (report->form && goir_form_position(report->form, slot) >= 0) ||
			(item << 8 | measure) <= last)
			broken(source, "it has a cell that no form has");
		else
			report->figure[slot] = goir_get_special(source, false);
		last = item << 8 | measure;
	}
}

static void
get_claim(Source *source, GoirClaim *c, const GoirClaim *before)
{
	int			flags = get_byte(source);
	int			last = before ? before->section : 0;
	int			item;
	int			measure;
	int			scale = 0;

	c->approximate = flags & 1;
	c->scope = flags >> 1 & 7;
	c->part = flags >> 4 & 3;
	c->section = flags & GOIR_CLAIM_SECTION ? get_byte(source) : last;
	item = get_byte(source);
	measure = get_byte(source);
	c->path = item < GOIR_ITEMS ? GOIR_PATH(item, measure) : -1;
	if (flags & GOIR_CLAIM_SCALE)
		scale = get_byte(source);
	c->number = goir_get_decimal(source, scale, false);
	if (c->section > GOIR_MAX_SECTION || c->scope >= GOIR_SCOPES ||
		c->part >= GOIR_PARTS || (c->part != GOIR_WHOLE && before == NULL) ||
		((flags & GOIR_CLAIM_SECTION) && c->section == last) ||
		((flags & GOIR_CLAIM_SCALE) && scale == 0) ||
		(c->path != 0 && !goir_path_known(c->path)))
		broken(source, "a claim is wrong");
}

static void
get_claims(Source *source, GoirReport *report)
{
	int			i;

	report->n_claims = get_int(source, 1, GOIR_MAX_CLAIMS, "it has too many claims");
	for (i = 0; i < report->n_claims && source->why == NULL; i++)
		get_claim(source, &report->claim[i], i ? &report->claim[i - 1] : NULL);
	if (source->why)
		report->n_claims = 0;
}

static void
get_note(Source *source, GoirNote *n)
{
	int			code = get_byte(source);
	int			table = 0,
				item = 0,
				measure = 0;

	if (code & GOIR_NOTE_HAS_PLACE)
	{
		item = get_byte(source);
		if (item)
		{
			measure = get_byte(source);
			table = item < GOIR_ITEMS ? goir_items_data[item].table : GOIR_TABLES;
		}
		else
			table = get_byte(source);
	}
	n->code = code & (GOIR_NOTE_HAS_DETAIL - 1);
	n->place = GOIR_TABLE_PATH(table) | item << 8 | measure;
	n->detail = GOIR_NO_TEXT;
	if (code & GOIR_NOTE_HAS_DETAIL)
		n->detail = goir_get_text(source, GOIR_MAX_DETAIL);
	if (n->code >= GOIR_NOTES || table >= GOIR_TABLES ||
		((code & GOIR_NOTE_HAS_PLACE) && table == GOIR_NO_TABLE) ||
		((code & GOIR_NOTE_HAS_DETAIL) && n->detail.size == 0) ||
		(measure && !goir_path_known(n->place)))
		broken(source, "a note is wrong");
}

static void
get_notes(Source *source, GoirReport *report)
{
	int			i;

	report->n_notes = get_int(source, 1, GOIR_MAX_NOTES, "it has too many notes");
	for (i = 0; i < report->n_notes && source->why == NULL; i++)
		get_note(source, &report->note[i]);
	if (source->why)
		report->n_notes = 0;
}

bool
goir_layout_read(GoirText bytes, GoirReport *report, const char **why)
{
	Source		source = goir_source(bytes);
	int			flags;

	memset(report, 0, sizeof(*report));
	flags = goir_get_head(&source, report);
	if (report->form)
		get_cells(&source, report);
	goir_get_header(&source, flags, report);
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
