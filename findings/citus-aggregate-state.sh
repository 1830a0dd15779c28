#!/bin/sh
# Citus 13.2: the type of an aggregate's state decides alone whether it is computed where the rows are.
#
# Two aggregates that add up numbers, of PostgreSQL's own functions: one has a state of type internal, with
# COMBINEFUNC, SERIALFUNC and DESERIALFUNC, one a state of type numeric with COMBINEFUNC alone.
# Guess: the first is made for partial sums, as parallel queries have them, so its rows stay where they are.
# Seen: rows of the first are gathered on the coordinator, and the second's too where both are in one SELECT: a state
# of a pseudo-type is never combined, and nobody asks for its SERIALFUNC.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need_citus 13.2

$psql -c 'CREATE TABLE t (id int PRIMARY KEY, n numeric)' -c "SELECT create_distributed_table('t', 'id')" \
	-c 'INSERT INTO t SELECT i, i FROM generate_series(1, 100) i' -c "
CREATE AGGREGATE of_internal(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_sum, PARALLEL = SAFE,
    COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize)" -c "
CREATE AGGREGATE of_numeric(numeric) (SFUNC = numeric_add, STYPE = numeric, COMBINEFUNC = numeric_add, INITCOND = 0)" >/dev/null

# What each node is asked for.
asked() {
	case $($psql -c "EXPLAIN (VERBOSE, COSTS OFF) SELECT $1 FROM t") in
		*worker_partial_agg*) echo 'partial sums' ;;
		*'Query: SELECT n AS '*) echo 'all rows' ;;
		*) echo 'something else' ;;
	esac
}
expect 'both add up' "$($psql -c 'SELECT of_internal(n), of_numeric(n) FROM t')" '5050|5050'
expect 'state of type numeric' "$(asked 'of_numeric(n)')" 'partial sums'
expect 'state of type internal' "$(asked 'of_internal(n)')" 'all rows'
expect 'both' "$(asked 'of_numeric(n), of_internal(n)')" 'all rows'
verdict
