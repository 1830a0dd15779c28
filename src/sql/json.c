/*-------------------------------------------------------------------------
 *
 * json.c
 *	  A report to its text form: one JSON object, one spelling of it.
 *
 * Spaced as jsonb prints, keys in the order of goir_json_write(), what is
 * absent left out.  Cells stand by table, item and measure in the order of
 * the forms; a plain number is a JSON number with the decimals it was printed
 * with, anything else of a cell needs an object.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "mb/pg_wchar.h"
#include "utils/json.h"

#include "sql/goir.h"

const char *const goir_scope_code[GOIR_SCOPES] = {
	[GOIR_SCOPE_NEW] = "new",
	[GOIR_SCOPE_HANDLED] = "handled",
	[GOIR_SCOPE_CONCLUDED] = "concluded",
	[GOIR_SCOPE_CARRIED] = "carried",
	[GOIR_SCOPE_OUTCOME] = "outcome",
	[GOIR_SCOPE_OTHER] = "other",
};

const char *const goir_part_code[GOIR_PARTS] = {
	[GOIR_PART] = "part",
	[GOIR_SOME_PART] = "some",
	[GOIR_SHARE] = "share",
};

/* Separates a member or element from the one before it. */
static void
put_comma(StringInfo out)
{
	char		last = out->data[out->len - 1];

	if (last != '{' && last != '[')
		appendStringInfoString(out, ", ");
}

/* Starts a member; keys are codes, which need no escapes. */
static void
put_key(StringInfo out, const char *key)
{
	put_comma(out);
	appendStringInfo(out, "\"%s\": ", key);
}

/* Writes a text as a JSON string. */
static void
put_text(StringInfo out, GoirText text)
{
	char	   *terminated = pnstrdup(text.at, text.size);

	escape_json(out, terminated);
	pfree(terminated);
}

/* Writes the date of a day since 2000-01-01. */
static void
put_date(StringInfo out, int32 days)
{
	char		date[GOIR_DATE_SIZE];

	put_text(out, goir_date_print(days, date));
}

/* Writes what a cell holds; the cell is not missing. */
static void
put_figure(StringInfo out, const GoirFigure *figure)
{
	if (figure->state == GOIR_BLANK)
	{
		appendStringInfoString(out, "null");
		return;
	}
	if (figure->state == GOIR_NUMBER && figure->printed.at == NULL)
	{
		goir_append_decimal(out, figure->number);
		return;
	}
	appendStringInfoChar(out, '{');
	if (figure->state == GOIR_NUMBER)
	{
		put_key(out, "value");
		goir_append_decimal(out, figure->number);
	}
	else
	{
		put_key(out, "state");
		appendStringInfo(out, "\"%s\"", goir_state_code[figure->state]);
	}
	put_key(out, "printed");
	put_text(out, figure->printed);
	appendStringInfoChar(out, '}');
}

/* The cells on a page, chained by item in the order of the form's rows. */
typedef struct Cells
{
	GoirShown	shown[GOIR_MAX_SLOTS];
	int			next[GOIR_MAX_SLOTS];
	int			first[GOIR_ITEMS];	/* -1: none */
	bool		table[GOIR_TABLES];
} Cells;

/* Chains the cells that are on the page. */
static void
find_cells(const GoirReport *report, Cells *cells)
{
	int			i;

	memset(cells->first, -1, sizeof(cells->first));
	memset(cells->table, 0, sizeof(cells->table));
	for (i = goir_shown(report, cells->shown) - 1; i >= 0; i--)
	{
		int			item = GOIR_PATH_ITEM(cells->shown[i].cell.path);

		if (report->figure[cells->shown[i].slot].state == GOIR_MISSING)
			continue;
		cells->next[i] = cells->first[item];
		cells->first[item] = i;
		cells->table[goir_items_data[item].table] = true;
	}
}

/* Writes the cells of one item. */
static void
put_item(StringInfo out, const GoirReport *report, const Cells *cells, int item)
{
	int			i;

	put_key(out, goir_items_data[item].code);
	appendStringInfoChar(out, '{');
	for (i = cells->first[item]; i >= 0; i = cells->next[i])
	{
		const GoirShown *shown = &cells->shown[i];

		put_key(out, goir_measures_data[GOIR_PATH_MEASURE(shown->cell.path)].code);
		put_figure(out, &report->figure[shown->slot]);
	}
	appendStringInfoChar(out, '}');
}

/* Writes all cells that are on the page, by table and item. */
static void
put_figures(StringInfo out, const GoirReport *report)
{
	Cells	   *cells = palloc(sizeof(Cells));
	bool		any = false;
	int			table,
				item;

	find_cells(report, cells);
	for (table = 1; table < GOIR_TABLES; table++)
	{
		if (!cells->table[table])
			continue;
		if (!any)
		{
			put_key(out, "figures");
			appendStringInfoChar(out, '{');
			any = true;
		}
		put_key(out, goir_tables_data[table].code);
		appendStringInfoChar(out, '{');
		for (item = 1; item < GOIR_ITEMS; item++)
			if (goir_items_data[item].table == table && cells->first[item] >= 0)
				put_item(out, report, cells, item);
		appendStringInfoChar(out, '}');
	}
	if (any)
		appendStringInfoChar(out, '}');
	pfree(cells);
}

/* Writes one number stated in prose. */
static void
put_claim(StringInfo out, const GoirClaim *claim)
{
	char		path[GOIR_PATH_SIZE];

	put_comma(out);
	appendStringInfo(out, "{\"section\": %d", claim->section);
	if (claim->path)
	{
		goir_path_print(claim->path, path);
		put_key(out, "path");
		appendStringInfo(out, "\"%s\"", path);
	}
	put_key(out, "value");
	goir_append_decimal(out, claim->number);
	if (claim->approximate)
	{
		put_key(out, "approximate");
		appendStringInfoString(out, "true");
	}
	put_key(out, "scope");
	appendStringInfo(out, "\"%s\"", goir_scope_code[claim->scope]);
	if (claim->part != GOIR_WHOLE)
	{
		put_key(out, "part");
		appendStringInfo(out, "\"%s\"", goir_part_code[claim->part]);
	}
	appendStringInfoChar(out, '}');
}

/* Writes one remark of the reader. */
static void
put_note(StringInfo out, const GoirNote *note)
{
	char		place[GOIR_PATH_SIZE];

	put_comma(out);
	appendStringInfo(out, "{\"code\": \"%s\"", goir_notes_data[note->code].code);
	if (note->place)
	{
		goir_path_print(note->place, place);
		put_key(out, "place");
		appendStringInfo(out, "\"%s\"", place);
	}
	if (note->detail.at)
	{
		put_key(out, "detail");
		put_text(out, note->detail);
	}
	appendStringInfoChar(out, '}');
}

/* Writes all but figures, claims and notes. */
static void
put_header(StringInfo out, const GoirReport *report)
{
	appendStringInfoString(out, "{\"goir\": 1");
	if (!report->is_report)
		appendStringInfoString(out, ", \"report\": false");
	if (report->year)
	{
		put_key(out, "year");
		appendStringInfo(out, "%d", report->year);
	}
	if (report->form)
	{
		put_key(out, "form");
		appendStringInfo(out, "\"%s\"", goir_forms_data[report->form].code);
	}
	if (report->agency.at)
	{
		put_key(out, "agency");
		put_text(out, report->agency);
	}
	if (report->title.at)
	{
		put_key(out, "title");
		put_text(out, report->title);
	}
	if (report->has_published)
	{
		put_key(out, "published");
		put_date(out, report->published);
	}
}

/* The text form of a report, in the server's encoding. */
char *
goir_json_write(const GoirReport *report, bool escaped)
{
	StringInfoData out;
	int			i;

	initStringInfo(&out);
	put_header(&out, report);
	put_figures(&out, report);
	if (report->n_claims > 0)
	{
		put_key(&out, "claims");
		appendStringInfoChar(&out, '[');
		for (i = 0; i < report->n_claims; i++)
			put_claim(&out, &report->claim[i]);
		appendStringInfoChar(&out, ']');
	}
	if (report->n_notes > 0)
	{
		put_key(&out, "notes");
		appendStringInfoChar(&out, '[');
		for (i = 0; i < report->n_notes; i++)
			put_note(&out, &report->note[i]);
		appendStringInfoChar(&out, ']');
	}
	appendStringInfoChar(&out, '}');
	return goir_to_server((GoirText) {out.data, out.len}, escaped);
}
