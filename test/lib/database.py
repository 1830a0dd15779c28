"""How the tests in Python talk to a server: by psql, and nothing else."""

import os
import subprocess
import sys
import tempfile

from generate import pages as generator

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LEVELS = ["clean", "word", "found", "hostile"]
MARK = "-- answered"


def need_server(script):
    """Runs the script again by test/server, unless a server is named."""
    if not os.environ.get("PGHOST"):
        server = os.path.join(HERE, "server")
        os.execv(server, [server, os.path.abspath(script)] + sys.argv[1:])


def environment(**more):
    """Of psql."""
    return dict(os.environ, PGCLIENTENCODING="UTF8", **more)


# Operators for every two types of which the server has none, as anybody can make who may create in a schema of the path: to
# a statement that gives two such types they fit better than what the server would make of them, and then they run.
DECOYS = """
DO $$
DECLARE
    types text[] := '{oid,regclass,bool,int2,int4,int8,numeric,float8,text,varchar,name,\\"char\\",bytea,timestamptz,jsonb,text[],int2vector,goir_report}';
    made int := 0;
    of_left text;
    of_right text;
    operator text;
BEGIN
    FOREACH of_left IN ARRAY types LOOP FOREACH of_right IN ARRAY types LOOP
        FOREACH operator IN ARRAY '{=,<>,<,<=,>,>=,||,+,-,*}'::text[] LOOP
            CONTINUE WHEN EXISTS (SELECT FROM pg_operator WHERE oprname = operator AND oprleft = of_left::regtype AND oprright = of_right::regtype);
            EXECUTE format('CREATE FUNCTION decoy_%s(%s, %s) RETURNS text LANGUAGE plpgsql AS $f$ BEGIN RAISE ''hijacked''; END $f$',
                           made, of_left, of_right);
            EXECUTE format('CREATE OPERATOR %s (LEFTARG = %s, RIGHTARG = %s, FUNCTION = decoy_%s)', operator, of_left, of_right, made);
            made := made + 1;
        END LOOP;
    END LOOP; END LOOP;
END $$;
"""


class Failed(Exception):
    """What psql complains of; lost says that the connection is."""

    def __init__(self, complaint):
        super().__init__(complaint)
        self.lost = any(words in complaint for words in (
            "server closed the connection", "connection to server was lost", "terminating connection",
            "could not receive data", "no connection to the server", "could not send data"))


def psql(script, *options, stop=True, **more):
    """The lines that psql prints for a script; raises Failed."""
    result = subprocess.run(
        ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=%d" % stop] + list(options),
        input=script.encode("utf-8", "surrogatepass"), stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env=environment(**more))
    complaint = result.stderr.decode("utf-8", "replace").strip()
    if result.returncode != 0:
        raise Failed(complaint or "psql ends with exit status %d" % result.returncode)
    return [line for line in result.stdout.decode("utf-8", "replace").split("\n") if line]


class Session:
    """A psql that stays, and is told one statement after the other."""

    def __init__(self, **more):
        self.process = subprocess.Popen(
            ["psql", "-X", "-q", "-A", "-t"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env=environment(**more))

    def start(self, statement):
        """Sends a statement, or several in one transaction."""
        try:
            self.process.stdin.write((statement + ";\n\\echo " + MARK + " :SQLSTATE\n").encode())
            self.process.stdin.flush()
        except BrokenPipeError:
            raise Failed("server closed the connection")

    def finish(self):
        """The rows of what was started, and its SQLSTATE; raises Failed."""
        rows = []
        while True:
            line = self.process.stdout.readline()
            if not line:
                self.process.wait()
                raise Failed("server closed the connection")
            line = line.decode("utf-8", "replace").rstrip("\n")
            if line.startswith(MARK):
                return rows, line[len(MARK):].strip()
            rows.append(line)

    def ask(self, statement):
        """The rows of a statement, and its SQLSTATE."""
        self.start(statement)
        return self.finish()

    def close(self):
        """Ends it, whatever it does."""
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


class Tally:
    """Counts what passed and what failed, and says so last."""

    def __init__(self):
        self.passed = self.failed = 0

    def check(self, name, good, detail=""):
        """One test; returns whether it passed."""
        if good:
            self.passed += 1
        else:
            self.failed += 1
            print("FAILED: %s%s" % (name, ": %s" % (detail,) if detail != "" else ""))
        sys.stdout.flush()
        return good

    def same(self, name, want, got):
        """One test: are both the same?"""
        return self.check(name, want == got, "expected %r, got %r" % (want, got))

    def end(self):
        """Prints the counts; the exit status."""
        print("%d passed, %d failed" % (self.passed, self.failed))
        return 1 if self.failed or not self.passed else 0


def pages(count, seed=1, levels=LEVELS):
    """Composed pages of each level, so many of each, and the sample pages, as bytes."""
    found = []
    with tempfile.TemporaryDirectory(prefix="goir-pages-") as scratch:
        for level in levels:
            directory = os.path.join(scratch, level)
            for name in generator.write(directory, count, seed, "any", level):
                with open(os.path.join(directory, name), "rb") as file:
                    found.append(file.read())
    for name in sorted(os.listdir(os.path.join(HERE, "pages"))):
        with open(os.path.join(HERE, "pages", name), "rb") as file:
            found.append(file.read())
    return found


def copy_lines(rows):
    """The data of COPY FROM STDIN: rows of numbers, texts and bytes."""
    def field(value):
        if value is None:
            return "\\N"
        if isinstance(value, bytes):
            return "\\\\x" + value.hex()
        if not isinstance(value, str):
            return str(value)
        for plain, escaped in (("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
            value = value.replace(plain, escaped)
        return value
    return "".join("\t".join(field(value) for value in row) + "\n" for row in rows) + "\\.\n"
