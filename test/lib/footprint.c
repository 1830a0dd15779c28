/*-------------------------------------------------------------------------
 *
 * footprint.c
 *	  Tells how much memory the core asks for to read pages, and how far it goes.
 *
 *	  footprint <names
 *
 * Names are those of files, one a line.  A line for each: its bytes, the most
 * that the core held at a time to open the page, to make a report of it, to find
 * its sections, and its claims, how many stretches of code without a branch were
 * run for all that, then the name.  The bytes of the page themselves are not
 * counted, nor is what libxml2 takes or does by itself.  The core is compiled with
 * -fsanitize-coverage=trace-pc, this file without.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <stdlib.h>

#include "read/reader.h"
#include "words/lexicon.h"

#define HEAD 16					/* before each piece: its size */

static char **pieces;
static int	n_pieces;
static int	pieces_room;
static size_t held;
static size_t most;
static uint64_t steps;

/* The compiler has it called at the beginning of each such stretch. */
extern void __sanitizer_cov_trace_pc(void);

void
__sanitizer_cov_trace_pc(void)
{
	steps++;
}

/* Counts a piece; what it had before is given up. */
static void *
count(char *piece, size_t before, size_t size)
{
	if (piece == NULL)
		abort();
	held += size - before;
	if (held > most)
		most = held;
	*(size_t *) piece = size;
	return piece;
}

static void *
allocate(size_t size)
{
	if (n_pieces == pieces_room)
	{
		pieces_room = pieces_room ? 2 * pieces_room : 1024;
		pieces = realloc(pieces, pieces_room * sizeof(char *));
		if (pieces == NULL)
			abort();
	}
	pieces[n_pieces] = count(malloc(size + HEAD), 0, size);
	return pieces[n_pieces++] + HEAD;
}

static void *
resize(void *memory, size_t size)
{
	char	   *piece = (char *) memory - HEAD;
	int			i = n_pieces - 1;

	while (pieces[i] != piece)
		i--;
	/* both are there for a moment, as they are where it cannot grow in place */
	if (size > *(size_t *) piece && held + size > most)
		most = held + size;
	pieces[i] = count(realloc(piece, size + HEAD), *(size_t *) piece, size);
	return pieces[i] + HEAD;
}

#include "host.h"

/* Frees all, and forgets what was held. */
static void
free_all(void)
{
	while (n_pieces > 0)
		free(pieces[--n_pieces]);
	held = most = 0;
}

/* Reads a page in each way. */
static void
measure(const char *name, GoirText bytes)
{
	static GoirNarrative narrative;
	size_t		found[4];
	int			way;

	steps = 0;
	for (way = 0; way < 4; way++)
	{
		GoirArena	arena = {&host, NULL, 0};
		GoirClaims	claims = {0};
		GoirReport *report = NULL;
		GoirPage	page;

		goir_page_open(&arena, bytes, GOIR_CHARSET_UNKNOWN, &page);
		if (way == 1)
		{
			report = goir_alloc(&arena, sizeof(GoirReport));
			goir_read_report(&arena, &page, report);
		}
		if (way == 2)
		{
			memset(&narrative, 0, sizeof(narrative));
			goir_read_page_narrative(&arena, &page, &narrative);
		}
		if (way == 3)
			goir_read_page_claims(&arena, &page, &claims);
		found[way] = most;
		free_all();
	}
	printf("%d %zu %zu %zu %zu %llu %s\n", bytes.size, found[0], found[1], found[2], found[3], (unsigned long long) steps, name);
}

int
main(void)
{
	char	   *bytes = malloc(GOIR_MAX_PAGE);
	char		name[4096];

	if (bytes == NULL)
		abort();
	goir_form_init();
	goir_lexicon_init();
	while (fgets(name, sizeof(name), stdin))
	{
		FILE	   *file;
		size_t		size;

		name[strcspn(name, "\n")] = '\0';
		file = fopen(name, "rb");
		if (file == NULL)
		{
			perror(name);
			return 1;
		}
		size = fread(bytes, 1, GOIR_MAX_PAGE, file);
		fclose(file);
		measure(name, (GoirText) {bytes, (int) size});
	}
	return 0;
}
