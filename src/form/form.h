/*-------------------------------------------------------------------------
 *
 * form.h
 *	  The official forms as const data: the one place that says which cells a
 *	  report has, what they are called and in which order they stand.
 *
 * Reader, tables, JSON, catalogue, rules and renderer walk these tables.  A
 * new label is one more alias in form.c, a new form one more GoirForm.  index.c
 * finds what stands where.
 *
 * The numbers of tables, items, measures, forms and sections are stored on
 * disk: they are never reused and new ones go to the end.
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
	/* disclosure */
	GOIR_REGULATIONS,
	GOIR_NORMATIVE_DOCUMENTS,
	GOIR_LICENCES,
	GOIR_OTHER_SERVICES,
	GOIR_PENALTIES,
	GOIR_COERCION,
	GOIR_CHARGES,
	GOIR_PROCUREMENT,
	GOIR_PUBLISHED,				/* stated in prose only */
	/* requests */
	GOIR_RECEIVED,
	GOIR_CARRIED_IN,
	GOIR_GRANTED,
	GOIR_PARTIALLY_GRANTED,
	GOIR_REFUSED_STATE_SECRET,
	GOIR_REFUSED_FORBIDDEN_BY_LAW,
	GOIR_REFUSED_SECURITY_AND_STABILITY,
	GOIR_REFUSED_THIRD_PARTY_RIGHTS,
	GOIR_REFUSED_INTERNAL_AFFAIRS,
	GOIR_REFUSED_PROCESS_INFORMATION,
	GOIR_REFUSED_ENFORCEMENT_FILES,
	GOIR_REFUSED_ADMINISTRATIVE_INQUIRY,
	GOIR_UNAVAILABLE_NOT_HELD,
	GOIR_UNAVAILABLE_NEEDS_CREATION,
	GOIR_UNAVAILABLE_STILL_UNCLEAR,
	GOIR_UNPROCESSED_PETITION,
	GOIR_UNPROCESSED_REPEATED,
	GOIR_UNPROCESSED_PUBLICATION,
	GOIR_UNPROCESSED_EXCESSIVE,
	GOIR_UNPROCESSED_CONFIRMATION,
	GOIR_OTHER,					/* form 2019 */
	GOIR_OTHER_NOT_CORRECTED,
	GOIR_OTHER_FEE_UNPAID,
	GOIR_OTHER_OTHER,
	GOIR_CONCLUDED,
	GOIR_CARRIED_OUT,
	/* proceedings */
	GOIR_RECONSIDERATION,
	GOIR_LITIGATION_DIRECT,
	GOIR_LITIGATION_AFTER,
	GOIR_LITIGATION,			/* stated in prose only */
	/* fees */
	GOIR_PROCESSING_FEE,
	/* statistics */
	GOIR_STAT_PUBLISHED,
	GOIR_STAT_PUBLISHED_DOCUMENTS,
	GOIR_STAT_DOCUMENTS,
	GOIR_STAT_GAZETTE,
	GOIR_STAT_WEBSITE,
	GOIR_STAT_MICROBLOG,
	GOIR_STAT_WECHAT,
	GOIR_STAT_CHANNEL_OTHER,
	GOIR_STAT_EVENTS,
	GOIR_STAT_CONFERENCES,
	GOIR_STAT_CONFERENCES_LEADERS,
	GOIR_STAT_INTERVIEWS,
	GOIR_STAT_INTERVIEWS_LEADERS,
	GOIR_STAT_INTERPRETATIONS,
	GOIR_STAT_SOCIAL_MEDIA,
	GOIR_STAT_RESPONSE_OTHER,
	GOIR_STAT_RECEIVED,
	GOIR_STAT_IN_PERSON,
	GOIR_STAT_FAX,
	GOIR_STAT_ONLINE,
	GOIR_STAT_LETTER,
	GOIR_STAT_CONCLUDED,
	GOIR_STAT_ON_TIME,
	GOIR_STAT_EXTENDED,
	GOIR_STAT_REPLIED,
	GOIR_STAT_ALREADY_PUBLIC,
	GOIR_STAT_GRANTED,
	GOIR_STAT_PARTIALLY_GRANTED,
	GOIR_STAT_REFUSED,
	GOIR_STAT_STATE_SECRET,
	GOIR_STAT_TRADE_SECRET,
	GOIR_STAT_PRIVACY,
	GOIR_STAT_SECURITY,
	GOIR_STAT_NOT_INFORMATION,
	GOIR_STAT_REFUSED_OTHER,
	GOIR_STAT_NOT_RESPONSIBLE,
	GOIR_STAT_NOT_EXISTING,
	GOIR_STAT_CORRECTION,
	GOIR_STAT_OTHER_CHANNEL,
	GOIR_STAT_RECONSIDERATION,
	GOIR_STAT_R_UPHELD,
	GOIR_STAT_R_CORRECTED,
	GOIR_STAT_R_OTHER,
	GOIR_STAT_LITIGATION,
	GOIR_STAT_L_UPHELD,
	GOIR_STAT_L_CORRECTED,
	GOIR_STAT_L_OTHER,
	GOIR_STAT_COMPLAINTS,
	GOIR_STAT_FEES,
	GOIR_STAT_UNITS,
	GOIR_STAT_ACCESS_POINTS,
	GOIR_STAT_STAFF,
	GOIR_STAT_FULL_TIME,
	GOIR_STAT_PART_TIME,
	GOIR_STAT_BUDGET,
	GOIR_STAT_MEETINGS,
	GOIR_STAT_COURSES,
	GOIR_STAT_PARTICIPANTS,
	GOIR_OTHER_DOCUMENTS,		/* disclosure: a row some provinces add */
	GOIR_ITEMS
} GoirItemNo;

typedef enum GoirMeasureNo
{
	GOIR_NO_MEASURE,
	GOIR_ISSUED,
	GOIR_REPEALED,
	GOIR_IN_FORCE,
	GOIR_DECISIONS,
	GOIR_AMOUNT,
	GOIR_MADE,
	GOIR_DISCLOSED,
	GOIR_TOTAL_DISCLOSED,
	GOIR_PRIOR_ITEMS,
	GOIR_CHANGE,
	GOIR_PURCHASES,
	GOIR_NATURAL_PERSON,
	GOIR_BUSINESS,
	GOIR_RESEARCH,
	GOIR_PUBLIC_INTEREST,
	GOIR_LEGAL_SERVICE,
	GOIR_OTHER_ORGANIZATION,
	GOIR_TOTAL,
	GOIR_UPHELD,
	GOIR_CORRECTED,
	GOIR_OTHER_RESULT,
	GOIR_PENDING,
	GOIR_NOTICES,
	GOIR_CHARGED,
	GOIR_COLLECTED,
	GOIR_VALUE,
	GOIR_MEASURES
} GoirMeasureNo;

typedef enum GoirFormNo
{
	GOIR_NO_FORM,
	GOIR_FORM_2014,
	GOIR_FORM_2019,
	GOIR_FORM_2021,
	GOIR_FORM_FEES,				/* the fee table, beside any form */
	GOIR_FORMS
} GoirFormNo;

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

/*
 * aliases: other labels of the same thing, separated by '|', in any spelling
 * that lexicon.c folds to one key (width, blanks, brackets, ordinals,
 * punctuation and traditional characters need no alias).
 */
typedef struct GoirTableData
{
	const char *code;
	const char *label;
	const char *label_en;
} GoirTableData;

typedef struct GoirItemData
{
	uint8_t		table;
	bool		result;			/* a way a request ends: counts to concluded */
	const char *code;
	const char *label_en;
	const char *parent;			/* code of the item or group it is part of */
	const char *aliases;
} GoirItemData;

typedef struct GoirMeasureData
{
	const char *code;
	const char *label;
	const char *label_en;
	const char *aliases;
	bool		decimal;		/* may have decimals: money */
	bool		negative;		/* may be below zero */
} GoirMeasureData;

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
	const GoirBlock *blocks;
	int			n_blocks;
} GoirForm;

/* A label that groups rows or columns and has no numbers of its own. */
typedef struct GoirGroup
{
	uint8_t		table;
	uint8_t		item;			/* the item its columns belong to, or none */
	bool		columns;		/* stands above columns, else beside rows */
	const char *code;
	const char *labels;			/* separated by '|' */
} GoirGroup;

typedef struct GoirSectionData
{
	const char *code;
	const char *labels;			/* headings without ordinal, the official first */
} GoirSectionData;

extern const GoirTableData goir_tables_data[GOIR_TABLES];
extern const GoirItemData goir_items_data[GOIR_ITEMS];
extern const GoirMeasureData goir_measures_data[GOIR_MEASURES];
extern const GoirForm goir_forms_data[GOIR_FORMS];
extern const GoirSectionData goir_sections_data[GOIR_SECTIONS];
extern const GoirGroup goir_groups_data[];
extern const int goir_groups;

/*
 * Every cell of every form has a slot, so that a report can hold figures of
 * more than one form.  Slots are not stored and may change.
 */
#define GOIR_MAX_SLOTS 512

/* Where a cell stands in a form. */
typedef struct GoirPlace
{
	GoirPath	path;
	const GoirBlock *block;
	const GoirFormRow *row;
	const GoirFormColumn *column;
} GoirPlace;

/* Prepares the lookups below; call once before anything else. */
extern void goir_form_init(void);

extern int	goir_slots(void);

/* The cell of a slot, in the newest form that has it. */
extern const GoirPlace *goir_slot_place(int slot);

/* The lookups, which are asked for every figure of every report. */
typedef struct GoirFormIndex
{
	int16_t		path_slot[GOIR_ITEMS][GOIR_MEASURES];
	int16_t		slot[GOIR_FORMS][GOIR_MAX_SLOTS];
	int16_t		cell[GOIR_FORMS][GOIR_MAX_SLOTS];
	int			cells[GOIR_FORMS];
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

extern GoirPlace goir_form_place(GoirFormNo form, int cell);

/* The position of a slot in a form, or -1. */
static inline int
goir_form_cell(GoirFormNo form, int slot)
{
	return goir_form_index.cell[form][slot];
}

/* Can this path carry a number at all, be it in prose only? */
extern bool goir_path_known(GoirPath path);

/* The code of a path, "table.item.measure"; returns its length. */
#define GOIR_PATH_SIZE 96
extern int	goir_path_print(GoirPath path, char *to);

/* The path of a code; false if there is none. */
extern bool goir_path_parse(GoirText code, GoirPath *path);

/* Is a cell a sum of money, which may have decimals? */
extern bool goir_is_money(GoirPath path);

/* The form of a code ("2021"), GOIR_NO_FORM if there is none. */
extern GoirFormNo goir_form_named(GoirText code);

#endif							/* GOIR_FORM_H */
