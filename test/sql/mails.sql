-- Pages in mails that are written by hand: which part is read, and what is said of those that are not.
\set VERBOSITY terse

CREATE FUNCTION mail(body text, type text DEFAULT 'multipart/related; boundary=x') RETURNS text LANGUAGE sql AS $$
    SELECT E'From: <Saved by somebody>\nMIME-Version: 1.0\nContent-Type: ' || type || E'\n\n' || body
$$;
CREATE FUNCTION part(type text, body text, fields text DEFAULT '') RETURNS text LANGUAGE sql AS $$
    SELECT E'--x\nContent-Type: ' || type || E'\n' || fields || E'\n' || body || E'\n'
$$;
CREATE FUNCTION page(n int) RETURNS text LANGUAGE sql AS $$
    SELECT '<table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>' || n || '</table>'
$$;

SELECT name, goir_figure(goir_parse(page), 'disclosure.licences.decisions') AS licences,
       (SELECT string_agg(message, ', ') FROM goir_notes(goir_parse(page)) WHERE code = 'page.limit') AS unread
FROM (VALUES
    -- the first part that is a page, or the one that is said to be
    (1, 'a page', mail(part('text/html', page(5)) || '--x--')), (2, 'XHTML', mail(part('text/plain', '9') || part('application/xhtml+xml', page(5)) || '--x--')),
    (3, 'in capitals', mail(part('TEXT/HTML', page(5)) || '--x--')), (4, 'plain text', mail(part('text/plain', page(5)) || '--x--')),
    (5, 'of another type', mail(part('application/octet-stream', page(5)) || '--x--')), (6, 'of no type', mail(E'--x\n\n' || page(5) || E'\n--x--')),
    (7, 'the second by its name', mail(part('text/html', page(9)) || part('text/html', page(5), E'Content-ID: <b>\n') || '--x--', 'multipart/related; start="<b>"; boundary=x')),
    (8, 'a name without brackets', mail(part('text/html', page(9)) || part('text/html', page(5), E'Content-ID: b\n') || '--x--', 'multipart/related; start=b; boundary=x')),
    (9, 'a name with half of them', mail(part('text/html', page(5)) || part('text/html', page(9), E'Content-ID: <b\n') || '--x--', 'multipart/related; start="<b>"; boundary=x')),
    (10, 'the name of nothing', mail(part('text/html', page(5)) || '--x--', 'multipart/related; start="<c>"; boundary=x')),
    -- what is no document
    (20, 'a picture', mail(part('image/png', page(9)) || part('text/html', page(5)) || '--x--')), (21, 'a sound', mail(part('audio/wav', page(9)) || '--x--')),
    (22, 'a film', mail(part('video/mp4', page(9)) || '--x--')), (23, 'letters', mail(part('font/woff', page(9)) || '--x--')),
    (24, 'a style sheet', mail(part('text/css', page(9)) || '--x--')), (25, 'a script', mail(part('text/javascript', page(9)) || '--x--')), (26, 'no part at all', mail('--x--')),
    -- boundaries
    (30, 'another boundary', mail(part('text/html', E'--xy\n--\n-x\n' || page(5)) || '--x--')), (31, 'blanks behind them', mail(replace(part('text/html', page(5)), '--x', E'--x \t') || '--x--  ')),
    (32, 'one dash behind', mail(part('text/html', page(5)) || E'--x-\n--x--')), (33, 'no last one', mail(part('text/html', page(5)))),
    (34, 'no boundary', mail(page(5), 'multipart/related')), (35, 'an empty part', mail(E'--x\n' || part('text/html', page(5)) || '--x--')),
    (36, 'lines of Windows', replace(mail(part('text/html', page(5)) || '--x--'), E'\n', E'\r\n')),
    -- parts in parts
    (40, 'in another', mail(part('multipart/alternative; boundary=y', E'--y\nContent-Type: text/plain\n\n9\n--y\nContent-Type: text/html\n\n' || page(5) || E'\n--y--') || '--x--')),
    (41, 'too deep', mail(repeat(E'--x\nContent-Type: multipart/mixed; boundary=x\n\n', 1) || (SELECT string_agg(format(E'--y%s\nContent-Type: multipart/mixed; boundary=y%s\n\n', i, i + 1), '' ORDER BY i)
        FROM generate_series(1, 40) i), 'multipart/mixed; boundary=y1')),
    (42, 'too many', mail(part('text/html', page(5)) || repeat(E'--x\n\na\n', 20000) || '--x--')),
    -- encodings
    (50, 'quoted', mail(part('text/html', replace(replace(page(5), '<td>5', E'<t=\nd>=35'), '<table>', '<table =3D>'), E'Content-Transfer-Encoding: quoted-printable\n') || '--x--')),
    (51, 'base64', mail(part('text/html', encode(convert_to(page(5), 'UTF8'), 'base64'), E'Content-Transfer-Encoding: BASE64\n') || '--x--')),
    (52, 'base64 of addresses', mail(part('text/html', translate(encode(convert_to(page(5), 'UTF8'), 'base64'), '+/', '-_'), E'Content-Transfer-Encoding: base64\n') || '--x--')),
    (53, 'base64 with something in it', mail(part('text/html', encode(convert_to(page(5), 'UTF8'), 'base64') || '!', E'Content-Transfer-Encoding: base64\n') || '--x--')),
    (54, 'a charset in quotes', mail(part('text/html; charset="utf-8"', page(5)) || '--x--')), (55, 'a quote in quotes', mail(part('text/html; name="a\"b\\"; charset=utf-8', page(5)) || '--x--'))
) m (n, name, page) ORDER BY n;

-- frames by names and addresses of parts
SELECT src, goir_figure(goir_parse(mail(part('text/html', '<iframe src="' || src || '"></iframe>') || part('text/html', page(5), E'Content-ID: <b>\nContent-Location: http://a/b\n')
    || part('image/png', page(9), E'Content-ID: <c>\n') || part('text/plain', page(9), E'Content-ID: <d>\n') || '--x--')), 'disclosure.licences.decisions') AS licences
FROM unnest(ARRAY['cid:b', 'CID:b', 'cid:', 'cid:c', 'cid:d', 'cid:e', 'http://a/b', 'http://a/c', 'b', '', 'data:text/html,']) WITH ORDINALITY s (src, n) ORDER BY n;

DROP FUNCTION mail, part, page;
