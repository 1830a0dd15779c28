#!/bin/sh
# PostgreSQL 15: ANALYZE takes three texts of 1,100 bytes for 6,000 different ones, and a join becomes a nested loop.
#
# A table of the notices of 3,000 offices of two years, each one of three texts, as offices copy a model; the same texts
# in one column of 900 bytes, in another of 1,100. ANALYZE; grouped; and joined by office, those who wrote one of the
# three in both years.
# Guess: the sample is the whole table, and shows that there are three; how long a value is does not matter.
# Seen: values of more than 1,024 bytes, before compression, are compared with nothing and counted as all different:
# n_distinct is -1, there are no most common values, whatever the statistics target. One row is expected of each year
# where there are 1,000: the second year's are read 1,000 times, each time the whole table; with the shorter text it is a
# hash join, which reads them once. GROUP BY expects 6,000 groups, and sorts. Statistics on an expression that is short,
# md5(notice), serve a condition on it.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server

$psql >/dev/null <<'EOF'
CREATE TABLE report AS SELECT g / 2 AS office, 2022 + g % 2 AS year, rpad(m, 900, md5(m)) AS short, rpad(m, 1100, md5(m)) AS long
	FROM generate_series(0, 5999) g, LATERAL (SELECT 'model ' || g / 2 % 3 || ' ') AS model (m);
CREATE STATISTICS hash ON (md5(long)) FROM report;
ANALYZE report;
EOF
distinct() { $psql -c "SELECT n_distinct, coalesce(cardinality(most_common_freqs), 0) FROM pg_stats WHERE tablename = 'report' AND attname = '$1'"; }
rows() { $psql -c "EXPLAIN $1" | sed -n '1s/.*rows=\([0-9]*\).*/\1/p'; }
# How the years are joined, and how often the second is read
join() {
	$psql -c "EXPLAIN (ANALYZE, COSTS off, TIMING off) SELECT count(*) FROM report a JOIN report b ON a.office = b.office AND a.year = 2022 AND b.year = 2023
		WHERE a.$1 = (SELECT $1 FROM report LIMIT 1) AND b.$1 = (SELECT $1 FROM report LIMIT 1)" >"$tmp/plan"
	echo "$(sed -n 's/^ *-> *\(Nested Loop\|Hash Join\|Merge Join\).*/\1/p' "$tmp/plan")" \
		"$(sed -n 's/.*Seq Scan on report b .*loops=\([0-9]*\).*/\1/p' "$tmp/plan")"
}
expect '900 bytes: n_distinct, common values' "$(distinct short)" '3|3'
expect '1,100 bytes: n_distinct, common values' "$(distinct long)" '-1|0'
expect '900 bytes: groups expected' "$(rows 'SELECT short FROM report GROUP BY 1')" 3
expect '1,100 bytes: groups expected' "$(rows 'SELECT long FROM report GROUP BY 1')" 6000
expect '900 bytes: the join, readings of the second year' "$(join short)" 'Hash Join 1'
expect '1,100 bytes: the join, readings of the second year' "$(join long)" 'Nested Loop 1000'
expect 'rows expected where md5() is one of the three' "$(rows "SELECT FROM report WHERE md5(long) = md5((rpad('model 0 ', 1100, md5('model 0 '))))")" 2000
$psql -c 'ALTER TABLE report ALTER long SET STATISTICS 10000' -c 'ANALYZE report'
expect '1,100 bytes, statistics target 10000' "$(distinct long)" '-1|0'
verdict
