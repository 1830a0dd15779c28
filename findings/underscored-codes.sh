#!/bin/sh
# PostgreSQL 18.6 and 19~rc1: a column of integers takes the text 3_1 as 31, and 2022_1 as 20221.
#
# COPY of 12, 3_1, as a part of item 3 is called, 2022_1 and 0x12 into columns of integer, bigint and numeric; the same text asked of
# pg_input_is_valid(), in a string of JSON and as a key; and with ON_ERROR ignore.
# Guess: that numbers may have underscores, since 16, is for those that are written in SQL, as a program's; a cell 3_1 is refused as it always was.
# Seen: the input functions of integers and numeric take it too: 31, 20221 and 18 are stored, pg_input_is_valid('3_1', 'integer') is true, 3_1 and 31 are one
# key. No message. double precision refuses it, and integer two underscores together and one at the end.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # read by lib
tree_suite=sid tree_also=perl
need postgresql-18=18.6 postgresql-19=19~rc1

copied() {
	$psql -c "DROP TABLE IF EXISTS t; CREATE TABLE t (n $1)" 2>/dev/null
	printf '12\n3_1\n2022_1\n%b\n' "${3-0x12}" | $psql -c "COPY t FROM STDIN ${2-}" 2>&1 | sed -n 's/^ERROR:  //p'
	$psql -c 'TABLE t' | paste -sd ' '
}
for version in 18 19; do
	bin=/usr/lib/postgresql/$version/bin
	server
	for type in integer bigint numeric; do expect "$version, $type" "$(copied $type)" '12 31 20221 18'; done
	expect "$version, double precision" "$(copied 'double precision')" 'invalid input syntax for type double precision: "3_1"'
	expect "$version, ON_ERROR ignore" "$(copied integer '(ON_ERROR ignore, LOG_VERBOSITY silent)' '3__1\n3_\n-')" '12 31 20221'
	expect "$version, pg_input_is_valid" "$($psql -c "SELECT pg_input_is_valid('3_1', 'integer'), pg_input_is_valid('3_1', 'numeric'), pg_input_is_valid('3_1', 'float8')")" 't|t|f'
	expect "$version, jsonb" "$($psql -c "SELECT * FROM jsonb_to_recordset('[{\"n\": \"3_1\"}]') AS x(n int)")" 31
	expect "$version, one key" "$($psql -c "CREATE TABLE k (n int PRIMARY KEY)" -c "INSERT INTO k VALUES ('3_1'), ('31') ON CONFLICT DO NOTHING" -c 'SELECT count(*) FROM k')" 1
	no_server
done
verdict
