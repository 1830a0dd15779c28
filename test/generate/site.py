"""What a web site puts around a report, and the bytes it is sent as."""

import generate.traditional

SCRIPT = """<script type="text/javascript">
var rows = "<table><tr><td>规章</td><td>7</td><td>8</td><td>9</td></tr></table>";
if (1 < 2 && rows) { document.write("<p>主动公开政府信息999条</p>"); }
</script>
<style type="text/css"> .nav > li { float:left } td { border:1px solid #999 } </style>
"""
COMMENT = """<!-- <table><tr><td>行政许可</td><td>12345</td></tr></table> -->
"""
WORD_HEAD = """<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View>
<w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;
mso-pagination:none; font-size:10.5pt} table.MsoNormalTable {mso-tstyle-rowband-size:0} --></style>
"""


def _date(report):
    year, month, day = report.published.split("-")
    style = report.dice.below(4)
    if style == 0:
        return "%s年%d月%d日" % (year, int(month), int(day))
    if style == 1:
        return "%s/%s/%s" % (year, month, day)
    if style == 2:
        return report.published + " 09:%02d" % report.dice.below(60)
    return report.published


def _title(report):
    """The title, unless this page tells it in its lead sentence only."""
    return report.title if report.look.get("show-title") else None


def byline(report):
    """The line of date and source under a title."""
    parts = []
    if report.published and report.look.get("date") == "line":
        parts.append(report.dice.pick(["发布时间:", "发布日期:", "日期:"])
                     + _date(report))
    if report.look.get("source"):
        parts.append(report.dice.pick(["信息来源:", "来源:"])
                     + report.look["source"])
    if report.level not in ("clean", "word"):
        parts.append("浏览次数:%d" % report.dice.between(10, 5000))
    return "  ".join(parts)


def _metadata(report):
    """The table of index number, publisher and date before the report."""
    cells = [("索引号", "%09d/%d-%05d" % (report.dice.below(10**9),
                                       report.year + 1, report.dice.below(10**5))),
             ("信息分类", "政府信息公开年报"), ("文号", "无")]
    if report.look.get("publisher"):
        cells.append(("发布机构", report.look["publisher"]))
    if report.published and report.look.get("date") == "table":
        cells.append(("公开日期", _date(report)))
    if _title(report):
        cells.append(("名称", _title(report)))
    rows, width = [], report.dice.pick([1, 2])
    for at in range(0, len(cells), width):
        rows.append("<tr>" + "".join(
            "<td><b>%s:</b></td><td>%s</td>" % pair
            for pair in cells[at:at + width]) + "</tr>")
    return "<table class='xxgk'>%s</table>\n" % "".join(rows)


def _meta_tags(report, charset):
    lines = []
    if charset:
        forms = ['<meta charset="%s">',
                 '<meta http-equiv="Content-Type" content="text/html; charset=%s">',
                 "<META http-equiv=Content-Type content='text/html;charset=%s' />"]
        lines += [report.dice.pick(forms) % name for name in charset]
    if report.look.get("article-meta"):
        if _title(report):
            lines.append('<meta name="ArticleTitle" content="%s">' % _title(report))
        if report.published and report.look.get("date") == "meta":
            lines.append('<meta name="PubDate" content="%s 10:%02d">' % (
                report.published, report.dice.below(60)))
        if report.look.get("publisher"):
            lines.append('<meta name="ContentSource" content="%s">'
                         % report.look["publisher"])
    return "\n".join(lines) + "\n"


def _navigation(report):
    """A table of columns of the site, with the words of the forms."""
    dice = report.dice
    names = dice.some(["规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制",
                       "行政事业性收费", "行政复议", "政府集中采购",
                       "政府信息公开申请", "不予公开", "总计"], 6)
    if dice.chance(0.5):
        rows = "".join("<tr><td><a href='#'>%s</a></td><td>%d</td></tr>" % (
            name, dice.between(1, 900)) for name in names)
        head = dice.pick(["", "<tr><th>栏目</th><th>信息数</th></tr>"])
        return "<table class='lm'>%s%s</table>\n" % (head, rows)
    links = "".join("<td><a href='#'>%s</a></td>" % name for name in names)
    counts = "".join("<td>%d条</td>" % dice.between(1, 900) for _ in names)
    return "<table class='lm'><tr>%s</tr><tr>%s</tr></table>\n" % (links, counts)


def _footer(report, site):
    code = report.dice.below(10**8)
    text = ("<div class='foot'><a href='javascript:window.print()'>打印本页</a> "
            "<a href='#'>关闭窗口</a><p>主办单位:%s</p>"
            "<p>网站标识码%010d 某ICP备%08d号-1</p></div>\n" % (site, code, code))
    if report.look.get("neighbours"):
        text = "<p>上一篇:<a href='1.html'>%s%d年政府信息公开工作年度报告</a></p>" % (
            report.office, report.year - 1) + text
    return text


def _wrap(report, body):
    """Layout around the article: nested blocks, tables, or both."""
    if report.look.get("layout-table"):
        for depth in range(report.dice.between(1, 3)):
            side = "<td width='180'>栏目导航</td>" if depth == 1 else ""
            body = ("<table width='100%%' cellpadding='0'><tbody><tr>%s"
                    "<td valign='top'>\n%s\n</td></tr></tbody></table>\n"
                    % (side, body))
    for _ in range(report.dice.between(1, 5)):
        body = "<div class='w%d'>%s</div>" % (report.dice.below(9), body)
    return '<div id="zoom" class="article-content">%s</div>\n' % body


def page(report, body, charset):
    """The report as a page of its site, or as a bare document."""
    look = report.look
    if look.get("fragment"):
        return body
    site = report.office[:3] + "人民政府"
    if not look.get("site"):
        head = _meta_tags(report, charset)
        if look.get("word"):
            head += WORD_HEAD if look.get("mso") else ""
        title = _title(report) or "年报"
        return ("<!DOCTYPE html>\n<html>\n<head>\n%s<title>%s</title>\n</head>\n"
                "<body>\n%s</body>\n</html>\n" % (head, title, body))
    title = site + "门户网站"
    if _title(report) and report.dice.chance(0.5):
        title = _title(report) + report.dice.pick(["_", "-", " - "]) + title
    titles = "<title>%s</title>\n" % title
    if look.get("two-titles"):
        titles = "<title></title>\n" + titles + "<title>政府信息公开</title>\n"
    head = _meta_tags(report, charset) + titles + SCRIPT
    if look.get("late-meta"):
        head = SCRIPT * 6 + titles + _meta_tags(report, charset)
    crumbs = ("<ul class='nav'><li>首页</li><li>政务公开</li><li>办事服务</li></ul>"
              "<div>您当前的位置:<a>首页</a> &gt; <a>政府信息公开</a> &gt; "
              "政府信息公开年报</div>\n")
    top = _metadata(report) if look.get("metadata") else ""
    if look.get("navigation-table"):
        top = _navigation(report) + top
    comment = COMMENT if look.get("comment-table") else ""
    return ("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\">\n"
            "<html>\n<head>\n%s</head>\n<body>\n%s%s%s%s%s</body>\n</html>\n" % (
                head, crumbs, top, comment, _wrap(report, body),
                _footer(report, site)))


def _real(report, plain):
    """The charset of the bytes, and the names it may be called by."""
    dice = report.dice
    if report.look.get("four-byte"):
        return dice.pick([("gb18030", ["gb18030"]), ("gb18030", ["gb2312"]),
                          ("utf-8", ["utf-8"])])
    real = report.choose([("gbk", 17), ("gb18030", 15), ("gb2312", 4),
                          ("utf-16", 4)] + [("big5", 3)] * (not plain))
    if real == "utf-16":
        report.look["bom"] = dice.pick(["utf-16-le", "utf-16-be"])
        return real, dice.pick([[], ["utf-16"], ["utf-8"], ["gb2312"]])
    if real in (None, "big5"):      # in a bare text nothing would tell Big5
        return real or "utf-8", [real or "utf-8"]
    return real, [dice.pick(["gbk", "gb2312", "GB18030"])]


def charsets(report):
    """Draws what the bytes are, and what the page claims they are."""
    dice, look = report.dice, report.look
    look["bom"] = False
    if report.level == "clean":
        return "utf-8", ["utf-8"]
    if report.level == "word":
        gbk = report.vary("gbk", 0.3)
        return ("gbk", ["gb2312"]) if gbk else ("utf-8", ["utf-8"])
    plain = look.get("flat") and not look.get("pre") or look.get("fragment")
    real, names = _real(report, plain)
    if real == "utf-8" and report.vary("bom", 0.1):
        look["bom"] = "utf-8"
        if not plain and report.vary("bom-against-meta", 0.3):
            return real, ["gb2312"]
    look["late-meta"] = look.get("site") and report.vary("meta-late", 0.1)
    if plain:
        names = []
    elif real in ("big5", "utf-16"):
        return real, names
    elif report.vary("meta-wrong", 0.1):
        names = ["utf-8"] if real != "utf-8" else ["gb2312"]
    elif report.vary("meta-double", 0.1):
        names = names + [dice.pick(["utf-8", "gb2312"])]
    elif report.vary("meta-missing", 0.1):
        names = []
    return real, names


# Bytes that belong to nothing, by charset; \x01 in a text is one of them.
INVALID = {"utf-8": [b"\xff", b"\xe5\x8a", b"\x9c", b"\xf8\x80"],
           "gbk": [b"\xff", b"\x80"], "gb2312": [b"\xff", b"\x80"],
           "gb18030": [b"\xff"], "big5": [b"\xff", b"\x80"]}


def _fits(text, codec):
    """Does a text lose nothing but blanks in a charset?"""
    try:
        text.replace("\xa0", "").encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def encode(report, text, charset):
    """The bytes as published."""
    look = report.look
    plain = look.get("flat") and not look.get("pre")
    codec = look["bom"] if charset == "utf-16" else charset
    if plain and codec in ("gbk", "gb2312") and not _fits(text, codec):
        codec = "gb18030"
    if codec == "big5":         # Python's table has ① where browsers see ロ
        codec = "big5hkscs"
    data = text.encode(codec, "ignore" if plain else "xmlcharrefreplace")
    if charset in INVALID:
        parts = data.split(b"\x01")
        data = parts[0] + b"".join(report.dice.pick(INVALID[charset]) + part
                                   for part in parts[1:])
    else:
        data = data.replace(b"\x01\x00" if codec == "utf-16-le"
                            else b"\x00\x01", b"")
    return ("\ufeff".encode(codec) if look["bom"] else b"") + data


def traditional(report):
    """Draws whether a page is written in traditional characters."""
    big5 = "big5" in report.variations
    if not (report.vary("traditional", 0.08) or big5):
        return lambda text: text
    compound = report.dice.chance(0.4)
    if compound:
        report.note("traditional-compound")
    return lambda text: generate.traditional.convert(text, compound)
