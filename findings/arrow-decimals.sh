#!/bin/sh
# apache-arrow 21.2.0 (npm): a decimal 12.50 of a table in Arrow's format is 1250 in JavaScript, by every way out of it.
#
# A table with a column decimal(10,2), 12.50 and -3.25, made, written in Arrow's format and read again by the same library; each
# value as text, as a number, as JSON; the table's own print; and the sum that a page would show.
# Guess: a decimal is the text 12.50, or the number 12.5, as int64 is a BigInt and a date a date; or what JavaScript has no type for
# is refused.
# Seen: each way gives the digits without the point: String() and Number() 1250, -325 for -3.25, the sum 925 for 9.25, JSON
# the text "1250" with quotation marks in it. The type knows its scale, decimal by decimal one has to divide by it.
# (A numeric of PostgreSQL comes so by way of ADBC, DuckDB or Parquet.)
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
modules apache-arrow@21.2.0
cd "$tmp"

cat >decimals.js <<'END'
const { Decimal, Table, makeData, makeVector, tableToIPC, tableFromIPC } = require('apache-arrow');
const of = value => { const bits = BigInt.asUintN(128, value); return [0, 32, 64, 96].map(by => Number(bits >> BigInt(by) & 0xffffffffn)); };
const data = new Uint32Array([...of(1250n), ...of(-325n)]);
const rate = makeVector(makeData({ type: new Decimal(2, 10, 128), length: 2, data }));
const table = tableFromIPC(tableToIPC(new Table({ rate })));
const { type } = table.schema.fields[0], values = [...table.getChild('rate')];
const out = { type: `precision ${type.precision}, scale ${type.scale}`, text: values.map(String).join(' '), number: values.map(Number).join(' '), plus: +values[0] + +values[1],
	json: JSON.stringify(table.toArray()), print: table.toString().replace(/\s+/g, ' '), array: [...table.getChild('rate').toArray()].join(' ') };
console.log(out[process.argv[2]]);
END
way() { "$node" decimals.js "$1"; }
expect 'type' "$(way type)" 'precision 10, scale 2'
expect 'String()' "$(way text)" '1250 -325'
expect 'Number()' "$(way number)" '1250 -325'
expect 'sum' "$(way plus)" '925'
expect 'JSON' "$(way json)" '[{"rate":"\"1250\""},{"rate":"\"-325\""}]'
expect 'the table as text' "$(way print)" '[ {"rate": 1250}, {"rate": -325} ]'
verdict
