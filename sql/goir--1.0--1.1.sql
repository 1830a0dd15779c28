\echo Use "ALTER EXTENSION goir UPDATE TO '1.1'" to load this file. \quit
-- What a document is.

CREATE FUNCTION goir_format(document bytea) RETURNS text
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_format(bytea) IS
	'what the bytes of a document are, whatever its name says: html, text, csv, xml or boxes (words with their places, as hOCR and pdftotext -bbox have them), which goir_parse() reads as pages; mhtml, gzip, warc, docx, xlsx, odt, ods, pdf, doc, xls, rtf, image or zip, which it does not read, but says so in a note page.format; or unknown, bytes that are neither text nor any of these';
