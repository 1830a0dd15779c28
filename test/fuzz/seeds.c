/*-------------------------------------------------------------------------
 *
 * seeds.c
 *	  Seeds for the fuzzers: seeds STORED OWN TOTAL PAGE ... writes the
 *	  stored report of each page to a file in the directory STORED, goir's own
 *	  page of some of its figures to OWN, and the state of their sum to TOTAL.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "rules/partial.h"
#include "show/render.h"

#include <stdio.h>
#include <stdlib.h>

/* The bytes of a file; a page that is too large is no seed. */
static GoirText
read_file(const char *name)
{
	static uint8_t bytes[1024 * 1024];
	FILE	   *file = fopen(name, "rb");
	size_t		size;

	if (file == NULL)
	{
		perror(name);
		exit(1);
	}
	size = fread(bytes, 1, sizeof(bytes), file);
	fclose(file);
	return fuzz_bytes(bytes, size == sizeof(bytes) ? 0 : size);
}

static void
write_file(const char *directory, int number, GoirText bytes)
{
	char		name[4096];
	FILE	   *file;

	snprintf(name, sizeof(name), "%s/%05d", directory, number);
	file = fopen(name, "wb");
	if (file == NULL || fwrite(bytes.at, 1, bytes.size, file) != (size_t) bytes.size ||
		fclose(file) != 0)
	{
		perror(name);
		exit(1);
	}
}

/* Leaves few figures, for a short page. */
static void
thin_out(GoirReport *report, int number)
{
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
		if (slot % 30 != number % 30)
			memset(&report->figure[slot], 0, sizeof(GoirFigure));
}

/* The state of a sum of one report. */
static GoirText
total_of(GoirText stored)
{
	GoirTotal  *total = goir_total_init(memset(fuzz_host.alloc(goir_total_size()), 0, goir_total_size()));
	GoirCells  *cells = fuzz_host.alloc(sizeof(GoirCells));
	GoirReport *report = fuzz_host.alloc(sizeof(GoirReport));
	char	   *bytes;
	const char *why;

	if (!goir_layout_cells(stored, cells) || !goir_layout_read(stored, report, &why))
		return GOIR_NO_TEXT;
	goir_total_add(total, cells, report, 1);
	bytes = fuzz_host.alloc(goir_total_write(total, NULL));
	return (GoirText) {bytes, (int) goir_total_write(total, bytes)};
}

int
main(int count, char **names)
{
	int			i;

	for (i = 4; i < count; i++)
	{
		GoirArena	arena = FUZZ_ARENA;
		GoirReport *report;
		GoirPage	page;

		fuzz_begin();
		report = fuzz_host.alloc(sizeof(GoirReport));
		goir_page_open(&arena, read_file(names[i]), GOIR_CHARSET_UNKNOWN, &page);
		goir_read_report(&arena, &page, report);
		write_file(names[1], i, fuzz_write(report));
		thin_out(report, i);
		write_file(names[2], i, goir_render(&arena, report));
		write_file(names[3], i, total_of(fuzz_write(report)));
		fuzz_end();
	}
	return 0;
}
