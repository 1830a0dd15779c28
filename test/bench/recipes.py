"""The recipes of doc/recipes.md, timed as they stand there, on many reports with known faults.

The reports are made up in the type's text form, of form 2021 in all years: of counties
and 99 units each, which handle few requests, some of them many, and issue licences.  Of
four county reports one lacks the figures of one unit, and one has a figure wrong, which
no unit explains; some units file the figures of the year before, or those of another.
"""

import json
import os
import random
import re

from bench import server as bench_server
from lib import database
import generate.form

DOCUMENT = os.path.join(os.path.dirname(database.HERE), "doc", "recipes.md")
YEARS = range(2015, 2025)
UNITS = 99                      # of a county
SECTORS = ["水利", "教育", "财政", "民政", "自然资源", "卫生健康", "公安", "乡镇"]
KINDS = {"natural_person": 90, "business": 7, "legal_service": 3}
RESULTS = {"granted": 50, "partially_granted": 12, "unavailable.not_held": 20, "refused.third_party_rights": 6,
           "refused.internal_affairs": 4, "unprocessed.repeated": 3}
LIMIT = 10                      # seconds, of 100,000 reports

PATHS = generate.form.paths("2021")
PLACE = {path: at for at, path in enumerate(PATHS)}


def template():
    """The text form of a report, to be formatted with year, agency and all figures."""
    figures = {}
    for path in PATHS:
        table, rest = path.split(".", 1)
        item, measure = rest.rsplit(".", 1)
        figures.setdefault(table, {}).setdefault(item, {})[measure] = "@"
    report = {"goir": 1, "year": "@", "form": "2021", "agency": "%s", "figures": figures}
    return json.dumps(report).replace('"@"', "%d")


class County:
    """A county, its units, their reports year by year, and what is wrong with them."""

    def __init__(self, dice, number):
        self.dice = dice
        self.name = "试%04d县人民政府" % number
        self.units = ["试%04d县%02d%s" % (number, at, "乡人民政府" if at % 8 == 7 else "局") for at in range(UNITS)]
        self.filed = None       # figures of each unit, of the year before
        self.omitted, self.repeated, self.copied = [], [], []

    def _requests(self, carried_in):
        """Figures of a unit that so many requests are carried over to."""
        dice, found = self.dice, [0] * len(PATHS)

        def count(item, kinds):
            for kind in kinds:
                found[PLACE["requests.%s.%s" % (item, kind)]] += 1
            found[PLACE["requests.%s.total" % item]] += len(kinds)

        old = ["natural_person"] * carried_in
        new = dice.choices(list(KINDS), KINDS.values(), k=int(min(400, dice.paretovariate(0.8) - 1)))
        left = dice.randint(0, len(new) // 10)
        done = (old + new)[left:]
        count("carried_in", old)
        count("received", new)
        count("carried_out", (old + new)[:left])
        count("concluded", done)
        for kind in done:
            count(dice.choices(list(RESULTS), RESULTS.values())[0], [kind])
        return found

    def _unit(self, before):
        """Figures of a unit, after those of the year before."""
        found = self._requests(before[PLACE["requests.carried_out.total"]] if before else 0)
        for item, most in (("licences.decisions", 3000), ("penalties.decisions", 200), ("charges.amount", 500)):
            found[PLACE["disclosure." + item]] = self.dice.randint(1, most)
        return found

    def reports(self, year):
        """(agency, figures) of all reports of a year, the county's last."""
        dice, before = self.dice, self.filed or [None] * UNITS
        self.filed = [self._unit(figures) for figures in before]
        for at, unit in enumerate(self.units):
            chance = dice.random()
            if chance < 0.02 and before[at]:
                self.filed[at] = before[at]
                self.repeated.append((unit, year))
            elif chance < 0.03 and at:
                self.filed[at] = self.filed[at - 1]
                self.copied.append((unit, year))
        figures = [sum(column) for column in zip(*self.filed)]
        fault = dice.randrange(4)
        if fault == 0:
            at = dice.randrange(UNITS)
            figures = [total - part for total, part in zip(figures, self.filed[at])]
            self.omitted.append((self.name, year, self.units[at]))
        elif fault == 1:
            figures[PLACE["disclosure.penalties.decisions"]] += 100000
        return list(zip(self.units, self.filed)) + [(self.name, figures)]


def load(session, count):
    """Makes tables unit and page, the latter of so many reports; gives the counties."""
    dice, form = random.Random(1), template()
    counties = [County(dice, number) for number in range(max(1, count // len(YEARS) // (UNITS + 1)))]
    session.run("""
        CREATE TABLE unit (name text COLLATE "C" PRIMARY KEY, parent text COLLATE "C", sector text COLLATE "C");
        CREATE TABLE page (name text PRIMARY KEY, page bytea NOT NULL, report goir_report)""")
    session.write(b"COPY unit FROM STDIN;\n")
    for county in counties:
        session.write(("%s\t\\N\t政府\n" % county.name).encode())
        for at, unit in enumerate(county.units):
            session.write(("%s\t%s\t%s\n" % (unit, county.name, SECTORS[at % len(SECTORS)])).encode())
    session.write(b"\\.\nCOPY page FROM STDIN;\n")
    for county in counties:
        for year in YEARS:
            for agency, figures in county.reports(year):
                session.write(("%d/%s\t\\\\x\t%s\n" % (year, agency, form % (year, agency, *figures))).encode())
    session.run("\\.\nVACUUM ANALYZE unit, page")
    return counties


def recipes():
    """(title, statement) of all that need no more than reports and units; titles tell several apart."""
    with open(DOCUMENT, encoding="utf-8") as file:
        text = file.read()
    found = [("filed", re.search(r"^CREATE VIEW filed.*?;$", text, re.DOTALL | re.MULTILINE).group(0))]
    for title, section in re.findall(r"^## (\d+\. .*?) ·.*?\n(.*?)(?=^## )", text, re.DOTALL | re.MULTILINE):
        blocks = re.findall(r"^```sql\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)
        statements = [one for block in blocks for one in block.strip().split(";\n\n") if not re.search(r"\b(later|narrative)\b", one)]
        for at, statement in enumerate(statements):
            found.append((title if len(statements) == 1 else "%s (%d)" % (title, at + 1), statement))
    return found


# the statements that the goals are about
OMITTED = "4. A county against the sum of its units (3)"
REPEATED = "12. Copied from last year or from another unit (1)"
COPIED = "12. Copied from last year or from another unit (2)"


def answers(session, statement):
    """The rows of a statement, as tuples of text."""
    return {tuple(line.split("|")) for line in session.run(statement).split("\n") if line}


def planted(session, counties, what):
    """What is wrong in that way, as answers() would have it."""
    return {tuple(map(str, row)) for county in counties for row in getattr(county, what)}


def check(session, counties, statements, results):
    """Has the share that is found of what is planted as goals: all of it."""
    concluded = answers(session, "SELECT unit, year FROM filed"
                        " WHERE goir_figure(report, 'requests.concluded.total') > 0")
    groups = answers(session, statements[COPIED])
    for name, want, found in (
            ("omitted units", planted(session, counties, "omitted"), answers(session, statements[OMITTED])),
            ("reports of the year before", planted(session, counties, "repeated") & concluded,
             {row[:2] for row in answers(session, statements[REPEATED])}),
            ("reports of other units", planted(session, counties, "copied") & concluded,
             {(unit, year) for year, units, _ in groups for unit in units.split("、")})):
        if want:
            results.goal("recipes: %s, found of %d" % (name, len(want)), [len(want & found) / len(want)], ">=", 1)


def measure(bench):
    """Times all recipes, under the settings that a server has of itself."""
    session, results = bench_server.Session(), bench.results
    session.run("RESET ALL; SET client_min_messages = warning; CREATE EXTENSION IF NOT EXISTS goir;"
                "CREATE SCHEMA recipes; SET search_path = recipes, public")
    counties, statements = load(session, bench.chosen.reports), {}
    session.run("SELECT goir_create_views('page', 'report', '报表')")
    for title, statement in recipes():
        if statement.startswith("CREATE"):
            session.run(statement)
            continue
        statements[title] = statement
        results.measure("recipes", title, [session.elapsed(statement) for _ in range(bench.chosen.runs + 1)][1:])
    results.print_part("recipes", "doc/recipes.md, on %d reports of %d units" % tuple(session.numbers(
        "SELECT (SELECT count(*) FROM page), (SELECT count(*) FROM unit)")))
    if bench.chosen.reports <= 100000:
        for title in (OMITTED, REPEATED, COPIED):
            results.goal("recipes: %s, seconds" % title, results.runs("recipes", title), "<=", LIMIT)
    check(session, counties, statements, results)
    session.run("DROP SCHEMA recipes, 报表 CASCADE")
    session.close()
