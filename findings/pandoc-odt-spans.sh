#!/bin/sh
# pandoc 2.17.1.1: a table with spanned cells moves its numbers to other columns when it comes as .odt.
#
# One page, saved by LibreOffice 7.4.7 as .odt and as .docx, and read by the same pandoc into HTML.
# Guess: .odt is LibreOffice's own format and says each span and each covered cell, so it comes out at least
# as well as .docx; or spans are lost and blank cells stand where the covered ones were.
# Seen: from .docx colspan and rowspan are kept. From .odt they are gone, and the covered cells with them; rows
# are filled up at the RIGHT: "sum" of four columns stands third, and in a row below a rowspan each number is one
# column to the left. Exit status 0, and with --fail-if-warnings too.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=unzip
need libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7 pandoc=2.17.1.1

cat >"$tmp/t.html" <<'EOF'
<html><body><table border="1">
<tr><td rowspan="2">item</td><td colspan="2">applicants</td><td rowspan="2">sum</td></tr>
<tr><td>persons</td><td>firms</td></tr>
<tr><td rowspan="2">requests</td><td>11</td><td>12</td><td>23</td></tr>
<tr><td>21</td><td>22</td><td>43</td></tr>
</table></body></html>
EOF
office odt writer8 t.html
office docx 'MS Word 2007 XML' t.html
rows() {
	pandoc --fail-if-warnings -t html "$tmp/t.$1" >"$tmp/out" 2>&1 || echo "exit status $?"
	tr -d '\n' <"$tmp/out" | sed 's/<tr/\n&/g' | grep '<td' | sed 's/<tr[^>]*>//; s/<\/td>/|/g; s/ style="[^"]*"//g; s/<[^>]*rowspan="2"[^>]*>/(2 rows)/g; s/<[^>]*colspan="2"[^>]*>/(2 columns)/g; s/<[^>]*>//g'
}
expect "cells covered in the .odt" "$(unzip -p "$tmp/t.odt" content.xml | grep -o '<table:covered-table-cell' | wc -l)" 4
expect "from .docx" "$(rows docx)" "(2 rows)item|(2 columns)applicants|(2 rows)sum|
persons|firms|
(2 rows)requests|11|12|23|
21|22|43|"
expect "from .odt" "$(rows odt)" "item|applicants|sum||
persons|firms|||
requests|11|12|23|
21|22|43||"
verdict
