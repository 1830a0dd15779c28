/*-------------------------------------------------------------------------
 *
 * date.h
 *	  Years and dates in folded text.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_DATE_H
#define GOIR_DATE_H

#include "base/core.h"

/*
 * The first year of a text that is followed by 年 or, in a title,
 * stands alone; *start and *end enclose it with 年 and 度.
 */
extern int	goir_find_year(GoirText text, int from, bool bare, int *start, int *end);

/*
 * Where the month and the day end that stand behind a year with 年; 0 if none
 * does.
 */
extern int	goir_behind_month(GoirText text, int at);

/* A date at a place of folded text: 2022-01-20, 2022/1/20, 2022年1月20日. */
extern bool goir_date_at(GoirText text, int at, int32_t *days);

#endif							/* GOIR_DATE_H */
