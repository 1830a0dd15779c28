#!/bin/sh
# libxml2 2.9.14: a page labelled gb2312 ends at the first character that only GBK has, and lxml says nothing.
#
# A page in GBK with <meta charset="gb2312">, as Chinese sites have labelled theirs for decades (browsers read
# that label as GBK): a paragraph, one with the character U+55BE, common in names and in GBK but not in GB 2312, and a
# table behind it. Read by xmllint --html, by lxml.html and by pandas.read_html's way (lxml, recovering).
# Guess: the character becomes U+FFFD or bytes of Latin-1 and reading goes on, as HTML parsers never fail; or an exception.
# Seen: the document ends in the middle of that paragraph; the table is not in the tree. lxml raises nothing, with
# recover=True and by default alike (the only trace is in the parser's error_log); xmllint writes to stderr and exits 0.
# Labelled gbk or gb18030, the same bytes are read to their end. With recover=False lxml raises.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3-lxml=4.9.2 libxml2-utils=2.9.14+dfsg

cat >"$tmp/read.py" <<'EOF'
import sys
import lxml.etree, lxml.html
data = open(sys.argv[1], "rb").read()
try:
    if sys.argv[2] == "html":
        tree = lxml.html.fromstring(data)
    else:
        tree = lxml.etree.HTML(data, lxml.etree.HTMLParser(recover=sys.argv[2] == "recover"))
    print(tree.xpath("count(//p)"), tree.xpath("count(//td)"), ascii(list(tree.itertext())[-1]))
except lxml.etree.LxmlError as error:
    print(type(error).__name__)
EOF
page() {
	printf '<html><head><meta charset="%s"></head><body><p>one</p><p>\274\327\206\264\322\322</p><table><tr><td>121</td><td>122</td></tr></table></body></html>' "$1" >"$tmp/p.html"
}
read_by() { /usr/bin/python3 "$tmp/read.py" "$tmp/p.html" "$1"; }

page gb2312
expect 'gb2312, lxml.html: paragraphs, table cells, where the text ends' "$(read_by html)" "2.0 0.0 '\\u7532'"
expect 'gb2312, lxml.etree.HTML, recover=True' "$(read_by recover)" "2.0 0.0 '\\u7532'"
expect 'gb2312, recover=False' "$(read_by strict)" XMLSyntaxError
status=0
xmllint --html --encode utf-8 "$tmp/p.html" >"$tmp/out" 2>"$tmp/err" || status=$?
expect 'gb2312, xmllint: exit status, cells, lines on stderr or none' "$status $(grep -c '<td>' "$tmp/out" || :) $([ -s "$tmp/err" ] && echo some || echo none)" '0 0 some'
for label in gbk gb18030; do
	page $label
	expect "$label, lxml.html" "$(read_by html)" "2.0 2.0 '122'"
done
verdict
