"""Reads the views by psycopg 2; see run."""

import psycopg2

import record


def read(cursor, name, query):
    """One query as a view."""
    cursor.execute(query)
    columns = [(column.name, column.type_code, None) for column in cursor.description]
    record.view(name, columns, cursor.fetchall())


connection = psycopg2.connect("")
cursor = connection.cursor()
for name in record.VIEWS:
    read(cursor, name, 'SELECT * FROM "%s"."%s" ORDER BY 1' % (record.SCHEMA, name))
read(cursor, "collected", "SELECT id, report FROM collected ORDER BY id")

cursor.execute("SELECT report::text FROM collected WHERE id = 1")
cursor.execute("SELECT id FROM collected WHERE report = %s::goir_report", cursor.fetchone())
record.write("fact", "found by its text", *cursor.fetchone())

cursor.execute("INSERT INTO received (driver, page) VALUES ('psycopg2', %s) RETURNING goir_agency(report)", [record.page()])
record.write("fact", "agency of the page", *cursor.fetchone())
connection.commit()
