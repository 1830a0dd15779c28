/*-------------------------------------------------------------------------
 *
 * wrap.c
 *	  Fuzz target: what pages are wrapped in.
 *
 * Taking it off is deterministic and gives bytes within the limits, and what is
 * inside is read as any page; nothing is asked of the report that page.c asks.
 *
 *-------------------------------------------------------------------------
 */
#include "file/inflate.h"
#include "file/mime.h"
#include "file/warc.h"
#include "file/wrap.h"
#include "fuzz.h"

/* Words of a note: UTF-8, and short enough. */
static void
use_words(const char *words)
{
	if (words == NULL)
		return;
	fuzz_require(strlen(words) <= GOIR_MAX_DETAIL);
	fuzz_read_text((GoirText) {words, (int) strlen(words)});
}

/* Reads all bytes, so that a sanitizer sees them. */
static void
use_bytes(GoirText bytes)
{
	unsigned	sum = 0;
	int			i;

	for (i = 0; i < bytes.size; i++)
		sum += (unsigned char) bytes.at[i];
	fuzz_require(sum <= 255u * (unsigned) bytes.size);
}

/* Each part of a mail, and what its addresses mean. */
static void
use_mail(GoirArena *arena, const GoirMail *mail)
{
	int			i;

	fuzz_require(mail->n_parts <= GOIR_MAX_PARTS);
	for (i = 0; i < mail->n_parts; i++)
	{
		GoirMailPart *part = &mail->parts[i];
		const char *cut = NULL;
		GoirText	bytes = goir_open_part(arena, part, &cut);

		fuzz_require(bytes.size <= part->body.size);
		use_bytes(bytes);
		use_bytes(part->charset);
		if (part->location.size > 0)
			fuzz_require(goir_mail_part(mail, part->location) != NULL);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirReport *report;
	GoirWrapped wrapped,
				again;
	GoirText	bytes;
	GoirPage	page;

	fuzz_begin();
	bytes = fuzz_bytes(data, size);
	goir_unwrap(&arena, bytes, &wrapped);
	use_bytes(wrapped.bytes);
	use_bytes(wrapped.charset);
	use_words(wrapped.cut);
	use_words(wrapped.damage);
	fuzz_require(wrapped.inflated <= GOIR_MAX_INFLATED);
	fuzz_require(wrapped.inflated > 0 || wrapped.bytes.size <= bytes.size);
	goir_unwrap(&arena, fuzz_bytes(data, size), &again);
	fuzz_require(fuzz_same_text(wrapped.bytes, again.bytes) && wrapped.damage == again.damage);
	if (wrapped.mail)
		use_mail(&arena, wrapped.mail);

	/* a bomb takes its time, and page.c reads enough of pages */
	if (wrapped.bytes.size <= 64 * 1024 && fuzz_chosen(bytes, wrapped.bytes.at != bytes.at ? 4 : 16))
	{
		report = fuzz_host.alloc(sizeof(GoirReport));
		goir_page_open(&arena, bytes, GOIR_CHARSET_UNKNOWN, &page);
		goir_read_report(&arena, &page, report);
		fuzz_read(fuzz_write(report));
	}
	fuzz_end();
	return 0;
}
