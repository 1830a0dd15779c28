/*-------------------------------------------------------------------------
 *
 * frame.c
 *	  Documents that stand in a page, in a frame: in its attributes, or in the page's mail.
 *
 * Nothing is fetched: a frame whose document stands elsewhere is empty.
 *
 *-------------------------------------------------------------------------
 */
#include "file/wrap.h"
#include "page/charset.h"
#include "page/frame.h"
#include "page/reference.h"

/* The text of a frame's bytes. */
static GoirText
decode(GoirArena *arena, GoirFrames *frames, GoirText bytes, GoirText charset)
{
	int			replaced;
	int			undone;
	GoirText	text = goir_decode_labelled(arena, bytes, GOIR_CHARSET_UNKNOWN, goir_charset_named(charset),
										  &replaced);

	frames->replaced += replaced;
	return goir_undo_mojibake(arena, text, &undone);
}

GoirText
goir_frame(GoirArena *arena, GoirFrames *frames, GoirText srcdoc, GoirText src)
{
	GoirMailPart *part;
	GoirText	bytes;

	if (srcdoc.size > 0)
		return goir_unescape(arena, srcdoc);
	src = goir_unescape(arena, src);
	if (goir_is_data_url(src))
	{
		GoirMailPart url = {GOIR_NO_TEXT};

		bytes = goir_open_data_url(arena, src, &url.type, &url.charset, &frames->cut);
		return goir_part_is_html(&url) ? decode(arena, frames, bytes, url.charset) : GOIR_NO_TEXT;
	}
	part = frames->mail ? goir_mail_part(frames->mail, src) : NULL;
	if (part == NULL || part->opened || !goir_part_is_html(part))
		return GOIR_NO_TEXT;
	bytes = goir_open_part(arena, part, &frames->cut);
	return decode(arena, frames, bytes, part->charset);
}
