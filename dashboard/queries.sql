-- What the dashboard and the report ask of the views. Each query has a name and is sent as it is, its
-- parameters apart; the schema of the views is the search_path. Parameters are text: agencies an
-- array, keys too: they stay what they are.

-- name: years
SELECT DISTINCT year FROM report WHERE year IS NOT NULL ORDER BY year DESC

-- name: agencies
SELECT agency FROM agency ORDER BY agency

-- Reports that no page but this number can show: the page says no year or no agency.
-- name: unplaced
SELECT count(*)::int AS reports FROM report WHERE year IS NULL OR agency IS NULL

-- What each of agencies $1 has filed for year $2, and how it is; errors are those within a report and
-- against the report of the year before.
-- name: summary
SELECT count(*)::int AS agencies, count(reports)::int AS filed,
       count(*) FILTER (WHERE is_complete)::int AS complete,
       count(*) FILTER (WHERE is_balanced)::int AS balanced,
       (coalesce(sum(errors), 0) + coalesce(sum(across), 0))::int AS errors
FROM (SELECT DISTINCT agency FROM unnest($1::text[]) u (agency)) u
     LEFT JOIN (SELECT agency, count(*) AS reports, bool_and(is_complete) AS is_complete,
                       bool_and(is_balanced IS TRUE) AS is_balanced, sum(errors) AS errors
                FROM report WHERE year = $2::int GROUP BY agency) r USING (agency)
     LEFT JOIN (SELECT agency, count(*) AS across FROM continuity
                WHERE year = $2::int AND severity = 'error' GROUP BY agency) c USING (agency)

-- Every agency of $1 in every year there is, filed or not.
-- name: filing
SELECT agency, year, coalesce(reports, 0)::int AS reports,
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
     LEFT JOIN (SELECT agency, year, count(*) AS reports, bool_and(is_report) AS is_report,
                       bool_and(is_complete) AS is_complete, sum(errors) AS errors, min(form) AS form,
                       min(stated_year) FILTER (WHERE stated_year <> year) AS stated_year
                FROM report GROUP BY agency, year) r USING (agency, year)
     LEFT JOIN (SELECT agency, year, count(*) AS across FROM continuity
                WHERE severity = 'error' GROUP BY agency, year) c USING (agency, year)
ORDER BY agency, year

-- What agencies $1 say for year $2: a row for each report, and one without numbers for who has none.
-- name: units
SELECT agency, carried_in, received, concluded, granted, partially_granted, refused, unavailable,
       unprocessed, handled_otherwise, carried_out, disclosure_rate, reconsiderations, litigations
FROM (SELECT DISTINCT agency FROM unnest($1::text[]) u (agency)) u
     LEFT JOIN (SELECT * FROM report WHERE year = $2::int) r USING (agency)
ORDER BY agency, source_key

-- Requests by year. A sum is over the reports that have the number; unknown counts those that lack one of
-- the two most asked for. The rate is of sums, over reports that have all of it; form 2014 counts otherwise.
-- name: trend
SELECT year, count(*)::int AS reports,
       count(*) FILTER (WHERE received IS NULL OR concluded IS NULL)::int AS unknown,
       sum(received) AS received, sum(concluded) AS concluded, sum(granted) AS granted,
       sum(partially_granted) AS partially_granted, sum(refused) AS refused, sum(unavailable) AS unavailable,
       sum(unprocessed) AS unprocessed, sum(handled_otherwise) AS handled_otherwise, sum(carried_out) AS carried_out,
       round(100 * sum(granted + partially_granted) FILTER (WHERE form <> '2014' AND concluded IS NOT NULL)
             / nullif(sum(concluded) FILTER (WHERE form <> '2014' AND granted + partially_granted IS NOT NULL), 0), 2)
           AS disclosure_rate,
       sum(reconsiderations) AS reconsiderations, sum(litigations) AS litigations
FROM report WHERE agency = ANY ($1::text[]) AND year IS NOT NULL
GROUP BY year ORDER BY year

-- Reasons for refusal by year.
-- name: reasons
SELECT year, min(ordinal)::int AS ordinal, item_label AS reason, sum(value) AS requests
FROM fact_detail
WHERE agency = ANY ($1::text[]) AND year IS NOT NULL
      AND (item_group = 'refused' OR item LIKE 'replied.refused.%')
GROUP BY year, item, item_label ORDER BY year, ordinal

-- What fails in the reports of year $2, and against the reports of the year before.
-- name: issues
SELECT agency, severity_label, rule_label, left_value, right_value, difference, message
FROM (SELECT * FROM issue UNION ALL SELECT * FROM continuity) i
WHERE agency = ANY ($1::text[]) AND year = $2::int
ORDER BY severity_order, agency, rule_key, subject

-- name: issue_counts
SELECT agency, severity_label, severity_order, count(*)::int AS issues
FROM (SELECT * FROM issue UNION ALL SELECT * FROM continuity) i
WHERE agency = ANY ($1::text[]) AND year = $2::int
GROUP BY agency, severity_label, severity_order ORDER BY agency, severity_order

-- Each figure of agency $1 in year $3 that is not the sum of those of agencies $2. A blank and a number are a
-- number. Sums of money in other units than the parent's are not added.
-- name: gap
SELECT p.table_label, p.item_label, p.measure_label, p.value AS parent,
       CASE WHEN bool_and(c.unit IS NOT DISTINCT FROM p.unit) THEN sum(c.value) END AS children,
       p.value - CASE WHEN bool_and(c.unit IS NOT DISTINCT FROM p.unit) THEN sum(c.value) END AS difference
FROM fact p JOIN fact c USING (table_name, item, measure)
WHERE p.agency = $1 AND p.year = $3::int AND c.agency = ANY ($2::text[]) AND c.year = $3::int AND c.agency <> $1
GROUP BY p.fact_key, p.table_label, p.item_label, p.measure_label, p.value, p.unit, p.ordinal
HAVING p.value IS DISTINCT FROM CASE WHEN bool_and(c.unit IS NOT DISTINCT FROM p.unit) THEN sum(c.value) END
ORDER BY p.ordinal

-- For each of agencies $2, how many figures of agency $1 would still differ if it were left out of the sum.
-- name: omitted
WITH cell AS (
    SELECT p.fact_key, p.value AS parent, c.agency, sum(c.value) AS value,
           sum(sum(c.value)) OVER (PARTITION BY p.fact_key) AS children
    FROM fact p JOIN fact c USING (table_name, item, measure)
    WHERE p.agency = $1 AND p.year = $3::int AND c.agency = ANY ($2::text[]) AND c.year = $3::int AND c.agency <> $1
          AND c.unit IS NOT DISTINCT FROM p.unit
    GROUP BY p.fact_key, p.value, c.agency)
SELECT agency, count(*) FILTER (WHERE children <> parent)::int AS gaps,
       count(*) FILTER (WHERE children - coalesce(value, 0) <> parent)::int AS remaining
FROM cell GROUP BY agency
HAVING count(*) FILTER (WHERE children - coalesce(value, 0) <> parent) < count(*) FILTER (WHERE children <> parent)
ORDER BY remaining, agency

-- How many reports agencies $1 have in year $2.
-- name: report_count
SELECT count(*)::int AS reports, count(DISTINCT agency)::int AS agencies
FROM report WHERE agency = ANY ($1::text[]) AND year = $2::int

-- The reports to choose from.
-- name: reports
SELECT report_key::text, agency, source_key FROM report
WHERE agency = ANY ($1::text[]) AND year = $2::int ORDER BY agency, source_key

-- name: header
SELECT agency, year, form, title, published::text, stated_agency, stated_year,
       is_complete, is_balanced, errors, warnings, hints, notes, disclosure_rate, correction_rate
FROM report WHERE report_key = $1::bigint

-- The figures of a report, exactly as numbers or else as printed.
-- name: cells
SELECT f.table_name, f.table_label, f.item, f.item_label, f.item_group_label, f.measure, f.measure_label,
       f.ordinal, coalesce(f.value::text, f.printed, '') AS shown, f.value IS NOT NULL AS is_number,
       f.unit, d.article
FROM fact f LEFT JOIN disclosure d ON d.report_key = f.report_key AND d.item = f.item
WHERE f.report_key = $1::bigint ORDER BY f.ordinal

-- name: report_issues
SELECT severity_label, rule_label, message
FROM (SELECT * FROM issue UNION ALL SELECT * FROM continuity) i
WHERE report_key = $1::bigint ORDER BY severity_order, rule_key, subject

-- name: report_notes
SELECT severity, place, message FROM note WHERE report_key = $1::bigint ORDER BY note_key
