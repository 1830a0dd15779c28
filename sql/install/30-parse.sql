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

