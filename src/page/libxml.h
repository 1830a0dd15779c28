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

/* its ABI and its handling of "out of memory" changed there */
#define GOIR_LIBXML_BREAK 21400

/* an error is given as const xmlError * since 2.12 */
#if LIBXML_VERSION >= 21200
#define GOIR_XML_CONST const
#else
#define GOIR_XML_CONST
#endif

/*
 * Ends a parser that lost memory: before 2.14 it would loop for ever on input
 * that it cannot consume, so there is none left.  xmlStopParser would free
 * what its callers still read.
 */
#if LIBXML_VERSION < GOIR_LIBXML_BREAK
#define GOIR_XML_STARVE(parser) \
	((parser)->input ? (void) ((parser)->input->cur = (parser)->input->end) \
	 : (void) 0)
#else
#define GOIR_XML_STARVE(parser) ((void) (parser))
#endif

/*
 * Makes room for so many open elements; false if there is no memory.  Before
 * 2.14 a parser that finds none for more of them crashes at the next end tag.
 */
static inline bool
goir_xml_make_room(xmlParserCtxtPtr parser, int depth)
{
#if LIBXML_VERSION < GOIR_LIBXML_BREAK
	const xmlChar **names;

	if (parser->nameMax >= depth)
		return true;
	names = xmlRealloc((void *) parser->nameTab, depth * sizeof(names[0]));
	if (names == NULL)
		return false;
	parser->nameTab = names;
	parser->nameMax = depth;
#else
	(void) parser;
	(void) depth;
#endif
	return true;
}

#endif							/* GOIR_LIBXML_H */
