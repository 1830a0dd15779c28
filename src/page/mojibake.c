/*-------------------------------------------------------------------------
 *
 * mojibake.c
 *	  UTF-8 that was once read as GBK, read again.
 *
 * A cheap sieve comes first, for nearly every page is an ordinary one.  What
 * passes is undone only where that is certain: the bytes must be valid, and
 * say common Chinese where the text said rare.
 *
 *-------------------------------------------------------------------------
 */
#include "page/charset.h"

/*
 * Can this character be what a GBK reader made of the first two bytes of a
 * UTF-8 sequence?  One in five characters of ordinary text can.
 */
static bool
may_begin_utf8(uint32_t c)
{
	uint16_t	found = 0;
	int			lead,
				i;

	if (c > 0xffff)
		return false;
	for (lead = 0xc2; lead <= 0xf4 && found == 0; lead++)
	{
		const uint16_t *row = &goir_gb18030_index[(lead - 0x81) * 190 + 0x80 - 0x41];

		/* without a jump for each compilers compare many at once */
		for (i = 0; i < 64; i++)
			found |= (uint16_t) -(row[i] == (uint16_t) c);
	}
	return found != 0;
}

/*
 * A cheap sieve: behind ASCII, or at the start, a UTF-8 sequence must begin.
 * Ordinary text fails at one of the first few such places.
 */
static bool
may_be_mojibake(GoirText utf8)
{
	const char *at = utf8.at;
	const char *end = at + utf8.size;
	int			places;

	for (places = 0; places < 12; places++)
	{
		at = (const char *) goir_plain_end((const uchar *) at, (const uchar *) end);
		if (at == end)
			break;
		if (!may_begin_utf8(goir_next(&at, end)))
			return false;
		while (at < end && (*at & 0x80))
			at++;
	}
	return places > 0;
}

/* From a BMP character to its two bytes in GBK, 0 where there are none. */
static uint16_t *
gbk_codes(GoirArena *arena)
{
	uint16_t   *codes = goir_alloc(arena, 65536 * sizeof(uint16_t));
	int			i;

	/* backwards, so that the first of two codes wins: U+3000 is A1A1 */
	for (i = goir_gb18030_pairs - 1; i >= 0; i--)
	{
		int			trail = i % 190 + 0x40;

		codes[goir_gb18030_index[i]] = (uint16_t) ((i / 190 + 0x81) << 8 |
											  (trail + (trail > 0x7e)));
	}
	return codes;
}

/*
 * The euro sign is 80 as well as A2E3.  A2E3 ends one sequence and begins one
 * of three bytes, whose second byte then is in the next character, or lost.
 */
static bool
is_long_euro(const char *start, const char *to, const char *at,
			 const char *end, const uint16_t *codes)
{
	uint32_t	next = at < end ? goir_next(&at, end) : 0;
	int			byte = next > 0x7f && next < 0x10000 ? codes[next] >> 8 : 0;

	return to > start && (uchar) to[-1] < 0xc0 &&
		(next == 0xfffd || (byte >= 0x80 && byte < 0xc0));
}

/*
 * The GBK bytes of a text; absent if some character has none.  What was lost
 * when the text was read, U+FFFD, is left out and counted.
 */
static GoirText
to_gbk(GoirArena *arena, GoirText utf8, const uint16_t *codes, int *lost)
{
	const char *at = utf8.at;
	const char *end = at + utf8.size;
	char	   *start = goir_alloc(arena, utf8.size);
	char	   *to = start;

	*lost = 0;
	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if (c < 0x80)
			*to++ = (char) c;
		else if (c == 0xfffd)
			(*lost)++;
		else if (c > 0xffff || codes[c] == 0)
			return GOIR_NO_TEXT;
		else if (c == 0x20ac && !is_long_euro(start, to, at, end, codes))
			*to++ = (char) 0x80;
		else
		{
			*to++ = (char) (codes[c] >> 8);
			*to++ = (char) codes[c];
		}
	}
	return (GoirText) {start, (int) (to - start)};
}

/* How many of a hundred non-ASCII characters are common in Chinese text. */
static int
common_share(GoirText utf8, const uint16_t *codes)
{
	const char *at = utf8.at;
	const char *end = at + utf8.size;
	int64_t		common = 0;
	int64_t		all = 0;

	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);
		int			code = c < 0x10000 ? codes[c] : 0;

		if (c < 0x80)
			continue;
		/* the 3,755 hanzi that GB2312 sorts first, punctuation, full width */
		all++;
		common += (code & 0xff) > 0xa0 &&
			((code >= 0xb0a1 && code <= 0xd7f9) ||
			 code >> 8 == 0xa1 || code >> 8 == 0xa3);
	}
	return all > 0 ? (int) (common * 100 / all) : 0;
}

GoirText
goir_undo_mojibake(GoirArena *arena, GoirText utf8, int *undone)
{
	const uint16_t *codes;
	GoirText	gbk;
	GoirText	text;
	int			lost,
				replaced,
				common,
				share;

	*undone = 0;
	if (!may_be_mojibake(utf8))
		return utf8;
	codes = gbk_codes(arena);

	/* what is common already as it is cannot be so twice as much */
	share = common_share(utf8, codes);
	if (share > 50)
		return utf8;
	gbk = to_gbk(arena, utf8, codes, &lost);
	if (gbk.at == NULL)
		return utf8;

	/* each loss has cut short one sequence, and nothing else is wrong */
	text = goir_decode(arena, gbk, GOIR_UTF8, &replaced);
	common = common_share(text, codes);
	if (replaced != lost || common < 50 || common < 2 * share)
		return utf8;
	*undone = 1;
	return text;
}
