/*-------------------------------------------------------------------------
 *
 * inflate.c
 *	  Tells what goir_inflate() makes of files.
 *
 *	  inflate <requests
 *
 * A request is a line: "gzip" or "raw", the limit, the name of a file.  A line
 * for each: the result (0 whole, 1 limit, 2 cut, 3 broken), the bytes that came
 * out, their sum, and the most memory that was held.
 *
 *-------------------------------------------------------------------------
 */
#include <stdio.h>
#include <stdlib.h>

#include "file/inflate.h"

#define HEAD 16					/* before each piece: its size */
#define MAX_FILE (64 * 1024 * 1024)

static size_t held;
static size_t most;

static void *
count(char *piece, size_t before, size_t size)
{
	if (piece == NULL)
		abort();
	held += size - before;
	if (held > most)
		most = held;
	*(size_t *) piece = size;
	return piece + HEAD;
}

static void *
allocate(size_t size)
{
	return count(malloc(size + HEAD), 0, size);
}

static void *
resize(void *memory, size_t size)
{
	char	   *piece = (char *) memory - HEAD;
	size_t		before = *(size_t *) piece;

	return count(realloc(piece, size + HEAD), before, size);
}

#include "host.h"

int
main(void)
{
	static char in[MAX_FILE];
	char		kind[8];
	char		name[1024];
	int			limit;

	while (scanf("%7s %d %1023[^\n]", kind, &limit, name) == 3)
	{
		GoirArena	arena = {&host, NULL, 0};
		FILE	   *file = fopen(name, "rb");
		GoirText	out = GOIR_NO_TEXT;
		GoirText	bytes = {in, file ? (int) fread(in, 1, MAX_FILE, file) : 0};
		int			result;

		if (file)
			fclose(file);
		held = most = 0;
		result = goir_inflate(&arena, bytes, strcmp(kind, "gzip") == 0 ? GOIR_GZIPPED : GOIR_DEFLATED, limit, &out);
		printf("%d %d %u %zu\n", result, out.size, goir_crc(out), most);
	}
	return 0;
}
