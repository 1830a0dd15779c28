"""Variations of numbers: a small page with one cell to read, and what it says.

What a cell says is what it was composed from: a decimal and a way to print it.
"""

from decimal import Decimal

COUNT, AMOUNT, CHANGE = ("requests.received.natural_person", "disclosure.charges.amount", "disclosure.licences.change")

PAGES = {
    COUNT: "<table><tr><td></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td>"
           "<td>总计</td></tr><tr><td>一、本年新收政府信息公开申请数量</td><td>%s</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td>"
           "<td>0</td></tr></table>",
    AMOUNT: "<table><tr><td colspan=2>第二十条第（八）项</td></tr><tr><td>信息内容</td><td>本年收费金额（单位：万元）</td></tr>"
            "<tr><td>行政事业性收费</td><td>%s</td></tr></table>",
    CHANGE: "<table><tr><td colspan=4>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td>"
            "<td>处理决定数量</td></tr><tr><td>行政许可</td><td>0</td><td>%s</td><td>0</td></tr></table>",
}

FULL = str.maketrans("0123456789,.+-", "０１２３４５６７８９，．＋－")
DIGITS = "零一二三四五六七八九"
UNITS = ["件", "条", "项", "个", "宗", "份", "次", "篇", "起"]
BLANKS = ["", " ", "&nbsp;", "\u3000", "&nbsp;&nbsp;", "<o:p>&nbsp;</o:p>", "<br>", "<p></p>", "<span> </span>", "\n\t"]
DASHES = ["-", "--", "—", "——", "/", "无", "－", "×", "\\", "－－"]
WORDS = ["见附件", "详见附表", "不详", "若干", "约", "件", "无法统计", "1/2", "1-2", "3~5", "十几", "数十", "1.2.3", "12abc", "a12",
         "1,23", "12,34,567", "0x10", "1e3", "--5", "5-", "万", "１２月", "2021年", "第3项", "5%", "5和6", "1 2", "12:30"]
NUMBERS = [0, 1, 2, 5, 9, 10, 11, 12, 20, 21, 99, 100, 101, 110, 115, 120, 999, 1000, 1001, 1010, 1100, 1234, 2005, 9999, 10000,
           12345, 99999, 100000, 123456, 1000000, 1234567, 12345678, 999999999, 2147483647, 2147483648, 9007199254740993,
           999999999999999999, 9223372036854775807]
DECIMALS = ["0.5", "0.05", "1.0", "1.50", "12.3456", "160.5964", "1234.5", "0.000001", "99999999.99", "0.10"]


def in_chinese(number):
    """A number below 10,000 in Chinese numerals, as it is read aloud."""
    if number == 0:
        return DIGITS[0]
    text, gap = "", False
    for power, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // power % 10
        if digit:
            text += (DIGITS[0] if gap and text else "") + DIGITS[digit] + name
            gap = False
        elif text:
            gap = True
    return text[1:] if 10 <= number < 20 else text


def grouped(number):
    """With a comma before each third digit."""
    return "{:,}".format(number)


def number(path, text, value):
    """A cell that says a number."""
    return {"document": PAGES[path] % text, "expect": {"path": path, "state": "number", "value": format(Decimal(value), "f")}}


def other(path, text, state):
    """A cell that says none."""
    return {"document": PAGES[path] % text, "expect": {"path": path, "state": state, "value": None}}


def counts():
    """Whole numbers in the ways they are printed."""
    for at, value in enumerate(NUMBERS):
        yield number(COUNT, "%d" % value, value)
        yield number(COUNT, ("%d" % value).translate(FULL), value)
        if value >= 1000:
            yield number(COUNT, grouped(value), value)
            yield number(COUNT, grouped(value).translate(FULL), value)
        yield number(COUNT, "%d%s" % (value, UNITS[at % len(UNITS)]), value)
        yield number(COUNT, ["&nbsp;%d&nbsp;", "\u3000%d", "<p>%d</p>", "<span>%d</span>", " %d\n", "<b>%d</b>"][at % 6] % value, value)
        if 10 < value < 10000 or value == 0:
            yield number(COUNT, in_chinese(value), value)
        text = "%d" % value
        if len(text) > 1:
            yield number(COUNT, "<span>%s</span><span>%s</span>" % (text[:1], text[1:]), value)
    for value in (3, 12, 45):
        yield number(COUNT, "%03d" % value, value)
        yield number(COUNT, "%d（其中修订1件）" % value, value)
        yield number(COUNT, "%d(其中上年结转1件)" % value, value)
        yield number(COUNT, "".join("&#%d;" % ord(digit) for digit in str(value)), value)
        yield number(COUNT, "共%d件" % value, value)


def amounts():
    """Decimals, and sums of money: a cell's own unit counts, 万元 is the form's."""
    for text in DECIMALS:
        yield number(AMOUNT, text, text)
        yield number(AMOUNT, text.translate(FULL), text)
        yield number(AMOUNT, text + "万元", text)
        yield number(AMOUNT, text + "（万元）", text)
    for text in ("10000", "251000", "1234567", "5", "12,345,678"):
        yield number(AMOUNT, text + "元", Decimal(text.replace(",", "")) / 10000)
    for text in ("1.5", "2", "0.0003"):
        yield number(AMOUNT, text + "亿元", Decimal(text) * 10000)


def changes():
    """Signed numbers, where a form has them."""
    for value in (1, 2, 21, 300, 1234):
        for text, sign in (("+%d", 1), ("-%d", -1), ("＋%d", 1), ("－%d", -1), ("%d", 1), ("−%d", -1)):
            yield number(CHANGE, text % value, sign * value)
        yield number(CHANGE, ("-%d" % value).translate(FULL), -value)


def states():
    """Cells without a number."""
    for path in (COUNT, CHANGE):
        for text in BLANKS:
            yield other(path, text, "blank")
        for text in DASHES:
            yield other(path, text, "dash")
    for text in WORDS:
        yield other(COUNT, text, "text")
    # by itself it may as well number a row, and 一 be a stroke
    for digit in DIGITS[1:] + "十":
        yield other(COUNT, digit, "text")
    for text in ("增加3", "减少3", "增3", "减3"):
        yield other(CHANGE, text, "text")
    yield other(COUNT, "9223372036854775808", "text")
    yield other(COUNT, "99999999999999999999", "text")


def money():
    """Sums of money in words for the unit that are seldom used."""
    for text, power in (("元人民币", 0), ("人民币元", 0), ("（百元）", 2), ("（千元）", 3), ("万元人民币", 4), ("亿元人民币", 8)):
        for value in ("5", "251", "0.5"):
            yield number(AMOUNT, value + text, Decimal(value).scaleb(power - 4))


def compose(_):
    """All of them."""
    for variations in (counts, amounts, changes, states, money):
        for variation in variations():
            yield variation
