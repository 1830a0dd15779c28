"""The model printed on paper: words with their places, in the notations that programs write them in.

    (cd test && python3 -m generate.placed COUNT SEED DIRECTORY)    writes some such pages

Cells are wrapped to their columns and stand in the middle of their height, digits
are set higher than Chinese characters and are words of their own, numbers of two
cells can touch, and the blocks of a page come in any order.  Written as pdftotext writes them of a PDF (-bbox-layout,
-bbox, -tsv), as pdftohtml -xml does, in whole pixels, as mutool (stext) and pdfminer do, a
character at a time, and as tesseract does of a picture (hOCR, ALTO, TSV) that it reads without a fault;
and hOCR in which tables say their cells.
"""

import html
import os
import re
import sys
import unicodedata

from generate import pages as generator
from generate.page import Table, Title, place

LEVELS = ["clean", "word"]
FORMS = ["2019", "2021"]
SIZES = [(595.92, 842.88), (842.88, 595.92), (1190.52, 841.92)]
MARGIN = 50
PIECES = re.compile(r"[0-9.,%+-]+|[^0-9.,%+-]+")

HEAD = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" \
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>%s</title>
</head>
<body>
<doc>
"""


class Sheet:
    """Paper that is filled from the top."""

    def __init__(self, dice):
        self.dice = dice
        self.width, self.height = dice.pick(SIZES)
        self.size = dice.pick([9, 10.5, 12])        # of a character
        self.leading = dice.pick([1.15, 1.3, 1.6])
        self.rise = dice.pick([0, 0.1, 0.2])        # of digits
        self.left = self.centred = None
        self.pages, self.top = [[]], MARGIN
        self.cells = {}                     # path: (number of the page, words)
        self.flow = []                      # in its order: (number of the page, block), and tables as lists of their cells

    def room(self, height):
        """Begins another page if there is no room for so much."""
        if self.top + height > self.height - MARGIN and self.pages[-1]:
            self.pages.append([])
            self.top = MARGIN

    def text_width(self, text):
        """How wide a text is."""
        return sum(self.size * (1 if unicodedata.east_asian_width(char) in "WFA" else 0.5) for char in text)

    def wrap(self, text, width):
        """A text in lines of at most some width."""
        lines = []
        for part in text.split("\n"):
            line = ""
            for piece in re.findall(r"[0-9.,%+-]+|.", part):
                if line and self.text_width(line + piece) > width:
                    lines.append(line)
                    line = ""
                line += piece
            lines.append(line)
        return lines

    def write(self, text, x, y):
        """Puts a line of text down; gives its words."""
        words = []
        for part in re.split(r"([ \u3000]+)", text):
            for piece in PIECES.findall(part):
                wide = self.text_width(piece)
                rise = self.rise * self.size if piece[0].isdigit() else 0
                if piece.strip():
                    words.append((x, y - rise, x + wide, y + self.size + rise / 2, piece.strip()))
                x += wide
        return words

    def block(self, lines, x, width, y, centred):
        """Puts lines down as a block."""
        block = []
        for number, line in enumerate(lines):
            start = x + (width - self.text_width(line)) / 2 if centred else x
            words = self.write(line, start, y + number * self.size * self.leading)
            if words:
                block.append(words)
        if block:
            self.pages[-1].append(block)
            self.flow.append((len(self.pages), block))
        return [word for line in block for word in line]

    def paragraph(self, text, centred=False):
        """A paragraph as wide as the page."""
        width = self.width - 2 * MARGIN
        for line in self.wrap(text, width):
            self.room(self.size * self.leading)
            self.block([line], MARGIN, width, self.top, centred)
            self.top += self.size * self.leading
        self.top += self.size * 0.5


def _widths(sheet, table, placed):
    """The width of each column: as wide as its numbers, the rest by need."""
    need = [sheet.size * 2] * table.columns
    for line in placed:
        for column, cell in line:
            if cell.columns == 1:
                longest = max(map(sheet.text_width, PIECES.findall(cell.text) or [""]))
                if cell.role not in ("data", "blank"):
                    longest = min(longest, sheet.size * sheet.dice.between(4, 12))
                need[column] = max(need[column], longest)
    padding = sheet.size * sheet.dice.pick([0.8, 1.5])
    total = sum(need) + padding * len(need)
    spare = max(0, sheet.width - 2 * MARGIN - total) / len(need)
    return [wide + padding + spare for wide in need], padding


def _touching(sheet, cells):
    """At times a number, and what touches it in the next cell: {(row, column): text}.  Programs write them as one word."""
    numbers = {(row, column): cell.text for row, column, cell, _, _ in cells if re.fullmatch("[0-9.]+", cell.text)}
    beside = [(row, column) for row, column in numbers if (row, column + 1) in numbers]
    if not beside or not sheet.dice.chance(0.1):
        return {}
    row, column = sheet.dice.pick(beside)
    return {(row, column): numbers[row, column + 1]}


def _table(sheet, table):
    """A table, row by row."""
    placed = place(table)
    widths, padding = _widths(sheet, table, placed)
    sheet.width = max(sheet.width, sum(widths) + 2 * MARGIN)       # nobody prints beyond the paper
    pitch, gap = sheet.size * sheet.leading, sheet.size * sheet.dice.pick([0.3, 0.8])
    centred = sheet.dice.chance(0.7)
    cells, heights = [], [pitch + gap] * len(placed)
    for number, line in enumerate(placed):
        for column, cell in line:
            wide = sum(widths[column:column + cell.columns])
            lines = sheet.wrap(cell.text, wide - padding)
            cells.append((number, column, cell, wide, lines))
    for number, _, cell, _, lines in sorted(cells, key=lambda c: c[2].rows):
        rows = heights[number:number + cell.rows]
        more = len(lines) * pitch + gap - sum(rows)
        if more > 0:
            heights[number + len(rows) - 1] += more
    touching = _touching(sheet, cells)
    number, before, grid = 0, len(sheet.flow), []
    while number < len(placed):     # as many rows on a page as fit
        last = number + 1
        while last < len(placed) and sheet.top + sum(heights[number:last + 1]) <= sheet.height - MARGIN:
            last += 1
        sheet.room(sum(heights[number:last]))
        for row, column, cell, wide, lines in cells:
            if number <= row < last:
                high = sum(heights[row:min(row + cell.rows, last)])
                words = sheet.block(lines, MARGIN + sum(widths[:column]) + padding / 2, wide - padding,
                                    sheet.top + sum(heights[number:row]) + (high - len(lines) * pitch) / 2,
                                    centred or cell.role == "data")
                grid.append((row, column, cell, len(sheet.pages), words))
                if cell.path and words:
                    sheet.cells[cell.path] = len(sheet.pages), words
        sheet.top += sum(heights[number:last])
        number = last
    sheet.flow[before:] = [grid]
    sheet.top += sheet.size


def _tag(name, words):
    """A start tag with the place that some words take."""
    return '<%s xMin="%.6f" yMin="%.6f" xMax="%.6f" yMax="%.6f">' % (
        name, min(w[0] for w in words), min(w[1] for w in words), max(w[2] for w in words), max(w[3] for w in words))


def _page(sheet, blocks, flow):
    """A page as pdftotext writes it; without flows, as -bbox does."""
    out = ['  <page width="%.6f" height="%.6f">' % (sheet.width, sheet.height)]
    for block in sheet.dice.shuffled(blocks):
        if flow:
            out += ["    <flow>", "      " + _tag("block", [word for line in block for word in line])]
        for line in block:
            if flow:
                out.append("        " + _tag("line", line))
            out += ["          %s%s</word>" % (_tag("word", [word]), html.escape(word[4])) for word in line]
            if flow:
                out.append("        </line>")
        if flow:
            out += ["      </block>", "    </flow>"]
    return "\n".join(out + ["  </page>"])


def _bbox(sheet, report):
    """XHTML of pdftotext -bbox-layout, or without flows, as of -bbox."""
    flow = report.dice.chance(0.7)
    return (HEAD % html.escape(report.title or "") + "\n".join(_page(sheet, blocks, flow) for blocks in sheet.pages)
            + "\n</doc>\n</body>\n</html>\n")


def _words(sheet, blocks):
    """The words of a page, in whatever order its blocks come."""
    return [word for block in sheet.dice.shuffled(blocks) for line in block for word in line]


TSV = "level\tpage_num\t%s\t%s\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def _tsv(sheet, report):
    """TSV of pdftotext."""
    out = [TSV % ("par_num", "block_num")]
    for number, blocks in enumerate(sheet.pages):
        out.append("1\t%d\t0\t0\t0\t0\t0.000000\t0.000000\t%f\t%f\t-1\t###PAGE###\n" % (number + 1, sheet.width, sheet.height))
        out += ["5\t%d\t0\t0\t0\t0\t%.2f\t%.2f\t%.2f\t%.2f\t100\t%s\n" % (number + 1, x, y, right - x, bottom - y, text)
                for x, y, right, bottom, text in _words(sheet, blocks)]
    return "".join(out)


def _pdf2xml(sheet, report):
    """XML of pdftohtml, at its own scale."""
    out = ['<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE pdf2xml SYSTEM "pdf2xml.dtd">\n\n<pdf2xml producer="poppler" version="22.12.0">\n']
    for number, blocks in enumerate(sheet.pages):
        out.append('<page number="%d" position="absolute" top="0" left="0" height="%d" width="%d">\n' % (
            number + 1, sheet.height * 1.5, sheet.width * 1.5))
        out += ['<text top="%d" left="%d" width="%d" height="%d" font="0">%s</text>\n' % (
            round(y * 1.5), round(x * 1.5), round((right - x) * 1.5), round((bottom - y) * 1.5), html.escape(text))
                for x, y, right, bottom, text in _words(sheet, blocks)]
        out.append("</page>\n")
    return "".join(out + ["</pdf2xml>\n"])


def _seen(sheet, blocks):
    """Words as OCR has them at 200 dpi, around the ink, and how sure it is."""
    for x, y, right, bottom, text in _words(sheet, blocks):
        ink = (bottom - y) * (0.15 if text[0].isdigit() else 0.05)
        yield [round(at * 200 / 72) for at in (x + 0.2, y + ink, right - 0.2, bottom - ink)], sheet.dice.between(80, 96), text


def _ocr_tsv(sheet, report):
    """TSV of tesseract."""
    out = [TSV % ("block_num", "par_num")]
    for number, blocks in enumerate(sheet.pages):
        out.append("1\t%d\t0\t0\t0\t0\t0\t0\t%d\t%d\t-1\t\n" % (number + 1, sheet.width * 200 / 72, sheet.height * 200 / 72))
        out += ["5\t%d\t1\t1\t1\t1\t%d\t%d\t%d\t%d\t%f\t%s\n" % (number + 1, x, y, right - x, bottom - y, sure, text)
                for (x, y, right, bottom), sure, text in _seen(sheet, blocks)]
    return "".join(out)


def _hocr(sheet, report):
    """hOCR of tesseract."""
    out = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title></title>\n"
           "<meta name='ocr-system' content='tesseract 5.3.0' />\n</head>\n<body>\n"]
    for number, blocks in enumerate(sheet.pages):
        out.append("<div class='ocr_page' id='page_%d' title='image \"\"; bbox 0 0 %d %d; ppageno %d'>\n" % (
            number + 1, sheet.width * 200 / 72, sheet.height * 200 / 72, number))
        out += ["<span class='ocrx_word' title='bbox %d %d %d %d; x_wconf %d'>%s</span>\n" % (*box, sure, html.escape(text))
                for box, sure, text in _seen(sheet, blocks)]
        out.append("</div>\n")
    return "".join(out + ["</body></html>\n"])


def _hocr_words(sheet, words):
    """Words in hOCR."""
    return "".join("<span class='ocrx_word' title='bbox %d %d %d %d; x_wconf %d'>%s</span>\n" % (
        x * 200 / 72, y * 200 / 72, right * 200 / 72, bottom * 200 / 72, sheet.dice.between(80, 96), html.escape(text))
                   for x, y, right, bottom, text in words)


def _hocr_table(sheet, grid, page):
    """A table of cells in hOCR, and the page that it ends on; where it goes on, a body begins that is a page."""
    out, last = ["<table class='ocr_table'>\n<tbody>\n<tr>\n"], 0
    for row, _, cell, at, words in sorted(grid, key=lambda entry: entry[:2]):
        if row > last:
            out.append("</tr>\n<tr>\n" * (row - last - 1) + "</tr>\n")
            if at > page:
                page = at
                out.append("</tbody>\n<tbody class='ocr_page' title='bbox 0 0 %d %d'>\n" % (sheet.width * 200 / 72, sheet.height * 200 / 72))
            out.append("<tr>\n")
            last = row
        out.append("<td rowspan='%d' colspan='%d'>%s</td>\n" % (cell.rows, cell.columns, _hocr_words(sheet, words)))
    return "".join(out) + "</tr>\n</tbody>\n</table>\n", page


def _hocr_cells(sheet, report):
    """hOCR with tables that say their cells, as goir-load writes it of a scan whose tables have rules."""
    mark = "<div class='ocr_page' title='bbox 0 0 %d %d'></div>\n" % (sheet.width * 200 / 72, sheet.height * 200 / 72)
    out, page = ["<html><head><meta name='ocr-system' content='tesseract' /></head>\n<body>\n"], 0
    for part in sheet.flow:
        at = part[0] if isinstance(part, tuple) else part[0][3]
        out, page = out + [mark] * (at - page), max(at, page)
        if isinstance(part, tuple):
            out += [_hocr_words(sheet, line) for line in part[1]]
        else:
            table, page = _hocr_table(sheet, part, page)
            out.append(table)
    return "".join(out + ["</body></html>\n"])


def _alto(sheet, report):
    """ALTO of tesseract."""
    out = ['<?xml version="1.0" encoding="UTF-8"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#">\n<Layout>\n']
    for number, blocks in enumerate(sheet.pages):
        out.append('<Page WIDTH="%d" HEIGHT="%d" PHYSICAL_IMG_NR="%d" ID="page_%d">\n<PrintSpace HPOS="0" VPOS="0">\n' % (
            sheet.width * 200 / 72, sheet.height * 200 / 72, number, number))
        out += ['<TextLine><String HPOS="%d" VPOS="%d" WIDTH="%d" HEIGHT="%d" WC="%.2f" CONTENT="%s"/></TextLine>\n' % (
            x, y, right - x, bottom - y, sure / 100, html.escape(text)) for (x, y, right, bottom), sure, text in _seen(sheet, blocks)]
        out.append("</PrintSpace>\n</Page>\n")
    return "".join(out + ["</Layout>\n</alto>\n"])


def _characters(word):
    """The characters of a word, each with its place."""
    x, y, right, bottom, text = word
    wide = [2 if unicodedata.east_asian_width(character) in "WFA" else 1 for character in text]
    for at, character in enumerate(text):
        yield (x + (right - x) * sum(wide[:at]) / sum(wide), y, x + (right - x) * sum(wide[:at + 1]) / sum(wide), bottom), character


def _stext(sheet, report):
    """XML of mutool: a quad a character, blanks where words are apart."""
    out = ['<?xml version="1.0"?>\n<document filename="report.pdf">\n']
    for number, blocks in enumerate(sheet.pages):
        out.append('<page id="page%d" width="%g" height="%g">\n' % (number + 1, sheet.width, sheet.height))
        for block in sheet.dice.shuffled(blocks):
            box = 'bbox="%g %g %g %g"' % (min(w[0] for line in block for w in line), min(w[1] for line in block for w in line),
                                          max(w[2] for line in block for w in line), max(w[3] for line in block for w in line))
            out.append("<block %s>\n" % box)
            for line in block:
                out.append('<line %s wmode="0" dir="1 0">\n<font name="SimSun" size="10.5">\n' % box)
                last = None
                for word in line:
                    if last is not None and word[0] - last > 0.2:
                        out.append('<char quad="%g %g %g %g %g %g %g %g" c=" "/>\n' % (
                            last, word[1], word[0], word[1], last, word[3], word[0], word[3]))
                    last = word[2]
                    out += ['<char quad="%g %g %g %g %g %g %g %g" color="#000000" c="%s"/>\n' % (
                        x, y, right, y, x, bottom, right, bottom, html.escape(character))
                            for (x, y, right, bottom), character in _characters(word)]
                out.append("</font>\n</line>\n")
            out.append("</block>\n")
        out.append("</page>\n")
    return "".join(out + ["</document>\n"])


def _pdfminer(sheet, report):
    """XML of pdfminer: a box a character, counted from the foot of the page."""
    out = ['<?xml version="1.0" encoding="utf-8" ?>\n<pages>\n']
    for number, blocks in enumerate(sheet.pages):
        out.append('<page id="%d" bbox="0.000,0.000,%.3f,%.3f" rotate="0">\n' % (number + 1, sheet.width, sheet.height))
        for at, block in enumerate(sheet.dice.shuffled(blocks)):
            out.append('<textbox id="%d" bbox="0,0,1,1">\n' % at)
            for line in block:
                out.append('<textline bbox="0,0,1,1">\n')
                for word in line:
                    out += ['<text font="SimSun" bbox="%.3f,%.3f,%.3f,%.3f" size="%.3f">%s</text>\n' % (
                        x, sheet.height - bottom, right, sheet.height - y, bottom - y, html.escape(character))
                            for (x, y, right, bottom), character in _characters(word)]
                    out.append("<text> </text>\n")
                out.append("<text>\n</text>\n</textline>\n")
            out.append("</textbox>\n")
        out.append("</page>\n")
    return "".join(out + ["</pages>\n"])


NOTATIONS = [_bbox, _tsv, _pdf2xml, _bbox, _ocr_tsv, _hocr, _alto, _stext, _pdfminer, _hocr_cells]
UNITS = {_pdf2xml: 1.5, _ocr_tsv: 200 / 72, _hocr: 200 / 72, _alto: 200 / 72, _hocr_cells: 200 / 72}    # of a point


def boxes(sheet, notation):
    """Where the figures are, in the unit of a notation: {path: (page, left, top, right, bottom)}."""
    unit = UNITS.get(notation, 1)
    return {path: (page, min(w[0] for w in words) * unit, min(w[1] for w in words) * unit,
                   max(w[2] for w in words) * unit, max(w[3] for w in words) * unit)
            for path, (page, words) in sheet.cells.items()}


def page(report, notation=_bbox):
    """The bytes of a report on paper."""
    return notation(paper(report), report).encode("utf-8")


def paper(report):
    """A report on paper."""
    sheet = Sheet(report.dice)
    for block in report.blocks:
        if isinstance(block, Table):
            if not block.lost:
                _table(sheet, block)
        elif isinstance(block, Title):
            for line in block.lines:
                sheet.paragraph(line, True)
        else:
            sheet.paragraph((getattr(block, "ordinal", None) or "") + block.text)
    return sheet


def turn(sheet, down):
    """Lays the pages on their side: lines run downwards, or upwards."""
    wide, high = sheet.width, sheet.height

    def turned(word):
        x, y, right, bottom, text = word
        return (high - bottom, x, high - y, right, text) if down else (y, wide - right, bottom, wide - x, text)
    sheet.pages = [[[list(map(turned, line)) for line in block] for block in blocks] for blocks in sheet.pages]
    sheet.cells = {path: (page, list(map(turned, words))) for path, (page, words) in sheet.cells.items()}
    sheet.width, sheet.height = high, wide


def cut(sheet):
    """Paper that ends within a table: what is beyond it is not there, not even the last digits of a number."""
    edge = sheet.width - MARGIN - sheet.dice.between(1, 40)

    def kept(word):
        x, y, _, bottom, text = word
        while text and x + sheet.text_width(text[:-1]) >= edge:
            text = text[:-1]
        return (x, y, x + sheet.text_width(text), bottom, text)
    sheet.pages = [[[line for line in ([word for word in map(kept, line) if word[4]] for line in block) if line]
                    for block in blocks] for blocks in sheet.pages]
    sheet.pages = [[block for block in blocks if block] for blocks in sheet.pages]
    sheet.width = edge


def reports(count, seed):
    """Some reports on paper: (name, report, sheet, notation)."""
    for number in range(count):
        level, form = LEVELS[number % 2], FORMS[number // 2 % 2]
        report = generator.compose("placed/%s" % seed, number, form, level)
        notation = NOTATIONS[number // 4 % len(NOTATIONS)]
        yield "%05d%s" % (number + 1, notation.__name__), report, paper(report), notation


def compose(count, seed):
    """Some pages and what a perfect reader answers: {name: (bytes, truth)}."""
    found = {}
    for name, report, sheet, notation in reports(count, seed):
        if sheet.dice.chance(0.03):
            cut(sheet)
        found[name] = notation(sheet, report).encode("utf-8"), generator.truth(report)
    return found


def main():
    """Writes pages into a directory."""
    count, seed, directory = sys.argv[1:]
    os.makedirs(directory, exist_ok=True)
    for name, (data, _) in compose(int(count), seed).items():
        with open(os.path.join(directory, name), "wb") as file:
            file.write(data)


if __name__ == "__main__":
    main()
