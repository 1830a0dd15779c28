#!/bin/sh
# hyperformula 3.5.0 (npm), the formulas of Handsontable: 97% is the text 1%, 0.285 is rounded to 0.28, and a sum by condition is the figure of its own row.
#
# Formulas as sheets about figures have them: TEXT of rates and of a sum with its thousands, ROUND of halves of a hundredth, and the sum of the 2021 and 2022
# of office a, 12 + 5, by SUMPRODUCT((A1:A4="a")*C1:C4) in the rows of the figures and on another sheet, and by SUMIF. The same TEXT and ROUND by ssconvert.
# Guess: as Excel and gnumeric have it; what the engine does not know of a format or of ranges is an error, as its cells can have.
# Seen: in a format % is a letter: TEXT(0.97,"0%") is 1% and TEXT(0.125,"0.00%") 0.13%, and #,## is put behind the number: 1235,##0. ROUND goes by the
# double, 0.28499..., as JavaScript, gnumeric by what one sees. SUMPRODUCT has 12 in the first row, 5 in the second, 0 in the third, the product of its own row, and
# an error where there are no figures beside it; with useArrayArithmetic, which the manual wants for arrays, it is 17 everywhere. SUMIF is right without.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need gnumeric=1.12.55
modules hyperformula@3.5.0
cd "$tmp"

cat >ask.js <<'END'
const { HyperFormula } = require('hyperformula'), [kind, ...formulas] = process.argv.slice(2);
const data = [['a', 2021, 12], ['a', 2022, 5], ['b', 2021, 7], ['b', 2022, 8]];
const book = HyperFormula.buildFromSheets({ data, other: [] }, { licenseKey: 'gpl-v3', useArrayArithmetic: kind === 'arrays' });
const shown = value => value?.type ? `#${value.type}` : value;
formulas.forEach((formula, row) => book.setCellContents({ sheet: kind === 'other' ? 1 : 0, row, col: 4 }, [[formula]]));
console.log(...formulas.map((_, row) => shown(book.getCellValue({ sheet: kind === 'other' ? 1 : 0, row, col: 4 }))));
END
ask() { "$node" ask.js "$@"; }
ssconvert_of() {
	for formula; do printf '"%s"\n' "$(echo "$formula" | sed 's/"/""/g')"; done >t.csv
	ssconvert -T Gnumeric_stf:stf_csv t.csv fd://1 2>/dev/null | tr -d '"' | paste -sd ' '
}
set -- '=TEXT(0.97,"0%")' '=TEXT(0.125,"0.00%")' '=TEXT(1234.5,"#,##0")' '=TEXT(5,"000")'
expect 'TEXT' "$(ask plain "$@")" '1% 0.13% 1235,##0 005'
expect 'TEXT, ssconvert' "$(ssconvert_of "$@")" '97% 12.50% 1,235 005'
set -- '=ROUND(0.285,2)' '=ROUND(35.855,2)' '=ROUND(1.005,2)' '=ROUND(2.675,2)'
expect 'ROUND' "$(ask plain "$@")" '0.28 35.85 1 2.68'
expect 'ROUND, ssconvert' "$(ssconvert_of "$@")" '0.29 35.86 1.01 2.68'
# shellcheck disable=SC2016 # a sheet's dollar
product='=SUMPRODUCT((data!A$1:A$4="a")*data!C$1:C$4)' near='=SUMPRODUCT((A$1:A$4="a")*C$1:C$4)'
expect 'SUMPRODUCT' "$(ask plain "$near" "$near" "$near" "$near" "$near")" '12 5 0 0 #VALUE'
expect 'SUMPRODUCT, other sheet' "$(ask other "$product" "$product")" '#VALUE #VALUE'
expect 'SUMPRODUCT, useArrayArithmetic' "$(ask arrays "$near" "$near" "$near")" '17 17 17'
# shellcheck disable=SC2016 # a sheet's dollar
expect 'SUMIF' "$(ask plain '=SUMIF(A$1:A$4,"a",C$1:C$4)')" 17
verdict
