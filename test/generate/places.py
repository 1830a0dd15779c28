"""Words with places, written by hand: what a converter writes now and then, and what is broken; with the lines that are seen.

Used by test/check/placed.
"""

HEADING = "一、总体情况"


def _wide(text):
    """How wide a text is, its digits half as wide as Chinese."""
    return sum(10 if ord(c) > 0x1100 else 5 for c in text)


def _words(*words):
    """Words as (left, top, right, bottom, text), under a heading; a word is its place, its text and what else of it is."""
    for x, y, text in ((50, 60, HEADING),) + words:
        yield x, y, x + _wide(text), y + 10, text


TSV = "level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
PAGE = "1\t1\t0\t0\t0\t0\t0\t0\t595.0\t842.0\t-1\t###PAGE###\n"


def _row(x, y, right, bottom, text):
    """A word in TSV."""
    return "5\t1\t0\t0\t0\t0\t%s\t%s\t%s\t%s\t100\t%s\n" % (x, y, right - x, bottom - y, text)


def _tsv(*words, head=TSV + PAGE):
    """TSV of pdftotext."""
    return head + "".join(_row(*word) for word in _words(*words))


def _bbox(inside, words=()):
    """XML of pdftotext."""
    return '<html><body>\n<doc>\n<page width="595" height="842">\n%s%s</page>\n</doc></body></html>' % ("".join(
        '<word xMin="%s" yMin="%s" xMax="%s" yMax="%s">%s</word>\n' % word for word in _words(*words)), inside)


def _pdf2xml(inside, page='number="1" width="595" height="842"'):
    """XML of pdftohtml."""
    return '<?xml version="1.0"?>\n<pdf2xml>\n<page %s>\n<text top="60" left="50" width="60" height="10">%s</text>\n%s</page>\n</pdf2xml>' % (page, HEADING, inside)


def _hocr(inside, more="<meta name='ocr-system' content='tesseract'/>"):
    """hOCR."""
    return ("<html><head>%s</head><body><div class='ocr_page' title='bbox 0 0 595 842'>\n<span class='ocrx_word' title='bbox 50 60 110 70; x_wconf 95'>%s</span>\n"
            "%s</div></body></html>" % (more, HEADING, inside))


def _alto(inside, page='WIDTH="595"'):
    """ALTO."""
    return ('<?xml version="1.0"?>\n<alto>\n<Layout><Page %s><String HPOS="50" VPOS="60" WIDTH="60" HEIGHT="10" WC="0.95" CONTENT="%s"/>\n%s</Page></Layout></alto>' % (
        page, HEADING, inside))


def _stext(*lines, more=""):
    """XML of mutool; a line is pairs of places (left, top, right, bottom) and characters."""
    heading = [((50 + 10 * at, 60, 60 + 10 * at, 70), c) for at, c in enumerate(HEADING)]
    return '<?xml version="1.0"?>\n<document>\n<page id="page1" width="595" height="842">\n<block bbox="0 0 1 1">\n%s%s</block>\n</page>\n</document>' % ("".join(
        "<line>%s</line>\n" % "".join('<char quad="%s %s %s %s %s %s %s %s" c="%s"/>' % (x, y, right, y, x, bottom, right, bottom, c)
                                      for (x, y, right, bottom), c in line) for line in (heading,) + lines), more)


def _pdfminer(inside, page='bbox="0,0,595,842"'):
    """XML of pdfminer."""
    return '<?xml version="1.0"?>\n<pages>\n<page id="1" %s>\n<textbox id="0">\n<textline>%s</textline>\n<textline>%s</textline></textbox>\n</page>\n</pages>' % (
        page, "".join('<text bbox="%d,772,%d,782">%s</text>' % (50 + 10 * at, 60 + 10 * at, c) for at, c in enumerate(HEADING)), inside)


def _letters(text, x=50, y=80, wide=5):
    """Characters of a line in stext, side by side."""
    return [((x + wide * at, y, x + wide * (at + 1), y + 10), c) for at, c in enumerate(text)]


ONE = (50, 80, "收到申请12件")
WORD = '<word xMin="50" yMin="80" xMax="105" yMax="90">%s</word>'
SPAN = "<span class='ocrx_word' title='bbox %d 80 %d 90; x_wconf 95'>%s</span>"
CELL = "<td>%s</td>"


def documents():
    """(name, document, the lines below the heading, whether a note says that not all was read)"""
    yield "tsv", _tsv(ONE), ["收到申请12件"], False
    yield "tsv of Windows", _tsv(ONE).replace("\n", "\r\n"), ["收到申请12件"], False
    yield "tsv, two pages put together", _tsv(ONE) + TSV + PAGE + _row(50, 80, 105, 90, "答复申请12件"), ["收到申请12件", "答复申请12件"], False
    yield "tsv, cut off", _tsv(ONE)[:-2], [], True
    yield "tsv, blanks at its end", _tsv(ONE) + "  \r", ["收到申请12件"], False
    yield "tsv, a tab in a word", _tsv((50, 80, "收到\t12件")), ["收到 12件"], False
    yield "tsv, lines of something else", _tsv(ONE).replace(PAGE, PAGE + "\n7\n5\t1\t0\n"), ["收到申请12件"], False
    yield "tsv, a page of no width", _tsv(ONE, head=TSV + PAGE.replace("595.0", "wide")), ["收到申请12件"], False
    for place in ("x", "", "-", "1.2.3", "9999999999999", "100001", "1e3", ":"):
        yield "tsv, a place %s" % place, _tsv(ONE) + "5\t1\t0\t0\t0\t0\t50\t%s\t9\t9\t100\t9\n" % place, ["收到申请12件"], True
    yield "tsv, a word of no height", _tsv(ONE) + "5\t1\t0\t0\t0\t0\t50\t99\t9\t0\t100\t9\n", ["收到申请12件"], True
    yield "tsv, a word of no width", _tsv(ONE) + "5\t1\t0\t0\t0\t0\t50\t99\t-9\t9\t100\t9\n", ["收到申请12件"], True
    yield "tsv, places with many decimals", _tsv(ONE).replace("\t80\t", "\t80.123456789\t"), ["收到申请12件"], False
    yield "bbox", _bbox("", (ONE,)), ["收到申请12件"], False
    yield "bbox, bold within a word", _bbox(WORD % "收到申请<b>1<i>2</i></b>件<b></b>"), ["收到申请12件"], False
    yield "bbox, a word of many pieces", _bbox(WORD % ("<b>收到</b>" * 100)), ["收到" * 66], True
    for place in "xMin", "yMin", "xMax", "yMax":
        yield "bbox without " + place, _bbox((WORD % "9").replace(place, "other"), (ONE,)), ["收到申请12件"], True
    yield "bbox, a page of no width", _bbox("", (ONE,)).replace('width="595"', 'width="wide"'), ["收到申请12件"], False
    yield "pdf2xml, a line of words", _pdf2xml('<text top="80" left="50" width="70" height="10">收到申请 12\u00a0件 </text>'), ["收到申请 12 件"], False
    yield "pdf2xml, blank lines", _pdf2xml('<text top="80" left="50" width="55" height="10"><b>收到申请12件</b></text><text top="80" left="300" width="0" height="10"> </text>'
                                           '<text top="80" left="300" width="9" height="0"> </text>'), ["收到申请12件"], False
    for place in "top", "left", "width", "height":
        yield "pdf2xml without " + place, _pdf2xml('<text top="80" left="50" width="55" height="10">9</text>'.replace(place, "other")), [], True
    yield "pdf2xml, a page of no width", _pdf2xml('<text top="80" left="50" width="55" height="10">收到申请12件</text>', page='number="1"'), ["收到申请12件"], False
    yield "hocr", _hocr(SPAN % (50, 105, "收到申请12件")), ["收到申请12件"], False
    yield "hocr of a PDF", _hocr(SPAN % (50, 105, "收到申请12件"), more=""), ["收到申请12件"], False
    yield "hocr, a word without a place", _hocr("<span class='ocrx_word' title='x_wconf 95'>9</span>"), [], True
    row = "<table class='ocr_table'><tr><td colspan='99999'>%s</td><td>%s</td></tr></table>"
    yield "hocr, a cell behind the last column", _hocr(row % (SPAN % (50, 105, "收到申请12件"), SPAN % (150, 160, "9"))), ["收到申请12件", "9"], True
    yield "alto", _alto('<String HPOS="50" VPOS="80" WIDTH="55" HEIGHT="10" WC="0.9" CONTENT="收到申请12件">9</String><SP/>', page=""), ["收到申请12件"], False
    yield "alto, a word without content", _alto('<String HPOS="50" VPOS="80" WIDTH="55" HEIGHT="10"/>'), [], False
    for place in "HPOS", "VPOS", "WIDTH", "HEIGHT":
        yield "alto without " + place, _alto('<String HPOS="50" VPOS="80" WIDTH="55" HEIGHT="10" CONTENT="9"/>'.replace(place, "X")), [], True
    yield "stext", _stext(_letters("收到申请12件", wide=10)), ["收到申请12件"], False
    yield "stext, a word apart", _stext(_letters("收到", wide=10) + _letters("申请", x=100, wide=10)), ["收到 申请"], False
    yield "stext, a character over the one before", _stext(_letters("收到", wide=10) + _letters("申", x=65, wide=3)), ["收到申"], False
    yield "stext, a character far back", _stext(_letters("收到申请", x=300, wide=10) + _letters("甲乙", x=50, wide=10)), ["甲乙 收到申请"], False
    yield "stext, characters above and below", _stext(_letters("收到", wide=10) + _letters("申", x=70, y=110, wide=10) + _letters("请", x=80, y=80, wide=10)), ["收到 请", "申"], False
    yield "stext, a little higher", _stext(_letters("收到", wide=10) + _letters("12", x=70, y=79) + _letters("件", x=80, wide=10)), ["收到12件"], False
    yield "stext, a long word", _stext(_letters("长" * 150, wide=3)), ["长" * 150], False
    yield "stext, an empty character", _stext(_letters("收到", wide=10) + [((70, 80, 75, 90), "")] + _letters("1", x=75)), ["收到 1"], False
    yield "stext, a character without a place", _stext(_letters("收到", wide=10), more='<char c="9"/>'), ["收到"], True
    yield "stext, two pages", _stext(_letters("收到", wide=10)).replace("</page>", '</page><page id="page2"><block bbox=""><line>%s</line></block></page>' % "".join(
        '<char quad="%d 80 %d 80 %d 90 %d 90" c="%s"/>' % (50 + 10 * at, 60 + 10 * at, 50 + 10 * at, 60 + 10 * at, c) for at, c in enumerate("申请"))), ["收到", "申请"], False
    text = "".join('<text bbox="%d,752,%d,762">%s</text>' % (50 + 10 * at, 60 + 10 * at, c) for at, c in enumerate("收到"))
    yield "pdfminer", _pdfminer(text + '<text> </text><text bbox="90,752,100,762">件</text>'), ["收到 件"], False
    yield "pdfminer, a character without a place", _pdfminer(text + '<text bbox="1,2">9</text>'), ["收到"], True
    yield "pdfminer, a page without a size", _pdfminer(text, page=""), ["收到"], False


def shapes():
    """hOCR whose tables say their cells: (name, document, the cells as (row, column, text))"""
    def cells(*texts, kind="td"):
        return "".join("<%s>%s</%s>" % (kind, SPAN % (50 + 50 * at, 60 + 50 * at, text), kind) for at, text in enumerate(texts))
    table = "<table class='ocr_table'>%s</table>"
    yield "heads", _hocr(table % ("<tr>%s</tr><tr>%s</tr>" % (cells("甲", "乙", kind="th"), cells("1", "2")))), [(1, 1, "甲"), (1, 2, "乙"), (2, 1, "1"), (2, 2, "2")]
    yield "a table in a cell", _hocr(table % ("<tr>%s<td><table class='ocr_table'><tr>%s</tr></table></td></tr>" % (cells("甲"), cells("1")))), [(1, 1, "甲"), (2, 1, "1")]
    yield "cells before all rows", _hocr(table % (cells("甲", "乙") + "<tr>%s</tr>" % cells("1", "2"))), [(1, 1, "甲"), (1, 2, "乙"), (2, 1, "1"), (2, 2, "2")]
    split = cells("%s")[:-len("</td>")] % "政府" + SPAN % (105, 130, "") + SPAN % (135, 160, "A") + SPAN % (165, 190, "B") + "</td>"
    yield "words of a cell, one of them without text", _hocr(table % ("<tr>%s%s</tr>" % (split, cells("1")))), [(1, 1, "政府A B"), (1, 2, "1")]
    over = cells("%s")[:-len("</td>")] % "政府" + "<div class='ocr_page' title='bbox 0 0 595 842'>" + SPAN % (50, 70, "信息") + "</div></td>"
    yield "a cell of two pages", _hocr(table % ("<tr>%s%s</tr>" % (over, cells("1")))), [(1, 1, "政府信息"), (1, 2, "1")]
    yield "another table", _hocr("<table class='other'><tr>%s</tr></table>" % cells("甲", "乙")), []
    yield "broken off", _hocr(table % ("<tr>%s</tr><tr>%s</tr>" % (cells("甲", "乙"), cells("1", "2")))).split("</tr></table>", maxsplit=1)[0], [(1, 1, "甲"), (1, 2, "乙"), (2, 1, "1")]


# Tables: a report whose words have places, and what is read of its rows

TITLE = "云河县水务局2022年政府信息公开工作年度报告"
HEADS = [(50, "信息内容"), (190, "本年制发件数"), (290, "本年废止件数"), (390, "现行有效件数")]


def report(*rows, above=(), below=()):
    """A report with a table; a row is words (left, text), of the label and of the cells; above, below: what else stands there."""
    words = [(50, 60, TITLE), (50, 100, "二、主动公开政府信息情况")] + [(x, 140, text) for x, text in HEADS]
    for at, row in enumerate(rows):
        words += [(x, 160 + 20 * at, text, *sure) for x, text, *sure in row]
    return list(above) + words + list(below)


def as_bbox(*words):
    """The words as pdftotext writes them."""
    return _bbox("".join('<word xMin="%s" yMin="%s" xMax="%s" yMax="%s">%s</word>\n' % (x, y, x + _wide(text), y + 10, text) for x, y, text in words))


def as_hocr(*words):
    """The words as OCR has them; a word may say how sure it is."""
    return _hocr("".join("<span class='ocrx_word' title='bbox %d %d %d %d; x_wconf %d'>%s</span>\n" % (
        x, y, x + _wide(text), y + 10, sure[0] if sure else 95, text) for x, y, text, *sure in words))


def ruled(*cells, label="规章"):
    """The row of a label and its cells, which stand in the middle of their columns."""
    return [(50, label)] + [(x + (_wide(head) - _wide(text)) // 2, text) for (x, head), text in zip(HEADS[1:], cells)]


SECOND = ruled("7", "1", "1,024", label="行政规范性文件")


def twice(*cells):
    """Nine rows of numbers, the first of them these, under heads of which OCR lost some or ran two together."""
    return [ruled(*cells)] + [ruled(str(20 + at), str(30 + at), str(40 + at), label="其他%d" % at) for at in range(8)]


def figures():
    """(name, document, the figures that are read)"""
    def read(first, second=("7", "1", "1024")):
        return {"disclosure.%s.%s" % (item, measure): value for item, row in (("regulations", first), ("normative_documents", second))
                for measure, value in zip(("issued", "repealed", "in_force"), row) if value is not None}
    nothing, plain = (None, None, None), ("12", "0", "30")
    for cells, values in ((plain, plain), (("-", "－", "—"), nothing), (("/", "\\", "／"), nothing), (("无", "─", "0"), (None, None, "0")),
                          (("１２", "+3", "＋4"), ("12", "3", "4")), (("1，024", "5％", "6%"), ("1024", None, None)), (("1．5", "1.5", "1,5"), ("1.5", "1.5", None)),
                          (("1-2", "3:4", "5,"), nothing), (("12", "", "30"), ("12", None, "30"))):
        yield "bbox %s" % (cells,), as_bbox(*report(ruled(*cells), SECOND)), read(values)
    # the number of the page far below all else, that of a list close below; others that are none
    for text in "3", "-3-", "第3页", "第3页共5页":
        yield "bbox, page %s" % text, as_bbox(*report(ruled(*plain), SECOND, below=[(300, 800, text)])), read(plain)
    yield "bbox, two numbers below", as_bbox(*report(ruled(*plain), SECOND, below=[(300, 800, "3"), (330, 800, "5")])), read(plain)
    yield "bbox, pages and all pages", as_bbox(*report(ruled(*plain), SECOND, below=[(280, 800, "第3页"), (340, 800, "共5页")])), read(plain)
    yield "bbox, many words below", as_bbox(*report(ruled(*plain), SECOND, below=[(40 * at, 800, "%d" % at) for at in range(1, 9)])), read(plain)
    yield "hocr, surer than can be", as_hocr(*report(*[[word + (250,) if word[1] == "30" else word for word in ruled(*plain)], SECOND])), read(plain)
    # of OCR: rules beside words are none of them, those beside numbers may be digits
    yield "hocr", as_hocr(*report(ruled(*plain), SECOND)), read(plain)
    for bar in "|", "[", "]|":
        rows = [[(40, bar)] + ruled(*plain), [(40, bar)] + SECOND + [(480, bar)]]
        yield "hocr, rules %s apart" % bar, as_hocr(*report(*rows)), read(plain)
        yield "hocr, labels with rules %s" % bar, as_hocr(*report(ruled(*plain, label="%s规章%s" % (bar, bar)), SECOND)), read(plain)
        yield "hocr, a number with rules %s" % bar, as_hocr(*report(ruled("12" + bar, "0", "30"), SECOND)), read((None, "0", "30"))
        yield "hocr, rules %s before a number" % bar, as_hocr(*report(ruled("12", bar + "0", "30"), SECOND)), read(("12", None, "30"))
    yield "hocr, a line of rules", as_hocr(*report(ruled(*plain), SECOND, below=[(50, 300, "|"), (90, 300, "||")])), read(plain)
    yield "hocr, numbers that may be more", as_hocr(*report(ruled("012", "0.5", "1"), SECOND)), read((None, "0.5", "1"))
    yield "hocr, junk among the heads", as_hocr(*report(ruled(*plain), SECOND, above=[(266, 140, "口", 10)])), read(plain)
    # more heads than there is room for, in a line or in all, and more columns of numbers, are no table
    many = [(190 + 30 * at, "件数") for at in range(45)]
    rest = [word for word in report(ruled(*plain), SECOND) if word[1] != 140 or word[0] == 50]
    apart = [word for word in report(ruled(*plain), SECOND) if word[1] != 100] + [(50, 118, "二"), (60, 118, "、主动公开政府信息情况")]
    yield "bbox, the ordinal of a heading apart", as_bbox(*apart), read(plain)
    letters = [(50 + 14 * at, 200, letter) for at, letter in enumerate("其他规范性文件和工作制度以及有关事项")]
    set_out = report(ruled(*plain), SECOND, ruled("5", "6", "7", label="")[1:])
    yield "bbox, a label of letters apart", as_bbox(*[(x + 130 * (x > 100), y, text) for x, y, text in set_out], *letters), read(plain)
    # small numbers at the end of a page, and those of the next that stand a little higher than their label
    small = "".join('<word xMin="%d" yMin="200" xMax="%d" yMax="202">%s</word>' % (x, x + 5, text) for x, text in ((220, "8"), (320, "9"), (420, "6")))
    low = '<word xMin="50" yMin="102" xMax="130" yMax="106">其他主动公开文件</word>' + "".join(
        '<word xMin="%d" yMin="95" xMax="%d" yMax="105">%s</word>' % (x, x + 5, text) for x, text in ((220, "5"), (320, "6"), (420, "7")))
    yield "bbox, pages of small numbers", as_bbox(*report(ruled(*plain), SECOND)).replace("</page>", small + '</page><page width="595" height="842">' + low + "</page>"), read(plain)
    yield "bbox, many heads", as_bbox(*rest, *[(x, 140, text) for x, text in many]), {}
    yield "bbox, many numbers beside each other", as_bbox(*report(ruled(*plain) + [(490 + 30 * at, str(at)) for at in range(70)], SECOND)), {}
    yield "bbox, many lines of heads", as_bbox(*[(x, y + 300 * (y > 110), text) for x, y, text in rest],
                                               *[(x, 440 - 12 * line, text) for x, text in many[:15] for line in range(25)]), {}
    rows = twice(*plain)
    wide = [row + [(490 + 30 * at, str(50 + at)) for at in range(45)] for row in rows]
    yield "hocr, many columns", as_hocr(*report(*wide)), {}
    heads = {"hocr, all heads": HEADS, "hocr, two heads run together": HEADS[:2] + [(290, "本年废止件数（件）现行有效件数")], "hocr, a head lost, the others in order": HEADS[:2] + HEADS[3:]}
    for name, there in heads.items():
        words = [word for word in report(*twice(*plain)) if word[1] != 140] + [(x, 140, text) for x, text in there]
        yield name, as_hocr(*words), read(nothing if "together" in name else plain, nothing)
