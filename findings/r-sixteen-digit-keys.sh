#!/bin/sh
# R 4.2.2: a key of 16 digits comes whole from RPostgreSQL, and goes out by dbWriteTable(), fwrite() and toJSON() as another.
#
# Two keys of type bigint, 1234567890123456 and the next, read by RPostgreSQL as doubles, which hold them exactly (up to
# 2^53); written back as a table and joined to the first, written as CSV by R and by data.table, as JSON, and pasted into a
# statement.
# Guess: what a double holds whole is written whole, as paste() and write.csv() do; or 16 digits are refused.
# Seen: dbWriteTable() gives the database 1.23456789012346e+15 for both, as double precision, and the join finds no row; into
# a column of type bigint it is an error. fwrite() writes 1234567890123460, an integer that looks like any key; toJSON()
# 1.23456789012346e+15. All three write 15 digits. A key
# that is asked for as text, key::text, is whole everywhere.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20 r-base-core=4.2.2.20221110 r-cran-rpostgresql=0.7 r-cran-data.table=1.14.8 r-cran-jsonlite=1.8.4
server

$psql -c "CREATE TABLE report AS SELECT * FROM (VALUES (1234567890123456, 'a'), (1234567890123457, 'b')) AS v (key, office)"
cat >"$tmp/keys.R" <<'END'
suppressMessages(library(RPostgreSQL))
database <- dbConnect(PostgreSQL(), host = Sys.getenv("PGHOST"), user = "postgres", dbname = "postgres")
t <- dbGetQuery(database, "SELECT * FROM report ORDER BY key")
ask <- function(...) cat(unlist(dbGetQuery(database, paste0(...))), "\n")
cat("difference", diff(t$key), "\n")
cat("paste", paste(t$key), "\n")
ask("SELECT office FROM report WHERE key = ", t$key[2])
cat("csv", capture.output(write.csv(t["key"], row.names = FALSE))[2], "\n")
cat("fwrite", capture.output(data.table::fwrite(t["key"]))[2], "\n")
cat("json", jsonlite::toJSON(t$key), "\n")
cat("written", dbWriteTable(database, "copy", t, row.names = FALSE), "\n")
ask("SELECT key FROM copy ORDER BY key")
ask("SELECT count(*) FROM report JOIN copy USING (key)")
ask("SELECT count(*) FROM report JOIN copy USING (office)")
END
cd "$tmp"
Rscript --vanilla keys.R >seen 2>log || die "$(cat log)"
expect 'read, the difference of the keys' "$(sed -n 's/^difference \(.*\) $/\1/p' seen)" 1
expect 'paste()' "$(sed -n 's/^paste \(.*\) $/\1/p' seen)" '1234567890123456 1234567890123457'
expect 'pasted into a statement' "$(sed -n 3p seen)" 'b '
expect 'write.csv()' "$(sed -n 's/^csv \(.*\) $/\1/p' seen)" 1234567890123456
expect 'fwrite()' "$(sed -n 's/^fwrite \(.*\) $/\1/p' seen)" 1234567890123460
expect 'toJSON()' "$(sed -n 's/^json \(.*\) $/\1/p' seen)" '[1.23456789012346e+15,1.23456789012346e+15]'
expect 'dbWriteTable(), what it says' "$(sed -n 's/^written \(.*\) $/\1/p' seen)" TRUE
expect 'the keys in its table' "$($psql -c 'SELECT key FROM copy' | paste -sd ' ')" '1.23456789012346e+15 1.23456789012346e+15'
expect 'rows joined by the key' "$(sed -n 9p seen)" '0 '
expect 'rows joined by the office' "$(sed -n 10p seen)" '2 '
verdict
