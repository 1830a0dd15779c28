#!/bin/sh
# Citus 13.2: where dates are written with the day first, a condition or an UPDATE has day and month exchanged.
#
# Rows of 2 January and 1 February, distributed, asked in a session whose DateStyle is SQL, DMY, or German; beside a table that is not
# distributed. A day is changed; intervals are stored where IntervalStyle is sql_standard.
# Guess: DateStyle is how this session reads and shows dates, and a constant that was read goes to the shards as what it is, as
# postgres_fdw sends it, in ISO.
# Seen: it goes as text of the session's style, and is read by the other's, month first: date '01/02/2022', 1 February, finds the rows of 2 January,
# and UPDATE and INSERT ... SELECT store 2 January. So with the literal 2022-02-01, and a parameter. A day beyond 12 is an error. An interval of -1 day
# -2 hours is stored as -1 day +2 hours. No message. What is asked for one id, and INSERT, are right where the shard is on the machine that is asked, and wrong
# where a connection leads to it (citus.enable_local_execution off); COPY is right. DateStyle ISO, DMY, which reads the day first and writes ISO, is right.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need_citus 13.2

$psql >"$tmp/log" 2>&1 <<'END' || die "$(cat "$tmp/log")"
CREATE TABLE report (id int, day date, took interval);
SELECT create_distributed_table('report', 'id');
INSERT INTO report SELECT g, CASE WHEN g <= 30 THEN date '2022-01-02' ELSE date '2022-02-01' END FROM generate_series(1, 100) g;
CREATE TABLE plain AS TABLE report;
END
ask() { $psql "$@" 2>&1 | sed 's/^ERROR:  //' | paste -sd ' '; }
for style in 'SQL, DMY:01/02/2022' 'German:01.02.2022' 'ISO, DMY:01/02/2022'; do
	PGDATESTYLE=${style%:*} february=${style#*:} many=30
	[ "$PGDATESTYLE" != 'ISO, DMY' ] || many=70
	export PGDATESTYLE
	expect "$PGDATESTYLE: $february, not distributed" "$(ask -c "SELECT count(*) FROM plain WHERE day = date '$february'")" 70
	expect "$PGDATESTYLE: $february" "$(ask -c "SELECT count(*) FROM report WHERE day = date '$february'")" "$many"
	expect "$PGDATESTYLE: 2022-02-01" "$(ask -c "SELECT count(*) FROM report WHERE day = '2022-02-01'")" "$many"
	expect "$PGDATESTYLE: $february, a parameter" "$(ask -c 'PREPARE p (date) AS SELECT count(*) FROM report WHERE day = $1' -c "EXECUTE p ('$february')")" "$many"
	expect "$PGDATESTYLE: $february, one id" "$(ask -c "SELECT count(*) FROM report WHERE day = date '$february' AND id = 50")" 1
done
PGDATESTYLE='SQL, DMY'
expect 'SQL, DMY: 13/02/2022' "$(ask -c "SELECT count(*) FROM report WHERE day = date '13/02/2022'" | cut -d ' ' -f 1-5)" 'date/time field value out of'
seen() { PGDATESTYLE=ISO $psql -c "SELECT day, count(*) FROM report WHERE id $1 GROUP BY 1" | paste -sd ' '; }
there='SET citus.enable_local_execution = off'
$psql -c "UPDATE report SET day = date '01/02/2022'" -c "UPDATE report SET day = date '01/02/2022' WHERE id = 50" \
	-c "INSERT INTO report VALUES (1001, '01/02/2022'), (1002, '01/02/2022'), (1003, '01/02/2022')" \
	-c "INSERT INTO report SELECT id + 5000, date '01/02/2022' FROM report WHERE id < 6" \
	-c "$there" -c "INSERT INTO report VALUES (3001, '01/02/2022'), (3002, '01/02/2022'), (3003, '01/02/2022')"
printf '%s\t01/02/2022\n' 2001 2002 2003 | $psql -c "$there" -c 'COPY report (id, day) FROM STDIN'
expect 'SQL, DMY: 1 February by UPDATE of all' "$(seen '< 50')" '2022-01-02|49'
expect 'SQL, DMY: by UPDATE of one' "$(seen '= 50')" '2022-02-01|1'
expect 'SQL, DMY: by INSERT ... SELECT' "$(seen '> 5000')" '2022-01-02|5'
expect 'SQL, DMY: by INSERT' "$(seen 'BETWEEN 1001 AND 1003')" '2022-02-01|3'
expect 'SQL, DMY: by INSERT, by a connection' "$(seen 'BETWEEN 3001 AND 3003')" '2022-01-02|3'
expect 'SQL, DMY: by COPY, by a connection' "$(seen 'BETWEEN 2001 AND 2003')" '2022-02-01|3'
$psql -c 'SET intervalstyle = sql_standard' -c "UPDATE report SET took = interval '-1 day -2 hours'" -c "UPDATE report SET took = interval '-1 day -2 hours' WHERE id = 50"
expect 'sql_standard: -1 day -2 hours by UPDATE' "$($psql -c 'SELECT took, count(*) FROM report GROUP BY 1 ORDER BY 1' | paste -sd ' ')" '-1 days -02:00:00|1 -1 days +02:00:00|113'
verdict
