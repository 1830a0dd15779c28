#!/bin/sh
# PostgreSQL 15: WHERE f(x) expects a third of the rows, whatever the statistics; WHERE f(x) IS TRUE uses them.
#
# 10000 rows, f true of one in a hundred; CREATE STATISTICS on (f(i)), or an index on (f(i)), and ANALYZE.
# Guess: with statistics on the very expression WHERE f(i) is expected to give about 100 rows, as WHERE
# g(i) = 0 with statistics on (g(i)) is; and = true is another way to say it.
# Seen: WHERE f(i) expects 3333 rows, with the statistics, and with the index too, whose scan it even uses;
# = true is simplified to f(i) and expects 3333; NOT f(i) 6667. Only IS TRUE asks the statistics: 100, and
# IS NOT TRUE 9900.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server

$psql <<'EOF'
CREATE FUNCTION f(int) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN $1 % 100 = 0; END $$;
CREATE FUNCTION g(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN $1 % 100; END $$;
CREATE TABLE bare AS SELECT i FROM generate_series(1, 10000) i;
CREATE TABLE stat AS TABLE bare;
CREATE STATISTICS stat_f ON (f(i)) FROM stat;
CREATE STATISTICS stat_g ON (g(i)) FROM stat;
CREATE TABLE indexed AS TABLE bare;
CREATE INDEX ON indexed (f(i));
ANALYZE bare, stat, indexed;
EOF
rows() { $psql -c "EXPLAIN SELECT * FROM $1 WHERE $2" | sed -n '1s/.* rows=\([0-9]*\) .*/\1/p'; }
expect 'rows for which f is true' "$($psql -c 'SELECT count(*) FROM bare WHERE f(i)')" 100
expect 'expected, no statistics, f(i)' "$(rows bare 'f(i)')" 3333
expect 'expected, statistics on (g(i)), g(i) = 0' "$(rows stat 'g(i) = 0')" 100
expect 'expected, statistics on (f(i)), f(i)' "$(rows stat 'f(i)')" 3333
expect 'f(i) = true' "$(rows stat 'f(i) = true')" 3333
expect 'NOT f(i)' "$(rows stat 'NOT f(i)')" 6667
expect 'f(i) IS TRUE' "$(rows stat 'f(i) IS TRUE')" 100
expect 'f(i) IS NOT TRUE' "$(rows stat 'f(i) IS NOT TRUE')" 9900
expect 'expected, index on (f(i)), f(i)' "$(rows indexed 'f(i)')" 3333
expect 'f(i) IS TRUE' "$(rows indexed 'f(i) IS TRUE')" 100
verdict
