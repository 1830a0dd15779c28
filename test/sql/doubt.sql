-- What a page does not tell for certain is no number, and a note says so.
-- Each page here once gave a number that was not there.
CREATE FUNCTION received(rows text) RETURNS TABLE (natural_person bigint, business bigint, other_organization bigint, total bigint, notes text)
LANGUAGE sql AS $$
    SELECT q.natural_person, q.business, q.other_organization, q.total,
           (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE code !~ 'missing')
    FROM goir_parse(rows) r LEFT JOIN LATERAL (SELECT * FROM goir_requests(r) WHERE item = 'received') q ON true
$$;
CREATE FUNCTION header() RETURNS text LANGUAGE sql AS
$$ SELECT '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr>' $$;

-- marks that open the lines of a table are no cells
SELECT upheld, corrected, total FROM goir_proceedings(goir_parse('
| 行政复议 | 行政诉讼 |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| 1 | 2 | 3 | 4 | 10 | 0 | 0 | 0 | 0 | 0 | 5 | 0 | 0 | 0 | |'::text));

-- a footnote, struck out and hidden digits are no part of a number
SELECT * FROM received(header() || '<td>本年新收政府信息公开申请数量<td>5<sup>1</sup><td><del>5</del>6<td>0<td>0<td>0<td><span style="display: none">1</span>5<td>16</table>');

-- hidden is what a browser shows nothing of, and no more
SELECT style, business FROM unnest(ARRAY['visibility:hidden', 'color:red;FONT-SIZE : 0pt', 'opacity:0', 'display:none;display:inline', 'font-size:0.9em',
    'visibility:visible', 'opacity:0.5', 'xdisplay:none', 'display:inline;display:none !important', 'visibility', 'opacity:;x:0']) style,
    received(header() || '<td>本年新收政府信息公开申请数量<td>5<td><span style="' || style || '">9</span>12<td>0<td>0<td>0<td>0<td>17</table>');

-- two numbers for one cell are none
SELECT * FROM received(header() || '<td>本年新收政府信息公开申请数量<td>1<td>0<td>0<td>0<td>0<td>0<td>1<tr><td>本年新收政府信息公开申请数量<td>2<td>0<td>0<td>0<td>0<td>0<td>2</table>');

-- another year's row
SELECT * FROM received(header() || '<td>本年新收政府信息公开申请数量（2021年数据）<td>1<td>0<td>0<td>0<td>0<td>0<td>1</table>');

-- a header of other things
SELECT * FROM received('<table><tr><td>项目<td>2016年<td>2017年<td>2018年<td>2019年<td>2020年<td>2021年<td>2022年<tr><td>本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6<td>7</table>');
SELECT * FROM received('<table><tr><td>项目<td>当面<td>传真<td>网络<td>信函<td>电话<td>邮件<td>总计<tr><td>本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6<td>21</table>');

-- a table of other things
SELECT goir_is_report(r), goir_form(r), (SELECT count(*) FROM goir_figures(r)) AS figures
FROM goir_parse('<table><tr><td>单位<td>网站<td>微信<td>微博<td>公报<td>公开栏<td>其他渠道<td>小计<tr><td>合计<td>1<td>2<td>3<td>4<td>5<td>6<td>21</table>'::text) r;

-- the total stands one cell early: which cell is lost nobody can tell
SELECT * FROM received(header() || '<td>本年新收政府信息公开申请数量<td>2<td>0<td>0<td>1<td>0<td>3</table>');
SELECT * FROM received(header() || '<td>本年新收政府信息公开申请数量<td colspan=7>0</table>');

-- a label of last year's is none of this year's
SELECT * FROM received(header() || '<td>上年新收政府信息公开申请数量<td>1<td>0<td>0<td>0<td>0<td>0<td>1</table>');

SELECT item, measure, value FROM goir_figures(goir_parse('<table><tr><td>第二十条第（六）项<tr><td>信息内容<td>上年处理决定数量<tr><td>行政处罚<td>9<tr><td>行政强制<td>4</table>'::text))
WHERE value IS NOT NULL;

-- a row that numbers the columns
SELECT notices, charged, collected FROM goir_fees(goir_parse('
 | 通知收取件数 | 通知收取金额（元） | 实际收取金额（元）
1 | 2 | 3
信息处理费收取情况 | 7 | 80 | 90'::text));

-- units of money: in the label, above the table, of another size
SELECT p.page, f.value, f.state, f.printed, (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE code LIKE 'value%') AS notes
FROM (VALUES
    ('label', E'第二十条第（八）项\n信息内容 | 本年收费金额\n行政事业性收费（元） | 251000'),
    ('above', E'第二十条第（八）项\n单位：元\n信息内容 | 本年收费金额\n行政事业性收费 | 251000'),
    ('size', E'第二十条第（八）项\n信息内容 | 本年收费金额（单位：百万元）\n行政事业性收费 | 25'),
    ('either', E'第二十条第（八）项\n信息内容 | 本年收费金额（单位：元/万元）\n行政事业性收费 | 25'),
    ('twice', E'第二十条第（八）项\n信息内容 | 本年收费金额（万元）（单位：万元）\n行政事业性收费 | 25'),
    ('none', E'第二十条第（八）项\n信息内容 | 本年收费金额\n行政事业性收费 | 25'),
    ('remark', E'第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 5（应为6）')) p (page, text),
    LATERAL goir_parse(p.text) r, LATERAL goir_figures(r) f
WHERE f.measure = 'amount';

-- prose: what is said of other years, others, parts, plans, ranges
SELECT s.sentence, c.path, c.value, c.approximate
FROM (VALUES ('收到政府信息公开申请8件，不予公开2件，结转下年度1件'),
             ('政府信息公开行政复议3件（其中2件维持，1件纠正）'),
             ('2021年收到政府信息公开申请3件'), ('上半年收到政府信息公开申请3件'),
             ('12月31日收到政府信息公开申请3件'), ('截至2022年12月31日收到政府信息公开申请3件'),
             ('收到行政许可申请500件'), ('没有发生政府信息公开行政复议被纠正的情况'),
             ('收到政府信息公开申请3~5件'), ('收到政府信息公开申请5件以上'),
             ('并非没有收到政府信息公开申请'), ('计划主动公开政府信息1000条')) s (sentence)
    LEFT JOIN LATERAL goir_claims('2022年政府信息公开工作年度报告' || E'\n一、总体情况\n' || s.sentence || '。') c ON true;

-- dates and names that only look like them
SELECT goir_published(r), goir_agency(r), goir_year(r)
FROM (VALUES (E'甲县水利局关于报送2022年度政府信息公开工作年度报告\n2022年1月1日至2022年12月31日，本局……'),
             (E'乙县-甲县水利局2022年政府信息公开工作年度报告\n发布日期：2023.1.2034')) p (page),
    LATERAL goir_parse(page) r;

-- a subheading is no section; furniture in the middle ends no report
SELECT section_no, kind, body FROM goir_sections('一、总体情况
主动公开情况
公开了信息。
二、主动公开政府信息情况
无。
三、收到和处理政府信息公开申请情况
无。
六、其他需要报告的事项
设置政策咨询窗口
另有说明。
打印本页'::text);
DROP FUNCTION received;
DROP FUNCTION header;

-- Pages a hostile reader found: another's numbers fill no gap
CREATE FUNCTION figures(page text) RETURNS TABLE (item text, figures text) LANGUAGE sql AS $$
    SELECT f.item, string_agg(coalesce(f.value::text, f.state), ' ' ORDER BY f.n)
    FROM goir_figures(goir_parse(page)) WITH ORDINALITY f(table_name, item, measure, value, state, printed, n)
    WHERE f.state <> 'missing' GROUP BY f.table_name, f.item ORDER BY min(f.n)
$$;
-- a numbered table of offices behind a blank row of the form
SELECT * FROM figures('<table><tr><td>第二十条第（五）项<tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td></table><p>各科室办理情况</p><table><tr><td>序号<td>事项<td>数量<tr><td>1<td>行政许可<td>999<tr><td>2<td>行政强制<td>888</table>');
-- a second report without articles
SELECT * FROM figures('<h1>甲局2023年政府信息公开工作年度报告</h1><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td></table><h1>甲局2022年政府信息公开工作年度报告</h1><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>5</table>');
-- outcomes of a group nobody knows
SELECT * FROM figures('<table><tr><td rowspan=2>行政复议<td>结果维持<td>-<tr><td>总计<td>-<tr><td rowspan=2>诉讼类情况<td>结果维持<td>4<tr><td>总计<td>4</table>');
-- a blank cell lost, and the number of the page behind: the total tells
SELECT * FROM figures('自然人
商业企业
科研机构
社会公益组织
法律服务机构
其他
总计
一、本年新收政府信息公开申请数量
5
1
2
8
0
0
3
二、上年结转政府信息公开申请数量
0
0
0
0
0
0
0');
-- prose in short lines is no table, and stays
SELECT * FROM figures('某某市教育局2023年政府信息公开工作年度报告
一、总体情况
收到申请
12
予以公开
3
自然人
4
其他处理
5
二、主动公开政府信息情况');
SELECT body FROM goir_sections('某某市教育局2023年政府信息公开工作年度报告
一、总体情况
收到申请
12
予以公开
3
自然人
4
二、主动公开政府信息情况
无'::text);
-- numerals as people speak, and as they number rows
SELECT n, figures FROM unnest(ARRAY['三百五', '一万二', '两千三', '〇五', '三五', '二件']) n,
     figures('<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>' || n || '</table>');
SELECT * FROM figures('<table><tr><td>一<td>本年新收政府信息公开申请数量<td>9<td>0<td>0<td>0<td>0<td>0<td>9<tr><td>二<td>上年结转政府信息公开申请数量<td>2<td>0<td>0<td>0<td>0<td>0<td>2<tr><td rowspan=2>三<td rowspan=2>本年度办理结果<td>（一）予以公开<td>2<td>0<td>0<td>0<td>0<td>0<td>2<tr><td>（七）总计<td>2<td>0<td>0<td>0<td>0<td>0<td>2<tr><td>四<td>结转下年度继续办理<td>2<td>0<td>0<td>0<td>0<td>0<td>2</table>');
-- labels that say the opposite
SELECT * FROM figures('<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>（一）予以公开<td>1<td>0<td>0<td>0<td>0<td>0<td>1<tr><td>（二）全部公开<td>2<td>0<td>0<td>0<td>0<td>0<td>2<tr><td>1.不属于国家秘密<td>3<td>0<td>0<td>0<td>0<td>0<td>3<tr><td>1.本机关掌握相关政府信息<td>4<td>0<td>0<td>0<td>0<td>0<td>4</table>');
-- a report of mixed forms has an article twice and goes on behind it
SELECT * FROM figures('<table><tr><td>第二十条第（一）项<tr><td>信息内容<td>本年新制作数量<td>本年新公开数量<td>对外公开总数量<tr><td>规章<td>0<td>0<td>1<tr><td>第二十条第（五）项<tr><td>信息内容<td>上一年项目数量<td>本年增/减<td>处理决定数量<tr><td>行政许可<td>1<td>2<td>3<tr><td>第二十条第（六）项<tr><td>信息内容<td>上一年项目数量<td>本年增/减<td>处理决定数量<tr><td>行政处罚<td>4<td>5<td>6<tr><td>第二十条第（一）项<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>行政规范性文件<td>7<td>8<td>9</table>');

-- counts in hundreds, and rows of another year or a part of it
SELECT * FROM figures('<table><tr><td>信息内容<td>本年处理决定数量（单位：百件）<tr><td>行政处罚<td>7<tr><td>行政强制<td>1</table>');
SELECT * FROM figures('<table><tr><td>类别<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<tr><td>行政复议（上年）<td>1<td>0<td>0<td>0<td>1<tr><td>复议后起诉（第一季度）<td>2<td>0<td>0<td>0<td>2</table>');
-- a character lost makes a label that of another row, which then stands twice
SELECT * FROM figures('<p>甲局2016年政府信息公开工作年度报告<table><tr><td>统计指标<td>单位<td>统计数<tr><td>（三）申请答复数<td>件<td>7<tr><td>1.属于已主动公开范围数<td>件<td>3<tr><td>2.同意公开答复数<td>件<td>四五<tr><td>3.同意部分公开答复数<td>件<td>1<tr><td>4.同意公开答复数<td>件<td>2</table>');
SELECT * FROM figures('<p>甲局2016年政府信息公开工作年度报告<table><tr><td>统计指标<td>单位<td>统计数<tr><td>1.政府公报公开政府信息数<td>条<td>4<tr><td>2.政府网站公开政府信息数<td>条<td>267<tr><td>3.政务微信公开政府信息数<td>条<td>332<tr><td>4.政务微信公开政府信息数<td>条<td>见附件<tr><td>5.其他方式公开政府信息数<td>条<td>1</table>');
-- labels of the header lost, and blank cells of the rows: three columns for three numbers are none
SELECT * FROM figures('自然人
科研机构
总计
一、本年新收政府信息公开申请数量
1
2
0
0
3
二、上年结转政府信息公开申请数量
0
0
0
（一）予以公开
1
2
3');
-- a row that is filled up with blanks and lost a cell
SELECT * FROM figures('| 项目 | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|---|---|---|
| 一、本年新收政府信息公开申请数量 | | | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
| 三、本年度办理结果 | （一）予以公开 | | 3 | 0 | 0 | 0 | 0 | 0 |
| （二）部分公开 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |');
-- between two application tables: whose disclosure it is nobody can tell
SELECT * FROM figures('<h1>甲局2023年政府信息公开工作年度报告</h1><table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>3<td>0<td>0<td>0<td>0<td>0<td>3</table><p>乙局</p><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政处罚<td>152</table><table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>8<td>0<td>0<td>0<td>0<td>0<td>8</table>');
-- the number of a page is no row of dashes
SELECT * FROM figures('信息内容
本年制发件数
本年废止件数
现行有效件数
规章
1
0
2
行政规范性文件
— 8 —
三、收到和处理政府信息公开申请情况');
-- columns of other things than the form's
SELECT h, item, figures FROM unnest(ARRAY['上年制发件数|本年废止件数|现行有效件数', '本年制发件数|本年废止件数|本年备案件数', '本年新制作数量|本年未公开数量|对外公开总数量', '本年新制作数量|本年新公开数量|依申请公开总数量']) h,
     figures('<table><tr><td>信息内容<td>' || replace(h, '|', '<td>') || '<tr><td>规章<td>1<td>2<td>3</table>');
SELECT h, item, figures FROM unnest(ARRAY['本年撤销决定数量', '累计处理决定数量', '本年拟处理决定数量', '本年处埋决定数量']) h,
     figures('<table><tr><td>信息内容<td>' || h || '<tr><td>行政许可<td>7</table>');
SELECT h, item, figures FROM unnest(ARRAY['本年退费金额（万元）', '本年欠费金额（万元）', '累计收费金额（万元）']) h,
     figures('<table><tr><td>信息内容<td>' || h || '<tr><td>行政事业性收费<td>7</table>');
-- a second header in a table without a grid: rows decided late are under theirs
SELECT * FROM figures('| 项目 | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| 一、本年新收政府信息公开申请数量 | | | 3 | 0 | 0 | 0 | 0 | 0 | 3 |
| 三、本年度办理结果 | （一）予以公开 | | | 1 | 0 | 0 | 0 | 0 | 1 |
| 项目 | | | 商业企业 | 自然人 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| 四、结转下年度继续办理 | | | 0 | 2 | 0 | 0 | 0 | 0 | 2 |');
-- a blank cell lost and the number of the page behind, though all rows are of one length
SELECT * FROM figures(E'自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n' ||
    (SELECT string_agg(l || E'\n' || CASE WHEN n = 13 THEN E'6\n1\n0\n0\n0\n7\n3' WHEN n = 2 THEN E'0\n0\n0\n0\n0\n0\n4' WHEN n = 4 THEN E'5\n2\n0\n0\n0\n0\n6' ELSE E'1\n0\n0\n0\n0\n0\n1' END, E'\n' ORDER BY n)
     FROM unnest(ARRAY['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开', '（二）部分公开', '1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”', '4.保护第三方合法权益', '5.属于三类内部事务信息', '6.属于四类过程性信息', '7.属于行政执法案卷', '8.属于行政查询事项', '（七）总计', '四、结转下年度继续办理']) WITH ORDINALITY t(l, n)))
WHERE item IN ('carried_in', 'partially_granted', 'concluded');
-- a value a line: a row whose total does not add up may have lost one
SELECT * FROM figures(E'自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n一、本年新收政府信息公开申请数量\n1.5\n2\n3\n4\n5\n6\n21.5\n二、上年结转政府信息公开申请数量\n1.5\n0\n0\n0\n0\n0\n3');
-- but not where all rows, and enough of them, are of one length
SELECT * FROM figures(E'自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n' ||
    (SELECT string_agg(l || E'\n5\n1\n-\n0\n0\n0\n7', E'\n' ORDER BY n)
     FROM unnest(ARRAY['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开', '（二）部分公开', '1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”', '4.保护第三方合法权益', '5.属于三类内部事务信息', '6.属于四类过程性信息']) WITH ORDINALITY t(l, n)))
WHERE item = 'received';
-- blank cells at the start of a line left nothing: the others do not move up
SELECT * FROM figures('<pre>
行政复议	行政诉讼
结果维持	结果纠正	其他结果	尚未审结	总计	未经复议直接起诉	复议后起诉
结果维持	结果纠正	其他结果	尚未审结	总计	结果维持	结果纠正	其他结果	尚未审结	总计
					1	2	3	4	10	5	6	7	8	26
</pre>');
-- the unit of money in a row below its column
SELECT * FROM figures('| 信息内容 | 本年收费金额 |
| | （单位：元） |
| 行政事业性收费 | 70000 |');
-- blank cells under no column of the header: nothing of the row above
SELECT * FROM figures('<table><tr><td><td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计
<tr><td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6<td>21<tr><td>说明' || repeat('<td>7', 20) ||
    '<tr><td colspan=2>二、上年结转政府信息公开申请数量' || repeat('<td>', 8) || '</table>');
-- a sum of money whose form names no unit is in that of its column, which a note says
SELECT f.measure, f.value, n.code, n.message
FROM goir_parse('<table><tr><td>第二十条第（九）项<tr><td>信息内容<td>采购项目数量<td>采购总金额（万元）<tr><td>政府集中采购<td>3<td>35.2</table>') r,
     goir_figures(r) f LEFT JOIN goir_notes(r) n ON n.place = (f.table_name || '.' || f.item || '.' || f.measure)
WHERE f.item = 'procurement' ORDER BY f.measure DESC;
-- the end of a label that is broken over lines is not the label before, which is misspelt
SELECT item, value FROM goir_figures(goir_parse(E'甲县2015年政府信息公开工作年度报告\n政府信息公开情况统计表\n指标名称\n单位\n统计数\n一、主动公开情况\n——\n——\n(一)主动公开政府\n信息数\n条\n312\n2.政府网站在\n访线谈次数\n次\n17263\n其中:要主负责\n同志参加政府网\n站在线访谈次数\n次\n7\n4.微博微信回\n应事件数\n次\n5\n三、依申请公开\n情况\n——\n——\n(一)收到申请\n数\n件\n47\n'::text)) WHERE value IS NOT NULL;

-- what a page sets apart, raises or hides by its styles: the whole number alone, or none
SELECT n, cell, goir_figure(goir_parse(sheet || '<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>' || cell || '</table>'),
                            'disclosure.licences.decisions') AS licences
FROM (VALUES (1, '', '<span style="opacity:.0">3</span>5'), (2, '', '<span style="font-size:0.0pt">3</span>5'),
             (3, '', '<span style="display:inline-block;width:0;overflow:hidden">3</span>5'),
             (4, '', '<span style="display:inline-block;transform:scale(0)">3</span>5'), (5, '', '<span style="clip-path:inset(50%)">3</span>5'),
             (6, '', '<span style="color:#fff">3</span>5'), (7, '', '<font color=white>3</font>5'),
             (8, '', '5<span style="position:relative;top:-5px;font-size:8px">1</span>'), (9, '', '5<span style="mso-text-raise:6pt">1</span>'),
             (10, '', '<span style="float:right">1</span><span>2</span>'), (11, '', '<ruby>5<rt>12</rt></ruby>'), (12, '', '5<input value=7>'),
             (13, '', '<meter value=5>7</meter>'), (14, '<style><!-- .o{display:none} --></style>', '<span class=o>3</span>5'),
             (15, '<style>/* a{ */ .o{display:none}</style>', '<span class=o>3</span>5'),
             (16, '<style>@charset "utf-8";@media screen{.o{display:none}}</style>', '<span class=o>3</span>5'),
             (17, '<style>td .o{display:none}</style>', '<span class=o>3</span>5'), (18, '<style>.a.o{display:none}</style>', '<span class="a o">3</span>5'),
             -- and nothing to doubt
             (20, '<style>@media print{.o{display:none}}</style>', '<span class=o>3</span>5'), (21, '', '<span style="color:#fff;background:#c00">35</span>'),
             (22, '', '<span style="font-size:12pt;mso-bidi-font-family:宋体">3</span><span style="font-size:10.5pt">5</span>'),
             (23, '', '<b>3</b><font face=宋体>5</font>'), (24, '', '<span style="display:inline">3</span><span style="opacity:0.9">5</span>')) f (n, sheet, cell)
ORDER BY n;
-- remarks that take the number back
SELECT cell, goir_figure(goir_parse('<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>' || cell || '</table>'), 'disclosure.licences.decisions') AS licences
FROM unnest('{5（全部作废）,5（均为2021年）,5（全部公开）}'::text[]) cell;
-- last year's tables beside the report's, before or behind them: a line above them says whose they are, and then they contradict nothing
WITH whole (n, number) AS (VALUES (1, 12), (2, 7)),
     tables AS (SELECT n, format('<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>%1$s</table><table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>%1$s<td>0<td>0<td>0<td>0<td>0<td>%1$s</table>', number) AS text FROM whole)
SELECT line, goir_figure(report, 'disclosure.licences.decisions') AS licences, goir_figure(report, 'requests.received.total') AS received,
       (SELECT count(*) FROM goir_notes(report) WHERE code = 'row.unknown') AS unknown
FROM tables own, tables other,
     (VALUES ('附件：2021年数据', true), ('附表2：（2021年度）', true), ('七、上年度数据', true), ('上年同期情况', true), ('2021年', false), ('附件：2022年数据', true), ('附件：数据', true), ('2022年（上年数据略）', true)) f (line, behind),
     LATERAL (SELECT goir_parse('<h1>甲局2022年政府信息公开工作年度报告</h1>' || CASE WHEN behind THEN own.text || '<p>' || line || '</p>' || other.text ELSE '<p>' || line || '</p>' || other.text || '<p>2022年</p>' || own.text END)) p (report)
WHERE own.n = 1 AND other.n = 2 ORDER BY line COLLATE "C";
-- a line that says where last year's are, or that they are not here, does not say that those below it are
SELECT line, goir_figure(goir_parse('<h1>甲局2022年政府信息公开工作年度报告</h1><p>' || line || '</p><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>12</table>'), 'disclosure.licences.decisions') AS licences
FROM unnest('{（上年数据见附件）,2022年数据（去年同期略）,2022年（上年数据）,（上年数据）}'::text[]) line;
-- a picture where a number should stand is no blank cell
SELECT n, (SELECT string_agg(f.state, ' ' ORDER BY f.item) FROM goir_figures(r) f WHERE f.measure = 'decisions' AND f.state <> 'missing') AS states,
       (SELECT string_agg(code || ': ' || place, ', ') FROM goir_notes(r) WHERE code = 'value.picture') AS noted
FROM (VALUES (1, '<img src=5.png>', '<img src=7.png>'), (2, '<svg><text>5</text></svg>', '7'), (3, '<script>write(5)</script>', '7'), (4, '<img src=arrow.png>5', '7'),
             (5, '<img src=5.png style="display:none">', '7'), (6, '', '7')) f (n, licences, penalties),
     LATERAL (SELECT goir_parse('<table><tr><td><img src=emblem.png>信息内容<td>本年处理决定数量<tr><td>行政许可<td>' || licences || '<tr><td>行政处罚<td>' || penalties || '</table>') OFFSET 0) p (r)
ORDER BY n;

-- 5（减少） is less where a change is told, and nowhere else
SELECT cell, goir_figure(goir_parse('<h2>三、收到和处理政府信息公开申请情况</h2><table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计'
    '<tr><td>一、本年新收政府信息公开申请数量<td>' || cell || '<td>2<td>3<td>0<td>0<td>0<td>10</table>'), 'requests.received.natural_person') AS received,
    goir_figure(goir_parse('<table><tr><td colspan=4>第二十条第（五）项<tr><td>信息内容<td>上一年项目数量<td>本年增/减<td>处理决定数量'
    '<tr><td>行政许可<td>7<td>' || cell || '<td>2</table>'), 'disclosure.licences.change') AS change
FROM unnest(ARRAY['5', '-5', '-5件', '5（减少）', '5（减）', '-5（减少）']) cell;

-- what a cell says that is nearly a number: a comma in front, a unit said twice, a mark of a note that does not end, too much for any figure
-- (the blank has no width for psql 19)
SELECT replace(cell, E'\u200b', 'U+200B ') AS cell, state, value, printed
FROM (VALUES ('，123'), ('1，234'), ('5（单位）'), ('5（单位：件）'), ('5（单位万件）'), ('5万元（元）'), ('一百零'), ('5件（件）'), ('900000000000000000（单位：万件）'), ('900000000000000000万件'),
             ('5[1]'), ('5['), ('5[1'), ('5[]'), ('5[a]'), ('Col'), ('Col3a'), ('Col3'), ('Unnamed: 2'), ('Unnamed: x'), ('nan'), ('共'), ('共5件'), ('零零'), ('一百零五'),
             ('5（）'), ('5（增加）'), ('5（减少）'), ('5（均为2021年）'), ('×'), ('5 6'), ('5　件'), (E'\u200b5'), ('5（ǹ）')) f (cell),
     LATERAL goir_figures(goir_parse('<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>' || cell || '<tr><td>行政处罚<td>7</table>'))
WHERE item = 'licences' ORDER BY cell COLLATE "C";

-- pinyin behind a character is no part of a label, whatever its marks; other words in brackets are
SELECT label, goir_figure(goir_parse('<table><tr><td>信息内容<td>本年处理决定数量<tr><td>' || label || '<td>5<tr><td>行政处罚<td>7</table>'), 'disclosure.licences.decisions') AS licences
FROM unnest('{行（xíng）政（zhèng）许（xǔ）可（kě）,行（ǹ）政许可,行（ḿ）政许可,行（ɑ）政许可,行（ɡē）政许可,行（lǜ）政许可,行政许可（÷）,行政许可（）,行政许可（APP）,行政许可（zhuangzhuang）,行政许可（ng）}'::text[]) label
ORDER BY label COLLATE "C";

-- of two units that differ, one of them in a row of its own, the header's may be the one that was copied
SELECT unit, goir_figure(r, 'disclosure.charges.amount') AS charges, (SELECT string_agg(code || ' ' || message, ', ') FROM goir_notes(r) WHERE code LIKE 'value.%') AS noted
FROM unnest('{单位：元,单位：万元}'::text[]) unit,
     LATERAL (SELECT goir_parse('<h1>甲县林业局2022年政府信息公开工作年度报告</h1><table><tr><td>信息内容<td>本年收费金额（单位：万元）<tr><td>' || unit || '<td><tr><td>行政事业性收费<td>5.5</table>') OFFSET 0) p (r)
ORDER BY unit COLLATE "C";

-- a blank row between the header and the values of a table without labels says nothing, be it twice
SELECT n, (SELECT string_agg(value::text, ' ') FROM goir_figures(r) WHERE table_name = 'proceedings') AS proceedings, (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE code !~ 'missing') AS notes
FROM (VALUES (1, '{blank,values}'::text[]), (2, '{values,blank}'), (3, '{blank,blank,values}'), (4, '{blank,values,values}'), (5, '{blank,other,values}')) f (n, rows),
     LATERAL (SELECT string_agg('<tr>' || CASE row WHEN 'blank' THEN repeat('<td>', 15) WHEN 'values' THEN '<td>1<td>0<td>0<td>0<td>1<td>2<td>0<td>0<td>0<td>2<td>3<td>0<td>0<td>0<td>3'
                                                   ELSE '<td>6<td>0<td>0<td>0<td>6<td>7<td>0<td>0<td>0<td>7<td>8<td>0<td>0<td>0<td>8' END, '') FROM unnest(rows) row) d (data),
     LATERAL (SELECT goir_parse('<h1>甲县林业局2022年政府信息公开工作年度报告</h1><table><tr><td colspan=5>行政复议<td colspan=10>行政诉讼<tr>' ||
                 '<td rowspan=2>结果维持<td rowspan=2>结果纠正<td rowspan=2>其他结果<td rowspan=2>尚未审结<td rowspan=2>总计<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉<tr>' ||
                 repeat('<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计', 2) || data || '</table>') OFFSET 0) p (r)
ORDER BY n;

-- a sum that is there twice is the same however many zeros it ends with
SELECT twice, goir_figure(r, 'disclosure.charges.amount') AS charges, (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE code !~ 'missing') AS notes
FROM unnest('{5.00,5.0,5,5.01,50,0.5}'::text[]) twice,
     LATERAL (SELECT goir_parse('<h1>甲县林业局2022年政府信息公开工作年度报告</h1><table><tr><td>信息内容<td>本年收费金额（单位：万元）<tr><td>行政事业性收费<td>5.0<tr><td>行政事业性收费<td>' || twice || '</table>') OFFSET 0) p (r)
ORDER BY twice COLLATE "C";

-- a cell of a spreadsheet that shows another number than it holds, be it by more decimals than any number is kept with
SELECT shown, f.value, f.printed, (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE code LIKE 'value.%') AS noted
FROM unnest('{12,12.4,1.24000000000000021316,1.2}'::text[]) WITH ORDINALITY s (shown, n),
     LATERAL (SELECT goir_parse('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table>' ||
                                '<table:table-row><table:table-cell><text:p>信息内容</text:p></table:table-cell><table:table-cell><text:p>本年处理决定数量</text:p></table:table-cell></table:table-row>' ||
                                '<table:table-row><table:table-cell><text:p>行政许可</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="12.4"><text:p>' || shown ||
                                '</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>') OFFSET 0) p (r),
     goir_figures(r) f WHERE f.item = 'licences' AND f.measure = 'decisions' ORDER BY n;
-- tables beside the form's own: they take nothing of it but the figures that they contradict, and are no second report
CREATE FUNCTION applicants() RETURNS text LANGUAGE sql AS
$$ SELECT '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr>' $$;
CREATE FUNCTION disclosed(a int, b int) RETURNS text LANGUAGE sql AS $$
    SELECT format('<table><tr><td>第二十条第（一）项<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>%1$s<td>%1$s<td>%1$s<tr><td>行政规范性文件<td>%1$s<td>%1$s<td>%1$s' ||
                  '<tr><td>第二十条第（五）项<tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>%2$s<tr><td>第二十条第（六）项<tr><td>信息内容<td>本年处理决定数量<tr><td>行政处罚<td>%1$s<tr><td>行政强制<td>%1$s</table>', a, b) $$;
CREATE FUNCTION applied(n int) RETURNS text LANGUAGE sql AS $$
    SELECT applicants() || string_agg(format('<tr><td>%s<td>%s<td>0<td>0<td>0<td>0<td>0<td>%s', label, n + place, n + place), '' ORDER BY place) || '</table>'
    FROM unnest('{一、本年新收政府信息公开申请数量,二、上年结转政府信息公开申请数量,（一）予以公开,（二）部分公开,2.重复申请,（七）总计,四、结转下年度继续办理}'::text[]) WITH ORDINALITY l (label, place) $$;
CREATE FUNCTION beside(head text, VARIADIC pairs text[]) RETURNS text LANGUAGE sql AS $$
    SELECT '<table>' || coalesce('<tr><td>事项<td>' || head, '') || string_agg(format('<tr><td>%s', replace(pair, '=', '<td>')), '' ORDER BY place) || '</table>'
    FROM unnest(pairs) WITH ORDINALITY p (pair, place) $$;
WITH part (head, overview, one, two, three, last) AS (VALUES
    ('alone', '', '', '', '', ''),
    ('two totals before', beside('总计', '本年新收=2', '上年结转=3'), '', '', '', ''),
    ('one of them another', beside('总计', '本年新收=2', '上年结转=8'), '', '', '', ''),
    ('by applicants, of a part', '<p>附：县政府本级</p>' || applicants() || '<td>一、本年新收政府信息公开申请数量<td>1<td>0<td>0<td>0<td>0<td>0<td>1</table>', '', '', '', ''),
    ('totals behind', '', '', beside(NULL, '结转下年度=8'), '', beside('数量', '本年新收=2', '予以公开=4')),
    ('the last row again', '', '', applicants() || '<td>四、结转下年度继续办理<td>8<td>0<td>0<td>0<td>0<td>0<td>9</table>', '', ''),
    ('another number of licences', beside('本年处理决定数量', '行政许可=6'), '', '', '', ''),
    ('another year', '', '<p>2022年</p>' || disclosed(8, 8), '<p>2022年</p>' || applied(8), '', ''),
    ('another body', '', '<p>其中：县教育局</p>' || disclosed(8, 8), '', '', ''),
    ('a whole table nobody names', '', disclosed(8, 8), '', '', ''),
    ('a second report', '', '', '', '', '<h1>乙局2023年政府信息公开工作年度报告</h1>' || disclosed(8, 8) || applied(8)))
SELECT head, (SELECT string_agg(format('%s %s', table_name, n), ', ' ORDER BY table_name)
              FROM (SELECT table_name, count(value) AS n FROM goir_figures(r) GROUP BY 1) t) AS numbers,
       (SELECT count(*) FROM goir_figures(r) WHERE value >= 9) AS of_others,
       (SELECT string_agg(DISTINCT concat_ws(' ', code, place), ', ') FROM goir_notes(r) WHERE code ~ 'repeated|table') AS notes
FROM part, LATERAL (SELECT goir_parse('<h1>甲局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p>' || overview || '<p>二、主动公开政府信息情况</p>' || disclosed(1, 5) || one ||
       '<p>三、收到和处理政府信息公开申请情况</p>' || applied(1) || two || '<p>四、政府信息公开行政复议、行政诉讼情况</p>' ||
       '<table><tr><td colspan=5>行政复议<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计<tr><td>1<td>0<td>0<td>0<td>1</table>' || three ||
       '<p>五、存在的主要问题及改进情况</p><p>无。</p>' || last) OFFSET 0) p (r);
-- a table of applications cut by columns is one
SELECT item, natural_person, business, legal_service, total FROM goir_requests(goir_parse(
    '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<tr><td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<tr><td>二、上年结转政府信息公开申请数量<td>5<td>0<td>0<td>0<tr><td>（一）予以公开<td>6<td>2<td>3<td>4</table>' ||
    '<table><tr><td>项目<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>5<td>6<td>21<tr><td>二、上年结转政府信息公开申请数量<td>0<td>0<td>5<tr><td>（一）予以公开<td>5<td>6<td>26</table>'::text))
WHERE total IS NOT NULL;
DROP FUNCTION applicants, disclosed, applied, beside;


-- a unit above all articles holds for their sums as far as no head names one; below the last row, for those of the table
SELECT above, head, below, goir_figure(goir_parse(above || '<table><tr><td colspan=2>第二十条第（五）项<tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>5<tr><td colspan=2>第二十条第（八）项<tr><td>信息内容<td>' || head ||
                                                  '<tr><td>行政事业性收费<td>125000' || below || '</table>'), 'disclosure.charges.amount') AS charges
FROM (VALUES (1, '<p>单位：元</p>', '本年收费金额', ''), (2, '<p>单位：元</p>', '本年收费金额（单位：万元）', ''), (3, '', '本年收费金额', '<tr><td colspan=2>注：单位：元'), (4, '', '本年收费金额（单位：万元）', '<tr><td colspan=2>注：单位：元')) f (n, above, head, below)
ORDER BY n;
