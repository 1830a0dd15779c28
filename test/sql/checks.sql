-- One column of the application table, by hand: what is written, what it should be.
CREATE FUNCTION report_of(figures jsonb) RETURNS goir_report LANGUAGE sql AS
$$ SELECT jsonb_build_object('goir', 1, 'form', '2021', 'figures', figures)::goir_report $$;
CREATE FUNCTION verdicts(figures jsonb) RETURNS TABLE (rule text, subject text, status text, left_value numeric, right_value numeric, difference numeric) LANGUAGE sql AS
$$ SELECT rule, subject, status, left_value, right_value, difference FROM goir_checks(report_of(figures))
   WHERE severity = 'error' AND subject IS NOT NULL AND (left_value IS NOT NULL OR right_value IS NOT NULL) $$;

-- all known and equal, all known and not
SELECT * FROM verdicts('{"requests": {"received": {"natural_person": 1}, "carried_in": {"natural_person": 2}, "concluded": {"natural_person": 2}, "carried_out": {"natural_person": 1}}}');
SELECT * FROM verdicts('{"requests": {"received": {"natural_person": 1}, "carried_in": {"natural_person": 0}, "concluded": {"natural_person": 2}, "carried_out": {"natural_person": 0}}}');

-- a blank is not zero: it fails only if no filling from zero up could make it right
SELECT * FROM verdicts('{"requests": {"received": {"natural_person": 5}, "carried_in": {"natural_person": null}, "concluded": {"natural_person": 2}, "carried_out": {"natural_person": 1}}}');
SELECT * FROM verdicts('{"requests": {"received": {"natural_person": 1}, "carried_in": {"natural_person": null}, "concluded": {"natural_person": 2}, "carried_out": {"natural_person": 1}}}');
SELECT * FROM verdicts('{"requests": {"received": {"natural_person": 1, "business": {"state": "dash", "printed": "-"}, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 1}}}');
SELECT * FROM verdicts('{"requests": {"received": {"natural_person": 1, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": null}}}');
SELECT * FROM verdicts('{"proceedings": {"reconsideration": {"upheld": 3, "corrected": 2, "other": null, "pending": 0, "total": 4}}}');

-- sums beyond bigint, and decimals, are exact
SELECT * FROM verdicts('{"proceedings": {"reconsideration": {"upheld": 9223372036854775807, "corrected": 9223372036854775807, "other": 0.000000000000000001, "pending": 0, "total": 1}}}');

-- the message says it in Chinese, with the numbers
SELECT message FROM goir_violations(report_of('{"requests": {"received": {"natural_person": 1, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 0}}}'))
WHERE severity = 'error';

-- no form, no rule; all blank, nothing to fail
SELECT goir_is_balanced('{"goir": 1}'), goir_violation_count('{"goir": 1}'), goir_is_balanced(report_of('{}')), goir_is_complete(report_of('{}'));

-- form 2019 has one row where form 2021 has three
SELECT form, status, left_value, right_value FROM (VALUES
    ('2019', '{"goir": 1, "form": "2019", "figures": {"requests": {"other": {"total": 4}, "concluded": {"total": 3}}}}'::goir_report),
    ('2021', '{"goir": 1, "form": "2021", "figures": {"requests": {"other.other": {"total": 4}, "concluded": {"total": 3}}}}')) v (form, r),
    LATERAL goir_checks(r) WHERE rule = 'requests.concluded' AND subject = 'total';

-- for CHECK: a violating row is refused
CREATE TABLE strict_reports (r goir_report CONSTRAINT balanced CHECK (goir_is_balanced(r)));
INSERT INTO strict_reports VALUES (report_of('{"proceedings": {"reconsideration": {"upheld": 1, "corrected": 0, "other": 0, "pending": 0, "total": 1}}}'));
INSERT INTO strict_reports VALUES (report_of('{"proceedings": {"reconsideration": {"upheld": 1, "corrected": 0, "other": 0, "pending": 0, "total": 0}}}'));
DROP TABLE strict_reports;

-- the catalogue
SELECT rule, severity, forms, since, label FROM goir_rules();
-- totals of the forms, and how many could be wrong without a rule that sees it
SELECT form, count(*) AS totals, count(*) FILTER (WHERE goir_is_balanced(
    jsonb_set(zero, ARRAY['figures', table_name, item, measure], '1')::text::goir_report)) AS unnoticed
FROM goir_items() i
JOIN (SELECT form, jsonb_build_object('goir', 1, 'form', form, 'figures', jsonb_object_agg(table_name, items)) AS zero
      FROM (SELECT form, table_name, jsonb_object_agg(item, measures) AS items
            FROM (SELECT form, table_name, item, jsonb_object_agg(measure, 0) AS measures
                  FROM goir_items() WHERE official GROUP BY 1, 2, 3) m GROUP BY 1, 2) t GROUP BY 1) z USING (form)
WHERE official AND (measure = 'total' OR (table_name, item) = ('requests', 'concluded') OR
    (SELECT count(*) > 1 FROM goir_items() p WHERE (p.form, p.table_name, p.parent, p.measure) = (i.form, i.table_name, i.item, i.measure)))
GROUP BY form ORDER BY form;
SELECT form, table_name, count(*) AS cells, min(ordinal), max(ordinal) FROM goir_items() GROUP BY 1, 2 ORDER BY 1, 4;
SELECT * FROM goir_items() WHERE item IN ('charges', 'procurement') OR item = 'other.other' AND measure = 'total';
-- who may make rules, as far as a name tells
SELECT agency, status FROM unnest(ARRAY['国家市场监督管理总局', '住房和城乡建设部', '江苏省', '北京市', '广西壮族自治区人民政府', '苏州市人民政府',
    '镇江市', '新乡市人民政府', '苏州市水利局', '青石县人民政府', '白石镇人民政府', '国家税务总局青石县税务局', '上海市浦东新区人民政府']) agency,
    LATERAL goir_checks(('{"goir": 1, "form": "2021", "agency": "' || agency || '", "figures": {"disclosure": {"regulations": {"issued": 1}}}}')::goir_report)
WHERE rule = 'disclosure.rank';

-- adding up two forms: what is unknown in one of them stays unknown
SELECT status, left_value, right_value
FROM (SELECT goir_sum(r) AS r FROM (VALUES
    ('{"goir": 1, "form": "2021", "figures": {"requests": {"granted": {"total": 10}, "concluded": {"total": 10}}}}'::goir_report),
    ('{"goir": 1, "form": "2019", "figures": {"requests": {"granted": {"total": 0}, "other": {"total": null}, "concluded": {"total": 2}}}}')) v (r)) s,
    LATERAL goir_checks(r) WHERE rule = 'requests.concluded' AND subject = 'total';
DROP FUNCTION verdicts;
DROP FUNCTION report_of;

-- what is on the page and was not read is not said to be missing there
SELECT n, subject, message
FROM (VALUES (1, '<tr><td>规章<td>1<td>0<td>3<td>9<td>9<tr><td>行政规范性文件<td>2<td>0<td>5'), (2, '<tr><td>规章<td>1<td>0<td>3'),
             (3, '<tr><td>规章<td>1<td>0<td>3<tr><td>行政规范性文件')) f (n, rows),
     goir_violations(goir_parse('<h1>甲县乙局2022年政府信息公开工作年度报告</h1><table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数' || rows || '</table>'))
WHERE rule = 'form.missing' AND subject IN ('regulations', 'normative_documents', 'disclosure.normative_documents', 'disclosure.regulations') ORDER BY n;
