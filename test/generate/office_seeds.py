"""python3 -m generate.office_seeds SEED ZIP-DIRECTORY OFFICE-DIRECTORY: seeds for fuzzers.

Small documents of each kind: as archives, and as test/fuzz/office.c takes them.
"""

import io
import os
import re
import sys
import zipfile

from generate import office

PARTS = {"docx": (0, [r"word/document\d?.xml", "word/styles.xml", "word/numbering.xml"]),
         "xlsx": (1, ["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"]),
         "odt": (2, ["content.xml", "styles.xml"]), "ods": (2, ["content.xml", "styles.xml"])}
PIECE = 900


def cut(text):
    """Some of the middle of a text, from a tag on."""
    start = text.find(b"<", len(text) // 2)
    return text[:200] + text[start:start + PIECE]


def main():
    """Writes them."""
    seed, zips, parts = sys.argv[1:]
    for number, (name, (data, _)) in enumerate(office.compose(16, seed).items()):
        kind = name.rsplit(".", 1)[1]
        if data[:2] != b"PK":
            with open(os.path.join(parts, name), "wb") as file:
                file.write(b"\3" + cut(data))
            continue
        code, names = PARTS[kind]
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found = [next((archive.read(other) for other in archive.namelist() if re.fullmatch(pattern, other)), b"") for pattern in names]
        with open(os.path.join(parts, name), "wb") as file:
            file.write(bytes([code]) + b"\0".join(map(cut, found)))
        small = io.BytesIO()
        with zipfile.ZipFile(small, "w", zipfile.ZIP_DEFLATED if number % 2 else zipfile.ZIP_STORED) as archive:
            archive.writestr("word/document.xml", cut(found[0])[:300])
            archive.writestr("a", b"a" * 100)
        with open(os.path.join(zips, name), "wb") as file:
            file.write(small.getvalue())


if __name__ == "__main__":
    main()
