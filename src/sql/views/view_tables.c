/*-------------------------------------------------------------------------
 *
 * view_tables.c
 *	  The views of the reporting layer that look like the tables of the form,
 *	  and the lists of what was found in a report.
 *
 *-------------------------------------------------------------------------
 */
#include <stdbool.h>
#include <stddef.h>

#include "sql/views/view.h"

#define ROW_KEY {"row_key", GOIR_BIGINT, GOIR_KEY_IN("t.ordinality"), "行编号", NULL}
#define ROW \
	{"ordinal", GOIR_INT, "t.ordinality", "顺序", "在表中的顺序"}, \
	{"item", GOIR_TEXT, "t.item", "项目代码", NULL}, \
	{"item_label", GOIR_TEXT, "t.label", "项目", NULL}

#define MEASURE(name) "max(d.value) FILTER (WHERE d.measure = '" name "') AS " name
#define DISCLOSURE_FROM \
	"@source s CROSS JOIN LATERAL (SELECT min(d.ordinality) AS ordinality, d.article, d.item, d.label," \
	" " MEASURE("issued") ", " MEASURE("repealed") ", " MEASURE("in_force") ", " MEASURE("made") "," \
	" " MEASURE("disclosed") ", " MEASURE("total_disclosed") ", " MEASURE("prior_items") "," \
	" " MEASURE("change") ", " MEASURE("decisions") ", " MEASURE("purchases") ", " MEASURE("amount") "," \
	" max(d.unit) FILTER (WHERE d.measure = 'amount') AS unit" \
	" FROM @.goir_disclosure(@report) WITH ORDINALITY d GROUP BY d.article, d.item, d.label) t"

/* an amount of money has the unit of the form or, where that fixes none, the printed one */
#define DISCLOSED(name, label, comment) {name, GOIR_NUMERIC, "t." name, label, comment}

#define APPLICANT(name, label) {name, GOIR_BIGINT, "t." name, label, label "（件）"}

#define CHECK \
	{"left_value", GOIR_NUMERIC, "v.left_value", "左边", "等式左边的数"}, \
	{"right_value", GOIR_NUMERIC, "v.right_value", "右边", "等式右边的数"}, \
	{"difference", GOIR_NUMERIC, "v.difference", "差额", "左边减右边"}, \
	{"message", GOIR_TEXT, "v.message", "说明", "问题的说明，含有关数字"}

#define RULE \
	{"rule_key", GOIR_INT, "r.rule_key", "规则编号", "规则编号，与勾稽规则相连"}, \
	{"rule", GOIR_TEXT, "v.rule", "规则代码", NULL}, \
	{"rule_label", GOIR_TEXT, "r.rule_label", "规则", NULL}, \
	{"severity", GOIR_TEXT, "v.severity", "级别代码", "error、warning或info"}, \
	{"severity_label", GOIR_TEXT, GOIR_SEVERITY_LABEL("v.severity"), "级别", "错误、警告或提示"}, \
	{"severity_order", GOIR_INT, GOIR_SEVERITY_ORDER("v.severity"), \
	"级别顺序", "1错误、2警告、3提示，供排序"}, \
	{"subject", GOIR_TEXT, "v.subject", "对象代码", "规则针对的项目、指标或表"}

#define OCR_COMMENT "数字由文字识别得出，可能识别有误：先与原件核对，不可直接作为机关的错误"

/*
 * What a review is of: decided once, an issue is not asked again until the numbers that
 * it is about change.  Of a rule these are all in the message and on its two sides, of a
 * note those at its place; what a note says is told by its words as well.
 */
#define SOURCE_KEY {"source_key", GOIR_TEXT, "@source_key", "原表主键", "原表中该行的主键"}
#define NUMBERS_COMMENT "问题所涉及的数字；与处理时不同的，问题重新待办"
#define NUMBERS \
	{"numbers", GOIR_TEXT, \
		"trim(regexp_replace(concat_ws(' ', v.message, v.left_value, v.right_value), '[^0-9.-]+', ' ', 'g'))", \
	"涉及数字", NUMBERS_COMMENT}
#define NOTE_NUMBERS \
	"concat_ws(' ', n.message, (SELECT string_agg(coalesce(f.value::text, f.printed, '-'), ' ' ORDER BY f.ordinality)" \
	" FROM @.goir_figures(@report) WITH ORDINALITY f" \
	" WHERE starts_with(concat_ws('.', f.table_name, f.item, f.measure, ''), n.place || '.')))"

/* The last review of each key; what is reviewed is a row i with rule and subject. */
#define LAST_REVIEW(key) \
	" LEFT JOIN (SELECT DISTINCT ON (" key ") v.source_key, v.rule, coalesce(v.subject, '') AS subject, v.numbers," \
	" v.state, v.note, v.who, v.decided_at FROM @review v ORDER BY " key ", v.review_id DESC)"
#define REVIEW_KEY "v.source_key, v.rule, coalesce(v.subject, '')"
#define REVIEW_OF(r, rule, subject) \
	" " r " ON " r ".source_key = i.source_key AND " r ".rule = i." rule " AND " r ".subject = coalesce(i." subject ", '')"

#define REVIEWED(column) "CASE WHEN @reviewed(r.state) IS NULL THEN @reviewed(b." column ") ELSE @reviewed(r." column ") END"
#define STATE "coalesce(@reviewed(r.state), CASE WHEN i.severity <> 'info' THEN 'open' END)"
#define STATE_CASE(open, confirmed, corrected, explained, none) \
	"CASE " STATE " WHEN 'open' THEN " open " WHEN 'confirmed' THEN " confirmed " WHEN 'corrected' THEN " corrected \
	" WHEN 'explained' THEN " explained " ELSE " none " END"
#define STATE_ORDER STATE_CASE("1", "2", "3", "4", "5")
#define REVIEW(rule, subject, severity) \
	{ \
		GOIR_NEEDS_REVIEW, \
		LAST_REVIEW(REVIEW_KEY ", v.numbers") REVIEW_OF("r", rule, subject) " AND r.numbers = i.numbers" \
		LAST_REVIEW(REVIEW_KEY) REVIEW_OF("b", rule, subject) \
		" ORDER BY " STATE_ORDER ", " severity ", i.year DESC NULLS LAST, i.agency, i.source_key, i." rule ", i." subject, { \
			{"state", GOIR_TEXT, STATE, "状态代码", \
			"open、confirmed、corrected或explained；没有处理记录的错误和警告为open，提示为空"}, \
			{"state_label", GOIR_TEXT, STATE_CASE("'待处理'", "'已确认'", "'已更正'", "'已说明'", "NULL"), "状态", \
			"待处理、已确认（退回单位）、已更正或已说明（情况属实）"}, \
			{"state_order", GOIR_INT, STATE_ORDER, "状态顺序", "1待处理、2已确认、3已更正、4已说明、5没有状态，供排序"}, \
			{"note", GOIR_TEXT, REVIEWED("note"), "处理说明", "处理时的说明；数字改变后为上次处理的说明"}, \
			{"who", GOIR_TEXT, REVIEWED("who"), "处理人", NULL}, \
			{"decided_on", GOIR_DATE, REVIEWED("decided_at"), "处理日期", NULL}, \
			{"reopened", GOIR_BOOLEAN, "(@reviewed(r.state) IS NULL AND @reviewed(b.state) <> 'open') IS TRUE", "数字已变", \
			"处理之后，所涉及的数字有改变，须重新核对"}} \
	}

static const GoirViewLive rule_review = REVIEW("rule", "subject", "i.severity_order");
static const GoirViewLive note_review = REVIEW("code", "place", GOIR_SEVERITY_ORDER("i.severity"));

const GoirView goir_view_tables[] = {
	{"disclosure", "主动公开情况", "主动公开政府信息情况表，每份报告每个项目一行；不同表式的指标不同，没有的为空",
		DISCLOSURE_FROM, false, {
			ROW_KEY, GOIR_VIEW_HEADER,
			{"article", GOIR_TEXT, "t.article", "条款", "《政府信息公开条例》的条款"},
			ROW,
			DISCLOSED("issued", "本年制发件数", NULL),
			DISCLOSED("repealed", "本年废止件数", NULL),
			DISCLOSED("in_force", "现行有效件数", "现行有效件数；是年末存量，不能跨年度相加"),
			DISCLOSED("made", "本年新制作数量", "本年新制作数量（2019表式）"),
			DISCLOSED("disclosed", "本年新公开数量", "本年新公开数量（2019表式）"),
			DISCLOSED("total_disclosed", "对外公开总数量", "对外公开总数量（2019表式）；是存量，不能跨年度相加"),
			DISCLOSED("prior_items", "上一年项目数量", "上一年项目数量（2019表式）"),
			DISCLOSED("change", "本年增减", "本年增减的项目数量（2019表式）"),
			DISCLOSED("decisions", "处理决定数量", "本年处理决定数量（件）"),
			DISCLOSED("purchases", "采购项目数量", "采购项目数量（2019表式）"),
			DISCLOSED("amount", "金额", "收费或采购金额，单位见金额单位；不同行的金额不能相加"),
			{"amount_unit", GOIR_TEXT, "t.unit", "金额单位", "金额的单位；采购金额为页面所写，页面未写的为空"}}},
	{"requests", "依申请公开情况", "收到和处理政府信息公开申请情况表，每份报告每个项目一行",
		"@source s CROSS JOIN LATERAL @.goir_requests(@report) WITH ORDINALITY t", false, {
			ROW_KEY, GOIR_VIEW_HEADER, ROW,
			{"block", GOIR_TEXT,
				"CASE WHEN t.item IN ('received', 'carried_in') THEN 'requests.intake'"
				" WHEN t.item = 'carried_out' THEN 'requests.carried_out' ELSE 'requests.results' END",
			"口径代码", NULL},
			{"block_label", GOIR_TEXT,
				"CASE WHEN t.item IN ('received', 'carried_in') THEN '新收和上年结转'"
				" WHEN t.item = 'carried_out' THEN t.label ELSE '办理结果' END",
			"口径", "同一口径的行可以相加，不同口径的不能"},
			{"is_total", GOIR_BOOLEAN,
				"t.item = 'concluded' OR (t.item = 'other' AND " GOIR_OTHER_IS_TOTAL ")",
			"是否合计", "本行是其他行之和，与它们相加会重复计数"},
			APPLICANT("natural_person", "自然人"),
			APPLICANT("business", "商业企业"),
			APPLICANT("research", "科研机构"),
			APPLICANT("public_interest", "社会公益组织"),
			APPLICANT("legal_service", "法律服务机构"),
			APPLICANT("other_organization", "其他"),
			{"total", GOIR_BIGINT, "t.total", "总计", "前六类申请人的总计（件），勿与前六列相加"}}},
	{"proceedings", "复议诉讼情况", "政府信息公开行政复议、行政诉讼情况表，每份报告每类一行",
		"@source s CROSS JOIN LATERAL @.goir_proceedings(@report) WITH ORDINALITY t", false, {
			ROW_KEY, GOIR_VIEW_HEADER, ROW,
			APPLICANT("upheld", "结果维持"),
			APPLICANT("corrected", "结果纠正"),
			APPLICANT("other", "其他结果"),
			APPLICANT("pending", "尚未审结"),
			{"total", GOIR_BIGINT, "t.total", "总计", "前四类结果的总计（件），勿与前四列相加"}}},
	{"issue", "问题清单", "报告内部核对发现的问题，每行一个",
		"@source s CROSS JOIN LATERAL @.goir_violations(@report) WITH ORDINALITY v"
		" LEFT JOIN @/rule r ON r.rule = v.rule", true, {
			{"issue_key", GOIR_BIGINT, GOIR_KEY_IN("v.ordinality"), "问题编号", NULL},
			GOIR_VIEW_HEADER, RULE, CHECK,
			{"by_ocr", GOIR_BOOLEAN, GOIR_BY_OCR("@report"), "文字识别", OCR_COMMENT},
		SOURCE_KEY, NUMBERS}, &rule_review},
	{"continuity", "跨年核对", "同一机关的报告与其上一年度报告核对发现的问题，每行一个；上一年度有几份报告的，与每份核对",
		"@with_unit JOIN @previous_with_unit ON @previous_name = @name AND @previous_year = @year - 1"
		" CROSS JOIN LATERAL @.goir_continuity(@previous_report, @report) WITH ORDINALITY v"
		" LEFT JOIN @/rule r ON r.rule = v.rule WHERE v.status = 'fail'", true, {
			{"issue_key", GOIR_BIGINT, "@key # " GOIR_KEY("hashint8extended(@previous_key, -v.ordinality)"), "问题编号", NULL},
			GOIR_VIEW_HEADER, RULE, CHECK,
			{"by_ocr", GOIR_BOOLEAN, GOIR_BY_OCR("@report") " OR " GOIR_BY_OCR("@previous_report"), "文字识别", OCR_COMMENT},
		SOURCE_KEY, NUMBERS}, &rule_review},
	{"note", "读取说明", "读取页面时的说明，如转换了单位、看不清的单元，每行一条",
		"@source s CROSS JOIN LATERAL @.goir_notes(@report) WITH ORDINALITY n", false, {
			{"note_key", GOIR_BIGINT, GOIR_KEY_IN("n.ordinality"), "说明编号", NULL},
			GOIR_VIEW_HEADER,
			{"severity", GOIR_TEXT, "n.severity", "级别代码", NULL},
			{"code", GOIR_TEXT, "n.code", "说明代码", NULL},
			{"place", GOIR_TEXT, "n.place", "位置", "所说的表、项目或单元的路径"},
			{"message", GOIR_TEXT, "n.message", "说明", NULL},
			SOURCE_KEY,
		{"numbers", GOIR_TEXT, NOTE_NUMBERS, "涉及数字", NUMBERS_COMMENT}}, &note_review},
	{NULL}
};
