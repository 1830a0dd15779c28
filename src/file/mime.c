/*-------------------------------------------------------------------------
 *
 * mime.c
 *	  Header fields, as mails and HTTP have them, and transfer encodings.
 *
 *-------------------------------------------------------------------------
 */
#include "file/mime.h"

#define NO_DIGIT 99
#define MAX_FIELD_NAME 998		/* bytes of a line, by RFC 5322 */

/* Is this a blank of a header, a line's end among them? */
static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* A text without the blanks around it. */
static GoirText
trim(GoirText text)
{
	while (text.size > 0 && is_blank(*text.at))
		text = (GoirText) {text.at + 1, text.size - 1};
	while (text.size > 0 && is_blank(text.at[text.size - 1]))
		text.size--;
	return text;
}

/*
 * Fields
 */

GoirText
goir_next_line(GoirText *rest)
{
	const char *newline = rest->size > 0 ? memchr(rest->at, '\n', rest->size) : NULL;
	GoirText	line = {rest->at, newline ? (int) (newline - rest->at) : rest->size};
	int			used = line.size + (newline != NULL);

	*rest = (GoirText) {rest->at + used, rest->size - used};
	/* some programs write two: CR CR LF */
	while (line.size > 0 && line.at[line.size - 1] == '\r')
		line.size--;
	return line;
}

GoirText
goir_field_name(GoirText line)
{
	int			size = line.size < MAX_FIELD_NAME ? line.size : MAX_FIELD_NAME;
	int			i;

	for (i = 0; i < size && line.at[i] > ' ' && line.at[i] < 0x7f && line.at[i] != ':'; i++)
		;
	return i > 0 && i < size && line.at[i] == ':' ? (GoirText) {line.at, i} : GOIR_NO_TEXT;
}

GoirText
goir_take_fields(GoirText *rest)
{
	GoirText	fields = {rest->at, 0};

	while (rest->size > 0)
	{
		GoirText	before = *rest;
		GoirText	line = goir_next_line(rest);

		if (line.size == 0)
			break;
		if (!goir_is_folded(line) && goir_field_name(line).at == NULL)
		{
			*rest = before;
			break;
		}
		fields.size = (int) (rest->at - fields.at);
	}
	return fields;
}

GoirText
goir_field(GoirText fields, const char *name)
{
	while (fields.size > 0)
	{
		GoirText	line = goir_next_line(&fields);
		GoirText	value = goir_field_name(line);

		if (!goir_is_named(value, name))
			continue;
		value = (GoirText) {line.at + value.size + 1, line.size - value.size - 1};
		while (goir_is_folded(fields))
		{
			GoirText	more = goir_next_line(&fields);

			value.size = (int) (more.at + more.size - value.at);
		}
		return trim(value);
	}
	return GOIR_NO_TEXT;
}

GoirText
goir_field_value(GoirText field)
{
	const char *mark = field.size > 0 ? memchr(field.at, ';', field.size) : NULL;

	return mark ? trim((GoirText) {field.at, (int) (mark - field.at)}) : field;
}

/* Reads what a parameter says, up to a ';' that is not in quotes. */
static GoirText
read_value(const char **at, const char *end)
{
	const char *s = *at;
	GoirText	value;

	while (s < end && is_blank(*s))
		s++;
	value = (GoirText) {s, 0};
	if (s < end && *s == '"')
	{
		for (value.at = ++s; s < end && *s != '"'; s++)
			s += *s == '\\' && s + 1 < end;
		value.size = (int) (s - value.at);
	}
	else
	{
		while (s < end && *s != ';')
			s++;
		value = trim((GoirText) {value.at, (int) (s - value.at)});
	}
	while (s < end && *s != ';')
		s++;
	*at = s;
	return value;
}

GoirText
goir_field_parameter(GoirText field, const char *name)
{
	const char *end = field.at + field.size;
	const char *s = field.size > 0 ? memchr(field.at, ';', field.size) : NULL;

	while (s != NULL && s < end)
	{
		GoirText	key = {++s, 0};
		GoirText	value = GOIR_NO_TEXT;

		while (s < end && *s != '=' && *s != ';')
			s++;
		key.size = (int) (s - key.at);
		if (s < end && *s == '=')
		{
			s++;
			value = read_value(&s, end);
		}
		if (goir_is_named(trim(key), name))
			return value;
	}
	return GOIR_NO_TEXT;
}

/*
 * Encodings
 */

/* The value of a digit of base 16, NO_DIGIT if it is none. */
static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : NO_DIGIT;
}

/* The byte that two digits of base 16 at a place stand for, or -1. */
static int
hex_byte(const char *s, const char *end)
{
	if (end - s < 2 || hex_digit(s[0]) == NO_DIGIT || hex_digit(s[1]) == NO_DIGIT)
		return -1;
	return hex_digit(s[0]) * 16 + hex_digit(s[1]);
}

/* Where the text goes on behind the end of a line, and blanks before it; NULL if the line goes on. */
static const char *
behind_line(const char *s, const char *end)
{
	while (s < end && (*s == ' ' || *s == '\t'))
		s++;
	if (s == end)
		return end;
	s += *s == '\r' && s + 1 < end;
	return *s == '\n' ? s + 1 : NULL;
}

/* A result that is shorter than the room it was written into. */
static GoirText
written(GoirArena *arena, char *start, const char *end, size_t room)
{
	int			size = (int) (end - start);

	return (GoirText) {goir_fit(arena, start, room, size), size};
}

/* Decodes two digits of base 16 behind a mark; of quoted-printable also the breaks of its lines. */
static GoirText
from_hex(GoirArena *arena, GoirText in, char mark)
{
	const char *s = in.at;
	const char *end = s + in.size;
	char	   *start = goir_space(arena, in.size + 1);
	char	   *out = start;

	while (s < end)
	{
		const char *next = memchr(s, mark, end - s);
		int			byte;

		if (next == NULL)
			next = end;
		memcpy(out, s, next - s);
		out += next - s;
		s = next;
		if (s == end)
			break;
		byte = hex_byte(s + 1, end);
		next = byte < 0 && mark == '=' ? behind_line(s + 1, end) : NULL;
		if (byte >= 0)
		{
			*out++ = (char) byte;
			s += 3;
		}
		else if (next != NULL)
			s = next;
		else
			*out++ = *s++;
	}
	return written(arena, start, out, in.size + 1);
}

GoirText
goir_from_quoted(GoirArena *arena, GoirText in)
{
	return from_hex(arena, in, '=');
}

GoirText
goir_from_percent(GoirArena *arena, GoirText in)
{
	return from_hex(arena, in, '%');
}

/* The value of a digit of base64, - and _ for + and / among them; NO_DIGIT if it is none. */
static unsigned
base64_digit(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : NO_DIGIT;
}

GoirText
goir_from_base64(GoirArena *arena, GoirText in, bool *whole)
{
	const char *s = in.at;
	const char *end = s + in.size;
	size_t		room = (size_t) in.size / 4 * 3 + 3;
	char	   *start = goir_space(arena, room);
	char	   *out = start;
	uint32_t	bits = 0;
	int			n = 0;

	for (; s < end; s++)
	{
		unsigned	digit = base64_digit(*s);

		if (digit == NO_DIGIT)
		{
			if (is_blank(*s))
				continue;
			break;
		}
		bits = bits << 6 | digit;
		if (++n % 4 == 0)
		{
			*out++ = (char) (bits >> 16);
			*out++ = (char) (bits >> 8);
			*out++ = (char) bits;
		}
	}
	*whole = (s == end || *s == '=') && n % 4 != 1;
	if (n % 4 > 1)
		*out++ = (char) (bits >> (n % 4 == 2 ? 4 : 10));
	if (n % 4 == 3)
		*out++ = (char) (bits >> 2);
	return written(arena, start, out, room);
}

/* Takes the line that tells the size of a chunk; -1 if it is none. */
static int
take_chunk_size(GoirText *rest)
{
	GoirText	line = goir_next_line(rest);
	int64_t		size = 0;
	int			i;

	for (i = 0; i < line.size && hex_digit(line.at[i]) != NO_DIGIT && size <= INT32_MAX; i++)
		size = size * 16 + hex_digit(line.at[i]);
	line = trim((GoirText) {line.at + i, line.size - i});
	return i > 0 && size <= INT32_MAX && (line.size == 0 || *line.at == ';') ? (int) size : -1;
}

bool
goir_has_chunks(GoirText in)
{
	return take_chunk_size(&in) >= 0;
}

GoirText
goir_from_chunks(GoirArena *arena, GoirText in, bool *whole)
{
	char	   *start = goir_space(arena, in.size + 1);
	char	   *out = start;
	int			room = in.size + 1;

	*whole = false;
	while (in.size > 0)
	{
		int			size = take_chunk_size(&in);

		if (size < 0)
			return GOIR_NO_TEXT;
		if (size == 0)
		{
			*whole = true;
			break;
		}
		if (size > in.size)
			size = in.size;
		memcpy(out, in.at, size);
		out += size;
		in = (GoirText) {in.at + size, in.size - size};
		if (in.size > 0 && goir_next_line(&in).size > 0)
			return GOIR_NO_TEXT;
	}
	return written(arena, start, out, room);
}
