"""Variations of what a page says: labels, values, rows, tables.

Each variation is drawn on its own, has a name, and changes the model of the
page; the truth follows because it is read off the changed cells.
"""

import re

import generate.form as form_data
import generate.statistics
from generate.page import Cell, Heading, Paragraph, Table, Title, place

CHINESE = "一二三四五六七八九十"
FULL = str.maketrans("(),:;", "（），：；")
FULL_DIGITS = str.maketrans("0123456789", "０１２３４５６７８９")
ORDINAL = re.compile(r"^(\(?([%s]|[1-8])[\).．、] ?|[①-⑧])" % CHINESE)


# --- before the tables are drawn ------------------------------------------

def plan(report):
    """Rows left out or exchanged; the tables are then built accordingly."""
    if report.form == "2014":
        _plan_statistics(report)
        return
    dice, rows = report.dice, form_data.REQUESTS[report.form]
    droppable = [row[0] for row in rows if not row[0].startswith("other")]
    for _, _, items in form_data.DISCLOSURE[report.form]:
        droppable += [item for item, _ in items]
    if report.vary("row-missing", 0.1):
        report.dropped = set(dice.some(droppable, dice.between(1, 3)))
    if report.vary("row-order", 0.06):
        inner = [rows[i][0] for i in range(len(rows) - 1)
                 if rows[i][2] and rows[i][1:3] == rows[i + 1][1:3]]
        report.swapped = set(dice.some(inner, 1))
        for i, row in enumerate(rows[:-1]):
            if row[0] in report.swapped:    # an exchange takes two
                report.dropped -= {row[0], rows[i + 1][0]}


def _plan_statistics(report):
    dice = report.dice
    if report.vary("row-missing", 0.1):
        report.dropped = set(dice.some(generate.statistics.droppable(),
                                       dice.between(1, 3)))
    elif report.vary("row-order", 0.06):
        report.swapped = set(dice.some(generate.statistics.swappable(), 1))


# --- labels ----------------------------------------------------------------

def _labels(report, roles=("label", "head")):
    return [cell for table in report.tables() for cell in table.cells()
            if cell.role in roles and cell.text]


def _shorten(report):
    for table in report.tables():
        shorter = (form_data.SHORT_STATISTICS if table.name == "statistics"
                   else form_data.SHORT)
        for cell in table.cells():
            if cell.role in ("label", "head") and cell.text:
                cell.text = shorter.get(cell.code, cell.text)


def _renumber(text, style):
    """An item label with its ordinal in another style."""
    match = re.match(r"(\d)\.|([%s])、|\(([%s])\)" % (CHINESE, CHINESE), text)
    if not match:
        return text
    rest, digit = text[match.end():], match.group(1)
    if style == "none":
        return rest
    if digit:
        return {"comma": digit + "、", "wide": digit + "．",
                "round": "(%s)" % digit, "blank": digit + ". ",
                "circle": chr(0x245F + int(digit))}[style] + rest
    if match.group(2) and style == "wide":
        return match.group(2) + "．" + rest
    if style == "blank":
        return match.group(0) + " " + rest
    return text


def _loosen(dice, text):
    """A blank between two characters, as forms have it (总 计)."""
    body = ORDINAL.sub("", text)
    start = len(text) - len(body)
    if not 2 <= len(body) <= 8:
        return text
    at = len(body) // 2 if len(body) < 5 else dice.between(1, len(body) - 1)
    gap = dice.pick([" ", "  ", "\xa0", "\u3000"])
    return text[:start + at] + gap + text[start + at:]


def word_labels(report):
    """Labels broken by <br>, the commonest thing Word does to them."""
    if report.vary("label-break", 0.5):
        for cell in _labels(report):
            if len(cell.text) == 4 and report.dice.chance(0.7):
                cell.text = cell.text[:2] + "\n" + cell.text[2:]
            elif len(cell.text) > 14 and report.dice.chance(0.2):
                cell.text = cell.text[:9] + "\n" + cell.text[9:]


def found_labels(report):
    """Labels as offices retype them."""
    dice = report.dice
    if report.vary("labels-short", 0.1):
        _shorten(report)
    elif report.vary("labels-truncated", 0.05):
        for cell in _labels(report, ("label",)):
            if len(cell.text) > 13 and cell.code != "group":
                cell.text = cell.text[:max(9, len(cell.text) * 3 // 5)]
    if report.vary("labels-annotated", 0.08):
        for cell in _labels(report, ("label",)):
            notes = form_data.NOTES.get(cell.code)
            if notes and dice.chance(0.6):
                cell.text += dice.pick(notes)
    if report.vary("ordinals", 0.25):
        style = dice.pick(["none", "comma", "wide", "round", "blank", "circle"])
        for cell in _labels(report, ("label",)):
            cell.text = _renumber(cell.text, style)
    if report.vary("labels-blanks", 0.12):
        for cell in _labels(report):
            if dice.chance(0.5) and "\n" not in cell.text:
                cell.text = _loosen(dice, cell.text)
    if report.vary("other-variant", 0.08):
        for cell in _labels(report):
            cell.text = cell.text.replace("其他", "其它")
    if report.vary("quotes", 0.2):
        quotes = dice.pick(['""', "「」", ("", ""), "‘’"])
        for cell in _labels(report):
            cell.text = cell.text.replace("“", quotes[0])
            cell.text = cell.text.replace("”", quotes[1])
    if report.vary("heads-annotated", 0.05):
        unit = dice.pick(["(件)", "（件）", "(单位:件)"])
        for cell in _labels(report, ("head",)):
            if (cell.code and "金额" not in cell.text and "(" not in cell.text
                    and cell.code != "value"):
                cell.text += unit
    if report.vary("header-lost", 0.06):
        _lose_header(report)


def _lose_header(report):
    """A piece of a header that is not there; the rest still tells."""
    dice = report.dice
    shorter = {"本年制发件数": "本年发件", "法律服务机构": "法律服务",
               "本年新制作数量": "本年新制作", "社会公益组织": "社会公益",
               "信息内容": "", "现行有效件数": "现行有效"}
    lost = set(dice.some(sorted(shorter), 2))
    for table in report.tables():
        for cell in table.cells():
            if cell.text in lost:
                cell.text = shorter[cell.text]
        if table.name == "requests" and dice.chance(0.4) and table.heads == 3:
            note = table.rows[0][0]
            note.rows = 2
            table.rows[1].insert(0, note)
            del table.rows[0]
            table.heads = 2


# --- tables ----------------------------------------------------------------

def _fill_spans(table):
    """Empty cells where the form has a cell that spans rows."""
    lines = [list(line) for line in place(table)]
    for number, line in enumerate(place(table)):
        for column, cell in line:
            for down in range(1, cell.rows):
                lines[number + down].append(
                    (column, Cell("", "blank", 1, cell.columns)))
            cell.rows = 1
    table.rows = [[cell for _, cell in sorted(line, key=lambda at: at[0])]
                  for line in lines]


def cut(table, at, head, repeat):
    """Two tables of one, cut before row at; spanning cells go on below."""
    upper, lines = [], place(table)
    first = list(lines[at])
    for number, line in enumerate(lines[:at]):
        for column, cell in line:
            if number + cell.rows > at:
                twin = cell.copy()
                twin.rows = number + cell.rows - at
                twin.text = cell.text if repeat else ""
                first.append((column, twin))
                cell.rows = at - number
        upper.append([cell for _, cell in line])
    below = [[cell for _, cell in sorted(first, key=lambda pair: pair[0])]]
    below += table.rows[at + 1:]
    again = [[cell.copy() for cell in row]
             for row in table.rows[:table.heads]] if head else []
    return [Table(table.name, upper, table.heads, table.columns),
            Table(table.name, again + below, len(again), table.columns)]


def _replace(report, table, pieces):
    at = report.blocks.index(table)
    report.blocks[at:at + 1] = pieces


def _split(report):
    """A long table cut at a page break; header repeated or not."""
    how = report.choose([("split-head", 7), ("split-bare", 5)])
    for table in report.tables() if how else []:
        if (table.name not in ("requests", "statistics")
                or len(table.rows) < 18):
            continue
        head = how == "split-head"
        at = report.dice.between(6, 15)
        _replace(report, table,
                 cut(table, at, head, report.dice.chance(0.5)))


def _split_clauses(report):
    """One table for each clause of section two."""
    for table in report.tables():
        if table.name != "disclosure":
            continue
        pieces = []
        for row in table.rows:
            if row[0].role == "clause":
                pieces.append(Table("disclosure", [], 0, table.columns))
            pieces[-1].rows.append(row)
        _replace(report, table, pieces)


def _merge(report):
    """All form tables in one <table>, behind the text of section four."""
    tables = report.tables()
    last = [table for table in tables if table.name == "proceedings"]
    if not last:
        return
    merged = [table for table in tables 
              if table.name not in ("fees", "statistics")]
    rows = [row for table in merged for row in table.rows]
    wide = max(table.columns for table in merged)
    at = report.blocks.index(last[0])
    report.blocks[at] = Table("merged", rows, 0, wide)
    report.blocks = [block for block in report.blocks if block not in merged]


def _drop_last(report):
    """Rows that lack a cell: the last, but nobody who sees them can tell."""
    rows = [row for table in report.tables() for row in table.rows
            if sum(1 for cell in row if cell.path) > 1
            and row[-1].path and not row[-1].path.startswith("fees")]
    for row in report.dice.some(rows, report.dice.between(1, 2)):
        row.pop()
        report.doubtful |= {cell.path for cell in row if cell.path}


def _lose_tables(report):
    """Tables that are a picture, or fell out when the page was copied."""
    tables = [block for block in report.blocks if isinstance(block, Table)]
    how = report.dice.pick(["image", "gone"])
    if report.vary("tables-lost", 0.04):
        for table in tables:
            table.lost = how
        report.form = None
    elif report.vary("table-lost", 0.04):
        lost = report.dice.pick(tables)
        lost.lost = "image"
        if lost.heads:                  # what goes on below may have another's header
            report.doubtful |= {cell.path for table in tables
                                if table is not lost and table.name == lost.name
                                and "wrong-header" in report.variations
                                for cell in table.cells() if cell.path}
        if report.form == "2014":
            report.form = None


def found_tables(report):
    """Tables taken apart, put together, or with pieces missing."""
    _lose_tables(report)
    if report.vary("last-cell", 0.1):
        _drop_last(report)
    if report.vary("empty-for-rowspan", 0.12):
        for table in report.tables():
            _fill_spans(table)
    _split(report)
    if report.vary("disclosure-parts", 0.08):
        _split_clauses(report)
    elif report.vary("one-table", 0.07):
        _merge(report)


# --- headings and text -------------------------------------------------------

def headings(report, found):
    """Numbers the sections, in the style of the page."""
    dice, style = report.dice, "一、"
    if found and report.vary("heading-style", 0.25):
        style = dice.pick(["一.", "一．", "一、 ", "一 ", "第一部分 ", "", "一，"])
        if report.look.get("run-on"):       # nothing else marks a heading
            style = dice.pick(["一.", "一．", "一、 "])
    number = 0
    for block in report.blocks:
        if isinstance(block, Heading):
            block.ordinal = style.replace("一", CHINESE[number])
            number += 1


def each_text(report, change):
    """Applies a change to all text that is not a figure."""
    for block in report.blocks:
        if isinstance(block, (Paragraph, Heading)):
            block.text = change(block.text)
        elif isinstance(block, Title):
            block.lines = [change(line) for line in block.lines]
        elif isinstance(block, Table):
            for cell in block.cells():
                if not cell.path:
                    cell.text = change(cell.text)


def full_width(report):
    """Chinese punctuation throughout, as most pages have it."""
    if report.vary("full-width", 0.5):
        each_text(report, lambda text: text.translate(FULL))


def digits(report):
    """Blanks around the numbers of the narrative, or full-width digits."""
    if report.vary("prose-blanks", 0.06):
        for block in report.blocks:
            if isinstance(block, Paragraph) and "。" in block.text:
                block.text = re.sub(r"(\d+)", r" \1 ", block.text).strip()
    if report.vary("digits-full-text", 0.04):
        each_text(report, lambda text: text.translate(FULL_DIGITS))
