#!/bin/sh
# Citus 13.2: by a collation that takes two spellings for one, a condition or join on the distribution column finds those of one shard.
#
# Names of offices with brackets of full and of half width, and in capitals, which are equal by an ICU collation that is not deterministic; in a
# table distributed by the name, its column with the usual collation, beside a table partitioned by hash and one that is neither.
# Equality, IN, a join of two such tables, what has no partner, and DELETE, with the collation named in the statement.
# Guess: as for PostgreSQL's own hash partitions, a condition under another collation than the column's says nothing of where a row is: all
# shards are asked; or it is an error, as it is one to distribute by a column of such a collation.
# Seen: the shard of the hash of what was written is asked, no other: one of three rows is counted, one is deleted, the join of
# shard with shard has what happens to be together, and rows with a partner have none. No message. DISTINCT and GROUP BY by the collation are
# right. With an expression, name || '', all shards are asked, and all rows found; so is the cast name::citext. A join that way is refused.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need_citus 13.2

$psql >"$tmp/log" 2>&1 <<'END' || die "$(cat "$tmp/log")"
CREATE EXTENSION citext;
CREATE COLLATION alike (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE plain (name text, n int);
CREATE TABLE plain_2 (name text, m int);
INSERT INTO plain VALUES ('教育局(abc)', 1), ('教育局（abc）', 2), ('教育局（ABC）', 4), ('x', 8);
INSERT INTO plain_2 SELECT CASE name WHEN 'x' THEN 'X' ELSE name END, n FROM plain;
CREATE TABLE parts (name text, n int) PARTITION BY HASH (name);
SELECT format('CREATE TABLE part_%s PARTITION OF parts FOR VALUES WITH (MODULUS 8, REMAINDER %1$s)', g) FROM generate_series(0, 7) g \gexec
CREATE TABLE parts_2 (LIKE plain_2);
CREATE TABLE spread (LIKE plain);
CREATE TABLE spread_2 (LIKE plain_2);
SELECT create_distributed_table('spread', 'name', shard_count => 32), create_distributed_table('spread_2', 'name', colocate_with => 'spread');
INSERT INTO parts TABLE plain;
INSERT INTO parts_2 TABLE plain_2;
INSERT INTO spread TABLE plain;
INSERT INTO spread_2 TABLE plain_2;
END
ask() { $psql -c "$1" 2>&1 | sed 's/^ERROR:  //' | head -n 1; }
for row in 'plain 3 4 10 0 3' 'parts 3 4 10 0 3' 'spread 1 2 3 1 1'; do
	# shellcheck disable=SC2086 # six fields
	set -- $row
	expect "$1: names that are 教育局(abc)" "$(ask "SELECT count(*) FROM $1 WHERE name = '教育局(abc)' COLLATE alike")" "$2"
	expect "$1: IN, x too" "$(ask "SELECT count(*) FROM $1 WHERE name COLLATE alike IN ('教育局(abc)', 'x')")" "$3"
	expect "$1: pairs" "$(ask "SELECT count(*) FROM $1 a JOIN ${1}_2 b ON a.name = b.name COLLATE alike")" "$4"
	expect "$1: rows without a partner" "$(ask "SELECT count(*) FROM $1 a LEFT JOIN ${1}_2 b ON a.name = b.name COLLATE alike WHERE b.name IS NULL")" "$5"
	expect "$1: rows deleted" "$(ask "WITH gone AS (DELETE FROM $1 WHERE name = '教育局(abc)' COLLATE alike RETURNING 1) SELECT count(*) FROM gone")" "$6"
	[ "$1" = plain ] || ask "TRUNCATE $1; INSERT INTO $1 SELECT name, m FROM plain_2"
done
expect 'spread: names, DISTINCT' "$(ask 'SELECT count(*) FROM (SELECT DISTINCT name COLLATE alike FROM spread) s')" 2
expect 'spread: names, GROUP BY' "$(ask 'SELECT sum(n) FROM spread GROUP BY name COLLATE alike ORDER BY 1')" 7
expect 'spread: with an expression' "$(ask "SELECT count(*) FROM spread WHERE name || '' = '教育局(abc)' COLLATE alike")" 3
expect 'spread: as citext' "$(ask "SELECT count(*) FROM spread WHERE name::citext = '教育局（abc）'")" 2
expect 'spread: pairs, with an expression' "$(ask "SELECT count(*) FROM spread a JOIN spread_2 b ON a.name || '' = b.name COLLATE alike")" \
	'complex joins are only supported when all distributed tables are joined on their distribution columns with equal operator'
expect 'to distribute by such a column' "$(ask "CREATE TABLE refused (name text COLLATE alike); SELECT create_distributed_table('refused', 'name')")" \
	'Hash distributed partition columns may not use a non deterministic collation'
verdict
