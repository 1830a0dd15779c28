#!/bin/sh
# Chromium 156, Noto Sans CJK: the PDF of a page has other characters for 一, 人, 民, 行 than the page, to all but pdftotext.
#
# A page with a name and two labels in Noto Sans CJK SC, printed to PDF by chromium, and the same in WenQuanYi Micro Hei;
# the text by pdftotext, pdftohtml, mutool, pdfminer and PyPDF2; the name looked for.
# Guess: the text of a PDF that a browser made is the text of the page.
# Seen: Noto has one glyph for 一 (U+4E00) and the radical ⼀ (U+2F00), and the PDF's table of characters names the radical:
# 人民政府 is ⼈⺠政府, which looks alike and is found by no search; of the common characters some fifty are. The
# right ones are there too, as ActualText of the marked content, which pdftotext reads (without -raw and with) and
# the others do not, pdftohtml of the same package included. NFKC mends 人 and not 民, for radicals of the supplement
# (U+2E80 to U+2EFF) have no decomposition. With WenQuanYi all is as in the page.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=chromium
need python3=3.11.2 poppler-utils=22.12.0 mupdf-tools=1.21.1 python3-pdfminer=20221105 python3-pypdf2=2.12.1 fonts-noto-cjk=20220127 fonts-wqy-microhei=0.2.0
chromium=$(command -v chromium) || die 'needs chromium'
echo "# $("$chromium" --version 2>/dev/null)"
cd "$tmp"

printed() {
	echo "<!DOCTYPE html><html lang='zh-CN'><meta charset='utf-8'><p style='font-family: \"$1\"'>人民政府<p style='font-family: \"$1\"'>一、行政复议" >t.html
	"$chromium" --headless --no-sandbox --disable-gpu --user-data-dir="$tmp/chromium" --no-pdf-header-footer \
		--print-to-pdf="$tmp/t.pdf" "$tmp/t.html" >"$tmp/log" 2>&1 || die "$(cat "$tmp/log")"
}
lines() { tr -d '\f' | grep . | sed 's/ *$//' | paste -sd ' '; }
cat >pypdf2.py <<'END'
import PyPDF2
print(PyPDF2.PdfReader("t.pdf").pages[0].extract_text())
END
cat >nfkc.py <<'END'
import sys, unicodedata
print(unicodedata.normalize("NFKC", sys.stdin.read()), end="")
END
by() {
	case $1 in
		pdftotext) pdftotext t.pdf - ;;
		pdftotext-raw) pdftotext -raw t.pdf - ;;
		pdftohtml) pdftohtml -xml -stdout t.pdf | sed -n 's/.*<text[^>]*>\(.*\)<\/text>.*/\1/p' ;;
		mutool) mutool draw -F text t.pdf 2>/dev/null ;;
		pdfminer) pdf2txt t.pdf ;;
		PyPDF2) /usr/bin/python3 pypdf2.py ;;
	esac | lines
}
printed 'WenQuanYi Micro Hei'
for program in pdftotext pdftotext-raw pdftohtml mutool pdfminer PyPDF2; do
	expect "WenQuanYi, $program" "$(by $program)" '人民政府 一、行政复议'
done
printed 'Noto Sans CJK SC'
for program in pdftotext pdftotext-raw; do expect "Noto, $program" "$(by $program)" '人民政府 一、行政复议'; done
for program in pdftohtml mutool pdfminer PyPDF2; do expect "Noto, $program" "$(by $program)" '⼈⺠政府 ⼀、⾏政复议'; done
expect 'Noto, mutool, NFKC' "$(by mutool | /usr/bin/python3 nfkc.py)" '人⺠政府 一、行政复议'
verdict
