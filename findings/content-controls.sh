#!/bin/sh
# python-docx 0.8.11, LibreOffice 7.4.7, pandoc 2.17.1.1: a cell in a content control moves all rows below, or is no number.
#
# A .docx as templates have it: a table of a label and three numbers in each of five rows, one cell of the first row in a
# content control (w:sdt around w:tc), a whole row in one (w:sdt around w:tr), a number in one inside its cell, and a row
# that an older template marked by w:customXml. Read by the cells of each row of python-docx, by pandoc, and by pandas
# from LibreOffice's HTML.
# Guess: a reader that does not know content controls loses what is in them: a cell is missing in its row.
# Seen: python-docx cuts the flat list of all cells it found into rows of four. The lost cell lets the first label of
# the second row stand at the end of the first row, and so on to the end of the table: 22 and 23 stand in front of the
# label of another row, the last row is short; rows in controls are gone, the number in its cell is an empty text. No
# error, no warning. pandoc reads the controls and drops the row in w:customXml without a word.
# LibreOffice reads all, and writes U+0004 in front of such a number and U+0005 behind it: its own marks, into HTML
# that can have neither. They cannot be seen; by Beautiful Soup the column is text in pandas, by lxml it is numbers.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 python3-docx=0.8.11 libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7 pandoc=2.17.1.1 \
	python3-pandas=1.5.3 python3-lxml=4.9.2 python3-bs4=4.11.2 python3-html5lib=1.1

word_module
cat >"$tmp/make.py" <<'END'
import sys
from word import *
control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>"
def line(label, *cells):
    return row([plain(label), *cells])
rows = [line("a", control % plain(11), plain(12), plain(13)), line("b", cell(control % paragraph(text(21))), plain(22), plain(23)),
        control % line("c", plain(31), plain(32), plain(33)),
        '<w:customXml w:element="row">%s</w:customXml>' % line("d", plain(41), plain(42), plain(43)), line("e", plain(51), plain(52), plain(53))]
save(sys.argv[1], table(rows, 4) + "<w:p/>")
END
cat >"$tmp/read.py" <<'END'
import sys, docx
print("/".join(" ".join(c.text or "-" for c in row.cells) for row in docx.Document(sys.argv[1]).tables[0].rows))
END
cd "$tmp"
/usr/bin/python3 make.py t.docx
pandoc t.docx -t html -o pandoc.html
soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to html t.docx >log 2>&1 || die "$(cat log)"
rows() { tr -d '\n\t' <"$1" | sed 's/<style.*<\/style>//; s/<\/tr>/\//g; s/<[^>]*>/ /g; s/  */ /g; s/ *\/ */\//g; s/^ //; s/\/[^0-9]*$//'; }
column() { /usr/bin/python3 -c 'import sys, pandas; print(pandas.read_html(sys.argv[1], flavor=sys.argv[2])[0][1].tolist())' t.html "$1"; }

expect 'python-docx, rows' "$(/usr/bin/python3 -W error read.py t.docx)" 'a 12 13 b/- 22 23 e/51 52 53'
expect 'pandoc, rows' "$(rows pandoc.html)" 'a 11 12 13/b 21 22 23/c 31 32 33/e 51 52 53'
expect 'LibreOffice, pandas, lxml: first column' "$(column lxml)" '[11, 21, 31, 41, 51]'
expect 'LibreOffice, pandas, bs4: first column' "$(column bs4)" "['\\x0411 \\x05', '\\x0421 \\x05', '31', '41', '51']"
verdict
