"""The page as a model: blocks of text and tables whose cells know their path.

Variations change the model, renderers print it, and the truth is read off the
very cells that were printed; so truth and page cannot drift apart.
"""

import generate.form as form_data


class Cell:
    """One printed cell; a cell with a path carries a figure."""

    def __init__(self, text, role="label", rows=1, columns=1, code=None):
        self.text = text
        self.role = role            # label, head, note, clause, data or blank
        self.rows = rows
        self.columns = columns
        self.code = code            # item or measure a label speaks of
        self.path = None
        self.value = None           # the number it says, as a plain string
        self.state = None

    def copy(self):
        """Another cell that says the same."""
        twin = Cell(self.text, self.role, self.rows, self.columns, self.code)
        twin.path, twin.value, twin.state = self.path, self.value, self.state
        return twin


class Table:
    """Rows of origin cells, as written in HTML."""

    def __init__(self, name, rows, heads, columns):
        self.name = name
        self.rows = rows
        self.heads = heads          # how many rows of header it starts with
        self.columns = columns      # of the grid
        self.lost = None            # an image or nothing in its place

    def cells(self):
        """All cells, in page order."""
        return [cell for row in self.rows for cell in row]


class Paragraph:
    """A line of prose."""

    def __init__(self, text):
        self.text = text


class Heading:
    """The heading of a section."""

    def __init__(self, kind, text):
        self.kind = kind
        self.text = text
        self.ordinal = None


class Title:
    """The title of the report, in one or more lines."""

    def __init__(self, lines):
        self.lines = lines


class Report:
    """Everything one page says, and how it is going to be printed."""

    def __init__(self, dice, form, level, only=None):
        self.dice = dice
        self.only = only            # the variations asked for, or None: chance
        self.form = form
        self.level = level
        self.year = None
        self.office = None          # who wrote it
        self.agency = None          # who wrote it as far as the page tells
        self.title = None           # as the page tells it, or None
        self.published = None
        self.figures = {}
        self.blocks = []
        self.claims = {}            # path -> value the prose must yield
        self.allowed = []           # (path, value) it may yield as well
        self.variations = []
        self.look = {}              # flags for the renderers
        self.sections_known = True
        self.doubtful = set()       # paths that may honestly be given up
        self.doubtful_header = False
        self.orders = {}            # table -> measures, if not as in the form
        self.dropped = set()        # items whose row is not on the page
        self.swapped = set()        # items that changed place with the next

    def vary(self, name, probability):
        """Decides on a variation and notes it."""
        hit = self.dice.chance(probability)
        if self.only is not None:
            hit = name in self.only
        if hit:
            self.note(name)
        return hit

    def choose(self, options):
        """One of some (name, percentage), noted; None in the other cases."""
        roll = self.dice.below(100)
        for name, percentage in options:
            if self.only is None and 0 <= roll < percentage or (
                    self.only is not None and name in self.only):
                self.note(name)
                return name
            roll -= percentage
        return None

    def note(self, name):
        """Notes a variation once."""
        if name not in self.variations:
            self.variations.append(name)

    def tables(self):
        """The tables that are still on the page."""
        return [block for block in self.blocks
                if isinstance(block, Table) and not block.lost]


def data_cell(report, path, columns=1):
    """A cell that prints a figure plainly."""
    cell = Cell(report.figures[path], "data", 1, columns)
    cell.path, cell.value, cell.state = path, report.figures[path], "number"
    return cell


def _spread(dice, cells, columns):
    """Column spans that fill a grid wider than the row has cells."""
    spans = [1] * cells
    for _ in range(columns - cells):
        spans[dice.below(cells)] += 1
    return spans


def _rows_in_order(report, rows):
    """Rows left out, and neighbours of one group in the wrong order."""
    rows = [row for row in rows if row[0] not in report.dropped]
    for i in range(len(rows) - 1):
        if rows[i][0] in report.swapped and rows[i][1:-1] == rows[i + 1][1:-1]:
            rows[i], rows[i + 1] = rows[i + 1], rows[i]
    return rows


def disclosure(report):
    """Section two: blocks of a clause, a header row and its items.

    The older form was published as a Word table with five grid columns, so
    that its header rows and data rows are cut differently.
    """
    form = report.look.get("disclosure-form", report.form)
    wide = 5 if form == "2019" else 4
    rows = []
    for clause, measures, items in form_data.DISCLOSURE[form]:
        rows.append([Cell(clause, "clause", 1, wide)])
        if wide == 5:
            spans = _spread(report.dice, len(measures) + 1, wide)
        else:
            spans = [1] * len(measures) + [4 - len(measures)]
        head = [Cell("信息内容", "head", 1, spans[0])]
        head += [Cell(label, "head", 1, span, measure)
                 for (measure, label), span in zip(measures, spans[1:])]
        rows.append(head)
        for item, label in _rows_in_order(report, items):
            if wide == 5:
                spans = _spread(report.dice, len(measures) + 1, wide)
            row = [Cell(label, "label", 1, spans[0], item)]
            for (measure, _), span in zip(measures, spans[1:]):
                path = "disclosure.%s.%s" % (item, measure)
                row.append(data_cell(report, path, span))
            rows.append(row)
    return Table("disclosure", rows, 0, wide)


def _requests_head(kinds, columns):
    names = dict(form_data.KINDS)
    first = [Cell(form_data.NOTE, "note", 3, 3),
             Cell("申请人情况", "head", 1, columns)]
    second, third = [], []
    inner = [kind for kind in kinds if kind not in ("natural_person", "total")]
    for kind in kinds:
        if kind in ("natural_person", "total"):
            second.append(Cell(names[kind], "head", 2, 1, kind))
        elif kind == inner[0]:
            second.append(Cell("法人或其他组织", "head", 1, len(inner)))
        if kind in inner:
            third.append(Cell(names[kind], "head", 1, 1, kind))
    return [first, second, third]


def requests(report):
    """Section three; groups span the rows that are really there."""
    kinds = report.orders.get("requests", [k for k, _ in form_data.KINDS])
    plan = _rows_in_order(report, form_data.REQUESTS[report.form])
    rows = _requests_head(kinds, len(kinds))
    outer_seen = inner_seen = None
    for item, outer, inner, label in plan:
        row = []
        if outer and outer != outer_seen:
            count = sum(1 for other in plan if other[1] == outer)
            row.append(Cell(outer, "label", count, 1, "group"))
        if inner and inner != inner_seen:
            count = sum(1 for other in plan if other[2] == inner)
            row.append(Cell(inner, "label", count, 1, "group"))
        outer_seen, inner_seen = outer, inner
        span = 1 if inner else 2 if outer else 3
        row.append(Cell(label, "label", 1, span, item))
        row += [data_cell(report, "requests.%s.%s" % (item, kind))
                for kind in kinds]
        rows.append(row)
    return Table("requests", rows, 3, 3 + len(kinds))


def proceedings(report):
    """Section four; its header comes in two official cuts."""
    deep = report.dice.chance(0.3)
    first = [Cell("行政复议", "head", 2 if deep else 1, 5),
             Cell("行政诉讼", "head", 1, 10)]
    outcomes = [Cell(label, "head", 1, 1, code)
                for code, label in form_data.OUTCOMES]
    second = [] if deep else [cell.copy() for cell in outcomes]
    for cell in second:
        cell.rows = 2
    second += [Cell(label, "head", 1, 5, code)
               for code, label in form_data.PROCEEDINGS[1:]]
    third = [cell.copy() for _ in range(3 if deep else 2) for cell in outcomes]
    data = [data_cell(report, "proceedings.%s.%s" % (item, outcome))
            for item, _ in form_data.PROCEEDINGS
            for outcome, _ in form_data.OUTCOMES]
    return Table("proceedings", [first, second, third, data], 3, 15)


def fees(report):
    """The table of an inserted section; with a row label or without."""
    head = [Cell(label, "head", 1, 1, code) for code, label in form_data.FEES]
    data = [data_cell(report, path) for path in form_data.fee_paths()]
    if report.dice.chance(0.5):
        head.insert(0, Cell("", "blank"))
        data.insert(0, Cell("信息处理费", "label", 1, 1, "processing_fee"))
    return Table("fees", [head, data], 1, len(head))


def place(table):
    """The grid columns of every row: lists of (column, cell)."""
    busy, placed = {}, []
    for number, row in enumerate(table.rows):
        line, column = [], 0
        for cell in row:
            while (number, column) in busy:
                column += 1
            line.append((column, cell))
            for down in range(cell.rows):
                for right in range(cell.columns):
                    busy[(number + down, column + right)] = True
            column += cell.columns
        placed.append(line)
    return placed


def truth(report):
    """What the page says, cell by cell, read off the cells."""
    figures, states = {}, {}
    known = form_data.paths(report.form) if report.form else []
    for path in known:
        figures[path], states[path] = None, "missing"
    for table in report.tables():
        for row in table.rows:
            for place_in_row, cell in enumerate(row):
                if cell.path is None:
                    continue
                rest = row[place_in_row:]
                figures[cell.path] = cell.value
                states[cell.path] = cell.state
                if (report.look.get("flat") and
                        all(other.state == "blank" for other in rest)):
                    states[cell.path] = "blank|missing"
            _mark_cut_rows(report, row, known, states)
    return figures, states


def _mark_cut_rows(report, row, known, states):
    """In flat text a cell that is not there looks like an empty one."""
    present = [cell.path for cell in row if cell.path]
    codes = [cell.code for cell in row
             if cell.role == "label" and cell.code not in (None, "group")]
    if not report.look.get("flat") or not (present or codes):
        return
    heads = set(path.rsplit(".", 1)[0] for path in present)
    heads |= set("%s.%s" % (table, code) for code in codes
                 for table in ("disclosure", "requests"))
    for path in known:
        if path.rsplit(".", 1)[0] in heads and states[path] == "missing":
            states[path] = "blank|missing"
