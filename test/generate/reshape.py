"""Form tables in other shapes than the official one.

All of them still tell every figure: rows and columns exchanged, tables taken
apart, columns and rows added that no form asks for.
"""

from decimal import Decimal

import generate.form as form_data
from generate.page import Cell, Table, data_cell, place

OUTER = "行政诉讼"


# --- proceedings, before their labels and values are varied -----------------

def proceedings(report):
    """Draws in which shape section four comes; changes its table."""
    for table in report.tables():
        if table.name != "proceedings":
            continue
        name = report.choose([(name, 5) for name in SHAPES])
        if name:
            at = report.blocks.index(table)
            report.blocks[at:at + 1] = SHAPES[name](report)


def _outcomes():
    return [Cell(label, "head", 1, 1, code) for code, label in form_data.OUTCOMES]


def _data(report, item):
    return [data_cell(report, "proceedings.%s.%s" % (item, outcome))
            for outcome, _ in form_data.OUTCOMES]


def _two_tables(report):
    """Reconsideration in one table, litigation in another."""
    items = form_data.PROCEEDINGS
    first = Table("proceedings", [[Cell(items[0][1], "head", 1, 5, items[0][0])],
                                  _outcomes(), _data(report, items[0][0])], 2, 5)
    second = [[Cell(OUTER, "head", 1, 10)],
              [Cell(label, "head", 1, 5, item) for item, label in items[1:]],
              _outcomes() + _outcomes(),
              _data(report, items[1][0]) + _data(report, items[2][0])]
    return [first, Table("proceedings", second, 3, 10)]


def _row_per_item(report):
    """One row for each kind of case; litigation grouped or not."""
    grouped = report.dice.chance(0.5)
    name = report.dice.pick(["类别", "案件类型", "项目", ""])
    rows = [[Cell(name, "head", 1, 2 if grouped else 1)] + _outcomes()]
    for item, label in form_data.PROCEEDINGS:
        row = [Cell(label, "label", 1, 1, item)]
        if grouped and item == "reconsideration":
            row[0].columns = 2
        elif grouped and item == "litigation_direct":
            row.insert(0, Cell(OUTER, "label", 2, 1, "group"))
        rows.append(row + _data(report, item))
    return [Table("proceedings", rows, 1, 7 if grouped else 6)]


def _row_per_outcome(report):
    """Rows and columns exchanged: one row for each outcome."""
    grouped = report.dice.chance(0.5)
    heads = [Cell(label, "head", 1, 1, item)
             for item, label in form_data.PROCEEDINGS]
    name = Cell(report.dice.pick(["结果", "审理结果", "项目", ""]), "head")
    rows = [[name] + heads]
    if grouped:
        name.rows = heads[0].rows = 2
        rows = [[name, heads[0], Cell(OUTER, "head", 1, 2)], heads[1:]]
    count = len(rows)
    for outcome, label in form_data.OUTCOMES:
        rows.append([Cell(label, "label", 1, 1, outcome)] + [
            data_cell(report, "proceedings.%s.%s" % (item, outcome))
            for item, _ in form_data.PROCEEDINGS])
    return [Table("proceedings", rows, count, 4)]


SHAPES = {"proceedings-two": _two_tables, "proceedings-rows": _row_per_item,
          "proceedings-columns": _row_per_outcome}


# --- rows and columns that no form asks for ----------------------------------

def extras(report):
    """A provincial row, sums of rows, a column of serial numbers."""
    for table in report.tables():
        if table.name == "disclosure":
            if report.vary("extra-row", 0.1):
                _other_documents(report, table)
            if report.vary("extra-total", 0.06):
                _sum_row(report, table)
        elif table.name == "requests" and report.vary("subtotals", 0.05):
            _subtotals(table)
        elif table.name == "statistics" and report.vary("serial-column", 0.08):
            _serial(report, table, 1)
        if table.name == "requests" and report.vary("serial-column", 0.06):
            _serial(report, table, 3)


def _last_of_first_clause(table):
    """Where the row of normative documents is, or None."""
    for at, row in enumerate(table.rows):
        if row[0].code == "normative_documents":
            return at
    return None


def _other_documents(report, table):
    """其他主动公开文件, as some provinces ask for it."""
    at = _last_of_first_clause(table)
    if at is None:
        return
    above = table.rows[at]
    extra = [Cell("其他主动公开文件", "label", 1, above[0].columns)]
    for cell in above[1:]:
        path = "disclosure.other_documents." + cell.path.rpartition(".")[2]
        report.figures[path] = str(report.dice.below(50))
        extra.append(data_cell(report, path, cell.columns))
    table.rows.insert(at + 1, extra)


def _total(rows, column):
    """The sum of one column as text, of what is a number there."""
    values = [Decimal(row[column].value) for row in rows
              if -len(row) <= column < len(row) and row[column].value]
    return format(sum(values, Decimal(0)), "f")


def _sum_row(report, table):
    """合计 below the documents of the first clause."""
    at = _last_of_first_clause(table)
    if at is None or table.rows[at - 1][0].code != "regulations":
        return
    rows = table.rows[at - 1:at + 1]
    extra = [Cell("合计", "label", 1, rows[1][0].columns)]
    extra += [Cell(_total(rows, number), "extra", 1, cell.columns)
              for number, cell in enumerate(rows[1][1:], 1)]
    table.rows.insert(at + 1, extra)


def _subtotals(table):
    """小计 at the end of each group of refusals."""
    for prefix in ("refused.", "unavailable.", "unprocessed."):
        rows = [at for at, row in enumerate(table.rows)
                if any((cell.code or "").startswith(prefix) for cell in row)]
        if not rows:
            continue
        last = rows[-1]
        for number, row in enumerate(table.rows[:last + 1]):
            for cell in row:
                if number + cell.rows > last and cell.code == "group":
                    cell.rows += 1
        values = [cell for cell in table.rows[last] if cell.path]
        count = len(values)
        extra = [Cell("小计", "label")] + [
            Cell(_total([table.rows[at] for at in rows], number - count), "extra")
            for number in range(count)]
        table.rows.insert(last + 1, extra)


def _serial(report, table, heads):
    """A first column that counts the rows."""
    heads = min(heads, table.heads)
    table.rows[0].insert(0, Cell(report.dice.pick(["序号", "序 号", "编号"]),
                                 "head", heads))
    for number, row in enumerate(table.rows[heads:], 1):
        row.insert(0, Cell(str(number), "serial"))
    table.columns += 1


# --- header and spans ---------------------------------------------------------

def heads(report):
    """Headers broken over two rows of cells; spans that are wrong."""
    if report.vary("header-rows", 0.05):
        for table in report.tables():
            if table.name == "disclosure":
                _break_clause_heads(table)
            elif table.name == "requests" and table.heads == 3:
                _break_third_row(table)
    if not report.look.get("flat") and report.vary("wrong-colspan", 0.06):
        for table in report.tables():
            _wrong_spans(report.dice, table)


def _halves(row):
    """Two rows of cells of a row of labels, each label cut in the middle."""
    lower = []
    for cell in row:
        twin = cell.copy()
        middle = len(cell.text) // 2
        cell.text, twin.text = cell.text[:middle], cell.text[middle:]
        lower.append(twin)
    return lower


def _break_clause_heads(table):
    rows = []
    for row in table.rows:
        rows.append(row)
        if row[0].role == "head":
            row[0].rows = 2
            rows.append(_halves(row[1:]))
    table.rows = rows


def _break_third_row(table):
    for cell in table.rows[0] + table.rows[1]:
        if cell.rows > 1:
            cell.rows += 1
    table.rows.insert(3, _halves(table.rows[2]))
    table.heads = 4


def _wrong_spans(dice, table):
    """Spans one too large or too small, where the row has all its figures."""
    whole = max(sum(1 for cell in row if cell.path) for row in table.rows)
    for row in table.rows:
        if sum(1 for cell in row if cell.path) == whole > 4:
            label = [cell for cell in row if cell.role == "label"][-1:]
            if label and dice.chance(0.2):
                label[0].columns += 1 if label[0].columns == 1 else dice.pick(
                    [-1, 1])
        elif row[0].role == "clause" or row[-1].text == "申请人情况":
            if dice.chance(0.6):
                row[-1].columns = max(1, row[-1].columns + dice.pick([-1, 1]))


# --- order ---------------------------------------------------------------------

def shuffle(report):
    """Blocks of a table in another order, each under its own header."""
    if not report.vary("block-order", 0.05):
        return
    for table in report.tables():
        if table.name == "disclosure":
            starts = [at for at, row in enumerate(table.rows)
                      if row[0].role == "clause"]
            blocks = [table.rows[start:stop] for start, stop in
                      zip(starts, starts[1:] + [len(table.rows)])]
            table.rows = [row for block in report.dice.shuffled(blocks)
                          for row in block]
        elif table.name == "requests":
            _move_last_row(table)


def _move_last_row(table):
    """四 behind 二, and 二 before 一: all whole rows of the table."""
    whole = {row[0].code: row for row in table.rows
             if row[0].code in ("received", "carried_in", "carried_out")}
    rest = [row for row in table.rows[table.heads:]
            if row[0].code not in whole]
    first = [whole[code] for code in ("carried_in", "received", "carried_out")
             if code in whole]
    table.rows = table.rows[:table.heads] + first + rest


def row_tables(table):
    """Every row as a table of its own; spanning cells end with their row."""
    tables = []
    for row, line in zip(table.rows, place(table)):
        tables.append(Table(table.name, [[cell for _, cell in line]], 0,
                            table.columns))
        for cell in row:
            cell.rows = 1
    return tables
