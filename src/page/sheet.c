/*-------------------------------------------------------------------------
 *
 * sheet.c
 *	  Workbooks (.xlsx) to documents: each sheet is a table.
 *
 * The cells of a sheet are collected first, since what is merged is told behind
 * them, and then written row by row.
 *
 *-------------------------------------------------------------------------
 */
#include "page/display.h"
#include "page/grid.h"
#include "page/sheet.h"
#include "page/wordstyle.h"

#include <stdlib.h>

#define LAST_ROW 1048576
#define LAST_COLUMN 16384
#define MAX_STYLES 66000
#define MAX_MERGES 66000
#define MAX_SHOWN (64 * 1024 * 1024)
#define MAX_GAP 100				/* blank rows that are written */
#define OUTSIDE 3				/* as far as around() looks */
#define ESCAPE 7				/* bytes of "_x000D_" */
#define GENERAL 0				/* the number of the format of that name */
#define FIRST_OWN 164			/* of the formats that a workbook defines */

/* How a cell looks. */
typedef struct Style
{
	int			format;
	bool		struck;
} Style;

typedef struct Cell
{
	int			row;			/* from 0 */
	int			column;
	bool		struck;
	GoirText	text;
	GoirText	number;			/* that it holds and does not show */
} Cell;

typedef struct Merge
{
	int			row;
	int			column;
	int			rows;
	int			columns;
} Merge;

typedef struct Sheet
{
	GoirText	id;
	GoirText	name;
	bool		hidden;
} Sheet;

typedef struct Book
{
	GoirArena  *arena;
	GoirPackage *package;
	GoirPen    *pen;
	bool		days_1904;

	Sheet	   *sheet;
	int			n_sheets;
	int			sheet_room;
	GoirText   *string;			/* shared ones */
	int			n_strings;
	int			string_room;
	Style	   *style;
	int			n_styles;
	int			style_room;
	bool	   *struck;			/* fonts */
	int			n_fonts;
	int			font_room;
	GoirIndex	formats;		/* by number */
	GoirText   *format;
	int			n_formats;
	int			format_room;

	/* while a part is read */
	int			open[OUTSIDE + GOIR_XML_DEPTH];	/* behind some outside of all */
	int			depth;
	GoirText	text;			/* of the string or the cell so far */
	int			text_room;		/* of a copy, 0 if it is none */
	GoirLook	look;			/* of a run of it */
	int64_t		shown;			/* bytes written, of shared strings each time */

	/* while a sheet is */
	Cell	   *cell;
	int			n_cells;
	int			cell_room;
	Merge	   *merge;
	int			n_merges;
	int			merge_room;
	int		   *hidden_rows;
	int			n_hidden;
	int			hidden_room;
	GoirColumns columns;
	bool		no_zeros;
	int			row;
	int			column;
	int			cell_style;
	char		type;			/* first letter of the type; 'i' and 't' for inlineStr and str */
	bool		formula;
	GoirText	value;
} Book;

enum
{
	OTHER, BOOK, CELL, COLUMN, FONT, FONTS, FORMAT, FORMULA, INLINE, MERGED, PHONETIC, ROW, RUN, RUN_LOOK, SHEET, STRING, STYLE,
	STYLES, TEXT, VALUE, VIEW
};

static const GoirXmlName names[] = {
	{"c", CELL}, {"cellXfs", STYLES}, {"col", COLUMN}, {"color", RUN_LOOK}, {"f", FORMULA}, {"font", FONT}, {"fonts", FONTS}, {"is", INLINE},
	{"mergeCell", MERGED}, {"numFmt", FORMAT}, {"r", RUN}, {"rPh", PHONETIC}, {"row", ROW}, {"sheet", SHEET}, {"sheetView", VIEW},
	{"si", STRING}, {"strike", RUN_LOOK}, {"t", TEXT}, {"v", VALUE}, {"vertAlign", RUN_LOOK}, {"workbookPr", BOOK}, {"xf", STYLE},
};

/*
 * Formats that every workbook has without defining them, as Chinese versions
 * show them; those that are missing are General.
 */
static const struct
{
	int			number;
	const char *format;
}			usual_formats[] = {
	{1, "0"}, {2, "0.00"}, {3, "#,##0"}, {4, "#,##0.00"}, {9, "0%"}, {10, "0.00%"}, {11, "0.00E+00"}, {12, "# ?/?"}, {13, "# ?\?/?\?"},
	{14, "yyyy/m/d"}, {15, "d-mmm-yy"}, {16, "d-mmm"}, {17, "mmm-yy"}, {18, "h:mm AM/PM"}, {19, "h:mm:ss AM/PM"}, {20, "h:mm"},
	{21, "h:mm:ss"}, {22, "yyyy/m/d h:mm"}, {27, "yyyy\"年\"m\"月\""}, {28, "m\"月\"d\"日\""}, {29, "m\"月\"d\"日\""}, {30, "m-d-yy"},
	{31, "yyyy\"年\"m\"月\"d\"日\""}, {32, "h\"时\"mm\"分\""}, {33, "h\"时\"mm\"分\"ss\"秒\""}, {36, "yyyy\"年\"m\"月\""},
	{37, "#,##0_);(#,##0)"}, {38, "#,##0_);(#,##0)"}, {39, "#,##0.00_);(#,##0.00)"}, {40, "#,##0.00_);(#,##0.00)"},
	{41, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "}, {42, "_ \"¥\"* #,##0_ ;_ \"¥\"* -#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ "},
	{43, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"?\?_ ;_ @_ "}, {44, "_ \"¥\"* #,##0.00_ ;_ \"¥\"* -#,##0.00_ ;_ \"¥\"* \"-\"?\?_ ;_ @_ "},
	{45, "mm:ss"}, {46, "[h]:mm:ss"}, {47, "mmss.0"}, {48, "##0.0E+0"}, {49, "@"}, {50, "yyyy\"年\"m\"月\""}, {51, "m\"月\"d\"日\""},
	{52, "yyyy\"年\"m\"月\""}, {53, "m\"月\"d\"日\""}, {54, "m\"月\"d\"日\""}, {57, "yyyy\"年\"m\"月\""}, {58, "m\"月\"d\"日\""},
};

/* What is around the open element, OUTSIDE - 1 levels at most; OTHER outside. */
static int
around(const Book *book, int levels)
{
	return book->open[OUTSIDE + book->depth - 1 - levels];
}

/*
 * Texts
 */

/* Adds a piece to the text that is being read. */
static void
add_piece(Book *book, GoirText piece)
{
	char	   *copy;

	if (book->text.size == 0)
	{
		book->text = piece;
		book->text_room = 0;
		return;
	}
	if (book->text_room < book->text.size + piece.size)
	{
		book->text_room = 2 * (book->text.size + piece.size);
		copy = goir_space(book->arena, book->text_room);
		memcpy(copy, book->text.at, book->text.size);
		book->text.at = copy;
	}
	memcpy((char *) book->text.at + book->text.size, piece.at, piece.size);
	book->text.size += piece.size;
}

/* The text that was read, for good. */
static GoirText
take_text(Book *book)
{
	GoirText	text = book->text;

	if (book->text_room > 0)
		goir_fit(book->arena, (char *) text.at, book->text_room, text.size);
	book->text = (GoirText) {"", 0};
	book->text_room = 0;
	return text;
}

/* Is text that stands here a part of a string: of a run that is neither struck nor a way to pronounce it? */
static bool
is_string_text(const Book *book)
{
	int			parent = around(book, 1);

	return around(book, 0) == TEXT && (parent == STRING || parent == INLINE || (parent == RUN && book->look.struck <= 0));
}

static void
add_text(void *context, GoirText text)
{
	Book	   *book = context;
	bool		raised = around(book, 1) == RUN && book->look.raised > 0;

	if (!is_string_text(book) && around(book, 0) != VALUE && around(book, 0) != FORMULA)
		return;
	/* the formula first, its value then takes its place */
	if (raised)
		add_piece(book, (GoirText) {" ", 1});
	add_piece(book, text);
	if (raised)
		add_piece(book, (GoirText) {" ", 1});
}

/*
 * The parts of a workbook beside its sheets
 */

static void
start_book_element(Book *book, int what, const char *attributes)
{
	GoirText	state = goir_xml_attribute(attributes, "state");
	GoirText	name;

	if (what == BOOK)
	{
		GoirText	value = goir_xml_attribute(attributes, "date1904");

		book->days_1904 = value.size > 0 && goir_is_on(value);
	}
	if (what != SHEET)
		return;
	if (book->n_sheets == GOIR_MAX_SHEETS)
	{
		book->package->cut = GOIR_LIMIT("工作表", GOIR_MAX_SHEETS, "张");
		return;
	}
	book->sheet = goir_room(book->arena, book->sheet, book->n_sheets, &book->sheet_room, sizeof(Sheet));
	name = goir_xml_attribute(attributes, "name");

	/* an example of how to fill in the other says nothing of its own */
	book->sheet[book->n_sheets++] = (Sheet) {goir_xml_attribute(attributes, "id"), name,
		(state.size > 0 && !goir_text_is(state, "visible")) || goir_has_any(name, "示例|样例|范例")};
}

/* Is there room for one more format, font or style?  Else cells may show what is not known. */
static bool
has_room(Book *book, int n)
{
	if (n >= MAX_STYLES)
		book->package->cut = GOIR_LIMIT("样式", MAX_STYLES, "种");
	return n < MAX_STYLES;
}

static void
start_style_element(Book *book, int what, const char *name, const char *attributes)
{
	if (what == FORMAT && has_room(book, book->n_formats))
	{
		goir_index_add(book->arena, &book->formats, goir_xml_attribute(attributes, "numFmtId"), book->n_formats);
		book->format = goir_room(book->arena, book->format, book->n_formats, &book->format_room, sizeof(GoirText));
		book->format[book->n_formats++] = goir_xml_attribute(attributes, "formatCode");
	}
	else if (what == FONT && around(book, 1) == FONTS && has_room(book, book->n_fonts))
	{
		book->struck = goir_room(book->arena, book->struck, book->n_fonts, &book->font_room, sizeof(bool));
		book->struck[book->n_fonts++] = false;
	}
	else if (what == RUN_LOOK && around(book, 1) == FONT && around(book, 2) == FONTS && strcmp(name, "strike") == 0)
		book->struck[book->n_fonts - 1] = goir_is_on(goir_xml_attribute(attributes, "val"));
	else if (what == STYLE && around(book, 1) == STYLES && has_room(book, book->n_styles))
	{
		int			font = goir_attribute_number(attributes, "fontId", 0, MAX_STYLES);

		book->style = goir_room(book->arena, book->style, book->n_styles, &book->style_room, sizeof(Style));
		book->style[book->n_styles++] = (Style) {goir_attribute_number(attributes, "numFmtId", GENERAL, 1000000),
		font < book->n_fonts && book->struck[font]};
	}
}

/* The format of a number, no text if it is General. */
static GoirText
format_of(const Book *book, int number)
{
	char		name[12];
	int			n = sizeof(name);
	int			at;
	int			left = number;

	do
		name[--n] = '0' + left % 10;
	while ((left /= 10) > 0);
	at = goir_index_find(&book->formats, (GoirText) {name + n, (int) sizeof(name) - n});
	if (at >= 0)
		return book->format[at];
	for (at = 0; at < GOIR_COUNT(usual_formats); at++)
		if (usual_formats[at].number == number)
			return goir_literal(usual_formats[at].format);
	return GOIR_NO_TEXT;
}

/*
 * A sheet
 */

/* Reads the name of a cell, B12, at *at; false if there is none. */
static bool
read_place(GoirText text, int *at, int *row, int *column)
{
	int			letters = 0;
	int			digits = 0;

	*row = *column = 0;
	for (; *at < text.size && text.at[*at] >= 'A' && text.at[*at] <= 'Z' && letters < 4; ++*at, letters++)
		*column = *column * 26 + text.at[*at] - 'A' + 1;
	for (; *at < text.size && text.at[*at] >= '0' && text.at[*at] <= '9' && digits < 8; ++*at, digits++)
		*row = *row * 10 + text.at[*at] - '0';
	--*row, --*column;
	return *row >= 0 && *row < LAST_ROW && *column >= 0 && *column < LAST_COLUMN;
}

/* What is merged: the span of its first cell. */
static void
read_merge(Book *book, const char *attributes)
{
	GoirText	place = goir_xml_attribute(attributes, "ref");
	Merge		merge;
	int			at = 0;
	int			row;
	int			column;

	if (!read_place(place, &at, &merge.row, &merge.column) || at >= place.size || place.at[at++] != ':' ||
		!read_place(place, &at, &row, &column) || at != place.size || row < merge.row || column < merge.column)
		return;
	if (book->n_merges == MAX_MERGES)
	{
		book->package->cut = GOIR_LIMIT("合并单元格", MAX_MERGES, "处");
		return;
	}
	merge.rows = row - merge.row + 1;
	merge.columns = column - merge.column + 1;
	book->merge = goir_room(book->arena, book->merge, book->n_merges, &book->merge_room, sizeof(Merge));
	book->merge[book->n_merges++] = merge;
}

/* Reads which columns are hidden. */
static void
read_columns(Book *book, const char *attributes)
{
	int			from = goir_attribute_number(attributes, "min", 1, LAST_COLUMN);
	int			to = goir_attribute_number(attributes, "max", from, LAST_COLUMN);
	GoirText	hidden = goir_xml_attribute(attributes, "hidden");

	if (hidden.size > 0 && goir_is_on(hidden))
		for (; from <= to && from <= GOIR_MAX_COLUMNS; from++)
			if (from > 0)
				book->columns.hidden[from - 1] = true;
}

/* Begins a row: the next one, unless it has a number. */
static void
start_row(Book *book, const char *attributes)
{
	int			row = goir_attribute_number(attributes, "r", book->row + 2, LAST_ROW) - 1;
	GoirText	hidden = goir_xml_attribute(attributes, "hidden");

	if (row <= book->row)
		book->package->result = GOIR_ZIP_BROKEN;
	book->row = row;
	book->column = -1;
	if (hidden.size == 0 || !goir_is_on(hidden))
		return;
	book->hidden_rows = goir_room(book->arena, book->hidden_rows, book->n_hidden, &book->hidden_room, sizeof(int));
	book->hidden_rows[book->n_hidden++] = row;
}

static void
start_cell(Book *book, const char *attributes)
{
	GoirText	place = goir_xml_attribute(attributes, "r");
	GoirText	type = goir_xml_attribute(attributes, "t");
	int			at = 0;
	int			row = book->row;
	int			column = book->column + 1;

	if (place.at && (!read_place(place, &at, &row, &column) || row != book->row || column <= book->column))
		book->package->result = GOIR_ZIP_BROKEN;
	book->column = column;
	book->cell_style = goir_attribute_number(attributes, "s", 0, MAX_STYLES);
	book->type = type.size == 0 ? 'n' : goir_text_is(type, "str") ? 't' : type.at[0];
	book->formula = false;
	book->value = GOIR_NO_TEXT;
	book->text = (GoirText) {"", 0};
}

/* What is said of a number whose format is not known: no number. */
static GoirText
unknown_format(Book *book, const GoirStored *stored)
{
	static const char said[] = "显示格式不明：";
	GoirText	number = goir_stored_text(book->arena, stored);
	char	   *to = goir_space(book->arena, sizeof(said) + number.size);

	memcpy(to, said, sizeof(said) - 1);
	memcpy(to + sizeof(said) - 1, number.at, number.size);
	return (GoirText) {to, (int) sizeof(said) - 1 + number.size};
}

/* What a cell shows that holds a number. */
static void
show_number(Book *book, Cell *cell, const Style *style)
{
	GoirStored	stored;
	GoirText	format = format_of(book, style->format);

	cell->text = book->value;
	if (!goir_read_stored(book->value, &stored))
		return;
	cell->text = format.size > 0 ? goir_show_stored(book->arena, &stored, format, book->days_1904) :
		goir_stored_text(book->arena, &stored);
	if (book->no_zeros && stored.digits == 0)
		cell->text = (GoirText) {"", 0};
	/* by a format that is not known it may show any other number */
	if (cell->text.at == NULL)
		cell->text = unknown_format(book, &stored);
	else
		cell->number = goir_behind_shown(book->arena, cell->text, &stored);
}

/* The text of a formula: "=SUM(B2:C2)". */
static GoirText
formula_text(Book *book)
{
	GoirText	formula = take_text(book);
	char	   *text = goir_space(book->arena, formula.size + 1);

	*text = '=';
	memcpy(text + 1, formula.at, formula.size);
	return (GoirText) {text, formula.size + 1};
}

/* Ends a cell, and keeps it if there is anything in it. */
static void
end_cell(Book *book)
{
	static const Style usual = {GENERAL, false};
	const Style *style = book->cell_style < book->n_styles ? &book->style[book->cell_style] : &usual;
	Cell		cell = {book->row, book->column, style->struck, {"", 0}, GOIR_NO_TEXT};
	int			string;

	if (book->type == 'i')
		cell.text = take_text(book);
	else if (book->value.at == NULL)
		cell.text = book->formula ? formula_text(book) : cell.text;
	else
		switch (book->type)
		{
			case 's':
				for (string = 0; book->value.size > 0 && book->value.at[0] >= '0' && book->value.at[0] <= '9' && string < 100000000;
					 book->value.at++, book->value.size--)
					string = string * 10 + book->value.at[0] - '0';
				if (string < book->n_strings && book->value.size == 0)
					cell.text = book->string[string];
				else
					book->package->result = GOIR_ZIP_BROKEN;
				break;
			case 'b':
				cell.text = goir_is_on(book->value) ? (GoirText) {"TRUE", 4} : (GoirText) {"FALSE", 5};
				break;
			case 'n':
				show_number(book, &cell, style);
				break;
			default:
				cell.text = book->value;
		}
	if (cell.text.size == 0 && cell.number.at == NULL)
		return;
	/* it stands in no row, or another row begins in it */
	if (cell.row < 0 || cell.column < 0)
	{
		book->package->result = GOIR_ZIP_BROKEN;
		return;
	}
	book->cell = goir_room(book->arena, book->cell, book->n_cells, &book->cell_room, sizeof(Cell));
	book->cell[book->n_cells++] = cell;
}

static void
start_element(void *context, int what, const char *name, const char *attributes)
{
	Book	   *book = context;

	book->open[OUTSIDE + book->depth++] = what;
	switch (what)
	{
		case CELL:
			start_cell(book, attributes);
			break;
		case ROW:
			start_row(book, attributes);
			break;
		case FORMULA:
			book->formula = true;
			break;
		case VALUE:
		case STRING:
			book->text = (GoirText) {"", 0};
			break;
		case RUN:
			book->look = GOIR_PLAIN_LOOK;
			break;
		case COLUMN:
			read_columns(book, attributes);
			break;
		case MERGED:
			read_merge(book, attributes);
			break;
		case VIEW:
			if (goir_xml_attribute(attributes, "showZeros").size > 0)
				book->no_zeros = !goir_is_on(goir_xml_attribute(attributes, "showZeros"));
			break;
		case RUN_LOOK:
			if (around(book, 2) == RUN)
				goir_read_look(&book->look, name, attributes);
			else
				start_style_element(book, what, name, attributes);
			break;
		case BOOK:
		case SHEET:
			start_book_element(book, what, attributes);
			break;
		default:
			start_style_element(book, what, name, attributes);
	}
}

static void
end_element(void *context)
{
	Book	   *book = context;
	int			what = around(book, 0);

	book->depth--;
	switch (what)
	{
		case CELL:
			end_cell(book);
			break;
		case VALUE:
			book->value = take_text(book);
			break;
		case STRING:
			book->string = goir_room(book->arena, book->string, book->n_strings, &book->string_room, sizeof(GoirText));
			book->string[book->n_strings++] = take_text(book);
			break;
	}
}

static const GoirXmlHandler handler = {names, GOIR_COUNT(names), start_element, end_element, add_text};

/*
 * The document
 */

static int
by_place(const void *a, const void *b)
{
	const Merge *one = a;
	const Merge *other = b;

	return one->row != other->row ? (one->row < other->row ? -1 : 1) : one->column - other->column;
}

/* The character of an escape that stands here, "_x000D_", -1 if none does. */
static int
read_escape(GoirText text, int at)
{
	return goir_is_at(text, at, "_x") && goir_is_at(text, at + 6, "_") ?
		goir_hexadecimal((GoirText) {text.at + at + 2, 4}) : -1;
}

/* Writes the text of a cell, whose lines are paragraphs. */
static void
write_text(Book *book, GoirText text)
{
	int			from = 0;
	int			i = 0;

	book->shown += text.size;
	if (book->shown > MAX_SHOWN)
	{
		book->package->cut = "表格文字超过64MB";
		return;
	}
	while (i <= text.size)
	{
		int			escaped = read_escape(text, i);
		char	   *to;

		if (i < text.size && escaped < 0 && text.at[i] != '\n' && text.at[i] != '\r')
		{
			i++;
			continue;
		}
		if (i > from)
			goir_pen_piece(book->pen, text.at + from, i - from);
		if (escaped < 0 || escaped == '\n')
			goir_pen_newline(book->pen);
		else if (escaped >= ' ' && (escaped < 0xd800 || escaped >= 0xe000))
		{
			to = goir_space(book->arena, 4);
			goir_pen_piece(book->pen, to, goir_put(to, (uint32_t) escaped));
		}
		i += escaped >= 0 ? ESCAPE : 1;
		from = i;
	}
}

/* What is written of a sheet. */
typedef struct Extent
{
	int			rows;
	int			columns;
} Extent;

/* What is merged from a place on, or NULL; next is the first that is not before the place asked for last. */
static const Merge *
merge_at(const Book *book, int row, int column, int *next)
{
	for (; *next < book->n_merges; ++*next)
	{
		const Merge *merge = &book->merge[*next];

		if (merge->row > row || (merge->row == row && merge->column >= column))
			return merge->row == row && merge->column == column ? merge : NULL;
	}
	return NULL;
}

/* Up to which row and column the sheet says anything. */
static Extent
extent_of(const Book *book)
{
	Extent		extent = {0, 0};
	int			merge = 0;
	int			i;

	for (i = 0; i < book->n_cells; i++)
	{
		const Cell *cell = &book->cell[i];
		const Merge *span = merge_at(book, cell->row, cell->column, &merge);
		int			rows = span ? span->rows : 1;
		int			columns = span ? span->columns : 1;

		if (extent.rows < cell->row + rows)
			extent.rows = cell->row + rows;
		if (extent.columns < cell->column + columns)
			extent.columns = cell->column + columns;
	}
	return extent;
}

/* Counts the columns that are written. */
static void
place_columns(Book *book, int columns)
{
	int			merge = 0;
	int			i;

	for (i = 0; i < book->n_cells; i++)
	{
		const Cell *cell = &book->cell[i];
		const Merge *span = merge_at(book, cell->row, cell->column, &merge);

		goir_columns_say(&book->columns, cell->column, cell->column + (span ? span->columns : 1), cell->text);
	}
	goir_place_columns(&book->columns, columns);
}

/* Writes a cell of a place, which may be blank; none if all its columns are left out. */
static void
write_cell(Book *book, int column, int end, const Cell *cell, const Merge *merge)
{
	const int16_t *place = book->columns.place;
	int			columns = place[end] - place[column];

	if (columns == 0)
		return;
	goir_pen_column(book->pen, place[column]);
	goir_pen_cell(book->pen, false, merge ? merge->rows : 1, columns);
	if (goir_is_column_hidden(&book->columns, column, end) || (cell && cell->struck))
		goir_pen_hide(book->pen, false);
	if (cell)
	{
		write_text(book, cell->text);
		if (cell->number.at)
			goir_pen_number(book->pen, cell->number);
	}
	goir_pen_cell_end(book->pen);
}

/* Is a row not shown?  next is where the hidden ones from the row asked for last on begin. */
static bool
is_hidden_row(const Book *book, int row, int *next)
{
	while (*next < book->n_hidden && book->hidden_rows[*next] < row)
		++*next;
	return *next < book->n_hidden && book->hidden_rows[*next] == row;
}

/*
 * Writes the rows: each column up to the last, unless something merged from
 * above covers it.  A row without a cell that says anything has none.
 */
static void
write_rows(Book *book, Extent extent)
{
	int		   *until = goir_alloc(book->arena, (extent.columns + 1) * sizeof(int));
	int			cell = 0;
	int			merge = 0;
	int			hidden = 0;
	int			row;
	int			column;

	for (row = 0; cell < book->n_cells; row++)
	{
		if (book->cell[cell].row - row > MAX_GAP)
			row = book->cell[cell].row;
		goir_poll(book->arena);
		goir_pen_row(book->pen);
		if (is_hidden_row(book, row, &hidden))
			goir_pen_hide(book->pen, true);
		if (book->cell[cell].row > row)
			continue;
		for (column = 0; column < extent.columns; column++)
		{
			const Cell *own = NULL;
			const Merge *span = merge_at(book, row, column, &merge);
			int			i;

			if (cell < book->n_cells && book->cell[cell].row == row && book->cell[cell].column == column)
				own = &book->cell[cell++];
			if (until[column] > row)
				continue;
			for (i = column; span && i < column + span->columns && i < extent.columns; i++)
				until[i] = row + span->rows;
			write_cell(book, column, span ? i : column + 1, own, span);
		}
		/* what stands further right than a table may be wide */
		while (cell < book->n_cells && book->cell[cell].row == row)
			cell++;
	}
}

/*
 * Are there several sheets that are shown, and does one have a name that somebody
 * gave it?  Then it says which of them this is: 2021年, 下属单位.
 */
static bool
is_told_by_name(const Book *book, const Sheet *sheet)
{
	int			shown = 0;
	int			i;

	for (i = 0; i < book->n_sheets; i++)
		shown += !book->sheet[i].hidden;
	return !sheet->hidden && shown > 1 && sheet->name.size > 0 && !goir_any_at(sheet->name, 0, "Sheet|sheet|工作表");
}

/* Reads a sheet, and writes it unless it is blank, under its name if that tells it from others. */
static void
read_sheet(Book *book, GoirText part, const Sheet *sheet)
{
	Extent		extent;

	book->n_cells = book->n_merges = book->n_hidden = 0;
	memset(&book->columns, 0, sizeof(book->columns));
	book->no_zeros = false;
	book->row = -1;
	book->depth = 0;
	goir_package_read(book->package, part, &handler, book);
	if (book->n_cells == 0 || book->package->result != GOIR_ZIP_READ)
		return;
	if (book->n_merges > 1)
		qsort(book->merge, book->n_merges, sizeof(Merge), by_place);
	goir_poll(book->arena);
	extent = extent_of(book);
	if (extent.columns > GOIR_MAX_COLUMNS)
	{
		book->package->cut = GOIR_LIMIT("表格的列", GOIR_MAX_COLUMNS, "列");
		extent.columns = GOIR_MAX_COLUMNS;
	}
	place_columns(book, extent.columns);
	if (is_told_by_name(book, sheet))
		goir_pen_line(book->pen, sheet->name.at, sheet->name.size);
	goir_pen_table(book->pen);
	if (sheet->hidden)
		goir_pen_hide(book->pen, false);
	write_rows(book, extent);
	goir_pen_table_end(book->pen);
}

GoirDocument *
goir_sheet_document(GoirPackage *package)
{
	Book	   *book = goir_alloc(package->arena, sizeof(Book));
	GoirText	main_part = goir_package_main(package, "xl/workbook.xml");
	GoirRelations relations;
	int			i;

	book->arena = package->arena;
	book->package = package;
	book->pen = goir_pen(package->arena, GOIR_GRID);
	goir_package_relations(package, main_part, &relations);
	goir_package_xml(package, goir_package_require(package, main_part), &handler, book);
	book->depth = 0;
	goir_package_read(package, goir_related(&relations, "styles"), &handler, book);
	goir_index_sort(&book->formats);
	book->depth = 0;
	goir_package_read(package, goir_related(&relations, "sharedStrings"), &handler, book);
	for (i = 0; i < book->n_sheets; i++)
		read_sheet(book, goir_related_by_id(&relations, book->sheet[i].id), &book->sheet[i]);
	return goir_pen_end(book->pen);
}
