/*-------------------------------------------------------------------------
 *
 * view_facts.c
 *	  The views of the reporting layer that have a row for each report, figure,
 *	  issue or note.
 *
 * Nothing is filled in: a rate whose figures are not all numbers is NULL, and
 * so is a sum.  Figures stay numeric, since a page may print 2.5 where a whole
 * number belongs.  Keys are hashes of the report's key and of something that
 * is within the report, so that they stay as long as the report does.
 *
 *-------------------------------------------------------------------------
 */
#include <stdbool.h>
#include <stddef.h>

#include "sql/views/view.h"

#define TOTAL(item) GOIR_FIGURE("requests." item ".total")
#define STATISTIC(item) GOIR_FIGURE("statistics." item ".value")
#define EITHER(one, other) "coalesce(" one ", " other ")"

/* never both: a page may have the tables of two forms */
#define SINCE_2019(newer, older) \
	"CASE WHEN @.goir_form(@report) = '2014' THEN " older " ELSE " newer " END"
#define PERCENT(part, whole) "round(100 * (" part ") / nullif(" whole ", 0), 2)"
#define COUNT(severity) \
	"(SELECT count(*) FROM @.goir_violations(@report) v WHERE v.severity = '" severity "')"

#define REFUSED "@sum(requests.refused.total)"
#define UNAVAILABLE "@sum(requests.unavailable.total)"
#define UNPROCESSED "@sum(requests.unprocessed.total)"
#define HANDLED_OTHERWISE EITHER("@sum(requests.other.total)", TOTAL("other"))
#define RECEIVED_BY_OTHERS "@sum(requests.received.organizations)"
#define RECONSIDERED(measure) GOIR_FIGURE("proceedings.reconsideration." measure)
#define LITIGATED(measure) "@sum(proceedings.litigation." measure ")"

/*
 * What several columns need.  Form 2014 counts in its own rows; its answers
 * are the base of the rates, the other forms' results.
 */
#define REPORT_FROM \
	"@source s CROSS JOIN LATERAL (SELECT" \
	" " SINCE_2019(TOTAL("granted"), STATISTIC("replied.granted")) " AS granted," \
	" " SINCE_2019(TOTAL("partially_granted"), STATISTIC("replied.partially_granted")) " AS partially_granted," \
	" " SINCE_2019(REFUSED, STATISTIC("replied.refused")) " AS refused," \
	" " UNAVAILABLE " AS unavailable," \
	" " SINCE_2019(TOTAL("concluded"), STATISTIC("replied")) " AS answered," \
	" " SINCE_2019(RECONSIDERED("total"), STATISTIC("reconsideration")) " AS reconsiderations," \
	" " SINCE_2019(RECONSIDERED("corrected"), STATISTIC("reconsideration.corrected")) " AS reconsiderations_corrected," \
	" " SINCE_2019(RECONSIDERED("total") " - " RECONSIDERED("pending"), STATISTIC("reconsideration")) \
	"  AS reconsiderations_closed," \
	" " SINCE_2019(LITIGATED("total"), STATISTIC("litigation")) " AS litigations," \
	" " SINCE_2019(LITIGATED("corrected"), STATISTIC("litigation.corrected")) " AS litigations_corrected," \
	" " SINCE_2019(LITIGATED("total") " - (" LITIGATED("pending") ")", STATISTIC("litigation")) \
	"  AS litigations_closed) f" \
	" WHERE @report IS NOT NULL"

/*
 * Are some corrections of a report not told?  Their notes stand first, so if any other note is
 * there all of them are.
 */
#define CORRECTIONS_UNTOLD "bool_and(n.code IN ('value.corrected', 'correction.same', 'notes.more')) AND bool_or(n.code = 'notes.more')"

/*
 * Each figure meets its cell by one clause: a planner that takes three for
 * independent expects no rows, and may read a report once for each cell.
 */
#define FACT_FROM \
	"@source s CROSS JOIN LATERAL (SELECT array_agg(n.place) FILTER (WHERE n.code = 'value.corrected') AS places, " \
	CORRECTIONS_UNTOLD " AS untold FROM @.goir_notes(@report) n) k" \
	" CROSS JOIN LATERAL @.goir_figures(@report) WITH ORDINALITY f" \
	" JOIN @/cell c ON c.path = f.table_name || '.' || f.item || '.' || f.measure"

/*
 * The unit that the page has to give.  Here rather than in FROM, where a
 * subquery without a FROM of its own keeps Citus from sending the query.
 */
#define FACT_PRINTED_UNIT \
	"CASE WHEN c.block = 'disclosure.procurement_amount'" \
	" THEN coalesce((SELECT d.unit FROM @.goir_disclosure(@report) d" \
	"                WHERE d.item = 'procurement' AND d.measure = 'amount'), '单位不明') END"

/* the columns of a fact that its cell has; codes from its row, so that conditions on them go there */
#define FACT_CELL(row, order) \
	{"table_name", GOIR_TEXT, row ".table_name", "表代码", NULL}, \
	{"table_label", GOIR_TEXT, "c.table_label", "表名", NULL}, \
	{"item_key", GOIR_INT, "c.item_key", "项目编号", NULL}, \
	{"item", GOIR_TEXT, row ".item", "项目代码", NULL}, \
	{"item_label", GOIR_TEXT, "c.item_label", "项目", "表中一行的名称"}, \
	{"item_group", GOIR_TEXT, "c.item_group", "类别代码", NULL}, \
	{"item_group_label", GOIR_TEXT, "c.item_group_label", "类别", "项目所属的类别，如（三）不予公开"}, \
	{"measure_key", GOIR_INT, "c.measure_key", "指标编号", NULL}, \
	{"measure", GOIR_TEXT, row ".measure", "指标代码", NULL}, \
	{"measure_label", GOIR_TEXT, "c.measure_label", "指标", "表中一列的名称"}, \
	{"ordinal", GOIR_INT, order, "顺序", "在该报告表式中的顺序"}

#define BLOCK_COMMENT "同一口径的数据可以相加，不同口径的不能"

const GoirView goir_view_source =
{"source", "报告", "物化视图所依据的报告，其他视图由此读取；重新调用goir_create_views即更新",
	"@source s WHERE @report IS NOT NULL", true, {
		{"report_key", GOIR_BIGINT, "@key", "报告编号", NULL},
		{"year", GOIR_INT, "@year", "年度", "报告年度"},
		{"agency", GOIR_TEXT, "@agency", "机关", "行政机关名称"},
		{"source_key", GOIR_TEXT, "@source_key", "原表主键", "原表中该行的主键"},
		{"report", GOIR_REPORT, "@report", "报告", NULL},
		GOIR_VIEW_MATCH_KEY}};

/* The unit of a row of reports. */
static const GoirViewLive unit = {
	GOIR_NEEDS_UNITS,
	GOIR_JOIN_UNIT("k", "i.match_key", "i.year") GOIR_JOIN_UNIT("w", "i.agency", "i.year"), {
		{"unit_name", GOIR_TEXT, "coalesce(@listed(w.unit_name), @listed(k.unit_name))", "单位", "单位名单中的单位，没有对应的为空"},
		{"unit_parent", GOIR_TEXT, "CASE WHEN @listed(w.unit_name) IS NULL THEN @listed(k.unit_parent) ELSE @listed(w.unit_parent) END", "上级单位", "该年度的上级单位"}}
};

const GoirView goir_view_facts[] = {
	{"report", "报告概况", "每份报告一行：基本信息、主要数据、常用比率和核对结果", REPORT_FROM, true, {
			GOIR_VIEW_HEADER,
			{"agency_key", GOIR_BIGINT, GOIR_KEY("hashtextextended(@agency, 0)"), "机关编号", "机关编号，与机关相连"},
			{"source_key", GOIR_TEXT, "@source_key", "原表主键", "原表中该行的主键"},
			{"title", GOIR_TEXT, "@.goir_title(@report)", "标题", NULL},
			{"published", GOIR_DATE, "@.goir_published(@report)", "公布日期", NULL},
			{"stated_year", GOIR_INT, "@.goir_year(@report)", "页面年度", "页面所写的报告年度"},
			{"stated_agency", GOIR_TEXT, "@.goir_agency(@report)", "页面机关", "页面所写的行政机关"},
			{"is_report", GOIR_BOOLEAN, "@.goir_is_report(@report)", "是否年度报告", "页面是否为年度报告"},
			{"is_complete", GOIR_BOOLEAN, "@.goir_is_complete(@report)", "数据是否齐全", "表式的每个单元都有数字"},
			{"is_balanced", GOIR_BOOLEAN, "CASE WHEN @.goir_form(@report) IS NOT NULL THEN @.goir_is_balanced(@report) END",
			"是否平衡", "没有级别为错误的问题；没有表格的页面为空"},
			{"errors", GOIR_INT, "CASE WHEN @.goir_form(@report) IS NOT NULL THEN @.goir_violation_count(@report) END",
			"错误数", "级别为错误的问题数；没有表格的页面为空"},
			{"warnings", GOIR_INT, COUNT("warning"), "警告数", "级别为警告的问题数"},
			{"hints", GOIR_INT, COUNT("info"), "提示数", "级别为提示的问题数"},
			{"notes", GOIR_INT, "(SELECT count(*) FROM @.goir_notes(@report))", "读取说明数", NULL},
			{"received", GOIR_NUMERIC, SINCE_2019(TOTAL("received"), STATISTIC("received")), "新收申请",
			"本年新收政府信息公开申请数量（件）"},
			{"received_natural_person", GOIR_NUMERIC, GOIR_FIGURE("requests.received.natural_person"),
			"自然人申请", "其中自然人的申请（件）"},
			{"received_organization", GOIR_NUMERIC, RECEIVED_BY_OTHERS, "法人或其他组织申请",
			"其中法人或其他组织的申请（件）"},
			{"carried_in", GOIR_NUMERIC, TOTAL("carried_in"), "上年结转", "上年结转政府信息公开申请数量（件）"},
			{"granted", GOIR_NUMERIC, "f.granted", "予以公开", "予以公开（件）"},
			{"partially_granted", GOIR_NUMERIC, "f.partially_granted", "部分公开", "部分公开（件）"},
			{"refused", GOIR_NUMERIC, "f.refused", "不予公开", "不予公开，各项理由之和（件）"},
			{"unavailable", GOIR_NUMERIC, "f.unavailable", "无法提供", "无法提供，各项之和（件）"},
			{"unprocessed", GOIR_NUMERIC, UNPROCESSED, "不予处理", "不予处理，各项之和（件）"},
			{"handled_otherwise", GOIR_NUMERIC, HANDLED_OTHERWISE, "其他处理", "其他处理，各项之和（件）"},
			{"concluded", GOIR_NUMERIC, SINCE_2019(TOTAL("concluded"), STATISTIC("concluded")), "办理结果总计",
			"本年度办理结果总计；2014表式为申请办结数（件）"},
			{"carried_out", GOIR_NUMERIC, TOTAL("carried_out"), "结转下年度", "结转下年度继续办理（件）"},
			{"disclosure_rate", GOIR_NUMERIC, PERCENT("f.granted + f.partially_granted", "f.answered"),
			"公开率", "（予以公开＋部分公开）÷办理结果总计，百分比；2014表式除以申请答复数"},
			{"refusal_rate", GOIR_NUMERIC, PERCENT("f.refused", "f.answered"), "不予公开率",
			"不予公开÷办理结果总计，百分比；2014表式除以申请答复数"},
			{"unavailable_rate", GOIR_NUMERIC, PERCENT("f.unavailable", "f.answered"), "无法提供率",
			"无法提供÷办理结果总计，百分比"},
			{"conclusion_rate", GOIR_NUMERIC,
				PERCENT(TOTAL("concluded"), "(" TOTAL("received") " + " TOTAL("carried_in") ")"),
			"办结率", "办理结果总计÷（新收＋上年结转），百分比"},
			{"natural_person_rate", GOIR_NUMERIC,
				PERCENT(GOIR_FIGURE("requests.received.natural_person"), TOTAL("received")),
			"自然人申请占比", "自然人申请÷新收申请，百分比"},
			{"reconsiderations", GOIR_NUMERIC, "f.reconsiderations", "行政复议", "行政复议总计（件）"},
			{"reconsiderations_corrected", GOIR_NUMERIC, "f.reconsiderations_corrected", "复议纠正",
			"行政复议结果纠正（件）"},
			{"reconsiderations_pending", GOIR_NUMERIC, RECONSIDERED("pending"), "复议未审结",
			"行政复议尚未审结（件）"},
			{"litigations", GOIR_NUMERIC, "f.litigations", "行政诉讼", "行政诉讼总计（件）"},
			{"litigations_direct", GOIR_NUMERIC, GOIR_FIGURE("proceedings.litigation_direct.total"),
			"直接起诉", "未经复议直接起诉（件）"},
			{"litigations_corrected", GOIR_NUMERIC, "f.litigations_corrected", "诉讼纠正", "行政诉讼结果纠正（件）"},
			{"litigations_pending", GOIR_NUMERIC, LITIGATED("pending"), "诉讼未审结", "行政诉讼尚未审结（件）"},
			{"correction_rate", GOIR_NUMERIC,
				PERCENT("f.reconsiderations_corrected + f.litigations_corrected",
						"(f.reconsiderations_closed + f.litigations_closed)"),
			"纠正率", "行政复议、行政诉讼结果纠正÷已审结，百分比"},
			{"proceedings_rate", GOIR_NUMERIC, PERCENT("f.reconsiderations + f.litigations", "f.answered"),
			"复议诉讼率", "每百件办结申请的行政复议、行政诉讼件数"},
			{"normative_documents", GOIR_NUMERIC,
				EITHER(GOIR_FIGURE("disclosure.normative_documents.issued"),
					   GOIR_FIGURE("disclosure.normative_documents.made")),
			"规范性文件", "本年制发（2019表式为新制作）行政规范性文件（件）"},
			{"licences", GOIR_NUMERIC, GOIR_FIGURE("disclosure.licences.decisions"), "行政许可",
			"行政许可处理决定数量（件）"},
			{"penalties", GOIR_NUMERIC, GOIR_FIGURE("disclosure.penalties.decisions"), "行政处罚",
			"行政处罚处理决定数量（件）"},
			{"coercion", GOIR_NUMERIC, GOIR_FIGURE("disclosure.coercion.decisions"), "行政强制",
			"行政强制处理决定数量（件）"},
			{"charges", GOIR_NUMERIC, GOIR_FIGURE("disclosure.charges.amount"), "行政事业性收费万元",
			"行政事业性收费金额（万元）"},
			{"fees_charged", GOIR_NUMERIC, GOIR_FIGURE("fees.processing_fee.charged"), "信息处理费通知收取元",
			"信息处理费通知收取金额（元）"},
			{"fees_collected", GOIR_NUMERIC, GOIR_FIGURE("fees.processing_fee.collected"),
			"信息处理费实际收取元", "信息处理费实际收取金额（元）"},
			{"by_ocr", GOIR_BOOLEAN, GOIR_BY_OCR("@report"), "文字识别", "有数字由文字识别得出，须与原件核对"},
			{"corrections", GOIR_INT, "(SELECT CASE WHEN " CORRECTIONS_UNTOLD " THEN NULL"
				" ELSE count(*) FILTER (WHERE n.code = 'value.corrected') END FROM @.goir_notes(@report) n)",
			"更正数", "人工更正的数据和题头项目的个数；太多而未逐一说明的为空"},
		GOIR_VIEW_MATCH_KEY}, &unit},
	{"agency", "机关", "有报告的行政机关，每个机关一行",
		"@/report r WHERE r.agency IS NOT NULL GROUP BY r.agency_key, r.agency", false, {
			{"agency_key", GOIR_BIGINT, "r.agency_key", "机关编号", NULL},
			{"agency", GOIR_TEXT, "r.agency", "机关", "行政机关名称"},
			{"reports", GOIR_INT, "count(*)", "报告数", "报告份数"},
			{"first_year", GOIR_INT, "min(r.year)", "最早年度", NULL},
			{"last_year", GOIR_INT, "max(r.year)", "最近年度", NULL}}},
	{"fact", "数据明细", "全部数据，每行一个单元，含合计；求和请用数据明细不含合计，或只取是否合计、是否其中项为否的行",
		FACT_FROM, false, {
			{"fact_key", GOIR_BIGINT, GOIR_KEY_IN("c.cell_key"), "数据编号", NULL},
			GOIR_VIEW_HEADER,
			{"cell_key", GOIR_INT, "c.cell_key", "单元编号", "单元编号，与表格单元相连"},
			FACT_CELL("f", "f.ordinality"),
			{"value", GOIR_NUMERIC, "f.value", "数值", "空表示页面上没有数字，不是零"},
			{"unit", GOIR_TEXT, "coalesce(" FACT_PRINTED_UNIT ", c.unit)", "单位", "计量单位"},
			{"state", GOIR_TEXT, "f.state", "状态",
			"number数字、blank空白、dash横线或无、text文字、missing没有这个单元"},
			{"printed", GOIR_TEXT, "f.printed", "原文", "单元的原文，与数字不同时才有"},
			{"block", GOIR_TEXT, "c.block || coalesce('.' || " FACT_PRINTED_UNIT ", '')", "口径代码", NULL},
			{"block_label", GOIR_TEXT, "c.block_label || coalesce('（' || " FACT_PRINTED_UNIT " || '）', '')", "口径",
			BLOCK_COMMENT},
			{"is_total", GOIR_BOOLEAN,
				"c.is_total OR (f.table_name = 'requests' AND f.item = 'other' AND " GOIR_OTHER_IS_TOTAL ")",
			"是否合计", "是同一口径其他单元之和，与它们相加会重复计数"},
			{"is_part", GOIR_BOOLEAN, "c.is_part", "是否其中项", "包含在另一单元之中，与它相加会重复计数"},
			{"is_corrected", GOIR_BOOLEAN, "CASE WHEN c.path = ANY (k.places) THEN true WHEN k.untold THEN NULL ELSE false END",
			"人工更正", "数值由人工更正，不是从页面读取；更正太多而未逐一说明的，其余为空"}}},
	{"fact_detail", "数据明细不含合计", "不含合计和其中项的数据：同一口径内任意求和都不会重复计数",
		"@/fact c WHERE NOT c.is_total AND NOT c.is_part", false, {
			{"fact_key", GOIR_BIGINT, "c.fact_key", "数据编号", NULL},
			{"report_key", GOIR_BIGINT, "c.report_key", "报告编号", "报告编号，与报告概况相连"},
			{"year", GOIR_INT, "c.year", "年度", "报告年度"},
			{"report_date", GOIR_DATE, "c.report_date", "报告期末", "报告年度的最后一天，供时间轴使用"},
			{"agency", GOIR_TEXT, "c.agency", "机关", "行政机关名称"},
			{"form", GOIR_TEXT, "c.form", "表式", "所用表式：2014、2019或2021"},
			{"cell_key", GOIR_INT, "c.cell_key", "单元编号", "单元编号，与表格单元相连"},
			FACT_CELL("c", "c.ordinal"),
			{"value", GOIR_NUMERIC, "c.value", "数值", "空表示页面上没有数字，不是零"},
			{"unit", GOIR_TEXT, "c.unit", "单位", "计量单位"},
			{"block", GOIR_TEXT, "c.block", "口径代码", NULL},
			{"block_label", GOIR_TEXT, "c.block_label", "口径", BLOCK_COMMENT},
			{"is_corrected", GOIR_BOOLEAN, "c.is_corrected", "人工更正",
			"数值由人工更正，不是从页面读取；更正太多而未逐一说明的，其余为空"}}},
	{NULL}
};
