"""Variations of tables: HTML, and the cells that are in it.

The cells are found by html5lib, a parser of HTML written from the standard, and
by the standard's algorithm for forming a table.  The profile: see README.md.
"""

from xml.etree import ElementTree as etree

import html5lib

BLOCKS = {"address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
          "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
          "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "summary", "ul"}
HIDDEN = {"script", "style", "template", "iframe", "noscript", "textarea", "select", "title", "head",
          "noframes", "{http://www.w3.org/2000/svg}svg", "{http://www.w3.org/1998/Math/MathML}math"}
PARTS = {"thead", "tbody", "tfoot"}
BLANK = " \t\n\r\f\u00a0\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200e)))
WORDS = ["规章", "行政规范性文件", "自然人", "总计", "其他", "0", "12", "1,234", "３", "—", "", "", "甲 乙", "A&amp;B", "x &lt; 5",
         "一、本年新收", "（七）总计", "&nbsp;", "商业企业"]


# The reader: html5lib's tree to cells

def span(element, name, rest=1):
    """A span by the standard's rules for numbers; out of its bounds it counts as 1, a row span of 0 as all that are left."""
    digits = ""
    for character in element.get(name, "").lstrip(" \t\n\f\r").lstrip("+"):
        if not character.isdigit():
            break
        digits += character
    if digits and int(digits) == 0:
        return rest
    return int(digits) if digits and 1 <= int(digits) <= 1000 else 1


def lines_of(cell):
    """The lines of text of a cell; those of tables in it are not its own."""
    lines = [""]

    def add(text):
        lines[-1] += text or ""

    def walk(element):
        for child in element:
            name = child.tag if isinstance(child.tag, str) else None
            if name in ("pre", "listing"):
                child.text = (child.text or "").replace("\n", "\0")
            if name in BLOCKS or name in ("br", "table"):
                lines.append("")
            if name not in HIDDEN and name not in ("table", None):
                add(child.text)
                walk(child)
            if name in BLOCKS or name in ("br", "table"):
                lines.append("")
            add(child.tail)

    add(cell.text)
    walk(cell)
    # blanks of ASCII collapse, others stand; neither begins or ends a line
    lines = ["".join(" " if c in "\t\n\r\f" else c for c in line) for line in "\0".join(lines).split("\0")]
    lines = [" ".join(piece for piece in line.split(" ") if piece).strip(BLANK) for line in lines]
    return "\n".join(line for line in lines if line)


def rows_of(table):
    """The rows of a table, in the order of the page, each with the number of its row group."""
    for group, child in enumerate(table):
        if child.tag == "tr":
            yield -1, child
        elif child.tag in PARTS:
            for row in child:
                if row.tag == "tr":
                    yield group, row


def form_table(table):
    """The standard's algorithm: [row, column, rows, columns, header, text] of each cell."""
    taken, cells = {}, []
    rows = list(rows_of(table))
    for y, (group, row) in enumerate(rows):
        x = 0
        left = 1
        while y + left < len(rows) and rows[y + left][0] == group:
            left += 1
        for cell in row:
            if cell.tag not in ("td", "th"):
                continue
            while (x, y) in taken:
                x += 1
            width, height = span(cell, "colspan"), min(span(cell, "rowspan", left), left)
            for dx in range(width):
                for dy in range(height):
                    taken[x + dx, y + dy] = True
            cells.append([y + 1, x + 1, height, width, cell.tag == "th", lines_of(cell)])
            x += width
    return cells


def cells_of(document):
    """All cells of a page: the number of its table, then as form_table() says."""
    if "<table" in document.lower():
        tree = html5lib.parse(document, treebuilder="etree", namespaceHTMLElements=False)
    else:
        # a fragment that was cut out of a table
        tree = etree.Element("html")
        tree.append(etree.Element("table"))
        tree[0].extend(html5lib.parseFragment(document, container="table", treebuilder="etree", namespaceHTMLElements=False))
    cells = []
    for number, table in enumerate(tree.iter("table")):
        cells += [[number + 1] + cell for cell in form_table(table)]
    return cells


# The writer: random tables in random markup

def attribute(dice, name, value):
    """An attribute in one of the ways to write it."""
    name = dice.choice([name, name, name.upper(), name.capitalize()])
    return dice.choice([' %s="%d"', " %s='%d'", " %s=%d", ' %s = "%d"', ' %s="%d "']) % (name, value)


def cell_of(dice, style, depth):
    """A cell with some text or, now and then, a table in it."""
    tag = dice.choice(style["tags"])
    spans = ""
    if dice.random() < style["spans"]:
        spans += attribute(dice, "rowspan", dice.choice([1, 2, 2, 3, 4, 9]))
    if dice.random() < style["spans"]:
        spans += attribute(dice, "colspan", dice.choice([1, 2, 2, 3, 5]))
    if dice.random() < 0.2:
        spans = ' style="width:1px"' + spans + ' class=x'
    text = dice.choice(WORDS)
    if depth < 2 and dice.random() < style["nested"]:
        text = dice.choice(["", text]) + table_of(dice, style, depth + 1) + dice.choice(["", "后"])
    elif text and dice.random() < 0.3:
        text = dice.choice(["<p>%s</p>", "<b>%s</b>", "<font size=2>%s</font>", "<div><span>%s</span></div>", " %s ",
                            "<!-- x -->%s", "%s<br>", "<p>%s", "\n  %s\n"]) % text
    end = "" if style["open"] and dice.random() < 0.8 else "</%s>" % dice.choice([tag, tag.upper()])
    return "<%s%s>%s%s" % (dice.choice([tag, tag, tag.upper()]), spans, text, end)


def table_of(dice, style, depth=0):
    """A table of a few rows."""
    rows = []
    for _ in range(dice.randrange(1, 7 - 2 * depth)):
        cells = "".join(cell_of(dice, style, depth) for _ in range(dice.randrange(0 if style["gaps"] else 1, 6)))
        rows.append("<tr>" + cells + ("" if style["open"] and dice.random() < 0.8 else "</tr>"))
    if style["parts"]:
        cut = dice.randrange(len(rows))
        rows = ["<thead>"] * (cut > 0) + rows[:cut] + ["</thead>"] * (cut > 0) + ["<tbody>"] + rows[cut:] + ["</tbody>"]
    head = dice.choice(["", "<caption>表</caption>", "<colgroup><col><col></colgroup>"]) if style["parts"] else ""
    joint = dice.choice(["", "\n", "\n  "])
    return "<table%s>%s%s</table>" % (dice.choice(["", " border=1", ' width="100%"']), head, joint.join(rows))


STYLES = {
    "plain": dict(spans=0, nested=0, open=False, parts=False, gaps=False, tags=["td"]),
    "headers": dict(spans=0.1, nested=0, open=False, parts=True, gaps=False, tags=["td", "th"]),
    "spans": dict(spans=0.3, nested=0, open=False, parts=False, gaps=False, tags=["td", "td", "th"]),
    "overlaps": dict(spans=0.6, nested=0, open=False, parts=False, gaps=True, tags=["td"]),
    "unclosed": dict(spans=0.2, nested=0, open=True, parts=False, gaps=False, tags=["td", "th"]),
    "nested": dict(spans=0.2, nested=0.15, open=False, parts=False, gaps=False, tags=["td"]),
}

BY_HAND = [
    "<table></table>", "<table><tr></table>", "<table><td>a</table>", "<td>a</td>", "<tr><td>a<td colspan=2>b<tr><td>c", "<td>a<td>b</tr><tr><td>c</td></tr></table>",
    "<table><tr><td>a<tr></tr><tr><td>b</table>",
    "<table><tr><td rowspan=9>a<td>b</table>",
    "<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e</table>",
    "<table><tr><td colspan=2 rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f</table>",
    "<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d</table>",
    "<table><tr><td rowspan=3>a<td rowspan=2>b<td>c<tr><td>d<tr><td>e<td>f</table>",
    "<table><tr><td colspan=0>a<td>b<tr><td>c<td>d</table>",
    "<table><tr><td colspan=-2>a<td>b<tr><td>c<td>d</table>",
    "<table><tr><td colspan=two>a<td>b<tr><td>c<td>d</table>",
    "<table><tr><td colspan=''>a<td>b<tr><td>c<td>d</table>",
    "<table><tr><td colspan=2.9>a<td>b<tr><td>c<td>d<td>e</table>",
    "<table><tr><td colspan='  3'>a<td>b</table>", "<table><tr><td colspan=3px>a<td>b</table>",
    "<table><tr><td colspan=+2>a<td>b</table>", "<table><tr><td colspan=002>a<td>b</table>",
    "<table><tr><td colspan=2 colspan=3>a<td>b</table>", "<table><tr><td>b<td colspan=999>a</table>",
    "<table><tr><td>a<table><tr><td>b</table>c<td>d</table>",
    "<table><tr><td><table><tr><td><table><tr><td>a</table></table></table>",
    "<table><tr><td>a</table><table><tr><td>b</table>", "<div><table><tr><td>a</div></table>",
    "<table><tr><td><div>a<td>b</div></table>", "<table><tr><td><p>a<td><p>b</table>",
    "<table><tr><td><b>a<td>b</b></table>", "<table><tr><td>a</td></tr></tbody><tr><td>b</table>",
    "<table><thead><tr><th>a<tbody><tr><td>b</table>", "<table><tbody><tr><td>a</tbody><tbody><tr><td>b</table>",
    "<TABLE><TR><TD COLSPAN=2>A<TR><TD>B<TD>C</TABLE>", "<table ><tr ><td >a</td ></tr ></table >",
    "<table><tr><td>a<!-- <td>b --><td>c</table>", "<table><tr><td>a<script>'<td>b'</script><td>c</table>",
    "<table><tr><td>a<style>td{}</style><td>c</table>", "<table><tr><td title='<td>'>a<td>b</table>",
    "<table><tr><td title=\"a>b\">c</table>", "<table><tr><td>a<br>b<br/>c</table>", "<table><tr><td>a<hr>b</table>",
    "<table><tr><td><p>a</p><p>b</p></table>", "<table><tr><td><div>a<div>b</div></div>c</table>",
    "<table><tr><td><ul><li>a<li>b</ul></table>", "<table><tr><td><dl><dt>a<dd>b</dl></table>",
    "<table><tr><td><h3>a</h3>b</table>", "<table><tr><td>a<span>b</span>c</table>", "<table><tr><td>20<font>23</font>年</table>",
    "<table><tr><td>自然<o:p></o:p>人</table>", "<table><tr><td>a<img src=x>b</table>", "<table><tr><td>a<input value=x>b</table>",
    "<table><tr><td>a\n\n  b\tc</table>", "<table><tr><td>\u3000a\u3000b\u3000</table>", "<table><tr><td>&nbsp;a&nbsp;b&nbsp;</table>",
    "<table><tr><td>&lt;td&gt;</table>", "<table><tr><td>&amp;lt;</table>", "<table><tr><td>&#20013;&#x6587;</table>",
    "<table><tr><td>&hellip;&mdash;&middot;&times;</table>", "<table><tr><td>&copy&reg</table>", "<table><tr><td>a & b</table>",
    "<table><tr><td>&unknown;</table>", "<table><tr><td>&#0;a</table>", "<table><tr><td>&#xD800;a</table>",
    "<table><tr><td>&#128;</table>", "<table><tr><td>x < 5</table>", "<table><tr><td>5 <5</table>", "<table><tr><td>a</b></i>b</table>",
    "<html><head><title>t</title></head><body><table><tr><td>a</table></body></html>",
    "<!DOCTYPE html><table><tr><td>a</table>", "<table><tr><td>a</table></body></html><table><tr><td>b</table>",
    "<table><caption>c</caption><tr><td>a</table>", "<table><tr><td>a</table>后<table><tr><td>b</table>",
    "<form><table><tr><td>a</form><td>b</table>", "<center><table><tr><td>a</table></center>", "<p><table><tr><td>a</table></p>",
    "<table><tr><td><a href=x>a</a><td><a href=y>b</table>", "<table><tr><td><noscript>x</noscript>a</table>",
    "<table><tr><td><select><option>x</select>a</table>", "<table><tr><td><textarea><td>x</textarea>a</table>",
    "<table><tr><td><iframe src=x></iframe>a</table>", "<table><tr><td/>a<td>b</table>", "<table><tr><td>a</td>b<td>c</table>",
    "<table><tr><th>a<th colspan=2>b<tr><th rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>",
]


# what stands in a cell, or ends it
TOKENS = [
    "a<!-->b", "a<!--->b", "a<!-- x --!>b", "a<!-- x -- y -->b", "a<!---->b", "a<!x>b", "a<!DOCTYPE y>b", "a<?php echo ?>b",
    "a</ x>b", "a</>b", "a<>b", "a<3", "a< b", "a<![CDATA[x]]>b", "a</3>b", "a<b", "a<b c=", "a<!-", "a<!", "a<", "a</",
    "<a b=c/d>e</a>", "<a =b>c</a>", "<a b = c>d</a>", "<a b='c' d>e</a>", "<a b=''c>d</a>", "<a b=\"'\">c</a>", "<a/b/c>d</a>", "<b/>c",
    "<p/>c", "<br></br>c", "</p>c", "</br>c", "<script>a<b</script>d", "<SCRIPT>a</ScRiPt >b", "<script/>a</script>b",
    "<style>a</style/>b", "<title>a<b>c</title>d", "<noframes>a</noframes>b", "<iframe>a<td>b</iframe>c", "<textarea><td></textarea>b",
    "<select><option>a</select>b", "<svg><title>a</title></svg>b", "<math><mi>x</mi></math>b", "<template>a</template>b",
    "<pre>\na\nb</pre>", "<pre>a\r\nb\rc</pre>", "<u>a<i>b</u>c</i>d", "<div>a<p>b</div>c", "<ul><li>a<ul><li>b</ul>c</ul>",
    "&lt", "&amp", "&nbsp", "&notit", "&#x80;", "&#X41;", "&#65", "&#xZ;", "&# 65;", "&AMP;", "&Amp;", "&aacute;", "&#10;a", "a&#9;b",
    "&#13;a", "&#x1F600;", "&zwnj;a", "a&shy;b", "&ensp;a&emsp;b", "&lt;br&gt;", "&quot;a&apos;",
    "a\u00adb", "\u200ba\u200b", "\ufeffa", "a\u2028b",
]


def compose(dice):
    """All documents with their cells."""
    documents = BY_HAND + ["<table><tr><td>%s<td>z</table>" % token for token in TOKENS]
    for name in sorted(STYLES):
        documents += [table_of(dice, STYLES[name]) for _ in range(45)]
    for document in documents:
        yield {"document": document, "expect": cells_of(document)}
