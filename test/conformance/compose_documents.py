"""Variations of documents: a page with one fault or habit of offices and converters, and what it says.

Each function below is one kind.  It is called several times, with other figures,
units and words each time, and says what a careful reader takes from the page:
for each figure the answers that are right, None where nobody can tell.  All
units, numbers and sentences are made up.
"""

import base64
import gzip
import unicodedata

import generate.form

PLACES = ["霜溪县", "雁浦区", "檀山县", "苔州市", "青棠县", "芦汀区", "鹤坪县", "杏川市", "砚湖县", "枫岭区"]
OFFICES = ["林业局", "水利局", "教育局", "民政局", "审计局", "统计局", "体育局", "粮食和物资储备局", "城市管理局", "文化和旅游局"]
KINDS = [("natural_person", "自然人"), ("business", "商业企业"), ("research", "科研机构"), ("public_interest", "社会公益组织"),
         ("legal_service", "法律服务机构"), ("other_organization", "其他"), ("total", "总计")]
OUTCOMES = [("upheld", "结果维持"), ("corrected", "结果纠正"), ("other", "其他结果"), ("pending", "尚未审结"), ("total", "总计")]
WAYS = [("reconsideration", "行政复议"), ("litigation_direct", "未经复议直接起诉"), ("litigation_after_reconsideration", "复议后起诉")]
ROWS = [("received", "一、本年新收政府信息公开申请数量"), ("carried_in", "二、上年结转政府信息公开申请数量"), ("granted", "（一）予以公开"),
        ("partially_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"), ("concluded", "（七）总计"),
        ("carried_out", "四、结转下年度继续办理")]
DECIDED = [("licences", "行政许可"), ("penalties", "行政处罚"), ("coercion", "行政强制")]
ISSUED = [("issued", "本年制发件数"), ("repealed", "本年废止件数"), ("in_force", "现行有效件数")]
MADE = [("made", "本年新制作数量"), ("disclosed", "本年新公开数量"), ("total_disclosed", "对外公开总数量")]
HANDLED = [("prior_items", "上一年项目数量"), ("change", "本年增/减"), ("decisions", "处理决定数量")]
SECTIONS = {"disclosure": "二、主动公开政府信息情况", "requests": "三、收到和处理政府信息公开申请情况",
            "proceedings": "四、政府信息公开行政复议、行政诉讼情况"}


# What a page is made of

class Page:
    """One page on its way: who, when, and what is to be said of it."""

    def __init__(self, dice):
        self.dice = dice
        self.year = dice.choice([2021, 2022, 2023, 2024])
        self.agency = dice.choice(PLACES) + dice.choice(OFFICES)
        self.figures = {}
        self.more = {}

    def number(self, low=2, high=97):
        """A number; no two of one page are alike."""
        while True:
            value = self.dice.randrange(low, high)
            if [str(value)] not in self.figures.values():
                return value

    def say(self, path, *answers):
        """What is right for a figure."""
        self.figures[path] = [None if answer is None else str(answer) for answer in answers]

    def title(self):
        """As most of them are."""
        return "%s%d年政府信息公开工作年度报告" % (self.agency, self.year)

    def html(self, table, body):
        """A page with a section."""
        return "<h1>%s</h1><h2>%s</h2>%s" % (self.title(), SECTIONS[table], body)

    def text(self, table, *lines):
        """The same as text."""
        return "\n".join((self.title(), SECTIONS[table]) + lines) + "\n"

    def variation(self, document):
        """The page with what is expected."""
        expect = dict({"figures": self.figures}, **self.more)
        if isinstance(document, bytes):
            return {"document": base64.b64encode(document).decode("ascii"), "base64": True, "expect": expect}
        return {"document": document, "expect": expect}


def grid(rows):
    """A table; a cell is text, or a pair of its attributes and text."""
    def cell(value):
        attributes, text = value if isinstance(value, tuple) else ("", value)
        return "<td%s>%s</td>" % (" " + attributes if attributes else "", text)
    return "<table>%s</table>" % "".join("<tr>%s</tr>" % "".join(map(cell, row)) for row in rows)


def width(text):
    """Columns of a terminal."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def bars(rows):
    """Lines of cells between bars."""
    return [" | ".join(map(str, row)) for row in rows]


def applicants(page):
    """Six numbers and their sum."""
    values = [page.dice.choice([0, page.dice.randrange(1, 30)]) for _ in range(6)]
    values[0] = page.dice.randrange(31, 60)
    return values + [sum(values)]


def say_row(page, item, values, unsure=False):
    """The figures of a row of requests; None is a blank."""
    for (kind, _), value in zip(KINDS, values):
        page.say("requests.%s.%s" % (item, kind), *([value, None] if unsure and value is not None else [value]))


def requests(page, items=("received", "carried_in", "granted", "concluded", "carried_out")):
    """Rows of a table of requests: (item, label, values)."""
    rows = []
    for item, label in ROWS:
        if item in items:
            values = applicants(page)
            say_row(page, item, values)
            rows.append((item, label, values))
    return rows


def decided(page, values=None):
    """Rows of licences, penalties and coercion."""
    values = values or {}
    rows = [["信息内容", "本年处理决定数量"]]
    for item, label in DECIDED:
        if item in values:
            text, answers = values[item]
        else:
            text = page.number()
            answers = (text,)
        page.say("disclosure.%s.decisions" % item, *answers)
        rows.append([label, str(text)])
    return rows


def proceedings_head():
    """The header of the table of proceedings."""
    return [[("rowspan=2 colspan=5", "行政复议"), ("colspan=10", "行政诉讼")],
            [("colspan=5", "未经复议直接起诉"), ("colspan=5", "复议后起诉")],
            [label for _ in WAYS for _, label in OUTCOMES]]


def outcomes(page):
    """Fifteen numbers of proceedings."""
    values = []
    for way, _ in WAYS:
        four = [page.dice.randrange(0, 7) for _ in range(4)]
        values += four + [sum(four)]
    for at, value in enumerate(values):
        page.say("proceedings.%s.%s" % (WAYS[at // 5][0], OUTCOMES[at % 5][0]), value)
    return values


def head():
    """One row of heads for a table of requests."""
    return [""] + [label for _, label in KINDS]


def all_requests(page):
    """The whole table of requests under its three rows of heads."""
    rows = []
    for item, _, _, label in generate.form.REQUESTS["2021"]:
        values = applicants(page)
        say_row(page, item, values)
        rows.append([label] + [str(value) for value in values])
    heads = [[("rowspan=3", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"), ("colspan=7", "申请人情况")],
             [("rowspan=2", "自然人"), ("colspan=5", "法人或其他组织"), ("rowspan=2", "总计")], [label for _, label in KINDS[1:6]]]
    return heads, rows


# Rows that lost what was blank

def lost_blanks(page):
    """Blank cells of a row of requests are gone: no figure but the right one."""
    rows = requests(page)
    at = page.dice.randrange(len(rows))
    item, label, values = rows[at]
    lost = page.dice.sample(range(1, 6), page.dice.randrange(1, 4))
    say_row(page, item, [None if i in lost else value for i, value in enumerate(values)], True)
    rows[at] = (item, label, [value for i, value in enumerate(values) if i not in lost])
    cells = [[row[1]] + [str(value) for value in row[2]] for row in rows]
    form = page.dice.choice(["cells", "bars", "padded", "tabs"])
    if form == "cells":
        return page.html("requests", grid([head()] + cells))
    if form == "padded":
        cells = [row + [""] * (8 - len(row)) for row in cells]
    return page.text("requests", *[("\t" if form == "tabs" else " | ").join(row) for row in [head()] + cells])


def lost_outcomes(page):
    """Of fifteen cells of proceedings some that were blank are gone."""
    values = outcomes(page)
    lost = page.dice.sample(range(14), page.dice.randrange(1, 9))
    for at, value in enumerate(values):
        page.say("proceedings.%s.%s" % (WAYS[at // 5][0], OUTCOMES[at % 5][0]), *([None] if at in lost else [value, None]))
    return page.html("proceedings", grid(proceedings_head() + [[str(value) for at, value in enumerate(values) if at not in lost]]))


def lost_of_2019(page):
    """One number under three heads."""
    page.year = page.dice.choice([2019, 2020])
    one, place, rest = page.number(), page.dice.randrange(3), [page.number() for _ in range(3)]
    for at, (measure, _) in enumerate(HANDLED):
        page.say("disclosure.licences." + measure, *([one, None] if at == place else [None]))
        page.say("disclosure.other_services." + measure, rest[at])
    rows = [["信息内容"] + [label for _, label in HANDLED], ["行政许可", str(one)], ["其他对外管理服务事项"] + [str(value) for value in rest]]
    if page.dice.random() < 0.5:
        return page.html("disclosure", grid([[("colspan=4", "第二十条第（五）项")]] + rows))
    return page.text("disclosure", "第二十条第（五）项", *bars(rows))


# Tables as text

def bar_behind_each_cell(page):
    """A cell a line, with its bar."""
    rows = decided(page)
    return page.text("disclosure", *["%s |" % cell for row in rows for cell in row])


def bar_before_each_row(page):
    """Rows that begin with a lone bar, and runs of bars between them."""
    lines = bars(decided(page))
    if page.dice.random() < 0.5:
        return page.text("disclosure", *["| %s |" % line for line in lines])
    return page.text("disclosure", *[line for row in lines for line in ("| %s |" % row, "|||||")][:-1])


def markdown(page):
    """Cells with marks, escapes and line breaks of Markdown."""
    rows = decided(page)
    kind = page.dice.choice(["bold", "break", "escaped", "sup"])
    for row in rows[1:]:
        row[1] = {"bold": "**%s**", "escaped": "%s", "break": "%s<br>", "sup": "%s"}[kind] % row[1]
        row[0] = {"bold": row[0], "escaped": "\\*" + row[0], "break": row[0][:2] + "<br>" + row[0][2:], "sup": row[0]}[kind]
    lines = ["| %s | %s |" % tuple(row) for row in rows]
    return "# %s\n\n## %s\n\n%s\n" % (page.title(), SECTIONS["disclosure"], "\n".join(lines[:1] + ["| --- | --- |"] + lines[1:]))


def comma_separated(page):
    """A sheet saved as CSV: each line as wide as the widest, with quotes and with thousands."""
    big = page.dice.randrange(1000, 9999)
    rows = [[row[1]] + list(row[2]) for row in requests(page)]
    rows[0][1:] = [big, 0, 0, 0, 0, 0, big]
    say_row(page, "received", rows[0][1:])
    table = [[page.title()] + [""] * 7, [SECTIONS["requests"]] + [""] * 7, head()] + [
        [row[0]] + ['"%s"' % format(value, ",") if value > 999 else str(value) for value in row[1:]] for row in rows]
    if page.dice.random() < 0.5:
        table = [['"%s"' % cell.strip('"') for cell in row] for row in table]
    return "\r\n".join(",".join(row) for row in table) + "\r\n"


def copied_with_tabs(page):
    """A table of the form of 2019 copied out of a sheet, with an empty cell between."""
    page.year = page.dice.choice([2019, 2020])
    values = [page.number() for _ in range(2)]
    page.say("disclosure.regulations.made", None)
    page.say("disclosure.regulations.disclosed", values[0])
    page.say("disclosure.regulations.total_disclosed", values[1])
    more = [page.number() for _ in range(3)]
    for (measure, _), value in zip(MADE, more):
        page.say("disclosure.normative_documents." + measure, value)
    return page.text("disclosure", "信息内容\t本年新制作数量\t本年新公开数量\t\t对外公开总数量", "规章\t\t%d\t\t%d" % tuple(values),
                     "行政规范性文件\t%d\t%d\t\t%d" % tuple(more))


def numbers_above_labels(page):
    """Text of a PDF in which the numbers of a row stand a line above its label."""
    rows = [("regulations", "规章"), ("normative_documents", "行政规范性文件")]
    lines = ["信息内容    本年制发件数    本年废止件数    现行有效件数"]
    for item, label in rows:
        values = sorted(page.number() for _ in range(3))
        for (measure, _), value in zip(ISSUED, values):
            page.say("disclosure.%s.%s" % (item, measure), value, None)
        lines += ["%s              %d              %d              %d" % (("\u3000" * 4,) + tuple(values)), label]
    return page.text("disclosure", *lines)


def labels_around_numbers(page):
    """More labels than numbers, all before them: nobody can tell whose they are."""
    values = [page.number() for _ in range(2)]
    for item, _ in DECIDED:
        page.say("disclosure.%s.decisions" % item, None)
    labels = [label for _, label in DECIDED]
    page.dice.shuffle(labels)
    return page.text("disclosure", "信息内容", "本年处理决定数量", *(labels + [str(value) for value in values]))


def label_on_its_line(page):
    """A label, and its number a line below."""
    rows = decided(page)
    return page.text("disclosure", *[cell for row in rows for cell in row])


def broken_heads(page):
    """Heads of two halves one above the other, and rows with a value for each."""
    rows = requests(page)
    lines = ["自然人  商业企  科研机  社会公益  法律服  其他  总计", "        业      构      组织      务机构"]
    for _, label, values in rows:
        lines.append(label + "  " + "  ".join(map(str, values)))
    return page.text("requests", *lines)


def heads_by_height(page):
    """pdftotext -layout: what stands higher on paper comes a line earlier."""
    rows = requests(page)
    lines = [" " * 40 + "法人或其他组织", " " * 30 + "自然人" + " " * 50 + "总计",
             " " * 38 + "商业企业  科研机构  社会公益组织  法律服务机构  其他"]
    for _, label, values in rows:
        lines.append(label + " " * (40 - 2 * min(len(label), 19)) + "      ".join("%2d" % value for value in values))
    return page.text("requests", *lines)


def boxes(page):
    """A table drawn with lines, each column as wide as its widest cell."""
    rows = [["项目"] + [label for _, label in KINDS]] + [[label] + [str(value) for value in values] for _, label, values
                                                         in requests(page, ("received", "carried_in", "concluded"))]
    wide = [max(width(row[at]) for row in rows) for at in range(8)]
    def edge(left, joint, right):
        return left + joint.join("─" * (size + 2) for size in wide) + right
    lines = [edge("┌", "┬", "┐")]
    for row in rows:
        lines += ["│" + "│".join(" %s%s " % (cell, " " * (size - width(cell))) for cell, size in zip(row, wide)) + "│", edge("├", "┼", "┤")]
    lines[-1] = edge("└", "┴", "┘")
    return page.text("requests", *lines)


# Tables as HTML

def cut_heads(page):
    """Heads that lost their ends; the order and the last one tell."""
    page.year = page.dice.choice([2019, 2020])
    rows = [["信息内容", "本年新", "本年新", "对外公开总数量"]]
    for item, label in (("regulations", "规章"), ("normative_documents", "规范性文件")):
        values = [page.number() for _ in range(3)]
        for (measure, _), value in zip(MADE, values):
            page.say("disclosure.%s.%s" % (item, measure), value)
        rows.append([label] + [str(value) for value in values])
    return page.html("disclosure", grid(rows))


def struck(page):
    """What is struck out or not shown is no part of a number."""
    old, new = page.number(100, 999), page.number()
    way = page.dice.choice(['<span style="text-decoration:line-through">%d</span>', "<s>%d</s>", "<del>%d</del>",
                            '<span style="TEXT-DECORATION: Line-Through">%d</span>', '<span style="display:none">%d</span>',
                            '<span style="text-decoration-line:line-through">%d</span>', '<span style="mso-hide:all">%d</span>',
                            '<span style="visibility:hidden">%d</span>', "<span hidden>%d</span>"])
    return page.html("disclosure", grid(decided(page, {"penalties": ((way + "%d") % (old, new), (new,))})))


def raised(page):
    """The mark of a footnote is no digit of the number."""
    value, mark = page.number(), page.dice.randrange(1, 5)
    way = page.dice.choice(["<sup>%d</sup>", '<span style="vertical-align:super">%d</span>', '<a href="#n%d">%d</a>',
                            '<span style="vertical-align:super;font-size:8pt">[%d]</span>', "<sup>[%d]</sup>"])
    note = way % ((mark,) * way.count("%d"))
    return page.html("disclosure", grid(decided(page, {"licences": (str(value) + note, (value, None))})))


def two_reports(page):
    """Last year's table stands below this year's, whose cells are blank or dashes."""
    blank = page.dice.choice(["", "-", "&nbsp;", "—"])
    rows = [["信息内容", "本年处理决定数量"]]
    old = [["信息内容", "本年处理决定数量"]]
    for item, label in DECIDED:
        page.say("disclosure.%s.decisions" % item, None)
        rows.append([label, blank])
        old.append([label, str(page.number())])
    parts = ["<p>%d年</p>%s" % (page.year, grid(rows)), "<p>%d年</p>%s" % (page.year - 1, grid(old))]
    return page.html("disclosure", "".join(parts))


def row_a_year(page):
    """Proceedings with a row for each year: last year's numbers are not this year's."""
    values = [page.dice.randrange(1, 7) for _ in range(4)]
    values.append(sum(values))
    for measure, _ in OUTCOMES:
        page.say("proceedings.reconsideration." + measure, None)
    blank = page.dice.choice(["", "-", "无"])
    rows = [[("rowspan=2", "年度"), ("colspan=5", "行政复议")], [label for _, label in OUTCOMES],
            ["%d年" % page.year] + [blank] * 5, ["%d年" % (page.year - 1)] + [str(value) for value in values]]
    if page.dice.random() < 0.5:
        rows[2:] = rows[:1:-1]
    return page.html("proceedings", grid(rows))


def own_unit(page):
    """A cell that names another unit than its head is of that unit."""
    value = page.dice.randrange(1, 99)
    text, number = page.dice.choice([("%d0000元", "%d"), ("%d0000（元）", "%d"), ("%d0000（单位：元）", "%d"), ("%d000元", "%d.0"),
                                     ("%d万元", "%d"), ("人民币%d0000元", "%d"), ("%d（万元）", "%d")])
    answer = number % value if not number.endswith(".0") else ("%.1f" % (value / 10))
    page.say("disclosure.charges.amount", answer.replace(".0", "") if answer.endswith(".0") else answer, None)
    return page.html("disclosure", grid([[("colspan=2", "第二十条第（八）项")], ["信息内容", "本年收费金额（单位：万元）"],
                                         ["行政事业性收费", text % value]]))


def scaled(page):
    """A scale in brackets is part of the number."""
    value = page.dice.randrange(2, 60)
    text, power = page.dice.choice([("%d（万件）", 10000), ("%d（千）", 1000), ("%d（万）", 10000), ("%d万件", 10000)])
    return page.html("disclosure", grid(decided(page, {"penalties": (text % value, (value * power, None))})))


def remarked(page):
    """A remark that takes the number back."""
    value = page.number()
    remark = page.dice.choice(["作废", "上年", "错误", "%", "约", "百分比", "估计"])
    return page.html("disclosure", grid(decided(page, {"coercion": ("%d（%s）" % (value, remark), (None,))})))


def signed_in_words(page):
    """A decrease in words."""
    page.year = page.dice.choice([2019, 2020])
    value, others = page.number(), [page.number(), page.number()]
    page.say("disclosure.licences.prior_items", others[0])
    page.say("disclosure.licences.change", -value, None)
    page.say("disclosure.licences.decisions", others[1])
    text = page.dice.choice(["%d（减少）", "减少%d", "减%d", "%d（减）", "-%d", "－%d"]) % value
    return page.html("disclosure", grid([["信息内容"] + [label for _, label in HANDLED],
                                         ["行政许可", str(others[0]), text, str(others[1])]]))


def qualified_head(page):
    """A head with a qualifier, the only one of its kind, is not the form's."""
    word = page.dice.choice(["（%d）" % (page.year - 1), "（占比）", "（同比）", "（其中：网上）", "（累计）", "（更正前）", "（作废）"])
    rows = [["信息内容", "本年处理决定数量" + word]]
    for item, label in DECIDED:
        page.say("disclosure.%s.decisions" % item, None)
        rows.append([label, str(page.number())])
    return page.html("disclosure", grid(rows))


def qualified_row(page):
    """A row with a qualifier beside the form's, which is blank."""
    rows = decided(page, {"licences": ("", (None,))})
    word = page.dice.choice(["（%d）" % (page.year - 1), "（其中：网上办理）", "（占比）", "（上年）"])
    rows.insert(2 if page.dice.random() < 0.5 else 1, ["行政许可" + word, str(page.number())])
    return page.html("disclosure", grid(rows))


def joined_rows(page):
    """One cell over several rows, or two labels in one: whose the number is cannot be told."""
    value = page.number()
    page.say("disclosure.coercion.decisions", page.number())
    other = page.figures["disclosure.coercion.decisions"][0]
    for item in ("licences", "penalties"):
        page.say("disclosure.%s.decisions" % item, None)
    if page.dice.random() < 0.5:
        rows = [["行政许可", ("rowspan=2", str(value))], ["行政处罚"]]
    else:
        rows = [["行政许可、行政处罚", str(value)]]
    return page.html("disclosure", grid([["信息内容", "本年处理决定数量"]] + rows + [["行政强制", other]]))


def split_rows(page):
    """A label over two rows of numbers: which of them counts cannot be told."""
    rows = requests(page)
    item, label, values = page.dice.choice(rows)
    say_row(page, item, [None] * 7)
    table = [head()]
    for row in rows:
        if row[0] == item:
            table += [[("rowspan=2", label)] + [str(value) for value in values], [str(value + 1) for value in values]]
        else:
            table.append([row[1]] + [str(value) for value in row[2]])
    return page.html("requests", grid(table))


def foreign_table(page):
    """A table of other things right behind proceedings."""
    values = [page.dice.randrange(0, 5) for _ in range(15)]
    for at, value in enumerate(values):
        page.say("proceedings.%s.%s" % (WAYS[at // 5][0], OUTCOMES[at % 5][0]), value)
    other = page.dice.choice([[["联系电话", "0571%d" % page.dice.randrange(100000, 999999)]], [["邮编", "3%05d" % page.dice.randrange(99999)]],
                              [["浏览次数", str(page.dice.randrange(100, 9999))], ["编号", str(page.dice.randrange(100, 9999))]]])
    return page.html("proceedings", grid(proceedings_head() + [[str(value) for value in values]]) +
                     page.dice.choice(["", "<p>附：</p>", "<h3>联系方式</h3>"]) + grid(other))


def rows_of_units(page):
    """The agency itself, its units and their sum: the sum is the agency's report."""
    own, units = [page.dice.randrange(0, 4) for _ in range(15)], [page.dice.randrange(0, 4) for _ in range(15)]
    for line in (own, units):
        for at in (4, 9, 14):
            line[at] = sum(line[at - 4:at])
    for at in range(15):
        page.say("proceedings.%s.%s" % (WAYS[at // 5][0], OUTCOMES[at % 5][0]), own[at] + units[at], None)
    rows = [["局机关"] + own, ["下属单位"] + units, ["合计"] + [a + b for a, b in zip(own, units)]]
    heads = proceedings_head()
    heads[0] = [("rowspan=3", "单位")] + heads[0]
    return page.html("proceedings", grid(heads + [[str(cell) for cell in row] for row in rows]))


def one_more_column(page):
    """A column of other things beside those of the form: no figure but the right one."""
    heads, rows = all_requests(page)
    for path, answers in page.figures.items():
        answers.append(None)
    name, first = page.dice.choice([("行次", True), ("备注", False), ("占比", False)])
    heads[0].insert(1 if first else 2, ("rowspan=3", name))
    for at, row in enumerate(rows):
        row.insert(1 if first else 8, {"行次": str(at + 1), "备注": "", "占比": "%d%%" % (at + 3)}[name])
    return page.html("requests", grid(heads + rows))


def hidden_twin(page):
    """An earlier version of the table that is not shown: what is shown counts."""
    rows = decided(page)
    old = [list(row) for row in rows]
    for row in old[1:]:
        row[1] = str(int(row[1]) + page.dice.randrange(1, 50))
    hidden = page.dice.choice(['<div style="display:none">%s</div>', "<div hidden>%s</div>", '<div style="display: none;">%s</div>']) % grid(old)
    parts = [hidden, grid(rows)]
    if page.dice.random() < 0.5:
        parts.reverse()
    return page.html("disclosure", "".join(parts))


def no_rows_left(page):
    """rowspan=0 and row groups, as browsers show them."""
    a, b, c = (page.number() for _ in range(3))
    for item, value in zip(("licences", "penalties", "coercion"), (a, b, c)):
        page.say("disclosure.%s.decisions" % item, value)
    over = page.dice.choice(["rowspan=0", "rowspan=9", "rowspan=3"])
    return page.html("disclosure", "<table><thead><tr><td>条款<td>信息内容<td>本年处理决定数量</thead><tbody><tr><td %s>第（五）、（六）项<td>行政许可<td>%d"
                     "<tr><td>行政处罚<td>%d<tr><td>行政强制<td>%d</tbody></table>" % (over, a, b, c))


def typed_in(page):
    """A control of a form in a cell: not told by the page's text, and not blank without a word."""
    value = page.number()
    text = page.dice.choice(['<input value="%d">', "<textarea>%d</textarea>", "<select><option>%d</option></select>"]) % value
    return page.html("disclosure", grid(decided(page, {"coercion": (text, (value, None))})))


def in_words(page):
    """What is no single number for sure."""
    value = page.number(11, 98)
    text = page.dice.choice(["约%d", "%d余", "%d%%", "%d—" + str(value + 3), "近%d", "不足%d", "%d/" + str(value + 5)]) % value
    return page.html("disclosure", grid(decided(page, {"penalties": (text, (None,))})))


def marks_for_nothing(page):
    """Characters that stand for a number that is not told."""
    text = page.dice.choice(["XX", "***", "□", "？", "……", "／", "无数据"])
    return page.html("disclosure", grid(decided(page, {"penalties": (text, (None,))})))


def two_languages(page):
    """Heads in two languages: no figure but the right one."""
    heads, rows = all_requests(page)
    words = {"自然人": "Natural person", "商业企业": "Enterprise", "科研机构": "Research", "社会公益组织": "Public interest",
             "法律服务机构": "Legal service", "其他": "Other", "总计": "Total"}
    joint = page.dice.choice(["<br>", " ", "<p>"])
    for answers in page.figures.values():
        answers.append(None)

    def both(cell):
        attributes, text = cell if isinstance(cell, tuple) else ("", cell)
        return attributes, text + joint + words[text] if text in words else text
    return page.html("requests", grid([[both(cell) for cell in row] for row in heads] + rows))


def repeated_in_overview(page):
    """A table of one row in the overview, before the tables of the form."""
    heads, rows = all_requests(page)
    small = grid([head(), [page.dice.choice(["本年新收", rows[0][0]])] + rows[0][1:]])
    return "<h1>%s</h1><h2>一、总体情况</h2>%s<h2>%s</h2>%s" % (page.title(), small, SECTIONS["requests"], grid(heads + rows))


# Titles, years, agencies

def year_of_the_lead(page):
    """The lead says the year of the report; a date beside it is when it was published."""
    page.more["year"], page.more["agency"] = page.year, page.agency
    rows = decided(page)
    lead = page.dice.choice(["<p>发布日期：%d年1月%d日</p>", "<p>%d-01-%02d 来源：本站</p>", "<p>%d年1月%d日</p>"]) % (
        page.year + 1, page.dice.randrange(10, 28))
    return "<h1>%s</h1>%s%s" % (page.title(), lead, grid(rows))


def title_behind_a_word(page):
    """A word of the site before the title."""
    page.more["year"], page.more["agency"] = page.year, page.agency
    word = page.dice.choice(["标题：", "名称：", "信息名称：", "标题: ", "名 称："])
    return "%s%s\n%s\n%s\n" % (word, page.title(), SECTIONS["disclosure"], "\n".join(bars(decided(page))))


def title_in_the_lead(page):
    """No title but the one that the lead sentence names."""
    page.more["year"], page.more["agency"] = page.year, page.agency
    lead = page.dice.choice(["根据《中华人民共和国政府信息公开条例》的要求，现公布《%s》。", "按照有关规定，现将%s公布如下。"]) % page.title()
    return "<p>%s</p><h2>%s</h2>%s" % (lead, SECTIONS["disclosure"], grid(decided(page)))


def comments_of_word(page):
    """Remains of Word's comments in plain text."""
    lines = bars(decided(page))
    return page.text("disclosure", "<!--[if !supportLists]-->", *lines)


# Sentences

def sentence(page, text, claims, **more):
    """A page with a table of requests and a sentence in the overview."""
    rows = requests(page)
    page.figures = {}
    page.more.update(claims={path: [str(value) for value in values] for path, values in claims.items()}, **more)
    return "<h1>%s</h1><h2>一、总体情况</h2><p>%s</p><h2>%s</h2>%s" % (page.title(), text, SECTIONS["requests"], grid(
        [head()] + [[label] + [str(value) for value in values] for _, label, values in rows])), rows


def told_alike(page):
    """A sentence that says what the table says."""
    document, rows = sentence(page, "", {})
    received, concluded, left = (dict((row[0], row[2][6]) for row in rows)[item] for item in ("received", "concluded", "carried_out"))
    text, path, value = page.dice.choice([
        ("本年度我单位新收到政府信息公开申请%d件。", "received", received), ("全年共收到政府信息公开申请%d件。", "received", received),
        ("结转下一年度继续办理%d件。", "carried_out", left), ("全年办结政府信息公开申请%d件。", "concluded", concluded)])
    page.more = {"claims": {"requests.%s.total" % path: [str(value)]}, "passes": ["claim.table"]}
    return document.replace("<p></p>", "<p>%s</p>" % (text % value))


def told_of_others(page):
    """A number about another year, office or part contradicts no table."""
    text = page.dice.choice([
        "上一年度未收到政府信息公开申请。", "%d年收到申请%d件。" % (page.year - 1, page.number(200, 400)),
        "近五年累计收到政府信息公开申请%d件。" % page.number(500, 900), "平均每月收到政府信息公开申请%d.%d件。" % (page.number(), 5),
        "其中%s收到申请%d件，排在前列。" % (page.dice.choice(["县财政局", "县自然资源局"]), page.number()),
        "%d月份收到申请%d件。" % (page.dice.randrange(2, 12), page.number()), "下属事业单位未收到政府信息公开申请。",
        "申请人补正材料%d份。" % page.number(), "前三季度未收到政府信息公开申请。"])
    document, _ = sentence(page, text, {}, passes=["claim.table"])
    del page.more["claims"]
    return document


def told_otherwise(page):
    """A sentence that contradicts the table."""
    document, rows = sentence(page, "", {})
    received = rows[0][2][6]
    wrong = received + page.dice.randrange(1, 9)
    text = page.dice.choice(["本年度共收到政府信息公开申请%d件。", "全年新收政府信息公开申请%d件。", "%d年，我单位共收到政府信息公开申请%%d件。" % page.year]) % wrong
    page.more = {"claims": {"requests.received.total": [str(wrong)]}, "fails": ["claim.table"]}
    return document.replace("<p></p>", "<p>%s</p>" % text)


def part_of_what_was_published(page):
    """Of what was published the whole counts, not a part, nor the sum of years."""
    whole, part = page.dice.randrange(200, 900), page.dice.randrange(10, 99)
    text = page.dice.choice(["全年主动公开政府信息%d条，其中通过门户网站公开%d条。", "全年主动公开政府信息%d条，其中政策解读类%d条。"]) % (whole, part)
    text += page.dice.choice(["", "历年累计主动公开政府信息%d条。" % page.dice.randrange(5000, 9000)])
    document, _ = sentence(page, text, {"disclosure.published": [whole]}, passes=["claim.parts"])
    return document


def some_parts(page):
    """Parts that are some of a whole, or all of it."""
    parts = [page.dice.randrange(5, 60) for _ in range(3)]
    text, right = page.dice.choice([
        ("全年发布各类信息%d条，其中部门动态%d条、通知公告%d条、政策解读%d条。" % ((sum(parts),) + tuple(parts)), True),
        ("全年发布各类信息%d条，其中部门动态%d条、通知公告%d条、政策解读%d条。" % ((sum(parts) - 3,) + tuple(parts)), False),
        ("全年发布各类信息%d条，主要包括部门动态%d条、通知公告%d条。" % (sum(parts), parts[0], parts[1]), True)])
    document, _ = sentence(page, text, {}, **{"passes" if right else "fails": ["claim.parts"]})
    del page.more["claims"]
    return document


# Wrappers

def wrapped(page):
    """The page in gzip, behind HTTP's headers, in a mail, in chunks that cut a tag."""
    html = "<html><head><meta charset=utf-8></head><body>%s</body></html>" % page.html("disclosure", grid(decided(page)))
    data = html.encode()
    way = page.dice.choice(["gzip", "http", "chunks", "mhtml", "gzip in http"])
    if way == "gzip":
        return gzip.compress(data, mtime=0)
    if way == "http":
        return b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(data) + data
    if way == "gzip in http":
        return b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(data, mtime=0)
    if way == "chunks":
        cut = data.index(b"</td>") + page.dice.randrange(1, 4)
        return (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" +
                b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (data[:cut], data[cut:])) + b"0\r\n\r\n")
    return (b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="edge"; type="text/html"\r\n\r\n--edge\r\n'
            b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
            base64.encodebytes(data).replace(b"\n", b"\r\n") + b"--edge--\r\n")


EACH = 7
KINDS_OF_FAULTS = [
    lost_blanks, lost_outcomes, lost_of_2019, bar_behind_each_cell, bar_before_each_row, markdown, comma_separated, copied_with_tabs,
    numbers_above_labels, labels_around_numbers, label_on_its_line, broken_heads, heads_by_height, boxes, cut_heads, struck, raised,
    two_reports, row_a_year, own_unit, scaled, remarked, signed_in_words, qualified_head, qualified_row, joined_rows, split_rows,
    foreign_table, rows_of_units, one_more_column, hidden_twin, no_rows_left, typed_in, in_words, marks_for_nothing, two_languages,
    repeated_in_overview, year_of_the_lead, title_behind_a_word, title_in_the_lead, comments_of_word, told_alike, told_of_others,
    told_otherwise, part_of_what_was_published, some_parts, wrapped]


def compose(dice):
    """Each kind several times."""
    for fault in KINDS_OF_FAULTS:
        for _ in range(EACH):
            page = Page(dice)
            document = fault(page)
            yield dict({"fault": fault.__name__}, **page.variation(document))
