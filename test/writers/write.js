// Writes reports by docx or exceljs of npm: node write.js docx|xlsx JOBS DIRECTORY (see run).
'use strict';

const fs = require('fs');

const [kind, jobs, directory] = process.argv.slice(2);

// Numbers of 0 to 1 that follow from a text.
function chance(text) {
	let state = 2166136261;
	for (const character of text)
		state = Math.imul(state ^ character.codePointAt(0), 16777619) >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return (state >>> 8) / 16777216;
	};
}

const below = (dice, n) => Math.floor(dice() * n);
const pick = (dice, list) => list[below(dice, list.length)];

// A text in a few pieces.
function pieces(dice, text) {
	const cuts = [0, text.length];
	for (let n = below(dice, 3); n > 0; n--)
		cuts.push(below(dice, text.length + 1));
	cuts.sort((a, b) => a - b);
	return cuts.slice(1).map((end, at) => text.slice(cuts[at], end)).filter((piece, at, all) => piece || all.length === 1);
}

function writeText(dice, job) {
	const docx = require('docx');
	const hides = dice() < 0.3;

	function runs(line) {
		const out = [];
		for (const piece of pieces(dice, line)) {
			out.push(new docx.TextRun(dice() < 0.3 ? { text: piece, bold: dice() < 0.5, size: 21, font: '仿宋' } : { text: piece }));
			if (hides && dice() < 0.1)
				out.push(new docx.TextRun({ text: String(below(dice, 9999)), [pick(dice, ['vanish', 'strike', 'doubleStrike'])]: true }));
		}
		return out;
	}

	function paragraph(line, more) {
		return new docx.Paragraph(Object.assign({ children: runs(line) },
			dice() < 0.4 ? { alignment: pick(dice, ['center', 'left', 'right', 'both']) } : {}, more));
	}

	function table(block) {
		const widths = Array.from({ length: block.columns }, () => 400 + below(dice, 1200));
		const explicit = dice() < 0.5;
		return new docx.Table({
			columnWidths: explicit ? widths : undefined,
			width: dice() < 0.5 ? { size: 100, type: docx.WidthType.PERCENTAGE } : undefined,
			rows: block.rows.map((row, number) => new docx.TableRow({
				tableHeader: number < block.heads && dice() < 0.5,
				children: row.map(cell => new docx.TableCell(Object.assign({
					children: cell.text.split('\n').map(line => paragraph(line)),
				}, cell.rows > 1 ? { rowSpan: cell.rows } : {}, cell.columns > 1 ? { columnSpan: cell.columns } : {},
				dice() < 0.3 ? { verticalAlign: 'center' } : {},
				explicit ? { width: { size: widths.slice(cell.column, cell.column + cell.columns).reduce((a, b) => a + b, 0),
					type: docx.WidthType.DXA } } : {}))),
			})),
		});
	}

	const styled = dice() < 0.5;
	const children = [];
	for (const block of job.blocks)
		if (block.kind === 'table')
			children.push(table(block));
		else
			for (const line of block.lines)
				children.push(paragraph(line, !styled ? {} : block.kind === 'title' ? { heading: docx.HeadingLevel.TITLE } :
					block.kind === 'heading' ? { heading: docx.HeadingLevel.HEADING_1 } : {}));
	const section = { children };
	if (dice() < 0.5)
		section.footers = { default: new docx.Footer({ children: [new docx.Paragraph({ children: [
			new docx.TextRun({ children: [docx.PageNumber.CURRENT, ' / 9'] })] })] }) };
	return docx.Packer.toBuffer(new docx.Document({ sections: [section] }));
}

async function writeSheet(dice, job) {
	const { Workbook } = require('exceljs');
	const book = new Workbook();
	const sheet = book.addWorksheet('年报');
	const right = pick(dice, [0, 0, 1]);
	const formats = ['0', '#,##0', '#,##0.00', '0.0', '@', '#,##0;[Red]-#,##0'].filter(() => dice() < 0.4);
	const merges = [];

	job.sheet.forEach((row, number) => {
		for (const cell of row) {
			const here = sheet.getCell(number + 1, cell.column + 1 + right);
			if (cell.number !== null && dice() < 0.8) {
				here.value = dice() < 0.1 ? { formula: 'SUM(A1:A2)', result: Number(cell.number) } : Number(cell.number);
				if (formats.length)
					here.numFmt = pick(dice, formats);
			} else if (cell.text)
				here.value = dice() < 0.3 ? { richText: pieces(dice, cell.text).map(text => dice() < 0.5 ? { text, font: { bold: true } } : { text }) } : cell.text;
			if (dice() < 0.3)
				here.alignment = { horizontal: 'center', wrapText: true };
			if (cell.rows * cell.columns > 1)
				merges.push([number + 1, cell.column + 1 + right, number + cell.rows, cell.column + right + cell.columns]);
		}
	});
	merges.forEach(merge => sheet.mergeCells(...merge));
	if (dice() < 0.3)
		book.addWorksheet('底稿', { state: 'hidden' }).getCell('A1').value = below(dice, 9999);
	return book.xlsx.writeBuffer();
}

async function main() {
	for (const line of fs.readFileSync(jobs, 'utf8').split('\n').filter(Boolean)) {
		const job = JSON.parse(line);
		const write = { docx: writeText, xlsx: writeSheet }[kind];
		fs.writeFileSync(`${directory}/${job.name}.${kind}`, Buffer.from(await write(chance(job.seed), job)));
	}
}

main();
