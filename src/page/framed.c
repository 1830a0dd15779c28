/*-------------------------------------------------------------------------
 *
 * framed.c
 *	  Tables that a text draws with frames.
 *
 *	  ┌──────┬──┬──┐		+------+----+----+
 *	  │      │制发件数│		| 规章 | 3  | 5  |
 *	  │信息  ├──┬──┤		+======+====+====+
 *	  │内容  │ 3│ 5│		| 合计 | 3  | 5  |
 *	  └──────┴──┴──┘		+------+----+----+
 *
 * Where a line runs is all there is to know.  The places at which some line
 * has a mark part the frame into columns, the lines that draw from one of them
 * to the next into rows.  What no mark parts from its neighbour is one cell
 * with it, over columns and rows, and says what stands in it on all its lines.
 * Nothing is looked for by the order of marks: a cell that is written on
 * several lines, or beside a rule, takes nothing from others.
 *
 *-------------------------------------------------------------------------
 */
#include "page/framed.h"

#define MAX_CUTS 64				/* columns and one */
#define MAX_WIDTH 4000			/* of a line, in columns */
#define FEWEST_LINES 3			/* a border, a text, a border */

int
goir_display_width(uint32_t c, bool wide)
{
	if ((c >= 0x1100 && c < 0x1160) || (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xac00 && c < 0xd7a4) ||
		(c >= 0xf900 && c < 0xfb00) || (c >= 0xfe30 && c < 0xfe70) || (c >= 0xff00 && c < 0xff61) ||
		(c >= 0xffe0 && c < 0xffe7) || c >= 0x1f300)
		return 2;
	return wide && ((c >= 0xa1 && c < 0x100) || (c >= 0x2010 && c < 0x2500) || (c >= 0x2580 && c < 0x2700)) ? 2 : 1;
}

/* Does a character draw a frame? */
static bool
is_drawn(uint32_t c)
{
	return c >= 0x2500 && c < 0x2580;
}

/* Does it only run on from left to right? */
static bool
is_level(uint32_t c)
{
	return c == '-' || c == '=' || c == 0x2500 || c == 0x2501 || c == 0x2504 || c == 0x2505 || c == 0x2508 || c == 0x2509 ||
		c == 0x254c || c == 0x254d || c == 0x2550;
}

/* A line of a frame, without the blanks around it. */
typedef struct Line
{
	const char *at;
	const char *end;
	const char *next;			/* the next line, or the end */
	int			indent;
} Line;

static Line
line_at(const char *at, const char *end)
{
	const char *newline = memchr(at, '\n', end - at);
	Line		line = {at, newline ? newline : end, newline ? newline + 1 : end, 0};

	while (line.at < line.end && *line.at == ' ')
		line.at++;
	while (line.end > line.at && (line.end[-1] == ' ' || line.end[-1] == '\r'))
		line.end--;
	line.indent = (int) (line.at - at);
	return line;
}

/* The first character of a line, 0 if it is empty. */
static uint32_t
first_of(Line line)
{
	return line.at < line.end ? goir_next(&line.at, line.end) : 0;
}

static int
width_of(Line line, bool wide)
{
	int			width = 0;

	while (line.at < line.end && width <= MAX_WIDTH)
		width += goir_display_width(goir_next(&line.at, line.end), wide);
	return width;
}

/* Is all of a line drawn: a border from end to end, with at least one corner? */
static bool
is_border(Line line, bool plain)
{
	int			marks = 0;

	while (line.at < line.end)
	{
		uint32_t	c = goir_next(&line.at, line.end);

		if (plain ? c == '+' : is_drawn(c) && !is_level(c))
			marks++;
		else if (!is_level(c) && !(plain && c == ':'))
			return false;
	}
	return marks > 1;
}

/* Is it of the frame's width, be the ambiguous characters one column wide or two? */
static bool
fits(Line line, int width, bool *wide)
{
	*wide = false;
	if (width_of(line, false) == width)
		return true;
	*wide = true;
	return width_of(line, true) == width;
}

const char *
goir_frame_end(const char *at, const char *end)
{
	Line		line = line_at(at, end);
	uint32_t	c = first_of(line);
	bool		plain = c == '+';
	const char *border = at;	/* behind the last one */
	int			width = width_of(line, false);
	int			indent = line.indent;
	int			lines = 1;

	/* an upper left corner, light, heavy or double */
	if ((!plain && c != 0x250c && c != 0x250f && c != 0x2554 && c != 0x256d) || width > MAX_WIDTH || !is_border(line, plain))
		return at;
	while (line.next < end)
	{
		bool		wide;

		line = line_at(line.next, end);
		c = first_of(line);
		if (line.indent != indent || !fits(line, width, &wide))
			break;
		if (plain ? c != '+' && c != '|' : !is_drawn(c) || is_level(c))
			break;
		lines++;
		if (is_border(line, plain))
			border = line.next;
		if (!plain && (c == 0x2514 || c == 0x2517 || c == 0x255a || c == 0x2570))
			break;
		if (!plain && (c == 0x250c || c == 0x250f || c == 0x2554 || c == 0x256d))
			return at;
	}
	return lines >= FEWEST_LINES && border > at ? border : at;
}

/* A frame under reading. */
typedef struct Frame
{
	const char *text;			/* where it begins */
	bool		plain;			/* + - | */
	int			lines;
	Line	   *line;
	int			cuts;
	int			cut[MAX_CUTS];	/* columns of the marks */
	int		   *place;			/* by line and cut: the byte of that column, 0 if a character reaches over it */
	bool	   *marked;			/* likewise: does a mark stand there? */
	bool	   *ruled;			/* likewise: is it drawn from there to the next cut? */
	int			rows;
	int		   *rule;			/* the line above each row, and the last one */
	bool	   *written;		/* by row and column: is it in a cell that was written? */
} Frame;

static int
spot(const Frame *frame, int line, int cut)
{
	return line * frame->cuts + cut;
}

/* Adds the columns of the marks of a line; where no cell is parted one too many does no harm. */
static void
add_cuts(Frame *frame, Line line, bool wide, uint64_t *seen)
{
	uint32_t	before = '-';
	int			column = 0;

	while (line.at < line.end)
	{
		uint32_t	c = goir_next(&line.at, line.end);

		if (frame->plain ? c == '+' && (is_level(before) || (line.at < line.end && is_level(*line.at))) :
			is_drawn(c) && !is_level(c))
			seen[column / 64] |= UINT64_C(1) << (column % 64);
		column += goir_display_width(c, wide);
		before = c;
	}
}

/* Finds the columns of the frame. */
static bool
find_cuts(Frame *frame, int width)
{
	bool		wide;

	uint64_t	seen[MAX_WIDTH / 64 + 2] = {0};
	int			column;
	int			i;

	for (i = 0; i < frame->lines; i++)
	{
		fits(frame->line[i], width, &wide);
		add_cuts(frame, frame->line[i], wide, seen);
	}
	for (column = 0; column <= MAX_WIDTH; column++)
		if (seen[column / 64] >> (column % 64) & 1)
		{
			if (frame->cuts == MAX_CUTS)
				return false;
			frame->cut[frame->cuts++] = column;
		}
	return frame->cuts > 1;
}

/* Notes where the columns of a line are, and what is drawn between them. */
static void
read_line(Frame *frame, int number, int width)
{
	Line		line = frame->line[number];
	int			column = 0;
	int			cut = -1;
	bool		wide;

	fits(line, width, &wide);
	while (line.at < line.end)
	{
		const char *from = line.at;
		uint32_t	c = goir_next(&line.at, line.end);

		if (cut + 1 < frame->cuts && column >= frame->cut[cut + 1])
		{
			cut++;
			frame->place[spot(frame, number, cut)] = (int) (from - frame->text);
			frame->marked[spot(frame, number, cut)] = column == frame->cut[cut] &&
				(frame->plain ? c == '|' || c == '+' : is_drawn(c) && !is_level(c));
			frame->ruled[spot(frame, number, cut)] = true;
		}
		else if (cut >= 0)
			frame->ruled[spot(frame, number, cut)] &= is_level(c) || (frame->plain && c == ':');
		column += goir_display_width(c, wide);
	}
	/* a cell of dashes is no rule: one that is begins at a mark of rules */
	for (cut = 0; frame->plain && cut + 1 < frame->cuts; cut++)
		frame->ruled[spot(frame, number, cut)] &= frame->text[frame->place[spot(frame, number, cut)]] == '+' ||
			frame->text[frame->place[spot(frame, number, cut + 1)]] == '+';
}

/* The rows: from each line with something drawn to the next. */
static void
find_rows(Frame *frame)
{
	int			i,
				cut;

	frame->rows = -1;
	for (i = 0; i < frame->lines; i++)
		for (cut = 0; cut + 1 < frame->cuts; cut++)
			if (frame->ruled[spot(frame, i, cut)])
			{
				frame->rule[++frame->rows] = i;
				break;
			}
}

/* Does a mark stand at a column on a line of a row? */
static bool
is_parted(const Frame *frame, int row, int cut)
{
	int			line = frame->rule[row] + 1;

	return line < frame->rule[row + 1] ? frame->marked[spot(frame, line, cut)] :
		frame->marked[spot(frame, frame->rule[row + 1], cut)] && frame->marked[spot(frame, frame->rule[row], cut)];
}

/* Is something drawn below a row, from one column to another? */
static bool
is_closed(const Frame *frame, int row, int from, int to)
{
	int			cut;

	for (cut = from; cut < to; cut++)
		if (frame->ruled[spot(frame, frame->rule[row + 1], cut)])
			return true;
	return false;
}

/* What stands in a cell on one line, without blanks. */
static GoirText
text_on(const Frame *frame, int line, int from, int to)
{
	const char *at = frame->text + frame->place[spot(frame, line, from)];
	const char *end = frame->text + frame->place[spot(frame, line, to)];

	if (at < frame->line[line].at || end <= at)
		return GOIR_NO_TEXT;
	goir_next(&at, end);		/* the mark */
	while (at < end && *at == ' ')
		at++;
	while (end > at && end[-1] == ' ')
		end--;
	return (GoirText) {at, (int) (end - at)};
}

/* Writes the cell that begins in a row at a column; marks what is its own. */
static void
write_cell(Frame *frame, GoirPen *pen, int row, int column)
{
	int			to = column + 1;
	int			bottom = row + 1;
	int			line;
	int			i,
				j;

	while (to + 1 < frame->cuts && !is_parted(frame, row, to) && !frame->written[spot(frame, row, to)])
		to++;
	while (bottom < frame->rows && !is_closed(frame, bottom - 1, column, to))
		bottom++;
	for (i = row; i < bottom; i++)
		for (j = column; j < to; j++)
			frame->written[spot(frame, i, j)] = true;
	goir_pen_column(pen, column);
	goir_pen_cell(pen, false, bottom - row, to - column);
	for (line = frame->rule[row] + 1; line < frame->rule[bottom]; line++)
	{
		GoirText	text = text_on(frame, line, column, to);

		if (text.size > 0)
		{
			goir_pen_text(pen, text.at, text.size);
			goir_pen_text(pen, "\n", 1);
		}
	}
	goir_pen_cell_end(pen);
}

bool
goir_write_frame(GoirArena *arena, GoirPen *pen, const char *at, const char *end)
{
	Frame		frame = {at, first_of(line_at(at, end)) == '+', 0, NULL, 0, {0}, NULL, NULL, NULL, 0, NULL, NULL};
	int			width = width_of(line_at(at, end), false);
	int			room = 0;
	int			row,
				column;

	while (at < end)
	{
		frame.line = goir_room(arena, frame.line, frame.lines, &room, sizeof(Line));
		frame.line[frame.lines] = line_at(at, end);
		at = frame.line[frame.lines++].next;
	}
	if (!find_cuts(&frame, width))
		return false;
	frame.place = goir_alloc(arena, (size_t) frame.lines * frame.cuts * sizeof(*frame.place));
	frame.marked = goir_alloc(arena, (size_t) frame.lines * frame.cuts * sizeof(bool));
	frame.ruled = goir_alloc(arena, (size_t) frame.lines * frame.cuts * sizeof(bool));
	frame.written = goir_alloc(arena, (size_t) frame.lines * frame.cuts * sizeof(bool));
	frame.rule = goir_alloc(arena, (size_t) frame.lines * sizeof(int));
	for (row = 0; row < frame.lines; row++)
		read_line(&frame, row, width);
	find_rows(&frame);
	if (frame.rows < 1)
		return false;

	goir_pen_table(pen);
	for (row = 0; row < frame.rows; row++)
	{
		goir_poll(arena);
		goir_pen_row(pen);
		for (column = 0; column + 1 < frame.cuts; column++)
			if (!frame.written[spot(&frame, row, column)])
				write_cell(&frame, pen, row, column);
	}
	goir_pen_table_end(pen);
	return true;
}
