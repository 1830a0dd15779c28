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
