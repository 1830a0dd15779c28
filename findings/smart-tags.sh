#!/bin/sh
# python-docx 0.8.11: the figures and dates that Word of 2002 to 2007 found and marked by itself are not in the text.
#
# A .docx of a table: a plain figure; a figure with its unit, 345件, and the date 2022年12月31日, which a Chinese Word of those years
# wraps in smart tags unasked (chmetcnv, chsdate), and which stay in a document that is used as a template for years; a figure in
# such a tag in the middle of a sentence.
# Guess: a smart tag is a mark around text like others, and the text in it is read.
# Seen: python-docx has blank cells, and a sentence without its figure; no warning. Six other readers have all.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-docx=0.8.11 pandoc=2.17.1.1 abiword=3.0.5~dfsg libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4
cd "$tmp"
word_module

cat >make.py <<'END'
from word import *
def smart(element, inner):
    return '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="%s"><w:smartTagPr/>%s</w:smartTag>' % (element, inner)
rows = [("plain", text("12件")), ("figure", smart("chmetcnv", text(345) + text("件"))), ("date", smart("chsdate", text("2022年12月") + text("31日"))),
    ("sentence", text("共") + smart("chmetcnv", text("7件")) + text("。"))]
save("t.docx", table([row([plain(name), cell(paragraph(runs))]) for name, runs in rows], 2) + "<w:p/>")
END
/usr/bin/python3 make.py
expect python-docx "$(read_word python-docx t.docx)" 'plain 12件 figure date sentence 共。'
for reader in pandoc abiword mammoth officeparser word-extractor LibreOffice; do
	expect $reader "$(read_word $reader t.docx)" 'plain 12件 figure 345件 date 2022年12月31日 sentence 共7件。'
done
verdict
