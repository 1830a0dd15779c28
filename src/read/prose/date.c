/*-------------------------------------------------------------------------
 *
 * date.c
 *	  Years and dates in folded text.
 *
 *-------------------------------------------------------------------------
 */
#include "read/prose/date.h"
#include "form/report.h"
#include "words/key.h"

/* The year 2008..2099 at a place of folded text, 0 if none stands there. */
static int
year_at(GoirText text, int at)
{
	const char *s = text.at + at;
	int			year;
	int			i;

	if (at + 4 > text.size || (at > 0 && goir_is_digit(s[-1])) ||
		(at + 4 < text.size && goir_is_digit(s[4])))
		return 0;
	for (year = 0, i = 0; i < 4; i++)
	{
		if (!goir_is_digit(s[i]))
			return 0;
		year = year * 10 + s[i] - '0';
	}
	return year >= GOIR_MIN_YEAR && year <= GOIR_MAX_YEAR ? year : 0;
}

#define YEAR "年"
#define HAN_TWO "二"
#define ARABIC_SIZE 4			/* bytes of a year in digits */
#define HAN_YEAR_SIZE 12		/* and in Chinese ones */

/* The same in Chinese digits: 二〇二一, 二○二一, 二零二一. */
static int
han_year_at(GoirText text, int at)
{
	const char *next = text.at + at;
	const char *end = text.at + text.size;
	int			year = 0;
	int			i;

	if (!goir_is_at(text, at, HAN_TWO))
		return 0;
	for (i = 0; i < 4 && next < end; i++)
	{
		uint32_t	c = goir_next(&next, end);
		int			digit = c == L'零' || c == L'○' ? 0 : goir_han_digit(c);

		if (digit < 0 || digit > 9)
			return 0;
		year = year * 10 + digit;
	}
	return year >= GOIR_MIN_YEAR && year <= GOIR_MAX_YEAR ? year : 0;
}

/* The year whose 年 stands at a place of folded text, if it begins no earlier than from; 0 if there is none. */
static int
year_before(GoirText text, int from, int at, int *start)
{
	if (at - ARABIC_SIZE >= from && text.at[at - ARABIC_SIZE] == '2')
		return year_at(text, *start = at - ARABIC_SIZE);
	return at - HAN_YEAR_SIZE >= from ? han_year_at(text, *start = at - HAN_YEAR_SIZE) : 0;
}

/* The first year at or after a place with 年 behind it or without. */
static int
find_bare_year(GoirText text, int from, int *start, int *end)
{
	int			i;

	for (i = from; i < text.size; i++)
	{
		/* they all begin with 2 or 二 */
		bool		arabic = text.at[i] == '2';
		int			year;

		if (!arabic && text.at[i] != HAN_TWO[0])
			continue;
		year = arabic ? year_at(text, i) : han_year_at(text, i);
		if (year == 0)
			continue;
		*start = i;
		*end = i + (arabic ? ARABIC_SIZE : HAN_YEAR_SIZE);
		return year;
	}
	return 0;
}

int
goir_find_year(GoirText text, int from, bool bare, int *start, int *end)
{
	int			year = 0;
	int			at;

	if (bare)
		year = find_bare_year(text, from, start, end);
	else
		for (at = from; year == 0 && (at = goir_find(text, at, YEAR)) >= 0; at += (int) strlen(YEAR))
			if ((year = year_before(text, from, at, start)) != 0)
				*end = at;
	if (year && goir_is_at(text, *end, YEAR))
	{
		*end += (int) strlen(YEAR);
		if (goir_is_at(text, *end, "度"))
			*end += 3;
	}
	return year;
}

/* An integer of one or two digits at a place; *at moves behind it. */
static int
two_digits(GoirText text, int *at)
{
	int			value = 0;
	int			n = 0;

	while (*at < text.size && n < 2 && goir_is_digit(text.at[*at]))
	{
		value = value * 10 + text.at[(*at)++] - '0';
		n++;
	}
	return value;
}

bool
goir_date_at(GoirText text, int at, int32_t *days)
{
	int			year = year_at(text, at);
	int			month,
				day;
	bool		han;

	if (year == 0)
		return false;
	at += 4;
	han = goir_is_at(text, at, "年");
	if (!han && (at >= text.size || strchr("-/.", text.at[at]) == NULL))
		return false;
	at += han ? 3 : 1;
	month = two_digits(text, &at);
	if (han ? !goir_is_at(text, at, "月") : at >= text.size || strchr("-/.", text.at[at]) == NULL)
		return false;
	at += han ? 3 : 1;
	day = two_digits(text, &at);
	if (at < text.size && goir_is_digit(text.at[at]))
		return false;
	return goir_date(year, month, day, days);
}

int
goir_behind_month(GoirText text, int at)
{
	int			from;

	if (two_digits(text, &at) == 0 || !goir_is_at(text, at, "月"))
		return 0;
	from = at += (int) strlen("月");
	return two_digits(text, &at) && goir_any_at(text, at, "日|号") ? at + (int) strlen("日") : from;
}
