/*-------------------------------------------------------------------------
 *
 * labels.h
 *	  What lexicon.c and near.c share; for no other room.
 *
 *	  lexicon.c		the labels of the forms, found by their keys
 *	  near.c		labels that are nearly one of them
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_LABELS_H
#define GOIR_LABELS_H

#include "words/meaning.h"

typedef struct GoirLabel
{
	const char *key;			/* in key_store */
	uint8_t		size;
	uint8_t		chars;
	uint8_t		table;
	GoirMeaning meaning;
	int16_t		next;			/* of the same hash bucket, or -1 */
	struct GoirLabel *alike;	/* the next of the same kind and table */
	uint64_t	has;			/* its characters, by their low bits */
} GoirLabel;

/* The first label of a kind in a table, as entered by goir_lexicon_init(). */
extern GoirLabel *goir_first_label(int kind, int table);

/* The characters of a key, by their low bits. */
extern uint64_t goir_bits_of(const char *at, int size);

#endif							/* GOIR_LABELS_H */
