#!/bin/sh
# pandoc 2.17.1.1: the head of a table is not read from .odt, nor a number in a content control.
#
# A page of HTML with a table of two rows of heads and two of figures, saved by LibreOffice 7.4.7 as .odt and .docx; a table of pandoc's
# own Markdown, made .odt by pandoc and read again; a .docx as templates have it, with a number in a content control, made .odt
# by LibreOffice.
# Guess: rows to be repeated on each page (table:table-header-rows) are the head of pandoc's table, as those of .docx are;
# or are rows like others. A content control is its text.
# Seen: they are not there at all: figures without a word of what they are, from LibreOffice and from pandoc itself; with
# two rows of heads both are gone. A number in a content control is a blank cell. Exit status 0, with --fail-if-warnings too. From .docx all is read.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7 pandoc=2.17.1.1
cd "$tmp"
word_module

cat >heads.html <<'END'
<html><body><table border="1"><thead><tr><th>office</th><th>upheld</th><th>revoked</th></tr><tr><th>no</th><th>1</th><th>2</th></tr></thead>
<tbody><tr><td>a</td><td>12</td><td>345</td></tr><tr><td>b</td><td>6</td><td>7</td></tr></tbody></table></body></html>
END
office odt writer8 heads.html
office docx 'MS Word 2007 XML' heads.html
printf '| office | upheld |\n|---|---|\n| a | 12 |\n' | pandoc -f markdown -o own.odt
cat >make.py <<'END'
from word import *
control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>"
save("control.docx", table([row([plain("a"), cell(paragraph(control % text(12))), plain(345)])], 3) + "<w:p/>")
END
/usr/bin/python3 make.py
soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to odt control.docx >log 2>&1 || die "$(cat log)"
words() { pandoc --fail-if-warnings "$1" -t plain | tr -s ' \n' '\n' | grep '[a-z0-9]' | paste -sd ' '; }
expect 'heads, .docx' "$(words heads.docx)" 'office upheld revoked no 1 2 a 12 345 b 6 7'
expect 'heads, .odt' "$(words heads.odt)" 'a 12 345 b 6 7'
expect 'heads, Markdown to .odt by pandoc' "$(words own.odt)" 'a 12'
expect 'content control, .docx' "$(words control.docx)" 'a 12 345'
expect 'content control, .odt' "$(words control.odt)" 'a 345'
verdict
