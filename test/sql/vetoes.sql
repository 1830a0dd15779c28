-- What no reading may do, kind by kind: a person could not tell these figures, or tells them otherwise.
CREATE TEMP TABLE page (name text, page text);
CREATE TEMP VIEW reading AS
SELECT name, f.item, string_agg(coalesce(f.value::text, f.state), ' ' ORDER BY f.n) AS figures
FROM page, goir_figures(goir_parse(page)) WITH ORDINALITY f(table_name, item, measure, value, state, printed, n)
WHERE f.state <> 'missing' GROUP BY name, f.table_name, f.item ORDER BY name COLLATE "C", min(f.n);
CREATE TEMP VIEW notes AS
SELECT name, n.code, n.place FROM page, goir_notes(goir_parse(page)) n
WHERE n.code !~ '^(section|table.missing|rows?.missing|page|year)' ORDER BY name COLLATE "C", n.code, n.place;
CREATE FUNCTION licences(value text, head text DEFAULT '本年处理决定数量') RETURNS text LANGUAGE sql AS
$$ SELECT format('<table><tr><td>信息内容<td>%s<tr><td>行政许可<td>%s</table>', head, value) $$;

-- a row short of cells: which are lost nobody can tell, unless a total of the row says so
INSERT INTO page VALUES
('cells', '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计
<tr><td>一、本年新收政府信息公开申请数量<td>4<td>1<td>0<td>0<td>0<td>5
<tr><td>二、上年结转政府信息公开申请数量<td>1<td>0<td>0<td>0<td>0<td>0<td>1
<tr><td>（一）予以公开<td>3</table>'),
('padded', E'信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 | |\n行政许可 | 21 | ||\n其他对外管理服务事项 | 4 | 1 | 7 | |\n行政处罚 | 3 | 2 |  | |'),
('after none', '<table><tr><td colspan=5>行政复议<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<tr style="display:none"><td><td><td><td><td><tr><td>3<td>1<td>0<td>2</table>'),
('by a total', '<table><tr><td colspan=5>行政复议<td colspan=5>未经复议直接起诉<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<tr><td>3<td>1<td>0<td>0<td>4<td>2<td>0<td>0<td>1</table>');
SELECT * FROM reading;
SELECT * FROM notes;
TRUNCATE page;

-- a header without 总计 over rows that end in their sum: one value of each is lost; not if another row says that they do not
INSERT INTO page SELECT name, '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他' ||
  string_agg('<tr><td>' || label || '<td>' || replace(numbers, ' ', '<td>'), '' ORDER BY at) || '</table>'
FROM (VALUES ('all end in sums', '{14 2 1 0 0 17,1 0 0 0 0 1,3 0 2 0 0 5}'::text[]),
             ('and nothing', '{14 2 1 0 0 17,0 0 0 0 0 0}'),
             ('and dashes', '{14 2 1 - - 17,1 - - - - 1,"3 - 2 - - 5 "}'),
             ('and one of all', '{14 2 1 0 0 17,1 0 0 0 0 0 1}'),
             ('and one of words', '{14 2 1 0 0 17,1 XX 0 0 0 1,3 0 2 0 0 5}'),
             ('as it happens', '{5 0 0 0 0 5,1 0 0 0 0 0}'),
             ('nothing at all', '{0 0 0 0 0 0,0 0 0 0 0 0}'),
             ('one row', '{1 0 0 0 0 1}')) p (name, rows),
     unnest(rows, '{一、本年新收政府信息公开申请数量,二、上年结转政府信息公开申请数量,（一）予以公开,四、结转下年度继续办理}'::text[]) WITH ORDINALITY r (numbers, label, at)
WHERE numbers > '' GROUP BY name;
SELECT * FROM reading;
SELECT * FROM notes;
TRUNCATE page;

-- places go before counts
INSERT INTO page VALUES
('tabs', E'信息内容\t本年新制作数量\t本年新公开数量\t\t对外公开总数量\n规章\t\t6\t\t9\n规范性文件\t1\t\t\t2'),
('cells for spans', '<table><tr><td>第二十条第(五)项<td><td><td><td><tr><td>信息内容<td>上一年项目数量<td>本年增/减<td><td>处理决定数量<tr><td>行政许可<td>31<td><td>2<td>45<tr><td>行政处罚<td>6<td><td><td>9</table>'),
('two under a head', E'|信息内容|本年制发件数||本年废止件数|现行有效件数|\n|行政规范性文件|9|4|||'),
('lost heads', E'│项目│商业企业│科研机构│社会公益组织│法律服务机构│其他│\n│一、本年新收政府信息公开申请数量│9│1│2│3│4│5│24│\n│二、上年结转政府信息公开申请数量│1│0│0│0│0│0│1│\n│（一）予以公开│ │ │2│3│4│5│14│'),
('by height', E'         法人或其他组织\n  自然人    总计\n  商业企业  科研机构  社会公益组织  法律服务机构  其他\n一、本年新收政府信息公开申请数量  9 1 2 3 4 5 24\n二、上年结转政府信息公开申请数量  1 0 0 0 0 0 1'),
('over rows', '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计
<tr><td>1.本机关不掌握相关政府信息<td rowspan=2>4<td rowspan=2>0<td rowspan=2>0<td rowspan=2>0<td rowspan=2>0<td rowspan=2>0<td rowspan=2>4<tr><td>2.没有现成信息需要另行制作</table>');
SELECT * FROM reading;
TRUNCATE page;

-- an article that comes again behind others is of a second report: it fills no gap of the first
INSERT INTO page SELECT 'again', string_agg(format('<table><tr><td colspan=4>第二十条第（%s）项<tr><td>信息内容<td>%s<tr><td>%s<td>%s</table>', article, replace(head, ' ', '<td>'), label, replace(numbers, ' ', '<td>')), '' ORDER BY at)
FROM (VALUES (1, '一', '本年制发件数 本年废止件数 现行有效件数', '规章', '2 0 31'), (2, '五', '本年处理决定数量', '行政许可', '7'),
             (3, '六', '本年处理决定数量', '行政处罚', '8'), (4, '八', '本年收费金额（单位：万元）', '行政事业性收费', '9'),
             (5, '一', '本年制发件数 本年废止件数 现行有效件数', '行政规范性文件', '5 1 40')) t (at, article, head, label, numbers);
SELECT * FROM reading;
TRUNCATE page;

-- the number of a row before its label is no value
INSERT INTO page VALUES ('numbered', E'自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n一、本年新收政府信息公开申请数量\n4 1 0 0 0 2 7\n2 二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1\n3 （一）予以公开 3 1 0 0 0 2 6');
SELECT * FROM reading;
TRUNCATE page;

-- numbers above their labels, and labels that were shuffled
INSERT INTO page VALUES
('above', E'信息内容   本年制发件数   本年废止件数   现行有效件数\n  4   5   6\n规章\n  7   8   9\n行政规范性文件\n'),
('shuffled', E'  自然人   商业企业   科研机构   社会公益组织   法律服务机构   其他   总计\n2.重复申请\n  4 1 0 0 0 0 5\n1.信访举报投诉类申请 3 0 0 0 0 0 3\n  8 1 0 0 0 0 9\n');
SELECT * FROM reading;
TRUNCATE page;

-- a label or a number with a remark that makes it another
INSERT INTO page SELECT 'head ' || q, licences('5', '本年处理决定数量（' || q || '）') FROM unnest('{2020,占比,其中：网上,更正前,作废,单位：万人次}'::text[]) q;
INSERT INTO page SELECT 'head of a unit', licences('5', '本年处理决定数量（单位：件）');
INSERT INTO page SELECT 'value ' || v, licences(v) FROM unnest('{5（作废）,5（上年）,5（约）,5（其中网上2件）,5（件）,1.5（万件）,XX,***}'::text[]) v;
INSERT INTO page SELECT 'row', '<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td><tr><td>行政许可（其中：网上）<td>3<tr><td>行政处罚、行政强制<td>2</table>';
INSERT INTO page SELECT 'change ' || v, format('<table><tr><td>信息内容<td>上一年项目数量<td>本年增/减<td>处理决定数量<tr><td>行政许可<td>9<td>%s<td>4</table>', v) FROM unnest('{2（减少）,2（增加）}'::text[]) v;
INSERT INTO page SELECT 'money ' || v, format('<table><tr><td>信息内容<td>本年收费金额（单位：万元）<tr><td>行政事业性收费<td>%s</table>', v) FROM unnest('{251000（元）,25.1（单位：万元）,25万余}'::text[]) v;
INSERT INTO page SELECT 'line ' || l, format('<p>%s</p><table><tr><td colspan=2>第二十条第（五）项<tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>5<tr><td colspan=2>第二十条第（八）项<tr><td>信息内容<td>本年收费金额（单位：万元）<tr><td>行政事业性收费<td>7</table><p>以下为行政复议情况。</p><table><tr><td colspan=5>行政复议<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<tr><td>1<td>0<td>0<td>0<td>1</table>', l) FROM unnest('{单位：件,单位：万件,单位：万元}'::text[]) l;
SELECT * FROM reading;
SELECT * FROM notes WHERE name ~ '^(value|money|line)';
TRUNCATE page;

-- several tables, or rows, for the same cells
INSERT INTO page VALUES
('blank against number', '<p>2021年</p>' || licences('7') || '<p>2022年</p>' || licences('')),
('a blank row between', '<table><tr><td colspan=5>行政复议<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<tr><td>3<td>1<td>0<td>2<td>6<tr><td><td><td><td><td><tr><td>4<td>1<td>0<td>2<td>7</table>'),
('a row a year', '<table><tr><td><td colspan=5>行政复议<tr><td>年度<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<tr><td>2022年<td><td><td><td><td><tr><td>2021年<td>3<td>1<td>0<td>2<td>6</table>'),
('a row a unit', '<table><tr><td><td colspan=5>行政复议<tr><td>单位<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<tr><td>局机关<td>1<td>0<td>0<td>0<td>1<tr><td>下属单位<td>1<td>0<td>0<td>0<td>1<tr><td>合计<td>2<td>0<td>0<td>0<td>2</table>'),
('total first', '<table><tr><td><td colspan=5>行政复议<tr><td>单位<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<tr><td>合计<td>2<td>0<td>0<td>0<td>2<tr><td>局机关<td>1<td>0<td>0<td>0<td>1<tr><td>下属单位<td>1<td>0<td>0<td>0<td>1</table>'),
('hidden before', '<table><tr><td>信息内容<td>本年处理决定数量<tr style="display:none"><td>行政许可<td>9<tr><td>行政许可<td>3</table>'),
('fees by kind', '<table><tr><td>收费方式<td>通知收取件数<td>通知收取金额（元）<td>实际收取金额（元）<tr><td>按件计收<td>1<td>100<td>20<tr><td>按量计收<td>1<td>100<td>20</table>'),
('a blank row and its numbers', '<table><tr><td>信息内容<td>上一年项目数量<td>本年增/减<td>处理决定数量<tr><td>行政许可<td><td><td></table>' || '<table><tr><td>信息内容<td>上一年项目数量<td>本年增/减<td>处理决定数量<tr><td>行政许可<td>9<td>0<td>4</table>'),
('two rows, one with a blank', '<table><tr><td>信息内容<td>上一年项目数量<td>本年增/减<td>处理决定数量<tr><td>行政许可<td>9<td>2<td>4<tr><td>行政许可<td>8<td><td>4<tr><td>行政处罚<td>9<td>2<td>4<tr><td>行政处罚<td><td>2<td></table>'),
('another table behind', '<table><tr><td colspan=5>行政复议<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<tr><td>1<td>0<td>0<td>0<td>1</table><table><tr><td>联系电话<td>83210000</table>'),
('rows of channels', '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>网上<td>3<td>0<td>0<td>0<td>0<td>0<td>3<tr><td>信函<td>1<td>0<td>0<td>0<td>0<td>0<td>1<tr><td>合计<td>4<td>0<td>0<td>0<td>0<td>0<td>4</table>'),
('hidden', '<table style="display: none"><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>9</table>' || licences('7')),
('only hidden', '<div hidden>' || licences('9') || '</div>'),
('hidden groups', '<table><thead><tr><td>信息内容<td>本年处理决定数量<tbody style="display: none"><tr><td>行政许可<td>9<tr><td>行政处罚<td>9</tbody><tr><td>行政许可<td><tbody><tr><td>行政处罚<td>3<tfoot hidden><tr><td>行政强制<td>2</table>'),
('cells that are gone', '<style>.gone, .out { display: none } .line { text-decoration: line-through }</style><table><tr><td>信息内容<td class=gone>上年<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td hidden>1<td>规章<td style="display: none">7<td>5<td colspan=2 rowspan=2 class="x out">7<td><td>2<tr><td>行政规范性文件<td class=line>5<td>1<td>6</table>'),
('cells that are hidden twice', '<style>.out { visibility: hidden } .out { display: none }</style><table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td class="sr-only" style="display:none">7<td>5<td><td>2<tr><td>行政规范性文件<td class="out">7<td>5<td style="visibility:hidden" hidden>7<td><td class="sr-only out">7<td>6</table>'),
('a cell that is not seen', '<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td style="opacity:0">7<td>5<td><td>2<tr><td>行政规范性文件<td>5<td>1<td>6</table>'),
('a number too many', '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>4<td>9<td>0<td><td>0<td>0<td>2<td>6<tr><td>二、上年结转政府信息公开申请数量<td>1<td><td>0<td>0<td>0<td>0<td>0<td>1</table>'),
('a value a row', '<table><tr><td rowspan=2>行政复议<td>结果维持<td>3<tr><td>结果纠正<td><tr><td rowspan=2>未经复议直接起诉<td>结果维持<td><tr><td>结果纠正<td><tr><td rowspan=2>复议后起诉<td>结果维持<td><tr><td>结果纠正<td>4</table>');
SELECT * FROM reading;
SELECT * FROM notes WHERE name ~ 'hidden|channels|behind|blank';
TRUNCATE page;

-- what is struck, hidden or raised is no part of a number, whatever says so; a control of a form is noted
INSERT INTO page SELECT v, '<style>.gone, td.off { display:none } .big { color: red }</style>' || licences(v) FROM unnest(ARRAY[
    '<span style="text-decoration: underline line-through">3</span>5', '<span style="mso-hide:all">3</span>5', '<span class="big gone">3</span>5',
    '<span style="position:absolute;left:-999px">3</span>5', '<span style="visibility:collapse">3</span>5', '<span class="sr-only">3</span>5',
    '5<span style="vertical-align:super">1</span>', '5<a href="#n1">[1]</a>', '<a href="#n1">15</a>件', '5<small>1</small>', '<span class="big">3</span>5',
    '<a href="#">15</a>', '5<a href="#">1</a>', '<b>5</b><a href="#n1">1</a>', '<input value="35">', '<input type=hidden value=3>5', '<select><option>3</select>']) v;
SELECT * FROM reading;
SELECT * FROM notes WHERE code LIKE 'value%';
TRUNCATE page;

-- a cell a line: where labels were lost above and blanks below, adding up tells not whose the numbers are
INSERT INTO page VALUES
('a line', E'申请人情况\n自然人\n法人或其他组织\n总计\n商业\n科研\n社会公\n法律服\n其\n企业\n机构\n益组织\n务机构\n他\n一、本年新收政府信息公开申请数量\n9\n4\n1\n14\n（七）总计\n9\n4\n1\n14\n');
SELECT * FROM reading;
SELECT * FROM notes WHERE code = 'row.cells';
TRUNCATE page;

-- grids of commas, of rulers, a cell a line, Markdown
INSERT INTO page VALUES
('commas', E'第二十条第（一）项,,,\n信息内容,本年制发件数,本年废止件数,现行有效件数\n"规章",1,,"2,003"\n行政规范性文件,,5,6\n'),
('thousands', E'信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1,234,567\n2,345,678\n3,456,789\n'),
('ruler', E'信息内容          本年制发件数   本年废止件数   现行有效件数\n----------------- -------------- -------------- -------------\n规章              1                             3\n\n行政规范性文件                   5              6\n----------------- -------------- -------------- -------------\n'),
('a bar a line', E'信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n|\n规章 |\n1 |\n2 |\n3 |\n'),
('emphasis', E'| 信息内容 | **本年收费金额（单位：万元）** |\n|---|---|\n| 行政事业性收费 | **7\\.25** |\n'),
('emphasis by lines', E'| 信息内容 | __本年收费金额（单位：万元）__ |\n|---|---|\n| 行政事业性收费 | __7\\.25__ |\n'),
('ruler and tab', E'第二十条第（一）项\n信息内容          本年制发件数   本年废止件数   现行有效件数\n----------------- -------------- -------------- -------------\n规章              1                             3\n行政规范性文件\t               5              6\n');
SELECT * FROM reading;

-- row spans of HTML as browsers have them
SELECT row_no, column_no, row_span, body FROM goir_cells('<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d<tbody><tr><td rowspan=9>e<td>f<tbody><tr><td>g<td>h</table>'::text);
DROP FUNCTION licences;

-- an empty line behind the last row of a cell a line may part the table from what follows: no blank cell there
SELECT path, value, state FROM goir_trace('云台县财政局2023年政府信息公开工作年度报告

二、主动公开政府信息情况

信息内容
本年制发件数
本年废止件数
现行有效件数
规章
0
0
0
行政规范性文件
5
7

三、收到和处理政府信息公开申请情况');

-- a line above a table, a row or a label of a column that names another year than the report's; a unit in a caption
SELECT n, goir_figure(r, 'disclosure.licences.decisions') AS licences, goir_figure(r, 'disclosure.charges.amount') AS charges,
       (SELECT string_agg(message, ' ') FROM goir_notes(r) WHERE code IN ('row.unknown', 'value.unit')) AS notes
FROM (VALUES (1, '<p>2022年主动公开情况表</p>', '', '行政许可<td>3'), (2, '<p>附：2022年数据</p>', '', '行政许可<td>3'), (3, '<p>上一年度数据：</p>', '', '行政许可<td>3'),
             (4, '', '<caption>2022年情况</caption>', '行政许可<td>3'), (5, '', '', '行政许可<td>3<tr><td colspan=2>2022年<tr><td>行政处罚<td>7'),
             (6, '', '<caption>单位：元</caption>', '行政许可<td>3<tr><td>信息内容<td>本年收费金额<tr><td>行政事业性收费<td>125000'),
             -- this year, a date, several, a sentence
             (7, '<p>2023年情况</p>', '', '行政许可<td>3'), (8, '<p>2024年1月10日</p>', '', '行政许可<td>3'), (9, '<p>2022年、2023年对照</p>', '', '行政许可<td>3'),
             (10, '<p>2022年以来，工作有了进展。</p>', '', '行政许可<td>3')) f (n, line, caption, rows),
     LATERAL (SELECT goir_parse('<h1>青石县水利局2023年政府信息公开工作年度报告</h1>' || line || '<table>' || caption ||
                                '<tr><td>信息内容<td>本年处理决定数量<tr><td>' || rows || '</table>') OFFSET 0) p (r)
ORDER BY n;
SELECT goir_figure(goir_parse('<h1>青石县水利局2023年政府信息公开工作年度报告</h1><table><tr><td>信息内容<td>2022年处理决定数量<tr><td>行政许可<td>3</table>'), 'disclosure.licences.decisions') AS licences;

-- a scan has bars anywhere: 其他处理 before the label of the first row of its group has no figures, a unit that holds a number no value behind it
SELECT n, f.table_name, f.item, f.measure, f.value, f.state
FROM (VALUES (1, E'| 自然人 | 总计 |\n| 5.要求行政机关确认或重新出具已获取信息 | 1 | 2 |\n(六)其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0 0 0 0 | 0\n| 3.其他 | 4 | 5 |'),
             (2, E'统计指标 | 单位 | 统计数\n4.不同意公开答复数 | 件 38 |\n其中：涉及国家秘密 | 件 | 4\n四、行政复议数量 | 件 7 |\n五、行政诉讼数量 | 件 | 8')) p (n, page),
     goir_figures(goir_parse(page)) f WHERE f.state <> 'missing' ORDER BY n, f.table_name, f.item, f.measure;
SELECT place, code FROM goir_notes(goir_parse(E'统计指标 | 单位 | 统计数\n4.不同意公开答复数 | 件 38 |\n其中：涉及国家秘密 | 件 | 4\n四、行政复议数量 | 件 7 |\n五、行政诉讼数量 | 件 | 8')) WHERE place::text ~ 'refused$|reconsideration$';

-- a part is none of the whole: 部分予以公开 is not 予以公开, nor 部分同意公开数 同意公开数
SELECT label, string_agg(f.item || ' ' || f.value, ', ' ORDER BY f.item) AS read
FROM unnest('{予以公开,部分予以公开,部份予以公开,部份公开}'::text[]) WITH ORDINALITY l (label, n)
LEFT JOIN LATERAL goir_figures(goir_parse('<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>三、本年度办理结果<td>' || label ||
                                          '<td>3<td>0<td>0<td>0<td>0<td>0<td>3</table>')) f ON f.measure = 'total' AND f.state = 'number'
GROUP BY n, label ORDER BY n;
SELECT label, string_agg(f.item || ' ' || f.value, ', ' ORDER BY f.item) AS read
FROM unnest('{同意公开答复数,部分同意公开答复数,同意部份公开答复数}'::text[]) WITH ORDINALITY l (label, n)
LEFT JOIN LATERAL goir_figures(goir_parse('<table><tr><td>指标名称<td>计量单位<td>统计数<tr><td>' || label || '<td>件<td>12</table>')) f ON f.state = 'number'
GROUP BY n, label ORDER BY n;

-- what stands under 行次 is left out only if it counts the rows, each as wide as the head; a part of the table that has no head may still have its numbers
SELECT n, (SELECT string_agg(f.item || ' ' || f.measure || ' ' || f.value, ', ' ORDER BY f.item, f.measure) FROM goir_figures(r) f WHERE f.state = 'number') AS read,
       (SELECT string_agg(place || ' ' || code, ', ' ORDER BY place, code) FROM goir_notes(r) WHERE place::text ~ '^requests' AND code !~ '^rows') AS notes
FROM (VALUES (1, '<td>1<td>1', '<tr>', '<td>3<td>1'), (2, '<td>1<td>1', '<tr>', '<td>1'), (3, '<td>1<td>1', '<tr>', '<td>2<td>1<td>0'), (4, '<td>2<td>1', '<tr>', '<td>3<td>2'),
             (5, '<td>1<td>1', '<tr><td>（一）予以公开<td>2<td>0<td>0<td>0<td>0<td>0<td>0<td>0</table><table><tr>', '<td>3<td>')) f (n, first, part, second),
     LATERAL (SELECT goir_parse('<table><tr><td>项目<td>行次<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计' ||
                                '<tr><td>一、本年新收政府信息公开申请数量' || first || '<td>1<td>0<td>0<td>2<td>0<td>4' || part || '<td>二、上年结转政府信息公开申请数量' || second || '<td>1<td>0<td>0<td>0<td>0<td>2</table>') OFFSET 0) p (r)
ORDER BY n;

-- one more column at the end, which the header has beside 申请人情况: where a value is blank, be it the total, none is moved
SELECT n, (SELECT string_agg(f.item || ' ' || f.measure || ' ' || f.value, ', ' ORDER BY f.item, f.measure) FROM goir_figures(r) f WHERE f.state = 'number') AS read,
       (SELECT string_agg(place || ' ' || code, ', ' ORDER BY place, code) FROM goir_notes(r) WHERE place::text ~ '^requests' AND code !~ '^rows') AS notes
FROM (VALUES (1, '<td>5<td>1<td><td>0<td>2<td>0<td>8<td>12', '<td>1<td><td>0<td>0<td>0<td>0<td>1<td>-3'), (2, '<td>5<td>1<td><td>0<td>2<td>0<td>8<td>12', '<td>1<td>0<td><td>0<td>0<td>0<td>1<td>7'),
             (3, '<td>5<td>1<td>0<td>0<td>2<td>0<td><td>12', '<td>1<td>0<td>0<td>0<td>0<td>0<td><td>7')) f (n, first, second),
     LATERAL (SELECT goir_parse('<table><tr><td rowspan=3>项目<td colspan=7>申请人情况<td rowspan=3>同比<tr><td rowspan=2>自然人<td colspan=5>法人或其他组织<td rowspan=2>总计<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他' ||
                                '<tr><td>一、本年新收政府信息公开申请数量' || first || '<tr><td>二、上年结转政府信息公开申请数量' || second || '</table>') OFFSET 0) p (r)
ORDER BY n;

-- a cell of a grid stands under its head: of a row with as many filled cells as columns none moves, and what stands under another head or none is nobody's; beside a table it makes the row doubtful
SELECT n, head, cells, coalesce((SELECT string_agg(coalesce(f.value::text, '.'), ' ' ORDER BY f.n) FROM goir_figures(r) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n)
                        WHERE item IN ('regulations', 'processing_fee', 'received') AND measure IN ('issued', 'repealed', 'in_force', 'notices', 'charged', 'collected', 'natural_person', 'business', 'total')), '') AS figures,
       (SELECT string_agg(message, ', ') FROM goir_notes(r) WHERE code = 'row.cells') AS notes
FROM (VALUES (1, '信息内容||本年制发件数|本年废止件数|现行有效件数', '规章|1||0|3'), (2, '信息内容||本年制发件数|本年废止件数|现行有效件数', '规章|1|2|0|3'), (3, '信息内容|本年制发件数|本年废止件数|现行有效件数', '规章|0|0||7'),
             (4, '序号|通知收取件数|通知收取金额（元）|实际收取金额（元）', '1|3|1250.5|'), (5, '年度|通知收取件数|通知收取金额（元）|实际收取金额（元）', '2022|3|1250.5|'), (6, '信息内容|本年制发件数||本年废止件数|现行有效件数', '规章||4|0|3'),
             (7, '项目||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计', '一、本年新收政府信息公开申请数量|1|5|1|0|0|0|0|'), (8, '项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计', '一、本年新收政府信息公开申请数量|5|1|0|0|0||6|0'),
             (9, '项目||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计', '一、本年新收政府信息公开申请数量|1|0|0|0|0|0|1|')) c (n, head, cells),
     LATERAL (SELECT goir_parse('<h1>青石县财政局2023年政府信息公开工作年度报告</h1><table><tr><td>' || replace(head, '|', '<td>') || '<tr><td>' || replace(cells, '|', '<td>') || '</table>') OFFSET 0) p (r)
ORDER BY n;
-- nor where numbers of rows stand before outcomes
SELECT head, (SELECT string_agg(coalesce(f.value::text, '.'), ' ' ORDER BY f.n) FROM goir_figures(r) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n) WHERE table_name = 'proceedings') AS figures,
       (SELECT string_agg(message, ', ') FROM goir_notes(r) WHERE code = 'row.cells') AS notes
FROM (VALUES (1, '序号', '1'), (2, '', '1'), (3, '年度', '2022'), (4, '备注', '无')) c (n, head, cell),
     LATERAL (SELECT goir_parse('<h1>青石县财政局2023年政府信息公开工作年度报告</h1><table><tr><td rowspan=3>' || head || '<td colspan=5>行政复议<td colspan=10>行政诉讼<tr>' ||
                                '<td rowspan=2>结果维持<td rowspan=2>结果纠正<td rowspan=2>其他结果<td rowspan=2>尚未审结<td rowspan=2>总计<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉<tr>' ||
                                repeat('<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计', 2) || '<tr><td>' || cell || '<td>' || replace('2 1 0 0 3  0 1 0 1 0 0 0 0 0', ' ', '<td>') || '</table>') OFFSET 0) p (r)
ORDER BY n;

-- whose a number is, or which of them are cells: an outcome before those of all, those of others, of another year, a column that is lost, blank lines that are cells in one way or another,
-- more numbers than any table has, half a label that no other half goes on
TRUNCATE page;
INSERT INTO page SELECT name, '<table><tr><td colspan=5>' || items || '<tr>' || repeat('<td>结果维持<td>结果纠正<td>其他结果<td>' || pending || '<td>总计', 3) || '<tr>' || label || repeat('<td>1<td>2<td>3<td>4<td>10', 3) || '</table>'
FROM (VALUES ('all', '行政复议<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉', '尚未审结', ''), ('an outcome', '行政复议<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉', '尚未审结', '<td>其他结果'),
             ('another year', '行政复议<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉', '尚未审结（2021年数据）', ''), ('others', '行政调解<td colspan=5>行政裁决<td colspan=5>仲裁', '尚未审结', '')) f (name, items, pending, label);
INSERT INTO page VALUES
('a column lost', E'第二十条第（五）项\n信息内容 上一年项目数量 本年增/减\n行政许可 21 1\n其他对外管理服务事项 4 0\n'),
('half a label', E'政府信息公开情况统计表\n统计指标 单位 统计数\n一、主动公开情况 — —\n（一）主动公开政\n府信息苏 条 12\n其中：主动公开规范性文件数 条 3\n制发规范性文件总数 件 4\n'),
('many numbers', E'第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 1 2 3\n' || repeat(E'7\n', 600) || E'行政规范\n性文件 4 5 6\n'),
('blank lines', E'三、收到和处理政府信息公开申请情况\n自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n一、本年新收政府信息公开申请数量\n5\n1\n0\n0\n0\n0\n6\n' ||
                E'二、上年结转政府信息公开申请数量\n\n1\n0\n0\n0\n0\n1\n \n \n1.属于国家秘密\n3\n1\n0\n0\n0\n0\n4\n \n\n2.其他法律行政法规禁止公开\n2\n0\n0\n0\n0\n0\n2\n');
SELECT * FROM reading;
SELECT * FROM notes;

TRUNCATE page;

-- where blank cells leave nothing, a row that has as many numbers as it should may have one of a page or a note in their place: where such a
-- number stands between rows, or at the end of a label, a row that may have another is given up, unless its total proves it
CREATE FUNCTION told(stray text) RETURNS text LANGUAGE sql AS $$
    SELECT replace(format(E'信息内容 上一年项目数量 本年增/减 处理决定数量\n行政许可 300 7 400\n行政处罚 128 256 512\n行政强制 40 0\n'
        '自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n一、本年新收政府信息公开申请数量 120 2 0 0 0 0 122\n'
        '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n三、本年度办理结果 (一)予以公开 150 3 0 0 0 0 153\n%s(二)部分公开 0 3 0 0 0 0 0\n'
        '(三)不予公开 1.属于国家秘密 150 0 0 0 0 0 150\n四、结转下年度继续办理 4 0 0 1\n', stray), ' ', chr(9)) $$;
INSERT INTO page VALUES
('1 none', told('')), ('2 between rows', told(E'1\n')), ('3 nothing', told(E'0\n')), ('4 a row of more', told(E'2.其他法律行政法规禁止公开 0 0 0 0 0 0 0 1\n'));
SELECT * FROM reading WHERE item IN ('licences', 'penalties', 'received', 'carried_in', 'granted', 'partially_granted');
SELECT * FROM notes WHERE code LIKE 'table%';
TRUNCATE page;

-- the same a row a line, whose label stands above it; and of proceedings, which have no other rows
CREATE FUNCTION lines(stray text) RETURNS text LANGUAGE sql AS $$
    SELECT E'信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n300 7 400\n' || stray || E'行政处罚\n128 256 512\n行政强制\n40 0\n' $$;
INSERT INTO page VALUES ('1 none', lines('')), ('2 between rows', lines(E'第二十条第（六）项\n1\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n')), ('3 behind words', lines(E'对外管理 2\n3 4 5\n'));
INSERT INTO page SELECT name, format(E'信息内容\n本年处理决定数量\n行政许可\n300\n行政复议\n%s行政诉讼\n未经复议直接起诉\n复议后起诉\n'
    '结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计\n0 1 1 1 1 3 0 0 0 0 0 0 1 3 7\n', stray)
FROM (VALUES ('4 proceedings', ''), ('5 below a number', E'4\n')) f (name, stray);
SELECT * FROM reading;
SELECT * FROM notes WHERE code LIKE 'table%';
TRUNCATE page;

-- a cell a line: an empty line in one row was a blank cell, of which nobody knows where the numbers begin; as many between all are none
INSERT INTO page SELECT name, format(E'信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n300%s\n7%s\n400\n行政处罚\n128\n256\n512\n', before, behind)
FROM (VALUES ('1 none', '', ''), ('2 all', E'\n', E'\n'), ('3 before the second', E'\n', ''), ('4 before the third', '', E'\n')) f (name, before, behind);
SELECT * FROM reading;
SELECT * FROM notes WHERE code LIKE 'row%';
TRUNCATE page;

-- between tabs: a blank cell among as many numbers as columns, which do not add up
INSERT INTO page SELECT received, format(E'自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n一、本年新收政府信息公开申请数量\t%s\n二、上年结转政府信息公开申请数量\t6\t3\t0\t0\t1\t0\t10\n',
    replace(received, ' ', chr(9))) FROM unnest(ARRAY['106 18 1 1 9  143 1', '106 18 1 1 9 8 143']) received;
SELECT * FROM reading;
SELECT * FROM notes WHERE code LIKE 'row%';
TRUNCATE page;

DROP FUNCTION told, lines;

-- a head that says something else than its place gives its column up: of outcomes 撤诉 for 结果纠正, of applicants 国有企业 for 商业企业; one that is misspelt, cut short or lost does not
SELECT head, (SELECT string_agg(coalesce(f.value::text, '.'), ' ' ORDER BY f.n) FROM goir_figures(r) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n) WHERE item = 'reconsideration') AS figures,
       (SELECT string_agg(place || ' ' || message, ', ' ORDER BY place) FROM goir_notes(r) WHERE place LIKE 'proceedings.%') AS notes
FROM unnest('{结果纠正,撤诉,已审结,驳回,结果撤销,结果更正,纠错,结果纠,纠正违法,结果维持,""}'::text[]) WITH ORDINALITY h (head, n),
     LATERAL (SELECT goir_parse('<table><tr><td colspan=5>行政复议<tr><td>结果维持<td>' || head || '<td>其他结果<td>尚未审结<td>总计<tr><td>3<td>1<td>0<td>2<td>6</table>') OFFSET 0) p (r)
ORDER BY n;
SELECT head, (SELECT string_agg(coalesce(f.value::text, '.'), ' ' ORDER BY f.n) FROM goir_figures(r) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n) WHERE item = 'received') AS figures,
       (SELECT string_agg(message, ', ') FROM goir_notes(r) WHERE code = 'table.unreadable') AS notes
FROM unnest('{自然人 国有企业 科研机构 社会公益组织 法律服务机构 其他 总计,自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 备注,自然人 商业企 科研机购 社会公益组织 法律服务机构 其他 总数,自然人 事业单位 商业企业 科研机构 社会公益组织 法律服务机构 其他,自然人 商业企业 科研机构 社会公益组织 总计 其他 法律服务机构}'::text[]) WITH ORDINALITY h (head, n),
     LATERAL (SELECT goir_parse('<table><tr><td>项目<td>' || replace(head, ' ', '<td>') || '<tr><td>一、本年新收政府信息公开申请数量<td>4<td>1<td>0<td>2<td>0<td>3<td>10<tr><td>二、上年结转政府信息公开申请数量<td>1<td>0<td>0<td>0<td>0<td>0<td>1</table>') OFFSET 0) p (r)
ORDER BY n;

-- where kinds of organizations are missing, 其他 has what is left of all, and 法人或其他组织 without kinds is all of them: neither is the last of five kinds
SELECT replace(head, '<td>', '|') AS head, (SELECT string_agg(f.measure || ' ' || f.value, ', ' ORDER BY f.n) FROM goir_figures(r) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n) WHERE item = 'received' AND value IS NOT NULL) AS figures,
       (SELECT string_agg(message, ', ') FROM goir_notes(r) WHERE code = 'table.unreadable') AS notes
FROM (VALUES (1, '自然人<td>其他<td>总计', '4<td>3<td>7'), (2, '自然人<td>法人或其他组织<td>总计', '4<td>3<td>7'), (3, '总计<td>法人或其他组织<td>自然人', '7<td>3<td>4'),
             (4, '自然人<td>商业企业<td>其他<td>总计', '4<td>1<td>2<td>7'), (5, '自然人<td>商业企业<td>科研机构<td>社会公益组织<td>其他<td>总计', '4<td>1<td>0<td>0<td>2<td>7')) h (n, head, numbers),
     LATERAL (SELECT goir_parse('<table><tr><td>项目<td>' || head || '<tr><td>一、本年新收政府信息公开申请数量<td>' || numbers || '<tr><td>二、上年结转政府信息公开申请数量<td>' || numbers || '</table>') OFFSET 0) p (r)
ORDER BY n;
-- a kind of its own row beside 法人或其他组织 is none of those below it
SELECT (SELECT string_agg(f.measure || ' ' || f.value, ', ' ORDER BY f.n) FROM goir_figures(r) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n) WHERE item = 'received') AS figures
FROM (SELECT goir_parse('<table><tr><td rowspan=2>项目<td rowspan=2>自然人<td colspan=5>法人或其他组织<td rowspan=2>科研机构<tr><td>商业企业<td>总计<td>社会公益组织<td>法律服务机构<td>其他<tr><td>一、本年新收政府信息公开申请数量<td>4<td>1<td>10<td>2<td>0<td>3<td>0</table>') OFFSET 0) p (r);

-- 其他 as one more reason of another group is not the last row of 其他处理, which stands behind the others of it or has its number
SELECT n, above, label, (SELECT string_agg(f.item || ' ' || f.value, ', ' ORDER BY f.item) FROM goir_figures(r) f WHERE measure = 'total' AND item LIKE 'other%' AND value IS NOT NULL) AS figures,
       (SELECT string_agg(message, ', ') FROM goir_notes(r) WHERE code = 'row.unknown') AS notes
FROM (VALUES (1, '8.属于行政查询事项', '9.其他'), (2, '8.属于行政查询事项', '其他'), (3, '3.补正后申请内容仍不明确', '4.其他'), (4, '5.要求行政机关确认或重新出具已获取信息', '6.其他'), (5, '（六）其他处理', '（七）其他'),
             (6, '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '其他'), (7, '5.要求行政机关确认或重新出具已获取信息', '3.其他'), (8, '5.要求行政机关确认或重新出具已获取信息', '（六）其他处理<td>其他'),
             (9, '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '3.其他处理'), (10, '5.要求行政机关确认或重新出具已获取信息', '（五）不予处理<td>3.其他')) f (n, above, label),
     LATERAL (SELECT goir_parse('<table><tr><td colspan=2>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td colspan=2>' || above || '<td>4<td>1<td>0<td>2<td>0<td>0<td>7<tr><td>' ||
                                CASE WHEN label LIKE '%<td>%' THEN '' ELSE '<td>' END || label || '<td>1<td>0<td>0<td>0<td>0<td>0<td>1</table>') OFFSET 0) p (r)
ORDER BY n;

-- figures under a line that names tens, shares or rates are no counts; one that names counts beside these is of both
SELECT line, goir_figure(r, 'disclosure.licences.decisions') AS licences, goir_figure(r, 'disclosure.penalties.decisions') AS penalties, goir_figure(r, 'disclosure.charges.amount') AS charges,
       (SELECT string_agg(place || ' ' || message, ', ' ORDER BY place) FROM goir_notes(r) WHERE code = 'value.unit') AS notes
FROM unnest('{单位：%,单位：‰,计量单位：十件,单位：件/人,单位：每万人,单位：件、%,单位：件/次,单位：件/人次,填报单位：第二十条办公室}'::text[]) WITH ORDINALITY l (line, n),
     LATERAL (SELECT goir_parse('<p>' || line || '</p><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>5<tr><td>行政处罚<td>0<tr><td>信息内容<td>本年收费金额（单位：万元）<tr><td>行政事业性收费<td>7</table>') OFFSET 0) p (r)
ORDER BY n;
SELECT head, goir_figure(goir_parse('<table><tr><td>信息内容<td>本年处理决定数量' || head || '<tr><td>行政许可<td>5</table>'), 'disclosure.licences.decisions') AS licences
FROM unnest('{（十件）,%,（件/人）,（件/次）,（增减）,（网上）,（公示率）,（万）,（件）,（含委托）}'::text[]) WITH ORDINALITY h (head, n) ORDER BY n;

-- outcomes three times below a header that names other items, or one that is divided, are not those of the form's three; a misprint is no other
SELECT heads, string_agg(f.value::text, ' ' ORDER BY n) AS figures, (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE place = 'proceedings') AS notes
FROM unnest('{行政复议|行政诉讼|,行政复议|行政诉讼|二审,行政复议|行政诉讼一审|行政诉讼二审,行政复议（本级）|行政复议（下属）|行政复议（合计）,行政调解|行政复议|行政诉讼,||,行政复议（件）|行政诉讼（件）|,一、行政复议|二、行政诉讼|,政复议|行政诉讼|,被申请行政复议情况|被提起行政诉讼情况|,行政复议|行政诉讼（2022年）|,行政复议|诉讼|行政复议案件}'::text[]) WITH ORDINALITY h (heads, k),
     LATERAL (SELECT goir_parse('<h1>青石县水利局2023年政府信息公开工作年度报告</h1><table><tr><td colspan=5>' || replace(heads, '|', '<td colspan=5>') ||
                                '<tr>' || repeat('<td>结果维持<td>结果纠正<td>其它结果<td>尚未审结<td>总计', 3) || '<tr><td>' || replace('3 1 2 1 7 4 0 2 1 7 1 0 0 2 3', ' ', '<td>') || '</table>') OFFSET 0) p (r)
     LEFT JOIN LATERAL goir_figures(r) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n) ON f.table_name = 'proceedings'
GROUP BY k, heads, r ORDER BY k;

-- the upper row of the header of proceedings was cut off with the page before: what is left names two of its items
SELECT (SELECT string_agg(value::text, ' ' ORDER BY ordinal) FROM goir_figures(r) JOIN goir_items() USING (table_name, item, measure) WHERE form = '2021' AND table_name = 'proceedings') AS proceedings
FROM goir_parse('<h1>甲县乙局2022年政府信息公开工作年度报告</h1><h2>四、政府信息公开行政复议、行政诉讼情况</h2><table><tr>' || '<td rowspan=2>结果维持<td rowspan=2>结果纠正<td rowspan=2>其他结果<td rowspan=2>尚未审结<td rowspan=2>总计' ||
    '<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉<tr>' || repeat('<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计', 2) || '<tr><td>11<td>4<td>3<td>4<td>22<td>0<td>0<td>1<td>1<td>2<td>0<td>2<td>0<td>0<td>2</table>') r;

-- a row behind 本年新收 that ends as that and 上年结转 do, and says something else before, is not 上年结转; one that nearly says 上年结转 is
SELECT label, goir_figure(r, 'requests.carried_in.total') AS carried_in, (SELECT string_agg(code, ' ' ORDER BY code) FROM goir_notes(r) WHERE code IN ('row.unknown', 'label.near')) AS notes
FROM unnest('{其中：网上政府信息公开申请数量,信函政府信息公开申请数量,本年撤回政府信息公开申请数量,其中：政府信息公开申请数量,二、上年转结政府信息公开申请数量,二、上年结余政府信息公开申请数量,二、政府信息公开申请数量}'::text[]) WITH ORDINALITY l (label, n),
     LATERAL (SELECT goir_parse('<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>5<td>1<td>0<td>0<td>0<td>0<td>6<tr><td>' || label ||
                                '<td>4<td>1<td>0<td>0<td>0<td>0<td>5<tr><td>四、结转下年度继续办理<td>0<td>0<td>0<td>0<td>0<td>0<td>0</table>') OFFSET 0) p (r)
ORDER BY n;

-- a bracket that begins with a year and says more is no year of the head; a year under a head of nobody divides no column
SELECT n, (SELECT string_agg(item || '.' || measure || ' ' || value, ', ') FROM goir_figures(r) WHERE value IS NOT NULL) AS figures, (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE place = 'disclosure') AS notes
FROM (VALUES (1, '<td>信息内容<td>本年处理决定数量（2023年办结）<tr><td>行政处罚<td>2'), (2, '<td>信息内容<td>本年处理决定数量（2023年）<tr><td>行政处罚<td>2'),
             (3, '<td rowspan=2>信息内容<td colspan=2>本年处理决定数量<td rowspan=2>备注<tr><td>2022年<td>2023年<tr><td>行政处罚<td>1<td>2<td>无'),
             (4, '<td rowspan=2>信息内容<td colspan=2>本年处理决定数量<td>决算<tr><td>2022年<td>2023年<td>2022年<tr><td>行政处罚<td>1<td>2<td>3')) t (n, rows),
     LATERAL (SELECT goir_parse('<h1>青石县水利局2023年政府信息公开工作年度报告</h1><p>第二十条第（六）项</p><table><tr>' || rows || '</table>') OFFSET 0) p (r)
ORDER BY n;

-- a cell too many that is blank is left out of lines and of cells without places where the total agrees; where it does not, nobody knows which are the row's
SELECT total, kind, (SELECT string_agg(value::text, ' ' ORDER BY n) FROM goir_figures(r) WITH ORDINALITY f (table_name, item, measure, value, state, printed, n) WHERE value IS NOT NULL) AS figures,
       (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE place = 'requests.received') AS notes
FROM unnest('{6,9}'::text[]) total,
     LATERAL (VALUES ('lines', E'\n项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计\n一、本年新收政府信息公开申请数量 | 1 | 2 | | 3 | 0 | 0 | 0 | ' || total),
                     ('cells', '<table><tr><td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>1<td>2<td><td>3<td>0<td>0<td>0<td>' || total || '</table>'),
                     ('wider', '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>本年<td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>0<td>0<td>0<td><td>' || total || '</table>')) t (kind, page),
     LATERAL (SELECT goir_parse(page) OFFSET 0) p (r)
ORDER BY total, kind;

-- fifteen numbers are no outcomes where no heading of a section stands above them
SELECT above, count(value) FROM unnest('{"",行政复议　行政诉讼,"四、政府信息公开行政复议、行政诉讼情况"}'::text[]) WITH ORDINALITY a (above, n),
     LATERAL (SELECT goir_parse('<p>' || above || '</p><table><tr><td>' || replace('1 0 0 0 1 1 0 0 0 1 0 0 0 0 0', ' ', '<td>') || '</table>') OFFSET 0) p (r) LEFT JOIN goir_figures(r) ON true
GROUP BY n, above ORDER BY n;
