"""Reports of form 2014: prose sections, and one long table of indicators.

Later reports carry the same table as an annex, and it reads alike there.
"""

import generate.figures
import generate.form as form_data
import generate.prose as prose
from generate.page import Cell, Heading, Paragraph, Table, data_cell

HEADINGS = [("overview", "概述"), ("disclosure", "主动公开政府信息情况"),
            ("requests", "依申请公开政府信息情况"),
            ("problems", "存在的主要问题及改进情况")]
HEADS = [("统计指标", "单位", "统计数"), ("指标名称", "计量单位", "统计数"),
         ("统计指标", "计量单位", "统计数")]
NAME = "政府信息公开情况统计表"


def _rows(report):
    """The rows in the order of this page, without those left out."""
    rows = [row for row in form_data.STATISTICS if row[0] not in report.dropped]
    for i in range(len(rows) - 1):
        if rows[i][0] and rows[i][0] in report.swapped:
            rows[i], rows[i + 1] = rows[i + 1], rows[i]
    return rows


def droppable():
    """Rows that are told by their own label, wherever they stand."""
    return [row[0] for row in form_data.STATISTICS
            if row[0] and not row[0].startswith(("reconsider", "litigation"))]


def swappable():
    """Rows that may change place with the next one."""
    rows = [row[0] for row in form_data.STATISTICS]
    return [one for one, other in zip(rows, rows[1:])
            if one and other and "." in one
            and one.rpartition(".")[0] == other.rpartition(".")[0]
            and not one.startswith(("reconsider", "litigation"))]


def statistics(report):
    """The table; its long remarks are printed or not."""
    dice = report.dice
    names, full = dice.pick(HEADS), dice.chance(0.6)
    rows = [[Cell(names[0], "head"), Cell(names[1], "head"),
             Cell(names[2], "head", 1, 1, "value")]]
    mark = dice.pick(["——", "——", "--", "—", "/", ""])
    units = not report.vary("no-unit-column", 0.06)
    for item, label, remark, unit in _rows(report):
        row = [Cell(label + (remark if full else ""), "label", 1, 1,
                    item or "group")]
        if units:
            row.append(Cell(unit or mark, "unit"))
        if item:
            row.append(data_cell(report, "statistics.%s.value" % item))
        else:
            row.append(Cell(mark, "unit"))
        rows.append(row)
    if not units:
        del rows[0][1]
    return Table("statistics", rows, 1, len(rows[0]))


def sections(report):
    """The report of a year in which this was the form."""
    told = {"overview": [prose.opening(report)],
            "disclosure": [prose.published(report), prose.filler(report, 2)],
            "requests": [_received(report)],
            "problems": prose.problems(report)}
    for kind, name in HEADINGS:
        report.blocks.append(Heading(kind, name))
        report.blocks += [Paragraph(line) for line in told[kind]]
    report.blocks += [Paragraph(report.dice.pick(["附件:", "附表:", ""]) + NAME),
                      statistics(report)]
    report.sections_known = False


def _received(report):
    """What prose says of requests; later forms have figures of that name."""
    value = int(report.figures["statistics.received.value"])
    if value == 0:
        report.allowed.append(("requests.received.total", "0"))
        return "本年度未收到政府信息公开申请。"
    report.allowed.append(("requests.received.total", str(value)))
    return "全年收到政府信息公开申请%d件,均已按规定答复。" % value


def annex(report):
    """The table behind a report of a later form."""
    report.figures.update(generate.figures.statistics(report.dice))
    report.blocks += [Paragraph(report.dice.pick(["附件:", "附:", ""]) + NAME),
                      statistics(report)]
    report.sections_known = False
