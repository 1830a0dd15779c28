"""What sheets and tables of office documents show: small ones, each with its cells that are seen.

Used by test/check/office.  The cells are written as (row, column, text), counted from 1, those of hidden rows, columns and
tables among them, which count where nothing else says the same: twins() has them beside others.
"""

from generate import office
from generate.seen import archived
from generate.shown import ABOVE, HEADS, LABEL, SHEET

SPACES = " ".join('xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % pair for pair in (
    ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"), ("fo", "xsl-fo-compatible")))
STYLES = ('<style:style style:name="H" style:family="table"><style:table-properties table:display="false"/></style:style>'
          '<style:style style:name="S" style:family="paragraph"><style:text-properties style:text-line-through-type="single"/></style:style>'
          '<style:style style:name="B" style:family="paragraph" style:parent-style-name="S"><style:text-properties fo:color="#ff0000"/></style:style>'
          '<style:style style:name="U" style:family="text"><style:text-properties style:text-position="33% 58%"/></style:style>'
          '<style:style style:name="L" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>'
          '<style:style style:name="N" style:family="text"><style:text-properties style:text-position="0% 100%"/></style:style>'
          '<style:style style:name="O" style:family="text"><style:text-properties style:text-line-through-style="none" style:text-line-through-type="single"/></style:style>'
          '<style:style style:name="X" style:family="text" style:parent-style-name="Y"><style:text-properties style:text-line-through-style="solid"/></style:style>'
          '<style:style style:name="Y" style:family="text" style:parent-style-name="X"><style:text-properties style:text-position="10%"/></style:style>'
          '<style:style style:name="" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>'
          '<style:style style:name="V" style:family="table"><style:table-properties table:display="true"/></style:style>')


def opendocument(kind, body, more=""):
    """OpenDocument in one file; more: of its styles."""
    return ('<?xml version="1.0" encoding="UTF-8"?><office:document %s office:mimetype="application/vnd.oasis.opendocument.%s">'
            '<office:automatic-styles>%s</office:automatic-styles><office:body><office:%s>%s</office:%s></office:body></office:document>' % (
                SPACES, kind, STYLES + more, kind, body, kind)).encode()


def line(*cells, more=""):
    """A row of OpenDocument; a cell is text, or a pair of attributes and content."""
    def cell(value):
        attributes, content = value if isinstance(value, tuple) else ("", "<text:p>%s</text:p>" % value)
        return "<table:table-cell %s>%s</table:table-cell>" % (attributes, content)
    return "<table:table-row %s>%s</table:table-row>" % (more, "".join(map(cell, cells)))


def table(*rows, before="", more=""):
    """A table of OpenDocument."""
    return "<table:table %s>%s%s</table:table>" % (more, before, "".join(rows))


COLLAPSED = 'table:visibility="collapse"'
COVERED = "<table:covered-table-cell/>"
# tables of a spreadsheet and what is seen of them
SHEETS = [
    (table(line("1", "2"), line("3", "4", more=COLLAPSED), line("5", "6", more='table:visibility="filter"'), line("7", "8", more='table:visibility="visible"')),
     [(at // 2 + 1, at % 2 + 1, str(at + 1)) for at in range(8)]),
    (table(line("1", "2", "3", "4"), before='<table:table-column/><table:table-column table:number-columns-repeated="2" %s/><table:table-column/>' % COLLAPSED),
     [(1, 1, "1"), (1, 2, "4")]),
    # a hidden column stays if it names something, not if a title begins in it; what is repeated, and what spans hidden columns and others
    (table(line("1", "2", "3"), line("4", "科研机构", "5"), before='<table:table-column/><table:table-column %s/>' % COLLAPSED),
     [(1, 1, "1"), (1, 2, "2"), (1, 3, "3"), (2, 1, "4"), (2, 2, "科研机构"), (2, 3, "5")]),
    (table("<table:table-row>%s</table:table-row>" % ('<table:table-cell table:number-columns-spanned="3"><text:p>标题</text:p></table:table-cell>' + COVERED * 2),
           line("1", ('table:number-columns-repeated="2"', "<text:p>2</text:p>"), "3"), line(("", ""), "4"),
           before='<table:table-column %s/><table:table-column/><table:table-column %s/>' % (COLLAPSED, COLLAPSED)),
     [(1, 1, "标题"), (2, 1, "2"), (2, 2, "3"), (3, 1, "4")]),
    (table(line("1"), more='table:style-name="H"') + table(line("2")), [(1, 1, "1"), (1, 1, "2")]),
    (table(line("1", more='table:number-rows-repeated="3"')), [(1, 1, "1"), (2, 1, "1"), (3, 1, "1")]),
    (table(line(('table:number-columns-repeated="3"', "<text:p>1</text:p>"), "2")), [(1, 1, "1"), (1, 2, "1"), (1, 3, "1"), (1, 4, "2")]),
    (table(line("1"), line(("", ""), more='table:number-rows-repeated="2"'), line("2")), [(1, 1, "1"), (4, 1, "2")]),
    (table(line("1"), line(("", ""), more='table:number-rows-repeated="1000000"'), line("2")), [(1, 1, "1"), (102, 1, "2")]),
    (table(line("1"), line(("", ""), more='table:number-rows-repeated="90"'), line(("", ""), more='table:number-rows-repeated="90"'), line("2")),
     [(1, 1, "1"), (102, 1, "2")]),
    (table(line(('office:value-type="float" office:value="12"', ""), ('office:value-type="percentage" office:value="0.5"', ""),
                ('office:value-type="string"', ""), "x")), [(1, 1, "12"), (1, 2, "0.5"), (1, 4, "x")]),
    (table(line(('table:formula="of:=SUM([.A1])"', ""), "x")), [(1, 1, "of:=SUM([.A1])"), (1, 2, "x")]),
    (table(line(("", "<text:p>1</text:p><text:p>2</text:p>"), ("", "<text:p>3<text:line-break/>4</text:p>"))), [(1, 1, "1\n2"), (1, 2, "3\n4")]),
    (table(line(("", '<draw:frame><draw:text-box><text:p>9</text:p></draw:text-box></draw:frame><text:p>1</text:p>'), "2")), [(1, 1, "1"), (1, 2, "2")]),
    (table(line(("", '<text:p>1</text:p><table:table><table:table-row><table:table-cell><text:p>9</text:p></table:table-cell></table:table-row></table:table>'),
                "2")), [(1, 1, "1"), (1, 2, "2")]),
    (table("<table:table-header-rows>%s</table:table-header-rows>" % line("1"), line("2")), [(1, 1, "1"), (2, 1, "2")]),
    (table("<table:table-row>%s%s</table:table-row>" % (
        '<table:table-cell table:number-columns-spanned="2"><text:p>1</text:p></table:table-cell>' + COVERED, '<table:table-cell><text:p>2</text:p></table:table-cell>')),
     [(1, 1, "1"), (1, 3, "2")]),
    (table(line(("", '<text:p text:style-name="S">1</text:p>'), ("", '<text:p text:style-name="B">2</text:p>'), "3")), [(1, 3, "3")]),
    (table(line(("", '<text:p>1<text:span text:style-name="U">2</text:span></text:p>'), ("", '<text:p>1<text:span text:style-name="L">2</text:span></text:p>'),
                ("", '<text:p>1<text:span text:style-name="N">2</text:span></text:p>'))), [(1, 1, "1 2"), (1, 2, "1 2"), (1, 3, "12")]),
    # of styles: crossed out by one attribute and not by the other, based on each other, without a name
    (table(line(*[("", '<text:p>1<text:span text:style-name="%s">2</text:span>3</text:p>' % name) for name in ("O", "X", "Y", "", "none")])),
     [(1, 1, "123"), (1, 2, "13"), (1, 3, "13"), (1, 4, "13"), (1, 5, "123")]),
    (table(line("1"), more='table:style-name="V"') + table(line("2"), more='table:style-name="none"'), [(1, 1, "1"), (1, 1, "2")]),
    # what a cell holds beside what it shows: a formula's result, no number, nothing that it shows
    (table(line(('table:formula="of:=1" office:value-type="float" office:value="12"', "<text:p>12</text:p>"),
                ('office:value-type="float" office:value="x"', "<text:p>34</text:p>"), ('office:value-type="float"', "<text:p>5</text:p>"))),
     [(1, 1, "12"), (1, 2, "34"), (1, 3, "5")]),
    # more decimals than a number is stored with
    (table(line(('office:value-type="float" office:value="0.123456789012345678"', "<text:p>0.12345678901234567</text:p>"))), [(1, 1, "0.12345678901234567")]),
    (table(line(("", "<text:p><text:line-break/>1</text:p>"), ("", "<text:p></text:p><text:p> 2  3 </text:p>"))), [(1, 1, "1"), (1, 2, "2 3")]),
    # wider than a table may be
    (table(line("1"), before='<table:table-column table:number-columns-repeated="16000"/><table:table-column %s/>' % COLLAPSED), [(1, 1, "1")]),
    (table(line(("", ""), ('table:number-columns-repeated="998"', ""), "1", "2", more=COLLAPSED)), [(1, 1000, "1")]),
    # a table's parts outside of it
    ('<table:table-header-rows/><table:table-column/><table:table-row><table:table-cell><text:p>9</text:p></table:table-cell>%s</table:table-row>' % COVERED +
     table(line("1")), [(1, 1, "1")]),
]

# the same of a text
TEXTS = [
    (table(line("1", "2"), line("3", "4", more=COLLAPSED), line("5", "6")), [(at // 2 + 1, at % 2 + 1, str(at + 1)) for at in range(6)]),
    (table(line("1", "2"), before='<table:table-column/><table:table-column %s/>' % COLLAPSED), [(1, 1, "1"), (1, 2, "2")]),
    (table("<table:table-header-rows>%s</table:table-header-rows>" % line("1"), line("2")), [(1, 1, "1"), (2, 1, "2")]),
    (table(line(('table:number-columns-repeated="2"', ""), "3")), [(1, 3, "3")]),
    (table(line("1"), more='table:style-name="H"') + table(line("2")), [(1, 1, "1"), (1, 1, "2")]),
    ('<text:section text:display="none">%s</text:section>%s' % (table(line("1")), table(line("2"))), [(1, 1, "2")]),
    ('<text:section text:is-hidden="true">%s</text:section>%s' % (table(line("1")), table(line("2"))), [(1, 1, "2")]),
    ('<text:section text:display="condition">%s</text:section>' % table(line("1")), [(1, 1, "1")]),
    ('<text:p>x<draw:frame><draw:text-box>%s</draw:text-box></draw:frame>y</text:p>' % table(line("1")), [(1, 1, "1")]),
    (table(line(("", "<text:p>1<text:line-break/>2</text:p>"), ("", "<text:p>3</text:p><text:p>4</text:p>"))), [(1, 1, "1\n2"), (1, 2, "3\n4")]),
    (table(line("1", ('table:number-columns-repeated="2000"', ""), "2")), [(1, 1, "1")]),
    (table(line(("", '<text:p>1<text:hidden-text text:is-hidden="false">2</text:hidden-text></text:p>'))), [(1, 1, "12")]),
]


def book(rows, before="", behind="", styles="", state="", strings="", sheets=""):
    """A workbook of one sheet, and others that are not there."""
    return archived({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": office.relations([("a", "officeDocument", "xl/workbook.xml")]),
        "xl/_rels/workbook.xml.rels": office.relations([("o", "worksheet", "/xl/worksheets/s.xml"), ("s", "styles", "./styles.xml"),
                                                        ("t", "sharedStrings", "sub/../strings.xml")]),
        "xl/workbook.xml": '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="a" sheetId="1" r:id="o" %s/>%s</sheets></workbook>' % (
            SHEET, office.OFFICE, state, sheets),
        "xl/strings.xml": '<sst xmlns="%s">%s</sst>' % (SHEET, strings),
        "xl/worksheets/s.xml": '<worksheet xmlns="%s">%s<sheetData>%s</sheetData>%s</worksheet>' % (SHEET, before, rows, behind),
        "xl/styles.xml": '<styleSheet xmlns="%s">%s</styleSheet>' % (SHEET, styles)})


def numbers(number, *values, more=""):
    """A row of numbers."""
    return '<row r="%d" %s>%s</row>' % (number, more, "".join('<c r="%s%d"><v>%s</v></c>' % (chr(65 + at), number, value)
                                                              for at, value in enumerate(values)))


FONTS = ('<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/>'
         '<xf numFmtId="0" fontId="2"/><xf numFmtId="14" fontId="0"/><xf numFmtId="10" fontId="0"/><xf numFmtId="3" fontId="0"/><xf numFmtId="9999" fontId="0"/></cellXfs>')
STYLED = '<row r="1">%s</row>' % "".join('<c r="%s1" s="%d"><v>1234</v></c>' % (chr(65 + at), at) for at in range(7))
STRINGS = '<si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r><rPh><t>d</t></rPh></si>'
# workbooks and what is seen of them
BOOKS = [
    (book(numbers(1, 1, 2) + numbers(2, 3, 4, more='hidden="1"') + numbers(3, 5, 6, more='hidden="0"')),
     [(at // 2 + 1, at % 2 + 1, str(at + 1)) for at in range(6)]),
    (book(numbers(1, 1, 2, 3), before='<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" hidden="0"/></cols>'), [(1, 1, "1"), (1, 2, "3")]),
    (book(numbers(1, 1, 2, 3) + '<row r="2"><c r="B2" t="inlineStr"><is><t>科研机构</t></is></c></row>', before='<cols><col min="2" max="2" hidden="1"/></cols>'),
     [(1, 1, "1"), (1, 2, "2"), (1, 3, "3"), (2, 2, "科研机构")]),
    (book('<row r="1"><c r="A1" t="inlineStr"><is><t>标题</t></is></c></row>' + numbers(2, 1, 2, 3), before='<cols><col min="1" max="1" hidden="1"/></cols>',
          behind='<mergeCells><mergeCell ref="A1:C1"/></mergeCells>'), [(1, 1, "标题"), (2, 1, "2"), (2, 2, "3")]),
    (book('<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>2</v></c></row>' + numbers(2, 3, 4, 5, 6), before='<cols><col min="2" max="2" hidden="1"/></cols>',
          behind='<mergeCells><mergeCell ref="A1:C1"/></mergeCells>'), [(1, 1, "1"), (1, 3, "2"), (2, 1, "3"), (2, 2, "5"), (2, 3, "6")]),
    (book(STYLED, styles=FONTS), [(1, 1, "1234"), (1, 2, "1234"), (1, 3, "1234"), (1, 4, "1903/5/18"), (1, 5, "123400.00%"), (1, 6, "1,234"), (1, 7, "1234")]),
    (book(numbers(1, 0, 2), before='<sheetViews><sheetView showZeros="0"/></sheetViews>'), [(1, 2, "2")]),
    (book(numbers(1, 0, 2), before='<sheetViews><sheetView showZeros="1"/></sheetViews>'), [(1, 1, "0"), (1, 2, "2")]),
    (book(numbers(1, 1, 2), state='state="hidden"'), [(1, 1, "1"), (1, 2, "2")]), (book(numbers(1, 1, 2), state='state="visible"'), [(1, 1, "1"), (1, 2, "2")]),
    (book(numbers(1, 1) + numbers(500, 2)), [(1, 1, "1"), (2, 1, "2")]), (book(numbers(1, 1) + numbers(50, 2)), [(1, 1, "1"), (50, 1, "2")]),
    (book("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"), [(1, 1, "1"), (1, 2, "2"), (2, 1, "3")]),
    (book('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" t="n"><v>x</v></c></row>', strings=STRINGS),
     [(1, 1, "a"), (1, 2, "bc"), (1, 3, "FALSE"), (1, 4, "x")]),
    (book(numbers(1, 1, 2, 3) + numbers(2, 4, 5, 6), behind='<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'), [(1, 1, "1"), (1, 3, "3"), (2, 3, "6")]),
    # hidden columns to the end of the sheet, and from before its beginning; a view that says nothing of zeros
    (book(numbers(1, 0, 2), before='<sheetViews><sheetView/></sheetViews><cols><col min="0" max="1" hidden="1"/><col min="5" max="16384" hidden="1"/>'
                                   '<col min="2" max="2" hidden=""/></cols>'), [(1, 1, "2")]),
    # a font that is not there, and a look of something else
    (book('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="9"><v>2</v></c></row>',
          styles='<fonts><font/></fonts><cellXfs><xf fontId="0"/><xf fontId="7"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>'), [(1, 1, "1"), (1, 2, "2")]),
    # escapes of characters: a newline, none, half a character, what is no escape
    (book('<row r="1">%s</row>' % "".join('<c r="%s1" t="inlineStr"><is><t>%s</t></is></c>' % (chr(65 + at), text) for at, text in enumerate((
        "1_x000A_2", "1&#13;&#10;2", "_xD834_1_xDD1E_", "1_x4E00_2_xE000_", "_x12", "_x0031", "_x003_1_", "_x003G_")))),
     [(1, 1, "1\n2"), (1, 2, "1\n2"), (1, 3, "1"), (1, 4, "1一2\ue000"), (1, 5, "_x12"), (1, 6, "_x0031"), (1, 7, "_x003_1_"), (1, 8, "_x003G_")]),
    # columns beyond the widest table
    (book('<row r="1"><c r="A1"><v>1</v></c><c r="ALL1"><v>2</v></c><c r="ALM1"><v>3</v></c></row>' + numbers(2, 4),
          behind='<mergeCells><mergeCell ref="A2:XFD2"/></mergeCells>'), [(1, 1, "1"), (1, 1000, "2"), (2, 1, "4")]),
] + [(book(numbers(1, 1, 2), behind='<mergeCells><mergeCell ref="%s"/></mergeCells>' % ref), [(1, 1, "1"), (1, 2, "2")])
     for ref in ("a1:B1", "A-1:B1", "A1-B1", "A1:ZZZ1", "A2:B1", "A1:B1:", "A1", "A1:", "1A:B1", "A0:B1", "B1:A1", "A1:B1x", "A1:AAAAA1", "A1:B99999999", "")]


def related(*targets):
    """A Word document with a table of one cell, whose number is crossed out by a style, and the attributes of relations, of the package and of the document."""
    def relations(more):
        return '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>' % more
    spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return archived({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>', "_rels/.rels": relations(targets[0]),
        "word/_rels/document.xml.rels": relations(targets[1]),
        "word/document.xml": "<w:document %s><w:body><w:tbl>%s</w:tbl></w:body></w:document>" % (spaces, strip(box(
            '<w:p>%s<w:r><w:rPr><w:rStyle w:val="S"/></w:rPr><w:t>2</w:t></w:r></w:p>' % ONE))),
        "styles.xml": '<w:styles %s><w:style w:styleId="S"><w:rPr><w:strike/></w:rPr></w:style></w:styles>' % spaces})


KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
FIRST = '<Relationship Id="a" Type="%sofficeDocument" Target="%s"/>'
SECOND = '<Relationship Id="s" Type="%sstyles" Target="%s" %s/>'
# relations of the package and of its document, and whether the styles are found by them
RELATIONS = [
    (FIRST % (KIND, "word/document.xml"), SECOND % (KIND, "../styles.xml", ""), True), (FIRST % (KIND, "./word/./document.xml"), SECOND % (KIND, "/styles.xml", ""), True),
    (FIRST % ("", "x/../word/document.xml"), SECOND % (KIND, "../../../styles.xml", ""), True), ("", SECOND % ("", "../styles.xml", 'TargetMode="Internal"'), True),
    (FIRST % (KIND, "x" * 2000), "<Relationship/>" + SECOND % (KIND, "../styles.xml", ""), True), (FIRST % (KIND, ""), "<Other/>", False),
    ("", SECOND % (KIND, "../styles.xml", 'TargetMode="External"'), False), ("", SECOND % (KIND, "x./styles.xml", ""), False),
    ("", SECOND % (KIND, "x../styles.xml", ""), False), ("", SECOND % (KIND, "x" * 1000, ""), False),
]


def documents():
    """(name, document, the cells that are seen)"""
    for body, cells in SHEETS:
        yield "spreadsheet " + body, opendocument("spreadsheet", body), cells
    for body, cells in TEXTS:
        yield "text " + body, opendocument("text", body), cells
    for rows, cells in ROWS:
        yield rows, worded(rows), cells
    for own, others, found in RELATIONS:
        yield "relations %.200s and %.200s" % (own, others), related(own, others), [(1, 1, "1" if found else "12")]
    for number, (document, cells) in enumerate(BOOKS, 1):
        yield "workbook %d" % number, document, cells


def box(content, properties=""):
    """A cell of Word; content: text, or its paragraphs."""
    return "<w:tc>%s%s</w:tc>" % (properties and "<w:tcPr>%s</w:tcPr>" % properties,
                                  content if content.startswith("<") else "<w:p><w:r><w:t>%s</w:t></w:r></w:p>" % content)


def strip(*cells, properties=""):
    """A row of Word."""
    return "<w:tr>%s%s</w:tr>" % (properties and "<w:trPr>%s</w:trPr>" % properties, "".join(cell if cell.startswith("<w:tc>") else box(cell) for cell in cells))


def field(code, *results):
    """The runs of a field of Word."""
    return "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> %s </w:instrText><w:fldChar w:fldCharType='separate'/></w:r>%s" \
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>" % (code, "".join("<w:r><w:t>%s</w:t></w:r>" % result for result in results))


DELETED = '<aml:annotation aml:id="1" w:type="Word.Deletion"/>'
ONE = "<w:r><w:t>1</w:t></w:r>"
# rows of a table of Word, and what is seen of them
ROWS = [
    (strip("1", "2") + strip("3", "4", properties="<w:hidden/>"), [(1, 1, "1"), (1, 2, "2"), (2, 1, "3"), (2, 2, "4")]),
    (strip("1", "2") + strip("3", properties='<w:gridBefore w:val="1"/>'), [(1, 1, "1"), (1, 2, "2"), (2, 2, "3")]),
    (strip(box("1", '<w:gridSpan w:val="2"/>'), "2") + strip(box("3", '<w:gridSpan w:val="0"/>'), "4"), [(1, 1, "1"), (1, 3, "2"), (2, 1, "3"), (2, 2, "4")]),
    (strip(box("1", "<w:vMerge/>"), "2") + strip(box("", "<w:vMerge/>"), "3"), [(1, 1, "1"), (1, 2, "2"), (2, 2, "3")]),
    (strip(box("1", '<w:vMerge w:val="restart"/>'), "2") + strip(box("9", "<w:vMerge/>"), "3") + strip("4", "5"),
     [(1, 1, "1"), (1, 2, "2"), (2, 2, "3"), (3, 1, "4"), (3, 2, "5")]),
    (strip(box("1", '<w:hmerge w:val="restart"/>'), box("9", "<w:hmerge/>"), "2"), [(1, 1, "1"), (1, 3, "2")]),
    (strip("1", "2") + strip("3", "4", properties="<w:del/>"), [(1, 1, "1"), (1, 2, "2")]),
    (strip("1", "2") + strip("3", "4", properties=DELETED), [(1, 1, "1"), (1, 2, "2")]),
    (strip("1", "2", properties="<w:ins/>") + strip("3", properties="<w:tblHeader/>"), [(1, 1, "1"), (1, 2, "2"), (2, 1, "3")]),
    (strip(box("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>%s</w:p><w:p><w:r><w:t>2</w:t></w:r></w:p>" % ONE)), [(1, 1, "12")]),
    (strip(box("<w:p><w:pPr><w:rPr>%s</w:rPr></w:pPr>%s</w:p><w:p><w:r><w:t>2</w:t></w:r></w:p>" % (DELETED, ONE))), [(1, 1, "12")]),
    (strip(box("<w:p>%s</w:p><w:p><w:r><w:t>2</w:t></w:r></w:p>" % ONE)), [(1, 1, "1\n2")]),
    (strip(box("<w:p>%s<w:r><w:t>2</w:t></w:r></w:p>" % DELETED.replace("/>", ">%s</aml:annotation>" % ONE))), [(1, 1, "2")]),
    (strip(box("<w:p><aml:annotation w:type='Word.Comment'>%s</aml:annotation><w:r><w:t>2</w:t></w:r></w:p>" % ONE)), [(1, 1, "2")]),
    (strip(box("<w:p><aml:annotation w:type='Word.Insertion'>%s</aml:annotation><w:r><w:t>2</w:t></w:r></w:p>" % ONE)), [(1, 1, "12")]),
    (strip(box("<w:p>%s</w:p>" % field("REF a", "1", "2"))), [(1, 1, "12")]), (strip(box("<w:p>%s%s</w:p>" % (ONE, field("TOC \\o", "2")))), [(1, 1, "1")]),
    (strip(box("<w:p><w:fldSimple w:instr=' TOC '>%s</w:fldSimple><w:r><w:t>2</w:t></w:r></w:p>" % ONE)), [(1, 1, "2")]),
    (strip(box("<w:p><w:fldSimple w:instr='PAGE'>%s</w:fldSimple><w:r><w:t>2</w:t></w:r></w:p>" % ONE)), [(1, 1, "12")]),
    (strip(box("<w:p>%s</w:p>" % field("IF %s" % "x", "1").replace(" x ", "x</w:instrText></w:r>%s<w:r><w:instrText>" % field("REF b", "7")))), [(1, 1, "1")]),
    (strip(box("<w:p>%s<w:r><w:fldChar w:fldCharType='end'/><w:fldChar w:fldCharType='separate'/></w:r></w:p>" % ONE), "2"), [(1, 1, "1"), (1, 2, "2")]),
    (strip(box("<w:p>%s<w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" % ONE), "2"), [(1, 1, "1"), (1, 2, "2")]),
    (strip(box("<w:p><w:r><w:t>a</w:t><w:sym w:char='0041'/><w:sym w:char='F041'/><w:sym w:char='D800'/><w:sym w:char='1'/></w:r></w:p>")),
     [(1, 1, "a\uf041\uf041\uf000\uf001")]),
    (strip(box("<w:p><w:r><w:t>1</w:t><w:sym/><w:sym w:char=''/><w:sym w:char='zz32'/><w:sym w:char='00032'/><w:t>2</w:t></w:r></w:p>")),
     [(1, 1, "1\uf000\uf000\uf000\uf0002")]),
    (strip(box("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:sym w:char='F032'/><w:br/><w:noBreakHyphen/></w:r>%s</w:p>" % ONE)), [(1, 1, "1")]),
    # of rows and cells
    (strip(box("1", '<w:gridSpan w:val="x"/>'), box("2", '<w:gridSpan w:val="-3"/>'), "3"), [(1, 1, "1"), (1, 2, "2"), (1, 3, "3")]),
    (strip(box("1", '<w:gridSpan w:val="998"/>'), box("2", '<w:gridSpan w:val="9"/>'), "3", box("4", "<w:vMerge/>")) + strip("5"),
     [(1, 1, "1"), (1, 999, "2"), (2, 1, "5")]),
    (strip("1", "2", properties='<w:hidden w:val="0"/>') + strip(box("3", "<w:cellDel/>"), "4"), [(1, 1, "1"), (1, 2, "2"), (2, 2, "4")]),
    (strip(box("1", '<w:vMerge w:val="restart"/>'), "2") + strip(box("<w:p/><w:tbl>%s</w:tbl><w:p/>" % strip("9"), "<w:vMerge/>"), "3"),
     [(1, 1, "1"), (1, 2, "2"), (2, 2, "3")]),
    # what stands where it says nothing
    ("<w:p>%s</w:p>" % ONE + strip("2"), [(1, 1, "2")]),
    (strip(box("<w:r><w:t>9</w:t></w:r><w:p>%s<w:pPr><w:rPr><w:rStyle w:val='x'/><w:sz w:val='2'/></w:rPr></w:pPr></w:p>" % ONE)), [(1, 1, "1")]),
    (strip(box("<w:p><w:r><w:rPr><w:del/></w:rPr><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p>")), [(1, 1, "1\n2")]),
    (strip(box("<w:p><aml:annotation w:type='Word.Formatting'>%s</aml:annotation><w:r><w:t>2</w:t></w:r></w:p>" % ONE)), [(1, 1, "2")]),
    (strip(box("<w:p><:x/><y:/><w:r><:t>9</:t><w:t>1</w:t></w:r></w:p>")), [(1, 1, "1")]),
    (strip(box("<w:p><w:r><mc:Choice><w:t>1</w:t></mc:Choice><mc:Choice><w:t>2</w:t></mc:Choice></w:r></w:p>")), [(1, 1, "12")]),
    # of fields
    (strip(box("<w:p>%s</w:p>" % "".join("<w:fldSimple w:instr='%s'><w:r><w:t>%d</w:t></w:r></w:fldSimple>" % pair for pair in (
        ("", 1), (" ", 2), ("T", 3), ("TO", 4), ("TOCX 1", 5), ("TOC", 6), ("  toc  9", 7))))), [(1, 1, "12345")]),
    (strip(box("<w:p>%s</w:p>" % field(" ", "1"))), [(1, 1, "1")]),
    (strip(box("<w:p>%s%s%s</w:p>" % ("<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>X</w:instrText><w:fldChar w:fldCharType='separate'/></w:r>" * 70,
                                      ONE, "<w:r><w:fldChar w:fldCharType='end'/></w:r>" * 70)), "2"), [(1, 1, "1"), (1, 2, "2")]),
    (strip(box("<w:p>%s<w:r><w:fldChar w:fldCharType='begin'/><w:fldChar w:fldCharType='other'/><w:tab/><w:t>9</w:t></w:r></w:p>" % ONE), "2"),
     [(1, 1, "1"), (1, 2, "2")]),
    (strip(box("<w:p>%s<w:r><w:fldChar w:fldCharType='begin'/><w:br/><w:fldChar w:fldCharType='end'/><w:t>2</w:t></w:r></w:p>" % ONE)), [(1, 1, "12")]),
    # of blanks
    (strip(box("<w:p><w:r><w:t>&#13;&#9;1&#10;</w:t></w:r><w:r><w:t>2 &#13;</w:t></w:r></w:p>")), [(1, 1, "12")]),
    (strip(box("<w:p><w:r><w:t> 1 <w:x/> 2 </w:t><w:t xml:space='preserve'>&#13;3</w:t></w:r></w:p>")), [(1, 1, "1  2 3")]),
    (strip(box("<w:p><w:r><w:t> 1 </w:t></w:r><w:r><w:t xml:space='preserve'> 2 </w:t></w:r><w:r><w:t>3  4</w:t></w:r></w:p>")), [(1, 1, "1 2 3  4")]),
    (strip(box("<w:p><w:r><w:t>1</w:t></w:r><w:r><w:t></w:t></w:r><w:r><w:t> </w:t></w:r><w:r><w:t>2</w:t></w:r></w:p>")), [(1, 1, "12")]),
    (strip(box("<w:p><w:pPr><w:tabs><w:tab w:pos='9'/></w:tabs></w:pPr>%s<w:r><w:ptab/><w:t>2</w:t></w:r></w:p>" % ONE)), [(1, 1, "1\t2")]),
    (strip(box("<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>1</w:t></mc:Choice><mc:Fallback><w:t>9</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>")),
     [(1, 1, "1")]),
    (strip(box("<w:p><m:sSup><m:e><w:r><w:t>1</w:t></w:r></m:e><m:sup><w:r><w:t>2</w:t></w:r></m:sup></m:sSup></w:p>")), [(1, 1, "1 2")]),
    (strip(box("<w:p><w:r><w:t>1</w:t></w:r><w:tbl>%s</w:tbl></w:p>" % strip("2"))), [(1, 1, "1"), (1, 1, "2")]),
]


# documents of which a part is not read, and what the note says of that
UNREAD = [
    ("<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:t>9</w:t></w:r></w:p>", "没有结束的域"), ("<w:altChunk/>", "嵌入的其他文档"), ("<w:subDoc/>", "嵌入的其他文档"),
]
UNREAD_TEXTS = [
    (table(line("1", more='table:number-rows-repeated="2"')), "文本中重复的行"),
    (table(line(('table:number-columns-repeated="2"', "<text:p>1</text:p>"))), "文本中重复的单元格"),
]
UNREAD_SHEETS = [
    (table(line(('table:number-columns-repeated="1000"', "<text:p>%s</text:p>" % ("1" * 70000)))), "表格文字超过64MB"),
    (table(line(('table:number-columns-repeated="1000"', "<text:p>1</text:p>"), more='table:number-rows-repeated="600"')), "重复的单元格超过500000个"),
    (table(line(*"1" * 1000) * 501, before="<table:table-column %s/>" % COLLAPSED), "单元格超过500000个"),
]


def unread_books():
    """The same of workbooks."""
    yield book(numbers(1, 1), behind="<mergeCells>%s</mergeCells>" % ('<mergeCell ref="B2:C2"/>' * 66001)), "合并单元格超过66000处"
    yield book(numbers(1, 1), behind='<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>'), "表格的列超过1000列"
    yield book("".join('<row r="%d">%s</row>' % (row, '<c t="s"><v>0</v></c>' * 100) for row in range(1, 11)), strings="<si><t>%s</t></si>" % ("1" * 70000)), "表格文字超过64MB"
    yield book(numbers(1, 1), sheets='<sheet name="b"/>' * 1000), "工作表超过1000张"
    for many in ('<numFmts>%s</numFmts>' % "".join('<numFmt numFmtId="%d" formatCode="0"/>' % at for at in range(66001)), "<fonts>%s</fonts>" % ("<font/>" * 66001),
                 "<cellXfs>%s</cellXfs>" % ("<xf/>" * 66001)):
        yield book(numbers(1, 1), styles=many), "样式超过66000种"


def broken():
    """Workbooks whose rows and cells are not in order, or within another, or that refer to strings that are not there, and a package that is not well formed: nothing is read of them."""
    def shared(value):
        return '<row r="1"><c r="A1" t="s"><v>%s</v></c></row>' % value
    yield from (book(rows, strings="<si><t>a</t></si>") for rows in (
        numbers(2, 1) + numbers(1, 2), numbers(1, 1) + numbers(1, 2), '<row r="2"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>', '<row r="1"><c r="1"><v>1</v></c></row>', '<row r="1"><c r="A1048577"><v>1</v></c></row>',
        '<row r="1"><c r="A999999999"><v>1</v></c></row>', '<c><v>5</v></c>', '<row r="1"><c t="str"><v>abc</v><row r="2"></row></c></row>',
        shared("1"), shared("-0"), shared("0x"), shared("9" * 30)))
    yield related("<a>", "")


def worded(rows, before="", behind=""):
    """Word's XML of 2003 with a table, what stands before its body, and behind the table."""
    spaces = 'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:aml="http://schemas.microsoft.com/aml/2001/core" xmlns:mc="mc" xmlns:m="m"'
    return ('<?xml version="1.0" encoding="UTF-8"?><w:wordDocument %s>%s<w:body><w:p/><w:tbl>%s</w:tbl>%s</w:body></w:wordDocument>' % (
        spaces, before, rows, behind)).encode()


def unread():
    """(name, document, what a note says of what is not read of it)"""
    for behind, said in UNREAD:
        yield behind, worded(strip("1"), behind=behind), said
    for kind, bodies in ("text", UNREAD_TEXTS), ("spreadsheet", UNREAD_SHEETS):
        for body, said in bodies:
            yield "%s %.80s" % (kind, body), opendocument(kind, body), said
    for number, (document, said) in enumerate(unread_books(), 1):
        yield "more than is read of workbook %d" % number, document, said
    yield "many relations", related("", "".join('<Relationship Id="%d" Type="%d"/>' % (at, at) for at in range(20000)) + SECOND % (
        KIND, "../styles.xml", "")), "部件关系超过20000个"
    for said, many in (("样式超过50000种", '<w:style w:styleId="a"/>' * 50001), ("编号列表超过20000个", '<w:abstractNum w:abstractNumId="1"/>' * 20001),
                       ("编号列表超过20000个", '<w:num w:numId="1"/>' * 20001)):
        yield "more than is read: %.30s" % many, worded(strip("1"), before="<w:styles>%s</w:styles>" % many), said
    for said, many in (("样式超过60000种", '<style:style style:name="a"/>' * 60001), ("编号列表超过6000种", '<text:list-style style:name="a"/>' * 6001)):
        yield "more than is read: %.30s" % many, opendocument("text", table(line("1")), more=many), said


def charged(kind, *tables):
    """An OpenDocument with tables of charges, each what hides it and its rows; a row is what hides it and a number."""
    title = table(*[line(text) for text in ABOVE[:2]]) if kind == "spreadsheet" else "".join("<text:p>%s</text:p>" % text for text in ABOVE[:2])
    return opendocument(kind, title + "".join(
        table(line(ABOVE[2]), line(*HEADS), *[line(LABEL, charges, more=more) for more, charges in rows], more=more) for more, rows in tables))


def twins():
    """(name, document, the charges that are seen, though others are there that are hidden)"""
    for kind in "spreadsheet", "text":
        for value in 'table:visibility="collapse"', 'table:visibility="filter"':
            for rows in ([("", "12"), (value, "13")], [(value, "13"), ("", "12")]):
                yield "%s, rows %s" % (kind, rows), charged(kind, ("", rows)), "12"
        for order in (1, -1):
            tables = [("", [("", "12")]), ('table:style-name="H"', [("", "13")])][::order]
            yield "%s, tables %s" % (kind, order), charged(kind, *tables), "12"
    head = "".join('<row r="%d"><c r="A%d" t="inlineStr"><is><t>%s</t></is></c></row>' % (at, at, text) for at, text in enumerate(ABOVE, 1))

    def row(number, *cells, more=""):
        return '<row r="%d" %s>%s</row>' % (number, more, "".join(
            '<c r="%s%d" s="%d" t="inlineStr"><is><t>%s</t></is></c>' % (chr(65 + at), number, cell[0], cell[1]) if isinstance(cell, tuple) else
            '<c r="%s%d" t="inlineStr"><is><t>%s</t></is></c>' % (chr(65 + at), number, cell) for at, cell in enumerate(cells)))
    for more, seen in ((' hidden="1"', "12"), (' hidden="true"', "12"), (' hidden="0"', None)):
        for values in (("", "12", more, "13"), (more, "13", "", "12")):
            yield "workbook, rows %s" % (values,), book(head + row(4, *HEADS) + row(5, LABEL, values[1], more=values[0]) +
                                                        row(6, LABEL, values[3], more=values[2])), seen
    for style, seen in ((0, None), (1, "12"), (2, None)):
        yield "workbook, font %d" % style, book(head + row(4, *HEADS) + row(5, LABEL, "12") + row(6, LABEL, (style, "13")), styles=FONTS), seen
