#!/bin/sh
# LibreOffice 7.4.7, abiword 3.0.5, officeparser 7.8.0, word-extractor 1.0.4: a row that was moved while Word tracked changes is there twice.
#
# A .docx of a table in which a row, c with 345, was moved up with changes tracked, not yet accepted (w:moveFrom, w:moveTo), and
# another, d with 67, was deleted so (w:del in w:trPr, w:delText). Made text, HTML and PDF by soffice --headless, and read by
# pandoc, abiword, python-docx, and readers of npm.
# Guess: who knows no tracked changes reads neither place or both as deleted text, which has names of its own; who does shows the result.
# Seen: text that was moved away is w:t as any other. LibreOffice (text, HTML and PDF), abiword, officeparser and word-extractor have the row at
# both places, unmarked, so that a sum has 345 twice; LibreOffice has the deleted row too. python-docx has it at neither, two blank
# rows. pandoc and mammoth have it once, where it was moved to. Exit status 0, no message.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-docx=0.8.11 pandoc=2.17.1.1 abiword=3.0.5~dfsg poppler-utils=22.12.0 \
	libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0
cd "$tmp"
word_module

cat >make.py <<'END'
from word import *
by = ' w:id="%d" w:author="a" w:date="2023-01-05T09:00:00Z"'
def changed(kind, number, values, element="w:t", properties=""):
    return row(["<w:tc><w:tcPr/>%s</w:tc>" % paragraph("<w:%s%s>%s</w:%s>" % (kind, by % number,
        run("<%s>%s</%s>" % (element, value, element)), kind)) for value in values], properties)
rows = [row([plain("a"), plain(12)]), changed("moveTo", 1, ("c", 345)), row([plain("b"), plain(7)]), changed("moveFrom", 2, ("c", 345)),
    changed("del", 3, ("d", 67), "w:delText", "<w:trPr><w:del%s/></w:trPr>" % (by % 4)), row([plain("e"), plain(1)])]
save("t.docx", table(rows, 2) + "<w:p/>")
END
/usr/bin/python3 make.py
once='a 12 c 345 b 7 e 1' twice='a 12 c 345 b 7 c 345 e 1'
expect python-docx "$(read_word python-docx t.docx)" 'a 12 b 7 e 1'
for reader in pandoc mammoth; do expect $reader "$(read_word $reader t.docx)" "$once"; done
for reader in abiword officeparser word-extractor; do expect $reader "$(read_word $reader t.docx)" "$twice"; done
for format in txt:Text html pdf; do
	expect "LibreOffice, $format" "$(read_word LibreOffice t.docx $format)" 'a 12 c 345 b 7 c 345 d 67 e 1'
done
expect 'LibreOffice, HTML: marks of a change' "$(grep -ciE '<(ins|del|s|strike)[ >]|line-through' t.html || :)" 0
verdict
