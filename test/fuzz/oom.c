/*-------------------------------------------------------------------------
 *
 * oom.c
 *	  Out of memory in libxml2 and zlib: oom PAGE ... reads each page again and
 *	  again, each time with another of their allocations failing.
 *
 * Each point is tried alone and with all that come after it failing too, in a
 * process that has used libxml2 before and in one that has not.  The answer
 * must be an error, or the very report that the page gives with memory enough:
 * never another report, a crash or an endless loop.  Then there is memory again,
 * and the page gives that report; and libxml2 holds no more memory than it did
 * after the last reading, if there was one.  Asked to stop by somebody who does
 * not mean it, the page gives that report as well.  The last line is "N passed, M
 * failed", one count a page and way of failing.
 *
 *-------------------------------------------------------------------------
 */
#include "read/reader.h"
#include "rules/rules.h"
#include "store/layout.h"
#include "words/lexicon.h"

#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <libxml/parser.h>
#include <libxml/xmlmemory.h>
#include <zlib.h>

#define MAX_POINTS 250			/* of a page; of more, some are left out */
#define SECONDS 5				/* of processor time: more is an endless loop */

#ifdef COVERAGE
extern void __gcov_dump(void);
#endif

/* Leaves a process of its own; with gcc's counters it writes them first. */
static void
leave(int status)
{
#ifdef COVERAGE
	__gcov_dump();
#endif
	_exit(status);
}

/* How a reading ended, as exit status. */
enum
{
	SAME, AN_ERROR, DIFFERENT, BROKEN, LEAKED, SPOILT
};

static const char *const endings[] = {"", "", "another report", "no report at all", "memory lost", "the next reading spoilt"};

static long allocations;		/* of both, so far */
static long first;				/* the one to fail, 0 for none */
static bool to_the_end;			/* all behind it too */

static bool
fails(void)
{
	allocations++;
	return first > 0 && (to_the_end ? allocations >= first : allocations == first);
}

static long held;				/* pieces of memory that libxml2 has not freed */

static void *
failing_malloc(size_t size)
{
	void	   *piece = fails() ? NULL : malloc(size);

	held += piece != NULL;
	return piece;
}

static void *
failing_realloc(void *old, size_t size)
{
	void	   *piece = fails() ? NULL : realloc(old, size);

	held += piece != NULL && old == NULL;
	return piece;
}

static char *
failing_strdup(const char *text)
{
	char	   *piece = fails() ? NULL : strdup(text);

	held += piece != NULL;
	return piece;
}

static void
counting_free(void *piece)
{
	held -= piece != NULL;
	free(piece);
}

/*
 * zlib has its memory from goir, which has so much for it: it fails where zlib
 * asks for more.
 */
static alloc_func zlib_alloc;

static voidpf
failing_alloc(voidpf opaque, uInt items, uInt size)
{
	return fails() ? zlib_alloc(opaque, 1024, 1024 * 1024) : zlib_alloc(opaque, items, size);
}

extern int	__real_inflateInit2_(z_streamp stream, int bits, const char *version, int size);
extern int	__wrap_inflateInit2_(z_streamp stream, int bits, const char *version, int size);

/* The linker puts it before zlib's own. */
int
__wrap_inflateInit2_(z_streamp stream, int bits, const char *version, int size)
{
	zlib_alloc = stream->zalloc;
	stream->zalloc = failing_alloc;
	return __real_inflateInit2_(stream, bits, version, size);
}

/* goir's own memory never fails: a backend raises an error by itself. */
static void *
allocate(size_t size)
{
	void	   *piece = malloc(size);

	if (piece == NULL)
		abort();
	return piece;
}

static bool asked;				/* to stop, which the host cannot */

static bool
stopping(void)
{
	return asked;
}

static jmp_buf no_memory_at;

/* As ereport() does: libxml2 must have been left. */
static void
no_memory(const char *library)
{
	(void) library;
	longjmp(no_memory_at, 1);
}

static const GoirHost host = {allocate, NULL, stopping, NULL, no_memory};

typedef struct Page
{
	const char *name;
	GoirText	bytes;
	GoirText	stored;			/* with memory enough */
	long		allocations;	/* that it takes then */
} Page;

/* Reads a page; false if that is an error. */
static bool
parse(GoirText bytes, GoirText *stored)
{
	GoirArena	arena = {&host, NULL, 0};
	GoirReport *report = allocate(sizeof(GoirReport));
	char	   *to = allocate(GOIR_LAYOUT_MAX);
	GoirPage	page;

	if (setjmp(no_memory_at) != 0)
		return false;
	goir_page_open(&arena, bytes, GOIR_CHARSET_UNKNOWN, &page);
	goir_read_report(&arena, &page, report);
	*stored = (GoirText) {to, goir_store_report(report, to)};
	return true;
}

/* Is this what the page gives with memory enough? */
static bool
is_whole(const Page *page, GoirText stored)
{
	return stored.size == page->stored.size && memcmp(stored.at, page->stored.at, stored.size) == 0;
}

/* Reads a page with an allocation failing, or if that is none asked to stop, and once more. */
static int
read_twice(const Page *page, bool warm, long point, bool all)
{
	GoirText	stored = GOIR_NO_TEXT;
	int			result;
	long		held_before;

	if (warm && !parse(page->bytes, &stored))
		return BROKEN;
	held_before = held;
	allocations = 0;
	first = point;
	to_the_end = all;
	asked = point == 0;
	result = !parse(page->bytes, &stored) ? AN_ERROR : is_whole(page, stored) ? SAME : DIFFERENT;
	first = 0;
	asked = false;
	if (result == DIFFERENT)
		return result;
	if (warm && held != held_before)
		return LEAKED;
	return parse(page->bytes, &stored) && is_whole(page, stored) ? result : SPOILT;
}

/* What a process of its own gives: an exit status, 128 + signal if killed. */
static int
try(const Page *page, bool warm, long point, bool all)
{
	struct rlimit limit = {SECONDS, SECONDS + 1};
	int			status;
	pid_t		child = fork();

	if (child < 0)
	{
		perror("fork");
		exit(1);
	}
	if (child == 0)
	{
		setrlimit(RLIMIT_CPU, &limit);
		leave(read_twice(page, warm, point, all));
	}
	if (waitpid(child, &status, 0) != child)
		return BROKEN;
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/* Counts what a page takes, in a process of its own that tells by a pipe. */
static void
measure(Page *page, bool warm)
{
	int			ends[2];
	pid_t		child;

	if (pipe(ends) != 0 || (child = fork()) < 0)
	{
		perror("fork");
		exit(1);
	}
	if (child == 0)
	{
		GoirText	stored;

		if (warm)
			(void) parse(page->bytes, &stored);
		allocations = 0;
		_exit(parse(page->bytes, &stored) &&
			  write(ends[1], &allocations, sizeof(allocations)) == sizeof(allocations) &&
			  write(ends[1], &stored.size, sizeof(stored.size)) == sizeof(stored.size) &&
			  write(ends[1], stored.at, stored.size) == stored.size ? 0 : 1);
	}
	close(ends[1]);
	page->stored.at = allocate(GOIR_LAYOUT_MAX);
	if (read(ends[0], &page->allocations, sizeof(page->allocations)) != sizeof(page->allocations) ||
		read(ends[0], &page->stored.size, sizeof(page->stored.size)) != sizeof(page->stored.size) ||
		read(ends[0], (char *) page->stored.at, page->stored.size) != page->stored.size)
		page->stored.size = -1;
	close(ends[0]);
	waitpid(child, NULL, 0);
}

/* Fails a page at all points in one way; true if all answers were right. */
static bool
fail_page(const Page *page, bool warm, bool all, long *points, long *errors)
{
	long		step = page->allocations / MAX_POINTS + 1;
	long		point;
	bool		right = true;

	for (point = 1; point <= page->allocations; point += step)
	{
		int			result = try(page, warm, point, all);

		++*points;
		*errors += result == AN_ERROR;
		if (result == SAME || result == AN_ERROR)
			continue;
		right = false;
		printf("%s: allocation %ld of %ld%s, %s: %s %d\n", page->name, point,
			   page->allocations, all ? " and all behind it" : "", warm ? "warm" : "cold",
			   result < GOIR_COUNT(endings) ? endings[result] :
			   result == 128 + SIGXCPU ? "an endless loop" : "a crash", result);
	}
	/* a backend is asked to stop where it cannot, as by a message to log what memory it has */
	if (!all && try(page, warm, 0, false) != SAME)
	{
		printf("%s: not the same report if asked to stop\n", page->name);
		right = false;
	}
	/* with no memory at all there is nothing but an error */
	if (all && try(page, warm, 1, true) != AN_ERROR)
	{
		printf("%s: no memory at all, and no error\n", page->name);
		right = false;
	}
	return right;
}

/* A whole file. */
static GoirText
read_file(const char *name)
{
	const size_t room = 4 * 1024 * 1024;
	char	   *bytes = allocate(room);
	FILE	   *file = fopen(name, "rb");
	size_t		size;

	if (file == NULL)
	{
		perror(name);
		exit(1);
	}
	size = fread(bytes, 1, room, file);
	fclose(file);
	return (GoirText) {bytes, (int) size};
}

int
main(int count, char **names)
{
	long		points = 0;
	long		errors = 0;
	int			passed = 0;
	int			failed = 0;
	int			i;

	xmlMemSetup(counting_free, failing_malloc, failing_realloc, failing_strdup);
	goir_form_init();
	goir_lexicon_init();
	for (i = 1; i < count; i++)
	{
		Page		page = {names[i], read_file(names[i]), GOIR_NO_TEXT, 0};
		int			way;

		for (way = 0; way < 4; way++)
		{
			bool		warm = way >= 2;

			measure(&page, warm);
			fflush(stdout);
			if (page.stored.size > 0 && page.allocations > 0 &&
				fail_page(&page, warm, way % 2 == 1, &points, &errors))
				passed++;
			else
				failed++;
		}
	}
	printf("%ld failing allocations of libxml2 %s and zlib %s, %ld of them an error\n", points,
		   xmlParserVersion, zlibVersion(), errors);
	printf("%d passed, %d failed\n", passed, failed);
	return failed != 0 || passed == 0;
}
