-- Reports against each other: across years, one against another, many added up.

-- Across years: one column of the table on requests, carried from one year to the next.
CREATE FUNCTION report_of(form text, year int, figures jsonb) RETURNS goir_report LANGUAGE sql IMMUTABLE AS
$$ SELECT (jsonb_build_object('goir', 1, 'form', form, 'figures', figures)
    || CASE WHEN year IS NULL THEN '{}' ELSE jsonb_build_object('year', year) END)::goir_report $$;
CREATE FUNCTION carried(form text, year int, item text, total text) RETURNS goir_report LANGUAGE sql IMMUTABLE AS
$$ SELECT report_of(form, year, jsonb_build_object('requests', jsonb_build_object(item, jsonb_build_object('total', total::jsonb)))) $$;
SELECT a, b, status, left_value, right_value, difference, message
FROM (VALUES ('2', '2'), ('3', '2'), ('2', '3'), ('null', '2'), ('2', 'null'), ('null', '-1'), ('null', 'null')) v (b, a),
    LATERAL goir_continuity(carried('2021', 2022, 'carried_out', a), carried('2021', 2023, 'carried_in', b))
WHERE rule = 'continuity.carried' AND subject = 'total';

-- the stock of documents: what was repealed is taken away, an unknown one may be many
SELECT v.*, status, left_value, right_value, difference, message
FROM (VALUES ('10', '2', '1', '11'), ('10', '2', '1', '12'), ('10', 'null', '1', '8'), ('10', 'null', '1', '12'),
        ('10', '2', 'null', '11'), ('10', '2', 'null', '13'), ('10', 'null', 'null', '13'), ('null', '2', '1', '0'), ('10', '2', '13', 'null')) v (before, issued, repealed, after),
    LATERAL goir_continuity(
        report_of('2021', NULL, format('{"disclosure": {"regulations": {"in_force": %s}}}', before)::jsonb),
        report_of('2021', NULL, format('{"disclosure": {"regulations": {"in_force": %s, "issued": %s, "repealed": %s}}}', after, issued, repealed)::jsonb))
WHERE subject = 'regulations';

-- items of form 2019: a change may be below zero, so an unknown one leaves all open
SELECT v.*, status, left_value, right_value, difference, message
FROM (VALUES ('10', '-3', '7'), ('10', '-3', '8'), ('10', 'null', '7'), ('10', 'null', '12'), ('null', '-3', '7'), ('2', '-3', 'null')) v (before, change, after),
    LATERAL goir_continuity(
        report_of('2019', 2019, format('{"disclosure": {"charges": {"prior_items": %s, "change": %s}}}', before, change)::jsonb),
        report_of('2019', 2020, format('{"disclosure": {"charges": {"prior_items": %s}}}', after)::jsonb))
WHERE subject = 'charges';

-- which rules apply to which forms
SELECT a.form, b.form, rule, severity, count(*), string_agg(subject, ' ' ORDER BY subject COLLATE "C") AS subjects
FROM (VALUES ('2019'), ('2021')) a (form), (VALUES ('2019'), ('2021')) b (form),
    LATERAL goir_continuity(report_of(a.form, NULL, '{}'), report_of(b.form, NULL, '{}'))
GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3;
SELECT count(*) FROM goir_continuity('{"goir": 1}', report_of('2021', 2022, '{}'));
SELECT count(*) FROM goir_continuity(NULL, report_of('2021', 2022, '{}'));

-- years that do not follow each other are not compared, and it says so
SELECT * FROM goir_continuity(carried('2019', 2020, 'carried_out', '5'), carried('2021', 2022, 'carried_in', '1'));
SELECT DISTINCT message FROM goir_continuity(carried('2021', 2023, 'carried_out', '5'), carried('2021', 2022, 'carried_in', '1'));
SELECT status, message FROM goir_continuity(carried('2021', NULL, 'carried_out', '5'), carried('2021', 2022, 'carried_in', '1')) WHERE subject = 'total';

-- these rules are in the catalogue, but need two reports
SELECT rule, severity, forms, formula, since FROM goir_rules() WHERE rule LIKE 'continuity.%';
SELECT goir_is_balanced(report_of('2021', 2022, '{}'), 'continuity.carried');

-- Reports full of figures, some of them blank, dashes or missing; the same for the same seed.
CREATE FUNCTION filled(form text, year int, seed int, blanks boolean DEFAULT true) RETURNS goir_report LANGUAGE sql IMMUTABLE AS $$
    SELECT report_of(form, year, jsonb_object_agg(table_name, items))
    FROM (SELECT table_name, jsonb_object_agg(item, measures) AS items
        FROM (SELECT table_name, item, jsonb_object_agg(measure, value) AS measures
            FROM (SELECT table_name, item, measure,
                    CASE WHEN measure = 'change' THEN to_jsonb(n % 7 - 3)
                        WHEN measure IN ('amount', 'charged') THEN to_jsonb(n * 0.125)
                        WHEN blanks AND n % 11 = 0 THEN 'null'
                        WHEN blanks AND n % 11 = 1 THEN '{"state": "dash", "printed": "-"}'
                        ELSE to_jsonb(n % 100) END AS value, blanks AND n % 11 = 2 AS gone
                FROM (SELECT *, (ordinal * 7919 + seed * 104729) % 10007 AS n FROM goir_items() i WHERE i.form = filled.form) i) c
            WHERE NOT gone GROUP BY 1, 2) m
        GROUP BY 1) t
$$;

-- a chain of years without a break; then one break planted in each of the cells that count, and only it is found
CREATE TABLE chain (year int PRIMARY KEY, report goir_report);
CREATE FUNCTION succeed(previous goir_report, current goir_report) RETURNS goir_report LANGUAGE sql AS $$
    SELECT jsonb_set(jsonb_set(c, '{figures,requests,carried_in}', p #> '{figures,requests,carried_out}'), '{figures,disclosure}',
        (SELECT jsonb_object_agg(item, measures || CASE
            WHEN measures ? 'in_force' AND p #> ARRAY['figures', 'disclosure', item] ? 'in_force' THEN jsonb_build_object('in_force',
                (p #>> ARRAY['figures', 'disclosure', item, 'in_force'])::numeric + (measures ->> 'issued')::numeric - (measures ->> 'repealed')::numeric)
            WHEN measures ? 'prior_items' AND p #> ARRAY['figures', 'disclosure', item] ? 'prior_items' THEN jsonb_build_object('prior_items',
                (p #>> ARRAY['figures', 'disclosure', item, 'prior_items'])::numeric + (p #>> ARRAY['figures', 'disclosure', item, 'change'])::numeric)
            ELSE '{}' END) FROM jsonb_each(c #> '{figures,disclosure}') d (item, measures)))::goir_report
    FROM (SELECT previous::jsonb AS p, current::jsonb AS c) j
$$;
DO $$
DECLARE
    r goir_report := filled('2019', 2018, 1, false);
BEGIN
    FOR y IN 2019..2024 LOOP
        r := succeed(r, filled(CASE WHEN y < 2021 THEN '2019' ELSE '2021' END, y, y, false));
        INSERT INTO chain VALUES (y, r);
    END LOOP;
END $$;
SELECT c.year, rule, status, count(*) FROM chain c JOIN chain p ON c.year = p.year + 1, LATERAL goir_continuity(p.report, c.report)
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
SELECT rule, count(*) AS planted,
    count(*) FILTER (WHERE found = ARRAY[rule || ' ' || subject] AND difference = 1) AS found_alone
FROM (SELECT w.rule, w.subject, array_agg(f.rule || ' ' || f.subject) FILTER (WHERE f.status = 'fail') AS found,
        max(f.difference) FILTER (WHERE f.status = 'fail') AS difference
    FROM chain p, chain c,
        LATERAL goir_continuity(p.report, c.report) w,
        LATERAL (SELECT CASE w.rule WHEN 'continuity.carried' THEN ARRAY['figures', 'requests', 'carried_in', w.subject]
            WHEN 'continuity.in_force' THEN ARRAY['figures', 'disclosure', w.subject, 'in_force']
            ELSE ARRAY['figures', 'disclosure', w.subject, 'prior_items'] END AS path) a,
        LATERAL (SELECT jsonb_set(c.report::jsonb, path, to_jsonb((c.report::jsonb #>> path)::numeric + 1))::goir_report AS broken) b,
        LATERAL goir_continuity(p.report, broken) f
    WHERE c.year = p.year + 1 GROUP BY c.year, w.rule, w.subject) x
GROUP BY 1 ORDER BY 1;
SELECT message FROM chain p, chain c, goir_continuity(p.report, (c.report::jsonb #- '{figures,requests,carried_in,total}')::goir_report)
WHERE p.year = 2022 AND c.year = 2023 AND subject = 'total';

-- One report against another
SELECT count(*) FROM chain, goir_diff(report, report);
SELECT * FROM goir_diff(
    report_of('2021', 2022, '{"requests": {"received": {"total": 3, "business": 1, "research": null, "natural_person": {"value": 2, "printed": "2件"}}}, "disclosure": {"charges": {"amount": 12.50}, "licences": {"decisions": 0}}}'),
    report_of('2021', 2023, '{"requests": {"received": {"total": 4, "business": null, "research": 1, "natural_person": 2}}, "disclosure": {"charges": {"amount": 12.5}, "licences": {"decisions": {"state": "dash", "printed": "-"}}}}'));
-- blank, dash, text and missing are no numbers all alike; the largest numbers, decimals
SELECT * FROM goir_diff(
    report_of('2021', NULL, '{"requests": {"received": {"total": 9223372036854775807, "business": null, "research": {"state": "text", "printed": "x"}}, "granted": {"total": 0.1}}}'),
    report_of('2021', NULL, '{"requests": {"received": {"total": -9223372036854775807, "business": {"state": "dash", "printed": "-"}}, "granted": {"total": 0.30}}}'));
-- cells that only one of two forms has are not compared; those both have are, and those on both pages
SELECT * FROM goir_diff(
    report_of('2019', 2020, '{"requests": {"received": {"total": 3}, "other": {"total": 1}}, "disclosure": {"regulations": {"total_disclosed": 5}, "licences": {"prior_items": 7, "decisions": 3}}}'),
    report_of('2021', 2021, '{"requests": {"received": {"total": 4}, "other.other": {"total": 2}}, "disclosure": {"regulations": {"in_force": 6}, "licences": {"prior_items": 8, "decisions": 4}}}'));
-- the fee table goes with any form; money in different units has no difference
SELECT * FROM goir_diff(report_of('2019', 2020, '{}'), report_of('2021', 2021, '{"fees": {"processing_fee": {"notices": 0, "charged": {"value": 10, "printed": "10元"}}}}'));
SELECT v.*, d.* FROM (VALUES ('{"value": 5, "printed": "5元"}', '{"value": 5, "printed": "5万元"}'), ('{"value": 5, "printed": "5元"}', '{"value": 7, "printed": "7元"}'),
        ('5', '{"value": 7, "printed": "7元"}'), ('{"value": 0, "printed": "0元"}', '{"value": 0, "printed": "0万元"}')) v (a, b),
    LATERAL goir_diff(report_of('2019', 2020, format('{"disclosure": {"procurement": {"amount": %s}}}', a)::jsonb), report_of('2019', 2020, format('{"disclosure": {"procurement": {"amount": %s}}}', b)::jsonb)) d;
SELECT count(*) FROM goir_diff('{"goir": 1}', '{"goir": 1, "form": "2021", "figures": {"requests": {"received": {"total": 1}}}}');

-- Many reports added up: numbers, blanks, what is missing
SELECT goir_sum(r) FROM (VALUES
    (report_of('2021', 2022, '{"requests": {"received": {"total": 1, "business": null, "research": null, "legal_service": {"state": "text", "printed": "x"}}}}')),
    (report_of('2021', 2022, '{"requests": {"received": {"total": 2, "business": 3, "research": {"state": "dash", "printed": "-"}, "legal_service": 0}}}')), (NULL)) v (r);
SELECT goir_sum(r) FROM (VALUES (NULL::goir_report)) v (r);
SELECT goir_sum(r) FROM (SELECT NULL::goir_report) v (r) WHERE false;
-- the header: a common year or none, the newest form, no agency, claims or notes
SELECT goir_sum(r) FROM (VALUES
    ('{"goir": 1, "year": 2020, "form": "2019", "agency": "甲县乙局", "title": "报告", "published": "2021-01-20", "figures": {"requests": {"received": {"total": 1}, "other": {"total": 2}}},
       "claims": [{"section": 1, "path": "requests.received.total", "value": 3, "scope": "new"}], "notes": [{"code": "table.missing"}]}'::goir_report),
    ('{"goir": 1, "year": 2021, "form": "2021", "figures": {"requests": {"received": {"total": 10}, "other.other": {"total": 20}}, "fees": {"processing_fee": {"charged": 1.50}}}}'),
    ('{"goir": 1}')) v (r);
SELECT goir_sum(r) FROM (VALUES ('{"goir": 1, "year": 2020}'::goir_report), ('{"goir": 1, "year": 2020}')) v (r);
-- what balances adds up to what balances, whatever the forms
CREATE FUNCTION settled(form text, result text) RETURNS goir_report LANGUAGE sql IMMUTABLE AS $$
    SELECT report_of(form, NULL, jsonb_build_object('requests', jsonb_object_agg(item, measures)))
    FROM (SELECT item, jsonb_object_agg(measure, (item IN ('received', 'concluded', result) AND measure IN ('business', 'total'))::int) AS measures
        FROM goir_items() i WHERE i.form = settled.form AND table_name = 'requests' GROUP BY item) m
$$;
SELECT goir_form(sum), goir_is_balanced(sum), c.*
FROM (SELECT goir_sum(r) FROM (VALUES (settled('2019', 'other')), (settled('2021', 'other.other')), (settled('2021', 'granted'))) v (r)) s (sum),
    LATERAL (SELECT DISTINCT rule, status FROM goir_checks(sum) WHERE rule LIKE 'requests.%') c ORDER BY rule;
-- sums of money: units are kept, and not mixed; nothing is nothing in any unit
CREATE FUNCTION procured(amount text) RETURNS goir_report LANGUAGE sql IMMUTABLE AS
$$ SELECT report_of('2019', 2020, jsonb_build_object('disclosure', jsonb_build_object('procurement', jsonb_build_object('amount', amount::jsonb)))) $$;
CREATE FUNCTION procured_in_header(amount numeric, unit text) RETURNS goir_report LANGUAGE sql IMMUTABLE AS
$$ SELECT (procured(amount::text)::jsonb || jsonb_build_object('notes', jsonb_build_array(jsonb_build_object(
    'code', 'value.unit_printed', 'place', 'disclosure.procurement.amount', 'detail', unit))))::goir_report $$;
SELECT n, f.value, state, printed, unit FROM (
    SELECT 1, goir_sum(procured(a)) FROM unnest(ARRAY['{"value": 1.5, "printed": "1.5万元"}', '{"value": 2, "printed": "2万元"}', '0', 'null']) a
    UNION ALL SELECT 2, goir_sum(procured(a)) FROM unnest(ARRAY['{"value": 1.5, "printed": "1.5万元"}', '{"value": 2, "printed": "2元"}']) a
    UNION ALL SELECT 3, goir_sum(procured(a)) FROM unnest(ARRAY['{"value": 1.5, "printed": "1.5万元"}', '2']) a
    UNION ALL SELECT 4, goir_sum(procured(a)) FROM unnest(ARRAY['1', '2']) a
    UNION ALL SELECT 5, goir_sum(procured(a)) FROM unnest(ARRAY['{"value": 0, "printed": "0万元"}', '{"value": 2, "printed": "2元"}']) a
    UNION ALL SELECT 6, goir_sum(r) FROM (VALUES (procured_in_header(3, '万元')), (procured('{"value": 1, "printed": "1万元"}'))) v (r)
    UNION ALL SELECT 7, goir_sum(r) FROM (SELECT goir_sum(procured(a)) FROM unnest(ARRAY['{"value": 1, "printed": "1万元"}', '{"value": 2, "printed": "2元"}']) a
        UNION ALL SELECT procured('{"value": 1, "printed": "1元"}')) v (r)) s (n, r),
    LATERAL goir_figures(r) f, LATERAL goir_disclosure(r) d
WHERE f.item = 'procurement' AND f.measure = 'amount' AND d.item = f.item AND d.measure = f.measure ORDER BY n;
-- too large for a figure; what is large only on the way does no harm
SELECT goir_sum(carried('2021', 2022, 'received', t)) FROM unnest(ARRAY['9223372036854775807', '1']) t;
SELECT goir_figure(goir_sum(carried('2021', 2022, 'received', t)), 'requests.received.total') FROM unnest(ARRAY['9223372036854775807', '9223372036854775807', '-9223372036854775807', '0.5', '-0.5']) t;

-- against a plain SQL sum of the figures, both forms mixed
CREATE TABLE filing (id int PRIMARY KEY, county int, report goir_report) WITH (parallel_workers = 2);
INSERT INTO filing SELECT i, i % 5, filled(CASE WHEN i % 3 = 0 THEN '2019' ELSE '2021' END, 2018 + i % 7, i) FROM generate_series(1, 300) i;
UPDATE filing SET report = NULL WHERE id % 50 = 0;
ANALYZE filing;
CREATE VIEW summed AS
    SELECT county, table_name, item, measure, sum(value) AS value,
        CASE WHEN count(value) > 0 THEN 'number' ELSE 'blank' END AS state
    FROM filing, LATERAL goir_figures(report) f WHERE state <> 'missing' GROUP BY 1, 2, 3, 4;
CREATE TABLE serial_result AS SELECT county, goir_sum(report) AS report, count(*) FROM filing GROUP BY county;
SELECT count(*) AS cells, count(*) FILTER (WHERE s.value IS NOT DISTINCT FROM f.value AND s.state = f.state) AS equal
FROM summed s FULL JOIN (SELECT county, f.* FROM serial_result, LATERAL goir_figures(report) f WHERE state <> 'missing') f USING (county, table_name, item, measure);

-- in parallel
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
SET parallel_leader_participation = off;
EXPLAIN (COSTS OFF) SELECT goir_sum(report) FROM filing;
CREATE FUNCTION plan_has(statement text, pattern text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    line text;
    found bigint := 0;
BEGIN
    FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || statement LOOP
        found := found + (line ~ pattern)::int;
    END LOOP;
    RETURN found;
END $$;
SELECT plan_has('SELECT county, goir_sum(report) FROM filing GROUP BY county', 'Partial') AS partial;
SELECT count(*) AS counties, count(*) FILTER (WHERE p.report = s.report) AS equal
FROM (SELECT county, goir_sum(report) AS report FROM filing GROUP BY county) p JOIN serial_result s USING (county);
SELECT count(*) FROM (SELECT goir_sum(report) FROM filing) a (report), (SELECT goir_sum(report) FROM serial_result) b (report) WHERE a.report::jsonb - 'year' = b.report::jsonb - 'year';
SELECT goir_sum(report) IS NULL FROM filing WHERE report IS NULL;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
RESET max_parallel_workers_per_gather;
RESET parallel_leader_participation;

-- partition by partition, put together
CREATE TABLE parted (id int, county int, report goir_report) PARTITION BY HASH (id);
CREATE TABLE parted_0 PARTITION OF parted FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE parted_2 PARTITION OF parted FOR VALUES WITH (MODULUS 3, REMAINDER 2);
INSERT INTO parted SELECT * FROM filing;
ANALYZE parted;
SET enable_partitionwise_aggregate = on;
SET cpu_tuple_cost = 1;
SET max_parallel_workers_per_gather = 0;
SELECT plan_has('SELECT county, goir_sum(report) FROM parted GROUP BY county', 'Partial') AS partial;
SELECT count(*) AS counties, count(*) FILTER (WHERE p.report = s.report) AS equal
FROM (SELECT county, goir_sum(report) AS report FROM parted GROUP BY county) p JOIN serial_result s USING (county);
RESET enable_partitionwise_aggregate;
RESET cpu_tuple_cost;
RESET max_parallel_workers_per_gather;

-- a moving frame, against each frame added up anew; reports leave it again
SELECT count(*) AS frames, count(*) FILTER (WHERE moving IS NOT DISTINCT FROM (SELECT goir_sum(b.report) FROM filing b WHERE b.id BETWEEN m.id - 3 AND m.id + 1)) AS equal
FROM (SELECT id, goir_sum(report) OVER (ORDER BY id ROWS BETWEEN 3 PRECEDING AND 1 FOLLOWING) AS moving FROM filing WHERE id <= 120) m WHERE id < 120;
SELECT count(*) AS frames, count(*) FILTER (WHERE moving IS NULL) AS empty
FROM (SELECT goir_sum(report) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING) AS moving FROM filing WHERE id BETWEEN 40 AND 60) m;
SELECT n, value, state, printed FROM (
    SELECT n, goir_sum(procured(a)) OVER (ORDER BY n ROWS 1 PRECEDING)
    FROM unnest(ARRAY['{"value": 1, "printed": "1万元"}', '{"value": 2, "printed": "2万元"}', '{"value": 3, "printed": "3元"}', '{"value": 4, "printed": "4元"}']) WITH ORDINALITY a (a, n)) m (n, report),
    LATERAL goir_figures(report) WHERE item = 'procurement' AND measure = 'amount' ORDER BY n;

-- a state is a bytea, which anybody may have sent: taken is what reports could have added up to
CREATE AGGREGATE state_of(goir_report) (SFUNC = goir_sum_accum, STYPE = bytea, COMBINEFUNC = goir_sum_combine);
CREATE AGGREGATE sum_of(bytea) (SFUNC = goir_sum_combine, STYPE = bytea, FINALFUNC = goir_sum_final);
CREATE TABLE state AS SELECT county, state_of(report) AS state, goir_sum(report) AS report FROM filing GROUP BY county
    UNION ALL SELECT -1, state_of(r), goir_sum(r) FROM (VALUES (procured('{"value": 1.5, "printed": "1.5万元"}')), (procured('-2')), (procured('{"state": "text", "printed": "单位不一"}'))) v (r);
SELECT count(*) AS states, count(*) FILTER (WHERE sum = report) AS equal
FROM (SELECT sum_of(state) AS sum, report FROM state GROUP BY county, report) s;
SELECT sum_of(state) = (SELECT goir_sum(report) FROM filing) AS all_of_them FROM state WHERE county >= 0;
SELECT state_of(report) = (SELECT state FROM state WHERE county = 0) AS one_form FROM (SELECT report FROM filing WHERE county = 0 ORDER BY id DESC) f;
SELECT sum_of(state) IS NULL AS nothing FROM (SELECT state_of(NULL)) s (state);
CREATE FUNCTION try_state(bytea) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    sum goir_report;
BEGIN
    sum := (SELECT sum_of($1) FROM generate_series(1, 3));
    RETURN CASE WHEN sum::text::goir_report = sum THEN 'a report' END;
EXCEPTION WHEN data_exception THEN
    RETURN SQLSTATE;
END $$;
CREATE TABLE short AS SELECT state FROM state WHERE county IN (-1, 0);
SELECT result, count(*) > 0 AS some FROM short, generate_series(0, length(state) - 1) n, try_state(substr(state, 1, n)) result GROUP BY result;
SELECT try_state(state || '\x00') FROM short;
SELECT result, count(*) > 0 AS some FROM short, generate_series(0, length(state) - 1) n, generate_series(0, 7) bit,
    try_state(set_byte(state, n, get_byte(state, n) # (1 << bit))) result GROUP BY result ORDER BY result;
SELECT result, count(*) AS states FROM generate_series(1, 300) n, try_state('\x0205' || substr(sha512(n::text::bytea), 1, n % 64)) result GROUP BY result;
SELECT sum_of('\x02');
SELECT sum_of('\x01050000000000');
SELECT goir_sum_final(state) FROM short;
SELECT goir_sum_accum(state, NULL) FROM short;
DROP TABLE state, short;
DROP AGGREGATE state_of(goir_report);
DROP AGGREGATE sum_of(bytea);
DROP FUNCTION try_state;

-- Checks of stored reports read neither the page beside them nor its TOAST table.
CREATE TABLE page (id int, page text, report goir_report);
ALTER TABLE page ALTER page SET STORAGE EXTERNAL;
INSERT INTO page SELECT id, repeat('页', 20000), report FROM filing WHERE report IS NOT NULL;
VACUUM ANALYZE page;
CREATE FUNCTION blocks_of(statement text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    plan json;
BEGIN
    EXECUTE statement;    -- catalogue caches are warm then
    EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT json) ' || statement INTO plan;
    RETURN (plan #>> '{0,Plan,Shared Hit Blocks}')::bigint + (plan #>> '{0,Plan,Shared Read Blocks}')::bigint;
END $$;
SELECT blocks_of('SELECT sum(length(page)) FROM page') > 10 * pg_relation_size('page') / current_setting('block_size')::int AS reads_pages;
SELECT statement, blocks_of(statement) <= pg_relation_size('page') / current_setting('block_size')::int AS reads_reports_only
FROM (VALUES ('SELECT count(*) FROM page WHERE goir_is_balanced(report)'),
    ('SELECT sum(goir_violation_count(report)) FROM page'),
    ('SELECT count(*) FROM page, LATERAL goir_violations(report)'),
    ('SELECT count(*) FROM page, LATERAL goir_checks(report)'),
    ('SELECT count(*) FROM page WHERE goir_is_balanced(report, ''requests.total'', ''claim.table'')'),
    ('SELECT goir_sum(report) FROM page')) v (statement);
DROP TABLE page, parted, serial_result, chain;
DROP VIEW summed;
DROP TABLE filing;
DROP FUNCTION blocks_of, plan_has, succeed, filled, settled, procured_in_header, procured, carried, report_of;
