#!/bin/sh
# LibreOffice 7.4.7: a total that Word has calculated, =SUM(LEFT), is 0 in HTML, text, .doc and .docx, another number in PDF.
#
# A .docx and an .rtf whose rows end with a formula field of Word (Table Layout, Formula) and the number that Word put
# there: 9 of 4 and 5; 4 of a 4 with a word behind it and a dash. In the .docx two more rows, with a field of
# one element (w:fldSimple) and with a sum of what stands above.
# Guess: what is stored and seen in the document is converted: a converter does not calculate, or does it as Word does.
# Seen: LibreOffice drops Word's number for a formula of its own, which it does not calculate for HTML, text, .doc and
# .docx: each is 0, a number like others, without a mark. For PDF it calculates: 9, but 0 where Word has 4, and so a
# sum of 18 for 22. Exit status 0 each time. python-docx and pandoc have Word's numbers, but a blank for the field of one element, without a warning.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 python3-docx=0.8.11 libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7 pandoc=2.17.1.1 poppler-utils=22.12.0

word_module
cat >"$tmp/make.py" <<'END'
from word import *
def field(code, result):
    return "".join((run('<w:fldChar w:fldCharType="begin"/>'), run('<w:instrText xml:space="preserve"> %s </w:instrText>' % code),
        run('<w:fldChar w:fldCharType="separate"/>'), text(result), run('<w:fldChar w:fldCharType="end"/>')))
rows = [("4", "5", field("=SUM(LEFT)", 9)), ("4 x", "-", field("=SUM(LEFT)", 4)),
        ("4", "5", '<w:fldSimple w:instr=" =SUM(LEFT) ">%s</w:fldSimple>' % text(9)), ("y", "z", field("=SUM(ABOVE)", 22))]
cells = [[cell(paragraph(inner), 1500) for inner in (text("row"), text(a), text(b), c)] for a, b, c in rows]
save("t.docx", table([row(inner) for inner in cells], 4, 1500) + "<w:p/>")
with open("t.rtf", "w") as f:
    f.write(r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}" + "".join(r"\trowd\cellx1500\cellx3000\cellx4500\cellx6000\intbl row\cell %s\cell %s\cell{\field{\*\fldinst  =SUM(LEFT) }"
        r"{\fldrslt %s}}\cell\row" % row for row in (("4", "5", 9), ("4 x", "-", 4))) + r"\pard\par}")
END
cat >"$tmp/read.py" <<'END'
import sys, docx
print(" ".join(row.cells[3].text or "blank" for row in docx.Document(sys.argv[1]).tables[0].rows))
END
cd "$tmp"
/usr/bin/python3 make.py
convert() { soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to "$1" --outdir "$3" "$2" >log 2>&1 || die "$(cat log)"; }
convert html t.docx by
convert txt:Text t.docx by
convert pdf t.docx by
convert docx t.docx by
convert 'doc:MS Word 97' t.docx by
convert docx t.rtf by-rtf
convert txt:Text by/t.doc by-doc
text_cells() { sed 's/^\xef\xbb\xbf//' "$1" | grep . | awk 'NR % 4 == 0' | paste -sd ' '; }
html_cells() { tr -d '\n\t' <"$1" | sed 's/<\/tr>/\n/g' | sed -n 's/.*<td[^>]*>\(.*\)<\/td>.*/\1/p' | sed 's/<[^>]*>//g; s/^ *$/blank/' | paste -sd ' '; }

pandoc t.docx -t html -o pandoc.html
expect 'python-docx' "$(/usr/bin/python3 read.py t.docx)" '9 4 blank 22'
expect 'pandoc' "$(html_cells pandoc.html)" '9 4 blank 22'
expect 'LibreOffice, HTML' "$(html_cells by/t.html)" '0 0 0 0'
expect 'LibreOffice, text' "$(text_cells by/t.txt)" '0 0 0 0'
expect 'LibreOffice, .docx' "$(/usr/bin/python3 read.py by/t.docx)" '0 0 0 0'
expect 'LibreOffice, .doc, and text of it' "$(text_cells by-doc/t.txt)" '0 0 0 0'
expect 'LibreOffice, .docx of the .rtf' "$(/usr/bin/python3 read.py by-rtf/t.docx)" '0 0'
expect 'LibreOffice, PDF' "$(pdftotext -layout by/t.pdf - | grep '[0-9]' | awk '{ print $NF }' | paste -sd ' ')" '9 0 9 18'
verdict
