/*-------------------------------------------------------------------------
 *
 * fingerprint.c
 *	  The fingerprint of a narrative, and what two say of each other.
 *
 *-------------------------------------------------------------------------
 */
#include "read/prose/fingerprint.h"
#include "words/agency.h"
#include "words/fold.h"

#define FEWEST_RUNS 64			/* a shorter narrative is a set phrase */
#define FEWEST_IN_BAND 3		/* minima of a band that are there */
#define EMPTY 0

typedef struct Minima
{
	uint32_t	hash[GOIR_MINIMA];
	bool		any[GOIR_MINIMA];
	uint64_t	run;			/* the last characters, 16 bits each */
	int			chars;
} Minima;

/* Spreads a number over 64 bits (the finalizer of splitmix64). */
static uint64_t
spread(uint64_t n)
{
	n = (n ^ n >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	n = (n ^ n >> 27) * UINT64_C(0x94d049bb133111eb);
	return n ^ n >> 31;
}

/* Adds a character, and with it the run that it ends. */
static void
add_char(Minima *minima, uint32_t c)
{
	uint64_t	hash;
	int			bin;

	minima->run = minima->run << 16 | (c & 0xffff);
	if (++minima->chars < GOIR_RUN)
		return;
	hash = spread(minima->run);
	bin = (int) (hash % GOIR_MINIMA);
	if (!minima->any[bin] || (uint32_t) (hash >> 32) < minima->hash[bin])
		minima->hash[bin] = (uint32_t) (hash >> 32);
	minima->any[bin] = true;
}

/* Adds the Chinese characters of a text, the names of its agency left out. */
static void
add_text(GoirArena *arena, Minima *minima, GoirText text, const GoirAgencyNames *names)
{
	GoirText	folded = goir_fold(arena, text).text;
	const char *at = folded.at;
	const char *end = at + folded.size;

	while (at < end)
	{
		int			name = goir_agency_name_at(names, (GoirText) {at, (int) (end - at)});
		uint32_t	c;

		if (name > 0)
		{
			at += name;
			continue;
		}
		c = goir_next(&at, end);
		if (goir_is_han(c))
			add_char(minima, c);
	}
}

bool
goir_fingerprint_of(GoirArena *arena, const GoirNarrative *narrative,
					GoirText agency, int32_t *fingerprint)
{
	Minima	   *minima = goir_alloc(arena, sizeof(*minima));
	GoirAgencyNames names;
	int			i;

	goir_agency_names(goir_fold(arena, agency).text, &names);
	for (i = 0; i < narrative->n_sections; i++)
		add_text(arena, minima, narrative->sections[i].body, &names);
	if (narrative->n_sections == 0)
		add_text(arena, minima, narrative->lead_text, &names);
	if (minima->chars < FEWEST_RUNS + GOIR_RUN - 1)
		return false;

	memset(fingerprint, 0, GOIR_FINGERPRINT * sizeof(*fingerprint));
	for (i = 0; i < GOIR_MINIMA; i++)
	{
		uint32_t	byte = minima->any[i] ? minima->hash[i] % 255 + 1 : EMPTY;

		fingerprint[i / 4] = (int32_t) ((uint32_t) fingerprint[i / 4] | byte << i % 4 * 8);
	}
	return true;
}

/* A minimum of a fingerprint. */
static int
minimum(const int32_t *fingerprint, int i)
{
	return (uint32_t) fingerprint[i / 4] >> i % 4 * 8 & 0xff;
}

double
goir_share_of(const int32_t *a, const int32_t *b)
{
	int			same = 0;
	int			bins = 0;
	double		share;
	int			i;

	for (i = 0; i < GOIR_MINIMA; i++)
		if (minimum(a, i) != EMPTY || minimum(b, i) != EMPTY)
		{
			bins++;
			same += minimum(a, i) == minimum(b, i);
		}
	if (bins == 0)
		return 0;

	/* of the bytes of different hashes one pair in 255 is the same */
	share = ((double) same / bins - 1.0 / 255) / (1 - 1.0 / 255);
	return share > 0 ? share : 0;
}

int
goir_bands_of(const int32_t *fingerprint, int32_t *band)
{
	int			bands = 0;
	int			i;

	for (i = 0; i < GOIR_BANDS; i++)
	{
		uint64_t	hash = (uint64_t) i;
		int			there = 0;
		int			j;

		for (j = i * GOIR_BAND; j < (i + 1) * GOIR_BAND; j++)
		{
			there += minimum(fingerprint, j) != EMPTY;
			hash = spread(hash << 8 ^ hash >> 56 ^ minimum(fingerprint, j));
		}
		if (there >= FEWEST_IN_BAND)
			band[bands++] = (int32_t) (uint32_t) hash;
	}
	return bands;
}
