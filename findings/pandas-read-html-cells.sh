#!/bin/sh
# pandas 1.5.3: read_html loses a visible number behind a hidden one, a cell with colspan="0", and the end of a paragraph.
#
# Tables of two rows with a label and two numbers, read with flavor lxml (the default where it is installed) and bs4.
# Guess: displayed_only=True, the default, leaves out what style="display:none" hides and nothing else, with
# either parser; colspan="0" counts as 1, as in browsers; two paragraphs of a cell are two words.
# Seen: lxml: <span style="display:none">3</span>7 is NaN, since the element is removed together with the text behind it;
# bs4 gives 7. Both: a cell with colspan="0" is gone and the row moves to the left, NaN at its end; <p>5</p><p>1</p>, a figure
# and the number of its note, is the number 51, where 5<br>1 is the text '5 1'. No warning.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3-pandas=1.5.3 python3-lxml=4.9.2 python3-bs4=4.11.2 python3-html5lib=1.1

cat >"$tmp/read.py" <<'EOF'
import io, sys
import pandas
page = "<table><tr><td>a</td>%s<td>2</td></tr><tr><td>b</td><td>3</td><td>4</td></tr></table>" % sys.argv[2]
print(*pandas.read_html(io.StringIO(page), flavor=sys.argv[1])[0].values.tolist()[0])
EOF
row() { /usr/bin/python3 "$tmp/read.py" "$@"; }
for flavor in lxml bs4; do
	expect "$flavor, plain" "$(row $flavor '<td>7</td>')" 'a 7 2'
	seven='7'
	[ $flavor = bs4 ] || seven=nan
	expect "$flavor, a hidden 3 before a 7" "$(row $flavor '<td><span style="display:none">3</span>7</td>')" "a $seven 2"
	expect "$flavor, colspan 0" "$(row $flavor '<td colspan="0">7</td>')" 'a 2 nan'
	expect "$flavor, paragraphs 5 and 1" "$(row $flavor '<td><p>5</p><p>1</p></td>')" 'a 51 2'
	expect "$flavor, lines 5 and 1" "$(row $flavor '<td>5<br>1</td>')" 'a 5 1 2'
done
verdict
