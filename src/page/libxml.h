/*-------------------------------------------------------------------------
 *
 * libxml.h
 *	  What differs between versions of libxml2.
 *
 * Include it behind <libxml/parser.h>.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_LIBXML_H
#define GOIR_LIBXML_H

/* its ABI changed there */
#define GOIR_LIBXML_BREAK 21400

/* an error is given as const xmlError * since 2.12 */
#if LIBXML_VERSION >= 21200
#define GOIR_XML_CONST const
#else
#define GOIR_XML_CONST
#endif

/*
 * Makes room for so many attributes of a tag; false if there is no memory.
 * Before 2.14 a parser that finds none for more of them, half way, goes on
 * reading where they were.
 */
static inline bool
goir_xml_make_room(xmlParserCtxtPtr parser, int attributes)
{
#if LIBXML_VERSION < GOIR_LIBXML_BREAK
	int			pointers = 5 * (attributes + 1);

	if (parser->maxatts >= pointers)
		return true;
	parser->atts = xmlRealloc((void *) parser->atts, pointers * sizeof(parser->atts[0]));
	parser->attallocs = xmlRealloc(parser->attallocs, (attributes + 1) * sizeof(parser->attallocs[0]));
	parser->maxatts = pointers;
	return parser->atts != NULL && parser->attallocs != NULL;
#else
	(void) parser, (void) attributes;
	return true;
#endif
}

/* What this was built with, and is that from before the break? */
#define GOIR_LIBXML_BUILT LIBXML_VERSION_STRING
#define GOIR_LIBXML_IS_OLD (LIBXML_VERSION < GOIR_LIBXML_BREAK)

#endif							/* GOIR_LIBXML_H */
