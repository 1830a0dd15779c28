/*-------------------------------------------------------------------------
 *
 * parted.c
 *	  A line of text to pieces that are labels and values.
 *
 * A line may be one cell or a whole row: cells with '|' or tabs between them,
 * a label and the numbers behind it, numbers alone, the labels of columns.
 *
 *-------------------------------------------------------------------------
 */
#include "read/line/line.h"
#include "page/plaintext.h"

#define UNIT_SIZE 6
#define MANY_VALUES 5			/* in columns make a row, whatever its label */

/* Adds a piece of a line, trimmed; false if there are too many. */
static bool
add_token(GoirStackedLine *line, const char *start, const char *end)
{
	if (line->tokens == GOIR_MAX_TOKENS)
		return false;
	while (start < end && *start == ' ')
		start++;
	while (end > start && end[-1] == ' ')
		end--;
	line->token[line->tokens++] = (GoirText) {start, (int) (end - start)};
	return true;
}

/*
 * Splits a line at blanks, where there are two of them in a row at those
 * alone; false if there are too many pieces.
 */
bool
goir_split_blanks(GoirText text, bool wide, GoirStackedLine *line)
{
	const char *end = text.at + text.size;
	const char *at = text.at;
	const char *start = at;
	const char *last = at;		/* behind the last character of the piece */
	int			blanks = 0;

	line->tokens = 0;
	while (at < end)
	{
		const char *here = at;

		if (goir_is_blank(goir_next(&at, end)))
		{
			blanks++;
			continue;
		}
		if (blanks > (wide ? 1 : 0) && last > start && !add_token(line, start, last))
			return false;
		if (blanks > (wide ? 1 : 0) || last == start)
			start = here;
		blanks = 0;
		last = at;
	}
	return last > start && add_token(line, start, last);
}

/*
 * Splits a line at a mark between cells, which may open all lines or close
 * them; false if it is not there.
 */
static bool
split_marks(GoirText text, char mark, int frame, GoirStackedLine *line)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	const char *start;

	line->tokens = 0;
	if (memchr(at, mark, text.size) == NULL)
		return false;
	if (frame & GOIR_OPENED && *at == mark)
		at++;
	if (frame & GOIR_CLOSED && end > at + 1 && end[-1] == mark)
		end--;
	for (start = at; at <= end; at++)
		if (at == end || *at == mark)
		{
			if (!add_token(line, start, at))
				return false;
			start = at + 1;
		}
	return line->tokens > 1;
}

bool
goir_is_numeral(GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;

	return text.size > 0 && goir_han_digit(goir_fold_char(goir_next(&at, end))) > 0 && at == end;
}

bool
goir_is_cell_value(GoirText text)
{
	GoirFigure	figure;
	GoirText	unit;

	if (goir_text_is(text, "N/A") || goir_text_is(text, "未发生") || goir_text_is(text, "未统计") ||
		goir_text_is(text, "O件") || goir_text_is(text, "Ｏ件"))
		return true;
	goir_read_cell(text, &figure, &unit);
	return figure.state == GOIR_NUMBER || figure.state == GOIR_DASH || goir_is_numeral(text) || goir_is_marked_number(text);
}

static bool
is_number(GoirText text)
{
	GoirFigure	figure;
	GoirText	unit;

	goir_read_cell(text, &figure, &unit);
	return figure.state == GOIR_NUMBER;
}

bool
goir_says_page_number(GoirText text)
{
	GoirStackedLine		line;
	GoirText	first,
				last;

	if (!goir_split_blanks(text, false, &line))
		return false;
	first = line.token[0];
	last = line.token[line.tokens - 1];
	if (goir_is_at(first, 0, "第") && goir_is_at(last, last.size - 3, "页"))
		return true;
	return line.tokens == 3 && first.size == last.size &&
		memcmp(first.at, last.at, first.size) == 0 && (*first.at == '-' || goir_is_at(first, 0, "—"));
}

/* Does any form number an item? */
static bool
is_numbered_item(int item)
{
	int			form;

	for (form = 1; form < GOIR_FORMS; form++)
		if (goir_printed_ordinal(form, item))
			return true;
	return false;
}

GoirLineKind
goir_label_kind(GoirText text)
{
	GoirMeaning meaning[GOIR_MAX_MEANINGS];
	GoirKey		key;
	GoirLineKind	kind = WORDS;
	bool		row = false;
	bool		numbered = false;
	bool		head = false;
	int			i;

	goir_key(text, &key);
	if (goir_article(&key))
		return ARTICLE;
	for (i = goir_meanings(&key, meaning); i > 0; i--)
		switch (meaning[i - 1].kind)
		{
			case GOIR_MEANS_ITEM:
				row = true;
				numbered |= is_numbered_item(meaning[i - 1].number);
				break;
			case GOIR_MEANS_MEASURE:
				head = true;
				break;
			case GOIR_MEANS_GROUP:
				if (goir_groups_data[meaning[i - 1].number].columns)
					head = true;
				else
					row = true;
				break;
			case GOIR_MEANS_SECTION:
				kind = PROSE;
				break;
		}

	/* （七）总计 heads a row, 总计 a column if it stands among columns */
	if (head && (!row || key.ordinal == 0))
		return HEAD;

	/* 五、信息处理费收取情况 is no row, though one may be named so */
	return row && !(kind == PROSE && key.ordinal > 0 && !numbered) ? LABEL : kind;
}

bool
goir_means(GoirText text, GoirMeaningKind kind, int number)
{
	GoirMeaning meaning[GOIR_MAX_MEANINGS];
	GoirKey		key;
	int			i;

	goir_key(text, &key);
	for (i = goir_meanings(&key, meaning); i > 0; i--)
		if (meaning[i - 1].kind == kind &&
			(number < 0 || meaning[i - 1].number == number))
			return true;
	return false;
}

bool
goir_are_pieces(GoirText text)
{
	GoirStackedLine line;
	GoirKey		key;
	int			i;

	if (!goir_split_blanks(text, false, &line))
		return false;
	for (i = 0; i < line.tokens; i++)
	{
		goir_key(line.token[i], &key);
		if (!goir_is_piece(&key) && goir_label_kind(line.token[i]) != HEAD)
			return false;
	}
	return true;
}

bool
goir_is_near_head(GoirText text)
{
	static const uint8_t tables[] = {GOIR_DISCLOSURE, GOIR_REQUESTS, GOIR_PROCEEDINGS};
	GoirKey		key;
	int			i;

	goir_key(text, &key);
	for (i = 0; i < GOIR_COUNT(tables); i++)
		if (goir_meaning_near(&key, GOIR_MEANS_MEASURE, tables[i]) ||
			goir_meaning_near(&key, GOIR_MEANS_GROUP, tables[i]))
			return true;
	return false;
}

/* Takes a line of label and values apart, if it is one. */
static bool
take_labelled(GoirStackedLine *line, bool wide)
{
	int			values = line->tokens;
	int			label;
	GoirText	rest;

	while (values > 0 && goir_is_cell_value(line->token[values - 1]))
		values--;
	if (values == 0 || values == line->tokens)
		return false;

	/* the number of the row before it */
	if (values > 1 && goir_is_cell_value(line->token[0]) && goir_label_kind(line->token[1]) == LABEL)
	{
		line->tokens--;
		values--;
		memmove(line->token, line->token + 1, line->tokens * sizeof(GoirText));
	}

	/* groups, and the label of the row last */
	if (values > 1 && goir_label_kind(line->token[values - 1]) == LABEL)
		return true;

	/* the label may have blanks inside, and a unit behind it */
	for (label = values; label > 0 && label > values - 2; label--)
	{
		GoirLineKind	kind;

		rest.at = line->token[0].at;
		rest.size = (int) (line->token[label - 1].at + line->token[label - 1].size - rest.at);
		kind = goir_label_kind(rest);
		if (kind == LABEL || kind == HEAD)
			break;
	}
	if (label == 0 || label == values - 2)
		return wide && ((values <= 3 && line->tokens - values >= MANY_VALUES) ||
						(values == 2 && line->tokens == 3 && line->token[1].size <= UNIT_SIZE));
	memmove(line->token + 1, line->token + label, (line->tokens - label) * sizeof(GoirText));
	line->token[0] = rest;
	line->tokens -= label - 1;
	return true;
}

/* How many pieces of a line are labels of columns. */
static int
count_heads(const GoirStackedLine *line)
{
	int			heads = 0;
	int			i;

	for (i = 0; i < line->tokens; i++)
		heads += goir_label_kind(line->token[i]) == HEAD;
	return heads;
}

/* Joins pieces that are one label of a column with wide blanks inside, not two: 总  计, 其他  结果. */
static void
join_heads(GoirStackedLine *line)
{
	int			i;

	for (i = 0; i + 1 < line->tokens; i++)
	{
		GoirText	both = {line->token[i].at,
		(int) (line->token[i + 1].at + line->token[i + 1].size - line->token[i].at)};

		if ((goir_label_kind(line->token[i]) != WORDS && goir_label_kind(line->token[i + 1]) != WORDS) ||
			goir_label_kind(both) != HEAD)
			continue;
		line->token[i] = both;
		line->tokens--;
		memmove(line->token + i + 1, line->token + i + 2, (line->tokens - i - 1) * sizeof(GoirText));
	}
}

/* Does a piece of a line say that its pieces are cells? */
static bool
are_cells(const GoirStackedLine *line)
{
	int			i;

	for (i = 0; i < line->tokens; i++)
	{
		GoirLineKind	kind = goir_label_kind(line->token[i]);

		if (kind == HEAD || kind == LABEL || kind == ARTICLE || goir_is_cell_value(line->token[i]))
			return true;
	}
	return false;
}

/* Takes the pieces of a line for cells, if they are. */
static bool
take_pieces(GoirStackedLine *line, bool wide)
{
	int			values = 0;
	int			heads;

	while (values < line->tokens && goir_is_cell_value(line->token[values]))
		values++;
	if (values == line->tokens)
		line->kind = VALUES;
	else if (line->tokens > 1 && take_labelled(line, wide))
		line->kind = LABELLED;
	else if (line->tokens > 1)
	{
		join_heads(line);
		heads = count_heads(line);
		if (heads < line->tokens && !(wide && heads > 1))
			return false;
		line->kind = HEAD;
	}
	else
		return false;
	return true;
}

/* Does a text only draw: is it ASCII that is neither a letter, a digit nor a blank, and more than dashes? */
static bool
is_drawn(GoirText text)
{
	bool		drawn = false;
	int			i;

	for (i = 0; i < text.size; i++)
	{
		unsigned char c = (unsigned char) text.at[i];

		if (c <= ' ' || c >= 0x7f || goir_is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '|')
			return false;
		drawn |= c == '+' || c == '=';
	}
	return drawn;
}

/* Takes one line of text apart. */
void
goir_take_line(GoirArena *arena, GoirText text, int frame, GoirStackedLine *line)
{
	line->kind = PROSE;
	line->lines = 1;
	if (goir_is_digits(text) || (text.size <= GOIR_CELL_LABEL_SIZE && is_drawn(text)))
	{
		goir_take_whole(text, goir_is_digits(text) ? VALUES : WORDS, line);
		return;
	}
	if (text.size > GOIR_PARTED_SIZE || goir_find(text, 0, "。") >= 0)
		return;
	text = goir_with_bars(arena, text);
	if (text.size <= GOIR_CELL_LABEL_SIZE && memchr(text.at, ' ', text.size) && is_number(text))
	{
		/* 12 件 */
		goir_take_whole(text, VALUES, line);
		return;
	}
	if ((split_marks(text, '|', frame, line) || split_marks(text, '\t', 0, line)) &&
		(line->tokens > 2 || are_cells(line)))
	{
		line->kind = PARTED;
		return;
	}
	if (goir_split_blanks(text, true, line) && line->tokens > 1 && take_pieces(line, true))
		return;
	if (text.size > GOIR_LINE_SIZE)
		return;
	if (goir_split_blanks(text, false, line) && take_pieces(line, false))
		return;
	if (text.size > GOIR_CELL_LABEL_SIZE)
		return;
	goir_take_whole(text, goir_label_kind(text), line);
}


bool
goir_take_near_row(GoirText text, GoirStackedLine *line)
{
	GoirKey		key;

	if (text.size > GOIR_PARTED_SIZE || !goir_split_blanks(text, true, line))
		return false;

	/* the number of the row before it */
	if (line->tokens > 2 && goir_is_cell_value(line->token[0]))
	{
		line->tokens--;
		memmove(line->token, line->token + 1, line->tokens * sizeof(GoirText));
	}
	if (line->tokens < 2 || line->tokens > 3 || !goir_is_cell_value(line->token[line->tokens - 1]) ||
		(line->tokens == 3 && line->token[1].size > UNIT_SIZE))
		return false;
	goir_key(line->token[0], &key);
	if (!goir_meaning_near(&key, GOIR_MEANS_ITEM, GOIR_STATISTICS))
		return false;
	line->kind = LABELLED;
	line->lines = 1;
	return true;
}
