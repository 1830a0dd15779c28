/*-------------------------------------------------------------------------
 *
 * replay.c
 *	  Has a fuzz target read files, without a fuzzer: replay FILE ...
 *
 * All that a target does for a fraction of the inputs it does for each.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

extern size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);

/* Called by mutators only, and there are no mutations here. */
size_t
LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size)
{
	(void) data;
	return size < max_size ? size : max_size;
}

int
main(int count, char **names)
{
	static uint8_t bytes[1024 * 1024];
	int			i;

	fuzz_all = true;
	for (i = 1; i < count; i++)
	{
		FILE	   *file = fopen(names[i], "rb");
		size_t		size;

		if (file == NULL)
		{
			perror(names[i]);
			exit(1);
		}
		size = fread(bytes, 1, sizeof(bytes), file);
		fclose(file);
		LLVMFuzzerTestOneInput(bytes, size);
	}
	return 0;
}
