\echo Use "CREATE EXTENSION goir" to load this file. \quit
-- The type goir_report.

CREATE TYPE goir_report;

CREATE FUNCTION goir_report_in(cstring) RETURNS goir_report
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2500 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_out(goir_report) RETURNS cstring
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 300 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_recv(internal) RETURNS goir_report
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 60 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_send(goir_report) RETURNS bytea
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 60 AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION goir_report_in(cstring) IS
	'reads the text form of a report, one JSON object; 22P02 if it is none';
COMMENT ON FUNCTION goir_report_out(goir_report) IS
	'writes the text form of a report, the same for equal reports';
COMMENT ON FUNCTION goir_report_recv(internal) IS
	'reads the binary form of a report, a version byte and its layout; 22P03 if it is none';
COMMENT ON FUNCTION goir_report_send(goir_report) IS
	'writes the binary form of a report';

CREATE TYPE goir_report (
	INPUT = goir_report_in,
	OUTPUT = goir_report_out,
	RECEIVE = goir_report_recv,
	SEND = goir_report_send,
	INTERNALLENGTH = variable,
	ALIGNMENT = int4,
	STORAGE = main
);
COMMENT ON TYPE goir_report IS
	'what an annual report on government information disclosure says: header, figures, claims of its prose, notes of the reader';

-- Comparison: an order for DISTINCT, GROUP BY and indexes, without a meaning.

CREATE FUNCTION goir_report_eq(goir_report, goir_report) RETURNS boolean
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_ne(goir_report, goir_report) RETURNS boolean
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_lt(goir_report, goir_report) RETURNS boolean
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_le(goir_report, goir_report) RETURNS boolean
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_gt(goir_report, goir_report) RETURNS boolean
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_ge(goir_report, goir_report) RETURNS boolean
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_cmp(goir_report, goir_report) RETURNS integer
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_hash(goir_report) RETURNS integer
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_hash_extended(goir_report, bigint) RETURNS bigint
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION goir_report_eq(goir_report, goir_report) IS
	'do two reports say the same, in header, figures, claims and notes? (operator =)';
COMMENT ON FUNCTION goir_report_ne(goir_report, goir_report) IS
	'do two reports differ anywhere? (operator <>)';
COMMENT ON FUNCTION goir_report_lt(goir_report, goir_report) IS
	'implementation of operator <, the order of the stored bytes';
COMMENT ON FUNCTION goir_report_le(goir_report, goir_report) IS
	'implementation of operator <=, the order of the stored bytes';
COMMENT ON FUNCTION goir_report_gt(goir_report, goir_report) IS
	'implementation of operator >, the order of the stored bytes';
COMMENT ON FUNCTION goir_report_ge(goir_report, goir_report) IS
	'implementation of operator >=, the order of the stored bytes';
COMMENT ON FUNCTION goir_report_cmp(goir_report, goir_report) IS
	'compares two reports for btree: below, equal to or above 0';
COMMENT ON FUNCTION goir_report_hash(goir_report) IS
	'a hash of a report';
COMMENT ON FUNCTION goir_report_hash_extended(goir_report, bigint) IS
	'a hash of a report with a seed';

CREATE OPERATOR = (
	LEFTARG = goir_report, RIGHTARG = goir_report, FUNCTION = goir_report_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR <> (
	LEFTARG = goir_report, RIGHTARG = goir_report, FUNCTION = goir_report_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
CREATE OPERATOR < (
	LEFTARG = goir_report, RIGHTARG = goir_report, FUNCTION = goir_report_lt,
	COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR <= (
	LEFTARG = goir_report, RIGHTARG = goir_report, FUNCTION = goir_report_le,
	COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR > (
	LEFTARG = goir_report, RIGHTARG = goir_report, FUNCTION = goir_report_gt,
	COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR >= (
	LEFTARG = goir_report, RIGHTARG = goir_report, FUNCTION = goir_report_ge,
	COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel
);

CREATE OPERATOR CLASS goir_report_ops DEFAULT FOR TYPE goir_report USING btree AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 goir_report_cmp(goir_report, goir_report);

CREATE OPERATOR CLASS goir_report_ops DEFAULT FOR TYPE goir_report USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 goir_report_hash(goir_report),
	FUNCTION 2 goir_report_hash_extended(goir_report, bigint);

-- To jsonb and back

CREATE FUNCTION goir_report_to_jsonb(goir_report) RETURNS jsonb
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_report_from_jsonb(jsonb) RETURNS goir_report
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1500 AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION goir_report_to_jsonb(goir_report) IS
	'the text form of a report as jsonb: figures nested by table, item and measure, a plain number as a number, blank as null';
COMMENT ON FUNCTION goir_report_from_jsonb(jsonb) IS
	'the report of a jsonb as goir_report_to_jsonb() gives it; 22P02 if it is none';

CREATE CAST (goir_report AS jsonb) WITH FUNCTION goir_report_to_jsonb(goir_report);
CREATE CAST (jsonb AS goir_report) WITH FUNCTION goir_report_from_jsonb(jsonb);
-- The type goir_path, and the figure that stands there.

CREATE TYPE goir_path;

CREATE FUNCTION goir_path_in(cstring) RETURNS goir_path
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_path_out(goir_path) RETURNS cstring
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_path_recv(internal) RETURNS goir_path
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_path_send(goir_path) RETURNS bytea
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION goir_path_in(cstring) IS
	'reads a path, TABLE.ITEM.MEASURE; 22P02 with near ones in the HINT if no form has such a figure';
COMMENT ON FUNCTION goir_path_out(goir_path) IS
	'writes a path as TABLE.ITEM.MEASURE';
COMMENT ON FUNCTION goir_path_recv(internal) IS
	'reads the binary form of a path, which is its text form; 22P03 if no form has such a figure';
COMMENT ON FUNCTION goir_path_send(goir_path) IS
	'writes the binary form of a path, which is its text form';

CREATE TYPE goir_path (
	INPUT = goir_path_in,
	OUTPUT = goir_path_out,
	RECEIVE = goir_path_recv,
	SEND = goir_path_send,
	INTERNALLENGTH = 4,
	PASSEDBYVALUE,
	ALIGNMENT = int4,
	STORAGE = plain
);
COMMENT ON TYPE goir_path IS
	'where a figure stands, TABLE.ITEM.MEASURE with the codes of goir_items(), such as requests.received.total';

-- Comparison is that of the integers which paths are: tables, items and measures in catalogue order.

CREATE FUNCTION goir_path_eq(goir_path, goir_path) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4eq';
CREATE FUNCTION goir_path_ne(goir_path, goir_path) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4ne';
CREATE FUNCTION goir_path_lt(goir_path, goir_path) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4lt';
CREATE FUNCTION goir_path_le(goir_path, goir_path) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4le';
CREATE FUNCTION goir_path_gt(goir_path, goir_path) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4gt';
CREATE FUNCTION goir_path_ge(goir_path, goir_path) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int4ge';
CREATE FUNCTION goir_path_cmp(goir_path, goir_path) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint4cmp';
CREATE FUNCTION goir_path_hash(goir_path) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'hashint4';
CREATE FUNCTION goir_path_hash_extended(goir_path, bigint) RETURNS bigint
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'hashint4extended';

COMMENT ON FUNCTION goir_path_eq(goir_path, goir_path) IS
	'are two paths the same? (operator =)';
COMMENT ON FUNCTION goir_path_ne(goir_path, goir_path) IS
	'do two paths differ? (operator <>)';
COMMENT ON FUNCTION goir_path_lt(goir_path, goir_path) IS
	'implementation of operator <, catalogue order';
COMMENT ON FUNCTION goir_path_le(goir_path, goir_path) IS
	'implementation of operator <=, catalogue order';
COMMENT ON FUNCTION goir_path_gt(goir_path, goir_path) IS
	'implementation of operator >, catalogue order';
COMMENT ON FUNCTION goir_path_ge(goir_path, goir_path) IS
	'implementation of operator >=, catalogue order';
COMMENT ON FUNCTION goir_path_cmp(goir_path, goir_path) IS
	'compares two paths for btree: below, equal to or above 0';
COMMENT ON FUNCTION goir_path_hash(goir_path) IS
	'a hash of a path';
COMMENT ON FUNCTION goir_path_hash_extended(goir_path, bigint) IS
	'a hash of a path with a seed';

CREATE OPERATOR = (
	LEFTARG = goir_path, RIGHTARG = goir_path, FUNCTION = goir_path_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR <> (
	LEFTARG = goir_path, RIGHTARG = goir_path, FUNCTION = goir_path_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
CREATE OPERATOR < (
	LEFTARG = goir_path, RIGHTARG = goir_path, FUNCTION = goir_path_lt,
	COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR <= (
	LEFTARG = goir_path, RIGHTARG = goir_path, FUNCTION = goir_path_le,
	COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR > (
	LEFTARG = goir_path, RIGHTARG = goir_path, FUNCTION = goir_path_gt,
	COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR >= (
	LEFTARG = goir_path, RIGHTARG = goir_path, FUNCTION = goir_path_ge,
	COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel
);

CREATE OPERATOR CLASS goir_path_ops DEFAULT FOR TYPE goir_path USING btree AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 goir_path_cmp(goir_path, goir_path),
	FUNCTION 2 btint4sortsupport(internal),
	FUNCTION 4 btequalimage(oid);

CREATE OPERATOR CLASS goir_path_ops DEFAULT FOR TYPE goir_path USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 goir_path_hash(goir_path),
	FUNCTION 2 goir_path_hash_extended(goir_path, bigint);

-- The figure

CREATE FUNCTION goir_figure(report goir_report, path goir_path) RETURNS numeric
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_figure(goir_report, goir_path) IS
	'one figure of a report, in the unit of its form (goir_items()); NULL where the page has no number for it. Paths that only prose states (disclosure.published, proceedings.litigation.*) are always NULL: see goir_claims()';
-- Reading a page: text, bytes, or bytes of a charset.
--
-- The costs are those of an ordinary page, a millisecond; 10 is a microsecond here and in all files.

CREATE FUNCTION goir_parse(document text) RETURNS goir_report
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS 'MODULE_PATHNAME', 'goir_parse_text';
COMMENT ON FUNCTION goir_parse(text) IS
	'the report on a page: HTML, a fragment of it, or flattened text with cells in |. Junk gives a report with goir_is_report() false and notes (a page as text); 54000 above 32 MB';
CREATE FUNCTION goir_parse(document bytea) RETURNS goir_report
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS 'MODULE_PATHNAME', 'goir_parse_bytea';
COMMENT ON FUNCTION goir_parse(bytea) IS
	'the report on a page: HTML, a fragment of it, or flattened text with cells in |. Junk gives a report with goir_is_report() false and notes (a page as bytes; the charset is found from byte order mark, validity and <meta>); 54000 above 32 MB';
CREATE FUNCTION goir_parse(document bytea, charset text) RETURNS goir_report
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS 'MODULE_PATHNAME', 'goir_parse_bytea';
COMMENT ON FUNCTION goir_parse(bytea, text) IS
	'the report on a page: HTML, a fragment of it, or flattened text with cells in |. Junk gives a report with goir_is_report() false and notes (a page as bytes of a charset: UTF-8, GB18030, GBK, GB2312, Big5, UTF-16; 22023 for another; NULL gives nothing: goir_parse(document) finds the charset); 54000 above 32 MB';

CREATE FUNCTION goir_sections(document text) RETURNS TABLE (section_no integer, kind text, heading text, body text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 8 AS 'MODULE_PATHNAME', 'goir_sections_text';
COMMENT ON FUNCTION goir_sections(text) IS
	'the narrative of a page by sections, as printed; kind is overview, disclosure, requests, proceedings, problems, other, fees, statistics or body (a page as text); 54000 above 32 MB';
CREATE FUNCTION goir_sections(document bytea) RETURNS TABLE (section_no integer, kind text, heading text, body text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 8 AS 'MODULE_PATHNAME', 'goir_sections_bytea';
COMMENT ON FUNCTION goir_sections(bytea) IS
	'the narrative of a page by sections, as printed; kind is overview, disclosure, requests, proceedings, problems, other, fees, statistics or body (a page as bytes; the charset is found from byte order mark, validity and <meta>); 54000 above 32 MB';
CREATE FUNCTION goir_sections(document bytea, charset text) RETURNS TABLE (section_no integer, kind text, heading text, body text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 8 AS 'MODULE_PATHNAME', 'goir_sections_bytea';
COMMENT ON FUNCTION goir_sections(bytea, text) IS
	'the narrative of a page by sections, as printed; kind is overview, disclosure, requests, proceedings, problems, other, fees, statistics or body (a page as bytes of a charset: UTF-8, GB18030, GBK, GB2312, Big5, UTF-16; 22023 for another; NULL gives nothing: goir_sections(document) finds the charset); 54000 above 32 MB';

CREATE FUNCTION goir_text(document text) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS 'MODULE_PATHNAME', 'goir_text_text';
COMMENT ON FUNCTION goir_text(text) IS
	'the narrative of a page as one text, headings and paragraphs on lines of their own; empty if there is none (a page as text); 54000 above 32 MB';
CREATE FUNCTION goir_text(document bytea) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS 'MODULE_PATHNAME', 'goir_text_bytea';
COMMENT ON FUNCTION goir_text(bytea) IS
	'the narrative of a page as one text, headings and paragraphs on lines of their own; empty if there is none (a page as bytes; the charset is found from byte order mark, validity and <meta>); 54000 above 32 MB';
CREATE FUNCTION goir_text(document bytea, charset text) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS 'MODULE_PATHNAME', 'goir_text_bytea';
COMMENT ON FUNCTION goir_text(bytea, text) IS
	'the narrative of a page as one text, headings and paragraphs on lines of their own; empty if there is none (a page as bytes of a charset: UTF-8, GB18030, GBK, GB2312, Big5, UTF-16; 22023 for another; NULL gives nothing: goir_text(document) finds the charset); 54000 above 32 MB';

CREATE FUNCTION goir_claims(document text) RETURNS TABLE (section_no integer, path text, value numeric, unit text, approximate boolean, quote text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 10 AS 'MODULE_PATHNAME', 'goir_claims_text';
COMMENT ON FUNCTION goir_claims(text) IS
	'the numbers that the prose of a page states: the path of the figure each speaks of or NULL, its unit as printed, and the sentence (a page as text); 54000 above 32 MB';
CREATE FUNCTION goir_claims(document bytea) RETURNS TABLE (section_no integer, path text, value numeric, unit text, approximate boolean, quote text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 10 AS 'MODULE_PATHNAME', 'goir_claims_bytea';
COMMENT ON FUNCTION goir_claims(bytea) IS
	'the numbers that the prose of a page states: the path of the figure each speaks of or NULL, its unit as printed, and the sentence (a page as bytes; the charset is found from byte order mark, validity and <meta>); 54000 above 32 MB';
CREATE FUNCTION goir_claims(document bytea, charset text) RETURNS TABLE (section_no integer, path text, value numeric, unit text, approximate boolean, quote text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 10 AS 'MODULE_PATHNAME', 'goir_claims_bytea';
COMMENT ON FUNCTION goir_claims(bytea, text) IS
	'the numbers that the prose of a page states: the path of the figure each speaks of or NULL, its unit as printed, and the sentence (a page as bytes of a charset: UTF-8, GB18030, GBK, GB2312, Big5, UTF-16; 22023 for another; NULL gives nothing: goir_claims(document) finds the charset); 54000 above 32 MB';

CREATE FUNCTION goir_cells(document text) RETURNS TABLE (table_no integer, row_no integer, column_no integer, row_span integer, column_span integer, header boolean, body text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 300 AS 'MODULE_PATHNAME', 'goir_cells_text';
COMMENT ON FUNCTION goir_cells(text) IS
	'every cell of every table of a page, with its place in the grid once spans are resolved; all numbers count from 1 (a page as text); 54000 above 32 MB';
CREATE FUNCTION goir_cells(document bytea) RETURNS TABLE (table_no integer, row_no integer, column_no integer, row_span integer, column_span integer, header boolean, body text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 300 AS 'MODULE_PATHNAME', 'goir_cells_bytea';
COMMENT ON FUNCTION goir_cells(bytea) IS
	'every cell of every table of a page, with its place in the grid once spans are resolved; all numbers count from 1 (a page as bytes; the charset is found from byte order mark, validity and <meta>); 54000 above 32 MB';
CREATE FUNCTION goir_cells(document bytea, charset text) RETURNS TABLE (table_no integer, row_no integer, column_no integer, row_span integer, column_span integer, header boolean, body text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 300 AS 'MODULE_PATHNAME', 'goir_cells_bytea';
COMMENT ON FUNCTION goir_cells(bytea, text) IS
	'every cell of every table of a page, with its place in the grid once spans are resolved; all numbers count from 1 (a page as bytes of a charset: UTF-8, GB18030, GBK, GB2312, Big5, UTF-16; 22023 for another; NULL gives nothing: goir_cells(document) finds the charset); 54000 above 32 MB';

-- The header of a report.

CREATE FUNCTION goir_year(report goir_report) RETURNS integer
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_year(goir_report) IS
	'the year a report is about, 2008 to 2099; NULL if the page does not say';

CREATE FUNCTION goir_form(report goir_report) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_form(goir_report) IS
	'the official form of a report, 2014, 2019 or 2021, by the labels on the page; NULL if it has no table';

CREATE FUNCTION goir_agency(report goir_report) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 3 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_agency(goir_report) IS
	'the agency of a report, in simplified characters; NULL if the page does not say or the name carries noise';

CREATE FUNCTION goir_title(report goir_report) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 3 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_title(goir_report) IS
	'the title of a report, in simplified characters; NULL if there is none or it carries noise';

CREATE FUNCTION goir_published(report goir_report) RETURNS date
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_published(goir_report) IS
	'the day a page says it was published; NULL if it does not';

CREATE FUNCTION goir_is_report(report goir_report) RETURNS boolean
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_is_report(goir_report) IS
	'does the page read as an annual report at all?';

CREATE FUNCTION goir_is_complete(report goir_report) RETURNS boolean
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 8 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_is_complete(goir_report) IS
	'is every figure of the form of a report there, as a number? false if it has no form';

CREATE FUNCTION goir_html(report goir_report) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 300 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_html(goir_report) IS
	'the header and tables of a report as a page in the official layout; goir_parse() of it gives the same header and figures';
-- The tables of a report as sets of rows, and the catalogue of all forms.

CREATE FUNCTION goir_figures(report goir_report) RETURNS TABLE (table_name text, item text, measure text, value numeric, state text, printed text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 250 ROWS 210 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_figures(goir_report) IS
	'every figure of the form of a report in form order, and those of other forms on the page; state is number, blank, dash, text or missing, printed what the cell said when not the plain number';

CREATE FUNCTION goir_disclosure(report goir_report) RETURNS TABLE (article text, item text, label text, measure text, measure_label text, value numeric, unit text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 150 ROWS 16 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_disclosure(goir_report) IS
	'the table on proactive disclosure (section 2), one row a figure, by the paragraphs of article 20 of the Regulation; unit is that of the form, or as printed where the form fixes none';

CREATE FUNCTION goir_requests(report goir_report) RETURNS TABLE (item text, label text, natural_person bigint, business bigint, research bigint, public_interest bigint, legal_service bigint, other_organization bigint, total bigint)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 250 ROWS 25 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_requests(goir_report) IS
	'the table on requests (section 3), one row an item, by kind of applicant; NULL where there is no whole number';

CREATE FUNCTION goir_proceedings(report goir_report) RETURNS TABLE (item text, label text, upheld bigint, corrected bigint, other bigint, pending bigint, total bigint)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 3 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_proceedings(goir_report) IS
	'the table on reconsideration and litigation (section 4), one row a kind, by outcome; NULL where there is no whole number';

CREATE FUNCTION goir_fees(report goir_report) RETURNS TABLE (notices bigint, charged numeric, collected numeric)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 1 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_fees(goir_report) IS
	'the fees for processing requests, in yuan; no row if the page has no such table';

CREATE FUNCTION goir_statistics(report goir_report) RETURNS TABLE (item text, label text, unit text, value numeric)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 58 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_statistics(goir_report) IS
	'the statistics table of form 2014 (report years 2014 to 2018), one row an indicator, in form order; no row on other forms';

CREATE FUNCTION goir_claims(report goir_report) RETURNS TABLE (section_no integer, path text, value numeric, approximate boolean)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 10 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_claims(goir_report) IS
	'the numbers stated in prose that a report carries for checking; the sentences are in the page';

CREATE FUNCTION goir_notes(report goir_report) RETURNS TABLE (severity text, code text, place text, message text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 3 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_notes(goir_report) IS
	'what the reader of the page had to say; place is the path of a table, item or figure, message is in Chinese';

CREATE FUNCTION goir_items() RETURNS TABLE (form text, table_name text, item text, measure text, ordinal integer, label text, measure_label text, label_en text, measure_label_en text, unit text, parent text, path goir_path, official boolean)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50 ROWS 420 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_items() IS
	'the catalogue: every figure of every form, in form order, with labels as printed; unit is NULL where the form fixes none; parent is the item or group it is a part of; official is false for what pages add to form 2021, the fee table and other documents. Forms 2019 and 2021: circulars guobangongkaibanhan 60 of 2019 and 30 of 2021';
-- The balance rules.

CREATE FUNCTION goir_rules() RETURNS TABLE (rule text, severity text, forms text[], formula text, label text, since integer)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 ROWS 20 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_rules() IS
	'the rules that goir_checks() applies, and those across years of goir_continuity(): severity error, warning or info, the forms they are for, and the generation they came with';

CREATE FUNCTION goir_checks(report goir_report) RETURNS TABLE (rule text, subject text, severity text, status text, left_value numeric, right_value numeric, difference numeric, message text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 60 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_checks(goir_report) IS
	'every rule that applies to a report, once for each item, measure or table; status is pass, fail or unknown: blanks fail a rule only if no numbers in their place could satisfy it. message is in Chinese';

CREATE FUNCTION goir_violations(report goir_report) RETURNS TABLE (rule text, subject text, severity text, status text, left_value numeric, right_value numeric, difference numeric, message text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 2 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_violations(goir_report) IS
	'the rows of goir_checks() with status fail';

CREATE FUNCTION goir_violation_count(report goir_report) RETURNS integer
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 30 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_violation_count(goir_report) IS
	'how many rules of severity error fail, counted by subject';

CREATE FUNCTION goir_is_balanced(report goir_report) RETURNS boolean
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_is_balanced(goir_report) IS
	'does no rule of severity error and generation 1 fail? The answer for a stored report never changes, so that it is fit for CHECK. True for a page without tables, where no rule applies';

CREATE FUNCTION goir_is_balanced(report goir_report, VARIADIC rules text[]) RETURNS boolean
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 150 AS 'MODULE_PATHNAME', 'goir_is_balanced_by';
COMMENT ON FUNCTION goir_is_balanced(goir_report, VARIADIC text[]) IS
	'does none of these rules fail, whatever their severity? 22023 for an unknown rule';
-- The trigger that keeps out, or warns of, reports that break rules.

CREATE FUNCTION goir_validate() RETURNS trigger
	LANGUAGE C PARALLEL SAFE COST 150 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_validate() IS
	'row trigger for INSERT and UPDATE: goir_validate(COLUMN [, ''error'' | ''warning'' [, RULE ...]]) raises 23514, or warns, if the report in COLUMN fails any of these rules; without rules, any of severity error. The first ten failures are in the DETAIL, schema, table, column and trigger (as constraint) in the fields. 39P01 if it is no such trigger, or a BEFORE trigger on a generated column; 42703, 42804 for a wrong column; 22023 for an unknown mode or rule';
-- Reports against each other: across years, one against another, many added up.

CREATE FUNCTION goir_continuity(previous goir_report, current goir_report) RETURNS TABLE (rule text, subject text, severity text, status text, left_value numeric, right_value numeric, difference numeric, message text)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200 ROWS 9 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_continuity(goir_report, goir_report) IS
	'the rules across years, as goir_checks(): what the current report carries over from the previous one of the same agency. Rules for forms that either report does not have give no row; two years that are known and do not follow each other are not compared: each rule gives one row, unknown, that says so. Without one of the reports (NULL) there are no rows';

CREATE FUNCTION goir_diff(a goir_report, b goir_report) RETURNS TABLE (table_name text, item text, measure text, left_value numeric, right_value numeric, difference numeric)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 500 ROWS 10 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_diff(goir_report, goir_report) IS
	'the figures that differ between two reports, in form order; a value is NULL where there is no number, and the difference, left - right, where either is NULL or sums of money are printed in different units. Cells that one of the two forms does not have are not compared. Without one of the reports (NULL) there are no rows';

-- The aggregate

CREATE FUNCTION goir_sum_accum(internal, goir_report) RETURNS internal
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 25 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_sum_accum_inv(internal, goir_report) RETURNS internal
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 25 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_sum_combine(internal, internal) RETURNS internal
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_sum_serialize(internal) RETURNS bytea
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_sum_deserialize(bytea, internal) RETURNS internal
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 AS 'MODULE_PATHNAME';
CREATE FUNCTION goir_sum_final(internal) RETURNS goir_report
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 60 AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION goir_sum_accum(internal, goir_report) IS
	'goir_sum(): adds a report to the state';
COMMENT ON FUNCTION goir_sum_accum_inv(internal, goir_report) IS
	'goir_sum(): takes a report that left the frame out of the state';
COMMENT ON FUNCTION goir_sum_combine(internal, internal) IS
	'goir_sum(): adds a state to another';
COMMENT ON FUNCTION goir_sum_serialize(internal) IS
	'goir_sum(): writes a state for another process or node';
COMMENT ON FUNCTION goir_sum_deserialize(bytea, internal) IS
	'goir_sum(): reads a state of another process or node; 22P03 if another version wrote it';
COMMENT ON FUNCTION goir_sum_final(internal) IS
	'goir_sum(): gives the state as a report; 22003 if a sum is too large for a figure';

CREATE AGGREGATE goir_sum(goir_report) (
	SFUNC = goir_sum_accum,
	STYPE = internal,
	SSPACE = 16000,
	FINALFUNC = goir_sum_final,
	COMBINEFUNC = goir_sum_combine,
	SERIALFUNC = goir_sum_serialize,
	DESERIALFUNC = goir_sum_deserialize,
	MSFUNC = goir_sum_accum,
	MINVFUNC = goir_sum_accum_inv,
	MSTYPE = internal,
	MSSPACE = 16000,
	MFINALFUNC = goir_sum_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE goir_sum(goir_report) IS
	'adds reports cell by cell, exactly: a number if any report has one there, else blank if any has the cell (dashes and words count as blank), else missing. The result has the newest form among them, their year if all have the same, and neither agency, title, claims nor notes; cells of different forms stay apart. Sums of money whose form fixes no unit add up if the pages give all the same or none, and otherwise become a text that says that units differ. NULL for no reports; 22003 if a sum is too large for a figure';
-- The reporting layer: plain views over a user's table, for tools that make reports.

CREATE FUNCTION goir_create_views(source regclass, report name, schema name, key name DEFAULT NULL, agency name DEFAULT NULL, year name DEFAULT NULL, materialized boolean DEFAULT false) RETURNS void
	LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1000000 SET search_path TO pg_catalog, pg_temp AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_create_views(regclass, name, name, name, name, name, boolean) IS
	'creates, in a schema (made if it is not there), views over the reports in a column of a table or view: report, fact, fact_detail (facts without totals), disclosure, requests, proceedings, issue, continuity, note, agency, cell, item, measure, rule, and all of them again under Chinese names; plain types only, commented in Chinese. key, agency and year name columns of the source: else the primary key, and what the pages say. Again, it replaces the views and keeps grants on them; DROP SCHEMA ... CASCADE drops them. They show a reader what he may see of the source, before PostgreSQL 15 what their owner may. materialized stores what they say: call it again to refresh. 42703, 42804, 42809 for a wrong column or source, 42501 for a schema of another role, 42P07 for a name that is taken';
