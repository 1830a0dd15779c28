#!/bin/sh
# Chromium prints a table that is wider than the paper: a number at the margin loses its last digits, in the text too.
#
# A table of one row and 9 to 30 columns, each a number of twelve digits, printed by chromium --print-to-pdf; its
# words by pdftotext, and what the PDF draws by mutool, decompressed.
# Guess: the page is made smaller until the table fits; or what does not fit is cut off to the eye, and the text
# behind it is whole; or the rest of the row is on another sheet, as office programs print it.
# Seen: it is made smaller down to some 3/4; a table wider than that keeps this size, on one sheet. Numbers
# wholly beyond the edge are not in the PDF; the one at the edge is there with the digits that fit, a shorter number that
# looks like any other. The glyphs themselves are left out, so that no reader of PDFs can tell. Exit status 0.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=chromium
need poppler-utils=22.12.0 mupdf-tools=1.21.1
chromium=$(command -v chromium) || die 'needs chromium'
echo "# $("$chromium" --version 2>/dev/null)"

printed() {
	{
		echo '<!DOCTYPE html><meta charset="utf-8"><style>table { border-collapse: collapse; font: 16px monospace }</style><table><tr>'
		column=1
		while [ $column -le "$1" ]; do
			echo "<td style='border: 1px solid'>$((123456789000 + column))</td>"
			column=$((column + 1))
		done
		echo '</tr></table>'
	} >"$tmp/t.html"
	"$chromium" --headless --no-sandbox --disable-gpu --user-data-dir="$tmp/chromium" --no-pdf-header-footer \
		--print-to-pdf="$tmp/t.pdf" "$tmp/t.html" >"$tmp/log" 2>&1 || die "$(cat "$tmp/log")"
	pdftotext -raw "$tmp/t.pdf" "$tmp/t.txt"
	mutool clean -d "$tmp/t.pdf" "$tmp/t.plain.pdf" 2>/dev/null
}
whole() { grep -oE '[0-9]+' "$tmp/t.txt" | grep -cE '^123456789[0-9]{3}$'; }
cut() { grep -oE '[0-9]+' "$tmp/t.txt" | grep -vE '^123456789[0-9]{3}$' || :; }

printed 9
expect 'columns printed, whole numbers, cut numbers, sheets' \
	"9 $(whole) $(cut | grep -c . || :) $(pdfinfo "$tmp/t.pdf" | sed -n 's/^Pages: *//p')" '9 9 0 1'
for columns in 12 30; do
	printed $columns
	expect 'columns printed, whole numbers, cut numbers, sheets' \
		"$columns $(whole) $(cut | grep -c . || :) $(pdfinfo "$tmp/t.pdf" | sed -n 's/^Pages: *//p')" "$columns 9 1 1"
	piece=$(cut)
	echo "the cut number: $piece"
	expect 'begins as the tenth number does' "$(case 123456789010 in "$piece"?*) echo yes ;; *) echo no ;; esac)" yes
	# each glyph is four hexadecimal digits between < and >
	drawn=$(grep -aoE '<[0-9A-F]+> *Tj' "$tmp/t.plain.pdf" | sed 's/[^0-9A-F]//g' | tr -d '\n' | wc -c)
	expect 'glyphs drawn are those of the words, none hidden' $((drawn / 4)) $((9 * 12 + ${#piece}))
done
verdict
