#!/bin/sh
# readxl 1.4.2 (R): a column that is blank for 1,000 rows has TRUE for each number behind them, and their sum is their count.
#
# A sheet, by openpyxl, of offices with a figure that few have: blank in 1,000 rows, then 12 and 30; and the same with 998
# blank rows; read by read_excel(), pandas, and openxlsx.
# Guess: a column with nothing but blanks and numbers is numeric, or where it was guessed otherwise the numbers become NA
# with a warning, as readr does.
# Seen: the type is guessed from the first 1,000 rows; blanks alone are logical, and each number but 0 behind them is
# TRUE. sum() is 2, mean() 1, without a warning. With 998 blank rows it is 42. read_excel(guess_max = 2000) is right, and
# so are pandas and openxlsx.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 python3-openpyxl=3.0.9 python3-pandas=1.5.3 r-base-core=4.2.2.20221110 r-cran-readxl=1.4.2 r-cran-openxlsx=4.2.5.2
cd "$tmp"

/usr/bin/python3 - <<'END'
import openpyxl
for blanks in 998, 1000:
    book = openpyxl.Workbook()
    book.active.append(["office", "fees"])
    for row in range(blanks):
        book.active.append(["office %d" % row, None])
    book.active.append(["a", 12])
    book.active.append(["b", 30])
    book.save("%d.xlsx" % blanks)
END
# The sum and the warnings
by_r() { Rscript --vanilla -e "n <- 0; t <- withCallingHandlers($1, warning = function(w) n <<- n + 1); cat(sum(t\$fees, na.rm = TRUE), 'warnings', n)" 2>"$tmp/log" || cat "$tmp/log"; }
expect '998 blank rows, readxl' "$(by_r "readxl::read_excel('998.xlsx')")" '42 warnings 0'
expect '1,000 blank rows, readxl' "$(by_r "readxl::read_excel('1000.xlsx')")" '2 warnings 0'
expect 'readxl, guess_max = 2000' "$(by_r "readxl::read_excel('1000.xlsx', guess_max = 2000)")" '42 warnings 0'
expect 'openxlsx' "$(by_r "openxlsx::read.xlsx('1000.xlsx')")" '42 warnings 0'
expect 'pandas' "$(/usr/bin/python3 -c 'import pandas; print(pandas.read_excel("1000.xlsx").fees.sum())')" 42.0
verdict
