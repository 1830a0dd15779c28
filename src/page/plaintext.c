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
 * '|' that opens a row, or closes it, if it does so with all rows of a table.
 *
 * Lines with commas one behind the other, counted as CSV quotes them, are rows
 * too, and so are lines that keep to the columns which a ruler of dashes draws.
 * Rows that all have one cell are none: there a '|' ends a line.
 *
 * Where there is no '|', the marks that look like one stand for it.  Controls
 * are dropped, as they are in HTML; a page break ends a line.  Tables whose cells
 * have frames are read by frames.c.
 *
 *-------------------------------------------------------------------------
 */
#include "page/plaintext.h"
#include "base/scan.h"
#include "page/frames.h"
#include "page/markdown.h"
#include "page/reference.h"

#define FEWEST_FIELDS 3			/* of CSV */
#define MAX_FIELD 4000			/* bytes of one in quotes */
#define MOST_GROUPS 7			/* of three digits in a number */
#define LEFT_WALL 1
#define RIGHT_WALL 2
#define BOTH_WALLS 3
#define MAX_RULED 40			/* columns of a ruler */
#define SHORTEST_RULE 3
#define FEWEST_LINES 4			/* rows of one cell that are lines */

/* Does a character belong into a text, or structure it? */
static bool
is_wanted(uint32_t c)
{
	return goir_is_text(c) || c == '\n' || c == '\t';
}

/* The first control of a text, or its end; a CR before a newline is no matter. */
static const char *
first_control(GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;

	while (at < end)
	{
		const char *from = at;
		uint32_t	c;

		/* most steps have nothing in them that could begin one */
		if (end - at >= GOIR_STEP)
		{
			GoirStep	step = goir_step(at);
			GoirStep	high = goir_mark_either(goir_mark_equal(step, 0x7f),
												goir_mark_either(goir_mark_equal(step, 0xc2), goir_mark_equal(step, 0xef)));
			uint64_t	mask = goir_mask(goir_mark_either(goir_mark_low(step, ' ' - 1), high)) &
				~goir_mask(goir_mark_either(goir_mark_equal(step, '\n'), goir_mark_equal(step, '\t')));

			if (mask == 0)
			{
				at += GOIR_STEP;
				continue;
			}
			from = at += goir_mask_first(mask);
		}
		c = goir_next(&at, end);
		if (!is_wanted(c) && !(c == '\r' && at < end && *at == '\n'))
			return from;
	}
	return end;
}

/* The text without controls; the text itself if it has none. */
static GoirText
without_controls(GoirArena *arena, GoirText text)
{
	const char *at;
	const char *end = text.at + text.size;
	char	   *copy;
	char	   *to;

	if (first_control(text) == end)
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

/* The text without comments of HTML, which are left over where tags are not. */
static GoirText
without_comments(GoirArena *arena, GoirText text)
{
	int			at = goir_find(text, 0, "<!--");
	int			from = 0;
	int			size = 0;
	char	   *copy;

	if (at < 0)
		return text;
	copy = goir_space(arena, text.size);
	while (at >= 0)
	{
		int			end = goir_find(text, at, "-->");

		memcpy(copy + size, text.at + from, at - from);
		size += at - from;
		from = end < 0 ? at : end + 3;
		at = end < 0 ? -1 : goir_find(text, from, "<!--");
	}
	memcpy(copy + size, text.at + from, text.size - from);
	return (GoirText) {copy, size + text.size - from};
}

/* Where a byte first stands from at on, or end; it is looked for nearby first. */
static inline const char *
find_mark(const char *at, const char *end, char mark)
{
	const char *found;

	if (end - at >= GOIR_STEP)
	{
		uint64_t	mask = goir_mask(goir_mark_equal(goir_step(at), (unsigned char) mark));

		if (mask != 0)
			return at + goir_mask_first(mask);
	}
	found = memchr(at, mark, end - at);
	return found ? found : end;
}

/* Where the line at at ends. */
static inline const char *
line_end(const char *at, const char *end)
{
	return find_mark(at, end, '\n');
}

/* Where the line at at ends, or before that the first mark that may part cells: '|', a tab, a comma. */
static inline const char *
words_end(const char *at, const char *end)
{
	for (; end - at >= GOIR_STEP; at += GOIR_STEP)
	{
		GoirStep	step = goir_step(at);
		uint64_t	mask = goir_mask(goir_mark_either(
			goir_mark_either(goir_mark_equal(step, '\n'), goir_mark_equal(step, '|')),
			goir_mark_either(goir_mark_equal(step, '\t'), goir_mark_equal(step, ','))));

		if (mask != 0)
			return at + goir_mask_first(mask);
	}
	while (at < end && *at != '\n' && *at != '|' && *at != '\t' && *at != ',')
		at++;
	return at;
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

/*
 * CSV
 */

/* Could a comma between two fields part thousands of one number, or its row be set out by blanks? */
static bool
may_group(const char *at, const char *end, bool before)
{
	const char *digits = before ? end : at;
	int			n = 0;

	if (memchr(at, ' ', end - at) == NULL && before)
		return false;
	if (before)
		return end > at && end[-1] >= '0' && end[-1] <= '9';
	for (; digits < end && *digits >= '0' && *digits <= '9'; digits++)
		n++;
	return n == 3 && (digits == end || *digits == ' ');
}

/* Is a field nothing but digits and signs, and not empty? */
static bool
is_signed(const char *at, const char *end)
{
	const char *from = at;

	while (at < end && strchr("+-0123456789", *at) != NULL && *at != '\0')
		at++;
	return at == end && at > from;
}

/* Where the field in quotes at at ends; NULL if nothing closes it, or something stands behind it. */
static const char *
quoted_end(const char *at, const char *end)
{
	const char *from = at++;

	for (; at < end && at - from < MAX_FIELD; at++)
	{
		if (*at != '"')
			continue;
		if (at + 1 == end || at[1] == ',' || at[1] == '\n' || at[1] == '\r')
			return at + 1;
		if (*++at != '"')
			return NULL;
	}
	return NULL;
}

/*
 * The number of fields of the record at at, and where it ends; 0 if it is none:
 * a quote that is not closed, text behind one, or numbers with commas in them.
 */
static int
csv_fields(const char *at, const char *end, const char **stop)
{
	int			fields = 0;
	bool		grouped = false;	/* may the last comma part thousands? */
	bool		all = true;			/* and all of them? */

	for (;;)
	{
		const char *from = at;

		fields++;
		if (at < end && *at == '"')
		{
			at = quoted_end(at, end);
			if (at == NULL)
				return 0;
			all = false;
		}
		else
		{
			while (at < end && *at != ',' && *at != '\n')
				at++;
			if (grouped && may_group(from, at, false))
				return 0;
			all &= fields == 1 ? at - from <= 4 && is_signed(from, at) : may_group(from, at, false);
			grouped = may_group(from, at, true);
		}
		while (at < end && *at == '\r')
			at++;
		if (at == end || *at == '\n')
			break;
		at++;
	}
	*stop = at;
	return all && fields <= MOST_GROUPS ? 0 : fields;
}

/* Does a record begin here, with another behind it or before it? */
static bool
is_csv(const char *at, const char *end, int before)
{
	const char *stop;
	const char *next;
	int			fields;

	if (memchr(at, ',', line_end(at, end) - at) == NULL)
		return false;
	fields = csv_fields(at, end, &stop);
	if (before > 0)
		return fields > 1;
	if (fields < FEWEST_FIELDS)
		return false;
	while (stop < end && is_empty(stop, line_end(stop, end)))
		stop = line_end(stop, end) + 1;
	return stop < end && csv_fields(stop, end, &next) >= FEWEST_FIELDS;
}

/* Writes a record as a row. */
static void
write_record(GoirArena *arena, GoirPen *pen, const char *at, const char *stop)
{
	goir_pen_row(pen);
	for (;;)
	{
		const char *from = at;

		goir_pen_cell(pen, false, 1, 1);
		if (at < stop && *at == '"')
		{
			char	   *to = goir_alloc(arena, stop - at);
			int			n = 0;

			for (at++; at < stop && !(*at == '"' && (at + 1 == stop || at[1] != '"')); at++)
			{
				at += *at == '"';
				to[n++] = *at;
			}
			goir_pen_text(pen, to, n);
			at++;
		}
		else
		{
			while (at < stop && *at != ',')
				at++;
			goir_pen_text(pen, from, (int) (at - from));
		}
		goir_pen_cell_end(pen);
		while (at < stop && *at != ',')
			at++;
		if (at >= stop)
			break;
		at++;
	}
}

/*
 * Columns that a ruler draws
 */

/* The columns of a terminal, where what is Chinese takes two. */
typedef struct Ruler
{
	int			start[MAX_RULED];
	int			end[MAX_RULED];
	int			columns;
} Ruler;

/* Reads a ruler: at least two runs of dashes. */
static bool
read_ruler(const char *at, const char *end, Ruler *ruler)
{
	const char *start = at;

	ruler->columns = 0;
	while (at < end && *at != '\r')
	{
		const char *from = at;

		while (at < end && *at == '-')
			at++;
		if (at - from >= SHORTEST_RULE && ruler->columns < MAX_RULED)
		{
			ruler->start[ruler->columns] = (int) (from - start);
			ruler->end[ruler->columns++] = (int) (at - start);
		}
		else if (at > from || *at != ' ')
			return false;
		else
			at++;
	}
	return ruler->columns > 1;
}

/* Parts a line at the columns of a ruler: false if it does not keep to them. */
static bool
keep_columns(const char *at, const char *end, const Ruler *ruler, GoirText *cell)
{
	int			column = 0;
	int			c = 0;
	int			i;

	for (i = 0; i < ruler->columns; i++)
		cell[i] = GOIR_NO_TEXT;
	while (at < end && *at != '\r')
	{
		const char *from = at;
		uint32_t	code = goir_next(&at, end);
		int			width = goir_display_width(code, false);

		if (code == '\t')
			return false;
		while (c < ruler->columns && column >= ruler->end[c])
			c++;
		if (code != ' ' && (c == ruler->columns || column < ruler->start[c] || column + width > ruler->end[c]))
			return false;
		if (code != ' ' && cell[c].at == NULL)
			cell[c].at = from;
		if (code != ' ')
			cell[c].size = (int) (at - cell[c].at);
		column += width;
	}
	return true;
}

/* Could the line from at to stop, or the one below, be a ruler, by their first bytes? */
static inline bool
may_be_ruled(const char *at, const char *stop, const char *end)
{
	return stop > at && (*at == '-' || *at == ' ' || (end - stop > 1 && (stop[1] == '-' || stop[1] == ' ')));
}

/* Writes the lines from one on that keep to a ruler, above it or below; returns where they end, or at. */
static const char *
write_ruled(GoirPen *pen, const char *at, const char *end)
{
	GoirText	cell[MAX_RULED];
	Ruler		ruler;
	Ruler		again;
	const char *below = line_end(at, end) + 1;
	int			i;

	if (!read_ruler(at, line_end(at, end), &ruler) &&
		(below >= end || is_empty(at, below - 1) || !read_ruler(below, line_end(below, end), &ruler) ||
		 !keep_columns(at, below - 1, &ruler, cell)))
		return at;
	goir_pen_table(pen);
	while (at < end)
	{
		const char *stop = line_end(at, end);

		if (!is_empty(at, stop) && !read_ruler(at, stop, &again))
		{
			if (!keep_columns(at, stop, &ruler, cell))
				break;
			goir_pen_row(pen);
			for (i = 0; i < ruler.columns; i++)
			{
				goir_pen_cell(pen, false, 1, 1);
				if (cell[i].at != NULL)
					goir_pen_text(pen, cell[i].at, cell[i].size);
				goir_pen_cell_end(pen);
			}
		}
		at = stop + 1;
	}
	goir_pen_table_end(pen);
	return at;
}

/*
 * Lines
 */

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

/* What opens and closes the rows of a table. */
typedef struct Frame
{
	bool		opened;			/* a '|' opens all rows that have one */
	bool		closed;			/* or closes them */
	bool		lines;			/* no row has two cells */
} Frame;

/* How many cells between '|' have text. */
static int
cells_of(const char *at, const char *end)
{
	bool		text = false;
	int			cells = 0;

	for (; at < end; at++)
	{
		if (*at == '|')
			text = false;
		else if (!text && *at != ' ' && *at != '\r')
		{
			text = true;
			cells++;
		}
	}
	return cells;
}

/* Writes what stands in a line beside its '|'. */
static void
write_line(GoirPen *pen, const char *at, const char *end)
{
	while (at < end && (*at == '|' || *at == ' '))
		at++;
	while (end > at && (end[-1] == '|' || end[-1] == ' ' || end[-1] == '\r'))
		end--;
	if (at == end)
		return;
	goir_pen_line(pen, at, (int) (end - at));
}

/* How the rows of the table at at are framed. */
static Frame
find_frame(const char *at, const char *end)
{
	Frame		frame = {true, true, true};
	int			rows = 0;

	while (at < end)
	{
		const char *stop = line_end(at, end);
		char		mark = separator(at, stop);

		if (mark == 0 && !is_empty(at, stop))
			break;
		if (mark == '|')
		{
			const char *last = stop;

			frame.opened &= *skip_blanks(at, stop) == '|';
			while (last > at && (last[-1] == ' ' || last[-1] == '\r'))
				last--;
			frame.closed &= last[-1] == '|';
			frame.lines &= cells_of(at, stop) < 2;
			rows++;
		}
		frame.lines &= mark != '\t';
		at = stop + 1;
	}
	frame.lines &= rows >= FEWEST_LINES;
	return frame;
}

/* Writes a line as a row. */
static void
write_row(GoirArena *arena, GoirPen *pen, const char *at, const char *end,
		  char mark, Frame frame)
{
	const char *polled = at;

	while (end > at && (end[-1] == ' ' || end[-1] == '\r'))
		end--;
	if (mark == '|' && frame.opened)
		at = skip_blanks(at, end) + 1;
	if (mark == '|' && frame.closed && end > at && end[-1] == '|')
		end--;
	goir_pen_row(pen);
	for (;;)
	{
		const char *next = find_mark(at, end, mark);

		goir_pen_cell(pen, false, 1, 1);
		if (next > at)
			goir_pen_piece(pen, at, (int) (next - at));
		goir_pen_cell_end(pen);
		if (next == end)
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

int
goir_first_bar(GoirText text)
{
	const char *end = text.at + text.size;
	const char *at = text.at;

	/* their first bytes, and those behind, which tell them from other characters */
	for (; end - at > GOIR_STEP; at += GOIR_STEP)
	{
		GoirStep	step = goir_step(at);
		GoirStep	next = goir_step(at + 1);
		GoirStep	two = goir_mark_both(goir_mark_equal(step, 0xc2), goir_mark_equal(next, 0xa6));
		GoirStep	drawn = goir_mark_both(goir_mark_equal(step, 0xe2), goir_mark_equal(next, 0x94));
		GoirStep	wide = goir_mark_both(goir_mark_equal(step, 0xef), goir_mark_equal(next, 0xbd));
		uint64_t	mask = goir_mask(goir_mark_either(goir_mark_either(goir_mark_equal(step, '|'), two),
													  goir_mark_either(drawn, wide)));

		for (; mask != 0; mask &= mask - 1)
		{
			const char *bar = at + goir_mask_first(mask);
			const char *behind = bar;

			if (goir_is_bar(goir_next(&behind, end)))
				return (int) (bar - text.at);
		}
	}
	for (; at < end; at++)
	{
		const char *behind = at;

		if ((*at == '|' || *at == '\xc2' || *at == '\xe2' || *at == '\xef') && goir_is_bar(goir_next(&behind, end)))
			return (int) (at - text.at);
	}
	return -1;
}

/* Does a line only draw a frame around cells, with box characters or with + - =? */
static bool
is_border(const char *at, const char *end)
{
	bool		drawn = false;
	bool		plain = false;

	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if (c == '+' || c == '-' || c == '=')
			plain = true;
		else if (c >= 0x2500 && c < 0x2580)
			drawn |= !goir_is_bar(c);
		else if (c != ' ' && c != '\r')
			return false;
	}
	return drawn != plain;
}

/* What stands for a mark of a frame: '|' where cells meet, a blank where a line only runs on. */
static uint32_t
frame_mark(uint32_t c)
{
	if (goir_is_bar(c) || c == 0x251c || c == 0x2524 || c == 0x253c)
		return '|';
	return c >= 0x2500 && c < 0x2580 ? ' ' : c;
}

/* Does a wall stand here, or a corner?  An edge that only runs on is none. */
static bool
is_wall(uint32_t c)
{
	return c == '|' || c == '+' || (c >= 0x2502 && c < 0x2580 && c != 0x2550 && (c < 0x2504 || c > 0x250b));
}

/* At which ends of a line does a wall stand? */
static int
walls_of(const char *at, const char *end)
{
	uint32_t	first = 0;
	uint32_t	last = 0;

	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if (c == ' ' || c == '\r')
			continue;
		first = first ? first : c;
		last = c;
	}
	return (is_wall(first) ? LEFT_WALL : 0) | (is_wall(last) ? RIGHT_WALL : 0);
}

/* The marks between cells in a line. */
static int
count_bars(const char *at, const char *end)
{
	int			bars = 0;

	while (at < end)
		bars += frame_mark(goir_next(&at, end)) == '|';
	return bars;
}

/*
 * Has each line of the drawn table at at as many cells as the others, up to *behind?
 * Where cells span columns, or lines were broken as by a mail, what stands in which
 * column cannot be counted.  True of lines that are no drawn table, too.
 */
static bool
is_regular(const char *at, const char *end, const char **behind)
{
	int			walls = walls_of(at, line_end(at, end));
	int			before = BOTH_WALLS;
	int			bars = -1;
	bool		regular = true;
	bool		drawn = false;

	for (; at < end; at = line_end(at, end) + 1)
	{
		const char *stop = line_end(at, end);
		int			own = walls_of(at, stop);

		if (own == 0 && before != LEFT_WALL)
			break;
		before = own ? own : before;
		regular &= own == walls;
		if (is_border(at, stop))
			drawn = true;
		else
		{
			int			n = count_bars(at, stop);

			regular &= bars < 0 || bars == n;
			bars = n;
		}
	}
	*behind = at < end ? at : end;
	return regular || !drawn;
}

/*
 * Puts '|' for the marks between cells of tables that are drawn with frames, and
 * leaves borders of box characters out.  Lines have no cells if their table is
 * not regular, or if they are torn off one that stands before the text.
 */
static GoirText
with_bars(GoirArena *arena, GoirText text, bool torn)
{
	bool		drawn = memchr(text.at, '|', text.size) == NULL && goir_first_bar(text) >= 0;
	const char *at = text.at;
	const char *end = text.at + text.size;
	const char *behind = at;	/* the table */
	bool		regular = true;
	char	   *copy;
	char	   *to;

	if (!drawn && (goir_find(text, 0, "+-") < 0 && goir_find(text, 0, "+=") < 0))
		return text;
	copy = to = goir_alloc(arena, text.size);
	for (at = text.at; at < end; at++)
	{
		const char *stop = line_end(at, end);

		if (at >= behind)
			regular = is_regular(at, end, &behind) && !(torn && at == text.at);
		if (drawn && is_border(at, stop))
			at = stop;
		while (at < stop)
		{
			uint32_t	c = goir_next(&at, stop);
			uint32_t	mark = drawn ? frame_mark(c) : c;

			to += goir_put(to, regular || !goir_is_bar(mark) ? mark : ' ');
		}
		if (stop < end)
			*to++ = '\n';
	}
	return (GoirText) {copy, (int) (to - copy)};
}

GoirText
goir_with_bars(GoirArena *arena, GoirText text)
{
	return with_bars(arena, text, false);
}

/* Is there an even number of a mark of emphasis in a line, so that each opens or closes? */
static bool
is_paired(const char *at, const char *end, char mark)
{
	int			marks = 0;

	for (; at + 1 < end; at++)
		if (at[0] == mark && at[1] == mark)
		{
			marks++;
			at++;
			if (at + 1 < end && at[1] == mark)
				return false;	/* *** withholds something */
		}
	return marks > 0 && marks % 2 == 0;
}

/*
 * Takes Markdown's emphasis and its backslashes off: **标题**, 7730\.28.  A '|'
 * behind a backslash is none between cells, and keeps it.
 */
static GoirText
without_emphasis(GoirArena *arena, GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	char	   *copy;
	char	   *to;

	if (goir_find(text, 0, "**") < 0 && goir_find(text, 0, "__") < 0 && memchr(text.at, '\\', text.size) == NULL)
		return text;
	copy = to = goir_alloc(arena, text.size);
	while (at < end)
	{
		const char *stop = line_end(at, end);
		bool		stars = is_paired(at, stop, '*');
		bool		lines = is_paired(at, stop, '_');

		while (at < stop)
		{
			if ((stars && at[0] == '*' && at + 1 < stop && at[1] == '*') ||
				(lines && at[0] == '_' && at + 1 < stop && at[1] == '_'))
				at += 2;
			else if (at[0] == '\\' && at + 1 < stop && strchr(".-_*()[]#+!", at[1]))
				at++;
			else
				*to++ = *at++;
		}
		if (at < end)
			*to++ = *at++;
	}
	return (GoirText) {copy, (int) (to - copy)};
}

/* What parts the cells of the line at at, 0 if it is prose, and where it ends. */
static inline char
line_mark(const char *at, const char *end, int fields, const char **stop)
{
	char		mark;

	*stop = words_end(at, end);
	if (*stop == end || **stop == '\n')
		return 0;
	*stop = line_end(*stop, end);
	mark = separator(at, *stop);
	return mark == 0 && is_csv(at, end, fields) ? ',' : mark;
}

/* Is a second row the rule of Markdown?  Dashes below numbers may be values, unless they say how columns are aligned. */
static bool
is_rule_below(const char *at, const char *stop, bool headed)
{
	return (headed || memchr(at, ':', stop - at)) && goir_is_rule(at, stop);
}

/* Writes lines in which no table has frames; torn if one that has ended before them, though not at its lower edge. */
static void
write_lines(GoirArena *arena, GoirPen *pen, GoirText text, bool torn)
{
	const char *at;
	const char *end;
	const char *stop;
	const char *behind;
	int			row = 0;		/* of the current table, 0 outside */
	int			fields = 0;		/* of its records, if it is CSV */
	Frame		frame = {false, false, false};
	bool		headed = false; /* may a rule follow? */

	text = with_bars(arena, without_emphasis(arena, text), torn);
	end = text.at + text.size;
	for (at = text.at; at < end; at = stop + 1)
	{
		char		mark = line_mark(at, end, fields, &stop);

		goir_poll(arena);
		if (row > 0 && (mark ? (mark == ',') != (fields > 0) : !is_empty(at, stop)))
		{
			/* what follows is no row of this table */
			if (!frame.lines)
				goir_pen_table_end(pen);
			row = fields = 0;
		}
		if (mark && row++ == 0)
		{
			frame = find_frame(at, end);
			headed = !goir_has_digit((GoirText) {at, (int) (stop - at)});
			if (!frame.lines)
				goir_pen_table(pen);
		}
		if (mark == ',')
		{
			fields = csv_fields(at, end, &stop);
			write_record(arena, pen, at, stop);
		}
		else if (mark && frame.lines)
			write_line(pen, at, stop);
		else if (mark)
		{
			if (row != 2 || !is_rule_below(at, stop, headed))
				write_row(arena, pen, at, stop, mark, frame);
		}
		else if (row == 0 && may_be_ruled(at, stop, end) && (behind = write_ruled(pen, at, end)) > at)
			stop = behind - 1;
		else
			goir_pen_line(pen, at, (int) (stop - at));
	}
	if (row > 0 && !frame.lines)
		goir_pen_table_end(pen);
}

GoirDocument *
goir_plaintext_document(GoirArena *arena, GoirText text)
{
	GoirPen    *pen = goir_pen(arena, GOIR_FLAT);
	GoirFrames *frames = goir_frames(arena);
	const char *at;
	const char *end;
	const char *from;			/* what is not written yet */
	const char *tried;			/* frames before this place came to nothing */
	bool		torn = false;

	text = goir_without_tags(arena, without_comments(arena, without_controls(arena, text)));
	end = text.at + text.size;
	for (at = from = tried = text.at; at < end; at = at < end ? line_end(at, end) + 1 : end)
	{
		const char *behind = at;
		const char *stop;

		if (at >= tried && goir_may_be_frames(at, end) && goir_frames_read(arena, frames, at, end, &behind))
		{
			write_lines(arena, pen, (GoirText) {from, (int) (at - from)}, torn);
			goir_frames_write(arena, pen, frames);
			stop = line_end(behind, end);
			torn = walls_of(behind, stop) != 0 && !is_border(behind, stop);
			from = at = behind;
		}
		else if (behind > tried)
			tried = behind;
	}
	write_lines(arena, pen, (GoirText) {from, (int) (end - from)}, torn);
	return goir_pen_end(pen);
}
