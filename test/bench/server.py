"""The server's side of the benchmark: sessions, tables, queries."""

import json
import os
import subprocess

MARK = "-- that was all --"
# no Memoize (14 and later): the stored reports repeat, and it would see that
SETTINGS = """
SET jit = off;
SET work_mem = '256MB';
SET max_parallel_workers_per_gather = 0;
SET client_min_messages = warning;
SELECT set_config(name, 'off', false) FROM pg_settings WHERE name = 'enable_memoize';
"""


class Session:
    """A backend that stays: statements in, their output out."""

    def __init__(self, environment=None):
        self.psql = subprocess.Popen(
            ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self.run(SETTINGS)
        self.pid = int(self.run("SELECT pg_backend_pid()"))

    def write(self, data):
        """Bytes to psql as they are."""
        self.psql.stdin.write(data)

    def run(self, sql):
        """Runs statements and gives what they print."""
        self.write((sql + "\n;\n\\echo '%s'\n" % MARK).encode())
        self.psql.stdin.flush()
        lines = []
        for line in self.psql.stdout:
            text = line.decode("utf-8").rstrip("\n")
            if text == MARK:
                return "\n".join(lines)
            lines.append(text)
        raise RuntimeError("psql ended in: %s" % sql[:2000])

    def elapsed(self, sql):
        """The seconds that a query takes."""
        plan = self.run("EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) " + sql)
        return json.loads(plan)[0]["Execution Time"] / 1e3

    def time(self, sql):
        """The seconds that a process needs to execute a query: what it computes, where other work kept it waiting."""
        before = self._computed()
        taken = self.elapsed(sql)
        after = self._computed()
        return min(taken, after - before) if after is not None else taken

    def _computed(self):
        """Seconds that the process of this session has computed, where that can be told: here, on Linux."""
        try:
            with open("/proc/%d/schedstat" % self.pid, encoding="ascii") as file:
                return int(file.read().split()[0]) / 1e9 if os.environ.get("GOIR_SERVER") else None
        except OSError:
            return None

    def numbers(self, sql):
        """The numbers in the one row of a query."""
        return [float(value) for value in self.run(sql).split("|")]

    def close(self):
        """Ends the session."""
        self.psql.stdin.close()
        self.psql.wait()


def rounds(session, queries, runs, also=None):
    """Times of queries, in turns; {name: [seconds, ...]}, one run to warm up.

    queries are {name: SQL}; also() is called in each turn, for what is to be
    compared with them.
    """
    times = {name: [] for name in queries}
    for turn in range(runs + 1):
        if turn and also:
            also()
        for name, sql in queries.items():
            taken = session.time(sql)
            if turn:
                times[name].append(taken)
    return times


def has(session, extension):
    """Can this extension be created here?"""
    return session.run("SELECT 1 FROM pg_available_extensions WHERE name = '%s'"
                       % extension) == "1"


def load_pages(session, names):
    """Pages into tables: as published, in UTF-8 as text, each with and without
    compression."""
    session.run("""
        CREATE EXTENSION IF NOT EXISTS goir;
        DROP TABLE IF EXISTS given, page, page_plain, page_text, page_text_plain;
        CREATE UNLOGGED TABLE given (id int, page bytea, utf8 bytea);
        CREATE TABLE page (id int, page bytea);
        CREATE TABLE page_plain (LIKE page);
        CREATE TABLE page_text (id int, page text);
        CREATE TABLE page_text_plain (LIKE page_text);
        ALTER TABLE page_plain ALTER page SET STORAGE EXTERNAL;
        ALTER TABLE page_text_plain ALTER page SET STORAGE EXTERNAL""")
    session.write(b"COPY given FROM STDIN;\n")
    for at, (name, twin) in enumerate(names):
        session.write(b"%d\t%s\t%s\n" % (at + 1, _hex(name),
                                         _hex(twin) if twin else b"\\N"))
    session.run("""\\.
        INSERT INTO page SELECT id, page FROM given;
        INSERT INTO page_plain SELECT id, page || '' FROM given;
        INSERT INTO page_text
        SELECT id, convert_from(coalesce(utf8, page), 'UTF8') FROM given;
        INSERT INTO page_text_plain SELECT id, page || '' FROM page_text;
        DROP TABLE given;
        VACUUM (FREEZE, ANALYZE) page, page_plain, page_text, page_text_plain""")


def load_lz4(session):
    """The texts compressed as goir-load has them compressed, if the server can."""
    can = session.run("SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression'"
                      " AND 'lz4' = ANY (enumvals)") == "1"
    if can:
        session.run("""
            CREATE TABLE page_text_lz4 (id int, page text COMPRESSION lz4);
            INSERT INTO page_text_lz4 SELECT id, page || '' FROM page_text;
            VACUUM (FREEZE, ANALYZE) page_text_lz4""")
    return can


def load_sized(session, files):
    """(size, file) into the table page_sized."""
    session.run("CREATE TABLE page_sized (size int, page text)")
    for size, name in files:
        with open(name, "rb") as file:
            session.run("INSERT INTO page_sized VALUES (%d, convert_from("
                        "'\\x%s', 'UTF8'))" % (size, file.read().hex()))
    session.run("VACUUM ANALYZE page_sized")


def _hex(name):
    with open(name, "rb") as file:
        return b"\\\\x" + file.read().hex().encode()
