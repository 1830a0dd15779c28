"""Pages that nobody could read for certain.

Where the page still tells a number, the truth is that number; cells that a
careful reader may give up are marked doubtful, so that silence about them is
honest and only a wrong number is an error.
"""

import re

import generate.figures
import generate.form as form_data
import generate.traditional
from generate.page import Cell, Paragraph, Table
from generate.vary import cut


INVALID = "\x01"                # where a byte is to stand that belongs to no character
TOLD = ("申请", "复议", "费")    # what a sentence states a number about


def plan(report):
    """Columns left out or exchanged with their headers, forms mixed."""
    if report.form == "2014":
        return
    if report.vary("form-mix", 0.1):
        other = "2019" if report.form == "2021" else "2021"
        for path, value in generate.figures.compose(report.dice, other).items():
            report.figures.setdefault(path, value)
        report.look["disclosure-form"] = other
    dice, kinds = report.dice, [kind for kind, _ in form_data.KINDS]
    if report.vary("total-missing", 0.15):
        report.orders["requests"] = kinds[:-1]
    elif report.vary("column-missing", 0.08):
        gone = dice.pick(kinds[:-1])
        report.orders["requests"] = [kind for kind in kinds if kind != gone]
    elif report.vary("columns-permuted", 0.15):
        report.orders["requests"] = (kinds[:1] + dice.shuffled(kinds[1:-1])
                                     + kinds[-1:])


def _misspell(dice, text):
    """One character of the words wrong, those of ordinal and remark left."""
    words = re.search(r"[^\W\d_、．.（）()①-⑧]{4,}", text)
    if words is None or text[words.start():words.start() + 1] in "一二三四五六七八九":
        return text
    at = dice.between(words.start(), words.end() - 2)
    how = dice.below(3)
    if how == 0:
        return text[:at] + text[at + 1:]
    if how == 1:
        return text[:at] + text[at + 1] + text[at] + text[at + 2:]
    return text[:at] + dice.pick("政信开其公的") + text[at + 1:]


def bytes_lost(report):
    """Marks where bytes are to stand that belong to no character."""
    if not report.vary("invalid-bytes", 0.12):
        return
    dice = report.dice
    spots = [cell for table in report.tables() for cell in table.cells()
             if cell.role in ("label", "head") and len(cell.text) > 3]
    spots = dice.some(spots, min(len(spots), 4))
    spots += [block for block in report.blocks
              if isinstance(block, Paragraph) and len(block.text) > 8
              and not any(mark in block.text for mark in TOLD)
              and not any(char.isdigit() for char in block.text)]
    for spot in spots:
        at = dice.between(1, len(spot.text) - 1)
        spot.text = spot.text[:at] + INVALID + spot.text[at:]


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
            at = report.blocks.index(table)
            report.blocks[at:at + 1] = pieces


def spans(report):
    """法人或其他组织 over one column too few or too many.

    Where the last two columns then belong is told by their sums alone.
    """
    for table in report.tables():
        for cell in table.cells():
            if (not report.look.get("flat") and cell.text == "法人或其他组织"
                    and cell.columns > 2
                    and report.vary("wrong-group-colspan", 0.06)):
                cell.columns += report.dice.pick([-1, 1])
                report.doubtful |= {
                    other.path for other in table.cells() if other.path
                    and other.path.endswith((".other_organization", ".total"))}


def _doubt_all(report):
    report.doubtful |= set(form_data.paths("2019") + form_data.paths("2021"))
    report.doubtful |= set(form_data.statistics_paths())
    report.doubtful |= set(form_data.fee_paths())
    report.doubtful |= {"disclosure.other_documents." + measure for measure in (
        "issued", "repealed", "in_force", "made", "disclosed", "total_disclosed")}
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
    if report.vary("stutter", 0.05):
        report.doubtful_header = True
        page = generate.traditional.stutter(report.dice, page)
    elif report.vary("pinyin", 0.15):
        report.doubtful_header = True
        page = generate.traditional.annotate(generate.traditional.convert(page))
    elif report.vary("mojibake", 0.04):     # UTF-8 once taken for GBK
        page = page.encode("utf-8").decode("gbk", "replace")
        _doubt_all(report)
        report.allowed += list(report.claims.items())
        report.claims = {}
    return page
