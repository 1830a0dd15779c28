/*-------------------------------------------------------------------------
 *
 * nest.c
 *	  What HTML says, made to nest, on its way to the document.
 *
 * An end tag finds its element in "inner" without a walk, and what is open is
 * remembered beyond the limit too, so that ends meet their starts there: all
 * is linear, however deep and however wrong the page nests.
 *
 * What may be hidden is held back until its end, which drops it, or until that
 * end can no longer come: so what never ends hides nothing, and nobody has to
 * look for the end.
 *
 *-------------------------------------------------------------------------
 */
#include "page/nest.h"
#include "page/reference.h"

#define MAX_MARKS 200			/* more that may hide are taken to hide nothing */
#define BYTES 256				/* for characters, at a time */

/* Calls of the pen, beside text, which has a size above 0. */
enum
{
	BREAK, BOX, BOX_END, TABLE, TABLE_END, ROW, ROW_END, CELL, HEADER, CELL_END,
	GROUP, HIDE, HIDE_ROW, HIDE_GROUP, CONTROL, PICTURE, DOUBT
};

/*
 * The pen
 */

/* Calls the pen for anything but text. */
static void
call_pen(GoirNest *nest, int call, int row_span, int column_span)
{
	GoirPen    *pen = nest->pen;

	switch (call)
	{
		case BREAK:
			goir_pen_newline(pen);
			break;
		case BOX:
			goir_pen_box(pen);
			break;
		case BOX_END:
			goir_pen_box_end(pen);
			break;
		case TABLE:
			goir_pen_table(pen);
			break;
		case TABLE_END:
			goir_pen_table_end(pen);
			break;
		case ROW:
			goir_pen_row(pen);
			break;
		case CELL:
		case HEADER:
			goir_pen_cell(pen, call == HEADER, row_span, column_span);
			break;
		case CELL_END:
			goir_pen_cell_end(pen);
			break;
		case GROUP:
			goir_pen_group(pen);
			break;
		case HIDE:
		case HIDE_ROW:
			goir_pen_hide(pen, call == HIDE_ROW);
			break;
		case HIDE_GROUP:
			goir_pen_hide_group(pen);
			break;
		case CONTROL:
			goir_pen_control(pen);
			break;
		case PICTURE:
			goir_pen_picture(pen);
			break;
		case DOUBT:
			goir_pen_unsure(pen);
			break;
	}
}

/* Keeps a call until it is known whether it stays. */
static GOIR_SELDOM void
hold(GoirNest *nest, GoirHeld call)
{
	nest->held = goir_room(nest->arena, nest->held, nest->n_held,
						   &nest->held_room, sizeof(GoirHeld));
	nest->held[nest->n_held++] = call;
}

/* Makes the calls that were kept. */
static void
release(GoirNest *nest)
{
	int			i;

	for (i = 0; i < nest->n_held; i++)
	{
		const GoirHeld *held = &nest->held[i];

		if (held->at != NULL)
			goir_pen_piece(nest->pen, held->at, held->size);
		else
			call_pen(nest, held->size, held->row_span, held->column_span);
	}
	nest->n_held = 0;
}

/* Tells the pen something, now or when it is known that it stays. */
static inline void
tell(GoirNest *nest, int call, int row_span, int column_span)
{
	if (nest->n_marks > 0)
		hold(nest, (GoirHeld) {NULL, call, (int16_t) row_span, (int16_t) column_span});
	else
		call_pen(nest, call, row_span, column_span);
}

/* Tells the pen of a piece of text. */
static inline void
tell_text(GoirNest *nest, const char *at, int size)
{
	if (nest->n_marks > 0)
		hold(nest, (GoirHeld) {at, size});
	else
		goir_pen_piece(nest->pen, at, size);
}

/*
 * Text
 */

/* Tells the newline, the blanks or the tabs that are owed. */
static void
tell_gap(GoirNest *nest)
{
	static const char blanks[] = "                                ";
	static const char tabs[] = "\t\t\t\t\t\t\t\t";
	const char *gap = nest->gap == '\t' ? tabs : blanks;
	size_t		most = nest->gap == '\t' ? sizeof(tabs) - 1 : sizeof(blanks) - 1;

	if (nest->gap == '\n')
	{
		tell(nest, BREAK, 0, 0);
		nest->breaks++;
		nest->gaps = nest->lead;
		gap = tabs;
		most = sizeof(tabs) - 1;
	}
	nest->lead = 0;
	while (nest->gaps > 0)
	{
		size_t		size = nest->gaps < most ? nest->gaps : most;

		tell_text(nest, gap, (int) size);
		nest->gaps -= size;
	}
}

/* Tells a piece of text behind what is owed. */
static GOIR_SELDOM void
tell_behind_gap(GoirNest *nest, const char *at, int size)
{
	if (nest->gaps == 1 && nest->gap != '\n' && nest->end == at - 1 && at[-1] == nest->gap)
	{
		/* the blank stands in the page between this piece and the last one */
		at--;
		size++;
		nest->gaps = 0;
	}
	else
		tell_gap(nest);
	nest->end = at + size;
	tell_text(nest, at, size);
}

void
goir_nest_text(GoirNest *nest, const char *at, int size)
{
	nest->fresh = false;
	if (nest->gaps > 0)
	{
		tell_behind_gap(nest, at, size);
		return;
	}
	nest->end = at + size;
	tell_text(nest, at, size);
}

void
goir_nest_newline(GoirNest *nest)
{
	if (nest->fresh)
		return;
	nest->gap = '\n';
	nest->gaps = 1;
	nest->lead = 0;
}

void
goir_nest_tabs(GoirNest *nest, size_t count)
{
	if (nest->fresh || (nest->gaps > 0 && nest->gap == '\n'))
		return;
	nest->gaps = nest->gaps > 0 && nest->gap == '\t' ? nest->gaps + count : count;
	nest->gap = '\t';
}

void
goir_nest_line_end(GoirNest *nest, size_t tabs, size_t lead)
{
	if (tabs > 0 && !nest->fresh)
	{
		goir_nest_tabs(nest, tabs);
		if (nest->gap == '\t')
			tell_gap(nest);
	}
	goir_nest_newline(nest);
	nest->lead = nest->fresh ? 0 : lead;
}

void
goir_nest_blank(GoirNest *nest, size_t count)
{
	if (nest->fresh || (nest->gaps > 0 && nest->gap != ' '))
		return;
	nest->gap = ' ';
	nest->gaps = goir_nest_is_pre(nest) ? nest->gaps + count : 1;
}

void
goir_nest_code(GoirNest *nest, uint32_t code)
{
	int			size;

	if (code == '\n' && goir_nest_is_pre(nest))
		goir_nest_newline(nest);
	else if (goir_is_html_blank(code))
		goir_nest_blank(nest, 1);
	else if (goir_is_text(code))
	{
		if (nest->bytes_left < 4)
		{
			nest->bytes = goir_space(nest->arena, BYTES);
			nest->bytes_left = BYTES;
		}
		size = goir_put(nest->bytes, code);
		goir_nest_text(nest, nest->bytes, size);
		nest->bytes += size;
		nest->bytes_left -= size;
	}
}

/*
 * Nesting
 */

/* Forgets the marks but the first so many: what they hide stays. */
static void
drop_marks(GoirNest *nest, int keep)
{
	while (nest->n_marks > keep)
	{
		GoirMark   *mark = &nest->marks[--nest->n_marks];

		nest->inner[mark->element] = mark->outer;
	}
	if (keep == 0 && nest->n_held > 0)
		release(nest);
}

/* Forgets those made when more than so many elements were open. */
static inline void
drop_marks_within(GoirNest *nest, int depth)
{
	while (nest->n_marks > 0 &&
		   nest->marks[nest->n_marks - 1].depth > depth)
		drop_marks(nest, nest->n_marks - 1);
}

/* The call for the start of an element; the one for its end is behind it. */
static int
call_of(int element)
{
	switch (goir_elements[element].kind)
	{
		case GOIR_A_TABLE:
			return TABLE;
		case GOIR_A_ROW:
			return ROW;
		case GOIR_A_CELL:
			return element == GOIR_TAG_TH ? HEADER : CELL;
		default:
			return BOX;
	}
}

/* Tells of the start of an element; what was owed before a tag is void. */
static inline void
tell_start(GoirNest *nest, int element, GoirTagKind kind, int row_span, int column_span)
{
	nest->fresh = true;
	nest->gaps = 0;
	if (nest->n_marks > 0)
		tell(nest, call_of(element), row_span, column_span);
	else if (kind == GOIR_A_CELL)
		goir_pen_cell(nest->pen, element == GOIR_TAG_TH, row_span, column_span);
	else if (kind == GOIR_A_ROW)
		goir_pen_row(nest->pen);
	else if (kind == GOIR_A_TABLE)
		goir_pen_table(nest->pen);
	else
		goir_pen_box(nest->pen);
}

/* Tells of its end. */
static inline void
tell_end(GoirNest *nest, int element, GoirTagKind kind)
{
	nest->fresh = true;
	nest->gaps = 0;
	if (nest->n_marks > 0)
		tell(nest, kind == GOIR_A_CELL ? CELL_END : call_of(element) + 1, 0, 0);
	else if (kind == GOIR_A_CELL)
		goir_pen_cell_end(nest->pen);
	else if (kind == GOIR_A_TABLE)
		goir_pen_table_end(nest->pen);
	else if (kind != GOIR_A_ROW)
		goir_pen_box_end(nest->pen);
}

/* Remembers that an element is open. */
static inline void
enter_element(GoirNest *nest, int element, GoirTagKind kind)
{
	int			depth = nest->depth++;

	nest->open[depth] = (GoirOpen) {(uint16_t) element, (uint16_t) kind, nest->inner[element]};
	nest->inner[element] = depth;
}

/* Opens an element so deep that the pen is not told. */
static GOIR_SELDOM void
open_beyond(GoirNest *nest, int element, GoirTagKind kind)
{
	nest->open = goir_room(nest->arena, nest->open, nest->depth, &nest->capacity, sizeof(GoirOpen));
	enter_element(nest, element, kind);
	nest->cut = true;
	goir_nest_newline(nest);
}

/* Opens an element inside the innermost one. */
static inline void
open_element(GoirNest *nest, int element, GoirTagKind kind, int row_span, int column_span)
{
	if (nest->depth >= GOIR_MAX_NESTING)
	{
		open_beyond(nest, element, kind);
		return;
	}
	enter_element(nest, element, kind);
	nest->breaks++;
	tell_start(nest, element, kind, row_span, column_span);
}

/* Closes the elements within the outermost so many, and what hides in them. */
static void
close_within(GoirNest *nest, int depth)
{
	while (nest->depth > depth)
	{
		GoirOpen   *open = &nest->open[--nest->depth];

		nest->inner[open->element] = open->outer;
		if (nest->depth >= GOIR_MAX_NESTING)
			goir_nest_newline(nest);
		else
			tell_end(nest, open->element, open->kind);
	}
	drop_marks_within(nest, depth);
}

/* Closes until depth elements are open. */
static inline void
close_to(GoirNest *nest, int depth)
{
	if (nest->depth > depth || nest->n_marks > 0)
		close_within(nest, depth);
}

/* Where the innermost table is, or -1. */
static int
table_depth(const GoirNest *nest)
{
	int			table = nest->inner[GOIR_TAG_TABLE];
	int			loose = nest->inner[GOIR_TAG_LOOSE];

	return table > loose ? table : loose;
}

/* Is a cell of that table open? */
static bool
in_cell(const GoirNest *nest, int table)
{
	return nest->inner[GOIR_TAG_TD] > table ||
		nest->inner[GOIR_TAG_TH] > table;
}

/*
 * Opens what a row (or a cell's row) stands in: ends the open row of the
 * table, or begins a table if there is none.
 */
static void
open_row(GoirNest *nest)
{
	int			table = table_depth(nest);

	if (table < 0)
		open_element(nest, GOIR_TAG_LOOSE, GOIR_A_TABLE, 1, 1);
	else
		close_to(nest, table + 1);
	/* HTML5: between rows and cells nothing can be hidden */
	drop_marks_within(nest, table_depth(nest));
	open_element(nest, GOIR_TAG_TR, GOIR_A_ROW, 1, 1);
}

/* Opens a cell where a row is not what is open, and nothing else in it. */
static GOIR_SELDOM void
open_cell(GoirNest *nest, int element, int row_span, int column_span)
{
	int			table = table_depth(nest);

	if (nest->inner[GOIR_TAG_TR] > table)
	{
		close_to(nest, nest->inner[GOIR_TAG_TR] + 1);
		drop_marks_within(nest, table);
	}
	else
		open_row(nest);
	open_element(nest, element, GOIR_A_CELL, row_span, column_span);
}

/* Opens a table: only a cell can hold one, so that in another the last one was not closed. */
static GOIR_SELDOM void
open_table(GoirNest *nest, int element)
{
	int			table = table_depth(nest);

	if (table >= 0 && !in_cell(nest, table))
		close_to(nest, table);
	open_element(nest, element, GOIR_A_TABLE, 0, 0);
}

void
goir_nest_start(GoirNest *nest, int element, int row_span, int column_span)
{
	GoirTagKind kind = goir_elements[element].kind;

	if (kind == GOIR_A_ROW)
		open_row(nest);
	else if (kind == GOIR_A_TABLE)
		open_table(nest, element);
	else if (kind == GOIR_A_CELL && (nest->n_marks > 0 || nest->depth == 0 ||
									 nest->open[nest->depth - 1].element != GOIR_TAG_TR))
		open_cell(nest, element, row_span, column_span);
	else if (kind == GOIR_A_CELL)
		open_element(nest, element, GOIR_A_CELL, row_span, column_span);
	else
		open_element(nest, element, kind, 0, 0);
}

void
goir_nest_end(GoirNest *nest, int element)
{
	int			depth;

	switch (goir_elements[element].kind)
	{
		case GOIR_A_TABLE:
			depth = table_depth(nest);
			if (depth >= 0)
				close_to(nest, depth);
			break;
		case GOIR_TABLE_PART:
			depth = table_depth(nest);
			if (depth < 0)
				break;
			close_to(nest, depth + 1);
			if (nest->depth <= GOIR_MAX_NESTING)
				tell(nest, GROUP, 0, 0);
			break;
		case GOIR_BLOCK:
			/* a loose table ends with the box it stands in */
			if (nest->inner[element] > nest->inner[GOIR_TAG_TABLE])
				close_to(nest, nest->inner[element]);
			break;
		default:
			if (nest->inner[element] > table_depth(nest))
				close_to(nest, nest->inner[element]);
			break;
	}
}

/*
 * Frames
 */

/* Makes nothing known as open. */
static void
forget_open(GoirNest *nest)
{
	int			i;

	for (i = 0; i < GOIR_ELEMENTS; i++)
		nest->inner[i] = -1;
}

void
goir_nest_frame(GoirNest *nest, int element, bool hidden, GoirOuter *outer)
{
	goir_nest_start(nest, element, 0, 0);
	if (hidden)
		goir_nest_conceal(nest);
	outer->depth = nest->depth;
	outer->marks = nest->n_marks;
	memcpy(outer->inner, nest->inner, sizeof(outer->inner));
	forget_open(nest);
}

void
goir_nest_frame_end(GoirNest *nest, int element, const GoirOuter *outer)
{
	close_to(nest, outer->depth);
	drop_marks(nest, outer->marks);
	memcpy(nest->inner, outer->inner, sizeof(outer->inner));
	goir_nest_end(nest, element);
}

/*
 * What is hidden
 */

void
goir_nest_conceal(GoirNest *nest)
{
	if (nest->depth <= GOIR_MAX_NESTING)
		tell(nest, nest->open[nest->depth - 1].element == GOIR_TAG_TR ? HIDE_ROW : HIDE, 0, 0);
}

void
goir_nest_conceal_group(GoirNest *nest)
{
	if (nest->depth <= GOIR_MAX_NESTING && table_depth(nest) >= 0)
		tell(nest, HIDE_GROUP, 0, 0);
}

void
goir_nest_control(GoirNest *nest)
{
	tell(nest, CONTROL, 0, 0);
}

void
goir_nest_picture(GoirNest *nest)
{
	tell(nest, PICTURE, 0, 0);
}

void
goir_nest_doubt(GoirNest *nest)
{
	tell(nest, DOUBT, 0, 0);
}

void
goir_nest_hide(GoirNest *nest, int element, bool hidden)
{
	int			inner = nest->inner[element];
	GoirMark   *mark;

	if (!hidden || nest->n_marks == MAX_MARKS)
	{
		if (inner >= 0)
			nest->marks[inner].same++;
		return;
	}
	nest->marks = goir_room(nest->arena, nest->marks, nest->n_marks,
							 &nest->mark_room, sizeof(GoirMark));
	mark = &nest->marks[nest->n_marks];
	mark->element = (unsigned char) element;
	mark->gap = nest->gap;
	mark->fresh = nest->fresh;
	mark->depth = nest->depth;
	mark->outer = inner;
	mark->same = 0;
	mark->gaps = nest->gaps;
	mark->lead = nest->lead;
	mark->held = nest->n_held;
	mark->breaks = nest->breaks;
	nest->inner[element] = nest->n_marks++;
}

void
goir_nest_hide_end(GoirNest *nest, int element)
{
	int			inner = nest->inner[element];
	GoirMark	mark;
	bool		broken;

	if (inner < 0 || nest->marks[inner].same-- > 0)
		return;
	mark = nest->marks[inner];

	/* struck lines are seen, and part what is around them */
	broken = goir_elements[element].kind == GOIR_STRUCK &&
		(nest->breaks > mark.breaks || (nest->gaps > 0 && nest->gap == '\n'));
	close_to(nest, mark.depth);
	nest->n_held = mark.held;
	drop_marks(nest, inner);
	nest->fresh = mark.fresh;
	nest->gap = mark.gap;
	nest->gaps = mark.gaps;
	nest->lead = mark.lead;
	nest->breaks = mark.breaks;
	if (broken)
		goir_nest_newline(nest);
}

/*
 * Page
 */

void
goir_nest_begin(GoirNest *nest, GoirArena *arena, GoirPen *pen)
{
	memset(nest, 0, sizeof(*nest));
	nest->arena = arena;
	nest->pen = pen;
	nest->fresh = true;
	nest->capacity = GOIR_MAX_NESTING;
	nest->open = goir_space(arena, nest->capacity * sizeof(GoirOpen));
	forget_open(nest);
}

void
goir_nest_finish(GoirNest *nest)
{
	close_to(nest, 0);
	drop_marks(nest, 0);
}
