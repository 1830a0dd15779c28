#!/bin/sh
# psqlODBC 13.02: the date infinity is today's date, and false is the text 0, which Python takes for true.
#
# Terms that never end, infinity, or never began, -infinity, as date, timestamp and timestamptz, beside a common date; and a
# boolean that is false; read by pyodbc.
# Guess: infinity is an error, NULL, or the last date that a program has, 9999-12-31; a boolean of the server is a bool.
# Seen: a date that is infinity, or -infinity, is the day at which one asks, tomorrow another: each office without a term
# ends today. The same as timestamp is 9999-12-31 23:59:59, and the year 1. A boolean is text, '1' or '0', as the driver's setting
# BoolsAsChar is when nothing is said, and bool('0') is True; with BoolsAsChar=0 it is a bool. No error, no warning.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20 odbc-postgresql=13.02.0000 python3-pyodbc=4.0.34 python3=3.11.2
port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
server -c listen_addresses=127.0.0.1 -c "port=$port"
PGPORT=$port

$psql -c "CREATE TABLE office AS SELECT d AS ends, d::timestamp AS stamp, d::timestamptz AS zoned, false AS closed
	FROM (VALUES (date 'infinity'), (date '-infinity'), (date '2022-12-31')) v (d)"
cat >"$tmp/read.py" <<'END'
import sys, datetime, pyodbc
connection = pyodbc.connect("Driver=/usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so;Server=127.0.0.1;Port=%s;Database=postgres;UID=postgres;PWD=-;%s"
                            % (sys.argv[1], sys.argv[3]))
before = datetime.date.today()
for value, in connection.cursor().execute("SELECT %s FROM office" % sys.argv[2]):
    day = value.date() if isinstance(value, datetime.datetime) else value
    print("today" if day in (before, datetime.date.today()) else repr(value), end=" ")
END
fetched() { /usr/bin/python3 "$tmp/read.py" "$port" "$1" "${2-}" 2>&1 | tail -n 1; }
always='datetime.datetime(9999, 12, 31, 23, 59, 59) datetime.datetime(1, 1, 1, 0, 0) datetime.datetime(2022, 12, 31, 0, 0) '
expect 'infinity, -infinity, 2022-12-31: date' "$(fetched ends)" 'today today datetime.date(2022, 12, 31) '
expect 'timestamp' "$(fetched stamp)" "$always"
expect 'timestamptz' "$(fetched zoned)" "$always"
expect 'false' "$(fetched closed)" "'0' '0' '0' "
expect 'false, BoolsAsChar=0' "$(fetched closed BoolsAsChar=0)" 'False False False '
verdict
