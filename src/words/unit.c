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
	GoirText	unit = GOIR_NO_TEXT;
	int			n = 0;
	int			u,
				found;

	/* no other character folds to it */
	if (goir_find(label, 0, "元") < 0)
		return GOIR_NO_TEXT;
	while (at < end && n < GOIR_KEY_SIZE - 4)
	{
		uint32_t	c = goir_fold_char(goir_next(&at, end));

		if (c != ' ')
			n += goir_put(folded + n, c);
	}
	for (u = 0; u < GOIR_COUNT(units); u++)
		while ((found = goir_find((GoirText) {folded, n}, 0, units[u])) >= 0)
		{
			if (unit.at && !goir_text_is(unit, units[u]))
				return label;
			unit = goir_literal(units[u]);
			memset(folded + found, ' ', unit.size);
		}
	return unit;
}

/* The bytes of the unit of counts that a text begins with, 0 if it does with none. */
static int
count_unit_at(GoirText text)
{
	return goir_any_at(text, 0, "件次|人次|件|宗|起|份|条|次|项|个|篇|部|人");
}

int
goir_unit_at(GoirText text, GoirText *money)
{
	static const char yuan[] = "人民币";
	int			size = (int) strlen(yuan);
	int			before = goir_is_at(text, 0, yuan) ? size : 0;
	int			unit = GOIR_MONEY_UNITS - 1;
	int			end;

	while (unit >= 0 && !goir_is_at(text, before, goir_money_units[unit].label))
		unit--;
	*money = goir_money_label(unit);
	if (unit < 0)
		return count_unit_at(text);
	end = before + money->size;
	return before == 0 && goir_is_at(text, end, yuan) ? end + size : end;
}

int
goir_scale_at(GoirText text, int *power)
{
	static const char *const scales[] = {"百", "千", "万", "亿"};
	static const int powers[] = {2, 3, 4, 8};
	int			i;

	for (i = 0; i < GOIR_COUNT(scales); i++)
		if (goir_is_at(text, 0, scales[i]))
		{
			*power = powers[i];
			return (int) strlen(scales[i]);
		}
	return 0;
}

/* Does a character of three bytes before a place say that 十 there is a part of another number: 第二十条? */
static bool
is_in_number(GoirText label, int at)
{
	return at >= 3 && goir_any_at(label, at - 3, "第|一|二|三|四|五|六|七|八|九|百|千|万");
}

bool
goir_is_in_multiples(GoirText label)
{
	int			at;
	int			power;

	for (at = 0; at < label.size; at++)
	{
		GoirText	rest = {label.at + at, label.size - at};
		int			n;

		/* no scale begins with a lesser byte */
		if ((unsigned char) *rest.at < 0xe4)
			continue;
		n = goir_scale_at(rest, &power);
		if (n == 0 && goir_is_at(label, at, "十") && !is_in_number(label, at))
			n = (int) strlen("十");
		if (n > 0 && count_unit_at((GoirText) {rest.at + n, rest.size - n}) > 0)
			return true;
	}
	return false;
}

bool
goir_is_share(GoirText label)
{
	int			at;

	if (!goir_has_any(label, "%|％|‰|百分"))
		return false;

	/* 件、%: only some are */
	for (at = 0; at < label.size; at++)
		if (count_unit_at((GoirText) {label.at + at, label.size - at}) > 0)
			return false;
	return true;
}

/* Does a label name a unit for each of something: 件/人, 每万人?  件/人次 names two. */
static bool
is_rate(GoirText label)
{
	return goir_has_any(label, "每人|每十|每百|每千|每万|/月|／月|/日|／日|/天|／天|/户|／户|/万人|／万人|/千人|／千人|/百人|／百人") ||
		(goir_has_any(label, "/人|／人") && !goir_has_any(label, "/人次|／人次"));
}

bool
goir_is_no_count(GoirText label)
{
	if (label.size == 0)
		return false;
	/* few labels have any of what shares and rates are written with */
	return goir_is_in_multiples(label) ||
		(goir_has_any(label, "%|％|‰|百分|每|/|／") && (goir_is_share(label) || is_rate(label)));
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
