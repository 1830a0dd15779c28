"""Writes reports by python-docx or openpyxl: write.py docx|xlsx JOBS DIRECTORY (see run)."""

import json
import os
import random
import sys


def pieces(dice, text):
    """A text in a few pieces."""
    cuts = sorted({dice.randrange(len(text) + 1) for _ in range(dice.randrange(3))} | {0, len(text)})
    return [text[a:b] for a, b in zip(cuts, cuts[1:])]


class Text:
    """A document of python-docx."""

    def __init__(self, dice):
        import docx
        from docx.enum.section import WD_ORIENT
        from docx.oxml import OxmlElement
        self.dice, self.element = dice, OxmlElement
        self.document = docx.Document()
        self.length = docx.shared.Pt
        self.hides = dice.random() < 0.3
        section = self.document.sections[0]
        if dice.random() < 0.5:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = section.page_height, section.page_width
        if dice.random() < 0.5:
            section.header.paragraphs[0].text = "第 %d 页" % dice.randrange(99)
            section.footer.paragraphs[0].text = str(dice.randrange(9999))

    def fill(self, paragraph, text):
        """Writes a line into a paragraph, in runs."""
        dice = self.dice
        for piece in pieces(dice, text):
            run = paragraph.add_run(piece)
            if dice.random() < 0.2:
                run.bold, run.italic = dice.choice([None, True, False]), dice.choice([None, True])
            if dice.random() < 0.2:
                run.font.name, run.font.size = dice.choice(["宋体", "Times New Roman"]), self.length(dice.choice([9, 10.5, 16]))
            if dice.random() < 0.1:
                run.font.strike = run.font.hidden = False
            if self.hides and dice.random() < 0.1:
                hidden = paragraph.add_run(str(dice.randrange(9999)))
                setattr(hidden.font, dice.choice(["hidden", "strike", "double_strike"]), True)
        if dice.random() < 0.4:
            paragraph.alignment = dice.choice([0, 1, 2, 3])

    def lines(self, cell, text):
        """The paragraphs of a cell, or one with line breaks."""
        lines = text.split("\n")
        paragraph = cell.paragraphs[0]
        apart = self.dice.random() < 0.5
        for number, line in enumerate(lines):
            if number and apart:
                paragraph = cell.add_paragraph()
            elif number:
                paragraph.add_run().add_break()
            self.fill(paragraph, line)

    def table(self, block):
        """A table; cells are merged before they are filled, or after."""
        dice = self.dice
        table = self.document.add_table(len(block["rows"]), block["columns"])
        if dice.random() < 0.7:
            table.style = "Table Grid"
        table.autofit = dice.random() < 0.5
        grid, late = list(table._cells), dice.random() < 0.5
        if dice.random() < 0.5:
            widths = [self.length(dice.randrange(20, 120)) for _ in range(block["columns"])]
            for at, cell in enumerate(grid):
                cell.width = widths[at % block["columns"]]
        for number, row in enumerate(block["rows"]):
            if number < block["heads"] and dice.random() < 0.5:
                table.rows[number]._tr.get_or_add_trPr().append(self.element("w:tblHeader"))
            for cell in row:
                at = number * block["columns"] + cell["column"]
                origin, last = grid[at], grid[at + (cell["rows"] - 1) * block["columns"] + cell["columns"] - 1]
                if late:
                    self.lines(origin, cell["text"])
                if cell["rows"] * cell["columns"] > 1:
                    origin = origin.merge(last)
                if not late:
                    self.lines(origin, cell["text"])
                if dice.random() < 0.3:
                    origin.vertical_alignment = dice.choice([0, 1, 3])

    def write(self, job, path):
        """All blocks, into a file."""
        style = self.dice.random() < 0.5
        for block in job["blocks"]:
            if block["kind"] == "table":
                self.table(block)
                continue
            for line in block["lines"]:
                level = {"title": 0, "heading": 1}.get(block["kind"])
                self.fill(self.document.add_heading("", level) if style and level is not None else self.document.add_paragraph(), line)
        self.document.save(path)


FORMATS = ["General", "0", "#,##0", "#,##0.00", "0.0", "@", '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', "0_);[Red](0)"]


class Sheet:
    """A workbook of openpyxl."""

    def __init__(self, dice):
        import openpyxl
        from openpyxl import styles
        from openpyxl.comments import Comment
        self.dice, self.styles, self.comment = dice, styles, Comment
        self.book = openpyxl.Workbook()
        self.formats = dice.sample(FORMATS, dice.randrange(1, 4))
        self.right = dice.choice([0, 0, 1, 2])

    def put(self, sheet, row, cell):
        """One cell."""
        dice = self.dice
        here = sheet.cell(row, 1 + self.right + cell["column"])
        if cell["number"] is not None and dice.random() < 0.8:
            here.value = float(cell["number"]) if "." in cell["number"] else int(cell["number"])
            here.number_format = dice.choice(self.formats)
        elif cell["text"]:
            here.value = cell["text"]
            here.data_type = "s"
        if dice.random() < 0.3:
            here.alignment = self.styles.Alignment(horizontal=dice.choice(["center", "right"]), wrap_text=True)
        if dice.random() < 0.2:
            here.font = self.styles.Font(name="宋体", size=dice.choice([9, 11, 16]), bold=dice.random() < 0.5)
        if dice.random() < 0.02:
            here.comment = self.comment(str(dice.randrange(9999)), "x")
        if cell["rows"] * cell["columns"] > 1:
            sheet.merge_cells(start_row=row, end_row=row + cell["rows"] - 1, start_column=here.column,
                              end_column=here.column + cell["columns"] - 1)

    def write(self, job, path):
        """All rows, into a file; a hidden sheet beside them."""
        sheet, top = self.book.active, 1 + self.dice.choice([0, 0, 1])
        for number, row in enumerate(job["sheet"]):
            for cell in row:
                self.put(sheet, top + number, cell)
        if self.dice.random() < 0.3:
            hidden = self.book.create_sheet("底稿")
            hidden.sheet_state = "hidden"
            hidden["A1"] = self.dice.randrange(9999)
        if self.dice.random() < 0.3:
            sheet.freeze_panes = "B3"
        self.book.save(path)


def main():
    """Writes all jobs."""
    kind, jobs, directory = sys.argv[1:]
    with open(jobs, encoding="utf-8") as file:
        for line in file:
            job = json.loads(line)
            dice = random.Random(job["seed"])
            {"docx": Text, "xlsx": Sheet}[kind](dice).write(job, os.path.join(directory, "%s.%s" % (job["name"], kind)))


if __name__ == "__main__":
    main()
