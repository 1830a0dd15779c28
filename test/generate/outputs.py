"""Reports as converters write them, and which figures a careful person can tell.

Nothing is copied: every writer is made by what was seen to come out of a tool
for documents whose figures were known (LibreOffice, pandoc, mammoth, docx2txt,
antiword, catdoc, pdftotext, pdf.js, w3m, lynx, SheetJS, browsers, …).  A writer
gets a document of paragraphs and tables of cells with spans and gives the text,
and the paths that its text leaves in doubt; all others can be told.
"""

import html
import re
import unicodedata

import generate.figures
import generate.form as form_data
import generate.page as page_model
import generate.prose as prose
import generate.statistics
from generate.figures import Dice
from generate.page import Heading, Paragraph, Report, Table, Title, place


# --- documents ----------------------------------------------------------------

def _figures(dice, form):
    """Figures that add up, that do not, or that are nearly all nothing."""
    figures, mood = generate.figures.compose(dice, form), dice.pick(["sum", "any", "few"])
    for path in sorted(figures):
        if mood == "any" and not path.endswith((".amount", ".change")):
            figures[path] = str(dice.pick([dice.below(10), dice.below(100), dice.below(10000)]))
        elif mood == "few" and dice.chance(0.7):
            figures[path] = "0"
    return figures


# columns of the grid of form 2019 that the cells of its blocks take: those of the header, those of a row
CUTS = [([1, 1, 2, 1], [1, 1, 2, 1]), ([1, 1, 2, 1], [1, 2, 1, 1]), ([1, 1, 2, 1], [1, 2, 1, 1]), ([1, 2, 2], [1, 2, 2]),
        ([1, 2, 2], [1, 2, 2])]


def _cut(table):
    """Gives the table of form 2019 the columns of the Word file that was handed out."""
    block = -1
    for row in table.rows:
        if row[0].role == "clause":
            block += 1
            continue
        for cell, columns in zip(row, CUTS[block][row[0].role != "head"]):
            cell.columns = columns


def document(dice, form):
    """A report of which some pages have blank cells: its blocks, and the figures with None for a blank."""
    report = Report(dice, form, "clean", [])
    report.figures = _figures(dice, form)
    year = {"2014": dice.between(2014, 2018), "2019": dice.between(2019, 2020)}.get(form) or dice.between(2021, 2025)
    agency = dice.pick(prose.PLACES) + dice.pick(prose.OFFICES)
    blocks = [Title(["%s%d年政府信息公开工作年度报告" % (agency, year)]),
              Paragraph("本报告所列数据的统计期限自%d年1月1日起至%d年12月31日止。" % (year, year))]
    if form == "2014":
        sections = [("政府信息公开情况统计表", generate.statistics.statistics)]
    else:
        sections = [(name, getattr(page_model, kind, None)) for kind, (name, *_) in form_data.SECTIONS]
    for number, (name, build) in enumerate(sections):
        blocks.append(Heading(name, "%s、%s" % ("一二三四五六"[number], name)))
        if build:
            blocks.append(build(report))
            if form == "2019" and build is page_model.disclosure:
                _cut(blocks[-1])
        else:
            blocks.append(Paragraph(dice.pick(["我局认真落实条例要求，稳步推进政务公开工作。", "工作中还存在人员不足、培训不够等问题。",
                                               "本年度没有其他需要报告的事项。"])))
    share = dice.pick([0, 0, 0.03, 0.15])
    for cell in cells(blocks):
        if dice.chance(share):
            cell.value, cell.text = None, ""
    return blocks, agency, year


def tables(blocks):
    """The tables among blocks."""
    return [block for block in blocks if isinstance(block, Table)]


def cells(blocks):
    """The cells that carry figures."""
    return [cell for table in tables(blocks) for row in table.rows for cell in row if cell.path]


def paths(row):
    """The figures of a row."""
    return {cell.path for cell in row if cell.path}


def gaps(blocks, last=False):
    """The figures of rows with a blank cell; with last, only of rows that end with one."""
    doubt = set()
    for table in tables(blocks):
        for row in table.rows:
            data = [cell for cell in row if cell.path]
            if any(cell.value is None for cell in (data[-1:] if last else data)):
                doubt |= paths(row)
    return doubt


def tables_with_gaps(blocks):
    """The figures of tables with a blank cell."""
    return {cell.path for table in tables(blocks) if any(cell.path and cell.value is None for row in table.rows for cell in row)
            for row in table.rows for cell in row if cell.path}


def text_of(block):
    """What a block without cells says."""
    return "".join(block.lines) if isinstance(block, Title) else block.text


def plain(blocks, write, gap="\n"):
    """A text: a line for each paragraph, and what write gives for each table."""
    lines = []
    for block in blocks:
        lines += [""] * (gap == "\n\n") + (write(block) if isinstance(block, Table) else [text_of(block)])
    return "\n".join(lines) + "\n"


def thousands(text):
    """9773 as a sheet shows it."""
    return "{:,}".format(int(text)) if text.isdigit() else text


def grid(table, covered="", repeated=False):
    """The rows with a text for each grid column; what a cell covers says covered, or is repeated."""
    rows = [[covered] * table.columns for _ in table.rows]
    for number, line in enumerate(place(table)):
        for column, cell in line:
            if column < table.columns:
                rows[number][column] = cell.text
            for below in rows[number:number + cell.rows] if repeated else []:
                below[column:column + cell.columns] = [cell.text] * len(below[column:column + cell.columns])
    return rows


def width(text):
    """Columns of a terminal."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def wrap(text, room):
    """Lines of at most so many columns."""
    lines = [""]
    for char in text:
        if lines[-1] and width(lines[-1] + char) > room:
            lines.append("")
        lines[-1] += char
    return lines


# --- HTML ------------------------------------------------------------------------

def _spans(cell):
    return "".join(' %s="%d"' % pair for pair in (("rowspan", cell.rows), ("colspan", cell.columns)) if pair[1] > 1)


def _html(blocks, rows_of, head=""):
    out = []
    for block in blocks:
        if isinstance(block, Table):
            out.append("<table>\n%s\n</table>" % "\n".join(rows_of(block)))
        else:
            name = {Title: "h1", Heading: "h2"}.get(type(block), "p")
            out.append("<%s>%s</%s>" % (name, html.escape(text_of(block)), name))
    return head + "\n".join(out) + "\n"


def html_office(dice, blocks):
    """LibreOffice: all spans, a number inside p and font, a blank cell is p with br."""
    def cell(one):
        text = '<font face="宋体"><font size="3" style="font-size: 12pt"><span lang="zh-CN">%s</span></font></font>' % html.escape(one.text)
        return '<td%s width="12%%" style="border: 1px solid #000000"><p align="center">\n%s</p>\n</td>' % (
            _spans(one), text if one.text else "<br/>\n")
    return _html(blocks, lambda table: ["<tr valign=\"top\">%s</tr>" % "".join(map(cell, row)) for row in table.rows],
                 '<!DOCTYPE html>\n<meta http-equiv="content-type" content="text/html; charset=utf-8"/>\n'), set()


def html_bare(dice, blocks):
    """mammoth: a fragment with all spans, text in p."""
    return _html(blocks, lambda table: ["<tr>%s</tr>" % "".join(
        "<td%s>%s</td>" % (_spans(cell), cell.text and "<p>%s</p>" % html.escape(cell.text)) for cell in row) for row in table.rows]), set()


def html_padded(dice, blocks):
    """pandoc from .odt and .rtf: spans and covered cells dropped, rows filled up at their right."""
    ragged = dice.chance(0.3)

    def rows(table):
        for number, row in enumerate(table.rows):
            kind = "th" if number == 0 else "td"
            fill = 0 if ragged else table.columns - len(row)
            yield "<tr>%s</tr>" % "".join("<%s>%s</%s>" % (kind, html.escape(text), kind) for text in
                                          [cell.text for cell in row] + [""] * fill)
    return _html(blocks, rows), set() if ragged else gaps(blocks, True)


def html_covered(dice, blocks):
    """Covered cells kept as blank ones."""
    return _html(blocks, lambda table: ["<tr>%s</tr>" % "".join("<td>%s</td>" % html.escape(text) for text in row)
                                        for row in grid(table)]), set()


def html_sheet(dice, blocks):
    """SheetJS and ssconvert: one table, all spans, thousands apart, every row as wide as the sheet."""
    wide, every = max(table.columns for table in tables(blocks)), dice.chance(0.5)
    rows = []
    for block in blocks:
        if not isinstance(block, Table):
            rows.append('<tr><td colspan="%d">%s</td></tr>' % (wide, html.escape(text_of(block))))
            continue
        for line in place(block):
            end = max([column + cell.columns for column, cell in line] + [block.columns])
            texts = ["<td%s%s>%s</td>" % (' rowspan="%d" colspan="%d"' % (cell.rows, cell.columns) if every else _spans(cell),
                                          ' t="n" data-v="%s"' % cell.value if cell.value else "",
                                          html.escape(thousands(cell.text) if cell.path else cell.text)) for _, cell in line]
            rows.append("<tr>%s</tr>" % "".join(texts + ["<td></td>"] * (wide - end)))
    return "<html><head><title>SheetJS Table Export</title></head><body><table>%s</table></body></html>" % "\n".join(rows), set()


# --- marks -----------------------------------------------------------------------

def pipes(dice, blocks):
    """pandoc gfm, turndown with tables: a pipe table, spans flattened to empty cells."""
    bold, tight = dice.chance(0.5), dice.chance(0.3)

    def rows(table):
        lines = [""]
        for number, row in enumerate(grid(table)):
            texts = [text.replace("|", "\\|") for text in row]
            lines.append("|%s|" % "|".join(texts) if tight else "| %s |" % " | ".join(texts))
            if number == 0:
                lines.append("|%s" % (dice.pick(["---|", ":--:|", "------|"]) * table.columns))
        return lines + [""]
    out = []
    for block in blocks:
        if isinstance(block, Table):
            out += rows(block)
        else:
            mark = {Title: "# ", Heading: "## "}.get(type(block), "")
            out += ["", "**%s**" % text_of(block) if bold and mark else mark + text_of(block)]
    return "\n".join(out) + "\n", set()


def tabs(dice, blocks):
    """innerText and selections of browsers: tabs between the cells that a row begins, nothing for a blank."""
    return plain(blocks, lambda table: [""] + ["\t".join(cell.text for cell in row) for row in table.rows] + [""]), set()


def sheet_tabs(dice, blocks):
    """A sheet copied or saved with tabs: each grid column, covered ones empty."""
    money = dice.chance(0.5)
    lines = []
    for block in blocks:
        if not isinstance(block, Table):
            lines.append(text_of(block))
            continue
        lines += ["\t".join(thousands(text) if money and at else text for at, text in enumerate(row)) for row in grid(block)]
    return "\r\n".join(lines) + "\r\n", set()


def commas(dice, blocks):
    """CSV of a sheet: quoted where it must be or everywhere, with thousands, filled up to the widest table or not."""
    wide = max(table.columns for table in tables(blocks)) if dice.chance(0.6) else 0
    every, money, broken = dice.chance(0.2), dice.chance(0.6), dice.chance(0.2)
    lines = []
    for block in blocks:
        for row in grid(block) if isinstance(block, Table) else [[text_of(block)]]:
            line = []
            for text in row + [""] * (wide - len(row)):
                if text in ("商业企业", "科研机构") and broken:
                    text = text[:2] + "\n" + text[2:]
                text = thousands(text) if money else text
                line.append('"%s"' % text.replace('"', '""') if every or any(char in text for char in ',"\n') else text)
            lines.append(",".join(line))
    return dice.pick(["", "\ufeff"]) + dice.pick(["\n", "\r\n"]).join(lines) + "\n", set()


def frames(dice, blocks):
    """pandas: each place that a cell spans has its text; rows are counted from 0, and columns, in HTML, CSV or Markdown."""
    way, counted, named = dice.pick(["html", "csv", "pipes"]), dice.chance(0.7), dice.chance(0.8)
    # where heads and values of the form of 2019 span different columns, nobody can tell
    doubt = {path for table in tables(blocks) if any(cell.text == "本年增/减" for line in table.rows for cell in line) for row in table.rows for path in paths(row)}

    def rows(table):
        lines = [[text or ("" if way == "csv" else "NaN") for text in row] for row in grid(table, repeated=True)]
        head = [[str(at) for at in range(table.columns)]] if named else []
        if counted:
            lines = [[str(at)] + line for at, line in enumerate(lines if named else lines[1:])]
            lines = lines if named else [[""] + [text or "NaN" for text in grid(table, repeated=True)[0]]] + lines
        return [[""] * counted + line for line in head] + lines
    if way == "html":
        return _html(blocks, lambda table: ["<tr>%s</tr>" % "".join("<td>%s</td>" % html.escape(text) for text in row)
                                            for row in rows(table)]), doubt
    if way == "csv":
        return plain(blocks, lambda table: [""] + [",".join('"%s"' % text if "," in text else text for text in row)
                                                   for row in rows(table)] + [""]), doubt

    def pipe(table):
        lines = ["| %s |" % " | ".join(row) for row in rows(table)]
        return [""] + lines[:1] + ["|%s" % (":---|" * (table.columns + counted))] + lines[1:] + [""]
    return plain(blocks, pipe), doubt


def catdoc(dice, blocks):
    """catdoc: tabs, and a blank cell leaves nothing."""
    return plain(blocks, lambda table: ["\t".join(cell.text for cell in row if cell.text) for row in table.rows]), gaps(blocks)


def bars(dice, blocks):
    """antiword: a row a line between bars, columns filled up with blanks; rows of eight cells and more run together."""
    def rows(table):
        lines = []
        for row in table.rows:
            if len(row) > 7:
                lines.append("|" + "|".join(cell.text for cell in row) + "|")
                continue
            room = 72 // len(row)
            parts = [wrap(cell.text, room) for cell in row]
            for at in range(max(map(len, parts))):
                texts = [part[at] if at < len(part) else "" for part in parts]
                lines.append("|%s|" % "|".join(text + " " * (room - width(text)) for text in texts))
        return lines
    return plain(blocks, rows, "\n\n"), {cell.path for cell in cells(blocks)}


# --- rulers and boxes --------------------------------------------------------------

def rulers(dice, blocks):
    """pandoc plain: a ruler of dashes above, below the first row and at the end, columns by display width."""
    def rows(table):
        texts = grid(table)
        room = [max(width(row[column]) for row in texts) + 2 for column in range(table.columns)]
        line = lambda row: ("  " + " ".join(text + " " * (size - width(text)) for text, size in zip(row, room))).rstrip()
        ruler = "  " + "-" * (sum(room) + len(room) - 1)
        out = ["", ruler, line(texts[0]), "  " + " ".join("-" * size for size in room)]
        for row in texts[1:]:
            out += [line(row), ""]
        return out[:-1] + [ruler, ""]
    return plain(blocks, rows, "\n\n"), set()


JOINTS = {0b0000: " ", 0b1100: "│", 0b0011: "─", 0b0101: "┌", 0b0110: "┐", 0b1001: "└", 0b1010: "┘", 0b1101: "├",
          0b1110: "┤", 0b0111: "┬", 0b1011: "┴", 0b1111: "┼", 0b1000: "│", 0b0100: "│", 0b0010: "─", 0b0001: "─"}


class Box:
    """A table set out in lines and columns: where each cell begins and ends, and its lines."""

    def __init__(self, table, most):
        self.table, self.cells, owner = table, [], {}
        for number, line in enumerate(place(table)):
            for column, cell in line:
                self.cells.append((number, column, min(number + cell.rows, len(table.rows)), min(column + cell.columns, table.columns), cell))
                for down in range(cell.rows):
                    for right in range(cell.columns):
                        owner[number + down, column + right] = cell
        self.owner = owner
        self.wide = [2] * table.columns
        for _, column, _, end, cell in sorted(self.cells, key=lambda one: one[3] - one[1]):
            room = sum(self.wide[column:end]) + end - column - 1
            need = min(width(cell.text), most)
            if end > column and need > room:
                self.wide[end - 1] += need - room
        self.wide = [size + size % 2 for size in self.wide]
        self.high = [1] * len(table.rows)
        self.lines = {}
        for number, column, bottom, end, cell in sorted(self.cells, key=lambda one: one[2] - one[0]):
            self.lines[id(cell)] = wrap(cell.text, sum(self.wide[column:end]) + end - column - 1)
            room = sum(self.high[number:bottom]) + (bottom - number - 1)
            if len(self.lines[id(cell)]) > room:
                self.high[bottom - 1] += len(self.lines[id(cell)]) - room


def boxes(dice, blocks):
    """w3m and elinks: frames, a cell in the middle of the rows it spans, wrapped where the line is short."""
    most = dice.pick([30, 60, 200])

    def rows(table):
        box = Box(table, most)
        x, y = [0], [0]
        for size in box.wide:
            x.append(x[-1] + size + 1)
        for size in box.high:
            y.append(y[-1] + size + 1)
        canvas = [[" "] * (x[-1] + 1) for _ in range(y[-1] + 1)]
        cell_at = lambda row, column: box.owner.get((row, column))
        vertical = lambda row, column: not (0 < column < table.columns) or cell_at(row, column - 1) is not cell_at(row, column)
        level = lambda row, column: not (0 < row < len(table.rows)) or cell_at(row - 1, column) is not cell_at(row, column)
        for row in range(len(table.rows) + 1):
            for column in range(table.columns + 1):
                if column < table.columns and level(row, column):
                    canvas[y[row]][x[column] + 1:x[column + 1]] = "─" * (x[column + 1] - x[column] - 1)
                if row < len(table.rows) and vertical(row, column):
                    for line in range(y[row] + 1, y[row + 1]):
                        canvas[line][x[column]] = "│"
                ways = ((row > 0 and vertical(row - 1, column)) << 3 | (row < len(table.rows) and vertical(row, column)) << 2
                        | (column > 0 and level(row, column - 1)) << 1 | (column < table.columns and level(row, column)))
                canvas[y[row]][x[column]] = JOINTS[ways]
        for number, column, bottom, end, cell in box.cells:
            lines = box.lines[id(cell)]
            top = y[number] + 1 + (y[bottom] - y[number] - 1 - len(lines)) // 2
            for at, text in enumerate(lines):
                shown = [char for one in text for char in ([one, ""] if width(one) == 2 else [one])]
                canvas[top + at][x[column] + 1:x[column] + 1 + len(shown)] = shown
        return [""] + ["".join(line) for line in canvas] + [""]
    return plain(blocks, rows), set()


def plus_boxes(dice, blocks):
    """Grid tables of reStructuredText and pandoc: frames of + - = and bars, covered cells blank."""
    def rows(table):
        texts = grid(table)
        room = [min(24, max(width(row[column]) for row in texts)) + 2 for column in range(table.columns)]
        frame = lambda mark: "+%s+" % "+".join(mark * size for size in room)
        out = ["", frame("-")]
        for number, row in enumerate(texts):
            parts = [wrap(text, size - 2) for text, size in zip(row, room)]
            for at in range(max(map(len, parts))):
                shown = [part[at] if at < len(part) else "" for part in parts]
                out.append("|%s|" % "|".join(" " + text + " " * (size - 1 - width(text)) for text, size in zip(shown, room)))
            out.append(frame("=" if number == 0 else "-"))
        return out + [""]
    return plain(blocks, rows), set()


# --- a cell a line -------------------------------------------------------------------

def cell_lines(dice, blocks):
    """LibreOffice as text: a cell a line, blank cells and those that a vertical span covers are empty lines."""
    def rows(table):
        out, held = [], {}
        for number, line in enumerate(place(table)):
            begins = dict(line)
            column = 0
            while column < table.columns:
                if column in begins:
                    cell = begins[column]
                    out.append(cell.text)
                    held.update({(down, column): cell.columns for down in range(number + 1, number + cell.rows)})
                    column += cell.columns
                else:
                    out.append("")
                    column += held.get((number, column), 1)
        return out
    return dice.pick(["", "\ufeff"]) + plain(blocks, rows), set()


def cells_apart(dice, blocks):
    """mammoth as text, docx2txt: an empty line behind each cell, so that a blank one leaves two; or centred."""
    centred = dice.chance(0.4)
    return plain(blocks, lambda table: [line for row in table.rows for cell in row for line in (
        [" " * (39 - width(cell.text) // 2) + cell.text] if centred else [cell.text, ""])], "\n" if centred else "\n\n"), set()


def cells_only(dice, blocks):
    """turndown without tables: a cell a paragraph, backslashes, and nothing of a blank cell."""
    escape = lambda text: text.replace(".", "\\.", 1) if text[:1].isdigit() and text[1:2] == "." else text
    return plain(blocks, lambda table: [line for row in table.rows for cell in row if cell.text
                                        for line in (escape(cell.text), "")], "\n\n"), gaps(blocks)


def columns_down(dice, blocks):
    """html-to-text, pdftotext in reading order: columns of the table one below the other; nobody can tell."""
    def rows(table):
        texts = grid(table)
        parts = dice.pick([range(table.columns), range(0, table.columns, 2)])
        return [row[column] for column in parts for row in texts if row[column]]
    return plain(blocks, rows), {cell.path for cell in cells(blocks)}


# --- paper ---------------------------------------------------------------------------

def _paper(table, room):
    """The words of a table as they stand on paper: (y, x, text, cell), y of half lines, x of half characters."""
    labels = table.columns - max(sum(1 for cell in row if cell.path) for row in table.rows)
    most = max([width(cell.text) for row in table.rows for cell in row if cell.path] or [0])
    wide = [room[0] if column < labels else max(room[1], most + 2) for column in range(table.columns)]
    high, lines = [1] * len(table.rows), {}
    placed = place(table)
    for number, line in enumerate(placed):
        for column, cell in line:
            lines[id(cell)] = wrap(cell.text, max(4, sum(wide[column:column + cell.columns]) - 2))
            if cell.rows == 1:
                high[number] = max(high[number], len(lines[id(cell)]))
    for number, line in enumerate(placed):
        for column, cell in line:
            need = len(lines[id(cell)]) - sum(high[number:number + cell.rows])
            if need > 0:
                high[min(number + cell.rows, len(high)) - 1] += need
    words, top = [], 0
    for number, line in enumerate(placed):
        for column, cell in line:
            mine, tall = lines[id(cell)], sum(high[number:number + cell.rows])
            for at, text in enumerate(mine):
                if text:
                    x = sum(wide[:column]) + (sum(wide[column:column + cell.columns]) - width(text)) // 2
                    words.append((2 * top + tall - len(mine) + 2 * at, x, text, cell))
        top += high[number]
    return words


def _numbered(dice, lines):
    """Page numbers and form feeds in between, as a PDF has them."""
    out, mark = [], dice.pick(["- %d -", "— %d —", "第 %d 页"])
    for number, line in enumerate(lines):
        out.append(line)
        if number % 45 == 44:
            out += ["", " " * 30 + mark % (number // 45 + 1), "", "\f" + out.pop()]
    return out


ROOMS = [(12, 6), (20, 6), (16, 8), (40, 16)]       # of labels and of values, from A4 upright to A3 across


def layout(dice, blocks):
    """pdftotext -layout: what stands at one height is a line, columns by count of characters."""
    room = dice.pick(ROOMS)

    def rows(table):
        lines = {}
        for y, x, text, _ in _paper(table, room):
            lines.setdefault(y, []).append((x, text))
        out = []
        for y in sorted(lines):
            line = ""
            for x, text in sorted(lines[y]):
                line = line + " " * max(1 if line else 0, x * 2 // 3 + dice.below(2) - len(line)) + text
            out.append(line)
        return out
    return plain(blocks, lambda table: _numbered(dice, rows(table))), gaps(blocks)


def content_order(dice, blocks):
    """pdftotext -raw, mutool: a label a line, or several, then the numbers of its row with single blanks."""
    room = dice.pick(ROOMS)

    def rows(table):
        lines = {}
        for _, _, text, cell in _paper(table, room):
            lines.setdefault(id(cell), []).append(text)
        out = []
        for row in table.rows:
            numbers, label = [], []
            for cell in row:
                if cell.path:
                    numbers += lines.get(id(cell), [])
                else:
                    label = lines.get(id(cell), [])
                    out += label
            if numbers:
                beside = [out.pop()] if len(label) == 1 else []
                out.append(" ".join(beside + numbers))
        return out
    return plain(blocks, rows), gaps(blocks)


def heights(dice, blocks):
    """pdf.js sorted by height: digits stand a little higher than characters, so that numbers come before their label."""
    room, above = dice.pick(ROOMS), dice.pick([1, 0.5])

    def rows(table):
        lines, shift = {}, {}
        for y, x, text, cell in _paper(table, room):
            if cell.path:
                shift.setdefault(y, 0.5 if dice.chance(above) else 0)
                y -= shift[y]
            lines.setdefault(y, []).append((x, text))
        return [" ".join(text for _, text in sorted(lines[y])) for y in sorted(lines)]
    return plain(blocks, rows), tables_with_gaps(blocks)


def terminal(dice, blocks):
    """lynx: no frames, a row a line, one blank between cells; of a blank cell nothing that can be counted."""
    def rows(table):
        out = []
        for row in table.rows:
            line = "   "
            for cell in row:
                line += (cell.text or " ") + " " * dice.pick([1, 1, 2, 4])
            out.append(line.rstrip())
        return out
    return plain(blocks, rows), gaps(blocks)


def scanned(dice, blocks):
    """tesseract: a row a line, brackets and marks apart, borders as bars here and there; blanks leave nothing."""
    def rows(table):
        out = []
        for row in table.rows:
            words = [cell.text.replace("（", " (").replace("）", ") ").replace("，", " ，") for cell in row if cell.text]
            out.append(" ".join(word + (" |" if dice.chance(0.08) else "") for word in words))
        return out
    return plain(blocks, rows), {cell.path for cell in cells(blocks)}


# --- numbers that are none of the table's ----------------------------------------------

STRAY = "\x01"                  # stands between a cell and a number behind it until the text is written
BETWEEN = {catdoc: "\t", tabs: "\t", sheet_tabs: "\t", commas: ",", pipes: " | ", cell_lines: "\n", cells_apart: "\n\n",
           cells_only: "\n\n", layout: " ", content_order: " ", heights: " ", terminal: " ", scanned: " "}
PLACED = (tabs, sheet_tabs, commas, pipes, cell_lines)      # a blank cell is one in these


def _hides(row, number):
    """Would a number behind a cell be just what a blank cell of the row lacks in its sum?"""
    items = {}
    for cell in row:
        if cell.path:
            items.setdefault(cell.path.rsplit(".", 1)[0], []).append(cell.value)
    return any(values.count(None) == 1 and values[-1] and all(value is None or value.isdigit() for value in values)
               and sum(int(value or 0) for value in values[:-1]) + int(number) == int(values[-1]) for values in items.values())


def _mark(dice, rows, twice):
    """Puts numbers of notes behind cells or labels, or prints values twice; the rows, one of which shows it."""
    full = [row for row in rows if all(cell.value is not None for cell in row if cell.path)]
    chosen = dice.some(rows, dice.below(5)) + dice.some(full, 1)
    for number, row in enumerate(chosen if full else [], 1):
        data = twice or dice.chance(0.7)
        for cell in dice.some([cell for cell in row if cell.text and (cell.path is not None) == data], 1):
            behind = cell.text.split(STRAY)[0] if twice else str(number)
            cell.text += STRAY + behind if not (behind.isdigit() and _hides(row, behind)) else ""
    return chosen if full else []


def _paged(dice, text):
    """The numbers of pages, bare, every so many lines."""
    out, every, page = [], dice.between(20, 60), 0
    start = dice.below(every)
    for number, line in enumerate(text.split("\n")):
        if number % every == start and number > 0:
            page += 1
            out.append(str(page))
        out.append(line)
    return "\n".join(out)


def strays(dice, blocks):
    """Any text with bare numbers in it: of notes behind cells, of pages between lines, values that are printed twice."""
    writer = dice.pick(list(BETWEEN))
    way = dice.pick(["notes", "twice", "pages", "notes and pages"])
    rows = [row for table in tables(blocks) for row in table.rows if paths(row)]
    marked = _mark(dice, rows, way == "twice") if way != "pages" else []
    text, doubt = writer(dice, blocks)
    text = re.sub('"([^",\n]*)%s([^",\n]*)"' % STRAY, r'"\1","\2"', text).replace(STRAY, BETWEEN[writer])
    if writer not in PLACED or "pages" in way:
        doubt = {cell.path for cell in cells(blocks)}
    return _paged(dice, text) if "pages" in way else text, doubt.union(*map(paths, marked))


WRITERS = [html_office, html_bare, html_padded, html_covered, html_sheet, pipes, tabs, sheet_tabs, commas, frames, catdoc, bars, rulers,
           boxes, plus_boxes, cell_lines, cells_apart, cells_only, columns_down, layout, content_order, heights, terminal, scanned, strays]


def compose(seed, number, only=None):
    """Page number so and so: (writer, bytes, truth)."""
    dice = Dice("outputs/%s/%d" % (seed, number))
    writers = [writer for writer in WRITERS if not only or writer.__name__ in only]
    writer, form = writers[number % len(writers)], dice.pick(["2021", "2021", "2019", "2019", "2014"])
    blocks, agency, year = document(dice, form)
    text, doubtful = writer(dice, blocks)
    charset = dice.pick(["utf-8", "utf-8", "utf-8", "gb18030"])
    if "charset" in text[:200] or text.startswith("\ufeff"):
        charset = "utf-8"
    truth = {"agency": agency, "year": year, "form": form, "doubtful": sorted(doubtful),
             "figures": {cell.path: cell.value for cell in cells(blocks)}}
    return writer.__name__, text.encode(charset), truth
