/*-------------------------------------------------------------------------
 *
 * clean.c
 *	  The clean page while it is written: text, lines, elements that nest.
 *
 * An end tag finds its element in "inner" without a walk, and what is open is
 * remembered beyond the limit too, so that ends meet their starts there: all
 * is linear, however deep and however wrong the page nests.
 *
 * What is hidden is written like the rest and taken back at its end: so one
 * that never ends hides nothing, and nobody has to look for the end.
 *
 *-------------------------------------------------------------------------
 */
#include "page/clean.h"
#include "page/reference.h"

#define ROOT_START "<html><body><div>"
#define ROOT_TAGS 3
#define ROOT_END "</div></body></html>"
#define MAX_OPEN (GOIR_MAX_NESTING - ROOT_TAGS)
#define MAX_MARKS GOIR_MAX_NESTING

/*
 * Text
 */

/* Room for size bytes more in the result. */
static char *
room(GoirClean *clean, size_t size)
{
	size_t		used = clean->out - clean->start;

	if ((size_t) (clean->limit - clean->out) < size)
	{
		size_t		capacity = 2 * used + size;
		char	   *larger = goir_space(clean->arena, capacity);

		memcpy(larger, clean->start, used);
		clean->start = larger;
		clean->out = larger + used;
		clean->limit = larger + capacity;
	}
	return clean->out;
}

void
goir_clean_text(GoirClean *clean, const char *at, size_t size)
{
	char	   *out = room(clean, clean->gaps + size);

	if (clean->gaps > 0)
	{
		memset(out, clean->gap, clean->gaps);
		out += clean->gaps;
	}
	memcpy(out, at, size);
	clean->out = out + size;
	clean->result->text_bytes += clean->gaps + size;
	clean->gaps = 0;
	clean->fresh = false;
}

void
goir_clean_newline(GoirClean *clean)
{
	if (clean->fresh)
		return;
	clean->gap = '\n';
	clean->gaps = 1;
}

void
goir_clean_tabs(GoirClean *clean, size_t count)
{
	if (clean->fresh || (clean->gaps > 0 && clean->gap == '\n'))
		return;
	clean->gaps = clean->gaps > 0 && clean->gap == '\t' ? clean->gaps + count : count;
	clean->gap = '\t';
}

void
goir_clean_blank(GoirClean *clean, size_t count)
{
	if (clean->fresh || (clean->gaps > 0 && clean->gap != ' '))
		return;
	clean->gap = ' ';
	clean->gaps = goir_clean_is_pre(clean) ? clean->gaps + count : 1;
}

void
goir_clean_code(GoirClean *clean, uint32_t code)
{
	static const char marks[] = GOIR_STOOD_FOR;
	char		bytes[4];
	const char *mark = code > 0 && code < 0x80 ? strchr(marks, (int) code) : NULL;

	if (mark != NULL)
	{
		bytes[0] = GOIR_STAND_IN;
		bytes[1] = GOIR_STAND_INS[mark - marks];
		goir_clean_text(clean, bytes, 2);
		clean->result->stand_ins = true;
	}
	else if (code == '\n' && goir_clean_is_pre(clean))
		goir_clean_newline(clean);
	else if (goir_is_html_blank(code))
		goir_clean_blank(clean, 1);
	else if (goir_is_text(code))
		goir_clean_text(clean, bytes, goir_put(bytes, code));
}

/* A tag of an element, closed by the caller; what was owed is void. */
static void
put_tag(GoirClean *clean, const char *mark, int element)
{
	const char *name = "div";

	if (goir_elements[element].kind == GOIR_A_TABLE)
		name = "table";
	else if (goir_elements[element].kind != GOIR_BLOCK)
		name = goir_elements[element].name;
	room(clean, 64);
	while (*mark)
		*clean->out++ = *mark++;
	while (*name)
		*clean->out++ = *name++;
	clean->fresh = true;
	clean->gaps = 0;
}

/* A span attribute, if it spans anything. */
static void
put_span(GoirClean *clean, const char *name, int span)
{
	char		digits[8];
	int			i = 0;

	if (span < 2)
		return;
	while (*name)
		*clean->out++ = *name++;
	for (; span > 0; span /= 10)
		digits[i++] = (char) ('0' + span % 10);
	while (i > 0)
		*clean->out++ = digits[--i];
	*clean->out++ = '"';
}

/*
 * Nesting
 */

/* Forgets the marks but the first so many: what they hide stays. */
static void
drop_marks(GoirClean *clean, int keep)
{
	while (clean->n_marks > keep)
	{
		GoirMark   *mark = &clean->marks[--clean->n_marks];

		clean->inner[mark->element] = mark->outer;
	}
}

/* Forgets those made when more than so many elements were open. */
static void
drop_marks_within(GoirClean *clean, int depth)
{
	while (clean->n_marks > 0 &&
		   clean->marks[clean->n_marks - 1].depth > depth)
		drop_marks(clean, clean->n_marks - 1);
}

/* Opens an element inside the innermost one. */
static void
open_element(GoirClean *clean, int element, int row_span, int column_span)
{
	clean->open = goir_room(clean->arena, clean->open, clean->depth,
							&clean->capacity, sizeof(GoirOpen));
	clean->open[clean->depth].element = (unsigned char) element;
	clean->open[clean->depth].outer = clean->inner[element];
	clean->inner[element] = clean->depth;
	if (clean->depth++ >= MAX_OPEN)
	{
		clean->result->nesting_cut = true;
		goir_clean_newline(clean);
		return;
	}
	put_tag(clean, "<", element);
	put_span(clean, " rowspan=\"", row_span);
	put_span(clean, " colspan=\"", column_span);
	*clean->out++ = '>';
	clean->result->start_tags++;
}

/* Closes until depth elements are open. */
static void
close_to(GoirClean *clean, int depth)
{
	while (clean->depth > depth)
	{
		GoirOpen   *open = &clean->open[--clean->depth];

		clean->inner[open->element] = open->outer;
		if (clean->depth >= MAX_OPEN)
			goir_clean_newline(clean);
		else
		{
			put_tag(clean, "</", open->element);
			*clean->out++ = '>';
		}
	}
	drop_marks_within(clean, depth);
}

/* Where the innermost table is, or -1. */
static int
table_depth(const GoirClean *clean)
{
	int			table = clean->inner[GOIR_TAG_TABLE];
	int			loose = clean->inner[GOIR_TAG_LOOSE];

	return table > loose ? table : loose;
}

/* Is a cell of that table open? */
static bool
in_cell(const GoirClean *clean, int table)
{
	return clean->inner[GOIR_TAG_TD] > table ||
		clean->inner[GOIR_TAG_TH] > table;
}

/*
 * Opens what a row (or a cell's row) stands in: ends the open row of the
 * table, or begins a table if there is none.
 */
static void
open_row(GoirClean *clean)
{
	int			table = table_depth(clean);

	if (table < 0)
		open_element(clean, GOIR_TAG_LOOSE, 1, 1);
	else
		close_to(clean, table + 1);
	/* HTML5: between rows and cells nothing can be hidden */
	drop_marks_within(clean, table_depth(clean));
	open_element(clean, GOIR_TAG_TR, 1, 1);
}

void
goir_clean_start(GoirClean *clean, int element, int row_span, int column_span)
{
	int			table = table_depth(clean);

	switch (goir_elements[element].kind)
	{
		case GOIR_A_TABLE:
			/* only a cell can hold a table: the last one was not closed */
			if (table >= 0 && !in_cell(clean, table))
				close_to(clean, table);
			break;
		case GOIR_A_ROW:
			open_row(clean);
			return;
		case GOIR_A_CELL:
			if (clean->inner[GOIR_TAG_TR] > table)
			{
				close_to(clean, clean->inner[GOIR_TAG_TR] + 1);
				drop_marks_within(clean, table);
			}
			else
				open_row(clean);
			break;
		default:
			break;
	}
	open_element(clean, element, row_span, column_span);
}

void
goir_clean_end(GoirClean *clean, int element)
{
	int			depth;

	switch (goir_elements[element].kind)
	{
		case GOIR_A_TABLE:
			depth = table_depth(clean);
			if (depth >= 0)
				close_to(clean, depth);
			break;
		case GOIR_TABLE_PART:
			depth = table_depth(clean);
			if (depth >= 0)
				close_to(clean, depth + 1);
			break;
		case GOIR_BLOCK:
			/* a loose table ends with the box it stands in */
			if (clean->inner[element] > clean->inner[GOIR_TAG_TABLE])
				close_to(clean, clean->inner[element]);
			break;
		default:
			if (clean->inner[element] > table_depth(clean))
				close_to(clean, clean->inner[element]);
			break;
	}
}

/*
 * What is hidden
 */

void
goir_clean_hide(GoirClean *clean, int element, bool hidden)
{
	int			inner = clean->inner[element];
	GoirMark   *mark;

	if (!hidden || clean->n_marks == MAX_MARKS)
	{
		if (inner >= 0)
			clean->marks[inner].same++;
		return;
	}
	clean->marks = goir_room(clean->arena, clean->marks, clean->n_marks,
							 &clean->mark_room, sizeof(GoirMark));
	mark = &clean->marks[clean->n_marks];
	mark->element = (unsigned char) element;
	mark->gap = clean->gap;
	mark->fresh = clean->fresh;
	mark->depth = clean->depth;
	mark->outer = inner;
	mark->same = 0;
	mark->gaps = clean->gaps;
	mark->size = clean->out - clean->start;
	mark->text_bytes = clean->result->text_bytes;
	mark->start_tags = clean->result->start_tags;
	clean->inner[element] = clean->n_marks++;
}

/* Was the line broken since that mark? */
static bool
is_broken_since(const GoirClean *clean, const GoirMark *mark)
{
	const char *from = clean->start + mark->size;

	return clean->result->start_tags > mark->start_tags ||
		(clean->gaps > 0 && clean->gap == '\n') ||
		memchr(from, '\n', clean->out - from) != NULL;
}

void
goir_clean_hide_end(GoirClean *clean, int element)
{
	int			inner = clean->inner[element];
	GoirMark	mark;
	bool		broken;

	if (inner < 0 || clean->marks[inner].same-- > 0)
		return;
	mark = clean->marks[inner];
	drop_marks(clean, inner);

	/* struck lines are seen, and part what is around them */
	broken = goir_elements[element].kind == GOIR_STRUCK &&
		is_broken_since(clean, &mark);
	close_to(clean, mark.depth);
	clean->out = clean->start + mark.size;
	clean->fresh = mark.fresh;
	clean->gap = mark.gap;
	clean->gaps = mark.gaps;
	clean->result->text_bytes = mark.text_bytes;
	clean->result->start_tags = mark.start_tags;
	if (broken)
		goir_clean_newline(clean);
}

/*
 * Page
 */

void
goir_clean_begin(GoirClean *clean, GoirArena *arena, GoirFiltered *result,
				 size_t size)
{
	int			i;

	memset(clean, 0, sizeof(*clean));
	clean->arena = arena;
	clean->result = result;
	clean->fresh = true;
	for (i = 0; i < GOIR_ELEMENTS; i++)
		clean->inner[i] = -1;
	size += strlen(ROOT_START);
	clean->start = clean->out = goir_space(arena, size);
	clean->limit = clean->start + size;
	memcpy(clean->out, ROOT_START, strlen(ROOT_START));
	clean->out += strlen(ROOT_START);
	result->start_tags = ROOT_TAGS;
}

void
goir_clean_finish(GoirClean *clean)
{
	close_to(clean, 0);
	memcpy(room(clean, strlen(ROOT_END)), ROOT_END, strlen(ROOT_END));
	clean->out += strlen(ROOT_END);
	clean->result->html =
		(GoirText) {clean->start, (int) (clean->out - clean->start)};
}
