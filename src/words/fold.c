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

/* Is it a letter that pinyin is written with? */
static bool
is_pinyin_letter(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		(c >= 0xe0 && c <= 0xff && c != L'÷') || (c >= 0x100 && c <= 0x17f) ||
		(c >= 0x1cd && c <= 0x1dc) || c == L'ɑ' || c == L'ɡ' || c == L'ǹ' ||
		c == L'ḿ';
}

static bool
is_vowel(uint32_t c)
{
	return c > 0x7f || (c != 0 && strchr("aeiouvAEIOUV", (int) c) != NULL);
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
			return letters > 0 && letters <= 6 && vowel ? at : start;
		if (c == ' ')
			continue;
		if (!is_pinyin_letter(c) || (c >= 'A' && c <= 'Z') || ++letters > 6)
			return start;
		vowel |= is_vowel(c);
	}
	return start;
}

/*
 * Does a short text fold to itself: no blank, no bracket behind a Chinese
 * character, nothing of another width?  So do menus and most cells.
 */
static bool
is_folded(GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;

	if (text.at == NULL || text.size > SAME_SIZE)
		return false;
	while (at < end)
	{
		const char *start = at;
		uint32_t	c = goir_next(&at, end);

		if (c <= ' ' || goir_fold_char(c) != c ||
			(c == '(' && start > text.at && (unsigned char) start[-1] >= 0x80))
			return false;
	}
	return true;
}

GoirFolded
goir_fold(GoirArena *arena, GoirText text)
{
	GoirFolded	result = {text, same_place, false};
	const char *at = text.at;
	const char *end = text.at + text.size;
	char	   *to;
	int		   *source;
	int			n = 0;
	bool		blank = false;

	if (is_folded(text))
		return result;
	to = goir_space(arena, text.size + 4);
	source = goir_space(arena, (text.size + 4) * sizeof(int));
	while (at < end)
	{
		const char *start = at;
		uint32_t	raw = goir_next(&at, end);
		uint32_t	c = goir_fold_char(raw);
		int			size;

		if (c == ' ')
		{
			blank = true;
			continue;
		}
		if (blank && n > 0 && (unsigned char) to[n - 1] < 0x80 && c < 0x80)
		{
			source[n] = (int) (start - text.at);
			to[n++] = ' ';
		}
		blank = false;
		if (c == raw && at - start == 3)
		{
			/* nearly all that is no ASCII */
			memcpy(to + n, start, 3);
			source[n] = source[n + 1] = source[n + 2] = (int) (start - text.at);
			n += 3;
		}
		else
			for (size = goir_put(to + n, c); size > 0; size--)
				source[n++] = (int) (start - text.at);
		if (goir_is_han(raw))
		{
			for (start = at; (at = goir_skip_pinyin(start, end)) > start; start = at)
				result.pinyin = true;
			at = start;
		}
	}
	source[n] = text.size;
	result.text = (GoirText) {to, n};
	result.source = source;
	return result;
}
