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

/* SELECT ... of a view, in English or Chinese; or of what is stored in English. */
extern char *goir_view_query(const GoirViewNames *names, const GoirView *view, bool chinese);
extern char *goir_view_renamed(const GoirView *view, const char *english, bool chinese);

/* The columns of a view, or of its Chinese view, quoted and with commas. */
extern char *goir_view_columns(const GoirView *view, bool chinese);

#endif							/* GOIR_VIEW_SQL_H */
