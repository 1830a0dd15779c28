/*-------------------------------------------------------------------------
 *
 * fingerprint.h
 *	  What the narratives of two reports have in common, from a few numbers
 *	  of each.
 *
 * A fingerprint is a MinHash (Broder 1997) by one permutation in bins (Li, Owen
 * and Zhang 2012): every run of GOIR_RUN Chinese characters of the narrative
 * is hashed into one of GOIR_MINIMA bins, and of each bin the smallest hash is
 * kept, as a byte; 0 says that nothing fell there.  Of two narratives the share
 * of bins that agree, of those that are not empty in both, estimates the share
 * of their runs that both have: the standard error is 0.025 at 0.8, and twice
 * that for the shortest narratives, most of whose bins are empty.
 *
 * Figures, years, letters and signs are no Chinese characters and so do not
 * count; nor does the name of the agency, whole or in its parts.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FINGERPRINT_H
#define GOIR_FINGERPRINT_H

#include "read/prose/narrative.h"

#define GOIR_RUN 4				/* characters */
#define GOIR_MINIMA 256			/* four to an element of a fingerprint */
#define GOIR_FINGERPRINT (GOIR_MINIMA / 4)

/*
 * Minima of a band: two narratives with a share s in common agree in a band
 * with probability s^8, in one of all bands at least with 1 - (1 - s^8)^32: 0.997
 * at 0.8, 0.12 at 0.5, and 1 in 500 at 0.3.
 */
#define GOIR_BAND 8
#define GOIR_BANDS (GOIR_MINIMA / GOIR_BAND)

/*
 * The fingerprint of a narrative; false if it is too short for one.  agency
 * is whose it is, or no text.
 */
extern bool goir_fingerprint_of(GoirArena *arena, const GoirNarrative *narrative,
								GoirText agency, int32_t *fingerprint);

/* The share that two have in common, 0 to 1. */
extern double goir_share_of(const int32_t *a, const int32_t *b);

/* The bands of one, without those that say next to nothing; returns how many. */
extern int	goir_bands_of(const int32_t *fingerprint, int32_t *band);

#endif							/* GOIR_FINGERPRINT_H */
