"""Small tables as test/fuzz/boxes.c takes them: six bytes a word.

    (cd test && python3 -m generate.boxes DIRECTORY)
"""

import os
import sys

# Numbers of texts in test/fuzz/boxes.c.
NUMBERS, NATURAL, ENTERPRISE, TOTAL, APPLICANTS, OTHERS = (0, 1, 2, 3), 13, (14, 16, 19, 20), 21, 22, 23
INFORMATION, ARTICLE, MEASURES, DISCLOSED = 24, 25, (26, 27, 28), (29, 30)
REQUESTED = (31, 32, 33, 35, 36)


def word(x, y, text, width=0, height=13, confidence=95):
    """The record of a word."""
    return bytes((x, y, width, height, text, confidence))


def disclosure(top, pitch):
    """The first block of the disclosure table."""
    out = [word(80, top, ARTICLE), word(20, top + pitch, INFORMATION)]
    out += [word(60 + 40 * n, top + pitch, text) for n, text in enumerate(MEASURES)]
    for row, text in enumerate(DISCLOSED):
        out.append(word(20, top + (row + 2) * pitch, text))
        out += [word(66 + 40 * n, top + (row + 2) * pitch, number) for n, number in enumerate(NUMBERS[:3])]
    return out


def requests(top, pitch):
    """A part of the application table."""
    out = [word(130, top, APPLICANTS), word(120, top + pitch, OTHERS), word(90, top + pitch * 3 // 2, NATURAL),
           word(220, top + pitch * 3 // 2, TOTAL)]
    out += [word(110 + 25 * n, top + 2 * pitch, text) for n, text in enumerate(ENTERPRISE)]
    for row, text in enumerate(REQUESTED):
        out.append(word(10, top + (row + 3) * pitch, text))
        out += [word(92 + 25 * n, top + (row + 3) * pitch, NUMBERS[(row + n) % 4]) for n in range(6)]
    return out


def main():
    """Writes them."""
    directory = sys.argv[1]
    os.makedirs(directory, exist_ok=True)
    for mode in (0, 1, 40, 41, 254, 255):
        for pitch in (4, 5, 8):
            for name, table in (("disclosure", disclosure), ("requests", requests)):
                with open(os.path.join(directory, "%s-%d-%d" % (name, mode, pitch)), "wb") as file:
                    file.write(bytes((mode,)) + b"".join(table(10, pitch)))


if __name__ == "__main__":
    main()
