// Reads the views by node-postgres; see run.
'use strict';
const fs = require('fs');
const { Client } = require('pg');

const escapes = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f', '\v': '\\v' };

// the day that a Date at local midnight is
function day(date) {
  const two = n => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function text(value) {
  if (value === null) return '\\N';
  if (value === true || value === false) return value ? 't' : 'f';
  if (value instanceof Date) return day(value);
  return String(value).replace(/[\\\n\r\t\b\f\v]/g, c => escapes[c]);
}

function write(...fields) {
  process.stdout.write(fields.map(text).join('\t') + '\n');
}

function kind(value) {
  return value instanceof Date ? 'Date' : typeof value;
}

async function read(client, name, query) {
  const result = await client.query({ text: query, rowMode: 'array' });
  write('view', name, null);
  result.fields.forEach((field, at) => {
    const kinds = new Set(result.rows.map(row => row[at]).filter(value => value !== null).map(kind));
    write('column', field.name, field.dataTypeID, [...kinds].sort().join(' '), null);
  });
  for (const row of result.rows) write('row', ...row);
}

async function main() {
  const client = new Client();
  await client.connect();
  const schema = process.env.GOIR_SCHEMA;
  for (const name of process.env.GOIR_VIEWS.split(' '))
    await read(client, name, `SELECT * FROM "${schema}"."${name}" ORDER BY 1`);
  await read(client, 'collected', 'SELECT id, report FROM collected ORDER BY id');

  const report = (await client.query('SELECT report::text AS text FROM collected WHERE id = 1')).rows[0].text;
  const found = await client.query('SELECT id FROM collected WHERE report = $1::goir_report', [report]);
  write('fact', 'found by its text', found.rows[0].id);
  const page = await client.query(
    "INSERT INTO received (driver, page) VALUES ('node', $1) RETURNING goir_agency(report) AS agency",
    [fs.readFileSync(process.env.GOIR_PAGE)]);
  write('fact', 'agency of the page', page.rows[0].agency);

  const date = (await client.query("SELECT date '2022-12-31' AS day")).rows[0].day;
  write('fact', 'date as JSON', JSON.stringify(date));
  await client.end();
}

main().catch(error => { console.error(error); process.exit(1); });
