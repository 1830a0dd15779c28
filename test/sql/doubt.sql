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
    ('none', E'第二十条第（八）项\n信息内容 | 本年收费金额\n行政事业性收费 | 25'),
    ('remark', E'第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 5（应为6）')) p (page, text),
    LATERAL goir_parse(p.text) r, LATERAL goir_figures(r) f
WHERE f.measure = 'amount';

-- prose: what is said of other years, others, parts, plans, ranges
SELECT s.sentence, c.path, c.value, c.approximate
FROM (VALUES ('收到政府信息公开申请8件，不予公开2件，结转下年度1件'),
             ('政府信息公开行政复议3件（其中2件维持，1件纠正）'),
             ('2021年收到政府信息公开申请3件'), ('上半年收到政府信息公开申请3件'),
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
