"""Pages to measure with: real-like ones, some of each size, and attacks.

The real-like ones are composed as test/generate does it, always as a web page
with much around the report and mostly in the markup of Word; 40 to 120 KB, one
in five in GBK.
"""

import multiprocessing
import os

import generate.figures
import generate.markup
import generate.prose
import generate.site
from generate import pages as generator
from generate.page import Cell, Heading, Paragraph, Table

LEAST, MOST = 40_000, 120_000   # bytes of a page
GBK = 5                         # one page in so many is in GBK
LINKS = ["首页", "政务公开", "办事服务", "互动交流", "政府信息公开指南", "法定主动公开内容",
         "政府信息公开年报", "政策解读", "财政预决算", "重点领域", "人事信息", "招标公告"]


def _script(dice):
    """A script as sites carry them inline."""
    lines = ["var _%c%d = function (a, b) { if (a < %d && b) { return a['k%d'] || b; } "
             "document.getElementById('x%d').className += ' on'; };"
             % (dice.pick("abcdefg"), dice.below(999), dice.below(99),
                dice.below(99), dice.below(999))
             for _ in range(dice.between(10, 50))]
    return '<script type="text/javascript">\n%s\n</script>\n' % "\n".join(lines)


def _style(dice):
    """A style sheet."""
    lines = [".c%d > li a, #m%d .t { float: left; width: %dpx; color: #%06x; "
             "background: url(/images/b%d.png) no-repeat }"
             % (dice.below(99), dice.below(99), dice.below(999),
                dice.below(1 << 24), dice.below(99))
             for _ in range(dice.between(10, 50))]
    return '<style type="text/css">\n%s\n</style>\n' % "\n".join(lines)


def _links(dice, name, least, most):
    """A list of links, as in a menu or in the footer."""
    items = ['<li class="%s-item%d"><a href="/col/col%d/index.html" title="%s" '
             'target="_blank"><span>%s</span></a></li>'
             % (name, at % 7, dice.below(10**6), text, text)
             for at, text in ((at, dice.pick(LINKS))
                              for at in range(dice.between(least, most)))]
    return '<div class="%s" id="%s"><ul>\n%s\n</ul></div>\n' % (
        name, name, "\n".join(items))


def _chrome(dice, page):
    """What a content management system puts around an article."""
    head = "".join(_script(dice) for _ in range(dice.between(1, 3))) + _style(dice)
    page = page.replace("</head>", head + "</head>", 1)
    page = page.replace("<body>", '<body>\n' + _links(dice, "menu", 10, 70), 1)
    return page.replace("</body>", _links(dice, "foot", 5, 50) + _script(dice)
                        + "</body>", 1)


def _paragraphs(report):
    """More prose in the sections that have some: reports are long-winded."""
    dice = report.dice
    for at in range(len(report.blocks) - 1, -1, -1):
        block = report.blocks[at]
        if isinstance(block, Heading) and block.kind in ("overview", "problems"):
            report.blocks[at + 1:at + 1] = [
                Paragraph(generate.prose.filler(report, dice.between(2, 5)))
                for _ in range(dice.between(2, 12))]


def _compose(number, attempt):
    """One report, to be printed as a page of a site."""
    form = "2019" if number % 4 == 0 else "2021"
    report = generator.compose("bench/%d" % attempt, number, form, "found")
    if report.look.get("flat") or "large" in report.variations:
        return None
    dice, look = report.dice, report.look
    look.update({"site": True, "fragment": False, "bom": False,
                 "word": dice.chance(0.9), "mso": dice.chance(0.8)})
    for name, often in (("split-spans", 0.4), ("font", 0.4), ("o:p", 0.6),
                        ("layout-table", 0.4), ("metadata", 0.5)):
        look[name] = dice.chance(often)
    _paragraphs(report)
    return report


def compose(number):
    """A page as published, and the same in UTF-8 if it is in GBK, else None."""
    charset = "gbk" if number % GBK == 0 else "utf-8"
    for attempt in range(100):
        report = _compose(number, attempt)
        if report is None:
            continue
        page = _chrome(report.dice, generate.site.page(
            report, generate.markup.html(report), [charset]))
        data = page.encode(charset, "xmlcharrefreplace")
        if LEAST <= len(data) <= MOST:
            return data, _twin(page) if charset == "gbk" else None
    raise RuntimeError("no page of the right size")


def _twin(page):
    """A page in GBK as the same page in UTF-8."""
    return page.replace("charset=gbk", "charset=utf-8").replace(
        'charset="gbk', 'charset="utf-8').encode("utf-8")


def _write_one(task):
    directory, number = task
    data, twin = compose(number)
    name = os.path.join(directory, "%06d.html" % number)
    with open(name, "wb") as file:
        file.write(data)
    if twin is None:
        return name, None
    with open(name + ".utf8", "wb") as file:
        file.write(twin)
    return name, name + ".utf8"


def write(directory, count):
    """Pages in a directory; (name, name of its UTF-8 twin or None) of each."""
    os.makedirs(directory, exist_ok=True)
    with multiprocessing.Pool() as pool:
        return pool.map(_write_one, [(directory, n + 1) for n in range(count)],
                        chunksize=16)


def _word_report():
    """A report in the markup of Word, with nothing odd about its layout."""
    attempt = 0
    while True:
        report = _compose(3, attempt)
        if report is not None:
            break
        attempt += 1
    report.look.update({"word": True, "mso": True, "split-spans": False,
                        "layout-table": False, "unclosed": False})
    return report


def _annex(report):
    """Prose and a table of no form, in the proportions of the report."""
    dice = report.dice
    rows = [[Cell(dice.pick(generate.prose.PLACES)
                  + dice.pick(generate.prose.TOWNS))]
            + [Cell(str(dice.below(500)), "extra") for _ in range(7)]
            for _ in range(30)]
    return [Paragraph(generate.prose.filler(report, 4)) for _ in range(6)] + [
        Table("", rows, 0, 8)]


def sized(size):
    """A page of about a size: the report cut short, or followed by annexes."""
    report = _word_report()
    body = [generate.markup.html(report)]
    top, end = generate.site.page(report, "\0", ["utf-8"]).split("\0")
    left = size - sum(len(text.encode()) for text in [top, end] + body)
    while left > 0:
        report.blocks = _annex(report)
        body.append(generate.markup.html(report))
        left -= len(body[-1].encode())
    text = "".join(body).encode()
    text = text[:len(text) + min(left, 0)].decode("utf-8", "ignore")
    return (top + text[:text.rfind("\n") + 1] + end).encode()
