/*-------------------------------------------------------------------------
 *
 * consistency.c
 *	  The rules that are no equations: of single cells, of the form, of the
 *	  header.
 *
 * The rank of an agency is told by its name alone; where the name does not
 * tell, neither does the rule.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/consistency.h"

/* Single cells */

/* Checks each number of the report; those that fail one by one. */
static void
check_cells(GoirChecks *checks, const GoirRule *rule,
			bool (*holds) (GoirPath path, GoirDecimal number), const char *complaint)
{
	bool		seen = false;
	bool		failed = false;
	int			slots = goir_slots();
	int			slot;

	for (slot = 0; slot < slots && checks->failures < checks->enough; slot++)
	{
		const GoirFigure *figure = &checks->report->figure[slot];
		GoirSum		value = {0, 0, 0, 0, 0};
		GoirSum		none = {0, 0, 0, 0, 0};
		GoirPath	path;
		GoirCheck  *check;

		if (figure->state != GOIR_NUMBER)
			continue;
		seen = true;
		path = goir_slot_cell(slot)->path;
		if (holds(path, figure->number))
			continue;
		failed = true;
		check = goir_add_check(checks, rule, GOIR_FAIL, path);
		if (check == NULL)
			continue;
		goir_sum_figure(&value, figure);
		goir_check_sides(checks, check, &value, &none);
		check->difference = GOIR_NO_TEXT;
		check->message = goir_say(checks->arena, "“", goir_cell_label(checks->arena, path), "”",
								  complaint, goir_decimal_literal(checks->arena, figure->number), NULL);
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

/* Is there a 市 that is a city, not that of 市场, 市政 or 城市? */
static bool
names_city(GoirText agency)
{
	int			at = 0;

	while ((at = goir_find(agency, at, "市")) >= 0)
	{
		if (!goir_is_at(agency, at, "市场") && !goir_is_at(agency, at, "市政") &&
			!goir_is_at(agency, at, "市容") && !goir_is_at(agency, at - 3, "城市"))
			return true;
		at += 3;
	}
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
	static const char below[] = "县|镇人民政府|镇政府|乡人民政府|乡政府|街道|区人民政府|区政府|开发区|旗";
	static const char above[] = "省人民政府|自治区人民政府|省政府|自治区政府|北京市人民政府|上海市人民政府|天津市人民政府|"
		"重庆市人民政府";
	int			n;

	if (agency.at == NULL)
		return 0;
	if (goir_has_any(agency, above))
		return 1;
	if (goir_has_any(agency, below))
		return -1;
	if (goir_has_any(agency, "市人民政府|市政府|州人民政府|州政府|盟行政公署"))
		return 0;
	if (goir_any_before(agency, agency.size, "省|自治区|北京市|上海市|天津市|重庆市"))
		return 1;
	if (goir_any_before(agency, agency.size, "市|州|盟"))
		return 0;
	if (goir_has_any(agency, "省|区|州|盟") || names_city(agency))
		return -1;
	n = goir_any_at(agency, 0, "国务院|国家|中国|中华人民共和国");
	if (n > 0 && agency.size > n)
		return 1;
	return agency.size > 3 && goir_is_at(agency, agency.size - 3, "部") ? 1 : 0;
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

		if (slot < 0 || goir_form_position(checks->report->form, slot) < 0)
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
	GoirFormNo	form = checks->report->form;
	GoirCheck  *check;

	if (form == GOIR_NO_FORM)
		return;
	check = goir_add_check(checks, rule, year == 0 ? GOIR_UNKNOWN :
						   form == goir_form_due(year) ? GOIR_PASS : GOIR_FAIL, 0);
	if (check && check->status == GOIR_FAIL)
		check->message = goir_say(checks->arena, "报告年度为",
								  goir_decimal_literal(checks->arena, (GoirDecimal) {year, 0}), "年，表格为",
								  goir_forms_data[form].code, "年格式", NULL);
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
				goir_figure_at(report, GOIR_PATH(block->rows[r].item, block->columns[c].measure))->state != GOIR_MISSING)
				return false;
	return true;
}

/* Does a note tell of a table or a row that it is on the page, and was not read? */
static bool
is_unread(const GoirReport *report, GoirPath subject)
{
	int			i;

	for (i = 0; i < report->n_notes; i++)
	{
		const GoirNote *note = &report->note[i];

		if (note->code != GOIR_NOTE_TABLE_MISSING && note->code != GOIR_NOTE_ROW_MISSING && note->code != GOIR_NOTE_ROWS_MISSING &&
			GOIR_PATH_TABLE(note->place) == GOIR_PATH_TABLE(subject) &&
			(GOIR_PATH_ITEM(subject) == 0 || GOIR_PATH_ITEM(note->place) == GOIR_PATH_ITEM(subject)))
			return true;
	}
	return false;
}

/* Adds a complaint about a table, a row or a column that is missing, or was not read. */
static void
add_missing(GoirChecks *checks, const GoirRule *rule, GoirPath subject,
			const char *what, const char *label)
{
	GoirCheck  *check = goir_add_check(checks, rule, GOIR_FAIL, subject);
	bool		unread = GOIR_PATH_MEASURE(subject) == 0 && is_unread(checks->report, subject);

	if (check)
		check->message = goir_say(checks->arena, unread ? "没有读出" : "缺少", what, "“", label, "”", NULL);
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
		missing[table] = goir_form_index.table[table] >> report->form & 1;
	for (b = 0; b < form->n_blocks; b++)
		missing[form->blocks[b].table] &= all_missing(report, &form->blocks[b], -1, -1);
	for (table = 1; table < GOIR_TABLES; table++)
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

void
goir_rule_year(GoirChecks *checks, const GoirRule *rule)
{
	const GoirReport *report = checks->report;
	const GoirNote *conflict = find_note(report, GOIR_NOTE_YEAR_CONFLICT);
	bool		dated = report->year && report->has_published;
	int			published = report->has_published ? goir_date_year(report->published) : 0;
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
								  goir_decimal_literal(checks->arena, (GoirDecimal) {report->year, 0}), "年，公布于",
								  goir_decimal_literal(checks->arena, (GoirDecimal) {published, 0}), "年", NULL);
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
	const GoirReport *report = checks->report;
	GoirSum		requests = {0, 0, 0, 0, 0};
	GoirSum		proceedings = {0, 0, 0, 0, 0};
	GoirStatus	status = GOIR_PASS;
	GoirCheck  *check;
	int			cell;

	goir_sum_figure(&requests, goir_figure_at(report, GOIR_PATH(GOIR_RECEIVED, GOIR_TOTAL)));
	goir_sum_figure(&requests, goir_figure_at(report, GOIR_PATH(GOIR_CARRIED_IN, GOIR_TOTAL)));
	for (cell = 0; cell < goir_form_cells(report->form); cell++)
	{
		int			slot = goir_form_slot(report->form, cell);
		GoirPath	path = goir_slot_cell(slot)->path;

		if (GOIR_PATH_TABLE(path) == rule->table && GOIR_PATH_MEASURE(path) == GOIR_TOTAL)
			goir_sum_figure(&proceedings, &report->figure[slot]);
	}
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
								  goir_sum_literal(checks->arena, &proceedings), "件（可能因以前年度的申请）", NULL);
}
