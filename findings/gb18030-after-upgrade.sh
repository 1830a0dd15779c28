#!/bin/sh
# PostgreSQL 18.6 to 19~rc1: what was loaded as GB18030 cannot be sent as GB18030 any more, and A3A0 cannot be loaded.
#
# All 23,940 codes of two bytes from GB18030 to UTF-8 by both versions, and what 18 made of them from UTF-8 to GB18030 by 19, as
# a client does that has client_encoding GB18030 and reads a table which pg_upgrade carried over; a table copied out and in.
# Guess: 19 has the table of GB18030-2022, so that some rare characters are others; but each code still has a character,
# and each stored character a code, as is the point of GB18030.
# Seen: 18 has a character for each code. 19 refuses one, A3A0, by which old pages are padded, a wide blank: COPY of a file that has it
# ends there. Nineteen codes are other characters, as in the standard of 2022. Of what 18 stored, 19 characters have no code in 19,
# that of A3A0 too: a SELECT that meets one is an error, for a client by GB18030 alone, and a dump in that encoding
# fails; U+E7C7, which 18 had for an m with an accent, goes out as another code than it came by, without a word.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # read by lib
tree_suite=sid tree_also=perl
need postgresql-18=18.6 postgresql-19=19~rc1

hex() { $psql -v VERBOSITY=sqlstate -c "SELECT upper($1)" 2>&1 | sed 's/.*ERROR: *//'; }
for version in 18 19; do
	bin=/usr/lib/postgresql/$version/bin
	server
	$psql <<-'EOF'
		CREATE FUNCTION text_of(code bytea) RETURNS text LANGUAGE plpgsql AS
		$$ BEGIN RETURN convert_from(code, 'GB18030'); EXCEPTION WHEN untranslatable_character THEN RETURN NULL; END $$;
		CREATE FUNCTION code_of(value text) RETURNS bytea LANGUAGE plpgsql AS
		$$ BEGIN RETURN convert_to(value, 'GB18030'); EXCEPTION WHEN untranslatable_character THEN RETURN NULL; END $$;
		CREATE TABLE code AS SELECT decode(lpad(to_hex(a * 256 + b), 4, '0'), 'hex') AS code
		FROM generate_series(x'81'::int, x'FE'::int) a, generate_series(x'40'::int, x'FE'::int) b WHERE b <> x'7F'::int;
		CREATE TABLE old (code bytea, value text);
	EOF
	[ $version = 18 ] || $psql -c '\copy old FROM '"$tmp/old"
	expect "$version: codes" "$($psql -c 'SELECT count(*) FROM code')" 23940
	expect "$version: codes refused" "$($psql -c 'SELECT count(*) FROM code WHERE text_of(code) IS NULL')" "$((version - 18))"
	expect "$version: A3A0" "$(hex "to_hex(ascii(convert_from('\\xA3A0', 'GB18030')))")" "$([ $version = 18 ] && echo E5E5 || echo 22P05)"
	expect "$version: A8BC" "$(hex "to_hex(ascii(convert_from('\\xA8BC', 'GB18030')))")" "$([ $version = 18 ] && echo E7C7 || echo 1E3F)"
	if [ $version = 18 ]; then
		$psql -c '\copy (SELECT code, text_of(code) FROM code) TO '"$tmp/old"
	else
		expect '19: characters of 18 that have no code' "$($psql -c 'SELECT count(*) FROM old WHERE code_of(value) IS NULL')" 19
		expect '19: characters of 18 that have another code' "$($psql -c 'SELECT count(*) FROM old WHERE code_of(value) <> code')" 1
		expect '19: codes that are another character' "$($psql -c 'SELECT count(*) FROM old WHERE text_of(code) <> value')" 19
		expect '19: pg_dump -E GB18030 of them' "$("$bin/pg_dump" -E GB18030 -t old >"$tmp/dump" 2>&1 && echo whole || echo fails)" fails
		expect '19: A3A0 of 18 to a client' "$(PGCLIENTENCODING=GB18030 $psql -v VERBOSITY=sqlstate -c "SELECT value FROM old WHERE code = '\\xA3A0'" 2>&1 |
			LC_ALL=C sed 's/.*ERROR: *//')" 22P05
	fi
	no_server
done
verdict
