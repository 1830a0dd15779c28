/*-------------------------------------------------------------------------
 *
 * words_tsv.c
 *	  Words with places from tables with tabs.
 *
 * pdftotext -tsv and tesseract write the same twelve columns, but for the order
 * of two that do not matter: level (5 for a word), page, three numbers, word,
 * left, top, width, height, confidence, text.
 *
 *-------------------------------------------------------------------------
 */
#include "page/words.h"

#define FIELDS 12
#define WIDTH 8					/* which of them that is */

static const char poppler[] = "level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext";
static const char tesseract[] = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext";

bool
goir_words_are_tsv(GoirText text)
{
	return goir_is_at(text, 0, poppler) || goir_is_at(text, 0, tesseract);
}

/* Takes the fields of a line apart; the last is what is left of it. */
static int
split(GoirText line, GoirText *field)
{
	int			fields = 0;
	int			from = 0;
	int			i;

	for (i = 0; i <= line.size; i++)
		if (i == line.size || (line.at[i] == '\t' && fields < FIELDS - 1))
		{
			field[fields++] = (GoirText) {line.at + from, i - from};
			from = i + 1;
		}
	return fields;
}

/* Does a text say anything? */
static bool
is_blank(GoirText text)
{
	int			i;

	for (i = 0; i < text.size && (text.at[i] == ' ' || text.at[i] == '\r'); i++)
		;
	return i == text.size;
}

/* Adds the word of a line, if it is one; pages count on from base. */
static void
add_line(GoirWords *words, GoirText line, int base)
{
	GoirText	field[FIELDS];
	int			number[FIELDS];
	GoirRect	rect;
	int			i;

	if (split(line, field) < FIELDS)
		return;
	if (goir_text_is(field[0], "1") && !goir_words_place(field[WIDTH], &words->edge))
		words->edge = GOIR_NO_EDGE;
	if (!goir_text_is(field[0], "5") || is_blank(field[FIELDS - 1]))
		return;
	for (i = 1; i < FIELDS - 1; i++)
		if (!goir_words_place(field[i], &number[i]))
		{
			words->whole = false;
			return;
		}
	if (base + number[1] / 1000 - 1 > words->page)
		words->page = base + number[1] / 1000 - 1;
	rect = (GoirRect) {number[6], number[7], number[6] + number[8], number[7] + number[9]};
	if (!goir_words_add(words, rect, words->ocr ? number[10] / 1000 : GOIR_PRINTED))
		words->whole = false;
	else
		goir_words_text(words, field[FIELDS - 1]);
}

void
goir_words_of_tsv(GoirWords *words, GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	int			base = 0;

	words->ocr = goir_is_at(text, 0, tesseract);
	words->page = 0;
	while (at < end)
	{
		const char *stop = memchr(at, '\n', end - at);
		GoirText	line = {at, (int) ((stop ? stop : end) - at)};

		if (line.size > 0 && line.at[line.size - 1] == '\r')
			line.size--;
		/* a head within: page by page, put together */
		if (goir_is_at(line, 0, "level\t"))
			base = at > text.at ? words->page + 1 : 0;
		else if (stop)
			add_line(words, line, base);
		else if (!is_blank(line))
			words->whole = false;	/* the last digits may be missing */
		at = stop ? stop + 1 : end;
	}
}
