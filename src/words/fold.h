/*-------------------------------------------------------------------------
 *
 * fold.h
 *	  Folding: what is written differently and read alike.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FOLD_H
#define GOIR_FOLD_H

#include "base/core.h"

/*
 * Folding: full width to half width, traditional to simplified (characters
 * that simplified text uses itself stay), one kind of blank.
 */
extern const uint16_t goir_folded_to[0x10000];

static inline uint32_t
goir_fold_char(uint32_t c)
{
	return c < 0x10000 ? goir_folded_to[c] : c;
}

/* A bit for each character, the lowest first: does it fold to itself, and is neither a blank nor a bracket? */
extern const uint64_t goir_stays[1024];

/* The same of a character of three bytes, whose last six bits are the place in a word of the table. */
static inline bool
goir_triple_stays(const char *at)
{
	const unsigned char *s = (const unsigned char *) at;

	return goir_stays[(s[0] & 0x0f) << 6 | (s[1] & 0x3f)] >> (s[2] & 0x3f) & 1;
}

/* Is it a blank, visible or not (U+00A0, U+3000, U+E5E5 for it, zero width, ...)? */
static inline bool
goir_is_blank(uint32_t c)
{
	return goir_fold_char(c) == ' ';
}

/* Is it a Chinese character? */
static inline bool
goir_is_han(uint32_t c)
{
	return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) ||
		c == L'〇' || (c >= 0x20000 && c <= 0x3ffff);
}

/* Where a stretch of a folded text begins, and where in the original it came from, byte for byte. */
typedef struct GoirStretch
{
	int			at;
	int			source;
} GoirStretch;

/*
 * A text folded for reading: every character folded, pinyin in brackets after
 * a Chinese character dropped, blanks dropped except between two ASCII words.
 * The text is not copied if it folds to itself.
 */
typedef struct GoirFolded
{
	GoirText	text;
	GoirStretch *stretch;		/* in their order; none: the text is the original */
	int			n;
} GoirFolded;

/*
 * Where in the original the character began that begins at a place of a folded
 * text; of the end the original's size.
 */
extern int	goir_source(const GoirFolded *folded, int at);

/*
 * The end of a bracketed pinyin syllable that begins at at, behind a Chinese
 * character, or at itself.
 */
extern const char *goir_skip_bracketed_pinyin(const char *at, const char *end);

static inline const char *
goir_skip_pinyin(const char *at, const char *end)
{
	/* brackets of other widths begin with the other byte, and few characters do */
	if (at < end && (*at == '(' || *at == '\xef'))
		return goir_skip_bracketed_pinyin(at, end);
	return at;
}

extern GoirFolded goir_fold(GoirArena *arena, GoirText text);

/*
 * A text being folded piece by piece, a blank between two of them: what a piece
 * folds to goes behind what is there.  There is room for it.
 */
typedef struct GoirFolding
{
	GoirArena  *arena;
	GoirFolded	folded;
	int			capacity;		/* of its stretches */
	bool		changed;		/* is it another text than the original? */
} GoirFolding;

/* Adds a piece: source is where in the whole the text begins that the piece was folded from. */
extern void goir_fold_piece(GoirFolding *folding, const GoirFolded *piece, int source);

/* The whole, whose original this is. */
extern GoirFolded goir_fold_end(GoirFolding *folding, GoirText original);

/* The same for what is mostly one number: that folds to itself. */
static inline GoirFolded
goir_fold_number(GoirArena *arena, GoirText text)
{
	int			i;

	for (i = 0; i < text.size && text.at[i] > ' ' && text.at[i] < 0x7f; i++)
		;
	return i == text.size ? (GoirFolded) {text, NULL, 0} : goir_fold(arena, text);
}

#endif							/* GOIR_FOLD_H */
