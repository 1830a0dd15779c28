"""Variations of rules: a report, and what one rule says of each of its subjects.

The verdicts are those of test/lib/oracle.py, an account of the rules of its own.
"""

import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))

import generate.report
from lib import oracle

EACH = 5                        # variations of a rule with the same verdicts, at most


def plain(value):
    """A number as text, None as it is."""
    return None if value is None else format(value, "f")


def expected(verdict):
    """A verdict as a variation states it."""
    sides = verdict.sides or (None, None, None)
    # without a filling of the blanks there is no difference to state
    difference = None if "unknown" in verdict.allowed else sides[2]
    return {"subject": verdict.subject, "status": sorted(verdict.allowed), "numbers": verdict.sides is not None,
            "left": plain(sides[0]), "right": plain(sides[1]), "difference": plain(difference)}


def is_clear(verdicts):
    """Is there something that must be said, and nothing that may be left out?"""
    return verdicts and not any(verdict.optional for verdict in verdicts) and \
        all(len(verdict.allowed) == 1 for verdict in verdicts)


def compose(dice):
    """Of random reports with faults those that a rule has something to say of."""
    counts = {}
    for report in generate.report.compose("conformance", 1600):
        text = generate.report.text_of(report)
        verdicts = oracle.verdicts(report)
        if len(text) > 4700:
            continue
        rules = sorted({verdict.rule for verdict in verdicts})
        dice.shuffle(rules)
        for rule in rules[:2]:
            own = [verdict for verdict in verdicts if verdict.rule == rule]
            kinds = tuple(sorted({status for verdict in own for status in verdict.allowed}))
            if is_clear(own) and counts.get((rule, kinds), 0) < EACH:
                counts[rule, kinds] = counts.get((rule, kinds), 0) + 1
                yield {"document": json.loads(text), "rule": rule, "expect": sorted((expected(verdict) for verdict in own), key=json.dumps)}
