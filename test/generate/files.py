"""Composes files that are no pages, as far as they are told by: containers, signatures.

What is in them is random, so that nothing but their structure says what they
are.  Each function gives bytes.
"""

import bz2
import io
import os
import random
import struct
import sys
import tarfile
import zipfile

SECTOR_END, SECTOR_FREE, SECTOR_TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


class _Stream(io.BytesIO):
    """A file in which a zip cannot go back: sizes stand behind the files."""

    def seekable(self):
        return False

    def seek(self, *_):
        raise OSError("not seekable")

    def tell(self):
        raise OSError("not seekable")


def noise(dice, size):
    """Random bytes."""
    return bytes(dice.getrandbits(8) for _ in range(size))


def archive(dice, names, first=None, streamed=False, comment=b""):
    """A zip of files of these names; first: (name, content) stored at the front as it is."""
    out = _Stream() if streamed else io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.comment = comment
        if first:
            packed.writestr(zipfile.ZipInfo(first[0]), first[1])
        for name in names:
            packed.writestr(name, noise(dice, dice.randrange(200)))
    return out.getvalue()


def word(dice, **more):
    """A .docx by its names, in any order, with another document in it."""
    names = ["_rels/.rels", "word/document.xml", "word/styles.xml", "word/embeddings/sheet.xlsx", "docProps/app.xml"]
    names += ["customXml/item%d.xml" % at for at in range(dice.randrange(3))]
    dice.shuffle(names)
    return archive(dice, ["[Content_Types].xml"] + names, **more)


def sheet(dice, **more):
    """A .xlsx, likewise."""
    names = ["_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/embeddings/letter.docx", "docProps/core.xml"]
    dice.shuffle(names)
    return archive(dice, ["[Content_Types].xml"] + names, **more)


def open_document(dice, kind):
    """An OpenDocument of a kind: text, spreadsheet, presentation."""
    return archive(dice, ["content.xml", "styles.xml", "META-INF/manifest.xml"],
                   ("mimetype", "application/vnd.oasis.opendocument." + kind))


def compound(dice, streams, large=False, ordered=True):
    """
    An OLE compound file: streams are names, or pairs of a storage and the names in it.  Sectors of 512 or 4096
    bytes, the directory anywhere in any order; not ordered: its trees are mere chains.
    """
    size = 4096 if large else 512
    entries = [["Root Entry", 5, None]]
    trees = []

    def add(names, parent):
        numbers = []
        for name in names:
            inside = None
            if isinstance(name, tuple):
                name, inside = name
            entries.append([name, 1 if inside is None else 2, inside])
            numbers.append(len(entries) - 1)
        trees.append((parent, numbers))
        for number in numbers:
            if entries[number][2]:
                add(entries[number][2], number)

    add(streams, 0)
    links = {number: [SECTOR_FREE, SECTOR_FREE, SECTOR_FREE] for number in range(len(entries))}

    def plant(numbers):
        if not numbers:
            return SECTOR_FREE
        middle = len(numbers) // 2 if ordered else 0
        links[numbers[middle]][0] = plant(numbers[:middle])
        links[numbers[middle]][1] = plant(numbers[middle + 1:])
        return numbers[middle]

    for parent, numbers in trees:
        if ordered:
            numbers.sort(key=lambda number: (len(entries[number][0]), entries[number][0].upper()))
        else:
            dice.shuffle(numbers)
        links[parent][2] = plant(numbers)
    directory = b""
    for number, (name, kind, _) in enumerate(entries):
        encoded = name.encode("utf-16-le") + b"\0\0"
        directory += encoded.ljust(64, b"\0") + struct.pack("<HBB3I", len(encoded), kind, 1, *links[number])
        directory += bytes(36) + struct.pack("<III", SECTOR_END, 0, 0)
    directory += bytes(-len(directory) % size)

    # sectors: the table first, then noise and the directory's in any order
    pieces = [directory[at:at + size] for at in range(0, len(directory), size)]
    sectors, table = [None] * (1 + len(pieces) + dice.randrange(8)), []
    places = dice.sample(range(1, len(sectors)), len(pieces))
    for place, piece in zip(places, pieces):
        sectors[place] = piece
    table = [SECTOR_END] * (size // 4)
    table[0] = SECTOR_TABLE
    for place, following in zip(places, places[1:] + [SECTOR_END]):
        table[place] = following
    sectors[0] = struct.pack("<%dI" % (size // 4), *table)
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<5H", 62, 4 if large else 3, 0xFFFE,
                                                                          12 if large else 9, 6)
    header += bytes(10) + struct.pack("<5I", 1, places[0], 0, 4096, SECTOR_END) + struct.pack("<3I", 0, SECTOR_END, 0)
    header += struct.pack("<109I", 0, *[SECTOR_FREE] * 108)
    return header.ljust(size, b"\0") + b"".join(sector or noise(dice, size) for sector in sectors)


def signed(dice, start, size=600):
    """A signature and noise."""
    return start + noise(dice, size)


def rolled(dice, page):
    """A tar of pages."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=dice.choice([tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])) as roll:
        for at in range(dice.randrange(1, 4)):
            member = tarfile.TarInfo("%d.html" % at)
            member.size = len(page)
            roll.addfile(member, io.BytesIO(page))
    return out.getvalue()


def kinds(dice, page):
    """Files: (what it is, its format, what the note calls it, bytes)."""
    streamed, comment = dice.random() < 0.5, noise(dice, dice.randrange(300)) + dice.choice([b"", b"PK\5\6" + bytes(30)])
    more = {"streamed": streamed, "comment": comment}
    other = ["\x01CompObj", "\x05SummaryInformation", "Data", "1Table"] + ["Extra%d" % at for at in range(dice.randrange(9))]
    inside = ("ObjectPool", ["Workbook", ("_1", ["WordDocument", "Book"])])
    ole = {"large": dice.random() < 0.3, "ordered": dice.random() < 0.7}
    yield "docx", "docx", "docx", word(dice, **more)
    yield "docx with backslashes", "docx", "docx", archive(dice, ["word\\document.xml"]).replace(b"word/", b"word\\")
    yield "xlsx", "xlsx", "xlsx", sheet(dice, **more)
    yield "xlsb", "xls", "xlsb", archive(dice, ["xl/_rels/workbook.bin.rels", "xl/workbook.bin"], **more)
    yield "pptx", "unknown", "演示文稿", archive(dice, ["[Content_Types].xml", "ppt/presentation.xml"], **more)
    yield "odt", "odt", "odt", open_document(dice, "text")
    yield "ods", "ods", "ods", open_document(dice, "spreadsheet")
    yield "odp", "unknown", "演示文稿", open_document(dice, "presentation")
    yield "ofd", "zip", "OFD", archive(dice, ["OFD.xml", "Doc_0/Document.xml"], **more)
    yield "zip of pages", "zip", "zip", archive(dice, ["%d.html" % at for at in range(dice.randrange(1, 90))], **more)
    yield "zip of documents", "zip", "zip", archive(dice, ["a/b.docx", "xl.xlsx", "words/a.txt", "keyword/word/x"], **more)
    yield "empty zip", "zip", "zip", archive(dice, [], comment=comment)
    yield "doc", "doc", "doc", compound(dice, other + ["WordDocument", inside], **ole)
    yield "xls", "xls", "xls", compound(dice, other + ["Workbook", ("MBD0", ["WordDocument"])], **ole)
    yield "old xls", "xls", "xls", compound(dice, ["Book"], **ole)
    yield "ppt", "unknown", "演示文稿", compound(dice, ["PowerPoint Document", ("Obj", ["WordDocument"])], **ole)
    yield "encrypted", "unknown", "加密", compound(dice, ["EncryptedPackage", "EncryptionInfo"], **ole)
    yield "another OLE file", "unknown", "Office", compound(dice, other + [inside], **ole)
    yield "pdf", "pdf", "poppler", signed(dice, b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    yield "pdf behind blanks", "pdf", "PDF", signed(dice, b"\xef\xbb\xbf\r\n \t%PDF-1.7\n")
    yield "rtf", "rtf", "RTF", b"{\\rtf1\\ansi\\ansicpg936 " + b"".join(b"\\'%02x" % byte for byte in noise(dice, 200)) + b"}"
    for start in (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\0\x10JFIF", b"GIF89a", b"II*\0", b"MM\0*", b"RIFF\1\2\3\4WEBP",
                  b"BM\1\2\3\4\0\0\0\0\x36\0\0\0\x28\0\0\0", b"\0\0\0\x18ftypheic"):
        yield "image %r" % start, "image", "图片", signed(dice, start)
    for start in (b"Rar!\x1a\x07\1\0", b"7z\xbc\xaf\x27\x1c\0\4", b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd"):
        yield "archive %r" % start, "unknown", "压缩文件", signed(dice, start)
    yield "bzip2", "unknown", "压缩文件", bz2.compress(page, dice.randrange(1, 10))
    yield "tar", "unknown", "压缩文件", rolled(dice, page)


def main():
    """python3 -m generate.files DIRECTORY: one of each, as seeds for a fuzzer."""
    dice, page = random.Random(1), "<h1>云台县2022年政府信息公开工作年度报告</h1>".encode()
    for number, (*_, file) in enumerate(kinds(dice, page)):
        with open(os.path.join(sys.argv[1], str(number)), "wb") as out:
            out.write(file)


if __name__ == "__main__":
    main()
