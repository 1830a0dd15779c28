#!/bin/sh
# PostgreSQL 15, logical replication: with a primary key that is a generated column, the first UPDATE stops all of it.
#
# Pages whose key is a stored generated column, and a plain table beside them, replicated together to a database with the same
# two tables; rows inserted before and after the subscription, then a note of one page changed, then another row for both.
# Guess: a generated column is not sent, as the manual says, but computed on the other side, where it is the key by which the
# row is found; or CREATE PUBLICATION, or the UPDATE, is refused.
# Seen: copy and INSERT work. The UPDATE is taken by the publisher, and the subscriber fails at it, "publisher did not send
# replica identity column", again every few seconds, for ever: nothing of any table arrives after it, and the publisher keeps
# its log. The error is in the subscriber's log alone; the subscription is enabled, and the tables look as they did. REPLICA
# IDENTITY FULL, the usual cure, changes nothing; with it, and no key on the subscriber's side, all arrives.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20

# replicated IDENTITY KEY stops|goes: what the subscriber has of page, where it has KEY, and of plain; the publisher's page has IDENTITY.
replicated() {
	server -c wal_level=logical -c wal_retrieve_retry_interval=200
	$psql -c 'CREATE DATABASE copy'
	for database in postgres copy; do
		$psql -d $database -c 'CREATE TABLE page (doc text, note text, key text GENERATED ALWAYS AS (md5(doc)) STORED)' \
			-c 'CREATE TABLE plain (n int PRIMARY KEY)'
	done
	$psql -c 'ALTER TABLE page ADD PRIMARY KEY (key)'
	[ -z "$2" ] || $psql -d copy -c "ALTER TABLE page ADD $2"
	$psql -c "ALTER TABLE page REPLICA IDENTITY $1" -c "INSERT INTO page VALUES ('one', 'old')" -c 'CREATE PUBLICATION p FOR TABLE page, plain' \
		-c "SELECT pg_create_logical_replication_slot('s', 'pgoutput')" >/dev/null
	$psql -d copy -c "CREATE SUBSCRIPTION s CONNECTION 'host=$tmp user=postgres dbname=postgres' PUBLICATION p WITH (create_slot = false)"
	until_true copy "SELECT bool_and(srsubstate = 'r') FROM pg_subscription_rel"
	$psql -c "INSERT INTO page VALUES ('two', 'old')" -c 'INSERT INTO plain VALUES (1)'
	until_true copy 'SELECT EXISTS (SELECT FROM plain WHERE n = 1)'
	before=$($psql -d copy -c 'SELECT count(*) FROM page')
	$psql -c "UPDATE page SET note = 'new' WHERE doc = 'two'" -c 'INSERT INTO plain VALUES (2)'
	if [ "$3" = stops ]; then
		until_stopped
	else
		until_true copy 'SELECT EXISTS (SELECT FROM plain WHERE n = 2)'
	fi
	echo "$before; $($psql -d copy -c "SELECT note FROM page WHERE doc = 'two'"), $($psql -d copy -c 'SELECT count(*) FROM plain'), $(
		$psql -d copy -c 'SELECT subenabled FROM pg_subscription')"
	no_server
}
# Waits for at most a minute.
until_true() {
	waited=0
	until [ "$($psql -d "$1" -c "$2")" = t ]; do
		waited=$((waited + 1))
		[ $waited -lt 300 ] || die "not within a minute: $2"
		sleep 0.2
	done
}
# Until the error has come three times
until_stopped() {
	waited=0
	until [ "$(grep -c 'ERROR:  publisher did not send replica identity column' "$tmp/data/log")" -ge 3 ]; do
		waited=$((waited + 1))
		[ $waited -lt 300 ] || return 0
		sleep 0.2
	done
}
what='pages before the UPDATE; note after it, rows of the other table, subscription enabled'
replicated DEFAULT 'PRIMARY KEY (key)' stops >"$tmp/seen"
expect "key: $what" "$(cat "$tmp/seen")" '2; old, 1, t'
replicated FULL 'PRIMARY KEY (key)' stops >"$tmp/seen"
expect "FULL: $what" "$(cat "$tmp/seen")" '2; old, 1, t'
replicated FULL '' goes >"$tmp/seen"
expect "FULL, no key there: $what" "$(cat "$tmp/seen")" '2; new, 2, t'
verdict
