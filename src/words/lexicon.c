/*-------------------------------------------------------------------------
 *
 * lexicon.c
 *	  What keys mean.
 *
 * All labels of form.c are folded to keys once and looked up by hash.
 *
 *-------------------------------------------------------------------------
 */
#include "words/lexicon.h"
#include "form/form.h"
#include "words/labels.h"
#include "words/fold.h"
#include "words/vocabulary.h"

#define MAX_LABELS 640
#define BUCKETS 1024
#define KEY_STORE (32 * 1024)

static GoirLabel labels[MAX_LABELS];
static int	n_labels;
static GoirLabel *first[GOIR_MEANS_SECTION + 1][GOIR_TABLES];	/* of a kind and table */
static GoirLabel *last[GOIR_MEANS_SECTION + 1][GOIR_TABLES];
static int16_t buckets[BUCKETS];
static char key_store[KEY_STORE];
static int	key_store_used;
static bool fits;				/* has all of it found room? */
static uint8_t ordinals[GOIR_FORMS][GOIR_ITEMS];	/* before the labels of the forms */

/* What section labels begin with, by the low bits, and how long they are. */
#define STARTS 1024
static bool section_start[STARTS];
static bool section_size[GOIR_KEY_SIZE + 1];

/* Lookups */

static uint32_t
hash_key(const char *text, int size)
{
	uint32_t	h = 2166136261u;

	while (size-- > 0)
		h = (h ^ (unsigned char) *text++) * 16777619u;
	return (h ^ h >> 15) & (BUCKETS - 1);
}

/* The characters of a key as bits, several to a bit. */
uint64_t
goir_bits_of(const char *at, int size)
{
	const char *end = at + size;
	uint64_t	bits = 0;

	while (at < end)
		bits |= UINT64_C(1) << (goir_next(&at, end) & 63);
	return bits;
}

/* Adds a meaning of a key to its bucket. */
static void
add_label(int16_t *bucket, const GoirKey *key, GoirMeaning meaning, int table)
{
	GoirLabel  *label = &labels[n_labels];

	label->key = memcpy(key_store + key_store_used, key->text, key->size);
	key_store_used += key->size;
	label->size = key->size;
	label->chars = key->chars;
	label->table = table;
	label->meaning = meaning;
	label->has = goir_bits_of(key->text, key->size);
	label->next = *bucket;
	*bucket = n_labels++;
	if (last[meaning.kind][table])
		last[meaning.kind][table]->alike = label;
	else
		first[meaning.kind][table] = label;
	last[meaning.kind][table] = label;
	if (meaning.kind == GOIR_MEANS_SECTION)
	{
		const char *at = key->text;

		section_start[goir_next(&at, key->text + key->size) % STARTS] = true;
		section_size[key->size] = true;
	}
}

/*
 * Enters a label, or the forms that print it if that meaning is known under its
 * key already; once there is no room for one, none.
 */
static void
enter_label(GoirText label, GoirMeaningKind kind, int number, int table, GoirFormSet forms)
{
	GoirKey		key;
	int16_t    *bucket;
	int			meanings = 0;
	int			i;

	goir_key(label, &key);
	bucket = &buckets[hash_key(key.text, key.size)];
	for (i = *bucket; i >= 0; i = labels[i].next)
	{
		GoirLabel  *known = &labels[i];

		if (known->size != key.size || memcmp(known->key, key.text, key.size) != 0)
			continue;
		if (known->table == table && known->meaning.kind == kind && known->meaning.number == number)
		{
			known->meaning.forms |= forms;
			return;
		}
		meanings++;
	}
	fits &= key.size > 0 && key.whole && meanings < GOIR_MAX_MEANINGS &&
		n_labels < MAX_LABELS && key_store_used + key.size <= KEY_STORE;
	if (fits)
		add_label(bucket, &key, (GoirMeaning) {kind, number, forms}, table);
}

/* Enters all labels of a list separated by '|', which may stand on any form. */
static void
enter_labels(const char *labels, GoirMeaningKind kind, int number, int table)
{
	while (labels != NULL && *labels != '\0')
	{
		int			size = (int) strcspn(labels, "|");

		enter_label((GoirText) {labels, size}, kind, number, table, GOIR_ALL_FORMS);
		labels += size + (labels[size] == '|');
	}
}

/* Enters a label that a form prints. */
static void
enter_printed(const char *label, GoirMeaningKind kind, int number, int table, int form)
{
	enter_label(goir_literal(label), kind, number, table,
				form < GOIR_FORM_FEES ? 1u << form : 0);
}

/* Enters the labels of the rows of the forms, and other ones of their items. */
static void
enter_items(void)
{
	int			form,
				i,
				item;

	for (item = 1; item < GOIR_ITEMS; item++)
		enter_labels(goir_items_data[item].aliases, GOIR_MEANS_ITEM, item,
					 goir_items_data[item].table);
	for (form = 1; form < GOIR_FORMS; form++)
		for (i = 0; i < goir_form_cells(form); i++)
		{
			GoirFormCell cell = goir_cell_at(form, i);
			GoirKey		key;

			goir_key(goir_literal(cell.row->label), &key);
			ordinals[form][cell.row->item] = (uint8_t) key.ordinal;

			/* the rows of proceedings are groups of columns on the page */
			if (cell.block->table != GOIR_PROCEEDINGS)
				enter_printed(cell.row->label, GOIR_MEANS_ITEM, cell.row->item,
							  cell.block->table, form);
		}
}

/* Enters those of the columns, in each table that has them. */
static void
enter_measures(void)
{
	int			form,
				i,
				measure,
				table;

	for (form = 1; form < GOIR_FORMS; form++)
		for (i = 0; i < goir_form_cells(form); i++)
		{
			GoirFormCell cell = goir_cell_at(form, i);

			enter_printed(goir_column_label(cell.column), GOIR_MEANS_MEASURE,
						  cell.column->measure, cell.block->table, form);
		}
	for (table = 1; table < GOIR_TABLES; table++)
		for (measure = 1; measure < GOIR_MEASURES; measure++)
			if (goir_table_has(table, measure))
			{
				enter_printed(goir_measures_data[measure].label, GOIR_MEANS_MEASURE,
							  measure, table, GOIR_FORM_FEES);
				enter_labels(goir_measures_data[measure].aliases,
							 GOIR_MEANS_MEASURE, measure, table);
			}
}

bool
goir_lexicon_init(void)
{
	int			i;

	fits = goir_vocabulary_init();
	memset(buckets, -1, sizeof(buckets));
	enter_items();
	enter_measures();
	for (i = 0; i < GOIR_GROUPS; i++)
		enter_labels(goir_groups_data[i].labels, GOIR_MEANS_GROUP, i,
					 goir_groups_data[i].table);
	for (i = 1; i < GOIR_SECTIONS; i++)
		enter_labels(goir_sections_data[i].labels, GOIR_MEANS_SECTION, i,
					 GOIR_NO_TABLE);
	return fits;
}

int
goir_printed_ordinal(int form, int item)
{
	return ordinals[form][item];
}

GoirLabel *
goir_first_label(int kind, int table)
{
	return first[kind][table];
}

/* Collects the meanings of exactly these bytes. */
static int
meanings_of(const char *text, int size, GoirMeaning *meanings)
{
	int			n = 0;
	int			i;

	for (i = buckets[hash_key(text, size)]; i >= 0; i = labels[i].next)
	{
		const GoirLabel *e = &labels[i];
		int			k;

		if (e->size != size || memcmp(e->key, text, size) != 0)
			continue;
		for (k = 0; k < n; k++)
			if (meanings[k].kind == e->meaning.kind &&
				meanings[k].number == e->meaning.number)
				break;
		if (k == n)
			meanings[n++] = e->meaning;
		meanings[k].forms |= e->meaning.forms;
	}
	return n;
}

int
goir_meanings(const GoirKey *key, GoirMeaning *meanings)
{
	const char *at = key->text;
	const char *end = key->text + key->size;
	int			n;

	if (key->size == 0 || !key->whole)
		return 0;
	n = meanings_of(key->text, key->size, meanings);

	/* an ordinal without a mark behind it: 三本年度办理结果 */
	if (n == 0 && key->chars > 3 && goir_han_digit(goir_next(&at, end)) > 0)
		n = meanings_of(at, (int) (end - at), meanings);
	return n;
}

bool
goir_begins_section(uint32_t c)
{
	return section_start[c % STARTS];
}

int
goir_section_named(const char *key, int size)
{
	int			found = GOIR_NO_SECTION;
	int			i;

	if (!section_size[size])
		return GOIR_NO_SECTION;
	for (i = buckets[hash_key(key, size)]; i >= 0; i = labels[i].next)
		if (labels[i].meaning.kind == GOIR_MEANS_SECTION && labels[i].size == size &&
			memcmp(labels[i].key, key, size) == 0)
			found = labels[i].meaning.number;
	return found;
}
