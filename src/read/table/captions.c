/*-------------------------------------------------------------------------
 *
 * captions.c
 *	  What a line above a table says of its rows: unit, year, whose they are.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"
#include "words/agency.h"
#include "words/unit.h"

#define CAPTION_SIZE 90			/* bytes of a line that names the year of a table */

GoirText
goir_caption_unit(GoirText line)
{
	return goir_is_no_count(line) ? line : goir_money_unit(line);
}

/* A line without the marks of Markdown around it: ## 上年数据, **东山镇**. */
static GoirText
without_marks(GoirText line)
{
	while (line.size > 0 && strchr("#*_> ", *line.at))
		line.at++, line.size--;
	while (line.size > 0 && strchr("#*_ ", line.at[line.size - 1]))
		line.size--;
	return line;
}

/* Does a word stand at the start of what a line says, behind a number or a name of an annex? */
static bool
names_part(GoirText line, int at)
{
	return at >= 3 && goir_any_at(line, at - 3, "、|：|）|（|表|附");
}

/* Does 历年 or 上半年 say which data, and not what was done: 上半年数据, but not 上半年开展培训2次? */
static bool
says_which(GoirText rest)
{
	int			at = goir_any_at(rest, 0, "历年|上半年|下半年");

	while (at > 0 && at < rest.size && goir_any_at(rest, at, " |　|）|)|：|:"))
		at += goir_any_at(rest, at, " |　|）|)|：|:");
	return at == 0 || at >= rest.size || goir_has_any(rest, "数据|情况|统计|表|公开|申请");
}

GoirText
goir_caption_year(GoirText line)
{
	GoirText	found = GOIR_NO_TEXT;
	int			at;

	line = without_marks(line);
	if (line.size > CAPTION_SIZE || goir_find(line, 0, "年") < 0 || goir_has_any(line, "。|，|；|;|月|比|较|报告|年报|修订|修正|版|以来|格式|结转"))
		return GOIR_NO_TEXT;
	for (at = 0; at < line.size; at++)
	{
		GoirText	rest = {line.at + at, line.size - at};

		if (((unsigned char) *rest.at & 0xc0) == 0x80)
			continue;
		if (goir_any_at(line, at, "上年|上一年|去年|历年|上半年|下半年") && (at == 0 || names_part(line, at)))
			return goir_has_any(rest, "见附|略") || !says_which(rest) ? found : rest;
		if (goir_label_year(rest) == 0)
			continue;
		if (found.at)
			return GOIR_NO_TEXT;
		found = rest;
	}
	return found;
}

GoirText
goir_caption_others(const GoirFound *found, GoirText line)
{
	const GoirText *own = found->known ? &found->known->agency : NULL;

	line = without_marks(line);
	return line.size <= CAPTION_SIZE && goir_names_others(found->arena, line, own) ? line : GOIR_NO_TEXT;
}

bool
goir_opens_caption(GoirText line)
{
	GoirKey		key;

	line = without_marks(line);
	goir_key(goir_clip(line, GOIR_LABEL_SIZE), &key);
	return key.ordinal > 0 || goir_any_at(line, 0, "附|其中") > 0 || goir_has_any(line, "所属|下属|局属|直属|二级单位|派出机构|分支机构");
}

bool
goir_parts_others(GoirText line)
{
	return goir_has_any(line, "其中|所属|下属|局属|直属|科室|各单位|乡镇|上年|去年");
}

int
goir_caption_item(GoirText line)
{
	GoirMeaning meaning[GOIR_MAX_MEANINGS];
	GoirKey		key;
	int			n;

	if (line.size > GOIR_LABEL_SIZE)
		return GOIR_NO_ITEM;
	goir_key(line, &key);
	for (n = goir_meanings(&key, meaning); n > 0; n--)
		if (meaning[n - 1].kind == GOIR_MEANS_GROUP && goir_groups_data[meaning[n - 1].number].table == GOIR_PROCEEDINGS &&
			goir_groups_data[meaning[n - 1].number].columns)
			return goir_groups_data[meaning[n - 1].number].item;
	return GOIR_NO_ITEM;
}

int
goir_caption_section(GoirText line)
{
	GoirMeaning meaning[GOIR_MAX_MEANINGS];
	GoirKey		key;
	int			n;

	goir_key(goir_clip(line, GOIR_LABEL_SIZE), &key);
	for (n = goir_meanings(&key, meaning); n > 0; n--)
		if (meaning[n - 1].kind == GOIR_MEANS_SECTION)
			return meaning[n - 1].number;
	return 0;
}
