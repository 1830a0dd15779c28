#!/bin/sh
# Beautiful Soup 4.11.2: without </td>, a cell has the numbers of all that follow in it: 12 before 345 is 12345.
#
# A table of two rows whose cells and rows have no end tags, which HTML allows and pages written by hand or by old programs
# have; the text of each cell by the parsers that Beautiful Soup offers, by lxml, and by pandas.
# Guess: a td ends the td before it in every HTML parser, for the standard says so; or the parsers differ in broken pages,
# which this is not.
# Seen: with html.parser, Python's own, which is taken where lxml is not installed and by most examples, each cell is inside
# the one before it: the last but one of the second row is 89, 8 and 9; the first row has all six cells of both rows; the
# last cell alone is right. With lxml and html5lib there are six cells. pandas asks for these, so it is right.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 python3-bs4=4.11.2 python3-lxml=4.9.2 python3-html5lib=1.1 python3-pandas=1.5.3
cd "$tmp"

echo '<!DOCTYPE html><title>t</title><table><tr><td>a<td>12<td>345<tr><td>b<td>8<td>9</table>' >t.html
cat >cells.py <<'END'
import sys
from bs4 import BeautifulSoup
with open("t.html") as f:
    page = BeautifulSoup(f.read(), sys.argv[1])
print("/".join(" ".join(cell.get_text(strip=True) for cell in row.find_all("td")) for row in page.find_all("tr")))
END
for parser in lxml html5lib; do expect "$parser" "$(/usr/bin/python3 cells.py $parser)" 'a 12 345/b 8 9'; done
expect html.parser "$(/usr/bin/python3 cells.py html.parser)" 'a12345b89 12345b89 345b89 b89 89 9/b89 89 9'
expect pandas "$(/usr/bin/python3 -c 'import pandas; print(pandas.read_html("t.html")[0].to_csv(header=False, index=False), end="")' | tr ',\n' ' /')" 'a 12 345/b 8 9/'
verdict
