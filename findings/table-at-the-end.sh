#!/bin/sh
# LibreOffice 7.4.7: a .docx that ends with a table becomes a .doc in which the cells are one number.
#
# A .docx of a paragraph and a table of three rows, which nothing follows (Word's schema allows it, and programs that
# write .docx leave it so), and the same with an empty paragraph behind the table; by soffice --headless to .doc, and that
# to text and HTML; the .docx to HTML for comparison.
# Guess: the table is a table in all of them; an empty paragraph at the end makes no difference.
# Seen: read from the .docx it is a table of nine cells. In the .doc without the paragraph there is no table: all cells
# stand in one paragraph without anything between them, 12, blank and 7730 being 127730. With the paragraph it is
# whole. Exit status 0 each time.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7

word_module
cat >"$tmp/make.py" <<'END'
from word import *
rows = [row([plain(value) for value in values]) for values in (("a", "b", "c"), ("12", "", "7730"), ("5", "6", "7"))]
for name, behind in (("ends.docx", ""), ("goes-on.docx", "<w:p/>")):
    save(name, paragraph(text("before")) + table(rows, 3) + behind)
END
cd "$tmp"
/usr/bin/python3 make.py
convert() { soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to "$1" --outdir "$3" "$2" >log 2>&1 || die "$(cat log)"; }
cells() { grep -o '<td' "$1" | grep -c . || :; }
for name in ends goes-on; do
	convert html $name.docx direct
	convert 'doc:MS Word 97' $name.docx .
	convert html $name.doc by-doc
	convert txt:Text $name.doc by-doc
	expect "$name: cells in HTML of the .docx" "$(cells direct/$name.html)" 9
done
expect 'ends: cells in HTML of the .doc' "$(cells by-doc/ends.html)" 0
expect 'ends: text of the .doc' "$(sed '1s/^\xef\xbb\xbf//' by-doc/ends.txt | tr '\n' '|')" 'before|abc127730567|'
expect 'goes-on: cells in HTML of the .doc' "$(cells by-doc/goes-on.html)" 9
verdict
