/*-------------------------------------------------------------------------
 *
 * issuer.c
 *	  The agency of a report whose title names none.
 *
 * The surest source first: who says it has compiled the report, the report that
 * the lead announces, the name behind the title, the field of the page, and the
 * signature at its end.
 *
 *-------------------------------------------------------------------------
 */
#include "read/prose/date.h"
#include "read/prose/title.h"

#define AGENCY_SIZE 120			/* bytes in which the name of an agency and a verb end */
#define VERB_SIZE 6				/* bytes of each verb of compiling */
#define SIGNATURE_LINES 6		/* lines above the end of a report that may be its signature */
#define DATE_SIZE 40				/* bytes of a line that is a date */

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
			if (agency.size + VERB_SIZE <= AGENCY_SIZE && goir_is_agency(agency) &&
				!goir_has_noise(agency))
				return agency;
		}
	}
	return GOIR_NO_TEXT;
}

/* The agency that the lead announces a report of. */
static GoirText
announced_agency(GoirArena *arena, const GoirNarrative *narrative)
{
	GoirText	title = goir_announced_title(narrative);

	return title.at && !goir_has_noise(title) ? goir_agency_of(arena, title) : GOIR_NO_TEXT;
}

/* The agency in the field of a page that says who publishes it: 发布机构:青石县财政局, a cell behind its label. */
static GoirText
field_agency(GoirText text)
{
	static const char fields[] = "发布机构|发布单位|公开机构|公开主体|编制单位|编制机关|编制机构|报告单位|填报单位|信息来源";
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
	return goir_is_agency(text) && !goir_has_noise(text) ? text : GOIR_NO_TEXT;
}

/* Is a folded line a date and nothing more? */
static bool
is_date(GoirText line)
{
	int32_t		days;

	return line.size <= DATE_SIZE && goir_date_at(line, 0, &days);
}

/* The agency that signs a report: the line above a date at the end. */
static GoirText
signing_agency(const GoirNarrative *narrative)
{
	int			i;

	for (i = narrative->end_line - 1; i > narrative->lead && i >= narrative->end_line - SIGNATURE_LINES; i--)
	{
		GoirText	text = goir_folded_line(narrative, i)->text;
		GoirText	above = goir_folded_line(narrative, i - 1)->text;

		if (is_date(text) && goir_is_agency(above) && !goir_has_noise(above))
			return above;
	}
	return GOIR_NO_TEXT;
}

GoirText
goir_issuing_agency(GoirArena *arena, const GoirNarrative *narrative, bool several)
{
	GoirText	agency = compiling_agency(narrative);
	int			i;

	/* what a page that lists reports says of itself is none of theirs */
	if (agency.at == NULL && !several)
		agency = announced_agency(arena, narrative);
	for (i = 0; agency.at == NULL && !several && i < narrative->lead && i < GOIR_LEAD_LINES; i++)
	{
		GoirText	text = goir_folded_line(narrative, i)->text;

		agency = goir_bracketed_agency(text);
		if (agency.at == NULL)
			agency = field_agency(text);
	}
	if (agency.at == NULL && !several && narrative->n_sections > 0)
		agency = signing_agency(narrative);
	return agency;
}
