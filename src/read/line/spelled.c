/*-------------------------------------------------------------------------
 *
 * spelled.c
 *	  A block of a form whose words spell its labels, in the form's order.
 *
 * Text of PDFs and terminals breaks labels over lines, sets those of groups
 * among them, and prints the numbers of a row beside its label, below, above
 * or between two lines of it.  A person reads on from label to label and sees
 * where numbers stand.  So does this: each word continues a label that was
 * begun, or begins the next; the header has all columns of the block, and all
 * rows follow in their order, or the block is left to others.  Only then, with
 * all lines of numbers seen, it is decided whose each is.
 *
 *-------------------------------------------------------------------------
 */
#include "read/line/line.h"

#define MOST_RUNS 128			/* lines of values in a block */
#define PARTS 8					/* groups of rows or columns */
#define NOWHERE (-1)

/* How far a text spells a label. */
typedef enum Fit
{
	NOT, PARTLY, WHOLLY
} Fit;

/* A label, and what was printed of it so far. */
typedef struct Spelled
{
	const char *label;			/* that of the form, or NULL */
	const char *aliases;		/* others, separated by '|', or NULL */
	GoirText	text;
	int			pieces;
	Fit			fit;
	bool		open;			/* in a remark in brackets */
} Spelled;

/* Values that stand together: those of one row. */
typedef struct Run
{
	int			value;			/* the first of them, in the block's */
	int			values;
	int			lines;
	int			after;			/* the row whose label was begun last, or NOWHERE */
	int			beside;			/* the row of which a piece stands beside them, or around */
	int			row;			/* whose they are, or NOWHERE */
} Run;

typedef struct Speller
{
	GoirArena  *arena;
	const GoirDocument *document;
	GoirSpelling *to;
	Spelled		column[GOIR_SPELLED_COLUMNS];
	int			columns;
	int			begun;			/* the column that was begun last */
	bool		beside;			/* do columns stand beside each other? */
	bool		several;		/* is there more than a cell on a line? */
	bool		disordered;		/* are they begun in another order than theirs? */
	Spelled		group[PARTS];
	int			groups;
	Spelled		part;			/* of the statistics: a row without values */
	Spelled		remark;			/* on the header */
	Spelled		row[GOIR_SPELLED_ROWS];
	const char *unit[GOIR_SPELLED_ROWS];
	int			rows;
	int			at;				/* the row that was begun last, or NOWHERE */
	int			dashes;			/* that a part still has instead of values */
	Run			run[MOST_RUNS];
	int			runs;
	bool		together;		/* no word came since the last value */
	Spelled    *open;			/* whose remark goes on, or NULL */
} Speller;

/* What a form prints beside the rows of its statistics, and gives no number. */
static const char parts_of_statistics[] =
	"主动公开情况|通过不同渠道和方式公开政府信息的情况|回应解读情况|通过不同渠道和方式回应解读的情况|"
	"依申请公开情况|机构建设和保障经费情况|政府信息公开会议和培训情况";

/* Where a bracket opens that is not closed, or the end. */
static int
open_bracket(GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	int			open = text.size;
	int			depth = 0;

	while (at < end)
	{
		int			here = (int) (at - text.at);
		uint32_t	c = goir_fold_char(goir_next(&at, end));

		if (c == '(' && depth++ == 0)
			open = here;
		else if (c == ')' && depth > 0 && --depth == 0)
			open = text.size;
	}
	return open;
}

/* How far a key spells a label. */
static Fit
fit_label(const GoirKey *key, const char *label, int size)
{
	if (key->size > size || memcmp(key->text, label, key->size) != 0)
		return NOT;
	return key->size == size ? WHOLLY : PARTLY;
}

/* How far a text spells one of the labels that may stand there. */
static Fit
fit(const Spelled *spelled, GoirText text)
{
	const char *alias = spelled->aliases;
	GoirKey		key;
	GoirKey		label;
	Fit			best = NOT;

	goir_key(text, &key);
	if (!key.whole || (key.size == 0 && key.ordinal == 0))
		return NOT;
	if (spelled->label)
	{
		goir_key(goir_literal(spelled->label), &label);
		best = fit_label(&key, label.text, label.size);
	}
	while (alias && *alias && best < WHOLLY)
	{
		int			size = (int) strcspn(alias, "|");
		Fit			found = fit_label(&key, alias, size);

		best = found > best ? found : best;
		alias += size + (alias[size] == '|');
	}
	return best;
}

/* Continues a label by a piece, or begins it; false if it does not go on so. */
static bool
extend(Speller *s, Spelled *spelled, GoirText piece)
{
	const char *at = piece.at;
	GoirText	text;
	Fit			found;
	int			open;

	/* a bracket that closes ends the remark that was begun */
	if (spelled->open || (s->open && goir_fold_char(goir_next(&at, piece.at + piece.size)) == ')') ||
		spelled->text.size + piece.size > GOIR_CELL_LABEL_SIZE)
		return false;
	text = goir_join(s->arena, spelled->text, piece);
	open = open_bracket(text);
	found = open == 0 ? NOT : fit(spelled, (GoirText) {text.at, open});
	if (found == NOT)
		return false;
	spelled->text = text;
	spelled->pieces++;
	spelled->fit = found;
	spelled->open = open < text.size;
	if (spelled->open)
		s->open = spelled;
	return true;
}

/* Goes on with a remark in brackets, whatever it says. */
static bool
extend_remark(Speller *s, GoirText piece)
{
	Spelled    *spelled = s->open;

	if (spelled == NULL || spelled->text.size + piece.size > 2 * GOIR_CELL_LABEL_SIZE)
		return false;
	spelled->text = goir_join(s->arena, spelled->text, piece);
	spelled->open = open_bracket(spelled->text) < spelled->text.size;
	if (!spelled->open)
		s->open = NULL;
	return true;
}

/* Continues the label of a group, or begins it. */
static bool
extend_group(Speller *s, GoirText piece)
{
	int			i;

	for (i = 0; i < s->groups; i++)
		if (extend(s, &s->group[i], piece))
			return true;
	return false;
}

/*
 * Takes a word of the header: a line has its columns from left to right.
 * *last is that before it on the line.
 */
static bool
take_head(Speller *s, GoirText piece, int *last)
{
	int			c;

	for (c = *last + 1; c < s->columns; c++)
	{
		bool		first = s->column[c].text.size == 0;

		if (!extend(s, &s->column[c], piece))
			continue;
		s->beside |= *last >= 0;

		/* 总计 of all requests reaches over two levels, as 自然人 does */
		if (first && c < s->begun && !(s->to->table == GOIR_REQUESTS && c == 1 && s->begun == s->columns - 1))
			s->disordered = true;
		if (first)
			s->begun = c;
		*last = c;
		return true;
	}
	if (extend_group(s, piece) || extend_remark(s, piece))
		return true;
	if (open_bracket(piece) != 0 || s->remark.text.size > 0)
		return false;
	s->remark.text = piece;
	s->remark.open = true;
	s->open = &s->remark;
	return true;
}

/* The values that came since a row was begun stand within its label. */
static void
keep_around(Speller *s)
{
	int			i;

	for (i = s->runs - 1; i >= 0 && s->run[i].after == s->at; i--)
		s->run[i].beside = s->at;
}

/* Is a label all there? */
static bool
is_whole(const Spelled *spelled)
{
	return spelled->fit == WHOLLY && !spelled->open;
}

/* Are all labels there of what was begun last, the header or a row? */
static bool
is_complete(const Speller *s)
{
	int			c = 0;

	if (s->at >= 0)
		return is_whole(&s->row[s->at]);
	while (c < s->columns && is_whole(&s->column[c]))
		c++;
	return c == s->columns;
}

/* Begins the next row by a word. */
static bool
begin_row(Speller *s, GoirText piece)
{
	int			next = s->at + 1;

	if (next == s->rows || !is_complete(s) || s->part.fit == PARTLY ||
		!extend(s, &s->row[next], piece))
		return false;
	s->at = next;
	return true;
}

/* Takes the unit of the row that was begun last. */
static bool
take_unit(Speller *s, GoirText piece)
{
	GoirSpelledRow *row = &s->to->row[s->at < 0 ? 0 : s->at];

	if (s->at < 0 || s->unit[s->at] == NULL || row->unit.size > 0 || !goir_text_is(piece, s->unit[s->at]))
		return false;
	row->unit = piece;
	return true;
}

/* A row of which no more than the beginning came may be a part of the statistics: 一、主动公 | 开情况. */
static bool
turn_to_part(Speller *s, GoirText piece)
{
	Spelled    *row = &s->row[s->at < 0 ? 0 : s->at];
	Spelled		old = s->part;

	if (old.aliases == NULL || s->at < 0 || row->fit != PARTLY || row->open ||
		(s->runs > 0 && s->run[s->runs - 1].after == s->at))
		return false;
	s->part.text = row->text;
	if (!extend(s, &s->part, piece))
	{
		s->part = old;
		return false;
	}
	row->text.size = 0;
	row->fit = NOT;
	s->at--;
	s->dashes = 2;
	return true;
}

/* Takes a word of a part of the statistics, which has dashes and no values. */
static bool
take_part(Speller *s, GoirText piece)
{
	if (s->part.aliases == NULL || !is_complete(s))
		return false;
	if (s->part.fit == WHOLLY)
		s->part.text.size = 0;
	if (!extend(s, &s->part, piece))
		return false;
	s->dashes = 2;
	return true;
}

/* Takes a word below the header; *row becomes the row that it is of. */
static bool
take_word(Speller *s, GoirText piece, int *row)
{
	if (take_unit(s, piece) || (s->at >= 0 && extend(s, &s->row[s->at], piece)))
		keep_around(s);
	else if (!begin_row(s, piece))
		return turn_to_part(s, piece) || take_part(s, piece) || extend_group(s, piece) || extend_remark(s, piece);
	*row = s->at;
	return true;
}

/* Takes the values at the end of a line, row being that of the words before them; false if there are too many. */
static bool
take_values(Speller *s, int paragraph, const GoirStackedLine *line, int first, int row)
{
	int			values = line->tokens - first;
	Run		   *run = s->together ? &s->run[s->runs - 1] : NULL;
	int			i;

	if (s->runs == MOST_RUNS || s->to->values + values > GOIR_SPELLED_VALUES)
		return false;
	for (i = 0; i < values; i++)
	{
		s->to->value[s->to->values + i] = line->token[first + i];
		s->to->reach[s->to->values + i] = goir_reach_of(s->document, paragraph, line->token[first + i]);
	}

	/* a cell a line: all of them are the row's */
	if (run && s->to->columns > 1 && values == 1 && run->lines == run->values)
	{
		run->values++;
		run->lines++;
	}
	else
		s->run[s->runs++] = (Run) {s->to->values, values, 1, s->at, row, NOWHERE};
	s->to->values += values;
	s->together = true;
	return true;
}

/* Are the pieces of a line only dashes, which the parts of the statistics have for unit and value? */
static bool
take_dashes(Speller *s, const GoirStackedLine *line, int first)
{
	GoirFigure	figure;
	GoirText	unit;
	int			i;

	if (s->part.aliases == NULL || first == line->tokens)
		return false;
	for (i = first; i < line->tokens; i++)
	{
		goir_read_cell(line->token[i], &figure, &unit);
		if (figure.state != GOIR_DASH)
			return false;
	}
	if (line->tokens - first == 2)
		s->dashes = 0;
	else if (line->tokens - first > 2 || s->dashes-- <= 0)
		return false;
	return true;
}

/* Has every row its label, and is nothing begun that does not end? */
static bool
is_spelled(const Speller *s)
{
	int			i;

	for (i = 0; i < s->groups; i++)
		if (s->group[i].fit == PARTLY)
			return false;
	return s->open == NULL && s->at == s->rows - 1 && is_complete(s);
}

/* Is a piece the content of a cell, as far as it tells by itself? */
static bool
is_value(const Speller *s, GoirText piece)
{
	return goir_is_digits(piece) || (s->open == NULL && goir_is_cell_value(piece));
}

/* Takes a word of the header or of what is below it. */
static bool
take_piece(Speller *s, GoirText piece, int *last, int *row)
{
	return (s->at < 0 && take_head(s, piece, last)) || take_word(s, piece, row);
}

/* Do tabs of a line tell of blank cells, which words and values do not? */
static bool
has_blank_cells(GoirText text)
{
	return memchr(text.at, '\t', text.size) != NULL &&
		(text.at[text.size - 1] == '\t' || goir_find(text, 0, "\t\t") >= 0);
}

/* Takes a line; *some becomes whether anything of it was of the block. */
static bool
take_line(Speller *s, int paragraph, bool *some)
{
	GoirStackedLine line;
	GoirText	text = s->document->paragraphs[paragraph].text;
	int			row = NOWHERE;
	int			last = -1;
	int			i;

	*some = false;
	if (text.size > GOIR_LINE_SIZE || goir_find(text, 0, "。") >= 0 || has_blank_cells(text) ||
		!goir_split_blanks(text, false, &line))
		return false;
	s->several |= line.tokens > 1;
	for (i = 0; i < line.tokens; i++)
	{
		bool		value = is_value(s, line.token[i]);

		/* 三 is also a piece of 第三方 */
		if (value && !goir_is_numeral(line.token[i]))
			break;
		if (!take_piece(s, line.token[i], &last, &row))
		{
			if (value)
				break;
			return false;
		}
		*some = true;
	}
	s->together &= !*some;
	if (i == line.tokens || take_dashes(s, &line, i))
		return *some = true;
	if (s->at < 0 && (!is_complete(s) || s->open))
		return false;
	*some = true;
	last = i;
	for (; i < line.tokens; i++)
		if (!goir_is_cell_value(line.token[i]))
			return false;
	return take_values(s, paragraph, &line, last, row);
}

/*
 * Gives each run a row if all have theirs behind their labels (0) or before
 * (1); false if two would have the same, or one none.
 */
static bool
take_side(const Speller *s, int side, int *rows)
{
	int			last = NOWHERE;
	int			i;

	for (i = 0; i < s->runs; i++)
	{
		const Run  *run = &s->run[i];

		rows[i] = run->beside != NOWHERE ? run->beside : run->after + side;
		if (rows[i] <= last || rows[i] >= s->to->rows)
			return false;
		last = rows[i];
	}
	return true;
}

/*
 * Decides whose the values are, once for all rows.  Those that do not stand
 * beside a label or between two pieces of it belong to the label before them
 * or, unless cells come one a line, to the one behind.  If only one of the two
 * is possible for all of them, that is it; else a run has a row if no other is
 * left for it.
 */
static bool
decide(Speller *s)
{
	int			behind[MOST_RUNS];
	int			before[MOST_RUNS];
	bool		is_behind = take_side(s, 0, behind);
	bool		is_before = (s->several || !is_behind) && take_side(s, 1, before);
	int			last = NOWHERE;
	int			i;

	for (i = 0; i < s->runs && is_behind != is_before; i++)
		s->run[i].row = is_behind ? behind[i] : before[i];
	if (is_behind != is_before)
		return true;

	/* in one column a number that is none of the table's would push all others on */
	if (s->to->columns == 1 && !is_behind)
		return false;

	/* the first row that each may have, and the last */
	for (i = 0; i < s->runs; i++)
	{
		const Run  *run = &s->run[i];
		int			low = run->beside != NOWHERE ? run->beside : run->after < 0 ? 0 : run->after;
		int			high = run->beside != NOWHERE ? run->beside : run->after + 1;

		behind[i] = low > last ? low : last + 1;
		if (behind[i] > high || behind[i] >= s->to->rows)
			return false;
		last = behind[i];
	}
	for (i = s->runs - 1, last = s->to->rows; i >= 0; i--)
	{
		const Run  *run = &s->run[i];
		int			high = run->beside != NOWHERE ? run->beside : run->after + 1;

		before[i] = high < last ? high : last - 1;
		last = before[i];
		if (behind[i] == before[i])
			s->run[i].row = before[i];
	}
	return true;
}

/* Does a line of digits stand where no table is, as the numbers of pages do, but for a block itself? */
static bool
has_stray_numbers(GoirArena *arena, const GoirDocument *document, int block, int end)
{
	GoirStackedLine line;
	int			i;

	for (i = 1; i < document->n_paragraphs; i++)
	{
		if (!goir_is_digits(document->paragraphs[i].text) || (i >= block && i < end))
			continue;
		goir_take_line(arena, document->paragraphs[i - 1].text, 0, &line);
		if (line.kind == PROSE)
			return true;
	}
	return false;
}

/* Enters the labels of a block, or of all of a table that are alike. */
static void
enter_labels(Speller *s, const GoirForm *form, int block)
{
	const GoirBlock *b = &form->blocks[block];
	bool		outcomes = b->table == GOIR_PROCEEDINGS;
	bool		statistics = b->table == GOIR_STATISTICS;
	int			i,
				r;

	s->at = s->begun = NOWHERE;
	s->to->table = b->table;
	for (r = 0; r < (outcomes ? b->n_rows : 1); r++)
		for (i = 0; i < b->n_columns && s->columns < GOIR_SPELLED_COLUMNS; i++)
		{
			int			measure = b->columns[i].measure;

			s->column[s->columns++] = (Spelled) {goir_column_label(&b->columns[i]), goir_measures_data[measure].aliases};
		}
	for (i = 0; i < GOIR_GROUPS && s->groups < PARTS; i++)
		if (goir_groups_data[i].table == b->table)
			s->group[s->groups++] = (Spelled) {NULL, goir_groups_data[i].labels};
	for (; block < form->n_blocks && form->blocks[block].table == b->table && !outcomes; block++)
	{
		b = &form->blocks[block];
		for (r = 0; r < b->n_rows && s->rows < GOIR_SPELLED_ROWS; r++)
		{
			s->unit[s->rows] = statistics ? b->columns[0].unit : NULL;
			s->row[s->rows++] = (Spelled) {b->rows[r].label, goir_items_data[b->rows[r].item].aliases};
		}
		if (!statistics)
			break;
	}
	if (statistics)
		s->part.aliases = parts_of_statistics;
	if (b->table == GOIR_REQUESTS && s->groups < PARTS)
		s->group[s->groups++] = (Spelled) {NULL, "其他处理"};
	s->to->columns = s->columns;
	s->to->rows = outcomes ? 1 : s->rows;
}

/*
 * Does a value stand on a line of its own though the label of its row is one piece, where
 * nearly all others stand beside such?  It may be the number of a page.
 */
static bool
is_displaced(const Speller *s, const Run *run)
{
	int			beside = 0;
	int			i;

	if (run->beside != NOWHERE || run->values > 1 || s->row[run->row].pieces > 1)
		return false;
	for (i = 0; i < s->runs; i++)
		if (s->run[i].row != NOWHERE && s->row[s->run[i].row].pieces == 1)
			beside += s->run[i].beside != NOWHERE ? 1 : -1;
	return beside >= 0;
}

/* Writes down what was spelled. */
static void
finish(Speller *s)
{
	GoirSpelling *to = s->to;
	int			i;

	for (i = 0; i < s->columns; i++)
		to->column[i] = s->column[i].text;
	for (i = 0; i < s->groups; i++)
		if (to->table == GOIR_STATISTICS && s->group[i].fit == WHOLLY)
			to->group[to->groups++] = s->group[i].text;
	for (i = 0; i < to->rows; i++)
		to->row[i].label = s->row[i].text;
	for (i = 0; i < s->runs; i++)
		if (s->run[i].row != NOWHERE)
		{
			to->row[s->run[i].row].value = s->run[i].value;
			to->row[s->run[i].row].values = s->run[i].values;
			to->row[s->run[i].row].displaced = is_displaced(s, &s->run[i]);
		}
}

/* Spells one block from a paragraph on. */
static bool
spell(Speller *s, int from)
{
	const GoirDocument *document = s->document;
	bool		some;
	int			i;

	for (i = from; i < document->n_paragraphs && document->paragraphs[i].cell == GOIR_NONE; i++)
	{
		if (goir_is_page_number(document->paragraphs[i].text) && s->at >= 0)
			continue;
		if (take_line(s, i, &some))
			continue;
		if (some || !is_spelled(s))
			return false;
		break;
	}
	s->to->paragraphs = i - from;
	if (!is_spelled(s) || s->runs == 0 || (s->disordered && !s->beside) || !decide(s))
		return false;
	for (i = 0; i < s->runs; i++)
		if (s->run[i].beside == NOWHERE && s->run[i].lines == s->run[i].values &&
			has_stray_numbers(s->arena, document, from, from + s->to->paragraphs))
			return false;
	finish(s);
	return true;
}

bool
goir_spell_block(GoirArena *arena, const GoirDocument *document, int paragraph, GoirSpelling *spelling)
{
	GoirText	first = document->paragraphs[paragraph].text;
	int			form;
	int			b;

	if (first.size > GOIR_LINE_SIZE || !goir_are_pieces((GoirText) {first.at, open_bracket(first)}))
		return false;
	for (form = GOIR_NO_FORM + 1; form < GOIR_FORM_FEES; form++)
		for (b = 0; b < goir_forms_data[form].n_blocks; b++)
		{
			Speller		s = {.arena = arena, .document = document, .to = spelling};

			if (b > 0 && goir_forms_data[form].blocks[b].table == GOIR_STATISTICS)
				continue;
			memset(spelling, 0, sizeof(*spelling));
			enter_labels(&s, &goir_forms_data[form], b);
			if (spell(&s, paragraph))
				return true;
		}
	return false;
}
