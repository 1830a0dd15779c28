/*-------------------------------------------------------------------------
 *
 * wordstyle.h
 *	  What the styles and the numbering of a Word document say of its text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_WORDSTYLE_H
#define GOIR_WORDSTYLE_H

#include "page/numbering.h"
#include "page/package.h"

typedef struct GoirWordStyle
{
	GoirText	based_on;
	GoirLook	look;
	GoirText	list;			/* of its paragraphs, no text if nothing is said */
	int			level;
	bool		resolved;		/* what it is based on is in it */
} GoirWordStyle;

/* A level of a list. */
typedef struct GoirWordLevel
{
	GoirNumerals numerals;
	int			start;
	bool		legal;			/* all levels in decimal */
	bool		never;			/* never begins again */
	char		behind;			/* tab, blank, or NUL for nothing */
	GoirText	text;			/* "第%1条" */
} GoirWordLevel;

/* A list as it looks; several lists may go on in each other's numbers. */
typedef struct GoirWordList
{
	GoirText	id;
	GoirWordLevel level[GOIR_LEVELS];
	int			count[GOIR_LEVELS]; /* the last number of a level, -1 before there is one */
} GoirWordList;

/* A list as paragraphs name it. */
typedef struct GoirWordNumber
{
	GoirWordLevel *level[GOIR_LEVELS];	/* that look otherwise than in the list, or NULL */
	int			list;			/* -1: none */
	GoirText	list_id;
	int			begin[GOIR_LEVELS]; /* where it begins anew, -1 if it goes on */
	bool		begun[GOIR_LEVELS];
} GoirWordNumber;

typedef struct GoirWordStyles
{
	GoirPackage *package;
	GoirWordStyle *style;
	int			n;
	int			room;
	GoirIndex	names;
	int			usual;			/* the style of a paragraph that names none, -1 if there is none */

	GoirWordList *list;
	int			n_lists;
	int			list_room;
	GoirWordNumber *number;
	int			n_numbers;
	int			number_room;
	GoirIndex	numbers;

	/* while it is read */
	int			depth;
	int			in_style;		/* depth of the open element, 0 if none */
	int			in_list;
	int			in_number;
	int			in_level;
	int			skipped;
	int			open_level;
	GoirWordLevel *level;		/* the one that is open */
} GoirWordStyles;

/* Reads the styles and the lists of a part, or of all of a document in one file. */
extern const GoirXmlHandler goir_word_styles;

/* The words without which a part has nothing to say. */
extern const char *const goir_word_style_words[];
extern const int goir_word_style_word_count;

extern void goir_word_styles_begin(GoirPackage *package, GoirWordStyles *styles);

/* To be called when all is read. */
extern void goir_word_styles_end(GoirWordStyles *styles);

/* A style of this name with all that it is based on, NULL if there is none. */
extern const GoirWordStyle *goir_word_style(GoirWordStyles *styles, GoirText name);

/* Reads an element of the properties of a run. */
extern void goir_read_look(GoirLook *look, const char *name, const char *attributes);

/* Counts on and writes what stands before the next paragraph of a list; no text if nothing does. */
extern GoirText goir_word_label(GoirWordStyles *styles, GoirText number, int level);

#endif							/* GOIR_WORDSTYLE_H */
