/*-------------------------------------------------------------------------
 *
 * layout.h
 *	  The stored form of a report, and the checks on bytes nobody vouches for.
 *
 * Version 1, all of it bytes, so the same on every machine:
 *
 *	  version		1 byte, 1
 *	  flags			1 byte, GOIR_LAYOUT_*; what they announce follows in order
 *	  form			1 byte, GoirFormNo; none has no map, values and specials
 *	  reserved		1 byte, 0
 *	  values size	varint, in bytes
 *	  specials size varint, in bytes
 *	  map			2 bits a cell of the form, low bits first: 0 missing,
 *					1 the plain number 0, 2 a plain positive number,
 *					3 anything else; unused bits 0
 *	  values		a varint for each 2 of the map
 *	  specials		a special for each 3 of the map
 *	  year			varint, years since 1900
 *	  published		varint, days since 2000-01-01
 *	  agency, title varint size, UTF-8
 *	  other cells	varint count; item, measure (1 byte each), special: cells
 *					of the page that the form does not have, by item, measure
 *	  claims		varint count; section, item, measure (0 0: no path), flags
 *					(approximate 1, scope << 1, part << 4), scale (1 byte each),
 *					varint value
 *	  notes			varint count; code, table, item, measure (1 byte each),
 *					varint size, UTF-8
 *
 *	  special		tag: GoirState | 8 if printed text follows | 16 if negative;
 *					a number: scale (1 byte), varint; printed: varint size, UTF-8
 *	  varint		7 bits a byte, low ones first, as short as possible
 *
 * There is one encoding of a report: equal reports have equal bytes.  Readers
 * accept every released version, the writer writes the newest.  layout_write.c
 * is the writer, layout.c the readers.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_LAYOUT_H
#define GOIR_LAYOUT_H

#include "report.h"

#define GOIR_LAYOUT_VERSION 1

#define GOIR_LAYOUT_REPORT		0x01
#define GOIR_LAYOUT_YEAR		0x02
#define GOIR_LAYOUT_PUBLISHED	0x04
#define GOIR_LAYOUT_AGENCY		0x08
#define GOIR_LAYOUT_TITLE		0x10
#define GOIR_LAYOUT_OTHERS		0x20
#define GOIR_LAYOUT_CLAIMS		0x40
#define GOIR_LAYOUT_NOTES		0x80

/* Bits of a special's tag, above its GoirState. */
#define GOIR_SPECIAL_PRINTED	0x08
#define GOIR_SPECIAL_NEGATIVE	0x10

/* Is it a number with nothing to it, which the map can announce? */
static inline bool
goir_is_plain(const GoirFigure *figure)
{
	return figure->state == GOIR_NUMBER && figure->number.scale == 0 &&
		figure->number.value >= 0 && figure->printed.at == NULL;
}

/* An upper bound of what a report within the limits of report.h takes. */
#define GOIR_LAYOUT_MAX (48 * 1024)

/* Writes a report; returns the size.  to must have GOIR_LAYOUT_MAX bytes. */
extern int	goir_layout_write(const GoirReport *report, char *to);

/*
 * Reads a stored report whole and checks every byte; false with *why set to
 * what is wrong.  Texts point into the bytes.
 */
extern bool goir_layout_read(GoirText bytes, GoirReport *report, const char **why);

/*
 * Reads one cell in place; false only if the bytes are broken.  Looks at no
 * more bytes than it needs, and never beyond them.
 */
extern bool goir_layout_figure(GoirText bytes, int slot, GoirFigure *figure);

/*
 * Reads all but claims and notes, and checks that much; false if the bytes
 * are broken.
 */
extern bool goir_layout_figures(GoirText bytes, GoirReport *report);

/* Reads all but figures, claims and notes; false if the bytes are broken. */
extern bool goir_layout_header(GoirText bytes, GoirReport *report);

#endif							/* GOIR_LAYOUT_H */
