#!/bin/sh
# Citus 13.2: one session counts by year in two time zones, in its own for one office and in the server's for all.
#
# A hundred pages of as many offices, fetched at 20:00 of New Year's Eve by UTC, the morning of 2023 in China; distributed by office, on one
# machine in UTC; asked in a session in Asia/Shanghai by PGTZ, as pgJDBC sends the zone of its machine, beside a table that is not distributed.
# Guess: the zone with which a session was opened holds for all that it asks, or Citus asks in UTC, as postgres_fdw does.
# Seen: the year of one office's page is 2023, that of all pages 2022, and after a question for one office, within the same
# transaction, 2023 for all. A date compared with a timestamptz column is midnight by UTC: no page is of 2023, though each one is when asked
# alone. INSERT ... SELECT stores 2022-12-31 as the day of all, 2023-01-01 as that of one. SHOW timezone says Asia/Shanghai; no message. A literal
# timestamptz is right; all is with ALTER ROLE ... SET timezone, which Citus's own connections have too, or with SET LOCAL where
# citus.propagate_set_commands is local. Where a connection leads to the shard, as to another machine (citus.enable_local_execution off), one office's
# page is of 2022 too. (That SET is not passed on unless asked is in the manual, with that setting.)
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need_citus 13.2

$psql >"$tmp/log" 2>&1 <<'END' || die "$(cat "$tmp/log")"
ALTER SYSTEM SET timezone = 'UTC';
SELECT pg_reload_conf();
CREATE TABLE page (office int, fetched timestamptz);
CREATE TABLE kept (office int, day date);
SELECT create_distributed_table('page', 'office'), create_distributed_table('kept', 'office', colocate_with => 'page');
INSERT INTO page SELECT g, '2022-12-31 20:00+00' FROM generate_series(1, 100) g;
CREATE TABLE plain AS TABLE page;
END
PGTZ=Asia/Shanghai
export PGTZ
ask() { $psql "$@" 2>&1 | paste -sd ' '; }
of='extract(year FROM fetched), count(*) FROM'
expect 'zone of the session' "$(ask -c 'SHOW timezone')" Asia/Shanghai
expect 'not distributed: years' "$(ask -c "SELECT $of plain GROUP BY 1")" '2023|100'
expect 'one office: years' "$(ask -c "SELECT $of page WHERE office = 5 GROUP BY 1")" '2023|1'
expect 'all: years' "$(ask -c "SELECT $of page GROUP BY 1")" '2022|100'
expect 'all, after one office in a transaction: years' "$(ask -c BEGIN -c 'SELECT office FROM page WHERE office = 5' -c "SELECT $of page GROUP BY 1")" '5 2023|100'
expect 'one office, by a connection: years' "$(ask -c 'SET citus.enable_local_execution = off' -c "SELECT $of page WHERE office = 5 GROUP BY 1")" '2022|1'
since="fetched >= date '2023-01-01'"
expect 'not distributed: since date 2023-01-01' "$(ask -c "SELECT count(*) FROM plain WHERE $since")" 100
expect 'one office: since date 2023-01-01' "$(ask -c "SELECT count(*) FROM page WHERE $since AND office = 5")" 1
expect 'all: since date 2023-01-01' "$(ask -c "SELECT count(*) FROM page WHERE $since")" 0
expect 'all: since timestamptz 2023-01-01' "$(ask -c "SELECT count(*) FROM page WHERE fetched >= timestamptz '2023-01-01'")" 100
$psql -c 'INSERT INTO kept SELECT office, fetched::date FROM page' -c 'INSERT INTO kept SELECT office, fetched::date FROM page WHERE office = 5'
expect 'days stored of all, and of one office' "$(ask -c 'SELECT day, count(*) FROM kept GROUP BY 1 ORDER BY 1')" '2022-12-31|100 2023-01-01|1'
expect 'all, SET LOCAL passed on: years' "$(ask -c 'SET citus.propagate_set_commands = local' -c BEGIN -c "SET LOCAL timezone = 'Asia/Shanghai'" \
	-c "SELECT $of page GROUP BY 1")" '2023|100'
$psql -c "ALTER ROLE postgres SET timezone = 'Asia/Shanghai'"
expect 'all, zone of the role: years' "$(ask -c "SELECT $of page GROUP BY 1")" '2023|100'
verdict
