/*-------------------------------------------------------------------------
 *
 * host.c
 *	  The host of the core under a fuzzer: memory, promises.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "words/lexicon.h"

#include <stdio.h>
#include <stdlib.h>

#include <sanitizer/asan_interface.h>

/*
 * The memory of a run is cut off one block, which the next run uses again:
 * allocating and freeing each piece took most of the time.  Around each piece
 * is ground that the sanitizer lets nobody touch.
 */
#define BLOCK ((size_t) 48 * 1024 * 1024)
#define GROUND 64				/* at least */

static char *block;
static size_t used;

/* what a block does not hold: pieces chained through what stands before each */
typedef struct Piece
{
	struct Piece *next;
	size_t		size;
} Piece;

static Piece *pieces;

static void *
allocate_apart(size_t size)
{
	Piece	   *piece = malloc(sizeof(Piece) + size);

	if (piece == NULL)
		abort();
	piece->next = pieces;
	piece->size = size;
	pieces = piece;
	return piece + 1;
}

static void *
allocate(size_t size)
{
	size_t		ground = GROUND + (size < 16384 ? size / 16 : 1024);
	size_t		room = (size + 7 + ground) & ~(size_t) 7;
	char	   *piece;

	if (size > BLOCK || room > BLOCK - used)
		piece = allocate_apart(size);
	else
	{
		piece = block + used;
		used += room;
		ASAN_UNPOISON_MEMORY_REGION(piece, size);
	}
	/* whoever reads what it has not written shall not read zeroes */
	return memset(piece, 0xa5, size);
}

static bool
stopping(void)
{
	return false;
}

static void
no_memory(const char *library)
{
	(void) library;
	abort();
}

const GoirHost fuzz_host = {allocate, NULL, stopping, NULL, no_memory};

void
fuzz_begin(void)
{
	static bool ready;

	if (!ready)
	{
		goir_form_init();
		goir_lexicon_init();
		block = malloc(BLOCK);
		if (block == NULL)
			abort();
		ASAN_POISON_MEMORY_REGION(block, BLOCK);
		used = GROUND;
		ready = true;
	}
}

void
fuzz_end(void)
{
	ASAN_POISON_MEMORY_REGION(block, used);
	used = GROUND;
	while (pieces)
	{
		Piece	   *next = pieces->next;

		free(pieces);
		pieces = next;
	}
}

GoirText
fuzz_bytes(const uint8_t *data, size_t size)
{
	char	   *copy = allocate(size);

	if (size > 0)
		memcpy(copy, data, size);
	return (GoirText) {copy, (int) size};
}

void
fuzz_broken(const char *promise, const char *file, int line)
{
	fprintf(stderr, "%s:%d: broken promise: %s\n", file, line, promise);
	abort();
}

void
fuzz_read_text(GoirText text)
{
	if (text.at == NULL)
		fuzz_require(text.size == 0);
	else
		fuzz_require(text.size >= 0 && goir_is_utf8(text));
}

bool		fuzz_all;

bool
fuzz_chosen(GoirText bytes, unsigned one_in)
{
	unsigned	hash = 2166136261u;
	int			i;

	for (i = 0; i < bytes.size; i++)
		hash = (hash ^ (unsigned char) bytes.at[i]) * 16777619u;
	return fuzz_all || (hash >> 16) % one_in == 0;
}
