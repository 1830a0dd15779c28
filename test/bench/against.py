"""This build beside another one, a tag or a directory, on the same pages in turns."""

import glob
import os
import re
import shutil
import subprocess
import sys

from bench import server as bench_server

STRETCH = 50                    # pages that one build reads before the other does
COUNTED = 20                    # pages whose instructions are counted
SETTINGS = "shared_buffers = %dMB\nmax_wal_size = 8GB\nautovacuum = off\n"
QUERIES = {"goir_parse(text)": "SELECT count(goir_parse(page)) FROM page_text",
           "goir_parse(bytea)": "SELECT count(goir_parse(page)) FROM page_plain"}


def ask(*command):
    """The words that a command prints."""
    return subprocess.run(command, stdout=subprocess.PIPE, check=True,
                          universal_newlines=True).stdout.split()


def driver(root, tree, libraries, program):
    """Compiles the driver of the core of a source tree, built in another or the same.

    It is linked from the objects of the extension that know no server.
    """
    config, source = os.environ.get("PG_CONFIG") or "pg_config", os.path.join(root, "src")
    main = [path for path in (root + "/test/bench/core.c", root + "/test/bench_core.c") if os.path.exists(path)]
    objects = []
    for path in sorted(glob.glob(source + "/**/*.c", recursive=True)):
        name = os.path.relpath(path, source)
        with open(path, encoding="utf-8") as file:
            if not name.startswith("sql/") and '"postgres.h"' not in file.read():
                objects.append(os.path.join(tree, "src", name[:-2] + ".o"))
    subprocess.run(ask(config, "--cc") + ask(config, "--cflags") + ask(libraries, "--cflags")
                   + ["-I" + source, main[0]] + objects + ask(libraries, "--libs")
                   + ["-o", program], check=True)
    return program


def build(what, root, directory):
    """Builds a tag of the sources in root, or a copy of a directory; gives its directory."""
    tree = os.path.join(directory, "against")
    if os.path.isdir(what):
        shutil.copytree(what, tree, symlinks=True, ignore=shutil.ignore_patterns(".git", "*.o", "*.so", "*.bc", "fuzz"))
        os.makedirs(tree + "/test/fuzz", exist_ok=True)
    else:
        os.mkdir(tree)
        archive = subprocess.Popen(["git", "-C", root, "archive", what], stdout=subprocess.PIPE)
        subprocess.run(["tar", "-x", "-C", tree], stdin=archive.stdout, check=True)
        if archive.wait() != 0:
            sys.exit("bench: no directory and no tag: " + what)
    subprocess.run([tree + "/test/make", "-s"], check=True, env=dict(os.environ, GOIR_BUILD=tree))
    return tree


class Server:
    """A private server of a source tree, with the pages in it."""

    def __init__(self, root, tree, names):
        settings = SETTINGS % max(256, len(names) // 2)
        environment = dict(os.environ, GOIR_BUILD=tree, GOIR_SETTINGS=settings)
        self.server = subprocess.Popen([root + "/test/server", "sh", "-c", 'echo "$PGHOST"; exec cat'],
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        host = self.server.stdout.readline().decode().strip()
        self.session = bench_server.Session(dict(os.environ, PGHOST=host, PGPORT="5432", PGUSER="postgres",
                                                 PGDATABASE="goir"))
        bench_server.load_pages(self.session, names)

    def close(self):
        """Ends session and server."""
        self.session.close()
        self.server.stdin.close()
        self.server.wait()


def instructions(program, reader, names, directory):
    """Instructions a page of a reader, by callgrind."""
    output = os.path.join(directory, "callgrind")
    told = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=" + output, "--collect-atstart=no",
         "--toggle-collect=read_" + reader, program, reader, "1", "all"], input="\n".join(names) + "\n",
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, check=True).stderr
    # the first page is read once before all
    return int(re.search(r"Collected : (\d+)", told).group(1)) / (len(names) + 1)


def cores(bench, other):
    """Times of both cores and of libxml2 beside each, in turns."""
    published = [name for name, _ in bench.names]
    programs = {"this build": bench.program, bench.chosen.against: other}
    readers = ["goir", "page to document", "libxml2 SAX"]
    for run in range(bench.chosen.runs):
        sums = {name: [0.0] * len(readers) for name in programs}
        for at in range(0, len(published), STRETCH):
            for name in list(programs)[::-1 if run % 2 else 1]:
                times = bench.drive("goir,open,sax", published[at:at + STRETCH], program=programs[name])[1]
                sums[name] = [have + float(more) for have, more in zip(sums[name], times[1:-1])]
        for name, total in sums.items():
            add(bench, name, dict(zip(readers, total)))


def servers(bench, tree):
    """Times of goir_parse() in a server of each build, in turns."""
    root = os.path.dirname(bench.home)
    both = {"this build": Server(root, os.environ.get("GOIR_BUILD") or root, bench.names),
            bench.chosen.against: Server(tree, tree, bench.names)}
    for run in range(bench.chosen.runs + 1):
        for query, sql in QUERIES.items():
            for name, server in both.items():
                taken = server.session.time(sql)
                if run:
                    add(bench, name, {query: taken})
    for server in both.values():
        server.close()


def add(bench, build_name, times):
    """Adds a run: {what was measured: seconds for all pages}."""
    for what, taken in times.items():
        bench.results.measure_run("against", "%s, %s" % (what, build_name), taken / len(bench.names),
                                  base="%s, %s" % (what, bench.chosen.against))


def count(bench, other):
    """Instructions of both cores and of libxml2."""
    few = [name for name, _ in bench.names][:COUNTED]
    for name, program, reader in (("goir, this build", bench.program, "goir"),
                                  ("goir, " + bench.chosen.against, other, "goir"),
                                  ("libxml2 SAX", bench.program, "sax")):
        bench.results.measure("instructions", name, [instructions(program, reader, few, bench.directory)],
                              "", "libxml2 SAX")


def measure(bench):
    """Cores, servers and, if asked for, instructions of both builds."""
    results, against = bench.results, bench.chosen.against
    tree = build(against, os.path.dirname(bench.home), bench.directory)
    other = driver(tree, tree, bench.home + "/lib/libraries", os.path.join(bench.directory, "against_core"))
    cores(bench, other)
    servers(bench, tree)
    results.print_part("against", "A page, this build beside %s: the ratio is of their times" % against)
    if bench.chosen.instructions:
        count(bench, other)
        results.print_part("instructions", "Instructions a page, of the first %d" % COUNTED)
    if not against.startswith("v1.0"):
        return
    for name in ("goir",) + tuple(QUERIES):
        results.goal("%s: %s / this build" % (name, against),
                     results.ratios("against", "%s, %s" % (name, against), name + ", this build"), ">=", 1.9, 2.6)
    results.goal("core: page to stored report / libxml2 SAX",
                 results.ratios("against", "goir, this build", "libxml2 SAX, this build"), "<=", 0.30, 0.22)
