"""Reads the views by psycopg 3, and reports in binary too; see run."""

import hashlib

import psycopg

import record


def announced(oid):
    """The name of a type that psycopg knows, else its number."""
    known = psycopg.adapters.types.get(oid)
    return known.name if known else oid


def read(cursor, name, query):
    """One query as a view."""
    cursor.execute(query)
    columns = [(column.name, announced(column.type_code), None) for column in cursor.description]
    record.view(name, columns, cursor.fetchall())


connection = psycopg.connect("")
cursor = connection.cursor()
for name in record.VIEWS:
    read(cursor, name, 'SELECT * FROM "%s"."%s" ORDER BY 1' % (record.SCHEMA, name))
read(cursor, "collected", "SELECT id, report FROM collected ORDER BY id")

cursor.execute("SELECT report::text FROM collected WHERE id = 1")
cursor.execute("SELECT id FROM collected WHERE report = %s::goir_report", cursor.fetchone())
record.write("fact", "found by its text", *cursor.fetchone())

cursor.execute("INSERT INTO received (driver, page) VALUES ('psycopg', %s) RETURNING goir_agency(report)", [record.page()])
record.write("fact", "agency of the page", *cursor.fetchone())

# the same values where the driver is told to ask for binary
with connection.cursor(binary=True) as binary:
    for name in record.VIEWS:
        read(binary, name + " in binary", 'SELECT * FROM "%s"."%s" ORDER BY 1' % (record.SCHEMA, name))
    binary.execute("SELECT report FROM collected WHERE report IS NOT NULL ORDER BY id")
    wire = [report for report, in binary]
record.write("fact", "class in binary", " ".join(sorted({type(report).__name__ for report in wire})))
record.write("fact", "md5 in binary", " ".join(hashlib.md5(report).hexdigest() for report in wire))

# and back, by a binary COPY
cursor.execute("CREATE TEMP TABLE back (report goir_report)")
with cursor.copy("COPY back FROM STDIN (FORMAT binary)") as copy:
    for report in wire:
        copy.write_row([report])
cursor.execute("SELECT count(*) FROM (SELECT report FROM back INTERSECT ALL SELECT report FROM collected) s")
record.write("fact", "reports that came back", *cursor.fetchone())
record.write("fact", "reports that were sent", len(wire))

# and by a parameter of that type
type_info = psycopg.types.TypeInfo.fetch(connection, "goir_report")


class Wire(bytes):
    """The wire form of a report."""


class WireDumper(psycopg.adapt.Dumper):
    """Sends it as a goir_report."""
    format = psycopg.pq.Format.BINARY
    oid = type_info.oid

    def dump(self, obj):
        return bytes(obj)


connection.adapters.register_dumper(Wire, WireDumper)
cursor = connection.cursor()
cursor.execute("SELECT id FROM collected WHERE report = %s", [Wire(wire[0])])
record.write("fact", "found by its wire form", *cursor.fetchone())
connection.commit()
