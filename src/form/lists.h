/*-------------------------------------------------------------------------
 *
 * lists.h
 *	  Items, measures and forms: of each its number and what is known of it.
 *
 * Who includes this defines one of GOIR_ITEM, GOIR_MEASURE and GOIR_FORM first:
 * form.h makes enumerations of them, form.c tables.  So there is no guard here.
 *
 * A list is in the order of the numbers, which are stored on disk: a new entry
 * goes to its end, and none is ever taken out.
 *
 *-------------------------------------------------------------------------
 */

/* number, table, then as in GoirItemData */
#ifdef GOIR_ITEM
/* disclosure */
GOIR_ITEM(GOIR_REGULATIONS, DISCLOSURE, "regulations", "Government rules", NULL,
	"地方政府规章|部门规章|政府规章")
GOIR_ITEM(GOIR_NORMATIVE_DOCUMENTS, DISCLOSURE, "normative_documents", "Normative documents", NULL,
	"行政规范性文件|规范性文件")
GOIR_ITEM(GOIR_LICENCES, DISCLOSURE, "licences", "Administrative licences")
GOIR_ITEM(GOIR_OTHER_SERVICES, DISCLOSURE, "other_services", "Other administrative services to the public", NULL,
	"其他对外管理和服务事项")
GOIR_ITEM(GOIR_PENALTIES, DISCLOSURE, "penalties", "Administrative penalties")
GOIR_ITEM(GOIR_COERCION, DISCLOSURE, "coercion", "Administrative coercion")
GOIR_ITEM(GOIR_CHARGES, DISCLOSURE, "charges", "Administrative charges", NULL, "行政事业收费")
GOIR_ITEM(GOIR_PROCUREMENT, DISCLOSURE, "procurement", "Centralized government procurement", NULL,
	"政府采购")
/* stated in prose only */
GOIR_ITEM(GOIR_PUBLISHED, DISCLOSURE, "published", "Information published proactively")
/* requests */
GOIR_ITEM(GOIR_RECEIVED, REQUESTS, "received", "New requests received this year", NULL,
	"本年新收政府信息公开申请|本年新收申请数量|本年度新收政府信息公开申请数量|"
	"本年收到政府信息公开申请数量|本年新收政府信息公开申请总数|本年新收数量|本年新收")
GOIR_ITEM(GOIR_CARRIED_IN, REQUESTS, "carried_in", "Requests carried over from last year", NULL,
	"上年结转政府信息公开申请|上年结转申请数量|上年度结转政府信息公开申请数量|上年结转数量|上年结转")
GOIR_ITEM(GOIR_GRANTED, REQUESTS, "granted", "Information disclosed", "concluded", .result = true)
GOIR_ITEM(GOIR_PARTIALLY_GRANTED, REQUESTS, "partially_granted", "Information partially disclosed", "concluded",
	"部分公开区分处理的只计这一情形不计其他情形", .result = true)
GOIR_ITEM(GOIR_REFUSED_STATE_SECRET, REQUESTS, "refused.state_secret", "State secrets", "refused",
	"国家秘密", .result = true)
GOIR_ITEM(GOIR_REFUSED_FORBIDDEN_BY_LAW, REQUESTS, "refused.forbidden_by_law", "Disclosure forbidden by other laws", "refused",
	"法律行政法规禁止公开|其他法律法规禁止公开|法律法规禁止公开", .result = true)
GOIR_ITEM(GOIR_REFUSED_SECURITY_AND_STABILITY, REQUESTS, "refused.security_and_stability",
	"Danger to security or stability", "refused",
	"三安全一稳定", .result = true)
GOIR_ITEM(GOIR_REFUSED_THIRD_PARTY_RIGHTS, REQUESTS, "refused.third_party_rights", "Rights of third parties", "refused",
	"第三方合法权益", .result = true)
GOIR_ITEM(GOIR_REFUSED_INTERNAL_AFFAIRS, REQUESTS, "refused.internal_affairs", "Three kinds of internal affairs", "refused",
	"三类内部事务信息|内部事务信息", .result = true)
GOIR_ITEM(GOIR_REFUSED_PROCESS_INFORMATION, REQUESTS, "refused.process_information",
	"Four kinds of process information", "refused",
	"四类过程性信息|过程性信息", .result = true)
GOIR_ITEM(GOIR_REFUSED_ENFORCEMENT_FILES, REQUESTS, "refused.enforcement_files", "Law enforcement files", "refused",
	"行政执法案卷", .result = true)
GOIR_ITEM(GOIR_REFUSED_ADMINISTRATIVE_INQUIRY, REQUESTS, "refused.administrative_inquiry",
	"Matters of administrative inquiry", "refused",
	"行政查询事项", .result = true)
GOIR_ITEM(GOIR_UNAVAILABLE_NOT_HELD, REQUESTS, "unavailable.not_held", "Information not held", "unavailable",
	"不掌握相关政府信息|本机关不掌握", .result = true)
GOIR_ITEM(GOIR_UNAVAILABLE_NEEDS_CREATION, REQUESTS, "unavailable.needs_creation", "Information would have to be created", "unavailable",
	"没有现成信息|需要另行制作", .result = true)
GOIR_ITEM(GOIR_UNAVAILABLE_STILL_UNCLEAR, REQUESTS, "unavailable.still_unclear", "Request still unclear after correction", "unavailable",
	"补正后仍不明确|申请内容仍不明确", .result = true)
GOIR_ITEM(GOIR_UNPROCESSED_PETITION, REQUESTS, "unprocessed.petition", "Petitions, reports and complaints", "unprocessed",
	"信访举报投诉类|信访举报投诉", .result = true)
GOIR_ITEM(GOIR_UNPROCESSED_REPEATED, REQUESTS, "unprocessed.repeated", "Repeated requests", "unprocessed", .result = true)
GOIR_ITEM(GOIR_UNPROCESSED_PUBLICATION, REQUESTS, "unprocessed.publication", "Requests for publications", "unprocessed",
	"提供公开出版物|公开出版物", .result = true)
GOIR_ITEM(GOIR_UNPROCESSED_EXCESSIVE, REQUESTS, "unprocessed.excessive", "Excessive requests without good reason", "unprocessed",
	"大量反复申请", .result = true)
GOIR_ITEM(GOIR_UNPROCESSED_CONFIRMATION, REQUESTS, "unprocessed.confirmation",
	"Confirmation or re-issue of information already obtained", "unprocessed",
	"要求确认或重新出具已获取信息|要求确认或重新出具|要求行政机关确认或重新出具|确认或重新出具已获取信息", .result = true)
/* form 2019 */
GOIR_ITEM(GOIR_OTHER, REQUESTS, "other", "Handled otherwise", "concluded", .result = true)
GOIR_ITEM(GOIR_OTHER_NOT_CORRECTED, REQUESTS, "other.not_corrected", "Not corrected in time", "other",
	"申请人无正当理由逾期不补正|申请人逾期不补正|无正当理由逾期不补正|逾期不补正", .result = true)
GOIR_ITEM(GOIR_OTHER_FEE_UNPAID, REQUESTS, "other.fee_unpaid", "Fee not paid in time", "other",
	"申请人逾期未按收费通知要求缴纳费用|逾期未按收费通知要求缴纳费用|逾期未缴纳费用|逾期未缴费", .result = true)
GOIR_ITEM(GOIR_OTHER_OTHER, REQUESTS, "other.other", "Other", "other", .result = true)
GOIR_ITEM(GOIR_CONCLUDED, REQUESTS, "concluded", "Total concluded this year", NULL, "合计|办理结果总计")
GOIR_ITEM(GOIR_CARRIED_OUT, REQUESTS, "carried_out", "Carried over to next year", NULL,
	"结转下年继续办理|结转下年度办理|结转下年度")
/* proceedings */
GOIR_ITEM(GOIR_RECONSIDERATION, PROCEEDINGS, "reconsideration", "Administrative reconsideration")
GOIR_ITEM(GOIR_LITIGATION_DIRECT, PROCEEDINGS, "litigation_direct", "Litigation without prior reconsideration", "litigation")
GOIR_ITEM(GOIR_LITIGATION_AFTER, PROCEEDINGS, "litigation_after_reconsideration", "Litigation after reconsideration", "litigation")
/* stated in prose only */
GOIR_ITEM(GOIR_LITIGATION, PROCEEDINGS, "litigation", "Administrative litigation")
/* fees */
GOIR_ITEM(GOIR_PROCESSING_FEE, FEES, "processing_fee", "Fees for processing requests", NULL,
	"信息处理费|信息处理收费|政府信息处理费")
/* statistics */
GOIR_ITEM(GOIR_STAT_PUBLISHED, STATISTICS, "published", "Information published proactively", NULL,
	"主动公开政府信息数量")
GOIR_ITEM(GOIR_STAT_PUBLISHED_DOCUMENTS, STATISTICS, "published.normative_documents", "Normative documents published", "published",
	"主动公开规范性文件数量")
GOIR_ITEM(GOIR_STAT_DOCUMENTS, STATISTICS, "normative_documents", "Normative documents issued", NULL,
	"制发规范性文件数|制发规范性文件数量")
GOIR_ITEM(GOIR_STAT_GAZETTE, STATISTICS, "channel.gazette", "By government gazette", "channel")
GOIR_ITEM(GOIR_STAT_WEBSITE, STATISTICS, "channel.website", "By government website", "channel")
GOIR_ITEM(GOIR_STAT_MICROBLOG, STATISTICS, "channel.microblog", "By microblog", "channel")
GOIR_ITEM(GOIR_STAT_WECHAT, STATISTICS, "channel.wechat", "By WeChat", "channel")
GOIR_ITEM(GOIR_STAT_CHANNEL_OTHER, STATISTICS, "channel.other", "By other means", "channel")
GOIR_ITEM(GOIR_STAT_EVENTS, STATISTICS, "response.events", "Responses to public concerns", "response",
	"回应公众关注热点或重大舆情数量")
GOIR_ITEM(GOIR_STAT_CONFERENCES, STATISTICS, "response.press_conferences", "Press conferences", "response",
	"参加或举办新闻发布会次数")
GOIR_ITEM(GOIR_STAT_CONFERENCES_LEADERS, STATISTICS, "response.press_conferences.leaders", "Press conferences with leaders", "response.press_conferences")
GOIR_ITEM(GOIR_STAT_INTERVIEWS, STATISTICS, "response.interviews", "Online interviews", "response")
GOIR_ITEM(GOIR_STAT_INTERVIEWS_LEADERS, STATISTICS, "response.interviews.leaders", "Online interviews with leaders", "response.interviews")
GOIR_ITEM(GOIR_STAT_INTERPRETATIONS, STATISTICS, "response.interpretations", "Policy interpretations published", "response",
	"政策解读稿件发布数量")
GOIR_ITEM(GOIR_STAT_SOCIAL_MEDIA, STATISTICS, "response.social_media", "Responses by microblog and WeChat", "response")
GOIR_ITEM(GOIR_STAT_RESPONSE_OTHER, STATISTICS, "response.other", "Responses by other means", "response")
GOIR_ITEM(GOIR_STAT_RECEIVED, STATISTICS, "received", "Requests received", NULL, "收到申请数量|收到申请总数")
GOIR_ITEM(GOIR_STAT_IN_PERSON, STATISTICS, "received.in_person", "In person", "received")
GOIR_ITEM(GOIR_STAT_FAX, STATISTICS, "received.fax", "By fax", "received")
GOIR_ITEM(GOIR_STAT_ONLINE, STATISTICS, "received.online", "Online", "received")
GOIR_ITEM(GOIR_STAT_LETTER, STATISTICS, "received.letter", "By letter", "received")
GOIR_ITEM(GOIR_STAT_CONCLUDED, STATISTICS, "concluded", "Requests concluded", NULL, "申请办结数量")
GOIR_ITEM(GOIR_STAT_ON_TIME, STATISTICS, "concluded.on_time", "On time", "concluded")
GOIR_ITEM(GOIR_STAT_EXTENDED, STATISTICS, "concluded.extended", "After extension", "concluded")
GOIR_ITEM(GOIR_STAT_REPLIED, STATISTICS, "replied", "Requests replied to", NULL, "申请答复数量")
GOIR_ITEM(GOIR_STAT_ALREADY_PUBLIC, STATISTICS, "replied.already_public", "Already public", "replied",
	"属于已主动公开范围")
GOIR_ITEM(GOIR_STAT_GRANTED, STATISTICS, "replied.granted", "Disclosed", "replied", "同意公开数")
GOIR_ITEM(GOIR_STAT_PARTIALLY_GRANTED, STATISTICS, "replied.partially_granted", "Partially disclosed", "replied",
	"同意部分公开数")
GOIR_ITEM(GOIR_STAT_REFUSED, STATISTICS, "replied.refused", "Refused", "replied", "不同意公开数")
GOIR_ITEM(GOIR_STAT_STATE_SECRET, STATISTICS, "replied.refused.state_secret", "State secrets", "replied.refused",
	"涉及国家秘密数")
GOIR_ITEM(GOIR_STAT_TRADE_SECRET, STATISTICS, "replied.refused.trade_secret", "Trade secrets", "replied.refused",
	"涉及商业秘密数")
GOIR_ITEM(GOIR_STAT_PRIVACY, STATISTICS, "replied.refused.personal_privacy", "Personal privacy", "replied.refused",
	"涉及个人隐私数")
GOIR_ITEM(GOIR_STAT_SECURITY, STATISTICS, "replied.refused.security_and_stability", "Danger to security or stability", "replied.refused",
	"危及三安全一稳定")
GOIR_ITEM(GOIR_STAT_NOT_INFORMATION, STATISTICS, "replied.refused.not_information", "Not information under the Regulation", "replied.refused",
	"不是条例所指的政府信息")
GOIR_ITEM(GOIR_STAT_REFUSED_OTHER, STATISTICS, "replied.refused.other", "Other cases provided by law", "replied.refused",
	"法律法规规定其他情形")
GOIR_ITEM(GOIR_STAT_NOT_RESPONSIBLE, STATISTICS, "replied.not_responsible", "Not this agency's to disclose", "replied",
	"不属于本行政机关公开")
GOIR_ITEM(GOIR_STAT_NOT_EXISTING, STATISTICS, "replied.not_existing", "Information does not exist", "replied",
	"申请信息不存在")
GOIR_ITEM(GOIR_STAT_CORRECTION, STATISTICS, "replied.correction", "Told to correct or complete", "replied",
	"告知作出更改补充")
GOIR_ITEM(GOIR_STAT_OTHER_CHANNEL, STATISTICS, "replied.other_channel", "Told to use another channel", "replied",
	"告知通过其他途径办理")
GOIR_ITEM(GOIR_STAT_RECONSIDERATION, STATISTICS, "reconsideration", "Administrative reconsideration", NULL,
	"行政复议数")
GOIR_ITEM(GOIR_STAT_R_UPHELD, STATISTICS, "reconsideration.upheld", "Upheld", "reconsideration")
GOIR_ITEM(GOIR_STAT_R_CORRECTED, STATISTICS, "reconsideration.corrected", "Corrected", "reconsideration")
GOIR_ITEM(GOIR_STAT_R_OTHER, STATISTICS, "reconsideration.other", "Other outcome", "reconsideration")
GOIR_ITEM(GOIR_STAT_LITIGATION, STATISTICS, "litigation", "Administrative litigation", NULL, "行政诉讼数")
GOIR_ITEM(GOIR_STAT_L_UPHELD, STATISTICS, "litigation.upheld", "Upheld or claim dismissed", "litigation",
	"维持具体行政行为或驳回原告诉讼请求数|维持具体行政行为数")
GOIR_ITEM(GOIR_STAT_L_CORRECTED, STATISTICS, "litigation.corrected", "Corrected", "litigation")
GOIR_ITEM(GOIR_STAT_L_OTHER, STATISTICS, "litigation.other", "Other outcome", "litigation")
GOIR_ITEM(GOIR_STAT_COMPLAINTS, STATISTICS, "complaints", "Reports and complaints", NULL,
	"举报投诉数|举报投诉的数量")
GOIR_ITEM(GOIR_STAT_FEES, STATISTICS, "fees", "Fees for information on request", NULL,
	"依申请公开收取的费用|依申请公开政府信息收取的费用")
GOIR_ITEM(GOIR_STAT_UNITS, STATISTICS, "organization.units", "Dedicated units", "organization", "专门机构数")
GOIR_ITEM(GOIR_STAT_ACCESS_POINTS, STATISTICS, "organization.access_points", "Access points", "organization",
	"政府信息公开查阅点数|查阅点数")
GOIR_ITEM(GOIR_STAT_STAFF, STATISTICS, "organization.staff", "Staff", "organization",
	"从事政府信息公开工作人员总数|工作人员数")
GOIR_ITEM(GOIR_STAT_FULL_TIME, STATISTICS, "organization.staff.full_time", "Full-time staff", "organization.staff")
GOIR_ITEM(GOIR_STAT_PART_TIME, STATISTICS, "organization.staff.part_time", "Part-time staff", "organization.staff")
GOIR_ITEM(GOIR_STAT_BUDGET, STATISTICS, "organization.budget", "Dedicated budget", "organization",
	"专项经费")
GOIR_ITEM(GOIR_STAT_MEETINGS, STATISTICS, "meetings", "Meetings")
GOIR_ITEM(GOIR_STAT_COURSES, STATISTICS, "training.courses", "Training courses", "training")
GOIR_ITEM(GOIR_STAT_PARTICIPANTS, STATISTICS, "training.participants", "People trained", "training")
/* disclosure: a row some provinces add */
GOIR_ITEM(GOIR_OTHER_DOCUMENTS, DISCLOSURE, "other_documents", "Other documents published", NULL,
	"其他主动公开的文件|其他主动公开文件数量")
#endif							/* GOIR_ITEM */

/* number, then as in GoirMeasureData */
#ifdef GOIR_MEASURE
GOIR_MEASURE(GOIR_ISSUED, "issued", "本年制发件数", "Issued this year", "本年发件数|本年发件|本年制发数|本年制发件")
GOIR_MEASURE(GOIR_REPEALED, "repealed", "本年废止件数", "Repealed this year", "本年废止数|本年废止件")
GOIR_MEASURE(GOIR_IN_FORCE, "in_force", "现行有效件数", "In force", "现行有效数|现行有效件")
GOIR_MEASURE(GOIR_DECISIONS, "decisions", "本年处理决定数量", "Decisions this year", "本年处理决定数量|处理决定数量|本年处理决定数")
GOIR_MEASURE(GOIR_AMOUNT, "amount", "金额", "Amount", "收费金额|采购金额", .decimal = true)
GOIR_MEASURE(GOIR_MADE, "made", "本年新制作数量", "Made this year", "本年新制作数|本年制作数量")
GOIR_MEASURE(GOIR_DISCLOSED, "disclosed", "本年新公开数量", "Disclosed this year", "本年新公开数")
GOIR_MEASURE(GOIR_TOTAL_DISCLOSED, "total_disclosed", "对外公开总数量", "Disclosed in all", "对外公开总数")
GOIR_MEASURE(GOIR_PRIOR_ITEMS, "prior_items", "上一年项目数量", "Items last year", "上年项目数量|上一年度项目数量")
GOIR_MEASURE(GOIR_CHANGE, "change", "本年增/减", "Change this year", "本年增减数", .negative = true)
GOIR_MEASURE(GOIR_PURCHASES, "purchases", "采购项目数量", "Purchases", "采购项目数")
GOIR_MEASURE(GOIR_NATURAL_PERSON, "natural_person", "自然人", "Natural persons", "公民|个人")
GOIR_MEASURE(GOIR_BUSINESS, "business", "商业企业", "Businesses", .organization = true)
GOIR_MEASURE(GOIR_RESEARCH, "research", "科研机构", "Research institutions", .organization = true)
GOIR_MEASURE(GOIR_PUBLIC_INTEREST, "public_interest", "社会公益组织", "Public-interest organizations", "社会公益", .organization = true)
GOIR_MEASURE(GOIR_LEGAL_SERVICE, "legal_service", "法律服务机构", "Legal service providers", "法律服务|律师事务所|律所", .organization = true)
GOIR_MEASURE(GOIR_OTHER_ORGANIZATION, "other_organization", "其他", "Other organizations", .organization = true)
GOIR_MEASURE(GOIR_TOTAL, "total", "总计", "Total", "合计")
GOIR_MEASURE(GOIR_UPHELD, "upheld", "结果维持", "Upheld", "维持")
GOIR_MEASURE(GOIR_CORRECTED, "corrected", "结果纠正", "Corrected", "纠正")
GOIR_MEASURE(GOIR_OTHER_RESULT, "other", "其他结果", "Other outcome")
GOIR_MEASURE(GOIR_PENDING, "pending", "尚未审结", "Pending", "未审结")
GOIR_MEASURE(GOIR_NOTICES, "notices", "通知收取件数", "Fee notices", "收取件数")
GOIR_MEASURE(GOIR_CHARGED, "charged", "通知收取金额", "Fees charged", .decimal = true)
GOIR_MEASURE(GOIR_COLLECTED, "collected", "实际收取金额", "Fees collected", "实收金额", .decimal = true)
GOIR_MEASURE(GOIR_VALUE, "value", "统计数", "Value", "统计数据|数量|数值|统计数量|数据|总数|合计|数额")
#endif							/* GOIR_MEASURE */

/* number, code, since, blocks; in the order of the years */
#ifdef GOIR_FORM
GOIR_FORM(GOIR_FORM_2014, "2014", 2014, blocks_2014)
GOIR_FORM(GOIR_FORM_2019, "2019", 2019, blocks_2019)
GOIR_FORM(GOIR_FORM_2021, "2021", 2021, blocks_2021)
#endif							/* GOIR_FORM */

/* One more form: test/check/form compiles one that does not exist. */
#ifdef GOIR_FORM_TO_COME
#include GOIR_FORM_TO_COME
#endif
