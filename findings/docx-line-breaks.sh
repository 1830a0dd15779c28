#!/bin/sh
# officeparser 7.8.0, word-extractor 1.0.4 (npm), pandoc 2.17.1.1: two numbers of a cell, one below the other or a tab apart, are one number.
#
# A .docx with a table of a cell with 5 and 1 for each way to part them: two paragraphs, a line break (w:br, Shift+Enter), a tab
# (w:tab), a carriage return (w:cr, by Apache POI's addCarriageReturn()), a tab to a place of the line (w:ptab).
# Guess: what parts two words to the eye is at least a blank in the text that programs make of a document for a search or a model.
# Seen: to officeparser and word-extractor 5 and 1 are 51 but for paragraphs; pandoc and mammoth lose w:cr and w:ptab, mammoth
# with a message, pandoc without. python-docx and LibreOffice keep all apart, but python-docx w:ptab. Of the same page as .odt officeparser keeps them apart.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 python3-docx=0.8.11 pandoc=2.17.1.1 libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7
modules officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0
cd "$tmp"
word_module

cat >make.py <<'END'
from word import *
def parted(inner):
    return cell(paragraph(text(5) + run(inner) + text(1)))
cells = [cell(paragraph(text(5)) + paragraph(text(1))), parted("<w:br/>"), parted("<w:tab/>"), parted("<w:cr/>"),
    parted('<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>')]
save("t.docx", table([row([plain(name), inner]) for name, inner in zip(("paragraphs", "break", "tab", "return", "place"), cells)], 2) + "<w:p/>")
END
/usr/bin/python3 make.py
cat >read.js <<'END'
const { parseOffice } = require('officeparser'), Extractor = require('word-extractor'), mammoth = require('mammoth');
(async () => {
	if (process.argv[2] === 'word-extractor')
		console.log((await new Extractor().extract(process.argv[3])).getBody());
	else if (process.argv[2] === 'mammoth')
		console.log((await mammoth.extractRawText({ path: process.argv[3] })).value);
	else
		console.log((await parseOffice(process.argv[3])).toText());
})();
END
convert() { soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to "$1" t.docx >log 2>&1 || die "$(cat log)"; }
convert odt
convert txt:Text
# the words in order, a stroke between the rows
rows() { tr -s ' \t\n\r' '\n' | tr -d '+|=\357\273\277' | grep -v -- '--' | grep . | paste -sd ' ' | sed 's/ \([a-z]\)/|\1/g'; }
expect 'officeparser' "$("$node" read.js officeparser t.docx | rows)" 'paragraphs 5 1|break 51|tab 51|return 51|place 51'
expect 'officeparser, .odt' "$("$node" read.js officeparser t.odt | rows)" 'paragraphs 5 1|break 5 1|tab 5 1|return 5 1|place 5 1'
expect 'word-extractor' "$("$node" read.js word-extractor t.docx | rows)" 'paragraphs 5 1|break 51|tab 51|return 51|place 51'
expect 'mammoth' "$("$node" read.js mammoth t.docx | rows)" 'paragraphs 5 1|break 51|tab 5 1|return 51|place 51'
expect 'pandoc' "$(pandoc t.docx -t plain | rows)" 'paragraphs 5 1|break 5 1|tab 5 1|return 51|place 51'
expect 'pandoc, messages' "$(pandoc --verbose t.docx -t plain 2>&1 >log | grep -v '^\[INFO\] Running' | head -n 1)" ''
expect 'python-docx' "$(/usr/bin/python3 -c 'import docx; print(*(c.text for r in docx.Document("t.docx").tables[0].rows for c in r.cells))' | rows)" 'paragraphs 5 1|break 5 1|tab 5 1|return 5 1|place 51'
expect 'LibreOffice' "$(rows <t.txt)" 'paragraphs 5 1|break 5 1|tab 5 1|return 5 1|place 5 1'
verdict
