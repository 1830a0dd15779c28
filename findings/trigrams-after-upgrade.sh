#!/bin/sh
# PostgreSQL 18.6 to 19~rc1, pg_trgm: after pg_upgrade, LIKE '%信息公开%' by a trigram index finds none of the rows.
#
# A database whose locale is Chinese by ICU (zh-Hans-CN) and one with the builtin C.UTF-8, both with LC_CTYPE C, which
# is what initdb --locale=C gives; a table of 20,000 Chinese texts with a GIN index of pg_trgm, asked by
# LIKE before pg_upgrade and after it.
# Guess: with ICU or builtin C.UTF-8 a Chinese character is a letter, to \w and to pg_trgm alike; and an index that
# pg_upgrade carries over goes on answering as it did, or is marked invalid, as hash indexes once were.
# Seen: in 18 \w matches Chinese, but pg_trgm asks libc's LC_CTYPE, and similarity() of any two Chinese texts is 0; the
# index has no trigram of them, so LIKE reads all of it, and is right. 19 asks the database's provider: similarity() is
# as one would think, LIKE looks for the trigrams in the old index, and finds 0 of 20,000 rows. pg_upgrade says nothing
# of it. A sequential scan finds them all, and so does the index after REINDEX.
# (The release notes of 18 advise to reindex pg_trgm where the providers differ; nothing changes with 18, but with 19.)
# shellcheck disable=SC2034 # read by lib
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
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
count="SELECT count(*) FROM report WHERE narrative LIKE '%信息公开%'"
by_index="SET enable_seqscan = off; $count"
by_scan="SET enable_bitmapscan = off; $count"
similar="SELECT '信' ~ '\w', round(similarity('政府信息公开', '政府信息公开工作')::numeric, 1)"

for locale in --locale-provider=icu,--icu-locale=zh-Hans-CN --locale-provider=builtin,--builtin-locale=C.UTF-8; do
	provider=${locale%,*}
	for bin in "$old" "$new"; do
		as_owner "$bin/initdb" -D "$tmp/${bin##*postgresql/}" -U postgres -A trust -E UTF8 --locale=C "$provider" "${locale#*,}" \
			--no-sync >"$tmp/log" 2>&1 || die "$(cat "$tmp/log")"
	done
	rm -rf "$tmp/data"
	mv "$tmp/18/bin" "$tmp/data"
	start "$old"
	ask "CREATE EXTENSION pg_trgm; CREATE TABLE report (narrative text);
		INSERT INTO report SELECT '第' || n || '号 政府信息公开工作年度报告' FROM generate_series(1, 20000) n;
		CREATE INDEX report_trigrams ON report USING gin (narrative gin_trgm_ops)"
	echo "# ${provider#*=}, LC_CTYPE $(ask "SELECT datctype FROM pg_database WHERE datname = 'postgres'")"
	expect '18: \w, similarity' "$(ask "$similar")" 't|0.0'
	expect '18: rows by the index' "$(ask "$by_index")" 20000
	stop
	mv "$tmp/data" "$tmp/18/bin"
	(cd "$tmp" && as_owner "$new/pg_upgrade" -b "$old" -B "$new" -d "$tmp/18/bin" -D "$tmp/19/bin" -U postgres -s "$tmp" >"$tmp/log" 2>&1) ||
		die "$(tail -n 20 "$tmp/log")"
	mv "$tmp/19/bin" "$tmp/data"
	start "$new"
	expect 'pg_upgrade: words on indexes' "$(grep -ciE 'reindex|trgm' "$tmp/log" || :)" 0
	expect '19: \w, similarity' "$(ask "$similar")" 't|0.6'
	expect '19: rows by the index' "$(ask "$by_index")" 0
	expect '19: rows by a scan' "$(ask "$by_scan")" 20000
	ask 'REINDEX INDEX report_trigrams'
	expect '19: rows by the index, after REINDEX' "$(ask "$by_index")" 20000
	stop
	rm -rf "$tmp/data" "$tmp/18" "$tmp/19"
done
verdict
