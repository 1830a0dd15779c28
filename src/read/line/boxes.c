/*-------------------------------------------------------------------------
 *
 * boxes.c
 *	  Rows and cells drawn with block elements.
 *
 * <div class="tr"><div class="td"> looks like a table and is none.  A block
 * whose children hold no blocks themselves, among others of the same kind, is
 * a row, and its children are the cells, the blank ones too.
 *
 *-------------------------------------------------------------------------
 */
#include "read/line/line.h"

#define FEWEST_ROWS 3			/* that make a table of blocks */

void
goir_count_boxes(GoirArena *arena, const GoirDocument *document, GoirBoxes *boxes)
{
	int			b;

	boxes->children = goir_alloc(arena, (document->n_boxes + 1) * sizeof(int));
	boxes->rows = goir_alloc(arena, (document->n_boxes + 1) * sizeof(int));
	for (b = 0; b < document->n_boxes; b++)
		if (document->boxes[b].parent != GOIR_NONE)
			boxes->children[document->boxes[b].parent]++;
	for (b = 0; b < document->n_boxes; b++)
		if (document->boxes[b].parent != GOIR_NONE && boxes->children[b] > 0 &&
			++boxes->rows[document->boxes[b].parent] == FEWEST_ROWS)
			boxes->any = true;
}

/* The row that a paragraph is a cell of, or GOIR_NONE. */
static int
row_of(const GoirDocument *document, const GoirBoxes *boxes, int paragraph)
{
	int			box = document->paragraphs[paragraph].box;
	int			row = box == GOIR_NONE ? GOIR_NONE : document->boxes[box].parent;
	int			table = row == GOIR_NONE ? GOIR_NONE : document->boxes[row].parent;

	if (table == GOIR_NONE || boxes->rows[table] < FEWEST_ROWS || boxes->rows[row] > 0 ||
		boxes->children[row] > GOIR_MAX_TOKENS)
		return GOIR_NONE;
	return row;
}

bool
goir_is_in_box(const GoirDocument *document, const GoirBoxes *boxes, int paragraph)
{
	return row_of(document, boxes, paragraph) != GOIR_NONE;
}

/* The paragraphs of one box as one text; *at moves behind them. */
static GoirText
box_text(GoirArena *arena, const GoirDocument *document, int *at)
{
	GoirText	text = document->paragraphs[*at].text;
	int			box = document->paragraphs[*at].box;

	/* what is longer is no cell, and joining all of it would be dear */
	for ((*at)++; *at < document->n_paragraphs && document->paragraphs[*at].box == box; (*at)++)
		if (text.size <= GOIR_LINE_SIZE)
			text = goir_join(arena, text, document->paragraphs[*at].text);
	return text;
}

bool
goir_take_boxes(GoirArena *arena, const GoirDocument *document, const GoirBoxes *boxes,
				int paragraph, GoirStackedLine *line)
{
	int			row = row_of(document, boxes, paragraph);
	int			at = paragraph;
	int			box;

	if (row == GOIR_NONE || (paragraph > 0 && row_of(document, boxes, paragraph - 1) == row))
		return false;
	line->kind = PARTED;
	line->tokens = 0;

	/* children follow their parent, and hold no boxes here */
	for (box = row + 1; box < document->n_boxes && document->boxes[box].parent == row; box++)
	{
		GoirText	text = {"", 0};

		if (at < document->n_paragraphs && document->paragraphs[at].box == box)
			text = box_text(arena, document, &at);
		if (text.size > GOIR_LINE_SIZE || goir_find(text, 0, "。") >= 0)
			return false;
		line->token[line->tokens++] = text;
	}
	line->lines = at - paragraph;
	return line->lines > 0;
}
