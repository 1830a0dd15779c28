#!/bin/sh
# PostgreSQL 15, citext: name IN ('ABC') finds abc, name = ANY (ARRAY['ABC']) does not; psycopg2's lists and pgJDBC neither.
#
# Codes of offices in a column of citext, which compares without regard to case, with a unique index; one of them looked for by
# its other case in the ways SQL has, and by three drivers' parameters, one value and a list.
# Guess: all are the same question, for the column's type decides; the worst that a driver does is to miss the index.
# Seen: a bare literal becomes citext, one that has a type is text, and between citext and text the operator is that of text: by
# case. ARRAY['ABC'] is an array of text, and psycopg2 writes a list so: = %s finds the row and = ANY(%s) does not; psycopg 3
# finds both. IN (VALUES ('ABC')), a sub-select and a join with a text column do not. pgJDBC declares strings varchar: = ?
# finds none, unless stringtype=unspecified. Nor is the index used, by the right case. No error, no row.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20 python3=3.11.2 python3-psycopg2=2.9.5 python3-psycopg=3.1.7 libpostgresql-jdbc-java=42.5.5 openjdk-17-jdk-headless=17.0.21.1
port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
server -c listen_addresses=127.0.0.1 -c "port=$port"
PGPORT=$port
cd "$tmp"

$psql <<'EOF'
CREATE EXTENSION citext;
CREATE TABLE office (code citext PRIMARY KEY);
INSERT INTO office SELECT 'abc' || CASE WHEN g > 0 THEN g::text ELSE '' END FROM generate_series(0, 9999) g;
CREATE TABLE list AS SELECT 'ABC'::text AS code;
ANALYZE;
EOF
found() { $psql -c "SELECT count(*) FROM office WHERE $1"; }
expect "= 'ABC'" "$(found "code = 'ABC'")" 1
expect "IN ('ABC', 'X')" "$(found "code IN ('ABC', 'X')")" 1
expect "= ANY ('{ABC,X}')" "$(found "code = ANY ('{ABC,X}')")" 1
expect "= ANY (ARRAY['ABC', 'X'])" "$(found "code = ANY (ARRAY['ABC', 'X'])")" 0
expect "IN (VALUES ('ABC'))" "$(found "code IN (VALUES ('ABC'))")" 0
expect 'IN (SELECT code FROM list)' "$(found 'code IN (SELECT code FROM list)')" 0
expect 'join with a text column' "$($psql -c 'SELECT count(*) FROM office JOIN list USING (code)')" 0
expect 'plan of = ANY (ARRAY[...])' "$($psql -c "EXPLAIN (COSTS off) SELECT code FROM office WHERE code = ANY (ARRAY['abc', 'x'])" | head -n 1)" 'Seq Scan on office'

cat >read.py <<'END'
import sys, importlib
with importlib.import_module(sys.argv[1]).connect("dbname=postgres") as connection:
    cursor = connection.cursor()
    for condition, value in (("= %s", "ABC"), ("= ANY(%s)", ["ABC", "X"])):
        cursor.execute("SELECT count(*) FROM office WHERE code " + condition, [value])
        print(cursor.fetchone()[0], end=" ")
END
cat >Read.java <<'END'
import java.sql.*;

class Read {
	public static void main(String[] arguments) throws Exception {
		try (Connection connection = DriverManager.getConnection(arguments[0], "postgres", "")) {
			PreparedStatement one = connection.prepareStatement("SELECT count(*) FROM office WHERE code = ?");
			one.setString(1, "ABC");
			PreparedStatement list = connection.prepareStatement("SELECT count(*) FROM office WHERE code = ANY (?)");
			list.setArray(1, connection.createArrayOf("text", new String[] {"ABC", "X"}));
			for (PreparedStatement statement : new PreparedStatement[] {one, list}) {
				ResultSet row = statement.executeQuery();
				row.next();
				System.out.print(row.getInt(1) + " ");
			}
		}
	}
}
END
jdbc() { /usr/lib/jvm/java-17-openjdk-amd64/bin/java -cp /usr/share/java/postgresql.jar Read.java "jdbc:postgresql://127.0.0.1:$port/postgres$1" 2>log; }
expect 'psycopg2: one value, list' "$(/usr/bin/python3 read.py psycopg2)" '1 0 '
expect 'psycopg 3: one value, list' "$(/usr/bin/python3 read.py psycopg)" '1 1 '
expect 'pgJDBC: one value, list' "$(jdbc '')" '0 0 '
expect 'pgJDBC, stringtype=unspecified: one value, list' "$(jdbc '?stringtype=unspecified')" '1 0 '
verdict
