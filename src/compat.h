/*-------------------------------------------------------------------------
 *
 * compat.h
 *	  What differs between versions, written toward the newest of them.
 *
 * All version #ifs are here.  A section counts only where the headers that it
 * is about were included before: <libxml/xmlversion.h> for that of libxml2,
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
