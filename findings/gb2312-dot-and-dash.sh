#!/bin/sh
# GB2312: the dot of a name and the dash of a blank cell are other characters than by GBK, to PostgreSQL, Python and iconv.
#
# PostgreSQL 15.20 (EUC_CN, GBK, GB18030), Python 3.11, iconv of glibc 2.36; all 8,178 codes of the square that GB2312
# is in, by the label gb2312, which most old pages and files have, and by gbk and gb18030, which hold it.
# Guess: GBK and GB18030 are supersets of GB2312, so that a code of GB2312 is one character by all three labels.
# Seen: two of its codes are two characters: A1A4, the dot between parts of a name, is U+30FB by gb2312 and U+00B7 by the others;
# A1AA, a Chinese dash, U+2015 and U+2014. All three agree on this; a browser takes the label gb2312 for GBK (the Encoding
# Standard says so). So a name with a dot that was loaded by the label of its page is not found by what one copies out of
# a browser, and a blank cell's dash is not the dash that a program knows; no error. Out again by the other label it is one.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20 python3=3.11.2 libc-bin=2.36
server
cd "$tmp"

/usr/bin/python3 - <<'EOF'
codes = [bytes((a, b)) for a in range(0xA1, 0xF8) for b in range(0xA1, 0xFF)]
with open("codes", "w") as f:
    f.writelines(code.hex().upper() + "\n" for code in codes)
for label in ("gb2312", "gbk"):
    with open("python-" + label, "w", encoding="utf-8") as f:
        f.writelines(code.decode(label, "replace").replace("\ufffd", "") + "\n" for code in codes)
EOF
{
	cat <<-'EOF'
		CREATE TABLE code (n serial, hex text);
		CREATE FUNCTION read(hex text, label name) RETURNS text LANGUAGE plpgsql AS
		$$ BEGIN RETURN convert_from(decode(hex, 'hex'), label); EXCEPTION WHEN OTHERS THEN RETURN NULL; END $$;
		COPY code (hex) FROM stdin;
	EOF
	cat codes
	printf '%s\n' '\.'
	for label in EUC_CN GBK GB18030; do echo "COPY (SELECT coalesce(read(hex, '$label'), '') FROM code ORDER BY n) TO STDOUT \\g $label"; done
} | $psql
for label in EUC_CN GBK GB18030; do [ "$(wc -l <$label)" -eq "$(wc -l <codes)" ] || die "not all of $label"; done

# Codes that both read, and read differently
differ() { paste codes "$1" "$2" | awk -F '\t' '$2 != "" && $3 != "" && $2 != $3 { printf "%s%s", sep, $1; sep = " " }'; }
point() { tr -d '\n' | iconv -f UTF-8 -t UTF-16BE | od -An -tx1 | tr -d ' \n' | tr a-f A-F; }
code() { sed -n "$(grep -n "^$1\$" codes | cut -d : -f 1)p" "$2" | point; }
expect codes "$(wc -l <codes)" 8178
expect 'PostgreSQL, EUC_CN and GBK differ in' "$(differ EUC_CN GBK)" 'A1A4 A1AA'
expect 'PostgreSQL, GBK and GB18030 differ in' "$(differ GBK GB18030)" ''
expect 'Python, gb2312 and gbk differ in' "$(differ python-gb2312 python-gbk)" 'A1A4 A1AA'
expect 'EUC_CN and Python gb2312 differ in' "$(differ EUC_CN python-gb2312)" ''
for row in 'A1A4 \0241\0244 30FB 00B7' 'A1AA \0241\0252 2015 2014'; do
	# shellcheck disable=SC2086 # four fields
	set -- $row
	expect "$1 by EUC_CN, Python gb2312, iconv GB2312" "$(code "$1" EUC_CN) $(code "$1" python-gb2312) $(printf %b "$2" | iconv -f GB2312 -t UTF-8 | point)" "$3 $3 $3"
	expect "$1 by GBK, GB18030, iconv GBK" "$(code "$1" GBK) $(code "$1" GB18030) $(printf %b "$2" | iconv -f GBK -t UTF-8 | point)" "$4 $4 $4"
done
error() { $psql -v VERBOSITY=sqlstate -c "$1" 2>&1 | sed 's/.*ERROR: *//'; }
expect 'U+00B7 to EUC_CN, U+30FB to GBK' "$(error "SELECT convert_to(U&'\\00B7', 'EUC_CN')") $(error "SELECT convert_to(U&'\\30FB', 'GBK')")" '22P05 22P05'
expect 'a name by the one looked for by the other' "$($psql -c "SELECT convert_from('\\xB0A1A1A4B0A1', 'EUC_CN') = convert_from('\\xB0A1A1A4B0A1', 'GBK')")" f
verdict
