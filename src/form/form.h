/*-------------------------------------------------------------------------
 *
 * form.h
 *	  The official forms as const data: the one place that says which cells a
 *	  report has, what they are called and in which order they stand.
 *
 * Reader, tables, JSON, catalogue, rules and renderer walk these tables.  A
 * new label is one more alias in lists.h, a new form one more entry there and
 * its blocks in form.c.
 *
 * The numbers of tables, items, measures, forms and sections are stored on
 * disk: they are never reused and new ones go to the end.
 *
 *	  lists.h		items, measures, forms
 *	  form.c		the tables, and the blocks of each form
 *	  index.c		lookups made of them
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FORM_H
#define GOIR_FORM_H

#include "base/core.h"

typedef enum GoirTableNo
{
	GOIR_NO_TABLE,
	GOIR_DISCLOSURE,
	GOIR_REQUESTS,
	GOIR_PROCEEDINGS,
	GOIR_FEES,
	GOIR_STATISTICS,
	GOIR_TABLES
} GoirTableNo;

typedef enum GoirItemNo
{
	GOIR_NO_ITEM,
#define GOIR_ITEM(number, ...) number,
#include "form/lists.h"
#undef GOIR_ITEM
	GOIR_ITEMS
} GoirItemNo;

typedef enum GoirMeasureNo
{
	GOIR_NO_MEASURE,
#define GOIR_MEASURE(number, ...) number,
#include "form/lists.h"
#undef GOIR_MEASURE
	GOIR_MEASURES
} GoirMeasureNo;

/* In the order of their years. */
typedef enum GoirFormNo
{
	GOIR_NO_FORM,
#define GOIR_FORM(number, ...) number,
#include "form/lists.h"
#undef GOIR_FORM
	GOIR_FORM_FEES,				/* not official: what stands beside any form */
	GOIR_FORMS
} GoirFormNo;

/*
 * The form of tables that stand on several and tell none of them.  Pages that
 * were read as its own must not become a newer one's, so it stays.
 */
#define GOIR_FORM_USUAL GOIR_FORM_2021

/* A set of forms: bits 1 << GoirFormNo. */
typedef uint32_t GoirFormSet;

#define GOIR_ALL_FORMS UINT32_MAX

/* numbers take a byte on disk and in a path */
_Static_assert(GOIR_ITEMS <= 256 && GOIR_MEASURES <= 256, "too many items or measures");
_Static_assert(GOIR_FORMS <= 32, "too many forms for a GoirFormSet");

typedef enum GoirSectionNo
{
	GOIR_NO_SECTION,
	GOIR_SECTION_OVERVIEW,
	GOIR_SECTION_DISCLOSURE,
	GOIR_SECTION_REQUESTS,
	GOIR_SECTION_PROCEEDINGS,
	GOIR_SECTION_PROBLEMS,
	GOIR_SECTION_OTHER,
	GOIR_SECTION_FEES,
	GOIR_SECTION_STATISTICS,
	GOIR_SECTION_BODY,			/* text under a heading the form does not know */
	GOIR_SECTIONS
} GoirSectionNo;

/* table << 16 | item << 8 | measure; item and measure may be none */
typedef int32_t GoirPath;

#define GOIR_PATH(item, measure) \
	((GoirPath) goir_items_data[item].table << 16 | (item) << 8 | (measure))
#define GOIR_TABLE_PATH(table)	((GoirPath) (table) << 16)
#define GOIR_PATH_TABLE(path)	((path) >> 16 & 0xff)
#define GOIR_PATH_ITEM(path)	((path) >> 8 & 0xff)
#define GOIR_PATH_MEASURE(path) ((path) & 0xff)

typedef struct GoirTableData
{
	const char *code;
	const char *label;
	const char *label_en;
} GoirTableData;

/*
 * What a row of a form is about.  aliases: labels of the same thing that may
 * stand on a page of any form, separated by '|', in any spelling that key.c
 * folds to one key (width, blanks, brackets, ordinals, punctuation and
 * traditional characters need no alias).  Those that the forms print are known
 * without; of forms that print different ones they are a sign.
 */
typedef struct GoirItemData
{
	uint8_t		table;
	const char *code;
	const char *label_en;
	const char *parent;			/* code of the item or group it is part of */
	const char *aliases;
	bool		result;			/* a way a request ends: counts to concluded */
} GoirItemData;

/* What a column is about. */
typedef struct GoirMeasureData
{
	const char *code;
	const char *label;			/* printed by forms that have no other */
	const char *label_en;
	const char *aliases;
	bool		decimal;		/* may have decimals: money */
	bool		negative;		/* may be below zero */
	bool		organization;	/* stands below 法人或其他组织 */
} GoirMeasureData;

extern const GoirMeasureData goir_measures_data[GOIR_MEASURES];

/* A row of a form. */
typedef struct GoirFormRow
{
	uint8_t		item;
	const char *label;			/* as printed on the form */
} GoirFormRow;

/* A column of a form. */
typedef struct GoirFormColumn
{
	uint8_t		measure;
	const char *unit;			/* NULL: the form fixes none */
	const char *label;			/* as printed on the form; NULL: the measure's */
} GoirFormColumn;

/* The label of a column on its form. */
static inline const char *
goir_column_label(const GoirFormColumn *column)
{
	return column->label ? column->label : goir_measures_data[column->measure].label;
}

/* Rows that share their columns; the cells of a form stand block by block. */
typedef struct GoirBlock
{
	uint8_t		table;
	int			article;		/* 第二十条第（N）项, or 0 */
	const GoirFormRow *rows;
	int			n_rows;
	const GoirFormColumn *columns;
	int			n_columns;
} GoirBlock;

typedef struct GoirForm
{
	const char *code;
	int			since;			/* the first year whose reports are due on it */
	const GoirBlock *blocks;
	int			n_blocks;
} GoirForm;

/* Labels that group rows or columns and have no numbers of their own. */
typedef enum GoirGroupNo
{
	GOIR_GROUP_CONTENT,
	GOIR_GROUP_APPLICANTS,
	GOIR_GROUP_ORGANIZATIONS,
	GOIR_GROUP_RESULTS,
	GOIR_GROUP_REFUSED,
	GOIR_GROUP_UNAVAILABLE,
	GOIR_GROUP_UNPROCESSED,
	GOIR_GROUP_RECONSIDERATION,
	GOIR_GROUP_LITIGATION,
	GOIR_GROUP_LITIGATION_DIRECT,
	GOIR_GROUP_INDICATOR,
	GOIR_GROUP_UNIT,
	GOIR_GROUP_LITIGATION_AFTER,
	GOIR_GROUPS
} GoirGroupNo;

typedef struct GoirGroup
{
	uint8_t		table;
	uint8_t		item;			/* the item its columns belong to, or none */
	bool		columns;		/* stands above columns, else beside rows */
	const char *labels;			/* separated by '|' */
} GoirGroup;

typedef struct GoirSectionData
{
	const char *code;
	const char *labels;			/* headings without ordinal, the official first */
} GoirSectionData;

extern const GoirTableData goir_tables_data[GOIR_TABLES];
extern const GoirItemData goir_items_data[GOIR_ITEMS];
extern const GoirForm goir_forms_data[GOIR_FORMS];
extern const GoirSectionData goir_sections_data[GOIR_SECTIONS];
extern const GoirGroup goir_groups_data[GOIR_GROUPS];

/*
 * Every cell of every form has a slot, so that a report can hold figures of
 * more than one form.  Slots are not stored and may change.
 */
#define GOIR_MAX_SLOTS 512
#define GOIR_MAX_BLOCKS 64

/* Where a cell stands in a form. */
typedef struct GoirFormCell
{
	GoirPath	path;
	const GoirBlock *block;
	const GoirFormRow *row;
	const GoirFormColumn *column;
} GoirFormCell;

/*
 * Prepares the lookups below; call once before anything else.  False if the
 * forms have more cells than there are slots.
 */
extern bool goir_form_init(void);

extern int	goir_slots(void);

/* The cell of a slot, in the newest form that has it. */
extern const GoirFormCell *goir_slot_cell(int slot);

/* The lookups, which are asked for every figure of every report. */
typedef struct GoirFormIndex
{
	int16_t		path_slot[GOIR_ITEMS][GOIR_MEASURES];
	int16_t		slot[GOIR_FORMS][GOIR_MAX_SLOTS];
	int16_t		cell[GOIR_FORMS][GOIR_MAX_SLOTS];
	int			cells[GOIR_FORMS];

	/* which forms have it */
	GoirFormSet table[GOIR_TABLES];
	GoirFormSet item[GOIR_ITEMS];
	GoirFormSet measure[GOIR_TABLES][GOIR_MEASURES];

	/* the first of a table in the newest official form that has it, or NULL; those of all forms, and NULL behind them */
	const GoirBlock *block[GOIR_TABLES];
	const GoirBlock *blocks[GOIR_MAX_BLOCKS + 1];

	uint8_t		whole[GOIR_ITEMS];
} GoirFormIndex;

extern GoirFormIndex goir_form_index;

/* The slot of a path, or -1 if no form has such a cell. */
static inline int
goir_slot(GoirPath path)
{
	int			item = GOIR_PATH_ITEM(path);
	int			measure = GOIR_PATH_MEASURE(path);

	if (item >= GOIR_ITEMS || measure >= GOIR_MEASURES ||
		goir_items_data[item].table != GOIR_PATH_TABLE(path))
		return -1;
	return goir_form_index.path_slot[item][measure];
}

/*
 * The item that an item is a part of: its parent, or the total of the ways a
 * request ends; none if it is of none.
 */
static inline int
goir_whole(int item)
{
	return goir_form_index.whole[item];
}

/* Has a table such a column, on any form? */
static inline bool
goir_table_has(int table, int measure)
{
	return goir_form_index.measure[table][measure] != 0;
}

/* How many cells a form has, the slot of each and all, its place in that form. */
static inline int
goir_form_cells(GoirFormNo form)
{
	return goir_form_index.cells[form];
}

static inline const int16_t *
goir_form_slots(GoirFormNo form)
{
	return goir_form_index.slot[form];
}

static inline int
goir_form_slot(GoirFormNo form, int cell)
{
	return goir_form_index.slot[form][cell];
}

extern GoirFormCell goir_cell_at(GoirFormNo form, int cell);

/* The position of a slot in a form, or -1. */
static inline int
goir_form_position(GoirFormNo form, int slot)
{
	return goir_form_index.cell[form][slot];
}

/* Have two blocks the same columns, whatever they are called? */
extern bool goir_same_columns(const GoirBlock *a, const GoirBlock *b);

/* Can this path carry a number at all, be it in prose only? */
extern bool goir_path_known(GoirPath path);

/* The code of a path, "table.item.measure"; returns its length. */
#define GOIR_PATH_SIZE 96
extern int	goir_path_print(GoirPath path, char *to);

/* The path of a code; false if there is none. */
extern bool goir_path_parse(GoirText code, GoirPath *path);

/* Units of sums of money, the smallest first; each is 10^power 元. */
typedef struct GoirMoneyUnit
{
	const char *label;
	int			power;
} GoirMoneyUnit;

#define GOIR_MONEY_UNITS 3
extern const GoirMoneyUnit goir_money_units[GOIR_MONEY_UNITS];

/* Which of them has that label, -1 if none; and its label, no text of -1. */
extern int	goir_money_unit_named(GoirText label);
extern GoirText goir_money_label(int unit);

/* Is a cell a sum of money, which may have decimals? */
extern bool goir_is_money(GoirPath path);

/* The measure of a code ("natural_person"), GOIR_NO_MEASURE if there is none. */
extern GoirMeasureNo goir_measure_named(GoirText code);

/* The form of a code ("2021"), GOIR_NO_FORM if there is none. */
extern GoirFormNo goir_form_named(GoirText code);

/* The official form that the report of a year is due on. */
extern GoirFormNo goir_form_due(int year);

#endif							/* GOIR_FORM_H */
