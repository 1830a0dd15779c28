"""Sample reports with planted errors, for the tests of what shows them.

They are those of the recipes: two counties and their units in tables unit and page,
and the views over them in schema 报表, made by the beginning of test/sql/recipes.sql.
"""

import csv
import io
import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
SCHEMA = "报表"


def psql(script, *options):
    """What psql prints for a script; an error ends the test."""
    environment = dict(os.environ, PGCLIENTENCODING="UTF8")
    done = subprocess.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", *options], input=script.encode(),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.decode(errors="replace"))
    return done.stdout.decode()


def rows(query):
    """The rows of a query as lists of text, NULL being ''."""
    return list(csv.reader(io.StringIO(psql(query, "--csv", "-t"))))


def load():
    """Create the extension, the tables and the views."""
    with open(os.path.join(HERE, "sql", "recipes.sql"), encoding="utf-8") as file:
        script, mark, _ = file.read().partition("\n-- 1. Who has not filed")
    if not mark:
        raise RuntimeError("test/sql/recipes.sql does not begin as it did")
    psql("SET client_min_messages = error;\nCREATE EXTENSION goir;\n"
         + script.replace("RESET client_min_messages", "SET client_min_messages = error"))
