/*-------------------------------------------------------------------------
 *
 * xml.c
 *	  XML to what a handler makes of it.  The only room that knows libxml2.
 *
 * libxml2 runs between two allocations of ours: all that its callbacks write
 * to is allocated before the parser exists, and the handler is called after it
 * is gone.  So an error of the host can neither leak a parser nor pass through
 * its frames.  The callbacks take notes only; a parser that has found no memory
 * is left to end its piece by itself, fed nothing more and freed.
 *
 *-------------------------------------------------------------------------
 */
#include "page/xml.h"

#include <stdlib.h>

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>

#include "base/scan.h"
#include "page/libxml.h"

#define PIECE (16 * 1024)		/* bytes between two questions to the host */

/*
 * The limits are ours, the same for every version: so none of libxml2's, which
 * XML_PARSE_HUGE lifts.  The text is UTF-8 whatever it says of itself.
 */
#define OPTIONS (XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | \
				 XML_PARSE_IGNORE_ENC | XML_PARSE_HUGE)

/*
 * The notes: text as it comes, which holds no controls but tab, newline and
 * carriage return, with these marks between.
 */
#define START '\1'				/* which name; of one that is known attributes' names and values, an empty name, a NUL behind each */
#define START_NEW '\2'			/* the same, of a name that comes for the first time and stands here */
#define END '\3'
#define IS_MARK(c) ((unsigned char) (c) <= END)

#define MOST_QUOTES (2 * GOIR_XML_ATTRIBUTES)
#define SLOT_BITS 12			/* for twice as many names as there may be */

/* A name as libxml2 keeps it, once for all that have it. */
typedef struct Name
{
	const void *kept;
	const char *local;			/* behind the prefix */
	int			size;			/* of it, with a NUL */
	bool		declares;		/* a namespace */
	int			element;		/* the how many'th of those that elements have, -1 if they do not */
	bool		known;			/* to the handler, as an element's */
} Name;

typedef struct Notes
{
	const GoirXmlHandler *handler;
	char	   *start;
	char	   *at;
	char	   *end;
	const char *tag;			/* a '<' that was fed */
	const char *counted;		/* up to here the quotes behind it are, */
	int			quotes;			/* so many */
	int			depth;			/* open elements */
	uint16_t	slot[1 << SLOT_BITS];	/* by hash 1 + which name, or 0 */
	Name		name[GOIR_XML_NAMES + 1];
	int			n_names;
	int			n_elements;
	bool		cut;			/* a limit was reached */
	bool		broken;			/* not well formed from here on */
	bool		no_memory;
	bool		error;			/* libxml2 complained of something */
} Notes;

/* Is there nothing more to note? */
static bool
is_over(const Notes *notes)
{
	return notes->cut || notes->broken || notes->no_memory;
}

/* Is there room for so much more?  There should be. */
static bool
has_room(Notes *notes, size_t size)
{
	if ((size_t) (notes->end - notes->at) < size)
		notes->cut = true;
	return !notes->cut;
}

/*
 * Knows a name, and counts it if it is new.  libxml2 keeps each name once, and of
 * many of them takes ever longer to find one.
 */
static Name *
know(Notes *notes, const xmlChar *kept)
{
	size_t		at = (size_t) ((uint64_t) (uintptr_t) kept * UINT64_C(0x9e3779b97f4a7c15) >> (64 - SLOT_BITS));
	const char *text = (const char *) kept;
	const char *colon;
	Name	   *name;

	for (; notes->slot[at] != 0; at = (at + 1) % (1 << SLOT_BITS))
		if (notes->name[notes->slot[at] - 1].kept == kept)
			return &notes->name[notes->slot[at] - 1];
	name = &notes->name[notes->n_names];
	if (notes->n_names == GOIR_XML_NAMES)
		notes->cut = true;
	else
		notes->slot[at] = (uint16_t) ++notes->n_names;
	colon = strchr(text, ':');
	name->kept = kept;
	name->local = colon && colon > text && colon[1] ? colon + 1 : text;
	name->size = (int) strlen(name->local) + 1;
	name->declares = strncmp(text, "xmlns", 5) == 0 && (text[5] == ':' || text[5] == '\0');
	name->element = -1;
	return name;
}

/* Notes so many bytes, if there is room. */
static void
note(Notes *notes, const void *bytes, size_t size)
{
	if (!has_room(notes, size))
		return;
	memcpy(notes->at, bytes, size);
	notes->at += size;
}

/* Notes that an element starts, and its name: that itself once, and then which it was. */
static void
note_name(Notes *notes, Name *name)
{
	const char	mark[] = {name->element < 0 ? START_NEW : START, (char) (name->element & 0xff), (char) (name->element >> 8)};
	const GoirXmlHandler *handler = notes->handler;

	note(notes, mark, name->element < 0 ? 1 : sizeof(mark));
	if (name->element >= 0)
		return;
	name->element = notes->n_elements++;
	name->known = handler->names == NULL || goir_xml_name(handler->names, handler->n_names, name->local) != 0;
	note(notes, name->local, name->size);
}

/*
 * Notes a start tag.  Prefixes are cut off, whatever they are declared to be: no
 * two of the names that handlers know are told apart by them.
 */
static void
start_element(void *context, const xmlChar *element, const xmlChar **attributes)
{
	Notes	   *notes = context;
	char	   *from = notes->at;
	Name	   *name;

	if (is_over(notes))
		return;
	name = know(notes, element);
	if (notes->depth == GOIR_XML_DEPTH)
		notes->cut = true;
	if (notes->cut)
		return;
	note_name(notes, name);
	for (; attributes && *attributes && !notes->cut; attributes += 2)
	{
		const Name *attribute = know(notes, attributes[0]);

		if (name->known && !attribute->declares)
		{
			note(notes, attribute->local, attribute->size);
			note(notes, attributes[1], strlen((const char *) attributes[1]) + 1);
		}
	}
	note(notes, "", 1);
	if (notes->cut)
		notes->at = from;		/* all of it or nothing */
	else
		notes->depth++;
}

/* Notes an end tag. */
static void
end_element(void *context, const xmlChar *name)
{
	Notes	   *notes = context;

	(void) name;
	if (is_over(notes) || notes->depth == 0 || !has_room(notes, 1))
		return;
	notes->depth--;
	*notes->at++ = END;
}

/* Notes text, blank or not. */
static void
characters(void *context, const xmlChar *text, int size)
{
	Notes	   *notes = context;

	if (!is_over(notes) && size > 0)
		note(notes, text, size);
}

/* Notes nothing of a processing instruction, which has a name as well. */
static void
processing_instruction(void *context, const xmlChar *target, const xmlChar *data)
{
	(void) data;
	if (!is_over(context))
		know(context, target);
}

/*
 * Notes an error, of which libxml2 writes nothing to stderr then.  An entity that
 * nobody has declared would vanish without a trace, from the middle of a number too.
 */
static void
structured_error(void *context, GOIR_XML_CONST xmlError *error)
{
	Notes	   *notes = context;

	notes->error = true;
	if (error->code == XML_ERR_NO_MEMORY)
		notes->no_memory = true;
	else if (error->level == XML_ERR_FATAL ||
			 error->code == XML_WAR_UNDECLARED_ENTITY ||
			 error->code == XML_ERR_UNDECLARED_ENTITY)
		notes->broken = true;
}

/*
 * Is there anything that declares entities, or attributes that no tag has?  Such
 * a document says what does not stand in it.
 */
static bool
has_declaration(GoirText text)
{
	int			at = 0;

	while ((at = goir_find(text, at, "<!")) >= 0)
	{
		if (!goir_any_at(text, at, "<!--|<![CDATA[|<!DOCTYPE"))
			return true;
		at += 2;
	}
	return false;
}

/*
 * libxml2 compares each attribute of a tag with all before it, so there must not
 * be many.  Of the quotes around them, which occur in text as well, up to
 * MOST_QUOTES may stand between two '<', which do not: in as few bytes there are not
 * more, so that from one '<' we go to the last one that is so near.
 */
static void
look_for_quotes(Notes *notes, const char *end)
{
	while (!notes->cut && end - notes->tag > MOST_QUOTES)
	{
		const char *tag = notes->tag + MOST_QUOTES;

		while (tag > notes->tag && *tag != '<')
			tag--;
		if (tag == notes->tag)
		{
			if (notes->counted <= tag)
			{
				notes->counted = tag + 1;
				notes->quotes = 0;
			}
			for (; notes->counted < end && *notes->counted != '<'; notes->counted++)
				notes->quotes += *notes->counted == '"' || *notes->counted == '\'';
			notes->cut = notes->quotes > MOST_QUOTES;
			if (notes->counted == end)
				return;
			tag = notes->counted;
		}
		notes->tag = tag;
	}
}

/* The end of the next piece: behind a tag, so that no version has to wait for its rest. */
static const char *
piece_end(Notes *notes, const char *at, const char *end)
{
	const char *stop = end - at > PIECE ? memchr(at + PIECE, '>', end - at - PIECE) : NULL;

	end = stop ? stop + 1 : end;
	look_for_quotes(notes, end);
	notes->broken |= has_declaration((GoirText) {at, (int) (end - at)});
	return end;
}

/* Feeds a parser a piece, if there is anything more to note. */
static void
feed_piece(xmlParserCtxtPtr parser, Notes *notes, const char *at, const char *end, bool last)
{
	if (!is_over(notes) && xmlParseChunk(parser, at, (int) (end - at), last) == XML_ERR_NO_MEMORY)
		notes->no_memory = true;
}

/*
 * Feeds the document to a parser of its own, piece by piece, until it is read,
 * the notes end or, if it is asked, the host wants to stop; true if it did not
 * stop.
 */
static bool
feed(GoirText xml, Notes *notes, bool (*stopping) (void))
{
	xmlSAXHandler sax;
	xmlParserCtxtPtr parser;
	const char *at = xml.at;
	const char *end = xml.at + xml.size;
	bool		go_on = true;

	memset(&sax, 0, sizeof(sax));
	sax.startElement = start_element;
	sax.endElement = end_element;
	sax.characters = characters;
	sax.ignorableWhitespace = characters;
	sax.cdataBlock = characters;
	sax.processingInstruction = processing_instruction;
	/* SAX 1: by the number of SAX 2 Debian 12's version resolves namespaces, whatever is called */
	sax.initialized = 1;

	parser = xmlCreatePushParserCtxt(&sax, notes, NULL, 0, NULL);
	if (parser == NULL)
	{
		notes->no_memory = true;
		return true;
	}
	xmlCtxtUseOptions(parser, OPTIONS);

	while (at < end && !is_over(notes) && go_on)
	{
		const char *stop = piece_end(notes, at, end);

		feed_piece(parser, notes, at, stop, false);
		at = stop;
		go_on = stopping == NULL || !stopping();
	}
	if (go_on)
		feed_piece(parser, notes, NULL, NULL, true);
	xmlFreeParserCtxt(parser);
	return go_on;
}

/* Takes notes of a document; false if the host asked to stop. */
static bool
take_notes(GoirText xml, Notes *notes, bool (*stopping) (void))
{
	xmlStructuredErrorFunc structured = xmlStructuredError;
	void	   *structured_context = xmlStructuredErrorContext;
	bool		finished;

	notes->at = notes->start;
	notes->tag = notes->counted = xml.at;
	memset(notes->slot, 0, sizeof(notes->slot));
	notes->quotes = notes->n_names = notes->n_elements = notes->depth = 0;
	notes->cut = notes->broken = notes->no_memory = notes->error = false;
	/* between these two lines nothing but libxml2 and our notes */
	xmlSetStructuredErrorFunc(notes, structured_error);
	finished = feed(xml, notes, stopping);
	if (notes->error)
		xmlResetLastError();
	xmlSetStructuredErrorFunc(structured_context, structured);
	return finished;
}

/* Reads a string of the notes and moves behind it. */
static const char *
next_string(const char **at)
{
	const char *string = *at;

	*at += strlen(string) + 1;
	return string;
}

GoirText
goir_xml_attribute(const char *attributes, const char *name)
{
	while (*attributes)
	{
		bool		found = strcmp(next_string(&attributes), name) == 0;
		const char *value = next_string(&attributes);

		if (found)
			return (GoirText) {value, (int) (attributes - value - 1)};
	}
	return GOIR_NO_TEXT;
}

int
goir_xml_name(const GoirXmlName *names, int n, const char *name)
{
	int			from = 0;

	while (from < n)
	{
		int			middle = from + (n - from) / 2;
		int			order = strcmp(name, names[middle].name);

		if (order == 0)
			return names[middle].what;
		if (order < 0)
			n = middle;
		else
			from = middle + 1;
	}
	return 0;
}

/* Tells the handler what was noted, and the ends that are missing. */
static void
replay(const Notes *notes, const GoirXmlHandler *handler, void *context)
{
	const char *name[GOIR_XML_NAMES];
	int			what[GOIR_XML_NAMES];
	const char *at = notes->start;
	int			known = 0;
	int			depth = 0;

	while (at < notes->at)
	{
		const char *from = at;
		int			which = known;

		while (at < notes->at && !IS_MARK(*at))
			at++;
		if (at > from && handler->text)
			handler->text(context, (GoirText) {from, (int) (at - from)});
		if (at == notes->at)
			break;
		if (*at == END)
		{
			at++;
			depth--;
			if (handler->end)
				handler->end(context);
			continue;
		}
		if (*at++ == START_NEW)
		{
			name[known] = next_string(&at);
			what[known] = goir_xml_name(handler->names, handler->n_names, name[known]);
			known++;
		}
		else
		{
			which = (unsigned char) at[0] | (unsigned char) at[1] << 8;
			at += 2;
		}
		depth++;
		handler->start(context, what[which], name[which], at);
		while (*at)
		{
			next_string(&at);
			next_string(&at);
		}
		at++;
	}
	while (depth-- > 0)
		if (handler->end)
			handler->end(context);
}

/* The first place at which something may stand that XML forbids: a control, or U+FFFE and U+FFFF. */
static const char *
suspect_from(const char *at, const char *end)
{
	for (; end - at > GOIR_STEP; at += GOIR_STEP)
	{
		GoirStep	last = goir_mark_both(goir_mark_equal(goir_step(at), 0xef), goir_mark_equal(goir_step(at + 1), 0xbf));
		uint64_t	mask = goir_mask(goir_mark_either(goir_mark_low(goir_step(at), ' ' - 1), last));

		if (mask != 0)
			return at + goir_mask_first(mask);
	}
	while (at < end && (unsigned char) *at >= ' ' && (unsigned char) *at != 0xef)
		at++;
	return at;
}

/* The text without what XML forbids; the text itself if it has none of that. */
static GoirText
allowed(GoirArena *arena, GoirText xml)
{
	char	   *copy = NULL;
	const char *end = xml.at + xml.size;
	const char *at;

	for (at = suspect_from(xml.at, end); at < end; at = suspect_from(at, end))
	{
		const char *from = at;
		uint32_t	c = goir_next(&at, end);

		if ((c >= ' ' && c != 0xfffe && c != 0xffff) || c == '\t' || c == '\n' || c == '\r')
			continue;
		if (copy == NULL)
		{
			copy = goir_space(arena, xml.size);
			memcpy(copy, xml.at, xml.size);
		}
		/* what stood there is unknown, and no part of a number */
		memset(copy + (from - xml.at), '?', at - from);
	}
	return copy ? (GoirText) {copy, xml.size} : xml;
}

GoirXmlResult
goir_xml_read(GoirArena *arena, GoirText xml, const GoirXmlHandler *handler,
			  void *context)
{
	Notes		notes;
	/* "<a/>" takes five bytes, everything else no more than in the document */
	size_t		room = (size_t) xml.size + xml.size / 4 + 8;

	xml = allowed(arena, xml);
	notes.handler = handler;
	notes.start = goir_space(arena, room);
	notes.end = notes.start + room;
	if (!take_notes(xml, &notes, arena->host->stopping))
	{
		/* the host may find that it cannot stop here */
		goir_poll(arena);
		(void) take_notes(xml, &notes, NULL);
	}
	if (notes.no_memory)
		arena->host->no_memory("libxml2");
	replay(&notes, handler, context);
	return notes.broken ? GOIR_XML_BROKEN : notes.cut ? GOIR_XML_CUT : GOIR_XML_WHOLE;
}

bool
goir_xml_library_fits(const char **loaded, const char **built)
{
	*loaded = xmlParserVersion;
	*built = GOIR_LIBXML_BUILT;
	return (atoi(*loaded) < GOIR_LIBXML_BREAK) == GOIR_LIBXML_IS_OLD;
}
