/*-------------------------------------------------------------------------
 *
 * mail.h
 *	  Mails, as browsers and Word save a page with all that belongs to it (MHTML).
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_MAIL_H
#define GOIR_MAIL_H

#include "base/core.h"

#define GOIR_MAX_PARTS 1000		/* documents of a mail */
#define GOIR_MAX_MULTIPART 4	/* mails in mails */

/* A part that may be a document; pictures, styles and scripts are none. */
typedef struct GoirMailPart
{
	GoirText	type;			/* "text/html", in whatever case */
	GoirText	charset;		/* by its label, or no text */
	GoirText	encoding;		/* "base64", likewise */
	GoirText	id;				/* by which the others name it, or no text */
	GoirText	location;		/* where it was found, or no text */
	GoirText	body;			/* as it stands in the mail */
	bool		opened;
} GoirMailPart;

typedef struct GoirMail
{
	GoirMailPart   *parts;			/* in the order of the mail */
	int			n_parts;
	int			part_room;
	GoirMailPart   *page;			/* the one to read, or NULL */
	const char *cut;			/* what is missing, in words, or NULL */
} GoirMail;

/* Is a text a mail: fields, one of them MIME-Version? */
extern bool goir_is_mail(GoirText text);

/*
 * Looks through a mail.  The page to read is the part that start= names, else
 * the first of HTML, else the first of plain text, else the first.
 */
extern GoirMail *goir_read_mail(GoirArena *arena, GoirText text);

/* The part that an address of the mail's page means (cid:..., or where it was found), or NULL. */
extern GoirMailPart *goir_mail_part(const GoirMail *mail, GoirText address);

/* Is a part HTML? */
extern bool goir_part_is_html(const GoirMailPart *part);

/* The bytes of a part, its encoding undone; *cut is set if something is missing. */
extern GoirText goir_open_part(GoirArena *arena, GoirMailPart *part, const char **cut);

#endif							/* GOIR_MAIL_H */
