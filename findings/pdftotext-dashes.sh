#!/bin/sh
# pdftotext 22.12: a column of a table in which "-" stands for none loses its dashes, and 5- above 12 is 512.
#
# A PDF of a table of five rows, a letter and a figure or a dash, and one of a single column, in which a figure has a dash
# behind it; its text by pdftotext as it is by default, and with -layout, -raw, -tsv; by mutool and pdfminer.
# Guess: by default the text comes in reading order, columns one below the other, and all of it comes: five figures or dashes.
# Seen: by default (and with -htmlmeta) a minus sign at the end of a line is a hyphen, which is left out together with the end
# of the line, though it is all that the line has and digits follow. "4, -, 12, -, 345" of five rows is 4, 12, 345: the figures
# move up to other rows, and nothing shows that any was there. "5-" above "12" is 512. With -layout, -raw and -tsv, and by
# mutool and pdfminer, each dash is there. A minus before a number stays.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 poppler-utils=22.12.0 mupdf-tools=1.21.1 python3-pdfminer=20221105
cd "$tmp"

pdf_module
cat >make.py <<'EOF'
from pdf import save
def draw(shown):
    return "".join("BT /F 10 Tf %d %d Td (%s) Tj ET\n" % (x, 250 - 15 * line, text) for line, row in enumerate(shown) for x, text in zip((50, 150), row))
save("table.pdf", draw([("a", "4"), ("b", "-"), ("c", "12"), ("d", "-"), ("e", "345")]))
save("column.pdf", draw([("7",), ("5-",), ("12",), ("-3",), ("-",), ("8",)]))
EOF
/usr/bin/python3 make.py
words() { tr -s ' \n\f' '\n' | grep . | paste -sd ' '; }
expect 'table' "$(pdftotext table.pdf - | words)" 'a b c d e 4 12 345'
expect 'table, -htmlmeta' "$(pdftotext -htmlmeta table.pdf - | sed 's/<[^>]*>//g' | words)" 'a b c d e 4 12 345'
expect 'table, -layout' "$(pdftotext -layout table.pdf - | words)" 'a 4 b - c 12 d - e 345'
expect 'table, -raw' "$(pdftotext -raw table.pdf - | words)" 'a 4 b - c 12 d - e 345'
expect 'table, -tsv' "$(pdftotext -tsv table.pdf - | awk -F '\t' '$1 == 5 { print $12 }' | words)" 'a b c d e 4 - 12 - 345'
expect 'table, mutool' "$(mutool draw -F text table.pdf 2>/dev/null | words)" 'a 4 b - c 12 d - e 345'
expect 'table, pdfminer' "$(pdf2txt table.pdf | words)" 'a b c d e 4 - 12 - 345'
expect 'column' "$(pdftotext column.pdf - | words)" '7 512 -3 8'
expect 'column, -layout' "$(pdftotext -layout column.pdf - | words)" '7 5- 12 -3 - 8'
expect 'messages, exit status' "$(pdftotext table.pdf - 2>&1 >/dev/null) $?" ' 0'
verdict
