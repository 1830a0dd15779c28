/*-------------------------------------------------------------------------
 *
 * consistency.c
 *	  The rules that are no equations: of single cells, of the form, of the
 *	  header, and of what prose says against what the tables say.
 *
 * Prose is never an error, and a number in it counts against a table only
 * where the sentence speaks of that very figure.
 *
 *-------------------------------------------------------------------------
 */
#include "rules.h"

static const GoirFigure *
figure_at(const GoirReport *report, GoirPath path)
{
	static const GoirFigure none = {GOIR_MISSING, {0, 0}, {NULL, 0}};
	int			slot = goir_slot(path);

	return slot < 0 ? &none : &report->figure[slot];
}

/* A decimal as text, terminated. */
static const char *
number_text(GoirArena *arena, GoirDecimal number)
{
	GoirSum		sum = {0, 0, 0, 0, 0};

	goir_sum_decimal(&sum, number, 1);
	return goir_copy(arena, goir_sum_text(arena, &sum)).at;
}

static const char *
sum_literal(GoirArena *arena, const GoirSum *sum)
{
	return goir_copy(arena, goir_sum_text(arena, sum)).at;
}

/* The row and column of a cell, for messages. */
static const char *
cell_label(GoirArena *arena, GoirPath path)
{
	int			slot = goir_slot(path);
	const GoirPlace *place;

	if (slot < 0)
		return GOIR_PATH_ITEM(path) == GOIR_LITIGATION ? "行政诉讼" : "主动公开政府信息";
	place = goir_slot_place(slot);
	return goir_copy(arena, goir_say(arena, place->row->label, "，",
									 goir_measures_data[place->column->measure].label, NULL)).at;
}

/* Single cells */

/* Checks each number of the report; those that fail one by one. */
static void
check_cells(GoirChecks *checks, const GoirRule *rule,
			bool (*holds) (GoirPath path, GoirDecimal number), const char *complaint)
{
	bool		seen = false;
	bool		failed = false;
	int			slot;

	for (slot = 0; slot < goir_slots() && checks->failures < checks->enough; slot++)
	{
		const GoirFigure *figure = &checks->report->figure[slot];
		GoirPath	path = goir_slot_place(slot)->path;
		GoirSum		value = {0, 0, 0, 0, 0};
		GoirSum		none = {0, 0, 0, 0, 0};
		GoirCheck  *check;

		if (figure->state != GOIR_NUMBER)
			continue;
		seen = true;
		if (holds(path, figure->number))
			continue;
		failed = true;
		check = goir_add_check(checks, rule, GOIR_FAIL, path);
		if (check == NULL)
			continue;
		goir_sum_figure(&value, figure);
		goir_check_sides(checks, check, &value, &none);
		check->difference = GOIR_NO_TEXT;
		check->message = goir_say(checks->arena, "“", cell_label(checks->arena, path), "”",
								  complaint, number_text(checks->arena, figure->number), NULL);
	}
	if (seen && !failed)
		goir_add_check(checks, rule, GOIR_PASS, 0);
}

static bool
is_signed_right(GoirPath path, GoirDecimal number)
{
	return number.value >= 0 || goir_measures_data[GOIR_PATH_MEASURE(path)].negative;
}

static bool
is_whole(GoirPath path, GoirDecimal number)
{
	int			i;

	if (goir_is_money(path))
		return true;
	for (i = 0; i < number.scale; i++, number.value /= 10)
		if (number.value % 10 != 0)
			return false;
	return true;
}

void
goir_rule_sign(GoirChecks *checks, const GoirRule *rule)
{
	check_cells(checks, rule, is_signed_right, "不应为负数：");
}

void
goir_rule_integer(GoirChecks *checks, const GoirRule *rule)
{
	check_cells(checks, rule, is_whole, "应为整数：");
}

/* Who may make rules */

static bool
contains(GoirText text, const char *word)
{
	int			n = (int) strlen(word);
	int			i;

	for (i = 0; i + n <= text.size; i++)
		if (memcmp(text.at + i, word, n) == 0)
			return true;
	return false;
}

static bool
contains_any(GoirText text, const char *const *words, int n)
{
	while (n-- > 0)
		if (contains(text, words[n]))
			return true;
	return false;
}

/*
 * May an agency make government rules (规章)?  1 yes, -1 no, 0 its name does
 * not tell: a city may be one with districts or not.  镇 and 乡 alone are no
 * sign, for cities have them in their names (镇江市, 新乡市).
 */
static int
makes_rules(GoirText agency)
{
	static const char *const below[] = {"县", "镇人民政府", "镇政府", "乡人民政府", "乡政府", "街道",
	"区人民政府", "区政府", "开发区", "旗"};
	static const char *const above[] = {"省人民政府", "自治区人民政府", "省政府", "自治区政府",
	"北京市人民政府", "上海市人民政府", "天津市人民政府", "重庆市人民政府"};
	static const char *const city[] = {"市人民政府", "市政府", "州人民政府", "州政府", "盟行政公署"};
	static const char *const place[] = {"省", "市", "区", "州", "盟"};
	static const char *const national[] = {"国务院", "国家", "中国", "中华人民共和国"};
	int			i;

	if (agency.at == NULL)
		return 0;
	if (contains_any(agency, below, GOIR_COUNT(below)))
		return contains_any(agency, above, GOIR_COUNT(above)) ? 1 : -1;
	if (contains_any(agency, above, GOIR_COUNT(above)))
		return 1;
	if (contains_any(agency, city, GOIR_COUNT(city)))
		return 0;
	if (contains_any(agency, place, GOIR_COUNT(place)))
		return -1;
	for (i = 0; i < GOIR_COUNT(national); i++)
		if (agency.size > (int) strlen(national[i]) &&
			memcmp(agency.at, national[i], strlen(national[i])) == 0)
			return 1;
	return agency.size > 3 && memcmp(agency.at + agency.size - 3, "部", 3) == 0 ? 1 : 0;
}

void
goir_rule_rank(GoirChecks *checks, const GoirRule *rule)
{
	int			power = makes_rules(checks->report->agency);
	GoirSum		sum = {0, 0, 0, 0, 0};
	GoirStatus	status;
	GoirCheck  *check;
	bool		some = false;
	int			measure;

	for (measure = 1; measure < GOIR_MEASURES; measure++)
	{
		int			slot = goir_slot(GOIR_PATH(GOIR_REGULATIONS, measure));
		const GoirFigure *figure;

		if (slot < 0 || goir_form_cell(checks->report->form, slot) < 0)
			continue;
		figure = &checks->report->figure[slot];
		some |= figure->state == GOIR_NUMBER && figure->number.value > 0;
		goir_sum_figure(&sum, figure);
	}
	if (some)
		status = power > 0 ? GOIR_PASS : power < 0 ? GOIR_FAIL : GOIR_UNKNOWN;
	else
		status = sum.unknown == 0 || power > 0 ? GOIR_PASS : GOIR_UNKNOWN;
	check = goir_add_check(checks, rule, status, GOIR_PATH(GOIR_REGULATIONS, 0));
	if (check && status == GOIR_FAIL)
	{
		check->left = goir_sum_text(checks->arena, &sum);
		check->message = goir_say(checks->arena, "“规章”行有数据，而",
								  goir_copy(checks->arena, checks->report->agency).at,
								  "没有规章制定权：是否误填了“行政规范性文件”", NULL);
	}
}

/* The form */

void
goir_rule_form_year(GoirChecks *checks, const GoirRule *rule)
{
	int			year = checks->report->year;
	GoirFormNo	due = year >= 2021 ? GOIR_FORM_2021 : year >= 2019 ? GOIR_FORM_2019 : GOIR_FORM_2014;
	GoirCheck  *check = goir_add_check(checks, rule, year == 0 ? GOIR_UNKNOWN :
									   checks->report->form == due ? GOIR_PASS : GOIR_FAIL, 0);

	if (check && check->status == GOIR_FAIL)
		check->message = goir_say(checks->arena, "报告年度为",
								  number_text(checks->arena, (GoirDecimal) {year, 0}), "年，表格为",
								  goir_forms_data[checks->report->form].code, "年格式", NULL);
}

/* Is a whole row, or a whole column of a block, missing? */
static bool
all_missing(const GoirReport *report, const GoirBlock *block, int row, int column)
{
	int			r,
				c;

	for (r = 0; r < block->n_rows; r++)
		for (c = 0; c < block->n_columns; c++)
			if ((row < 0 || row == r) && (column < 0 || column == c) &&
				figure_at(report, GOIR_PATH(block->rows[r].item, block->columns[c].measure))->state != GOIR_MISSING)
				return false;
	return true;
}

/* Adds a complaint about a missing table, row or column. */
static void
add_missing(GoirChecks *checks, const GoirRule *rule, GoirPath subject,
			const char *what, const char *label)
{
	GoirCheck  *check = goir_add_check(checks, rule, GOIR_FAIL, subject);

	if (check)
		check->message = goir_say(checks->arena, "缺少", what, "“", label, "”", NULL);
}

void
goir_rule_form_missing(GoirChecks *checks, const GoirRule *rule)
{
	const GoirReport *report = checks->report;
	const GoirForm *form = &goir_forms_data[report->form];
	bool		missing[GOIR_TABLES];
	bool		said[GOIR_MEASURES] = {false};
	int			before = checks->failures;
	int			table;
	int			b;
	int			i;

	for (table = 1; table < GOIR_TABLES; table++)
		missing[table] = true;
	for (b = 0; b < form->n_blocks; b++)
		missing[form->blocks[b].table] &= all_missing(report, &form->blocks[b], -1, -1);
	for (table = GOIR_DISCLOSURE; table <= GOIR_PROCEEDINGS; table++)
		if (missing[table])
			add_missing(checks, rule, GOIR_TABLE_PATH(table), "表格", goir_tables_data[table].label);
	for (b = 0; b < form->n_blocks; b++)
	{
		const GoirBlock *block = &form->blocks[b];

		if (missing[block->table])
			continue;
		for (i = 0; i < block->n_rows; i++)
			if (all_missing(report, block, i, -1))
				add_missing(checks, rule, GOIR_PATH(block->rows[i].item, 0), "行", block->rows[i].label);
		for (i = 0; i < block->n_columns && block->n_rows > 1; i++)
			if (all_missing(report, block, -1, i) && !all_missing(report, block, -1, -1) &&
				!said[block->columns[i].measure])
			{
				said[block->columns[i].measure] = true;
				add_missing(checks, rule, GOIR_TABLE_PATH(block->table) | block->columns[i].measure, "列",
							goir_measures_data[block->columns[i].measure].label);
			}
	}
	if (checks->failures == before)
		goir_add_check(checks, rule, GOIR_PASS, 0);
}

/* The header */

/* Is there such a note? Its detail says more. */
static const GoirNote *
find_note(const GoirReport *report, GoirNoteCode code)
{
	int			i;

	for (i = 0; i < report->n_notes; i++)
		if (report->note[i].code == code)
			return &report->note[i];
	return NULL;
}

/* The year of a date in days since 2000-01-01. */
static int
year_of(int32_t days)
{
	int			year = 2000;
	int32_t		start;

	while (year < 2099 && goir_date(year + 1, 1, 1, &start) && start <= days)
		year++;
	return year;
}

void
goir_rule_year(GoirChecks *checks, const GoirRule *rule)
{
	const GoirReport *report = checks->report;
	const GoirNote *conflict = find_note(report, GOIR_NOTE_YEAR_CONFLICT);
	bool		dated = report->year && report->has_published;
	int			published = report->has_published ? year_of(report->published) : 0;
	GoirStatus	status = conflict || (dated && published != report->year + 1) ? GOIR_FAIL :
		dated ? GOIR_PASS : GOIR_UNKNOWN;
	GoirCheck  *check = goir_add_check(checks, rule, status, 0);

	if (check == NULL)
		return;
	if (conflict)
		check->message = goir_say(checks->arena, "年度不一致：",
								  conflict->detail.at ? goir_copy(checks->arena, conflict->detail).at : "", NULL);
	else if (status == GOIR_FAIL)
		check->message = goir_say(checks->arena, "报告年度为",
								  number_text(checks->arena, (GoirDecimal) {report->year, 0}), "年，公布于",
								  number_text(checks->arena, (GoirDecimal) {published, 0}), "年", NULL);
}

void
goir_rule_sections(GoirChecks *checks, const GoirRule *rule)
{
	const GoirNote *order = find_note(checks->report, GOIR_NOTE_SECTION_ORDER);
	const GoirNote *missing = find_note(checks->report, GOIR_NOTE_SECTION_MISSING);
	GoirCheck  *check = goir_add_check(checks, rule, order || missing ? GOIR_FAIL :
									   checks->report->is_report ? GOIR_PASS : GOIR_UNKNOWN, 0);

	if (check && missing)
		check->message = goir_say(checks->arena, "缺少“",
								  missing->detail.at ? goir_copy(checks->arena, missing->detail).at : "", "”部分", NULL);
	else if (check && order)
		check->message = goir_say(checks->arena, "各部分的顺序与官方格式不同", NULL);
}

void
goir_rule_without_requests(GoirChecks *checks, const GoirRule *rule)
{
	static const uint8_t items[] = {GOIR_RECONSIDERATION, GOIR_LITIGATION_DIRECT, GOIR_LITIGATION_AFTER};
	GoirSum		requests = {0, 0, 0, 0, 0};
	GoirSum		proceedings = {0, 0, 0, 0, 0};
	GoirStatus	status = GOIR_PASS;
	GoirCheck  *check;
	int			i;

	goir_sum_figure(&requests, figure_at(checks->report, GOIR_PATH(GOIR_RECEIVED, GOIR_TOTAL)));
	goir_sum_figure(&requests, figure_at(checks->report, GOIR_PATH(GOIR_CARRIED_IN, GOIR_TOTAL)));
	for (i = 0; i < GOIR_COUNT(items); i++)
		goir_sum_figure(&proceedings, figure_at(checks->report, GOIR_PATH(items[i], GOIR_TOTAL)));
	if (goir_sum_sign(&proceedings) > 0 && goir_sum_sign(&requests) == 0)
		status = requests.unknown ? GOIR_UNKNOWN : GOIR_FAIL;
	else if (proceedings.unknown && goir_sum_sign(&requests) == 0)
		status = GOIR_UNKNOWN;
	check = goir_add_check(checks, rule, status, 0);
	if (check == NULL)
		return;
	goir_check_sides(checks, check, &requests, &proceedings);
	if (status == GOIR_FAIL)
		check->message = goir_say(checks->arena, "没有收到申请，而行政复议、行政诉讼共",
								  sum_literal(checks->arena, &proceedings), "件（可能因以前年度的申请）", NULL);
}

/* Prose */

/* Adds the cells that a claim speaks of; false if no table has them. */
static bool
claimed_figure(const GoirReport *report, GoirPath path, GoirSum *sum)
{
	if (GOIR_PATH_ITEM(path) == GOIR_LITIGATION)
	{
		goir_sum_figure(sum, figure_at(report, GOIR_PATH(GOIR_LITIGATION_DIRECT, GOIR_PATH_MEASURE(path))));
		goir_sum_figure(sum, figure_at(report, GOIR_PATH(GOIR_LITIGATION_AFTER, GOIR_PATH_MEASURE(path))));
		return true;
	}
	if (goir_slot(path) < 0)
		return false;
	goir_sum_figure(sum, figure_at(report, path));
	return true;
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
	if (!claimed_figure(report, claim->path, figure))
		return GOIR_UNKNOWN;
	if (claim->approximate)
		return figure->unknown == 0 && is_about(figure, claim->number) ? GOIR_PASS : GOIR_UNKNOWN;
	sign = compare(*figure, claim->number);
	if (figure->unknown)
		return sign > 0 ? GOIR_FAIL : GOIR_UNKNOWN;
	if (sign == 0)
		return GOIR_PASS;
	if (claim->scope != GOIR_SCOPE_HANDLED)
		return GOIR_FAIL;

	/* 受理 often means new and carried in; an office may count its own share */
	goir_sum_figure(&both, figure_at(report, GOIR_PATH(GOIR_RECEIVED, GOIR_TOTAL)));
	goir_sum_figure(&both, figure_at(report, GOIR_PATH(GOIR_CARRIED_IN, GOIR_TOTAL)));
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
		label = cell_label(checks->arena, claim->path);
		if (status == GOIR_FAIL)
			check->message = goir_say(checks->arena, "第", number_text(checks->arena, (GoirDecimal) {claim->section, 0}),
									  "部分写明“", label, "”", number_text(checks->arena, claim->number),
									  "，表格为", sum_literal(checks->arena, &figure), NULL);
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
									  number_text(checks->arena, (GoirDecimal) {report->claim[i].section, 0}),
									  "部分写明总数", sum_literal(checks->arena, &whole),
									  "，所列分项之和为", sum_literal(checks->arena, &parts), NULL);
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
									  number_text(checks->arena, (GoirDecimal) {claim->section, 0}), "部分写明",
									  number_text(checks->arena, report->claim[i - 1].number), "占",
									  number_text(checks->arena, report->claim[whole].number), "的",
									  number_text(checks->arena, claim->number), "%", NULL);
	}
}
