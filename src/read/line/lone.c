/*-------------------------------------------------------------------------
 *
 * lone.c
 *	  Numbers among lines that are none of a table's.
 *
 * The number of a page, or of a note, that stands between the rows of a text
 * says nothing of theirs.  It does say that there are such numbers: others may
 * stand among the values of a row, in the place of a blank cell that left
 * nothing.
 *
 *-------------------------------------------------------------------------
 */
#include "read/line/unstack.h"
#include "read/line/line.h"
#include "words/key.h"

#define UNIT_SIZE 3				/* of a unit of one character, in bytes */
#define LONE_DIGITS 2			/* of the number of a page or a note, at most */

/* Is a paragraph a line, and not one of several cells of it? */
static bool
is_line(const GoirDocument *document, int at)
{
	int			cell = document->paragraphs[at].cell;

	return cell == GOIR_NONE || document->tables[document->rows[document->cells[cell].row].table].shape == GOIR_STACKED;
}

/* Is it a value by itself, or the unit of one? */
static bool
is_value(const GoirDocument *document, int at)
{
	GoirText	text = document->paragraphs[at].text;

	return is_line(document, at) &&
		(goir_is_cell_value(text) || text.size <= UNIT_SIZE || goir_text_is(text, "万元") || goir_text_is(text, "件次"));
}

/* May it be the label of a row of one value, or a piece of it, or number the rows? */
static bool
is_name(const GoirDocument *document, int at)
{
	GoirMeaning meaning[GOIR_MAX_MEANINGS];
	GoirKey		key;
	int			i;

	if (!is_line(document, at))
		return false;
	if (goir_label_kind(document->paragraphs[at].text) == WORDS)
		return true;
	goir_key(document->paragraphs[at].text, &key);
	for (i = goir_meanings(&key, meaning); i > 0; i--)
		if (meaning[i - 1].kind == GOIR_MEANS_ITEM && goir_items_data[meaning[i - 1].number].table != GOIR_REQUESTS)
			return true;
	return goir_numbers_rows(&key);
}

/* Does it hold several values, and nothing else? */
static bool
is_row(const GoirDocument *document, int at)
{
	GoirText	text = document->paragraphs[at].text;
	GoirStackedLine line;
	int			i;

	if (!is_line(document, at) || text.size == 0 || text.size > GOIR_LINE_SIZE || !goir_is_digit(text.at[0]) ||
		!goir_split_blanks(text, false, &line) || line.tokens < 2)
		return false;
	for (i = 0; i < line.tokens && goir_is_cell_value(line.token[i]); i++)
		 /* look */ ;
	return i == line.tokens;
}

/* How many digits of a small number a text ends in, that are all of it or stand behind a word. */
static int
small_at_end(GoirText text)
{
	int			before = text.size;

	while (before > 0 && goir_is_digit(text.at[before - 1]))
		before--;
	if (before == text.size || text.size - before > LONE_DIGITS || text.at[before] == '0' ||
		(before > 0 && (before < 2 || text.at[before - 1] != ' ' || !(text.at[before - 2] & 0x80))))
		return 0;
	return text.size - before;
}

/*
 * Does a line end in a small number that is no value: alone, where no row of one value begins or
 * ends; before a line of a row's values; or behind words, beside such a line?
 */
static bool
is_lone(const GoirDocument *document, int at)
{
	int			digits = small_at_end(document->paragraphs[at].text);

	if (digits == 0 || !is_line(document, at))
		return false;
	if (digits < document->paragraphs[at].text.size)
		return is_row(document, at - 1) || is_row(document, at + 1);
	return is_row(document, at + 1) ||
		!(is_value(document, at - 1) || is_value(document, at + 1) || is_name(document, at - 1) || is_name(document, at + 1));
}

bool
goir_has_lone_numbers(const GoirDocument *document)
{
	bool		begun = false;	/* a table has */
	bool		found = false;
	int			i;

	for (i = 1; i < document->n_paragraphs - 1; i++)
	{
		if (document->paragraphs[i].cell != GOIR_NONE)
		{
			if (found)
				return true;
			begun = true;
		}
		found |= begun && is_lone(document, i);
	}
	return false;
}
