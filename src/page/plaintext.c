/*-------------------------------------------------------------------------
 *
 * plaintext.c
 *	  A text to a document.
 *
 * A line with '|' or tabs between its parts is a row of a table; consecutive
 * such lines, empty lines between them or not, are one table.  A single part
 * with nothing but empty ones behind it is a cell as well: whether it is a
 * line of prose in a layout table is for the reader.  The second line of a
 * Markdown table (|---|:---:|), which only draws, is left out, and so is the
 * '|' that opens a row if it opens all rows of a table.
 *
 * Where there is no '|', the marks that look like one stand for it.  Controls
 * are dropped, as they are in HTML; a page break ends a line.
 *
 *-------------------------------------------------------------------------
 */
#include "page/plaintext.h"
#include "page/reference.h"

/* Does a character belong into a text, or structure it? */
static bool
is_wanted(uint32_t c)
{
	return goir_is_text(c) || c == '\n' || c == '\t';
}

/* The text without controls; the text itself if it has none. */
static GoirText
without_controls(GoirArena *arena, GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	const char *seen = at;
	char	   *copy;
	char	   *to;

	/* most texts have none but a CR before each newline, which is no matter */
	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if (!is_wanted(c) && !(c == '\r' && at < end && *at == '\n'))
			break;
		seen = at;
	}
	if (seen == end)
		return text;

	copy = to = goir_alloc(arena, text.size);
	for (at = text.at; at < end;)
	{
		uint32_t	c = goir_next(&at, end);

		if (is_wanted(c))
			to += goir_put(to, c);
		else if (c == '\f' || (c == '\r' && !(at < end && *at == '\n')))
			*to++ = '\n';
	}
	return (GoirText) {copy, (int) (to - copy)};
}

/* Where the line at at ends. */
static const char *
line_end(const char *at, const char *end)
{
	const char *newline = memchr(at, '\n', end - at);

	return newline ? newline : end;
}

/* The first byte that is no blank or tab. */
static const char *
skip_blanks(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\t'))
		at++;
	return at;
}

/* Is there nothing in a line? */
static bool
is_empty(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\r'))
		at++;
	return at == end;
}

/* Does a line only draw a Markdown table: three dashes or more a cell? */
static bool
is_rule(const char *at, const char *end)
{
	at = skip_blanks(at, end);
	while (end > at && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r'))
		end--;
	if (at < end && *at == '|')
		at++;
	if (at < end && end[-1] == '|')
		end--;
	for (;; at++)
	{
		int			dashes = 0;

		at = skip_blanks(at, end);
		if (at < end && *at == ':')
			at++;
		for (; at < end && *at == '-'; at++)
			dashes++;
		if (at < end && *at == ':')
			at++;
		at = skip_blanks(at, end);
		if (dashes < 3 || (at < end && *at != '|'))
			return false;
		if (at == end)
			return true;
	}
}

/* The separator of a line's cells, or 0 if it is prose. */
static char
separator(const char *at, const char *end)
{
	if (memchr(at, '|', end - at) != NULL)
		return '|';
	at = skip_blanks(at, end);
	while (end > at && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r'))
		end--;
	return memchr(at, '\t', end - at) != NULL ? '\t' : 0;
}

/* Does a '|' open all rows of the table at at that have one? */
static bool
is_framed(const char *at, const char *end)
{
	while (at < end)
	{
		const char *stop = line_end(at, end);
		char		mark = separator(at, stop);

		if (mark == 0 && !is_empty(at, stop))
			break;
		if (mark == '|' && *skip_blanks(at, stop) != '|')
			return false;
		at = stop + 1;
	}
	return true;
}

/* Writes a line as a row; a '|' at its end closes the last cell. */
static void
write_row(GoirArena *arena, GoirPen *pen, const char *at, const char *end,
		  char mark, bool framed)
{
	const char *polled = at;

	while (end > at && (end[-1] == ' ' || end[-1] == '\r'))
		end--;
	if (mark == '|' && framed)
		at = skip_blanks(at, end) + 1;
	if (mark == '|' && end > at && end[-1] == '|')
		end--;
	goir_pen_row(pen);
	for (;;)
	{
		const char *next = memchr(at, mark, end - at);

		goir_pen_cell(pen, false, 1, 1);
		goir_pen_text(pen, at, (int) ((next ? next : end) - at));
		goir_pen_cell_end(pen);
		if (next == NULL)
			break;
		at = next + 1;
		if (at - polled > GOIR_POLL)
		{
			goir_poll(arena);
			polled = at;
		}
	}
}

bool
goir_is_bar(uint32_t c)
{
	return c == '|' || c == 0xa6 || c == 0x2502 || c == 0x2503 || c == 0xff5c;
}

/* Does a line only draw a frame around cells? */
static bool
is_border(const char *at, const char *end)
{
	bool		drawn = false;

	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if (c >= 0x2500 && c < 0x2580)
			drawn |= !goir_is_bar(c);
		else if (c != ' ' && c != '\r')
			return false;
	}
	return drawn;
}

GoirText
goir_with_bars(GoirArena *arena, GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	bool		found = false;
	char	   *copy;
	char	   *to;

	if (text.size == 0 || memchr(at, '|', text.size) != NULL)
		return text;
	while (at < end && !found)
		found = goir_is_bar(goir_next(&at, end));
	if (!found)
		return text;

	copy = to = goir_alloc(arena, text.size);
	for (at = text.at; at < end; at++)
	{
		const char *stop = line_end(at, end);

		if (is_border(at, stop))
			at = stop;
		while (at < stop)
		{
			uint32_t	c = goir_next(&at, stop);

			to += goir_put(to, goir_is_bar(c) ? '|' : c);
		}
		if (stop < end)
			*to++ = '\n';
	}
	return (GoirText) {copy, (int) (to - copy)};
}

GoirDocument *
goir_plaintext_document(GoirArena *arena, GoirText text)
{
	GoirPen    *pen = goir_pen(arena, GOIR_FLAT);
	const char *at;
	const char *end;
	const char *stop;
	int			row = 0;		/* of the current table, 0 outside */
	bool		framed = false; /* is every row opened by a '|'? */
	bool		headed = false; /* may a rule follow? */

	text = goir_with_bars(arena, without_controls(arena, text));
	end = text.at + text.size;
	for (at = text.at; at < end; at = stop + 1)
	{
		char		mark;

		goir_poll(arena);
		stop = line_end(at, end);
		mark = separator(at, stop);
		if (mark && row++ == 0)
		{
			framed = is_framed(at, end);
			/* a digit heads no Markdown table, and dashes below it stand for no value */
			headed = !goir_has_digit((GoirText) {at, (int) (stop - at)});
			goir_pen_table(pen);
		}
		if (mark)
		{
			if (row != 2 || !headed || !is_rule(at, stop))
				write_row(arena, pen, at, stop, mark, framed);
			continue;
		}
		if (row > 0 && !is_empty(at, stop))
		{
			goir_pen_table_end(pen);
			row = 0;
		}
		goir_pen_text(pen, at, (int) (stop - at));
		goir_pen_text(pen, "\n", 1);
	}
	if (row > 0)
		goir_pen_table_end(pen);
	return goir_pen_end(pen);
}
