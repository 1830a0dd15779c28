#!/bin/sh
# RODBC 1.3-20 (R 4.2.2), psqlODBC 13.02, PostgreSQL 15.20: a value of an extension's type, of jsonb or varchar ends after 255 bytes.
#
# A row of citext, hstore, jsonb, xml and varchar, each of 300 Chinese characters and a mark at its end, some 900 bytes, and a text of 9,003
# bytes, read by sqlQuery(); and by pyodbc through the same driver.
# Guess: a value is read whole, or there is the warning of ODBC that it is not.
# Seen: the driver announces a type that it does not know, and varchar without a length, as 255 characters, and text as 8190. RODBC has place
# for as many bytes and leaves out the rest: 85 characters of 303, and of jsonb a part of the next one too; JSON without its end. No
# warning, no error. pyodbc has all. B0=2000;B1=100000 in the connection string gives RODBC all, and up to 8,189 bytes a cast to text.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20 r-base-core=4.2.2.20221110 r-cran-rodbc=1.3-20 odbc-postgresql=13.02.0000 python3=3.11.2 python3-pyodbc=4.0.34
server

$psql -c "CREATE EXTENSION citext" -c "CREATE EXTENSION hstore" -c "CREATE TABLE office AS
	SELECT long::citext AS c, hstore('k', long) AS h, jsonb_build_object('k', long) AS j, xmlelement(name a, long) AS e, long::varchar AS v,
		repeat('a', 9000) || 'end' AS t FROM (SELECT repeat('字', 300) || 'end') v (long)"
driver="Driver=$(echo /usr/lib/*/odbc/psqlodbcw.so);Servername=$tmp;Port=5432;Database=postgres;Username=postgres;"
cat >"$tmp/read.R" <<'END'
options(warn = 2)
said <- commandArgs(TRUE)
connection <- RODBC::odbcDriverConnect(said[1])
value <- RODBC::sqlQuery(connection, paste("SELECT", said[2], "FROM office"), as.is = TRUE)[[1]]
RODBC::odbcClose(connection)
cat(nchar(value, "bytes"), if (grepl("end", value, fixed = TRUE, useBytes = TRUE)) "whole" else "cut", if (!validUTF8(value)) "in a character")
END
cat >"$tmp/read.py" <<'END'
import sys, pyodbc
value, = pyodbc.connect(sys.argv[1]).execute("SELECT %s FROM office" % sys.argv[2]).fetchone()
print(len(value.encode()), "whole" if "end" in value else "cut")
END
rodbc() { Rscript --vanilla "$tmp/read.R" "$driver${2-}" "$1" 2>&1 | sed 's/ *$//'; }
pyodbc() { /usr/bin/python3 "$tmp/read.py" "$driver" "$1" 2>&1 | tail -n 1; }

expect 'citext' "$(rodbc c)" '255 cut'
expect 'hstore' "$(rodbc h)" '255 cut'
expect 'jsonb' "$(rodbc j)" '255 cut in a character'
expect 'xml' "$(rodbc e)" '255 cut'
expect 'varchar' "$(rodbc v)" '255 cut'
expect 'text' "$(rodbc t)" '8189 cut'
expect 'citext to text' "$(rodbc c::text)" '903 whole'
expect 'citext, B0' "$(rodbc c 'B0=2000;')" '903 whole'
expect 'text, B1' "$(rodbc t 'B1=100000;')" '9003 whole'
expect 'pyodbc, citext' "$(pyodbc c)" '903 whole'
expect 'pyodbc, jsonb' "$(pyodbc j)" '912 whole'
expect 'pyodbc, text' "$(pyodbc t)" '9003 whole'
verdict
