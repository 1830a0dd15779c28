#!/bin/sh
# data.table 1.14.8 (R), DuckDB 1.5.6: of a table whose columns are years the head is a row, and 2021 is added to the sums.
#
# A CSV file of two offices with the head office,2021,2022, read by fread() and DuckDB's read_csv() as they are; the sum of the
# first column of figures; and the same with quoted years, with 2021年, and by readr, R's read.csv, pandas and csvkit.
# Guess: the first row is the head when its first cell is a word above words and the file has no other, as in most files; or
# a head that is not seen shows, for all of its columns are then text.
# Seen: a first row is taken for a head only if it does not fit the types of the columns below, and 2021 fits numbers: the head
# is the first of three rows, columns are V1, V2 and column0, column1, and their sum is 2039, for 18 of two offices. Quoted years do not
# help with either. 2021年 does, as do header = TRUE and header = true. No message. The other four have two rows.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need r-base-core=4.2.2.20221110 r-cran-data.table=1.14.8 r-cran-readr=2.1.4 python3=3.11.2 python3-pandas=1.5.3 csvkit=1.0.7
modules @duckdb/node-api@1.5.6-r.1
cd "$tmp"

cat >duckdb.js <<'END'
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const read = `read_csv('t.csv'${process.argv.slice(2).map(option => ', ' + option).join('')})`;
	const names = (await connection.runAndReadAll(`SELECT * FROM ${read} LIMIT 0`)).columnNames();
	const [[rows, sum]] = (await connection.runAndReadAll(`SELECT count(*), sum("${names[1]}") FROM ${read}`)).getRowsJson();
	console.log(`${rows} rows, sum of ${names[1]} ${sum}`);
})();
END
cat >read.R <<'END'
arguments <- commandArgs(TRUE)
t <- eval(parse(text = arguments[1]))
cat(sprintf("%d rows, sum of %s %d", nrow(t), names(t)[2], sum(t[[2]])))
END
by_r() { Rscript read.R "$1" 2>&1; }
file() { printf 'office,%s,%s\na,12,345\nb,6,7\n' "$@" >t.csv; }
file 2021 2022
expect 'fread' "$(by_r 'data.table::fread("t.csv")')" '3 rows, sum of V2 2039'
expect 'fread, header = TRUE' "$(by_r 'data.table::fread("t.csv", header = TRUE)')" '2 rows, sum of 2021 18'
expect 'DuckDB' "$("$node" duckdb.js)" '3 rows, sum of column1 2039'
expect 'DuckDB, header = true' "$("$node" duckdb.js 'header = true')" '2 rows, sum of 2021 18'
expect 'readr' "$(by_r 'readr::read_csv("t.csv", show_col_types = FALSE)')" '2 rows, sum of 2021 18'
expect 'read.csv' "$(by_r 'read.csv("t.csv")')" '2 rows, sum of X2021 18'
expect 'pandas' "$(/usr/bin/python3 -c 'import pandas; t = pandas.read_csv("t.csv"); print(len(t), "rows, sum of", t.columns[1], t["2021"].sum())')" '2 rows, sum of 2021 18'
expect 'csvkit' "$(csvsql --query 'SELECT count(*) || " rows, sum of 2021 " || CAST(sum("2021") AS integer) FROM t' t.csv 2>/dev/null | tail -n 1)" '"2 rows, sum of 2021 18"'
file '"2021"' '"2022"'
expect 'fread, quoted' "$(by_r 'data.table::fread("t.csv")')" '3 rows, sum of V2 2039'
expect 'DuckDB, quoted' "$("$node" duckdb.js)" '3 rows, sum of column1 2039'
file 2021年 2022年
expect 'fread, 2021年' "$(by_r 'data.table::fread("t.csv")')" '2 rows, sum of 2021年 18'
expect 'DuckDB, 2021年' "$("$node" duckdb.js)" '2 rows, sum of 2021年 18'
verdict
