#!/bin/sh
# DuckDB 1.5.6: a row of a CSV file whose code is #N/A is a comment, and is not read, if the other codes are numbers.
#
# CSV files of three offices: a code, a name and a figure; the code of the second is #N/A, which a sheet writes where a look-up found
# nothing, or #2. Read by read_csv() as it is, without a header, with comment = '', and where the other codes are letters.
# Guess: only a file that is said to have comments has them; a code that is no number makes the column text, as 12,5 does.
# Seen: # is tried as the sign of a comment as , and ; are tried as the sign between cells, and is taken where a column is numbers
# without those rows: the second office is gone, the sum is 18 of 363, no message; with header = true and all_varchar too. Asked to
# keep what it rejects (store_rejects) it reads the row. Where the other codes are text, or each begins with #, all are read, so that
# a row comes and goes with what stands in other rows.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
modules @duckdb/node-api@1.5.6-r.1
cd "$tmp"

cat >read.js <<'END'
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const ask = async sql => (await connection.runAndReadAll(sql)).getRowsJson();
	if (process.argv[2] === '--version')
		return console.log('# DuckDB ' + await ask('SELECT version()'));
	const options = process.argv.slice(2).join(', ');
	const [[rows, sum, type]] = await ask(`SELECT count(*), sum(n), any_value(typeof(code)) FROM read_csv('t.csv'${options && ', ' + options})`);
	console.log(`${rows} rows, sum ${sum}, code ${type}`);
})();
END
"$node" read.js --version
file() { printf 'code,office,n\n%s,a,12\n%s,b,345\n%s,c,6\n' "$@" >t.csv; }
file 101 '#N/A' 103
expect 'the second is #N/A' "$("$node" read.js)" '2 rows, sum 18, code BIGINT'
expect 'header said' "$("$node" read.js 'header = true')" '2 rows, sum 18, code BIGINT'
expect 'rejects kept' "$("$node" read.js 'store_rejects = true')" '3 rows, sum 363, code VARCHAR'
expect 'comment blank' "$("$node" read.js "comment = ''")" '3 rows, sum 363, code VARCHAR'
expect 'all text' "$("$node" read.js 'all_varchar = true' "types = {'n': 'BIGINT'}")" '2 rows, sum 18, code VARCHAR'
file 101 '#2' 103
expect 'the second is #2' "$("$node" read.js)" '2 rows, sum 18, code BIGINT'
file 101 'N/A' 103
expect 'the second is N/A' "$("$node" read.js)" '3 rows, sum 363, code VARCHAR'
file A1 '#N/A' A3
expect 'the others are text' "$("$node" read.js)" '3 rows, sum 363, code VARCHAR'
file '#1' '#2' '#3'
expect 'each begins with #' "$("$node" read.js)" '3 rows, sum 363, code VARCHAR'
verdict
