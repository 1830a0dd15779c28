"""The sample pages of examples, for the tests of what shows them.

As README.md and doc/recipes.md make them: tables page and unit, and the views over the
first in schema 报表.
"""

import csv
import io
import os
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
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
    examples = os.path.join(ROOT, "examples")
    subprocess.run([os.path.join(ROOT, "bin", "goir-load"), "--create", "--quiet", os.path.join(examples, "pages")],
                   stdin=subprocess.DEVNULL, check=True)
    with open(os.path.join(examples, "units.csv"), encoding="utf-8") as file:
        psql("""SET client_min_messages = error;
CREATE TABLE unit (name text COLLATE "C" PRIMARY KEY, parent text COLLATE "C", sector text COLLATE "C");
COPY unit FROM STDIN WITH (FORMAT csv, HEADER);
%s\\.
SELECT goir_create_views('page', 'report', '%s');""" % (file.read(), SCHEMA))
