-- Tables as programs write them who convert documents: the same numbers.
\set VERBOSITY terse
CREATE TEMP TABLE page (name text, page text);

-- every figure that was read, a line an item
CREATE TEMP VIEW reading AS
SELECT name, f.table_name, f.item, string_agg(coalesce(f.value::text, f.state), ' ' ORDER BY f.n) AS figures
FROM page, goir_parse(page) report,
     goir_figures(report) WITH ORDINALITY f(table_name, item, measure, value, state, printed, n)
WHERE f.state <> 'missing'
GROUP BY name, f.table_name, f.item
ORDER BY name, min(f.n);

-- Markdown of which cells have two lines: each tag in it stands within a line, so that it is no HTML and its rows are lines
INSERT INTO page
SELECT name, format(E'# 青石县财政局%s2022年政府信息公开工作年度报告\n\n|(本列数据的勾稽关系为:第一项加第二项之和,<br>等于第三项加第四项之和)|%s|%s|%s|\n|---|---|---|---|---|---|---|---|---|---|\n||||**自然人**|法人或<br/>其他组织||||||**总计**|\n' ||
                    E'|||||商业<br>企业|科研<br>机构|社会公<br>益组织|法律服<br>务机构|其他||\n|一、本年新收政府信息<br>公开申请数量|||12|3||<b>5</b>|6|7|33|\n|三、本年度办<br>理结果|（三）<span id="p-1"></span>不予公开|1.属于国<br>家秘密|1|0|2|0|0|0|3|\n' ||
                    E'|||2.其他法律行政<br>法规禁止公开|1<br>2|0|2<sup>1</sup>|0|0|0|3|\n', lines, '', '', '申请人情况|||||||')
FROM (VALUES ('one line', ''), ('two lines', '<br>')) f (name, lines);
SELECT name, item, figures FROM reading;
SELECT name, goir_agency(goir_parse(page)) AS agency, goir_format(convert_to(page, 'UTF8')) FROM page ORDER BY name;

-- what is HTML all the same: lines of a page that only breaks them, and a number that another tag may hide
SELECT n, goir_format(convert_to(page, 'UTF8')), goir_figure(goir_parse(page), 'disclosure.licences.decisions')
FROM (VALUES (1, '信息内容|本年处理决定数量<br>行政许可|12<br>'), (2, E'|信息内容|本年处理决定数量|\n|---|---|\n|行政许可|<span style="display:none">1</span>2|\n'),
             (3, E'|信息内容|本年处理决定数量|\n|---|---|\n|行政许可|<i>1</i>2|\n'), (4, E'见<https://例.cn/a>\n|信息内容|本年处理决定数量|\n|---|---|\n|行政<br>许可|12|\n')) f (n, page)
ORDER BY n;

-- what pandas and others on it write for a blank cell, and for the head of a column that has none
TRUNCATE page;
INSERT INTO page
SELECT blank, replace(replace(E'| 信息内容 | 本年制发件数 | Unnamed: 2 | 本年废止件数 | 现行有效件数 |\n| --- | --- | --- | --- | --- |\n| 规章 | 3.0 | ~ | ~ | 12.0 |\n| 行政规范性文件 | ~ | ~ | 0.0 | 5.0 |\n', 'Unnamed: 2', head), '~', blank)
FROM (VALUES ('NaN', 'Unnamed: 2'), ('None', 'Col2'), ('<NA>', ''), ('', '')) f (blank, head);
SELECT name, item, figures FROM reading;

-- as pandas writes a table it has read: what a cell spans is repeated, rows are counted from 0, and columns too where they had no names;
-- heads of several levels have a blank row behind them in a workbook
TRUNCATE page;
WITH cells (n, line) AS (VALUES
  (0, '本列数据的勾稽关系 本列数据的勾稽关系 申请人情况 申请人情况 申请人情况 申请人情况 申请人情况 申请人情况 申请人情况'),
  (1, '本列数据的勾稽关系 本列数据的勾稽关系 自然人 法人或其他组织 法人或其他组织 法人或其他组织 法人或其他组织 法人或其他组织 总计'),
  (2, '本列数据的勾稽关系 本列数据的勾稽关系 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'),
  (3, '一、本年新收政府信息公开申请数量 一、本年新收政府信息公开申请数量 5 1 0 ~ 2 0 8'), (4, '三、本年度办理结果 （一）予以公开 3 1 0 0 2 0 7')),
numbered (n, line) AS (SELECT -1, '~ 0 1 2 3 4 5 6 7 8' UNION ALL SELECT n, n || ' ' || line FROM cells),
named (n, line) AS (SELECT n, CASE WHEN n < 3 THEN '~ ' ELSE n - 3 || ' ' END || line FROM cells UNION ALL SELECT 2.5, '~ ~ ~ ~ ~ ~ ~ ~ ~ ~'),
one (n, line) AS (VALUES (-1, '~ ' || (SELECT string_agg(g::text, ' ' ORDER BY g) FROM generate_series(0, 14) g)),
  (0, '0 行政复议 行政复议 行政复议 行政复议 行政复议 行政诉讼 行政诉讼 行政诉讼 行政诉讼 行政诉讼 行政诉讼 行政诉讼 行政诉讼 行政诉讼 行政诉讼'),
  (1, '1 结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 未经复议直接起诉 未经复议直接起诉 未经复议直接起诉 未经复议直接起诉 复议后起诉 复议后起诉 复议后起诉 复议后起诉 复议后起诉'),
  (2, '2 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计'), (3, '3 2 0 1 0 4 0 0 0 1 1 1 0 0 ~ 0')),
tables (name, n, line) AS (SELECT 'counted', * FROM numbered UNION ALL SELECT 'heads', * FROM named UNION ALL SELECT 'one row', * FROM one)
INSERT INTO page
SELECT name || ' ' || kind, (CASE kind WHEN 'html' THEN '<table>' ELSE '' END) ||
       string_agg(CASE kind WHEN 'html' THEN '<tr><td>' || replace(replace(line, '~', 'NaN'), ' ', '<td>') WHEN 'csv' THEN replace(replace(line, '~', ''), ' ', ',')
                  ELSE '| ' || replace(replace(line, '~', CASE WHEN n < 3 THEN '' ELSE 'nan' END), ' ', ' | ') || ' |' ||
                       CASE WHEN place = 1 THEN E'\n|' || repeat('---:|', 16) ELSE '' END END, E'\n' ORDER BY n)
FROM (SELECT *, row_number() OVER (PARTITION BY name ORDER BY n) AS place FROM tables) t, unnest('{html,csv,markdown}'::text[]) kind
GROUP BY name, kind;
SELECT name, item, figures FROM reading;

-- a label with the groups that its row is of, all in one cell, as where levels of labels were joined; behind a group no number is a row's that is none
TRUNCATE page;
INSERT INTO page
SELECT 'joined ' || k, '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计' ||
       string_agg('<tr><td>' || replace(label, '|', mark) || '<td>' || n || '<td>0<td>0<td>0<td>0<td>0<td>' || n, '' ORDER BY n) || '</table>'
FROM unnest('{" ",_,/," - "," > ",<br>,""}'::text[]) WITH ORDINALITY m (mark, k),
     unnest('{一、本年新收政府信息公开申请数量,三、本年度办理结果|（一）予以公开,三、本年度办理结果|（三）不予公开|1.属于国家秘密,（三）不予公开|5.属于三类内部事务信息,（四）无法提供|3.补正后申请内容仍不明确,五、不予处理|（2）重复申请,（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请,（六）其他处理|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请,（六）其他处理|3.其他,三、本年度办理结果|（七）总计,四、结转下年度继续办理}'::text[]) WITH ORDINALITY l (label, n)
GROUP BY k;
INSERT INTO page
SELECT 'label ' || n, '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>1<td>0<td>0<td>0<td>0<td>0<td>1<tr><td>' || label || '<td>2<td>0<td>0<td>0<td>0<td>0<td>2</table>'
FROM unnest('{（三）不予公开 3 0 0,（三）不予公开1.5,（三）不予公开（小计）,（三）不予公开 9.其他,（六）其他处理 4.其他,（三）不予公开 1.属于国家秘密2.其他法律行政法规禁止公开}'::text[]) WITH ORDINALITY l (label, n);
SELECT name, item, figures FROM reading WHERE item <> 'received';

-- the rest and the sum of a group are neither of another nor of all results, in the group's cell or in one beside it; 其他处理 with more behind it is a part of it
SELECT n, rows, (SELECT string_agg(item || ' ' || value, ', ') FROM goir_figures(r) WHERE measure = 'total' AND value IS NOT NULL) AS figures, (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE code !~ 'missing') AS notes
FROM unnest('{[（三）不予公开 9.其他 2],[（三）不予公开|9.其他 2],[（三）不予公开 8.属于行政查询事项 2][（四）无法提供 3.其他 3],[（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 2][（五）不予处理 6.其他 3],[（六）其他处理 3.其他 2],[（六）其他处理 3.其他 2][（三）不予公开 9.其他 3],
              [（三）不予公开 9.合计 2],[（三）不予公开|合计 2],[（五）不予处理 7.合计 2][（七）总计 3],[（五）不予处理|（七）总计 2],[三、本年度办理结果|（七）总计 2],[三、本年度办理结果_（六）其它处理_3.其它 2],[三、本年度办理结果_（六）其他处理_合计 2],[（六）其他处理 3 其他 2],[（六）其他处理小计 2],[（六）其他处理情况 2],
              [（三）不予公开 8属于行政查询事项 2],[本年度办理结果_不予公开_1.属于国家秘密 2],[（三）不予公开  1. 属于国家秘密 2],[（三）不予公开 １.５ 2]}'::text[]) WITH ORDINALITY t (rows, n),
     LATERAL (SELECT goir_parse('<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>1<td>0<td>0<td>0<td>0<td>0<td>1' ||
                                replace(regexp_replace(rows, '\[([^]]*) (\d+)\]', '<tr><td>\1<td>\2<td>0<td>0<td>0<td>0<td>0<td>\2', 'g'), '|', '<td>') || '</table>') OFFSET 0) p (r)
ORDER BY n;
