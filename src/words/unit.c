/*-------------------------------------------------------------------------
 *
 * unit.c
 *	  Units of money and of counts.
 *
 *-------------------------------------------------------------------------
 */
#include "words/unit.h"
#include "words/fold.h"
#include "words/key.h"

GoirText
goir_money_unit(GoirText label)
{
	/* the longest first: 百万元 is not 万元 */
	static const char *const units[] = {"百万元", "千万元", "十万元", "万美元", "亿元", "万元",
	"千元", "百元", "美元", "港元", "欧元", "日元", "元"};
	char		folded[GOIR_KEY_SIZE];
	const char *at = label.at;
	const char *end = label.at + label.size;
	int			n = 0;
	int			u;

	while (at < end && n < GOIR_KEY_SIZE - 4)
	{
		uint32_t	c = goir_fold_char(goir_next(&at, end));

		if (c != ' ')
			n += goir_put(folded + n, c);
	}
	for (u = 0; u < GOIR_COUNT(units); u++)
		if (goir_find((GoirText) {folded, n}, 0, units[u]) >= 0)
			return (GoirText) {units[u], (int) strlen(units[u])};
	return GOIR_NO_TEXT;
}

bool
goir_is_in_multiples(GoirText label)
{
	static const char *const scales[] = {"百", "千", "万", "亿"};
	static const char *const units[] = {"件", "条", "项", "宗", "起", "份", "次", "个", "篇", "部", "人"};
	int			s,
				u;

	for (s = 0; s < GOIR_COUNT(scales); s++)
	{
		int			at = -1;

		while ((at = goir_find(label, at + 1, scales[s])) >= 0)
			for (u = 0; u < GOIR_COUNT(units); u++)
				if (goir_is_at(label, at + (int) strlen(scales[s]), units[u]))
					return true;
	}
	return false;
}

bool
goir_shift_decimal(GoirDecimal *number, int places)
{
	for (; places > 0; places--)
	{
		if (number->scale > 0)
			number->scale--;
		else if (number->value > INT64_MAX / 10 || number->value < -(INT64_MAX / 10))
			return false;
		else
			number->value *= 10;
	}
	for (; places < 0; places++)
	{
		if (number->value % 10 == 0 && number->scale == 0)
			number->value /= 10;
		else if (++number->scale > GOIR_MAX_SCALE)
			return false;
	}
	return true;
}

int
goir_money_power(GoirText unit)
{
	int			known = goir_money_unit_named(unit);

	return known < 0 ? -1 : goir_money_units[known].power;
}
