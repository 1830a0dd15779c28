/*-------------------------------------------------------------------------
 *
 * reader.c
 *	  The whole of a page: figures, narrative, header, claims, in that order.
 *
 *-------------------------------------------------------------------------
 */
#include "read/reader.h"
#include "read/line/unstack.h"
#include "read/own.h"
#include "read/table/figures.h"

#define RUINED 100				/* bytes that are no characters */
#define KNOWN_SECTIONS 4		/* that make a page a report without a title */

/* Notes what happened before the reader saw the page. */
static void
note_page(GoirArena *arena, const GoirPage *page, GoirReport *report)
{
	if (page->replaced > 0)
		goir_note(arena, report, GOIR_NOTE_BYTES_REPLACED, 0,
				  goir_decimal_text(arena, (GoirDecimal) {page->replaced, 0}));
	if (page->file)
		goir_note(arena, report, GOIR_NOTE_PAGE_FORMAT, 0,
				  goir_literal(page->file->advice));
	if (page->cut)
		goir_note(arena, report, GOIR_NOTE_PAGE_CUT, 0,
				  goir_literal(page->cut));
}

/* Notes sections out of order, and those of the form that are not there. */
static void
note_sections(GoirArena *arena, const GoirNarrative *narrative,
			  GoirReport *report)
{
	int			last = 0;
	int			kind;
	int			i;

	for (i = 0; i < narrative->n_sections; i++)
		if (narrative->sections[i].kind <= GOIR_SECTION_OTHER)
		{
			if ((int) narrative->sections[i].kind < last)
			{
				goir_note(arena, report, GOIR_NOTE_SECTION_ORDER, 0, GOIR_NO_TEXT);
				break;
			}
			last = narrative->sections[i].kind;
		}
	for (kind = GOIR_SECTION_OVERVIEW; kind <= GOIR_SECTION_OTHER; kind++)
	{
		const char *label = goir_sections_data[kind].labels;

		for (i = 0; i < narrative->n_sections; i++)
			if (narrative->sections[i].kind == (GoirSectionNo) kind)
				break;
		if (i == narrative->n_sections)
			goir_note(arena, report, GOIR_NOTE_SECTION_MISSING, 0,
					  (GoirText) {label, (int) strcspn(label, "|")});
	}
}

/* How many of the form's own sections there are. */
static int
known_sections(const GoirNarrative *narrative)
{
	int			n = 0;
	int			i;

	for (i = 0; i < narrative->n_sections; i++)
		n += narrative->sections[i].kind <= GOIR_SECTION_OTHER;
	return n;
}

/* 收到112件，办结109件: may a number be of the new requests alone, that were concluded beside those carried in? */
static bool
is_of_new(const GoirReport *report, const GoirClaim *claim)
{
	const GoirFigure *all = &report->figure[goir_slot(GOIR_PATH(GOIR_CONCLUDED, GOIR_TOTAL))];
	const GoirFigure *carried = &report->figure[goir_slot(GOIR_PATH(GOIR_CARRIED_IN, GOIR_TOTAL))];

	return claim->path == GOIR_PATH(GOIR_CONCLUDED, GOIR_TOTAL) && all->state == GOIR_NUMBER && carried->state == GOIR_NUMBER &&
		carried->number.value != 0 && all->number.scale + carried->number.scale + claim->number.scale == 0 &&
		(uint64_t) claim->number.value == (uint64_t) all->number.value - (uint64_t) carried->number.value;
}

/*
 * Keeps the claims that can be checked: those about figures, and wholes with
 * their parts.  The others are in the page.
 */
static void
keep_claims(const GoirClaims *claims, GoirReport *report)
{
	bool		whole_kept = false;
	int			i;

	for (i = 0; i < claims->n_claims && report->n_claims < GOIR_MAX_CLAIMS; i++)
	{
		const GoirClaim *c = &claims->claims[i];
		GoirPath	path = is_of_new(report, c) ? 0 : c->path;
		bool		keep = c->aside ? false : c->part ? whole_kept :
			path || (i + 1 < claims->n_claims && claims->claims[i + 1].part);

		if (keep)
		{
			report->claim[report->n_claims] = *c;
			report->claim[report->n_claims++].path = path;
		}
		if (c->part == GOIR_WHOLE && !c->aside)
			whole_kept = keep;
	}
}

static bool
has_note(const GoirReport *report, int code)
{
	int			i;

	for (i = 0; i < report->n_notes && report->note[i].code != code; i++)
		;
	return i < report->n_notes;
}

/*
 * Reads figures and header; false if goir_html() wrote the page, which says all.
 * Of which year and agency the report is, the header says: where rows name some, they
 * are read again when that is known, so that those of others contradict nothing.
 */
static bool
read_tables(GoirArena *arena, const GoirPage *page, const GoirDocument *document, const GoirReport *known,
			GoirNarrative *narrative, GoirReport *report)
{
	GoirText   *row_year = goir_alloc(arena, GOIR_ITEMS * sizeof(GoirText));
	bool	   *is_data = goir_alloc(arena, document->n_rows + 1);

	memset(report, 0, sizeof(*report));
	report->reader = GOIR_READER;
	note_page(arena, page, report);
	if (page->file)
		return false;
	goir_find_sections(arena, document, narrative);
	goir_read_figures(arena, document, narrative->end_paragraph, known, report, is_data, row_year);
	goir_read_sections(arena, is_data, narrative);
	if (goir_read_own(arena, page, report))
		return false;
	goir_read_header(arena, page, narrative, report);
	if (known == NULL && (report->year || report->agency.at) && goir_names_years(row_year))
	{
		GoirReport *first = goir_alloc(arena, sizeof(*first));

		*first = *report;
		return read_tables(arena, page, document, first, narrative, report);
	}
	return true;
}

void
goir_read_report(GoirArena *arena, const GoirPage *page, GoirReport *report)
{
	GoirNarrative narrative;
	GoirClaims	claims;
	const GoirDocument *document = goir_unstack(arena, page->document);

	if (!read_tables(arena, page, document, NULL, &narrative, report))
		return;
	/* of what is left of a ruined page nobody can tell whose it is */
	if (page->replaced > (known_sections(&narrative) > 0 ? RUINED : 0) &&
		(report->year == 0 || page->replaced > RUINED) && known_sections(&narrative) < KNOWN_SECTIONS)
	{
		report->form = GOIR_NO_FORM;
		memset(report->figure, 0, sizeof(report->figure));
	}
	if (report->form || known_sections(&narrative) >= KNOWN_SECTIONS)
		report->is_report = true;
	if (!report->is_report)
	{
		goir_note(arena, report, GOIR_NOTE_NO_REPORT, 0, GOIR_NO_TEXT);
		return;
	}
	if (narrative.end_paragraph < document->n_paragraphs)
		goir_note(arena, report, GOIR_NOTE_SEVERAL_REPORTS, 0,
				  document->paragraphs[narrative.end_paragraph].text);
	if (report->year == 0 && !has_note(report, GOIR_NOTE_YEAR_PART))
		goir_note(arena, report, GOIR_NOTE_YEAR_MISSING, 0, GOIR_NO_TEXT);
	if (report->form == GOIR_NO_FORM)
		goir_note(arena, report, GOIR_NOTE_TABLE_MISSING, 0, GOIR_NO_TEXT);
	if (report->form || known_sections(&narrative) > 0)
		note_sections(arena, &narrative, report);
	goir_read_claims(arena, &narrative, report->year, report->agency, &claims);
	keep_claims(&claims, report);
}

/* Fills in the place of a cell of the page itself. */
static void
spot_of_cell(const GoirDocument *document, int cell, GoirSpot *spot)
{
	spot->table = document->rows[document->cells[cell].row].table;
	spot->row = document->rows[document->cells[cell].row].number;
	spot->column = document->cells[cell].column;
}

/* The paragraph that the text of a cell is a piece of; the first that the cell was made of if it was written anew. */
static int
paragraph_of(const GoirDocument *document, const GoirCell *cell)
{
	uintptr_t	at = (uintptr_t) cell->text.at;
	int			i;

	for (i = 0; i < document->n_paragraphs; i++)
	{
		GoirText	text = document->paragraphs[i].text;

		if (at >= (uintptr_t) text.at && at < (uintptr_t) text.at + text.size)
			return i;
	}
	return cell->paragraph;
}

/* The line of a paragraph, from 0: the cells of a row of a text are on one. */
static int
line_of(const GoirDocument *document, int paragraph)
{
	int			last = GOIR_NONE;
	int			line = 0;
	int			i;

	for (i = 0; i < paragraph; i++)
	{
		int			c = document->paragraphs[i].cell;
		int			row = c == GOIR_NONE || goir_has_grid(document->tables[document->rows[document->cells[c].row].table].shape) ?
			GOIR_NONE : document->cells[c].row;

		line += row == GOIR_NONE || row != last;
		last = row;
	}
	return line;
}

void
goir_find_figure(const GoirDocument *document, const GoirDocument *unstacked,
				 const GoirFigure *figure, GoirSpot *spot)
{
	int			paragraph;
	int			around;

	*spot = (GoirSpot) {GOIR_NONE, GOIR_NONE, GOIR_NONE, GOIR_NONE};
	if (figure->cell == 0)
		return;
	if (figure->cell <= document->n_cells)
	{
		spot_of_cell(document, figure->cell - 1, spot);
		return;
	}

	paragraph = paragraph_of(document, &unstacked->cells[figure->cell - 1]);
	around = document->paragraphs[paragraph].cell;
	if (around != GOIR_NONE)
		spot_of_cell(document, around, spot);
	/* of a cell that makes the layout of the page that says little */
	spot->line = line_of(document, paragraph);
}

void
goir_read_page_claims(GoirArena *arena, const GoirPage *page,
					  GoirClaims *claims)
{
	GoirReport *report = goir_alloc(arena, sizeof(*report));
	GoirNarrative narrative;

	goir_read_page_narrative(arena, page, &narrative);
	goir_read_header(arena, page, &narrative, report);
	goir_read_claims(arena, &narrative, report->year, report->agency, claims);
}

void
goir_read_page_narrative(GoirArena *arena, const GoirPage *page,
						 GoirNarrative *narrative)
{
	GoirReport *report = goir_alloc(arena, sizeof(*report));
	const GoirDocument *document = goir_unstack(arena, page->document);
	bool	   *is_data = goir_alloc(arena, document->n_rows + 1);

	goir_find_sections(arena, document, narrative);
	goir_read_figures(arena, document, narrative->end_paragraph, NULL, report, is_data,
					  goir_alloc(arena, GOIR_ITEMS * sizeof(GoirText)));
	goir_read_sections(arena, is_data, narrative);
}
