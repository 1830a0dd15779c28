#!/bin/sh
# pdf-parse 1.1.1 (npm): the cells of a row are one number, 12 and 345 are 12345, in PDFs of LibreOffice and of Chromium.
#
# A page with a table of a name and two figures in each row, made a PDF by LibreOffice and by chromium; its text by pdf-parse
# as its first example has it, and by pdf.js 4.10.38 itself.
# Guess: cells are apart by a blank or a tab, or each stands in a line of its own; the text that pdf.js finds has them apart.
# Seen: texts that stand in one line of the page are put one behind the other with nothing between: a12345 of a, 12, 345. Rows are
# lines, so that it looks like text. pdf.js has 12 and 345 as two items with their places, with an item of a blank between.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm,chromium
need libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7 fonts-liberation=1.07.4
chromium=$(command -v chromium) || die 'needs chromium'
echo "# $("$chromium" --version 2>/dev/null)"
modules pdf-parse@1.1.1 pdfjs-dist@4.10.38
cd "$tmp"

cat >office.html <<'END'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>t</title></head><body><table border="1" width="400">
<tr><td>a</td><td>12</td><td>345</td></tr><tr><td>b</td><td>6</td><td>78</td></tr></table></body></html>
END
cp office.html chromium.html
office pdf writer_web_pdf_Export office.html
"$chromium" --headless --no-sandbox --disable-gpu --user-data-dir="$tmp/profile" --print-to-pdf=chromium.pdf --no-pdf-header-footer "file://$tmp/chromium.html" >log 2>&1 || die "$(tail -n 3 log)"
cat >text.mjs <<'END'
import fs from 'fs';
import { createRequire } from 'module';
const [, , by, file] = process.argv;
if (by === 'pdf-parse')
	console.log((await createRequire(import.meta.url)('pdf-parse')(fs.readFileSync(file))).text.trim().replace(/\n+/g, '/'));
else {
	const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const document = await getDocument({ data: new Uint8Array(fs.readFileSync(file)), verbosity: 0 }).promise;
	const { items } = await (await document.getPage(1)).getTextContent();
	console.log(items.map(item => item.str).filter(text => text.trim()).join(' '));
}
END
for by in office chromium; do
	expect "pdf-parse, PDF by $by" "$("$node" text.mjs pdf-parse $by.pdf)" a12345/b678
	expect "pdf.js, PDF by $by" "$("$node" text.mjs pdf.js $by.pdf 2>/dev/null)" 'a 12 345 b 6 78'
done
verdict
