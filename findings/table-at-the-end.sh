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

cat >"$tmp/make.py" <<'EOF'
import sys, zipfile
office = "http://schemas.openxmlformats.org/"
cell = '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>'
rows = "".join("<w:tr>%s</w:tr>" % "".join(cell % text for text in row) for row in [("a", "b", "c"), ("12", "", "7730"), ("5", "6", "7")])
grid = '<w:tblGrid>%s</w:tblGrid>' % ('<w:gridCol w:w="2000"/>' * 3)
for name, behind in (("ends.docx", ""), ("goes-on.docx", "<w:p/>")):
    parts = {
        "[Content_Types].xml": '<Types xmlns="%spackage/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-'
            'package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' % office,
        "_rels/.rels": '<Relationships xmlns="%spackage/2006/relationships"><Relationship Id="r" Type="%sofficeDocument/2006/relationships/officeDocument" '
            'Target="word/document.xml"/></Relationships>' % (office, office),
        "word/document.xml": '<w:document xmlns:w="%swordprocessingml/2006/main"><w:body><w:p><w:r><w:t>before</w:t></w:r></w:p><w:tbl><w:tblPr/>%s%s</w:tbl>%s<w:sectPr/>'
            "</w:body></w:document>" % (office, grid, rows, behind),
    }
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as z:
        for part, content in parts.items():
            z.writestr(part, '<?xml version="1.0" encoding="UTF-8"?>' + content)
EOF
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
