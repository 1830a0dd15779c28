-- goir_cells: every table of any HTML page, spans resolved
SELECT * FROM goir_cells('<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>'::text);

-- header cells, a caption, text beside cells, empty cells
SELECT table_no, row_no, column_no, header, body
FROM goir_cells('<table><caption>t</caption><tr><th>h<th>
</tr>x<tr><td>1</td><td></td></tr></table>'::text);

-- a nested table comes after the one it stands in; its text is its own
SELECT table_no, row_no, column_no, body
FROM goir_cells('<table><tr><td>a<table><tr><td>n1<td>n2</table>b</td><td>c</td></tr></table>'::text);

-- unclosed, misnested, upper case, unquoted, without a table tag
SELECT table_no, row_no, column_no, row_span, column_span, body
FROM goir_cells('<TABLE><TR><TD COLSPAN=2><DIV>a<TD>b</DIV><TR><TD>c</SPAN><TD ROWSPAN="x">d</TABLE>'::text);
SELECT table_no, row_no, column_no, body FROM goir_cells('<tr><td>a</td><td>b</td></tr><tr><td>c'::text);

-- spans out of range count as one or are cut; a row span ends with its table, one of 0 just there
SELECT row_no, column_no, row_span, column_span, body
FROM goir_cells('<table><tr><td rowspan=0 colspan=-3>a<td colspan=5000>b<tr><td>c</table>'::text);

-- comments, scripts and styles hold no cells
SELECT count(*) FROM goir_cells('<!-- <table><tr><td>1</table> --><script>"<table><tr><td>2</table>"</script>'::text);

-- a line end in a <pre> is one, however it is written, and a blank elsewhere
SELECT column_no, body FROM goir_cells(E'<table><tr><td><pre>甲&#10;乙\n丙</pre><td>甲&#10;乙</table>'::text);

-- character references, a word split over elements, a line break
SELECT body FROM goir_cells('<table><tr><td>A&amp;B &lt;&#20013;&#x6587;&nbsp;<td><b>20</b><span>23</span>年<td>商业<br>企业</table>'::text);

-- text with separators is a table too
SELECT table_no, row_no, column_no, body FROM goir_cells(E'a | b |\n\nc | |\nprose\nd\te'::text);

-- the rule of a Markdown table is no row, however it aligns the columns
SELECT row_no, column_no, body FROM goir_cells(E'| 甲 | 乙 | 丙 |\n|:---|:---:|---:|\n| 1 | 2 | 3 |'::text);

-- a table of CSV ends as any file may: behind a quote, with a line end or none, even in an empty field
SELECT ends, string_agg(body, '|' ORDER BY row_no, column_no) AS bodies
FROM (VALUES (1, '"5"'), (2, E'"5"\n'), (3, E'"5"\r\n'), (4, '""'), (5, E'""\n'), (6, '"5"""')) e (ends, last),
     goir_cells(E'"项目","自然人","总计"\n"收到""新收""",2,3\n"其中,网络",4,' || last)
GROUP BY ends ORDER BY ends;

-- the one four-byte sequence of GB18030 that is in no range of them
SELECT to_hex(ascii(body)) FROM goir_cells('\x3c7461626c653e3c74643e8135f437'::bytea, 'GB18030');

-- bytes in another charset: by label, by guess, by name
SELECT body FROM goir_cells('\x3c6d65746120636861727365743d67623233313220'::bytea || '\x3e3c7461626c653e3c74723e3c74643ed7d4c8bbc8cb'::bytea);
SELECT body FROM goir_cells('\x3c7461626c653e3c74723e3c74643ed7d4c8bbc8cb'::bytea);
SELECT body FROM goir_cells('\x3c7461626c653e3c74723e3c74643ed7d4c8bbc8cb'::bytea, 'GBK');
SELECT body FROM goir_cells('\x3c7461626c653e3c74723e3c74643e'::bytea || convert_to('自然人', 'UTF8'), ' UTF-8 ');
SELECT body FROM goir_cells('x'::bytea, 'klingon');

-- records of CSV and columns below rulers: what is one, and what is not
SELECT left(text, 40) AS text, (SELECT string_agg(row_no || '.' || column_no || ' ' || replace(body, E'\n', '/'), ', ' ORDER BY table_no, row_no, column_no) FROM goir_cells(text)) AS cells
FROM unnest(ARRAY[E'甲,乙,丙\n1,2,3\n4,5,6\n', E'甲,乙,丙\n"1","2 ""3""","4\n5"\n6,7,8\n', E'甲,乙,丙\n"1,2,3\n4,5,6\n', E'甲,乙,丙\n"1"x,2,3\n4,5,6\n',
    E'甲,乙,丙\r\n"1",2,"3"\r\n4,5,"6"', E'甲, 乙, 丙\n1, 2, 3\n4, 5, 6\n', E'甲,乙,丙\n1,2,\n,,6\n', E'甲,乙,丙\n-1,+2,3\n4,5,6\n', E'甲,乙,丙\n"",2,3\n4,"",6\n',
    E'甲    乙    丙\n----  ----  ----\n1     2     3\n4     5     6\n', E'---- ----\n1    2\n---- ----\n', E'----  --\n1     2\n', E'甲    乙\n----  ----\n12345678 9\n', E'甲\t乙\n----  ----\n1     2\n',
    E'甲    乙\n----  ----\n1     2     3\n', E'甲    乙\r\n----  ----\r\n1     2\r\n', E'----  ----x\n1     2\n', E'甲    乙\n----  ----\n1\t2\n', E'\n----  ----\n1     2\n', '甲    乙',
    repeat('--- ', 300) || E'\n1\n']) WITH ORDINALITY t (text, n) ORDER BY n;
