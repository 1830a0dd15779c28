#!/bin/sh
# PostgreSQL 15: INSERT ... ON CONFLICT DO NOTHING computes generated columns, and tries CHECKs, of the rows it skips.
#
# A table with a key, a document, and a column generated from it by a function that counts its calls. All rows are
# there already, and are inserted again.
# Guess: a row whose key is there is skipped before anything of it is computed, and cannot violate a CHECK.
# Seen: one call for each row with DO NOTHING; two with DO UPDATE of the document, one of them for the row that was
# proposed. A CHECK refuses the whole statement for a row that would have been skipped. WHERE NOT EXISTS, and MERGE,
# call nothing.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server

$psql >/dev/null <<'EOF'
CREATE SEQUENCE calls;
CREATE FUNCTION f(text) RETURNS int LANGUAGE plpgsql IMMUTABLE AS
$$ BEGIN PERFORM nextval('calls'); RETURN length($1); END $$;
CREATE TABLE page (id int PRIMARY KEY, doc text, n int GENERATED ALWAYS AS (f(doc)) STORED);
CREATE TABLE again AS SELECT g AS id, 'page ' || g AS doc FROM generate_series(1, 1000) g;
INSERT INTO page SELECT * FROM again;
EOF
calls() {
	$psql -c "SELECT setval('calls', 1, false)" -c "$1" -c "SELECT last_value - 1 + is_called::int FROM calls" | tail -n 1
}
insert='INSERT INTO page (id, doc) SELECT id, doc FROM again a'
expect 'calls for 1000 rows that are there, ON CONFLICT DO NOTHING' "$(calls "$insert ON CONFLICT DO NOTHING")" 1000
expect 'ON CONFLICT DO UPDATE' "$(calls "$insert ON CONFLICT (id) DO UPDATE SET doc = excluded.doc")" 2000
expect 'ON CONFLICT DO UPDATE WHERE the document differs, which it does not' \
	"$(calls "$insert ON CONFLICT (id) DO UPDATE SET doc = excluded.doc WHERE page.doc <> excluded.doc")" 1000
expect 'WHERE NOT EXISTS, then ON CONFLICT DO NOTHING' \
	"$(calls "$insert WHERE NOT EXISTS (SELECT FROM page p WHERE p.id = a.id) ON CONFLICT DO NOTHING")" 0
expect 'MERGE ... WHEN NOT MATCHED' \
	"$(calls 'MERGE INTO page p USING again a ON a.id = p.id WHEN NOT MATCHED THEN INSERT (id, doc) VALUES (a.id, a.doc)')" 0
$psql -c 'ALTER TABLE page ADD CHECK (n < 7) NOT VALID'
expect 'a CHECK that rows which are there do not meet, ON CONFLICT DO NOTHING' \
	"$($psql -v VERBOSITY=sqlstate -c "$insert ON CONFLICT DO NOTHING" 2>&1 | sed 's/.*ERROR: *//')" 23514
verdict
