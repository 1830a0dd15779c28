/*-------------------------------------------------------------------------
 *
 * placed.c
 *	  Words with their places on paper to a document.
 *
 * What geometry.h calls blocks become tables, one table where nothing stands
 * between them; the other pieces become lines.  A number whose column is not
 * certain is written into a cell that says so.  Tables whose cells the notation
 * tells are written as they are, between what stands before and behind them.
 *
 *-------------------------------------------------------------------------
 */
#include "page/placed.h"
#include "page/geometry.h"

#include <stdlib.h>

#define LONG_NUMBER 8			/* digits that a column may have no room for */
#define LONG_TOUCHING 6			/* the same, of a number that touches one below */
#define MOST_IN_CELL 32			/* pieces of a cell */

typedef struct Writer
{
	GoirArena  *arena;
	const GoirGeometry *g;
	GoirPen    *pen;
	const GoirBlock *block;
	int			line;			/* of those before it all is written */
	GoirPlace  *places;			/* of the cells so far */
	int			room;
} Writer;

/*
 * Cells
 */

/* Pieces of one cell. */
typedef struct Content
{
	int			piece[MOST_IN_CELL];
	int			n;
	bool		sure;
} Content;

/* Notes where the pieces of a cell are; past a limit it is none. */
static void
note_place(Writer *w, int cell, const int *piece, int n)
{
	if (cell == GOIR_NONE)
		return;
	w->places = goir_room(w->arena, w->places, cell, &w->room, sizeof(GoirPlace));
	w->places[cell] = n > 0 ? goir_pieces_place(w->g->pieces, piece, n) : (GoirPlace) {GOIR_NONE, 0, 0, 0, 0};
}

/* Writes a cell. */
static void
write_cell(Writer *w, const Content *content, bool header, int rows, int columns)
{
	const GoirPieces *pieces = w->g->pieces;
	int			confidence = GOIR_PRINTED;
	int			i;

	note_place(w, goir_pen_cell(w->pen, header, rows, columns), content ? content->piece : NULL, content ? content->n : 0);
	if (content && content->n > 0)
	{
		GoirText	text = goir_pieces_text(pieces, content->piece, content->n);

		goir_pen_text(w->pen, text.at, text.size);
		for (i = 0; i < content->n; i++)
			if (confidence == GOIR_PRINTED || confidence > pieces->piece[content->piece[i]].confidence)
				confidence = pieces->piece[content->piece[i]].confidence;
		if (!content->sure)
			goir_pen_unsure(w->pen);
		if (w->g->ocr)
			goir_pen_ocr(w->pen, confidence);
	}
	goir_pen_cell_end(w->pen);
}

/*
 * May a number go on beyond the paper, where nobody sees its last digits?  Browsers
 * cut at the margin: so may a long one be that ends where all of the page does.
 */
static bool
is_cut(const GoirPieces *pieces, const GoirPiece *piece)
{
	const GoirWord *word = &pieces->words->word[piece->word + piece->words - 1];

	int64_t		right = (int64_t) word->rect.right + (word->rect.bottom - word->rect.top) / 2;

	return piece->value && ((word->turn == GOIR_UPRIGHT && right > word->edge) || (word->text.size >= LONG_NUMBER && right > word->reach));
}

/* Adds a piece to a cell, as far as there is room. */
static void
add_piece(const Writer *w, Content *content, int piece)
{
	if (content->n < MOST_IN_CELL)
		content->piece[content->n++] = piece;
	content->sure &= content->n < MOST_IN_CELL && !is_cut(w->g->pieces, &w->g->pieces->piece[piece]);
}

/*
 * Headers
 */

/* Puts the pieces of a header cell in the order of reading: they come from below, and from the right. */
static void
sort_content(const GoirPieces *pieces, Content *content)
{
	int			i,
				k;

	for (i = 1; i < content->n; i++)
		for (k = i; k > 0; k--)
		{
			const GoirPiece *one = &pieces->piece[content->piece[k - 1]];
			const GoirPiece *other = &pieces->piece[content->piece[k]];
			int64_t		height = goir_piece_height(one) < goir_piece_height(other) ? goir_piece_height(one) : goir_piece_height(other);
			int64_t		below = goir_middle(other) - goir_middle(one);
			int			swap = content->piece[k];

			if (below * 2 > height || (below * 2 >= -height && other->left >= one->left))
				break;
			content->piece[k] = content->piece[k - 1];
			content->piece[k - 1] = swap;
		}
}

/* The text of a column's header cell. */
static void
write_leaf(Writer *w, int leaf, int rows)
{
	const GoirBlock *block = w->block;
	Content		content = {{0}, 0, true};
	int			i;

	for (i = 0; i < block->heads; i++)
		if (block->leaf_of[i] == leaf)
			add_piece(w, &content, block->head[i]);
	sort_content(w->g->pieces, &content);
	write_cell(w, &content, true, rows, 1);
}

/* The level at which the text beside the header stands. */
static int
corner_level(const GoirBlock *block)
{
	int			level = 0;
	int			i;

	for (i = 0; i < block->overs; i++)
		if (block->over[i].whole && level < block->over[i].level + 1)
			level = block->over[i].level + 1;
	return level;
}

/* Writes one row of the header. */
static void
write_head(Writer *w, int level)
{
	const GoirBlock *block = w->block;
	int			corner = corner_level(block);
	int			column;
	int			i;

	goir_pen_row(w->pen);
	for (i = 0; i < block->overs; i++)
		if (block->over[i].level == level && block->over[i].whole)
		{
			Content		content = {{block->head[block->over[i].head]}, 1, true};

			write_cell(w, &content, true, 1, block->lanes + block->leaves);
			return;
		}
	if (block->lanes > 0 && level <= corner)
	{
		Content		content = {{0}, 0, true};

		for (i = 0; i < block->corners && level == corner; i++)
			add_piece(w, &content, block->corner[i]);
		sort_content(w->g->pieces, &content);
		write_cell(w, &content, true, level == corner ? block->head_levels + 1 - level : 1, block->lanes);
	}
	for (column = 0; column < block->leaves;)
	{
		if (level >= block->leaf[column].level)
		{
			if (level == block->leaf[column].level)
				write_leaf(w, column, block->head_levels + 1 - level);
			column++;
			continue;
		}
		for (i = 0; i < block->overs; i++)
			if (block->over[i].level == level && block->over[i].from <= column && block->over[i].to >= column)
				break;
		if (i < block->overs)
		{
			Content		content = {{0}, 0, true};
			int			to = block->over[i].to;
			int			k;

			for (k = i; k < block->overs && block->over[k].level == level; k++)
				if (block->over[k].from <= to)
				{
					add_piece(w, &content, block->head[block->over[k].head]);
					to = to > block->over[k].to ? to : block->over[k].to;
				}
			write_cell(w, &content, true, 1, to + 1 - column);
			column = to + 1;
		}
		else
		{
			write_cell(w, NULL, true, 1, 1);
			column++;
		}
	}
}

/*
 * Rows
 */

/* Writes the labels of a row; held says up to which row each lane is taken. */
static void
write_labels(Writer *w, int row, int *held)
{
	const GoirBlock *block = w->block;
	int			lane = 0;

	while (lane < block->lanes)
	{
		Content		content = {{0}, 0, true};
		int			rows = 1;
		int			last = lane;
		int			label;
		int			i;

		if (held[lane] > row)
		{
			lane++;
			continue;
		}
		for (label = block->band[row].label; label >= 0; label = block->label[label].next)
			if (block->label[label].lane <= lane && block->label[label].last >= lane)
			{
				for (i = 0; i < block->label[label].pieces; i++)
					add_piece(w, &content, block->labelled[block->label[label].piece + i]);
				if (last < block->label[label].last)
					last = block->label[label].last;
				rows = content.n == block->label[label].pieces ? block->label[label].rows : 1;
				content.sure &= block->label[label].rows > 0;
			}
		if (rows == 0)
			rows = 1;
		for (i = lane; i <= last; i++)
			held[i] = row + rows;
		write_cell(w, &content, false, rows, last + 1 - lane);
		lane = last + 1;
	}
}

/* The column that a text beside the values of a row stands in; near if there is none for certain. */
static int
column_of(const GoirBlock *block, const GoirPiece *piece, bool *sure)
{
	int64_t		nearest = INT64_MAX;
	int			found = 0;
	int			inside = 0;
	int			i;

	for (i = 0; i < block->leaves; i++)
	{
		int64_t		off = goir_apart((int64_t) piece->left + piece->right, (int64_t) block->leaf[i].left + block->leaf[i].right);

		inside += piece->left < block->leaf[i].right && piece->right > block->leaf[i].left;
		if (off < nearest)
		{
			nearest = off;
			found = i;
		}
	}
	*sure = inside == 1;
	return found;
}

/*
 * Puts the pieces of a row into the cells of its columns.  If one of them has no
 * place, or two have the same, the row may be set out in another way than the
 * others.
 */
static void
fill_cells(const Writer *w, const GoirLevel *level, Content *cell)
{
	const GoirGeometry *g = w->g;
	const GoirBlock *block = w->block;
	bool		certain = true;
	int			i;

	for (i = level->value; i < level->value + level->values; i++)
	{
		bool		sure = true;
		int			column = g->column[i];

		if (column < 0)
		{
			column = column_of(block, &g->pieces->piece[g->value[i]], &sure);
			sure = false;
		}
		if (!sure || cell[column].n > 0)
			certain = false;
		add_piece(w, &cell[column], g->value[i]);
	}
	for (i = 0; i < block->leaves; i++)
		cell[i].sure &= certain;
}

/*
 * Adds the texts that stand beside the values of a row, in the columns; one that
 * is written already, as it reaches up into a line above the block, casts a doubt.
 */
static void
fill_texts(const Writer *w, const GoirLevel *level, Content *cell, int *text)
{
	const GoirGeometry *g = w->g;
	const GoirBlock *block = w->block;
	int64_t		near = block->height * 11 / 20;
	int			i;

	while (*text < block->end && goir_middle(goir_text_at(g, *text)) < level->middle - near)
		(*text)++;
	for (i = *text; i < block->end && goir_middle(goir_text_at(g, i)) <= level->middle + near; i++)
	{
		GoirPiece  *piece = goir_text_at(g, i);
		bool		sure;
		int			column;

		if (piece->used || ((int64_t) piece->right - block->first) * 20 <= block->height * 3)
			continue;
		column = column_of(block, piece, &sure);
		cell[column].sure &= sure && cell[column].n == 0 && piece->line >= w->line;
		if (piece->line < w->line)
			continue;
		add_piece(w, &cell[column], g->text[i]);
		piece->used = true;
	}
}

/* Are two rows as near as two lines of a cell? */
static bool
is_right_below(const Writer *w, const GoirBand *band, const GoirBand *under)
{
	int64_t		middle = band->level < 0 ? band->middle : w->g->level[band->level].middle;
	int64_t		below = under->level < 0 ? under->middle : w->g->level[under->level].middle;

	return (below - middle) * 10 <= w->block->height * 14;
}

/* Are there other values so near those of a row that they are no row, but stand beside lines of one? */
static bool
is_crowded(const Writer *w, int row)
{
	const GoirBlock *block = w->block;
	const GoirLevel *level = w->g->level;
	int			i;

	for (i = row > 0 ? row - 1 : 0; i <= row + 1 && i < block->bands; i++)
		if (i != row && block->band[i].level >= 0 &&
			goir_apart(level[block->band[i].level].middle, level[block->band[row].level].middle) * 10 < block->height * 8)
			return true;
	return false;
}

/*
 * May a number go on in one right below it?  In one that is no wider, or touches it, if only one
 * of the rows has a label; in a shorter one if it is long, as wide as its column;
 * in any that it touches, as lines of a cell do, where rows are crowded.
 */
static bool
is_continued(const Writer *w, const GoirPiece *piece, const GoirPiece *other, bool labelled, bool crowded)
{
	int			wider = (other->right - other->left) - (piece->right - piece->left);
	bool		touching = other->top < piece->bottom - goir_piece_height(piece) / 20;
	int			size = w->g->pieces->words->word[piece->word].text.size;

	if (other->left >= piece->right || other->right <= piece->left)
		return false;
	return (touching && crowded) || (!labelled && (touching || wider <= 0)) || (wider < 0 && size >= (touching ? LONG_TOUCHING : LONG_NUMBER));
}

/* May any number of a row? */
static bool
goes_on_below(const Writer *w, const GoirBand *band, const GoirBand *under, bool crowded)
{
	const GoirGeometry *g = w->g;
	const GoirLevel *level = &g->level[band->level];
	const GoirLevel *below = &g->level[under->level];
	bool		labelled = (band->label >= 0) == (under->label >= 0);
	int			i,
				k;

	for (i = level->value; i < level->value + level->values; i++)
		for (k = below->value; k < below->value + below->values; k++)
			if (is_continued(w, &g->pieces->piece[g->value[i]], &g->pieces->piece[g->value[k]], labelled, crowded))
				return true;
	return false;
}

/* May numbers of a row go on in another, or others in it?  Between two lines of a cell there may be that of the cells beside it. */
static bool
goes_on(const Writer *w, int row)
{
	const GoirBand *band = w->block->band;
	bool		crowded = is_crowded(w, row);
	int			i;

	for (i = row - 1; i >= 0 && is_right_below(w, &band[i], &band[row]); i--)
		if (band[i].level >= 0 && goes_on_below(w, &band[i], &band[row], crowded))
			return true;
	for (i = row + 1; i < w->block->bands && is_right_below(w, &band[row], &band[i]); i++)
		if (band[i].level >= 0 && goes_on_below(w, &band[row], &band[i], crowded))
			return true;
	return false;
}

/* Writes the rows of a block. */
static void
write_block(Writer *w)
{
	const GoirBlock *block = w->block;
	Content    *cell = goir_space(w->arena, block->leaves * sizeof(Content));
	int			held[GOIR_MOST_LANES] = {0};
	int			text = block->begin;
	int			i,
				k;

	for (i = 0; i <= block->head_levels; i++)
		write_head(w, i);
	for (i = 0; i < block->bands; i++)
	{
		const GoirBand *band = &block->band[i];

		goir_pen_row(w->pen);
		write_labels(w, i, held);
		for (k = 0; k < block->leaves; k++)
			cell[k] = (Content) {{0}, 0, true};
		if (band->level >= 0)
		{
			fill_cells(w, &w->g->level[band->level], cell);
			fill_texts(w, &w->g->level[band->level], cell, &text);
			if (goes_on(w, i))
				for (k = 0; k < block->leaves; k++)
					cell[k].sure = false;
		}
		for (k = 0; k < block->leaves; k++)
		{
			sort_content(w->g->pieces, &cell[k]);
			write_cell(w, &cell[k], false, 1, 1);
		}
	}
}

/*
 * Lines
 */

/*
 * How many blanks stand between two pieces of a line: two where there is more
 * room than between words, four where there is as much as between columns of a page.
 */
static int
blanks(const GoirPiece *one, const GoirPiece *other)
{
	int64_t		height = goir_piece_height(one) < goir_piece_height(other) ? goir_piece_height(one) : goir_piece_height(other);
	int64_t		gap = (int64_t) other->left - one->right;

	return gap * 10 < height ? 0 : gap * 5 < height * 4 ? 1 : gap < height * 2 ? 2 : 4;
}

/*
 * Writes pieces of a line that are in no table.  Numbers of OCR, some of which it
 * may have lost or made up, must not be taken for cells by their order: they are
 * all in one cell.
 */
static void
write_line(Writer *w, const int *piece, int n)
{
	const GoirPieces *pieces = w->g->pieces;
	int			values = 0;
	bool		doubtful;
	int			i;

	for (i = 0; i < n; i++)
		values += pieces->piece[piece[i]].value;
	doubtful = w->g->ocr && values > 1;
	if (doubtful)
	{
		goir_pen_table(w->pen);
		goir_pen_row(w->pen);
		note_place(w, goir_pen_cell(w->pen, false, 1, 1), piece, n);
		goir_pen_unsure(w->pen);
	}
	for (i = 0; i < n; i++)
	{
		GoirText	text = goir_pieces_text(pieces, &piece[i], 1);

		if (i > 0)
			goir_pen_text(w->pen, "    ", blanks(&pieces->piece[piece[i - 1]], &pieces->piece[piece[i]]));
		goir_pen_text(w->pen, text.at, text.size);
	}
	goir_pen_newline(w->pen);
	if (doubtful)
	{
		goir_pen_cell_end(w->pen);
		goir_pen_table_end(w->pen);
	}
}

/* The line that a block begins with. */
static int
first_line(const GoirGeometry *g, const GoirBlock *block)
{
	int			line = g->pieces->piece[g->value[g->level[block->level].value]].line;
	int			i;

	for (i = 0; i < block->heads; i++)
		if (line > g->pieces->piece[block->head[i]].line)
			line = g->pieces->piece[block->head[i]].line;
	return line;
}

/* Marks the values of the blocks as such. */
static void
use_values(const GoirGeometry *g)
{
	int			b,
				i;

	for (b = 0; b < g->blocks; b++)
	{
		const GoirLevel *first = &g->level[g->block[b].level];
		const GoirLevel *last = first + g->block[b].levels - 1;

		for (i = first->value; i < last->value + last->values; i++)
			g->pieces->piece[g->value[i]].used = true;
	}
}

/* Finds the pieces of a line that are in no table; returns how many. */
static int
pieces_of_line(const GoirPieces *pieces, int line, int *piece)
{
	int			n = 0;
	int			i;

	for (i = pieces->line[line]; i < pieces->line[line + 1]; i++)
		if (!pieces->piece[i].used)
			piece[n++] = i;
	return n;
}

/* Writes lines and tables in their order. */
static void
write_document(Writer *w)
{
	const GoirGeometry *g = w->g;
	int		   *piece = goir_space(w->arena, (g->pieces->n + 1) * sizeof(int));
	int			block = 0;
	bool		open = false;	/* a table */
	int			line;

	use_values(g);
	for (line = 0; line < g->pieces->lines; line++)
	{
		int			n;

		while (block < g->blocks && first_line(g, &g->block[block]) <= line)
		{
			if (!open)
				goir_pen_table(w->pen);
			open = true;
			w->line = line;
			w->block = &g->block[block++];
			write_block(w);
		}
		n = pieces_of_line(g->pieces, line, piece);
		if (n == 0)
			continue;
		if (open)
			goir_pen_table_end(w->pen);
		open = false;
		write_line(w, piece, n);
	}
	if (open)
		goir_pen_table_end(w->pen);
}

/*
 * Tables that the notation tells
 */

/* Adds a word to a cell, and what is known of it to the cell's place and confidence. */
static void
write_word(Writer *w, const GoirWord *word, const GoirWord *before, GoirPlace *place, int *confidence)
{
	if (word->text.size == 0)
		return;
	if (before && before->text.size > 0 && (unsigned char) before->text.at[before->text.size - 1] < 0x80 &&
		(unsigned char) *word->text.at < 0x80)
		goir_pen_text(w->pen, " ", 1);
	goir_pen_text(w->pen, word->text.at, word->text.size);
	if (place->page == GOIR_NONE)
		*place = (GoirPlace) {word->page, INT_MAX, INT_MAX, INT_MIN, INT_MIN};
	if (*confidence == GOIR_PRINTED || *confidence > word->confidence)
		*confidence = word->confidence;
	if (word->page != place->page)
		return;
	place->left = place->left < word->rect.left ? place->left : word->rect.left;
	place->top = place->top < word->rect.top ? place->top : word->rect.top;
	place->right = place->right > word->rect.right ? place->right : word->rect.right;
	place->bottom = place->bottom > word->rect.bottom ? place->bottom : word->rect.bottom;
}

/* Writes a table; its cells may be those of two pages. */
static void
write_table(Writer *w, const GoirWords *words, const GoirWordTable *table)
{
	int			row = -1;
	int			i,
				k;

	goir_pen_table(w->pen);
	goir_pen_spans(w->pen);
	for (i = table->cell; i < table->cell + table->cells; i++)
	{
		const GoirWordCell *cell = &words->cell[i];
		int			end = i + 1 < table->cell + table->cells ? cell[1].word : table->end;
		int			confidence = GOIR_PRINTED;
		GoirPlace	place = {GOIR_NONE, 0, 0, 0, 0};
		int			number;

		for (; row < cell->row; row++)
			goir_pen_row(w->pen);
		number = goir_pen_cell(w->pen, false, cell->rows, cell->columns);
		for (k = cell->word; k < end && k < words->n; k++)
			write_word(w, &words->word[k], k > cell->word ? &words->word[k - 1] : NULL, &place, &confidence);
		if (words->ocr && confidence != GOIR_PRINTED)
			goir_pen_ocr(w->pen, confidence);
		goir_pen_cell_end(w->pen);
		if (number == GOIR_NONE)
			continue;
		w->places = goir_room(w->arena, w->places, number, &w->room, sizeof(GoirPlace));
		w->places[number] = place;
	}
	goir_pen_table_end(w->pen);
}

/* Writes words of a stretch between such tables. */
static void
write_words(Writer *w, GoirWords words, int from, int to)
{
	GoirPieces	pieces;
	GoirGeometry geometry;

	words.word += from;
	words.n = to - from;
	if (words.n <= 0)
		return;
	goir_pieces(&words, &pieces);
	goir_find_blocks(w->arena, &pieces, &geometry);
	w->g = &geometry;
	w->line = 0;
	write_document(w);
}

GoirDocument *
goir_placed_document(GoirArena *arena, GoirText text, bool *whole)
{
	GoirWords	words = {0};
	Writer		writer = {arena, NULL, goir_pen(arena, GOIR_PLACED), NULL, 0, NULL, 0};
	GoirDocument *document;
	int			from = 0;
	int			i;

	words.arena = arena;
	words.open = -1;
	words.edge = GOIR_NO_EDGE;
	words.whole = true;
	if (goir_words_are_tsv(text))
		goir_words_of_tsv(&words, text);
	else
		goir_words_of_xml(&words, text);
	*whole = words.whole;
	for (i = 0; i < words.tables; i++)
	{
		write_words(&writer, words, from, words.table[i].word < words.n ? words.table[i].word : words.n);
		write_table(&writer, &words, &words.table[i]);
		from = words.table[i].end;
	}
	write_words(&writer, words, from, words.n);
	document = goir_pen_end(writer.pen);
	document->places = writer.places;
	return document;
}

bool
goir_is_placed(GoirText text)
{
	return goir_words_are_tsv(text) || goir_words_are_xml(text);
}
