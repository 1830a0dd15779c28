/*-------------------------------------------------------------------------
 *
 * wordstyle.c
 *	  What the styles and the numbering of a Word document say of its text.
 *
 *-------------------------------------------------------------------------
 */
#include "page/wordstyle.h"

#define MAX_BASES 50			/* that a style stands on */
#define MAX_LISTS 20000
#define MAX_LABEL 100			/* bytes of the text of a level */
#define MAX_STYLES 50000

/* What nobody can read: half points, percent of the width, twentieths of a point between letters. */
#define TINY 4
#define NARROW 10
#define TIGHT 100

const char *const goir_word_style_words[] = {
	"anish", "trike", "vertAlign", "position", "numPr", "listPr", "\"ff", "\"FF", "\"Ff", "\"fF", ":w w:val=", "spacing w:val=\"-",
	":sz w:val=\"1\"", ":sz w:val=\"2\"", ":sz w:val=\"3\"", ":sz w:val=\"4\""
};
const int	goir_word_style_word_count = GOIR_COUNT(goir_word_style_words);

/*
 * Looks
 */

/* Is a color of text that of the paper, by its own value or by the first of a workbook's theme? */
static bool
is_white(const char *attributes)
{
	static const char white[] = "ffffff";
	GoirText	color = goir_xml_attribute(attributes, "val");
	int			i;

	if (color.size == 0)
		color = goir_xml_attribute(attributes, "rgb");
	if (color.size == 0)
		return goir_text_is(goir_xml_attribute(attributes, "theme"), "0");
	for (i = 0; white[i] && i < color.size && (color.at[color.size - 1 - i] | 0x20) == white[i]; i++)
		;
	return white[i] == '\0';
}

/* Is a value a number of at most so much: "-120", "8%"? */
static bool
is_at_most(GoirText value, int most)
{
	int			sign = value.size > 0 && *value.at == '-' ? -1 : 1;
	int			number = 0;
	int			i;

	for (i = sign < 0; i < value.size && value.at[i] >= '0' && value.at[i] <= '9' && number < 100000; i++)
		number = number * 10 + value.at[i] - '0';
	return i > (sign < 0) && sign * number <= most;
}

void
goir_read_look(GoirLook *look, const char *name, const char *attributes)
{
	GoirText	value = goir_xml_attribute(attributes, "val");

	if (strcmp(name, "vanish") == 0 || strcmp(name, "specVanish") == 0)
		look->hidden = goir_is_on(value);
	else if (strcmp(name, "strike") == 0)
		look->struck = goir_is_on(value);
	else if (strcmp(name, "dstrike") == 0)
		look->doubly = goir_is_on(value);
	else if (strcmp(name, "sz") == 0)
		look->tiny = is_at_most(value, TINY);
	else if (strcmp(name, "w") == 0)
		look->narrow = is_at_most(value, NARROW);
	else if (strcmp(name, "spacing") == 0 && value.at)
		look->tight = is_at_most(value, -TIGHT);
	else if (strcmp(name, "vertAlign") == 0)
		look->raised = goir_text_is(value, "superscript") || goir_text_is(value, "subscript");
	else if (strcmp(name, "position") == 0 && value.size > 0 && !goir_text_is(value, "0"))
		look->raised = true;
	else if (strcmp(name, "color") == 0 && is_white(attributes))
		look->raised = true;
}

/*
 * Reading
 */

enum
{
	OTHER, ABSTRACT, ABSTRACT_ID, BASED_ON, CHANGE, FORMAT, ILVL, LEGAL, LEVEL, LIST, OVERRIDE, RESTART, RUN, START, START_OVERRIDE,
	STYLE, SUFFIX, LEVEL_TEXT, NUMBER_ID
};

/* Names of 2003 among them: ilfo, listDef, nfc. */
static const GoirXmlName names[] = {
	{"Fallback", CHANGE}, {"abstractNum", ABSTRACT}, {"abstractNumId", ABSTRACT_ID}, {"basedOn", BASED_ON}, {"color", RUN},
	{"dstrike", RUN}, {"ilfo", NUMBER_ID}, {"ilst", ABSTRACT_ID}, {"ilvl", ILVL}, {"isLgl", LEGAL}, {"list", LIST},
	{"listDef", ABSTRACT}, {"lvl", LEVEL}, {"lvlOverride", OVERRIDE}, {"lvlRestart", RESTART}, {"lvlText", LEVEL_TEXT},
	{"nfc", FORMAT}, {"num", LIST}, {"numFmt", FORMAT}, {"numId", NUMBER_ID}, {"pPrChange", CHANGE}, {"position", RUN}, {"rPrChange", CHANGE},
	{"spacing", RUN}, {"specVanish", RUN}, {"start", START}, {"startOverride", START_OVERRIDE}, {"strike", RUN}, {"style", STYLE}, {"suff", SUFFIX},
	{"sz", RUN}, {"tblStylePr", CHANGE}, {"vanish", RUN}, {"vertAlign", RUN}, {"w", RUN},
};

/* Ways to write numbers, by the names of today and of 2003. */
static const GoirXmlName formats[] = {
	{"0", GOIR_NUMERALS_DECIMAL}, {"1", GOIR_NUMERALS_ROMAN}, {"10", GOIR_NUMERALS_DIGITS}, {"11", GOIR_NUMERALS_CHINESE},
	{"14", GOIR_NUMERALS_WIDE}, {"18", GOIR_NUMERALS_CIRCLE}, {"2", GOIR_NUMERALS_SMALL_ROMAN}, {"22", GOIR_NUMERALS_ZERO},
	{"26", GOIR_NUMERALS_STOP}, {"27", GOIR_NUMERALS_PAREN}, {"3", GOIR_NUMERALS_UPPER}, {"30", GOIR_NUMERALS_STEM},
	{"31", GOIR_NUMERALS_BRANCH}, {"33", GOIR_NUMERALS_CHINESE}, {"35", GOIR_NUMERALS_CHINESE}, {"37", GOIR_NUMERALS_CHINESE},
	{"38", GOIR_NUMERALS_FORMAL}, {"39", GOIR_NUMERALS_CHINESE}, {"4", GOIR_NUMERALS_LOWER},
	{"chineseCounting", GOIR_NUMERALS_CHINESE}, {"chineseCountingThousand", GOIR_NUMERALS_CHINESE},
	{"chineseLegalSimplified", GOIR_NUMERALS_FORMAL}, {"decimal", GOIR_NUMERALS_DECIMAL},
	{"decimalEnclosedCircle", GOIR_NUMERALS_CIRCLE}, {"decimalEnclosedCircleChinese", GOIR_NUMERALS_CIRCLE},
	{"decimalEnclosedFullstop", GOIR_NUMERALS_STOP}, {"decimalEnclosedParen", GOIR_NUMERALS_PAREN},
	{"decimalFullWidth", GOIR_NUMERALS_WIDE}, {"decimalFullWidth2", GOIR_NUMERALS_WIDE}, {"decimalHalfWidth", GOIR_NUMERALS_DECIMAL},
	{"decimalZero", GOIR_NUMERALS_ZERO}, {"ideographDigital", GOIR_NUMERALS_DIGITS}, {"ideographTraditional", GOIR_NUMERALS_STEM},
	{"ideographZodiac", GOIR_NUMERALS_BRANCH}, {"japaneseCounting", GOIR_NUMERALS_CHINESE},
	{"japaneseDigitalTenThousand", GOIR_NUMERALS_DIGITS}, {"lowerLetter", GOIR_NUMERALS_LOWER},
	{"lowerRoman", GOIR_NUMERALS_SMALL_ROMAN}, {"none", GOIR_NUMERALS_NONE}, {"taiwaneseCounting", GOIR_NUMERALS_CHINESE},
	{"taiwaneseCountingThousand", GOIR_NUMERALS_CHINESE}, {"upperLetter", GOIR_NUMERALS_UPPER}, {"upperRoman", GOIR_NUMERALS_ROMAN},
};

/* The way of writing of this name; a bullet is none. */
static GoirNumerals
numerals_of(GoirText name)
{
	char		copy[32];

	if (name.size <= 0 || name.size >= (int) sizeof(copy))
		return GOIR_NUMERALS_UNKNOWN;
	memcpy(copy, name.at, name.size);
	copy[name.size] = '\0';
	return (GoirNumerals) goir_xml_name(formats, GOIR_COUNT(formats), copy);
}

static void
start_style(GoirWordStyles *s, const char *attributes)
{
	GoirWordStyle style = {GOIR_NO_TEXT, GOIR_PLAIN_LOOK, GOIR_NO_TEXT, 0, false};

	if (s->n >= MAX_STYLES)
	{
		s->package->cut = GOIR_LIMIT("样式", MAX_STYLES, "种");
		return;
	}
	s->in_style = s->depth;
	if (goir_text_is(goir_xml_attribute(attributes, "type"), "paragraph") &&
		goir_xml_attribute(attributes, "default").size > 0 && goir_is_on(goir_xml_attribute(attributes, "default")))
		s->usual = s->n;
	s->style = goir_room(s->package->arena, s->style, s->n, &s->room, sizeof(GoirWordStyle));
	s->style[s->n] = style;
	goir_index_add(s->package->arena, &s->names, goir_xml_attribute(attributes, "styleId"), s->n++);
}

/* Is there room for one more list?  Else the numbers before paragraphs are not all read. */
static bool
has_room(GoirWordStyles *s, int lists)
{
	if (lists >= MAX_LISTS)
		s->package->cut = GOIR_LIMIT("编号列表", MAX_LISTS, "个");
	return lists < MAX_LISTS;
}

/* Begins a list as it looks. */
static void
start_list(GoirWordStyles *s, const char *attributes)
{
	GoirWordList *list;
	int			i;

	if (!has_room(s, s->n_lists))
		return;
	s->in_list = s->depth;
	s->list = goir_room(s->package->arena, s->list, s->n_lists, &s->list_room, sizeof(GoirWordList));
	list = &s->list[s->n_lists++];
	memset(list, 0, sizeof(*list));
	list->id = goir_xml_attribute(attributes, "abstractNumId");
	if (list->id.at == NULL)
		list->id = goir_xml_attribute(attributes, "listDefId");
	for (i = 0; i < GOIR_LEVELS; i++)
	{
		list->count[i] = -1;
		list->level[i].behind = '\t';
	}
}

/* Begins a list as paragraphs name it. */
static void
start_number(GoirWordStyles *s, const char *attributes)
{
	GoirWordNumber *number;
	GoirText	id = goir_xml_attribute(attributes, "numId");
	int			i;

	if (!has_room(s, s->n_numbers))
		return;
	s->in_number = s->depth;
	s->number = goir_room(s->package->arena, s->number, s->n_numbers, &s->number_room, sizeof(GoirWordNumber));
	number = &s->number[s->n_numbers];
	memset(number, 0, sizeof(*number));
	number->list = -1;
	for (i = 0; i < GOIR_LEVELS; i++)
		number->begin[i] = -1;
	if (id.at == NULL)
		id = goir_xml_attribute(attributes, "ilfo");
	goir_index_add(s->package->arena, &s->numbers, id, s->n_numbers++);
}

/* Begins a level of a list, or one that looks otherwise where paragraphs name the list so. */
static void
start_level(GoirWordStyles *s, const char *attributes)
{
	s->in_level = s->depth;
	s->open_level = goir_attribute_number(attributes, "ilvl", 0, GOIR_LEVELS - 1);
	if (s->in_list)
		s->level = &s->list[s->n_lists - 1].level[s->open_level];
	else
	{
		s->level = goir_alloc(s->package->arena, sizeof(GoirWordLevel));
		s->level->behind = '\t';
		s->number[s->n_numbers - 1].level[s->open_level] = s->level;
	}
}

/* Reads what an open level of a list says. */
static void
read_level(GoirWordStyles *s, int what, const char *attributes)
{
	GoirWordLevel *level = s->level;
	GoirText	value = goir_xml_attribute(attributes, "val");

	switch (what)
	{
		case START:
			level->start = goir_attribute_number(attributes, "val", 0, 100000);
			break;
		case FORMAT:
			level->numerals = numerals_of(value);
			break;
		case LEVEL_TEXT:
			level->text = value;
			break;
		case SUFFIX:
			level->behind = goir_text_is(value, "nothing") || goir_text_is(value, "Nothing") ? '\0' :
				goir_text_is(value, "space") || goir_text_is(value, "Space") ? ' ' : '\t';
			break;
		case LEGAL:
			level->legal = goir_is_on(value);
			break;
		case RESTART:
			level->never = goir_text_is(value, "0");
			break;
	}
}

/* Reads what a style says of its text and its paragraphs. */
static void
read_style(GoirWordStyles *s, int what, const char *name, const char *attributes)
{
	GoirWordStyle *style = &s->style[s->n - 1];

	if (what == BASED_ON)
		style->based_on = goir_xml_attribute(attributes, "val");
	else if (what == RUN)
		goir_read_look(&style->look, name, attributes);
	else if (what == ILVL)
		style->level = goir_attribute_number(attributes, "val", 0, GOIR_LEVELS - 1);
	else if (what == NUMBER_ID)
		style->list = goir_xml_attribute(attributes, "val");
}

static void
start_element(void *context, int what, const char *name, const char *attributes)
{
	GoirWordStyles *s = context;

	s->depth++;
	if (s->skipped)
		return;
	if (what == CHANGE)
		s->skipped = s->depth;
	else if (s->in_style)
		read_style(s, what, name, attributes);
	else if (what == LEVEL && (s->in_list || s->in_number))
		start_level(s, attributes);
	else if (s->in_level)
		read_level(s, what, attributes);
	else if (what == STYLE)
		start_style(s, attributes);
	else if (what == ABSTRACT)
		start_list(s, attributes);
	else if (what == LIST)
		start_number(s, attributes);
	else if (s->in_number && what == ABSTRACT_ID)
		s->number[s->n_numbers - 1].list_id = goir_xml_attribute(attributes, "val");
	else if (s->in_number && what == OVERRIDE)
		s->open_level = goir_attribute_number(attributes, "ilvl", 0, GOIR_LEVELS - 1);
	else if (s->in_number && what == START_OVERRIDE)
		s->number[s->n_numbers - 1].begin[s->open_level] = goir_attribute_number(attributes, "val", 1, 100000);
}

static void
end_element(void *context)
{
	GoirWordStyles *s = context;
	int		   *open[] = {&s->skipped, &s->in_style, &s->in_list, &s->in_number, &s->in_level};
	int			i;

	for (i = 0; i < GOIR_COUNT(open); i++)
		if (*open[i] == s->depth)
			*open[i] = 0;
	s->depth--;
}

const GoirXmlHandler goir_word_styles = {names, GOIR_COUNT(names), start_element, end_element, NULL};

void
goir_word_styles_begin(GoirPackage *package, GoirWordStyles *styles)
{
	memset(styles, 0, sizeof(*styles));
	styles->package = package;
	styles->usual = -1;
}

void
goir_word_styles_end(GoirWordStyles *styles)
{
	GoirIndex	lists = {0};
	int			i;

	for (i = 0; i < styles->n_lists; i++)
		goir_index_add(styles->package->arena, &lists, styles->list[i].id, i);
	goir_index_sort(&lists);
	for (i = 0; i < styles->n_numbers; i++)
		styles->number[i].list = goir_index_find(&lists, styles->number[i].list_id);
	goir_index_sort(&styles->names);
	goir_index_sort(&styles->numbers);
}

/*
 * Styles
 */

const GoirWordStyle *
goir_word_style(GoirWordStyles *styles, GoirText name)
{
	int			chain[MAX_BASES];
	int			n = 0;
	int			at = name.at ? goir_index_find(&styles->names, name) : styles->usual;

	while (at >= 0 && n < MAX_BASES)
	{
		chain[n++] = at;
		if (styles->style[at].resolved || styles->style[at].based_on.at == NULL)
			break;
		at = goir_index_find(&styles->names, styles->style[at].based_on);
	}
	if (n == 0)
		return NULL;
	styles->style[chain[n - 1]].resolved = true;
	for (n--; n > 0; n--)
	{
		const GoirWordStyle *base = &styles->style[chain[n]];
		GoirWordStyle *style = &styles->style[chain[n - 1]];

		style->look = goir_merge_looks(style->look, base->look);
		if (style->list.at == NULL)
		{
			style->list = base->list;
			style->level = base->level;
		}
		style->resolved = true;
	}
	return &styles->style[chain[0]];
}

/*
 * Lists
 */

/* How a level looks where paragraphs name its list so. */
static const GoirWordLevel *
level_of(const GoirWordList *list, const GoirWordNumber *number, int level)
{
	return number->level[level] ? number->level[level] : &list->level[level];
}

/* Counts the level of a list on, and begins those below it again. */
static void
count_on(GoirWordList *list, GoirWordNumber *number, int level)
{
	int			i;

	for (i = 0; i <= level; i++)
	{
		if (number->begin[i] >= 0 && !number->begun[i])
		{
			list->count[i] = number->begin[i] - (i == level);
			number->begun[i] = true;
		}
		else if (list->count[i] < 0)
			list->count[i] = level_of(list, number, i)->start - (i == level);
	}
	list->count[level]++;
	for (i = level + 1; i < GOIR_LEVELS; i++)
		if (!level_of(list, number, i)->never)
			list->count[i] = -1;
}

GoirText
goir_word_label(GoirWordStyles *styles, GoirText id, int level)
{
	int			at = goir_index_find(&styles->numbers, id);
	GoirWordNumber *number = at < 0 ? NULL : &styles->number[at];
	GoirWordList *list;
	const GoirWordLevel *own;
	char	   *to;
	int			n = 0;
	int			i;

	if (number == NULL || number->list < 0)
		return GOIR_NO_TEXT;
	list = &styles->list[number->list];
	own = level_of(list, number, level);
	count_on(list, number, level);
	if (own->text.size > MAX_LABEL)
		return GOIR_NO_TEXT;
	to = goir_space(styles->package->arena, (size_t) own->text.size * (GOIR_NUMERAL_SIZE / 2 + 1) + 1);
	for (i = 0; i < own->text.size; i++)
	{
		int			other = own->text.at[i] == '%' && i + 1 < own->text.size ? own->text.at[i + 1] - '1' : -1;
		const GoirWordLevel *look;
		int			size;

		if (other < 0 || other >= GOIR_LEVELS - 1)
		{
			to[n++] = own->text.at[i];
			continue;
		}
		i++;
		look = level_of(list, number, other);
		size = goir_write_numeral(to + n, own->legal ? GOIR_NUMERALS_DECIMAL : look->numerals,
								  list->count[other] < 0 ? look->start : list->count[other]);
		if (size < 0)
			return GOIR_NO_TEXT;
		n += size;
	}
	/* a bullet is a text of its own, and says nothing */
	if (own->numerals == GOIR_NUMERALS_UNKNOWN || n == 0)
		return GOIR_NO_TEXT;
	if (own->behind)
		to[n++] = own->behind;
	return (GoirText) {to, n};
}
