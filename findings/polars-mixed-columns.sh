#!/bin/sh
# nodejs-polars 0.26.1 (npm): of a column of numbers and text the first value decides the type, and the figures of the other are null.
#
# Columns whose figures are numbers and text, as SheetJS brings those of a sheet in which some are typed as text: 12, '345', 7, and '12', 345, '7';
# and 12, 345n, 7, with a bigint as node-postgres brings it if asked to. Made a DataFrame by columns, by rows of objects, by readRecords(), and with a schema.
# Guess: the column is text if one figure is, as in pandas and data.table, or it is an error, as Polars in Python says of mixed types unless asked by strict=False.
# Seen: by columns 345 is null in all three, and sum, mean and count are of 12 and 7: 19 for 364. With a schema of numbers all text is null, '12' and '345'
# too, with one of text all numbers are. cast() has null for 1,345 unless it is told to be strict, as Python's is. From rows of objects all figures are there, as text, so
# the form of the argument decides whether a figure is lost. No message.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# its library for this machine by name: npm does not always bring what is optional
modules nodejs-polars@0.26.1 nodejs-polars-linux-x64-gnu@0.26.1
cd "$tmp"

cat >frame.js <<'END'
const pl = require('nodejs-polars'), rows = values => values.map(n => ({ n }));
const n = pl.col('n'), frame = eval(process.argv[2]);
const [its] = process.argv[3] ? frame.select(n.sum().as('sum'), n.mean().as('mean'), n.count().as('count')).toRecords() : [frame.toRecords().map(row => row.n)];
console.log(JSON.stringify(its).replace(/"(\w+)":/g, '$1:'));
END
frame() { "$node" frame.js "$@" 2>&1; }
expect 'columns, a number first' "$(frame "pl.DataFrame({ n: [12, '345', 7] })")" '[12,null,7]'
expect 'columns, text first' "$(frame "pl.DataFrame({ n: ['12', 345, '7'] })")" '["12",null,"7"]'
expect 'columns, a bigint' "$(frame 'pl.DataFrame({ n: [12, 345n, 7] })')" '[12,null,7]'
expect 'their sum' "$(frame "pl.DataFrame({ n: [12, '345', 7] })" sum)" '{sum:19,mean:9.5,count:2}'
expect 'schema of numbers' "$(frame "pl.DataFrame({ n: ['12', '345', 7] }, { schema: { n: pl.Float64 } })")" '[null,null,7]'
expect 'schema of text' "$(frame "pl.DataFrame({ n: [12, '345', 7] }, { schema: { n: pl.Utf8 } })")" '[null,"345",null]'
expect 'objects, a number first' "$(frame "pl.DataFrame(rows([12, '345', 7]))")" '["12","345","7"]'
expect 'objects, text first' "$(frame "pl.DataFrame(rows(['12', 345, '7']))")" '["12","345","7"]'
expect 'readRecords' "$(frame "pl.readRecords(rows([12, '345', 7]))")" '["12","345","7"]'
expect 'cast of text' "$(frame "pl.DataFrame({ n: ['12', '1,345'] }).select(n.cast(pl.Float64))")" '[12,null]'
expect 'cast, strict' "$(frame "pl.DataFrame({ n: ['12', '1,345'] }).select(n.cast(pl.Float64, true))" | grep -c 'conversion .* failed')" 1
verdict
