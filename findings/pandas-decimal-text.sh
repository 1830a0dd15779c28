#!/bin/sh
# pandas 1.5.3: numbers of a numeric column, read by psycopg2 and written back by to_sql(), are text, whose max() is 9 of 9 and 10.
#
# A table with a column numeric: 9, 10 and a blank; its rows as a DataFrame, by way of a cursor and by read_sql() with
# coerce_float=False, which keeps decimals exact; written by to_sql() to a new table, without a type named.
# Guess: a Decimal is written as numeric, as psycopg2 does with a parameter; or as double precision.
# Seen: the column is text. max() is 9, ORDER BY has 10 before 9, and sum() is an error there, but none in a tool that
# converts. The DataFrame's own max() and sum() are right, so that nothing shows before the table is asked. By read_sql()
# alone they are double precision.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20 python3=3.11.2 python3-pandas=1.5.3 python3-psycopg2=2.9.5 python3-sqlalchemy=1.4.46
server

cat >"$tmp/write.py" <<'END'
import pandas, sqlalchemy
engine = sqlalchemy.create_engine("postgresql+psycopg2://")
with engine.begin() as connection:
    connection.exec_driver_sql("CREATE TABLE report (office text, amount numeric); INSERT INTO report VALUES ('a', 9), ('b', 10), ('c', NULL)")
    rows = connection.exec_driver_sql("SELECT * FROM report").fetchall()
frame = pandas.DataFrame(rows, columns=["office", "amount"])
frame.to_sql("by_cursor", engine, index=False)
pandas.read_sql("SELECT * FROM report", engine, coerce_float=False).to_sql("exact", engine, index=False)
pandas.read_sql("SELECT * FROM report", engine).to_sql("by_default", engine, index=False)
print(frame.amount.max(), frame.amount.sum())
END
expect "the frame's max, sum" "$(/usr/bin/python3 -W ignore "$tmp/write.py")" '10 19'
column() { $psql -c "SELECT format_type(atttypid, NULL), (SELECT max(amount) FROM $1) FROM pg_attribute WHERE attrelid = '$1'::regclass AND attname = 'amount'"; }
expect 'by a cursor' "$(column by_cursor)" 'text|9'
expect 'by read_sql(coerce_float=False)' "$(column exact)" 'text|9'
expect 'by read_sql()' "$(column by_default)" 'double precision|10'
verdict
