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
