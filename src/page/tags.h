/*-------------------------------------------------------------------------
 *
 * tags.h
 *	  The elements of HTML and what becomes of them in a clean page.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_TAGS_H
#define GOIR_TAGS_H

#include "base/core.h"

typedef enum GoirTagKind
{
	GOIR_NO_TRACE,				/* goes, its content stays whatever it says */
	GOIR_INLINE,				/* the same, unless it is hidden */
	GOIR_RAISED,				/* the same, but blanks set it apart */
	GOIR_STRUCK,				/* goes with its content if it ends */
	GOIR_LINE,					/* breaks the line */
	GOIR_BLOCK,					/* becomes a div */
	GOIR_TABLE_PART,			/* thead, tbody, tfoot: ends a row */
	GOIR_A_TABLE,
	GOIR_A_ROW,
	GOIR_A_CELL,
	GOIR_HIDDEN,				/* goes with its content */
	GOIR_FOREIGN,				/* the same, but "<svg/>" is all of it */
	GOIR_A_META,
	GOIR_A_TITLE,
	GOIR_A_FRAME				/* its content goes, a document in its attributes is read */
} GoirTagKind;

#define GOIR_TAG_NAME 16		/* bytes of a name, the last of which is NUL */
#define GOIR_ELEMENTS 128

/* Elements that the code names; they come first in the list. */
enum
{
	GOIR_TAG_UNKNOWN,
	GOIR_TAG_LOOSE,				/* the table around rows outside any table */
	GOIR_TAG_TABLE,
	GOIR_TAG_TR,
	GOIR_TAG_TD,
	GOIR_TAG_TH,
	GOIR_TAG_PRE
};

typedef struct GoirElement
{
	char		name[GOIR_TAG_NAME];	/* lower case, NUL to the end */
	GoirTagKind kind;
} GoirElement;

extern const GoirElement goir_elements[GOIR_ELEMENTS];

/* What finds an element by its name. */
typedef struct GoirTagIndex
{
	unsigned char first[128];	/* of a chain, by hash */
	unsigned char next[GOIR_ELEMENTS];
} GoirTagIndex;

extern void goir_index_tags(GoirTagIndex *index);

/* The element of a name filled up with NULs, or GOIR_TAG_UNKNOWN. */
extern int	goir_find_tag(const GoirTagIndex *index,
						  const char name[GOIR_TAG_NAME]);

#endif							/* GOIR_TAGS_H */
