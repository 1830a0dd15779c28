/*-------------------------------------------------------------------------
 *
 * numbering.c
 *	  The numbers that a word processor puts before paragraphs: "一、", "（二）".
 *
 *-------------------------------------------------------------------------
 */
#include "page/numbering.h"

#define MOST_LETTERS (26 * (GOIR_NUMERAL_SIZE - 1))	/* the most that there is room for */

static const char *const digits[] = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
static const char *const formal[] = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
static const char *const stems[] = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
static const char *const branches[] = {"子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"};

/* Appends a string. */
static int
put(char *to, int n, const char *text)
{
	int			size = (int) strlen(text);

	memcpy(to + n, text, size);
	return n + size;
}

/* Writes up to 9999 with the names of tens, hundreds and thousands. */
static int
write_chinese(char *to, int number, bool is_formal)
{
	static const char *const units[] = {"千", "百", "十", ""};
	static const char *const formal_units[] = {"仟", "佰", "拾", ""};
	static const int worth[] = {1000, 100, 10, 1};
	const char *const *digit = is_formal ? formal : digits;
	bool		gap = false;
	int			n = 0;
	int			i;

	for (i = 0; i < 4; i++)
	{
		int			d = number / worth[i] % 10;

		if (d == 0)
		{
			gap = n > 0;
			continue;
		}
		if (gap)
			n = put(to, n, "零");
		gap = false;
		/* 十二, not 一十二 */
		if (!(worth[i] == 10 && d == 1 && n == 0 && !is_formal))
			n = put(to, n, digit[d]);
		n = put(to, n, is_formal ? formal_units[i] : units[i]);
	}
	return n;
}

/* Writes the digits of a number, each as one of ten strings, or as a character from this one on. */
static int
write_digits(char *to, int number, const char *const *strings, uint32_t first)
{
	int			worth = 1;
	int			n = 0;

	while (number / worth >= 10)
		worth *= 10;
	for (; worth > 0; worth /= 10)
		if (strings)
			n = put(to, n, strings[number / worth % 10]);
		else
			n += goir_put(to + n, first + number / worth % 10);
	return n;
}

/* Writes A ... Z, AA, BB ... as Word does. */
static int
write_letters(char *to, int number, char first)
{
	int			times = (number - 1) / 26 + 1;

	memset(to, first + (number - 1) % 26, times);
	return times;
}

static int
write_roman(char *to, int number, bool small)
{
	static const struct
	{
		int			worth;
		const char *text;
	}			parts[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
	{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
	int			n = 0;
	int			i;

	for (i = 0; i < GOIR_COUNT(parts); i++)
		for (; number >= parts[i].worth; number -= parts[i].worth)
			n = put(to, n, parts[i].text);
	if (small)
		for (i = 0; i < n; i++)
			to[i] |= 0x20;
	return n;
}

int
goir_write_numeral(char *to, GoirNumerals numerals, int number)
{
	static const struct
	{
		int			least;
		int			most;
	}			range[] = {
		[GOIR_NUMERALS_UNKNOWN] = {1, 0}, [GOIR_NUMERALS_DECIMAL] = {0, 3999}, [GOIR_NUMERALS_ZERO] = {0, 3999},
		[GOIR_NUMERALS_WIDE] = {0, 3999}, [GOIR_NUMERALS_CHINESE] = {1, 3999}, [GOIR_NUMERALS_DIGITS] = {0, 3999},
		[GOIR_NUMERALS_FORMAL] = {1, 3999}, [GOIR_NUMERALS_CIRCLE] = {1, 20}, [GOIR_NUMERALS_PAREN] = {1, 20},
		[GOIR_NUMERALS_STOP] = {1, 20}, [GOIR_NUMERALS_STEM] = {1, 10}, [GOIR_NUMERALS_BRANCH] = {1, 12},
		[GOIR_NUMERALS_UPPER] = {1, MOST_LETTERS}, [GOIR_NUMERALS_LOWER] = {1, MOST_LETTERS}, [GOIR_NUMERALS_ROMAN] = {0, 3999},
		[GOIR_NUMERALS_SMALL_ROMAN] = {0, 3999}
	};

	if (numerals == GOIR_NUMERALS_NONE)
		return 0;
	if (number < range[numerals].least || number > range[numerals].most)
		return -1;
	switch (numerals)
	{
		case GOIR_NUMERALS_ZERO:
			to[0] = '0';
			return number < 10 ? 1 + write_digits(to + 1, number, NULL, '0') : write_digits(to, number, NULL, '0');
		case GOIR_NUMERALS_WIDE:
			return write_digits(to, number, NULL, 0xff10);
		case GOIR_NUMERALS_DIGITS:
			return write_digits(to, number, digits, 0);
		case GOIR_NUMERALS_CHINESE:
		case GOIR_NUMERALS_FORMAL:
			return write_chinese(to, number, numerals == GOIR_NUMERALS_FORMAL);
		case GOIR_NUMERALS_CIRCLE:
			return goir_put(to, 0x2460 + number - 1);
		case GOIR_NUMERALS_PAREN:
			return goir_put(to, 0x2474 + number - 1);
		case GOIR_NUMERALS_STOP:
			return goir_put(to, 0x2488 + number - 1);
		case GOIR_NUMERALS_STEM:
			return put(to, 0, stems[number - 1]);
		case GOIR_NUMERALS_BRANCH:
			return put(to, 0, branches[number - 1]);
		case GOIR_NUMERALS_UPPER:
		case GOIR_NUMERALS_LOWER:
			return write_letters(to, number, numerals == GOIR_NUMERALS_UPPER ? 'A' : 'a');
		case GOIR_NUMERALS_ROMAN:
		case GOIR_NUMERALS_SMALL_ROMAN:
			return write_roman(to, number, numerals == GOIR_NUMERALS_SMALL_ROMAN);
		default:
			return write_digits(to, number, NULL, '0');
	}
}
