-- The reporting layer: what goir_create_views makes, over good tables and odd ones.
SET client_min_messages = warning;
-- compiling takes longer than running
SET jit = off;
CREATE SCHEMA office;
SET search_path = office, public;

-- A whole report of form 2019 or 2021 whose figures differ and add up: details as numbered, sums
-- by hand. Nothing is carried over.
CREATE FUNCTION filled(form text, agency text, year int, n int) RETURNS goir_report LANGUAGE sql AS $$
WITH cell AS (
    SELECT table_name, item, measure, (i.ordinal * 7 + n) % 11 AS value FROM goir_items() i
    WHERE i.form = $1 AND table_name <> 'fees' AND item <> 'other_documents'),
detail AS (
    SELECT table_name, item, measure, CASE item WHEN 'carried_in' THEN 0 WHEN 'carried_out' THEN 0 ELSE value END AS value
    FROM cell WHERE (table_name = 'disclosure' OR measure <> 'total') AND item NOT IN ('received', 'concluded')),
result AS (
    SELECT * FROM detail
    UNION ALL
    SELECT 'requests', i, measure, sum(value) FROM detail, unnest('{received,concluded}'::text[]) i
    WHERE table_name = 'requests' AND item NOT IN ('carried_in', 'carried_out') GROUP BY i, measure),
whole AS (
    SELECT * FROM result
    UNION ALL
    SELECT table_name, item, 'total', sum(value) FROM result WHERE table_name <> 'disclosure' GROUP BY table_name, item)
SELECT jsonb_build_object('goir', 1, 'form', $1, 'agency', agency, 'year', year, 'figures', jsonb_object_agg(table_name, items))::goir_report
FROM (SELECT table_name, jsonb_object_agg(item, measures) AS items
      FROM (SELECT table_name, item, jsonb_object_agg(measure, value) AS measures FROM whole GROUP BY table_name, item) m
      GROUP BY table_name) t $$;

CREATE TABLE page (id int PRIMARY KEY, unit text COLLATE "C", filed int, report goir_report);
INSERT INTO page VALUES
    (1, '甲局', 2020, filled('2019', '甲县甲局', 2020, 1)),
    (2, '甲局', 2021, filled('2021', '甲县甲局', 2021, 2)),
    (3, '乙局', 2021, filled('2021', '甲县乙局', 2021, 5)),
    (4, '丙局', 2021, NULL),
    (5, '丁局', 2021, goir_parse('没有内容')),
    (6, '甲局', 2018, '{"goir": 1, "form": "2014", "agency": "甲县甲局", "year": 2018, "figures": {"statistics": {
        "published": {"value": 100}, "published.normative_documents": {"value": 7},
        "channel.website": {"value": 60}, "channel.wechat": {"value": 70},
        "response.press_conferences": {"value": 2}, "response.press_conferences.leaders": {"value": 1},
        "received": {"value": 10}, "received.in_person": {"value": 1}, "received.fax": {"value": 2},
        "received.online": {"value": 3}, "received.letter": {"value": 4},
        "concluded": {"value": 9}, "concluded.on_time": {"value": 8}, "concluded.extended": {"value": 1},
        "replied": {"value": 9}, "replied.granted": {"value": 3}, "replied.partially_granted": {"value": 0},
        "replied.already_public": {"value": 0}, "replied.refused": {"value": 6},
        "replied.refused.state_secret": {"value": 2}, "replied.refused.other": {"value": 4},
        "reconsideration": {"value": 4}, "reconsideration.upheld": {"value": 3}, "reconsideration.corrected": {"value": 1},
        "reconsideration.other": {"value": 0}, "litigation": {"value": 0}, "litigation.upheld": {"value": 0},
        "organization.staff": {"value": 5}, "organization.staff.full_time": {"value": 2}, "organization.staff.part_time": {"value": 3},
        "organization.budget": {"value": 2.5}}}}'),
    (7, '戊局', 2021, '{"goir": 1, "form": "2021", "agency": "甲县戊局", "year": 2021,
        "notes": [{"code": "row.missing", "place": "requests.granted"}],
        "figures": {"requests": {"received": {"natural_person": 3, "business": 2, "total": 6}, "carried_in": {"total": 1},
        "granted": {"total": 4}, "partially_granted": {"total": null}, "concluded": {"total": 5}, "carried_out": {"total": 3}}}}'),
    (8, '戊局', 2022, '{"goir": 1, "form": "2021", "agency": "甲县戊局", "year": 2022,
        "figures": {"requests": {"carried_in": {"total": 5}}}}');
SELECT id, goir_form(report), goir_is_complete(report), goir_is_balanced(report) FROM page ORDER BY id;

SELECT goir_create_views('page', 'report', '报表', agency => 'unit', year => 'filed');

-- Plain types only, a comment in Chinese on every view and column, a Chinese view for each.
CREATE VIEW made AS
SELECT c.oid, n.nspname, c.relname, c.relkind, a.attnum, a.attname, a.atttypid::regtype::text AS type,
       obj_description(c.oid) AS comment, col_description(c.oid, a.attnum) AS column_comment
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
WHERE a.attnum > 0 AND c.relkind IN ('v', 'm');
SELECT type, count(*) > 0 AS used FROM made WHERE nspname = '报表' GROUP BY type ORDER BY type;
SELECT relname, attname FROM made WHERE nspname = '报表' AND NOT (comment ~ '[一-龥]' AND column_comment ~ '[一-龥]') IS NOT FALSE;
SELECT relname COLLATE "C", count(*) AS columns FROM made WHERE nspname = '报表' GROUP BY relname ORDER BY 1;
-- names that ODBC takes: letters, digits and _, of 63 bytes at most
SELECT relname, attname FROM made WHERE nspname = '报表' AND
    (relname || attname !~ '^[a-z_一-龥]+$' OR octet_length(attname) > 62 OR octet_length(relname) > 62);

-- The first column of each is a key, which a double holds as well.
CREATE FUNCTION key_of_each(schema text) RETURNS TABLE (name text, rows bigint, is_key boolean) LANGUAGE plpgsql AS $$
BEGIN
    FOR name IN SELECT relname FROM made WHERE nspname = schema AND attnum = 1 AND relname ~ '^[a-z]' ORDER BY relname COLLATE "C" LOOP
        RETURN QUERY EXECUTE format('SELECT %1$L, count(*), count(*) = count(DISTINCT t.*) AND count(*) = count(DISTINCT (%2$s))
                AND count(*) = count(*) FILTER (WHERE (%2$s)::float8::bigint = (%2$s)) FROM %3$I.%1$I t',
            name, (SELECT 't.' || quote_ident(attname) FROM made WHERE nspname = schema AND relname = name AND attnum = 1), schema);
    END LOOP;
END $$;
SELECT * FROM key_of_each('报表');
INSERT INTO page SELECT id + 1000, unit, filed, report FROM page;
SELECT * FROM key_of_each('报表') WHERE name IN ('fact', 'continuity');
DELETE FROM page WHERE id > 1000;

-- Each report: what goir says of it, by hand.
SELECT count(*) AS reports,
       bool_and(v.received IS NOT DISTINCT FROM coalesce(goir_figure(report, 'requests.received.total'), goir_figure(report, 'statistics.received.value'))
            AND v.concluded IS NOT DISTINCT FROM coalesce(goir_figure(report, 'requests.concluded.total'), goir_figure(report, 'statistics.concluded.value'))
            AND v.refused IS NOT DISTINCT FROM CASE WHEN form = '2014' THEN 6 ELSE (SELECT sum(total) FROM goir_requests(report) WHERE item LIKE 'refused.%' HAVING count(total) = 8) END
            AND v.handled_otherwise IS NOT DISTINCT FROM (SELECT sum(total) FROM goir_requests(report) WHERE item LIKE 'other%' HAVING count(total) = count(*))
            AND v.litigations IS NOT DISTINCT FROM CASE WHEN form = '2014' THEN 0 ELSE (SELECT sum(total) FROM goir_proceedings(report) WHERE item LIKE 'litigation%') END
            AND v.litigations_pending IS NOT DISTINCT FROM (SELECT sum(pending) FROM goir_proceedings(report) WHERE item LIKE 'litigation%')
            AND v.errors IS NOT DISTINCT FROM CASE WHEN goir_form(report) <> '' THEN goir_violation_count(report) END AND v.is_balanced IS NOT DISTINCT FROM CASE WHEN goir_form(report) <> '' THEN goir_is_balanced(report) END
            AND v.warnings = (SELECT count(*) FROM goir_violations(report) WHERE severity = 'warning')
            AND v.is_complete = goir_is_complete(report) AND v.year = filed AND v.agency = unit
            AND v.stated_agency IS NOT DISTINCT FROM goir_agency(report)) AS same
FROM page JOIN 报表.report v ON v.report_key = id;
SELECT report_key, year, report_date, agency, is_report, received, disclosure_rate, refusal_rate, conclusion_rate, correction_rate, proceedings_rate, errors
FROM 报表.report ORDER BY report_key;
SELECT 报告编号, 年度, 机关, 新收申请, 公开率, 是否平衡 FROM 报表.报告概况 WHERE 报告编号 = 7;

-- The rates of report 2, by hand.
SELECT disclosure_rate = round(100 * (SELECT sum(total) FROM goir_requests(report) WHERE item IN ('granted', 'partially_granted')) / goir_figure(report, 'requests.concluded.total'), 2) AS disclosure,
       correction_rate = (SELECT round(100 * sum(corrected) / (sum(total) - sum(pending)), 2) FROM goir_proceedings(report)) AS correction,
       natural_person_rate = round(100 * (SELECT natural_person FROM goir_requests(report) WHERE item = 'received') / received, 2) AS natural_person
FROM page JOIN 报表.report ON report_key = id WHERE id = 2;

-- A rate takes no figure of another form that is on the page as well.
BEGIN;
UPDATE page SET report = '{"goir": 1, "form": "2021", "figures": {"requests": {"granted": {"total": 1}, "partially_granted": {"total": 0}},
    "statistics": {"received": {"value": 9}, "replied": {"value": 10}}}}' WHERE id = 7;
SELECT form, received, granted, concluded, disclosure_rate FROM 报表.report WHERE report_key = 7;
ROLLBACK;

-- Facts: all figures there are, once.
SELECT count(*) AS facts, count(*) = (SELECT count(*) FROM page, goir_figures(report)) AS "all",
       sum(value) = (SELECT sum(value) FROM page, goir_figures(report)) AS same
FROM 报表.fact;
-- A careless sum of details is the total: of all results, of all cases, of each sum of form 2014.
SELECT id, sum(value) = goir_figure(report, 'requests.concluded.total') AS results
FROM page JOIN 报表.fact_detail ON report_key = id AND block = 'requests.results'
WHERE id <= 3 GROUP BY id, report ORDER BY id;
SELECT id, sum(value) = (SELECT sum(total) FROM goir_proceedings(report)) AS cases
FROM page JOIN 报表.fact_detail ON report_key = id AND table_name = 'proceedings'
WHERE id <= 3 GROUP BY id, report ORDER BY id;
SELECT d.block, sum(d.value) AS details, t.value AS total
FROM 报表.fact_detail d JOIN 报表.fact t USING (report_key, block)
WHERE report_key = 6 AND t.is_total AND t.item <> 'replied.refused'
GROUP BY d.block, t.value ORDER BY d.block COLLATE "C";
SELECT block, count(*) AS figures, sum(value) FROM 报表.fact_detail
WHERE table_name = 'requests' AND year = 2021 GROUP BY block ORDER BY block;
-- by applicant, and by row
SELECT bool_and(t.value = d.value) AS by_applicant
FROM 报表.fact t JOIN (SELECT report_key, measure, sum(value) AS value FROM 报表.fact_detail
     WHERE block = 'requests.results' GROUP BY report_key, measure) d USING (report_key, measure)
WHERE t.item = 'concluded' AND report_key IN (1, 2, 3);
SELECT table_name, count(*) AS rows, bool_and(t.value = d.value) AS by_row
FROM 报表.fact t JOIN (SELECT report_key, table_name, item, sum(value) AS value FROM 报表.fact_detail GROUP BY report_key, table_name, item) d
     USING (report_key, table_name, item)
WHERE t.measure = 'total' AND report_key IN (1, 2, 3) GROUP BY table_name ORDER BY table_name COLLATE "C";
-- what is contained in another row is left out: 100 published, not 107
SELECT sum(value) FROM 报表.fact_detail WHERE report_key = 6 AND item_group = 'published';
-- reasons for refusal, in form order
SELECT item_group_label, item_label, sum(value) FROM 报表.fact_detail
WHERE item_group = 'refused' AND year = 2021 AND report_key IN (2, 3) GROUP BY item_group_label, item_label ORDER BY min(ordinal);
-- one series over forms: one name, one key
SELECT item_label, measure_label, count(DISTINCT form) AS forms FROM 报表.fact
WHERE table_name = 'disclosure' AND measure = 'decisions' AND item = 'licences' GROUP BY item_label, measure_label;

-- A page that has row 其他处理 both as a row and in parts does not count it twice.
BEGIN;
UPDATE page SET report = '{"goir": 1, "form": "2021", "figures": {"requests": {"other": {"total": 3}, "other.other": {"natural_person": 3, "total": 3}}}}' WHERE id = 7;
SELECT sum(value) FROM 报表.fact_detail WHERE report_key = 7;
SELECT sum(natural_person) FROM 报表.requests WHERE report_key = 7 AND NOT is_total;
UPDATE page SET report = '{"goir": 1, "form": "2021", "figures": {"requests": {"other": {"natural_person": 3, "total": 3}}}}' WHERE id = 7;
SELECT sum(value) FROM 报表.fact_detail WHERE report_key = 7;
ROLLBACK;

-- Sums of money whose form fixes no unit stay apart by unit.
BEGIN;
INSERT INTO page VALUES
    (11, '己局', 2020, '{"goir": 1, "form": "2019", "figures": {"disclosure": {"procurement": {"amount": {"value": 12, "printed": "12万元"}}}}}'),
    (12, '庚局', 2020, '{"goir": 1, "form": "2019", "figures": {"disclosure": {"procurement": {"amount": {"value": 250000, "printed": "250000元"}}}}}'),
    (13, '辛局', 2020, '{"goir": 1, "form": "2019", "figures": {"disclosure": {"procurement": {"amount": 9}}}}');
SELECT block_label, unit, sum(value) FROM 报表.fact_detail
WHERE report_key > 10 AND item = 'procurement' AND measure = 'amount' GROUP BY block_label, unit ORDER BY 3;
SELECT report_key, amount, amount_unit FROM 报表.disclosure WHERE report_key > 10 AND item = 'procurement' ORDER BY report_key;
ROLLBACK;

-- The tables as on the form.
SELECT count(*) AS rows, bool_and((v.item_label, v.natural_person, v.total) = (r.label, r.natural_person, r.total)) AS same
FROM page, goir_requests(report) WITH ORDINALITY r JOIN 报表.requests v ON v.ordinal = r.ordinality
WHERE v.report_key = id AND id <= 3;
SELECT count(*) AS rows, bool_and((v.item, v.upheld, v.pending, v.total) = (p.item, p.upheld, p.pending, p.total)) AS same
FROM page, goir_proceedings(report) WITH ORDINALITY p JOIN 报表.proceedings v ON v.ordinal = p.ordinality
WHERE v.report_key = id AND id <= 3;
SELECT item_label, made, issued, total_disclosed, in_force, prior_items, change, decisions, amount, amount_unit
FROM 报表.disclosure WHERE report_key IN (1, 2) ORDER BY report_key, ordinal;

-- What was found, and what the reader had to say.
SELECT 机关, 级别, 规则, 对象代码, 左边, 右边, 差额 FROM 报表.问题清单 WHERE 级别 = '错误' ORDER BY 规则编号, 对象代码 COLLATE "C";
SELECT count(*) = (SELECT count(*) FROM page, goir_violations(report)) AS all_issues FROM 报表.issue;
SELECT 机关, 说明 FROM 报表.问题清单 WHERE 级别 = '错误' AND NOT 文字识别;
SELECT agency, severity, code, place FROM 报表.note WHERE report_key = 7;
SELECT agency, year, rule, subject, left_value, right_value FROM 报表.continuity ORDER BY rule, subject COLLATE "C" LIMIT 3;
SELECT agency, reports, first_year, last_year FROM 报表.agency ORDER BY agency COLLATE "C";

-- Every key leads somewhere.
SELECT count(*) FROM 报表.fact f LEFT JOIN 报表.cell c USING (cell_key) LEFT JOIN 报表.item i ON i.item_key = f.item_key
     LEFT JOIN 报表.measure m ON m.measure_key = f.measure_key LEFT JOIN 报表.report r ON r.report_key = f.report_key
WHERE c.path IS DISTINCT FROM concat_ws('.', f.table_name, f.item, f.measure) OR i.item IS DISTINCT FROM f.item
   OR m.measure IS DISTINCT FROM f.measure OR r.agency IS DISTINCT FROM f.agency;
SELECT count(*) FROM (SELECT rule_key, rule FROM 报表.issue UNION ALL SELECT rule_key, rule FROM 报表.continuity) i
     LEFT JOIN 报表.rule r USING (rule_key) WHERE r.rule IS DISTINCT FROM i.rule;
-- every cell of every form has labels, and a path that goir_figure takes
SELECT count(*) = (SELECT count(DISTINCT (table_name, item, measure)) FROM goir_items()) AS "all",
       bool_and(path = table_name || '.' || item || '.' || measure) AS paths,
       count(*) = count(table_label || item_label || item_group_label || measure_label || block_label) AS labels
FROM 报表.cell;

-- PostgREST asks for rows of views so: figures are numbers, a report is an object, and comes back
CREATE VIEW api AS SELECT id, page.report AS whole, r.year, r.received FROM page JOIN 报表.report r ON source_key = id::text;
SELECT count(*) = (SELECT count(*) FROM api) AS "all", bool_and(json_typeof(e -> 'whole') = 'object') AS nested,
       bool_and(json_typeof(e -> 'received') IN ('number', 'null')) AS numbers,
       bool_and(json_populate_record(NULL::api, e) = a AND jsonb_populate_record(NULL::api, e::jsonb) = a) AS back
FROM (SELECT json_agg(api) AS rows FROM api) j, json_array_elements(rows) e JOIN api a ON a.id = (e ->> 'id')::int;
DROP VIEW api;

-- Whoever reads sees what he may see of the source; before 15, what the owner may.
CREATE ROLE regress_goir_reader;
GRANT USAGE ON SCHEMA office, 报表 TO regress_goir_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA 报表 TO regress_goir_reader;
CREATE FUNCTION says(command text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE result text;
BEGIN
    EXECUTE command INTO result;
    RETURN result;
EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE;
END $$;
SELECT current_setting('server_version_num')::int >= 150000 AS invoker \gset
SET ROLE regress_goir_reader;
SELECT says('SELECT count(*) FROM 报表.报告概况') = CASE WHEN :'invoker' THEN '42501' ELSE '7' END AS without_grant;
RESET ROLE;
GRANT SELECT ON page TO regress_goir_reader;
ALTER TABLE page ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON page USING (unit = '乙局');
SET ROLE regress_goir_reader;
SELECT name, NOT :'invoker' OR '乙局' = says(format('SELECT string_agg(DISTINCT %s, '' '') FROM 报表.%s',
    CASE WHEN name ~ '^[a-z]' THEN 'agency' ELSE '机关' END, name)) AS own_rows_only
FROM unnest('{report,报告概况,fact_detail,数据明细,requests,issue,机关}'::text[]) name;
RESET ROLE;
-- rows would be shown to all by a materialized view, also over views of the table
SELECT goir_create_views('page', 'report', '报表', materialized => true);
CREATE VIEW inner_view AS SELECT id, report FROM page;
CREATE VIEW outer_view AS SELECT i.* FROM inner_view i WHERE EXISTS (SELECT 1);
SELECT goir_create_views('outer_view', 'report', 'over_view', key => 'id', materialized => true);
SELECT to_regnamespace('over_view') IS NULL AS nothing_left;
-- what was stored before goes at the next call
ALTER TABLE page DISABLE ROW LEVEL SECURITY;
SELECT goir_create_views('outer_view', 'report', 'over_view', key => 'id', materialized => true);
SELECT count(*) FROM made WHERE nspname = 'over_view' AND relkind = 'm' AND attnum = 1;
ALTER TABLE page ENABLE ROW LEVEL SECURITY;
SET client_min_messages = error;    -- before 15 there is a second warning
SELECT goir_create_views('outer_view', 'report', 'over_view', key => 'id', materialized => true);
SET client_min_messages = warning;
SELECT count(*) FROM made WHERE nspname = 'over_view' AND relkind = 'm' AND attnum = 1;
DROP SCHEMA over_view CASCADE;
DROP VIEW outer_view;
-- what its owner has stored is his to show
CREATE MATERIALIZED VIEW kept AS SELECT id, report FROM inner_view;
SELECT goir_create_views('kept', 'report', 'over_kept', key => 'id', materialized => true);
DROP SCHEMA over_kept CASCADE;
DROP MATERIALIZED VIEW kept;
DROP VIEW inner_view;
ALTER TABLE page DISABLE ROW LEVEL SECURITY;

-- Again: grants and what depends on the views stay, materialized or not, and columns do not change.
CREATE VIEW mine AS SELECT agency, received FROM 报表.report;
CREATE TABLE columns_before AS SELECT relname, attnum, attname, type FROM made WHERE nspname = '报表';
SELECT goir_create_views('page', 'report', '报表', key => 'unit', materialized => true);
SELECT count(*) FROM made WHERE nspname = '报表' AND relkind = 'm' AND attnum = 1;
SELECT count(*) FROM mine;
SELECT has_table_privilege('regress_goir_reader', '报表.report', 'SELECT') AS granted,
       has_table_privilege('regress_goir_reader', '报表.report_stored', 'SELECT') AS stored_granted;
REVOKE SELECT ON page FROM regress_goir_reader;
SET ROLE regress_goir_reader;
SELECT count(*) FROM 报表.报告概况;
RESET ROLE;
-- stored or not, they say the same
SELECT goir_create_views('page', 'report', 'live', key => 'unit');
CREATE FUNCTION differ(view text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE result bigint;
BEGIN
    EXECUTE format('SELECT count(*) FROM ((TABLE live.%1$I EXCEPT ALL TABLE 报表.%1$I) UNION ALL (TABLE 报表.%1$I EXCEPT ALL TABLE live.%1$I)) d', view) INTO result;
    RETURN result;
END $$;
SELECT count(*) AS views, count(*) FILTER (WHERE differ(relname) > 0) AS differ FROM made WHERE nspname = 'live' AND attnum = 1;
DROP SCHEMA live CASCADE;
-- they keep what they say until refreshed, which is to call again
CREATE VIEW counts AS SELECT (SELECT count(*) FROM 报表.report) AS reports, (SELECT count(DISTINCT report_key) FROM 报表.fact) AS with_facts,
    (SELECT count(DISTINCT report_key) FROM 报表.note) AS with_notes;
TABLE counts;
DELETE FROM page WHERE id = 7;
TABLE counts;
SELECT goir_create_views('page', 'report', '报表', materialized => true);
TABLE counts;
DROP VIEW counts;
-- what 1.0 stored, a row a figure, goes
CREATE MATERIALIZED VIEW 报表.fact_stored AS TABLE 报表.fact;
SELECT format('CREATE OR REPLACE VIEW 报表.fact AS SELECT %s FROM 报表.fact_stored', string_agg(attname, ', ' ORDER BY attnum)) AS stored
FROM made WHERE nspname = '报表' AND relname = 'fact' \gset
:stored;
SELECT goir_create_views('page', 'report', '报表', materialized => true);
SELECT relname COLLATE "C" FROM made WHERE nspname = '报表' AND relkind = 'm' AND attnum = 1 ORDER BY 1;
-- what they take, which is not the same everywhere
\o /dev/null
SELECT relname, pg_size_pretty(pg_total_relation_size(oid)) AS size FROM pg_class
WHERE relnamespace = '报表'::regnamespace AND relkind = 'm' ORDER BY relname;
\o
SELECT relname, attname FROM made WHERE nspname = '报表' AND relkind = 'm' AND NOT (comment ~ '[一-龥]' AND column_comment ~ '[一-龥]') IS NOT FALSE;
SELECT goir_create_views('page', 'report', '报表');
SELECT count(*) FROM made WHERE nspname = '报表' AND relkind = 'm';
SELECT relname, attnum, attname, type FROM made WHERE nspname = '报表' EXCEPT SELECT * FROM columns_before;
DROP SCHEMA 报表 CASCADE;

-- In one language: the same views, and no others, from wherever one comes; grants on them stay.
SELECT goir_create_views('page', 'report', 'twice');
CREATE FUNCTION languages(schema text) RETURNS TABLE (language text, views bigint, named bigint, stored bigint) LANGUAGE sql AS $$
    SELECT CASE WHEN relname ~ '^[a-z_]+$' THEN 'en' ELSE 'zh' END, count(*), count(*) FILTER (WHERE attname ~ '^[a-z_]+$'),
        count(*) FILTER (WHERE relkind = 'm')
    FROM made WHERE nspname = schema AND attnum = 1 GROUP BY 1 ORDER BY 1
$$;
CREATE FUNCTION differs(schema text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    view text;
    rows bigint;
    result bigint := 0;
BEGIN
    FOR view IN SELECT relname FROM made WHERE nspname = schema AND relkind = 'v' AND attnum = 1 LOOP
        EXECUTE format('SELECT count(*) FROM ((TABLE twice.%1$I EXCEPT ALL TABLE %2$I.%1$I) UNION ALL (TABLE %2$I.%1$I EXCEPT ALL TABLE twice.%1$I)) d', view, schema) INTO rows;
        result := result + rows;
    END LOOP;
    RETURN result;
END $$;
SELECT goir_create_views('page', 'report', 'one', language => 'zh');
GRANT SELECT ON one.问题清单 TO regress_goir_reader;
SELECT *, differs('one') FROM languages('one');
SELECT goir_create_views('page', 'report', 'one', language => 'zh', materialized => true);
SELECT *, differs('one') FROM languages('one');
SELECT goir_create_views('page', 'report', 'one');
SELECT *, differs('one'), has_table_privilege('regress_goir_reader', 'one.问题清单', 'SELECT') AS granted FROM languages('one');
SELECT goir_create_views('page', 'report', 'one', language => 'en', materialized => true);
SELECT *, differs('one') FROM languages('one');
SELECT goir_create_views('page', 'report', 'one', language => 'zh');
SELECT *, differs('one') FROM languages('one');
-- what is in the way of views that are not made is in nobody's way
SELECT goir_create_views('page', 'report', 'one', language => 'en');
CREATE TABLE one.机关 (n int);
SELECT goir_create_views('page', 'report', 'one', language => 'en');
SELECT goir_create_views('page', 'report', 'one', language => 'zh');
SELECT goir_create_views('page', 'report', 'one', language => 'fr');
DROP SCHEMA twice, one CASCADE;
DROP FUNCTION languages, differs;

-- Names of all sorts; a key of two columns; a domain over the type.
CREATE DOMAIN "Über Report" AS goir_report;
CREATE SCHEMA "甲's ""office"" .";
CREATE TABLE "甲's ""office"" ."."年 报; DROP TABLE page --" (
    "Key; "" 1" text, "键" date, "机 关'" varchar(20), "select" smallint, "goir_report" "Über Report",
    "@report 一二三四五六七八九十一二三四五六七八z" int DEFAULT 1, PRIMARY KEY ("Key; "" 1", "键"));
INSERT INTO "甲's ""office"" ."."年 报; DROP TABLE page --"
SELECT id, date '2022-01-31', unit, filed, report FROM page;
SELECT goir_create_views('"甲''s ""office"" ."."年 报; DROP TABLE page --"', 'goir_report', '报 表"; DROP TABLE page; --一二三四五六七八九十一x',
    agency => '机 关''', year => 'select');
SELECT nspname, octet_length(nspname) FROM pg_namespace WHERE nspname LIKE '报%';
SELECT report_key = hashtextextended('["2", "2022-01-31"]', 0) >> 11 AS key, source_key, year, agency, received FROM "报 表""; DROP TABLE page; --一二三四五六七八九十一x".report
WHERE source_key LIKE '2 %';
SELECT bool_and(is_key) FROM key_of_each('报 表"; DROP TABLE page; --一二三四五六七八九十一x');
SELECT goir_create_views('"甲''s ""office"" ."."年 报; DROP TABLE page --"', 'goir_report', '报 表"; DROP TABLE page; --一二三四五六七八九十一x',
    key => '@report 一二三四五六七八九十一二三四五六七八z', agency => 'Key; " 1');
SELECT agency, sum(report_key) FROM "报 表""; DROP TABLE page; --一二三四五六七八九十一x".report GROUP BY agency ORDER BY agency LIMIT 2;
DROP SCHEMA "报 表""; DROP TABLE page; --一二三四五六七八九十一x", "甲's ""office"" ." CASCADE;

-- Sources of all sorts.
CREATE TABLE bare AS SELECT unit, filed, report FROM page;
CREATE VIEW seen AS SELECT * FROM page;
CREATE MATERIALIZED VIEW stored AS SELECT * FROM page;
CREATE TABLE parted (LIKE page) PARTITION BY LIST (filed);
CREATE TABLE parted_2020 PARTITION OF parted FOR VALUES IN (2020);
CREATE TABLE parted_rest PARTITION OF parted DEFAULT;
ALTER TABLE parted ADD PRIMARY KEY (id, filed);
INSERT INTO parted SELECT * FROM page;
CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER nowhere FOREIGN DATA WRAPPER nowhere;
CREATE FOREIGN TABLE afar (id int, report goir_report) SERVER nowhere;
SELECT count(goir_create_views(source, 'report', ('of_' || source)::name, key => CASE source::text WHEN 'seen' THEN 'id' END)::text)
FROM unnest('{bare,seen,stored,parted,afar}'::regclass[]) source;
SELECT (SELECT count(*) FROM of_bare.fact) = count(*) AS bare, (SELECT count(*) FROM of_seen.fact) = count(*) AS seen,
       (SELECT count(*) FROM of_stored.fact) = count(*) AS stored, (SELECT count(*) FROM of_parted.fact) = count(*) AS parted FROM page, goir_figures(report);
SELECT array_agg(report_key ORDER BY report_key) FROM of_seen.report;
SELECT bool_and(is_key) FROM unnest('{bare,stored,parted}'::text[]) source, key_of_each('of_' || source);
DROP SCHEMA of_bare, of_seen, of_stored, of_parted, of_afar CASCADE;

-- Two keys that PostgreSQL's hash of a bigint takes for one
CREATE TABLE wide AS SELECT n AS id, report FROM page, unnest('{1, 4294967296}'::bigint[]) n WHERE page.id = 2;
SELECT goir_create_views('wide', 'report', 'of_wide', key => 'id');
SELECT hashint8extended(1, 0) = hashint8extended(4294967296, 0) AS alike;
SELECT bool_and(is_key), max(rows) > 0 AS rows FROM key_of_each('of_wide');
DROP SCHEMA of_wide CASCADE;
-- A key that sessions print in different ways
CREATE TABLE seen_at (at timestamptz, hash bytea, report goir_report, PRIMARY KEY (at, hash));
INSERT INTO seen_at SELECT '2023-01-31 08:00+08', '\x00ff', report FROM page WHERE id = 2;
SELECT goir_create_views('seen_at', 'report', 'of_seen_at');
CREATE TABLE keys AS SELECT report_key, source_key FROM of_seen_at.report;
SET timezone = 'Asia/Tokyo'; SET bytea_output = escape; SET datestyle = german;
SELECT r.source_key, r.report_key = k.report_key AS same, r.source_key = k.source_key AS same_text FROM of_seen_at.report r, keys k;
RESET timezone; RESET bytea_output; RESET datestyle;
DROP SCHEMA of_seen_at CASCADE;

-- Nothing to report at all
CREATE TABLE nothing (report goir_report);
SELECT goir_create_views('nothing', 'report', 'of_nothing');
INSERT INTO nothing VALUES (NULL), ('{"goir": 1}'), ('{"goir": 1, "form": "2021"}');
SELECT (SELECT count(*) FROM of_nothing.report) AS reports, (SELECT count(*) FROM of_nothing.fact) AS facts, (SELECT count(value) FROM of_nothing.fact) AS numbers,
       (SELECT count(*) FROM of_nothing.agency) AS agencies, (SELECT count(*) FROM of_nothing.requests) AS requests, (SELECT sum(errors) FROM of_nothing.report) AS errors;
DROP SCHEMA of_nothing CASCADE;

-- A search_path with names of the system's and of goir's.
CREATE SCHEMA evil;
CREATE FUNCTION evil.goir_year(goir_report) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION evil.round(numeric, int) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0';
CREATE FUNCTION evil.wrong(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT false';
CREATE OPERATOR evil.= (LEFTARG = text, RIGHTARG = text, FUNCTION = evil.wrong);
CREATE TABLE evil.pg_namespace (nspname name, nspowner oid);
CREATE TABLE evil.pg_class (oid oid);
CREATE FUNCTION views_in(path text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('search_path', path, true);
    PERFORM public.goir_create_views('office.page', 'report', 'hardly');
    PERFORM pg_catalog.set_config('search_path', 'office, public', true);
END $$;
SELECT views_in('evil, pg_catalog, public');
CREATE TABLE evil_views AS SELECT relname, pg_get_viewdef(oid) AS definition FROM made WHERE nspname = 'hardly' AND attnum = 1;
SELECT views_in('');
SELECT count(*) AS views, count(*) FILTER (WHERE definition <> pg_get_viewdef(oid)) AS differ FROM made JOIN evil_views USING (relname) WHERE nspname = 'hardly' AND attnum = 1;
SET search_path = '';
SELECT year, disclosure_rate FROM hardly.report WHERE report_key = 2;
SET search_path = office, public;
DROP SCHEMA evil, hardly CASCADE;
DROP TABLE evil_views;

-- By a role that may make a schema, over a table that it may read.
CREATE ROLE regress_goir_analyst;
GRANT USAGE ON SCHEMA office TO regress_goir_analyst;
GRANT SELECT ON page TO regress_goir_analyst;
SELECT format('GRANT CREATE ON DATABASE %I TO regress_goir_analyst', current_database()) AS grant \gset
:grant;
SET ROLE regress_goir_analyst;
SELECT goir_create_views('page', 'report', 'analysis');
SELECT count(*) FROM analysis.报告概况;
-- a schema of others
SELECT goir_create_views('page', 'report', 'office');
RESET ROLE;
DROP OWNED BY regress_goir_analyst CASCADE;
DROP ROLE regress_goir_analyst;

-- Where the extension moves, the views follow.
BEGIN;
SELECT goir_create_views('page', 'report', 'old');
CREATE SCHEMA "Elsewhere";
ALTER EXTENSION goir SET SCHEMA "Elsewhere";
SELECT "Elsewhere".goir_create_views('page', 'report', 'new');
SELECT (SELECT count(*) FROM old.fact) = (SELECT count(*) FROM new.fact) AS same, (SELECT count(*) > 0 FROM new.fact) AS facts;
ROLLBACK;

-- What cannot be done.
SELECT goir_create_views('page', 'nothing', 'x');
SELECT goir_create_views('page', 'unit', 'x');
SELECT goir_create_views('page', 'tableoid', 'x');
SELECT goir_create_views('page', 'report', 'x', key => 'nothing');
SELECT goir_create_views('page', 'report', 'x', agency => 'nothing');
SELECT goir_create_views('page', 'report', 'x', agency => 'id');
SELECT goir_create_views('page', 'report', 'x', year => 'unit');
SELECT goir_create_views(NULL, 'report', 'x');
SELECT goir_create_views('page', NULL, 'x');
SELECT goir_create_views('page', 'report', NULL);
SELECT goir_create_views('page_pkey', 'report', 'x');
CREATE TEMP TABLE passing (report goir_report);
SELECT goir_create_views('passing', 'report', 'x');
-- a schema with things of other people's
CREATE SCHEMA x;
CREATE TABLE x.report (n int);
SELECT goir_create_views('page', 'report', 'x');
DROP TABLE x.report;
CREATE VIEW x.report AS SELECT 1 AS report_key, 2 AS n;
SELECT goir_create_views('page', 'report', 'x');
DROP VIEW x.report;
CREATE TABLE x.读取说明 (n int);
SELECT goir_create_views('page', 'report', 'x');
SELECT count(*) FROM made WHERE nspname = 'x';
DROP TABLE x.读取说明;
CREATE MATERIALIZED VIEW x.note_stored AS SELECT 1 AS note_key, 2 AS n;
SELECT goir_create_views('page', 'report', 'x');
SELECT * FROM x.note_stored;
DROP MATERIALIZED VIEW x.note_stored;
-- other things there are left alone
CREATE TABLE x.mine (n int);
SELECT goir_create_views('page', 'report', 'x');
SELECT count(DISTINCT relname) FROM made WHERE nspname = 'x';

-- what text recognition has read may be in doubt, where the agency is not
CREATE TABLE scanned (id int PRIMARY KEY, report goir_report);
INSERT INTO scanned SELECT id, ('{"goir": 1, "year": 2022, "agency": "' || agency || '", "form": "2021", "figures": {"requests": {"granted": {"total": 10},'
    || ' "concluded": {"total": 9}}}, "notes": [' || notes || ']}')::goir_report
FROM (VALUES (1, '甲局', ''), (2, '乙局', '{"code": "value.ocr", "place": "requests", "detail": "2个数字"}')) v (id, agency, notes);
SELECT goir_create_views('scanned', 'report', 'scans');
SELECT r.agency, r.by_ocr, i.by_ocr AS issue_by_ocr, i.rule FROM scans.report r JOIN scans.issue i USING (report_key) WHERE i.severity = 'error' ORDER BY r.agency COLLATE "C", 4;
SELECT 机关, 文字识别 FROM scans.问题清单 WHERE 级别 = '错误' AND NOT 文字识别;

-- twice in one statement: what the first call has made and stored, the second finds
SET client_min_messages = error;
SELECT goir_create_views('scanned', 'report', 'twice', materialized => true), goir_create_views('scanned', 'report', 'twice');
SELECT count(*) AS stored FROM pg_class WHERE relnamespace = 'twice'::regnamespace AND relkind = 'm';
DROP SCHEMA twice CASCADE;
SET client_min_messages = warning;
DROP TABLE scanned CASCADE;
DROP SCHEMA office, x, scans CASCADE;
DROP FOREIGN DATA WRAPPER nowhere CASCADE;
DROP ROLE regress_goir_reader;
