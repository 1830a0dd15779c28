-- The tour that `make demo` shows. The sample pages are in page (name text, page bytea, report
-- goir_report), as `goir-load --create` loads them; units.csv is in the current directory.
\set ECHO queries

\echo '# 装入 examples/pages 里的网页：三种表式、UTF-8 和 GBK、网站整页、Word 导出、文字'
\echo '# Pages as they were published: three forms, UTF-8 and GBK, whole pages, Word exports, text'
SELECT coalesce(goir_form(report), '没有表格') AS 表式, count(*) AS 份数,
       min(goir_year(report)) AS 最早, max(goir_year(report)) AS 最晚,
       avg(octet_length(page))::int AS 网页平均字节, avg(pg_column_size(report))::int AS 报告平均字节
FROM page GROUP BY goir_form(report) ORDER BY 1;

\echo '# 哪些报告要看一看：数字不平，或者读得不全'
\echo '# Which need a look: figures that do not add up, or are not all there'
SELECT name AS 页面, goir_year(report) AS 年度, goir_agency(report) AS 机关,
       goir_violation_count(report) AS 错误数, goir_is_complete(report) AS 齐全
FROM page
WHERE goir_is_report(report) AND NOT (goir_is_balanced(report) AND goir_is_complete(report)) ORDER BY name;

\echo '# 错在哪里：一句话，可以直接发给填报单位'
\echo '# What is wrong in one: a sentence to send to the office that filed it'
SELECT message AS 望兰县民政局 FROM page, goir_violations(report)
WHERE goir_agency(report) = '望兰县民政局' AND severity = 'error';

\echo '# 同一页的表格（只列有数字的行）'
\echo '# The table of that page, its rows that are not all zero'
SELECT split_part(r.label, '（区分', 1) AS 项目, r.natural_person AS 自然人, r.business AS 商业企业, r.research AS 科研机构,
       r.public_interest AS 公益组织, r.legal_service AS 法律服务, r.other_organization AS 其他, r.total AS 总计
FROM page, goir_requests(report) r
WHERE goir_agency(report) = '望兰县民政局' AND greatest(r.natural_person, r.total) > 0;

\echo '# 没有读到的数字是 NULL（∅），不会当作零；说明里讲为什么'
\echo '# What was not read is NULL (∅), never zero; a note says why'
SELECT goir_agency(report) AS 机关, goir_figure(report, 'requests.unavailable.not_held.total') AS 本机关不掌握,
       n.place AS 位置, n.message AS 说明
FROM page, goir_notes(report) n
WHERE goir_is_report(report) AND n.severity = 'warning' ORDER BY name;

\echo '# 正文与表格不一致'
\echo '# Prose that contradicts the tables'
SELECT goir_agency(report) AS 机关, v.left_value AS 正文, v.right_value AS 表格, c.quote AS 原文
FROM page, goir_violations(report) v, goir_claims(page) c
WHERE v.rule = 'claim.table' AND c.path = v.subject AND c.value = v.left_value;

\echo '# 为报表工具建视图，中英文各一套；这里查上年结转与上一年度不符的'
\echo '# Views for reporting tools, in Chinese and in English; here: carried in, against the year before'
\o /dev/null
SELECT goir_create_views('page', 'report', '报表');
\o

SELECT 年度, 机关, 左边 AS 上年结转, 右边 AS 上一年度报告的结转, 差额
FROM 报表.跨年核对 WHERE 对象代码 = 'total' ORDER BY 年度, 机关 COLLATE "C";

\echo '# 汇总：县政府的报告与所属单位之和，差在哪几项'
\echo '# A county against the sum of its units: where they differ'
CREATE TABLE unit (name text PRIMARY KEY, parent text, sector text);
\set ECHO none
\copy unit FROM 'units.csv' WITH (FORMAT csv, HEADER)
\set ECHO queries

SELECT goir_year(county.report) AS 年度, i.label AS 项目,
       d.left_value AS 县政府, d.right_value AS 各单位之和, d.difference AS 差额
FROM page county, LATERAL (
         SELECT goir_sum(p.report) AS report FROM page p JOIN unit u ON u.name = goir_agency(p.report)
         WHERE u.parent = goir_agency(county.report) AND goir_year(p.report) = goir_year(county.report)) units,
     goir_diff(county.report, units.report) d JOIN goir_items() i USING (table_name, item, measure)
WHERE goir_agency(county.report) = '云台县人民政府' AND i.form = '2021' AND measure = 'total'
ORDER BY 年度, i.ordinal;

\echo '# 一个单位的历年数据，跨三种表式'
\echo '# One office through the years, over three forms'
SELECT 年度, 表式, 新收申请, 予以公开, 公开率, 办理结果总计, 错误数
FROM 报表.报告概况 WHERE 机关 = '云台县水利局' ORDER BY 年度;

\echo '# 哪些页面不是年度报告，或者没有写明机关和年度'
\echo '# Which pages are no report, or say neither whose nor of which year'
SELECT name AS 页面, goir_is_report(report) AS 是年度报告, goir_form(report) AS 表式,
       goir_agency(report) AS 机关, goir_year(report) AS 年度
FROM page WHERE NOT goir_is_report(report) OR goir_agency(report) IS NULL OR goir_year(report) IS NULL ORDER BY name;

\echo '演示完毕，所用的私有服务器随即删除。接下来请看 README.zh.md。'
\echo 'That was the tour; its private server goes now. README.md goes on from here.'
