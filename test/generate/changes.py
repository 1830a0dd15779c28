"""Changes to a page that leave all its figures as they are, or all but one.

A change gets a page as text and gives another; charsets come last.
Nothing is known here of how a page is read: only that nobody who looks at it in
a browser would tell other numbers.
"""

import re

import generate.outputs as outputs
from generate.page import Cell, Table

FOREIGN = [
    "<table><tr><td>联系电话<td>84210000<tr><td>邮政编码<td>310000</table>",
    "<table><tr><td>序号<td>网站栏目<td>更新条数<tr><td>1<td>通知公告<td>326<tr><td>2<td>财政资金<td>48</table>",
    "<table><tr><td><a href=\"/\">首页</a><td><a href=\"/zwgk\">政务公开</a><td><a href=\"/hd\">互动交流</a></table>",
    "<table><tr><td>索引号<td>01250-2023-00017<td>发布日期<td>2023-01-20<tr><td>有效性<td>有效<td>浏览次数<td>1204</table>",
    "<table><tr><td>会议<td>次数<tr><td>政务公开领导小组会议<td>4<tr><td>业务培训<td>3</table>",
    "<table><tr><td>股室<td>信息员<td>电话<tr><td>预算股<td>1<td>6022<tr><td>国库股<td>2<td>6031</table>",
]
# items of the application table as an overview tells them, and what may head their totals
TOLD = [("received", "本年新收"), ("carried_in", "上年结转"), ("granted", "予以公开"), ("partially_granted", "部分公开"),
        ("carried_out", "结转下年度")]
HEADS = ["总计", "合计", "数量", "件数", "数量（件）"]
NAVIGATION = "<ul><li><a href=\"/\">首页</a></li><li><a href=\"/2021\">2021年</a></li><li>第 3 页</li></ul>"


def page(dice, blocks):
    """A page with spans, between the tables nothing but text."""
    return "<html><head><title>信息公开</title></head><body>\n%s</body></html>\n" % outputs.html_bare(dice, blocks)[0]


def _tables(text):
    return [match.span() for match in re.finditer("<table>.*?</table>", text, re.S)]


def _at(text, at, more):
    return text[:at] + more + text[at:]


def foreign(dice, text):
    """A table of other things before a table of the report, or behind the last, with a paragraph between or not."""
    start, end = dice.pick(_tables(text))
    return _at(text, dice.pick([start, end]), dice.pick(["", "<p>附：</p>"]) + dice.pick(FOREIGN) + dice.pick(["", "<p>以上。</p>"]))


def navigation(dice, text):
    """A list of links at the top, copyright at the end, and page numbers between paragraphs."""
    text = _at(text, text.index("<body>") + 6, NAVIGATION)
    text = text.replace("</body>", "<div class=\"foot\">版权所有 备案号 12000345 访问量 88123 次</div></body>")
    return text.replace("<h2>", "<p>— 2 —</p><h2>", 1) if dice.chance(0.5) else text


def hidden_twin(dice, text):
    """A second table with other numbers that is not shown."""
    start, end = dice.pick(_tables(text))
    twin = re.sub(r">(\d+)<", lambda match: ">%d<" % (int(match.group(1)) % 1000 + 7), text[start:end])
    around = dice.pick(["<div style=\"display:none\">%s</div>", "<div hidden>%s</div>", "<!-- %s -->", "<template>%s</template>",
                        "<div style=\"visibility: hidden\">%s</div>", "<div STYLE='DISPLAY : NONE;color:red'>%s</div>",
                        "<script type=\"text/template\">%s</script>", "<noframes>%s</noframes>"])
    return _at(text, dice.pick([start, end]), around % twin)


def attributes(dice, text):
    """Attributes and styles on every cell."""
    more = dice.pick([' class="et3" width="72"', " style='width:54pt;border:.5pt solid windowtext'", " align=center valign=middle",
                      ' data-v="17" onclick="x(3)"', ' id="c12" bgcolor=#ffffff nowrap'])
    return re.sub("<(td|tr|table)(?=[ >])", lambda match: "<" + match.group(1) + more, text)


def white(dice, text):
    """Blanks and line ends between tags and around what cells say."""
    text = text.replace("<td", dice.pick(["\n\t<td", "\r\n  <td", " <td"]))
    pad = dice.pick([" %s ", "\n%s\n", "&nbsp;%s", "\u3000%s\u3000", "%s&nbsp;&nbsp;", "&ensp;%s"])
    return re.sub(r"<td([^>]*)>([^<]*)<", lambda match: "<td%s>%s<" % (match.group(1), pad % match.group(2)), text)


def upper(dice, text):
    """Tags in capitals."""
    return re.sub("</?[a-z0-9]+", lambda match: match.group(0).upper(), text)


def unclosed(dice, text):
    """Cells and rows without their ends."""
    return re.sub("</(td|tr|p)>", lambda match: "" if match.group(1) != "p" else match.group(0), text)


def heads(dice, text):
    """th for the first row of each table, thead and tbody."""
    def one(match):
        rows = match.group(0).split("<tr>")
        # a row span ends with its group of rows: only where the first row has none
        if "rowspan" in rows[1]:
            return match.group(0)
        return rows[0] + "<thead><tr>" + re.sub("(</?)td", r"\1th", rows[1]) + "</thead><tbody><tr>" + "<tr>".join(rows[2:])
    return re.sub("<table>.*?</table>", one, text, flags=re.S)


def wrapped(dice, text):
    """Numbers in the elements of word processors, one number in two of them."""
    def one(match):
        number = match.group(2)
        if len(number) > 1 and dice.chance(0.5):
            number = "<span>%s</span><span>%s</span>" % (number[:1], number[1:])
        return match.group(1) + dice.pick(["<font size=3><span lang=EN-US>%s</span></font>", "<b>%s</b>",
                                           "<span>%s<o:p></o:p></span>", "<strong><em>%s</em></strong>", "<a href=\"#\">%s</a>"]) % number + "<"
    return re.sub(r"(<td[^>]*><p>)(\d+)<", one, text)


def struck(dice, text):
    """A former number, struck out or taken out, before the one that holds."""
    around = dice.pick(["<del>%d</del>", "<s>%d</s>", "<span style=\"text-decoration:line-through\">%d</span>",
                        "<span style='display:none'>%d</span>", "<strike>%d</strike>"])
    return re.sub(r"(<td[^>]*><p>)(\d+<)", lambda match: match.group(1) + (around % dice.below(500) if dice.chance(0.1) else "")
                  + match.group(2), text)


def gone(dice, text):
    """Cells that are not displayed, before others: what a sheet hides, or what others cover."""
    about = dice.pick([" style='display: none'", " hidden", " class=\"c3 gone\"", " rowspan=2 style=\"width:9pt;display:none\"",
                       " class=\"sr-only\" style=\"display:none\"", " style='visibility:hidden' hidden"])
    text = re.sub("<td(?=[ >])", lambda match: ("<td%s><p>%s</p></td>" % (about, dice.pick(["", "0", "17", "总计"])) if dice.chance(0.1) else "") + "<td", text)
    return text.replace("</head>", "<style>td.gone, .off { display: none }</style></head>")


def raised(dice, text):
    """Marks of notes behind numbers."""
    around = dice.pick(["<sup>%d</sup>", "<sup>[%d]</sup>", "<a href=\"#_ftn1\"><sup>[%d]</sup></a>",
                        "<span style=\"vertical-align:super\">%d</span>"])
    return re.sub(r"(<td[^>]*><p>\d+)<", lambda match: match.group(1) + (around % (1 + dice.below(9)) if dice.chance(0.05) else "")
                  + "<", text)


def captions(dice, text):
    """Captions, columns and comments in tables."""
    return text.replace("<table>", "<table><caption>表%d</caption><colgroup><col width=72><col span=3></colgroup><!-- 12 -->"
                        % dice.between(1, 9))


def scripts(dice, text):
    """Scripts and styles with numbers and tags in them."""
    return text.replace("<h2>", "<script>var n = \"<table><tr><td>行政许可<td>77</table>\";</script><style>td{width:12px}</style><h2>")


def framed(dice, text):
    """The whole page in a table that lays it out."""
    return text.replace("<body>", "<body><table width=1000><tr><td>").replace("</body>", "</td></tr></table></body>")


def boxed(dice, text):
    """Each table in a box of its own."""
    return text.replace("<table>", "<div class=\"TRS_Editor\"><center><table>").replace("</table>", "</table></center></div>")


TEXTUAL = [foreign, navigation, hidden_twin, attributes, white, upper, unclosed, heads, wrapped, struck, gone, raised, captions, scripts,
           framed, boxed]
CHARSETS = {"gbk": lambda text: text.encode("gbk", "xmlcharrefreplace"),
            "gb2312": lambda text: text.replace("<head>", "<head><meta charset=gb2312>").encode("gbk", "xmlcharrefreplace"),
            "gb18030": lambda text: text.replace("<head>", "<head><meta charset=gb18030>").encode("gb18030"),
            "utf-16le": lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
            "utf-16be": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
            "bom": lambda text: b"\xef\xbb\xbf" + text.encode("utf-8"),
            "utf-8": lambda text: text.replace("<head>", "<head><meta http-equiv=Content-Type content='text/html; charset=utf-8'>").encode()}


def one_cell(dice, blocks):
    """Another number, or none, in one cell of a document: its path and what it says now."""
    table = dice.pick([block for block in blocks if isinstance(block, Table)])
    cell = dice.pick([cell for row in table.rows for cell in row if cell.path])
    cell.value = dice.pick([None, str(dice.below(10)), str(dice.below(5000))])
    cell.text = cell.value or ""
    return cell.path, cell.value


def counted(dice, blocks):
    """A column that only numbers the rows, between labels and values or behind these; no table of the form has one: False."""
    tables = [block for block in blocks if isinstance(block, Table) and block.name == "requests"]
    behind = dice.chance(0.3)
    for table in tables:
        table.rows[0].insert(len(table.rows[0]) if behind else 1, Cell(dice.pick(["行次", "序号", "编号"]), "head", table.heads))
        for number, row in enumerate(table.rows[table.heads:], 1):
            first = [bool(cell.path) for cell in row].index(True)
            row.insert(len(row) if behind else first, Cell(str(number), "serial"))
        table.columns += 1
    return bool(tables)


def summary(dice, blocks):
    """A small table of totals, as in the table of applications, in the overview, around that table or at the end; None if there is none."""
    totals = {cell.path: cell.value for block in blocks if isinstance(block, Table) for row in block.rows for cell in row}
    told = [(label, totals.get("requests.%s.total" % item)) for item, label in TOLD]
    rows = "".join("<tr><td>%s<td>%s" % row for row in dice.some([row for row in told if (row[1] or "").isdigit()], dice.between(1, 5)))
    text = page(dice, blocks)
    around = [span for span in _tables(text) if "自然人" in text[span[0]:span[1]]]
    if not rows or not around or "主动公开政府信息情况</h2>" not in text:
        return None
    small = "<table>%s%s</table>" % (dice.pick(["", "<tr><td>指标<td>" + dice.pick(HEADS)]), rows)
    ends = [text.rindex("<h2>", 0, text.index("主动公开政府信息情况</h2>")), around[0][0], around[-1][1], text.index("</body>")]
    return _at(text, dice.pick(ends), dice.pick(["", "<p>申请情况见下表</p>"]) + small + dice.pick(["", "<p>办理情况良好。</p>"]))


def captioned(dice, blocks):
    """A second table of disclosure in its section, with other numbers, that a line above says is another year's or body's; None if there is none."""
    text = page(dice, blocks)
    own = [span for span in _tables(text) if "第二十条第" in text[span[0]:span[1]]]
    year = re.search(r"<h1>[^<]*?(20\d\d)年", text)
    if len(own) != 1 or not year:
        return None
    other = re.sub(r">(\d+)<", lambda match: ">%d<" % (int(match.group(1)) % 1000 + 7), text[own[0][0]:own[0][1]])
    line = dice.pick(["%d年" % (int(year.group(1)) - 1), "附：%d年数据" % (int(year.group(1)) - 1), "县教育局", "其中：县教育局", "下属单位情况"])
    return _at(text, own[0][1], "<p>%s</p>%s" % (line, other))


BESIDE = {9: summary, 13: captioned}


def blanked(dice, blocks):
    """No value in some cells, in none, or in a whole column of the table of applications."""
    column = dice.below(7)
    for table in [block for block in blocks if isinstance(block, Table)]:
        share, whole = dice.pick([0, 0.1, 0.5]), dice.chance(0.3) and table.name == "requests"
        for row in table.rows:
            values = [cell for cell in row if cell.path]
            for number, cell in enumerate(values):
                if dice.chance(share) or (whole and number == column):
                    cell.value, cell.text = None, ""


def beside(dice, blocks):
    """A column of something else before the values, under a blank head or one that the form has not; its numbers count or not."""
    for table in [block for block in blocks if isinstance(block, Table) and block.name in ("requests", "proceedings", "disclosure")]:
        head = dice.pick(["", "", "代码", "校验"])
        count, start = dice.chance(0.7), dice.between(1, 40)
        heads = table.rows[:1] if table.heads > 1 else [row for row in table.rows if len(row) > 1 and not any(cell.path for cell in row)]
        for number, row in enumerate(table.rows):
            if len(row) == 1 and table.heads <= 1:
                row[0].columns += 1
            elif any(row is one for one in heads):
                row.insert(0 if table.name == "proceedings" else 1, Cell(head, "head", max(table.heads, 1)))
            elif any(cell.path for cell in row):
                row.insert([bool(cell.path) for cell in row].index(True),
                           Cell(str(start + number if count else dice.below(60)), "beside"))
        table.columns += 1


def compose(seed, number):
    """(names of the changes, the page, the changed page, {path: value} of the one cell that says something else)."""
    dice = outputs.Dice("changes/%s/%d" % (seed, number))
    blocks, _, _ = outputs.document(dice, dice.pick(["2021", "2019", "2014"]))
    if number % 16 == 1:
        blanked(dice, blocks)
        before = page(dice, blocks)
        beside(dice, blocks)
        return ["beside"], before.encode(), page(dice, blocks).encode(), {}
    before = page(dice, blocks)
    if number % 4 == 3:
        path, value = one_cell(dice, blocks)
        return ["one-cell"], before.encode(), page(dice, blocks).encode(), {path: value}
    if number % 16 == 5 and counted(dice, blocks):
        return ["counted"], before.encode(), page(dice, blocks).encode(), {}
    if number % 16 in BESIDE:
        change = BESIDE[number % 16]
        changed = change(dice, blocks)
        if changed:
            return [change.__name__], before.encode(), changed.encode(), {}
    chosen = dice.some(TEXTUAL, dice.between(1, 3)) if number % 4 else [TEXTUAL[number // 4 % len(TEXTUAL)]]
    text = before
    for change in chosen:
        text = change(dice, text)
    charset = dice.pick(sorted(CHARSETS)) if dice.chance(0.4) else "utf-8"
    return [change.__name__ for change in chosen] + [charset], before.encode(), CHARSETS[charset](text), {}
