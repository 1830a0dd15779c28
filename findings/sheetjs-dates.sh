#!/bin/sh
# SheetJS 0.18.5 (npm): in Shanghai New Year's Day of a sheet is a day of the year before, and 2023 is 2018 by the other epoch.
#
# A sheet with 1 January 2023 and 30 June 2023, made by exceljs, with Excel's dates from 1900 on and with those from
# 1904 on (workbookPr date1904, Excel for Mac of old); read by SheetJS, cellDates on, and by exceljs, in three time zones.
# Guess: a Date is midnight of that day in the local time or, as exceljs says of its own, in UTC; the epoch is minded.
# Seen: in Asia/Shanghai it is 43 seconds before midnight of the day before, by the local clock: the offset of 1900 there,
# local mean time of 8:05:43, is taken for the date. getFullYear(), or a driver that writes local time into a date, has
# 31 December 2022. In UTC and New York it is right. From 1904 on each date is 1462 days too early: 31 December 2018;
# what the same library shows of the cell (sheet_to_csv) is right, so the eye finds nothing.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
modules xlsx@0.18.5 exceljs@4.4.0
cd "$tmp"

cat >make.js <<'EOF'
const Excel = require('exceljs');
(async () => {
	for (const epoch of [1900, 1904]) {
		const book = new Excel.Workbook();
		book.properties.date1904 = epoch === 1904;
		const sheet = book.addWorksheet('s');
		sheet.addRow([new Date('2023-01-01T00:00:00Z'), new Date('2023-06-30T00:00:00Z')]).numFmt = 'yyyy-mm-dd';
		await book.xlsx.writeFile(`${epoch}.xlsx`);
	}
})();
EOF
cat >read.js <<'EOF'
const Excel = require('exceljs'), SheetJS = require('xlsx');
const two = n => String(n).padStart(2, '0');
const local = d => `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())} ${two(d.getHours())}:${two(d.getMinutes())}:${two(d.getSeconds())}`;
(async () => {
	const [by, file] = process.argv.slice(2);
	if (by === 'exceljs') {
		const book = new Excel.Workbook();
		await book.xlsx.readFile(file);
		console.log(book.worksheets[0].getRow(1).values.slice(1).map(d => d.toISOString().slice(0, 19)).join(' '));
	} else {
		const sheet = SheetJS.readFile(file, { cellDates: true }).Sheets.s;
		console.log(by === 'csv' ? SheetJS.utils.sheet_to_csv(sheet).trim()
			: SheetJS.utils.sheet_to_json(sheet, { header: 1 })[0].map(local).join(' '));
	}
})();
EOF
"$node" make.js
read_in() { TZ=$1 "$node" read.js "$2" "$3"; }
expect 'UTC, from 1900 on, SheetJS' "$(read_in UTC sheetjs 1900.xlsx)" '2023-01-01 00:00:00 2023-06-30 00:00:00'
expect 'New York' "$(read_in America/New_York sheetjs 1900.xlsx)" '2023-01-01 00:00:00 2023-06-30 00:00:00'
expect 'Shanghai' "$(read_in Asia/Shanghai sheetjs 1900.xlsx)" '2022-12-31 23:59:17 2023-06-29 23:59:17'
expect 'Shanghai, exceljs, in UTC' "$(read_in Asia/Shanghai exceljs 1900.xlsx)" '2023-01-01T00:00:00 2023-06-30T00:00:00'
expect 'UTC, from 1904 on, SheetJS' "$(read_in UTC sheetjs 1904.xlsx)" '2018-12-31 00:00:00 2019-06-29 00:00:00'
expect 'Shanghai' "$(read_in Asia/Shanghai sheetjs 1904.xlsx)" '2018-12-30 23:59:17 2019-06-28 23:59:17'
expect 'Shanghai, SheetJS, as CSV' "$(read_in Asia/Shanghai csv 1904.xlsx)" '2023-01-01,2023-06-30'
expect 'Shanghai, exceljs, in UTC' "$(read_in Asia/Shanghai exceljs 1904.xlsx)" '2023-01-01T00:00:00 2023-06-30T00:00:00'
verdict
