#!/bin/sh
# PostgreSQL 15: one cast to a domain that has a CHECK, and the whole query is computed by one process.
#
# 300,000 amounts as numeric, summed up; the same with a cast to yuan, a domain over numeric with a CHECK, in the sum and in
# WHERE, to a domain without a CHECK, and to numeric; the column itself as yuan; a function that returns yuan.
# Guess: the CHECK is of built-in operators, which are parallel safe, so the cast is; the CHECK's functions decide.
# Seen: any cast to a domain that has a CHECK is parallel restricted, whatever it checks: no worker is used, the table is
# read by one process, for one such cast anywhere in the sum or the condition. Without a CHECK, with numeric(12, 2)
# that raises just as well, by a column of the domain, and by a function declared PARALLEL SAFE that casts inside, workers add up.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server

$psql <<'EOF'
CREATE DOMAIN yuan AS numeric(12, 2) CHECK (VALUE >= 0);
CREATE DOMAIN bare AS numeric;
CREATE TABLE fee AS SELECT g::numeric AS amount, g::yuan AS charged FROM generate_series(1, 300000) g;
CREATE FUNCTION to_yuan(numeric) RETURNS yuan LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN RETURN $1::yuan; END $$;
ANALYZE fee;
EOF
# Who adds up
plan() {
	case $($psql -c "EXPLAIN (COSTS off) SELECT sum($1) FROM fee WHERE $2") in
		*'Partial Aggregate'*) echo workers ;;
		*Gather*) echo leader ;;
		*) echo 'one process' ;;
	esac
}
expect 'sum(amount)' "$(plan amount 'amount > 5')" workers
expect 'sum(amount::numeric(12, 2))' "$(plan 'amount::numeric(12, 2)' 'amount > 5')" workers
expect 'sum(amount::yuan)' "$(plan 'amount::yuan' 'amount > 5')" 'one process'
expect 'WHERE amount::yuan > 5' "$(plan amount 'amount::yuan > 5')" 'one process'
expect 'sum(amount::bare)' "$(plan 'amount::bare' 'amount::bare > 5')" workers
expect 'sum of a column of the domain' "$(plan charged 'charged > 5')" workers
expect 'sum of a function that casts' "$(plan 'to_yuan(amount)' 'amount > 5')" workers
verdict
