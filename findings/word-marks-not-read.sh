#!/bin/sh
# python-docx 0.8.11, pandoc 2.17.1.1, abiword 3.0.5: -3 is 3, and the first character of a name with its pronunciation is gone.
#
# A .docx with a table of two cells: a name of four characters, the first with a phonetic guide of Word (w:ruby), as rare
# characters in names of places have; and -3 with the hyphen at which no line breaks (w:noBreakHyphen, Ctrl+Shift+_), as
# one keeps a minus at its number.
# Guess: all text of a paragraph is read: of a guide the character, perhaps the guide too; the hyphen as some hyphen.
# Seen: to python-docx and abiword -3 is 3. To pandoc and LibreOffice it begins with U+2011, which is no number to Python,
# and to docx2txt with a minus. python-docx and pandoc have the three characters of the name that have no guide, which is the
# name of another place; abiword and docx2txt write the guide before it. LibreOffice has the name. No warnings.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 python3-docx=0.8.11 pandoc=2.17.1.1 abiword=3.0.5~dfsg docx2txt=1.4 libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7
cd "$tmp"

word_module
cat >make.py <<'END'
from word import *
guide = run("<w:ruby><w:rubyPr/><w:rt>%s</w:rt><w:rubyBase>%s</w:rubyBase></w:ruby>" % (text("pu"), text("濮")))
cells = [cell(paragraph(inner), 3000) for inner in (guide + text("青石县"), run("<w:noBreakHyphen/><w:t>3</w:t>"))]
save("t.docx", table([row(cells)], 2, 3000) + "<w:p/>")
END
/usr/bin/python3 make.py
soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to txt:Text t.docx >log 2>&1 || die "$(cat log)"
abiword --to=txt --to-name=abiword.txt t.docx >log 2>&1 || die "$(cat log)"
words() { sed 's/^\xef\xbb\xbf//' | tr -s ' \n' '\n' | grep -v -- '---' | grep . | paste -sd ' '; }
expect python-docx "$(/usr/bin/python3 -c 'import docx; print(*(c.text for c in docx.Document("t.docx").tables[0].rows[0].cells))')" '青石县 3'
expect abiword "$(words <abiword.txt)" 'pu濮青石县 3'
expect pandoc "$(pandoc t.docx -t plain | words)" '青石县 ‑3'
expect docx2txt "$(docx2txt t.docx - | words)" pu濮青石县-3
expect LibreOffice "$(words <t.txt)" '濮青石县 ‑3'
expect "float('‑3')" "$(/usr/bin/python3 -c 'float("\u20113")' 2>&1 | sed -n 's/^\([A-Za-z]*Error\).*/\1/p')" ValueError
verdict
