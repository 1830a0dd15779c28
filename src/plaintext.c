/*-------------------------------------------------------------------------
 *
 * plaintext.c
 *	  A text to a document.
 *
 * A line with '|' or tabs between its parts is a row of a table; consecutive
 * such lines, empty lines between them or not, are one table.  A single part
 * with nothing but empty ones behind it is a cell as well: whether it is a
 * line of prose in a layout table is for the reader.  The second line of a
 * Markdown table (|---|:--:|), which only draws, is left out.
 *
 *-------------------------------------------------------------------------
 */
#include "page.h"

/* Does a line only draw a Markdown table: three dashes or more a cell? */
static bool
is_rule(const char *at, const char *end)
{
	int			dashes = 0;

	for (; at < end; at++)
	{
		if (*at == '-')
			dashes++;
		else if (*at == '|' && dashes > 0 && dashes < 3)
			return false;
		else if (*at == '|')
			dashes = 0;
		else if (*at != ':' && *at != ' ' && *at != '\r')
			return false;
	}
	return dashes != 1 && dashes != 2;
}

/* The separator of a line's cells, or 0 if it is prose. */
static char
separator(const char *at, const char *end)
{
	if (memchr(at, '|', end - at) != NULL)
		return '|';
	while (at < end && (*at == ' ' || *at == '\t'))
		at++;
	while (end > at && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r'))
		end--;
	return memchr(at, '\t', end - at) != NULL ? '\t' : 0;
}

/* Writes a line as a row; a '|' at its end closes the last cell. */
static void
write_row(GoirPen *pen, const char *at, const char *end, char mark)
{
	while (end > at && (end[-1] == ' ' || end[-1] == '\r'))
		end--;
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
	}
}

GoirDocument *
goir_plaintext_document(GoirArena *arena, GoirText text)
{
	GoirPen    *pen = goir_pen(arena, false);
	const char *at = text.at;
	const char *end = text.at + text.size;
	int			row = 0;		/* of the current table, 0 outside */

	while (at < end)
	{
		const char *newline = memchr(at, '\n', end - at);
		const char *stop = newline ? newline : end;
		char		mark = separator(at, stop);

		if (mark && row++ == 0)
			goir_pen_table(pen);
		if (mark)
		{
			if (row != 2 || !is_rule(at, stop))
				write_row(pen, at, stop, mark);
		}
		else
		{
			const char *c = at;

			while (c < stop && (*c == ' ' || *c == '\r'))
				c++;
			if (row > 0 && c < stop)
			{
				goir_pen_table_end(pen);
				row = 0;
			}
			goir_pen_text(pen, at, (int) (stop - at));
			goir_pen_text(pen, "\n", 1);
		}
		at = stop + 1;
	}
	if (row > 0)
		goir_pen_table_end(pen);
	return goir_pen_end(pen);
}
