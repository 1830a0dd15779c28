"""Cells whose number is not the one that is seen: small documents, each with what its one cell means.

Used by test/check/office.
"""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

from generate import office

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.microsoft.com/office/word/2003/wordml"
ABOVE = ["一个机关2023年政府信息公开工作年度报告", "二、主动公开政府信息情况", "第二十条第（八）项"]
HEADS = ["信息内容", "本年收费金额（单位：万元）"]
LABEL = "行政事业性收费"

# format, what is stored, the charges in 万元 that a person sees, or None where nobody can tell
FORMATS = [
    ("0.00", "160.5964", "160.5964"), ("#,##0.00", "9773", "9773"), ('0.00"万元"', "160.5964", "160.5964"), ('0"万元"', "3", "3"),
    ('0"元"', "30000", "3"), ('General"元"', "125000", "12.5"), ("0%", "0.5", None), ("0.00%", "5", None), ("[$¥-804]#,##0.00", "12.5", "12.5"), (";;;", "3", "3"),
    ("yyyy/m/d", "5", "5"), ('m"月"d"日"', "31", "31"), ("yyyy/m/d", "160.5964", "160.5964"), ("yyyy/m/d", "44931", None), ('m"月"d"日"', "44931", None),
    ("h:mm", "0.5", None), ("yyyy", "2021", None),
    ("0.00,", "12345", None), ('0,"万元"', "251000", None), ('0.0000,"万"', "2510", None), ("0!.0000", "123456", None), ('0!.0,"万"', "123456", None),
    ('[>=10000]0.0,"k";0', "25100", None), ('"1"0', "5", None), ('0"."0', "55", None), ('"无";"无";"无"', "3", None),
]

# the second piece of a cell's text, and what the cell means likewise
PIECES = '<c r="B5" t="inlineStr"><is><r><t>1</t></r><r><rPr>%s</rPr><t>2</t></r></is></c>'
LOOKS = [("<b/>", "12"), ('<color rgb="FFFF0000"/>', "12"), ('<color theme="1"/>', "12"), ('<color rgb="FFFFFFFF"/>', None), ('<color theme="0"/>', None),
         ('<vertAlign val="superscript"/>', None), ("<strike/>", "1")]

# runs of a cell, and what it means likewise
RUN = "<w:r>%s<w:t>%s</w:t></w:r>"
EQUATION = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> %s \\o\\ac(○,3)</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
CALCULATED = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(LEFT)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
              + RUN % ("", "%s") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
RUNS = [
    (RUN % ("", "1") + RUN % ("", "2"), "12"), (RUN % ("", "1") + EQUATION % "eq", None), (EQUATION % "EQ", None),
    (RUN % ("", "1") + '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>2</w:t></w:r>', None),
    (RUN % ("", "1") + RUN % ('<w:rPr><w:position w:val="12"/></w:rPr>', "2"), None),
    (RUN % ("", "1") + RUN % ('<w:rPr><w:position w:val="0"/></w:rPr>', "2"), "12"),
    (RUN % ("", "1") + RUN % ('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', "2"), None),
    (RUN % ("", "1") + RUN % ('<w:rPr><w:color w:val="ffffff"/></w:rPr>', "2"), None),
    (RUN % ("", "1") + RUN % ('<w:rPr><w:color w:val="FFFF00"/></w:rPr>', "2"), "12"),
    (RUN % ('<w:rPr><w:color w:val="FFFFFF"/></w:rPr>', "12"), "12"),
]


def package(parts):
    """An archive of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def sheet(shape, charges):
    """A workbook whose charges are one cell, which may have a number format."""
    def row(number, cells):
        return '<row r="%d">%s</row>' % (number, "".join(cells))

    def text(place, cell):
        return '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (place, escape(cell))
    rows = [row(number, [text("A%d" % number, line)]) for number, line in enumerate(ABOVE, 1)]
    rows.append(row(4, [text(place, head) for place, head in zip(("A4", "B4"), HEADS)]))
    rows.append(row(5, [text("A5", LABEL), charges]))
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": office.relations([("a", "officeDocument", "xl/workbook.xml")]),
        "xl/_rels/workbook.xml.rels": office.relations([("o", "worksheet", "worksheets/s.xml"), ("s", "styles", "styles.xml")]),
        "xl/workbook.xml": '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="a" sheetId="1" r:id="o"/></sheets></workbook>' % (SHEET, office.OFFICE),
        "xl/worksheets/s.xml": '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (SHEET, "".join(rows)),
        "xl/styles.xml": '<styleSheet xmlns="%s"><numFmts><numFmt numFmtId="164" formatCode=%s/></numFmts><fonts><font/></fonts><cellXfs>'
                         '<xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/></cellXfs></styleSheet>' % (SHEET, quoteattr(shape)),
    }
    return package(parts)


def body(runs, old):
    """The body of a document of Word, the cell of the charges made of runs."""
    def cell(content):
        return "<w:tc><w:p>%s</w:p></w:tc>" % content

    def row(*cells):
        return "<w:tr>%s</w:tr>" % "".join(map(cell, cells))
    plain = [RUN % ("", line) for line in ABOVE + HEADS + [LABEL]]
    root, space = ("wordDocument", WORD) if old else ("document", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
    return '<?xml version="1.0" encoding="UTF-8"?><w:%s xmlns:w="%s"><w:body>%s<w:tbl>%s</w:tbl></w:body></w:%s>' % (
        root, space, "".join("<w:p>%s</w:p>" % line for line in plain[:2]), row(plain[2]) + row(*plain[3:5]) + row(plain[5], runs), root)


def word(runs):
    """Word's XML of 2003."""
    return body(runs, True).encode()


def saved_by(program, runs):
    """A .docx that says which program wrote it."""
    return package({
        "_rels/.rels": office.relations([("a", "officeDocument", "word/document.xml"), ("b", "extended-properties", "docProps/app.xml")]),
        "docProps/app.xml": '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
                            '<Application>%s</Application></Properties>' % program,
        "word/document.xml": body(runs, False),
    })


def flat(content):
    """OpenDocument in one file, the cell of the charges being content."""
    def row(*cells):
        return "<table:table-row>%s</table:table-row>" % "".join("<table:table-cell><text:p>%s</text:p></table:table-cell>" % cell for cell in cells)
    names = "".join(' xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (name, name) for name in ("office", "text", "table"))
    return ('<?xml version="1.0" encoding="UTF-8"?><office:document%s office:mimetype="application/vnd.oasis.opendocument.text"><office:body>'
            '<office:text>%s<table:table>%s</table:table></office:text></office:body></office:document>' % (
                names, "".join("<text:p>%s</text:p>" % line for line in ABOVE[:2]), row(ABOVE[2]) + row(*HEADS) + row(LABEL, content))).encode()


def documents():
    """(name, document, the charges or None)"""
    for shape, stored, charges in FORMATS:
        yield "%s by %s" % (stored, shape), sheet(shape, '<c r="B5" s="1"><v>%s</v></c>' % stored), charges
    for look, charges in LOOKS:
        yield "12 in a sheet, the 2 %s" % look, sheet("0", PIECES % look), charges
    for runs, charges in RUNS:
        yield runs, word(runs), charges
    for number in "0", "10", "18":
        kept = number if number != "0" else None
        yield "calculated by Word: " + number, saved_by("Microsoft Office Word", CALCULATED % number), number
        yield "calculated by WPS: " + number, saved_by("WPS Office", CALCULATED % number), number
        yield "calculated by Word, saved by LibreOffice: " + number, saved_by("LibreOffice/7.4.7.2$Linux_X86_64", CALCULATED % number), kept
        yield "the same in OpenDocument: " + number, flat('<text:table-formula text:formula="ooow:SUM(&lt;A1&gt;)">%s</text:table-formula>' % number), kept
    yield "the page, saved by LibreOffice", saved_by("LibreOffice/7.4.7.2$Linux_X86_64", CALCULATED.replace("=SUM(LEFT)", "PAGE") % 0), "0"
    yield "no formula", flat("18"), "18"
