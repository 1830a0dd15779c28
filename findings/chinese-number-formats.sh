#!/bin/sh
# SheetJS 0.18.5 (npm), Spreadsheet::ParseXLSX 0.27: 12.5万 of a cell is 1.25万, 壹佰贰拾 is $120, or the word General.
#
# An .xlsx of numbers in formats that Chinese sheets have: 125000 in ten thousands with a decimal, as 0\.0,"万" makes it (thousands, with
# a point that is text before the last digit), 1234567890 in 亿 by 0\.00,,"亿", and 120 in capital figures by [DBNum2][$-804]General; read as
# text, as it is shown: by SheetJS to CSV, HTML and JSON with raw: false, by value() of ParseXLSX, and by LibreOffice.
# Guess: a reader shows what the format says, or the number without it.
# Seen: SheetJS has 1.25万 for 12.5万 and .1235亿 for 12.35亿, a tenth and a hundredth of it, and $120 for 壹佰贰拾: it takes [$-804], a
# language, for a currency, and has no such figures; 0.0,"千" is right. ParseXLSX has the word General, and no number, where General has
# anything before it, and the others right. LibreOffice has all. JSON as SheetJS makes it by default has the numbers.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need libspreadsheet-parsexlsx-perl=0.27 libreoffice-calc-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules xlsx@0.18.5
cd "$tmp"
cat >make.js <<'END'
const its = require('xlsx'), sheet = its.utils.aoa_to_sheet([[125000], [1234567890], [120], [120], [125000], [7]]);
['0\\.0,"万"', '0\\.00,,"亿"', '[DBNum2][$-804]General', '[$-804]General', '0.0,"千"', '0'].forEach((z, n) => { sheet['A' + (n + 1)].z = z; });
const book = its.utils.book_new();
its.utils.book_append_sheet(book, sheet, 's');
its.writeFile(book, 't.xlsx');
END
"$node" make.js
sheetjs() { "$node" -e 'const { utils, readFile } = require("xlsx"), sheet = readFile("t.xlsx").Sheets.s; console.log('"$1"')' | tr '\n' ' ' | sed 's/ *$//'; }
# shellcheck disable=SC2016 # dollars
shown='1.25万 .1235亿 $120 $120 125.0千 7'
expect 'SheetJS, CSV' "$(sheetjs 'utils.sheet_to_csv(sheet)')" "$shown"
expect 'SheetJS, HTML' "$(sheetjs 'utils.sheet_to_html(sheet).match(/(?<=>)[^<>]+(?=<\/td>)/g).join(" ")')" "$shown"
expect 'SheetJS, JSON, shown' "$(sheetjs 'utils.sheet_to_json(sheet, { header: 1, raw: false }).join(" ")')" "$shown"
expect 'SheetJS, JSON' "$(sheetjs 'utils.sheet_to_json(sheet, { header: 1 }).join(" ")')" '125000 1234567890 120 120 125000 7'
expect 'ParseXLSX' "$(read_sheet ParseXLSX t.xlsx)" '12.5万 12.35亿 General General 125.0千 7'
expect 'LibreOffice' "$(read_sheet LibreOffice t.xlsx)" '12.5万 12.35亿 壹佰贰拾 120 125.0千 7'
verdict
