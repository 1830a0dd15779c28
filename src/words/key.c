/*-------------------------------------------------------------------------
 *
 * key.c
 *	  Labels to keys: what is left of a label to compare by.
 *
 *-------------------------------------------------------------------------
 */
#include "words/key.h"
#include "words/fold.h"

/* The value of one Chinese digit, 10 for 十, -1 if it is none. */
int
goir_han_digit(uint32_t c)
{
	static const wchar_t digits[] = L"〇一二三四五六七八九十";
	int			i = GOIR_COUNT(digits) - 2;

	/* nearly all is outside of them: 〇 is the first, 四 the last */
	if (c < L'〇' || c > L'四')
		return -1;
	while (i >= 0 && (uint32_t) digits[i] != c)
		i--;
	return i;
}

int
goir_numeral(GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	int			value = 0;
	int			last = 0;

	if (text.size == 0)
		return 0;
	while (at < end)
	{
		uint32_t	c = goir_fold_char(goir_next(&at, end));
		int			digit = goir_han_digit(c);

		if (goir_is_digit(c))
			last = last * 10 + (int) (c - '0');
		else if (digit == 10)
		{
			value = (last ? last : 1) * 10;
			last = 0;
		}
		else if (digit > 0 && last == 0)
			last = digit;
		else
			return 0;
		if (last > 99 || value > 99)
			return 0;
	}
	return value + last;
}

/* The folded character at a place, which moves behind it; 0 at the end. */
static inline uint32_t
next_folded(const char **at, const char *end)
{
	return *at < end ? goir_fold_char(goir_next(at, end)) : 0;
}

/* The number of ① ⑴ ⒈, which count to 20 each, or ㈠, to 10; 0 if it is none. */
static int
circled(uint32_t c)
{
	return c >= L'①' && c <= L'⒛' ? (int) (c - L'①') % 20 + 1 :
		c >= L'㈠' && c <= L'㈩' ? (int) (c - L'㈠') + 1 : 0;
}

/* Steps over digits and blanks among them; at itself if they are too many for an ordinal. */
static const char *
skip_digits(const char *at, const char *end, bool *arabic)
{
	const char *start = at;
	const char *next = at;

	*arabic = true;
	for (;;)
	{
		uint32_t	c = next_folded(&next, end);

		if (c != ' ' && !goir_is_digit(c) && goir_han_digit(c) < 1)
			return at;
		*arabic &= goir_han_digit(c) < 1;
		at = next;
		if (at - start > 12)
			return start;
	}
}

/* Steps over the mark that may stand behind an ordinal: (一)、 and 1.、 occur. */
static const char *
skip_mark(const char *at, const char *end)
{
	const char *next = at;
	uint32_t	c = next_folded(&next, end);

	return c == L'、' || c == '.' ? next : at;
}

/* Steps over 第三部分, which heads a section, and gives its number; at itself if it is none. */
static const char *
skip_part(const char *at, const char *end, int *ordinal)
{
	const char *digits = at + strlen("第");
	bool		arabic;
	const char *behind = end - at > 9 && memcmp(at, "第", 3) == 0 ? skip_digits(digits, end, &arabic) : end;
	int			value = end - behind > 6 && memcmp(behind, "部分", 6) == 0 ?
		goir_numeral((GoirText) {digits, (int) (behind - digits)}) : 0;

	if (value == 0)
		return at;
	*ordinal = value;
	return skip_mark(behind + 6, end);
}

/*
 * Steps over a leading ordinal: 一、 （一） 1. 1、 (1) ① and the like, and
 * gives its value.  A bare numeral counts only if Arabic: "三类内部事务信息".
 */
static const char *
skip_ordinal(const char *at, const char *end, int *ordinal)
{
	const char *start = at;
	const char *from;
	const char *behind;
	uint32_t	c = next_folded(&at, end);
	bool		bracket = c == '(' || c == '[';
	bool		arabic;
	int			value = circled(c);

	if (value > 0)
	{
		*ordinal = value;
		return skip_mark(at, end);
	}
	if (c == L'第')
		return skip_part(start, end, ordinal);
	from = bracket ? at : start;
	behind = skip_digits(from, end, &arabic);
	value = goir_numeral((GoirText) {from, (int) (behind - from)});
	if (value == 0)
		return start;
	at = behind;
	c = next_folded(&at, end);
	if (bracket ? c == ')' || c == ']' :
		c == L'、' || c == '.' || c == ',' || c == ':' || c == ')' || c == L'。' || c == L'·')
		behind = skip_mark(at, end);
	else if (bracket || !arabic)
		return start;
	*ordinal = value;
	return behind;
}

/* Is it a character that no label is told apart by? */
static bool
is_punctuation(uint32_t c)
{
	if (c < 0x80)
		return !(goir_is_digit(c) || (c >= 'a' && c <= 'z') ||
				 (c >= 'A' && c <= 'Z'));
	if (c >= 0x4e00 && c <= 0x9fff)
		return false;
	return (c >= 0x2010 && c <= 0x2060) || (c >= 0x3001 && c <= 0x3003) ||
		(c >= 0x3008 && c <= 0x301f) || c == L'·' || c == L'・' || c == L'�' ||
		(c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff0f);
}

/*
 * The end of a bracketed remark whose content starts at at; what is in it
 * stays (at is returned) if it is a numeral or never closed.
 */
static const char *
skip_remark(const char *at, const char *end)
{
	const char *start = at;
	int			depth = 1;

	while (at < end)
	{
		const char *before = at;
		uint32_t	c = goir_fold_char(goir_next(&at, end));

		if (c == '(')
			depth++;
		else if (c == ')' && --depth == 0)
			return goir_numeral((GoirText) {start, (int) (before - start)}) ? start : at;
	}
	return start;
}

/* The digit of a year that a folded character is, -1 if none: 2022年, 二〇二二年, 二零二二年. */
static int
year_digit(uint32_t c)
{
	int			digit = goir_is_digit(c) ? (int) (c - '0') : c == L'零' || c == L'○' ? 0 : goir_han_digit(c);

	return digit > 9 ? -1 : digit;
}

/*
 * Does a remark say that the label is that of something else: of another year,
 * of a part, a share or a sum of years, of other units, or of what no longer
 * holds?  A remark that only explains, or names the unit, does not.
 */
static bool
qualifies(GoirText remark)
{
	static const char words[] = "上年|去年|上一年|前年|季度|半年|月份|其中|占比|比例|比重|百分|%|％|同比|环比|增长|累计|历年|"
		"增减|增幅|减少|变化|差额|两年|近三年|涉及金额|人次|"
		"以来|作废|更正|修正|修改前|预计|计划|估计|平均|下属|所属|直属|局属|本级|机关本部|局机关|委机关|厅机关|各单位|乡镇";

	/* what says something else by itself only */
	static const char wholes[] = "网上|线上|线下|依申请|主动公开|不予|撤销|目标|任务|万";
	const char *at = remark.at;
	const char *end = remark.at + remark.size;
	GoirText	inside = remark;
	int			size;
	int			digits = 0;
	int			year = 0;

	if (goir_has_any(remark, words))
		return true;
	while ((size = goir_any_before(inside, inside.size, ")|）| ")) > 0)
		inside.size -= size;
	if (goir_is_any(inside, wholes) || goir_any_before(inside, inside.size, "率"))
		return true;
	while (at < end)
	{
		uint32_t	c = goir_fold_char(goir_next(&at, end));
		int			digit = year_digit(c);

		if (digit >= 0)
		{
			year = digits == 0 ? digit : digits < 4 ? year * 10 + digit : 0;
			digits++;
			continue;
		}
		if (digits == 4 && (c == L'年' || (year >= 1990 && year < 2100)))
			return true;
		digits = 0;
	}
	return false;
}

/* Steps over blanks, bullets, the ordinal and 其中, behind which it may stand as well. */
static const char *
skip_lead(const char *at, const char *end, int *ordinal)
{
	const char *next = at;
	uint32_t	c;

	while ((c = next_folded(&next, end)) == ' ' || c == L'·' || c == '*' || c == '-' || c == L'•' ||
		   c == L'・' || (c >= 0x25a0 && c <= 0x25ff))
		at = next;
	at = skip_ordinal(at, end, ordinal);
	if (end - at > 6 && memcmp(at, "其中", 6) == 0)
	{
		/* 其中：1.涉及国家秘密 */
		next = at += 6;
		while ((c = next_folded(&next, end)) == ':' || c == ' ')
			at = next;
		at = skip_ordinal(at, end, ordinal);
	}
	return at;
}

/* Is there a Chinese character, as most of a label, that goes into a key as it is?  它 may not. */
static inline bool
is_plain(const char *at, const char *end)
{
	unsigned char lead = (unsigned char) *at;

	return lead >= 0xe4 && lead <= 0xe9 && end - at >= 3 && goir_triple_stays(at) && memcmp(at, "它", 3) != 0;
}

void
goir_key(GoirText label, GoirKey *key)
{
	const char *at = label.at;
	const char *end = label.at + label.size;

	key->size = key->chars = key->ordinal = 0;
	key->whole = true;
	key->remark = key->qualified = false;
	at = skip_lead(at, end, &key->ordinal);
	while (at < end)
	{
		uint32_t	c;

		for (; at < end && is_plain(at, end) && key->size <= GOIR_KEY_SIZE - 4; at += 3)
		{
			memcpy(key->text + key->size, at, 3);
			key->size += 3;
			key->chars++;
		}
		if (at == end)
			break;
		c = goir_fold_char(goir_next(&at, end));
		if (c == '(')
		{
			const char *inside = at;

			at = skip_remark(at, end);
			if (at > inside && qualifies((GoirText) {inside, (int) (at - inside)}))
			{
				/* 本年新收（2021年数据） is another year's */
				key->size = key->chars = 0;
				key->qualified = true;
				return;
			}
			key->remark |= at > inside;
		}
		else if (c != ' ' && !is_punctuation(c))
		{
			if (key->size > GOIR_KEY_SIZE - 4)
			{
				key->whole = false;
				return;
			}
			/* 其它 is 其他 everywhere */
			if (c == L'它' && key->size >= 3 &&
				memcmp(key->text + key->size - 3, "其", 3) == 0)
				c = L'他';
			key->size += goir_put(key->text + key->size, c);
			key->chars++;
		}
	}
}

int
goir_behind_ordinal(GoirText label, int *ordinal)
{
	*ordinal = 0;
	return (int) (skip_lead(label.at, label.at + label.size, ordinal) - label.at);
}

int
goir_article(const GoirKey *key)
{
	GoirText	text = {key->text, key->size};
	int			end = key->size - (int) strlen("项");
	int			n;

	if (!goir_is_at(text, end, "项"))
		return 0;
	n = goir_any_at(text, 0, "第二十条第|第20条第|条例第二十条第");
	return n > 0 && end > n ? goir_numeral((GoirText) {text.at + n, end - n}) : 0;
}

int
goir_article_in(GoirText text)
{
	GoirKey		key;

	if (goir_find(text, 0, "第") < 0)
		return 0;
	goir_key(text, &key);
	return goir_article(&key);
}

bool
goir_numbers_rows(const GoirKey *label)
{
	return goir_is_any((GoirText) {label->text, label->size}, "序号|编号|行次");
}

bool
goir_heads_rows(const GoirKey *label)
{
	return goir_is_any((GoirText) {label->text, label->size},
					   "单位|单位名称|年度|年份|年|项目|类别|部门|地区|名称|指标");
}

int
goir_label_year(GoirText label)
{
	const char *at = label.at;
	const char *end = label.at + label.size;
	uint32_t	c = ' ';
	int			year = 0;
	int			digits = 0;

	while (at < end)
	{
		int			digit;

		c = goir_fold_char(goir_next(&at, end));
		digit = year_digit(c);
		/* blanks may stand behind each digit: 2021 年 */
		if (c == ' ' && digits > 0)
			continue;
		if (digits == 4 || digit < 0)
			break;
		year = year * 10 + digit;
		digits++;
	}
	return digits == 4 && c == L'年' && year >= 1990 && year < 2100 ? year : 0;
}
