/*-------------------------------------------------------------------------
 *
 * lexicon.h
 *	  What printed labels mean.
 *
 * Knows the labels of form.h, neither libxml2 nor SQL nor where on a page
 * something stands: whether "其他" is a row or a column is for the reader.
 *
 *	  lexicon.c		keys to meanings
 *	  near.c		labels that are nearly one
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_LEXICON_H
#define GOIR_LEXICON_H

#include "words/key.h"
#include "words/meaning.h"

/*
 * Prepares the lookups; call once, after goir_form_init().  False if there are
 * more labels or words than there is room for: then some were left out.
 */
extern bool goir_lexicon_init(void);

/* The ordinal before the label of an item on a form, 0 if there is none or no such item. */
extern int	goir_printed_ordinal(int form, int item);

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

/* May a label be one of a column, misspelt or cut short, or say nothing at all? */
extern bool goir_may_be_measure(const GoirKey *key, int table, int measure);

/* Has a label other characters than each of those in the header of a table, and than what stands beside them? */
extern bool goir_is_strange(const GoirKey *key, int table, const char *beside);

/* Is a label of a column cut short to this one? */
extern bool goir_begins_measure(const GoirKey *key, int table, int measure);

/* Does a label, legible or not, say that it is not the one of a column? */
extern bool goir_measure_denied(const GoirKey *key, int table, int measure);

/* Is a label a piece of one of a column, as a line that one is broken over? */
extern bool goir_is_piece(const GoirKey *key);

/*
 * The one column of a table, not taken yet, that a label is most like; 0 if
 * it is like none, or like two.
 */
extern int	goir_measure_alike(const GoirKey *key, int table, const bool *taken);

#endif							/* GOIR_LEXICON_H */
