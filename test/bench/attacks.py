"""Pages made to be slow: each shape fills a page of any size."""

LABEL = "一、本年新收政府信息公开申请数量"
PROSE = ("2023年,本机关共收到政府信息公开申请121件(其中新收112件,上年结转9件),"
         "办结118件,其中3件结转下年度继续办理。")


def _fill(piece, size):
    """A piece again and again."""
    data = piece.encode() if isinstance(piece, str) else piece
    return data * (size // len(data) + 1)


def _page(body, size, end=b""):
    """A page of a size with a body of copies of a piece."""
    return (b'<html><head><meta charset="utf-8"><title>x</title></head><body>'
            + _fill(body, size) + end + b"</body></html>")


def _nested(start, end, size):
    """Elements in each other, and all the end tags."""
    count = size // (len(start) + len(end))
    return b"<html><body>" + start.encode() * count + end.encode() * count


def _attributes(size):
    """One cell with very many attributes."""
    names = "".join(" a%d=%d" % (n, n) for n in range(size // 13))
    return ("<table><tr><td%s>1</td></tr></table>" % names).encode()


def _in_table(body, size):
    """Copies of a piece in a table that is never closed."""
    return b"<table><tr>" + _fill(body, size)


def _requests(rows, size):
    """Rows in a table with the header of the requests."""
    kinds = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    head = "<table><tr><td></td>%s</tr>" % "".join("<td>%s</td>" % k for k in kinds)
    return head.encode() + _fill(rows, size) + b"</table>"


PAPER = b'<doc><page width="9" height="9">'
WORD = '<word xMin="1" yMin="%d" xMax="2" yMax="%d">1</word>'


def _words(body, size):
    """Copies of a piece among words with places."""
    return PAPER + _fill(body, size)


def _many(form, size):
    """Words with places behind so many different pieces."""
    piece, pieces, at = form % 0, [], 0
    while at < size:
        pieces.append(form % len(pieces))
        at += len(piece) + 4
    return PAPER + "".join(pieces).encode()


SHAPES = {
    "deep nesting, then end tags": lambda n: _nested("<div>", "</div>", n),
    "deep tables, then end tags": lambda n: _nested(
        "<table><tr><td>", "</td></tr></table>", n),
    "deep inline tags": lambda n: _nested("<b><i>", "</i></b>", n),
    "headings in deep nesting": lambda n: _fill("<div>", n // 2)
    + _fill("<h1>x</h1>", n // 2),
    "one element, many attributes": _attributes,
    "attributes without end": lambda n: b"<td " + _fill("a='", n),
    "unclosed cells": lambda n: _in_table("<td>1", n),
    "unclosed rows": lambda n: _in_table("<tr><td>1", n),
    "unclosed paragraphs": lambda n: _page("<p>1<li>2", n),
    "unclosed struck out text": lambda n: _page("<s>1", n),
    "unclosed hidden text": lambda n: _page("<b hidden>1", n),
    "unclosed comments": lambda n: _page("<!--", n),
    "unclosed scripts": lambda n: _page("<script>", n),
    "unclosed tags": lambda n: _page("<td ", n),
    "end tags only": lambda n: _page("</div></td>", n),
    "runs of <": lambda n: _page("<", n),
    "runs of &": lambda n: _page("&", n),
    "runs of &#": lambda n: _page("&#", n),
    "runs of NUL": lambda n: _page(b"\0", n),
    "runs of blanks": lambda n: _page(" \n", n),
    "runs of invalid bytes": lambda n: _page(b"\x81\xff", n),
    "runs of 由": lambda n: _page("由", n),
    "runs of （": lambda n: _page("（", n),
    "runs of digits": lambda n: _page("1", n),
    "many tiny tables": lambda n: _page(
        "<table><tr><td>1</td></tr></table>", n),
    "huge spans": lambda n: _in_table(
        "<tr><td colspan=1000 rowspan=1000>1</td>", n),
    "spans of negative size": lambda n: _in_table(
        "<td colspan=-1 rowspan=99999999999>1</td>", n),
    "one giant paragraph": lambda n: _page(PROSE, n),
    "giant paragraphs of 年 and digits": lambda n: _page("2023年1月1日", n),
    "claims, a line each": lambda n: _page("<p>" + PROSE, n),
    "headings of sections": lambda n: _page("<p>一、总体情况</p>", n),
    "titles": lambda n: _page("<p>云河县2023年政府信息公开工作年度报告</p>", n),
    "labels again and again": lambda n: _requests(
        "<tr><td>%s</td><td>1</td></tr>" % LABEL, n),
    "labels in one row": lambda n: _requests("<td>%s</td>" % LABEL, n),
    "near labels": lambda n: _requests(
        "<tr><td>%s</td><td>1</td></tr>" % LABEL.replace("新收", "新牧"), n),
    "headers again and again": lambda n: _page(
        "<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td></tr></table>", n),
    "words in one place": lambda n: _words(WORD % (1, 2), n),
    "words below each other": lambda n: _many('<word xMin="1" yMin="%d" xMax="2" yMax="1000000">1</word>', n),
    "pages of words": lambda n: _words("<page/>" + WORD % (1, 2), n),
    "rows of numbers": lambda n: _words("".join('<word xMin="%d" yMin="1" xMax="%d" yMax="2">1</word>' % (x, x + 1)
                                                for x in range(0, 50, 9)) + "<page/>", n),
    "elements of many names": lambda n: _many("<a%d/>", n),
    "instructions of many names": lambda n: _many("<?a%d?>", n),
    "attributes of many names, one by one": lambda n: _many('<a a%d=""/>', n),
    "namespaces one by one": lambda n: _many('<a xmlns:a%d="%%d"/>', n).replace(b"%d", b"x"),
    "attributes of many names": lambda n: _words("<a " + "".join('a%d="" ' % at for at in range(180)) + "/>", n),
    "many namespaces": lambda n: _words("".join('<a xmlns:b%d="%d">' % (at, at) for at in range(190)), 0)
    + _fill("<b1:a/>", n),
    "one word of many pieces": lambda n: _words(WORD[:WORD.index("1</")] % (1, 2), 0) + _fill("1<b/>", n),
    "entities without an end": lambda n: _words("&#1", n),
    "text with many |": lambda n: _fill("1 | ", n),
    "text with many lines of |": lambda n: _fill(LABEL + " | 1 | 2 | 3 |\n", n),
    "text of |": lambda n: _fill("|", n),
    "frames": lambda n: _fill("+-+-+\n|1|2|\n", n),
    "frames without an end": lambda n: _fill("+--+\n|1|\n", n),
    "numbers between empty lines": lambda n: "自然人\n总计\n".encode() + _fill("1\n\n", n),
}
