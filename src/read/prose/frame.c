/*-------------------------------------------------------------------------
 *
 * frame.c
 *	  Of whom, and of which time, a sentence speaks.
 *
 * A figure of the tables is one of this agency and its whole year.  A sentence
 * that names another office or time speaks of other figures, also in its next
 * clauses: 县教育局收到申请20件，办结18件.  One that names none speaks of this
 * agency's year.
 *
 *-------------------------------------------------------------------------
 */
#include "base/scan.h"
#include "read/prose/date.h"
#include "read/prose/frame.h"
#include "words/number.h"

#define NAME_SIZE 90			/* bytes of the longest name of an office */

/* Is what stands there only compared with: 比上年, 较2021年? */
static bool
is_compared(GoirText text, int at)
{
	return goir_any_before(text, at, "比|较|与|同") > 0;
}

/* What joins several years: 2019年至2022年, 2020—2022年. */
#define RANGE_MARKS "至|到|-|~|—|、|和"

/* A year as the time of what follows; where requests are carried to stands in a word of that. */
static void
read_year(GoirFrame *frame, GoirText text, int at, int behind, int named, int year)
{
	if (year == 0 || is_compared(text, at))
		return;
	if (named == year - 1 && goir_is_at(text, behind, "结转") && !goir_is_at(text, behind, "结转下"))
		return;					/* carried into the report's year */
	if (named == year && frame->other_time && goir_any_before(text, at, RANGE_MARKS))
		return;					/* 2019年至2022年 */
	frame->other_time = named != year;
	frame->other_year = named != year;
	frame->own_time = named == year;
}

/* Does a time end what began before it: 至12月31日, 截至2022年12月31日? */
static bool
is_end_of_time(GoirText text, int at)
{
	if (goir_any_before(text, at, "年"))
		at -= (int) strlen("2022年");
	return goir_any_before(text, at, RANGE_MARKS "|截至|截止|止");
}

/*
 * A month as the time of what follows: 12月收到, 7月至12月.  The first and the
 * last day enclose the whole year, the last alone is a day.  Returns the byte
 * behind it.
 */
static int
read_month(GoirFrame *frame, GoirText text, int at, int end)
{
	int			n = goir_any_at(text, at, "1月1日|01月01日|1月至12月|1-12月|1月-12月|12月31日|12月底|12月末");

	frame->other_time |= n > 0 ? goir_is_at(text, at, "12月31日") && !is_end_of_time(text, at) : goir_is_at(text, end, "月");
	return n > 0 ? at + n : end;
}

/* Reads a number that may be a year or a month; returns the byte behind it. */
static int
read_digits(GoirFrame *frame, GoirText text, int at, int to, int year)
{
	GoirText	near = goir_clip(text, at + 20 < to ? at + 20 : to);
	int			end = at;
	int			start,
				behind,
				named;

	while (end < to && goir_is_digit(text.at[end]))
		end++;
	named = end - at == 4 ? goir_find_year(near, at, false, &start, &behind) : 0;
	if (named && start == at)
	{
		read_year(frame, text, at, behind, named, year);
		return behind;
	}
	if (end - at == 4)
		frame->other_time |= year && goir_any_at(text, end, RANGE_MARKS) &&
			goir_find_year(near, end, false, &behind, &named) != 0;
	return end - at <= 2 ? read_month(frame, goir_clip(text, to), at, end) : end;
}

/* Where the name may begin whose last word stands at a place: behind a mark, a digit or 年. */
static int
name_start(GoirText text, int from, int end)
{
	int			at = end;

	while (at - 3 >= from && end - at < NAME_SIZE && (unsigned char) text.at[at - 1] >= 0x80 &&
		   !goir_any_before(text, at, "、|年|度|中|。|是|为|“"))
		at -= 3;
	return at;
}

/* Is a name an abbreviation: 市府办 of 嵊州市人民政府办公室, its characters in their order? */
static bool
is_abbreviation(GoirText name, GoirText agency)
{
	int			n = 0;
	int			a;

	for (a = 0; a + 3 <= agency.size && n < name.size; a += 3)
		if (memcmp(name.at + n, agency.at + a, 3) == 0)
			n += 3;
	return n == name.size;
}

/*
 * Is a name this agency's, be it shortened: 县财政局 of 青石县财政局?  Compared
 * from the end, without 人民, which is often left out.
 */
static bool
is_own_name(GoirText name, GoirText agency)
{
	int			a = name.size;
	int			b = agency.size;

	for (;;)
	{
		if (goir_is_at(name, a - 6, "人民"))
			a -= 6;
		if (goir_is_at(agency, b - 6, "人民"))
			b -= 6;
		if (a < 3 || b < 3)
			return true;
		if (memcmp(name.at + a - 3, agency.at + b - 3, 3) != 0)
			return false;
		a -= 3;
		b -= 3;
	}
}

bool
goir_is_own(GoirText name, GoirText agency)
{
	return is_own_name(name, agency) || is_abbreviation(name, agency);
}

/* Does somebody act behind a name: 县教育局(共)收到, 市住建局20件? */
static bool
is_subject(GoirText text, GoirHits *hits, int at, int to)
{
	static const GoirWordClass acts[] = {GOIR_W_RECEIVE, GOIR_W_HANDLE, GOIR_W_CONCLUDED, GOIR_W_PUBLISH,
		GOIR_W_NONE, GOIR_W_ISSUE, GOIR_W_REPEAL, GOIR_W_IN_FORCE, GOIR_W_DECISION, GOIR_W_OCCUR, GOIR_W_GRANTED,
	GOIR_W_PARTLY_GRANTED, GOIR_W_CARRIED_IN, GOIR_W_CARRIED_OUT, GOIR_W_AFTER_RECONSIDERATION, GOIR_W_DIRECT};
	const GoirHit *hit;
	int			i;

	if (goir_is_at(text, at, "信息"))
		return false;			/* 公布政府信息 */
	while (!goir_is_at(text, at, "的") && !goir_is_at(text, at, ",") &&
		   ((hit = goir_word_at(hits, at, GOIR_W_QUANTITY)) != NULL ||
			(hit = goir_word_at(hits, at, GOIR_W_OWN_TIME)) != NULL))
		at += hit->size;
	if (at >= to)
		return to < text.size && goir_is_digit(text.at[to]);
	for (i = 0; i < GOIR_COUNT(acts); i++)
		if (goir_word_at(hits, at, acts[i]))
			return true;
	if (goir_is_at(text, at, "的"))
		return at + 3 >= to;	/* 县教育局的20件 */
	return goir_any_at(text, at, "有|对|因|处理|被|新|分别") || goir_is_digit(text.at[at]);
}

/* Is the agency one of a whole area: a government, whose figures 全县 are? */
static bool
has_area(GoirText agency)
{
	/* 人民政府办公室 reports for the government */
	return agency.size == 0 || goir_find(agency, 0, "政府") >= 0 ||
		goir_any_before(agency, agency.size, "县|市|区|省|街道|办事处");
}

/*
 * Reads a name that ends with so many bytes of a kind of offices.  我局办公室, 县政府信息公开办公室
 * speak for the agency; 单位 and 部门 need no name to be others.
 */
static void
read_name(GoirFrame *frame, GoirText name, int kind, GoirText agency)
{
	if ((name.size > kind || goir_any_at(name, 0, "单位|部门|派出所")) &&
		!goir_any_at(name, 0, "我|本") && !goir_has_any(name, "公开|向|作为"))
		frame->other_subject = !goir_is_own(name, agency);
}

/* Reads one word of time or subject; returns the bytes to step over. */
static int
read_word(GoirFrame *frame, GoirText text, GoirHits *hits, const GoirHit *hit,
		  int from, int to, GoirText agency)
{
#define BIT(class) (UINT64_C(1) << (class))
#define IS(class) (hit->classes & BIT(class))
	if (hit->classes & (BIT(GOIR_W_CARRIED_IN) | BIT(GOIR_W_CARRIED_OUT) | BIT(GOIR_W_CARRY_OUT) | BIT(GOIR_W_COMPARED)))
		return hit->size;
	if (IS(GOIR_W_UNTIL))
		frame->until = true;
	else if (IS(GOIR_W_OWN_TIME))
	{
		/* 2021年全年, 2019年度，全年 is another year's */
		if (!goir_is_at(text, hit->at - 3, "年") && !(frame->other_year && goir_is_at(text, hit->at, "全年")))
			frame->other_time = frame->other_year = false, frame->own_time = true;
	}
	else if (IS(GOIR_W_OTHER_TIME))
	{
		/* 1月1日至12月31日期间 */
		if (!is_compared(text, hit->at) &&
			!(goir_is_at(text, hit->at - 3, "日") && hit->at > 3 && goir_is_digit(text.at[hit->at - 4])))
			frame->other_time = true, frame->own_time = false;
	}
	else if (IS(GOIR_W_OWN_SUBJECT))
		frame->other_subject = false;
	else if (IS(GOIR_W_OTHERS))
		frame->other_subject = true;
	else if (IS(GOIR_W_AREA))
		frame->other_subject = !has_area(agency);
	else if (IS(GOIR_W_OFFICE) && agency.size > 0 && is_subject(text, hits, hit->at + hit->size, to))
	{
		int			end = hit->at + hit->size;
		int			start = name_start(text, from, hit->at);	/* 中心 has the mark 中 itself */

		read_name(frame, (GoirText) {text.at + start, end - start}, hit->size, agency);
	}
	else
		return 0;
	return hit->size;
#undef IS
#undef BIT
}

void
goir_read_frame(GoirFrame *frame, GoirText folded, GoirHits *hits, int from,
				int to, int year, GoirText agency)
{
	int			at = from;
	int			i = goir_first_hit(hits, from);

	while (at < to)
	{
		int			step = 0;
		int			next,
					digit;

		while (i < hits->n && hits->hit[i].at < at)
			i++;
		next = i < hits->n && hits->hit[i].at < to ? hits->hit[i].at : to;
		digit = (int) (goir_digit_from(folded.at + at, folded.at + next) - folded.at);
		if (digit < next)
		{
			at = read_digits(frame, folded, digit, to, year);
			continue;
		}
		at = next;
		for (; step == 0 && i < hits->n && hits->hit[i].at == at; i++)
			if (at + hits->hit[i].size <= to)
				step = read_word(frame, folded, hits, &hits->hit[i], from, to, agency);
		at += step ? step : 1;
	}
}
