/*-------------------------------------------------------------------------
 *
 * wrap.h
 *	  What a page may be wrapped in: gzip, HTTP's headers, a mail, WARC, a data: URL.
 *
 * Programs that save pages leave them so: curl and wget without a word as the
 * server sent them, packed, or behind the headers; browsers in a mail; crawlers
 * in records.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_WRAP_H
#define GOIR_WRAP_H

#include "file/mail.h"

#define GOIR_MAX_WRAPS 6		/* around each other; what is further inside is not read */
#define GOIR_MAX_INFLATED (32 * 1024 * 1024)	/* bytes that come out of gzip, all together */

typedef struct GoirWrapped
{
	GoirText	bytes;			/* what is inside, or the bytes themselves */
	GoirText	charset;		/* as the wrapper labels it, or no text */
	int			inflated;		/* bytes that came out of gzip */
	bool		decoded;		/* by a transfer encoding: these bytes did not stand there */
	GoirMail   *mail;			/* in which it stood, or NULL */
	const char *cut;			/* what is missing of it, in words, or NULL */
	const char *damage;			/* why nothing can be taken out, or NULL */
} GoirWrapped;

/*
 * Takes off whatever bytes are wrapped in.  Of what ends too early comes what
 * is there; of what is damaged nothing, for nobody knows where.
 */
extern void goir_unwrap(GoirArena *arena, GoirText bytes, GoirWrapped *wrapped);

/* The same but for what has a format of its own: takes off HTTP's headers. */
extern GoirText goir_without_headers(GoirText bytes);

/* Is a text a data: URL? */
extern bool goir_is_data_url(GoirText text);

/* The bytes of one, its type and what it says of its charset. */
extern GoirText goir_open_data_url(GoirArena *arena, GoirText url, GoirText *type, GoirText *charset, const char **cut);

#endif							/* GOIR_WRAP_H */
