/*-------------------------------------------------------------------------
 *
 * placed.c
 *	  Words with their places on paper to lines of text.
 *
 * Words are on one line if they stand beside each other for at least half of
 * their height: digits are set higher than Chinese characters, and two lines
 * of a cell stand above and below the line that goes on in the next cell.
 *
 * What heads columns of numbers in more than one line cannot be told by lines:
 * a cell may stand over several columns or between two lines, and whatever is
 * higher up comes first.  It is written without blanks, which nobody takes for
 * columns: no number is better than one of the wrong column.
 *
 *-------------------------------------------------------------------------
 */
#include "page/placed.h"
#include "page/xml.h"

#include <limits.h>
#include <stdlib.h>

#define POINT 1000				/* places are counted in so many parts of one */
#define MAX_PLACE (100000 * POINT)	/* paper is smaller */
#define NEAR_BEGINNING (16 * 1024)	/* where the root is looked for */
#define LINES 4					/* that a word may still belong to */
#define MAX_BLANKS 40
#define MAX_JOINED 400			/* bytes of a word that comes in pieces */
#define NUMBERS 3				/* in a line: it is a row of a table */
#define HEAD_LINES 16			/* at most, above a row of numbers */

typedef struct Word
{
	int			page;
	int			number;			/* in the order of the document */
	int			line;			/* -1 before it is known */
	int			left;
	int			right;
	int			top;
	int			bottom;
	GoirText	text;
} Word;

typedef struct Words
{
	GoirArena  *arena;
	Word	   *word;
	int			n;
	int			room;
	int			page;
	bool		open;			/* the last one goes on */
	bool		whole;
} Words;

typedef struct Line
{
	int			top;			/* of its first word by height */
	int			bottom;
	int			word;			/* its leftmost one, when words are sorted so */
	int			words;
	bool		glued;			/* its words touch, */
	int			from;			/* those that end behind here */
} Line;

/*
 * The document
 */

/* Reads a place: digits, of which three behind the point matter. */
static bool
read_place(GoirText text, int *place)
{
	const char *at = text.at;
	const char *end = at + text.size;
	bool		negative = at < end && *at == '-';
	int			digits = 0;
	int			decimals = -1;	/* before the point */
	int64_t		value = 0;

	for (at += negative; at < end; at++)
	{
		if (*at == '.' && decimals < 0)
			decimals = 0;
		else if (*at < '0' || *at > '9' || value > MAX_PLACE)
			return false;
		else if (decimals < 3)
		{
			value = value * 10 + *at - '0';
			decimals += decimals >= 0;
			digits++;
		}
	}
	for (decimals += decimals < 0; decimals < 3; decimals++)
		value *= 10;
	*place = (int) (negative ? -value : value);
	return digits > 0 && value <= MAX_PLACE;
}

/* Reads the place of a word; false if that is none. */
static bool
read_places(const char *attributes, Word *word)
{
	return read_place(goir_xml_attribute(attributes, "xMin"), &word->left) &&
		read_place(goir_xml_attribute(attributes, "xMax"), &word->right) &&
		read_place(goir_xml_attribute(attributes, "yMin"), &word->top) &&
		read_place(goir_xml_attribute(attributes, "yMax"), &word->bottom) &&
		word->left <= word->right && word->top < word->bottom;
}

/* Begins a page or a word. */
static void
start_element(void *context, const char *name, const char *attributes)
{
	Words	   *words = context;
	Word		word = {0};

	if (strcmp(name, "page") == 0)
		words->page++;
	if (strcmp(name, "word") != 0)
		return;
	words->open = read_places(attributes, &word);
	if (!words->open)
	{
		words->whole = false;
		return;
	}
	word.page = words->page;
	word.number = words->n;
	word.line = -1;
	words->word = goir_room(words->arena, words->word, words->n, &words->room, sizeof(Word));
	words->word[words->n++] = word;
}

/* Ends a word. */
static void
end_element(void *context, const char *name)
{
	Words	   *words = context;

	if (strcmp(name, "word") == 0)
		words->open = false;
}

/* Text of a word; it comes in several pieces if something stands within. */
static void
add_text(void *context, GoirText text)
{
	Words	   *words = context;
	GoirText   *whole;
	char	   *joined;

	if (!words->open)
		return;
	whole = &words->word[words->n - 1].text;
	if (whole->size == 0)
		*whole = text;
	else if (whole->size + text.size > MAX_JOINED)
		words->whole = false;
	else
	{
		joined = goir_space(words->arena, whole->size + text.size);
		memcpy(joined, whole->at, whole->size);
		memcpy(joined + whole->size, text.at, text.size);
		*whole = (GoirText) {joined, whole->size + text.size};
	}
}

/*
 * Lines
 */

/* The order of reading before lines are known: by page and height. */
static int
by_height(const void *a, const void *b)
{
	const Word *one = a;
	const Word *other = b;
	int64_t		height = ((int64_t) one->top + one->bottom) - ((int64_t) other->top + other->bottom);

	if (one->page != other->page)
		return one->page - other->page;
	return height != 0 ? (height > 0 ? 1 : -1) : one->number - other->number;
}

/* The order of reading: by line, and from left to right. */
static int
by_line(const void *a, const void *b)
{
	const Word *one = a;
	const Word *other = b;

	if (one->line != other->line)
		return one->line - other->line;
	if (one->left != other->left)
		return one->left < other->left ? -1 : 1;
	return one->number - other->number;
}

/* The line among the last few that a word stands on, or -1; from is the first of its page. */
static int
line_of(const Line *line, int from, int n, const Word *word)
{
	int			found = -1;
	int			most = 0;
	int			i;

	for (i = n - 1; i >= from && i >= n - LINES; i--)
	{
		int			height = line[i].bottom - line[i].top;
		int			shared = (line[i].bottom < word->bottom ? line[i].bottom : word->bottom) -
			(line[i].top > word->top ? line[i].top : word->top);

		if (height > word->bottom - word->top)
			height = word->bottom - word->top;
		if (shared >= height - height / 2 && shared > most)
		{
			most = shared;
			found = i;
		}
	}
	return found;
}

/* Finds the lines of the words and puts these in the order of reading. */
static Line *
find_lines(Words *words, int *n)
{
	Line	   *line = goir_alloc(words->arena, words->n * sizeof(Line));
	int			first = 0;		/* of the page */
	int			i;

	*n = 0;
	qsort(words->word, words->n, sizeof(Word), by_height);
	goir_poll(words->arena);
	for (i = 0; i < words->n; i++)
	{
		Word	   *word = &words->word[i];

		if (i > 0 && word->page != word[-1].page)
			first = *n;
		word->line = line_of(line, first, *n, word);
		if (word->line < 0)
		{
			line[*n] = (Line) {word->top, word->bottom, -1, 0, false, 0};
			word->line = (*n)++;
		}
	}
	qsort(words->word, words->n, sizeof(Word), by_line);
	for (i = 0; i < words->n; i++)
	{
		Line	   *own = &line[words->word[i].line];

		if (own->words++ == 0)
			own->word = i;
	}
	return line;
}

/*
 * Heads of tables
 */

/* Is a word a number? */
static bool
is_number(const Word *word)
{
	int			i;

	for (i = 0; i < word->text.size; i++)
		if ((word->text.at[i] < '0' || word->text.at[i] > '9') &&
			(i == 0 || (word->text.at[i] != '.' && word->text.at[i] != ',')))
			return false;
	return true;
}

/* A row of numbers. */
typedef struct Row
{
	int			numbers;
	int			label;			/* where the words before them end */
	int			left;			/* where the first begins */
	int			right;			/* where the last ends */
} Row;

/* The numbers of a line. */
static Row
numbers(const Word *word, const Line *line)
{
	Row			row = {0, INT_MIN, 0, 0};
	int			i;

	for (i = line->word; i < line->word + line->words; i++)
		if (is_number(&word[i]))
		{
			if (row.numbers++ == 0)
				row.left = word[i].left;
			row.right = word[i].right;
		}
		else if (row.numbers == 0)
			row.label = word[i].right;
	return row;
}

/* What a line is to the numbers of a row further down. */
typedef enum Above
{
	BESIDE,						/* has nothing above them */
	ABOVE,
	THROUGH						/* runs through to above them, as prose does */
} Above;

/* What a line is to a row of numbers that begins with this word. */
static Above
stands(const Word *word, const Line *line, const Row *row, const Word *first)
{
	int			edge = first->left + first->bottom - first->top;
	Above		found = BESIDE;
	int			i;

	for (i = line->word; i < line->word + line->words; i++)
	{
		bool		begins = word[i].left <= edge;	/* where the row does */

		if (begins && word[i].right > row->left &&
			(row->label != INT_MIN || word[i].right - word[i].left > (row->right - row->left) / 5 * 3))
			return THROUGH;
		if (word[i].right > row->label && (!begins || word[i].right > row->left))
			found = ABOVE;
	}
	return found;
}

/*
 * Glues the lines that head the numbers of a line, if there are several.  They
 * may stand on the page before, with its number between.
 */
static void
glue_head(const Word *word, Line *line, int n)
{
	Row			row = numbers(word, &line[n]);
	int			above = 0;		/* lines with words above the numbers */
	int			first;
	int			i;

	if (row.numbers < NUMBERS)
		return;
	for (first = n; first > 0 && n - first < HEAD_LINES; first--)
	{
		const Line *head = &line[first - 1];
		Above		what = stands(word, head, &row, &word[line[n].word]);

		if ((head->words > 1 && numbers(word, head).numbers > 0) || what == THROUGH)
			break;
		above += what == ABOVE;
	}
	if (above > 1)
		for (i = first; i < n; i++)
		{
			line[i].glued = true;
			line[i].from = row.label;
		}
}

/*
 * Text
 */

/*
 * How many blanks stand between two words of a line, in halves of the height
 * of the lower one, which is the width of a digit.
 */
static int
blanks(const Word *one, const Word *other, const Line *line)
{
	int			height = one->bottom - one->top < other->bottom - other->top ?
		one->bottom - one->top : other->bottom - other->top;
	int64_t		gap = (int64_t) other->left - one->right;
	int64_t		n = 2 * gap / height;

	if (gap * 10 < height || (line->glued && one->right > line->from))
		return 0;
	if (gap * 5 < (int64_t) height * 4)
		return 1;
	return n < 2 ? 2 : n > MAX_BLANKS ? MAX_BLANKS : (int) n;
}

/* Writes the lines. */
static GoirText
write_lines(const Words *words, const Line *line, int n)
{
	size_t		size = 0;
	char	   *text;
	char	   *to;
	int			i,
				j,
				k;

	for (i = 0; i < words->n; i++)
		size += words->word[i].text.size + MAX_BLANKS;
	text = to = goir_space(words->arena, size);
	for (i = 0; i < n; i++)
	{
		for (j = line[i].word; j < line[i].word + line[i].words; j++)
		{
			const Word *word = &words->word[j];
			int			gap = j > line[i].word ? blanks(&word[-1], word, &line[i]) : 0;

			memset(to, ' ', gap);
			to += gap;
			for (k = 0; k < word->text.size; k++)
				*to++ = (unsigned char) word->text.at[k] < ' ' ? ' ' : word->text.at[k];
		}
		*to++ = '\n';
	}
	return (GoirText) {text, (int) (to - text)};
}

GoirText
goir_placed_text(GoirArena *arena, GoirText text, bool *whole)
{
	static const GoirXmlHandler handler = {start_element, end_element, add_text};
	Words		words = {0};
	Line	   *line;
	int			n = 0;
	int			i;

	words.arena = arena;
	words.whole = true;
	if (goir_xml_read(arena, text, &handler, &words) != GOIR_XML_WHOLE)
	{
		/* of the last word a part may be missing, and of a number a digit */
		words.whole = false;
		words.n -= words.n > 0;
	}
	*whole = words.whole;
	for (i = 0; i < words.n; i++)
		if (words.word[i].text.size > 0)
			words.word[n++] = words.word[i];
	words.n = n;
	if (n == 0)
		return (GoirText) {"", 0};
	line = find_lines(&words, &n);
	for (i = 0; i < n; i++)
		glue_head(words.word, line, i);
	return write_lines(&words, line, n);
}

/*
 * Which kind of document it is
 */

bool
goir_is_placed(GoirText text)
{
	static const char page[] = "<page width=\"";
	GoirText	head = goir_clip(text, NEAR_BEGINNING);
	int			at = goir_find(head, 0, "<doc>");

	if (at < 0)
		return false;
	for (at += (int) strlen("<doc>"); at < text.size && strchr(" \t\r\n", text.at[at]); at++)
		;
	return goir_is_at(text, at, page);
}
