#!/bin/sh
# tabletojson 4.1.15 (npm): a figure of 2021 stands under 2022 where the years are heads of two columns, though cells of several rows are minded.
#
# Tables of HTML: one whose heads, 2021 and 2022, are of two columns each; one of a row whose label is of two columns; one with a cell of two rows;
# one with two rows of heads; and one with a table in a cell; made objects by tabletojson.convert() as it is.
# Guess: what repeats a cell in all the rows that it has (rowspan), as its manual shows, does so for columns (colspan), or leaves one without a name.
# Seen: colspan is not minded at all. 1 and 2 of 2021 are 2021 and 2022, 3 and 4 of 2022 are called by their places; 5 behind a label of two columns is a, not b.
# With two rows of heads the label is under the first figure's head. A table in a cell adds a row, and the figure is of both. Cells of several rows are right.
# No message.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
modules tabletojson@4.1.15
cd "$tmp"

cat >convert.js <<'END'
const { tabletojson } = require('tabletojson'), cell = (name, inner) => {
	const [value, span = ''] = inner.split('@');
	return `<${name}${span.replace(/c(\d)/, ' colspan="$1"').replace(/r(\d)/, ' rowspan="$1"')}>${value}</${name}>`;
};
// rows parted by /, cells by blanks, those with a * are heads; @c2 and @r2 are spans
const rows = process.argv[2].split('/').map(row => `<tr>${row.split(' ').map(c => cell(c[0] === '*' ? 'th' : 'td', c.replace('*', ''))).join('')}</tr>`);
const page = `<table>${rows.join('')}</table>`.replace('[7]', '<table><tr><td>7</td></tr></table>');
console.log(JSON.stringify(tabletojson.convert(page)[0]).replace(/"/g, ''));
END
convert() { "$node" convert.js "$1"; }
expect 'heads of two columns' "$(convert '*office *2021@c2 *2022@c2/x 1 2 3 4')" '[{3:3,4:4,2021:1,2022:2,office:x}]'
expect 'label of two columns' "$(convert '*office *a *b/x 1 2/y@c2 5')" '[{office:x,a:1,b:2},{office:y,a:5}]'
expect 'two rows of heads' "$(convert '*office@r2 *n@c2/*a *b/x 1 2')" '[{2:2,a:x,b:1}]'
expect 'table in a cell' "$(convert '*office *n/x [7]')" '[{2:7,office:x,n:7},{office:7}]'
expect 'cell of two rows' "$(convert '*office *a *b/x@r2 1 2/3 4')" '[{office:x,a:1,b:2},{office:x,a:3,b:4}]'
verdict
