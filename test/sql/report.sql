-- The text form is one JSON object; what is written is read back the same.
SELECT r, r::text::goir_report = r AS same, r::text::goir_report::text = r::text AS same_text
FROM (VALUES
    ('{"goir": 1}'::goir_report),
    ('{"notes": [{"code": "row.missing", "place": "disclosure.regulations"}], "year": 2022, "goir": 1, "form": "2021",
       "title": "甲县乙局2022年政府信息公开工作年度报告", "agency": "甲县乙局", "published": "2023-01-20",
       "claims": [{"section": 1, "path": "requests.received.total", "value": 3, "scope": "new"}],
       "figures": {"requests": {"carried_out": {"total": null}, "received": {"total": 3, "business": {"state": "dash", "printed": "-"}}},
                   "disclosure": {"charges": {"amount": 12.50}, "licences": {"decisions": 9223372036854775807}},
                   "fees": {"processing_fee": {"charged": {"value": 100, "printed": "100元"}}}}}')) v (r);

-- values out of range, unknown words, wrong types
CREATE FUNCTION try_report(input text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    message text; detail text; hint text; state text;
BEGIN
    PERFORM input::goir_report;
    RETURN 'accepted';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT, state = RETURNED_SQLSTATE;
    RETURN concat_ws(' / ', state, message, nullif(detail, ''), nullif(hint, ''));
END $$;
\x on
SELECT input, try_report(input) FROM (VALUES
    (''), ('[]'), ('"x"'), ('{}'), ('{"goir": 2}'), ('{"goir": 1, "years": 2020}'),
    ('{"goir": 1, "year": 1999}'), ('{"goir": 1, "year": "2020"}'), ('{"goir": 1, "form": "2020"}'),
    ('{"goir": 1, "published": "2020-02-30"}'), ('{"goir": 1, "agency": ""}'),
    ('{"goir": 1, "figures": {"request": {}}}'),
    ('{"goir": 1, "figures": {"requests": {"recieved": {"total": 1}}}}'),
    ('{"goir": 1, "figures": {"requests": {"received": {"upheld": 1}}}}'),
    ('{"goir": 1, "figures": {"requests": {"received": {"total": "1"}}}}'),
    ('{"goir": 1, "figures": {"requests": {"received": {"total": 9223372036854775808}}}}'),
    ('{"goir": 1, "figures": {"requests": {"received": {"total": {"state": "lost"}}}}}'),
    ('{"goir": 1, "notes": [{"code": "nothing"}]}'),
    ('{"goir": 1, "claims": [{"path": "requests.received.total"}]}')) v (input);
\x off

-- equality, order, hashing
CREATE TABLE reports (id int, r goir_report);
INSERT INTO reports SELECT i, ('{"goir": 1, "year": ' || 2008 + i % 5 || '}')::goir_report FROM generate_series(1, 50) i;
SELECT count(DISTINCT r) FROM reports;
SELECT count(*) FROM (SELECT r FROM reports GROUP BY r) g;
SELECT count(*) FROM reports a JOIN reports b ON a.r = b.r AND a.id < b.id;
SELECT count(*) FROM (SELECT r FROM reports UNION SELECT r FROM reports) u;
CREATE INDEX ON reports (r);
CREATE INDEX ON reports USING hash (r);
SELECT bool_and(a.r <= b.r OR a.r > b.r) FROM reports a, reports b;

-- jsonb both ways
SELECT (r::jsonb)::goir_report = r AS same, r::jsonb -> 'year' AS year FROM reports LIMIT 1;
SELECT '{"goir": 1, "x": 1}'::jsonb::goir_report;

-- binary both ways
SELECT get_byte(goir_report_send('{"goir": 1}'), 0) AS version;

-- stored inline, and small
SELECT a.attstorage, a.attalign, max(pg_column_size(r)) < 20 AS small
FROM reports, pg_attribute a WHERE a.attrelid = 'reports'::regclass AND a.attname = 'r' GROUP BY 1, 2;

-- bytes nobody vouches for: an image that is no report is an error, never more
CREATE CAST (bytea AS goir_report) WITHOUT FUNCTION;
CREATE CAST (goir_report AS bytea) WITHOUT FUNCTION;
SELECT '\x'::bytea::goir_report;
SELECT '\x02000000'::bytea::goir_report;
SELECT '\x01000001'::bytea::goir_report;
SELECT '\x010003000000'::bytea::goir_report;
SELECT goir_figure('\x01000300ffff'::bytea::goir_report, 'requests.received.total');
SELECT '\x01020000'::bytea::goir_report;
SELECT '\x01000000'::bytea::goir_report;
-- readers in place: all cells of form 2021 zero; then all others, but what they are is missing
CREATE TABLE image AS SELECT ('\x0101037a0000'::bytea || decode(repeat(cells, 25), 'hex'))::goir_report AS report, cells
FROM unnest(ARRAY['00', 'ff']) cells;
SELECT goir_year(report), goir_figure(report, 'requests.received.total'), goir_is_balanced(report), goir_violation_count(report),
    goir_is_complete(report), (SELECT count(*) FROM goir_figures(report) WHERE value = 0) AS zeros FROM image WHERE cells = '00';
SELECT goir_figure(goir_sum(report), 'requests.received.total') FROM image WHERE cells = '00';
SELECT goir_year(report) FROM image WHERE cells = 'ff';
SELECT goir_figure(report, 'requests.received.total') FROM image WHERE cells = 'ff';
-- the verdict on the balance is stored: who asks for it alone does not see the rest
SELECT goir_is_balanced(report), goir_violation_count(report) FROM image WHERE cells = 'ff';
SELECT goir_violation_count(set_byte(report::bytea, 1, 3)::goir_report) FROM image WHERE cells = 'ff';
SELECT goir_is_complete(report) FROM image WHERE cells = 'ff';
SELECT count(*) FROM image, goir_figures(report) WHERE cells = 'ff';
SELECT goir_sum(report) FROM image WHERE cells = 'ff';
DROP TABLE image;
DROP CAST (bytea AS goir_report);
DROP CAST (goir_report AS bytea);

-- every function has a comment, is immutable, strict and parallel safe; but for a trigger, an aggregate, which takes NULLs, and what creates views
SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_depend d ON d.objid = p.oid AND d.deptype = 'e'
    JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'goir'
WHERE d.classid = 'pg_proc'::regclass AND (p.proname <> 'goir_create_views' OR obj_description(p.oid, 'pg_proc') IS NULL) AND (p.provolatile <> 'i' AND p.prorettype <> 'trigger'::regtype OR p.proparallel <> 's'
    OR NOT p.proisstrict AND p.prokind <> 'a' AND p.prorettype NOT IN ('trigger'::regtype, 'internal'::regtype)
    OR obj_description(p.oid, 'pg_proc') IS NULL)
ORDER BY 1;
DROP TABLE reports;
DROP FUNCTION try_report;
