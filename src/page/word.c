/*-------------------------------------------------------------------------
 *
 * word.c
 *	  Word documents to documents.
 *
 * Word writes each cell that a vertical merge covers, so cells are where their
 * spans put them, and one that goes on is told to the pen row by row.  Cells and
 * rows are begun when their properties are known.
 *
 *-------------------------------------------------------------------------
 */
#include "page/grid.h"
#include "page/word.h"
#include "page/wordstyle.h"

#define MAX_FIELDS 60			/* open ones; of those within no more is known */
#define OUTSIDE 3				/* as far as around() looks */
#define FORMULA "〔公式〕"		/* for what it shows, where that is not in the document */

/*
 * What is an element to us?
 */
enum
{
	OTHER,
	ACTIVE,						/* what is read stands in one of these */
	SKIPPED, ALTERNATE, CHOICE, FALLBACK, DELETED, ANNOTATION,
	TABLE, ROW, CELL, PARAGRAPH, RUN, TEXT_BOX, NOTE, REVERSED, /* what start_block() begins */
	GRID_BEFORE, HEADER_ROW, HIDDEN_ROW, COLUMN_SPAN, MERGED_DOWN, MERGED_ACROSS,	/* read_property() reads */
	PARAGRAPH_STYLE, LIST, LEVEL, RUN_STYLE, RUN_LOOK,	/* read_text_property() reads */
	TEXT, TAB, APART, BREAK, HYPHEN, SYMBOL, FIELD, SIMPLE_FIELD, CONTROL, PICTURE, ELSEWHERE,	/* start_piece() writes */
	CELL_PROPERTIES, FIELD_CODE, LIST_2003, PARAGRAPH_PROPERTIES, ROW_PROPERTIES, RUN_PROPERTIES,
	KINDS
};

/* What says something in a table alone, or in a paragraph. */
static const bool of_table[KINDS] = {
	[ROW] = true,[CELL] = true,[GRID_BEFORE] = true,[HEADER_ROW] = true,[HIDDEN_ROW] = true,[COLUMN_SPAN] = true,
	[MERGED_DOWN] = true,[MERGED_ACROSS] = true,[CELL_PROPERTIES] = true,[ROW_PROPERTIES] = true
};
static const bool of_paragraph[KINDS] = {
	[RUN] = true,[PARAGRAPH_STYLE] = true,[LIST] = true,[LEVEL] = true,[RUN_STYLE] = true,[RUN_LOOK] = true,[TEXT] = true,
	[TAB] = true,[APART] = true,[BREAK] = true,[HYPHEN] = true,[SYMBOL] = true,[LIST_2003] = true,
	[PARAGRAPH_PROPERTIES] = true,[RUN_PROPERTIES] = true
};

static const GoirXmlName names[] = {
	{"AlternateContent", ALTERNATE}, {"Choice", CHOICE}, {"Fallback", FALLBACK}, {"altChunk", ELSEWHERE}, {"annotation", ANNOTATION},
	{"bdo", REVERSED}, {"body", ACTIVE}, {"br", BREAK}, {"cellDel", DELETED}, {"checkBox", CONTROL}, {"color", RUN_LOOK}, {"cr", BREAK}, {"ddList", CONTROL},
	{"deg", APART}, {"del", DELETED}, {"delInstrText", SKIPPED}, {"delText", SKIPPED}, {"den", APART}, {"drawing", PICTURE}, {"dstrike", RUN_LOOK}, {"endnote", NOTE},
	{"endnoteReference", APART},
	{"endnotes", ACTIVE}, {"fldChar", FIELD}, {"fldSimple", SIMPLE_FIELD}, {"footnote", NOTE}, {"footnoteReference", APART}, {"footnotes", ACTIVE},
	{"ftr", SKIPPED}, {"glossaryDocument", SKIPPED}, {"gridBefore", GRID_BEFORE}, {"gridSpan", COLUMN_SPAN}, {"hMerge", MERGED_ACROSS},
	{"hdr", SKIPPED}, {"hidden", HIDDEN_ROW}, {"hmerge", MERGED_ACROSS}, {"ilfo", LIST}, {"ilvl", LEVEL}, {"instrText", FIELD_CODE},
	{"lim", APART}, {"listPr", LIST_2003}, {"moveFrom", SKIPPED}, {"noBreakHyphen", HYPHEN}, {"num", APART}, {"numId", LIST}, {"numberingChange", SKIPPED}, {"object", PICTURE},
	{"p", PARAGRAPH}, {"pPr", PARAGRAPH_PROPERTIES}, {"pPrChange", SKIPPED}, {"pStyle", PARAGRAPH_STYLE}, {"pict", PICTURE}, {"position", RUN_LOOK}, {"ptab", TAB}, {"r", RUN},
	{"rPr", RUN_PROPERTIES}, {"rPrChange", SKIPPED}, {"rStyle", RUN_STYLE}, {"rt", SKIPPED}, {"sectPr", SKIPPED}, {"spacing", RUN_LOOK}, {"specVanish", RUN_LOOK},
	{"strike", RUN_LOOK}, {"sub", APART}, {"subDoc", ELSEWHERE}, {"sup", APART}, {"sym", SYMBOL}, {"sz", RUN_LOOK}, {"t", TEXT}, {"tab", TAB}, {"tbl", TABLE}, {"tblHeader", HEADER_ROW},
	{"tblPrChange", SKIPPED}, {"tblPrExChange", SKIPPED}, {"tc", CELL}, {"tcPr", CELL_PROPERTIES}, {"tcPrChange", SKIPPED},
	{"tr", ROW}, {"trPr", ROW_PROPERTIES}, {"trPrChange", SKIPPED}, {"txbxContent", TEXT_BOX}, {"vMerge", MERGED_DOWN},
	{"vanish", RUN_LOOK}, {"vertAlign", RUN_LOOK}, {"vmerge", MERGED_DOWN}, {"w", RUN_LOOK},
};

/* A table, and its row and its cell that are being read. */
typedef struct Table
{
	int		   *above;			/* by column the cell that may go on, or GOIR_NONE; room for all */
	int			column;			/* where the next cell begins */
	int			last;			/* the last cell of the row, or GOIR_NONE */
	int			before;			/* columns that the row leaves out at its start */
	bool		row_begun;
	bool		row_deleted;
	bool		row_hidden;
	bool		row_header;

	int			fields;			/* open when the cell began */
	int			span;
	bool		cell_begun;
	bool		cell_deleted;
	bool		down;			/* merged with the one above, or below, */
	bool		across;			/* with the one before, or behind */
	bool		goes_on;		/* in one of these: it began there */
} Table;

/* A paragraph that is being read, and its run. */
typedef struct Paragraph
{
	GoirText	style;
	GoirText	list;
	int			level;
	GoirText	label;			/* as a document of 2003 has it */
	GoirLook	look;			/* of its style */
	bool		joined;			/* its end is deleted */
	bool		hidden;			/* its end is not shown */
	bool		labelled;

	GoirText	run_style;
	GoirLook	run;			/* what the run says itself */
	bool		mute;			/* the run is not seen */
	bool		struck;			/* it is, but crossed out */
	bool		raised;
} Paragraph;

typedef enum Field
{
	CODE, CONTENTS, DRAWN, LOST,	/* its code, that of a table of contents, of what Word draws by
								 * it, or of a formula whose result may be lost */
	RESULT, DOUBTED				/* what is seen of it, of such a formula too */
} Field;

typedef struct Word
{
	GoirArena  *arena;
	GoirPackage *package;
	GoirPen    *pen;
	GoirWordStyles styles;

	unsigned char open[OUTSIDE + GOIR_XML_DEPTH];	/* what the open elements are, behind some outside of all */
	bool		chosen[GOIR_XML_DEPTH]; /* of alternatives one was taken */
	int			depth;
	int			active;			/* depth of what is read, 0 if none */
	int			skipped;		/* depth of what is not, 0 if none */

	Table	   *tables;
	int			n_tables;
	int			made;			/* those that have room for their columns */
	int			table_room;
	Paragraph  *paragraphs;
	int			n_paragraphs;
	int			paragraph_room;
	unsigned char field[MAX_FIELDS];
	signed char keeps_results;	/* does who wrote the document keep results of formulas?  -1: not known yet */
	int			fields;

	bool		keep_blanks;	/* at both ends of the text */
	bool		began;			/* there was something else in it */
	GoirText	blanks;			/* that may be at its end */
} Word;

/* What is around the open element, OUTSIDE - 1 levels at most; OTHER outside. */
static int
around(const Word *word, int levels)
{
	return word->open[OUTSIDE + word->depth - 1 - levels];
}

static Table *
table_of(const Word *word)
{
	return word->n_tables > 0 ? &word->tables[word->n_tables - 1] : NULL;
}

static Paragraph *
paragraph_of(const Word *word)
{
	return word->n_paragraphs > 0 ? &word->paragraphs[word->n_paragraphs - 1] : NULL;
}

/*
 * Tables
 */

static void
start_table(Word *word)
{
	Table	   *table;
	int		   *above;

	word->tables = goir_room(word->arena, word->tables, word->n_tables, &word->table_room, sizeof(Table));
	table = &word->tables[word->n_tables++];
	above = word->n_tables <= word->made ? table->above : goir_space(word->arena, GOIR_MAX_COLUMNS * sizeof(int));
	if (word->made < word->n_tables)
		word->made = word->n_tables;
	memset(above, 0xff, GOIR_MAX_COLUMNS * sizeof(int));	/* GOIR_NONE */
	memset(table, 0, sizeof(*table));
	table->above = above;
	table->last = GOIR_NONE;
	table->cell_begun = true;
	goir_pen_table(word->pen);
}

static void
start_row(Table *table)
{
	table->column = table->before = 0;
	table->last = GOIR_NONE;
	table->row_begun = table->row_deleted = table->row_hidden = table->row_header = false;
	table->cell_begun = true;
}

/* Begins the row, as far as its properties let it. */
static void
begin_row(Word *word, Table *table)
{
	if (table->row_begun)
		return;
	table->row_begun = true;
	goir_pen_row(word->pen);
	if (table->row_hidden)
		goir_pen_hide(word->pen, true);
	goir_pen_column(word->pen, table->before);
	table->column = table->before;
}

static void
start_cell(Word *word, Table *table)
{
	table->fields = word->fields;
	table->span = 1;
	table->cell_begun = table->cell_deleted = table->down = table->across = table->goes_on = false;
}

/* Forgets, or sets, what may go on below the cell. */
static void
set_above(Table *table, int cell)
{
	int			i;

	for (i = table->column; i < table->column + table->span; i++)
		table->above[i] = cell;
	table->column += table->span;
}

/* Begins the cell that is open, now that its properties are known; what goes on is not read again. */
static void
begin_cell(Word *word)
{
	Table	   *table = table_of(word);
	int			origin = GOIR_NONE;
	int			cell;

	if (table == NULL || table->cell_begun)
		return;
	table->cell_begun = true;
	begin_row(word, table);
	if (table->span > GOIR_MAX_COLUMNS - table->column)
		table->span = GOIR_MAX_COLUMNS - table->column;
	if (table->goes_on && table->column < GOIR_MAX_COLUMNS)
		origin = table->down ? table->above[table->column] : table->last;
	if (origin != GOIR_NONE)
	{
		goir_pen_covered(word->pen, origin, table->span);
		set_above(table, table->down ? origin : GOIR_NONE);
		return;
	}
	table->goes_on = false;
	cell = goir_pen_cell(word->pen, table->row_header, 1, table->span);
	table->last = cell;
	set_above(table, table->down ? cell : GOIR_NONE);
}

static void
end_cell(Word *word)
{
	Table	   *table = table_of(word);

	begin_cell(word);
	if (!table->goes_on)
		goir_pen_cell_end(word->pen);
	if (word->fields > table->fields)
		word->fields = table->fields;
}

/* Reads a property of a row or of a cell. */
static void
read_property(Word *word, int what, const char *attributes)
{
	Table	   *table = table_of(word);
	GoirText	value = goir_xml_attribute(attributes, "val");

	switch (what)
	{
		case GRID_BEFORE:
			table->before = goir_attribute_number(attributes, "val", 0, GOIR_MAX_COLUMNS);
			break;
		case HEADER_ROW:
			table->row_header = goir_is_on(value);
			break;
		case HIDDEN_ROW:
			table->row_hidden = around(word, 1) == ROW_PROPERTIES && goir_is_on(value);
			break;
		case COLUMN_SPAN:
			table->span = goir_attribute_number(attributes, "val", 1, GOIR_MAX_COLUMNS);
			if (table->span < 1)
				table->span = 1;
			break;
		default:				/* MERGED_DOWN or MERGED_ACROSS */
			table->down |= what == MERGED_DOWN;
			table->across |= what == MERGED_ACROSS;
			table->goes_on |= !goir_text_is(value, "restart");
	}
}

/*
 * Paragraphs
 */

static void
start_paragraph(Word *word)
{
	Paragraph  *paragraph;

	begin_cell(word);
	word->paragraphs = goir_room(word->arena, word->paragraphs, word->n_paragraphs, &word->paragraph_room, sizeof(Paragraph));
	paragraph = &word->paragraphs[word->n_paragraphs++];
	memset(paragraph, 0, sizeof(*paragraph));
	paragraph->level = -1;
	paragraph->look = GOIR_PLAIN_LOOK;
}

/* Is what stands here no part of what is seen: the code of a field, a table of contents? */
static bool
is_in_code(const Word *word)
{
	int			i;

	for (i = 0; i < word->fields && i < MAX_FIELDS; i++)
		if (word->field[i] < RESULT)
			return true;
	return false;
}

/* Applies the style of a paragraph, and writes the number that stands before it. */
static void
begin_paragraph(Word *word, Paragraph *paragraph)
{
	const GoirWordStyle *style = goir_word_style(&word->styles, paragraph->style);
	GoirText	label = paragraph->label;

	if (paragraph->labelled)
		return;
	paragraph->labelled = true;
	if (style)
	{
		paragraph->look = style->look;
		if (paragraph->list.at == NULL)
			paragraph->list = style->list;
		if (paragraph->level < 0)
			paragraph->level = style->level;
	}
	if (paragraph->joined || paragraph->hidden || is_in_code(word))
		return;
	if (label.at == NULL && paragraph->list.at)
		label = goir_word_label(&word->styles, paragraph->list, paragraph->level > 0 ? paragraph->level : 0);
	goir_write_blanks(word->pen, label);
}

static void
end_paragraph(Word *word)
{
	Paragraph  *paragraph = paragraph_of(word);

	begin_paragraph(word, paragraph);
	if (!paragraph->joined)
		goir_pen_newline(word->pen);
	word->n_paragraphs--;
}

static void
start_run(Paragraph *paragraph)
{
	paragraph->run_style = GOIR_NO_TEXT;
	paragraph->run = GOIR_PLAIN_LOOK;
	paragraph->mute = paragraph->struck = paragraph->raised = false;
}

/* Some properties are switched by styles: what that of the paragraph and that of the run both set is off again (ECMA-376, 17.7.3). */
static bool
is_switched_on(int own, int by_style, int by_paragraph)
{
	return own >= 0 ? own > 0 : (by_style > 0) != (by_paragraph > 0);
}

/* Knows how a run looks: by what it says itself, then by its style and that of the paragraph. */
static void
begin_run(Word *word, Paragraph *paragraph)
{
	const GoirWordStyle *named = paragraph->run_style.at ? goir_word_style(&word->styles, paragraph->run_style) : NULL;
	GoirLook	own = paragraph->run;
	GoirLook	style = named ? named->look : GOIR_PLAIN_LOOK;
	GoirLook	look = goir_merge_looks(goir_merge_looks(own, style), paragraph->look);

	paragraph->mute = is_switched_on(own.hidden, style.hidden, paragraph->look.hidden);
	paragraph->struck = look.doubly > 0 || is_switched_on(own.struck, style.struck, paragraph->look.struck);
	paragraph->raised = look.raised > 0 || look.tiny > 0 || look.narrow > 0 || look.tight > 0;
}

/* Is there text here that is seen, and not crossed out? */
static bool
is_seen(const Word *word)
{
	const Paragraph *paragraph = paragraph_of(word);

	return paragraph && !paragraph->mute && !paragraph->struck && !is_in_code(word);
}

/* Writes a character or more of a run. */
static void
write_piece(Word *word, const char *text)
{
	if (is_seen(word))
		goir_pen_piece(word->pen, text, (int) strlen(text));
}

/* Breaks the line; where it is crossed out it is seen as well. */
static void
break_line(Word *word)
{
	if (!paragraph_of(word)->mute && !is_in_code(word))
		goir_pen_newline(word->pen);
}

/* Writes a character of a font of symbols, or of any other. */
static void
write_symbol(Word *word, const char *attributes)
{
	int			c = goir_hexadecimal(goir_xml_attribute(attributes, "char"));
	char	   *to;

	if (!is_seen(word))
		return;
	/* something is seen, whichever it is */
	if (c < 0 || (c >= 0xd800 && c < 0xe000))
		c = 0;
	/* what a font of symbols shows for a digit is none, as likely as not */
	if (c < 0x100)
		c += 0xf000;
	to = goir_space(word->arena, 4);
	goir_pen_piece(word->pen, to, goir_put(to, (uint32_t) c));
}

/* What is open of the innermost field: its result, or nothing, if not even that is known. */
static Field
innermost(const Word *word)
{
	return word->fields > 0 && word->fields <= MAX_FIELDS ? (Field) word->field[word->fields - 1] : RESULT;
}

/* Reads a mark of a field: where it begins, where its code and where it ends. */
static void
read_field(Word *word, const char *attributes)
{
	GoirText	type = goir_xml_attribute(attributes, "fldCharType");

	if (goir_text_is(type, "begin"))
	{
		if (word->fields < MAX_FIELDS)
			word->field[word->fields] = CODE;
		word->fields++;
	}
	else if (word->fields > 0 && goir_text_is(type, "end"))
	{
		bool		drawn = innermost(word) == DRAWN;

		word->fields--;
		if (drawn)
			write_piece(word, FORMULA);
	}
	else if (word->fields > 0 && word->fields <= MAX_FIELDS && goir_text_is(type, "separate") && innermost(word) != CONTENTS)
		word->field[word->fields - 1] = innermost(word) == LOST ? DOUBTED : RESULT;
}

/* Does the code of a field begin with a command, in small letters? */
static bool
is_command(GoirText code, const char *command)
{
	int			n = (int) strlen(command);
	int			at = 0;
	int			i;

	while (at < code.size && code.at[at] == ' ')
		at++;
	for (i = 0; i < n && at + i < code.size && (code.at[at + i] | 0x20) == command[i]; i++)
		;
	return i == n && (at + n == code.size || code.at[at + n] == ' ');
}

/* LibreOffice drops the result of a formula that Word has calculated, and writes 0. */
static bool
may_be_lost(Word *word, GoirText code)
{
	static const char *const writers[] = {"LibreOffice"};
	GoirRelations relations;

	while (code.size > 0 && *code.at == ' ')
		code = (GoirText) {code.at + 1, code.size - 1};
	if (code.size == 0 || *code.at != '=')
		return false;
	if (word->keeps_results < 0)
	{
		goir_package_relations(word->package, (GoirText) {"", 0}, &relations);
		word->keeps_results = !goir_has_word(goir_package_text(word->package, goir_related(&relations, "extended-properties")),
											 writers, GOIR_COUNT(writers));
	}
	return !word->keeps_results;
}

/* What a field is, by its code. */
static Field
field_of(Word *word, GoirText code)
{
	if (is_command(code, "toc"))
		return CONTENTS;
	if (is_command(code, "eq"))
		return DRAWN;
	return may_be_lost(word, code) ? LOST : CODE;
}

/*
 * The document
 */

/* Takes an alternative, if none was taken before. */
static void
choose(Word *word)
{
	if (around(word, 1) != ALTERNATE)
		return;
	if (word->chosen[word->depth - 2])
		word->skipped = word->depth;
	word->chosen[word->depth - 2] = true;
}

/* Something is deleted: what is in it, or what it is a property of. */
static void
read_deleted(Word *word)
{
	switch (around(word, 1))
	{
		case RUN_PROPERTIES:
			if (around(word, 2) == PARAGRAPH_PROPERTIES)
				paragraph_of(word)->joined = true;
			break;
		case ROW_PROPERTIES:
			table_of(word)->row_deleted = true;
			break;
		case CELL_PROPERTIES:
			table_of(word)->cell_deleted = true;
			break;
		default:
			word->skipped = word->depth;
	}
}

/* An annotation of 2003: something deleted, a comment, how text looked before. */
static void
read_annotation(Word *word, const char *attributes)
{
	GoirText	type = goir_xml_attribute(attributes, "type");

	if (goir_text_is(type, "Word.Deletion"))
		read_deleted(word);
	else if (goir_text_is(type, "Word.Comment") || goir_text_is(type, "Word.Formatting"))
		word->skipped = word->depth;
}

/* Begins what holds paragraphs, or runs: tables, notes, boxes. */
static void
start_block(Word *word, int what, const char *attributes)
{
	Paragraph  *paragraph = paragraph_of(word);
	Table	   *table = table_of(word);

	switch (what)
	{
		case TABLE:
			begin_cell(word);
			start_table(word);
			break;
		case ROW:
			start_row(table);
			break;
		case CELL:
			if (table->row_deleted)
				word->skipped = word->depth;
			else
				start_cell(word, table);
			break;
		case PARAGRAPH:
			start_paragraph(word);
			break;
		case RUN:
			begin_paragraph(word, paragraph);
			start_run(paragraph);
			begin_run(word, paragraph);
			break;
		case TEXT_BOX:
			goir_pen_box(word->pen);
			break;
		case NOTE:
			/* in 2003 it stands where it is referred to; the first ones of a part are lines between */
			if (around(word, 1) != ACTIVE || goir_xml_attribute(attributes, "type").at)
				word->skipped = word->depth;
			break;
		case REVERSED:
			/* digits from right to left are another number */
			if (goir_text_is(goir_xml_attribute(attributes, "val"), "rtl"))
				goir_pen_unsure(word->pen);
			break;
	}
}

static void
start_text(Word *word, const char *attributes)
{
	Paragraph  *paragraph = paragraph_of(word);

	if (around(word, 1) == LIST_2003)
		paragraph->label = goir_xml_attribute(attributes, "val");
	word->keep_blanks = goir_text_is(goir_xml_attribute(attributes, "space"), "preserve");
	word->began = false;
	word->blanks = GOIR_NO_TEXT;
	if (paragraph->raised)
		write_piece(word, " ");
}

/* Begins, or writes, what stands in a run. */
static void
start_piece(Word *word, int what, const char *attributes)
{
	switch (what)
	{
		case TEXT:
			start_text(word, attributes);
			break;
		case TAB:
			if (around(word, 1) == RUN)
				write_piece(word, "\t");
			break;
		case APART:
			/* the parts of a formula stand above each other */
			write_piece(word, " ");
			break;
		case BREAK:
			break_line(word);
			break;
		case HYPHEN:
			write_piece(word, "-");
			break;
		case SYMBOL:
			write_symbol(word, attributes);
			break;
		case FIELD:
			read_field(word, attributes);
			break;
		case SIMPLE_FIELD:
			if (is_command(goir_xml_attribute(attributes, "instr"), "toc"))
				word->skipped = word->depth;
			break;
		case CONTROL:
			goir_pen_control(word->pen);
			break;
		case PICTURE:
			goir_pen_picture(word->pen);
			break;
		case ELSEWHERE:
			word->package->cut = "嵌入的其他文档";
			break;
	}
}

/* Reads a property of a paragraph or of a run. */
static void
read_text_property(Word *word, int what, const char *name, const char *attributes)
{
	Paragraph  *paragraph = paragraph_of(word);
	GoirText	value = goir_xml_attribute(attributes, "val");

	switch (what)
	{
		case PARAGRAPH_STYLE:
			paragraph->style = value;
			break;
		case LIST:
			paragraph->list = value;
			break;
		case LEVEL:
			paragraph->level = goir_attribute_number(attributes, "val", 0, GOIR_LEVELS - 1);
			break;
		case RUN_STYLE:
			if (around(word, 2) == RUN)
				paragraph->run_style = value;
			break;
		default:				/* RUN_LOOK */
			if (around(word, 2) == RUN)
				goir_read_look(&paragraph->run, name, attributes);
			else if (around(word, 2) == PARAGRAPH_PROPERTIES && strcmp(name, "vanish") == 0)
				paragraph->hidden = goir_is_on(value);
	}
}

static void
start_element(void *context, int what, const char *name, const char *attributes)
{
	Word	   *word = context;

	if ((of_table[what] && word->n_tables == 0) || (of_paragraph[what] && word->n_paragraphs == 0))
		what = OTHER;
	word->chosen[word->depth] = false;
	word->open[OUTSIDE + word->depth++] = (unsigned char) what;
	if (word->skipped)
		return;
	if (!word->active)
	{
		if (what == ACTIVE)
			word->active = word->depth;
		else if (what == SKIPPED)
			word->skipped = word->depth;
		return;
	}
	switch (what)
	{
		case SKIPPED:
			word->skipped = word->depth;
			break;
		case CHOICE:
		case FALLBACK:
			choose(word);
			break;
		case DELETED:
			read_deleted(word);
			break;
		case ANNOTATION:
			read_annotation(word, attributes);
			break;
		case OTHER:
			break;
		default:
			if (what <= REVERSED)
				start_block(word, what, attributes);
			else if (what <= MERGED_ACROSS)
				read_property(word, what, attributes);
			else if (what <= RUN_LOOK)
				read_text_property(word, what, name, attributes);
			else
				start_piece(word, what, attributes);
	}
}

/* Begins the cell, the paragraph or the run whose properties were all read. */
static void
end_properties(Word *word, int what, Table *table, Paragraph *paragraph)
{
	switch (what)
	{
		case CELL_PROPERTIES:
			begin_cell(word);
			if (table->goes_on || table->cell_deleted)
				word->skipped = word->depth;
			break;
		case PARAGRAPH_PROPERTIES:
			begin_paragraph(word, paragraph);
			break;
		case RUN_PROPERTIES:
			if (around(word, 0) == RUN)
				begin_run(word, paragraph);
			break;
	}
}

static void
end_element(void *context)
{
	Word	   *word = context;
	int			what = around(word, 0);
	Paragraph  *paragraph = paragraph_of(word);
	Table	   *table = table_of(word);
	bool		was_skipped = word->skipped > 0;
	int			depth = word->depth--;

	if (word->skipped == depth)
		word->skipped = 0;
	if (word->active == depth)
		word->active = 0;
	/* what is skipped whole was never begun, but for a cell that goes on */
	if (word->skipped || (was_skipped && what != CELL) || !word->active)
		return;
	switch (what)
	{
		case CELL:
			end_cell(word);
			break;
		case ROW:
			if (!table->row_deleted)
				begin_row(word, table);
			break;
		case TABLE:
			goir_pen_table_end(word->pen);
			word->n_tables--;
			break;
		case PARAGRAPH:
			end_paragraph(word);
			break;
		case TEXT:
			if (paragraph->raised)
				write_piece(word, " ");
			break;
		case APART:
			write_piece(word, " ");
			break;
		case TEXT_BOX:
			goir_pen_box_end(word->pen);
			break;
		default:
			end_properties(word, what, table, paragraph);
	}
}

/* Is it a blank that Word takes from the ends of a text? */
static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static void
add_text(void *context, GoirText text)
{
	Word	   *word = context;
	int			what = around(word, 0);
	int			end = text.size;

	if (word->skipped || !word->active)
		return;
	if (what == FIELD_CODE && innermost(word) == CODE)
		word->field[word->fields - 1] = field_of(word, text);
	if (what != TEXT || !is_seen(word))
		return;
	if (innermost(word) == DOUBTED && goir_text_is(text, "0"))
		text = (GoirText) {FORMULA, sizeof(FORMULA) - 1};
	if (!word->keep_blanks)
	{
		while (!word->began && text.size > 0 && is_blank(*text.at))
			text = (GoirText) {text.at + 1, text.size - 1};
		for (end = text.size; end > 0 && is_blank(text.at[end - 1]); end--)
			;
		if (end > 0 && word->blanks.size > 0)
			goir_write_blanks(word->pen, word->blanks);
		if (text.size > end)
			word->blanks = (GoirText) {text.at + end, text.size - end};
		else if (end > 0)
			word->blanks = GOIR_NO_TEXT;
		word->began |= end > 0;
	}
	goir_write_blanks(word->pen, (GoirText) {text.at, end});
}

static const GoirXmlHandler body = {names, GOIR_COUNT(names), start_element, end_element, add_text};

/* Reads a text by the handler of the body, from outside all elements. */
static Word *
begin(GoirPackage *package)
{
	Word	   *word = goir_alloc(package->arena, sizeof(Word));

	word->arena = package->arena;
	word->package = package;
	word->pen = goir_pen(package->arena, GOIR_GRID);
	word->keeps_results = -1;
	goir_word_styles_begin(package, &word->styles);
	return word;
}

/* What is left open when a part ends is of no use to the next. */
static void
end_part(Word *word)
{
	if (is_in_code(word))
		word->package->cut = "没有结束的域";
	word->fields = 0;
	word->n_paragraphs = word->n_tables = 0;
}

/* Stands one of these words in one of the texts? */
static bool
have_word(const GoirText *texts, int n_texts, const char *const *words, int n)
{
	int			i;

	for (i = 0; i < n_texts; i++)
		if (goir_has_word(texts[i], words, n))
			return true;
	return false;
}

GoirDocument *
goir_word_document(GoirPackage *package)
{
	static const char *const notes[] = {"footnotes", "endnotes"};
	static const char *const style_words[] = {"pStyle", "rStyle"};
	static const char *const list_words[] = {"numId"};
	Word	   *word = begin(package);
	GoirText	main_part = goir_package_main(package, "word/document.xml");
	GoirRelations relations;
	GoirText	text[1 + GOIR_COUNT(notes)];
	int			i;

	goir_package_relations(package, main_part, &relations);
	text[0] = goir_package_require(package, main_part);
	for (i = 0; i < GOIR_COUNT(notes); i++)
		text[1 + i] = goir_package_text(package, goir_related(&relations, notes[i]));
	/* these two are the larger part of many documents that do not refer to any */
	if (have_word(text, GOIR_COUNT(text), style_words, GOIR_COUNT(style_words)))
		goir_package_read_if(package, goir_related(&relations, "styles"), "<w:styles", goir_word_style_words,
							 goir_word_style_word_count, &goir_word_styles, &word->styles);
	if (word->styles.n > 0 || have_word(text, GOIR_COUNT(text), list_words, GOIR_COUNT(list_words)))
		goir_package_read(package, goir_related(&relations, "numbering"), &goir_word_styles, &word->styles);
	goir_word_styles_end(&word->styles);
	for (i = 0; i < GOIR_COUNT(text); i++)
	{
		if (i == 0 || text[i].size > 0)
			goir_package_xml(package, text[i], &body, word);
		end_part(word);
	}
	return goir_pen_end(word->pen);
}

GoirDocument *
goir_word_flat_document(GoirPackage *package, GoirText xml)
{
	Word	   *word = begin(package);

	goir_package_xml(package, xml, &goir_word_styles, &word->styles);
	goir_word_styles_end(&word->styles);
	goir_package_xml(package, xml, &body, word);
	end_part(word);
	return goir_pen_end(word->pen);
}

bool
goir_is_flat_word(GoirText name)
{
	return goir_text_is(name, "wordDocument") || goir_text_is(name, "package");
}
