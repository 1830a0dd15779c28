/*-------------------------------------------------------------------------
 *
 * tags.c
 *	  The elements of HTML and what becomes of them in a clean page.
 *
 * Pure data and a way to find it.  The index is built for each page, in less
 * time than the page takes for ten tags, so that no order has to be kept.
 *
 *-------------------------------------------------------------------------
 */
#include "page/tags.h"

const GoirElement goir_elements[GOIR_ELEMENTS] = {
	{"", GOIR_NO_TRACE}, {"", GOIR_A_TABLE}, {"table", GOIR_A_TABLE},
	{"tr", GOIR_A_ROW}, {"td", GOIR_A_CELL}, {"th", GOIR_A_CELL},
	{"pre", GOIR_BLOCK},

	{"thead", GOIR_TABLE_PART}, {"tbody", GOIR_TABLE_PART},
	{"tfoot", GOIR_TABLE_PART},

	{"br", GOIR_LINE}, {"p", GOIR_LINE}, {"h1", GOIR_LINE}, {"h2", GOIR_LINE},
	{"h3", GOIR_LINE}, {"h4", GOIR_LINE}, {"h5", GOIR_LINE}, {"h6", GOIR_LINE},
	{"hr", GOIR_LINE}, {"li", GOIR_LINE}, {"dt", GOIR_LINE}, {"dd", GOIR_LINE},
	{"option", GOIR_LINE}, {"optgroup", GOIR_LINE}, {"caption", GOIR_LINE},
	{"legend", GOIR_LINE}, {"summary", GOIR_LINE}, {"figcaption", GOIR_LINE},

	{"div", GOIR_BLOCK}, {"section", GOIR_BLOCK}, {"article", GOIR_BLOCK},
	{"aside", GOIR_BLOCK}, {"main", GOIR_BLOCK}, {"nav", GOIR_BLOCK},
	{"header", GOIR_BLOCK}, {"footer", GOIR_BLOCK}, {"address", GOIR_BLOCK},
	{"blockquote", GOIR_BLOCK}, {"center", GOIR_BLOCK},
	{"details", GOIR_BLOCK}, {"dialog", GOIR_BLOCK}, {"dir", GOIR_BLOCK},
	{"dl", GOIR_BLOCK}, {"fieldset", GOIR_BLOCK}, {"figure", GOIR_BLOCK},
	{"form", GOIR_BLOCK}, {"hgroup", GOIR_BLOCK}, {"listing", GOIR_BLOCK},
	{"marquee", GOIR_BLOCK}, {"menu", GOIR_BLOCK}, {"ol", GOIR_BLOCK},
	{"search", GOIR_BLOCK}, {"ul", GOIR_BLOCK},

	{"applet", GOIR_HIDDEN}, {"audio", GOIR_HIDDEN}, {"button", GOIR_HIDDEN},
	{"canvas", GOIR_HIDDEN}, {"datalist", GOIR_HIDDEN},
	{"iframe", GOIR_A_FRAME}, {"meter", GOIR_HIDDEN}, {"noframes", GOIR_HIDDEN},
	{"noscript", GOIR_HIDDEN}, {"object", GOIR_HIDDEN}, {"progress", GOIR_HIDDEN},
	{"script", GOIR_HIDDEN}, {"select", GOIR_HIDDEN}, {"style", GOIR_HIDDEN},
	{"template", GOIR_HIDDEN}, {"textarea", GOIR_HIDDEN},
	{"video", GOIR_HIDDEN}, {"math", GOIR_FOREIGN}, {"svg", GOIR_FOREIGN},
	{"xml", GOIR_FOREIGN},

	{"meta", GOIR_A_META}, {"title", GOIR_A_TITLE}, {"input", GOIR_AN_INPUT},

	{"del", GOIR_STRUCK}, {"s", GOIR_STRUCK}, {"strike", GOIR_STRUCK},
	{"sub", GOIR_RAISED}, {"sup", GOIR_RAISED}, {"small", GOIR_RAISED},

	{"a", GOIR_INLINE}, {"abbr", GOIR_INLINE}, {"acronym", GOIR_INLINE},
	{"b", GOIR_INLINE}, {"bdi", GOIR_INLINE}, {"bdo", GOIR_INLINE},
	{"big", GOIR_INLINE}, {"cite", GOIR_INLINE}, {"code", GOIR_INLINE},
	{"data", GOIR_INLINE}, {"dfn", GOIR_INLINE}, {"em", GOIR_INLINE},
	{"font", GOIR_INLINE}, {"i", GOIR_INLINE}, {"ins", GOIR_INLINE},
	{"kbd", GOIR_INLINE}, {"label", GOIR_INLINE}, {"map", GOIR_INLINE},
	{"mark", GOIR_INLINE}, {"nobr", GOIR_INLINE}, {"o:p", GOIR_INLINE},
	{"q", GOIR_INLINE}, {"rp", GOIR_STRUCK}, {"rt", GOIR_STRUCK},
	{"ruby", GOIR_INLINE}, {"samp", GOIR_INLINE}, {"span", GOIR_INLINE}, {"strong", GOIR_INLINE}, {"time", GOIR_INLINE},
	{"tt", GOIR_INLINE}, {"u", GOIR_INLINE}, {"var", GOIR_INLINE},

	/* the rest only tells HTML from text */
	{"area", GOIR_NO_TRACE}, {"base", GOIR_NO_TRACE},
	{"basefont", GOIR_NO_TRACE}, {"body", GOIR_NO_TRACE},
	{"col", GOIR_NO_TRACE}, {"colgroup", GOIR_NO_TRACE},
	{"embed", GOIR_A_PICTURE}, {"frame", GOIR_A_FRAME},
	{"frameset", GOIR_NO_TRACE}, {"head", GOIR_NO_TRACE},
	{"html", GOIR_NO_TRACE}, {"img", GOIR_A_PICTURE},
	{"link", GOIR_NO_TRACE}, {"param", GOIR_NO_TRACE},
	{"source", GOIR_NO_TRACE}, {"wbr", GOIR_NO_TRACE},
};

void
goir_index_tags(GoirTagIndex *index)
{
	int			i;

	memset(index, 0, sizeof(*index));
	for (i = GOIR_ELEMENTS - 1; i >= GOIR_TAG_TABLE; i--)
	{
		const char *name = goir_elements[i].name;
		int			h = goir_hash_tag((GoirTagName) {{goir_half_tag(name), goir_half_tag(name + 8)}});

		index->next[i] = index->first[h];
		index->first[h] = (unsigned char) i;
	}
}
