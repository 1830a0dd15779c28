"""Reads the views by SQLAlchemy, as reflected, and their comments; see run."""

import warnings

import sqlalchemy

import record

warnings.simplefilter("error")
engine = sqlalchemy.create_engine("postgresql+psycopg2://")
inspector = sqlalchemy.inspect(engine)


def comment_of(schema, name):
    """What the inspector says of a view."""
    return inspector.get_table_comment(name, schema=schema)["text"]


def read(connection, label, name, schema):
    """A table or view as reflected."""
    table = sqlalchemy.Table(name, sqlalchemy.MetaData(), schema=schema, autoload_with=engine)
    described = [(column["name"], str(column["type"]), column["comment"])
                 for column in inspector.get_columns(name, schema=schema)]
    rows = connection.execute(sqlalchemy.select(table).order_by(list(table.columns)[0])).all()
    record.view(label, described, rows, comment_of(schema, name))


with engine.begin() as connection:
    for name in record.VIEWS:
        read(connection, name, name, record.SCHEMA)
    # a report: the type is not known, with a warning
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        read(connection, "collected", "reports", None)
    record.write("fact", "warning", " ".join(sorted({str(warning.message) for warning in said})))
    record.write("fact", "views", " ".join(sorted(inspector.get_view_names(schema=record.SCHEMA))))
    record.write("fact", "materialized", " ".join(sorted(inspector.get_view_names(schema="固定"))))

    text = connection.execute(sqlalchemy.text("SELECT CAST(report AS text) FROM collected WHERE id = 1")).scalar()
    found = connection.execute(sqlalchemy.text(
        "SELECT id FROM collected WHERE report = CAST(:report AS goir_report)"), {"report": text}).scalar()
    record.write("fact", "found by its text", found)
    agency = connection.execute(sqlalchemy.text(
        "INSERT INTO received (driver, page) VALUES ('sqlalchemy', :page) RETURNING goir_agency(report)"),
        {"page": record.page()}).scalar()
    record.write("fact", "agency of the page", agency)
