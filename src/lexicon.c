/*-------------------------------------------------------------------------
 *
 * lexicon.c
 *	  Labels to keys, and what keys mean.
 *
 * All labels of form.c are folded to keys once and looked up by hash.  Near
 * matches are tried only where the reader expects a label and found none, and
 * only count when exactly one label will do.
 *
 *-------------------------------------------------------------------------
 */
#include "lexicon.h"
#include "vocabulary.h"

typedef struct Entry
{
	const char *key;			/* in key_store */
	uint8_t		size;
	uint8_t		chars;
	uint8_t		table;
	GoirMeaning meaning;
	int16_t		next;			/* of the same hash bucket, or -1 */
	uint64_t	has;			/* its characters, by their low bits */
} Entry;

#define MAX_ENTRIES 640
#define BUCKETS 1024
#define KEY_STORE (32 * 1024)

static Entry entries[MAX_ENTRIES];
static int	n_entries;
static int16_t buckets[BUCKETS];
static char key_store[KEY_STORE];
static int	key_store_used;
static bool has_measure[GOIR_TABLES][GOIR_MEASURES];

/* What section labels begin with, by the low bits, and how long they are. */
#define STARTS 1024
static bool section_start[STARTS];
static bool section_size[GOIR_KEY_SIZE + 1];

/* Keys */

/* The value of one Chinese digit, 10 for 十, -1 if it is none. */
static int
han_digit(uint32_t c)
{
	static const uint16_t digit[] = {0x3007, 0x4e00, 0x4e8c, 0x4e09, 0x56db,
	0x4e94, 0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341};
	int			i;

	for (i = 0; i < GOIR_COUNT(digit); i++)
		if (digit[i] == c)
			return i;
	return -1;
}

int
goir_numeral(GoirText text)
{
	const char *at = text.at;
	const char *end = text.at + text.size;
	int			value = 0;
	int			last = 0;

	if (text.size == 0)
		return 0;
	while (at < end)
	{
		uint32_t	c = goir_fold_char(goir_next(&at, end));
		int			digit = han_digit(c);

		if (c >= '0' && c <= '9')
			last = last * 10 + (int) (c - '0');
		else if (digit == 10)
		{
			value = (last ? last : 1) * 10;
			last = 0;
		}
		else if (digit > 0 && last == 0)
			last = digit;
		else
			return 0;
		if (last > 99 || value > 99)
			return 0;
	}
	return value + last;
}

/*
 * Steps over a leading ordinal: 一、 （一） 1. 1、 (1) ① and the like, and
 * gives its value.  A bare numeral counts only if Arabic: "三类内部事务信息".
 */
static const char *
skip_ordinal(const char *at, const char *end, int *ordinal)
{
	const char *start = at;
	const char *from;
	const char *after;
	uint32_t	c = at < end ? goir_fold_char(goir_next(&at, end)) : 0;
	bool		bracket = c == '(' || c == '[';
	bool		arabic = true;
	int			value;

	if ((c >= 0x2460 && c <= 0x249b) || (c >= 0x3220 && c <= 0x3229))
	{
		/* ① ⑴ ⒈ count to 20 each, ㈠ to 10 */
		*ordinal = (int) (c >= 0x3220 ? c - 0x3220 : (c - 0x2460) % 20) + 1;
		start = at;
		c = at < end ? goir_fold_char(goir_next(&at, end)) : 0;
		return c == 0x3001 || c == '.' ? at : start;
	}
	from = bracket ? at : start;
	for (after = from; after < end;)
	{
		const char *next = after;

		c = goir_fold_char(goir_next(&next, end));
		if (c != ' ' && !(c >= '0' && c <= '9') && han_digit(c) < 1)
			break;
		arabic &= han_digit(c) < 1;
		after = next;
		if (after - from > 12)
			return start;
	}
	value = goir_numeral((GoirText) {from, (int) (after - from)});
	if (value == 0)
		return start;
	at = after;
	c = at < end ? goir_fold_char(goir_next(&at, end)) : 0;
	if (bracket ? c == ')' || c == ']' :
		c == 0x3001 || c == '.' || c == ',' || c == ':' || c == ')' || c == 0x3002 || c == 0xb7)
	{
		*ordinal = value;
		/* (一)、 and 1.、 occur */
		after = at;
		c = at < end ? goir_fold_char(goir_next(&at, end)) : 0;
		return c == 0x3001 || c == '.' ? at : after;
	}
	if (bracket || !arabic)
		return start;
	*ordinal = value;
	return after;
}

/* Is it a character that no label is told apart by? */
static bool
is_punctuation(uint32_t c)
{
	if (c < 0x80)
		return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
				 (c >= 'A' && c <= 'Z'));
	return (c >= 0x2010 && c <= 0x2060) || (c >= 0x3001 && c <= 0x3003) ||
		(c >= 0x3008 && c <= 0x301f) || c == 0xb7 || c == 0x30fb || c == 0xfffd ||
		(c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff0f);
}

/*
 * The end of a bracketed remark whose content starts at at; what is in it
 * stays (at is returned) if it is a numeral or never closed.
 */
static const char *
skip_remark(const char *at, const char *end)
{
	const char *start = at;
	int			depth = 1;

	while (at < end)
	{
		const char *before = at;
		uint32_t	c = goir_fold_char(goir_next(&at, end));

		if (c == '(')
			depth++;
		else if (c == ')' && --depth == 0)
			return goir_numeral((GoirText) {start, (int) (before - start)}) ? start : at;
	}
	return start;
}

/* Does a remark name a year: four digits before 年? */
static bool
names_year(GoirText remark)
{
	const char *at = remark.at;
	const char *end = remark.at + remark.size;
	int			digits = 0;

	while (at < end)
	{
		uint32_t	c = goir_fold_char(goir_next(&at, end));

		if (c == 0x5e74 && digits == 4)
			return true;
		digits = c >= '0' && c <= '9' ? digits + 1 : 0;
	}
	return false;
}

void
goir_key(GoirText label, GoirKey *key)
{
	const char *at = label.at;
	const char *end = label.at + label.size;

	key->size = key->chars = key->ordinal = 0;
	key->whole = true;
	key->remark = false;
	while (at < end)
	{
		const char *next = at;
		uint32_t	c = goir_fold_char(goir_next(&next, end));

		/* blanks and bullets */
		if (c != ' ' && c != 0xb7 && c != '*' && c != '-' && c != 0x2022 &&
			c != 0x30fb && !(c >= 0x25a0 && c <= 0x25ff))
			break;
		at = next;
	}
	at = skip_ordinal(at, end, &key->ordinal);
	if (end - at > 6 && memcmp(at, "其中", 6) == 0)
	{
		/* 其中：1.涉及国家秘密 */
		at += 6;
		while (at < end && (*at == ':' || *at == ' ' || memcmp(at, "：", 3 < end - at ? 3 : end - at) == 0))
			goir_next(&at, end);
		at = skip_ordinal(at, end, &key->ordinal);
	}
	while (at < end)
	{
		uint32_t	c = goir_fold_char(goir_next(&at, end));

		if (c == '(')
		{
			const char *inside = at;

			at = skip_remark(at, end);
			if (at > inside && names_year((GoirText) {inside, (int) (at - inside)}))
			{
				/* 本年新收（2021年数据） is another year's */
				key->size = key->chars = 0;
				return;
			}
			key->remark |= at > inside;
		}
		else if (c != ' ' && !is_punctuation(c))
		{
			if (key->size > GOIR_KEY_SIZE - 4)
			{
				key->whole = false;
				return;
			}
			/* 其它 is 其他 everywhere */
			if (c == 0x5b83 && key->size >= 3 &&
				memcmp(key->text + key->size - 3, "其", 3) == 0)
				c = 0x4ed6;
			key->size += goir_put(key->text + key->size, c);
			key->chars++;
		}
	}
}

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
static uint64_t
bits_of(const char *at, int size)
{
	const char *end = at + size;
	uint64_t	bits = 0;

	while (at < end)
		bits |= UINT64_C(1) << (goir_next(&at, end) & 63);
	return bits;
}

/* Enters one label, unless that meaning is known under its key already. */
static void
enter_label(GoirText label, GoirMeaningKind kind, int number, int table)
{
	GoirKey		key;
	Entry	   *entry;
	int16_t    *bucket;
	int			i;

	goir_key(label, &key);
	if (key.size == 0 || n_entries == MAX_ENTRIES ||
		key_store_used + key.size > KEY_STORE)
		return;
	bucket = &buckets[hash_key(key.text, key.size)];
	for (i = *bucket; i >= 0; i = entries[i].next)
		if (entries[i].size == key.size && entries[i].table == table &&
			entries[i].meaning.kind == kind && entries[i].meaning.number == number &&
			memcmp(entries[i].key, key.text, key.size) == 0)
			return;
	entry = &entries[n_entries];
	entry->key = memcpy(key_store + key_store_used, key.text, key.size);
	key_store_used += key.size;
	entry->size = key.size;
	entry->chars = key.chars;
	entry->table = table;
	entry->meaning = (GoirMeaning) {kind, number};
	entry->has = bits_of(key.text, key.size);
	entry->next = *bucket;
	*bucket = n_entries++;
	if (kind == GOIR_MEANS_SECTION)
	{
		const char *at = key.text;

		section_start[goir_next(&at, key.text + key.size) % STARTS] = true;
		section_size[key.size] = true;
	}
}

/* Enters all labels of a list separated by '|'. */
static void
enter_labels(const char *labels, GoirMeaningKind kind, int number, int table)
{
	while (labels != NULL && *labels != '\0')
	{
		int			size = (int) strcspn(labels, "|");

		enter_label((GoirText) {labels, size}, kind, number, table);
		labels += size + (labels[size] == '|');
	}
}

/* Enters the labels printed on the forms, and which table has which column. */
static void
enter_forms(void)
{
	int			form,
				cell,
				measure,
				table;

	for (form = 1; form < GOIR_FORMS; form++)
		for (cell = 0; cell < goir_form_cells(form); cell++)
		{
			GoirPlace	place = goir_form_place(form, cell);

			/* the rows of proceedings are groups of columns on the page */
			if (place.block->table != GOIR_PROCEEDINGS)
				enter_labels(place.row->label, GOIR_MEANS_ITEM, place.row->item,
							 place.block->table);
			has_measure[place.block->table][place.column->measure] = true;
		}
	for (table = 1; table < GOIR_TABLES; table++)
		for (measure = 1; measure < GOIR_MEASURES; measure++)
			if (has_measure[table][measure])
			{
				enter_labels(goir_measures_data[measure].label,
							 GOIR_MEANS_MEASURE, measure, table);
				enter_labels(goir_measures_data[measure].aliases,
							 GOIR_MEANS_MEASURE, measure, table);
			}
}

void
goir_lexicon_init(void)
{
	int			i;

	if (n_entries > 0)
		return;
	goir_fold_init();
	goir_vocabulary_init();
	memset(buckets, -1, sizeof(buckets));
	for (i = 1; i < GOIR_ITEMS; i++)
		enter_labels(goir_items_data[i].aliases, GOIR_MEANS_ITEM, i,
					 goir_items_data[i].table);
	enter_forms();
	for (i = 0; i < goir_groups; i++)
		enter_labels(goir_groups_data[i].labels, GOIR_MEANS_GROUP, i,
					 goir_groups_data[i].table);
	for (i = 1; i < GOIR_SECTIONS; i++)
		enter_labels(goir_sections_data[i].labels, GOIR_MEANS_SECTION, i,
					 GOIR_NO_TABLE);
}

bool
goir_table_has(int table, int measure)
{
	return has_measure[table][measure];
}

/* Collects the meanings of exactly these bytes. */
static int
meanings_of(const char *text, int size, GoirMeaning *meanings)
{
	int			n = 0;
	int			i;

	for (i = buckets[hash_key(text, size)]; i >= 0; i = entries[i].next)
	{
		const Entry *e = &entries[i];
		int			k;

		if (e->size != size || memcmp(e->key, text, size) != 0)
			continue;
		for (k = 0; k < n; k++)
			if (meanings[k].kind == e->meaning.kind &&
				meanings[k].number == e->meaning.number)
				break;
		if (k == n && n < GOIR_MAX_MEANINGS)
			meanings[n++] = e->meaning;
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
	if (n == 0 && key->chars > 3 && han_digit(goir_next(&at, end)) > 0)
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
	for (i = buckets[hash_key(key, size)]; i >= 0; i = entries[i].next)
		if (entries[i].meaning.kind == GOIR_MEANS_SECTION && entries[i].size == size &&
			memcmp(entries[i].key, key, size) == 0)
			found = entries[i].meaning.number;
	return found;
}

/* Is it a character that says which year is meant? */
static bool
is_telling(uint32_t c)
{
	return c == 0x672c || c == 0x4e0a || c == 0x53bb || c == 0x524d || c == 0x4e0b; /* 本上去前下 */
}

/* Does a key speak of another year than a label: 上 去 前 下 not in it? */
static bool
tells_apart(const GoirKey *key, const char *label, int size)
{
	const char *at = key->text;
	const char *end = key->text + key->size;

	while (at < end)
	{
		const char *start = at;
		uint32_t	c = goir_next(&at, end);
		const char *l = label;

		if (!is_telling(c) || c == 0x672c)
			continue;
		while (l < label + size && memcmp(l, start, at - start) != 0)
			goir_next(&l, label + size);
		if (l >= label + size)
			return true;
	}
	return false;
}

/* Are two pairs of characters the same the other way round? */
static bool
are_exchanged(const char *a, const char *a_end, const char *b, const char *b_end)
{
	const char *a_rest = a;
	const char *b_rest = b;

	goir_next(&a_rest, a_end);
	goir_next(&b_rest, b_end);
	return a_rest - a == b_end - b_rest && memcmp(a, b_rest, a_rest - a) == 0 &&
		a_end - a_rest == b_rest - b && memcmp(a_rest, b, b_rest - b) == 0;
}

/* Are two keys equal but for one character left out, added, changed or exchanged with the next? */
static bool
one_edit_apart(const char *a, const char *a_end, const char *b,
			   const char *b_end)
{
	const char *a_rest,
			   *b_rest;
	bool		telling;

	while (a < a_end && b < b_end && *a == *b)
		a++, b++;
	/* back to the start of the character that differs */
	while (a < a_end && ((unsigned char) *a & 0xc0) == 0x80)
		a--, b--;
	while (b < b_end && ((unsigned char) *b & 0xc0) == 0x80)
		a--, b--;
	a_rest = a;
	b_rest = b;
	telling = (a < a_end && is_telling(goir_next(&a_rest, a_end))) |
		(b < b_end && is_telling(goir_next(&b_rest, b_end)));
#define SAME(p, q) (a_end - (p) == b_end - (q) && memcmp(p, q, a_end - (p)) == 0)
	if (!telling && (SAME(a_rest, b_rest) || SAME(a_rest, b) || SAME(a, b_rest)))
		return true;
	if (a_rest >= a_end || b_rest >= b_end)
		return false;
	goir_next(&a_rest, a_end);
	goir_next(&b_rest, b_end);
	return SAME(a_rest, b_rest) && are_exchanged(a, a_rest, b, b_rest);
#undef SAME
}

/* Are the characters of one key those of the other with some left out? */
static bool
is_subsequence(const char *a, const char *a_end, const char *b,
			   const char *b_end)
{
	while (a < a_end && b < b_end)
	{
		const char *a_next = a;

		if (goir_next(&a_next, a_end) == goir_next(&b, b_end))
			a = a_next;
	}
	return a == a_end;
}

#define NEAR_CHARS 4			/* a shorter label has too many neighbours */
#define ALIKE_CHARS 40			/* of longer labels only the start is compared */

/* The code points of a key; returns how many, ALIKE_CHARS at most. */
static int
code_points(const char *at, int size, uint32_t *to)
{
	const char *end = at + size;
	int			n = 0;

	while (at < end && n < ALIKE_CHARS)
		to[n++] = goir_next(&at, end);
	return n;
}

/* The length of the longest common subsequence. */
static int
common_chars(const uint32_t *a, int a_size, const uint32_t *b, int b_size)
{
	int			row[ALIKE_CHARS + 1] = {0};
	int			i,
				k;

	for (i = 0; i < a_size; i++)
	{
		int			corner = 0;

		for (k = 0; k < b_size; k++)
		{
			int			above = row[k + 1];

			if (a[i] == b[k])
				row[k + 1] = corner + 1;
			else if (row[k] > above)
				row[k + 1] = row[k];
			corner = above;
		}
	}
	return row[b_size];
}

bool
goir_resembles(const GoirKey *key, int item, bool numbered)
{
	uint32_t	mine[ALIKE_CHARS];
	uint32_t	label[ALIKE_CHARS];
	int			n = code_points(key->text, key->size, mine);
	int			i;

	for (i = 0; i < n_entries; i++)
	{
		const Entry *e = &entries[i];
		int			chars;

		if (e->meaning.kind != GOIR_MEANS_ITEM || e->meaning.number != item || tells_apart(key, e->key, e->size))
			continue;
		if (key->chars >= NEAR_CHARS && e->size > key->size && memcmp(e->key, key->text, key->size) == 0)
			return true;
		chars = code_points(e->key, e->size, label);
		if (common_chars(mine, n, label, chars) * (numbered ? 2 : 3) >=
			(n > chars ? n : chars) * (numbered ? 1 : 2) && (numbered || n > 2))
			return true;
	}
	return false;
}

/*
 * Can one of two keys be near the other: is one all in the other, or has each
 * at most one character that the other has not?  Rules most labels out.
 */
static bool
may_be_near(uint64_t a, uint64_t b)
{
	uint64_t	more = a & ~b;
	uint64_t	less = b & ~a;

	return more == 0 || less == 0 || ((more & (more - 1)) == 0 && (less & (less - 1)) == 0);
}

int
goir_meaning_near(const GoirKey *key, GoirMeaningKind kind, int table)
{
	int			found = 0;
	int			best = 0;
	uint64_t	has;
	int			i;

	if (key->chars < NEAR_CHARS - 1)
		return 0;
	has = bits_of(key->text, key->size);
	for (i = 0; i < n_entries; i++)
	{
		const Entry *e = &entries[i];
		int			shared = e->size < key->size ? e->size : key->size;
		int			grade = 0;

		if (e->meaning.kind != kind || e->table != table ||
			e->chars < NEAR_CHARS || !may_be_near(has, e->has))
			continue;
		if (key->whole && e->chars + 1 >= key->chars && e->chars <= key->chars + 1 &&
			one_edit_apart(key->text, key->text + key->size, e->key, e->key + e->size))
			grade = 3;
		else if (key->chars < NEAR_CHARS)
			continue;
		else if (memcmp(key->text, e->key, shared) == 0)
			grade = 2;
		else if (key->chars * 2 >= e->chars && e->chars * 2 >= key->chars &&
				 (e->chars > key->chars ?
				  is_subsequence(key->text, key->text + key->size, e->key, e->key + e->size) :
				  is_subsequence(e->key, e->key + e->size, key->text, key->text + key->size)))
			grade = 1;
		if (grade == 0 || grade < best || tells_apart(key, e->key, e->size))
			continue;
		if (grade > best)
			found = e->meaning.number;
		else if (found != e->meaning.number)
			found = -1;
		best = grade;
	}
	return found > 0 ? found : 0;
}

int
goir_article(const GoirKey *key)
{
	static const char *const lead[] = {"第二十条第", "第20条第", "条例第二十条第"};
	int			i;

	for (i = 0; i < GOIR_COUNT(lead); i++)
	{
		int			n = (int) strlen(lead[i]);

		if (key->size > n + 3 && memcmp(key->text, lead[i], n) == 0 &&
			memcmp(key->text + key->size - 3, "项", 3) == 0)
			return goir_numeral((GoirText) {key->text + n, key->size - n - 3});
	}
	return 0;
}
