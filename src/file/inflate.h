/*-------------------------------------------------------------------------
 *
 * inflate.h
 *	  Deflated bytes to bytes.  The only room that knows zlib.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_INFLATE_H
#define GOIR_INFLATE_H

#include "base/core.h"

/*
 * So many times the size of what goes in may come out, beyond a megabyte.
 * Pages and the parts of documents come to 10 to 40 times, an empty sheet that
 * somebody formatted to its last row to 80; zlib's utmost is 1,030.
 */
#define GOIR_MAX_RATIO 200
#define GOIR_FREE_RATIO (1024 * 1024)

typedef enum GoirDeflated
{
	GOIR_DEFLATED,				/* alone, as in a zip archive */
	GOIR_GZIPPED				/* with a header and a sum, once or more in a row */
} GoirDeflated;

typedef enum GoirInflateResult
{
	GOIR_INFLATED,
	GOIR_INFLATE_LIMIT,			/* more would come out than may */
	GOIR_INFLATE_CUT,			/* the input ends too early */
	GOIR_INFLATE_BROKEN			/* it is none, or the sum is another one */
} GoirInflateResult;

/*
 * Inflates bytes, at most limit of them and no more than GOIR_MAX_RATIO allows,
 * which is the memory that it takes.  *out is what came out before the end,
 * whatever the result; of broken input nothing.  Behind the last member of a
 * gzip file may stand anything.
 */
extern GoirInflateResult goir_inflate(GoirArena *arena, GoirText in, GoirDeflated kind,
									  int limit, GoirText *out);

/* The sum that zip and gzip keep of bytes. */
extern uint32_t goir_crc(GoirText bytes);

#endif							/* GOIR_INFLATE_H */
