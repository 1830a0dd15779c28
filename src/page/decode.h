/*-------------------------------------------------------------------------
 *
 * decode.h
 *	  Bytes of a known charset to UTF-8, and what charset.c and mojibake.c
 *	  need to know of the charsets.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_DECODE_H
#define GOIR_DECODE_H

#include "base/core.h"
#include "base/scan.h"

typedef enum GoirCharset
{
	GOIR_CHARSET_UNKNOWN,
	GOIR_UTF8,
	GOIR_GB18030,				/* also read where a page says GB2312 or GBK */
	GOIR_BIG5,
	GOIR_UTF16LE,
	GOIR_UTF16BE
} GoirCharset;

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
typedef struct GoirUtf8Counts
{
	int			valid;			/* UTF-8 sequences of two and more bytes */
	int			invalid;		/* what is none */
	int			nuls;			/* NULs, which are neither */
} GoirUtf8Counts;

/* The mask of the bytes of a step that are not from 01 to 7F. */
static inline uint64_t
goir_not_plain(GoirStep step)
{
	return goir_mask(goir_mark_either(goir_mark_high(step), goir_mark_equal(step, 0)));
}

/* The end of the run of bytes 01 to 7F at s. */
static inline const uchar *
goir_plain_end(const uchar *s, const uchar *end)
{
	for (; end - s >= GOIR_STEP; s += GOIR_STEP)
	{
		uint64_t	mask = goir_not_plain(goir_step((const char *) s));

		if (mask != 0)
			return s + goir_mask_first(mask);
	}
	while (s < end && *s > 0 && *s < 0x80)
		s++;
	return s;
}

/* Counts what is UTF-8 and what is not, until that is clear. */
extern GoirUtf8Counts goir_weigh_utf8(const uchar *s, const uchar *end);

/* Counts what is invalid or unusual in GB18030, or in Big5, among the first GOIR_ENOUGH sequences. */
extern int	goir_odd_sequences(const uchar *s, const uchar *end, GoirCharset charset);

/*
 * Decodes as charset.h has it.  evidence is what goir_weigh_utf8() says of the
 * bytes, or NULL if nobody has asked yet.
 */
extern GoirText goir_decode_as(GoirArena *arena, GoirText bytes, GoirCharset charset,
							   const GoirUtf8Counts *evidence, int *replaced);

/* The characters of the two-byte sequences, 190 to a lead byte. */
extern const uint16_t *const goir_gb18030_index;
extern const int goir_gb18030_pairs;

#endif							/* GOIR_DECODE_H */
