"""What test/check/hostile feeds the functions: nasty values, and changes at random."""

import struct

CHARSETS = ["utf-8", "GB2312", "gbk", "GB18030", "big5", "utf-16le", "utf-16be"]

_PAGE = "convert_to('<table><tr><td>自然人</td></tr><tr><td>一、本年新收政府信息公开申请数量</td><td>1</td></tr></table>', 'UTF8')"
_LABELS = "convert_to('<title>甲县2021年政府信息公开工作年度报告</title><p>一、总体情况</p><p>收到申请3件，其中新收5件。</p>', 'UTF8')"
# every cell of the catalogue, with a number or with words
_ALL = """(SELECT jsonb_build_object('goir', 1, 'form', '2021', 'year', 2099, 'title', repeat('题', 80),
    'agency', repeat('关', 40), 'published', '2099-12-31', 'figures', jsonb_object_agg(t, items))::goir_report
    FROM (SELECT table_name AS t, jsonb_object_agg(item, measures) AS items
          FROM (SELECT table_name, item, jsonb_object_agg(measure, %s) AS measures
                FROM (SELECT DISTINCT table_name, item, measure FROM goir_items()) c GROUP BY 1, 2) i GROUP BY 1) t)"""

REPORTS = [
    "NULL::goir_report",
    "'{\"goir\": 1}'::goir_report",
    "'{\"goir\": 1, \"form\": \"2014\", \"year\": 2008}'::goir_report",
    "'{\"goir\": 1, \"form\": \"2019\", \"agency\": \"%s%n\", \"title\": \"%s%n2021年报告\"}'::goir_report",
    "goir_parse(" + _PAGE + ")",
    "goir_parse(" + _LABELS + ")",
    _ALL % "to_jsonb(9223372036854775807)",
    _ALL % "to_jsonb(-9223372036854775807)",
    _ALL % "to_jsonb(-0.000000000000000001)",
    _ALL % "'{\"state\": \"text\", \"printed\": \"见附件见附件见附件见附件\"}'::jsonb",
    _ALL % "'null'::jsonb",
    "(SELECT goir_sum(x) FROM (VALUES ('{\"goir\": 1, \"form\": \"2021\"}'::goir_report), ('{\"goir\": 1}')) v (x))",
    "'{\"goir\": 1, \"notes\": [{\"code\": \"page.limit\", \"detail\": \"<>&\"}], \"claims\": "
    "[{\"section\": 99, \"path\": \"requests.received.total\", \"value\": 9223372036854775807, \"scope\": \"new\"}]}'::goir_report"]

_TEXTS = ["NULL", "''", "' '", "'%s%n%d'", "E'\\x01\\x7f\\t\\r\\n'", "repeat('中', 5000)", "repeat('县', 300000)", "repeat('<td>', 20000)",
          "repeat('[', 20000)", "repeat('\"', 30000)", "'{}'", "'[]'", "'null'", "'{\"goir\": 1}'", "'{\"goir\": 2}'",
          "'{\"goir\": 1e400}'", "'{\"goir\": 1, \"goir\": 1}'", "'{\"goir\": 1, \"year\": 99999999999999999999}'",
          "'{\"goir\": 1, \"published\": \"0000-00-00\"}'", "'{\"goir\": 1, \"figures\": {\"\": {\"\": {\"\": 1}}}}'",
          "'{\"goir\": 1, \"title\": \"\\u0000\"}'", "'{\"goir\": 1, \"title\": \"\\ud800\"}'",
          "'utf-8'", "'GB18030'", "'gb2312\\0'", "'requests.received.total'", "'requests..total'", "'..'",
          "repeat('a.', 3000)", "'2021年|1|2|3|'", "U&'\\+01F600\\FEFF\\202E\\FFFD'", "(SELECT words FROM big)"]

NASTY = {
    "goir_report": REPORTS,
    "goir_path": ["NULL::goir_path", "'requests.received.total'::goir_path", "'disclosure.published'::goir_path",
                  "'fees.processing_fee.notices'::goir_path",
                  "(SELECT concat_ws('.', table_name, item, measure)::goir_path AS p FROM goir_items() ORDER BY p DESC LIMIT 1)"],
    "text": [value + "::text" for value in _TEXTS],
    "cstring": [value + "::text::cstring" if "(" in value else value + "::cstring" for value in _TEXTS],
    "bytea": ["NULL::bytea", "''::bytea", "'\\x00'::bytea", "'\\xff'::bytea", "'\\xfffe00d8'::bytea",
              "decode(repeat('00', 100000), 'hex')", "decode(repeat('81', 99999), 'hex')",
              "decode(repeat('fe', 99999), 'hex')", _PAGE, _LABELS, "convert_to(repeat('<td>', 20000), 'UTF8')",
              "convert_to(repeat('<table><tr><td rowspan=1000 colspan=1000>', 3000), 'UTF8')",
              "convert_to(repeat('1|', 50000), 'UTF8')", "convert_to(repeat('&#x10ffff;', 9999), 'UTF8')",
              "(SELECT bytes FROM big)"],
    "bigint": ["NULL::bigint", "0::bigint", "-1::bigint", "9223372036854775807", "(-9223372036854775808)"],
    "integer": ["NULL::int", "0", "-1", "2147483647", "(-2147483648)"],
    "integer[]": ["NULL::int[]", "'{}'::int[]", "'{NULL}'::int[]", "array_fill(0, ARRAY[64])", "array_fill(-1, ARRAY[64])",
                  "array_fill(0, ARRAY[64], ARRAY[-3])", "array_fill(0, ARRAY[8, 8])", "array_fill(NULL::int, ARRAY[64])",
                  "array_fill(1, ARRAY[63])", "array_fill(1, ARRAY[100000])", "goir_fingerprint(repeat('政府信息公开', 50))"],
    "boolean": ["NULL::boolean", "true", "false"],
    "name": ["NULL::name", "''::name", "'r'::name", "'public'::name", "'pg_catalog'::name", "'pg_temp'::name",
             "repeat('\u9875', 30)::name", "'%s%n\";--'::name"],
    "regclass": ["NULL::regclass", "0::regclass", "4294967295::regclass", "'pg_class'::regclass", "'given'::regclass"],
    "jsonb": ["NULL::jsonb", "'null'::jsonb", "'1'::jsonb", "'\"x\"'::jsonb", "'true'::jsonb", "'[]'::jsonb",
              "'{}'::jsonb", "'[{\"goir\": 1}]'::jsonb", "'{\"goir\": 1}'::jsonb", "'{\"goir\": \"1\"}'::jsonb",
              "'{\"goir\": 1.0}'::jsonb", "jsonb_build_object('goir', 1, 'year', 'NaN'::float8)",
              "jsonb_build_object('goir', 1, 'title', repeat('x', 1000000))",
              "jsonb_build_object('goir', 1, 'notes', (SELECT jsonb_agg(x) FROM generate_series(1, 10000) x))",
              "jsonb_build_object('goir', 1, 'claims', (SELECT jsonb_agg('[]'::jsonb) FROM generate_series(1, 10000)))",
              "jsonb_build_object('goir', 1, 'figures', (SELECT jsonb_object_agg(x, x) FROM generate_series(1, 10000) x))",
              "(repeat('[', 3000) || repeat(']', 3000))::jsonb",
              "('{\"goir\": 1, \"year\": ' || repeat('9', 100000) || '}')::jsonb"],
    "text[]": ["NULL::text[]", "'{}'::text[]", "'{NULL}'::text[]", "'{requests.identity}'::text[]",
               "'{requests.identity,requests.identity}'::text[]", "'{{requests.identity},{value.sign}}'::text[]",
               "'[-5:-4]={requests.identity,value.sign}'::text[]", "'{nonsense}'::text[]", "'{\"\"}'::text[]",
               "ARRAY[repeat('x', 100000)]", "'{%s%n}'::text[]", "array_fill('requests.identity'::text, ARRAY[10000])",
               "(SELECT array_agg(rule) FROM goir_rules())"],
}


def _trigger(when, arguments, act, column="r goir_report", level="ROW"):
    """A query that makes a table with a trigger, and sets it off."""
    return ("DROP TABLE IF EXISTS pulled; CREATE TEMP TABLE pulled (id int, %s); CREATE TRIGGER pull %s ON pulled "
            "FOR EACH %s EXECUTE FUNCTION goir_validate(%s); %s" % (column, when, level, arguments, act))


_INSERT = "INSERT INTO pulled VALUES (1, '{\"goir\": 1}')"
TRIGGERS = [_trigger("BEFORE INSERT", arguments, _INSERT) for arguments in (
    "", "''", "'r'", "'x'", "'id'", "'r', 'error'", "'r', 'warning'", "'r', ''", "'r', 'nonsense'", "'r', 'error', ''",
    "'r', 'error', 'nonsense'", "'r', 'error', 'requests.identity', 'requests.identity'", "'%s%n'", "'ctid'", "1, 2")]
TRIGGERS += [
    _trigger("AFTER INSERT OR UPDATE", "'r'", _INSERT + "; UPDATE pulled SET r = NULL"),
    _trigger("AFTER INSERT", "'r'", _INSERT, level="STATEMENT"), _trigger("BEFORE DELETE", "'r'", _INSERT + "; DELETE FROM pulled"),
    _trigger("AFTER TRUNCATE", "'r'", "TRUNCATE pulled", level="STATEMENT"),
    _trigger("BEFORE INSERT", "'r'", _INSERT, "r text"), _trigger("BEFORE INSERT", "'r'", _INSERT, "r jsonb"),
    _trigger("BEFORE INSERT", "'r'", "INSERT INTO pulled VALUES (1, '{}')", "r goir_report[]"),
    _trigger("BEFORE INSERT", "'r'", _INSERT + "; ALTER TABLE pulled DROP COLUMN r; INSERT INTO pulled VALUES (1)"),
    _trigger("BEFORE INSERT", "'s'", "INSERT INTO pulled (id) VALUES (1)",
             "r int, s goir_report GENERATED ALWAYS AS ('{\"goir\": 1}') STORED"),
    "SELECT goir_validate()"]


def image_arguments(kinds):
    """Arguments with the image r in one place, and proper values elsewhere."""
    proper = {"goir_report": "'{\"goir\": 1, \"form\": \"2021\"}'::goir_report", "bigint": "1::bigint",
              "text[]": "(SELECT array_agg(rule) FROM goir_rules() WHERE rule !~ '^(continuity|rollup)')",
              "goir_path": "'requests.received.total'::goir_path", "jsonb": "'{\"year\": 2022}'::jsonb"}
    for place, kind in enumerate(kinds):
        if kind == "goir_report":
            yield tuple("r" if at == place else proper[other] for at, other in enumerate(kinds))
    if kinds.count("goir_report") > 1:
        yield ("r",) * len(kinds)


def _change(dice, data):
    """Bytes changed in one place or a few."""
    data = bytearray(data)
    for _ in range(dice.choice([1, 1, 1, 2, 3, 8])):
        at = dice.randrange(len(data) + 1)
        act = dice.randrange(6)
        if act == 0 and data:
            data[at % len(data)] ^= 1 << dice.randrange(8)
        elif act == 1 and data:
            data[at % len(data)] = dice.choice([0, 1, 0x7f, 0x80, 0xc0, 0xfd, 0xfe, 0xff, dice.randrange(256)])
        elif act == 2:
            del data[at:at + dice.choice([1, 2, 4, 30])]
        elif act == 3:
            data[at:at] = bytes(dice.randrange(256) for _ in range(dice.choice([1, 2, 4, 30])))
        elif act == 4:
            data[at:at] = data[dice.randrange(len(data) + 1):][:dice.randrange(60)]
        else:
            del data[dice.randrange(len(data) + 1):]
    return bytes(data)


def image(dice, whole):
    """A stored report, changed, or bytes that never were one."""
    kind = dice.random()
    if kind < 0.03:
        return dice.choice(whole)
    if kind < 0.08:
        return bytes(dice.randrange(256) for _ in range(dice.choice([0, 1, 2, 3, 4, 5, 20, 200, 3000])))
    if kind < 0.12:             # a head that might be right, and nothing behind it is
        return bytes([1, dice.randrange(256), dice.randrange(4), dice.randrange(256)]) + bytes(
            dice.choice([0, 1, 255, dice.randrange(256)]) for _ in range(dice.choice([2, 10, 60, 300])))
    if kind < 0.16:             # two reports in one
        one, other = dice.choice(whole), dice.choice(whole)
        at = dice.randrange(min(len(one), len(other)))
        return one[:at] + other[at:]
    if kind < 0.165:
        return dice.choice(whole) + bytes(dice.choice([1, 100, 70000]))
    return _change(dice, dice.choice(whole))


_MARKS = [b"<", b">", b"</", b"<table>", b"</table>", b"<tr>", b"<td>", b"<td rowspan=99 colspan=0>", b"</td>", b"<!--",
          b"-->", b"<script>", b"</script>", b"&", b"&#0;", b"&#x110000;", b"\0", b"\xff", b"\x81", b"\xef\xbb\xbf", b"|",
          b"\n", b"<meta charset=gbk>", b"<meta charset=utf-16>", b"<b hidden>", b"<pre>", b"\xe4\xb8", "一、".encode(),
          "（".encode(), "年".encode(), b"1e99", b"9" * 40, "件".encode(), b"<![CDATA[", b"<?xml", b"]]>", b"<svg>", b"<plaintext>"]


def page(dice, whole):
    """A page, changed in a few places or many."""
    data = bytearray(dice.choice(whole))
    for _ in range(dice.choice([1, 3, 10, 100])):
        at = dice.randrange(len(data) + 1)
        act = dice.randrange(5)
        if act == 0:
            data[at:at] = dice.choice(_MARKS)
        elif act == 1:
            data[at:at + dice.randrange(200)] = b""
        elif act == 2:
            data[at:at] = data[dice.randrange(len(data) + 1):][:dice.randrange(3000)]
        elif act == 3:
            data[at:at + 1] = bytes([dice.randrange(256)])
        else:
            data[at:at] = dice.choice(_MARKS) * dice.choice([2, 50, 300])
        if len(data) > 300000:
            del data[200000:]
    return bytes(data)


BINARY = {
    "goir_report": "".join("SELECT encode(goir_report_send(%s), 'hex');\n" % value for value in REPORTS[1:]),
    "goir_path": "SELECT encode(goir_path_send(concat_ws('.', table_name, item, measure)::goir_path), 'hex') "
                 "FROM goir_items();\n",
}

READ_BINARY = """
CREATE TEMP TABLE field (value KIND);
-- how a binary file is read: its SQLSTATE, or whether its bytes come back; one bit of a report's, the verdict on the
-- balance, is the receiver's own
CREATE FUNCTION pg_temp.read_binary(file text, data bytea) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    TRUNCATE field;
    EXECUTE format('COPY field FROM %L (FORMAT binary)', file);
    RETURN (SELECT CASE WHEN KIND_send(value) = data OR KIND_send(value) = set_bit(data, 17, 1 - get_bit(data, 17)) THEN 'ok'
        ELSE 'other bytes come back' END FROM field);
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE;
END $$;
"""


def field(dice, good):
    """A binary form, often changed."""
    if dice.random() < 0.1:
        return dice.choice(good)
    if dice.random() < 0.1:
        return bytes(dice.randrange(256) for _ in range(dice.choice([0, 1, 5, 300, 100000])))
    return _change(dice, dice.choice(good))


def binary_file(data):
    """A file of COPY (FORMAT binary) with one row of one field."""
    return (b"PGCOPY\n\xff\r\n\0" + struct.pack(">ii", 0, 0) + struct.pack(">hi", 1, len(data)) + data +
            struct.pack(">h", -1))
