#!/bin/sh
# pdfminer 20221105: on a page that was stamped, 12 and 345 of two cells, and all the rest of the page, are one word.
#
# A PDF by LibreOffice of a table of a name and two figures in each row; the same page laid on an empty sheet by qpdf --overlay, as
# one puts a page on a letterhead, a stamp on it or two on a sheet: the content is then a form object that the page draws. Its text by
# pdfminer with its default layout, with -A (all texts), by pdftotext, mutool and PyPDF2.
# Guess: what a page draws by way of an object is text of the page as any other; or a reader that does not follow such objects has none.
# Seen: pdfminer writes each character of it and nothing between, no blank, no end of a line: a12345b678. So do tools upon
# pdfminer that take its default. With -A the layout is found as without the stamp. pdftotext and mutool see no difference;
# PyPDF2 has 12 at the name before it, a12.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7 fonts-liberation=1.07.4 qpdf=11.3.0 python3=3.11.2 python3-pdfminer=20221105 \
	python3-pypdf2=2.12.1 poppler-utils=22.12.0 mupdf-tools=1.21.1
cd "$tmp"

cat >page.html <<'END'
<html><body><table border="1" width="400"><tr><td>a</td><td>12</td><td>345</td></tr><tr><td>b</td><td>6</td><td>78</td></tr></table></body></html>
END
echo '<html><body><p></p></body></html>' >sheet.html
office pdf writer_web_pdf_Export page.html
office pdf writer_web_pdf_Export sheet.html
qpdf sheet.pdf --overlay page.pdf -- stamped.pdf
words() { tr -s ' \t\n\f' '\n' | grep . | sort | paste -sd ' '; }
by_pypdf() { /usr/bin/python3 -W ignore -c 'import sys, PyPDF2; print(PyPDF2.PdfReader(sys.argv[1]).pages[0].extract_text())' "$1"; }
expect 'pdfminer, page' "$(pdf2txt page.pdf | words)" '12 345 6 78 a b'
expect 'pdfminer, stamped' "$(pdf2txt stamped.pdf | words)" 'a12345b678'
expect 'pdfminer -A, stamped' "$(pdf2txt -A stamped.pdf | words)" '12 345 6 78 a b'
expect 'PyPDF2, stamped' "$(by_pypdf stamped.pdf | words)" '345 78 a12 b6'
expect 'pdftotext, stamped' "$(pdftotext stamped.pdf - | words)" '12 345 6 78 a b'
expect 'mutool, stamped' "$(mutool draw -F text stamped.pdf 2>/dev/null | words)" '12 345 6 78 a b'
verdict
