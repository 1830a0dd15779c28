#!/bin/sh
# Sequelize 6.37.5, TypeORM 0.3.20 (npm), PostgreSQL 15.20: the average of 9, 10 and 10 of an integer column is 9, and their standard deviation 0.
#
# A table of three rows, in two offices, with columns INTEGER, BIGINT, DECIMAL and DOUBLE; Model.aggregate() of avg and stddev, by office and of
# all, Model.sum() and max(); TypeORM's average() and maximum() of the same table.
# Guess: an average is what the server has, 9.67, as text or as a number; and max() of a bigint is text as the column's values are.
# Seen: the result is brought to the type of the column that it is of: avg of INTEGER and BIGINT ends at the point, 9, and 0.58 is 0; with `group` it is the
# server's text. max() of 9007199254740993, which a row has right, is 9007199254740992 to both, and a DECIMAL loses its last digits. No message.
# TypeORM has 9.67. With { dataType: 'string' } Sequelize has the server's text.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need postgresql-15=15.20
modules sequelize@6.37.5 typeorm@0.3.20 pg@8.13.1
server
cd "$tmp"

cat >sequelize.js <<'END'
const { Sequelize, DataTypes } = require('sequelize');
(async () => {
	const its = new Sequelize('postgres', 'postgres', '', { host: process.env.PGHOST, dialect: 'postgres', logging: false });
	const report = its.define('report', { o: DataTypes.STRING, n: DataTypes.INTEGER, b: DataTypes.BIGINT, d: DataTypes.DECIMAL(20, 2), f: DataTypes.DOUBLE },
		{ timestamps: false, tableName: 'report' });
	if (process.argv[2] === 'make') {
		await report.sync();
		await report.bulkCreate([['a', 9, '9007199254740993', '12345678901234567.89', 1.5], ['a', 10, '5', '1.10', 2.5], ['b', 10, '6', '1.10', 2.5]]
			.map(([o, n, b, d, f]) => ({ o, n, b, d, f })));
	}
	const value = await eval(process.argv[3]);
	console.log(typeof value === 'object' ? JSON.stringify(value).replace(/"/g, '') : value);
	await its.close();
})().catch(error => console.log('raises'));
END
cat >typeorm.js <<'END'
const { DataSource, EntitySchema } = require('typeorm');
(async () => {
	const report = new EntitySchema({ name: 'report', columns: { id: { type: 'int', primary: true }, n: { type: 'int' }, b: { type: 'bigint' } } });
	const source = await new DataSource({ type: 'postgres', host: process.env.PGHOST, username: 'postgres', database: 'postgres', entities: [report] }).initialize();
	const its = source.getRepository('report');
	console.log((await its.average('n')).toFixed(2), await its.maximum('b'), (await its.findOneBy({ n: 9 })).b);
	await source.destroy();
})().catch(error => console.log('raises'));
END
expect 'a row' "$("$node" sequelize.js make 'report.findOne({ attributes: ["n", "b", "d"], where: { n: 9 }, raw: true })')" '{n:9,b:9007199254740993,d:12345678901234567.89}'
expect 'of the server' "$($psql -c 'SELECT round(avg(n), 2), round(stddev(n), 2), round(avg(b), 2), max(b), max(d) FROM report')" \
	'9.67|0.58|3002399751580334.67|9007199254740993|12345678901234567.89'
ask() { "$node" sequelize.js ask "$1"; }
expect 'avg, INTEGER' "$(ask 'report.aggregate("n", "avg")')" 9
expect 'stddev, INTEGER' "$(ask 'report.aggregate("n", "stddev")')" 0
expect 'avg, BIGINT' "$(ask 'report.aggregate("b", "avg")')" 3002399751580334
expect 'avg, DOUBLE' "$(ask 'report.aggregate("f", "avg").then(v => v.toFixed(2))')" 2.17
expect 'avg, INTEGER, by office' "$(ask 'report.aggregate("n", "avg", { attributes: ["o"], group: ["o"], order: ["o"], plain: false })')" \
	'[{o:a,avg:9.5000000000000000},{o:b,avg:10.0000000000000000}]'
expect 'avg, INTEGER, dataType' "$(ask 'report.aggregate("n", "avg", { dataType: "string" })')" 9.6666666666666667
expect 'max, BIGINT' "$(ask 'report.max("b")')" 9007199254740992
expect 'max, DECIMAL' "$(ask 'report.max("d")')" 12345678901234568
expect 'TypeORM, average, maximum, a row' "$("$node" typeorm.js)" '9.67 9007199254740992 9007199254740993'
verdict
