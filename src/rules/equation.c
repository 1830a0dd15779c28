/*-------------------------------------------------------------------------
 *
 * equation.c
 *	  The evaluator of rules that are equations.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/equation.h"

/* How many terms a side of an equation names. */
static int
terms_named(const uint8_t *side)
{
	return (side[0] != 0) + (side[1] != 0);
}

/* What one cell of a report adds to a message: 自然人3. */
static void
say_term(GoirMessage *message, const char *label, const GoirFigure *figure)
{
	GoirSum		sum = {0, 0, 0, 0, 0};

	goir_message_literal(message, label);
	if (figure->state == GOIR_NUMBER)
	{
		goir_sum_figure(&sum, figure);
		goir_message_add(message, goir_sum_text(message->arena, &sum));
	}
	else
		goir_message_literal(message, figure->state == GOIR_MISSING ? "（缺）" : "（空）");
}

/* The columns of a row before its total. */
static int
columns_before(GoirFormNo form, int item, int total, uint8_t *term)
{
	int			slot = goir_slot(GOIR_PATH(item, total));
	int			cell = goir_form_position(form, slot);
	const GoirBlock *block = cell < 0 ? goir_slot_cell(slot)->block :
		goir_cell_at(form, cell).block;
	int			n;

	for (n = 0; block->columns[n].measure != total; n++)
		term[n] = block->columns[n].measure;
	return n;
}

/* The rows of a form that add up to an item. */
static int
rows_of(GoirFormNo form, int whole, uint8_t *term)
{
	const GoirForm *f = &goir_forms_data[form];
	int			n = 0;
	int			b;
	int			r;

	for (b = 0; b < f->n_blocks; b++)
		for (r = 0; r < f->blocks[b].n_rows; r++)
			if (goir_whole(f->blocks[b].rows[r].item) == whole)
				term[n++] = f->blocks[b].rows[r].item;
	return n;
}

/*
 * The terms on the left of rule->equation in the row of an item (none: in any
 * column), as that form has them and in its order; returns how many, fewer
 * than there are items.
 */
static int
left_terms(const GoirRule *rule, GoirFormNo form, int item, uint8_t *term)
{
	const GoirEquation *e = rule->equation;

	memcpy(term, e->left, sizeof(e->left));
	return e->left[0] ? terms_named(e->left) :
		e->by_item ? columns_before(form, item, e->right[0], term) :
		rows_of(form, e->right[0], term);
}

/* The path of a term of an equation for a subject, which a form has: a rule is of forms with all its terms. */
static GoirPath
term_path(const GoirEquation *equation, int term, GoirPath subject)
{
	return equation->by_item ? GOIR_PATH(GOIR_PATH_ITEM(subject), term) :
		GOIR_PATH(term, GOIR_PATH_MEASURE(subject));
}

/* Is there such a cell in the report's form? */
static bool
in_form(const GoirReport *report, GoirPath path)
{
	int			slot = goir_slot(path);

	return slot >= 0 && goir_form_position(report->form, slot) >= 0;
}

/* Is there such a cell on the page? */
static bool
on_page(const GoirReport *report, GoirPath path)
{
	int			slot = goir_slot(path);

	return slot >= 0 && report->figure[slot].state != GOIR_MISSING;
}

/* Adds up one side. */
static GoirSum
add_side(const GoirReport *report, const GoirEquation *equation,
		 const uint8_t *term, int n, GoirPath subject)
{
	GoirSum		sum = {0, 0, 0, 0, 0};
	int			i;

	for (i = 0; i < n; i++)
		goir_sum_figure(&sum, &report->figure[goir_slot(term_path(equation, term[i], subject))]);
	return sum;
}

/* The label of a term as the form prints it. */
static const char *
term_label(const GoirEquation *equation, int slot)
{
	const GoirFormCell *cell = goir_slot_cell(slot);

	return equation->by_item ? goir_measures_data[cell->column->measure].label :
		cell->row->label;
}

/* Says one side; of many terms only those that are not zero. */
static void
say_side(GoirMessage *message, const GoirReport *report,
		 const GoirEquation *equation, const uint8_t *term, int n,
		 GoirPath subject)
{
	bool		first = true;
	int			i;

	for (i = 0; i < n; i++)
	{
		int			slot = goir_slot(term_path(equation, term[i], subject));
		const GoirFigure *figure = &report->figure[slot];

		if (n > 2 && figure->state == GOIR_NUMBER && figure->number.value == 0)
			continue;
		if (!first)
			goir_message_literal(message, "＋");
		say_term(message, term_label(equation, slot), figure);
		first = false;
	}
	if (first)
		goir_message_literal(message, "0");
}

/* Says a whole equation, with what is written and what is off. */
static GoirText
equation_message(GoirArena *arena, const GoirReport *report, const GoirRule *rule,
				 const uint8_t *left, int n, GoirPath subject, const GoirCheck *check)
{
	const GoirEquation *equation = rule->equation;
	GoirMessage message = goir_message(arena);
	int			slot = goir_slot(term_path(equation, equation->right[0], subject));
	const GoirFormCell *cell = goir_slot_cell(slot);
	bool		rows;

	goir_message_literal(&message, goir_tables_data[rule->table].label);
	goir_message_literal(&message, "“");
	rows = equation->by_item || rule->table == GOIR_STATISTICS;
	goir_message_literal(&message, rows ? cell->row->label :
						 goir_measures_data[cell->column->measure].label);
	goir_message_literal(&message, rows ? "”行：" : "”列：");
	say_side(&message, report, equation, left, n, subject);
	goir_message_literal(&message, check->status == GOIR_UNKNOWN ? " ？ " :
						 check->status == GOIR_FAIL ? (equation->at_least ? " ＜ " : " ≠ ") :
						 equation->at_least ? " ≥ " : " ＝ ");
	say_side(&message, report, equation, equation->right, terms_named(equation->right), subject);
	if (check->status == GOIR_FAIL && check->left.at && check->right.at)
	{
		goir_message_literal(&message, "（左边");
		goir_message_add(&message, check->left);
		goir_message_literal(&message, "，右边");
		goir_message_add(&message, check->right);
		goir_message_literal(&message, "，相差");
		goir_message_add(&message, check->difference);
		goir_message_literal(&message, "）");
	}
	return (GoirText) {message.text, message.size};
}

/* The subjects of an equation: each row or each column that has its sides. */
static int
equation_subjects(const GoirReport *report, const GoirRule *rule, GoirPath *subjects)
{
	const GoirEquation *equation = rule->equation;
	int			n = 0;
	int			i;

	if (equation->by_item)
	{
		for (i = 1; i < GOIR_ITEMS; i++)
			if (goir_items_data[i].table == rule->table &&
				(in_form(report, GOIR_PATH(i, equation->right[0])) ||
				 on_page(report, GOIR_PATH(i, equation->right[0]))))
				subjects[n++] = GOIR_PATH(i, 0);
	}
	else
		for (i = 1; i < GOIR_MEASURES; i++)
			if (in_form(report, GOIR_PATH(equation->right[0], i)))
				subjects[n++] = GOIR_TABLE_PATH(rule->table) | i;
	return n;
}

/*
 * A report made by adding up reports of two forms has the rows of both, and
 * they all count.  On a page the row of the other form is a subtotal as a
 * rule, so this is tried only where the form's own rows do not add up.
 */
static GoirStatus
judge_with_other_rows(const GoirReport *report, const GoirEquation *equation,
					  GoirPath subject, GoirSum *left, const GoirSum *right)
{
	GoirSum		sum = *left;
	GoirSum		difference;
	GoirStatus	status;
	bool		more = false;
	int			i;

	for (i = 1; i < GOIR_ITEMS && !equation->by_item && !equation->left[0]; i++)
	{
		GoirPath	path = term_path(equation, i, subject);

		if (goir_whole(i) != equation->right[0] || in_form(report, path) || !on_page(report, path))
			continue;
		goir_sum_figure(&sum, &report->figure[goir_slot(path)]);
		more = true;
	}
	difference = goir_sum_minus(sum, right);
	status = more ? goir_judge(&sum, right, goir_sum_sign(&difference), equation->at_least) : GOIR_FAIL;
	if (status != GOIR_FAIL)
		*left = sum;
	return status;
}

void
goir_check_equation(GoirChecks *checks, const GoirRule *rule)
{
	const GoirReport *report = checks->report;
	const GoirEquation *e = rule->equation;
	GoirPath	subject[GOIR_ITEMS];
	uint8_t		term[GOIR_ITEMS];
	int			terms = 0;
	int			n = equation_subjects(report, rule, subject);
	int			i;

	for (i = 0; i < n && checks->failures < checks->enough; i++)
	{
		GoirSum		left;
		GoirSum		right;
		GoirSum		difference;
		GoirStatus	status;
		GoirCheck  *check;

		if (i == 0 || e->by_item)
			terms = left_terms(rule, report->form, GOIR_PATH_ITEM(subject[i]), term);
		left = add_side(report, e, term, terms, subject[i]);
		right = add_side(report, e, e->right, terms_named(e->right), subject[i]);
		difference = goir_sum_minus(left, &right);
		status = goir_judge(&left, &right, goir_sum_sign(&difference), e->at_least);
		if (status == GOIR_FAIL)
			status = judge_with_other_rows(report, e, subject[i], &left, &right);
		check = goir_add_check(checks, rule, status,
							   rule->table == GOIR_STATISTICS ? GOIR_PATH(e->right[0], 0) : subject[i]);
		if (check == NULL)
			continue;
		goir_check_sides(checks, check, &left, &right);
		check->message = equation_message(checks->arena, report, rule, term, terms, subject[i], check);
	}
}
