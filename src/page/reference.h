/*-------------------------------------------------------------------------
 *
 * reference.h
 *	  Characters of HTML text and references to them (&nbsp; &#12288;).
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_REFERENCE_H
#define GOIR_REFERENCE_H

#include "base/core.h"

/*
 * Reads the reference that begins with the '&' at at.  Returns its length and
 * the code point it stands for, or 0 if this '&' is only text.  Inside an
 * attribute a reference without ';' is text where HTML says so ("?a=1&copy=2").
 */
extern int	goir_reference(const char *at, const char *end, bool attribute,
						   uint32_t *code);

/*
 * A source as plain text: references resolved, what is no text dropped,
 * blanks collapsed and trimmed.
 */
extern GoirText goir_resolve(GoirArena *arena, GoirText source, bool attribute);

/* The value of an attribute: references resolved, all else as it stands. */
extern GoirText goir_unescape(GoirArena *arena, GoirText source);

/* Is this white space to HTML? */
static inline bool
goir_is_html_blank(uint32_t code)
{
	return code == ' ' || code == '\t' || code == '\n' || code == '\f' ||
		code == '\r';
}

/* Does it belong into a text?  Controls, byte order marks and such do not. */
static inline bool
goir_is_text(uint32_t code)
{
	return code >= ' ' && (code < 0x7f || code >= 0xa0) &&
		code != 0xfeff && code != 0xfffe && code != 0xffff;
}

#endif							/* GOIR_REFERENCE_H */
