/*-------------------------------------------------------------------------
 *
 * partial.c
 *	  Totals as bytes.
 *
 * What is read may come from anybody: a total is taken that reports could have
 * added up to, and no other, so that whatever is added to it later stays exact.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/partial.h"

#include "store/source.h"

#define TOTAL_VERSION 2

/* Bytes that are written, or only counted if to is NULL */
typedef struct Sink
{
	char	   *to;
	size_t		size;
} Sink;

static void
put(Sink *sink, uint64_t value)
{
	bool		more;

	do
	{
		more = value > 0x7f;
		if (sink->to)
			sink->to[sink->size] = (char) ((more ? 0x80 : 0) | (value & 0x7f));
		sink->size++;
		value >>= 7;
	} while (more);
}

static void
put_signed(Sink *sink, int64_t value)
{
	put(sink, value < 0 ? ~((uint64_t) value << 1) : (uint64_t) value << 1);
}

/* Writes how many of some counts are not zero, and those, each with its number. */
static void
put_counts(Sink *sink, const int64_t *count, int n, int first)
{
	int			some = 0;
	int			i;

	for (i = 0; i < n; i++)
		some += count[i] != 0;
	put(sink, some);
	for (i = 0; i < n; i++)
		if (count[i] != 0)
		{
			put(sink, first + i);
			put(sink, count[i]);
		}
}

/* All slots by item and measure, whose numbers no version changes; returns how many. */
static int
slots_in_order(int *slot)
{
	int			n = 0;
	int			item;
	int			measure;

	for (item = GOIR_NO_ITEM + 1; item < GOIR_ITEMS; item++)
		for (measure = GOIR_NO_MEASURE; measure < GOIR_MEASURES; measure++)
			if (goir_slot(GOIR_PATH(item, measure)) >= 0)
				slot[n++] = goir_slot(GOIR_PATH(item, measure));
	return n;
}

static void
put_cells(Sink *sink, const GoirTotal *total, const int *slot, int n)
{
	int			some = 0;
	int			i;

	for (i = 0; i < n; i++)
		some += goir_total_known(total, slot[i]) != 0 || total->cell[slot[i]].unknown != 0;
	put(sink, some);
	for (i = 0; i < n; i++)
	{
		const GoirSum *sum = &total->cell[slot[i]];
		int64_t		known = goir_total_known(total, slot[i]);

		if (known == 0 && sum->unknown == 0)
			continue;
		put(sink, goir_slot_cell(slot[i])->path);
		put(sink, known);
		put(sink, sum->unknown);
		put_signed(sink, sum->high);
		put(sink, sum->low);
		put(sink, sum->part);
	}
}

/* How many reports give a cell any unit. */
static int64_t
with_unit(const GoirUnitCounts *counts)
{
	int64_t		reports = 0;
	int			unit;

	for (unit = 0; unit < GOIR_UNITS; unit++)
		reports += counts->count[unit];
	return reports;
}

/* The units of a cell, NULL if its form fixes one. */
static GoirUnitCounts *
units_of(const GoirTotal *total, int slot)
{
	int			i;

	if (!total->unfixed[slot])
		return NULL;
	for (i = 0; total->unit[i].slot != slot; i++)
		 /* look */ ;
	return &total->unit[i];
}

static void
put_units(Sink *sink, const GoirTotal *total, const int *slot, int n)
{
	int			some = 0;
	int			unit;
	int			i;

	for (i = 0; i < total->n_units; i++)
		some += with_unit(&total->unit[i]) != 0;
	put(sink, some);
	for (i = 0; i < n; i++)
	{
		const GoirUnitCounts *counts = units_of(total, slot[i]);

		if (counts == NULL || with_unit(counts) == 0)
			continue;
		put(sink, goir_slot_cell(slot[i])->path);
		for (unit = 0; unit < GOIR_UNITS; unit++)
			put(sink, counts->count[unit]);
	}
}

size_t
goir_total_write(const GoirTotal *total, char *to)
{
	Sink		sink = {to, 0};
	int			slot[GOIR_MAX_SLOTS];
	int			n = slots_in_order(slot);

	put(&sink, TOTAL_VERSION);
	put(&sink, GOIR_UNITS);
	put(&sink, total->reports);
	put_counts(&sink, total->year, GOIR_YEARS, GOIR_MIN_YEAR);
	put_counts(&sink, total->form, GOIR_FORM_FEES, 0);
	put_cells(&sink, total, slot, n);
	put_units(&sink, total, slot, n);
	return sink.size;
}

/* A varint up to a bound. */
static int64_t
get_count(Source *source, int64_t most)
{
	uint64_t	value = get_varint(source);

	if (source->why == NULL && value > (uint64_t) most)
		broken(source, "a count is too large");
	return source->why ? 0 : (int64_t) value;
}

static int64_t
get_signed(Source *source)
{
	uint64_t	value = get_varint(source);

	return (int64_t) (value & 1 ? ~(value >> 1) : value >> 1);
}

/* Reads counts with their numbers, which rise; returns their sum, which is at most that. */
static int64_t
get_counts(Source *source, int64_t *count, int n, int first, int64_t most)
{
	int			some = get_int(source, 0, n, "there are too many counts");
	int			last = -1;
	int64_t		sum = 0;

	for (; some > 0 && source->why == NULL; some--)
	{
		int			i = get_int(source, first + last + 1, first + n - 1, "a year or form is out of order") - first;

		if (source->why)
			break;
		count[i] = get_count(source, most - sum);
		if (count[i] == 0)
			broken(source, "a count is zero");
		sum += count[i];
		last = i;
	}
	return sum;
}

/* The order of cells. */
#define ORDER(path) ((path) & 0xffff)

/* Reads the path of a cell behind the last one; returns its slot. */
static int
get_slot(Source *source, GoirPath *last)
{
	GoirPath	path = get_int(source, 0, GOIR_TABLE_PATH(GOIR_TABLES), "a cell is not known");
	int			slot = goir_slot(path);

	if (source->why == NULL && (slot < 0 || ORDER(path) <= ORDER(*last)))
		broken(source, "a cell is not known, or out of order");
	*last = path;
	return source->why ? -1 : slot;
}

/* Could so many numbers have that sum? */
static bool
is_sum(const GoirSum *sum, int64_t known)
{
	/* each is between -10 and 10 times 10^18 */
	return known == 0 ? goir_sum_sign(sum) == 0 : sum->high >= -10 * known && sum->high < 10 * known;
}

static void
get_cells(Source *source, GoirTotal *total)
{
	int			some = get_int(source, 0, goir_slots(), "there are too many cells");
	GoirPath	last = 0;

	for (; some > 0 && source->why == NULL; some--)
	{
		int			slot = get_slot(source, &last);
		GoirSum    *sum;

		if (slot < 0)
			return;
		sum = &total->cell[slot];
		sum->known = get_count(source, total->reports);
		sum->unknown = get_count(source, total->reports - sum->known);
		sum->high = get_signed(source);
		sum->low = get_count(source, GOIR_SUM_LIMB - 1);
		sum->part = get_count(source, GOIR_SUM_LIMB - 1);
		if (sum->known + sum->unknown == 0 || !is_sum(sum, sum->known))
			broken(source, "a sum is none of so many numbers");
	}
}

/* Are these the units of a cell's numbers?  A zero has none. */
static bool
are_units_of(const GoirSum *sum, const GoirUnitCounts *counts)
{
	int64_t		mixed = counts->count[GOIR_UNITS_MIXED];
	int64_t		numbers = with_unit(counts) - mixed;

	return mixed <= sum->unknown && numbers <= sum->known && (numbers > 0 || goir_sum_sign(sum) == 0);
}

static void
get_units(Source *source, GoirTotal *total)
{
	int			some = get_int(source, 0, total->n_units, "there are too many units");
	GoirPath	last = 0;
	int			i;

	for (; some > 0 && source->why == NULL; some--)
	{
		int			slot = get_slot(source, &last);
		GoirUnitCounts *counts = slot < 0 ? NULL : units_of(total, slot);
		int64_t		sum = 0;
		int			unit;

		if (counts == NULL)
			broken(source, "a cell has no units");
		for (unit = 0; unit < GOIR_UNITS && source->why == NULL; unit++)
			sum += counts->count[unit] = get_count(source, total->reports - sum);
		if (sum == 0)
			broken(source, "a cell has no units");
	}
	for (i = 0; i < total->n_units && source->why == NULL; i++)
		if (!are_units_of(&total->cell[total->unit[i].slot], &total->unit[i]))
			broken(source, "units are not those of a sum");
}

bool
goir_total_read(GoirText bytes, GoirTotal *total, const char **why)
{
	Source		source = goir_source(bytes);
	int			slot;

	get_int(&source, TOTAL_VERSION, TOTAL_VERSION, "its version is unknown");
	get_int(&source, GOIR_UNITS, GOIR_UNITS, "its units are unknown");
	total->reports = get_count(&source, GOIR_MAX_REPORTS);
	get_counts(&source, total->year, GOIR_YEARS, GOIR_MIN_YEAR, total->reports);
	if (get_counts(&source, total->form, GOIR_FORM_FEES, 0, total->reports) != total->reports)
		broken(&source, "its forms are not those of so many reports");
	get_cells(&source, total);
	get_units(&source, total);
	if (source.why == NULL && source.at != source.end)
		broken(&source, "bytes follow its end");
	for (slot = 0; slot < goir_slots() && source.why == NULL; slot++)
		total->cell[slot].known -= goir_total_in_form(total, slot);
	*why = source.why;
	return source.why == NULL;
}
