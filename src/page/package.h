/*-------------------------------------------------------------------------
 *
 * package.h
 *	  The parts of an office document: XML files in a zip archive.
 *
 * What an office document has in common: parts that name each other by
 * relationships, properties that are on or off, styles that are based on
 * others and known by their names.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_PACKAGE_H
#define GOIR_PACKAGE_H

#include "file/zip.h"
#include "page/document.h"
#include "page/grid.h"
#include "page/xml.h"

#define GOIR_MAX_RELATIONS 20000

typedef struct GoirRelation
{
	GoirText	id;
	GoirText	type;			/* the last word of it: "styles" */
	GoirText	target;			/* the name of a part */
} GoirRelation;

/* Who is related to what; of which part. */
typedef struct GoirRelations
{
	GoirRelation *relation;
	int			n;
	int			room;
} GoirRelations;

typedef struct GoirPackage
{
	GoirArena  *arena;
	GoirZip		zip;
	GoirZipResult result;		/* the worst that happened so far */
	int			replaced;		/* bytes that are no characters */
	const char *cut;			/* what was not read, in words, or NULL */
} GoirPackage;

/* Opens the archive; limit as in goir_zip_open(). */
extern void goir_package_open(GoirPackage *package, GoirArena *arena, GoirText bytes, int limit);

/* Reads a part by a handler; nothing if it is not there.  A part that is not well formed is damaged. */
extern void goir_package_read(GoirPackage *package, GoirText part, const GoirXmlHandler *handler, void *context);

/* The text of a part, empty if it is not there; the other, of one without which there is no document. */
extern GoirText goir_package_text(GoirPackage *package, GoirText part);
extern GoirText goir_package_require(GoirPackage *package, GoirText part);

/* Stands one of these words in a text? */
extern bool goir_has_word(GoirText text, const char *const *words, int n);

/*
 * The same, unless none of these words stands in it.  They are as programs write
 * them: of a part that has not even its root as they do, or other quotes, they say nothing.
 */
extern void goir_package_read_if(GoirPackage *package, GoirText part, const char *root, const char *const *words, int n,
								 const GoirXmlHandler *handler, void *context);

/* Reads XML that is no part of an archive. */
extern void goir_package_xml(GoirPackage *package, GoirText xml, const GoirXmlHandler *handler, void *context);

/* The relations of a part; of an empty name those of the package. */
extern void goir_package_relations(GoirPackage *package, GoirText part, GoirRelations *relations);

/* The part of a type, or of an id; no text if there is none. */
extern GoirText goir_related(const GoirRelations *relations, const char *type);
extern GoirText goir_related_by_id(const GoirRelations *relations, GoirText id);

/* The main document of the package, by its relations or else by its usual name. */
extern GoirText goir_package_main(GoirPackage *package, const char *usual);

/* A property that is on unless its value says otherwise. */
extern bool goir_is_on(GoirText value);

/* A number of an attribute, 0 to most; instead if it is none. */
extern int	goir_attribute_number(const char *attributes, const char *name, int instead, int most);

/* The number of up to four hexadecimal digits, -1 if a text is none. */
extern int	goir_hexadecimal(GoirText text);

/*
 * Numbers by their names.  First all are added, then they are put in order, then
 * they are looked up.
 */
typedef struct GoirIndex
{
	struct GoirIndexEntry *entry;
	int			n;
	int			room;
	bool		sorted;
} GoirIndex;

extern void goir_index_add(GoirArena *arena, GoirIndex *index, GoirText name, int number);
extern void goir_index_sort(GoirIndex *index);

/* The number that was added first with a name, -1 if none was. */
extern int	goir_index_find(const GoirIndex *index, GoirText name);

/* Writes text, in which newlines and tabs are blanks. */
extern void goir_write_blanks(GoirPen *pen, GoirText text);

/* Compares texts byte by byte. */
extern int	goir_compare_texts(GoirText a, GoirText b);

/* What matters of a run of text; each -1 where nothing is said of it. */
typedef struct GoirLook
{
	signed char hidden;			/* not shown */
	signed char struck;
	signed char doubly;			/* struck by two lines */
	signed char raised;			/* no part of what it touches: above or below the line, or white */
	signed char tiny;			/* nor is what nobody can read: so small, narrow or tight, */
	signed char narrow;
	signed char tight;
} GoirLook;

#define GOIR_PLAIN_LOOK ((GoirLook) {-1, -1, -1, -1, -1, -1, -1})

/* The one look, and where it says nothing the other. */
extern GoirLook goir_merge_looks(GoirLook look, GoirLook other);

/*
 * Which columns of a sheet are written: all but those that are hidden and have no
 * words in cells of their own, which say of nobody's numbers what they are.
 */
typedef struct GoirColumns
{
	bool		hidden[GOIR_MAX_COLUMNS];
	bool		worded[GOIR_MAX_COLUMNS];
	int16_t		place[GOIR_MAX_COLUMNS + 1];	/* of a column among those that are written */
} GoirColumns;

/* Is a cell of these columns, up to the one before end, hidden? */
extern bool goir_is_column_hidden(const GoirColumns *columns, int column, int end);

/* Such a cell says something. */
extern void goir_columns_say(GoirColumns *columns, int column, int end, GoirText text);

/* Sets the places of so many columns, when all is said. */
extern void goir_place_columns(GoirColumns *columns, int n);

#endif							/* GOIR_PACKAGE_H */
