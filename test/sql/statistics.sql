-- Form 2014: one table of indicators, their units, and its own sums
CREATE TABLE page (page text, report goir_report GENERATED ALWAYS AS (goir_parse(page)) STORED);
INSERT INTO page VALUES ('青石市人民政府2016年政府信息公开工作年度报告
一、概述
本年度工作正常。
政府信息公开情况统计表
统计指标 | 单位 | 统计数
一、主动公开情况 | —— | ——
（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） | 条 | 1,234
其中：主动公开规范性文件数 | 条 | 12
制发规范性文件总数 | 件 | 13
（二）通过不同渠道和方式公开政府信息的情况 | —— | ——
1.政府公报公开政府信息数 | 条 | 5
三、依申请公开情况 | —— | ——
（一）收到申请数 | 件 | 4
1.当面申请数 | 件 | 1
2.传真申请数 | 件 | 0
3.网络申请数 | 件 | 2
4.信函申请数 | 件 | 0
四、行政复议数量 | 件 | 3
（一）维持具体行政行为数 | 件 | 2
（二）被依法纠错数 | 件 | 1
（三）其他情形数 | 件 | 0
五、行政诉讼数量 | 件 | 7
（一）维持具体行政行为或者驳回原告诉讼请求数 | 件 | 5
（二）被依法纠错数 | 件 | 2
（三）其他情形数 | 件 | 0
七、依申请公开信息收取的费用 | 万元 | 0.35
（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费） | 元 | 50000');
SELECT goir_form(report), goir_year(report), goir_agency(report) FROM page;
SELECT s.* FROM page, goir_statistics(report) s WHERE value IS NOT NULL;

-- a label that stands twice belongs to the heading above it
SELECT item, value FROM page, goir_statistics(report) WHERE label LIKE '%被依法纠错数';

-- a sum in yuan where ten thousand is due is not taken
SELECT measure, value, state, printed FROM page, goir_figures(report) WHERE item = 'organization.budget';
SELECT rule, subject, status, left_value, right_value FROM page, goir_checks(report)
WHERE rule LIKE 'statistics.%' AND left_value IS NOT NULL;
SELECT message FROM page, goir_violations(report) WHERE severity = 'error';

-- goir_html(): a page in the official layout, which reads the same
SELECT goir_figures(goir_parse(goir_html(report))) = goir_figures(report) AS same, count(*) FROM page GROUP BY 1;
SELECT goir_html('{"goir": 1, "form": "2021", "year": 2022, "agency": "甲县乙局", "title": "甲县乙局2022年政府信息公开工作年度报告", "published": "2023-01-20",
    "figures": {"requests": {"carried_out": {"total": null}, "received": {"total": 3, "business": {"state": "dash", "printed": "-"}}},
                "disclosure": {"charges": {"amount": {"state": "text", "printed": "251000"}}, "licences": {"decisions": 7}}}}');
SELECT goir_parse(goir_html(r)) = r AS same
FROM (VALUES
    ('{"goir": 1}'::goir_report),
    ('{"goir": 1, "report": false}'),
    ('{"goir": 1, "form": "2014", "figures": {"statistics": {"reconsideration": {"value": 3}, "litigation.corrected": {"value": 5}}}}'),
    ('{"goir": 1, "form": "2019", "figures": {"disclosure": {"licences": {"change": -2, "prior_items": 5}}, "requests": {"other": {"total": 9223372036854775807}}}}'),
    ('{"goir": 1, "form": "2021", "figures": {"disclosure": {"regulations": {"made": 4}, "charges": {"amount": 0.50}}, "fees": {"processing_fee": {"charged": 12.5}}}}'),
    ('{"goir": 1, "form": "2021", "agency": "甲<县>&\"乙\"", "figures": {"requests": {"received": {"total": {"value": 5, "printed": "7"}, "business": {"state": "text", "printed": "12"}}}}}'),

    -- cells that say a label, that there is no cell, controls, blanks around it
    ('{"goir": 1, "form": "2021", "figures": {"requests": {
        "received": {"natural_person": 12, "business": {"state": "text", "printed": "总计"}, "total": {"state": "text", "printed": "（缺）"}},
        "granted": {"business": {"state": "dash", "printed": "（七）总计"}, "total": {"value": 3, "printed": "二、上年结转政府信息公开申请数量"}},
        "carried_out": {"research": {"value": 1, "printed": "合计"}, "legal_service": {"state": "text", "printed": "\u0001\n"},
                        "other_organization": {"state": "text", "printed": " 100%25 \t"}, "total": {"state": "text", "printed": "　"}}}}}'),
    ('{"goir": 1, "form": "2021", "figures": {"disclosure": {"regulations": {"issued": {"state": "text", "printed": "第二十条第（五）项"}, "in_force": 7}}}}'),

    -- a row with no more than a blank cell, whose label could be that of a column
    ('{"goir": 1, "form": "2021", "figures": {"requests": {"other.other": {"total": null}, "concluded": {"total": 5}}}}'),

    -- cells of several forms, of no form; a header of which nothing is plain
    ('{"goir": 1, "form": "2014", "figures": {"statistics": {"reconsideration": {"value": 3}}, "requests": {"other.other": {"total": 2}, "other": {"total": 4}, "received": {"total": 5}},
        "disclosure": {"licences": {"change": -1, "decisions": 9}}}}'),
    ('{"goir": 1, "figures": {"requests": {"other.other": {"total": 2}, "other": {"total": 4}, "received": {"total": 5}}}}'),
    ('{"goir": 1, "agency": " ", "title": "\u0001二、主动公开政府信息情况%0A<\n  "}'),
    ('{"goir": 1, "title": "鏀垮簻淇℃伅鍏紑宸ヤ綔骞村害鎶ュ憡"}')) v (r);
DROP TABLE page;

-- a number where the unit should be: the row has lost or got a cell, and nobody knows which
SELECT name, f.item, f.value, f.state
FROM (VALUES ('tabs', E'统计指标\t单位\t统计数\n（一）主动公开政府信息数\t条\t12\n其中：主动公开规范性文件数\t5\t3\n制发规范性文件总数\t件\t4\n'),
             ('a cell a line', E'统计指标\n单位\n统计数\n（一）主动公开政府信息数\n条\n12\n其中：主动公开规范性文件数\n5\n3\n制发规范性文件总数\n件\n4\n')) p (name, page),
     goir_figures(goir_parse(page)) f WHERE f.item ~ 'published' AND f.state <> 'missing' OR f.item = 'normative_documents' AND f.value = 4 ORDER BY name, f.item;

-- text in which labels are broken and blank cells leave nothing: a row without a number still tells whose parts those below it are
WITH item AS (
    SELECT *, CASE WHEN item = 'litigation.corrected' THEN 2 WHEN item !~ 'reconsideration|litigation' THEN 3 END AS number
    FROM goir_items() WHERE form = '2014' AND measure = 'value'
), page AS (
    SELECT goir_parse(E'某县2015年政府信息公开工作年度报告\n统计\n统计指标 单位\n数\n' ||
        string_agg(concat_ws(' ', left(label, 9), unit, number) || E'\n' || substr(label, 10), E'\n' ORDER BY ordinal)) AS report
    FROM item
)
SELECT s.item, s.value, item.number FROM page, goir_statistics(report) s LEFT JOIN item USING (item)
WHERE s.value IS DISTINCT FROM item.number OR s.item ~ 'corrected';

-- a row whose number and label agree is that row, though the row that the form has next has the same number, and a label like it
SELECT label, (SELECT string_agg(item || ' ' || value, ', ') FROM goir_figures(r) WHERE value IS NOT NULL) AS figures, (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE code !~ 'missing') AS notes
FROM unnest('{（三）申请答复数,3.网络申请数,3.信函申请数}'::text[]) label,
     LATERAL (SELECT goir_parse('<h1>青石县水利局2013年政府信息公开工作年度报告</h1><table><tr><td>统计指标<td>单位<td>统计数<tr><td>（一）收到申请数<td>件<td>9<tr><td>2.传真申请数<td>件<td>4<tr><td>' || label || '<td>件<td>5</table>') OFFSET 0) p (r)
ORDER BY label COLLATE "C";
