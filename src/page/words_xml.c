/*-------------------------------------------------------------------------
 *
 * words_xml.c
 *	  Words with places from XML.
 *
 * Each notation is a handful of element and attribute names.  Some have words,
 * mutool and pdfminer characters, pdftohtml lines of them.
 *
 *-------------------------------------------------------------------------
 */
#include "page/words.h"
#include "page/xml.h"

#define NEAR_BEGINNING (16 * 1024)	/* where the marks of a notation are looked for */

typedef enum Notation
{
	BBOX, PDF2XML, HOCR, ALTO, STEXT, PDFMINER, NOTATIONS
} Notation;

typedef struct Reading
{
	GoirWords  *words;
	Notation	notation;
	int			depth;			/* open elements from the word on, 0 outside */
	GoirRect	rect;			/* of pdfminer's character */
	int			foot;			/* of the page, from which pdfminer counts */
	int			row;			/* of the table that is open, from 0 */
	int			table;			/* open elements from a table on, 0 outside */
} Reading;

/*
 * Is it that notation: do the marks stand in this order?
 */
static const char *const marks[NOTATIONS][3] = {
	{"<doc>", "<page width=\""},
	{"<pdf2xml", "<page number=\""},
	{"class='ocr_page'"},
	{"<alto", "<"},
	{"<document", "<page id=\"", "<block bbox=\""},
	{"<pages>", "<page id=\"", "<textbox id=\""},
};

/* Is there nothing but blanks between two places? */
static bool
is_between(GoirText text, int from, int to)
{
	while (from < to && strchr(" \t\r\n", text.at[from]))
		from++;
	return from >= to;
}

/*
 * Where the root of a notation is, -1 if nowhere: where XML begins, but for
 * those that stand in HTML.
 */
static int
find_root(GoirText head, Notation n)
{
	int			at;

	if (n != BBOX && n != HOCR && !goir_is_at(head, 0, "<?xml"))
		return goir_is_at(head, 0, marks[n][0]) ? 0 : -1;
	/* nearly every page is looked at: once */
	if (n == HOCR && goir_find(head, 0, "ocr_page") < 0)
		return -1;
	at = goir_find(head, 0, marks[n][0]);
	return n == HOCR && at < 0 ? goir_find(head, 0, "class=\"ocr_page\"") : at;
}

/* Which notation it is, or their number. */
static Notation
notation_of(GoirText text)
{
	GoirText	head = goir_clip(text, NEAR_BEGINNING);
	Notation	n;

	for (n = 0; n < NOTATIONS; n++)
	{
		int			root = find_root(head, n);
		int			at = root;
		int			i;

		for (i = 1; i < 3 && at >= 0 && marks[n][i]; i++)
			at = goir_find(head, at, marks[n][i]);
		/* <doc> alone may stand in any page */
		if (at >= 0 && (n != BBOX || is_between(text, root + (int) strlen("<doc>"), at)))
			return n;
	}
	return NOTATIONS;
}

bool
goir_words_are_xml(GoirText text)
{
	return notation_of(text) != NOTATIONS;
}

/* Reads the value of an attribute as a place. */
static bool
place(const char *attributes, const char *name, int *value)
{
	return goir_words_place(goir_xml_attribute(attributes, name), value);
}

/* The rectangle of a corner and its size. */
static bool
sized(const char *attributes, const char *left, const char *top, const char *width, const char *height, GoirRect *rect)
{
	int			wide,
				high;

	if (!place(attributes, left, &rect->left) || !place(attributes, top, &rect->top) ||
		!place(attributes, width, &wide) || !place(attributes, height, &high))
		return false;
	rect->right = rect->left + wide;
	rect->bottom = rect->top + high;
	return true;
}

/* Adds a word, or says that one is missing. */
static void
add(Reading *r, bool placed, GoirRect rect, int confidence)
{
	if (!placed || !goir_words_add(r->words, rect, confidence))
		r->words->whole = false;
	r->depth = 1;
}

/* <word xMin= yMin= xMax= yMax=> */
static void
start_bbox(Reading *r, const char *name, const char *a)
{
	GoirRect	rect = {0, 0, 0, 0};

	if (strcmp(name, "word") == 0)
		add(r, place(a, "xMin", &rect.left) && place(a, "yMin", &rect.top) &&
			place(a, "xMax", &rect.right) && place(a, "yMax", &rect.bottom), rect, GOIR_PRINTED);
}

/* <text top= left= width= height=>, a line of words; a blank one may be of no width */
static void
start_pdf2xml(Reading *r, const char *name, const char *a)
{
	GoirRect	rect = {0, 0, 0, 0};

	if (strcmp(name, "text") == 0)
	{
		if (!sized(a, "left", "top", "width", "height", &rect))
			r->words->whole = false;
		else
			goir_words_add(r->words, rect, GOIR_PRINTED);
		r->depth = 1;
	}
}

/* The numbers behind a name in hOCR's title: bbox 1 2 3 4; x_wconf 95. */
static bool
property(GoirText title, const char *name, int *number, int n)
{
	int			at = goir_find(title, 0, name);

	if (at < 0)
		return false;
	at += (int) strlen(name);
	return goir_words_places((GoirText) {title.at + at, title.size - at}, number, n);
}

/* A span of a cell: rowspan="2". */
static int
span(const char *attributes, const char *name)
{
	int			value;

	return place(attributes, name, &value) && value >= 2000 ? value / 1000 : 1;
}

/* <table class='ocr_table'>, <tr>, <td rowspan= colspan=>: cells that the notation tells */
static void
start_table(Reading *r, const char *name, const char *a)
{
	GoirWords  *words = r->words;

	if (strcmp(name, "table") == 0 && goir_text_is(goir_xml_attribute(a, "class"), "ocr_table") && r->table == 0)
	{
		words->table = goir_room(words->arena, words->table, words->tables, &words->table_room, sizeof(GoirWordTable));
		words->table[words->tables++] = (GoirWordTable) {words->n, words->n, words->cells, 0};
		r->table = 1;
		r->row = -1;
	}
	else if (r->table > 0 && strcmp(name, "tr") == 0)
		r->row++;
	else if (r->table > 0 && (strcmp(name, "td") == 0 || strcmp(name, "th") == 0))
	{
		/* cells before all rows are one */
		r->row += r->row < 0;
		words->cell = goir_room(words->arena, words->cell, words->cells, &words->cell_room, sizeof(GoirWordCell));
		words->cell[words->cells++] = (GoirWordCell) {r->row, span(a, "rowspan"), span(a, "colspan"), words->n};
		words->table[words->tables - 1].cells++;
	}
}

/* Ends a table. */
static void
end_table(Reading *r)
{
	r->words->table[r->words->tables - 1].end = r->words->n;
	r->table = 0;
}

/* <span class='ocrx_word' title='bbox left top right bottom; x_wconf confidence'> */
static void
start_hocr(Reading *r, const char *name, const char *a)
{
	GoirText	class = goir_xml_attribute(a, "class");
	GoirText	title = goir_xml_attribute(a, "title");
	int			number[4] = {0, 0, 0, 0};
	int			confidence = 0;
	bool		placed;

	start_table(r, name, a);
	if (goir_text_is(class, "ocr_page"))
	{
		r->words->page++;
		r->words->edge = property(title, "bbox ", number, 4) ? number[2] : GOIR_NO_EDGE;
	}
	if (!goir_text_is(class, "ocrx_word"))
		return;
	placed = property(title, "bbox ", number, 4);
	property(title, "x_wconf ", &confidence, 1);
	add(r, placed, (GoirRect) {number[0], number[1], number[2], number[3]}, confidence / 1000);
}

/* <String CONTENT= HPOS= VPOS= WIDTH= HEIGHT= WC=> */
static void
start_alto(Reading *r, const char *name, const char *a)
{
	GoirRect	rect = {0, 0, 0, 0};
	int			confidence = 0;

	if (strcmp(name, "Page") == 0)
	{
		r->words->page++;
		if (!place(a, "WIDTH", &r->words->edge))
			r->words->edge = GOIR_NO_EDGE;
	}
	if (strcmp(name, "String") != 0)
		return;
	place(a, "WC", &confidence);
	add(r, sized(a, "HPOS", "VPOS", "WIDTH", "HEIGHT", &rect), rect, confidence / 10);
	goir_words_text(r->words, goir_xml_attribute(a, "CONTENT"));
}

/* <line bbox="left top right bottom"><char quad="left top right top …" c=> */
static void
start_stext(Reading *r, const char *name, const char *a)
{
	int			number[8];
	GoirRect	rect;
	GoirText	text;

	if (strcmp(name, "line") == 0)
		r->words->open = -1;
	if (strcmp(name, "char") != 0)
		return;
	text = goir_xml_attribute(a, "c");
	if (text.size == 0 || goir_text_is(text, " "))
	{
		r->words->open = -1;
		return;
	}
	if (!goir_words_places(goir_xml_attribute(a, "quad"), number, 8))
	{
		r->words->whole = false;
		return;
	}
	rect = (GoirRect) {number[0], number[1], number[6], number[7]};
	goir_words_character(r->words, rect, text);
}

/* <page bbox="left,bottom,right,top">, and <text bbox=> of one character, counted from below */
static void
start_pdfminer(Reading *r, const char *name, const char *a)
{
	GoirText	box = goir_xml_attribute(a, "bbox");
	int			number[4];

	if (strcmp(name, "page") == 0)
	{
		bool		known = goir_words_places(box, number, 4);

		r->foot = known ? number[3] : 0;
		r->words->edge = known ? number[2] : GOIR_NO_EDGE;
	}
	if (strcmp(name, "textline") == 0 || (strcmp(name, "text") == 0 && box.at == NULL))
		r->words->open = -1;
	if (strcmp(name, "text") != 0 || box.at == NULL)
		return;
	if (!goir_words_places(box, number, 4))
	{
		r->words->whole = false;
		return;
	}
	r->depth = 1;
	r->rect = (GoirRect) {number[0], r->foot - number[3], number[2], r->foot - number[1]};
}

/* Begins a page, or whatever it is in the notation. */
static void
start_element(void *context, int what, const char *name, const char *attributes)
{
	static void (*const start[NOTATIONS]) (Reading *, const char *, const char *) = {
		start_bbox, start_pdf2xml, start_hocr, start_alto, start_stext, start_pdfminer
	};
	Reading    *r = context;

	(void) what;
	r->table += r->table > 0;
	if (r->depth > 0)
	{
		r->depth++;				/* bold or the like within a word */
		return;
	}
	if (strcmp(name, "page") == 0 && r->notation != HOCR)
	{
		r->words->page++;
		r->words->open = -1;
		if (!place(attributes, "width", &r->words->edge))
			r->words->edge = GOIR_NO_EDGE;
	}
	start[r->notation] (r, name, attributes);
}

/* The width of a character in halves of a Chinese one; of a blank a bit less. */
static int
width(uint32_t c)
{
	return c < 0x1100 ? 1 : 2;
}

/*
 * Splits a line of words at its blanks, each as wide as its characters: where
 * a line has but one place nobody knows better.
 */
static void
split_line(GoirWords *words)
{
	GoirWord	line = words->word[words->open];
	const char *end = line.text.at + line.text.size;
	const char *at;
	int64_t		wide = (int64_t) line.rect.right - line.rect.left;
	int64_t		total = 0;
	int64_t		used = 0;

	for (at = line.text.at; at < end;)
		total += width(goir_next(&at, end));
	words->n--;
	for (at = line.text.at; at < end;)
	{
		const char *from = at;
		int64_t		before = used;
		GoirRect	rect = line.rect;

		while (at < end && *at != ' ' && !goir_is_at((GoirText) {at, (int) (end - at)}, 0, "\302\240"))
			used += width(goir_next(&at, end));
		rect.left = (int) (line.rect.left + wide * before / total);
		rect.right = (int) (line.rect.left + wide * used / total);
		if (at > from && goir_words_add(words, rect, GOIR_PRINTED))
			words->word[words->n - 1].text = (GoirText) {from, (int) (at - from)};
		if (at < end)
			used += width(goir_next(&at, end));
	}
}

/* Ends a word, if it is its element. */
static void
end_element(void *context)
{
	Reading    *r = context;

	if (r->table > 0 && --r->table == 0)
		end_table(r);
	if (r->depth == 0 || --r->depth > 0)
		return;
	if (r->notation == PDF2XML && r->words->open >= 0)
		split_line(r->words);
	r->words->open = r->notation == PDFMINER ? r->words->open : -1;
}

/* Text of a word, or of its only character. */
static void
add_text(void *context, GoirText text)
{
	Reading    *r = context;

	if (r->depth == 0 || r->notation == ALTO)
		return;
	if (r->notation == PDFMINER)
		goir_words_character(r->words, r->rect, text);
	else
		goir_words_text(r->words, text);
}

void
goir_words_of_xml(GoirWords *words, GoirText text)
{
	static const GoirXmlHandler handler = {NULL, 0, start_element, end_element, add_text};
	Reading		reading = {words, notation_of(text), 0, {0, 0, 0, 0}, 0, 0, 0};

	words->page = -1;
	words->ocr = reading.notation == ALTO ||
		(reading.notation == HOCR && goir_find(goir_clip(text, NEAR_BEGINNING), 0, "ocr-system") >= 0);
	if (goir_xml_read(words->arena, text, &handler, &reading) != GOIR_XML_WHOLE)
	{
		/* of the last word a part may be missing, and of a number a digit */
		words->whole = false;
		words->n -= words->n > 0;
	}
}
