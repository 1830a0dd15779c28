"""Simplified to traditional, for the characters these pages are written with.

One character for one, so that folding back is exact; the readings are what
mirror sites put in brackets behind a converted character.
"""

PAIRS = (
    "万萬与與专專东東个個临臨为為义義习習乡鄉书書云雲业業从從众眾举舉余餘们們会會"
    "传傳体體优優关關内內写寫决決况況准準减減划劃别別办辦务務动動区區华華单單"
    "卫衛县縣参參发發变變号號后後员員围圍国國图圖场場处處备備复復够夠学學实實审審"
    "对對导導将將层層属屬岗崗应應开開强強当當录錄径徑态態总總执執护護报報据據数數"
    "无無旧舊时時权權条條来來构構栏欄标標桥橋检檢汇匯没沒沧滄泼潑浏瀏澜瀾点點现現"
    "电電畅暢监監确確码碼称稱稳穩类類简簡级級纳納纠糾练練组組织織经經结結统統继繼"
    "续續维維综綜编編缴繳网網联聯罚罰范範获獲补補见見观觀规規览覽计計订訂认認让讓"
    "训訓议議记記讼訟许許访訪识識诉訴话話询詢详詳说說请請读讀负負责責账賬质質购購"
    "费費资資转轉较較载載达達过過还還这這进進采採里裏链鏈错錯镇鎮长長门門闭閉问問"
    "间間阅閱际際陈陳难難页頁项項顾顧题題额額骤驟齐齊厅廳设設于於热熱闻聞谈談隐隱济濟职職舆輿释釋约約并並废廢争爭机機泽澤绕繞户戶")

# A character that is converted in some words only.
WORDS = (("制作", "製作"), ("制发", "製發"))

TABLE = {ord(PAIRS[i]): PAIRS[i + 1] for i in range(0, len(PAIRS), 2)}
TABLE_COMPOUND = dict(TABLE)
TABLE_COMPOUND[ord("复")] = "複"        # the other way to write it

READINGS = dict(zip(
    "據務復議訴訟總結轉規開實關現動學處應機發數辦執項類織編權進確條級統續費",
    "jù wù fù yì sù sòng zǒng jié zhuǎn guī kāi shí guān xiàn dòng xué chù yīng "
    "jī fā shù bàn zhí xiàng lèi zhī biān quán jìn què tiáo jí tǒng xù fèi"
    .split()))


def convert(text, compound=False):
    """The text in traditional characters."""
    for simplified, converted in WORDS:
        text = text.replace(simplified, converted)
    return text.translate(TABLE_COMPOUND if compound else TABLE)


def annotate(text):
    """Readings in brackets behind the characters that have one."""
    return "".join(char + "(%s)" % READINGS[char] if char in READINGS else char
                   for char in text)


# Readings that hijacked copies put behind any character, once or twice.
STUTTERED = dict(zip(
    "政府信息公开年度工作报告申请行复议诉讼总计处理结果机关主动办",
    "zheng fu xin xi gong kai nian du gong zuo bao gao shen qing xing fu yi "
    "su song zong ji chu li jie guo ji guan zhu dong ban".split()))


def stutter(dice, text):
    """Readings behind some characters, as machines stutter them."""
    out = []
    for char in text:
        out.append(char)
        if char in STUTTERED and dice.chance(0.3):
            out.append(("(%s)" % STUTTERED[char]) * dice.between(1, 2))
    return "".join(out)
