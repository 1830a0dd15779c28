#!/bin/sh
# DBD::Pg 3.16.0: a numeric is exact, an array of numeric is rounded to 15 digits.
#
# Amounts as numeric and as numeric[], as array_agg() makes of them: one of 20 digits with cents, 0.1, and 2022.50; fetched
# by Perl, and given back to the server; the same as text[], as bigint[], and of a domain over numeric.
# Guess: the driver hands over arrays as it hands over their elements: numeric is a string, so that no digit is lost.
# Seen: elements of numeric[] are made floating point numbers: 12345678901234567890.12 is 1.23456789012346e+19, 2022.50 is 2022.5;
# written back it is another amount, and nothing is found by it. bigint[] and text[] are exact. An array of a domain over
# numeric is no array at all but the string {...}, exact. With pg_expand_array=0 all are strings.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20 libdbd-pg-perl=3.16.0
server

$psql <<'EOF'
CREATE DOMAIN yuan AS numeric;
CREATE TABLE fee (amount numeric, many numeric[], texts text[], charged yuan[], keys bigint[]);
INSERT INTO fee SELECT 12345678901234567890.12, a, a::text[], a, '{9007199254740993}' FROM CAST('{12345678901234567890.12,0.1,2022.50}' AS numeric[]) a;
EOF
cat >"$tmp/read.pl" <<'END'
use strict; use warnings; use DBI;
my $server = DBI->connect("dbi:Pg:dbname=postgres", "", "", {RaiseError => 1, pg_expand_array => $ARGV[1] // 1});
my ($value) = $server->selectrow_array("SELECT $ARGV[0] FROM fee");
print ref $value ? "@$value" : $value;
my ($same) = $server->selectrow_array("SELECT count(*) FROM fee WHERE $ARGV[0] = ?", {}, $value);
print ", found $same\n";
END
fetched() { /usr/bin/perl "$tmp/read.pl" "$@"; }
expect numeric "$(fetched amount)" '12345678901234567890.12, found 1'
expect 'numeric[]' "$(fetched many)" '1.23456789012346e+19 0.1 2022.5, found 0'
expect 'text[]' "$(fetched texts)" '12345678901234567890.12 0.1 2022.50, found 1'
expect 'bigint[]' "$(fetched keys)" '9007199254740993, found 1'
expect 'yuan[]' "$(fetched charged)" '{12345678901234567890.12,0.1,2022.50}, found 1'
expect 'numeric[], pg_expand_array=0' "$(fetched many 0)" '{12345678901234567890.12,0.1,2022.50}, found 1'
verdict
