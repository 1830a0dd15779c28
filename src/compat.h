/*-------------------------------------------------------------------------
 *
 * compat.h
 *	  What differs between versions, written toward the newest of them.
 *
 * All version #ifs are here.  A section counts only where the headers that it
 * is about were included before: <libxml/parser.h> for that of libxml2,
 * postgres.h for that of PostgreSQL.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_COMPAT_H
#define GOIR_COMPAT_H

/* ---- libxml2 ---- */
#ifdef LIBXML_VERSION

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

#endif							/* libxml2 */

/* ---- PostgreSQL ---- */
#ifdef PG_VERSION_NUM

#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#else

/* soft errors: there are none before 16, every error is raised */
#define ereturn(context, dummy_value, ...) \
	do { \
		(void) (context); \
		ereport(ERROR, __VA_ARGS__); \
		return dummy_value; \
	} while (0)

#define DirectInputFunctionCallSafe(func, str, typioparam, typmod, escontext, result) \
	((void) (escontext), \
	 *(result) = DirectFunctionCall3((func), CStringGetDatum(str), \
									 ObjectIdGetDatum(typioparam), \
									 Int32GetDatum(typmod)), \
	 true)
#endif

/* converting as far as possible came with 14: before it, all or an error */
#if PG_VERSION_NUM < 140000
#define pg_do_encoding_conversion_buf(proc, from, to, src, srclen, dest, destlen, noerror) \
	(strlcpy((char *) (dest), pg_any_to_server((char *) (src), (srclen), (from)), (destlen)), (srclen))
#endif

/* the module tells its name since 18 */
#ifndef PG_MODULE_MAGIC_EXT
#define PG_MODULE_MAGIC_EXT(...) PG_MODULE_MAGIC
#endif

#endif							/* PostgreSQL */

#endif							/* GOIR_COMPAT_H */
