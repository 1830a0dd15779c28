/*-------------------------------------------------------------------------
 *
 * lexicon.h
 *	  What printed words and numbers mean: folding, labels, cell values.
 *
 * Knows the labels of form.h, neither libxml2 nor SQL nor where on a page
 * something stands: whether "其他" is a row or a column is for the reader.
 *
 *	  fold.c		folding, pinyin, blanks
 *	  key.c			labels to keys, ordinals and numerals
 *	  lexicon.c		keys to meanings
 *	  near.c		labels that are nearly one
 *	  number.c		decimals and cell values
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_LEXICON_H
#define GOIR_LEXICON_H

#include "form/form.h"
#include "form/report.h"

/* Prepares the lookups; call once, after goir_form_init(). */
extern void goir_lexicon_init(void);

/* fold.c */

/* Fills in the table behind goir_fold_char(); goir_lexicon_init() calls it. */
extern void goir_fold_init(void);

/*
 * Folding: full width to half width, traditional to simplified (characters
 * that simplified text uses itself stay), one kind of blank.
 */
extern uint16_t goir_folded_to[0x10000];

static inline uint32_t
goir_fold_char(uint32_t c)
{
	return c < 0x10000 ? goir_folded_to[c] : c;
}

/* Is it a blank, visible or not (U+00A0, U+3000, zero width, ...)? */
extern bool goir_is_blank(uint32_t c);

/* Is it a Chinese character? */
static inline bool
goir_is_han(uint32_t c)
{
	return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) ||
		c == 0x3007 || (c >= 0x20000 && c <= 0x3ffff);
}

/*
 * A text folded for reading: every character folded, pinyin in brackets after
 * a Chinese character dropped, blanks dropped except between two ASCII words.
 * source[i] is where in the original the character that begins at folded byte
 * i began; source[size] is the original's size.  The text is not copied if it
 * folds to itself.
 */
typedef struct GoirFolded
{
	GoirText	text;
	const int  *source;
	bool		pinyin;			/* some was dropped */
} GoirFolded;

/*
 * The end of a bracketed pinyin syllable that begins at at, behind a Chinese
 * character, or at itself.
 */
extern const char *goir_skip_bracketed_pinyin(const char *at, const char *end);

static inline const char *
goir_skip_pinyin(const char *at, const char *end)
{
	/* brackets of other widths begin with the other byte, and few characters do */
	if (at < end && (*at == '(' || *at == '\xef'))
		return goir_skip_bracketed_pinyin(at, end);
	return at;
}

extern GoirFolded goir_fold(GoirArena *arena, GoirText text);

/* lexicon.c */

/*
 * What is left of a label to compare by: folded, without blanks, punctuation,
 * bracketed remarks (a numeral in brackets stays) and its leading ordinal.
 */
#define GOIR_KEY_SIZE 192
typedef struct GoirKey
{
	char		text[GOIR_KEY_SIZE];
	int			size;			/* 0: nothing left */
	int			chars;
	int			ordinal;		/* of the leading ordinal, 0 if none */
	bool		remark;			/* a remark in brackets was left out */
	bool		whole;			/* false: the label was longer than a key */
} GoirKey;

extern void goir_key(GoirText label, GoirKey *key);

static inline bool
goir_key_is(const GoirKey *key, const char *label)
{
	return goir_text_is((GoirText) {key->text, key->size}, label);
}

typedef enum GoirMeaningKind
{
	GOIR_MEANS_ITEM,
	GOIR_MEANS_MEASURE,
	GOIR_MEANS_GROUP,			/* number: index into goir_groups_data */
	GOIR_MEANS_SECTION
} GoirMeaningKind;

typedef struct GoirMeaning
{
	uint8_t		kind;
	uint8_t		number;
} GoirMeaning;

/* All meanings of a label, exactly; returns how many. */
#define GOIR_MAX_MEANINGS 8
extern int	goir_meanings(const GoirKey *key, GoirMeaning *meanings);

/*
 * The section whose label these bytes of a key are, 0 if none; asked for each
 * beginning of what may be a heading, so first whether any label begins so.
 */
extern bool goir_begins_section(uint32_t c);
extern int	goir_section_named(const char *key, int size);

/*
 * The one label of a kind in a table that this one must stand for although
 * it is cut short, continued, or misspelt by one character; 0 if none or more
 * than one would do.  Sections have no table: GOIR_NO_TABLE.
 */
extern int	goir_meaning_near(const GoirKey *key, GoirMeaningKind kind, int table);

/*
 * Does a label resemble one of an item: its beginning, or two thirds of its
 * characters in their order, or half of them if it is numbered like it?
 * Enough only where that item is expected.
 */
extern bool goir_resembles(const GoirKey *key, int item, bool numbered);

/* Do longer labels of several items of a table end in this one? */
extern bool goir_ends_several(const GoirKey *key, int table);

/* Has a label at least half of its characters in common with one of a column, or none at all? */
extern bool goir_resembles_measure(const GoirKey *key, int table, int measure);

/* Does a label, legible or not, say that it is not the one of a column? */
extern bool goir_measure_denied(const GoirKey *key, int table, int measure);

/*
 * The one column of a table, not taken yet, that a label is most like; 0 if
 * it is like none, or like two.
 */
extern int	goir_measure_alike(const GoirKey *key, int table, const bool *taken);

/* Has a table such a column? */
extern bool goir_table_has(int table, int measure);

/* The N of 第二十条第（N）项, 0 if it is no such label. */
extern int	goir_article(const GoirKey *key);

/* The value of a Chinese or Arabic numeral from 1 to 99 that is all of text. */
extern int	goir_numeral(GoirText text);

/* number.c */

/* A text without the blanks around it. */
extern GoirText goir_trimmed(GoirText text);

/*
 * Reads what a cell says.  figure->printed is set, pointing into the cell,
 * when the cell says more than the plain number.  *unit becomes the unit of
 * money or count in the cell ("万元"), or no text.
 */
extern void goir_read_cell(GoirText cell, GoirFigure *figure, GoirText *unit);

/*
 * A decimal number at the start of folded text: digits with or without
 * thousands separators, decimals, a sign if wanted.  Returns the bytes used,
 * 0 if there is none or it does not fit.
 */
extern int	goir_read_decimal(GoirText text, bool sign, GoirDecimal *number);

#endif							/* GOIR_LEXICON_H */
