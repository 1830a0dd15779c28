#!/bin/sh
# openpyxl 3.0.9, pandas 1.5.3, exceljs 4.4.0, ssconvert 1.12.55, xlsx2csv 0.7.8, csvkit 1.0.7: a date of Chinese Excel is 44926.
#
# A sheet with 31 December 2022 in three cells: shown as 2022年12月31日 and as 2022年12月 by the formats 31 and 57, which a
# Chinese Excel has built in and so writes by their number alone (ECMA-376, part 1, 18.8.30, zh-cn: 27 to 36, 50 to 58), and
# by the common format 14.
# Guess: the formats with numbers are fixed and known to all that read .xlsx; or what one of them does not know it shows
# as text, not as another number.
# Seen: six of nine give 44926, the day's number, an integer that passes for a figure, beside the right date of the third cell.
# readxl, SheetJS and LibreOffice have the date in all three.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-openpyxl=3.0.9 python3-pandas=1.5.3 gnumeric=1.12.55 xlsx2csv=0.7.8 csvkit=1.0.7 r-cran-readxl=1.4.2 \
	libreoffice-calc-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules xlsx@0.18.5 exceljs@4.4.0
cd "$tmp"

cat >make.py <<'END'
import zipfile
office = "http://schemas.openxmlformats.org/"
sheet = office + "spreadsheetml/2006/main"
kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml"
def relations(*targets):
    return '<Relationships xmlns="%spackage/2006/relationships">%s</Relationships>' % (office, "".join(
        '<Relationship Id="r%d" Type="%sofficeDocument/2006/relationships/%s" Target="%s"/>' % (n, office, what, where) for n, (what, where) in enumerate(targets)))
parts = {
    "[Content_Types].xml": '<Types xmlns="%spackage/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>%s</Types>'
        % (office, "".join('<Override PartName="/xl/%s.xml" ContentType="%s"/>' % (part, kind % what)
            for part, what in (("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles")))),
    "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": '<workbook xmlns="%s" xmlns:r="%sofficeDocument/2006/relationships"><sheets><sheet name="s" sheetId="1" r:id="r0"/></sheets></workbook>' % (sheet, office),
    "xl/_rels/workbook.xml.rels": relations(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")),
    "xl/styles.xml": '<styleSheet xmlns="%s"><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
        '<cellXfs count="4">%s</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
        % (sheet, "".join('<xf numFmtId="%d" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' % number for number in (0, 31, 57, 14))),
    "xl/worksheets/sheet1.xml": '<worksheet xmlns="%s"><sheetData><row r="1">%s</row><row r="2">%s</row></sheetData></worksheet>' % (sheet,
        "".join('<c r="%s1" t="inlineStr"><is><t>%s</t></is></c>' % (column, column.lower()) for column in "ABC"),
        "".join('<c r="%s2" s="%d"><v>44926</v></c>' % (column, style) for style, column in enumerate("ABC", 1))),
}
with zipfile.ZipFile("t.xlsx", "w", zipfile.ZIP_DEFLATED) as z:
    for name, content in parts.items():
        z.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + content)
END
cat >read.js <<'END'
const Excel = require('exceljs'), SheetJS = require('xlsx');
const shown = row => row.map(v => v instanceof Date ? v.toISOString().slice(0, 10) : v).join(',');
(async () => {
	const book = new Excel.Workbook();
	await book.xlsx.readFile('t.xlsx');
	console.log(shown(book.worksheets[0].getRow(2).values.slice(1)));
	console.log(shown(SheetJS.utils.sheet_to_json(SheetJS.readFile('t.xlsx', { cellDates: true }).Sheets.s, { header: 1 })[1]));
})();
END
/usr/bin/python3 make.py
TZ=UTC "$node" read.js >by-node
soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to csv t.xlsx >log 2>&1 || die "$(cat log)"
expect openpyxl "$(/usr/bin/python3 -c 'import openpyxl; print(*(str(v)[:10] for v in list(openpyxl.load_workbook("t.xlsx").active.values)[1]), sep=",")')" 44926,44926,2022-12-31
expect pandas "$(/usr/bin/python3 -c 'import pandas; print(pandas.read_excel("t.xlsx").to_csv(index=False, header=False), end="")')" 44926,44926,2022-12-31
expect exceljs "$(sed -n 1p by-node)" 44926,44926,2022-12-31
expect ssconvert "$(ssconvert -T Gnumeric_stf:stf_csv t.xlsx fd://1 2>/dev/null | sed -n 2p)" 44926,44926,2022/12/31
expect xlsx2csv "$(xlsx2csv t.xlsx | sed -n 2p)" 44926,44926,12-31-22
expect in2csv "$(in2csv t.xlsx | sed -n 2p)" 44926,44926,2022-12-31
expect readxl "$(Rscript --vanilla -e 'cat(sapply(readxl::read_excel("t.xlsx"), function(d) format(d)), sep = ",")')" 2022-12-31,2022-12-31,2022-12-31
expect SheetJS "$(sed -n 2p by-node)" 2022-12-31,2022-12-31,2022-12-31
expect LibreOffice "$(sed -n 2p t.csv)" 12/31/2022,12/31/2022,12/31/2022
verdict
