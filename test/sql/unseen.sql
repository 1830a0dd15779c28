-- What a page hides, marks or draws in one cell: the number that is seen, or none.
\set VERBOSITY terse

CREATE FUNCTION seen(cell text, sheet text DEFAULT '') RETURNS numeric LANGUAGE sql AS $$
    SELECT goir_figure(goir_parse(sheet || '<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>' || cell || '</table>'), 'disclosure.licences.decisions')
$$;

-- styles, of the first of two digits
SELECT style, seen('<span style="' || style || '">3</span>5') AS licences
FROM unnest(ARRAY[
    -- it is struck, or not
    'text-decoration:underline', 'text-decoration:underline line-through;color:red', 'text-decoration-line:line-through', 'text-decoration:;line-through',
    'text-decoration:underline;x:line-through',
    -- it is off the page, or a little aside
    'left:-9999px', 'left:-1000px', 'left:-99px', 'left:9999px', 'left:-x999', 'left:-9:9',
    -- it is white, or of another colour that begins like that
    'color:#fff000', 'color:#FFFFFF', 'color:#f00', 'color:#00f', 'color:wheat', 'color:white', 'color:transparent', 'color:tan', 'color:rgb(255, 255, 255)',
    'color:rgb(255,0,0)', 'color:red', 'color:ff', 'color:blue',
    -- a box is small, or not
    'width:60px;overflow:hidden', 'overflow:hidden;width:0', 'overflow:hidden;height:0px', 'overflow:auto;width:0;',
    -- a clip, zeros, heights
    'clip:rect(0,0,0,0)', 'clip:rect(0.5em)', 'clip:auto', 'font-size:0', 'font-size:.5em', 'font-size:0.0', 'font-size:', 'opacity:00.10',
    'vertical-align:super', 'vertical-align:sub', 'vertical-align:top', 'visibility:collapse', 'mso-hide:all', 'mso-hide:none']) WITH ORDINALITY s (style, n) ORDER BY n;

-- style sheets of the page
SELECT left(sheet, 60) AS sheet, seen('<span class="a o">3</span>5', '<style>' || sheet || '</style>') AS licences
FROM unnest(ARRAY['.o{display:none}', 'p, .o , q{display:none}', '.o,{display:none}', '.o{display:block}', '.p{display:none}', 'span.o{display:none}', 'td>.o{display:none}', 'span{display:none}',
    '.o:hover{display:none}', '.o[x]{display:none}', '#o{display:none}', '*{display:none}', '.{display:none}', ',{display:none}', 'x.o .p{display:none}',
    '/* .o{} */ .o{display:none}', '/* .o{display:none}', '<!-- .o{display:none} -->', '} .o{display:none}',
    '@import url(x);.o{display:none}', '@font-face{x:y}.o{display:none}', '@layer x{.o{display:none}}', '@supports (display:grid){.o{display:none}}', '@media all{.o{display:none}}',
    '@media screen and (max-width:9px){.o{display:none}}', '@media print{.a{x:y} .o{display:none}} .o{}', '@media print{.o{display:none}', '@media print', '.o{display:none',
    '.o', (SELECT string_agg('.c' || i, ',') FROM generate_series(1, 31) i) || ',.o{display:none}', (SELECT string_agg('p .c' || i, ',') FROM generate_series(1, 31) i) || ',p .o{display:none}'])
    WITH ORDINALITY s (sheet, n) ORDER BY n;
-- of very many classes that are hidden the first are known
SELECT seen('<span class=c1>3</span>5', '<style>' || string_agg('.c' || i || '{display:none}', '') || '</style>') AS sure,
       seen('<span class=c1>3</span>5', '<style>' || string_agg('p .c' || i || '{display:none}', '') || '</style>') AS perhaps
FROM generate_series(1, 99) i;

-- elements and attributes
SELECT cell, seen(cell) AS licences
FROM unnest(ARRAY['<span class="visually-hidden">3</span>5', '<span class="x sr-only">3</span>5', '<span class="  ">3</span>5', '<span hidden>3</span>5', '<span hide>3</span>5',
    '<font color="#FFFFFF">3</font>5', '<font color="#ffe">3</font>5', '<font color=red>3</font>5',
    -- links to notes, and others
    '5<a href="#n1">1</a>', '5<a href="#n1" title="x">1</a>', '5<a href="#n1">[1]</a>', '5<a href="#n1">件</a>', '5<a href="">1</a>', '5<a href=x>1</a>', '5<a name="#n1">1</a>',
    '5<a href="#n1"></a>', '5<a href="#n1">12345678901234</a>', '5<a href="#n1"',
    -- controls
    '<input type=text value=7>', '<input type=number value=7>', '<input type=tel value=7>', '<input type=hidden value=7>', '<input type=radio value=7>', '<input value=7 value=8>', '<input>',
    '<input value="">', '<input value="一">', '<input value="1234567890123456789012345">', '<progress value=5>7</progress>', '<button>7</button>', '<textarea>7</textarea>',
    '<select><option>7</select>',
    -- drawings
    '<svg>7</svg>', '<math>7</math>', '<object>7</object>', '<canvas>7</canvas>', '<svg/>5', '<canvas/>5',
    -- tags that touch, or break off
    '3<b>5</b>', '3<section>5</section>', '3<small>5</small>', '3<strong></strong><span></span><em></em><u>5</u>', '3<b></b><b></b><b></b><b></b><b>5</b>', '3<i', '3<i title="x', '3<!-- 4 -->5',
    '3<!-- 4 --!>5', '3<!--> 5', '3<!-- 4 -- 5']) WITH ORDINALITY c (cell, n) ORDER BY n;

-- spans of rows
SELECT span, (SELECT count(*) FROM goir_cells('<table><tr><td rowspan="' || span || '">1<td>2<tr><td>3<tr><td>4</table>') WHERE column_no = 2) AS beside
FROM unnest(ARRAY['0', ' 0', '+0', '0 ', '0x', '00', '007', '0.5', '3', '-1', '', 'x', '1e9', '99999999999']) WITH ORDINALITY s (span, n) ORDER BY n;

DROP FUNCTION seen;
