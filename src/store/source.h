/*-------------------------------------------------------------------------
 *
 * source.h
 *	  Reading stored bytes without ever leaving them.
 *
 * Whatever the bytes are, reading them through a Source is safe and says
 * whether they are as layout.h has it: the first thing that is wrong ends it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_SOURCE_H
#define GOIR_SOURCE_H

#include "store/layout.h"

typedef struct Source
{
	const char *at;
	const char *end;
	const char *why;			/* what is wrong, or NULL so far */
} Source;

static inline Source
goir_source(GoirText bytes)
{
	return (Source) {bytes.at, bytes.at + bytes.size, NULL};
}

/* Notes what is wrong and leaves nothing to read. */
static inline void
broken(Source *source, const char *why)
{
	if (source->why == NULL)
		source->why = why;
	source->at = source->end;
}

static inline int
get_byte(Source *source)
{
	if (source->at == source->end)
	{
		broken(source, "it ends too early");
		return 0;
	}
	return (unsigned char) *source->at++;
}

/* Two bytes, the low one first. */
static inline int
get_pair(Source *source)
{
	int			low = get_byte(source);

	return low | get_byte(source) << 8;
}

static inline uint64_t
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

/* A word of eight times that byte. */
#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Adds up the bytes of a word; the sum must be below 256. */
static inline int
add_bytes(uint64_t word)
{
	return (int) (word * EACH(1) >> 56);
}

static inline int
count_ones(uint64_t word)
{
	word -= word >> 1 & EACH(0x55);
	word = (word & EACH(0x33)) + (word >> 2 & EACH(0x33));
	return add_bytes((word + (word >> 4)) & EACH(0x0f));
}

/* The next eight bytes, 0 behind the end. */
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

/* A varint from low to high. */
static inline int
get_int(Source *source, int low, int high, const char *why)
{
	uint64_t	value = get_varint(source);

	if (source->why == NULL && (value < (uint64_t) low || value > (uint64_t) high))
		broken(source, why);
	return source->why ? low : (int) value;
}

/* The parts of the cells of a form. */
typedef struct CellParts
{
	GoirFormNo	form;
	int			count;			/* its cells */
	const unsigned char *map;
	const unsigned char *entry; /* and what follows, as many as the map says */
	const unsigned char *end;
} CellParts;

/*
 * Finds the cells of a report that has a form: what the two below do, with
 * less ado.  False if it has none or the bytes are not as they should be.
 */
static inline bool
find_cells_at_once(GoirText bytes, CellParts *parts)
{
	const unsigned char *at = (const unsigned char *) bytes.at;
	int			left = bytes.size - GOIR_LAYOUT_MAP;
	int			map;
	int			size;

	if (left < 0 || at[0] < GOIR_FIRST_READER || at[0] > GOIR_READER ||
		at[2] == GOIR_NO_FORM || at[2] >= GOIR_FORM_FEES)
		return false;
	parts->form = at[2];
	parts->count = goir_form_cells(parts->form);
	map = (parts->count + 7) / 8;
	size = at[4] | at[5] << 8;
	parts->map = at + GOIR_LAYOUT_MAP;
	parts->entry = parts->map + map;
	parts->end = parts->entry + size;
	return left >= map + size;
}

/* The first four bytes; returns the flags. */
extern int	goir_get_head(Source *source, GoirReport *report);

/* Finds the cells, and goes behind them; false if they do not fit the bytes. */
extern bool goir_find_cells(Source *source, GoirFormNo form, CellParts *parts);

/* Date, title and agency. */
extern void goir_get_header(Source *source, int flags, GoirReport *report);

/*
 * A special; strict: nothing shorter would have said it.  Of a cell that the
 * form does not have nothing is shorter.
 */
extern GoirFigure goir_get_special(Source *source, bool strict);

/* Goes over the header behind the head. */
extern void goir_skip_header(Source *source, int flags);

/* Reads a special but for what is printed. */
extern GoirStored goir_get_stored(Source *source, int slot);

/* Reads the next of the cells that the form does not have. */
extern GoirStored goir_get_other(Source *source);

extern GoirDecimal goir_get_decimal(Source *source, int scale, bool negative);
extern GoirText goir_get_text(Source *source, int limit);

#endif							/* GOIR_SOURCE_H */
