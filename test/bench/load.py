"""Loading end to end: goir-load beside psql's \\copy of a ready file, and a loader in Python.

Told are the time, and what the client's and the server's processes spent computing, which tells what
a core of its own would need.  What psql takes to copy a ready file into the table that goir-load
loads is what the server needs, reading of the pages included: nobody loads faster by one connection.
"""

import glob
import os
import resource
import struct
import subprocess
import time

from bench import server as bench_server
from bench.table import digits, spread, table

HEAD = b"PGCOPY\n\xff\r\n\0" + bytes(8)
TABLES = """
    CREATE EXTENSION IF NOT EXISTS goir;
    DROP TABLE IF EXISTS load_bare, load_report, load_cells;
    CREATE TABLE load_bare (name text COLLATE "C" PRIMARY KEY, page bytea NOT NULL);
    CREATE TABLE load_report (LIKE load_bare INCLUDING ALL, modified timestamptz,
                              report goir_report GENERATED ALWAYS AS (goir_parse(page)) STORED);
    CREATE TABLE load_cells (LIKE load_bare INCLUDING ALL, cells json)"""
ALONE = "psql \\copy of a ready file, with the report"
LOADER, PAIR = "goir-load", "goir-load -j 2"
PYTHON = "Python, psycopg 3 and lxml: cells of the tables, of a tenth"
# name, command, table, compression; goir-load takes lz4 where there is any, so that all are told to
STEPS = [
    ("psql \\copy of a ready file, without goir", "psql -qXc '\\copy load_bare from %(ready)s with (format binary)'", "load_bare", "lz4"),
    ("the same, compressed by pglz", "psql -qXc '\\copy load_bare from %(ready)s with (format binary)'", "load_bare", "pglz"),
    (ALONE, "psql -qXc '\\copy load_report (name, page) from %(ready)s with (format binary)'", "load_report", "lz4"),
    ("the same with the report, compressed by pglz",
     "psql -qXc '\\copy load_report (name, page) from %(ready)s with (format binary)'", "load_report", "pglz"),
    (LOADER, "%(loader)s -q -t load_report %(pages)s", "load_report", "lz4"),
    (PAIR, "%(loader)s -q -j 2 -t load_report %(pages)s", "load_report", "lz4"),
    (PYTHON, "%(python)s %(by_python)s %(tenth)s", "load_cells", "lz4"),
]


def _computed():
    """Seconds that clients and the server's processes which have ended have spent computing."""
    ours = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(os.path.join(os.environ["PGDATA"], "postmaster.pid"), encoding="utf-8") as file:
        pid = file.readline().strip()
    with open("/proc/%s/stat" % pid, encoding="utf-8") as file:
        ticks = file.read().rsplit(")", 1)[1].split()[11:15]
    return ours.ru_utime + ours.ru_stime, sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def _run(command, compression):
    """Runs a command: seconds, seconds that the client computes, and the server."""
    options = "-c default_toast_compression=" + compression
    begun, start = _computed(), time.perf_counter()
    subprocess.run(command, shell=True, check=True, env=dict(os.environ, PGOPTIONS=options))
    taken = time.perf_counter() - start
    time.sleep(0.3)             # until the backend has ended
    return [taken] + [after - before for after, before in zip(_computed(), begun)]


def _ready(bench):
    """A file for binary COPY, a directory with the pages alone, and one with each tenth of them."""
    ready, pages, tenth = (os.path.join(bench.directory, name) for name in ("ready.copy", "load", "tenth"))
    os.mkdir(pages)
    os.mkdir(tenth)
    with open(ready, "wb") as out:
        out.write(HEAD)
        for at, (path, _) in enumerate(bench.names):
            name = os.path.basename(path)
            for directory in [pages] if at % 10 else [pages, tenth]:
                os.symlink(os.path.abspath(path), os.path.join(directory, name))
            with open(path, "rb") as file:
                for field in (b"", name.encode(), file.read()):
                    out.write(struct.pack(">i", len(field)) + field if field else struct.pack(">h", 2))
        out.write(struct.pack(">h", -1))
    return ready, pages, tenth


def _python():
    """A Python that has psycopg 3 and lxml, None if there is none."""
    for python in ["python3"] + glob.glob("/usr/bin/python3"):
        if subprocess.run([python, "-c", "import psycopg, lxml.html"], stderr=subprocess.DEVNULL).returncode == 0:
            return python
    return None


def measure(bench):
    """Measures all steps in turns."""
    session, results, count = bench_server.Session(), bench.results, len(bench.names)
    session.run(TABLES)
    ready, pages, tenth = _ready(bench)
    names = {"ready": ready, "pages": pages, "tenth": tenth, "python": _python(),
             "loader": os.path.join(os.path.dirname(bench.home), "bin", "goir-load"),
             "by_python": os.path.join(bench.home, "bench", "load_by_python")}
    steps = [step for step in STEPS if names["python"] or step[0] != PYTHON]
    runs = {step[0]: [] for step in steps}
    for _ in range(bench.chosen.runs):
        for name, command, into, compression in steps:
            session.run("TRUNCATE " + into)
            taken = _run(command % names, compression)
            found = int(session.run("SELECT count(*) FROM " + into))
            if found != (len(os.listdir(tenth)) if name == PYTHON else count):
                raise RuntimeError("%s loaded %d pages" % (name, found))
            runs[name].append([value / found for value in taken])
    session.run("DROP TABLE load_bare, load_report, load_cells")
    session.close()
    rows = []
    for name, taken in runs.items():
        wall, client, server = zip(*taken)
        for what, values in (("", wall), (", client computing", client), (", server computing", server)):
            results.measure("load", name + what, list(values))
        middle, least, most = spread([value * 1000 for value in wall])
        rows.append([name, digits(middle), "%s – %s" % (digits(least), digits(most)), digits(1000 / middle)]
                    + [digits(spread(values)[0] * 1000) for values in (client, server)])
    print("\nLoading %d pages: milliseconds a page\n" % count)
    print(table(rows, ["", "median", "min – max", "pages/s", "client computing", "server computing"]), flush=True)
    results.goal("load: \\copy of a ready file / goir-load", results.ratios("load", ALONE, LOADER), ">=", 0.9)
    results.goal("load: goir-load / goir-load -j 2", results.ratios("load", LOADER, PAIR), ">=", 1.8)
