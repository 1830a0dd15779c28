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
