-- The trigger that keeps out, or warns of, reports that break rules.

CREATE FUNCTION goir_validate() RETURNS trigger
	LANGUAGE C PARALLEL SAFE COST 150 AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION goir_validate() IS
	'row trigger for INSERT and UPDATE: goir_validate(COLUMN [, ''error'' | ''warning'' [, RULE ...]]) raises 23514, or warns, if the report in COLUMN fails any of these rules; without rules, any of severity error. The first ten failures are in the DETAIL, schema, table, column and trigger (as constraint) in the fields. 39P01 if it is no such trigger, or a BEFORE trigger on a generated column; 42703, 42804 for a wrong column; 22023 for an unknown mode or rule';
