/*-------------------------------------------------------------------------
 *
 * opendocument.c
 *	  OpenDocument texts and spreadsheets to documents.
 *
 * Styles come before what they are for, so one pass over the content will do,
 * and a second one for the notes.  A row of a sheet is collected before it is
 * written: cells and rows that are alike stand there once, with how often.
 * Rows of a sheet are filled up with blank cells as far to the right as any row
 * before them said something.
 *
 *-------------------------------------------------------------------------
 */
#include "page/display.h"
#include "page/grid.h"
#include "page/numbering.h"
#include "page/opendocument.h"

#define MAX_STYLES 60000
#define MAX_LIST_STYLES 6000
#define MAX_BASES 20			/* that a style stands on */
#define MAX_SHOWN (64 * 1024 * 1024)
#define MAX_GAP 100				/* blank rows that are written, and blanks of a text */
#define MAX_LABEL 100
#define NAMESPACE_NEAR (16 * 1024)	/* from the beginning */

typedef enum Family
{
	OF_PARAGRAPHS, OF_TEXT, OF_TABLES, OF_LISTS, FAMILIES
} Family;

typedef struct Style
{
	GoirText	parent;
	GoirLook		look;			/* of a table: hidden */
	bool		resolved;
} Style;

/* A level of a list. */
typedef struct Level
{
	GoirNumerals numerals;
	GoirText	before;
	GoirText	behind;
	int			start;
	int			shown;			/* how many levels its number is made of */
	int			count;			/* the last number, 0 before there is one */
} Level;

typedef struct ListStyle
{
	Level		level[GOIR_LEVELS];
} ListStyle;

typedef struct List
{
	int			style;			/* -1: none */
	bool		begun;			/* an item is, whose number is not written yet */
} List;

/* A cell of a sheet, or several that are alike. */
typedef struct Cell
{
	int			column;
	int			columns;		/* how many */
	int			row_span;
	int			column_span;
	bool		covered;
	GoirText	text;
	GoirText	number;			/* that it holds and does not show */
} Cell;

/* A row of a sheet, or several that are alike: written when it is known which columns are. */
typedef struct Row
{
	int			cell;			/* the first of them */
	int			cells;
	int			last;			/* as far to the right as anything was said, here or above */
	int			repeat;
	int			blank_rows;		/* before it */
	bool		header;			/* repeated on each page */
	bool		hidden;
} Row;

typedef struct Table
{
	int			first_row;		/* of a sheet, among those that are not written yet */
	int			first_cell;		/* likewise, */
	int			row_cell;		/* of the row that is read */
	int			column;			/* where the next cell stands */
	int			defined;		/* columns that were told of */
	int			last;			/* as far to the right as anything was said */
	int			blank_rows;		/* of a sheet, not written yet */
	int			repeat;			/* of the row */
	GoirText	name;
	bool		hidden;
	bool		begun;			/* to be written: a sheet is not before a row says anything */
	bool		header;			/* rows that are repeated on each page */
	bool		row_hidden;
	GoirColumns columns;
	bool		hides;			/* some of them: rows wait until it is known which have words */
	Cell		cell;			/* that is read */
	bool		has_paragraph;
	bool		has_formula;
	GoirText	value;
} Table;

typedef struct Open
{
	GoirArena  *arena;
	GoirPackage *package;
	GoirPen    *pen;

	Style	   *style;
	int			n_styles;
	int			style_room;
	ListStyle  *list_style;
	int			n_list_styles;
	int			list_style_room;
	GoirIndex	index[FAMILIES];
	ListStyle	outline;		/* of headings */
	Style	   *open_style;		/* that is read, */
	ListStyle  *open_list;		/* or this; all at a time */

	int			open[GOIR_XML_DEPTH];
	GoirLook		look[GOIR_XML_DEPTH];
	int			depth;
	int			active;			/* depth of what is read, 0 if none */
	int			skipped;		/* depth of what is not, 0 if none */
	bool		notes;			/* only they are read */
	bool		sheets;
	bool		several;		/* of them */

	List		list[GOIR_XML_DEPTH + 1];	/* open ones, likewise */
	int			lists;
	int			paragraphs;		/* open ones */
	int			heading;		/* level of one whose number is not written yet, 0 if there is none */
	bool		blank;			/* a blank was written last */

	Table	  **table;			/* open ones, large, and kept for others at their depth */
	int			tables;
	int			tables_made;
	int			table_room;
	Row		   *row;			/* of a sheet, */
	int			rows;
	int			row_room;
	Cell	   *cell;			/* and what is in them */
	int			cells;
	int			cell_room;
	int			written;		/* cells and rows, of those that are repeated */
	int64_t		shown;			/* bytes of text, each time that it is written */
	GoirText	text;			/* of a cell of a sheet */
	int			text_room;
} Open;

enum
{
	OTHER, BODY, BOX, BREAK, CELL, COLUMN, COVERED, DRAWING, FORMULA, HEADER_ROWS, HEADING, HIDDEN_TEXT, ITEM, LEVEL, LIST, LIST_STYLE, NOTE,
	NOTE_BODY, OUTLINE, PARAGRAPH, ROW, SECTION, SHEETS, SKIPPED, SPACES, SPAN, STYLE, TAB, TABLE, TABLE_LOOK, TEXT_LOOK,
	KINDS
};

/* What says something in a table alone. */
static const bool of_table[KINDS] = {[CELL] = true,[COLUMN] = true,[COVERED] = true,[HEADER_ROWS] = true,[ROW] = true};

static const GoirXmlName names[] = {
	{"annotation", SKIPPED}, {"binary-data", SKIPPED}, {"body", BODY}, {"content-validations", SKIPPED}, {"control", DRAWING},
	{"covered-table-cell", COVERED}, {"custom-shape", DRAWING}, {"default-style", OTHER}, {"desc", SKIPPED}, {"event-listeners", SKIPPED},
	{"footer", SKIPPED}, {"forms", SKIPPED}, {"frame", DRAWING}, {"g", DRAWING}, {"h", HEADING}, {"header", SKIPPED},
	{"hidden-text", HIDDEN_TEXT}, {"line-break", BREAK}, {"list", LIST}, {"list-header", OTHER}, {"list-item", ITEM},
	{"list-level-style-number", LEVEL}, {"list-style", LIST_STYLE}, {"math", SKIPPED}, {"note", NOTE}, {"note-body", NOTE_BODY},
	{"note-citation", SKIPPED}, {"outline-level-style", LEVEL}, {"outline-style", OUTLINE}, {"p", PARAGRAPH}, {"rect", DRAWING},
	{"ruby-text", SKIPPED}, {"s", SPACES}, {"scenario", SKIPPED}, {"script", SKIPPED}, {"section", SECTION}, {"shapes", SKIPPED},
	{"span", SPAN}, {"spreadsheet", SHEETS}, {"style", STYLE}, {"tab", TAB}, {"table", TABLE}, {"table-cell", CELL},
	{"table-column", COLUMN}, {"table-formula", FORMULA}, {"table-header-rows", HEADER_ROWS}, {"table-of-content", SKIPPED}, {"table-properties", TABLE_LOOK},
	{"table-row", ROW}, {"text-box", BOX}, {"text-properties", TEXT_LOOK}, {"title", SKIPPED}, {"tracked-changes", SKIPPED},
};

/*
 * Styles
 */

static void
start_style(Open *o, const char *attributes)
{
	GoirText	family = goir_xml_attribute(attributes, "family");
	Style		style = {goir_xml_attribute(attributes, "parent-style-name"), GOIR_PLAIN_LOOK, false};

	if (o->n_styles >= MAX_STYLES)
	{
		o->package->cut = GOIR_LIMIT("样式", MAX_STYLES, "种");
		o->skipped = o->depth;
		return;
	}
	o->style = goir_room(o->arena, o->style, o->n_styles, &o->style_room, sizeof(Style));
	o->open_style = &o->style[o->n_styles];
	*o->open_style = style;
	goir_index_add(o->arena, &o->index[goir_text_is(family, "text") ? OF_TEXT : goir_text_is(family, "table") ? OF_TABLES : OF_PARAGRAPHS],
				   goir_xml_attribute(attributes, "name"), o->n_styles++);
}

/* Reads how the text of the open style looks. */
static void
read_look(Style *style, const char *attributes)
{
	static const char *const lines[] = {"text-line-through-style", "text-line-through-type"};
	GoirText	display = goir_xml_attribute(attributes, "display");
	GoirText	position = goir_xml_attribute(attributes, "text-position");
	int			i;

	if (display.size > 0)
		style->look.hidden = goir_text_is(display, "none");
	/* above or below the line: "super 58%", "-25% 58%", not "0% 100%" */
	if (position.size > 0)
		style->look.raised = *position.at != '0';
	for (i = 0; i < GOIR_COUNT(lines); i++)
	{
		GoirText	line = goir_xml_attribute(attributes, lines[i]);

		if (line.size > 0 && style->look.struck != 0)
			style->look.struck = !goir_text_is(line, "none");
	}
}

/* The look of a style, with all that it is based on. */
static GoirLook
look_of(Open *o, Family family, GoirText name)
{
	int			chain[MAX_BASES];
	int			n = 0;
	int			at = name.at ? goir_index_find(&o->index[family], name) : -1;

	while (at >= 0 && n < MAX_BASES)
	{
		chain[n++] = at;
		if (o->style[at].resolved || o->style[at].parent.at == NULL)
			break;
		at = goir_index_find(&o->index[family], o->style[at].parent);
	}
	if (n == 0)
		return GOIR_PLAIN_LOOK;
	for (at = n - 2; at >= 0; at--)
	{
		o->style[chain[at]].look = goir_merge_looks(o->style[chain[at]].look, o->style[chain[at + 1]].look);
		o->style[chain[at]].resolved = true;
	}
	return o->style[chain[0]].look;
}

/* How numbers are written by "1", "A" or "一, 二, 三, ..." */
static GoirNumerals
numerals_of(GoirText format)
{
	static const struct
	{
		const char *start;
		GoirNumerals numerals;
	}			known[] = {
		{"1", GOIR_NUMERALS_DECIMAL}, {"01", GOIR_NUMERALS_ZERO}, {"a", GOIR_NUMERALS_LOWER}, {"A", GOIR_NUMERALS_UPPER},
		{"i", GOIR_NUMERALS_SMALL_ROMAN}, {"I", GOIR_NUMERALS_ROMAN}, {"一", GOIR_NUMERALS_CHINESE}, {"壹", GOIR_NUMERALS_FORMAL},
		{"甲", GOIR_NUMERALS_STEM}, {"子", GOIR_NUMERALS_BRANCH}, {"①", GOIR_NUMERALS_CIRCLE}, {"１", GOIR_NUMERALS_WIDE},
	};
	int			i;

	for (i = 0; i < GOIR_COUNT(known); i++)
		if (goir_is_at(format, 0, known[i].start))
			return known[i].numerals;
	return format.size > 0 ? GOIR_NUMERALS_UNKNOWN : GOIR_NUMERALS_NONE;
}

static void
start_list_style(Open *o, const char *attributes)
{
	if (o->n_list_styles >= MAX_LIST_STYLES)
	{
		o->package->cut = GOIR_LIMIT("编号列表", MAX_LIST_STYLES, "种");
		o->skipped = o->depth;
		return;
	}
	o->list_style = goir_room(o->arena, o->list_style, o->n_list_styles, &o->list_style_room, sizeof(ListStyle));
	o->open_list = &o->list_style[o->n_list_styles];
	memset(o->open_list, 0, sizeof(ListStyle));
	goir_index_add(o->arena, &o->index[OF_LISTS], goir_xml_attribute(attributes, "name"), o->n_list_styles++);
}

static void
read_level(Open *o, const char *attributes)
{
	int			number = goir_attribute_number(attributes, "level", 1, GOIR_LEVELS);
	Level	   *level;

	if (number == 0 || (o->open[o->depth - 1] != LIST_STYLE && o->open[o->depth - 1] != OUTLINE))
		return;
	level = &o->open_list->level[number - 1];
	level->numerals = numerals_of(goir_xml_attribute(attributes, "num-format"));
	level->before = goir_xml_attribute(attributes, "num-prefix");
	level->behind = goir_xml_attribute(attributes, "num-suffix");
	level->start = goir_attribute_number(attributes, "start-value", 1, 100000);
	level->shown = goir_attribute_number(attributes, "display-levels", 1, GOIR_LEVELS);
}

/*
 * Text
 */

/* Is what is written a cell of a sheet, to be kept until its row is? */
static bool
is_collected(const Open *o)
{
	return o->sheets && o->tables > 0;
}

/* Writes text that is seen. */
static void
put(Open *o, GoirText text)
{
	char	   *copy;

	if (text.size == 0)
		return;
	if (!is_collected(o))
	{
		goir_pen_piece(o->pen, text.at, text.size);
		return;
	}
	if (o->text.size == 0)
	{
		o->text = text;
		o->text_room = 0;
		return;
	}
	if (o->text_room < o->text.size + text.size)
	{
		o->text_room = 2 * (o->text.size + text.size);
		copy = goir_space(o->arena, o->text_room);
		memcpy(copy, o->text.at, o->text.size);
		o->text.at = copy;
	}
	memcpy((char *) o->text.at + o->text.size, text.at, text.size);
	o->text.size += text.size;
}

/* Is text seen here, and not crossed out? */
static bool
is_seen(const Open *o)
{
	return o->paragraphs > 0 && o->look[o->depth].hidden <= 0 && o->look[o->depth].struck <= 0;
}

static void
put_word(Open *o, const char *word)
{
	if (is_seen(o))
		put(o, goir_literal(word));
}

static void
put_newline(Open *o)
{
	if (!is_collected(o))
		goir_pen_newline(o->pen);
	else if (o->text.size > 0)
		put(o, (GoirText) {"\n", 1});
	o->blank = true;
}

/* Writes the next number of a list at a level. */
static void
put_number(Open *o, ListStyle *style, int level)
{
	Level	   *own = &style->level[level];
	char	   *to;
	int			size;
	int			n = 0;
	int			i;

	own->count = own->count > 0 ? own->count + 1 : own->start;
	for (i = level + 1; i < GOIR_LEVELS; i++)
		style->level[i].count = 0;
	if (own->numerals == GOIR_NUMERALS_UNKNOWN || own->before.size > MAX_LABEL || own->behind.size > MAX_LABEL)
		return;
	to = goir_space(o->arena, own->before.size + own->behind.size + GOIR_LEVELS * (GOIR_NUMERAL_SIZE + 1));
	for (i = level - own->shown + 1 > 0 ? level - own->shown + 1 : 0; i <= level; i++)
	{
		const Level *other = &style->level[i];

		if (other->numerals == GOIR_NUMERALS_NONE)
			continue;
		if (n > 0)
			to[n++] = '.';
		size = goir_write_numeral(to + n, other->numerals, other->count > 0 ? other->count : other->start);
		if (size < 0)
			return;
		n += size;
	}
	put(o, own->before);
	put(o, (GoirText) {to, n});
	put(o, own->behind);
	/* what follows stands apart */
	if (n > 0)
		put(o, (GoirText) {"\t", 1});
}

/* Writes the number that stands before a paragraph, if there is one. */
static void
begin_paragraph(Open *o)
{
	List	   *list = &o->list[o->lists];

	if (list->begun && list->style >= 0 && is_seen(o))
		put_number(o, &o->list_style[list->style], o->lists - 1 < GOIR_LEVELS ? o->lists - 1 : GOIR_LEVELS - 1);
	else if (o->lists == 0 && o->heading > 0 && o->outline.level[o->heading - 1].numerals > GOIR_NUMERALS_NONE && is_seen(o))
		put_number(o, &o->outline, o->heading - 1);
	list->begun = false;
	o->heading = 0;
	o->blank = true;
}

static void
start_paragraph(Open *o, int what, const char *attributes)
{
	GoirLook		look = look_of(o, OF_PARAGRAPHS, goir_xml_attribute(attributes, "style-name"));

	o->look[o->depth] = look;
	if (o->paragraphs++ > 0)
		put_newline(o);
	if (o->tables > 0)
	{
		Table	   *table = o->table[o->tables - 1];

		if (table->has_paragraph)
			put_newline(o);
		table->has_paragraph = true;
	}
	o->heading = what == HEADING ? goir_attribute_number(attributes, "outline-level", 1, GOIR_LEVELS) : 0;
	if (goir_text_is(goir_xml_attribute(attributes, "is-list-header"), "true"))
		o->heading = 0;
	begin_paragraph(o);
}

static void
start_list(Open *o, const char *attributes)
{
	GoirText	name = goir_xml_attribute(attributes, "style-name");
	bool		goes_on = goir_xml_attribute(attributes, "continue-list").at != NULL ||
		goir_text_is(goir_xml_attribute(attributes, "continue-numbering"), "true");
	int			style;
	int			i;

	style = name.at ? goir_index_find(&o->index[OF_LISTS], name) : o->list[o->lists].style;
	o->list[++o->lists] = (List) {style, false};
	if (style >= 0 && o->lists == 1 && !goes_on)
		for (i = 0; i < GOIR_LEVELS; i++)
			o->list_style[style].level[i].count = 0;
}

static void
start_item(Open *o, const char *attributes)
{
	int			start = goir_attribute_number(attributes, "start-value", 0, 100000);
	List	   *list = &o->list[o->lists];

	list->begun = true;
	if (start > 0 && list->style >= 0 && o->lists <= GOIR_LEVELS)
		o->list_style[list->style].level[o->lists - 1].count = start - 1;
}

/*
 * Tables
 */

/* The table that is read, if there is one. */
static Table *
table_of(const Open *o)
{
	return o->table[o->tables - 1];
}

static bool
is_collapsed(const char *attributes)
{
	GoirText	visibility = goir_xml_attribute(attributes, "visibility");

	return visibility.size > 0 && !goir_text_is(visibility, "visible");
}

/* Writes that a table begins; a sheet under its name, if that tells it from others as that of a workbook does. */
static void
pen_table(Open *o, Table *table)
{
	if (o->several && !table->hidden && table->name.size > 0 && !goir_any_at(table->name, 0, "Sheet|sheet|工作表"))
		goir_pen_line(o->pen, table->name.at, table->name.size);
	goir_pen_table(o->pen);
	if (table->hidden)
		goir_pen_hide(o->pen, false);
	table->begun = true;
}

static void
start_table(Open *o, const char *attributes)
{
	Table	   *table;

	o->table = goir_room(o->arena, o->table, o->tables, &o->table_room, sizeof(Table *));
	if (o->tables == o->tables_made)
		o->table[o->tables_made++] = goir_space(o->arena, sizeof(Table));
	table = o->table[o->tables++];
	memset(table, 0, sizeof(*table));
	table->repeat = 1;
	table->first_row = o->rows;
	table->first_cell = o->cells;
	table->name = goir_xml_attribute(attributes, "name");
	table->hidden = look_of(o, OF_TABLES, goir_xml_attribute(attributes, "style-name")).hidden > 0;
	if (!o->sheets)
		pen_table(o, table);
}

static void
read_column(Table *table, const char *attributes)
{
	int			repeat = goir_attribute_number(attributes, "number-columns-repeated", 1, GOIR_MAX_COLUMNS);

	for (; repeat > 0 && table->defined < GOIR_MAX_COLUMNS; repeat--)
		table->hides |= table->columns.hidden[table->defined++] = is_collapsed(attributes);
}

static void
start_row(Open *o, Table *table, const char *attributes)
{
	table->column = 0;
	table->repeat = goir_attribute_number(attributes, "number-rows-repeated", 1, GOIR_MAX_ROWS);
	table->row_hidden = is_collapsed(attributes);
	table->row_cell = o->cells;
	if (o->sheets)
		return;
	goir_pen_row(o->pen);
	if (table->row_hidden)
		goir_pen_hide(o->pen, true);
	if (table->repeat > 1)
		o->package->cut = "文本中重复的行";
}

/* Begins a cell in a text; of several that are alike the first. */
static void
pen_cell(Open *o, const Table *table, const Cell *cell, int column)
{
	goir_pen_column(o->pen, column);
	goir_pen_cell(o->pen, table->header, cell->row_span, cell->column_span);
	if (column < GOIR_MAX_COLUMNS && table->columns.hidden[column])
		goir_pen_hide(o->pen, false);
}

static void
start_cell(Open *o, Table *table, int what, const char *attributes)
{
	static const char *const kinds[] = {"float", "percentage", "currency"};
	GoirText	kind = goir_xml_attribute(attributes, "value-type");
	int			i;

	memset(&table->cell, 0, sizeof(table->cell));
	table->cell.column = table->column;
	table->cell.columns = goir_attribute_number(attributes, "number-columns-repeated", 1, 100000);
	table->cell.row_span = goir_attribute_number(attributes, "number-rows-spanned", 1, GOIR_MAX_ROWS);
	table->cell.column_span = goir_attribute_number(attributes, "number-columns-spanned", 1, GOIR_MAX_COLUMNS);
	table->cell.covered = what == COVERED;
	table->has_paragraph = false;
	table->has_formula = goir_xml_attribute(attributes, "formula").at != NULL;
	table->value = GOIR_NO_TEXT;
	for (i = 0; i < GOIR_COUNT(kinds); i++)
		if (goir_text_is(kind, kinds[i]))
			table->value = goir_xml_attribute(attributes, "value");
	if (table->has_formula && kind.at == NULL)
		table->value = goir_xml_attribute(attributes, "formula");
	o->text = (GoirText) {"", 0};
	o->text_room = 0;
	if (what == COVERED)
		o->skipped = o->depth;
	else if (!o->sheets)
		pen_cell(o, table, &table->cell, table->column);
}

/* Knows what a cell of a sheet shows, and the number that it holds. */
static void
settle_cell(Open *o, Table *table)
{
	GoirStored	stored;

	table->cell.text = o->text;
	if (table->value.at == NULL)
		return;
	if (!table->has_paragraph)
		table->cell.text = table->value;
	else if (goir_read_stored(table->value, &stored))
		table->cell.number = goir_behind_shown(o->arena, o->text, &stored);
}

static void
end_cell(Open *o, Table *table)
{
	static const Cell blank = {0, 1, 1, 1, false, {"", 0}, {NULL, 0}};
	int			columns = table->cell.columns;
	int			i;

	if (o->sheets)
	{
		if (!table->cell.covered)
			settle_cell(o, table);
		if (table->column < GOIR_MAX_COLUMNS)
		{
			o->cell = goir_room(o->arena, o->cell, o->cells, &o->cell_room, sizeof(Cell));
			o->cell[o->cells++] = table->cell;
		}
	}
	else if (!table->cell.covered)
	{
		goir_pen_cell_end(o->pen);
		for (i = 1; i < columns && table->column + i < GOIR_MAX_COLUMNS; i++)
		{
			pen_cell(o, table, &blank, table->column + i);
			goir_pen_cell_end(o->pen);
		}
		if (columns > 1 && table->has_paragraph)
			o->package->cut = "文本中重复的单元格";
	}
	table->column += columns;
	if (table->column > GOIR_MAX_COLUMNS)
		table->column = GOIR_MAX_COLUMNS;
}

/* Does a cell of a sheet say anything? */
static bool
says_anything(const Cell *cell)
{
	return cell->text.size > 0 || cell->number.at != NULL;
}

/* Writes a cell of a sheet at a column; none if all its columns are left out. */
static void
write_cell(Open *o, const Table *table, const Row *row, const Cell *cell, int column)
{
	const int16_t *place = table->columns.place;
	int			end = column + cell->column_span < GOIR_MAX_COLUMNS ? column + cell->column_span : GOIR_MAX_COLUMNS;
	int			columns = place[end] - place[column];

	if (columns == 0)
		return;
	o->shown += cell->text.size;
	if (o->shown > MAX_SHOWN)
	{
		o->package->cut = "表格文字超过64MB";
		return;
	}
	goir_pen_column(o->pen, place[column]);
	goir_pen_cell(o->pen, row->header, cell->row_span, columns);
	if (goir_is_column_hidden(&table->columns, column, end))
		goir_pen_hide(o->pen, false);
	goir_pen_text(o->pen, cell->text.at, cell->text.size);
	if (cell->number.at)
		goir_pen_number(o->pen, cell->number);
	goir_pen_cell_end(o->pen);
}

/* Writes a row of a sheet as far as the table says anything. */
static void
write_row(Open *o, const Table *table, const Row *row)
{
	int			i;
	int			column;

	goir_poll(o->arena);
	goir_pen_row(o->pen);
	if (row->hidden)
		goir_pen_hide(o->pen, true);
	for (i = row->cell; i < row->cell + row->cells; i++)
	{
		const Cell *cell = &o->cell[i];

		for (column = cell->column; !cell->covered && column < cell->column + cell->columns && column < row->last; column++)
			write_cell(o, table, row, cell, column);
	}
	o->written += row->last + 1;
}

/* Writes the rows of a sheet that are kept. */
static void
write_rows(Open *o, Table *table)
{
	int			r;
	int			i;

	if (o->rows > table->first_row && !table->begun)
		pen_table(o, table);
	/* where none is hidden, they stay where they are */
	if (table->hides || table->columns.place[1] == 0)
		goir_place_columns(&table->columns, GOIR_MAX_COLUMNS);
	for (r = table->first_row; r < o->rows; r++)
	{
		const Row  *row = &o->row[r];

		for (i = 0; i < row->blank_rows; i++)
			goir_pen_row(o->pen);
		for (i = 0; i < row->repeat; i++)
		{
			if (i > 0 && o->written > GOIR_MAX_CELLS)
			{
				o->package->cut = GOIR_LIMIT("重复的单元格", GOIR_MAX_CELLS, "个");
				break;
			}
			write_row(o, table, row);
		}
	}
	o->rows = table->first_row;
	o->cells = table->first_cell;
}

/* Ends a row; of a sheet it is kept, or written, if it says anything. */
static void
end_row(Open *o, Table *table)
{
	int			cells = table->row_cell;
	bool		blank = true;
	int			column;
	int			i;

	if (!o->sheets)
		return;
	for (i = table->row_cell; i < o->cells; i++)
	{
		const Cell *cell = &o->cell[i];
		int			end = cell->column + cell->columns * cell->column_span;

		if (says_anything(cell))
		{
			blank = false;
			cells = i + 1;
			if (table->last < end)
				table->last = end < GOIR_MAX_COLUMNS ? end : GOIR_MAX_COLUMNS;
			for (column = cell->column; column < cell->column + cell->columns && column < GOIR_MAX_COLUMNS; column++)
				goir_columns_say(&table->columns, column, column + cell->column_span, cell->text);
		}
		/* blank cells as far as others above say anything */
		else if (cell->column < table->last)
			cells = i + 1;
	}
	o->cells = blank ? table->row_cell : cells;
	if (blank)
	{
		/* how many there are matters as far as they are few */
		table->blank_rows = table->repeat > MAX_GAP ? MAX_GAP : table->blank_rows + table->repeat;
		if (table->blank_rows > MAX_GAP)
			table->blank_rows = MAX_GAP;
		return;
	}
	if (o->cells > GOIR_MAX_CELLS)
	{
		o->package->cut = GOIR_LIMIT("单元格", GOIR_MAX_CELLS, "个");
		o->cells = table->row_cell;
		return;
	}
	o->row = goir_room(o->arena, o->row, o->rows, &o->row_room, sizeof(Row));
	o->row[o->rows++] = (Row) {table->row_cell, cells - table->row_cell, table->last, table->repeat, table->blank_rows,
	table->header, table->row_hidden};
	table->blank_rows = 0;
	if (!table->hides)
		write_rows(o, table);
}

/* Ends a table. */
static void
end_table(Open *o, Table *table)
{
	if (o->sheets)
		write_rows(o, table);
	if (table->begun)
		goir_pen_table_end(o->pen);
	o->tables--;
}

/*
 * The document
 */

static void
start_definition(Open *o, int what, const char *attributes)
{
	switch (what)
	{
		case STYLE:
			start_style(o, attributes);
			break;
		case TEXT_LOOK:
			if (o->open[o->depth - 1] == STYLE)
				read_look(o->open_style, attributes);
			break;
		case TABLE_LOOK:
			if (o->open[o->depth - 1] == STYLE &&
				goir_text_is(goir_xml_attribute(attributes, "display"), "false"))
				o->open_style->look.hidden = true;
			break;
		case LIST_STYLE:
			start_list_style(o, attributes);
			break;
		case OUTLINE:
			o->open_list = &o->outline;
			break;
		case LEVEL:
			read_level(o, attributes);
			break;
	}
}

/* Begins, or writes, what stands in a paragraph. */
static void
start_piece(Open *o, int what, const char *attributes)
{
	int			i;

	switch (what)
	{
		case SPAN:
			o->look[o->depth] = goir_merge_looks(look_of(o, OF_TEXT, goir_xml_attribute(attributes, "style-name")), o->look[o->depth]);
			if (o->look[o->depth].raised > 0)
				put_word(o, " ");
			break;
		case SPACES:
			for (i = goir_attribute_number(attributes, "c", 1, MAX_GAP); i > 0; i--)
				put_word(o, " ");
			o->blank = false;
			break;
		case TAB:
			put_word(o, "\t");
			o->blank = false;
			break;
		case BREAK:
			if (o->paragraphs > 0 && o->look[o->depth].hidden <= 0)
				put_newline(o);
			break;
	}
}

/* Begins a part of a table. */
static void
start_table_part(Open *o, Table *table, int what, const char *attributes)
{
	switch (what)
	{
		case HEADER_ROWS:
			table->header = true;
			break;
		case COLUMN:
			read_column(table, attributes);
			break;
		case ROW:
			start_row(o, table, attributes);
			break;
		default:				/* CELL or COVERED */
			start_cell(o, table, what, attributes);
	}
}

/* Is what begins not read: hidden, a note in its place, within a cell of a sheet? */
static bool
is_left_out(const Open *o, int what, const char *attributes)
{
	GoirText	hidden = goir_xml_attribute(attributes, "is-hidden");

	switch (what)
	{
		case TABLE:
			return o->sheets && o->tables > 0;
		case SECTION:
			return goir_text_is(goir_xml_attribute(attributes, "display"), "none") || goir_text_is(hidden, "true");
		case HIDDEN_TEXT:
			return !goir_text_is(hidden, "false");
		case DRAWING:
			return o->sheets;
		case NOTE:
			return !o->notes;
		default:
			return what == SKIPPED;
	}
}

/* Begins what stands in the body: paragraphs, lists, tables, boxes. */
static void
start_content(Open *o, int what, const char *attributes)
{
	if (what == SECTION || what == BOX)
		goir_pen_box(o->pen);
	if (is_left_out(o, what, attributes))
	{
		o->skipped = o->depth;
		return;
	}
	switch (what)
	{
		case PARAGRAPH:
		case HEADING:
			start_paragraph(o, what, attributes);
			break;
		case LIST:
			start_list(o, attributes);
			break;
		case ITEM:
			start_item(o, attributes);
			break;
		case TABLE:
			start_table(o, attributes);
			break;
		case SHEETS:
			o->sheets = true;
			break;
		case DRAWING:
			goir_pen_picture(o->pen);
			break;
		case HEADER_ROWS:
		case COLUMN:
		case ROW:
		case CELL:
		case COVERED:
			start_table_part(o, table_of(o), what, attributes);
			break;
		default:
			start_piece(o, what, attributes);
	}
}

static void
start_element(void *context, int what, const char *name, const char *attributes)
{
	Open	   *o = context;

	(void) name;
	if (of_table[what] && o->tables == 0)
		what = OTHER;
	o->open[++o->depth] = what;
	o->look[o->depth] = o->look[o->depth - 1];
	if (o->skipped)
		return;
	if (o->active)
		start_content(o, what, attributes);
	else if (what == (o->notes ? NOTE_BODY : BODY))
	{
		int			i;

		o->active = o->depth;
		for (i = 0; i < FAMILIES; i++)
			goir_index_sort(&o->index[i]);
	}
	else if (!o->notes)
		start_definition(o, what, attributes);
}

static void
end_content(Open *o, int what)
{
	switch (what)
	{
		case PARAGRAPH:
		case HEADING:
			o->paragraphs--;
			if (!is_collected(o))
				goir_pen_newline(o->pen);
			break;
		case LIST:
			o->lists--;
			break;
		case TABLE:
			end_table(o, table_of(o));
			break;
		case HEADER_ROWS:
			table_of(o)->header = false;
			break;
		case ROW:
			end_row(o, table_of(o));
			break;
		case CELL:
		case COVERED:
			end_cell(o, table_of(o));
			break;
		case BOX:
		case SECTION:
			goir_pen_box_end(o->pen);
			break;
	}
}

static void
end_element(void *context)
{
	Open	   *o = context;
	int			depth = o->depth;
	int			what = o->open[depth];
	bool		skipped = o->skipped > 0;
	bool		begun = o->skipped == depth && (what == COVERED || what == SECTION);

	/* the blank behind what is raised is as visible as it is */
	if (what == SPAN && !skipped && o->look[depth].raised > 0)
		put_word(o, " ");
	o->depth--;
	if (o->skipped == depth)
		o->skipped = 0;
	if (o->active == depth)
		o->active = 0;
	else if (o->active && (!skipped || begun))
		end_content(o, what);
}

/* Writes text, in which blanks of any kind and number are one. */
static void
add_text(void *context, GoirText text)
{
	Open	   *o = context;
	int			from = 0;
	int			i;

	if (o->skipped || !o->active || !is_seen(o))
		return;
	/* LibreOffice drops the result of a formula that Word has calculated, and writes 0 */
	if (o->open[o->depth] == FORMULA && goir_text_is(text, "0"))
		text = (GoirText) {"〔公式〕", sizeof("〔公式〕") - 1};
	for (i = 0; i <= text.size; i++)
	{
		bool		blank = i < text.size && (text.at[i] == ' ' || text.at[i] == '\t' || text.at[i] == '\n' || text.at[i] == '\r');

		if (i < text.size && !blank)
			continue;
		if (i > from)
		{
			put(o, (GoirText) {text.at + from, i - from});
			o->blank = false;
		}
		if (blank && !o->blank)
		{
			put(o, (GoirText) {" ", 1});
			o->blank = true;
		}
		from = i + 1;
	}
}

static const GoirXmlHandler handler = {names, GOIR_COUNT(names), start_element, end_element, add_text};

static Open *
begin(GoirPackage *package)
{
	Open	   *o = goir_alloc(package->arena, sizeof(Open));

	o->arena = package->arena;
	o->package = package;
	o->pen = goir_pen(package->arena, GOIR_GRID);
	o->look[0] = GOIR_PLAIN_LOOK;
	o->list[0].style = -1;
	return o;
}

/* Reads the content, and then its notes. */
static void
read_content(Open *o, GoirText xml)
{
	static const char table[] = "<table:table ";
	int			first = goir_find(xml, 0, "<office:spreadsheet") >= 0 ? goir_find(xml, 0, table) : -1;

	o->several = first >= 0 && goir_find(xml, first + 1, table) >= 0;
	goir_package_xml(o->package, xml, &handler, o);
	o->notes = true;
	if (goir_find(xml, 0, "note-body") >= 0)
		goir_package_xml(o->package, xml, &handler, o);
}

GoirDocument *
goir_open_document(GoirPackage *package)
{
	static const char *const style_words[] = {"text-line-through", "text-position", "text:display", "list-style", "outline-style",
	"display=\"false\""};
	const GoirText styles = {"styles.xml", 10};
	const GoirText content = {"content.xml", 11};
	Open	   *o = begin(package);
	GoirText	text;

	goir_package_read_if(package, styles, "<office:document-styles", style_words, GOIR_COUNT(style_words), &handler, o);
	text = goir_package_require(package, content);
	read_content(o, text);
	return goir_pen_end(o->pen);
}

bool
goir_is_flat_open(GoirText xml, GoirText name)
{
	return goir_text_is(name, "document") &&
		goir_find(goir_clip(xml, NAMESPACE_NEAR), 0, "urn:oasis:names:tc:opendocument:xmlns:office:1.0") >= 0;
}

GoirDocument *
goir_flat_open_document(GoirPackage *package, GoirText xml)
{
	Open	   *o = begin(package);

	read_content(o, xml);
	return goir_pen_end(o->pen);
}
