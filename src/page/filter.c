/*-------------------------------------------------------------------------
 *
 * filter.c
 *	  HTML as found to HTML that every libxml2 reads alike.
 *
 * One pass from left to right, which cuts tags as HTML5's tokenizer cuts them
 * and leaves it to clean.c what to make of them.  Where HTML5 would swallow
 * the rest of a page for want of an end (of a comment, a script, a quoted
 * value) only the opening mark is dropped, because a report may follow.
 *
 * Linear whatever comes in: a search that fails is noted and never repeated.
 *
 *-------------------------------------------------------------------------
 */
#include "page/filter.h"
#include "page/clean.h"
#include "page/reference.h"

typedef struct Filter
{
	GoirClean	clean;			/* what is written */
	const char *end;			/* of the page */
	const char *polled;			/* how far it was when the host was asked */
	GoirTagIndex tags;

	/* searches that found nothing up to the end of the page */
	bool		unclosed[GOIR_ELEMENTS];
	bool		no_comment_end;
	bool		no_quote[2];

	/* the tag being read */
	bool		slash;			/* ended with "/>" */
	bool		broken;			/* did not end */
} Filter;

/* What a byte may end or be; one table keeps the loops tight. */
#define BLANK 1
#define TAG_STOP 2				/* ends a tag name */
#define NAME_STOP 4				/* ends the name of an attribute */
#define VALUE_STOP 8			/* ends a value without quotes */
#define TEXT_STOP 16			/* is not simply copied as text */
#define LEAD 32					/* may begin a character to drop */

#define B (BLANK | TAG_STOP | NAME_STOP | VALUE_STOP | TEXT_STOP)
#define C TEXT_STOP
static const unsigned char class_of[256] = {
	C, C, C, C, C, C, C, C, C, B, B, C, B, B, C, C,
	C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C,
	B,['&'] = TEXT_STOP,['/'] = TAG_STOP | NAME_STOP,['<'] = TEXT_STOP,
	['='] = NAME_STOP,
	['>'] = TAG_STOP | NAME_STOP | VALUE_STOP | TEXT_STOP,
	[0x7f] = C,[0xc2] = TEXT_STOP | LEAD,[0xef] = TEXT_STOP | LEAD
};
#undef B
#undef C

#define IS(c, what) ((class_of[(unsigned char) (c)] & (what)) != 0)
#define IS_LETTER(c) (((c) | 32) >= 'a' && ((c) | 32) <= 'z')

/* Reads a tag name and moves *at behind it: which element is it? */
static int
read_name(const Filter *f, const char **at)
{
	char		name[GOIR_MAX_TAG_NAME + 1] = {0};
	const char *s = *at;
	const char *limit = f->end;
	char	   *to = name;

	if (limit - s > GOIR_MAX_TAG_NAME)
		limit = s + GOIR_MAX_TAG_NAME;
	for (; s < limit && !IS(*s, TAG_STOP); s++)
		*to++ = *s >= 'A' && *s <= 'Z' ? *s | 32 : *s;
	*at = s;
	if (s < limit || s == f->end || IS(*s, TAG_STOP))
		return goir_find_tag(&f->tags, name);

	while (s < f->end && !IS(*s, TAG_STOP))
		s++;
	*at = s;
	return GOIR_TAG_UNKNOWN;
}

/* The quote that closes the one at at, or NULL. */
static const char *
closing_quote(Filter *f, const char *at)
{
	bool	   *no_quote = &f->no_quote[*at == '"'];
	const char *quote = NULL;

	if (!*no_quote)
	{
		quote = memchr(at + 1, *at, f->end - (at + 1));
		*no_quote = quote == NULL;
	}
	return quote;
}

/* Reads the next attribute of a tag, or moves *at behind the tag. */
static bool
read_attribute(Filter *f, const char **at, GoirText *name, GoirText *value)
{
	const char *s = *at;
	const char *from;
	const char *quote;

	f->slash = false;
	if (s < f->end && *s != '>')
		for (; s < f->end && (IS(*s, BLANK) || *s == '/'); s++)
			f->slash = *s == '/';
	if (s == f->end || *s == '>')
	{
		f->broken = s == f->end;
		*at = s + !f->broken;
		return false;
	}

	from = s++;					/* HTML5: a "=" here begins a name */
	while (s < f->end && !IS(*s, NAME_STOP))
		s++;
	*name = (GoirText) {from, (int) (s - from)};
	*value = (GoirText) {s, 0};
	while (s < f->end && IS(*s, BLANK))
		s++;
	if (s < f->end && *s == '=')
	{
		for (s++; s < f->end && IS(*s, BLANK); s++)
			;
		if (s < f->end && (*s == '"' || *s == '\'') &&
			(quote = closing_quote(f, s)) != NULL)
		{
			*value = (GoirText) {s + 1, (int) (quote - s - 1)};
			s = quote + 1;
		}
		else
		{
			/* as behind a comment without an end, the tag may have swallowed another */
			if (s < f->end && (*s == '"' || *s == '\''))
				goir_clean_newline(&f->clean);
			for (from = s; s < f->end && !IS(*s, VALUE_STOP); s++)
				;
			*value = (GoirText) {from, (int) (s - from)};
		}
	}
	*at = s;
	return true;
}

/* Is text this lower-case word, in any case? */
static bool
is_word(GoirText text, const char *word)
{
	int			i;

	for (i = 0; i < text.size; i++)
		if (word[i] == '\0' || (text.at[i] | 32) != word[i])
			return false;
	return word[i] == '\0';
}

/* The number of a span attribute; 1 for all that makes no sense. */
static int
read_span(GoirText text)
{
	int			span = 0;
	int			i = 0;

	while (i < text.size && IS(text.at[i], BLANK))
		i++;
	i += i < text.size && text.at[i] == '+';
	for (; i < text.size && text.at[i] >= '0' && text.at[i] <= '9'; i++)
		if (span <= GOIR_MAX_SPAN)
			span = span * 10 + text.at[i] - '0';
	return span >= 1 && span <= GOIR_MAX_SPAN ? span : 1;
}

/* Reads the attributes of a <meta> and keeps it if it says anything. */
static const char *
read_meta(Filter *f, const char *at)
{
	GoirText	name;
	GoirText	value;
	GoirText	key = GOIR_NO_TEXT;
	GoirText	content = GOIR_NO_TEXT;
	GoirFiltered *result = f->clean.result;

	while (read_attribute(f, &at, &name, &value))
	{
		if (key.at == NULL &&
			(is_word(name, "name") || is_word(name, "property")))
			key = value;
		else if (content.at == NULL && is_word(name, "content"))
			content = value;
	}
	if (!f->broken && key.at != NULL && content.at != NULL &&
		result->metas < GOIR_MAX_META)
	{
		GoirMeta   *meta = &result->meta[result->metas++];

		meta->name = goir_resolve(f->clean.arena, key, true);
		meta->content = goir_resolve(f->clean.arena, content, true);
	}
	return at;
}

/* The end tag of an element whose content is no markup, or NULL. */
static const char *
end_of_content(Filter *f, int element, const char *at)
{
	while (!f->unclosed[element] &&
		   (at = memchr(at, '<', f->end - at)) != NULL)
	{
		const char *name;

		if (f->end - at > 2 && at[1] == '/')
		{
			name = at + 2;
			if (read_name(f, &name) == element && name < f->end)
				return at;
		}
		at++;
	}
	f->unclosed[element] = true;
	return NULL;
}

/* Declarations of a style that hide a text. */
typedef struct Hiding
{
	const char *property;
	const char *value;
} Hiding;

static const Hiding hidings[] = {
	{"display", "none"}, {"visibility", "hidden"}, {"font-size", "0"}, {"opacity", "0"}
};

#define SHORTEST_HIDING 9		/* opacity:0 */

/* Where a literal ends that a text begins with in any case, and blanks behind it; NULL if it does not. */
static const char *
behind(const char *at, const char *end, const char *literal)
{
	int			size = (int) strlen(literal);

	if (end - at < size || !is_word((GoirText) {at, size}, literal))
		return NULL;
	for (at += size; at < end && IS(*at, BLANK); at++)
		;
	return at;
}

/* Does a declaration of the property hide?  Whatever is no such declaration leaves that as it is. */
static bool
hides(const Hiding *hiding, const char *at, const char *end, bool hidden)
{
	const char *value = behind(at, end, hiding->property);
	const char *rest;

	if (value == NULL || (value = behind(value, end, ":")) == NULL)
		return hidden;
	rest = behind(value, end, hiding->value);
	/* but not 0.9em */
	return rest != NULL && (rest == end || !strchr(".0123456789", *rest));
}

/*
 * Does an attribute hide its element?  Word styles all that it writes, so the
 * values are only searched from one declaration to the next.
 */
static bool
is_hiding(GoirText name, GoirText value)
{
	const char *at = value.at;
	const char *end = value.at + value.size;
	unsigned	hidden = 0;
	int			i;

	if (name.size != 5)
		return is_word(name, "hidden");
	if ((name.at[0] | 32) != 's')
		return false;
	for (; end - at >= SHORTEST_HIDING; at++)
	{
		if (IS(*at, BLANK))
			continue;
		for (i = 0; i < GOIR_COUNT(hidings); i++)
			if ((*at | 32) == *hidings[i].property)
				hidden = (hidden & ~(1u << i)) |
					(unsigned) hides(&hidings[i], at, end, hidden >> i & 1) << i;
		at = memchr(at, ';', end - at);
		if (at == NULL)
			break;
	}
	return hidden && is_word(name, "style");
}

/* Skips the content of an element that is none; at is behind its start tag. */
static const char *
skip_content(Filter *f, int element, const char *at)
{
	GoirTagKind kind = goir_elements[element].kind;
	GoirFiltered *result = f->clean.result;
	const char *end;

	if (kind == GOIR_FOREIGN && f->slash)
		return at;
	end = end_of_content(f, element, at);
	if (end == NULL)
		return at;
	if (kind == GOIR_A_TITLE && result->title.size == 0)
		result->title = goir_resolve(f->clean.arena,
									 (GoirText) {at, (int) (end - at)}, false);
	return end;
}

/* Reads a start tag, from its name on. */
static const char *
start_tag(Filter *f, const char *at)
{
	int			element = read_name(f, &at);
	int			row_span = 0;
	int			column_span = 0;
	bool		hidden = false;
	GoirTagKind kind = goir_elements[element].kind;
	GoirText	name;
	GoirText	value;

	if (kind == GOIR_A_META)
		return read_meta(f, at);
	while (read_attribute(f, &at, &name, &value))
	{
		if (kind == GOIR_INLINE || kind == GOIR_RAISED)
			hidden = hidden || is_hiding(name, value);
		else if (kind != GOIR_A_CELL)
			continue;
		else if (row_span == 0 && is_word(name, "rowspan"))
			row_span = read_span(value);
		else if (column_span == 0 && is_word(name, "colspan"))
			column_span = read_span(value);
	}
	if (f->broken)
		return at;

	switch (kind)
	{
		case GOIR_NO_TRACE:
		case GOIR_A_META:
			break;
		case GOIR_INLINE:
		case GOIR_STRUCK:
			hidden |= kind == GOIR_STRUCK;
			if (hidden || goir_clean_is_hiding(&f->clean, element))
				goir_clean_hide(&f->clean, element, hidden);
			break;
		case GOIR_RAISED:
			goir_clean_hide(&f->clean, element, hidden);
			goir_clean_blank(&f->clean, 1);
			break;
		case GOIR_LINE:
			goir_clean_newline(&f->clean);
			break;
		case GOIR_TABLE_PART:
			goir_clean_end(&f->clean, element);
			break;
		case GOIR_BLOCK:
		case GOIR_A_TABLE:
		case GOIR_A_ROW:
		case GOIR_A_CELL:
			goir_clean_start(&f->clean, element, row_span, column_span);
			break;
		case GOIR_HIDDEN:
		case GOIR_FOREIGN:
		case GOIR_A_TITLE:
			return skip_content(f, element, at);
	}
	return at;
}

/* Reads an end tag, from its name on. */
static const char *
end_tag(Filter *f, const char *at)
{
	int			element = read_name(f, &at);
	GoirText	name;
	GoirText	value;

	while (read_attribute(f, &at, &name, &value))
		;
	if (f->broken)
		return at;
	switch (goir_elements[element].kind)
	{
		case GOIR_RAISED:
			goir_clean_blank(&f->clean, 1);
			goir_clean_hide_end(&f->clean, element);
			break;
		case GOIR_INLINE:
		case GOIR_STRUCK:
			if (goir_clean_is_hiding(&f->clean, element))
				goir_clean_hide_end(&f->clean, element);
			break;
		case GOIR_LINE:
			goir_clean_newline(&f->clean);
			break;
		case GOIR_BLOCK:
		case GOIR_TABLE_PART:
		case GOIR_A_TABLE:
		case GOIR_A_ROW:
		case GOIR_A_CELL:
			goir_clean_end(&f->clean, element);
			break;
		default:
			break;
	}
	return at;
}

/* Skips what ends at the next '>'. */
static const char *
skip_mark(const Filter *f, const char *at)
{
	const char *stop = memchr(at, '>', f->end - at);

	return stop ? stop + 1 : f->end;
}

/* Skips a comment, of which at is the first byte behind "<!--". */
static const char *
skip_comment(Filter *f, const char *at)
{
	const char *s;

	if (at < f->end && *at == '>')
		return at + 1;
	if (f->end - at >= 2 && at[0] == '-' && at[1] == '>')
		return at + 2;
	if (!f->no_comment_end)
	{
		for (s = at; (s = memchr(s, '>', f->end - s)) != NULL; s++)
		{
			if (s - at >= 2 && s[-1] == '-' && s[-2] == '-')
				return s + 1;
			if (s - at >= 3 && s[-1] == '!' && s[-2] == '-' && s[-3] == '-')
				return s + 1;
		}
		f->no_comment_end = true;
	}
	/* a cell may begin in what is skipped: what stands around it is not one number */
	goir_clean_newline(&f->clean);
	return skip_mark(f, at);
}

/* Reads what begins with '<': a tag, something to skip, or only text. */
static const char *
read_markup(Filter *f, const char *at)
{
	ptrdiff_t	left = f->end - at;

	if (left >= 2)
	{
		if (IS_LETTER(at[1]))
			return start_tag(f, at + 1);
		if (at[1] == '/' && left >= 3)
			return IS_LETTER(at[2]) ? end_tag(f, at + 2)
				: skip_mark(f, at + 2);
		if (at[1] == '!' && left >= 4 && at[2] == '-' && at[3] == '-')
			return skip_comment(f, at + 4);
		if (at[1] == '!' || at[1] == '?')
			return skip_mark(f, at + 2);
	}
	goir_clean_code(&f->clean, '<');
	return at + 1;
}

/* Reads blanks. */
static const char *
read_blanks(Filter *f, const char *at)
{
	const char *start = at;
	size_t		tabs = 0;
	bool		broken = false;

	for (; at < f->end && IS(*at, BLANK); at++)
	{
		broken |= *at == '\n' || *at == '\r';
		tabs += *at == '\t';
	}
	if (broken && goir_clean_is_pre(&f->clean))
		goir_clean_newline(&f->clean);
	else if (tabs > 0 && goir_clean_is_pre(&f->clean))
		goir_clean_tabs(&f->clean, tabs);
	else
		goir_clean_blank(&f->clean, at - start);
	return at;
}

/* Lets the host end the work. */
static inline void
poll(Filter *f, const char *at)
{
	if (at - f->polled > GOIR_POLL)
	{
		goir_poll(f->clean.arena);
		f->polled = at;
	}
}

/* Reads text up to the next '<'. */
static const char *
read_text(Filter *f, const char *at)
{
	while (at < f->end && *at != '<')
	{
		const char *from = at;
		const char *next = at;
		uint32_t	code;
		int			size;

		poll(f, at);
		for (; at < f->end; at = next)
		{
			if (!IS(*at, TEXT_STOP))
				next = at + 1;
			else if (!IS(*at, LEAD) || !goir_is_text(goir_next(&next, f->end)))
				break;
		}
		if (at > from)
			goir_clean_text(&f->clean, from, at - from);
		if (at == f->end)
			break;
		if (IS(*at, BLANK))
			at = read_blanks(f, at);
		else if (IS(*at, LEAD))
			at = next;			/* one that is no text */
		else if (*at == '&' &&
				 (size = goir_reference(at, f->end, false, &code)) > 0)
		{
			goir_clean_code(&f->clean, code);
			at += size;
		}
		else if (*at != '<')
			goir_clean_code(&f->clean, *at++);	/* drops it if a control */
	}
	return at;
}

void
goir_filter(GoirArena *arena, GoirText html, GoirFiltered *result)
{
	Filter		filter;
	Filter	   *f = &filter;
	const char *at = html.at;

	memset(f, 0, sizeof(*f));
	memset(result, 0, sizeof(*result));
	f->polled = html.at;
	f->end = html.at + html.size;
	goir_index_tags(&f->tags);

	/* most pages shrink to less than a half, few grow */
	goir_clean_begin(&f->clean, arena, result, html.size / 2 + 256);
	while (at < f->end)
	{
		poll(f, at);
		at = *at == '<' ? read_markup(f, at) : read_text(f, at);
	}
	goir_clean_finish(&f->clean);
}

bool
goir_is_html(GoirText text)
{
	Filter		f = {0};
	const char *at = text.at;

	f.end = text.at + text.size;
	goir_index_tags(&f.tags);
	while (at < f.end && (at = memchr(at, '<', f.end - at)) != NULL)
	{
		const char *name = ++at;

		if (f.end - at >= 3 && memcmp(at, "!--", 3) == 0)
			return true;
		if (f.end - at >= 8 && is_word((GoirText) {at, 8}, "!doctype"))
			return true;
		if (name < f.end && *name == '/')
			name++;
		if (name < f.end && IS_LETTER(*name) &&
			read_name(&f, &name) != GOIR_TAG_UNKNOWN)
			return memchr(name, '>', f.end - name) != NULL;
		at = name;				/* HTML5: a '<' belongs to the name before it */
	}
	return false;
}
