/*-------------------------------------------------------------------------
 *
 * clean.h
 *	  The clean page while it is written: text, lines, elements that nest.
 *
 * The filter says what it finds, in the order of the page and however wrong;
 * here it becomes well formed, nests as HTML5 nests tables, and is counted.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_CLEAN_H
#define GOIR_CLEAN_H

#include "page/filtered.h"
#include "page/tags.h"

/* An open element. */
typedef struct GoirOpen
{
	unsigned char element;
	int			outer;			/* where the next one of its name outside is */
} GoirOpen;

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
	size_t		size;			/* of the page so far */
	size_t		text_bytes;
	size_t		start_tags;
} GoirMark;

typedef struct GoirClean
{
	GoirArena  *arena;
	GoirFiltered *result;

	/* what is written */
	char	   *start;
	char	   *out;
	char	   *limit;
	bool		fresh;			/* no text since the last tag */
	char		gap;			/* blank or newline owed before the next text */
	size_t		gaps;			/* how many, 0 for none */

	/* what is open; beyond GOIR_MAX_NESTING it is not written */
	GoirOpen   *open;
	int			depth;
	int			capacity;

	/* what may have to go; an element is never in both lists */
	GoirMark   *marks;
	int			n_marks;
	int			mark_room;
	int			inner[GOIR_ELEMENTS];	/* innermost of a name, or -1 */
} GoirClean;

/* Begins a page of about so many bytes; result must be zeroed. */
extern void goir_clean_begin(GoirClean *clean, GoirArena *arena,
							 GoirFiltered *result, size_t size);

/* Closes what is open and completes the result. */
extern void goir_clean_finish(GoirClean *clean);

/* Text without < > & and without a blank or a control. */
extern void goir_clean_text(GoirClean *clean, const char *at, size_t size);

/* Any character; dropped if it is a control or the like. */
extern void goir_clean_code(GoirClean *clean, uint32_t code);

/* A break of the line: one only, and none beside a tag. */
extern void goir_clean_newline(GoirClean *clean);

/* Blanks: one for all, but in <pre>; none beside a newline or a tag. */
extern void goir_clean_blank(GoirClean *clean, size_t count);

/* Tabs in <pre>: they part cells, and blanks around them do not. */
extern void goir_clean_tabs(GoirClean *clean, size_t count);

/* A tag of an element that nests (a block, table, row or cell). */
extern void goir_clean_start(GoirClean *clean, int element,
							 int row_span, int column_span);

/* Its end tag, or any tag of a part of a table: nothing closes its table. */
extern void goir_clean_end(GoirClean *clean, int element);

/*
 * A start tag of an element that leaves no trace; if hidden, all up to its
 * end goes.  It stays if the end does not come in the same box or cell.
 */
extern void goir_clean_hide(GoirClean *clean, int element, bool hidden);

/* Its end tag. */
extern void goir_clean_hide_end(GoirClean *clean, int element);

/* May an element of that name be open that goes?  No: no need to call these. */
static inline bool
goir_clean_is_hiding(const GoirClean *clean, int element)
{
	return clean->inner[element] >= 0;
}

/* Is white space kept, and does a newline count? */
static inline bool
goir_clean_is_pre(const GoirClean *clean)
{
	return clean->inner[GOIR_TAG_PRE] >= 0;
}

#endif							/* GOIR_CLEAN_H */
