/*-------------------------------------------------------------------------
 *
 * page.c
 *	  Opens a page: the rooms before the reader, in their order.
 *
 *-------------------------------------------------------------------------
 */
#include "page/page.h"
#include "page/filter.h"
#include "page/plaintext.h"

GoirHtmlResult
goir_page_open(GoirArena *arena, GoirText bytes, GoirCharset charset,
			   GoirPage *page)
{
	GoirFiltered *filtered;
	GoirHtmlResult result;
	GoirText	text;
	int			undone = 0;

	memset(page, 0, sizeof(*page));
	page->file = goir_file_of(bytes);
	if (page->file)
	{
		page->document = goir_pen_end(goir_pen(arena, GOIR_FLAT));
		return GOIR_HTML_OK;
	}
	text = goir_decode(arena, bytes, charset, &page->replaced);
	goir_poll(arena);
	text = goir_undo_mojibake(arena, text, &undone);
	goir_poll(arena);

	if (!goir_is_html(text))
	{
		page->document = goir_plaintext_document(arena, text);
		result = GOIR_HTML_OK;
	}
	else
	{
		filtered = goir_alloc(arena, sizeof(*filtered));
		goir_filter(arena, text, filtered);
		result = goir_html_document(arena, filtered, &page->document);
		page->title = filtered->title;
		page->meta = filtered->meta;
		page->metas = filtered->metas;
		if (filtered->nesting_cut)
			page->cut = GOIR_LIMIT("标签嵌套", GOIR_MAX_NESTING, "层");
	}
	if (result == GOIR_HTML_OK && page->document->cut)
		page->cut = page->document->cut;
	return result;
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
