/*-------------------------------------------------------------------------
 *
 * charset.c
 *	  Decides the charset of a page and decodes it.
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
#include "charset.h"
#include "charset_tables.h"

typedef unsigned char uchar;

#define ONES	UINT64_C(0x0101010101010101)
#define HIGHS	UINT64_C(0x8080808080808080)

#define INVALID	UINT32_MAX		/* no character: to be replaced */

/*
 * A text in GBK or Big5 has one valid UTF-8 sequence for five to ten invalid
 * ones, its worst twenty characters have one for one; damaged UTF-8 has tens
 * for one.  From CERTAIN for one on, no label is believed against UTF-8.
 */
#define CERTAIN 8

/*
 * This many sequences tell the charset; the rest of a page is not looked at
 * once so many more speak against UTF-8 than for it.
 */
#define ENOUGH	1024

/* What the bytes themselves say about their charset. */
typedef struct Evidence
{
	int			valid;			/* UTF-8 sequences of two and more bytes */
	int			invalid;		/* what is none */
	int			nuls;			/* NULs, which are neither */
	int			odd_gb;			/* unusual sequences if this is GB18030 */
	int			odd_big5;		/* unusual sequences if this is Big5 */
} Evidence;

/* Are the eight bytes at s all from 01 to 7F? */
static inline bool
plain_word(const uchar *s)
{
	uint64_t	word;

	memcpy(&word, s, sizeof(word));
	return ((word | (word - ONES)) & HIGHS) == 0;
}

/* The end of the run of bytes 01 to 7F at s. */
static inline const uchar *
plain_end(const uchar *s, const uchar *end)
{
	while (end - s >= 8 && plain_word(s))
		s += 8;
	while (s < end && *s > 0 && *s < 0x80)
		s++;
	return s;
}

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
 * The readers below read the character at s < end, or INVALID, into *c and
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
	*c = INVALID;
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
		return pointer <= 1237575 ? pointer - 189000 + 0x10000 : INVALID;
	if (pointer > 39419)
		return INVALID;
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

/* GB18030, and with it GBK and GB2312. */
static int
read_gb18030(const uchar *s, const uchar *end, uint32_t *c)
{
	*c = s[0];
	if (s[0] < 0x80)
		return 1;
	if (is_pair(s, end))
	{
		*c = pair(s);
		return 2;
	}
	*c = s[0] == 0x80 ? 0x20ac : INVALID;
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
	*c = INVALID;
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
		if (*c != INVALID)
			return 2;
	}
	return s[1] < 0x80 ? 1 : 2;
}

/* UTF-16, the more significant byte of a unit being its first or second. */
static int
read_utf16(const uchar *s, const uchar *end, bool first, uint32_t *c)
{
	uint32_t	low;

	*c = INVALID;
	if (end - s < 2)
		return 1;
	*c = (uint32_t) s[!first] << 8 | s[first];
	if (*c < 0xd800 || *c > 0xdfff)
		return 2;
	low = end - s < 4 ? 0 : (uint32_t) s[2 + !first] << 8 | s[2 + first];
	if (*c > 0xdbff || low < 0xdc00 || low > 0xdfff)
	{
		*c = INVALID;
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
	for (; end - s >= 8; s += 8)
	{
		uint64_t	word;

		memcpy(&word, s, sizeof(word));
		size += 2 * (((word & HIGHS) >> 7) * ONES >> 56);
	}
	for (; s < end; s++)
		size += 2 * (*s >> 7);
	return size;
}

/* Copies the run of bytes 01 to 7F at *s. */
static inline void
copy_plain(const uchar **s, const uchar *end, char **to)
{
	const uchar *at = *s;
	char	   *out = *to;

	while (end - at >= 8 && plain_word(at))
	{
		memcpy(out, at, 8);
		out += 8;
		at += 8;
	}
	while (at < end && *at > 0 && *at < 0x80)
		*out++ = (char) *at++;
	*s = at;
	*to = out;
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

/* Counts what is UTF-8 and what is not, until that is clear. */
static Evidence
weigh_utf8(const uchar *s, const uchar *end)
{
	Evidence	evidence = {0, 0, 0, 0, 0};

	while (s < end && evidence.invalid - evidence.valid <= ENOUGH)
	{
		if (is_triple(s, end))
		{
			evidence.valid++;
			s += 3;
		}
		else if (*s > 0 && *s < 0x80)
			s = plain_end(s, end);
		else
		{
			uint32_t	c;

			s += read_utf8(s, end, &c);
			if (c == INVALID)
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

		if (charset == GOIR_GB18030 && is_pair(s, end))
		{
			out = put_char(out, pair(s));
			s += 2;
		}
		else if (!wide && *s > 0 && *s < 0x80)
			copy_plain(&s, end, &out);
		else
		{
			s += read_char(charset, s, end, &c);
			if (c == INVALID)
				replaced++;
			out = put_char(out, c == INVALID ? 0xfffd : c);
		}
	}
	*to = out;
	return replaced;
}

GoirText
goir_decode(GoirArena *arena, GoirText bytes, GoirCharset charset,
			int *replaced)
{
	const uchar *s = (const uchar *) bytes.at;
	const uchar *end = s + bytes.size;
	char	   *start,
			   *to;

	*replaced = 0;
	if (bytes.size <= 0)
		return bytes;
	if (charset == GOIR_CHARSET_UNKNOWN)
		charset = goir_charset_of(bytes);
	if (charset == GOIR_UTF8)
	{
		Evidence	evidence = weigh_utf8(s, end);

		if (evidence.invalid == 0 && evidence.nuls == 0)
			return without_mark(bytes);
	}

	start = to = goir_alloc(arena, decoded_size(s, end, charset));
	*replaced = decode_to(charset, s, end, &to);
	return without_mark((GoirText) {start, (int) (to - start)});
}

/* A blank of HTML. */
static inline bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/* An ASCII letter made small, anything else as it is. */
static inline char
small(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
}

/* A small letter or a digit. */
static inline bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* Labels in small letters, without - and _: the standard's and a few more. */
static const struct
{
	const char *name;
	GoirCharset charset;
}			names[] = {
	{"utf8", GOIR_UTF8},
	{"unicode11utf8", GOIR_UTF8},
	{"unicode20utf8", GOIR_UTF8},
	{"xunicode20utf8", GOIR_UTF8},
	{"cp65001", GOIR_UTF8},
	{"gb2312", GOIR_GB18030},
	{"gbk", GOIR_GB18030},
	{"gb18030", GOIR_GB18030},
	{"gb231280", GOIR_GB18030},
	{"chinese", GOIR_GB18030},
	{"csgb2312", GOIR_GB18030},
	{"csiso58gb231280", GOIR_GB18030},
	{"isoir58", GOIR_GB18030},
	{"xgbk", GOIR_GB18030},
	{"euccn", GOIR_GB18030},
	{"cp936", GOIR_GB18030},
	{"ms936", GOIR_GB18030},
	{"windows936", GOIR_GB18030},
	{"big5", GOIR_BIG5},
	{"big5hkscs", GOIR_BIG5},
	{"cnbig5", GOIR_BIG5},
	{"csbig5", GOIR_BIG5},
	{"xxbig5", GOIR_BIG5},
	{"cp950", GOIR_BIG5},
	{"ms950", GOIR_BIG5},
	{"windows950", GOIR_BIG5},
	{"utf16", GOIR_UTF16LE},
	{"utf16le", GOIR_UTF16LE},
	{"ucs2", GOIR_UTF16LE},
	{"unicode", GOIR_UTF16LE},
	{"csunicode", GOIR_UTF16LE},
	{"iso10646ucs2", GOIR_UTF16LE},
	{"unicodefeff", GOIR_UTF16LE},
	{"utf16be", GOIR_UTF16BE},
	{"unicodefffe", GOIR_UTF16BE},
};

GoirCharset
goir_charset_named(GoirText name)
{
	char		folded[16];
	int			size = 0;
	int			i;

	while (name.size > 0 && is_blank(name.at[name.size - 1]))
		name.size--;
	while (name.size > 0 && is_blank(name.at[0]))
		name = (GoirText) {name.at + 1, name.size - 1};
	for (i = 0; i < name.size; i++)
	{
		char		c = name.at[i];

		if (c == '-' || c == '_')
			continue;
		if (size == GOIR_COUNT(folded))
			return GOIR_CHARSET_UNKNOWN;
		folded[size++] = small(c);
	}
	for (i = 0; i < GOIR_COUNT(names); i++)
		if (goir_text_is((GoirText) {folded, size}, names[i].name))
			return names[i].charset;
	return GOIR_CHARSET_UNKNOWN;
}

/* The charset that a byte order mark tells. */
static GoirCharset
charset_by_mark(GoirText bytes)
{
	if (bytes.size >= 3 && memcmp(bytes.at, "\xef\xbb\xbf", 3) == 0)
		return GOIR_UTF8;
	if (bytes.size >= 2 && memcmp(bytes.at, "\xff\xfe", 2) == 0)
		return GOIR_UTF16LE;
	if (bytes.size >= 2 && memcmp(bytes.at, "\xfe\xff", 2) == 0)
		return GOIR_UTF16BE;
	if (bytes.size >= 4 && memcmp(bytes.at, "\x84\x31\x95\x33", 4) == 0)
		return GOIR_GB18030;
	return GOIR_CHARSET_UNKNOWN;
}

/*
 * UTF-16 without a mark: a NUL before, or behind, the ASCII characters that
 * every page has.  Some CJK characters have a NUL on the other side.
 */
static GoirCharset
charset_by_nul(GoirText bytes)
{
	const char *end = bytes.at + bytes.size;
	const char *at;
	int			nuls[2] = {0, 0};
	int			many,
				few;

	for (at = bytes.at; (at = memchr(at, '\0', end - at)) != NULL; at++)
		nuls[(at - bytes.at) & 1]++;
	many = nuls[0] > nuls[1] ? nuls[0] : nuls[1];
	few = nuls[0] + nuls[1] - many;
	if (many < 4 || many < bytes.size / 16 || many / 4 < few)
		return GOIR_CHARSET_UNKNOWN;
	return nuls[0] == many ? GOIR_UTF16BE : GOIR_UTF16LE;
}

/*
 * Counts sequences that are invalid or unusual, among the first ENOUGH.
 * Nearly all of GBK and of Big5 is valid as the other, so validity alone says
 * little.  But the text of one is rare characters when read as the other: at
 * least every fourth is outside of GB2312, or of the common half of Big5.
 */
static int
odd_sequences(GoirText bytes, GoirCharset charset)
{
	const uchar *s = (const uchar *) bytes.at;
	const uchar *end = s + bytes.size;
	int			odd = 0;
	int			i;

	for (i = 0; i < ENOUGH; i++)
	{
		uint32_t	c;
		int			size;

		while ((s = plain_end(s, end)) < end && *s == 0)
			s++;
		if (s == end)
			break;
		size = read_char(charset, s, end, &c);
		if (c == INVALID || s[0] < 0xa1)
			odd++;
		else if (charset == GOIR_BIG5)
			odd += s[0] > 0xc6;
		else
			odd += s[0] > 0xf7 || (size == 2 && s[1] < 0xa1);
		s += size;
	}
	return odd;
}

/* Do the bytes speak against this label? */
static bool
is_contradicted(GoirCharset label, const Evidence *evidence)
{
	switch (label)
	{
		case GOIR_UTF8:
			return evidence->valid < evidence->invalid;
		case GOIR_GB18030:
			return evidence->odd_gb > 4 * evidence->odd_big5 + 8;
		case GOIR_BIG5:
			return evidence->odd_big5 > 4 * evidence->odd_gb + 8;
		default:
			return true;		/* a label read byte by byte is not UTF-16 */
	}
}

/* Is this, but for the case, the small word at at? */
static bool
is_word(const char *at, const char *end, const char *word)
{
	for (; *word; at++, word++)
		if (at == end || small(*at) != *word)
			return false;
	return true;
}

/* The first credible charset given by key=name in the rest of a tag. */
static GoirCharset
label_in_tag(const char **at, const char *end, const char *key,
			 const Evidence *evidence)
{
	const char *s = *at;
	GoirCharset found = GOIR_CHARSET_UNKNOWN;

	while (s < end && *s != '<' && *s != '>' && found == GOIR_CHARSET_UNKNOWN)
	{
		GoirText	name;

		if (!is_word(s, end, key))
		{
			s++;
			continue;
		}
		s += strlen(key);
		while (s < end && is_blank(*s))
			s++;
		if (s == end || *s != '=')
			continue;
		for (s++; s < end && (is_blank(*s) || *s == '"' || *s == '\''); s++)
			;
		name.at = s;
		while (s < end && (is_letter(small(*s)) || *s == '-' || *s == '_'))
			s++;
		name.size = (int) (s - name.at);
		found = goir_charset_named(name);
		if (is_contradicted(found, evidence))
			found = GOIR_CHARSET_UNKNOWN;
	}
	*at = s;
	return found;
}

/* The first credible charset in a <meta> or <?xml outside of comments. */
static GoirCharset
charset_by_label(GoirText bytes, const Evidence *evidence)
{
	const char *s = bytes.at;
	const char *end = s + bytes.size;
	GoirCharset found = GOIR_CHARSET_UNKNOWN;

	while (found == GOIR_CHARSET_UNKNOWN &&
		   (s = memchr(s, '<', end - s)) != NULL)
	{
		if (is_word(s, end, "<!--"))
		{
			/* <!--> is a whole comment */
			for (s += 4; s < end; s++)
				if (*s == '>' && s[-1] == '-' && s[-2] == '-')
					break;
		}
		else if (is_word(s, end, "<meta") && s + 5 < end &&
				 !is_letter(small(s[5])))
		{
			s += 5;
			found = label_in_tag(&s, end, "charset", evidence);
		}
		else if (is_word(s, end, "<?xml"))
		{
			s += 5;
			found = label_in_tag(&s, end, "encoding", evidence);
		}
		else
			s++;
	}
	return found;
}

GoirCharset
goir_charset_of(GoirText bytes)
{
	Evidence	evidence;
	GoirCharset charset;

	if (bytes.size <= 0)
		return GOIR_UTF8;
	charset = charset_by_mark(bytes);
	if (charset == GOIR_CHARSET_UNKNOWN)
		charset = charset_by_nul(bytes);
	if (charset != GOIR_CHARSET_UNKNOWN)
		return charset;

	evidence = weigh_utf8((const uchar *) bytes.at,
						  (const uchar *) bytes.at + bytes.size);
	if (evidence.valid / CERTAIN >= evidence.invalid)
		return GOIR_UTF8;
	evidence.odd_gb = odd_sequences(bytes, GOIR_GB18030);
	evidence.odd_big5 = odd_sequences(bytes, GOIR_BIG5);
	charset = charset_by_label(bytes, &evidence);
	if (charset != GOIR_CHARSET_UNKNOWN)
		return charset;
	if (evidence.valid > evidence.invalid)
		return GOIR_UTF8;
	return evidence.odd_big5 < evidence.odd_gb ? GOIR_BIG5 : GOIR_GB18030;
}

/*
 * Can this character be what a GBK reader made of the first two bytes of a
 * UTF-8 sequence?  One in five characters of ordinary text can.
 */
static bool
may_begin_utf8(uint32_t c)
{
	int			lead,
				i;

	for (lead = 0xc2; lead <= 0xf4; lead++)
	{
		const uint16_t *row = &gb18030_index[(lead - 0x81) * 190 + 0x80 - 0x41];

		for (i = 0; i < 64; i++)
			if (row[i] == c)
				return true;
	}
	return false;
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
		at = (const char *) plain_end((const uchar *) at, (const uchar *) end);
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
	for (i = GOIR_COUNT(gb18030_index) - 1; i >= 0; i--)
	{
		int			trail = i % 190 + 0x40;

		codes[gb18030_index[i]] = (uint16_t) ((i / 190 + 0x81) << 8 |
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
				common;

	*undone = 0;
	if (!may_be_mojibake(utf8))
		return utf8;
	codes = gbk_codes(arena);
	gbk = to_gbk(arena, utf8, codes, &lost);
	if (gbk.at == NULL)
		return utf8;

	/* each loss has cut short one sequence, and nothing else is wrong */
	text = goir_decode(arena, gbk, GOIR_UTF8, &replaced);
	common = common_share(text, codes);
	if (replaced != lost || common < 50 ||
		common < 2 * common_share(utf8, codes))
		return utf8;
	*undone = 1;
	return text;
}
