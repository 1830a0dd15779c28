#!/bin/sh
# GDAL 3.6.2, Spreadsheet::XLSX 0.17, xlsx-stream-reader 1.1.1: a sheet whose elements have a prefix, x:row, is empty, and nobody says so.
#
# One table as .xlsx twice: with the names of its elements as Excel writes them, and with the prefix x before each, as programs write
# that use the Open XML SDK. To XML both are the same document.
# Guess: who can open it reads it, as all read by an XML parser; who cannot raises.
# Seen: ogr2ogr, with exit status 0, Spreadsheet::XLSX and xlsx-stream-reader have no row and no sheet of it, without a message. exceljs and openxlsx raise.
# openpyxl, xlsx2csv, csvkit, ssconvert, readxl, ParseXLSX, SheetJS and LibreOffice read both alike.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-openpyxl=3.0.9 csvkit=1.0.7 xlsx2csv=0.7.8 gnumeric=1.12.55 gdal-bin=3.6.2 r-cran-readxl=1.4.2 r-cran-openxlsx=4.2.5.2 \
	libspreadsheet-parsexlsx-perl=0.27 libspreadsheet-xlsx-perl=0.17 libreoffice-calc-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules xlsx@0.18.5 exceljs@4.4.0 xlsx-stream-reader@1.1.1
sheet_module
cd "$tmp"

cat >make.py <<'END'
from sheet import text, number, rows, save
for file, prefix in (("plain.xlsx", ""), ("prefix.xlsx", "x")):
    save(file, rows([text("A1", 0), text("B1", 1)], [text("A2", 2), number("B2", 12)]), ["<t>%s</t>" % s for s in ("unit", "n", "a")], prefix)
END
/usr/bin/python3 make.py
for reader in openpyxl xlsx2csv in2csv ssconvert readxl ParseXLSX xlsx LibreOffice ogr2ogr Spreadsheet::XLSX xlsx-stream-reader exceljs openxlsx; do
	expect "$reader, without" "$(read_sheet $reader plain.xlsx)" 'unit,n a,12'
	case $reader in
		ogr2ogr | Spreadsheet::XLSX | xlsx-stream-reader) wanted= ;;
		exceljs) wanted=raises ;;
		openxlsx) wanted='Error in read.xlsx.default(commandArgs(TRUE)[1]) :    Workbook has no worksheets Calls: write.csv ... <Anonymous> -> is.data.frame -> <Anonymous> -> read.xlsx.default Execution halted' ;;
		*) wanted='unit,n a,12' ;;
	esac
	expect "$reader, with" "$(read_sheet $reader prefix.xlsx 2>&1)" "$wanted"
done
ogr2ogr -f CSV by-ogr.csv prefix.xlsx >log 2>&1 && status=0 || status=$?
expect "ogr2ogr's exit status and messages" "$status $(grep -c . log || :)" '0 0'
verdict
