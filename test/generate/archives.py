"""Office documents that are damaged, or made to be hostile; all of them harmless.

What a reader must refuse is refused by everyone who reads strictly: two entries
for the same bytes, names twice, sizes that lie, more than anybody writes.
"""

import io
import re
import struct
import zipfile
import zlib

WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>'
PARAGRAPH = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>"


def entry(name, packed, size, total, method=8, flags=0, at=0, version=20, extra=b""):
    """(the header of a file, what the directory says of it)."""
    common = struct.pack("<HHHHHIII", version, flags, method, 0, 33, total, len(packed) if isinstance(packed, bytes) else packed, size)
    return (b"PK\3\4" + common + struct.pack("<HH", len(name), 0) + name,
            b"PK\1\2" + struct.pack("<H", version) + common + struct.pack("<HHHHHII", len(name), len(extra), 0, 0, 0, 0, at) + name + extra)


def archive(files, tail=b"", count=None):
    """An archive of files: (name, content), or (name, content, what entry() shall be told otherwise)."""
    body = directory = b""
    for name, content, *changes in files:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = packer.compress(content) + packer.flush()
        said = dict({"name": name, "packed": packed, "size": len(content), "total": zlib.crc32(content), "at": len(body)},
                    **(changes[0] if changes else {}))
        header, line = entry(**said)
        body += header + packed
        directory += line
    n = len(files) if count is None else count
    return body + directory + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, n, n, len(directory), len(body), len(tail)) + tail


def part(text):
    """The main part of a document with some text."""
    return (WORD % (PARAGRAPH % text)).encode("utf-8")


def rezip(data, change):
    """The same archive with its files changed: change(name, content) gives the content."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(zipfile.ZipInfo(info.filename), change(info.filename, old.read(info)), info.compress_type)
    return out.getvalue()


def damaged(dice, documents):
    """Sound documents, cut short or with a byte changed where it matters."""
    archives = [(name, data) for name, (data, _) in documents.items() if data[:2] == b"PK"]
    for name, data in dice.sample(archives, min(12, len(archives))):
        yield "%s, cut short" % name, data[:dice.randrange(len(data) // 3, len(data))]
        bad = bytearray(data)
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            info = max((i for i in opened.infolist() if "document" in i.filename or "content" in i.filename or "sheet1" in i.filename),
                       key=lambda i: i.compress_size)
        start = info.header_offset + 30 + len(info.filename)
        bad[start + dice.randrange(info.compress_size // 2, info.compress_size)] ^= 1 << dice.randrange(8)
        yield "%s, a bit of it changed" % name, bytes(bad)
        yield "%s, not well formed" % name, rezip(data, lambda name, content: content.replace(b"</", b"<", 1)
                                                  if name.startswith(("word/document", "content", "xl/worksheets/s")) else content)
        yield "%s, bytes behind its end" % name, data + b"more"
        yield "%s, entities" % name, rezip(data, lambda name, content: content.replace(
            b'standalone="yes"?>', b'standalone="yes"?><!DOCTYPE x [<!ENTITY a "1"><!ENTITY b "&a;&a;&a;">]>', 1)
            if name.startswith(("word/document", "content", "xl/worksheets/s")) else content)


def lying(dice):
    """Archives whose directory does not say what is there."""
    name, main = b"word/document.xml", part("1")
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(main) + packer.flush()
    yield "a name twice", archive([(name, main), (name, part("2"))])
    yield "a name twice, in other letters", archive([(name, main), (b"word/Document.xml", part("2"))])
    yield "two files in the same bytes", archive([(name, main), (b"word/styles.xml", main, {"at": 0})])
    yield "a file in a file", archive([(name, main), (b"a", b"x" * 50, {"at": 30})])
    yield "a size too small", archive([(name, main, {"size": len(main) - 1})])
    yield "a size too large", archive([(name, main, {"size": len(main) + 1})])
    yield "a size of four gigabytes", archive([(name, main, {"size": 0xFFFFFFFF})])
    yield "packed beyond the end", archive([(name, main, {"packed": len(packed) + 10 ** 6})])
    yield "packed to nothing", archive([(name, main, {"packed": 0})])
    yield "another sum", archive([(name, main, {"total": 7})])
    yield "encrypted", archive([(name, main, {"flags": 1})])
    yield "strongly encrypted", archive([(name, main, {"flags": 0x41})])
    yield "another method", archive([(name, main, {"method": 12})])
    yield "stored, it says", archive([(name, main, {"method": 0})])
    yield "more files than there are", archive([(name, main)], count=2)
    yield "fewer files than there are", archive([(name, main), (b"a", b"b")], count=1)
    yield "no file", archive([(name, main)], count=0)
    yield "an offset beyond the end", archive([(name, main, {"at": 10 ** 6})])
    yield "an offset of zip64", archive([(name, main, {"at": 0xFFFFFFFF, "extra": struct.pack("<HHQ", 1, 8, 0)})])
    yield "a directory of zip64", archive([(name, main)], count=0xFFFF)
    yield "a main part that is not there", archive([(b"word/other.xml", main)])
    sound = archive([(name, main)])
    yield "something between the directory and its end", sound.replace(b"PK\5\6", b"PK\6\6" + bytes(52) + b"PK\5\6")
    yield "another volume", sound[:-18] + b"\1\0" + sound[-16:]
    yield "another name before the file", sound.replace(name, b"word/documenX.xml", 1)
    for _ in range(40):
        bad = bytearray(archive([(name, part("9" * 40)), (b"_rels/.rels", b"<x/>")]))
        at = dice.choice([bad.find(b"PK\1\2") + dice.choice([10, 16, 20, 24, 28, 34, 42]), len(bad) - dice.choice([4, 6, 10, 12, 14, 18])])
        bad[at] ^= 1 << dice.randrange(8)
        yield "a directory with byte %d changed" % at, bytes(bad)


def excessive():
    """Much that comes of little, or that no document has."""
    name = b"word/document.xml"
    yield "zeros", archive([(name, bytes(30 * 10 ** 6))])
    yield "blanks in XML", archive([(name, (WORD % (" " * 20 * 10 ** 6)).encode())])
    yield "more than the limit", archive([(name, (WORD % (PARAGRAPH % "12345678" * 1000000)).encode())])
    yield "deep elements", archive([(name, (WORD % ("<w:x>" * 5000 + "</w:x>" * 5000)).encode())])
    yield "many attributes", archive([(name, ("<a %s/>" % " ".join('a%d="1"' % n for n in range(100000))).encode())])
    yield "many names", archive([(name, (WORD % "".join("<w:x%d/>" % n for n in range(100000))).encode())])
    yield "many files", archive([(b"%d" % n, b"") for n in range(20000)] + [(name, part("1"))])
    laughs = "<!DOCTYPE x [<!ENTITY a0 \"9\">%s]>" % "".join('<!ENTITY a%d "%s">' % (n, ("&a%d;" % (n - 1)) * 10) for n in range(1, 12))
    yield "entities of entities", archive([(name, (laughs + WORD % (PARAGRAPH % "&a11;")).encode())])


def hostile(dice, documents):
    """All of these: (name, bytes)."""
    yield from damaged(dice, documents)
    yield from lying(dice)
    yield from excessive()


def _other_prefixes(xml):
    """The same XML, its prefixes others."""
    return re.sub(r"<[\w/][^>]*>", lambda tag: re.sub(
        r"(?<=[</\s])(?!xml)(?=\w+:)", "x", re.sub(r"(?<=\sxmlns:)", "x", tag[0])), xml)


def _default_namespace(xml):
    """The same XML, the elements of Word's without a prefix."""
    return re.sub(r"(</?)w:", r"\1", re.sub(r'xmlns:w="([^"]*)"', r'xmlns="\1" xmlns:w="\1"', xml))


def _bound_again(xml):
    """The same XML, all elements with one prefix, which each of them binds again."""
    spaces = dict(re.findall(r'xmlns:?(\w*)="([^"]*)"', xml))
    starts = re.sub(r"<(?:(\w+):)?([\w-]+)", lambda found: '<z:%s xmlns:z="%s"' % (found[2], spaces[found[1] or ""]), xml)
    return re.sub(r"</(?:\w+:)?", "</z:", starts)


SPELLINGS = {"other prefixes": _other_prefixes, "a default namespace": _default_namespace, "a prefix bound again": _bound_again}


def harmless(documents):
    """Documents that are odd and sound: (name, bytes, truth)."""
    for name, (data, truth) in list(documents.items())[:8]:
        if data[:2] != b"PK":
            continue
        yield name + ", with a remark", data[:-2] + b"\x05\0hello", truth
        yield name + ", with a picture of gigabytes", _with_picture(data), truth
        yield name + ", in UTF-16", rezip(data, lambda name, content: content.decode("utf-8").replace("UTF-8", "UTF-16").encode(
            "utf-16") if name.endswith((".xml", ".rels")) else content), truth
        for spelling, spell in SPELLINGS.items():
            yield name + ", with " + spelling, rezip(data, lambda name, content, spell=spell: spell(content.decode("utf-8")).encode(
                "utf-8") if name.endswith((".xml", ".rels")) else content), truth


def _with_picture(data):
    """The same document with a file in it that is never read."""
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archived:
        archived.writestr("media/picture.bmp", bytes(50 * 10 ** 6))
    return out.getvalue()
