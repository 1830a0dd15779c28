/*-------------------------------------------------------------------------
 *
 * decode.c
 *	  Bytes of a known charset to UTF-8.
 *
 * The decoders are those of the WHATWG Encoding Standard, with one exception:
 * a sequence cut short by the end of the page gives up its first byte or unit,
 * as it would before any other byte that cannot follow.  No ASCII byte is
 * lost there either.
 *
 * All is linear in the size of the page, whatever the page.
 *
 *-------------------------------------------------------------------------
 */
#include "page/decode.h"
#include "page/charset_tables_generated.h"

const uint16_t *const goir_gb18030_index = gb18030_index;
const int	goir_gb18030_pairs = GOIR_COUNT(gb18030_index);

/* Is there a three-byte sequence of UTF-8 at s, as nearly all CJK is? */
static inline bool
is_triple(const uchar *s, const uchar *end)
{
	return end - s > 2 && (s[0] & 0xf0) == 0xe0 &&
		(s[1] & 0xc0) == 0x80 && (s[2] & 0xc0) == 0x80 &&
		(s[0] != 0xe0 || s[1] > 0x9f) && (s[0] != 0xed || s[1] < 0xa0);
}

/* Is there a two-byte sequence of GB18030 at s?  All of them are in use. */
static inline bool
is_pair(const uchar *s, const uchar *end)
{
	return end - s > 1 && s[0] > 0x80 && s[0] < 0xff &&
		s[1] > 0x3f && s[1] != 0x7f && s[1] < 0xff;
}

/* Its character. */
static inline uint32_t
pair(const uchar *s)
{
	return gb18030_index[(s[0] - 0x81) * 190 + s[1] - 0x40 - (s[1] > 0x7f)];
}

/*
 * The readers below read the character at s < end, or GOIR_INVALID, into *c and
 * return the number of bytes it takes, at least one.
 */

/* UTF-8; what is invalid ends where no character can begin that way. */
static int
read_utf8(const uchar *s, const uchar *end, uint32_t *c)
{
	int			size,
				i;

	*c = s[0];
	if (s[0] < 0x80)
		return 1;
	*c = GOIR_INVALID;
	if (s[0] < 0xc2 || s[0] > 0xf4)
		return 1;
	size = s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;
	for (i = 1; i < size; i++)
	{
		if (s + i == end || (s[i] & 0xc0) != 0x80)
			return i;
		/* the second byte shows what is overlong, a surrogate, too large */
		if (i == 1 && ((s[0] == 0xe0 && s[1] < 0xa0) ||
					   (s[0] == 0xed && s[1] > 0x9f) ||
					   (s[0] == 0xf0 && s[1] < 0x90) ||
					   (s[0] == 0xf4 && s[1] > 0x8f)))
			return 1;
	}
	*c = s[0] & 0x7f >> size;
	for (i = 1; i < size; i++)
		*c = *c << 6 | (s[i] & 0x3f);
	return size;
}

/* A four-byte sequence of GB18030, given its pointer. */
static uint32_t
gb18030_four(uint32_t pointer)
{
	int			low = 0,
				high = GOIR_COUNT(gb18030_ranges);

	if (pointer >= 189000)
		return pointer <= 1237575 ? pointer - 189000 + 0x10000 : GOIR_INVALID;
	if (pointer > 39419)
		return GOIR_INVALID;
	if (pointer == 7457)
		return 0xe7c7;			/* the one that is in no range */
	while (high - low > 1)
	{
		int			middle = (low + high) / 2;

		if (gb18030_ranges[middle][0] <= pointer)
			low = middle;
		else
			high = middle;
	}
	return gb18030_ranges[low][1] + pointer - gb18030_ranges[low][0];
}

/* GB18030, and with it GBK and GB2312, where there is no pair. */
static int
read_gb18030(const uchar *s, const uchar *end, uint32_t *c)
{
	*c = s[0];
	if (s[0] < 0x80)
		return 1;
	*c = s[0] == 0x80 ? 0x20ac : GOIR_INVALID;
	if (s[0] == 0x80 || s[0] == 0xff || end - s < 2)
		return 1;
	if (end - s > 3 && s[1] >= '0' && s[1] <= '9' && s[2] > 0x80 &&
		s[2] < 0xff && s[3] >= '0' && s[3] <= '9')
	{
		*c = gb18030_four((((s[0] - 0x81) * 10 + s[1] - '0') * 126 +
						   s[2] - 0x81) * 10 + s[3] - '0');
		return 4;
	}
	return s[1] == 0xff ? 2 : 1;
}

/*
 * Big5 with the Hong Kong characters.  Four of its sequences stand for a
 * letter and a combining mark: *c is then the letter << 24 | the mark.
 */
static int
read_big5(const uchar *s, const uchar *end, uint32_t *c)
{
	int			pointer;

	*c = s[0];
	if (s[0] < 0x80)
		return 1;
	*c = GOIR_INVALID;
	if (s[0] == 0x80 || s[0] == 0xff || end - s < 2)
		return 1;
	if ((s[1] >= 0x40 && s[1] < 0x7f) || (s[1] > 0xa0 && s[1] < 0xff))
	{
		pointer = (s[0] - 0x81) * 157 + s[1] - (s[1] < 0x7f ? 0x40 : 0x62) -
			BIG5_FIRST;
		if (pointer >= 0 && big5_index[pointer] != 0)
		{
			*c = big5_index[pointer];
			if (big5_plane2[pointer / 32] >> pointer % 32 & 1)
				*c |= 0x20000;
			return 2;
		}
		pointer += BIG5_FIRST;
		if (pointer == 1133 || pointer == 1135)
			*c = UINT32_C(0xca000304) + (pointer - 1133) * 4;
		if (pointer == 1164 || pointer == 1166)
			*c = UINT32_C(0xea000304) + (pointer - 1164) * 4;
		if (*c != GOIR_INVALID)
			return 2;
	}
	return s[1] < 0x80 ? 1 : 2;
}

/* UTF-16, the more significant byte of a unit being its first or second. */
static int
read_utf16(const uchar *s, const uchar *end, bool first, uint32_t *c)
{
	uint32_t	low;

	*c = GOIR_INVALID;
	if (end - s < 2)
		return 1;
	*c = (uint32_t) s[!first] << 8 | s[first];
	if (*c < 0xd800 || *c > 0xdfff)
		return 2;
	low = end - s < 4 ? 0 : (uint32_t) s[2 + !first] << 8 | s[2 + first];
	if (*c > 0xdbff || low < 0xdc00 || low > 0xdfff)
	{
		*c = GOIR_INVALID;
		return 2;
	}
	*c = 0x10000 + ((*c & 0x3ff) << 10 | (low & 0x3ff));
	return 4;
}

/* The reader of a charset. */
static inline int
read_char(GoirCharset charset, const uchar *s, const uchar *end, uint32_t *c)
{
	if (charset == GOIR_GB18030)
		return read_gb18030(s, end, c);
	if (charset == GOIR_BIG5)
		return read_big5(s, end, c);
	if (charset == GOIR_UTF8)
		return read_utf8(s, end, c);
	return read_utf16(s, end, charset == GOIR_UTF16BE, c);
}

/* Is a sequence of a charset at s odd?  *size becomes the bytes it takes. */
static inline bool
is_odd(GoirCharset charset, const uchar *s, const uchar *end, int *size)
{
	uint32_t	c;

	*size = 2;
	if (charset == GOIR_GB18030 && is_pair(s, end))
		return s[0] < 0xa1 || s[0] > 0xf7 || s[1] < 0xa1;
	*size = read_char(charset, s, end, &c);
	if (c == GOIR_INVALID || s[0] < 0xa1)
		return true;
	return charset == GOIR_BIG5 ? s[0] > 0xc6 : s[0] > 0xf7 || (*size == 2 && s[1] < 0xa1);
}

/*
 * Nearly all of GBK and of Big5 is valid as the other, so validity alone says
 * little.  But the text of one is rare characters when read as the other: at
 * least every fourth is outside of GB2312, or of the common half of Big5.
 */
int
goir_odd_sequences(const uchar *s, const uchar *end, GoirCharset charset)
{
	int			odd = 0;
	int			i;

	for (i = 0; i < GOIR_ENOUGH; i++)
	{
		int			size;

		while (s < end && *s < 0x80)
			s = *s == 0 ? s + 1 : goir_plain_end(s, end);
		if (s == end)
			break;
		odd += is_odd(charset, s, end, &size);
		s += size;
	}
	return odd;
}

#define WORDS 16				/* of eight bytes, looked at together */

/*
 * Room for the decoded text.  One byte above 7F may become the three bytes of
 * U+FFFD; a valid sequence starts with such a byte, and none grows by more
 * than two.
 */
static size_t
decoded_size(const uchar *s, const uchar *end, GoirCharset charset)
{
	size_t		size = end - s;

	if (charset == GOIR_UTF16LE || charset == GOIR_UTF16BE)
		return size + size / 2 + 3;
	for (; end - s >= 8 * WORDS; s += 8 * WORDS)
	{
		uint64_t	counts = 0; /* of high bytes at each place of a word */
		int			i;

		/* all together fit into a byte, where the product has them */
		for (i = 0; i < WORDS; i++)
		{
			uint64_t	word;

			memcpy(&word, s + 8 * i, sizeof(word));
			counts += (word & GOIR_HIGHS) >> 7;
		}
		size += 2 * (counts * GOIR_ONES >> 56);
	}
	for (; s < end; s++)
		size += 2 * (*s >> 7);
	return size;
}

/* Copies the run of bytes 01 to 7F at *s. */
static inline void
copy_plain(const uchar **s, const uchar *end, char **to)
{
	size_t		size = goir_plain_end(*s, end) - *s;

	memcpy(*to, *s, size);
	*s += size;
	*to += size;
}

/* Writes a character as read; a NUL is dropped. */
static inline char *
put_char(char *to, uint32_t c)
{
	if (c >= 0x800 && c < 0x10000)
	{
		to[0] = (char) (0xe0 | c >> 12);
		to[1] = (char) (0x80 | (c >> 6 & 0x3f));
		to[2] = (char) (0x80 | (c & 0x3f));
		return to + 3;
	}
	if (c > 0x10ffff)
	{
		to += goir_put(to, c >> 24);
		c &= 0xffffff;
	}
	return c == 0 ? to : to + goir_put(to, c);
}

/* The text without the byte order marks at its start; some pages have two. */
static GoirText
without_mark(GoirText text)
{
	while (text.size >= 3 && memcmp(text.at, "\xef\xbb\xbf", 3) == 0)
	{
		text.at += 3;
		text.size -= 3;
	}
	return text;
}

/* Are there two characters from U+4000 to U+BFFF, tested at once, not at the very end? */
static inline bool
are_chinese(const uchar *s, const uchar *end)
{
	/* from E4 to EB are what is from E8 to EF with four more */
	static const uchar four[8] = {4, 0, 0, 4, 0, 0, 0, 0};
	static const uchar bits[8] = {0xf8, 0xc0, 0xc0, 0xf8, 0xc0, 0xc0, 0, 0};
	static const uchar set[8] = {0xe8, 0x80, 0x80, 0xe8, 0x80, 0x80, 0, 0};
	uint64_t	more,
				mask,
				value,
				word;

	if (end - s < 8)
		return false;
	memcpy(&more, four, 8);
	memcpy(&mask, bits, 8);
	memcpy(&value, set, 8);
	memcpy(&word, s, 8);
	return ((word + more) & mask) == value;
}

/* Counts what is UTF-8 and what is not, until that is clear. */
GoirUtf8Counts
goir_weigh_utf8(const uchar *s, const uchar *end)
{
	GoirUtf8Counts evidence = {0, 0, 0};

	while (s < end && evidence.invalid - evidence.valid <= GOIR_ENOUGH)
	{
		while (are_chinese(s, end))
		{
			evidence.valid += 2;
			s += 6;
		}
		if (is_triple(s, end))
		{
			evidence.valid++;
			s += 3;
		}
		else if (*s > 0 && *s < 0x80)
			s = goir_plain_end(s, end);
		else if (*s >= 0x80 && end - s > 1 && (s[1] & 0xc0) != 0x80)
		{
			/* nothing begins like that; so is nearly all of a page in another charset */
			evidence.invalid++;
			s++;
		}
		else
		{
			uint32_t	c;

			s += read_utf8(s, end, &c);
			if (c == GOIR_INVALID)
				evidence.invalid++;
			else if (c == 0)
				evidence.nuls++;
			else
				evidence.valid++;
		}
	}
	return evidence;
}

/* Decodes to *to, which has the room; returns the number of replacements. */
static int
decode_to(GoirCharset charset, const uchar *s, const uchar *end, char **to)
{
	bool		wide = charset == GOIR_UTF16LE || charset == GOIR_UTF16BE;
	char	   *out = *to;
	int			replaced = 0;

	while (s < end)
	{
		uint32_t	c;

		for (; charset == GOIR_GB18030 && is_pair(s, end); s += 2)
			out = put_char(out, pair(s));
		if (s == end)
			break;
		if (!wide && *s > 0 && *s < 0x80)
			copy_plain(&s, end, &out);
		else
		{
			s += read_char(charset, s, end, &c);
			if (c == GOIR_INVALID)
				replaced++;
			out = put_char(out, c == GOIR_INVALID ? 0xfffd : c);
		}
	}
	*to = out;
	return replaced;
}

GoirText
goir_decode_as(GoirArena *arena, GoirText bytes, GoirCharset charset,
			   const GoirUtf8Counts *evidence, int *replaced)
{
	const uchar *s = (const uchar *) bytes.at;
	const uchar *end = s + bytes.size;
	GoirUtf8Counts own;
	char	   *start,
			   *to;
	size_t		room;
	int			size;

	*replaced = 0;
	if (charset == GOIR_UTF8)
	{
		if (evidence == NULL)
		{
			own = goir_weigh_utf8(s, end);
			evidence = &own;
		}
		if (evidence->invalid == 0 && evidence->nuls == 0)
			return without_mark(bytes);
	}

	room = decoded_size(s, end, charset);
	start = to = goir_space(arena, room);
	*replaced = decode_to(charset, s, end, &to);
	size = (int) (to - start);
	return without_mark((GoirText) {goir_fit(arena, start, room, size), size});
}
