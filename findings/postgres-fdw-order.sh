#!/bin/sh
# PostgreSQL 15, postgres_fdw: BETWEEN '一' AND '龥' gives 1,033 of 20,000 names where the table itself gives all, or an error.
#
# 20,000 names in a database whose locale is Chinese by ICU; the table imported by IMPORT FOREIGN SCHEMA into a database with C.UTF-8,
# and copied there. Conditions on the name, the highest name, the first names in order, and a join of both.
# Guess: what depends on a locale is computed here, by the locale of the database that is asked, or the import notes the
# collation; so a foreign table answers as a copy of it does.
# Seen: columns of the other database's default collation are imported with none, and count as of this one's: comparisons and
# ORDER BY are sent and answered by the other's, pinyin. From 一 to 龥, by which one looks for Chinese names, are those from
# yi to yu. A foreign column declared COLLATE "C" is sent all the same, and answered by pinyin; in the condition the word
# keeps it here. The first ten in order joined with a local table, which is sorted by code, are the error "mergejoin input
# data is out of order"; all of them, a hash join, are right.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server

$psql -c "CREATE DATABASE zh TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'zh-Hans-CN' LOCALE 'C.UTF-8'"
$psql -d zh -c 'CREATE TABLE agency (name text PRIMARY KEY, n int)' \
	-c "INSERT INTO agency SELECT chr(x'4E00'::int + g * 7919 % 20000) || '县' || g, g FROM generate_series(1, 20000) g" -c ANALYZE
$psql <<EOF
CREATE EXTENSION postgres_fdw;
CREATE SERVER zh FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '$tmp', dbname 'zh');
CREATE USER MAPPING FOR postgres SERVER zh OPTIONS (user 'postgres');
IMPORT FOREIGN SCHEMA public FROM SERVER zh INTO public;
CREATE FOREIGN TABLE collated (name text COLLATE "C", n int) SERVER zh OPTIONS (table_name 'agency');
CREATE TABLE copy AS TABLE agency;
CREATE UNIQUE INDEX ON copy (name);
ANALYZE copy, agency, collated;
EOF
between="name BETWEEN '一' AND '龥'"
expect 'agency, COLLATE "C" in the condition: from 一 to 龥' "$($psql -c "SELECT count(*) FROM agency WHERE name COLLATE \"C\" BETWEEN '一' AND '龥'")" 20000
expect 'locale here' "$($psql -c 'SHOW lc_collate')" C.UTF-8
expect 'collation imported' "$($psql -c "SELECT attcollation::regcollation FROM pg_attribute WHERE attrelid = 'agency'::regclass AND attname = 'name'")" '"default"'
for row in 'copy 20000 19903' 'agency 1033 4269' 'collated 1033 4269'; do
	# shellcheck disable=SC2086 # three fields
	set -- $row
	expect "$1: from 一 to 龥" "$($psql -c "SELECT count(*) FROM $1 WHERE $between")" "$2"
	expect "$1: from 乡 on" "$($psql -c "SELECT count(*) FROM $1 WHERE name >= '乡'")" "$3"
done
for row in 'copy 一' 'agency 阿' 'collated 阿'; do
	expect "${row% *}: first" "$($psql -c "SELECT left(name, 1) FROM ${row% *} ORDER BY name LIMIT 1")" "${row#* }"
done
joined() { $psql -c "SELECT count(n) FROM (SELECT a.n FROM $1 a JOIN copy USING (name) $2) a" 2>&1 | sed 's/^ERROR:  //'; }
expect 'copy: the first ten joined' "$(joined copy 'ORDER BY name LIMIT 10')" 10
expect 'agency: the first ten joined' "$(joined agency 'ORDER BY name LIMIT 10')" 'mergejoin input data is out of order'
expect 'agency: all joined' "$(joined agency '')" 20000
verdict
