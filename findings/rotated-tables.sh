#!/bin/sh
# ghostscript 10.00, pdfminer 20221105: in a table that stands on its side 345, 78 and 9 of three rows are 345789, or 12345 is 54321.
#
# A PDF of a table of three rows, a name and two figures, with wide gaps between; upright, and turned by a quarter on an upright
# page, as a wide table stands in a report; and turned so on a page with /Rotate, as a program makes a page in landscape.
# Guess: words are found along the line of their letters, whichever way it goes; or a turned text comes letter by letter.
# Seen: ghostscript's txtwrite makes of each column one line, and of the last one word, 345789, as if the rows were letters. pdfminer
# has a digit a line, from above to below, which is from the end to the beginning: 5 4 3 2 1 of 12 and 345. On a page with
# /Rotate ghostscript is right. pdftotext -layout and mutool have all words as upright. Exit status 0, no message.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 python3-pdfminer=20221105 poppler-utils=22.12.0 mupdf-tools=1.21.1 ghostscript=10.0.0~dfsg
cd "$tmp"

pdf_module
cat >make.py <<'END'
from pdf import save
rows = [("alpha", 12, 345), ("beta", 6, 78), ("gamma", 7, 9)]
def draw(matrix, place):
    return "".join("BT /F 10 Tf %s %d %d Tm (%s) Tj ET\n" % ((matrix,) + place(line, x) + (text,)) for line, row in enumerate(rows) for x, text in zip((50, 120, 150), row))
turned = draw("0 1 -1 0", lambda line, x: (100 + 20 * line, x))
save("upright.pdf", draw("1 0 0 1", lambda line, x: (x, 200 - 20 * line)))
save("turned.pdf", turned)
save("landscape.pdf", turned, "/Rotate 90 ")
END
/usr/bin/python3 make.py
words() { tr -s ' \t\r\n\f' '\n' | grep . | paste -sd ' '; }
by_gs() { gs -q -sDEVICE=txtwrite -o - "$1" | words; }
expect 'ghostscript, upright' "$(by_gs upright.pdf)" 'alpha 12 345 beta 6 78 gamma 7 9'
expect 'ghostscript, turned' "$(by_gs turned.pdf)" '345789 126 7 alphabetagamma'
expect 'ghostscript, landscape' "$(by_gs landscape.pdf)" 'alpha 12 345 beta 6 78 gamma 7 9'
expect 'pdfminer, turned' "$(pdf2txt turned.pdf | words)" '5 4 3 2 1 8 7 9 6 7 a h p a l a t e b a m m a g'
expect 'pdftotext -layout, turned' "$(pdftotext -layout turned.pdf - | words)" 'alpha 12 345 beta 6 78 gamma 7 9'
expect 'mutool, turned' "$(mutool draw -F text turned.pdf 2>/dev/null | words)" 'alpha 12 345 beta 6 78 gamma 7 9'
verdict
