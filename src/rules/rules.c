/*-------------------------------------------------------------------------
 *
 * rules.c
 *	  The catalogue of rules.
 *
 * An arithmetic rule is one line of data: which rows (or columns) add up to
 * which, for every column (or row) of a table.  What a rule answers for a
 * stored report must never change, because CHECK constraints depend on it: a
 * changed rule is a new one of the next generation.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/rules.h"
#include "rules/claim_rules.h"
#include "rules/consistency.h"
#include "rules/equation.h"

/* Sides of equations: items or measures */
static const uint8_t all_received[] = {GOIR_RECEIVED, GOIR_CARRIED_IN};
static const uint8_t all_handled[] = {GOIR_CONCLUDED, GOIR_CARRIED_OUT};
static const uint8_t results[] = {
	GOIR_GRANTED, GOIR_PARTIALLY_GRANTED,
	GOIR_REFUSED_STATE_SECRET, GOIR_REFUSED_FORBIDDEN_BY_LAW,
	GOIR_REFUSED_SECURITY_AND_STABILITY, GOIR_REFUSED_THIRD_PARTY_RIGHTS,
	GOIR_REFUSED_INTERNAL_AFFAIRS, GOIR_REFUSED_PROCESS_INFORMATION,
	GOIR_REFUSED_ENFORCEMENT_FILES, GOIR_REFUSED_ADMINISTRATIVE_INQUIRY,
	GOIR_UNAVAILABLE_NOT_HELD, GOIR_UNAVAILABLE_NEEDS_CREATION,
	GOIR_UNAVAILABLE_STILL_UNCLEAR,
	GOIR_UNPROCESSED_PETITION, GOIR_UNPROCESSED_REPEATED,
	GOIR_UNPROCESSED_PUBLICATION, GOIR_UNPROCESSED_EXCESSIVE,
	GOIR_UNPROCESSED_CONFIRMATION,
	GOIR_OTHER, GOIR_OTHER_NOT_CORRECTED, GOIR_OTHER_FEE_UNPAID, GOIR_OTHER_OTHER,
};
static const uint8_t concluded[] = {GOIR_CONCLUDED};
static const uint8_t applicants[] = {
	GOIR_NATURAL_PERSON, GOIR_BUSINESS, GOIR_RESEARCH, GOIR_PUBLIC_INTEREST,
	GOIR_LEGAL_SERVICE, GOIR_OTHER_ORGANIZATION,
};
static const uint8_t outcomes[] = {GOIR_UPHELD, GOIR_CORRECTED, GOIR_OTHER_RESULT, GOIR_PENDING};
static const uint8_t total[] = {GOIR_TOTAL};

#define SIDE(list) list, GOIR_COUNT(list)
#define SINCE_2019	(1u << GOIR_FORM_2019 | 1u << GOIR_FORM_2021)
#define FORM_2014	(1u << GOIR_FORM_2014)
#define FORM_2019	(1u << GOIR_FORM_2019)
#define FORM_2021	(1u << GOIR_FORM_2021)
#define ALL			(~0u)

/* Form 2014 */
static const uint8_t s_channels[] = {GOIR_STAT_IN_PERSON, GOIR_STAT_FAX, GOIR_STAT_ONLINE, GOIR_STAT_LETTER};
static const uint8_t s_received[] = {GOIR_STAT_RECEIVED};
static const uint8_t s_times[] = {GOIR_STAT_ON_TIME, GOIR_STAT_EXTENDED};
static const uint8_t s_concluded[] = {GOIR_STAT_CONCLUDED};
static const uint8_t s_replies[] = {GOIR_STAT_ALREADY_PUBLIC, GOIR_STAT_GRANTED, GOIR_STAT_PARTIALLY_GRANTED,
	GOIR_STAT_REFUSED, GOIR_STAT_NOT_RESPONSIBLE, GOIR_STAT_NOT_EXISTING, GOIR_STAT_CORRECTION,
GOIR_STAT_OTHER_CHANNEL};
static const uint8_t s_replied[] = {GOIR_STAT_REPLIED};
static const uint8_t s_reasons[] = {GOIR_STAT_STATE_SECRET, GOIR_STAT_TRADE_SECRET, GOIR_STAT_PRIVACY,
GOIR_STAT_SECURITY, GOIR_STAT_NOT_INFORMATION, GOIR_STAT_REFUSED_OTHER};
static const uint8_t s_refused[] = {GOIR_STAT_REFUSED};
static const uint8_t s_reconsidered[] = {GOIR_STAT_R_UPHELD, GOIR_STAT_R_CORRECTED, GOIR_STAT_R_OTHER};
static const uint8_t s_reconsideration[] = {GOIR_STAT_RECONSIDERATION};
static const uint8_t s_litigated[] = {GOIR_STAT_L_UPHELD, GOIR_STAT_L_CORRECTED, GOIR_STAT_L_OTHER};
static const uint8_t s_litigation[] = {GOIR_STAT_LITIGATION};
static const uint8_t s_people[] = {GOIR_STAT_FULL_TIME, GOIR_STAT_PART_TIME};
static const uint8_t s_staff[] = {GOIR_STAT_STAFF};

static const uint8_t in_force[] = {GOIR_IN_FORCE};
static const uint8_t issued[] = {GOIR_ISSUED};
static const uint8_t total_disclosed[] = {GOIR_TOTAL_DISCLOSED};
static const uint8_t disclosed[] = {GOIR_DISCLOSED};

static const GoirEquation identity = {GOIR_REQUESTS, false, false, SIDE(all_received), SIDE(all_handled)};
static const GoirEquation conclusion = {GOIR_REQUESTS, false, false, SIDE(results), SIDE(concluded)};
static const GoirEquation row_total = {GOIR_REQUESTS, true, false, SIDE(applicants), SIDE(total)};
static const GoirEquation outcome_total = {GOIR_PROCEEDINGS, true, false, SIDE(outcomes), SIDE(total)};
#define S_EQUATION(parts, whole) {GOIR_STATISTICS, false, false, SIDE(parts), SIDE(whole)}
static const GoirEquation stat_received = S_EQUATION(s_channels, s_received);
static const GoirEquation stat_concluded = S_EQUATION(s_times, s_concluded);
static const GoirEquation stat_replied = S_EQUATION(s_replies, s_replied);
static const GoirEquation stat_refused = S_EQUATION(s_reasons, s_refused);
static const GoirEquation stat_reconsideration = S_EQUATION(s_reconsidered, s_reconsideration);
static const GoirEquation stat_litigation = S_EQUATION(s_litigated, s_litigation);
static const GoirEquation stat_staff = S_EQUATION(s_people, s_staff);
static const GoirEquation force = {GOIR_DISCLOSURE, true, true, SIDE(in_force), SIDE(issued)};
static const GoirEquation all_disclosed = {GOIR_DISCLOSURE, true, true, SIDE(total_disclosed), SIDE(disclosed)};

const GoirRule goir_rules_data[] = {
	{"requests.identity", GOIR_ERROR, SINCE_2019,
		"received + carried_in = concluded + carried_out",
	"第一项加第二项之和，等于第三项加第四项之和", 1, &identity, NULL},
	{"requests.concluded", GOIR_ERROR, SINCE_2019,
		"sum of the result rows = concluded",
	"各项办理结果之和等于总计", 1, &conclusion, NULL},
	{"requests.total", GOIR_ERROR, SINCE_2019,
		"natural_person + business + research + public_interest + legal_service + other_organization = total",
	"各类申请人之和等于总计", 1, &row_total, NULL},
	{"proceedings.total", GOIR_ERROR, SINCE_2019,
		"upheld + corrected + other + pending = total",
	"各类结果之和等于总计", 1, &outcome_total, NULL},
	{"statistics.received", GOIR_ERROR, FORM_2014, "in_person + fax + online + letter = received",
	"各渠道申请数之和等于收到申请数", 1, &stat_received, NULL},
	{"statistics.concluded", GOIR_ERROR, FORM_2014, "on_time + extended = concluded",
	"按时与延期办结数之和等于申请办结数", 1, &stat_concluded, NULL},
	{"statistics.replied", GOIR_ERROR, FORM_2014, "sum of the eight kinds = replied",
	"各类答复数之和等于申请答复数", 1, &stat_replied, NULL},
	{"statistics.refused", GOIR_ERROR, FORM_2014, "sum of the reasons = refused",
	"各项理由之和等于不同意公开答复数", 1, &stat_refused, NULL},
	{"statistics.reconsideration", GOIR_ERROR, FORM_2014, "upheld + corrected + other = reconsideration",
	"各类结果之和等于行政复议数量", 1, &stat_reconsideration, NULL},
	{"statistics.litigation", GOIR_ERROR, FORM_2014, "upheld + corrected + other = litigation",
	"各类结果之和等于行政诉讼数量", 1, &stat_litigation, NULL},
	{"statistics.staff", GOIR_ERROR, FORM_2014, "full_time + part_time = staff",
	"专职与兼职人员数之和等于工作人员数", 1, &stat_staff, NULL},
	{"value.sign", GOIR_ERROR, ALL, "figure >= 0, except change",
	"除“本年增/减”外，数据不为负数", 1, NULL, goir_rule_sign},
	{"value.integer", GOIR_ERROR, ALL, "figure is a whole number, except sums of money",
	"除金额外，数据为整数", 1, NULL, goir_rule_integer},
	{"disclosure.in_force", GOIR_WARNING, FORM_2021, "in_force >= issued",
	"现行有效件数不少于本年制发件数", 1, &force, NULL},
	{"disclosure.disclosed", GOIR_WARNING, FORM_2019, "total_disclosed >= disclosed",
	"对外公开总数量不少于本年新公开数量", 1, &all_disclosed, NULL},
	{"disclosure.rank", GOIR_WARNING, SINCE_2019,
		"regulations > 0 only for ministries, provinces and cities with districts",
	"有规章制定权的机关才有规章数据", 1, NULL, goir_rule_rank},
	{"form.year", GOIR_WARNING, SINCE_2019 | FORM_2014, "the form is the one of the report year",
	"表格格式与报告年度相符", 1, NULL, goir_rule_form_year},
	{"form.missing", GOIR_WARNING, SINCE_2019, "every table, row and column of the form is there",
	"表格、行、列齐全", 1, NULL, goir_rule_form_missing},
	{"year.agreement", GOIR_WARNING, ALL, "title year = period year = publication year - 1",
	"标题年度、统计期限与公布日期相符", 1, NULL, goir_rule_year},
	{"sections.order", GOIR_INFO, SINCE_2019, "the six sections, in order",
	"六个部分齐全且顺序正确", 1, NULL, goir_rule_sections},
	{"proceedings.without_requests", GOIR_INFO, SINCE_2019, "no proceedings without requests",
	"没有申请而有行政复议、行政诉讼", 1, NULL, goir_rule_without_requests},
	{"claim.table", GOIR_WARNING, ALL, "number in prose = figure",
	"正文数字与表格一致", 1, NULL, goir_rule_claim_table},
	{"claim.parts", GOIR_WARNING, ALL, "number in prose = sum of its parts in prose",
	"正文总数等于所列分项之和", 1, NULL, goir_rule_claim_parts},
	{"claim.percentage", GOIR_INFO, ALL, "share in prose = part / whole",
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
	if (!(rule->forms & 1u << checks->report->form))
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
