/*-------------------------------------------------------------------------
 *
 * number.c
 *	  What a cell says: a decimal, a dash, nothing, or words.
 *
 * A number may have a unit or a bracketed remark in words behind it, and no
 * more; anything else is words, and kept as printed.  A number is never
 * guessed from a part of a cell.
 *
 *-------------------------------------------------------------------------
 */
#include <wchar.h>

#include "words/number.h"
#include "words/fold.h"
#include "words/key.h"
#include "words/unit.h"

#define PLAIN_DIGITS 18			/* as many as surely fit */

static inline bool
is_digit(const char *at, const char *end)
{
	return at < end && goir_is_digit(*at);
}

/* Do exactly three digits follow a comma? */
static bool
is_group(const char *comma, const char *end)
{
	return end - comma > 3 && is_digit(comma + 1, end) && is_digit(comma + 2, end) &&
		is_digit(comma + 3, end) && !is_digit(comma + 4, end);
}

/* Adds a digit to a number; false if it does not fit. */
static inline bool
add_digit(uint64_t *value, char digit)
{
	uint64_t	units = (uint64_t) (digit - '0');

	if (*value > ((uint64_t) INT64_MAX - units) / 10)
		return false;
	*value = *value * 10 + units;
	return true;
}

int
goir_read_decimal(GoirText text, bool sign, GoirDecimal *number)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	bool		minus = false;
	bool		grouped = false;
	int			lead = 0;		/* digits behind the last comma */
	uint64_t	value = 0;
	int			scale = 0;

	if (sign && at < end && (*at == '+' || *at == '-'))
		minus = *at++ == '-';
	for (; at < end; at++)
		if (*at == ',' && (grouped || (lead > 0 && lead <= 3)) && is_group(at, end))
		{
			grouped = true;
			lead = 0;
		}
		else if (!is_digit(at, end))
			break;
		else if (!add_digit(&value, *at))
			return 0;
		else
			lead++;
	if (lead == 0)
		return 0;
	if (at < end && *at == '.' && is_digit(at + 1, end))
		for (at++; is_digit(at, end); at++)
			if (++scale > GOIR_MAX_SCALE || !add_digit(&value, *at))
				return 0;
	number->value = minus ? -(int64_t) value : (int64_t) value;
	number->scale = scale;
	return (int) (at - text.at);
}

/* Does a folded cell hold only marks that stand for "none"? */
static bool
is_dash(GoirText text)
{
	static const char marks[] = "-/\\_~‐‑‒–—―─━➖×✕✖ーｰ﹘ㅡ";
	const char *at = text.at;
	const char *end = text.at + text.size;

	/* x alone is ×; XX and *** withhold something */
	if (goir_text_is(text, "无") || goir_text_is(text, "没有") || goir_text_is(text, "x") || goir_text_is(text, "X"))
		return true;
	while (at < end)
	{
		char		mark[5] = {0};

		goir_put(mark, goir_next(&at, end));
		if (strstr(marks, mark) == NULL)
			return false;
	}
	return true;
}

/* The cell, or no text, if it is more than this many bytes of plain number. */
static GoirText
printed_beyond(GoirText cell, GoirDecimal number, int used, int size)
{
	const char *at = cell.at;
	bool		plain = used == size && size == cell.size &&
		memchr(at, ',', size) == NULL && *at != '+';

	/* 007 is 7, but not plain */
	if (*at == '-')
		at++;
	if (*at == '0' && cell.at + size > at + 1 && at[1] != '.')
		plain = false;
	if (number.value == 0 && *cell.at == '-')
		plain = false;
	return plain ? GOIR_NO_TEXT : cell;
}

/* A trimmed cell folded into a buffer. */
static GoirText
fold_cell(GoirText cell, char *to, int capacity, bool *inner_blank)
{
	const char *at = cell.at;
	const char *end = cell.at + cell.size;
	int			n = 0;
	bool		blank = false;

	*inner_blank = false;
	while (at < end && n < capacity - 4)
	{
		uint32_t	raw = goir_next(&at, end);
		uint32_t	c = goir_fold_char(raw);

		if (c == ' ')
			blank = true;
		else
		{
			/* a sign is also written by the dashes of its width */
			if (n == 0 && c >= 0x2010 && c <= 0x2013)
				c = '-';

			/* "1 2" is not 12, but "12 件" is 12 件 */
			if (blank && n > 0 && (unsigned char) to[n - 1] < 0x80 && c < 0x80)
				*inner_blank = true;
			blank = false;
			n += goir_put(to + n, c);
			while (goir_is_han(raw) && goir_skip_pinyin(at, end) > at)
				at = goir_skip_pinyin(at, end);
		}
	}
	return (GoirText) {to, n};
}

GoirText
goir_trimmed(GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	const char *from = at;
	const char *last;

	/* most begin and end with a digit */
	if (at < end && *at > ' ' && *at < 0x7f && end[-1] > ' ' && end[-1] < 0x7f)
		return text;
	while (at < end && goir_is_blank(goir_next(&at, end)))
		from = at;
	if (from == end)
		return (GoirText) {text.at, 0};
	for (last = at = end;; last = at)
	{
		const char *next;

		do
			at--;
		while (at > from && ((unsigned char) *at & 0xc0) == 0x80);
		next = at;
		if (!goir_is_blank(goir_next(&next, end)))
			break;
	}
	return (GoirText) {from, (int) (last - from)};
}

/* Reads a cell of a few plain digits, as most are; false if it is any other. */
static bool
read_plain(GoirText cell, GoirFigure *figure)
{
	int64_t		value = 0;
	int			i;

	if (cell.size < 1 || cell.size > PLAIN_DIGITS || (cell.at[0] == '0' && cell.size > 1))
		return false;
	for (i = 0; i < cell.size; i++)
	{
		if (!goir_is_digit(cell.at[i]))
			return false;
		value = value * 10 + (cell.at[i] - '0');
	}
	figure->state = GOIR_NUMBER;
	figure->number.value = value;
	return true;
}

/* Does a cell begin with a Chinese character that no value begins with, or number something: 一、? */
static bool
begins_as_label(GoirText cell)
{
	const char *at = cell.at;
	uint32_t	c = goir_next(&at, cell.at + cell.size);

	if (!goir_is_han(c))
		return false;
	if (goir_is_at(cell, (int) (at - cell.at), "、"))
		return true;
	return wcschr(L"无没零〇一二三四五六七八九两十百千万共合总计", (wchar_t) goir_fold_char(c)) == NULL;
}

/*
 * Reads the one bracketed remark behind a number.  It may name the unit, and
 * then counts as if it stood before the bracket; say which way a change went;
 * or tell more of what was counted.  Any other may take the number back, as
 * 作废 does, and "5(3)" could mean anything.
 */
static bool
read_remark(GoirText text, GoirDecimal *number, GoirText *unit)
{
	GoirText	rest = {text.at + 1, text.size - 2};
	GoirText	money;
	int			power;
	int			n;

	if (text.size < 3 || text.at[0] != '(' || text.at[text.size - 1] != ')' ||
		memchr(text.at, ')', text.size) != text.at + text.size - 1)
		return false;
	/* 全部作废, 均为2021年 */
	if (goir_any_at(rest, 0, "均|全部|都") && goir_has_any(rest, "作废|错|有误|无效|撤销|年|不"))
		return false;
	if (goir_any_at(rest, 0, "其中|含|包括|包含|同比|比|较|均|全部|都") || goir_is_any(rest, "增加|增|上升|增长"))
		return true;
	if (goir_is_any(rest, "减少|减|下降|降低|负"))
	{
		number->value = number->value < 0 ? number->value : -number->value;
		return true;
	}
	if (goir_is_at(rest, 0, "单位"))
	{
		rest.at += strlen("单位");
		rest.size -= (int) strlen("单位");
		if (rest.size > 0 && *rest.at == ':')
			rest.at++, rest.size--;
	}
	if (unit->at || rest.size == 0)
		return false;
	n = goir_unit_at(rest, &money) == rest.size ? 0 : goir_scale_at(rest, &power);
	rest = (GoirText) {rest.at + n, rest.size - n};
	if (goir_unit_at(rest, &money) != rest.size || (n > 0 && !goir_shift_decimal(number, power)))
		return false;
	*unit = money;
	return true;
}

/* Is it a word for 0, with a unit or without?  A round letter is anything. */
static bool
is_zero(GoirText text)
{
	int			n = goir_any_at(text, 0, "零|〇");
	GoirText	money;

	return n > 0 && n + goir_unit_at((GoirText) {text.at + n, text.size - n}, &money) == text.size;
}

/* 10, 100 or 1000 of the character at a place, 0 if it is none of them. */
static int
power_at(GoirText text, int at)
{
	return goir_is_at(text, at, "十") ? 10 : goir_is_at(text, at, "百") ? 100 : goir_is_at(text, at, "千") ? 1000 : 0;
}

/* The digit at a place, 〇 and 两 too; -1 if there is none. */
static int
han_digit_at(GoirText text, int at)
{
	const char *next = text.at + at;
	uint32_t	c = at < text.size ? goir_next(&next, text.at + text.size) : 0;
	int			digit = c == L'零' ? 0 : c == L'两' ? 2 : goir_han_digit(c);

	return digit < 10 ? digit : -1;
}

/*
 * A numeral below 10000 in Chinese, written in full, that starts folded text:
 * 三十二, 一百零五; returns the bytes used, 0 if there is none.  三百五 is as
 * good as 350, 三五 as 35 or 3 to 5, and up to ten without a unit it may
 * number rows or, as 一, be a dash: they are words.
 */
static int
read_numeral(GoirText text, GoirDecimal *number)
{
	int			total = 0;
	int			last = 10000;	/* the power before */
	bool		zero = false;
	int			at = 0;
	GoirText	money;

	for (;;)
	{
		int			digit = han_digit_at(text, at);
		int			power;

		if (digit < 0 && at == 0 && goir_is_at(text, 0, "十"))
			digit = 1;			/* 十二 */
		else if (digit < 0)
			break;
		else
			at += 3;
		if (digit == 0)
		{
			if (zero || at == 3)
				return 0;
			zero = true;
			continue;
		}
		power = power_at(text, at);
		if (power == 0)
		{
			if (last != 10 && last != 10000 && !zero)
				return 0;
			total += digit;
			zero = false;
			break;
		}
		if (power >= last || (power < last / 10 && last != 10000 && !zero))
			return 0;
		total += digit * power;
		last = power;
		zero = false;
		at += 3;
	}
	if (total == 0 || zero ||
		(total <= 10 && goir_unit_at((GoirText) {text.at + at, text.size - at}, &money) == 0))
		return 0;
	*number = (GoirDecimal) {total, 0};
	return at;
}

/* Reads a folded cell that is no number; false if it may be one. */
static bool
read_words(GoirText folded, GoirFigure *figure)
{
	if (folded.size == 0)
		figure->state = GOIR_BLANK;
	else if (is_dash(folded))
		figure->state = GOIR_DASH;
	else if (goir_text_is(folded, "(缺)"))
		/* so goir_html() prints a cell that is not there */
		figure->state = GOIR_MISSING;
	else if (is_zero(folded))
		figure->state = GOIR_NUMBER;
	else
		return false;
	if (folded.size == 0 || figure->state == GOIR_MISSING)
		figure->printed = GOIR_NO_TEXT;
	return true;
}

/*
 * Is it what a program writes where nothing is: pandas and what is built on it,
 * for a value (NaN) and for a head (Unnamed: 2, Col2)?
 */
static bool
is_nothing(GoirText cell)
{
	static const char *const values[] = {"NaN", "nan", "None", "<NA>", "null", "NULL"};
	int			at;
	int			i;

	/* nearly all that comes here is Chinese */
	if (cell.size == 0 || (unsigned char) *cell.at >= 0x80)
		return false;
	at = goir_any_at(cell, 0, "Unnamed: |Col");
	for (i = 0; i < GOIR_COUNT(values); i++)
		if (goir_text_is(cell, values[i]))
			return true;
	for (i = at; i < cell.size && goir_is_digit(cell.at[i]); i++)
		 /* the number of the column */ ;
	return at > 0 && i > at && i == cell.size;
}

/*
 * Reads a number, and the unit or remark in brackets behind it, or both, from a
 * whole folded cell; the bytes up to the end of the number, 0 if it is none.
 */
static int
read_number(GoirText folded, GoirDecimal *number, GoirText *unit)
{
	int			said = goir_any_at(folded, 0, "共计|合计|总计|共|计");	/* 共5件 */
	GoirText	rest = {folded.at + said, folded.size - said};
	int			used = goir_read_decimal(rest, said == 0, number);
	int			n;

	if (used == 0)
		used = read_numeral(rest, number);
	if (used == 0)
		return 0;
	rest = (GoirText) {rest.at + used, rest.size - used};
	n = goir_unit_at(rest, unit);
	rest = (GoirText) {rest.at + n, rest.size - n};
	if (rest.size > 0 && !read_remark(rest, number, unit))
	{
		*unit = GOIR_NO_TEXT;
		return 0;
	}
	return said + used;
}

/* Reads a cell that is more than a few digits. */
static GOIR_SELDOM void
read_other(GoirText cell, GoirFigure *figure, GoirText *unit)
{
	char		buffer[256];
	bool		inner_blank;
	GoirText	folded;
	GoirDecimal number = {0, 0};
	int			used;

	cell = goir_trimmed(cell);
	if (read_plain(cell, figure))
		return;
	if (is_nothing(cell))
	{
		figure->state = GOIR_BLANK;
		return;
	}
	figure->printed = cell;
	figure->state = GOIR_WORDS;
	if (cell.size > 0 && begins_as_label(cell))
		return;
	folded = fold_cell(cell, buffer, sizeof(buffer), &inner_blank);
	if (read_words(folded, figure) || inner_blank || folded.size > (int) sizeof(buffer) - 8)
		return;
	used = read_number(folded, &number, unit);
	if (used == 0)
		return;
	figure->number = number;
	figure->state = GOIR_NUMBER;
	figure->printed = printed_beyond(cell, number, used, folded.size);
}

void
goir_read_cell(GoirText cell, GoirFigure *figure, GoirText *unit)
{
	*unit = GOIR_NO_TEXT;
	memset(figure, 0, sizeof(*figure));
	if (!read_plain(cell, figure))
		read_other(cell, figure, unit);
}

/* Is it the mark of a note: *, ①, [1]? */
static bool
is_note_mark(GoirText text)
{
	int			at = 1;

	if (text.size < 3 || text.at[0] != '[')
		return goir_is_any(text, "*|※|①|②|③|④|⑤|⑥|⑦|⑧|⑨|⑩");
	while (at < text.size && goir_is_digit(text.at[at]))
		at++;
	return at > 1 && at == text.size - 1 && text.at[at] == ']';
}

bool
goir_is_marked_number(GoirText text)
{
	/* nearly all that comes here is other words */
	bool		word = text.size > 0 && (*text.at == *"增" || *text.at == *"减");
	int			more = word ? goir_any_at(text, 0, "增加|减少|增|减") : 0;
	GoirText	rest = {text.at + more, text.size - more};
	GoirDecimal number;
	int			used = goir_read_decimal(rest, false, &number);

	rest = (GoirText) {rest.at + used, rest.size - used};
	return used > 0 && (more > 0 ? rest.size == 0 : is_note_mark(rest));
}
