#!/bin/sh
# mutool 1.21.1, pdfminer 20221105, PyPDF2 2.12.1: a bold 5, which a PDF draws twice, is 55.
#
# A PDF of a row of numbers as some programs make bold ones, without a bold font: drawn twice, in the same place or a third
# of a point beside it: 5 beside, 12 in both ways; 345 once.
# Guess: programs that find text by its places see that two digits stand upon each other, which no digits of a number do.
# Seen: pdftotext leaves the second out (with -raw it writes it as a word of its own). To mutool 5 is 55, and 12 is there
# twice; to pdfminer and PyPDF2 they are 55 and 1212, numbers like others.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 poppler-utils=22.12.0 mupdf-tools=1.21.1 python3-pdfminer=20221105 python3-pypdf2=2.12.1
cd "$tmp"

pdf_module
cat >make.py <<'END'
from pdf import save
draw = "".join("BT /F 12 Tf %s 100 Td (%s) Tj ET\n" % shown for shown in ((50, 5), (50.3, 5), (150, 12), (150, 12), (250, 12), (250.3, 12), (350, 345)))
save("t.pdf", draw, high=200)
END
cat >pypdf2.py <<'END'
import PyPDF2
print(PyPDF2.PdfReader("t.pdf").pages[0].extract_text())
END
/usr/bin/python3 make.py
words() { tr -s ' \t\n\f' '\n' | grep . | paste -sd ' '; }
expect pdftotext "$(pdftotext t.pdf - | words)" '5 12 12 345'
expect 'pdftotext -layout' "$(pdftotext -layout t.pdf - | words)" '5 12 12 345'
expect 'pdftotext -raw' "$(pdftotext -raw t.pdf - | words)" '5 5 12 12 12 12 345'
expect mutool "$(mutool draw -F text t.pdf 2>/dev/null | words)" '55 12 12 12 12 345'
expect pdfminer "$(pdf2txt t.pdf | words)" '55 1212 1212 345'
expect PyPDF2 "$(/usr/bin/python3 pypdf2.py | words)" '55 1212 1212 345'
verdict
