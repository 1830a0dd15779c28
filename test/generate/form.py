"""The official forms as the generator knows them.

Written down apart from the C source on purpose: two transcriptions of the
notices that agree are worth more than one that is used twice.
"""

KINDS = [("natural_person", "自然人"), ("business", "商业企业"),
         ("research", "科研机构"), ("public_interest", "社会公益组织"),
         ("legal_service", "法律服务机构"), ("other_organization", "其他"),
         ("total", "总计")]

NOTE = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)"

OUTCOMES = [("upheld", "结果维持"), ("corrected", "结果纠正"),
            ("other", "其他结果"), ("pending", "尚未审结"), ("total", "总计")]

PROCEEDINGS = [("reconsideration", "行政复议"),
               ("litigation_direct", "未经复议直接起诉"),
               ("litigation_after_reconsideration", "复议后起诉")]

FEES = [("notices", "通知收取件数"), ("charged", "通知收取金额(元)"),
        ("collected", "实际收取金额(元)")]

_MADE = [("made", "本年新制作数量"), ("disclosed", "本年新公开数量"),
         ("total_disclosed", "对外公开总数量")]
_HANDLED = [("prior_items", "上一年项目数量"), ("change", "本年增/减"),
            ("decisions", "处理决定数量")]
_ISSUED = [("issued", "本年制发件数"), ("repealed", "本年废止件数"),
           ("in_force", "现行有效件数")]
_DECIDED = [("decisions", "本年处理决定数量")]

# form -> blocks of (clause, measures, items)
DISCLOSURE = {
    "2021": [
        ("第二十条第(一)项", _ISSUED,
         [("regulations", "规章"), ("normative_documents", "行政规范性文件")]),
        ("第二十条第(五)项", _DECIDED, [("licences", "行政许可")]),
        ("第二十条第(六)项", _DECIDED,
         [("penalties", "行政处罚"), ("coercion", "行政强制")]),
        ("第二十条第(八)项", [("amount", "本年收费金额(单位:万元)")],
         [("charges", "行政事业性收费")]),
    ],
    "2019": [
        ("第二十条第(一)项", _MADE,
         [("regulations", "规章"), ("normative_documents", "规范性文件")]),
        ("第二十条第(五)项", _HANDLED,
         [("licences", "行政许可"), ("other_services", "其他对外管理服务事项")]),
        ("第二十条第(六)项", _HANDLED,
         [("penalties", "行政处罚"), ("coercion", "行政强制")]),
        ("第二十条第(八)项", _HANDLED[:2], [("charges", "行政事业性收费")]),
        ("第二十条第(九)项",
         [("purchases", "采购项目数量"), ("amount", "采购总金额")],
         [("procurement", "政府集中采购")]),
    ],
}

_RESULT = "三、本年度办理结果"
_REFUSED, _LACKING = "(三)不予公开", "(四)无法提供"
_UNPROCESSED, _OTHER = "(五)不予处理", "(六)其他处理"

_HEAD_ROWS = [
    ("received", None, None, "一、本年新收政府信息公开申请数量"),
    ("carried_in", None, None, "二、上年结转政府信息公开申请数量"),
    ("granted", _RESULT, None, "(一)予以公开"),
    ("partially_granted", _RESULT, None,
     "(二)部分公开(区分处理的,只计这一情形,不计其他情形)"),
    ("refused.state_secret", _RESULT, _REFUSED, "1.属于国家秘密"),
    ("refused.forbidden_by_law", _RESULT, _REFUSED,
     "2.其他法律行政法规禁止公开"),
    ("refused.security_and_stability", _RESULT, _REFUSED,
     "3.危及“三安全一稳定”"),
    ("refused.third_party_rights", _RESULT, _REFUSED, "4.保护第三方合法权益"),
    ("refused.internal_affairs", _RESULT, _REFUSED, "5.属于三类内部事务信息"),
    ("refused.process_information", _RESULT, _REFUSED, "6.属于四类过程性信息"),
    ("refused.enforcement_files", _RESULT, _REFUSED, "7.属于行政执法案卷"),
    ("refused.administrative_inquiry", _RESULT, _REFUSED, "8.属于行政查询事项"),
    ("unavailable.not_held", _RESULT, _LACKING, "1.本机关不掌握相关政府信息"),
    ("unavailable.needs_creation", _RESULT, _LACKING,
     "2.没有现成信息需要另行制作"),
    ("unavailable.still_unclear", _RESULT, _LACKING,
     "3.补正后申请内容仍不明确"),
    ("unprocessed.petition", _RESULT, _UNPROCESSED, "1.信访举报投诉类申请"),
    ("unprocessed.repeated", _RESULT, _UNPROCESSED, "2.重复申请"),
    ("unprocessed.publication", _RESULT, _UNPROCESSED, "3.要求提供公开出版物"),
    ("unprocessed.excessive", _RESULT, _UNPROCESSED,
     "4.无正当理由大量反复申请"),
    ("unprocessed.confirmation", _RESULT, _UNPROCESSED,
     "5.要求行政机关确认或重新出具已获取信息"),
]
_TAIL_ROWS = [
    ("concluded", _RESULT, None, "(七)总计"),
    ("carried_out", None, None, "四、结转下年度继续办理"),
]

# form -> rows of (item, outer group, inner group, label)
REQUESTS = {
    "2021": _HEAD_ROWS + [
        ("other.not_corrected", _RESULT, _OTHER,
         "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        ("other.fee_unpaid", _RESULT, _OTHER,
         "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
        ("other.other", _RESULT, _OTHER, "3.其他"),
    ] + _TAIL_ROWS,
    "2019": _HEAD_ROWS + [("other", _RESULT, None, _OTHER)] + _TAIL_ROWS,
}

# The six sections; the fourth was headed otherwise in the older notice.
SECTIONS = [("overview", ["总体情况"]),
            ("disclosure", ["主动公开政府信息情况"]),
            ("requests", ["收到和处理政府信息公开申请情况"]),
            ("proceedings", ["政府信息公开行政复议、行政诉讼情况"]),
            ("problems", ["存在的主要问题及改进情况"]),
            ("other", ["其他需要报告的事项"])]
SECTION_2019 = "因政府信息公开工作被申请行政复议、提起行政诉讼情况"
FEE_HEADINGS = ["信息处理费收取情况", "政府信息公开处理费收取情况",
                "收取信息处理费情况"]

# Labels as offices shorten them, still telling one row from the other.
SHORT = {
    "received": "一、本年新收申请数量",
    "carried_in": "二、上年结转申请数量",
    "carried_out": "四、结转下年度",
    "partially_granted": "(二)部分公开",
    "refused.state_secret": "1.国家秘密",
    "refused.forbidden_by_law": "2.其他法律法规禁止公开",
    "refused.security_and_stability": "3.“三安全一稳定”",
    "refused.third_party_rights": "4.第三方合法权益",
    "refused.internal_affairs": "5.内部事务信息",
    "refused.process_information": "6.过程性信息",
    "refused.enforcement_files": "7.行政执法案卷",
    "refused.administrative_inquiry": "8.行政查询事项",
    "unavailable.not_held": "1.本机关不掌握",
    "unavailable.needs_creation": "2.没有现成信息",
    "unavailable.still_unclear": "3.补正后仍不明确",
    "unprocessed.petition": "1.信访举报投诉",
    "unprocessed.publication": "3.公开出版物",
    "unprocessed.excessive": "4.大量反复申请",
    "unprocessed.confirmation": "5.要求确认或重新出具",
    "other.not_corrected": "1.逾期不补正",
    "other.fee_unpaid": "2.逾期未缴费",
}

SHORT_STATISTICS = {
    "published": "(一)主动公开信息数",
    "channel.gazette": "1.政府公报公开数",
    "channel.website": "2.政府网站公开数",
    "channel.microblog": "3.政务微博公开数",
    "channel.wechat": "4.政务微信公开数",
    "channel.other": "5.其他方式公开数",
    "replied.already_public": "1.已主动公开范围数",
    "replied.not_responsible": "5.不属于本机关公开数",
    "organization.units": "(一)专门机构数",
    "organization.access_points": "(二)查阅点数",
    "organization.staff": "(三)工作人员数",
    "organization.budget": "(四)专项经费",
}

# Form 2014: rows of (item, label, remark behind it, unit); headlines have no
# item and no unit.
STATISTICS = [
    (None, "一、主动公开情况", "", None),
    ("published", "(一)主动公开政府信息数",
     "(不同渠道和方式公开相同信息计1条)", "条"),
    ("published.normative_documents", "其中:主动公开规范性文件数", "", "条"),
    ("normative_documents", "制发规范性文件总数", "", "件"),
    (None, "(二)通过不同渠道和方式公开政府信息的情况", "", None),
    ("channel.gazette", "1.政府公报公开政府信息数", "", "条"),
    ("channel.website", "2.政府网站公开政府信息数", "", "条"),
    ("channel.microblog", "3.政务微博公开政府信息数", "", "条"),
    ("channel.wechat", "4.政务微信公开政府信息数", "", "条"),
    ("channel.other", "5.其他方式公开政府信息数", "", "条"),
    (None, "二、回应解读情况", "", None),
    ("response.events", "(一)回应公众关注热点或重大舆情数",
     "(不同方式回应同一热点或舆情计1次)", "次"),
    (None, "(二)通过不同渠道和方式回应解读的情况", "", None),
    ("response.press_conferences", "1.参加或举办新闻发布会总次数", "", "次"),
    ("response.press_conferences.leaders",
     "其中:主要负责同志参加新闻发布会次数", "", "次"),
    ("response.interviews", "2.政府网站在线访谈次数", "", "次"),
    ("response.interviews.leaders",
     "其中:主要负责同志参加政府网站在线访谈次数", "", "次"),
    ("response.interpretations", "3.政策解读稿件发布数", "", "篇"),
    ("response.social_media", "4.微博微信回应事件数", "", "次"),
    ("response.other", "5.其他方式回应事件数", "", "次"),
    (None, "三、依申请公开情况", "", None),
    ("received", "(一)收到申请数", "", "件"),
    ("received.in_person", "1.当面申请数", "", "件"),
    ("received.fax", "2.传真申请数", "", "件"),
    ("received.online", "3.网络申请数", "", "件"),
    ("received.letter", "4.信函申请数", "", "件"),
    ("concluded", "(二)申请办结数", "", "件"),
    ("concluded.on_time", "1.按时办结数", "", "件"),
    ("concluded.extended", "2.延期办结数", "", "件"),
    ("replied", "(三)申请答复数", "", "件"),
    ("replied.already_public", "1.属于已主动公开范围数", "", "件"),
    ("replied.granted", "2.同意公开答复数", "", "件"),
    ("replied.partially_granted", "3.同意部分公开答复数", "", "件"),
    ("replied.refused", "4.不同意公开答复数", "", "件"),
    ("replied.refused.state_secret", "其中:涉及国家秘密", "", "件"),
    ("replied.refused.trade_secret", "涉及商业秘密", "", "件"),
    ("replied.refused.personal_privacy", "涉及个人隐私", "", "件"),
    ("replied.refused.security_and_stability",
     "危及国家安全、公共安全、经济安全和社会稳定", "", "件"),
    ("replied.refused.not_information", "不是《条例》所指政府信息", "", "件"),
    ("replied.refused.other", "法律法规规定的其他情形", "", "件"),
    ("replied.not_responsible", "5.不属于本行政机关公开数", "", "件"),
    ("replied.not_existing", "6.申请信息不存在数", "", "件"),
    ("replied.correction", "7.告知作出更改补充数", "", "件"),
    ("replied.other_channel", "8.告知通过其他途径办理数", "", "件"),
    ("reconsideration", "四、行政复议数量", "", "件"),
    ("reconsideration.upheld", "(一)维持具体行政行为数", "", "件"),
    ("reconsideration.corrected", "(二)被依法纠错数", "", "件"),
    ("reconsideration.other", "(三)其他情形数", "", "件"),
    ("litigation", "五、行政诉讼数量", "", "件"),
    ("litigation.upheld", "(一)维持具体行政行为或者驳回原告诉讼请求数", "",
     "件"),
    ("litigation.corrected", "(二)被依法纠错数", "", "件"),
    ("litigation.other", "(三)其他情形数", "", "件"),
    ("complaints", "六、举报投诉数量", "", "件"),
    ("fees", "七、依申请公开信息收取的费用", "", "万元"),
    (None, "八、机构建设和保障经费情况", "", None),
    ("organization.units", "(一)政府信息公开工作专门机构数", "", "个"),
    ("organization.access_points", "(二)设置政府信息公开查阅点数", "", "个"),
    ("organization.staff", "(三)从事政府信息公开工作人员数", "", "人"),
    ("organization.staff.full_time", "1.专职人员数",
     "(不包括政府公报及政府网站工作人员数)", "人"),
    ("organization.staff.part_time", "2.兼职人员数", "", "人"),
    ("organization.budget", "(四)政府信息公开专项经费",
     "(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)", "万元"),
    (None, "九、政府信息公开会议和培训情况", "", None),
    ("meetings", "(一)召开政府信息公开工作会议或专题会议数", "", "次"),
    ("training.courses", "(二)举办各类培训班数", "", "次"),
    ("training.participants", "(三)接受培训人员数", "", "人次"),
]

# What its parts add up to: rule, the whole, and the kind of its parts.
_SUMS = [("received", "received"), ("concluded", "concluded"),
         ("replied", "replied"), ("refused", "replied.refused"),
         ("reconsideration", "reconsideration"), ("litigation", "litigation"),
         ("staff", "organization.staff")]

# What offices add to a label of the disclosure table.
NOTES = {"regulations": ["(含修订)", "(政府规章)"],
         "normative_documents": ["(含修订)", "(以本机关名义印发)"],
         "licences": ["(含备案)", "(件)"],
         "penalties": ["(含简易程序)", "(件)"],
         "coercion": ["(件)"],
         "charges": ["(万元)"]}


def request_items(form):
    """The codes of the rows of the requests table, in form order."""
    return [row[0] for row in REQUESTS[form]]


def result_items(form):
    """The rows that (七)总计 adds up."""
    apart = ("received", "carried_in", "concluded", "carried_out")
    return [item for item in request_items(form) if item not in apart]


def statistics_sums():
    """The sums of form 2014: (rule, item of the whole, items of its parts)."""
    items = [row[0] for row in STATISTICS if row[0]]
    return [("statistics." + rule, whole,
             [item for item in items if item.rpartition(".")[0] == whole])
            for rule, whole in _SUMS]


def statistics_paths():
    """The cells of form 2014, which later forms carry as an annex."""
    return ["statistics.%s.value" % row[0] for row in STATISTICS if row[0]]


def paths(form):
    """Every cell of a form as table.item.measure, in form order."""
    if form == "2014":
        return statistics_paths()
    cells = ["disclosure.%s.%s" % (item, measure)
             for _, measures, items in DISCLOSURE[form]
             for item, _ in items for measure, _ in measures]
    cells += ["requests.%s.%s" % (item, kind)
              for item in request_items(form) for kind, _ in KINDS]
    cells += ["proceedings.%s.%s" % (item, outcome)
              for item, _ in PROCEEDINGS for outcome, _ in OUTCOMES]
    return cells


def fee_paths():
    """The cells of the fee table, which belongs to no form by itself."""
    return ["fees.processing_fee." + measure for measure, _ in FEES]
