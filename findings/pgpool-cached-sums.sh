#!/bin/sh
# pgpool-II 4.3.5: with its cache on, sums stay old after what a trigger, a function, a cascade or MERGE has changed.
#
# pgpool in front of one server, memory_cache_enabled = on, and otherwise as it is by default: memqcache_auto_cache_invalidation is on.
# Tables of pages, of a total that a trigger keeps, of parts that go with their page (ON DELETE CASCADE), and a partitioned one; each sum is
# asked before and after a change, both through pgpool, and compared with that of the server itself.
# Guess: what was asked of a table is forgotten when the table changes by way of pgpool, however it does.
# Seen: what is forgotten is of the table that the statement names: INSERT, UPDATE, DELETE, COPY, also within WITH. Not of those that a trigger, a
# cascade, a function, DO, an INSERT into a view, MERGE, or TRUNCATE CASCADE changes, nor of a partition by its parent. Their sums stay as they
# were, for memqcache_expire = 0 is for ever, in all sessions; no message. A later INSERT by its name brings all.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20 pgpool2=4.3.5
server
cat >"$tmp/pgpool.conf" <<END
listen_addresses = ''
port = 9999
unix_socket_directories = '$tmp'
socket_dir = '$tmp'
pcp_socket_dir = '$tmp'
pcp_listen_addresses = ''
backend_clustering_mode = 'raw'
backend_hostname0 = '$tmp'
backend_port0 = $PGPORT
pid_file_name = '$tmp/pgpool.pid'
logdir = '$tmp'
memory_cache_enabled = on
memqcache_oiddir = '$tmp/data/cache'
num_init_children = 2
END
as_owner mkdir "$tmp/data/cache"
: >"$tmp/pool.log"
as_owner pgpool -n -f "$tmp/pgpool.conf" -F /dev/null -a /dev/null >"$tmp/pool.log" 2>&1 &
also=$!
through="$psql -p 9999"
waited=0
until $through -c 'SELECT' >"$tmp/log" 2>&1; do
	waited=$((waited + 1))
	[ $waited -lt 150 ] || die "$(tail -n 3 "$tmp/pool.log")"
	sleep 0.2
done
$psql <<'SQL'
CREATE TABLE page (name text PRIMARY KEY, n int);
CREATE TABLE part (name text REFERENCES page ON DELETE CASCADE, n int);
CREATE TABLE total (n bigint);
INSERT INTO total VALUES (0);
CREATE FUNCTION add() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN UPDATE total SET n = n + NEW.n; RETURN NEW; END';
CREATE TRIGGER add AFTER INSERT ON page FOR EACH ROW EXECUTE FUNCTION add();
CREATE FUNCTION file(text, int) RETURNS void LANGUAGE sql AS 'INSERT INTO page VALUES ($1, $2)';
CREATE VIEW pages AS SELECT * FROM page;
CREATE TABLE filed (year int, n int) PARTITION BY LIST (year);
CREATE TABLE filed_2022 PARTITION OF filed FOR VALUES IN (2022);
INSERT INTO page VALUES ('a', 1);
INSERT INTO part VALUES ('a', 1);
SQL
# changed_by TABLE STATEMENT: the sum of the table before it, after it, and as it is on the server
changed_by() {
	sum="SELECT coalesce(sum(n), 0) FROM $1"
	before=$($through -c "$sum")
	$through -c "$2" >"$tmp/log" 2>&1 || die "$(cat "$tmp/log")"
	echo "$before, $($through -c "$sum"), $($psql -c "$sum")"
}
expect 'INSERT' "$(changed_by page "INSERT INTO page VALUES ('b', 2)")" '1, 3, 3'
expect 'WITH INSERT' "$(changed_by page "WITH c AS (INSERT INTO page VALUES ('c', 4) RETURNING n) SELECT n FROM c")" '3, 7, 7'
expect "trigger's total" "$(changed_by total "INSERT INTO page VALUES ('d', 8)")" '7, 7, 15'
expect 'function' "$(changed_by page "SELECT file('e', 16)")" '15, 15, 31'
expect 'DO' "$(changed_by page "DO 'BEGIN INSERT INTO page VALUES (''f'', 32); END'")" '15, 15, 63'
expect 'view' "$(changed_by page "INSERT INTO pages VALUES ('g', 64)")" '15, 15, 127'
expect 'MERGE' "$(changed_by page "MERGE INTO page USING (VALUES ('h', 128)) AS v (name, n) ON page.name = v.name WHEN NOT MATCHED THEN INSERT VALUES (v.name, v.n)")" '15, 15, 255'
expect 'INSERT behind them' "$(changed_by page "INSERT INTO page VALUES ('i', 256)")" '15, 511, 511'
expect 'partition by its parent' "$(changed_by filed_2022 'INSERT INTO filed VALUES (2022, 1)')" '0, 0, 1'
expect 'ON DELETE CASCADE' "$(changed_by part "DELETE FROM page WHERE name = 'a'")" '1, 1, 0'
expect 'errors of pgpool' "$(grep -c ERROR "$tmp/pool.log" || :)" 0
verdict
