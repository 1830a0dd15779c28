#!/bin/sh
# html-to-text 9.0.5, turndown 7.2.0 (npm): 12 and 345 of two cells are 12345, and a rowspan moves numbers to the left.
#
# A table of a head and two rows, the first cell of which belongs to both; written as programs write it, without blanks
# between the tags, and as people do, a cell a line; made text by html-to-text, Markdown by turndown with its plugin for
# GFM, each with no more options than its first example.
# Guess: cells are kept apart, by at least a blank, as a browser's innerText and copies do; rows have as many cells as
# the table has columns.
# Seen: html-to-text makes one word of the whole table, unless there are line breaks in the source: the layout of the source
# decides whether 12 345 or 12345 is read. With format 'dataTable' for tables it lays them out well. turndown has two
# cells in the row below the common one, so 6 stands under the head of the first column and 7 under that of 12; GFM
# adds a blank cell at the end and thereby makes it a row of the table.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
modules html-to-text@9.0.5 turndown@7.2.0 turndown-plugin-gfm@1.0.2
cd "$tmp"

cat >convert.js <<'END'
const { convert } = require('html-to-text'), Turndown = require('turndown'), { gfm } = require('turndown-plugin-gfm');
const rows = ['<tr><th>a</th><th>b</th><th>c</th></tr>', '<tr><td rowspan="2">x</td><td>12</td><td>345</td></tr>', '<tr><td>6</td><td>7</td></tr>'];
const page = `<table>${rows.join('')}</table>`, apart = page.replace(/></g, '>\n<');
const markdown = new Turndown();
markdown.use(gfm);
const wanted = {
	dense: () => convert(page),
	lines: () => convert(apart),
	table: () => convert(page, { selectors: [{ selector: 'table', format: 'dataTable' }] }),
	markdown: () => markdown.turndown(page),
};
console.log(wanted[process.argv[2]]().replace(/\n/g, '/').replace(/ +/g, ' '));
END
expect 'html-to-text' "$("$node" convert.js dense)" abcx1234567
expect 'html-to-text, tags in lines' "$("$node" convert.js lines)" 'a b c x 12 345 6 7'
expect 'html-to-text, dataTable' "$("$node" convert.js table)" 'A B C/x 12 345/ 6 7'
expect 'turndown' "$("$node" convert.js markdown)" '| a | b | c |/| --- | --- | --- |/| x | 12 | 345 |/| 6 | 7 |'
verdict
