/*-------------------------------------------------------------------------
 *
 * view_lists.c
 *	  The dimension views of the reporting layer: cells, items and measures of
 *	  the forms, and rules.  They read goir's own catalogues, not the source.
 *
 * What may be added up is decided here.  Cells of one block add up to
 * something: the results of requests, the cases of litigation, decisions.  In a
 * block, is_total marks a cell whose parts are in other cells of the block, and
 * is_part one that is contained in another cell without being all of it (其中).
 * Without both, a sum counts nothing twice.
 *
 * One row stands for a figure of all forms that have it, named as the newest
 * names it, so that a series over forms is one series.  Its key is that of the
 * oldest, 2019017 for the 17th cell of form 2019: a form to come changes none.
 * The order is that of the forms laid over each other, table by table.
 *
 *-------------------------------------------------------------------------
 */
#include <stdbool.h>
#include <stddef.h>

#include "sql/views/view.h"

/* In statistics, the rows that are sums of others by a rule, and one that is split. */
#define STATISTICS_BLOCK \
	"substring(i.item from '^(received|concluded|replied|reconsideration|litigation|organization[.]staff|channel)')"

/* What stands above items or blocks, and its name where that is not the item's. */
#define GROUPS \
	"(VALUES ('requests', 'refused', '（三）不予公开'), ('requests', 'unavailable', '（四）无法提供')," \
	" ('requests', 'unprocessed', '（五）不予处理'), ('requests', 'other', '（六）其他处理')," \
	" ('requests', 'intake', '新收和上年结转'), ('requests', 'results', '办理结果')," \
	" ('requests', 'carried_out', '四、结转下年度继续办理')," \
	" ('proceedings', 'reconsideration', '行政复议'), ('proceedings', 'litigation', '行政诉讼')," \
	" ('disclosure', 'procurement_purchases', '采购项目数量')," \
	" ('disclosure', 'procurement_amount', '采购总金额')," \
	" ('statistics', 'published', '主动公开政府信息'), ('statistics', 'channel', '公开渠道')," \
	" ('statistics', 'response', '回应解读'), ('statistics', 'response.press_conferences', '新闻发布会')," \
	" ('statistics', 'response.interviews', '在线访谈'), ('statistics', 'received', '收到申请')," \
	" ('statistics', 'concluded', '申请办结'), ('statistics', 'replied', '申请答复')," \
	" ('statistics', 'replied.refused', '不同意公开'), ('statistics', 'reconsideration', '行政复议')," \
	" ('statistics', 'litigation', '行政诉讼'), ('statistics', 'organization', '机构建设和保障经费')," \
	" ('statistics', 'organization.staff', '工作人员'), ('statistics', 'training', '培训'))"

/* the newest form's, of a row for each form */
#define NEWEST(column) "(array_agg(i." column " ORDER BY i.form DESC))[1] AS " column

#define CELL_FROM \
	"(SELECT i.table_name, i.item, i.measure, string_agg(i.form, ' ' ORDER BY i.form) AS forms," \
	"  min(i.form::integer * 1000 + i.ordinal) AS cell_key, " NEWEST("place") "," \
	"  " NEWEST("label") ", " NEWEST("measure_label") ", " NEWEST("unit") ", " NEWEST("parent") \
	"  FROM (SELECT i.form, i.table_name, i.item, i.measure, i.ordinal, i.measure_label, i.unit, i.parent," \
	"   first_value(i.label) OVER (PARTITION BY i.table_name, i.item ORDER BY i.form DESC) AS label," \
	"   i.ordinal - min(i.ordinal) OVER (PARTITION BY i.form, i.table_name) AS place" \
	"   FROM @.goir_items() i) i" \
	"  GROUP BY i.table_name, i.item, i.measure) i" \
	" CROSS JOIN LATERAL (SELECT" \
	"  CASE WHEN i.table_name = 'requests' AND i.parent = 'concluded' THEN i.item" \
	"       ELSE coalesce(i.parent, i.item) END AS item," \
	"  CASE i.table_name" \
	"   WHEN 'requests' THEN CASE WHEN i.item IN ('received', 'carried_in') THEN 'intake'" \
	"                             WHEN i.item = 'carried_out' THEN i.item ELSE 'results' END" \
	"   WHEN 'proceedings' THEN coalesce(i.parent, i.item)" \
	"   WHEN 'statistics' THEN coalesce(" STATISTICS_BLOCK ", i.item)" \
	"   ELSE CASE i.item WHEN 'procurement' THEN 'procurement_' ELSE '' END || i.measure" \
	"  END AS block) g" \
	" LEFT JOIN " GROUPS " gi (table_name, code, label) ON gi.table_name = i.table_name AND gi.code = g.item" \
	" LEFT JOIN " GROUPS " bl (table_name, code, label) ON bl.table_name = i.table_name AND bl.code = g.block"

#define TABLE_LABEL \
	"CASE i.table_name WHEN 'disclosure' THEN '主动公开政府信息情况'" \
	" WHEN 'requests' THEN '收到和处理政府信息公开申请情况'" \
	" WHEN 'proceedings' THEN '政府信息公开行政复议、行政诉讼情况'" \
	" WHEN 'fees' THEN '信息处理费收取情况'" \
	" WHEN 'statistics' THEN '政府信息公开情况统计表' ELSE i.table_name END"

#define BLOCK_LABEL \
	"coalesce(bl.label, CASE WHEN i.table_name IN ('disclosure', 'fees') THEN i.measure_label ELSE i.label END)"

#define ORDER \
	"row_number() OVER (ORDER BY array_position(ARRAY['disclosure', 'requests', 'proceedings', 'fees'," \
	" 'statistics'], i.table_name), i.place, i.cell_key DESC)"

/* the newest form's; sums of money have a label for each item */
#define MEASURE_LABEL \
	"CASE c.measure WHEN 'amount' THEN '金额' ELSE (array_agg(c.measure_label ORDER BY c.forms DESC))[1] END"

#define IS_TOTAL \
	"CASE i.table_name WHEN 'requests' THEN i.measure = 'total' OR i.item = 'concluded'" \
	" WHEN 'proceedings' THEN i.measure = 'total'" \
	" WHEN 'statistics' THEN coalesce(i.item = " STATISTICS_BLOCK ", false) OR i.item = 'replied.refused'" \
	" ELSE false END"

const GoirView goir_view_lists[] = {
	{"cell", "表格单元", "各表式的全部数据单元，每行一个单元，名称按最新的表式", CELL_FROM, false, {
			{"cell_key", GOIR_INT, "i.cell_key", "单元编号", NULL},
			{"forms", GOIR_TEXT, "i.forms", "表式", "有该单元的表式：2014、2019、2021"},
			{"path", GOIR_TEXT, "concat_ws('.', i.table_name, i.item, i.measure)", "路径",
			"goir_figure使用的路径"},
			{"table_name", GOIR_TEXT, "i.table_name", "表代码", NULL},
			{"table_label", GOIR_TEXT, TABLE_LABEL, "表名", NULL},
			{"item_key", GOIR_INT, "min(i.cell_key) OVER (PARTITION BY i.table_name, i.item)",
			"项目编号", NULL},
			{"item", GOIR_TEXT, "i.item", "项目代码", NULL},
			{"item_label", GOIR_TEXT, "i.label", "项目", "表中一行的名称"},
			{"item_group", GOIR_TEXT, "g.item", "类别代码", NULL},
			{"item_group_label", GOIR_TEXT, "coalesce(gi.label, i.label)", "类别",
			"项目所属的类别，如（三）不予公开；没有上级的项目即其本身"},
			{"measure_key", GOIR_INT, "min(i.cell_key) OVER (PARTITION BY i.table_name, i.measure)",
			"指标编号", NULL},
			{"measure", GOIR_TEXT, "i.measure", "指标代码", NULL},
			{"measure_label", GOIR_TEXT, "i.measure_label", "指标", "表中一列的名称"},
			{"ordinal", GOIR_INT, ORDER, "顺序", "按表式排列的顺序"},
			{"unit", GOIR_TEXT, "i.unit", "单位", "计量单位；表式未规定的为空"},
			{"block", GOIR_TEXT, "i.table_name || '.' || g.block", "口径代码", NULL},
			{"block_label", GOIR_TEXT, BLOCK_LABEL, "口径", "同一口径的数据可以相加，不同口径的不能"},
			{"is_total", GOIR_BOOLEAN, IS_TOTAL, "是否合计", "是同一口径其他单元之和，与它们相加会重复计数"},
			{"is_part", GOIR_BOOLEAN, "i.item = 'published.normative_documents' OR i.item LIKE '%.leaders'",
			"是否其中项", "包含在另一单元之中，与它相加会重复计数"}}},
	{"item", "项目", "各表式的项目（行），每行一个项目，按顺序排列即为表式的次序",
		"@/cell c GROUP BY c.item_key, c.table_name, c.table_label, c.item, c.item_label,"
		" c.item_group, c.item_group_label", false, {
			{"item_key", GOIR_INT, "c.item_key", "项目编号", NULL},
			{"table_name", GOIR_TEXT, "c.table_name", "表代码", NULL},
			{"table_label", GOIR_TEXT, "c.table_label", "表名", NULL},
			{"item", GOIR_TEXT, "c.item", "项目代码", NULL},
			{"item_label", GOIR_TEXT, "c.item_label", "项目", "表中一行的名称"},
			{"item_group", GOIR_TEXT, "c.item_group", "类别代码", NULL},
			{"item_group_label", GOIR_TEXT, "c.item_group_label", "类别", "项目所属的类别，如（三）不予公开"},
			{"ordinal", GOIR_INT, "min(c.ordinal)", "顺序", "按表式排列的顺序"},
			{"is_total", GOIR_BOOLEAN, "bool_and(c.is_total)", "是否合计", "整行都是其他行之和"}}},
	{"measure", "指标", "各表式的指标（列），每行一个指标，按顺序排列即为表式的次序",
		"@/cell c GROUP BY c.measure_key, c.table_name, c.table_label, c.measure",
		false, {
			{"measure_key", GOIR_INT, "c.measure_key", "指标编号", NULL},
			{"table_name", GOIR_TEXT, "c.table_name", "表代码", NULL},
			{"table_label", GOIR_TEXT, "c.table_label", "表名", NULL},
			{"measure", GOIR_TEXT, "c.measure", "指标代码", NULL},
			{"measure_label", GOIR_TEXT, MEASURE_LABEL, "指标", "表中一列的名称"},
			{"ordinal", GOIR_INT, "min(c.ordinal)", "顺序", "按表式排列的顺序"},
			{"is_total", GOIR_BOOLEAN, "bool_and(c.is_total)", "是否合计", "整列都是其他列之和"}}},
	{"rule", "勾稽规则", "核对规则，每行一条", "@.goir_rules() WITH ORDINALITY r", false, {
			{"rule_key", GOIR_INT, "r.ordinality", "规则编号", NULL},
			{"rule", GOIR_TEXT, "r.rule", "规则代码", NULL},
			{"rule_label", GOIR_TEXT, "r.label", "规则", NULL},
			{"severity", GOIR_TEXT, "r.severity", "级别代码", "error、warning或info"},
			{"severity_label", GOIR_TEXT, GOIR_SEVERITY_LABEL("r.severity"), "级别", "错误、警告或提示"},
			{"forms", GOIR_TEXT, "array_to_string(r.forms, ' ')", "适用表式", NULL},
			{"formula", GOIR_TEXT, "r.formula", "公式", NULL}}},
	{NULL}
};
