/*-------------------------------------------------------------------------
 *
 * correct.c
 *	  Corrections: what a person read where goir could not, or read wrong.
 *
 * A corrected report says of each correction what was there before, in a
 * note, and what the reader noted of the cell is gone.  The notes of
 * corrections stand before all others and in one order, so that a report
 * corrected twice is the same as one corrected by both at once.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "sql/json_parse.h"

PG_FUNCTION_INFO_V1(goir_correct);

/* What can be corrected besides figures, in the order of notes. */
enum
{
	YEAR, FORM, AGENCY, TITLE, PUBLISHED, HEADERS
};
static const char *const header_key[HEADERS] = {"year", "form", "agency", "title", "published"};
static const char *const header_label[HEADERS] = {"年度：", "格式：", "机关：", "标题：", "日期："};

#define MAX_CORRECTIONS (HEADERS + GOIR_MAX_SLOTS)

/* The report under correction. */
typedef struct Corrections
{
	GoirArena	arena;
	GoirReport *report;
	GoirNote	note[MAX_CORRECTIONS];	/* by header, then by slot; code 0: none */
	bool		has[MAX_CORRECTIONS];
} Corrections;

/* Is it the note of a correction? */
static bool
is_correction(const GoirNote *note)
{
	return note->code == GOIR_NOTE_VALUE_CORRECTED || note->code == GOIR_NOTE_CORRECTION_SAME;
}

/* The number of what a correction's note is about, -1 if that is nothing known. */
static int
about(const GoirNote *note)
{
	int			i;

	if (note->place)
		return goir_slot(note->place) < 0 ? -1 : HEADERS + goir_slot(note->place);
	for (i = 0; i < HEADERS; i++)
		if (goir_is_at(note->detail, 0, header_label[i]))
			return i;
	return -1;
}

/* What a header says, as a note tells it. */
static GoirText
header_text(Corrections *c, int header)
{
	const GoirReport *r = c->report;
	GoirText	text = GOIR_NO_TEXT;
	char		date[GOIR_DATE_SIZE];

	if (header == YEAR && r->year)
		text = goir_literal(psprintf("%d", r->year));
	else if (header == FORM && r->form)
		text = goir_literal(goir_forms_data[r->form].code);
	else if (header == AGENCY)
		text = r->agency;
	else if (header == TITLE)
		text = r->title;
	else if (header == PUBLISHED && r->has_published)
		text = goir_copy(&c->arena, goir_date_print(r->published, date));
	if (!text.at)
		text = goir_literal("未写明");
	return goir_clip(goir_literal(psprintf("%s%.*s", header_label[header], text.size, text.at)), GOIR_MAX_DETAIL);
}

/* What a cell holds, likewise. */
static GoirText
figure_text(Corrections *c, const GoirFigure *figure)
{
	switch (figure->state)
	{
		case GOIR_NUMBER:
			return goir_decimal_text(&c->arena, figure->number);
		case GOIR_BLANK:
			return goir_literal("空白");
		case GOIR_MISSING:
			return goir_literal("没有这一格");
		default:
			return figure->printed.at ? goir_clip(figure->printed, GOIR_MAX_DETAIL) : goir_literal("-");
	}
}

/* Notes a correction of something that read before as it does after it. */
static void
note_correction(Corrections *c, int number, GoirPath place, GoirText before, GoirText after)
{
	GoirNote   *note = &c->note[number];

	/* what the page says is what stood there before the first correction */
	if (!c->has[number])
		*note = (GoirNote) {0, place, before};
	c->has[number] = true;
	note->code = note->detail.size == after.size && memcmp(note->detail.at, after.at, after.size) == 0 ?
		GOIR_NOTE_CORRECTION_SAME : GOIR_NOTE_VALUE_CORRECTED;
}

/* Corrects a header; null leaves it unknown. */
static bool
correct_header(GoirJson *json, int header, JsonbValue *value, Corrections *c)
{
	GoirText	before = header_text(c, header);
	GoirReport *r = c->report;

	if (value->type != jbvNull)
	{
		if (!goir_json_header(json, header_key[header], value))
			return false;
	}
	else if (header == YEAR)
		r->year = 0;
	else if (header == FORM)
		r->form = GOIR_NO_FORM;
	else if (header == AGENCY)
		r->agency = GOIR_NO_TEXT;
	else if (header == TITLE)
		r->title = GOIR_NO_TEXT;
	else
	{
		r->has_published = false;
		r->published = 0;
	}
	note_correction(c, header, 0, before, header_text(c, header));
	return true;
}

/* Corrects a figure; null makes it blank. */
static bool
correct_figure(GoirJson *json, int slot, JsonbValue *value, Corrections *c)
{
	GoirFigure *figure = &c->report->figure[slot];
	GoirText	before = figure_text(c, figure);

	*figure = (GoirFigure) {GOIR_BLANK};
	if (value->type != jbvNull)
	{
		figure->state = GOIR_NUMBER;
		if (!goir_json_decimal(json, value, &figure->number))
			return false;
	}
	note_correction(c, HEADERS + slot, goir_slot_cell(slot)->path, before, figure_text(c, figure));
	return true;
}

/* Corrects what a key names. */
static bool
correct(GoirJson *json, const char *key, JsonbValue *value, void *target)
{
	GoirNear	near;
	char		name[GOIR_PATH_SIZE];
	GoirPath	path;
	int			i;

	for (i = 0; i < HEADERS; i++)
		if (strcmp(key, header_key[i]) == 0)
			return correct_header(json, i, value, target);
	if (*key != '\0' && goir_path_parse(goir_literal(key), &path) && goir_slot(path) >= 0)
		return correct_figure(json, goir_slot(path), value, target);

	near = goir_near(key);
	for (i = 0; i < HEADERS; i++)
		goir_near_offer(&near, header_key[i]);
	for (i = 0; i < goir_slots(); i++)
	{
		goir_path_print(goir_slot_cell(i)->path, name);
		goir_near_offer(&near, name);
	}
	return goir_json_refuse_key(json, &near);
}

/* Takes the notes of earlier corrections. */
static void
take_corrections(Corrections *c)
{
	int			i;

	for (i = 0; i < c->report->n_notes; i++)
	{
		const GoirNote *note = &c->report->note[i];

		if (is_correction(note) && about(note) >= 0)
		{
			c->note[about(note)] = *note;
			c->has[about(note)] = true;
		}
	}
}

/* Has a cell that a note of the reader is about been corrected? */
static bool
is_settled(const Corrections *c, const GoirNote *note)
{
	return note->place && goir_slot(note->place) >= 0 && c->has[HEADERS + goir_slot(note->place)];
}

/*
 * Writes the notes anew: those of corrections, then what is left of the others,
 * and how many are not shown.
 */
static void
put_notes(Corrections *c)
{
	GoirReport *r = c->report;
	GoirNote	old[GOIR_MAX_NOTES];
	int			n_old = r->n_notes;
	int			unshown = goir_unshown_notes(r);
	int			i;

	memcpy(old, r->note, sizeof(old));
	r->n_notes = 0;
	for (i = 0; i < MAX_CORRECTIONS; i++)
		if (c->has[i])
			goir_note(&c->arena, r, c->note[i].code, c->note[i].place, c->note[i].detail);
	for (i = 0; i < n_old - (unshown > 0); i++)
		if (!is_correction(&old[i]) && !is_settled(c, &old[i]))
			goir_note(&c->arena, r, old[i].code, old[i].place, old[i].detail);
	goir_note_unshown(&c->arena, r, unshown);
}

Datum
goir_correct(PG_FUNCTION_ARGS)
{
	Jsonb	   *corrections = PG_GETARG_JSONB_P(1);
	Corrections *c;
	GoirJson	json = {.what = GOIR_JSON_CORRECTIONS};
	JsonbValue	root;

	if (JB_ROOT_IS_OBJECT(corrections) && JB_ROOT_COUNT(corrections) == 0)
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	c = palloc0(sizeof(Corrections));
	c->arena = GOIR_ARENA;
	c->report = json.report = goir_arg_report(fcinfo, 0);
	take_corrections(c);
	initStringInfo(&json.key);
	root.type = jbvBinary;
	root.val.binary.data = &corrections->root;
	root.val.binary.len = VARSIZE(corrections) - VARHDRSZ;
	(void) goir_json_object(&json, &root, correct, c);

	/* somebody who reads a form in a page has found a report */
	if (c->report->form)
		c->report->is_report = true;
	put_notes(c);
	PG_RETURN_DATUM(goir_report_datum(c->report));
}
