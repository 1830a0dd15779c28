"""Wraps pages as the programs do that save them: gzip, HTTP's headers, mails, WARC, data: URLs, frames.

Each function takes dice and a page, as bytes, and gives bytes that say the same.
"""

import base64
import gzip
import html
import os
import quopri
import random
import sys
import urllib.parse

NEWLINES = (b"\r\n", b"\n")


def token(dice):
    """A word for a boundary, an address, a name."""
    return "".join(dice.choice("abcdefghijklmnopqrstuvwxyz0123456789") for _ in range(dice.randrange(6, 24)))


def noise(dice, size):
    """Random bytes."""
    return bytes(dice.getrandbits(8) for _ in range(size))


def pieces(dice, data):
    """Data in pieces of random sizes, none empty."""
    at = 0
    while at < len(data):
        size = dice.choice([1, 7, 100, 1460, 4096, 65536])
        yield data[at:at + size]
        at += size


def zipped(dice, page):
    """gzip, in one member or several, with a name in its header or not."""
    if dice.random() < 0.3:
        at = dice.randrange(len(page) + 1)
        return zipped(dice, page[:at]) + zipped(dice, page[at:])
    packed = gzip.compress(page, dice.randrange(1, 10), mtime=dice.getrandbits(31))
    if dice.random() < 0.3:
        packed = packed[:3] + b"\x08" + packed[4:10] + token(dice).encode() + b".html\0" + packed[10:]
    return packed


def chunked(dice, page):
    """HTTP's chunks."""
    body = b""
    for piece in pieces(dice, page):
        body += b"%x%s\r\n" % (len(piece), dice.choice([b"", b"", b";ext=1", b"  "])) + piece + b"\r\n"
    return body + b"0\r\n" + dice.choice([b"", b"X-Check: 1\r\n"]) + b"\r\n"


def headed(dice, page):
    """The headers of HTTP in front, of what was moved too; what they say of the body may be undone already."""
    newline = dice.choice(NEWLINES)
    lines = [b"HTTP/%s 200 OK" % dice.choice([b"1.1", b"1.0", b"2"]), b"Server: nginx", b"X-Long: a", b"\tb c",
             b"content-type: text/html" + dice.choice([b"", b"; charset=utf-8", b'; charset="GBK"', b"; charset=none"])]
    if dice.random() < 0.5:
        page = zipped(dice, page)
        lines.append(b"Content-Encoding: gzip")
    elif dice.random() < 0.3:
        lines.append(b"Content-Encoding: gzip")
    if dice.random() < 0.5:
        page = chunked(dice, page)
        lines.append(b"Transfer-Encoding: Chunked")
    elif dice.random() < 0.3:
        lines.append(b"Transfer-Encoding: chunked")
    moved = newline.join([b"HTTP/1.1 301 Moved", b"Location: https://www.example.org/", b"", b""])
    return moved * dice.choice([0, 0, 1, 3]) + newline.join(lines + [b"", page])


def encoded(dice, page):
    """A transfer encoding and what it makes of a page."""
    newline = dice.choice(NEWLINES)
    how = dice.choice(["quoted-printable", "Quoted-Printable", "base64", "binary", None])
    if how is None or how == "binary":
        return how, page
    if how == "base64":
        return how, base64.encodebytes(page).replace(b"\n", newline)
    # soft breaks may come anywhere, in a character too, with blanks behind them; line ends are those of the mail where bytes do not count
    page = page.replace(b"=", b"=3D").replace(b" \n", b"=20\n").replace(b"\t\n", b"=09\n")
    if page[:2] == b"\x1f\x8b" or b"\0" in page or b"\r" in page or b"WARC/" in page or b"chunked" in page[:1000].lower():
        page = page.replace(b"\r", b"=0D").replace(b"\n", b"=0A")
    if dice.random() < 0.7:
        page = b"".join(b"=%02X" % byte if byte >= 0x7f or byte == 0 else bytes([byte]) for byte in page)
    out, column, at = b"", 0, 0
    while at < len(page):
        size = 3 if page[at:at + 1] == b"=" else 1
        if column + size > 75:
            out += dice.choice([b"=", b"= "]) + newline
            column = 0
        piece = page[at:at + size]
        out += newline if piece == b"\n" else piece
        column = 0 if piece == b"\n" else column + size
        at += size
    return how, out


def part(dice, page, fields):
    """A part of a mail, of fields and a body."""
    how, body = encoded(dice, page)
    fields = list(fields) + ([b"Content-Transfer-Encoding: " + how.encode()] if how else [])
    dice.shuffle(fields)
    return fields, body


def picture(dice):
    """A part that is none to read."""
    if dice.random() < 0.5:
        return part(dice, noise(dice, dice.randrange(300)), [b"Content-Type: image/png", b"Content-Location: https://example.org/a.png"])
    return part(dice, b"td { color: red }\n" * dice.randrange(9), [b"Content-Type: text/css", b"Content-ID: <css@mhtml.blink>"])


def joined(dice, fields, parts, kind=b"related", before=b""):
    """A multipart: its own fields, and its parts."""
    newline = dice.choice(NEWLINES)
    boundary = ("----MultipartBoundary--%s----" % token(dice) if dice.random() < 0.5 else "=_%s;%s" % (token(dice), token(dice))).encode()
    fields = list(fields) + [b"MIME-Version: 1.0", b"Content-Type: multipart/" + kind + b";" + newline + b"\t" + before
                             + b'type="text/html";' + newline + b'\tboundary="' + boundary + b'"']
    dice.shuffle(fields)
    out = newline.join(fields) + newline * 2 + dice.choice([b"", b"This is a multi-part message." + newline])
    for own, body in parts:
        out += newline + b"--" + boundary + dice.choice([b"", b" "]) + newline + newline.join(own) + newline * 2 + body
    return out + newline + b"--" + boundary + b"--" + newline


def mailed(dice, page):
    """A mail: the page in parts, or alone, as Chromium, Word and others write it."""
    fields = [b"From: <Saved by Blink>", b"Snapshot-Content-Location: https://example.org/",
              b"Subject: =?utf-8?Q?report?=" + dice.choice(NEWLINES) + b" =?utf-8?Q?s?=", b"Date: Sat, 28 Nov 2026 17:06:26 -0000"]
    own = [b"Content-Type: text/html" + dice.choice([b"", b"", b"; charset=utf-8", b';\r\n\tcharset="gb2312"', b"; charset=us-ascii"]),
           b"Content-Location: https://example.org/index.html"]
    how = dice.random()
    if how < 0.2:
        newline = dice.choice(NEWLINES)
        own, body = part(dice, page, own + [b"MIME-Version: 1.0"])
        return newline.join(own) + newline * 2 + body
    others = [[picture(dice) for _ in range(dice.randrange(3))] for _ in range(2)]
    if how < 0.4:
        main = part(dice, page, own + [b"Content-ID: <main@x>"])
        decoy = part(dice, b"<p>1</p>", [b"Content-Type: text/html", b"Content-ID: <other@x>"])
        return joined(dice, fields, others[0] + [decoy, main] + others[1], before=b'start="<main@x>"; ')
    if how < 0.55:
        inner = joined(dice, [], [part(dice, b"1\n", [b"Content-Type: text/plain"]), part(dice, page, own)], b"alternative")
        head, body = inner.split(b"\r\n\r\n", 1) if b"\r\n\r\n" in inner[:600] else inner.split(b"\n\n", 1)
        return joined(dice, fields, others[0] + [([head], body)] + others[1], b"mixed")
    return joined(dice, fields, others[0] + [part(dice, page, own)] + others[1])


def crawled(dice, page):
    """WARC of one page, and what a crawler keeps beside it."""
    def record(kind, block, more=b"application/http"):
        return (b"WARC/1.0\r\nWARC-Type: %s\r\nContent-Type: %s\r\nWARC-Date: 2026-11-28T17:06:26Z\r\nContent-Length: %d\r\n\r\n"
                % (kind, more, len(block)) + block + b"\r\n\r\n")
    moved = b"HTTP/1.1 302 Found\r\nContent-Type: text/html\r\nLocation: /\r\n\r\n<p>WARC/1.0</p>"
    robots = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\n"
    records = [record(b"warcinfo", b"software: x\r\n", b"application/warc-fields"), record(b"response", moved), record(b"response", robots)]
    records = dice.sample(records, dice.randrange(len(records) + 1))
    if dice.random() < 0.2:
        found = record(b"resource", page, b"text/html")
    else:
        found = record(b"request", b"GET / HTTP/1.1\r\n\r\n") + record(b"response", headed(dice, page))
    records.insert(dice.randrange(len(records) + 1), found)
    if dice.random() < 0.5:
        return b"".join(gzip.compress(each, mtime=0) for each in records)
    return b"".join(records)


def url(dice, page, kind="text/html"):
    """A data: URL."""
    label = kind + dice.choice(["", "", ";charset=utf-8", ";charset=gbk"])
    if dice.random() < 0.5:
        data = base64.b64encode(page).decode()
        if dice.random() < 0.3:
            data = urllib.parse.quote(data)
        return ("data:%s;base64,%s" % (label, data)).encode()
    return ("data:%s,%s" % (label, urllib.parse.quote(page, safe=dice.choice(["/;:", "/<> ,\n"])))).encode()


def framed(dice, page):
    """A page in a frame of another, which says nothing itself; in a table, unless it is lines of text: only of HTML."""
    def around(attribute):
        frame = "<%s class='x' %s>" % ("iframe", attribute)
        return ("<!DOCTYPE html><html><head><meta charset=utf-8></head><body><table><tr><td>" if dice.random() < 0.2 and b"<pre" not in page else
                "<html><body><div>").encode() + frame.encode() + b"</iframe></div></body></html>"
    how = dice.random()
    if how < 0.3:
        try:
            text = page.decode("utf-8")
            return around('srcdoc="%s"' % (html.escape(text) if how < 0.15 else text.replace("&", "&amp;").replace('"', "&#34;")))
        except UnicodeDecodeError:
            pass
    if how < 0.6:
        # by its name as Chromium does, or by its address as Internet Explorer did
        address, field = dice.choice([("cid:frame-1@mhtml.blink", b"Content-ID: <frame-1@mhtml.blink>"),
                                      ("https://example.org/report.html", b"Content-Location: https://example.org/report.html")])
        outer = around('src="%s"' % address)
        own = part(dice, page, [field, b"Content-Type: text/html"])
        parts = [part(dice, outer, [b"Content-Type: text/html"]), picture(dice), own]
        return joined(dice, [b"From: <Saved by Blink>"], parts)
    return around("src=%s" % html.escape(url(dice, page).decode("latin-1")).join(dice.choice(['""', "''"])))


# what takes any page, by the format that goir tells
WAYS = {"zipped": zipped, "headed": headed, "mailed": mailed, "crawled": crawled, "url": url}


def main():
    """python3 -m generate.wrap DIRECTORY: some of each, as seeds for a fuzzer."""
    dice, page = random.Random(1), ("<h1>云台县2022年政府信息公开工作年度报告</h1><table><tr><td>规章<td>1<td>2<td>3</table>").encode()
    ways = dict(WAYS, framed=framed, quoted=lambda dice, page: quopri.encodestring(page))
    for name, way in ways.items():
        for number in range(12):
            with open(os.path.join(sys.argv[1], "%s-%d" % (name, number)), "wb") as out:
                out.write(way(dice, page))


if __name__ == "__main__":
    main()
