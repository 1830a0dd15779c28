"""Narrative in the manner of an annual report, with claims that are known.

Every number that stands in these sentences is either a claim of a path, an
allowed second reading of one, or a decoy that belongs to no figure.
"""

PLACES = ["青林市", "云河县", "东陵区", "石浦市", "南岑县", "柏溪区", "临沧浦市",
          "望澜县", "金柯市", "新槐区"]
OFFICES = ["司法局", "市场监督管理局", "发展和改革局", "教育体育局", "人民政府",
           "人民政府办公室", "自然资源和规划局", "水务局", "统计局", "卫生健康局"]
# Characters that take four bytes in GB18030.
RARE_PLACES = ["㵲阳县", "䢺城区", "𬭎江县", "㙍头市"]
# What hijacked copies write where the agency stood.
BRANDS = ["开云体育官网", "皇冠娱乐平台", "bet365中文官网", "九游会登录入口",
          "葡京娱乐城", "世界杯投注网站", "成人视频在线观看"]
TOWNS = ["白石镇", "三桥街道", "柳林乡", "大泽镇"]

_OPENING = [
    "{y}年,我局把公开透明作为日常工作的底色,围绕群众办事需要整理和发布信息。",
    "{y}年,本机关按照上级部署,把政务公开和业务工作一起安排、一起检查。",
    "{y}年,本单位持续完善公开目录,努力让群众找得到、看得懂、用得上。",
    "回顾{y}年,全体工作人员继续把公开作为改进服务的抓手,各项任务平稳推进。"]
_FILLER = [
    "栏目维护由专人负责,更新前后都要核对来源和时效。",
    "全年组织业务学习{a}次,参训人员{b}人次。",
    "对咨询电话逐一登记,当天能够答复的当天答复。",
    "我们请服务对象当面提意见,并把采纳情况写进台账。",
    "发布前由经办科室和综合科室分别审看,涉密内容一律不上网。",
    "微信公众号的菜单重新编排,阅读量达到{b}人次。",
    "对陈旧链接作了清理,修正错别字{a}处。",
    "邀请居民代表参观办事大厅,现场演示网上查询的步骤。"]
_PROBLEMS = [
    "从全年情况看,仍有信息更新偏慢、解读材料偏少的情况,个别栏目内容较为单薄。",
    "不足之处主要是人员变动较多,新手对答复文书的格式还不熟练。",
    "目前的短板在于图文形式不够活泼,基层站所主动提供素材的意识还不强。"]
_PLANS = [
    "下一步,将把培训排进月度计划,并请法律顾问参与疑难件的会商。",
    "今后,将把解读材料与文件同时起草、同时送审,让公开走在前面。",
    "接下来,一是补齐栏目内容,二是固定审核流程,三是加强与申请人的沟通。"]
_OTHER = ["没有其他需要报告的事项。", "本年度无其他需要报告的事项。",
          "除上述情况外,无其他需要说明的事项。"]
_LEAD = [
    "本报告按照《中华人民共和国政府信息公开条例》的要求{by}编制,所列数据的统计期限"
    "自{y}年1月1日起至{y}年12月31日止。",
    "根据《中华人民共和国政府信息公开条例》,现公布本年度报告。统计期限从{y}年1月1日"
    "到{y}年12月31日。"]
_LEAD_TITLE = ("根据《中华人民共和国政府信息公开条例》有关规定,现编制发布《{t}》,"
               "数据统计期限为{y}年1月1日起至{y}年12月31日。")
_OUTCOMES = [("upheld", "结果维持"), ("corrected", "结果纠正"),
             ("other", "其他结果"), ("pending", "尚未审结")]


def lead(report, name_agency, in_title):
    """The paragraph before section one."""
    if in_title:
        return _LEAD_TITLE.format(t=in_title, y=report.year)
    by = "由%s" % report.office if name_agency else "汇总"
    template = report.dice.pick(_LEAD)
    if name_agency:
        template = _LEAD[0]
    return template.format(by=by, y=report.year)


def filler(report, count):
    """Sentences whose numbers belong to nothing."""
    dice = report.dice
    lines = dice.some(_FILLER, count)
    return "".join(line.format(a=dice.between(2, 12), b=dice.between(13, 900))
                   for line in lines)


def opening(report):
    """How section one begins; it names the year."""
    return report.dice.pick(_OPENING).format(y=report.year) + filler(report, 2)


def _number(report, path):
    """A figure as the prose tells it, or None if it is not a plain count."""
    value = report.figures.get(path)
    return int(value) if value is not None and value.isdigit() else None


def _claim(report, path, value):
    report.claims[path] = str(value)


def _shift(report, value):
    """The wrong number where prose and table are to disagree."""
    if report.look.get("conflict"):
        return value + report.dice.between(1, 9)
    return value


def _unit(report):
    return report.dice.pick(["件", "件", "件", "宗", "份", "件次"])


def published(report):
    """How much was disclosed: a total, its parts, sometimes only roughly."""
    dice = report.dice
    if dice.chance(0.15):
        report.note("approximate")
        return "全年主动公开政府信息%d余条。" % (dice.between(2, 40) * 10)
    parts = [dice.between(1, 400) for _ in range(dice.between(2, 4))]
    total = sum(parts)
    _claim(report, "disclosure.published", total)
    names = ["门户网站%d条", "微信公众号%d条", "官方微博%d条", "手机客户端%d条"]
    inner = ",".join(name % part for name, part in zip(names, parts))
    return dice.pick([
        "全年主动公开政府信息{n}条(其中{i})。",
        "{y}年,共主动公开政府信息{n}条,其中{i}。",
        "累计主动公开政府信息{n}条。"]).format(n=total, i=inner, y=report.year)


def received(report):
    """New and carried-in requests, or that there were none."""
    dice, unit = report.dice, _unit(report)
    new = _number(report, "requests.received.total")
    old = _number(report, "requests.carried_in.total")
    left = _number(report, "requests.carried_out.total")
    if new is None or old is None or left is None:
        return "申请渠道保持畅通。"
    new = _shift(report, new)
    _claim(report, "requests.received.total", new)
    if new == 0:
        return dice.pick(["本年度未收到政府信息公开申请。",
                          "%d年,我局没有收到政府信息公开申请。" % report.year])
    roll = dice.below(4)
    if roll == 0:
        _claim(report, "requests.carried_in.total", old)
        report.allowed.append(("requests.received.total", str(new + old)))
        return "共受理政府信息公开申请%d%s(其中新收%d%s,上年结转%d%s)。" % (
            new + old, unit, new, unit, old, unit)
    if roll == 1:
        _claim(report, "requests.carried_out.total", left)
        return "收到政府信息公开申请%d%s,其中%d%s结转下年度继续办理。" % (
            new, unit, left, unit)
    if roll == 2:
        before = dice.between(1, 60)
        return "全年新收政府信息公开申请%d%s,与%d年(%d%s)相比有所变化。" % (
            new, unit, report.year - 1, before, unit)
    done = _number(report, "requests.concluded.total")
    if done is None:
        return "全年收到政府信息公开申请%d%s。" % (new, unit)
    report.allowed.append(("requests.concluded.total", str(done)))
    return "全年收到政府信息公开申请%d%s,办结%d%s。" % (new, unit, done, unit)


def _outcome_list(report, item, values, total):
    """X件,其中结果维持…: the outcomes that occurred."""
    _claim(report, "proceedings.%s.total" % item, total)
    told = []
    for outcome, label in _OUTCOMES:
        if values[outcome]:
            _claim(report, "proceedings.%s.%s" % (item, outcome),
                   values[outcome])
            told.append("%s%d件" % (label, values[outcome]))
    return "%d件,其中%s" % (total, report.dice.pick([",", "、"]).join(told))


def disputes(report):
    """Reconsideration and litigation, told from the table."""
    sets = {}
    for name, items in (("reconsideration", ["reconsideration"]),
                        ("litigation", ["litigation_direct",
                                        "litigation_after_reconsideration"])):
        sets[name] = {
            outcome: sum(_number(report, "proceedings.%s.%s" % (item, outcome))
                         for item in items) for outcome, _ in _OUTCOMES}
    totals = {name: sum(values.values()) for name, values in sets.items()}
    if not any(totals.values()):
        _allow_none(report, ["reconsideration", "litigation"])
        return report.dice.pick([
            "没有出现因政府信息公开引起的行政复议和行政诉讼。",
            "本年度未发生政府信息公开行政复议、行政诉讼案件。"])
    told = []
    if totals["reconsideration"]:
        told.append("因政府信息公开被申请行政复议" + _outcome_list(
            report, "reconsideration", sets["reconsideration"],
            totals["reconsideration"]))
    if totals["litigation"]:
        told.append("行政诉讼" + _outcome_list(
            report, "litigation", sets["litigation"], totals["litigation"]))
    return ";".join(told) + "。"


def _allow_none(report, names):
    """That nothing happened may be read as a zero, of either kind."""
    kinds = [("reconsideration", "proceedings.reconsideration.total"),
             ("litigation", "proceedings.litigation.total"),
             ("litigation", "proceedings.litigation_direct.total"),
             ("litigation", "proceedings.litigation_after_reconsideration.total")]
    report.allowed += [(path, "0") for name, path in kinds if name in names]


def other(report):
    """The last section, with the sentence about fees."""
    text = report.dice.pick(_OTHER)
    if "fee-section" not in report.variations and report.dice.chance(0.6):
        for measure in ("notices", "charged", "collected"):
            report.allowed.append(("fees.processing_fee." + measure, "0"))
        text = "本年度未收取信息处理费。" + text
    return text


def problems(report):
    """What went badly and what is going to be done."""
    return [report.dice.pick(_PROBLEMS), report.dice.pick(_PLANS)]
