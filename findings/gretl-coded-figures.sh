#!/bin/sh
# gretl 2022c: the sum of 12,500 and 3,750 is 3 and their mean 1.5, though both are shown as they are.
#
# CSV of two offices whose figures have thousands separators, in quotes, as Excel writes them; and figures with 件, with %, full-width
# ones, and ranges, 3-1; the data shown, their sum and mean. The same without the separators, and with one figure that has none.
# Guess: 12,500 is 12500; or the column is text, and its mean is an error or missing.
# Seen: gretl remarks that a comma seems to part thousands, and reads the column as text all the same, whose values are 1, 2, 3 in the order
# in which they come: print shows the text, sum() and mean() are of 1 and 2, `summary` leaves the column out. A column is text if half of its
# figures or more are, so 750 and 3,750 are 1 and 2; with fewer there is an error. With --quiet no remark. The names are Latin: 件数 is aa.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need gretl=2022c
cd "$tmp"
file() { echo 'office,n' >t.csv && printf 'a,%s\nb,%s\n' "$@" >>t.csv; }
run() { printf 'open t.csv --quiet\n%s\n' "$1" >t.inp && gretlcli -b t.inp 2>&1; }
sums() { file "$@" && run 'eval sum(n)
eval mean(n)' | sed -n '/^? eval/{n;p}; /rror/p' | paste -sd ' '; }
shown() { file "$@" && run 'print n --byobs' | sed -n 's/^[12] *//p' | paste -sd ' '; }
expect 'plain figures, sum and mean' "$(sums 12500 3750)" '16250 8125'
expect 'it says' "$(file '"12,500"' '"3,750"' && echo 'open t.csv' >t.inp && gretlcli -b t.inp 2>&1 | grep -c 'being used as thousands separator')" 1
expect 'thousands, shown' "$(shown '"12,500"' '"3,750"')" '12,500 3,750'
expect 'thousands, sum and mean' "$(sums '"12,500"' '"3,750"')" '3 1.5'
expect 'thousands, summary' "$(file '"12,500"' '"3,750"' && run 'summary n --simple' | grep Dropping)" 'Dropping n: string-valued series'
expect '件, sum and mean' "$(sums 12500件 3750件)" '3 1.5'
expect '%, sum and mean' "$(sums 45% 55%)" '3 1.5'
expect 'full-width, sum and mean' "$(sums １２５００ ３７５０)" '3 1.5'
expect 'ranges, sum and mean' "$(sums 3-1 5-2)" '3 1.5'
expect 'equal figures, sum and mean' "$(sums '"3,750"' '"3,750"')" '2 1'
expect 'one of two, shown' "$(shown 750 '"3,750"')" '750 3,750'
expect 'one of two, sum and mean' "$(sums 750 '"3,750"')" '3 1.5'
expect 'one of three' "$(file 750 '"3,750"' && echo c,12 >>t.csv && run 'eval sum(n)' | grep -o 'observation 2, expected numeric value')" 'observation 2, expected numeric value'
expect 'name of 件数' "$(printf '科室,件数\n甲,12\n' >t.csv && run 'varlist' | grep -o '2) aa')" '2) aa'
expect 'exit status' "$(file '"12,500"' '"3,750"' && run 'eval sum(n)' >/dev/null && echo 0)" 0
verdict
