/*-------------------------------------------------------------------------
 *
 * near.c
 *	  Labels that are nearly one of a form.
 *
 * Tried only where the reader expects a label and found none, and counting
 * only when exactly one label will do.
 *
 *-------------------------------------------------------------------------
 */
#include "words/lexicon.h"
#include "form/form.h"
#include "words/labels.h"

/* Is a character in a text? */
static bool
is_in(uint32_t c, const char *at, const char *end)
{
	while (at < end)
		if (goir_next(&at, end) == c)
			return true;
	return false;
}

/* Is it one of these? */
static bool
is_one_of(uint32_t c, const char *list)
{
	return is_in(c, list, list + strlen(list));
}

/* Does a character deny? */
static bool
is_negation(uint32_t c)
{
	return c == L'不' || c == L'非' || c == L'未' || c == L'没' || c == L'无';
}

/* Does it say which year is meant, or the opposite? */
static bool
is_telling(uint32_t c)
{
	return c == L'本' || c == L'上' || c == L'去' || c == L'前' || c == L'下' || c == L'全' || is_negation(c);
}

/* Does it say what has come, and what is left? */
static bool
is_of_stock(uint32_t c)
{
	return c == L'新' || c == L'收' || c == L'结' || c == L'转';
}

/* Does it say that a part is meant, and no whole: 部分, 部份? */
static bool
is_of_part(uint32_t c)
{
	return c == L'分' || c == L'份';
}

/*
 * Does a key speak of something else than a label, though most of it is the
 * same: another year, all instead of a part or a part instead of all, received
 * instead of carried over?
 */
static bool
tells_apart(const GoirKey *key, const char *label, int size)
{
	const char *at = key->text;
	const char *end = key->text + key->size;

	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if (c != L'本' && (is_telling(c) || is_of_stock(c)) && !is_in(c, label, label + size))
			return true;
		if (is_of_part(c) && !is_in(L'分', label, label + size))
			return true;
	}
	return false;
}

/* Does a label deny what a key does not? */
static bool
denies(const GoirKey *key, const char *label, int size)
{
	const char *end = label + size;

	while (label < end)
	{
		uint32_t	c = goir_next(&label, end);

		if (is_negation(c) && !is_in(c, key->text, key->text + key->size))
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
	while ((a < a_end && ((unsigned char) *a & 0xc0) == 0x80) ||
		   (b < b_end && ((unsigned char) *b & 0xc0) == 0x80))
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
#define ALIKE_PERCENT 70		/* of the characters of two labels are common */
#define STRANGE_CHARS 1			/* more are another word, not one misspelt; */
#define STRANGE_PART 4			/* but for one of so many characters of a long one */
#define FEWEST_TELLING 8		/* of a label that no other is like, if it is numbered as the form has it there */
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

/* Is a key a label but for one character that denies, left out or misspelt: 仍明确 for 仍不明确? */
static bool
lost_denial(const GoirKey *key, const char *label, int size)
{
	const char *at = key->text;
	const char *end = key->text + key->size;
	const char *label_end = label + size;

	while (at < end && label < label_end)
	{
		const char *next = at;
		uint32_t	c = goir_next(&label, label_end);

		if (goir_next(&next, end) == c)
		{
			at = next;
			continue;
		}
		if (!is_negation(c))
			return false;
		return (end - at == label_end - label && memcmp(at, label, end - at) == 0) ||
			(end - next == label_end - label && memcmp(next, label, end - next) == 0);
	}
	return false;
}

/* The bytes of so many characters of a label. */
static int
beginning(const char *label, int size, int chars)
{
	const char *at = label;

	while (at < label + size && chars-- > 0)
		goir_next(&at, label + size);
	return (int) (at - label);
}

/* Has a key most of the characters of a label, half of them if it is numbered alike, and denies no less? */
static bool
shares_most(const GoirKey *key, const char *label, int size, bool numbered)
{
	uint32_t	mine[ALIKE_CHARS];
	uint32_t	its[ALIKE_CHARS];
	int			n = code_points(key->text, key->size, mine);
	int			chars = code_points(label, size, its);

	return !denies(key, label, size) && (numbered || n > 2) &&
		common_chars(mine, n, its, chars) * (numbered ? 2 : 3) >= (n > chars ? n : chars) * (numbered ? 1 : 2);
}

/* Where the part begins that is the same at the end of a key and of a label, in the key. */
static int
common_end(const GoirKey *key, const char *label, int size)
{
	int			at = key->size;

	while (at > 0 && size > 0 && key->text[at - 1] == label[size - 1])
		at--, size--;
	while (at < key->size && ((unsigned char) key->text[at] & 0xc0) == 0x80)
		at++;
	return at;
}

/*
 * Does a key end as the labels of several items do, and say something else before
 * that than the one of this item: 网上 for 上年结转, before 政府信息公开申请数量?
 * If it says nothing there, only its number speaks.
 */
static bool
says_other(const GoirKey *key, int item, bool numbered)
{
	const GoirLabel *e;
	const GoirLabel *best = NULL;
	GoirKey		end;
	uint32_t	mine[ALIKE_CHARS];
	uint32_t	its[ALIKE_CHARS];
	int			at = key->size;
	int			n;
	int			chars;

	for (e = goir_first_label(GOIR_MEANS_ITEM, goir_items_data[item].table); e; e = e->alike)
		if (e->meaning.number == item && common_end(key, e->key, e->size) < at)
		{
			best = e;
			at = common_end(key, e->key, e->size);
		}
	end.size = key->size - at;
	memcpy(end.text, key->text + at, end.size);
	if (best == NULL || !goir_ends_several(&end, goir_items_data[item].table))
		return false;
	n = code_points(key->text, at, mine);
	chars = code_points(best->key, best->size - end.size, its);
	return n == 0 ? !numbered : common_chars(mine, n, its, chars) * 2 < (n > chars ? n : chars);
}

bool
goir_resembles(const GoirKey *key, int item, bool numbered)
{
	const GoirLabel *e;

	if (says_other(key, item, numbered))
		return false;
	for (e = goir_first_label(GOIR_MEANS_ITEM, goir_items_data[item].table); e; e = e->alike)
	{
		if (e->meaning.number != item || tells_apart(key, e->key, e->size))
			continue;
		if (key->chars >= NEAR_CHARS && e->size > key->size && memcmp(e->key, key->text, key->size) == 0)
			return true;
		if (shares_most(key, e->key, e->size, numbered))
			return true;

		/* misspelt, and cut short or without the one character that denies */
		if (numbered && key->chars >= FEWEST_TELLING &&
			(lost_denial(key, e->key, e->size) ||
			 shares_most(key, e->key, beginning(e->key, e->size, key->chars + 1), true)))
			return true;
	}
	return false;
}

/*
 * Does a key name another figure than a label above a column, though most of
 * it may be the same: cumulated, withdrawn, planned, budgeted, a share?
 */
static bool
names_other(const GoirKey *key, const char *label, int size)
{
	const char *at = key->text;
	const char *end = key->text + key->size;

	while (at < end)
	{
		uint32_t	c = goir_next(&at, end);

		if (is_one_of(c, "累撤拟退欠免应预节率比占修备清依废已及和与") && !is_in(c, label, label + size))
			return true;
		/* this year for the last: 本 for 上 */
		if (is_one_of(c, "本") && !is_in(c, label, label + size) && goir_find((GoirText) {label, size}, 0, "上") >= 0)
			return true;
	}
	return tells_apart(key, label, size);
}

bool
goir_measure_denied(const GoirKey *key, int table, int measure)
{
	bool		denied = false;
	const GoirLabel *e;

	for (e = goir_first_label(GOIR_MEANS_MEASURE, table); e; e = e->alike)
	{
		if (e->meaning.number != measure)
			continue;
		if (!names_other(key, e->key, e->size))
			return false;
		denied = true;
	}
	return denied;
}

bool
goir_begins_measure(const GoirKey *key, int table, int measure)
{
	const GoirLabel *e;

	for (e = goir_first_label(GOIR_MEANS_MEASURE, table); e; e = e->alike)
		if (e->meaning.number == measure && key->chars >= NEAR_CHARS - 1 && e->size > key->size &&
			memcmp(e->key, key->text, key->size) == 0)
			return true;
	return false;
}

bool
goir_is_piece(const GoirKey *key)
{
	const GoirLabel *e;
	int			table;

	for (table = 1; table < GOIR_TABLES && key->chars > 1; table++)
		for (e = goir_first_label(GOIR_MEANS_MEASURE, table); e; e = e->alike)
			if (e->size > key->size && goir_find_bytes((GoirText) {e->key, e->size}, 0, key->text, key->size) >= 0)
				return true;
	return false;
}

bool
goir_ends_several(const GoirKey *key, int table)
{
	int			found = 0;
	bool		several = false;
	const GoirLabel *e;

	for (e = goir_first_label(GOIR_MEANS_ITEM, table); e; e = e->alike)
	{
		int			item = e->meaning.number;

		if (e->size <= key->size ||
			memcmp(e->key + e->size - key->size, key->text, key->size) != 0)
			continue;
		several |= found && found != item;
		found = item;
	}
	return several;
}

/* How many characters does a key have that a label has not? */
static int
strange_chars(const GoirKey *key, const char *label, int size)
{
	const char *at = key->text;
	const char *end = key->text + key->size;
	int			strange = 0;

	while (at < end)
		strange += !is_in(goir_next(&at, end), label, label + size);
	return strange;
}

bool
goir_is_strange(const GoirKey *key, int table, const char *beside)
{
	static const GoirMeaningKind kinds[] = {GOIR_MEANS_MEASURE, GOIR_MEANS_GROUP};
	int			i;

	if (strange_chars(key, beside, (int) strlen(beside)) <= STRANGE_CHARS)
		return false;
	for (i = 0; i < GOIR_COUNT(kinds); i++)
	{
		const GoirLabel *e;

		for (e = goir_first_label(kinds[i], table); e; e = e->alike)
			if (strange_chars(key, e->key, e->size) <= STRANGE_CHARS)
				return false;
	}
	return true;
}

/* Is a key what a label above a column may become: longer, shorter, or misspelt in a character or two? */
static bool
may_be_label(const GoirKey *key, const char *label, int size)
{
	uint32_t	mine[ALIKE_CHARS];
	uint32_t	its[ALIKE_CHARS];
	int			n = code_points(key->text, key->size, mine);
	int			chars = code_points(label, size, its);
	int			strange = strange_chars(key, label, size);
	bool		begins = key->size > size && memcmp(key->text, label, size) == 0;

	if (names_other(key, label, size) ||
		(denies(key, label, size) && !(chars >= NEAR_CHARS && lost_denial(key, label, size))))
		return false;
	return begins || ((strange <= STRANGE_CHARS || strange * STRANGE_PART <= n) &&
					  common_chars(mine, n, its, chars) * 2 >= (n > chars ? n : chars));
}

bool
goir_may_be_measure(const GoirKey *key, int table, int measure)
{
	const GoirLabel *e;

	if (key->size == 0)
		return !key->qualified;
	for (e = goir_first_label(GOIR_MEANS_MEASURE, table); e; e = e->alike)
		if (e->meaning.number == measure && may_be_label(key, e->key, e->size))
			return true;
	return goir_begins_measure(key, table, measure);
}

int
goir_measure_alike(const GoirKey *key, int table, const bool *taken)
{
	uint32_t	mine[ALIKE_CHARS];
	uint32_t	label[ALIKE_CHARS];
	int			n = code_points(key->text, key->size, mine);
	int			found = 0;
	int			best = 0;
	const GoirLabel *e;

	for (e = goir_first_label(GOIR_MEANS_MEASURE, table); e; e = e->alike)
	{
		int			chars;
		int			common;

		if (taken[e->meaning.number] ||
			strange_chars(key, e->key, e->size) > STRANGE_CHARS ||
			goir_measure_denied(key, table, e->meaning.number) || denies(key, e->key, e->size))
			continue;
		chars = code_points(e->key, e->size, label);
		common = common_chars(mine, n, label, chars) * 100 / (n > chars ? n : chars);
		if (common < ALIKE_PERCENT || common < best)
			continue;
		if (common > best)
			found = e->meaning.number;
		else if (found != e->meaning.number)
			found = 0;
		best = common;
	}
	return found;
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

/* Does a key begin with one label of a kind in a table and end with another: 行政许可、行政处罚? */
static bool
names_two(const GoirKey *key, uint64_t has, GoirMeaningKind kind, int table)
{
	const GoirLabel *first = NULL;
	const GoirLabel *last = NULL;
	const GoirLabel *e;

	for (e = goir_first_label(kind, table); e; e = e->alike)
	{
		if (e->chars < NEAR_CHARS || e->size >= key->size || (e->has & ~has) != 0)
			continue;
		if (memcmp(key->text, e->key, e->size) == 0)
			first = e;
		if (memcmp(key->text + key->size - e->size, e->key, e->size) == 0)
			last = e;
	}
	return first && last && first->meaning.number != last->meaning.number && first->size + last->size <= key->size;
}

/*
 * How near a key is to a label: 3 one edit away, 2 one begins with the other, 1
 * one has the characters of the other in their order, 0 not near.
 */
static int
grade_of(const GoirKey *key, const GoirLabel *label)
{
	const char *key_end = key->text + key->size;
	const char *label_end = label->key + label->size;

	if (key->whole && label->chars + 1 >= key->chars && label->chars <= key->chars + 1 &&
		one_edit_apart(key->text, key_end, label->key, label_end))
		return 3;
	if (key->chars < NEAR_CHARS)
		return 0;
	if (memcmp(key->text, label->key, label->size < key->size ? label->size : key->size) == 0)
		return 2;
	if (key->chars * 2 < label->chars || label->chars * 2 < key->chars)
		return 0;
	return label->chars > key->chars ?
		is_subsequence(key->text, key_end, label->key, label_end) :
		is_subsequence(label->key, label_end, key->text, key_end);
}

int
goir_meaning_near(const GoirKey *key, GoirMeaningKind kind, int table)
{
	int			found = 0;
	int			best = 0;
	uint64_t	has;
	const GoirLabel *label;

	if (key->chars < NEAR_CHARS - 1)
		return 0;
	has = goir_bits_of(key->text, key->size);
	for (label = goir_first_label(kind, table); label; label = label->alike)
	{
		int			grade;

		if (label->chars < NEAR_CHARS || !may_be_near(has, label->has))
			continue;
		grade = grade_of(key, label);
		if (grade == 0 || grade < best || tells_apart(key, label->key, label->size) ||
			(grade != 2 && denies(key, label->key, label->size)))
			continue;
		if (grade > best)
			found = label->meaning.number;
		else if (found != label->meaning.number)
			found = -1;
		best = grade;
	}
	return found > 0 && !names_two(key, has, kind, table) ? found : 0;
}
