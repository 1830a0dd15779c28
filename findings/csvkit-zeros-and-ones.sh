#!/bin/sh
# csvkit 1.0.7: csvsort writes False and True for 0 and 1, 125 for 12,5, and a date for 3-1.
#
# A table of offices as CSV, and the same as .xlsx by openpyxl: a code with leading zeros, a column whose numbers are 0 and 1
# alone, one of two numbers in a cell with a comma between them, one with a dash, one of percentages, one with words for
# blank. Sorted, made .csv, made a table for PostgreSQL.
# Guess: a tool that sorts lines writes the cells that it has read; what it guesses of types is for statistics and SQL.
# Seen: csvsort, csvjoin, in2csv write the value of the type that they guess for the column: False and True, which SQL
# takes for boolean, so that no sum is left, where the same column with a 2 in it is numbers; 12,5 is 125; 3-1 is the first
# of March of 2001; 0012 is 12; 5% is 5; none and . are blank. csvsql makes BOOLEAN of it. csvcut leaves cells alone;
# --no-inference all but none and the point.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 csvkit=1.0.7 python3-agate=1.6.3 python3-openpyxl=3.0.9
cd "$tmp"

cat >t.csv <<'END'
office,code,upheld,revoked,pair,dash,rate,other
a,0012,0,0,"12,5",3-1,5%,none
b,0013,1,2,"3,4",5-2,6%,5
c,0014,0,1,12,2-2,7%,.
END
/usr/bin/python3 -W ignore -c '
import csv, openpyxl
book = openpyxl.Workbook()
for row in csv.reader(open("t.csv")):
    book.active.append([int(cell) if len(cell) == 1 and cell.isdigit() else cell for cell in row])
book.save("t.xlsx")'
line() { sed -n '2p'; }
expect 'csvsort' "$(csvsort t.csv | line)" 'a,12,False,0,125,2001-03-01,5,'
expect 'csvjoin' "$(csvjoin -c office t.csv t.csv | line | cut -d , -f 1-8)" 'a,12,False,0,125,2001-03-01,5,'
expect 'in2csv of the .xlsx' "$(in2csv t.xlsx | line)" 'a,12,False,0,125,2001-03-01,5,'
expect 'csvsql' "$(csvsql -i postgresql t.csv | sed -n 's/^.*upheld \([A-Z]*\).*/\1/p')" BOOLEAN
expect 'csvcut' "$(csvcut -c 1-8 t.csv | line)" 'a,0012,0,0,"12,5",3-1,5%,none'
expect 'csvsort --no-inference' "$(csvsort --no-inference t.csv | line)" 'a,0012,0,0,"12,5",3-1,5%,'
verdict
