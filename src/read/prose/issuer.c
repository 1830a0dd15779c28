/*-------------------------------------------------------------------------
 *
 * issuer.c
 *	  The agency of a report whose title names none.
 *
 * The surest source first: who says it has compiled the report, the report that
 * the lead announces, the name behind the title, the signature at its end, and
 * the field of the page.
 *
 *-------------------------------------------------------------------------
 */
#include "read/prose/date.h"
#include "read/prose/title.h"
#include "words/agency.h"

#define AGENCY_SIZE 120			/* bytes in which the name of an agency and a verb end */
#define VERB_SIZE 6				/* bytes of each verb of compiling */
#define CLAUSE_SIZE 200			/* bytes in which a clause ends */
#define DAY_SIZE 48				/* bytes of a line that is a day */

/* Where the first verb of compiling stands at or behind a place, or the text's end. */
static int
compiling_verb(GoirText text, int from)
{
	static const char *const verbs[] = {"编制", "结合", "根据", "按照", "组织", "负责", "汇总"};
	int			end = text.size;
	int			v;

	for (v = 0; v < GOIR_COUNT(verbs); v++)
	{
		int			at = goir_find((GoirText) {text.at, end}, from, verbs[v]);

		if (at >= 0)
			end = at;
	}
	return end;
}

/* Does a clause say that the report is compiled, from a verb on?  由…办公室组织协调,我局编制 does not. */
static bool
compiles(GoirText text, int verb)
{
	GoirText	rest = goir_clip((GoirText) {text.at + verb, text.size - verb}, CLAUSE_SIZE);
	int			comma = goir_find(rest, 0, ",我");

	return goir_has_any(goir_clip(rest, comma < 0 ? rest.size : comma), "编制|编写|撰写|汇总");
}

/* The agency that says it has compiled the report: 由…编制. */
static GoirText
compiling_agency(const GoirNarrative *narrative)
{
	int			i;

	for (i = narrative->lines[0].said; i <= narrative->lead && i < narrative->n_lines; i = narrative->lines[i + 1].said)
	{
		GoirText	text = goir_folded_line(narrative, i)->text;
		int			verb = -1;
		int			at = 0;

		while ((at = goir_find(text, at, "由")) >= 0)
		{
			GoirText	agency;

			at += (int) strlen("由");
			if (verb < at)
				verb = compiling_verb(text, at);
			if (verb == text.size)
				break;
			/* a verb further away than a name is long is another's */
			agency = (GoirText) {text.at + at, verb - at};
			if (!compiles(text, verb))
				continue;
			if (agency.size + VERB_SIZE <= AGENCY_SIZE && goir_is_agency(agency) &&
				!goir_has_noise(agency))
				return agency;
		}
	}
	return GOIR_NO_TEXT;
}

/* The agency that the lead announces a report of; not 各街道, of which it announces several. */
static GoirText
announced_agency(GoirArena *arena, const GoirNarrative *narrative)
{
	GoirText	title = goir_announced_title(narrative);
	GoirText	agency = title.at && !goir_has_noise(title) ? goir_agency_of(arena, title) : GOIR_NO_TEXT;

	return agency.at && goir_has_any(agency, "所属|各|乡镇") ? GOIR_NO_TEXT : agency;
}

/* Does a name begin with a region that is named in it again, as in a list to choose from? */
static bool
has_several(GoirText name)
{
	int			region = goir_region(name);
	int			i;

	for (i = region; region > 0 && i + region <= name.size; i++)
		if (memcmp(name.at + i, name.at, region) == 0)
			return true;
	return false;
}

/* The agency in the field of a page that says who publishes it: 发布机构:青石县财政局, a cell behind its label. */
static GoirText
field_agency(GoirText text)
{
	static const char fields[] = "发布机构|发布单位|公开机构|公开主体|编制单位|编制机关|编制机构|报告单位|填报单位";
	int			size = 0;
	int			at;
	int			end;

	if (!goir_has_any(text, fields))
		return GOIR_NO_TEXT;
	for (at = 0; at < text.size && (size = goir_any_at(text, at, fields)) == 0; at++)
		;
	for (at += size; at < text.size && strchr(" :|", text.at[at]); at++)
		;
	for (end = at; end < text.size && strchr(" |", text.at[end]) == NULL; end++)
		;
	text = (GoirText) {text.at + at, end - at};
	return goir_is_agency(text) && !has_several(text) && !goir_has_noise(text) ? text : GOIR_NO_TEXT;
}

/* Is a folded line a day as one signs with, and nothing more: 2023年1月12日, 二〇二三年一月十二日?  Lists of pages have 2023-01-12. */
static bool
is_day(GoirText line)
{
	int			start,
				end;
	int			at;
	int			size;

	if (line.size > DAY_SIZE || !goir_find_year(line, 0, false, &start, &end) || start > 0)
		return false;
	for (at = end; (size = goir_any_at(line, at, "0|1|2|3|4|5|6|7|8|9|〇|零|一|二|三|四|五|六|七|八|九|十|廿|月")) > 0; at += size)
		;
	return at > end && goir_is_at(line, at, "日") && at + 3 == line.size;
}

/* The agency that signs a report, with the day below; the first behind its last heading. */
static GoirText
signing_agency(const GoirNarrative *narrative)
{
	int			i = narrative->headings[narrative->n_headings - 1].line + 1;

	for (; i + 1 < narrative->end_line; i++)
	{
		GoirText	text = goir_folded_line(narrative, i)->text;
		int			seal = goir_any_before(text, text.size, "(盖章)|(公章)|(印章)");

		text.size -= seal;
		if (goir_is_agency(text) && is_day(goir_folded_line(narrative, i + 1)->text) && !goir_has_noise(text))
			return text;
	}
	return GOIR_NO_TEXT;
}

GoirText
goir_issuing_agency(GoirArena *arena, const GoirNarrative *narrative, bool several)
{
	GoirText	agency = compiling_agency(narrative);
	int			i;

	/* what a page that lists reports says of itself is none of theirs */
	if (agency.at || several)
		return agency;
	agency = announced_agency(arena, narrative);
	for (i = 0; agency.at == NULL && i < narrative->lead && i < GOIR_LEAD_LINES; i++)
		agency = goir_bracketed_agency(goir_folded_line(narrative, i)->text);
	/* who publishes a page may be the office of the site */
	if (agency.at == NULL && narrative->n_sections > 0)
		agency = signing_agency(narrative);
	for (i = 0; agency.at == NULL && i < narrative->lead && i < GOIR_LEAD_LINES; i++)
		agency = field_agency(goir_folded_line(narrative, i)->text);
	return agency;
}
