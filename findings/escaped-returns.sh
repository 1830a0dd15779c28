#!/bin/sh
# openpyxl 3.0.9, pandas 1.5.3, csvkit 1.0.7, xlsx2csv 0.7.8, ssconvert 1.12.55, GDAL 3.6.2, openxlsx 4.2.5.2: a carriage return in a cell is seven letters, _x000D_.
#
# An .xlsx with two texts that end in a carriage return, 12 and 甲, as where lines end by it and a line feed: the format has _x000D_ for it, and
# _x005F_ for an underscore before such letters.
# Guess: what the format escapes is read as what it means, by all.
# Seen: 12_x000D_ is in the cell, a number that is none, and 12000 to who takes its digits; so to nine of thirteen, and openpyxl
# even reads _x005F_ but not _x000D_. readxl, SheetJS, exceljs and LibreOffice have 12 and the return, or 12. No messages.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-openpyxl=3.0.9 python3-pandas=1.5.3 csvkit=1.0.7 xlsx2csv=0.7.8 gnumeric=1.12.55 gdal-bin=3.6.2 r-cran-readxl=1.4.2 \
	r-cran-openxlsx=4.2.5.2 libspreadsheet-parsexlsx-perl=0.27 libreoffice-calc-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules xlsx@0.18.5 exceljs@4.4.0 xlsx-stream-reader@1.1.1
sheet_module
cd "$tmp"

cat >make.py <<'END'
from sheet import text, rows, save
save("t.xlsx", rows([text("A1", 0), text("B1", 1), text("C1", 2)], [text("A2", 3), text("B2", 4), text("C2", 5)]),
    ["<t>%s</t>" % s for s in ("unit", "n", "code", "甲_x000D_", "12_x000D_", "a_x005F_x0031_")])
END
/usr/bin/python3 make.py
for reader in openpyxl pandas in2csv; do
	expect $reader "$(read_sheet $reader t.xlsx)" 'unit,n,code 甲_x000D_,12_x000D_,a_x0031_'
done
for reader in xlsx2csv ssconvert openxlsx ParseXLSX xlsx-stream-reader; do
	expect $reader "$(read_sheet $reader t.xlsx)" 'unit,n,code 甲_x000D_,12_x000D_,a_x005F_x0031_'
done
expect ogr2ogr "$(read_sheet ogr2ogr t.xlsx)" 'Field1,Field2,Field3 unit,n,code 甲_x000D_,12_x000D_,a_x005F_x0031_'
for reader in readxl xlsx exceljs LibreOffice; do
	expect $reader "$(read_sheet $reader t.xlsx)" 'unit,n,code 甲,12,a_x0031_'
done
verdict
