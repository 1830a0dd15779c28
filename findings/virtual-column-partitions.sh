#!/bin/sh
# PostgreSQL 18.6 and 19~rc1: a virtual generated column has two values for the same row, by the table and by its partition.
#
# Reports partitioned by year, open generated from received, virtual and, in a second table, stored. A year that was made as a
# table of its own is attached, whose expression is another, as it is where the formula was mended for new years only.
# Guess: another expression is refused, as up to PostgreSQL 15; or the partition's holds for its rows, as it does with
# stored columns since 16, whichever table is asked.
# Seen: nothing is refused. A query of the partitioned table computes the partitioned table's expression for all rows, one of
# the partition its own: 8 and 12 for one row, and a condition on the column finds the row by one name and not by the other.
# A row copied out by the partition, as it is archived, is another than the one reports were made of. Stored: 12 by both.
# INSERT ... RETURNING has the value of the table that it names; an AFTER trigger's WHEN, and so what is done, the partition's.
# (That the table named counts is said in the manual's chapter on generated columns, not with ATTACH PARTITION.)
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # read by lib
tree_suite=sid tree_also=perl
need postgresql-18=18.6 postgresql-19=19~rc1

for version in 18 19; do
	bin=/usr/lib/postgresql/$version/bin
	server
	for kind in VIRTUAL STORED; do
		$psql <<-EOF
			CREATE TABLE $kind (year int, received int, open int GENERATED ALWAYS AS (received - 4) $kind) PARTITION BY LIST (year);
			CREATE TABLE ${kind}_2022 (year int, received int, open int GENERATED ALWAYS AS (received) $kind);
			INSERT INTO ${kind}_2022 VALUES (2022, 12);
			ALTER TABLE $kind ATTACH PARTITION ${kind}_2022 FOR VALUES IN (2022);
		EOF
	done
	for kind in VIRTUAL:8:0:1 STORED:12:1:1; do
		table=${kind%%:*} wanted=${kind#*:}
		expect "$version, $table: by the table" "$($psql -c "SELECT open FROM $table WHERE year = 2022")" "${wanted%%:*}"
		expect "$version, $table: by the partition" "$($psql -c "SELECT open FROM ${table}_2022")" 12
		expect "$version, $table: rows with 12, by both" "$($psql -c "SELECT count(*) FROM $table WHERE open = 12" \
			-c "SELECT count(*) FROM ${table}_2022 WHERE open = 12" | paste -sd :)" "${wanted#*:}"
		expect "$version, $table: RETURNING" "$($psql -c "INSERT INTO $table VALUES (2022, 30) RETURNING open")" "$([ "$table" = VIRTUAL ] && echo 26 || echo 30)"
	done
	$psql <<-'EOF'
		CREATE TABLE log (received int);
		CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO log VALUES (new.received); RETURN new; END $$;
		CREATE TRIGGER t AFTER INSERT ON virtual FOR EACH ROW WHEN (new.open = 50) EXECUTE FUNCTION note();
		INSERT INTO virtual VALUES (2022, 50), (2022, 54);
	EOF
	expect "$version: rows for which WHEN (new.open = 50) is true" "$($psql -c 'TABLE log')" 50
	no_server
done
verdict
