"""Where the figures of a composed page stand, known from the model that was printed.

A spot is (table, row, column) as goir_cells() counts cells, from 1, or of a text its line,
counted among those that are not empty, and which of the cells of that line it is, None where
nothing parts them.  A figure that is printed twice has two.
"""

import collections
import html
import re

import generate.office
from generate.page import Table, Title, place

UNSEEN = re.compile(r"<!--.*?-->|<script.*?</script>", re.S | re.I)
TABLE = re.compile(r"<table\b[^>]*", re.I)
MARK = re.compile(r"data-mark=[\"']?(\d+)")
Line = collections.namedtuple("Line", "line column")
BARS = {"bars": "|", "wide-bar": "｜", "markdown": "|", "tabs": "\t"}


def mark(report):
    """Asks the renderers to remember what they print where; before generate.pages.printed()."""
    report.look["marked"] = []


def gathered(pairs):
    """{path: set of spots} of pairs of both."""
    spots = {}
    for path, spot in pairs:
        spots.setdefault(path, set()).add(spot)
    return spots


def of_table(table, number):
    """The figures of a table of HTML or a document: pairs of cell and spot."""
    for row, line in enumerate(place(table), 1):
        for column, cell in line:
            if cell.path:
                yield cell, (number, row, column + 1)


def _of_html(report, text):
    """Tables are counted where they begin, in whatever they stand; a cell is where its text is, the innermost."""
    tables, number, spots = report.look["marked"], 0, {}
    for table in TABLE.finditer(UNSEEN.sub("", text)):
        number += 1
        ours = MARK.search(table.group())
        if ours:
            for cell, spot in of_table(tables[int(ours.group(1))], number):
                spots[id(cell)] = cell.path, spot
    return spots.values()


def _of_divisions(report):
    """Divisions that a style makes cells are lines one below the other; counted from the first table on."""
    number, begun = 0, False
    for block in report.blocks:
        if isinstance(block, Table):
            for cell in [] if block.lost else block.cells():
                begun = True
                number += sum(1 for line in cell.text.split("\n") if line.strip())
                if cell.path and cell.text.strip():
                    yield cell.path, Line(number, None)
        elif begun:
            lines = block.lines if isinstance(block, Title) else block.text.split("\n")
            number += sum(1 for line in lines if line.strip())


def _columns(line, separator):
    """The cells of a line and their columns; a cell of Markdown may take as many as it spans."""
    spread = separator == "|" and len(line.cells) < line.count(" | ") + 1 == sum(cell.columns for cell in line.cells) and line.startswith("|")
    column = 1
    for cell in line.cells:
        yield cell, column
        column += cell.columns if spread else 1


def _of_lines(report):
    """Lines that are not empty, counted with what the site puts before; their cells where separators part them."""
    separator = None if report.look.get("pre") else BARS.get(report.look.get("shape", "bars"))
    number = 1 if "flat-site" in report.variations else 0
    for line in report.look["marked"]:
        number += sum(1 for part in line.splitlines() if part.strip())
        if not getattr(line, "cells", None):
            continue
        # of a row that prints nothing none can tell which of its blank cells belong to the label
        ruled = separator is not None and separator in line.strip() and any(cell.path and cell.text.strip() for cell in line.cells)
        for cell, column in _columns(line, separator) if ruled else ((cell, None) for cell in line.cells):
            if cell.path:
                yield cell.path, Line(number, column)


def of_page(report, text):
    """The spots of a page that was marked and printed: {path: set of spots}."""
    if report.look.get("flat"):
        return gathered(_of_lines(report))
    return gathered(_of_divisions(report) if report.look.get("nested") == "grid" else _of_html(report, text))


def _of_sheet(report):
    """All is one table: a row for each line, those of tables as they are."""
    for number, row in enumerate(generate.office.sheet_rows(report), 1):
        for column, entry in row.items():
            if entry and getattr(entry[0], "path", None):
                yield entry[0].path, (1, number, column + 1)


def _of_text(report):
    """The tables of a text document, in order."""
    for number, table in enumerate(report.tables(), 1):
        for cell, spot in of_table(table, number):
            yield cell.path, spot


def of_document(report, kind):
    """The spots of an office document of a kind."""
    return gathered(_of_sheet(report) if kind in generate.office.SHEETS else _of_text(report))


def lines_of(report, text):
    """The lines of a text that are not empty; those of a <pre> are as far from the first one of the page as it is."""
    if report.look.get("pre"):
        text = html.unescape(text[text.index("<pre>") + 5:text.rindex("</pre>")])
    return [line for line in text.splitlines() if line.strip()]
