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
	GOIR_TABLE_PART,			/* thead, tbody, tfoot: ends a row */
	GOIR_BLOCK,					/* becomes a div; this and those to a cell nest */
	GOIR_A_TABLE,
	GOIR_A_ROW,
	GOIR_A_CELL,
	GOIR_HIDDEN,				/* goes with its content */
	GOIR_FOREIGN,				/* the same, but "<svg/>" is all of it */
	GOIR_A_META,
	GOIR_A_TITLE,
	GOIR_A_FRAME,				/* its content goes, a document in its attributes is read */
	GOIR_AN_INPUT,				/* a number may be typed into it */
	GOIR_A_PICTURE				/* shows what is no text */
} GoirTagKind;

#define GOIR_TAG_NAME 16		/* bytes of a name, the last of which is NUL */
#define GOIR_ELEMENTS 130

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

/* The bytes of a name, the first of them the lowest, of the first eight and the others. */
typedef struct GoirTagName
{
	uint64_t	half[GOIR_TAG_NAME / 8];
} GoirTagName;

/* Half of a name; compilers make one load of it. */
static inline uint64_t
goir_half_tag(const char *name)
{
	const unsigned char *s = (const unsigned char *) name;

	return (uint64_t) s[0] | (uint64_t) s[1] << 8 | (uint64_t) s[2] << 16 | (uint64_t) s[3] << 24 |
		(uint64_t) s[4] << 32 | (uint64_t) s[5] << 40 | (uint64_t) s[6] << 48 | (uint64_t) s[7] << 56;
}

/* What finds an element by its name. */
typedef struct GoirTagIndex
{
	unsigned char first[128];	/* of a chain, by hash */
	unsigned char next[GOIR_ELEMENTS];
} GoirTagIndex;

extern void goir_index_tags(GoirTagIndex *index);

/* Where a name is chained: of thirty thousand factors the one by which most of the commonest names are alone. */
static inline int
goir_hash_tag(GoirTagName name)
{
	return (int) ((name.half[0] * UINT64_C(0xd3d040084133a929) + name.half[1]) >> 57);
}

/* The element of a name in lower case, or GOIR_TAG_UNKNOWN. */
static inline int
goir_find_tag(const GoirTagIndex *index, GoirTagName name)
{
	int			i = index->first[goir_hash_tag(name)];

	while (i != GOIR_TAG_UNKNOWN && (name.half[0] != goir_half_tag(goir_elements[i].name) ||
									 name.half[1] != goir_half_tag(goir_elements[i].name + 8)))
		i = index->next[i];
	return i;
}

#endif							/* GOIR_TAGS_H */
