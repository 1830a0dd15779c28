/*-------------------------------------------------------------------------
 *
 * format.c
 *	  Fuzz target: the bytes of a document, as to what it is.
 *
 * The answer is one there is, and the same each time; a file that is no page
 * has a name that fits into a note, and is opened to an empty document; what
 * is none of these files is opened as a page.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GoirArena	arena = FUZZ_ARENA;
	const GoirFile *file;
	GoirFormat	format;
	GoirText	bytes;
	GoirPage	page;

	fuzz_begin();
	bytes = fuzz_bytes(data, size);
	file = goir_file_of(bytes);
	format = goir_format_of(&arena, bytes);
	fuzz_require(format >= 0 && format < GOIR_FORMATS);
	fuzz_require(format == goir_format_of(&arena, fuzz_bytes(data, size)));
	if (file)
	{
		GoirText	advice = {file->advice, (int) strlen(file->advice)};

		fuzz_require(file->format == format);
		fuzz_require(advice.size <= GOIR_MAX_DETAIL);
		fuzz_read_text(advice);
	}
	if (file || fuzz_chosen(bytes, 16))
	{
		goir_page_open(&arena, bytes, GOIR_CHARSET_UNKNOWN, &page);
		/* what is wrapped is another file inside, and office documents are read */
		if (format != GOIR_FORMAT_GZIP && format != GOIR_FORMAT_MHTML && (format < GOIR_FORMAT_DOCX || format > GOIR_FORMAT_ODS))
			fuzz_require(file == NULL || page.file != NULL);
		fuzz_require(page.file == NULL || page.document->n_paragraphs + page.document->n_tables == 0);
	}
	fuzz_end();
	return 0;
}
