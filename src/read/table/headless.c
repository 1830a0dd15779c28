/*-------------------------------------------------------------------------
 *
 * headless.c
 *	  A row of outcomes that has lost its header.
 *
 * Programs that print a page again may leave the fifteen values of proceedings
 * and no label above them.  The columns are those of the form if each total is
 * the sum of its outcomes, and what stands above says proceedings and no other
 * order.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define FORM goir_form_index.block[GOIR_PROCEEDINGS]
#define LINES_BELOW_HEADING 4	/* of a table without a header, its caption among them */

/* What is left of the labels of the form, in its order, where lines break them. */
static const char *const item[] = {"政复议", "行政诉讼", "未经复议", "复议后"};
static const char *const outcome[] = {"维持", "纠正", "其他结果", "未审结", "总计"};

/* Is the last of the outcomes of an item, all shown, the sum of the others?  What is blank adds nothing. */
static bool
adds_up(const GoirSeen *value)
{
	int64_t		sum = 0;
	int			i;

	for (i = 0; i < FORM->n_columns; i++)
	{
		const GoirFigure *figure = &value[i].figure;

		if (value[i].cell->hidden)
			return false;
		if (figure->state != GOIR_BLANK &&
			(figure->state != GOIR_NUMBER || figure->number.scale > 0 || figure->number.value > INT32_MAX))
			return false;
		sum += figure->state == GOIR_BLANK ? 0 : i < FORM->n_columns - 1 ? figure->number.value : -figure->number.value;
	}
	return sum == 0;
}

/* Do the sums of a row agree with the columns of the form, where the header, if there is one, names none? */
static bool
sums_agree(const GoirHeader *header, const GoirSeenRow *row)
{
	int			i;

	if (row->cells != FORM->n_columns * FORM->n_rows || !goir_has_numbers(row))
		return false;
	if (header && (header->outcomes || header->hole == 0))
		return false;
	for (i = 0; i < FORM->n_rows; i++)
	{
		/* items that stand in another order than on the form tell nothing of their outcomes */
		if (!adds_up(row->cell + i * FORM->n_columns) || (header && i < header->orders && header->order[i] != FORM->rows[i].item))
			return false;
	}
	return true;
}

/*
 * May a line stand between the heading and a row of the columns of the form?  It names both
 * kinds of proceedings, in this order, is what is left of the labels wherever lines break
 * them, counts in pieces, or is a sentence; else it may say what else the columns are.
 */
static bool
is_of_form(GoirText line, bool cell)
{
	/* what counts them, or says where they stand, says nothing of the columns */
	static const char about[] = "单位|件|宗|起|次|案|数量|数据|情况|统计|表|续|页|第|共|如下|具体|见|下|本年度|本年|被申请|被提起|的";
	int			first = goir_find(line, 0, "复议");
	int			second = goir_find(line, 0, "诉");
	const char *at = line.at;
	const char *end = line.at + line.size;

	if (goir_has_any(line, "。|单位：件|单位:件") || (first >= 0 && second > first && goir_has_any(line, "诉讼|应诉")))
		return true;
	if (second >= 0 && second < first && !goir_has_any(line, "未经|后"))
		return false;
	while (at < end)
	{
		int			here = (int) (at - line.at);
		int			size = cell || (first < 0 && second < 0) ? goir_any_at(line, here, about) : 0;

		if (size > 0)
			at += size;
		else if (goir_is_han(goir_next(&at, end)) &&
			goir_any_at(line, here, "行|政|复|议|诉|讼|未|经|直|接|起|后|结|果|维|持|纠|正|其|他|尚|审|总|计") == 0)
			return false;
	}
	return true;
}

/*
 * Do lines, of which this is the next one up, name what stands below in the order of the form?
 * *next is the first word that the lines below name, the number of words where they name
 * none, or what begins with the first.
 */
static bool
names_in_order(const char *const *word, int words, GoirText line, int *next)
{
	int			before = line.size;
	int			i;

	for (i = words - 1; i >= 0; i--)
	{
		int			at = goir_find(line, 0, word[i]);

		if (at < 0)
			continue;
		if (i > *next || at >= before)
			return false;
		before = at;
		*next = i > 0 ? i : words;
	}
	return true;
}

/*
 * Is a row the first of a table with anything in it, and the last heading of a section
 * above the table, no further than some lines, that of proceedings?  Lines below it
 * may hold what is left of the header.
 */
static bool
is_under_proceedings(const GoirModel *model, int row)
{
	const GoirDocument *document = model->document;
	int			first = goir_first_paragraph(model, &document->tables[model->table]);
	int			next_item = GOIR_COUNT(item);
	int			next_outcome = GOIR_COUNT(outcome);
	int			i;

	for (i = 0; i < row; i++)
		if (model->row[i].filled || model->row[i].cells < 0)
			return false;
	for (i = first - 1; i >= 0 && first - i <= LINES_BELOW_HEADING && document->paragraphs[i].cell == GOIR_NONE; i--)
	{
		GoirText	line = goir_fold(model->arena, document->paragraphs[i].text).text;
		int			section = goir_caption_section(line);

		if (section)
			return section == GOIR_SECTION_PROCEEDINGS && next_item == GOIR_COUNT(item) && next_outcome == GOIR_COUNT(outcome);
		if (!is_of_form(line, false) || !names_in_order(item, GOIR_COUNT(item), line, &next_item) ||
			!names_in_order(outcome, GOIR_COUNT(outcome), line, &next_outcome))
			return false;
	}
	return false;
}

/* Is a cell of a header, text if folded, one of the form's, or does it head the labels of rows? */
static bool
is_named_by_form(const GoirSeen *seen, GoirText text, int at)
{
	GoirText	near;
	int			number = goir_any_at(text, 0, "一、|二、|三、");

	return is_of_form((GoirText) {text.at + number, text.size - number}, true) || goir_near_measure(GOIR_PROCEEDINGS, seen, &near) ||
		(at == 0 && goir_heads_rows(&seen->words->key));
}

/* Items may stand in brackets; above a row of another table anything may stand that is not the form's: 一审, 2021年, 行政调解. */
bool
goir_is_below_order(const GoirModel *model, int row, bool named)
{
	int			next = GOIR_COUNT(item);
	bool		below = true;	/* all that is another's */
	int			i;

	while (--row >= 0)
	{
		const GoirSeenRow *above = &model->row[row];

		if (!above->words && goir_has_numbers(above) && !goir_are_column_numbers(above))
			return false;
		below &= !above->words || !goir_has_numbers(above);
		for (i = above->cells - 1; i >= 0; i--)
		{
			GoirText	text = goir_fold(model->arena, above->cell[i].cell->text).text;

			below &= goir_caption_section(text) == 0;
			if ((below && !is_named_by_form(&above->cell[i], text, i)) || !names_in_order(item, GOIR_COUNT(item), text, &next))
				return false;
		}
	}
	return !named || next == GOIR_COUNT(item);
}

bool
goir_is_headless_row(const GoirHeader *header, const GoirModel *model, int row)
{
	return sums_agree(header, &model->row[row]) &&
		(header ? goir_is_below_order(model, row, true) : is_under_proceedings(model, row));
}
