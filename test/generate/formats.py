"""Number formats of spreadsheets: what a cell shows by them.

Used by test/check/office.  None: a format whose text goir does not claim to know.
"""

from xml.sax.saxutils import escape, quoteattr

from generate import office
from generate.seen import archived
from generate.shown import SHEET

# format, what is stored, what is seen in Chinese versions
NUMBERS = [
    ("General", "1234.5", "1234.5"), ("General", "-7", "-7"), ("0", "1.5", "2"), ("0", "2.5", "3"), ("0", "-2.5", "-3"),
    ("0.0", "0.25", "0.3"), ("0", "9.5", "10"), ("0.00", "99.995", "100.00"), ("0", "0.4", "0"), ("0.00", "-1.005", "-1.01"),
    ("#", "0", ""), ("#.##", "12", "12."), ("#.##", "0.5", ".5"), ("0.0#", "1.5", "1.5"), ("0.0#", "1.25", "1.25"),
    ("0.##", "1.5", "1.5"), ("000", "7", "007"), ("#,##0", "1234567", "1,234,567"), ("#,##0.00", "-9773.456", "-9,773.46"),
    ("#,##0", "999", "999"), ("#,##0", "999.5", "1,000"), ("0,000", "12", "0,012"), ("0,", "12345", "12"), ("0.0,,", "12345678", "12.3"),
    ("0%", "0.125", "13%"), ("0.0%", "0.125", "12.5%"), ("0%%", "0.01", "100%%"), ("0%", "1.2E-2", "1%"), ("0.00", "1E3", "1000.00"),
    ("0.00", "1.5e+2", "150.00"), ("0.00", "12E-1", "1.20"), ("0.00", "1E-7", "0.00"), ("0", "1E20", "100000000000000000000"),
    ("0_ ", "12", "12 "), ("0_);(0)", "12", "12 "), ("0_);(0)", "-12", "(12)"), ("* 0", "12", "12"), ("0;-0;;@", "0", ""),
    ('0;-0;"零"', "0", "零"), ("0;[Red]-0", "-5", "-5"), ("[Red]0", "5", "5"), ('0;"负"0', "-5", "负5"), ("0;", "-5", ""), ("0;", "5", "5"),
    ("0;;", "0", ""), ("0;0;0;@", "-5", "5"), ("@", "12", "12"), ("\\a0", "5", "a5"), ("!x0", "5", "x5"), ('"共"0"件"', "5", "共5件"),
    ('0"件', "5", "5件"), ("0\\", "5", "5"), ("[$￥-804]#,##0.00", "12.5", "￥12.50"), ("￥#,##0.00;￥-#,##0.00", "-12.5", "￥-12.50"),
    ("[$-804]0", "5", "5"), ("0.00_);[Red]\\(0.00\\)", "-1", "(1.00)"), ('General"件"', "5", "5件"), ('"约"General', "1.25", "约1.25"),
    ("0.", "5", "5."), ("?0", "5", "5"), ("0.0?", "5", "5.0"), ("-0", "5", "-5"), ("+0", "5", "+5"), ("(0)", "5", "(5)"),
    ('0 "件"', "5", "5 件"), ("[$￥]0", "5", "￥5"), ("0;0;0;0;0", "-5", "5"), ("0\\;", "-5", "-5;"), ('0";"', "-5", "-5;"), ("-General", "5", "-5"),
    ('0"%s"' % ("长" * 40), "5", "5" + "长" * 40), ('"e"0', "5", "e5"), ('"{"0', "5", "{5"), ("0", "12 ", "12"), ("0.0000000000000000", "0.5", "0.5000000000000000"),
    # no numbers, and numbers beyond all
    ("0", "1e", "1e"), ("0", "1e+", "1e+"), ("0", "1E99999", "1E99999"), ("0", "1E-99999", "1E-99999"), ("0", "1E400", "1E400"), ("0", "+5", "5"), ("0", "1E+2", "100"),
    ('0"."', "12", "12."), ('0",5"', "12", "12,5"),
]
# dates and times, from 1900
DATES = [
    ("yyyy-mm-dd", "44931", "2023-01-05"), ("yyyy/m/d", "45291", "2023/12/31"), ("yy.m.d", "44931", "23.1.5"),
    ('yyyy"年"m"月"d"日"', "45351", "2024年2月29日"), ('yyyy"年"m"月"d"日"', "45352", "2024年3月1日"), ('m"月"d"日"', "1", "1月1日"),
    ("yyyy/m/d", "59", "1900/2/28"), ("yyyy/m/d", "60", "1900/2/29"), ("yyyy/m/d", "61", "1900/3/1"), ("yyyy/m/d", "0", "1900/1/0"),
    ("yyyy/m/d", "36526", "2000/1/1"), ("yyyy/m/d", "36584", "2000/2/28"), ("yyyy/m/d", "36585", "2000/2/29"),
    ("yyyy/m/d", "36586", "2000/3/1"), ("yyyy/m/d", "73050", "2099/12/31"), ("yyyy/m/d", "73110", "2100/3/1"),
    ("e-m-d", "44931", "2023-1-5"), ("h:mm", "0.5", "12:00"), ("h:mm:ss", "0.75", "18:00:00"), ("hh:mm", "0.0451388888888889", "01:05"),
    ("mm:ss", "0.0451388888888889", "05:00"), ("m:ss", "0.000694444444444444", "1:00"), ("h:mm AM/PM", "0.5", "12:00 PM"),
    ("h:mm AM/PM", "0", "12:00 AM"), ("h:mm AM/PM", "0.75", "6:00 PM"), ('上午/下午h"时"mm"分"', "0.75", "下午6时00分"),
    ('上午/下午h"时"mm"分"', "0.25", "上午6时00分"), ("h:mm A/P", "0.25", "6:00 A"), ('h"时"mm"分"ss"秒"', "0.5007", "12时01分00秒"),
    ('mm"分"ss"秒"', "0.0451388888888889", "05分00秒"), ("yyyy-mm-dd hh:mm:ss", "44931.999994", "2023-01-05 23:59:59"),
    ("yyyy-mm-dd hh:mm:ss", "44931.9999999", "2023-01-06 00:00:00"), ("aaaa", "44931", "星期四"), ("aaa", "44932", "五"),
    ("yyyy-m-d aaaa", "44934", "2023-1-8 星期日"), ("yyyy.m", "44931", "2023.1"), ('m": "."秒"', "44931", "1: .秒"), ('m": "s', "0.000694444444444444", "1: 0"),
]
# halves of a day in small letters are shown so
DATES += [("h:mm am/pm", "0.75", "6:00 pm"), ("am/pm h", "0", "am 12"), ('上午/下午 h:mm', "0.5", "下午 12:00"), ('m"分钟"', "31", "1分钟"),
          ('d"日"m"分"s"秒"', "1.000694444", "1日1分0秒"), ('m"月"d"日"h"时"m"分"', "44931.5", "1月5日12时0分")]

# formats that are not known, and no dates
UNKNOWN = [
    ("ddd", "44931", None), ("dddd", "44931", None), ("mmm", "44931", None), ("mmmm", "44931", None), ("[h]:mm", "1.5", None),
    ("[mm]:ss", "1.5", None), ("[m]", "1.5", None), ("[ss]", "1.5", None), ("yyyy", "-5", None), ("yyyy", "12345678", None),
    ("[DBNum1]0", "12", None), ("[DBNum2][$-804]General", "12", None), ("# ?/?", "1.5", None), ("0.00E+00", "12345", None),
    ("0-0", "12", None), ("000-0000", "1234567", None), ("[>100]0;0.0", "5", None), ("[h", "5", None), ("ss.00", "0.5", None),
    (",0", "5", None), ("a", "44931", None), ("aa d", "44931", None), ("0" * 40, "5", None), ("0." + "0" * 40, "5", None), ("0" + "_ " * 130, "5", None),
    ("0" + "%" * 10, "1" + "0" * 300, None), ('General"件"', "1" + "0" * 308, None), ('General"件"', "0." + "0" * 307 + "12", None),
    ("General" * 36, "1" + "0" * 300, None), ("0" + "%" * 100 + "General" * 20, "1" + "0" * 300, None),
]

# dates of workbooks that count from 1904
LATER = [("yyyy/m/d", "0", "1904/1/1"), ("yyyy/m/d", "43469", "2023/1/5"), ("aaaa", "43469", "星期四"), ("yyyy/m/d", "60", "1904/3/1")]


def columns():
    """(dates count from 1904, [(format, stored, seen), ...])"""
    yield False, NUMBERS + DATES + UNKNOWN
    yield True, LATER


def workbook(cells, from_1904=False):
    """A workbook of (format, stored) in a column."""
    styles = "".join('<numFmt numFmtId="%d" formatCode=%s/>' % (164 + at, quoteattr(shape)) for at, (shape, _) in enumerate(cells))
    rows = "".join('<row r="%d"><c r="A%d" t="inlineStr"><is><t>%d</t></is></c><c r="B%d" s="%d"><v>%s</v></c></row>' % (
        at, at, at, at, at, escape(stored)) for at, (_, stored) in enumerate(cells, 1))
    return archived({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": office.relations([("a", "officeDocument", "xl/workbook.xml")]),
        "xl/_rels/workbook.xml.rels": office.relations([("o", "worksheet", "worksheets/s.xml"), ("s", "styles", "styles.xml")]),
        "xl/workbook.xml": '<workbook xmlns="%s" xmlns:r="%s">%s<sheets><sheet name="a" sheetId="1" r:id="o"/></sheets></workbook>' % (
            SHEET, office.OFFICE, '<workbookPr date1904="1"/>' if from_1904 else ""),
        "xl/worksheets/s.xml": '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (SHEET, rows),
        "xl/styles.xml": '<styleSheet xmlns="%s"><numFmts>%s</numFmts><fonts><font/></fonts><cellXfs><xf numFmtId="0" fontId="0"/>%s</cellXfs>'
                         '</styleSheet>' % (SHEET, styles, "".join('<xf numFmtId="%d" fontId="0"/>' % (164 + at) for at in range(len(cells))))})
