/*-------------------------------------------------------------------------
 *
 * markdown.c
 *	  Markdown that holds elements of HTML.
 *
 * A row of a Markdown table is a line, so that a cell of two lines has a <br>
 * in it: programs that make Markdown of PDF write one for each line of a label.
 * The rest of such a text is no HTML, and its line ends are those of its rows.
 *
 *-------------------------------------------------------------------------
 */
#include "page/markdown.h"

#define LONGEST_TAG 120			/* bytes, <span id="page-3-0"></span> */

/* What becomes of a tag. */
typedef enum Tag
{
	NO_TAG,						/* it is none, or one of another kind */
	DROPPED,
	APART,						/* sets apart what it raises or lowers */
	BROKEN						/* breaks the line */
} Tag;

static const struct
{
	const char *name;
	Tag			tag;
}			tags[] = {
	{"br", BROKEN}, {"sup", APART}, {"sub", APART}, {"b", DROPPED}, {"i", DROPPED}, {"u", DROPPED}, {"em", DROPPED},
	{"strong", DROPPED}, {"a", DROPPED}, {"span", DROPPED}
};

static const char *
skip_blanks(const char *at, const char *end)
{
	while (at < end && (*at == ' ' || *at == '\t'))
		at++;
	return at;
}

bool
goir_is_rule(const char *at, const char *end)
{
	at = skip_blanks(at, end);
	while (end > at && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r'))
		end--;
	if (at < end && *at == '|')
		at++;
	if (at < end && end[-1] == '|')
		end--;
	for (;; at++)
	{
		int			dashes = 0;

		at = skip_blanks(at, end);
		if (at < end && *at == ':')
			at++;
		for (; at < end && *at == '-'; at++)
			dashes++;
		if (at < end && *at == ':')
			at++;
		at = skip_blanks(at, end);
		if (dashes < 3 || (at < end && *at != '|'))
			return false;
		if (at == end)
			return true;
	}
}

/* Does a row of a table begin here, as Markdown writes it? */
static bool
opens_row(const char *at, const char *end)
{
	at = skip_blanks(at, end);
	return at < end && *at == '|';
}

bool
goir_is_markdown(GoirText text)
{
	const char *end = text.at + text.size;
	const char *at;
	const char *stop;

	for (at = text.at; at < end; at = stop + 1)
	{
		stop = memchr(at, '\n', end - at);
		if (stop == NULL)
			stop = end;
		if (opens_row(at, stop) && goir_is_rule(at, stop))
			return true;
	}
	return false;
}

/*
 * What the tag at a '<' is, and where it ends.  One with attributes may hide
 * its content or say how it looks: only an id says nothing of the kind.
 */
static Tag
tag_at(const char *at, const char *end, const char **stop)
{
	const char *name = at + 1;
	const char *behind;
	const char *close;
	GoirText	word;
	int			i;

	if (end - at > LONGEST_TAG)
		end = at + LONGEST_TAG;
	if (name < end && *name == '/')
		name++;
	for (behind = name; behind < end && ((*behind | 0x20) >= 'a' && (*behind | 0x20) <= 'z'); behind++)
		 /* its name */ ;
	word = (GoirText) {name, (int) (behind - name)};
	close = memchr(behind, '>', end - behind);
	if (word.size == 0 || close == NULL)
		return NO_TAG;
	*stop = close + 1;
	if (close > behind && close[-1] == '/')
		close--;
	behind = skip_blanks(behind, close);
	if (behind < close && (close - behind <= 3 || memcmp(behind, "id=", 3) != 0 || memchr(behind, ' ', close - behind) != NULL))
		return NO_TAG;
	for (i = 0; i < GOIR_COUNT(tags); i++)
		if (goir_is_named(word, tags[i].name))
			return tags[i].tag;
	return NO_TAG;
}

bool
goir_is_line_tag(const char *at, const char *end)
{
	const char *stop;

	return tag_at(at, end, &stop) != NO_TAG;
}

GoirText
goir_without_tags(GoirArena *arena, GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	bool		row = opens_row(at, end);
	char	   *copy;
	char	   *to;

	if (memchr(at, '<', text.size) == NULL || !goir_is_markdown(text))
		return text;
	copy = to = goir_space(arena, text.size);
	while (at < end)
	{
		const char *stop;
		Tag			tag = *at == '<' ? tag_at(at, end, &stop) : NO_TAG;

		if (tag == NO_TAG)
		{
			if (*at == '\n')
				row = opens_row(at + 1, end);
			*to++ = *at++;
			continue;
		}
		if (tag != DROPPED)
			*to++ = tag == BROKEN && !row ? '\n' : ' ';
		at = stop;
	}
	return (GoirText) {copy, (int) (to - copy)};
}
