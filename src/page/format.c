/*-------------------------------------------------------------------------
 *
 * format.c
 *	  What a document is: signatures, and a look into containers.
 *
 * Nothing that a file says of itself is believed: each offset and each size
 * is checked against its end, each chain and each tree is left after so many
 * steps.  A container that cannot be followed is what its signature says.
 *
 *-------------------------------------------------------------------------
 */
#include "file/wrap.h"
#include "page/charset.h"
#include "page/html.h"
#include "page/format.h"
#include "page/placed.h"

#define MAX_HEAD (64 * 1024)	/* bytes of a text in which its kind must show */
#define MAX_PROLOGUE (16 * 1024)	/* before the first element of XML */
#define MAX_NAMES 20000			/* of a zip that are looked at */
#define MAX_STEPS 1000			/* sectors of an OLE file in a row, and entries, likewise */

const char *const goir_format_code[GOIR_FORMATS] = {
	"html", "text", "csv", "mhtml", "gzip", "warc", "docx", "xlsx", "odt", "ods", "xml", "boxes",
	"pdf", "doc", "xls", "rtf", "image", "zip", "unknown"
};

/*
 * The advice holds for what this version reads: words with their places of a
 * PDF; documents of an office suite, in which what was deleted is told, as HTML
 * does not.  What is read itself has a name only, for the case that it cannot be.
 */
static const GoirFile pdf = {GOIR_FORMAT_PDF, "PDF，请用goir-load载入，它经poppler转换"};
static const GoirFile docx = {GOIR_FORMAT_DOCX, "Word文档（docx）"};
static const GoirFile xlsx = {GOIR_FORMAT_XLSX, "Excel表格（xlsx）"};
static const GoirFile doc = {GOIR_FORMAT_DOC, "Word文档（doc），请用goir-load载入或存为docx"};
static const GoirFile xls = {GOIR_FORMAT_XLS, "Excel表格（xls），请用goir-load载入或存为xlsx"};
static const GoirFile xlsb = {GOIR_FORMAT_XLS, "Excel表格（xlsb），请另存为xlsx"};
static const GoirFile odt = {GOIR_FORMAT_ODT, "ODF文本（odt）"};
static const GoirFile ods = {GOIR_FORMAT_ODS, "ODF表格（ods）"};
static const GoirFile rtf = {GOIR_FORMAT_RTF, "RTF文档，请用goir-load载入或存为docx"};
static const GoirFile image = {GOIR_FORMAT_IMAGE, "图片，请用goir-load --ocr载入并逐项核对"};
static const GoirFile mhtml = {GOIR_FORMAT_MHTML, "MHTML网页存档"};
static const GoirFile warc = {GOIR_FORMAT_WARC, "WARC网页存档"};
static const GoirFile gzip = {GOIR_FORMAT_GZIP, "gzip压缩文件"};
static const GoirFile zip = {GOIR_FORMAT_ZIP, "压缩包（zip），请用goir-load载入"};
static const GoirFile packed = {GOIR_FORMAT_UNKNOWN, "压缩文件，请解压后逐个载入"};
static const GoirFile ofd = {GOIR_FORMAT_ZIP, "OFD版式文件，请转为PDF再用goir-load载入"};
static const GoirFile slides = {GOIR_FORMAT_UNKNOWN, "演示文稿，请将其中的报告另存为文本"};
static const GoirFile locked = {GOIR_FORMAT_UNKNOWN, "加密的Office文档，请解除密码"};
static const GoirFile office = {GOIR_FORMAT_UNKNOWN, "Office文档，请用LibreOffice另存为docx"};

/* Do these bytes stand at a place?  Any place: outside there are none. */
static bool
has_bytes(GoirText bytes, int64_t at, const char *these, int size)
{
	return at >= 0 && at <= bytes.size - size && memcmp(bytes.at + at, these, size) == 0;
}

/* A number of two or four bytes, the lowest first; 0 outside. */
static uint32_t
number_at(GoirText bytes, int64_t at, int size)
{
	uint32_t	number = 0;

	if (at < 0 || at > bytes.size - size)
		return 0;
	while (size-- > 0)
		number = number << 8 | (unsigned char) bytes.at[at + size];
	return number;
}

/*
 * Zip
 */

/* What a zip is by the files in it, whose names begin so; the surest first. */
static const struct
{
	const char *name;
	const GoirFile *file;
}			parts[] = {
	{"word/", &docx},
	{"xl/workbook.bin", &xlsb},
	{"xl/", &xlsx},
	{"ppt/", &slides},
	{"OFD.xml", &ofd},
};

/* What stands uncompressed in the first file of an OpenDocument. */
static const struct
{
	const char *type;
	const GoirFile *file;
}			types[] = {
	{"application/vnd.oasis.opendocument.text", &odt},
	{"application/vnd.oasis.opendocument.spreadsheet", &ods},
	{"application/vnd.oasis.opendocument.presentation", &slides},
};

/* Does a name begin with a part's?  Some programs write '\' for '/'. */
static bool
begins_with(GoirText name, const char *part)
{
	int			i;

	for (i = 0; part[i]; i++)
		if (i >= name.size || (name.at[i] == '\\' ? '/' : name.at[i]) != part[i])
			return false;
	return true;
}

/* Which of the parts a name is of, or their number. */
static int
part_of(GoirText name)
{
	int			i;

	for (i = 0; i < GOIR_COUNT(parts); i++)
		if (begins_with(name, parts[i].name))
			break;
	return i;
}

/*
 * Where the central directory begins, -1 if there is none.  Its end says so,
 * behind which is a remark of 64 KB at most, whatever stands in that.
 */
static int64_t
directory_of(GoirText bytes)
{
	int64_t		end = (int64_t) bytes.size - 22;
	int64_t		least = end - 0xffff;

	for (; end >= 0 && end >= least; end--)
		if (has_bytes(bytes, end, "PK\5\6", 4) &&
			has_bytes(bytes, (int64_t) number_at(bytes, end + 16, 4), "PK\1\2", 4))
			return (int64_t) number_at(bytes, end + 16, 4);
	return -1;
}

/*
 * What the names tell: those of the central directory; where it is missing,
 * as in half a download, those before the files as far as their sizes are
 * known.
 */
static const GoirFile *
zip_by_names(GoirText bytes)
{
	int64_t		directory = directory_of(bytes);
	bool		local = directory < 0;
	int64_t		at = local ? 0 : directory;
	int			best = GOIR_COUNT(parts);
	int			n;

	for (n = 0; n < MAX_NAMES && has_bytes(bytes, at, local ? "PK\3\4" : "PK\1\2", 4); n++)
	{
		int			size = (int) number_at(bytes, at + (local ? 26 : 28), 2);
		int64_t		rest = (int64_t) number_at(bytes, at + (local ? 28 : 30), 2);
		int			part;

		rest += local ? (int64_t) number_at(bytes, at + 18, 4) : (int64_t) number_at(bytes, at + 32, 2);
		at += local ? 30 : 46;
		if (at + size > bytes.size)
			break;
		part = part_of((GoirText) {bytes.at + at, size});
		if (part < best)
			best = part;
		at += size + rest;
	}
	return best < GOIR_COUNT(parts) ? parts[best].file : &zip;
}

static const GoirFile *
look_into_zip(GoirText bytes)
{
	int			at = 30 + (int) number_at(bytes, 26, 2) + (int) number_at(bytes, 28, 2);
	int			i;

	if (has_bytes(bytes, 30, "mimetype", 8))
		for (i = 0; i < GOIR_COUNT(types); i++)
			if (has_bytes(bytes, at, types[i].type, (int) strlen(types[i].type)))
				return types[i].file;
	return zip_by_names(bytes);
}

/*
 * OLE compound files: a file system of sectors
 */

typedef struct Compound
{
	GoirText	bytes;
	int			sector_size;
	uint32_t	directory;		/* its first sector */
} Compound;

#define ENTRY_SIZE 128
#define NAME_SIZE 64			/* of an entry, in UTF-16 */
#define NO_SECTOR 0xfffffffa	/* from here on they have other meanings */
#define LISTED_SECTORS 109		/* of the allocation table, in the header */

/* Streams of the root by which a file is known, the surest first. */
static const struct
{
	const char *name;
	const GoirFile *file;
}			streams[] = {
	{"EncryptedPackage", &locked},
	{"WordDocument", &doc},
	{"Workbook", &xls},
	{"Book", &xls},
	{"PowerPoint Document", &slides},
};

/* Where a sector begins. */
static int64_t
sector_at(const Compound *c, uint32_t sector)
{
	return ((int64_t) sector + 1) * c->sector_size;
}

/* The sector that follows another. */
static uint32_t
next_sector(const Compound *c, uint32_t sector)
{
	uint32_t	per_sector = (uint32_t) c->sector_size / 4;
	uint32_t	listed = sector / per_sector;
	uint32_t	table;

	if (listed >= LISTED_SECTORS)
		return NO_SECTOR;
	table = number_at(c->bytes, 76 + 4 * (int64_t) listed, 4);
	return number_at(c->bytes, sector_at(c, table) + 4 * (int64_t) (sector % per_sector), 4);
}

/* Where an entry of the directory stands, -1 if it has none of that number. */
static int64_t
entry_at(const Compound *c, uint32_t entry)
{
	uint32_t	per_sector = (uint32_t) c->sector_size / ENTRY_SIZE;
	uint32_t	sector = c->directory;
	uint32_t	step;
	int64_t		at;

	if (entry / per_sector > MAX_STEPS)
		return -1;
	for (step = entry / per_sector; step > 0 && sector < NO_SECTOR; step--)
		sector = next_sector(c, sector);
	at = sector_at(c, sector) + (int64_t) (entry % per_sector) * ENTRY_SIZE;
	return sector < NO_SECTOR && at <= c->bytes.size - ENTRY_SIZE ? at : -1;
}

/* Which of the streams an entry's name is, or their number. */
static int
stream_of(GoirText bytes, int64_t entry)
{
	int			i;

	for (i = 0; i < GOIR_COUNT(streams); i++)
	{
		const char *name = streams[i].name;
		int			size = (int) strlen(name);
		int			k;

		/* its size counts the NUL at the end */
		if (number_at(bytes, entry + NAME_SIZE, 2) != (uint32_t) (2 * size + 2))
			continue;
		for (k = 0; k < size; k++)
			if (number_at(bytes, entry + 2 * k, 2) != (uint32_t) name[k])
				break;
		if (k == size)
			break;
	}
	return i;
}

/*
 * Walks the tree of the root's entries.  A document may hold others, of which
 * the streams are not the root's.  The order of the tree is not relied upon:
 * some programs do not keep it.
 */
static const GoirFile *
look_into_compound(GoirText bytes)
{
	Compound	c = {bytes, number_at(bytes, 30, 2) == 12 ? 4096 : 512, number_at(bytes, 48, 4)};
	uint32_t	open[64];
	int			depth = 0;
	int			best = GOIR_COUNT(streams);
	int			steps;
	int64_t		entry = entry_at(&c, 0);

	if (entry >= 0)
		open[depth++] = number_at(bytes, entry + 76, 4);
	for (steps = 0; depth > 0 && steps < MAX_STEPS; steps++)
	{
		int			stream;

		entry = entry_at(&c, open[--depth]);
		if (entry < 0)
			continue;
		stream = stream_of(bytes, entry);
		if (stream < best)
			best = stream;
		if (depth + 2 > GOIR_COUNT(open))
			continue;
		open[depth++] = number_at(bytes, entry + 68, 4);
		open[depth++] = number_at(bytes, entry + 72, 4);
	}
	return best < GOIR_COUNT(streams) ? streams[best].file : &office;
}

/*
 * Signatures
 */

typedef struct Signature
{
	int			at;
	int			size;
	const char *bytes;
	const GoirFile *file;
	const GoirFile *(*look) (GoirText bytes);	/* a closer look */
} Signature;

static const Signature signatures[] = {
	{0, 4, "PK\3\4", NULL, look_into_zip},
	{0, 4, "PK\5\6", &zip, NULL},
	{0, 4, "PK\7\10", &zip, NULL},
	{0, 8, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NULL, look_into_compound},
	{0, 4, "\xdb\xa5\x2d\x00", &doc, NULL}, /* Word 2 */
	{0, 3, "\x1f\x8b\x08", &gzip, NULL},
	{0, 8, "\x89PNG\r\n\x1a\n", &image, NULL},
	{0, 3, "\xff\xd8\xff", &image, NULL},
	{0, 6, "GIF87a", &image, NULL},
	{0, 6, "GIF89a", &image, NULL},
	{0, 4, "II*\0", &image, NULL},
	{0, 4, "MM\0*", &image, NULL},
	{4, 8, "ftypheic", &image, NULL},
	{4, 8, "ftypheix", &image, NULL},
	{4, 8, "ftypmif1", &image, NULL},
	{4, 8, "ftypavif", &image, NULL},
	{0, 12, "\0\0\0\fjP  \r\n\x87\n", &image, NULL},
	{0, 8, "AT&TFORM", &image, NULL},	/* DjVu */
	{0, 6, "Rar!\x1a\x07", &packed, NULL},
	{0, 6, "7z\xbc\xaf\x27\x1c", &packed, NULL},
	{0, 6, "\xfd" "7zXZ\0", &packed, NULL},
	{0, 4, "\x28\xb5\x2f\xfd", &packed, NULL},
	{4, 6, "1AY&SY", &packed, NULL},	/* bzip2 of any level */
	{257, 6, "ustar\0", &packed, NULL},	/* tar */
	{257, 8, "ustar  \0", &packed, NULL},
};

/* The same of those that are text: they may stand behind blanks. */
static const Signature text_signatures[] = {
	{0, 5, "%PDF-", &pdf, NULL},
	{0, 5, "{\\rtf", &rtf, NULL},
	{0, 5, "WARC/", &warc, NULL},
};

/* The file of the first signature that fits. */
static const GoirFile *
file_by_signature(GoirText bytes, const Signature *list, int n)
{
	int			i;

	for (i = 0; i < n; i++)
		if (has_bytes(bytes, list[i].at, list[i].bytes, list[i].size))
			return list[i].look ? list[i].look(bytes) : list[i].file;
	return NULL;
}

/* Images whose first bytes alone are too few, or other files' too: Windows bitmap, WebP. */
static bool
is_image(GoirText bytes)
{
	return (has_bytes(bytes, 0, "BM", 2) && has_bytes(bytes, 6, "\0\0\0\0", 4) &&
			has_bytes(bytes, 15, "\0\0\0", 3)) ||
		(has_bytes(bytes, 0, "RIFF", 4) && has_bytes(bytes, 8, "WEBP", 4));
}

/* Without byte order mark and blanks at the start. */
static GoirText
without_lead(GoirText text)
{
	if (has_bytes(text, 0, "\xef\xbb\xbf", 3))
		text = (GoirText) {text.at + 3, text.size - 3};
	while (text.size > 0 && strchr(" \t\r\n", *text.at) != NULL && *text.at != '\0')
		text = (GoirText) {text.at + 1, text.size - 1};
	return text;
}

const GoirFile *
goir_file_of(GoirText bytes)
{
	const GoirFile *file = file_by_signature(bytes, signatures, GOIR_COUNT(signatures));
	GoirText	text = without_lead(bytes);

	if (file == NULL)
		file = file_by_signature(text, text_signatures, GOIR_COUNT(text_signatures));
	if (file)
		return file;
	return is_image(bytes) ? &image : goir_is_mail(text) ? &mhtml : NULL;
}

/*
 * Kinds of text, all of which are read
 */

/* Is a text a stretch of bytes that somebody took for text: every tenth is none? */
static bool
is_garbage(GoirText text, int replaced)
{
	int			odd = replaced;
	int			i;

	for (i = 0; i < text.size; i++)
	{
		unsigned char c = (unsigned char) text.at[i];

		odd += (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7f;
	}
	return odd > text.size / 10;
}

GoirText
goir_first_element(GoirText text)
{
	int			at = 0;
	int			end;
	int			i;

	text = without_lead(goir_clip(text, MAX_PROLOGUE));
	if (!goir_is_at(text, 0, "<"))
		return GOIR_NO_TEXT;
	while ((at = goir_find(text, at, "<")) >= 0)
	{
		at++;
		if (at < text.size && strchr("?!", text.at[at]) == NULL)
			break;
	}
	if (at < 0)
		return GOIR_NO_TEXT;
	for (i = end = at; end < text.size && strchr(" \t\r\n/>", text.at[end]) == NULL; end++)
		if (text.at[end] == ':')
			i = end + 1;
	return (GoirText) {text.at + i, end - i};
}

/* Moves behind a record of comma- or tab-separated values, and counts its fields. */
static int
csv_fields(GoirText text, int *at, char mark)
{
	int			fields = 1;
	bool		quoted = false;

	for (; *at < text.size; (*at)++)
	{
		char		c = text.at[*at];

		if (c == '"')
			quoted = !quoted;
		else if (c == '\n' && !quoted)
			break;
		else if (c == mark && !quoted)
			fields++;
	}
	(*at)++;
	return fields;
}

/* Has each record of a text as many fields, two or more? */
static bool
is_csv(GoirText text, bool whole, char mark)
{
	int			records = 0;
	int			fields = 0;
	int			at = 0;

	while (at < text.size)
	{
		bool		blank = text.at[at] == '\n' || text.at[at] == '\r';
		int			n = csv_fields(text, &at, mark);

		/* the last one may have been cut */
		if (blank || (at >= text.size && !whole))
			continue;
		if (n < 2 || (records > 0 && n != fields))
			return false;
		fields = n;
		records++;
	}
	return records >= 2;
}

GoirFormat
goir_format_of(GoirArena *arena, GoirText bytes)
{
	const GoirFile *file;
	int			replaced = 0;
	GoirText	text,
				head;

	bytes = goir_without_headers(bytes);
	file = goir_file_of(bytes);
	if (file)
		return file->format;
	text = goir_decode(arena, bytes, GOIR_CHARSET_UNKNOWN, &replaced);
	head = without_lead(goir_clip(text, MAX_HEAD));
	if (is_garbage(text, replaced))
		return GOIR_FORMAT_UNKNOWN;
	if (goir_is_placed(head))
		return GOIR_FORMAT_BOXES;
	if (goir_is_at(head, 0, "<?xml") && !goir_text_is(goir_first_element(head), "html"))
		return GOIR_FORMAT_XML;
	if (goir_is_html(text))
		return GOIR_FORMAT_HTML;
	if (is_csv(head, text.size <= MAX_HEAD, ',') || is_csv(head, text.size <= MAX_HEAD, '\t'))
		return GOIR_FORMAT_CSV;
	return GOIR_FORMAT_TEXT;
}
