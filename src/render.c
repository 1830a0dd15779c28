/*-------------------------------------------------------------------------
 *
 * render.c
 *	  A report as a page in the official layout.
 *
 * Walks the forms: each block of a form becomes rows, with the headers the
 * form has.  Cells that are not there are said to be missing （缺）, so that
 * the others keep their places.
 *
 *-------------------------------------------------------------------------
 */
#include "render.h"

#include "lexicon.h"

typedef struct Page
{
	GoirArena  *arena;
	const GoirReport *report;
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
	put(page, (GoirText) {text, (int) strlen(text)});
}

/* Writes text, escaped for content and attributes. */
static void
put_text(Page *page, GoirText text)
{
	int			i;

	for (i = 0; i < text.size; i++)
		switch (text.at[i])
		{
			case '<':
				put_literal(page, "&lt;");
				break;
			case '>':
				put_literal(page, "&gt;");
				break;
			case '&':
				put_literal(page, "&amp;");
				break;
			case '"':
				put_literal(page, "&quot;");
				break;
			default:
				put(page, (GoirText) {text.at + i, 1});
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

static const char *
column_label(const GoirFormColumn *column)
{
	return column->label ? column->label : goir_measures_data[column->measure].label;
}

/* Is a cell there that has to be shown in this form's tables? */
static bool
has_cell(const Page *page, GoirFormNo form, GoirPath path)
{
	int			slot = goir_slot(path);

	return page->report->figure[slot].state != GOIR_MISSING &&
		(form == page->report->form || goir_form_cell(page->report->form, slot) < 0);
}

/* Is there a cell of the row? */
static bool
has_row(const GoirReport *report, const GoirBlock *block, int row)
{
	int			c;

	for (c = 0; c < block->n_columns; c++)
		if (report->figure[goir_slot(GOIR_PATH(block->rows[row].item, block->columns[c].measure))].state != GOIR_MISSING)
			return true;
	return false;
}

static bool
has_block(const Page *page, GoirFormNo form, const GoirBlock *block)
{
	int			r,
				c;

	for (r = 0; r < block->n_rows; r++)
		for (c = 0; c < block->n_columns; c++)
			if (has_cell(page, form, GOIR_PATH(block->rows[r].item, block->columns[c].measure)))
				return true;
	return false;
}

/*
 * Is a part of an indicator there?  Then its own row must stand above it,
 * because the same label may stand below another.
 */
static bool
has_child(const Page *page, const char *code)
{
	int			i;

	for (i = 1; i < GOIR_ITEMS; i++)
		if (goir_items_data[i].table == GOIR_STATISTICS && goir_items_data[i].parent &&
			strcmp(goir_items_data[i].parent, code) == 0 &&
			page->report->figure[goir_slot(GOIR_PATH(i, GOIR_VALUE))].state != GOIR_MISSING)
			return true;
	return false;
}

/* The rows of a block, each with its label. */
static void
put_rows(Page *page, const GoirBlock *block, int label_columns, bool units)
{
	int			r,
				c;

	for (r = 0; r < block->n_rows; r++)
	{
		if (!has_row(page->report, block, r) &&
			!(units && has_child(page, goir_items_data[block->rows[r].item].code)))
			continue;
		put_literal(page, "<tr>");
		put_header(page, block->rows[r].label, 1, label_columns);
		if (units)
			put_header(page, block->columns[0].unit, 1, 1);
		for (c = 0; c < block->n_columns; c++)
			put_figure(page, GOIR_PATH(block->rows[r].item, block->columns[c].measure));
		put_literal(page, "</tr>\n");
	}
}

/* A block of section two: the article, the columns, the rows. */
static void
put_disclosure(Page *page, const GoirBlock *block)
{
	static const char *const numeral[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
	int			c;

	put_literal(page, "<table>\n<tr><td colspan=\"4\">第二十条第（");
	put_literal(page, numeral[block->article]);
	put_literal(page, "）项</td></tr>\n<tr><th>信息内容</th>");
	for (c = 0; c < block->n_columns; c++)
	{
		put_literal(page, "<th>");
		put_literal(page, column_label(&block->columns[c]));
		if (block->columns[c].unit && strcmp(block->columns[c].unit, "万元") == 0)
			put_literal(page, "（单位：万元）");
		put_literal(page, "</th>");
	}
	put_literal(page, "</tr>\n");
	put_rows(page, block, 1, false);
	put_literal(page, "</table>\n");
}

static void
put_requests(Page *page, const GoirBlock *block)
{
	int			c;

	put_literal(page, "<table>\n<tr>");
	put_header(page, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 1);
	put_header(page, "申请人情况", 1, block->n_columns);
	put_literal(page, "</tr>\n<tr>");
	put_header(page, column_label(&block->columns[0]), 2, 1);
	put_header(page, "法人或其他组织", 1, block->n_columns - 2);
	put_header(page, column_label(&block->columns[block->n_columns - 1]), 2, 1);
	put_literal(page, "</tr>\n<tr>");
	for (c = 1; c < block->n_columns - 1; c++)
		put_header(page, column_label(&block->columns[c]), 1, 1);
	put_literal(page, "</tr>\n");
	put_rows(page, block, 1, false);
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
			put_header(page, column_label(&block->columns[c]), 1, 1);
	put_literal(page, "</tr>\n<tr>");
	for (r = 0; r < block->n_rows; r++)
		for (c = 0; c < block->n_columns; c++)
			put_figure(page, GOIR_PATH(block->rows[r].item, block->columns[c].measure));
	put_literal(page, "</tr>\n</table>\n");
}

static void
put_fees(Page *page, const GoirBlock *block)
{
	put_literal(page, "<table>\n<tr><th></th><th>通知收取件数</th><th>通知收取金额（单位：元）</th>"
				"<th>实际收取金额（单位：元）</th></tr>\n");
	put_rows(page, block, 1, false);
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
				put_disclosure(page, block);
				break;
			case GOIR_REQUESTS:
				put_requests(page, block);
				break;
			case GOIR_PROCEEDINGS:
				put_proceedings(page, block);
				break;
			case GOIR_FEES:
				put_fees(page, block);
				break;
			default:
				put_rows(page, block, 1, true);
		}
	}
	if (open && table == GOIR_STATISTICS)
		put_literal(page, "</table>\n");
}

/* The date of a number of days since 2000-01-01. */
static void
put_date(Page *page, int32_t days)
{
	int			year = 2000;
	int			month = 1;
	int32_t		start;

	while (goir_date(year + 1, 1, 1, &start) && start <= days)
		year++;
	while (month < 12 && goir_date(year, month + 1, 1, &start) && start <= days)
		month++;
	goir_date(year, month, 1, &start);
	put_number(page, year);
	put_literal(page, month < 10 ? "-0" : "-");
	put_number(page, month);
	put_literal(page, days - start + 1 < 10 ? "-0" : "-");
	put_number(page, days - start + 1);
}

static void
put_meta(Page *page, const char *name, GoirText content)
{
	put_literal(page, "<meta name=\"goir.");
	put_literal(page, name);
	put_literal(page, "\" content=\"");
	put_text(page, content);
	put_literal(page, "\">\n");
}

/* Would reading a cell as it is printed here give something else? */
static bool
needs_saying(const GoirFigure *figure, GoirPath path)
{
	GoirFigure	read;
	GoirText	unit;

	if (figure->printed.at == NULL)
		return false;
	goir_read_cell(figure->printed, &read, &unit);
	return read.state != figure->state || unit.at != NULL || goir_is_money(path) ||
		read.number.value != figure->number.value || read.number.scale != figure->number.scale ||
		read.printed.size != figure->printed.size;
}

/* What the cells alone do not say: path, state, number. */
static void
put_cells_meta(Page *page)
{
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
	{
		const GoirFigure *figure = &page->report->figure[slot];
		GoirPath	path = goir_slot_place(slot)->path;
		char		code[GOIR_PATH_SIZE];

		if (figure->state == GOIR_MISSING || !needs_saying(figure, path))
			continue;
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
		put_literal(page, "\">\n");
	}
}

/* The head of the page: all of the report's header. */
static void
put_head(Page *page)
{
	const GoirReport *report = page->report;

	put_literal(page, "<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n");
	if (!report->is_report)
		put_meta(page, "report", (GoirText) {"false", 5});
	if (report->form)
		put_meta(page, "form", (GoirText) {goir_forms_data[report->form].code, 4});
	if (report->year)
	{
		put_literal(page, "<meta name=\"goir.year\" content=\"");
		put_number(page, report->year);
		put_literal(page, "\">\n");
	}
	put_meta(page, "agency", report->agency.at ? report->agency : (GoirText) {"", 0});
	put_meta(page, "title", report->title.at ? report->title : (GoirText) {"", 0});
	if (report->has_published)
	{
		put_literal(page, "<meta name=\"goir.published\" content=\"");
		put_date(page, report->published);
		put_literal(page, "\">\n");
	}
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
	Page		page = {arena, report, NULL, 0, 0};
	int			content;
	int			t;
	int			form;

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
		if (report->form)
			put_table(&page, report->form, tables[t]);
		for (form = 1; form < GOIR_FORMS; form++)
			if (form != (int) report->form)
				put_table(&page, form, tables[t]);
		if (page.size == content)
			page.size = start;
	}
	put_literal(&page, "</body>\n</html>\n");
	return (GoirText) {page.text, page.size};
}
