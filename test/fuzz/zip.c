/*-------------------------------------------------------------------------
 *
 * zip.c
 *	  Fuzz target: zip archives, and what is deflated.
 *
 * What is told of a file is inside of the archive; what comes out of it has the
 * size and the sum that the directory says, and all together no more than the
 * limit; and the answer is the same each time.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "file/inflate.h"
#include "file/zip.h"

#define LIMIT (64 * 1024)

/* Reads all files of an archive; a sum of what was found. */
static uint32_t
read_all(GoirText bytes)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirZip		zip;
	GoirZipResult result = goir_zip_open(&arena, bytes, LIMIT, &zip);
	uint32_t	sum = result;
	int64_t		out = 0;
	int			i;

	for (i = 0; result == GOIR_ZIP_READ && i < zip.n; i++)
	{
		const GoirZipFile *file = &zip.files[i];
		GoirText	content;
		GoirZipResult one = goir_zip_read(&zip, file->name, &content);

		fuzz_require(file->at >= 0 && file->at < bytes.size && file->packed <= bytes.size);
		fuzz_require(one != GOIR_ZIP_MISSING);
		sum = sum * 31 + one;
		if (one != GOIR_ZIP_READ)
			continue;
		fuzz_require(content.size == file->size && goir_crc(content) == file->sum);
		out += content.size;
		sum = sum * 31 + file->sum;
	}
	fuzz_require(out <= LIMIT);
	return sum;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirText	bytes;
	GoirText	out;
	int			kind;

	fuzz_begin();
	bytes = fuzz_bytes(data, size);
	fuzz_require(read_all(bytes) == read_all(fuzz_bytes(data, size)));
	for (kind = GOIR_DEFLATED; kind <= GOIR_GZIPPED; kind++)
	{
		GoirInflateResult result = goir_inflate(&arena, bytes, (GoirDeflated) kind, LIMIT, &out);

		fuzz_require(out.size >= 0 && out.size <= LIMIT);
		fuzz_require(result != GOIR_INFLATE_BROKEN || out.size == 0);
		(void) goir_crc(out);
	}
	fuzz_end();
	return 0;
}
