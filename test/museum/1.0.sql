--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: 报表; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "报表";


--
-- Name: goir; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS goir WITH SCHEMA public;


--
-- Name: EXTENSION goir; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION goir IS 'annual reports on government information disclosure: read, check, compare and add up';


--
-- Name: validated(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.validated() RETURNS bigint
    LANGUAGE sql
    AS $$SELECT sum(goir_violation_count(report)) FROM page$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: kept; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kept (
    name text NOT NULL,
    report public.goir_report,
    place public.goir_path,
    CONSTRAINT balanced CHECK (public.goir_is_balanced(report))
);


--
-- Name: page; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.page (
    name text NOT NULL COLLATE pg_catalog."C",
    page bytea NOT NULL,
    modified timestamp with time zone,
    loaded_at timestamp with time zone DEFAULT now() NOT NULL,
    report public.goir_report GENERATED ALWAYS AS (public.goir_parse(page)) STORED,
    CONSTRAINT is_report CHECK (public.goir_is_report(report))
);


--
-- Name: said; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.said (
    fact text COLLATE pg_catalog."C"
);


--
-- Name: spread; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.spread (
    report public.goir_report
)
PARTITION BY HASH (report);


--
-- Name: spread_0; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.spread_0 (
    report public.goir_report
);


--
-- Name: spread_1; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.spread_1 (
    report public.goir_report
);


--
-- Name: whole; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.whole AS
 SELECT public.goir_sum(kept.report) AS report
   FROM public.kept;


--
-- Name: report; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".report WITH (security_invoker='true') AS
 SELECT (hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) AS report_key,
    public.goir_year(s.report) AS year,
        CASE
            WHEN ((public.goir_year(s.report) >= 1) AND (public.goir_year(s.report) <= 9999)) THEN make_date(public.goir_year(s.report), 12, 31)
            ELSE NULL::date
        END AS report_date,
    (public.goir_agency(s.report) COLLATE "default") AS agency,
    (public.goir_form(s.report) COLLATE "default") AS form,
    (hashtextextended(public.goir_agency(s.report), (0)::bigint) >> 11) AS agency_key,
    (( SELECT string_agg(k.part, ' '::text ORDER BY k.n) AS string_agg
           FROM jsonb_array_elements_text(jsonb_build_array(s.name)) WITH ORDINALITY k(part, n)) COLLATE "default") AS source_key,
    (public.goir_title(s.report) COLLATE "default") AS title,
    public.goir_published(s.report) AS published,
    public.goir_year(s.report) AS stated_year,
    (public.goir_agency(s.report) COLLATE "default") AS stated_agency,
    public.goir_is_report(s.report) AS is_report,
    public.goir_is_complete(s.report) AS is_complete,
        CASE
            WHEN (public.goir_form(s.report) IS NOT NULL) THEN public.goir_is_balanced(s.report)
            ELSE NULL::boolean
        END AS is_balanced,
    public.goir_violation_count(s.report) AS errors,
    (( SELECT count(*) AS count
           FROM public.goir_violations(s.report) v(rule, subject, severity, status, left_value, right_value, difference, message)
          WHERE (v.severity = 'warning'::text)))::integer AS warnings,
    (( SELECT count(*) AS count
           FROM public.goir_violations(s.report) v(rule, subject, severity, status, left_value, right_value, difference, message)
          WHERE (v.severity = 'info'::text)))::integer AS hints,
    (( SELECT count(*) AS count
           FROM public.goir_notes(s.report) goir_notes(severity, code, place, message)))::integer AS notes,
        CASE
            WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.received.value'::public.goir_path)
            ELSE public.goir_figure(s.report, 'requests.received.total'::public.goir_path)
        END AS received,
    public.goir_figure(s.report, 'requests.received.natural_person'::public.goir_path) AS received_natural_person,
    ((((public.goir_figure(s.report, 'requests.received.business'::public.goir_path) + public.goir_figure(s.report, 'requests.received.research'::public.goir_path)) + public.goir_figure(s.report, 'requests.received.public_interest'::public.goir_path)) + public.goir_figure(s.report, 'requests.received.legal_service'::public.goir_path)) + public.goir_figure(s.report, 'requests.received.other_organization'::public.goir_path)) AS received_organization,
    public.goir_figure(s.report, 'requests.carried_in.total'::public.goir_path) AS carried_in,
    f.granted,
    f.partially_granted,
    f.refused,
    f.unavailable,
    ((((public.goir_figure(s.report, 'requests.unprocessed.petition.total'::public.goir_path) + public.goir_figure(s.report, 'requests.unprocessed.repeated.total'::public.goir_path)) + public.goir_figure(s.report, 'requests.unprocessed.publication.total'::public.goir_path)) + public.goir_figure(s.report, 'requests.unprocessed.excessive.total'::public.goir_path)) + public.goir_figure(s.report, 'requests.unprocessed.confirmation.total'::public.goir_path)) AS unprocessed,
    COALESCE(((public.goir_figure(s.report, 'requests.other.not_corrected.total'::public.goir_path) + public.goir_figure(s.report, 'requests.other.fee_unpaid.total'::public.goir_path)) + public.goir_figure(s.report, 'requests.other.other.total'::public.goir_path)), public.goir_figure(s.report, 'requests.other.total'::public.goir_path)) AS handled_otherwise,
        CASE
            WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.concluded.value'::public.goir_path)
            ELSE public.goir_figure(s.report, 'requests.concluded.total'::public.goir_path)
        END AS concluded,
    public.goir_figure(s.report, 'requests.carried_out.total'::public.goir_path) AS carried_out,
    round((((100)::numeric * (f.granted + f.partially_granted)) / NULLIF(f.answered, (0)::numeric)), 2) AS disclosure_rate,
    round((((100)::numeric * f.refused) / NULLIF(f.answered, (0)::numeric)), 2) AS refusal_rate,
    round((((100)::numeric * f.unavailable) / NULLIF(f.answered, (0)::numeric)), 2) AS unavailable_rate,
    round((((100)::numeric * public.goir_figure(s.report, 'requests.concluded.total'::public.goir_path)) / NULLIF((public.goir_figure(s.report, 'requests.received.total'::public.goir_path) + public.goir_figure(s.report, 'requests.carried_in.total'::public.goir_path)), (0)::numeric)), 2) AS conclusion_rate,
    round((((100)::numeric * public.goir_figure(s.report, 'requests.received.natural_person'::public.goir_path)) / NULLIF(public.goir_figure(s.report, 'requests.received.total'::public.goir_path), (0)::numeric)), 2) AS natural_person_rate,
    f.reconsiderations,
    f.reconsiderations_corrected,
    public.goir_figure(s.report, 'proceedings.reconsideration.pending'::public.goir_path) AS reconsiderations_pending,
    f.litigations,
    public.goir_figure(s.report, 'proceedings.litigation_direct.total'::public.goir_path) AS litigations_direct,
    f.litigations_corrected,
    (public.goir_figure(s.report, 'proceedings.litigation_direct.pending'::public.goir_path) + public.goir_figure(s.report, 'proceedings.litigation_after_reconsideration.pending'::public.goir_path)) AS litigations_pending,
    round((((100)::numeric * (f.reconsiderations_corrected + f.litigations_corrected)) / NULLIF((f.reconsiderations_closed + f.litigations_closed), (0)::numeric)), 2) AS correction_rate,
    round((((100)::numeric * (f.reconsiderations + f.litigations)) / NULLIF(f.answered, (0)::numeric)), 2) AS proceedings_rate,
    COALESCE(public.goir_figure(s.report, 'disclosure.normative_documents.issued'::public.goir_path), public.goir_figure(s.report, 'disclosure.normative_documents.made'::public.goir_path)) AS normative_documents,
    public.goir_figure(s.report, 'disclosure.licences.decisions'::public.goir_path) AS licences,
    public.goir_figure(s.report, 'disclosure.penalties.decisions'::public.goir_path) AS penalties,
    public.goir_figure(s.report, 'disclosure.coercion.decisions'::public.goir_path) AS coercion,
    public.goir_figure(s.report, 'disclosure.charges.amount'::public.goir_path) AS charges,
    public.goir_figure(s.report, 'fees.processing_fee.charged'::public.goir_path) AS fees_charged,
    public.goir_figure(s.report, 'fees.processing_fee.collected'::public.goir_path) AS fees_collected
   FROM (public.page s
     CROSS JOIN LATERAL ( SELECT
                CASE
                    WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.replied.granted.value'::public.goir_path)
                    ELSE public.goir_figure(s.report, 'requests.granted.total'::public.goir_path)
                END AS granted,
                CASE
                    WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.replied.partially_granted.value'::public.goir_path)
                    ELSE public.goir_figure(s.report, 'requests.partially_granted.total'::public.goir_path)
                END AS partially_granted,
                CASE
                    WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.replied.refused.value'::public.goir_path)
                    ELSE (((((((public.goir_figure(s.report, 'requests.refused.state_secret.total'::public.goir_path) + public.goir_figure(s.report, 'requests.refused.forbidden_by_law.total'::public.goir_path)) + public.goir_figure(s.report, 'requests.refused.security_and_stability.total'::public.goir_path)) + public.goir_figure(s.report, 'requests.refused.third_party_rights.total'::public.goir_path)) + public.goir_figure(s.report, 'requests.refused.internal_affairs.total'::public.goir_path)) + public.goir_figure(s.report, 'requests.refused.process_information.total'::public.goir_path)) + public.goir_figure(s.report, 'requests.refused.enforcement_files.total'::public.goir_path)) + public.goir_figure(s.report, 'requests.refused.administrative_inquiry.total'::public.goir_path))
                END AS refused,
            ((public.goir_figure(s.report, 'requests.unavailable.not_held.total'::public.goir_path) + public.goir_figure(s.report, 'requests.unavailable.needs_creation.total'::public.goir_path)) + public.goir_figure(s.report, 'requests.unavailable.still_unclear.total'::public.goir_path)) AS unavailable,
                CASE
                    WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.replied.value'::public.goir_path)
                    ELSE public.goir_figure(s.report, 'requests.concluded.total'::public.goir_path)
                END AS answered,
                CASE
                    WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.reconsideration.value'::public.goir_path)
                    ELSE public.goir_figure(s.report, 'proceedings.reconsideration.total'::public.goir_path)
                END AS reconsiderations,
                CASE
                    WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.reconsideration.corrected.value'::public.goir_path)
                    ELSE public.goir_figure(s.report, 'proceedings.reconsideration.corrected'::public.goir_path)
                END AS reconsiderations_corrected,
                CASE
                    WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.reconsideration.value'::public.goir_path)
                    ELSE (public.goir_figure(s.report, 'proceedings.reconsideration.total'::public.goir_path) - public.goir_figure(s.report, 'proceedings.reconsideration.pending'::public.goir_path))
                END AS reconsiderations_closed,
                CASE
                    WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.litigation.value'::public.goir_path)
                    ELSE (public.goir_figure(s.report, 'proceedings.litigation_direct.total'::public.goir_path) + public.goir_figure(s.report, 'proceedings.litigation_after_reconsideration.total'::public.goir_path))
                END AS litigations,
                CASE
                    WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.litigation.corrected.value'::public.goir_path)
                    ELSE (public.goir_figure(s.report, 'proceedings.litigation_direct.corrected'::public.goir_path) + public.goir_figure(s.report, 'proceedings.litigation_after_reconsideration.corrected'::public.goir_path))
                END AS litigations_corrected,
                CASE
                    WHEN (public.goir_form(s.report) = '2014'::text) THEN public.goir_figure(s.report, 'statistics.litigation.value'::public.goir_path)
                    ELSE ((public.goir_figure(s.report, 'proceedings.litigation_direct.total'::public.goir_path) + public.goir_figure(s.report, 'proceedings.litigation_after_reconsideration.total'::public.goir_path)) - (public.goir_figure(s.report, 'proceedings.litigation_direct.pending'::public.goir_path) + public.goir_figure(s.report, 'proceedings.litigation_after_reconsideration.pending'::public.goir_path)))
                END AS litigations_closed) f)
  WHERE (s.report IS NOT NULL);


--
-- Name: VIEW report; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".report IS '每份报告一行：基本信息、主要数据、常用比率和核对结果';


--
-- Name: COLUMN report.report_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.report_key IS '报告编号，与报告概况相连';


--
-- Name: COLUMN report.year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.year IS '报告年度';


--
-- Name: COLUMN report.report_date; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.report_date IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN report.agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.agency IS '行政机关名称';


--
-- Name: COLUMN report.form; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.form IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN report.agency_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.agency_key IS '机关编号，与机关相连';


--
-- Name: COLUMN report.source_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.source_key IS '原表中该行的主键';


--
-- Name: COLUMN report.title; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.title IS '标题';


--
-- Name: COLUMN report.published; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.published IS '公布日期';


--
-- Name: COLUMN report.stated_year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.stated_year IS '页面所写的报告年度';


--
-- Name: COLUMN report.stated_agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.stated_agency IS '页面所写的行政机关';


--
-- Name: COLUMN report.is_report; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.is_report IS '页面是否为年度报告';


--
-- Name: COLUMN report.is_complete; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.is_complete IS '表式的每个单元都有数字';


--
-- Name: COLUMN report.is_balanced; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.is_balanced IS '没有级别为错误的问题；没有表格的页面为空';


--
-- Name: COLUMN report.errors; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.errors IS '级别为错误的问题数';


--
-- Name: COLUMN report.warnings; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.warnings IS '级别为警告的问题数';


--
-- Name: COLUMN report.hints; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.hints IS '级别为提示的问题数';


--
-- Name: COLUMN report.notes; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.notes IS '读取说明数';


--
-- Name: COLUMN report.received; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.received IS '本年新收政府信息公开申请数量（件）';


--
-- Name: COLUMN report.received_natural_person; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.received_natural_person IS '其中自然人的申请（件）';


--
-- Name: COLUMN report.received_organization; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.received_organization IS '其中法人或其他组织的申请（件）';


--
-- Name: COLUMN report.carried_in; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.carried_in IS '上年结转政府信息公开申请数量（件）';


--
-- Name: COLUMN report.granted; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.granted IS '予以公开（件）';


--
-- Name: COLUMN report.partially_granted; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.partially_granted IS '部分公开（件）';


--
-- Name: COLUMN report.refused; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.refused IS '不予公开，各项理由之和（件）';


--
-- Name: COLUMN report.unavailable; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.unavailable IS '无法提供，各项之和（件）';


--
-- Name: COLUMN report.unprocessed; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.unprocessed IS '不予处理，各项之和（件）';


--
-- Name: COLUMN report.handled_otherwise; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.handled_otherwise IS '其他处理，各项之和（件）';


--
-- Name: COLUMN report.concluded; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.concluded IS '本年度办理结果总计；2014表式为申请办结数（件）';


--
-- Name: COLUMN report.carried_out; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.carried_out IS '结转下年度继续办理（件）';


--
-- Name: COLUMN report.disclosure_rate; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.disclosure_rate IS '（予以公开＋部分公开）÷办理结果总计，百分比；2014表式除以申请答复数';


--
-- Name: COLUMN report.refusal_rate; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.refusal_rate IS '不予公开÷办理结果总计，百分比；2014表式除以申请答复数';


--
-- Name: COLUMN report.unavailable_rate; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.unavailable_rate IS '无法提供÷办理结果总计，百分比';


--
-- Name: COLUMN report.conclusion_rate; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.conclusion_rate IS '办理结果总计÷（新收＋上年结转），百分比';


--
-- Name: COLUMN report.natural_person_rate; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.natural_person_rate IS '自然人申请÷新收申请，百分比';


--
-- Name: COLUMN report.reconsiderations; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.reconsiderations IS '行政复议总计（件）';


--
-- Name: COLUMN report.reconsiderations_corrected; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.reconsiderations_corrected IS '行政复议结果纠正（件）';


--
-- Name: COLUMN report.reconsiderations_pending; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.reconsiderations_pending IS '行政复议尚未审结（件）';


--
-- Name: COLUMN report.litigations; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.litigations IS '行政诉讼总计（件）';


--
-- Name: COLUMN report.litigations_direct; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.litigations_direct IS '未经复议直接起诉（件）';


--
-- Name: COLUMN report.litigations_corrected; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.litigations_corrected IS '行政诉讼结果纠正（件）';


--
-- Name: COLUMN report.litigations_pending; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.litigations_pending IS '行政诉讼尚未审结（件）';


--
-- Name: COLUMN report.correction_rate; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.correction_rate IS '行政复议、行政诉讼结果纠正÷已审结，百分比';


--
-- Name: COLUMN report.proceedings_rate; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.proceedings_rate IS '每百件办结申请的行政复议、行政诉讼件数';


--
-- Name: COLUMN report.normative_documents; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.normative_documents IS '本年制发（2019表式为新制作）行政规范性文件（件）';


--
-- Name: COLUMN report.licences; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.licences IS '行政许可处理决定数量（件）';


--
-- Name: COLUMN report.penalties; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.penalties IS '行政处罚处理决定数量（件）';


--
-- Name: COLUMN report.coercion; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.coercion IS '行政强制处理决定数量（件）';


--
-- Name: COLUMN report.charges; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.charges IS '行政事业性收费金额（万元）';


--
-- Name: COLUMN report.fees_charged; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.fees_charged IS '信息处理费通知收取金额（元）';


--
-- Name: COLUMN report.fees_collected; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".report.fees_collected IS '信息处理费实际收取金额（元）';


--
-- Name: agency; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".agency WITH (security_invoker='true') AS
 SELECT r.agency_key,
    (r.agency COLLATE "default") AS agency,
    (count(*))::integer AS reports,
    min(r.year) AS first_year,
    max(r.year) AS last_year
   FROM "报表".report r
  WHERE (r.agency IS NOT NULL)
  GROUP BY r.agency_key, r.agency;


--
-- Name: VIEW agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".agency IS '有报告的行政机关，每个机关一行';


--
-- Name: COLUMN agency.agency_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".agency.agency_key IS '机关编号';


--
-- Name: COLUMN agency.agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".agency.agency IS '行政机关名称';


--
-- Name: COLUMN agency.reports; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".agency.reports IS '报告份数';


--
-- Name: COLUMN agency.first_year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".agency.first_year IS '最早年度';


--
-- Name: COLUMN agency.last_year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".agency.last_year IS '最近年度';


--
-- Name: cell; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".cell WITH (security_invoker='true') AS
 SELECT i.cell_key,
    (i.forms COLLATE "default") AS forms,
    (concat_ws('.'::text, i.table_name, i.item, i.measure) COLLATE "default") AS path,
    (i.table_name COLLATE "default") AS table_name,
    (
        CASE i.table_name
            WHEN 'disclosure'::text THEN '主动公开政府信息情况'::text
            WHEN 'requests'::text THEN '收到和处理政府信息公开申请情况'::text
            WHEN 'proceedings'::text THEN '政府信息公开行政复议、行政诉讼情况'::text
            WHEN 'fees'::text THEN '信息处理费收取情况'::text
            WHEN 'statistics'::text THEN '政府信息公开情况统计表'::text
            ELSE i.table_name
        END COLLATE "default") AS table_label,
    min(i.cell_key) OVER (PARTITION BY i.table_name, i.item) AS item_key,
    (i.item COLLATE "default") AS item,
    (i.label COLLATE "default") AS item_label,
    (g.item COLLATE "default") AS item_group,
    (COALESCE(gi.label, i.label) COLLATE "default") AS item_group_label,
    min(i.cell_key) OVER (PARTITION BY i.table_name, i.measure) AS measure_key,
    (i.measure COLLATE "default") AS measure,
    (i.measure_label COLLATE "default") AS measure_label,
    (row_number() OVER (ORDER BY (array_position(ARRAY['disclosure'::text, 'requests'::text, 'proceedings'::text, 'fees'::text, 'statistics'::text], i.table_name)), i.place, i.cell_key DESC))::integer AS ordinal,
    (i.unit COLLATE "default") AS unit,
    (((i.table_name || '.'::text) || g.block) COLLATE "default") AS block,
    (COALESCE(bl.label,
        CASE
            WHEN (i.table_name = ANY (ARRAY['disclosure'::text, 'fees'::text])) THEN i.measure_label
            ELSE i.label
        END) COLLATE "default") AS block_label,
        CASE i.table_name
            WHEN 'requests'::text THEN ((i.measure = 'total'::text) OR (i.item = 'concluded'::text))
            WHEN 'proceedings'::text THEN (i.measure = 'total'::text)
            WHEN 'statistics'::text THEN (COALESCE((i.item = "substring"(i.item, '^(received|concluded|replied|reconsideration|litigation|organization[.]staff|channel)'::text)), false) OR (i.item = 'replied.refused'::text))
            ELSE false
        END AS is_total,
    ((i.item = 'published.normative_documents'::text) OR (i.item ~~ '%.leaders'::text)) AS is_part
   FROM (((( SELECT i_1.table_name,
            i_1.item,
            i_1.measure,
            string_agg(i_1.form, ' '::text ORDER BY i_1.form) AS forms,
            min((((i_1.form)::integer * 1000) + i_1.ordinal)) AS cell_key,
            (array_agg(i_1.place ORDER BY i_1.form DESC))[1] AS place,
            (array_agg(i_1.label ORDER BY i_1.form DESC))[1] AS label,
            (array_agg(i_1.measure_label ORDER BY i_1.form DESC))[1] AS measure_label,
            (array_agg(i_1.unit ORDER BY i_1.form DESC))[1] AS unit,
            (array_agg(i_1.parent ORDER BY i_1.form DESC))[1] AS parent
           FROM ( SELECT i_2.form,
                    i_2.table_name,
                    i_2.item,
                    i_2.measure,
                    i_2.ordinal,
                    i_2.measure_label,
                    i_2.unit,
                    i_2.parent,
                    first_value(i_2.label) OVER (PARTITION BY i_2.table_name, i_2.item ORDER BY i_2.form DESC) AS label,
                    (i_2.ordinal - min(i_2.ordinal) OVER (PARTITION BY i_2.form, i_2.table_name)) AS place
                   FROM public.goir_items() i_2(form, table_name, item, measure, ordinal, label, measure_label, label_en, measure_label_en, unit, parent, path, official)) i_1
          GROUP BY i_1.table_name, i_1.item, i_1.measure) i
     CROSS JOIN LATERAL ( SELECT
                CASE
                    WHEN ((i.table_name = 'requests'::text) AND (i.parent = 'concluded'::text)) THEN i.item
                    ELSE COALESCE(i.parent, i.item)
                END AS item,
                CASE i.table_name
                    WHEN 'requests'::text THEN
                    CASE
                        WHEN (i.item = ANY (ARRAY['received'::text, 'carried_in'::text])) THEN 'intake'::text
                        WHEN (i.item = 'carried_out'::text) THEN i.item
                        ELSE 'results'::text
                    END
                    WHEN 'proceedings'::text THEN COALESCE(i.parent, i.item)
                    WHEN 'statistics'::text THEN COALESCE("substring"(i.item, '^(received|concluded|replied|reconsideration|litigation|organization[.]staff|channel)'::text), i.item)
                    ELSE (
                    CASE i.item
                        WHEN 'procurement'::text THEN 'procurement_'::text
                        ELSE ''::text
                    END || i.measure)
                END AS block) g)
     LEFT JOIN ( VALUES ('requests'::text,'refused'::text,'（三）不予公开'::text), ('requests'::text,'unavailable'::text,'（四）无法提供'::text), ('requests'::text,'unprocessed'::text,'（五）不予处理'::text), ('requests'::text,'other'::text,'（六）其他处理'::text), ('requests'::text,'intake'::text,'新收和上年结转'::text), ('requests'::text,'results'::text,'办理结果'::text), ('requests'::text,'carried_out'::text,'四、结转下年度继续办理'::text), ('proceedings'::text,'reconsideration'::text,'行政复议'::text), ('proceedings'::text,'litigation'::text,'行政诉讼'::text), ('disclosure'::text,'procurement_purchases'::text,'采购项目数量'::text), ('disclosure'::text,'procurement_amount'::text,'采购总金额'::text), ('statistics'::text,'published'::text,'主动公开政府信息'::text), ('statistics'::text,'channel'::text,'公开渠道'::text), ('statistics'::text,'response'::text,'回应解读'::text), ('statistics'::text,'response.press_conferences'::text,'新闻发布会'::text), ('statistics'::text,'response.interviews'::text,'在线访谈'::text), ('statistics'::text,'received'::text,'收到申请'::text), ('statistics'::text,'concluded'::text,'申请办结'::text), ('statistics'::text,'replied'::text,'申请答复'::text), ('statistics'::text,'replied.refused'::text,'不同意公开'::text), ('statistics'::text,'reconsideration'::text,'行政复议'::text), ('statistics'::text,'litigation'::text,'行政诉讼'::text), ('statistics'::text,'organization'::text,'机构建设和保障经费'::text), ('statistics'::text,'organization.staff'::text,'工作人员'::text), ('statistics'::text,'training'::text,'培训'::text)) gi(table_name, code, label) ON (((gi.table_name = i.table_name) AND (gi.code = g.item))))
     LEFT JOIN ( VALUES ('requests'::text,'refused'::text,'（三）不予公开'::text), ('requests'::text,'unavailable'::text,'（四）无法提供'::text), ('requests'::text,'unprocessed'::text,'（五）不予处理'::text), ('requests'::text,'other'::text,'（六）其他处理'::text), ('requests'::text,'intake'::text,'新收和上年结转'::text), ('requests'::text,'results'::text,'办理结果'::text), ('requests'::text,'carried_out'::text,'四、结转下年度继续办理'::text), ('proceedings'::text,'reconsideration'::text,'行政复议'::text), ('proceedings'::text,'litigation'::text,'行政诉讼'::text), ('disclosure'::text,'procurement_purchases'::text,'采购项目数量'::text), ('disclosure'::text,'procurement_amount'::text,'采购总金额'::text), ('statistics'::text,'published'::text,'主动公开政府信息'::text), ('statistics'::text,'channel'::text,'公开渠道'::text), ('statistics'::text,'response'::text,'回应解读'::text), ('statistics'::text,'response.press_conferences'::text,'新闻发布会'::text), ('statistics'::text,'response.interviews'::text,'在线访谈'::text), ('statistics'::text,'received'::text,'收到申请'::text), ('statistics'::text,'concluded'::text,'申请办结'::text), ('statistics'::text,'replied'::text,'申请答复'::text), ('statistics'::text,'replied.refused'::text,'不同意公开'::text), ('statistics'::text,'reconsideration'::text,'行政复议'::text), ('statistics'::text,'litigation'::text,'行政诉讼'::text), ('statistics'::text,'organization'::text,'机构建设和保障经费'::text), ('statistics'::text,'organization.staff'::text,'工作人员'::text), ('statistics'::text,'training'::text,'培训'::text)) bl(table_name, code, label) ON (((bl.table_name = i.table_name) AND (bl.code = g.block))));


--
-- Name: VIEW cell; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".cell IS '各表式的全部数据单元，每行一个单元，名称按最新的表式';


--
-- Name: COLUMN cell.cell_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.cell_key IS '单元编号';


--
-- Name: COLUMN cell.forms; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.forms IS '有该单元的表式：2014、2019、2021';


--
-- Name: COLUMN cell.path; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.path IS 'goir_figure使用的路径';


--
-- Name: COLUMN cell.table_name; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.table_name IS '表代码';


--
-- Name: COLUMN cell.table_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.table_label IS '表名';


--
-- Name: COLUMN cell.item_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.item_key IS '项目编号';


--
-- Name: COLUMN cell.item; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.item IS '项目代码';


--
-- Name: COLUMN cell.item_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.item_label IS '表中一行的名称';


--
-- Name: COLUMN cell.item_group; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.item_group IS '类别代码';


--
-- Name: COLUMN cell.item_group_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.item_group_label IS '项目所属的类别，如（三）不予公开；没有上级的项目即其本身';


--
-- Name: COLUMN cell.measure_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.measure_key IS '指标编号';


--
-- Name: COLUMN cell.measure; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.measure IS '指标代码';


--
-- Name: COLUMN cell.measure_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.measure_label IS '表中一列的名称';


--
-- Name: COLUMN cell.ordinal; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.ordinal IS '按表式排列的顺序';


--
-- Name: COLUMN cell.unit; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.unit IS '计量单位；表式未规定的为空';


--
-- Name: COLUMN cell.block; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.block IS '口径代码';


--
-- Name: COLUMN cell.block_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.block_label IS '同一口径的数据可以相加，不同口径的不能';


--
-- Name: COLUMN cell.is_total; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.is_total IS '是同一口径其他单元之和，与它们相加会重复计数';


--
-- Name: COLUMN cell.is_part; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".cell.is_part IS '包含在另一单元之中，与它相加会重复计数';


--
-- Name: rule; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".rule WITH (security_invoker='true') AS
 SELECT (r.ordinality)::integer AS rule_key,
    (r.rule COLLATE "default") AS rule,
    (r.label COLLATE "default") AS rule_label,
    (r.severity COLLATE "default") AS severity,
    (
        CASE r.severity
            WHEN 'error'::text THEN '错误'::text
            WHEN 'warning'::text THEN '警告'::text
            ELSE '提示'::text
        END COLLATE "default") AS severity_label,
    (array_to_string(r.forms, ' '::text) COLLATE "default") AS forms,
    (r.formula COLLATE "default") AS formula
   FROM public.goir_rules() WITH ORDINALITY r(rule, severity, forms, formula, label, since, ordinality);


--
-- Name: VIEW rule; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".rule IS '核对规则，每行一条';


--
-- Name: COLUMN rule.rule_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".rule.rule_key IS '规则编号';


--
-- Name: COLUMN rule.rule; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".rule.rule IS '规则代码';


--
-- Name: COLUMN rule.rule_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".rule.rule_label IS '规则';


--
-- Name: COLUMN rule.severity; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".rule.severity IS 'error、warning或info';


--
-- Name: COLUMN rule.severity_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".rule.severity_label IS '错误、警告或提示';


--
-- Name: COLUMN rule.forms; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".rule.forms IS '适用表式';


--
-- Name: COLUMN rule.formula; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".rule.formula IS '公式';


--
-- Name: continuity; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".continuity WITH (security_invoker='true') AS
 SELECT ((hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) # (hashint8extended((hashtextextended(((jsonb_build_array(p.name))::text COLLATE "C"), (0)::bigint) >> 11), (- v.ordinality)) >> 11)) AS issue_key,
    (hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) AS report_key,
    public.goir_year(s.report) AS year,
        CASE
            WHEN ((public.goir_year(s.report) >= 1) AND (public.goir_year(s.report) <= 9999)) THEN make_date(public.goir_year(s.report), 12, 31)
            ELSE NULL::date
        END AS report_date,
    (public.goir_agency(s.report) COLLATE "default") AS agency,
    (public.goir_form(s.report) COLLATE "default") AS form,
    r.rule_key,
    (v.rule COLLATE "default") AS rule,
    (r.rule_label COLLATE "default") AS rule_label,
    (v.severity COLLATE "default") AS severity,
    (
        CASE v.severity
            WHEN 'error'::text THEN '错误'::text
            WHEN 'warning'::text THEN '警告'::text
            ELSE '提示'::text
        END COLLATE "default") AS severity_label,
        CASE v.severity
            WHEN 'error'::text THEN 1
            WHEN 'warning'::text THEN 2
            ELSE 3
        END AS severity_order,
    (v.subject COLLATE "default") AS subject,
    v.left_value,
    v.right_value,
    v.difference,
    (v.message COLLATE "default") AS message
   FROM (((public.page s
     JOIN public.page p ON (((public.goir_agency(p.report) = public.goir_agency(s.report)) AND (public.goir_year(p.report) = (public.goir_year(s.report) - 1)))))
     CROSS JOIN LATERAL public.goir_continuity(p.report, s.report) WITH ORDINALITY v(rule, subject, severity, status, left_value, right_value, difference, message, ordinality))
     LEFT JOIN "报表".rule r ON ((r.rule = v.rule)))
  WHERE (v.status = 'fail'::text);


--
-- Name: VIEW continuity; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".continuity IS '同一机关的报告与其上一年度报告核对发现的问题，每行一个；上一年度有几份报告的，与每份核对';


--
-- Name: COLUMN continuity.issue_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.issue_key IS '问题编号';


--
-- Name: COLUMN continuity.report_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.report_key IS '报告编号，与报告概况相连';


--
-- Name: COLUMN continuity.year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.year IS '报告年度';


--
-- Name: COLUMN continuity.report_date; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.report_date IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN continuity.agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.agency IS '行政机关名称';


--
-- Name: COLUMN continuity.form; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.form IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN continuity.rule_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.rule_key IS '规则编号，与勾稽规则相连';


--
-- Name: COLUMN continuity.rule; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.rule IS '规则代码';


--
-- Name: COLUMN continuity.rule_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.rule_label IS '规则';


--
-- Name: COLUMN continuity.severity; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.severity IS 'error、warning或info';


--
-- Name: COLUMN continuity.severity_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.severity_label IS '错误、警告或提示';


--
-- Name: COLUMN continuity.severity_order; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.severity_order IS '1错误、2警告、3提示，供排序';


--
-- Name: COLUMN continuity.subject; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.subject IS '规则针对的项目、指标或表';


--
-- Name: COLUMN continuity.left_value; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.left_value IS '等式左边的数';


--
-- Name: COLUMN continuity.right_value; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.right_value IS '等式右边的数';


--
-- Name: COLUMN continuity.difference; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.difference IS '左边减右边';


--
-- Name: COLUMN continuity.message; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".continuity.message IS '问题的说明，含有关数字';


--
-- Name: disclosure; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".disclosure WITH (security_invoker='true') AS
 SELECT ((hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) # (hashint8extended(t.ordinality, (0)::bigint) >> 11)) AS row_key,
    (hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) AS report_key,
    public.goir_year(s.report) AS year,
        CASE
            WHEN ((public.goir_year(s.report) >= 1) AND (public.goir_year(s.report) <= 9999)) THEN make_date(public.goir_year(s.report), 12, 31)
            ELSE NULL::date
        END AS report_date,
    (public.goir_agency(s.report) COLLATE "default") AS agency,
    (public.goir_form(s.report) COLLATE "default") AS form,
    (t.article COLLATE "default") AS article,
    (t.ordinality)::integer AS ordinal,
    (t.item COLLATE "default") AS item,
    (t.label COLLATE "default") AS item_label,
    t.issued,
    t.repealed,
    t.in_force,
    t.made,
    t.disclosed,
    t.total_disclosed,
    t.prior_items,
    t.change,
    t.decisions,
    t.purchases,
    t.amount,
    (t.unit COLLATE "default") AS amount_unit
   FROM (public.page s
     CROSS JOIN LATERAL ( SELECT min(d.ordinality) AS ordinality,
            d.article,
            d.item,
            d.label,
            max(d.value) FILTER (WHERE (d.measure = 'issued'::text)) AS issued,
            max(d.value) FILTER (WHERE (d.measure = 'repealed'::text)) AS repealed,
            max(d.value) FILTER (WHERE (d.measure = 'in_force'::text)) AS in_force,
            max(d.value) FILTER (WHERE (d.measure = 'made'::text)) AS made,
            max(d.value) FILTER (WHERE (d.measure = 'disclosed'::text)) AS disclosed,
            max(d.value) FILTER (WHERE (d.measure = 'total_disclosed'::text)) AS total_disclosed,
            max(d.value) FILTER (WHERE (d.measure = 'prior_items'::text)) AS prior_items,
            max(d.value) FILTER (WHERE (d.measure = 'change'::text)) AS change,
            max(d.value) FILTER (WHERE (d.measure = 'decisions'::text)) AS decisions,
            max(d.value) FILTER (WHERE (d.measure = 'purchases'::text)) AS purchases,
            max(d.value) FILTER (WHERE (d.measure = 'amount'::text)) AS amount,
            max(d.unit) FILTER (WHERE (d.measure = 'amount'::text)) AS unit
           FROM public.goir_disclosure(s.report) WITH ORDINALITY d(article, item, label, measure, measure_label, value, unit, ordinality)
          GROUP BY d.article, d.item, d.label) t);


--
-- Name: VIEW disclosure; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".disclosure IS '主动公开政府信息情况表，每份报告每个项目一行；不同表式的指标不同，没有的为空';


--
-- Name: COLUMN disclosure.row_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.row_key IS '行编号';


--
-- Name: COLUMN disclosure.report_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.report_key IS '报告编号，与报告概况相连';


--
-- Name: COLUMN disclosure.year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.year IS '报告年度';


--
-- Name: COLUMN disclosure.report_date; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.report_date IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN disclosure.agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.agency IS '行政机关名称';


--
-- Name: COLUMN disclosure.form; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.form IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN disclosure.article; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.article IS '《政府信息公开条例》的条款';


--
-- Name: COLUMN disclosure.ordinal; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.ordinal IS '在表中的顺序';


--
-- Name: COLUMN disclosure.item; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.item IS '项目代码';


--
-- Name: COLUMN disclosure.item_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.item_label IS '项目';


--
-- Name: COLUMN disclosure.issued; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.issued IS '本年制发件数';


--
-- Name: COLUMN disclosure.repealed; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.repealed IS '本年废止件数';


--
-- Name: COLUMN disclosure.in_force; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.in_force IS '现行有效件数；是年末存量，不能跨年度相加';


--
-- Name: COLUMN disclosure.made; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.made IS '本年新制作数量（2019表式）';


--
-- Name: COLUMN disclosure.disclosed; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.disclosed IS '本年新公开数量（2019表式）';


--
-- Name: COLUMN disclosure.total_disclosed; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.total_disclosed IS '对外公开总数量（2019表式）；是存量，不能跨年度相加';


--
-- Name: COLUMN disclosure.prior_items; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.prior_items IS '上一年项目数量（2019表式）';


--
-- Name: COLUMN disclosure.change; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.change IS '本年增减的项目数量（2019表式）';


--
-- Name: COLUMN disclosure.decisions; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.decisions IS '本年处理决定数量（件）';


--
-- Name: COLUMN disclosure.purchases; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.purchases IS '采购项目数量（2019表式）';


--
-- Name: COLUMN disclosure.amount; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.amount IS '收费或采购金额，单位见金额单位；不同行的金额不能相加';


--
-- Name: COLUMN disclosure.amount_unit; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".disclosure.amount_unit IS '金额的单位；采购金额为页面所写，页面未写的为空';


--
-- Name: fact; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".fact WITH (security_invoker='true') AS
 SELECT ((hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) # (hashint8extended((c.cell_key)::bigint, (0)::bigint) >> 11)) AS fact_key,
    (hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) AS report_key,
    public.goir_year(s.report) AS year,
        CASE
            WHEN ((public.goir_year(s.report) >= 1) AND (public.goir_year(s.report) <= 9999)) THEN make_date(public.goir_year(s.report), 12, 31)
            ELSE NULL::date
        END AS report_date,
    (public.goir_agency(s.report) COLLATE "default") AS agency,
    (public.goir_form(s.report) COLLATE "default") AS form,
    c.cell_key,
    (f.table_name COLLATE "default") AS table_name,
    (c.table_label COLLATE "default") AS table_label,
    c.item_key,
    (f.item COLLATE "default") AS item,
    (c.item_label COLLATE "default") AS item_label,
    (c.item_group COLLATE "default") AS item_group,
    (c.item_group_label COLLATE "default") AS item_group_label,
    c.measure_key,
    (f.measure COLLATE "default") AS measure,
    (c.measure_label COLLATE "default") AS measure_label,
    (f.ordinality)::integer AS ordinal,
    f.value,
    (COALESCE(u.printed, c.unit) COLLATE "default") AS unit,
    (f.state COLLATE "default") AS state,
    (f.printed COLLATE "default") AS printed,
    ((c.block || COALESCE(('.'::text || u.printed), ''::text)) COLLATE "default") AS block,
    ((c.block_label || COALESCE((('（'::text || u.printed) || '）'::text), ''::text)) COLLATE "default") AS block_label,
    (c.is_total OR ((f.table_name = 'requests'::text) AND (f.item = 'other'::text) AND (num_nonnulls(public.goir_figure(s.report, 'requests.other.not_corrected.total'::public.goir_path), public.goir_figure(s.report, 'requests.other.fee_unpaid.total'::public.goir_path), public.goir_figure(s.report, 'requests.other.other.total'::public.goir_path)) > 0))) AS is_total,
    c.is_part
   FROM (((public.page s
     CROSS JOIN LATERAL public.goir_figures(s.report) WITH ORDINALITY f(table_name, item, measure, value, state, printed, ordinality))
     JOIN "报表".cell c ON ((c.path = ((((f.table_name || '.'::text) || f.item) || '.'::text) || f.measure))))
     CROSS JOIN LATERAL ( SELECT
                CASE
                    WHEN (c.block = 'disclosure.procurement_amount'::text) THEN COALESCE(( SELECT d.unit
                       FROM public.goir_disclosure(s.report) d(article, item, label, measure, measure_label, value, unit)
                      WHERE ((d.item = 'procurement'::text) AND (d.measure = 'amount'::text))), '单位不明'::text)
                    ELSE NULL::text
                END AS printed) u);


--
-- Name: VIEW fact; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".fact IS '全部数据，每行一个单元，含合计；求和请用数据明细不含合计，或只取是否合计、是否其中项为否的行';


--
-- Name: COLUMN fact.fact_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.fact_key IS '数据编号';


--
-- Name: COLUMN fact.report_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.report_key IS '报告编号，与报告概况相连';


--
-- Name: COLUMN fact.year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.year IS '报告年度';


--
-- Name: COLUMN fact.report_date; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.report_date IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN fact.agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.agency IS '行政机关名称';


--
-- Name: COLUMN fact.form; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.form IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN fact.cell_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.cell_key IS '单元编号，与表格单元相连';


--
-- Name: COLUMN fact.table_name; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.table_name IS '表代码';


--
-- Name: COLUMN fact.table_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.table_label IS '表名';


--
-- Name: COLUMN fact.item_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.item_key IS '项目编号';


--
-- Name: COLUMN fact.item; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.item IS '项目代码';


--
-- Name: COLUMN fact.item_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.item_label IS '表中一行的名称';


--
-- Name: COLUMN fact.item_group; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.item_group IS '类别代码';


--
-- Name: COLUMN fact.item_group_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.item_group_label IS '项目所属的类别，如（三）不予公开';


--
-- Name: COLUMN fact.measure_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.measure_key IS '指标编号';


--
-- Name: COLUMN fact.measure; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.measure IS '指标代码';


--
-- Name: COLUMN fact.measure_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.measure_label IS '表中一列的名称';


--
-- Name: COLUMN fact.ordinal; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.ordinal IS '在该报告表式中的顺序';


--
-- Name: COLUMN fact.value; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.value IS '空表示页面上没有数字，不是零';


--
-- Name: COLUMN fact.unit; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.unit IS '计量单位';


--
-- Name: COLUMN fact.state; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.state IS 'number数字、blank空白、dash横线或无、text文字、missing没有这个单元';


--
-- Name: COLUMN fact.printed; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.printed IS '单元的原文，与数字不同时才有';


--
-- Name: COLUMN fact.block; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.block IS '口径代码';


--
-- Name: COLUMN fact.block_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.block_label IS '同一口径的数据可以相加，不同口径的不能';


--
-- Name: COLUMN fact.is_total; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.is_total IS '是同一口径其他单元之和，与它们相加会重复计数';


--
-- Name: COLUMN fact.is_part; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact.is_part IS '包含在另一单元之中，与它相加会重复计数';


--
-- Name: fact_detail; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".fact_detail WITH (security_invoker='true') AS
 SELECT c.fact_key,
    c.report_key,
    c.year,
    c.report_date,
    (c.agency COLLATE "default") AS agency,
    (c.form COLLATE "default") AS form,
    c.cell_key,
    (c.table_name COLLATE "default") AS table_name,
    (c.table_label COLLATE "default") AS table_label,
    c.item_key,
    (c.item COLLATE "default") AS item,
    (c.item_label COLLATE "default") AS item_label,
    (c.item_group COLLATE "default") AS item_group,
    (c.item_group_label COLLATE "default") AS item_group_label,
    c.measure_key,
    (c.measure COLLATE "default") AS measure,
    (c.measure_label COLLATE "default") AS measure_label,
    c.ordinal,
    c.value,
    (c.unit COLLATE "default") AS unit,
    (c.block COLLATE "default") AS block,
    (c.block_label COLLATE "default") AS block_label
   FROM "报表".fact c
  WHERE ((NOT c.is_total) AND (NOT c.is_part));


--
-- Name: VIEW fact_detail; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".fact_detail IS '不含合计和其中项的数据：同一口径内任意求和都不会重复计数';


--
-- Name: COLUMN fact_detail.fact_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.fact_key IS '数据编号';


--
-- Name: COLUMN fact_detail.report_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.report_key IS '报告编号，与报告概况相连';


--
-- Name: COLUMN fact_detail.year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.year IS '报告年度';


--
-- Name: COLUMN fact_detail.report_date; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.report_date IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN fact_detail.agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.agency IS '行政机关名称';


--
-- Name: COLUMN fact_detail.form; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.form IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN fact_detail.cell_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.cell_key IS '单元编号，与表格单元相连';


--
-- Name: COLUMN fact_detail.table_name; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.table_name IS '表代码';


--
-- Name: COLUMN fact_detail.table_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.table_label IS '表名';


--
-- Name: COLUMN fact_detail.item_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.item_key IS '项目编号';


--
-- Name: COLUMN fact_detail.item; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.item IS '项目代码';


--
-- Name: COLUMN fact_detail.item_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.item_label IS '表中一行的名称';


--
-- Name: COLUMN fact_detail.item_group; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.item_group IS '类别代码';


--
-- Name: COLUMN fact_detail.item_group_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.item_group_label IS '项目所属的类别，如（三）不予公开';


--
-- Name: COLUMN fact_detail.measure_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.measure_key IS '指标编号';


--
-- Name: COLUMN fact_detail.measure; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.measure IS '指标代码';


--
-- Name: COLUMN fact_detail.measure_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.measure_label IS '表中一列的名称';


--
-- Name: COLUMN fact_detail.ordinal; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.ordinal IS '在该报告表式中的顺序';


--
-- Name: COLUMN fact_detail.value; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.value IS '空表示页面上没有数字，不是零';


--
-- Name: COLUMN fact_detail.unit; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.unit IS '计量单位';


--
-- Name: COLUMN fact_detail.block; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.block IS '口径代码';


--
-- Name: COLUMN fact_detail.block_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".fact_detail.block_label IS '同一口径的数据可以相加，不同口径的不能';


--
-- Name: issue; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".issue WITH (security_invoker='true') AS
 SELECT ((hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) # (hashint8extended(v.ordinality, (0)::bigint) >> 11)) AS issue_key,
    (hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) AS report_key,
    public.goir_year(s.report) AS year,
        CASE
            WHEN ((public.goir_year(s.report) >= 1) AND (public.goir_year(s.report) <= 9999)) THEN make_date(public.goir_year(s.report), 12, 31)
            ELSE NULL::date
        END AS report_date,
    (public.goir_agency(s.report) COLLATE "default") AS agency,
    (public.goir_form(s.report) COLLATE "default") AS form,
    r.rule_key,
    (v.rule COLLATE "default") AS rule,
    (r.rule_label COLLATE "default") AS rule_label,
    (v.severity COLLATE "default") AS severity,
    (
        CASE v.severity
            WHEN 'error'::text THEN '错误'::text
            WHEN 'warning'::text THEN '警告'::text
            ELSE '提示'::text
        END COLLATE "default") AS severity_label,
        CASE v.severity
            WHEN 'error'::text THEN 1
            WHEN 'warning'::text THEN 2
            ELSE 3
        END AS severity_order,
    (v.subject COLLATE "default") AS subject,
    v.left_value,
    v.right_value,
    v.difference,
    (v.message COLLATE "default") AS message
   FROM ((public.page s
     CROSS JOIN LATERAL public.goir_violations(s.report) WITH ORDINALITY v(rule, subject, severity, status, left_value, right_value, difference, message, ordinality))
     LEFT JOIN "报表".rule r ON ((r.rule = v.rule)));


--
-- Name: VIEW issue; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".issue IS '报告内部核对发现的问题，每行一个';


--
-- Name: COLUMN issue.issue_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.issue_key IS '问题编号';


--
-- Name: COLUMN issue.report_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.report_key IS '报告编号，与报告概况相连';


--
-- Name: COLUMN issue.year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.year IS '报告年度';


--
-- Name: COLUMN issue.report_date; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.report_date IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN issue.agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.agency IS '行政机关名称';


--
-- Name: COLUMN issue.form; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.form IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN issue.rule_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.rule_key IS '规则编号，与勾稽规则相连';


--
-- Name: COLUMN issue.rule; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.rule IS '规则代码';


--
-- Name: COLUMN issue.rule_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.rule_label IS '规则';


--
-- Name: COLUMN issue.severity; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.severity IS 'error、warning或info';


--
-- Name: COLUMN issue.severity_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.severity_label IS '错误、警告或提示';


--
-- Name: COLUMN issue.severity_order; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.severity_order IS '1错误、2警告、3提示，供排序';


--
-- Name: COLUMN issue.subject; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.subject IS '规则针对的项目、指标或表';


--
-- Name: COLUMN issue.left_value; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.left_value IS '等式左边的数';


--
-- Name: COLUMN issue.right_value; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.right_value IS '等式右边的数';


--
-- Name: COLUMN issue.difference; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.difference IS '左边减右边';


--
-- Name: COLUMN issue.message; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".issue.message IS '问题的说明，含有关数字';


--
-- Name: item; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".item WITH (security_invoker='true') AS
 SELECT c.item_key,
    (c.table_name COLLATE "default") AS table_name,
    (c.table_label COLLATE "default") AS table_label,
    (c.item COLLATE "default") AS item,
    (c.item_label COLLATE "default") AS item_label,
    (c.item_group COLLATE "default") AS item_group,
    (c.item_group_label COLLATE "default") AS item_group_label,
    min(c.ordinal) AS ordinal,
    bool_and(c.is_total) AS is_total
   FROM "报表".cell c
  GROUP BY c.item_key, c.table_name, c.table_label, c.item, c.item_label, c.item_group, c.item_group_label;


--
-- Name: VIEW item; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".item IS '各表式的项目（行），每行一个项目，按顺序排列即为表式的次序';


--
-- Name: COLUMN item.item_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".item.item_key IS '项目编号';


--
-- Name: COLUMN item.table_name; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".item.table_name IS '表代码';


--
-- Name: COLUMN item.table_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".item.table_label IS '表名';


--
-- Name: COLUMN item.item; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".item.item IS '项目代码';


--
-- Name: COLUMN item.item_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".item.item_label IS '表中一行的名称';


--
-- Name: COLUMN item.item_group; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".item.item_group IS '类别代码';


--
-- Name: COLUMN item.item_group_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".item.item_group_label IS '项目所属的类别，如（三）不予公开';


--
-- Name: COLUMN item.ordinal; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".item.ordinal IS '按表式排列的顺序';


--
-- Name: COLUMN item.is_total; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".item.is_total IS '整行都是其他行之和';


--
-- Name: measure; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".measure WITH (security_invoker='true') AS
 SELECT c.measure_key,
    (c.table_name COLLATE "default") AS table_name,
    (c.table_label COLLATE "default") AS table_label,
    (c.measure COLLATE "default") AS measure,
    (
        CASE c.measure
            WHEN 'amount'::text THEN '金额'::text
            ELSE (array_agg(c.measure_label ORDER BY c.forms DESC))[1]
        END COLLATE "default") AS measure_label,
    min(c.ordinal) AS ordinal,
    bool_and(c.is_total) AS is_total
   FROM "报表".cell c
  GROUP BY c.measure_key, c.table_name, c.table_label, c.measure;


--
-- Name: VIEW measure; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".measure IS '各表式的指标（列），每行一个指标，按顺序排列即为表式的次序';


--
-- Name: COLUMN measure.measure_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".measure.measure_key IS '指标编号';


--
-- Name: COLUMN measure.table_name; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".measure.table_name IS '表代码';


--
-- Name: COLUMN measure.table_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".measure.table_label IS '表名';


--
-- Name: COLUMN measure.measure; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".measure.measure IS '指标代码';


--
-- Name: COLUMN measure.measure_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".measure.measure_label IS '表中一列的名称';


--
-- Name: COLUMN measure.ordinal; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".measure.ordinal IS '按表式排列的顺序';


--
-- Name: COLUMN measure.is_total; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".measure.is_total IS '整列都是其他列之和';


--
-- Name: note; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".note WITH (security_invoker='true') AS
 SELECT ((hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) # (hashint8extended(n.ordinality, (0)::bigint) >> 11)) AS note_key,
    (hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) AS report_key,
    public.goir_year(s.report) AS year,
        CASE
            WHEN ((public.goir_year(s.report) >= 1) AND (public.goir_year(s.report) <= 9999)) THEN make_date(public.goir_year(s.report), 12, 31)
            ELSE NULL::date
        END AS report_date,
    (public.goir_agency(s.report) COLLATE "default") AS agency,
    (public.goir_form(s.report) COLLATE "default") AS form,
    (n.severity COLLATE "default") AS severity,
    (n.code COLLATE "default") AS code,
    (n.place COLLATE "default") AS place,
    (n.message COLLATE "default") AS message
   FROM (public.page s
     CROSS JOIN LATERAL public.goir_notes(s.report) WITH ORDINALITY n(severity, code, place, message, ordinality));


--
-- Name: VIEW note; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".note IS '读取页面时的说明，如转换了单位、看不清的单元，每行一条';


--
-- Name: COLUMN note.note_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".note.note_key IS '说明编号';


--
-- Name: COLUMN note.report_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".note.report_key IS '报告编号，与报告概况相连';


--
-- Name: COLUMN note.year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".note.year IS '报告年度';


--
-- Name: COLUMN note.report_date; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".note.report_date IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN note.agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".note.agency IS '行政机关名称';


--
-- Name: COLUMN note.form; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".note.form IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN note.severity; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".note.severity IS '级别代码';


--
-- Name: COLUMN note.code; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".note.code IS '说明代码';


--
-- Name: COLUMN note.place; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".note.place IS '所说的表、项目或单元的路径';


--
-- Name: COLUMN note.message; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".note.message IS '说明';


--
-- Name: proceedings; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".proceedings WITH (security_invoker='true') AS
 SELECT ((hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) # (hashint8extended(t.ordinality, (0)::bigint) >> 11)) AS row_key,
    (hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) AS report_key,
    public.goir_year(s.report) AS year,
        CASE
            WHEN ((public.goir_year(s.report) >= 1) AND (public.goir_year(s.report) <= 9999)) THEN make_date(public.goir_year(s.report), 12, 31)
            ELSE NULL::date
        END AS report_date,
    (public.goir_agency(s.report) COLLATE "default") AS agency,
    (public.goir_form(s.report) COLLATE "default") AS form,
    (t.ordinality)::integer AS ordinal,
    (t.item COLLATE "default") AS item,
    (t.label COLLATE "default") AS item_label,
    t.upheld,
    t.corrected,
    t.other,
    t.pending,
    t.total
   FROM (public.page s
     CROSS JOIN LATERAL public.goir_proceedings(s.report) WITH ORDINALITY t(item, label, upheld, corrected, other, pending, total, ordinality));


--
-- Name: VIEW proceedings; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".proceedings IS '政府信息公开行政复议、行政诉讼情况表，每份报告每类一行';


--
-- Name: COLUMN proceedings.row_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.row_key IS '行编号';


--
-- Name: COLUMN proceedings.report_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.report_key IS '报告编号，与报告概况相连';


--
-- Name: COLUMN proceedings.year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.year IS '报告年度';


--
-- Name: COLUMN proceedings.report_date; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.report_date IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN proceedings.agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.agency IS '行政机关名称';


--
-- Name: COLUMN proceedings.form; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.form IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN proceedings.ordinal; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.ordinal IS '在表中的顺序';


--
-- Name: COLUMN proceedings.item; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.item IS '项目代码';


--
-- Name: COLUMN proceedings.item_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.item_label IS '项目';


--
-- Name: COLUMN proceedings.upheld; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.upheld IS '结果维持（件）';


--
-- Name: COLUMN proceedings.corrected; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.corrected IS '结果纠正（件）';


--
-- Name: COLUMN proceedings.other; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.other IS '其他结果（件）';


--
-- Name: COLUMN proceedings.pending; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.pending IS '尚未审结（件）';


--
-- Name: COLUMN proceedings.total; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".proceedings.total IS '前四类结果的总计（件），勿与前四列相加';


--
-- Name: requests; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表".requests WITH (security_invoker='true') AS
 SELECT ((hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) # (hashint8extended(t.ordinality, (0)::bigint) >> 11)) AS row_key,
    (hashtextextended(((jsonb_build_array(s.name))::text COLLATE "C"), (0)::bigint) >> 11) AS report_key,
    public.goir_year(s.report) AS year,
        CASE
            WHEN ((public.goir_year(s.report) >= 1) AND (public.goir_year(s.report) <= 9999)) THEN make_date(public.goir_year(s.report), 12, 31)
            ELSE NULL::date
        END AS report_date,
    (public.goir_agency(s.report) COLLATE "default") AS agency,
    (public.goir_form(s.report) COLLATE "default") AS form,
    (t.ordinality)::integer AS ordinal,
    (t.item COLLATE "default") AS item,
    (t.label COLLATE "default") AS item_label,
    (
        CASE
            WHEN (t.item = ANY (ARRAY['received'::text, 'carried_in'::text])) THEN 'requests.intake'::text
            WHEN (t.item = 'carried_out'::text) THEN 'requests.carried_out'::text
            ELSE 'requests.results'::text
        END COLLATE "default") AS block,
    (
        CASE
            WHEN (t.item = ANY (ARRAY['received'::text, 'carried_in'::text])) THEN '新收和上年结转'::text
            WHEN (t.item = 'carried_out'::text) THEN t.label
            ELSE '办理结果'::text
        END COLLATE "default") AS block_label,
    ((t.item = 'concluded'::text) OR ((t.item = 'other'::text) AND (num_nonnulls(public.goir_figure(s.report, 'requests.other.not_corrected.total'::public.goir_path), public.goir_figure(s.report, 'requests.other.fee_unpaid.total'::public.goir_path), public.goir_figure(s.report, 'requests.other.other.total'::public.goir_path)) > 0))) AS is_total,
    t.natural_person,
    t.business,
    t.research,
    t.public_interest,
    t.legal_service,
    t.other_organization,
    t.total
   FROM (public.page s
     CROSS JOIN LATERAL public.goir_requests(s.report) WITH ORDINALITY t(item, label, natural_person, business, research, public_interest, legal_service, other_organization, total, ordinality));


--
-- Name: VIEW requests; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表".requests IS '收到和处理政府信息公开申请情况表，每份报告每个项目一行';


--
-- Name: COLUMN requests.row_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.row_key IS '行编号';


--
-- Name: COLUMN requests.report_key; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.report_key IS '报告编号，与报告概况相连';


--
-- Name: COLUMN requests.year; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.year IS '报告年度';


--
-- Name: COLUMN requests.report_date; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.report_date IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN requests.agency; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.agency IS '行政机关名称';


--
-- Name: COLUMN requests.form; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.form IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN requests.ordinal; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.ordinal IS '在表中的顺序';


--
-- Name: COLUMN requests.item; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.item IS '项目代码';


--
-- Name: COLUMN requests.item_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.item_label IS '项目';


--
-- Name: COLUMN requests.block; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.block IS '口径代码';


--
-- Name: COLUMN requests.block_label; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.block_label IS '同一口径的行可以相加，不同口径的不能';


--
-- Name: COLUMN requests.is_total; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.is_total IS '本行是其他行之和，与它们相加会重复计数';


--
-- Name: COLUMN requests.natural_person; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.natural_person IS '自然人（件）';


--
-- Name: COLUMN requests.business; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.business IS '商业企业（件）';


--
-- Name: COLUMN requests.research; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.research IS '科研机构（件）';


--
-- Name: COLUMN requests.public_interest; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.public_interest IS '社会公益组织（件）';


--
-- Name: COLUMN requests.legal_service; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.legal_service IS '法律服务机构（件）';


--
-- Name: COLUMN requests.other_organization; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.other_organization IS '其他（件）';


--
-- Name: COLUMN requests.total; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表".requests.total IS '前六类申请人的总计（件），勿与前六列相加';


--
-- Name: 主动公开情况; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."主动公开情况" WITH (security_invoker='true') AS
 SELECT disclosure.row_key AS "行编号",
    disclosure.report_key AS "报告编号",
    disclosure.year AS "年度",
    disclosure.report_date AS "报告期末",
    disclosure.agency AS "机关",
    disclosure.form AS "表式",
    disclosure.article AS "条款",
    disclosure.ordinal AS "顺序",
    disclosure.item AS "项目代码",
    disclosure.item_label AS "项目",
    disclosure.issued AS "本年制发件数",
    disclosure.repealed AS "本年废止件数",
    disclosure.in_force AS "现行有效件数",
    disclosure.made AS "本年新制作数量",
    disclosure.disclosed AS "本年新公开数量",
    disclosure.total_disclosed AS "对外公开总数量",
    disclosure.prior_items AS "上一年项目数量",
    disclosure.change AS "本年增减",
    disclosure.decisions AS "处理决定数量",
    disclosure.purchases AS "采购项目数量",
    disclosure.amount AS "金额",
    disclosure.amount_unit AS "金额单位"
   FROM "报表".disclosure;


--
-- Name: VIEW "主动公开情况"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."主动公开情况" IS '主动公开政府信息情况表，每份报告每个项目一行；不同表式的指标不同，没有的为空';


--
-- Name: COLUMN "主动公开情况"."行编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."行编号" IS '行编号';


--
-- Name: COLUMN "主动公开情况"."报告编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."报告编号" IS '报告编号，与报告概况相连';


--
-- Name: COLUMN "主动公开情况"."年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."年度" IS '报告年度';


--
-- Name: COLUMN "主动公开情况"."报告期末"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."报告期末" IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN "主动公开情况"."机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."机关" IS '行政机关名称';


--
-- Name: COLUMN "主动公开情况"."表式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."表式" IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN "主动公开情况"."条款"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."条款" IS '《政府信息公开条例》的条款';


--
-- Name: COLUMN "主动公开情况"."顺序"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."顺序" IS '在表中的顺序';


--
-- Name: COLUMN "主动公开情况"."项目代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."项目代码" IS '项目代码';


--
-- Name: COLUMN "主动公开情况"."项目"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."项目" IS '项目';


--
-- Name: COLUMN "主动公开情况"."本年制发件数"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."本年制发件数" IS '本年制发件数';


--
-- Name: COLUMN "主动公开情况"."本年废止件数"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."本年废止件数" IS '本年废止件数';


--
-- Name: COLUMN "主动公开情况"."现行有效件数"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."现行有效件数" IS '现行有效件数；是年末存量，不能跨年度相加';


--
-- Name: COLUMN "主动公开情况"."本年新制作数量"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."本年新制作数量" IS '本年新制作数量（2019表式）';


--
-- Name: COLUMN "主动公开情况"."本年新公开数量"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."本年新公开数量" IS '本年新公开数量（2019表式）';


--
-- Name: COLUMN "主动公开情况"."对外公开总数量"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."对外公开总数量" IS '对外公开总数量（2019表式）；是存量，不能跨年度相加';


--
-- Name: COLUMN "主动公开情况"."上一年项目数量"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."上一年项目数量" IS '上一年项目数量（2019表式）';


--
-- Name: COLUMN "主动公开情况"."本年增减"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."本年增减" IS '本年增减的项目数量（2019表式）';


--
-- Name: COLUMN "主动公开情况"."处理决定数量"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."处理决定数量" IS '本年处理决定数量（件）';


--
-- Name: COLUMN "主动公开情况"."采购项目数量"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."采购项目数量" IS '采购项目数量（2019表式）';


--
-- Name: COLUMN "主动公开情况"."金额"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."金额" IS '收费或采购金额，单位见金额单位；不同行的金额不能相加';


--
-- Name: COLUMN "主动公开情况"."金额单位"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."主动公开情况"."金额单位" IS '金额的单位；采购金额为页面所写，页面未写的为空';


--
-- Name: 依申请公开情况; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."依申请公开情况" WITH (security_invoker='true') AS
 SELECT requests.row_key AS "行编号",
    requests.report_key AS "报告编号",
    requests.year AS "年度",
    requests.report_date AS "报告期末",
    requests.agency AS "机关",
    requests.form AS "表式",
    requests.ordinal AS "顺序",
    requests.item AS "项目代码",
    requests.item_label AS "项目",
    requests.block AS "口径代码",
    requests.block_label AS "口径",
    requests.is_total AS "是否合计",
    requests.natural_person AS "自然人",
    requests.business AS "商业企业",
    requests.research AS "科研机构",
    requests.public_interest AS "社会公益组织",
    requests.legal_service AS "法律服务机构",
    requests.other_organization AS "其他",
    requests.total AS "总计"
   FROM "报表".requests;


--
-- Name: VIEW "依申请公开情况"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."依申请公开情况" IS '收到和处理政府信息公开申请情况表，每份报告每个项目一行';


--
-- Name: COLUMN "依申请公开情况"."行编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."行编号" IS '行编号';


--
-- Name: COLUMN "依申请公开情况"."报告编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."报告编号" IS '报告编号，与报告概况相连';


--
-- Name: COLUMN "依申请公开情况"."年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."年度" IS '报告年度';


--
-- Name: COLUMN "依申请公开情况"."报告期末"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."报告期末" IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN "依申请公开情况"."机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."机关" IS '行政机关名称';


--
-- Name: COLUMN "依申请公开情况"."表式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."表式" IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN "依申请公开情况"."顺序"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."顺序" IS '在表中的顺序';


--
-- Name: COLUMN "依申请公开情况"."项目代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."项目代码" IS '项目代码';


--
-- Name: COLUMN "依申请公开情况"."项目"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."项目" IS '项目';


--
-- Name: COLUMN "依申请公开情况"."口径代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."口径代码" IS '口径代码';


--
-- Name: COLUMN "依申请公开情况"."口径"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."口径" IS '同一口径的行可以相加，不同口径的不能';


--
-- Name: COLUMN "依申请公开情况"."是否合计"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."是否合计" IS '本行是其他行之和，与它们相加会重复计数';


--
-- Name: COLUMN "依申请公开情况"."自然人"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."自然人" IS '自然人（件）';


--
-- Name: COLUMN "依申请公开情况"."商业企业"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."商业企业" IS '商业企业（件）';


--
-- Name: COLUMN "依申请公开情况"."科研机构"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."科研机构" IS '科研机构（件）';


--
-- Name: COLUMN "依申请公开情况"."社会公益组织"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."社会公益组织" IS '社会公益组织（件）';


--
-- Name: COLUMN "依申请公开情况"."法律服务机构"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."法律服务机构" IS '法律服务机构（件）';


--
-- Name: COLUMN "依申请公开情况"."其他"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."其他" IS '其他（件）';


--
-- Name: COLUMN "依申请公开情况"."总计"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."依申请公开情况"."总计" IS '前六类申请人的总计（件），勿与前六列相加';


--
-- Name: 勾稽规则; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."勾稽规则" WITH (security_invoker='true') AS
 SELECT rule.rule_key AS "规则编号",
    rule.rule AS "规则代码",
    rule.rule_label AS "规则",
    rule.severity AS "级别代码",
    rule.severity_label AS "级别",
    rule.forms AS "适用表式",
    rule.formula AS "公式"
   FROM "报表".rule;


--
-- Name: VIEW "勾稽规则"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."勾稽规则" IS '核对规则，每行一条';


--
-- Name: COLUMN "勾稽规则"."规则编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."勾稽规则"."规则编号" IS '规则编号';


--
-- Name: COLUMN "勾稽规则"."规则代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."勾稽规则"."规则代码" IS '规则代码';


--
-- Name: COLUMN "勾稽规则"."规则"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."勾稽规则"."规则" IS '规则';


--
-- Name: COLUMN "勾稽规则"."级别代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."勾稽规则"."级别代码" IS 'error、warning或info';


--
-- Name: COLUMN "勾稽规则"."级别"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."勾稽规则"."级别" IS '错误、警告或提示';


--
-- Name: COLUMN "勾稽规则"."适用表式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."勾稽规则"."适用表式" IS '适用表式';


--
-- Name: COLUMN "勾稽规则"."公式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."勾稽规则"."公式" IS '公式';


--
-- Name: 复议诉讼情况; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."复议诉讼情况" WITH (security_invoker='true') AS
 SELECT proceedings.row_key AS "行编号",
    proceedings.report_key AS "报告编号",
    proceedings.year AS "年度",
    proceedings.report_date AS "报告期末",
    proceedings.agency AS "机关",
    proceedings.form AS "表式",
    proceedings.ordinal AS "顺序",
    proceedings.item AS "项目代码",
    proceedings.item_label AS "项目",
    proceedings.upheld AS "结果维持",
    proceedings.corrected AS "结果纠正",
    proceedings.other AS "其他结果",
    proceedings.pending AS "尚未审结",
    proceedings.total AS "总计"
   FROM "报表".proceedings;


--
-- Name: VIEW "复议诉讼情况"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."复议诉讼情况" IS '政府信息公开行政复议、行政诉讼情况表，每份报告每类一行';


--
-- Name: COLUMN "复议诉讼情况"."行编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."行编号" IS '行编号';


--
-- Name: COLUMN "复议诉讼情况"."报告编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."报告编号" IS '报告编号，与报告概况相连';


--
-- Name: COLUMN "复议诉讼情况"."年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."年度" IS '报告年度';


--
-- Name: COLUMN "复议诉讼情况"."报告期末"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."报告期末" IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN "复议诉讼情况"."机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."机关" IS '行政机关名称';


--
-- Name: COLUMN "复议诉讼情况"."表式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."表式" IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN "复议诉讼情况"."顺序"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."顺序" IS '在表中的顺序';


--
-- Name: COLUMN "复议诉讼情况"."项目代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."项目代码" IS '项目代码';


--
-- Name: COLUMN "复议诉讼情况"."项目"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."项目" IS '项目';


--
-- Name: COLUMN "复议诉讼情况"."结果维持"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."结果维持" IS '结果维持（件）';


--
-- Name: COLUMN "复议诉讼情况"."结果纠正"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."结果纠正" IS '结果纠正（件）';


--
-- Name: COLUMN "复议诉讼情况"."其他结果"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."其他结果" IS '其他结果（件）';


--
-- Name: COLUMN "复议诉讼情况"."尚未审结"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."尚未审结" IS '尚未审结（件）';


--
-- Name: COLUMN "复议诉讼情况"."总计"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."复议诉讼情况"."总计" IS '前四类结果的总计（件），勿与前四列相加';


--
-- Name: 报告概况; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."报告概况" WITH (security_invoker='true') AS
 SELECT report.report_key AS "报告编号",
    report.year AS "年度",
    report.report_date AS "报告期末",
    report.agency AS "机关",
    report.form AS "表式",
    report.agency_key AS "机关编号",
    report.source_key AS "原表主键",
    report.title AS "标题",
    report.published AS "公布日期",
    report.stated_year AS "页面年度",
    report.stated_agency AS "页面机关",
    report.is_report AS "是否年度报告",
    report.is_complete AS "数据是否齐全",
    report.is_balanced AS "是否平衡",
    report.errors AS "错误数",
    report.warnings AS "警告数",
    report.hints AS "提示数",
    report.notes AS "读取说明数",
    report.received AS "新收申请",
    report.received_natural_person AS "自然人申请",
    report.received_organization AS "法人或其他组织申请",
    report.carried_in AS "上年结转",
    report.granted AS "予以公开",
    report.partially_granted AS "部分公开",
    report.refused AS "不予公开",
    report.unavailable AS "无法提供",
    report.unprocessed AS "不予处理",
    report.handled_otherwise AS "其他处理",
    report.concluded AS "办理结果总计",
    report.carried_out AS "结转下年度",
    report.disclosure_rate AS "公开率",
    report.refusal_rate AS "不予公开率",
    report.unavailable_rate AS "无法提供率",
    report.conclusion_rate AS "办结率",
    report.natural_person_rate AS "自然人申请占比",
    report.reconsiderations AS "行政复议",
    report.reconsiderations_corrected AS "复议纠正",
    report.reconsiderations_pending AS "复议未审结",
    report.litigations AS "行政诉讼",
    report.litigations_direct AS "直接起诉",
    report.litigations_corrected AS "诉讼纠正",
    report.litigations_pending AS "诉讼未审结",
    report.correction_rate AS "纠正率",
    report.proceedings_rate AS "复议诉讼率",
    report.normative_documents AS "规范性文件",
    report.licences AS "行政许可",
    report.penalties AS "行政处罚",
    report.coercion AS "行政强制",
    report.charges AS "行政事业性收费万元",
    report.fees_charged AS "信息处理费通知收取元",
    report.fees_collected AS "信息处理费实际收取元"
   FROM "报表".report;


--
-- Name: VIEW "报告概况"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."报告概况" IS '每份报告一行：基本信息、主要数据、常用比率和核对结果';


--
-- Name: COLUMN "报告概况"."报告编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."报告编号" IS '报告编号，与报告概况相连';


--
-- Name: COLUMN "报告概况"."年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."年度" IS '报告年度';


--
-- Name: COLUMN "报告概况"."报告期末"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."报告期末" IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN "报告概况"."机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."机关" IS '行政机关名称';


--
-- Name: COLUMN "报告概况"."表式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."表式" IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN "报告概况"."机关编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."机关编号" IS '机关编号，与机关相连';


--
-- Name: COLUMN "报告概况"."原表主键"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."原表主键" IS '原表中该行的主键';


--
-- Name: COLUMN "报告概况"."标题"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."标题" IS '标题';


--
-- Name: COLUMN "报告概况"."公布日期"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."公布日期" IS '公布日期';


--
-- Name: COLUMN "报告概况"."页面年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."页面年度" IS '页面所写的报告年度';


--
-- Name: COLUMN "报告概况"."页面机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."页面机关" IS '页面所写的行政机关';


--
-- Name: COLUMN "报告概况"."是否年度报告"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."是否年度报告" IS '页面是否为年度报告';


--
-- Name: COLUMN "报告概况"."数据是否齐全"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."数据是否齐全" IS '表式的每个单元都有数字';


--
-- Name: COLUMN "报告概况"."是否平衡"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."是否平衡" IS '没有级别为错误的问题；没有表格的页面为空';


--
-- Name: COLUMN "报告概况"."错误数"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."错误数" IS '级别为错误的问题数';


--
-- Name: COLUMN "报告概况"."警告数"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."警告数" IS '级别为警告的问题数';


--
-- Name: COLUMN "报告概况"."提示数"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."提示数" IS '级别为提示的问题数';


--
-- Name: COLUMN "报告概况"."读取说明数"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."读取说明数" IS '读取说明数';


--
-- Name: COLUMN "报告概况"."新收申请"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."新收申请" IS '本年新收政府信息公开申请数量（件）';


--
-- Name: COLUMN "报告概况"."自然人申请"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."自然人申请" IS '其中自然人的申请（件）';


--
-- Name: COLUMN "报告概况"."法人或其他组织申请"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."法人或其他组织申请" IS '其中法人或其他组织的申请（件）';


--
-- Name: COLUMN "报告概况"."上年结转"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."上年结转" IS '上年结转政府信息公开申请数量（件）';


--
-- Name: COLUMN "报告概况"."予以公开"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."予以公开" IS '予以公开（件）';


--
-- Name: COLUMN "报告概况"."部分公开"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."部分公开" IS '部分公开（件）';


--
-- Name: COLUMN "报告概况"."不予公开"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."不予公开" IS '不予公开，各项理由之和（件）';


--
-- Name: COLUMN "报告概况"."无法提供"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."无法提供" IS '无法提供，各项之和（件）';


--
-- Name: COLUMN "报告概况"."不予处理"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."不予处理" IS '不予处理，各项之和（件）';


--
-- Name: COLUMN "报告概况"."其他处理"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."其他处理" IS '其他处理，各项之和（件）';


--
-- Name: COLUMN "报告概况"."办理结果总计"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."办理结果总计" IS '本年度办理结果总计；2014表式为申请办结数（件）';


--
-- Name: COLUMN "报告概况"."结转下年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."结转下年度" IS '结转下年度继续办理（件）';


--
-- Name: COLUMN "报告概况"."公开率"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."公开率" IS '（予以公开＋部分公开）÷办理结果总计，百分比；2014表式除以申请答复数';


--
-- Name: COLUMN "报告概况"."不予公开率"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."不予公开率" IS '不予公开÷办理结果总计，百分比；2014表式除以申请答复数';


--
-- Name: COLUMN "报告概况"."无法提供率"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."无法提供率" IS '无法提供÷办理结果总计，百分比';


--
-- Name: COLUMN "报告概况"."办结率"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."办结率" IS '办理结果总计÷（新收＋上年结转），百分比';


--
-- Name: COLUMN "报告概况"."自然人申请占比"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."自然人申请占比" IS '自然人申请÷新收申请，百分比';


--
-- Name: COLUMN "报告概况"."行政复议"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."行政复议" IS '行政复议总计（件）';


--
-- Name: COLUMN "报告概况"."复议纠正"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."复议纠正" IS '行政复议结果纠正（件）';


--
-- Name: COLUMN "报告概况"."复议未审结"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."复议未审结" IS '行政复议尚未审结（件）';


--
-- Name: COLUMN "报告概况"."行政诉讼"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."行政诉讼" IS '行政诉讼总计（件）';


--
-- Name: COLUMN "报告概况"."直接起诉"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."直接起诉" IS '未经复议直接起诉（件）';


--
-- Name: COLUMN "报告概况"."诉讼纠正"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."诉讼纠正" IS '行政诉讼结果纠正（件）';


--
-- Name: COLUMN "报告概况"."诉讼未审结"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."诉讼未审结" IS '行政诉讼尚未审结（件）';


--
-- Name: COLUMN "报告概况"."纠正率"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."纠正率" IS '行政复议、行政诉讼结果纠正÷已审结，百分比';


--
-- Name: COLUMN "报告概况"."复议诉讼率"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."复议诉讼率" IS '每百件办结申请的行政复议、行政诉讼件数';


--
-- Name: COLUMN "报告概况"."规范性文件"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."规范性文件" IS '本年制发（2019表式为新制作）行政规范性文件（件）';


--
-- Name: COLUMN "报告概况"."行政许可"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."行政许可" IS '行政许可处理决定数量（件）';


--
-- Name: COLUMN "报告概况"."行政处罚"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."行政处罚" IS '行政处罚处理决定数量（件）';


--
-- Name: COLUMN "报告概况"."行政强制"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."行政强制" IS '行政强制处理决定数量（件）';


--
-- Name: COLUMN "报告概况"."行政事业性收费万元"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."行政事业性收费万元" IS '行政事业性收费金额（万元）';


--
-- Name: COLUMN "报告概况"."信息处理费通知收取元"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."信息处理费通知收取元" IS '信息处理费通知收取金额（元）';


--
-- Name: COLUMN "报告概况"."信息处理费实际收取元"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."报告概况"."信息处理费实际收取元" IS '信息处理费实际收取金额（元）';


--
-- Name: 指标; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."指标" WITH (security_invoker='true') AS
 SELECT measure.measure_key AS "指标编号",
    measure.table_name AS "表代码",
    measure.table_label AS "表名",
    measure.measure AS "指标代码",
    measure.measure_label AS "指标",
    measure.ordinal AS "顺序",
    measure.is_total AS "是否合计"
   FROM "报表".measure;


--
-- Name: VIEW "指标"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."指标" IS '各表式的指标（列），每行一个指标，按顺序排列即为表式的次序';


--
-- Name: COLUMN "指标"."指标编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."指标"."指标编号" IS '指标编号';


--
-- Name: COLUMN "指标"."表代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."指标"."表代码" IS '表代码';


--
-- Name: COLUMN "指标"."表名"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."指标"."表名" IS '表名';


--
-- Name: COLUMN "指标"."指标代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."指标"."指标代码" IS '指标代码';


--
-- Name: COLUMN "指标"."指标"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."指标"."指标" IS '表中一列的名称';


--
-- Name: COLUMN "指标"."顺序"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."指标"."顺序" IS '按表式排列的顺序';


--
-- Name: COLUMN "指标"."是否合计"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."指标"."是否合计" IS '整列都是其他列之和';


--
-- Name: 数据明细; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."数据明细" WITH (security_invoker='true') AS
 SELECT fact.fact_key AS "数据编号",
    fact.report_key AS "报告编号",
    fact.year AS "年度",
    fact.report_date AS "报告期末",
    fact.agency AS "机关",
    fact.form AS "表式",
    fact.cell_key AS "单元编号",
    fact.table_name AS "表代码",
    fact.table_label AS "表名",
    fact.item_key AS "项目编号",
    fact.item AS "项目代码",
    fact.item_label AS "项目",
    fact.item_group AS "类别代码",
    fact.item_group_label AS "类别",
    fact.measure_key AS "指标编号",
    fact.measure AS "指标代码",
    fact.measure_label AS "指标",
    fact.ordinal AS "顺序",
    fact.value AS "数值",
    fact.unit AS "单位",
    fact.state AS "状态",
    fact.printed AS "原文",
    fact.block AS "口径代码",
    fact.block_label AS "口径",
    fact.is_total AS "是否合计",
    fact.is_part AS "是否其中项"
   FROM "报表".fact;


--
-- Name: VIEW "数据明细"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."数据明细" IS '全部数据，每行一个单元，含合计；求和请用数据明细不含合计，或只取是否合计、是否其中项为否的行';


--
-- Name: COLUMN "数据明细"."数据编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."数据编号" IS '数据编号';


--
-- Name: COLUMN "数据明细"."报告编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."报告编号" IS '报告编号，与报告概况相连';


--
-- Name: COLUMN "数据明细"."年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."年度" IS '报告年度';


--
-- Name: COLUMN "数据明细"."报告期末"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."报告期末" IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN "数据明细"."机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."机关" IS '行政机关名称';


--
-- Name: COLUMN "数据明细"."表式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."表式" IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN "数据明细"."单元编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."单元编号" IS '单元编号，与表格单元相连';


--
-- Name: COLUMN "数据明细"."表代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."表代码" IS '表代码';


--
-- Name: COLUMN "数据明细"."表名"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."表名" IS '表名';


--
-- Name: COLUMN "数据明细"."项目编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."项目编号" IS '项目编号';


--
-- Name: COLUMN "数据明细"."项目代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."项目代码" IS '项目代码';


--
-- Name: COLUMN "数据明细"."项目"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."项目" IS '表中一行的名称';


--
-- Name: COLUMN "数据明细"."类别代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."类别代码" IS '类别代码';


--
-- Name: COLUMN "数据明细"."类别"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."类别" IS '项目所属的类别，如（三）不予公开';


--
-- Name: COLUMN "数据明细"."指标编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."指标编号" IS '指标编号';


--
-- Name: COLUMN "数据明细"."指标代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."指标代码" IS '指标代码';


--
-- Name: COLUMN "数据明细"."指标"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."指标" IS '表中一列的名称';


--
-- Name: COLUMN "数据明细"."顺序"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."顺序" IS '在该报告表式中的顺序';


--
-- Name: COLUMN "数据明细"."数值"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."数值" IS '空表示页面上没有数字，不是零';


--
-- Name: COLUMN "数据明细"."单位"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."单位" IS '计量单位';


--
-- Name: COLUMN "数据明细"."状态"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."状态" IS 'number数字、blank空白、dash横线或无、text文字、missing没有这个单元';


--
-- Name: COLUMN "数据明细"."原文"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."原文" IS '单元的原文，与数字不同时才有';


--
-- Name: COLUMN "数据明细"."口径代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."口径代码" IS '口径代码';


--
-- Name: COLUMN "数据明细"."口径"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."口径" IS '同一口径的数据可以相加，不同口径的不能';


--
-- Name: COLUMN "数据明细"."是否合计"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."是否合计" IS '是同一口径其他单元之和，与它们相加会重复计数';


--
-- Name: COLUMN "数据明细"."是否其中项"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细"."是否其中项" IS '包含在另一单元之中，与它相加会重复计数';


--
-- Name: 数据明细不含合计; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."数据明细不含合计" WITH (security_invoker='true') AS
 SELECT fact_detail.fact_key AS "数据编号",
    fact_detail.report_key AS "报告编号",
    fact_detail.year AS "年度",
    fact_detail.report_date AS "报告期末",
    fact_detail.agency AS "机关",
    fact_detail.form AS "表式",
    fact_detail.cell_key AS "单元编号",
    fact_detail.table_name AS "表代码",
    fact_detail.table_label AS "表名",
    fact_detail.item_key AS "项目编号",
    fact_detail.item AS "项目代码",
    fact_detail.item_label AS "项目",
    fact_detail.item_group AS "类别代码",
    fact_detail.item_group_label AS "类别",
    fact_detail.measure_key AS "指标编号",
    fact_detail.measure AS "指标代码",
    fact_detail.measure_label AS "指标",
    fact_detail.ordinal AS "顺序",
    fact_detail.value AS "数值",
    fact_detail.unit AS "单位",
    fact_detail.block AS "口径代码",
    fact_detail.block_label AS "口径"
   FROM "报表".fact_detail;


--
-- Name: VIEW "数据明细不含合计"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."数据明细不含合计" IS '不含合计和其中项的数据：同一口径内任意求和都不会重复计数';


--
-- Name: COLUMN "数据明细不含合计"."数据编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."数据编号" IS '数据编号';


--
-- Name: COLUMN "数据明细不含合计"."报告编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."报告编号" IS '报告编号，与报告概况相连';


--
-- Name: COLUMN "数据明细不含合计"."年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."年度" IS '报告年度';


--
-- Name: COLUMN "数据明细不含合计"."报告期末"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."报告期末" IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN "数据明细不含合计"."机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."机关" IS '行政机关名称';


--
-- Name: COLUMN "数据明细不含合计"."表式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."表式" IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN "数据明细不含合计"."单元编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."单元编号" IS '单元编号，与表格单元相连';


--
-- Name: COLUMN "数据明细不含合计"."表代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."表代码" IS '表代码';


--
-- Name: COLUMN "数据明细不含合计"."表名"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."表名" IS '表名';


--
-- Name: COLUMN "数据明细不含合计"."项目编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."项目编号" IS '项目编号';


--
-- Name: COLUMN "数据明细不含合计"."项目代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."项目代码" IS '项目代码';


--
-- Name: COLUMN "数据明细不含合计"."项目"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."项目" IS '表中一行的名称';


--
-- Name: COLUMN "数据明细不含合计"."类别代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."类别代码" IS '类别代码';


--
-- Name: COLUMN "数据明细不含合计"."类别"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."类别" IS '项目所属的类别，如（三）不予公开';


--
-- Name: COLUMN "数据明细不含合计"."指标编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."指标编号" IS '指标编号';


--
-- Name: COLUMN "数据明细不含合计"."指标代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."指标代码" IS '指标代码';


--
-- Name: COLUMN "数据明细不含合计"."指标"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."指标" IS '表中一列的名称';


--
-- Name: COLUMN "数据明细不含合计"."顺序"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."顺序" IS '在该报告表式中的顺序';


--
-- Name: COLUMN "数据明细不含合计"."数值"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."数值" IS '空表示页面上没有数字，不是零';


--
-- Name: COLUMN "数据明细不含合计"."单位"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."单位" IS '计量单位';


--
-- Name: COLUMN "数据明细不含合计"."口径代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."口径代码" IS '口径代码';


--
-- Name: COLUMN "数据明细不含合计"."口径"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."数据明细不含合计"."口径" IS '同一口径的数据可以相加，不同口径的不能';


--
-- Name: 机关; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."机关" WITH (security_invoker='true') AS
 SELECT agency.agency_key AS "机关编号",
    agency.agency AS "机关",
    agency.reports AS "报告数",
    agency.first_year AS "最早年度",
    agency.last_year AS "最近年度"
   FROM "报表".agency;


--
-- Name: VIEW "机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."机关" IS '有报告的行政机关，每个机关一行';


--
-- Name: COLUMN "机关"."机关编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."机关"."机关编号" IS '机关编号';


--
-- Name: COLUMN "机关"."机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."机关"."机关" IS '行政机关名称';


--
-- Name: COLUMN "机关"."报告数"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."机关"."报告数" IS '报告份数';


--
-- Name: COLUMN "机关"."最早年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."机关"."最早年度" IS '最早年度';


--
-- Name: COLUMN "机关"."最近年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."机关"."最近年度" IS '最近年度';


--
-- Name: 表格单元; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."表格单元" WITH (security_invoker='true') AS
 SELECT cell.cell_key AS "单元编号",
    cell.forms AS "表式",
    cell.path AS "路径",
    cell.table_name AS "表代码",
    cell.table_label AS "表名",
    cell.item_key AS "项目编号",
    cell.item AS "项目代码",
    cell.item_label AS "项目",
    cell.item_group AS "类别代码",
    cell.item_group_label AS "类别",
    cell.measure_key AS "指标编号",
    cell.measure AS "指标代码",
    cell.measure_label AS "指标",
    cell.ordinal AS "顺序",
    cell.unit AS "单位",
    cell.block AS "口径代码",
    cell.block_label AS "口径",
    cell.is_total AS "是否合计",
    cell.is_part AS "是否其中项"
   FROM "报表".cell;


--
-- Name: VIEW "表格单元"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."表格单元" IS '各表式的全部数据单元，每行一个单元，名称按最新的表式';


--
-- Name: COLUMN "表格单元"."单元编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."单元编号" IS '单元编号';


--
-- Name: COLUMN "表格单元"."表式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."表式" IS '有该单元的表式：2014、2019、2021';


--
-- Name: COLUMN "表格单元"."路径"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."路径" IS 'goir_figure使用的路径';


--
-- Name: COLUMN "表格单元"."表代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."表代码" IS '表代码';


--
-- Name: COLUMN "表格单元"."表名"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."表名" IS '表名';


--
-- Name: COLUMN "表格单元"."项目编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."项目编号" IS '项目编号';


--
-- Name: COLUMN "表格单元"."项目代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."项目代码" IS '项目代码';


--
-- Name: COLUMN "表格单元"."项目"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."项目" IS '表中一行的名称';


--
-- Name: COLUMN "表格单元"."类别代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."类别代码" IS '类别代码';


--
-- Name: COLUMN "表格单元"."类别"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."类别" IS '项目所属的类别，如（三）不予公开；没有上级的项目即其本身';


--
-- Name: COLUMN "表格单元"."指标编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."指标编号" IS '指标编号';


--
-- Name: COLUMN "表格单元"."指标代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."指标代码" IS '指标代码';


--
-- Name: COLUMN "表格单元"."指标"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."指标" IS '表中一列的名称';


--
-- Name: COLUMN "表格单元"."顺序"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."顺序" IS '按表式排列的顺序';


--
-- Name: COLUMN "表格单元"."单位"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."单位" IS '计量单位；表式未规定的为空';


--
-- Name: COLUMN "表格单元"."口径代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."口径代码" IS '口径代码';


--
-- Name: COLUMN "表格单元"."口径"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."口径" IS '同一口径的数据可以相加，不同口径的不能';


--
-- Name: COLUMN "表格单元"."是否合计"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."是否合计" IS '是同一口径其他单元之和，与它们相加会重复计数';


--
-- Name: COLUMN "表格单元"."是否其中项"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."表格单元"."是否其中项" IS '包含在另一单元之中，与它相加会重复计数';


--
-- Name: 读取说明; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."读取说明" WITH (security_invoker='true') AS
 SELECT note.note_key AS "说明编号",
    note.report_key AS "报告编号",
    note.year AS "年度",
    note.report_date AS "报告期末",
    note.agency AS "机关",
    note.form AS "表式",
    note.severity AS "级别代码",
    note.code AS "说明代码",
    note.place AS "位置",
    note.message AS "说明"
   FROM "报表".note;


--
-- Name: VIEW "读取说明"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."读取说明" IS '读取页面时的说明，如转换了单位、看不清的单元，每行一条';


--
-- Name: COLUMN "读取说明"."说明编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."读取说明"."说明编号" IS '说明编号';


--
-- Name: COLUMN "读取说明"."报告编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."读取说明"."报告编号" IS '报告编号，与报告概况相连';


--
-- Name: COLUMN "读取说明"."年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."读取说明"."年度" IS '报告年度';


--
-- Name: COLUMN "读取说明"."报告期末"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."读取说明"."报告期末" IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN "读取说明"."机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."读取说明"."机关" IS '行政机关名称';


--
-- Name: COLUMN "读取说明"."表式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."读取说明"."表式" IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN "读取说明"."级别代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."读取说明"."级别代码" IS '级别代码';


--
-- Name: COLUMN "读取说明"."说明代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."读取说明"."说明代码" IS '说明代码';


--
-- Name: COLUMN "读取说明"."位置"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."读取说明"."位置" IS '所说的表、项目或单元的路径';


--
-- Name: COLUMN "读取说明"."说明"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."读取说明"."说明" IS '说明';


--
-- Name: 跨年核对; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."跨年核对" WITH (security_invoker='true') AS
 SELECT continuity.issue_key AS "问题编号",
    continuity.report_key AS "报告编号",
    continuity.year AS "年度",
    continuity.report_date AS "报告期末",
    continuity.agency AS "机关",
    continuity.form AS "表式",
    continuity.rule_key AS "规则编号",
    continuity.rule AS "规则代码",
    continuity.rule_label AS "规则",
    continuity.severity AS "级别代码",
    continuity.severity_label AS "级别",
    continuity.severity_order AS "级别顺序",
    continuity.subject AS "对象代码",
    continuity.left_value AS "左边",
    continuity.right_value AS "右边",
    continuity.difference AS "差额",
    continuity.message AS "说明"
   FROM "报表".continuity;


--
-- Name: VIEW "跨年核对"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."跨年核对" IS '同一机关的报告与其上一年度报告核对发现的问题，每行一个；上一年度有几份报告的，与每份核对';


--
-- Name: COLUMN "跨年核对"."问题编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."问题编号" IS '问题编号';


--
-- Name: COLUMN "跨年核对"."报告编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."报告编号" IS '报告编号，与报告概况相连';


--
-- Name: COLUMN "跨年核对"."年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."年度" IS '报告年度';


--
-- Name: COLUMN "跨年核对"."报告期末"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."报告期末" IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN "跨年核对"."机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."机关" IS '行政机关名称';


--
-- Name: COLUMN "跨年核对"."表式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."表式" IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN "跨年核对"."规则编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."规则编号" IS '规则编号，与勾稽规则相连';


--
-- Name: COLUMN "跨年核对"."规则代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."规则代码" IS '规则代码';


--
-- Name: COLUMN "跨年核对"."规则"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."规则" IS '规则';


--
-- Name: COLUMN "跨年核对"."级别代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."级别代码" IS 'error、warning或info';


--
-- Name: COLUMN "跨年核对"."级别"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."级别" IS '错误、警告或提示';


--
-- Name: COLUMN "跨年核对"."级别顺序"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."级别顺序" IS '1错误、2警告、3提示，供排序';


--
-- Name: COLUMN "跨年核对"."对象代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."对象代码" IS '规则针对的项目、指标或表';


--
-- Name: COLUMN "跨年核对"."左边"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."左边" IS '等式左边的数';


--
-- Name: COLUMN "跨年核对"."右边"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."右边" IS '等式右边的数';


--
-- Name: COLUMN "跨年核对"."差额"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."差额" IS '左边减右边';


--
-- Name: COLUMN "跨年核对"."说明"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."跨年核对"."说明" IS '问题的说明，含有关数字';


--
-- Name: 问题清单; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."问题清单" WITH (security_invoker='true') AS
 SELECT issue.issue_key AS "问题编号",
    issue.report_key AS "报告编号",
    issue.year AS "年度",
    issue.report_date AS "报告期末",
    issue.agency AS "机关",
    issue.form AS "表式",
    issue.rule_key AS "规则编号",
    issue.rule AS "规则代码",
    issue.rule_label AS "规则",
    issue.severity AS "级别代码",
    issue.severity_label AS "级别",
    issue.severity_order AS "级别顺序",
    issue.subject AS "对象代码",
    issue.left_value AS "左边",
    issue.right_value AS "右边",
    issue.difference AS "差额",
    issue.message AS "说明"
   FROM "报表".issue;


--
-- Name: VIEW "问题清单"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."问题清单" IS '报告内部核对发现的问题，每行一个';


--
-- Name: COLUMN "问题清单"."问题编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."问题编号" IS '问题编号';


--
-- Name: COLUMN "问题清单"."报告编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."报告编号" IS '报告编号，与报告概况相连';


--
-- Name: COLUMN "问题清单"."年度"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."年度" IS '报告年度';


--
-- Name: COLUMN "问题清单"."报告期末"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."报告期末" IS '报告年度的最后一天，供时间轴使用';


--
-- Name: COLUMN "问题清单"."机关"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."机关" IS '行政机关名称';


--
-- Name: COLUMN "问题清单"."表式"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."表式" IS '所用表式：2014、2019或2021';


--
-- Name: COLUMN "问题清单"."规则编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."规则编号" IS '规则编号，与勾稽规则相连';


--
-- Name: COLUMN "问题清单"."规则代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."规则代码" IS '规则代码';


--
-- Name: COLUMN "问题清单"."规则"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."规则" IS '规则';


--
-- Name: COLUMN "问题清单"."级别代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."级别代码" IS 'error、warning或info';


--
-- Name: COLUMN "问题清单"."级别"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."级别" IS '错误、警告或提示';


--
-- Name: COLUMN "问题清单"."级别顺序"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."级别顺序" IS '1错误、2警告、3提示，供排序';


--
-- Name: COLUMN "问题清单"."对象代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."对象代码" IS '规则针对的项目、指标或表';


--
-- Name: COLUMN "问题清单"."左边"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."左边" IS '等式左边的数';


--
-- Name: COLUMN "问题清单"."右边"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."右边" IS '等式右边的数';


--
-- Name: COLUMN "问题清单"."差额"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."差额" IS '左边减右边';


--
-- Name: COLUMN "问题清单"."说明"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."问题清单"."说明" IS '问题的说明，含有关数字';


--
-- Name: 项目; Type: VIEW; Schema: 报表; Owner: -
--

CREATE VIEW "报表"."项目" WITH (security_invoker='true') AS
 SELECT item.item_key AS "项目编号",
    item.table_name AS "表代码",
    item.table_label AS "表名",
    item.item AS "项目代码",
    item.item_label AS "项目",
    item.item_group AS "类别代码",
    item.item_group_label AS "类别",
    item.ordinal AS "顺序",
    item.is_total AS "是否合计"
   FROM "报表".item;


--
-- Name: VIEW "项目"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON VIEW "报表"."项目" IS '各表式的项目（行），每行一个项目，按顺序排列即为表式的次序';


--
-- Name: COLUMN "项目"."项目编号"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."项目"."项目编号" IS '项目编号';


--
-- Name: COLUMN "项目"."表代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."项目"."表代码" IS '表代码';


--
-- Name: COLUMN "项目"."表名"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."项目"."表名" IS '表名';


--
-- Name: COLUMN "项目"."项目代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."项目"."项目代码" IS '项目代码';


--
-- Name: COLUMN "项目"."项目"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."项目"."项目" IS '表中一行的名称';


--
-- Name: COLUMN "项目"."类别代码"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."项目"."类别代码" IS '类别代码';


--
-- Name: COLUMN "项目"."类别"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."项目"."类别" IS '项目所属的类别，如（三）不予公开';


--
-- Name: COLUMN "项目"."顺序"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."项目"."顺序" IS '按表式排列的顺序';


--
-- Name: COLUMN "项目"."是否合计"; Type: COMMENT; Schema: 报表; Owner: -
--

COMMENT ON COLUMN "报表"."项目"."是否合计" IS '整行都是其他行之和';


--
-- Name: spread_0; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spread ATTACH PARTITION public.spread_0 FOR VALUES WITH (modulus 2, remainder 0);


--
-- Name: spread_1; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spread ATTACH PARTITION public.spread_1 FOR VALUES WITH (modulus 2, remainder 1);


--
-- Data for Name: kept; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.kept (name, report, place) FROM stdin;
qinglin-government-2020.html	{"goir": 1, "year": 2020, "form": "2019", "agency": "青林市人民政府", "title": "青林市人民政府2020年度政府信息公开工作年度报告", "figures": {"disclosure": {"regulations": {"made": 0, "disclosed": 0, "total_disclosed": 88}, "normative_documents": {"made": 0, "disclosed": 269, "total_disclosed": 0}, "licences": {"prior_items": 300, "change": {"value": 21, "printed": "+21"}, "decisions": 150}, "other_services": {"prior_items": 0, "change": {"value": 21, "printed": "+21"}, "decisions": 0}, "penalties": {"prior_items": 0, "change": -15, "decisions": 0}, "coercion": {"prior_items": 0, "change": -15, "decisions": 314}, "charges": {"prior_items": 81, "change": {"value": 21, "printed": "+21"}}, "procurement": {"purchases": 0, "amount": 0}}, "requests": {"received": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "carried_in": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "granted": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "partially_granted": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.state_secret": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.forbidden_by_law": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.security_and_stability": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.third_party_rights": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.internal_affairs": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.process_information": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.enforcement_files": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.administrative_inquiry": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unavailable.not_held": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unavailable.needs_creation": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unavailable.still_unclear": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.petition": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.repeated": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.publication": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.excessive": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.confirmation": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "other": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "concluded": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "carried_out": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}}, "proceedings": {"reconsideration": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}, "litigation_direct": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}, "litigation_after_reconsideration": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}}}, "claims": [{"section": 1, "path": "disclosure.published", "value": 873, "scope": "new"}, {"section": 1, "value": 353, "scope": "other", "part": "part"}, {"section": 1, "value": 348, "scope": "other", "part": "part"}, {"section": 1, "value": 141, "scope": "other", "part": "part"}, {"section": 1, "value": 31, "scope": "other", "part": "part"}, {"section": 1, "path": "requests.received.total", "value": 0, "scope": "new"}]}	requests.received.total
baixi-development-2020.txt	{"goir": 1, "year": 2020, "agency": "柏溪区发展和改革局", "title": "柏溪区发展和改革局2020年度政府信息公开工作年度报告", "claims": [{"section": 1, "path": "disclosure.published", "value": 90, "approximate": true, "scope": "new"}, {"section": 1, "path": "requests.received.total", "value": 122, "scope": "new"}, {"section": 1, "path": "requests.carried_out.total", "value": 7, "scope": "carried", "part": "part"}], "notes": [{"code": "table.missing"}]}	requests.received.total
\.


--
-- Data for Name: page; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.page (name, page, modified, loaded_at) FROM stdin;
qinglin-government-2020.html	\\x3c21444f43545950452068746d6c205055424c494320222d2f2f5733432f2f445444205848544d4c20312e30205472616e736974696f6e616c2f2f454e223e0a3c68746d6c3e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2241727469636c655469746c652220636f6e74656e743d22e99d92e69e97e5b882e4babae6b091e694bfe5ba9c32303230e5b9b4e5baa6e694bfe5ba9ce4bfa1e681afe585ace9968be5b7a5e4bd9ce5b9b4e5baa6e5a0b1e5918a223e0a3c7469746c653ee99d92e69e97e5b882e4babae6b091e694bfe5ba9ce99680e688b6e7b6b2e7ab993c2f7469746c653e0a3c73637269707420747970653d22746578742f6a617661736372697074223e0a76617220726f7773203d20223c7461626c653e3c74723e3c74643ee8a68fe7aba03c2f74643e3c74643e373c2f74643e3c74643e383c2f74643e3c74643e393c2f74643e3c2f74723e3c2f7461626c653e223b0a6966202831203c203220262620726f777329207b20646f63756d656e742e777269746528223c703ee4b8bbe58b95e585ace9968be694bfe5ba9ce4bfa1e681af393939e6a29d3c2f703e22293b207d0a3c2f7363726970743e0a3c7374796c6520747970653d22746578742f637373223e202e6e6176203e206c69207b20666c6f61743a6c656674207d207464207b20626f726465723a31707820736f6c69642023393939207d203c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c756c20636c6173733d276e6176273e3c6c693ee9a696e9a0813c2f6c693e3c6c693ee694bfe58b99e585ace9968b3c2f6c693e3c6c693ee8bea6e4ba8be69c8de58b993c2f6c693e3c2f756c3e3c6469763ee682a8e795b6e5898de79a84e4bd8de7bdae3a3c613ee9a696e9a0813c2f613e202667743b203c613ee694bfe5ba9ce4bfa1e681afe585ace9968b3c2f613e202667743b20e694bfe5ba9ce4bfa1e681afe585ace9968be5b9b4e5a0b13c2f6469763e0a3c7461626c6520636c6173733d277878676b273e3c74723e3c74643e3c623ee7b4a2e5bc95e8999f3a3c2f623e3c2f74643e3c74643e3731343033373339312f323032312d34353731343c2f74643e3c2f74723e3c74723e3c74643e3c623ee4bfa1e681afe58886e9a19e3a3c2f623e3c2f74643e3c74643ee694bfe5ba9ce4bfa1e681afe585ace9968be5b9b4e5a0b13c2f74643e3c2f74723e3c74723e3c74643e3c623ee69687e8999f3a3c2f623e3c2f74643e3c74643ee784a13c2f74643e3c2f74723e3c74723e3c74643e3c623ee5908de7a8b13a3c2f623e3c2f74643e3c74643ee99d92e69e97e5b882e4babae6b091e694bfe5ba9c32303230e5b9b4e5baa6e694bfe5ba9ce4bfa1e681afe585ace9968be5b7a5e4bd9ce5b9b4e5baa6e5a0b1e5918a3c2f74643e3c2f74723e3c2f7461626c653e0a3c212d2d203c7461626c653e3c74723e3c74643ee8a18ce694bfe8a8b1e58faf3c2f74643e3c74643e31323334353c2f74643e3c2f74723e3c2f7461626c653e202d2d3e0a3c6469762069643d227a6f6f6d2220636c6173733d2261727469636c652d636f6e74656e74223e3c64697620636c6173733d277731273e3c64697620636c6173733d277731273e3c64697620636c6173733d277737273e3c64697620636c6173733d277737273e3c68313ee99d92e69e97e5b882e4babae6b091e694bfe5ba9c3c62723e32303230e5b9b4e5baa6e694bfe5ba9ce4bfa1e681afe585ace9968be5b7a5e4bd9ce5b9b4e5baa6e5a0b1e5918a3c2f68313e0a3c703ee7808fe8a6bde6aca1e695b83a3733303c2f703e0a3c703ee69cace5a0b1e5918ae68c89e785a7e3808ae4b8ade88fafe4babae6b091e585b1e5928ce59c8be694bfe5ba9ce4bfa1e681afe585ace9968be6a29de4be8be3808be79a84e8a681e6b182e794b1e99d92e69e97e5b882e4babae6b091e694bfe5ba9ce7b7a8e588b62ce68980e58897e695b8e6939ae79a84e7b5b1e8a888e69c9fe99990e887aa32303230e5b9b431e69c8831e697a5e8b5b7e887b332303230e5b9b43132e69c883331e697a5e6ada2e380823c2f703e0a3c68333ee4b880e38081e7b8bde9ab94e68385e6b3813c2f68333e0a3c703e32303230e5b9b42ce68891e5b180e68a8ae585ace9968be9808fe6988ee4bd9ce782bae697a5e5b8b8e5b7a5e4bd9ce79a84e5ba95e889b22ce59c8de7b99ee7bea4e79cbee8bea6e4ba8be99c80e8a681e695b4e79086e5928ce799bce5b883e4bfa1e681afe38082e6ac84e79baee7b6ade8adb7e794b1e5b088e4babae8b2a0e8b2ac2ce69bb4e696b0e5898de5be8ce983bde8a681e6a0b8e5b08de4be86e6ba90e5928ce69982e69588e38082e799bce5b883e5898de794b1e7b693e8bea6e7a791e5aea4e5928ce7b69ce59088e7a791e5aea4e58886e588a5e5afa9e79c8b2ce6b689e5af86e585a7e5aeb9e4b880e5be8be4b88de4b88ae7b6b2e380823c2f703e0a3c703e32303230e5b9b42ce585b1e4b8bbe58b95e585ace9968be694bfe5ba9ce4bfa1e681af383733e6a29d2ce585b6e4b8ade99680e688b6e7b6b2e7ab99333533e6a29d2ce5beaee4bfa1e585ace79cbee8999f333438e6a29d2ce5ae98e696b9e5beaee58d9a313431e6a29d2ce6898be6a99fe5aea2e688b6e7abaf3331e6a29de380823c2f703e0a3c703e28e4b88029e4be9de794b3e8ab8be585ace9968be38082e69cace5b9b4e5baa6e69caae694b6e588b0e694bfe5ba9ce4bfa1e681afe585ace9968be794b3e8ab8be380823c2f703e0a3c703e28e4ba8c29e8a18ce694bfe788ade8adb0e38082e69cace5b9b4e5baa6e69caae799bce7949fe694bfe5ba9ce4bfa1e681afe585ace9968be8a18ce694bfe5bea9e8adb0e38081e8a18ce694bfe8a8b4e8a89fe6a188e4bbb6e380823c2f703e0a3c703e28e4b88929e5b9b3e58fb0e5bbbae8a8ade38082e585a8e5b9b4e7b584e7b994e6a5ade58b99e5adb8e7bf923131e6aca12ce58f83e8a893e4babae593a1333337e4babae6aca1e38082e98280e8ab8be5b185e6b091e4bba3e8a1a8e58f83e8a780e8bea6e4ba8be5a4a7e5bbb32ce78fbee5a0b4e6bc94e7a4bae7b6b2e4b88ae69fa5e8a9a2e79a84e6ada5e9a99fe380823c2f703e0a3c68333ee4ba8ce38081e4b8bbe58b95e585ace9968be694bfe5ba9ce4bfa1e681afe68385e6b3813c2f68333e0a3c703ee585a8e5b9b4e7b584e7b994e6a5ade58b99e5adb8e7bf9236e6aca12ce58f83e8a893e4babae593a1383633e4babae6aca1e380823c2f703e0a3c7461626c6520626f726465723d2231222063656c6c73706163696e673d2230223e3c74626f64793e0a3c74723e3c746420636f6c7370616e3d2235223ee7acace4ba8ce58d81e6a29de7acac28e4b88029e9a0853c2f74643e3c2f74723e0a3c74723e3c74643ee4bfa1e681afe585a7e5aeb93c2f74643e3c74643ee69cace5b9b4e696b0e8a3bde4bd9ce695b8e9878f3c2f74643e3c74643ee69cace5b9b4e696b0e585ace9968be695b8e9878f3c2f74643e3c746420636f6c7370616e3d2232223ee5b08de5a496e585ace9968be7b8bde695b8e9878f3c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2232223ee8a68fe7aba03c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e38383c2f74643e3c2f74723e0a3c74723e3c74643ee8a68fe7af84e680a7e69687e4bbb63c2f74643e3c746420636f6c7370616e3d2232223e303c2f74643e3c74643e3236393c2f74643e3c74643e303c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2235223ee7acace4ba8ce58d81e6a29de7acac28e4ba9429e9a0853c2f74643e3c2f74723e0a3c74723e3c74643ee4bfa1e681afe585a7e5aeb93c2f74643e3c746420636f6c7370616e3d2232223ee4b88ae4b880e5b9b4e9a085e79baee695b8e9878f3c2f74643e3c74643ee69cace5b9b4e5a29e2fe6b89b3c2f74643e3c74643ee89995e79086e6b1bae5ae9ae695b8e9878f3c2f74643e3c2f74723e0a3c74723e3c74643ee8a18ce694bfe8a8b1e58faf3c2f74643e3c746420636f6c7370616e3d2232223e3330303c2f74643e3c74643e2b32313c2f74643e3c74643e3135303c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2232223ee585b6e4bb96e5b08de5a496e7aea1e79086e69c8de58b99e4ba8be9a0853c2f74643e3c74643e303c2f74643e3c74643e2b32313c2f74643e3c74643e303c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2235223ee7acace4ba8ce58d81e6a29de7acac28e585ad29e9a0853c2f74643e3c2f74723e0a3c74723e3c74643ee4bfa1e681afe585a7e5aeb93c2f74643e3c74643ee4b88ae4b880e5b9b4e9a085e79baee695b8e9878f3c2f74643e3c746420636f6c7370616e3d2232223ee69cace5b9b4e5a29e2fe6b89b3c2f74643e3c74643ee89995e79086e6b1bae5ae9ae695b8e9878f3c2f74643e3c2f74723e0a3c74723e3c74643ee8a18ce694bfe89995e7bdb03c2f74643e3c74643e303c2f74643e3c746420636f6c7370616e3d2232223e2d31353c2f74643e3c74643e303c2f74643e3c2f74723e0a3c74723e3c74643ee8a18ce694bfe5bcb7e588b63c2f74643e3c74643e303c2f74643e3c746420636f6c7370616e3d2232223e2d31353c2f74643e3c74643e3331343c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2235223ee7acace4ba8ce58d81e6a29de7acac28e585ab29e9a0853c2f74643e3c2f74723e0a3c74723e3c74643ee4bfa1e681afe585a7e5aeb93c2f74643e3c746420636f6c7370616e3d2232223ee4b88ae4b880e5b9b4e9a085e79baee695b8e9878f3c2f74643e3c746420636f6c7370616e3d2232223ee69cace5b9b4e5a29e2fe6b89b3c2f74643e3c2f74723e0a3c74723e3c74643ee8a18ce694bfe4ba8be6a5ade680a7e694b6e8b2bb3c2f74643e3c74643e38313c2f74643e3c746420636f6c7370616e3d2233223e2b32313c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2235223ee7acace4ba8ce58d81e6a29de7acac28e4b99d29e9a0853c2f74643e3c2f74723e0a3c74723e3c74643ee4bfa1e681afe585a7e5aeb93c2f74643e3c746420636f6c7370616e3d2232223ee68ea1e8b3bce9a085e79baee695b8e9878f3c2f74643e3c746420636f6c7370616e3d2232223ee68ea1e8b3bce7b8bde98791e9a18d3c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2232223ee694bfe5ba9ce99b86e4b8ade68ea1e8b3bc3c2f74643e3c74643e303c2f74643e3c746420636f6c7370616e3d2232223e303c2f74643e3c2f74723e0a3c2f74626f64793e3c2f7461626c653e0a3c68333ee4b889e38081e694b6e588b0e5928ce89995e79086e694bfe5ba9ce4bfa1e681afe585ace9968be794b3e8ab8be68385e6b3813c2f68333e0a3c7461626c6520626f726465723d2231222063656c6c73706163696e673d2230223e3c74626f64793e0a3c74723e3c746420636f6c7370616e3d22332220726f777370616e3d2233223e28e69cace58897e695b8e6939ae79a84e58bbee7a8bde9979ce7b3bbe782ba3ae7acace4b880e9a085e58aa0e7acace4ba8ce9a085e4b98be5928c2ce7ad89e696bce7acace4b889e9a085e58aa0e7acace59b9be9a085e4b98be5928c293c2f74643e3c746420636f6c7370616e3d2237223ee794b3e8ab8be4babae68385e6b3813c2f74643e3c2f74723e0a3c74723e3c746420726f777370616e3d2232223ee887aae784b6e4baba3c2f74643e3c746420636f6c7370616e3d2235223ee6b395e4babae68896e585b6e4bb96e7b584e7b9943c2f74643e3c746420726f777370616e3d2232223ee7b8bde8a8883c2f74643e3c2f74723e0a3c74723e3c74643ee59586e6a5ade4bc81e6a5ad3c2f74643e3c74643ee7a791e7a094e6a99fe6a78b3c2f74643e3c74643ee7a4bee69c83e585ace79b8ae7b584e7b9943c2f74643e3c74643ee6b395e5be8be69c8de58b99e6a99fe6a78b3c2f74643e3c74643ee585b6e4bb963c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2233223ee4b880e3808120e69cace5b9b4e696b0e694b6e694bfe5ba9ce4bfa1e681afe585ace9968be794b3e8ab8be695b8e9878f3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2233223ee4ba8ce3808120e4b88ae5b9b4e7b590e8bd89e694bfe5ba9ce4bfa1e681afe585ace9968be794b3e8ab8be695b8e9878f3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c746420726f777370616e3d223230223ee4b889e3808120e69cace5b9b4e5baa6e8bea6e79086e7b590e69e9c3c2f74643e3c746420636f6c7370616e3d2232223e28e4b8802920e4ba88e4bba5e585ace9968b3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2232223e28e4ba8c2920e983a8e58886e585ace9968b28e58d80e58886e89995e79086e79a842ce58faae8a888e98099e4b880e68385e5bda22ce4b88de8a888e585b6e4bb96e68385e5bda2293c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c746420726f777370616e3d2238223e28e4b8892920e4b88de4ba88e585ace9968b3c2f74643e3c74643e312e20e5b1ace696bce59c8be5aeb6e7a798e5af863c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e322e20e585b6e4bb96e6b395e5be8be8a18ce694bfe6b395e8a68fe7a681e6ada2e585ace9968b3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e332e20e58db1e58f8ae4b889e5ae89e585a8e4b880e7a9a9e5ae9a3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e342e20e4bf9de8adb7e7acace4b889e696b9e59088e6b395e6ac8ae79b8a3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e352e20e5b1ace696bce4b889e9a19ee585a7e983a8e4ba8be58b99e4bfa1e681af3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e362e20e5b1ace696bce59b9be9a19ee9818ee7a88be680a7e4bfa1e681af3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e372e20e5b1ace696bce8a18ce694bfe59fb7e6b395e6a188e58db73c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e382e20e5b1ace696bce8a18ce694bfe69fa5e8a9a2e4ba8be9a0853c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c746420726f777370616e3d2233223e28e59b9b2920e784a1e6b395e68f90e4be9b3c2f74643e3c74643e312e20e69cace6a99fe9979ce4b88de68e8ce68fa1e79bb8e9979ce694bfe5ba9ce4bfa1e681af3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e322e20e6b292e69c89e78fbee68890e4bfa1e681afe99c80e8a681e58fa6e8a18ce8a3bde4bd9c3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e332e20e8a39ce6ada3e5be8ce794b3e8ab8be585a7e5aeb9e4bb8de4b88de6988ee7a2ba3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c746420726f777370616e3d2235223e28e4ba942920e4b88de4ba88e89995e790863c2f74643e3c74643e312e20e4bfa1e8a8aae88889e5a0b1e68a95e8a8b4e9a19ee794b3e8ab8b3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e322e20e9878de5bea9e794b3e8ab8b3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e332e20e8a681e6b182e68f90e4be9be585ace9968be587bae78988e789a93c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e342e20e784a1e6ada3e795b6e79086e794b1e5a4a7e9878fe58f8de5bea9e794b3e8ab8b3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c74643e352e20e8a681e6b182e8a18ce694bfe6a99fe9979ce7a2bae8aa8de68896e9878de696b0e587bae585b7e5b7b2e78db2e58f96e4bfa1e681af3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2232223e28e585ad2920e585b6e4bb96e89995e790863c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2232223e28e4b8832920e7b8bde8a8883c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c74723e3c746420636f6c7370616e3d2233223ee59b9be3808120e7b590e8bd89e4b88be5b9b4e5baa6e7b9bce7ba8ce8bea6e790863c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c74643e2d3c2f74643e3c2f74723e0a3c2f74626f64793e3c2f7461626c653e0a3c68333ee59b9be38081e59ba0e694bfe5ba9ce4bfa1e681afe585ace9968be5b7a5e4bd9ce8a2abe794b3e8ab8be8a18ce694bfe5bea9e8adb0e38081e68f90e8b5b7e8a18ce694bfe8a8b4e8a89fe68385e6b3813c2f68333e0a3c7461626c6520626f726465723d2231222063656c6c73706163696e673d2230223e3c74626f64793e0a3c74723e3c746420636f6c7370616e3d2235223ee8a18ce694bfe5bea9e8adb03c2f74643e3c746420636f6c7370616e3d223130223ee8a18ce694bfe8a8b4e8a89f3c2f74643e3c2f74723e0a3c74723e3c746420726f777370616e3d2232223ee7b590e69e9ce7b6ade68c813c2f74643e3c746420726f777370616e3d2232223ee7b590e69e9ce7b3bee6ada33c2f74643e3c746420726f777370616e3d2232223ee585b6e4bb96e7b590e69e9c3c2f74643e3c746420726f777370616e3d2232223ee5b09ae69caae5afa9e7b5903c2f74643e3c746420726f777370616e3d2232223ee7b8bde8a8883c2f74643e3c746420636f6c7370616e3d2235223ee69caae7b693e5bea9e8adb0e79bb4e68ea5e8b5b7e8a8b43c2f74643e3c746420636f6c7370616e3d2235223ee5bea9e8adb0e5be8ce8b5b7e8a8b43c2f74643e3c2f74723e0a3c74723e3c74643ee7b590e69e9ce7b6ade68c813c2f74643e3c74643ee7b590e69e9ce7b3bee6ada33c2f74643e3c74643ee585b6e4bb96e7b590e69e9c3c2f74643e3c74643ee5b09ae69caae5afa9e7b5903c2f74643e3c74643ee7b8bde8a8883c2f74643e3c74643ee7b590e69e9ce7b6ade68c813c2f74643e3c74643ee7b590e69e9ce7b3bee6ada33c2f74643e3c74643ee585b6e4bb96e7b590e69e9c3c2f74643e3c74643ee5b09ae69caae5afa9e7b5903c2f74643e3c74643ee7b8bde8a8883c2f74643e3c2f74723e0a3c74723e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e0a3c2f74626f64793e3c2f7461626c653e0a3c68333ee4ba94e38081e5ad98e59ca8e79a84e4b8bbe8a681e5958fe9a18ce58f8ae694b9e980b2e68385e6b3813c2f68333e0a3c703ee5be9ee585a8e5b9b4e68385e6b381e79c8b2ce4bb8de69c89e4bfa1e681afe69bb4e696b0e5818fe685a2e38081e8a7a3e8ae80e69d90e69699e5818fe5b091e79a84e68385e6b3812ce5808be588a5e6ac84e79baee585a7e5aeb9e8bc83e782bae596aee89684e380823c2f703e0a3c703ee68ea5e4b88be4be862ce4b880e698afe8a39ce9bd8ae6ac84e79baee585a7e5aeb92ce4ba8ce698afe59bbae5ae9ae5afa9e6a0b8e6b581e7a88b2ce4b889e698afe58aa0e5bcb7e88887e794b3e8ab8be4babae79a84e6b29fe9809ae380823c2f703e0a3c68333ee585ade38081e585b6e4bb96e99c80e8a681e5a0b1e5918ae79a84e4ba8be9a0853c2f68333e0a3c703ee69cace5b9b4e5baa6e69caae694b6e58f96e4bfa1e681afe89995e79086e8b2bbe38082e6b292e69c89e585b6e4bb96e99c80e8a681e5a0b1e5918ae79a84e4ba8be9a085e380823c2f703e0a3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e3c2f6469763e0a3c703ee4b88ae4b880e7af873a3c6120687265663d27312e68746d6c273ee99d92e69e97e5b882e4babae6b091e694bfe5ba9c32303139e5b9b4e694bfe5ba9ce4bfa1e681afe585ace9968be5b7a5e4bd9ce5b9b4e5baa6e5a0b1e5918a3c2f613e3c2f703e3c64697620636c6173733d27666f6f74273e3c6120687265663d276a6176617363726970743a77696e646f772e7072696e742829273ee68993e58db0e69cace9a0813c2f613e203c6120687265663d2723273ee9979ce99689e7aa97e58fa33c2f613e3c703ee4b8bbe8bea6e596aee4bd8d3ae99d92e69e97e5b882e4babae6b091e694bfe5ba9c3c2f703e3c703ee7b6b2e7ab99e6a899e8ad98e7a2bc3030373931303437353520e69f90494350e582993739313034373535e8999f2d313c2f703e3c2f6469763e0a3c2f626f64793e0a3c2f68746d6c3e0a	\N	2026-11-29 06:11:16.885815+00
baixi-development-2020.txt	\\xe69f8fe6baaae58cbae58f91e5b195e5928ce694b9e99da9e5b18032303230e5b9b4e5baa6e694bfe5ba9ce4bfa1e681afe585ace5bc80e5b7a5e4bd9ce5b9b4e5baa6e68aa5e5918a0d0ae6b58fe8a788e6aca1e695b0efbc9a333835310d0ae6a0b9e68daee3808ae4b8ade58d8ee4babae6b091e585b1e5928ce59bbde694bfe5ba9ce4bfa1e681afe585ace5bc80e69da1e4be8be3808befbc8ce78eb0e585ace5b883e69cace5b9b4e5baa6e68aa5e5918ae38082e7bb9fe8aea1e69c9fe99990e4bb8e32303230e5b9b431e69c8831e697a5e588b032303230e5b9b43132e69c883331e697a5e380820d0ae4b880e38081e680bbe4bd93e68385e586b50d0a32303230e5b9b4efbc8ce68891e5b180e68a8ae585ace5bc80e9808fe6988ee4bd9ce4b8bae697a5e5b8b8e5b7a5e4bd9ce79a84e5ba95e889b2efbc8ce59bb4e7bb95e7bea4e4bc97e58a9ee4ba8be99c80e8a681e695b4e79086e5928ce58f91e5b883e4bfa1e681afe38082e5afb9e592a8e8afa2e794b5e8af9de98090e4b880e799bbe8aeb0efbc8ce5bd93e5a4a9e883bde5a49fe7ad94e5a48de79a84e5bd93e5a4a9e7ad94e5a48de38082e5beaee4bfa1e585ace4bc97e58fb7e79a84e88f9ce58d95e9878de696b0e7bc96e68e92efbc8ce99885e8afbbe9878fe8bebee588b0313036e4babae6aca1e380820d0ae585a8e5b9b4e4b8bbe58aa8e585ace5bc80e694bfe5ba9ce4bfa1e681af3930e4bd99e69da1e380820d0aefbc88e4b880efbc89e4be9de794b3e8afb7e585ace5bc80e38082e694b6e588b0e694bfe5ba9ce4bfa1e681afe585ace5bc80e794b3e8afb7313232e4bbbdefbc8ce585b6e4b8ad37e4bbbde7bb93e8bdace4b88be5b9b4e5baa6e7bba7e7bbade58a9ee79086e380820d0aefbc88e4ba8cefbc89e8a18ce694bfe4ba89e8aeaee38082e6b2a1e69c89e587bae78eb0e59ba0e694bfe5ba9ce4bfa1e681afe585ace5bc80e5bc95e8b5b7e79a84e8a18ce694bfe5a48de8aeaee5928ce8a18ce694bfe8af89e8aebce380820d0aefbc88e4b889efbc89e5b9b3e58fb0e5bbbae8aebee38082e585a8e5b9b4e7bb84e7bb87e4b89ae58aa1e5ada6e4b9a03132e6aca1efbc8ce58f82e8aeade4babae59198313836e4babae6aca1e38082e5beaee4bfa1e585ace4bc97e58fb7e79a84e88f9ce58d95e9878de696b0e7bc96e68e92efbc8ce99885e8afbbe9878fe8bebee588b0343135e4babae6aca1e380820d0ae4ba8ce38081e4b8bbe58aa8e585ace5bc80e694bfe5ba9ce4bfa1e681afe68385e586b50d0ae5afb9e99988e697a7e993bee68ea5e4bd9ce4ba86e6b885e79086efbc8ce4bfaee6ada3e99499e588abe5ad9733e5a484e380820d0ae4b889e38081e694b6e588b0e5928ce5a484e79086e694bfe5ba9ce4bfa1e681afe585ace5bc80e794b3e8afb7e68385e586b50d0ae59b9be38081e59ba0e694bfe5ba9ce4bfa1e681afe585ace5bc80e5b7a5e4bd9ce8a2abe794b3e8afb7e8a18ce694bfe5a48de8aeaee38081e68f90e8b5b7e8a18ce694bfe8af89e8aebce68385e586b50d0ae4ba94e38081e5ad98e59ca8e79a84e4b8bbe8a681e997aee9a298e58f8ae694b9e8bf9be68385e586b50d0ae4bb8ee585a8e5b9b4e68385e586b5e79c8befbc8ce4bb8de69c89e4bfa1e681afe69bb4e696b0e5818fe685a2e38081e8a7a3e8afbbe69d90e69699e5818fe5b091e79a84e68385e586b5efbc8ce4b8aae588abe6a08fe79baee58685e5aeb9e8be83e4b8bae58d95e89684e380820d0ae4bb8ae5908eefbc8ce5b086e68a8ae8a7a3e8afbbe69d90e69699e4b88ee69687e4bbb6e5908ce697b6e8b5b7e88d89e38081e5908ce697b6e98081e5aea1efbc8ce8aea9e585ace5bc80e8b5b0e59ca8e5898de99da2e380820d0ae585ade38081e585b6e4bb96e99c80e8a681e68aa5e5918ae79a84e4ba8be9a1b90d0ae999a4e4b88ae8bfb0e68385e586b5e5a496efbc8ce697a0e585b6e4bb96e99c80e8a681e8afb4e6988ee79a84e4ba8be9a1b9e380820a	\N	2026-11-29 06:11:16.885815+00
wanglan-office-2021.html	\\x3c21444f43545950452068746d6c3e0a3c68746d6c3e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c7469746c653ee69c9be6be9ce58ebfe4babae6b091e694bfe5ba9ce58a9ee585ace5aea432303231e5b9b4e694bfe5ba9ce4bfa1e681afe585ace5bc80e5b9b4e5baa6e68aa5e5918a3c2f7469746c653e0a3c2f686561643e0a3c626f64793e0a3c68313ee69c9be6be9ce58ebfe4babae6b091e694bfe5ba9ce58a9ee585ace5aea432303231e5b9b4e694bfe5ba9ce4bfa1e681afe585ace5bc80e5b9b4e5baa6e68aa5e5918a3c2f68313e3c703ee697a5e69c9f3a32303232e5b9b431e69c8831e697a52020e6b58fe8a788e6aca1e695b03a323036313c2f703e3c703ee69cace68aa5e5918ae68c89e785a7e3808ae4b8ade58d8ee4babae6b091e585b1e5928ce59bbde694bfe5ba9ce4bfa1e681afe585ace5bc80e69da1e4be8be3808be79a84e8a681e6b182e794b1e69c9be6be9ce58ebfe4babae6b091e694bfe5ba9ce58a9ee585ace5aea4e7bc96e588b62ce68980e58897e695b0e68daee79a84e7bb9fe8aea1e69c9fe99990e887aa32303231e5b9b431e69c8831e697a5e8b5b7e887b332303231e5b9b43132e69c883331e697a5e6ada2e380823c2f703e3c6469763ee7acace4b880e983a8e5888620e680bbe4bd93e68385e586b53c2f6469763e3c703e32303231e5b9b42ce69cace69cbae585b3e68c89e785a7e4b88ae7baa7e983a8e7bdb22ce68a8ae694bfe58aa1e585ace5bc80e5928ce4b89ae58aa1e5b7a5e4bd9ce4b880e8b5b7e5ae89e68e92e38081e4b880e8b5b7e6a380e69fa5e38082e58f91e5b883e5898de794b1e7bb8fe58a9ee7a791e5aea4e5928ce7bbbce59088e7a791e5aea4e58886e588abe5aea1e79c8b2ce6b689e5af86e58685e5aeb9e4b880e5be8be4b88de4b88ae7bd91e38082e5beaee4bfa1e585ace4bc97e58fb7e79a84e88f9ce58d95e9878de696b0e7bc96e68e922ce99885e8afbbe9878fe8bebee588b03835e4babae6aca1e380823c2f703e3c703e32303231e5b9b42ce585b1e4b8bbe58aa8e585ace5bc80e694bfe5ba9ce4bfa1e681af363539e69da12ce585b6e4b8ade997a8e688b7e7bd91e7ab99323033e69da12ce5beaee4bfa1e585ace4bc97e58fb7333639e69da12ce5ae98e696b9e5beaee58d9a3837e69da1e380823c2f703e3c6469763ee7acace4ba8ce983a8e5888620e4b8bbe58aa8e585ace5bc80e694bfe5ba9ce4bfa1e681afe68385e586b53c2f6469763e3c703ee98280e8afb7e5b185e6b091e4bba3e8a1a8e58f82e8a782e58a9ee4ba8be5a4a7e58e852ce78eb0e59cbae6bc94e7a4bae7bd91e4b88ae69fa5e8afa2e79a84e6ada5e9aaa4e380823c2f703e3c7461626c6520626f726465723d2231222063656c6c73706163696e673d2230223e3c74723e3c746420636f6c7370616e3d2234223ee7acace4ba8ce58d81e69da1e7acac28e4b88029e9a1b93c2f74643e3c2f74723e3c74723e3c74643ee4bfa1e681af3c62723ee58685e5aeb93c2f74643e3c74643ee69cace5b9b4e588b6e58f91e4bbb6e695b03c2f74643e3c74643ee69cace5b9b4e5ba9fe6ada2e4bbb6e695b03c2f74643e3c74643ee78eb0e8a18ce69c89e69588e4bbb6e695b03c2f74643e3c2f74723e3c74723e3c74643ee8a784e7aba03c2f74643e3c74643e303c2f74643e3c74643e3139303c2f74643e3c74643e303c2f74643e3c2f74723e3c74723e3c74643ee8a18ce694bfe8a784e88c83e680a7e69687e4bbb63c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e3c2f7461626c653e3c7461626c6520626f726465723d2231222063656c6c73706163696e673d2230223e3c74723e3c746420636f6c7370616e3d2234223ee7acace4ba8ce58d81e69da1e7acac28e4ba9429e9a1b93c2f74643e3c2f74723e3c74723e3c74643ee4bfa1e681af3c62723ee58685e5aeb93c2f74643e3c746420636f6c7370616e3d2233223ee69cace5b9b4e5a484e79086e586b3e5ae9ae695b0e9878f3c2f74643e3c2f74723e3c74723e3c74643ee8a18ce694bf3c62723ee8aeb8e58faf3c2f74643e3c746420636f6c7370616e3d2233223e31383c2f74643e3c2f74723e3c2f7461626c653e3c7461626c6520626f726465723d2231222063656c6c73706163696e673d2230223e3c74723e3c746420636f6c7370616e3d2234223ee7acace4ba8ce58d81e69da1e7acac28e585ad29e9a1b93c2f74643e3c2f74723e3c74723e3c74643ee4bfa1e681afe58685e5aeb93c2f74643e3c746420636f6c7370616e3d2233223ee69cace5b9b4e5a484e79086e586b3e5ae9ae695b0e9878f3c2f74643e3c2f74723e3c74723e3c74643ee8a18ce694bf3c62723ee5a484e7bd9a3c2f74643e3c746420636f6c7370616e3d2233223e3539313139353c2f74643e3c2f74723e3c74723e3c74643ee8a18ce694bf3c62723ee5bcbae588b63c2f74643e3c746420636f6c7370616e3d2233223e3234393c2f74643e3c2f74723e3c2f7461626c653e3c7461626c6520626f726465723d2231222063656c6c73706163696e673d2230223e3c74723e3c746420636f6c7370616e3d2234223ee7acace4ba8ce58d81e69da1e7acac28e585ab29e9a1b93c2f74643e3c2f74723e3c74723e3c74643ee4bfa1e681af3c62723ee58685e5aeb93c2f74643e3c746420636f6c7370616e3d2233223ee69cace5b9b4e694b6e8b4b9e98791e9a29d28e58d95e4bd8d3ae4b887e58583293c2f74643e3c2f74723e3c74723e3c74643ee8a18ce694bfe4ba8be4b89ae680a7e694b6e8b4b93c2f74643e3c746420636f6c7370616e3d2233223e303c2f74643e3c2f74723e3c2f7461626c653e3c6469763ee7acace4b889e983a8e5888620e694b6e588b0e5928ce5a484e79086e694bfe5ba9ce4bfa1e681afe585ace5bc80e794b3e8afb7e68385e586b53c2f6469763e3c703ee585a8e5b9b4e694b6e588b0e694bfe5ba9ce4bfa1e681afe585ace5bc80e794b3e8afb739e4bbb62ce58a9ee7bb933134e4bbb6e380823c2f703e3c7461626c6520626f726465723d2231222063656c6c73706163696e673d2230223e3c74723e3c746420636f6c7370616e3d22332220726f777370616e3d2233223e28e69cace58897e695b0e68daee79a84e58bbee7a8bde585b3e7b3bbe4b8ba3ae7acace4b880e9a1b9e58aa0e7acace4ba8ce9a1b9e4b98be5928c2ce7ad89e4ba8ee7acace4b889e9a1b9e58aa0e7acace59b9be9a1b9e4b98be5928c293c2f74643e3c746420636f6c7370616e3d2237223ee794b3e8afb7e4babae68385e586b53c2f74643e3c2f74723e3c74723e3c746420726f777370616e3d2232223ee887aae784b6e4baba3c2f74643e3c746420636f6c7370616e3d2235223ee6b395e4babae68896e585b6e4bb96e7bb84e7bb873c2f74643e3c746420726f777370616e3d2232223ee680bbe8aea13c2f74643e3c2f74723e3c74723e3c74643ee59586e4b89ae4bc81e4b89a3c2f74643e3c74643ee7a791e7a0943c62723ee69cbae69e843c2f74643e3c74643ee7a4bee4bc9ae585ace79b8ae7bb84e7bb873c2f74643e3c74643ee6b395e5be8be69c8de58aa1e69cbae69e843c2f74643e3c74643ee585b6e4bb963c2f74643e3c2f74723e3c74723e3c746420636f6c7370616e3d2233223ee4b880e38081e69cace5b9b4e696b0e694b6e694bfe5ba9ce4bfa1e681afe585ace5bc80e794b3e8afb7e695b0e9878f3c2f74643e3c74643e373c2f74643e3c74643e313c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e393c2f74643e3c2f74723e3c74723e3c746420636f6c7370616e3d2233223ee4ba8ce38081e4b88ae5b9b4e7bb93e8bdace694bfe5ba9ce4bfa1e681afe585ace5bc80e794b3e8afb7e695b0e9878f3c2f74643e3c74643e323c2f74643e3c74643e323c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e353c2f74643e3c2f74723e3c74723e3c746420726f777370616e3d223232223ee4b889e38081e69cace5b9b4e5baa6e58a9ee79086e7bb93e69e9c3c2f74643e3c746420636f6c7370616e3d2232223e28e4b88029e4ba88e4bba5e585ace5bc803c2f74643e3c74643e333c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e333c2f74643e3c2f74723e3c74723e3c746420636f6c7370616e3d2232223e28e4ba8c29e983a8e58886e585ace5bc8028e58cba3c62723ee58886e5a484e79086e79a842ce58faae8aea1e8bf99e4b880e68385e5bda22ce4b88de8aea1e585b6e4bb96e68385e5bda2293c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e323c2f74643e3c2f74723e3c74723e3c746420726f777370616e3d2238223e28e4b88929e4b88de4ba88e585ace5bc803c2f74643e3c74643e31e38081e5b19ee4ba8ee59bbde5aeb6e7a798e5af863c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e3c74723e3c74643e32e38081e585b6e4bb96e6b395e5be8be8a18ce694bfe6b395e8a784e7a681e6ada2e585ace5bc803c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c2f74723e3c74723e3c74643e33e38081e58db1e58f8ae2809ce4b889e5ae89e585a8e4b880e7a8b3e5ae9ae2809d3c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e3c74723e3c74643e34e38081e4bf9de68aa4e7acace4b889e696b9e59088e6b395e69d83e79b8a3c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c2f74723e3c74723e3c74643e35e38081e5b19ee4ba8ee4b889e7b1bbe58685e983a8e4ba8be58aa1e4bfa1e681af3c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e3c74723e3c74643e36e38081e5b19ee4ba8ee59b9be7b1bbe8bf87e7a88be680a7e4bfa1e681af3c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c2f74723e3c74723e3c74643e37e38081e5b19ee4ba8ee8a18ce694bfe689a7e6b395e6a188e58db73c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e3c74723e3c74643e38e38081e5b19ee4ba8ee8a18ce694bfe69fa5e8afa2e4ba8be9a1b93c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c2f74723e3c74723e3c746420726f777370616e3d2233223e28e59b9b29e697a0e6b395e68f90e4be9b3c2f74643e3c74643e31e38081e69cace69cbae585b3e4b88de68e8ce68fa1e79bb8e585b3e694bfe5ba9ce4bfa1e681af3c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c2f74723e3c74723e3c74643e32e38081e6b2a1e69c89e78eb0e68890e4bfa1e681afe99c80e8a681e58fa6e8a18ce588b6e4bd9c3c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c2f74723e3c74723e3c74643e33e38081e8a1a5e6ada3e5908ee794b3e8afb7e58685e5aeb9e4bb8de4b88de6988ee7a1ae3c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e38343c2f74643e3c2f74723e3c74723e3c746420726f777370616e3d2235223e28e4ba9429e4b88de4ba88e5a484e790863c2f74643e3c74643e31e38081e4bfa1e8aebfe4b8bee68aa5e68a95e8af89e7b1bbe794b3e8afb73c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e3c74723e3c74643e32e38081e9878de5a48de794b3e8afb73c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c2f74723e3c74723e3c74643e33e38081e8a681e6b182e68f90e4be9be585ace5bc80e587bae78988e789a93c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e3c74723e3c74643e34e38081e697a0e6ada3e5bd93e79086e794b1e5a4a7e9878fe58f8de5a48de794b3e8afb73c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e3c74723e3c74643e35e38081e8a681e6b182e8a18ce694bfe69cbae585b3e7a1aee8aea4e68896e9878de696b0e587bae585b7e5b7b2e88eb7e58f96e4bfa1e681af3c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e3c74723e3c746420726f777370616e3d2233223e28e585ad29e585b6e4bb96e5a484e790863c2f74643e3c74643e31e38081e794b3e8afb7e4babae697a0e6ada3e5bd93e79086e794b1e980bee69c9fe4b88de8a1a5e6ada3e38081e8a18ce694bfe69cbae585b3e4b88de5868de5a484e79086e585b6e694bfe5ba9ce4bfa1e681afe585ace5bc80e794b3e8afb73c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c2f74723e3c74723e3c74643e32e38081e794b3e8afb7e4babae980bee69c9fe69caae68c89e694b6e8b4b9e9809ae79fa5e8a681e6b182e7bcb4e7bab3e8b4b9e794a8e38081e8a18ce694bfe69cbae585b3e4b88de5868de5a484e79086e585b6e694bfe5ba9ce4bfa1e681afe585ace5bc80e794b3e8afb73c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e3c74723e3c74643e33e380813c62723ee585b6e4bb963c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c2f74723e3c74723e3c746420636f6c7370616e3d2232223e28e4b88329e680bbe8aea13c2f74643e3c74643e393c2f74643e3c74643e333c2f74643e3c74643e313c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e31343c2f74643e3c2f74723e3c74723e3c746420636f6c7370616e3d2233223ee59b9be38081e7bb93e8bdace4b88be5b9b4e5baa6e7bba7e7bbade58a9ee790863c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c2f74723e3c2f7461626c653e3c6469763ee7acace59b9be983a8e5888620e694bfe5ba9ce4bfa1e681afe585ace5bc80e8a18ce694bfe5a48de8aeaee38081e8a18ce694bfe8af89e8aebce68385e586b53c2f6469763e3c703ee59ba0e694bfe5ba9ce4bfa1e681afe585ace5bc80e8a2abe794b3e8afb7e8a18ce694bfe5a48de8aeae33e4bbb62ce7bb93e69e9ce7bbb4e68c81e79a8432e4bbb62ce7bb93e69e9ce7baa0e6ada3e79a8431e4bbb6e38082e58fa6e69c89e8a18ce694bfe8af89e8aebc38e4bbb62ce7bb93e69e9ce7bbb4e68c8133e4bbb62ce7bb93e69e9ce7baa0e6ada333e4bbb62ce585b6e4bb96e7bb93e69e9c31e4bbb62ce5b09ae69caae5aea1e7bb9331e4bbb6e380823c2f703e3c7461626c6520626f726465723d2231222063656c6c73706163696e673d2230223e3c74723e3c746420636f6c7370616e3d2235223ee8a18ce694bf3c62723ee5a48de8aeae3c2f74643e3c746420636f6c7370616e3d223130223ee8a18ce694bf3c62723ee8af89e8aebc3c2f74643e3c2f74723e3c74723e3c746420726f777370616e3d2232223ee7bb93e69e9c3c62723ee7bbb4e68c813c2f74643e3c746420726f777370616e3d2232223ee7bb93e69e9c3c62723ee7baa0e6ada33c2f74643e3c746420726f777370616e3d2232223ee585b6e4bb96e7bb93e69e9c3c2f74643e3c746420726f777370616e3d2232223ee5b09ae69caa3c62723ee5aea1e7bb933c2f74643e3c746420726f777370616e3d2232223ee680bbe8aea13c2f74643e3c746420636f6c7370616e3d2235223ee69caae7bb8fe5a48de8aeaee79bb4e68ea5e8b5b7e8af893c2f74643e3c746420636f6c7370616e3d2235223ee5a48de8aeaee5908ee8b5b7e8af893c2f74643e3c2f74723e3c74723e3c74643ee7bb93e69e9c3c62723ee7bbb4e68c813c2f74643e3c74643ee7bb93e69e9c3c62723ee7baa0e6ada33c2f74643e3c74643ee585b6e4bb96e7bb93e69e9c3c2f74643e3c74643ee5b09ae69caa3c62723ee5aea1e7bb933c2f74643e3c74643ee680bbe8aea13c2f74643e3c74643ee7bb93e69e9ce7bbb4e68c813c2f74643e3c74643ee7bb93e69e9ce7baa0e6ada33c2f74643e3c74643ee585b6e4bb96e7bb93e69e9c3c2f74643e3c74643ee5b09ae69caa3c62723ee5aea1e7bb933c2f74643e3c74643ee680bbe8aea13c2f74643e3c2f74723e3c74723e3c74643e323c2f74643e3c74643e313c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e333c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e303c2f74643e3c74643e333c2f74643e3c74643e333c2f74643e3c74643e313c2f74643e3c74643e313c2f74643e3c74643e383c2f74643e3c2f74723e3c2f7461626c653e3c6469763ee7acace4ba94e983a8e5888620e694bfe5ba9ce4bfa1e681afe585ace5bc80e5a484e79086e8b4b9e694b6e58f96e68385e586b53c2f6469763e3c7461626c6520626f726465723d2231222063656c6c73706163696e673d2230223e3c74723e3c74643e3c2f74643e3c74643ee9809ae79fa5e694b6e58f96e4bbb6e695b03c2f74643e3c74643ee9809ae79fa5e694b6e58f96e98791e9a29d28e58583293c2f74643e3c74643ee5ae9ee99985e694b6e58f96e98791e9a29d28e58583293c2f74643e3c2f74723e3c74723e3c74643ee4bfa1e681afe5a484e79086e8b4b93c2f74643e3c74643e333c2f74643e3c74643e3732382e39353c2f74643e3c74643e3732382e39353c2f74643e3c2f74723e3c2f7461626c653e3c6469763ee7acace585ade983a8e5888620e5ad98e59ca8e79a84e4b8bbe8a681e997aee9a298e58f8ae694b9e8bf9be68385e586b53c2f6469763e3c703ee4bb8ee585a8e5b9b4e68385e586b5e79c8b2ce4bb8de69c89e4bfa1e681afe69bb4e696b0e5818fe685a2e38081e8a7a3e8afbbe69d90e69699e5818fe5b091e79a84e68385e586b52ce4b8aae588abe6a08fe79baee58685e5aeb9e8be83e4b8bae58d95e89684e380823c2f703e3c703ee4b88be4b880e6ada52ce5b086e68a8ae59fb9e8aeade68e92e8bf9be69c88e5baa6e8aea1e588922ce5b9b6e8afb7e6b395e5be8be9a1bee997aee58f82e4b88ee79691e99abee4bbb6e79a84e4bc9ae59586e380823c2f703e3c6469763ee7acace4b883e983a8e5888620e585b6e4bb96e99c80e8a681e68aa5e5918ae79a84e4ba8be9a1b93c2f6469763e3c703ee69cace5b9b4e5baa6e697a0e585b6e4bb96e99c80e8a681e68aa5e5918ae79a84e4ba8be9a1b9e380823c2f703e3c2f626f64793e0a3c2f68746d6c3e0a	\N	2026-11-29 06:11:16.885815+00
\.


--
-- Data for Name: said; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.said (fact) FROM stdin;
errors: 5
facts: 401 594537.90
figures of qinglin-government-2020.html: 79fca88d16fbbb3abeb968e29c270d45
figures of wanglan-office-2021.html: 00ff11c57ebf34507ceedd9779b52ef0
kept baixi-development-2020.txt: {"goir": 1, "year": 2020, "agency": "柏溪区发展和改革局", "title": "柏溪区发展和改革局2020年度政府信息公开工作年度报告", "claims": [{"section": 1, "path": "disclosure.published", "value": 90, "approximate": true, "scope": "new"}, {"section": 1, "path": "requests.received.total", "value": 122, "scope": "new"}, {"section": 1, "path": "requests.carried_out.total", "value": 7, "scope": "carried", "part": "part"}], "notes": [{"code": "table.missing"}]} requests.received.total-521808812
kept qinglin-government-2020.html: {"goir": 1, "year": 2020, "form": "2019", "agency": "青林市人民政府", "title": "青林市人民政府2020年度政府信息公开工作年度报告", "figures": {"disclosure": {"regulations": {"made": 0, "disclosed": 0, "total_disclosed": 88}, "normative_documents": {"made": 0, "disclosed": 269, "total_disclosed": 0}, "licences": {"prior_items": 300, "change": {"value": 21, "printed": "+21"}, "decisions": 150}, "other_services": {"prior_items": 0, "change": {"value": 21, "printed": "+21"}, "decisions": 0}, "penalties": {"prior_items": 0, "change": -15, "decisions": 0}, "coercion": {"prior_items": 0, "change": -15, "decisions": 314}, "charges": {"prior_items": 81, "change": {"value": 21, "printed": "+21"}}, "procurement": {"purchases": 0, "amount": 0}}, "requests": {"received": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "carried_in": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "granted": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "partially_granted": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.state_secret": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.forbidden_by_law": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.security_and_stability": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.third_party_rights": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.internal_affairs": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.process_information": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.enforcement_files": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.administrative_inquiry": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unavailable.not_held": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unavailable.needs_creation": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unavailable.still_unclear": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.petition": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.repeated": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.publication": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.excessive": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.confirmation": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "other": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "concluded": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "carried_out": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}}, "proceedings": {"reconsideration": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}, "litigation_direct": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}, "litigation_after_reconsideration": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}}}, "claims": [{"section": 1, "path": "disclosure.published", "value": 873, "scope": "new"}, {"section": 1, "value": 353, "scope": "other", "part": "part"}, {"section": 1, "value": 348, "scope": "other", "part": "part"}, {"section": 1, "value": 141, "scope": "other", "part": "part"}, {"section": 1, "value": 31, "scope": "other", "part": "part"}, {"section": 1, "path": "requests.received.total", "value": 0, "scope": "new"}]} requests.received.total1642912655
partition spread_1: 3
verdict on baixi-development-2020.txt: true0
verdict on qinglin-government-2020.html: true0
verdict on wanglan-office-2021.html: false5
view: 2020|2019|青林市人民政府|0
view: 2021|2021|望澜县人民政府办公室|9|35.71|5
\N
\.


--
-- Data for Name: spread_0; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.spread_0 (report) FROM stdin;
\.


--
-- Data for Name: spread_1; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.spread_1 (report) FROM stdin;
{"goir": 1, "year": 2020, "form": "2019", "agency": "青林市人民政府", "title": "青林市人民政府2020年度政府信息公开工作年度报告", "figures": {"disclosure": {"regulations": {"made": 0, "disclosed": 0, "total_disclosed": 88}, "normative_documents": {"made": 0, "disclosed": 269, "total_disclosed": 0}, "licences": {"prior_items": 300, "change": {"value": 21, "printed": "+21"}, "decisions": 150}, "other_services": {"prior_items": 0, "change": {"value": 21, "printed": "+21"}, "decisions": 0}, "penalties": {"prior_items": 0, "change": -15, "decisions": 0}, "coercion": {"prior_items": 0, "change": -15, "decisions": 314}, "charges": {"prior_items": 81, "change": {"value": 21, "printed": "+21"}}, "procurement": {"purchases": 0, "amount": 0}}, "requests": {"received": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "carried_in": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "granted": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "partially_granted": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.state_secret": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.forbidden_by_law": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.security_and_stability": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.third_party_rights": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.internal_affairs": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.process_information": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.enforcement_files": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "refused.administrative_inquiry": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unavailable.not_held": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unavailable.needs_creation": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unavailable.still_unclear": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.petition": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.repeated": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.publication": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.excessive": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "unprocessed.confirmation": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "other": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "concluded": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}, "carried_out": {"natural_person": {"state": "dash", "printed": "-"}, "business": {"state": "dash", "printed": "-"}, "research": {"state": "dash", "printed": "-"}, "public_interest": {"state": "dash", "printed": "-"}, "legal_service": {"state": "dash", "printed": "-"}, "other_organization": {"state": "dash", "printed": "-"}, "total": {"state": "dash", "printed": "-"}}}, "proceedings": {"reconsideration": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}, "litigation_direct": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}, "litigation_after_reconsideration": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}}}, "claims": [{"section": 1, "path": "disclosure.published", "value": 873, "scope": "new"}, {"section": 1, "value": 353, "scope": "other", "part": "part"}, {"section": 1, "value": 348, "scope": "other", "part": "part"}, {"section": 1, "value": 141, "scope": "other", "part": "part"}, {"section": 1, "value": 31, "scope": "other", "part": "part"}, {"section": 1, "path": "requests.received.total", "value": 0, "scope": "new"}]}
{"goir": 1, "year": 2020, "agency": "柏溪区发展和改革局", "title": "柏溪区发展和改革局2020年度政府信息公开工作年度报告", "claims": [{"section": 1, "path": "disclosure.published", "value": 90, "approximate": true, "scope": "new"}, {"section": 1, "path": "requests.received.total", "value": 122, "scope": "new"}, {"section": 1, "path": "requests.carried_out.total", "value": 7, "scope": "carried", "part": "part"}], "notes": [{"code": "table.missing"}]}
{"goir": 1, "year": 2021, "form": "2021", "agency": "望澜县人民政府办公室", "title": "望澜县人民政府办公室2021年政府信息公开年度报告", "published": "2022-01-01", "figures": {"disclosure": {"regulations": {"issued": 0, "repealed": 190, "in_force": 0}, "normative_documents": {"issued": 0, "repealed": 0, "in_force": 0}, "licences": {"decisions": 18}, "penalties": {"decisions": 591195}, "coercion": {"decisions": 249}, "charges": {"amount": 0}}, "requests": {"received": {"natural_person": 7, "business": 1, "research": 1, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 9}, "carried_in": {"natural_person": 2, "business": 2, "research": 0, "public_interest": 1, "legal_service": 0, "other_organization": 0, "total": 5}, "granted": {"natural_person": 3, "business": 1, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 3}, "partially_granted": {"natural_person": 1, "business": 0, "research": 1, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 2}, "refused.state_secret": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 0}, "refused.forbidden_by_law": {"natural_person": 1, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 1}, "refused.security_and_stability": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 0}, "refused.third_party_rights": {"natural_person": 1, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 1}, "refused.internal_affairs": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 0}, "refused.process_information": {"natural_person": 1, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 1}, "refused.enforcement_files": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 0}, "refused.administrative_inquiry": {"natural_person": 0, "business": 1, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 1}, "unavailable.not_held": {"natural_person": 0, "business": 1, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 1}, "unavailable.needs_creation": {"natural_person": 1, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 1}, "unavailable.still_unclear": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 84}, "unprocessed.petition": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 0}, "unprocessed.repeated": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 1, "legal_service": 0, "other_organization": 0, "total": 1}, "unprocessed.publication": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 0}, "unprocessed.excessive": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 0}, "unprocessed.confirmation": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 0}, "other.not_corrected": {"natural_person": 1, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 1}, "other.fee_unpaid": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 0}, "other.other": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 1, "total": 0}, "concluded": {"natural_person": 9, "business": 3, "research": 1, "public_interest": 1, "legal_service": 0, "other_organization": 0, "total": 14}, "carried_out": {"natural_person": 0, "business": 0, "research": 0, "public_interest": 0, "legal_service": 0, "other_organization": 0, "total": 0}}, "proceedings": {"reconsideration": {"upheld": 2, "corrected": 1, "other": 0, "pending": 0, "total": 3}, "litigation_direct": {"upheld": 0, "corrected": 0, "other": 0, "pending": 0, "total": 0}, "litigation_after_reconsideration": {"upheld": 3, "corrected": 3, "other": 1, "pending": 1, "total": 8}}, "fees": {"processing_fee": {"notices": 3, "charged": 728.95, "collected": 728.95}}}, "claims": [{"section": 1, "path": "disclosure.published", "value": 659, "scope": "new"}, {"section": 1, "value": 203, "scope": "other", "part": "part"}, {"section": 1, "value": 369, "scope": "other", "part": "part"}, {"section": 1, "value": 87, "scope": "other", "part": "part"}, {"section": 3, "path": "requests.received.total", "value": 9, "scope": "new"}, {"section": 3, "path": "requests.concluded.total", "value": 14, "scope": "concluded"}, {"section": 4, "path": "proceedings.reconsideration.total", "value": 3, "scope": "new"}, {"section": 4, "path": "proceedings.reconsideration.upheld", "value": 2, "scope": "outcome"}, {"section": 4, "path": "proceedings.reconsideration.corrected", "value": 1, "scope": "outcome"}, {"section": 4, "path": "proceedings.litigation.total", "value": 8, "scope": "new"}, {"section": 4, "path": "proceedings.litigation.upheld", "value": 3, "scope": "outcome"}, {"section": 4, "path": "proceedings.litigation.corrected", "value": 3, "scope": "outcome"}, {"section": 4, "path": "proceedings.litigation.other", "value": 1, "scope": "outcome"}, {"section": 4, "path": "proceedings.litigation.pending", "value": 1, "scope": "outcome"}]}
\.


--
-- Name: kept kept_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept
    ADD CONSTRAINT kept_pkey PRIMARY KEY (name);


--
-- Name: page page_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.page
    ADD CONSTRAINT page_pkey PRIMARY KEY (name);


--
-- Name: kept_report_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX kept_report_idx ON public.kept USING btree (report);


--
-- Name: page_goir_year_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX page_goir_year_idx ON public.page USING btree (public.goir_year(report));


--
-- Name: kept validate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER validate BEFORE INSERT OR UPDATE ON public.kept FOR EACH ROW EXECUTE FUNCTION public.goir_validate('report');


--
-- PostgreSQL database dump complete
--


