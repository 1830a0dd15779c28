-- Honest prose raises no alarm: each sentence is true of these tables, in words of its own.
CREATE FUNCTION page_with(section text, sentence text) RETURNS text LANGUAGE sql AS $$
SELECT '青石县水利局2023年政府信息公开工作年度报告
一、总体情况
' || CASE section WHEN '一' THEN sentence ELSE '' END || '
三、收到和处理政府信息公开申请情况
' || CASE section WHEN '三' THEN sentence ELSE '' END || '
 | 申请人情况
自然人 | 法人或其他组织 | 总计
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他
一、本年新收政府信息公开申请数量 | 30 | 11 | 0 | 0 | 0 | 0 | 41
二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2
三、本年度办理结果 | （一）予以公开 | 20 | 0 | 0 | 0 | 0 | 0 | 20
（二）部分公开 | 8 | 0 | 0 | 0 | 0 | 0 | 8
（四）无法提供 | 1.本机关不掌握相关政府信息 | 0 | 10 | 0 | 0 | 0 | 0 | 10
（五）不予处理 | 1.信访举报投诉类申请 | 2 | 0 | 0 | 0 | 0 | 0 | 2
（七）总计 | 30 | 10 | 0 | 0 | 0 | 0 | 40
四、结转下年度继续办理 | 2 | 1 | 0 | 0 | 0 | 0 | 3
四、政府信息公开行政复议、行政诉讼情况
' || CASE section WHEN '四' THEN sentence ELSE '' END || '
行政复议 | 行政诉讼
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
6 | 0 | 0 | 1 | 7 | 2 | 0 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1' $$;

CREATE TABLE honest (section text, sentence text);
INSERT INTO honest VALUES
    ('三', '收到政府信息公开申请41件。'), ('三', '受理政府信息公开申请43件（其中新收41件，上年结转2件）。'),
    ('三', '受理政府信息公开申请43件。'), ('三', '收到公民、法人和其他组织提出的政府信息公开申请41件，其中3件结转下年度。'),
    ('三', '收到自然人申请30件，商业企业申请11件。'), ('三', '未收到科研机构提出的政府信息公开申请。'),
    ('三', '未收到涉及商业秘密的政府信息公开申请。'), ('三', '未收到要求更正政府信息的申请。'),
    ('三', '收到政府信息公开申请41件，按时办结38件，延期办结2件。'),
    ('三', '收到政府信息公开申请41件，予以公开和部分公开28件。'),
    ('三', '收到政府信息公开申请41件，其中，予以公开18件，部分公开8件，无法提供10件，不予处理2件，结转下年度3件。'),
    ('三', '累计收到政府信息公开申请410件，其中2023年收到41件。'),
    ('三', '局机关收到政府信息公开申请30件，直属单位收到11件。'),
    ('三', '收到政府信息公开申请四十一件。未收到其他申请。'),
    ('三', '比2022年（31件）增加10件。'), ('三', '办结政府信息公开申请40件，办结率93%。'),
    ('四', '行政复议7件，其中结果维持6件、尚未审结1件。'), ('四', '行政复议7件（其中6件维持，1件尚未审结），行政诉讼3件，均维持。'),
    ('四', '行政复议已审结6件，尚未审结1件。'), ('四', '办结行政复议6件。'),
    ('四', '新增行政复议5件，上年结转2件。'), ('四', '行政诉讼一审2件，二审1件。'),
    ('四', '作为复议机关，审理政府信息公开行政复议案件15件。'), ('四', '行政诉讼败诉0件。'),
    ('四', '未经复议直接起诉2件，复议后起诉1件。'), ('四', '没有发生行政复议被纠正的情况。'),
    ('一', '主动公开政府信息271条（其中网站153条、客户端25条、微博93条）。'),
    ('一', '主动公开政府信息271条，同比增加21条，其中政务动态200条，公告71条。'),
    ('一', '主动公开政府信息271条（较上年增加21条），其中政务动态200条，公告71条。'),
    ('一', '主动公开政府信息271条，其中机构职能5条，人事信息16条，规划计划10条等。'),
    ('一', '主动公开政府信息271条，主要包括机构职能5条，人事信息16条。'),
    ('一', '主动公开政府信息271条，其中重点领域51条，行政许可150条，其余均为动态信息。'),
    ('一', '主动公开政府信息271条，其中微博50条、微信118条、网站153条（部分信息多渠道发布）。'),
    ('一', '主动公开政府信息200余条。'), ('一', '计划明年主动公开政府信息1000条。'),
    -- of other years, parts of this one, several
    ('一', '2022年未收到政府信息公开申请，2023年收到41件。'), ('一', '前两季度未收到政府信息公开申请。'),
    ('一', '12月收到政府信息公开申请8件，办结5件。'), ('一', '2021—2023年，收到政府信息公开申请98件。'),
    ('一', '五年来共收到政府信息公开申请220件。'), ('一', '自条例施行以来，办结政府信息公开申请300件。'),
    -- of others, or of more than this agency
    ('一', '县教育局收到政府信息公开申请20件，办结18件。'), ('一', '下属事业单位未收到政府信息公开申请。'),
    ('一', '全县共收到政府信息公开申请942件。'), ('一', '全县各级行政机关收到申请942件，其中本机关41件。'),
    ('一', '居前三的是县住建局20件、县公安局9件、县教育局8件。'), ('一', '最多的是自然资源部门，为收到申请40件。'),
    -- rates, parts, merged, about, other matters
    ('一', '平均每月收到政府信息公开申请3.4件。'), ('一', '每万人收到政府信息公开申请2件。'), ('一', '收到申请超过40件。'),
    ('一', '收到申请60件，归并为41件。'), ('一', '收到申请人补正材料5份。'),
    ('一', '收到申请41件，办结38件，其余3件结转下年。'), ('一', '收到申请41件，已办结38件，3件正在办理中。'),
    ('一', '公开信息共计200条，其中公告栏20条，微信50条。'), ('一', '信息总数100条，其中主动公开政府信息40条，依申请公开信息数50。'),
    -- and this agency's year, however it is named
    ('一', '县水利局共收到41件申请。'), ('一', '截至2023年12月31日，青石县水利局办结政府信息公开申请40件。'),
    ('一', '有3件申请顺延到下年度答复。'), ('一', '结转至2024年办理3件。'),
    -- more than one kind in a number, or some of a kind
    ('三', '收到政府信息公开申请43件（含上年结转2件）。'), ('三', '共收到申请43件，包括上年结转2件。'), ('三', '收到申请43件（新收41件、结转2件）。'),
    ('三', '予以公开28件（含部分公开8件）。'), ('三', '收到涉及征地拆迁的政府信息公开申请12件。'), ('三', '受理征地类政府信息公开申请12件。'),
    ('三', '集中收到同一小区业主政府信息公开申请12件。'), ('三', '收到市局转来政府信息公开申请5件。'), ('三', '局本级收到政府信息公开申请30件，局属单位收到11件。'),
    ('三', '除去重复申请7件，实际收到申请34件。'), ('三', '与2022年收到申请31件相比，增长32%。'), ('三', '原统计收到申请44件，经核实为41件。'),
    ('三', '截至目前收到申请48件。'), ('三', '电话答复申请人30次。'),
    ('一', '我局作为被申请人的行政复议案件共12件，其中涉及政府信息公开7件。'), ('四', '没有因政府信息公开引发的行政复议被撤销案件。'),
    ('四', '未出现行政复议决定被法院撤销的情况。'), ('四', '复议后无行政诉讼。');

SELECT h.sentence, v.rule, v.subject, v.message
FROM honest h, goir_violations(goir_parse(page_with(section, sentence))) v
WHERE v.rule LIKE 'claim.%' OR v.severity = 'error';
SELECT count(*) AS sentences FROM honest;

-- and what is not true is found, with its sentence
SELECT v.rule, v.subject, v.left_value, v.right_value
FROM (VALUES ('三', '收到政府信息公开申请40件。'), ('三', '未收到政府信息公开申请。'),
             ('三', '受理政府信息公开申请42件。'), ('四', '行政复议8件，其中结果维持6件、尚未审结1件。'),
             ('一', '主动公开政府信息271条（其中网站153条、客户端25条、微博90条）。'),
             ('一', '主动公开政府信息100条，其中动态40条，占50%；公告60条。'),
             ('一', '全年共办结政府信息公开申请44件。'), ('一', '予以公开21件。'), ('一', '没有结转下年度办理的申请。'),
             ('一', '没有上年结转的申请。'), ('一', '结转至2024年办理4件。'), ('一', '县水利局共收到70件申请。'),
             ('一', '发生行政复议4件。'), ('一', '未发生行政诉讼。'), ('一', '复议后起诉4件。'), ('一', '未经复议直接起诉3件。'),
             ('一', '6件顺延到下年度答复。'),
             ('三', '收到政府信息公开申请44件（含上年结转2件）。'), ('三', '集中答复政府信息公开申请44件。'), ('一', '无行政诉讼案件。'),
             ('一', '未发生因政府信息公开引发的行政复议、行政诉讼。')) f (section, sentence),
     LATERAL goir_violations(goir_parse(page_with(section, sentence))) v
WHERE v.rule LIKE 'claim.%';
DROP TABLE honest;
DROP FUNCTION page_with;

-- what a person counts as published, and the year a title is of
SELECT sentence, array_agg(c.value) FILTER (WHERE c.path = 'disclosure.published') AS published
FROM (VALUES (1, '历年累计主动公开政府信息8500条。'), (2, '2023年新增主动公开政府信息45条。'), (3, '平均每周主动公开政府信息5条。'),
             (4, '共公布政府信息100条(其中规划计划类信息30条，其他应主动公开政府信息50条)。'), (5, '微信公众号主动公开政府信息30条。')) f (n, sentence),
     LATERAL goir_claims('<h1>青石县水利局2023年政府信息公开工作年度报告</h1><h2>一、工作基本情况</h2><p>' || sentence || '</p><h2>二、主动公开政府信息情况</h2>') c
GROUP BY n, sentence ORDER BY n;
SELECT title, goir_year(r), goir_agency(r), (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE code LIKE 'year.%') AS notes
FROM (VALUES (1, '2024年1月青石县水利局2023年政府信息公开工作年度报告'), (2, '青石县水利局2022年、2023年政府信息公开工作年度报告'),
             (3, '青石县水利局2022—2023年政府信息公开工作年度报告'), (4, '青石县水利局2023年上半年政府信息公开工作报告'),
             (5, '青石县水利局2023年第三季度政府信息公开工作报告'), (6, '标题：青石县水利局2023年政府信息公开工作年度报告'),
             (7, '现公布青石县水利局2023年政府信息公开工作年度报告。统计期限自2022年1月1日起至2022年12月31日止。')) f (n, title),
     LATERAL (SELECT goir_parse('<p>' || title || '</p><h2>一、总体情况</h2><h2>二、主动公开政府信息情况</h2>') OFFSET 0) p (r)
ORDER BY n;
SELECT section_no, kind, heading FROM goir_sections('<h2>一、工作基本情况</h2><h2>二、主动公开政府信息情况</h2>
<h2>三、收到和处理政府信息公开申请情况</h2><p>四、结转下年度继续办理</p><h2>四、政府信息公开行政法复议、行政诉讼情况</h2>');
-- a comment that a word processor left in a text makes no HTML of it
SELECT goir_year(r), goir_agency(r), (SELECT string_agg(s.kind || ': ' || s.body, ' / ') FROM goir_sections(page) s)
FROM (VALUES (E'甲县林业局2021年政府信息公开工作年度报告\n<!--[if !supportLists]-->一、<!--[endif]-->总体情况\n全年主动公开政府信息30条。\n六、其他需要报告的事项\n无。\n')) p(page), goir_parse(page) r;

-- of several titles: the page's own; that of the report before the table; else none is taken
SELECT n, goir_is_report(r) AS report, goir_year(r) AS year, goir_agency(r) AS agency, (SELECT string_agg(code, ' ') FROM goir_notes(r) WHERE code ~ '^(year|title|page)') AS notes,
       goir_figure(r, 'disclosure.licences.decisions') AS licences, goir_figure(r, 'disclosure.penalties.decisions') AS penalties
FROM (SELECT '<h1>青石县水利局2023年政府信息公开工作年度报告</h1>', '<h2>一、总体情况</h2><p>略。</p>',
             '<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>5</table>',
             '<h1>青石县水利局2022年政府信息公开工作年度报告</h1><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政处罚<td>7</table>') p (title, head, data, other),
     LATERAL (VALUES (1, '<p>上一篇：青石县水利局2022年政府信息公开工作年度报告</p>' || title || head || data),
                     (2, '<ul><li>2024年政府信息公开工作年度报告<li>2022年政府信息公开工作年度报告</ul>' || title || head || data),
                     (3, '<title>青石县水利局2023年政府信息公开工作年度报告-青石县</title><p>青石县民政局2024年政府信息公开工作年度报告</p>' || title || head || data),
                     (4, '<p>青石县民政局2023年政府信息公开工作年度报告</p>' || title || head || data),
                     (5, '<p>青石县民政局2022年政府信息公开工作年度报告</p>' || title || head || data),
                     (6, '<p>青石县民政局2022年政府信息公开工作年度报告</p>' || title),
                     (7, title || data || other), (8, title || data || '<p>青石县民政局2022年政府信息公开工作年度报告</p>'),
                     (9, '<h1>青石县水利局2023年12月政府信息公开工作报告</h1>' || data),
                     (10, '<h1>青石县水利局政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>根据《政府信息公开条例》（2019年修订）编制。</p>' || data),
                     (11, replace(title, '青石', '附件2：青石') || head || data)) f (n, page), LATERAL (SELECT goir_parse(page) OFFSET 0) g (r)
ORDER BY n;

-- requests that are handled may be new, all, or concluded: such a number is none of the three; both parts beside a number make it the
-- sum of both, unless it says that one of them is not in it; what one site received, and by what ways requests are received, is not all
SELECT n, sentence, (SELECT string_agg(path || ' ' || value, ', ' ORDER BY path COLLATE "C", value) FROM goir_claims(page) WHERE path IS NOT NULL) AS claims,
       (SELECT string_agg(subject, ' ') FROM goir_violations(goir_parse(page)) WHERE rule = 'claim.table') AS fails
FROM (VALUES (1, '依申请公开办理118件。'), (2, '全年共办理政府信息公开申请118件，办结率100%。'), (3, '共收到申请121件（上年结转9件，本年新收112件）。'),
             (4, '共收到申请121件，其中本年新收112件，上年结转9件。'), (5, '共收到申请120件，其中本年新收112件，上年结转9件。'), (6, '政府网站收到申请80件。'),
             (7, '依申请公开受理渠道3个。'), (8, '受理政府信息公开申请121件。'), (9, '受理政府信息公开申请118件。'), (10, '收到申请118件（网上80件）。'),
             (11, '收到申请121件（不含上年结转9件）。'), (12, '收到申请112件（另有上年结转9件）。'), (13, '予以公开70件（不含部分公开20件）。')) f (n, sentence),
     LATERAL (SELECT '<h1>甲局2022年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>' || sentence || '</p><h2>三、收到和处理政府信息公开申请情况</h2>' ||
                     '<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>112<td>0<td>0<td>0<td>0<td>0<td>112' ||
                     '<tr><td>二、上年结转政府信息公开申请数量<td>9<td>0<td>0<td>0<td>0<td>0<td>9<tr><td>（七）总计<td>118<td>0<td>0<td>0<td>0<td>0<td>118<tr><td>四、结转下年度继续办理<td>3<td>0<td>0<td>0<td>0<td>0<td>3</table>') p (page)
ORDER BY n;
