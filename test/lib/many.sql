-- Many reports at once, for what measures: tables unit and page as goir-load makes them, but with
-- reports that no page stands behind. psql -v reports=100000 -f test/lib/many.sql: ten years of a tenth as
-- many units, fifty to a county. Whole reports whose figures add up; one in ten has a figure that does not.
\set ON_ERROR_STOP on
SET jit = off;
CREATE EXTENSION IF NOT EXISTS goir;

CREATE TABLE unit (name text PRIMARY KEY, parent text);
INSERT INTO unit
SELECT CASE WHEN n % 50 = 0 THEN '第' || n / 50 || '县人民政府' ELSE '第' || n / 50 || '县第' || n % 50 || '局' END,
       CASE WHEN n % 50 > 0 THEN '第' || n / 50 || '县人民政府' END
FROM generate_series(0, :reports / 10 - 1) n;

-- Reports without a name: 500 of each form, each figure and sum as the form has it.
CREATE TEMP TABLE sample AS
WITH detail AS (
    SELECT i.form, n, table_name, item, measure,
           CASE WHEN item IN ('carried_in', 'carried_out', 'regulations') THEN 0
                ELSE abs(hashint8(n * 1000 + i.ordinal)) % CASE measure WHEN 'natural_person' THEN 200 ELSE 7 END
                     + CASE measure WHEN 'total_disclosed' THEN 7 ELSE 0 END END AS value
    FROM goir_items() i, generate_series(1, 500) n
    WHERE i.form <> '2014' AND table_name <> 'fees' AND item NOT IN ('other_documents', 'received', 'concluded')
      AND (table_name = 'disclosure' OR measure <> 'total')),
figure AS (
    SELECT * FROM detail
    UNION ALL
    SELECT form, n, table_name, sums, measure, sum(value) FROM detail, unnest('{received,concluded}'::text[]) sums
    WHERE table_name = 'requests' AND item NOT IN ('carried_in', 'carried_out') GROUP BY form, n, table_name, sums, measure),
whole AS (
    SELECT * FROM figure
    UNION ALL
    SELECT form, n, table_name, item, 'total', sum(value) + CASE WHEN item = 'granted' AND n % 10 = 0 THEN 1 ELSE 0 END
    FROM figure WHERE table_name <> 'disclosure' GROUP BY form, n, table_name, item)
SELECT form, n, jsonb_object_agg(table_name, items) AS figures
FROM (SELECT form, n, table_name, jsonb_object_agg(item, measures) AS items
      FROM (SELECT form, n, table_name, item, jsonb_object_agg(measure, value) AS measures
            FROM whole GROUP BY form, n, table_name, item) m
      GROUP BY form, n, table_name) t
GROUP BY form, n;
CREATE UNIQUE INDEX ON sample (form, n);
ANALYZE sample;

CREATE TABLE page (name text COLLATE "C" PRIMARY KEY, page bytea, modified timestamptz,
                   loaded_at timestamptz NOT NULL DEFAULT now(), report goir_report);
INSERT INTO page (name, report)
SELECT u.name || '/' || y.year || '.html',
       jsonb_build_object('goir', 1, 'form', y.form, 'agency', u.name, 'year', y.year, 'title',
           u.name || y.year || '年政府信息公开工作年度报告', 'published', y.year + 1 || '-01-20', 'figures', s.figures)::goir_report
FROM unit u
     CROSS JOIN (SELECT year, CASE WHEN year < 2021 THEN '2019' ELSE '2021' END AS form FROM generate_series(2019, 2028) year) y
     JOIN sample s ON s.form = y.form AND s.n = 1 + abs(hashtext(u.name || y.year)) % 500;
VACUUM ANALYZE unit, page;
