"""Stored reports beside what else one could store: tables and queries.

    wide    one row a report, an int column a figure
    flat    figures as jsonb, nested as in goir_report
    full    the same with the narrative
    cell    one row a figure

Wide columns are c1, c2 ..., numbered as in the list of paths.
"""

import generate.form as form_data

# A wide row is read up to the column that is asked for: ONE is among the first,
# MIDDLE in the middle of the form.
ONE = "requests.received.total"
MIDDLE = "requests.unavailable.not_held.total"


def paths():
    """The figures of forms 2019 and 2021, in their order."""
    known = form_data.paths("2021") + form_data.paths("2019") + form_data.fee_paths()
    return list(dict.fromkeys(known))


def column(path):
    """The wide column of a figure."""
    return "c%d" % (paths().index(path) + 1)


def key(path):
    """The keys of a figure in jsonb, as an array literal."""
    table, rest = path.split(".", 1)
    item, measure = rest.rsplit(".", 1)
    return "{%s,%s,%s}" % (table, item, measure)


def create(session, reports):
    """All tables, from the pages; `reports` rows, a tenth of them in the large
    ones.  The reports of the pages are repeated, each time in a turn."""
    pages = int(session.run("SELECT count(*) FROM page"))
    turns = "generate_series(0, %d) turn" % ((reports - 1) // pages)
    number = "turn * %d + b.id AS id" % pages
    columns = ", ".join(
        "CASE WHEN abs(goir_figure(report, '%s')) < 2000000000"
        " THEN goir_figure(report, '%s')::int END AS c%d" % (path, path, at + 1)
        for at, path in enumerate(paths()))
    session.run("""
        DROP TABLE IF EXISTS base, base_wide, base_jsonb, base_cell, store, wide, flat, "full", cell, path;
        CREATE TABLE base AS
        SELECT id, report, goir_year(report) AS year, goir_form(report) AS form
        FROM (SELECT id, goir_parse(page) AS report FROM page OFFSET 0) p;
        CREATE TABLE base_wide AS
        SELECT id, year, form, %s FROM base;
        CREATE TABLE base_jsonb AS
        SELECT b.id, b.year, f.figures,
               jsonb_build_object('figures', f.figures, 'sections',
                   (SELECT jsonb_agg(to_jsonb(s)) FROM goir_sections(p.page) s)) AS report
        FROM base b JOIN page p USING (id), LATERAL (
            SELECT jsonb_object_agg(table_name, items) AS figures FROM (
                SELECT table_name, jsonb_object_agg(item, cells) AS items FROM (
                    SELECT table_name, item, jsonb_object_agg(measure,
                        CASE WHEN abs(value) < 2000000000 THEN value END) AS cells
                    FROM goir_figures(b.report) WHERE state <> 'missing'
                    GROUP BY table_name, item) i GROUP BY table_name) t) f;
        CREATE TABLE path (cell smallint PRIMARY KEY, path text);""" % columns)
    session.run("INSERT INTO path VALUES " + ", ".join(
        "(%d, '%s')" % (at + 1, path) for at, path in enumerate(paths())))
    session.run("""
        CREATE TABLE base_cell AS
        SELECT b.id, p.cell, CASE WHEN abs(f.value) < 2000000000 THEN f.value::int END AS value
        FROM base b, goir_figures(b.report) f, path p
        WHERE p.path = f.table_name || '.' || f.item || '.' || f.measure AND f.state <> 'missing'""")
    for name, rows, source, count in (
            ("store", "report", "base", reports),
            ("wide", "b.year, b.form, " + ", ".join(
                "b.c%d" % (n + 1) for n in range(len(paths()))), "base_wide", reports),
            ("flat", "b.year, b.figures", "base_jsonb", reports),
            ('"full"', "b.report", "base_jsonb", reports // 10),
            ("cell", "b.cell, b.value", "base_cell", reports // 10)):
        session.run("CREATE TABLE %s AS SELECT %s, %s FROM %s, %s b"
                    " WHERE turn * %d + b.id <= %d ORDER BY turn, b.id"
                    % (name, number, rows, turns, source, pages, count))
        session.run("CREATE INDEX ON %s (id); VACUUM (FREEZE, ANALYZE) %s"
                    % (name, name))


def sums(reports):
    """Sum of one figure: {name: (query, reports)}; the slow ones on fewer."""
    tenth = reports // 10
    return {
        "goir_report": ("SELECT sum(goir_figure(report, '%s')) FROM store" % ONE,
                        reports),
        "wide table": ("SELECT sum(%s) FROM wide" % column(ONE), reports),
        "jsonb of the figures": (
            "SELECT sum((figures #>> '%s')::numeric) FROM flat" % key(ONE), reports),
        "jsonb with the narrative": (
            "SELECT sum((report #>> '{figures,%s')::numeric) FROM \"full\""
            % key(ONE)[1:], tenth),
        "one row per figure": (
            "SELECT sum(value) FROM cell WHERE cell = %s" % column(ONE)[1:], tenth),
    }


def middles(reports):
    """Sum of a figure in the middle of the form."""
    return {
        "goir_report": ("SELECT sum(goir_figure(report, '%s')) FROM store" % MIDDLE,
                        reports),
        "wide table": ("SELECT sum(%s) FROM wide" % column(MIDDLE), reports),
    }


def groups(reports):
    """Group by year and sum."""
    return {
        "goir_report": ("SELECT goir_year(report) AS y, sum(goir_figure(report, '%s'))"
                        " FROM store GROUP BY y" % ONE, reports),
        "wide table": ("SELECT year, sum(%s) FROM wide GROUP BY year" % column(ONE),
                       reports),
        "jsonb of the figures": (
            "SELECT year, sum((figures #>> '%s')::numeric) FROM flat GROUP BY year"
            % key(ONE), reports),
    }


def rows(reports):
    """All figures as rows, each with its name."""
    tenth = reports // 10
    names = "ARRAY[%s]" % ", ".join("'%s'" % path for path in paths())
    values = "ARRAY[%s]" % ", ".join("c%d" % (n + 1) for n in range(len(paths())))
    return {
        "goir_figures()": ("SELECT count(item), count(value) FROM store,"
                           " goir_figures(report) WHERE id <= %d" % tenth, tenth),
        "wide table, LATERAL unnest()": (
            "SELECT count(path), count(value) FROM wide, LATERAL unnest(%s, %s)"
            " AS f (path, value) WHERE id <= %d" % (names, values, tenth), tenth),
        "jsonb of the figures, jsonb_each()": (
            "SELECT count(m.key), count(m.value) FROM flat, jsonb_each(figures) t,"
            " jsonb_each(t.value) i, jsonb_each(i.value) m WHERE id <= %d" % tenth,
            tenth),
        "one row per figure": (
            "SELECT count(path), count(value) FROM cell JOIN path USING (cell)",
            tenth),
    }


def adds(reports):
    """Everything added up."""
    return {
        "goir_sum()": ("SELECT goir_sum(report) FROM store", reports),
        "wide table, a sum() per column": (
            "SELECT %s FROM wide" % ", ".join(
                "sum(c%d)" % (n + 1) for n in range(len(paths()))), reports),
    }


def _terms(form):
    """The sums that must agree: (left paths, right paths)."""
    kinds = [kind for kind, _ in form_data.KINDS]
    terms = []
    for kind in kinds:
        at = "requests.%s." + kind
        terms.append(([at % "received", at % "carried_in"],
                      [at % "concluded", at % "carried_out"]))
        terms.append(([at % item for item in form_data.result_items(form)],
                      [at % "concluded"]))
    for item in form_data.request_items(form):
        at = "requests.%s.%%s" % item
        terms.append(([at % kind for kind in kinds[:-1]], [at % "total"]))
    for item, _ in form_data.PROCEEDINGS:
        at = "proceedings.%s.%%s" % item
        terms.append(([at % name for name, _ in form_data.OUTCOMES[:-1]],
                      [at % "total"]))
    return terms


def _expression(form, term):
    """All terms of a form as one condition; term(path) is the SQL of a figure."""
    return " AND ".join(
        "%s = %s" % (" + ".join(map(term, left)), " + ".join(map(term, right)))
        for left, right in _terms(form))


def _condition(form, term):
    """The condition that a report of either form is balanced."""
    return "(CASE WHEN %s = '2021' THEN %s ELSE %s END) IS NOT FALSE" % (
        form, _expression("2021", term), _expression("2019", term))


def _signs():
    """The terms as rows: rule, figure, sign."""
    lines, rule = [], 0
    for form in ("2021", "2019"):
        for left, right in _terms(form):
            rule += 1
            lines += ["('%s', %d, %s, 1)" % (form, rule, column(path)[1:])
                      for path in left]
            lines += ["('%s', %d, %s, -1)" % (form, rule, column(path)[1:])
                      for path in right]
    return lines


def balances(session, reports):
    """Reports whose sums agree."""
    tenth, hundredth = reports // 10, max(reports // 100, 1)
    session.run("DROP TABLE IF EXISTS sign; CREATE TABLE sign"
                " (form text, rule int, cell smallint, sign int);"
                "INSERT INTO sign VALUES %s; ANALYZE sign" % ", ".join(_signs()))
    return {
        "one figure summed": sums(reports)["goir_report"],
        "goir_is_balanced()": (
            "SELECT count(*) FROM store WHERE goir_is_balanced(report)", reports),
        "wide table, %d terms" % len(_terms("2021")): (
            "SELECT count(*) FROM wide WHERE " + _condition("form", column), reports),
        "one row per figure, GROUP BY": (
            "SELECT count(*) FROM (SELECT id, rule FROM cell JOIN wide USING (id)"
            " JOIN sign USING (form, cell) WHERE id <= %d GROUP BY id, rule"
            " HAVING sum(value * sign) <> 0) s" % hundredth, hundredth),
        "jsonb of the figures": (
            "SELECT count(*) FROM flat JOIN (SELECT id, form FROM wide"
            " WHERE id <= %d) w USING (id) WHERE flat.id <= %d AND %s" % (
                hundredth, hundredth, _condition("form", lambda path:
                "(figures #>> '%s')::numeric" % key(path))), hundredth),
    }
