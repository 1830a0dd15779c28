/*-------------------------------------------------------------------------
 *
 * layout_cells.c
 *	  The cells of a stored report, read in place.
 *
 * Nothing is unpacked that nobody asked for, nothing allocated.  What is
 * skipped is not checked; what is read is read within bounds.
 *
 *-------------------------------------------------------------------------
 */
#include "layout_source.h"

/* One cell */

static inline int
count_ones(uint64_t word)
{
	word -= word >> 1 & UINT64_C(0x5555555555555555);
	word = (word & UINT64_C(0x3333333333333333)) + (word >> 2 & UINT64_C(0x3333333333333333));
	word = (word + (word >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
	return (int) (word * UINT64_C(0x0101010101010101) >> 56);
}

/* The next 64 bits of a map, 0 behind the end of the bytes. */
static inline uint64_t
get_word(const unsigned char *at, const unsigned char *end)
{
	uint64_t	word = 0;
	int			i;

	if (end - at >= 8)			/* compilers make one load of it */
		return (uint64_t) at[0] | (uint64_t) at[1] << 8 |
			(uint64_t) at[2] << 16 | (uint64_t) at[3] << 24 |
			(uint64_t) at[4] << 32 | (uint64_t) at[5] << 40 |
			(uint64_t) at[6] << 48 | (uint64_t) at[7] << 56;
	for (i = 0; i < end - at; i++)
		word |= (uint64_t) at[i] << 8 * i;
	return word;
}

/* How many cells before this one have entries. */
static inline int
count_before(const Cells *cells, int cell)
{
	const unsigned char *map = cells->map;
	int			count = 0;

	for (; cell >= 64; cell -= 64, map += 8)
		count += count_ones(get_word(map, cells->end));
	if (cell > 0)
		count += count_ones(get_word(map, cells->end) << (64 - cell));
	return count;
}

/* How many of n entries are of a kind. */
static int
count_kind(const unsigned char *entry, int n, int kind)
{
	int			count = 0;
	int			i;

	for (i = 0; i < n; i++)
		count += entry[i] == kind;
	return count;
}

/* Goes over bytes. */
static void
skip(Source *source, int size)
{
	if (source->end - source->at < size)
		broken(source, "it ends too early");
	else
		source->at += size;
}

/* Reads a special but for what is printed. */
static GoirStored
get_special(Source *source, int slot)
{
	GoirStored	entry = {0, slot, GOIR_MISSING, 0};
	int			tag = get_byte(source);

	entry.state = tag & 0x07;
	if (entry.state >= GOIR_STATES)
		broken(source, "a cell has an unknown state");
	if (entry.state == GOIR_NUMBER)
	{
		uint64_t	magnitude;

		entry.scale = get_byte(source);
		magnitude = get_varint(source);
		if (entry.scale > GOIR_MAX_SCALE || magnitude > INT64_MAX)
		{
			broken(source, "a number is too large");
			return entry;
		}
		entry.value = tag & GOIR_SPECIAL_NEGATIVE ? -(int64_t) magnitude : (int64_t) magnitude;
	}
	if (tag & GOIR_SPECIAL_PRINTED)
		skip(source, get_int(source, 0, GOIR_MAX_PRINTED, "a text is too long"));
	return entry;
}

/* Reads an entry whose number stands elsewhere. */
static bool
find_entry(const Cells *cells, int entry, GoirStored *figure)
{
	int			n = count_before(cells, cells->count);
	const unsigned char *pair = cells->entry + n;
	bool		special = cells->entry[entry] == GOIR_CELL_SPECIAL;
	int			pairs;
	Source		source;
	int			before;

	if (cells->end - cells->entry < n)
		return false;
	pairs = count_kind(cells->entry, special ? n : entry, GOIR_CELL_PAIR);
	if (cells->end - pair < 2 * pairs + (special ? 0 : 2))
		return false;
	pair += 2 * pairs;
	if (!special)
	{
		figure->value = pair[0] | pair[1] << 8;
		figure->state = GOIR_NUMBER;
		return true;
	}
	source = (Source) {(const char *) pair, (const char *) cells->end, NULL};
	for (before = count_kind(cells->entry, entry, GOIR_CELL_SPECIAL);
		 before >= 0 && source.why == NULL; before--)
		*figure = get_special(&source, figure->slot);
	return source.why == NULL;
}

/* Goes over the header behind the head. */
static void
skip_header(Source *source, int flags)
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

/* Reads the next of the cells that the form does not have. */
static GoirStored
get_other(Source *source)
{
	int			item = get_byte(source);
	int			measure = get_byte(source);
	int			slot = item < GOIR_ITEMS ? goir_slot(GOIR_PATH(item, measure)) : -1;

	if (slot < 0)
		broken(source, "it has a cell that no form has");
	return get_special(source, slot);
}

/* Reads a cell that is not of the report's form, if it is there. */
static bool
find_other(Source *source, int flags, GoirStored *figure)
{
	int			count;

	if (!(flags & GOIR_LAYOUT_OTHERS))
		return source->why == NULL;
	skip_header(source, flags);
	for (count = get_int(source, 1, GOIR_MAX_SLOTS, "its cells are wrong");
		 count > 0 && source->why == NULL; count--)
	{
		GoirStored	other = get_other(source);

		if (other.slot == figure->slot)
		{
			*figure = other;
			break;
		}
	}
	return source->why == NULL;
}

bool
goir_layout_figure(GoirText bytes, int slot, GoirStored *figure)
{
	Source		source = goir_source(bytes);
	GoirReport	head;
	Cells		cells;
	int			flags = goir_get_head(&source, &head);
	int			cell = head.form ? goir_form_cell(head.form, slot) : -1;
	int			entry;
	int			code;

	*figure = (GoirStored) {0, slot, GOIR_MISSING, 0};
	if (head.form && !goir_find_cells(&source, head.form, &cells))
		return false;
	if (cell < 0)
		return find_other(&source, flags, figure);
	figure->state = GOIR_NUMBER;
	if (!(cells.map[cell / 8] >> cell % 8 & 1))
		return true;
	entry = count_before(&cells, cell);
	if (cells.end - cells.entry <= entry)
		return false;
	code = cells.entry[entry];
	if (code >= GOIR_CELL_PAIR)
		return find_entry(&cells, entry, figure);
	if (code >= GOIR_CELL_LATE)
		return false;
	figure->state = goir_entry_state(code);
	figure->value = goir_entry_number(code).value;
	figure->scale = goir_entry_number(code).scale;
	return true;
}

/* All cells */

/* Which entries say that more follows, and what. */
typedef struct Follow
{
	int			n_pairs;
	int			n_specials;		/* or entries that say nothing known */
	int16_t		pair[GOIR_MAX_SLOTS + 1];
	int16_t		special[GOIR_MAX_SLOTS + 1];
} Follow;

static void
find_follow(const unsigned char *entry, int n, Follow *follow)
{
	int			n_pairs = 0;
	int			n_specials = 0;
	int			i;

	for (i = 0; i < n; i++)
	{
		follow->pair[n_pairs] = i;
		follow->special[n_specials] = i;
		n_pairs += entry[i] == GOIR_CELL_PAIR;
		n_specials += (entry[i] >= GOIR_CELL_LATE) & (entry[i] != GOIR_CELL_PAIR);
	}
	follow->n_pairs = n_pairs;
	follow->n_specials = n_specials;
}

/* Reads the cells whose entries say that more follows. */
static bool
get_late(const Cells *cells, const Follow *follow, GoirEntries *entries)
{
	const int16_t *slot = goir_form_slots(entries->form);
	const unsigned char *pair = entries->entry + entries->n;
	Source		specials = {(const char *) pair, (const char *) cells->end, NULL};
	GoirStored *late = entries->late;
	int			i;

	skip(&specials, 2 * follow->n_pairs);
	if (specials.why)
		return false;
	for (i = 0; i < follow->n_pairs; i++, pair += 2)
		*late++ = (GoirStored) {
			pair[0] | pair[1] << 8, slot[entries->cell[follow->pair[i]]], GOIR_NUMBER, 0
		};
	for (i = 0; i < follow->n_specials && specials.why == NULL; i++)
	{
		int			at = follow->special[i];

		if (entries->entry[at] != GOIR_CELL_SPECIAL)
			return false;
		*late++ = get_special(&specials, slot[entries->cell[at]]);
	}
	entries->n_late = follow->n_pairs + follow->n_specials;
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

/* Reads the cells of the form; nearly no branch depends on what they hold. */
static bool
get_cells(const Cells *cells, GoirEntries *entries)
{
	Follow		follow;

	if (n_lanes[1] == 0)
		make_lanes();
	entries->n = list_cells(cells, entries->cell);
	entries->entry = cells->entry;
	if (cells->end - cells->entry < entries->n)
		return false;
	find_follow(cells->entry, entries->n, &follow);
	return get_late(cells, &follow, entries);
}

/* Adds the entries of the cells that the form does not have. */
static bool
get_others(Source *source, int flags, GoirEntries *entries)
{
	int			count;

	skip_header(source, flags);
	count = get_int(source, 1, GOIR_MAX_SLOTS, "its cells are wrong");
	while (count-- > 0 && source->why == NULL)
	{
		GoirStored	other = get_other(source);

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
