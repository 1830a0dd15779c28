/*-------------------------------------------------------------------------
 *
 * column.c
 *	  What a header cell names, and a header of columns.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"
#include "words/unit.h"

int
goir_seen_measure(const GoirSeen *seen, int table)
{
	int			i;

	for (i = 0; i < seen->words->meanings; i++)
		if (seen->words->meaning[i].kind == GOIR_MEANS_MEASURE &&
			goir_table_has(table, seen->words->meaning[i].number))
			return seen->words->meaning[i].number;
	return 0;
}

GoirFormSet
goir_seen_forms(const GoirSeen *seen, GoirMeaningKind kind, int number)
{
	int			i;

	for (i = 0; i < seen->words->meanings; i++)
		if (seen->words->meaning[i].kind == kind && seen->words->meaning[i].number == number)
			return seen->words->meaning[i].forms;
	return 0;
}

const GoirGroup *
goir_seen_group(const GoirSeen *seen, int table, bool columns)
{
	int			i;

	for (i = 0; i < seen->words->meanings; i++)
	{
		const GoirGroup *group;

		if (seen->words->meaning[i].kind != GOIR_MEANS_GROUP)
			continue;
		group = &goir_groups_data[seen->words->meaning[i].number];
		if (group->table == table && group->columns == columns)
			return group;
	}
	return NULL;
}

bool
goir_names_relations(const GoirSeen *seen)
{
	return goir_find(seen->cell->text, 0, "勾稽") >= 0 || goir_find(seen->cell->text, 0, "第一项") >= 0;
}

void
goir_header_start(GoirHeader *header, int table, int article)
{
	memset(header, 0, sizeof(*header));
	header->table = table;
	header->article = article;
	header->hole = -1;
}

bool
goir_repeats_head(const GoirHeader *header, const GoirSeen *seen, int measure)
{
	int			i;

	if (measure == 0 || header->shape == GOIR_STACKED || header->ragged)
		return false;
	for (i = 0; i < header->columns; i++)
		if (header->column[i].measure == measure && header->column[i].start == seen->cell->column &&
			header->column[i].end == seen->cell->column + seen->cell->column_span)
			return true;
	return false;
}

GoirColumn *
goir_header_add(GoirHeader *header, int at, const GoirSeen *seen, int measure)
{
	GoirColumn *column;
	GoirText	rest;

	if (header->columns == GOIR_MAX_HEADER || at > header->columns)
		return NULL;
	column = &header->column[at];
	memmove(column + 1, column, (header->columns - at) * sizeof(*column));
	memset(column, 0, sizeof(*column));
	column->measure = measure;
	column->label = seen->cell->text;
	column->other_year = goir_head_year(header, goir_clip(column->label, GOIR_LABEL_SIZE), &rest) < 0 &&
		goir_seen_measure(seen, header->table) == 0;
	column->start = seen->cell->column;
	column->end = column->start + seen->cell->column_span;
	if (measure && goir_measures_data[measure].decimal)
		column->unit = goir_money_unit(seen->cell->text);
	column->forms = goir_seen_forms(seen, GOIR_MEANS_MEASURE, measure);
	header->multiples |= measure ? goir_is_no_count(seen->cell->text) : goir_is_in_multiples(seen->cell->text);
	header->columns++;
	return column;
}

void
goir_name_by_place(GoirColumn *column, int table, int measure)
{
	GoirKey		key;

	goir_key(goir_clip(column->label, GOIR_LABEL_SIZE), &key);
	column->measure = measure;
	column->denied = !goir_may_be_measure(&key, table, measure);
}

/* Does a text have the whole label of a column, or of a group of columns, beside other words: of several that ran together? */
static bool
has_label(GoirText text, int table)
{
	const char *at = text.at;
	const char *end = text.at + text.size;

	while (at < end)
	{
		const char *word = at;
		GoirMeaning meaning[GOIR_MAX_MEANINGS];
		GoirKey		key;
		int			n;
		int			i;

		while (at < end && !goir_is_blank((unsigned char) *at))
			at++;
		goir_key((GoirText) {word, (int) (at - word)}, &key);
		n = at - word < text.size ? goir_meanings(&key, meaning) : 0;
		for (i = 0; i < n; i++)
			if (meaning[i].kind == GOIR_MEANS_MEASURE ? goir_table_has(table, meaning[i].number) :
				meaning[i].kind == GOIR_MEANS_GROUP && goir_groups_data[meaning[i].number].table == table)
				return true;
		while (at < end && goir_is_blank((unsigned char) *at))
			at++;
	}
	return false;
}

int
goir_near_measure(int table, const GoirSeen *seen, GoirText *near)
{
	int			measure = goir_seen_measure(seen, table);

	if (measure == 0 && seen->figure.state == GOIR_WORDS && seen->words->meanings == 0)
	{
		measure = goir_meaning_near(&seen->words->key, GOIR_MEANS_MEASURE, table);
		if (measure && (goir_measure_denied(&seen->words->key, table, measure) || has_label(seen->cell->text, table)))
			measure = 0;
		if (measure)
			*near = seen->cell->text;
	}
	return measure;
}

const GoirGroup *
goir_near_group(int table, const GoirSeen *seen, GoirText *near)
{
	const GoirGroup *group = goir_seen_group(seen, table, true);
	int			number;

	if (group || seen->figure.state != GOIR_WORDS || seen->words->meanings > 0)
		return group;
	number = goir_meaning_near(&seen->words->key, GOIR_MEANS_GROUP, table);
	if (number == 0 || !goir_groups_data[number].columns || has_label(seen->cell->text, table))
		return NULL;
	*near = seen->cell->text;
	return &goir_groups_data[number];
}

int
goir_head_year(GoirHeader *header, GoirText label, GoirText *rest)
{
	int			bracket;
	int			inside;
	GoirText	named;
	int			year;
	int			n;

	*rest = label;
	/* nearly all labels name none */
	if (goir_find(label, 0, "年") < 0)
		return 0;
	bracket = goir_find(label, 0, "（");
	inside = bracket > 0 ? bracket + (int) strlen("（") : 0;
	named = (GoirText) {label.at + inside, label.size - inside};
	year = goir_label_year(named);
	n = year ? goir_find(named, 0, "年") + (int) strlen("年") : goir_any_at(named, 0, "本年|上年|上一年|去年");
	if (n < (int) strlen("年"))
		return 0;
	n += goir_any_at(named, n, "度");
	if (year)
		header->dated = label;
	if (year && header->year == 0)
		return 0;
	if (inside && !goir_text_is((GoirText) {named.at + n, named.size - n}, "）"))
		return 0;
	*rest = inside ? (GoirText) {label.at, bracket} : (GoirText) {named.at + n, named.size - n};
	return (year ? year == header->year : goir_is_at(named, 0, "本")) ? 1 : -1;
}

bool
goir_divides_years(GoirHeader *header, const GoirSeenRow *row)
{
	GoirText	rest;
	int			years = 0;
	int			i;

	for (i = 0; i < row->cells; i++)
	{
		const GoirSeen *seen = &row->cell[i];

		if (seen->figure.state == GOIR_BLANK)
			continue;
		if (seen->figure.state != GOIR_WORDS || seen->cell->text.size > GOIR_LABEL_SIZE / 4 ||
			goir_head_year(header, seen->cell->text, &rest) == 0 || rest.size > 0)
			return false;
		years++;
	}
	return years > 1 && goir_has_grid(header->shape);
}

/* The only column that blocks of an article, or of a table without any, have; 0 if they have several. */
static int
only_measure(const GoirHeader *header)
{
	const GoirBlock *const *b;
	int			found = 0;

	for (b = goir_form_index.blocks; *b; b++)
	{
		if ((*b)->table != header->table || (header->article && header->article != (*b)->article))
			continue;
		if ((*b)->n_columns > 1 || (found && found != (*b)->columns[0].measure))
			return 0;
		found = (*b)->columns[0].measure;
	}
	return found;
}

/* The column of a table that a label names behind some words, 0 if none. */
static int
measure_behind(const char *words, GoirText label, int table)
{
	char		text[GOIR_LABEL_SIZE];
	int			size = (int) strlen(words);
	GoirWords	seen;

	label = goir_clip(label, GOIR_LABEL_SIZE - size);
	memcpy(text, words, size);
	memcpy(text + size, label.at, label.size);
	goir_key((GoirText) {text, size + label.size}, &seen.key);
	seen.meanings = goir_meanings(&seen.key, seen.meaning);
	return goir_seen_measure(&(GoirSeen) {.words = &seen}, table);
}

int
goir_head_measure(GoirHeader *header, const GoirSeen *seen)
{
	int			measure = goir_seen_measure(seen, header->table);
	GoirText	rest;
	int			year;

	if (measure || seen->figure.state != GOIR_WORDS || seen->cell->text.size > GOIR_LABEL_SIZE)
		return measure;
	year = goir_head_year(header, seen->cell->text, &rest);
	if (year > 0)
		measure = rest.size == 0 ? only_measure(header) : measure_behind("本年", rest, header->table);
	if (year > 0 && measure == 0)
		measure = measure_behind("", rest, header->table);
	return measure ? measure : goir_near_measure(header->table, seen, &header->near);
}
