#!/bin/sh
# openpyxl 3.0.9, pandas 1.5.3, csvkit 1.0.7, xlsx2csv 0.7.8, ssconvert 1.12.55, LibreOffice 7.4.7, GDAL 3.6.2, readxl, openxlsx, SheetJS, exceljs: values beneath a merged cell count.
#
# An .xlsx of three offices and one figure, 7, for all of them: B2 to B4 are merged, and the two cells that it covers have the value 7 still,
# as where the merge was made after the values, by a format that is copied upon them.
# Guess: who reads a sheet leaves out what is covered, as it is not seen, or has it as the sheet's own cells are, by all ways alike.
# Seen: all have the 7 three times, 21 in all; openpyxl alone has it once, but not if it reads only, as pandas and csvkit call it: so
# they have 21 too. LibreOffice has it once in HTML and three times in CSV; pandas once of the .ods that LibreOffice makes of it. No messages.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-openpyxl=3.0.9 python3-pandas=1.5.3 python3-odf=1.4.2 csvkit=1.0.7 xlsx2csv=0.7.8 gnumeric=1.12.55 gdal-bin=3.6.2 \
	r-cran-readxl=1.4.2 r-cran-openxlsx=4.2.5.2 libspreadsheet-parsexlsx-perl=0.27 libreoffice-calc-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules xlsx@0.18.5 exceljs@4.4.0
sheet_module
cd "$tmp"

cat >make.py <<'END'
from sheet import text, number, rows, save
save("t.xlsx", rows([text("A1", 0), text("B1", 1)], *([text("A%d" % r, r), number("B%d" % r, 7)] for r in (2, 3, 4)))
    + '<mergeCells count="1"><mergeCell ref="B2:B4"/></mergeCells>', ["<t>%s</t>" % s for s in ("unit", "n", "a", "b", "c")])
END
/usr/bin/python3 make.py
expect openpyxl "$(read_sheet openpyxl t.xlsx)" 'unit,n a,7 b, c,'
for reader in pandas in2csv xlsx2csv ssconvert ogr2ogr readxl openxlsx ParseXLSX xlsx exceljs LibreOffice; do
	expect $reader "$(read_sheet $reader t.xlsx)" 'unit,n a,7 b,7 c,7'
done
for format in html ods; do
	soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to $format t.xlsx >log 2>&1 || die "$(cat log)"
done
expect 'LibreOffice, sevens in HTML' "$(grep -o '>7<' t.html | grep -c .)" 1
expect 'pandas, .ods of LibreOffice' "$(/usr/bin/python3 -c 'import pandas; print(*pandas.read_excel("t.ods").n)')" '7.0 nan nan'
verdict
