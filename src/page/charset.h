/*-------------------------------------------------------------------------
 *
 * charset.h
 *	  Bytes of a page to UTF-8, the same on every system and for good.
 *
 * Knows bytes only: neither HTML (but for the charset named in a <meta>), nor
 * the forms.  Uses frozen tables of its own, because the tables of iconv and
 * of the server change between releases or refuse a whole page for one byte.
 *
 *	  charset.c		names, and the decision which charset a page is in
 *	  decode.c		the decoders
 *	  mojibake.c	UTF-8 that was once read as GBK
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_CHARSET_H
#define GOIR_CHARSET_H

#include "page/decode.h"

/*
 * The charset of a label as found in a <meta> or given by a user ("utf-8",
 * "GB2312", "gbk", "x-gbk", "cp936", "big5", "utf-16" ... in any case, blanks
 * around it ignored); GOIR_CHARSET_UNKNOWN if there is none of that name.
 */
extern GoirCharset goir_charset_named(GoirText name);

/*
 * Decodes to valid UTF-8.  The result never holds a NUL, and no byte order
 * mark at its start.  An invalid sequence becomes one U+FFFD, counted in
 * *replaced, and never swallows an ASCII byte that follows a bad lead byte.
 * Valid UTF-8 without NUL is returned as it is, not copied.  An unknown
 * charset is decided first; label is what the transport says it is, or unknown,
 * and counts before what the page says of itself.  The text is at most three
 * times as long as the bytes, of which there must be less than a third of INT_MAX.
 */
extern GoirText goir_decode_labelled(GoirArena *arena, GoirText bytes,
									 GoirCharset charset, GoirCharset label, int *replaced);

/* The same of bytes that came alone. */
static inline GoirText
goir_decode(GoirArena *arena, GoirText bytes, GoirCharset charset, int *replaced)
{
	return goir_decode_labelled(arena, bytes, charset, GOIR_CHARSET_UNKNOWN, replaced);
}

/*
 * Undoes "UTF-8 read once as GBK": U+6D63 U+72B2 U+30BD becomes U+4F60 U+597D
 * (ni hao).  Only where that is certain: every character goes back to GBK
 * bytes, all of these together are valid UTF-8, and they say common Chinese
 * where the given text said rare.  *undone is then 1; otherwise it is 0 and
 * the text comes back as it was.  A character whose last byte got lost by the
 * wrong reading, which left U+FFFD for it, becomes U+FFFD.
 *
 * An ordinary page is recognized by its first few characters, so ask once for
 * a page rather than for each of its cells.
 */
extern GoirText goir_undo_mojibake(GoirArena *arena, GoirText utf8,
								   int *undone);

#endif							/* GOIR_CHARSET_H */
