/*-------------------------------------------------------------------------
 *
 * fold.c
 *	  Folding: what is written differently and read alike.
 *
 * Width, traditional characters, brackets, quotes and blanks fold by one table.
 * Pinyin in brackets and blanks that say nothing are left out of a folded text,
 * which knows where each byte of it came from.
 *
 *-------------------------------------------------------------------------
 */
#include "words/fold.h"
#include "words/fold_table_generated.h"

/* Is it a small letter that pinyin is written with? */
static bool
is_pinyin_letter(uint32_t c)
{
	return (c >= 'a' && c <= 'z') ||
		(c >= 0xe0 && c <= 0xff && c != L'÷') || (c >= 0x100 && c <= 0x17f) ||
		(c >= 0x1cd && c <= 0x1dc) || c == L'ɑ' || c == L'ɡ' || c == L'ǹ' ||
		c == L'ḿ';
}

/* Is a small letter a vowel? */
static bool
is_vowel(uint32_t c)
{
	return c > 0x7f || strchr("aeiouv", (int) c) != NULL;
}

/* "(APP)" and "(m2)" are none: it takes one to six letters with a vowel, all lower case. */
const char *
goir_skip_bracketed_pinyin(const char *at, const char *end)
{
	const char *start = at;
	uint32_t	c = goir_fold_char(goir_next(&at, end));
	int			letters = 0;
	bool		vowel = false;

	if (c != '(')
		return start;
	while (at < end)
	{
		c = goir_fold_char(goir_next(&at, end));
		if (c == ')')
			return vowel ? at : start;
		if (c == ' ')
			continue;
		if (!is_pinyin_letter(c) || ++letters > 6)
			return start;
		vowel |= is_vowel(c);
	}
	return start;
}

/* The end of the characters from a place on that fold to themselves, no blank and no bracket among them. */
static inline const char *
stays_until(const char *at, const char *end)
{
	const unsigned char *s = (const unsigned char *) at;
	const unsigned char *stop = (const unsigned char *) end;

	for (;;)
	{
		while (stop - s >= 3 && (s[0] & 0xf0) == 0xe0 && goir_triple_stays((const char *) s))
			s += 3;
		if (s == stop || s[0] >= 0x80 || !(goir_stays[s[0] >> 6] >> (s[0] & 0x3f) & 1))
			return (const char *) s;
		s++;
	}
}

/* Is the character that ends at a place a Chinese one? */
static bool
is_behind_han(GoirText text, const char *at)
{
	const char *last = at;

	while (last > text.at && ((unsigned char) *--last & 0xc0) == 0x80)
		 /* back */ ;
	return last < at && goir_is_han(goir_next(&last, at));
}

/* Says where in the original the bytes from a place of a folded text on came from, if none before did. */
static inline void
add_stretch(GoirArena *arena, GoirFolded *folded, int *capacity, int at, int source)
{
	const GoirStretch *last = folded->n > 0 ? &folded->stretch[folded->n - 1] : NULL;

	if (last && at - last->at == source - last->source)
		return;
	folded->stretch = goir_room(arena, folded->stretch, folded->n, capacity, sizeof(GoirStretch));
	folded->stretch[folded->n++] = (GoirStretch) {at, source};
}

void
goir_fold_piece(GoirFolding *folding, const GoirFolded *piece, int source)
{
	GoirFolded *folded = &folding->folded;
	char	   *to = (char *) folded->text.at;
	int			begin = folded->text.size;
	int			i;

	if (begin > 0 && piece->text.size > 0)
	{
		folding->changed = true;
		if ((unsigned char) to[begin - 1] < 0x80 && (unsigned char) *piece->text.at < 0x80)
		{
			add_stretch(folding->arena, folded, &folding->capacity, begin, source + goir_source(piece, 0));
			to[begin++] = ' ';
		}
	}
	memcpy(to + begin, piece->text.at, piece->text.size);
	folded->text.size = begin + piece->text.size;
	folding->changed |= piece->n > 0;
	if (piece->n == 0)
		add_stretch(folding->arena, folded, &folding->capacity, begin, source);
	for (i = 0; i < piece->n && piece->stretch[i].at < piece->text.size; i++)
		/* of several at one place the last counts */
		if (i + 1 == piece->n || piece->stretch[i + 1].at > piece->stretch[i].at)
			add_stretch(folding->arena, folded, &folding->capacity, begin + piece->stretch[i].at,
						source + piece->stretch[i].source);
}

GoirFolded
goir_fold_end(GoirFolding *folding, GoirText original)
{
	if (!folding->changed)
		return (GoirFolded) {original, NULL, 0};
	add_stretch(folding->arena, &folding->folded, &folding->capacity, folding->folded.text.size, original.size);
	return folding->folded;
}

int
goir_source(const GoirFolded *folded, int at)
{
	int			low = 0;
	int			high = folded->n;

	if (folded->n == 0)
		return at;
	while (high - low > 1)
	{
		int			middle = (low + high) / 2;

		if (folded->stretch[middle].at <= at)
			low = middle;
		else
			high = middle;
	}
	return folded->stretch[low].source + at - folded->stretch[low].at;
}

GoirFolded
goir_fold(GoirArena *arena, GoirText text)
{
	GoirFolded	result = {text, NULL, 0};
	const char *end = text.at + text.size;
	const char *at = stays_until(text.at, end);
	const char *pinyin = NULL;	/* where some ended */
	char	   *to;
	int			n = (int) (at - text.at);
	int			capacity = 0;
	bool		blank = false;

	if (at == end)
		return result;
	to = goir_space(arena, text.size + 4);
	memcpy(to, text.at, n);
	add_stretch(arena, &result, &capacity, 0, 0);
	while (at < end)
	{
		const char *start = at;
		uint32_t	c = goir_fold_char(goir_next(&at, end));

		if (c == ' ')
		{
			blank = true;
			continue;
		}
		if (c == '(' && (start == pinyin || is_behind_han(text, start)) && goir_skip_pinyin(start, end) > start)
		{
			at = pinyin = goir_skip_pinyin(start, end);
			continue;
		}
		add_stretch(arena, &result, &capacity, n, (int) (start - text.at));
		if (blank && n > 0 && (unsigned char) to[n - 1] < 0x80 && c < 0x80)
		{
			to[n++] = ' ';
			add_stretch(arena, &result, &capacity, n, (int) (start - text.at));
		}
		blank = false;
		n += goir_put(to + n, c);

		/* most of what follows is nothing to see to */
		start = at;
		at = stays_until(start, end);
		if (at > start)
			add_stretch(arena, &result, &capacity, n, (int) (start - text.at));
		memcpy(to + n, start, at - start);
		n += (int) (at - start);
	}
	add_stretch(arena, &result, &capacity, n, text.size);
	result.text = (GoirText) {to, n};
	return result;
}
