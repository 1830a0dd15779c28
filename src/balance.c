/*-------------------------------------------------------------------------
 *
 * balance.c
 *	  The verdict on the balance of a report, from what is not zero in it.
 *
 * Most cells are zero, and zeros change no sum.  So instead of adding up the
 * cells of each equation, each cell that is not zero is entered into the sides
 * of the equations that it is a term of: its accounts.  They are computed once
 * from the rules themselves.  Whatever does not fit that scheme is left to the
 * evaluator in rules.c, whose verdict this one always is.
 *
 *-------------------------------------------------------------------------
 */
#include "balance.h"

#include "rules.h"

/*
 * As many accounts as a cell has.  Those that it does not need are nobody's;
 * there are several of them, because adding to the same one has to wait.
 */
#define CELL_ACCOUNTS 3
#define NOBODYS (2 * CELL_ACCOUNTS)
#define MAX_EQUATIONS 64
#define LEFT(equation)	(NOBODYS + (equation))
#define RIGHT(equation) (LEFT(equation) + MAX_EQUATIONS)
#define ACCOUNTS		RIGHT(MAX_EQUATIONS)

/* Larger numbers are left to the evaluator, whose sums have no limit. */
#define LARGE (INT64_C(1) << 40)

/* What a cell means to the rules. */
typedef struct Effect
{
	uint8_t		account[CELL_ACCOUNTS];
	uint8_t		flags;
} Effect;

#define NOT_NEGATIVE	0x01
#define WHOLE			0x02
#define ODD				0x04	/* the evaluator is to judge such a cell */

typedef struct Scheme
{
	bool		usable;
	int			equations;
	Effect		effect[GOIR_MAX_SLOTS]; /* by slot */
	Effect		cell[GOIR_MAX_SLOTS];	/* the same by the form's cells */
} Scheme;

static Scheme schemes[GOIR_FORM_FEES];
static bool ready = false;

static bool
applies(const GoirRule *rule, GoirFormNo form)
{
	return rule->severity == GOIR_ERROR && rule->since <= GOIR_BALANCED_GENERATION &&
		(rule->forms & 1u << form);
}

/* The slot of a cell that a form has, or -1. */
static int
form_slot(GoirFormNo form, GoirPath path)
{
	int			slot = goir_slot(path);

	return slot >= 0 && goir_form_cell(form, slot) >= 0 ? slot : -1;
}

/* Gives the cells of one side an account. */
static void
add_account(Scheme *scheme, GoirFormNo form, const GoirEquation *e,
			const uint8_t *term, int n, int subject, int account)
{
	int			i;
	int			k;

	for (i = 0; i < n; i++)
	{
		GoirPath	path = e->by_item ? GOIR_PATH(subject, term[i]) : GOIR_PATH(term[i], subject);
		int			slot = form_slot(form, path);

		/* a row's terms count wherever they are, a column's in the form only */
		if (slot < 0 && e->by_item && goir_slot(path) >= 0)
			scheme->usable = false;
		if (slot < 0)
			continue;
		for (k = 0; k < CELL_ACCOUNTS && scheme->effect[slot].account[k] >= NOBODYS; k++)
			;
		if (k == CELL_ACCOUNTS)
			scheme->usable = false;
		else
			scheme->effect[slot].account[k] = account;
	}
}

/* Adds an equation for each row or column of the form that has its right side. */
static void
add_equation(Scheme *scheme, GoirFormNo form, const GoirEquation *e)
{
	int			subjects = e->by_item ? GOIR_ITEMS : GOIR_MEASURES;
	int			subject;
	int			slot;

	scheme->usable = scheme->usable && !e->at_least;
	for (subject = 1; subject < subjects; subject++)
	{
		if ((e->by_item && goir_items_data[subject].table != e->table) ||
			form_slot(form, e->by_item ? GOIR_PATH(subject, e->right[0]) :
					  GOIR_PATH(e->right[0], subject)) < 0)
			continue;
		if (scheme->equations == MAX_EQUATIONS)
		{
			scheme->usable = false;
			return;
		}
		add_account(scheme, form, e, e->left, e->n_left, subject, LEFT(scheme->equations));
		add_account(scheme, form, e, e->right, e->n_right, subject, RIGHT(scheme->equations));
		scheme->equations++;
	}

	/* rows of another form may be subjects, or save a sum */
	for (slot = 0; slot < goir_slots(); slot++)
		if (GOIR_PATH_TABLE(goir_slot_place(slot)->path) == e->table &&
			goir_form_cell(form, slot) < 0)
			scheme->effect[slot].flags |= ODD;
}

/* Computes what the rules make of the cells of a report of a form. */
static void
make_scheme(Scheme *scheme, GoirFormNo form)
{
	int			i;
	int			slot;

	scheme->usable = true;
	for (slot = 0; slot < GOIR_MAX_SLOTS; slot++)
		for (i = 0; i < CELL_ACCOUNTS; i++)
			scheme->effect[slot].account[i] = 2 * i + slot % 2;
	for (i = 0; i < goir_rules_count; i++)
	{
		const GoirRule *rule = &goir_rules_data[i];

		if (!applies(rule, form))
			continue;
		if (rule->equation)
			add_equation(scheme, form, rule->equation);
		else if (rule->run != goir_rule_sign && rule->run != goir_rule_integer)
			scheme->usable = false;
		for (slot = 0; slot < goir_slots(); slot++)
		{
			GoirPath	path = goir_slot_place(slot)->path;

			if (rule->run == goir_rule_sign &&
				!goir_measures_data[GOIR_PATH_MEASURE(path)].negative)
				scheme->effect[slot].flags |= NOT_NEGATIVE;
			if (rule->run == goir_rule_integer && !goir_is_money(path))
				scheme->effect[slot].flags |= WHOLE;
		}
	}
	for (i = 0; i < goir_form_cells(form); i++)
		scheme->cell[i] = scheme->effect[goir_form_slot(form, i)];
}

/*
 * A side: the sum of its known cells, below UNKNOWN, and as many UNKNOWNs as
 * it has unknown cells.
 */
typedef uint64_t Side;

#define UNKNOWN (UINT64_C(1) << 50)

/* Does no equation fail?  An unknown cell may be any number from zero up. */
static bool
sides_agree(const Side *side, int equations)
{
	Side		differing = 0;
	int			i;

	/* nearly always all sides are equal, blanks and all */
	for (i = 0; i < equations; i++)
		differing |= side[LEFT(i)] ^ side[RIGHT(i)];
	for (i = 0; i < equations && differing; i++)
	{
		Side		left = side[LEFT(i)];
		Side		right = side[RIGHT(i)];

		if (left != right &&
			((left < UNKNOWN && left < right % UNKNOWN) ||
			 (right < UNKNOWN && right < left % UNKNOWN)))
			return false;
	}
	return true;
}

/* What an entry adds to a side; late ones nothing yet. */
static Side term_of_entry[UINT8_MAX + 1];

static void
make_terms(void)
{
	int			entry;

	for (entry = 0; entry < GOIR_CELL_LATE; entry++)
		term_of_entry[entry] = goir_entry_state(entry) == GOIR_NUMBER ?
			(Side) goir_entry_number(entry).value : UNKNOWN;
}

static inline void
enter(Side *side, const Effect *effect, Side term)
{
	side[effect->account[0]] += term;
	side[effect->account[1]] += term;
	side[effect->account[2]] += term;
}

/* Enters a cell by its value; says what it makes of the verdict by itself. */
static GoirVerdict
enter_late(Side *side, const Effect *effect, const GoirStored *late)
{
	bool		number = late->state == GOIR_NUMBER;

	if (effect->flags & ODD)
		return GOIR_UNDECIDED;
	if (number && late->value < 0 && (effect->flags & NOT_NEGATIVE))
		return GOIR_UNBALANCED;
	if (number && late->scale > 0 && (effect->flags & WHOLE))
		return GOIR_UNDECIDED;
	if (effect->account[0] < NOBODYS)
		return GOIR_BALANCED;
	if (number && (late->scale > 0 || late->value < 0 || late->value >= LARGE))
		return GOIR_UNDECIDED;
	enter(side, effect, number ? (Side) late->value : UNKNOWN);
	return GOIR_BALANCED;
}

/* Enters the cells; says what they make of the verdict by themselves. */
static GoirVerdict
enter_cells(const GoirEntries *entries, const Scheme *scheme, Side *side)
{
	int			i;

	for (i = 0; i < entries->n; i++)
		enter(side, &scheme->cell[entries->cell[i]], term_of_entry[entries->entry[i]]);
	for (i = 0; i < entries->n_late + entries->n_others; i++)
	{
		const GoirStored *late = &entries->late[i];
		GoirVerdict verdict = enter_late(side, &scheme->effect[late->slot], late);

		if (verdict != GOIR_BALANCED)
			return verdict;
	}
	return GOIR_BALANCED;
}

GoirVerdict
goir_balance(const GoirEntries *entries)
{
	const Scheme *scheme = &schemes[entries->form];
	GoirVerdict verdict;
	Side		side[ACCOUNTS];

	if (!ready)
	{
		int			form;

		for (form = 0; form < GOIR_FORM_FEES; form++)
			make_scheme(&schemes[form], form);
		make_terms();
		ready = true;
	}
	if (!scheme->usable)
		return GOIR_UNDECIDED;
	memset(side, 0, LEFT(scheme->equations) * sizeof(Side));
	memset(side + RIGHT(0), 0, scheme->equations * sizeof(Side));
	verdict = enter_cells(entries, scheme, side);
	if (verdict == GOIR_BALANCED && !sides_agree(side, scheme->equations))
		verdict = GOIR_UNBALANCED;
	return verdict;
}

bool
goir_balance_is_current(void)
{
	int			i;

	for (i = 0; i < goir_rules_count; i++)
		if (goir_rules_data[i].severity == GOIR_ERROR &&
			goir_rules_data[i].since > GOIR_BALANCED_GENERATION)
			return false;
	return true;
}
