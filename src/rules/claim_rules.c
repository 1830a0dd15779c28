/*-------------------------------------------------------------------------
 *
 * claim_rules.c
 *	  The rules of what prose says against what the tables say.
 *
 * Prose is never an error, and a number in it counts against a table only
 * where the sentence speaks of that very figure.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/claim_rules.h"

/* Adds the cells that a claim speaks of: unknown if no table has them. */
static void
claimed_figure(const GoirReport *report, GoirPath path, GoirSum *sum)
{
	if (GOIR_PATH_ITEM(path) == GOIR_LITIGATION)
	{
		goir_sum_figure(sum, goir_figure_at(report, GOIR_PATH(GOIR_LITIGATION_DIRECT, GOIR_PATH_MEASURE(path))));
		goir_sum_figure(sum, goir_figure_at(report, GOIR_PATH(GOIR_LITIGATION_AFTER, GOIR_PATH_MEASURE(path))));
	}
	else
		goir_sum_figure(sum, goir_figure_at(report, path));
}

/* The sign of a sum less a number. */
static int
compare(GoirSum sum, GoirDecimal number)
{
	goir_sum_decimal(&sum, number, -1);
	return goir_sum_sign(&sum);
}

/* Is a figure about what prose says: that much, or up to a tenth more? */
static bool
is_about(const GoirSum *figure, GoirDecimal stated)
{
	GoirSum		most = *figure;

	goir_sum_decimal(&most, (GoirDecimal) {stated.value / 10 + 1, stated.scale}, -1);
	return compare(*figure, stated) >= 0 && compare(most, stated) <= 0;
}

/* Compares one claim with the table. */
static GoirStatus
compare_claim(const GoirReport *report, const GoirClaim *claim,
			  GoirSum *stated, GoirSum *figure, bool *with_carried)
{
	GoirSum		both = {0, 0, 0, 0, 0};
	int			sign;

	*with_carried = false;
	goir_sum_decimal(stated, claim->number, 1);
	stated->known = 1;
	claimed_figure(report, claim->path, figure);
	if (claim->approximate)
		return figure->unknown == 0 && is_about(figure, claim->number) ? GOIR_PASS : GOIR_UNKNOWN;
	sign = compare(*figure, claim->number);
	if (figure->unknown)
		return sign > 0 ? GOIR_FAIL : GOIR_UNKNOWN;
	if (sign == 0)
		return GOIR_PASS;

	/* how new requests ended says nothing of those carried in */
	if (claim->scope == GOIR_SCOPE_OUTCOME && claim->part != GOIR_WHOLE && sign > 0 &&
		GOIR_PATH_TABLE(claim->path) == GOIR_REQUESTS)
	{
		goir_sum_figure(&both, goir_figure_at(report, GOIR_PATH(GOIR_CARRIED_IN, GOIR_TOTAL)));
		if (both.unknown || goir_sum_sign(&both) != 0)
			return GOIR_UNKNOWN;
	}
	if (claim->scope != GOIR_SCOPE_HANDLED)
		return GOIR_FAIL;

	/* 受理 often means new and carried in; an office may count its own share */
	goir_sum_figure(&both, goir_figure_at(report, GOIR_PATH(GOIR_RECEIVED, GOIR_TOTAL)));
	goir_sum_figure(&both, goir_figure_at(report, GOIR_PATH(GOIR_CARRIED_IN, GOIR_TOTAL)));
	if (both.unknown == 0 && compare(both, claim->number) == 0)
	{
		*figure = both;
		*with_carried = true;
		return GOIR_PASS;
	}
	return both.unknown ? GOIR_UNKNOWN : GOIR_FAIL;
}

void
goir_rule_claim_table(GoirChecks *checks, const GoirRule *rule)
{
	int			i;

	for (i = 0; i < checks->report->n_claims && checks->failures < checks->enough; i++)
	{
		const GoirClaim *claim = &checks->report->claim[i];
		GoirSum		stated = {0, 0, 0, 0, 0};
		GoirSum		figure = {0, 0, 0, 0, 0};
		bool		with_carried;
		GoirStatus	status;
		GoirCheck  *check;
		const char *label;

		if (claim->path == 0 || checks->report->form == GOIR_NO_FORM ||
			claim->path == GOIR_PATH(GOIR_PUBLISHED, 0))
			continue;
		status = compare_claim(checks->report, claim, &stated, &figure, &with_carried);
		check = goir_add_check(checks, rule, status, claim->path);
		if (check == NULL)
			continue;
		goir_check_sides(checks, check, &stated, &figure);
		label = goir_cell_label(checks->arena, claim->path);
		if (status == GOIR_FAIL)
			check->message = goir_say(checks->arena, "第", goir_decimal_literal(checks->arena, (GoirDecimal) {claim->section, 0}),
									  "部分写明“", label, "”", goir_decimal_literal(checks->arena, claim->number),
									  "，表格为", goir_sum_literal(checks->arena, &figure), NULL);
		else if (with_carried)
			check->message = goir_say(checks->arena, "正文数字为新收与上年结转之和", NULL);
	}
}

/* The parts that follow a whole: how many, whether all, and their sum. */
static int
sum_parts(const GoirReport *report, int whole, GoirSum *sum, GoirPart *kind,
		  bool *approximate)
{
	int			parts = 0;
	int			i;

	*kind = GOIR_PART;
	*approximate = report->claim[whole].approximate;
	for (i = whole + 1; i < report->n_claims && report->claim[i].part; i++)
	{
		if (report->claim[i].part == GOIR_SHARE)
			continue;
		if (report->claim[i].part == GOIR_SOME_PART)
			*kind = GOIR_SOME_PART;
		*approximate |= report->claim[i].approximate;
		goir_sum_decimal(sum, report->claim[i].number, 1);
		parts++;
	}
	sum->known = parts;
	return parts;
}

void
goir_rule_claim_parts(GoirChecks *checks, const GoirRule *rule)
{
	const GoirReport *report = checks->report;
	int			i;

	for (i = 0; i < report->n_claims && checks->failures < checks->enough; i++)
	{
		GoirSum		whole = {0, 0, 0, 1, 0};
		GoirSum		parts = {0, 0, 0, 0, 0};
		GoirPart	kind;
		bool		approximate;
		int			n;
		int			sign;
		GoirStatus	status;
		GoirCheck  *check;

		if (report->claim[i].part != GOIR_WHOLE)
			continue;
		n = sum_parts(report, i, &parts, &kind, &approximate);
		if (n == 0)
			continue;
		goir_sum_decimal(&whole, report->claim[i].number, 1);
		sign = compare(parts, report->claim[i].number);

		/* one part, or some of them, can only be too much */
		status = approximate ? GOIR_UNKNOWN :
			sign > 0 || (sign < 0 && n > 1 && kind == GOIR_PART) ? GOIR_FAIL : GOIR_PASS;
		check = goir_add_check(checks, rule, status, report->claim[i].path);
		if (check == NULL)
			continue;
		goir_check_sides(checks, check, &whole, &parts);
		if (status == GOIR_FAIL)
			check->message = goir_say(checks->arena, "第",
									  goir_decimal_literal(checks->arena, (GoirDecimal) {report->claim[i].section, 0}),
									  "部分写明总数", goir_sum_literal(checks->arena, &whole),
									  "，所列分项之和为", goir_sum_literal(checks->arena, &parts), NULL);
	}
}

/*
 * Is a share right within its last digit, be it rounded or cut off?  Numbers
 * too large to multiply are not judged.
 */
static GoirStatus
judge_share(GoirDecimal share, GoirDecimal part, GoirDecimal whole)
{
	int64_t		power = 1;
	int64_t		left;
	int64_t		right;
	int			i;

	if (part.scale || whole.scale || share.scale > 4 || whole.value <= 0 ||
		part.value > 1000000000 || whole.value > 1000000000 || share.value > 100000000)
		return GOIR_UNKNOWN;
	for (i = 0; i < share.scale; i++)
		power *= 10;
	left = share.value * whole.value;
	right = part.value * 100 * power;
	return left - right < whole.value && right - left < whole.value ? GOIR_PASS : GOIR_FAIL;
}

void
goir_rule_claim_percentage(GoirChecks *checks, const GoirRule *rule)
{
	const GoirReport *report = checks->report;
	int			whole = 0;
	int			i;

	for (i = 0; i < report->n_claims; i++)
	{
		const GoirClaim *claim = &report->claim[i];
		GoirStatus	status;
		GoirCheck  *check;

		if (claim->part == GOIR_WHOLE)
			whole = i;
		if (claim->part != GOIR_SHARE || i < 1 || report->claim[i - 1].part == GOIR_SHARE)
			continue;
		status = claim->approximate || report->claim[i - 1].approximate || report->claim[whole].approximate ?
			GOIR_UNKNOWN : judge_share(claim->number, report->claim[i - 1].number, report->claim[whole].number);
		check = goir_add_check(checks, rule, status, report->claim[whole].path);
		if (check && status == GOIR_FAIL)
			check->message = goir_say(checks->arena, "第",
									  goir_decimal_literal(checks->arena, (GoirDecimal) {claim->section, 0}), "部分写明",
									  goir_decimal_literal(checks->arena, report->claim[i - 1].number), "占",
									  goir_decimal_literal(checks->arena, report->claim[whole].number), "的",
									  goir_decimal_literal(checks->arena, claim->number), "%", NULL);
	}
}
