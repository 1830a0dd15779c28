/*-------------------------------------------------------------------------
 *
 * xml.c
 *	  Fuzz target: XML.
 *
 * Whatever comes in, what the handler is told nests, is valid UTF-8, and is the
 * same each time.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "page/xml.h"

/* Names that the handler knows. */
static const GoirXmlName known[] = {{"a", 1}, {"p", 2}, {"r", 3}, {"t", 4}, {"tbl", 5}, {"tc", 6}, {"tr", 7}};

/* What was told. */
typedef struct Told
{
	int			depth;
	uint32_t	sum;			/* of all of it */
} Told;

static void
add(Told *told, GoirText text)
{
	int			i;

	fuzz_read_text(text);
	for (i = 0; i < text.size; i++)
		told->sum = (told->sum ^ (unsigned char) text.at[i]) * 16777619;
	told->sum = told->sum * 31 + 1;
}

static GoirText
text_of(const char *string)
{
	return (GoirText) {string, (int) strlen(string)};
}

static void
start_element(void *context, int what, const char *name, const char *attributes)
{
	Told	   *told = context;

	fuzz_require(told->depth < GOIR_XML_DEPTH && *name);
	fuzz_require(what == goir_xml_name(known, GOIR_COUNT(known), name));
	told->depth++;
	add(told, text_of(name));
	for (; *attributes; attributes += strlen(attributes) + 1)
	{
		GoirText	value = goir_xml_attribute(attributes, attributes);

		add(told, text_of(attributes));
		attributes += strlen(attributes) + 1;
		fuzz_require(fuzz_same_text(value, text_of(attributes)));
		add(told, value);
	}
}

static void
end_element(void *context)
{
	Told	   *told = context;

	fuzz_require(told->depth-- > 0);
	told->sum = told->sum * 31 + 2;
}

static void
text(void *context, GoirText text)
{
	fuzz_require(text.size > 0);
	add(context, text);
}

/* Reads a document; gives what it was told. */
static uint32_t
read_xml(GoirText xml, GoirXmlResult *result)
{
	static const GoirXmlHandler handler = {known, GOIR_COUNT(known), start_element, end_element, text};
	GoirArena	arena = FUZZ_ARENA;
	Told		told = {0, 2166136261u};

	*result = goir_xml_read(&arena, xml, &handler, &told);
	fuzz_require(told.depth == 0);
	return told.sum;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirXmlResult result;
	GoirXmlResult again;
	GoirText	xml;
	uint32_t	sum;
	int			replaced;

	fuzz_begin();
	xml = goir_decode(&arena, fuzz_bytes(data, size), GOIR_UTF8, &replaced);
	sum = read_xml(xml, &result);
	fuzz_require(sum == read_xml(xml, &again) && result == again);
	fuzz_end();
	return 0;
}
