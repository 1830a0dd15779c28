#!/bin/sh
# PostgreSQL 15, postgres_fdw: a view of another database that counts pages by year counts those of New Year's morning a year early.
#
# Two databases, both of the time zone Asia/Shanghai by ALTER DATABASE, the session too. In one, pages with the time they were
# published (timestamptz), one of them at seven on New Year's Day, and a view that counts them by year; the other imports table and
# view as foreign tables. A second table has a column that is the zone of now() by default, and is inserted into both ways.
# Guess: the other's view says what it says there; or, if a session's zone is minded, that of the session that asks: here both are the same.
# Seen: postgres_fdw sets TimeZone to UTC in its own session with the other server, whatever both databases and the session have, and what
# is computed there is computed so: the page is of 2022 by the foreign view and of 2023 by the view itself, or by the foreign table, whose
# times come home first. A column's default is computed so, too. By dblink the view is as it is there; the view's own AT TIME ZONE helps.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server
$psql -c 'CREATE DATABASE other' -c 'CREATE EXTENSION postgres_fdw' -c 'CREATE EXTENSION dblink'
for database in other postgres; do $psql -c "ALTER DATABASE $database SET TimeZone = 'Asia/Shanghai'"; done
$psql -d other >/dev/null <<'SQL'
CREATE TABLE page (name text, published timestamptz);
INSERT INTO page VALUES ('a', '2022-05-05 12:00'), ('b', '2023-01-01 07:00'), ('c', '2023-06-01 12:00');
CREATE VIEW by_year AS SELECT extract(year FROM published)::int AS year, count(*) AS pages FROM page GROUP BY 1;
CREATE VIEW by_year_there AS SELECT extract(year FROM published AT TIME ZONE 'Asia/Shanghai')::int AS year, count(*) AS pages FROM page GROUP BY 1;
CREATE TABLE filed (name text, hour text DEFAULT to_char(now(), 'TZH'));
SQL
$psql <<SQL
CREATE SERVER other FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '$tmp', port '$PGPORT', dbname 'other');
CREATE USER MAPPING FOR postgres SERVER other OPTIONS (user 'postgres');
IMPORT FOREIGN SCHEMA public EXCEPT (filed) FROM SERVER other INTO public;
CREATE FOREIGN TABLE filed (name text) SERVER other;
INSERT INTO filed VALUES ('by the foreign table');
SQL
$psql -d other -c "INSERT INTO filed VALUES ('there')"
years="SELECT string_agg(year || ': ' || pages, ', ' ORDER BY year) FROM"
expect 'TimeZone of the session' "$($psql -c 'SHOW TimeZone')" Asia/Shanghai
expect 'the view, there' "$($psql -d other -c "$years by_year")" '2022: 1, 2023: 2'
expect 'by the foreign view' "$($psql -c "$years by_year")" '2022: 2, 2023: 1'
expect 'by the foreign table' "$($psql -c "$years (SELECT extract(year FROM published) AS year, count(*) AS pages FROM page GROUP BY 1) AS y")" '2022: 1, 2023: 2'
expect 'by dblink' "$($psql -c "$years dblink('host=$tmp dbname=other', 'SELECT * FROM by_year') AS d (year int, pages bigint)")" '2022: 1, 2023: 2'
expect 'the view with AT TIME ZONE, foreign' "$($psql -c "$years by_year_there")" '2022: 1, 2023: 2'
expect 'zone of a default' "$($psql -d other -c "SELECT string_agg(name || ' ' || hour, ', ' ORDER BY name) FROM filed")" 'by the foreign table +00, there +08'
verdict
