-- The desk: what of the views is about what users write: reviews, corrections, units, fingerprints.
SET client_min_messages = warning;
SET jit = off;
CREATE SCHEMA desk;
SET search_path = desk, public;

-- A whole report of form 2021 that adds up: nothing but zeros.
CREATE FUNCTION zeros(agency text, year int) RETURNS goir_report LANGUAGE sql AS $$
SELECT jsonb_build_object('goir', 1, 'form', '2021', 'agency', agency, 'year', year, 'figures', jsonb_object_agg(table_name, items))::goir_report
FROM (SELECT table_name, jsonb_object_agg(item, measures) AS items
      FROM (SELECT table_name, item, jsonb_object_agg(measure, 0) AS measures FROM goir_items()
            WHERE form = '2021' AND table_name <> 'fees' AND item <> 'other_documents' GROUP BY table_name, item) m
      GROUP BY table_name) t $$;
CREATE TABLE page (name text COLLATE "C" PRIMARY KEY, base goir_report, corrections jsonb NOT NULL DEFAULT '{}',
    report goir_report GENERATED ALWAYS AS (goir_correct(base, corrections)) STORED);
INSERT INTO page (name, base)
SELECT agency || year, zeros('甲县' || agency, year) FROM unnest('{教育局,财政局,水利局}'::text[]) agency, generate_series(2021, 2023) year;
UPDATE page SET corrections = '{"requests.received.total": 12, "requests.received.natural_person": 11}' WHERE name = '教育局2022';
UPDATE page SET corrections = '{"requests.carried_out.total": 2, "year": 2022}' WHERE name = '财政局2022';
UPDATE page SET base = jsonb_set(base::jsonb, '{notes}', '[{"code": "value.hidden", "place": "requests.granted.total"}, {"code": "label.near", "detail": "予公开"}]')::goir_report
WHERE name = '水利局2022';

-- Asked for or not, the columns are there; without a table all is open.
SELECT goir_create_views('page', 'report', '报表');
CREATE TABLE columns_before AS SELECT attrelid, attnum, attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
WHERE relnamespace = '报表'::regnamespace AND attnum > 0;
SELECT source_key, rule, subject, numbers, state, state_label, state_order, note, reopened FROM 报表.issue ORDER BY source_key, rule, subject COLLATE "C";
SELECT to_regclass('issue_review') IS NULL AS no_table, to_regclass('报表.open_issue') IS NULL AS no_list;

SELECT goir_create_views('page', 'report', '报表', review => 'issue_review');
SELECT attname, format_type(atttypid, NULL) AS type, attnotnull, col_description(attrelid, attnum) ~ '[一-龥]' AS commented
FROM pg_attribute WHERE attrelid = 'issue_review'::regclass AND attnum > 0 ORDER BY attnum;
SELECT origin, source_key, severity, rule, subject, numbers FROM 报表.open_issue ORDER BY origin COLLATE "C", source_key COLLATE "C", rule COLLATE "C", subject COLLATE "C";
SELECT count(*) = count(DISTINCT issue_key) AS is_key FROM 报表.open_issue;
SELECT 来源, 原表主键, 级别, 规则, 说明 FROM 报表.待办问题 WHERE 来源 <> 'issue' ORDER BY 来源 COLLATE "C";

-- What is settled is no longer asked; the open ones come first.
INSERT INTO issue_review (source_key, rule, subject, numbers, state, note)
SELECT source_key, rule, subject, numbers, 'explained', '另有2件由信访办转来' FROM 报表.open_issue WHERE rule = 'requests.total' AND source_key = '教育局2022';
INSERT INTO issue_review (source_key, rule, subject, numbers, state)
SELECT source_key, rule, subject, numbers, 'confirmed' FROM 报表.open_issue WHERE origin = 'note';
SELECT source_key, rule, subject, state, state_label, note, who = current_user AS mine, decided_on = current_date AS today FROM 报表.issue ORDER BY state_order, source_key COLLATE "C", rule COLLATE "C", subject COLLATE "C";
SELECT array_agg(state) AS open_first FROM 报表.issue;
SELECT code, place, state, state_label FROM 报表.note WHERE agency = '甲县水利局';
SELECT count(*) AS open, count(*) FILTER (WHERE reopened) AS again FROM 报表.open_issue;
-- the last word counts, and a review of other numbers does not
INSERT INTO issue_review (source_key, rule, subject, numbers, state, note) SELECT source_key, rule, subject, numbers, 'open', '再核' FROM issue_review WHERE rule = 'requests.total';
INSERT INTO issue_review (source_key, rule, subject, numbers, state) SELECT source_key, rule, subject, numbers || ' 1', 'explained' FROM 报表.issue WHERE rule = 'requests.total';
SELECT source_key, state, note, reopened FROM 报表.issue WHERE rule = 'requests.total' ORDER BY source_key COLLATE "C";
INSERT INTO issue_review (source_key, rule, subject, numbers, state, note) SELECT source_key, rule, subject, numbers, 'corrected', '已更正' FROM 报表.open_issue WHERE rule = 'requests.total';
SELECT source_key, state, note, reopened FROM 报表.issue WHERE rule = 'requests.total' ORDER BY source_key COLLATE "C";
\set VERBOSITY terse
INSERT INTO issue_review (source_key, rule, numbers, state) VALUES ('x', 'y', '', 'closed');
INSERT INTO issue_review (source_key, rule, state) VALUES ('x', 'y', 'open');
\set VERBOSITY default

-- It comes back when its numbers change, and no other one does: a figure of the rule, the figure of a note.
UPDATE page SET corrections = corrections || '{"requests.received.business": 3}' WHERE name = '教育局2022';
SELECT rule, subject, state, note, reopened FROM 报表.issue WHERE source_key = '教育局2022' ORDER BY rule COLLATE "C", subject COLLATE "C";
UPDATE page SET corrections = '{"requests.concluded.business": 0}' WHERE name = '水利局2022';
SELECT code, place, state, reopened FROM 报表.note WHERE code = 'value.hidden';
UPDATE page SET base = jsonb_set(base::jsonb, '{figures,requests,granted,total}', '1')::goir_report WHERE name = '水利局2022';
SELECT code, place, state, reopened FROM 报表.note WHERE code = 'value.hidden';
UPDATE page SET base = jsonb_set(base::jsonb, '{figures,requests,granted,total}', '0')::goir_report WHERE name = '水利局2022';
SELECT code, place, state, reopened FROM 报表.note WHERE code = 'value.hidden';

-- Whatever changes: open is what nobody has decided about, in these words and numbers.
CREATE TABLE decided AS SELECT NULL::text AS source_key, NULL::text AS rule, NULL::text AS subject, NULL::text AS message,
    NULL::numeric AS left_value, NULL::numeric AS right_value WHERE false;
CREATE VIEW wrong AS SELECT source_key, rule, coalesce(subject, '') AS subject, message, left_value, right_value, severity FROM 报表.issue
UNION ALL SELECT source_key, rule, coalesce(subject, ''), message, left_value, right_value, severity FROM 报表.continuity;
CREATE FUNCTION play(steps int) RETURNS TABLE (asked bigint, spared bigint, differ bigint) LANGUAGE plpgsql AS $$
DECLARE n bigint;
BEGIN
    asked := 0; spared := 0; differ := 0;
    FOR step IN 1 .. steps LOOP
        UPDATE page SET corrections = jsonb_build_object(
            (SELECT table_name || '.' || item || '.' || measure FROM goir_items() WHERE form = '2021' AND table_name IN ('requests', 'proceedings', 'disclosure')
                 AND item <> 'other_documents' ORDER BY (ordinal * 37 + step * 11) % 101 LIMIT 1), step % 4,
            'requests.concluded.total', step % 3, 'requests.carried_out.natural_person', step % 2)
        WHERE name = (SELECT name FROM page ORDER BY name OFFSET step % 9 LIMIT 1);
        SELECT count(*) INTO n FROM (
            (SELECT source_key, rule, coalesce(subject, '') FROM 报表.open_issue WHERE origin <> 'note'
             EXCEPT SELECT source_key, rule, subject FROM (SELECT * FROM wrong WHERE severity <> 'info') w WHERE NOT EXISTS (
                 SELECT FROM decided d WHERE (d.source_key, d.rule, d.subject, d.message) = (w.source_key, w.rule, w.subject, w.message)
                     AND (d.left_value, d.right_value) IS NOT DISTINCT FROM (w.left_value, w.right_value)))
            UNION ALL
            (SELECT source_key, rule, subject FROM wrong w WHERE severity <> 'info' AND NOT EXISTS (
                 SELECT FROM decided d WHERE (d.source_key, d.rule, d.subject, d.message) = (w.source_key, w.rule, w.subject, w.message)
                     AND (d.left_value, d.right_value) IS NOT DISTINCT FROM (w.left_value, w.right_value))
             EXCEPT SELECT source_key, rule, coalesce(subject, '') FROM 报表.open_issue WHERE origin <> 'note')) x;
        differ := differ + n;
        asked := asked + (SELECT count(*) FROM 报表.open_issue WHERE origin <> 'note');
        spared := spared + (SELECT count(*) FROM wrong WHERE severity <> 'info') - (SELECT count(*) FROM 报表.open_issue WHERE origin <> 'note');
        INSERT INTO decided SELECT source_key, rule, subject, message, left_value, right_value FROM wrong;
        INSERT INTO issue_review (source_key, rule, subject, numbers, state)
        SELECT source_key, rule, subject, numbers, (ARRAY['confirmed', 'explained', 'corrected'])[1 + step % 3] FROM 报表.open_issue;
    END LOOP;
    RETURN NEXT;
END $$;
INSERT INTO decided SELECT w.source_key, w.rule, w.subject, w.message, w.left_value, w.right_value FROM wrong w WHERE NOT EXISTS (
    SELECT FROM 报表.open_issue o WHERE (o.source_key, o.rule, coalesce(o.subject, '')) = (w.source_key, w.rule, w.subject));
SELECT asked > 20 AS asked, spared > 20 AS spared, differ FROM play(40);
DROP FUNCTION play;
DROP VIEW wrong;

-- Corrected and read figures are told apart.
UPDATE page SET corrections = '{}';
UPDATE page SET corrections = '{"requests.received.total": 12, "requests.granted.total": null, "requests.concluded.total": 0, "year": 2022}' WHERE name = '教育局2022';
SELECT item, measure, value, state, is_corrected FROM 报表.fact WHERE is_corrected ORDER BY ordinal;
SELECT count(*) AS facts, count(*) FILTER (WHERE is_corrected) AS corrected FROM 报表.fact_detail WHERE agency = '甲县教育局' AND year = 2022;
SELECT agency, year, corrections FROM 报表.report WHERE corrections > 0;
SELECT 项目, 指标, 数值, 人工更正 FROM 报表.数据明细 WHERE 人工更正 ORDER BY 顺序 LIMIT 1;
-- of a whole report put in by hand not all corrections have a note: what nobody can tell is neither yes nor no
UPDATE page SET corrections = (SELECT jsonb_object_agg(concat_ws('.', table_name, item, measure), 7) FROM goir_items() WHERE form = '2021' AND table_name = 'requests')
    WHERE name = '教育局2022';
SELECT count(*) FILTER (WHERE is_corrected) > 20 AS told, bool_or(NOT is_corrected) AS wrongly_denied, count(*) FILTER (WHERE is_corrected IS NULL) > 100 AS unknown
FROM 报表.fact WHERE agency = '甲县教育局' AND year = 2022;
SELECT agency, corrections IS NULL AS unknown FROM 报表.report WHERE agency = '甲县教育局' AND year = 2022;
UPDATE page SET corrections = '{"requests.received.total": 12, "requests.granted.total": null, "requests.concluded.total": 0, "year": 2022}' WHERE name = '教育局2022';

-- Again, stored, in one language, without it: the table keeps what it has, and stored issues show what is decided at once.
TRUNCATE issue_review RESTART IDENTITY;
CREATE TABLE live AS SELECT * FROM 报表.open_issue;
SELECT goir_create_views('page', 'report', '报表', review => 'issue_review', materialized => true);
SELECT count(*) FROM ((TABLE live EXCEPT ALL TABLE 报表.open_issue) UNION ALL (TABLE 报表.open_issue EXCEPT ALL TABLE live)) d;
INSERT INTO issue_review (source_key, rule, subject, numbers, state) SELECT source_key, rule, subject, numbers, 'explained' FROM 报表.open_issue WHERE rule = 'requests.total';
SELECT state, count(*) FROM 报表.issue GROUP BY state ORDER BY state COLLATE "C";
SELECT goir_create_views('page', 'report', '报表', review => 'issue_review', language => 'zh');
SELECT relname COLLATE "C" FROM pg_class WHERE relnamespace = '报表'::regnamespace AND relkind IN ('v', 'm') ORDER BY 1;
SELECT 状态, count(*) FROM 报表.问题清单 GROUP BY 状态 ORDER BY 状态 COLLATE "C";
INSERT INTO issue_review (source_key, rule, subject, numbers, state) SELECT 原表主键, 规则代码, 对象代码, 涉及数字, 'confirmed' FROM 报表.待办问题;
SELECT count(*) FROM 报表.待办问题;
SELECT goir_create_views('page', 'report', '报表', review => 'issue_review', language => 'en', materialized => true);
SELECT state, count(*) FROM 报表.issue GROUP BY state ORDER BY state COLLATE "C";
SELECT goir_create_views('page', 'report', '报表');
SELECT state, count(*) FROM 报表.issue GROUP BY state ORDER BY state COLLATE "C";
SELECT count(*) AS reviews, to_regclass('报表.open_issue') IS NULL AS no_list FROM issue_review;
SELECT count(*) AS moved FROM columns_before b JOIN pg_attribute a USING (attrelid, attnum) WHERE a.attname <> b.attname;
SELECT goir_create_views('page', 'report', '报表', review => 'issue_review');
SELECT count(*) FROM 报表.open_issue;
DROP SCHEMA 报表 CASCADE;
SELECT count(*) AS reviews FROM issue_review;

-- Whoever reads needs the table too (from 15 on); whoever decides, INSERT.
SELECT goir_create_views('page', 'report', '报表', review => 'issue_review');
TRUNCATE issue_review;
CREATE FUNCTION says(command text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE result text;
BEGIN
    EXECUTE command INTO result;
    RETURN result;
EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE;
END $$;
SELECT current_setting('server_version_num')::int >= 150000 AS invoker \gset
CREATE ROLE regress_goir_clerk;
GRANT USAGE ON SCHEMA desk, 报表 TO regress_goir_clerk;
GRANT SELECT ON page TO regress_goir_clerk;
GRANT SELECT ON ALL TABLES IN SCHEMA 报表 TO regress_goir_clerk;
SET ROLE regress_goir_clerk;
SELECT says('SELECT count(*) FROM 报表.report') AS reports, says('SELECT count(*) FROM 报表.open_issue') = CASE WHEN :'invoker' THEN '42501' ELSE '3' END AS without_grant;
RESET ROLE;
GRANT SELECT, INSERT ON issue_review TO regress_goir_clerk;
SET ROLE regress_goir_clerk;
INSERT INTO issue_review (source_key, rule, subject, numbers, state) SELECT source_key, rule, subject, numbers, 'confirmed' FROM 报表.open_issue;
SELECT who, count(*) FROM 报表.issue GROUP BY who;
SELECT says('UPDATE issue_review SET state = ''open'''), says('DELETE FROM issue_review');
RESET ROLE;
-- row-level security of the pages holds for what is to do
ALTER TABLE page ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON page USING (name ~ '水利');
TRUNCATE issue_review;
SET ROLE regress_goir_clerk;
SELECT NOT :'invoker' OR says('SELECT count(*) FROM 报表.open_issue WHERE source_key !~ ''水利''') = '0' AS own_only;
RESET ROLE;
ALTER TABLE page DISABLE ROW LEVEL SECURITY;
DROP OWNED BY regress_goir_clerk;
-- nor do views of stored reports, which have the rights of their owner, show what was decided, or units, to all
ALTER TABLE issue_review ENABLE ROW LEVEL SECURITY;
SELECT says($$SELECT goir_create_views('page', 'report', 'kept', review => 'issue_review', materialized => true)$$);
ALTER TABLE issue_review DISABLE ROW LEVEL SECURITY;
CREATE TABLE listed (name text NOT NULL, parent text, aliases text[] NOT NULL DEFAULT '{}', valid_from integer NOT NULL DEFAULT 2008, valid_to integer);
ALTER TABLE listed ENABLE ROW LEVEL SECURITY;
CREATE VIEW listed_view AS TABLE listed;
SELECT says($$SELECT goir_create_views('page', 'report', 'kept', units => 'listed_view', materialized => true)$$);
DROP TABLE listed CASCADE;

-- What cannot be a table of reviews.
CREATE TABLE bare AS SELECT report FROM page;
SELECT goir_create_views('bare', 'report', 'of_bare', review => 'bare_review');
SELECT goir_create_views('page', 'report', '报表', review => 'page');
CREATE TABLE half (review_id bigint, source_key text, rule text, subject text, numbers int);
SELECT goir_create_views('page', 'report', '报表', review => 'half');
SELECT goir_create_views('page', 'report', '报表', units => 'half');
SELECT to_regclass('bare_review') IS NULL AS nothing_left;
SELECT count(*) FROM 报表.open_issue;

-- Units: whose report is which, however the page writes the name.
DROP SCHEMA 报表 CASCADE;
CREATE TABLE filed (id int PRIMARY KEY, site text, report goir_report);
CREATE FUNCTION file(n int, agency text, year int, site text DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
    INSERT INTO filed VALUES (n, site, (jsonb_build_object('goir', 1, 'form', '2021') || jsonb_strip_nulls(jsonb_build_object('agency', agency, 'year', year)))::goir_report) $$;
SELECT goir_create_views('filed', 'report', '报表', units => 'unit', site => 'site');
INSERT INTO unit (name, parent, aliases, valid_from, valid_to) VALUES
    ('青林市水务局', '青林市人民政府', '{青林市水利局}', 2008, NULL),
    ('青林市林业局', '青林市人民政府', '{}', 2008, 2018),
    ('青林市农业局', '青林市人民政府', '{}', 2008, 2018),
    ('青林市农业农村局', '青林市人民政府', '{青林市林业局,青林市农业局}', 2019, NULL),
    ('东山县水务局', '青林市人民政府', '{}', 2008, 2019),
    ('东山县水务局', '东山县人民政府', '{}', 2020, NULL),
    ('西河县东山街道办事处', '西河县人民政府', '{}', 2008, NULL),
    ('北原县东山街道办事处', '北原县人民政府', '{}', 2008, NULL);
SELECT count(file(n, agency, year, site)) FROM (VALUES
    (1, '青林市水务局', 2022, '青林市'), (2, '市水务局', 2021, '青林市'), (3, '水务局', 2020, '青林市人民政府门户网站'),
    (4, '青林省青林市水务局', 2019, NULL), (5, '青林市水利局', 2018, NULL), (6, '市水利局', 2017, '青林市'),
    (7, '水务局', 2022, NULL), (8, '青林市林业局', 2018, NULL), (9, '青林市林业局', 2019, NULL), (10, '青林市农业局', 2018, '青林市'),
    (11, '东山县水务局', 2019, '青林市'), (12, '东山县水务局', 2020, '青林市'), (13, '县水务局', 2021, '东山县'),
    (14, '东山街道', 2022, NULL), (15, '青林市青林路小学', 2022, NULL), (16, NULL, 2022, NULL), (17, '青林市水务局', NULL, NULL),
    (18, '青林市农业农村局', 2018, NULL), (19, '西河县人民政府', 2022, NULL), (22, '西河县东山街道办事处', 2022, NULL)) v (n, agency, year, site);
INSERT INTO filed VALUES (20, NULL, goir_parse('通知')), (21, '青林市', goir_parse('无关的网页'));
SELECT report_key, year, agency, match_key, unit_name, unit_parent FROM 报表.report ORDER BY report_key;
SELECT source_key, agency, year, reason, reason_label, candidates FROM 报表.unit_unmatched ORDER BY report_key;
-- no page is lost, none counted twice
SELECT count(*) AS pages, count(DISTINCT report_key) AS keys, (SELECT count(*) FROM 报表.report WHERE is_report AND unit_name IS NOT NULL) + (SELECT count(*) FROM 报表.unit_unmatched) AS told
FROM 报表.report;
SELECT unit_name, name, match_key, first_year, last_year, is_ambiguous FROM 报表.unit_alias ORDER BY unit_name COLLATE "C", first_year, name COLLATE "C";
SELECT count(*) = count(DISTINCT name_key) AS is_key FROM 报表.unit_alias;

-- Who has not filed: in each year those who should and did not.
SELECT year, unit_name, unit_parent, last_year FROM 报表.unit_missing WHERE year IN (2018, 2019, 2020) ORDER BY year, unit_name COLLATE "C";
SELECT count(*) AS differ FROM (
    SELECT y AS year, u.name FROM generate_series(2017, extract(year FROM current_date)::int - 1) y,
        (SELECT DISTINCT name, min(valid_from) OVER (PARTITION BY name) AS since, max(coalesce(valid_to, 9999)) OVER (PARTITION BY name) AS until FROM unit) u
    WHERE y BETWEEN since AND until AND NOT EXISTS (SELECT FROM 报表.report r WHERE r.unit_name = u.name AND r.year = y)
    EXCEPT ALL SELECT year, unit_name FROM 报表.unit_missing) d;
SELECT unit_name, year FROM 报表.unit_missing m WHERE EXISTS (SELECT FROM 报表.report r WHERE r.is_report AND (r.unit_name, r.year) = (m.unit_name, m.year));
SELECT min(year), max(year) = extract(year FROM current_date)::int - 1 AS last_due, count(*) = count(DISTINCT missing_key) AS is_key,
       count(*) = count(DISTINCT (unit_name, year)) AS once FROM 报表.unit_missing;
-- in the order of the database's own collation
\o /dev/null
SELECT unit_name, unit_parent, last_year, last_published FROM 报表.unit_missing WHERE year = 2024;
SELECT source_key, agency, reason, reason_label FROM 报表.unit_unmatched;
\o
-- before anybody has filed, all are missing
CREATE TABLE early (LIKE filed INCLUDING ALL);
SELECT goir_create_views('early', 'report', 'too_early', units => 'unit');
SELECT count(DISTINCT unit_name) AS units, count(DISTINCT year) AS years FROM too_early.unit_missing;
DROP SCHEMA too_early CASCADE;

-- A unit is compared with itself, under whatever name.
SELECT year, agency, rule, subject FROM 报表.continuity;
UPDATE filed SET report = goir_correct(report, '{"requests.carried_out.total": 3}') WHERE id IN (5, 8, 10);
UPDATE filed SET report = goir_correct(report, '{"requests.carried_in.total": 4}') WHERE id IN (4, 9);
SELECT year, agency, left_value, right_value FROM 报表.continuity WHERE subject = 'total';
-- stored, in one language: the same, and the list is live
CREATE TABLE live_units AS SELECT report_key, unit_name, unit_parent FROM 报表.report;
SELECT goir_create_views('filed', 'report', '报表', units => 'unit', site => 'site', materialized => true);
SELECT count(*) FROM (TABLE live_units EXCEPT SELECT report_key, unit_name, unit_parent FROM 报表.report) d;
UPDATE unit SET aliases = aliases || '{青林市青林路小学}'::text[] WHERE name = '青林市农业农村局';
SELECT unit_name FROM 报表.report WHERE report_key = 15;
SELECT goir_create_views('filed', 'report', '报表', units => 'unit', site => 'site', language => 'zh', materialized => true);
SELECT 机关, 原因, 可能的单位 FROM 报表.未对应页面 WHERE 年度 = 2022 ORDER BY 报告编号;
SELECT count(*) > 0 AS missing FROM 报表.未报送单位;
SELECT goir_create_views('filed', 'report', '报表');
SELECT count(unit_name), to_regclass('报表.unit_missing') IS NULL AND to_regclass('报表.未报送单位') IS NULL AND to_regclass('报表.unit_alias') IS NULL AS gone FROM 报表.report;
-- a list of units that is there already, with columns of its own
CREATE TABLE office (code text, name text, parent text);
SELECT goir_create_views('filed', 'report', '报表', units => 'office');
ALTER TABLE office ADD aliases text[] NOT NULL DEFAULT '{}', ADD valid_from integer NOT NULL DEFAULT 2008, ADD valid_to integer;
INSERT INTO office VALUES ('01', '青林市水务局', NULL), ('02', '青林市水务局', '重复');
SELECT goir_create_views('filed', 'report', '报表', units => 'office');
SELECT count(*) = count(DISTINCT report_key) AS once, count(unit_name) > 0 AS found FROM 报表.report;
SELECT goir_create_views('filed', 'report', '报表', units => 'unit', site => 'id');
SELECT goir_create_views('filed', 'report', '报表', units => 'unit', site => 'nowhere');
DROP SCHEMA 报表 CASCADE;

-- Narratives that are alike: each pair once, the later report first.
CREATE TABLE told (id int PRIMARY KEY, year int, unit text, text text, report goir_report,
    print int[] GENERATED ALWAYS AS (goir_fingerprint(text)) STORED);
INSERT INTO told (id, year, unit, text, report)
SELECT n, year, unit, page, goir_parse(page) FROM (SELECT n, year, unit, format('<h1>%s%s年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>%s</p>', unit, year, text) AS page
    FROM (VALUES (1, 2024, '东山县林业局', 1), (2, 2023, '云河县水务局', 1), (3, 2024, '云河县水务局', 1), (4, 2024, '西河县水务局', 2), (5, 2024, '北原县水务局', 3)) v (n, year, unit, t),
    LATERAL (SELECT (ARRAY['把水价调整、供水水质和停水通知放在网站首页，每月由办公室逐条核对；窗口备有公开目录和申请表，群众来问能当场说清依据。下一年改进检索，补上旧文件的有效性标注。',
        '全年公示采伐许可和林地审批结果，护林员名单张贴到村；收到的申请均在十五日内答复，没有因公开被复议。公开内容的说明还不够通俗，今后配图讲解，并到林场听取意见。', '无。'])[t] AS text) t) p;
CREATE INDEX ON told USING gin (goir_bands(print));
SELECT goir_create_views('told', 'report', '报表', fingerprint => 'print');
SELECT report_key, year, agency, other_key, other_year, other_agency, share FROM 报表.similar ORDER BY report_key, other_key;
SELECT 机关, 相似报告机关, 相似度 FROM 报表.相似报告 WHERE 报告编号 = 3 ORDER BY 相似报告年度;
SELECT count(*) AS pairs, count(*) = count(DISTINCT pair_key) AS is_key, (SELECT count(*) FROM told a JOIN told b ON a.id < b.id WHERE goir_similarity(a.print, b.print) >= 0.8) AS by_hand FROM 报表.similar;
-- the index finds those of one report
SET enable_seqscan = off;
CREATE FUNCTION plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) ' || query;
END $$;
SELECT bool_or(p ~ 'goir_bands.* && ') AND bool_or(p ~ 'Bitmap Index Scan on told_goir_bands_idx') AS by_index FROM plan('SELECT * FROM 报表.similar WHERE report_key = 3') p;
RESET enable_seqscan;
SELECT goir_create_views('told', 'report', '报表', fingerprint => 'print', materialized => true);
SELECT report_key, other_key, share FROM 报表.similar ORDER BY report_key, other_key;
SELECT goir_create_views('told', 'report', '报表', fingerprint => 'text');
SELECT goir_create_views('told', 'report', '报表');
SELECT to_regclass('报表.similar') IS NULL AND to_regclass('报表.similar_stored') IS NULL AND to_regclass('报表.相似报告') IS NULL AS gone;
CREATE TABLE keyless AS TABLE told;
SELECT goir_create_views('keyless', 'report', 'x', fingerprint => 'print');

-- All of it at once, every view a key, plain types, comments in Chinese.
SELECT goir_create_views('told', 'report', '报表', review => 'told_review', units => 'unit', fingerprint => 'print');
CREATE FUNCTION keys() RETURNS TABLE (name text, is_key boolean) LANGUAGE plpgsql AS $$
BEGIN
    FOR name IN SELECT relname FROM pg_class WHERE relnamespace = '报表'::regnamespace AND relkind = 'v' AND relname ~ '^[a-z_]+$' ORDER BY relname COLLATE "C" LOOP
        EXECUTE format('SELECT count(*) = count(DISTINCT (%2$s)) AND count(*) = count(*) FILTER (WHERE (%2$s)::float8::bigint = (%2$s)) FROM 报表.%1$I', name,
            (SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = format('报表.%I', name)::regclass AND attnum = 1)) INTO is_key;
        RETURN NEXT;
    END LOOP;
END $$;
SELECT string_agg(name, ' ' ORDER BY name COLLATE "C") AS views, bool_and(is_key) AS keys FROM keys();
SELECT relname, attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE relnamespace = '报表'::regnamespace AND relkind = 'v' AND attnum > 0 AND NOT (obj_description(c.oid) ~ '[一-龥]' AND col_description(c.oid, attnum) ~ '[一-龥]'
    AND format_type(atttypid, NULL) IN ('bigint', 'boolean', 'date', 'integer', 'numeric', 'text') AND relname || attname ~ '^[a-z_一-龥]+$') IS NOT FALSE;

DROP SCHEMA 报表, desk CASCADE;
DROP ROLE regress_goir_clerk;
