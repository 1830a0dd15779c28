-- Tables in other shapes than the form's: the same numbers.
\set VERBOSITY terse
CREATE TEMP TABLE page (name text, page text);

-- every figure that was read, a line an item
CREATE TEMP VIEW reading AS
SELECT name, goir_form(report) AS form, f.table_name, f.item,
       string_agg(coalesce(f.value::text, f.state), ' ' ORDER BY f.n) AS figures
FROM page, goir_parse(page) report,
     goir_figures(report) WITH ORDINALITY f(table_name, item, measure, value, state, printed, n)
WHERE f.state <> 'missing'
GROUP BY name, form, f.table_name, f.item
ORDER BY name, min(f.n);

-- proceedings: items as rows, outcomes as rows, a value a row, tables apart,
-- a table in each cell
INSERT INTO page VALUES
('items as rows', $$<table>
<tr><td>类别<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计
<tr><td>行政复议<td>1<td>2<td>3<td>4<td>10
<tr><td>未经复议直接起诉<td>-<td>-<td>-<td>-<td>-
<tr><td>复议后起诉<td>5<td>6<td>7<td>8<td>26</table>$$),
('items as rows, in two levels', $$<table>
<tr><td colspan=2>类别<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计
<tr><td colspan=2>行政复议<td>1<td>2<td>3<td>4<td>10
<tr><td rowspan=2>行政诉讼<td>未经复议直接起诉<td>9<td>9<td>9<td>9<td>36
<tr><td>复议后起诉<td>5<td>6<td>7<td>8<td>26</table>$$),
('outcomes as rows', $$<table>
<tr><td rowspan=2>结果<td rowspan=2>行政复议<td colspan=2>行政诉讼
<tr><td>未经复议直接起诉<td>复议后起诉
<tr><td>结果维持<td>1<td>9<td>5
<tr><td>结果纠正<td>2<td>9<td>6
<tr><td>其他结果<td>3<td>9<td>7
<tr><td>尚未审结<td>4<td>9<td>8
<tr><td>总计<td>10<td>36<td>26</table>$$),
('a value a row', $$<table>
<tr><td rowspan=5>行政复议<td>结果维持<td>1
<tr><td>结果纠正<td>2
<tr><td>其他结果<td>3
<tr><td>尚未审结<td>4
<tr><td>总计<td>10
<tr><td rowspan=5>复议后起诉<td>结果维持<td>5
<tr><td>结果纠正<td>6
<tr><td>其他结果<td>7
<tr><td>尚未审结<td>8
<tr><td>总计<td>26</table>$$),
('two tables', $$<table>
<tr><td colspan=5>行政复议
<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计
<tr><td>1<td>2<td>3<td>4<td>10</table><p>行政诉讼情况如下</p><table>
<tr><td colspan=10>行政诉讼
<tr><td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉
<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计
<tr><td>9<td>9<td>9<td>9<td>36<td>5<td>6<td>7<td>8<td>26</table>$$),
('a table in each cell', $$<table>
<tr><td><table><tr><td>类别</table><td><table><tr><td>结果维持</table><td><table><tr><td>结果纠正</table><td><table><tr><td>其他结果</table><td><table><tr><td>尚未审结</table><td><table><tr><td>总计</table>
<tr><td><table><tr><td>行政复议</table><td><table><tr><td>1</table><td><table><tr><td>2</table><td><table><tr><td>3</table><td><table><tr><td>4</table><td><table><tr><td>10</table></table>$$),
-- the two kinds of litigation in one are neither
('litigation not told apart', $$<table>
<tr><td>类别<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计
<tr><td>行政复议<td>1<td>2<td>3<td>4<td>10
<tr><td>行政诉讼<td>5<td>6<td>7<td>8<td>26</table>$$);
SELECT name, item, figures FROM reading;
SELECT name, code, place FROM page, goir_notes(goir_parse(page))
WHERE name = 'litigation not told apart' AND code LIKE 'row.%';

-- a column that numbers the rows
TRUNCATE page;
INSERT INTO page VALUES ('serial numbers', $$<table>
<tr><td>序号<td>信息内容<td>本年处理决定数量
<tr><td>1<td>行政处罚<td>4
<tr><td>2<td>行政强制<td>5</table>$$);
SELECT item, figures FROM reading;

-- a cell a line, as from a page with boxes, and a row a line, as from a PDF,
-- labels and headings broken over lines, a page number in between
TRUNCATE page;
INSERT INTO page VALUES ('a cell a line', $$某某市教育局2023年政府信息公开工作年度报告
二、主动公开政府信息情况
第二十条第（一）项
信息内容
本年制发件数
本年废止件数
现行有效件数
规章
0
0
1
行政规范性文件
2
3
44
第二十条第（八）项
信息内容
本年收费金额（单位：万元）
行政事业性收费
8.5
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
申请人情况
自然人
法人或其他组织
总计
商业企业
科研机构
社会公益组织
法律服务机构
其他
一、本年新收政府信息公开申请数量
1
2
3
4
5
6
21
二、上年结转政府信息公开申请数量
0
0
0
0
0
0
四、结转下年度继续办理
1
2
3
8
5
6
21
三、本年度办理结果
（一）予以公开
7
6
5
4
3
2
27
四、政府信息公开行政复议、行政诉讼情况
行政复议
行政诉讼
结果维持
结果纠正
其他结果
尚未审结
总计
未经复议直接起诉
复议后起诉
结果维持
结果纠正
其他结果
尚未审结
总计
结果维持
结果纠正
其他结果
尚未审结
总计
1
2
3
4
10
9
9
9
9
36
5
6
7
8
26
五、存在的主要问题及改进情况
个别栏目更新不及时。$$),
('a row a line', $$某某市教育局2023年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加
第二项之和，等于第三项加第四项之和）
申请人情况
自然人
法人或其他组织
总计
商业
企业
科研机构
社会公益
组织
法律服务
机构
其他
一、本年新收政府信息公开申请数量
1 2 3 4 5 6 21
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
三、本年度办理结果
（一）予以公开
7 6 5 4 3 2 27
- 3 -
（二）部分公开（区分处理的，
只计这一情形，不计其他情形）
1 1 1 1 1 1 6
2.其他法律行政法规
禁止公开
2 2 2 2 2 2 12
四、政府信息公开行政复议、行政诉讼情况
本年度没有。$$);
SELECT name, item, figures FROM reading;
-- the row that lost a cell says so, and so does the one that lost a cell and
-- took the number of a page; headings and prose stay what they are
SELECT code, place, message FROM page, goir_notes(goir_parse(page))
WHERE name = 'a cell a line' AND code = 'row.cells';
SELECT name, s.* FROM page, goir_sections(page) s;

-- rows drawn with '|' in an HTML page
TRUNCATE page;
INSERT INTO page VALUES ('bars', $$<p>二、主动公开政府信息情况</p><pre>
第二十条第（一）项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | 1 |
行政规范性文件 | 3 | 4 | 5
</pre>$$);
SELECT item, figures FROM reading;

-- what looks alike and is none: a menu with counts, a short row of results
TRUNCATE page;
INSERT INTO page VALUES
('menu', $$<div>行政许可</div><div>23</div><div>行政处罚</div><div>12</div><div>行政强制</div><div>3</div>$$),
('outcomes of nobody', $$<table><tr><td>结果维持<td>5<tr><td>结果纠正<td>6</table>$$);
SELECT * FROM reading;

-- a row that some provinces add to the form: figures of its own, beside the form's
TRUNCATE page;
INSERT INTO page VALUES ('2021', $$<h1>某某省林业局2023年政府信息公开工作年度报告</h1><table>
<tr><td colspan=4>第二十条第（一）项
<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数
<tr><td>规章<td>0<td>0<td>1
<tr><td>行政规范性文件<td>2<td>3<td>44
<tr><td>其他主动公开文件<td>52<td>1<td>310</table>$$),
('2019', $$<h1>某某省林业局2020年政府信息公开工作年度报告</h1><table>
<tr><td colspan=4>第二十条第（一）项
<tr><td>信息内容<td>本年新制作数量<td>本年新公开数量<td>对外公开总数量
<tr><td>规章<td>0<td>0<td>1
<tr><td>其他主动公开文件<td>7<td>8<td>9
<tr><td>规范性文件<td>2<td>3<td>44</table>$$);
SELECT name, form, item, figures FROM reading;
SELECT name, d.article, d.item, d.label, d.measure, d.value
FROM page, goir_disclosure(goir_parse(page)) d WHERE item = 'other_documents';
SELECT name, goir_figure(goir_parse(page), 'disclosure.other_documents.issued') AS issued,
       goir_parse(page)::text::goir_report = goir_parse(page) AS text_form,
       (goir_parse(goir_html(goir_parse(page)))::jsonb) -> 'figures' = goir_parse(page)::jsonb -> 'figures' AS html
FROM page;
-- no report misses it
SELECT count(*) FROM page, goir_notes(goir_parse(page)) WHERE place LIKE '%other_documents%';
SELECT count(*) FROM page, goir_checks(goir_parse(page)) WHERE subject LIKE '%other_documents%' AND status = 'fail';

-- labels broken over two rows; a table that goes on without its header, rows
-- numbered all along; labels with two characters exchanged
TRUNCATE page;
INSERT INTO page VALUES ('broken', $$<table>
<tr><td rowspan=3>项目<td rowspan=3>自然人<td colspan=5>法人或其他组织<td rowspan=3>总计
<tr><td>商业<td>科研<td>社会公<td>法律服<td>其
<tr><td>企业<td>机构<td>益组织<td>务机构<td>他
<tr><td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6<td>21
<tr><td>二、年上结转政府信息公开申请数量<td>0<td>0<td>0<td>0<td>0<td>1<td>1</table>$$),
('numbered', $$<table>
<tr><td>序号<td>指标名称<td>计量单位<td>统计数
<tr><td>1<td>（一）主动公开政府信息数<td>条<td>100
<tr><td>2<td>其中：主动公开规范性文件数<td>条<td>7</table><table>
<tr><td>3<td>制发规范性文件总数<td>件<td>8
<tr><td>4<td>1.政府公报公开政府信息数<td>条<td></table>$$);
SELECT name, item, figures FROM reading;

-- numbers in words; 一 is as often a dash
SELECT cell, f.value, f.state
FROM unnest(ARRAY['共5件', '三十二', '一百零五件', '十', '一', '二万三千', '–2', '零件', '十二十', '共五']) WITH ORDINALITY c(cell, n),
     goir_figures(goir_parse('<table><tr><td>信息内容<td>上一年项目数量<td>本年增/减<td>处理决定数量<tr><td>行政许可<td>0<td>' || cell || '<td>0</table>')) f
WHERE f.item = 'licences' AND f.measure = 'change' ORDER BY n;

-- a second report on the page fills no gap of the first
TRUNCATE page;
INSERT INTO page VALUES ('two', $$<h1>甲局2023年政府信息公开工作年度报告</h1><table>
<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数
<tr><td>规章<td>0<td>0<td>1
<tr><td>行政规范性文件<td>2*<td>3<td>44</table><table>
<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数
<tr><td>规章<td>0<td>0<td>0
<tr><td>行政规范性文件<td>5<td>3<td>6</table>$$);
SELECT item, figures FROM reading;

-- rows and cells drawn with blocks, blank cells among them
TRUNCATE page;
INSERT INTO page VALUES ('blocks', $$<div class="content"><p>二、主动公开政府信息情况</p><div class="table">
<div class="tr"><div>第二十条第（一）项</div></div>
<div class="tr"><div>信息内容</div><div>本年制发件数</div><div>本年废止<br>件数</div><div>现行有效件数</div></div>
<div class="tr"><div>规章</div><div></div><div>1</div><div></div></div>
<div class="tr"><div>行政规范性文件</div><div>2</div><div></div><div>44</div></div></div></div>$$);
SELECT item, figures FROM reading;

-- the header of the application table with labels nobody reads at once
TRUNCATE page;
INSERT INTO page SELECT name, '<table>' || head ||
    '<tr><td>1<td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6<td>21</table>'
FROM (VALUES
('numbered rows, 申请人情况 misspelt', '<tr><td rowspan=3>序号<td rowspan=3>（本列数据的勾稽关系为）<td colspan=7>申请政情况<tr><td rowspan=2>自然人<td colspan=5>法人或其他组织<td rowspan=2>总计<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他'),
('法人或其他组织 misspelt', '<tr><td rowspan=3>序号<td rowspan=3>（本列数据的勾稽关系为）<td colspan=7>申请人情况<tr><td rowspan=2>自然人<td colspan=5>法的或它其组织<td rowspan=2>总计<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他'),
('two kinds of applicants misspelt', '<tr><td rowspan=3>序号<td rowspan=3>（本列数据的勾稽关系为）<td colspan=7>申请人情况<tr><td rowspan=2>自然人<td colspan=5>法人或其他组织<td rowspan=2>总计<tr><td>商业企业<td>科机研构<td>社公会益组织<td>法律服务机构<td>其他'),
('broken over two rows and misspelt', '<tr><td rowspan=4>序号<td rowspan=4>（本列数据的勾稽关系为）<td colspan=7>申请人情况<tr><td rowspan=3>自然人<td colspan=5>法人或其他组织<td rowspan=3>总计<tr><td>商业<td>科研<td>社会公<td>律法服<td>其<tr><td>企业<td>机构<td>益组织<td>务机构<td>他')) v(name, head);
SELECT * FROM reading;

-- Markdown that fills rows up with blank cells anywhere, or before values whose totals are blank
TRUNCATE page;
INSERT INTO page VALUES ('anywhere', '| 第二十条第（一）项 | | | | |
|---|---|---|---|---|
| 信息内容 | | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| 规章 | 1 | 2 | 3 | |
| 行政规范性文件 | 4 | 5 | | 6 |'),
('before', '| 项目 | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|---|---|---|
| 一、本年新收政府信息公开申请数量 | | | 1 | 2 | 3 | 4 | 5 | 6 | |
| 二、上年结转政府信息公开申请数量 | | | | 0 | 0 | 0 | 0 | 0 | |
| 三、本年度办理结果 | （一）予以公开 | | 2 | 0 | 0 | 0 | 0 | 0 | |
| （三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | |');
SELECT name, item, figures FROM reading;

-- rows in paragraphs that marks open and close
TRUNCATE page;
INSERT INTO page VALUES ('framed lines', '<p>|申请人情况|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|</p><p>|一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21|</p><p>|二、上年结转政府信息公开申请数量|1||0|0|0|0|1|</p>'),
-- columns that a copy of the form left out, and one put first: the rows have as many values, and add up
('one column fewer', '<p>自然人 商业企业 科研机构 社会公益组织 其他 总计</p><p>一、本年新收政府信息公开申请数量 1 2 3 4 5 15</p><p>二、上年结转政府信息公开申请数量 1 0 0 0 0 1</p>'),
('the total first', '<p>总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他</p>' ||
    (SELECT string_agg('<p>' || l || '</p><p>' || CASE n WHEN 4 THEN 9 ELSE n + 15 END || '</p><p>' || n || '</p><p>1</p><p>2</p><p>3</p><p>4</p><p>5</p>', '' ORDER BY n)
     FROM unnest(ARRAY['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开', '（二）部分公开', '1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”', '4.保护第三方合法权益', '5.属于三类内部事务信息', '6.属于四类过程性信息']) WITH ORDINALITY t(l, n)));
-- the number of a page between a row's values, and one that could be a value: then there are too many
INSERT INTO page
SELECT 'page number ' || v, replace(E'自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n二、上年结转政府信息公开申请数量\n1\n0\n0\n0\n@\n0\n0\n1', '@', v)
FROM unnest(ARRAY['第1页', '第 1 页', '第 1 页 共 2 页', '- 1 -', '1']) v;
SELECT name, item, figures FROM reading;

-- rows as tables of their own, one column fewer, and behind a page break the header of another table
TRUNCATE page;
INSERT INTO page VALUES ('other header', '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他</table>
<table><tr><td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6</table>
<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数</table>
<table><tr><td>二、上年结转政府信息公开申请数量<td>7<td>8<td>9<td>10<td>11<td>12</table>');
SELECT name, item, figures FROM reading;

-- a cell a line: an empty line is a blank cell where all rows come out even, whatever the file makes of spans
TRUNCATE page;
INSERT INTO page
SELECT name, replace(replace(replace(E'第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n@0\n3\n行政规范性文件\n2\n1\n9\n三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\n法人或其他组织\n总计\n~~商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n~一、本年新收政府信息公开申请数量\n@2\n@0\n0\n0\n@三、本年度办理结果\n（一）予以公开\n1\n0\n0\n0\n0\n0\n1\n~（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n0\n@@@@0\n@~（三）不予公开\n1.属于国家秘密\n0\n0\n0\n0\n0\n0\n@~~2.其他法律行政法规禁止公开\n@@0\n0\n0\n0\n0\n四、结转下年度继续办理\n0\n0\n0\n0\n0\n0\n0\n', '@', blank), '~', covered), E'\n', gap)
FROM (VALUES ('empty lines', E'\n', E'\n', E'\n'), ('blanks', E' \n', '', E'\n'), ('blanks, covered ones empty', E' \n', E'\n', E'\n'),
    ('an empty line behind each cell', E'\n', '', E'\n\n')) t(name, blank, covered, gap);
SELECT name, item, figures FROM reading;
-- and none where one row does not
TRUNCATE page;
INSERT INTO page
SELECT name, E'信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n\n0\n3\n行政规范性文件\n' || rest
FROM (VALUES ('a stray one', E'2\n\n1\n9\n'), ('one left out', E'2\n1\n'), ('a number too many', E'2\n1\n9\n3\n'),
    ('only one row', '')) t(name, rest);
SELECT name, item, figures FROM reading;

-- cells with frames, and of several lines: what spans is drawn
TRUNCATE page;
INSERT INTO page VALUES ('rows', E'某县某局2023年政府信息公开工作年度报告
第二十条第（一）项
┌────────────────┬──────────────┬────────┬──────┐
│ 信息内容       │ 本年制发件数 │本年废止│ 现行 │
│                │              │件数    │ 有效 │
│                │              │        │ 件数 │
├────────────────┼──────────────┼────────┼──────┤
│ 规章           │              │0       │ 3    │
├────────────────┼──────────────┼────────┼──────┤
│ 行政规范性文件 │ 2            │1       │ 9    │
└────────────────┴──────────────┴────────┴──────┘
行政许可12件。
+----------------+----------+
| 信息内容       | 本年处理 |
|                | 决定数量 |
+================+==========+
| 行政许可       | 12       |
+----------------+----------+
| 行政处罚       |          |
+----------------+----------+
'), ('rows that no frame parts', E'某县某局2023年政府信息公开工作年度报告
第二十条第（五）项
┌──────────┬──────────────────┐
│ 信息内容 │ 本年处理决定数量 │
├──────────┼──────────────────┤
│ 行政许可 │               12 │
│ 行政处罚 │                3 │
└──────────┴──────────────────┘
'), ('a group over its rows', E'
┌──────────────────────────────────┬──────┬────────────────────────────────────────────┬──────┐
│项目                              │自然人│法人或其他组织                              │总计  │
│                                  │      ├────────┬────────┬────────┬────────┬────────┤      │
│                                  │      │商业企业│科研机构│社会公益│法律服务│其他    │      │
│                                  │      │        │        │组织    │机构    │        │      │
├──────────────────────────────────┼──────┼────────┼────────┼────────┼────────┼────────┼──────┤
│一、本年新收政府信息公开申请数量  │1     │        │2       │        │        │        │3     │
├────────┬─────────────────────────┼──────┼────────┼────────┼────────┼────────┼────────┼──────┤
│        │（一）予以公开           │      │1       │        │        │        │        │1     │
│三、本年├──────┬──────────────────┼──────┼────────┼────────┼────────┼────────┼────────┼──────┤
│度办理结│（三）│1.属于国家秘密    │1     │        │        │        │0       │        │1     │
│果      │不予公├──────────────────┼──────┼────────┼────────┼────────┼────────┼────────┼──────┤
│        │开    │2.其他法律行政法规│      │        │1       │        │        │        │1     │
│        │      │禁止公开          │      │        │        │        │        │        │      │
└────────┴──────┴──────────────────┴──────┴────────┴────────┴────────┴────────┴────────┴──────┘
');
SELECT name, item, figures FROM reading;
-- a character lost, another in its place or one more, at each fifth place: no number is another than that of the whole frame
WITH damaged AS (
    SELECT p.name, p.page, d.page AS other, d.at, d.what FROM page p, LATERAL (
        SELECT at, what, overlay(p.page PLACING put FROM at FOR taken)
        FROM generate_series(position(E'\n' IN p.page), length(p.page), 5) at,
            (VALUES ('lost', '', 1), ('blank', ' ', 1), ('tab', E'\t', 1), ('wall', '│', 1), ('edge', '─', 1), ('cross', '┼', 1),
                ('another blank', ' ', 0), ('another wall', '│', 0), ('line end', E'\n', 0)) changes(what, put, taken)
        WHERE substr(p.page, at, 1) !~ '[0-9]') d(at, what, page)),
figures AS (
    SELECT d.name, d.at, d.what, f.table_name, f.item, f.measure, f.value,
        goir_figure(whole, (f.table_name || '.' || f.item || '.' || f.measure)::goir_path) AS expected
    FROM (SELECT *, goir_parse(page) AS whole, goir_parse(other) AS report FROM damaged OFFSET 0) d, goir_figures(d.report) f)
SELECT count(*) > 2000 AS many, count(*) FILTER (WHERE value IS NOT NULL) > 1000 AS most,
    array_agg(format('%s at %s: %s.%s.%s = %s, not %s', what, at, table_name, item, measure, value, expected))
        FILTER (WHERE value IS NOT NULL AND value IS DISTINCT FROM expected) AS wrong
FROM figures;
-- lines broken as a mail breaks them, of frames drawn with + - | too: neither
WITH drawn AS (SELECT name, page FROM page UNION ALL SELECT name || ', plain', translate(page, '─│├┤┼┌┐└┘┬┴', '-|+++++++++') FROM page),
figures AS (
    SELECT d.name, width, f.table_name, f.item, f.measure, f.value,
        goir_figure(whole, (f.table_name || '.' || f.item || '.' || f.measure)::goir_path) AS expected
    FROM (SELECT name, width, goir_parse(page) AS whole, goir_parse(regexp_replace(page, '([^\n]{' || width || '})(?=[^\n0-9])', E'\\1' || line_end, 'g')) AS report
          FROM drawn, generate_series(6, 110, 2) width, (VALUES (E'\n'), (E'\r\n  ')) e(line_end) OFFSET 0) d, goir_figures(d.report) f)
SELECT count(*) FILTER (WHERE value IS NOT NULL) > 1000 AS many,
    array_agg(format('%s at %s: %s.%s.%s = %s, not %s', name, width, table_name, item, measure, value, expected))
        FILTER (WHERE value IS NOT NULL AND value IS DISTINCT FROM expected) AS wrong
FROM figures;
-- torn by the end of a page
UPDATE page SET page = replace(page, '│果      │', E'\n         - 3 -\n\f\n│果      │');
SELECT name, item, figures FROM reading WHERE name LIKE 'a group %';
-- what stands behind a label under other words is not its
SELECT heads, (SELECT json_object_agg(item || '.' || measure, value) FROM goir_figures(goir_parse(
    '<table><tr><td rowspan=2>项目<td rowspan=2>自然人<td colspan=5>法人或其他组织<td rowspan=2>总计<tr><td>' || heads ||
    '<tr><td>一、本年新收政府信息公开申请数量<td>1<td><td>2<td><td><td><td>3<tr><td>（一）予以公开<td><td>1<td><td><td><td><td>1</table>'))
    WHERE value IS NOT NULL) AS figures
FROM unnest(ARRAY['商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他', '<td><td><td><td>', '<td><td>组织<td>机构<td>', '甲<td>乙<td>丙<td>丁<td>戊']) heads;
-- a cell of two numbers is none
TRUNCATE page;
INSERT INTO page VALUES ('two numbers', E'
+--------+----------------+
|信息内容|本年处理决定数量|
+--------+----------------+
|行政许可|1               |
|        |2               |
+--------+----------------+
|行政处罚|3               |
+--------+----------------+');
SELECT name, item, figures FROM reading;
-- quotes that take one column of the terminal or two
TRUNCATE page;
INSERT INTO page
SELECT 'quotes' || n, replace(E'
┌───────────────────┬────────────────┐
│信息内容           │本年处理决定数量│
├───────────────────┼────────────────┤
│行政许可           │12              │
├───────────────────┼────────────────┤
│“行政处罚”@      │3               │
└───────────────────┴────────────────┘', '@', repeat(' ', n)) FROM unnest(ARRAY[1, 3]) n;
SELECT name, item, figures FROM reading;

-- an edge that is drawn twice is one; a text across a wall that stands on no edge leaves no cells
TRUNCATE page;
INSERT INTO page VALUES ('an edge twice', E'
┌──────────┬──────────────────┐
│ 信息内容 │ 本年处理决定数量 │
├──────────┼──────────────────┤
├──────────┼──────────────────┤
│ 行政许可 │               12 │
├──────────┼──────────────────┤
│ 行政处罚 │                3 │
└──────────┴──────────────────┘
'), ('a text across', E'
┌────────┬────────┬────────────────┐
│信息内容│        │本年处理决定数量│
├────────┼────────┼────────────────┤
│行政许可│        │12              │
│      跨过的字   ├────────────────┤
│        │        │3               │
├────────┼────────┼────────────────┤
│行政处罚│        │7               │
└────────┴────────┴────────────────┘
');
SELECT name, item, figures FROM reading;

-- a head of which pieces stand on other lines is not the only one
TRUNCATE page;
INSERT INTO page VALUES ('pieces of heads', E'第二十条第（六）项\n信息内容 本年增/减\n上一年项目 处理决\n数量 定数量\n行政处罚 16\n行政强制 7\n第二十条第（八）项');
SELECT name, item, figures FROM reading;

-- outcomes under a line that says whose they are; labels with wide blanks inside; labels of the statistics that are nearly theirs
TRUNCATE page;
INSERT INTO page VALUES
('outcomes under a line', E'行政复议\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n2\t0\t3\t1\t6\n行政诉讼\n未经复议直接起诉\t复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t2\t1\t7\t4\t4\t1\t2\t11'),
('outcomes under a list', E'行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n2\t0\t3\t1\t6'),
('outcomes under a line that says too little', E'行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n2\t0\t3\t1\t6'),
('wide blanks', E'案件类型            结果　维持  结果纠正  其他  结果  尚未审结  总　计\n行政 复议           2           3         0           0         5\n未经复议直接起  诉  1           0         0           1         2\n复议后 起诉         6           7         6           5         24'),
('nearly labels', E'序 号  指标名称                    计量单位  统计数\n1      一、主动公开情况            —         —\n2      （一）主动公开信息数        条        4\n3      其中：主动公开规范性文件数  条        3\n4      制发规范性文件总数          件        61'),
-- a unit that stands apart is no number too many
('units apart', E'信息内容  本年制发件数  本年废止件数  现行有效件数\n规章      2             0             8\n行政复议  行政诉讼\n          未经复议直接起诉  复议后起诉\n结果维持  结果纠正  其他结果  尚未审结  总计  结果维持  结果纠正  其他结果  尚未审结  总计  结果维持  结果纠正  其他结果  尚未审结  总计\n0  0 件  0  0  0  0  0  0  0  0  0  0  0  0  0\n');
SELECT name, item, figures FROM reading;

-- the column of totals is not there: one row that lacks a cell takes no others with it; neither is that of citizens, nor do its totals add up
TRUNCATE page;
INSERT INTO page
SELECT name, E'自然人\n法人或其他组织\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n一、本年新收政府信息公开申请数量\n14\n2\n1\n0\n0\n2\n二、上年结转政府信息公开申请数量\n2\n0\n0\n3\n0\n0\n（一）予以公开\n5\n2\n0\n4\n0\n1\n' ||
       E'（二）部分公开\n1\n0\n1\n0\n1\n0\n1.属于国家秘密\n' || row || E'2.其他法律行政法规禁止公开\n1\n1\n0\n0\n0\n0'
FROM (VALUES ('one lacks a cell', E'1\n0\n5\n0\n0\n'), ('one has a cell too many', E'1\n0\n5\n0\n0\n6\n7\n')) f (name, row);
INSERT INTO page VALUES ('no citizens', E'法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n一、本年新收政府信息公开申请数量\n26\n8\n8\n11\n7\n214\n二、上年结转政府信息公开申请数量\n4\n0\n0\n1\n1\n29\n（一）予以公开\n13\n5\n5\n3\n5\n93\n（二）部分公开\n5\n1\n0\n2\n2\n26\n1.属于国家秘密\n1\n0\n0\n0\n0\n4');
SELECT name, item, figures FROM reading;

-- rows that are padded to the width of those with all labels before them; one too many is none such
TRUNCATE page;
INSERT INTO page
SELECT name, E'|自然人|法人或其他组织|总计|\n|商业企业|科研机构|社会公益组织|法律服务机构|其他|\n|一、本年新收政府信息公开申请数量|81|15|2|6|10|1|115|\n|（三）不予公开|1.属于国家秘密|1|0|0|0|1|0|2|\n' ||
       E'|三、本年度办理结果|（四）无法提供|1.本机关不掌握相关政府信息|3|0|1|0|0|0|4|\n' || row
FROM (VALUES ('padded', E'|（六）其他处理||4|1|0|1|0|0|6|\n|四、结转下年度继续办理|||5|0|0|0|0|0|5|'), ('one too many', E'|（六）其他处理||4|1|0|1|0|0|6|6|\n|四、结转下年度继续办理||5|0|0|0|0|0|5|')) f (name, row);
SELECT name, item, figures FROM reading WHERE item !~ 'received|state_secret|not_held';

-- a label without the one character that denies, numbered as the form has it there; the first row under a header of another table, misspelt
SELECT item, goir_figure(report, ('requests.' || item || '.total')::goir_path) AS total
FROM goir_parse('<table><tr><td>序<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计
<tr><td>（三）不予公开<td>8.属于行政查询事项<td>0<td>0<td>0<td>0<td>0<td>0<td>0
<tr><td>（四）无法提供<td>1.本机关掌握相关政府信息<td>1<td>0<td>0<td>0<td>0<td>0<td>1<tr><td>2.没有现成信息需要另行制作<td>2<td>0<td>0<td>0<td>0<td>0<td>2
<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数
<tr><td>（四）无法提供<td>3.补后正申请内容仍不明确<td>3<td>0<td>0<td>0<td>0<td>0<td>3</table>'::text) report,
     unnest(ARRAY['unavailable.not_held', 'unavailable.needs_creation', 'unavailable.still_unclear']) item;

-- rows of one table, each a table of its own in its cell: the column that numbers them is that of all
SELECT goir_figure(report, 'requests.received.total') AS received, goir_figure(report, 'requests.carried_in.total') AS carried_in
FROM goir_parse('<table><tr><td><table><tr><td>编号<td>（勾稽关系）<td>情况</table><tr><td><table><tr><td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计</table>
<tr><td><table><tr><td>1<td>一、本年新收政府信息公开申请数量<td>4<td>2<td>0<td>0<td>0<td>0<td>6</table><tr><td><table><tr><td>2<td>二、上年结转政府信息公开申请数量<td>1<td>2<td>0<td>0<td>0<td>0<td>3</table></table>'::text) report;

-- no row has labels of all levels: a blank cell behind a label may be a value, and the last number one too many
TRUNCATE page;
INSERT INTO page VALUES ('a value printed twice', E'自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n三、本年度办理结果\t（一）予以公开\t75\t12\t1\t5\t4\t4\t101\n（二）部分公开\t\t2\t0\t1\t2\t0\t31\t31\n1.属于国家秘密\t6\t2\t0\t0\t1\t0\t9');
SELECT name, item, figures FROM reading;

-- a column that numbers the rows goes wherever it stands: between labels and values, behind these, beside a header of several rows
SELECT n, (SELECT string_agg(f.item || ' ' || f.measure || ' ' || f.value, ', ' ORDER BY f.item, f.measure) FROM goir_figures(r) f WHERE f.state = 'number') AS read
FROM (VALUES (1, '<tr><td rowspan=3>项目<td rowspan=3>行次<td colspan=7>申请人情况', '', '<td>1', ''), (2, '<tr><td rowspan=3>项目<td colspan=7>申请人情况<td rowspan=3>编号', '', '', '<td>1')) f (n, head, foot, before, behind),
     LATERAL (SELECT goir_parse('<table>' || head || '<tr><td rowspan=2>自然人<td colspan=5>法人或其他组织<td rowspan=2>总计<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他' ||
                                '<tr><td>一、本年新收政府信息公开申请数量' || before || '<td>5<td>1<td><td>0<td>2<td>0<td>8' || behind ||
                                '<tr><td>二、上年结转政府信息公开申请数量' || replace(before, '1', '2') || '<td>1<td>0<td>0<td>0<td>0<td>0<td>1' || replace(behind, '1', '2') || '</table>') OFFSET 0) p (r)
ORDER BY n;
SELECT f.item, f.value FROM goir_figures(goir_parse('<table><tr><td>信息内容<td>序号<td>本年处理决定数量<tr><td>行政许可<td>1<td>3<tr><td>行政处罚<td>2<td>7</table>')) f WHERE f.state = 'number' ORDER BY f.item;

-- tabs in <pre>: one at the end of a line stands before a blank cell, those at its start behind blank ones
TRUNCATE page;
INSERT INTO page VALUES ('tabs in pre', E'<pre>项目\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n一、本年新收政府信息公开申请数量\t4\t1\t0\t0\t2\t0\t\n二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t\n三、本年度办理结果\t（一）予以公开\t3\t0\t0\t0\t1\t\t\n四、行政复议和行政诉讼\n行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n\t\t\t\t\t2\t1\t0\t0\t3\t1\t0\t0\t0\t1\n</pre>');
SELECT item, figures FROM reading;

-- a cell a line: a numeral alone and a number with the mark of a note are cells, if none that is read; a header repeated among numbered rows has a number itself
TRUNCATE page;
INSERT INTO page SELECT v.name, '三、收到和处理政府信息公开申请情况' || E'\n序号\n申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n' || replace(v.rows, ' ', E'\n')
FROM (VALUES ('numerals and notes', '1 一、本年新收政府信息公开申请数量 三 0 0 0 1 0 四 2 二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1① 3 三、本年度办理结果 （一）予以公开 2 0 0 1* 0 0 3'),
             ('a header with a number', '1 一、本年新收政府信息公开申请数量 4 0 0 0 1 0 5 2 二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1 3 序号 信息内容 本年制发件数 本年废止件数 现行有效件数 4 三、本年度办理结果 （一）予以公开 2 0 0 0 0 1 3 5 （二）部分公开 1 0 0 0 1 0 2')) v (name, rows);
SELECT name, item, figures FROM reading;
SELECT (SELECT string_agg(kind, ' ' ORDER BY section_no) FROM goir_sections(v.page)) AS sections FROM (VALUES (E'四、政府信息公开行政复议、行政诉讼情况\n行政复议\n结果维持\n结果纠正\n五、信息处理费收取情况\n通知收取件数\n通知收取金额（元）\n实际收取金额（元）\n信息处理费\n0\n0\n0\n第六部分 存在的主要问题及改进情况\n无。'::text)) v (page);

-- a row that is blank and not shown is none of values: dashes that are shown say more
TRUNCATE page;
INSERT INTO page VALUES ('hidden behind the header', '<table><tr><td colspan=5>行政复议<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<tr style="display:none"><td><td><td><td><td><tr><td>-<td>-<td>-<td>-<td>-</table>');
SELECT item, figures FROM reading;

-- marks between cells, blank ones for spans: the header says so, and rows whose totals are all blank have just their cells
TRUNCATE page;
INSERT INTO page VALUES ('blank cells for spans', E'| （勾稽关系） | | | 申请人情况 | | | | | | |\n|---|---|---|---|---|---|---|---|---|---|\n| 自然人 | 法人或其他组织 | | | | | 总计 |\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n| 一、本年新收政府信息公开申请数量 | | | 4 | 1 | 0 | 0 | 2 | 0 | |\n| 二、上年结转政府信息公开申请数量 | | | | 1 | 0 | 0 | 0 | 0 | |\n| 三、本年度办理结果 | （一）予以公开 | | 3 | 0 | 0 | 0 | 1 | 0 | |\n| （二）部分公开 | | 1 | 0 | 0 | 0 | 0 | 0 | |\n| （三）不予公开 | 1.属于国家秘密 | 0 | 2 | 0 | 0 | 0 | 0 | |\n'),
-- a cell too few, or one too many: nobody knows which
('a cell lost or added', E'| （勾稽关系） | | | 申请人情况 | | | | | | |\n|---|---|---|---|---|---|---|---|---|---|\n| 自然人 | 法人或其他组织 | | | | | 总计 |\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n| 一、本年新收政府信息公开申请数量 | | | 4 | 1 | 0 | 0 | 2 | |\n| 二、上年结转政府信息公开申请数量 | | | | | 1 | 0 | 0 | 0 | 0 | 1 |\n');
SELECT name, item, figures FROM reading;

-- a row for each kind of proceedings, a cell a line: 行政诉讼 heads a group of them
TRUNCATE page;
INSERT INTO page VALUES ('rows of proceedings', E'四、政府信息公开行政复议、行政诉讼情况\n类别\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n行政复议\n4\n3\n2\n0\n9\n行政诉讼\n未经复议直接起诉\n0\n1\n0\n0\n1\n复议后起诉\n2\n2\n1\n0\n5\n五、存在的主要问题及改进情况\n无。');
SELECT item, figures FROM reading;

-- each cell a table of its own: what stands in the first ones of a part that goes on is no text between the two
TRUNCATE page;
INSERT INTO page SELECT 'cells in cells', '<table><tr><td>统计指标<td>单位<td>统计数<tr><td>1.参加或举办新闻发布会总次数<td>次<td>3</table><table>' || string_agg('<tr><td><table><tr><td>' || label || '</table><td><table><tr><td>次</table><td>' || value, '' ORDER BY value) || '</table>'
FROM (VALUES ('其中：主要负责同志参加新闻发布会次数', 1), ('2.政府网站在线访谈次数', 2)) v (label, value);
SELECT item, figures FROM reading;

-- columns that no form has, beside all that one has: read past; not one of a year, one that corrects, one that may be the form's, or in a row that lacks a cell
TRUNCATE page;
INSERT INTO page SELECT name, '<table><tr><td rowspan=2>项目<td rowspan=2>自然人<td colspan=5>法人或其他组织' || replace(heads, '<b>', '<td rowspan=2>') ||
  '<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<tr><td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6' || replace(cells, ' ', '<td>') || '</table>'
FROM (VALUES ('behind', '<b>总计<b>同比', ' 21 -5%'), ('before', '<b>上年合计<b>总计', ' 18 21'), ('both', '<b>上年<b>总计<b>备注', ' 18 21 '),
             ('a year', '<b>总计<b>2022年', ' 21 18'), ('corrected', '<b>总计<b>更正后', ' 21 22'), ('garbled', '<b>总计<b>法律服务机购', ' 21 22'), ('short', '<b>上年<b>总计', ' 21')) v (name, heads, cells);
INSERT INTO page VALUES ('disclosure', '<table><tr><td colspan=5>第二十条第（一）项<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<td>备注<tr><td>规章<td>1<td>2<td>3<td>见附件<tr><td>行政规范性文件<td>4<td>5<td>6<td></table>');
SELECT name, item, figures FROM reading;

-- a blank cell behind a label, and values that add up: none of them is one too many
TRUNCATE page;
INSERT INTO page SELECT 'total ' || total, E'自然人 | 法人或其他组织 | 总计\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他\n三、本年度办理结果 | （一）予以公开 | 3 | 0 | 0 | 0 | 1 | 0 | 4\n（三）不予公开 | 1.属于国家秘密 | 0 | 2 | 0 | 0 | 0 | 0 | 2\n（六）其他处理 | | 1 | 1 | 0 | 0 | 0 | 0 | ' || total
FROM unnest('{2,1}'::int[]) total;
SELECT name, item, figures FROM reading;

-- where a table lays out the page, a figure is in its cell and on its line
SELECT n, path, value, table_no, row_no, column_no, line_no
FROM (VALUES (1, '<h1>甲县林业局2022年政府信息公开工作年度报告</h1><table><tr><td>首页<td>新闻<tr><td colspan=2>' || repeat('<p>我局做好公开工作。</p>', 12) ||
                 '<p>二、主动公开政府信息情况</p><p>第二十条第（五）项</p><p>信息内容 本年处理决定数量</p><p>行政许可 5</p><p>第二十条第（六）项</p><p>信息内容 本年处理决定数量</p>' ||
                 '<p>行政处罚 7</p><p>行政强制 3</p></td></tr></table>'),
             (2, '<table><tr><td><p>甲县林业局2022年政府信息公开工作年度报告</p><p>一、总体情况</p><p>略</p><p>二、主动公开政府信息情况</p><p>第二十条第（五）项</p><p>信息内容</p><p>本年处理决定数量</p>' ||
                 '<p>行政许可</p><p>5</p><p>第二十条第（六）项</p><p>信息内容</p><p>本年处理决定数量</p><p>行政处罚</p><p>7</p><p>行政强制</p><p>3</p></td></tr></table>'),
             (3, E'甲县林业局2022年政府信息公开工作年度报告\n甲 | 乙\n丙 | 丁\n二、主动公开政府信息情况\n信息内容\n本年处理决定数量\n行政许可\n5\n行政处罚\n7\n行政强制\n3\n')) f (n, page),
     goir_trace(page) WHERE value IS NOT NULL ORDER BY n, path COLLATE "C";

-- a column between labels and values that counts the rows is read past; one that does not count just them may be anything
SELECT n, cell, goir_figure(r, 'disclosure.licences.decisions') AS licences, goir_figure(r, 'disclosure.penalties.decisions') AS penalties,
       goir_figure(r, 'disclosure.coercion.decisions') AS coercion, (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE code !~ 'missing') AS notes
FROM (VALUES (1, '', '<td>2'), (2, '', '<td>3'), (3, '', '<td>2.0'), (4, '', '<td>2件'), (5, '', '<td>二'), (6, '', '<td>'), (7, '', '<td rowspan=2>2'), (8, '', '<td>2<td>'), (9, '', '<td colspan=2>2'),
             (10, '', ''), (11, '<tr><td>行政处罚、强制<td>其中<td>', '<td>2'), (12, '<tr><td>注<td>行次<td>', '<td>2'), (13, '<tr><td colspan=3>以上为行政许可', '<td>2'), (14, '<tr><td>甲<td colspan=2>以上', '<td>2'),
             (15, '<tr><td>甲<td><table><tr><td>1</table><td>', '<td>2'), (16, '<tr><td>甲<td><table><tr><td>1<td>2</table><td>', '<td>2')) f (n, above, cell),
     LATERAL (SELECT goir_parse('<h1>甲县林业局2022年政府信息公开工作年度报告</h1><table><tr><td>信息内容<td>行次<td>本年处理决定数量<tr><td>行政许可<td>1<td>5' || above ||
                                '<tr><td>行政处罚' || cell || '<td>7<tr><td>行政强制<td>3<td>9</table>') OFFSET 0) p (r)
ORDER BY n;

-- a row of outcomes whose header a program has lost, under the heading of its section: the form says what they are where all three totals agree
SELECT n, (SELECT string_agg(value::text, ' ') FROM goir_figures(r) WHERE table_name = 'proceedings') AS proceedings,
       (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE place = 'proceedings') AS notes
FROM (VALUES (1, '四、政府信息公开行政复议、行政诉讼情况', E'行政复议行政诉讼\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (2, '四、政府信息公开行政复议、行政诉讼情况', E'|行政复议|行政诉讼|\n', '0|0|0|0|0|0|0|0|0|0|0|0|0|0|0'),
             (3, '四、政府信息公开行政复议、行政诉讼情况', '', '3|1|2|1|8|4|0|2|1|7|1|0|0|2|3'), (4, '四、政府信息公开行政复议、行政诉讼情况', E'|行政诉讼|行政复议|\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             (5, '五、存在的主要问题及改进情况', '', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (6, '四、政府信息公开行政复议、行政诉讼情况', '', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3|0'),
             (7, '四、政府信息公开行政复议、行政诉讼情况', '', '3||2|1|6|||||||||2|2'), (8, '四、政府信息公开行政复议、行政诉讼情况', E'|甲|乙|丙|\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             -- what is left says another order, or that it is something else
             (9, '四、政府信息公开行政复议、行政诉讼情况', E'|行政复议|复议后起诉|未经复议直接起诉|\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (10, '四、政府信息公开行政复议、行政诉讼情况', E'行政复议复议后起诉未经复议直接起诉\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             (11, '四、政府信息公开行政复议、行政诉讼情况', E'行政诉讼\n行政复议\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (12, '四、政府信息公开行政复议、行政诉讼情况', E'结果纠正 结果维持 其他结果\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             (13, '四、政府信息公开行政复议、行政诉讼情况', E'五、会议和培训\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (14, '四、政府信息公开行政复议、行政诉讼情况', E'各科室收到信件如下：\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             (15, '四、政府信息公开行政复议、行政诉讼情况', E'|行政复议|行政诉讼（复议后起诉）|行政诉讼（未经复议直接起诉）|\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             -- or what else the columns may be; (20), (21) and (24) say nothing else
             (16, '四、政府信息公开行政复议、行政诉讼情况', E'局机关、下属单位、合计\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (17, '四、政府信息公开行政复议、行政诉讼情况', E'诉讼 复议\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (18, '四、政府信息公开行政复议、行政诉讼情况', E'（一）行政复议情况\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (19, '四、政府信息公开行政复议、行政诉讼情况', E'合计 维持 纠正 其他 未结\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (20, '四、政府信息公开行政复议、行政诉讼情况', E'行政复议、行政诉讼情况表\n单位：件\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (21, '四、政府信息公开行政复议、行政诉讼情况', E'行政复议 行政诉讼\n未经复议 复议后\n直接起诉 起诉\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             (22, '四、政府信息公开行政复议、行政诉讼情况', E'|行政复议|行政诉讼|\n||一审|二审|\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (23, '四、政府信息公开行政复议、行政诉讼情况', E'|行政复议|行政调解|\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'), (24, '四、政府信息公开行政复议、行政诉讼情况', E'|行政复议|行政诉讼|\n||未经复议直接起诉|复议后起诉|\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             (25, '四、政府信息公开行政复议、行政诉讼情况', E'单位：宗\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             (26, '四、政府信息公开行政复议、行政诉讼情况', E'第 5 页 共 8 页\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             (27, '四、政府信息公开行政复议、行政诉讼情况', E'具体情况见下表\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             (28, '四、政府信息公开行政复议、行政诉讼情况', E'行政复议情况\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3'),
             (29, '四、政府信息公开行政复议、行政诉讼情况', E'下属单位\n', '3|1|2|1|7|4|0|2|1|7|1|0|0|2|3')) f (n, heading, header, row),
     LATERAL (SELECT goir_parse(E'青石县司法局2023年政府信息公开工作年度报告\n\n' || heading || E'\n' || header || '|' || row || E'|\n\n六、其他需要报告的事项\n无。') OFFSET 0) p (r)
ORDER BY n;

-- more than the table: a line that names one of its items, a column beside a blank row, half a header, a remark behind the columns, rules and long lines between rows
TRUNCATE page;
INSERT INTO page VALUES
('an item above', '<p>行政复议</p><table><tr><td colspan=5>行政复议<td colspan=5>未经复议直接起诉<tr>' || repeat('<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计', 2) ||
                  '<tr><td>1<td>2<td>3<td>4<td>10<td>5<td>0<td>0<td>0<td>5</table>'),
('a column beside', '<table><tr><td>通知收取件数<td>通知收取金额（元）<td>实际收取金额（元）<td>同比<tr><td><td><td><td><tr><td>3<td>60<td>30<td>12</table>'),
('half a header above', '<table><tr><td>信息<td>2022年<tr><td>内容<td>本年处理决定数量<tr><td>行政许可<td>5</table>'),
('a remark behind', E'第二十条第（一）项\n本年制发件数 本年废止件数 现行有效件数 （按文号\n计，一号一件）\n规章 1 2 3\n行政规范\n性文件 4 5 6\n'),
('a rule between', E'第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 1 2 3\n' || repeat('- ', 40) || E'\n行政规范性文件 4 5 6\n'),
('a long line between', E'政府信息公开情况统计表\n统计指标 单位 统计数\n（一）主动公开政府信息数 条 12\n其中' || repeat('，详见附件所列各项说明以及各单位报送的材料', 20) || E'\n其中：主动公开规范性文件数 条 7\n');
SELECT name, item, figures FROM reading;

-- numbers of rows, the last of them that of a header which is repeated with nothing below
TRUNCATE page;
INSERT INTO page SELECT 'and ' || behind, E'第二十条第（五）项\n序号\n信息内容\n本年处理决定数量\n1\n行政许可\n5\n2\n行政处罚\n7\n3\n序号\n信息内容\n本年处理决定数量\n' || behind
FROM unnest('{"",4}'::text[]) behind;
SELECT name, item, figures FROM reading;

-- blank cells around the values: other rows, or the total, say which of them is one
TRUNCATE page;
INSERT INTO page VALUES
('by other rows', E'| 自然人 | 法人或其他组织 | 总计 |\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n| 一、本年新收政府信息公开申请数量 | | | 5 | 0 | 0 | 0 | 0 | 1 | 6 |\n'
                  '| 三、本年度办理结果 | （三）不予公开 | 1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 1 | 2 |\n| | （一）予以公开 | | 3 | 0 | 0 | 0 | 0 | 1 | |\n'),
('by the total', E'|项目|||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|\n|---|---|---|---|---|---|---|---|---|---|\n|一、本年新收政府信息公开申请数量|||12|3|0|5|6|7|33|\n|二、上年结转政府信息公开申请数量||2|0|0|0|0|0|2||\n');
SELECT name, item, figures FROM reading;

-- a value a line: a last one that is too much may be the number of a page if the one before it is the sum of the others
TRUNCATE page;
INSERT INTO page SELECT 'with ' || value, E'三、收到和处理政府信息公开申请情况\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n' ||
    string_agg(label || E'\n' || CASE n WHEN 3 THEN value ELSE '1' END || E'\n0\n0\n0\n0\n1\n' || CASE n WHEN 3 THEN 3 ELSE 2 END, E'\n' ORDER BY n)
FROM unnest('{1,1.5}'::text[]) value,
     unnest('{一、本年新收政府信息公开申请数量,二、上年结转政府信息公开申请数量,（一）予以公开,1.属于国家秘密,2.其他法律行政法规禁止公开,3.危及“三安全一稳定”,4.保护第三方合法权益,5.属于三类内部事务信息,6.属于四类过程性信息,7.属于行政执法案卷}'::text[]) WITH ORDINALITY l (label, n)
GROUP BY value;
SELECT name, figures FROM reading WHERE item = 'granted';
-- and none that is hidden, or stands below numbers of something else
SELECT n, (SELECT string_agg(value::text, ' ') FROM goir_figures(r) WHERE table_name = 'proceedings') AS proceedings
FROM (VALUES (1, '', ''), (2, '', ' hidden'), (3, '<tr><td>2022<td>5<td>7', ''), (4, '<tr><td>行政复议<td>行政诉讼<tr><td>2022<td>5<td>7', '')) f (n, above, how),
     LATERAL (SELECT goir_parse('<h1>青石县司法局2023年政府信息公开工作年度报告</h1><h2>四、政府信息公开行政复议、行政诉讼情况</h2><table>' || above || '<tr' || how || '><td>' ||
                                replace('3 1 2 1 7 4 0 2 1 7 1 0 0 2 3', ' ', '<td>') || '</table>') OFFSET 0) p (r)
ORDER BY n;

-- two labels of one line that were run together: whole rows of the form say what stands below them
SELECT f.item, string_agg(f.value::text, ' ' ORDER BY n) AS figures
FROM goir_figures(goir_parse(E'青石县水利局2023年政府信息公开工作年度报告\n\n| | 申请人情况 | | | | | |\n|---|---|---|---|---|---|---|\n| 项目 | 自然人 | 商业企业 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n' ||
                             E'| 一、本年新收政府信息公开申请数量 | 4 | 1 | 2 | 0 | 0 | 0 | 7 |\n| 二、上年结转政府信息公开申请数量 | 1 | 1 | 0 | 0 | 0 | 0 | 2 |\n')) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n)
WHERE f.state = 'number' GROUP BY f.item ORDER BY min(n);

-- 其他组织 among the kinds is the rest of them, not 法人或其他组织 cut short; columns by other names
SELECT heads, string_agg(f.value::text, ' ' ORDER BY n) FILTER (WHERE item = 'received') AS received
FROM unnest('{自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他组织|总计,个人|商业企业|科研机构|社会公益组织|律师事务所|其它组织|总计}'::text[]) h (heads),
     goir_figures(goir_parse('<table><tr><td>项目<td>' || replace(heads, '|', '<td>') || '<tr><td>一、本年新收政府信息公开申请数量<td>4<td>1<td>2<td>0<td>0<td>3<td>10</table>')) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n)
GROUP BY heads ORDER BY heads DESC;

-- form 2014 beside columns that it has not, and with the report's year above its numbers; another year's are not taken
SELECT head, (SELECT string_agg(f.value::text, ' ' ORDER BY n) FROM goir_figures(r) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n) WHERE f.value IS NOT NULL) AS figures
FROM unnest('{单位|统计数|备注,单位|备注|统计数,计量单位|统计数|上年统计数,代码|单位|本年统计数,单位|2016年|2015年,单位|2015年|2016年,单位|统计数（2016年）|同比,单位|2015年|备注,单位|统计数（2015年）|说明}'::text[]) WITH ORDINALITY h (head, k),
     LATERAL (SELECT goir_parse('<h1>青石县财政局2016年政府信息公开工作年度报告</h1><table><tr><td>统计指标<td>' || replace(head, '|', '<td>') ||
                                '<tr><td>（一）收到申请数<td>1<td>2<td>3<tr><td>1.当面申请数<td>4<td>5<td>6</table>') OFFSET 0) p (r)
ORDER BY k;

-- columns of two years: those of the report's; beside the table of requests what no form has
SELECT n, (SELECT string_agg(f.value::text, ' ' ORDER BY f.item) FROM goir_figures(r) f WHERE f.value IS NOT NULL) AS figures
FROM (VALUES (1, '<td>信息内容<td>2022年处理决定数量<td>2023年处理决定数量'), (2, '<td>信息内容<td>2023年处理决定数量<td>2022年处理决定数量'), (3, '<td rowspan=2>信息内容<td colspan=2>本年处理决定数量<tr><td>2022年<td>2023年'),
             (4, '<td rowspan=2>信息内容<td colspan=2>处理决定数量<tr><td>本年<td>上年'), (5, '<td rowspan=2>信息内容<td colspan=2>处理决定数量<tr><td>2021年<td>2022年')) f (n, head),
     LATERAL (SELECT goir_parse('<h1>青石县财政局2023年政府信息公开工作年度报告</h1><table><tr>' || head || '<tr><td>行政许可<td>5<td>6</table>') OFFSET 0) p (r)
ORDER BY n;
SELECT head, (SELECT string_agg(coalesce(f.value::text, f.state), ' ' ORDER BY n) FROM goir_figures(r) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n) WHERE item = 'received') AS received
FROM unnest('{备注,占比,2022年总计,总计}'::text[]) WITH ORDINALITY h (head, k),
     LATERAL (SELECT goir_parse('<h1>青石县财政局2023年政府信息公开工作年度报告</h1><table><tr><td rowspan=3>项目<td colspan=7>申请人情况<td rowspan=3>' || head || '<tr><td rowspan=2>自然人<td colspan=5>法人或其他组织<td rowspan=2>总计' ||
                                '<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<tr><td>一、本年新收政府信息公开申请数量<td>4<td>1<td>0<td>2<td>0<td>0<td><td>7</table>') OFFSET 0) p (r)
ORDER BY k;
