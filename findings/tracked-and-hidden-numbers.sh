#!/bin/sh
# LibreOffice 7.4.7 and pandoc 2.17.1.1: a 3 that was changed to 5 in Word is 35, or a hidden 3 before a 5 is.
#
# A .docx with a table: a cell with a tracked change (3 deleted, 5 inserted, not yet accepted), one with hidden text
# (w:vanish) 3 before a 5; converted to HTML, text and PDF by soffice --headless, to HTML and text by pandoc.
# Guess: converters show a document as accepted, or mark what is deleted (<del>, struck) so that one can tell; and
# hidden text is left out.
# Seen: LibreOffice writes 35 for the tracked change in HTML (no ins, no del, no style), in text and in the text of the
# PDF, where the eye sees the 3 struck. Hidden text it keeps in HTML as display:none, and in its text, not in the PDF.
# pandoc accepts the change, 5, but its HTML and text have the hidden 3 as any other: 35. Exit status 0, nothing on stderr.
# So no converter here gives 5 twice, and two converters' results differ by which of the cells is wrong.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7 pandoc=2.17.1.1 poppler-utils=22.12.0

word_module
cat >"$tmp/make.py" <<'END'
import sys
from word import *
rows = [("tracked", '<w:del w:id="1" w:author="a" w:date="2022-01-05T09:00:00Z"><w:r><w:delText>3</w:delText></w:r></w:del>'
                    '<w:ins w:id="2" w:author="a" w:date="2022-01-05T09:00:00Z">' + text(5) + "</w:ins>"),
        ("hidden", text(3, "<w:rPr><w:vanish/></w:rPr>") + text(5))]
save(sys.argv[1], table([row([plain(name), cell(paragraph(runs))]) for name, runs in rows], 2) + "<w:p/>")
END
cd "$tmp"
/usr/bin/python3 make.py t.docx
convert() { soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to "$1" t.docx >log 2>&1 || die "$(cat log)"; }
convert html
convert txt:Text
convert pdf
mv t.html office.html && mv t.txt office.txt && pdftotext -layout t.pdf office.pdf.txt
pandoc t.docx -o pandoc.html && pandoc t.docx -t plain -o pandoc.txt

# what stands behind a label, tags and blanks left out
behind() { tr -d '\n\t' <"$1" | sed "s/.*$2//; s/<style.*<\/style>//; s/<\/tr>.*//; s/<[^>]*>//g; s/^[^0-9]*\([0-9]*\).*/\1/"; }
expect 'LibreOffice, HTML: the tracked 5' "$(behind office.html tracked)" 35
expect 'LibreOffice, HTML: marks of a change' "$(grep -ciE '<(ins|del|s|strike)[ >]|line-through' office.html || :)" 0
expect 'LibreOffice, HTML: hidden text' "$(tr -d '\n\t' <office.html | grep -c 'display: none">3</span>5')" 1
expect 'LibreOffice, text: tracked, hidden' "$(behind office.txt tracked) $(behind office.txt hidden)" '35 35'
expect 'LibreOffice, PDF: tracked, hidden' "$(behind office.pdf.txt tracked | cut -c 1-2) $(behind office.pdf.txt hidden)" '35 5'
expect 'pandoc, HTML: tracked, hidden' "$(behind pandoc.html tracked) $(behind pandoc.html hidden)" '5 35'
expect 'pandoc, text: tracked, hidden' "$(behind pandoc.txt tracked | cut -c 1) $(behind pandoc.txt hidden)" '5 35'
verdict
