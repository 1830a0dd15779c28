"""The parts of the benchmark: what is measured, and against which goals."""

import os
import statistics
import subprocess

from bench import against as bench_against
from bench import attacks as bench_attacks
from bench import load as bench_load
from bench import pages as bench_pages
from bench import peers as bench_peers
from bench import recipes as bench_recipes
from bench import server as bench_server
from bench import store as bench_store
from bench.table import digits, kilobytes, table

NORMAL = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000]
ATTACK = [100_000, 1_000_000, 10_000_000]
SAX, DOM = "libxml2 SAX, empty handlers", "libxml2 DOM"
CORE = "goir: bytes to stored report"
PARSE = "goir_parse(text)"


class Bench:
    """What the parts share: options, pages, results, a session."""

    def __init__(self, chosen, results, directory, home):
        self.chosen = chosen
        self.home = home
        self.results = results
        self.directory = directory
        self.program = self.names = None
        self._session = None
        self._stored = False

    # the core

    def drive(self, readers, names, how="all", runs=1, program=None):
        """Runs the driver; lines of fields, the last one a name."""
        output = subprocess.run(
            [program or self.program, readers, str(runs), how], check=True,
            input="\n".join(names) + "\n", stdout=subprocess.PIPE,
            universal_newlines=True).stdout
        count = readers.count(",") + 3
        return [line.split(" ", count - 1) for line in output.splitlines()]

    def per_page(self, readers, names):
        """Seconds a page of each reader, one run over the pages."""
        line = self.drive(readers, names)[1]
        return [float(field) / len(names) for field in line[1:-1]]

    def core(self):
        """Core and libxml2 on the pages as published, and GBK against UTF-8."""
        published = [name for name, _ in self.names]
        gbk = [name for name, twin in self.names if twin]
        utf8 = [twin for _, twin in self.names if twin]
        names = [CORE, "of it, page to document", SAX, DOM]
        times, pairs = [], []
        for _ in range(self.chosen.runs):
            times.append(self.per_page("goir,open,sax,dom", published))
            pairs.append(self._pairs(gbk, utf8))
        results = self.results
        for at, name in enumerate(names):
            results.measure("core", name, [run[at] for run in times], base=SAX)
        if gbk:
            results.measure("core", "goir, the pages in GBK",
                            [pair[0] for pair in pairs], base="goir, the same in UTF-8")
            results.measure("core", "goir, the same in UTF-8",
                            [pair[1] for pair in pairs])
        self._describe(published, gbk, utf8)
        results.goal("core: page to stored report / libxml2 SAX",
                     results.ratios("core", CORE, SAX), "<=", 0.60, 0.35)
        results.goal("core: page in GBK / the same in UTF-8",
                     results.ratios("core", "goir, the pages in GBK",
                                    "goir, the same in UTF-8"), "<=", 1.25, 1.10)

    def _pairs(self, gbk, utf8):
        """Seconds a page in both charsets, read in turns."""
        if not gbk:
            return None
        times, step = [0.0, 0.0], 50
        for at in range(0, len(gbk), step):
            both = [name for pair in zip(gbk[at:at + step], utf8[at:at + step])
                    for name in pair]
            lines = self.drive("goir", both, "each")
            for which in (0, 1):
                times[which] += sum(float(line[1]) for line in lines[which::2])
        return [taken / len(gbk) for taken in times]

    def _describe(self, published, gbk, utf8):
        """Tells what the pages are; libxml2 must see the same in both charsets."""
        pages, size, _ = (int(field) for field in self.drive("sax", published)[0])
        sizes = [os.path.getsize(name) for name in published]
        if gbk and self.drive("sax", gbk)[0][2] != self.drive("sax", utf8)[0][2]:
            print("warning: libxml2 does not read all of the pages in GBK")
        self.results.facts["pages"] = {"count": pages, "in GBK": len(gbk),
                                       "bytes": size, "least": min(sizes),
                                       "most": max(sizes)}
        self.results.print_part(
            "core", "Core, without a server: a page, of %d of %d to %d KB, %d in GBK"
            % (pages, min(sizes) // 1000, max(sizes) // 1000, len(gbk)))

    # sizes and attacks

    def sizes(self):
        """Time per byte: normal pages by size, then attacks."""
        results, per_byte, times = self.results, {}, {}
        sizes = dict(zip(self.normal(), NORMAL))
        for line in self.drive("goir,sax,dom", self.normal(), "each",
                               self.chosen.runs):
            size, runs = sizes[line[-1]], [float(field) for field in line[1:-1]]
            times.setdefault(size, []).append(runs)
            per_byte.setdefault(size, []).append(runs[0] / int(line[0]) * 1e9)
        for size, runs in per_byte.items():
            results.measure("sizes", "normal page, %s" % kilobytes(size), runs,
                            "ns/byte")
            for at, name in enumerate(("goir, core", "libxml2 SAX", "libxml2 DOM")):
                self.point("parse", name, size, [run[at] for run in times[size]])
        spread = [max(runs) / min(runs) for runs in zip(*per_byte.values())]
        self._attacks()
        for ratios in (self.worst, self.growth):
            ratios.sort(key=lambda pair: -statistics.median(pair[1]))
        self._print_sizes(per_byte)
        results.goal("sizes: slowest / fastest per byte, 10 KB to 10 MB",
                     spread, "<=", 1.3)
        self._attack_goals()

    def normal(self):
        """Normal pages of all sizes, as files."""
        return [self._file("normal", size, bench_pages.sized) for size in NORMAL]

    def point(self, chart, name, x, runs):
        """A point of a curve: the median of some times."""
        self.results.curves.setdefault(chart, {}).setdefault(name, []).append(
            (x, statistics.median(runs)))

    def point_by_size(self, name, function, most):
        """A curve of a function of text over the normal pages up to a size."""
        session = self.session()
        if session.run("SELECT to_regclass('page_sized')") == "":
            bench_server.load_sized(session, zip(NORMAL, self.normal()))
        for size in NORMAL:
            if size <= most:
                sql = "SELECT count(%s(page)) FROM page_sized WHERE size = %d" % (
                    function, size)
                runs = [session.time(sql) for _ in range(self.chosen.runs + 1)]
                self.point("parse", name, size, runs[1:])

    def _file(self, name, size, make):
        path = os.path.join(self.directory, "%s %d" % (name.replace("/", "_"), size))
        if not os.path.exists(path):
            with open(path, "wb") as file:
                file.write(make(size))
        return path

    def _attacks(self):
        """Every shape beside a normal page of 100 KB, the largest only once."""
        self.worst, self.growth = [], []
        normal = self.normal()[NORMAL.index(100_000)]
        for name, shape in bench_attacks.SHAPES.items():
            ratios = []
            for size in ATTACK:
                path = self._file(name, size, shape)
                lines = self.drive("goir", [normal, path], "each",
                                   1 if size > 1_000_000 else self.chosen.runs)
                times = [float(line[1]) / int(line[0]) * 1e9 for line in lines]
                self.results.measure("sizes", "%s, %s" % (name, kilobytes(size)),
                                     times[1::2], "ns/byte")
                ratios.append([a / b for a, b in zip(times[1::2], times[::2])])
                os.remove(path)
            medians = [statistics.median(runs) for runs in ratios]
            self.worst.append((name, ratios[medians.index(max(medians))]))
            self.growth.append((name, [medians[-1] / medians[0]]))

    def _print_sizes(self, normal):
        """Normal pages by size, and shapes of attack with all sizes in a row."""
        rows = [["normal page, " + kilobytes(size), digits(
            statistics.median(runs)), "%s – %s" % tuple(map(
                digits, (min(runs), max(runs))))]
                for size, runs in normal.items()]
        print("\nTime per byte in the core, ns\n")
        print(table(rows, ["", "median", "min – max"]))
        rows = [[name] + [digits(statistics.median(
            self.results.runs("sizes", "%s, %s" % (name, kilobytes(size)))))
                          for size in ATTACK] + [digits(statistics.median(worst))]
                for name, worst in self.worst]
        print("\nAttacks: time per byte, ns, and the slowest of it against a normal page\n")
        print(table(rows, [""] + list(map(kilobytes, ATTACK))
                                + ["ratio"]), flush=True)

    def _attack_goals(self):
        for what, ratios, goal in (
                ("attacks: %s / normal page, per byte", self.worst, 5),
                ("attacks: %s, 10 MB / 100 KB, per byte", self.growth, 1.3)):
            for name, runs in ratios[:5] if goal == 5 else ratios[:1]:
                self.results.goal(what % name, runs, "<=", goal)

    def against(self):
        """This build beside another one."""
        bench_against.measure(self)

    # the server

    def session(self):
        """The session, with the pages loaded."""
        if self._session is None:
            self._session = bench_server.Session()
            self.results.facts["PostgreSQL"] = self._session.run(
                "SHOW server_version")
            bench_server.load_pages(self._session, self.names)
        return self._session

    def server(self):
        """goir_parse() on pages in the buffers, beside libxml2 on the same bytes."""
        count = len(self.names)
        queries = {
            PARSE: "page_text", "goir_parse(text), not compressed": "page_text_plain",
            "goir_parse(bytea)": "page",
            "goir_parse(bytea), not compressed": "page_plain"}
        if bench_server.load_lz4(self.session()):
            queries["goir_parse(text), compressed by lz4"] = "page_text_lz4"
        queries = {name: "SELECT count(goir_parse(page)) FROM " + table
                   for name, table in queries.items()}
        # a comparison takes the whole of both and looks at a byte, where length() counts characters
        queries["text < ' ': fetch and decompress only"] = (
            "SELECT count(*) FROM page_text WHERE page COLLATE \"C\" < ' '")
        sax = []
        texts = [twin or name for name, twin in self.names]
        times = bench_server.rounds(
            self.session(), queries, self.chosen.runs,
            lambda: sax.append(self.per_page("sax,goir", texts)))
        results = self.results
        results.measure("server", SAX, [run[0] for run in sax], base=SAX)
        results.measure("server", "goir, core", [run[1] for run in sax], base=SAX)
        for name, runs in times.items():
            results.measure("server", name, [run / count for run in runs], base=SAX)
        self.point_by_size("goir_parse()", "goir_parse", NORMAL[-1])
        results.print_part("server", "In a server: a page, in the buffers, UTF-8 where text")
        results.goal("server: goir_parse(text) / libxml2 SAX",
                     results.ratios("server", PARSE, SAX), "<=", 0.75, 0.50)

    def peers(self):
        """What one would take instead."""
        bench_peers.measure(self)

    # stored reports

    def stored(self):
        """The session, with the tables of reports."""
        session = self.session()
        if not self._stored:
            bench_store.create(session, self.chosen.reports)
            self._stored = True
        return session

    def store(self):
        """Sizes and queries of stored reports."""
        session = self.stored()
        self._sizes_stored(session)
        many = self.chosen.reports
        for part, title, queries in (
                ("sum", "Sum of one figure", bench_store.sums(many)),
                ("middle", "Sum of a figure in the middle of the form",
                 bench_store.middles(many)),
                ("group", "Group by year and sum", bench_store.groups(many)),
                ("rows", "All figures as rows", bench_store.rows(many)),
                ("add", "All figures added up", bench_store.adds(many)),
                ("balance", "Reports whose sums agree",
                 bench_store.balances(session, many))):
            self._compare(session, part, title, queries)
        self._store_goals()
        self._curves(session)

    def _sizes_stored(self, session):
        results = self.results
        names = ["goir_report, mean", "goir_report, greatest",
                 "jsonb of the figures, mean", "jsonb with the narrative, mean",
                 "wide table, mean row", "one row per figure, mean"]
        values = session.numbers("""
            SELECT avg(pg_column_size(b.report)), max(pg_column_size(b.report)),
                   avg(pg_column_size(j.figures)), avg(pg_column_size(j.report)),
                   (SELECT avg(pg_column_size(w)) FROM base_wide w),
                   (SELECT (pg_relation_size('base_cell') / count(*))::int FROM base)
            FROM base b JOIN base_jsonb j USING (id)""")
        for name, value in zip(names, values):
            results.measure("size", name, [value], "bytes", names[0])
        results.print_part("size", "Size of a stored report")
        results.goal("stored report, mean bytes", [values[0]], "<=", 450, 300)
        results.goal("stored report / jsonb of the figures",
                     [values[0] / values[2]], "<=", 1 / 3)
        results.goal("stored report / one row per figure",
                     [values[0] / values[5]], "<=", 1 / 25)

    def _compare(self, session, part, title, queries):
        """Queries in turns; times are per report."""
        times = bench_server.rounds(
            session, {name: sql for name, (sql, _) in queries.items()},
            self.chosen.runs)
        base = list(queries)[0]
        for name, (_, reports) in queries.items():
            self.results.measure(part, name, [run / reports for run in times[name]],
                                 base=base)
        self.results.print_part(part, title + ": a report, of %d (slow ones: fewer)"
                                % self.chosen.reports)

    def _store_goals(self):
        results = self.results
        goir, wide = "goir_report", "wide table"

        def goal(text, part, name, base, *limits):
            results.goal(text, results.ratios(part, name, base), *limits)

        goal("sum: goir_report / wide table", "sum", goir, wide, "<=", 0.6, 0.35)
        goal("sum, a figure in the middle: goir_report / wide table", "middle",
             goir, wide, "<=", 0.6, 0.35)
        goal("sum: jsonb of the figures / goir_report", "sum",
             "jsonb of the figures", goir, ">=", 8)
        goal("sum: jsonb with the narrative / goir_report", "sum",
             "jsonb with the narrative", goir, ">=", 40)
        goal("group: goir_report / wide table", "group", goir, wide, "<=", 1.5, 1)
        goal("rows: goir_figures() / LATERAL unnest()", "rows", "goir_figures()",
             "wide table, LATERAL unnest()", "<=", 0.6, 0.4)
        balanced = "goir_is_balanced()"
        goal("balance: goir_is_balanced() / one figure summed", "balance",
             balanced, "one figure summed", "<=", 2, 1.3)
        for name, limit in (("wide table", 3), ("one row per figure", 250),
                            ("jsonb", 300)):
            for measure in [m["name"] for m in results.measures
                            if m["part"] == "balance" and m["name"].startswith(name)]:
                goal("balance: %s / goir_is_balanced()" % measure, "balance",
                     measure, balanced, ">=", limit)

    def _curves(self, session):
        """Time of a sum against the number of reports."""
        for part in (100, 10, 1):
            reports = self.chosen.reports // part
            for name, (sql, most) in bench_store.sums(self.chosen.reports).items():
                if reports <= most:
                    sql += (" AND" if "WHERE" in sql else " WHERE") + " id <= %d" % reports
                    runs = [session.time(sql) for _ in range(self.chosen.runs + 1)]
                    self.point("query", name, reports, runs[1:])

    # two workers

    def parallel(self):
        """One process against two workers."""
        session = self.stored()
        queries = {"parse": "SELECT count(goir_parse(page)) FROM page_spread",
                   "sum": "SELECT sum(goir_figure(report, '%s')) FROM many" % bench_store.ONE,
                   "balanced": "SELECT count(*) FROM many WHERE goir_is_balanced(report)",
                   # what the machine gives to any work on these pages
                   "sha512()": "SELECT count(sha512(page)) FROM page_spread"}
        # workers share a table by its blocks, and pages stand outside of theirs:
        # so few rows a block; and ten times the reports, for what takes no time
        session.run("""
            SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0;
            SET min_parallel_table_scan_size = 0;
            SET parallel_leader_participation = off;
            DROP TABLE IF EXISTS page_spread, many;
            CREATE TABLE page_spread (LIKE page) WITH (fillfactor = 10, parallel_workers = 2);
            INSERT INTO page_spread SELECT * FROM page;
            CREATE TABLE many WITH (parallel_workers = 2) AS
            SELECT report FROM store, generate_series(1, 10);
            VACUUM (FREEZE, ANALYZE) page_spread, many""")
        times = {}
        for turn in range(self.chosen.runs + 1):
            for name, sql in queries.items():
                for workers in (0, 2):
                    session.run("SET max_parallel_workers_per_gather = %d" % workers)
                    taken = session.elapsed(sql)
                    if turn:
                        times.setdefault((name, workers), []).append(taken)
        session.run("SET max_parallel_workers_per_gather = 0; DROP TABLE page_spread, many")
        for name in queries:
            one, two = name + ", one process", name + ", two workers"
            self.results.measure("parallel", one, times[name, 0])
            self.results.measure("parallel", two, times[name, 2], base=one)
            if name != "sha512()":
                self.results.goal("parallel: %s, one process / two workers" % name,
                                  self.results.ratios("parallel", one, two), ">=", 1.8, 1.95)
        self.results.print_part("parallel", "Two workers: the whole query")

    def load(self):
        """Loading, by goir-load and otherwise."""
        bench_load.measure(self)

    def recipes(self):
        """The statements that doc/recipes.md has."""
        bench_recipes.measure(self)

    # memory

    def memory(self):
        """Memory of a new backend while it parses, in megabytes."""
        self.session()
        session = bench_server.Session()
        steps = 10
        loops = max(1, round(self.chosen.parses / steps / len(self.names)))
        used, resident = [], []
        for _ in range(steps):
            session.run("SELECT count(goir_parse(page)) FROM page,"
                        " generate_series(1, %d) AS again" % loops)
            used.append(self._status(session, "RssAnon"))
            resident.append(self._status(session, "VmRSS"))
        session.close()
        parses = loops * len(self.names)
        for at in (0, 4, 9):
            name = "after %d parses" % (parses * (at + 1))
            self.results.measure("memory", name + ", private", [used[at]], "MB")
            self.results.measure("memory", name + ", with shared buffers",
                                 [resident[at]], "MB")
        self.results.print_part("memory", "Resident memory of one backend")
        self.results.goal("memory: private, after %d / after %d parses"
                          % (parses * steps, parses), [used[-1] / used[0]], "<=", 1.05)

    @staticmethod
    def _status(session, field):
        text = session.run("SELECT pg_read_file('/proc/self/status', 0, 10000)")
        for line in text.split("\n"):
            if line.startswith(field + ":"):
                return int(line.split()[1]) / 1024
        return float("nan")

    def end(self):
        """Closes what is open."""
        if self._session:
            self._session.close()
