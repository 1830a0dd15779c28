"""Pages that nobody could read for certain.

Where the page still tells a number, the truth is that number; cells that a
careful reader may give up are marked doubtful, so that silence about them is
honest and only a wrong number is an error.
"""

from decimal import Decimal

import generate_figures
import generate_form as form_data
import generate_traditional
from generate_page import Cell, Table
from generate_vary import cut


def plan(report):
    """Columns left out or exchanged with their headers, forms mixed."""
    if report.vary("form-mix", 0.1):
        other = "2019" if report.form == "2021" else "2021"
        for path, value in generate_figures.compose(report.dice, other).items():
            report.figures.setdefault(path, value)
        report.look["disclosure-form"] = other
    dice, kinds = report.dice, [kind for kind, _ in form_data.KINDS]
    if report.vary("total-missing", 0.15):
        report.orders["requests"] = kinds[:-1]
    elif report.vary("columns-permuted", 0.15):
        report.orders["requests"] = (kinds[:1] + dice.shuffled(kinds[1:-1])
                                     + kinds[-1:])


def _doubt_row(report, table, row):
    report.doubtful |= {cell.path for cell in row if cell.path}
    known = [cell.code for cell in row if cell.role == "label"]
    for path in form_data.paths(report.form) if report.form else []:
        if any(path.startswith("%s.%s." % (table.name, code)) for code in known):
            report.doubtful.add(path)


def _misspell(dice, text):
    at = dice.between(1, len(text) - 2)
    how = dice.below(3)
    if how == 0:
        return text[:at] + text[at + 1:]
    if how == 1:
        return text[:at] + text[at + 1] + text[at] + text[at + 2:]
    return text[:at] + dice.pick("政信开其公的") + text[at + 1:]


def labels(report):
    """One character wrong in some labels."""
    if not report.vary("label-typo", 0.3):
        return
    for table in report.tables():
        for row in table.rows:
            for cell in row:
                if (cell.role in ("label", "head") and len(cell.text) > 4
                        and report.dice.chance(0.15)):
                    cell.text = _misspell(report.dice, cell.text)
                    _doubt_row(report, table, row)
                    if cell.role == "head":
                        for other in table.rows:
                            _doubt_row(report, table, other)


def rows(report):
    """Rows no form knows."""
    for table in report.tables():
        if table.name != "disclosure":
            continue
        for at, row in enumerate(table.rows):
            if row[0].code == "normative_documents":
                if report.vary("extra-row", 0.2):
                    extra = [Cell("其他主动公开文件", "label", 1, row[0].columns)]
                    extra += [Cell(str(report.dice.below(50)), "extra", 1,
                                   cell.columns) for cell in row[1:]]
                    table.rows.insert(at + 1, extra)
                break


def headers(report):
    """A page break that repeats the header of another table."""
    for table in report.tables():
        if table.name != "requests" or len(table.rows) < 18:
            continue
        if report.vary("wrong-header", 0.15):
            pieces = cut(table, report.dice.between(7, 14), False, True)
            wrong = [Cell("信息内容", "head", 1, 3)]
            wrong += [Cell(label, "head") for label in (
                "本年制发件数", "本年废止件数", "现行有效件数", "处理决定数量")]
            pieces[1].rows.insert(0, wrong)
            for row in pieces[1].rows:
                _doubt_row(report, table, row)
            at = report.blocks.index(table)
            report.blocks[at:at + 1] = pieces


def units(report):
    """A cell whose unit is not that of its header: the cell itself counts."""
    for table in report.tables():
        for cell in table.cells():
            if (cell.path == "disclosure.charges.amount" and cell.value
                    and report.vary("unit-conflict", 0.2)):
                cell.text += "元"
                cell.value = format(Decimal(cell.value) / 10000, "f")
                report.doubtful.add(cell.path)


def _doubt_all(report):
    report.doubtful |= set(form_data.paths("2019") + form_data.paths("2021"))
    report.doubtful |= set(form_data.fee_paths())
    report.doubtful_header = True
    report.sections_known = False


def append(report, second):
    """A second report on the same page; only the first one is asked for."""
    for block in second.blocks:
        if isinstance(block, Table):
            for cell in block.cells():
                cell.path = None
    report.blocks += second.blocks
    report.allowed += list(second.claims.items()) + second.allowed
    _doubt_all(report)


def text(report, page):
    """Mirror sites: traditional characters with readings behind them."""
    if report.look.get("pdf"):
        _doubt_all(report)
    if report.vary("pinyin", 0.2):
        report.doubtful_header = True
        page = generate_traditional.annotate(generate_traditional.convert(page))
    elif report.vary("mojibake", 0.04):     # UTF-8 once taken for GBK
        page = page.encode("utf-8").decode("gbk", "replace")
        _doubt_all(report)
        report.allowed += list(report.claims.items())
        report.claims = {}
    return page
