/*-------------------------------------------------------------------------
 *
 * meaning.h
 *	  What a label of the forms may mean.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_MEANING_H
#define GOIR_MEANING_H

#include "form/form.h"

typedef enum GoirMeaningKind
{
	GOIR_MEANS_ITEM,
	GOIR_MEANS_MEASURE,
	GOIR_MEANS_GROUP,			/* number: GoirGroupNo */
	GOIR_MEANS_SECTION
} GoirMeaningKind;

typedef struct GoirMeaning
{
	uint8_t		kind;
	uint8_t		number;
	GoirFormSet forms;			/* that print this label; none: any may */
} GoirMeaning;

#endif							/* GOIR_MEANING_H */
