"""What was measured, and how it is told: medians, ratios, goals, JSON."""

import json
import statistics

UNITS = [(1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")]


def spread(values):
    """Median, least and greatest."""
    return statistics.median(values), min(values), max(values)


def seconds(value):
    """A time with three digits and its unit."""
    for size, unit in UNITS:
        if value >= size or unit == "ns":
            return "%s %s" % (digits(value / size), unit)
    return ""


def digits(value):
    """A number with three digits or all of its integer part."""
    if value >= 99.95:
        return format(value, ",.0f")
    if value >= 9.995:
        return "%.1f" % value
    return "%.2f" % value if value >= 0.0995 else "%.3f" % value


def kilobytes(size):
    """A size as people say it."""
    rounded = float("%.1g" % size)
    return "%g MB" % (rounded / 1e6) if rounded >= 1e6 else "%g KB" % (rounded / 1e3)


def show(value, unit):
    """A measured value in its unit."""
    if unit == "s":
        return seconds(value)
    return digits(value) + ((" " + unit) if unit else "")


def table(rows, head):
    """Rows in columns, the first one to the left, the others to the right."""
    rows = [head] + rows
    widths = [max(len(row[at]) for row in rows) for at in range(len(head))]
    lines = []
    for row in rows:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(size) for cell, size in zip(row[1:], widths[1:])]
        lines.append(("  " + "  ".join(cells)).rstrip())
    return "\n".join(lines)


class Results:
    """Measures and goals in the order in which they came.

    A measure is a list with one value a run; a goal compares two of them run
    by run, or is a list of its own.
    """

    def __init__(self):
        self.measures = []
        self.goals = []
        self.facts = {}
        self.curves = {}

    def measure(self, part, name, values, unit="s", base=None):
        """Adds the runs of a measure; base is the name of what it is divided by."""
        if values:
            self.measures.append({"part": part, "name": name, "unit": unit,
                                  "runs": list(values), "base": base})

    def measure_run(self, part, name, value, unit="s", base=None):
        """Adds one run to a measure."""
        runs = self.runs(part, name)
        if runs is None:
            self.measure(part, name, [value], unit, base)
        else:
            runs.append(value)

    def runs(self, part, name):
        """The runs of a measure, None if it was not taken."""
        for measure in self.measures:
            if (measure["part"], measure["name"]) == (part, name):
                return measure["runs"]
        return None

    def ratios(self, part, name, base):
        """One measure divided by another, run by run."""
        over, under = self.runs(part, name), self.runs(part, base)
        if not over or not under:
            return None
        return [a / b for a, b in zip(over, under)]

    def goal(self, name, ratios, sign, goal, stretch=None):
        """Adds a goal; sign is "<=" or ">=", ratios may be None."""
        if ratios:
            self.goals.append({"name": name, "runs": ratios, "sign": sign,
                               "goal": goal, "stretch": stretch})

    def _measure_row(self, measure):
        middle, least, most = spread(measure["runs"])
        unit = measure["unit"]
        row = [measure["name"], show(middle, unit),
               "%s – %s" % (show(least, unit), show(most, unit)), "", ""]
        base = measure["base"]
        ratios = base and self.ratios(measure["part"], measure["name"], base)
        if ratios:
            middle, least, most = spread(ratios)
            row[3:] = [digits(middle), "%s – %s" % (digits(least), digits(most))]
        return row

    def print_part(self, part, title):
        """The measures of a part."""
        rows = [self._measure_row(m) for m in self.measures if m["part"] == part]
        if rows:
            print("\n%s\n" % title)
            print(table(rows, ["", "median", "min – max", "ratio", "min – max"]),
                  flush=True)

    def print_goals(self):
        """All goals, and whether they are reached."""
        rows = []
        for goal in self.goals:
            middle, least, most = spread(goal["runs"])
            rows.append([goal["name"], digits(middle),
                         "%s – %s" % (digits(least), digits(most)),
                         "%s %.3g" % (goal["sign"], goal["goal"]),
                         "%g" % goal["stretch"] if goal["stretch"] else "",
                         reached(goal)])
        if rows:
            print("\nGoals\n")
            print(table(rows, ["", "median", "min – max", "goal", "stretch",
                               "reached"]))

    def write(self, path):
        """Everything as JSON."""
        for goal in self.goals:
            goal["reached"] = reached(goal)
        for entry in self.measures + self.goals:
            entry["median"], entry["min"], entry["max"] = spread(entry["runs"])
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"facts": self.facts, "measures": self.measures,
                       "goals": self.goals, "curves": self.curves},
                      file, ensure_ascii=False, indent=1)
            file.write("\n")


def reached(goal):
    """"stretch", "goal" or "no", by the median."""
    middle = statistics.median(goal["runs"])
    for name in ("stretch", "goal"):
        limit = goal[name]
        if limit is not None and (middle <= limit if goal["sign"] == "<="
                                  else middle >= limit):
            return name
    return "no"
