"""Variations of encodings: the bytes of a page, and the text of its one cell.

The bytes come from Python's codecs.  What becomes of wrong ones: for UTF-8 Python
replaces as the standard says, for gb18030 the standard's decoder is below.
"""

import base64

SENTENCES = [
    "根据《中华人民共和国政府信息公开条例》，现公布二〇二二年政府信息公开工作年度报告。",
    "本年新收政府信息公开申请数量十二件，上年结转一件，结转下年度继续办理二件。",
    "主动公开政府信息情况：规章、行政规范性文件、行政许可、行政处罚、行政强制。",
    "因政府信息公开工作被申请行政复议、提起行政诉讼情况：结果维持、结果纠正、尚未审结。",
    "存在的主要问题：公开内容不够丰富，业务能力有待提高；改进情况：加强学习，完善制度。",
    "收费金额（单位：万元）为１２．５，行政事业性收费“零”，见附件①—③。",
    "朱镕基、囍、喆、堃、昇、峣、淼、垚、甯、翀等字见于机关工作人员姓名。",
    "县政府办公室２０２２年共制发公文１,２３４件，其中规范性文件５件，占０.４％。",
]
TRADITIONAL = [
    "根據《中華人民共和國政府信息公開條例》，現公布二零二二年政府信息公開工作年度報告。",
    "本年新收政府信息公開申請數量十二件，上年結轉一件，結轉下年度繼續辦理二件。",
    "主動公開政府信息情況：規章、行政規範性文件、行政許可、行政處罰、行政強制。",
    "因政府信息公開工作被申請行政復議、提起行政訴訟情況：結果維持、結果糾正、尚未審結。",
]
RARE = {"gb18030": "㐀㑇㒳䶵𠀀𠮷𡈽𪚥€ǹ〾⿰﹫ ".strip(), "utf-8": "𠮷€㐀é→①"}

# what the standard calls each of Python's codecs
LABELS = {
    "utf-8": ["utf-8", "UTF-8", "utf8", "unicode-1-1-utf-8"],
    "gbk": ["gbk", "GBK", "gb2312", "GB2312", "gb_2312-80", "chinese", "csgb2312", "iso-ir-58", "x-gbk", "gb_2312"],
    "gb18030": ["gb18030", "GB18030", "gbk", "gb2312"],
    "big5": ["big5", "Big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5"],
}
MARKS = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
HEADS = ['<meta charset="%s">', "<meta charset=%s>", "<META CHARSET='%s'>", "<meta  charset = \"%s\" />",
         '<meta http-equiv="Content-Type" content="text/html; charset=%s">',
         '<META content="text/html;charset=%s" http-equiv=content-type>']


def page(text, head=""):
    """A page with one cell."""
    return "<html><head>%s<title>x</title></head><body><table><tr><td>%s</td></tr></table></body></html>" % (head, text)


def variation(data, text, charset=None):
    """A document; charset is what was said outside of it, as by HTTP."""
    document = {"document": base64.b64encode(data).decode("ascii"), "expect": {"text": text}}
    if charset:
        document["charset"] = charset
    return document


def labelled():
    """Every label, in a page and beside it, and no label at all."""
    for codec, labels in LABELS.items():
        texts = TRADITIONAL if codec == "big5" else SENTENCES
        for at, label in enumerate(labels):
            for head in (HEADS[at % len(HEADS)], HEADS[(at + 3) % len(HEADS)]):
                text = texts[at % len(texts)]
                yield variation(page(text, head % label).encode(codec), text)
            text = texts[(at + 1) % len(texts)]
            yield variation(page(text).encode(codec), text, label)
        for label, text in zip(labels, texts):
            yield variation(('<?xml version="1.0" encoding="%s"?>' % label).encode() + page(text).encode(codec), text)
        for text in texts:
            yield variation(page(text).encode(codec), text)
            yield variation(page(text + RARE.get(codec, "")).encode(codec), text + RARE.get(codec, ""), labels[0])


def marked():
    """Byte order marks, which are believed before any label."""
    for codec, mark in MARKS.items():
        for at, text in enumerate(SENTENCES[:6]):
            head = HEADS[at] % ["gb2312", "utf-8", "big5"][at % 3] if at % 2 else ""
            yield variation(mark + page(text, head).encode(codec), text)
    for text in SENTENCES[:3]:
        yield variation(page(text).encode("utf-16-le"), text)
        yield variation(page(text).encode("utf-16-be"), text)
        yield variation(page(text).encode("utf-16-le"), text, "utf-16le")
        yield variation(page(text).encode("utf-16-be"), text, "utf-16be")
        yield variation(b"\x84\x31\x95\x33" + page(text).encode("gb18030"), text)


def mislabelled():
    """Valid UTF-8 is UTF-8 whatever the page says; GBK and Big5 that a page calls UTF-8 are told by their bytes."""
    for at, text in enumerate(SENTENCES):
        for label in ("gb2312", "gbk", "big5", "iso-8859-1"):
            yield variation(page(text, HEADS[at % len(HEADS)] % label).encode("utf-8"), text)
        yield variation(page(text, HEADS[at % len(HEADS)] % "utf-8").encode("gbk"), text)
    for text in TRADITIONAL:
        yield variation(page(text, HEADS[0] % "utf-8").encode("big5"), text)


def reread():
    """UTF-8 that was once read as GBK and saved; only where nothing was lost."""
    for at, text in enumerate(SENTENCES + TRADITIONAL):
        for tail in ("", "。", "12"):
            try:
                wrong = (text + tail).encode("utf-8").decode("gb18030")
            except UnicodeDecodeError:
                continue
            if all(ord(character) < 0x10000 for character in wrong):
                yield variation(page(wrong).encode("utf-8"), text + tail)


def pairs(dice):
    """All that GB2312 and Big5 have, some hundred characters at a time."""
    everything = {"gbk": [], "big5": []}
    for lead in range(0xa4, 0xf8):
        for trail in list(range(0x40, 0x7f)) + list(range(0xa1, 0xff)):
            for codec in everything:
                try:
                    character = bytes([lead, trail]).decode(codec)
                except UnicodeDecodeError:
                    continue
                if len(character) == 1 and 0x4e00 <= ord(character) < 0xa000:
                    everything[codec].append(character)
    for codec, characters in everything.items():
        dice.shuffle(characters)
        for at in range(0, 4000, 200):
            text = "".join(characters[at:at + 200])
            yield variation(page(text).encode(codec), text, codec)


def decode_gb18030(data):
    """The standard's decoder, which keeps an ASCII byte behind a wrong one."""
    text, at = "", 0
    while at < len(data):
        byte = data[at]
        if byte < 0x80:
            text, at = text + chr(byte), at + 1
            continue
        if byte == 0x80 or byte == 0xff:
            text, at = text + ("€" if byte == 0x80 else "\ufffd"), at + 1
            continue
        rest = data[at + 1:at + 4]
        if len(rest) == 3 and 0x30 <= rest[0] <= 0x39 and 0x81 <= rest[1] <= 0xfe and 0x30 <= rest[2] <= 0x39:
            text, at = text + data[at:at + 4].decode("gb18030", "replace")[0], at + 4
            continue
        if rest and 0x30 <= rest[0] <= 0x39:
            text, at = text + "\ufffd", at + 1
            continue
        try:
            text, at = text + data[at:at + 2].decode("gbk"), at + 2
        except UnicodeDecodeError:
            text, at = text + "\ufffd", at + (1 if not rest or rest[0] < 0x80 else 2)
    return text


def broken():
    """Wrong bytes in a page whose charset is said beside it."""
    utf8 = [b"\xff", b"\xc0\xaf", b"\xe4\xb8", b"\xe4", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf0\x9f\x98", b"\x80", b"\xbf\xbf",
            b"\xc3", b"\xe0\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xe4\xb8\x41", b"\xf0\x90\x41", b"\xc2\xc2\xa0"]
    for at, wrong in enumerate(utf8):
        text = SENTENCES[at % len(SENTENCES)].encode("utf-8")
        data = text[:30] + wrong + b"a" + text[30:]
        yield variation(page("@").encode("ascii").replace(b"@", data), data.decode("utf-8", "replace"), "utf-8")
    gbk = [b"\xff", b"\x81", b"\xfe\x20", b"\x80", b"\x81\x30", b"\x81\x30\x81", b"\xb0\x3c", b"\xc4\x22", b"\xa2\x20",
           b"\x81\x30\x81\x20", b"\xe3\x32\x9a\x36", b"\xfe\xff"]
    for at, wrong in enumerate(gbk):
        text = SENTENCES[at % len(SENTENCES)].encode("gbk")
        data = text[:30] + wrong + b"a" + text[30:]
        expected = decode_gb18030(data)
        if "<" not in expected:
            yield variation(page("@").encode("ascii").replace(b"@", data), " ".join(expected.split()), "gb18030")


def references():
    """Characters by number and by name."""
    for text, source in (("中文", "&#20013;&#25991;"), ("中文", "&#x4E2D;&#X6587;"), ("€‚ƒ„", "&#128;&#130;&#131;&#132;"),
                         ("“”‘’—–…", "&ldquo;&rdquo;&lsquo;&rsquo;&mdash;&ndash;&hellip;"), ("·×÷±", "&middot;&times;&divide;&plusmn;"),
                         ("�", "&#0;"), ("�", "&#x110000;"), ("�", "&#xD800;"), ("𠮷", "&#134071;"), ("a&b", "a&amp;b"), ("a&b", "a&b"),
                         ("&nbsq;", "&nbsq;"), ("①Ⅳ", "&#9312;&#8547;"), ("<td>", "&lt;td&gt;"), ("©®", "&copy&reg"), ("&#;", "&#;"),
                         ("&#x;", "&#x;"), ("A", "&#65"), ("A1", "&#65;1"), ("«»", "&laquo;&raquo;"), ("αβΩ", "&alpha;&beta;&Omega;")):
        yield variation(page(source).encode("ascii"), text)


def compose(dice):
    """All of them."""
    for variations in (labelled(), marked(), mislabelled(), reread(), pairs(dice), broken(), references()):
        for document in variations:
            yield document
