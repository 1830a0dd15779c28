/*-------------------------------------------------------------------------
 *
 * parts.c
 *	  Which tables of the page are the report's own.
 *
 * A table of the form may stand in several tables of the page, cut by rows or
 * by columns.  Where rows of it stand in several tables of the page, one of
 * them may be no more than some rows told beside the form's own, as in the
 * overview, or a whole table of another year or body, or of a second report.
 * Which it is shows only when all have been seen: then the page is read again,
 * and what is not the report's own may contradict that, but fills no gap of it.
 *
 *-------------------------------------------------------------------------
 */
#include "read/table/table.h"

#define MOST_PARTS 512			/* of a page; what comes behind is nobody's */
#define FRAGMENT_ROWS 5			/* of applications told beside the table, */
#define NARROW_ROWS 12			/* or more, in so few columns */
#define NARROW_COLUMNS 3
#define FRAGMENT_ARTICLES 3		/* rows of the disclosure table */
#define FRAGMENT_OUTCOMES 3		/* cells of that of proceedings */
#define CUT_ROWS 3				/* at the least, of a table cut by columns, */
#define CUT_COLUMNS 2			/* and columns */
#define OTHER_ARTICLES 2		/* between two of a number, of which the last begins a table anew */
#define TITLE_LINE 150			/* bytes of a line that is the title of a report */

/* What stands between a part and the one before it. */
enum
{
	NOTHING, NEXT_SECTION, NEW_REPORT
};

/* Parts that go on from each other. */
typedef struct Group
{
	int			first;			/* of the parts */
	int			behind;			/* the last */
	GoirTablePart all;			/* what they have together */
} Group;

static void
set_bit(uint64_t *set, int bit)
{
	set[bit / 64] |= UINT64_C(1) << (bit % 64);
}

/* How many of the bits of a set another has as well. */
static int
count_common(const uint64_t *set, const uint64_t *other, int words)
{
	int			bits = 0;
	int			i;
	uint64_t	rest;

	for (i = 0; i < words; i++)
		for (rest = set[i] & other[i]; rest; rest &= rest - 1)
			bits++;
	return bits;
}

static int
rows_of(const GoirTablePart *part)
{
	return count_common(part->items, part->items, GOIR_ITEM_WORDS);
}

static int
cells_of(const GoirTablePart *part)
{
	return count_common(part->slots, part->slots, GOIR_SLOT_WORDS);
}

/* A number without zeros at its end: 5 of 5.00. */
static GoirDecimal
without_zeros(GoirDecimal number)
{
	for (; number.scale > 0 && number.value % 10 == 0; number.scale--)
		number.value /= 10;
	return number;
}

bool
goir_is_same(GoirDecimal a, GoirDecimal b)
{
	a = without_zeros(a);
	b = without_zeros(b);
	return a.value == b.value && a.scale == b.scale;
}

/* Where a row begins among the paragraphs of the page. */
static int
paragraph_of(const GoirModel *model, const GoirSeenRow *row)
{
	int			i;

	for (i = 0; i < row->cells; i++)
		if (row->cell[i].cell->paragraph != GOIR_NONE)
			return row->cell[i].cell->paragraph;
	return goir_first_paragraph(model, &model->document->tables[model->table]);
}

/* The part that a row of the table of the page belongs to, NULL if there are too many. */
static GoirTablePart *
part_of(GoirArena *arena, GoirTableParts *parts, const GoirModel *model, const GoirEntry *entry)
{
	GoirTablePart *part;
	int			i;

	/* tables of the page come one after the other, with at most one part for each table of the form */
	for (i = parts->n - 1; i >= 0 && parts->part[i].at == model->table; i--)
		if (parts->part[i].table == entry->header->table)
			return &parts->part[i];
	if (parts->n == MOST_PARTS)
		return NULL;
	parts->part = goir_room(arena, parts->part, parts->n, &parts->capacity, sizeof(GoirTablePart));
	part = &parts->part[parts->n++];
	memset(part, 0, sizeof(*part));
	part->table = entry->header->table;
	part->at = model->table;
	part->paragraph = paragraph_of(model, entry->row);
	return part;
}

/* Do the rows of a table begin anew in another table of the page, be they others? */
static bool
begins_anew(GoirFound *found, const GoirModel *model, const GoirEntry *entry)
{
	GoirTableParts *parts = &found->parts;
	int			article = entry->header->article & 15;
	int			last = entry->last_item;
	int			before;

	if (entry->header->table == GOIR_STATISTICS)
		return goir_items_data[last].table == GOIR_STATISTICS && entry->item < last &&
			found->row_table[last] > 0 && found->row_table[last] != model->table + 1;
	if (entry->header->table != GOIR_DISCLOSURE || article == 0 || article == parts->article)
		return false;
	/* an article, with others between */
	parts->article = article;
	before = parts->article_no[article];
	parts->article_no[article] = ++parts->articles;
	return before > 0 && parts->articles - 1 - before >= OTHER_ARTICLES;
}

void
goir_part_row(GoirFound *found, const GoirModel *model, const GoirEntry *entry, const GoirSeen *value, int values)
{
	const GoirHeader *header = entry->header;
	const GoirBlock *block = header->table == GOIR_PROCEEDINGS ? NULL : goir_form_index.block[header->table];
	GoirTablePart *part = part_of(found->arena, &found->parts, model, entry);
	int			i;

	if (part == NULL)
	{
		found->parts.repeated = true;
		return;
	}
	if (begins_anew(found, model, entry))
		part->starts = found->parts.repeated = true;
	for (i = 0; i < header->columns; i++)
	{
		int			whose = goir_column_item(header, entry->item, i);
		int			slot = goir_column_slot(header, entry->item, i);
		const GoirFigure *old = &found->report->figure[slot < 0 ? 0 : slot];

		set_bit(part->items, whose);
		part->articles |= header->article > 0;
		if (slot >= 0)
			set_bit(part->slots, slot);
		if (found->row_table[whose] == 0 || found->row_table[whose] == model->table + 1)
			continue;
		found->parts.repeated = true;
		part->starts |= block && whose == block->rows[0].item;
		part->differs |= slot >= 0 && (found->disputed[slot] ||
									   (i < values && old->state == GOIR_NUMBER && value[i].figure.state == GOIR_NUMBER &&
										!goir_is_same(old->number, value[i].figure.number)));
	}
}

/* Does a part go on where others have ended, with other rows, or right behind them with other columns of the same? */
static bool
goes_on(const GoirTablePart *part, const GoirTablePart *others, bool behind)
{
	int			rows = rows_of(part);
	int			common = count_common(part->items, others->items, GOIR_ITEM_WORDS);

	if (common == 0)
		return !part->starts || part->table == GOIR_REQUESTS;
	if (count_common(part->slots, others->slots, GOIR_SLOT_WORDS) == 0)
		return part->table == GOIR_PROCEEDINGS ||
			(behind && common == rows && rows >= CUT_ROWS && cells_of(part) >= CUT_COLUMNS * rows);
	if (part->starts || common == rows)
		return false;
	/* a row is repeated where a page begins */
	return !part->differs || (part->table == GOIR_REQUESTS && common == 1 && rows > 2);
}

static void
add_part(GoirTablePart *all, const GoirTablePart *part)
{
	int			i;

	all->table = part->table;
	all->articles |= part->articles;
	all->differs |= part->differs;
	for (i = 0; i < GOIR_ITEM_WORDS; i++)
		all->items[i] |= part->items[i];
	for (i = 0; i < GOIR_SLOT_WORDS; i++)
		all->slots[i] |= part->slots[i];
}

/*
 * Are parts no more than some rows told beside a table?  Under the form's own header
 * they may be what is left of the report's own, but not in the overview.
 */
static bool
is_fragment(const GoirTablePart *all, bool own)
{
	bool		cut = own && all->section != GOIR_SECTION_OVERVIEW;
	int			rows = rows_of(all);

	switch (all->table)
	{
		case GOIR_REQUESTS:
			return (rows <= FRAGMENT_ROWS && !cut) || ((rows <= NARROW_ROWS || !cut) && cells_of(all) <= NARROW_COLUMNS * rows);
		case GOIR_DISCLOSURE:
			return rows <= FRAGMENT_ARTICLES && !(cut && all->articles);
		case GOIR_PROCEEDINGS:
			return cells_of(all) <= FRAGMENT_OUTCOMES;
	}
	return false;
}

/* Has a whole table all rows of what was told before it, where that is no cut table or says nothing else? */
static bool
has_all(const GoirTablePart *whole, const GoirTablePart *fragment)
{
	return !is_fragment(whole, false) && is_fragment(fragment, whole->differs) &&
		count_common(whole->slots, fragment->slots, GOIR_SLOT_WORDS) > 0 &&
		count_common(whole->items, fragment->items, GOIR_ITEM_WORDS) == rows_of(fragment);
}

/* Is a line the title of a report? */
static bool
is_title_line(GoirText line)
{
	return line.size <= TITLE_LINE && goir_has_any(line, "年度报告|工作报告|工作年报") && !goir_has_any(line, "。|，|《|：|；");
}

/*
 * What stands between the parts: the heading of a section further on, or a title or
 * a heading that begins a report again.
 */
static void
find_headings(GoirTableParts *parts, const GoirDocument *document)
{
	int			section = 0;
	int			next = 0;
	int			at = NOTHING;
	int			i;

	for (i = 0; i < document->n_paragraphs && next < parts->n; i++)
	{
		GoirText	line = document->paragraphs[i].text;
		int			of = goir_caption_section(line);

		for (; next < parts->n && parts->part[next].paragraph <= i; next++, at = NOTHING)
		{
			parts->part[next].section = section;
			parts->part[next].before = at;
		}
		if (is_title_line(line))
			at = NEW_REPORT;
		if (of < GOIR_SECTION_OVERVIEW || of > GOIR_SECTION_OTHER)
			continue;
		if (of <= section)
			at = NEW_REPORT;
		else if (at == NOTHING)
			at = NEXT_SECTION;
		section = of;
	}
}

/* Does a heading stand between two parts, the first not counted? */
static bool
is_between(const GoirTableParts *parts, int what, int first, int last)
{
	int			i;

	for (i = first + 1; i <= last; i++)
		if (parts->part[i].before == what)
			return true;
	return false;
}

/* Puts the parts of a table into groups, none over a heading; how many there are. */
static int
make_groups(const GoirTableParts *parts, int table, Group *group)
{
	int			n = 0;
	int			i;

	for (i = 0; i < parts->n; i++)
	{
		const GoirTablePart *part = &parts->part[i];

		if (part->table != table)
			continue;
		if (n == 0 || is_between(parts, NEXT_SECTION, group[n - 1].behind, i) ||
			is_between(parts, NEW_REPORT, group[n - 1].behind, i) || !goes_on(part, &group[n - 1].all, true) || has_all(part, &group[n - 1].all))
		{
			memset(&group[n], 0, sizeof(*group));
			group[n].all.section = part->section;
			group[n++].first = i;
		}
		add_part(&group[n - 1].all, part);
		group[n - 1].behind = i;
	}
	return n;
}

/* Are two parts whole tables, of which the later stands there again? */
static bool
are_twice(const GoirTablePart *part, const GoirTablePart *later)
{
	return part->table == later->table && !is_fragment(part, false) && !is_fragment(later, false) && !goes_on(later, part, true);
}

/* Does a second report seem to begin between two parts: is a table between them there before or behind as well? */
static bool
begins_between(const GoirTableParts *parts, int table, int first, int last)
{
	int			i,
				k;

	if (is_between(parts, NEW_REPORT, first, last))
		return true;
	for (i = first + 1; i < last; i++)
		for (k = 0; k < parts->n && parts->part[i].table != table; k++)
			if (k != i && (k < i ? are_twice(&parts->part[k], &parts->part[i]) : are_twice(&parts->part[i], &parts->part[k])))
				return true;
	return false;
}

/* The group that is the report's own: the first, or behind some rows told before it the first that is whole. */
static int
own_group(const GoirTableParts *parts, int table, const Group *group, int n)
{
	int			i;

	for (i = 1; i < n && is_fragment(&group[0].all, false); i++)
	{
		const GoirTablePart *all = &group[i].all;

		if (!is_fragment(all, false))
			return begins_between(parts, table, group[0].first, group[i].first) ||
				!(has_all(all, &group[0].all) || (is_fragment(&group[0].all, true) && cells_of(all) >= 2 * cells_of(&group[0].all))) ? 0 : i;
	}
	return 0;
}

/* Do all parts of a group go on where others have ended? */
static bool
all_go_on(const GoirTableParts *parts, const Group *group, const GoirTablePart *own)
{
	GoirTablePart	all = *own;
	int			i;

	for (i = group->first; i <= group->behind; i++)
		if (parts->part[i].table == own->table)
		{
			if (!goes_on(&parts->part[i], &all, false))
				return false;
			add_part(&all, &parts->part[i]);
		}
	return true;
}

/* Tells the report's own parts of a table from others. */
static void
part_table(GoirTableParts *parts, int table, Group *group)
{
	int			n = make_groups(parts, table, group);
	int			own = own_group(parts, table, group, n);
	int			g,
				i;

	for (g = 0; g < n; g++)
	{
		/* what is no less than the report's own is no fragment beside it */
		bool		whole = !is_fragment(&group[g].all, false) || cells_of(&group[g].all) >= cells_of(&group[own].all);
		bool		again = g != own && whole && !all_go_on(parts, &group[g], &group[own].all);

		for (i = group[g].first; i <= group[g].behind && g != own; i++)
			if (parts->part[i].table == table)
			{
				parts->part[i].again = again;
				parts->part[i].own = group[own].first;
				parts->part[i].aside = again || !goes_on(&parts->part[i], &group[own].all, false);
				if (!parts->part[i].aside)
					add_part(&group[own].all, &parts->part[i]);
			}
	}
}

/* A disclosure table between two application tables may be either's: nobody's, unless a heading parts it from the first. */
static void
leave_between(GoirTableParts *parts, int second)
{
	int			i;

	for (i = second - 1; i >= 0 && parts->part[i].table == GOIR_DISCLOSURE && parts->part[i + 1].before == NOTHING; i--)
		 /* look */ ;
	if (i < 0 || parts->part[i].table != GOIR_REQUESTS || parts->part[i + 1].before != NOTHING)
		return;
	for (i++; i < second; i++)
		parts->part[i].aside = true;
}

/* Does a whole table that was there before a part stand there again from it on? */
static bool
stands_again(const GoirTableParts *parts, int from)
{
	int			i;

	for (i = from; i < parts->n; i++)
		if (parts->part[i].again && parts->part[i].own < from)
			return true;
	return false;
}

/*
 * Behind a whole table that stands there again all is another's, till the heading of
 * a section that goes on; for good if a report begins again.
 */
static void
leave_second(GoirTableParts *parts)
{
	bool		again = false;
	bool		second = false;
	int			i;

	for (i = 0; i < parts->n; i++)
	{
		GoirTablePart *part = &parts->part[i];

		second = second || (part->before == NEW_REPORT && stands_again(parts, i));
		again &= part->before == NOTHING;
		if (part->again && part->table == GOIR_REQUESTS && !again && !second)
			leave_between(parts, i);
		again |= part->again && (part->table == GOIR_REQUESTS || part->table == GOIR_DISCLOSURE);
		part->aside |= again || second;
	}
}

void
goir_decide_parts(GoirArena *arena, GoirTableParts *parts, const GoirDocument *document)
{
	Group	   *group = goir_alloc(arena, (parts->n + 1) * sizeof(Group));
	int			table;

	find_headings(parts, document);
	for (table = 1; table < GOIR_TABLES; table++)
		part_table(parts, table, group);
	leave_second(parts);
	parts->decided = true;
}

bool
goir_is_aside(const GoirTableParts *parts, int table, int at)
{
	int			from = 0;
	int			to = parts->n;
	int			i;

	if (!parts->decided)
		return false;
	while (from < to)
	{
		int			middle = (from + to) / 2;

		if (parts->part[middle].at < at)
			from = middle + 1;
		else
			to = middle;
	}
	for (i = from; i < parts->n && parts->part[i].at == at; i++)
		if (parts->part[i].table == table)
			return parts->part[i].aside;
	return parts->n == MOST_PARTS;
}
