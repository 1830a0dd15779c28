#!/bin/sh
# PostgreSQL 18.6 to 19~rc1: after pg_upgrade and REINDEX, text search in a stored tsvector column finds none of the rows.
#
# A database whose locale is Chinese by ICU and one with the builtin C.UTF-8, both with LC_CTYPE C, which is what initdb
# --locale=C gives; 1,000 texts with words of the configuration simple in a generated column and in an index on the expression;
# each text looked for by itself, before pg_upgrade, after it, and after REINDEX, which the release notes advise.
# Guess: stored words are computed again, or found as before; or REINDEX, which is advised for changes of locales, mends all.
# Seen: in 18 the parser asks libc's LC_CTYPE, for which with C all beyond ASCII is a letter: a sentence with its commas and
# full stops is one word. 19 asks the database's provider: each clause is a word. So a text that was found by itself is
# not any more, by either, and pg_upgrade says nothing of it. REINDEX mends the index on the expression; the column keeps the
# old words, 0 of 1,000, until each row is updated. New rows beside the old ones are found, so that it looks well.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # read by lib
tree_suite=sid tree_also=perl
need postgresql-18=18.6 postgresql-19=19~rc1

old=/usr/lib/postgresql/18/bin
new=/usr/lib/postgresql/19/bin
owner=nobody
if id postgres >/dev/null 2>&1; then owner=postgres; fi
[ "$(id -u)" -ne 0 ] || chown "$owner" "$tmp"

# A server of one of the versions in $tmp/data, as it is.
start() {
	bin=$1
	postgres=1
	as_owner "$bin/pg_ctl" -D "$tmp/data" -s -w -l "$tmp/data/log" \
		-o "-c listen_addresses= -c unix_socket_directories=$tmp -c fsync=off -c autovacuum=off" start || die "$(tail -n 20 "$tmp/data/log")"
}
stop() {
	as_owner "$bin/pg_ctl" -D "$tmp/data" -s -w -m fast stop
	postgres=
}
ask() { "$bin/psql" -X -q -A -t -v ON_ERROR_STOP=1 -h "$tmp" -U postgres -d postgres -c "$1"; }
found() { ask "SELECT count(*) FROM report WHERE $1 @@ plainto_tsquery('simple', body)"; }
words="to_tsvector('simple', body)"
by_index="SET enable_seqscan = off; SELECT count(*) FROM report WHERE $words @@ plainto_tsquery('simple', '第7号，政府信息公开（工作）年度报告。')"

for locale in --locale-provider=icu,--icu-locale=zh-Hans-CN --locale-provider=builtin,--builtin-locale=C.UTF-8; do
	provider=${locale%,*}
	for bin in "$old" "$new"; do
		as_owner "$bin/initdb" -D "$tmp/${bin##*postgresql/}" -U postgres -A trust -E UTF8 --locale=C "$provider" "${locale#*,}" \
			--no-sync >"$tmp/log" 2>&1 || die "$(cat "$tmp/log")"
	done
	rm -rf "$tmp/data"
	mv "$tmp/18/bin" "$tmp/data"
	start "$old"
	ask "CREATE TABLE report (body text, words tsvector GENERATED ALWAYS AS ($words) STORED);
		INSERT INTO report SELECT '第' || n || '号，政府信息公开（工作）年度报告。' FROM generate_series(1, 1000) n;
		CREATE INDEX report_words ON report USING gin (($words))"
	echo "# ${provider#*=}, LC_CTYPE $(ask "SELECT datctype FROM pg_database WHERE datname = 'postgres'")"
	expect '18: a text has words' "$(ask "SELECT min(length($words)) FROM report")" 1
	expect '18: found by the column' "$(found words)" 1000
	expect '18: found by the index' "$(ask "$by_index")" 1
	stop
	mv "$tmp/data" "$tmp/18/bin"
	(cd "$tmp" && as_owner "$new/pg_upgrade" -b "$old" -B "$new" -d "$tmp/18/bin" -D "$tmp/19/bin" -U postgres -s "$tmp" >"$tmp/log" 2>&1) ||
		die "$(tail -n 20 "$tmp/log")"
	mv "$tmp/19/bin" "$tmp/data"
	start "$new"
	expect 'pg_upgrade: words on indexes or text search' "$(grep -ciE 'reindex|search' "$tmp/log" || :)" 0
	expect '19: a text has words' "$(ask "SELECT min(length($words)) FROM report")" 4
	expect '19: found by the column' "$(found words)" 0
	expect '19: found by the index' "$(ask "$by_index")" 0
	ask 'REINDEX TABLE report'
	expect '19: found by the column, after REINDEX' "$(found words)" 0
	expect '19: found by the index, after REINDEX' "$(ask "$by_index")" 1
	ask 'UPDATE report SET body = body'
	expect '19: found by the column, after UPDATE' "$(found words)" 1000
	stop
	rm -rf "$tmp/data" "$tmp/18" "$tmp/19"
done
verdict
