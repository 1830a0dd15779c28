/*-------------------------------------------------------------------------
 *
 * html.c
 *	  A filtered page to a document.  The only room that knows libxml2.
 *
 * libxml2 runs between two allocations of ours: all that its callbacks write
 * to is allocated before the parser exists, and the document is built after
 * it is gone.  So an error of the host can neither leak a parser nor pass
 * through its frames.  The callbacks take notes only; every start tag and
 * every byte of text that the filter wrote must turn up in these notes once.
 *
 *-------------------------------------------------------------------------
 */
#include "page/html.h"

#include <stdlib.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>

#include "page/libxml.h"

#define DEPTH (GOIR_MAX_NESTING + 8)	/* html, body and div are around all */
#define PIECE (64 * 1024)		/* bytes between two questions to the host */

/* XML_PARSE_HUGE is what HTML_PARSE_HUGE is called before 2.14 */
#define OPTIONS (HTML_PARSE_NONET | HTML_PARSE_NOERROR | \
				 HTML_PARSE_NOWARNING | XML_PARSE_HUGE)

/*
 * The notes: text as it comes, with these marks where tags are.  Text holds
 * no control character but the newline.
 */
typedef enum Mark
{
	END_OF_NOTES,
	BOX,
	BOX_END,
	TABLE,
	TABLE_END,
	ROW,
	ROW_END,
	TD,							/* these two are followed by the spans, */
	TH,							/* two bytes each */
	CELL_END = 11				/* a tab and a newline are text */
} Mark;

#define TAG_SIZE 6				/* at most: mark, spans, mark of the end */

typedef struct Notes
{
	htmlParserCtxtPtr parser;	/* NULL before it is made */
	char	   *start;
	char	   *at;
	char	   *end;
	size_t		start_tags;
	size_t		text_bytes;
	int			depth;			/* open elements, html and body left out */
	int			roots;			/* how many of them stood in none */
	bool		lost;			/* something came that nobody wrote */
	bool		no_memory;
	bool		error;			/* libxml2 complained of something */
} Notes;

/* Writes a mark, or finds that there are more than can be. */
static void
note(Notes *notes, Mark mark)
{
	if (notes->at == notes->end)
		notes->lost = true;
	else
		*notes->at++ = (char) mark;
}

/* The mark of a start tag, or END_OF_NOTES if the filter writes no such. */
static Mark
mark_of(const char *name)
{
	if (strcmp(name, "div") == 0)
		return BOX;
	if (strcmp(name, "table") == 0)
		return TABLE;
	if (name[0] == 't' && name[1] != '\0' && name[2] == '\0')
		switch (name[1])
		{
			case 'd':
				return TD;
			case 'h':
				return TH;
			case 'r':
				return ROW;
		}
	return END_OF_NOTES;
}

/* Are these the two elements around all others? */
static bool
is_frame(const char *name)
{
	return strcmp(name, "html") == 0 || strcmp(name, "body") == 0;
}

/* Writes a span; the filter wrote a number in range or none. */
static void
note_span(Notes *notes, const char **attributes, const char *name)
{
	int			span = 1;

	for (; attributes && attributes[0]; attributes += 2)
		if (attributes[1] && strcmp(attributes[0], name) == 0)
			span = atoi(attributes[1]);
	note(notes, (Mark) (span >> 8 & 0xff));
	note(notes, (Mark) (span & 0xff));
}

/* Notes a start tag. */
static void
start_element(void *context, const xmlChar *name, const xmlChar **attributes)
{
	Notes	   *notes = context;
	Mark		mark;

	if (notes->lost || notes->no_memory)
		return;
	notes->start_tags++;
	if (is_frame((const char *) name))
		return;
	mark = mark_of((const char *) name);
	if (notes->depth++ == 0)
		notes->roots++;
	if (mark == END_OF_NOTES)
		notes->lost = true;
	note(notes, mark);
	if (mark == TD || mark == TH)
	{
		note_span(notes, (const char **) attributes, "rowspan");
		note_span(notes, (const char **) attributes, "colspan");
	}
}

/* Notes an end tag. */
static void
end_element(void *context, const xmlChar *name)
{
	Notes	   *notes = context;
	Mark		mark;

	if (notes->lost || notes->no_memory || is_frame((const char *) name))
		return;
	notes->depth--;
	mark = mark_of((const char *) name);
	note(notes, mark == TD || mark == TH ? CELL_END : (Mark) (mark + 1));
}

/* Notes text, blank or not. */
static void
characters(void *context, const xmlChar *text, int size)
{
	Notes	   *notes = context;

	if (notes->lost || notes->no_memory)
		return;
	if (size < 0 || notes->depth < 1 || notes->end - notes->at < size)
	{
		notes->lost = true;
		return;
	}
	memcpy(notes->at, text, size);
	notes->at += size;
	notes->text_bytes += size;
}

/*
 * Notes an error.  Only a lack of memory matters: what else libxml2 may think
 * of a filtered page shows in what comes out of it.
 */
static void
structured_error(void *context, GOIR_XML_CONST xmlError *error)
{
	Notes	   *notes = context;

	notes->error = true;
	if (error != NULL && error->code == XML_ERR_NO_MEMORY)
	{
		notes->no_memory = true;
		if (notes->parser != NULL)
			GOIR_XML_STARVE(notes->parser);
	}
}

/* Keeps libxml2 from writing to stderr. */
static void
generic_error(void *context, const char *message, ...)
{
	(void) context;
	(void) message;
}

/*
 * Feeds the page to a parser of its own, piece by piece, until it is read,
 * the notes are spoilt or the host wants to stop; true if it did not stop.
 * A piece ends behind a tag, so that no version has to wait for its rest.
 */
static bool
feed(const GoirHost *host, GoirText html, Notes *notes)
{
	htmlSAXHandler sax;
	htmlParserCtxtPtr parser;
	const char *end = html.at + html.size;
	const char *at = html.at;
	bool		go_on = true;

	memset(&sax, 0, sizeof(sax));
	sax.startElement = start_element;
	sax.endElement = end_element;
	sax.characters = characters;
	sax.ignorableWhitespace = characters;
	sax.cdataBlock = characters;
	sax.serror = structured_error;
	sax.initialized = XML_SAX2_MAGIC;	/* or serror is not called */

	parser = htmlCreatePushParserCtxt(&sax, notes, NULL, 0, NULL,
									  XML_CHAR_ENCODING_UTF8);
	if (parser == NULL)
	{
		notes->no_memory = true;
		return true;
	}
	notes->parser = parser;
	htmlCtxtUseOptions(parser, OPTIONS);
	if (!goir_xml_make_room(parser, DEPTH))
		notes->no_memory = true;

	while (at < end && !notes->lost && !notes->no_memory && go_on)
	{
		const char *stop = end;

		if (end - at > PIECE)
			stop = memchr(at + PIECE, '>', end - at - PIECE);
		stop = stop != NULL && stop < end ? stop + 1 : end;
		if (htmlParseChunk(parser, at, (int) (stop - at), 0) == XML_ERR_NO_MEMORY)
			notes->no_memory = true;
		at = stop;
		go_on = !host->stopping();
	}
	if (go_on && !notes->lost && !notes->no_memory &&
		htmlParseChunk(parser, NULL, 0, 1) == XML_ERR_NO_MEMORY)
		notes->no_memory = true;
	notes->parser = NULL;
	htmlFreeParserCtxt(parser);
	return go_on;
}

/* Reads a span of a cell. */
static int
span_at(const char *at)
{
	return (unsigned char) at[0] << 8 | (unsigned char) at[1];
}

/* Puts < > & back in place of what stands for them; returns the end. */
static char *
without_stand_ins(char *from, char *end)
{
	static const char bytes[] = GOIR_STAND_INS;
	char	   *at = memchr(from, GOIR_STAND_IN, end - from);
	char	   *to = at;

	if (at == NULL)
		return end;
	while (at < end)
	{
		const char *stand_in = *at == GOIR_STAND_IN && end - at > 1 ? strchr(bytes, at[1]) : NULL;

		if (stand_in != NULL)
			*to++ = GOIR_STOOD_FOR[stand_in - bytes];
		else
			*to++ = *at;
		at += stand_in != NULL ? 2 : 1;
	}
	return to;
}

/* Writes the document of notes that hold as many tags as the page. */
static bool
replay(const Notes *notes, bool stand_ins, GoirPen *pen)
{
	/* the outermost div is the page itself */
	char	   *at = notes->start + 1;
	char	   *end = notes->at - 1;

	if (at > end || at[-1] != BOX || *end != BOX_END)
		return false;
	while (at < end)
	{
		char	   *from = at;

		while (at < end && ((unsigned char) *at >= ' ' || *at == '\n' || *at == '\t'))
			at++;
		if (at > from)
			goir_pen_text(pen, from, (int) ((stand_ins ? without_stand_ins(from, at) : at) - from));
		if (at == end)
			break;
		switch (*at++)
		{
			case BOX:
				goir_pen_box(pen);
				break;
			case BOX_END:
				goir_pen_box_end(pen);
				break;
			case TABLE:
				goir_pen_table(pen);
				break;
			case TABLE_END:
				goir_pen_table_end(pen);
				break;
			case ROW:
				goir_pen_row(pen);
				break;
			case ROW_END:
				break;
			case TD:
			case TH:
				if (end - at < 4)
					return false;
				goir_pen_cell(pen, at[-1] == TH, span_at(at), span_at(at + 2));
				at += 4;
				break;
			case CELL_END:
				goir_pen_cell_end(pen);
				break;
			default:
				return false;
		}
	}
	return true;
}

GoirHtmlResult
goir_html_document(GoirArena *arena, const GoirFiltered *page,
				   GoirDocument **document)
{
	size_t		size = page->text_bytes + page->start_tags * TAG_SIZE;
	GoirPen    *pen = goir_pen(arena, GOIR_GRID);
	Notes		notes = {0};
	bool		finished;
	xmlStructuredErrorFunc structured = xmlStructuredError;
	void	   *structured_context = xmlStructuredErrorContext;
	xmlGenericErrorFunc generic = xmlGenericError;
	void	   *generic_context = xmlGenericErrorContext;

	notes.start = notes.at = goir_space(arena, size);
	notes.end = notes.start + size;

	/* between these two lines nothing but libxml2 and our notes */
	xmlSetStructuredErrorFunc(&notes, structured_error);
	xmlSetGenericErrorFunc(NULL, generic_error);
	finished = feed(arena->host, page->html, &notes);
	if (notes.error)
		xmlResetLastError();
	xmlSetGenericErrorFunc(generic_context, generic);
	xmlSetStructuredErrorFunc(structured_context, structured);

	if (notes.no_memory)
		return GOIR_HTML_NO_MEMORY;
	if (!finished)
		return GOIR_HTML_STOPPED;
	if (notes.lost || notes.depth != 0 || notes.roots != 1 ||
		notes.start_tags != page->start_tags ||
		notes.text_bytes != page->text_bytes || !replay(&notes, page->stand_ins, pen))
		return GOIR_HTML_LOST;
	*document = goir_pen_end(pen);
	return GOIR_HTML_OK;
}

bool
goir_html_library_fits(const char **loaded, const char **built)
{
	*loaded = xmlParserVersion;
	*built = LIBXML_VERSION_STRING;
	return (atoi(*loaded) < GOIR_LIBXML_BREAK) ==
		(LIBXML_VERSION < GOIR_LIBXML_BREAK);
}

bool
goir_html_memory_is_fatal(void)
{
	return atoi(xmlParserVersion) < GOIR_LIBXML_BREAK;
}
