#!/bin/sh
# LibreOffice 7.4.7, pandoc 2.17.1.1, python-docx 0.8.11, abiword 3.0.5, and readers of npm: a page that is embedded in a .docx (w:altChunk) is not there.
#
# A .docx of a table and behind it a further row, once as an embedded web page and once as an embedded .docx, as reporting tools
# join parts; and the whole page made a .docx by html-docx-js 0.3.1, from whose .docx Word shows the table.
# Guess: LibreOffice, which reads both kinds of part as files, shows them; others say that they left something out.
# Seen: no reader has the row of the embedded page, and all have nothing at all, exit status 0, of what html-docx-js made, which has its whole
# page embedded so. LibreOffice has the embedded .docx, not the page. mammoth says that it ignored an element; the others say nothing.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-docx=0.8.11 pandoc=2.17.1.1 abiword=3.0.5~dfsg \
	libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0 html-docx-js@0.3.1
cd "$tmp"
word_module

cat >make.py <<'END'
import zipfile
from word import *
def embed(name, kind, extension, part):
    save(name, table([row([plain("a"), plain(12)])], 2) + '<w:altChunk xmlns:r="%sofficeDocument/2006/relationships" r:id="c"/><w:p/>' % office)
    with zipfile.ZipFile(name) as z:
        parts = {entry: z.read(entry) for entry in z.namelist()}
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", b'<Override PartName="/word/part.%s" ContentType="%s"/></Types>' % (extension, kind))
    parts["word/_rels/document.xml.rels"] = ('<Relationships xmlns="%spackage/2006/relationships"><Relationship Id="c" '
        'Type="%sofficeDocument/2006/relationships/aFChunk" Target="part.%s"/></Relationships>' % (office, office, extension.decode())).encode()
    parts["word/part." + extension.decode()] = part
    with zipfile.ZipFile(name, "w") as z:
        for entry, content in parts.items():
            z.writestr(entry, content)
page = "<!DOCTYPE html><html><head><meta charset='utf-8'><title>t</title></head><body><table><tr><td>b</td><td>345</td></tr></table></body></html>"
embed("page.docx", b"text/html", b"html", page.encode())
save("part.docx", table([row([plain("b"), plain(345)])], 2) + "<w:p/>")
with open("part.docx", "rb") as part:
    embed("document.docx", b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", b"docx", part.read())
with open("page.html", "w") as file:
    file.write(page)
END
/usr/bin/python3 make.py
"$node" -e "const fs = require('fs'), made = require('html-docx-js').asBlob(fs.readFileSync('page.html', 'utf8'));
(async () => fs.writeFileSync('made.docx', Buffer.from(made.arrayBuffer ? await made.arrayBuffer() : made)))();"
for reader in python-docx abiword pandoc mammoth officeparser word-extractor; do
	expect "$reader: page, html-docx-js" "$(read_word $reader page.docx), $(read_word $reader made.docx)" 'a 12, '
done
expect 'html-docx-js: files that have 345' "$(/usr/bin/python3 -c 'import zipfile
z = zipfile.ZipFile("made.docx"); print(*(name for name in z.namelist() if b"345" in z.read(name)))')" word/afchunk.mht
expect 'LibreOffice: page, html-docx-js, document' "$(read_word LibreOffice page.docx), $(read_word LibreOffice made.docx), $(read_word LibreOffice document.docx)" \
	'a 12, , a 12 b 345'
verdict
