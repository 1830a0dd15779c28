#!/bin/sh
# Citus 13.2: views over a table that is distributed otherwise keep their definition and lose their grants.
#
# A distributed table with a view over it that has a grant, a comment and security_invoker.
# Guess: alter_distributed_table() changes how rows are spread, and a view over the table is what it was.
# Seen: it drops the view by CASCADE and makes it anew: its option stays, its grant and its comment are gone, while those of
# the table stay.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need_citus 13.2

$psql -c 'CREATE TABLE t (id int PRIMARY KEY)' -c "SELECT create_distributed_table('t', 'id')" -c 'CREATE ROLE reader' \
	-c 'CREATE VIEW v WITH (security_invoker = true) AS SELECT id FROM t' -c "COMMENT ON VIEW v IS 'rows'" \
	-c 'GRANT SELECT ON t, v TO reader' >/dev/null 2>&1
look() {
	$psql -c "SELECT relname, has_table_privilege('reader', oid, 'SELECT'), obj_description(oid, 'pg_class'), reloptions
		FROM pg_class WHERE relname IN ('t', 'v') AND relnamespace = 'public'::regnamespace ORDER BY 1" | tr '\n' ' '
}
expect 'name, readable, comment, options' "$(look)" 't|t|| v|t|rows|{security_invoker=true} '
$psql -c "SELECT alter_distributed_table('t', shard_count => 6)" >/dev/null 2>&1
expect 'with other shards' "$(look)" 't|t|| v|f||{security_invoker=true} '
verdict
