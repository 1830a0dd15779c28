/*-------------------------------------------------------------------------
 *
 * frames.c
 *	  Tables of a text that are drawn with frames around their cells.
 *
 * w3m and elinks draw each cell of a table with its frame, as pandoc does with
 * + - and |; a cell has as many lines as its text takes.  The lines of the
 * frames part the table into boxes as the columns of a sheet do: a cell is the
 * rectangle of boxes between which none is drawn.  Characters are counted by
 * the columns that they take on a terminal.  What does not come out even is
 * no such table, and neither is one whose rows no frames part.
 *
 *-------------------------------------------------------------------------
 */
#include "page/frames.h"
#include "page/grid.h"

#define LEFT 1
#define RIGHT 2
#define UP 4
#define DOWN 8

#define MOST_WIDE 2000			/* columns of a terminal */
#define MOST_PLACES (1 << 20)	/* in all lines */
#define MOST_BOXES (1 << 18)
#define FEWEST_ROWS 2
#define MOST_TORN 6				/* lines between two pages */

/* What a place on the terminal is for the frames. */
typedef struct Place
{
	uint16_t	at;				/* where the character is, behind the start of the line, and one; 0 for
								 * the right half of one */
	uint8_t		ways;			/* of a frame that goes on from here */
	bool		edge;			/* it is part of a level line between two joints */
} Place;

typedef struct Box
{
	bool		taken;
	int			rows;			/* of the cell that begins here, 0 if none does */
	int			columns;
} Box;

struct GoirFrames
{
	const char **line;			/* where each begins */
	Place	   *place;
	int			wide;
	int			high;
	int		   *x;				/* upright lines */
	int			columns;
	int		   *y;				/* level lines */
	int			rows;
	Box		   *box;

	/* what there is room for */
	int			lines;
	int			uprights;
	int			levels;
	int			boxes;
};

/* A vector with room for so many elements: data, of which used are kept, or a larger one. */
static void *
make_room(GoirArena *arena, void *data, int used, int *room, int elements, size_t element)
{
	void	   *larger;

	if (elements <= *room)
		return data;
	*room = 2 * elements;
	larger = goir_space(arena, *room * element);
	if (used > 0)
		memcpy(larger, data, used * element);
	return larger;
}

int
goir_display_width(uint32_t c, bool wide)
{
	/* in order, from and up to; the last holds all behind it */
	static const struct
	{
		uint32_t	from;
		uint32_t	to;
		bool		ambiguous;
	}			doubled[] = {{0xa1, 0x100, true}, {0x1100, 0x1160, false}, {0x2010, 0x2500, true}, {0x2580, 0x2700, true},
	{0x2e80, 0xa4d0, false}, {0xac00, 0xd7a4, false}, {0xf900, 0xfb00, false}, {0xfe30, 0xfe70, false},
	{0xff00, 0xff61, false}, {0xffe0, 0xffe7, false}, {0x1f300, UINT32_MAX, false}};
	int			i = 0;

	while (c >= doubled[i].to)
		i++;
	return c >= doubled[i].from && (wide || !doubled[i].ambiguous) ? 2 : 1;
}

/* Where the lines of a frame go on from a character. */
static uint8_t
ways_of(uint32_t c)
{
	static const struct
	{
		uint16_t	last;		/* of the box characters from the one before on */
		uint8_t		ways;
	}			ranges[] =
	{
		{0x2501, LEFT | RIGHT}, {0x2503, UP | DOWN}, {0x2505, LEFT | RIGHT}, {0x2507, UP | DOWN},
		{0x2509, LEFT | RIGHT}, {0x250b, UP | DOWN}, {0x250f, RIGHT | DOWN}, {0x2513, LEFT | DOWN},
		{0x2517, RIGHT | UP}, {0x251b, LEFT | UP}, {0x2523, RIGHT | UP | DOWN}, {0x252b, LEFT | UP | DOWN},
		{0x2533, LEFT | RIGHT | DOWN}, {0x253b, LEFT | RIGHT | UP}, {0x254b, LEFT | RIGHT | UP | DOWN},
		{0x254d, LEFT | RIGHT}, {0x254f, UP | DOWN}, {0x2550, LEFT | RIGHT}, {0x2551, UP | DOWN},
		{0x2554, RIGHT | DOWN}, {0x2557, LEFT | DOWN}, {0x255a, RIGHT | UP}, {0x255d, LEFT | UP},
		{0x2560, RIGHT | UP | DOWN}, {0x2563, LEFT | UP | DOWN}, {0x2566, LEFT | RIGHT | DOWN},
		{0x2569, LEFT | RIGHT | UP}, {0x256c, LEFT | RIGHT | UP | DOWN}, {0x256d, RIGHT | DOWN},
		{0x256e, LEFT | DOWN}, {0x256f, LEFT | UP}, {0x2570, RIGHT | UP}
	};
	int			i;

	if (c >= '0' && c < 0x2500 && c != '=' && c != '|')
		return 0;
	if (c == '+')
		return LEFT | RIGHT | UP | DOWN;
	if (c == '-' || c == '=')
		return LEFT | RIGHT;
	if (c == '|')
		return UP | DOWN;
	for (i = 0; c >= 0x2500 && i < GOIR_COUNT(ranges); i++)
		if (c <= ranges[i].last)
			return ranges[i].ways;
	return 0;
}

/* Where the line at at ends. */
static const char *
line_end(const char *at, const char *end)
{
	const char *newline = memchr(at, '\n', end - at);

	return newline ? newline : end;
}

static bool
is_space(char c)
{
	return c == ' ' || c == '\r';
}

static const char *
skip_spaces(const char *at, const char *end)
{
	while (at < end && is_space(*at))
		at++;
	return at;
}

/* The width of a line that is an edge and nothing else, from its first character on; 0 if it is none. */
static int
edge_width(const char *at, const char *end)
{
	uint8_t		first = 0;
	uint8_t		ways = 0;
	int			width = 0;

	while (end > at && is_space(end[-1]))
		end--;
	while (at < end)
	{
		ways = ways_of(goir_next(&at, end));
		if (ways == 0 || ways == (UP | DOWN))
			return 0;
		first = width++ == 0 ? ways : first;
	}
	return width > 2 && width <= MOST_WIDE && (first & RIGHT) && (first & (UP | DOWN)) &&
		(ways & LEFT) && (ways & (UP | DOWN)) ? width : 0;
}

/* Fills the places of a line; false if it does not begin and end with a frame just below the edge. */
static bool
read_line(GoirFrames *f, Place *place, int indent, const char *at, const char *end, bool wide)
{
	const char *start = at;
	int			x = 0;

	memset(place, 0, f->wide * sizeof(Place));
	if (skip_spaces(at, end) - at != indent)
		return false;
	at += indent;
	while (end > at && is_space(end[-1]))
		end--;
	while (at < end)
	{
		const char *from = at;
		uint32_t	c = goir_next(&at, end);
		int			width = c < 0x80 ? 1 : goir_display_width(c, wide);

		if (c == '\t' || x + width > f->wide)
			return false;
		place[x].at = (uint16_t) (from - start - indent + 1);
		place[x].ways = ways_of(c);
		x += width;
	}
	return x == f->wide && (place[0].ways & (UP | DOWN)) && (place[x - 1].ways & (UP | DOWN));
}

/* Marks what lies between two joints of a level line. */
static bool
find_edges(GoirFrames *f, Place *place)
{
	int			joint = -1;
	bool		found = false;
	int			x;

	for (x = 0; x < f->wide; x++)
	{
		uint8_t		ways = place[x].ways;

		if ((ways & LEFT) && (ways & (UP | DOWN)) && joint >= 0 && x > joint + 1)
		{
			for (; joint < x; joint++)
				place[joint].edge = true;
			place[x].edge = found = true;
		}
		if ((ways & RIGHT) && (ways & (UP | DOWN)))
			joint = x;
		else if (ways != (LEFT | RIGHT))
			joint = -1;
	}
	return found;
}

/* Is there a joint of a level line in a column? */
static bool
is_upright(const GoirFrames *f, int x)
{
	int			row;

	for (row = 0; row <= f->rows; row++)
	{
		const Place *place = &f->place[(size_t) f->y[row] * f->wide + x];

		if (place->edge && (place->ways & (UP | DOWN)))
			return true;
	}
	return false;
}

/* Finds the lines that part the table; false if they are too many, or none. */
static bool
find_lines(GoirArena *arena, GoirFrames *f)
{
	int			i;

	f->y = make_room(arena, f->y, 0, &f->levels, f->high, sizeof(int));
	f->rows = -1;
	for (i = 0; i < f->high; i++)
		if (find_edges(f, f->place + (size_t) i * f->wide))
			f->y[++f->rows] = i;
	if (f->rows < FEWEST_ROWS || f->y[0] != 0 || f->y[f->rows] != f->high - 1)
		return false;
	f->x = make_room(arena, f->x, 0, &f->uprights, f->wide, sizeof(int));
	f->columns = -1;
	for (i = 0; i < f->wide; i++)
		if (is_upright(f, i))
			f->x[++f->columns] = i;
	return f->columns > 0 && f->x[0] == 0 && f->x[f->columns] == f->wide - 1 &&
		(int64_t) f->rows * f->columns <= MOST_BOXES;
}

/* How a line between two boxes is drawn. */
typedef enum Wall
{
	OPEN, SHUT, BROKEN
} Wall;

/* The wall at the left of a box. */
static Wall
left_wall(const GoirFrames *f, int row, int column)
{
	int			shut = 0;
	int			y;

	for (y = f->y[row] + 1; y < f->y[row + 1]; y++)
		shut += (f->place[(size_t) y * f->wide + f->x[column]].ways & (UP | DOWN)) == (UP | DOWN);
	if (y == f->y[row] + 1)
		shut = (f->place[(size_t) f->y[row] * f->wide + f->x[column]].ways & DOWN) != 0;
	else if (shut > 0 && shut < y - f->y[row] - 1)
		return BROKEN;
	return shut > 0 ? SHUT : OPEN;
}

/* The wall above a box. */
static Wall
upper_wall(const GoirFrames *f, int row, int column)
{
	const Place *place = f->place + (size_t) f->y[row] * f->wide;
	int			shut = 0;
	int			x;

	for (x = f->x[column] + 1; x < f->x[column + 1]; x++)
		shut += place[x].edge;
	if (x == f->x[column] + 1)
		return place[x].edge ? SHUT : OPEN;
	return shut == 0 ? OPEN : shut == x - f->x[column] - 1 ? SHUT : BROKEN;
}

/* Are there no walls inside a rectangle of boxes, and is none of them another cell's? */
static bool
take_boxes(GoirFrames *f, int row, int column)
{
	const Box	cell = f->box[row * f->columns + column];
	int			r,
				c;

	for (r = row; r < row + cell.rows; r++)
		for (c = column; c < column + cell.columns; c++)
		{
			Box		   *box = &f->box[r * f->columns + c];

			if (box->taken || (c > column && left_wall(f, r, c) != OPEN) || (r > row && upper_wall(f, r, c) != OPEN) ||
				(c == column && left_wall(f, r, c) != SHUT) || (r == row && upper_wall(f, r, c) != SHUT))
				return false;
			box->taken = true;
		}
	return true;
}

/* Finds the cells. */
static bool
find_cells(GoirArena *arena, GoirFrames *f)
{
	int			row,
				column;

	f->box = make_room(arena, f->box, 0, &f->boxes, f->rows * f->columns, sizeof(Box));
	memset(f->box, 0, (size_t) f->rows * f->columns * sizeof(Box));
	for (row = 0; row < f->rows; row++)
		for (column = 0; column < f->columns; column++)
		{
			Box		   *box = &f->box[row * f->columns + column];

			if (box->taken)
				continue;
			box->rows = box->columns = 1;
			while (column + box->columns < f->columns && left_wall(f, row, column + box->columns) == OPEN)
				box->columns++;
			while (row + box->rows < f->rows && upper_wall(f, row + box->rows, column) == OPEN)
				box->rows++;
			if (!take_boxes(f, row, column))
				return false;
		}
	return true;
}

/* What a line says in a cell. */
static GoirText
text_in(const GoirFrames *f, int y, int column, int columns)
{
	const Place *place = f->place + (size_t) y * f->wide;
	int			x = f->x[column] + 1;
	int			end = f->x[column + columns];
	const char *line = f->line[y];
	GoirText	text;

	while (x < end && is_space(line[place[x].at - 1]))
		x++;
	text = (GoirText) {line + place[x].at - 1, place[end].at - place[x].at};
	while (text.size > 0 && is_space(text.at[text.size - 1]))
		text.size--;
	return text;
}

/* Is a line nothing but digits and what stands between them? */
static bool
is_numeric(GoirText text)
{
	int			i;

	for (i = 0; i < text.size; i++)
		if ((text.at[i] < '0' || text.at[i] > '9') && text.at[i] != '.' && text.at[i] != ',' && text.at[i] != '-')
			return false;
	return text.size > 0;
}

/* Does a cell end in the middle of a character? */
static bool
is_crossed(const GoirFrames *f, int row, int column)
{
	const Box  *cell = &f->box[row * f->columns + column];
	int			y;

	for (y = f->y[row] + 1; y < f->y[row + cell->rows]; y++)
	{
		const Place *place = f->place + (size_t) y * f->wide;

		if (place[f->x[column] + 1].at == 0 || place[f->x[column + cell->columns]].at == 0)
			return true;
	}
	return false;
}

/* Has a cell several numbers, a line each? */
static bool
is_several(const GoirFrames *f, int row, int column)
{
	const Box  *cell = &f->box[row * f->columns + column];
	int			numbers = 0;
	int			y;

	for (y = f->y[row] + 1; y < f->y[row + cell->rows]; y++)
		numbers += is_numeric(text_in(f, y, column, cell->columns));
	return numbers > 1;
}

/* Do all cells come out even?  Below a header and no other edge, each line may be a row. */
static bool
are_cells(const GoirFrames *f)
{
	int			row,
				column;

	for (row = 0; row < f->rows; row++)
		for (column = 0; column < f->columns; column++)
			if (f->box[row * f->columns + column].rows > 0 &&
				(is_crossed(f, row, column) || (f->rows == FEWEST_ROWS && is_several(f, row, column))))
				return false;
	return true;
}

/* Reads a line of the table into the places behind the others. */
static bool
add_line(GoirArena *arena, GoirFrames *f, int indent, const char *at, const char *end)
{
	Place	   *line = f->place + (size_t) f->high * f->wide;

	end = line_end(at, end);
	/* only what is not ASCII may be wide */
	if (!read_line(f, line, indent, at, end, false) &&
		(goir_is_ascii((GoirText) {at, (int) (end - at)}) || !read_line(f, line, indent, at, end, true)))
		return false;
	f->line = make_room(arena, f->line, f->high, &f->lines, f->high + 1, sizeof(*f->line));
	f->line[f->high++] = at + indent;
	return true;
}

/* Goes the frame on below its last line? */
static bool
is_open(const GoirFrames *f)
{
	uint8_t		ways = f->place[(size_t) (f->high - 1) * f->wide].ways;

	return (ways & DOWN) && ways != ways_of('+');
}

GoirFrames *
goir_frames(GoirArena *arena)
{
	return goir_alloc(arena, sizeof(GoirFrames));
}

bool
goir_frames_read(GoirArena *arena, GoirFrames *f, const char *at, const char *end, const char **behind)
{
	const char *first = skip_spaces(at, end);
	int			indent = (int) (first - at);
	int			torn = 0;		/* lines that are none of the table, at the end of a page */
	int			wide = goir_may_be_frames(at, end) ? edge_width(first, line_end(first, end)) : 0;

	if (wide == 0)
		return false;
	/* a place takes up a byte or more; the first table of a page has most of it behind it */
	if (f->place == NULL)
		f->place = goir_space(arena, ((end - at < MOST_PLACES ? end - at : MOST_PLACES) + MOST_WIDE) * sizeof(Place));
	f->wide = wide;
	f->high = 0;
	while (at < end && torn <= MOST_TORN && (int64_t) (f->high + 1) * f->wide <= MOST_PLACES)
	{
		if (add_line(arena, f, indent, at, end))
			torn = 0;
		else if (f->high == 0 || !is_open(f) || goir_may_be_frames(at, line_end(at, end)))
			break;				/* nobody knows what stood in a line of the table itself that is damaged */
		else
			torn++;
		at = line_end(at, end);
		at += at < end;
		if (torn == 0)
			*behind = at;
	}
	return f->high > FEWEST_ROWS && find_lines(arena, f) && find_cells(arena, f) && are_cells(f);
}

/* Writes the text of a cell, its lines one behind the other: a label goes on where the cell ends. */
static void
write_text(GoirArena *arena, GoirPen *pen, const GoirFrames *f, int row, int column)
{
	const Box  *cell = &f->box[row * f->columns + column];
	char	   *text = NULL;
	int			size = 0;
	int			y;

	for (y = f->y[row] + 1; y < f->y[row + cell->rows]; y++)
		size += text_in(f, y, column, cell->columns).size + 1;
	if (size > 0)
		text = goir_space(arena, size);
	size = 0;
	for (y = f->y[row] + 1; y < f->y[row + cell->rows]; y++)
	{
		GoirText	line = text_in(f, y, column, cell->columns);

		if (line.size == 0)
			continue;
		if (size > 0 && (unsigned char) text[size - 1] < 0x80 && (unsigned char) *line.at < 0x80)
			text[size++] = ' ';
		memcpy(text + size, line.at, line.size);
		size += line.size;
	}
	if (size > 0)
		goir_pen_text(pen, text, size);
}

void
goir_frames_write(GoirArena *arena, GoirPen *pen, const GoirFrames *f)
{
	int			row,
				column;

	goir_pen_table(pen);
	goir_pen_spans(pen);
	for (row = 0; row < f->rows; row++)
	{
		goir_pen_row(pen);
		for (column = 0; column < f->columns; column++)
		{
			const Box  *cell = &f->box[row * f->columns + column];

			if (cell->rows == 0)
				continue;
			goir_pen_cell(pen, false, cell->rows, cell->columns);
			write_text(arena, pen, f, row, column);
			goir_pen_cell_end(pen);
		}
	}
	goir_pen_table_end(pen);
}
