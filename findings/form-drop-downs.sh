#!/bin/sh
# LibreOffice 7.4.7, pandoc 2.17.1.1, python-docx 0.8.11, abiword 3.0.5, and readers of npm: what was chosen in a form of Word is a blank.
#
# A .docx of a form with the fields of Word 97, which protected forms still have: a plain figure, one typed into a field (FORMTEXT), one
# chosen from a list (FORMDROPDOWN: the third of its entries, which only w:ffData says), a check box that is ticked and one that is not.
# Guess: what one sees in the field is its result in the text, as of all fields; LibreOffice, which has these fields, writes the choice.
# Seen: a list's field has no result in the text, only the entry's number with its data. All seven have the typed figure and a blank cell for the
# chosen one, LibreOffice in its text and HTML; in its PDF it is there. Boxes are gone, so that
# yes and no look alike, but in LibreOffice's HTML. No message.
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
def mark(kind, inner=""):
    return run('<w:fldChar w:fldCharType="%s">%s</w:fldChar>' % (kind, inner))
def field(kind, data, result=""):
    return (mark("begin", '<w:ffData><w:name w:val="x"/><w:enabled/>%s</w:ffData>' % data) + run('<w:instrText xml:space="preserve"> %s </w:instrText>' % kind)
        + mark("separate") + result + mark("end"))
def box(checked):
    return field("FORMCHECKBOX", '<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked w:val="%d"/></w:checkBox>' % checked)
entries = "".join('<w:listEntry w:val="%s"/>' % entry for entry in (0, 6, 345))
rows = [("plain", text(12)), ("typed", field("FORMTEXT", "<w:textInput/>", text(7))),
    ("chosen", field("FORMDROPDOWN", '<w:ddList><w:result w:val="2"/>%s</w:ddList>' % entries)), ("ticked", box(1) + text("yes") + box(0) + text("no")), ("end", text(1))]
save("t.docx", table([row([plain(name), cell(paragraph(runs))]) for name, runs in rows], 2) + "<w:p/>")
END
/usr/bin/python3 make.py
for reader in python-docx abiword pandoc mammoth officeparser word-extractor; do
	expect $reader "$(read_word $reader t.docx)" 'plain 12 typed 7 chosen ticked yesno end 1'
done
expect 'LibreOffice, text' "$(read_word LibreOffice t.docx)" 'plain 12 typed 7 chosen ticked yesno end 1'
expect 'LibreOffice, HTML' "$(read_word LibreOffice t.docx html)" 'plain 12 typed 7 chosen ticked yes no end 1'
expect 'LibreOffice, PDF' "$(read_word LibreOffice t.docx pdf)" 'plain 12 typed 7 chosen 345 ticked yes no end 1'
verdict
