#!/bin/sh
# openpyxl 3.0.9, XlsxWriter 3.0.2, pandas 1.5.3, LibreOffice 7.4.7: the text of a page that is longer than a cell of Excel may be is cut, without a word.
#
# A text of 40,000 characters, as the text of a whole page is, written as .xlsx: by openpyxl, XlsxWriter, to_excel() of pandas with either, openxlsx,
# exceljs, SheetJS, ssconvert, ogr2ogr and LibreOffice from CSV. Then its length as the file has it.
# Guess: more than Excel's 32,767 characters are an error.
# Seen: they are for SheetJS alone. openpyxl, XlsxWriter, pandas and LibreOffice write 32,767, with no error, warning or message, though XlsxWriter returns -2
# to who asks. The others write all 40,000, more than Excel's limit; openxlsx warns that the text "is truncated", and it is not.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-openpyxl=3.0.9 python3-xlsxwriter=3.0.2 python3-pandas=1.5.3 gnumeric=1.12.55 gdal-bin=3.6.2 r-cran-openxlsx=4.2.5.2 \
	libreoffice-calc-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules xlsx@0.18.5 exceljs@4.4.0
cd "$tmp"

cat >write.py <<'END'
import sys, warnings, openpyxl, pandas, xlsxwriter
text = "件" * 40000
with open("t.csv", "w") as file:
    file.write("n,text\n1,%s\n" % text)
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    book = openpyxl.Workbook()
    book.active.append(["n", "text"])
    book.active.append([1, text])
    book.save("openpyxl.xlsx")
    book = xlsxwriter.Workbook("XlsxWriter.xlsx")
    print(book.add_worksheet().write(0, 0, text))
    book.close()
    for engine in "openpyxl", "xlsxwriter":
        pandas.DataFrame({"n": [1], "text": [text]}).to_excel("pandas-%s.xlsx" % engine, index=False, engine=engine)
# of the program's own doing: not what Python's standard library says of itself
print(*(s.message for s in said if s.category is UserWarning))
END
cat >write.js <<'END'
const rows = [['n', 'text'], [1, '件'.repeat(40000)]], Excel = require('exceljs'), X = require('xlsx');
const book = new Excel.Workbook();
book.addWorksheet('s').addRows(rows);
book.xlsx.writeFile('exceljs.xlsx').then(() => {
	const its = X.utils.book_new();
	X.utils.book_append_sheet(its, X.utils.aoa_to_sheet(rows), 's');
	try { X.writeFile(its, 'SheetJS.xlsx'); } catch (error) { console.log(error.message); }
});
END
# longest FILE: the length of the longest text in an .xlsx, by its XML
longest() { /usr/bin/python3 -c 'import html, re, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    print(max(len(text) for part in z.namelist() if part.startswith("xl/") for text in re.findall("件+", html.unescape(z.read(part).decode()))))' "$1"; }
/usr/bin/python3 write.py >said
expect "XlsxWriter's result" "$(sed -n 1p said)" -2
expect 'warnings in Python' "$(sed -n 2p said)" ''
expect SheetJS "$("$node" write.js)" 'Text length must not exceed 32767 characters'
Rscript --vanilla -e 'openxlsx::write.xlsx(read.csv("t.csv"), "openxlsx.xlsx")' >log 2>&1
expect 'openxlsx says' "$(grep -o 'is truncated' log)" 'is truncated'
ssconvert t.csv ssconvert.xlsx 2>log
expect 'ssconvert says' "$(cat log)" ''
ogr2ogr -f XLSX ogr2ogr.xlsx t.csv 2>log
expect 'ogr2ogr says' "$(cat log)" ''
soffice "-env:UserInstallation=file://$tmp/office" --headless --infilter=CSV:44,34,76,1 --convert-to xlsx:"Calc MS Excel 2007 XML" t.csv >log 2>&1 || die "$(cat log)"
mv t.xlsx LibreOffice.xlsx
expect 'LibreOffice says of a length' "$(grep -ciE 'length|long|cut|lost' log || :)" 0
for writer in openpyxl XlsxWriter pandas-openpyxl pandas-xlsxwriter LibreOffice; do
	expect $writer "$(longest $writer.xlsx)" 32767
done
for writer in openxlsx exceljs ssconvert ogr2ogr; do
	expect $writer "$(longest $writer.xlsx)" 40000
done
verdict
