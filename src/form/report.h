/*-------------------------------------------------------------------------
 *
 * report.h
 *	  A report in memory: what a page says in numbers.
 *
 * The reader fills it, store/ keeps it, everything else walks it.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_REPORT_H
#define GOIR_REPORT_H

#include "form/form.h"

/* An exact decimal: value / 10^scale, scale 0..18. */
typedef struct GoirDecimal
{
	int64_t		value;
	uint8_t		scale;
} GoirDecimal;

#define GOIR_MAX_SCALE 18

/* What a cell holds; stored on disk. */
typedef enum GoirState
{
	GOIR_MISSING,				/* there is no such cell */
	GOIR_BLANK,					/* there is, and nothing in it */
	GOIR_DASH,					/* - / 无 and the like: perhaps zero */
	GOIR_WORDS,					/* something that is no number */
	GOIR_NUMBER,
	GOIR_STATES
} GoirState;

extern const char *const goir_state_code[GOIR_STATES];

typedef struct GoirFigure
{
	uint8_t		state;
	GoirDecimal number;			/* if state is GOIR_NUMBER */
	GoirText	printed;		/* if the cell said more than the number */
	int			cell;			/* of the page that was read, + 1; 0: none, or not
								 * known, as it is not stored */
} GoirFigure;

/* What a number stated in prose speaks of; stored on disk. */
typedef enum GoirScope
{
	GOIR_SCOPE_NEW,				/* 收到, 新收: new this year */
	GOIR_SCOPE_HANDLED,			/* 受理, 办理: new, or new and carried in */
	GOIR_SCOPE_CONCLUDED,
	GOIR_SCOPE_CARRIED,
	GOIR_SCOPE_OUTCOME,
	GOIR_SCOPE_OTHER,
	GOIR_SCOPES
} GoirScope;

/*
 * Is it one of the numbers that the claim before them is said to consist of?
 * Stored on disk.
 */
typedef enum GoirPart
{
	GOIR_WHOLE,
	GOIR_PART,					/* 其中: the parts add up to the whole */
	GOIR_SOME_PART,				/* 主要包括: some of the parts */
	GOIR_SHARE,					/* 占 N%: the last part's share of the whole */
	GOIR_PARTS
} GoirPart;

typedef struct GoirClaim
{
	int			section;		/* its number on the page, 0 if before the first */
	GoirPath	path;			/* 0 if none fits */
	GoirDecimal number;
	bool		approximate;
	uint8_t		scope;
	uint8_t		part;			/* of the last GOIR_WHOLE before it */
	bool		aside;			/* a part of a part; not stored */
	GoirText	unit;			/* not stored */
	GoirText	quote;			/* not stored */
} GoirClaim;

/*
 * What the reader has to say.  The order is stored on disk: new ones go to
 * the end.  In the message %s is the note's detail.
 */
#define GOIR_NOTE_LIST(X) \
	X(NO_REPORT, "page.no_report", "warning", "页面不像政府信息公开工作年度报告") \
	X(BYTES_REPLACED, "page.bytes", "warning", "页面有无法识别的字节，已用“�”代替：%s处") \
	X(PAGE_CUT, "page.limit", "warning", "页面不完整或超出上限，其余部分未读：%s") \
	X(YEAR_CONFLICT, "year.conflict", "warning", "页面上的年度不一致：%s") \
	X(YEAR_MISSING, "year.missing", "info", "页面没有写明年度") \
	X(AGENCY_NOISE, "agency.noise", "warning", "标题或机关名称含有杂质，未采用：%s") \
	X(FORM_MIXED, "form.mixed", "warning", "表格混用了不同年份的格式") \
	X(TABLE_MISSING, "table.missing", "warning", "没有找到表格") \
	X(TABLE_HEADER, "table.header", "warning", "表头缺失或不完整，按官方格式的列序读取") \
	X(TABLE_WRONG_HEADER, "table.wrong_header", "warning", "行上方是别的表格的表头，按本表先前的表头读取") \
	X(TABLE_UNREADABLE, "table.unreadable", "warning", "表头无法辨认，数据未采用：%s") \
	X(ROW_MISSING, "row.missing", "warning", "缺少这一行") \
	X(ROWS_MISSING, "rows.missing", "warning", "缺少%s行") \
	X(ROW_UNKNOWN, "row.unknown", "info", "官方格式没有的行，未采用：%s") \
	X(ROW_CELLS, "row.cells", "warning", "单元格数与表头不符：%s") \
	X(ROW_REPEATED, "row.repeated", "warning", "同一行出现多次且数据不同，未采用") \
	X(LABEL_NEAR, "label.near", "info", "标签与官方格式略有出入：%s") \
	X(VALUE_WORDS, "value.words", "warning", "单元格内容不是数字：%s") \
	X(VALUE_RANGE, "value.range", "warning", "数字超出可存储的范围：%s") \
	X(VALUE_UNIT, "value.unit", "warning", "金额单位与官方格式不同：%s") \
	X(VALUE_UNIT_PRINTED, "value.unit_printed", "info", "金额单位以页面所写为准：%s") \
	X(VALUE_REMARK, "value.remark", "info", "数字后另有说明：%s") \
	X(VALUE_NO_UNIT, "value.no_unit", "info", "金额没有注明单位") \
	X(SECTION_ORDER, "section.order", "info", "各部分的顺序与官方格式不同") \
	X(SECTION_MISSING, "section.missing", "info", "没有找到这一部分：%s") \
	X(SEVERAL_REPORTS, "page.several", "warning", "页面上有多份报告，只读取第一份：%s") \
	X(MORE, "notes.more", "info", "另有%s条提示未列出") \
	X(PAGE_FORMAT, "page.format", "warning", "文件未读取：%s") \
	X(VALUE_CONTROL, "value.control", "info", "单元格内是表单控件：%s") \
	X(VALUE_HIDDEN, "value.hidden", "warning", "数字取自页面上不显示或已划去的内容") \
	X(YEAR_PART, "year.part", "warning", "标题写的不是一个完整年度，未采用：%s") \
	X(VALUE_CORRECTED, "value.corrected", "info", "人工更正，原为：%s") \
	X(CORRECTION_SAME, "correction.same", "info", "人工更正与页面所读相同：%s") \
	X(VALUE_DISPLAY, "value.display", "info", "数字以文件中保存的为准，显示的是：%s") \
	X(VALUE_OCR, "value.ocr", "warning", "数字由文字识别得出，请与原件核对：%s") \
	X(VALUE_UNSURE, "value.unsure", "warning", "数字属于哪一格或是否认准不能确定，未采用：%s") \
	X(TITLE_SEVERAL, "title.several", "warning", "页面上有几个不同的报告标题，不能确定是哪一个，未采用：%s") \
	X(TABLE_COUNTED, "table.counted", "warning", "空格没有留下位置，又有表格以外的数字混入，仅凭数字个数读出的行未采用") \
	X(VALUE_PICTURE, "value.picture", "warning", "单元格内是图片或公式对象，其中的数字未读取")

typedef enum GoirNoteCode
{
#define X(symbol, code, severity, message) GOIR_NOTE_##symbol,
	GOIR_NOTE_LIST(X)
#undef X
	GOIR_NOTES
} GoirNoteCode;

typedef struct GoirNoteData
{
	const char *code;
	const char *severity;
	const char *message;
} GoirNoteData;

extern const GoirNoteData goir_notes_data[GOIR_NOTES];

typedef struct GoirNote
{
	uint8_t		code;
	GoirPath	place;			/* a table, item or cell; 0 if none */
	GoirText	detail;			/* or no text */
} GoirNote;

/*
 * Limits that keep a stored report small, in bytes of UTF-8 or elements.
 * They bound what recv and the text form accept as well.
 */
#define GOIR_MAX_TITLE 240
#define GOIR_MAX_AGENCY 120
#define GOIR_MAX_PRINTED 60		/* of one cell */
#define GOIR_MAX_DETAIL 60		/* of one note */
#define GOIR_MAX_CLAIMS 48
#define GOIR_MAX_NOTES 32
#define GOIR_MAX_SECTION 99

#define GOIR_MIN_YEAR 2008		/* the Regulation came into force */
#define GOIR_MAX_YEAR 2099

/*
 * The generations of the reader: one more with each release that reads some page
 * otherwise than the one before it.  1.0.0's is the first.
 */
#define GOIR_FIRST_READER 1
#define GOIR_READER 2

typedef struct GoirReport
{
	int			reader;			/* that read it, 0 if no page was read */
	int			year;			/* 0 if not known */
	GoirFormNo	form;
	bool		is_report;
	bool		has_published;
	int32_t		published;		/* days since 2000-01-01 */
	GoirText	agency;
	GoirText	title;
	char		title_space[GOIR_MAX_TITLE];	/* where store/ may put it */
	GoirFigure	figure[GOIR_MAX_SLOTS]; /* by slot */
	GoirClaim	claim[GOIR_MAX_CLAIMS];
	int			n_claims;
	GoirNote	note[GOIR_MAX_NOTES];
	int			n_notes;
} GoirReport;

/* Is a cell a sum of money in whatever unit the page gives it? */
extern bool goir_unit_printed(int slot);

/* That unit; no text if the page gives none. */
extern GoirText goir_printed_unit(const GoirReport *report, int slot);

/* Adds a note; past GOIR_MAX_NOTES the last one counts the rest. */
extern void goir_note(GoirArena *arena, GoirReport *report, GoirNoteCode code,
					  GoirPath place, GoirText detail);

/* How many the last note says are not shown; adds so many. */
extern int	goir_unshown_notes(const GoirReport *report);
extern void goir_note_unshown(GoirArena *arena, GoirReport *report, int n);

/* The literal of a number, with all its decimals; somewhere in a buffer, or in the arena. */
#define GOIR_DECIMAL_SIZE 32
extern GoirText goir_decimal_print(GoirDecimal number, char *buffer);
extern GoirText goir_decimal_text(GoirArena *arena, GoirDecimal number);

/* Days since 2000-01-01 of a date from 2000 to 2099; false if there is none. */
extern bool goir_date(int year, int month, int day, int32_t *days);

/* Its inverse: the year; and all of the date, 2024-01-31, in a buffer. */
extern int	goir_date_year(int32_t days);
#define GOIR_DATE_SIZE 10
extern GoirText goir_date_print(int32_t days, char *buffer);

#endif							/* GOIR_REPORT_H */
