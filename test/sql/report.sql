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

-- what a report written by hand may get wrong: each is refused with its place
SELECT left(input, 95) AS input, split_part(try_report(input), ' / ', 3) AS problem FROM (VALUES
    ('{"goir": 1, "report": 1}'), ('{"goir": 1, "year": null}'), ('{"goir": 1, "year": 2020.5}'), ('{"goir": 1, "form": 2021}'),
    ('{"goir": 1, "published": "2020/01/02"}'), ('{"goir": 1, "published": "2020-0x-01"}'), ('{"goir": 1, "published": "1999-12-31"}'),
    ('{"goir": 1, "agency": ["x"]}'), ('{"goir": 1, "title": "' || repeat('t', 300) || '"}'),
    ('{"goir": 1, "figures": []}'), ('{"goir": 1, "figures": {"requests": 3}}'),
    ('{"goir": 1, "figures": {"requests": {"received": [1]}}}'),
    ('{"goir": 1, "figures": {"requests": {"received": {"total": true}}}}'),
    ('{"goir": 1, "figures": {"requests": {"received": {"total": {}}}}}'),
    ('{"goir": 1, "figures": {"requests": {"received": {"total": {"value": 1, "state": "dash"}}}}}'),
    ('{"goir": 1, "figures": {"requests": {"received": {"total": {"value": 1, "state": "dash", "printed": "-"}}}}}'),
    ('{"goir": 1, "figures": {"requests": {"received": {"total": {"value": 1, "printed": ""}}}}}'),
    ('{"goir": 1, "figures": {"requests": {"received": {"total": 0.1234567890123456789}}}}'),
    ('{"goir": 1, "claims": {}}'), ('{"goir": 1, "claims": [1]}'), ('{"goir": 1, "claims": [{"section": 1000, "value": 1, "scope": "new"}]}'),
    ('{"goir": 1, "claims": [{"section": 1, "value": -1, "scope": "new"}]}'),
    ('{"goir": 1, "claims": [{"section": 1, "value": 1, "scope": "old"}]}'),
    ('{"goir": 1, "claims": [{"section": 1, "value": 1, "scope": "new", "part": "half"}]}'),
    ('{"goir": 1, "claims": [{"section": 1, "value": 1, "scope": "new", "approximate": "yes"}]}'),
    ('{"goir": 1, "claims": [{"section": 1, "value": 1, "scope": "new", "path": 7}]}'),
    ('{"goir": 1, "claims": [{"section": 1, "value": 1, "scope": "new", "path": "requests.recieved.total"}]}'),
    ('{"goir": 1, "claims": [' || repeat('{"section": 1, "value": 1, "scope": "new"},', 60) || '{}]}'),
    ('{"goir": 1, "notes": [{"code": 3}]}'), ('{"goir": 1, "notes": [{"code": "row.missing", "place": "nowhere"}]}'),
    ('{"goir": 1, "notes": [{"code": "row.cells", "detail": ""}]}')) v (input);

-- the detail of a note whose message has no place for one stands behind it
SELECT code, message FROM goir_notes('{"goir": 1, "notes": [{"code": "table.missing", "place": "requests", "detail": "第3页"}]}'::goir_report);

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
-- long ones too, one of which begins like another: just one of three holds, and the others follow
INSERT INTO reports SELECT 50 + i, ('{"goir": 1, "title": "' || repeat('甲', i % 7 * 8 + 8) || '", "form": "2021", "figures": {"requests":
    {"received": {"total": {"value": 7, "printed": "' || repeat('七', 1 + i % 3) || '"}}}}}')::goir_report FROM generate_series(1, 30) i;
SELECT bool_and((a.r < b.r)::int + (a.r = b.r)::int + (a.r > b.r)::int = 1) AS one_holds,
       bool_and((a.r <> b.r) = NOT (a.r = b.r) AND (a.r <= b.r) = NOT (a.r > b.r) AND (a.r >= b.r) = NOT (a.r < b.r)) AS others_follow,
       bool_and((a.r = b.r) = (a.r::text = b.r::text)) AS equal_if_text_is,
       count(DISTINCT a.r) = count(DISTINCT a.r::text) AS as_many
FROM reports a, reports b;
SET enable_seqscan = off;
SELECT count(*) = (SELECT count(*) FROM reports WHERE r::text >= '' AND id > 50) AS all_between
FROM reports WHERE r >= (SELECT r FROM reports WHERE id > 50 ORDER BY r LIMIT 1) AND id > 50;
RESET enable_seqscan;
DELETE FROM reports WHERE id > 50;

-- jsonb both ways
SELECT (r::jsonb)::goir_report = r AS same, r::jsonb -> 'year' AS year FROM reports WHERE goir_year(r) = 2009 LIMIT 1;
SELECT '{"goir": 1, "x": 1}'::jsonb::goir_report;

-- json: the text form, an object in the json of a row, and back; where the row's type is known, whatever it went through
SELECT bool_and(r::json::text = r::text) AS text_form, bool_and(to_json(r)::text = r::text) AS to_json,
       bool_and(to_jsonb(r) = r::jsonb) AS to_jsonb, bool_and(row_to_json(reports) -> 'r' ->> 'goir' = '1') AS row_to_json,
       bool_and(jsonb_populate_record(NULL::reports, to_jsonb(reports)) = reports) AS back,
       bool_and(json_populate_record(NULL::reports, row_to_json(reports)) = reports) AS json_back,
       bool_and(json_build_object('a', r) ->> 'a' = r::text AND json_build_array(r, NULL) ->> 0 = r::text) AS built
FROM reports;
SELECT count(*) = (SELECT count(*) FROM reports) AS aggregated, bool_and(e -> 'figures' IS NOT DISTINCT FROM r::jsonb -> 'figures') AS nested
FROM (SELECT json_agg(r ORDER BY id)::jsonb AS all_of_them FROM reports) j, jsonb_array_elements(all_of_them) WITH ORDINALITY a (e, n)
     JOIN (SELECT row_number() OVER (ORDER BY id) AS n, r FROM reports) s USING (n);
SELECT count(*) = (SELECT count(*) FROM reports) AS recordset, count(*) FILTER (WHERE s.r = reports.r) = count(*) AS equal
FROM (SELECT jsonb_agg(reports) AS all_of_them FROM reports) j, jsonb_to_recordset(all_of_them) s (id int, r goir_report) JOIN reports USING (id);
SELECT NULL::goir_report::json IS NULL AS nothing;

-- binary both ways
SELECT get_byte(goir_report_send('{"goir": 1}'), 0) AS version;

-- what COPY writes in binary it reads again; a client may send anything, and what send would not write is refused
CREATE TABLE wire (n int, b bytea);
INSERT INTO wire SELECT id, goir_report_send(r) FROM reports;
\copy (SELECT b FROM wire) TO 'results/wire.bin' (FORMAT binary)
CREATE TABLE received (r goir_report);
\copy received FROM 'results/wire.bin' (FORMAT binary)
SELECT count(*), count(DISTINCT r) FROM (SELECT r FROM received INTERSECT ALL SELECT r FROM reports) both_have;
-- but the verdict on the balance, which is the receiver's own
\copy (SELECT set_byte(b, 2, get_byte(b, 2) # 2) FROM wire) TO 'results/wire.bin' (FORMAT binary)
TRUNCATE received;
\copy received FROM 'results/wire.bin' (FORMAT binary)
SELECT count(*), count(*) FILTER (WHERE goir_report_send(w.r) = goir_report_send(reports.r)) AS same FROM received w JOIN reports USING (r);
\copy (SELECT '\x02010000000000'::bytea) TO 'results/wire.bin' (FORMAT binary)
\copy received FROM 'results/wire.bin' (FORMAT binary)
\copy (SELECT goir_report_send('{"goir": 1, "year": 2021}') || '\x00') TO 'results/wire.bin' (FORMAT binary)
\copy received FROM 'results/wire.bin' (FORMAT binary)
\copy (SELECT substr(b, 1, octet_length(b) - 1) FROM wire WHERE n = 1) TO 'results/wire.bin' (FORMAT binary)
\copy received FROM 'results/wire.bin' (FORMAT binary)
\copy (SELECT goir_report_send('{"goir": 1, "form": "2021", "figures": {"requests": {"received": {"total": {"value": 5, "printed": "5件"}}}}}')) TO 'results/wire.bin' (FORMAT binary)
\copy received FROM 'results/wire.bin' (FORMAT binary)
SELECT r FROM received WHERE goir_form(r) IS NOT NULL;
DROP TABLE wire, received;

-- the numbers that a report says in prose
SELECT * FROM goir_claims('{"goir": 1, "claims": [{"section": 3, "path": "requests.received.total", "value": 12, "scope": "new"},
    {"section": 3, "value": 200, "scope": "other", "approximate": true},
    {"section": 4, "path": "proceedings.litigation.upheld", "value": 1, "scope": "outcome"}]}'::goir_report);

-- prose alone tells of litigation as a whole: no cell has it; a table of whole numbers has no place for halves
SELECT goir_figure(r, 'requests.received.total') AS total, goir_figure(r, 'proceedings.litigation.upheld') AS of_prose, t.business, t.research, t.total
FROM (SELECT '{"goir": 1, "form": "2021", "figures": {"requests": {"received": {"total": 3.00, "business": 2.5, "research": 1}}}}'::goir_report) v (r),
    goir_requests(r) t WHERE t.item = 'received';

-- stored inline, and small
SELECT a.attstorage, a.attalign, max(pg_column_size(r)) < 20 AS small
FROM reports, pg_attribute a WHERE a.attrelid = 'reports'::regclass AND a.attname = 'r' GROUP BY 1, 2;

-- bytes nobody vouches for: an image that is no report is an error, never more
CREATE CAST (bytea AS goir_report) WITHOUT FUNCTION;
CREATE CAST (goir_report AS bytea) WITHOUT FUNCTION;
SELECT '\x'::bytea::goir_report;
SELECT '\x03000000'::bytea::goir_report;
SELECT '\x02000000'::bytea::goir_report = '\x01000000'::bytea::goir_report AS whoever_read_it, goir_reader('\x02000000'::bytea::goir_report) AS reader;
SELECT '\x01000001'::bytea::goir_report;
SELECT '\x010003000000'::bytea::goir_report;
SELECT goir_figure('\x01000300ffff'::bytea::goir_report, 'requests.received.total');
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

-- every function has a comment, is immutable, strict and parallel safe; but for a trigger, an aggregate and what it calls, which take NULLs, what creates views, and what tells the version
SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_depend d ON d.objid = p.oid AND d.deptype = 'e'
    JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'goir'
WHERE d.classid = 'pg_proc'::regclass AND (p.proname <> 'goir_create_views' OR obj_description(p.oid, 'pg_proc') IS NULL) AND (p.provolatile <> 'i' AND p.prorettype <> 'trigger'::regtype AND p.oid::regprocedure::text <> 'goir_reader()' OR p.proparallel <> 's'
    OR NOT p.proisstrict AND p.prokind <> 'a' AND p.prorettype <> 'trigger'::regtype
       AND NOT EXISTS (SELECT FROM pg_aggregate WHERE p.oid IN (aggtransfn, aggminvtransfn, aggcombinefn))
    OR obj_description(p.oid, 'pg_proc') IS NULL)
ORDER BY 1;
-- what the next version answers otherwise is nothing to keep in an index
\set VERBOSITY sqlstate
CREATE INDEX ON reports ((goir_reader() > 0));
\set VERBOSITY default
DROP TABLE reports;
DROP FUNCTION try_report;
