/*-------------------------------------------------------------------------
 *
 * rules.c
 *	  The catalogue of rules.
 *
 * An arithmetic rule is one line of data: which rows (or columns) add up to
 * which, for every column (or row) of a table.  It applies to each form that
 * has them, and takes the parts of a total from the form.
 *
 * What a rule answers for a stored report must never change, because CHECK
 * constraints depend on it: a changed rule is a new one of the next generation.
 * Of a form that is new no report is stored, so that its rules, old and new,
 * are of the first.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"
#include "rules/claim_rules.h"
#include "rules/consistency.h"
#include "rules/equation.h"

#define COLUMNS(...)	&(const GoirEquation) {false, false, __VA_ARGS__}
#define PARTS(item)		COLUMNS({0}, {item})
#define ROWS_TOTAL		&(const GoirEquation) {true, false, {0}, {GOIR_TOTAL}}
#define ROWS_AT_LEAST(left, right) \
	&(const GoirEquation) {true, true, {left}, {right}}

const GoirRule goir_rules_data[] = {
	{"requests.identity", GOIR_ERROR, GOIR_REQUESTS,
		"received + carried_in = concluded + carried_out",
	"第一项加第二项之和，等于第三项加第四项之和", 1, COLUMNS({GOIR_RECEIVED, GOIR_CARRIED_IN}, {GOIR_CONCLUDED, GOIR_CARRIED_OUT})},
	{"requests.concluded", GOIR_ERROR, GOIR_REQUESTS,
		"sum of the result rows = concluded",
	"各项办理结果之和等于总计", 1, PARTS(GOIR_CONCLUDED)},
	{"requests.total", GOIR_ERROR, GOIR_REQUESTS,
		"natural_person + business + research + public_interest + legal_service + other_organization = total",
	"各类申请人之和等于总计", 1, ROWS_TOTAL},
	{"proceedings.total", GOIR_ERROR, GOIR_PROCEEDINGS,
		"upheld + corrected + other + pending = total",
	"各类结果之和等于总计", 1, ROWS_TOTAL},
	{"statistics.received", GOIR_ERROR, GOIR_STATISTICS, "in_person + fax + online + letter = received",
	"各渠道申请数之和等于收到申请数", 1, PARTS(GOIR_STAT_RECEIVED)},
	{"statistics.concluded", GOIR_ERROR, GOIR_STATISTICS, "on_time + extended = concluded",
	"按时与延期办结数之和等于申请办结数", 1, PARTS(GOIR_STAT_CONCLUDED)},
	{"statistics.replied", GOIR_ERROR, GOIR_STATISTICS, "sum of the eight kinds = replied",
	"各类答复数之和等于申请答复数", 1, PARTS(GOIR_STAT_REPLIED)},
	{"statistics.refused", GOIR_ERROR, GOIR_STATISTICS, "sum of the reasons = refused",
	"各项理由之和等于不同意公开答复数", 1, PARTS(GOIR_STAT_REFUSED)},
	{"statistics.reconsideration", GOIR_ERROR, GOIR_STATISTICS, "upheld + corrected + other = reconsideration",
	"各类结果之和等于行政复议数量", 1, PARTS(GOIR_STAT_RECONSIDERATION)},
	{"statistics.litigation", GOIR_ERROR, GOIR_STATISTICS, "upheld + corrected + other = litigation",
	"各类结果之和等于行政诉讼数量", 1, PARTS(GOIR_STAT_LITIGATION)},
	{"statistics.staff", GOIR_ERROR, GOIR_STATISTICS, "full_time + part_time = staff",
	"专职与兼职人员数之和等于工作人员数", 1, PARTS(GOIR_STAT_STAFF)},
	{"value.sign", GOIR_ERROR, GOIR_NO_TABLE, "figure >= 0, except change",
	"除“本年增/减”外，数据不为负数", 1, NULL, goir_rule_sign},
	{"value.integer", GOIR_ERROR, GOIR_NO_TABLE, "figure is a whole number, except sums of money",
	"除金额外，数据为整数", 1, NULL, goir_rule_integer},
	{"disclosure.in_force", GOIR_WARNING, GOIR_DISCLOSURE, "in_force >= issued",
	"现行有效件数不少于本年制发件数", 1, ROWS_AT_LEAST(GOIR_IN_FORCE, GOIR_ISSUED)},
	{"disclosure.disclosed", GOIR_WARNING, GOIR_DISCLOSURE, "total_disclosed >= disclosed",
	"对外公开总数量不少于本年新公开数量", 1, ROWS_AT_LEAST(GOIR_TOTAL_DISCLOSED, GOIR_DISCLOSED)},
	{"disclosure.rank", GOIR_WARNING, GOIR_DISCLOSURE,
		"regulations > 0 only for ministries, provinces and cities with districts",
	"有规章制定权的机关才有规章数据", 1, NULL, goir_rule_rank},
	{"form.year", GOIR_WARNING, GOIR_NO_TABLE, "the form is the one of the report year",
	"表格格式与报告年度相符", 1, NULL, goir_rule_form_year},
	{"form.missing", GOIR_WARNING, GOIR_REQUESTS, "every table, row and column of the form is there",
	"表格、行、列齐全", 1, NULL, goir_rule_form_missing},
	{"year.agreement", GOIR_WARNING, GOIR_NO_TABLE, "title year = period year = publication year - 1",
	"标题年度、统计期限与公布日期相符", 1, NULL, goir_rule_year},
	{"sections.order", GOIR_INFO, GOIR_REQUESTS, "the six sections, in order",
	"六个部分齐全且顺序正确", 1, NULL, goir_rule_sections},
	{"proceedings.without_requests", GOIR_INFO, GOIR_PROCEEDINGS, "no proceedings without requests",
	"没有申请而有行政复议、行政诉讼", 1, NULL, goir_rule_without_requests},
	{"claim.table", GOIR_WARNING, GOIR_NO_TABLE, "number in prose = figure",
	"正文数字与表格一致", 1, NULL, goir_rule_claim_table},
	{"claim.parts", GOIR_WARNING, GOIR_NO_TABLE, "number in prose = sum of its parts in prose",
	"正文总数等于所列分项之和", 1, NULL, goir_rule_claim_parts},
	{"claim.percentage", GOIR_INFO, GOIR_NO_TABLE, "share in prose = part / whole",
	"正文占比与数字相符", 1, NULL, goir_rule_claim_percentage},
};
const int	goir_rules_count = GOIR_COUNT(goir_rules_data);

const GoirRule *
goir_rule_named(GoirText code)
{
	int			i;

	for (i = 0; i < goir_rules_count; i++)
		if (goir_text_is(code, goir_rules_data[i].code))
			return &goir_rules_data[i];
	return NULL;
}

void
goir_check_rule(GoirChecks *checks, const GoirRule *rule)
{
	if (!(goir_rule_forms(rule) & 1u << checks->report->form))
		return;
	if (rule->equation)
		goir_check_equation(checks, rule);
	else
		rule->run(checks, rule);
}

void
goir_check(GoirChecks *checks)
{
	int			i;

	for (i = 0; i < goir_rules_count; i++)
		goir_check_rule(checks, &goir_rules_data[i]);
}

int
goir_count_failures(const GoirReport *report, int generation, int enough)
{
	GoirChecks	checks = {NULL, report, NULL, NULL, 0, 0, 0, enough};
	int			i;

	for (i = 0; i < goir_rules_count && checks.failures < enough; i++)
		if (goir_rules_data[i].severity == GOIR_ERROR &&
			goir_rules_data[i].since <= generation)
			goir_check_rule(&checks, &goir_rules_data[i]);
	return checks.failures;
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

int
goir_store_report(const GoirReport *report, char *to)
{
	int			size = goir_layout_write(report, to);

	if (goir_count_failures(report, GOIR_BALANCED_GENERATION, 1) > 0)
		to[GOIR_LAYOUT_FLAGS] |= GOIR_LAYOUT_UNBALANCED;
	return size;
}
