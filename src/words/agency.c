/*-------------------------------------------------------------------------
 *
 * agency.c
 *	  The names of agencies.
 *
 *-------------------------------------------------------------------------
 */
#include "words/agency.h"
#include "words/fold.h"

#define HAN 3					/* bytes of a Chinese character of a name */
#define LONGEST_REGION 12		/* characters: 黔西南布依族苗族自治州 has 11 */

/* Does a character that regions end in stand before a place? */
static bool
has_suffix(GoirText name, int end)
{
	static const char *const suffixes[] = {"省", "市", "州", "盟", "县", "区", "旗"};
	int			i;

	for (i = 0; i < GOIR_COUNT(suffixes); i++)
		if (goir_is_at(name, end - HAN, suffixes[i]))
			return true;
	return false;
}

/* Is such a character part of another word: 市场, 区域, 社区? */
static bool
is_in_word(GoirText name, int end)
{
	return goir_is_at(name, end - HAN, "市场") || goir_is_at(name, end - HAN, "区域") ||
		goir_is_at(name, end - 2 * HAN, "社区");
}

/*
 * Does a region end here?  杭州市 does not end at its 州: where several such characters follow
 * each other the last one tells, and so back.  No name has as many as are looked at.
 */
static bool
ends_region(GoirText name, int end)
{
	int			last = end;
	bool		ends = false;

	while (last < end + LONGEST_REGION * HAN && has_suffix(name, last))
		last += HAN;
	while ((last -= HAN) >= end)
		ends = !ends && !is_in_word(name, last);
	return ends;
}

int
goir_region(GoirText name)
{
	int			end;

	/* two characters and a suffix: 市政 is none, nor 城区 or 县级 */
	for (end = 3 * HAN; end <= name.size && end <= LONGEST_REGION * HAN; end += HAN)
		if (ends_region(name, end))
			return end;
	return 0;
}

static GoirText
behind(GoirText text, int bytes)
{
	return (GoirText) {text.at + bytes, text.size - bytes};
}

/* Keeps the names in order of their length. */
static void
add_name(GoirAgencyNames *names, GoirText name)
{
	int			at;

	if (name.size < 3 * HAN || names->names == GOIR_AGENCY_NAMES)
		return;
	for (at = names->names++; at > 0 && names->name[at - 1].size < name.size; at--)
		names->name[at] = names->name[at - 1];
	names->name[at] = name;
}

void
goir_agency_names(GoirText agency, GoirAgencyNames *names)
{
	GoirText	rest = agency;
	int			region;

	names->names = 0;
	add_name(names, rest);
	while ((region = goir_region(rest)) > 0)
	{
		add_name(names, (GoirText) {rest.at, region});
		add_name(names, behind(rest, region - HAN));	/* 市水务局 */
		rest = behind(rest, region);
		add_name(names, rest);
	}
}

int
goir_agency_name_at(const GoirAgencyNames *names, GoirText text)
{
	int			i;

	for (i = 0; i < names->names; i++)
		if (names->name[i].size <= text.size &&
			memcmp(names->name[i].at, text.at, names->name[i].size) == 0)
			return names->name[i].size;
	return 0;
}

/* Without signs and blanks. */
static GoirText
letters_of(GoirArena *arena, GoirText name)
{
	char	   *to = goir_alloc(arena, name.size + 1);
	const char *at = name.at;
	const char *end = at + name.size;
	int			n = 0;

	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if (goir_is_han(c) || goir_is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
			n += goir_put(to + n, c);
	}
	return (GoirText) {to, n};
}

/* Writes one ending for another, if a text has it. */
static bool
end_with(GoirArena *arena, GoirText *text, const char *ending, const char *other)
{
	int			before = text->size - (int) strlen(ending);
	char	   *to;

	if (!goir_is_at(*text, before, ending))
		return false;
	to = goir_alloc(arena, before + strlen(other) + 1);
	memcpy(to, text->at, before);
	memcpy(to + before, other, strlen(other));
	*text = (GoirText) {to, before + (int) strlen(other)};
	return true;
}

/* Leaves 人民 before 政府 out, wherever it stands. */
static GoirText
plain_government(GoirArena *arena, GoirText text)
{
	static const char people[] = "人民政府";
	char	   *to = goir_alloc(arena, text.size + 1);
	int			n = 0;
	int			i;

	for (i = 0; i < text.size; i++)
	{
		if (goir_is_at(text, i, people))
			i += 2 * HAN;
		to[n++] = text.at[i];
	}
	return (GoirText) {to, n};
}

/* Is it a town, or a body of its own below a county: 西河镇政府, 东山街道? */
static bool
is_town(GoirText text)
{
	static const char *const towns[] = {"镇政府", "乡政府", "街道办事处", "镇", "乡"};
	int			i;

	for (i = 0; i < GOIR_COUNT(towns); i++)
		if (text.size >= 2 * HAN && goir_is_at(text, text.size - (int) strlen(towns[i]), towns[i]))
			return true;
	return false;
}

GoirText
goir_agency_key_of(GoirArena *arena, GoirText name)
{
	/* the first that a name ends in */
	static const char *const endings[][2] = {
		{"办公厅", "办公室"}, {"政府办", "政府办公室"}, {"街道", "街道办事处"},
		{"街道办", "街道办事处"}, {"管理委员会", "管委会"},
	};
	static const char *const levels[] = {"省", "市", "州", "县", "区"};
	static const char *const words[] = {"市场", "市政", "市容", "区域", "县域"};
	GoirText	key = plain_government(arena, letters_of(arena, goir_fold(arena, name).text));
	GoirText	rest;
	int			region;
	int			i;

	for (i = 0; i < GOIR_COUNT(endings) && !end_with(arena, &key, endings[i][0], endings[i][1]); i++)
		;

	/* the last region stays, but that of a town */
	for (rest = key; (region = goir_region(rest)) > 0 && region < rest.size; rest = behind(rest, region))
		key = rest;
	if (is_town(rest))
		return goir_is_at(rest, 0, "政府") && rest.size > 4 * HAN ? behind(rest, 2 * HAN) : rest;

	/* 市水务局, which does not say of which; 市场监督管理局 is no such name */
	for (i = 0; i < GOIR_COUNT(words); i++)
		if (goir_is_at(key, 0, words[i]))
			return key;
	for (i = 0; i < GOIR_COUNT(levels); i++)
		if (key.size > 3 * HAN && goir_is_at(key, 0, levels[i]) && goir_region(key) == 0)
			return behind(key, HAN);
	return key;
}

/* The bytes of a number, a year or a word that a line about an annex begins with. */
static int
lead_of(GoirText line)
{
	int			at = 0;
	int			n;

	while (at < line.size &&
		   ((n = goir_any_at(line, at, "附件|附表|附|其中|年度|年|一|二|三|四|五|六|七|八|九|十|、|:|.|(|)|（|）")) > 0 ||
			(goir_is_digit(line.at[at]) && (n = 1))))
		at += n;
	return at;
}

/* Is a name one way to write another: its characters are all there, in order? */
static bool
is_short_for(GoirText name, GoirText whole)
{
	const char *at = name.at;
	const char *end = name.at + name.size;
	const char *in = whole.at;
	const char *stop = whole.at + whole.size;

	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		do
			if (in == stop)
				return false;
		while (goir_next(&in, stop) != c);
	}
	return true;
}

bool
goir_names_others(GoirArena *arena, GoirText line, const GoirText *agency)
{
	static const char ends[] = "局|委|委员会|管委会|厅|办公室|政府|镇|乡|街道|办事处|中心|支队|大队|医院|卫生院|学校|中学|小学|高中|幼儿园|馆|集团|银行|公司|"
		"派出所|研究所|管理所|卫生所|工作站|服务站|气象站|法院|检察院|研究院|设计院|社区|林场|农场|供销社|残联|联合会|协会|管理处|开发区|园区";
	static const char places[] = "社区|学校|中学|小学|幼儿园|农场|林场|园区|开发区";
	GoirText	text = goir_fold(arena, line).text;
	GoirText	name = behind(text, lead_of(text));
	GoirText	full;
	GoirText	own;
	int			size;

	/* a sentence, a whole, the name of who published it and when */
	if (goir_has_any(text, "。|,|;|含|及|和|与|汇总|合计|全县|全市|全区|月|日|来源|发布|网站|-|/"))
		return false;
	if (goir_has_any(text, "所属|下属|局属|直属|二级单位|派出机构|分支机构|各科室|各单位|各乡镇|各镇"))
		return !goir_has_any(text, "无下属|无所属|无直属|无二级|无派出|无分支|没有|未设|不设");
	for (size = 0; size < name.size; size++)
		if ((name.at[size] & 0x80) == 0 || goir_any_at(name, size, "政府信息|信息公开|情况|数据|统计|年度|年"))
			break;
	/* what is behind it is a year, or what the table is about */
	if (goir_any_before(name, size, "人民") && goir_is_at(name, size, "政府"))
		size += 2 * HAN;
	name.size = size;
	if (size < 3 * HAN || size > 20 * HAN || goir_any_before(name, size, ends) == 0 || goir_has_any(name, "本|我|机关|机构|公开|申请|其他"))
		return false;
	/* where somebody goes, or is of use, is none whose a table is: 工作人员走进社区 */
	if (goir_any_before(name, size - goir_any_before(name, size, places), "进|入|到|在|服务"))
		return false;
	if (agency == NULL)
		return true;
	full = name;
	name = goir_agency_key_of(arena, name);
	own = goir_agency_key_of(arena, *agency);
	if (own.size == 0 || is_short_for(name, own) || is_short_for(own, name))
		return false;
	/* 青石开发区 of 青石县经济开发区管理委员会, but not the government above a town */
	return goir_any_before(full, full.size, "政府") > 0 || !is_short_for(full, goir_fold(arena, *agency).text);
}

bool
goir_is_body(GoirText name)
{
	static const char bodies[] =
		"人力资源和社会保障局|住房和城乡建设局|卫生健康委员会|卫生健康局|市场监督管理局|文化和旅游局|文化广电旅游局|文化广电和旅游局|"
		"文化旅游体育局|文化广电旅游体育局|文化广播电视和旅游局|文化体育和旅游局|文化体育广电和旅游局|发展和改革局|发展和改革委员会|发展改革局|医疗保障局|行政审批服务局|"
		"行政审批局|政务服务数据管理局|政务服务和数据管理局|政务服务管理局|退役军人事务局|乡村振兴局|城市管理综合执法局|城市管理和综合执法局|城市管理局|"
		"综合行政执法局|自然资源和规划局|自然资源局|生态环境局|交通运输局|农业农村局|农业农村和水利局|应急管理局|工业和信息化局|教育体育局|教育和体育局|"
		"教育局|民族宗教事务局|科学技术局|司法局|公安局|民政局|财政局|审计局|统计局|水利局|水务局|林业局|林业和草原局|商务局|信访局|税务局|"
		"金融工作局|大数据管理局|大数据发展管理局|机关事务管理局|机关事务服务中心|公共资源交易中心|公共资源交易服务中心|住房公积金管理中心|"
		"国有资产监督管理委员会|供销合作社联合社|残疾人联合会|人民政府|人民政府办公室|人民政府办公厅|政府办公室|街道办事处|管理委员会";

	return goir_is_any(name, bodies);
}
