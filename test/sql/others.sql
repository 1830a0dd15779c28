-- Tables on the page that are none of the report's.
\set VERBOSITY terse

-- tables of others behind the report's own: a line above them says whose they are; they contradict nothing and fill no gap. The agency
-- may be called by a shorter name, and a line that says what is in a table, who published it or that it is of all is no such line
WITH data (n, text) AS (SELECT n, format('<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>%1$s%2$s</table>', n, CASE n WHEN 7 THEN '<tr><td>行政处罚<td>7' END) FROM (VALUES (12), (7)) f (n))
SELECT agency, line, goir_figure(report, 'disclosure.licences.decisions') AS licences, goir_figure(report, 'disclosure.penalties.decisions') AS penalties,
       (SELECT string_agg(code || ': ' || place, ' ') FROM goir_notes(report) WHERE code IN ('row.unknown', 'row.repeated')) AS noted
FROM data own, data other,
     (VALUES ('青石县教育体育局', '附：东山镇'), ('青石县教育体育局', '附件2：青石县财政局2022年政府信息公开情况'), ('青石县教育体育局', '下属单位情况'), ('青石县教育体育局', '（二）县人民医院'), ('青石县教育体育局', '附：东山镇人民政府信息公开情况'),
             ('青石县教育体育局', '县教育局'), ('青石县教育体育局', '教体局2022年数据'), ('青石县教育体育局', '青石县教育体育局政府信息公开情况表'), ('青石县教育体育局', '附件2：政府信息公开情况表'),
             ('青石县教育体育局', '县教育局及所属单位'), ('青石县教育体育局', '青石县人民政府办公室 2023-01-12'), ('青石县人民政府办公室', '青石县人民政府'), ('青石县人民政府办公室', '东山街道办事处'), ('', '东山街道办事处')) f (agency, line),
     LATERAL (SELECT goir_parse('<h1>' || agency || '2022年政府信息公开工作年度报告</h1>' || own.text || '<p>' || line || '</p>' || other.text)) p (report)
WHERE own.n = 12 AND other.n = 7 ORDER BY agency COLLATE "C", line COLLATE "C";

-- a row that is left to others is noted, whether the year of the report is known or not
SELECT title, line, goir_figure(report, 'disclosure.licences.decisions') AS licences, (SELECT string_agg(code || ': ' || place, ' ') FROM goir_notes(report) WHERE code = 'row.unknown') AS noted
FROM unnest('{青石县财政局政府信息公开工作年度报告,青石县财政局2022年政府信息公开工作年度报告}'::text[]) title, unnest('{附：东山镇,2022年度东山镇,2022年度青石县财政局}'::text[]) line,
     LATERAL (SELECT goir_parse('<h1>' || title || '</h1><p>' || line || '</p><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>12</table>')) p (report)
ORDER BY title COLLATE "C", line COLLATE "C";

-- a cell across the table says whose or which year's its rows are, as a line above it does
SELECT caption, goir_figure(above, 'requests.received.total') AS above, goir_figure(below, 'requests.received.total') AS below,
       (SELECT string_agg(message, ', ') FROM goir_notes(above) WHERE code = 'row.unknown') AS notes
FROM unnest('{东山镇,其中：下属单位,附：教育局数据,上年数据,青石县水利局,统计表,（单位：件）}'::text[]) WITH ORDINALITY c (caption, n),
     LATERAL (SELECT '<h1>青石县水利局2023年政府信息公开工作年度报告</h1><table>' || caption AS page FROM (SELECT '<tr><td colspan=8>' || caption) f (caption)) p,
     LATERAL (SELECT '<tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计' AS head,
                     '<tr><td>一、本年新收政府信息公开申请数量<td>4<td>0<td>0<td>0<td>0<td>0<td>4</table>' AS received) t,
     LATERAL (SELECT goir_parse(page || head || received), goir_parse(replace(page, '<table>', '<table>' || head) || received) OFFSET 0) r (above, below)
ORDER BY n;

-- a year with blanks in it, or with another zero, is as much another's, before a row and above it; so is 上年 before one
SELECT words, goir_figure(before, 'fees.processing_fee.notices') AS before, goir_figure(above, 'disclosure.licences.decisions') AS above,
       (SELECT string_agg(place, ' ') FROM goir_notes(before) WHERE code = 'row.unknown') AS noted
FROM unnest('{2022年,2022 年,2 0 2 2 年,２０２２　年度,二〇二二年,二○二二年,二零二二年度,上年,去年,2023 年,20 23 年度}'::text[]) WITH ORDINALITY w (words, n),
     LATERAL (SELECT goir_parse('<h1>青石县水利局2023年政府信息公开工作年度报告</h1><table><tr><td>年度<td>通知收取件数<td>通知收取金额（元）<td>实际收取金额（元）<tr><td>' || words || '<td>3<td>60<td>30</table>'),
                     goir_parse('<h1>青石县水利局2023年政府信息公开工作年度报告</h1><p>' || words || '数据</p><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>7</table>') OFFSET 0) r (before, above)
ORDER BY n;

-- a caption may have several lines: the nearest that says whose or which year's the rows are counts, above no sentence and no heading
SELECT lines, goir_figure(r, 'disclosure.licences.decisions') AS licences, (SELECT string_agg(place, ' ') FROM goir_notes(r) WHERE code = 'row.unknown') AS noted
FROM unnest('{附：东山镇|政府信息公开情况统计表,附：东山镇|表1|填表人：张三,2022年情况|（表格如下）,上年数据|2023年1月5日,下属单位情况|具体情况见下表：,2022年情况|2023年情况,附件：东山镇情况|此件主动公开。,东山镇人民政府|二、主动公开政府信息情况,青石县水利局|统计表}'::text[]) WITH ORDINALITY c (lines, n),
     LATERAL (SELECT goir_parse('<h1>青石县水利局2023年政府信息公开工作年度报告</h1><p>' || replace(lines, '|', '</p><p>') || '</p><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>7</table>') OFFSET 0) p (r)
ORDER BY n;

-- so it is with the marks of Markdown
SELECT line, goir_figure(goir_parse(E'# 青石县水利局2023年政府信息公开工作年度报告\n\n' || line || E'\n\n| 信息内容 | 本年处理决定数量 |\n|---|---|\n| 行政许可 | 7 |\n'), 'disclosure.licences.decisions') AS licences
FROM unnest('{东山镇,## 东山镇,**东山镇**,## 上年数据,**2022年**,## 统计表}'::text[]) WITH ORDINALITY l (line, n) ORDER BY n;

-- a sheet of an OpenDocument workbook is told by its name where there are several, blank ones and hidden ones aside
SELECT name, goir_figure(r, 'disclosure.licences.decisions') AS licences, (SELECT string_agg(place, ' ') FROM goir_notes(r) WHERE code = 'row.unknown') AS noted
FROM unnest('{东山镇,2022年,上年,2023年,本级,Sheet2,blank}'::text[]) WITH ORDINALITY s (name, n),
     LATERAL (SELECT goir_parse('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>' ||
         (SELECT string_agg('<table:table table:name="' || sheet || '">' || (SELECT string_agg('<table:table-row><table:table-cell><text:p>' || replace(line, '|', '</text:p></table:table-cell><table:table-cell><text:p>') || '</text:p></table:table-cell></table:table-row>', '' ORDER BY k) FROM unnest(string_to_array(rows, ';')) WITH ORDINALITY l (line, k)) || '</table:table>', '' ORDER BY i)
          FROM (VALUES (1, '封面', '青石县水利局2023年政府信息公开工作年度报告'), (2, CASE name WHEN 'blank' THEN '上年' END, ' '), (3, CASE name WHEN 'blank' THEN 'Sheet3' ELSE name END, '信息内容|本年处理决定数量;行政许可|7')) t (i, sheet, rows)) ||
         '</office:spreadsheet></office:body></office:document>') OFFSET 0) p (r)
ORDER BY n;

-- bodies of all kinds that a line above rows may name, other times than the year; a year in Chinese behind a head
SELECT line, goir_figure(above, 'disclosure.licences.decisions') AS above, CASE WHEN line ~ '年' THEN goir_figure(head, 'disclosure.licences.decisions') END AS head
FROM unnest('{附：东山派出所,西河社区,其中：青石林场,青石县开发区管委会,青石县第一中学,青石县人民法院,派出机构情况,历年数据,上半年数据,二〇二二年,二零二二年度,2023年度,受理场所,办理结果,统计表,青石县水利局}'::text[]) WITH ORDINALITY l (line, n),
     LATERAL (SELECT goir_parse('<h1>青石县水利局2023年政府信息公开工作年度报告</h1><p>' || line || '</p><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>7</table>'),
                     goir_parse('<h1>青石县水利局2023年政府信息公开工作年度报告</h1><table><tr><td>信息内容<td>本年处理决定数量（' || line || '）<tr><td>行政许可<td>7</table>') OFFSET 0) r (above, head)
ORDER BY n;

-- what is named in passing is no caption: where somebody goes, what was done in half a year, other reports, that there are no parts; nor is
-- the agency by a shorter name, nor a name further up that opens no caption
SELECT agency, lines, goir_figure(r, 'disclosure.licences.decisions') AS licences
FROM (VALUES (1, '青石县水利局', '工作人员走进社区'), (2, '青石县水利局', '（三）服务社区'), (3, '青石县水利局', '青石社区'), (4, '青石县水利局', '历年年报'), (5, '青石县水利局', '上半年开展培训2次'), (6, '青石县水利局', '上半年工作'), (7, '青石县水利局', '上半年'),
             (8, '青石县水利局', '（上半年）主动公开情况'), (9, '青石县水利局', '较2022年增加35条；|主动公开情况见下表'), (10, '青石县水利局', '本机关无分支机构|表1'), (11, '青石县水利局', '分支机构|表1'), (12, '青石县经济开发区管理委员会', '青石经济开发区'),
             (13, '青石县经济开发区管理委员会', '青石县人民政府'), (14, '青石县工业园区管理委员会', '青石工业园区'), (15, '青石县东山街道东山社区', '东山街道|东山社区'), (16, '青石县东山街道东山社区', '东山街道|西河社区'), (17, '青石县东山镇人民政府', '青石县人民政府'), (18, '青石县水利局', '青石县人民政府|第 3 页'), (19, '青石县水利局', '附：青石县财政局|表1'), (20, '青石县水利局', '查阅场所：|县档案馆|县图书馆|表1'), (21, '青石县水利局', '国务院办公厅|政府信息公开统计表')) c (n, agency, lines),
     LATERAL (SELECT goir_parse('<h1>' || agency || '2023年政府信息公开工作年度报告</h1><p>' || replace(lines, '|', '</p><p>') || '</p><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>7</table>') OFFSET 0) p (r)
ORDER BY n;

-- of another report below the report's own a picture is noted as little as its other values; of hundreds of tables behind the report's own none fills a gap
SELECT n, (SELECT string_agg(item || ' ' || coalesce(value::text, state), ', ') FROM goir_figures(r) WHERE state <> 'missing') AS figures, (SELECT string_agg(code || ' ' || place, ', ') FROM goir_notes(r) WHERE code ~ 'picture|repeated') AS notes
FROM (SELECT '<p>第二十条第（五）项</p><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>%s</table><p>第二十条第（六）项</p><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政处罚<td>%s<tr><td>行政强制<td>4</table>') t (tables),
     LATERAL (VALUES (1, format(tables, 1, 3) || '<h1>青石县水利局2022年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p>' || format(tables, 1, '<img src=3.png>')), (2, format(tables, 1, '<img src=3.png>')),
                     (3, format(tables, 1, 3) || repeat('<table><tr><td>信息内容<td>本年收费金额（单位：万元）<tr><td>行政事业性收费<td>7</table>', 600)),
                     (4, format(tables, 1, 3) || repeat('<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>1</table>', 600) || '<table><tr><td>信息内容<td>本年收费金额（单位：万元）<tr><td>行政事业性收费<td>7</table>')) f (n, rest),
     LATERAL (SELECT goir_parse('<h1>青石县水利局2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p>' || rest) OFFSET 0) p (r)
ORDER BY n;
