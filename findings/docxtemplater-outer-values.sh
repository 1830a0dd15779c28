#!/bin/sh
# docxtemplater 3.71.0, pizzip 3.2.0 (npm): a figure that a row has not is printed as the total's, and a figure 0 hides its line.
#
# A template of a report: a line with the total of all offices, {n}, a line for each office in a loop, {#offices}{name}: {n};{/offices},
# and a line that is there when a figure is, {#revoked}revoked: {revoked}{/revoked}. Filled in from rows of a
# database: an office that has reported 3, one that has reported nothing (null, as a driver gives NULL), one without the key; revoked 0.
# Guess: null is printed as nothing, or "undefined", as docxtemplater prints it where nothing is around; a section of a figure is
# there when the figure is, 0 too.
# Seen: where a row has null or no key, the name is looked for outside the loop, and the office that has reported nothing has
# the total of all, 99, as its own. A blank text is printed as blank. The section of 0 is left out, and {^revoked}none{/revoked} says
# none. No error, no message. Mustache, whose notation this is, prints nothing for null: there the name is found.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
modules docxtemplater@3.71.0 pizzip@3.2.0 mustache@4.2.0
cd "$tmp"

cat >fill.js <<'END'
const Docxtemplater = require('docxtemplater'), PizZip = require('pizzip'), mustache = require('mustache');
const office = 'http://schemas.openxmlformats.org/', head = '<?xml version="1.0" encoding="UTF-8"?>';
const template = 'total: {n}; {#offices}{name}: {n}; {/offices}{#revoked}revoked: {revoked}{/revoked}{^revoked}none revoked{/revoked}';
const data = { n: 99, revoked: 0, offices: [{ name: 'a', n: 3 }, { name: 'b', n: null }, { name: 'c' }, { name: 'd', n: '' }, { name: 'e', n: 0 }] };
const zip = new PizZip();
zip.file('[Content_Types].xml', `${head}<Types xmlns="${office}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
	'<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
zip.file('_rels/.rels', `${head}<Relationships xmlns="${office}package/2006/relationships"><Relationship Id="r" Type="${office}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`);
zip.file('word/document.xml', `${head}<w:document xmlns:w="${office}wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${template}</w:t></w:r></w:p></w:body></w:document>`);
if (process.argv[2] === 'mustache')
	console.log(mustache.render(template, data, {}, ['{', '}']));
else {
	if (process.argv[2] === 'alone')
		delete data.n;
	const document = new Docxtemplater(zip);
	document.render(data);
	console.log(document.getFullText());
}
END
expect 'docxtemplater' "$("$node" fill.js)" 'total: 99; a: 3; b: 99; c: 99; d: ; e: 0; none revoked'
expect 'docxtemplater, without a total' "$("$node" fill.js alone)" 'total: undefined; a: 3; b: undefined; c: undefined; d: ; e: 0; none revoked'
expect 'mustache' "$("$node" fill.js mustache)" 'total: 99; a: 3; b: ; c: 99; d: ; e: 0; none revoked'
verdict
