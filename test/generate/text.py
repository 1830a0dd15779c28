"""The model printed as text, in the shapes that tools leave behind.

bars      a row a line, cells between | or ｜
tabs      a row a line, cells between tabs
markdown  the same as a Markdown table
lines     every cell on a line of its own
pdf       copied from a page: labels wrapped, their numbers on the next line,
          page numbers in between
columns   cells aligned by blanks, as inside <pre>
"""

import unicodedata

from generate.page import Heading, Table, Title, place

SHAPES = [("text-tabs", 12), ("text-markdown", 12), ("text-wide-bar", 6),
          ("text-lines", 12), ("text-columns", 5)]


class Line(str):
    """A line, and the cells of the model that it prints."""

    cells = ()

    def __new__(cls, text, cells):
        line = super().__new__(cls, text)
        line.cells = cells
        return line


def draw(report, hostile):
    """Which shape the text of this page has."""
    name = report.choose(SHAPES + [("text-pdf", 15)] * hostile)
    report.look["shape"] = name[5:] if name else "bars"


def _clean(cell):
    return cell.text.replace("\n", " ").strip(" \u3000\xa0")


def _bars(report, table, row):
    bar = " ｜ " if report.look.get("shape") == "wide-bar" else " | "
    text = bar.join(_clean(cell) for cell in row)
    padding = report.look.get("padding")
    if padding == "grid":
        return text + bar + bar.strip() * max(0, table.columns - len(row))
    if padding == "bar":
        return text + bar.rstrip()
    if padding == "tight":
        return text.replace(bar, bar.strip())
    return text


def _bar_rows(report, table):
    return [Line(_bars(report, table, row), row) for row in table.rows]


def _tab_rows(_, table):
    return [Line("\t".join(_clean(cell) for cell in row), row) for row in table.rows]


def _markdown_rows(report, table):
    """A column for each column of a cell, except where rows differ in that."""
    lines, spread = [], table.name != "disclosure" and report.dice.chance(0.5)
    for number, row in enumerate(table.rows):
        cells = []
        for cell in row:
            cells.append(_clean(cell).replace("|", "\\|"))
            cells += [""] * (cell.columns - 1 if spread else 0)
        lines.append(Line("| " + " | ".join(cells) + " |", row))
        if number == 0:
            lines.append("|" + report.dice.pick(["---|", " --- |", ":---:|"])
                         * table.columns)
    return [""] + lines + [""]


def _cell_lines(report, table):
    """Cells without text leave nothing: their rows cannot be told.

    Nor can halves of labels that stand far apart.
    """
    lines = []
    broken = "header-rows" in report.variations
    most = max(sum(1 for cell in row if cell.path) for row in table.rows)
    for row in table.rows:
        data = [cell for cell in row if cell.path]
        short = "last-cell" in report.variations and len(data) < most
        if broken or short or any(not _clean(cell) for cell in data):
            report.doubtful |= {cell.path for cell in data}
        lines += [Line(_clean(cell), [cell]) for cell in row if _clean(cell)]
    return lines


def _pdf_rows(report, table):
    """Labels first, wrapped as the column was; numbers below them."""
    dice, lines, wide = report.dice, [], report.dice.between(6, 12)
    mark = dice.pick(["- %d -", "%d", "第%d页", "— %d —"])
    for row in table.rows:
        for cell in row:
            text = _clean(cell)
            if cell.path is None and text:
                lines += [text[at:at + wide] for at in range(0, len(text), wide)]
        numbers = " ".join(_clean(cell) for cell in row if cell.path)
        if numbers.strip():
            lines.append(Line(numbers, [cell for cell in row if cell.path]))
        if dice.chance(0.05) and (mark != "%d" or numbers.strip()):
            lines.append(mark % dice.between(2, 9))     # behind no value it would be one
        report.doubtful |= {cell.path for cell in row if cell.path}
    return lines


def _width(text):
    return sum(2 if unicodedata.east_asian_width(char) in "WFA" else 1
               for char in text)


def _columns(report, table):
    """Columns filled up with blanks to the widest cell."""
    lines, widest = [], {}
    placed = [[(column, _clean(cell)) for column, cell in line]
              for line in place(table)]
    for line, row in zip(placed, table.rows):
        for (column, text), cell in zip(line, row):
            if cell.columns == 1:
                widest[column] = max(widest.get(column, 2), _width(text))
    for line, row in zip(placed, table.rows):
        out = ""
        for column, text in line:
            start = sum(widest.get(before, 2) + 2 for before in range(column))
            out += " " * max(2 if out else 0, start - _width(out)) + text
        lines.append(Line(out.rstrip(), row))
    for row in table.rows:      # a blank is told from its place alone
        if any(cell.path and not _clean(cell) for cell in row):
            report.doubtful |= {cell.path for cell in row if cell.path}
    return lines


WRITERS = {"bars": _bar_rows, "wide-bar": _bar_rows, "tabs": _tab_rows,
           "markdown": _markdown_rows, "lines": _cell_lines, "pdf": _pdf_rows,
           "columns": _columns}


def _mark(report, block):
    """The sign of a Markdown heading."""
    if report.look.get("shape") != "markdown":
        return ""
    return "# " if isinstance(block, Title) else (
        "## " if isinstance(block, Heading) else "")


def lines_of(report):
    """The page as text tools leave it, line by line."""
    lines, joined = [], False
    for block in report.blocks:
        if isinstance(block, Table):
            if not block.lost:
                lines += WRITERS[report.look.get("shape", "bars")](report, block)
            joined = False
            continue
        if isinstance(block, Title):
            lines += [_mark(report, block) + line for line in block.lines]
            joined = False
            continue
        text = (_mark(report, block) + (getattr(block, "ordinal", None) or "")
                + block.text)
        if report.look.get("run-on") and joined:
            lines[-1] += " " + text
        else:
            lines.append(text)
        joined = True
    return lines


def flat(report):
    """The page as text tools leave it."""
    lines = lines_of(report)
    if "marked" in report.look:
        report.look["marked"] += lines
    return report.look.get("gap", "\n").join(lines) + "\n"
