/*-------------------------------------------------------------------------
 *
 * zip.h
 *	  The files in a zip archive, as its central directory has them.
 *
 * Read strictly, since two readers that each take what suits them see two
 * archives: stored and deflated files only, neither zip64 nor encryption nor
 * several volumes; no name twice, no byte in two files; sizes and sums as said.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_ZIP_H
#define GOIR_ZIP_H

#include "base/core.h"

#define GOIR_MAX_ZIP_FILES 10000

typedef struct GoirZipFile
{
	GoirText	name;
	int64_t		at;				/* of its own header */
	int			packed;			/* bytes in the archive */
	int			size;
	uint32_t	sum;
	bool		deflated;
} GoirZipFile;

typedef struct GoirZip
{
	GoirArena  *arena;
	GoirText	bytes;
	GoirZipFile *files;			/* by name, without regard to case */
	int			n;
	int			left;			/* bytes that may still come out of it */
} GoirZip;

typedef enum GoirZipResult
{
	GOIR_ZIP_READ,
	GOIR_ZIP_MISSING,			/* there is no such file */
	GOIR_ZIP_LIMIT,				/* more than may be */
	GOIR_ZIP_LOCKED,			/* encrypted */
	GOIR_ZIP_BROKEN				/* cut off, damaged, or of a kind not read */
} GoirZipResult;

/* Opens an archive, of which at most limit bytes are to come out in all. */
extern GoirZipResult goir_zip_open(GoirArena *arena, GoirText bytes, int limit, GoirZip *zip);

/* The content of a file; of a file that is stored it is a part of the archive's bytes. */
extern GoirZipResult goir_zip_read(GoirZip *zip, GoirText name, GoirText *content);

#endif							/* GOIR_ZIP_H */
