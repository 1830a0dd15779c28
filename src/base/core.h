/*-------------------------------------------------------------------------
 *
 * core.h
 *	  What every room of the pure core shares: text spans, memory, the host.
 *
 * The core (charset, html, plaintext, document, form, lexicon, reader, layout,
 * rules) knows neither fmgr nor elog: it runs in a backend and in a thirty-line
 * driver alike.  It asks its host for memory, which never fails as far as the
 * core can see (a backend raises an error, a driver aborts), and never frees:
 * all the memory of a call goes away at once.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_CORE_H
#define GOIR_CORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Of a function that is seldom called by one that often is: what it takes is left to it. */
#define GOIR_SELDOM __attribute__((noinline))

#define GOIR_COUNT(array) ((int) (sizeof(array) / sizeof((array)[0])))

/* A piece of UTF-8, not terminated and not owned; at == NULL means absent. */
typedef struct GoirText
{
	const char *at;
	int			size;
} GoirText;

#define GOIR_NO_TEXT ((GoirText) {NULL, 0})

/* A limit in the words of a note: "表格超过10000个". */
#define GOIR_LIMIT(what, n, unit) what "超过" GOIR_DIGITS(n) unit
#define GOIR_DIGITS(n) #n

/* Who runs the core. */
typedef struct GoirHost
{
	void	   *(*alloc) (size_t size); /* never NULL, aligned for any type */
	void	   *(*resize) (void *memory, size_t size);	/* or NULL: it is left and
														 * copied */
	bool		(*stopping) (void); /* has somebody asked to stop? */
	void		(*poll) (void); /* may not return, if somebody has; or NULL */
	void		(*no_memory) (const char *library);	/* it found none: does not
													 * return */
} GoirHost;

/* Memory of one call, handed out in chunks. */
typedef struct GoirArena
{
	const GoirHost *host;
	char	   *free;
	size_t		left;
	size_t		chunk;			/* size of the last one; each is larger */
} GoirArena;

/*
 * To be called in loops over a page that ask for no memory, every GOIR_POLL
 * bytes or so: lets the host end the work.  Each new chunk of memory does so too.
 */
#define GOIR_POLL (64 * 1024)

static inline void
goir_poll(const GoirArena *arena)
{
	if (arena->host->poll)
		arena->host->poll();
}

/*
 * Says that about so much will be asked for, and takes it from the host at once.
 * Where all of a page comes in small blocks, malloc() gives most of them back to
 * the system behind it, which clears the same memory anew for the next page; of a
 * block that is most of what a page takes, glibc learns to keep it.  What is not
 * used of it is never touched.
 */
extern void goir_expect(GoirArena *arena, size_t size);

/* Zeroed memory, aligned to eight bytes. */
extern void *goir_alloc(GoirArena *arena, size_t size);

/* The same, not zeroed: for what is written at once. */
extern void *goir_space(GoirArena *arena, size_t size);

/*
 * A vector with room for one element more: data, or a larger one in its place.
 * What is behind the used part is not zeroed.  capacity is in elements.
 */
extern void *goir_grow(GoirArena *arena, void *data, int used, int *capacity,
					   size_t element);

static inline void *
goir_room(GoirArena *arena, void *data, int used, int *capacity,
		  size_t element)
{
	return used < *capacity ? data : goir_grow(arena, data, used, capacity, element);
}

/* Gives back what a piece of goir_space() has too much, if the host can. */
extern void *goir_fit(GoirArena *arena, void *piece, size_t size, size_t used);

/* A copy of a text, for what must outlive its source. */
extern GoirText goir_copy(GoirArena *arena, GoirText text);

/* A literal as a text; two texts as one. */
static inline GoirText
goir_literal(const char *literal)
{
	return (GoirText) {literal, (int) strlen(literal)};
}

extern GoirText goir_join(GoirArena *arena, GoirText a, GoirText b);

static inline bool
goir_text_is(GoirText text, const char *literal)
{
	return text.at != NULL && strlen(literal) == (size_t) text.size &&
		memcmp(text.at, literal, text.size) == 0;
}

/* Is a text, but for the case of its letters, this small word? */
extern bool goir_is_named(GoirText text, const char *word);

/* Where some bytes first stand in a text at or after from, -1 if not; they fit. */
extern int	goir_find_bytes(GoirText text, int from, const char *bytes, int n);

/* Where a literal does. */
static inline int
goir_find(GoirText text, int from, const char *literal)
{
	int			n = (int) strlen(literal);

	return text.size - from < n ? -1 : goir_find_bytes(text, from, literal, n);
}

/* Does a literal stand at a place of a text?  The place may be outside of it. */
static inline bool
goir_is_at(GoirText text, int at, const char *literal)
{
	int			n = (int) strlen(literal);

	return at >= 0 && at + n <= text.size && memcmp(text.at + at, literal, n) == 0;
}

/*
 * Words in a list, separated by '|': the bytes of the first one that stands at a
 * place of a text, or ends there, 0 if none does; is the text one of them, or
 * has it any?  Places may be outside of the text.
 */
extern int	goir_any_at(GoirText text, int at, const char *words);
extern int	goir_any_before(GoirText text, int at, const char *words);
extern bool goir_is_any(GoirText text, const char *words);
extern bool goir_has_any(GoirText text, const char *words);

/*
 * Decodes the code point at *at and moves *at behind it.  The bytes must be
 * valid UTF-8 up to end, which decode.c ensures for all text in the core.  To
 * be compared with characters as L'、'.
 */
static inline uint32_t
goir_next(const char **at, const char *end)
{
	const unsigned char *s = (const unsigned char *) *at;
	ptrdiff_t	left = end - *at;

	if (s[0] < 0x80 || left < 2)
	{
		*at += 1;
		return s[0];
	}
	if (s[0] < 0xe0 || left < 3)
	{
		*at += 2;
		return (uint32_t) (s[0] & 0x1f) << 6 | (s[1] & 0x3f);
	}
	if (s[0] < 0xf0 || left < 4)
	{
		*at += 3;
		return (uint32_t) (s[0] & 0x0f) << 12 | (uint32_t) (s[1] & 0x3f) << 6 |
			(s[2] & 0x3f);
	}
	*at += 4;
	return (uint32_t) (s[0] & 0x07) << 18 | (uint32_t) (s[1] & 0x3f) << 12 |
		(uint32_t) (s[2] & 0x3f) << 6 | (s[3] & 0x3f);
}

/* Is a text nothing but ASCII, and so without a word of a form?  Asked where most are short, or begin otherwise. */
static inline bool
goir_is_ascii(GoirText text)
{
	int			i;

	for (i = 0; i < text.size && (unsigned char) text.at[i] < 0x80; i++)
		;
	return i == text.size;
}

/* Is a character a digit, of the narrow ones?  A byte counts as one character. */
static inline bool
goir_is_digit(uint32_t c)
{
	return c - '0' < 10;
}

/* Is there a digit in a text, of one width or the other? */
extern bool goir_has_digit(GoirText text);

/* Is it valid UTF-8 without NUL? */
extern bool goir_is_utf8(GoirText text);

/* Writes a code point as UTF-8 and returns the number of bytes, 1 to 4. */
static inline int
goir_put(char *to, uint32_t c)
{
	if (c < 0x80)
	{
		to[0] = (char) c;
		return 1;
	}
	if (c < 0x800)
	{
		to[0] = (char) (0xc0 | c >> 6);
		to[1] = (char) (0x80 | (c & 0x3f));
		return 2;
	}
	if (c < 0x10000)
	{
		to[0] = (char) (0xe0 | c >> 12);
		to[1] = (char) (0x80 | (c >> 6 & 0x3f));
		to[2] = (char) (0x80 | (c & 0x3f));
		return 3;
	}
	to[0] = (char) (0xf0 | c >> 18);
	to[1] = (char) (0x80 | (c >> 12 & 0x3f));
	to[2] = (char) (0x80 | (c >> 6 & 0x3f));
	to[3] = (char) (0x80 | (c & 0x3f));
	return 4;
}

/* The longest prefix of at most size bytes that ends between characters. */
extern GoirText goir_clip(GoirText text, int size);

#endif							/* GOIR_CORE_H */
