#!/bin/sh
# PostgreSQL 15: under row-level security an index on a numeric column is not used, one on integer, text or date is.
#
# A table of 30,000 rows with columns of several types, an index on each and on some expressions; a policy that the rows
# be of the user's county; the plan of each condition as the owner and as a user under the policy.
# Guess: the policy is one more condition. What an index serves it serves under the policy, or LIKE does not, for the
# planner must not call what might tell of hidden rows, but = and < of the server's own types tell nothing.
# Seen: a condition goes to an index only if its function is marked LEAKPROOF, and of = and < those of numeric, arrays,
# enums and jsonb, and of date with timestamptz, are not; nor is LIKE, nor any expression (lower(name), even id + 1):
# the whole table is read, of which the owner reads one row. An int with a constant of 5.0, as some drivers send, is
# numeric too. int, bigint, float8, text, date, timestamptz, uuid and domains of them are served, so that one and the
# same table is fast by one column and read through by another. EXPLAIN says nothing of why.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server

$psql >/dev/null <<'EOF'
CREATE TYPE kind AS ENUM ('a', 'b', 'c');
CREATE DOMAIN figure AS int CHECK (VALUE >= 0);
CREATE TABLE report (id int, county text, name text COLLATE "C", amount numeric, total bigint, rate float8, figures int[], of kind,
	filed date, seen timestamptz, key uuid, checked figure, doc jsonb);
INSERT INTO report SELECT g, 'county', 'office ' || g, g, g, g, ARRAY[g], CASE g WHEN 5 THEN 'b' ELSE 'a' END::kind,
	date '2000-01-01' + g, timestamptz '2000-01-01' + g * interval '1 day', md5(g::text)::uuid, g, to_jsonb(g) FROM generate_series(1, 30000) g;
SELECT format('CREATE INDEX ON report (%I)', attname) FROM pg_attribute WHERE attrelid = 'report'::regclass AND attnum > 2 \gexec
CREATE INDEX ON report (id);
CREATE INDEX ON report (lower(name));
CREATE INDEX ON report ((id + 1));
CREATE INDEX ON report (extract(year FROM filed));
ANALYZE report;
ALTER TABLE report ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON report USING (county = current_setting('app.county'));
CREATE ROLE clerk;
GRANT SELECT ON report TO clerk;
EOF
# What reads the table, for the owner and for the user under the policy
plans() {
	for role in postgres clerk; do
		$psql -c "SET app.county = 'county'" -c "SET ROLE $role" -c "EXPLAIN (COSTS off) SELECT * FROM report WHERE $1" |
			sed -n 's/.*\(Seq\|Index\|Bitmap Heap\) Scan.*/\1/p' | head -n 1 | sed 's/Bitmap Heap/index/; s/Index/index/; s/Seq/all/'
	done | paste -sd ' '
}
for condition in 'id = 5' 'id IN (5, 6)' 'total = 5' 'rate = 5' "name = 'office 5'" "filed = '2000-01-06'" "seen < '2000-01-06'" \
	"key = md5('5')::uuid" 'checked = 5'; do
	expect "$condition" "$(plans "$condition")" 'index index'
done
for condition in 'amount = 5' 'amount < 5' "figures = '{5}'" "of = 'b'" "doc = '5'" "seen < date '2000-01-06'" "name LIKE 'office 50%'" \
	"lower(name) = 'office 5'" 'id + 1 = 6' 'extract(year FROM filed) = 2000'; do
	expect "$condition" "$(plans "$condition")" 'index all'
done
expect 'id = 5.0' "$(plans 'id = 5.0')" 'all all'
verdict
