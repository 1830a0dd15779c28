#!/bin/sh
# PyPDF2 2.12.1: 12 and 345 of two columns are 12345 unless three times the height of the letters is between them.
#
# A PDF with two numbers in a line, of letters of 10 and of 20 points, and 10 to 60 points of blank between; a PDF by LibreOffice
# of a table with borders, of a name and two figures; their text by extract_text(), by pdftotext -layout, mutool and pdfminer.
# Guess: a gap much wider than a blank (2.8 points of letters of 10) parts words, and a gap of 20 points is a column to anyone.
# Seen: up to 30 points at 10, up to 60 at 20, there is nothing between the two, and so 12345 of LibreOffice's table, while
# the name, farther away, stands apart, as words should. The others have 12 and 345 at each gap.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 python3-pypdf2=2.12.1 python3-pdfminer=20221105 poppler-utils=22.12.0 mupdf-tools=1.21.1 \
	libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7 fonts-liberation=1.07.4
cd "$tmp"

pdf_module
cat >make.py <<'END'
from pdf import save
for size in (10, 20):
    for gap in (10, 20, 30, 40, 60, 80):
        save("%d-%d.pdf" % (size, gap), "".join("BT /F %d Tf %s 200 Td (%s) Tj ET\n" % (size, x, n) for x, n in ((50, 12), (50 + 1.112 * size + gap, 345))))
END
/usr/bin/python3 make.py
cat >table.html <<'END'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body><table border="1" width="400">
<tr><td>alpha</td><td>12</td><td>345</td></tr><tr><td>beta</td><td>6</td><td>78</td></tr></table></body></html>
END
office pdf writer_web_pdf_Export table.html
words() { tr -s ' \t\n\f' '\n' | grep . | paste -sd ' '; }
by_pypdf() { /usr/bin/python3 -W ignore -c 'import sys, PyPDF2; print(PyPDF2.PdfReader(sys.argv[1]).pages[0].extract_text())' "$1" | words; }
for gap in 10 20 30; do
	expect "PyPDF2, letters of 10, $gap points between" "$(by_pypdf 10-$gap.pdf)" 12345
done
expect 'PyPDF2, letters of 10, 40 points between' "$(by_pypdf 10-40.pdf)" '12 345'
expect 'PyPDF2, letters of 20, 60 points between' "$(by_pypdf 20-60.pdf)" 12345
expect 'PyPDF2, letters of 20, 80 points between' "$(by_pypdf 20-80.pdf)" '12 345'
expect 'PyPDF2, table of LibreOffice' "$(by_pypdf table.pdf)" 'alpha 12345 beta 678'
for file in 10-10.pdf 20-60.pdf; do
	expect "pdftotext -layout, $file" "$(pdftotext -layout $file - | words)" '12 345'
	expect "mutool, $file" "$(mutool draw -F text $file 2>/dev/null | words)" '12 345'
	expect "pdfminer, $file" "$(pdf2txt $file | words)" '12 345'
done
expect 'pdftotext -layout, table of LibreOffice' "$(pdftotext -layout table.pdf - | words)" 'alpha 12 345 beta 6 78'
verdict
