#!/bin/sh
# pandas 1.5.3, odfpy: in .ods 12 above 345 in a cell is the number 12345, and a comment's text stands before the cell's.
#
# A sheet of two rows with two lines in a cell, 12 and 345 (Alt+Enter), 8 and 9, and a cell with the text "7" and a comment, 9; made .xlsx by
# openpyxl, and by LibreOffice from it .ods; both read by pandas, each with the default engine for it.
# Guess: read_excel() gives the same for both, the two lines with a line break between; a comment is not part of the cell.
# Seen: from .ods the lines are put together without anything between, and the texts become numbers, 12345 and 89, which have a sum;
# the comment is text of the cell, its date too: 7 with the comment 9 is 2022-01-05T00:00:0097. From .xlsx both are right, and so they are by SheetJS and ssconvert from .ods.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-openpyxl=3.0.9 python3-pandas=1.5.3 python3-odf=1.4.2 libreoffice-calc-nogui=7.4.7 libreoffice-core-nogui=7.4.7 gnumeric=1.12.55
modules xlsx@0.18.5
cd "$tmp"

/usr/bin/python3 - <<'END'
import openpyxl, openpyxl.comments
book = openpyxl.Workbook()
sheet = book.active
sheet.append(["a", "12\n345", "7"])
sheet.append(["b", "8\n9", "x"])
sheet["C1"].comment = openpyxl.comments.Comment("9", "")
book.save("t.xlsx")
END
soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to ods t.xlsx >log 2>&1 || die "$(cat log)"
cat >read.py <<'END'
import re, sys, pandas
frame = pandas.read_excel(sys.argv[1], header=None)
print(frame[1].tolist(), re.sub("[0-9]{4}-[0-9-]*T[0-9:]{8}", "(date)", frame[2][0]))
END
expect 'pandas, .xlsx' "$(/usr/bin/python3 -W ignore read.py t.xlsx)" "['12\\n345', '8\\n9'] 7"
expect 'pandas, .ods' "$(/usr/bin/python3 -W ignore read.py t.ods)" '[12345, 89] (date)97'
expect 'SheetJS, .ods' "$("$node" -e 'const x = require("xlsx"), s = x.readFile("t.ods").Sheets.Sheet; console.log(JSON.stringify(x.utils.sheet_to_json(s, { header: 1 })))')" '[["a","12\n345","7"],["b","8\n9","x"]]'
expect 'ssconvert, .ods' "$(ssconvert -T Gnumeric_stf:stf_csv t.ods fd://1 2>/dev/null | tr '\n' '/')" 'a,"12/345",7/b,"8/9",x/'
verdict
