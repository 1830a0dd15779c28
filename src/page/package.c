/*-------------------------------------------------------------------------
 *
 * package.c
 *	  The parts of an office document: XML files in a zip archive.
 *
 *-------------------------------------------------------------------------
 */
#include "page/charset.h"
#include "page/package.h"

#include <stdlib.h>

#define MAX_PART_NAME 1000

/*
 * Texts
 */

int
goir_compare_texts(GoirText a, GoirText b)
{
	int			size = a.size < b.size ? a.size : b.size;
	int			order = size > 0 ? memcmp(a.at, b.at, size) : 0;

	return order != 0 ? order : a.size - b.size;
}

bool
goir_is_on(GoirText value)
{
	return !goir_text_is(value, "0") && !goir_text_is(value, "false") && !goir_text_is(value, "off") &&
		!goir_text_is(value, "none");
}

int
goir_attribute_number(const char *attributes, const char *name, int instead, int most)
{
	GoirText	value = goir_xml_attribute(attributes, name);
	int			number = 0;
	int			i;

	for (i = 0; i < value.size; i++)
	{
		if (value.at[i] < '0' || value.at[i] > '9')
			return instead;
		number = number * 10 + value.at[i] - '0';
		if (number > most)
			number = most;
	}
	return i > 0 ? number : instead;
}

int
goir_hexadecimal(GoirText text)
{
	static const char digits[] = "0123456789abcdef";
	int			number = 0;
	int			i;

	if (text.size == 0 || text.size > 4)
		return -1;
	for (i = 0; i < text.size; i++)
	{
		const char *digit = memchr(digits, text.at[i] | 0x20, sizeof(digits) - 1);

		if (digit == NULL)
			return -1;
		number = number << 4 | (int) (digit - digits);
	}
	return number;
}

void
goir_write_blanks(GoirPen *pen, GoirText text)
{
	int			from = 0;
	int			i;

	for (i = 0; i <= text.size; i++)
		if (i == text.size || text.at[i] == '\n' || text.at[i] == '\r' || text.at[i] == '\t')
		{
			if (i > from)
				goir_pen_piece(pen, text.at + from, i - from);
			if (i < text.size)
				goir_pen_piece(pen, " ", 1);
			from = i + 1;
		}
}

/*
 * Numbers by their names
 */

typedef struct GoirIndexEntry
{
	GoirText	name;
	int			number;
	int			place;			/* among those added */
} GoirIndexEntry;

void
goir_index_add(GoirArena *arena, GoirIndex *index, GoirText name, int number)
{
	index->entry = goir_room(arena, index->entry, index->n, &index->room, sizeof(GoirIndexEntry));
	index->entry[index->n] = (GoirIndexEntry) {name, number, index->n};
	index->n++;
	index->sorted = false;
}

static int
by_name(const void *a, const void *b)
{
	const GoirIndexEntry *one = a;
	const GoirIndexEntry *other = b;
	int			order = goir_compare_texts(one->name, other->name);

	return order != 0 ? order : one->place - other->place;
}

void
goir_index_sort(GoirIndex *index)
{
	if (index->n > 1 && !index->sorted)
		qsort(index->entry, index->n, sizeof(GoirIndexEntry), by_name);
	index->sorted = true;
}

int
goir_index_find(const GoirIndex *index, GoirText name)
{
	int			from = 0;
	int			to = index->n;

	while (from < to)
	{
		int			middle = from + (to - from) / 2;

		if (goir_compare_texts(index->entry[middle].name, name) < 0)
			from = middle + 1;
		else
			to = middle;
	}
	return from < index->n && goir_compare_texts(index->entry[from].name, name) == 0 ?
		index->entry[from].number : -1;
}

/*
 * Parts
 */

/* Remembers what went wrong, the first of it. */
static void
fail(GoirPackage *package, GoirZipResult result)
{
	if (package->result == GOIR_ZIP_READ)
		package->result = result;
}

void
goir_package_open(GoirPackage *package, GoirArena *arena, GoirText bytes, int limit)
{
	memset(package, 0, sizeof(*package));
	package->arena = arena;
	package->result = goir_zip_open(arena, bytes, limit, &package->zip);
}

void
goir_package_xml(GoirPackage *package, GoirText xml, const GoirXmlHandler *handler, void *context)
{
	GoirXmlResult result = goir_xml_read(package->arena, xml, handler, context);

	/* of what is cut off the last number may lack a digit */
	if (result != GOIR_XML_WHOLE)
		fail(package, result == GOIR_XML_CUT ? GOIR_ZIP_LIMIT : GOIR_ZIP_BROKEN);
}

GoirText
goir_package_text(GoirPackage *package, GoirText part)
{
	GoirText	bytes;
	int			replaced;
	GoirZipResult result;

	if (package->result != GOIR_ZIP_READ || part.size == 0)
		return (GoirText) {"", 0};
	result = goir_zip_read(&package->zip, part, &bytes);
	if (result != GOIR_ZIP_READ)
	{
		if (result != GOIR_ZIP_MISSING)
			fail(package, result);
		return (GoirText) {"", 0};
	}
	bytes = goir_decode(package->arena, bytes, GOIR_CHARSET_UNKNOWN, &replaced);
	package->replaced += replaced;
	return bytes;
}

bool
goir_has_word(GoirText text, const char *const *words, int n)
{
	int			i;

	for (i = 0; i < n; i++)
		if (goir_find(text, 0, words[i]) >= 0)
			return true;
	return false;
}

void
goir_package_read_if(GoirPackage *package, GoirText part, const char *root, const char *const *words, int n,
					 const GoirXmlHandler *handler, void *context)
{
	static const char *const unusual[] = {"='", "= "};
	GoirText	text = goir_package_text(package, part);

	if (text.size > 0 && (goir_has_word(text, words, n) || goir_find(text, 0, root) < 0 ||
						  goir_has_word(text, unusual, GOIR_COUNT(unusual))))
		goir_package_xml(package, text, handler, context);
}

void
goir_package_read(GoirPackage *package, GoirText part, const GoirXmlHandler *handler, void *context)
{
	GoirText	text = goir_package_text(package, part);

	if (text.size > 0)
		goir_package_xml(package, text, handler, context);
}

GoirText
goir_package_require(GoirPackage *package, GoirText part)
{
	GoirText	text = goir_package_text(package, part);

	if (text.size == 0)
		fail(package, GOIR_ZIP_BROKEN);
	return text;
}

/*
 * Relations
 */

/* The relations of a part, while they are read. */
typedef struct Reading
{
	GoirPackage *package;
	GoirRelations *relations;
	GoirText	folder;			/* of the part, with the slash at its end */
} Reading;

/* The name of a part that is told from a folder: "../media/a.xml", "/word/b.xml". */
static GoirText
part_name(GoirArena *arena, GoirText folder, GoirText target)
{
	char	   *name;
	int			size = 0;
	int			from = 0;
	int			i;

	if (target.size > 0 && target.at[0] == '/')
		folder.size = 0, from = 1;
	if (folder.size + target.size > MAX_PART_NAME)
		return GOIR_NO_TEXT;
	name = goir_space(arena, folder.size + target.size + 1);
	if (folder.size > 0)
		memcpy(name, folder.at, folder.size);
	size = folder.size;
	for (i = from; i < target.size; i++)
		if (goir_is_at(target, i, "./") && (size == 0 || name[size - 1] == '/'))
			i++;
		else if (goir_is_at(target, i, "../") && (size == 0 || name[size - 1] == '/'))
		{
			for (size -= size > 0; size > 0 && name[size - 1] != '/'; size--)
				;
			i += 2;
		}
		else
			name[size++] = target.at[i];
	return (GoirText) {name, size};
}

static void
start_relation(void *context, int what, const char *name, const char *attributes)
{
	Reading    *reading = context;
	GoirRelations *relations = reading->relations;
	GoirArena  *arena = reading->package->arena;
	GoirRelation relation;
	int			i;

	(void) what;
	if (strcmp(name, "Relationship") != 0 || goir_text_is(goir_xml_attribute(attributes, "TargetMode"), "External"))
		return;
	if (relations->n >= GOIR_MAX_RELATIONS)
	{
		reading->package->cut = GOIR_LIMIT("部件关系", GOIR_MAX_RELATIONS, "个");
		return;
	}
	relation.id = goir_xml_attribute(attributes, "Id");
	relation.type = goir_xml_attribute(attributes, "Type");
	for (i = relation.type.size; i > 0 && relation.type.at[i - 1] != '/'; i--)
		;
	if (relation.type.size > 0)
		relation.type = (GoirText) {relation.type.at + i, relation.type.size - i};
	relation.target = part_name(arena, reading->folder, goir_xml_attribute(attributes, "Target"));
	relations->relation = goir_room(arena, relations->relation, relations->n, &relations->room, sizeof(GoirRelation));
	relations->relation[relations->n++] = relation;
}

void
goir_package_relations(GoirPackage *package, GoirText part, GoirRelations *relations)
{
	static const GoirXmlHandler handler = {NULL, 0, start_relation, NULL, NULL};
	Reading		reading = {package, relations, {part.at, part.size}};
	char	   *name;
	int			size;

	memset(relations, 0, sizeof(*relations));
	while (reading.folder.size > 0 && reading.folder.at[reading.folder.size - 1] != '/')
		reading.folder.size--;
	size = reading.folder.size;
	/* word/document.xml has them in word/_rels/document.xml.rels */
	name = goir_space(package->arena, part.size + 12);
	if (size > 0)
		memcpy(name, part.at, size);
	memcpy(name + size, "_rels/", 6);
	if (part.size > size)
		memcpy(name + size + 6, part.at + size, part.size - size);
	memcpy(name + part.size + 6, ".rels", 5);
	goir_package_read(package, (GoirText) {name, part.size + 11}, &handler, &reading);
}

GoirText
goir_related(const GoirRelations *relations, const char *type)
{
	int			i;

	for (i = 0; i < relations->n; i++)
		if (goir_text_is(relations->relation[i].type, type))
			return relations->relation[i].target;
	return GOIR_NO_TEXT;
}

GoirText
goir_related_by_id(const GoirRelations *relations, GoirText id)
{
	int			i;

	for (i = 0; i < relations->n; i++)
		if (id.at && relations->relation[i].id.at && goir_compare_texts(relations->relation[i].id, id) == 0)
			return relations->relation[i].target;
	return GOIR_NO_TEXT;
}

GoirText
goir_package_main(GoirPackage *package, const char *usual)
{
	GoirRelations relations;
	GoirText	found;

	goir_package_relations(package, (GoirText) {"", 0}, &relations);
	found = goir_related(&relations, "officeDocument");
	return found.size > 0 ? found : goir_literal(usual);
}

GoirLook
goir_merge_looks(GoirLook look, GoirLook other)
{
	signed char *own = (signed char *) &look;
	const signed char *its = (const signed char *) &other;
	int			i;

	for (i = 0; i < (int) sizeof(look); i++)
		own[i] = own[i] < 0 ? its[i] : own[i];
	return look;
}

bool
goir_is_column_hidden(const GoirColumns *columns, int column, int end)
{
	while (column < end && column < GOIR_MAX_COLUMNS && columns->hidden[column])
		column++;
	return column >= end;
}

/* Does a text say more than a number? */
static bool
has_words(GoirText text)
{
	int			i;

	for (i = 0; i < text.size; i++)
		if ((unsigned char) text.at[i] >= 0x80 || (text.at[i] | 32) >= 'a')
			return true;
	return false;
}

void
goir_columns_say(GoirColumns *columns, int column, int end, GoirText text)
{
	if (column < GOIR_MAX_COLUMNS && !columns->worded[column] && goir_is_column_hidden(columns, column, end))
		columns->worded[column] = has_words(text);
}

void
goir_place_columns(GoirColumns *columns, int n)
{
	int			i;

	columns->place[0] = 0;
	for (i = 0; i < n; i++)
		columns->place[i + 1] = columns->place[i] + (!columns->hidden[i] || columns->worded[i]);
}
