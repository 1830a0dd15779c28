/*-------------------------------------------------------------------------
 *
 * agency.h
 *	  The names of agencies: their parts, and what two writers' have in common.
 *
 * Texts are folded (fold.h).
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_AGENCY_H
#define GOIR_AGENCY_H

#include "base/core.h"

/*
 * The bytes of the region that a name begins with, up to 省, 自治区, 市, 州, 盟, 县,
 * 区 or 旗, 0 if it begins with none.
 */
extern int	goir_region(GoirText name);

/* The names that an agency may go by in its own report. */
#define GOIR_AGENCY_NAMES 16
typedef struct GoirAgencyNames
{
	GoirText	name[GOIR_AGENCY_NAMES];	/* the longest first */
	int			names;
} GoirAgencyNames;

/*
 * Those of 青林省东山市水务局: the whole, and without one region and more at its
 * front, each region alone.
 */
extern void goir_agency_names(GoirText agency, GoirAgencyNames *names);

/* The bytes of the longest of them that a text begins with, 0 if with none. */
extern int	goir_agency_name_at(const GoirAgencyNames *names, GoirText text);

/*
 * The key of a name: at most as long as the name, in an arena.  Regions above
 * the last one, 人民 before 政府 and signs do not count; 办公厅 and 政府办 are 办公室, and
 * 街道 is its 办事处.
 */
extern GoirText goir_agency_key_of(GoirArena *arena, GoirText name);

/*
 * Does a line, no sentence, name whose the table below it is, and that of others
 * than an agency: 附：东山镇, 县教育局2022年数据, 下属单位情况?  With NULL true for
 * every name, with an empty text for none.
 */
extern bool goir_names_others(GoirArena *arena, GoirText line, const GoirText *agency);

/* Is this what the name of a body is without its region, of those that most counties have: 财政局, 人民政府办公室? */
extern bool goir_is_body(GoirText name);

#endif							/* GOIR_AGENCY_H */
