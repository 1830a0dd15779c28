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
