/*-------------------------------------------------------------------------
 *
 * compat.h
 *	  What differs between versions of PostgreSQL, written toward the newest of
 *	  them.
 *
 * All version #ifs are here, but for those of libxml2 in page/libxml.h.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_COMPAT_H
#define GOIR_COMPAT_H

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

/*
 * Since 16 extensions are compiled so that only what is marked leaves the library,
 * and PG_FUNCTION_INFO_V1 marks functions.  Before it nothing was marked.
 */
#if PG_VERSION_NUM < 160000 && defined(__GNUC__)
#undef PGDLLEXPORT
#define PGDLLEXPORT __attribute__((visibility("default")))

#undef PG_FUNCTION_INFO_V1
#define PG_FUNCTION_INFO_V1(funcname) \
extern PGDLLEXPORT Datum funcname(PG_FUNCTION_ARGS); \
extern PGDLLEXPORT const Pg_finfo_record *CppConcat(pg_finfo_, funcname) (void); \
const Pg_finfo_record * \
CppConcat(pg_finfo_, funcname) (void) \
{ \
	static const Pg_finfo_record my_finfo = {1}; \
	return &my_finfo; \
} \
extern int no_such_variable
#endif

/* views can look at the rights of their readers since 15 */
#define GOIR_HAS_SECURITY_INVOKER (PG_VERSION_NUM >= 150000)

/* the module tells its name since 18 */
#ifndef PG_MODULE_MAGIC_EXT
#define PG_MODULE_MAGIC_EXT(...) PG_MODULE_MAGIC
#endif

#endif							/* GOIR_COMPAT_H */
