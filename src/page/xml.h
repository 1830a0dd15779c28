/*-------------------------------------------------------------------------
 *
 * xml.h
 *	  XML to what a handler makes of it.  The only room that knows libxml2.
 *
 * No DTD, no entities but the five that XML itself has, no network, no files.
 * Bounded by the limits below, and so linear: libxml2 by itself is not.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_XML_H
#define GOIR_XML_H

#include "base/core.h"

#define GOIR_XML_DEPTH 250		/* open elements */
#define GOIR_XML_ATTRIBUTES 200 /* of an element */
#define GOIR_XML_NAMES 2000		/* of elements and so on, different ones, with their prefixes */

/* Names that a handler knows, in the order of strcmp(), and what each is to it. */
typedef struct GoirXmlName
{
	const char *name;
	int			what;
} GoirXmlName;

/* What a name is, 0 if it is none of these. */
extern int	goir_xml_name(const GoirXmlName *names, int n, const char *name);

/*
 * What a document says, in its order; the last two functions may be NULL.  Names come
 * without a namespace's prefix and live as long as the arena; each is looked up
 * once among those that the handler knows.  Of an element that it does not know
 * no attributes come, unless it names none.  Text comes in pieces of any size.
 * Whatever becomes of the document, each start is followed by its end.  libxml2
 * is gone by then: a handler may do what it likes, raise an error as well.
 */
typedef struct GoirXmlHandler
{
	const GoirXmlName *names;
	int			n_names;
	void		(*start) (void *context, int what, const char *name, const char *attributes);
	void		(*end) (void *context);
	void		(*text) (void *context, GoirText text);
} GoirXmlHandler;

/* The value of an attribute of a start tag, or no text. */
extern GoirText goir_xml_attribute(const char *attributes, const char *name);

typedef enum GoirXmlResult
{
	GOIR_XML_WHOLE,
	GOIR_XML_CUT,				/* a limit was reached */
	GOIR_XML_BROKEN				/* no well-formed XML from some place on */
} GoirXmlResult;

/*
 * Reads a document in UTF-8, whatever encoding it claims, up to its end or to
 * where it goes wrong.  Characters that XML forbids become '?'.  If libxml2 runs
 * out of memory that is the host's to say.
 */
extern GoirXmlResult goir_xml_read(GoirArena *arena, GoirText xml,
								   const GoirXmlHandler *handler, void *context);

/*
 * Is the loaded libxml2 binary compatible with the one compiled against?
 * If not, *loaded and *built name both versions.
 */
extern bool goir_xml_library_fits(const char **loaded, const char **built);

#endif							/* GOIR_XML_H */
