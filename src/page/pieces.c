/*-------------------------------------------------------------------------
 *
 * pieces.c
 *	  Words with places to lines, and to the pieces of lines that touch.
 *
 * Words are on one line if they stand beside each other for at least half of
 * their height: digits are set higher than Chinese characters.
 *
 *-------------------------------------------------------------------------
 */
#include "page/pieces.h"

#include <limits.h>
#include <stdlib.h>

#define SURE 90					/* confidence of a 1, which rules and parts of digits are taken for */
#define MOST_IN_NUMBER 6		/* words of a page number */
#define LINES 4					/* that a word may still belong to */

typedef struct Line
{
	int			top;			/* of its first word by height */
	int			bottom;
} Line;

/*
 * Pages that lie on their side
 */

/* What the words of a page tell of the way it is to be read. */
typedef struct Turn
{
	int			words;			/* of several characters */
	int			tall;			/* of them those higher than wide */
	int			down;			/* that stand below the word before them */
	int			up;
} Turn;

/* Is there more than one character in a text? */
static bool
is_long(GoirText text)
{
	const char *at = text.at;
	const char *end = at + text.size;

	goir_next(&at, end);
	return at < end;
}

/* Counts a word, which follows another on its page or is the first. */
static void
count_turn(Turn *turn, const GoirWord *word, const GoirWord *before)
{
	int64_t		step = before ? ((int64_t) word->rect.top + word->rect.bottom) -
		((int64_t) before->rect.top + before->rect.bottom) : 0;

	if (!is_long(word->text))
		return;
	turn->words++;
	if (word->rect.bottom - word->rect.top <= word->rect.right - word->rect.left)
		return;
	turn->tall++;
	/* a word beside it is of another line */
	if (before && word->rect.left < before->rect.right && before->rect.left < word->rect.right)
	{
		turn->down += step > 0;
		turn->up += step < 0;
	}
}

/* Turns the words of a page so that they are read from left to right. */
static void
turn_page(GoirWord *word, int n)
{
	Turn		turn = {0, 0, 0, 0};
	int			i;

	for (i = 0; i < n; i++)
		count_turn(&turn, &word[i], i > 0 ? &word[i - 1] : NULL);
	if (turn.tall * 3 <= turn.words * 2)
		return;
	for (i = 0; i < n; i++)
	{
		GoirRect	r = word[i].rect;

		word[i].turn = turn.down > turn.up ? GOIR_TURNED_LEFT : GOIR_TURNED_RIGHT;
		word[i].rect = turn.down > turn.up ? (GoirRect) {r.top, -r.right, r.bottom, -r.left} :
			(GoirRect) {-r.bottom, r.left, -r.top, r.right};
	}
}

/* Notes how far the words of a page reach. */
static void
note_reach(GoirWord *word, int n)
{
	int			reach = INT_MIN;
	int			i;

	for (i = 0; i < n; i++)
		reach = reach > word[i].rect.right ? reach : word[i].rect.right;
	for (i = 0; i < n; i++)
		word[i].reach = reach;
}

/* Where a word is on its page, whichever way that lies. */
static GoirRect
unturned(const GoirWord *word)
{
	GoirRect	r = word->rect;

	if (word->turn == GOIR_TURNED_LEFT)
		return (GoirRect) {-r.bottom, r.left, -r.top, r.right};
	if (word->turn == GOIR_TURNED_RIGHT)
		return (GoirRect) {r.top, -r.right, r.bottom, -r.left};
	return r;
}

GoirPlace
goir_pieces_place(const GoirPieces *pieces, const int *piece, int n)
{
	GoirPlace	place = {pieces->piece[piece[0]].page, INT_MAX, INT_MAX, INT_MIN, INT_MIN};
	int			i,
				k;

	for (i = 0; i < n; i++)
		for (k = 0; k < pieces->piece[piece[i]].words; k++)
		{
			const GoirWord *word = &pieces->words->word[pieces->piece[piece[i]].word + k];
			GoirRect	rect = unturned(word);

			if (word->page != place.page)
				continue;
			place.left = place.left < rect.left ? place.left : rect.left;
			place.top = place.top < rect.top ? place.top : rect.top;
			place.right = place.right > rect.right ? place.right : rect.right;
			place.bottom = place.bottom > rect.bottom ? place.bottom : rect.bottom;
		}
	return place;
}

/*
 * Lines
 */

/* The order of reading before lines are known: by page and height. */
static int
by_height(const void *a, const void *b)
{
	const GoirWord *one = a;
	const GoirWord *other = b;
	int64_t		height = ((int64_t) one->rect.top + one->rect.bottom) - ((int64_t) other->rect.top + other->rect.bottom);

	if (one->page != other->page)
		return one->page - other->page;
	return height != 0 ? (height > 0 ? 1 : -1) : one->number - other->number;
}

/* The order of reading: by line, and from left to right. */
static int
by_line(const void *a, const void *b)
{
	const GoirWord *one = a;
	const GoirWord *other = b;

	if (one->line != other->line)
		return one->line - other->line;
	if (one->rect.left != other->rect.left)
		return one->rect.left < other->rect.left ? -1 : 1;
	return one->number - other->number;
}

/* The line among the last few that a word stands on, or -1; from is the first of its page. */
static int
line_of(const Line *line, int from, int n, const GoirRect *rect)
{
	int			found = -1;
	int			most = 0;
	int			i;

	for (i = n - 1; i >= from && i >= n - LINES; i--)
	{
		int			height = line[i].bottom - line[i].top;
		int			shared = (line[i].bottom < rect->bottom ? line[i].bottom : rect->bottom) -
			(line[i].top > rect->top ? line[i].top : rect->top);

		if (height > rect->bottom - rect->top)
			height = rect->bottom - rect->top;
		if (shared >= height - height / 2 && shared > most)
		{
			most = shared;
			found = i;
		}
	}
	return found;
}

/* Is a word the same as the one before it, at the same place: printed twice, to be bold? */
static bool
is_double(const GoirWord *word)
{
	return memcmp(&word->rect, &word[-1].rect, sizeof(GoirRect)) == 0 && word->line == word[-1].line &&
		word->text.size == word[-1].text.size && memcmp(word->text.at, word[-1].text.at, word->text.size) == 0;
}

/* Sorts words, which mostly come in order. */
static void
sort_words(GoirWords *words, int (*compare) (const void *, const void *))
{
	int			i = 1;

	while (i < words->n && compare(&words->word[i - 1], &words->word[i]) <= 0)
		i++;
	if (i < words->n)
		qsort(words->word, words->n, sizeof(GoirWord), compare);
}

/* Gives each word its line, and puts them in the order of reading. */
static int
find_lines(GoirWords *words)
{
	Line	   *line = goir_space(words->arena, words->n * sizeof(Line) + 1);
	int			first = 0;		/* of the page */
	int			n = 0;
	int			kept = 0;
	int			i;

	sort_words(words, by_height);
	goir_poll(words->arena);
	for (i = 0; i < words->n; i++)
	{
		GoirWord   *word = &words->word[i];

		if (i > 0 && word->page != word[-1].page)
			first = n;
		word->line = line_of(line, first, n, &word->rect);
		if (word->line < 0)
		{
			line[n] = (Line) {word->rect.top, word->rect.bottom};
			word->line = n++;
		}
	}
	sort_words(words, by_line);
	for (i = 0; i < words->n; i++)
		if (kept == 0 || (words->word[kept] = words->word[i], !is_double(&words->word[kept])))
			kept++;
	words->n = kept;
	return n;
}

/*
 * Pieces
 */

/* Is a character a mark in place of a number? */
static bool
is_dash(uint32_t c)
{
	return c == '-' || c == '/' || c == '\\' || c == 0x65e0 || (c >= 0x2010 && c <= 0x2015) ||
		c == 0x2500 || c == 0xff0d || c == 0xff0f;
}

/* Is a character a digit, of one width or the other? */
static bool
is_digit(uint32_t c)
{
	return (c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19);
}

/* Could a word be the value of a cell: a number, or nothing but marks in place of one? */
static bool
is_value(GoirText text)
{
	const char *at = text.at;
	const char *end = at + text.size;
	uint32_t	c = 0;
	bool		digits = false;
	bool		dashes = true;
	int			n = 0;

	for (; at < end; n++)
	{
		c = goir_next(&at, end);
		dashes &= is_dash(c);
		if (is_digit(c))
			digits = true;
		else if (!(n == 0 && (is_dash(c) || c == '+' || c == L'＋')) && !dashes &&
				 !(digits && (c == '.' || c == ',' || c == '%' || c == L'，' || c == L'．' || c == L'％')))
			return false;
	}
	return digits ? is_digit(c) || c == '%' || c == L'％' : dashes && n > 0;
}

/* Is a character one of those that OCR takes rules for? */
static bool
is_rule(char c)
{
	static const char rules[] = "|[]!{}";

	return memchr(rules, c, sizeof(rules) - 1) != NULL;
}

/*
 * Is a word nothing but what OCR takes a rule for: a bar, or any character that
 * is far too narrow to be one?
 */
static bool
is_bar(const GoirWords *words, const GoirWord *word)
{
	int			i;

	for (i = 0; i < word->text.size && is_rule(word->text.at[i]); i++)
		;
	return words->ocr && (i == word->text.size || (word->rect.right - word->rect.left) * 5 < word->rect.bottom - word->rect.top);
}

/*
 * Is a number as wide as its digits, which are about half as wide as high, a 1
 * less?  Else there are others, or rules, in what OCR took for it.
 */
static bool
is_proportioned(const GoirWord *word)
{
	int64_t		height = word->rect.bottom - word->rect.top;
	int64_t		width = word->rect.right - word->rect.left;
	int			least = 0;		/* in hundredths of the height */
	int			most = 0;
	int			i;

	for (i = 0; i < word->text.size; i++)
	{
		char		c = word->text.at[i];

		least += c == '1' ? 20 : is_digit((unsigned char) c) ? 40 : 5;
		most += c == '1' && word->text.size == 1 ? 50 : is_digit((unsigned char) c) ? 95 : 60;
	}
	return width * 100 >= height * least && width * 100 <= height * most;
}

/*
 * Takes rules off the ends of a word that is not all rules; a number keeps them,
 * for one of its digits may be in them.  *after says whether the next word has one before it.
 */
static void
strip_rules(GoirWord *word, bool *after)
{
	GoirText	text = word->text;

	while (is_rule(*text.at))
		text = (GoirText) {text.at + 1, text.size - 1};
	word->apart = *after || text.size < word->text.size;
	*after = false;
	while (is_rule(text.at[text.size - 1]))
	{
		text.size--;
		*after = true;
	}
	if (!is_value(text))
		word->text = text;
	else if (!is_proportioned(word) || (text.size == 1 && *text.at == '1' && word->confidence < SURE) || (text.size > 1 && text.at[0] == '0' && text.at[1] != '.'))
		word->confidence = 0;
}

/* The lower height of two words. */
static int64_t
height_of(const GoirWord *one, const GoirWord *other)
{
	int			a = one->rect.bottom - one->rect.top;
	int			b = other->rect.bottom - other->rect.top;

	return a < b ? a : b;
}

/* Do two words of a line stand on one baseline, or in the middle of each other? */
static bool
is_level(const GoirWord *one, const GoirWord *other)
{
	int64_t		height = height_of(one, other);
	int64_t		middle = ((int64_t) one->rect.top + one->rect.bottom) - ((int64_t) other->rect.top + other->rect.bottom);
	int64_t		bottom = (int64_t) one->rect.bottom - other->rect.bottom;

	return llabs(middle) * 5 <= height * 2 || llabs(bottom) * 10 <= height;
}

/* Does a text end, or begin, with a character that blanks stand beside? */
static bool
is_latin(GoirText text, bool end)
{
	return (unsigned char) text.at[end ? text.size - 1 : 0] < 0x80;
}

/*
 * Do two words of a line stand so close that they are parts of one number, in two
 * fonts?  Between numbers of two cells there is more room, if little.
 */
static bool
is_one_number(const GoirWords *words, const GoirWord *one, const GoirWord *other)
{
	return !words->ocr && is_value(one->text) && is_value(other->text) && is_digit((unsigned char) *other->text.at) &&
		is_level(one, other) && llabs((int64_t) other->rect.left - one->rect.right) * 20 <= height_of(one, other);
}

/*
 * Do two words of a line touch, or nearly?  Between Latin and Chinese there is
 * often some room, between Chinese characters only that of another cell.
 */
static bool
touches(const GoirWords *words, const GoirWord *one, const GoirWord *other)
{
	int64_t		gap = (int64_t) other->rect.left - one->rect.right;
	int64_t		height = height_of(one, other);

	if (is_value(one->text) && is_value(other->text))
		return is_one_number(words, one, other);
	if (words->ocr)
		return gap * 4 <= height * 3;
	return is_level(one, other) && gap * 20 <= height * (is_latin(one->text, true) != is_latin(other->text, false) ? 4 : 2);
}

/* Does a word begin like a numbered item: 1.? */
static bool
is_ordinal(GoirText text)
{
	return text.size > 1 && text.at[0] >= '1' && text.at[0] <= '9' && text.at[1] == '.' &&
		(text.size == 2 || text.at[2] < '0' || text.at[2] > '9');
}

/* Makes the pieces of a line's words. */
static void
cut_line(const GoirWords *words, GoirPieces *pieces, int from, int to, int line, int64_t height)
{
	bool		open = false;
	int			i;

	for (i = from; i < to; i++)
	{
		const GoirWord *word = &words->word[i];
		GoirPiece  *piece = &pieces->piece[pieces->n - 1];

		if (is_bar(words, word))
		{
			open = false;
			continue;
		}
		if (open && !word->apart && !(words->ocr && is_ordinal(word->text)) && touches(words, &word[-1], word))
		{
			piece->words++;
			piece->value &= is_one_number(words, &word[-1], word);
			if (piece->right < word->rect.right)
				piece->right = word->rect.right;
			if (piece->top > height + word->rect.top)
				piece->top = height + word->rect.top;
			if (piece->bottom < height + word->rect.bottom)
				piece->bottom = height + word->rect.bottom;
			if (piece->confidence > word->confidence)
				piece->confidence = word->confidence;
			continue;
		}
		pieces->piece[pieces->n++] = (GoirPiece) {height + word->rect.top, height + word->rect.bottom,
			word->rect.left, word->rect.right, word->page, line, i, 1, word->confidence,
			is_value(word->text), false};
		open = true;
	}
}

/*
 * A number is a cell's value if nothing but such follows it on its line, and no
 * word runs into it: 312 in "主动公开政府信息 312 条" is none.
 */
static void
settle_values(GoirPieces *pieces, int from, int to)
{
	bool		values = true;	/* nothing else follows */
	int			i;

	for (i = to - 1; i >= from; i--)
	{
		GoirPiece  *piece = &pieces->piece[i];
		int64_t		gap = i > from ? (int64_t) piece->left - piece[-1].right : 0;

		values &= piece->value;
		piece->value = values && (i == from || piece[-1].value || gap * 10 >= goir_piece_height(piece) * 3);
	}
}

/* Leaves out words that say nothing. */
static void
drop_empty(GoirWords *words)
{
	int			n = 0;
	int			i;

	for (i = 0; i < words->n; i++)
		if (words->word[i].text.size > 0)
			words->word[n++] = words->word[i];
	words->n = n;
}

/*
 * Takes room that a font leaves above and below off a word of Chinese: what is
 * more than its characters, which are as high as wide.
 */
static void
trim_height(GoirWord *word)
{
	const char *at = word->text.at;
	const char *end = at + word->text.size;
	int64_t		width = 2 * ((int64_t) word->rect.right - word->rect.left);
	int64_t		height = (int64_t) word->rect.bottom - word->rect.top;
	int			halves = 0;
	int			wide = 0;

	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		halves += c < 0x1100 ? 1 : 2;
		wide += c >= 0x4e00 && c < 0xa000;
	}
	if (wide == 0 || height * halves * 10 <= width * 15)
		return;
	height -= width * 13 / (halves * 10);
	word->rect.top += (int) (height / 2);
	word->rect.bottom -= (int) (height / 2);
}

/* Do the words of a line only number the page: 3, - 3 -, 第3页 共5页? */
static bool
is_page_number(const GoirWords *words, int from, int to)
{
	bool		digits = false;
	int			i;

	if (to - from > MOST_IN_NUMBER)
		return false;
	for (i = from; i < to; i++)
	{
		const char *at = words->word[i].text.at;
		const char *end = at + words->word[i].text.size;

		/* a second number is that of all pages */
		if (digits && is_digit((unsigned char) *at) && is_value(words->word[i - 1].text))
			return false;
		while (at < end)
		{
			uint32_t	c = goir_next(&at, end);

			digits |= is_digit(c);
			if (!is_digit(c) && (!is_dash(c) || c == L'无') && c != L'第' && c != L'页' && c != L'共')
				return false;
		}
	}
	return digits;
}

/* Sets each page upright, and notes how far its words reach. */
static void
turn_pages(GoirWords *words)
{
	int			from,
				to;

	for (from = 0; from < words->n; from = to)
	{
		for (to = from + 1; to < words->n && words->word[to].page == words->word[from].page; to++)
			;
		turn_page(words->word + from, to - from);
		note_reach(words->word + from, to - from);
	}
}

void
goir_pieces(GoirWords *words, GoirPieces *pieces)
{
	int64_t		height = 0;		/* where the page begins */
	int64_t		end = 0;		/* and ends */
	bool		after;
	int			lines;
	int			from,
				to,
				i;

	memset(pieces, 0, sizeof(*pieces));
	drop_empty(words);
	turn_pages(words);
	for (i = 0; i < words->n && !words->ocr; i++)
		trim_height(&words->word[i]);
	lines = find_lines(words);
	pieces->words = words;
	pieces->piece = goir_space(words->arena, words->n * sizeof(GoirPiece) + 1);
	pieces->line = goir_space(words->arena, (lines + 1) * sizeof(int));
	for (from = 0; from < words->n; from = to)
	{
		if (from == 0 || words->word[from].page != words->word[from - 1].page)
			height = end - words->word[from].rect.top;
		for (to = from; to < words->n && words->word[to].line == words->word[from].line; to++)
			;

		/* far below all else of a page */
		if ((to == words->n || words->word[to].page != words->word[from].page) && is_page_number(words, from, to) &&
			height + words->word[from].rect.top - end > words->word[from].rect.bottom - words->word[from].rect.top)
			continue;
		for (to = from; to < words->n && words->word[to].line == words->word[from].line; to++)
			if (end < height + words->word[to].rect.bottom)
				end = height + words->word[to].rect.bottom;
		pieces->line[pieces->lines] = pieces->n;
		for (i = from, after = false; words->ocr && i < to; i++)
			if (!is_bar(words, &words->word[i]))
				strip_rules(&words->word[i], &after);
		cut_line(words, pieces, from, to, pieces->lines, height);
		if (pieces->n > pieces->line[pieces->lines])
			settle_values(pieces, pieces->line[pieces->lines++], pieces->n);
	}
	pieces->line[pieces->lines] = pieces->n;
}

/*
 * Text
 */

GoirText
goir_pieces_text(const GoirPieces *pieces, const int *piece, int n)
{
	const GoirWord *last = NULL;
	size_t		size = 0;
	char	   *text;
	char	   *to;
	int			i,
				k;

	for (i = 0; i < n; i++)
		for (k = 0; k < pieces->piece[piece[i]].words; k++)
			size += pieces->words->word[pieces->piece[piece[i]].word + k].text.size + 1;
	text = to = goir_space(pieces->words->arena, size + 1);
	for (i = 0; i < n; i++)
		for (k = 0; k < pieces->piece[piece[i]].words; k++)
		{
			const GoirWord *word = &pieces->words->word[pieces->piece[piece[i]].word + k];
			int			c;

			if (last && is_latin(last->text, true) && is_latin(word->text, false) &&
				(k == 0 || ((int64_t) word->rect.left - last->rect.right) * 10 >= height_of(last, word)))
				*to++ = ' ';
			for (c = 0; c < word->text.size; c++)
				*to++ = (unsigned char) word->text.at[c] < ' ' ? ' ' : word->text.at[c];
			last = word;
		}
	return (GoirText) {text, (int) (to - text)};
}
