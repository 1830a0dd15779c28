"""What the balance rules say of a report, found a second way.

Written from the description of the rules alone and not from the C source, so
that a mistake must be made twice to go unnoticed.  A verdict is what a rule
may say of one subject: where the description leaves a choice there is more
than one status, and the function says why.

Blank is not zero.  A cell without a number can hold any number from zero up;
a rule fails only if no filling of such cells satisfies it, passes only if all
cells are known and it holds, and is unknown otherwise.
"""

from decimal import Decimal, getcontext
from itertools import product

import generate.form as form_data
import generate.report

getcontext().prec = 60          # sums of 19-digit numbers with 18 decimals

ERROR, WARNING, INFO = "error", "warning", "info"
SEVERITY = {
    "requests.identity": ERROR, "requests.concluded": ERROR,
    "requests.total": ERROR, "proceedings.total": ERROR,
    "value.sign": ERROR, "value.integer": ERROR,
    "disclosure.in_force": WARNING, "disclosure.disclosed": WARNING,
    "disclosure.rank": WARNING, "form.year": WARNING,
    "form.missing": WARNING, "year.agreement": WARNING,
    "sections.order": INFO, "proceedings.without_requests": INFO,
    "claim.table": WARNING, "claim.parts": WARNING, "claim.percentage": INFO,
}


class Verdict:
    """What a rule may say of one subject.

    sides: the known sums of both sides where the rule is an equation (None
    where nothing of a side is known), and their difference.  optional: it may
    as well say nothing.
    """

    def __init__(self, rule, subject, allowed, sides=None, optional=False):
        self.rule, self.subject, self.optional = rule, subject, optional
        self.allowed = {allowed} if isinstance(allowed, str) else set(allowed)
        self.sides = sides

    def __str__(self):
        text = "%s %s: %s" % (self.rule, self.subject,
                              " or ".join(sorted(self.allowed)))
        if self.sides:
            text += " (%s, %s)" % self.sides[:2]
        return text


# Equations

def judge(left, right, at_least=False):
    """The status of left = right (or left >= right) over cells, some None.

    With the known cells of a side adding up to L, unknown cells let that side
    be anything from L up, and exactly L without them.  So the sides can meet
    unless a side without unknown cells lies below the other's least value.
    """
    if at_least:
        possible = None in left or _known(left) >= _known(right)
    else:
        possible = ((None in left or _known(left) >= _known(right)) and
                    (None in right or _known(right) >= _known(left)))
    if not possible:
        return "fail"
    return "unknown" if None in left or None in right else "pass"


def judge_by_trying(left, right, at_least=False):
    """The same by trying all small fillings; for whole numbers only.

    Beyond the distance of the known sums a larger number in a blank changes
    nothing that a smaller one could not.
    """
    blanks = [side for side in (left, right) for cell in side if cell is None]
    if not blanks:
        good = (_known(left) >= _known(right) if at_least
                else _known(left) == _known(right))
        return "pass" if good else "fail"
    reach = int(abs(_known(left) - _known(right))) + 1
    for filling in product(range(reach + 1), repeat=len(blanks)):
        rest = iter(filling)
        sums = [sum(next(rest) if cell is None else cell for cell in side)
                for side in (left, right)]
        if sums[0] >= sums[1] if at_least else sums[0] == sums[1]:
            return "unknown"
    return "fail"


def can_be_tried(left, right):
    """Are there few enough fillings, and only whole numbers?"""
    cells = left + right
    reach = abs(_known(left) - _known(right)) + 2
    return (all(cell is None or cell == int(cell) for cell in cells)
            and reach ** cells.count(None) <= 3000)


def _known(cells):
    return sum((cell for cell in cells if cell is not None), Decimal(0))


def _sides(left, right):
    """Known sum of each side, None where nothing is known; the difference."""
    return tuple(None if all(cell is None for cell in side) else _known(side)
                 for side in (left, right)) + (_known(left) - _known(right),)


def _other_rows(report):
    """Rows of the table on requests that only the other form has."""
    own = form_data.request_items(report.form)
    return [item for form in form_data.REQUESTS
            for item in form_data.request_items(form)
            if item not in own and
            "requests.%s.total" % item in report.cells]


def equations(report):
    """(rule, subject, left cells, right cells, at least) of a report."""
    def cells(table, items, measures):
        return [report.number("%s.%s.%s" % (table, item, measure))
                for item in items for measure in measures]

    out = []
    kinds = [kind for kind, _ in form_data.KINDS]
    outcomes = [outcome for outcome, _ in form_data.OUTCOMES]
    for kind in kinds:
        out.append(("requests.identity", kind,
                    cells("requests", ["received", "carried_in"], [kind]),
                    cells("requests", ["concluded", "carried_out"], [kind]),
                    False))
        out.append(("requests.concluded", kind,
                    cells("requests", form_data.result_items(report.form),
                          [kind]),
                    cells("requests", ["concluded"], [kind]), False))
    for item in form_data.request_items(report.form) + _other_rows(report):
        out.append(("requests.total", item,
                    cells("requests", [item], kinds[:-1]),
                    cells("requests", [item], ["total"]), False))
    for item, _ in form_data.PROCEEDINGS:
        out.append(("proceedings.total", item,
                    cells("proceedings", [item], outcomes[:-1]),
                    cells("proceedings", [item], ["total"]), False))
    rule, more, less = {
        "2021": ("disclosure.in_force", "in_force", "issued"),
        "2019": ("disclosure.disclosed", "total_disclosed", "disclosed"),
    }[report.form]
    for item in ("regulations", "normative_documents"):
        out.append((rule, item, cells("disclosure", [item], [more]),
                    cells("disclosure", [item], [less]), True))
    return out


def _equations(report):
    """The verdicts of the equations.

    Each row of the form must add up; a row of the other form that is on the
    page may be held to it too.
    """
    others = _other_rows(report)
    return [Verdict(rule, subject, judge(left, right, at_least),
                    _sides(left, right), subject in others)
            for rule, subject, left, right, at_least in equations(report)]


# Single cells

def _cells(report):
    """value.sign and value.integer: each cell that breaks them, else one pass.

    A pass of each of 200 cells would say nothing, so one without a subject
    stands for them; a report without numbers has nothing to pass.
    """
    numbers = {path: cell.value for path, cell in report.cells.items()
               if cell.state == "number"}
    if not numbers:
        return []
    money = ("amount", "charged", "collected")
    broken = {
        "value.sign": [path for path, value in numbers.items() if value < 0
                       and generate.report.split_path(path)[2] != "change"],
        "value.integer": [path for path, value in numbers.items()
                          if value != value.to_integral_value()
                          and generate.report.split_path(path)[2] not in money]}
    return [Verdict(rule, path, "fail") for rule, paths in broken.items()
            for path in paths] + [Verdict(rule, None, "pass")
                                  for rule, paths in broken.items() if not paths]


def _rank(report):
    """disclosure.rank; who may make rules is known with the name.

    Where the name does not tell, "unknown" is right, and so is "pass".
    """
    cells = [report.number(path) for path in form_data.paths(report.form)
             if path.startswith("disclosure.regulations.")]
    some = any(cell is not None and cell > 0 for cell in cells)
    if report.power == "yes":
        allowed = {"pass"}
    elif report.power == "no":
        allowed = {"fail" if some else "unknown" if None in cells else "pass"}
    elif some or None in cells:
        allowed = {"pass", "unknown"}
    else:
        allowed = {"pass"}
    return [Verdict("disclosure.rank", "regulations", allowed)]


# The form and the header

def _blocks(form):
    """(table, items, measures) of each block of rows with common columns."""
    out = [("disclosure", [item for item, _ in items],
            [measure for measure, _ in measures])
           for _, measures, items in form_data.DISCLOSURE[form]]
    out.append(("requests", form_data.request_items(form),
                [kind for kind, _ in form_data.KINDS]))
    out.append(("proceedings", [item for item, _ in form_data.PROCEEDINGS],
                [outcome for outcome, _ in form_data.OUTCOMES]))
    return out


def _missing(report):
    """form.missing: tables, else rows and columns of which no cell is there.

    What is missing as part of something larger is not said again.  In a block
    of one row a missing column is a missing cell, which the rule does not
    speak of.
    """
    gone = set()

    def absent(table, items, measures):
        return not any("%s.%s.%s" % (table, item, measure) in report.cells
                       for item in items for measure in measures)

    blocks = _blocks(report.form)
    for table in ("disclosure", "requests", "proceedings"):
        if all(absent(*block) for block in blocks if block[0] == table):
            gone.add(table)
    tables = set(gone)
    for table, items, measures in blocks:
        if table in tables:
            continue
        gone.update(item for item in items if absent(table, [item], measures))
        if len(items) > 1 and not absent(table, items, measures):
            gone.update(measure for measure in measures
                        if absent(table, items, [measure]))
    return ([Verdict("form.missing", subject, "fail") for subject in gone] or
            [Verdict("form.missing", None, "pass")])


def _header(report):
    """form.year, year.agreement, sections.order."""
    fits = {"2019": report.year in (2019, 2020),
            "2021": report.year is not None and report.year >= 2021}
    form = ("unknown" if report.year is None
            else "pass" if fits[report.form] else "fail")
    dated = report.year is not None and report.published is not None
    if "year.conflict" in report.notes:
        agreement = "fail"
    elif not dated:
        agreement = "unknown"
    else:
        agreement = ("pass" if report.published[0] == report.year + 1
                     else "fail")
    order = ("fail" if {"section.order", "section.missing"} & set(report.notes)
             else "pass")
    return [Verdict("form.year", None, form),
            Verdict("year.agreement", None, agreement),
            Verdict("sections.order", None, order)]


def _without_requests(report):
    """proceedings.without_requests, judged by the totals.

    "Requests all zero" may mean the totals or every cell; where the columns
    contradict the totals another rule fails, and both readings are right.
    """
    items = [item for item, _ in form_data.PROCEEDINGS]
    proceedings = [report.number("proceedings.%s.total" % item)
                   for item in items]
    allowed = set()
    for kinds in (["total"], [kind for kind, _ in form_data.KINDS]):
        requests = [report.number("requests.%s.%s" % (item, kind))
                    for item in ("received", "carried_in") for kind in kinds]
        if _known(requests) != 0 or any(requests):
            allowed.add("pass")
        if _known(requests) == 0:
            if _known(proceedings) > 0:
                allowed.add("unknown" if None in requests else "fail")
            elif None in proceedings:
                allowed.add("unknown")
            else:
                allowed.add("pass")
    return [Verdict("proceedings.without_requests", None, allowed)]


# Prose

def _figure(report, path):
    """The cells that a stated number speaks of."""
    if ".litigation." in path:
        return [report.number(path.replace("litigation", kind)) for kind in
                ("litigation_direct", "litigation_after_reconsideration")]
    return [report.number(path)]


def _claim_statuses(report, claim):
    """The statuses of one claim, and the cells of the reading that holds.

    受理 may mean new requests, or those and the ones carried in: either
    reading makes it right.  An approximate number is never wrong, and right
    only if it comes near.
    """
    cells, value = _figure(report, claim["path"]), claim["value"]
    if claim["approximate"]:
        near = (None not in cells and
                value * Decimal("0.8") <= _known(cells) <= value * Decimal("1.25") + 1)
        return {"pass", "unknown"} if near else {"unknown"}, cells
    status = judge(cells, [value])
    if status == "fail" and claim["scope"] == "handled":
        both = [report.number("requests.%s.total" % item)
                for item in ("received", "carried_in")]
        other = judge(both, [value])
        if other == "pass":
            return {other}, both
        if None in both:        # it might be one office's share
            return {"unknown"}, cells
    return {status}, cells


def _claims_table(report):
    """claim.table, for each number that speaks of a figure of a table."""
    out = []
    for claim in report.claims:
        if claim["path"] is None or claim["path"] == "disclosure.published":
            continue
        allowed, cells = _claim_statuses(report, claim)
        out.append(Verdict("claim.table", claim["path"], allowed,
                           _sides([claim["value"]], cells)))
    return out


def _lists(claims):
    """(whole, its parts, [(share, part)]) for each whole of a sequence."""
    out = []
    for claim in claims:
        if claim["part"] is None:
            out.append((claim, [], []))
        elif claim["part"] == "share":
            out[-1][2].append((claim, out[-1][1][-1]))
        else:
            out[-1][1].append(claim)
    return out


def _subject(path):
    """The code of what a claim speaks of: an item where there is no cell."""
    return "published" if path == "disclosure.published" else path


def _claims_parts(report):
    """claim.parts: a whole is the sum of its parts.

    A single part (41件，其中3件…) and 主要包括 are lower bounds; of
    approximate numbers nothing is known.
    """
    out = []
    for whole, parts, _ in _lists(report.claims):
        if not parts:
            continue
        total = sum(part["value"] for part in parts)
        bound = len(parts) == 1 or any(part["part"] == "some" for part in parts)
        if any(claim["approximate"] for claim in [whole] + parts):
            status = "unknown"
        elif total == whole["value"] or (bound and total < whole["value"]):
            status = "pass"
        else:
            status = "fail"
        out.append(Verdict("claim.parts", _subject(whole["path"]), status, _sides(
            [whole["value"]], [part["value"] for part in parts])))
    return out


def _claims_percentage(report):
    """claim.percentage: share = part / whole, within rounding.

    To the nearest must pass; a whole digit off must fail; between them lie
    shares that were cut off or rounded up, which may be taken either way.
    """
    out = []
    for whole, _, shares in _lists(report.claims):
        for share, part in shares:
            if any(claim["approximate"] for claim in (whole, share, part)) \
                    or whole["value"] == 0:
                allowed = {"unknown"}
            else:
                unit = Decimal(1).scaleb(share["value"].as_tuple().exponent)
                off = abs(share["value"] * whole["value"] - 100 * part["value"])
                digit = unit * whole["value"]
                allowed = ({"pass"} if off * 2 <= digit else
                           {"fail"} if off >= digit else {"pass", "fail"})
            out.append(Verdict("claim.percentage", whole["path"], allowed))
    return out


def verdicts(report):
    """Everything that the rules say of a report."""
    return [verdict for judges in (
        _equations, _cells, _rank, _missing, _header, _without_requests,
        _claims_table, _claims_parts, _claims_percentage)
            for verdict in judges(report)]
