-- Whatever a page contains, reading it gives what could be read and notes on the rest.
CREATE TABLE hostile (id serial, page bytea);
INSERT INTO hostile (page) VALUES
    (''), ('\x00'), ('a'), ('<'), ('\xff'), ('\xfffe'), ('\xfeff'), ('\xefbbbf'),
    ('<table>'), ('</table></tr></td>'), ('<table><tr><td'), ('<!--'), ('<script>'), ('&#'),
    ('&#x110000;&#0;&#xd800;'), ('<table><tr><td rowspan=99999999999999999999>'),
    ('|||||||||'), (convert_to('一、二、三、', 'UTF8')), (convert_to('一、总体情况', 'UTF8')),
    (convert_to('第二十条第（一）项|||', 'UTF8')),
    (decode(repeat('00ff', 5000), 'hex')), (decode(repeat('81', 4999), 'hex')),
    (convert_to(repeat('<div>', 5000) || '自然人' || repeat('</div>', 5000), 'UTF8')),
    (convert_to(repeat('<table><tr><td>', 2000), 'UTF8')),
    (convert_to(repeat('<td>1', 3000), 'UTF8')),
    (convert_to('<table><tr><td>自然人<td>商业企业</table><table></table>', 'UTF8')),
    (convert_to(repeat('</p></td>', 3000), 'UTF8')),
    (convert_to('<table>' || repeat('<tr><td rowspan=1000 colspan=1000>1', 300), 'UTF8')),
    (convert_to('<p ' || repeat('a=b ', 20000) || '>x', 'UTF8'));

SELECT count(*) AS pages,
       count(*) FILTER (WHERE goir_parse(page)::text::goir_report = goir_parse(page)) AS read_and_back,
       count(*) FILTER (WHERE goir_is_report(goir_parse(page))) AS reports,
       sum((SELECT count(*) FROM goir_figures(goir_parse(page)) WHERE value IS NOT NULL)) AS figures,
       count(*) FILTER (WHERE EXISTS (SELECT FROM goir_notes(goir_parse(page)))) AS with_notes,
       count(*) FILTER (WHERE goir_text(page) IS NULL) AS without_text,
       sum((SELECT count(*) FROM goir_sections(page))) AS sections,
       sum((SELECT count(*) FROM goir_claims(page))) AS claims
FROM hostile;
SELECT sum(n) > 1000 AS cells FROM hostile, LATERAL (SELECT count(*) AS n FROM goir_cells(page)) c;


-- an external entity is neither loaded nor resolved
SELECT goir_text('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>一、总体情况</p><p>&e;。</p>'::text);

-- a page that imitates goir_html() cannot make a value that no function can read: a blank cell has no
-- words, other states have, a number must be said, and all texts are UTF-8 within their limits
SELECT figure->'natural_person' AS a_number, figure->'business' AS no_words, figure->'research' AS a_dash,
       figure->'public_interest' AS no_number, figure->'legal_service' AS a_blank, figure->'other_organization' AS no_text,
       octet_length(figure#>>'{total,printed}') AS clipped,
       goir_title(report), goir_agency(report), report::text::goir_report = report AS read_and_back
FROM (SELECT goir_parse('<meta name="goir.title" content="100%%41%e4%b8"><meta name="goir.agency" content="%FF"><meta name="goir.form" content="2021">' ||
          '<meta name="goir.cell" content="requests.received.natural_person number 7">' ||
          '<meta name="goir.cell" content="requests.received.business text">' ||
          '<meta name="goir.cell" content="requests.received.research dash %2D">' ||
          '<meta name="goir.cell" content="requests.received.public_interest number">' ||
          '<meta name="goir.cell" content="requests.received.legal_service blank x">' ||
          '<meta name="goir.cell" content="requests.received.other_organization text %00">' ||
          '<meta name="goir.cell" content="requests.received.total text ' || repeat('%E4%B8%AD', 40) || '">' ||
          '<meta name="goir.cell" content="requests.received.nobody number 1"><meta name="goir.cell" content="">' ||
          '<table><tr><td>申请数量</td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td></tr>' ||
          '<tr><td>一、本年新收政府信息公开申请数量</td><td>8</td><td></td><td></td><td>9</td></tr></table>') AS report) p,
     LATERAL (SELECT report::text::jsonb #> '{figures,requests,received}' AS figure) f;

-- nor one that says what is no date, year or state: that is not taken, and the figures of the page stand
SELECT n, put, goir_year(r), goir_published(r), (SELECT string_agg(item || ' ' || coalesce(value::text, state), ', ') FROM goir_figures(r) WHERE state <> 'missing') AS figures
FROM (SELECT goir_html(goir_parse('<meta name=PubDate content="2023-01-12"><h1>甲县林业局2022年政府信息公开工作年度报告</h1><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>5件<tr><td>行政处罚<td>无<tr><td>行政强制<td></table>'))) own (html),
     (VALUES (1, '2023-01-12', '2023-01'), (2, '2023-01-12', '2023.5-01-12'), (3, '2023-01-12', '2023-13-12'), (4, '2023-01-12', '20230-01-12'), (5, '2023-01-12', '2023/01/12'), (6, '2023-01-12', '1987-01-12'),
             (7, '2023-01-12', '2023-01-12-1'), (8, 'content="2022"', 'content="1987"'), (9, 'content="2022"', 'content="2100"'), (10, 'content="2022"', 'content="2022.0"'), (11, 'content="2022"', 'content="2022年"'),
             (12, '<title>', '<meta name="goir.cell" content="disclosure.licences.decisions lost"><title>'), (13, '<title>', '<meta name="goir.cell" content="disclosure.licences.decisions number 6件"><title>'),
             (14, '<title>', '<meta name="goir.cell" content="disclosure.licences.decisions number 6"><title>'), (15, '<title>', '<meta name="goir.cell" content="disclosure.licences.decisions"><title>')) v (n, said, put),
     LATERAL (SELECT goir_parse(replace(html, said, put)) OFFSET 0) p (r)
ORDER BY n;

-- a comment or a quote without an end may hide where a cell begins: 1 and 2 are not 12
SELECT cell, f.value, f.state
FROM (VALUES ('1<!-- x<td>2'), ('1<b title=''x<td>2'), ('1<b title="x<td>2'), ('1<!-- x -->2'), ('1<b title="<td>">2</b>')) v (cell),
     goir_figures(goir_parse('<table><tr><td>　<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计' ||
         '<tr><td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6<td>' || cell || '</table>')) f
WHERE item = 'received' AND measure = 'total';

-- what goir_html() writes reads the same, whatever the report says
SELECT goir_parse(goir_html(r)) = r AS same, goir_published(goir_parse(goir_html(r)))
FROM (SELECT '{"goir": 1, "form": "2021", "year": 2021, "published": "2000-01-01"}'::goir_report) x (r);
SELECT goir_parse(goir_html(r)) = r AS same,
       goir_parse(goir_html(r))::text::jsonb #>> '{figures,requests,received,total,printed}' AS printed
FROM (SELECT '{"goir": 1, "form": "2021", "figures": {"requests": {"received": {"total":
               {"state": "text", "printed": "见附件\n第二页   注"}}}}}'::goir_report) x (r);

-- of a table any one or two rows, or three, but for the long one of form 2014
WITH item AS (SELECT form, table_name, item, min(n) AS n, array_agg(measure) AS measures FROM (SELECT form, table_name, item, measure, row_number() OVER () AS n FROM goir_items()) i GROUP BY form, table_name, item),
     rows AS (SELECT form, table_name, array[item] AS items, n, jsonb_build_object(item, (SELECT jsonb_object_agg(m, 1) FROM unnest(measures) m)) AS figures FROM item),
     pairs AS (SELECT a.form, a.table_name, a.items || b.items, b.n, a.figures || b.figures FROM rows a JOIN rows b USING (form, table_name) WHERE a.n < b.n),
     given (form, table_name, items, n, figures) AS (SELECT * FROM rows UNION ALL SELECT * FROM pairs UNION ALL
            SELECT a.form, a.table_name, a.items || b.items, b.n, a.figures || b.figures FROM pairs a (form, table_name, items, n, figures) JOIN rows b USING (form, table_name) WHERE a.n < b.n AND form <> '2014')
SELECT form, table_name, count(*), count(*) FILTER (WHERE goir_parse(goir_html(r)) = r) AS same, (array_agg(items ORDER BY items) FILTER (WHERE goir_parse(goir_html(r)) <> r))[1] AS otherwise
FROM given, LATERAL (SELECT jsonb_build_object('goir', 1, 'form', form, 'figures', jsonb_build_object(table_name, figures))::text::goir_report OFFSET 0) x (r)
GROUP BY form, table_name ORDER BY form, table_name;

-- a row of proceedings of words only
SELECT goir_parse(goir_html(r)) = r AS same
FROM (SELECT '{"goir": 1, "form": "2021", "figures": {"proceedings": {"reconsideration": {"upheld":
               {"state": "text", "printed": "见附件"}, "total": {"state": "text", "printed": "详见附件"}}}}}'::goir_report) x (r);

SELECT goir_parse(goir_html(r))::text::jsonb->'figures' = r::text::jsonb->'figures' AS same, octet_length(printed)
FROM (SELECT goir_parse(E'| |规章|行政规范性文件|\n|第二十条第（一）项|\n|信息内容|本年制发件数|本年废止件数|现行有效件数|\n' ||
                        '|规章|' || repeat('见附件', 6) || 'abcde 一二|0|0|') AS r) x,
     LATERAL (SELECT r::text::jsonb #>> '{figures,disclosure,regulations,issued,printed}' AS printed) p;

-- in plain text as in HTML controls are dropped; any kind of line end and a page break end a row
SELECT string_agg(body, ' ' ORDER BY row_no, column_no) AS cells, max(row_no) AS rows
FROM goir_cells(E'甲\u0001一|\u007f乙\u0085\r\n1|2\r3|4\f5|6'::text);

-- past the limits of structure the rest is not read, with a note; what comes before is
SELECT kind, c.*, (SELECT message FROM goir_notes(goir_parse(page)) WHERE code = 'page.limit') AS note
FROM (VALUES ('tables', repeat('<table><tbody><tr><td>x</table>', 10001)),
             ('rows', '<table>' || repeat('<tr><td>x', 200001) || '</table>'),
             ('cells', '<table>' || repeat('<tr>' || repeat('<td>', 999), 501) || '</table>'),
             ('columns', '<table><tr>' || repeat('<td>x', 1001) || '</table>'),
             ('span', '<table><tr>' || repeat('<td>x', 999) || '<td colspan=2>x</table>'),
             ('nested tables', repeat('<table><tr><td>', 190) || 'x'),
             ('boxes', repeat('<div>', 201) || 'x'),
             ('sheet', '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table>' ||
                       repeat('<table:table-row><table:table-cell table:number-columns-repeated="999" office:value-type="float" office:value="12"><text:p>1</text:p></table:table-cell></table:table-row>', 501) ||
                       '</table:table></office:spreadsheet></office:body></office:document>'),
             ('merged', '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>' ||
                        repeat('<w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr></w:tc></w:tr>', 200001) || '</w:tbl></w:body></w:wordDocument>'),
             ('wide sheet', '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table>' ||
                       repeat('<table:table-row>' || repeat('<table:table-cell/>', 999) || '<table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>', 501) ||
                       '</table:table></office:spreadsheet></office:body></office:document>'),
             ('scan', '<html><head><meta name="ocr-system" content="tesseract"/></head><body><div class="ocr_page" title="bbox 0 0 600 900">' || repeat('<table class="ocr_table"><tr><td></td></tr></table>', 10001) ||
                      (SELECT string_agg(format('<span class="ocrx_word" title="bbox %s %s %s %s; x_wconf 95">%s</span>', x * 100, y * 20, x * 100 + 40, y * 20 + 10, CASE WHEN y = 1 OR x = 1 THEN '件数' ELSE '12' END), E'\n') FROM generate_series(1, 4) x, generate_series(1, 4) y) || '</div></body></html>'),
             ('none', '<table><tr><td>x</table>')) v (kind, page),
     LATERAL (SELECT count(*) AS cells, max(table_no) AS tables, max(row_no) AS rows, max(column_no) AS columns FROM goir_cells(page)) c;
SELECT message AS paragraphs FROM goir_notes(goir_parse(repeat('<p>x', 200001))) WHERE code = 'page.limit';

-- a header wider than any form's, of units beside their values: none of them is a column that is not there
SELECT count(*) AS figures, count(value) AS numbers
FROM goir_figures(goir_parse('<table><tr><td>统计指标' || repeat('<td>单位', 46) || '<tr><td>主动公开政府信息数<td>条<td>12</table>'));

-- reading can be interrupted: these pages take longer than a millisecond
CREATE TABLE long (page text);
INSERT INTO long VALUES (repeat('<table><tr><td>自然人<td>1</table><p>收到申请3件。', 100000)), (repeat('|自然人|1|' || E'\n', 100000));
SET statement_timeout = 1;
SELECT goir_parse(page) FROM long WHERE page LIKE '<%';
SELECT goir_parse(page) FROM long WHERE page LIKE '|%';
SELECT count(*) FROM long, goir_cells(page);
RESET statement_timeout;
DROP TABLE long;

-- past a hard limit it is an error
SELECT goir_parse(repeat('x', 33 * 1024 * 1024));
SELECT goir_parse(NULL::text) IS NULL AS strict;
DROP TABLE hostile;

-- a cell of Word outside any row that goes on from one before it
SELECT goir_parse('<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:tbl><w:tc><w:tcPr><w:hmerge/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tbl></w:body></w:wordDocument>');
