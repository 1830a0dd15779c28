#!/bin/sh
# pdftotext 22.12, pdfminer 20221105, PyPDF2 2.12.1, pdf.js 4.10.38: text in a Chinese font that is not embedded is full width, nothing, or letters.
#
# A PDF of one line, 收到12件 ３４５ 〇——, in STSong-Light, which readers of PDF have for Chinese and files need not embed, by the
# encodings GBK-EUC-H, GBKp-EUC-H and UniGB-UCS2-H. poppler-data is installed, pdf.js comes with its tables.
# Guess: who has the tables has the text, the same by each encoding; who has none says so, or has at least the digits.
# Seen: mutool has it. pdftotext has １２, of full width, for 12 by GBK-EUC-H, not by the others. pdfminer, which Debian ships without tables, has
# nothing, exit status 0, no message. pdf.js has nothing unless it is told where its tables are (cMapUrl). PyPDF2 warns, and has Latin
# letters and 12, but no ３４５, by the encodings of GBK, and by UniGB-UCS2-H a NUL before each digit.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need python3=3.11.2 poppler-utils=22.12.0 poppler-data=0.4.12 mupdf-tools=1.21.1 python3-pdfminer=20221105 python3-pypdf2=2.12.1
modules pdfjs-dist@4.10.38
pdf_module
cd "$tmp"

cat >make.py <<'END'
from pdf import save
for encoding, codec in (("GBK-EUC-H", "gbk"), ("GBKp-EUC-H", "gbk"), ("UniGB-UCS2-H", "utf-16-be")):
    save(encoding + ".pdf", "BT /G 16 Tf 40 200 Td <%s> Tj ET\n" % "收到12件 ３４５ 〇——".encode(codec).hex(), fonts="/G 6 0 R ", more=(
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-%s /Encoding /%s /DescendantFonts [7 0 R] >>" % (encoding, encoding),
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>"
        " /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 8 0 R >>",
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >>"))
END
/usr/bin/python3 make.py
with_tables() {
	"$node" -e 'import("'"$tmp"'/node_modules/pdfjs-dist/legacy/build/pdf.mjs").then(async its => console.log((await (await (await its.getDocument(
	{ url: process.argv[1], verbosity: 0, cMapUrl: "'"$tmp"'/node_modules/pdfjs-dist/cmaps/", cMapPacked: true }).promise).getPage(1)).getTextContent()).items.map(i => i.str).join("")))' "$1" |
		tr -s ' '
}
for encoding in GBK-EUC-H GBKp-EUC-H UniGB-UCS2-H; do
	expect "mutool, $encoding" "$(read_pdf mutool $encoding.pdf)" '收到12件 ３４５ 〇——'
	expect "pdf.js with tables, $encoding" "$(with_tables $encoding.pdf)" '收到12件 ３４５ 〇——'
	expect "pdf.js, $encoding" "$(read_pdf pdf.js $encoding.pdf)" ''
	expect "pdfminer, $encoding" "$(read_pdf pdfminer $encoding.pdf)" ''
done
expect 'pdftotext, GBK-EUC-H' "$(read_pdf pdftotext GBK-EUC-H.pdf)" '收到１２件 ３４５ 〇——'
expect 'pdftotext, GBKp-EUC-H' "$(read_pdf pdftotext GBKp-EUC-H.pdf)" '收到12件 ３４５ 〇——'
expect 'pdftotext, UniGB-UCS2-H' "$(read_pdf pdftotext UniGB-UCS2-H.pdf)" '收到12件 ３４５ 〇——'
pypdf2() { /usr/bin/python3 -W ignore -c 'import sys, PyPDF2
text = PyPDF2.PdfReader(sys.argv[1]).pages[0].extract_text()
print("12" in text, "\x001\x002" in text, "３" in text or "3" in text, "收" in text)' "$1"; }
expect 'PyPDF2, GBK-EUC-H: 12, NUL and digits, 3, Chinese' "$(pypdf2 GBK-EUC-H.pdf)" 'True False False False'
expect 'PyPDF2, UniGB-UCS2-H: 12, NUL and digits, 3, Chinese' "$(pypdf2 UniGB-UCS2-H.pdf)" 'False True False False'
verdict
