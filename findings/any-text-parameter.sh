#!/bin/sh
# PostgreSQL 15: = ANY ($1::text[]) parses the array again for each row when $1 is text.
#
# 20000 rows, a list of 500 keys as one parameter '{k1,k2,...}', in a prepared statement whose plan is made for
# the value at hand. $1 is declared text (many clients send their strings so) or text[].
# Guess: the cast is of a constant, done once when the plan is made, or at worst once at the start of execution;
# both forms then look up in a hash table, as = ANY of a constant array of nine or more does.
# Seen: with text the filter keeps the cast and evaluates it for each row, and compares one key after another:
# hundreds of times slower than text[], for the same SQL and value. (text to text[] goes through array_in,
# which is STABLE: not folded into the plan, and an expression of a scan is not computed once because it could be.)
# A sub-select, = ANY ((SELECT $1::text[])::text[]), computes the array once; it is looked up in no hash table.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server

$psql <<'EOF'
CREATE TABLE t AS SELECT g AS id, 'k' || g % 1000 AS key FROM generate_series(1, 20000) g;
ANALYZE t;
EOF
list="{$(seq -f k%g -s , 1 500)}"
cat >"$tmp/prepare" <<'EOF'
SET plan_cache_mode = force_custom_plan;
PREPARE by_text (text) AS SELECT count(*) FROM t WHERE key = ANY ($1::text[]);
PREPARE by_array (text[]) AS SELECT count(*) FROM t WHERE key = ANY ($1::text[]);
PREPARE by_select (text) AS SELECT count(*) FROM t WHERE key = ANY ((SELECT $1::text[])::text[]);
EOF
run() { { cat "$tmp/prepare"; echo "$1 $2('$list');"; } | $psql; }
# microseconds, the best of three
time_of() {
	for _ in 1 2 3; do run 'EXPLAIN (ANALYZE, TIMING off, COSTS off) EXECUTE' "$1"; done |
		sed -n 's/^Execution Time: \([0-9]*\)\.\([0-9]*\) ms/\1\2/p' | sort -n | head -n 1
}
cast() { run 'EXPLAIN (COSTS off) EXECUTE' "$1" | grep Filter: | grep -c "::cstring)::text\[\]" || :; }
expect 'rows found by text, by text[], by a sub-select' \
	"$(run EXECUTE by_text) $(run EXECUTE by_array) $(run EXECUTE by_select)" '10000 10000 10000'
expect 'casts left in the filter, text' "$(cast by_text)" 1
expect 'casts left in the filter, text[]' "$(cast by_array)" 0
text=$(time_of by_text) array=$(time_of by_array) select=$(time_of by_select)
echo "microseconds: text $text, text[] $array, sub-select $select"
expect 'text takes 20 times as long as text[], or more' "$([ "$text" -ge $((20 * array)) ] && echo yes || echo no)" yes
expect 'text takes twice as long as the sub-select, or more' "$([ "$text" -ge $((2 * select)) ] && echo yes || echo no)" yes
verdict
