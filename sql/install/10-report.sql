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
