#!/bin/sh
# pdftotext 22.12, mutool 1.21.1, pdfminer 20221105: 12 and 345 of two cells are 12345, though a border is drawn between them.
#
# A .docx with a table with borders whose cells have no margins, as narrow columns of reports have: in one row 12 at the right of its
# cell and 345 at the left of the next, in another row the same numbers in the middle of theirs; made a PDF by LibreOffice.
# Guess: a line that is drawn between two numbers keeps them apart, or -layout does, or words with places (-bbox, -tsv):
# they begin in different cells, and a tool that finds words by their places sees the step from one to the other.
# Seen: lines are nothing to any of them, only gaps are: all write 12345, one word in one place, whose middle is the
# border. The row below, where there is a gap, is 12 and 345. Exit status 0, and nothing to tell the one from the other.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7 poppler-utils=22.12.0 mupdf-tools=1.21.1 python3-pdfminer=20221105

word_module
cat >"$tmp/make.py" <<'END'
import sys
from word import *
def line(*sides):
    return row([cell(paragraph(text(value), '<w:pPr><w:jc w:val="%s"/></w:pPr>' % side), 900) for value, side in zip((12, 345), sides)])
borders = "".join('<w:%s w:val="single" w:sz="4"/>' % side for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
properties = ('<w:tblBorders>%s</w:tblBorders><w:tblLayout w:type="fixed"/>'
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>' % borders)
save(sys.argv[1], table([line("right", "left"), line("center", "center")], 2, 900, properties) + "<w:p/>")
END
cd "$tmp"
/usr/bin/python3 make.py t.docx
soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to pdf t.docx >log 2>&1 || die "$(cat log)"
words() { tr -s ' \t\n\f' '\n' | grep -E "^[0-9]+$" | sort -n | paste -sd ' '; }

expect 'lines drawn between' "$(mutool draw -F trace t.pdf 2>/dev/null | grep -cE '<(fill|stroke)_path' | sed 's/^[1-9][0-9]*$/some/')" some
for option in '' -layout -raw; do
	# shellcheck disable=SC2086 # an option or none
	expect "pdftotext $option" "$(pdftotext $option t.pdf - | words)" '12 345 12345'
done
expect 'pdftotext -bbox' "$(pdftotext -bbox t.pdf - | sed -n 's/.*>\([0-9]*\)<\/word>/\1/p' | words)" '12 345 12345'
expect 'pdftotext -tsv' "$(pdftotext -tsv t.pdf - | awk -F '\t' '$1 == 5 { print $12 }' | words)" '12 345 12345'
expect 'mutool' "$(mutool draw -F text t.pdf 2>/dev/null | words)" '12 345 12345'
expect 'pdfminer' "$(pdf2txt t.pdf | words)" '12 345 12345'
verdict
