/*-------------------------------------------------------------------------
 *
 * total.c
 *	  Fuzz target: any bytes where the state of goir_sum() should be.
 *
 * What is accepted is written as the same bytes; it can be added to others
 * of its kind; and it is a report, or a sum is too large.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "rules/partial.h"

static GoirTotal *
new_total(void)
{
	void	   *zeroes = fuzz_host.alloc(goir_total_size());

	return goir_total_init(memset(zeroes, 0, goir_total_size()));
}

static GoirText
write_total(const GoirTotal *total)
{
	size_t		size = goir_total_write(total, NULL);
	char	   *bytes = fuzz_host.alloc(size);

	fuzz_require(goir_total_write(total, bytes) == size);
	return (GoirText) {bytes, (int) size};
}

/* Its report, if it has one, can be stored. */
static void
use_total(const GoirTotal *total)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirReport *report = fuzz_host.alloc(sizeof(GoirReport));
	int			slot = -1;

	if (goir_total_report(&arena, total, report, &slot))
		(void) fuzz_read(fuzz_write(report));
	else
		fuzz_require(slot >= 0 && slot < goir_slots());
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GoirTotal  *total;
	GoirTotal  *again;
	const char *why = NULL;
	GoirText	bytes;

	fuzz_begin();
	bytes = fuzz_bytes(data, size);
	total = new_total();
	if (goir_total_read(bytes, total, &why))
	{
		fuzz_require(fuzz_same_text(bytes, write_total(total)));
		use_total(total);
		again = new_total();
		goir_total_combine(again, total);
		goir_total_combine(again, total);
		use_total(again);
		if (again->reports <= GOIR_MAX_REPORTS)
			fuzz_require(goir_total_read(write_total(again), new_total(), &why));
	}
	else
		fuzz_require(why != NULL);
	fuzz_end();
	return 0;
}
