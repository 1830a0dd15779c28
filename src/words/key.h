/*-------------------------------------------------------------------------
 *
 * key.h
 *	  Labels to keys, ordinals and numerals.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_KEY_H
#define GOIR_KEY_H

#include "base/core.h"

/*
 * What is left of a label to compare by: folded, without blanks, punctuation,
 * bracketed remarks (a numeral in brackets stays) and its leading ordinal.
 */
#define GOIR_KEY_SIZE 192
typedef struct GoirKey
{
	int			size;			/* 0: nothing left */
	int			chars;
	int			ordinal;		/* of the leading ordinal, 0 if none */
	bool		remark;			/* a remark in brackets was left out */
	bool		qualified;		/* one that makes it the label of something else:
								 * nothing is left */
	bool		whole;			/* false: the label was longer than a key */
	char		text[GOIR_KEY_SIZE];	/* last: what is kept may end with size */
} GoirKey;

extern void goir_key(GoirText label, GoirKey *key);

static inline bool
goir_key_is(const GoirKey *key, const char *label)
{
	return goir_text_is((GoirText) {key->text, key->size}, label);
}

/* Where a label begins behind blanks, bullets and its ordinal, which is 0 if it has none. */
extern int	goir_behind_ordinal(GoirText label, int *ordinal);

/* The N of 第二十条第（N）项, 0 if it is no such label. */
extern int	goir_article(const GoirKey *key);

/* The same of a text, most of which have no key looked for. */
extern int	goir_article_in(GoirText text);

/* The value of a Chinese or Arabic numeral from 1 to 99 that is all of text. */
extern int	goir_numeral(GoirText text);

/* Is it the label of a column that only numbers the rows: 序号? */
extern bool goir_numbers_rows(const GoirKey *label);

/* Is it one above the labels of rows: 单位, 年度? */
extern bool goir_heads_rows(const GoirKey *label);

/* The value of one Chinese digit, 10 for 十, -1 if it is none. */
extern int	goir_han_digit(uint32_t c);

/* The year that a label begins with, as 2021年 does; 0 if it does not. */
extern int	goir_label_year(GoirText label);

#endif							/* GOIR_KEY_H */
