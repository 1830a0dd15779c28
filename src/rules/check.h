/*-------------------------------------------------------------------------
 *
 * check.h
 *	  What a rule is, what a check is, and how one is made.
 *
 * Three-valued: a rule fails only when no filling of its unknown cells with
 * numbers from zero up could satisfy it, passes when all cells are known and
 * it holds, and is unknown otherwise.  Sums are exact.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_CHECK_H
#define GOIR_CHECK_H

#include "rules/sum.h"

typedef enum GoirSeverity
{
	GOIR_ERROR,
	GOIR_WARNING,
	GOIR_INFO
} GoirSeverity;

extern const char *const goir_severity_code[];

typedef enum GoirStatus
{
	GOIR_PASS,
	GOIR_FAIL,
	GOIR_UNKNOWN
} GoirStatus;

extern const char *const goir_status_code[];

typedef struct GoirChecks GoirChecks;
typedef struct GoirRule GoirRule;

/*
 * left = right or left >= right, for each row or column of a table.  Without a
 * left side it is what the form has of the parts of the right one, a total: the
 * columns before it in its block, or the items that goir_whole() is told of.
 */
typedef struct GoirEquation
{
	bool		by_item;		/* sides are measures of each row, else items of
								 * each column */
	bool		at_least;		/* left >= right */
	uint8_t		left[2];
	uint8_t		right[2];
} GoirEquation;

/* One figure of an equation across years: an item, or a measure. */
typedef struct GoirTerm
{
	uint8_t		code;
	bool		previous;		/* in the report of the year before */
	bool		minus;			/* to be taken away */
} GoirTerm;

/*
 * left of the current report = the terms, for each row or column of its form
 * that has left
 */
typedef struct GoirSuccession
{
	bool		by_item;		/* as in GoirEquation */
	uint8_t		left;
	const GoirTerm *term;
	int			terms;
} GoirSuccession;

struct GoirRule
{
	const char *code;			/* "requests.identity" */
	GoirSeverity severity;
	uint8_t		table;			/* none: of any report, with tables or without */
	const char *formula;
	const char *label;			/* in Chinese */
	int			since;			/* rule generation */
	const GoirEquation *equation;	/* or */
	void		(*run) (GoirChecks *checks, const GoirRule *rule);
	const GoirSuccession *succession;	/* alone, of rules across years */
};

/* One rule applied to one subject. */
typedef struct GoirCheck
{
	const GoirRule *rule;
	GoirText	subject;		/* code of an item, measure, table or figure; no
								 * text: the report */
	GoirStatus	status;
	GoirText	left;			/* decimal literals; no text: nothing known */
	GoirText	right;
	GoirText	difference;		/* left - right, no text if unknown */
	GoirText	message;		/* in Chinese, with the numbers */
} GoirCheck;

/*
 * Checks being made.  Without an arena failures are only counted, nothing is
 * allocated and nothing said; enough of them end the work.
 */
struct GoirChecks
{
	GoirArena  *arena;
	const GoirReport *report;
	const GoirReport *previous; /* the year before, for rules across years */
	GoirCheck  *check;
	int			n;
	int			capacity;
	int			failures;
	int			enough;
};

/*
 * The forms whose reports a rule applies to: those that have its table, and of
 * an equation what it names.  Bit 0: to reports without a form too.
 */
extern GoirFormSet goir_rule_forms(const GoirRule *rule);

/* Adds a check, NULL when only counting. */
extern GoirCheck *goir_add_check(GoirChecks *checks, const GoirRule *rule,
								 GoirStatus status, GoirPath subject);

/*
 * What sums of known cells say of left = right (or left >= right), unknown
 * cells being zero or more; sign is that of left - right.
 */
extern GoirStatus goir_judge(const GoirSum *left, const GoirSum *right, int sign,
							 bool at_least);

/* Fills in both sides and their difference. */
extern void goir_check_sides(GoirChecks *checks, GoirCheck *check,
							 const GoirSum *left, const GoirSum *right);

/* A message that is put together; what is too long is cut off. */
typedef struct GoirMessage
{
	GoirArena  *arena;
	char	   *text;
	int			size;
} GoirMessage;

extern GoirMessage goir_message(GoirArena *arena);
extern void goir_message_add(GoirMessage *message, GoirText text);
extern void goir_message_literal(GoirMessage *message, const char *text);

/* A message put together from pieces; the last one is NULL, without which a compiler warns. */
extern GoirText goir_say(GoirArena *arena, const char *piece, ...) __attribute__((sentinel));

/* The figure at a path, missing where no form has it. */
extern const GoirFigure *goir_figure_at(const GoirReport *report, GoirPath path);

/* The row and column of a cell, for messages. */
extern const char *goir_cell_label(GoirArena *arena, GoirPath path);

#endif							/* GOIR_CHECK_H */
