/*-------------------------------------------------------------------------
 *
 * nest.h
 *	  What HTML says, made to nest, on its way to the document.
 *
 * html.c says what it finds, in the order of the page and however wrong; here
 * it becomes well formed, as HTML5 nests tables, and goes to the pen.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_NEST_H
#define GOIR_NEST_H

#include "page/document.h"
#include "page/tags.h"

/* An open element. */
typedef struct GoirOpen
{
	uint16_t	element;
	uint16_t	kind;
	int			outer;			/* where the next one of its name outside is */
} GoirOpen;

/* A call of the pen that waits. */
typedef struct GoirHeld
{
	const char *at;				/* text, or NULL */
	int			size;			/* of the text, or which call it is */
	int16_t		row_span;
	int16_t		column_span;
} GoirHeld;

/*
 * Where something begins that goes with its content if its end comes: what is
 * to be restored then.
 */
typedef struct GoirMark
{
	unsigned char element;
	char		gap;
	bool		fresh;
	int			depth;
	int			outer;			/* as in GoirOpen */
	int			same;			/* open elements of its name in it */
	size_t		gaps;
	size_t		lead;
	int			held;
	int			breaks;
} GoirMark;

typedef struct GoirNest
{
	GoirArena  *arena;
	GoirPen    *pen;
	const char *end;			/* of the last piece of text */
	char	   *bytes;			/* for characters that do not stand in the page */
	int			bytes_left;
	bool		fresh;			/* no text since the last tag */
	bool		cut;			/* tags were dropped at GOIR_MAX_NESTING */
	char		gap;			/* blank or newline owed before the next text */
	size_t		gaps;			/* how many, 0 for none */
	size_t		lead;			/* tabs owed behind a newline */
	int			breaks;			/* newlines and start tags so far */

	/* what is open; beyond GOIR_MAX_NESTING the pen does not know of it */
	GoirOpen   *open;
	int			depth;
	int			capacity;

	/* what may have to go; an element is never in both lists */
	GoirMark   *marks;
	int			n_marks;
	int			mark_room;
	int			inner[GOIR_ELEMENTS];	/* innermost of a name, or -1 */

	/* what the pen is not told before it is known whether that goes */
	GoirHeld   *held;
	int			n_held;
	int			held_room;
} GoirNest;

extern void goir_nest_begin(GoirNest *nest, GoirArena *arena, GoirPen *pen);

/* Closes what is open; the pen has been told everything then. */
extern void goir_nest_finish(GoirNest *nest);

/* Text without a blank or a control; it must live as long as the document. */
extern void goir_nest_text(GoirNest *nest, const char *at, int size);

/* Any character; dropped if it is a control or the like. */
extern void goir_nest_code(GoirNest *nest, uint32_t code);

/* A break of the line: one only, and none beside a tag. */
extern void goir_nest_newline(GoirNest *nest);

/* Blanks: one for all, but in <pre>; none beside a newline or a tag. */
extern void goir_nest_blank(GoirNest *nest, size_t count);

/* Tabs in <pre>: they part cells, and blanks around them do not. */
extern void goir_nest_tabs(GoirNest *nest, size_t count);

/* A newline in <pre>, with tabs before it and behind: there cells are blank. */
extern void goir_nest_line_end(GoirNest *nest, size_t tabs, size_t lead);

/* A tag of an element that nests (a block, table, row or cell). */
extern void goir_nest_start(GoirNest *nest, int element,
							int row_span, int column_span);

/* The element of the last goir_nest_start() is not shown, or struck. */
extern void goir_nest_conceal(GoirNest *nest);

/* Nor are the rows up to the next end of an element of rows: thead, tbody, tfoot. */
extern void goir_nest_conceal_group(GoirNest *nest);

/* A control of a form stands here; or a picture. */
extern void goir_nest_control(GoirNest *nest);
extern void goir_nest_picture(GoirNest *nest);

/* Nobody can tell whether a number that begins here is seen. */
extern void goir_nest_doubt(GoirNest *nest);

/* Its end tag, or any tag of a part of a table: nothing closes its table. */
extern void goir_nest_end(GoirNest *nest, int element);

/* What is open around the document of a frame. */
typedef struct GoirOuter
{
	int			depth;
	int			marks;
	int			inner[GOIR_ELEMENTS];
} GoirOuter;

/*
 * Between these calls another document is read, in a box: no tag of it reaches
 * what is open around the frame.
 */
extern void goir_nest_frame(GoirNest *nest, int element, bool hidden, GoirOuter *outer);
extern void goir_nest_frame_end(GoirNest *nest, int element, const GoirOuter *outer);

/*
 * A start tag of an element that leaves no trace; if hidden, all up to its
 * end goes.  It stays if the end does not come in the same box or cell.
 */
extern void goir_nest_hide(GoirNest *nest, int element, bool hidden);

/* Its end tag. */
extern void goir_nest_hide_end(GoirNest *nest, int element);

/* May an element of that name be open that goes?  No: no need to call these. */
static inline bool
goir_nest_is_hiding(const GoirNest *nest, int element)
{
	return nest->inner[element] >= 0;
}

/* Is white space kept, and does a newline count? */
static inline bool
goir_nest_is_pre(const GoirNest *nest)
{
	return nest->inner[GOIR_TAG_PRE] >= 0;
}

#endif							/* GOIR_NEST_H */
