#!/bin/sh
# PostgreSQL 18.6 and 19~rc1: ANALYZE knows nothing of a virtual generated column: 15 rows expected where 2,990 are.
#
# 3,000 reports of two years with a figure as text, and open and none generated from it, once stored and once virtual, as
# they are without either word since 18; all but ten are 0. ANALYZE, and the rows expected of WHERE open = 0; and the years
# joined by office, by those that have 0 twice in both.
# Guess: ANALYZE computes the column for its sample, as it computes the expression of an index; a virtual column is one
# that takes no room and is otherwise as the stored one.
# Seen: pg_stats has the stored columns, not the virtual ones; of any value half a percent is expected, of two one row.
# The second year's are read 2,990 times, each time the whole table; with the stored columns it is a hash join, which reads
# them once. In 18 CREATE STATISTICS and CREATE INDEX on the column are refused; 19 allows the first. Both allow
# statistics on its expression, which serve the column, for it is replaced by the expression before the plan is made.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # read by lib
tree_suite=sid tree_also=perl
need postgresql-18=18.6 postgresql-19=19~rc1

rows() { $psql -c "EXPLAIN $1" | sed -n '1s/.*rows=\([0-9]*\).*/\1/p'; }
sqlstate() { $psql -v VERBOSITY=sqlstate -c "$1" 2>&1 | sed 's/.*ERROR: *//'; }
# How the years are joined, and how often the second is read
join() {
	$psql -c "EXPLAIN (ANALYZE, COSTS off, TIMING off, BUFFERS off) SELECT count(*) FROM report a JOIN later b USING (office)
		WHERE a.$1 = 0 AND b.$1 = 0 AND a.$2 = 0 AND b.$2 = 0" |
		sed -n 's/^.*-> *\(Nested Loop\|Hash Join\|Merge Join\).*/\1/p; s/.*Scan on later b.*loops=\([0-9]*\).*/\1/p' | paste -sd ' '
}
for version in 18 19; do
	bin=/usr/lib/postgresql/$version/bin
	server
	$psql <<-'EOF'
		CREATE TABLE report (office int, figure text, open int GENERATED ALWAYS AS (figure::int), none int GENERATED ALWAYS AS (-figure::int),
			open_stored int GENERATED ALWAYS AS (figure::int) STORED, none_stored int GENERATED ALWAYS AS (-figure::int) STORED);
		CREATE TABLE later (LIKE report INCLUDING GENERATED);
		INSERT INTO report SELECT g, g / 2991 FROM generate_series(1, 3000) g;
		INSERT INTO later SELECT office, figure FROM report;
		ANALYZE report, later;
	EOF
	expect "$version: columns in pg_stats" "$($psql -c "SELECT string_agg(attname, ' ' ORDER BY attname) FROM pg_stats WHERE tablename = 'report'")" \
		'figure none_stored office open_stored'
	expect "$version: rows" "$($psql -c 'SELECT count(*) FROM report WHERE open = 0')" 2990
	expect "$version: expected, stored" "$(rows 'SELECT FROM report WHERE open_stored = 0')" 2990
	expect "$version: expected, virtual" "$(rows 'SELECT FROM report WHERE open = 0')" 15
	expect "$version: join, stored" "$(join open_stored none_stored)" 'Hash Join 1'
	expect "$version: join, virtual" "$(join open none)" 'Nested Loop 2990'
	expect "$version: statistics on the column" "$(sqlstate 'CREATE STATISTICS of_column ON open FROM report')" "$([ $version = 19 ] || echo 0A000)"
	expect "$version: index on the column" "$(sqlstate 'CREATE INDEX ON report (open)')" 0A000
	$psql -c 'CREATE STATISTICS of_expression ON (figure::int) FROM report' -c 'ANALYZE report'
	expect "$version: expected, virtual, with statistics on its expression" "$(rows 'SELECT FROM report WHERE open = 0')" 2990
	no_server
done
verdict
