/*-------------------------------------------------------------------------
 *
 * sum.c
 *	  Exact sums in three limbs of 10^18.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/sum.h"

#define LIMB GOIR_SUM_LIMB

/* Brings a limb into its range and carries the rest to the next. */
static void
carry(int64_t *limb, int64_t *next)
{
	int64_t		over = *limb / LIMB - (*limb % LIMB < 0);

	*limb -= over * LIMB;
	*next += over;
}

static void
normalize(GoirSum *sum)
{
	carry(&sum->part, &sum->low);
	carry(&sum->low, &sum->high);
}

void
goir_sum_decimal(GoirSum *sum, GoirDecimal number, int sign)
{
	int64_t		power = 1;
	int64_t		whole;
	int			i;

	/* nearly all: without a division */
	if (number.scale == 0 && number.value >= 0 && number.value < LIMB && sign > 0)
	{
		sum->low += number.value;
		if (sum->low >= LIMB)
		{
			sum->low -= LIMB;
			sum->high++;
		}
		return;
	}
	for (i = 0; i < number.scale; i++)
		power *= 10;
	whole = number.value / power;
	sum->high += sign * (whole / LIMB);
	sum->low += sign * (whole % LIMB);
	sum->part += sign * (number.value % power) * (LIMB / power);
	normalize(sum);
}

void
goir_sum_figure(GoirSum *sum, const GoirFigure *figure)
{
	if (figure->state != GOIR_NUMBER)
		sum->unknown++;
	else
	{
		goir_sum_decimal(sum, figure->number, 1);
		sum->known++;
	}
}

GoirSum
goir_sum_minus(GoirSum a, const GoirSum *b)
{
	a.high -= b->high;
	a.low -= b->low;
	a.part -= b->part;
	normalize(&a);
	return a;
}

void
goir_sum_add(GoirSum *sum, const GoirSum *other)
{
	sum->high += other->high;
	sum->low += other->low;
	sum->part += other->part;
	sum->known += other->known;
	sum->unknown += other->unknown;
	normalize(sum);
}

int
goir_sum_sign(const GoirSum *sum)
{
	return sum->high < 0 ? -1 : sum->high || sum->low || sum->part;
}

GoirText
goir_sum_text(GoirArena *arena, const GoirSum *sum)
{
	const GoirSum zero = {0, 0, 0, 0, 0};
	bool		negative = goir_sum_sign(sum) < 0;
	GoirSum		size = negative ? goir_sum_minus(zero, sum) : *sum;
	char	   *text = goir_alloc(arena, 64);
	char	   *at = text + 64;
	int			k;

	if (size.part)
	{
		for (k = 18; size.part % 10 == 0; k--)
			size.part /= 10;
		for (; k > 0; k--, size.part /= 10)
			*--at = '0' + (char) (size.part % 10);
		*--at = '.';
	}
	for (k = 0; k == 0 || size.low || (size.high && k < 18); k++, size.low /= 10)
		*--at = '0' + (char) (size.low % 10);
	for (; size.high; size.high /= 10)
		*--at = '0' + (char) (size.high % 10);
	if (negative)
		*--at = '-';
	return (GoirText) {at, (int) (text + 64 - at)};
}

const char *
goir_sum_literal(GoirArena *arena, const GoirSum *sum)
{
	return goir_copy(arena, goir_sum_text(arena, sum)).at;
}

const char *
goir_decimal_literal(GoirArena *arena, GoirDecimal number)
{
	GoirSum		sum = {0, 0, 0, 0, 0};

	goir_sum_decimal(&sum, number, 1);
	return goir_sum_literal(arena, &sum);
}

bool
goir_sum_number(const GoirSum *sum, GoirDecimal *number)
{
	const GoirSum zero = {0, 0, 0, 0, 0};
	bool		negative = goir_sum_sign(sum) < 0;
	GoirSum		size = negative ? goir_sum_minus(zero, sum) : *sum;
	uint64_t	whole;
	int64_t		power = 1;
	int			scale = 0;

	if (size.high > 9)
		return false;
	whole = (uint64_t) size.high * LIMB + size.low;
	if (size.part)
		for (scale = GOIR_MAX_SCALE; size.part % 10 == 0; scale--)
			size.part /= 10;
	*number = (GoirDecimal) {0, scale};
	for (; scale > 0; scale--)
		power *= 10;
	if (whole > (uint64_t) (INT64_MAX - size.part) / power)
		return false;
	number->value = (int64_t) whole * power + size.part;
	if (negative)
		number->value = -number->value;
	return true;
}
