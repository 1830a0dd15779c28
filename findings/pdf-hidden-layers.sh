#!/bin/sh
# pdfminer 20221105, PyPDF2 2.12.1, pdf.js 4.10.38: the text of a layer that is off is text, and a 3 of the draft before a 5 is 35.
#
# A PDF of a page with two labels, a 7 behind the second, and behind the first a 5; at the same place, a little to the left, a 3 of an optional
# content group that is off by default (the draft's figures; watermarks and the other language of a form are made so), which no viewer shows or prints.
# Guess: what a viewer does not show is not in the text.
# Seen: pdftotext and mutool have 5. pdfminer and PyPDF2 have 35, one number, pdf.js 3 and 5; no message.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 poppler-utils=22.12.0 mupdf-tools=1.21.1 python3-pdfminer=20221105 python3-pypdf2=2.12.1
modules pdfjs-dist@4.10.38
cd "$tmp"
pdf_module
cat >make.py <<'END'
from pdf import *
label = "BT /F 12 Tf 50 200 Td (first) Tj ET\n"
both = "/OC /Draft BDC BT /F 12 Tf 143 200 Td (3) Tj ET EMC BT /F 12 Tf 150 200 Td (5) Tj ET\n"
rest = "BT /F 12 Tf 50 180 Td (second) Tj ET BT /F 12 Tf 150 180 Td (7) Tj ET\n"
save("t.pdf", label + both + rest, resources="/Properties << /Draft 6 0 R >> ", more=["<< /Type /OCG /Name (draft) >>"],
    catalog="/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] /Order [6 0 R] >> >> ")
END
/usr/bin/python3 make.py
for reader in pdftotext mutool; do expect $reader "$(read_pdf $reader t.pdf)" 'first 5 second 7'; done
expect pdfminer "$(read_pdf pdfminer t.pdf)" 'first second 35 7'
expect PyPDF2 "$(read_pdf PyPDF2 t.pdf)" 'first 35 second 7'
expect pdf.js "$(read_pdf pdf.js t.pdf)" 'first 3 5 second 7'
verdict
