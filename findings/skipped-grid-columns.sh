#!/bin/sh
# pandoc 2.17.1.1, python-docx 0.8.11, abiword 3.0.5: a row of Word that begins in the third column is read from the first on.
#
# A .docx of four columns and four rows, the second of which leaves out two columns at its left (w:gridBefore, as Word writes
# a row whose first cells were deleted, or that was drawn so), the third two at its right (w:gridAfter).
# Guess: columns that a row leaves out are blank, at the left as at the right; or readers that know no such rows fill up
# where the cells are missing.
# Seen: pandoc and abiword read 12 and 13 of the third and fourth column as of the first and second, and fill up at the
# right. python-docx makes rows of four of all the cells there are: 12, 13 and the next row's two are one row, and each row
# below is moved up to the table's end. LibreOffice's HTML has two blanks before 12. None says anything.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 python3-docx=0.8.11 pandoc=2.17.1.1 abiword=3.0.5~dfsg libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7 \
	python3-pandas=1.5.3 python3-lxml=4.9.2
cd "$tmp"

word_module
cat >make.py <<'END'
from word import *
def line(*texts, skipped=""):
    return row([plain(value, 1500) for value in texts], skipped)
def skip(side):
    return '<w:trPr><w:grid%s w:val="2"/><w:w%s w:w="3000" w:type="dxa"/></w:trPr>' % (side, side)
rows = [line("a", "b", "c", "d"), line(12, 13, skipped=skip("Before")), line("e", 14, skipped=skip("After")), line("f", 1, 2, 3)]
save("t.docx", table(rows, 4, 1500) + "<w:p/>")
END
cat >cells.py <<'END'
import sys
if sys.argv[1].endswith(".docx"):
    import docx
    rows = [[cell.text for cell in row.cells] for row in docx.Document(sys.argv[1]).tables[0].rows]
else:
    import pandas
    rows = pandas.read_html(sys.argv[1], header=None, flavor="lxml")[0].fillna("").astype(str).values.tolist()
print("/".join(",".join(row) for row in rows))
END
/usr/bin/python3 make.py
pandoc t.docx -t html -o pandoc.html
abiword --to=html --to-name=abiword.html t.docx >log 2>&1 || die "$(cat log)"
soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to html t.docx >log 2>&1 || die "$(cat log)"
cells() { /usr/bin/python3 -W ignore cells.py "$1"; }
expect LibreOffice "$(cells t.html)" 'a,b,c,d/,,12,13/e,14,,/f,1,2,3'
expect pandoc "$(cells pandoc.html)" 'a,b,c,d/12,13,,/e,14,,/f,1,2,3'
expect abiword "$(cells abiword.html)" 'a,b,c,d/12,13,,/e,14,,/f,1,2,3'
expect python-docx "$(cells t.docx)" 'a,b,c,d/12,13,e,14/f,1,2,3/'
verdict
