#!/bin/sh
# GDAL 3.6.2, Spreadsheet::ParseXLSX 0.27, Spreadsheet::XLSX 0.17: the phonetic guide of a cell is in its text, 收到 is 收到shoudao.
#
# An .xlsx whose label 收到 has a phonetic guide, shou and dao (rPh of the shared string), which Excel shows above the cell, if at all; and 局
# with the guide 3. Behind each a figure.
# Guess: a guide is no text of the cell, to none.
# Seen: to GDAL's ogr2ogr and both modules of Perl it is, as if it stood behind: 收到shoudao, 局3; no message. So nothing is found by its name, nor
# joined. openpyxl, csvkit, xlsx2csv, ssconvert, readxl, openxlsx, SheetJS and exceljs leave it out.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-openpyxl=3.0.9 csvkit=1.0.7 xlsx2csv=0.7.8 gnumeric=1.12.55 gdal-bin=3.6.2 r-cran-readxl=1.4.2 r-cran-openxlsx=4.2.5.2 \
	libspreadsheet-parsexlsx-perl=0.27 libspreadsheet-xlsx-perl=0.17
modules xlsx@0.18.5 exceljs@4.4.0
sheet_module
cd "$tmp"

cat >make.py <<'END'
from sheet import text, number, rows, save
guide = '<rPh sb="%d" eb="%d"><t>%s</t></rPh>'
save("t.xlsx", rows([text("A1", 0), text("B1", 1)], [text("A2", 2), number("B2", 12)], [text("A3", 3), number("B3", 5)]),
    ["<t>label</t>", "<t>n</t>", "<t>收到</t>" + guide % (0, 1, "shou") + guide % (1, 2, "dao"), "<t>局</t>" + guide % (0, 1, "3")])
END
/usr/bin/python3 make.py
for reader in openpyxl in2csv xlsx2csv ssconvert readxl openxlsx xlsx exceljs; do
	expect $reader "$(read_sheet $reader t.xlsx)" 'label,n 收到,12 局,5'
done
for reader in ogr2ogr ParseXLSX Spreadsheet::XLSX; do
	expect $reader "$(read_sheet $reader t.xlsx)" 'label,n 收到shoudao,12 局3,5'
done
verdict
