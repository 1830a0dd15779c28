/*-------------------------------------------------------------------------
 *
 * render.c
 *	  A report as a page in the official layout.
 *
 * Walks the forms: each block of a form becomes rows, with the headers the
 * form has.  Cells that are not there are said to be missing （缺）, so that
 * the others keep their places.
 *
 * What reading the tables would not give back stands in <meta> elements, which
 * goir_read_own() takes as they are.  Texts in these are spelt so that any page
 * can hold them: %XX is a byte of UTF-8.
 *
 *-------------------------------------------------------------------------
 */
#include "show/render.h"

#include "page/reference.h"
#include "words/fold.h"
#include "words/lexicon.h"
#include "words/number.h"
#include "words/unit.h"

typedef struct Page
{
	GoirArena  *arena;
	const GoirReport *report;
	GoirFormNo	form;			/* whose tables come first, and whole */
	char	   *text;
	int			size;
	int			capacity;
} Page;

static void
put(Page *page, GoirText text)
{
	if (page->capacity - page->size < text.size)
	{
		char	   *larger;

		page->capacity = (page->size + text.size) * 2;
		larger = goir_alloc(page->arena, page->capacity);
		if (page->size > 0)
			memcpy(larger, page->text, page->size);
		page->text = larger;
	}
	memcpy(page->text + page->size, text.at, text.size);
	page->size += text.size;
}

static void
put_literal(Page *page, const char *text)
{
	put(page, goir_literal(text));
}

/* Writes text, escaped for content and attributes, visible where HTML has no such character. */
static void
put_text(Page *page, GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;

	while (at < end)
	{
		const char *start = at;
		uint32_t	c = goir_next(&at, end);

		if (c == '<')
			put_literal(page, "&lt;");
		else if (c == '>')
			put_literal(page, "&gt;");
		else if (c == '&')
			put_literal(page, "&amp;");
		else if (c == '"')
			put_literal(page, "&quot;");
		else if (goir_is_text(c) || goir_is_html_blank(c))
			put(page, (GoirText) {start, (int) (at - start)});
		else
			put_literal(page, "�");
	}
}

static void
put_number(Page *page, int number)
{
	put(page, goir_decimal_text(page->arena, (GoirDecimal) {number, 0}));
}

/* Would HTML change the blanks of a text? */
static bool
has_blanks(GoirText text)
{
	int			i;

	for (i = 0; i < text.size; i++)
		if (text.at[i] == '\n' || text.at[i] == '\t' ||
			(i > 0 && text.at[i] == ' ' && text.at[i - 1] == ' '))
			return true;
	return false;
}

/* What a cell said, with its lines and blanks. */
static void
put_printed(Page *page, GoirText printed)
{
	bool		blanks = has_blanks(printed);

	if (blanks)
		put_literal(page, "<pre>");
	put_text(page, printed);
	if (blanks)
		put_literal(page, "</pre>");
}

/* A cell of a figure. */
static void
put_figure(Page *page, GoirPath path)
{
	int			slot = goir_slot(path);
	const GoirFigure *figure = &page->report->figure[slot];

	put_literal(page, "<td>");
	if (figure->printed.at)
		put_printed(page, figure->printed);
	else if (figure->state == GOIR_NUMBER)
		put(page, goir_decimal_text(page->arena, figure->number));
	else if (figure->state == GOIR_MISSING)
		put_literal(page, "（缺）");
	put_literal(page, "</td>");
}

/* A header cell with spans. */
static void
put_header(Page *page, const char *label, int rows, int columns)
{
	put_literal(page, "<th rowspan=\"");
	put_number(page, rows);
	put_literal(page, "\" colspan=\"");
	put_number(page, columns);
	put_literal(page, "\">");
	put_literal(page, label);
	put_literal(page, "</th>");
}

/* Is a cell there that has to be shown in this form's tables? */
static bool
has_cell(const Page *page, GoirFormNo form, GoirPath path)
{
	int			slot = goir_slot(path);

	return page->report->figure[slot].state != GOIR_MISSING &&
		(form == page->form || goir_form_position(page->form, slot) < 0);
}

static bool
has_row(const Page *page, GoirFormNo form, const GoirBlock *block, int row)
{
	int			c;

	for (c = 0; c < block->n_columns; c++)
		if (has_cell(page, form, GOIR_PATH(block->rows[row].item, block->columns[c].measure)))
			return true;
	return false;
}

static bool
has_block(const Page *page, GoirFormNo form, const GoirBlock *block)
{
	int			r;

	for (r = 0; r < block->n_rows; r++)
		if (has_row(page, form, block, r))
			return true;
	return false;
}

/* Is the row below 3.其他, which another group may have as well?  This one says then of which it is. */
static bool
tells_next(const Page *page, GoirFormNo form, const GoirBlock *block, int row)
{
	return row + 1 < block->n_rows && block->rows[row + 1].item == GOIR_OTHER_OTHER &&
		has_row(page, form, block, row + 1);
}

/*
 * Is a part of an indicator there?  Then its own row must stand above it,
 * because the same label may stand below another.
 */
static bool
has_child(const Page *page, int item)
{
	int			i;

	for (i = 1; i < GOIR_ITEMS; i++)
		if (goir_items_data[i].table == GOIR_STATISTICS && goir_whole(i) == item &&
			page->report->figure[goir_slot(GOIR_PATH(i, GOIR_VALUE))].state != GOIR_MISSING)
			return true;
	return false;
}

/* The rows of a block, each with its label. */
static void
put_rows(Page *page, GoirFormNo form, const GoirBlock *block, bool units)
{
	int			r,
				c;

	for (r = 0; r < block->n_rows; r++)
	{
		if (!has_row(page, form, block, r) && !tells_next(page, form, block, r) &&
			!(units && has_child(page, block->rows[r].item)))
			continue;
		put_literal(page, "<tr>");
		put_header(page, block->rows[r].label, 1, 1);
		if (units)
			put_header(page, block->columns[0].unit, 1, 1);
		for (c = 0; c < block->n_columns; c++)
			put_figure(page, GOIR_PATH(block->rows[r].item, block->columns[c].measure));
		put_literal(page, "</tr>\n");
	}
}

/* The unit of a column of money that is not in 元; NULL: none is fixed. */
static void
put_multiple(Page *page, const char *unit)
{
	if (unit && goir_money_power(goir_literal(unit)) > 0)
	{
		put_literal(page, "（单位：");
		put_literal(page, unit);
		put_literal(page, "）");
	}
}

/* A block of section two: the article, the columns, the rows. */
static void
put_disclosure(Page *page, GoirFormNo form, const GoirBlock *block)
{
	static const char *const numeral[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
	int			c;

	put_literal(page, "<table>\n<tr><td colspan=\"4\">第二十条第（");
	put_literal(page, numeral[block->article]);
	put_literal(page, "）项</td></tr>\n<tr><th>信息内容</th>");
	for (c = 0; c < block->n_columns; c++)
	{
		put_literal(page, "<th>");
		put_literal(page, goir_column_label(&block->columns[c]));
		put_multiple(page, block->columns[c].unit);
		put_literal(page, "</th>");
	}
	put_literal(page, "</tr>\n");
	put_rows(page, form, block, false);
	put_literal(page, "</table>\n");
}

static void
put_requests(Page *page, GoirFormNo form, const GoirBlock *block)
{
	int			c;

	put_literal(page, "<table>\n<tr>");
	put_header(page, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 1);
	put_header(page, "申请人情况", 1, block->n_columns);
	put_literal(page, "</tr>\n<tr>");
	put_header(page, goir_column_label(&block->columns[0]), 2, 1);
	put_header(page, "法人或其他组织", 1, block->n_columns - 2);
	put_header(page, goir_column_label(&block->columns[block->n_columns - 1]), 2, 1);
	put_literal(page, "</tr>\n<tr>");
	for (c = 1; c < block->n_columns - 1; c++)
		put_header(page, goir_column_label(&block->columns[c]), 1, 1);
	put_literal(page, "</tr>\n");
	put_rows(page, form, block, false);
	put_literal(page, "</table>\n");
}

static void
put_proceedings(Page *page, const GoirBlock *block)
{
	int			r,
				c;

	put_literal(page, "<table>\n<tr>");
	put_header(page, "行政复议", 2, block->n_columns);
	put_header(page, "行政诉讼", 1, 2 * block->n_columns);
	put_literal(page, "</tr>\n<tr>");
	put_header(page, "未经复议直接起诉", 1, block->n_columns);
	put_header(page, "复议后起诉", 1, block->n_columns);
	put_literal(page, "</tr>\n<tr>");
	for (r = 0; r < block->n_rows; r++)
		for (c = 0; c < block->n_columns; c++)
			put_header(page, goir_column_label(&block->columns[c]), 1, 1);
	put_literal(page, "</tr>\n<tr>");
	for (r = 0; r < block->n_rows; r++)
		for (c = 0; c < block->n_columns; c++)
			put_figure(page, GOIR_PATH(block->rows[r].item, block->columns[c].measure));
	put_literal(page, "</tr>\n</table>\n");
}

static void
put_fees(Page *page, GoirFormNo form, const GoirBlock *block)
{
	put_literal(page, "<table>\n<tr><th></th><th>通知收取件数</th><th>通知收取金额（单位：元）</th>"
				"<th>实际收取金额（单位：元）</th></tr>\n");
	put_rows(page, form, block, false);
	put_literal(page, "</table>\n");
}

/* The blocks of a table that are on the page, in the layout of the table. */
static void
put_table(Page *page, GoirFormNo form, int table)
{
	const GoirForm *f = &goir_forms_data[form];
	bool		open = false;
	int			b;

	for (b = 0; b < f->n_blocks; b++)
	{
		const GoirBlock *block = &f->blocks[b];

		if (block->table != table || !has_block(page, form, block))
			continue;
		if (table == GOIR_STATISTICS && !open)
			put_literal(page, "<table>\n<tr><th>统计指标</th><th>单位</th><th>统计数</th></tr>\n");
		open = true;
		switch (table)
		{
			case GOIR_DISCLOSURE:
				put_disclosure(page, form, block);
				break;
			case GOIR_REQUESTS:
				put_requests(page, form, block);
				break;
			case GOIR_PROCEEDINGS:
				put_proceedings(page, block);
				break;
			case GOIR_FEES:
				put_fees(page, form, block);
				break;
			default:
				put_rows(page, form, block, true);
		}
	}
	if (open && table == GOIR_STATISTICS)
		put_literal(page, "</table>\n");
}

/* Writes a text for a <meta>: all but blanks, controls and % as it is. */
static void
put_spelt(Page *page, GoirText text)
{
	static const char digits[] = "0123456789ABCDEF";
	const char *at = text.at;
	const char *end = text.at + text.size;

	while (at < end)
	{
		const char *start = at;
		uint32_t	c = goir_next(&at, end);

		if (c != '%' && goir_is_text(c) && !goir_is_blank(c))
			put_text(page, (GoirText) {start, (int) (at - start)});
		else
			for (; start < at; start++)
			{
				unsigned char byte = (unsigned char) *start;

				put(page, (GoirText) {"%", 1});
				put(page, (GoirText) {&digits[byte >> 4], 1});
				put(page, (GoirText) {&digits[byte & 15], 1});
			}
	}
}

static void
put_meta(Page *page, const char *name, GoirText content)
{
	put_literal(page, "<meta name=\"goir.");
	put_literal(page, name);
	put_literal(page, "\" content=\"");
	put_spelt(page, content);
	put_literal(page, "\">\n");
}

/* Does a text name a row, a column or a block of a table, be it nearly? */
static bool
is_label(GoirText text)
{
	GoirMeaning meanings[GOIR_MAX_MEANINGS];
	GoirKey		key;
	int			table;

	goir_key(text, &key);
	if (goir_meanings(&key, meanings) > 0 || goir_article(&key) > 0)
		return true;
	for (table = 1; table < GOIR_TABLES; table++)
		if (goir_meaning_near(&key, GOIR_MEANS_ITEM, table) ||
			goir_meaning_near(&key, GOIR_MEANS_MEASURE, table) ||
			goir_meaning_near(&key, GOIR_MEANS_GROUP, table))
			return true;
	return false;
}

/* Has it a character that no page can hold, or blanks that reading trims? */
static bool
is_unprintable(GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;

	if (goir_trimmed(text).size != text.size)
		return true;
	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if (c != '\n' && c != '\t' && !goir_is_text(c))
			return true;
	}
	return false;
}

/*
 * May a cell, as it is printed, keep other cells from being read?  A label
 * makes another row or header, and （缺） says that there is no cell.  Only
 * reports that were not read from a page have such cells.
 */
static bool
misleads(const GoirFigure *figure)
{
	GoirFigure	read;
	GoirText	unit;

	if (figure->printed.at == NULL)
		return false;
	goir_read_cell(figure->printed, &read, &unit);
	return read.state == GOIR_MISSING || is_unprintable(figure->printed) ||
		is_label(figure->printed);
}

/* Would reading a cell as it is printed here give something else? */
static bool
needs_saying(const GoirReport *report, int slot)
{
	const GoirFigure *figure = &report->figure[slot];
	GoirPath	path = goir_slot_cell(slot)->path;
	GoirFigure	read;
	GoirText	unit;

	/* the fee table, which is read from many kinds of tables */
	if (goir_form_position(report->form, slot) < 0)
		return true;
	if (figure->printed.at == NULL)
		return false;
	goir_read_cell(figure->printed, &read, &unit);
	return read.state != figure->state || unit.at != NULL || goir_is_money(path) ||
		read.number.value != figure->number.value || read.number.scale != figure->number.scale ||
		read.printed.size != figure->printed.size || has_blanks(figure->printed);
}

/* A cell: path, state, number, printed text. */
static void
put_cell_meta(Page *page, GoirPath path, const GoirFigure *figure)
{
	char		code[GOIR_PATH_SIZE];

	goir_path_print(path, code);
	put_literal(page, "<meta name=\"goir.cell\" content=\"");
	put_literal(page, code);
	put_literal(page, " ");
	put_literal(page, goir_state_code[figure->state]);
	if (figure->state == GOIR_NUMBER)
	{
		put_literal(page, " ");
		put(page, goir_decimal_text(page->arena, figure->number));
	}
	if (figure->printed.at)
	{
		put_literal(page, " ");
		put_spelt(page, figure->printed);
	}
	put_literal(page, "\">\n");
}

/*
 * A row without a number and not whole, whose label is that of a column too
 * (其他, 总计), looks like a header.  Is a cell in such a row?
 */
static bool
is_like_header(const GoirReport *report, int slot)
{
	const GoirFormCell *cell = goir_slot_cell(slot);
	GoirMeaning meanings[GOIR_MAX_MEANINGS];
	GoirKey		key;
	bool		whole = true;
	int			c;
	int			i;

	for (c = 0; c < cell->block->n_columns; c++)
	{
		int			state = report->figure[goir_slot(GOIR_PATH(cell->row->item, cell->block->columns[c].measure))].state;

		if (state == GOIR_NUMBER)
			return false;
		whole = whole && state != GOIR_MISSING;
	}
	if (whole)
		return false;
	goir_key(goir_literal(cell->row->label), &key);
	for (i = goir_meanings(&key, meanings) - 1; i >= 0; i--)
		if (meanings[i].kind == GOIR_MEANS_MEASURE)
			return true;
	return false;
}

/*
 * The row of proceedings has no label: with words in several cells and numbers
 * in none it looks like one of the header.
 */
static bool
are_outcomes_words(const GoirReport *report)
{
	int			words = 0;
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
	{
		const GoirFigure *figure = &report->figure[slot];

		if (GOIR_PATH_TABLE(goir_slot_cell(slot)->path) != GOIR_PROCEEDINGS)
			continue;
		if (figure->state == GOIR_NUMBER)
			return false;
		words += figure->state == GOIR_WORDS;
	}
	return words > 1;
}

/* Is it a cell of another form?  The fees stand beside any. */
static bool
is_foreign(const GoirReport *report, int slot)
{
	return goir_form_position(report->form, slot) < 0 &&
		goir_items_data[GOIR_PATH_ITEM(goir_slot_cell(slot)->path)].table != GOIR_FEES;
}

/*
 * Are the tables such that reading them might not give all cells back?  Those
 * of two forms look like two reports.
 */
static bool
is_misleading(const GoirReport *report)
{
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
		if (report->figure[slot].state != GOIR_MISSING &&
			(is_foreign(report, slot) || misleads(&report->figure[slot]) ||
			 is_like_header(report, slot)))
			return true;
	return are_outcomes_words(report);
}

/* The cells that do not say it all by themselves, or all of them. */
static void
put_cells_meta(Page *page)
{
	bool		all = is_misleading(page->report);
	int			slot;

	if (all)
		put_meta(page, "cells", (GoirText) {"all", 3});
	for (slot = 0; slot < goir_slots(); slot++)
	{
		const GoirFigure *figure = &page->report->figure[slot];

		if (figure->state != GOIR_MISSING && (all || needs_saying(page->report, slot)))
			put_cell_meta(page, goir_slot_cell(slot)->path, figure);
	}
}

/* The head of the page: all of the report's header. */
static void
put_head(Page *page)
{
	const GoirReport *report = page->report;
	char		date[GOIR_DATE_SIZE];

	put_literal(page, "<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n"
				/* ordinary text first: what follows was never read as GBK */
				"<meta name=\"description\" content=\"政府信息公开工作年度报告\">\n");
	if (!report->is_report)
		put_meta(page, "report", (GoirText) {"false", 5});
	if (report->form)
		put_meta(page, "form", (GoirText) {goir_forms_data[report->form].code, 4});
	if (report->year)
		put_meta(page, "year", goir_decimal_text(page->arena, (GoirDecimal) {report->year, 0}));
	put_meta(page, "agency", report->agency.at ? report->agency : (GoirText) {"", 0});
	put_meta(page, "title", report->title.at ? report->title : (GoirText) {"", 0});
	if (report->has_published)
		put_meta(page, "published", goir_date_print(report->published, date));
	put_cells_meta(page);
	put_literal(page, "<title>");
	if (report->title.at)
		put_text(page, report->title);
	put_literal(page, "</title>\n</head>\n<body>\n");
}

GoirText
goir_render(GoirArena *arena, const GoirReport *report)
{
	static const uint8_t tables[] = {GOIR_DISCLOSURE, GOIR_REQUESTS, GOIR_PROCEEDINGS, GOIR_FEES, GOIR_STATISTICS};
	static const char *const headings[] = {"二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
	"四、政府信息公开行政复议、行政诉讼情况", "信息处理费收取情况", "政府信息公开情况统计表"};
	Page		page = {arena, report, report->form, NULL, 0, 0};
	int			content;
	int			t;
	int			form;

	if (page.form == GOIR_NO_FORM)
		page.form = GOIR_FORM_FEES - 1;
	put_head(&page);
	if (report->title.at)
	{
		put_literal(&page, "<h1>");
		put_text(&page, report->title);
		put_literal(&page, "</h1>\n");
	}
	for (t = 0; t < GOIR_COUNT(tables); t++)
	{
		int			start = page.size;

		put_literal(&page, "<h2>");
		put_literal(&page, headings[t]);
		put_literal(&page, "</h2>\n");
		content = page.size;
		put_table(&page, page.form, tables[t]);
		for (form = 1; form < GOIR_FORMS; form++)
			if (form != (int) page.form)
				put_table(&page, form, tables[t]);
		if (page.size == content)
			page.size = start;
	}
	put_literal(&page, "</body>\n</html>\n");
	return (GoirText) {page.text, page.size};
}
