/*-------------------------------------------------------------------------
 *
 * html.c
 *	  HTML as found to a document.
 *
 * One pass from left to right, which cuts tags as HTML5's tokenizer cuts them
 * and leaves it to nest.c what to make of them.  Where HTML5 would swallow
 * the rest of a page for want of an end (of a comment, a script, a quoted
 * value) only the opening mark is dropped, because a report may follow.
 *
 * Linear whatever comes in: a search that fails is noted and never repeated.
 *
 *-------------------------------------------------------------------------
 */
#include "page/frame.h"
#include "page/html.h"
#include "base/scan.h"
#include "page/markdown.h"
#include "page/nest.h"
#include "page/reference.h"

#define MAX_HIDDEN 32			/* classes that hide */
#define MOST_TAGS 4				/* between two digits */
#define LONGEST_TAG 600			/* bytes that are looked through for what sets digits apart */
#define NOTE_SIZE 12			/* of a link to a note, in bytes */
#define KNOWN_TAGS 128			/* whose attributes are kept as read */
#define LONGEST_KNOWN 400		/* bytes of them */

/* What the attributes of a start tag say that matters. */
typedef struct Said
{
	GoirText	attributes;		/* from the tag's name to its end */
	int			element;
	int			row_span;
	int			column_span;
	bool		hidden;
	bool		doubted;		/* what is in it may not be seen */
	bool		gone;			/* it is hidden and leaves no place */
	bool		slash;			/* ended with "/>" */
} Said;

typedef struct Reader
{
	GoirNest	nest;			/* what it is written to */
	GoirHtml   *result;
	int			meta_room;
	GoirFrames *frames;
	int			n_frames;
	int			frame_depth;
	const char *begin;			/* of the page */
	const char *end;
	const char *polled;			/* how far it was when the host was asked */
	GoirTagIndex tags;

	/* searches that found nothing up to the end of the page */
	bool		unclosed[GOIR_ELEMENTS];
	bool		no_comment_end;
	bool		no_quote[2];

	/* classes that a style sheet of the page hides */
	GoirText	hidden[MAX_HIDDEN];
	bool		hidden_gone[MAX_HIDDEN];	/* and leaves no place */
	int			n_hidden;
	GoirText	doubted[MAX_HIDDEN];	/* or may hide: not everywhere */
	int			n_doubted;

	/* start tags that were read, as of word processors most are one before again */
	Said		known[KNOWN_TAGS];

	/* the tag being read */
	bool		doubted_tag;	/* what is in it may not be seen */
	bool		gone_tag;		/* it is hidden and leaves no place */
	bool		linked;			/* what is around it matters as well */
	bool		slash;			/* ended with "/>" */
	bool		broken;			/* did not end */
} Reader;

/* What a byte may end or be; one table keeps the loops tight. */
#define BLANK 1
#define TAG_STOP 2				/* ends a tag name */
#define NAME_STOP 4				/* ends the name of an attribute */
#define VALUE_STOP 8			/* ends a value without quotes */
#define TEXT_STOP 16			/* is not simply copied as text */
#define LEAD 32					/* may begin a character to drop */
#define BETWEEN 64				/* stands between attributes */
#define CAPITAL 128				/* a letter to make small */

#define B (BLANK | TAG_STOP | NAME_STOP | VALUE_STOP | TEXT_STOP | BETWEEN)
#define C TEXT_STOP
#define A CAPITAL
static const unsigned char class_of[256] = {
	C, C, C, C, C, C, C, C, C, B, B, C, B, B, C, C,
	C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C,
	B,['&'] = TEXT_STOP,['/'] = TAG_STOP | NAME_STOP | BETWEEN,['<'] = TEXT_STOP,
	['='] = NAME_STOP,
	['>'] = TAG_STOP | NAME_STOP | VALUE_STOP,
	['A'] = A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A,
	[0x7f] = C,[0xc2] = TEXT_STOP | LEAD,[0xef] = TEXT_STOP | LEAD
};
#undef A
#undef B
#undef C

#define IS(c, what) ((class_of[(unsigned char) (c)] & (what)) != 0)
#define IS_LETTER(c) (((c) | 32) >= 'a' && ((c) | 32) <= 'z')

/* Reads up to eight bytes of a tag name, made small, and moves *at behind them. */
static inline uint64_t
read_half_name(const char **at, const char *end)
{
	const unsigned char *s = (const unsigned char *) *at;
	uint64_t	half = 0;
	int			shift;

	for (shift = 0; shift < 64 && s < (const unsigned char *) end && !IS(*s, TAG_STOP); shift += 8, s++)
		half |= (uint64_t) (*s | (class_of[*s] & CAPITAL) >> 2) << shift;
	*at = (const char *) s;
	return half;
}

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/*
 * Reads a name of less than eight bytes, as nearly all are, at once and without
 * a jump for each; false if it is another, or at the very end.  The bytes that
 * end a name are '>' or at most '/', and few at most '/' stand in one.  What the
 * bit that makes a letter small does to a byte above '/' that is none, it does to
 * none in the name of an element.
 */
static inline bool
read_short_name(const char **at, const char *end, uint64_t *name)
{
	GoirStep	step;
	uint64_t	mask;
	int			size;

	if (end - *at < GOIR_STEP)
		return false;
	step = goir_step(*at);
	mask = goir_mask(goir_mark_either(goir_mark_low(step, '/'), goir_mark_equal(step, '>')));
	if (mask == 0)
		return false;
	size = goir_mask_first(mask);
	if (size >= 8 || !IS((*at)[size], TAG_STOP))
		return false;
	*name = (goir_half_tag(*at) | EACH(0x20)) & ((UINT64_C(1) << size * 8) - 1);
	*at += size;
	return true;
}

/* Reads any tag name. */
static int
read_any_name(const Reader *r, const char **at)
{
	GoirTagName name;

	name.half[0] = read_half_name(at, r->end);
	name.half[1] = read_half_name(at, r->end);
	while (*at < r->end && !IS(**at, TAG_STOP))
		++*at;
	return goir_find_tag(&r->tags, name);
}

/* Reads a tag name and moves *at behind it: which element is it? */
static inline int
read_name(const Reader *r, const char **at)
{
	GoirTagName name = {{0, 0}};

	return read_short_name(at, r->end, &name.half[0]) ? goir_find_tag(&r->tags, name) : read_any_name(r, at);
}

/* Where a byte first stands, or NULL: near, as nearly always, so that a call would cost most. */
static inline const char *
find_byte(const char *at, const char *end, char c)
{
	for (; end - at >= GOIR_STEP; at += GOIR_STEP)
	{
		uint64_t	mask = goir_mask(goir_mark_equal(goir_step(at), (unsigned char) c));

		if (mask != 0)
			return at + goir_mask_first(mask);
	}
	while (at < end && *at != c)
		at++;
	return at < end ? at : NULL;
}

/* The quote that closes the one at at, or NULL. */
static const char *
closing_quote(Reader *r, const char *at)
{
	bool	   *no_quote = &r->no_quote[*at == '"'];
	const char *quote = NULL;

	if (!*no_quote)
	{
		quote = find_byte(at + 1, r->end, *at);
		*no_quote = quote == NULL;
	}
	return quote;
}

/* Reads the value of an attribute; *at is the byte behind its '='. */
static GoirText
read_value(Reader *r, const char **at)
{
	const char *s = *at;
	const char *from;
	const char *quote;

	while (s < r->end && IS(*s, BLANK))
		s++;
	if (s < r->end && (*s == '"' || *s == '\''))
	{
		quote = closing_quote(r, s);
		if (quote != NULL)
		{
			*at = quote + 1;
			return (GoirText) {s + 1, (int) (quote - s - 1)};
		}
		/* as behind a comment without an end, the tag may have swallowed another */
		goir_nest_newline(&r->nest);
	}
	for (from = s; s < r->end && !IS(*s, VALUE_STOP); s++)
		;
	*at = s;
	return (GoirText) {from, (int) (s - from)};
}

/* Reads the attribute that begins at *at. */
static void
read_named(Reader *r, const char **at, GoirText *name, GoirText *value)
{
	const char *from = *at;
	const char *s = from + 1;	/* HTML5: a "=" here begins a name */

	while (s < r->end && !IS(*s, NAME_STOP))
		s++;
	*name = (GoirText) {from, (int) (s - from)};
	*value = (GoirText) {s, 0};
	while (s < r->end && IS(*s, BLANK))
		s++;
	*at = s;
	if (s < r->end && *s == '=')
	{
		*at = s + 1;
		*value = read_value(r, at);
	}
}

/* Reads the next attribute of a tag, or moves *at behind the tag, as nearly always. */
static inline bool
read_attribute(Reader *r, const char **at, GoirText *name, GoirText *value)
{
	const char *s = *at;

	if (s < r->end && *s != '>')
	{
		while (s < r->end && IS(*s, BETWEEN))
			s++;
		if (s < r->end && *s != '>')
		{
			*at = s;
			read_named(r, at, name, value);
			return true;
		}
	}
	r->slash = s > *at && s[-1] == '/';
	r->broken = s == r->end;
	*at = s + !r->broken;
	return false;
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

/* The same of five letters, which are asked for most. */
static inline bool
is_five(GoirText text, const char *word)
{
	uint32_t	four;
	uint32_t	of_word;

	if (text.size != 5)
		return false;
	memcpy(&four, text.at, 4);
	memcpy(&of_word, word, 4);
	return (four | UINT32_C(0x20202020)) == of_word && (text.at[4] | 32) == word[4];
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

/* The same of rowspan, where 0 means all rows left in the row group. */
static int
read_row_span(GoirText text)
{
	int			zeros = 0;
	int			i = 0;

	while (i < text.size && (IS(text.at[i], BLANK) || text.at[i] == '+'))
		i++;
	for (; i < text.size && text.at[i] == '0'; i++)
		zeros++;
	return zeros > 0 && (i == text.size || text.at[i] < '0' || text.at[i] > '9') ? -1 : read_span(text);
}

/* Reads the attributes of a <meta> and keeps it if it says anything. */
static const char *
read_meta(Reader *r, const char *at)
{
	GoirText	name;
	GoirText	value;
	GoirText	key = GOIR_NO_TEXT;
	GoirText	content = GOIR_NO_TEXT;
	GoirHtml   *result = r->result;

	while (read_attribute(r, &at, &name, &value))
	{
		if (key.at == NULL &&
			(is_word(name, "name") || is_word(name, "property")))
			key = value;
		else if (content.at == NULL && is_word(name, "content"))
			content = value;
	}
	if (!r->broken && key.at != NULL && content.at != NULL &&
		result->metas < GOIR_MAX_META)
	{
		GoirMeta	meta;

		meta.name = goir_resolve(r->nest.arena, key, true);
		meta.content = goir_resolve(r->nest.arena, content, true);
		result->meta = goir_room(r->nest.arena, result->meta, result->metas,
								 &r->meta_room, sizeof(GoirMeta));
		result->meta[result->metas++] = meta;
	}
	return at;
}

/* The end tag of an element whose content is no markup, or NULL. */
static const char *
end_of_content(Reader *r, int element, const char *at)
{
	while (!r->unclosed[element] &&
		   (at = memchr(at, '<', r->end - at)) != NULL)
	{
		const char *name;

		if (r->end - at > 2 && at[1] == '/')
		{
			name = at + 2;
			if (read_name(r, &name) == element && name < r->end)
				return at;
		}
		at++;
	}
	r->unclosed[element] = true;
	return NULL;
}

/*
 * Declarations of a style that hide a text, strike it, raise it or move it off
 * the page: a property, and values separated by '|', or a way to tell them.
 */
typedef enum HidingWay
{
	BY_VALUE,					/* begins with one of them */
	BY_PART,					/* has one anywhere */
	BY_ZERO,					/* is zero of any unit */
	BY_DISTANCE,				/* lies so far before the edge that nobody sees it */
	BY_COLOR					/* is one of some, by the letter they begin with */
} HidingWay;

typedef struct Hiding
{
	const char *property;
	int			size;			/* of its name */
	HidingWay	way;
	const char *values;
} Hiding;

/* By their first letters. */
enum
{
	NO_HIDING, CLIP, COLOR, DISPLAY, FONT_SIZE, LEFT, MSO_HIDE, OPACITY, OVERFLOW, TEXT_DECORATION, TEXT_DECORATION_LINE,
	VERTICAL_ALIGN, VISIBILITY, HIDINGS
};

#define HIDING(property, way, values) {property, (int) sizeof(property) - 1, way, values}
static const Hiding hidings[HIDINGS + 1] = {
	[CLIP] = HIDING("clip", BY_VALUE, "rect(0|rect(1px"),
	[COLOR] = HIDING("color", BY_COLOR, "white|#fff|#ffffff|transparent|rgb(255,255,255|rgb(255, 255, 255"),
	[DISPLAY] = HIDING("display", BY_VALUE, "none"),
	[FONT_SIZE] = HIDING("font-size", BY_ZERO, ""),
	[LEFT] = HIDING("left", BY_DISTANCE, ""),
	[MSO_HIDE] = HIDING("mso-hide", BY_VALUE, "all"),
	[OPACITY] = HIDING("opacity", BY_ZERO, ""),
	[OVERFLOW] = HIDING("overflow", BY_VALUE, "hidden|clip"),
	[TEXT_DECORATION] = HIDING("text-decoration", BY_PART, "line-through"),
	[TEXT_DECORATION_LINE] = HIDING("text-decoration-line", BY_PART, "line-through"),
	[VERTICAL_ALIGN] = HIDING("vertical-align", BY_VALUE, "super|sub"),
	[VISIBILITY] = HIDING("visibility", BY_VALUE, "hidden|collapse"),
	[NO_HIDING] = {"", 0, BY_VALUE, NULL},[HIDINGS] = {"", 0, BY_VALUE, NULL}
};
#undef HIDING

/* The first of them that begins with a letter, by its low bits. */
static const unsigned char hidings_with[32] = {
	['c' & 31] = CLIP,['d' & 31] = DISPLAY,['f' & 31] = FONT_SIZE,['l' & 31] = LEFT,
	['m' & 31] = MSO_HIDE,['o' & 31] = OPACITY,['t' & 31] = TEXT_DECORATION,['v' & 31] = VERTICAL_ALIGN
};

/* What hides nothing by itself: what is outside of a box, and white. */
#define ASIDE (1u << OVERFLOW | 1u << COLOR)

#define SHORTEST_HIDING 9		/* opacity:0 */
#define FAR_AWAY 999			/* in any unit */

/* Where a word ends that a text begins with in any case, and blanks behind it; NULL if it does not. */
static const char *
behind(const char *at, const char *end, const char *word, int size)
{
	int			i;

	if (end - at < size)
		return NULL;
	for (i = 0; i < size; i++)
		if ((at[i] | 32) != word[i])
			return NULL;
	for (at += size; at < end && IS(*at, BLANK); at++)
		;
	return at;
}

/* Does a value begin with one of some, and then with no more of a number: 0, but not 0.9em? */
static bool
is_any_value(const char *at, const char *end, const char *values)
{
	while (*values)
	{
		int			size = (int) strcspn(values, "|");
		const char *rest = behind(at, end, values, size);

		if (rest != NULL && (rest == end || !strchr(".0123456789", *rest)))
			return true;
		values += size + (values[size] == '|');
	}
	return false;
}

/* Has a value, up to the next declaration, this one anywhere: underline line-through? */
static bool
has_value(const char *at, const char *end, const char *value)
{
	const char *stop = memchr(at, ';', end - at);

	for (stop = stop ? stop : end; at < stop; at++)
		if (behind(at, stop, value, (int) strlen(value)) != NULL)
			return true;
	return false;
}

/* Is a value zero: 0, .0em, 0.0pt? */
static bool
is_zero(const char *at, const char *end)
{
	bool		zero = false;

	for (; at < end && ((*at >= '0' && *at <= '9') || *at == '.'); at++)
	{
		if (*at != '0' && *at != '.')
			return false;
		zero |= *at == '0';
	}
	return zero;
}

/* Is a value a length below zero by more than a page is wide? */
static bool
is_far(const char *at, const char *end)
{
	int			length = 0;

	if (at == end || *at++ != '-')
		return false;
	for (; at < end && *at >= '0' && *at <= '9' && length < FAR_AWAY; at++)
		length = length * 10 + *at - '0';
	return length >= FAR_AWAY;
}

/* Is a colour white, or none?  Nearly all are seen not to be by a look at their first letters. */
static bool
is_white(const char *at, const char *end)
{
	if (end - at < 4 || (*at == '#' ? (at[1] | 32) != 'f' : (*at | 32) != 'w' && (*at | 32) != 't' && (*at | 32) != 'r'))
		return false;
	return is_any_value(at, end, hidings[COLOR].values);
}

/* Does a declaration do to its element what it is looked for? */
static inline bool
is_declared(const Hiding *hiding, const char *value, const char *end)
{
	switch (hiding->way)
	{
		case BY_PART:
			return has_value(value, end, hiding->values);
		case BY_ZERO:
			return is_zero(value, end);
		case BY_DISTANCE:
			return is_far(value, end);
		case BY_COLOR:
			return is_white(value, end);
		default:
			return is_any_value(value, end, hiding->values);
	}
}

/*
 * What a style does to its element: bits of hidings[].  Of several declarations
 * of a property the last counts.
 */
static unsigned
read_style(GoirText style)
{
	const char *at = style.at;
	const char *end = style.at + style.size;
	unsigned	hidden = 0;
	int			i;

	for (; end - at >= SHORTEST_HIDING; at++)
	{
		if (IS(*at, BLANK))
			continue;
		for (i = hidings_with[*at & 31]; *hidings[i].property == (*at | 32); i++)
		{
			const char *value;
			int			last = hidings[i].size - 1;

			/* many begin alike: font-family */
			if (end - at <= last || (at[last] | 32) != hidings[i].property[last])
				continue;
			value = behind(at, end, hidings[i].property, hidings[i].size);
			if (value != NULL && (value = behind(value, end, ":", 1)) != NULL)
				hidden = (hidden & ~(1u << i)) | (unsigned) is_declared(&hidings[i], value, end) << i;
		}
		at = find_byte(at, end, ';');
		if (at == NULL)
			break;
	}
	return hidden;
}

/* Does a style, of which such bits are known, hide what is in its element?  A box without a size does not by itself. */
static bool
is_hidden(GoirText style, unsigned hidden)
{
	return (hidden & ~ASIDE) != 0 ||
		((hidden & 1u << OVERFLOW) && goir_has_any(style, "width:0;|width:0px|width: 0|height:0;|height:0px|height: 0"));
}

/* Where a name is among some, or GOIR_NONE. */
static int
listed(const GoirText *list, int n, GoirText name)
{
	int			i;

	for (i = 0; i < n; i++)
		if (list[i].size == name.size && memcmp(list[i].at, name.at, name.size) == 0)
			return i;
	return GOIR_NONE;
}

/* Is one of the classes of an element hidden, by a style sheet of the page or by custom? */
static bool
has_hidden_class(Reader *r, GoirText value)
{
	const char *at = value.at;
	const char *end = value.at + value.size;
	bool		hidden = false;

	while (at < end)
	{
		const char *from = at;
		GoirText	name;
		int			rule;

		while (at < end && !IS(*at, BLANK))
			at++;
		name = (GoirText) {from, (int) (at - from)};
		rule = listed(r->hidden, r->n_hidden, name);
		if (name.size > 0 && rule != GOIR_NONE)
			r->gone_tag |= r->hidden_gone[rule];
		hidden |= (name.size > 0 && rule != GOIR_NONE) || is_word(name, "sr-only") || is_word(name, "visually-hidden");
		r->doubted_tag |= listed(r->doubted, r->n_doubted, name) != GOIR_NONE;
		while (at < end && IS(*at, BLANK))
			at++;
	}
	return hidden;
}

/*
 * Does an attribute hide its element?  A block whose lines are set higher is
 * none that is.  White on nobody knows what may be seen or not.
 */
static bool
is_hiding(Reader *r, GoirText name, GoirText value, bool block)
{
	if (is_five(name, "style"))
	{
		unsigned	hidden = read_style(value);

		r->doubted_tag |= (hidden & 1u << COLOR) && goir_find(value, 0, "background") < 0;
		r->gone_tag |= (hidden & 1u << DISPLAY) != 0;
		return is_hidden(value, hidden & ~(block ? 1u << VERTICAL_ALIGN : 0));
	}
	if (is_five(name, "class"))
		return has_hidden_class(r, value);
	if (is_five(name, "color"))
		r->doubted_tag |= is_white(value.at, value.at + value.size);
	if (name.size != 6 || !is_word(name, "hidden"))
		return false;
	r->gone_tag = true;
	return true;
}

/* Does a link lead to a note of the page: <a href="#n1">1</a>?  at is behind its tag. */
static bool
is_note(Reader *r, GoirText name, GoirText value, const char *at)
{
	const char *s;

	if (!is_word(name, "href") || value.size == 0 || *value.at != '#')
		return false;
	r->linked = true;
	while (at < r->end && *at != '>')
		at++;
	for (s = ++at; s < r->end && s - at <= NOTE_SIZE && *s != '<'; s++)
		if (!strchr("0123456789[]()* ", *s))
			return false;
	return s < r->end && s > at && *s == '<';
}

/*
 * Does a link hide a number, as the mark of a note behind what it is to?  By itself
 * it is in doubt, but for one that leads nowhere: that is behind a number.
 */
static bool
hides_mark(Reader *r, GoirText name, GoirText value, const char *tag, const char *at)
{
	const char *before = tag;
	bool		first;

	if (!is_note(r, name, value, at))
		return false;
	while (before > r->begin && tag - before < LONGEST_TAG && *--before != '<')
		 /* look */ ;
	first = tag > r->begin && tag[-1] == '>' && *before == '<' && before[1] != '/';
	if (!first && value.size > 1)
		return true;
	r->doubted_tag |= first == (value.size > 1);
	return false;
}

/* Does an attribute hide an element of a kind?  tag is where it begins, at is behind the attribute. */
static bool
hides_element(Reader *r, GoirTagKind kind, GoirText name, GoirText value, const char *tag, const char *at)
{
	switch (kind)
	{
		case GOIR_INLINE:
		case GOIR_RAISED:
			return is_hiding(r, name, value, false) || (name.size == 4 && hides_mark(r, name, value, tag, at));
		case GOIR_A_PICTURE:
			return is_hiding(r, name, value, false);
		case GOIR_BLOCK:
		case GOIR_A_TABLE:
		case GOIR_TABLE_PART:
		case GOIR_A_ROW:
		case GOIR_A_CELL:
			return is_hiding(r, name, value, true);
		default:
			return false;
	}
}

/* Skips what may stand between the rules of a style sheet: blanks, comments, the end of a block that was entered. */
static const char *
skip_between(const char *at, const char *end)
{
	while (at < end)
		if (IS(*at, BLANK) || *at == '}')
			at++;
		else if (end - at >= 4 && memcmp(at, "<!--", 4) == 0)
			at += 4;
		else if (end - at >= 3 && memcmp(at, "-->", 3) == 0)
			at += 3;
		else if (end - at >= 2 && at[0] == '/' && at[1] == '*')
		{
			for (at += 2; at < end && !(at[-1] == '*' && *at == '/'); at++)
				 /* look */ ;
			at += at < end;
		}
		else
			break;
	return at;
}

/* Skips an at-rule, or enters one whose rules always hold on a screen. */
static const char *
skip_at_rule(const char *at, const char *end)
{
	GoirText	name = {at, 0};
	int			depth = 0;

	while (at < end && *at != '{' && *at != ';')
		at++;
	name.size = (int) (at - name.at);
	if (at < end && *at == '{' && (goir_any_at(name, 0, "@supports|@layer") ||
								   (goir_is_at(name, 0, "@media") && goir_has_any(name, "screen|all") && goir_find(name, 0, "(") < 0)))
		return at + 1;
	for (; at < end; at++)
	{
		depth += *at == '{' ? 1 : *at == '}' ? -1 : 0;
		if (depth == 0)
			return at + 1;
	}
	return end;
}

/*
 * Keeps the class that a selector hides: surely if it is all of the selector,
 * maybe if it stands in something or beside another class.
 */
static void
keep_selector(Reader *r, const char *from, const char *last, bool gone)
{
	const char *part = last;
	const char *dot = NULL;
	const char *s;
	GoirText	name;
	bool		sure;
	int			rule;

	while (part > from && !strchr(" \t\n\r>+~", part[-1]))
		part--;
	for (s = part; s < last && !strchr(":[#*", *s); s++)
		if (*s == '.')
			dot = s;
	if (s < last || dot == NULL || last == dot + 1)
		return;
	sure = part == from && memchr(from, '.', dot - from) == NULL;
	name = (GoirText) {dot + 1, (int) (last - dot - 1)};
	rule = sure ? listed(r->hidden, r->n_hidden, name) : GOIR_NONE;
	if (rule != GOIR_NONE)
		r->hidden_gone[rule] |= gone;
	else if (sure && r->n_hidden < MAX_HIDDEN)
	{
		r->hidden_gone[r->n_hidden] = gone;
		r->hidden[r->n_hidden++] = name;
	}
	else if (!sure && r->n_doubted < MAX_HIDDEN)
		r->doubted[r->n_doubted++] = name;
}

/* Keeps the classes that the rules of a style sheet hide. */
static void
read_sheet(Reader *r, const char *at, const char *end)
{
	const char *open;

	while ((at = skip_between(at, end)) < end)
	{
		const char *close;
		const char *from = at;
		GoirText	style;
		unsigned	hidden;

		if (*at == '@')
		{
			at = skip_at_rule(at, end);
			continue;
		}
		open = memchr(at, '{', end - at);
		if (open == NULL)
			return;
		/* the last rule need not be closed */
		close = memchr(open, '}', end - open);
		close = close ? close : end;
		at = close;
		style = (GoirText) {open + 1, (int) (close - open - 1)};
		hidden = read_style(style);
		if (!is_hidden(style, hidden))
			continue;
		while (from < open)
		{
			const char *stop = memchr(from, ',', open - from);
			const char *last = stop ? stop : open;

			while (from < last && IS(*from, BLANK))
				from++;
			while (last > from && IS(last[-1], BLANK))
				last--;
			keep_selector(r, from, last, (hidden & 1u << DISPLAY) != 0);
			from = stop ? stop + 1 : open;
		}
	}
}

/* Does a text hold nothing but a number? */
static bool
is_numeric(GoirText text)
{
	int			i;

	for (i = 0; i < text.size; i++)
		if (!strchr("0123456789.,+- ", text.at[i]))
			return false;
	return true;
}

/* Reads a control of a form: a number typed into it is seen, a choice is not told. */
static const char *
read_input(Reader *r, const char *at)
{
	GoirText	name;
	GoirText	value;
	GoirText	typed = GOIR_NO_TEXT;
	bool		seen = true;

	while (read_attribute(r, &at, &name, &value))
	{
		if (is_word(name, "type"))
			seen = is_word(value, "text") || is_word(value, "number") || is_word(value, "tel");
		else if (typed.at == NULL && is_word(name, "value"))
			typed = value;
	}
	if (r->broken || !seen)
		return at;
	goir_nest_control(&r->nest);
	/* a number is as if it were text of the page */
	if (typed.size > 0 && typed.size <= NOTE_SIZE * 2 && is_numeric(typed))
	{
		const char *s = typed.at;

		typed = goir_resolve(r->nest.arena, typed, true);
		goir_nest_blank(&r->nest, 1);
		for (s = typed.at; s < typed.at + typed.size;)
			goir_nest_code(&r->nest, goir_next(&s, typed.at + typed.size));
		goir_nest_blank(&r->nest, 1);
	}
	return at;
}

/* Is it a control of a form whose content is not shown as text? */
static bool
is_control(int element)
{
	const char *name = goir_elements[element].name;

	return strcmp(name, "select") == 0 || strcmp(name, "textarea") == 0 || strcmp(name, "button") == 0 ||
		strcmp(name, "meter") == 0 || strcmp(name, "progress") == 0;
}

/* Does it show, or write, what is no text of the page? */
static bool
is_picture(int element)
{
	const char *name = goir_elements[element].name;

	return strcmp(name, "svg") == 0 || strcmp(name, "math") == 0 || strcmp(name, "object") == 0 || strcmp(name, "canvas") == 0 ||
		strcmp(name, "script") == 0;
}

/* Skips the content of an element that is none; at is behind its start tag. */
static const char *
skip_content(Reader *r, int element, const char *at)
{
	GoirTagKind kind = goir_elements[element].kind;
	GoirHtml   *result = r->result;
	const char *end;

	if (kind == GOIR_FOREIGN && r->slash)
		return at;
	if (is_control(element))
		goir_nest_control(&r->nest);
	else if (is_picture(element))
		goir_nest_picture(&r->nest);
	end = end_of_content(r, element, at);
	if (end == NULL)
		return at;
	if (strcmp(goir_elements[element].name, "style") == 0)
	{
		read_sheet(r, at, end);
		memset(r->known, 0, sizeof(r->known));
	}
	if (kind == GOIR_A_TITLE && result->title.size == 0)
		result->title = goir_resolve(r->nest.arena,
									 (GoirText) {at, (int) (end - at)}, false);
	return end;
}

/* Starts an element whose content is read. */
static void
start_element(Reader *r, int element, int row_span, int column_span, bool hidden)
{
	GoirTagKind kind = goir_elements[element].kind;

	switch (kind)
	{
		case GOIR_INLINE:
		case GOIR_STRUCK:
			hidden |= kind == GOIR_STRUCK;
			if (hidden || goir_nest_is_hiding(&r->nest, element))
				goir_nest_hide(&r->nest, element, hidden);
			break;
		case GOIR_RAISED:
			goir_nest_hide(&r->nest, element, hidden);
			goir_nest_blank(&r->nest, 1);
			break;
		case GOIR_LINE:
			goir_nest_newline(&r->nest);
			break;
		case GOIR_TABLE_PART:
			goir_nest_end(&r->nest, element);
			if (hidden)
				goir_nest_conceal_group(&r->nest);
			break;
		case GOIR_BLOCK:
		case GOIR_A_TABLE:
		case GOIR_A_ROW:
		case GOIR_A_CELL:
			goir_nest_start(&r->nest, element, row_span, r->gone_tag ? GOIR_NO_COLUMN : column_span);
			if (hidden)
				goir_nest_conceal(&r->nest);
			break;
		case GOIR_A_PICTURE:
			if (!hidden)
				goir_nest_picture(&r->nest);
			break;
		default:
			break;
	}
}

/* Notes the first thing that is missing. */
static void
note_cut(Reader *r, const char *cut)
{
	if (r->result->cut == NULL)
		r->result->cut = cut;
}

/* Begins another source: a page, or the document of a frame. */
static void
begin_source(Reader *r, GoirText html)
{
	memset(r->unclosed, 0, sizeof(r->unclosed));
	memset(r->no_quote, 0, sizeof(r->no_quote));
	memset(r->known, 0, sizeof(r->known));
	r->no_comment_end = false;
	r->n_hidden = r->n_doubted = 0;
	r->polled = html.at;
	r->begin = html.at;
	r->end = html.at + html.size;
}

static void read_source(Reader *r, GoirText html);

/* Reads a start tag of a frame from its attributes on, and the document they hold. */
static const char *
read_frame(Reader *r, int element, const char *at)
{
	GoirText	name;
	GoirText	value;
	GoirText	srcdoc = GOIR_NO_TEXT;
	GoirText	src = GOIR_NO_TEXT;
	bool		hidden = false;
	Reader		outer;
	GoirOuter	open;

	while (read_attribute(r, &at, &name, &value))
		if (srcdoc.at == NULL && is_word(name, "srcdoc"))
			srcdoc = value;
		else if (src.at == NULL && is_word(name, "src"))
			src = value;
		else
			hidden |= is_hiding(r, name, value, true);
	if (r->broken)
		return at;
	at = skip_content(r, element, at);
	if (srcdoc.size + src.size == 0)
		return at;
	if (r->n_frames == GOIR_MAX_FRAMES || r->frame_depth == GOIR_MAX_FRAME_DEPTH)
	{
		note_cut(r, r->n_frames == GOIR_MAX_FRAMES ? GOIR_LIMIT("框架", GOIR_MAX_FRAMES, "个") :
				 GOIR_LIMIT("框架嵌套", GOIR_MAX_FRAME_DEPTH, "层"));
		return at;
	}
	r->n_frames++;
	srcdoc = goir_frame(r->nest.arena, r->frames, srcdoc, src);
	if (srcdoc.size == 0)
		return at;

	goir_nest_frame(&r->nest, element, hidden, &open);
	outer = *r;
	r->frame_depth++;
	read_source(r, srcdoc);
	outer.n_frames = r->n_frames;
	outer.nest = r->nest;
	outer.meta_room = r->meta_room;
	*r = outer;
	goir_nest_frame_end(&r->nest, element, &open);
	return at;
}

/* Is it the name of a tag that leaves a number on its line? */
static bool
is_inline_name(const char *name, int size)
{
	switch (*name | 32)
	{
		case 's':
			return size >= 4 && (memcmp(name, "span", 4) == 0 || memcmp(name, "stro", 4) == 0);
		case 'f':
			return size >= 4 && memcmp(name, "font", 4) == 0;
		case 'b':
		case 'i':
		case 'u':
		case 'a':
			return size == 1 || name[1] == ' ';
		default:
			return false;
	}
}

/* Behind the inline tags that stand at a place, a few at most. */
static const char *
behind_tags(const char *at, const char *end)
{
	int			tags;

	for (tags = 0; tags < MOST_TAGS && end - at > 2 && *at == '<'; tags++)
	{
		const char *name = at + 1 + (at[1] == '/');
		const char *stop;

		stop = memchr(name, '>', end - name < LONGEST_TAG ? end - name : LONGEST_TAG);
		if (stop == NULL || !is_inline_name(name, (int) (stop - name)))
			break;
		at = stop + 1;
	}
	return at;
}

#define IS_DIGIT(c) ((c) >= '0' && (c) <= '9')

/*
 * Do digits touch across a tag that ends before at, though the elements
 * around them may be set elsewhere than side by side, or not be seen?
 */
static bool
is_pieced(const Reader *r, const char *tag, const char *at)
{
	static const char apart[] = "position|float|flex|direction|unicode-bidi|transform|translate|clip|margin-left:-|text-indent:-|overflow|"
		"text-raise|text-line-through|text-fill|content-visibility|display:b|display:inline-|display:f|display:g|display:t|"
		"opacity:0.0|zoom|var(|/*|&#|\\|size:1px|rgba(|hsl(|vertical-align:";
	const char *from;

	if (at >= r->end || (!IS_DIGIT(*at) && *at != '<'))
		return false;
	if (*at == '<')
		at = behind_tags(at, r->end);
	if (at >= r->end || !IS_DIGIT(*at))
		return false;
	for (from = tag; from > r->begin && tag - from < LONGEST_TAG && !(from[0] == '<' && (from[1] | 32) == 't');)
		from--;
	return goir_has_any((GoirText) {from, (int) (at - from)}, apart);
}

/* Is there a digit before a tag, as hardly ever? */
static inline bool
is_behind_digit(const Reader *r, const char *tag)
{
	return tag > r->begin && IS_DIGIT(tag[-1]);
}

/* Reads a span of a cell, the first that is said; false if an attribute is none. */
static inline bool
read_cell_span(GoirText name, GoirText value, int *row_span, int *column_span)
{
	if (name.size != 7)
		return false;
	if (*row_span == 0 && is_word(name, "rowspan"))
		*row_span = read_row_span(value);
	else if (*column_span == 0 && is_word(name, "colspan"))
		*column_span = read_span(value);
	else
		return false;
	return true;
}

/* Reads the attributes of a start tag. */
static const char *
read_attributes(Reader *r, int element, const char *tag, const char *at, Said *said)
{
	GoirTagKind kind = goir_elements[element].kind;
	GoirText	name;
	GoirText	value;

	r->doubted_tag = r->gone_tag = r->linked = false;
	*said = (Said) {.attributes.at = at,.element = element};
	while (read_attribute(r, &at, &name, &value))
		/* what is hidden in a way that keeps its place may be in one that does not as well */
		if (!(kind == GOIR_A_CELL && read_cell_span(name, value, &said->row_span, &said->column_span)))
			said->hidden |= hides_element(r, kind, name, value, tag, at);
	said->attributes.size = (int) (at - said->attributes.at);
	said->doubted = r->doubted_tag;
	said->gone = r->gone_tag;
	said->slash = r->slash;
	return at;
}

/* Where a tag of these attributes is kept. */
static inline Said *
place_of(Reader *r, GoirText attributes)
{
	uint64_t	ends = goir_half_tag(attributes.at) ^ goir_half_tag(attributes.at + attributes.size - 8) * 31;

	return &r->known[(ends + attributes.size) * UINT64_C(0x9e3779b97f4a7c15) >> 57];
}

/*
 * The same, of a tag that was read before without reading it again: what its
 * bytes say, they say wherever they stand.  Of none that quotes a '>', whose
 * value goes on to the end of the page, or that depends on what is around it.
 */
static const char *
read_known(Reader *r, int element, const char *tag, const char *at, Said *said)
{
	const char *end = r->end - at < LONGEST_KNOWN ? r->end : at + LONGEST_KNOWN;
	const char *stop = find_byte(at, end, '>');
	GoirText	attributes = {at, stop ? (int) (stop + 1 - at) : 0};
	Said	   *known;

	if (attributes.size < 8)
		return read_attributes(r, element, tag, at, said);
	known = place_of(r, attributes);
	if (known->element == element && known->attributes.size == attributes.size &&
		memcmp(known->attributes.at, at, attributes.size) == 0)
	{
		*said = *known;
		r->gone_tag = known->gone;
		r->slash = known->slash;
		r->broken = false;
		return stop + 1;
	}
	at = read_attributes(r, element, tag, at, said);
	if (said->attributes.size == attributes.size && !r->broken && !r->linked && !r->no_quote[0] && !r->no_quote[1])
		*known = *said;
	return at;
}

/* Reads a start tag from its attributes on. */
static const char *
read_start(Reader *r, int element, const char *tag, const char *at)
{
	GoirTagKind kind = goir_elements[element].kind;
	Said		said;

	if (kind == GOIR_A_META)
		return read_meta(r, at);
	if (kind == GOIR_A_FRAME)
		return read_frame(r, element, at);
	if (kind == GOIR_AN_INPUT)
		return read_input(r, at);
	at = read_known(r, element, tag, at, &said);
	if (r->broken)
		return at;
	if (kind == GOIR_HIDDEN || kind == GOIR_FOREIGN || kind == GOIR_A_TITLE)
		return skip_content(r, element, at);
	start_element(r, element, said.row_span, said.column_span, said.hidden);
	if (!said.hidden && (kind == GOIR_INLINE || kind == GOIR_RAISED) &&
		((said.doubted && at < r->end && IS_DIGIT(*at)) || (is_behind_digit(r, tag) && is_pieced(r, tag, at))))
		goir_nest_doubt(&r->nest);
	return at;
}

/* Reads a start tag, from its name on: of a cell, say, often all there is. */
static inline const char *
start_tag(Reader *r, const char *at)
{
	const char *tag = at - 1;
	int			element = read_name(r, &at);
	GoirTagKind kind = goir_elements[element].kind;

	if (at == r->end || *at != '>' || kind < GOIR_BLOCK || kind > GOIR_A_CELL)
		return read_start(r, element, tag, at);
	goir_nest_start(&r->nest, element, 0, 0);
	return at + 1;
}

/* Reads an end tag, from its name on. */
static const char *
end_tag(Reader *r, const char *at)
{
	const char *tag = at - 2;
	int			element = read_name(r, &at);
	GoirText	name;
	GoirText	value;

	while (read_attribute(r, &at, &name, &value))
		;
	if (r->broken)
		return at;
	switch (goir_elements[element].kind)
	{
		case GOIR_RAISED:
			goir_nest_blank(&r->nest, 1);
			goir_nest_hide_end(&r->nest, element);
			break;
		case GOIR_INLINE:
		case GOIR_STRUCK:
			if (goir_nest_is_hiding(&r->nest, element))
				goir_nest_hide_end(&r->nest, element);
			else if (is_behind_digit(r, tag) && is_pieced(r, tag, at))
				goir_nest_doubt(&r->nest);
			break;
		case GOIR_LINE:
			goir_nest_newline(&r->nest);
			break;
		case GOIR_BLOCK:
		case GOIR_TABLE_PART:
		case GOIR_A_TABLE:
		case GOIR_A_ROW:
		case GOIR_A_CELL:
			goir_nest_end(&r->nest, element);
			break;
		default:
			break;
	}
	return at;
}

/* Skips what ends at the next '>'. */
static const char *
skip_mark(const Reader *r, const char *at)
{
	const char *stop = memchr(at, '>', r->end - at);

	return stop ? stop + 1 : r->end;
}

/* Skips a comment, of which at is the first byte behind "<!--". */
static const char *
skip_comment(Reader *r, const char *at)
{
	const char *s;

	if (at < r->end && *at == '>')
		return at + 1;
	if (r->end - at >= 2 && at[0] == '-' && at[1] == '>')
		return at + 2;
	if (!r->no_comment_end)
	{
		for (s = at; (s = memchr(s, '>', r->end - s)) != NULL; s++)
		{
			if (s - at >= 2 && s[-1] == '-' && s[-2] == '-')
				return s + 1;
			if (s - at >= 3 && s[-1] == '!' && s[-2] == '-' && s[-3] == '-')
				return s + 1;
		}
		r->no_comment_end = true;
	}
	/* a cell may begin in what is skipped: what stands around it is not one number */
	goir_nest_newline(&r->nest);
	return skip_mark(r, at);
}

/* Reads blanks. */
static const char *
read_blanks(Reader *r, const char *at)
{
	const char *start = at;
	size_t		tabs = 0;		/* before any newline */
	size_t		lead = 0;		/* behind the last */
	bool		broken = false;

	for (; at < r->end && IS(*at, BLANK); at++)
		if (*at == '\n' || *at == '\r')
		{
			broken = true;
			lead = 0;
		}
		else if (*at == '\t')
			*(broken ? &lead : &tabs) += 1;
	if (!goir_nest_is_pre(&r->nest) || (tabs == 0 && !broken))
		goir_nest_blank(&r->nest, at - start);
	else if (!broken)
		goir_nest_tabs(&r->nest, tabs);
	else
		goir_nest_line_end(&r->nest, tabs, lead);
	return at;
}

/* Reads a reference, or the '&' that begins none. */
static const char *
read_reference(Reader *r, const char *at)
{
	uint32_t	code;
	int			size = goir_reference(at, r->end, false, &code);

	if (size > 0)
	{
		goir_nest_code(&r->nest, code);
		return at + size;
	}
	goir_nest_text(&r->nest, at, 1);
	return at + 1;
}

/* Lets the host end the work. */
static inline void
poll(Reader *r, const char *at)
{
	if (at - r->polled > GOIR_POLL)
	{
		goir_poll(r->nest.arena);
		r->polled = at;
	}
}

/* As plain_end(), of many bytes. */
static GOIR_SELDOM const char *
long_plain_end(const char *at, const char *end)
{
	while (end - at >= GOIR_STEP)
	{
		GoirStep	step = goir_step(at);
		GoirStep	stops = goir_mark_either(
			goir_mark_either(goir_mark_either(goir_mark_low(step, ' '), goir_mark_equal(step, '<')),
							 goir_mark_either(goir_mark_equal(step, '&'), goir_mark_equal(step, 0x7f))),
			goir_mark_either(goir_mark_equal(step, 0xc2), goir_mark_equal(step, 0xef)));
		uint64_t	mask = goir_mask(stops);

		if (mask != 0)
			return at + goir_mask_first(mask);
		at += GOIR_STEP;
	}
	while (at < end && !IS(*at, TEXT_STOP))
		at++;
	return at;
}

/* Where the bytes end that are simply copied as text. */
static inline const char *
plain_end(const char *at, const char *end)
{
	/* most cells and many words are a character or two */
	if (at == end || IS(*at, TEXT_STOP))
		return at;
	if (++at == end || IS(*at, TEXT_STOP))
		return at;
	return long_plain_end(at, end);
}

/* Does a '<' that begins no start tag begin an end tag, a comment or such? */
static inline bool
is_markup(const char *at, const char *end)
{
	ptrdiff_t	left = end - at;

	return left >= 2 && ((at[1] == '/' && left >= 3) || at[1] == '!' || at[1] == '?');
}

/* Could a '&' begin a reference? */
static inline bool
may_refer(const char *at, const char *end)
{
	ptrdiff_t	left = end - at;
	char		c = left >= 2 ? at[1] : ' ';

	if (c == '#')
		c = left >= 3 ? at[2] : ' ';
	return IS_LETTER(c) || (c >= '0' && c <= '9');
}

/*
 * Where a piece of text ends, at a blank, a control, a '<' or a reference: '&'
 * may be text as well.  *next is behind a character that is no text.
 */
static inline const char *
text_end(const Reader *r, const char *at, const char **next)
{
	for (;; at = *next)
	{
		at = *next = plain_end(at, r->end);
		if (at == r->end)
			return at;
		if (IS(*at, LEAD))
		{
			if (!goir_is_text(goir_next(next, r->end)))
				return at;
		}
		else if (*at == '&' && !may_refer(at, r->end))
			*next = at + 1;
		else
			return at;
	}
}

/* Reads text, if there is any, up to the next '<'. */
static inline const char *
read_text(Reader *r, const char *at)
{
	for (;;)
	{
		const char *from = at;
		const char *next;

		poll(r, at);
		at = text_end(r, at, &next);
		if (at > from)
			goir_nest_text(&r->nest, from, (int) (at - from));
		if (at == r->end || *at == '<')
			return at;
		if (IS(*at, BLANK))
			at = read_blanks(r, at);
		else if (IS(*at, LEAD))
			at = next;			/* one that is no text */
		else if (*at == '&')
			at = read_reference(r, at);
		else
			at++;				/* a control */
	}
}

/* Reads what begins with a '<' and is no start tag: an end tag, something to skip, or text. */
static const char *
read_markup(Reader *r, const char *at)
{
	if (!is_markup(at, r->end))
	{
		const char *from = at++;

		/* of several all but the last are text for sure */
		while (r->end - at >= 2 && at[0] == '<' && at[1] == '<')
			at++;
		goir_nest_text(&r->nest, from, (int) (at - from));
		return at;
	}
	if (at[1] == '/')
		return IS_LETTER(at[2]) ? end_tag(r, at + 2)
			: skip_mark(r, at + 2);
	if (at[1] == '!' && r->end - at >= 4 && at[2] == '-' && at[3] == '-')
		return skip_comment(r, at + 4);
	return skip_mark(r, at + 2);
}

/* Reads a page, or the document of a frame. */
static void
read_source(Reader *r, GoirText html)
{
	const char *at = html.at;

	begin_source(r, html);
	while ((at = read_text(r, at)) < r->end)
		at = r->end - at >= 2 && IS_LETTER(at[1]) ? start_tag(r, at + 1) : read_markup(r, at);
}

void
goir_html_document(GoirArena *arena, GoirText html, const GoirMail *mail, GoirHtml *result)
{
	Reader		reader;
	Reader	   *r = &reader;
	GoirPen    *pen = goir_pen(arena, GOIR_GRID);
	GoirFrames	frames = {mail, NULL, 0};

	memset(r, 0, sizeof(*r));
	memset(result, 0, sizeof(*result));
	r->result = result;
	r->frames = &frames;
	goir_index_tags(&r->tags);

	goir_nest_begin(&r->nest, arena, pen);
	read_source(r, html);
	goir_nest_finish(&r->nest);
	if (r->nest.cut)
		note_cut(r, GOIR_LIMIT("标签嵌套", GOIR_MAX_NESTING, "层"));
	if (frames.cut)
		note_cut(r, frames.cut);
	result->replaced = frames.replaced;
	result->document = goir_pen_end(pen);
}

bool
goir_is_html(GoirText text)
{
	Reader		r = {0};
	const char *at = text.at;
	bool		within_lines = false;

	r.end = text.at + text.size;
	goir_index_tags(&r.tags);
	while (at < r.end && (at = memchr(at, '<', r.end - at)) != NULL)
	{
		const char *name;

		if (goir_is_line_tag(at, r.end))
		{
			within_lines = true;
			at++;
			continue;
		}
		name = ++at;

		/* what a word processor left in a text makes no page of it */
		if (r.end - at >= 3 && memcmp(at, "!--", 3) == 0)
		{
			int			end = goir_find((GoirText) {at, (int) (r.end - at)}, 3, "-->");

			if (end < 0)
				return true;
			at += end;
			continue;
		}
		if (r.end - at >= 8 && is_word((GoirText) {at, 8}, "!doctype"))
			return true;
		if (name < r.end && *name == '/')
			name++;
		if (name < r.end && IS_LETTER(*name) &&
			read_name(&r, &name) != GOIR_TAG_UNKNOWN)
			return memchr(name, '>', r.end - name) != NULL;
		at = name;				/* HTML5: a '<' belongs to the name before it */
	}
	return within_lines && !goir_is_markdown(text);
}
