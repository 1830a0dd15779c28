"""More of what is seen and not written: cells of office documents, and the numbers before paragraphs.

Used by test/check/office.
"""

import io
import zipfile
from xml.sax.saxutils import escape

from generate import office
from generate.shown import ABOVE, HEADS, LABEL, RUN, SHEET, word

# runs of a cell of Word, and the charges that they mean, or None where nobody can tell
RUNS = [
    (RUN % ("", "1") + '<w:r><w:sym w:font="Wingdings" w:char="F032"/></w:r>', None), ('<w:r><w:sym w:font="Wingdings" w:char="0032"/></w:r>', None),
    ("<w:r><w:t>12</w:t><w:br/></w:r>", "12"), ("<w:r><w:br/><w:t>12</w:t></w:r>", "12"), ("<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r>", None),
    ("<w:r><w:t>1</w:t><w:tab/><w:t>2</w:t></w:r>", None), (RUN % ("<w:rPr><w:vanish/></w:rPr>", "1") + RUN % ("", "2"), "2"),
    (RUN % ("<w:rPr><w:strike/></w:rPr>", "1") + RUN % ("", "2"), "2"), ("<w:del><w:r><w:delText>1</w:delText></w:r></w:del>" + RUN % ("", "2"), "2"),
    ("<w:ins>%s</w:ins>" % (RUN % ("", "1")) + RUN % ("", "2"), "12"), (RUN % ('<w:rPr><w:vanish w:val="0"/></w:rPr>', "1") + RUN % ("", "2"), "12"),
    (RUN % ("<w:rPr><w:specVanish/></w:rPr>", "1") + RUN % ("", "2"), "2"), (RUN % ("<w:rPr><w:webHidden/></w:rPr>", "1") + RUN % ("", "2"), "12"),
    (RUN % ('<w:rPr><w:sz w:val="2"/></w:rPr>', "1") + RUN % ("", "2"), None), (RUN % ('<w:rPr><w:sz w:val="18"/></w:rPr>', "1") + RUN % ("", "2"), "12"),
    (RUN % ('<w:rPr><w:w w:val="1"/></w:rPr>', "1") + RUN % ("", "2"), None), (RUN % ('<w:rPr><w:w w:val="1%"/></w:rPr>', "1") + RUN % ("", "2"), None),
    (RUN % ('<w:rPr><w:w w:val="90"/></w:rPr>', "1") + RUN % ("", "2"), "12"),
    (RUN % ('<w:rPr><w:spacing w:val="-240"/></w:rPr>', "1") + RUN % ("", "2"), None),
    (RUN % ('<w:rPr><w:spacing w:val="-8"/></w:rPr>', "1") + RUN % ("", "2"), "12"), (RUN % ('<w:rPr><w:sz w:val="2"/></w:rPr>', "12"), "12"),
    ('<w:bdo w:val="rtl">%s</w:bdo>' % (RUN % ("", "12")), None), (RUN % ("", "1") + '<w:bdo w:val="rtl">%s</w:bdo>' % (RUN % ("", "2")), None),
    ('<w:bdo w:val="ltr">%s</w:bdo>' % (RUN % ("", "12")), "12"), ('<w:dir w:val="rtl">%s</w:dir>' % (RUN % ("", "12")), "12"),
    ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox/></w:ffData></w:fldChar><w:fldChar w:fldCharType="end"/></w:r>', None),
    (RUN % ("", "1") + "<w:r><w:sym/></w:r>" + RUN % ("", "2"), None), (RUN % ("", "1") + '<w:r><w:sym w:font="Wingdings" w:char="x2"/></w:r>', None),
] + [(RUN % ("<w:rPr>%s</w:rPr>" % look, "1") + RUN % ("", "2"), charges) for look, charges in (
    ('<w:strike w:val="none"/>', "12"), ('<w:strike w:val="off"/>', "12"), ('<w:strike w:val="on"/>', "2"), ("<w:sz/>", "12"), ('<w:sz w:val="x"/>', "12"), ('<w:sz w:val="9999999"/>', "12"), ('<w:spacing w:val="-"/>', "12"), ("<w:spacing/>", "12"),
    ('<w:spacing w:val="-x"/>', "12"), ('<w:color w:val="FFF"/>', "12"), ('<w:color w:val="auto"/>', "12"), ('<w:vertAlign w:val="subscript"/>', None),
    ('<w:vertAlign w:val="baseline"/>', "12"), ('<w:position w:val=""/>', "12"), ("<w:position/>", "12"))]

# properties of the styles of the paragraph and of the first of two digits, its own, and what the cell means likewise, "" if nothing is seen
STYLED = [
    ("", "<w:strike/>", "", "2"), ("<w:strike/>", "<w:strike/>", "", "1"), ("<w:strike/>", "<w:strike/>", "<w:strike/>", ""),
    ("<w:strike/>", '<w:strike w:val="0"/>', "", ""), ("<w:strike/>", "", '<w:strike w:val="0"/>', "1"), ("", "<w:strike/>", '<w:strike w:val="0"/>', "12"),
    ("<w:dstrike/>", "<w:dstrike/>", "", ""), ("<w:dstrike/>", '<w:dstrike w:val="0"/>', "", "1"), ("", "<w:strike/>", '<w:dstrike w:val="0"/>', "2"),
    ("<w:vanish/>", "<w:vanish/>", "", "1"), ("", "<w:vanish/>", "", "2"), ("<w:vanish/>", '<w:vanish w:val="0"/>', "", ""),
    ("", '<w:sz w:val="2"/>', "", None), ("", '<w:sz w:val="2"/>', '<w:sz w:val="21"/>', "12"), ("", '<w:color w:val="FFFFFF"/>', "", None),
    ("", '<w:w w:val="1"/>', "", None), ("", '<w:spacing w:val="-240"/>', "", None),
]

# a cell of a sheet, what stands before the rows, and what it means likewise
CELLS = [
    ('<c r="B5"><f>SUM(B2:B4)</f></c>', "", None), ('<c r="B5"><f>1+11</f><v>12</v></c>', "", "12"), ('<c r="B5" t="b"><v>1</v></c>', "", None),
    ('<c r="B5" t="e"><v>#REF!</v></c>', "", None), ('<c r="B5" t="str"><f>A1</f><v>12</v></c>', "", "12"),
    ('<c r="B5" t="inlineStr"><is><t>1_x0032_</t></is></c>', "", "12"), ('<c r="B5" t="inlineStr"><is><t>12_x000D_</t></is></c>', "", "12"),
    ('<c r="B5" t="inlineStr"><is><t>1_x00ZZ_2</t></is></c>', "", None), ('<c r="B5" t="inlineStr"><is><t>1\n2</t></is></c>', "", None),
    ('<c r="B5" t="inlineStr"><is><r><t>1</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is></c>', "", None),
    ('<c r="B5" t="inlineStr"><is><r><rPr><strike/></rPr><t>1</t></r><r><t>2</t></r></is></c>', "", "2"),
    ('<c r="B5"><v>12</v></c>', '<cols><col min="3" max="5" hidden="1"/></cols>', "12"),
    ('<c r="B5"><v>12</v></c>', '<sheetViews><sheetView workbookViewId="0" showZeros="0"/></sheetViews>', "12"),
]

# the names of sheets whose charges are 12 and 13, and what these are likewise
BOOKS = [(["a"], "12"), (["填报表", "填报示例"], "12"), (["示例", "2023年"], "13"), (["示例"], "12"), (["a", "b"], None),
         (["2023年", "2022年"], "12"), (["2022年", "2023年"], "13"), (["上年数据", "本年数据"], "13"), (["Sheet1", "Sheet2"], None), (["2022年"], "12")]

# the content of a cell of OpenDocument, and what it means likewise
CONTENTS = [
    ("12", "12"), ('1<text:span text:style-name="R">2</text:span>', None), ('<text:span text:style-name="S">1</text:span>2', "2"),
    ('<text:span text:style-name="H">1</text:span>2', "2"), ("<text:s text:c=\"3\"/>12", "12"), ("1<text:s/>2", None), ("1<text:tab/>2", None),
    ("12<text:line-break/>", "12"), ("<office:annotation><text:p>9</text:p></office:annotation>12", "12"),
    ("<text:hidden-text text:is-hidden=\"true\" text:string-value=\"1\">1</text:hidden-text>2", "2"), ("<text:span>1</text:span><text:span>2</text:span>", "12"),
]


def archived(parts):
    """An archive of text."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def workbook(*sheets):
    """A workbook of sheets: the name, what stands before the rows, and the cell of the charges."""
    def text(place, content):
        return '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (place, escape(content))

    def sheet(before, cell):
        rows = [[text("A%d" % number, line)] for number, line in enumerate(ABOVE, 1)]
        rows += [[text(place, content) for place, content in zip(("A4", "B4"), HEADS)], [text("A5", LABEL), cell]]
        return '<worksheet xmlns="%s">%s<sheetData>%s</sheetData></worksheet>' % (SHEET, before, "".join(
            '<row r="%d">%s</row>' % (number, "".join(row)) for number, row in enumerate(rows, 1)))
    return archived({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": office.relations([("a", "officeDocument", "xl/workbook.xml")]),
        "xl/_rels/workbook.xml.rels": office.relations([("r%d" % at, "worksheet", "worksheets/%d.xml" % at) for at in range(len(sheets))]),
        "xl/workbook.xml": '<workbook xmlns="%s" xmlns:r="%s"><sheets>%s</sheets></workbook>' % (SHEET, office.OFFICE, "".join(
            '<sheet name="%s" sheetId="%d" r:id="r%d"/>' % (name, at + 1, at) for at, (name, _, _) in enumerate(sheets))),
        **{"xl/worksheets/%d.xml" % at: sheet(before, cell) for at, (_, before, cell) in enumerate(sheets)}})


def opendocument(content):
    """OpenDocument in one file, the cell of the charges with some content."""
    def row(*cells):
        return "<table:table-row>%s</table:table-row>" % "".join("<table:table-cell><text:p>%s</text:p></table:table-cell>" % cell for cell in cells)
    spaces = " ".join('xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (name, full) for name, full in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("fo", "xsl-fo-compatible")))
    styles = "".join('<style:style style:name="%s" style:family="text"><style:text-properties %s/></style:style>' % style for style in (
        ("R", 'style:text-position="super 58%"'), ("S", 'style:text-line-through-style="solid"'), ("H", 'text:display="none"')))
    return ('<?xml version="1.0" encoding="UTF-8"?><office:document %s office:mimetype="application/vnd.oasis.opendocument.text">'
            "<office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s<table:table>%s</table:table></office:text></office:body>"
            "</office:document>" % (spaces, styles, "".join("<text:p>%s</text:p>" % line for line in ABOVE[:2]),
                                    row(ABOVE[2]) + row(*HEADS) + row(LABEL, content))).encode()


def styled(paragraph, first, own):
    """Word's XML of 2003, its cell a paragraph with a style, of whose two digits the first has one and properties of its own."""
    styles = "".join('<w:style w:type="%s" w:styleId="%s"><w:rPr>%s</w:rPr></w:style>' % style for style in (
        ("paragraph", "P", paragraph), ("character", "C", first)))
    runs = '<w:pPr><w:pStyle w:val="P"/></w:pPr>' + RUN % ('<w:rPr><w:rStyle w:val="C"/>%s</w:rPr>' % own, "1") + RUN % ("", "2")
    return word(runs).replace(b"<w:body>", ("<w:styles>%s</w:styles><w:body>" % styles).encode())


# how other programs spell the same XML
SPELLINGS = {"as Word does": str, "in other quotes": lambda xml: xml.replace('"', "'"), "with blanks": lambda xml: xml.replace("=", " = "),
             "by another prefix": lambda xml: xml.replace("w:", "ns0:"), "in other cases": lambda xml: xml.replace("FFFFFF", "FfFFfF")}


def archived_styles(document, spell):
    """The same document as an archive, its styles a part that is spelled otherwise."""
    content, spaces = document.decode(), 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    styles, body = (content[content.index("<w:" + name):content.index("</w:" + name)] for name in ("styles>", "body>"))
    return archived({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": office.relations([("a", "officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": office.relations([("s", "styles", "styles.xml")]),
        "word/styles.xml": spell("<w:styles %s>%s</w:styles>" % (spaces, styles.split(">", 1)[1])),
        "word/document.xml": "<w:document %s>%s</w:body></w:document>" % (spaces, body)})


def documents():
    """(name, document, the charges or None, "" if nothing is seen)"""
    for runs, charges in RUNS:
        yield runs, word(runs), charges
    for properties in STYLED:
        yield "styles: %s; %s; %s" % properties[:3], styled(*properties[:3]), properties[3]
        for spelling, spell in SPELLINGS.items():
            yield "styles %s: %s; %s; %s" % (spelling, *properties[:3]), archived_styles(styled(*properties[:3]), spell), properties[3]
    for cell, before, charges in CELLS:
        yield before + cell, workbook(("a", before, cell)), charges
    for names, charges in BOOKS:
        yield " and ".join(names), workbook(*[(name, "", '<c r="B5"><v>%d</v></c>' % (12 + at)) for at, name in enumerate(names)]), charges
    for content, charges in CONTENTS:
        yield content, opendocument(content), charges


# Numbers that a word processor puts before paragraphs

CHINESE = {1: "一", 2: "二", 3: "三", 8: "八", 9: "九", 10: "十", 11: "十一", 12: "十二", 19: "十九", 20: "二十", 21: "二十一", 30: "三十"}
THOUSANDS = {99: "九十九", 100: "一百", 101: "一百零一", 110: "一百一十", 111: "一百一十一", 112: "一百一十二", 999: "九百九十九", 1000: "一千",
             1001: "一千零一", 2019: "二千零一十九", 2020: "二千零二十", 2021: "二千零二十一"}
ROMAN = {1: "I", 2: "II", 3: "III", 8: "VIII", 9: "IX", 10: "X", 39: "XXXIX", 40: "XL", 41: "XLI", 1998: "MCMXCVIII", 1999: "MCMXCIX", 2000: "MM"}
PLAIN = {at: "%d" % at for at in range(1, 130)}
# name in Word, in OpenDocument or None, the numerals, where lists begin
NUMERALS = [
    ("decimal", "1", PLAIN, [1, 9, 99]), ("decimalZero", None, {at: "%02d" % at for at in PLAIN}, [1, 9, 99]),
    ("decimalFullWidth", "１", {at: "".join(chr(0xff10 + int(digit)) for digit in "%d" % at) for at in PLAIN}, [1, 9, 99]),
    ("chineseCountingThousand", "一", {**CHINESE, **THOUSANDS}, [1, 9, 19, 99, 110, 999, 2019]),
    ("chineseCounting", None, CHINESE, [1, 9, 19]), ("japaneseCounting", None, CHINESE, [1, 9]),
    ("ideographDigital", None, {9: "九", 10: "一〇", 11: "一一", 119: "一一九", 120: "一二〇", 121: "一二一"}, [9, 119]),
    ("chineseLegalSimplified", "壹", {1: "壹", 2: "贰", 3: "叁", 5: "伍", 6: "陆", 7: "柒"}, [1, 5]),
    ("upperRoman", "I", ROMAN, [1, 8, 39, 1998]), ("lowerRoman", "i", {at: text.lower() for at, text in ROMAN.items()}, [1, 8, 39]),
    ("upperLetter", "A", {at: chr(64 + at) for at in range(1, 27)}, [1, 24]),
    ("lowerLetter", "a", {at: chr(96 + at) for at in range(1, 27)}, [1, 24]),
    ("decimalEnclosedCircle", "①", {at: chr(0x245f + at) for at in range(1, 21)}, [1, 18]),
    ("decimalEnclosedParen", None, {at: chr(0x2473 + at) for at in range(1, 21)}, [1, 18]),
    ("decimalEnclosedFullstop", None, {at: chr(0x2487 + at) for at in range(1, 21)}, [1, 18]),
    ("ideographTraditional", "甲", dict(enumerate("甲乙丙丁戊己庚辛壬癸", 1)), [1, 8]),
    ("ideographZodiac", "子", dict(enumerate("子丑寅卯辰巳午未申酉戌亥", 1)), [1, 10]),
]
ITEMS = ["健全制度", "加强培训", "压实责任"]


# levels of a list of Word: (numerals, text, more), those of the paragraphs, and what is seen before them
WORD_LEVELS = [
    ([("chineseCounting", "%1、", ""), ("decimal", "%1.%2", "<w:isLgl/>"), ("decimal", "(%3)", "")], [0, 1, 1, 2, 2, 0, 1, 2],
     ["一、 ", "1.1 ", "1.2 ", "(1) ", "(2) ", "二、 ", "2.1 ", "(1) "]),
    ([("chineseCounting", "%1、", ""), ("chineseCounting", "（%2）", '<w:lvlRestart w:val="0"/>')], [0, 1, 1, 0, 1], ["一、 ", "（一） ", "（二） ", "二、 ", "（三） "]),
    ([("decimal", "%1、", '<w:suff w:val="nothing"/>'), ("lowerLetter", "%2)", '<w:suff w:val="space"/>')], [0, 1, 0], ["1、", "a) ", "2、"]),
    ([("decimal", "%1、", '<w:suff w:val="Nothing"/>'), ("lowerLetter", "%2)", '<w:suff w:val="Space"/>')], [0, 1, 1], ["1、", "a) ", "b) "]),
    ([("none", "附", ""), ("upperRoman", "%1%2", "")], [0, 1, 1], ["附 ", "I ", "II "]), ([("bullet", "●", ""), ("decimal", "%2.", "")], [0, 1, 0], ["", "1. ", ""]),
    ([("decimal", "第%1条", ""), ("decimal", "%", ""), ("decimal", "%x%2", "")], [0, 1, 2, 0], ["第1条 ", "% ", "%x1 ", "第2条 "]),
    ([("upperLetter", "%1", '<w:start w:val="26"/>')], [0, 0, 0], ["Z ", "AA ", "BB "]), ([("hex", "%1", "")], [0, 0], ["", ""]),
    ([("decimal", "%1", '<w:start w:val="4000"/>')], [0], [""]), ([("decimalEnclosedCircle", "%1", '<w:start w:val="20"/>')], [0, 0], ["⑳ ", ""]),
    ([("chineseCounting", "%1", '<w:start w:val="0"/>')], [0, 0], ["", "一 "]), ([("decimalZero", "%1", '<w:start w:val="0"/>')], [0, 0], ["00 ", "01 "]),
    ([("chineseLegalSimplified", "%1、", '<w:start w:val="10"/>')], [0, 0], ["壹拾、 ", "壹拾壹、 "]),
    ([("chineseLegalSimplified", "%1、", '<w:start w:val="105"/>')], [0], ["壹佰零伍、 "]),
]


WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NUMBERED = '<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%s"/></w:numPr>'


def level(at, name, text, more="", first=1):
    """A level of a list of Word."""
    return '<w:lvl w:ilvl="%d"><w:start w:val="%d"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/>%s</w:lvl>' % (at, first, name, text, more)


def listed(numbering, properties, styles=""):
    """A Word document whose last paragraphs, of these properties, are items of lists."""
    lines = [("", ABOVE[0]), ("", "五、存在的主要问题及改进情况")] + [(own, ITEMS[at % len(ITEMS)]) for at, own in enumerate(properties)]
    return archived({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": office.relations([("a", "officeDocument", "word/document.xml")]),
        "word/_rels/document.xml.rels": office.relations([("n", "numbering", "numbering.xml"), ("s", "styles", "styles.xml")]),
        "word/numbering.xml": "<w:numbering %s>%s</w:numbering>" % (WORDS, numbering),
        "word/styles.xml": "<w:styles %s>%s</w:styles>" % (WORDS, styles),
        "word/document.xml": "<w:document %s><w:body>%s</w:body></w:document>" % (WORDS, "".join(
            "<w:p><w:pPr>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>" % line for line in lines))})


def paragraphs_of_word(levels, places, first=1):
    """Paragraphs of a list, each at a level, in a Word document; first: where it begins."""
    return listed('<w:abstractNum w:abstractNumId="1">%s</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>' % "".join(
        level(at, name, text, more, first) for at, (name, text, more) in enumerate(levels)), [NUMBERED % (place, "4") for place in places])


LIST = '<w:abstractNum w:abstractNumId="1">%s%s</w:abstractNum>' % (level(0, "chineseCounting", "%1、"), level(1, "decimal", "%1.%2"))
NUMBER = '<w:num w:numId="%s"><w:abstractNumId w:val="1"/>%s</w:num>'
OVERRIDE = '<w:lvlOverride w:ilvl="%d">%s</w:lvlOverride>'
BEGIN = '<w:startOverride w:val="%d"/>'
# the numbering of Word documents, properties of paragraphs, what is seen before these, and styles
LISTS = [
    # a level that looks otherwise by one of two names of a list, which count on together unless one begins anew
    (LIST + NUMBER % (1, "") + NUMBER % (2, OVERRIDE % (0, level(0, "decimal", "%1）"))),
     [NUMBERED % (0, 1), NUMBERED % (0, 2), NUMBERED % (1, 2), NUMBERED % (0, 1), NUMBERED % (1, 1)], ["一、 ", "2） ", "2.1 ", "三、 ", "三.1 "], ""),
    (LIST + NUMBER % (1, "") + NUMBER % (2, OVERRIDE % (0, BEGIN % 5) + OVERRIDE % (1, level(1, "upperLetter", "(%2)", '<w:suff w:val="nothing"/>', 3))),
     [NUMBERED % (0, 1), NUMBERED % (0, 2), NUMBERED % (0, 2), NUMBERED % (1, 2), NUMBERED % (1, 2)], ["一、 ", "五、 ", "六、 ", "(C)", "(D)"], ""),
    (LIST + NUMBER % (1, OVERRIDE % (0, BEGIN % 3 + level(0, "decimal", "第%1条", '<w:pPr><w:ind w:left="9"/></w:pPr>', 9))),
     [NUMBERED % (0, 1), NUMBERED % (0, 1)], ["第3条 ", "第4条 "], ""),
    (LIST + NUMBER % (1, OVERRIDE % (1, BEGIN % 4)), [NUMBERED % (1, 1), NUMBERED % (1, 1), NUMBERED % (0, 1), NUMBERED % (1, 1)],
     ["一.4 ", "一.5 ", "二、 ", "二.1 "], ""),
    # what is no list, or none that is known
    (LIST + NUMBER % (1, ""), [NUMBERED % (0, 1), NUMBERED % (0, 0), NUMBERED % (0, 7), NUMBERED % (0, 1)], ["一、 ", "", "", "二、 "], ""),
    ('<w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num>', [NUMBERED % (0, 1)], [""], ""),
    (LIST.replace('w:val="decimal"', "").replace('w:val="chineseCounting"', 'w:val="%s"' % ("x" * 40)) + NUMBER % (1, ""),
     [NUMBERED % (0, 1), NUMBERED % (1, 1)], ["", ""], ""),
    (LIST.replace("%1、", "长" * 40) + NUMBER % (1, ""), [NUMBERED % (0, 1)], [""], ""), (LIST.replace("%1、", "") + NUMBER % (1, ""), [NUMBERED % (0, 1)], [""], ""),
    # a level below its own has the number it would begin with, and begins with that
    (LIST.replace("%1、", "%1.%2 ") + NUMBER % (1, ""), [NUMBERED % (0, 1), NUMBERED % (1, 1)], ["一.1 ", "一.1 "], ""),
    # by styles: of a level, off again, based on others, on each other, of the same name, without a name
    (LIST + NUMBER % (1, ""), ['<w:pStyle w:val="a"/>', '<w:pStyle w:val="b"/>', '<w:pStyle w:val="c"/>' + NUMBERED % (0, 0), '<w:pStyle w:val="c"/>'],
     ["一、 ", "一.1 ", "", "二、 "], '<w:style w:styleId="a"><w:pPr><w:spacing w:before="9"/>%s</w:pPr></w:style><w:style w:styleId="a"/><w:style/>'
     '<w:style w:styleId="b"><w:basedOn w:val="a"/>%s</w:style><w:style w:styleId="c"><w:basedOn w:val="a"/></w:style>' % (NUMBERED % (0, 1), NUMBERED % (1, 1))),
    (LIST + NUMBER % (1, ""), ['<w:pStyle w:val="a"/>', '<w:pStyle w:val="b"/>'], ["一、 ", "二、 "],
     '<w:style w:styleId="a"><w:basedOn w:val="b"/>%s</w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>' % (NUMBERED % (0, 1))),
    # the style of paragraphs without one
    (LIST + NUMBER % (1, ""), ["", "", '<w:pStyle w:val="b"/>'], ["三、 ", "四、 ", ""], '<w:style w:type="paragraph" w:default="1" w:styleId="a">%s</w:style>' % (NUMBERED % (0, 1))),
    (LIST + NUMBER % (1, ""), ["", "", '<w:pStyle w:val="a"/>'], ["", "", "一、 "], '<w:style w:type="paragraph" w:default="0" w:styleId="a">%s</w:style>' % (NUMBERED % (0, 1))),
    # a paragraph whose end is hidden has no number
    (LIST + NUMBER % (1, ""), [NUMBERED % (0, 1), NUMBERED % (0, 1) + "<w:rPr><w:sz w:val='21'/><w:vanish/></w:rPr>",
                               NUMBERED % (0, 1) + "<w:rPr><w:vanish w:val='0'/></w:rPr>"], ["一、 ", "", "二、 "], ""),
]


def listed_2003(levels, places):
    """Paragraphs of a list in Word's XML of 2003, each at a level; a level is its kind of numbers and its text."""
    lists = '<w:lists><w:listDef w:listDefId="3">%s</w:listDef><w:list w:ilfo="2"><w:ilst w:val="3"/></w:list></w:lists>' % "".join(
        '<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:nfc w:val="%s"/><w:lvlText w:val="%s"/></w:lvl>' % (at, *level) for at, level in enumerate(levels))
    paragraph = '<w:p><w:pPr><w:listPr><w:ilvl w:val="%d"/><w:ilfo w:val="2"/></w:listPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>'
    return ('<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">%s<w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p><w:p><w:r><w:t>%s</w:t></w:r></w:p>'
            "%s</w:body></w:wordDocument>" % (lists, ABOVE[0], "五、存在的主要问题及改进情况", "".join(paragraph % (place, ITEMS[at % len(ITEMS)]) for at, place in enumerate(places)))).encode()


# the same of Word 2003: kinds of numbers by their names then
LEVELS_2003 = [([("37", "%1、"), ("0", "%2.")], [0, 1, 1, 0], ["一、 ", "1. ", "2. ", "二、 "]), ([("18", "%1"), ("23", "●")], [0, 0, 1], ["① ", "② ", ""])]


def numbered_word(name, first):
    """A Word document with a list of three."""
    return paragraphs_of_word([(name, "%1、", "")], [0, 0, 0], first)


# the same of OpenDocument: (numerals, attributes)
ODT_LEVELS = [
    ([("一", 'style:num-suffix="、"'), ("1", 'text:display-levels="2"'), ("1", 'style:num-prefix="(" style:num-suffix=")"')], [0, 1, 1, 2, 0, 1, 2],
     ["一、 ", "一.1 ", "一.2 ", "(1) ", "二、 ", "二.1 ", "(1) "]),
    ([("", ""), ("1", 'text:display-levels="2"')], [0, 1, 1], ["", "1 ", "2 "]), ([("?", ""), ("1", "")], [0, 1], ["", "1 "]),
    ([("①", 'text:start-value="20"')], [0, 0], ["⑳ ", ""]), ([("甲", 'style:num-suffix="．"')], [0, 0], ["甲． ", "乙． "]),
    ([("壹", ""), ("01", ""), ("i", ""), ("A", "")], [0, 1, 2, 3], ["壹 ", "01 ", "i ", "A "]),
]


def paragraphs_of_odt(levels, places, more=""):
    """Paragraphs of a list, each at a level, in an OpenDocument text; more: of the first of them."""
    spaces = " ".join('xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (name, name) for name in ("office", "text", "style"))
    items = ""
    for at, place in enumerate(places):
        item = "<text:list-item%s><text:p>%s</text:p></text:list-item>" % (more if at == 0 else "", ITEMS[at % len(ITEMS)])
        for depth in range(place):
            item = "<text:list-item><text:list>%s</text:list></text:list-item>" % item
        items += item
    return archived({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        "content.xml": '<office:document-content %s><office:automatic-styles><text:list-style style:name="L">%s</text:list-style>'
                       '</office:automatic-styles><office:body><office:text><text:p>%s</text:p><text:p>五、存在的主要问题及改进情况</text:p>'
                       '<text:list text:style-name="L">%s</text:list></office:text></office:body></office:document-content>' % (
                           spaces, "".join('<text:list-level-style-number text:level="%d" style:num-format="%s" %s/>' % (at, *level)
                                           for at, level in enumerate(levels, 1)), ABOVE[0], items)})


def numbered_odt(form, first):
    """An OpenDocument text with a list of three."""
    return paragraphs_of_odt([(form, 'style:num-suffix="、"')], [0, 0, 0], ' text:start-value="%d"' % first)


def listed_odt(styles, body):
    """An OpenDocument text in one file, written on many lines; its last paragraphs are the body."""
    spaces = " ".join('xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (name, name) for name in ("office", "text", "style"))
    return ('<office:document %s>\n <office:styles>\n  %s\n </office:styles>\n <office:body>\n  <office:text>\n   <text:p>%s</text:p>\n'
            "   <text:p>五、存在的主要问题及改进情况</text:p>\n   %s\n  </office:text>\n </office:body>\n</office:document>" % (
                spaces, styles, ABOVE[0], body.replace("><", ">\n  <"))).encode()


def heading(level, text, more=""):
    """A heading of OpenDocument."""
    return '<text:h text:outline-level="%s" %s>%s</text:h>' % (level, more, text)


def items(*texts, more=""):
    """A list of OpenDocument."""
    return "<text:list %s>%s</text:list>" % (more, "".join("<text:list-item>%s</text:list-item>" % (
        text if text.startswith("<") else "<text:p>%s</text:p>" % text) for text in texts))


OUTLINE = ('<text:outline-style>%s<text:outline-level-style text:level="11" style:num-format="a"/></text:outline-style>' % "".join(
    '<text:outline-level-style text:level="%d" style:num-format="%s" style:num-prefix="%s" style:num-suffix="%s"/>' % level for level in (
        (0, "a", "", ""), (1, "一", "（", "）"), (2, "1", "", ".", ), (3, "", "", ""))))
STYLE = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" %s/>%s</text:list-style>'
SECOND = '<text:list-level-style-number text:level="2" style:num-format="A" text:display-levels="2"><style:text-properties text:display="none"/></text:list-level-style-number>'
NAMED = 'text:style-name="L"'
# styles and paragraphs of an OpenDocument text, and what is seen
LISTS_ODT = [
    # headings are numbered by the outline, unless they stand in a list or say that they are not
    (OUTLINE, heading(1, "甲") + heading(2, "乙") + heading(2, "丙") + heading(1, "丁") + heading(2, "戊") + heading(3, "己") + heading(9, "庚"),
     ["（一） 甲", "1. 乙", "2. 丙", "（二） 丁", "1. 戊", "己", "庚"]),
    (OUTLINE, heading(1, "甲", 'text:is-list-header="true"') + heading(1, "乙", 'text:is-list-header="false"') + items(heading(1, "丙")) + heading(1, "丁"),
     ["甲", "（一） 乙", "丙", "（二） 丁"]),
    (OUTLINE + '<style:style style:name="H" style:family="paragraph"><style:text-properties text:display="none"/></style:style>',
     heading(1, "甲", 'text:style-name="H"') + heading(1, "乙"), ["（一） 乙"]),
    # lists: that are named, or take the style of the one around them, go on, have none
    (STYLE % ("", SECOND), items("甲", items("乙", "丙"), "丁", more=NAMED) + items("戊"), ["1 甲", "1.A 乙", "1.B 丙", "2 丁", "戊"]),
    (STYLE % ("", SECOND), items(items("甲"), more=NAMED), ["1.A 甲"]),
    (STYLE % ("", ""), items("甲", more=NAMED) + items("乙", more=NAMED) + items("丙", more=NAMED + ' text:continue-numbering="true"') +
     items("丁", more=NAMED + ' text:continue-list="x"'), ["1 甲", "1 乙", "2 丙", "3 丁"]),
    (STYLE % ("", ""), items("甲", more='text:style-name="none"') + "<text:list-item><text:p>乙</text:p></text:list-item>", ["甲", "乙"]),
    (STYLE % ("", ""), '<text:list %s><text:list-item text:start-value="7"><text:p>甲</text:p><text:p>乙</text:p></text:list-item></text:list>' % NAMED +
     '<text:list><text:list-item text:start-value="7"><text:p>丙</text:p></text:list-item></text:list>', ["7 甲", "乙", "丙"]),
    (STYLE % ('style:num-suffix="%s"' % ("长" * 40), ""), items("甲", more=NAMED), ["甲"]),
    (STYLE % ('style:num-prefix="%s"' % ("长" * 40), ""), items("甲", more=NAMED), ["甲"]),
    (STYLE % ("", ""), "<text:list><text:list-item>" * 40 + "<text:p>甲</text:p>" + "</text:list-item></text:list>" * 40, ["甲"]),
    (STYLE % ("", ""), '<text:list %s><text:list-item text:start-value="3">' % NAMED + "<text:list><text:list-item text:start-value='5'>" * 12 + "<text:p>甲</text:p>" +
     "</text:list-item></text:list>" * 13, ["甲"]),
    # blanks and breaks
    ("", "<text:p>\n  甲<text:s/>\t乙\r\n 丙  丁<text:line-break/> 戊<text:span> 己</text:span> </text:p>", ["甲 乙 丙 丁", "戊 己"]),
    ('<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
     '<text:line-break/><text:s/><text:tab/><text:p>甲<text:span text:style-name="H"><text:line-break/><text:tab/>乙</text:span>丙</text:p>', ["甲丙"]),
]


def numbered():
    """(name, document, the last lines that are seen)"""
    for write, lists in ((paragraphs_of_word, WORD_LEVELS), (paragraphs_of_odt, ODT_LEVELS)):
        for levels, places, labels in lists:
            lines = [label + ITEMS[at % len(ITEMS)] for at, label in enumerate(labels)]
            yield "levels %s: %s" % (levels, places), write(levels, places), lines
    for numbering, properties, labels, styles in LISTS:
        yield "lists %s of %s%s" % (properties, numbering, styles), listed(numbering, properties, styles), [
            label + ITEMS[at % len(ITEMS)] for at, label in enumerate(labels)]
    for levels, places, labels in LEVELS_2003:
        yield "levels of 2003 %s: %s" % (levels, places), listed_2003(levels, places), [label + ITEMS[at % len(ITEMS)] for at, label in enumerate(labels)]
    for styles, body, lines in LISTS_ODT:
        yield "of OpenDocument %s by %s" % (body, styles), listed_odt(styles, body), lines
    for word_name, odt_name, numerals, firsts in NUMERALS:
        for first in firsts:
            lines = ["%s、 %s" % (numerals[first + at], item) for at, item in enumerate(ITEMS)]
            yield "%s from %d" % (word_name, first), numbered_word(word_name, first), lines
            if odt_name:
                yield "%s from %d of OpenDocument" % (odt_name, first), numbered_odt(odt_name, first), lines
