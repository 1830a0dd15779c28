\echo Use "ALTER EXTENSION goir UPDATE TO '1.1'" to load this file. \quit
-- What a document is.

CREATE FUNCTION goir_format(document bytea) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_format(bytea) IS
	'what the bytes of a document are, whatever its name says: html, text, csv, docx, xlsx, odt, ods, xml (office documents in one file among them) or boxes (words with their places, as hOCR and pdftotext -bbox have them), which goir_parse() reads as pages; mhtml, gzip or warc, whose page it reads, if a warc has but one; pdf, doc, xls, rtf, image or zip, which it does not read, but says so in a note page.format; or unknown, bytes that are neither text nor any of these';

-- goir_parse() reads more kinds of them than in 1.0.
COMMENT ON FUNCTION goir_parse(text) IS
	'the report on a page: HTML or a fragment of it, flattened text with cells in |, CSV, an office document or words with places, by themselves or in what they are wrapped in (goir_format() tells which). Junk gives a report with goir_is_report() false and notes (a page as text); 54000 above 32 MB';
COMMENT ON FUNCTION goir_parse(bytea) IS
	'the report on a page: HTML or a fragment of it, flattened text with cells in |, CSV, an office document or words with places, by themselves or in what they are wrapped in (goir_format() tells which). Junk gives a report with goir_is_report() false and notes (a page as bytes; the charset is found from byte order mark, validity and <meta>); 54000 above 32 MB';
COMMENT ON FUNCTION goir_parse(bytea, text) IS
	'the report on a page: HTML or a fragment of it, flattened text with cells in |, CSV, an office document or words with places, by themselves or in what they are wrapped in (goir_format() tells which). Junk gives a report with goir_is_report() false and notes (a page as bytes of a charset: UTF-8, GB18030, GBK, GB2312, Big5, UTF-16; 22023 for another; NULL gives nothing: goir_parse(document) finds the charset); 54000 above 32 MB';

-- What two reports have in common.

CREATE FUNCTION goir_fingerprint(document text) RETURNS integer[]
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS 'MODULE_PATHNAME', 'goir_fingerprint_text';
COMMENT ON FUNCTION goir_fingerprint(text) IS
	'64 integers that tell how alike the narratives of reports are, by goir_similarity(): a MinHash of the Chinese characters of the sections, without figures, years, signs and the name of the agency; NULL if there are less than 67 of them (a page as text); 54000 above 32 MB';
CREATE FUNCTION goir_fingerprint(document bytea) RETURNS integer[]
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS 'MODULE_PATHNAME', 'goir_fingerprint_bytea';
COMMENT ON FUNCTION goir_fingerprint(bytea) IS
	'64 integers that tell how alike the narratives of reports are, by goir_similarity(): a MinHash of the Chinese characters of the sections, without figures, years, signs and the name of the agency; NULL if there are less than 67 of them (a page as bytes; the charset is found from byte order mark, validity and <meta>); 54000 above 32 MB';
CREATE FUNCTION goir_fingerprint(document bytea, charset text) RETURNS integer[]
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS 'MODULE_PATHNAME', 'goir_fingerprint_bytea';
COMMENT ON FUNCTION goir_fingerprint(bytea, text) IS
	'64 integers that tell how alike the narratives of reports are, by goir_similarity(): a MinHash of the Chinese characters of the sections, without figures, years, signs and the name of the agency; NULL if there are less than 67 of them (a page as bytes of a charset: UTF-8, GB18030, GBK, GB2312, Big5, UTF-16; 22023 for another); 54000 above 32 MB';
CREATE FUNCTION goir_similarity(a integer[], b integer[]) RETURNS double precision
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_similarity(integer[], integer[]) IS
	'the share that two narratives have in common, from 0 to 1, estimated from their fingerprints: of all runs of four characters in either, those in both; the standard error is about 0.03, and 0.07 of the shortest narratives; both of one version of goir; 22023 if an array is no fingerprint';
CREATE FUNCTION goir_bands(fingerprint integer[]) RETURNS integer[]
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_bands(integer[]) IS
	'up to 32 integers of a fingerprint to index by GIN and to join by &&: narratives with a share of 0.8 in common have one of them in common with probability 0.997, with a share of 0.3 in one case of 500; 22023 if the array is no fingerprint';
CREATE FUNCTION goir_agency_key(name text) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_agency_key(text) IS
	'the name of an agency as the units of one county or city are matched by: one width, simplified, without signs, without regions above the last one, without any before a town or a street office, and with one of the words that are used for a government, its general office, a street office and a management committee; a name that says city or county and not which is left without that word; 54000 above 32 MB';

-- Corrections.

CREATE FUNCTION goir_correct(report goir_report, corrections jsonb) RETURNS goir_report
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_correct(goir_report, jsonb) IS
	'a report with what a person has read: {"requests.received.total": 12, "agency": "...", "year": 2022}, keys being paths, year, form, agency, title and published; null makes a figure blank and leaves the others unknown. Each has a note value.corrected with what was there, or correction.same if that is the same; what was noted of the cell before is gone; 22023 for an unknown key or a value that cannot be';

-- goir_sum() with a state that can be sent to other nodes: of no pseudo-type.

CREATE FUNCTION goir_sum_accum(bytea, goir_report) RETURNS bytea
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 25 AS 'MODULE_PATHNAME', 'goir_sum_accum_bytea';
CREATE FUNCTION goir_sum_accum_inv(bytea, goir_report) RETURNS bytea
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 25 AS 'MODULE_PATHNAME', 'goir_sum_accum_inv_bytea';
CREATE FUNCTION goir_sum_combine(bytea, bytea) RETURNS bytea
	LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME', 'goir_sum_combine_bytea';
CREATE FUNCTION goir_sum_final(bytea) RETURNS goir_report
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 60 AS 'MODULE_PATHNAME', 'goir_sum_final_bytea';

COMMENT ON FUNCTION goir_sum_accum(bytea, goir_report) IS
	'goir_sum(): adds a report to the state; 22P03 if that is none, or of another version';
COMMENT ON FUNCTION goir_sum_accum_inv(bytea, goir_report) IS
	'goir_sum(): takes a report that left the frame out of the state';
COMMENT ON FUNCTION goir_sum_combine(bytea, bytea) IS
	'goir_sum(): adds a state to another, also one of another process or node; 22P03 if that is none, or of another version';
COMMENT ON FUNCTION goir_sum_final(bytea) IS
	'goir_sum(): gives the state as a report; 22003 if a sum is too large for a figure, 22P03 if the state is none, or of another version';

CREATE OR REPLACE AGGREGATE goir_sum(goir_report) (
	SFUNC = goir_sum_accum,
	STYPE = bytea,
	SSPACE = 16000,
	FINALFUNC = goir_sum_final,
	COMBINEFUNC = goir_sum_combine,
	MSFUNC = goir_sum_accum,
	MINVFUNC = goir_sum_accum_inv,
	MSTYPE = bytea,
	MSSPACE = 16000,
	MFINALFUNC = goir_sum_final,
	PARALLEL = SAFE
);

DROP FUNCTION goir_sum_accum(internal, goir_report);
DROP FUNCTION goir_sum_accum_inv(internal, goir_report);
DROP FUNCTION goir_sum_combine(internal, internal);
DROP FUNCTION goir_sum_serialize(internal);
DROP FUNCTION goir_sum_deserialize(bytea, internal);
DROP FUNCTION goir_sum_final(internal);

-- JSON of rows that have a report: the report in it is an object, no text.

CREATE FUNCTION goir_report_to_json(goir_report) RETURNS json
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_report_to_json(goir_report) IS
	'the text form of a report as json: figures nested by table, item and measure, a plain number as a number, blank as null';
CREATE CAST (goir_report AS json) WITH FUNCTION goir_report_to_json(goir_report);

-- Readers of different versions.

-- STABLE: an index of what is to be read again would be wrong after the next upgrade.
CREATE FUNCTION goir_reader() RETURNS integer
	LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'goir_reader_here';
COMMENT ON FUNCTION goir_reader() IS
	'the generation of the reader: one more with each release that reads some page otherwise than the one before it; 1 for 1.0, 2 for 1.1';
CREATE FUNCTION goir_reader(report goir_report) RETURNS integer
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_reader(goir_report) IS
	'the generation of the reader that read a report from its page; below goir_reader(): an upgrade may read it otherwise. 1 too for a report that came as text, as jsonb or over the wire, none of which tell, and for a sum';

-- Where figures stand.

CREATE FUNCTION goir_trace(document text) RETURNS TABLE (path text, value numeric, state text, printed text, table_no integer, row_no integer, column_no integer, line_no integer)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 12000 ROWS 200 AS 'MODULE_PATHNAME', 'goir_trace_text';
COMMENT ON FUNCTION goir_trace(text) IS
	'where on a page each figure of its report was read: the cell, as goir_cells() numbers them, the innermost of cells in cells, and the line, of the lines of the page that are not empty, where it stands in no cell or beside others in one (a page as text); 54000 above 32 MB';
CREATE FUNCTION goir_trace(document bytea) RETURNS TABLE (path text, value numeric, state text, printed text, table_no integer, row_no integer, column_no integer, line_no integer)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 12000 ROWS 200 AS 'MODULE_PATHNAME', 'goir_trace_bytea';
COMMENT ON FUNCTION goir_trace(bytea) IS
	'where on a page each figure of its report was read: the cell, as goir_cells() numbers them, the innermost of cells in cells, and the line, of the lines of the page that are not empty, where it stands in no cell or beside others in one (a page as bytes; the charset is found from byte order mark, validity and <meta>); 54000 above 32 MB';
CREATE FUNCTION goir_trace(document bytea, charset text) RETURNS TABLE (path text, value numeric, state text, printed text, table_no integer, row_no integer, column_no integer, line_no integer)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 12000 ROWS 200 AS 'MODULE_PATHNAME', 'goir_trace_bytea';
COMMENT ON FUNCTION goir_trace(bytea, text) IS
	'where on a page each figure of its report was read: the cell, as goir_cells() numbers them, the innermost of cells in cells, and the line, of the lines of the page that are not empty, where it stands in no cell or beside others in one (a page as bytes of a charset: UTF-8, GB18030, GBK, GB2312, Big5, UTF-16; 22023 for another); 54000 above 32 MB';
CREATE FUNCTION goir_boxes(document text) RETURNS TABLE (table_no integer, row_no integer, column_no integer, page_no integer, x_min double precision, y_min double precision, x_max double precision, y_max double precision)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 300 AS 'MODULE_PATHNAME', 'goir_boxes_text';
COMMENT ON FUNCTION goir_boxes(text) IS
	'for a document of words with places (goir_format(): boxes): the rectangle around the words of each cell that has any, on which page, the cell as goir_cells() and goir_trace() number it; in the unit of the document (points of pdftotext, pixels of OCR) from the upper left corner of the page; a cell that goes on overleaf has that of its first page; no row for any other document (a page as text); 54000 above 32 MB';
CREATE FUNCTION goir_boxes(document bytea) RETURNS TABLE (table_no integer, row_no integer, column_no integer, page_no integer, x_min double precision, y_min double precision, x_max double precision, y_max double precision)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 300 AS 'MODULE_PATHNAME', 'goir_boxes_bytea';
COMMENT ON FUNCTION goir_boxes(bytea) IS
	'for a document of words with places (goir_format(): boxes): the rectangle around the words of each cell that has any, on which page, the cell as goir_cells() and goir_trace() number it; in the unit of the document (points of pdftotext, pixels of OCR) from the upper left corner of the page; a cell that goes on overleaf has that of its first page; no row for any other document (a page as bytes; the charset is found from byte order mark, validity and <meta>); 54000 above 32 MB';
CREATE FUNCTION goir_boxes(document bytea, charset text) RETURNS TABLE (table_no integer, row_no integer, column_no integer, page_no integer, x_min double precision, y_min double precision, x_max double precision, y_max double precision)
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 300 AS 'MODULE_PATHNAME', 'goir_boxes_bytea';
COMMENT ON FUNCTION goir_boxes(bytea, text) IS
	'for a document of words with places (goir_format(): boxes): the rectangle around the words of each cell that has any, on which page, the cell as goir_cells() and goir_trace() number it; in the unit of the document (points of pdftotext, pixels of OCR) from the upper left corner of the page; a cell that goes on overleaf has that of its first page; no row for any other document (a page as bytes of a charset: UTF-8, GB18030, GBK, GB2312, Big5, UTF-16; 22023 for another); 54000 above 32 MB';

-- Views in one language, and for who collects reports.

DROP FUNCTION goir_create_views(regclass, name, name, name, name, name, boolean);
CREATE FUNCTION goir_create_views(source regclass, report name, schema name, key name DEFAULT NULL, agency name DEFAULT NULL, year name DEFAULT NULL, materialized boolean DEFAULT false, language text DEFAULT NULL, review name DEFAULT NULL, units name DEFAULT NULL, site name DEFAULT NULL, fingerprint name DEFAULT NULL) RETURNS void
	LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1000000 SET search_path TO pg_catalog, pg_temp AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_create_views(regclass, name, name, name, name, name, boolean, text, name, name, name, name) IS
	'creates, in a schema (made if it is not there), views over the reports in a column of a table or view: report, fact, fact_detail (facts without totals), disclosure, requests, proceedings, issue, continuity, note, agency, cell, item, measure, rule, and all of them again under Chinese names; plain types only, commented in Chinese. language ''en'' or ''zh'': in one of the two only, for a tool that takes all of a schema; the others are dropped. key, agency and year name columns of the source: else the primary key, and what the pages say. Again, it replaces the views and keeps grants on them; DROP SCHEMA ... CASCADE drops them. They show a reader what he may see of the source, before PostgreSQL 15 what their owner may. materialized stores what they say: call it again to refresh. review and units name tables of the user''s beside the source, made if they are not there, and kept: of what was decided about issues, which the views then say until the numbers change, open_issue listing what is open; and of who has to report, with view report then naming the unit, unit_missing who has not filed, unit_unmatched the pages of none, site naming a column that says of which city or county a page is. fingerprint names a column of what goir_fingerprint() gives: view similar has the pairs with 0.8 and more in common. 0A000 where row-level security would be lost; 42703, 42804, 42809 for a wrong column, table or source, 42704 for one without the key that review and fingerprint need, 22023 for another language, 42501 for a schema of another role, 42P07 for a name that is taken';

COMMENT ON OPERATOR CLASS goir_report_ops USING btree IS
	'order and equality of reports; a btree index refuses a row above 2,704 bytes, of which a report takes some 300, one with many claims, notes and printed texts more: an index USING hash takes all';
