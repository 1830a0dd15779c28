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
