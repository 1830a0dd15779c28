-- The examples of doc/reference.md, which `make reference` writes: its order, its chapters and, for each
-- entry, what to run. A line `-- # ` begins a chapter, `-- ## ` an entry: the type, the operators of a
-- type, or the functions that it is about (all forms of a name). They run one after the other on
-- page (name text, page bytea, report goir_report), the sample pages of test/pages.

-- # Types

-- ## type goir_report
SELECT '{"goir": 1, "year": 2021, "form": "2021", "figures": {"requests": {"received": {"total": 3}}}}'::goir_report;

SELECT report::jsonb -> 'figures' -> 'requests' -> 'received' AS received
FROM page WHERE name = 'wanglan-office-2021.html';

-- ## type goir_path
SELECT 'requests.received.total'::goir_path;

SELECT 'requests.recieved.total'::goir_path;    -- refused

-- ## operators goir_report
SELECT count(*) AS pages, count(DISTINCT report) AS reports FROM page;

CREATE INDEX ON page USING hash (report);

-- ## operators goir_path
SELECT p FROM unnest('{requests.carried_out.total,requests.received.total,disclosure.licences.decisions}'::goir_path[]) p
ORDER BY p;

-- # Reading a page

-- ## goir_parse
SELECT goir_year(goir_parse(page)) AS year, goir_agency(goir_parse(page)) AS agency
FROM page WHERE name = 'qinglin-water-2022.html';

SELECT goir_title(goir_parse('<h1>青林市水务局2022年政府信息公开工作年度报告</h1>')) AS of_text,
       goir_title(goir_parse(convert_to('<h1>青林市水务局2022年政府信息公开工作年度报告</h1>', 'GBK'), 'GBK')) AS of_gbk;

-- ## goir_sections
SELECT section_no, kind, heading, left(body, 12) AS body
FROM page, goir_sections(page) WHERE name = 'baixi-development-2020.txt';

-- ## goir_text
SELECT line FROM page, regexp_split_to_table(goir_text(page), E'\n') line
WHERE name = 'baixi-development-2020.txt' AND line ~ '^(一、|全年|六、)';

-- ## goir_claims
SELECT section_no, path, value, unit, approximate, quote
FROM page, goir_claims(page) WHERE name = 'baixi-development-2020.txt' AND path IS NOT NULL;

SELECT c.* FROM page, goir_claims(report) c WHERE name = 'baixi-development-2020.txt' AND path IS NOT NULL;

-- ## goir_cells
SELECT * FROM goir_cells('<table><tr><th rowspan=2>申请<th colspan=2>件数<tr><td>7<td>2</table>'::text);

-- ## goir_trace
SELECT path, value, table_no, row_no, column_no, body FROM page, goir_trace(page) JOIN goir_cells(page) USING (table_no, row_no, column_no)
WHERE name = 'wanglan-office-2021.html' AND path LIKE 'requests.received.%';

-- ## goir_boxes
WITH words AS (SELECT concat('<doc><page width="595" height="842">', string_agg(format('<word xMin="%s" yMin="%s" xMax="%s" yMax="%s">%s</word>',
    x, y, x + 10 * length(w), y + 10, w), NULL), '</page></doc>') AS page
    FROM (VALUES (50, 60, '云河县水务局2022年政府信息公开工作年度报告'), (50, 100, '二、主动公开政府信息情况'), (50, 120, '信息内容'), (190, 120, '本年制发件数'),
        (290, 120, '本年废止件数'), (390, 120, '现行有效件数'), (50, 140, '规章'), (210, 140, '3'), (310, 140, '0'), (410, 140, '30')) v(x, y, w))
SELECT path, value, page_no, x_min, y_min, x_max, y_max FROM words, goir_trace(page) JOIN goir_boxes(page) USING (table_no, row_no, column_no);

-- ## goir_format
SELECT goir_format('<p>政府信息公开'), goir_format(convert_to('政府信息公开', 'GBK')), goir_format('%PDF-1.7');

SELECT code, message FROM goir_notes(goir_parse('%PDF-1.7'::bytea));

SELECT goir_format(page) AS format, count(*) FROM page GROUP BY format ORDER BY format;

-- # What a report says

-- ## goir_year, goir_form, goir_agency, goir_title, goir_published
SELECT goir_year(report) AS year, goir_form(report) AS form, goir_agency(report) AS agency,
       goir_title(report) AS title, goir_published(report) AS published
FROM page WHERE name = 'wanglan-office-2021.html';

-- ## goir_is_report
SELECT goir_is_report(goir_parse('<p>道路封闭通知')) AS notice, goir_is_report(report) AS report
FROM page WHERE name = 'qinglin-water-2022.html';

-- ## goir_is_complete
SELECT name, goir_is_complete(report) FROM page ORDER BY name;

-- ## goir_figure
SELECT name, goir_figure(report, 'requests.received.total') AS received,
       goir_figure(report, 'proceedings.reconsideration.total') AS reconsiderations
FROM page ORDER BY name;

-- ## goir_figures
SELECT f.* FROM page, goir_figures(report) f
WHERE name = 'baishi-town-2022.txt' AND state <> 'number' LIMIT 4;

-- ## goir_disclosure
SELECT d.* FROM page, goir_disclosure(report) d WHERE name = 'qinglin-water-2022.html';

-- ## goir_requests
SELECT item, label, natural_person, business, total
FROM page, goir_requests(report) WHERE name = 'qinglin-water-2022.html' LIMIT 5;

-- ## goir_proceedings
SELECT p.* FROM page, goir_proceedings(report) p WHERE name = 'qinglin-water-2022.html';

-- ## goir_fees
SELECT * FROM goir_fees('{"goir": 1, "form": "2021", "figures": {"fees": {"processing_fee": {"notices": 2, "charged": 120.5, "collected": 20}}}}');

-- ## goir_statistics
SELECT * FROM goir_statistics('{"goir": 1, "form": "2014", "figures": {"statistics": {"received": {"value": 12}}}}')
WHERE value IS NOT NULL;

-- ## goir_notes
SELECT name, n.* FROM page, goir_notes(report) n ORDER BY name;

-- ## goir_items
SELECT table_name, item, measure, ordinal, label, measure_label, unit, parent
FROM goir_items() WHERE form = '2021' LIMIT 4;

-- ## goir_reader
SELECT name, goir_reader(report), goir_reader(report) < goir_reader() AS to_be_read_again, goir_reader(report::text::goir_report) AS as_text
FROM page ORDER BY name LIMIT 1;

-- ## goir_html
SELECT left(goir_html(report), 120) AS html, goir_figure(goir_parse(goir_html(report)), 'requests.received.total') AS received
FROM page WHERE name = 'wanglan-office-2021.html';

-- ## goir_correct
SELECT rule, left_value, right_value FROM page, goir_checks(report) WHERE name = 'qinglin-government-2020.html' AND status = 'fail';

SELECT goir_is_balanced(goir_correct(report, '{"disclosure.normative_documents.total_disclosed": 269}')) AS balanced
FROM page WHERE name = 'qinglin-government-2020.html';

SELECT code, place, message
FROM page, goir_notes(goir_correct(report, '{"disclosure.normative_documents.total_disclosed": 269, "published": "2021-01-30", "year": 2020}'))
WHERE name = 'qinglin-government-2020.html' AND code IN ('value.corrected', 'correction.same');

SELECT goir_correct(report, '{"requests.conclude.total": 81}') FROM page WHERE name = 'qinglin-government-2020.html';   -- refused

-- # What does not add up

-- ## goir_rules
SELECT rule, severity, forms, formula, since FROM goir_rules() LIMIT 3;

SELECT rule, label FROM goir_rules();

-- ## goir_checks
SELECT status, count(*) FROM page, goir_checks(report)
WHERE name = 'wanglan-office-2021.html' GROUP BY status ORDER BY status;

SELECT rule, subject, status, left_value, right_value, difference
FROM page, goir_checks(report) WHERE name = 'wanglan-office-2021.html' AND rule = 'requests.identity';

-- ## goir_violations
SELECT rule, subject, severity, message FROM page, goir_violations(report)
WHERE name = 'qinglin-government-2020.html';

-- ## goir_violation_count
SELECT name, goir_violation_count(report) FROM page ORDER BY name;

-- ## goir_is_balanced
SELECT name, goir_is_balanced(report), goir_is_balanced(report, 'requests.identity', 'form.year') AS by_two_rules
FROM page ORDER BY name;

-- ## goir_validate
CREATE TABLE filed (name text, page bytea, report goir_report);

CREATE TRIGGER filed_is_right BEFORE INSERT OR UPDATE ON filed
FOR EACH ROW EXECUTE FUNCTION goir_validate('report', 'error', 'requests.total');

INSERT INTO filed SELECT * FROM page WHERE name = 'wanglan-office-2021.html';   -- refused

-- # Reports against each other

-- ## goir_continuity
SELECT rule, subject, status, left_value, right_value, message FROM goir_continuity(
    '{"goir": 1, "form": "2021", "year": 2020, "figures": {"requests": {"carried_out": {"total": 2}}}}',
    '{"goir": 1, "form": "2021", "year": 2021, "figures": {"requests": {"carried_in": {"total": 1}}}}')
WHERE status = 'fail';

-- ## goir_diff
SELECT * FROM goir_diff(
    '{"goir": 1, "form": "2021", "figures": {"requests": {"received": {"total": 7}, "granted": {"total": 2}}}}',
    '{"goir": 1, "form": "2021", "figures": {"requests": {"received": {"total": 9}, "granted": {"total": 2}}}}');

-- ## goir_sum
SELECT goir_year(report) AS year, count(*) AS reports, goir_figure(goir_sum(report), 'requests.received.total') AS received
FROM page GROUP BY year ORDER BY year;

-- ## goir_fingerprint, goir_similarity, goir_bands
SELECT a.name, b.name AS other, round(goir_similarity(goir_fingerprint(a.page), goir_fingerprint(b.page))::numeric, 2) AS share,
    goir_bands(goir_fingerprint(a.page)) && goir_bands(goir_fingerprint(b.page)) AS to_be_compared
FROM page a JOIN page b ON a.name < b.name WHERE a.name LIKE 'baixi%';

SELECT goir_similarity(goir_fingerprint(page), goir_fingerprint(replace(convert_from(page, 'UTF8'), '2021', '2022'))) AS only_the_year
FROM page WHERE name = 'wanglan-office-2021.html';

-- ## goir_agency_key
SELECT name, goir_agency_key(name) FROM unnest(ARRAY['青林市水务局', '青林省青林市水务局', '市水务局',
    '东山县人民政府办公室', '青林市东山县政府办', '东山县西河镇人民政府']) name;

-- # Reporting views

-- ## goir_create_views
SELECT goir_create_views('page', 'report', '报表');

SELECT 年度, 机关, 新收申请, 错误数 FROM 报表.报告概况 ORDER BY 年度, 机关 COLLATE "C";

SELECT goir_create_views('page', 'report', '报表', review => 'issue_review');

SELECT year, agency, rule, subject, numbers, state FROM 报表.issue LIMIT 3;
