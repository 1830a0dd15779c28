#!/bin/sh
# antiword 0.37: the second row of a table of six columns is gone.
#
# A .doc of LibreOffice 7.4.7 with tables of 2 to 7 columns and 8 rows, each cell "rNcM", read by
# antiword -w 0 (no line breaks, so width is not the matter) and, to see that the file is whole, by LibreOffice.
# Guess: wide tables may be laid out badly, but their text is there, or the exit status says that it is not.
# Seen: 2 to 5 columns: all rows. 6 columns: rows 1, 3, 4 ... 8, neatly between bars; row 2 is nowhere,
# exit status 0, nothing on stderr. 7 columns: no table any more, all rows in one line, and every cell is there.
# So it is neither the width nor the number of cells that loses a row, and a sum over the rows is silently short.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need libreoffice-writer-nogui=7.4.7 libreoffice-core-nogui=7.4.7
unpack 'antiword=0.37-16*'

for columns in 2 5 6 7; do
	{
		echo '<html><body><p>Before</p><table border="1">'
		for row in 1 2 3 4 5 6 7 8; do
			echo '<tr>'
			column=1
			while [ $column -le $columns ]; do
				echo "<td>r${row}c$column</td>"
				column=$((column + 1))
			done
			echo '</tr>'
		done
		echo '</table><p>After</p></body></html>'
	} >"$tmp/t$columns.html"
	office doc 'MS Word 97' "t$columns.html"
	(cd "$tmp" && soffice "-env:UserInstallation=file://$tmp/office" --headless --convert-to txt:Text "t$columns.doc" >/dev/null 2>&1)
	status=0
	ANTIWORDHOME=$tmp/antiword/usr/share/antiword "$tmp/antiword/usr/bin/antiword" -m UTF-8.txt -w 0 "$tmp/t$columns.doc" \
		>"$tmp/t$columns.out" 2>"$tmp/t$columns.err" || status=$?
	cells() { grep -o 'r[0-9]c[0-9]' "$1" | grep -c "$2" || :; }
	lost=0
	[ $columns -ne 6 ] || lost=6
	expect "$columns columns, cells LibreOffice reads" "$(cells "$tmp/t$columns.txt" .)" $((8 * columns))
	expect "$columns columns, cells antiword writes" "$(cells "$tmp/t$columns.out" .)" $((8 * columns - lost))
	expect "$columns columns, of row 2" "$(cells "$tmp/t$columns.out" r2)" $((columns - lost))
	expect "$columns columns, exit status and bytes of stderr" "$status $(wc -c <"$tmp/t$columns.err")" "0 0"
done
sed -n '/r1c1/,/r4c1/p' "$tmp/t6.out"
verdict
