/*-------------------------------------------------------------------------
 *
 * zip.c
 *	  The files in a zip archive, as its central directory has them.
 *
 * Everything is looked at before anything is inflated: it costs as much as the
 * directory is long, whatever the files would come to.
 *
 *-------------------------------------------------------------------------
 */
#include "file/inflate.h"
#include "file/zip.h"

#include <limits.h>
#include <stdlib.h>

#define END_SIZE 22				/* of the record at the end, without its remark */
#define ENTRY_SIZE 46			/* of a file in the directory, without its name */
#define HEADER_SIZE 30			/* before a file, without its name */
#define STORED 0
#define DEFLATED 8

/* flags of a file */
#define ENCRYPTED (1 << 0 | 1 << 6 | 1 << 13)
#define SIZES_BEHIND (1 << 3)	/* its header does not know them yet */
#define PATCHED (1 << 5)

/* A number of two or four bytes, the lowest first; the place is inside. */
static uint32_t
number_at(const GoirZip *zip, int64_t at, int size)
{
	uint32_t	number = 0;

	while (size-- > 0)
		number = number << 8 | (unsigned char) zip->bytes.at[at + size];
	return number;
}

/* Compares names without regard to the case of ASCII letters. */
static int
compare_names(GoirText a, GoirText b)
{
	int			i;

	for (i = 0; i < a.size && i < b.size; i++)
	{
		unsigned char one = (unsigned char) a.at[i];
		unsigned char other = (unsigned char) b.at[i];

		one += one >= 'A' && one <= 'Z' ? 'a' - 'A' : 0;
		other += other >= 'A' && other <= 'Z' ? 'a' - 'A' : 0;
		if (one != other)
			return one < other ? -1 : 1;
	}
	return a.size - b.size;
}

static int
by_name(const void *a, const void *b)
{
	return compare_names(((const GoirZipFile *) a)->name, ((const GoirZipFile *) b)->name);
}

static int
by_place(const void *a, const void *b)
{
	int64_t		one = ((const GoirZipFile *) a)->at;
	int64_t		other = ((const GoirZipFile *) b)->at;

	return one < other ? -1 : one > other;
}

/* Where the record at the end begins, -1 if there is none: its remark is all that stands behind it. */
static int64_t
find_end(const GoirZip *zip)
{
	int64_t		at = (int64_t) zip->bytes.size - END_SIZE;
	int64_t		least = at - 0xffff;

	for (; at >= 0 && at >= least; at--)
		if (goir_is_at(zip->bytes, (int) at, "PK\5\6") &&
			at + END_SIZE + number_at(zip, at + 20, 2) == zip->bytes.size)
			return at;
	return -1;
}

/* Reads the entry of a file in the directory, and moves behind it. */
static GoirZipResult
read_entry(GoirZip *zip, int64_t *at, int64_t end)
{
	GoirZipFile *file = &zip->files[zip->n];
	uint32_t	flags;
	uint32_t	method;
	uint32_t	packed;
	uint32_t	size;

	if (*at + ENTRY_SIZE > end || !goir_is_at(zip->bytes, (int) *at, "PK\1\2"))
		return GOIR_ZIP_BROKEN;
	flags = number_at(zip, *at + 8, 2);
	method = number_at(zip, *at + 10, 2);
	packed = number_at(zip, *at + 20, 4);
	size = number_at(zip, *at + 24, 4);
	file->sum = number_at(zip, *at + 16, 4);
	file->name.at = zip->bytes.at + *at + ENTRY_SIZE;
	file->name.size = (int) number_at(zip, *at + 28, 2);
	file->at = number_at(zip, *at + 42, 4);
	if (number_at(zip, *at + 34, 2) != 0)	/* on another volume */
		return GOIR_ZIP_BROKEN;
	*at += ENTRY_SIZE + file->name.size + number_at(zip, *at + 30, 2) + number_at(zip, *at + 32, 2);
	if (*at > end)
		return GOIR_ZIP_BROKEN;
	if (flags & ENCRYPTED)
		return GOIR_ZIP_LOCKED;
	if ((method != STORED && method != DEFLATED) || (flags & PATCHED) || (method == STORED && size != packed) ||
		packed > INT_MAX)
		return GOIR_ZIP_BROKEN;
	/* larger ones, as of zip64, are not refused before somebody wants to read them */
	file->size = size > INT_MAX ? INT_MAX : (int) size;
	file->packed = (int) packed;
	file->deflated = method == DEFLATED;
	zip->n++;
	return GOIR_ZIP_READ;
}

/* Where the content of a file begins, -1 if its header does not say what the directory says. */
static int64_t
content_of(const GoirZip *zip, const GoirZipFile *file, int64_t end)
{
	int64_t		at = file->at;
	bool		behind;
	int			i;

	if (at + HEADER_SIZE + file->name.size > end || !goir_is_at(zip->bytes, (int) at, "PK\3\4"))
		return -1;
	behind = number_at(zip, at + 6, 2) & SIZES_BEHIND;
	if ((int) number_at(zip, at + 8, 2) != (file->deflated ? DEFLATED : STORED) ||
		(int) number_at(zip, at + 26, 2) != file->name.size ||
		memcmp(zip->bytes.at + at + HEADER_SIZE, file->name.at, file->name.size) != 0)
		return -1;
	for (i = 0; i < 3; i++)
	{
		uint32_t	said = i == 0 ? file->sum : i == 1 ? (uint32_t) file->packed : (uint32_t) file->size;
		uint32_t	here = number_at(zip, at + 14 + 4 * i, 4);

		if (here != said && !(behind && (here == 0 || here == 0xffffffff)))
			return -1;
	}
	at += HEADER_SIZE + file->name.size + number_at(zip, at + 28, 2);
	return at + file->packed <= end ? at : -1;
}

/* Do the files lie one behind the other, and is none there twice? */
static bool
is_sound(GoirZip *zip, int64_t end)
{
	int64_t		behind = 0;
	int			i;

	qsort(zip->files, zip->n, sizeof(GoirZipFile), by_place);
	goir_poll(zip->arena);
	for (i = 0; i < zip->n; i++)
	{
		int64_t		at = content_of(zip, &zip->files[i], end);

		if (zip->files[i].at < behind || at < 0)
			return false;
		behind = at + zip->files[i].packed;
	}
	qsort(zip->files, zip->n, sizeof(GoirZipFile), by_name);
	goir_poll(zip->arena);
	for (i = 1; i < zip->n; i++)
		if (compare_names(zip->files[i - 1].name, zip->files[i].name) == 0)
			return false;
	return true;
}

GoirZipResult
goir_zip_open(GoirArena *arena, GoirText bytes, int limit, GoirZip *zip)
{
	int64_t		end;
	int64_t		at;
	int			n;
	int			i;

	memset(zip, 0, sizeof(*zip));
	zip->arena = arena;
	zip->bytes = bytes;
	zip->left = limit;
	end = find_end(zip);
	if (end < 0)
		return GOIR_ZIP_BROKEN;
	n = (int) number_at(zip, end + 10, 2);
	at = number_at(zip, end + 16, 4);
	if (n > GOIR_MAX_ZIP_FILES)
		return GOIR_ZIP_LIMIT;
	/* one volume, and nothing between the directory and its end, as of zip64 */
	if (number_at(zip, end + 4, 4) != 0 || (int) number_at(zip, end + 8, 2) != n ||
		at + number_at(zip, end + 12, 4) != end)
		return GOIR_ZIP_BROKEN;
	zip->files = goir_space(arena, n * sizeof(GoirZipFile) + 1);
	for (i = 0; i < n; i++)
	{
		GoirZipResult result = read_entry(zip, &at, end);

		if (result != GOIR_ZIP_READ)
			return result;
	}
	return at == end && is_sound(zip, number_at(zip, end + 16, 4)) ? GOIR_ZIP_READ : GOIR_ZIP_BROKEN;
}

GoirZipResult
goir_zip_read(GoirZip *zip, GoirText name, GoirText *content)
{
	GoirZipFile wanted = {name, 0, 0, 0, 0, false};
	const GoirZipFile *file = zip->n == 0 ? NULL :
		bsearch(&wanted, zip->files, zip->n, sizeof(GoirZipFile), by_name);
	GoirText	packed;

	if (file == NULL)
		return GOIR_ZIP_MISSING;
	if (file->size > zip->left ||
		file->size > GOIR_FREE_RATIO + (int64_t) file->packed * GOIR_MAX_RATIO)
		return GOIR_ZIP_LIMIT;
	zip->left -= file->size;
	packed.at = zip->bytes.at + content_of(zip, file, zip->bytes.size);
	packed.size = file->packed;
	if (!file->deflated)
		*content = packed;
	else if (goir_inflate(zip->arena, packed, GOIR_DEFLATED, file->size, content) != GOIR_INFLATED ||
			 content->size != file->size)
		return GOIR_ZIP_BROKEN;
	return goir_crc(*content) == file->sum ? GOIR_ZIP_READ : GOIR_ZIP_BROKEN;
}
