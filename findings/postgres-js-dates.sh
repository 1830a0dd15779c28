#!/bin/sh
# postgres.js 3.4.9 (npm), PostgreSQL 15.20: in China the text 2022/12/31 becomes the 30th in a column of dates, and is looked for as the 30th.
#
# Days as text, as a cell has them, as a number, and as a Date, stored in columns date, timestamp and timestamptz, and looked for, by a program in
# Asia/Shanghai and by one in UTC, the server being in UTC; and a timestamp read and written back. The same text by node-postgres 8.13.1.
# Guess: what is text in the program goes to the server as it is; and what is read and written back is as it was.
# Seen: text for a column of dates or times becomes a Date by JavaScript's rules, and goes in UTC. 2022-12-31 is right, but 2022/12/31, 2022-1-5 and
# 5/1/2022 are midnight in China, and stored as the day before; 8:00 of a timestamp is 0:00, and the number 20221231 is 1 January 1970. A condition
# finds the rows of the day before. A timestamp read and written back is eight hours earlier. No message, and in UTC all but the number is right. A
# cast, ${day}::text::date, keeps text as it is; node-postgres has the 31st.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need postgresql-15=15.20
modules postgres@3.4.9 pg@8.13.1
server
cd "$tmp"

cat >write.js <<'END'
const sql = require('postgres')({ path: process.env.PGHOST + '/.s.PGSQL.5432', username: 'postgres', database: 'postgres', connection: { timezone: 'UTC' } });
const shown = rows => console.log(rows.map(row => Object.values(row).join(' ')).join(', '));
(async () => {
	const [what, text] = process.argv.slice(2);
	const value = what === 'number' ? Number(text) : what === 'Date' ? new Date(2022, 11, 31) : text;
	if (what === 'find')
		shown(await sql`SELECT count(*) FROM day WHERE d = ${value}`);
	else if (what === 'cast')
		shown(await sql`SELECT (${value}::text::date)::text`);
	else if (what === 'back') {
		const [{ t }] = await sql`SELECT t FROM (SELECT timestamp '2022-12-31 08:00' AS t) s`;
		shown(await sql`INSERT INTO day (t) VALUES (${t}) RETURNING t::text`);
	} else
		shown(await sql`INSERT INTO day VALUES (${value}, ${value}, ${value}) RETURNING d::text, t::text, z::text`);
	await sql.end();
})().catch(error => { console.log(error.message); process.exit(); });
END
cat >pg.js <<'END'
const { Client } = require('pg'), its = new Client({ host: process.env.PGHOST, user: 'postgres', database: 'postgres' });
(async () => {
	await its.connect();
	console.log((await its.query('INSERT INTO day (d) VALUES ($1) RETURNING d::text', [process.argv[2]])).rows[0].d);
	await its.end();
})().catch(error => { console.log(error.message); process.exit(); });
END
$psql -c 'CREATE TABLE day (d date, t timestamp, z timestamptz)'
for zone in Asia/Shanghai UTC; do
	TZ=$zone
	export TZ
	$psql -c 'TRUNCATE day'
	there() { if [ "$zone" = UTC ]; then echo "$2"; else echo "$1"; fi; }
	run() { "$node" write.js "$@"; }
	expect "$zone: 2022-12-31" "$(run text 2022-12-31)" '2022-12-31 2022-12-31 00:00:00 2022-12-31 00:00:00+00'
	expect "$zone: 2022/12/31" "$(run text 2022/12/31)" "$(there '2022-12-30 2022-12-30 16:00:00 2022-12-30 16:00:00+00' '2022-12-31 2022-12-31 00:00:00 2022-12-31 00:00:00+00')"
	expect "$zone: 2022-1-5" "$(run text 2022-1-5)" "$(there '2022-01-04 2022-01-04 16:00:00 2022-01-04 16:00:00+00' '2022-01-05 2022-01-05 00:00:00 2022-01-05 00:00:00+00')"
	expect "$zone: 5/1/2022" "$(run text 5/1/2022)" "$(there '2022-04-30 2022-04-30 16:00:00 2022-04-30 16:00:00+00' '2022-05-01 2022-05-01 00:00:00 2022-05-01 00:00:00+00')"
	expect "$zone: 2022-12-31 08:00" "$(run text '2022-12-31 08:00')" "$(there '2022-12-31 2022-12-31 00:00:00 2022-12-31 00:00:00+00' '2022-12-31 2022-12-31 08:00:00 2022-12-31 08:00:00+00')"
	expect "$zone: number 20221231" "$(run number 20221231)" '1970-01-01 1970-01-01 05:37:01.231 1970-01-01 05:37:01.231+00'
	expect "$zone: Date, midnight here" "$(run Date)" "$(there '2022-12-30 2022-12-30 16:00:00 2022-12-30 16:00:00+00' '2022-12-31 2022-12-31 00:00:00 2022-12-31 00:00:00+00')"
	expect "$zone: 2022-12-31 08:00 read and written back" "$(run back)" "$(there '2022-12-31 00:00:00' '2022-12-31 08:00:00')"
	expect "$zone: with a cast" "$(run cast 2022/12/31)" 2022-12-31
	expect "$zone: 2022/12/31 by node-postgres" "$("$node" pg.js 2022/12/31)" 2022-12-31
	$psql -c 'TRUNCATE day' -c "INSERT INTO day (d) VALUES ('2022-12-30'), ('2022-12-31'), ('2022-12-31')"
	expect "$zone: rows found by 2022/12/31, where the 30th has 1 and the 31st 2" "$(run find 2022/12/31)" "$(there 1 2)"
done
verdict
