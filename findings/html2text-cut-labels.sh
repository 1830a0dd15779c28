#!/bin/sh
# html2text 1.3.2a: with -utf8 the labels 行政许可 and 行政处罚 of a table are both 行政.
#
# A page in UTF-8 with a table of three labels, 行政许可, 行政处罚 and 规范性文件数, with a number each, and a paragraph, read with -utf8, as it is
# and 200 columns wide; the same with labels of Latin letters.
# Guess: told that the page is UTF-8, it writes the labels whole, and at worst its columns do not stand in line.
# Seen: a column is as wide as its longest label has characters, here six, and takes as many bytes: each label ends after its second
# character, so that two rows have one label. What follows is lost or stands, from the middle of a character on, between the numbers and behind
# them: the text is no UTF-8. The paragraph is whole, and so are Latin labels. Exit status 0, no message.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need html2text=1.3.2a libc-bin=2.36
cd "$tmp"
page() {
	printf '<html><head><meta charset="utf-8"></head><body><table border="1">' >t.html
	for number in 12345 678 9; do
		printf '<tr><td>%s</td><td>%s</td></tr>' "$1" $number >>t.html
		shift
	done
	echo '</table><p>共收到12件</p></body></html>' >>t.html
}
labels() { html2text -utf8 "$@" t.html | grep -a '^|' | cut -d '|' -f 2 | tr -d '_ ' | paste -sd ' '; }
whole() { html2text -utf8 t.html | iconv -f UTF-8 -t UTF-8 >/dev/null 2>&1 && echo UTF-8 || echo 'not UTF-8'; }

page 行政许可 行政处罚 规范性文件数
expect 'labels' "$(labels)" '行政 行政 规范'
expect 'labels, 200 columns' "$(labels -width 200)" '行政 行政 规范'
expect 'the text is' "$(whole)" 'not UTF-8'
expect 'paragraph' "$(html2text -utf8 t.html | tail -n 1)" '共收到12件'
page licences penalties documents
expect 'Latin labels' "$(labels)" 'licences penalties documents'
expect 'the text is' "$(whole)" 'UTF-8'
verdict
