/*-------------------------------------------------------------------------
 *
 * continuity.c
 *	  The rules across years: what a report has in common with the one of the
 *	  year before.
 *
 * A rule applies where both reports are of its forms, which need not be the
 * same one: 2019 and 2021 share the table on requests.  What is taken away
 * moves to the other side before the judgement, so that unknown cells, being
 * zero or more, can only make a side larger here too.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"

#define TERMS(list) list, GOIR_COUNT(list)

static const GoirTerm carried_out[] = {{GOIR_CARRIED_OUT, true, false}};
static const GoirTerm documents[] = {
	{GOIR_IN_FORCE, true, false}, {GOIR_ISSUED, false, false}, {GOIR_REPEALED, false, true},
};
static const GoirTerm items[] = {
	{GOIR_PRIOR_ITEMS, true, false}, {GOIR_CHANGE, true, false},
};

static const GoirSuccession carried = {false, GOIR_CARRIED_IN, TERMS(carried_out)};
static const GoirSuccession in_force = {true, GOIR_IN_FORCE, TERMS(documents)};
static const GoirSuccession prior_items = {true, GOIR_PRIOR_ITEMS, TERMS(items)};

const GoirRule goir_continuity_data[] = {
	{"continuity.carried", GOIR_ERROR, GOIR_REQUESTS,
		"carried_in = carried_out of the year before",
	"上年结转数等于上年报告的结转下年度继续办理数", 1, NULL, NULL, &carried},
	{"continuity.in_force", GOIR_WARNING, GOIR_DISCLOSURE,
		"in_force = in_force of the year before + issued - repealed",
	"现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数", 1, NULL, NULL, &in_force},
	{"continuity.items", GOIR_WARNING, GOIR_DISCLOSURE,
		"prior_items = prior_items + change of the year before",
	"上一年项目数量等于上年报告的上一年项目数量加本年增/减", 1, NULL, NULL, &prior_items},
};
const int	goir_continuity_count = GOIR_COUNT(goir_continuity_data);

/* The slot of a term in the row or column that a cell stands in. */
static int
term_slot(const GoirSuccession *s, int code, GoirPath cell)
{
	return goir_slot(s->by_item ? GOIR_PATH(GOIR_PATH_ITEM(cell), code) :
					 GOIR_PATH(code, GOIR_PATH_MEASURE(cell)));
}

/* What an equation across years comes to. */
typedef struct Sides
{
	GoirSum		left;			/* as the rule has them */
	GoirSum		right;
	GoirStatus	status;
} Sides;

static Sides
add_sides(const GoirChecks *checks, const GoirSuccession *s, GoirPath cell)
{
	Sides		sides = {{0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}, GOIR_UNKNOWN};
	GoirSum		minus = {0, 0, 0, 0, 0};
	GoirSum		left;
	GoirSum		right = {0, 0, 0, 0, 0};
	bool		either_way = false;
	int			i;

	goir_sum_figure(&sides.left, &checks->report->figure[goir_slot(cell)]);
	for (i = 0; i < s->terms; i++)
	{
		const GoirTerm *term = &s->term[i];
		const GoirReport *report = term->previous ? checks->previous : checks->report;
		int			slot = term_slot(s, term->code, cell);
		const GoirFigure *figure = &report->figure[slot];
		int			measure = GOIR_PATH_MEASURE(goir_slot_cell(slot)->path);

		goir_sum_figure(term->minus ? &minus : &right, figure);

		/* an unknown change may be below zero */
		if (figure->state != GOIR_NUMBER && goir_measures_data[measure].negative)
			either_way = true;
	}
	sides.right = goir_sum_minus(right, &minus);
	sides.right.known += minus.known;
	left = sides.left;
	goir_sum_add(&left, &minus);
	minus = goir_sum_minus(left, &right);
	if (!either_way)
		sides.status = goir_judge(&left, &right, goir_sum_sign(&minus), false);
	return sides;
}

/* Messages */

/* A decimal literal, terminated. */
static const char *
literal(GoirArena *arena, GoirText text)
{
	return goir_copy(arena, text).at;
}

/* One figure with its year: 2022年“四、结转下年度继续办理”3. */
static const char *
term_text(const GoirChecks *checks, const GoirSuccession *s, int slot, bool previous)
{
	GoirArena  *arena = checks->arena;
	const GoirReport *report = previous ? checks->previous : checks->report;
	const GoirFormCell *cell = goir_slot_cell(slot);
	const GoirFigure *figure = &report->figure[slot];
	const char *year = previous ? "上年" : "本年";
	const char *value = figure->state == GOIR_MISSING ? "（缺）" : "（空）";
	GoirSum		sum = {0, 0, 0, 0, 0};

	if (report->year)
		year = literal(arena, goir_say(arena,
									   goir_decimal_literal(arena, (GoirDecimal) {report->year, 0}),
									   "年", NULL));
	if (figure->state == GOIR_NUMBER)
	{
		goir_sum_figure(&sum, figure);
		value = goir_sum_literal(arena, &sum);
	}
	return literal(arena, goir_say(arena, year, "“", s->by_item ?
								   goir_measures_data[cell->column->measure].label :
								   cell->row->label, "”", value, NULL));
}

static GoirText
say_succession(const GoirChecks *checks, const GoirSuccession *s, GoirPath cell,
			   const GoirCheck *check)
{
	GoirArena  *arena = checks->arena;
	const GoirFormCell *first = goir_slot_cell(goir_slot(cell));
	const char *right = "";
	int			i;

	for (i = 0; i < s->terms; i++)
		right = literal(arena, goir_say(arena, right,
										s->term[i].minus ? "－" : i > 0 ? "＋" : "",
										term_text(checks, s, term_slot(s, s->term[i].code, cell),
												  s->term[i].previous), NULL));
	return goir_say(arena, goir_tables_data[GOIR_PATH_TABLE(cell)].label, "“",
					s->by_item ? first->row->label : goir_measures_data[first->column->measure].label,
					s->by_item ? "”行：" : "”列：",
					term_text(checks, s, goir_slot(cell), false),
					check->status == GOIR_PASS ? " ＝ " : check->status == GOIR_FAIL ? " ≠ " : " ？ ",
					right, check->left.at && check->right.at && check->status == GOIR_FAIL ?
					"（相差" : NULL,
					literal(arena, check->difference), "）", NULL);
}

/* Checks */

/* The two are not of consecutive years: there is nothing to compare. */
static void
add_apart(GoirChecks *checks, const GoirRule *rule)
{
	GoirCheck  *check = goir_add_check(checks, rule, GOIR_UNKNOWN, 0);

	if (check)
		check->message = goir_say(checks->arena, "两份报告为",
								  goir_decimal_literal(checks->arena, (GoirDecimal) {checks->previous->year, 0}),
								  "年和",
								  goir_decimal_literal(checks->arena, (GoirDecimal) {checks->report->year, 0}),
								  "年，不是相邻的两年，未作比较", NULL);
}

/* Is a cell the left side of a rule?  A form that has it has its terms beside it, or above and below. */
static bool
is_subject(const GoirRule *rule, GoirPath cell)
{
	const GoirSuccession *s = rule->succession;

	return GOIR_PATH_TABLE(cell) == rule->table &&
		(s->by_item ? GOIR_PATH_MEASURE(cell) : GOIR_PATH_ITEM(cell)) == s->left;
}

static void
check_succession(GoirChecks *checks, const GoirRule *rule)
{
	const GoirSuccession *s = rule->succession;
	GoirFormNo	form = checks->report->form;
	int			cell;

	for (cell = 0; cell < goir_form_cells(form); cell++)
	{
		GoirPath	path = goir_slot_cell(goir_form_slot(form, cell))->path;
		Sides		sides;
		GoirCheck  *check;

		if (!is_subject(rule, path))
			continue;
		sides = add_sides(checks, s, path);
		check = goir_add_check(checks, rule, sides.status, s->by_item ?
							   GOIR_PATH(GOIR_PATH_ITEM(path), 0) :
							   GOIR_TABLE_PATH(GOIR_PATH_TABLE(path)) | GOIR_PATH_MEASURE(path));
		if (check != NULL)
		{
			goir_check_sides(checks, check, &sides.left, &sides.right);
			check->message = say_succession(checks, s, path, check);
		}
	}
}

void
goir_check_continuity(GoirChecks *checks)
{
	const GoirReport *previous = checks->previous;
	const GoirReport *report = checks->report;
	bool		apart = previous->year && report->year && report->year != previous->year + 1;
	int			i;

	for (i = 0; i < goir_continuity_count; i++)
	{
		const GoirRule *rule = &goir_continuity_data[i];
		GoirFormSet forms = goir_rule_forms(rule);

		if (!(forms & 1u << previous->form) || !(forms & 1u << report->form))
			continue;
		if (apart)
			add_apart(checks, rule);
		else
			check_succession(checks, rule);
	}
}
