/*-------------------------------------------------------------------------
 *
 * vocabulary.c
 *	  The words by which prose is read.
 *
 *-------------------------------------------------------------------------
 */
#include "words/vocabulary.h"

static const char *const words_of[GOIR_WORD_CLASSES] = {
	[GOIR_W_COMPARED] = "比上年|比去年|比20|较上年|较去年|较20|同比|同期|增长|下降|增加|减少|上升|环比|增至|降至|与上年|与去年|超出|净增|多于|少于|高于|低于|多收|多作出",
	[GOIR_W_PLANNED] = "计划|力争|拟|预计|将主动公开|将公开|目标为|目标是|任务为|任务是|原报告|原统计|原公布|原公开",
	[GOIR_W_QUALIFIED] = "商业秘密|个人隐私|更正|当场|即时|按时|按期|延期|提前|逾期|超期|一审|二审|再审|败诉|胜诉|撤回|撤诉|出庭|已审结|复议审结|诉讼审结|办结行政复议|办结行政诉讼|共同被告|第三人|复议机关|审理|其他申请|平均|人均|月均|日均|年均|周均|每月|每万|每季|每周|每日|每天|每年|每位|每人|归并|合并为|合并后|每百|每千|每件|每份|每个|每名|实际收到|实收|除去|剔除|扣除|牵头|政府名义|非政府信息公开|非信息公开|其他行政复议|其他行政诉讼",
	[GOIR_W_PERSON] = "自然人|公民|个人",
	[GOIR_W_ORGANIZATION] = "法人|企业|科研机构|公益组织|法律服务机构|其他组织",
	[GOIR_W_REMAINDER] = "其余|部分信息|剩余|正在办理|正在处理|办理中|处理中",
	[GOIR_W_OVERLAP] = "多渠道|重复|同时发布|同步",
	[GOIR_W_DOUBLE_NEGATION] = "并非|不是",
	[GOIR_W_CHANNEL] = "网上|网络|在线|信函|书面|当面|现场|邮寄|邮件|传真|口头|线上|线下|掌上|窗口|微信|微博|公众号|客户端|公告栏|宣传栏|电子屏|网站公开|网站主动公开|网站发布|网站公布|平台公开|平台主动公开|平台发布",
	[GOIR_W_THROUGH] = "通过|利用|依托",
	[GOIR_W_ET_CETERA] = "等",
	[GOIR_W_PUBLISH] = "主动公开|公布|共公开|全年公开",
	[GOIR_W_INFORMATION] = "信息",
	[GOIR_W_QUANTITY] = "政府信息公开|政府信息|政务信息|行政信息|信息|各类|各项|各种|相关|有关|全部|的|数量|总数|总量|总计|合计|总共|共计|累计|共|数|达到|达|为|约|近|超过|超|计|,|:|量|件数|有|共有",
	[GOIR_W_RECEIVE] = "收到|新收|接收|接到|收件|新增依申请公开|新增申请|新增政府信息公开申请|新增信息公开申请",
	[GOIR_W_NEW] = "新收",
	[GOIR_W_REQUEST] = "申请",
	[GOIR_W_OTHER_MATTER] = "行政许可|低保|不动产|国家赔偿|信访|下属|所属|投诉|举报|信件|咨询|建议|提案|来信|来访|复议|诉讼|热线|补正|材料",
	[GOIR_W_CARRIED_IN] = "上年结转|上年度结转|上一年结转|上一年度结转|去年结转|结转上年|上年末结转|上年底结转|上年遗留|上年转入|上一年度未办结|上一年未办结|上年度未办结|上年未办结|去年未办结|上年转结|上年度无结转|上年无结转|上一年度无结转|上一年无结转",
	[GOIR_W_CARRIED_OUT] = "结转下年|结转至下年|结转到下年|结转下一年|结转至下一年|结转至20|结转到20|结转20|转入下|转到下|转至下|顺延下|顺延到下|顺延至下|延至下|延续到下|延续至下|年末结转|年底结转|期末结转|转入20|转至20|转到20|顺延至20|顺延到20|延至20",
	[GOIR_W_CARRY_OUT] = "结转下|结转至下|结转到下|转下年|结转至20|结转到20|结转20|转入下|转到下|转至下|顺延下|顺延到下|顺延至下|延至下|延续到下|延续至下|转入20|转至20|转到20|顺延至20|顺延到20|延至20",
	[GOIR_W_HANDLE] = "受理|收办|办理",
	[GOIR_W_GRANTED] = "予以公开|同意公开",
	[GOIR_W_PARTLY_GRANTED] = "部分公开",
	[GOIR_W_CONCLUDED] = "办结|答复|办理结果总计|办理结果共|办理结果合计|办理完毕|办毕",
	[GOIR_W_AMONG] = "其中|(含|,含",
	[GOIR_W_EACH] = "分别",
	[GOIR_W_INCLUDING] = "主要包括|主要是|主要有|主要为|包括",
	[GOIR_W_SHARE] = "占",
	[GOIR_W_RECONSIDERATION] = "复议",
	[GOIR_W_LITIGATION] = "诉讼|起诉|应诉",
	[GOIR_W_AFTER_RECONSIDERATION] = "复议后起诉|复议后提起|复议后诉讼|复议后再起诉",
	[GOIR_W_DIRECT] = "未经复议|未经行政复议|直接起诉|直接提起",
	[GOIR_W_UPHELD] = "维持",
	[GOIR_W_CORRECTED] = "纠正",
	[GOIR_W_OTHER_RESULT] = "其他结果|其他处理结果",
	[GOIR_W_PENDING] = "尚未审结|未审结|正在审理|未办结",
	[GOIR_W_RESULT] = "结果|被|予以|维持|纠正|尚未",
	[GOIR_W_OFFICIAL_RESULT] = "结果维持|结果纠正|其他结果|尚未审结",
	[GOIR_W_NONE] = "未收到|没有收到|未接到|没有接到|未新收|无新收|未受理|没有受理|未收取|没有收取|无收取|未出现|没有出现|未发生|没有发生|无人|没有公民|无政府信息公开|没有政府信息公开|未有|无依申请|没有依申请|未产生|未被|没有被|没有结转|无结转|未结转|没有上年|无上年|没有上一年|无上一年|没有行政复议|无行政复议|没有行政诉讼|无行政诉讼|没有因|未因|未引发|没有引发|未涉及|未制发|未制定|未出台|未印发|未废止|没有制发|没有制定|没有出台|没有印发|没有废止|无制发|无废止|未实施|没有实施|未作出|没有作出|未做出|没有做出|未办理|没有办理|为零|上年度无结转|上年无结转|上一年度无结转|上一年无结转|没有新制发|未新制发|没有新出台|未新出台|没有新制定|未新制定|未采取|没有采取",
	[GOIR_W_FEE] = "费",
	[GOIR_W_SUBJECT] = "信息公开|依申请公开",
	[GOIR_W_ABOUT] = "约|近|超过|突破|超|逾|将近|大约|不足|不到|至少",
	[GOIR_W_OR_SO] = "多|余|几",
	[GOIR_W_AND_MORE] = "以上|左右|以下|上下",
	[GOIR_W_TEN_THOUSAND] = "万",
	[GOIR_W_UNIT_CASE] = "件次|件|宗|起|份|条|次|个",
	[GOIR_W_UNIT_ITEM] = "项|篇|部",
	[GOIR_W_UNIT_OTHER] = "%|万元|元|人次|人|期|场",
	[GOIR_W_OWN_TIME] = "本年度|本年|全年|今年|年内|报告期|一年来|一年以来|统计期",
	[GOIR_W_OTHER_TIME] = "上年度|上年|去年|上一年度|上一年|前年|前一年|往年|历年|明年|次年|下年|下一年|上半年|下半年|季度|月份|当月|以来|年来|年间|近两年|近三年|近四年|近五年|近几年|近年|过去|前几年|期间|一周|当周|当日|当天|单日|首日|任期|届政府|至今|假期|节前|节后|春节|国庆|暑期|寒假|年中|个月|截至目前|截止目前|目前为止",
	[GOIR_W_UNTIL] = "截至|截止",
	[GOIR_W_CUMULATIVE] = "累计",
	[GOIR_W_OWN_SUBJECT] = "我局|我委|我办|我厅|我单位|我中心|我所|我院|我处|我部|我会|本局|本机关|本单位|本委|本办|本厅|本部门|本行政机关|全局",
	[GOIR_W_OTHERS] = "下属|所属|局属|委属|直属|下级|上级|镇街|乡镇街道|各级|各单位|各部门|各镇|各乡|各街道|各科室|各股室|各县|各区|各市|各地|各委|各局|县直|区直|市直|局机关|委机关|市本级|县本级|区本级|局本级|委本级|厅本级|省本级|系统|居前|位居|前三|最多|最少|排名|某单位|某局|某部门|某县|某市|某区|某镇|某机关|个别单位|部分单位|有的单位|全系统",
	[GOIR_W_AREA] = "全县|全市|全区|全省|全州|全旗|全镇|全乡|全街道|我县|我市|我区|我镇|我乡|我街道|我省|本县|本市|本区|本镇|本乡|本街道",
	[GOIR_W_OFFICE] = "局|委|委员会|厅|办|办公室|政府|镇|乡|街道|办事处|部门|单位|监所|派出所|财政所|税务所|司法所|管理所|研究所|中心|大队|支队|中队|医院|学校|公司|法院|供销社|馆|院|联合会|协会|集团|银行",
	[GOIR_W_DISCLOSE] = "公开行政|公开了行政|公示|公布|推送|归集|上传|录入|发布|信息",
	[GOIR_W_NORMATIVE] = "规范性文件",
	[GOIR_W_ISSUE] = "制发|制定|出台|新制|印发",
	[GOIR_W_REPEAL] = "废止",
	[GOIR_W_IN_FORCE] = "现行有效|继续有效|保留",
	[GOIR_W_DECISION] = "行政许可|行政处罚|行政强制",
	[GOIR_W_OCCUR] = "发生|引发|产生|出现|作出|做出|实施|被申请|被提起|被提出|引起|提起",
};

typedef struct Word
{
	const char *at;
	int			size;
	uint64_t	classes;
	int16_t		next;			/* of those with the same first character, longest
								 * first, or -1 */
} Word;

#define MAX_WORDS 768
#define BUCKETS 1024

static Word words[MAX_WORDS];
static int	n_words;
static int16_t buckets[BUCKETS];
static uint64_t begins[1024];	/* a bit for each character of three bytes: does a word begin with it? */

/* The bucket of a character of one to three bytes. */
static inline int
bucket_of(const char *at)
{
	unsigned char c = (unsigned char) *at;

	return c < 0x80 ? c : ((at[1] & 0x3f) << 6 | (at[2] & 0x3f)) & (BUCKETS - 1);
}

/* The word of begins[] for a character of three bytes; its last six bits are the place in it. */
static inline uint64_t *
begins_of(const char *at)
{
	return &begins[(at[0] & 0x0f) << 6 | (at[1] & 0x3f)];
}

/* Enters a word if there is room, or one more class of a word that is there. */
static void
enter_word(const char *at, int size, uint64_t class)
{
	int16_t    *link = &buckets[bucket_of(at)];
	int			i;

	for (i = *link; i >= 0; i = words[i].next)
		if (words[i].size == size && memcmp(words[i].at, at, size) == 0)
		{
			words[i].classes |= class;
			return;
		}
	while (*link >= 0 && words[*link].size > size)
		link = &words[*link].next;
	if (n_words < MAX_WORDS)
	{
		words[n_words] = (Word) {at, size, class, *link};
		*link = n_words++;
	}
	if (((unsigned char) *at & 0xf0) == 0xe0)
		*begins_of(at) |= UINT64_C(1) << (at[2] & 0x3f);
}

bool
goir_vocabulary_init(void)
{
	int			class;

	memset(buckets, -1, sizeof(buckets));
	memset(begins, 0, sizeof(begins));
	for (class = 0; class < GOIR_WORD_CLASSES; class++)
	{
		const char *list = words_of[class];

		while (*list)
		{
			int			size = (int) strcspn(list, "|");

			enter_word(list, size, UINT64_C(1) << class);
			list += size + (list[size] == '|');
		}
	}

	/* of the last place nobody knows whether it was the last that was needed */
	return n_words < MAX_WORDS;
}

/* Does a word stand at a place?  Few are what their bucket says: see that before all is compared. */
static inline bool
is_word_at(const Word *word, const char *at, const char *end)
{
	return word->size <= end - at && word->at[word->size - 1] == at[word->size - 1] &&
		*word->at == *at && memcmp(word->at, at, word->size) == 0;
}

/* The first word of the bucket of a place, -1 in the middle of a character. */
static inline int
bucket_at(const char *at, const char *end)
{
	unsigned char c = (unsigned char) *at;

	/* a bucket is by up to three bytes */
	return (c & 0xc0) == 0x80 || (c >= 0x80 && end - at < 3) ? -1 : buckets[bucket_of(at)];
}

void
goir_find_words(GoirArena *arena, GoirText folded, int from, int to, GoirHits *hits)
{
	const char *end = folded.at + folded.size;
	const char *at;
	int			step;
	int			i;

	hits->n = hits->near = 0;
	for (at = folded.at + from; at < folded.at + to; at += step)
	{
		step = ((unsigned char) *at & 0xf0) == 0xe0 && end - at >= 3 ? 3 : 1;
		if (step == 3 && !(*begins_of(at) >> (at[2] & 0x3f) & 1))
			continue;
		for (i = bucket_at(at, end); i >= 0; i = words[i].next)
			if (is_word_at(&words[i], at, end))
			{
				hits->hit = goir_room(arena, hits->hit, hits->n, &hits->capacity, sizeof(GoirHit));
				hits->hit[hits->n++] = (GoirHit) {
					(int) (at - folded.at), words[i].size, words[i].classes
				};
			}
	}
}

uint64_t
goir_classes_at(GoirText folded, int at)
{
	const char *end = folded.at + folded.size;
	uint64_t	classes = 0;
	int			i;

	if (at < folded.size)
		for (i = bucket_at(folded.at + at, end); i >= 0; i = words[i].next)
			if (is_word_at(&words[i], folded.at + at, end))
				classes |= words[i].classes;
	return classes;
}

/*
 * The first hit at or behind a place.  A sentence is read forward, so it is
 * looked for around the one found last, in steps that double.
 */
int
goir_first_hit(GoirHits *hits, int from)
{
	int			low = hits->near;
	int			high = low;
	int			step;

	for (step = 1; low > 0 && hits->hit[low - 1].at >= from; step *= 2)
	{
		high = low - 1;
		low = low > step ? low - step : 0;
	}
	for (step = 1; high < hits->n && hits->hit[high].at < from; step *= 2)
	{
		low = high + 1;
		high = hits->n - high > step ? high + step : hits->n;
	}
	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (hits->hit[middle].at < from)
			low = middle + 1;
		else
			high = middle;
	}
	return hits->near = low;
}

uint64_t
goir_classes_in(GoirHits *hits, int from, int to)
{
	uint64_t	classes = 0;
	int			i;

	for (i = goir_first_hit(hits, from); i < hits->n && hits->hit[i].at < to; i++)
		if (hits->hit[i].at + hits->hit[i].size <= to)
			classes |= hits->hit[i].classes;
	return classes;
}

const GoirHit *
goir_last_word_in(GoirHits *hits, int from, int to, GoirWordClass class)
{
	int			i;

	for (i = goir_first_hit(hits, to) - 1; i >= 0 && hits->hit[i].at >= from; i--)
		if ((hits->hit[i].classes >> class & 1) && hits->hit[i].at + hits->hit[i].size <= to)
			return &hits->hit[i];
	return NULL;
}

const GoirHit *
goir_word_at(GoirHits *hits, int from, GoirWordClass class)
{
	int			i;

	for (i = goir_first_hit(hits, from); i < hits->n && hits->hit[i].at == from; i++)
		if (hits->hit[i].classes >> class & 1)
			return &hits->hit[i];
	return NULL;
}
