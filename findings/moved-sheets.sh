#!/bin/sh
# xlsx-populate 1.21.0 (npm): after a sheet was moved to the front, each name has the rows of another sheet.
#
# A workbook of two sheets, 2022 and 2023, each with its name and a figure in its rows, of which the second was moved to the front
# in the list of the workbook alone: the files of the sheets keep their names, and a relation says which is which. The first cell of each sheet by xlsx-populate, exceljs, SheetJS, openpyxl and xlsx2csv;
# and with the list in the old order.
# Guess: a sheet that is asked for by its name is the one with this name; only "the first" may be another one.
# Seen: xlsx-populate goes by the number in the name of the file, and so the sheet 2023 has the rows of 2022, and 2022 those of
# 2023; what it writes has them exchanged for good. The others are right. No message.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-openpyxl=3.0.9 xlsx2csv=0.7.8
modules xlsx-populate@1.21.0 exceljs@4.4.0 xlsx@0.18.5
cd "$tmp"

/usr/bin/python3 - <<'END'
import re, zipfile, openpyxl
book = openpyxl.Workbook()
book.active.title = "2022"
book.active.append(["of 2022", 12])
book.create_sheet("2023").append(["of 2023", 345])
book.save("kept.xlsx")
with zipfile.ZipFile("kept.xlsx") as before, zipfile.ZipFile("moved.xlsx", "w", zipfile.ZIP_DEFLATED) as after:
    for name in before.namelist():
        content = before.read(name).decode()
        if name == "xl/workbook.xml":
            content, count = re.subn(r"<sheets>(<sheet [^>]*/>)(<sheet [^>]*/>)</sheets>", r"<sheets>\2\1</sheets>", content)
            assert count == 1
        after.writestr(name, content)
END
cat >read.js <<'END'
const [, , by, file] = process.argv;
(async () => {
	if (by === 'xlsx-populate') {
		const book = await require('xlsx-populate').fromFileAsync(file);
		console.log(book.sheets().map(sheet => `${sheet.name()} ${sheet.cell('A1').value()}`).join(', '));
		await book.toFileAsync('written.xlsx');
	} else if (by === 'exceljs') {
		const book = new (require('exceljs').Workbook)();
		await book.xlsx.readFile(file);
		console.log(book.worksheets.map(sheet => `${sheet.name} ${sheet.getCell('A1').value}`).join(', '));
	} else {
		const book = require('xlsx').readFile(file);
		console.log(book.SheetNames.map(name => `${name} ${book.Sheets[name].A1.v}`).join(', '));
	}
})();
END
cat >read.py <<'END'
import sys, openpyxl
print(*("%s %s" % (sheet.title, sheet["A1"].value) for sheet in openpyxl.load_workbook(sys.argv[1])), sep=", ")
END
expect 'xlsx-populate, as they were' "$("$node" read.js xlsx-populate kept.xlsx)" '2022 of 2022, 2023 of 2023'
expect 'xlsx-populate, moved' "$("$node" read.js xlsx-populate moved.xlsx)" '2023 of 2022, 2022 of 2023'
expect 'openpyxl, what xlsx-populate writes of it' "$(/usr/bin/python3 read.py written.xlsx)" '2023 of 2022, 2022 of 2023'
expect 'openpyxl, moved' "$(/usr/bin/python3 read.py moved.xlsx)" '2023 of 2023, 2022 of 2022'
expect 'exceljs, moved' "$("$node" read.js exceljs moved.xlsx)" '2023 of 2023, 2022 of 2022'
expect 'SheetJS, moved' "$("$node" read.js xlsx moved.xlsx)" '2023 of 2023, 2022 of 2022'
expect 'xlsx2csv, moved, the sheet 2023' "$(xlsx2csv -n 2023 moved.xlsx)" 'of 2023,345'
expect 'xlsx2csv, moved, the first' "$(xlsx2csv moved.xlsx)" 'of 2023,345'
verdict
