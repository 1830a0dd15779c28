/*-------------------------------------------------------------------------
 *
 * reference.c
 *	  Character references of HTML, as HTML5 reads them.
 *
 * All numeric ones, all names that HTML knows without ';' (the Latin-1 ones),
 * and of the two thousand others those that occur in Chinese office pages.
 * A reference is read once: "&amp;nbsp;" is the text "&nbsp;".
 *
 *-------------------------------------------------------------------------
 */
#include "page/reference.h"

#include <stdlib.h>

#define MAX_NAME 7
#define REPLACEMENT 0xFFFD

typedef struct Name
{
	char		name[MAX_NAME + 1];
	uint16_t	code;
	bool		bare;			/* known without ';' too */
} Name;

/* sorted by strcmp */
static const Name names[] = {
	{"AElig", 0xC6, true}, {"AMP", 0x26, true}, {"Aacute", 0xC1, true},
	{"Acirc", 0xC2, true}, {"Agrave", 0xC0, true}, {"Aring", 0xC5, true},
	{"Atilde", 0xC3, true}, {"Auml", 0xC4, true}, {"COPY", 0xA9, true},
	{"Ccedil", 0xC7, true}, {"Delta", 0x394, false}, {"ETH", 0xD0, true},
	{"Eacute", 0xC9, true}, {"Ecirc", 0xCA, true}, {"Egrave", 0xC8, true},
	{"Euml", 0xCB, true}, {"GT", 0x3E, true}, {"Iacute", 0xCD, true},
	{"Icirc", 0xCE, true}, {"Igrave", 0xCC, true}, {"Iuml", 0xCF, true},
	{"LT", 0x3C, true}, {"NewLine", 0xA, false}, {"Ntilde", 0xD1, true},
	{"Oacute", 0xD3, true}, {"Ocirc", 0xD4, true}, {"Ograve", 0xD2, true},
	{"Omega", 0x3A9, false}, {"Oslash", 0xD8, true}, {"Otilde", 0xD5, true},
	{"Ouml", 0xD6, true}, {"Prime", 0x2033, false}, {"QUOT", 0x22, true},
	{"REG", 0xAE, true}, {"Sigma", 0x3A3, false}, {"THORN", 0xDE, true},
	{"Tab", 0x9, false}, {"Uacute", 0xDA, true}, {"Ucirc", 0xDB, true},
	{"Ugrave", 0xD9, true}, {"Uuml", 0xDC, true}, {"Yacute", 0xDD, true},
	{"aacute", 0xE1, true}, {"acirc", 0xE2, true}, {"acute", 0xB4, true},
	{"aelig", 0xE6, true}, {"agrave", 0xE0, true}, {"alpha", 0x3B1, false},
	{"amp", 0x26, true}, {"apos", 0x27, false}, {"aring", 0xE5, true},
	{"ast", 0x2A, false}, {"asymp", 0x2248, false}, {"atilde", 0xE3, true},
	{"auml", 0xE4, true}, {"bdquo", 0x201E, false}, {"beta", 0x3B2, false},
	{"brvbar", 0xA6, true}, {"bsol", 0x5C, false}, {"bull", 0x2022, false},
	{"cap", 0x2229, false}, {"ccedil", 0xE7, true}, {"cedil", 0xB8, true},
	{"cent", 0xA2, true}, {"check", 0x2713, false}, {"cir", 0x25CB, false},
	{"colon", 0x3A, false}, {"comma", 0x2C, false}, {"commat", 0x40, false},
	{"copy", 0xA9, true}, {"cross", 0x2717, false}, {"cup", 0x222A, false},
	{"curren", 0xA4, true}, {"darr", 0x2193, false}, {"dash", 0x2010, false},
	{"deg", 0xB0, true}, {"delta", 0x3B4, false}, {"divide", 0xF7, true},
	{"dollar", 0x24, false}, {"eacute", 0xE9, true}, {"ecirc", 0xEA, true},
	{"egrave", 0xE8, true}, {"emsp", 0x2003, false}, {"ensp", 0x2002, false},
	{"equals", 0x3D, false}, {"equiv", 0x2261, false}, {"eth", 0xF0, true},
	{"euml", 0xEB, true}, {"euro", 0x20AC, false}, {"excl", 0x21, false},
	{"frac12", 0xBD, true}, {"frac14", 0xBC, true}, {"frac34", 0xBE, true},
	{"frasl", 0x2044, false}, {"gamma", 0x3B3, false}, {"ge", 0x2265, false},
	{"gt", 0x3E, true}, {"hairsp", 0x200A, false}, {"harr", 0x2194, false},
	{"hellip", 0x2026, false}, {"horbar", 0x2015, false},
	{"hyphen", 0x2010, false}, {"iacute", 0xED, true}, {"icirc", 0xEE, true},
	{"iexcl", 0xA1, true}, {"igrave", 0xEC, true}, {"infin", 0x221E, false},
	{"iquest", 0xBF, true}, {"iuml", 0xEF, true}, {"lang", 0x27E8, false},
	{"laquo", 0xAB, true}, {"larr", 0x2190, false}, {"lcub", 0x7B, false},
	{"ldquo", 0x201C, false}, {"le", 0x2264, false}, {"lowbar", 0x5F, false},
	{"lpar", 0x28, false}, {"lrm", 0x200E, false}, {"lsaquo", 0x2039, false},
	{"lsqb", 0x5B, false}, {"lsquo", 0x2018, false}, {"lt", 0x3C, true},
	{"macr", 0xAF, true}, {"mdash", 0x2014, false}, {"micro", 0xB5, true},
	{"middot", 0xB7, true}, {"minus", 0x2212, false}, {"mu", 0x3BC, false},
	{"nbsp", 0xA0, true}, {"ndash", 0x2013, false}, {"ne", 0x2260, false},
	{"not", 0xAC, true}, {"ntilde", 0xF1, true}, {"num", 0x23, false},
	{"numsp", 0x2007, false}, {"oacute", 0xF3, true}, {"ocirc", 0xF4, true},
	{"ograve", 0xF2, true}, {"oline", 0x203E, false}, {"omega", 0x3C9, false},
	{"ordf", 0xAA, true}, {"ordm", 0xBA, true}, {"oslash", 0xF8, true},
	{"otilde", 0xF5, true}, {"ouml", 0xF6, true}, {"para", 0xB6, true},
	{"percnt", 0x25, false}, {"period", 0x2E, false},
	{"permil", 0x2030, false}, {"pi", 0x3C0, false}, {"plus", 0x2B, false},
	{"plusmn", 0xB1, true}, {"pound", 0xA3, true}, {"prime", 0x2032, false},
	{"prod", 0x220F, false}, {"quest", 0x3F, false}, {"quot", 0x22, true},
	{"radic", 0x221A, false}, {"rang", 0x27E9, false}, {"raquo", 0xBB, true},
	{"rarr", 0x2192, false}, {"rcub", 0x7D, false}, {"rdquo", 0x201D, false},
	{"reg", 0xAE, true}, {"rlm", 0x200F, false}, {"rpar", 0x29, false},
	{"rsaquo", 0x203A, false}, {"rsqb", 0x5D, false},
	{"rsquo", 0x2019, false}, {"sbquo", 0x201A, false},
	{"sdot", 0x22C5, false}, {"sect", 0xA7, true}, {"semi", 0x3B, false},
	{"shy", 0xAD, true}, {"sigma", 0x3C3, false}, {"sol", 0x2F, false},
	{"square", 0x25A1, false}, {"squf", 0x25AA, false},
	{"star", 0x2606, false}, {"starf", 0x2605, false}, {"sum", 0x2211, false},
	{"sup1", 0xB9, true}, {"sup2", 0xB2, true}, {"sup3", 0xB3, true},
	{"szlig", 0xDF, true}, {"there4", 0x2234, false},
	{"thinsp", 0x2009, false}, {"thorn", 0xFE, true}, {"times", 0xD7, true},
	{"trade", 0x2122, false}, {"uacute", 0xFA, true}, {"uarr", 0x2191, false},
	{"ucirc", 0xFB, true}, {"ugrave", 0xF9, true}, {"uml", 0xA8, true},
	{"uuml", 0xFC, true}, {"yacute", 0xFD, true}, {"yen", 0xA5, true},
	{"yuml", 0xFF, true}, {"zwj", 0x200D, false}, {"zwnj", 0x200C, false},
};

/* What &#128; to &#159; mean: windows-1252, 0 where it has nothing. */
static const uint16_t windows_1252[32] = {
	0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
	0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178
};

/* Is c a letter or digit of ASCII? */
static bool
is_alnum(char c)
{
	return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* The value of a digit, or base if c is none. */
static unsigned
digit(char c, unsigned base)
{
	unsigned	value = base;

	if (c >= '0' && c <= '9')
		value = c - '0';
	else if ((c | 32) >= 'a' && (c | 32) <= 'f')
		value = (c | 32) - 'a' + 10;
	return value < base ? value : base;
}

/* Reads "&#...": any number of digits, clamped to a character that exists. */
static int
numeric(const char *at, const char *end, uint32_t *code)
{
	const char *s = at + 2;
	unsigned	base = 10;
	const char *digits;
	uint32_t	value = 0;

	if (s < end && (*s | 32) == 'x')
	{
		base = 16;
		s++;
	}
	for (digits = s; s < end && digit(*s, base) < base; s++)
		if (value <= 0x10FFFF)
			value = value * base + digit(*s, base);
	if (s == digits)
		return 0;
	if (s < end && *s == ';')
		s++;

	if (value >= 128 && value < 160 && windows_1252[value - 128] != 0)
		value = windows_1252[value - 128];
	if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
		value = REPLACEMENT;
	*code = value;
	return (int) (s - at);
}

/* Order of names, for bsearch. */
static int
compare(const void *key, const void *name)
{
	return strcmp(key, ((const Name *) name)->name);
}

int
goir_reference(const char *at, const char *end, bool attribute, uint32_t *code)
{
	char		key[MAX_NAME + 1];
	int			size = 0;
	const char *s = at + 1;

	if (s < end && *s == '#')
		return numeric(at, end, code);
	while (s < end && size < MAX_NAME && is_alnum(*s))
		key[size++] = *s++;

	/* the longest name wins; only the bare ones may be a mere beginning */
	for (; size >= 2; size--, s--)
	{
		const Name *found;
		bool		closed = s < end && *s == ';';

		key[size] = '\0';
		found = bsearch(key, names, GOIR_COUNT(names), sizeof(Name), compare);
		if (found == NULL || !(closed || found->bare))
			continue;
		if (attribute && !closed && s < end && (*s == '=' || is_alnum(*s)))
			return 0;
		*code = found->code;
		return (int) (s - at) + closed;
	}
	return 0;
}

GoirText
goir_resolve(GoirArena *arena, GoirText source, bool attribute)
{
	/* no reference is shorter than what it stands for */
	char	   *copy = goir_alloc(arena, source.size + 1);
	char	   *out = copy;
	const char *s = source.at;
	const char *end = source.at + source.size;
	bool		owed = false;

	while (s < end)
	{
		uint32_t	code = 0;
		int			size = 0;

		if (*s == '&')
			size = goir_reference(s, end, attribute, &code);
		if (size > 0)
			s += size;
		else
			code = goir_next(&s, end);

		if (goir_is_html_blank(code))
			owed = out > copy;
		else if (goir_is_text(code))
		{
			if (owed)
				*out++ = ' ';
			owed = false;
			out += goir_put(out, code);
		}
	}
	return (GoirText) {copy, (int) (out - copy)};
}

GoirText
goir_unescape(GoirArena *arena, GoirText source)
{
	const char *s = source.at;
	const char *end = source.at + source.size;
	const char *mark = memchr(s, '&', source.size);
	char	   *copy;
	char	   *out;

	if (mark == NULL)
		return source;
	out = copy = goir_space(arena, source.size);
	for (; mark != NULL; mark = s < end ? memchr(s, '&', end - s) : NULL)
	{
		uint32_t	code;
		int			size;

		memcpy(out, s, mark - s);
		out += mark - s;
		size = goir_reference(mark, end, true, &code);
		if (size > 0)
			out += goir_put(out, code);
		else
			*out++ = '&';
		s = mark + (size > 0 ? size : 1);
	}
	memcpy(out, s, end - s);
	out += end - s;
	return (GoirText) {goir_fit(arena, copy, source.size, out - copy), (int) (out - copy)};
}
