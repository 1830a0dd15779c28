/*-------------------------------------------------------------------------
 *
 * wrap.c
 *	  What a page may be wrapped in: gzip, HTTP's headers, a mail, WARC, a data: URL.
 *
 *-------------------------------------------------------------------------
 */
#include "file/http.h"
#include "file/inflate.h"
#include "file/mime.h"
#include "file/warc.h"
#include "file/wrap.h"

#define MAX_LABEL 200			/* bytes of a data: URL before its data */

/* Without a byte order mark and blanks at the start. */
static GoirText
without_lead(GoirText text)
{
	if (goir_is_at(text, 0, "\xef\xbb\xbf"))
		text = (GoirText) {text.at + 3, text.size - 3};
	while (text.size > 0 && memchr(" \t\r\n", *text.at, 4) != NULL)
		text = (GoirText) {text.at + 1, text.size - 1};
	return text;
}

/* Takes off the headers of HTTP, and its chunks. */
static bool
unwrap_http(GoirArena *arena, GoirWrapped *w)
{
	GoirText	text = without_lead(w->bytes);
	GoirText	fields;
	bool		whole;

	if (goir_take_headers(&text, &fields) == 0)
		return false;
	w->charset = goir_field_parameter(goir_field(fields, "content-type"), "charset");
	w->bytes = goir_join_chunks(arena, text, fields, &whole);
	if (w->bytes.at == NULL)
		w->damage = "HTTP分块（chunked）与大小不符，请重新下载";
	else if (!whole)
		w->cut = "HTTP分块不完整";
	return true;
}

GoirText
goir_without_headers(GoirText bytes)
{
	GoirText	text = without_lead(bytes);
	GoirText	fields;

	return goir_take_headers(&text, &fields) ? text : bytes;
}

/* Takes the page out of a crawler's file, if it is the only one. */
static bool
unwrap_warc(GoirArena *arena, GoirWrapped *w)
{
	GoirText	text = without_lead(w->bytes);
	GoirWarc	warc;

	(void) arena;
	if (!goir_is_warc(text))
		return false;
	goir_read_warc(text, &warc);
	w->bytes = warc.page;
	w->cut = warc.cut;
	if (warc.pages > 1)
		w->damage = "WARC网页存档，有多个网页，请用goir-load载入";
	else if (warc.pages == 0)
		w->damage = warc.cut ? "WARC网页存档不完整" : "WARC网页存档，没有网页";
	return true;
}

/* Takes the page out of a mail. */
static bool
unwrap_mail(GoirArena *arena, GoirWrapped *w)
{
	GoirText	text = without_lead(w->bytes);

	if (!goir_is_mail(text))
		return false;
	w->mail = goir_read_mail(arena, text);
	if (w->mail->cut)
		w->cut = w->mail->cut;
	if (w->mail->page == NULL)
	{
		w->damage = "MHTML中没有网页";
		return true;
	}
	w->bytes = goir_open_part(arena, w->mail->page, &w->cut);
	w->charset = w->mail->page->charset;
	w->decoded |= w->bytes.at != w->mail->page->body.at;
	return true;
}

/* Inflates what gzip made. */
static bool
unwrap_gzip(GoirArena *arena, GoirWrapped *w)
{
	GoirInflateResult result;

	if (!goir_is_at(w->bytes, 0, "\x1f\x8b\x08"))
		return false;
	result = goir_inflate(arena, w->bytes, GOIR_GZIPPED, GOIR_MAX_INFLATED - w->inflated, &w->bytes);
	w->inflated += w->bytes.size;
	switch (result)
	{
		case GOIR_INFLATED:
			break;
		case GOIR_INFLATE_LIMIT:
			w->cut = "gzip解压后过大";
			break;
		case GOIR_INFLATE_CUT:
			w->cut = "gzip文件不完整";
			break;
		case GOIR_INFLATE_BROKEN:
			w->damage = "gzip文件已损坏，请重新下载";
			break;
	}
	w->decoded = true;
	return true;
}

/*
 * Data URLs
 */

/* Where the data of a data: URL begin; -1 if it is none. */
static int
data_at(GoirText text)
{
	bool		typed = false;
	int			i;

	if (text.size < 5 || !goir_is_named((GoirText) {text.at, 5}, "data:"))
		return -1;
	for (i = 5; i < text.size && i < MAX_LABEL && text.at[i] != ','; i++)
	{
		/* a word of text that happens to be "data:" is followed by others */
		if (text.at[i] <= ' ' || text.at[i] >= 0x7f || text.at[i] == '<')
			return -1;
		typed |= text.at[i] == '/' || text.at[i] == ';';
	}
	return typed && i < text.size && text.at[i] == ',' ? i + 1 : -1;
}

bool
goir_is_data_url(GoirText text)
{
	return data_at(text) >= 0;
}

/* Is "base64" the last parameter of a label? */
static bool
is_base64(GoirText label)
{
	static const char mark[] = ";base64";
	int			size = (int) sizeof(mark) - 1;

	return label.size >= size && goir_is_named((GoirText) {label.at + label.size - size, size}, mark);
}

GoirText
goir_open_data_url(GoirArena *arena, GoirText url, GoirText *type, GoirText *charset, const char **cut)
{
	int			at = data_at(url);
	GoirText	label = {url.at + 5, at - 1 - 5};
	GoirText	bytes = goir_from_percent(arena, (GoirText) {url.at + at, url.size - at});
	bool		whole = true;

	*type = goir_field_value(label);
	*charset = goir_field_parameter(label, "charset");
	if (is_base64(label))
		bytes = goir_from_base64(arena, bytes, &whole);
	if (!whole)
		*cut = "base64编码不完整或有误";
	return bytes;
}

/* Takes the page out of a data: URL. */
static bool
unwrap_url(GoirArena *arena, GoirWrapped *w)
{
	GoirText	text = without_lead(w->bytes);
	GoirText	type;

	if (!goir_is_data_url(text))
		return false;
	w->bytes = goir_open_data_url(arena, text, &type, &w->charset, &w->cut);
	w->decoded = true;
	return true;
}

static bool (*const unwrap[]) (GoirArena *arena, GoirWrapped *w) = {
	unwrap_gzip, unwrap_http, unwrap_mail, unwrap_warc, unwrap_url
};

void
goir_unwrap(GoirArena *arena, GoirText bytes, GoirWrapped *w)
{
	int			n,
				i;

	memset(w, 0, sizeof(*w));
	w->bytes = bytes;
	for (n = 0; n <= GOIR_MAX_WRAPS && w->damage == NULL; n++)
	{
		GoirText	inside = w->bytes;

		for (i = 0; i < GOIR_COUNT(unwrap) && !unwrap[i](arena, w); i++)
			;
		if (i == GOIR_COUNT(unwrap))
			return;
		if (n == GOIR_MAX_WRAPS)
		{
			w->bytes = inside;
			w->damage = GOIR_LIMIT("包装", GOIR_MAX_WRAPS, "层");
		}
	}
}
