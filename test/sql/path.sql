-- goir_path: the address of a figure
SELECT 'requests.received.total'::goir_path,
       'requests.refused.state_secret.natural_person'::goir_path,
       'proceedings.litigation_after_reconsideration.pending'::goir_path;

-- what prose states and no form asks for has an address too
SELECT 'disclosure.published'::goir_path, 'proceedings.litigation.total'::goir_path;

-- a mistake says what there is instead
SELECT 'requests.recieved.total'::goir_path;
SELECT 'requests.received.sum'::goir_path;
SELECT 'requests.received'::goir_path;
SELECT 'proceedings.reconsideration.natural_person'::goir_path;
SELECT ''::goir_path;
SELECT goir_figure('{"goir": 1}', 'nothing at all');

-- a literal is resolved once, when the query is planned
EXPLAIN (COSTS OFF, VERBOSE) SELECT goir_figure(r, 'requests.received.total') FROM (SELECT '{"goir": 1}'::goir_report AS r OFFSET 0) s;

-- order is that of the form; equality, grouping and indexes work
CREATE TABLE paths (p goir_path);
INSERT INTO paths
    SELECT path FROM goir_items();
SELECT count(*) FROM goir_items() WHERE path::text <> table_name || '.' || item || '.' || measure;
SELECT form, count(*) FILTER (WHERE official) AS official, array_agg(DISTINCT table_name || '.' || item) FILTER (WHERE NOT official) AS added FROM goir_items() GROUP BY form ORDER BY form;
SELECT count(*), count(DISTINCT p) FROM paths;
CREATE INDEX ON paths (p);
CREATE INDEX ON paths USING hash (p);
SELECT count(*) FROM paths WHERE p = 'requests.received.total';
SELECT p FROM paths GROUP BY p ORDER BY p LIMIT 3;
DROP TABLE paths;
