/*-------------------------------------------------------------------------
 *
 * charset.c
 *	  Names of charsets, and which one a page is in.
 *
 * The bytes go before what a page says of itself: the first label that they do
 * not contradict counts, and a guess only where there is none.
 *
 * All is linear in the size of the page, whatever the page.
 *
 *-------------------------------------------------------------------------
 */
#include "page/charset.h"

/*
 * A text in GBK or Big5 has one valid UTF-8 sequence for five to ten invalid
 * ones, its worst twenty characters have one for one; damaged UTF-8 has tens
 * for one.  From CERTAIN for one on, no label is believed against UTF-8.
 */
#define CERTAIN 8

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
 * Counts sequences that are invalid or unusual, among the first GOIR_ENOUGH.
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

	for (i = 0; i < GOIR_ENOUGH; i++)
	{
		uint32_t	c;
		int			size;

		while (s < end && *s < 0x80)
			s = *s == 0 ? s + 1 : goir_plain_end(s, end);
		if (s == end)
			break;
		size = goir_read_char(charset, s, end, &c);
		if (c == GOIR_INVALID || s[0] < 0xa1)
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
is_contradicted(GoirCharset label, const GoirEvidence *evidence)
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
			 const GoirEvidence *evidence)
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
charset_by_label(GoirText bytes, const GoirEvidence *evidence)
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

/*
 * Decides on byte order mark, then validity as UTF-8 (a page that is UTF-8 but
 * for a few stray bytes is UTF-8 whatever its <meta> says), then the first
 * label, of the transport or in a <meta> anywhere in the page, that the bytes
 * do not contradict, then a guess between the multi-byte charsets (the one with the fewest invalid or
 * unusual sequences, GB18030 on a tie).  Pure ASCII is UTF-8.  Says whether it
 * weighed the bytes as UTF-8, and what it found.
 */
static GoirCharset
weigh_charset(GoirText bytes, GoirCharset label, bool *weighed, GoirEvidence *evidence)
{
	GoirCharset charset;

	*weighed = false;
	charset = charset_by_mark(bytes);
	if (charset == GOIR_CHARSET_UNKNOWN)
		charset = charset_by_nul(bytes);
	if (charset != GOIR_CHARSET_UNKNOWN)
		return charset;

	*weighed = true;
	*evidence = goir_weigh_utf8((const uchar *) bytes.at,
								(const uchar *) bytes.at + bytes.size);
	if (evidence->valid / CERTAIN >= evidence->invalid)
		return GOIR_UTF8;
	evidence->odd_gb = odd_sequences(bytes, GOIR_GB18030);
	evidence->odd_big5 = odd_sequences(bytes, GOIR_BIG5);
	charset = is_contradicted(label, evidence) ? charset_by_label(bytes, evidence) : label;
	if (charset != GOIR_CHARSET_UNKNOWN)
		return charset;
	if (evidence->valid > evidence->invalid)
		return GOIR_UTF8;
	return evidence->odd_big5 < evidence->odd_gb ? GOIR_BIG5 : GOIR_GB18030;
}

GoirText
goir_decode_labelled(GoirArena *arena, GoirText bytes, GoirCharset charset,
					 GoirCharset label, int *replaced)
{
	GoirEvidence evidence;
	bool		weighed = false;

	*replaced = 0;
	if (bytes.size <= 0)
		return bytes;
	if (charset == GOIR_CHARSET_UNKNOWN)
		charset = weigh_charset(bytes, label, &weighed, &evidence);
	goir_poll(arena);
	return goir_decode_as(arena, bytes, charset, weighed ? &evidence : NULL, replaced);
}
