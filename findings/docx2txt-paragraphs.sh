#!/bin/sh
# docx2txt 1.4: the cells of a table that python-docx wrote are one word, 12 and 345 are 12345.
#
# A .docx of python-docx 0.8.11: a paragraph, a table of two rows with a label, 12 and 345, a paragraph behind it; and the same document
# as LibreOffice writes it anew, which gives each paragraph properties (w:pPr).
# Guess: a paragraph ends in a new line, and a cell has at least one paragraph, so that cells are apart; as they are in Word's own documents.
# Seen: paragraphs without properties, as programs write them, have no end: all of the document is one word,
# beforea12345b678behind. With properties each cell has its line. Exit status 0, no message. pandoc reads both alike.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 python3-docx=0.8.11 docx2txt=1.4 pandoc=2.17.1.1 libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7
cd "$tmp"
cat >make.py <<'END'
import docx
document = docx.Document()
document.add_paragraph("before")
rows = [("a", "12", "345"), ("b", "6", "78")]
table = document.add_table(rows=2, cols=3)
for row, values in zip(table.rows, rows):
    for cell, value in zip(row.cells, values):
        cell.text = value
document.add_paragraph("behind")
document.save("t.docx")
END
/usr/bin/python3 make.py
mkdir anew
soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to docx --outdir anew t.docx >log 2>&1 || die "$(cat log)"
lines() { grep . | paste -sd '/'; }
expect 'docx2txt' "$(docx2txt t.docx - | lines)" beforea12345b678behind
expect 'docx2txt, written anew' "$(docx2txt anew/t.docx - | lines)" 'before/a/12/345/b/6/78/behind'
expect 'pandoc' "$(read_word pandoc t.docx)" 'before a 12 345 b 6 78 behind'
expect 'pandoc, written anew' "$(read_word pandoc anew/t.docx)" 'before a 12 345 b 6 78 behind'
verdict
