/*-------------------------------------------------------------------------
 *
 * own.c
 *	  What goir_html() wrote, taken back.
 *
 *-------------------------------------------------------------------------
 */
#include "read/own.h"
#include "words/number.h"

/* The value of a digit of base 16, or -1. */
static int
hexadecimal(char c)
{
	return goir_is_digit(c) ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/*
 * A text as goir_html() spells it, as much of it as is stored, or no text.
 * Nobody vouches for what %XX makes of it.
 */
static GoirText
own_text(GoirArena *arena, GoirText content, int limit)
{
	char	   *bytes = goir_alloc(arena, content.size + 1);
	GoirText	text = {bytes, 0};
	int			i;

	for (i = 0; i < content.size; i++)
	{
		int			high = i + 2 < content.size ? hexadecimal(content.at[i + 1]) : -1;
		int			low = high >= 0 ? hexadecimal(content.at[i + 2]) : -1;

		if (content.at[i] != '%' || low < 0)
			bytes[text.size++] = content.at[i];
		else
		{
			bytes[text.size++] = (char) (high << 4 | low);
			i += 2;
		}
	}
	if (!goir_is_utf8(text))
		return GOIR_NO_TEXT;
	text = goir_clip(text, limit);
	return text.size > 0 ? text : GOIR_NO_TEXT;
}

/* Splits a text at its first blank. */
static GoirText
first_word(GoirText *rest)
{
	const char *blank = memchr(rest->at, ' ', rest->size);
	GoirText	word = {rest->at, blank ? (int) (blank - rest->at) : rest->size};
	int			used = blank ? word.size + 1 : word.size;

	rest->at += used;
	rest->size -= used;
	return word;
}

/* Takes a cell: "path state [number] [printed]". */
static void
take_cell(GoirArena *arena, GoirText text, GoirReport *report)
{
	GoirFigure	figure = {0};
	GoirPath	path;
	GoirText	word = first_word(&text);
	int			slot;

	if (!goir_path_parse(word, &path) || (slot = goir_slot(path)) < 0)
		return;
	word = first_word(&text);
	for (figure.state = GOIR_BLANK; figure.state < GOIR_STATES; figure.state++)
		if (goir_text_is(word, goir_state_code[figure.state]))
			break;
	if (figure.state == GOIR_NUMBER)
	{
		word = first_word(&text);
		if (word.size == 0 || goir_read_decimal(word, true, &figure.number) != word.size)
			return;
	}
	figure.printed = own_text(arena, text, GOIR_MAX_PRINTED);

	/* whatever somebody says, a blank cell has no words, and others have */
	if (figure.state == GOIR_STATES ||
		(figure.state != GOIR_NUMBER && (figure.printed.at != NULL) != (figure.state != GOIR_BLANK)))
		return;
	figure.cell = report->figure[slot].cell;
	report->figure[slot] = figure;
}

/* Takes the cells that do not say it all by themselves, or all there are. */
static void
take_cells(GoirArena *arena, const GoirPage *page, GoirReport *report)
{
	int			i;

	if (goir_page_meta(page, "goir.cells", 0).at)
		memset(report->figure, 0, sizeof(report->figure));
	for (i = 0; i < page->metas; i++)
		if (goir_text_is(page->meta[i].name, "goir.cell"))
			take_cell(arena, page->meta[i].content, report);
}

/* Reads a date as goir_html() writes it, of any year that can be stored. */
static bool
own_date(GoirText text, int32_t *days)
{
	GoirDecimal number[3];
	int			part;

	for (part = 0; part < 3; part++)
	{
		int			used = goir_read_decimal(text, false, &number[part]);
		int			step = used + (part < 2);

		if (used == 0 || used > 4 || number[part].scale > 0 || step > text.size ||
			(part < 2 && text.at[used] != '-'))
			return false;
		text.at += step;
		text.size -= step;
	}
	return text.size == 0 && goir_date((int) number[0].value, (int) number[1].value,
									   (int) number[2].value, days);
}

bool
goir_read_own(GoirArena *arena, const GoirPage *page, GoirReport *report)
{
	GoirText	title = goir_page_meta(page, "goir.title", 0);
	GoirText	agency = goir_page_meta(page, "goir.agency", 0);
	GoirText	year = goir_page_meta(page, "goir.year", 0);
	GoirText	published = goir_page_meta(page, "goir.published", 0);
	GoirText	form = goir_page_meta(page, "goir.form", 0);
	GoirDecimal number;

	if (title.at == NULL)
		return false;
	report->n_notes = 0;
	report->is_report = goir_page_meta(page, "goir.report", 0).at == NULL;
	report->form = form.at ? goir_form_named(form) : GOIR_NO_FORM;
	report->title = own_text(arena, title, GOIR_MAX_TITLE);
	report->agency = own_text(arena, agency, GOIR_MAX_AGENCY);
	if (year.at && goir_read_decimal(year, false, &number) == year.size &&
		number.scale == 0 && number.value >= GOIR_MIN_YEAR && number.value <= GOIR_MAX_YEAR)
		report->year = (int) number.value;
	if (published.at)
		report->has_published = own_date(published, &report->published);
	take_cells(arena, page, report);
	return true;
}
