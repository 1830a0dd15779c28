#!/bin/sh
# GB18030: five decoders read the same two-byte codes in four ways, none with an error.
#
# PostgreSQL 15.20 (convert_from), Python 3.11's gb18030, iconv of glibc 2.36, and node 20.20.2's TextDecoder by two
# labels, gb18030 and gbk, which by the Encoding Standard are one decoder; all 23940 two-byte codes.
# Guess: GB18030 has every code, so its two-byte part is the same everywhere, or differs by old and new tables.
# Seen: PostgreSQL and Python agree; 20 codes differ from node's gb18030: A3A0, which pads old pages, is a wide
# blank (U+3000) there and U+E5E5, private and no white space, in the others; vertical punctuation, m with an
# acute accent and eight ideographs are private in PostgreSQL. iconv is a third table, 6 of its ideographs are of
# plane 2. And node's gbk is a fourth, 101 codes from its own gb18030: no euro at A2E3, and A3A0 is E5E5 again.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need postgresql-15=15.20 python3-minimal=3.11.2 libc-bin=2.36
modules
server
cd "$tmp"

/usr/bin/python3 - <<'EOF'
codes = [bytes((a, b)) for a in range(0x81, 0xFF) for b in range(0x40, 0xFF) if b != 0x7F]
with open("codes", "w") as f:
    f.writelines(code.hex().upper() + "\n" for code in codes)
with open("gb", "wb") as f:
    f.writelines(code + b"\n" for code in codes)
with open("python", "w", encoding="utf-8") as f:
    f.writelines(code.decode("gb18030") + "\n" for code in codes)
EOF
iconv -f GB18030 -t UTF-8 gb >glibc
for label in gb18030 gbk; do
	"$node" -e "process.stdout.write(new TextDecoder('$label').decode(require('fs').readFileSync('gb')))" >"node-$label"
done
{
	echo "CREATE TEMP TABLE code (n serial, hex text);"
	echo "COPY code (hex) FROM stdin;"
	cat codes
	printf '%s\n' '\.'
	echo "SELECT convert_from(decode(hex, 'hex'), 'GB18030') FROM code ORDER BY n;"
} | $psql >postgresql

differ() { paste -d '\n' "$1" "$2" | awk 'NR % 2 { a = $0; next } a "" != $0 "" { n++ } END { print n + 0 }'; }
point() { sed -n "$(grep -n "^$1\$" codes | cut -d : -f 1)p" "$2" | tr -d '\n' | iconv -f UTF-8 -t UTF-32BE | od -An -tx1 | tr -d ' \n' | tr a-f A-F | sed 's/^0*//'; }
expect codes "$(wc -l <codes)" 23940
expect 'PostgreSQL and Python differ in' "$(differ postgresql python)" 0
expect 'PostgreSQL and node gb18030' "$(differ postgresql node-gb18030)" 20
expect 'PostgreSQL and iconv' "$(differ postgresql glibc)" 25
expect 'iconv and node gb18030' "$(differ glibc node-gb18030)" 7
expect 'node gbk and node gb18030' "$(differ node-gbk node-gb18030)" 101
for row in 'A3A0 E5E5 E5E5 E5E5 3000 E5E5' 'A2E3 20AC 20AC 20AC 20AC E76C' 'A8BC E7C7 E7C7 1E3F 1E3F E7C7' \
	'A6D9 E78D E78D FE10 FE10 E78D' 'FE59 E81E E81E 9FB4 9FB4 E81E' 'FE51 E816 E816 20087 E816 E816'; do
	code=${row%% *} seen=
	for by in postgresql python glibc node-gb18030 node-gbk; do seen="$seen $(point "$code" "$by")"; done
	expect "$code by PostgreSQL, Python, iconv, node gb18030, node gbk" "$seen" " ${row#* }"
done
verdict
