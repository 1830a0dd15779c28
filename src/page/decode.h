/*-------------------------------------------------------------------------
 *
 * decode.h
 *	  What charset.c, decode.c and mojibake.c share; for no other room.
 *
 *	  charset.c		names, and the decision which charset a page is in
 *	  decode.c		the decoders, and what speaks for and against UTF-8
 *	  mojibake.c	UTF-8 that was read as GBK
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_DECODE_H
#define GOIR_DECODE_H

#include "page/charset.h"

typedef unsigned char uchar;

#define GOIR_ONES	UINT64_C(0x0101010101010101)
#define GOIR_HIGHS	UINT64_C(0x8080808080808080)

#define GOIR_INVALID	UINT32_MAX	/* no character: to be replaced */

/*
 * This many sequences tell the charset; the rest of a page is not looked at
 * once so many more speak against UTF-8 than for it.
 */
#define GOIR_ENOUGH	1024

/* What the bytes themselves say about their charset. */
typedef struct GoirEvidence
{
	int			valid;			/* UTF-8 sequences of two and more bytes */
	int			invalid;		/* what is none */
	int			nuls;			/* NULs, which are neither */
	int			odd_gb;			/* unusual sequences if this is GB18030 */
	int			odd_big5;		/* unusual sequences if this is Big5 */
} GoirEvidence;

/* Are the eight bytes at s all from 01 to 7F? */
static inline bool
goir_plain_word(const uchar *s)
{
	uint64_t	word;

	memcpy(&word, s, sizeof(word));
	return ((word | (word - GOIR_ONES)) & GOIR_HIGHS) == 0;
}

/* The end of the run of bytes 01 to 7F at s. */
static inline const uchar *
goir_plain_end(const uchar *s, const uchar *end)
{
	while (end - s >= 8 && goir_plain_word(s))
		s += 8;
	while (s < end && *s > 0 && *s < 0x80)
		s++;
	return s;
}

/* decode.c: counts what is UTF-8 and what is not, until that is clear. */
extern GoirEvidence goir_weigh_utf8(const uchar *s, const uchar *end);

/*
 * charset.c: decides on byte order mark, then validity as UTF-8 (a page that is
 * UTF-8 but for a few stray bytes is UTF-8 whatever its <meta> says), then the
 * first label in a <meta> anywhere in the page that the bytes do not contradict,
 * then a guess between the multi-byte charsets (the one with the fewest
 * invalid or unusual sequences, GB18030 on a tie).  Pure ASCII is UTF-8.  Says
 * whether it weighed the bytes as UTF-8, and what it found.
 */
extern GoirCharset goir_weigh_charset(GoirText bytes, bool *weighed,
									  GoirEvidence *evidence);

/*
 * decode.c: reads the character at s < end, or GOIR_INVALID, into *c and
 * returns the number of bytes it takes, at least one.
 */
extern int	goir_read_char(GoirCharset charset, const uchar *s, const uchar *end,
						   uint32_t *c);

/* decode.c: the characters of the two-byte sequences, 190 to a lead byte. */
extern const uint16_t *const goir_gb18030_index;
extern const int goir_gb18030_pairs;

#endif							/* GOIR_DECODE_H */
