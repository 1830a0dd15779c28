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

/*
 * Converting as far as possible came with 14.  Before it a conversion raises an
 * error at the first character that has no equivalent; it is a plain loop over
 * bytes, which nothing has to be undone of.
 */
#if PG_VERSION_NUM < 140000 && defined(PG_WCHAR_H)
#define GOIR_RUN 128			/* bytes to try at once */

static inline bool
goir_convert_run(Oid proc, int from, int to, unsigned char *src, int size, unsigned char *dest)
{
	MemoryContext context = CurrentMemoryContext;
	volatile bool done = true;

	PG_TRY();
	{
		OidFunctionCall5(proc, Int32GetDatum(from), Int32GetDatum(to), CStringGetDatum((char *) src),
						 CStringGetDatum((char *) dest), Int32GetDatum(size));
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(context);
		if (geterrcode() != ERRCODE_UNTRANSLATABLE_CHARACTER)
			PG_RE_THROW();
		FlushErrorState();
		done = false;
	}
	PG_END_TRY();
	return done;
}

/* from is UTF-8, errors end it, and dest is large enough */
static inline int
pg_do_encoding_conversion_buf(Oid proc, int from, int to, unsigned char *src, int size,
							  unsigned char *dest, int capacity, bool no_error)
{
	int			done = 0;
	bool		by_one = false;

	*dest = '\0';
	while (done < size)
	{
		int			run = pg_utf_mblen(src + done);

		while (!by_one && done + run < size && run < GOIR_RUN)
			run += pg_utf_mblen(src + done + run);
		if (goir_convert_run(proc, from, to, src + done, run, dest))
		{
			done += run;
			dest += strlen((char *) dest);
		}
		else if (by_one)
		{
			*dest = '\0';
			break;
		}
		else
			by_one = true;
	}
	(void) capacity;
	(void) no_error;
	return done;
}
#endif

/* the module tells its name since 18 */
#ifndef PG_MODULE_MAGIC_EXT
#define PG_MODULE_MAGIC_EXT(...) PG_MODULE_MAGIC
#endif

#endif							/* PostgreSQL */

#endif							/* GOIR_COMPAT_H */
