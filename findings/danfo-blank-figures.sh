#!/bin/sh
# danfojs-node 1.1.2 (npm): by groups the mean of 9 and a blank is 4.5, a blank stops a sort, and toCSV() puts no quotes around "a, b".
#
# Figures with a blank, null or NaN: their mean by group and of the column, the order of 10, a blank, 9 and 1 by sortValues(); and an office whose name has a
# comma or a line break, written by toCSV() as text and to a file, which readCSV() and Python's csv read.
# Guess: a blank is left out of each mean, as pandas does, or of none; sortValues() puts it first or last; a CSV file is written so that it can be read.
# Seen: mean() of the column is 9, by group 4.5, for null counts as 0 in the sum and as one of two; with NaN it is null, and so is the sum by group. of a table sortValues() has
# 10, blank, 1, 9 and of a column 1, 9, blank, 10 for NaN, so the greatest can come first; with null it is right. toCSV() quotes nothing: the row has three cells, the name's second half
# is where the figure should be, to readCSV() too, and a line break makes two rows. No message.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2
# another node of npm needs its scripts
[ "$(node --version 2>/dev/null)" = v20.20.2 ] || modules
# the scripts of its packages would fetch a library for neural networks, which no table needs
modules --ignore-scripts danfojs-node@1.1.2
cd "$tmp"

cat >ask.js <<'END'
const its = require('danfojs-node'), frame = data => new its.DataFrame(data);
const by = (how, blank) => frame({ u: ['x', 'x', 'y'], n: [9, blank, 10] }).groupby(['u']).col(['n'])[how]().values;
const order = blank => frame({ n: [10, blank, 9, 1] }).sortValues('n').values.flat();
const names = { u: ['a, b', 'c'], n: [12, 345] };
const file = async () => {
	its.toCSV(frame(names), { filePath: process.cwd() + '/t.csv' });
	return require('fs').readFileSync('t.csv', 'utf8');
};
(async () => {
	const seen = [new its.Series([9, null]).mean(), by('mean', null), new its.Series([9, NaN]).mean(), by('mean', NaN), by('sum', NaN), by('count', NaN),
		order(NaN), new its.Series([10, NaN, 9, 1]).sortValues().values, order(null), await file(),
		await its.readCSV(process.cwd() + '/t.csv').then(t => [t.columns, ...t.values]), its.toCSV(frame({ u: ['a\nb'], n: [12] }))];
	// what TensorFlow says of itself is no part of it
	process.stdout.write('\n' + seen.map(one => '=' + JSON.stringify(one).replace(/"/g, '').replace(/\\n/g, '/')).join('\n') + '\n', () => process.exit());
})();
END
"$node" ask.js 2>/dev/null | sed -n 's/^=//p' >seen
seen() { sed -n "$1p" seen; }
expect 'mean of 9 and null' "$(seen 1)" 9
expect 'by group' "$(seen 2)" '[[x,4.5],[y,10]]'
expect 'mean of 9 and NaN' "$(seen 3)" 9
expect 'by group' "$(seen 4)" '[[x,null],[y,10]]'
expect 'sum by group' "$(seen 5)" '[[x,null],[y,10]]'
expect 'count by group' "$(seen 6)" '[[x,2],[y,1]]'
expect 'order, NaN' "$(seen 7)" '[10,null,1,9]'
expect 'order of a column, NaN' "$(seen 8)" '[1,9,null,10]'
expect 'order, null' "$(seen 9)" '[null,1,9,10]'
expect 'CSV' "$(seen 10)" 'u,n/a, b,12/c,345/'
expect 'its rows by readCSV()' "$(seen 11)" '[[u,n,__parsed_extra],[a, b,[12]],[c,345]]'
expect "its rows by Python's csv" "$(/usr/bin/python3 -c 'import csv; print(*csv.reader(open("t.csv")))')" "['u', 'n'] ['a', ' b', '12'] ['c', '345']"
expect 'CSV, line break' "$(seen 12)" 'u,n/a/b,12/'
verdict
