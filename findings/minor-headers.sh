#!/bin/sh
# PostgreSQL 15: an extension built with the headers of 15.20 does not load into 15.18.
#
# A function of C that reads a field of a row by heap_getattr(), as many do, built with the headers of 15.20 and
# called in a server of 15.20, then in one of 15.18; Debian 12 has both at the same time.
# Guess: minor releases are exchangeable in either direction; Debian's package of such an extension depends on
# postgresql-15 of any version, and the magic block that the server compares names the major version alone.
# Seen: heap_getattr() is inline, and since November 2026 calls heap_datum_check(), which older servers do not have:
# "undefined symbol: heap_datum_check". SPI_getbinval() does the same from within the server, and loads in both.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
tree_also=postgresql-server-dev-15,gcc,libc6-dev
need postgresql-15=15.20 postgresql-server-dev-15=15.20 gcc=12.2.0

make_library() {
	sed "s/HOW/$2/" >"$tmp/$1.c" <<'EOF'
#include "postgres.h"
#include "access/htup_details.h"
#include "commands/trigger.h"
#include "executor/spi.h"
PG_MODULE_MAGIC;
PG_FUNCTION_INFO_V1(look);
Datum
look(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	HeapTuple	row = trigger->tg_trigtuple;
	TupleDesc	columns = trigger->tg_relation->rd_att;
	int			first = fcinfo->nargs + 1;	/* no constant, which would be optimized away */
	bool		isnull;

	(void) HOW;
	return PointerGetDatum(isnull ? NULL : row);
}
EOF
	gcc -O2 -fPIC -shared -I"$(/usr/lib/postgresql/15/bin/pg_config --includedir-server)" -o "$tmp/$1.so" "$tmp/$1.c"
	chmod 755 "$tmp" "$tmp/$1.so"
}
make_library inline 'heap_getattr(row, first, columns, \&isnull)'
make_library called 'SPI_getbinval(row, columns, first, \&isnull)'

# How an insert ends that sets it off.
loads() {
	$psql -c 'DROP TABLE IF EXISTS t' -c 'CREATE TABLE t (a int)' \
		-c "CREATE OR REPLACE FUNCTION look() RETURNS trigger LANGUAGE c AS '$tmp/$1', 'look'" \
		-c 'CREATE TRIGGER look BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION look()' \
		-c 'INSERT INTO t VALUES (1)' -c 'SELECT a FROM t' 2>&1 | sed -n 's/.*\(undefined symbol: .*\)/\1/p; s/^1$/1 row/p'
}
server
expect '15.20, heap_getattr()' "$(loads inline)" '1 row'
expect '15.20, SPI_getbinval()' "$(loads called)" '1 row'
as_owner "$bin/pg_ctl" -D "$tmp/data" -s -m immediate stop
postgres=

# the program of 15.18, laid out beside links to what is the same
unpack postgresql-15=15.18-0+deb12u1
old=$tmp/postgresql-15/usr
for directory in share/postgresql/15 lib/postgresql/15/lib; do
	mkdir -p "$old/$directory"
	cp -asn "/usr/$directory/." "$old/$directory/"
done
ln -s /usr/lib/postgresql/15/bin/psql "$old/lib/postgresql/15/bin/psql"
chmod -R go+rX "$tmp/postgresql-15"
bin=$old/lib/postgresql/15/bin
expect 'the older server' "$("$bin/postgres" --version | sed 's/[^0-9]*\([0-9.]*\).*/\1/')" 15.18
as_owner "$bin/pg_ctl" -D "$tmp/data" -s -w -l "$tmp/data/log" \
	-o "-c listen_addresses= -c unix_socket_directories=$tmp -c fsync=off -c jit=off" start || die "no server of 15.18"
postgres=1
expect '15.18, heap_getattr()' "$(loads inline)" 'undefined symbol: heap_datum_check'
expect '15.18, SPI_getbinval()' "$(loads called)" '1 row'
verdict
