#!/bin/sh
# readr 2.1.4, rvest 1.0.3 (R): 12,5 of a cell is the number 125, and 5 above 1 is 51.
#
# A CSV file of two offices with two figures in a cell and a comma between, "12,5" and "3,4", as counts and their notes or two
# years are written, read by read_csv(), read.csv, fread and pandas; a table of HTML with 5<br>1 and with two paragraphs, by html_table().
# Guess: what a comma parts by other than three digits is no number of thousands, so that the column is text, as 1:2 is; and a line
# break in a cell is at least a blank.
# Seen: read_csv() takes each comma between digits away: 125 and 34, numbers, no message, problems() has no row; 1,2,3 is 123.
# With col_types = "cc" it is text; 12.5 in decimal comma needs locale(). read.csv, fread and pandas have the text. html_table() has
# the number 51 for both.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need r-base-core=4.2.2.20221110 r-cran-readr=2.1.4 r-cran-rvest=1.0.3 r-cran-data.table=1.14.8 python3=3.11.2 python3-pandas=1.5.3
cd "$tmp"

printf 'office,pair\na,"12,5"\nb,"3,4"\n' >t.csv
printf 'office,pair\na,"1,2,3"\nb,"4,5"\n' >three.csv
r() { Rscript -e "suppressMessages({ t <- $1 }); cat(class(t[[2]]), format(t[[2]], trim = TRUE))" 2>&1; }
expect 'read_csv' "$(r 'readr::read_csv("t.csv")')" 'numeric 125 34'
expect 'read_csv, 1,2,3' "$(r 'readr::read_csv("three.csv")')" 'numeric 123 45'
expect 'problems()' "$(Rscript -e 'cat(nrow(readr::problems(readr::read_csv("t.csv", show_col_types = FALSE))))')" '0'
expect 'read_csv, text asked for' "$(r 'readr::read_csv("t.csv", col_types = "cc")')" 'character 12,5 3,4 '
expect 'read.csv' "$(r 'read.csv("t.csv")')" 'character 12,5 3,4 '
expect 'fread' "$(r 'data.table::fread("t.csv")')" 'character 12,5 3,4 '
expect 'pandas' "$(/usr/bin/python3 -c 'import pandas; t = pandas.read_csv("t.csv"); print(*t["pair"])')" '12,5 3,4'
page() { printf '<table><tr><th>office</th><th>n</th></tr><tr><td>a</td><td>%s</td></tr></table>' "$1" >t.html; }
page '5<br>1'
expect 'html_table, line break' "$(r 'rvest::html_table(rvest::read_html("t.html"))[[1]]')" 'integer 51'
page '<p>5</p><p>1</p>'
expect 'html_table, paragraphs' "$(r 'rvest::html_table(rvest::read_html("t.html"))[[1]]')" 'integer 51'
verdict
