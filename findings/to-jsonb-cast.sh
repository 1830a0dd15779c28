#!/bin/sh
# PostgreSQL 15: a type's cast to jsonb is not looked for by to_jsonb(); one to json is, by to_jsonb() too.
#
# A type whose values are more than a string, with a cast to jsonb by a function that gives an object, explicit or
# implicit; then a cast to json by a function, and by input and output.
# Guess: to_jsonb(value) is value::jsonb where there is such a cast, or at least where it is implicit; a cast to json
# serves to_json().
# Seen: to_jsonb(value), jsonb_agg(value), to_jsonb(row) and row_to_json(row) give the text form as a string, whatever
# the cast to jsonb. With a cast to json WITH FUNCTION all of them give the object. WITH INOUT value::json works, and
# nothing nests.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server

$psql <<'EOF'
CREATE TYPE grade AS ENUM ('{"pass": true}');
CREATE FUNCTION as_jsonb(grade) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN textin(enum_out($1)); END';
CREATE FUNCTION as_json(grade) RETURNS json LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN textin(enum_out($1)); END';
CREATE TABLE exam AS SELECT '{"pass": true}'::grade AS g;
EOF
kinds() {
	$psql -c "SELECT concat_ws(' ', jsonb_typeof(to_jsonb(g)), jsonb_typeof(to_jsonb(exam) -> 'g'),
		jsonb_typeof((SELECT jsonb_agg(g) FROM exam) -> 0), json_typeof(row_to_json(exam) -> 'g')) FROM exam"
}
all='to_jsonb(value), to_jsonb(row), jsonb_agg(value), row_to_json(row)'
expect "no cast: $all" "$(kinds)" 'string string string string'
$psql -c 'CREATE CAST (grade AS jsonb) WITH FUNCTION as_jsonb(grade)'
expect 'cast to jsonb: value::jsonb' "$($psql -c 'SELECT jsonb_typeof(g::jsonb) FROM exam')" object
expect "the same: $all" "$(kinds)" 'string string string string'
$psql -c 'DROP CAST (grade AS jsonb)' -c 'CREATE CAST (grade AS jsonb) WITH FUNCTION as_jsonb(grade) AS IMPLICIT'
expect "implicit cast to jsonb: $all" "$(kinds)" 'string string string string'
$psql -c 'CREATE CAST (grade AS json) WITH INOUT'
expect 'cast to json WITH INOUT: value::json' "$($psql -c 'SELECT json_typeof(g::json) FROM exam')" object
expect "the same: $all" "$(kinds)" 'string string string string'
$psql -c 'DROP CAST (grade AS json)' -c 'CREATE CAST (grade AS json) WITH FUNCTION as_json(grade)'
expect "cast to json WITH FUNCTION: $all" "$(kinds)" 'object object object object'
verdict
