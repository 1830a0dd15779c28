"""The model as an office document: Word's, WPS's, a workbook, OpenDocument.

    (cd test && python3 -m generate.office COUNT SEED DIRECTORY)    writes some of each kind

The same blocks as on a page.  What is written shows on paper what the model says,
and holds beside it what nobody sees: deleted and hidden digits, codes of
fields, text boxes in two versions, comments, numbers that are only formatted
to be what they look like.
"""

import io
import os
import sys
import zipfile
from xml.sax.saxutils import escape, quoteattr

from generate import pages as generator
from generate.figures import Dice
from generate.page import Heading, Table, Title, place

LEVELS = ["clean", "word"]
FORMS = ["2019", "2021"]
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"


def covered(table):
    """The grid, row by row: (column, cell, origin) with a cell at each place; origin: it begins there."""
    rows = [{} for _ in table.rows]
    for number, line in enumerate(place(table)):
        for column, cell in line:
            for down in range(cell.rows):
                if number + down < len(rows):
                    for right in range(cell.columns):
                        rows[number + down][column + right] = (cell, number, column)
    return rows


def pack(dice, parts, first=None):
    """A zip of parts, in any order, some of them stored; first: one that must come first."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=dice.between(1, 9)) as archive:
        names = ([first] if first else []) + dice.shuffled([name for name in parts if name != first])
        for name in names:
            kind = zipfile.ZIP_STORED if name == first or dice.chance(0.1) else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), parts[name], kind)
    return out.getvalue()


def relations(entries, base=OFFICE):
    """A part of relations: (id, type, target)."""
    return (XML + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
            "".join('<Relationship Id="%s" Type="%s/%s" Target="%s"/>' % (name, base, kind, target)
                    for name, kind, target in entries) + "</Relationships>")


def content_types(parts, family, types):
    """The part that says what the others are; types: what the names begin with, and the types."""
    def type_of(name):
        return next((kind for start, kind in types if os.path.basename(name).startswith(start)), None)
    return (XML + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' + "".join(
                '<Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s.%s+xml"/>' % (
                    name, family, type_of(name)) for name in parts if type_of(name) and not name.endswith(".rels")) + "</Types>")


def pieces(dice, text):
    """A text in a few pieces."""
    cuts = sorted({dice.below(len(text) + 1) for _ in range(dice.below(4))} | {0, len(text)})
    return [text[a:b] for a, b in zip(cuts, cuts[1:])] or [""]


class Word:
    """Writes WordprocessingML, as Word or as WPS would; old: that of 2003."""

    def __init__(self, dice, old=False):
        self.dice, self.old = dice, old
        self.noisy = dice.chance(0.6)
        self.wps = dice.chance(0.5)
        self.numbers = dice.chance(0.5)     # headings are numbered by the program
        self.strict = not old and dice.chance(0.2)
        self.notes = []

    def digits(self):
        """Digits that nobody shall see."""
        return str(self.dice.below(10000))

    def run(self, text, properties=""):
        """A run of text."""
        dice = self.dice
        if not properties and dice.chance(0.3):
            properties = dice.pick(['<w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312"/>', "<w:b/>", '<w:strike w:val="0"/>',
                                    '<w:vanish w:val="false"/>' if not self.old else '<w:vanish w:val="off"/>', '<w:sz w:val="21"/>'])
        if properties:
            properties = "<w:rPr>%s</w:rPr>" % properties
        space = ' xml:space="preserve"' if text != text.strip() or dice.chance(0.2) else ""
        return "<w:r>%s<w:t%s>%s</w:t></w:r>" % (properties, space, escape(text))

    def hidden(self):
        """What is there and not seen."""
        dice, digits = self.dice, self.digits()
        kinds = ["vanish", "strike", "style", "error", "field", "old"]
        if not self.old:
            kinds += ["deleted", "moved", "sdt", "comment", "changed", "note", "box"]
        kind = dice.pick(kinds)
        if kind == "vanish":
            return self.run(digits, "<w:vanish/>")
        if kind == "strike":
            return self.run(digits, dice.pick(["<w:strike/>", '<w:dstrike w:val="on"/>' if self.old else '<w:dstrike w:val="true"/>']))
        if kind == "style":
            return self.run(digits, '<w:rStyle w:val="Unseen"/>')
        if kind == "error":
            return '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="a"/>' if not self.old else ""
        if kind == "field":
            return ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SET x %s </w:instrText></w:r>%s'
                    '<w:r><w:fldChar w:fldCharType="end"/></w:r>' % (digits, self.run(digits)))
        if kind == "old":
            return ('<aml:annotation aml:id="1" w:type="Word.Deletion"><aml:content>%s</aml:content></aml:annotation>' % self.run(digits)
                    if self.old else "")
        if kind == "deleted":
            return '<w:del w:id="1" w:author="x"><w:r><w:delText>%s</w:delText></w:r></w:del>' % digits
        if kind == "moved":
            return '<w:moveFrom w:id="1">%s</w:moveFrom>' % self.run(digits)
        if kind == "comment":
            return '<w:r><w:commentReference w:id="1"/></w:r>'
        if kind == "changed":
            return '<w:r><w:rPr><w:rPrChange w:id="1"><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t/></w:r>'
        if kind == "note":
            self.notes.append("数据来源：统计台账" + digits)
            return '<w:r><w:footnoteReference w:id="%d"/></w:r>' % len(self.notes)
        if kind == "box":
            return ('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH><wp:posOffset>%s</wp:posOffset>'
                    '</wp:positionH></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape/></w:pict></mc:Fallback>'
                    '</mc:AlternateContent></w:r>' % digits)
        return "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent/></w:sdt>"

    def shown(self, text):
        """A piece of text in one of the ways to show it."""
        dice = self.dice
        run = self.run(text)
        if self.old or not self.noisy or dice.chance(0.6):
            return run
        kind = dice.below(5)
        if kind == 0:
            return '<w:ins w:id="2" w:author="x">%s</w:ins>' % run
        if kind == 1:
            return "<w:sdt><w:sdtPr><w:id w:val=\"3\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>" % run
        if kind == 2:
            return ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>'
                    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r>' % run)
        if kind == 3:
            return '<w:fldSimple w:instr=" QUOTE ">%s</w:fldSimple>' % run
        return '<w:smartTag w:element="chsdate">%s</w:smartTag>' % run

    def runs(self, text):
        """A text in runs, with things between that are not seen."""
        out = ""
        for piece in pieces(self.dice, text):
            out += self.shown(piece) if piece else ""
            if self.noisy and self.dice.chance(0.15):
                out += self.hidden()
        return out

    def paragraph(self, text, properties=""):
        """A paragraph."""
        if self.dice.chance(0.3):
            properties += "<w:jc w:val=\"center\"/>"
        return "<w:p>%s%s</w:p>" % ("<w:pPr>%s</w:pPr>" % properties if properties else "", self.runs(text) if text else "")

    def cell_text(self, text):
        """The paragraphs of a cell: at least one."""
        return "".join(self.paragraph(line) for line in text.split("\n"))

    def table(self, table):
        """A table; what goes on is written in each row."""
        merge = "vmerge" if self.old else "vMerge"
        out = "<w:tbl><w:tblPr/><w:tblGrid>%s</w:tblGrid>" % ('<w:gridCol w:w="1000"/>' * table.columns)
        for number, row in enumerate(covered(table)):
            properties = "<w:tblHeader/>" if number < table.heads and self.dice.chance(0.5) else ""
            out += "<w:tr>%s" % ("<w:trPr>%s</w:trPr>" % properties if properties else "")
            for column in sorted(row):
                cell, first, left = row[column]
                if column > left:
                    continue
                spans = '<w:gridSpan w:val="%d"/>' % cell.columns if cell.columns > 1 else ""
                if cell.rows > 1:
                    spans += '<w:%s%s/>' % (merge, ' w:val="restart"' if first == number else
                                            ' w:val="continue"' if self.wps else "")
                content = self.cell_text(cell.text) if first == number else self.cell_text(
                    self.digits() if self.noisy and self.dice.chance(0.1) else "")
                if spans or self.dice.chance(0.7):
                    content = '<w:tcPr><w:tcW w:w="1000" w:type="dxa"/>%s<w:vAlign w:val="center"/></w:tcPr>' % spans + content
                out += "<w:tc>%s</w:tc>" % content
            out += "</w:tr>"
            if self.noisy and not self.old and self.dice.chance(0.03):
                out += ('<w:tr><w:trPr><w:del w:id="9"/></w:trPr>' + "".join(
                    "<w:tc><w:p><w:del><w:r><w:delText>%s</w:delText></w:r></w:del></w:p></w:tc>" % self.digits()
                    for _ in range(table.columns)) + "</w:tr>")
        return out + "</w:tbl>"

    def body(self, report):
        """The blocks of a report."""
        out, heading = "", 0
        for block in report.blocks:
            if isinstance(block, Table):
                out += "" if block.lost else self.table(block)
            elif isinstance(block, Title):
                if self.noisy and self.dice.chance(0.3) and not self.old:
                    box = "<w:txbxContent>%s</w:txbxContent>" % "".join(self.paragraph(line) for line in block.lines)
                    out += ('<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>%s</w:drawing></mc:Choice><mc:Fallback>'
                            "<w:pict><v:textbox>%s</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" % (box, box))
                else:
                    out += "".join(self.paragraph(line) for line in block.lines)
            else:
                ordinal = getattr(block, "ordinal", None) or ""
                expected = CHINESE[heading] + "、" if heading < len(CHINESE) else None
                if isinstance(block, Heading) and self.numbers and ordinal == expected:
                    heading += 1
                    out += self.paragraph(block.text, self.dice.pick([
                        '<w:pStyle w:val="Numbered"/>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'])
                        if not self.old else '<w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="7"/><wx:t wx:val="%s"/></w:listPr>' % ordinal)
                else:
                    if isinstance(block, Heading):
                        self.numbers = False
                    out += self.paragraph(ordinal + block.text)
        return out + '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr>'

    def styles(self):
        """Styles: one hides, one numbers."""
        return ('<w:style w:type="paragraph" w:default="%s" w:styleId="a"><w:name w:val="Normal"/></w:style>'
                '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>'
                '<w:style w:type="character" w:styleId="Unseen"><w:basedOn w:val="Base"/></w:style>'
                '<w:style w:type="paragraph" w:styleId="Numbered"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr>'
                '</w:pPr></w:style>' % ("on" if self.old else "1"))

    def name_spaces(self):
        """The declarations."""
        if self.old:
            return ('xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:v="urn:schemas-microsoft-com:vml" '
                    'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core" '
                    'xmlns:r="urn:r"')
        return ('xmlns:w="%s" xmlns:r="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
                'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
                % ("http://purl.oclc.org/ooxml/wordprocessingml/main" if self.strict else
                   "http://schemas.openxmlformats.org/wordprocessingml/2006/main", STRICT if self.strict else OFFICE))

    def parts(self, report):
        """The parts of a package, by name."""
        spaces, base = self.name_spaces(), STRICT if self.strict else OFFICE
        document = "document2.xml" if self.dice.chance(0.1) else "document.xml"
        absolute = "/word/" if self.dice.chance(0.2) else ""
        body = self.body(report)
        notes = "".join('<w:footnote w:id="%d"><w:p><w:r><w:footnoteRef/></w:r>%s</w:p></w:footnote>' % (at + 1, self.run(text))
                        for at, text in enumerate(self.notes))
        parts = {
            "_rels/.rels": relations([("rId1", "officeDocument", ("/" if self.dice.chance(0.2) else "") + "word/" + document)], base),
            "word/" + document: XML + "<w:document %s><w:body>%s</w:body></w:document>" % (spaces, body),
            "word/_rels/%s.rels" % document: relations([
                ("rId1", "styles", absolute + "styles.xml"), ("rId2", "numbering", "numbering.xml"), ("rId9", "header", "header1.xml"),
                ("rId3", "footnotes", absolute + "footnotes.xml"), ("rId4", "comments", "comments.xml")], base),
            "word/styles.xml": XML + "<w:styles %s>%s</w:styles>" % (spaces, self.styles()),
            "word/numbering.xml": XML + '<w:numbering %s><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            '<w:numFmt w:val="%s"/><w:suff w:val="%s"/><w:lvlText w:val="%%1、"/></w:lvl></w:abstractNum><w:num w:numId="7">'
            '<w:abstractNumId w:val="3"/></w:num></w:numbering>' % (spaces, self.dice.pick(
                ["chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand"]),
                self.dice.pick(["nothing", "space", "tab"])),
            "word/header1.xml": XML + "<w:hdr %s>%s</w:hdr>" % (spaces, self.paragraph(self.digits())),
            "word/footnotes.xml": XML + '<w:footnotes %s><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p>'
            "</w:footnote>%s</w:footnotes>" % (spaces, notes),
            "word/comments.xml": XML + '<w:comments %s><w:comment w:id="1">%s</w:comment></w:comments>' % (
                spaces, self.paragraph(self.digits())),
        }
        parts["[Content_Types].xml"] = content_types(parts, "wordprocessingml", [
            ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("header", "header"),
            ("footnotes", "footnotes"), ("comments", "comments")])
        return parts


def docx(report, dice):
    """A package of Word or WPS."""
    return pack(dice, Word(dice).parts(report), "[Content_Types].xml" if dice.chance(0.8) else None)


def word_2003(report, dice):
    """Word's XML of 2003."""
    word = Word(dice, old=True)
    body = word.body(report)
    return (XML + '<?mso-application progid="Word.Document"?><w:wordDocument %s><w:styles>%s</w:styles><w:body><w:sect>%s</w:sect></w:body>'
            "</w:wordDocument>" % (word.name_spaces(), word.styles(), body)).encode("utf-8")


def flat_opc(report, dice):
    """A package in one file."""
    parts = Word(dice).parts(report)
    return (XML + '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' + "".join(
        '<pkg:part pkg:name="/%s"><pkg:xmlData>%s</pkg:xmlData></pkg:part>' % (name, text[len(XML):])
        for name, text in parts.items()) + "</pkg:package>").encode("utf-8")


def sheet_rows(report):
    """The blocks of a report as rows of a sheet: {column: (cell or text, rows, columns)}, with what is covered as None."""
    rows, width = [], max([table.columns for table in report.tables()] or [1])
    for block in report.blocks:
        if isinstance(block, Table):
            for number, line in enumerate(covered(block) if not block.lost else []):
                rows.append({column: (cell, cell.rows, cell.columns) if (first, left) == (number, column) else None
                             for column, (cell, first, left) in line.items()})
        else:
            for line in block.lines if isinstance(block, Title) else [(getattr(block, "ordinal", None) or "") + block.text]:
                rows.append(dict([(0, (line, 1, width))] + [(column, None) for column in range(1, width)]))
    return rows


def column_name(column):
    """A, B, ... AA."""
    return (chr(64 + column // 26) if column >= 26 else "") + chr(65 + column % 26)


def plain_number(cell):
    """The number of a cell that a sheet would hold as one, or None."""
    value = getattr(cell, "value", None)
    return value if value is not None and cell.text == value and len(value) < 16 else None


SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
FORMATS = ["General", "0", "#,##0", '0;-0;;@', "#,##0_ ;[Red]\\-#,##0 ", "0_);(0)", "@", '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ',
           "#,##0.00", "0.0", "yyyy/m/d"]


def as_double(value):
    """A number as a program writes its binary one."""
    return repr(float(value)) if "." in value else value


def xlsx(report, dice):
    """A workbook, as Excel, WPS or openpyxl would write it."""
    shared, inline = [], dice.chance(0.3)
    formats = dice.some(FORMATS, dice.between(1, len(FORMATS)))

    def text_cell(text, place_name):
        if inline:
            return '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (place_name, escape(text))
        parts = pieces(dice, text)
        rich = "".join('<r><rPr><b/></rPr><t xml:space="preserve">%s</t></r>' % escape(part) for part in parts)
        if dice.chance(0.2):
            rich += '<r><rPr><strike/></rPr><t>%d</t></r><rPh sb="0" eb="1"><t>%d</t></rPh>' % (dice.below(1000), dice.below(1000))
        shared.append("<si>%s</si>" % (rich if dice.chance(0.3) else "<t>%s</t>" % escape(text)))
        return '<c r="%s" t="s"><v>%d</v></c>' % (place_name, len(shared) - 1)

    rows, merges = "", []
    for number, row in enumerate(sheet_rows(report)):
        cells = ""
        for column in sorted(row):
            here = column_name(column) + str(number + 1)
            if row[column] is None:
                cells += '<c r="%s" s="1"/>' % here if dice.chance(0.5) else ""
                continue
            cell, down, right = row[column]
            if down * right > 1:
                merges.append("%s:%s%d" % (here, column_name(column + right - 1), number + down))
            value, text = plain_number(cell), cell if isinstance(cell, str) else cell.text
            if value is not None and dice.chance(0.9):
                formula = "<f>SUM(A1:A2)</f>" if dice.chance(0.1) else ""
                cells += '<c r="%s" s="%d">%s<v>%s</v></c>' % (here, 1 + dice.below(len(formats)), formula, as_double(value))
            elif text:
                cells += text_cell(text, here)
            elif dice.chance(0.5):
                cells += '<c r="%s" s="1"/>' % here
        rows += '<row r="%d">%s</row>' % (number + 1, cells)
    if dice.chance(0.3):
        rows += '<row r="%d"><c r="XFD%d" s="1"/></row>' % (1048576, 1048576)
    dice.shuffled(merges)
    sheet = ('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData>%s</sheetData>'
             "<mergeCells>%s</mergeCells></worksheet>" % (rows, "".join('<mergeCell ref="%s"/>' % m for m in dice.shuffled(merges))))
    hidden = '<worksheet %s><sheetData><row r="1"><c r="A1"><v>%d</v></c></row></sheetData></worksheet>' % (SHEET, dice.below(1000))
    styles = ("<styleSheet %s><numFmts>%s</numFmts><fonts><font/></fonts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
              '<xf numFmtId="0" fontId="0"/>%s</cellXfs></styleSheet>' % (
                  SHEET,
                  "".join('<numFmt numFmtId="%d" formatCode=%s/>' % (164 + at, quoteattr(code)) for at, code in enumerate(formats)),
                  "".join('<xf numFmtId="%d" fontId="0"/>' % (164 + at) for at in range(len(formats)))))
    parts = {
        "_rels/.rels": relations([("a", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": XML + '<workbook %s xmlns:r="%s"><sheets><sheet name="年报" sheetId="1" r:id="one"/>'
        '<sheet name="x" sheetId="2" state="hidden" r:id="two"/></sheets></workbook>' % (SHEET, OFFICE),
        "xl/_rels/workbook.xml.rels": relations([("one", "worksheet", "worksheets/sheet1.xml"), ("two", "worksheet", "/xl/worksheets/b.xml"),
                                                 ("s", "styles", "styles.xml"), ("t", "sharedStrings", "sharedStrings.xml")]),
        "xl/worksheets/sheet1.xml": XML + sheet, "xl/worksheets/b.xml": XML + hidden, "xl/styles.xml": XML + styles,
        "xl/sharedStrings.xml": XML + "<sst %s>%s</sst>" % (SHEET, "".join(shared)),
    }
    parts["[Content_Types].xml"] = content_types(parts, "spreadsheetml", [
        ("workbook", "sheet.main"), ("sheet1", "worksheet"), ("b", "worksheet"), ("styles", "styles"), ("sharedStrings", "sharedStrings")])
    return pack(dice, parts, "[Content_Types].xml")


ODF = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
       'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
       'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.3"')
ODF_STYLES = ('<style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style>'
              '<style:style style:name="Crossed" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>'
              '<style:style style:name="Child" style:family="text" style:parent-style-name="Gone"/>'
              '<style:style style:name="Off" style:family="table"><style:table-properties table:display="false"/></style:style>'
              '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." '
              'style:num-suffix="、"/></text:list-style>')


MANIFEST = ('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry '
            'manifest:full-path="/" manifest:media-type="%s"/><manifest:file-entry manifest:full-path="content.xml" '
            'manifest:media-type="text/xml"/></manifest:manifest>')


class Open:
    """Writes OpenDocument."""

    def __init__(self, dice):
        self.dice = dice
        self.noisy = dice.chance(0.6)
        self.numbers = dice.chance(0.5)

    def inline(self, text):
        """Text with things in it that are not seen."""
        out = ""
        for piece in pieces(self.dice, text):
            out += "<text:span text:style-name=\"T%d\">%s</text:span>" % (self.dice.below(9), escape(piece)) if self.dice.chance(
                0.5) else escape(piece)
            if self.noisy and self.dice.chance(0.15):
                digits = str(self.dice.below(1000))
                out += self.dice.pick([
                    '<text:span text:style-name="Gone">%s</text:span>', '<text:span text:style-name="Crossed">%s</text:span>',
                    '<text:span text:style-name="Child">%s</text:span>', "<office:annotation><text:p>%s</text:p></office:annotation>",
                    '<text:bookmark text:name="%s"/>', "<text:hidden-text text:is-hidden=\"true\">%s</text:hidden-text>",
                    '<text:note><text:note-citation>%s</text:note-citation><text:note-body><text:p>来源</text:p></text:note-body></text:note>',
                ]) % digits
        return out

    def paragraph(self, text):
        """A paragraph."""
        return '<text:p text:style-name="P1">%s</text:p>' % self.inline(text)

    def lines(self, text):
        """The paragraphs of a cell."""
        return "".join(self.paragraph(line) for line in text.split("\n")) if text else self.dice.pick(["", "<text:p/>"])

    def text_cell(self, cell):
        """An origin cell of a text."""
        spans = "".join(' table:number-%s-spanned="%d"' % pair for pair in (("columns", cell.columns), ("rows", cell.rows)) if pair[1] > 1)
        return '<table:table-cell%s office:value-type="string">%s</table:table-cell>' % (spans, self.lines(cell.text))

    def table(self, table):
        """A table of a text."""
        out = '<table:table table:name="t"><table:table-column table:number-columns-repeated="%d"/>' % table.columns
        for number, row in enumerate(covered(table)):
            out += "<table:table-row>"
            for column in sorted(row):
                cell, first, left = row[column]
                out += self.text_cell(cell) if (first, left) == (number, column) else "<table:covered-table-cell/>"
            out += "</table:table-row>"
        return out + "</table:table>"

    def text(self, report):
        """The blocks of a report."""
        out, heading = "<text:tracked-changes><text:changed-region><text:deletion><text:p>99</text:p></text:deletion></text:changed-region>" \
            "</text:tracked-changes>", 0
        for block in report.blocks:
            if isinstance(block, Table):
                out += "" if block.lost else self.table(block)
            elif isinstance(block, Title):
                out += "".join(self.paragraph(line) for line in block.lines)
            else:
                ordinal = getattr(block, "ordinal", None) or ""
                expected = CHINESE[heading] + "、" if heading < len(CHINESE) else None
                if isinstance(block, Heading) and self.numbers and ordinal == expected:
                    heading += 1
                    out += '<text:list text:style-name="L1"%s><text:list-item>%s</text:list-item></text:list>' % (
                        ' text:continue-numbering="true"' if heading > 1 else "", self.paragraph(block.text))
                else:
                    if isinstance(block, Heading):
                        self.numbers = False
                    out += self.paragraph(ordinal + block.text)
        return out

    def sheet_cell(self, cell, down, right):
        """(attributes, content) of an origin cell of a sheet."""
        spans = ' table:number-columns-spanned="%d" table:number-rows-spanned="%d"' % (right, down) if down * right > 1 else ""
        value, text = plain_number(cell), cell if isinstance(cell, str) else cell.text
        if value is None or self.dice.chance(0.1):
            return spans + (' office:value-type="string"' if text else ""), self.lines(text) if text else ""
        if value == "0" and self.dice.chance(0.2):
            shown = ""
        elif self.dice.chance(0.3):
            shown = "{:,}".format(int(value)) if "." not in value else "%.1f" % float(value)
        else:
            shown = value
        return (spans + ' office:value-type="float" office:value="%s"' % as_double(value)), "<text:p>%s</text:p>" % shown

    def sheet(self, report):
        """The blocks of a report in a sheet, with what is alike told once."""
        rows = []
        for row in sheet_rows(report):
            cells = []
            for column in range(max(row) + 1):
                entry = row.get(column)
                if column not in row:
                    piece = ("table-cell", "", "")
                elif entry is None:
                    piece = ("covered-table-cell", "", "<text:p>9</text:p>" if self.dice.chance(0.05) else "")
                else:
                    piece = ("table-cell",) + self.sheet_cell(*entry)
                if cells and cells[-1][:3] == list(piece) and "spanned" not in piece[1]:
                    cells[-1][3] += 1
                else:
                    cells.append(list(piece) + [1])
            cells.append(["table-cell", "", "", 16384 - max(row) - 1])
            text = "".join("<table:%s%s%s>%s</table:%s>" % (
                name, ' table:number-columns-repeated="%d"' % times if times > 1 else "", attributes, content, name)
                for name, attributes, content, times in cells)
            if rows and rows[-1][0] == text and "spanned" not in text:
                rows[-1][1] += 1
            else:
                rows.append([text, 1])
        out = '<table:table table:name="a"><table:table-column table:number-columns-repeated="16384"/>' + "".join(
            "<table:table-row%s>%s</table:table-row>" % (' table:number-rows-repeated="%d"' % times if times > 1 else "", text)
            for text, times in rows)
        out += '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        return out + ('</table:table><table:table table:name="b" table:style-name="Off"><table:table-row><table:table-cell office:value-type='
                      '"float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row></table:table>')


def _open(report, dice, kind, flat):
    """An OpenDocument of a kind."""
    writer = Open(dice)
    body = "<office:body><office:%s>%s</office:%s></office:body>" % (
        kind, writer.text(report) if kind == "text" else writer.sheet(report), kind)
    automatic = "<office:automatic-styles>%s</office:automatic-styles>" % ODF_STYLES
    mime = "application/vnd.oasis.opendocument." + kind
    if flat:
        return (XML + '<office:document %s office:mimetype="%s">%s<office:master-styles><style:master-page><style:header><text:p>1</text:p>'
                "</style:header></style:master-page></office:master-styles>%s</office:document>" % (ODF, mime, automatic, body)).encode("utf-8")
    return pack(dice, {"mimetype": mime, "content.xml": XML + "<office:document-content %s>%s%s</office:document-content>" % (
        ODF, automatic, body), "styles.xml": XML + "<office:document-styles %s/>" % ODF, "META-INF/manifest.xml": XML + MANIFEST % mime}, "mimetype")


KINDS = {
    "docx": docx, "xlsx": xlsx, "xml": word_2003, "opc": flat_opc,
    "odt": lambda report, dice: _open(report, dice, "text", False), "ods": lambda report, dice: _open(report, dice, "spreadsheet", False),
    "fodt": lambda report, dice: _open(report, dice, "text", True), "fods": lambda report, dice: _open(report, dice, "spreadsheet", True),
}
SHEETS = ["xlsx", "ods", "fods"]


def reports(count, seed, kinds=None, first=0):
    """Some documents with the models they are of: (name, kind, report, bytes)."""
    kinds = kinds or list(KINDS)
    for number in range(first, first + count):
        kind = kinds[number % len(kinds)]
        level, form = LEVELS[number // len(kinds) % 2], FORMS[number // len(kinds) // 2 % 2]
        report = generator.compose("office/%s" % seed, number, form, level)
        yield "%05d.%s" % (number + 1, kind), kind, report, KINDS[kind](report, Dice("office/%s/%d" % (seed, number)))


def compose(count, seed, kinds=None, first=0):
    """Some documents and what a perfect reader answers: {name: (bytes, truth)}."""
    return {name: (data, generator.truth(report)) for name, _, report, data in reports(count, seed, kinds, first)}


def main():
    """Writes documents into a directory."""
    count, seed, directory = sys.argv[1:]
    os.makedirs(directory, exist_ok=True)
    for name, (data, _) in compose(int(count), seed).items():
        with open(os.path.join(directory, name), "wb") as file:
            file.write(data)


if __name__ == "__main__":
    main()
