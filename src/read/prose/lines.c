/*-------------------------------------------------------------------------
 *
 * lines.c
 *	  The narrative of a page: its lines, where it ends, and the text of its
 *	  sections.
 *
 * A line is a paragraph, or a row of several short cells.  What is behind the
 * report, furniture of the page or the foot of the site, is cut off by the
 * box its headings stand in and by the words that such lines have.  Text is
 * given as printed, without the rows of form tables.
 *
 *-------------------------------------------------------------------------
 */
#include "read/prose/lines.h"

#define JOINED_SIZE 180			/* cells of a row that is one line */
#define CHROME_SIZE 180			/* lines of page furniture are short */
#define ARTICLE_SIZE 60			/* 第二十条第（一）项 on a line of its own */

/* Lines */

/* Adds a line; there is room for one for each paragraph. */
static inline GoirLine *
add_line(GoirNarrative *narrative, int paragraph, bool ascii)
{
	int			n = narrative->n_lines++;
	GoirLine   *line = &narrative->lines[n];

	line->made = NULL;
	line->paragraph = paragraph;
	line->joined = false;
	line->said = ascii ? n + 1 : n;
	return line;
}

/* Keeps the text of a line, which is to be folded. */
static GoirMade *
keep_text(GoirArena *arena, GoirLine *line, GoirText text)
{
	line->made = goir_space(arena, sizeof(GoirMade));
	line->made->text = text;
	line->made->folded.text = GOIR_NO_TEXT;
	return line->made;
}

/* A text without the marks of a Markdown heading: ## 二、 */
static GoirText
without_marks(GoirText text)
{
	int			marks = 0;

	while (marks < text.size && text.at[marks] == '#')
		marks++;
	while (marks > 0 && marks < text.size && text.at[marks] == ' ')
		marks++;
	return (GoirText) {text.at + marks, text.size - marks};
}

GoirText
goir_line_text(const GoirNarrative *narrative, int i)
{
	const GoirLine *line = &narrative->lines[i];

	return line->made ? line->made->text : without_marks(narrative->document->paragraphs[line->paragraph].text);
}

const GoirFolded *
goir_fold_line(const GoirNarrative *narrative, int i)
{
	GoirLine   *line = &narrative->lines[i];
	GoirMade   *made = line->made ? line->made : keep_text(narrative->arena, line, goir_line_text(narrative, i));

	made->folded = goir_fold_number(narrative->arena, made->text);
	return &made->folded;
}

/* The row of a table that a paragraph stands in, or GOIR_NONE. */
static inline int
row_of(const GoirDocument *document, int paragraph)
{
	int			cell = document->paragraphs[paragraph].cell;

	return cell == GOIR_NONE ? GOIR_NONE : document->cells[cell].row;
}

/* The box that a line stands in. */
static int
box_of(const GoirNarrative *narrative, int line)
{
	return narrative->document->paragraphs[narrative->lines[line].paragraph].box;
}

/* Is a row read as one line: several short cells? */
static bool
is_joined(const GoirDocument *document, const GoirRow *row)
{
	int			filled = 0;
	int			c;

	for (c = row->cells > 1 ? row->cell : GOIR_NONE; c != GOIR_NONE; c = document->cells[c].next)
	{
		const GoirCell *cell = &document->cells[c];

		if (cell->nested || cell->paragraphs > 1 || cell->text.size > JOINED_SIZE)
			return false;
		filled += cell->text.size > 0;
	}
	return filled > 1;
}

/* The filled cells of a row with " | " between them. */
static GoirText
join_row(GoirArena *arena, const GoirDocument *document, const GoirRow *row)
{
	char	   *to;
	int			size = 0;
	int			c;

	for (c = row->cell; c != GOIR_NONE; c = document->cells[c].next)
		size += document->cells[c].text.size + 3;
	to = goir_alloc(arena, size);
	size = 0;
	for (c = row->cell; c != GOIR_NONE; c = document->cells[c].next)
	{
		GoirText	text = document->cells[c].text;

		if (text.size == 0)
			continue;
		if (size > 0)
		{
			memcpy(to + size, " | ", 3);
			size += 3;
		}
		memcpy(to + size, text.at, text.size);
		size += text.size;
	}
	return (GoirText) {to, size};
}

/* Gathers all lines of a page. */
void
goir_gather_lines(GoirArena *arena, const GoirDocument *document,
				  GoirNarrative *narrative)
{
	enum
	{
		UNKNOWN, SEPARATE, JOINED
	};
	char	   *how = goir_alloc(arena, document->n_rows + 1);
	int			said;
	int			p;
	int			i;

	narrative->document = document;
	narrative->lines = goir_space(arena, (document->n_paragraphs + 1) * sizeof(GoirLine));
	/* what says nothing may still begin with a date */
	for (p = 0; p < document->n_paragraphs && (document->words || narrative->n_lines < GOIR_LEAD_LINES); p++)
	{
		GoirText	text = document->paragraphs[p].text;
		int			row = row_of(document, p);
		bool		ascii;

		if (row != GOIR_NONE && how[row] == JOINED)
			continue;
		/* 第二十条第（N）项 above a flattened table is part of it */
		ascii = goir_is_ascii(text);
		if (row == GOIR_NONE && text.size < ARTICLE_SIZE && !ascii && goir_article_in(text))
			continue;
		if (row != GOIR_NONE && how[row] == UNKNOWN)
		{
			how[row] = is_joined(document, &document->rows[row]) ? JOINED : SEPARATE;
			if (how[row] == JOINED)
			{
				GoirText	joined = join_row(arena, document, &document->rows[row]);
				GoirLine   *line = add_line(narrative, p, goir_is_ascii(joined));

				line->joined = true;
				keep_text(arena, line, joined);
				continue;
			}
		}
		add_line(narrative, p, ascii);
	}
	narrative->lines[narrative->n_lines].said = said = narrative->n_lines;
	for (i = narrative->n_lines - 1; i >= 0; i--)
		narrative->lines[i].said = said = (int) narrative->lines[i].said == i ? i : said;
}

/* Bodies */

/* Is a line without a sentence furniture of the page that stands behind the report? */
static bool
is_chrome(const GoirNarrative *narrative, int line)
{
	static const char *const words[] = {
		"打印本页", "关闭窗口", "打印", "关闭", "分享到", "扫一扫", "上一篇", "下一篇",
		"主办单位", "承办单位", "主办:", "承办:", "版权所有", "网站标识码", "ICP备", "公网安备", "网安备",
		"责任编辑", "相关附件", "附件下载", "文件下载", "相关阅读", "相关链接", "友情链接",
		"网站地图", "联系我们", "返回顶部", "您访问的链接", "政策咨询",
	};
	GoirText	folded;
	uint64_t	bytes = 0;
	int			i;

	if (goir_line_text(narrative, line).size > CHROME_SIZE)
		return false;
	folded = goir_folded_line(narrative, line)->text;
	for (i = 0; i < folded.size; i++)
		bytes |= UINT64_C(1) << (folded.at[i] & 63);
	for (i = 0; i < GOIR_COUNT(words); i++)
	{
		int			at;

		/* a line without bytes of the first character needs no second look */
		if ((bytes >> (words[i][1] & 63) & bytes >> (words[i][2] & 63) & 1) == 0)
			continue;
		at = goir_find(folded, 0, words[i]);

		/* the short ones only as buttons: 【打印】 */
		if (at >= 0 && (strlen(words[i]) > 6 || folded.size <= 24))
			return true;
	}
	return false;
}

/* Is a box inside another, or the same? */
static bool
is_inside(const GoirDocument *document, int box, int outer)
{
	while (box != GOIR_NONE && box != outer)
		box = document->boxes[box].parent;
	return box == outer;
}

/* The innermost box around all headings. */
static int
common_box(const GoirDocument *document, const GoirNarrative *narrative,
		   const GoirHeadings *headings)
{
	int			box = box_of(narrative, headings->heading[0].line);
	int			i;

	for (i = 1; i < headings->n; i++)
		while (!is_inside(document, box_of(narrative, headings->heading[i].line), box))
			box = document->boxes[box].parent;
	return box;
}

/* The line behind the last one of the report. */
int
goir_last_line(const GoirDocument *document, const GoirNarrative *narrative,
			   const GoirHeadings *headings)
{
	int			box = headings->n > 1 ?
		common_box(document, narrative, headings) : GOIR_NONE;
	int			first = headings->n > 0 ? headings->heading[headings->n - 1].line + 1 : 0;
	int			prose = first;
	int			end = first;
	int			i;

	while (end < narrative->end_line &&
		   (box == GOIR_NONE || is_inside(document, box_of(narrative, end), box)))
		end++;
	if (headings->n == 0)
		return end;

	/* behind the last sentence, the first piece of furniture ends it */
	for (i = narrative->lines[first].said; i < end; i = narrative->lines[i + 1].said)
		if (goir_find(goir_folded_line(narrative, i)->text, 0, "。") >= 0)
			prose = i + 1;
	for (i = prose; i < end && !is_chrome(narrative, i); i++)
		;
	return i;
}

static bool
is_table_line(const GoirNarrative *narrative, int line, const bool *is_data)
{
	int			row = row_of(narrative->document, narrative->lines[line].paragraph);

	return row != GOIR_NONE && is_data[row];
}

/* The first line from one on that is of a text; of prose if that alone is wanted. */
static inline int
line_from(const GoirNarrative *narrative, bool prose, int line)
{
	return prose ? narrative->lines[line].said : line;
}

/* A piece of a text, folded: that of a whole line is known. */
static void
fold_piece(GoirFolding *folding, const GoirNarrative *narrative, int i, GoirText text, int source)
{
	GoirText	line = goir_line_text(narrative, i);
	GoirFolded	folded;
	int			before = (int) (text.at - line.at);

	/* blanks at its ends fold to nothing */
	if (goir_trimmed(line).size == text.size)
		folded = *goir_folded_line(narrative, i);
	else
	{
		folded = goir_fold(folding->arena, text);
		before = 0;
	}
	goir_fold_piece(folding, &folded, source - before);
}

/*
 * The lines from one place to another, as printed and folded, without form
 * tables; if prose alone is wanted, those with whole sentences, no menus.
 */
static GoirText
text_between(GoirArena *arena, const GoirNarrative *narrative,
			 const bool *is_data, bool prose, int line, int start,
			 int end_line, int end, GoirFolded *folded)
{
	GoirFolding folding = {arena};
	char	   *to;
	int			size = 1;
	int			i;

	for (i = line_from(narrative, prose, line); i <= end_line && i < narrative->n_lines;
		 i = line_from(narrative, prose, i + 1))
		size += goir_line_text(narrative, i).size + 1;
	to = goir_space(arena, size);
	folding.folded.text.at = goir_space(arena, size);
	size = 0;
	for (i = line_from(narrative, prose, line); i <= end_line && i < narrative->n_lines;
		 i = line_from(narrative, prose, i + 1))
	{
		GoirText	text = goir_line_text(narrative, i);

		if (i == end_line)
			text.size = end;
		if (i == line)
		{
			text.at += start;
			text.size -= start;
		}
		if (is_table_line(narrative, i, is_data) || (prose && goir_find(text, 0, "。") < 0))
			continue;
		text = goir_trimmed(text);
		if (text.size == 0)
			continue;
		if (size > 0)
			to[size++] = '\n';
		fold_piece(&folding, narrative, i, text, size);
		memcpy(to + size, text.at, text.size);
		size += text.size;
	}
	*folded = goir_fold_end(&folding, (GoirText) {to, size});
	return (GoirText) {to, size};
}

void
goir_read_sections(GoirArena *arena, const bool *is_data,
				   GoirNarrative *narrative)
{
	int			n = narrative->n_headings;
	int			number = 0;
	int			i;

	narrative->lead_text = text_between(arena, narrative, is_data, true, 0, 0,
										n > 0 ? narrative->lead : narrative->end_line,
										n > 0 ? narrative->headings[0].start : 0, &narrative->lead_folded);
	narrative->sections = goir_alloc(arena, (n + 1) * sizeof(GoirSection));
	for (i = 0; i < n; i++)
	{
		const GoirHeading *h = &narrative->headings[i];
		GoirSection *section = &narrative->sections[narrative->n_sections++];
		GoirText	line = goir_line_text(narrative, h->line);

		section->kind = h->kind;
		number = h->ordinal > number ? h->ordinal : number + 1;
		section->number = number > GOIR_MAX_SECTION ? GOIR_MAX_SECTION : number;
		section->heading = goir_trimmed((GoirText) {line.at + h->start, h->end - h->start});
		section->body = text_between(arena, narrative, is_data, false, h->line, h->end,
									 i + 1 < n ? h[1].line : narrative->end_line,
									 i + 1 < n ? h[1].start : 0, &section->folded);
	}
}
