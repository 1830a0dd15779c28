#!/bin/sh
# ogr_fdw 1.1.3, PostgreSQL 15.20: WHERE upon a foreign table of a file leaves out rows that it would have of a table.
#
# A CSV file of five codes, abc, ABC, Abd, b_d and bxd, as a foreign table of ogr_fdw and as a table made of it; the same conditions upon both,
# with OFFSET 0 around the foreign table too, so that nothing is passed on.
# Guess: a condition means what PostgreSQL means by it, for the server looks at the rows again: EXPLAIN shows it as its Filter.
# Seen: it looks at those that GDAL has let through, which compares without regard to case: code <> 'abc' has no ABC, nor has NOT (code = 'abc'), and
# code < 'abc', by "C", no row for two. LIKE 'b\_d', as drivers escape names, has none, for GDAL knows no such escape. Too few rows, no
# message; =, IN, and LIKE without a backslash are right, and so is all behind OFFSET 0.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20 postgresql-15-ogr-fdw=1.1.3 gdal-bin=3.6.2
server
mkdir "$tmp/files"
printf 'code,n\nabc,1\nABC,2\nAbd,3\nb_d,4\nbxd,5\n' >"$tmp/files/t.csv"
chmod -R a+rX "$tmp/files"
$psql <<SQL
CREATE EXTENSION ogr_fdw;
CREATE SERVER files FOREIGN DATA WRAPPER ogr_fdw OPTIONS (datasource '$tmp/files/t.csv', format 'CSV');
CREATE FOREIGN TABLE file (code text COLLATE "C", n text) SERVER files OPTIONS (layer 't');
CREATE TABLE copy AS SELECT * FROM file;
SQL
# codes CONDITION: those of the foreign table, of it behind OFFSET 0, and of the table
codes() {
	for from in file '(SELECT * FROM file OFFSET 0) f' copy; do
		$psql -c "SELECT coalesce(string_agg(code, ' ' ORDER BY n), 'none') FROM $from WHERE $1"
	done | sed 'N; N; s/\n/ | /g'
}
all() { echo "$1 | $2 | $2"; }
expect "<> 'abc'" "$(codes "code <> 'abc'")" "$(all 'Abd b_d bxd' 'ABC Abd b_d bxd')"
expect "NOT (= 'abc')" "$(codes "NOT (code = 'abc')")" "$(all 'Abd b_d bxd' 'ABC Abd b_d bxd')"
expect "< 'abc'" "$(codes "code < 'abc'")" "$(all none 'ABC Abd')"
expect ">= 'B'" "$(codes "code >= 'B'")" "$(all 'b_d bxd' 'abc b_d bxd')"
expect "LIKE 'b\\_d'" "$(codes "code LIKE 'b\\_d'")" "$(all none 'b_d')"
for condition in "code = 'abc'" "code IN ('abc', 'bxd')" "code LIKE 'ab%'"; do
	seen=$(codes "$condition")
	expect "$condition, alike" "$(echo "$seen" | sed 's/ | /\n/g' | sort -u | grep -c .)" 1
done
expect 'EXPLAIN' "$($psql -c "EXPLAIN (COSTS off) SELECT * FROM file WHERE code <> 'abc'" | tr -s ' ' | paste -sd ',')" "Foreign Scan on file, Filter: (code <> 'abc'::text)"
verdict
