"""Random reports as goir_report text, right at first and then made wrong.

The faults are those that offices make and that reading a page brings: one
cell, one row, one column at a time.  What a fault does to the verdicts is
none of this module's business: oracle.py judges the outcome.
"""

import json
from collections import namedtuple
from decimal import Decimal

import generate.figures
import generate.form as form_data

# state as goir_figures() names it; value a Decimal where that is "number"
Cell = namedtuple("Cell", "state value printed")
BLANK = Cell("blank", None, None)

# May the agency make rules (规章)?  "yes" and "no" can be told from the name
# by anybody who knows what there is; "likely": it may, but a program that
# only says "unknown" is not wrong; "open": cities with and without districts
# are named alike.
AGENCIES = [
    ("云台县水利局", "no"), ("云台县人民政府", "no"), ("望兰区人民政府", "no"),
    ("青石镇人民政府", "no"), ("柏溪乡人民政府", "no"),
    ("石浦街道办事处", "no"), ("临沧浦市白石镇人民政府", "no"),
    ("临沧浦市水务局", "no"), ("江南省水利厅", "no"),
    ("柏溪经济开发区管理委员会", "no"), ("国家税务总局云台县税务局", "no"),
    ("江南省人民政府", "yes"), ("西原自治区人民政府", "yes"),
    ("上海市人民政府", "yes"), ("国家税务总局", "yes"),
    ("中华人民共和国水利部", "yes"),
    ("住房和城乡建设部", "likely"), ("自然资源部", "likely"),
    ("镇江市人民政府", "likely"), ("新乡市人民政府", "likely"),
    ("临沧浦市人民政府", "open"), ("云台市人民政府", "open"),
    (None, "open"),
]

WORDS = ["详见附件", "约十件", "无数据", "见上"]
DASHES = ["-", "--", "—", "/", "无"]


class Report:
    """What a report says, and what was done to it."""

    def __init__(self, form, year):
        self.form, self.year = form, year
        self.published = None           # (year, month, day)
        self.agency = self.power = None
        self.cells = {}                 # path -> Cell; missing ones are not in it
        self.claims = []                # dicts of the text form, value a Decimal
        self.notes = []                 # codes
        self.faults = []

    def number(self, path):
        """The number of a cell, or None."""
        cell = self.cells.get(path)
        return cell.value if cell else None


def split_path(path):
    """table, item, measure; item codes hold dots themselves."""
    table, rest = path.split(".", 1)
    item, measure = rest.rsplit(".", 1)
    return table, item, measure


def number(value, printed=None):
    """A cell that holds a number, at most the largest that one can hold."""
    value = min(Decimal(value), Decimal(generate.figures.LARGEST))
    return Cell("number", value, printed)


# The text form

def _cell_text(cell):
    if cell.state == "blank":
        return "null"
    if cell.state == "number":
        literal = format(cell.value, "f")
        if cell.printed is None:
            return literal
        return '{"value": %s, "printed": %s}' % (
            literal, json.dumps(cell.printed, ensure_ascii=False))
    return '{"state": "%s", "printed": %s}' % (
        cell.state, json.dumps(cell.printed, ensure_ascii=False))


def _object(members):
    return "{%s}" % ", ".join('"%s": %s' % pair for pair in members)


def _claim_text(claim):
    members = [(key, format(value, "f") if key == "value" else json.dumps(value))
               for key, value in claim.items() if value not in (None, False)
               or key in ("section", "value")]
    return _object(members)


def text_of(report):
    """The report as goir_report reads it."""
    tables = {}
    for path, cell in report.cells.items():
        table, item, measure = split_path(path)
        tables.setdefault(table, {}).setdefault(item, []).append(
            (measure, _cell_text(cell)))
    members = [("goir", "1")]
    if report.year:
        members.append(("year", str(report.year)))
    members.append(("form", '"%s"' % report.form))
    if report.agency:
        members.append(("agency", '"%s"' % report.agency))
    if report.published:
        members.append(("published", '"%04d-%02d-%02d"' % report.published))
    members.append(("figures", _object(
        (table, _object((item, _object(cells)) for item, cells in items.items()))
        for table, items in tables.items())))
    members.append(("claims", "[%s]" % ", ".join(
        _claim_text(claim) for claim in report.claims)))
    members.append(("notes", "[%s]" % ", ".join(
        '{"code": "%s"}' % code for code in report.notes)))
    return _object(members)


# A report without faults

def consistent(dice):
    """A report that breaks no rule."""
    form = dice.pick(["2019", "2021"])
    report = Report(form, dice.pick([2019, 2020] if form == "2019"
                                    else [2021, 2022, 2023, 2024]))
    report.published = (report.year + 1, dice.between(1, 3), dice.between(1, 28))
    report.agency, report.power = dice.pick(AGENCIES)
    figures = generate.figures.compose(dice, form)
    if not dice.chance(0.4):
        figures = {path: value for path, value in figures.items()
                   if not path.startswith("fees.")}
    report.cells = {path: number(value) for path, value in figures.items()}
    for item in ("regulations", "normative_documents"):
        parts = (["issued", "repealed", "in_force"] if form == "2021"
                 else ["made", "disclosed", "total_disclosed"])
        paths = ["disclosure.%s.%s" % (item, measure) for measure in parts]
        if item == "regulations" and report.power != "yes":
            for path in paths:
                report.cells[path] = number(0)
        least = report.cells[paths[0 if form == "2021" else 1]].value
        if report.cells[paths[2]].value < least:
            report.cells[paths[2]] = number(least + dice.below(9))
    if _totals(report, "requests", ("received", "carried_in")) == 0:
        for path in _paths(report, "proceedings"):
            report.cells[path] = number(0)
    if dice.chance(0.3):
        report.claims += claims_that_agree(dice, report)
    return report


def _totals(report, table, items):
    return sum(report.cells["%s.%s.total" % (table, item)].value
               for item in items)


def _paths(report, *tables):
    """The cells on the page, of some tables."""
    return [path for path in report.cells
            if not tables or path.split(".")[0] in tables]


# Claims

def claim(value, path=None, scope="other", part=None, approximate=False,
          section=3):
    """One number stated in prose."""
    value = min(Decimal(value), Decimal(generate.figures.LARGEST))
    if value > 10**17:          # no room for decimals
        value = Decimal(int(value))
    return {"section": section, "path": path, "value": value,
            "approximate": approximate, "scope": scope, "part": part}


SCOPES = {"requests.received.total": "new",
          "requests.carried_in.total": "carried",
          "requests.carried_out.total": "carried",
          "requests.concluded.total": "concluded"}
SPOKEN_OF = list(SCOPES) + [
    "requests.granted.total", "requests.partially_granted.total",
    "proceedings.reconsideration.total", "proceedings.reconsideration.upheld",
    "proceedings.litigation_direct.corrected", "proceedings.litigation.total",
    "proceedings.litigation.pending"]


def stated_figure(report, path):
    """What a table says of a path that prose may name, or None."""
    if ".litigation." in path:
        values = [report.number(path.replace("litigation", kind)) for kind in
                  ("litigation_direct", "litigation_after_reconsideration")]
        return None if None in values else sum(values)
    return report.number(path)


def claims_that_agree(dice, report):
    """A sentence that says what a table says, with parts that add up."""
    path = dice.pick(SPOKEN_OF)
    value = stated_figure(report, path)
    if value is None or value < 0:
        return []
    out = [claim(value, path, SCOPES.get(path, "outcome"))]
    if dice.chance(0.5) and 1 < value < 10**6:
        out += [claim(part, part="part") for part in
                generate.figures.split(dice, int(value), [3, 2, 1])]
    return out


def _claim_off(dice, report):
    """A number that the table does not have, or has only approximately."""
    path = dice.pick(SPOKEN_OF)
    value = stated_figure(report, path)
    value = dice.below(50) if value is None else value
    off = dice.pick([1, 2, -1, 10, 1000, Decimal("0.5")])
    if dice.chance(0.4):
        stated = dice.pick([value // 10 * 10, value // 100 * 100, value,
                            value * 2 + 30, value // 2])
        return [claim(max(0, stated), path, SCOPES.get(path, "outcome"),
                      approximate=True)]
    return [claim(max(0, value + off), path, SCOPES.get(path, "outcome"))]


def _claim_handled(dice, report):
    """受理, which may be new and carried in; and words that may not."""
    if dice.chance(0.2):
        _set(report, "requests.carried_in.total", BLANK)
    new, old, done = (report.number("requests.%s.total" % item)
                      for item in ("received", "carried_in", "concluded"))
    new, old, done = (dice.below(9) if value is None or value < 0 else value
                      for value in (new, old, done))
    value = dice.pick([new, new + old, new + old + 1, new + 2,
                       max(0, new - 1), done])
    path, scope = dice.pick([("requests.received.total", "handled"),
                             ("requests.received.total", "handled"),
                             ("requests.received.total", "new"),
                             ("requests.concluded.total", "concluded")])
    return [claim(value, path, scope)]


def _claim_parts(dice, report):
    """A total and its parts: all of them, one, some; right or not."""
    total = dice.pick([dice.between(2, 40), dice.between(41, 900)])
    kind = dice.pick(["part", "part", "some"])
    parts = generate.figures.split(dice, total, [3] * dice.between(1, 4))
    if dice.chance(0.5):
        at = dice.below(len(parts))
        parts[at] = max(0, parts[at] + dice.pick([-2, -1, 1, 5]))
    if kind == "some" and dice.chance(0.5):
        parts = parts[:-1] or parts
    if dice.chance(0.1):
        parts = parts[:1]
    whole = claim(total, dice.pick([None, "requests.received.total",
                                    "disclosure.published"]), "new",
                  approximate=dice.chance(0.1))
    return [whole] + [claim(part, part=kind, approximate=dice.chance(0.05))
                      for part in parts]


def _claim_share(dice, report):
    """A total, parts, and the share of some of them; right or not."""
    total = dice.pick([0, dice.between(2, 60), dice.between(61, 7000)])
    parts = generate.figures.split(dice, total, [5, 3, 2])
    out = [claim(total, approximate=dice.chance(0.05))]
    for part in parts:
        out.append(claim(part, part="part", approximate=dice.chance(0.05)))
        if not dice.chance(0.6):
            continue
        unit = dice.pick(["1", "0.1", "0.01"])
        exact = Decimal(part * 100) / Decimal(total or 1)
        share = exact.quantize(Decimal(unit), dice.pick(
            ["ROUND_HALF_UP", "ROUND_DOWN", "ROUND_UP"]))
        share += dice.pick([0, 0, 0, 1, -1, 2, 10]) * Decimal(unit)
        out.append(claim(max(Decimal(0), share), part="share",
                         approximate=dice.chance(0.05)))
    return out


def add_claims(dice, report):
    """A sentence or two with numbers."""
    for _ in range(dice.between(1, 3)):
        make = dice.pick([claims_that_agree, _claim_off, _claim_off,
                          _claim_handled, _claim_parts, _claim_share])
        report.claims += make(dice, report)
    del report.claims[40:]


# Faults in cells

def _some_path(dice, report):
    """A cell, of any table alike."""
    tables = sorted({path.split(".")[0] for path in report.cells})
    if not tables:
        return None
    weights = [table for table in tables
               for _ in range({"requests": 4, "fees": 1}.get(table, 2))]
    return dice.pick(_paths(report, dice.pick(weights)))


def _set(report, path, cell):
    if path is not None and path in report.cells:
        report.cells[path] = cell


def change_cell(dice, report):
    """Another number."""
    path = _some_path(dice, report)
    old = (report.number(path) if path else None) or Decimal(0)
    _set(report, path, number(max(0, int(old) + dice.pick(
        [1, 1, -1, 2, -int(old), dice.between(3, 90)]))))


def huge_cell(dice, report):
    """A number near the limit of what a cell can hold."""
    _set(report, _some_path(dice, report), number(generate.figures.LARGEST))


def no_number(dice, report):
    """Nothing in the cell, a dash, or words."""
    _set(report, _some_path(dice, report), dice.pick(
        [BLANK, BLANK, Cell("dash", None, dice.pick(DASHES)),
         Cell("text", None, dice.pick(WORDS))]))


def annotated(dice, report):
    """The number with a remark: still the number."""
    path = _some_path(dice, report)
    value = report.number(path) if path else None
    if value is not None:
        report.cells[path] = number(value, "%s（其中修订1件）" % value)


def negative(dice, report):
    """A number below zero, which only 本年增/减 may be."""
    path = _some_path(dice, report)
    value = report.number(path) if path else None
    _set(report, path, number(-abs(value) if value else -dice.between(1, 9)))


def fraction(dice, report):
    """Decimals, some of them only noughts."""
    path = _some_path(dice, report)
    value = abs(int(report.number(path) or 0)) if path else 0
    _set(report, path, number("%d%s" % (value % 10**9, dice.pick(
        [".5", ".25", ".0", ".00"]))))
    if value < 9 and dice.chance(0.2):
        _set(report, path, number("%d.000000000000000001" % value))


def vanished(dice, report):
    """One cell is not there: 6 of 7."""
    report.cells.pop(_some_path(dice, report), None)


def _line(dice, report, along):
    """The cells of one row (along 1) or one column (along 2) of a table."""
    path = _some_path(dice, report)
    if path is None:
        return []
    key = split_path(path)
    return [other for other in report.cells
            if split_path(other)[0] == key[0]
            and split_path(other)[along] == key[along]]


def drop_row(dice, report):
    """A row is not there."""
    for path in _line(dice, report, 1):
        del report.cells[path]


def drop_column(dice, report):
    """A column is not there."""
    for path in _line(dice, report, 2):
        del report.cells[path]


def drop_table(dice, report):
    """A table is not there."""
    path = _some_path(dice, report)
    for other in _paths(report, path.split(".")[0]) if path else []:
        del report.cells[other]


def move(dice, report):
    """A number in the neighbour's cell."""
    line = _line(dice, report, dice.pick([1, 2]))
    if len(line) > 1:
        at = dice.below(len(line) - 1)
        here, there = dice.pick([(at, at + 1), (at + 1, at)])
        report.cells[line[there]] = report.cells[line[here]]
        report.cells[line[here]] = dice.pick([BLANK, number(0)])


def swap(dice, report):
    """Two cells of a row or a column exchanged."""
    line = _line(dice, report, dice.pick([1, 2]))
    if len(line) > 1:
        one, other = dice.some(line, 2)
        report.cells[one], report.cells[other] = (report.cells[other],
                                                  report.cells[one])


def blank_totals(dice, report):
    """One total, or all of them, left out; parts must not fill it."""
    totals = [path for path in report.cells
              if path.endswith(".total") or ".concluded." in path]
    if totals:
        for path in totals if dice.chance(0.3) else [dice.pick(totals)]:
            report.cells[path] = BLANK


def blank_zeros(dice, report):
    """Nothing, or a dash, printed for every zero of a table."""
    path = _some_path(dice, report)
    mark = dice.pick([BLANK, Cell("dash", None, "-")])
    for other in _paths(report, path.split(".")[0]) if path else []:
        if report.number(other) == 0 and dice.chance(0.95):
            report.cells[other] = mark


# Faults of the whole

def no_requests(dice, report):
    """No requests at all, be there proceedings or not."""
    for path in _paths(report, "requests"):
        report.cells[path] = number(0)
    if dice.chance(0.5):
        _set(report, "proceedings.reconsideration.pending", number(1))
        _set(report, "proceedings.reconsideration.total", number(1))


def subtotal_row(dice, report):
    """(六)其他处理 once as a row of its own, once divided: both forms."""
    parts = ["other.not_corrected", "other.fee_unpaid", "other.other"]
    for kind, _ in form_data.KINDS:
        path = "requests.%s." + kind
        if report.form == "2021":
            values = [report.number(path % part) for part in parts]
            if None not in values:
                report.cells[path % "other"] = number(sum(values))
        elif report.number(path % "other") is not None:
            for part in parts:
                report.cells[path % part] = number(0)
            report.cells[path % parts[2]] = report.cells[path % "other"]


def wrong_row(dice, report):
    """规章 filled in by any agency: the classic error."""
    for path in report.cells:
        if path.startswith("disclosure.regulations."):
            report.cells[path] = dice.pick([number(dice.below(4)), BLANK])


def years(dice, report):
    """Year of the report, of the form and of publication, or none of them."""
    roll = dice.below(6)
    if roll == 0:
        report.year = dice.between(2008, 2025)
    elif roll == 1:
        report.year = None
    elif roll == 2:
        report.published = None
    elif roll == 3:
        report.published = (dice.between(2009, 2026), 1, 20)
    elif roll == 4:
        report.notes.append("year.conflict")
    else:
        report.notes.append(dice.pick(["section.order", "section.missing"]))


FAULTS = [change_cell, change_cell, change_cell, huge_cell, no_number,
          no_number, annotated, negative, fraction, vanished, drop_row,
          drop_column, drop_table, move, swap, blank_totals, blank_zeros,
          no_requests, subtotal_row, wrong_row, years, years, add_claims,
          add_claims, add_claims]


def compose(seed, count):
    """Reports, one in ten without a fault, the others with one to five."""
    reports = []
    for at in range(count):
        dice = generate.figures.Dice("%s/%s" % (seed, at))
        report = consistent(dice)
        for _ in range(0 if dice.chance(0.1) else dice.between(1, 5)):
            fault = dice.pick(FAULTS)
            report.faults.append(fault.__name__)
            fault(dice, report)
        reports.append(report)
    return reports
