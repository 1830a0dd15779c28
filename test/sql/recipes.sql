-- The recipes of README.md, on reports of two counties; each statement there is one from here.
-- published() writes a page as offices do: the whole form, of 2019 up to the year 2020. All
-- applicants are natural persons; what is not said is 0.
CREATE FUNCTION published(agency text, year int, prose text, received int, carried_in int = 0,
    granted int = 0, partially int = 0, not_held int = 0, otherwise int = 0, carried_out int = 0,
    licences int = 0, proceedings text = '0 | 0 | 0 | 0 | 0', concluded int = NULL) RETURNS text
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
规章 | 0 | 0 | 0
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
行政事业性收费 | 0' END || '
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况
自然人 | 法人或其他组织 | 总计
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
' || (SELECT string_agg(label || ' | ' || n || ' | 0 | 0 | 0 | 0 | 0 | ' || n, E'\n' ORDER BY at)
FROM (VALUES
    (1, '一、本年新收政府信息公开申请数量', received), (2, '二、上年结转政府信息公开申请数量', carried_in),
    (3, '三、本年度办理结果 | （一）予以公开', granted), (4, '（二）部分公开', partially),
    (5, '（三）不予公开 | 1.属于国家秘密', 0), (6, '2.其他法律行政法规禁止公开', 0), (7, '3.危及“三安全一稳定”', 0),
    (8, '4.保护第三方合法权益', 0), (9, '5.属于三类内部事务信息', 0), (10, '6.属于四类过程性信息', 0),
    (11, '7.属于行政执法案卷', 0), (12, '8.属于行政查询事项', 0),
    (13, '（四）无法提供 | 1.本机关不掌握相关政府信息', not_held), (14, '2.没有现成信息需要另行制作', 0),
    (15, '3.补正后申请内容仍不明确', 0), (16, '（五）不予处理 | 1.信访举报投诉类申请', 0), (17, '2.重复申请', 0),
    (18, '3.要求提供公开出版物', 0), (19, '4.无正当理由大量反复申请', 0), (20, '5.要求行政机关确认或重新出具已获取信息', 0),
    (21, CASE WHEN year < 2021 THEN '（六）其他处理' ELSE '（六）其他处理 | 1.申请人无正当理由逾期不补正' END, otherwise),
    (22, CASE WHEN year > 2020 THEN '2.申请人逾期未按收费通知要求缴纳费用' END, 0),
    (23, CASE WHEN year > 2020 THEN '3.其他' END, 0),
    (24, '（七）总计', coalesce(concluded, granted + partially + not_held + otherwise)),
    (25, '四、结转下年度继续办理', carried_out)) f (at, label, n)) || '
四、政府信息公开行政复议、行政诉讼情况
行政复议 | 行政诉讼
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
' || proceedings || ' | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
五、存在的主要问题及改进情况
公开不够及时，今后改进。
六、其他需要报告的事项
没有其他需要报告的事项。' $$;

CREATE TABLE unit (name text COLLATE "C" PRIMARY KEY, parent text);
INSERT INTO unit VALUES ('云台县人民政府', NULL), ('云台县水利局', '云台县人民政府'),
    ('云台县教育局', '云台县人民政府'), ('云台县青石镇人民政府', '云台县人民政府'),
    ('望兰县人民政府', NULL), ('望兰县水利局', '望兰县人民政府'), ('望兰县财政局', '望兰县人民政府');

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
-- beginning of 2022 it has 1.
INSERT INTO page VALUES
    ('云台县水利局', 2020, published('云台县水利局', 2020, '全年收到政府信息公开申请4件。', 4,
        granted => 2, otherwise => 1, carried_out => 1, licences => 300)),
    ('云台县水利局', 2021, published('云台县水利局', 2021, '全年受理政府信息公开申请6件，其中新收5件、上年结转1件。', 5, 1,
        granted => 2, partially => 1, otherwise => 1, carried_out => 2, licences => 280, proceedings => '1 | 1 | 0 | 0 | 2')),
    ('云台县水利局', 2022, published('云台县水利局', 2022, '全年受理政府信息公开申请9件。', 8, 1,
        granted => 6, partially => 1, not_held => 2, licences => 310, proceedings => '0 | 1 | 0 | 1 | 2'));

-- The education office: the prose of 2022 says 8, the table 6.
INSERT INTO page VALUES
    ('云台县教育局', 2021, published('云台县教育局', 2021, '全年收到政府信息公开申请4件。', 4, granted => 1, not_held => 3)),
    ('云台县教育局', 2022, published('云台县教育局', 2022, '全年收到政府信息公开申请8件。', 6, granted => 3, not_held => 3));

-- The town; and the county, which has added up all but the town.
INSERT INTO page VALUES
    ('云台县青石镇人民政府', 2022, published('云台县青石镇人民政府', 2022, '全年收到政府信息公开申请2件。', 2, granted => 2, licences => 40)),
    ('云台县人民政府', 2022, published('云台县人民政府', 2022, '全县收到政府信息公开申请14件。', 14, 1,
        granted => 9, partially => 1, not_held => 5, licences => 310, proceedings => '0 | 1 | 0 | 1 | 2'));

-- The other county concluded 3 and says 4; one of its offices filed last year's report again, one none.
INSERT INTO page VALUES
    ('望兰县人民政府', 2022, published('望兰县人民政府', 2022, '全县收到政府信息公开申请3件。', 3, granted => 3, concluded => 4)),
    ('望兰县水利局', 2022, published('望兰县水利局', 2021, '没有收到政府信息公开申请。', 0));

SELECT unit, year, goir_year(report), goir_form(report), goir_agency(report) = unit AS agency,
       goir_is_complete(report) AS complete, goir_is_balanced(report) AS balanced
FROM page ORDER BY unit, year;

-- The list of a unit, errors first.
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

-- Who has not filed, or filed another year's report.
SELECT u.parent, u.name, p.unit IS NOT NULL AS filed, goir_year(p.report) AS says
FROM unit u LEFT JOIN page p ON p.unit = u.name AND p.year = 2022
WHERE goir_year(p.report) IS DISTINCT FROM 2022
ORDER BY u.name;

-- What was carried in against what was carried out the year before.
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

-- A county against the sum of its units.
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

-- Prose that contradicts the table, with the sentence.
SELECT p.unit, p.year, v.subject, v.left_value AS prose, v.right_value AS in_table, c.quote
FROM page p, goir_violations(report) v, goir_claims(page) c
WHERE v.rule = 'claim.table' AND c.path = v.subject AND c.value = v.left_value;

-- Disclosure rate and correction rate, ranked, with the change from last year.
SELECT rank() OVER (PARTITION BY year ORDER BY disclosed DESC) AS rank, *,
       disclosed - lag(disclosed) OVER (PARTITION BY unit ORDER BY year) AS change
FROM (SELECT year, unit,
             round(100 * (goir_figure(report, 'requests.granted.total') +
                          goir_figure(report, 'requests.partially_granted.total')) /
                   nullif(goir_figure(report, 'requests.concluded.total'), 0), 1) AS disclosed,
             (SELECT round(100 * sum(corrected) / nullif(sum(total) - sum(pending), 0), 1)
              FROM goir_proceedings(report)) AS corrected
      FROM page) s
WHERE disclosed IS NOT NULL
ORDER BY year DESC, rank, unit;

-- A series over three forms: what form 2014 counts stands in other rows since, and one row of form
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
SELECT year, goir_form(report) AS form,
       coalesce(goir_figure(report, 'requests.received.total'),
                goir_figure(report, 'statistics.received.value')) AS received,
       coalesce(goir_figure(report, 'requests.granted.total'),
                goir_figure(report, 'statistics.replied.granted.value')) AS granted,
       coalesce(goir_figure(report, 'requests.other.total'),
                goir_figure(report, 'requests.other.not_corrected.total') +
                goir_figure(report, 'requests.other.fee_unpaid.total') +
                goir_figure(report, 'requests.other.other.total')) AS handled_otherwise
FROM page WHERE unit = '云台县水利局' ORDER BY year;
DELETE FROM page WHERE year = 2018;

-- A page that was changed after publication.
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

-- The rest of README.md: from nothing to what does not add up.
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
