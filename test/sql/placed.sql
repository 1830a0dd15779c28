-- Words with their places, as pdftotext -bbox-layout and -bbox write them of a PDF.
\set VERBOSITY terse

-- a line of words becomes <word>s: each text with its left edge; digits stand a little higher
CREATE FUNCTION words(y int, places int[], texts text[]) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(format('<word xMin="%s.000000" yMin="%s" xMax="%s.500000" yMax="%s">%s</word>', x,
                             y - (t ~ '^[0-9]')::int, x + length(t) * CASE WHEN t ~ '^[ -~]' THEN 5 ELSE 10 END, y + 10, t),
                      E'\n' ORDER BY n)
    FROM unnest(places, texts) WITH ORDINALITY w(x, t, n)
$$;
CREATE FUNCTION paper(body text) RETURNS text LANGUAGE sql AS $$
    SELECT '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>' || E'\n<doc>\n  <page width="595.0" height="842.0">\n'
        || body || E'\n</page>\n</doc>\n</body></html>'
$$;

CREATE TEMP TABLE page (name text, page text);
INSERT INTO page VALUES
-- in no order at all
('table', paper(
    words(140, '{50,200,300,400}', '{规章,12,0,30}')
    || words(100, '{50}', '{二、主动公开政府信息情况}')
    || words(120, '{50,190,290,390}', '{信息内容,本年制发件数,本年废止件数,现行有效件数}')
    || words(60, '{50,130,150}', '{云河县水务局,2022,年政府信息公开工作年度报告}')
    || words(160, '{50,200,300,400}', '{行政规范性文件,7,1,"1,024"}'))),
-- the header of two lines: the second line stands between those of the first, lower ones
('header of two lines', paper(
    words(60, '{50,130,150}', '{云河县水务局,2022,年政府信息公开工作年度报告}')
    || words(100, '{330}', '{法人或其他组织}') || words(115, '{200,500}', '{自然人,总计}')
    || words(130, '{245,290,335,400,465}', '{商业企业,科研机构,社会公益组织,法律服务机构,其他}')
    || words(150, '{20,210,260,305,360,425,470,505}', '{一、本年新收政府信息公开申请数量,1,2,3,4,5,6,21}'))),
('prose', paper(words(60, '{50}', '{一、总体情况}') || words(80, '{50,90,101}', '{全年受理,12,件申请&amp;答复。}'))),
('a page of HTML about them', '<html><body><p>&lt;doc> <page width="1"> <word xMin="1">2</word></body></html>'),
('another root', '<html><body><div>' || words(60, '{50}', '{一、总体情况}') || '</div></body></html>'),
('broken off', paper(words(60, '{50,200}', '{一、总体情况,末词}') || '</x>' || words(80, '{50}', '{以下不读}'))),
('an entity of its own', '<!DOCTYPE doc [<!ENTITY n "1">]>' || paper(words(60, '{50}', '{&n;件}'))),
('an entity of nobody', paper(words(60, '{50}', '{一、总体情况}') || words(80, '{50}', '{1&nbsp;2件}'))),
('no place', paper(words(60, '{50}', '{一、总体情况}') || '<word xMin="1" yMin="2">何处</word>')),
('nested too deeply', paper(repeat('<a>', 300) || words(60, '{50}', '{一、总体情况}') || repeat('</a>', 300)));

SELECT name, goir_text(page) AS text FROM page ORDER BY name COLLATE "C";

SELECT name, goir_agency(r) AS agency, goir_year(r) AS year,
       (SELECT string_agg(item || ' ' || measure || ' ' || value, ', ') FROM goir_figures(r) WHERE value IS NOT NULL) AS figures
FROM page, goir_parse(page) r WHERE name IN ('table', 'header of two lines') ORDER BY name COLLATE "C";

SELECT name, code, message FROM page, goir_notes(goir_parse(page)) WHERE code = 'page.limit' ORDER BY name COLLATE "C";

-- in a column narrower than its numbers they go on below, between the lines that of the cell beside
SELECT item, measure, value, printed FROM goir_figures(goir_parse(paper(
    words(60, '{50,130,150}', '{云河县水务局,2022,年政府信息公开工作年度报告}') || words(100, '{50}', '{二、主动公开政府信息情况}')
    || words(120, '{50,190,290,390}', '{信息内容,本年制发件数,本年废止件数,现行有效件数}') || words(140, '{50,200,300,400}', '{规章,12,0,30}')
    || words(160, '{50,200,400}', '{行政规范性,22,22}') || words(165, '{300}', '{0}') || words(170, '{50,200,400}', '{文件,3,9}'))))
WHERE state <> 'missing';

-- a menu beside the title is none of it, as a browser prints a page
SELECT goir_title(r), goir_agency(r) FROM goir_parse(paper(words(60, '{20,130,210,230}', '{公开指南,云河县水务局,2022,年政府信息公开工作年度报告}')
    || words(80, '{20,130}', '{公开年报,一、总体情况}') || words(100, '{130}', '{全年受理申请。}'))) r;

-- in any charset, whatever the prologue says
SELECT goir_parse(convert_to(page, 'GBK'), 'gbk') = goir_parse(page) AS gbk,
       goir_parse('<?xml version="1.0" encoding="UTF-16"?>' || page) = goir_parse(page) AS utf16,
       goir_parse(convert_to(page, 'UTF8')) = goir_parse(page) AS utf8
FROM page WHERE name = 'table';

-- what an OCR read is noted once for each table, with the least certain of its figures; one that it is not certain of is not taken
CREATE FUNCTION seen(y int, confidences int[], texts text[]) RETURNS text LANGUAGE sql AS $$
    SELECT '<tr>' || string_agg(format('<td><span class="ocrx_word" title="bbox %s %s %s %s; x_wconf %s">%s</span></td>', 100 + n * 200, y, 280 + n * 200, y + 30, c, t), '' ORDER BY n) || '</tr>'
    FROM unnest(confidences, texts) WITH ORDINALITY w(c, t, n)
$$;
CREATE TEMP TABLE scan AS SELECT n, goir_parse('<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><meta name="ocr-system" content="tesseract 5"/></head>'
    '<body><div class="ocr_page" title="bbox 0 0 1200 1600"><span class="ocrx_word" title="bbox 100 50 900 90; x_wconf 96">云河县水务局2022年政府信息公开工作年度报告</span>'
    '<table class="ocr_table">' || seen(200, '{96,96}', '{信息内容,本年处理决定数量}') || seen(240, ARRAY[96,n], '{行政许可,12}') || seen(280, '{96,88}', '{行政处罚,7}') || seen(320, '{96,91}', '{行政强制,3}') ||
    '</table></div></body></html>') AS report FROM (VALUES (95), (75), (60)) f (n);
SELECT n, (SELECT string_agg(item || ' ' || coalesce(value::text, state), ', ') FROM goir_figures(report) WHERE state <> 'missing') AS figures,
       (SELECT string_agg(place || ' ' || message, ', ') FROM goir_notes(report) WHERE code LIKE 'value.%') AS noted
FROM scan ORDER BY n;
-- those of another report on the page below, which is none of this one's, are not noted
SELECT (SELECT string_agg(item || ' ' || coalesce(value::text, state), ', ') FROM goir_figures(r) WHERE state <> 'missing') AS figures, (SELECT string_agg(place || ' ' || message, ', ') FROM goir_notes(r) WHERE code LIKE 'value.%') AS noted
FROM goir_parse('<html><head><meta name="ocr-system" content="tesseract 5"/></head><body><div class="ocr_page" title="bbox 0 0 1200 1600">' ||
    (SELECT string_agg(format('<p><span class="ocrx_word" title="bbox 100 %s 900 %s; x_wconf 96">云河县水务局%s年政府信息公开工作年度报告</span></p><p><span class="ocrx_word" title="bbox 100 %s 900 %s; x_wconf 96">二、主动公开政府信息情况</span></p><table class="ocr_table">',
                              50 + 600 * y, 90 + 600 * y, 2022 - y, 110 + 600 * y, 150 + 600 * y) ||
                       seen(200 + 600 * y, '{96,96}', '{信息内容,本年处理决定数量}') || seen(240 + 600 * y, '{96,96}', '{行政许可,12}') || seen(280 + 600 * y, ARRAY[96, 88 - y * 4], '{行政处罚,7}') || seen(320 + 600 * y, '{96,91}', '{行政强制,3}') || '</table>', '' ORDER BY y)
     FROM generate_series(0, 1) y) || '</div></body></html>') r;
DROP TABLE scan;
DROP FUNCTION seen;

DROP FUNCTION words, paper;
