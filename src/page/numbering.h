/*-------------------------------------------------------------------------
 *
 * numbering.h
 *	  The numbers that a word processor puts before paragraphs: "一、", "（二）".
 *
 * They stand nowhere in the text, and a reader sees them: headings and labels
 * of the forms rest on them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_NUMBERING_H
#define GOIR_NUMBERING_H

#include "base/core.h"

#define GOIR_LEVELS 10
#define GOIR_NUMERAL_SIZE 64	/* of a number, however it is written */

typedef enum GoirNumerals
{
	GOIR_NUMERALS_UNKNOWN,		/* or a bullet: nothing is written */
	GOIR_NUMERALS_NONE,
	GOIR_NUMERALS_DECIMAL,		/* 1 2 3 */
	GOIR_NUMERALS_ZERO,			/* 01 02 03 */
	GOIR_NUMERALS_WIDE,			/* fullwidth */
	GOIR_NUMERALS_CHINESE,		/* 一 二 ... 十一 */
	GOIR_NUMERALS_DIGITS,		/* 一 二 ... 一一 */
	GOIR_NUMERALS_FORMAL,		/* 壹 贰 叁 */
	GOIR_NUMERALS_CIRCLE,		/* ① ② ③ */
	GOIR_NUMERALS_PAREN,		/* ⑴ ⑵ ⑶ */
	GOIR_NUMERALS_STOP,			/* ⒈ ⒉ ⒊ */
	GOIR_NUMERALS_STEM,			/* 甲 乙 丙 */
	GOIR_NUMERALS_BRANCH,		/* 子 丑 寅 */
	GOIR_NUMERALS_UPPER,		/* A B C */
	GOIR_NUMERALS_LOWER,
	GOIR_NUMERALS_ROMAN,		/* I II III */
	GOIR_NUMERALS_SMALL_ROMAN
} GoirNumerals;

/* Writes a number and returns its bytes, -1 if it cannot be written so. */
extern int	goir_write_numeral(char *to, GoirNumerals numerals, int number);

#endif							/* GOIR_NUMBERING_H */
