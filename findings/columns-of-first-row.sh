#!/bin/sh
# papaparse, csv-stringify, fast-csv, export-to-csv, postgres.js (npm), SQLAlchemy 1.4.46, Sequel 5.63: what the first row lacks is lost.
#
# Rows as programs have them when a blank is left out of an object, as JSON with its nulls removed: the first has no "refused", the
# second and third have 2 and 4, the third in another order. Written as CSV, or inserted into a table of three columns, by what each
# library offers for a list of rows.
# Guess: the columns are those that any row has; or a row with a key that is no column raises.
# Seen: the columns are those of the first row: papaparse 5.7.1, csv-stringify 6.9.0, fast-csv 5.0.8 and export-to-csv 1.5.0 write no column
# "refused", postgres.js 3.4.9's helper, SQLAlchemy's execute() of a list and Sequel's multi_insert() insert NULL for 2 and 4. No error, no
# warning; with another first row all is there. d3-dsv, SheetJS, apache-arrow, Knex and pandas take all keys; json-2-csv too, and writes the text
# undefined for what is not there.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need postgresql-15=15.20 python3=3.11.2 python3-sqlalchemy=1.4.46 python3-psycopg2=2.9.5 python3-pandas=1.5.3 ruby-sequel=5.63.0 ruby-pg=1.4.5
modules papaparse@5.7.1 csv-stringify@6.9.0 fast-csv@5.0.8 export-to-csv@1.5.0 postgres@3.4.9 json-2-csv@5.6.0 d3-dsv@3.0.2 xlsx@0.18.5 \
	apache-arrow@21.2.0 knex@3.3.0
server
cd "$tmp"

cat >write.mjs <<'END'
import { createRequire } from 'module';
const require = createRequire(import.meta.url);
const rows = [{ unit: 'a', received: 3 }, { unit: 'b', received: 5, refused: 2 }, { refused: 4, unit: 'c', received: 7 }];
const ways = {
	papaparse: () => require('papaparse').unparse(rows),
	'csv-stringify': () => require('csv-stringify/sync').stringify(rows, { header: true }),
	'fast-csv': () => require('fast-csv').writeToString(rows, { headers: true }),
	'export-to-csv': async () => { const its = await import('export-to-csv'); return its.asString(its.generateCsv(its.mkConfig({ useKeysAsHeaders: true }))(rows)); },
	'json-2-csv': () => require('json-2-csv').json2csv(rows),
	'd3-dsv': async () => (await import('d3-dsv')).csvFormat(rows),
	xlsx: () => { const its = require('xlsx').utils; return its.sheet_to_csv(its.json_to_sheet(rows)); },
	'apache-arrow': () => require('apache-arrow').tableFromJSON(rows).toArray().map(row => Object.values(row.toJSON())).join(' '),
	postgres: async () => { const sql = require('postgres')({ host: process.env.PGHOST, user: 'postgres', database: 'postgres' });
		await sql`INSERT INTO filed ${sql(rows)}`; await sql.end(); },
	knex: async () => { const its = require('knex')({ client: 'pg' }); return its('filed').insert(rows).toString(); },
};
const seen = await ways[process.argv[2]]();
if (seen) console.log(seen);
END
cat >alchemy.py <<'END'
import sys, sqlalchemy, pandas
rows = [{"unit": "a", "received": 3}, {"unit": "b", "received": 5, "refused": 2}, {"refused": 4, "unit": "c", "received": 7}]
engine = sqlalchemy.create_engine("postgresql://")
if sys.argv[1] == "pandas":
    print(pandas.DataFrame(rows).to_csv(index=False))
else:
    with engine.begin() as connection:
        connection.execute(sqlalchemy.Table("filed", sqlalchemy.MetaData(), autoload_with=engine).insert(), rows)
END
cat >sequel.rb <<'END'
require 'sequel'
Sequel.connect("postgres:///postgres?host=#{ENV['PGHOST']}&user=postgres")[:filed].multi_insert([{ unit: 'a', received: 3 }, { unit: 'b', received: 5, refused: 2 }, { refused: 4, unit: 'c', received: 7 }])
END
csv() { tr -d '"\r\357\273\277' | grep . | paste -sd ' '; }
# inserted COMMAND...: the rows of the table after it
inserted() {
	$psql -c 'DROP TABLE IF EXISTS filed' -c 'CREATE TABLE filed (unit text, received int, refused int)' 2>/dev/null
	"$@" 2>"$tmp/said" || die "$(cat "$tmp/said")"
	[ ! -s "$tmp/said" ] || cat "$tmp/said"
	$psql -c "SELECT string_agg(concat_ws(',', unit, received, coalesce(refused::text, 'NULL')), ' ' ORDER BY unit) FROM filed"
}
for library in papaparse csv-stringify fast-csv export-to-csv; do
	expect $library "$("$node" write.mjs $library | csv)" 'unit,received a,3 b,5 c,7'
done
expect postgres.js "$(inserted "$node" write.mjs postgres)" 'a,3,NULL b,5,NULL c,7,NULL'
expect SQLAlchemy "$(inserted /usr/bin/python3 alchemy.py core)" 'a,3,NULL b,5,NULL c,7,NULL'
expect Sequel "$(inserted ruby sequel.rb)" 'a,3,NULL b,5,NULL c,7,NULL'
expect json-2-csv "$("$node" write.mjs json-2-csv | csv)" 'unit,received,refused a,3,undefined b,5,2 c,7,4'
for library in d3-dsv xlsx; do
	expect $library "$("$node" write.mjs $library | csv)" 'unit,received,refused a,3, b,5,2 c,7,4'
done
expect apache-arrow "$("$node" write.mjs apache-arrow)" 'a,3,NaN b,5,2 c,7,4'
expect Knex "$("$node" write.mjs knex | sed 's/.* values //')" "(3, DEFAULT, 'a'), (5, 2, 'b'), (7, 4, 'c')"
expect pandas "$(/usr/bin/python3 alchemy.py pandas | csv)" 'unit,received,refused a,3, b,5,2.0 c,7,4.0'
verdict
