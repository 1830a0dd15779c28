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

static void
skip(Source *source, int size)
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
	GoirStored	stored = {0, {NULL, 0}, slot, GOIR_MISSING, 0};
	uint64_t	magnitude = 0;
	int			shift = 0;
	int			tag;

	if (left < SPECIAL_START)
		start = memcpy(last, start, left);
	at = start;
	tag = *at++;
	stored.state = tag & 0x07;
	if (stored.state == GOIR_NUMBER)
	{
		stored.scale = *at++;
		for (; *at > 0x7f && shift < 63; shift += 7)
			magnitude |= (uint64_t) (*at++ & 0x7f) << shift;
		magnitude |= (uint64_t) *at++ << shift;
		stored.value = tag & GOIR_SPECIAL_NEGATIVE ? -(int64_t) magnitude : (int64_t) magnitude;
	}
	left -= at - start;
	if (tag & GOIR_SPECIAL_PRINTED)
		left -= 1 + *at;
	if (stored.state >= GOIR_STATES || stored.scale > GOIR_MAX_SCALE || left < 0 ||
		shift > 56 || magnitude > INT64_MAX ||
		((tag & GOIR_SPECIAL_PRINTED) && *at > GOIR_MAX_PRINTED))
	{
		broken(source, "a cell is wrong");
		return (GoirStored) {0, {NULL, 0}, slot, GOIR_MISSING, 0};
	}
	source->at = source->end - left;
	if (tag & GOIR_SPECIAL_PRINTED)
		stored.printed = (GoirText) {source->at - *at, *at};
	return stored;
}

void
goir_skip_header(Source *source, int flags)
{
	if (flags & GOIR_LAYOUT_PUBLISHED)
		get_varint(source);
	if (flags & GOIR_LAYOUT_TITLE)
	{
		get_byte(source);
		skip(source, get_int(source, 0, GOIR_MAX_TITLE, "a text is too long"));
	}
	if (flags & GOIR_LAYOUT_AGENCY)
	{
		int			size = get_int(source, 1, GOIR_MAX_AGENCY, "an agency's size is wrong");

		if (get_byte(source) == 0)
			skip(source, size);
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
get_late(const CellParts *parts, const uint16_t *follow, int n, GoirCells *cells)
{
	const int16_t *slot = goir_form_slots(cells->form);
	const unsigned char *pair = cells->entry + cells->n;
	Source		specials = {(const char *) pair, (const char *) parts->end, NULL};
	int			pairs = 0;
	int			i;

	for (i = 0; i < n; i++)
		pairs += cells->entry[follow[i]] == GOIR_CELL_PAIR;
	skip(&specials, 2 * pairs);
	for (i = 0; i < n && specials.why == NULL; i++)
	{
		int			code = cells->entry[follow[i]];
		int			at = slot[cells->cell[follow[i]]];

		if (code == GOIR_CELL_PAIR)
		{
			cells->late[i] = (GoirStored) {pair[0] | pair[1] << 8, {NULL, 0}, at, GOIR_NUMBER, 0};
			pair += 2;
		}
		else if (code == GOIR_CELL_SPECIAL)
			cells->late[i] = goir_get_stored(&specials, at);
		else
			return false;
	}
	cells->n_late = n;
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
list_cells(const CellParts *parts, uint16_t *cell)
{
	const uint16_t *start = cell;
	int			bytes = (parts->count + 7) / 8;
	int			unused = -parts->count & 7;
	int			i;

	if (n_lanes[1] == 0)
		make_lanes();
	for (i = 0; i < bytes; i++)
	{
		int			byte = parts->map[i];
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
get_cells(const CellParts *parts, GoirCells *cells)
{
	uint16_t	late[GOIR_MAX_SLOTS];

	cells->n = list_cells(parts, cells->cell);
	cells->entry = parts->entry;
	if (parts->end - parts->entry < cells->n)
		return false;
	return get_late(parts, late, list_late(parts->entry, cells->n, late), cells);
}

/* Adds the entries of the cells that the form does not have. */
static bool
get_others(Source *source, int flags, GoirCells *cells)
{
	int			count;

	goir_skip_header(source, flags);
	count = get_int(source, 1, GOIR_MAX_SLOTS, "its cells are wrong");
	while (count-- > 0 && source->why == NULL)
	{
		GoirStored	other = goir_get_other(source);

		if (source->why || goir_form_position(cells->form, other.slot) >= 0)
			return false;
		cells->late[cells->n_late + cells->n_others++] = other;
	}
	return source->why == NULL;
}

bool
goir_layout_cells(GoirText bytes, GoirCells *cells)
{
	Source		source = goir_source(bytes);
	GoirReport	head;
	CellParts	parts;
	int			flags = goir_get_head(&source, &head);

	cells->form = head.form;
	cells->year = head.year;
	cells->n = cells->n_late = cells->n_others = 0;
	if (head.form && (!goir_find_cells(&source, head.form, &parts) ||
					  !get_cells(&parts, cells)))
		return false;
	if ((flags & GOIR_LAYOUT_OTHERS) && source.why == NULL)
		return get_others(&source, flags, cells);
	return source.why == NULL;
}
