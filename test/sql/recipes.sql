-- The recipes of doc/recipes.md, on reports of two counties; each statement there is
-- one from here. published() writes a page as offices do: the whole form, of 2019 up to the year
-- 2020. All applicants are natural persons; what is not said is 0.
SET DateStyle = 'ISO, YMD';
CREATE FUNCTION published(agency text, year int, prose text, received int, carried_in int = 0,
    granted int = 0, partially int = 0, not_held int = 0, otherwise int = 0, carried_out int = 0,
    licences int = 0, proceedings text = '0 | 0 | 0 | 0 | 0', concluded int = NULL,
    refused int[] = '{0,0,0,0,0,0,0,0}', litigation text = '0 | 0 | 0 | 0 | 0', regulations int = 0,
    charges text = '0') RETURNS text
LANGUAGE sql IMMUTABLE AS $$
SELECT agency || year || '年政府信息公开工作年度报告
发布日期：' || year + 1 || '-01-18
一、总体情况
' || prose || '
二、主动公开政府信息情况
' || CASE WHEN year < 2021 THEN '第二十条第（一）项
信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
规章 | 0 | 0 | 0
规范性文件 | 0 | 0 | 0
第二十条第（五）项
信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
行政许可 | 12 | +2 | ' || licences || '
其他对外管理服务事项 | 0 | 0 | 0
第二十条第（六）项
信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
行政处罚 | 0 | 0 | 0
行政强制 | 0 | 0 | 0
第二十条第（八）项
信息内容 | 上一年项目数量 | 本年增/减
行政事业性收费 | 0 | 0
第二十条第（九）项
信息内容 | 采购项目数量 | 采购总金额
政府集中采购 | 0 | 0' ELSE '第二十条第（一）项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | ' || regulations || ' | 0 | ' || regulations || '
行政规范性文件 | 0 | 0 | 0
第二十条第（五）项
信息内容 | 本年处理决定数量
行政许可 | ' || licences || '
第二十条第（六）项
信息内容 | 本年处理决定数量
行政处罚 | 0
行政强制 | 0
第二十条第（八）项
信息内容 | 本年收费金额（单位：万元）
行政事业性收费 | ' || charges END || '
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况
自然人 | 法人或其他组织 | 总计
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
' || (SELECT string_agg(label || ' | ' || n || ' | 0 | 0 | 0 | 0 | 0 | ' || n, E'\n' ORDER BY at)
FROM (VALUES
    (1, '一、本年新收政府信息公开申请数量', received), (2, '二、上年结转政府信息公开申请数量', carried_in),
    (3, '三、本年度办理结果 | （一）予以公开', granted), (4, '（二）部分公开', partially),
    (5, '（三）不予公开 | 1.属于国家秘密', refused[1]), (6, '2.其他法律行政法规禁止公开', refused[2]), (7, '3.危及“三安全一稳定”', refused[3]),
    (8, '4.保护第三方合法权益', refused[4]), (9, '5.属于三类内部事务信息', refused[5]), (10, '6.属于四类过程性信息', refused[6]),
    (11, '7.属于行政执法案卷', refused[7]), (12, '8.属于行政查询事项', refused[8]),
    (13, '（四）无法提供 | 1.本机关不掌握相关政府信息', not_held), (14, '2.没有现成信息需要另行制作', 0),
    (15, '3.补正后申请内容仍不明确', 0), (16, '（五）不予处理 | 1.信访举报投诉类申请', 0), (17, '2.重复申请', 0),
    (18, '3.要求提供公开出版物', 0), (19, '4.无正当理由大量反复申请', 0), (20, '5.要求行政机关确认或重新出具已获取信息', 0),
    (21, CASE WHEN year < 2021 THEN '（六）其他处理' ELSE '（六）其他处理 | 1.申请人无正当理由逾期不补正' END, otherwise),
    (22, CASE WHEN year > 2020 THEN '2.申请人逾期未按收费通知要求缴纳费用' END, 0),
    (23, CASE WHEN year > 2020 THEN '3.其他' END, 0),
    (24, '（七）总计', coalesce(concluded, granted + partially + not_held + otherwise + (SELECT sum(n) FROM unnest(refused) n))),
    (25, '四、结转下年度继续办理', carried_out)) f (at, label, n)) || '
四、政府信息公开行政复议、行政诉讼情况
行政复议 | 行政诉讼
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
' || proceedings || ' | ' || litigation || ' | 0 | 0 | 0 | 0 | 0
五、存在的主要问题及改进情况
公开不够及时，今后改进。
六、其他需要报告的事项
没有其他需要报告的事项。' $$;

CREATE TABLE unit (name text COLLATE "C" PRIMARY KEY, parent text, sector text COLLATE "C");
INSERT INTO unit VALUES ('云台县人民政府', NULL, '政府'), ('云台县水利局', '云台县人民政府', '水利'),
    ('云台县教育局', '云台县人民政府', '教育'), ('云台县青石镇人民政府', '云台县人民政府', '乡镇'),
    ('望兰县人民政府', NULL, '政府'), ('望兰县水利局', '望兰县人民政府', '水利'),
    ('望兰县财政局', '望兰县人民政府', '财政'), ('望兰县教育局', '望兰县人民政府', '教育'),
    ('望兰县白水乡人民政府', '望兰县人民政府', '乡镇'), ('望兰县青山乡人民政府', '望兰县人民政府', '乡镇'),
    ('望兰县民政局', '望兰县人民政府', '民政');

CREATE TABLE page (
    unit text COLLATE "C" REFERENCES unit,
    year int,
    page text NOT NULL,
    report goir_report GENERATED ALWAYS AS (goir_parse(page)) STORED,
    PRIMARY KEY (unit, year)
);

-- An issue list that writes itself: a warning to whoever loads the page, a row for each issue.
CREATE TABLE issue (unit text COLLATE "C", year int, severity text, rule text, subject text, message text);

CREATE FUNCTION list_issues() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM issue WHERE unit = NEW.unit AND year = NEW.year;
    INSERT INTO issue
    SELECT NEW.unit, NEW.year, severity, rule, subject, message FROM goir_violations(NEW.report);
    RETURN NULL;
END $$;

CREATE TRIGGER warn AFTER INSERT OR UPDATE ON page
FOR EACH ROW EXECUTE FUNCTION goir_validate('report', 'warning');

CREATE TRIGGER list AFTER INSERT OR UPDATE ON page
FOR EACH ROW EXECUTE FUNCTION list_issues();

-- The irrigation office, three years and two forms; at the end of 2021 it carries 2 over and at the
-- beginning of 2022 it has 1. Lawsuits without reconsideration, and cases that stay open, become more.
INSERT INTO page VALUES
    ('云台县水利局', 2020, published('云台县水利局', 2020, '全年收到政府信息公开申请4件。', 4,
        granted => 2, otherwise => 1, carried_out => 1, licences => 300)),
    ('云台县水利局', 2021, published('云台县水利局', 2021, '全年受理政府信息公开申请6件，其中新收5件、上年结转1件。', 5, 1,
        granted => 2, partially => 1, otherwise => 1, carried_out => 2, licences => 280, proceedings => '1 | 1 | 0 | 0 | 2',
        litigation => '0 | 0 | 0 | 1 | 1')),
    ('云台县水利局', 2022, published('云台县水利局', 2022, '全年受理政府信息公开申请9件。', 8, 1,
        granted => 6, partially => 1, not_held => 2, licences => 310, proceedings => '0 | 1 | 0 | 1 | 2',
        litigation => '1 | 0 | 0 | 3 | 4'));

-- The education office: the prose of 2022 says 8, the table 6.
INSERT INTO page VALUES
    ('云台县教育局', 2021, published('云台县教育局', 2021, '全年收到政府信息公开申请4件。', 4, granted => 1, not_held => 1,
        refused => '{0,0,0,0,1,1,0,0}')),
    ('云台县教育局', 2022, published('云台县教育局', 2022, '全年收到政府信息公开申请8件。', 6, granted => 3, not_held => 2,
        refused => '{0,0,0,1,0,0,0,0}'));

-- The town, which has entered a document under regulations; and the county, which has added up all but
-- the town.
INSERT INTO page VALUES
    ('云台县青石镇人民政府', 2022, published('云台县青石镇人民政府', 2022, '全年收到政府信息公开申请2件。', 2, granted => 2, licences => 40,
        regulations => 1)),
    ('云台县人民政府', 2022, published('云台县人民政府', 2022, '全县收到政府信息公开申请14件。', 14, 1,
        granted => 9, partially => 1, not_held => 4, refused => '{0,0,0,1,0,0,0,0}', licences => 310,
        proceedings => '0 | 1 | 0 | 1 | 2', litigation => '1 | 0 | 0 | 3 | 4'));

-- The other county concluded 3 and says 4; one of its offices filed last year's report again, one none.
INSERT INTO page VALUES
    ('望兰县人民政府', 2022, published('望兰县人民政府', 2022, '全县收到政府信息公开申请3件。', 3, granted => 3, concluded => 4)),
    ('望兰县水利局', 2022, published('望兰县水利局', 2021, '没有收到政府信息公开申请。', 0));

-- Its education office has entered yuan where 万元 belong in 2022; one of its towns has filed last year's
-- figures again, and another those of the first; the office of civil affairs prints nothing for zero,
-- and a dash for one total.
INSERT INTO page VALUES
    ('望兰县教育局', 2021, published('望兰县教育局', 2021, '全年收到政府信息公开申请3件。', 3, granted => 2,
        refused => '{0,0,0,1,0,0,0,0}', charges => '12.6')),
    ('望兰县教育局', 2022, published('望兰县教育局', 2022, '全年收到政府信息公开申请5件。', 5, granted => 4,
        refused => '{0,1,0,0,0,0,0,0}', charges => '118000')),
    ('望兰县青山乡人民政府', 2021, published('望兰县青山乡人民政府', 2021, '全年收到政府信息公开申请2件。', 2, granted => 2, licences => 17)),
    ('望兰县青山乡人民政府', 2022, published('望兰县青山乡人民政府', 2022, '全年收到政府信息公开申请2件。', 2, granted => 2, licences => 17)),
    ('望兰县白水乡人民政府', 2022, published('望兰县白水乡人民政府', 2022, '全年收到政府信息公开申请2件。', 2, granted => 2, licences => 17)),
    ('望兰县民政局', 2022, replace(replace(replace(
        published('望兰县民政局', 2022, '全年收到政府信息公开申请1件。', 1, granted => 1, licences => 3),
        '| 0 | 0 |', '|  |  |'), '| 0 |', '|  |'), '继续办理 |  |  |  |  |  |  | 0', '继续办理 |  |  |  |  |  |  | -'));

SELECT unit, year, goir_year(report), goir_form(report), goir_agency(report) = unit AS agency,
       goir_is_complete(report) AS complete, goir_is_balanced(report) AS balanced
FROM page ORDER BY unit, year;

-- Views over the pages, for what is asked of all of them.
SET client_min_messages = warning;
SELECT goir_create_views('page', 'report', '报表', agency => 'unit', year => 'year');
RESET client_min_messages;

-- 1. Who has not filed, or filed another year's report.
SELECT u.parent, u.name, p.unit IS NOT NULL AS filed, goir_year(p.report) AS says
FROM unit u LEFT JOIN page p ON p.unit = u.name AND p.year = 2022
WHERE goir_year(p.report) IS DISTINCT FROM 2022
ORDER BY u.name;

-- 2. Which reports break 一+二=三+四, in which column, by how much.
SELECT unit, year, subject, left_value, right_value, difference
FROM page, goir_violations(report)
WHERE rule = 'requests.identity'
ORDER BY unit, year, subject;

-- 3. What was carried in against what was carried out the year before.
SELECT * FROM (
    SELECT unit, year, goir_figure(report, 'requests.carried_in.total') AS carried_in,
           lag(goir_figure(report, 'requests.carried_out.total')) OVER w AS carried_out_before,
           lag(year) OVER w AS before
    FROM page WINDOW w AS (PARTITION BY unit ORDER BY year)) s
WHERE before = year - 1 AND carried_in <> carried_out_before;

-- The same by rule, for every column, and the other rules across years.
SELECT unit, year, c.rule, c.subject, c.left_value, c.right_value, c.difference
FROM (SELECT unit, year, report,
             lag(report) OVER (PARTITION BY unit ORDER BY year) AS previous FROM page) s,
     goir_continuity(previous, report) c
WHERE c.status = 'fail'
ORDER BY unit, year, c.rule, c.subject;

-- 4. A county against the sum of its units.
CREATE VIEW roll_up AS
SELECT u.parent, p.year, goir_sum(p.report) AS report, count(*) AS units
FROM unit u JOIN page p ON p.unit = u.name GROUP BY u.parent, p.year;

SELECT county.unit, d.table_name, d.item, d.measure, d.left_value AS county, d.right_value AS units, d.difference
FROM page county JOIN roll_up r ON r.parent = county.unit AND r.year = county.year,
     goir_diff(county.report, r.report) d
WHERE county.unit = '云台县人民政府';

-- Whose omission explains it: without whom the sum is the county's.
SELECT county.unit, county.year, omitted.name
FROM page county JOIN roll_up r ON r.parent = county.unit AND r.year = county.year
     JOIN unit omitted ON omitted.parent = county.unit,
     LATERAL (SELECT goir_sum(p.report) AS report FROM page p JOIN unit u ON u.name = p.unit
              WHERE u.parent = county.unit AND p.year = county.year AND u.name <> omitted.name) rest
WHERE EXISTS (SELECT FROM goir_diff(county.report, r.report))
  AND rest.report IS NOT NULL AND NOT EXISTS (SELECT FROM goir_diff(county.report, rest.report));

-- 5. Disclosure rate and correction rate, ranked, with the change from last year.
SELECT rank() OVER (PARTITION BY year ORDER BY disclosure_rate DESC) AS rank,
       year, agency, disclosure_rate, correction_rate,
       disclosure_rate - min(disclosure_rate) OVER (PARTITION BY agency ORDER BY year
           RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING) AS change
FROM 报表.report WHERE disclosure_rate IS NOT NULL
ORDER BY year DESC, rank, received DESC, licences DESC NULLS LAST;

-- 6. Reasons for refusal by year and sector, without the counties, which repeat their units.
SELECT p.year, u.sector, r.label, sum(r.total) AS requests
FROM page p JOIN unit u ON u.name = p.unit, goir_requests(p.report) r
WHERE r.item LIKE 'refused.%' AND r.total > 0 AND u.parent IS NOT NULL
GROUP BY p.year, u.sector, r.item, r.label
ORDER BY p.year, u.sector, requests DESC, r.label;

-- 7. Prose that contradicts the table, with the sentence.
SELECT p.unit, p.year, v.subject, v.left_value AS prose, v.right_value AS in_table, c.quote
FROM page p, goir_violations(report) v, goir_claims(page) c
WHERE v.rule = 'claim.table' AND c.path = v.subject AND c.value = v.left_value;

-- 8. Who reports 规章 without the power to make them.
SELECT unit, year, left_value AS regulations, message
FROM page, goir_violations(report)
WHERE rule = 'disclosure.rank'
ORDER BY unit, year;

-- 9. Blank against zero: how many cells each report leaves open.
SELECT unit, year, count(*) FILTER (WHERE state = 'number' AND value = 0) AS zeros,
       count(*) FILTER (WHERE state = 'blank') AS blanks,
       count(*) FILTER (WHERE state IN ('dash', 'text')) AS dashes_and_words,
       count(*) FILTER (WHERE state = 'missing') AS missing
FROM page, goir_figures(report)
GROUP BY unit, year
HAVING count(*) FILTER (WHERE state <> 'number') > 0
ORDER BY unit, year;

-- The totals that are not there as numbers.
SELECT unit, year, table_name, item, state
FROM page, goir_figures(report)
WHERE measure = 'total' AND state <> 'number' AND item IN ('received', 'concluded', 'carried_out', 'reconsideration')
ORDER BY unit, year, table_name DESC, item DESC;

-- 10. Lawsuits without prior reconsideration, and how many more cases are pending than last year.
SELECT year, agency, litigations_direct, pending,
       pending - min(pending) OVER (PARTITION BY agency ORDER BY year
           RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING) AS growth
FROM (SELECT *, reconsiderations_pending + litigations_pending AS pending FROM 报表.report) r
WHERE litigations_direct > 0 OR pending > 0
ORDER BY year, growth DESC NULLS LAST;

-- 11. Fees by year, by unit of money.
SELECT year, block_label, unit, sum(value) AS amount
FROM 报表.fact_detail
WHERE measure IN ('amount', 'charged', 'collected') AND value > 0
GROUP BY year, block, block_label, unit
ORDER BY year, block;

-- Yuan entered as 万元: a thousand times last year, or a thousandth.
SELECT * FROM (
    SELECT unit, year, goir_figure(report, 'disclosure.charges.amount') AS amount,
           min(goir_figure(report, 'disclosure.charges.amount')) OVER (PARTITION BY unit ORDER BY year
               RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING) AS last_year
    FROM page) s
WHERE amount / nullif(last_year, 0) >= 1000 OR last_year / nullif(amount, 0) >= 1000;

-- 12. Reports copied from last year or from another unit: the same figures, and not all zero.
SELECT b.unit, b.year, a.unit AS same_as, a.year AS of_year
FROM page a JOIN page b ON a.report::jsonb -> 'figures' = b.report::jsonb -> 'figures'
WHERE (a.unit = b.unit AND a.year = b.year - 1 OR a.unit > b.unit AND a.year = b.year)
  AND goir_figure(b.report, 'requests.concluded.total') > 0
ORDER BY b.unit, b.year, a.unit;

-- 13. A series over three forms: what form 2014 counts stands in other rows since, and one row of form
-- 2019 became three.
INSERT INTO page VALUES ('云台县水利局', 2018, '云台县水利局2018年政府信息公开工作年度报告
一、概述
全年工作正常。
二、政府信息公开情况统计表
统计指标 | 单位 | 统计数
（一）收到申请数 | 件 | 3
1.当面申请数 | 件 | 1
2.传真申请数 | 件 | 0
3.网络申请数 | 件 | 2
4.信函申请数 | 件 | 0
（三）申请答复数 | 件 | 3
2.同意公开答复数 | 件 | 2');
SELECT year, form, received, granted, partially_granted, refused, handled_otherwise, concluded
FROM 报表.report WHERE agency = '云台县水利局' ORDER BY year;
DELETE FROM page WHERE year = 2018;

-- 14. A page that was changed after publication.
CREATE TABLE copy (
    unit text,
    year int,
    seen date,
    page text,
    report goir_report GENERATED ALWAYS AS (goir_parse(page)) STORED
);
INSERT INTO copy SELECT unit, year, '2023-02-01', page FROM page WHERE year = 2022;
INSERT INTO copy SELECT unit, year, '2023-09-01', replace(page, '行政许可 | 40', '行政许可 | 400') FROM page WHERE year = 2022;

SELECT a.unit, a.year, b.seen, d.table_name, d.item, d.measure, d.left_value AS was, d.right_value AS now
FROM copy a JOIN copy b USING (unit, year), goir_diff(a.report, b.report) d
WHERE a.seen < b.seen;

-- 15. One issue list per unit, of the report and of the year before.
SELECT unit, string_agg(year || ' ' || severity || ': ' || message, E'\n' ORDER BY year, severity, rule, subject) AS issues
FROM (SELECT unit, year, v.* FROM page, goir_violations(report) v
      UNION ALL
      SELECT b.unit, b.year, c.* FROM page a JOIN page b ON a.unit = b.unit AND a.year = b.year - 1,
             goir_continuity(a.report, b.report) c
      WHERE c.status = 'fail') v
GROUP BY unit ORDER BY unit;

-- The same, kept up to date by the trigger.
SELECT unit, year, string_agg(severity || ': ' || message, E'\n' ORDER BY severity, rule, subject) AS issues
FROM issue GROUP BY unit, year ORDER BY unit, year;

-- Corrected, the issues are gone.
BEGIN;
UPDATE page SET page = replace(page, '申请8件', '申请6件') WHERE unit = '云台县教育局';
SELECT count(*) FROM issue WHERE unit = '云台县教育局';
ROLLBACK;

-- Keeping it out: a domain for reports that add up, and a CHECK for new pages only.
\set VERBOSITY terse
CREATE DOMAIN balanced_report AS goir_report CHECK (goir_is_balanced(VALUE));
SELECT goir_year(report::balanced_report) FROM page WHERE unit = '望兰县人民政府';

ALTER TABLE page ADD CONSTRAINT balanced CHECK (goir_is_balanced(report)) NOT VALID;
INSERT INTO page VALUES ('望兰县财政局', 2022, published('望兰县财政局', 2022, '', 2, granted => 1));
ALTER TABLE page DROP CONSTRAINT balanced;

ALTER TABLE page ADD CONSTRAINT no_contradiction
CHECK (goir_is_balanced(report, 'requests.identity', 'claim.table', 'year.agreement')) NOT VALID;
INSERT INTO page VALUES ('望兰县财政局', 2022, published('望兰县财政局', 2022, '全年收到政府信息公开申请3件。', 2, granted => 2));
ALTER TABLE page DROP CONSTRAINT no_contradiction;
\set VERBOSITY default

-- From nothing to what does not add up.
SET client_min_messages = warning;
DROP SCHEMA 报表 CASCADE;
RESET client_min_messages;
DROP VIEW roll_up;
DROP TABLE copy, page, issue, unit;
DROP DOMAIN balanced_report;
BEGIN;
SET LOCAL client_min_messages = warning;
DROP EXTENSION goir CASCADE;

CREATE EXTENSION goir;

CREATE TABLE page (
    name   text PRIMARY KEY,
    page   bytea NOT NULL,
    report goir_report GENERATED ALWAYS AS (goir_parse(page)) STORED,
    CHECK (goir_is_report(report))
);

INSERT INTO page SELECT 'wanglan', convert_to(published('望兰县人民政府', 2022, '', 3, granted => 3, concluded => 4), 'UTF8');

SELECT rule, subject, difference, message FROM page, goir_violations(report);

SELECT report::jsonb -> 'figures' -> 'requests' -> 'received' FROM page;
SELECT goir_year(report) AS year, sum(goir_figure(report, 'requests.received.total'))
FROM page GROUP BY year ORDER BY year;
ROLLBACK;
DROP FUNCTION list_issues, published;
RESET DateStyle;
