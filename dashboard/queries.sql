-- What the dashboard and the report ask of the views. Each query has a name and is sent as it is, its
-- parameters apart; the schema of the views is the search_path. Parameters are text: agencies an
-- array, keys too: they stay what they are. So do figures, which R would make doubles of.
--
-- @name stands for the query of that name, @units for the table of units, with columns agency and parent.
-- Lists that may be long give a part, by the number of rows and of rows to skip ('' for all), and say
-- in column total how many there are.

-- Is column agency in group $1, one of those that scopes() of common.R names?
-- name: in_scope
agency IS NOT NULL AND CASE $1::text
    WHEN '全部机关' THEN true
    WHEN '汇总机关' THEN agency IN (SELECT u.parent FROM @units u)
    WHEN '各单位（不含汇总机关）' THEN agency NOT IN (SELECT u.parent FROM @units u WHERE u.parent IS NOT NULL)
    ELSE agency IN (SELECT u.agency FROM @units u WHERE $1::text IN (u.parent || '所属单位', u.parent || '及所属单位'))
         OR agency || '及所属单位' = $1::text END

-- Who has to file, and who has.
-- name: known
(SELECT agency FROM @units u UNION SELECT agency FROM agency)

-- What fails in a report, and against the report of the year before.
-- name: found
(SELECT * FROM issue UNION ALL SELECT * FROM continuity)

-- The same and what the reader doubts, as cases: each with what became of it. A case is told by rule and subject: the
-- keys of the views are places in a list.
-- name: cases
(SELECT concat_ws(' ', rule, subject) AS case_key, report_key, year, agency, severity_label, severity_order, rule, rule_label, subject, message, numbers,
        state, state_label, state_order, note, who, decided_on, reopened FROM @found f
 UNION ALL
 SELECT concat_ws(' ', code, place), report_key, year, agency, CASE severity WHEN 'error' THEN '错误' ELSE '警告' END, CASE severity WHEN 'error' THEN 1 ELSE 2 END,
        code, '读取说明', place, message, numbers, state, state_label, state_order, note, who, decided_on, reopened
 FROM note WHERE severity <> 'info')

-- Which views there are.
-- name: views
SELECT relname::text AS name FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'v'

-- name: years
SELECT DISTINCT year FROM report WHERE year IS NOT NULL ORDER BY year DESC

-- name: parents
SELECT DISTINCT parent AS agency FROM @units u WHERE parent IS NOT NULL ORDER BY parent

-- name: agencies
SELECT agency FROM @known a ORDER BY agency

-- name: children
SELECT agency FROM @units u WHERE parent = $1 ORDER BY agency

-- Agencies in groups $1, each with its parents if it has some.
-- name: placed
SELECT a.agency, u.parent FROM (SELECT agency FROM @known k WHERE @in_scope) a LEFT JOIN @units u USING (agency) ORDER BY a.agency, u.parent

-- Reports that nothing else here counts: the page says no year or no agency.
-- name: unplaced_count
SELECT count(*)::int AS reports FROM report WHERE year IS NULL OR agency IS NULL

-- name: unplaced
SELECT report_key::text, source_key, agency, year, title, is_report, count(*) OVER ()::int AS total
FROM report WHERE (year IS NULL OR agency IS NULL) AND strpos(concat_ws(' ', source_key, agency, title), $1) > 0
ORDER BY source_key, report_key LIMIT nullif($2, '')::int OFFSET nullif($3, '')::int

-- What those in group $1 have filed for year $2, and how it is; errors are those within a report and
-- against the report of the year before.
-- name: summary
SELECT count(*)::int AS agencies, count(reports)::int AS filed,
       count(*) FILTER (WHERE is_complete)::int AS complete,
       count(*) FILTER (WHERE is_balanced)::int AS balanced,
       (coalesce(sum(errors), 0) + coalesce(sum(across), 0))::int AS errors
FROM (SELECT agency FROM @known k WHERE @in_scope) u
     LEFT JOIN (SELECT agency, count(*) AS reports, bool_and(is_complete) AS is_complete,
                       bool_and(is_balanced IS TRUE) AS is_balanced, sum(errors) AS errors
                FROM report WHERE year = $2::int GROUP BY agency) r USING (agency)
     LEFT JOIN (SELECT agency, count(*) AS across FROM continuity
                WHERE year = $2::int AND severity = 'error' GROUP BY agency) c USING (agency)

-- Those in group $1 whose name has $3 in it: all, or with $4 those who have not filed for year $2, or whose
-- reports of that year have errors.
-- name: filers
SELECT agency, count(*) OVER ()::int AS total FROM @known k
WHERE @in_scope AND strpos(agency, $3) > 0
      AND CASE $4 WHEN 'missing' THEN agency NOT IN (SELECT r.agency FROM report r WHERE r.year = $2::int AND r.agency IS NOT NULL)
          WHEN 'errors' THEN agency IN (SELECT r.agency FROM report r WHERE r.year = $2::int AND r.errors > 0)
               OR agency IN (SELECT c.agency FROM continuity c WHERE c.year = $2::int AND c.severity = 'error')
          ELSE true END
ORDER BY agency LIMIT nullif($5, '')::int OFFSET nullif($6, '')::int

-- Each of agencies $1 in every year there is, filed or not.
-- name: filing
SELECT agency, year, coalesce(reports, 0)::int AS reports, report_key::text,
       CASE WHEN reports IS NULL THEN '未报'
            ELSE coalesce(nullif(concat_ws('；',
                CASE WHEN reports > 1 THEN reports || '份' END,
                CASE WHEN NOT is_report THEN '不是年度报告' END,
                '写明' || stated_year || '年',
                CASE WHEN form IS NULL THEN '没有表格' END,
                CASE WHEN errors > 0 THEN errors || '处错误' END,
                CASE WHEN across > 0 THEN '跨年' || across || '处错误' END,
                CASE WHEN NOT is_complete AND form IS NOT NULL THEN '不齐全' END), ''), '齐全平衡') END AS status
FROM (SELECT DISTINCT agency FROM unnest($1::text[]) u (agency)) u
     CROSS JOIN (SELECT DISTINCT year FROM report WHERE year IS NOT NULL) y
     LEFT JOIN (SELECT agency, year, count(*) AS reports, bool_and(is_report) AS is_report, min(report_key) AS report_key,
                       bool_and(is_complete) AS is_complete, sum(errors) AS errors, min(form) AS form,
                       min(stated_year) FILTER (WHERE stated_year <> year) AS stated_year
                FROM report WHERE agency = ANY ($1::text[]) GROUP BY agency, year) r USING (agency, year)
     LEFT JOIN (SELECT agency, year, count(*) AS across FROM continuity
                WHERE agency = ANY ($1::text[]) AND severity = 'error' GROUP BY agency, year) c USING (agency, year)
ORDER BY agency, year

-- What those in group $1 say for year $2: a row for each report, and one without numbers for who has none.
-- name: units_of
SELECT agency, carried_in::text, received::text, concluded::text, granted::text, partially_granted::text, refused::text,
       unavailable::text, unprocessed::text, handled_otherwise::text, carried_out::text, disclosure_rate::text,
       reconsiderations::text, litigations::text
FROM (SELECT agency FROM @known k WHERE @in_scope) u
     LEFT JOIN (SELECT * FROM report WHERE year = $2::int) r USING (agency)
ORDER BY agency, source_key

-- Requests by year. A sum is over the reports that have the number; unknown counts those that lack one of
-- the two most asked for. The rate is of sums, over reports that have all of it; form 2014 counts otherwise.
-- name: trend
SELECT year, count(*)::int AS reports,
       count(*) FILTER (WHERE received IS NULL OR concluded IS NULL)::int AS unknown,
       sum(received)::text AS received, sum(concluded)::text AS concluded, sum(granted)::text AS granted,
       sum(partially_granted)::text AS partially_granted, sum(refused)::text AS refused, sum(unavailable)::text AS unavailable,
       sum(unprocessed)::text AS unprocessed, sum(handled_otherwise)::text AS handled_otherwise,
       sum(carried_out)::text AS carried_out,
       round(100 * sum(granted + partially_granted) FILTER (WHERE form <> '2014' AND concluded IS NOT NULL)
             / nullif(sum(concluded) FILTER (WHERE form <> '2014' AND granted + partially_granted IS NOT NULL), 0), 2)::text
           AS disclosure_rate,
       sum(reconsiderations)::text AS reconsiderations, sum(litigations)::text AS litigations
FROM report WHERE @in_scope AND year IS NOT NULL
GROUP BY year ORDER BY year

-- The reports behind a number of the trend: of group $1 and year $2, with figure $3, greatest first.
-- name: behind_trend
SELECT report_key::text, agency, source_key, value::text, count(*) OVER ()::int AS total
FROM (SELECT report_key, agency, source_key, year,
             CASE $3 WHEN 'received' THEN received WHEN 'concluded' THEN concluded WHEN 'granted' THEN granted
                  WHEN 'partially_granted' THEN partially_granted WHEN 'refused' THEN refused
                  WHEN 'unavailable' THEN unavailable WHEN 'unprocessed' THEN unprocessed
                  WHEN 'handled_otherwise' THEN handled_otherwise WHEN 'carried_out' THEN carried_out
                  WHEN 'reconsiderations' THEN reconsiderations WHEN 'litigations' THEN litigations END AS value
      FROM report) r
WHERE @in_scope AND year = $2::int AND strpos(agency, $4) > 0
ORDER BY r.value DESC NULLS LAST, agency, source_key LIMIT nullif($5, '')::int OFFSET nullif($6, '')::int

-- How many requests each report refused for each reason, all applicants together. Their table has an eighth of
-- the figures to go through.
-- name: refused
(SELECT report_key, year, agency, item, total::numeric AS value FROM requests
 WHERE form <> '2014' AND starts_with(item, 'refused.')
 UNION ALL
 SELECT report_key, year, agency, item, value FROM fact
 WHERE form = '2014' AND starts_with(item, 'replied.refused.') AND measure = 'value')

-- Reasons for refusal by year.
-- name: reasons
WITH reason AS MATERIALIZED (SELECT item, item_label, ordinal FROM item),
sums AS (
    SELECT year, item, sum(value) AS value FROM @refused r
    WHERE @in_scope AND year IS NOT NULL GROUP BY year, item)
SELECT year, ordinal, item, item_label AS reason, value::text AS requests
FROM sums JOIN reason USING (item) ORDER BY year, ordinal

-- The reports behind a number of that: of group $1 and year $2, with reason $3, greatest first.
-- name: behind_reasons
SELECT f.report_key::text, f.agency, r.source_key, f.value::text, f.total
FROM (SELECT report_key, agency, value, count(*) OVER ()::int AS total FROM @refused r
      WHERE @in_scope AND year = $2::int AND item = $3 AND strpos(agency, $4) > 0
      ORDER BY r.value DESC NULLS LAST, agency, report_key
      LIMIT nullif($5, '')::int OFFSET nullif($6, '')::int) f
     JOIN report r USING (report_key)
ORDER BY f.value DESC NULLS LAST, f.agency, f.report_key

-- What fails in the reports of group $1 and year $2, where agency or rule has $3; of agency $4 alone if that
-- is not ''.
-- name: issues
SELECT report_key::text, concat_ws(' ', rule, subject) AS case_key, agency, severity_label, rule_label, left_value::text, right_value::text,
       difference::text, message, count(*) OVER ()::int AS total
FROM @found i
WHERE @in_scope AND year = $2::int AND $4 IN ('', agency) AND strpos(concat_ws(' ', agency, severity_label, rule_label), $3) > 0
ORDER BY severity_order, agency, rule_key, subject LIMIT nullif($5, '')::int OFFSET nullif($6, '')::int

-- Cases of group $1 and year $2 ('' for all, those too that say no year), open ones first: those that are open, or
-- settled, or all by $3, hints are none; where agency, rule, what it says or the note has $4.
-- name: case_list
SELECT report_key::text, case_key, year, agency, severity_label, rule_label, message, state, state_label, note, who,
       to_char(decided_on, 'YYYY-MM-DD') AS decided_on, reopened, count(*) OVER ()::int AS total
FROM @cases c
WHERE (@in_scope OR agency IS NULL AND $1 = '全部机关') AND $2 IN ('', year::text) AND state IS NOT NULL
      AND $3 IN ('all', CASE state WHEN 'open' THEN 'open' ELSE 'settled' END)
      AND strpos(concat_ws(' ', agency, severity_label, rule_label, message, state_label, note), $4) > 0
ORDER BY state_order, year DESC NULLS LAST, severity_order, agency, rule, subject, case_key
LIMIT nullif($5, '')::int OFFSET nullif($6, '')::int

-- How many of each severity, of the agencies of group $1 in year $2; of the $3 with most, or all.
-- name: issue_counts
WITH counts AS (
    SELECT agency, severity_label, severity_order, count(*)::int AS issues, sum(count(*)) OVER (PARTITION BY agency) AS all_issues
    FROM @found i WHERE @in_scope AND year = $2::int
    GROUP BY agency, severity_label, severity_order)
SELECT agency, severity_label, severity_order, issues
FROM (SELECT *, dense_rank() OVER (ORDER BY all_issues DESC, agency) AS place FROM counts) c
WHERE place <= coalesce(nullif($3, '')::int, place)
ORDER BY place, severity_order

-- The figures of agency $1 and those of agencies $2 in year $3, apart: joined first, they would be read once for
-- each other.
-- name: whole_and_parts
whole AS MATERIALIZED (
    SELECT * FROM fact WHERE agency = $1 AND year = $3::int),
part AS MATERIALIZED (
    SELECT agency, report_key, table_name, item, measure, value, unit FROM fact
    WHERE agency = ANY ($2::text[]) AND year = $3::int AND agency <> $1)

-- Each figure of agency $1 in year $3 that is not the sum of those of agencies $2. A blank and a number are a
-- number. Sums of money in other units than the parent's are not added.
-- name: gap
WITH @whole_and_parts,
both_sides AS (
    SELECT p.fact_key, p.report_key, p.table_name || '.' || p.item || '.' || p.measure AS path, p.table_label, p.item_label,
           p.measure_label, p.ordinal, p.value, CASE WHEN bool_and(c.unit IS NOT DISTINCT FROM p.unit) THEN sum(c.value) END AS parts
    FROM whole p JOIN part c USING (table_name, item, measure)
    GROUP BY p.fact_key, p.report_key, p.table_name, p.item, p.measure, p.table_label, p.item_label, p.measure_label, p.ordinal, p.value)
SELECT report_key::text, path, table_label, item_label, measure_label, value::text AS parent, parts::text AS children,
       (value - parts)::text AS difference
FROM both_sides WHERE value IS DISTINCT FROM parts ORDER BY ordinal, fact_key

-- For each of agencies $2, how many figures of agency $1 would still differ if it were left out of the sum.
-- name: omitted
WITH @whole_and_parts,
cell AS (
    SELECT p.fact_key, p.value AS parent, c.agency, min(c.report_key) AS report_key, sum(c.value) AS value,
           sum(sum(c.value)) OVER (PARTITION BY p.fact_key) AS children
    FROM whole p JOIN part c USING (table_name, item, measure)
    WHERE c.unit IS NOT DISTINCT FROM p.unit
    GROUP BY p.fact_key, p.value, c.agency)
SELECT agency, min(report_key)::text AS report_key, count(*) FILTER (WHERE children <> parent)::int AS gaps,
       count(*) FILTER (WHERE children - coalesce(value, 0) <> parent)::int AS remaining
FROM cell GROUP BY agency
HAVING count(*) FILTER (WHERE children - coalesce(value, 0) <> parent) < count(*) FILTER (WHERE children <> parent)
ORDER BY remaining, agency

-- How many reports agencies $1 have in year $2.
-- name: report_count
SELECT count(*)::int AS reports, count(DISTINCT agency)::int AS agencies
FROM report WHERE agency = ANY ($1::text[]) AND year = $2::int

-- The reports of agency $1, newest first.
-- name: reports
SELECT report_key::text, year, source_key, form FROM report WHERE agency = $1 ORDER BY year DESC NULLS LAST, source_key

-- name: header
SELECT report_key::text, agency, year, source_key, form, title, to_char(published, 'YYYY年FMMM月FMDD日') AS published,
       stated_agency, stated_year, is_report, is_complete, is_balanced, errors, warnings, hints, notes,
       (SELECT count(*)::int FROM continuity WHERE report_key = $1::bigint) AS across
FROM report WHERE report_key = $1::bigint

-- The figures of a report, exactly as numbers or else as printed.
-- name: cells
SELECT f.table_name, f.table_label, item, f.item_label, f.item_group_label, f.measure, f.measure_label,
       f.ordinal, coalesce(f.value::text, f.printed, '') AS shown, f.value IS NOT NULL AS is_number,
       f.unit, coalesce(f.is_corrected, false) AS is_corrected, d.article
FROM fact f LEFT JOIN (SELECT item, article FROM disclosure WHERE report_key = $1::bigint) d USING (item)
WHERE f.report_key = $1::bigint ORDER BY f.ordinal

-- What fails in report $1, and which figures each speaks of: those that its rule compares for its subject, a
-- row, a column, a figure or a table.
-- name: report_issues
SELECT concat_ws(' ', i.rule, i.subject) AS case_key, i.severity_label, i.rule_label, i.message, @decided,
       (SELECT string_agg(c.path, ' ' ORDER BY c.ordinal) FROM cell c
        WHERE strpos(c.forms, i.form) > 0 AND CASE
              WHEN i.rule = 'requests.identity'
                  THEN c.table_name = 'requests' AND c.measure = i.subject AND c.item IN ('received', 'carried_in', 'concluded', 'carried_out')
              WHEN i.rule = 'requests.concluded'
                  THEN c.table_name = 'requests' AND c.measure = i.subject AND c.item NOT IN ('received', 'carried_in', 'carried_out')
              WHEN i.rule = 'continuity.carried' THEN c.table_name = 'requests' AND c.measure = i.subject AND c.item = 'carried_in'
              WHEN i.rule LIKE 'continuity.%' THEN c.table_name = 'disclosure' AND c.item = i.subject
              WHEN i.rule LIKE 'statistics.%'
                  THEN c.table_name = 'statistics' AND (c.item = i.subject OR starts_with(c.item, i.subject || '.'))
              WHEN i.rule = 'proceedings.without_requests' THEN c.table_name = 'proceedings' OR c.path = 'requests.received.total'
              WHEN i.rule = 'form.missing' THEN i.subject IN (c.table_name, c.item)
              ELSE i.subject IN (c.path, c.table_name || '.' || c.item)
                   OR c.table_name = split_part(i.rule, '.', 1) AND c.item = i.subject END) AS cells
FROM @found i
WHERE i.report_key = $1::bigint ORDER BY i.state_order, i.severity_order, i.rule_key, i.subject

-- What became of it, and what to say of it when that is written down.
-- name: decided
rule, subject, numbers, state, state_label, note, who, to_char(decided_on, 'YYYY-MM-DD') AS decided_on, reopened

-- What the reader said of report $1, and of which figures.
-- name: report_notes
SELECT concat_ws(' ', n.rule, n.subject) AS case_key, CASE n.severity WHEN 'error' THEN '错误' WHEN 'warning' THEN '警告' ELSE '提示' END AS severity_label,
       CASE WHEN n.place IS NULL THEN '' ELSE coalesce(c.label, n.place) END AS place, n.message, @decided, c.cells
FROM (SELECT *, code AS rule, place AS subject FROM note) n LEFT JOIN LATERAL (
     SELECT string_agg(c.path, ' ' ORDER BY c.ordinal) AS cells,
            concat_ws('：', min(c.table_label), CASE WHEN min(c.item) = max(c.item) THEN min(c.item_label) END,
                            CASE WHEN min(c.path) = max(c.path) THEN min(c.measure_label) END) AS label
     FROM cell c WHERE n.place IN (c.path, c.table_name || '.' || c.item, c.table_name)) c ON c.cells IS NOT NULL
WHERE n.report_key = $1::bigint ORDER BY n.note_key

-- ---- one case

-- What figures $1, paths, are called, and what report $2 has there.
-- name: figures
SELECT c.path, concat_ws('：', c.table_label, c.item_label, c.measure_label) AS label, f.value::text, f.state, f.printed,
       coalesce(f.is_corrected, false) AS is_corrected
FROM cell c LEFT JOIN (SELECT table_name || '.' || item || '.' || measure AS path, value, state, printed, is_corrected
                       FROM fact WHERE report_key = $2::bigint) f USING (path)
WHERE c.path = ANY ($1::text[]) ORDER BY c.ordinal

-- The figures of the form of report $1, in order.
-- name: form_paths
SELECT table_name || '.' || item || '.' || measure AS path FROM fact WHERE report_key = $1::bigint ORDER BY ordinal

-- The cells of all tables of the page with key $1.
-- name: page_cells
SELECT table_no, row_no, column_no, row_span, column_span, header, body
FROM @page p, @goir.goir_cells(p.page) ORDER BY table_no, row_no, column_no

-- Where the figures of the page with key $1 were read, on paper too if it is words with places.
-- name: page_figures
SELECT t.path, t.value::text, t.printed, table_no, row_no, column_no, t.line_no, b.page_no
FROM @page p CROSS JOIN LATERAL @goir.goir_trace(p.page) t
     LEFT JOIN LATERAL @goir.goir_boxes(p.page) b USING (table_no, row_no, column_no)

-- name: correct
UPDATE @source SET corrections = corrections || jsonb_build_object($2::text, nullif($3, '')::numeric) WHERE @is_row RETURNING 1 AS done

-- name: uncorrect
UPDATE @source SET corrections = corrections - $2::text WHERE @is_row RETURNING 1 AS done

-- Writes down what became of case $2 of report $1, unless its numbers are others than $5 by now.
-- name: settle
INSERT INTO @review (source_key, rule, subject, numbers, state, note)
SELECT r.source_key, c.rule, c.subject, c.numbers, $3, nullif($4, '')
FROM @cases c JOIN report r USING (report_key) WHERE c.report_key = $1::bigint AND c.case_key = $2 AND c.numbers = $5
RETURNING 1 AS done

-- ---- copies and units, where the views have them

-- Reports of which one is much like another, of year $1 ('' for all), where an agency has $2.
-- name: similar_reports
SELECT report_key::text, year, agency, other_key::text, other_year, other_agency, round(100 * share)::int AS share, count(*) OVER ()::int AS total
FROM "similar" WHERE $1 IN ('', year::text) AND strpos(concat_ws(' ', agency, other_agency), $2) > 0
ORDER BY share DESC, agency, other_agency, pair_key LIMIT nullif($3, '')::int OFFSET nullif($4, '')::int

-- Pages that are of no unit, where key, agency or title has $1.
-- name: unmatched
SELECT report_key::text, source_key, year, agency, title, reason_label, candidates, count(*) OVER ()::int AS total
FROM unit_unmatched WHERE strpos(concat_ws(' ', source_key, agency, title, reason_label), $1) > 0
ORDER BY reason, source_key, report_key LIMIT nullif($2, '')::int OFFSET nullif($3, '')::int

-- Units without a report of year $1, where the name or that of the parent has $2.
-- name: unit_missing_list
SELECT unit_name, unit_parent, last_year, to_char(last_published, 'YYYY-MM-DD') AS last_published, count(*) OVER ()::int AS total
FROM unit_missing WHERE year = $1::int AND strpos(concat_ws(' ', unit_name, unit_parent), $2) > 0
ORDER BY unit_parent, unit_name LIMIT nullif($3, '')::int OFFSET nullif($4, '')::int
