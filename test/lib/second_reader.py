"""A second reader of report pages, independent of goir.

Written from the description of the forms, with lxml for the markup and with a
grid, labels and numbers of its own, so that it and goir do not err alike.  It
reads pages whose labels are whole and whose tables have their headers, and
reads nothing where it is in doubt.  Of goir it knows only what goir_items()
calls the rows of form 2014.
"""

import re
import unicodedata
from collections import namedtuple
from decimal import Decimal

from lxml import etree, html

Cell = namedtuple("Cell", "row column rows columns header text")
Reading = namedtuple("Reading", "form figures grids")

MOST_SPAN = 1000
BREAKS = {"br", "p", "div", "li", "tr", "td", "th", "h1", "h2", "h3"}
HIDDEN = {"script", "style", "table"}

APPLICANTS = {
    "自然人": "natural_person", "商业企业": "business", "科研机构": "research",
    "社会公益组织": "public_interest", "法律服务机构": "legal_service",
    "其他": "other_organization", "总计": "total"}

REQUESTS = {
    "本年新收政府信息公开申请数量": "received",
    "上年结转政府信息公开申请数量": "carried_in",
    "予以公开": "granted",
    "部分公开": "partially_granted",
    "属于国家秘密": "refused.state_secret",
    "其他法律行政法规禁止公开": "refused.forbidden_by_law",
    "危及三安全一稳定": "refused.security_and_stability",
    "保护第三方合法权益": "refused.third_party_rights",
    "属于三类内部事务信息": "refused.internal_affairs",
    "属于四类过程性信息": "refused.process_information",
    "属于行政执法案卷": "refused.enforcement_files",
    "属于行政查询事项": "refused.administrative_inquiry",
    "本机关不掌握相关政府信息": "unavailable.not_held",
    "没有现成信息需要另行制作": "unavailable.needs_creation",
    "补正后申请内容仍不明确": "unavailable.still_unclear",
    "信访举报投诉类申请": "unprocessed.petition",
    "重复申请": "unprocessed.repeated",
    "要求提供公开出版物": "unprocessed.publication",
    "无正当理由大量反复申请": "unprocessed.excessive",
    "要求行政机关确认或重新出具已获取信息": "unprocessed.confirmation",
    "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请":
        "other.not_corrected",
    "申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请":
        "other.fee_unpaid",
    "其他": "other.other", "其他处理": "other",
    "总计": "concluded", "结转下年度继续办理": "carried_out"}

ONLY_ITEMS = set(REQUESTS) - set(APPLICANTS)    # a header has none of these

DISCLOSURE = {
    "规章": "regulations", "行政规范性文件": "normative_documents",
    "规范性文件": "normative_documents", "行政许可": "licences",
    "其他对外管理服务事项": "other_services", "行政处罚": "penalties",
    "行政强制": "coercion", "行政事业性收费": "charges",
    "政府集中采购": "procurement"}

DISCLOSURE_HEADS = {
    "本年制发件数": "issued", "本年废止件数": "repealed",
    "现行有效件数": "in_force", "本年处理决定数量": "decisions",
    "本年收费金额": "amount", "本年新制作数量": "made",
    "本年新公开数量": "disclosed", "对外公开总数量": "total_disclosed",
    "上一年项目数量": "prior_items", "本年增减": "change",
    "处理决定数量": "decisions", "采购项目数量": "purchases",
    "采购总金额": "amount"}

DISPUTES = {
    "行政复议": "reconsideration", "未经复议直接起诉": "litigation_direct",
    "复议后起诉": "litigation_after_reconsideration"}

OUTCOMES = {"结果维持": "upheld", "结果纠正": "corrected", "其他结果": "other",
            "尚未审结": "pending", "总计": "total"}

FEES = {"通知收取件数": "notices", "通知收取金额": "charged",
        "实际收取金额": "collected"}

# the characters of the labels as they are written elsewhere
SIMPLE = str.maketrans(
    "製對開總數規範許務項減處決罰強業費採購額現廢發條請況組織計機構會結轉辦繼續屬於國祕穩護權類"
    "內過執詢無沒補後確認獲訪舉報訴復複糾維審訟議經單萬標統稱際實納繳關據與當為個員",
    "制对开总数规范许务项减处决罚强业费采购额现废发条请况组织计机构会结转办继续属于国秘稳护权类"
    "内过执询无没补后确认获访举报诉复复纠维审讼议经单万标统称际实纳缴关据与当为个员")

# what a browser shows nothing of: comments, Word's conditions and own tags
UNSEEN = re.compile(r"<!--.*?-->|<!\[[^>]*>|</?\w+:\w+[^>]*>", re.S)
ORDINAL = re.compile(r"^(\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+[、.,]"
                     r"|\d+[、.,)])")
NUMBER = re.compile(r"([+-]?\d+(?:\.\d+)?)"
                    r"(?:件次|人次|[件宗起份条次项个篇人元]|万元)?(?:\(.*\))?")


# --- the page ----------------------------------------------------------------

def decode(page):
    """The text of a page: by its mark, else UTF-8 if it is, else GB18030."""
    if page.startswith(b"\xef\xbb\xbf"):
        page = page[3:]
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        return page.decode("gb18030", "replace")


def is_markup(text):
    """Whether a page is HTML; the others are lines of cells in bars."""
    return re.search(r"<\s*(html|body|table|p|div)\b", text, re.I) is not None


def text_of(element):
    """What a cell shows, breaks as blanks, runs of white space as one."""
    parts = []

    def walk(node):
        parts.append(node.text or "")
        for child in node:
            tag = child.tag if isinstance(child.tag, str) else None
            parts.append(" " if tag in BREAKS else "")
            if tag and tag not in HIDDEN:
                walk(child)
            parts.append(" " if tag in BREAKS else "")
            parts.append(child.tail or "")

    walk(element)
    return " ".join("".join(parts).split())


def span(element, name):
    """How many rows or columns a cell takes."""
    found = re.match(r"\s*(\d+)", element.get(name) or "")
    size = int(found.group(1)) if found else 1
    return size if 1 <= size <= MOST_SPAN else 1


class Grid:
    """The cells of a table and what lies at each row and column, from 1."""

    def __init__(self, flat=False):
        self.flat = flat        # no spans: only the order of cells tells
        self.cells = []
        self.rows = {}
        self.slots = {}
        self.height = self.width = 0

    def add(self, row, rows, columns, header, text):
        """Puts a cell into the first free column of a row."""
        column = 1
        while (row, column) in self.slots:
            column += 1
        cell = Cell(row, column, rows, columns, header, text)
        self.cells.append(cell)
        self.rows.setdefault(row, []).append(cell)
        for down in range(row, row + rows):
            for right in range(column, column + columns):
                self.slots.setdefault((down, right), cell)
        self.width = max(self.width, column + columns - 1)
        self.height = max(self.height, row)

    def row(self, number):
        """The cells that begin in a row, from left to right."""
        return self.rows.get(number, [])

    def above(self, column, first, last):
        """The labels over a column between two rows, downwards."""
        return [label(self.slots[row, column].text)
                for row in range(first, last + 1)
                if (row, column) in self.slots]


def table_grid(table):
    """The grid of a table element, without the tables inside it."""
    grid, rows = Grid(), [
        row for row in table.iter("tr")
        if next(row.iterancestors("table")) is table]
    for number, row in enumerate(rows, 1):
        for cell in row.iterchildren("td", "th"):
            below = min(span(cell, "rowspan"), len(rows) - number + 1)
            grid.add(number, below, span(cell, "colspan"),
                     cell.tag == "th", text_of(cell))
    return grid


def line_grid(text):
    """Lines of cells in bars as one table; a line of prose is one cell."""
    grid = Grid(flat=True)
    lines = [line for line in text.splitlines() if line.strip()]
    for number, line in enumerate(lines, 1):
        for part in line.split("|"):
            grid.add(number, 1, 1, False, " ".join(part.split()))
    return grid


def grids_of(page):
    """All tables of a page, in the order in which they begin."""
    text = decode(page).replace("\0", "")
    if not is_markup(text):
        return [line_grid(text)]
    text = UNSEEN.sub("", text)
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    root = etree.fromstring(text.encode("utf-8"), parser)
    return [table_grid(table) for table in root.iter("table")]


# --- labels and numbers ------------------------------------------------------

def plain(text):
    """Text without regard to width, blanks and the shape of characters."""
    text = "".join(unicodedata.normalize("NFKC", text).split())
    return text.translate(SIMPLE)


def label(text):
    """A label as it is compared: no ordinal, remark, quotes or blanks."""
    text = ORDINAL.sub("", plain(text).replace("其它", "其他"))
    text = re.sub(r"\(.*?\)", "", text)
    return "".join(char for char in text
                   if unicodedata.category(char)[0] in "LN")


def number(text):
    """The number that a cell states, or None."""
    text = re.sub(r"(?<=\d),(?=\d{3})", "", plain(text))
    found = NUMBER.fullmatch(text)
    return Decimal(found.group(1)) if found else None


class Figures(dict):
    """Figures by path; the first of two stands."""

    def put(self, table, item, measure, cell):
        """Notes the number of a cell, if it has one."""
        value = number(cell.text)
        if value is not None:
            self.setdefault("%s.%s.%s" % (table, item, measure), value)


# --- the tables --------------------------------------------------------------

def read_disclosure(grid, figures):
    """Blocks of a header and rows whose cells answer to it in order."""
    heads = []
    for row in range(1, grid.height + 1):
        cells = grid.row(row)
        labels = [label(cell.text) for cell in cells]
        if labels[:1] == ["信息内容"]:
            heads = [DISCLOSURE_HEADS.get(name) for name in labels[1:]]
        elif labels and labels[0].startswith("第二十条"):
            heads = []
        elif labels and labels[0] in DISCLOSURE:
            for head, cell in zip(heads, cells[1:]):
                if head:
                    figures.put("disclosure", DISCLOSURE[labels[0]], head, cell)


def _request_columns(grid, head, first):
    """Which applicants a column of the requests is about."""
    columns = {}
    for column in range(1, grid.width + 1):
        known = [APPLICANTS[name] for name in grid.above(column, head, first - 1)
                 if name in APPLICANTS]
        if known:
            columns[column] = known[-1]
    return columns


def _request_row(grid, row, columns):
    """The item of a row and its cells by applicant."""
    limit = min(columns, default=grid.width)
    named = [cell for cell in grid.row(row)
             if cell.column < limit and label(cell.text) in REQUESTS]
    if not named:
        return None, {}
    cells = [cell for cell in grid.row(row) if cell.column > named[-1].column]
    while grid.flat and cells and not cells[-1].text:
        cells.pop()
    if (len(cells) > len(APPLICANTS) and cells[0].text if grid.flat else
            any(cell.column < limit and cell.text for cell in cells)):
        return None, {}         # the row's own label, and not a known one
    if grid.flat:
        values = dict(zip(APPLICANTS.values(), cells))
    else:
        values = {columns[cell.column]: cell for cell in cells
                  if cell.column in columns}
    return REQUESTS[label(named[-1].text)], values


def read_requests(grid, figures):
    """Rows by label, columns by what stands over them."""
    head, inside, columns = None, False, {}
    for row in range(1, grid.height + 1):
        labels = [label(cell.text) for cell in grid.row(row)]
        if "自然人" in labels:
            head, inside = row, False
        if head and not inside and set(labels) & ONLY_ITEMS:
            inside = True
            columns = {} if grid.flat else _request_columns(grid, head, row)
        if not inside:
            continue
        item, cells = _request_row(grid, row, columns)
        for applicant, cell in cells.items():
            figures.put("requests", item, applicant, cell)
        if item == "carried_out":
            head, inside = None, False


def read_proceedings(grid, figures):
    """One row of numbers under three kinds of dispute."""
    head = None
    for row in range(1, grid.height + 1):
        cells = grid.row(row)
        labels = [label(cell.text) for cell in cells]
        if "行政复议" in labels and "行政诉讼" in labels:
            head = row
        elif head and cells and not any(name in OUTCOMES or name in DISPUTES
                                        for name in labels):
            _dispute_row(grid, head, cells, figures)
            head = None


def _dispute_row(grid, head, cells, figures):
    """The numbers of all disputes."""
    if grid.flat:
        places = [(item, outcome) for item in DISPUTES.values()
                  for outcome in OUTCOMES.values()]
    else:
        places = []
        for cell in cells:
            over = grid.above(cell.column, head, cell.row - 1)
            items = [DISPUTES[name] for name in over if name in DISPUTES]
            outcomes = [OUTCOMES[name] for name in over if name in OUTCOMES]
            places.append((items or [None])[-1:] + (outcomes or [None])[-1:])
    for (item, outcome), cell in zip(places, cells):
        if item and outcome:
            figures.put("proceedings", item, outcome, cell)


def read_fees(grid, figures):
    """One row of numbers under three headers."""
    heads = []
    for row in range(1, grid.height + 1):
        cells = grid.row(row)
        named = [FEES.get(label(cell.text)) for cell in cells]
        if any(named):
            heads = named
            continue
        for head, cell in zip(heads, cells):
            if head:
                figures.put("fees", "processing_fee", head, cell)
        heads = [] if cells else heads


def read_statistics(grid, figures, names):
    """Form 2014: rows in the order of the form; names are (item, label)."""
    at, columns = 0, None
    for row in range(1, grid.height + 1):
        cells = grid.row(row)
        labels = [label(cell.text) for cell in cells]
        if "统计数" in labels and {"统计指标", "指标名称"} & set(labels):
            columns = labels.index("统计数")
            continue
        if columns is None or len(cells) <= columns:
            continue
        for next_at in range(at, len(names)):
            if label(names[next_at][1]) == labels[0]:
                figures.put("statistics", names[next_at][0], "value",
                            cells[columns])
                at = next_at + 1
                break


def form_of(grids):
    """The form whose labels are on the page."""
    seen = {label(cell.text) for grid in grids for cell in grid.cells}
    if "统计数" in seen:
        return "2014"
    if seen & {"本年制发件数", "现行有效件数"}:
        return "2021"
    if seen & {"本年新制作数量", "对外公开总数量"}:
        return "2019"
    return None


def read(page, names=()):
    """What a page says: its form, {table.item.measure: Decimal}, its grids."""
    grids, figures = grids_of(page), Figures()
    for grid in grids:
        read_disclosure(grid, figures)
        read_requests(grid, figures)
        read_proceedings(grid, figures)
        read_fees(grid, figures)
        read_statistics(grid, figures, names)
    return Reading(form_of(grids), figures, grids)
