#!/bin/sh
# exceljs 4.4.0, ssconvert 1.12.55, openxlsx 4.2.5.2, xlsx-populate 1.21.0: a date of a "Strict Open XML" workbook is 1905, 2022, or no number.
#
# A workbook with 31 December 2022 twice: as a cell of type d, 2022-12-31, as Excel writes each date when it saves as "Strict Open
# XML Spreadsheet" and other programs may (ECMA-376, part 1, 18.18.11), and as the number of its day.
# Guess: a reader that does not know the type gives the text, or an error.
# Seen: exceljs and ssconvert have 14 July 1905 for the first: the year, 2022, is taken for the number of a day; openxlsx has the
# number 2022 (NA with detectDates), xlsx-populate NaN. ssconvert has a message, exit status 0. openpyxl, xlsx2csv, readxl, SheetJS
# and LibreOffice have the date twice, or its number.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-openpyxl=3.0.9 gnumeric=1.12.55 xlsx2csv=0.7.8 r-cran-readxl=1.4.2 r-cran-openxlsx=4.2.5.2 \
	libreoffice-calc-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules exceljs@4.4.0 xlsx@0.18.5 xlsx-populate@1.21.0
cd "$tmp"

cat >make.py <<'END'
import zipfile
import openpyxl, datetime
book = openpyxl.Workbook()
book.active.append([datetime.date(2022, 12, 31), datetime.date(2022, 12, 31)])
book.save("plain.xlsx")
with zipfile.ZipFile("plain.xlsx") as before, zipfile.ZipFile("t.xlsx", "w", zipfile.ZIP_DEFLATED) as after:
    for name in before.namelist():
        content = before.read(name).decode()
        if name == "xl/worksheets/sheet1.xml":
            old, new = '<c r="A1" s="1" t="n"><v>44926</v></c>', '<c r="A1" s="1" t="d"><v>2022-12-31</v></c>'
            assert old in content, content
            content = content.replace(old, new)
        after.writestr(name, content)
END
/usr/bin/python3 make.py
cat >read.js <<'END'
const day = value => value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
(async () => {
	if (process.argv[2] === 'exceljs') {
		const book = new (require('exceljs').Workbook)();
		await book.xlsx.readFile('t.xlsx');
		console.log(book.worksheets[0].getRow(1).values.slice(1).map(day).join(' '));
	} else if (process.argv[2] === 'xlsx-populate')
		console.log((await require('xlsx-populate').fromFileAsync('t.xlsx')).sheet(0).usedRange().value()[0].join(' '));
	else {
		const xlsx = require('xlsx'), book = xlsx.readFile('t.xlsx', { cellDates: false });
		console.log(xlsx.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 })[0].join(' '));
	}
})();
END
soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to csv t.xlsx >log 2>&1 || die "$(cat log)"
cells() { tr ',\n' '  ' | sed 's/ *$//'; }
expect 'exceljs' "$("$node" read.js exceljs)" '1905-07-14 2022-12-31'
expect 'ssconvert' "$(ssconvert -T Gnumeric_stf:stf_csv t.xlsx fd://1 2>/dev/null | cells)" '1905/07/14 2022/12/31'
expect 'openxlsx' "$(Rscript -e 'cat(unlist(openxlsx::read.xlsx("t.xlsx", colNames = FALSE)))')" '2022 44926'
expect 'openxlsx, detectDates' "$(Rscript -e 'cat(sapply(openxlsx::read.xlsx("t.xlsx", colNames = FALSE, detectDates = TRUE), format))' 2>/dev/null)" 'NA 2022-12-31'
expect 'xlsx-populate' "$("$node" read.js xlsx-populate)" 'NaN 44926'
expect 'openpyxl' "$(/usr/bin/python3 -c 'import openpyxl; print(*(str(c.value)[:10] for c in openpyxl.load_workbook("t.xlsx").active[1]))')" '2022-12-31 2022-12-31'
expect 'xlsx2csv' "$(xlsx2csv t.xlsx | cells)" '2022-12-31 2022-12-31'
expect 'readxl' "$(Rscript -e 'cat(sapply(readxl::read_excel("t.xlsx", col_names = c("a", "b")), format))')" '2022-12-31 2022-12-31'
expect 'SheetJS' "$("$node" read.js xlsx)" '44926 44926'
expect 'LibreOffice' "$(cells <t.csv)" '2022-12-31 2022-12-31'
verdict
