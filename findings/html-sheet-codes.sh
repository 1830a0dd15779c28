#!/bin/sh
# SheetJS 0.18.5, LibreOffice 7.4.7, ssconvert 1.12.55: a code of 18 digits that a sheet of HTML marks as text is rounded, and 3-1 is the number of a day.
#
# A table of HTML with the ending .xls, which is what many systems of administrations export and Excel opens: a code of 18 digits, a
# list 3-1 and a code 0012, marked as text in the ways that Excel minds: mso-number-format:"\@" of a class, the same in the cell's own style,
# and vnd.ms-excel.numberformat:@ in the cell's style. Made .csv and .xlsx by soffice --headless, rows by SheetJS, CSV by ssconvert.
# Guess: what reads such files at all minds that mark, for the files have it for that reason.
# Seen: LibreOffice minds it by a class alone: by the cell's own style, either way, the code is 2.0221231e+17 and 0012 is 12, in .xlsx too. SheetJS
# minds none: 202212310000000130, another code, 36951, the number of 1 March 2001, and 12, unless it is asked by raw. ssconvert has 12 for 0012. No messages.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-openpyxl=3.0.9 libreoffice-calc-nogui=7.4.7 libreoffice-core-nogui=7.4.7 gnumeric=1.12.55
modules xlsx@0.18.5
cd "$tmp"

cat >t.xls <<'END'
<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style>td.text { mso-number-format:"\@"; }</style></head><body><table border=1>
<tr><td class=text>202212310000000123</td><td class=text>3-1</td><td class=text>0012</td></tr>
<tr><td style='mso-number-format:"\@"'>202212310000000123</td><td style='mso-number-format:"\@"'>3-1</td><td style='mso-number-format:"\@"'>0012</td></tr>
<tr><td style="vnd.ms-excel.numberformat:@">202212310000000123</td><td style="vnd.ms-excel.numberformat:@">3-1</td><td style="vnd.ms-excel.numberformat:@">0012</td></tr>
</table></body></html>
END
for format in csv xlsx; do
	soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to $format t.xls >log 2>&1 || die "$(cat log)"
done
text='202212310000000123,3-1,0012'
expect 'LibreOffice, .csv' "$(paste -sd ' ' t.csv)" "$text 2.0221231E+017,3-1,12 2.0221231E+017,3-1,12"
expect 'LibreOffice, .xlsx' "$(/usr/bin/python3 -c 'import openpyxl
print(*(",".join(map(str, row)) for row in openpyxl.load_workbook("t.xlsx").active.values))')" "$text 2.0221231e+17,3-1,12 2.0221231e+17,3-1,12"
expect SheetJS "$("$node" -e "const X = require('xlsx'), sheets = X.readFile('t.xls').Sheets;
console.log(X.utils.sheet_to_json(Object.values(sheets)[0], { header: 1 }).join(' '));")" '202212310000000130,36951,12 202212310000000130,36951,12 202212310000000130,36951,12'
expect 'SheetJS, raw' "$("$node" -e "const X = require('xlsx'), sheets = X.readFile('t.xls', { raw: true }).Sheets;
console.log(X.utils.sheet_to_json(Object.values(sheets)[0], { header: 1 }).join(' '));")" "$text $text $text"
expect ssconvert "$(ssconvert -I Gnumeric_html:html -T Gnumeric_stf:stf_csv t.xls fd://1 2>log | paste -sd ' ')" '202212310000000123,3-1,12 202212310000000123,3-1,12 202212310000000123,3-1,12'
verdict
