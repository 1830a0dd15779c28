#!/bin/sh
# pandoc 2.17.1.1: of a table in RTF, numbers behind a merged cell move to the left, and a footnote cuts it in two, the last rows first.
#
# An .rtf as word processors write it: a table with a row of plain cells, one whose first two columns are merged (LibreOffice's way, a
# wider cell), one with a number in a form's field (FORMTEXT), one with a footnote at its number, and a plain one behind;
# and a label in the bytes of GBK with \ansicpg936 and \fcharset134, as a Chinese Word has it.
# Guess: pandoc's reader of RTF is plainer than that of .docx, and loses spans, so that blanks are left in their place; GBK is read.
# Seen: numbers behind a merged cell stand in the columns of others, as from .odt; the field is a blank. The row with the footnote is
# two: its label and blanks, and its numbers in the columns of the label and the next, the first row of another table, which stands
# before that of the rows above. GBK is read as Latin-1, which one sees. All with exit status 0, no message. Of the same document as .docx, written by LibreOffice from the .rtf, pandoc reads all.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 pandoc=2.17.1.1 libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7
cd "$tmp"

cat >make.py <<'END'
def row(*cells, ends=(2000, 4000, 6000)):
    return r"\trowd %s %s\row " % ("".join(r"\cellx%d" % end for end in ends), "".join(r"\pard\intbl %s\cell " % cell for cell in cells)) + "\n"
field = r"{\field{\*\fldinst {FORMTEXT {\*\formfield{\fftype0{\*\ffname Text1}}}}}{\fldrslt {345}}}"
name = "".join(r"\'%02x" % byte for byte in "件".encode("gbk"))
rows = [row("plain", "1", "2"), row("merged", "18", ends=(4000, 6000)), row("field", field, "3"), row("gbk", name, "4")]
note = [row("note", r"5{\super\chftn{\footnote\pard\plain{\super\chftn} of these}}", "6"), row("behind", "7", "8")]
for name, lines in ("t.rtf", rows), ("note.rtf", [rows[0]] + note):
    with open(name, "w") as file:
        file.write(r"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}}\f0 " + "\n" + "".join(lines) + r"\pard the end\par}")
END
/usr/bin/python3 make.py
soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to docx t.rtf note.rtf >log 2>&1 || die "$(cat log)"
# the rows of an HTML, the numbers of each in their columns, a stroke behind each table
rows() {
	pandoc "$1" -t html >page.html
	/usr/bin/python3 - <<'END'
import html, re
for table in re.findall("(?s)<table.*?</table>", open("page.html").read()):
    for row in re.findall("(?s)<tr.*?</tr>", table):
        cells = []
        for span, inner in re.findall('(?s)<t[dh]([^>]*)>(.*?)</t[dh]>', row):
            wide = re.search('colspan="(.)"', span)
            cells += [html.unescape(re.sub("<sup>.*?</sup>|<[^>]*>", "", inner)).strip() or "-"] + ["-"] * (int(wide[1]) - 1 if wide else 0)
        print(" ".join(cells), end="/")
    print("|", end="")
END
}
expect 'pandoc, .rtf' "$(rows t.rtf)" 'plain 1 2/merged 18 -/field - 3/gbk ¼þ 4/|'
expect 'pandoc, .docx of it' "$(rows t.docx)" 'plain 1 2/merged - 18/field 345 3/gbk 件 4/|'
expect 'pandoc, .rtf with a footnote' "$(rows note.rtf)" '5 6 -/behind 7 8/|plain 1 2/note - -/|'
expect 'pandoc, .docx of it' "$(rows note.docx)" 'plain 1 2/note 5 6/behind 7 8/|'
expect 'pandoc, messages' "$(pandoc --verbose note.rtf -t plain 2>&1 >log | grep -v '^\[INFO\] Running' | head -n 1)" ''
verdict
