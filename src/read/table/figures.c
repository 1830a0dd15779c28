/*-------------------------------------------------------------------------
 *
 * figures.c
 *	  The tables of a page, row by row.
 *
 * One walk over all rows of all tables, because a form table may be split
 * over several tables and several may share one.  A row is recognized by its
 * labels; values.c reads the cells behind them.  At the end the form is
 * decided, and what was not found of it is noted.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/figures.h"
#include "read/table/table.h"
#include "words/unit.h"

#define GAP_SIZE 60				/* bytes of text that a page break may put
								 * between two parts of a table */
#define OTHER_ARTICLES 2
#define FEWEST_LEGIBLE 3		/* labels that make it one */
#define FEWEST_WHOLE 2			/* rows with a value for each column of the form */
#define STATISTICS_GAP 120		/* and headings between rows of their own */

/*
 * Does a header without a grid have columns behind the total, which stands
 * last on the form?  Then its two levels were run into one.
 */
static bool
lost_levels(const GoirReading *r, const GoirHeader *header)
{
	int			i;

	for (i = 1; i < header->columns - 1; i++)
		if (header->column[i].measure == GOIR_TOTAL)
			return r->document->tables[r->header_table].shape != GOIR_GRID;
	return false;
}

/*
 * Were cells under the first column of an article read before?  In a report
 * of mixed forms an article stands twice, with other columns.
 */
static bool
was_read(const GoirReading *r, const GoirHeader *header)
{
	int			item;

	for (item = 1; item < GOIR_ITEMS; item++)
	{
		int			slot = goir_items_data[item].table != GOIR_DISCLOSURE ? -1 :
			goir_slot(GOIR_PATH(item, header->column[0].measure));

		if (slot >= 0 && goir_slot_cell(slot)->block->article == header->article &&
			r->sure[slot] != UNSEEN)
			return true;
	}
	return false;
}

/* A block of a table whose columns are the same in all forms, else NULL. */
static const GoirBlock *
common_block(int table)
{
	const GoirBlock *common = goir_form_index.block[table];
	int			form;
	int			b;

	for (form = 1; form < GOIR_FORM_FEES; form++)
		for (b = 0; b < goir_forms_data[form].n_blocks; b++)
		{
			const GoirBlock *block = &goir_forms_data[form].blocks[b];

			if (block->table == table && !goir_same_columns(block, common))
				return NULL;
		}
	return common;
}

/* Where a measure stands in a block of the form, -1 if nowhere. */
static int
place_in(const GoirBlock *block, int measure)
{
	int			c = 0;

	while (c < block->n_columns && block->columns[c].measure != measure)
		c++;
	return c < block->n_columns ? c : -1;
}

/*
 * Are the columns that are legible some of the form's, in its order?  Where
 * labels stand on several lines without places, only those on one line tell
 * the order: 法人或其他组织 may stand higher than 自然人, and with it the kinds.
 */
static bool
keeps_order(const GoirHeader *header, const GoirBlock *block, bool lines)
{
	int			legible = 0;
	int			last = -1;
	bool		total = false;
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		int			c = header->column[i].measure ? place_in(block, header->column[i].measure) : -1;

		if (header->column[i].measure == 0)
			continue;
		legible++;
		if (lines && c == 0 && total)
			return false;
		total |= c == block->n_columns - 1;
		if (lines && (c == 0 || c == block->n_columns - 1))
			continue;
		if (c <= last)
			return false;
		last = c;
	}
	return legible >= FEWEST_LEGIBLE && (lines || header->columns <= block->n_columns);
}

/* Are all of the last so many cells of a row blank? */
static bool
is_blank_behind(const GoirReading *r, const GoirRow *row, int cells)
{
	int			skip = row->cells - cells;
	int			c;

	for (c = row->cell; c != GOIR_NONE; c = r->document->cells[c].next)
		if (skip-- <= 0 && r->document->cells[c].text.size > 0)
			return false;
	return true;
}

/*
 * Does the application table have whole rows, a value for each column of the
 * form, under a header of which only a part is legible?  Then the columns are
 * those of the form, if what is legible does not say otherwise.
 */
static bool
has_whole_rows(const GoirReading *r, const GoirHeader *header)
{
	const GoirBlock *block = common_block(GOIR_REQUESTS);
	GoirShape	shape = r->document->tables[r->page_table].shape;
	bool		stacked = shape == GOIR_STACKED;
	int			whole = 0;
	int			row;

	if (block == NULL || r->header_table != r->page_table || header->multiples || !keeps_order(header, block, stacked || (shape == GOIR_FLAT && header->rows > 1)))
		return false;
	for (row = r->page_row; row != GOIR_NONE; row = r->document->rows[row].next)
	{
		bool		less;
		int			values = goir_row_values(r, &r->document->rows[row], &less);

		if (values > 1 && is_blank_behind(r, &r->document->rows[row], values))
			continue;			/* a group over its rows */
		if (values > block->n_columns)
			return false;
		whole += values == block->n_columns ? 1 : values > 1 && !stacked ? -1 : 0;
	}
	return whole >= FEWEST_WHOLE;
}

/* Do the kinds of organizations stand first only because 法人或其他组织 stands higher? */
static bool
is_misordered(const GoirReading *r, const GoirHeader *header)
{
	return r->document->tables[r->page_table].shape == GOIR_STACKED &&
		header->columns > FEWEST_LEGIBLE && header->column[0].measure == GOIR_BUSINESS;
}

/* Do labels that stand on several lines have another order than that of any block? */
static bool
is_shuffled(const GoirReading *r, const GoirHeader *header)
{
	int			form;
	int			b;
	int			i;

	if (r->document->tables[r->page_table].shape != GOIR_STACKED || !header->complete)
		return false;
	for (form = 1; form < GOIR_FORMS; form++)
		for (b = 0; b < goir_forms_data[form].n_blocks; b++)
		{
			const GoirBlock *block = &goir_forms_data[form].blocks[b];

			if (block->table != header->table || block->n_columns != header->columns)
				continue;
			for (i = 0; i < header->columns && header->column[i].measure == block->columns[i].measure; i++)
				 /* compare */ ;
			if (i == header->columns)
				return false;
		}
	return header->columns > 1;
}

/* Is a header of the application table one that the form may complete? */
static bool
is_partial(const GoirReading *r, const GoirHeader *header)
{
	return !header->complete || header->columns < goir_form_index.block[GOIR_REQUESTS]->n_columns - 1 || is_misordered(r, header) ||
		lost_levels(r, header);
}

/* Ends the header being gathered, if there is one. */
static void
end_header(GoirReading *r)
{
	GoirHeader *header = &r->header[r->current];

	if (!r->in_header)
		return;
	r->in_header = false;
	goir_header_end(header);
	if (header->table == GOIR_REQUESTS && header->columns > 0 && is_partial(r, header) && has_whole_rows(r, header))
		goir_header_official(header, common_block(GOIR_REQUESTS));
	else if (header->table == GOIR_REQUESTS && (lost_levels(r, header) || is_misordered(r, header)))
		header->complete = false;
	else if (header->table == GOIR_DISCLOSURE && is_shuffled(r, header))
		header->complete = false;
	if (header->official && header->by_others)
		header->complete = false;
	if (r->repeated_article && header->table == GOIR_DISCLOSURE && header->columns > 0)
	{
		r->second |= was_read(r, header);
		r->repeated_article = false;
	}
	if (header->near.at)
		note(r, GOIR_NOTE_LABEL_NEAR, GOIR_TABLE_PATH(header->table), header->near);
	if (header->official && header->complete)
		note(r, GOIR_NOTE_TABLE_HEADER, GOIR_TABLE_PATH(header->table), GOIR_NO_TEXT);
}

/* Does the row above a header part the columns among other proceedings: 行政调解, 仲裁? */
static bool
heads_others(const GoirReading *r)
{
	int			others = 0;
	int			c;

	if (r->row_before == GOIR_NONE || r->document->tables[r->page_table].shape != GOIR_GRID)
		return false;
	for (c = r->document->rows[r->row_before].cell; c != GOIR_NONE; c = r->document->cells[c].next)
	{
		const GoirCell *cell = &r->document->cells[c];

		if (cell->text.size > 0 && goir_find(cell->text, 0, "复议") < 0 && goir_find(cell->text, 0, "诉讼") < 0)
			others += cell->column_span > 1;
	}
	return others > 1;
}

/* Begins or goes on with the header of a table. */
static void
read_header(GoirReading *r, int table)
{
	if (!r->in_header || r->current != table)
	{
		end_header(r);
		goir_header_start(&r->header[table], table,
						  table == GOIR_DISCLOSURE ? r->article : 0);
		r->header[table].flat = r->document->tables[r->page_table].shape == GOIR_FLAT;
		r->serial_column = false;
	}
	if (table == GOIR_PROCEEDINGS && !r->in_header && heads_others(r))
		r->header[table].by_others = true;
	r->serial_column |= r->serial_page == r->page_table;
	r->current = table;
	r->headers++;
	r->in_header = true;
	r->plain_rows = r->odd_rows = r->right_rows = r->left_rows = r->flat_cells = 0;
	memset(r->level_cells, 0, sizeof(r->level_cells));
	r->header_table = r->page_table;
	goir_header_row(&r->header[table], r->seen, r->cells);
}

/*
 * The header that says what the values of a row of this table are; NULL if
 * nothing does.  The columns of the application table may be taken from the
 * form, if they are the same on all.
 */
static GoirHeader *
header_for(GoirReading *r, int item, int values)
{
	int			table = goir_items_data[item].table;
	int			applicants = goir_form_index.block[GOIR_REQUESTS]->n_columns;
	GoirHeader *header = &r->header[table];
	bool		same_page_table = r->header_table == r->page_table;
	const GoirBlock *block;

	if (r->foreign_table == r->page_table && !same_page_table)
		return NULL;

	/* a menu that names the same things is not a table of the form */
	if (table != r->current && !(same_page_table && r->current) &&
		!(table == GOIR_REQUESTS && values >= (header->complete ? header->columns : applicants) &&
		  values >= applicants - 1 && !goir_is_common_word(item)))
		return NULL;
	if (header->complete)
	{
		if (same_page_table && r->current != table)
			note(r, GOIR_NOTE_TABLE_WRONG_HEADER, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
		return header;
	}
	if (table == GOIR_REQUESTS && (values == applicants || values == 0) &&
		r->foreign_table != r->page_table &&
		!(same_page_table && r->current != table) &&
		header->columns == 0 && (block = common_block(table)) != NULL)
	{
		if (!r->noted_header[table])
			note(r, GOIR_NOTE_TABLE_HEADER, GOIR_TABLE_PATH(table), GOIR_NO_TEXT);
		r->noted_header[table] = true;
		goir_header_official(header, block);
		return header;
	}
	return NULL;
}

/* Has the label of an item a remark in brackets on the form itself? */
static bool
has_remark(int item)
{
	return item == GOIR_PARTIALLY_GRANTED || goir_items_data[item].table == GOIR_STATISTICS;
}

/* Reads a row with a label; false if it is none of a form. */
static bool
read_item_row(GoirReading *r)
{
	int			label;
	int			sure;
	int			item = goir_row_item(r, &label, &sure);
	int			table = goir_items_data[item].table;
	GoirHeader *header;

	if (item == 0)
		return false;
	end_header(r);
	header = header_for(r, item, r->cells - label - 1);
	if (header == NULL)
	{
		bool		near = r->current == table || (r->current && r->header_table == r->page_table);

		if (near && goir_has_numbers(r) && !r->noted_unreadable[table])
			note(r, GOIR_NOTE_TABLE_UNREADABLE, GOIR_TABLE_PATH(table), r->seen[label].cell->text);
		r->noted_unreadable[table] |= near && goir_has_numbers(r);
		return near;
	}
	if (sure == BY_NEAR_LABEL || (r->seen[label].key.remark && !has_remark(item)))
		note(r, GOIR_NOTE_LABEL_NEAR, item_path(item), r->seen[label].cell->text);
	r->current = table;
	r->header_table = r->page_table;
	goir_read_values(r, header, item, r->seen + label + 1, r->cells - label - 1, sure);
	r->last_item = item;
	r->last_headers = r->headers;
	return true;
}

/* Could a row without numbers still be the values, blank or dashes? */
static bool
are_values(const GoirReading *r, int columns)
{
	int			values = 0;
	int			i;

	if (r->row_seen[r->current == GOIR_FEES ? GOIR_PROCESSING_FEE : r->header[r->current].column[0].item])
		return false;
	for (i = 0; i < r->cells; i++)
		values += r->seen[i].figure.state != GOIR_WORDS;
	return values >= columns - 1 && values > 1;
}

/* Does a row only number the columns: 1 2 3 ...? */
static bool
are_column_numbers(const GoirReading *r)
{
	int			i;

	for (i = 0; i < r->cells; i++)
		if (r->seen[i].figure.state != GOIR_NUMBER || r->seen[i].figure.number.scale > 0 ||
			r->seen[i].figure.number.value != i + 1)
			return false;
	return r->cells >= 3;
}

/* Is there nothing in the cells of a row? */
static bool
is_blank_row(const GoirReading *r)
{
	int			i;

	for (i = 0; i < r->cells && r->seen[i].figure.state == GOIR_BLANK; i++)
		 /* count */ ;
	return i == r->cells;
}

/* Is it the label of a row that adds up others? */
static bool
is_sum(const GoirKey *key)
{
	return goir_key_is(key, "合计") || goir_key_is(key, "总计");
}

/* Forgets what was read under a header. */
static void
forget_columns(GoirReading *r, const GoirHeader *header, int item)
{
	int			i;

	for (i = 0; i < header->columns; i++)
	{
		int			whose = item ? item : header->column[i].item;
		int			slot = goir_slot(GOIR_PATH(whose, header->column[i].measure));

		r->row_table[whose] = 0;
		if (slot < 0)
			continue;
		r->sure[slot] = UNSEEN;
		r->disputed[slot] = false;
		memset(&r->report->figure[slot], 0, sizeof(GoirFigure));
	}
}

/*
 * Rows of values whose labels differ are of other years, units or kinds: the
 * figures are those of 合计, or of none.  False if the row says nothing new.
 */
static bool
tell_rows_apart(GoirReading *r, const GoirHeader *header, int item, GoirText label)
{
	bool		follows = r->plain_headers == r->headers;
	bool		same = follows && label.size == r->plain_label.size &&
		(label.size == 0 || memcmp(label.at, r->plain_label.at, label.size) == 0);
	GoirKey		key;

	goir_key(label.size > GOIR_LABEL_SIZE ? GOIR_NO_TEXT : label, &key);
	if (follows && r->plain_total)
	{
		if (!same)
			note(r, GOIR_NOTE_ROW_UNKNOWN, GOIR_TABLE_PATH(header->table), label);
		return same;
	}
	r->plain_total = is_sum(&key);
	if (follows && r->plain_total)
		forget_columns(r, header, item);
	else if (follows && !same)
		goir_dispute_row(r, header, item);
	r->plain_headers = r->headers;
	r->plain_label = label;
	return true;
}

/* Reads a row of values whose columns say everything; false if it is none. */
static bool
read_plain_row(GoirReading *r)
{
	GoirHeader *header = &r->header[r->current];
	int			first = 0;
	int			end;
	int			item;

	if (r->current != GOIR_PROCEEDINGS && r->current != GOIR_FEES)
		return false;
	if (r->in_header && !goir_has_numbers(r))
	{
		/* blank cells between the rows of a header are no values */
		GoirHeader	trial = *header;

		goir_header_end(&trial);
		if (!trial.complete)
			return false;
	}
	end_header(r);
	if (!header->complete || header->by_rows ||
		(!goir_has_numbers(r) && !are_values(r, header->columns)))
		return false;
	if (are_column_numbers(r))
		return true;
	/* words before the values are a label; blank cells behind may be padding */
	for (end = r->cells; end > 0 && r->document->tables[r->page_table].shape != GOIR_GRID &&
		 r->seen[end - 1].figure.state == GOIR_BLANK; end--)
		 /* trim */ ;
	for (; first < end - header->columns && r->seen[first].figure.state == GOIR_WORDS; first++)
		if (goir_column_labels(r, r->current) > 0 && !is_sum(&r->seen[first].key))
			return false;
	if (r->cells < header->columns && r->seen[0].figure.state == GOIR_WORDS)
		return false;			/* 联系电话 84210000 */
	item = r->current == GOIR_FEES ? GOIR_PROCESSING_FEE : GOIR_NO_ITEM;

	/* a row hidden behind the header is no row of values, if one follows */
	if (is_blank_row(r))
		r->blank_headers = r->headers;
	else if (r->blank_headers == r->headers)
	{
		forget_columns(r, header, item);
		r->blank_headers = 0;
	}
	if (!tell_rows_apart(r, header, item, first > 0 ? r->seen[first - 1].cell->text : GOIR_NO_TEXT))
		return true;
	return goir_read_values(r, header, item, r->seen + first, r->cells - first, BY_LABEL);
}

/* Is it a row that the form could not have had in mind? */
static void
note_unknown_row(GoirReading *r)
{
	int			i;

	for (i = 0; i < r->cells; i++)
		if (r->seen[i].figure.state == GOIR_WORDS)
		{
			note(r, GOIR_NOTE_ROW_UNKNOWN, GOIR_TABLE_PATH(r->current), r->seen[i].cell->text);
			return;
		}
}

/* Does a row below a header name the unit of its sums of money, and nothing else? */
static bool
read_unit_row(GoirReading *r)
{
	GoirHeader *header = &r->header[r->current];
	GoirText	unit = GOIR_NO_TEXT;
	int			i;

	for (i = 0; i < r->cells; i++)
	{
		if (r->seen[i].figure.state == GOIR_BLANK)
			continue;
		if (unit.at || r->seen[i].figure.state != GOIR_WORDS || goir_find(r->seen[i].cell->text, 0, "单位") < 0)
			return false;
		unit = goir_money_unit(r->seen[i].cell->text);
	}
	if (unit.at && (!r->in_header || r->header_table != r->page_table))
	{
		/* above the header */
		r->unit = unit;
		return r->header_table == r->page_table;
	}
	for (i = 0; i < header->columns && unit.at; i++)
		if (header->column[i].measure && goir_measures_data[header->column[i].measure].decimal &&
			header->column[i].unit.at == NULL)
			header->column[i].unit = unit;
	return unit.at != NULL;
}

/* Begins an article of the disclosure table. */
static void
start_article(GoirReading *r, int article)
{
	end_header(r);

	/* twice, with others between: does another report begin? */
	if (r->article_no[article & 15] > 0 && r->articles - r->article_no[article & 15] >= OTHER_ARTICLES)
		r->repeated_article = true;
	r->article_no[article & 15] = ++r->articles;
	r->unit = GOIR_NO_TEXT;
	r->article = article;
	r->current = GOIR_DISCLOSURE;
	goir_header_start(&r->header[GOIR_DISCLOSURE], GOIR_DISCLOSURE, article);
}

#define MANY_LABELS 4

/* Does a row hold labels only, enough to be a header, and none of a form? */
static bool
are_labels(const GoirReading *r)
{
	int			words = 0;
	int			i;

	for (i = 0; i < r->cells; i++)
	{
		if (r->seen[i].figure.state == GOIR_BLANK)
			continue;
		if (r->seen[i].figure.state != GOIR_WORDS || r->seen[i].cell->text.size > GOIR_LABEL_SIZE / 4)
			return false;
		words++;
	}
	return words >= MANY_LABELS;
}

/* Does a row hold the form's own remark on the sums of the application table? */
static bool
names_relations(const GoirReading *r)
{
	int			i;

	for (i = 0; i < r->cells; i++)
		if (goir_find(r->seen[i].cell->text, 0, "勾稽") >= 0 || goir_find(r->seen[i].cell->text, 0, "第一项") >= 0)
			return true;
	return false;
}

/* Comes to rows of outcomes, with a header or without one. */
static void
start_outcomes(GoirReading *r)
{
	end_header(r);
	if (r->current != GOIR_PROCEEDINGS)
		goir_header_start(&r->header[GOIR_PROCEEDINGS], GOIR_PROCEEDINGS, 0);
	r->current = GOIR_PROCEEDINGS;
	r->header_table = r->page_table;
	r->headers++;
}

/* Reads one row; true if it belongs to a form. */
static bool
read_row(GoirReading *r)
{
	int			article = goir_row_article(r);
	int			table;
	int			label;
	int			sure;
	bool		item_first;

	if (article)
	{
		start_article(r, article);
		r->header_table = r->page_table;
		return true;
	}
	if (goir_is_outcome_row(r))
	{
		start_outcomes(r);
		if (goir_read_outcomes(r))
			return true;
	}
	table = goir_header_table(r);

	/* "总计" and "其他" head a column or a row: look for what comes with them */
	item_first = table && goir_column_labels(r, table) == 1 &&
		goir_row_item(r, &label, &sure) && sure == BY_LABEL &&
		!(r->in_header && r->current == table) && r->cells > label + 1;
	if (table && !item_first)
	{
		read_header(r, table);
		return true;
	}
	if (read_unit_row(r) || read_item_row(r) || read_plain_row(r))
		return true;
	if (r->current && r->header_table == r->page_table && goir_has_numbers(r))
	{
		note_unknown_row(r);
		return true;
	}
	if (r->header_table != r->page_table && !names_relations(r) && (are_labels(r) || r->serial_head))
		r->foreign_table = r->page_table;
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

/* Does a line between two tables say that the second is of others' or of another year? */
static bool
is_others(GoirText text)
{
	static const char *const words[] = {"其中", "所属", "下属", "局属", "直属", "科室", "各单位", "乡镇", "上年", "去年"};
	int			i;

	for (i = 0; i < GOIR_COUNT(words); i++)
		if (goir_find(text, 0, words[i]) >= 0)
			return true;
	return false;
}

/*
 * Reads the text between the last row of a form and a new table of the page:
 * an article may stand there, a little else does not part the two.
 */
static void
read_gap(GoirReading *r, const GoirTable *table)
{
	int			size = 0;
	int			i;

	for (i = r->last_paragraph + 1; i < table->paragraph; i++)
	{
		GoirText	text = r->document->paragraphs[i].text;
		GoirKey		key;
		int			article = 0;

		if (text.size <= GAP_SIZE)
		{
			goir_key(text, &key);
			article = goir_article(&key);
		}
		if (article)
			start_article(r, article);
		else if (is_others(text))
		{
			end_header(r);
			r->current = GOIR_NO_TABLE;
		}
		else if (text.size <= GAP_SIZE && goir_find(text, 0, "单位") >= 0)
			r->unit = goir_money_unit(text);
		size = article ? 0 : size + printed_size(text);
		if (size > (r->current == GOIR_STATISTICS ? STATISTICS_GAP : GAP_SIZE) && r->current)
		{
			end_header(r);
			r->current = GOIR_NO_TABLE;
		}
	}
	r->last_paragraph = i - 1 > r->last_paragraph ? i - 1 : r->last_paragraph;
}

/* Marks a row as one of a form and remembers where it ends. */
static void
mark_row(GoirReading *r, int row)
{
	int			c;

	r->is_data[row] = true;
	for (c = r->document->rows[row].cell; c != GOIR_NONE; c = r->document->cells[c].next)
	{
		const GoirCell *cell = &r->document->cells[c];

		while (cell->nested && r->inner && r->inner[cell - r->document->cells] > 0)
		{
			cell = &r->document->cells[r->inner[cell - r->document->cells]];
			r->is_data[cell->row] = true;
		}
		if (cell->paragraphs > 0 && cell->paragraph + cell->paragraphs - 1 > r->last_paragraph)
			r->last_paragraph = cell->paragraph + cell->paragraphs - 1;
	}
}

/* Is a row between rows of a form a leftover of it, not prose or a heading? */
static bool
is_leftover(const GoirReading *r, const GoirRow *row)
{
	int			size = 0;
	int			c;

	for (c = row->cell; c != GOIR_NONE; c = r->document->cells[c].next)
	{
		const GoirCell *cell = &r->document->cells[c];
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

/*
 * Reads again the rows without a grid of which only those behind them tell
 * where their values stand.
 */
static void
read_undecided(GoirReading *r)
{
	int			i;

	r->decided = true;
	for (i = 0; i < r->n_undecided; i++)
	{
		const GoirUndecided *row = &r->undecided[i];
		GoirHeader	header = *row->header;

		goir_see_row(r, &r->document->rows[row->row]);
		r->page_row = row->row;
		goir_read_values(r, &header, row->item, r->seen + row->value, row->values, row->sure);
	}
	r->decided = false;
	r->n_undecided = 0;
}

/* Reads the rows of one table of the page. */
static void
read_table(GoirReading *r, int t)
{
	const GoirTable *table = &r->document->tables[t];
	int			last = GOIR_NONE;
	int			row;

	r->row_before = GOIR_NONE;

	/* it was read with the row around it */
	if (table->parent != GOIR_NONE && r->is_data[r->document->cells[table->parent].row])
		return;
	read_gap(r, table);
	r->page_table = t;
	r->padded_rows = r->padded_before = r->padded_behind = 0;
	for (row = table->row; row != GOIR_NONE; row = r->document->rows[row].next)
	{
		bool		seen = !r->is_data[row] && goir_see_row(r, &r->document->rows[row]);
		int			below = seen ? goir_join_rows(r, &r->document->rows[row]) : GOIR_NONE;

		r->row_before = row == table->row ? GOIR_NONE : r->page_row;
		r->page_row = row;
		if (!seen || !read_row(r))
			continue;
		if (below != GOIR_NONE)
			mark_row(r, below);
		for (; last != GOIR_NONE && last != row; last = r->document->rows[last].next)
			if (!r->is_data[last] && is_leftover(r, &r->document->rows[last]))
				r->is_data[last] = true;
		mark_row(r, row);
		last = row;
	}
	read_undecided(r);
}

void
goir_read_figures(GoirArena *arena, const GoirDocument *document, int end,
				  GoirReport *report, bool *is_data)
{
	GoirReading *r = goir_alloc(arena, sizeof(*r));
	int			t;

	r->arena = arena;
	r->document = document;
	r->report = report;
	r->is_data = is_data;
	r->header_table = r->page_table = r->foreign_table = r->serial_page = GOIR_NONE;
	r->last_paragraph = GOIR_NONE;
	goir_find_inner(r);
	for (t = 0; t < document->n_tables; t++)
		if (document->tables[t].paragraph < end || end == document->n_paragraphs)
			read_table(r, t);
	end_header(r);
	goir_drop_stray(r);
	goir_note_hidden(r);
	goir_decide_form(r);
	if (report->form)
		goir_note_missing(r);
}
