/*
 * steps.c
 *	  Compares the steps of base/scan.h with a look at byte after byte.
 *
 *	  steps [ROUNDS]
 *
 * test/check/steps compiles it for each kind of step.  Prints how many bytes a
 * step has, and "N passed, M failed".
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/core.h"
#include "base/scan.h"

static long passed;
static long failed;

/* Random bytes: any, letters, letters with few others, none below 80. */
static void
fill(char *bytes)
{
	int			kind = rand() % 4;
	int			i;

	for (i = 0; i < GOIR_STEP; i++)
		bytes[i] = (char) (kind == 1 || (kind == 2 && rand() % 16) ? 'a' + rand() % 26 :
						   rand() | (kind == 3 ? 0x80 : 0));
}

/* Does a mask tell the same as some flags: any at all, the first, the last of them? */
static void
compare(const char *what, GoirStep marks, const bool *flags)
{
	uint64_t	mask = goir_mask(marks);
	bool		same = true;
	int			i;

	for (i = 0; i < GOIR_STEP; i++)
		if (flags[i])
		{
			same &= mask != 0 && goir_mask_first(mask) == i;
			mask &= mask - 1;
		}
	same &= mask == 0;
	if (!same)
		printf("%s differs\n", what);
	passed += same;
	failed += !same;
}

int
main(int argc, char **argv)
{
	static const unsigned char chosen[] = {0, ' ', '0' - 1, '0', '9', '9' + 1, '<', '&', 0x7f, 0x80, 0xc2, 0xef, 0xff};
	char		bytes[GOIR_STEP];
	bool		flags[GOIR_STEP];
	int			rounds = argc > 1 ? atoi(argv[1]) : 20000;
	int			c;
	int			i;

	while (rounds-- > 0 && failed == 0)
	{
		GoirStep	step;

		fill(bytes);
		step = goir_step(bytes);
		for (c = 0; c < GOIR_COUNT(chosen); c++)
		{
			for (i = 0; i < GOIR_STEP; i++)
				flags[i] = (unsigned char) bytes[i] == chosen[c];
			compare("equal", goir_mark_equal(step, chosen[c]), flags);
		}
		for (c = 0; c < 0x80; c += 31)
		{
			for (i = 0; i < GOIR_STEP; i++)
				flags[i] = (unsigned char) bytes[i] <= c;
			compare("low", goir_mark_low(step, (unsigned char) c), flags);
		}
		for (i = 0; i < GOIR_STEP; i++)
			flags[i] = bytes[i] >= '0' && bytes[i] <= '9';
		compare("digit", goir_mark_digit(step), flags);
		for (i = 0; i < GOIR_STEP; i++)
			flags[i] = (unsigned char) bytes[i] >= 0x80;
		compare("high", goir_mark_high(step), flags);
		for (i = 0; i < GOIR_STEP; i++)
			flags[i] |= bytes[i] == 'q';
		compare("either", goir_mark_either(goir_mark_high(step), goir_mark_equal(step, 'q')), flags);
		for (i = 0; i < GOIR_STEP; i++)
			flags[i] = (unsigned char) bytes[i] == 0xc2;
		compare("both", goir_mark_both(goir_mark_high(step), goir_mark_equal(step, 0xc2)), flags);
	}
	printf("%d bytes a step\n%ld passed, %ld failed\n", GOIR_STEP, passed, failed);
	return failed != 0;
}
