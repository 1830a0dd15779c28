#!/bin/sh
# PostgreSQL 15: what \d and \s match is a matter of the collation, three ways for three of them.
#
# A database in UTF-8 with the locale C.UTF-8 (of libc); full-width digits, U+3000 and U+00A0, as Chinese pages have
# them, matched in the database's collation, in COLLATE "C" and in an ICU collation.
# Guess: \d is 0 to 9, or all digits of Unicode, in every column of a database in UTF-8; \s likewise all its blanks.
# Seen: full-width 12 ~ '^\d+$' is true by ICU alone: a guard before ::int that holds on one server lets through on another,
# where initdb chose ICU, what ::int then refuses. U+3000 is \s by libc and by ICU, not in "C"; U+00A0 by ICU alone;
# a Chinese character is no \w in "C". [0-9] is the same everywhere.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server

$psql <<'EOF'
CREATE DATABASE utf8 TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8';
EOF
PGDATABASE=utf8
matches() {
	for collation in default C und-x-icu; do
		$psql -c "SELECT (U&'$1' COLLATE \"$collation\") ~ '$2'"
	done | tr '\n' ' '
}
echo '# in the order: libc C.UTF-8, C, ICU'
expect 'full-width 12 ~ \d+' "$(matches '\FF11\FF12' '^\d+$')" 'f f t '
expect 'full-width 12 ~ [0-9]+' "$(matches '\FF11\FF12' '^[0-9]+$')" 'f f f '
expect '5 and U+3000 ~ \d\s' "$(matches '5\3000' '^\d\s$')" 't f t '
expect '5 and U+00A0 ~ \d\s' "$(matches '5\00A0' '^\d\s$')" 'f f t '
expect 'U+4E2D ~ \w' "$(matches '\4E2D' '^\w$')" 't f t '
expect 'full-width 12 as an integer' "$($psql -c "SELECT U&'\FF11\FF12'::int" 2>&1 | grep -c 'invalid input syntax')" 1
verdict
