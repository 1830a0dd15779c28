/*-------------------------------------------------------------------------
 *
 * core.c
 *	  Times goir's core and libxml2 on the same pages, without a server.
 *
 *	  bench_core READERS RUNS all|each <names
 *
 * READERS is a list of goir, open, sax, dom with commas between, names are
 * those of files, one a line.  all: the files together, in stretches of BATCH
 * that each reader reads in turn, so that what disturbs one disturbs all; a
 * line for each run, after one line that says how many pages, bytes and start
 * tags there are.  each: a line for each run and file.  A line is the bytes
 * and the seconds of each reader, then the file's name.
 *
 * test/bench/run builds it from the objects that the extension is linked from,
 * those that do not know the server, and so with the compiler's flags of PGXS.
 *
 *-------------------------------------------------------------------------
 */
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "read/reader.h"
#include "rules/rules.h"
#include "store/layout.h"
#include "words/lexicon.h"

#define BATCH 25
#define STEADY 2000000
#define OPTIONS (HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET)
#define MAX_READERS 8

typedef struct Page
{
	char	   *name;
	GoirText	bytes;
} Page;

typedef struct Reader
{
	const char *name;
	void		(*read) (GoirText bytes);
} Reader;

/* Memory of one page, freed after it as a memory context is. */
static void **blocks;
static int	n_blocks;
static int	blocks_room;

/* Ends the program with a message. */
static void
die(const char *what, const char *name)
{
	fprintf(stderr, "bench_core: %s %s\n", what, name);
	exit(1);
}

/* Memory, or the end. */
static void *
must(void *memory)
{
	if (memory == NULL)
		die("out of", "memory");
	return memory;
}

/* The core's host: memory of the current page. */
static void *
host_alloc(size_t size)
{
	if (n_blocks == blocks_room)
	{
		blocks_room = blocks_room ? blocks_room * 2 : 1024;
		blocks = must(realloc(blocks, blocks_room * sizeof(void *)));
	}
	return blocks[n_blocks++] = must(malloc(size ? size : 1));
}

/* The core's host: memory of the current page, moved if need be. */
static void *
host_resize(void *memory, size_t size)
{
	int			i = n_blocks - 1;

	while (blocks[i] != memory)
		i--;
	return blocks[i] = must(realloc(memory, size));
}

/* The core's host: nobody stops it. */
static bool
host_stopping(void)
{
	return false;
}

/* The core's host: a library found no memory. */
static void
host_no_memory(const char *library)
{
	die("no memory for", library);
}

static const GoirHost host = {host_alloc, host_resize, host_stopping, NULL, host_no_memory};

/* Frees the memory of a page. */
static void
free_page(void)
{
	while (n_blocks > 0)
		free(blocks[--n_blocks]);
}

/* Opens a page and lets it go. */
static void
read_open(GoirText bytes)
{
	GoirArena	arena = {&host, NULL, 0};
	GoirPage	page;

	goir_page_open(&arena, bytes, GOIR_CHARSET_UNKNOWN, &page);
	free_page();
}

/* A page to a report as it is stored: what goir_parse() does. */
static void
read_goir(GoirText bytes)
{
	static char stored[GOIR_LAYOUT_MAX];
	GoirArena	arena = {&host, NULL, 0};
	GoirReport *report = goir_alloc(&arena, sizeof(GoirReport));
	GoirPage	page;

	goir_page_open(&arena, bytes, GOIR_CHARSET_UNKNOWN, &page);
	goir_read_report(&arena, &page, report);
	if (goir_store_report(report, stored) <= 0)
		die("cannot write", "a report");
	free_page();
}

/* libxml2 with the given handlers; none of them is also the least it can do. */
static void
parse_sax(GoirText bytes, htmlSAXHandler *handlers, void *data)
{
	htmlParserCtxtPtr context = must(htmlCreateMemoryParserCtxt(bytes.at, bytes.size));
	htmlSAXHandlerPtr own = context->sax;

	context->sax = handlers;
	if (data)
		context->userData = data;
	htmlCtxtUseOptions(context, OPTIONS);
	htmlParseDocument(context);
	context->sax = own;
	if (context->myDoc)
		xmlFreeDoc(context->myDoc);
	htmlFreeParserCtxt(context);
}

/* libxml2's SAX parser with empty handlers. */
static void
read_sax(GoirText bytes)
{
	htmlSAXHandler handlers = {0};

	parse_sax(bytes, &handlers, NULL);
}

/* libxml2's DOM. */
static void
read_dom(GoirText bytes)
{
	xmlFreeDoc(htmlReadMemory(bytes.at, bytes.size, NULL, NULL, OPTIONS));
}

static const Reader readers[] = {
	{"goir", read_goir}, {"open", read_open}, {"sax", read_sax}, {"dom", read_dom}
};

/* Counts a start tag. */
static void
count_tag(void *data, const xmlChar *name, const xmlChar **attributes)
{
	(void) name;
	(void) attributes;
	++*(long *) data;
}

/* Start tags in a page, as libxml2 sees it. */
static long
tags(GoirText bytes)
{
	htmlSAXHandler handlers = {0};
	long		count = 0;

	handlers.startElement = count_tag;
	parse_sax(bytes, &handlers, &count);
	return count;
}

/* The time, in seconds. */
static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec + t.tv_nsec / 1e9;
}

/* A file with its name. */
static Page
load(const char *name)
{
	Page		page = {must(strdup(name)), {NULL, 0}};
	FILE	   *file = fopen(name, "rb");
	char	   *bytes = must(malloc(GOIR_MAX_PAGE));
	size_t		size;

	if (file == NULL)
		die("cannot open", name);
	size = fread(bytes, 1, GOIR_MAX_PAGE, file);
	fclose(file);
	page.bytes = (GoirText) {must(realloc(bytes, size + 1)), (int) size};
	return page;
}

/* All files named on standard input. */
static int
load_all(Page **pages)
{
	char		line[4096];
	int			n = 0;

	*pages = NULL;
	while (fgets(line, sizeof(line), stdin))
	{
		line[strcspn(line, "\n")] = '\0';
		if ((n & (n - 1)) == 0)
			*pages = must(realloc(*pages, (n ? n * 2 : 1) * sizeof(Page)));
		(*pages)[n++] = load(line);
	}
	return n;
}

/* The readers named in a list. */
static int
choose(char *list, const Reader **chosen)
{
	int			n = 0;
	int			i;
	char	   *name;

	for (name = strtok(list, ","); name; name = strtok(NULL, ","))
	{
		for (i = 0; i < GOIR_COUNT(readers) && strcmp(readers[i].name, name) != 0; i++)
			;
		if (i == GOIR_COUNT(readers) || n == MAX_READERS)
			die("no such reader as", name);
		chosen[n++] = &readers[i];
	}
	return n;
}

/*
 * One run over some pages, each read some times: a line with the time of each
 * reader.
 */
static void
measure(const Page *pages, int n, int times, const Reader **chosen, int n_chosen,
		const char *name)
{
	double		seconds[MAX_READERS] = {0};
	size_t		bytes = 0;
	int			i,
				at,
				end;

	for (at = 0; at < n; at = end)
	{
		end = at + BATCH < n ? at + BATCH : n;
		for (int reader = 0; reader < n_chosen; reader++)
		{
			double		start;

			/* memory of the page before, if that was large, is given back now */
			if (times > 1)
				chosen[reader]->read(pages[at].bytes);
			start = now();
			for (int time = 0; time < times; time++)
				for (i = at; i < end; i++)
					chosen[reader]->read(pages[i].bytes);
			seconds[reader] += (now() - start) / times;
		}
	}
	for (i = 0; i < n; i++)
		bytes += pages[i].bytes.size;
	printf("%zu", bytes);
	for (i = 0; i < n_chosen; i++)
		printf(" %.9f", seconds[i]);
	printf(" %s\n", name);
	fflush(stdout);
}

/* How many pages, bytes and start tags there are. */
static void
describe(const Page *pages, int n)
{
	size_t		bytes = 0;
	long		count = 0;

	for (int i = 0; i < n; i++)
	{
		bytes += pages[i].bytes.size;
		count += tags(pages[i].bytes);
	}
	printf("%d %zu %ld\n", n, bytes, count);
}

int
main(int argc, char **argv)
{
	const Reader *chosen[MAX_READERS];
	Page	   *pages;
	int			n,
				n_chosen,
				runs;

	if (argc != 4)
		die("usage:", "bench_core READERS RUNS all|each <names");
	goir_form_init();
	goir_lexicon_init();
	n_chosen = choose(argv[1], chosen);
	runs = atoi(argv[2]);
	n = load_all(&pages);
	if (strcmp(argv[3], "all") == 0)
		describe(pages, n);
	/* what is set up once belongs to no page */
	for (int reader = 0; reader < n_chosen && n > 0; reader++)
		chosen[reader]->read(pages[0].bytes);
	for (int run = 0; run < runs; run++)
	{
		if (strcmp(argv[3], "all") == 0)
			measure(pages, n, 1, chosen, n_chosen, "-");
		else
			for (int i = 0; i < n; i++)
				measure(&pages[i], 1, 1 + STEADY / (1 + pages[i].bytes.size), chosen,
						n_chosen, pages[i].name);
	}
	return 0;
}
