-- The trigger goir_validate: what it refuses, what it says, and what it leaves alone.
CREATE FUNCTION report_of(figures jsonb) RETURNS goir_report LANGUAGE sql IMMUTABLE AS
$$ SELECT jsonb_build_object('goir', 1, 'form', '2021', 'figures', figures)::goir_report $$;

-- one row of the table on proceedings, 1 + 0 + 0 + 0 = total
CREATE FUNCTION with_total(total int) RETURNS goir_report LANGUAGE sql IMMUTABLE AS
$$ SELECT report_of(jsonb_build_object('proceedings', jsonb_build_object('reconsideration',
    jsonb_build_object('upheld', 1, 'corrected', 0, 'other', 0, 'pending', 0, 'total', total)))) $$;

-- error mode: INSERT, UPDATE, COPY, ON CONFLICT
CREATE TABLE filing (unit text PRIMARY KEY, report goir_report);
CREATE TRIGGER balanced BEFORE INSERT OR UPDATE ON filing FOR EACH ROW EXECUTE FUNCTION goir_validate('report');
INSERT INTO filing VALUES ('a', with_total(1)), ('b', NULL), ('c', report_of('{}'));
INSERT INTO filing VALUES ('d', with_total(2));
UPDATE filing SET report = with_total(2) WHERE unit = 'a';
UPDATE filing SET report = with_total(1) WHERE unit = 'b' RETURNING unit, goir_is_balanced(report);
COPY filing FROM stdin (DELIMITER ';');
e;{"goir": 1, "form": "2021"}
f;{"goir": 1, "form": "2021", "figures": {"requests": {"received": {"total": 1}, "carried_in": {"total": -1}}}}
\.
INSERT INTO filing VALUES ('a', with_total(2)) ON CONFLICT (unit) DO UPDATE SET report = excluded.report;
INSERT INTO filing VALUES ('a', with_total(1)) ON CONFLICT (unit) DO UPDATE SET report = with_total(3);
INSERT INTO filing VALUES ('a', with_total(1)) ON CONFLICT (unit) DO UPDATE SET report = excluded.report RETURNING unit;

-- the rest of a transaction stands, as after any error
BEGIN;
INSERT INTO filing VALUES ('g', with_total(1));
SAVEPOINT s;
INSERT INTO filing VALUES ('h', with_total(2));
ROLLBACK TO s;
INSERT INTO filing VALUES ('i', with_total(1));
COMMIT;
SELECT string_agg(unit, ' ' ORDER BY unit), bool_and(report IS NULL OR goir_is_balanced(report)) FROM filing;

-- the fields of the error; MERGE, where there is one
CREATE FUNCTION fields_of(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    state text; name_of_schema text; name_of_table text; name_of_column text; name_of_constraint text; message text;
BEGIN
    EXECUTE statement;
    RETURN 'accepted';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, name_of_schema = SCHEMA_NAME, name_of_table = TABLE_NAME,
        name_of_column = COLUMN_NAME, name_of_constraint = CONSTRAINT_NAME, message = MESSAGE_TEXT;
    RETURN concat_ws(' / ', state, name_of_schema, name_of_table, name_of_column, name_of_constraint, message);
END $$;
SELECT fields_of('INSERT INTO filing VALUES (''x'', with_total(2))');
SELECT fields_of('UPDATE filing SET report = with_total(2)');
DO $$
DECLARE
    merge text := 'MERGE INTO filing f USING (VALUES (''a'', %s), (''m'', %s)) v (unit, total) ON f.unit = v.unit '
        'WHEN MATCHED THEN UPDATE SET report = with_total(total) WHEN NOT MATCHED THEN INSERT VALUES (v.unit, with_total(total))';
    refused text := '23514 / public / filing / report / balanced / report in column "report" of relation "filing" has 1 violation';
BEGIN
    IF current_setting('server_version_num')::int >= 150000 THEN
        ASSERT fields_of(format(merge, 2, 1)) = refused;
        ASSERT fields_of(format(merge, 1, 2)) = refused;
        ASSERT fields_of(format(merge, 1, 1)) = 'accepted';
        DELETE FROM filing WHERE unit = 'm';
    END IF;
END $$;
SELECT count(*) FROM filing;
DROP TRIGGER balanced ON filing;

-- warning mode: the same words, and the row goes through
CREATE TRIGGER balanced BEFORE INSERT OR UPDATE ON filing FOR EACH ROW EXECUTE FUNCTION goir_validate('report', 'warning');
INSERT INTO filing VALUES ('w', with_total(2)) RETURNING goir_violation_count(report);
UPDATE filing SET unit = 'v' WHERE unit = 'w';
DELETE FROM filing WHERE unit = 'v';
DROP TRIGGER balanced ON filing;

-- rules chosen, of any severity; a rule that is not chosen does not count
CREATE TRIGGER in_force BEFORE INSERT OR UPDATE OF report ON filing FOR EACH ROW
    EXECUTE FUNCTION goir_validate('report', 'error', 'disclosure.in_force', 'value.sign');
INSERT INTO filing VALUES ('x', with_total(2));
INSERT INTO filing VALUES ('y', report_of('{"disclosure": {"regulations": {"issued": 2, "in_force": 1}, "normative_documents": {"issued": -2, "in_force": -3}}}'));
UPDATE filing SET unit = 'z' WHERE unit = 'x';
DROP TRIGGER in_force ON filing;

-- many failures, and a long one: ten are shown, and the beginning of a message
CREATE TRIGGER balanced BEFORE INSERT ON filing FOR EACH ROW EXECUTE FUNCTION goir_validate('report');
INSERT INTO filing SELECT 'many', report_of(jsonb_build_object('requests', jsonb_object_agg(item, '{"total": -1}'::jsonb)))
FROM (SELECT DISTINCT item FROM goir_items() WHERE form = '2021' AND table_name = 'requests') i;
INSERT INTO filing SELECT 'long', report_of(jsonb_build_object('requests', jsonb_object_agg(item, '{"total": 1}'::jsonb)))
FROM (SELECT DISTINCT item FROM goir_items() WHERE form = '2021' AND table_name = 'requests') i;
DROP TRIGGER balanced ON filing;

-- AFTER, and deferred to the end of the transaction
CREATE TRIGGER balanced AFTER INSERT OR UPDATE ON filing FOR EACH ROW EXECUTE FUNCTION goir_validate('report');
INSERT INTO filing VALUES ('j', with_total(2));
UPDATE filing SET report = with_total(2) WHERE unit = 'a';
DROP TRIGGER balanced ON filing;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON filing DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION goir_validate('report');
DELETE FROM filing WHERE unit = 'z';
BEGIN;
INSERT INTO filing VALUES ('k', with_total(2));
SELECT count(*) FROM filing WHERE unit = 'k';
COMMIT;
BEGIN;
INSERT INTO filing VALUES ('l', with_total(2));
SET CONSTRAINTS balanced IMMEDIATE;
ROLLBACK;
SELECT string_agg(unit, ' ' ORDER BY unit) FROM filing;
DROP TABLE filing;

-- a partitioned table: the partition is named; a row that moves is validated there
CREATE TABLE filing (year int, report goir_report) PARTITION BY LIST (year);
CREATE TABLE filing_2022 PARTITION OF filing FOR VALUES IN (2022);
CREATE TABLE filing_2023 (report goir_report, year int);
ALTER TABLE filing ATTACH PARTITION filing_2023 FOR VALUES IN (2023);
CREATE TRIGGER balanced BEFORE INSERT OR UPDATE ON filing FOR EACH ROW EXECUTE FUNCTION goir_validate('report');
INSERT INTO filing VALUES (2022, with_total(1)), (2023, with_total(1));
INSERT INTO filing VALUES (2022, with_total(1)), (2023, with_total(2));
UPDATE filing SET year = 2023 WHERE year = 2022;
UPDATE filing SET report = with_total(2);
SELECT tableoid::regclass, year FROM filing ORDER BY 2;
DROP TABLE filing;

-- a generated column is not there yet before the row is
CREATE TABLE page (figures jsonb, report goir_report GENERATED ALWAYS AS (report_of(figures)) STORED);
CREATE TRIGGER balanced BEFORE INSERT ON page FOR EACH ROW EXECUTE FUNCTION goir_validate('report');
INSERT INTO page VALUES ('{}');
DROP TRIGGER balanced ON page;
CREATE TRIGGER balanced AFTER INSERT ON page FOR EACH ROW EXECUTE FUNCTION goir_validate('report');
INSERT INTO page VALUES ('{}');
INSERT INTO page VALUES ('{"requests": {"received": {"total": -1}}}');
DROP TABLE page;

-- domains, quoted names, dropped columns; no search_path, another schema
CREATE DOMAIN filed AS goir_report CHECK (goir_form(VALUE) = '2021');
CREATE TABLE filing (gone int, "上报" filed);
ALTER TABLE filing DROP COLUMN gone;
CREATE TRIGGER balanced BEFORE INSERT ON filing FOR EACH ROW EXECUTE FUNCTION goir_validate('上报');
INSERT INTO filing VALUES (with_total(1));
INSERT INTO filing VALUES (with_total(2));
BEGIN;
CREATE SCHEMA elsewhere;
ALTER EXTENSION goir SET SCHEMA elsewhere;
SET LOCAL search_path = '';
INSERT INTO public.filing VALUES ('{"goir": 1, "form": "2021"}');
INSERT INTO public.filing VALUES ('{"goir": 1, "form": "2021", "figures": {"requests": {"received": {"total": -1}}}}');
ROLLBACK;
DROP TABLE filing;
DROP DOMAIN filed;

-- wrong use
CREATE TABLE filing (id int, report goir_report, words text);
CREATE VIEW filings AS SELECT * FROM filing;
CREATE FUNCTION misuse(options text, event text DEFAULT 'BEFORE INSERT', target text DEFAULT 'filing', rows text DEFAULT 'ROW') RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    message text; detail text; hint text; state text;
BEGIN
    EXECUTE format('CREATE TRIGGER t %s ON %s FOR EACH %s EXECUTE FUNCTION goir_validate(%s)', event, target, rows, options);
    IF event ~ 'TRUNCATE' THEN
        TRUNCATE filing;
    ELSE
        EXECUTE format('INSERT INTO %s (id) VALUES (1)', target);
        EXECUTE format('DELETE FROM %s', target);
    END IF;
    RETURN 'accepted';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN concat_ws(' / ', state, message, nullif(detail, ''), nullif(hint, ''));
END $$;
SELECT goir_validate();
SELECT misuse('''report''', 'AFTER INSERT', rows => 'STATEMENT');
SELECT misuse('''report''', 'BEFORE DELETE');
SELECT misuse('''report''', 'AFTER TRUNCATE', rows => 'STATEMENT');
SELECT misuse('''report''', 'INSTEAD OF INSERT', 'filings');
SELECT misuse('');
SELECT misuse('''reprot''');
SELECT misuse('''ctid''');
SELECT misuse('''words''');
SELECT misuse('''id''');
SELECT misuse('''report'', ''warn''');
SELECT misuse('''report'', ''error'', ''requests.totals''');
SELECT misuse('''report'', ''error'', ''nonsense entirely''');
SELECT misuse('''report'', ''error'', ''continuity.carried''');
DROP VIEW filings;
DROP TABLE filing;
DROP FUNCTION misuse, fields_of, with_total, report_of;

-- a deferred trigger judges what is left at the end
CREATE TABLE deferred (id int, report goir_report);
CREATE CONSTRAINT TRIGGER at_end AFTER INSERT OR UPDATE ON deferred DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION goir_validate('report', 'error', 'value.sign', 'value.sign');
BEGIN;
INSERT INTO deferred VALUES (1, '{"goir": 1, "form": "2021", "figures": {"requests": {"received": {"total": -1}}}}');
UPDATE deferred SET report = NULL;
COMMIT;
BEGIN;
INSERT INTO deferred VALUES (2, '{"goir": 1, "form": "2021", "figures": {"requests": {"received": {"total": -1}}}}');
DELETE FROM deferred WHERE id = 2;
COMMIT;
INSERT INTO deferred VALUES (3, '{"goir": 1, "form": "2021", "figures": {"requests": {"received": {"total": -1}}}}');
SELECT * FROM deferred;
DROP TABLE deferred;
