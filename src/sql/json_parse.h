/*-------------------------------------------------------------------------
 *
 * json_parse.h
 *	  Pieces of a jsonb, read strictly.
 *
 * Every function here says false after a soft error, whose DETAIL names where
 * in the JSON it is and what is there.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_JSON_PARSE_H
#define GOIR_JSON_PARSE_H

#include "sql/goir.h"

/* What a jsonb is: a report, or corrections of one. */
typedef enum GoirJsonKind
{
	GOIR_JSON_REPORT,			/* an error is 22P02, soft if escontext says so */
	GOIR_JSON_CORRECTIONS		/* an error is 22023 */
} GoirJsonKind;

typedef struct GoirJson
{
	GoirReport *report;			/* what becomes of it */
	Node	   *escontext;
	GoirJsonKind what;
	StringInfoData key;			/* where we are: "claims[2].path" */
} GoirJson;

typedef bool (*GoirJsonReadMember) (GoirJson *json, const char *key,
									JsonbValue *value, void *target);

/* A member that an object may have. */
typedef struct GoirJsonMember
{
	const char *key;
	bool		(*read) (GoirJson *json, JsonbValue *value, void *target);
	bool		required;
} GoirJsonMember;

/* Raises an error; problem follows the name of where it is, hint may be NULL. */
extern bool goir_json_error(GoirJson *json, const char *problem, const char *hint);

/* Refuses the value of the current key, saying what it must be. */
extern bool goir_json_refuse(GoirJson *json, const JsonbValue *value,
							 const char *expected);

/* Refuses the current key, for it is none of those that may stand there. */
extern bool goir_json_refuse_key(GoirJson *json, const GoirNear *near);

/* Has every member of an object read. */
extern bool goir_json_object(GoirJson *json, JsonbValue *value,
							 GoirJsonReadMember read, void *target);

/*
 * Reads an object of known members into target; *seen gets a bit for each
 * that is there.
 */
extern bool goir_json_members(GoirJson *json, JsonbValue *value,
							  const GoirJsonMember *member, int count,
							  void *target, unsigned *seen);

/* Has every element of an array read; more than limit are refused. */
extern bool goir_json_array(GoirJson *json, JsonbValue *value, int limit,
							bool (*read) (GoirJson *json, JsonbValue *value, int number));

/* Scalars: low to high, 18 digits, 1 to limit bytes of UTF-8 */
extern bool goir_json_int(GoirJson *json, JsonbValue *value, int low, int high, int *number);
extern bool goir_json_bool(GoirJson *json, JsonbValue *value, bool *is);
extern bool goir_json_decimal(GoirJson *json, JsonbValue *value, GoirDecimal *number);
extern bool goir_json_text(GoirJson *json, JsonbValue *value, int limit, GoirText *text);

/* The path of a figure, or else of a table or item as well. */
extern bool goir_json_path(GoirJson *json, JsonbValue *value, bool figure, GoirPath *path);

/*
 * Reads a code into *number: which of count codes it is.  They stand stride
 * bytes apart; one may be NULL, for a number not in use.
 */
extern bool goir_json_code(GoirJson *json, JsonbValue *value, const void *codes,
						   size_t stride, int count, int *number);

/* json_read.c: reads the member of a report that a key of its header names */
extern bool goir_json_header(GoirJson *json, const char *key, JsonbValue *value);

#endif							/* GOIR_JSON_PARSE_H */
