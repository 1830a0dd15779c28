/*-------------------------------------------------------------------------
 *
 * form.c
 *	  The official forms.
 *
 * Sources: form 2014 is the 政府信息公开情况统计表 of report years 2014 to 2018,
 * form 2019 is 国办公开办函〔2019〕60号, form 2021 国办公开办函
 * 〔2021〕30号; the fee table follows the practice since 2021.  Labels are
 * those printed on the forms.
 *
 *-------------------------------------------------------------------------
 */
#include "form/form.h"

const GoirTableData goir_tables_data[GOIR_TABLES] = {
	[GOIR_DISCLOSURE] = {"disclosure", "主动公开政府信息情况", "Proactive disclosure"},
	[GOIR_REQUESTS] = {"requests", "收到和处理政府信息公开申请情况", "Requests received and handled"},
	[GOIR_PROCEEDINGS] = {"proceedings", "政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation"},
	[GOIR_STATISTICS] = {"statistics", "政府信息公开情况统计表", "Statistics of information disclosure"},
	[GOIR_FEES] = {"fees", "信息处理费收取情况", "Fees for processing requests"},
};

#define D GOIR_DISCLOSURE
#define R GOIR_REQUESTS
#define P GOIR_PROCEEDINGS
#define S GOIR_STATISTICS

const GoirItemData goir_items_data[GOIR_ITEMS] = {
#define GOIR_ITEM(number, table, ...) [number] = {GOIR_##table, __VA_ARGS__},
#include "form/lists.h"
#undef GOIR_ITEM
};

const GoirMeasureData goir_measures_data[GOIR_MEASURES] = {
#define GOIR_MEASURE(number, ...) [number] = {__VA_ARGS__},
#include "form/lists.h"
#undef GOIR_MEASURE
};

const GoirSectionData goir_sections_data[GOIR_SECTIONS] = {
	[GOIR_SECTION_OVERVIEW] = {"overview", "总体情况|概述|基本情况|工作基本情况|工作总体情况"},
	[GOIR_SECTION_DISCLOSURE] = {"disclosure",
		"主动公开政府信息情况|主动公开政府信息的情况|行政机关主动公开政府信息情况|行政机关主动公开政府信息的情况|"
	"主动公开情况"},
	[GOIR_SECTION_REQUESTS] = {"requests",
		"收到和处理政府信息公开申请情况|收到和处理政府信息公开申请的情况|行政机关收到和处理政府信息公开申请情况|"
	"行政机关收到和处理政府信息公开申请的情况|依申请公开政府信息情况|政府信息依申请公开情况"},
	[GOIR_SECTION_PROCEEDINGS] = {"proceedings",
		"政府信息公开行政复议行政诉讼情况|政府信息公开行政复议行政诉讼的情况|政府信息公开行政复议和行政诉讼情况|"
		"因政府信息公开工作被申请行政复议提起行政诉讼情况|因政府信息公开工作被申请行政复议提起行政诉讼的情况|"
	"因政府信息公开被申请行政复议提起行政诉讼情况|政府信息公开行政复议提起行政诉讼情况|行政复议行政诉讼情况"},
	[GOIR_SECTION_PROBLEMS] = {"problems",
		"存在的主要问题及改进情况|存在的主要问题和改进情况|政府信息公开工作存在的主要问题及改进情况|"
		"政府信息公开工作存在的主要问题和改进情况|存在主要问题及改进情况|主要问题及改进情况|存在的问题及改进情况|"
	"存在的主要问题及改进措施|存在的主要问题|政府信息公开工作存在的主要问题"},
	[GOIR_SECTION_OTHER] = {"other",
	"其他需要报告的事项|其他需要报告事项|需要报告的其他事项|其他需报告的事项|其他事项|其他需要报告的情况"},
	[GOIR_SECTION_FEES] = {"fees",
		"信息处理费收取情况|政府信息处理费收取情况|信息处理收费收取情况|信息处理费情况|信息处理费|"
	"政府信息公开处理费收取情况|政府信息公开处理费情况|收取信息处理费情况|收取信息处理费的情况|政府信息公开信息处理费收取情况|信息公开处理费收取情况"},
	[GOIR_SECTION_STATISTICS] = {"statistics", "政府信息公开情况统计表|政府信息公开情况统计|统计表"},
	[GOIR_SECTION_BODY] = {"body", NULL},
};

const GoirGroup goir_groups_data[GOIR_GROUPS] = {
	[GOIR_GROUP_CONTENT] = {D, 0, true, "信息内容"},
	[GOIR_GROUP_APPLICANTS] = {R, 0, true, "申请人情况"},
	[GOIR_GROUP_ORGANIZATIONS] = {R, 0, true, "法人或其他组织|法人和其他组织|法人及其他组织|法人其他组织"},
	[GOIR_GROUP_RESULTS] = {R, 0, false, "本年度办理结果|本年办理结果|办理结果"},
	[GOIR_GROUP_REFUSED] = {R, 0, false, "不予公开"},
	[GOIR_GROUP_UNAVAILABLE] = {R, 0, false, "无法提供"},
	[GOIR_GROUP_UNPROCESSED] = {R, 0, false, "不予处理"},
	[GOIR_GROUP_RECONSIDERATION] = {P, GOIR_RECONSIDERATION, true, "行政复议"},
	[GOIR_GROUP_LITIGATION] = {P, 0, true, "行政诉讼"},
	[GOIR_GROUP_LITIGATION_DIRECT] = {P, GOIR_LITIGATION_DIRECT, true, "未经复议直接起诉|未经行政复议直接起诉|直接起诉|未经复议"},
	[GOIR_GROUP_INDICATOR] = {S, 0, true, "统计指标|指标名称|指标|统计项目"},
	[GOIR_GROUP_UNIT] = {S, 0, true, "单位|计量单位"},
	[GOIR_GROUP_LITIGATION_AFTER] = {P, GOIR_LITIGATION_AFTER, true, "复议后起诉|行政复议后起诉|经复议后起诉"},
};

#define ROWS(array) array, GOIR_COUNT(array)

/* Form 2021 */
static const GoirFormRow rows_2021_rules[] = {
	{GOIR_REGULATIONS, "规章"},
	{GOIR_NORMATIVE_DOCUMENTS, "行政规范性文件"},
};
static const GoirFormRow rows_2021_licences[] = {{GOIR_LICENCES, "行政许可"}};
static const GoirFormRow rows_penalties[] = {
	{GOIR_PENALTIES, "行政处罚"},
	{GOIR_COERCION, "行政强制"},
};
static const GoirFormRow rows_charges[] = {{GOIR_CHARGES, "行政事业性收费"}};

static const GoirFormColumn columns_rules[] = {
	{GOIR_ISSUED, "件"}, {GOIR_REPEALED, "件"}, {GOIR_IN_FORCE, "件"},
};
static const GoirFormColumn columns_decisions[] = {{GOIR_DECISIONS, "件"}};
static const GoirFormColumn columns_charges[] = {{GOIR_AMOUNT, "万元", "本年收费金额"}};

#define ROWS_OF_REQUESTS \
	{GOIR_RECEIVED, "一、本年新收政府信息公开申请数量"}, \
	{GOIR_CARRIED_IN, "二、上年结转政府信息公开申请数量"}, \
	{GOIR_GRANTED, "（一）予以公开"}, \
	{GOIR_PARTIALLY_GRANTED, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"}, \
	{GOIR_REFUSED_STATE_SECRET, "1.属于国家秘密"}, \
	{GOIR_REFUSED_FORBIDDEN_BY_LAW, "2.其他法律行政法规禁止公开"}, \
	{GOIR_REFUSED_SECURITY_AND_STABILITY, "3.危及“三安全一稳定”"}, \
	{GOIR_REFUSED_THIRD_PARTY_RIGHTS, "4.保护第三方合法权益"}, \
	{GOIR_REFUSED_INTERNAL_AFFAIRS, "5.属于三类内部事务信息"}, \
	{GOIR_REFUSED_PROCESS_INFORMATION, "6.属于四类过程性信息"}, \
	{GOIR_REFUSED_ENFORCEMENT_FILES, "7.属于行政执法案卷"}, \
	{GOIR_REFUSED_ADMINISTRATIVE_INQUIRY, "8.属于行政查询事项"}, \
	{GOIR_UNAVAILABLE_NOT_HELD, "1.本机关不掌握相关政府信息"}, \
	{GOIR_UNAVAILABLE_NEEDS_CREATION, "2.没有现成信息需要另行制作"}, \
	{GOIR_UNAVAILABLE_STILL_UNCLEAR, "3.补正后申请内容仍不明确"}, \
	{GOIR_UNPROCESSED_PETITION, "1.信访举报投诉类申请"}, \
	{GOIR_UNPROCESSED_REPEATED, "2.重复申请"}, \
	{GOIR_UNPROCESSED_PUBLICATION, "3.要求提供公开出版物"}, \
	{GOIR_UNPROCESSED_EXCESSIVE, "4.无正当理由大量反复申请"}, \
	{GOIR_UNPROCESSED_CONFIRMATION, "5.要求行政机关确认或重新出具已获取信息"}

static const GoirFormRow rows_2021_requests[] = {
	ROWS_OF_REQUESTS,
	{GOIR_OTHER_NOT_CORRECTED, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"},
	{GOIR_OTHER_FEE_UNPAID, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"},
	{GOIR_OTHER_OTHER, "3.其他"},
	{GOIR_CONCLUDED, "（七）总计"},
	{GOIR_CARRIED_OUT, "四、结转下年度继续办理"},
};
static const GoirFormColumn columns_requests[] = {
	{GOIR_NATURAL_PERSON, "件"}, {GOIR_BUSINESS, "件"}, {GOIR_RESEARCH, "件"},
	{GOIR_PUBLIC_INTEREST, "件"}, {GOIR_LEGAL_SERVICE, "件"},
	{GOIR_OTHER_ORGANIZATION, "件"}, {GOIR_TOTAL, "件"},
};

static const GoirFormRow rows_proceedings[] = {
	{GOIR_RECONSIDERATION, "行政复议"},
	{GOIR_LITIGATION_DIRECT, "行政诉讼 未经复议直接起诉"},
	{GOIR_LITIGATION_AFTER, "行政诉讼 复议后起诉"},
};
static const GoirFormColumn columns_proceedings[] = {
	{GOIR_UPHELD, "件"}, {GOIR_CORRECTED, "件"}, {GOIR_OTHER_RESULT, "件"},
	{GOIR_PENDING, "件"}, {GOIR_TOTAL, "件"},
};

static const GoirBlock blocks_2021[] = {
	{D, 1, ROWS(rows_2021_rules), ROWS(columns_rules)},
	{D, 5, ROWS(rows_2021_licences), ROWS(columns_decisions)},
	{D, 6, ROWS(rows_penalties), ROWS(columns_decisions)},
	{D, 8, ROWS(rows_charges), ROWS(columns_charges)},
	{R, 0, ROWS(rows_2021_requests), ROWS(columns_requests)},
	{P, 0, ROWS(rows_proceedings), ROWS(columns_proceedings)},
};

/* Form 2019 */
static const GoirFormRow rows_2019_rules[] = {
	{GOIR_REGULATIONS, "规章"},
	{GOIR_NORMATIVE_DOCUMENTS, "规范性文件"},
};
static const GoirFormRow rows_2019_licences[] = {
	{GOIR_LICENCES, "行政许可"},
	{GOIR_OTHER_SERVICES, "其他对外管理服务事项"},
};
static const GoirFormRow rows_procurement[] = {{GOIR_PROCUREMENT, "政府集中采购"}};
static const GoirFormColumn columns_2019_rules[] = {
	{GOIR_MADE, "件"}, {GOIR_DISCLOSED, "件"}, {GOIR_TOTAL_DISCLOSED, "件"},
};
static const GoirFormColumn columns_2019_licences[] = {
	{GOIR_PRIOR_ITEMS, "项"}, {GOIR_CHANGE, "项"}, {GOIR_DECISIONS, "件", "处理决定数量"},
};
static const GoirFormColumn columns_2019_charges[] = {
	{GOIR_PRIOR_ITEMS, "项"}, {GOIR_CHANGE, "项"},
};
static const GoirFormColumn columns_procurement[] = {
	{GOIR_PURCHASES, "项"}, {GOIR_AMOUNT, NULL, "采购总金额"},
};
static const GoirFormRow rows_2019_requests[] = {
	ROWS_OF_REQUESTS,
	{GOIR_OTHER, "（六）其他处理"},
	{GOIR_CONCLUDED, "（七）总计"},
	{GOIR_CARRIED_OUT, "四、结转下年度继续办理"},
};

static const GoirBlock blocks_2019[] = {
	{D, 1, ROWS(rows_2019_rules), ROWS(columns_2019_rules)},
	{D, 5, ROWS(rows_2019_licences), ROWS(columns_2019_licences)},
	{D, 6, ROWS(rows_penalties), ROWS(columns_2019_licences)},
	{D, 8, ROWS(rows_charges), ROWS(columns_2019_charges)},
	{D, 9, ROWS(rows_procurement), ROWS(columns_procurement)},
	{R, 0, ROWS(rows_2019_requests), ROWS(columns_requests)},
	{P, 0, ROWS(rows_proceedings), ROWS(columns_proceedings)},
};

/* Form 2014: one column, whose unit changes from row to row */
static const GoirFormColumn columns_pieces[] = {{GOIR_VALUE, "条"}};
static const GoirFormColumn columns_cases[] = {{GOIR_VALUE, "件"}};
static const GoirFormColumn columns_times[] = {{GOIR_VALUE, "次"}};
static const GoirFormColumn columns_articles[] = {{GOIR_VALUE, "篇"}};
static const GoirFormColumn columns_money[] = {{GOIR_VALUE, "万元"}};
static const GoirFormColumn columns_places[] = {{GOIR_VALUE, "个"}};
static const GoirFormColumn columns_people[] = {{GOIR_VALUE, "人"}};
static const GoirFormColumn columns_attendances[] = {{GOIR_VALUE, "人次"}};
static const GoirFormRow rows_2014_1[] = {
	{GOIR_STAT_PUBLISHED, "（一）主动公开政府信息数"},
	{GOIR_STAT_PUBLISHED_DOCUMENTS, "其中：主动公开规范性文件数"},
};
static const GoirFormRow rows_2014_2[] = {
	{GOIR_STAT_DOCUMENTS, "制发规范性文件总数"},
};
static const GoirFormRow rows_2014_3[] = {
	{GOIR_STAT_GAZETTE, "1.政府公报公开政府信息数"},
	{GOIR_STAT_WEBSITE, "2.政府网站公开政府信息数"},
	{GOIR_STAT_MICROBLOG, "3.政务微博公开政府信息数"},
	{GOIR_STAT_WECHAT, "4.政务微信公开政府信息数"},
	{GOIR_STAT_CHANNEL_OTHER, "5.其他方式公开政府信息数"},
};
static const GoirFormRow rows_2014_4[] = {
	{GOIR_STAT_EVENTS, "（一）回应公众关注热点或重大舆情数"},
	{GOIR_STAT_CONFERENCES, "1.参加或举办新闻发布会总次数"},
	{GOIR_STAT_CONFERENCES_LEADERS, "其中：主要负责同志参加新闻发布会次数"},
	{GOIR_STAT_INTERVIEWS, "2.政府网站在线访谈次数"},
	{GOIR_STAT_INTERVIEWS_LEADERS, "其中：主要负责同志参加政府网站在线访谈次数"},
};
static const GoirFormRow rows_2014_5[] = {
	{GOIR_STAT_INTERPRETATIONS, "3.政策解读稿件发布数"},
};
static const GoirFormRow rows_2014_6[] = {
	{GOIR_STAT_SOCIAL_MEDIA, "4.微博微信回应事件数"},
	{GOIR_STAT_RESPONSE_OTHER, "5.其他方式回应事件数"},
};
static const GoirFormRow rows_2014_7[] = {
	{GOIR_STAT_RECEIVED, "（一）收到申请数"},
	{GOIR_STAT_IN_PERSON, "1.当面申请数"},
	{GOIR_STAT_FAX, "2.传真申请数"},
	{GOIR_STAT_ONLINE, "3.网络申请数"},
	{GOIR_STAT_LETTER, "4.信函申请数"},
	{GOIR_STAT_CONCLUDED, "（二）申请办结数"},
	{GOIR_STAT_ON_TIME, "1.按时办结数"},
	{GOIR_STAT_EXTENDED, "2.延期办结数"},
	{GOIR_STAT_REPLIED, "（三）申请答复数"},
	{GOIR_STAT_ALREADY_PUBLIC, "1.属于已主动公开范围数"},
	{GOIR_STAT_GRANTED, "2.同意公开答复数"},
	{GOIR_STAT_PARTIALLY_GRANTED, "3.同意部分公开答复数"},
	{GOIR_STAT_REFUSED, "4.不同意公开答复数"},
	{GOIR_STAT_STATE_SECRET, "其中：涉及国家秘密"},
	{GOIR_STAT_TRADE_SECRET, "涉及商业秘密"},
	{GOIR_STAT_PRIVACY, "涉及个人隐私"},
	{GOIR_STAT_SECURITY, "危及国家安全、公共安全、经济安全和社会稳定"},
	{GOIR_STAT_NOT_INFORMATION, "不是《条例》所指政府信息"},
	{GOIR_STAT_REFUSED_OTHER, "法律法规规定的其他情形"},
	{GOIR_STAT_NOT_RESPONSIBLE, "5.不属于本行政机关公开数"},
	{GOIR_STAT_NOT_EXISTING, "6.申请信息不存在数"},
	{GOIR_STAT_CORRECTION, "7.告知作出更改补充数"},
	{GOIR_STAT_OTHER_CHANNEL, "8.告知通过其他途径办理数"},
	{GOIR_STAT_RECONSIDERATION, "四、行政复议数量"},
	{GOIR_STAT_R_UPHELD, "（一）维持具体行政行为数"},
	{GOIR_STAT_R_CORRECTED, "（二）被依法纠错数"},
	{GOIR_STAT_R_OTHER, "（三）其他情形数"},
	{GOIR_STAT_LITIGATION, "五、行政诉讼数量"},
	{GOIR_STAT_L_UPHELD, "（一）维持具体行政行为或者驳回原告诉讼请求数"},
	{GOIR_STAT_L_CORRECTED, "（二）被依法纠错数"},
	{GOIR_STAT_L_OTHER, "（三）其他情形数"},
	{GOIR_STAT_COMPLAINTS, "六、举报投诉数量"},
};
static const GoirFormRow rows_2014_8[] = {
	{GOIR_STAT_FEES, "七、依申请公开信息收取的费用"},
};
static const GoirFormRow rows_2014_9[] = {
	{GOIR_STAT_UNITS, "（一）政府信息公开工作专门机构数"},
	{GOIR_STAT_ACCESS_POINTS, "（二）设置政府信息公开查阅点数"},
};
static const GoirFormRow rows_2014_10[] = {
	{GOIR_STAT_STAFF, "（三）从事政府信息公开工作人员数"},
	{GOIR_STAT_FULL_TIME, "1.专职人员数"},
	{GOIR_STAT_PART_TIME, "2.兼职人员数"},
};
static const GoirFormRow rows_2014_11[] = {
	{GOIR_STAT_BUDGET, "（四）政府信息公开专项经费"},
};
static const GoirFormRow rows_2014_12[] = {
	{GOIR_STAT_MEETINGS, "（一）召开政府信息公开工作会议或专题会议数"},
	{GOIR_STAT_COURSES, "（二）举办各类培训班数"},
};
static const GoirFormRow rows_2014_13[] = {
	{GOIR_STAT_PARTICIPANTS, "（三）接受培训人员数"},
};

static const GoirBlock blocks_2014[] = {
	{S, 0, ROWS(rows_2014_1), ROWS(columns_pieces)},
	{S, 0, ROWS(rows_2014_2), ROWS(columns_cases)},
	{S, 0, ROWS(rows_2014_3), ROWS(columns_pieces)},
	{S, 0, ROWS(rows_2014_4), ROWS(columns_times)},
	{S, 0, ROWS(rows_2014_5), ROWS(columns_articles)},
	{S, 0, ROWS(rows_2014_6), ROWS(columns_times)},
	{S, 0, ROWS(rows_2014_7), ROWS(columns_cases)},
	{S, 0, ROWS(rows_2014_8), ROWS(columns_money)},
	{S, 0, ROWS(rows_2014_9), ROWS(columns_places)},
	{S, 0, ROWS(rows_2014_10), ROWS(columns_people)},
	{S, 0, ROWS(rows_2014_11), ROWS(columns_money)},
	{S, 0, ROWS(rows_2014_12), ROWS(columns_times)},
	{S, 0, ROWS(rows_2014_13), ROWS(columns_attendances)},
};

/* Beside the forms: the fee table, and a row that some provinces add */
static const GoirFormRow rows_fees[] = {{GOIR_PROCESSING_FEE, "信息处理费收取情况"}};
static const GoirFormColumn columns_fees[] = {
	{GOIR_NOTICES, "件"}, {GOIR_CHARGED, "元"}, {GOIR_COLLECTED, "元"},
};
static const GoirFormRow rows_provincial[] = {{GOIR_OTHER_DOCUMENTS, "其他主动公开文件"}};
static const GoirBlock blocks_beside[] = {
	{GOIR_FEES, 0, ROWS(rows_fees), ROWS(columns_fees)},
	{D, 1, ROWS(rows_provincial), ROWS(columns_rules)},
	{D, 1, ROWS(rows_provincial), ROWS(columns_2019_rules)},
};

const GoirForm goir_forms_data[GOIR_FORMS] = {
#define GOIR_FORM(number, code, since, ...) [number] = {code, since, ROWS((__VA_ARGS__))},
#include "form/lists.h"
#undef GOIR_FORM
	[GOIR_FORM_FEES] = {"fees", 2021, ROWS(blocks_beside)},
};
