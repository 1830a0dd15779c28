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
