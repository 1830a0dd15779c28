#!/bin/sh
# Citus 13.2: a warning that a trigger raises is heard after INSERT, not under COPY.
#
# A distributed table with a trigger that raises a warning for each row (citus.enable_unsafe_triggers).
# Guess: who loads rows sees the warnings, as from a table of one machine, or never sees any.
# Seen: INSERT and UPDATE bring them. Under COPY those of the shards reach the client as DEBUG, which it does not ask for.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need_citus 13.2

$psql -c 'CREATE TABLE t (id int PRIMARY KEY)' -c 'INSERT INTO t VALUES (1)' -c "SELECT create_distributed_table('t', 'id')" \
	-c "CREATE FUNCTION warn() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE WARNING ''heard''; RETURN NEW; END'" \
	-c 'SET citus.enable_unsafe_triggers = on' \
	-c 'CREATE TRIGGER warn AFTER INSERT OR UPDATE ON t FOR EACH ROW EXECUTE FUNCTION warn()' >/dev/null 2>&1

heard() { { $psql -c "SET client_min_messages = $1" -c "$2" 2>&1 || :; } | sed -n 's/^\(WARNING\|DEBUG\): *heard$/\1/p' | tr '\n' ' ' | sed 's/ $//'; }
expect 'INSERT' "$(heard notice 'INSERT INTO t VALUES (2)')" WARNING
expect 'INSERT of two' "$(heard notice 'INSERT INTO t VALUES (3), (4)')" 'WARNING WARNING'
expect 'UPDATE' "$(heard notice 'UPDATE t SET id = id WHERE id = 1')" WARNING
expect 'COPY' "$(heard notice "COPY t FROM PROGRAM 'echo 5'")" ''
expect 'COPY, asked for DEBUG' "$(heard debug1 "COPY t FROM PROGRAM 'echo 6'")" DEBUG
expect 'rows' "$($psql -c 'SELECT count(*) FROM t')" 6
verdict
