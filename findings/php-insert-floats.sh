#!/bin/sh
# PHP 8.2, PostgreSQL 15.20: pg_insert() writes a number with six decimals, and 12.7 as 12 into a column of integers.
#
# Rows of PHP numbers given to pg_insert(), pg_update() and, as parameters, to pg_query_params(), into columns of numeric, double precision
# and integer: a rate of 0.00000025, 1/3, 12345.12345678; and numbers as text.
# Guess: a float goes to the server as PHP prints it, with 14 digits, and 12.7 is no integer: an error, or 13.
# Seen: pg_insert() and pg_update() write six decimals: 0.00000025 is 0.000000, 1/3 is 0.333333, 12345.12345678 is 12345.123457, in numeric and in
# double precision; 12.7 is 12 in an integer, where the server, and pg_query_params(), have an error. No warning. The same numbers as
# text come whole, and by pg_query_params() as PHP prints them.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20 php8.2-cli=8.2.36 php8.2-pgsql=8.2.36
server
$psql -c "CREATE TABLE office (n numeric, d float8, i int)"
cat >"$tmp/insert.php" <<'END'
<?php
[, $how, $column, $value] = $argv;
$value = eval("return $value;");
$server = pg_connect("host=" . getenv("PGHOST") . " user=postgres dbname=postgres");
pg_query($server, "TRUNCATE office");
if ($how == "params") {
    pg_query_params($server, "INSERT INTO office ($column) VALUES (\$1)", [$value]) or die;
} elseif ($how == "insert") {
    pg_insert($server, "office", [$column => $value]) or die;
} else {
    pg_query($server, "INSERT INTO office (i, n) VALUES (1, 1)");
    pg_update($server, "office", [$column => $value], [$column == "i" ? "n" : "i" => 1]) or die;
}
echo pg_fetch_result(pg_query($server, "SELECT $column FROM office"), 0, 0);
END
php() { command php "$tmp/insert.php" "$@" 2>&1 | sed -n 's/.*ERROR:  //; /./{p; q;}'; }
for how in insert update; do
	expect "$how numeric 0.00000025" "$(php $how n 0.00000025)" '0.000000'
	expect "$how numeric 1/3" "$(php $how n 1/3)" '0.333333'
	expect "$how numeric 12345.12345678" "$(php $how n 12345.12345678)" '12345.123457'
	expect "$how double precision 0.00000025" "$(php $how d 0.00000025)" '0'
	expect "$how integer 12.7" "$(php $how i 12.7)" '12'
	expect "$how numeric '0.00000025'" "$(php $how n "'0.00000025'")" '0.00000025'
done
expect "params numeric 0.00000025" "$(php params n 0.00000025)" '0.00000025'
expect "params numeric 1/3" "$(php params n 1/3)" '0.33333333333333'
expect "params numeric 12345.12345678" "$(php params n 12345.12345678)" '12345.12345678'
expect "params integer 12.7" "$(php params i 12.7)" 'invalid input syntax for type integer: "12.7"'
verdict
