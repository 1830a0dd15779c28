#!/bin/sh
# LibreOffice 7.4.7: a table of Word around which text flows loses the rows behind its first page in the PDF.
#
# A .docx of a table of 90 rows with the setting that text flows around it (w:tblpPr, which Word sets when a table is drawn to
# another place with the mouse), two thirds as wide as the text; the same without that setting; and with it and as wide as the
# text. Made a PDF by soffice --headless, and HTML; rows counted in the PDF's text, and pages.
# Guess: a table that floats goes on over the page's end as any other, as it does in Word; or it is put somewhere ugly, but whole.
# Seen: with the setting the table becomes a frame, and a frame ends with its page: the PDF has one page of some 60 rows, by the
# font, and the others are nowhere. Without the setting, or as wide as the text, all 90 are there, on two pages; in HTML too. Exit status 0, no message: a total over the rows of the PDF is short.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7 poppler-utils=22.12.0 fonts-liberation=1.07.4
cd "$tmp"
word_module

cat >make.py <<'END'
from word import *
floats = '<w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="text" w:horzAnchor="margin" w:tblpY="1"/>'
for name, setting, width in (("floats", floats, 2000), ("wide", floats, 3008), ("plain", "", 2000)):
    rows = [row([plain("row%d" % n, width), plain(1000 + n, width), plain(5000 + n, width)]) for n in range(1, 91)]
    save(name + ".docx", paragraph(text("before")) + table(rows, 3, width, '%s<w:tblW w:w="%d" w:type="dxa"/>' % (setting, 3 * width))
        + paragraph(text("behind")))
END
/usr/bin/python3 make.py
convert() { soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to "$1" ./*.docx >log 2>&1 || die "$(cat log)"; }
convert pdf
convert html
rows() { echo "$(pdftotext -raw "$1.pdf" - | tr '\f' '\n' | grep -c '^row'), pages $(pdfinfo "$1.pdf" | sed -n 's/^Pages: *//p'), in HTML $(grep -c 'row[0-9]' "$1.html")"; }
expect 'text flows around it' "$(rows floats | sed 's/^6[0-9],/some 60,/')" 'some 60, pages 1, in HTML 90'
expect 'as wide as the text' "$(rows wide)" '90, pages 2, in HTML 90'
expect 'without the setting' "$(rows plain)" '90, pages 2, in HTML 90'
verdict
