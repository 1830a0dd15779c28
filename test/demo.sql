-- The tour that `make demo` shows. The extension is created, the sample pages are in
-- page (name text, page bytea), as they were published.
\set ECHO queries

\echo '# What goir reads stands beside each page, kept up to date by the database;'
\echo '# what is no annual report is refused.'
ALTER TABLE page
    ADD report goir_report GENERATED ALWAYS AS (goir_parse(page)) STORED,
    ADD CONSTRAINT page_is_report CHECK (goir_is_report(report));

SELECT name, goir_year(report) AS year, goir_form(report) AS form,
       goir_agency(report) AS agency, goir_published(report) AS published,
       goir_is_balanced(report) AS balanced, goir_is_complete(report) AS complete,
       length(page) AS page_bytes, pg_column_size(report) AS report_bytes
FROM page ORDER BY name;

\echo '# Table of section three: requests received and handled'
SELECT r.label, r.natural_person, r.business, r.research, r.public_interest,
       r.legal_service, r.other_organization, r.total
FROM page, goir_requests(report) r
WHERE name = 'wanglan-office-2021.html';

\echo '# What does not add up in it'
SELECT rule, subject, difference, message
FROM page, goir_violations(report)
WHERE name = 'wanglan-office-2021.html';

\echo '# Table of section four: reconsideration and litigation'
SELECT goir_agency(report) AS agency, p.label, p.upheld, p.corrected, p.other, p.pending, p.total
FROM page, goir_proceedings(report) p
WHERE name IN ('wanglan-office-2021.html', 'qinglin-water-2022.html')
ORDER BY name, p.item DESC;

\echo '# Table of section two: form 2021, and form 2019 still used in 2022'
SELECT goir_form(report) AS form, d.article, d.label, d.measure_label, d.value, d.unit
FROM page, goir_disclosure(report) d
WHERE name IN ('qinglin-water-2022.html', 'shipu-development-2022.html')
ORDER BY 1 DESC, name;

\echo '# The narrative, read from the page'
SELECT section_no AS no, kind, heading, left(translate(body, E'\n', ' '), 36) AS body
FROM page, goir_sections(page)
WHERE name = 'qinglin-water-2022.html';

\echo '# Numbers stated in it'
SELECT section_no AS no, path, value, unit, approximate, left(quote, 40) AS quote
FROM page, goir_claims(page)
WHERE name = 'baixi-development-2020.txt' AND path IS NOT NULL;

\echo '# What the reader had to say'
SELECT name, n.severity, n.code, n.place, n.message
FROM page, goir_notes(report) n
ORDER BY name, n.code, n.place
LIMIT 12;

\echo '# One figure, over all reports'
SELECT goir_agency(report) AS agency, goir_year(report) AS year,
       goir_figure(report, 'requests.received.total') AS received,
       goir_figure(report, 'requests.carried_out.total') AS carried_out
FROM page ORDER BY received DESC NULLS LAST, name;

\echo '# A page that is no report does not get in'
\set ON_ERROR_STOP 0
INSERT INTO page (name, page) VALUES ('news.html', '<p>Road closed until Monday</p>');
