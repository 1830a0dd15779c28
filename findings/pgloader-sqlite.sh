#!/bin/sh
# pgloader 3.6.9, SQLite 3.40.1, PostgreSQL 15.20: a column REAL of SQLite comes into one of half the digits, and behind a wrong figure all rows are lost.
#
# A database of SQLite taken over by pgloader as it is by default: figures 1234567.89 and 16777217 in columns REAL, FLOAT and DOUBLE; and
# 12, -, 3 and 5 in a column INTEGER, as SQLite allows; and a CSV file with the same four.
# Guess: SQLite's REAL, of eight bytes, becomes double precision, as FLOAT does; the row with - is left out and told of, the others come, and the
# exit status says so.
# Seen: REAL becomes real, of four bytes: 1234567.875 and 16777216; the summary has a tick and no
# error. Of the four rows the first comes; the log has errors, the summary 0 rows for this one, the exit status is 0. From CSV three of four come, status 0
# too. CAST type real to float8 using float-to-string keeps the digits; without the function no row comes, for 1234567.89d0.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need pgloader=3.6.9 sqlite3=3.40.1 postgresql-15=15.20
server
cd "$tmp"
take() {
	rm -f t.db && sqlite3 t.db "$1"
	printf 'LOAD DATABASE FROM sqlite://%s INTO postgresql://postgres@unix:%s:5432/postgres %s;\n' "$tmp/t.db" "$tmp" "${2-}" >t.load
	pgloader --root-dir "$tmp/root" t.load >log 2>&1 && echo 0 || echo $?
}
figures='CREATE TABLE figures (r REAL, f FLOAT, d DOUBLE); INSERT INTO figures VALUES (1234567.89, 1234567.89, 1234567.89), (16777217, 16777217, 16777217)'
types() { $psql -c "SELECT string_agg(format_type(atttypid, -1), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'figures'::regclass AND attnum > 0"; }
expect 'exit status' "$(take "$figures")" 0
expect 'summary' "$(sed -n 's/.*Total import time *\([^ ]*\) *\([0-9]*\) .*/\1 \2/p' log)" '✓ 2'
expect 'REAL, FLOAT, DOUBLE' "$(types)" 'real, double precision, double precision'
expect 'figures of REAL' "$($psql -c 'SELECT r::float8 FROM figures' | paste -sd ' ')" '1234567.875 16777216'
expect 'figures of FLOAT' "$($psql -c 'SELECT f FROM figures' | paste -sd ' ')" '1234567.89 16777217'
$psql -c 'DROP TABLE figures'
expect 'with a CAST, exit status' "$(take "$figures" 'CAST type real to float8')" 0
expect 'with a CAST, rows' "$($psql -c 'SELECT count(*) FROM figures')" 0
$psql -c 'DROP TABLE figures'
expect 'with a function, exit status' "$(take "$figures" 'CAST type real to float8 using float-to-string')" 0
expect 'with a function, figures' "$($psql -c 'SELECT r FROM figures' | paste -sd ' ')" '1234567.89 16777217'

expect 'with -, exit status' "$(take "CREATE TABLE rows (office TEXT, n INTEGER); INSERT INTO rows VALUES ('a', 12), ('b', '-'), ('c', 3), ('d', 5)")" 0
expect 'with -, summary' "$(sed -n 's/.*Total import time *\([^ ]*\) *\([0-9]*\) .*/\1 errors, \2 rows/p' log)" '2 errors, 0 rows'
expect 'with -, rows' "$($psql -c 'TABLE rows' | paste -sd ' ')" 'a|12'
$psql -c 'TRUNCATE rows'
printf 'a,12\nb,-\nc,3\nd,5\n' >t.csv
echo "LOAD CSV FROM '$tmp/t.csv' INTO postgresql://postgres@unix:$tmp:5432/postgres TARGET TABLE public.rows WITH fields terminated by ',';" >t.load
expect 'CSV, exit status' "$(pgloader --root-dir "$tmp/root" t.load >log 2>&1 && echo 0 || echo $?)" 0
expect 'CSV, rows' "$($psql -c 'TABLE rows' | paste -sd ' ')" 'a|12 c|3 d|5'
verdict
