/*-------------------------------------------------------------------------
 *
 * header.c
 *	  Head and header of a stored report.
 *
 *-------------------------------------------------------------------------
 */
#include "store/source.h"

int
goir_get_head(Source *source, GoirReport *report)
{
	int			flags;
	int			year;

	report->reader = get_byte(source);
	if (report->reader < GOIR_FIRST_READER || report->reader > GOIR_READER)
		broken(source, "its version is not known");
	flags = get_byte(source);
	report->form = get_byte(source);
	year = get_byte(source);
	if (report->form >= GOIR_FORM_FEES ||
		(report->form && goir_forms_data[report->form].code == NULL))
	{
		broken(source, "its form is not known");
		report->form = GOIR_NO_FORM;
	}
	report->year = year ? 1900 + year : 0;
	if (year && (report->year < GOIR_MIN_YEAR || report->year > GOIR_MAX_YEAR))
	{
		broken(source, "its year is wrong");
		report->year = 0;
	}
	report->is_report = (flags & GOIR_LAYOUT_REPORT) != 0;
	return flags;
}

/* Reads the title, and puts it together; *start is what the bytes have of it. */
static void
get_title(Source *source, GoirReport *report, GoirText *start)
{
	int			end = get_byte(source);

	*start = goir_get_text(source, GOIR_MAX_TITLE);
	if (source->why == NULL &&
		(end >= GOIR_TITLE_ENDS || start->size + goir_title_ends[end].size == 0 ||
		 start->size + goir_title_ends[end].size > GOIR_MAX_TITLE))
		broken(source, "its title is wrong");
	if (source->why)
		return;
	report->title = *start;
	if (end)
	{
		memcpy(report->title_space, start->at, start->size);
		memcpy(report->title_space + start->size, goir_title_ends[end].at,
			   goir_title_ends[end].size);
		report->title = (GoirText) {
			report->title_space, start->size + goir_title_ends[end].size
		};
	}
	if (goir_title_end(report->title) != end)
		broken(source, "its title is not stored as short as it can be");
}

/* Reads the agency, which may stand in the title. */
static void
get_agency(Source *source, GoirReport *report, GoirText start)
{
	int			size = get_int(source, 1, GOIR_MAX_AGENCY, "an agency's size is wrong");
	int			at = get_byte(source);

	if (source->why == NULL &&
		(at ? at - 1 + size > start.size : source->end - source->at < size))
		broken(source, "it ends too early");
	if (source->why)
		return;
	report->agency = (GoirText) {at ? start.at + (at - 1) : source->at, size};
	if (at == 0)
		source->at += size;
	if (!goir_is_utf8(report->agency))
		broken(source, "a text is not valid UTF-8");
	if (goir_agency_at(start, report->agency) != at)
		broken(source, "its agency is not stored as short as it can be");
}

void
goir_get_header(Source *source, int flags, GoirReport *report)
{
	GoirText	start = GOIR_NO_TEXT;

	report->has_published = false;
	report->title = report->agency = GOIR_NO_TEXT;
	if (flags & GOIR_LAYOUT_PUBLISHED)
	{
		report->has_published = true;
		report->published = get_int(source, 0, 36524, "its date is wrong");
	}
	if (flags & GOIR_LAYOUT_TITLE)
		get_title(source, report, &start);
	if (flags & GOIR_LAYOUT_AGENCY)
		get_agency(source, report, start);
	if (source->why)
		report->title = report->agency = GOIR_NO_TEXT;
}

bool
goir_layout_head(GoirText bytes, GoirReport *report)
{
	Source		source = goir_source(bytes);

	goir_get_head(&source, report);
	return source.why == NULL;
}

bool
goir_layout_balanced(GoirText bytes, bool *balanced)
{
	Source		source = goir_source(bytes);
	GoirReport	head;

	*balanced = !(goir_get_head(&source, &head) & GOIR_LAYOUT_UNBALANCED);
	return source.why == NULL;
}

bool
goir_layout_header(GoirText bytes, GoirReport *report)
{
	Source		source = goir_source(bytes);
	CellParts	parts;
	int			flags = goir_get_head(&source, report);

	if (report->form)
		goir_find_cells(&source, report->form, &parts);
	goir_get_header(&source, flags, report);
	return source.why == NULL;
}
