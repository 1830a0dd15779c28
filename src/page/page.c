/*-------------------------------------------------------------------------
 *
 * page.c
 *	  Opens a page: the rooms before the reader, in their order.
 *
 *-------------------------------------------------------------------------
 */
#include "file/wrap.h"
#include "page/page.h"
#include "page/package.h"
#include "page/placed.h"
#include "page/opendocument.h"
#include "page/plaintext.h"
#include "page/sheet.h"
#include "page/word.h"

/* Memory to begin with: for any page, and times its size, but of a long one as if it were not. */
#define FOR_ANY_PAGE (128 * 1024)
#define TIMES_PAGE 3
#define LONG_PAGE (128 * 1024)

/* The document of a page of HTML, and what it says of itself. */
static void
open_html(GoirArena *arena, GoirText text, const GoirMail *mail, GoirPage *page)
{
	GoirHtml	html;

	goir_html_document(arena, text, mail, &html);
	page->document = html.document;
	page->title = html.title;
	page->meta = html.meta;
	page->metas = html.metas;
	page->replaced += html.replaced;
	if (html.cut)
		page->cut = html.cut;
}

/* The document of words with places. */
static void
open_placed(GoirArena *arena, GoirText text, GoirPage *page)
{
	bool		whole;

	page->document = goir_placed_document(arena, text, &whole);
	if (!whole)
		page->cut = "XML不完整，或超出解析上限";
}

/* Says why an office document was not read, behind what it is called. */
static const GoirFile *
say_why(GoirArena *arena, const GoirFile *file, GoirZipResult result)
{
	const char *why = result == GOIR_ZIP_LOCKED ? "已加密，请解除密码" :
		result == GOIR_ZIP_LIMIT ? "超出解析上限" : "已损坏或不完整";
	GoirFile   *said = goir_alloc(arena, sizeof(*said));
	int			size = (int) strlen(file->advice);
	char	   *to = goir_alloc(arena, size + strlen(why) + 1);

	memcpy(to, file->advice, size);
	memcpy(to + size, why, strlen(why));
	said->format = file->format;
	said->advice = to;
	return said;
}

/* Takes over what became of an office document: all of it or nothing. */
static void
close_office(GoirArena *arena, const GoirPackage *package, const GoirFile *file, GoirPage *page)
{
	page->replaced = package->replaced;
	page->cut = package->cut ? package->cut : page->document->cut;
	page->file = package->result == GOIR_ZIP_READ ? NULL : say_why(arena, file, package->result);
	if (page->file)
	{
		page->document = goir_pen_end(goir_pen(arena, GOIR_FLAT));
		page->cut = NULL;
		page->replaced = 0;
	}
}

/* Opens an office document in an archive; false if the file is none. */
static bool
open_office(GoirArena *arena, GoirText bytes, GoirPage *page)
{
	static const struct
	{
		GoirFormat	format;
		GoirDocument *(*read) (GoirPackage *);
	}			readers[] = {
		{GOIR_FORMAT_DOCX, goir_word_document}, {GOIR_FORMAT_XLSX, goir_sheet_document},
		{GOIR_FORMAT_ODT, goir_open_document}, {GOIR_FORMAT_ODS, goir_open_document},
	};
	GoirPackage package;
	int			i;

	for (i = 0; i < GOIR_COUNT(readers); i++)
		if (page->file->format == readers[i].format)
		{
			goir_package_open(&package, arena, bytes, GOIR_MAX_PAGE);
			page->document = readers[i].read(&package);
			close_office(arena, &package, page->file, page);
			return true;
		}
	return false;
}

/* Opens one in a text, by the name of its first element; false if it is none. */
static bool
open_flat_office(GoirArena *arena, GoirText text, GoirPage *page)
{
	static const GoirFile file = {GOIR_FORMAT_XML, "XML文档"};
	GoirPackage package = {arena};
	GoirText	name = goir_first_element(text);
	bool		word = goir_is_flat_word(name);

	if (!word && !goir_is_flat_open(text, name))
		return false;
	package.result = GOIR_ZIP_READ;
	page->document = word ? goir_word_flat_document(&package, text) : goir_flat_open_document(&package, text);
	package.replaced = page->replaced;
	close_office(arena, &package, &file, page);
	return true;
}

/*
 * The text of what was wrapped.  That a text was converted to UTF-8 says
 * nothing about bytes that an encoding in it stood for.
 */
static GoirText
decode(GoirArena *arena, const GoirWrapped *wrapped, GoirCharset charset, int *replaced)
{
	GoirCharset label = goir_charset_named(wrapped->charset);

	if (wrapped->decoded && charset == GOIR_UTF8)
		charset = GOIR_CHARSET_UNKNOWN;
	return goir_decode_labelled(arena, wrapped->bytes, charset, label, replaced);
}

/* Opens what was wrapped in something, or in nothing. */
static void
open_bytes(GoirArena *arena, const GoirWrapped *wrapped, GoirCharset charset, GoirPage *page)
{
	GoirText	text;
	int			undone = 0;

	page->file = goir_file_of(wrapped->bytes);
	if (page->file)
	{
		if (!open_office(arena, wrapped->bytes, page))
			page->document = goir_pen_end(goir_pen(arena, GOIR_FLAT));
		return;
	}
	text = decode(arena, wrapped, charset, &page->replaced);
	goir_poll(arena);
	if (open_flat_office(arena, text, page))
		return;
	text = goir_undo_mojibake(arena, text, &undone);
	goir_poll(arena);

	if (goir_is_placed(text))
		open_placed(arena, text, page);
	else if (goir_is_html(text))
		open_html(arena, text, wrapped->mail, page);
	else
		page->document = goir_plaintext_document(arena, text);
	if (page->document->cut)
		page->cut = page->document->cut;
}

void
goir_page_open(GoirArena *arena, GoirText bytes, GoirCharset charset,
			   GoirPage *page)
{
	GoirWrapped wrapped;

	memset(page, 0, sizeof(*page));
	goir_expect(arena, FOR_ANY_PAGE + TIMES_PAGE * (size_t) (bytes.size < LONG_PAGE ? bytes.size : LONG_PAGE));
	goir_unwrap(arena, bytes, &wrapped);
	if (wrapped.damage)
	{
		GoirFile   *file = goir_alloc(arena, sizeof(*file));

		*file = (GoirFile) {GOIR_FORMAT_UNKNOWN, wrapped.damage};
		page->file = file;
		page->document = goir_pen_end(goir_pen(arena, GOIR_FLAT));
	}
	else
		open_bytes(arena, &wrapped, charset, page);
	if (page->cut == NULL)
		page->cut = wrapped.cut;
}

GoirText
goir_page_meta(const GoirPage *page, const char *name, int n)
{
	int			i;

	for (i = 0; i < page->metas; i++)
		if (goir_is_named(page->meta[i].name, name) && n-- == 0)
			return page->meta[i].content;
	return GOIR_NO_TEXT;
}
