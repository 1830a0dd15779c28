-- What a document is, and what is said of one that is no page
CREATE TABLE file (name text COLLATE "C" PRIMARY KEY, file bytea);
INSERT INTO file VALUES
    ('empty', ''), ('page', '<p>政府信息公开</p>'), ('text', '政府信息公开'), ('gbk', '\xd5fec6eb'),
    ('csv', E'项目,件数\n"收到,含结转",3\n'), ('xml', '<?xml version="1.0"?><w:document/>'),
    ('xhtml', '<?xml version="1.0"?><!DOCTYPE html><html><p>x</p></html>'), ('boxes', '<div class=''ocr_page''></div>'),
    ('pdf', '%PDF-1.7'), ('rtf', '{\\rtf1\\ansi}'), ('png', '\x89504e470d0a1a0a'), ('jpeg', '\xffd8ffe0'),
    ('zip', '\x504b0506' || decode(repeat('00', 18), 'hex')), ('cut zip', '\x504b0304'), ('gzip', '\x1f8b0800'), ('broken', '\x1f8b080000000000000007'),
    ('docx', '\x504b0304' || decode(repeat('00', 22), 'hex') || '\x0a000000' || 'word/a.xml'),
    ('odt', '\x504b0304' || decode(repeat('00', 22), 'hex') || '\x08000000' || 'mimetypeapplication/vnd.oasis.opendocument.text'),
    ('ole', '\xd0cf11e0a1b11ae1'), ('rar', '\x526172211a0700'), ('warc', 'WARC/1.0'), ('mhtml', E'From: x\r\nMIME-Version: 1.0\r\n'),
    ('no file', '\x0102030405060708');
SELECT name, goir_format(file), goir_is_report(goir_parse(file)) AS report, n.severity, n.code, n.message
FROM file LEFT JOIN LATERAL goir_notes(goir_parse(file)) WITH ORDINALITY n ON true ORDER BY name, ordinality;

-- nothing is read of a file, not what looks like a page in it either
SELECT (SELECT count(*) FROM goir_cells(page)) AS cells, (SELECT count(*) FROM goir_sections(page)) AS sections, goir_text(page) = '' AS no_text,
    (SELECT string_agg(code, ' ') FROM goir_notes(goir_parse(page))) AS notes
FROM (VALUES ('%PDF-1.4 <h1>云台县2022年政府信息公开工作年度报告</h1>一、总体情况<table><tr><td>规章<td>1<td>2<td>3</table>'),
    ('<!-- %PDF-1.4 --><h1>云台县2022年政府信息公开工作年度报告</h1>一、总体情况<table><tr><td>规章<td>1<td>2<td>3</table>')) v (page);
SELECT goir_parse('%PDF-1.4') = goir_parse('%PDF-1.4'::bytea) AND goir_parse('%PDF-1.4'::bytea, 'UTF-16LE') = goir_parse('%PDF-1.4') AS same;
-- what a page is wrapped in is taken off, from bytes and from text; what is damaged is said
SELECT what, goir_format(file::bytea) AS format, goir_year(report) AS year, goir_agency(report) AS agency,
    goir_parse(file::bytea) = report AS same, (SELECT string_agg(message, ' ') FROM goir_notes(report) WHERE code LIKE 'page%') AS notes
FROM (SELECT what, file, goir_parse(file) AS report
    FROM (VALUES ('<h1>云台县2022年政府信息公开工作年度报告</h1>一、总体情况')) p (page), LATERAL (VALUES
        ('HTTP', E'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n' || page),
        ('mail', E'MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n' || encode(convert_to(page, 'UTF8'), 'base64')),
        ('parts', E'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/html\n\n' || page || E'\n--a--\n'),
        ('parts, cut', E'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/html\n\n' || page),
        ('data URL', 'data:text/html;base64,' || encode(convert_to(page, 'UTF8'), 'base64')),
        ('frame', '<iframe srcdoc="' || page || '"></iframe>'),
        ('frame, cut', '<iframe src="data:text/html;base64,' || left(encode(convert_to(page, 'UTF8'), 'base64'), -4) || '*"></iframe>'),
        ('chunks', E'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n' || page)) w (what, file) OFFSET 0) r;
SELECT goir_year(goir_parse('\x1f8b0800000000000203013400cbffe4ba91e58fb0e58ebf32303232e5b9b4e694bfe5ba9ce4bfa1e681afe585ace5bc80e5b7a5e4bd9ce5b9b4e5baa6e68aa5e5918ab4ff638334000000'::bytea));
SELECT goir_format(decode(repeat('00', 33 * 1024 * 1024), 'hex'));
-- of a frame that is not shown nothing counts beside what is
SELECT shown, goir_figure(goir_parse(format('<table>%s5</table><iframe %s srcdoc="<table>%s3</table>"></iframe>', head, shown, head)), 'disclosure.licences.decisions') AS licences
FROM (VALUES (''), ('hidden'), ('style="display:none"')) s (shown), (VALUES ('<tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>')) h (head);
DROP TABLE file;
