"""Random figures that add up, and an independent judge of those that do not.

Figures are strings as an office would type them without decoration: "0",
"-2", "12.50".  The judge knows only reports as {path: Decimal or None}.
"""

import random
from decimal import Decimal

import generate.form as form_data

LARGEST = 9223372036854775807


class Dice:
    """Chance that falls alike on every Python.

    Only random() is promised to give the same numbers for a seed in all
    versions, so everything else is derived from it here.
    """

    def __init__(self, seed):
        self._random = random.Random(seed).random

    def below(self, limit):
        """A whole number from 0 to limit - 1."""
        return int(self._random() * limit)

    def between(self, low, high):
        """A whole number from low to high, both included."""
        return low + self.below(high - low + 1)

    def chance(self, probability):
        """True as often as said."""
        return self._random() < probability

    def pick(self, options):
        """One of a sequence."""
        return options[self.below(len(options))]

    def some(self, options, count):
        """Some different elements, in their old order."""
        left = list(range(len(options)))
        while len(left) > count:
            del left[self.below(len(left))]
        return [options[i] for i in left]

    def shuffled(self, options):
        """The same elements in another order."""
        left, out = list(options), []
        while left:
            out.append(left.pop(self.below(len(left))))
        return out


def split(dice, total, weights):
    """Cuts a number into parts that add up to it exactly."""
    parts = [0] * len(weights)
    if total > 300:
        rest = total
        for i, weight in enumerate(weights[1:], 1):
            parts[i] = min(rest, total * weight * dice.between(0, 20)
                           // (10 * sum(weights)))
            rest -= parts[i]
        parts[0] = rest
        return parts
    for _ in range(total):
        at = dice.below(sum(weights))
        for i, weight in enumerate(weights):
            at -= weight
            if at < 0:
                parts[i] += 1
                break
    return parts


def _volume(dice):
    """How many requests an office had: nearly always none or a few."""
    roll = dice.below(100)
    if roll < 30:
        return 0
    if roll < 70:
        return dice.between(1, 20)
    if roll < 92:
        return dice.between(20, 300)
    if roll < 98:
        return dice.between(1000, 60000)
    return LARGEST if dice.chance(0.5) else dice.between(10**9, 10**16)


def _requests(dice, form, figures):
    kinds = [kind for kind, _ in form_data.KINDS[:-1]]
    items = form_data.request_items(form)
    results = form_data.result_items(form)
    rows = {item: [0] * 6 for item in items}
    volume = _volume(dice)
    columns = split(dice, volume, [70, 12, 2, 3, 5, 3])
    for i, count in enumerate(columns):
        received, carried_in = split(dice, count, [9, 1])
        rows["received"][i], rows["carried_in"][i] = received, carried_in
        open_still = split(dice, count, [14, 1])[1] if dice.chance(0.5) else 0
        weights = [30, 8] + [2] * (len(results) - 2)
        for item, part in zip(results, split(dice, count - open_still, weights)):
            rows[item][i] = part
        rows["concluded"][i] = count - open_still
        rows["carried_out"][i] = open_still
    for item in items:
        for kind, value in zip(kinds, rows[item]):
            figures["requests.%s.%s" % (item, kind)] = str(value)
        figures["requests.%s.total" % item] = str(sum(rows[item]))


def _proceedings(dice, figures):
    busy = dice.chance(0.45)
    for item, _ in form_data.PROCEEDINGS:
        total = dice.between(0, 25) if busy and dice.chance(0.7) else 0
        parts = split(dice, total, [6, 2, 3, 2])
        for (outcome, _), value in zip(form_data.OUTCOMES, parts + [total]):
            figures["proceedings.%s.%s" % (item, outcome)] = str(value)


def _money(dice):
    """An amount, with the decimals that offices really type."""
    return dice.pick(["0", "0", "0.00", "12.5", "3.1416", "251000", "160.5964",
                      "1234.567890", "0.8", "%d.%02d" % (dice.below(90000),
                                                         dice.below(100))])


def _disclosure(dice, form, figures):
    for _, measures, items in form_data.DISCLOSURE[form]:
        for item, _ in items:
            for measure, _ in measures:
                path = "disclosure.%s.%s" % (item, measure)
                if measure == "amount":
                    figures[path] = _money(dice)
                elif measure == "change":
                    figures[path] = dice.pick(["0", "0", "21", "-2", "3", "-15"])
                elif dice.chance(0.45):
                    figures[path] = "0"
                elif item in ("licences", "penalties") and dice.chance(0.3):
                    figures[path] = str(dice.between(1000, 2500000))
                else:
                    figures[path] = str(dice.between(1, 320))


def _small(dice):
    """A count as offices have them: mostly none or a few."""
    return dice.pick([0, 0, 0, dice.between(1, 9), dice.between(1, 9),
                      dice.between(10, 400), dice.between(1000, 98000)])


def statistics(dice):
    """The figures of form 2014; its parts add up where a rule wants it."""
    values, sums = {}, form_data.statistics_sums()
    for row in form_data.STATISTICS:
        if row[0]:
            values[row[0]] = _small(dice)
    for _, whole, parts in sums:
        for part, value in zip(parts, split(dice, values[whole],
                                            [3] * len(parts))):
            values[part] = value
    for item in ("fees", "organization.budget"):
        values[item] = dice.pick(["0", "0", "0.35", "12.5", "3.1416", "5"])
    return {"statistics.%s.value" % item: str(value)
            for item, value in values.items()}


def compose(dice, form):
    """All figures of a consistent report, and of a fee table."""
    if form == "2014":
        return statistics(dice)
    figures = {}
    _disclosure(dice, form, figures)
    _requests(dice, form, figures)
    _proceedings(dice, figures)
    notices = dice.pick([0, 0, 0, 1, 3])
    fee = "%d.%02d" % (dice.below(900), dice.below(100)) if notices else "0"
    figures["fees.processing_fee.notices"] = str(notices)
    figures["fees.processing_fee.charged"] = fee
    figures["fees.processing_fee.collected"] = dice.pick([fee, "0"])
    return figures


def unbalance(dice, figures):
    """Makes some figures wrong the way offices do: one cell at a time."""
    paths = [path for path in sorted(figures)
             if path.split(".")[0] in ("requests", "proceedings", "statistics")
             and figures[path].isdigit()]
    totals = [path for path in paths if path.endswith(".total")
              or ".concluded." in path or ".carried_out." in path
              or path.startswith("statistics.re")]
    for _ in range(dice.between(1, 4)):
        path = dice.pick(totals if dice.chance(0.6) else paths)
        value = int(figures[path])
        change = dice.pick([-value, -1, 1, 1, 2, dice.between(3, 90)])
        figures[path] = str(max(0, min(LARGEST, value + change)))


def _fails(left, right):
    """No non-negative filling of the unknown cells makes both sides equal."""
    known_left = sum((v for v in left if v is not None), Decimal(0))
    known_right = sum((v for v in right if v is not None), Decimal(0))
    open_left, open_right = None in left, None in right
    if open_left and open_right:
        return False
    if open_left:
        return known_left > known_right
    if open_right:
        return known_right > known_left
    return known_left != known_right


def failing(form, values):
    """The error rules of a form that these values break, as rule:subject."""
    if form is None:
        return []
    broken = []

    def cells(table, items, measures):
        return [values.get("%s.%s.%s" % (table, item, measure))
                for item in items for measure in measures]

    def check(rule, subject, left, right):
        if _fails(left, right):
            broken.append("%s:%s" % (rule, subject))

    if form == "2014":
        for rule, whole, parts in form_data.statistics_sums():
            check(rule, whole, cells("statistics", parts, ["value"]),
                  cells("statistics", [whole], ["value"]))
        return broken
    for kind, _ in form_data.KINDS:
        check("requests.identity", kind,
              cells("requests", ["received", "carried_in"], [kind]),
              cells("requests", ["concluded", "carried_out"], [kind]))
        check("requests.concluded", kind,
              cells("requests", form_data.result_items(form), [kind]),
              cells("requests", ["concluded"], [kind]))
    kinds = [kind for kind, _ in form_data.KINDS[:-1]]
    for item in form_data.request_items(form):
        check("requests.total", item, cells("requests", [item], kinds),
              cells("requests", [item], ["total"]))
    outcomes = [outcome for outcome, _ in form_data.OUTCOMES[:-1]]
    for item, _ in form_data.PROCEEDINGS:
        check("proceedings.total", item, cells("proceedings", [item], outcomes),
              cells("proceedings", [item], ["total"]))
    return broken
