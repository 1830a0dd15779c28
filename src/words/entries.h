/*-------------------------------------------------------------------------
 *
 * entries.h
 *	  What lexicon.c and near.c share; for no other room.
 *
 *	  lexicon.c		the labels of the forms, found by their keys
 *	  near.c		labels that are nearly one of them
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_ENTRIES_H
#define GOIR_ENTRIES_H

#include "words/meaning.h"

typedef struct GoirEntry
{
	const char *key;			/* in key_store */
	uint8_t		size;
	uint8_t		chars;
	uint8_t		table;
	GoirMeaning meaning;
	int16_t		next;			/* of the same hash bucket, or -1 */
	uint64_t	has;			/* its characters, by their low bits */
} GoirEntry;

/* All labels of the forms, entered by goir_lexicon_init(). */
extern GoirEntry goir_entries[];
extern int	goir_n_entries;

/* The characters of a key, by their low bits. */
extern uint64_t goir_bits_of(const char *at, int size);

#endif							/* GOIR_ENTRIES_H */
