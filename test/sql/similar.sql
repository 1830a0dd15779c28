-- Fingerprints of narratives, and keys of names
SELECT goir_fingerprint('') IS NULL AS nothing, goir_fingerprint('<h2>一、总体情况</h2><p>本年度无。</p>') IS NULL AS too_short;
CREATE TABLE told AS SELECT n, goir_fingerprint(format('<h1>%s%s年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>%s</p>', unit, year, text)) AS print
FROM (VALUES (1, '云河县水务局', 2023, '云河县水务局把水价调整、供水水质和停水通知放在网站首页，每月由办公室逐条核对，当年更新38条；窗口备有公开目录和申请表，群众来问能当场说清依据。下一年改进检索，补上旧文件的有效性标注。'),
    (2, '东山县林业局', 2024, '东山县林业局把水价调整、供水水质和停水通知放在网站首页，每月由办公室逐条核对，当年更新9条；窗口备有公开目录和申请表，群众来问能当场说清依据。下一年改进检索，补上旧文件的有效性标注。'),
    (3, '东山县林业局', 2024, '全年公示采伐许可和林地审批结果，护林员名单张贴到村；收到的申请均在十五日内答复，没有因公开被复议。公开内容的说明还不够通俗，今后配图讲解，并到林场听取意见，把常问的事项编成一页纸发到各户。')) v (n, unit, year, text);
SELECT a.n, b.n AS other, round(goir_similarity(a.print, b.print)::numeric, 1) AS share, goir_bands(a.print) && goir_bands(b.print) AS in_common
FROM told a JOIN told b ON a.n <= b.n ORDER BY 1, 2;
SELECT cardinality(print) AS numbers, cardinality(goir_bands(print)) BETWEEN 1 AND 32 AS bands FROM told;
SELECT goir_similarity(print, ARRAY[1]) FROM told;
SELECT goir_similarity(print, print || 1) FROM told;
SELECT goir_bands(array_fill(NULL::int, ARRAY[64]));
SELECT goir_bands('{}');
SELECT goir_similarity(array_fill(0, ARRAY[64]), array_fill(0, ARRAY[64])), goir_bands(array_fill(0, ARRAY[64]));
SELECT name, goir_agency_key(name) AS key FROM unnest(ARRAY['', '（）', '青林省青林市水务局', '青林市市場監督管理局', '市水务局', '市场监督管理局',
    '东山县人民政府办公室', '东山街道', '东山县人民政府东山街道办事处', 'ＡＢＣ研究院', '东山县', '市']) name;
-- as long as a text may be
SELECT name, goir_agency_key(name) AS key FROM unnest('{东山区域合作中心,青石县区域合作办公室,青石县社区服务中心,青石县东山镇政府,政府东山镇办事处,县财政局,市市场监督管理局}'::text[]) name;
SELECT n, length(goir_agency_key(repeat(name, n))) > 0 AS has_key FROM (VALUES ('县', 300000), ('市县区', 300000), ('东山市', 300000)) v (name, n);
SELECT length(goir_agency_key(repeat('市', 32 * 1024 * 1024 / 3))), goir_agency_key(repeat('市', 32 * 1024 * 1024 / 3 + 1));
SELECT length(goir_agency_key(repeat('市', 32 * 1024 * 1024 / 3))) AS longest;
DROP TABLE told;
