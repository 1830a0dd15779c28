"""What the programs in Python print: lines as COPY writes them, for test/drivers/run to compare.

A line is a kind and its fields: "view" and the name; "column", its name, the type that the driver
announces, the classes of its values, and what the driver says is the comment; "row" and the values;
"fact", its name and what was seen.
"""

import datetime
import decimal
import os
import sys

ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f", "\v": "\\v"})
SCHEMA = os.environ["GOIR_SCHEMA"]
VIEWS = os.environ["GOIR_VIEWS"].split()


def page():
    """The page in GBK, as bytes."""
    with open(os.environ["GOIR_PAGE"], "rb") as file:
        return file.read()


def text(value):
    """A value as COPY writes it."""
    if value is None:
        return "\\N"
    if isinstance(value, bool):
        return "t" if value else "f"
    if isinstance(value, decimal.Decimal):
        return format(value, "f")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, (bytes, memoryview)):
        return "\\\\x" + bytes(value).hex()
    return str(value).translate(ESCAPES)


def write(*fields):
    """One line."""
    sys.stdout.buffer.write(("\t".join(text(field) for field in fields) + "\n").encode("utf-8", "surrogatepass"))


def view(name, columns, rows, comment=None):
    """A view: columns as (name, announced type, comment), and its rows."""
    rows = [tuple(row) for row in rows]
    write("view", name, comment)
    for at, (column, announced, said) in enumerate(columns):
        classes = sorted({type(row[at]).__name__ for row in rows if row[at] is not None})
        write("column", column, announced, " ".join(classes), said)
    for row in rows:
        write("row", *row)
