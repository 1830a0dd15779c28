#!/bin/sh
# exceljs 4.4.0, SheetJS 0.18.5 (npm), LibreOffice 7.4.7, ssconvert 1.12.55: a figure is set to 100 and its total stays 17, in the PDF too.
#
# A workbook with 12, 5 and a total, =SUM(B1:B2), whose stored value is 17, as Excel stores it. 12 is set to 100 by exceljs, SheetJS,
# xlsx-populate and openpyxl, and what they write is made CSV and PDF by LibreOffice, CSV by ssconvert.
# Guess: a library that does not calculate leaves a formula that it cannot vouch for without a value, or a spreadsheet program calculates
# what it opens: 105.
# Seen: exceljs and SheetJS write the value that the formula had, and LibreOffice and ssconvert take it as it is: 100, 5, total 17. No message.
# `fullCalcOnLoad` of exceljs changes nothing. xlsx-populate and openpyxl leave the value out, and the total is 105; so it is by ssconvert --recalc.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need libreoffice-calc-nogui=7.4.7 libreoffice-core-nogui=7.4.7 fonts-liberation=1.07.4 poppler-utils=22.12.0 gnumeric=1.12.55 python3=3.11.2 python3-openpyxl=3.0.9
modules exceljs@4.4.0 xlsx@0.18.5 xlsx-populate@1.21.0
cd "$tmp"

cat >change.js <<'END'
const exceljs = require('exceljs'), sheetjs = require('xlsx'), populate = require('xlsx-populate');
const read = async () => { const book = new exceljs.Workbook(); await book.xlsx.readFile('before.xlsx'); book.worksheets[0].getCell('B1').value = 100; return book; };
(async () => {
	const before = new exceljs.Workbook();
	before.addWorksheet('s').addRows([['a', 12], ['b', 5], ['total', { formula: 'SUM(B1:B2)', result: 17 }]]);
	await before.xlsx.writeFile('before.xlsx');
	await (await read()).xlsx.writeFile('exceljs.xlsx');
	const asked = await read();
	asked.calcProperties.fullCalcOnLoad = true;
	await asked.xlsx.writeFile('asked.xlsx');
	const book = sheetjs.readFile('before.xlsx');
	book.Sheets.s.B1 = { t: 'n', v: 100 };
	sheetjs.writeFile(book, 'sheetjs.xlsx');
	const other = await populate.fromFileAsync('before.xlsx');
	other.sheet(0).cell('B1').value(100);
	await other.toFileAsync('populate.xlsx');
})();
END
"$node" change.js
/usr/bin/python3 -c 'import openpyxl
book = openpyxl.load_workbook("before.xlsx")
book.active["B1"] = 100
book.save("openpyxl.xlsx")'
soffice_to() { soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to "$1" "$2.xlsx" >log 2>&1 || die "$(cat log)"; }
csv() { soffice_to 'csv:Text - txt - csv (StarCalc):44,34,76' "$1" && paste -sd ' ' <"$1.csv"; }
pdf() { soffice_to pdf "$1" && pdftotext -layout "$1.pdf" - | tr -s ' \f\n' ' ' | sed 's/ $//'; }
gnumeric() { book=$1.xlsx && shift && ssconvert "$@" -T Gnumeric_stf:stf_csv "$book" fd://1 2>/dev/null | paste -sd ' '; }

expect 'before, LibreOffice' "$(csv before)" 'a,12 b,5 total,17'
for library in exceljs sheetjs; do
	expect "$library, LibreOffice" "$(csv $library)" 'a,100 b,5 total,17'
	expect "$library, LibreOffice's PDF" "$(pdf $library)" 'a 100 b 5 total 17'
	expect "$library, ssconvert" "$(gnumeric $library)" 'a,100 b,5 total,17'
	expect "$library, ssconvert --recalc" "$(gnumeric $library --recalc)" 'a,100 b,5 total,105'
done
expect 'exceljs, fullCalcOnLoad, LibreOffice' "$(csv asked)" 'a,100 b,5 total,17'
expect 'exceljs, fullCalcOnLoad, ssconvert' "$(gnumeric asked)" 'a,100 b,5 total,17'
for library in populate openpyxl; do
	expect "$library, LibreOffice" "$(csv $library)" 'a,100 b,5 total,105'
	expect "$library, ssconvert" "$(gnumeric $library)" 'a,100 b,5 total,105'
done
verdict
