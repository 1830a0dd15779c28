/*-------------------------------------------------------------------------
 *
 * host.c
 *	  The host of the core under a fuzzer: memory, promises.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

/* the memory of this run, chained through what stands before each piece */
typedef struct Piece
{
	struct Piece *next;
	size_t		size;
} Piece;

static Piece *pieces;

static void *
allocate(size_t size)
{
	Piece	   *piece = malloc(sizeof(Piece) + size);

	if (piece == NULL)
		abort();
	piece->next = pieces;
	piece->size = size;
	pieces = piece;
	/* whoever reads what it has not written shall not read zeroes */
	memset(piece + 1, 0xa5, size);
	return piece + 1;
}

static bool
stopping(void)
{
	return false;
}

const GoirHost fuzz_host = {allocate, stopping, NULL};

void
fuzz_begin(void)
{
	static bool ready;

	if (!ready)
	{
		goir_form_init();
		goir_lexicon_init();
		ready = true;
	}
}

void
fuzz_end(void)
{
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

bool
fuzz_chosen(GoirText bytes, unsigned one_in)
{
	unsigned	hash = 2166136261u;
	int			i;

	for (i = 0; i < bytes.size; i++)
		hash = (hash ^ (unsigned char) bytes.at[i]) * 16777619u;
	return (hash >> 16) % one_in == 0;
}
