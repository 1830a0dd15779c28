/*-------------------------------------------------------------------------
 *
 * lies.c
 *	  A libxml2 that tells what no page says.
 *
 * html.c believes nothing that libxml2 tells: what it did not write into the
 * filtered page must not come out of it.  The parser's functions are here, in
 * front of those of the library, and tell what a script says, one letter an
 * event.  The answer must be the right error, or a document in which nothing
 * points outside.  The last line is "N passed, M failed", one count a script.
 *
 *-------------------------------------------------------------------------
 */
#include "page/html.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>

#define BREAK 21400				/* see page/libxml.h */

/*
 * Events of a script:
 *	  d t r c h s	start tag of div, table, tr, td, th, span; in capitals the
 *					end tag
 *	  l				start tag of a td that spans 300 columns
 *	  x				a byte of text
 *	  a to z after a backslash	the control character of that letter as text
 *	  -				text of less than no bytes
 *	  o				a lack of memory is reported, with e another error, with n
 *					none at all; with g one is written to stderr
 *	  /				the piece of the page ends, with . the last one
 *	  !				and reports a lack of memory
 */
typedef struct Lie
{
	const char *what;
	const char *script;
	size_t		start_tags;		/* what the filter wrote */
	size_t		text_bytes;
	GoirHtmlResult result;
	int			tables;			/* of the document */
	int			cells;
} Lie;

static const Lie lies[] = {
	{"the truth", "dtrcxCRTD", 4, 1, GOIR_HTML_OK, 1, 1},
	{"the truth in pieces, with errors of no account", "dtr/egncx/CRTD", 4, 1, GOIR_HTML_OK, 1, 1},
	{"spans, one without a value", "dtrlCcCRTD", 5, 0, GOIR_HTML_OK, 1, 2},
	{"a cell in no table", "dcxCD", 2, 1, GOIR_HTML_OK, 0, 0},
	{"ends in another order", "dtdTDD", 3, 0, GOIR_HTML_OK, 1, 0},
	{"an element that was not written", "dsxSD", 2, 1, GOIR_HTML_LOST, 0, 0},
	{"more tags than were written", "dtTtTtTtT/tTD", 1, 0, GOIR_HTML_LOST, 0, 0},
	{"fewer tags than were written", "dtTD", 3, 0, GOIR_HTML_LOST, 0, 0},
	{"more text than was written", "dxxxxxxxxxxxx/xxD", 1, 1, GOIR_HTML_LOST, 0, 0},
	{"less text than was written", "dxD", 1, 2, GOIR_HTML_LOST, 0, 0},
	{"text of less than no bytes", "d-xD", 1, 1, GOIR_HTML_LOST, 0, 0},
	{"text in no element", "xdD", 1, 1, GOIR_HTML_LOST, 0, 0},
	{"text behind the page", "dDx", 1, 1, GOIR_HTML_LOST, 0, 0},
	{"two pages", "dDdD", 2, 0, GOIR_HTML_LOST, 0, 0},
	{"no page", "", 0, 0, GOIR_HTML_LOST, 0, 0},
	{"a table for the page", "tT", 1, 0, GOIR_HTML_LOST, 0, 0},
	{"a page without an end", "dtT", 2, 0, GOIR_HTML_LOST, 0, 0},
	{"an end without a page", "D", 0, 0, GOIR_HTML_LOST, 0, 0},
	{"a page that ends as a table", "dT", 1, 0, GOIR_HTML_LOST, 0, 0},
	{"a mark of no event", "d\\tD", 1, 1, GOIR_HTML_LOST, 0, 0},
	{"a mark of a cell, and no spans", "d\\gxD", 1, 2, GOIR_HTML_LOST, 0, 0},
	{"a mark of a cell, with spans in the text", "dtr\\gxxxxxD", 3, 6, GOIR_HTML_LOST, 0, 0},
	{"no memory", "dtr/o/crRTD", 3, 0, GOIR_HTML_NO_MEMORY, 0, 0},
	{"no memory, and events go on", "doxtTD", 2, 1, GOIR_HTML_NO_MEMORY, 0, 0},
	{"no memory for a piece", "dt!TD", 2, 0, GOIR_HTML_NO_MEMORY, 0, 0},
	{"no memory at the end", "dtTD.!", 2, 0, GOIR_HTML_NO_MEMORY, 0, 0},
};

/* What the parser is to do. */
static struct
{
	const char *script;			/* what is left of it */
	htmlSAXHandler sax;
	void	   *context;
	bool		absent;			/* there is no memory for a parser */
	bool		deep;			/* it has room for as many elements as may be */
	bool		reading;		/* it reads something */
} parser_is;

htmlParserCtxtPtr
htmlCreatePushParserCtxt(htmlSAXHandlerPtr sax, void *context, const char *chunk, int size, const char *name,
						 xmlCharEncoding encoding)
{
	static xmlParserInput input;
	htmlParserCtxtPtr parser;

	(void) chunk, (void) size, (void) name, (void) encoding;
	if (parser_is.absent)
		return NULL;
	parser_is.sax = *sax;
	parser_is.context = context;
	parser = calloc(1, sizeof(*parser));
	if (parser == NULL)
		abort();
	if (parser_is.reading)
		parser->input = &input;
#if LIBXML_VERSION < BREAK
	if (parser_is.deep)
		parser->nameMax = 1 << 20;
#endif
	return parser;
}

void
htmlFreeParserCtxt(htmlParserCtxtPtr parser)
{
#if LIBXML_VERSION < BREAK
	xmlFree((void *) parser->nameTab);
#endif
	free(parser);
}

int
htmlCtxtUseOptions(htmlParserCtxtPtr parser, int options)
{
	(void) parser, (void) options;
	return 0;
}

/* Reports an error by its code. */
static void
complain(int code)
{
	xmlError	error;

	memset(&error, 0, sizeof(error));
	error.code = code;
	parser_is.sax.serror(parser_is.context, &error);
}

/* A start or an end tag. */
static void
tell_tag(char event)
{
	static const char *const names[] = {"div", "table", "tr", "td", "th", "span", "td"};
	const xmlChar *spans[] = {(const xmlChar *) "colspan", (const xmlChar *) "300",
	(const xmlChar *) "rowspan", NULL, NULL};
	const char *starts = "dtrchsl";
	const char *ends = "DTRCHS";
	const char *which = strchr(starts, event);

	if (which != NULL)
		parser_is.sax.startElement(parser_is.context, (const xmlChar *) names[which - starts],
								   event == 'l' ? spans : NULL);
	else if ((which = strchr(ends, event)) != NULL)
		parser_is.sax.endElement(parser_is.context, (const xmlChar *) names[which - ends]);
	else
		abort();
}

/* One event of a script; returns what is behind it. */
static const char *
tell(const char *script)
{
	xmlChar		control;

	switch (*script++)
	{
		case 'x':
			parser_is.sax.characters(parser_is.context, (const xmlChar *) "x", 1);
			break;
		case '\\':
			control = (xmlChar) (*script++ - 'a' + 1);
			parser_is.sax.cdataBlock(parser_is.context, &control, 1);
			break;
		case '-':
			parser_is.sax.ignorableWhitespace(parser_is.context, (const xmlChar *) "", -1);
			break;
		case 'o':
			complain(XML_ERR_NO_MEMORY);
			break;
		case 'e':
			complain(XML_ERR_INTERNAL_ERROR);
			break;
		case 'n':
			parser_is.sax.serror(parser_is.context, NULL);
			break;
		case 'g':
			xmlGenericError(xmlGenericErrorContext, "a message that goir keeps to itself\n");
			break;
		default:
			tell_tag(script[-1]);
	}
	return script;
}

/* Tells what the script says of this piece. */
int
htmlParseChunk(htmlParserCtxtPtr parser, const char *chunk, int size, int terminate)
{
	(void) parser, (void) chunk, (void) size;
	while (*parser_is.script && strchr("/.!", *parser_is.script) == NULL)
		parser_is.script = tell(parser_is.script);
	if (*parser_is.script == '.' && !terminate)
		return XML_ERR_OK;
	parser_is.script += *parser_is.script == '.';
	if (*parser_is.script)
		return *parser_is.script++ == '!' ? XML_ERR_NO_MEMORY : XML_ERR_OK;
	return XML_ERR_OK;
}

/* The host */

static bool wants_to_stop;

static void *
allocate(size_t size)
{
	void	   *piece = malloc(size);

	if (piece == NULL)
		abort();
	return piece;
}

static bool
stopping(void)
{
	return wants_to_stop;
}

static const GoirHost host = {allocate, stopping, NULL};

/* Does nothing of a document point outside of it? */
static bool
is_sound(const GoirDocument *document)
{
	bool		sound = true;
	int			i;

	for (i = 0; i < document->n_cells; i++)
		sound &= document->cells[i].table < document->n_tables && document->cells[i].row < document->n_rows &&
			document->cells[i].next < document->n_cells;
	for (i = 0; i < document->n_rows; i++)
		sound &= document->rows[i].cell < document->n_cells && document->rows[i].next < document->n_rows;
	for (i = 0; i < document->n_paragraphs; i++)
		sound &= document->paragraphs[i].cell < document->n_cells;
	return sound;
}

/* Has a page of some pieces read by this parser; true if that was answered right. */
static bool
answers(const Lie *lie)
{
	static char html[300 * 1024];
	GoirArena	arena = {&host, NULL, 0};
	GoirFiltered page = {.html = {html, sizeof(html)}, .start_tags = lie->start_tags, .text_bytes = lie->text_bytes};
	GoirDocument *document = NULL;
	GoirHtmlResult result;

	memset(html, '>', sizeof(html) / 2);
	memset(html + sizeof(html) / 2, 'x', sizeof(html) / 2);
	parser_is.script = lie->script;
	result = goir_html_document(&arena, &page, &document);
	if (result == lie->result &&
		(result != GOIR_HTML_OK || (document->n_tables == lie->tables && document->n_cells == lie->cells && is_sound(document))))
		return true;
	printf("a parser that tells of %s (%s) is answered with %d\n", lie->what, lie->script, (int) result);
	return false;
}

int
main(void)
{
	static const Lie truth = {"the truth", "dD", 1, 0, GOIR_HTML_OK, 0, 0};
	static const Lie nothing = {"no parser", "", 1, 0, GOIR_HTML_NO_MEMORY, 0, 0};
	static const Lie stopped = {"the truth, to a host that stops", "dD", 1, 0, GOIR_HTML_STOPPED, 0, 0};
	const char *loaded;
	const char *built;
	int			passed = 0;
	int			all = 0;
	int			i;

	for (i = 0; i < GOIR_COUNT(lies); i++, all++)
	{
		parser_is.reading = i % 2 == 0;
		passed += answers(&lies[i]);
	}
	parser_is.deep = true;
	passed += answers(&truth), all++;
	wants_to_stop = true;
	passed += answers(&stopped), all++;
	wants_to_stop = false;
	parser_is.absent = true;
	passed += answers(&nothing), all++;
	passed += goir_html_library_fits(&loaded, &built), all++;
	/* up to 2.13 memory that libxml2 could not have may leave it broken */
	passed += goir_html_memory_is_fatal() == (LIBXML_VERSION < BREAK), all++;
	printf("%d passed, %d failed\n", passed, all - passed);
	return passed != all;
}
