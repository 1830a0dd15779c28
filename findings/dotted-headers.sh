#!/bin/sh
# Miller 6.6.0, csvtojson 2.0.14, json-2-csv 5.6.0, Vega-Lite 5.21: with columns 2 and 2.1, numbered as items are, the figures of one are gone.
#
# CSV of one office with the figure of item 2, 12, and those of its parts 2.1 and 2.2, 5 and 7; and with the parts before their item. Made JSON
# by mlr --icsv --ojson, csvtojson and json-2-csv as they are by default; as rows of JSON in a chart of Vega-Lite, sum of each column.
# Guess: a name of a column is a name, dots and all, as in JSON itself.
# Seen: a dot parts the names of an object and what is in it, and one of both is lost: Miller and csvtojson have no 12, or no 5 and 7 if the
# parts come first, json-2-csv never has 5 and 7. Vega-Lite has no bar for 2.1, and its scale is NaN. No message, exit status 0. Miller's
# --no-auto-unflatten, flatKeys of csvtojson and 2\.1 for 2.1 in Vega-Lite have all; papaparse and DuckDB have all as they are.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need miller=6.6.0
modules csvtojson@2.0.14 json-2-csv@5.6.0 papaparse@5.7.1 @duckdb/node-api@1.5.6-r.1 vega@5.30.0 vega-lite@5.21.0
cd "$tmp"

cat >read.js <<'END'
const fs = require('fs'), [library, file] = process.argv.slice(2);
const ways = {
	csvtojson: () => require('csvtojson')().fromFile(file),
	flatKeys: () => require('csvtojson')({ flatKeys: true }).fromFile(file),
	'json-2-csv': () => require('json-2-csv').csv2json(fs.readFileSync(file, 'utf8').trim()),
	papaparse: () => require('papaparse').parse(fs.readFileSync(file, 'utf8').trim(), { header: true }).data,
	DuckDB: async () => (await (await (await require('@duckdb/node-api').DuckDBInstance.create()).connect()).runAndReadAll(`SELECT * FROM '${file}'`)).getRowObjectsJson(),
};
(async () => console.log(JSON.stringify(await ways[library]())))();
END
cat >chart.mjs <<'END'
import * as vega from 'vega';
import { compile } from 'vega-lite';
const spec = compile({ data: { values: [{ unit: 'a', 2: 12, 2.1: 5, 2.2: 7 }] }, mark: 'bar',
	encoding: { x: { field: 'unit', type: 'nominal' }, y: { field: process.argv[2], type: 'quantitative', aggregate: 'sum' } } }).spec;
const view = await new vega.View(vega.parse(spec), { renderer: 'none' }).runAsync();
console.log(view.data(spec.data.at(-1).name).length, 'bars, to', view.scale('y').domain()[1]);
END
printf 'unit,2,2.1,2.2\na,12,5,7\n' >before.csv
printf 'unit,2.1,2.2,2\na,5,7,12\n' >behind.csv
flat() { tr -d ' "\n'; }
expect Miller "$(mlr --icsv --ojson cat before.csv | flat)" '[{unit:a,2:[5,7]}]'
expect 'Miller, parts first' "$(mlr --icsv --ojson cat behind.csv | flat)" '[{unit:a,2:12}]'
expect 'Miller, asked' "$(mlr --icsv --ojson --no-auto-unflatten cat before.csv | flat)" '[{unit:a,2:12,2.1:5,2.2:7}]'
expect csvtojson "$("$node" read.js csvtojson before.csv | flat)" '[{2:[null,5,7],unit:a}]'
expect 'csvtojson, parts first' "$("$node" read.js csvtojson behind.csv | flat)" '[{2:12,unit:a}]'
expect 'json-2-csv' "$("$node" read.js json-2-csv before.csv | flat)" '[{2:12,unit:a}]'
expect 'json-2-csv, parts first' "$("$node" read.js json-2-csv behind.csv | flat)" '[{2:12,unit:a}]'
for way in flatKeys papaparse DuckDB; do
	expect $way "$("$node" read.js $way before.csv | flat)" '[{2:12,unit:a,2.1:5,2.2:7}]'
done
expect 'Vega-Lite, 2' "$("$node" chart.mjs 2 2>&1)" '1 bars, to 12'
expect 'Vega-Lite, 2.1' "$("$node" chart.mjs 2.1 2>&1)" '0 bars, to NaN'
expect 'Vega-Lite, 2\.1' "$("$node" chart.mjs '2\.1' 2>&1)" '1 bars, to 5'
verdict
