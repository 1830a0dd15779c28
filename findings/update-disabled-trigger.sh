#!/bin/sh
# PostgreSQL 15: a disabled trigger makes every UPDATE compute all stored generated columns again.
#
# A table with doc, note, and a column generated from doc by a function that counts its calls (think of parsing
# a page). UPDATE of note alone, with different triggers on the table.
# Guess: a generated column is computed again only when a column it depends on is updated (so it is, without a
# trigger); a trigger that cannot run for this statement, being disabled, WHEN (false), or of another column
# (BEFORE UPDATE OF doc), changes nothing.
# Seen: any BEFORE UPDATE row trigger that exists, in all three of these states, has the function called for each
# row. An AFTER UPDATE trigger does not. So ALTER TABLE ... DISABLE TRIGGER makes the UPDATE no cheaper.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server

$psql >/dev/null <<'EOF'
CREATE SEQUENCE calls;
CREATE FUNCTION f(text) RETURNS int LANGUAGE plpgsql IMMUTABLE AS
$$ BEGIN PERFORM nextval('calls'); RETURN length($1); END $$;
CREATE TABLE page (id int, note text, doc text, n int GENERATED ALWAYS AS (f(doc)) STORED);
INSERT INTO page SELECT g, 'a', 'page ' || g FROM generate_series(1, 1000) g;
CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
EOF
calls() {
	$psql -c "SELECT setval('calls', 1, false)" -c "UPDATE page SET $1" -c "SELECT last_value - 1 + is_called::int FROM calls" |
		tail -n 1 | sed 's/^-1$/0/'
}
trigger() {
	$psql -c 'SET client_min_messages = error' -c 'DROP TRIGGER IF EXISTS t ON page' -c "CREATE TRIGGER t $1 EXECUTE FUNCTION nothing()"
}
note="note = note || 'b'"
expect 'calls for 1000 rows, UPDATE of note, no trigger' "$(calls "$note")" 0
expect 'the same, UPDATE of doc' "$(calls "doc = doc || 'b'")" 1000
trigger 'AFTER UPDATE ON page FOR EACH ROW'
expect 'UPDATE of note, AFTER UPDATE trigger' "$(calls "$note")" 0
trigger 'BEFORE UPDATE ON page FOR EACH STATEMENT'
expect 'UPDATE of note, BEFORE UPDATE trigger FOR EACH STATEMENT' "$(calls "$note")" 0
trigger 'BEFORE UPDATE ON page FOR EACH ROW WHEN (false)'
expect 'UPDATE of note, BEFORE UPDATE trigger WHEN (false)' "$(calls "$note")" 1000
trigger 'BEFORE UPDATE OF doc ON page FOR EACH ROW'
expect 'UPDATE of note, BEFORE UPDATE OF doc trigger' "$(calls "$note")" 1000
$psql -c 'ALTER TABLE page DISABLE TRIGGER ALL'
expect 'the same, disabled' "$(calls "$note")" 1000
verdict
