/*-------------------------------------------------------------------------
 *
 * page.c
 *	  Opens a page: the rooms before the reader, in their order.
 *
 *-------------------------------------------------------------------------
 */
#include "page/page.h"
#include "page/placed.h"
#include "page/plaintext.h"

/* The document of a page of HTML, and what it says of itself. */
static void
open_html(GoirArena *arena, GoirText text, GoirPage *page)
{
	GoirHtml	html;

	goir_html_document(arena, text, &html);
	page->document = html.document;
	page->title = html.title;
	page->meta = html.meta;
	page->metas = html.metas;
	if (html.nesting_cut)
		page->cut = GOIR_LIMIT("标签嵌套", GOIR_MAX_NESTING, "层");
}

/* The document of words with places. */
static void
open_placed(GoirArena *arena, GoirText text, GoirPage *page)
{
	bool		whole;

	text = goir_placed_text(arena, text, &whole);
	page->document = goir_plaintext_document(arena, text);
	if (!whole)
		page->cut = "XML不完整，或超出解析上限";
}

void
goir_page_open(GoirArena *arena, GoirText bytes, GoirCharset charset,
			   GoirPage *page)
{
	GoirText	text;
	int			undone = 0;

	memset(page, 0, sizeof(*page));
	page->file = goir_file_of(bytes);
	if (page->file)
	{
		page->document = goir_pen_end(goir_pen(arena, GOIR_FLAT));
		return;
	}
	text = goir_decode(arena, bytes, charset, &page->replaced);
	goir_poll(arena);
	text = goir_undo_mojibake(arena, text, &undone);
	goir_poll(arena);

	if (goir_is_placed(text))
		open_placed(arena, text, page);
	else if (goir_is_html(text))
		open_html(arena, text, page);
	else
		page->document = goir_plaintext_document(arena, text);
	if (page->document->cut)
		page->cut = page->document->cut;
}

/* Is a name, but for the case of its letters, this one? */
static bool
is_named(GoirText text, const char *name)
{
	int			i;

	if (text.size != (int) strlen(name))
		return false;
	for (i = 0; i < text.size; i++)
		if ((text.at[i] | 0x20) != name[i])
			return false;
	return true;
}

GoirText
goir_page_meta(const GoirPage *page, const char *name, int n)
{
	int			i;

	for (i = 0; i < page->metas; i++)
		if (is_named(page->meta[i].name, name) && n-- == 0)
			return page->meta[i].content;
	return GOIR_NO_TEXT;
}
