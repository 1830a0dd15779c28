/*-------------------------------------------------------------------------
 *
 * view_sql.h
 *	  The statements that make a view of the reporting layer.
 *
 * All texts are in the server's encoding, and all names in them are quoted.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_VIEW_SQL_H
#define GOIR_VIEW_SQL_H

#include "sql/views/view.h"

/* What the caller names: see view.h on where each stands. */
typedef struct GoirViewNames
{
	const char *goir;			/* the schema of goir, quoted */
	const char *schema;			/* that of the views, quoted */
	const char *source;			/* the user's table, qualified and quoted */
	const char *report;			/* columns, as they are called */
	const char *agency;			/* or NULL */
	const char *year;			/* or NULL */
	List	   *key;			/* of the key, none if there is none */
	List	   *key_types;		/* their types, domains resolved */
	bool		integer_key;	/* it is one column, an integer */
	const char *source_key;		/* a column that has the key as a text, or NULL */
	const char *match_key;		/* likewise what units are matched by */
	const char *site;			/* columns, or NULL */
	const char *fingerprint;
	const char *review;			/* the user's tables, qualified and quoted, or NULL */
	const char *units;
	bool		chinese;		/* the views are there in Chinese alone */
} GoirViewNames;

/* All views, in order of creation. */
extern List *goir_all_views(void);

/* A text of ours in the server's encoding; 22P05 if that has no Chinese. */
extern const char *goir_view_text(const char *text);

/* What a view of some name is called with its schema, and what stores a view. */
extern char *goir_view_name(const GoirViewNames *names, const char *name);
extern char *goir_view_stored(const GoirViewNames *names, const GoirView *view);

/* The names to read the stored reports by, in place of the user's table. */
extern GoirViewNames goir_view_names_stored(const GoirViewNames *names);

/* Has the caller named what a view, or what is live of one, needs? */
extern bool goir_view_has(const GoirViewNames *names, GoirViewNeeds needs);

/* All columns of a view; of what stores one: only those that are stored. */
extern List *goir_view_column_list(const GoirView *view, bool stored);

/* SELECT ... of what is stored of a view. */
extern char *goir_view_stored_query(const GoirViewNames *names, const GoirView *view);

/* SELECT ... of a view, in English or Chinese, from the source or from what is stored. */
extern char *goir_view_query(const GoirViewNames *names, const GoirView *view, bool chinese, bool stored);

/* SELECT ... of a view in Chinese, from the one in English. */
extern char *goir_view_translated(const GoirViewNames *names, const GoirView *view);

/* The columns of a view, of its Chinese view, or of what stores it, quoted and with commas. */
extern char *goir_view_columns(const GoirView *view, bool chinese, bool stored);

#endif							/* GOIR_VIEW_SQL_H */
