/*-------------------------------------------------------------------------
 *
 * mime.h
 *	  Header fields, as mails and HTTP have them, and transfer encodings.
 *
 * Knows no charsets: what is decoded is bytes.  Each function goes over its
 * input once, and what it gives is never longer than that.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_MIME_H
#define GOIR_MIME_H

#include "base/core.h"

/* Takes the first line off a text, without its end: LF or CR LF. */
extern GoirText goir_next_line(GoirText *rest);

/* The name of the field that a line begins with, no text if it begins with none. */
extern GoirText goir_field_name(GoirText line);

/* Does a line belong to the field before it? */
static inline bool
goir_is_folded(GoirText line)
{
	return line.size > 0 && (*line.at == ' ' || *line.at == '\t');
}

/*
 * Takes the fields off the start of a text, and the blank line behind them.  A
 * line that is none ends them too, and stays.
 */
extern GoirText goir_take_fields(GoirText *rest);

/* What the first field of a name says, its lines as they are; no text without one. */
extern GoirText goir_field(GoirText fields, const char *name);

/* The value of a field without its parameters: "text/html". */
extern GoirText goir_field_value(GoirText field);

/* A parameter of a field, without quotes: charset="gb2312"; no text without one. */
extern GoirText goir_field_parameter(GoirText field, const char *name);

/* Decodes quoted-printable; an '=' that encodes nothing stays. */
extern GoirText goir_from_quoted(GoirArena *arena, GoirText in);

/*
 * Decodes base64, up to the first byte that is neither of it nor a blank.
 * *whole: that was the end, or the padding in front of it.
 */
extern GoirText goir_from_base64(GoirArena *arena, GoirText in, bool *whole);

/* Decodes %XX; a '%' that encodes nothing stays. */
extern GoirText goir_from_percent(GoirArena *arena, GoirText in);

/*
 * Joins the chunks of HTTP: no text if they do not fit, which is what becomes
 * of them when something counted other bytes.  *whole: the last one was there.
 */
extern GoirText goir_from_chunks(GoirArena *arena, GoirText in, bool *whole);

/* Does a text begin as chunks do: a number of base 16 alone on its line? */
extern bool goir_has_chunks(GoirText in);

#endif							/* GOIR_MIME_H */
