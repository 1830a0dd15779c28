/*-------------------------------------------------------------------------
 *
 * fuzz.h
 *	  What the fuzz targets share: a host, promises, what reports must keep.
 *
 * A target is a file with one LLVMFuzzerTestOneInput(); it is linked with the
 * core, host.c, report.c and same.c:
 *
 *	  page.c		bytes of a page
 *	  format.c		bytes of any document: what it is
 *	  wrap.c		what pages are wrapped in: gzip, HTTP, mails, WARC, data: URLs
 *	  wire.c		reports that goir_report_recv() accepts, changed at random
 *	  stored.c		any bytes where a stored report should be
 *	  total.c		any bytes where the state of a sum should be
 *	  label.c		the core's short texts: codes, numbers, labels, dates
 *	  xml.c			XML, and words with places in it
 *	  zip.c			zip archives, and what is deflated
 *	  office.c		office documents, by the XML of their parts
 *
 * The text form of a report is read by the server's jsonb and is none of
 * theirs: see the files text and text.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_FUZZ_H
#define GOIR_FUZZ_H

#include "read/reader.h"
#include "store/layout.h"

/* The entry points that libFuzzer calls. */
extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* host.c */

/* Each piece of memory by itself, so that a sanitizer sees its ends. */
extern const GoirHost fuzz_host;

#define FUZZ_ARENA ((GoirArena) {&fuzz_host, NULL, 0})

/* Prepares the core at the first call; all memory of a run is freed at its end. */
extern void fuzz_begin(void);
extern void fuzz_end(void);

/* The bytes in memory of their own, with nothing behind them. */
extern GoirText fuzz_bytes(const uint8_t *data, size_t size);

/* Is it one input of so many, the same in every run?  For what takes long. */
extern bool fuzz_chosen(GoirText bytes, unsigned one_in);

/* Is every input chosen? */
extern bool fuzz_all;

/* What must be true of whatever input; says what is not, and aborts. */
#define fuzz_require(promise) \
	((promise) ? (void) 0 : fuzz_broken(#promise, __FILE__, __LINE__))

extern void fuzz_broken(const char *promise, const char *file, int line);

/* Reads every byte of a text, which must be valid UTF-8 or absent. */
extern void fuzz_read_text(GoirText text);

/* same.c: are they the same, the texts by their bytes? */
extern bool fuzz_same_text(GoirText a, GoirText b);
extern bool fuzz_same_figure(const GoirFigure *a, const GoirFigure *b);
extern bool fuzz_same_figures(const GoirReport *a, const GoirReport *b);
extern bool fuzz_same_header(const GoirReport *a, const GoirReport *b);

/* report.c */

/* Writes a report; the bytes are those of the one encoding it has. */
extern GoirText fuzz_write(const GoirReport *report);

/* Reads the bytes of a report, which are accepted. */
extern const GoirReport *fuzz_read(GoirText bytes);

/*
 * Everything that SQL can ask of stored bytes which the reader accepts:
 * partial readers, rules, totals.  Returns the report.
 */
extern const GoirReport *fuzz_use_report(GoirText bytes);

/* The cells of a page, as goir_cells() gives them. */
extern void fuzz_use_cells(const GoirDocument *document);

/* Its page, read again, has the same header and figures. */
extern void fuzz_use_page_of(const GoirReport *report);

#endif							/* GOIR_FUZZ_H */
