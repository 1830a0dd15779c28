#!/bin/sh
# pgJDBC 42.5.5: from its sixth execution on a statement gives another number for the same row, if the column is real.
#
# One row with 0.1 and 65.22 as real, and 0.1 as double precision; a PreparedStatement, executed eight times, read by
# getDouble(), getBigDecimal() and getString(); the rows that hold 65.22 counted by the program.
# Guess: how often a statement was executed changes its speed, never what it gives.
# Seen: five times getDouble() of real is 0.1, and 65.22 is found; from the sixth time on it is 0.10000000149011612, and
# 65.22 is not: the driver then has prepared the statement on the server and takes values in binary, widening the float
# where it read its text before. So a report that a tool keeps open differs from the same report opened anew.
# getBigDecimal() and getString() do not change, nor does double precision; with binaryTransfer=false nothing does.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 postgresql-15=15.20 libpostgresql-jdbc-java=42.5.5 openjdk-17-jdk-headless=17.0.21.1
port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
server -c listen_addresses=127.0.0.1 -c "port=$port"
PGPORT=$port
$psql -c 'CREATE TABLE report AS SELECT 0.1::real AS share, 65.22::real AS rate, 0.1::float8 AS wide'

cat >"$tmp/Read.java" <<'END'
import java.sql.*;

class Read {
	public static void main(String[] arguments) throws Exception {
		try (Connection connection = DriverManager.getConnection(arguments[0], "postgres", "");
			 PreparedStatement statement = connection.prepareStatement("SELECT share, rate, wide FROM report")) {
			for (int time = 1; time <= 8; time++)
				try (ResultSet row = statement.executeQuery()) {
					row.next();
					System.out.println(row.getDouble("share") + " " + (row.getDouble("rate") == 65.22 ? "found" : "none") + " "
						+ row.getBigDecimal("share") + " " + row.getString("share") + " " + row.getDouble("wide"));
				}
		}
	}
}
END
cd "$tmp"
# How often each answer came, in their order
answers() { /usr/lib/jvm/java-17-openjdk-amd64/bin/java -cp /usr/share/java/postgresql.jar Read.java "jdbc:postgresql://127.0.0.1:$port/postgres$1" 2>log | uniq -c | sed 's/^ *//' | paste -sd /; }
expect 'getDouble, 65.22, getBigDecimal, getString, getDouble of double precision' "$(answers '')" \
	'5 0.1 found 0.1 0.1 0.1/3 0.10000000149011612 none 0.1 0.1 0.1'
expect 'with binaryTransfer=false' "$(answers '?binaryTransfer=false')" '8 0.1 found 0.1 0.1 0.1'
verdict
