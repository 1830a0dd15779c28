/*-------------------------------------------------------------------------
 *
 * cells.c
 *	  All cells of a stored report, read in place.
 *
 * Nothing is unpacked that nobody asked for, nothing allocated.  What is
 * skipped is not checked; what is read is read within bounds.
 *
 *-------------------------------------------------------------------------
 */
#include "store/source.h"

/* Tag, scale, varint, size of the text. */
#define SPECIAL_START 16

void
goir_skip(Source *source, int size)
{
	if (source->end - source->at < size)
		broken(source, "it ends too early");
	else
		source->at += size;
}

/*
 * All of a special but its text is in its first bytes, so that one look at the
 * end is enough: behind it are zeros.
 */
GoirStored
goir_get_stored(Source *source, int slot)
{
	unsigned char last[SPECIAL_START] = {0};
	const unsigned char *start = (const unsigned char *) source->at;
	const unsigned char *at;
	ptrdiff_t	left = source->end - source->at;
	GoirStored	entry = {0, slot, GOIR_MISSING, 0};
	uint64_t	magnitude = 0;
	int			shift = 0;
	int			tag;

	if (left < SPECIAL_START)
		start = memcpy(last, start, left);
	at = start;
	tag = *at++;
	entry.state = tag & 0x07;
	if (entry.state == GOIR_NUMBER)
	{
		entry.scale = *at++;
		for (; *at > 0x7f && shift < 63; shift += 7)
			magnitude |= (uint64_t) (*at++ & 0x7f) << shift;
		magnitude |= (uint64_t) *at++ << shift;
		entry.value = tag & GOIR_SPECIAL_NEGATIVE ? -(int64_t) magnitude : (int64_t) magnitude;
	}
	left -= at - start;
	if (tag & GOIR_SPECIAL_PRINTED)
		left -= 1 + *at;
	if (entry.state >= GOIR_STATES || entry.scale > GOIR_MAX_SCALE || left < 0 ||
		shift > 56 || magnitude > INT64_MAX ||
		((tag & GOIR_SPECIAL_PRINTED) && *at > GOIR_MAX_PRINTED))
	{
		broken(source, "a cell is wrong");
		return (GoirStored) {0, slot, GOIR_MISSING, 0};
	}
	source->at = source->end - left;
	return entry;
}

void
goir_skip_header(Source *source, int flags)
{
	if (flags & GOIR_LAYOUT_PUBLISHED)
		get_varint(source);
	if (flags & GOIR_LAYOUT_TITLE)
	{
		get_byte(source);
		goir_skip(source, get_int(source, 0, GOIR_MAX_TITLE, "a text is too long"));
	}
	if (flags & GOIR_LAYOUT_AGENCY)
	{
		int			size = get_int(source, 1, GOIR_MAX_AGENCY, "an agency's size is wrong");

		if (get_byte(source) == 0)
			goir_skip(source, size);
	}
}

GoirStored
goir_get_other(Source *source)
{
	int			item = get_byte(source);
	int			measure = get_byte(source);
	int			slot = item < GOIR_ITEMS ? goir_slot(GOIR_PATH(item, measure)) : -1;

	if (slot < 0)
		broken(source, "it has a cell that no form has");
	return goir_get_stored(source, slot);
}

/*
 * Reads the cells whose entries say that more follows: pairs and specials,
 * each in their order.
 */
static bool
get_late(const Cells *cells, const uint16_t *follow, int n, GoirEntries *entries)
{
	const int16_t *slot = goir_form_slots(entries->form);
	const unsigned char *pair = entries->entry + entries->n;
	Source		specials = {(const char *) pair, (const char *) cells->end, NULL};
	int			pairs = 0;
	int			i;

	for (i = 0; i < n; i++)
		pairs += entries->entry[follow[i]] == GOIR_CELL_PAIR;
	goir_skip(&specials, 2 * pairs);
	for (i = 0; i < n && specials.why == NULL; i++)
	{
		int			code = entries->entry[follow[i]];
		int			at = slot[entries->cell[follow[i]]];

		if (code == GOIR_CELL_PAIR)
		{
			entries->late[i] = (GoirStored) {pair[0] | pair[1] << 8, at, GOIR_NUMBER, 0};
			pair += 2;
		}
		else if (code == GOIR_CELL_SPECIAL)
			entries->late[i] = goir_get_stored(&specials, at);
		else
			return false;
	}
	entries->n_late = n;
	return specials.why == NULL;
}

/* For each byte of a map: its bits that are 1, eight lanes, and how many. */
static uint16_t lanes[UINT8_MAX + 1][8];
static uint8_t n_lanes[UINT8_MAX + 1];

static void
make_lanes(void)
{
	int			byte;
	int			bit;

	for (byte = 1; byte <= UINT8_MAX; byte++)
		for (n_lanes[byte] = 0, bit = 0; bit < 8; bit++)
			if (byte >> bit & 1)
				lanes[byte][n_lanes[byte]++] = bit;
}

/*
 * Lists the cells that have entries; returns how many.  All lanes of a byte
 * are written, whether they are used or not: no branch depends on the map.
 */
static int
list_cells(const Cells *cells, uint16_t *cell)
{
	const uint16_t *start = cell;
	int			bytes = (cells->count + 7) / 8;
	int			unused = -cells->count & 7;
	int			i;

	if (n_lanes[1] == 0)
		make_lanes();
	for (i = 0; i < bytes; i++)
	{
		int			byte = cells->map[i];
		uint64_t	lane[2];

		if (i == bytes - 1)
			byte &= 0xff >> unused;
		memcpy(lane, lanes[byte], sizeof(lane));
		lane[0] += UINT64_C(0x0008000800080008) * i;
		lane[1] += UINT64_C(0x0008000800080008) * i;
		memcpy(cell, lane, sizeof(lane));
		cell += n_lanes[byte];
	}
	return (int) (cell - start);
}

/* Lists the entries that say that more follows; returns how many. */
static int
list_late(const unsigned char *entry, int n, uint16_t *late)
{
	const uint16_t *start = late;
	const unsigned char *end = entry + n;
	int			i;

	for (i = 0; i < n; i += 8)
	{
		uint64_t	word = get_word(entry + i, end);

		/* the high bit of each byte that is GOIR_CELL_LATE or more */
		word &= (word & EACH(0x7f)) + EACH(0x100 - GOIR_CELL_LATE);
		for (word &= EACH(0x80); word; word &= word - 1)
			*late++ = i + count_ones((word & -word) - 1) / 8;
	}
	return (int) (late - start);
}

/* Reads the cells of the form; nearly no branch depends on what they hold. */
static bool
get_cells(const Cells *cells, GoirEntries *entries)
{
	uint16_t	late[GOIR_MAX_SLOTS];

	entries->n = list_cells(cells, entries->cell);
	entries->entry = cells->entry;
	if (cells->end - cells->entry < entries->n)
		return false;
	return get_late(cells, late, list_late(cells->entry, entries->n, late), entries);
}

/* Adds the entries of the cells that the form does not have. */
static bool
get_others(Source *source, int flags, GoirEntries *entries)
{
	int			count;

	goir_skip_header(source, flags);
	count = get_int(source, 1, GOIR_MAX_SLOTS, "its cells are wrong");
	while (count-- > 0 && source->why == NULL)
	{
		GoirStored	other = goir_get_other(source);

		if (source->why || goir_form_cell(entries->form, other.slot) >= 0)
			return false;
		entries->late[entries->n_late + entries->n_others++] = other;
	}
	return source->why == NULL;
}

bool
goir_layout_entries(GoirText bytes, GoirEntries *entries)
{
	Source		source = goir_source(bytes);
	GoirReport	head;
	Cells		cells;
	int			flags = goir_get_head(&source, &head);

	entries->form = head.form;
	entries->year = head.year;
	entries->n = entries->n_late = entries->n_others = 0;
	if (head.form && (!goir_find_cells(&source, head.form, &cells) ||
					  !get_cells(&cells, entries)))
		return false;
	if ((flags & GOIR_LAYOUT_OTHERS) && source.why == NULL)
		return get_others(&source, flags, entries);
	return source.why == NULL;
}

/* Reads the figures whose entries say that more follows. */
static bool
get_figures(const Cells *cells, const uint16_t *late, int n, int entries, GoirFigure *figure)
{
	const unsigned char *pair = cells->entry + entries;
	Source		specials = {(const char *) pair, (const char *) cells->end, NULL};
	int			pairs = 0;
	int			i;

	for (i = 0; i < n; i++)
		pairs += cells->entry[late[i]] == GOIR_CELL_PAIR;
	goir_skip(&specials, 2 * pairs);
	for (i = 0; i < n && specials.why == NULL; i++)
	{
		int			code = cells->entry[late[i]];

		if (code == GOIR_CELL_PAIR)
		{
			figure[i] = (GoirFigure) {GOIR_NUMBER, {pair[0] | pair[1] << 8, 0}, {NULL, 0}};
			pair += 2;
		}
		else if (code == GOIR_CELL_SPECIAL)
			figure[i] = goir_get_special(&specials, false);
		else
			return false;
	}
	return specials.why == NULL;
}

bool
goir_layout_cells(GoirText bytes, GoirCells *figures)
{
	Source		source = goir_source(bytes);
	GoirReport	head;
	Cells		cells;
	uint16_t	cell[GOIR_MAX_SLOTS + 8];
	uint16_t	late[GOIR_MAX_SLOTS];
	int			flags = goir_get_head(&source, &head);
	int			entries;
	int			i;

	figures->form = head.form;
	figures->others = (flags & GOIR_LAYOUT_OTHERS) != 0;
	figures->n = 0;
	if (head.form == GOIR_NO_FORM || !goir_find_cells(&source, head.form, &cells))
		return source.why == NULL;
	figures->n = cells.count;
	for (i = 0; i < cells.count; i++)
		figures->entry[i] = GOIR_CELL_ZERO;
	entries = list_cells(&cells, cell);
	if (cells.end - cells.entry < entries)
		return false;
	for (i = 0; i < entries; i++)
		figures->entry[cell[i]] = cells.entry[i];
	return get_figures(&cells, late, list_late(cells.entry, entries, late), entries,
					   figures->late);
}
