"""The model printed as HTML, plain or as office programs export it."""

import generate.reshape
from generate.page import Heading, Paragraph, Table, Title

ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\xa0": "&nbsp;",
           "\n": "<br>"}
OPTIONAL = ("p", "td", "th", "tr", "tbody")
MISNESTED = ["<b><span>%s</b></span>", "<i><b>%s</i></b>", "%s</span>",
             "<font color=red>%s", "<strong>%s", "</b>%s", "%s</font></em>",
             "<span><span>%s</span>", "</div>%s", "<a name=x>%s"]
WPS_RUN = ("<span style=\"mso-spacerun:'yes';font-family:仿宋_GB2312;"
           "font-size:10.5000pt;mso-font-kerning:1.0000pt;\">"
           "<font face=\"仿宋_GB2312\" >%s</font></span>")
HIDDEN_ROW = ("<![if supportMisalignedColumns]>\n <tr height=0 "
              "style='display:none'>\n%s </tr>\n <![endif]>\n")


class Writer:
    """Tags and text in the manner of one page."""

    def __init__(self, report):
        self.dice = report.dice
        self.look = report.look
        self.out = []

    def open(self, name, *attributes):
        """A start tag; attributes are (name, value) pairs."""
        text = name.upper() if self.look.get("uppercase") else name
        for key, value in attributes:
            plain = str(value).replace("-", "").replace("%", "").isalnum()
            quote = "" if self.look.get("unquoted") and plain else (
                "'" if self.look.get("word") and ";" in str(value) else '"')
            text += " %s=%s%s%s" % (key, quote, value, quote)
        self.out.append("<%s>" % text)

    def close(self, name):
        """An end tag, unless this page leaves such tags out."""
        if self.look.get("unclosed") and name in OPTIONAL:
            return
        self.out.append("</%s>" % (name.upper() if self.look.get("uppercase")
                                   else name))

    def mark(self, table):
        """The attribute by which generate/spots.py finds a table again, where that is asked for."""
        if "marked" not in self.look:
            return []
        self.look["marked"].append(table)
        return [("data-mark", len(self.look["marked"]) - 1)]

    def line(self):
        """A line end between elements, where the page has them."""
        if not self.look.get("one-line"):
            self.out.append("\r\n" if self.look.get("crlf") else "\n")

    def raw(self, html):
        """Markup as it is."""
        self.out.append(html)

    def text(self, text):
        """Text of a paragraph or a cell, in the markup of the page."""
        if self.look.get("misnested") and self.dice.chance(0.3):
            grid = self.look.get("nested") == "grid"     # there a </div> ends the cell
            self.raw(self.dice.pick([junk for junk in MISNESTED if not (grid and "</div>" in junk)])
                     % self._escape(text))
            return
        if self.look.get("wps"):
            for run in self._runs(text):
                self.raw(WPS_RUN % self._escape(run))
            return
        if not self.look.get("word"):
            self.out.append(self._escape(text))
            return
        for run in self._runs(text):
            self._run(run)

    def _escape(self, text):
        codes = self.look.get("references")
        return "".join(
            ESCAPES.get(char) or ("&#%s;" % (
                ord(char) if codes == 10 else "x%X" % ord(char))
                if codes and ord(char) > 127 and self.dice.chance(0.2)
                else char) for char in text)

    def _runs(self, text):
        """Pieces that Word would put into spans of their own."""
        if not (self.look.get("split-spans") or self.look.get("wps")):
            return [text]
        runs = [""]
        for char in text:
            if runs[-1] and self.dice.chance(0.15):
                runs.append("")
            runs[-1] += char
        return runs

    def _run(self, text):
        body = self._escape(text)
        if text in ("", "\xa0") and self.look.get("o:p"):
            body = "<o:p>&nbsp;</o:p>" if self.dice.chance(0.7) else "<o:p></o:p>"
        elif self.look.get("o:p") and self.dice.chance(0.3):
            body += "<o:p></o:p>"
        if self.look.get("font") and self.dice.chance(0.6):
            body = '<font face="仿宋_GB2312" size=3>%s</font>' % body
        if self.dice.chance(0.8):
            language = " lang=EN-US" if text[:1].isdigit() else ""
            body = ("<span%s style='font-size:10.5pt;font-family:宋体;"
                    "mso-bidi-font-family:宋体'>%s</span>" % (language, body))
        if self.look.get("conditional") and self.dice.chance(0.08):
            body = self.dice.pick([
                "<![if !supportLists]>%s<![endif]>",
                "<!--[if gte vml 1]><v:shape>99</v:shape><![endif]-->%s"]) % body
        self.out.append(body)


def _paragraph(writer, text, name="p"):
    if writer.look.get("mso"):
        writer.open("p", ("class", "MsoNormal"), ("align", "left"),
                    ("style", "text-indent:24.0pt;mso-char-indent-count:2.0"))
        name = "p"
    else:
        writer.open(name)
    writer.text(text)
    writer.close(name)
    writer.line()


def _cell(writer, cell):
    name = "th" if writer.look.get("th") and cell.role in ("head", "note") else "td"
    attributes = []
    if writer.look.get("word"):
        attributes.append(("width", 40 + writer.dice.below(90)))
    if writer.look.get("excel"):
        attributes += _excel_attributes(writer, cell)
    if cell.columns > 1:
        attributes.append(("colspan", cell.columns))
    if cell.rows > 1:
        attributes.append(("rowspan", cell.rows))
    if writer.look.get("mso"):
        attributes.append(("style", "border:solid windowtext 1.0pt;"
                           "mso-border-alt:solid windowtext .5pt;"
                           "padding:0cm 5.4pt 0cm 5.4pt"))
    writer.open(name, *attributes)
    if writer.look.get("mso"):
        writer.open("p", ("class", "MsoNormal"), ("align", "center"))
    inner = writer.look.get("nested") == "cells" and writer.dice.chance(0.6)
    if inner:
        writer.raw("<table%s><tr><td>" % "".join(" %s=%d" % mark for mark in writer.mark(Table(None, [[cell]], 0, 1))))
    writer.text(cell.text)
    if inner:
        writer.raw("</td></tr></table>")
    if writer.look.get("mso"):
        writer.close("p")
    writer.close(name)


def _excel_attributes(writer, cell):
    """What Excel says of a cell beside its text."""
    kind = "xl%d" % (60 + writer.dice.below(20))
    if cell.path and cell.value and cell.text == cell.value:
        return [("class", kind), ("align", "right"), ("x:num", cell.value)]
    return [("class", kind), ("x:str", cell.text.replace("\n", " ").strip())]


def _tables(writer, table):
    """A form table the way this page nests or divides it."""
    nested = writer.look.get("nested")
    if table.lost or nested in (None, "cells"):
        _table(writer, table)
    elif nested == "whole":
        writer.raw("<table border=0><tr><td>")
        _table(writer, table)
        writer.raw("</td></tr></table>")
        writer.line()
    elif nested == "grid":
        for row in table.rows:
            writer.raw("<div class='tr' style='display:table-row'>")
            for cell in row:
                writer.raw("<div class='td' style='display:table-cell'>")
                writer.text(cell.text)
                writer.raw("</div>")
            writer.raw("</div>")
            writer.line()
    else:
        parts = generate.reshape.row_tables(table)
        if nested == "rows":
            writer.raw("<table>")
        for part in parts:
            writer.raw("<tr><td>" if nested == "rows" else "")
            _table(writer, part)
            writer.raw("</td></tr>" if nested == "rows" else "")
        if nested == "rows":
            writer.raw("</table>")


def _table(writer, table):
    if table.lost:
        if table.lost == "image":
            writer.raw('<p><img src="/uploads/%s.png" alt=""></p>' % table.name)
        return
    writer.open("table", ("border", 1), ("cellspacing", 0), *writer.mark(table))
    if writer.look.get("excel"):
        writer.raw(" <col width=72 span=%d style='mso-width-source:userset;"
                   "width:54pt'>\n" % table.columns)
    if writer.look.get("tbody"):
        writer.open("tbody")
    writer.line()
    for row in table.rows:
        writer.open("tr")
        for cell in row:
            _cell(writer, cell)
        writer.close("tr")
        writer.line()
    if writer.look.get("excel"):
        writer.raw(HIDDEN_ROW % ("  <td width=72 style='width:54pt'></td>\n"
                                 * table.columns))
    if writer.look.get("tbody"):
        writer.close("tbody")
    writer.raw("</TABLE>" if writer.look.get("uppercase") else "</table>")
    writer.line()


def _title(writer, title):
    joint = writer.look.get("title-break")
    tag = writer.look.get("title-tag", "h1")
    if joint == "br":
        _paragraph(writer, "\n".join(title.lines), tag)
    elif joint == "span":
        writer.open(tag)
        for line in title.lines:
            writer.raw("<span>%s</span>" % line)
        writer.close(tag)
        writer.line()
    else:
        for line in title.lines:
            _paragraph(writer, line, tag)


def html(report):
    """The blocks as HTML, without a page around them."""
    writer = Writer(report)
    for block in report.blocks:
        if isinstance(block, Title):
            _title(writer, block)
        elif isinstance(block, Heading):
            _paragraph(writer, block.ordinal + block.text,
                       writer.look.get("heading-tag", "p"))
        elif isinstance(block, Paragraph):
            _paragraph(writer, block.text)
        elif isinstance(block, Table):
            _tables(writer, block)
    return "".join(writer.out)


def preformatted(text):
    """A text as the only content of a page."""
    for char in "&<>":
        text = text.replace(char, ESCAPES[char])
    return "<pre>%s</pre>\n" % text
