/*-------------------------------------------------------------------------
 *
 * layout.h
 *	  The stored form of a report, and the checks on bytes nobody vouches for.
 *
 * All of it is bytes, so the same on every machine:
 *
 *	  reader		1 byte, 1 to GOIR_READER: whose reading it is; 1 also if
 *					nobody knows
 *	  flags			1 byte, GOIR_LAYOUT_*; what they announce follows in order
 *	  form			1 byte, GoirFormNo; none has no cells
 *	  year			1 byte, years since 1900; 0 if not known
 *	  cells			of the form, see below
 *	  published		varint, days since 2000-01-01
 *	  title			end (1 byte, of goir_title_ends), varint size, UTF-8 of
 *					what stands before that end
 *	  agency		varint size; 1 byte: 0 if UTF-8 follows, else 1 + where it
 *					first stands in the bytes of the title above
 *	  other cells	varint count; item, measure (1 byte each), special: cells
 *					of the page that the form does not have, by item, measure
 *	  claims		varint count; flags (1 byte: approximate 1, scope << 1,
 *					part << 4, GOIR_CLAIM_*), section (1 byte) unless that of
 *					the claim before, item, measure (1 byte each; 0 0: no
 *					path), scale (1 byte) if not 0, varint value
 *	  notes			varint count; code (1 byte, GOIR_NOTE_HAS_*), place, detail
 *					(varint size, UTF-8)
 *
 *	  cells			size of entries, pairs and specials (2 bytes, low one
 *					first); map; entries; pairs; specials
 *	  map			1 bit a cell of the form, low bits first: 0 the plain
 *					number 0, 1 anything else; unused bits 0
 *	  entries		1 byte for each 1 of the map: GOIR_CELL_*
 *	  pairs			2 bytes, low one first, for each entry that says so
 *	  specials		a special for each entry that says so
 *	  place			item, measure (1 byte each), or 0, table if it has no item
 *	  special		tag: GoirState | 8 if printed text follows | 16 if negative;
 *					a number: scale (1 byte), varint; printed: varint size, UTF-8
 *	  varint		7 bits a byte, low ones first, as short as possible
 *
 * So one figure is found by counting bits, the year by looking, and so is the
 * verdict on the balance: GOIR_LAYOUT_UNBALANCED says that a rule of severity
 * error fails, one of GOIR_BALANCED_GENERATION.  What goir_is_balanced() says of
 * a stored report never changes, so it is found once, when a report is written.
 * Readers do not ask whether it is right, and reports are equal whatever it is: a
 * defect mended in a rule must not make reports unreadable that were stored
 * before, nor unequal to what their pages are read to then.  So it is with
 * the reader: equal reports are equal whoever read them.
 *
 * There is but that one encoding of a report: equal reports have equal bytes.  Readers
 * accept every released version, the writer writes the newest.
 *
 *	  codes.c	what is stored by a number
 *	  write.c	the writer
 *	  read.c	the reader of whole reports, which checks every byte
 *	  header.c	the reader of the header
 *	  figure.c	the reader of one cell in place
 *	  cells.c	the reader of all cells in place
 *	  source.c	what readers share
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_LAYOUT_H
#define GOIR_LAYOUT_H

#include "form/report.h"

/* Where the flags are. */
#define GOIR_LAYOUT_FLAGS 1

/* Where the map of the cells is, in a report that has a form. */
#define GOIR_LAYOUT_MAP 6

#define GOIR_LAYOUT_REPORT		0x01
#define GOIR_LAYOUT_UNBALANCED	0x02	/* see below; nothing follows */
#define GOIR_LAYOUT_PUBLISHED	0x04
#define GOIR_LAYOUT_AGENCY		0x08
#define GOIR_LAYOUT_TITLE		0x10
#define GOIR_LAYOUT_OTHERS		0x20
#define GOIR_LAYOUT_CLAIMS		0x40
#define GOIR_LAYOUT_NOTES		0x80

/* Entries: the plain numbers 1 to 191 are themselves. */
#define GOIR_CELL_MISSING	0x00
#define GOIR_CELL_COMMON	0xc0	/* and up: goir_common_cells */
#define GOIR_CELL_PAIR		0xfe	/* a plain number up to 65535 */
#define GOIR_CELL_SPECIAL	0xff

/* Bits of a special's tag, above its GoirState. */
#define GOIR_SPECIAL_PRINTED	0x08
#define GOIR_SPECIAL_NEGATIVE	0x10

/* Bits of a claim's flags, above scope and part. */
#define GOIR_CLAIM_SCALE		0x40	/* the scale is not 0 */
#define GOIR_CLAIM_SECTION		0x80	/* not that of the claim before, or 0 */

/* Bits of a note's code. */
#define GOIR_NOTE_HAS_DETAIL	0x40
#define GOIR_NOTE_HAS_PLACE		0x80

/*
 * Cells that many pages print alike, and how many titles end.  Stored on disk
 * by their numbers: new ones are for the next version.  Of several ends that
 * fit the longest is taken.
 */
#define GOIR_COMMON_CELLS 30
#define GOIR_CELL_LATE (GOIR_CELL_COMMON + GOIR_COMMON_CELLS)
#define GOIR_TITLE_ENDS 13
extern const GoirFigure goir_common_cells[GOIR_COMMON_CELLS];
extern const GoirText goir_title_ends[GOIR_TITLE_ENDS];

/* Is it a number with nothing to it? */
static inline bool
goir_is_plain(const GoirFigure *figure)
{
	return figure->state == GOIR_NUMBER && figure->number.scale == 0 &&
		figure->number.value >= 0 && figure->printed.at == NULL;
}

/* The entry of a cell that is not a plain 0. */
extern int	goir_cell_entry(const GoirFigure *figure);

/* The number of the end of a title. */
extern int	goir_title_end(GoirText title);

/*
 * Where in the stored part of the title the agency first stands, + 1; 0 if it
 * does not.
 */
extern int	goir_agency_at(GoirText start, GoirText agency);

/* An upper bound of what a report within the limits of report.h takes. */
#define GOIR_LAYOUT_MAX (48 * 1024)

/*
 * Writes a report but for the verdict on its balance, which goir_store_report()
 * adds; returns the size.  to must have GOIR_LAYOUT_MAX bytes.
 */
extern int	goir_layout_write(const GoirReport *report, char *to);

/*
 * Reads a stored report whole and checks every byte; false with *why set to
 * what is wrong.  Texts point into the bytes or the report.
 */
extern bool goir_layout_read(GoirText bytes, GoirReport *report, const char **why);

/*
 * The readers in place look at no more bytes than they need, and never beyond
 * them; false only if what they saw is broken.
 */

/* The first bytes: is_report, form and year. */
extern bool goir_layout_head(GoirText bytes, GoirReport *report);

/* The verdict on the balance, as it is stored. */
extern bool goir_layout_balanced(GoirText bytes, bool *balanced);

/* All but figures, claims and notes. */
extern bool goir_layout_header(GoirText bytes, GoirReport *report);

/* A cell as it is stored. */
typedef struct GoirStored
{
	int64_t		value;			/* if state is GOIR_NUMBER */
	GoirText	printed;		/* not checked to be UTF-8 */
	int16_t		slot;
	uint8_t		state;
	uint8_t		scale;
} GoirStored;

/* One cell. */
extern bool goir_layout_figure(GoirText bytes, int slot, GoirStored *figure);

/*
 * What the cells of a report hold but for plain zeros, in form order.  late has
 * those whose entry is GOIR_CELL_LATE or above; then the cells that the form
 * does not have.
 */
typedef struct GoirCells
{
	GoirFormNo	form;
	int			year;			/* 0 if not known */
	int			n;				/* cells of the form */
	const unsigned char *entry; /* of each, in place */
	uint16_t	cell[GOIR_MAX_SLOTS + 8];	/* of each, where in the form */
	int			n_late;
	int			n_others;		/* behind them */
	GoirStored	late[2 * GOIR_MAX_SLOTS];
} GoirCells;

/* What an entry below GOIR_CELL_LATE says. */
static inline GoirState
goir_entry_state(int entry)
{
	return entry == GOIR_CELL_MISSING ? GOIR_MISSING :
		entry < GOIR_CELL_COMMON ? GOIR_NUMBER :
		(GoirState) goir_common_cells[entry - GOIR_CELL_COMMON].state;
}

static inline GoirDecimal
goir_entry_number(int entry)
{
	return entry < GOIR_CELL_COMMON ? (GoirDecimal) {entry, 0} :
	goir_common_cells[entry - GOIR_CELL_COMMON].number;
}

static inline GoirFigure
goir_entry_figure(int entry)
{
	if (entry >= GOIR_CELL_COMMON)
		return goir_common_cells[entry - GOIR_CELL_COMMON];
	return (GoirFigure) {goir_entry_state(entry), goir_entry_number(entry), {NULL, 0}};
}

static inline GoirFigure
goir_stored_figure(const GoirStored *stored)
{
	return (GoirFigure) {stored->state, {stored->value, stored->scale}, stored->printed};
}

extern bool goir_layout_cells(GoirText bytes, GoirCells *cells);

#endif							/* GOIR_LAYOUT_H */
