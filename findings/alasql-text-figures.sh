#!/bin/sh
# alasql 4.19.1 (npm): AVG of the figures '9' and '10' as text is 455, and SUM, MIN and MAX are not in the result.
#
# Rows whose figures are text, as node-postgres brings numeric and bigint and papaparse a CSV file: 9 and 10 of one office, 12.50 and a blank of
# another; SUM, AVG, MIN, MAX and COUNT of all and by office; the same with numbers, and with CAST.
# Guess: text in a sum is a number, as in SQLite and in JavaScript's minus, or an error, as in PostgreSQL; at worst it is put
# together, 910, as by JavaScript's plus.
# Seen: AVG puts it together and divides: 910 / 2 = 455 for 9.5, and of all three 91012.50 / 3. SUM, MIN and MAX leave no
# column behind, which a table or chart shows as a blank or 0. COUNT is right, and n > 9 finds 10 and 12.50, but ORDER BY has 10 before 9. No message.
# With numbers all is right, and so it is with CAST(n AS NUMBER) in the sums.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
modules alasql@4.19.1
cd "$tmp"

cat >ask.js <<'END'
const alasql = require('alasql'), [query, make] = process.argv.slice(2);
const rows = [['a', '9'], ['a', '10'], ['b', '12.50'], ['b', null]].map(([o, n]) => ({ o, n: make && n !== null ? Number(n) : n }));
try { console.log(JSON.stringify(alasql(query, [rows])).replace(/"/g, '')); } catch (error) { console.log('raises'); }
END
ask() { "$node" ask.js "$@"; }
all='SUM(n) AS s, AVG(n) AS a, MIN(n) AS i, MAX(n) AS x, COUNT(n) AS c'
expect 'of all' "$(ask "SELECT $all FROM ?")" '[{a:30337.5,c:3}]'
expect 'by office' "$(ask "SELECT o, $all FROM ? GROUP BY o")" '[{o:a,a:455,c:2},{o:b,a:12.5,c:1}]'
expect 'n > 9' "$(ask 'SELECT n FROM ? WHERE n > 9')" '[{n:10},{n:12.50}]'
expect 'ORDER BY n' "$(ask 'SELECT n FROM ? WHERE n IS NOT NULL ORDER BY n')" '[{n:10},{n:12.50},{n:9}]'
expect 'numbers, of all' "$(ask "SELECT $all FROM ?" number)" '[{s:31.5,a:10.5,i:9,x:12.5,c:3}]'
expect 'numbers, by office' "$(ask "SELECT o, $all FROM ? GROUP BY o" number)" '[{o:a,s:19,a:9.5,i:9,x:10,c:2},{o:b,s:12.5,a:12.5,i:12.5,x:12.5,c:1}]'
expect 'CAST, a' "$(ask "SELECT SUM(CAST(n AS NUMBER)) AS s, AVG(CAST(n AS NUMBER)) AS a FROM ? WHERE o = 'a'")" '[{s:19,a:9.5}]'
verdict
