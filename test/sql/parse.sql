-- A page of form 2021, flattened: header, tables, claims, sections, notes
CREATE TABLE page (name text PRIMARY KEY, page text,
    report goir_report GENERATED ALWAYS AS (goir_parse(page)) STORED);
INSERT INTO page VALUES ('flat', '云台县水利局2022年政府信息公开工作年度报告
发布日期：2023-01-16
一、总体情况
全年主动公开政府信息128条，其中网站100条、公众号28条。全年收到政府信息公开申请3件，其中1件结转下年度继续办理。
二、主动公开政府信息情况
第二十条第（一）项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | 0 | 0
行政规范性文件 | 2 | 1 | 17
第二十条第（五）项
信息内容 | 本年处理决定数量
行政许可 | 1,204
第二十条第（六）项
信息内容 | 本年处理决定数量
行政处罚 | - 
行政强制 |
第二十条第（八）项
信息内容 | 本年收费金额（单位：万元）
行政事业性收费 | 160.5964
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况
自然人 | 法人或其他组织 | 总计
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3
二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
三、本年度办理结果 | （一）予以公开 | 1 | 1 | 0 | 0 | 0 | 0 | 2
（六）其他处理 | 3.其他 | 0 | 0 | 0 | 0 | 0 | 0 | 0
（七）总计 | 1 | 1 | 0 | 0 | 0 | 0 | 2
四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0
四、政府信息公开行政复议、行政诉讼情况
行政复议 | 行政诉讼
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 2 | 2
五、存在的主要问题及改进情况
公开不够及时。
六、其他需要报告的事项
没有其他需要报告的事项。');

-- Form 2019: the data rows span other columns than the header does
INSERT INTO page VALUES ('2019', '<html><head><title>信息公开</title></head><body>
<table><tr><td>索引号</td><td>123</td><td>发布机构</td><td>青石市人民政府</td></tr>
<tr><td>公开日期</td><td>2020年1月20日</td><td>行政处罚</td><td>77</td></tr></table>
<h1>青石市人民政府<br>2019年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p>没有收到政府信息公开申请。</p><p>二、主动公开政府信息情况</p>
<table>
<tr><td colspan=5>第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年新<br>制作数量</td><td colspan=2>本年新<br>公开数量</td><td>对外公开总数量</td></tr>
<tr><td>规章</td><td colspan=2>0</td><td>0</td><td>0</td></tr>
<tr><td>规范性文件</td><td colspan=2></td><td>4</td><td>31</td></tr>
<tr><td colspan=5>第二十条第（五）项</td></tr>
<tr><td>信息内容</td><td colspan=2>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>
<tr><td>行政许可</td><td>12</td><td colspan=2>+21</td><td>３，４５０</td></tr>
<tr><td>其他对外管理服务事项</td><td>5</td><td colspan=2>-2</td><td>无</td></tr>
<tr><td colspan=5>第二十条第（九）项</td></tr>
<tr><td>信息内容</td><td colspan=2>采购项目数量</td><td colspan=2>采购总金额</td></tr>
<tr><td>政府集中采购</td><td colspan=2>3</td><td colspan=2>251000元</td></tr>
</table></body></html>');

SELECT name, goir_year(report), goir_form(report), goir_agency(report), goir_title(report),
       goir_published(report), goir_is_report(report), goir_is_complete(report)
FROM page ORDER BY name COLLATE "C" DESC;

SELECT item, label, natural_person AS np, business, research AS res, public_interest AS pi,
       legal_service AS ls, other_organization AS other, total
FROM page, goir_requests(report) WHERE name = 'flat' AND total IS NOT NULL OR item = 'carried_out' AND name = 'flat';
SELECT p.* FROM page, goir_proceedings(report) p WHERE name = 'flat';
SELECT d.* FROM page, goir_disclosure(report) d ORDER BY name COLLATE "C" DESC;

-- number, blank, dash, text and missing are different things
SELECT item, measure, value, state, printed FROM page, goir_figures(report)
WHERE name = 'flat' AND (table_name = 'disclosure' OR item = 'carried_out') ORDER BY item COLLATE "C", measure COLLATE "C";
SELECT item, measure, value, state, printed FROM page, goir_figures(report)
WHERE name = '2019' AND table_name = 'disclosure' AND (printed IS NOT NULL OR state <> 'number');

SELECT section_no, kind, heading, body FROM page, goir_sections(page) WHERE name = 'flat';
SELECT goir_text(page) FROM page WHERE name = '2019';
SELECT name, c.* FROM page, goir_claims(page) c ORDER BY name COLLATE "C" DESC;
SELECT n.* FROM page, goir_notes(report) n WHERE name = 'flat' AND code <> 'rows.missing';
SELECT place, message FROM page, goir_notes(report) n WHERE name = 'flat' AND code = 'rows.missing';

-- a sum of money in another unit: the cell itself is believed, a header is not
SELECT p.label, f.value, f.state, f.printed, n.code, n.message
FROM (VALUES ('cell', '本年收费金额（单位：万元）', '251000元'),
             ('header', '本年收费金额（单位：元）', '251000'),
             ('nothing', '本年收费金额（单位：元）', '0')) p (label, header, cell),
     LATERAL goir_parse('第二十条第（八）项' || E' | \n信息内容 | ' || header || E'\n行政事业性收费 | ' || cell) r,
     LATERAL goir_figures(r) f LEFT JOIN LATERAL (SELECT * FROM goir_notes(r) WHERE code LIKE 'value%') n ON true
WHERE f.measure = 'amount';

-- the fee table has its own section, and its own unit
SELECT f.* FROM goir_fees(goir_parse('五、信息处理费收取情况
 | 通知收取件数 | 通知收取金额（元） | 实际收取金额（元）
信息处理费收取情况 | 2 | 1500.50 | 0'::text)) f;

-- traditional characters with pinyin
SELECT goir_title(r), goir_agency(r), goir_figure(r, 'disclosure.normative_documents.in_force')
FROM goir_parse('雲臺縣水務(wù)局2021年政府信息公開工作年度報告
第二十條第(一)項 | | |
信息內(nèi)容 | 本年制發(fā)件數(shù) | 本年廢止件數(shù) | 現(xiàn)行有效件數(shù)
行政規(guī)范性文件 | 0 | 0 | 9'::text) r;

-- columns in another order, with their labels
SELECT natural_person, business, total FROM goir_requests(goir_parse('
 | 申请人情况
总计 | 自然人 | 法人或其他组织
其他 | 法律服务机构 | 社会公益组织 | 科研机构 | 商业企业
本年新收政府信息公开申请数量 | 9 | 5 | 0 | 0 | 0 | 0 | 4'::text)) WHERE item = 'received';

-- the wide blank of GBK, as browsers read it and as other converters do (U+E5E5)
SELECT name, report = goir_parse(regexp_replace(page, '([|，：]) *', E'\\1\u3000\u3000', 'g')) AS wide,
       report = goir_parse(regexp_replace(page, '([|，：]) *', E'\\1\ue5e5\ue5e5', 'g')) AS private
FROM page WHERE name = 'flat';
SELECT blank, natural_person, business, research, total, goir_parse(convert_to(page, 'UTF8')) = goir_parse(page) AS bytes
FROM (VALUES ('wide', E'\u3000'), ('private', E'\ue5e5')) b (blank, c),
     LATERAL (SELECT '<table><tr><td>' || c || '项' || c || '目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>' || c
         || '一、本年新收政府信息' || c || '公开申请数量<td>' || c || '1<td>2' || c || '<td>' || c || c || '<td>0<td>0<td>0<td>1' || c || '2</table>' AS page) p,
     LATERAL goir_requests(goir_parse(page)) WHERE item = 'received';

-- a row too short or too long for its columns is not guessed at
SELECT natural_person, business, other_organization, total FROM goir_requests(goir_parse('<table>
<tr><td colspan=2>&nbsp;<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计
<tr><td colspan=2>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6
<tr><td>二、上年结转政府信息公开申请数量<td><td>1<td>2<td>3<td>4<td>5<td>6
<tr><td>三、本年度办理结果<td>（一）予以公开<td>1<td>2<td>3<td>4<td>5<td>6<td>7<td>8</table>'::text))
WHERE item IN ('received', 'carried_in', 'granted');

-- a page whose years disagree says so, with both; the title's is taken
SELECT goir_year(r), n.code, n.message
FROM goir_parse('<title>甲县2021年政府信息公开工作年度报告</title><p>本报告统计期限自2022年1月1日至2022年12月31日止。</p><p>一、总体情况</p>'::text) r,
     LATERAL goir_notes(r) n WHERE n.code LIKE 'year%';

-- without a title the year named most often is the report's, if it is clear
SELECT years, goir_year(goir_parse('<p>一、总体情况</p><p>' || repeat('我局公开政府信息，', 4) || years || '。</p>'))
FROM (VALUES ('2021年起公开，2021年底完成，2022年再公开'), ('2021年公开，2022年再公开'), ('2021年公开，2022年再公开，2022年底完成')) v (years);

-- years in words, and titles with words around the agency
SELECT goir_year(r), goir_agency(r)
FROM (VALUES ('甲县人民政府二〇二一年政府信息公开工作年度报告'), ('甲县水利局二零二二年度政府信息公开工作年度报告'),
             ('关于甲县水利局2021年政府信息公开工作年度报告'), ('甲县水利局关于2021年度政府信息公开工作的年度报告'),
             ('甲县水利局关于报送2021年政府信息公开工作年度报告'),
             ('甲县水利局（本级）2021年政府信息公开工作年度报告')) v (title),
     LATERAL goir_parse('<h1>' || title || '</h1><p>一、总体情况</p>') r;

-- a long page is read to its end: the table stands behind 300 kB of text
SELECT goir_figure(goir_parse(repeat('<p>本机关高度重视政府信息公开工作。</p>', 5000) || '<table><tr><td>　<td>自然人<td>商业企业<td>科研机构
<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6<td>21</table>'), 'requests.received.total');

-- a table drawn with characters
SELECT goir_figure(goir_parse('三、收到和处理政府信息公开申请情况
+----------------------------------+--------+----------+----------+--------------+--------------+------+------+
|                                  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
+----------------------------------+--------+----------+----------+--------------+--------------+------+------+
| 一、本年新收政府信息公开申请数量 |      1 |        2 |        3 |            4 |            5 |    6 |   21 |
+----------------------------------+--------+----------+----------+--------------+--------------+------+------+'::text), 'requests.received.total');

-- sums of money that a cell gives in a unit of its own, up to what can be stored
SELECT cell, f.value, f.state, f.printed
FROM (VALUES ('1.5亿元'), ('0.00015亿元'), ('12元'), ('12345元'), ('0.5元'), ('9223372036854775807亿元'), ('12.5万元'), ('12.5美元'), ('0.123456789012345678元')) v (cell),
     LATERAL goir_figures(goir_parse('第二十条第（八）项' || E' | \n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | ' || cell)) f
WHERE f.measure = 'amount';

-- numbers that prose counts in 万, and parts of which only some are said
SELECT value, unit FROM goir_claims('<p>一、总体情况</p><p>主动公开政府信息1.23456万条，公文3.0万件。访问量922337203685477万次，去年922337203685478万次。</p>'::text);
SELECT value, unit, approximate, quote FROM goir_claims('<p>一、总体情况</p><p>全年主动公开政府信息1.2万条，其中主要包括政务动态8000条、公告2000条。网站访问量300余万次。制发文件12万余件。</p>'::text);
DROP TABLE page;
