/*-------------------------------------------------------------------------
 *
 * mail.c
 *	  Mails, as browsers and Word save a page with all that belongs to it (MHTML).
 *
 * A part ends where its boundary stands at the start of a line, so a mail is
 * gone through once for each multipart that is open, of which there are few.
 *
 *-------------------------------------------------------------------------
 */
#include "file/mail.h"
#include "file/mime.h"

#define MAX_HEAD (64 * 1024)	/* bytes of a text in which MIME-Version must show */

bool
goir_is_mail(GoirText text)
{
	GoirText	head = {text.at, text.size < MAX_HEAD ? text.size : MAX_HEAD};

	/* a field that is there may say nothing, but it stands somewhere */
	return goir_field(goir_take_fields(&head), "mime-version").at != NULL;
}

/* Does a type begin so, in any case? */
static bool
is_of(GoirText type, const char *beginning)
{
	int			size = (int) strlen(beginning);

	return type.size >= size && goir_is_named((GoirText) {type.at, size}, beginning);
}

bool
goir_part_is_html(const GoirMailPart *part)
{
	return goir_is_named(part->type, "text/html") || goir_is_named(part->type, "application/xhtml+xml");
}

/* Keeps a part, if it may be a document. */
static void
keep_part(GoirArena *arena, GoirMail *mail, const GoirMailPart *part)
{
	GoirText	type = part->type;

	if (is_of(type, "image/") || is_of(type, "audio/") || is_of(type, "video/") || is_of(type, "font/") ||
		goir_is_named(type, "text/css") || goir_is_named(type, "text/javascript"))
		return;
	if (mail->n_parts == GOIR_MAX_PARTS)
	{
		mail->cut = GOIR_LIMIT("MHTML部分", GOIR_MAX_PARTS, "个");
		return;
	}
	mail->parts = goir_room(arena, mail->parts, mail->n_parts, &mail->part_room, sizeof(GoirMailPart));
	mail->parts[mail->n_parts++] = *part;
}

/* Does a boundary stand at the start of a line?  *last: it ends the parts. */
static bool
is_boundary(GoirText line, GoirText boundary, bool *last)
{
	int			size = 2 + boundary.size;

	if (line.size < size || line.at[0] != '-' || line.at[1] != '-' ||
		memcmp(line.at + 2, boundary.at, boundary.size) != 0)
		return false;
	*last = line.size >= size + 2 && line.at[size] == '-' && line.at[size + 1] == '-';
	for (size += *last ? 2 : 0; size < line.size; size++)
		if (line.at[size] != ' ' && line.at[size] != '\t')
			return false;
	return true;
}

/*
 * Takes what stands before the next boundary; the end of the line in front of
 * that belongs to it.  *last: there is no further part.  False: no boundary
 * came any more.
 */
static bool
take_part(GoirArena *arena, GoirText *rest, GoirText boundary, GoirText *part, bool *last)
{
	const char *polled = rest->at;

	*part = (GoirText) {rest->at, 0};
	while (rest->size > 0)
	{
		GoirText	line = goir_next_line(rest);

		if (is_boundary(line, boundary, last))
		{
			part->size = (int) (line.at - part->at);
			if (part->size > 0)
				part->size--;
			if (part->size > 0 && part->at[part->size - 1] == '\r')
				part->size--;
			return true;
		}
		if (rest->at - polled > GOIR_POLL)
		{
			goir_poll(arena);
			polled = rest->at;
		}
	}
	part->size = (int) (rest->at - part->at);
	*last = true;
	return false;
}

/* Without the brackets around the name of a part. */
static GoirText
without_brackets(GoirText id)
{
	if (id.size >= 2 && *id.at == '<' && id.at[id.size - 1] == '>')
		id = (GoirText) {id.at + 1, id.size - 2};
	return id;
}

/* What the fields of a part say; without a type it is plain text. */
static GoirMailPart
describe(GoirText fields, GoirText body)
{
	GoirText	type = goir_field(fields, "content-type");
	GoirMailPart	part = {goir_field_value(type), goir_field_parameter(type, "charset")};

	if (part.type.size == 0)
		part.type = (GoirText) {"text/plain", 10};
	part.encoding = goir_field(fields, "content-transfer-encoding");
	part.id = without_brackets(goir_field(fields, "content-id"));
	part.location = goir_field(fields, "content-location");
	part.body = body;
	return part;
}

/* Reads a mail or a part of one: fields, then a document or parts again. */
static void
read_part(GoirArena *arena, GoirMail *mail, GoirText text, int depth)
{
	GoirText	fields = goir_take_fields(&text);
	GoirMailPart	part = describe(fields, text);
	GoirText	boundary = goir_field_parameter(goir_field(fields, "content-type"), "boundary");
	bool		last = false;
	bool		closed;

	/* parts can be many and small */
	goir_poll(arena);
	if (!is_of(part.type, "multipart/") || boundary.size == 0)
	{
		keep_part(arena, mail, &part);
		return;
	}
	if (depth == GOIR_MAX_MULTIPART)
	{
		mail->cut = GOIR_LIMIT("MHTML嵌套", GOIR_MAX_MULTIPART, "层");
		return;
	}
	/* before the first boundary stands a word for programs that know no parts */
	closed = take_part(arena, &text, boundary, &part.body, &last);
	while (!last)
	{
		closed = take_part(arena, &text, boundary, &part.body, &last);
		read_part(arena, mail, part.body, depth + 1);
	}
	if (!closed && mail->cut == NULL)
		mail->cut = "MHTML文件不完整";
}

static bool
is_same(GoirText a, GoirText b)
{
	return a.size == b.size && memcmp(a.at, b.at, a.size) == 0;
}

/* The part of a Content-ID, or NULL. */
static GoirMailPart *
part_of_id(const GoirMail *mail, GoirText id)
{
	int			i;

	for (i = 0; i < mail->n_parts && id.size > 0; i++)
		if (is_same(mail->parts[i].id, id))
			return &mail->parts[i];
	return NULL;
}

/* The part to read. */
static GoirMailPart *
page_of(const GoirMail *mail, GoirText start)
{
	GoirMailPart   *page = part_of_id(mail, without_brackets(start));
	int			i;

	for (i = 0; i < mail->n_parts && page == NULL; i++)
		if (goir_part_is_html(&mail->parts[i]))
			page = &mail->parts[i];
	for (i = 0; i < mail->n_parts && page == NULL; i++)
		if (goir_is_named(mail->parts[i].type, "text/plain"))
			page = &mail->parts[i];
	return page == NULL && mail->n_parts > 0 ? &mail->parts[0] : page;
}

GoirMail *
goir_read_mail(GoirArena *arena, GoirText text)
{
	GoirMail   *mail = goir_alloc(arena, sizeof(GoirMail));
	GoirText	rest = text;
	GoirText	type = goir_field(goir_take_fields(&rest), "content-type");

	read_part(arena, mail, text, 0);
	mail->page = page_of(mail, goir_field_parameter(type, "start"));
	return mail;
}

GoirMailPart *
goir_mail_part(const GoirMail *mail, GoirText address)
{
	int			i;

	if (is_of(address, "cid:"))
		return part_of_id(mail, (GoirText) {address.at + 4, address.size - 4});
	for (i = 0; i < mail->n_parts && address.size > 0; i++)
		if (is_same(mail->parts[i].location, address))
			return &mail->parts[i];
	return NULL;
}

GoirText
goir_open_part(GoirArena *arena, GoirMailPart *part, const char **cut)
{
	bool		whole = true;
	GoirText	bytes;

	part->opened = true;
	if (goir_is_named(part->encoding, "quoted-printable"))
		return goir_from_quoted(arena, part->body);
	if (!goir_is_named(part->encoding, "base64"))
		return part->body;
	bytes = goir_from_base64(arena, part->body, &whole);
	if (!whole)
		*cut = "base64编码不完整或有误";
	return bytes;
}
