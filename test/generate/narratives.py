"""Narratives of invented reports, and copies of them: for test/check/similar and test/bench/similar.

A narrative is a list of sentences with {name} and {n} for the unit's name and a figure.
"""

import re

RUN = 4

COUNTY = ["云河县", "青石县", "望兰县", "白溪县", "东岭区", "沙坪区"]
OFFICE = ["财政局", "水务局", "教育局", "民政局", "农业农村局", "交通运输局", "审计局", "统计局", "医疗保障局", "应急管理局"]
WHEN = ["", "一年来", "全年", "年内", "工作中", "今年以来", "各股室", "办公室", "分管领导", "政务公开专班", "本单位", "党组会议"]
DOES = ["健全", "修订", "落实", "细化", "梳理", "推进", "编制", "优化", "加强", "开展", "规范", "压实", "完善", "拓宽", "督促", "统筹", "审核", "归集", "公示", "研究"]
WHAT = ["公开目录", "保密审查制度", "依申请办理流程", "答复文书样式", "网站栏目", "新媒体账号", "公开专区", "政策解读材料", "业务培训", "考核办法", "信息员队伍", "档案移交",
        "基层清单", "征求意见机制", "公报发放", "便民手册", "热线问答", "专题会议", "台账登记", "年度要点", "责任分工", "发布时限", "属性认定", "错别字排查"]
WHY = ["让群众找得到看得懂", "做到应公开尽公开", "防止泄密", "确保按期答复", "方便企业办事", "回应社会关切", "减少重复申请", "压缩办理时间", "提高答复质量", "接受各方监督",
       "形成长效机制", "补齐短板", "责任到人", "信息及时更新", "数据准确完整", "口径统一"]
HOW = ["通过自查", "按照上级通知", "会同相关股室", "依托门户网站", "结合日常工作", "对照清单", "逐条逐项", "每季度", "召开例会", "邀请律师", "委托第三方", "运用短信提醒"]


def clause(dice):
    """One clause of a narrative."""
    return "".join((dice.choice(WHEN), dice.choice(HOW + [""] * 6), dice.choice(DOES), dice.choice(WHAT), dice.choice(["", "和" + dice.choice(WHAT)]),
                    dice.choice(["", "，" + dice.choice(WHY)])))


def sentence(dice):
    """One sentence, with a figure or the unit's name at times."""
    parts = [clause(dice) for _ in range(dice.randint(1, 3))]
    if dice.random() < 0.3:
        parts.insert(0, "{name}")
    if dice.random() < 0.3:
        parts.append("共{n}次")
    return "，".join(parts).replace("{name}，", "{name}") + "。"


def changed(dice, sentences, share):
    """A copy with about such a share of its sentences changed, moved, left out or put in."""
    copy = []
    for text in sentences:
        roll = dice.random()
        if roll >= share:
            copy.append(text)
        elif roll < share * 0.5:
            copy.append(re.sub("|".join(DOES + WHAT), lambda m: dice.choice(DOES if m.group() in DOES else WHAT) if dice.random() < 0.5 else m.group(), text))
        elif roll < share * 0.7:
            copy.insert(dice.randint(0, len(copy)), text)
        elif roll < share * 0.85:
            copy.append(sentence(dice))
    return copy


def told(dice, sentences, unit, year):
    """The page of a narrative."""
    halves = ["".join(half) for half in (sentences[:len(sentences) // 2], sentences[len(sentences) // 2:])]
    halves = tuple(re.sub(r"\{n\}", lambda _: str(dice.randint(1, 99)), half).replace("{name}", unit) for half in halves)
    return ("<h1>%s%d年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>%s</p><h2>二、主动公开政府信息情况</h2><p>略</p>"
            "<h2>三、收到和处理政府信息公开申请情况</h2><p>略</p><h2>四、政府信息公开行政复议、行政诉讼情况</h2><p>略</p>"
            "<h2>五、存在的主要问题及改进情况</h2><p>%s</p><h2>六、其他需要报告的事项</h2><p>无。</p>" % ((unit, year) + halves))


def runs(sentences):
    """What is counted of a narrative."""
    text = "".join(sentences[:len(sentences) // 2] + ["略略略"] + sentences[len(sentences) // 2:] + ["无"])
    text = re.sub(r"\{\w+\}", "", text)
    text = re.sub("[^\u4e00-\u9fff]", "", text)
    return {text[i:i + RUN] for i in range(len(text) - RUN + 1)}


def share(one, other):
    """What two have in common, of all they have."""
    return len(one & other) / len(one | other)


def narratives(count, dice):
    """Of each: its page, its sentences, and the number of the one it was copied from."""
    made = []
    for number in range(count):
        unit = dice.choice(COUNTY) + dice.choice(OFFICE)
        source = dice.randrange(number) if number and dice.random() < 0.4 else None
        if source is None:
            sentences = [sentence(dice) for _ in range(dice.choice([8, 15, 25, 40]))]
        else:
            sentences = changed(dice, made[source][1], dice.choice([0, 0.05, 0.1, 0.2, 0.3, 0.5]))
        made.append((told(dice, sentences, unit, dice.randint(2019, 2025)), sentences, source))
    return made
