"""Asks goir for the figures of composed pages, and judges them cell by cell.

What a page says of a cell is known, and whether a careful person can tell it.
No cell may be read as another number than the one that was written, a blank one
included; what is not read has a note that names the cell, its row or its table.
"""

import collections
import json
from decimal import Decimal

from lib import database

SHOWN = 10
# notes of no place that say of some label or table, or of the page, that it is not read
OF_THE_PAGE = ("table.", "row.", "rows.", "page.", "notes.more", "year.part")

QUERY = """
SELECT json_build_array(n, goir_year(report), goir_agency(report),
    (SELECT json_agg(json_build_array(table_name || '.' || item || '.' || measure, value::text, state, printed))
     FROM goir_figures(report)),
    (SELECT json_agg(json_build_array(coalesce(place, ''), code)) FROM goir_notes(report)))
FROM (SELECT n, goir_parse(page) AS report FROM given) g ORDER BY n;
"""


class Answer:
    """What goir says of a page."""

    def __init__(self, year, agency, figures, notes):
        self.year, self.agency, self.notes = year, agency, notes or []
        self.values, self.texts = {}, set()
        for path, value, state, _ in figures or []:
            if value is not None:
                self.values[path] = Decimal(value)
            elif state == "text":
                self.texts.add(path)

    def names(self, path):
        """Is there a note on a cell, its row or its table, or on what the page lacks?"""
        return any(path == place or path.startswith(place + ".") if place else code.startswith(OF_THE_PAGE)
                   for place, code in self.notes)


def ask(pages):
    """The answers on some pages, given as bytes."""
    script = ("SET client_min_messages = warning;\nCREATE EXTENSION IF NOT EXISTS goir;\n"
              "CREATE TEMP TABLE given (n int, page bytea);\nCOPY given FROM STDIN;\n"
              + database.copy_lines(enumerate(pages)) + QUERY)
    return [Answer(*json.loads(line)[1:]) for line in database.psql(script)]


def complaints(answer, figures, doubtful, count):
    """What is wrong with an answer; figures has None for a blank; counts what was read."""
    wrong = []
    for path, text in figures.items():
        want, got = None if text is None else Decimal(text), answer.values.get(path)
        if got is not None and got != want:
            wrong.append("%s is %s, read %s" % (path, text, got))
        if want is None:
            continue
        kind = "doubtful" if path in doubtful else "told"
        count[kind] += 1
        count[kind + ", exact"] += got == want
        if got is None and not answer.names(path):
            wrong.append("%s is %s, NULL, and no note on it" % (path, text))
    wrong += ["%s, where nothing stands, read %s" % (path, value) for path, value in answer.values.items() if path not in figures]
    wrong += ["%s is text, and no note on it" % path for path in answer.texts if not answer.names(path)]
    count["wrong"] += sum(", read " in line for line in wrong)
    count["silent"] += sum(", and no note" in line for line in wrong)
    return wrong


def share(part, whole):
    """A percentage, never rounded up."""
    return "%d.%02d %%" % divmod(part * 10000 // whole, 100) if whole else "-"


class Sheet:
    """Counts by kind of page."""

    def __init__(self):
        self.kinds, self.failures = collections.defaultdict(collections.Counter), []

    def add(self, kind, name, answer, figures, doubtful=()):
        """One page."""
        count = self.kinds[kind]
        count["pages"] += 1
        wrong = complaints(answer, figures, set(doubtful), count)
        if wrong:
            self.failures.append((kind, name, wrong))

    def end(self, least):
        """Prints the table and the first failures; the exit status; least is of thousandths of what can be told."""
        total = collections.Counter()
        print("%-18s %6s %8s %8s %10s %9s %8s %6s %7s" % (
            "kind", "pages", "told", "exact", "", "doubtful", "exact", "wrong", "silent"))
        for kind in sorted(self.kinds) + ["all"]:
            count = total if kind == "all" else self.kinds[kind]
            total.update(count if kind != "all" else {})
            print("%-18s %6d %8d %8d %10s %9d %8d %6d %7d" % (
                kind, count["pages"], count["told"], count["told, exact"], share(count["told, exact"], count["told"]),
                count["doubtful"], count["doubtful, exact"], count["wrong"], count["silent"]))
        for kind, name, wrong in self.failures[:SHOWN]:
            print("%s %s: %d complaints: %s" % (kind, name, len(wrong), "; ".join(wrong[:4])))
        poor = total["told, exact"] * 1000 < total["told"] * least
        if poor:
            print("fewer than %d of a thousand that can be told" % least)
        print("%d passed, %d failed" % (total["pages"] - len(self.failures), len(self.failures) + poor))
        return 1 if self.failures or poor else 0
