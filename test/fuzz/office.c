/*-------------------------------------------------------------------------
 *
 * office.c
 *	  Fuzz target: office documents, by the XML of their parts.
 *
 * The first byte says which kind of document it is, the parts follow with a
 * NUL between two.  They are put into an archive whose sizes and sums are right,
 * which no fuzzer would find.  Its document is valid UTF-8; of one input of some
 * the report is read too, as page.c does of all: the same each time, and it can be stored.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "file/inflate.h"

#define PARTS 3

/* The parts of a kind, and what else it needs. */
static const struct
{
	const char *part[PARTS];
	const char *relations;
	const char *relations_text;
	const char *type;			/* what the first file says, or NULL */
}			kinds[] = {
	{{"word/document.xml", "word/styles.xml", "word/numbering.xml"}, "word/_rels/document.xml.rels",
		"<x><Relationship Id='a' Type='/styles' Target='styles.xml'/><Relationship Id='b' Type='/numbering' Target='numbering.xml'/>"
	"<Relationship Id='c' Type='/footnotes' Target='document.xml'/></x>", NULL},
	{{"xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"}, "xl/_rels/workbook.xml.rels",
		"<x><Relationship Id='a' Type='/styles' Target='styles.xml'/><Relationship Id='b' Type='/sharedStrings' Target='sharedStrings.xml'/>"
	"<Relationship Id='c' Type='/worksheet' Target='worksheets/sheet1.xml'/></x>", NULL},
	{{"content.xml", "styles.xml", "x"}, "y", "", "application/vnd.oasis.opendocument.text"},
};

/* An archive that is being written, all of it stored. */
typedef struct Archive
{
	char	   *at;
	int			n;
	char	   *directory;
	int			directory_size;
	int			files;
} Archive;

static int
put_number(char *to, uint32_t number, int size)
{
	int			i;

	for (i = 0; i < size; i++)
		to[i] = (char) (number >> (8 * i));
	return size;
}

static void
put_file(Archive *archive, const char *name, GoirText content)
{
	char		head[26] = {20};
	int			size = (int) strlen(name);
	int			at = archive->n;
	char	   *to = archive->directory + archive->directory_size;

	put_number(head + 10, goir_crc(content), 4);
	put_number(head + 14, content.size, 4);
	put_number(head + 18, content.size, 4);
	put_number(head + 22, size, 2);
	memcpy(archive->at + archive->n, "PK\3\4", 4);
	memcpy(archive->at + archive->n + 4, head, 26);
	memcpy(archive->at + archive->n + 30, name, size);
	if (content.size > 0)
		memcpy(archive->at + archive->n + 30 + size, content.at, content.size);
	archive->n += 30 + size + content.size;

	memset(to, 0, 46);
	memcpy(to, "PK\1\2", 4);
	to[4] = 20;
	memcpy(to + 6, head, 26);
	put_number(to + 42, at, 4);
	memcpy(to + 46, name, size);
	archive->directory_size += 46 + size;
	archive->files++;
}

/* The archive of a document. */
static GoirText
archive_of(GoirText bytes)
{
	int			kind = (unsigned char) bytes.at[0] % 4;
	Archive		archive = {0};
	const char *at = bytes.at + 1;
	const char *end = bytes.at + bytes.size;
	char		last[22] = "PK\5\6";
	int			i;

	archive.at = fuzz_host.alloc(bytes.size + 8192);
	archive.directory = fuzz_host.alloc(8192);
	if (kinds[kind].type)
		put_file(&archive, "mimetype", (GoirText) {kinds[kind].type, (int) strlen(kinds[kind].type)});
	put_file(&archive, kinds[kind].relations, (GoirText) {kinds[kind].relations_text, (int) strlen(kinds[kind].relations_text)});
	if (kind == 1)
	{
		static const char book[] = "<workbook><workbookPr date1904='0'/><sheets><sheet id='c'/></sheets></workbook>";

		put_file(&archive, "xl/workbook.xml", (GoirText) {book, (int) strlen(book)});
	}
	for (i = 0; i < PARTS; i++)
	{
		const char *stop = i + 1 < PARTS ? memchr(at, '\0', end - at) : NULL;

		if (stop == NULL)
			stop = end;
		put_file(&archive, kinds[kind].part[i], (GoirText) {at, (int) (stop - at)});
		at = stop < end ? stop + 1 : end;
	}
	put_number(last + 8, archive.files, 2);
	put_number(last + 10, archive.files, 2);
	put_number(last + 12, archive.directory_size, 4);
	put_number(last + 16, archive.n, 4);
	memcpy(archive.at + archive.n, archive.directory, archive.directory_size);
	memcpy(archive.at + archive.n + archive.directory_size, last, 22);
	return fuzz_bytes((const uint8_t *) archive.at, archive.n + archive.directory_size + 22);
}

/* Its document. */
static void
open_document(GoirText bytes, GoirPage *page)
{
	GoirArena	arena = FUZZ_ARENA;
	int			i;

	goir_page_open(&arena, bytes, GOIR_CHARSET_UNKNOWN, page);
	fuzz_use_cells(page->document);
	for (i = 0; i < page->document->n_paragraphs; i++)
		fuzz_read_text(page->document->paragraphs[i].text);
	for (i = 0; i < page->document->n_numbers; i++)
		fuzz_read_text(page->document->numbers[i]);
}

/* Reads a document to the bytes of its report. */
static GoirText
stored(const GoirPage *page)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirReport *report = fuzz_host.alloc(sizeof(GoirReport));

	goir_read_report(&arena, page, report);
	return fuzz_write(report);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GoirText	bytes;
	GoirPage	page;
	GoirPage	again;

	fuzz_begin();
	if (size > 0)
	{
		bytes = fuzz_bytes(data, size);
		/* the last kind is that of one text */
		if ((unsigned char) bytes.at[0] % 4 < GOIR_COUNT(kinds))
			bytes = archive_of(bytes);
		else
			bytes = fuzz_bytes(data + 1, size - 1);
		open_document(bytes, &page);
		if (fuzz_chosen(bytes, 8))
		{
			open_document(bytes, &again);
			fuzz_require(fuzz_same_text(stored(&page), stored(&again)));
		}
	}
	fuzz_end();
	return 0;
}
