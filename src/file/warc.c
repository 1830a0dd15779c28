/*-------------------------------------------------------------------------
 *
 * warc.c
 *	  What a crawler wrote: WARC, records of requests and responses.
 *
 * A record says how long it is, and the next begins there or nowhere: what
 * stands in a page is never taken for one.
 *
 *-------------------------------------------------------------------------
 */
#include "file/http.h"
#include "file/mime.h"
#include "file/warc.h"

bool
goir_is_warc(GoirText text)
{
	return goir_is_at(text, 0, "WARC/");
}

/* The number a field says, clipped to what there can be; -1 if it says none. */
static int
number_of(GoirText field, int most)
{
	int64_t		number = 0;
	int			i;

	for (i = 0; i < field.size && field.at[i] >= '0' && field.at[i] <= '9' && number <= most; i++)
		number = number * 10 + field.at[i] - '0';
	return i == 0 ? -1 : number > most ? most : (int) number;
}

/* Is this the type of a page? */
static bool
is_html(GoirText type)
{
	type = goir_field_value(type);
	return goir_is_named(type, "text/html") || goir_is_named(type, "application/xhtml+xml");
}

/* Does a record hold a page: a response that is one, and no error or redirection, or a resource? */
static bool
is_page(GoirText fields, GoirText block)
{
	GoirText	type = goir_field(fields, "warc-type");
	GoirText	headers;

	if (goir_is_named(type, "resource"))
		return is_html(goir_field(fields, "content-type"));
	return goir_is_named(type, "response") && goir_take_headers(&block, &headers) == 2 &&
		is_html(goir_field(headers, "content-type"));
}

void
goir_read_warc(GoirText text, GoirWarc *warc)
{
	int			n;

	memset(warc, 0, sizeof(*warc));
	for (n = 0; n < GOIR_MAX_RECORDS && text.size > 0; n++)
	{
		GoirText	fields;
		GoirText	block;

		if (!goir_is_warc(goir_next_line(&text)))
			break;
		fields = goir_take_fields(&text);
		block = text;
		block.size = number_of(goir_field(fields, "content-length"), text.size);
		if (block.size < 0)
			break;
		if (is_page(fields, block) && warc->pages++ == 0)
			warc->page = block;
		text = (GoirText) {block.at + block.size, text.size - block.size};
		while (text.size > 0 && (*text.at == '\r' || *text.at == '\n'))
			text = (GoirText) {text.at + 1, text.size - 1};
	}
	if (text.size > 0)
		warc->cut = n == GOIR_MAX_RECORDS ? GOIR_LIMIT("WARC记录", GOIR_MAX_RECORDS, "条") : "WARC记录与大小不符";
}
