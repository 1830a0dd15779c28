/*-------------------------------------------------------------------------
 *
 * figure.c
 *	  One cell of a stored report, read in place.
 *
 * What queries ask for most, of one report after the other.  So nothing is
 * touched but the head, the map and the entry; the little that is counted is
 * counted eight bytes at a time.  What is skipped is not checked; what is read
 * is read within bounds.
 *
 *-------------------------------------------------------------------------
 */
#include "store/source.h"

/* How many cells before this one have entries. */
static inline int
count_before(const CellParts *parts, int cell)
{
	const unsigned char *map = parts->map;
	int			count = 0;

	for (; cell >= 64; cell -= 64, map += 8)
		count += count_ones(get_word(map, parts->end));
	if (cell > 0)
		count += count_ones(get_word(map, parts->end) << (64 - cell));
	return count;
}

/* How many of n entries are of a kind other than 0. */
static int
count_kind(const unsigned char *entry, int n, int kind)
{
	int			count = 0;

	for (; n > 0; n -= 8, entry += 8)
	{
		uint64_t	word = get_word(entry, entry + n) ^ EACH(kind);

		/* the high bit of each byte that is not 0 now */
		word = (((word & EACH(0x7f)) + EACH(0x7f)) | word) & EACH(0x80);
		count += 8 - add_bytes(word >> 7);
	}
	return count;
}

/* Reads an entry whose number stands elsewhere. */
static bool
find_late(const CellParts *parts, int entry, GoirStored *figure)
{
	int			n = count_before(parts, parts->count);
	const unsigned char *pair = parts->entry + n;
	bool		special = parts->entry[entry] == GOIR_CELL_SPECIAL;
	int			pairs;
	Source		source;
	int			before;

	if (parts->end - parts->entry < n)
		return false;
	pairs = count_kind(parts->entry, special ? n : entry, GOIR_CELL_PAIR);
	if (parts->end - pair < 2 * pairs + (special ? 0 : 2))
		return false;
	pair += 2 * pairs;
	if (!special)
	{
		figure->value = pair[0] | pair[1] << 8;
		return true;
	}
	source = (Source) {(const char *) pair, (const char *) parts->end, NULL};
	for (before = count_kind(parts->entry, entry, GOIR_CELL_SPECIAL);
		 before >= 0 && source.why == NULL; before--)
		*figure = goir_get_stored(&source, figure->slot);
	return source.why == NULL;
}

/* Reads a cell that is not of the report's form, if it is there. */
static bool
find_other(GoirText bytes, GoirStored *figure)
{
	Source		source = goir_source(bytes);
	GoirReport	head;
	CellParts	parts;
	int			flags = goir_get_head(&source, &head);
	int			count;

	figure->state = GOIR_MISSING;
	if (head.form && !goir_find_cells(&source, head.form, &parts))
		return false;
	if (!(flags & GOIR_LAYOUT_OTHERS))
		return source.why == NULL;
	goir_skip_header(&source, flags);
	for (count = get_int(&source, 1, GOIR_MAX_SLOTS, "its cells are wrong");
		 count > 0 && source.why == NULL; count--)
	{
		GoirStored	other = goir_get_other(&source);

		if (other.slot == figure->slot)
		{
			*figure = other;
			break;
		}
	}
	return source.why == NULL;
}

bool
goir_layout_figure(GoirText bytes, int slot, GoirStored *figure)
{
	CellParts	parts;
	int			cell = find_cells_at_once(bytes, &parts) ? goir_form_position(parts.form, slot) : -1;
	int			entry;
	int			code;

	*figure = (GoirStored) {0, {NULL, 0}, slot, GOIR_NUMBER, 0};
	if (cell < 0)
		return find_other(bytes, figure);
	if (!(parts.map[cell / 8] >> cell % 8 & 1))
		return true;
	entry = count_before(&parts, cell);
	if (parts.end - parts.entry <= entry)
		return false;
	code = parts.entry[entry];
	if (code >= GOIR_CELL_PAIR)
		return find_late(&parts, entry, figure);
	if (code >= GOIR_CELL_LATE)
		return false;
	figure->state = goir_entry_state(code);
	figure->value = goir_entry_number(code).value;
	figure->scale = goir_entry_number(code).scale;
	return true;
}
