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

#define FEW_ODD 8				/* odd sequences that say nothing */

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

/* What speaks for and against a charset of a page; odd sequences are counted when they are asked for. */
typedef struct Witness
{
	GoirText	bytes;
	GoirUtf8Counts utf8;
	int			odd[GOIR_BIG5 + 1];	/* of GB18030 and Big5; -1: not counted yet */
} Witness;

/* Invalid or unusual sequences if the bytes are of a charset. */
static int
odd(Witness *witness, GoirCharset charset)
{
	const uchar *s = (const uchar *) witness->bytes.at;

	if (witness->odd[charset] < 0)
		witness->odd[charset] = goir_odd_sequences(s, s + witness->bytes.size, charset);
	return witness->odd[charset];
}

/* Are the bytes, as far as the others go, rather of another charset? */
static bool
is_odd(Witness *witness, GoirCharset charset, GoirCharset other)
{
	int			few = odd(witness, charset) - FEW_ODD;

	return few > 0 && few > 4 * odd(witness, other);
}

/* Do the bytes speak against this label? */
static bool
is_contradicted(GoirCharset label, Witness *witness)
{
	switch (label)
	{
		case GOIR_UTF8:
			return witness->utf8.valid < witness->utf8.invalid;
		case GOIR_GB18030:
			return is_odd(witness, GOIR_GB18030, GOIR_BIG5);
		case GOIR_BIG5:
			return is_odd(witness, GOIR_BIG5, GOIR_GB18030);
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
			 Witness *witness)
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
		if (is_contradicted(found, witness))
			found = GOIR_CHARSET_UNKNOWN;
	}
	*at = s;
	return found;
}

/* The first credible charset in a <meta> or <?xml outside of comments. */
static GoirCharset
charset_by_label(GoirText bytes, Witness *witness)
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
			found = label_in_tag(&s, end, "charset", witness);
		}
		else if (is_word(s, end, "<?xml"))
		{
			s += 5;
			found = label_in_tag(&s, end, "encoding", witness);
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
weigh_charset(GoirText bytes, GoirCharset label, bool *weighed, GoirUtf8Counts *evidence)
{
	Witness		witness = {bytes,.odd = {[GOIR_GB18030] = -1,[GOIR_BIG5] = -1}};
	GoirCharset charset;

	*weighed = false;
	charset = charset_by_mark(bytes);
	if (charset != GOIR_CHARSET_UNKNOWN)
		return charset;

	*evidence = witness.utf8 = goir_weigh_utf8((const uchar *) bytes.at,
											   (const uchar *) bytes.at + bytes.size);
	/* what is UTF-8 to its end has been seen to have no NUL */
	if (evidence->nuls > 0 || evidence->invalid > evidence->valid)
		charset = charset_by_nul(bytes);
	if (charset != GOIR_CHARSET_UNKNOWN)
		return charset;
	*weighed = true;
	if (evidence->valid / CERTAIN >= evidence->invalid)
		return GOIR_UTF8;
	charset = is_contradicted(label, &witness) ? charset_by_label(bytes, &witness) : label;
	if (charset != GOIR_CHARSET_UNKNOWN)
		return charset;
	if (evidence->valid > evidence->invalid)
		return GOIR_UTF8;
	return odd(&witness, GOIR_BIG5) < odd(&witness, GOIR_GB18030) ? GOIR_BIG5 : GOIR_GB18030;
}

GoirText
goir_decode_labelled(GoirArena *arena, GoirText bytes, GoirCharset charset,
					 GoirCharset label, int *replaced)
{
	GoirUtf8Counts evidence;
	bool		weighed = false;

	*replaced = 0;
	if (bytes.size <= 0)
		return bytes;
	if (charset == GOIR_CHARSET_UNKNOWN)
		charset = weigh_charset(bytes, label, &weighed, &evidence);
	goir_poll(arena);
	return goir_decode_as(arena, bytes, charset, weighed ? &evidence : NULL, replaced);
}
