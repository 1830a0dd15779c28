/*-------------------------------------------------------------------------
 *
 * http.c
 *	  Headers of HTTP that a program saved in front of what it got.
 *
 *-------------------------------------------------------------------------
 */
#include "file/http.h"
#include "file/mime.h"

#define MAX_HEAD (64 * 1024)	/* bytes of the headers of a response */
#define MAX_RESPONSES 20		/* in a row */

/* The first digit of the status if a line is the first of a response, "HTTP/1.1 200 OK"; else 0. */
static int
status_of(GoirText line)
{
	int			i = 5;

	if (!goir_is_at(line, 0, "HTTP/"))
		return 0;
	while (i < line.size && ((line.at[i] >= '0' && line.at[i] <= '9') || line.at[i] == '.'))
		i++;
	return i > 5 && line.size >= i + 4 && line.at[i] == ' ' &&
		line.at[i + 1] >= '1' && line.at[i + 1] <= '5' &&
		line.at[i + 2] >= '0' && line.at[i + 2] <= '9' &&
		line.at[i + 3] >= '0' && line.at[i + 3] <= '9' ? line.at[i + 1] - '0' : 0;
}

int
goir_take_headers(GoirText *bytes, GoirText *fields)
{
	int			found = 0;
	int			n;

	for (n = 0; n < MAX_RESPONSES; n++)
	{
		GoirText	rest = {bytes->at, bytes->size < MAX_HEAD ? bytes->size : MAX_HEAD};
		int			status = status_of(goir_next_line(&rest));

		if (status == 0)
			break;
		found = status;
		*fields = goir_take_fields(&rest);
		*bytes = (GoirText) {rest.at, (int) (bytes->at + bytes->size - rest.at)};
	}
	return found;
}

GoirText
goir_join_chunks(GoirArena *arena, GoirText bytes, GoirText fields, bool *whole)
{
	*whole = true;
	if (!goir_is_named(goir_field(fields, "transfer-encoding"), "chunked") || !goir_has_chunks(bytes))
		return bytes;
	return goir_from_chunks(arena, bytes, whole);
}
