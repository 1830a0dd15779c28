/*-------------------------------------------------------------------------
 *
 * figures.c
 *	  The tables of a page, row by row: what each row is.
 *
 * One walk over all rows of all tables, because a form table may be split
 * over several tables and several may share one.  A row is recognized by its
 * labels and those above it.  Those with values wait until all rows under
 * their header are known; then it is decided where the values are, and they
 * are stored.  At the end the form is decided, and what was not found of it
 * is noted.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/figures.h"
#include "read/table/table.h"
#include "words/unit.h"

#define GAP_SIZE 60				/* bytes of text that a page break may put
								 * between two parts of a table */
#define STATISTICS_GAP 120		/* and headings between rows of their own */
#define CAPTION_LINES 3			/* above a table, of which each may say whose its rows are */
#define MANY_LABELS 4

/* Rows of values that have no label of the form, under the last header. */
typedef struct Plain
{
	bool		follows;		/* there was one */
	bool		total;			/* and its label was 合计 */
	bool		blank;			/* none was more than blank */
	GoirText	label;			/* of the last */
} Plain;

/* The walk over the tables of a page. */
typedef struct Walk
{
	GoirModel	model;
	GoirFound	found;
	GoirVotes	votes;
	bool	   *is_data;
	GoirHeader	header[GOIR_TABLES];	/* the last of each table */
	GoirHeader	own;			/* of a row of proceedings */
	bool		in_header;		/* the last row was one of a header */
	bool		headers;		/* there was one on the page */
	GoirAbove	above;
	int			article;
	bool		serial;			/* has the table of the page a column that numbers the rows? */
	bool		serial_column;	/* had the one of the header in force? */
	int			around;			/* the table around the last one, if that was a row of it */
	GoirText	unit;			/* of money, or a line above the table that names none of counts */
	bool		unit_first;		/* which stands above all articles; */
	bool		unit_far;		/* one has begun since */
	int			unit_of;		/* the table whose rows came first behind that line, none yet if 0 */
	GoirText	year;			/* what it says of the year of its rows, or a row above them */
	GoirText	others;			/* whose table it says it is, if it may be others' */
	int			item;			/* of proceedings: all that the last line above the table says, or none */
	Plain		plain;
	int			last_paragraph; /* of the last row of a form */
	bool		noted_header[GOIR_TABLES];
	bool		noted_unreadable[GOIR_TABLES];
	GoirEntry  *entry;			/* rows that wait, and notes between them */
	int			entries;
	int			capacity;
} Walk;

static GoirEntry *
add_entry(Walk *w)
{
	w->entry = goir_room(w->model.arena, w->entry, w->entries, &w->capacity, sizeof(GoirEntry));
	memset(&w->entry[w->entries], 0, sizeof(GoirEntry));
	return &w->entry[w->entries++];
}

/* Notes something of the table, behind what the rows before it have to say. */
static void
add_note(Walk *w, GoirNoteCode code, GoirPath place, GoirText detail)
{
	add_entry(w)->note = (GoirNote) {code, place, detail};
}

/* Adds a row of values; false if its header has a column that is none of a form for it. */
static bool
add_row(Walk *w, GoirSeenRow *row, GoirEntry entry)
{
	if (!goir_has_cells(entry.header, entry.item))
	{
		add_note(w, GOIR_NOTE_TABLE_UNREADABLE, entry.item ? item_path(entry.item) : GOIR_TABLE_PATH(entry.header->table),
				 entry.label ? entry.label->cell->text : GOIR_NO_TEXT);
		return false;
	}
	entry.row = row;
	entry.last_item = w->above.item;
	if (w->unit_of == GOIR_NO_TABLE)
		w->unit_of = entry.header->table;
	if (w->unit_of == entry.header->table)
		entry.unit = w->unit;
	entry.far = w->unit_far;
	entry.year = w->year;
	entry.others = w->others;
	*add_entry(w) = entry;
	return true;
}

/* Is there nothing in the cells of a row? */
static bool
is_blank_row(const GoirSeenRow *row)
{
	int			i;

	for (i = 0; i < row->cells && row->cell[i].figure.state == GOIR_BLANK; i++)
		 /* count */ ;
	return i == row->cells;
}

/* Is it the label of a row that adds up others? */
static bool
is_sum(const GoirKey *key)
{
	return goir_key_is(key, "合计") || goir_key_is(key, "总计");
}

/*
 * Rows of values whose labels differ are of other years, units or kinds: the
 * figures are those of 合计, or of none.  False if the row says nothing new.
 */
static bool
tell_rows_apart(Walk *w, const GoirEntry *entry)
{
	Plain	   *plain = &w->plain;
	GoirText	label = entry->label ? entry->label->cell->text : GOIR_NO_TEXT;
	bool		same = plain->follows && label.size == plain->label.size &&
		(label.size == 0 || memcmp(label.at, plain->label.at, label.size) == 0);

	/* a row hidden behind the header is no row of values, if one follows; of values before a blank row it tells nothing */
	if (is_blank_row(entry->row))
		plain->blank |= !plain->follows;
	else if (plain->blank)
	{
		goir_forget_row(&w->found, entry->header, entry->item);
		plain->blank = false;
	}
	if (plain->follows && plain->total)
	{
		if (!same)
			note(&w->found, GOIR_NOTE_ROW_UNKNOWN, GOIR_TABLE_PATH(entry->header->table), label);
		return same;
	}
	plain->total = entry->label && is_sum(&entry->label->words->key);
	if (plain->follows && plain->total)
		goir_forget_row(&w->found, entry->header, entry->item);
	else if (plain->follows && !same)
		goir_dispute_row(&w->found, entry->header, entry->item);
	plain->follows = true;
	plain->label = label;
	return true;
}

/* Decides where the values of the rows that wait are, knowing all of them, and stores them. */
static void
settle(Walk *w)
{
	int			i;

	for (i = 0; i < w->entries; i++)
		if (w->entry[i].header)
			goir_weigh_row(&w->model, &w->entry[i]);
	for (i = 0; i < w->entries; i++)
	{
		const GoirEntry *entry = &w->entry[i];
		int			table = entry->header ? entry->header->table : GOIR_PATH_TABLE(entry->note.place);
		int			first;
		int			values;

		w->found.quiet = goir_is_aside(&w->found.parts, table, w->model.table);
		if (entry->header == NULL)
			note(&w->found, entry->note.code, entry->note.place, entry->note.detail);
		else if (!entry->plain || w->found.quiet || tell_rows_apart(w, entry))
		{
			values = goir_choose_values(&w->model, entry, &first);
			goir_store_row(&w->found, &w->votes, &w->model, entry, first, values);
		}
	}
	w->found.quiet = false;
	w->entries = 0;
}

/* Notes the columns that are given up for what their labels say. */
static void
note_denied(Walk *w, const GoirHeader *header)
{
	int			i;

	for (i = 0; i < header->columns && header->complete; i++)
	{
		const GoirColumn *column = &header->column[i];

		if (column->denied)
			add_note(w, GOIR_NOTE_TABLE_UNREADABLE, column->item ? GOIR_PATH(column->item, column->measure) : GOIR_TABLE_PATH(header->table),
					 goir_clip(column->label, GOIR_MAX_PRINTED));
	}
}

/* Ends the header being gathered, if there is one; the row is the first below it. */
static void
end_header(Walk *w, int row)
{
	GoirHeader *header = &w->header[w->above.table];

	if (!w->in_header)
		return;
	w->in_header = false;
	if (header->table == GOIR_PROCEEDINGS && w->item)
		goir_outcomes_under(header, w->item);
	w->item = GOIR_NO_ITEM;
	goir_decide_columns(header, &w->model, row, w->above.same);
	if (header->near.at)
		add_note(w, GOIR_NOTE_LABEL_NEAR, GOIR_TABLE_PATH(header->table), header->near);
	note_denied(w, header);

	/* which year's they are can be told when that of the report is known */
	if (header->dated.size > 0 && w->found.known == NULL && goir_form_index.block[header->table])
		w->found.row_year[goir_form_index.block[header->table]->rows[0].item] = header->dated;
	if (header->official && header->complete)
		add_note(w, GOIR_NOTE_TABLE_HEADER, GOIR_TABLE_PATH(header->table), GOIR_NO_TEXT);
}

/* Comes to the rows under a header of a table. */
static void
start_rows(Walk *w, int table)
{
	w->above.table = table;
	w->above.same = true;
	w->above.follows = false;
	w->headers = true;
	w->plain.follows = w->plain.blank = false;
}

/* Begins the header of a table, decided on all rows before it. */
static void
start_header(Walk *w, int table, int article, int row)
{
	end_header(w, row);
	settle(w);
	goir_header_start(&w->header[table], table, article);
	w->header[table].shape = w->model.shape;
	w->header[table].year = w->found.known ? w->found.known->year : 0;
}

/* Begins or goes on with the header of a table. */
static void
read_header(Walk *w, int table, int row)
{
	if (!w->in_header || w->above.table != table)
	{
		bool		others = table == GOIR_PROCEEDINGS && goir_veto_others(&w->model, row);

		start_header(w, table, table == GOIR_DISCLOSURE ? w->article : 0, row);
		w->header[table].by_others = others;
		w->serial_column = false;
	}
	w->serial_column |= w->serial;
	w->in_header = true;
	start_rows(w, table);
	goir_header_row(&w->header[table], &w->model.row[row]);
}

/* May a row of an item and so many values stand where its table was not begun?  A menu that names the same things is none. */
static bool
stands_alone(const GoirHeader *header, int item, int values)
{
	int			applicants = goir_form_index.block[GOIR_REQUESTS]->n_columns;

	return goir_items_data[item].table == GOIR_REQUESTS && values >= (header->complete ? header->columns : applicants) &&
		values >= applicants - 1 && !goir_is_common_word(item);
}

/*
 * The header that says what the values of a row of this table are; NULL if
 * nothing does.  The columns of the application table may be taken from the
 * form, if they are the same on all.
 */
static GoirHeader *
header_for(Walk *w, int item, int values)
{
	int			table = goir_items_data[item].table;
	int			applicants = goir_form_index.block[GOIR_REQUESTS]->n_columns;
	GoirHeader *header = &w->header[table];
	const GoirAbove *above = &w->above;
	const GoirBlock *block;

	if (above->foreign && !above->same)
		return NULL;
	if (table != above->table && !(above->same && above->table) && !stands_alone(header, item, values))
		return NULL;
	if (header->complete)
	{
		if (above->same && above->table != table)
			add_note(w, GOIR_NOTE_TABLE_WRONG_HEADER, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
		return header;
	}
	if (table != GOIR_REQUESTS || (values != applicants && values != 0) || above->foreign ||
		(above->same && above->table != table) ||
		header->columns > 0 || (block = goir_common_block(table)) == NULL)
		return NULL;
	if (!w->noted_header[table])
		add_note(w, GOIR_NOTE_TABLE_HEADER, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
	w->noted_header[table] = true;
	goir_header_official(header, block);
	return header;
}

/* Has the label of an item a remark in brackets on the form itself? */
static bool
has_remark(int item)
{
	return item == GOIR_PARTIALLY_GRANTED || goir_items_data[item].table == GOIR_STATISTICS;
}

/* Reads a row with a label; false if it is none of a form. */
static bool
read_item_row(Walk *w, int at)
{
	GoirSeenRow *row = &w->model.row[at];
	int			label;
	int			sure;
	int			item = goir_row_item(row, &w->above, w->model.shape, &label, &sure);
	int			table = goir_items_data[item].table;
	const GoirSeen *seen;
	GoirHeader *header;
	int			n;

	if (item == 0)
		return false;
	seen = &row->cell[label];
	n = row->cells - label - 1;
	end_header(w, at);
	header = header_for(w, item, n);
	if (header == NULL)
	{
		bool		near = w->above.table == table || (w->above.table && w->above.same);

		if (near && goir_has_numbers(row) && !w->noted_unreadable[table])
		{
			add_note(w, GOIR_NOTE_TABLE_UNREADABLE, GOIR_TABLE_PATH(table), seen->cell->text);
			w->noted_unreadable[table] = true;
		}
		return near;
	}
	if (sure == BY_NEAR_LABEL || (seen->words->key.remark && !has_remark(item)))
		add_note(w, GOIR_NOTE_LABEL_NEAR, item_path(item), seen->cell->text);
	add_row(w, row, (GoirEntry) {.header = header, .item = item, .label = seen,
			.value = &row->cell[label + 1], .n = n, .sure = sure});
	w->above.table = table;
	w->above.same = true;
	w->above.item = item;
	w->above.follows = true;
	return true;
}

/* Could a row without numbers still be the values, blank or dashes? */
static bool
are_values(const Walk *w, const GoirSeenRow *row)
{
	const GoirHeader *header = &w->header[w->above.table];
	int			values = 0;
	int			i;

	if (w->plain.follows || w->found.row_seen[w->above.table == GOIR_FEES ? GOIR_PROCESSING_FEE : header->column[0].item])
		return false;
	for (i = 0; i < w->entries; i++)
		if (w->entry[i].plain && w->entry[i].header == header)
			return false;
	for (i = 0; i < row->cells; i++)
		values += row->cell[i].figure.state != GOIR_WORDS;
	return values >= header->columns - 1 && values > 1;
}

/* Can the columns say everything of a row, in the table that goes on? */
static inline bool
may_be_plain(const Walk *w)
{
	return w->above.table == GOIR_PROCEEDINGS || w->above.table == GOIR_FEES;
}

/* Reads a row of values whose columns say everything; false if it is none. */
static bool
read_plain_row(Walk *w, int at)
{
	GoirSeenRow *row = &w->model.row[at];
	GoirHeader *header = &w->header[w->above.table];
	int			first = 0;
	int			end;

	if (w->in_header && !goir_has_numbers(row))
	{
		/* blank cells between the rows of a header are no values */
		GoirHeader	trial = *header;

		goir_header_end(&trial);
		if (!trial.complete)
			return false;
	}
	end_header(w, at);
	if (!header->complete || header->by_rows || (!goir_has_numbers(row) && !are_values(w, row)))
		return false;
	if (goir_are_column_numbers(row))
		return true;
	/* words before the values are a label; blank cells behind may be padding */
	for (end = row->cells; end > 0 && !goir_has_grid(w->model.shape) &&
		 row->cell[end - 1].figure.state == GOIR_BLANK; end--)
		 /* trim */ ;
	for (; first < end - header->columns && row->cell[first].figure.state == GOIR_WORDS; first++)
		if (goir_column_labels(row, w->above.table) > 0 && !is_sum(&row->cell[first].words->key))
			return false;
	if (row->cells < header->columns && row->cell[0].figure.state == GOIR_WORDS)
		return false;			/* 联系电话 84210000 */
	return add_row(w, row, (GoirEntry) {.header = header, .plain = true, .sure = BY_LABEL,
			.item = w->above.table == GOIR_FEES ? GOIR_PROCESSING_FEE : GOIR_NO_ITEM,
			.label = first > 0 ? &row->cell[first - 1] : NULL,
			.value = &row->cell[first], .n = row->cells - first});
}

/* Reads a row of outcomes that has lost its header; false if it is none, or nothing says so. */
static bool
read_headless_row(Walk *w, int at)
{
	GoirHeader *header = &w->header[GOIR_PROCEEDINGS];
	bool		begun = w->above.table == GOIR_PROCEEDINGS && w->above.same;
	GoirSeenRow *row = &w->model.row[at];

	if ((!begun && header->rows > 0) || !goir_is_headless_row(begun ? header : NULL, &w->model, at))
		return false;
	if (!begun)
		start_header(w, GOIR_PROCEEDINGS, 0, at);
	end_header(w, at);
	settle(w);
	goir_outcomes_official(header);
	start_rows(w, GOIR_PROCEEDINGS);
	add_note(w, GOIR_NOTE_TABLE_HEADER, GOIR_TABLE_PATH(GOIR_PROCEEDINGS), GOIR_NO_TEXT);
	return add_row(w, row, (GoirEntry) {.header = header, .plain = true, .sure = BY_LABEL,
			.value = row->cell, .n = row->cells});
}

/* Is it a row that the form could not have had in mind? */
static void
note_unknown_row(Walk *w, const GoirSeenRow *row)
{
	int			i;

	for (i = 0; i < row->cells && row->cell[i].figure.state != GOIR_WORDS; i++)
		 /* look */ ;
	if (i < row->cells)
		add_note(w, GOIR_NOTE_ROW_UNKNOWN, GOIR_TABLE_PATH(w->above.table), row->cell[i].cell->text);
}

/* Takes a unit for the rows of the table behind it. */
static void
take_unit(Walk *w, GoirText unit)
{
	w->unit = unit;
	w->unit_of = GOIR_NO_TABLE;
	w->unit_first = w->article == 0;
	w->unit_far = false;
}

/* Does a row below a header name the unit of its sums of money, and nothing else? */
static bool
read_unit_row(Walk *w, const GoirSeenRow *row)
{
	GoirHeader *header = &w->header[w->above.table];
	const GoirSeen *words = goir_row_words(row);
	GoirText	unit = words && goir_find(words->cell->text, 0, "单位") >= 0 ? goir_caption_unit(words->cell->text) : GOIR_NO_TEXT;
	int			i;

	if (unit.at && (!w->in_header || !w->above.same))
	{
		/* above the header, or below the last row */
		take_unit(w, unit);
		for (i = 0; i < w->entries && row == &w->model.row[w->model.rows - 1]; i++)
			if (w->entry[i].unit.at == NULL)
				w->entry[i].unit = unit;
		return w->above.same;
	}
	/* where it and the header differ, the header may be the one that was copied */
	for (i = 0; i < header->columns && unit.at; i++)
	{
		header->column[i].unit_disputed = header->column[i].unit.at != NULL;
		header->column[i].unit = unit;
	}
	return unit.at != NULL;
}

/* Does a row hold nothing but a line that says which year's or whose the rows are? */
static bool
read_caption_row(Walk *w, const GoirSeenRow *row)
{
	const GoirSeen *words = goir_row_words(row);
	GoirText	year = words ? goir_caption_year(words->cell->text) : GOIR_NO_TEXT;
	GoirText	others = words ? goir_caption_others(&w->found, words->cell->text) : GOIR_NO_TEXT;

	if (year.at)
		w->year = year;
	if (others.at)
		w->others = others;
	return (year.at != NULL || others.at != NULL) && w->above.same;
}

/* Begins an article of the disclosure table. */
static void
start_article(Walk *w, int article, int row)
{
	start_header(w, GOIR_DISCLOSURE, article, row);
	w->unit_far = w->unit_first;
	if (!w->unit_first && !goir_is_no_count(w->unit))
		w->unit = GOIR_NO_TEXT; /* of money; counts are in all articles */
	w->article = article;
	w->above.table = GOIR_DISCLOSURE;
}

/* Does a row hold labels only, enough to be a header, and none of a form? */
static bool
are_labels(const GoirSeenRow *row)
{
	int			words = 0;
	int			i;

	for (i = 0; i < row->cells; i++)
	{
		if (row->cell[i].figure.state == GOIR_BLANK)
			continue;
		if (row->cell[i].figure.state != GOIR_WORDS || row->cell[i].cell->text.size > GOIR_LABEL_SIZE / 4)
			return false;
		words++;
	}
	return words >= MANY_LABELS;
}

/* Does a row hold the form's own remark on the sums of the application table? */
static bool
names_relations(const GoirSeenRow *row)
{
	int			i;

	for (i = 0; i < row->cells; i++)
		if (goir_names_relations(&row->cell[i]))
			return true;
	return false;
}

/* Reads a row of outcomes, with a header or without one; false if it is none. */
static bool
read_outcomes(Walk *w, int at)
{
	GoirSeenRow *row = &w->model.row[at];
	GoirEntry	entry = {.sure = BY_LABEL};

	if (!goir_is_outcome_row(row, w->model.shape, &w->above))
		return false;
	end_header(w, at);
	if (w->above.table != GOIR_PROCEEDINGS)
		start_header(w, GOIR_PROCEEDINGS, 0, at);
	start_rows(w, GOIR_PROCEEDINGS);
	if (!goir_outcome_row(row, w->model.shape, &w->above, &w->own, &entry))
		return false;
	if (entry.header != &w->own)
		return add_row(w, row, entry);

	settle(w);
	(void) add_row(w, row, entry);
	settle(w);
	return true;
}

/* Is a row with the label of a column that of an item?  "总计" and "其他" head a column or a row: what comes with them tells. */
static bool
is_item_row(Walk *w, const GoirSeenRow *row, int table)
{
	int			label;
	int			sure;

	return goir_column_labels(row, table) == 1 &&
		goir_row_item(row, &w->above, w->model.shape, &label, &sure) && sure == BY_LABEL &&
		!(w->in_header && w->above.table == table) && row->cells > label + 1;
}

/* Has a row numbers, in a table that is of a form so far? */
static bool
goes_on(const Walk *w, const GoirSeenRow *row)
{
	return w->above.table && w->above.same && goir_has_numbers(row);
}

/* Does a row of a header part the columns above by years? */
static bool
divides_header(Walk *w, const GoirSeenRow *row)
{
	return w->in_header && w->above.table == GOIR_DISCLOSURE && goir_divides_years(&w->header[GOIR_DISCLOSURE], row);
}

/* Reads one row; true if it belongs to a form. */
static bool
read_row(Walk *w, int at)
{
	const GoirSeenRow *row = &w->model.row[at];
	GoirAbove  *above = &w->above;
	int			article;
	int			table;

	if (!row->words)
		return (may_be_plain(w) && read_plain_row(w, at)) || read_headless_row(w, at) || goes_on(w, row);
	article = goir_row_article(row);
	if (article)
	{
		start_article(w, article, at);
		above->same = true;
		return true;
	}
	if (read_outcomes(w, at))
		return true;
	table = goir_header_table(row, above);
	if (divides_header(w, row) || (table && !is_item_row(w, row, table)))
	{
		read_header(w, table ? table : above->table, at);
		return true;
	}
	if (read_unit_row(w, row) || read_item_row(w, at) || (may_be_plain(w) && read_plain_row(w, at)) || read_caption_row(w, row))
		return true;
	if (goes_on(w, row))
	{
		note_unknown_row(w, row);
		return true;
	}
	if (!above->same && !names_relations(row) && (are_labels(row) || row->serial))
		above->foreign = true;
	return false;
}

/* The bytes of a text that are no blanks of ASCII. */
static int
printed_size(GoirText text)
{
	int			size = 0;
	int			i;

	for (i = 0; i < text.size; i++)
		size += text.at[i] != ' ' && text.at[i] != '\t';
	return size;
}

/* Whose outcomes the line above a table says it has; none if the line above that says others', as in a list of both. */
static int
outcomes_above(const Walk *w, int end)
{
	const GoirParagraph *above = &w->model.document->paragraphs[end];
	int			lines = end - w->last_paragraph - 1;
	int			item = lines > 0 ? goir_caption_item(above[-1].text) : GOIR_NO_ITEM;
	int			before = item && lines > 1 ? goir_caption_item(above[-2].text) : GOIR_NO_ITEM;

	return before && before != item ? GOIR_NO_ITEM : item;
}

/*
 * Reads which year's and whose the rows below a line are, as the nearest line says
 * that says it: the caption may have several, but no sentence, title or heading of a section.
 */
static void
read_caption(Walk *w, int last)
{
	const GoirParagraph *paragraph = w->model.document->paragraphs;
	int			i;

	w->year = w->others = GOIR_NO_TEXT;
	for (i = last; i > w->last_paragraph && last - i < CAPTION_LINES && paragraph[i].cell == paragraph[last].cell; i--)
	{
		GoirText	line = paragraph[i].text;
		int			section = goir_caption_section(line);

		if (w->year.at == NULL)
			w->year = goir_caption_year(line);
		/* further up a name may be that of whoever publishes the page, or stand in a list of places */
		if (w->others.at == NULL && (i == last || goir_opens_caption(line)))
			w->others = goir_caption_others(&w->found, line);
		if (goir_has_any(line, "。|报告|年报") || (section && section != GOIR_SECTION_STATISTICS))
			break;
	}
}

/*
 * Reads the text between the last row of a form and a new table of the page:
 * an article may stand there, a little else does not part the two.
 */
static void
read_gap(Walk *w, const GoirTable *table)
{
	int			end = goir_first_paragraph(&w->model, table);
	int			last = GOIR_NONE;
	int			size = 0;
	int			i;

	w->item = outcomes_above(w, end);
	for (i = w->last_paragraph + 1; i < end; i++)
	{
		GoirText	text = w->model.document->paragraphs[i].text;
		int			article = text.size <= GAP_SIZE ? goir_article_in(text) : 0;
		bool		names_unit = text.size <= GAP_SIZE && goir_find(text, 0, "单位") >= 0;

		if (article)
			start_article(w, article, 0);
		else if ((names_unit || w->above.table) && goir_parts_others(text))
		{
			end_header(w, 0);
			w->above.table = GOIR_NO_TABLE;
		}
		else if (names_unit)
			take_unit(w, goir_caption_unit(text));
		if (!article && (!names_unit || goir_parts_others(text)))
			last = i;
		if (w->above.table == GOIR_NO_TABLE)
			continue;
		size = article ? 0 : size + printed_size(text);
		if (size > (w->above.table == GOIR_STATISTICS ? STATISTICS_GAP : GAP_SIZE))
		{
			end_header(w, 0);
			w->above.table = GOIR_NO_TABLE;
		}
	}
	if (last != GOIR_NONE)
		read_caption(w, last);
	w->last_paragraph = i - 1 > w->last_paragraph ? i - 1 : w->last_paragraph;
}

/* Marks a row as one of a form and remembers where it ends. */
static void
mark_row(Walk *w, int row)
{
	int			c;

	w->is_data[row] = true;
	for (c = w->model.document->rows[row].cell; c != GOIR_NONE; c = w->model.document->cells[c].next)
	{
		const GoirCell *cell = &w->model.document->cells[c];

		while (cell->nested && w->model.inner && w->model.inner[cell - w->model.document->cells] > 0)
		{
			cell = &w->model.document->cells[w->model.inner[cell - w->model.document->cells]];
			w->is_data[cell->row] = true;
		}
		if (cell->paragraphs > 0 && cell->paragraph + cell->paragraphs - 1 > w->last_paragraph)
			w->last_paragraph = cell->paragraph + cell->paragraphs - 1;
	}
}

/* Is a row between rows of a form a leftover of it, not prose or a heading? */
static bool
is_leftover(const GoirDocument *document, const GoirRow *row)
{
	int			size = 0;
	int			c;

	for (c = row->cell; c != GOIR_NONE; c = document->cells[c].next)
	{
		const GoirCell *cell = &document->cells[c];
		GoirMeaning meaning[GOIR_MAX_MEANINGS];
		GoirKey		key;
		int			n;

		size += cell->text.size;
		if (cell->nested || size > GOIR_LABEL_SIZE || goir_find(cell->text, 0, "。") >= 0)
			return false;
		goir_key(cell->text, &key);
		for (n = goir_meanings(&key, meaning); n > 0; n--)
			if (meaning[n - 1].kind == GOIR_MEANS_SECTION && row->cells == 1)
				return false;
		if (key.ordinal && cell->text.size > 0 && row->cells == 1)
			return false;
	}
	return true;
}

/* Is nothing shown of a row? */
static bool
is_hidden_row(const GoirSeenRow *row)
{
	int			i;

	for (i = 0; i < row->cells && row->cell[i].cell->hidden; i++)
		 /* look */ ;
	return i == row->cells;
}

/* Reads a row of a table and marks it if it is one of a form; last is the one that was so before. */
static void
take_row(Walk *w, int at, int *last)
{
	GoirSeenRow *row = &w->model.row[at];
	const GoirDocument *d = w->model.document;

	if (w->is_data[row->row] || row->cells < 0)
		return;
	if (row->numbered && w->serial_column && !w->above.foreign)
		goir_drop_number(row);
	w->serial |= row->serial;
	if ((!row->filled && (!may_be_plain(w) || is_hidden_row(row))) || !read_row(w, at))
		return;
	if (row->below != GOIR_NONE)
		mark_row(w, row->below);
	for (; *last != GOIR_NONE && *last != row->row; *last = d->rows[*last].next)
		if (!w->is_data[*last] && is_leftover(d, &d->rows[*last]))
			w->is_data[*last] = true;
	mark_row(w, row->row);
	*last = row->row;
}

/* The table around a table that is all there is in its row, and is no more than a row; or GOIR_NONE. */
static int
table_around_row(const GoirDocument *document, const GoirTable *table)
{
	const GoirCell *cell = table->parent == GOIR_NONE ? NULL : &document->cells[table->parent];

	return cell && table->rows == 1 && document->rows[cell->row].cells == 1 ? document->rows[cell->row].table : GOIR_NONE;
}

/* Reads the rows of one table of the page. */
static void
read_table(Walk *w, int t)
{
	const GoirTable *table = &w->model.document->tables[t];
	int			around = table_around_row(w->model.document, table);
	int			last = GOIR_NONE;
	int			row = table->row;
	int			i;

	/* it was read with the row around it */
	if (table->parent != GOIR_NONE && w->is_data[w->model.document->cells[table->parent].row])
		return;
	/* rows that are tables of their own in one table are rows of that */
	if (around == GOIR_NONE || around != w->around)
		w->above.same = w->above.foreign = w->serial = false;
	w->around = around;
	w->model.rows = 0;
	read_gap(w, table);
	while (row != GOIR_NONE)
	{
		row = goir_collect(&w->model, t, row);
		for (i = 0; i < w->model.rows; i++)
			take_row(w, i, &last);
		settle(w);
	}
}

/* Is nothing shown of what is in a table? */
static bool
is_hidden_table(const GoirDocument *document, int t)
{
	bool		hidden = false;
	int			row;
	int			c;

	for (row = document->tables[t].row; row != GOIR_NONE; row = document->rows[row].next)
		for (c = document->rows[row].cell; c != GOIR_NONE; c = document->cells[c].next)
		{
			if (document->cells[c].text.size > 0 && !document->cells[c].hidden)
				return false;
			hidden |= document->cells[c].hidden;
		}
	return hidden;
}

/* Reads the tables of the page that are hidden, or those that are not; are there others? */
static bool
read_tables(Walk *w, int end, bool hidden)
{
	const GoirDocument *document = w->model.document;
	bool		others = false;
	int			t;

	w->above = (GoirAbove) {.header = w->header};
	w->last_paragraph = w->around = GOIR_NONE;
	for (t = 0; t < document->n_tables; t++)
		if (document->tables[t].paragraph >= end && end < document->n_paragraphs)
			continue;
		else if (is_hidden_table(document, t) == hidden)
			read_table(w, t);
		else
			others = true;
	end_header(w, 0);
	settle(w);
	return others;
}

/* Reads all tables of the page, those that are hidden last. */
static Walk *
walk(GoirArena *arena, const GoirDocument *document, int end, const GoirFound *found, bool *is_data)
{
	Walk	   *w = goir_alloc(arena, sizeof(*w));

	goir_model_start(&w->model, arena, document);
	w->found = *found;
	w->is_data = is_data;
	if (read_tables(w, end, false))
	{
		/* what is shown parts no tables by what is not, and has told its rows */
		memcpy(w->found.row_shown, w->found.row_seen, sizeof(w->found.row_seen));
		memset(w->header, 0, sizeof(w->header));
		read_tables(w, end, true);
	}
	return w;
}

/* Reads them again, knowing which are the report's own. */
static Walk *
walk_again(GoirArena *arena, const GoirDocument *document, int end, GoirFound *found, const GoirTableParts *parts, bool *is_data)
{
	GoirReport *report = found->report;

	memset(report->figure, 0, sizeof(report->figure));
	memset(is_data, 0, document->n_rows + 1);
	memset(found->row_year, 0, GOIR_ITEMS * sizeof(GoirText));
	found->parts = *parts;
	goir_decide_parts(arena, &found->parts, document);
	return walk(arena, document, end, found, is_data);
}

void
goir_read_figures(GoirArena *arena, const GoirDocument *document, int end, const GoirReport *known,
				  GoirReport *report, bool *is_data, GoirText *row_year)
{
	GoirFound	found = {.arena = arena, .report = report, .known = known, .row_year = row_year, .over = document->strays};
	int			notes = report->n_notes;
	Walk	   *w;

	if (!document->words)
		return;
	w = walk(arena, document, end, &found, is_data);
	if (w->found.parts.repeated)
	{
		report->n_notes = notes;
		w = walk_again(arena, document, end, &found, &w->found.parts, is_data);
	}
	goir_dispute_beside(&w->found);
	goir_give_up_halved(&w->found);
	goir_give_up_counted(&w->found, document);
	goir_decide_form(&w->found, &w->votes, w->headers);
	goir_note_others(&w->found);
	goir_note_hidden(&w->found);
	goir_note_ocr(&w->found);
	if (report->form)
	{
		goir_note_missing(&w->found);
		goir_note_unnamed(&w->found);
	}
}

bool
goir_names_years(const GoirText *row_year)
{
	int			item;

	for (item = 1; item < GOIR_ITEMS; item++)
		if (row_year[item].size > 0)
			return true;
	return false;
}
