"""Reads the views by psqlODBC (pyodbc), and what the driver says in its catalog; see run."""

import os

import pyodbc

import record

ADDRESS = "DRIVER={PostgreSQL Unicode};SERVER=%s;PORT=%s;DATABASE=%s;UID=%s;PWD=%s" % tuple(
    os.environ[name] for name in ("PGHOST", "PGPORT", "PGDATABASE", "PGUSER", "PGPASSWORD"))


def announced(cursor, schema, name):
    """{column: type and size} of the driver's catalog."""
    return {column.column_name: "%s(%s)" % (column.type_name, column.column_size)
            for column in cursor.columns(table=name, schema=schema)}


def read(cursor, label, schema, name, columns="*"):
    """One view."""
    types = announced(cursor, schema, name)
    said = [table.remarks or None for table in cursor.tables(table=name, schema=schema)]
    cursor.execute('SELECT %s FROM "%s"."%s" ORDER BY 1' % (columns, schema, name))
    described = [(column[0], types.get(column[0]), None) for column in cursor.description]
    record.view(label, described, cursor.fetchall(), said[0] if said else "not in the catalog")


def listed(cursor, schema):
    """The tables and views of a schema, for a tool that asks for both."""
    return " ".join(sorted(table.table_name for table in cursor.tables(schema=schema)
                           if table.table_type in ("TABLE", "VIEW")))


connection = pyodbc.connect(ADDRESS + ";BoolsAsChar=0")
cursor = connection.cursor()
for name in record.VIEWS:
    read(cursor, name, record.SCHEMA, name)
read(cursor, "collected", "public", "reports")
cursor.execute("SELECT id, report::text AS report FROM collected ORDER BY id")
record.view("reports as text", [(column[0], None, None) for column in cursor.description], cursor.fetchall())
record.write("fact", "views", listed(cursor, record.SCHEMA))
record.write("fact", "materialized", listed(cursor, "固定"))

text = cursor.execute("SELECT report::text FROM collected WHERE id = 1").fetchone()[0]
found = cursor.execute("SELECT id FROM collected WHERE report = CAST(? AS goir_report)", text).fetchone()[0]
record.write("fact", "found by its text", found)
agency = cursor.execute("INSERT INTO received (driver, page) VALUES ('odbc', ?) RETURNING goir_agency(report)",
                        record.page()).fetchone()[0]
record.write("fact", "agency of the page", agency)
connection.commit()

# as the driver is without settings
cursor = pyodbc.connect(ADDRESS).cursor()
record.write("fact", "truth without BoolsAsChar=0", repr(cursor.execute("SELECT true").fetchone()[0]))
