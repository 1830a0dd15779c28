#!/bin/sh
# PostgreSQL 18.6 and 19~rc1: JSON_TABLE() has NULL in an integer column for 12.0, which is 12 by a cast.
#
# Figures as JSON numbers: 12, and 12.0, which is what pandas writes of a column of integers with a blank in it (of
# to_json(), and any program of a language with one kind of number may); read by JSON_TABLE and JSON_VALUE into integer,
# bigint and numeric, by a cast of jsonb, and by jsonb_to_recordset().
# Guess: a JSON number goes to integer as jsonb's cast brings it there, 12.0 is 12; and what is not read is an error.
# Seen: RETURNING integer takes the number's text to the input function of integer, which refuses "12.0", and ON ERROR
# is NULL unless said otherwise: the row is there with NULL, sum() is short, nothing is said. 1e3 is 1000, for numeric
# writes it so. 12.7 and a text too long for varchar(3) are NULL as well. The cast gives 12, jsonpath's .integer() 12, and 13 of
# 12.7; jsonb_to_recordset() raises. ERROR ON ERROR shows it; PATH '$.n.integer()', or a column of numeric, reads it.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # read by lib
tree_suite=sid tree_also=perl
need postgresql-18=18.6 postgresql-19=19~rc1

# A table of JSON_TABLE over the figures 12.0, 5, 1e3 and 12.7, with one column
sums() {
	$psql -c "SELECT coalesce(string_agg(coalesce(n::text, 'NULL'), ' ' ORDER BY o), 'none'), sum(n) FROM JSON_TABLE(
		'[{\"n\": 12.0}, {\"n\": 5}, {\"n\": 1e3}, {\"n\": 12.7}]', '\$[*]' COLUMNS (o FOR ORDINALITY, n $1))" 2>&1 | sed -n 's/^ERROR:  //; 1p'
}
for version in 18 19; do
	bin=/usr/lib/postgresql/$version/bin
	server
	expect "$version: cast" "$($psql -c "SELECT (jsonb '12.0')::int, (jsonb '12.7')::int")" '12|13'
	expect "$version: JSON_VALUE" "$($psql -c "SELECT JSON_VALUE(jsonb '12.0', '\$' RETURNING int) IS NULL, JSON_VALUE(jsonb '12', '\$' RETURNING int)")" 't|12'
	expect "$version: integer" "$(sums int)" 'NULL 5 1000 NULL|1005'
	expect "$version: bigint" "$(sums bigint)" 'NULL 5 1000 NULL|1005'
	expect "$version: integer ERROR ON ERROR" "$(sums 'int ERROR ON ERROR')" 'invalid input syntax for type integer: "12.0"'
	expect "$version: numeric" "$(sums numeric)" '12.0 5 1000 12.7|1029.7'
	expect "$version: .integer()" "$(sums "int PATH '\$.n.integer()'")" '12 5 1000 13|1030'
	expect "$version: jsonb_to_recordset" "$($psql -c "SELECT * FROM jsonb_to_recordset('[{\"n\": 12.0}]') AS x(n int)" 2>&1 | sed -n 's/^ERROR:  //; 1p')" \
		'invalid input syntax for type integer: "12.0"'
	no_server
done
verdict
