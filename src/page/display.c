/*-------------------------------------------------------------------------
 *
 * display.c
 *	  Numbers as spreadsheets keep them, and as they show them.
 *
 * All by decimal digits: what is rounded here is what a sheet rounds, and the
 * same on every machine.
 *
 *-------------------------------------------------------------------------
 */
#include "page/display.h"

#define MAX_POWER 308
#define MAX_PLACES 30			/* of a format, before and behind the point */
#define MAX_FORMAT 255
#define MAX_SHOWN 700			/* bytes: a number of 309 digits with its commas and more */

/*
 * Digits
 */

/* Takes zeros off the end; no number begins with any. */
static void
normalize(GoirStored *stored)
{
	while (stored->digits > 0 && stored->digit[stored->digits - 1] == '0')
		stored->digits--;
	if (stored->digits == 0)
		stored->point = 0;
}

/* Rounds to so many digits, halves away from zero. */
static void
round_digits(GoirStored *stored, int digits)
{
	bool		up;
	int			i;

	if (digits >= stored->digits)
		return;
	up = digits >= 0 && stored->digit[digits] >= '5';
	stored->digits = digits < 0 ? 0 : digits;
	for (i = stored->digits - 1; up && i >= 0; i--)
	{
		up = stored->digit[i] == '9';
		stored->digit[i] = up ? '0' : stored->digit[i] + 1;
	}
	if (up)
	{
		memmove(stored->digit + 1, stored->digit, stored->digits);
		stored->digit[0] = '1';
		stored->digits++;
		stored->point++;
	}
	normalize(stored);
}

static bool
is_digit_at(GoirText text, int at)
{
	return at < text.size && text.at[at] >= '0' && text.at[at] <= '9';
}

/* Moves behind a sign; is it a minus? */
static bool
read_sign(GoirText text, int *at)
{
	char		c = *at < text.size ? text.at[*at] : '\0';

	*at += c == '-' || c == '+';
	return c == '-';
}

/* Reads digits and a point among them, one digit more than count, to round by; false if there are none. */
static bool
read_digits(GoirText text, int *at, GoirStored *number)
{
	bool		any = false;
	bool		behind = false;	/* the point */

	for (;; ++*at)
	{
		if (is_digit_at(text, *at))
		{
			any = true;
			if (number->digits == 0 && text.at[*at] == '0')
			{
				number->point -= behind;
				continue;
			}
			if (number->digits <= GOIR_STORED_DIGITS)
				number->digit[number->digits++] = text.at[*at];
			number->point += !behind;
		}
		else if (*at < text.size && text.at[*at] == '.' && !behind)
			behind = true;
		else
			return any;
	}
}

/* Reads a power of ten, by which the number is multiplied. */
static void
read_power(GoirText text, int *at, GoirStored *number)
{
	bool		down = read_sign(text, at);
	int			power = 0;

	for (; is_digit_at(text, *at) && power < 10000; ++*at)
		power = power * 10 + text.at[*at] - '0';
	number->point += down ? -power : power;
}

bool
goir_read_stored(GoirText text, GoirStored *stored)
{
	GoirStored	number = {0};
	int			at = 0;

	memset(stored, 0, sizeof(*stored));
	while (text.size > 0 && strchr(" \t\r\n", text.at[text.size - 1]))
		text.size--;
	number.negative = read_sign(text, &at);
	if (!read_digits(text, &at, &number))
		return false;
	/* "1e" is none, nor is "1e+" */
	if (at < text.size && (text.at[at] | 0x20) == 'e' && is_digit_at(text, text.size - 1))
	{
		at++;
		read_power(text, &at, &number);
	}
	if (at < text.size)
		return false;
	if (number.digits > 0 && (number.point > MAX_POWER + 1 || number.point < -MAX_POWER))
		return false;
	round_digits(&number, GOIR_STORED_DIGITS);
	normalize(&number);
	number.negative &= number.digits > 0;
	*stored = number;
	return true;
}

/* The digit of a place: 0 that of the ones, 1 that of the tens, -1 that of the tenths. */
static char
digit_at(const GoirStored *stored, int place)
{
	int			at = stored->point - 1 - place;

	return at >= 0 && at < stored->digits ? stored->digit[at] : '0';
}

/* Appends the number without its sign and with so many decimals. */
static int
put_plain(char *to, int n, const GoirStored *stored, int decimals)
{
	int			place = stored->point > 1 ? stored->point - 1 : 0;

	for (; place >= -decimals; place--)
	{
		if (place == -1)
			to[n++] = '.';
		to[n++] = digit_at(stored, place);
	}
	return n;
}

GoirText
goir_stored_text(GoirArena *arena, const GoirStored *stored)
{
	int			decimals = stored->digits > stored->point ? stored->digits - stored->point : 0;
	char		to[2 * MAX_POWER + GOIR_STORED_DIGITS + 8];
	int			n = 0;

	if (stored->negative)
		to[n++] = '-';
	return goir_copy(arena, (GoirText) {to, put_plain(to, n, stored, decimals)});
}

/* Does a text show this very number: 9,773 of 9773? */
static bool
shows_all(GoirText shown, const GoirStored *stored)
{
	char		plain[64];
	GoirStored	read;
	int			n = 0;
	int			i;

	for (i = 0; i < shown.size; i++)
		if (shown.at[i] != ',' && shown.at[i] != ' ')
		{
			if (n == (int) sizeof(plain) || (shown.at[i] | 0x20) == 'e')
				return false;
			plain[n++] = shown.at[i];
		}
	return goir_read_stored((GoirText) {plain, n}, &read) && read.negative == stored->negative &&
		read.digits == stored->digits && read.point == stored->point &&
		memcmp(read.digit, stored->digit, read.digits) == 0;
}

/*
 * Formats
 */

/* What is written, and by what. */
typedef struct Show
{
	const char *at;				/* the rest of the section of the format */
	const char *end;
	char	   *to;
	int			n;
	GoirStored	number;
	int			hours;			/* and so on, of a date */
	int			minutes;
	int			seconds;
	int			year;
	int			month;
	int			day;
	int			weekday;		/* 0: Sunday */
	bool		unknown;
} Show;

static void
put(Show *show, const char *at, int size)
{
	if (show->n + size > MAX_SHOWN)
		show->unknown = true;
	else
	{
		memcpy(show->to + show->n, at, size);
		show->n += size;
	}
}

/* Writes a number of at least so many digits. */
static void
put_number(Show *show, int number, int digits)
{
	char		text[12];
	int			at = sizeof(text);

	while ((number > 0 || digits > 0 || at == sizeof(text)) && at > 0)
	{
		text[--at] = '0' + number % 10;
		number /= 10;
		digits--;
	}
	put(show, text + at, (int) sizeof(text) - at);
}

/* Does a word stand here, in any case? */
static bool
is_at(const char *at, const char *end, const char *word)
{
	for (; *word; at++, word++)
		if (at == end || (*at != *word && ((*at | 0x20) != *word || *word < 'a' || *word > 'z')))
			return false;
	return true;
}

/* Writes what is shown of what stands in brackets, the currency of [$€-407], and looks out for what is not known. */
static void
read_brackets(Show *show, GoirText text, bool write)
{
	static const char *const unknown[] = {"[dbnum", "[h", "[m]", "[mm]", "[s"};
	int			i;

	for (i = 0; i < GOIR_COUNT(unknown); i++)
		show->unknown |= is_at(text.at, text.at + text.size, unknown[i]);
	if (!write || text.at[1] != '$')
		return;
	for (i = 2; text.at[i] != '-' && text.at[i] != ']'; i++)
		;
	put(show, text.at + 2, i - 2);
}

/*
 * Moves behind what is no code: a text in quotes, a character that stands for
 * itself or for its width, what is in brackets.  Writes what of it is shown, if
 * it is to.
 */
static bool
skip_literal(Show *show, const char **at, bool write)
{
	const char *from = *at;
	const char *end = show->end;
	const char *stop = from + 1;

	switch (*from)
	{
		case '"':
			stop = memchr(stop, '"', end - stop);
			*at = stop ? stop + 1 : end;
			if (write)
				put(show, from + 1, (int) ((stop ? stop : end) - from - 1));
			return true;
		case '\\':
		case '!':				/* the same, in Chinese versions */
		case '_':
		case '*':
			if (stop < end)
				goir_next(&stop, end);
			*at = stop;
			if (write && *from == '_')
				put(show, " ", stop > from + 1);
			else if (write && *from != '*')
				put(show, from + 1, (int) (stop - from - 1));
			return true;
		case '[':
			stop = memchr(from, ']', end - from);
			*at = stop ? stop + 1 : end;
			if (stop)
				read_brackets(show, (GoirText) {from, (int) (stop + 1 - from)}, write);
			else
				show->unknown = true;
			return true;
	}
	return false;
}

/* The section of a format at at, which is moved behind it and its semicolon; is there one, so that more follow? */
static GoirText
next_section(Show *show, const char **at, const char *end, bool *more)
{
	const char *from = *at;

	show->end = end;
	while (*at < end && **at != ';')
		if (!skip_literal(show, at, false))
			++*at;
	*more = *at < end;
	*at += *more;
	return (GoirText) {from, (int) (*at - from) - *more};
}

/*
 * The section for a number.  One stands for all, of two the second is for
 * numbers below zero, the third is for zero; those two show no sign.  Sections
 * with conditions are not known.
 */
static GoirText
choose_section(Show *show, GoirText format)
{
	const char *at = format.at;
	const char *end = format.at + format.size;
	GoirText	section[4];
	bool		more = true;
	int			n = 0;
	int			own;
	int			i;

	/* "0;" has a second one, in which there is nothing */
	while (n < 4 && more)
		section[n++] = next_section(show, &at, end, &more);
	for (i = 0; i < n; i++)
		if (section[i].size > 1 && section[i].at[0] == '[' && strchr("<>=", section[i].at[1]))
			show->unknown = true;
	own = show->number.digits == 0 ? 2 : show->number.negative ? 1 : 0;
	if (own >= n)
		own = 0;
	if (own == 1)
		show->number.negative = false;
	return section[own];
}

/* What a section has to write a number by. */
typedef struct Pattern
{
	int			whole;			/* places before the point that are always written */
	int			decimals;		/* places behind it, */
	int			least;			/* those that are always written */
	bool		point;
	bool		places;
	bool		commas;
	bool		ended;			/* something stands behind the places */
	int			thousands;		/* it is told in so many thousands of thousands */
	int			percent;
	bool		general;
	bool		date;
	bool		noon;			/* hours count to twelve */
} Pattern;

/* How many bytes the words for the halves of a day take that stand here, in which the first ends at a slash; 0 if none do. */
static int
halves_at(const char *at, const char *end)
{
	static const char *const halves[] = {"am/pm", "a/p", "上午/下午"};
	int			i;

	for (i = 0; i < GOIR_COUNT(halves); i++)
		if (is_at(at, end, halves[i]))
			return (int) strlen(halves[i]);
	return 0;
}

/* Adds a place, which is always written if it is a '0'; false if it is apart from others, as of telephone numbers. */
static bool
add_place(Pattern *pattern, char c)
{
	pattern->commas |= pattern->thousands > 0;
	pattern->thousands = 0;
	pattern->places = true;
	pattern->whole += !pattern->point && c == '0';
	pattern->decimals += pattern->point;
	if (pattern->point && c == '0')
		pattern->least = pattern->decimals;
	return !pattern->ended;
}

/* Looks through a section for its codes. */
static Pattern
read_pattern(Show *show, GoirText section)
{
	Pattern		pattern = {0};
	const char *at = section.at;

	show->end = section.at + section.size;
	while (at < show->end)
	{
		char		c = *at;

		if (skip_literal(show, &at, false))
		{
			pattern.ended |= pattern.places;
			continue;
		}
		if (is_at(at, show->end, "general"))
		{
			pattern.general = true;
			at += 7;
			continue;
		}
		if (halves_at(at, show->end) > 0)
		{
			pattern.date = pattern.noon = true;
			at += halves_at(at, show->end);
			continue;
		}
		if (c == '0' || c == '#' || c == '?')
			show->unknown |= !add_place(&pattern, c);
		else if (c == ',')
		{
			show->unknown |= !pattern.places;
			pattern.thousands++;
		}
		else if (c == '.' && !pattern.date)
			pattern.point = pattern.places = true;
		else if (c == '%')
			pattern.percent++;
		else if ((pattern.places && (c | 0x20) == 'e') || (c == '/' && !pattern.date))
			show->unknown = true;	/* a power; a fraction */
		else if (strchr("yYmMdDhHsSeEaA", c))
			pattern.date = true;
		else
			pattern.ended |= pattern.places;
		at++;
	}
	show->unknown |= pattern.decimals > MAX_PLACES || pattern.whole > MAX_PLACES || (pattern.date && pattern.places);
	return pattern;
}

/* Writes the number by its pattern. */
static void
put_by_pattern(Show *show, const Pattern *pattern)
{
	GoirStored *number = &show->number;
	int			decimals = pattern->decimals;
	int			place;

	number->point += 2 * pattern->percent - 3 * pattern->thousands;
	round_digits(number, number->point + pattern->decimals);
	while (decimals > pattern->least && digit_at(number, -decimals) == '0')
		decimals--;
	place = number->digits > 0 && number->point > pattern->whole ? number->point : pattern->whole;
	if (place > MAX_POWER)
	{
		show->unknown = true;
		return;
	}
	while (place-- > 0)
	{
		char		digit = digit_at(number, place);

		put(show, &digit, 1);
		if (pattern->commas && place > 0 && place % 3 == 0)
			put(show, ",", 1);
	}
	if (pattern->point)
		put(show, ".", 1);
	for (place = 1; place <= decimals; place++)
	{
		char		digit = digit_at(number, -place);

		put(show, &digit, 1);
	}
}

/* Writes the number with all its digits. */
static void
put_general(Show *show)
{
	int			decimals = show->number.digits > show->number.point ? show->number.digits - show->number.point : 0;
	char		plain[2 * MAX_POWER + 8];

	if (show->number.point > MAX_POWER || decimals > MAX_POWER)
		show->unknown = true;
	else
		put(show, plain, put_plain(plain, 0, &show->number, decimals));
}

/* Finds the day and the time of a number of days. */
static void
find_date(Show *show, bool days_1904)
{
	int64_t		days = 0;
	int64_t		part = 0;
	int64_t		era;
	int64_t		year;
	int64_t		month;
	int			place;

	if (show->number.negative || show->number.point > 7)
	{
		show->unknown = true;
		return;
	}
	for (place = 6; place >= -9; place--)
		if (place >= 0)
			days = days * 10 + digit_at(&show->number, place) - '0';
		else
			part = part * 10 + digit_at(&show->number, place) - '0';
	part = (part * 86400 + 500000000) / 1000000000;
	days += part / 86400;
	part %= 86400;
	show->hours = (int) (part / 3600);
	show->minutes = (int) (part / 60 % 60);
	show->seconds = (int) (part % 60);
	show->weekday = (int) ((days + (days_1904 ? 5 : 6)) % 7);
	if (!days_1904 && (days == 0 || days == 60))
	{
		/* days that only spreadsheets know */
		show->year = 1900, show->month = days ? 2 : 1, show->day = days ? 29 : 0;
		return;
	}
	/* since 0000-03-01, by the cycles of the Gregorian calendar */
	days += days_1904 ? 695361 : days > 60 ? 693899 : 693900;
	era = days / 146097;
	days %= 146097;
	year = (days - days / 1460 + days / 36524 - days / 146096) / 365;
	days -= 365 * year + year / 4 - year / 100;
	month = (5 * days + 2) / 153;
	show->day = (int) (days - (153 * month + 2) / 5 + 1);
	show->month = (int) (month < 10 ? month + 3 : month - 9);
	show->year = (int) (year + era * 400 + (show->month <= 2));
}

/* How many times the same letter stands here. */
static int
run_of(const char *at, const char *end)
{
	int			n = 1;

	while (at + n < end && (at[n] | 0x20) == (at[0] | 0x20))
		n++;
	return n;
}

/* Writes the half of the day that a code of a date stands for; false if it is none. */
static bool
put_half(Show *show, const char **at)
{
	int			n = halves_at(*at, show->end);
	int			first;

	if (n == 0)
		return false;
	first = (int) strcspn(*at, "/");
	put(show, show->hours < 12 ? *at : *at + first + 1, show->hours < 12 ? first : n - first - 1);
	*at += n;
	return true;
}

/* Moves behind what stands between the codes of a time; false if nothing does. */
static bool
skip_apart(Show *show, const char **at)
{
	if (skip_literal(show, at, false))
		return true;
	if (!strchr(":. ", **at))
		return false;
	++*at;
	return true;
}

/* Do seconds come next, whatever stands between? */
static bool
are_seconds_next(Show *show, const char *at)
{
	while (at < show->end && skip_apart(show, &at))
		;
	return at < show->end && (*at | 0x20) == 's';
}

/* Writes a code of a date; false if it is none. */
static bool
put_date_code(Show *show, const Pattern *pattern, const char **at, bool *after_hours)
{
	static const char *const weekdays[] = {"日", "一", "二", "三", "四", "五", "六"};
	int			n = run_of(*at, show->end);

	if (put_half(show, at))
		return true;
	switch (**at | 0x20)
	{
		case 'y':
			put_number(show, n > 2 ? show->year : show->year % 100, n > 2 ? 4 : 2);
			break;
		case 'e':
			put_number(show, show->year, 4);
			break;
		case 'm':
			if (*after_hours || are_seconds_next(show, *at + n))
				put_number(show, show->minutes, n);
			else if (n <= 2)
				put_number(show, show->month, n);
			else
				show->unknown = true;
			*after_hours = false;
			break;
		case 'd':
			if (n > 2)
				show->unknown = true;
			put_number(show, show->day, n);
			break;
		case 'h':
			put_number(show, pattern->noon ? (show->hours + 11) % 12 + 1 : show->hours, n);
			*after_hours = true;
			break;
		case 's':
			put_number(show, show->seconds, n);
			break;
		case 'a':
			if (n < 3)
				show->unknown = true;
			if (n > 3)
				put(show, "星期", (int) strlen("星期"));
			put(show, weekdays[show->weekday], (int) strlen(weekdays[show->weekday]));
			break;
		default:
			return false;
	}
	*at += n;
	return true;
}

/* Writes a section by its pattern. */
static void
put_section(Show *show, GoirText section, const Pattern *pattern)
{
	const char *at = section.at;
	bool		after_hours = false;
	bool		written = false;	/* the number is */

	show->end = section.at + section.size;
	while (at < show->end && !show->unknown)
	{
		const char *from = at;

		if (skip_literal(show, &at, true))
			continue;
		if (pattern->general && is_at(at, show->end, "general"))
		{
			put_general(show);
			at += 7;
		}
		else if (pattern->date && put_date_code(show, pattern, &at, &after_hours))
			continue;
		else if (!pattern->date && strchr("0#?.,", *at))
		{
			if (!written)
				put_by_pattern(show, pattern);
			written = true;
			at++;
		}
		else
		{
			goir_next(&at, show->end);
			put(show, from, (int) (at - from));
		}
	}
}

GoirText
goir_show_stored(GoirArena *arena, const GoirStored *stored, GoirText format, bool days_1904)
{
	char		buffer[MAX_SHOWN];
	Show		show = {0};
	GoirText	section;
	Pattern		pattern;

	if (format.size > MAX_FORMAT)
		return GOIR_NO_TEXT;
	show.number = *stored;
	show.to = buffer;
	section = choose_section(&show, format);
	/* a text that stands for the number as it is */
	if (goir_text_is(section, "@") || section.size == 0)
		return section.size == 0 ? (GoirText) {"", 0} : goir_stored_text(arena, stored);
	pattern = read_pattern(&show, section);
	if (pattern.date)
		find_date(&show, days_1904);
	if (show.number.negative && !show.unknown)
		put(&show, "-", 1);
	put_section(&show, section, &pattern);
	return show.unknown ? GOIR_NO_TEXT : goir_copy(arena, (GoirText) {show.to, show.n});
}

/*
 * What stands behind what is shown
 */

/* The end of the number that begins at a place of a text, the place itself if none does. */
static int
number_end(GoirText text, int at)
{
	int			end = at;

	while (is_digit_at(text, end) ||
		   (end < text.size && (text.at[end] == '.' || text.at[end] == ',') && is_digit_at(text, end + 1)))
		end++;
	return end;
}

/* Does a text have letters, the signs of currencies not being any? */
static bool
has_letters(GoirText text)
{
	static const char *const currencies[] = {"¥", "￥"};
	int			i = 0;

	while (i < text.size)
	{
		int			c;

		for (c = 0; c < GOIR_COUNT(currencies) && !goir_is_at(text, i, currencies[c]); c++)
			;
		if (c < GOIR_COUNT(currencies))
			i += (int) strlen(currencies[c]);
		else if ((text.at[i] & 0x80) || ((text.at[i] | 0x20) >= 'a' && (text.at[i] | 0x20) <= 'z'))
			return true;
		else
			i++;
	}
	return false;
}

/* Does a text show a number, but for its sign, rounded to as many decimals as it has? */
static bool
shows_rounded(GoirArena *arena, GoirText shown, const GoirStored *stored)
{
	const char *point = memchr(shown.at, '.', shown.size);
	int			decimals = point ? (int) (shown.at + shown.size - point) - 1 : 0;
	char		format[GOIR_STORED_DIGITS + 3] = "0.";
	GoirStored	number = *stored;
	GoirStored	rounded;

	if (decimals > GOIR_STORED_DIGITS)
		return false;
	memset(format + 2, '0', decimals);
	number.negative = false;
	return goir_read_stored(goir_show_stored(arena, &number, (GoirText) {format, decimals ? decimals + 2 : 1}, false), &rounded) &&
		shows_all(shown, &rounded);
}

/* Is it, as a date, one up to 1954, and more than a time of the day? */
static bool
is_early(const GoirStored *stored)
{
	return stored->digits == 0 ||
		(!stored->negative && stored->point > 0 && (stored->point < 5 || (stored->point == 5 && stored->digit[0] == '1')));
}

GoirText
goir_behind_shown(GoirArena *arena, GoirText shown, const GoirStored *stored)
{
	GoirText	all = goir_stored_text(arena, stored);
	GoirStored	number = *stored;
	GoirText	before;
	GoirText	behind;
	GoirText	digits;
	int			from = 0;
	int			end;

	if (shows_all(shown, stored))
		return GOIR_NO_TEXT;
	while (from < shown.size && number_end(shown, from) == from)
		from++;
	end = number_end(shown, from);
	before = (GoirText) {shown.at, from};
	digits = (GoirText) {shown.at + from, end - from};
	behind = (GoirText) {shown.at + end, shown.size - end};

	/* nothing, or a sign */
	if (digits.size == 0 && (stored->digits == 0 || !has_letters(shown)))
		return all;
	/*
	 * A number that somebody wrote where dates are shown is early as a date; what
	 * was taken for one, "1-5", is of our time, and "1:05" is before all.  Where shares are shown what is
	 * written is divided, or not, before or after.
	 */
	if (goir_has_digit(behind) && is_early(stored))
		return all;
	if (digits.size == 0 || goir_has_digit(behind) || goir_find(behind, 0, "%") >= 0 || !shows_rounded(arena, digits, stored))
		return goir_join(arena, goir_literal("保存的是"), all);
	if (!has_letters(before) && !has_letters(behind))
		return all;
	number.negative = false;
	return shows_all(digits, &number) ? GOIR_NO_TEXT : 
		goir_join(arena, goir_join(arena, before, goir_stored_text(arena, &number)), behind);
}
