/*-------------------------------------------------------------------------
 *
 * balance.c
 *	  The verdict on the balance of a report, in one pass over its cells.
 *
 * The rules are compiled once, for each form, into sums over an array of terms,
 * one for each cell in the order of the form.  There the measures of a row are
 * neighbours, so that the columns of a table are added up side by side, and a
 * row two cells at a time.  Whatever does not fit that scheme is left to the
 * evaluator in rules.c, whose verdict this one always is.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/balance.h"

#include "rules/consistency.h"
#include "rules/equation.h"
#include "rules/rules.h"

/*
 * A term: the number of a cell, or UNKNOWN.  A sum of them is that of the
 * numbers, below UNKNOWN, and as many UNKNOWNs as there are unknown cells.
 */
typedef uint32_t Term;

#define UNKNOWN (UINT32_C(1) << 26)
#define LARGE (INT64_C(1) << 21)	/* left to the evaluator */
#define MAX_TERMS 31			/* times LARGE is below UNKNOWN */

/* Rows and columns that are added up. */
#define LANES 8					/* columns side by side */
#define WORDS (LANES / 2)
#define MAX_ROWS 64
#define MAX_COLUMNS 16
#define NOWHERE (GOIR_MAX_SLOTS)	/* of a cell in no sum */
#define MAX_PLACES (GOIR_MAX_SLOTS + 1 + LANES)

/* The cells from first on = the one behind them. */
typedef struct Row
{
	uint16_t	first;
	uint16_t	n;
} Row;

/* Some cells = some others, and so the columns to the right. */
typedef struct Columns
{
	int			lanes;
	int			n_left;
	int			n_right;
	uint16_t	left[MAX_TERMS];
	uint16_t	right[MAX_TERMS];
} Columns;

/* What a cell means to the rules. */
typedef struct Effect
{
	uint16_t	place;			/* of its term */
	bool		not_negative;
	bool		whole;
	bool		odd;			/* a row of another form, which may be summed too */
} Effect;

typedef struct Scheme
{
	bool		usable;
	int			cells;			/* of the form */
	int			n_rows;
	int			n_columns;
	Row			row[MAX_ROWS];
	Columns		columns[MAX_COLUMNS];
	Effect		effect[GOIR_MAX_SLOTS]; /* by slot */
} Scheme;

static Scheme schemes[GOIR_FORM_FEES];
static Term term_of_entry[UINT8_MAX + 1];	/* late ones have none */
static bool ready = false;

/* Making a scheme */

static bool
applies(const GoirRule *rule, GoirFormNo form)
{
	return rule->severity == GOIR_ERROR && rule->since <= GOIR_BALANCED_GENERATION &&
		(goir_rule_forms(rule) & 1u << form);
}

/* Where in the form the cell is, or -1. */
static int
form_cell(GoirFormNo form, int item, int measure)
{
	int			slot = goir_slot(GOIR_PATH(item, measure));

	return slot >= 0 ? goir_form_cell(form, slot) : -1;
}

/* Where the term of a cell of the form is. */
static int
form_place(Scheme *scheme, GoirFormNo form, int item, int measure)
{
	int			cell = form_cell(form, item, measure);

	if (cell >= 0)
		scheme->effect[goir_form_slot(form, cell)].place = cell;
	return cell;
}

/* Adds the equation of a row that the form has. */
static void
add_row(Scheme *scheme, GoirFormNo form, const GoirRule *rule, int item)
{
	const uint8_t *right = rule->equation->right;
	uint8_t		left[GOIR_MAX_TERMS];
	int			n = goir_left_terms(rule, form, item, left);
	int			first = n > 0 ? form_place(scheme, form, item, left[0]) : -1;
	bool		fits = first >= 0 && n <= MAX_TERMS && scheme->n_rows < MAX_ROWS &&
		goir_terms_named(right) == 1 &&
		form_place(scheme, form, item, right[0]) == first + n;
	int			i;

	for (i = 1; i < n; i++)
		fits &= form_place(scheme, form, item, left[i]) == first + i;
	scheme->usable &= fits;
	if (fits)
		scheme->row[scheme->n_rows++] = (Row) {first, n};
}

/* Lists the cells of one side of a column; returns how many. */
static int
list_terms(Scheme *scheme, GoirFormNo form, const uint8_t *item, int n,
		   int measure, uint16_t *terms)
{
	int			count = 0;
	int			i;

	scheme->usable &= n <= MAX_TERMS;
	for (i = 0; i < n && i < MAX_TERMS; i++)
	{
		int			cell = form_place(scheme, form, item[i], measure);

		if (cell >= 0)
			terms[count++] = cell;
	}
	return count;
}

/* Does a column stand right beside those? */
static bool
is_beside(const Columns *columns, const Columns *column)
{
	bool		beside = columns->lanes < LANES && columns->n_left == column->n_left &&
		columns->n_right == column->n_right;
	int			i;

	for (i = 0; beside && i < column->n_left; i++)
		beside = column->left[i] == columns->left[i] + columns->lanes;
	for (i = 0; beside && i < column->n_right; i++)
		beside = column->right[i] == columns->right[i] + columns->lanes;
	return beside;
}

/* Adds the equation of a column. */
static void
add_column(Scheme *scheme, GoirFormNo form, const GoirRule *rule, int measure)
{
	const uint8_t *right = rule->equation->right;
	uint8_t		left[GOIR_MAX_TERMS];
	int			n = goir_left_terms(rule, form, GOIR_NO_ITEM, left);
	Columns		column = {1};
	Columns    *last = scheme->n_columns ? &scheme->columns[scheme->n_columns - 1] : NULL;
	bool		beside;

	column.n_left = list_terms(scheme, form, left, n, measure, column.left);
	column.n_right = list_terms(scheme, form, right, goir_terms_named(right), measure, column.right);
	beside = last && is_beside(last, &column);
	scheme->usable &= beside || scheme->n_columns < MAX_COLUMNS;
	if (beside)
		last->lanes++;
	else if (scheme->usable)
		scheme->columns[scheme->n_columns++] = column;
}

/* Adds an equation for each row or column that has its right side. */
static void
add_equation(Scheme *scheme, GoirFormNo form, const GoirRule *rule)
{
	const GoirEquation *e = rule->equation;
	int			i;

	scheme->usable &= !e->at_least;
	for (i = 0; i < goir_slots(); i++)
		scheme->effect[i].odd |= goir_form_cell(form, i) < 0 &&
			GOIR_PATH_TABLE(goir_slot_place(i)->path) == rule->table;
	if (!e->by_item)
	{
		for (i = 1; i < GOIR_MEASURES; i++)
			if (form_cell(form, e->right[0], i) >= 0)
				add_column(scheme, form, rule, i);
		return;
	}
	for (i = 1; i < GOIR_ITEMS; i++)
		if (goir_items_data[i].table == rule->table && form_cell(form, i, e->right[0]) >= 0)
			add_row(scheme, form, rule, i);
}

/* Computes what the rules make of the cells of a report of a form. */
static void
make_scheme(Scheme *scheme, GoirFormNo form)
{
	int			i;
	int			slot;

	scheme->usable = true;
	scheme->cells = goir_form_cells(form);
	for (slot = 0; slot < goir_slots(); slot++)
		scheme->effect[slot].place = NOWHERE;
	for (i = 0; i < goir_rules_count; i++)
	{
		const GoirRule *rule = &goir_rules_data[i];

		if (!applies(rule, form))
			continue;
		if (rule->equation)
			add_equation(scheme, form, rule);
		scheme->usable &= rule->equation || rule->run == goir_rule_sign || rule->run == goir_rule_integer;
		for (slot = 0; slot < goir_slots(); slot++)
		{
			GoirPath	path = goir_slot_place(slot)->path;

			if (rule->run == goir_rule_sign)
				scheme->effect[slot].not_negative =
					!goir_measures_data[GOIR_PATH_MEASURE(path)].negative;
			if (rule->run == goir_rule_integer)
				scheme->effect[slot].whole = !goir_is_money(path);
		}
	}
}

static void
get_ready(void)
{
	int			form;
	int			entry;

	for (form = 0; form < GOIR_FORM_FEES; form++)
		make_scheme(&schemes[form], form);
	for (entry = 0; entry < GOIR_CELL_LATE; entry++)
		term_of_entry[entry] = goir_entry_state(entry) == GOIR_NUMBER ?
			(Term) goir_entry_number(entry).value : UNKNOWN;
	ready = true;
}

/* A report */

/* Enters a cell by its value; says what it makes of the verdict by itself. */
static GoirVerdict
enter_late(Term *term, const Effect *effect, const GoirStored *late)
{
	int64_t		value = late->value;
	int			scale = late->scale;

	if (effect->odd)
		return GOIR_UNDECIDED;
	if (late->state != GOIR_NUMBER)
	{
		term[effect->place] = UNKNOWN;
		return GOIR_BALANCED;
	}
	if (value < 0 && effect->not_negative)
		return GOIR_UNBALANCED;
	for (; scale > 0 && value % 10 == 0; scale--)
		value /= 10;
	if (scale > 0 && effect->whole)
		return GOIR_UNBALANCED;
	if (effect->place == NOWHERE)
		return GOIR_BALANCED;
	if (scale > 0 || value < 0 || value >= LARGE)
		return GOIR_UNDECIDED;
	term[effect->place] = (Term) value;
	return GOIR_BALANCED;
}

/* Enters the cells; says what they make of the verdict by themselves. */
static GoirVerdict
enter_cells(const GoirEntries *entries, const Scheme *scheme, Term *term)
{
	int			i;

	memset(term, 0, (scheme->cells + LANES) * sizeof(Term));
	for (i = 0; i < entries->n; i++)
		term[entries->cell[i]] = term_of_entry[entries->entry[i]];
	for (i = 0; i < entries->n_late + entries->n_others; i++)
	{
		const GoirStored *late = &entries->late[i];
		GoirVerdict verdict = enter_late(term, &scheme->effect[late->slot], late);

		if (verdict != GOIR_BALANCED)
			return verdict;
	}
	return GOIR_BALANCED;
}

/* Can both sides be equal?  An unknown cell may be any number from zero up. */
static inline bool
can_agree(Term left, Term right)
{
	return !((left < UNKNOWN && left < right % UNKNOWN) ||
			 (right < UNKNOWN && right < left % UNKNOWN));
}

/* Does no row fail? */
static bool
rows_agree(const Term *term, const Row *row, int n)
{
	for (; n > 0; n--, row++)
	{
		const Term *at = term + row->first;
		const Term *right = at + row->n;
		uint64_t	two;
		uint64_t	left = 0;

		for (; right - at >= 2; at += 2)
		{
			memcpy(&two, at, sizeof(two));
			left += two;
		}
		left = (left & UINT32_MAX) + (left >> 32) + (at < right ? *at : 0);
		if (left != *right && !can_agree((Term) left, *right))
			return false;
	}
	return true;
}

/* Adds up terms and those to the right of them, two in a word. */
static inline void
add_columns(const Term *term, const uint16_t *place, int n, uint64_t *sum)
{
	uint64_t	word[WORDS];
	int			i;
	int			k;

	for (i = 0; i < n; i++)
	{
		memcpy(word, term + place[i], sizeof(word));
		for (k = 0; k < WORDS; k++)
			sum[k] += word[k];
	}
}

/* Does no column fail? */
static bool
columns_agree(const Term *term, const Columns *columns)
{
	uint64_t	sum[2][WORDS] = {{0}};
	Term		side[2][LANES];
	int			i;

	add_columns(term, columns->left, columns->n_left, sum[0]);
	add_columns(term, columns->right, columns->n_right, sum[1]);
	memcpy(side, sum, sizeof(side));
	for (i = 0; i < columns->lanes; i++)
		if (side[0][i] != side[1][i] && !can_agree(side[0][i], side[1][i]))
			return false;
	return true;
}

GoirVerdict
goir_balance(const GoirEntries *entries)
{
	const Scheme *scheme = &schemes[entries->form];
	Term		term[MAX_PLACES];
	GoirVerdict verdict;
	int			i;

	if (!ready)
		get_ready();
	verdict = scheme->usable ? enter_cells(entries, scheme, term) : GOIR_UNDECIDED;
	if (verdict != GOIR_BALANCED)
		return verdict;
	for (i = 0; i < scheme->n_columns; i++)
		if (!columns_agree(term, &scheme->columns[i]))
			return GOIR_UNBALANCED;
	return rows_agree(term, scheme->row, scheme->n_rows) ? GOIR_BALANCED : GOIR_UNBALANCED;
}

/* What goir_balance() says of a report and its stored bytes, and never undecided. */
static bool
is_unbalanced(GoirText bytes, const GoirReport *report)
{
	GoirEntries entries;
	GoirVerdict verdict = goir_layout_entries(bytes, &entries) ?
		goir_balance(&entries) : GOIR_UNDECIDED;

	if (verdict == GOIR_UNDECIDED)
		return goir_count_failures(report, GOIR_BALANCED_GENERATION, 1) > 0;
	return verdict == GOIR_UNBALANCED;
}

int
goir_store_report(const GoirReport *report, char *to)
{
	int			size = goir_layout_write(report, to);

	if (is_unbalanced((GoirText) {to, size}, report))
		to[GOIR_LAYOUT_FLAGS] |= GOIR_LAYOUT_UNBALANCED;
	return size;
}

bool
goir_balance_is_current(void)
{
	bool		current = true;
	int			i;

	for (i = 0; i < goir_rules_count; i++)
		current &= goir_rules_data[i].severity != GOIR_ERROR ||
			goir_rules_data[i].since <= GOIR_BALANCED_GENERATION;
	return current;
}
