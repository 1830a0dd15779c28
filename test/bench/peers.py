"""What one would take instead of goir: lxml and pandas in PL/Python, XMLTABLE.

Each is given less to do than goir: the cells of the tables as text, nothing
of what they mean.
"""

from bench import server as bench_server

LXML_PAGES, PANDAS_PAGES = 400, 50
FUNCTIONS = '''
CREATE EXTENSION IF NOT EXISTS plpython3u;
CREATE OR REPLACE FUNCTION bench_lxml(page text) RETURNS int LANGUAGE plpython3u AS $$
import lxml.html
cells = 0
for table in lxml.html.fromstring(page).iter('table'):
    for row in table.iter('tr'):
        cells += len([cell.text_content().strip() for cell in row.iter('td', 'th')])
return cells
$$;
CREATE OR REPLACE FUNCTION bench_pandas(page text) RETURNS int LANGUAGE plpython3u AS $$
import pandas
try:
    return len(pandas.read_html(page, flavor='lxml'))
except ValueError:      # what it says of a page without tables
    return 0
$$;
'''
XMLTABLE = """
SELECT count(c.body) FROM page_clean, XMLTABLE('//td | //th' PASSING XMLPARSE(DOCUMENT page)
    COLUMNS body text PATH 'string(.)') c"""


def _works(session, function):
    """Does a function do on the first page?"""
    return session.run("""
        DO $$ BEGIN PERFORM %s(page) FROM page_text WHERE id = 1;
        EXCEPTION WHEN OTHERS THEN
            PERFORM set_config('bench.error', SQLERRM, false); END $$;
        SELECT coalesce(current_setting('bench.error', true), '');
        RESET bench.error""" % function) == ""


def _clean_pages(session):
    """Pages that are well-formed XML: what goir_html() writes, without <meta>."""
    session.run("""
        DROP TABLE IF EXISTS page_clean;
        CREATE TABLE page_clean AS SELECT id, page FROM (
            SELECT id, regexp_replace(goir_html(goir_parse(page)),
                                      '<!DOCTYPE[^>]*>|<meta[^>]*>', '', 'g') AS page
            FROM page WHERE id <= %d OFFSET 0) p
        WHERE xml_is_well_formed_document(page);
        VACUUM ANALYZE page_clean""" % LXML_PAGES)
    return int(session.run("SELECT count(*) FROM page_clean"))


def _queries(bench):
    """(name, SQL, pages, part) of what is here."""
    queries, session, pages = [], bench.session(), len(bench.names)
    few, fewer = min(LXML_PAGES, pages), min(PANDAS_PAGES, pages)
    goir = "SELECT count(goir_parse(page)) FROM page_text WHERE id <= %d"
    if bench_server.has(session, "plpython3u"):
        session.run(FUNCTIONS)
        if _works(session, "bench_lxml"):
            queries += [("goir_parse()", goir % few, few, "lxml"),
                        ("PL/Python with lxml, cells of tables",
                         "SELECT sum(bench_lxml(page)) FROM page_text WHERE id <= %d"
                         % few, few, "lxml")]
            bench.point_by_size("lxml in PL/Python", "bench_lxml", 1_000_000)
        if _works(session, "bench_pandas"):
            queries += [("goir_parse()", goir % fewer, fewer, "pandas"),
                        ("PL/Python with pandas.read_html()",
                         "SELECT sum(bench_pandas(page)) FROM page_text WHERE id <= %d"
                         % fewer, fewer, "pandas")]
            bench.point_by_size("pandas in PL/Python", "bench_pandas", 300_000)
    clean = _clean_pages(session)
    if clean:
        queries += [("goir_parse()", "SELECT count(goir_parse(page)) FROM page_clean",
                     clean, "XMLTABLE"),
                    ("XMLTABLE, cells of tables", XMLTABLE, clean, "XMLTABLE")]
    return queries


def measure(bench):
    """Measures those that are installed."""
    session, results = bench.session(), bench.results
    queries = _queries(bench)
    times = bench_server.rounds(
        session, {(part, name): sql for name, sql, _, part in queries},
        bench.chosen.runs)
    goals = {"lxml": (6, 10), "pandas": (50, 100)}
    for name, _, pages, part in queries:
        results.measure(part, name, [run / pages for run in times[part, name]],
                        base="goir_parse()")
    for part, title in (("lxml", "lxml"), ("pandas", "pandas"),
                        ("XMLTABLE", "XMLTABLE, on well-formed pages")):
        results.print_part(part, "Instead of goir, %s: a page" % title)
    for name, _, _, part in queries:
        if part in goals and name != "goir_parse()":
            results.goal("peers: %s / goir_parse()" % name,
                         results.ratios(part, name, "goir_parse()"), ">=",
                         *goals[part])
    if not any(part in goals for _, _, _, part in queries):
        print("\nlxml and pandas are not here; make bench-peers installs them")
