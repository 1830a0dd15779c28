#!/bin/sh
# pdfminer 20221105, PyPDF2 2.12.1, pdf.js 4.10.38: a form that was filled in within a PDF viewer is an empty form.
#
# A PDF of a page with two labels, and a 7 printed behind the second. Behind the first stands 345, typed into a field of a form (AcroForm), or
# onto the page as viewers for "fill and sign" put it there (an annotation, FreeText), each with the appearance that viewers show and print.
# Guess: it is text to all, for it is drawn as other text is; or to none, and one sees that everything is missing.
# Seen: pdftotext has 345 in its line, mutool behind all others. pdfminer, PyPDF2 and pdf.js have the label and nothing behind it, as of an empty form; no message.
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
page = "BT /F 12 Tf 50 200 Td (first) Tj ET BT /F 12 Tf 50 180 Td (second) Tj 100 0 Td (7) Tj ET\n"
look = "BT /F 12 Tf 2 4 Td (345) Tj ET\n"
shape = "<< /Type /XObject /Subtype /Form /BBox [0 0 60 16] /Resources << /Font << /F 5 0 R >> >> /Length %d >>\nstream\n%sendstream" % (len(look), look)
typed = "<< /Type /Annot /Rect [148 196 208 212] /DA (/F 12 Tf 0 g) /F 4 /AP << /N 6 0 R >> /Subtype %s >>"
save("form.pdf", page, "/Annots [7 0 R] ", more=[shape, typed % "/Widget /FT /Tx /T (first) /V (345)"],
    catalog="/AcroForm << /Fields [7 0 R] /DA (/F 12 Tf 0 g) /DR << /Font << /F 5 0 R >> >> >> ")
save("onto.pdf", page, "/Annots [7 0 R] ", more=[shape, typed % "/FreeText /Contents (345)"])
END
/usr/bin/python3 make.py
for file in form onto; do
	expect "pdftotext, $file" "$(read_pdf pdftotext $file.pdf)" 'first 345 second 7'
	expect "mutool, $file" "$(read_pdf mutool $file.pdf)" 'first second 7 345'
	for reader in pdfminer PyPDF2 pdf.js; do
		expect "$reader, $file" "$(read_pdf $reader $file.pdf)" 'first second 7'
	done
done
verdict
