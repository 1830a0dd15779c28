/*-------------------------------------------------------------------------
 *
 * boxes.c
 *	  Fuzz target: words with places.
 *
 * The input is a list of words, six bytes each: place, size, what is printed;
 * laid out by the first byte as OCR's table, or a PDF's, on few pages or many.
 * Whatever stands where, the document is the same each time, its cells hold
 * each other, no word is in it twice, and it can be read.  Reading takes longer
 * than laying out, and other targets read as well: one input of some is read, and
 * one laid out again.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

#include "page/placed.h"

#define RECORD 6
#define LINE 120				/* of a table, at most */

static const char *const printed[] = {
	"0", "7", "12", "1,024", "7730.28", "-3", "+21", "—", "/", "|", "[", "5%", "9773 4977",
	"自然人", "商业", "企业", "科研机构", "社会公", "益组织", "法律服务机构", "其他", "总计", "申请人情况",
	"法人或其他组织", "信息内容", "第二十条第（一）项", "本年制发件数", "本年废止件数", "现行有效件数", "规章",
	"行政规范性文件", "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开",
	"（三）不予公开", "1.属于国家秘密", "2.其他法律行政法规禁止公", "开", "行政复议", "行政诉讼", "未经复议直接起诉",
	"结果维持", "四、政府信息公开行政复议、行政诉讼情况", "某县2023年政府信息公开工作年度报告", "第1页", "- 2 -", " "
};

static const char head_pdf[] = "level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
static const char head_ocr[] = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

/* The table of the words that some bytes stand for. */
static GoirText
lay_out(GoirArena *arena, const uint8_t *data, size_t size)
{
	bool		ocr = size > 0 && data[0] & 1;
	int			per_page = size > 0 ? 1 + (data[0] >> 1) * 4 : 1;
	size_t		n = size > 0 ? (size - 1) / RECORD : 0;
	char	   *text = goir_space(arena, LINE * (n + 2));
	int			at = sprintf(text, "%s", ocr ? head_ocr : head_pdf);
	size_t		i;

	for (i = 0; i < n; i++)
	{
		const uint8_t *r = data + 1 + i * RECORD;
		const char *word = printed[r[4] % GOIR_COUNT(printed)];
		int			wide = 1 + (r[2] ? r[2] : (int) strlen(word) * 3);

		at += sprintf(text + at, "5\t%d\t0\t0\t0\t0\t%d.5\t%d\t%d\t%d\t%d\t%s\n", (int) (i / per_page) + 1,
					  r[0] * 3, r[1] * 4, wide, 1 + r[3] % 24, r[5] % 101, word);
	}
	return (GoirText) {text, at};
}

/* A sum of all that a document says. */
static uint32_t
sum_of(const GoirDocument *document, size_t *size)
{
	uint32_t	sum = 2166136261u;
	int			i,
				k;

	for (i = 0; i < document->n_cells; i++)
	{
		const GoirCell *cell = &document->cells[i];
		int			table;

		fuzz_require(cell->row >= 0 && cell->row < document->n_rows);
		table = document->rows[cell->row].table;
		fuzz_require(table >= 0 && table < document->n_tables);
		fuzz_require(cell->column >= 0 && cell->column_span >= 1 && cell->row_span >= 1 && cell->text.at != NULL);
		fuzz_require(cell->column + cell->column_span <= document->tables[table].columns);
		sum = sum * 31 + (uint32_t) cell->column * 7 + cell->unsure;
	}
	for (i = 0; i < document->n_paragraphs; i++)
	{
		fuzz_read_text(document->paragraphs[i].text);
		for (k = 0; k < document->paragraphs[i].text.size; k++)
		{
			*size += document->paragraphs[i].text.at[k] != ' ';
			sum = (sum ^ (unsigned char) document->paragraphs[i].text.at[k]) * 16777619;
		}
	}
	return sum;
}

/* The bytes of words in a table. */
static size_t
bytes_of(GoirText table)
{
	size_t		n = 0;
	int			tabs = 0;
	int			i;

	for (i = (int) strlen(head_pdf); i < table.size; i++)
	{
		if (table.at[i] == '\t')
			tabs++;
		else if (table.at[i] == '\n')
			tabs = 0;
		else
			n += tabs == 11 && table.at[i] != ' ';
	}
	return n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirText	table;
	size_t		bytes = 0;
	uint32_t	sum;
	bool		whole;

	fuzz_begin();
	table = lay_out(&arena, data, size);
	fuzz_require(goir_is_placed(table));
	sum = sum_of(goir_placed_document(&arena, table, &whole), &bytes);
	fuzz_require(whole);
	fuzz_require(bytes <= bytes_of(table));
	if (fuzz_chosen(table, 8))
	{
		GoirReport *report = goir_alloc(&arena, sizeof(*report));
		GoirPage	page;
		size_t		again = 0;

		goir_page_open(&arena, table, GOIR_UTF8, &page);
		fuzz_require(sum == sum_of(page.document, &again) && bytes == again);
		goir_read_report(&arena, &page, report);
	}
	fuzz_end();
	return 0;
}
