"""Ways to type a number into a cell, or to say that there is none.

What a careful reader takes for a number is the truth; where some would and
some would not, as with numbers in characters, the cell is in doubt.
"""

import re
from decimal import Decimal

DIGITS = "零一二三四五六七八九"
BEFORE = ["共%s件", "计%s", "%s（含上年结转）", "%s(其中网络申请1件)",
          "%s（其中：当面2件、信函1件）", "%s 件", "%s（同比下降5%%）"]
FOOTNOTES = ["%s*", "%s[1]", "%s①"]
BLANKS = ["", "", "\xa0", "\u3000", " "]
DASHES = ["-", "--", "—", "——", "/"]
WORDS = ["无", "×"]
REMARKS = ["详见附件", "未统计", "见附表"]
FULL_DIGITS = str.maketrans("0123456789", "０１２３４５６７８９")
LESS_COMMON = ["――", "－", "／", "\\", "―", "_", "Ｏ件", "N/A", "未发生"]


# --- the common ones ---------------------------------------------------------

def _data(report, table=None):
    return [cell for block in report.tables() for cell in block.cells()
            if cell.path and (table is None or block.name == table)]


def _thousands(text, comma):
    sign = text[0] if text[0] in "+-" else ""
    whole, dot, rest = text[len(sign):].partition(".")
    return sign + "{:,}".format(int(whole)).replace(",", comma) + dot + rest


def plain_values(report):
    """Ways to print a number that every form allows, the clean one too."""
    dice = report.dice
    if report.vary("thousands", 0.25):
        for cell in _data(report):
            if len(cell.text.partition(".")[0]) > 3 and cell.text[-1].isdigit():
                cell.text = _thousands(cell.text, ",")
    plus = dice.chance(0.5)
    for cell in _data(report, "disclosure"):
        if cell.path.endswith(".change") and cell.value[0] != "-" and plus:
            if cell.value != "0":
                cell.text = "+" + cell.text
        if cell.path == "disclosure.procurement.amount" and dice.chance(0.6):
            report.note("amount-unit")
            cell.text += dice.pick(["元", "万元"])


def found_values(report):
    """Zeros left blank or dashed, full-width digits, units, annotations."""
    dice = report.dice
    if report.vary("blank-zero", 0.12):
        _retell(report, dice.pick(BLANKS), "blank")
    elif report.vary("dash-zero", 0.12):
        _retell(report, dice.pick(DASHES), "dash")
    elif report.vary("word-zero", 0.04):
        _retell(report, dice.pick(WORDS), "dash|text")
    numbers = [cell for cell in _data(report) if cell.state == "number"]
    if report.vary("digits-full", 0.06):
        for cell in numbers:
            cell.text = cell.text.translate(FULL_DIGITS).replace(",", "，")
    if report.vary("unit-in-cell", 0.06):
        for cell in numbers:
            if cell.path.startswith("disclosure") and "amount" not in cell.path:
                cell.text += "件"
    if report.vary("annotated-value", 0.05):
        for cell in numbers:
            if cell.path.endswith("normative_documents.in_force"):
                cell.text += "（其中修订%s件）" % dice.between(1, 9)
    if numbers and report.vary("text-cell", 0.04):
        _say(dice.pick(numbers), dice.pick(REMARKS), "text")


def _say(cell, text, state):
    """A cell that says something which is not a number."""
    cell.text, cell.value, cell.state = text, None, state


def _retell(report, token, state):
    """Zeros as a token: all of them, some, one table's, or only totals."""
    dice = report.dice
    scope = dice.pick(["all", "some", "requests", "proceedings", "totals"])
    for cell in _data(report):
        hit = (scope == "all" or scope == "some" and dice.chance(0.4) or
               cell.path.startswith(scope) or
               scope == "totals" and cell.path.endswith(".total"))
        zero = cell.value is not None and re.fullmatch(r"0(\.0+)?", cell.value)
        if hit and (zero or scope == "totals"):
            _say(cell, token, state)


# --- the others -----------------------------------------------------------------

def _numbers(report, start=""):
    return [cell for table in report.tables() for cell in table.cells()
            if cell.path and cell.state == "number"
            and cell.path.startswith(start)]


def _plain(report):
    """Cells that still say nothing but their number, and no sum of money."""
    return [cell for cell in _numbers(report)
            if re.fullmatch(r"\d+", cell.text) and not _is_money(cell.path)]


def _is_money(path):
    return path.endswith((".amount", ".charged", ".collected", ".fees.value",
                          ".budget.value"))


def tokens(report):
    """Draws what is done to the numbers of a page."""
    dice = report.dice
    if report.vary("padding", 0.06):
        for cell in _numbers(report):
            cell.text = dice.pick([" ", "\xa0", "\u3000", ""]) + cell.text \
                + dice.pick([" ", "\xa0\xa0", "\u3000", ""])
    if report.vary("unit-everywhere", 0.04):
        for cell in _plain(report):
            cell.text += "件" if dice.chance(0.9) else "项"
    if report.vary("remark-in-cell", 0.06):
        _remarks(report)
    if report.vary("leading-zeros", 0.03):
        for cell in _plain(report):
            if len(cell.text) == 1 and dice.chance(0.5):
                cell.text = "0" + cell.text
    if report.vary("point-zero", 0.03):
        for cell in _plain(report):
            if len(cell.text) < 9:
                cell.text += dice.pick([".0", ".00"])
    if report.vary("thousands-full", 0.04):
        for cell in _plain(report):
            if len(cell.text) > 3:
                cell.text = "{:,}".format(int(cell.text)).replace(",", "，")
    if report.vary("other-dash", 0.04):
        _no_number(report)
    _signs(report)
    _money(report)


def doubtful_tokens(report):
    """Numbers in characters, and words for more and less."""
    dice = report.dice
    if report.vary("chinese-numerals", 0.1):
        for cell in _plain(report):
            if len(cell.text) < 5 and dice.chance(0.5):
                cell.text = chinese(int(cell.text))
                cell.state = "number|text"
                report.doubtful.add(cell.path)
    yuan_column(report)
    if report.vary("footnote-in-cell", 0.05):
        cells = _plain(report)
        for cell in dice.some(cells, min(len(cells), 3)):
            cell.text = dice.pick(FOOTNOTES) % cell.text
            cell.state = "number|text"
            report.doubtful.add(cell.path)
    if report.vary("change-in-words", 0.15):
        for cell in _numbers(report, "disclosure"):
            if cell.path.endswith(".change") and cell.value != "0":
                less = cell.value.startswith("-")
                cell.text = ("减" if less else "增") + cell.value.lstrip("-")
                cell.state = "number|text"
                report.doubtful.add(cell.path)


def yuan_column(report):
    """The unit of a row changed to 元 and its number with it: an agency may
    have meant either, so that the cell may be given up."""
    for table in report.tables():
        for row in table.rows if table.name == "statistics" else []:
            money = [cell for cell in row if cell.path and cell.value
                     and cell.text == cell.value and _is_money(cell.path)]
            if money and row[-2].role == "unit" and money[0].value != "0":
                if report.vary("yuan-column", 0.2):
                    row[-2].text = "元"
                    money[0].text = format((Decimal(money[0].value) * 10000)
                                           .normalize(), "f")
                    report.doubtful.add(money[0].path)


def _remarks(report):
    """Words before and behind the number, the first of the cell."""
    cells = _plain(report)
    for cell in report.dice.some(cells, min(len(cells), 6)):
        cell.text = report.dice.pick(BEFORE) % cell.text


def _no_number(report):
    """Noughts given as marks that are no numbers."""
    mark = report.dice.pick(LESS_COMMON)
    for cell in _numbers(report):
        if cell.value == "0" and report.dice.chance(0.6):
            cell.text, cell.value, cell.state = mark, None, "dash|text"


def _signs(report):
    """Minus and plus as input methods give them."""
    for cell in _numbers(report, "disclosure"):
        if cell.path.endswith(".change") and cell.text[0] in "+-":
            if report.vary("other-sign", 0.15):
                sign = cell.text[0]
                cell.text = report.dice.pick(
                    {"-": ["－", "−", "–"], "+": ["＋"]}[sign]) + cell.text[1:]


def _money(report):
    """Sums with their unit: that of the form, or the other one."""
    for cell in _numbers(report):
        own = {"disclosure.charges.amount": "万元",
               "fees.processing_fee.charged": "元",
               "fees.processing_fee.collected": "元",
               "statistics.fees.value": "万元",
               "statistics.organization.budget.value": "万元"}.get(cell.path)
        if own and report.vary("money-unit", 0.1):
            cell.text += own
        elif own and cell.value not in ("0", "0.00") and report.vary(
                "money-converted", 0.1):
            factor = Decimal(10000) if own == "万元" else Decimal("0.0001")
            value = (Decimal(cell.value) * factor).normalize()
            cell.text = format(value, "f") + ("元" if own == "万元" else "万元")


def chinese(value):
    """A number below 10000 as one writes it: 三十二, 一千零五."""
    if value < 10:
        return DIGITS[value]
    text, gap = "", False
    for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = value // size % 10
        if digit:
            text += ("零" if gap and text else "") + DIGITS[digit] + name
        gap = digit == 0
    return text[1:] if 10 <= value < 20 else text
