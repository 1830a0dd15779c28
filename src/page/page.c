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
			page->cut = "nesting";
	}
	if (result == GOIR_HTML_OK && page->document->cut)
		page->cut = "tables";
	return result;
}
