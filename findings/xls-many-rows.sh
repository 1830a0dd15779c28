#!/bin/sh
# SheetJS 0.18.5, LibreOffice 7.4.7: of 70,000 rows written as .xls there are 65,536 by LibreOffice and 2 by SheetJS, and neither says a word.
#
# 70,000 rows of two numbers and a head, as for systems that take .xls alone: from CSV by soffice --headless and ssconvert, and by writeFile() of
# SheetJS; and 65,536 rows with the head, which is all that such a sheet can have. Counted by xlrd, LibreOffice and SheetJS itself.
# Guess: more rows than .xls can have are an error, or a message.
# Seen: SheetJS writes a file that has the head and the first row, and nothing else, to all three readers; no error. LibreOffice writes the first 65,536, exit
# status 0, and does not say that rows are missing. ssconvert does too, but says that some content will be lost. Of 65,536 rows all have all.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-xlrd=1.2.0 gnumeric=1.12.55 libreoffice-calc-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules xlsx@0.18.5
cd "$tmp"

cat >write.js <<'END'
const X = require('xlsx'), [count, file] = process.argv.slice(2);
const book = X.utils.book_new();
X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([['n', 'm'], ...Array.from({ length: count }, (_, i) => [i + 1, 1])]), 's');
X.writeFile(book, file);
END
convert() { soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to "$1" "$2" >log 2>&1; }
rows() {
	/usr/bin/python3 -c 'import sys, xlrd; print(xlrd.open_workbook(sys.argv[1]).sheet_by_index(0).nrows)' "$1"
}
for count in 65535 70000; do
	{ echo n,m && seq "$count" | sed 's/$/,1/'; } >$count.csv
	[ $count = 70000 ] && told=1 || told=0
	convert xls $count.csv && status=0 || status=$?
	expect "LibreOffice, $count and a head" "$(rows $count.xls)" 65536
	expect "LibreOffice, $count: exit status, words of rows or loss" "$status $(grep -ciE 'row|lost|exceed|large' log || :)" '0 0'
	ssconvert $count.csv by-gnumeric.xls 2>log && status=0 || status=$?
	expect "ssconvert, $count and a head" "$(rows by-gnumeric.xls)" 65536
	expect "ssconvert, $count: exit status, messages of loss" "$status $(grep -c 'will be lost' log || :)" "0 $told"
	"$node" write.js $count sheetjs.xls >log 2>&1 && status=0 || status=$?
	expect "SheetJS, $count: exit status, messages" "$status $(grep -c . log || :)" '0 0'
	expect "SheetJS, $count and a head, by xlrd" "$(rows sheetjs.xls)" "$([ "$told" = 1 ] && echo 2 || echo 65536)"
done
convert csv sheetjs.xls || die "$(cat log)"
expect 'SheetJS, 70000 and a head, by LibreOffice' "$(paste -sd ' ' sheetjs.csv)" 'n,m 1,1'
expect 'SheetJS, 70000 and a head, by itself' "$("$node" -p "const X = require('xlsx'); X.utils.sheet_to_csv(X.readFile('sheetjs.xls').Sheets.s).trim().split('\n').join(' ')")" 'n,m 1,1'
verdict
