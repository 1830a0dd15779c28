"""Composes annual-report pages whose truth is known.

Each page depends on nothing but the seed, its number, its form and its level;
the bytes and truth.json are the same on every Python from 3.9 on.
"""

import argparse
import json
import os
from decimal import Decimal

import generate.figures
import generate.form as form_data
import generate.hostile
import generate.markup
import generate.page
import generate.prose as prose
import generate.reshape as reshape
import generate.site
import generate.statistics
import generate.text
import generate.tokens
import generate.vary as vary
from generate.page import Heading, Paragraph, Report, Title

LEVELS = ["clean", "word", "found", "hostile"]
FORMS = ["2014", "2019", "2021"]


def _identity(report):
    """Who reports on which year, and when it was published."""
    dice = report.dice
    place, office = dice.pick(prose.PLACES), dice.pick(prose.OFFICES)
    if dice.chance(0.2):
        place, office = place + dice.pick(prose.TOWNS), "人民政府"
    if report.level in LEVELS[2:] and report.vary("four-byte", 0.04):
        place, report.look["four-byte"] = dice.pick(prose.RARE_PLACES), True
    report.office = report.agency = place + office
    if report.level == "hostile" and report.vary("replaced-name", 0.06):
        report.office, report.agency = dice.pick(prose.BRANDS), None
        report.doubtful_header = True
    if report.form == "2014":
        report.year = dice.between(2014, 2018)
    elif report.form == "2021":
        report.year = dice.between(2021, 2025)
    else:
        report.year = dice.pick([2019, 2019, 2020, 2020, 2022, 2023])
        if report.year > 2020:
            report.note("late-form")
    if dice.chance(0.4):
        report.published = "%d-%02d-%02d" % (
            report.year + 1, dice.between(1, 3), dice.between(1, 28))


def _title_lines(report):
    """The title in one of the usual word orders, cut where it may break."""
    name, year = report.office, report.year
    return report.dice.pick([
        [name, "%d年政府信息公开工作年度报告" % year],
        [name, "%d年度政府信息公开工作年度报告" % year],
        [name, "%d年政府信息公开年度报告" % year],
        [name, "%d年政府信息公开工作年报" % year],
        ["%d年" % year + name, "政府信息公开工作年度报告"],
        ["%d年度" % year + name, "政府信息公开年度报告"]])


def _top(report):
    """Title, byline and lead, or what is left of them."""
    dice, look, found = report.dice, report.look, report.level in LEVELS[2:]
    lines = _title_lines(report)
    report.title = "".join(lines)
    look["show-title"], named, in_lead = True, dice.chance(0.4), None
    if found and report.vary("title-in-lead", 0.08):
        look["show-title"], in_lead = False, report.title
    elif found and report.vary("no-title", 0.1):
        look["show-title"], report.title = False, None
        named = report.vary("agency-in-lead", 0.3)
        if not named:
            report.agency = None
    if look["show-title"]:
        look["title-break"] = (dice.pick(["br", "span", "two"])
                               if found and report.vary("title-break", 0.15)
                               else None)
        report.blocks.append(Title(lines if look["title-break"]
                                   else [report.title]))
    if found and (report.agency or report.doubtful_header) and report.title and dice.chance(0.4):
        look["publisher"] = report.office
        if dice.chance(0.5):
            look["source"] = dice.pick([report.office, "本站"])
    _date_place(report)
    line = generate.site.byline(report)
    if line and (found or look.get("date") == "line"):
        report.blocks.append(Paragraph(line))
    if in_lead or named or dice.chance(0.6):
        report.blocks.append(Paragraph(prose.lead(report, named, in_lead)))


def _date_place(report):
    """Where the date of publication stands; nowhere means there is none."""
    look, places = report.look, ["line"]
    if look.get("site") and look.get("metadata"):
        places.append("table")
    if look.get("site") and look.get("article-meta"):
        places.append("meta")
    if report.published:
        look["date"] = report.dice.pick(places)
        report.note("published-" + look["date"])


def _sections(report):
    """The headings with their prose and tables, and who signed it."""
    if report.form == "2014":
        generate.statistics.sections(report)
    else:
        _six_sections(report)
    found = report.level in LEVELS[2:]
    if found and report.form != "2014" and report.vary("annex", 0.04):
        generate.statistics.annex(report)
    if (found and report.title and report.look.get("date")
            and report.dice.chance(0.2)):
        year, month, day = report.published.split("-")
        report.blocks += [Paragraph(report.office), Paragraph(
            "%s年%d月%d日" % (year, int(month), int(day)))]


def _six_sections(report):
    """The sections of the forms since 2019."""
    dice, found = report.dice, report.level in LEVELS[2:]
    sections = [(kind, names[0]) for kind, names in form_data.SECTIONS]
    if report.form == "2019" and dice.chance(0.5):
        sections[3] = ("proceedings", form_data.SECTION_2019)
    if found and report.form == "2021" and report.vary("fee-section", 0.12):
        sections.insert(4, ("fees", dice.pick(form_data.FEE_HEADINGS)))
    early = dice.chance(0.5)        # claims stand in section one or further on
    told = {"overview": [prose.opening(report), prose.published(report)],
            "disclosure": [prose.filler(report, 1)],
            "requests": [prose.received(report)],
            "proceedings": [prose.disputes(report)],
            "fees": [],
            "problems": prose.problems(report),
            "other": [prose.other(report)]}
    if early:
        told["overview"] += ["(一)依申请公开。" + told["requests"].pop(),
                             "(二)行政争议。" + told["proceedings"].pop(),
                             "(三)平台建设。" + prose.filler(report, 2)]
    for kind, name in sections:
        report.blocks.append(Heading(kind, name))
        report.blocks += [Paragraph(line) for line in told[kind]]
        if kind in ("disclosure", "requests", "proceedings", "fees"):
            report.blocks.append(getattr(generate.page, kind)(report))


def _draw_text_look(report):
    """How a page without tables of its own is going to be printed."""
    look, dice, level = report.look, report.dice, report.level
    look["flat"] = True
    look["padding"] = dice.pick(["grid", "grid", "bar", ""])
    look["gap"] = dice.pick(["\n", "\n", "\n\n", "\r\n"])
    if level not in LEVELS[2:]:
        return
    generate.text.draw(report, level == "hostile")
    if look["shape"] == "bars":
        look["padding"] = dice.pick(["grid", "grid", "bar", "tight", ""])
    if look["shape"] in ("bars", "tabs", "wide-bar"):
        look["run-on"] = report.vary("run-on", 0.3)
    if report.vary("pre", 0.15):
        look["pre"], look["gap"] = True, "\n"


def _draw_word_look(report):
    """Which office program wrote the page."""
    look, dice = report.look, report.dice
    if report.level == "word":
        program = "word"
        report.note(program)
    else:
        program = report.choose([("word", 30), ("wps", 6), ("excel", 6)])
    look[program] = True
    if program == "word":
        for name, often in (("mso", 0.7), ("split-spans", 0.5), ("font", 0.4),
                            ("o:p", 0.6), ("uppercase", 0.3),
                            ("unquoted", 0.4), ("unclosed", 0.3),
                            ("conditional", 0.3)):
            look[name] = report.vary(name, often)


def _draw_look(report):
    """How the page is going to be printed."""
    look, dice, level = report.look, report.dice, report.level
    if report.vary("flat", {"clean": 0.15, "word": 0.1}.get(level, 0.22)):
        _draw_text_look(report)
        return
    for name in ("one-line", "crlf", "tbody", "th"):
        look[name] = dice.chance(0.25)
    look["title-tag"] = ("h1" if level == "clean"
                         else dice.pick(["h1", "h1", "h2", "div"]))
    look["heading-tag"] = dice.pick(["p", "h2", "h3", "div"])
    if level != "clean":
        _draw_word_look(report)
    if level in LEVELS[2:]:
        for name, often in (("site", 0.6), ("layout-table", 0.35),
                            ("metadata", 0.5), ("article-meta", 0.5),
                            ("comment-table", 0.3), ("neighbours", 0.3),
                            ("two-titles", 0.1), ("misnested", 0.06)):
            look[name] = report.vary(name, often)
        if look["site"]:
            look["navigation-table"] = report.vary("navigation-table", 0.15)
        else:
            look["fragment"] = report.vary("fragment", 0.4)
        if report.vary("references", 0.1):
            look["references"] = dice.pick([10, 16])
        nested = report.choose([("nested-cells", 2), ("nested-rows", 3),
                                ("nested-whole", 3), ("rows-apart", 2),
                                ("div-grid", 1)])
        look["nested"] = nested and nested.rpartition("-")[2]


def _vary(report, found):
    """All that is done to a page once it is written."""
    hostile = report.level == "hostile"
    if found:
        reshape.proceedings(report)
        reshape.shuffle(report)
    vary.headings(report, found)
    generate.tokens.plain_values(report)
    if found:
        generate.tokens.found_values(report)
        generate.tokens.tokens(report)
        vary.found_labels(report)
    if report.level != "clean" and not (found and report.dice.chance(0.6)):
        vary.word_labels(report)
    if hostile:
        generate.tokens.doubtful_tokens(report)
        generate.hostile.labels(report)
        generate.hostile.headers(report)
        generate.hostile.spans(report)
    if found:
        reshape.extras(report)
        vary.found_tables(report)
        reshape.heads(report)
        vary.digits(report)
    vary.full_width(report)
    if hostile:
        generate.hostile.bytes_lost(report)


def compose(seed, number, form, level, only=None):
    """One report with all its variations drawn, ready to be printed."""
    dice = generate.figures.Dice("%s/%s/%s/%s" % (seed, number, form, level))
    report = Report(dice, form, level, only)
    found = level in LEVELS[2:]
    report.figures = generate.figures.compose(dice, form)
    if report.vary("unbalanced", 0.15):
        generate.figures.unbalance(dice, report.figures)
    if any(len(value) > 18 for value in report.figures.values()):
        report.note("large")
    _draw_look(report)
    _identity(report)
    if found:
        vary.plan(report)
        report.look["conflict"] = report.vary("claim-conflict", 0.06)
    if level == "hostile":
        generate.hostile.plan(report)
    _top(report)
    _sections(report)
    if report.look.get("neighbours") and not report.look.get("show-title"):
        report.look["neighbours"] = False
        report.variations.remove("neighbours")
    _vary(report, found)
    if level == "hostile" and report.vary("two-reports", 0.06):
        generate.hostile.append(
            report, compose(seed, number + 10**6, form, "clean"))
    return report


def printed(report):
    """The text of a page and the charset of its bytes."""
    charset, claimed = generate.site.charsets(report)
    convert = (generate.site.traditional(report)
               if report.level in LEVELS[2:] else lambda text: text)
    if report.look.get("flat"):
        text = generate.text.flat(report)
        if report.look.get("pre"):
            text = generate.site.page(
                report, generate.markup.preformatted(text), claimed)
        elif report.level in LEVELS[2:] and report.vary("flat-site", 0.4):
            text = "您当前的位置:首页 > 政府信息公开 > 政府信息公开年报\n" + text
            text += "打印本页 关闭窗口\n"
    else:
        text = generate.site.page(report, generate.markup.html(report), claimed)
    text = convert(text)
    if report.level == "hostile":
        text = generate.hostile.text(report, text)
    return text, charset


def render(report):
    """The bytes of a page and the end of its file name."""
    text, charset = printed(report)
    plain = report.look.get("flat") and not report.look.get("pre")
    return (generate.site.encode(report, text, charset),
            ".txt" if plain else ".html")


def _forms_allowed(variations):
    """What may be answered beside the form of the page."""
    allowed = FORMS[1:] if "form-mix" in variations else []
    if "text-pdf" in variations:    # it is told by tables one may give up
        allowed = allowed + [None]
    return allowed


def truth(report):
    """What a perfect reader answers for a page."""
    figures, states = generate.page.truth(report)
    values = {path: None if value is None else Decimal(value)
              for path, value in figures.items()}
    kinds = [block.kind for block in report.blocks if isinstance(block, Heading)]
    if not report.sections_known:
        kinds = None
    return {"form": report.form, "year": report.year, "agency": report.agency,
            "title": report.title, "published": report.published,
            "figures": figures, "states": states,
            "sections": len(kinds) if kinds else None, "section_kinds": kinds,
            "claims": report.claims,
            "claims_allowed": [list(pair) for pair in report.allowed],
            "doubtful": sorted(path for path in report.doubtful
                               if path in figures),
            "doubtful_header": report.doubtful_header,
            "forms_allowed": _forms_allowed(report.variations),
            "failing": sorted(generate.figures.failing(report.form, values)),
            "level": report.level, "variations": report.variations}


def chosen_form(form, number):
    """The form of a page: every eighth one is of the oldest."""
    if form != "any":
        return form
    return "2014" if number % 8 == 5 else FORMS[1 + number % 2]


def write(directory, count, seed, form, level, first=1, only=None):
    """A directory of pages and their truth.json; returns the truth."""
    os.makedirs(directory, exist_ok=True)
    pages = {}
    for number in range(first, first + count):
        chosen = chosen_form(form, number)
        report = compose(seed, number, chosen, level, only)
        data, ending = render(report)
        name = "%05d%s" % (number, ending)
        with open(os.path.join(directory, name), "wb") as file:
            file.write(data)
        pages[name] = truth(report)
    with open(os.path.join(directory, "truth.json"), "w",
              encoding="utf-8", newline="\n") as file:
        json.dump({"pages": pages}, file, ensure_ascii=False, indent=1)
        file.write("\n")
    return pages


def main():
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--form", choices=FORMS + ["any"], default="any")
    parser.add_argument("--level", choices=LEVELS, default="clean")
    parser.add_argument("--out", required=True, metavar="DIR")
    parser.add_argument("--only", type=lambda text: text.split(","),
                        metavar="NAME,...", help="these variations on every "
                        "page that can have them, and no others")
    options = parser.parse_args()
    write(options.out, options.count, options.seed, options.form, options.level,
          1, options.only)
