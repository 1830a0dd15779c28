/*-------------------------------------------------------------------------
 *
 * view_desk.c
 *	  The views for who collects reports: what is to be decided, which units have
 *	  not filed, which pages are nobody's, which narratives are alike.
 *
 * They are there for what the caller names: a table of reviews, a table of units,
 * a column of fingerprints.
 *
 *-------------------------------------------------------------------------
 */
#include <stdbool.h>
#include <stddef.h>

#include "sql/views/view.h"

/*
 * A unit has a row for each time in which it had one parent, the next one ending it.
 * It is matched by the key of a name, and by the name itself: of towns, which are called
 * alike in many counties, that may be all that tells them apart.  What two units are
 * called in one year tells neither.
 */
#define UNIT_ALIAS_FROM \
	"(WITH n AS (SELECT DISTINCT ON (u.unit_name, u.first_year, m.match_key) u.unit_name, u.unit_parent, a.name, m.match_key," \
	"  u.first_year, u.last_year" \
	"  FROM (SELECT u.name AS unit_name, u.parent AS unit_parent, u.aliases, u.valid_from AS first_year," \
	"   least(coalesce(u.valid_to, 9999), lead(u.valid_from) OVER (PARTITION BY u.name ORDER BY u.valid_from) - 1) AS last_year" \
	"   FROM @units u) u" \
	"  CROSS JOIN LATERAL unnest(array_prepend(u.unit_name, u.aliases)) WITH ORDINALITY a (name, n)" \
	"  CROSS JOIN LATERAL (VALUES (@.goir_agency_key(a.name)), (a.name)) m (match_key)" \
	"  WHERE m.match_key <> '' AND u.first_year <= u.last_year ORDER BY u.unit_name, u.first_year, m.match_key, a.n)" \
	" SELECT n.*, o.match_key IS NOT NULL AS is_ambiguous FROM n LEFT JOIN" \
	"  (SELECT DISTINCT n.match_key, n.unit_name, n.first_year FROM n JOIN n o ON o.match_key = n.match_key AND o.unit_name <> n.unit_name" \
	"   AND o.first_year <= n.last_year AND o.last_year >= n.first_year) o" \
	"  ON o.match_key = n.match_key AND o.unit_name = n.unit_name AND o.first_year = n.first_year) n"

/*
 * Years from the first report's, not before the Regulation, to the last whose reports
 * are due: on 1 January nobody has filed.
 */
#define UNIT_MISSING_FROM \
	"(WITH f AS (SELECT r.unit_name, r.year, max(r.published) AS published FROM @/report r" \
	"  WHERE r.is_report AND r.year IS NOT NULL GROUP BY r.unit_name, r.year)," \
	" y AS (SELECT generate_series(CASE WHEN min(f.year) < l.year THEN greatest(min(f.year), 2008) ELSE l.year END, l.year) AS year" \
	"  FROM (SELECT extract(year FROM current_date)::integer - 1 AS year) l LEFT JOIN f ON true GROUP BY l.year)" \
	" SELECT u.unit_name, u.unit_parent, y.year, max(b.year) AS last_year, max(b.published) AS last_published" \
	"  FROM (SELECT DISTINCT n.unit_name, n.unit_parent, n.first_year, n.last_year FROM @/unit_alias n) u" \
	"  JOIN y ON y.year BETWEEN u.first_year AND u.last_year" \
	"  LEFT JOIN f ON f.unit_name = u.unit_name AND f.year = y.year" \
	"  LEFT JOIN f b ON b.unit_name = u.unit_name AND b.year < y.year" \
	"  WHERE f.unit_name IS NULL GROUP BY u.unit_name, u.unit_parent, y.year" \
	"  ORDER BY y.year DESC, u.unit_parent NULLS FIRST, u.unit_name) m"

#define UNIT_UNMATCHED_FROM \
	"(SELECT r.report_key, r.source_key, r.year, r.agency, r.match_key, r.title, r.is_report," \
	"  bool_or(n.match_key = r.match_key) AS listed," \
	"  bool_or(n.match_key = r.match_key AND r.year BETWEEN n.first_year AND n.last_year) AS listed_then," \
	"  string_agg(DISTINCT n.unit_name, '、' ORDER BY n.unit_name) AS candidates" \
	"  FROM @/report r LEFT JOIN (SELECT n.*, right(n.match_key, k.size) AS ending FROM @/unit_alias n" \
	"   CROSS JOIN LATERAL generate_series(2, length(n.match_key)) k (size)) n ON n.ending = r.match_key" \
	"  WHERE r.unit_name IS NULL OR NOT r.is_report" \
	"  GROUP BY r.report_key, r.source_key, r.year, r.agency, r.match_key, r.title, r.is_report" \
	"  ORDER BY r.year DESC NULLS LAST, r.agency, r.source_key) r"
#define REASON(no_report, no_agency, no_year, several, other_years, no_unit) \
	"CASE WHEN NOT r.is_report THEN " no_report " WHEN r.agency IS NULL THEN " no_agency \
	" WHEN r.year IS NULL THEN " no_year " WHEN r.listed_then THEN " several \
	" WHEN r.listed THEN " other_years " ELSE " no_unit " END"

/* Each pair once, the later one first: who copied comes after whom. */
#define SIMILAR_FROM \
	"@source s JOIN @source p ON @.goir_bands(@fingerprint) OPERATOR(pg_catalog.&&) @.goir_bands(@previous_fingerprint)" \
	" AND (coalesce(@previous_year, 0), @previous_key) < (coalesce(@year, 0), @key)" \
	" WHERE @.goir_similarity(@fingerprint, @previous_fingerprint) >= 0.8"

/* the first issue and the first note of a report have one key, but for a constant */
#define OPEN(origin, key, rule, label, subject, severity_order) \
	"SELECT " key " AS issue_key, i.report_key, i.source_key, i.year, i.agency, '" origin "' AS origin, i.severity, " \
	severity_order " AS severity_order, i." rule " AS rule, " label " AS rule_label, i." subject " AS subject," \
	" i.message, i.numbers, i.note, i.who, i.decided_on, i.reopened, i.state"
#define OPEN_FROM \
	"(" OPEN("issue", "i.issue_key", "rule", "i.rule_label", "subject", "i.severity_order") " FROM @/issue i UNION ALL " \
	OPEN("continuity", "i.issue_key", "rule", "i.rule_label", "subject", "i.severity_order") " FROM @/continuity i UNION ALL " \
	OPEN("note", "i.note_key # " GOIR_KEY("hashint8extended(0, 1)"), "code", "NULL", "place", GOIR_SEVERITY_ORDER("i.severity")) " FROM @/note i) i" \
	" WHERE i.state = 'open'" \
	" ORDER BY i.severity_order, i.year DESC NULLS LAST, i.agency, i.source_key, i.rule, i.subject"

const GoirView goir_view_units[] = {
	{"unit_alias", "单位名称", "单位名单中的名称和别名及其适用年度，每个单位、时期和匹配名称一行", UNIT_ALIAS_FROM, false, {
			{"name_key", GOIR_BIGINT, GOIR_KEY("hashtextextended(jsonb_build_array(n.unit_name, n.first_year, n.match_key)::text COLLATE \"C\", 0)"),
			"名称编号", NULL},
			{"unit_name", GOIR_TEXT, "n.unit_name", "单位", NULL},
			{"unit_parent", GOIR_TEXT, "n.unit_parent", "上级单位", NULL},
			{"name", GOIR_TEXT, "n.name", "名称", "单位名称，或一个别名"},
			{"match_key", GOIR_TEXT, "n.match_key", "匹配名称", "名称的匹配形式，或名称本身"},
			{"first_year", GOIR_INT, "n.first_year", "起始年度", NULL},
			{"last_year", GOIR_INT, "n.last_year", "截止年度", "9999表示至今"},
			{"is_ambiguous", GOIR_BOOLEAN, "n.is_ambiguous", "是否重名", "同一年度另有单位用这个名称，因此不能据以对应"}},
	NULL, GOIR_NEEDS_UNITS},
	{NULL}
};

const GoirView goir_view_desk[] = {
	{"open_issue", "待办问题", "待处理的错误和警告，含跨年核对和读取说明，每行一个", OPEN_FROM, false, {
			{"issue_key", GOIR_BIGINT, "i.issue_key", "问题编号", NULL},
			{"report_key", GOIR_BIGINT, "i.report_key", "报告编号", "报告编号，与报告概况相连"},
			{"source_key", GOIR_TEXT, "i.source_key", "原表主键", "原表中该行的主键"},
			{"year", GOIR_INT, "i.year", "年度", "报告年度"},
			{"agency", GOIR_TEXT, "i.agency", "机关", "行政机关名称"},
			{"origin", GOIR_TEXT, "i.origin", "来源", "issue问题清单、continuity跨年核对、note读取说明"},
			{"severity", GOIR_TEXT, "i.severity", "级别代码", "error、warning或info"},
			{"severity_label", GOIR_TEXT, GOIR_SEVERITY_LABEL("i.severity"), "级别", "错误、警告或提示"},
			{"severity_order", GOIR_INT, "i.severity_order", "级别顺序", "1错误、2警告、3提示，供排序"},
			{"rule", GOIR_TEXT, "i.rule", "规则代码", "规则代码，或读取说明的代码"},
			{"rule_label", GOIR_TEXT, "i.rule_label", "规则", NULL},
			{"subject", GOIR_TEXT, "i.subject", "对象代码", "规则针对的项目、指标或表，或读取说明的位置"},
			{"message", GOIR_TEXT, "i.message", "说明", "问题的说明，含有关数字"},
			{"numbers", GOIR_TEXT, "i.numbers", "涉及数字", "问题所涉及的数字；与处理时不同的，问题重新待办"},
			{"note", GOIR_TEXT, "i.note", "处理说明", "数字改变后为上次处理的说明"},
			{"who", GOIR_TEXT, "i.who", "处理人", NULL},
			{"decided_on", GOIR_DATE, "i.decided_on", "处理日期", NULL},
			{"reopened", GOIR_BOOLEAN, "i.reopened", "数字已变", "处理之后，所涉及的数字有改变，须重新核对"}},
	NULL, GOIR_NEEDS_REVIEW},
	{"unit_missing", "未报送单位", "各年度没有年度报告的单位，每个单位每个年度一行", UNIT_MISSING_FROM, false, {
			{"missing_key", GOIR_BIGINT, GOIR_KEY("hashtextextended(jsonb_build_array(m.unit_name, m.year)::text COLLATE \"C\", 0)"), "未报送编号", NULL},
			{"year", GOIR_INT, "m.year", "年度", "报告年度，自最早的报告起，至上一个日历年度止"},
			{"unit_name", GOIR_TEXT, "m.unit_name", "单位", NULL},
			{"unit_parent", GOIR_TEXT, "m.unit_parent", "上级单位", "该年度的上级单位"},
			{"last_year", GOIR_INT, "m.last_year", "此前最近年度", "此前最近一份报告的年度"},
			{"last_published", GOIR_DATE, "m.last_published", "此前最近公布日期", "在该年度之后的，可能误报了其他年度的报告"}},
	NULL, GOIR_NEEDS_UNITS},
	{"unit_unmatched", "未对应页面", "在单位名单中找不到单位的页面，每个页面一行", UNIT_UNMATCHED_FROM, false, {
			{"report_key", GOIR_BIGINT, "r.report_key", "报告编号", "报告编号，与报告概况相连"},
			{"source_key", GOIR_TEXT, "r.source_key", "原表主键", "原表中该行的主键"},
			{"year", GOIR_INT, "r.year", "年度", "报告年度"},
			{"agency", GOIR_TEXT, "r.agency", "机关", "行政机关名称"},
			{"match_key", GOIR_TEXT, "r.match_key", "匹配名称", "机关名称的匹配形式，可以写入别名"},
			{"title", GOIR_TEXT, "r.title", "标题", NULL},
			{"reason", GOIR_TEXT, REASON("'no_report'", "'no_agency'", "'no_year'", "'several'", "'other_years'", "'no_unit'"),
			"原因代码", "no_report、no_agency、no_year、several、other_years或no_unit"},
			{"reason_label", GOIR_TEXT, REASON("'不是年度报告'", "'没有写明机关'", "'没有写明年度'", "'对应多个单位'",
				"'名单中该单位不含该年度'", "'名单中没有'"), "原因", NULL},
			{"candidates", GOIR_TEXT, "r.candidates", "可能的单位", "名称以此结尾的单位"}},
	NULL, GOIR_NEEDS_UNITS},
	{"similar", "相似报告", "文字相似的报告，每行一对，相似度0.8以上", SIMILAR_FROM, true, {
			{"pair_key", GOIR_BIGINT, "@key # " GOIR_KEY("hashint8extended(@previous_key, 0)"), "编号", NULL},
			{"report_key", GOIR_BIGINT, "@key", "报告编号", "两份中年度较晚的一份，与报告概况相连"},
			{"source_key", GOIR_TEXT, "@source_key", "原表主键", "原表中该行的主键"},
			{"year", GOIR_INT, "@year", "年度", "报告年度"},
			{"agency", GOIR_TEXT, "@agency", "机关", "行政机关名称"},
			{"other_key", GOIR_BIGINT, "@previous_key", "相似报告编号", "另一份报告的编号"},
			{"other_source_key", GOIR_TEXT, "@previous_source_key", "相似报告主键", "原表中另一份报告的主键"},
			{"other_year", GOIR_INT, "@previous_year", "相似报告年度", NULL},
			{"other_agency", GOIR_TEXT, "@previous_agency", "相似报告机关", NULL},
			{"share", GOIR_NUMERIC, "round(@.goir_similarity(@fingerprint, @previous_fingerprint)::numeric, 2)", "相似度",
			"文字相同部分的估计，0至1"}},
	NULL, GOIR_NEEDS_FINGERPRINT},
	{NULL}
};
