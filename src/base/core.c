/*-------------------------------------------------------------------------
 *
 * core.c
 *	  Memory and text spans for the pure core.
 *
 *-------------------------------------------------------------------------
 */
#include "base/core.h"
#include "base/scan.h"

/* with 0 each piece has memory of its own, whose ends a sanitizer watches */
#ifndef CHUNK
#define CHUNK ((size_t) 64 * 1024)
#endif

#define PAIRS 2048				/* of bytes side by side that are told apart */

#define LEAST_CHUNK (CHUNK / 8)

/* Does a piece of this size have memory of its own, which the host can resize? */
#define IS_LARGE(size) ((size) > CHUNK / 4)

void *
goir_space(GoirArena *arena, size_t size)
{
	char	   *result;

	size = (size + 7) & ~(size_t) 7;
	if (size > arena->left || IS_LARGE(size))
	{
		/* who waits for memory may as well be asked whether anybody waits */
		goir_poll(arena);
		if (IS_LARGE(size))
			return arena->host->alloc(size);
		do
			arena->chunk = arena->chunk < LEAST_CHUNK ? LEAST_CHUNK : 2 * arena->chunk;
		while (arena->chunk < size);
		if (arena->chunk > CHUNK)
			arena->chunk = CHUNK;
		arena->free = arena->host->alloc(arena->chunk);
		arena->left = arena->chunk;
	}
	result = arena->free;
	arena->free += size;
	arena->left -= size;
	return result;
}

void
goir_expect(GoirArena *arena, size_t size)
{
	if (IS_LARGE(CHUNK) && arena->left < size)
	{
		arena->free = arena->host->alloc(size);
		arena->left = size;
	}
}

void *
goir_alloc(GoirArena *arena, size_t size)
{
	return memset(goir_space(arena, size), 0, size);
}

void *
goir_grow(GoirArena *arena, void *data, int used, int *capacity,
		  size_t element)
{
	size_t		size = *capacity * element;
	char	   *larger;

	*capacity = *capacity ? 2 * *capacity : 16;
	if (IS_LARGE(size) && arena->host->resize)
	{
		goir_poll(arena);
		larger = arena->host->resize(data, *capacity * element);
	}
	else
	{
		larger = goir_space(arena, *capacity * element);
		if (used > 0)
			memcpy(larger, data, used * element);
	}
	return larger;
}

void *
goir_fit(GoirArena *arena, void *piece, size_t size, size_t used)
{
	return IS_LARGE(size) && used > 0 && arena->host->resize ?
		arena->host->resize(piece, used) : piece;
}

GoirText
goir_copy(GoirArena *arena, GoirText text)
{
	char	   *copy;

	if (text.at == NULL)
		return text;
	copy = goir_alloc(arena, text.size + 1);
	memcpy(copy, text.at, text.size);
	return (GoirText) {copy, text.size};
}

GoirText
goir_join(GoirArena *arena, GoirText a, GoirText b)
{
	char	   *to;

	/* memcpy() of nothing from nowhere would say that it is somewhere */
	if (a.size == 0)
		return b;
	if (b.size == 0)
		return a;
	to = goir_space(arena, a.size + b.size);
	memcpy(to, a.at, a.size);
	memcpy(to + a.size, b.at, b.size);
	return (GoirText) {to, a.size + b.size};
}

bool
goir_is_named(GoirText text, const char *word)
{
	int			i;

	if (text.at == NULL || text.size != (int) strlen(word))
		return false;
	for (i = 0; i < text.size; i++)
		if ((text.at[i] >= 'A' && text.at[i] <= 'Z' ? text.at[i] | 0x20 : text.at[i]) != word[i])
			return false;
	return true;
}

/* A byte of a pattern, and where in it. */
typedef struct Byte
{
	int			at;
	unsigned char is;
} Byte;

/* The places of a step that have both bytes, as a mask. */
static inline uint64_t
have_pair(const char *at, Byte a, Byte b)
{
	return goir_mask(goir_mark_both(goir_mark_equal(goir_step(at + a.at), a.is), goir_mark_equal(goir_step(at + b.at), b.is)));
}

/*
 * The first place from at to last that has both bytes, or one behind last.  The
 * last step looks again at what the one before it saw, if there was one.
 */
static inline const char *
find_pair(const char *begin, const char *at, const char *last, Byte a, Byte b)
{
	uint64_t	mask;

	for (; last - at >= GOIR_STEP - 1; at += GOIR_STEP)
		if ((mask = have_pair(at, a, b)) != 0)
			return at + goir_mask_first(mask);
	if (at > last)
		return at;
	if (last - begin >= GOIR_STEP - 1)
	{
		int			again = GOIR_STEP - 1 - (int) (last - at);

		mask = have_pair(at - again, a, b) >> again * GOIR_BITS;
		return mask != 0 ? at + goir_mask_first(mask) : last + 1;
	}
	while (at <= last && ((unsigned char) at[a.at] != a.is || (unsigned char) at[b.at] != b.is))
		at++;
	return at;
}

/*
 * By two of the bytes at once, since one alone tells little: every third byte of
 * Chinese is the first of a character.
 */
int
goir_find_bytes(GoirText text, int from, const char *bytes, int n)
{
	const char *at = text.at + from;
	const char *last = text.at + text.size - n;
	Byte		middle = {(n - 1) / 2, (unsigned char) bytes[(n - 1) / 2]};
	Byte		end = {n - 1, (unsigned char) bytes[n - 1]};

	for (; (at = find_pair(text.at, at, last, middle, end)) <= last; at++)
		if (memcmp(at, bytes, n) == 0)
			return (int) (at - text.at);
	return -1;
}

/* Takes the next word of a list; its size, 0 at the end. */
static inline int
next_word(const char **list, const char **word)
{
	const char *at = *list;

	/* by characters, nearly all of three bytes */
	for (*word = at; *at != '\0' && *at != '|'; at += (unsigned char) *at < 0xe0 ? 1 : 3)
		;
	*list = at + (*at == '|');
	return (int) (at - *word);
}

/* Do some bytes stand at a place?  Most do not: the last one tells, the first of Chinese is one of few. */
static inline bool
are_at(GoirText text, int at, const char *bytes, int n)
{
	return at >= 0 && at + n <= text.size && text.at[at + n - 1] == bytes[n - 1] && memcmp(text.at + at, bytes, n) == 0;
}

int
goir_any_at(GoirText text, int at, const char *words)
{
	const char *word;
	int			n;

	while ((n = next_word(&words, &word)) > 0)
		if (are_at(text, at, word, n))
			return n;
	return 0;
}

int
goir_any_before(GoirText text, int at, const char *words)
{
	const char *word;
	int			n;

	while ((n = next_word(&words, &word)) > 0)
		if (are_at(text, at - n, word, n))
			return n;
	return 0;
}

bool
goir_is_any(GoirText text, const char *words)
{
	const char *word;
	int			n;

	while ((n = next_word(&words, &word)) > 0)
		if (n == text.size && are_at(text, 0, word, n))
			return true;
	return false;
}

/* Where two bytes are noted that stand side by side. */
static inline int
side_by_side(const char *at)
{
	return ((unsigned char) at[0] << 5 ^ (unsigned char) at[1]) & (PAIRS - 1);
}

/* May a word stand in a text that has such pairs of bytes?  Hardly any passes that does not. */
static inline bool
may_have(const char *has, const char *word, int n)
{
	return n < 2 || (has[side_by_side(word + n - 2)] && has[side_by_side(word + (n - 2) / 2)]);
}

bool
goir_has_any(GoirText text, const char *words)
{
	char		has[PAIRS] = {0};
	const char *word;
	int			n;

	for (n = 0; n < text.size - 1; n++)
		has[side_by_side(text.at + n)] = 1;
	while ((n = next_word(&words, &word)) > 0)
		if (n <= text.size && may_have(has, word, n) && goir_find_bytes(text, 0, word, n) >= 0)
			return true;
	return false;
}

GoirText
goir_clip(GoirText text, int size)
{
	if (text.size > size)
	{
		while (size > 0 && ((unsigned char) text.at[size] & 0xc0) == 0x80)
			size--;
		text.size = size;
	}
	return text;
}

bool
goir_has_digit(GoirText text)
{
	const unsigned char *at = (const unsigned char *) text.at;
	const unsigned char *end = at + text.size;

	for (; at < end; at++)
		if ((*at >= '0' && *at <= '9') ||
			(*at == 0xef && end - at >= 3 && at[1] == 0xbc && at[2] >= 0x90 && at[2] <= 0x99))
			return true;
	return false;
}

bool
goir_is_utf8(GoirText text)
{
	const unsigned char *s = (const unsigned char *) text.at;
	const unsigned char *end = s + text.size;

	while (s < end)
	{
		unsigned char low = 0x80,
					high = 0xbf;
		int			more;

		if (*s < 0x80)
		{
			if (*s++ == 0)
				return false;
			continue;
		}
		if (*s < 0xc2 || *s > 0xf4)
			return false;
		more = *s < 0xe0 ? 1 : *s < 0xf0 ? 2 : 3;
		if (*s == 0xe0)
			low = 0xa0;
		else if (*s == 0xed)
			high = 0x9f;		/* surrogates */
		else if (*s == 0xf0)
			low = 0x90;
		else if (*s == 0xf4)
			high = 0x8f;
		if (end - s <= more || s[1] < low || s[1] > high)
			return false;
		for (s += 2; more > 1; more--)
			if ((*s++ & 0xc0) != 0x80)
				return false;
	}
	return true;
}
