/*-------------------------------------------------------------------------
 *
 * inflate.c
 *	  Deflated bytes to bytes.  The only room that knows zlib.
 *
 * zlib gets its memory before it is called, and no call of it takes long: so an
 * error of the host never passes through its frames, and there is nothing to
 * free.  If what it got is too little, that is as if there were no memory.
 *
 *-------------------------------------------------------------------------
 */
#include "file/inflate.h"

#include <limits.h>

#define ZLIB_CONST
#include <zlib.h>

#define ROOM (64 * 1024)		/* zlib needs 40 kB, zlib-ng 50 */
#define LEAST (4 * 1024)		/* to come out */
#define USUAL 16				/* times as many bytes come out of XML at most, */
#define SMALL (16 * 1024)		/* for which there is room at once if it is not large */

/* The memory that zlib has left. */
typedef struct Room
{
	char	   *free;
	size_t		left;
} Room;

/* Gives zlib memory, zeroed as it likes it. */
static voidpf
give(voidpf opaque, uInt items, uInt size)
{
	Room	   *room = opaque;
	size_t		bytes = ((size_t) items * size + 15) & ~(size_t) 15;
	char	   *piece = room->free;

	if (bytes > room->left)
		return Z_NULL;
	room->free += bytes;
	room->left -= bytes;
	return memset(piece, 0, bytes);
}

/* All of it is taken back at once. */
static void
take_back(voidpf opaque, voidpf piece)
{
	(void) opaque, (void) piece;
}

/* What is being inflated. */
typedef struct Work
{
	GoirArena  *arena;
	z_stream	zlib;
	char	   *out;
	int			size;
	int			room;
	int			limit;
} Work;

/* How many bytes may come out of this input. */
static int
most(GoirText in, int limit)
{
	int64_t		allowed = GOIR_FREE_RATIO + (int64_t) in.size * GOIR_MAX_RATIO;

	return allowed < limit ? (int) allowed : limit;
}

/* Goes a step on: GOIR_POLL bytes, or as many as there is room for. */
static int
step(Work *work)
{
	int			room;
	int			result;

	/* a byte more than there may be tells whether there would be more */
	if (work->size == work->room)
		work->out = goir_grow(work->arena, work->out, work->size, &work->room, 1);
	room = work->room < work->limit + 1 ? work->room - work->size : work->limit + 1 - work->size;
	if (room > GOIR_POLL)
		room = GOIR_POLL;
	goir_poll(work->arena);
	work->zlib.next_out = (Bytef *) work->out + work->size;
	work->zlib.avail_out = room;
	/* what ends in this step needs no copy of what it refers to */
	result = inflate(&work->zlib, Z_FINISH);
	work->size += room - (int) work->zlib.avail_out;
	return result;
}

/* Does another member of a gzip file begin here? */
static bool
is_member(const z_stream *zlib)
{
	return zlib->avail_in > 2 && memcmp(zlib->next_in, "\x1f\x8b\x08", 3) == 0;
}

/* Goes on to the end, or to where it goes wrong. */
static GoirInflateResult
run(Work *work, GoirDeflated kind)
{
	for (;;)
	{
		int			result = step(work);

		if (result == Z_MEM_ERROR)
			work->arena->host->no_memory("zlib");
		if (work->size > work->limit)
			return GOIR_INFLATE_LIMIT;
		if (result == Z_STREAM_END)
		{
			if (kind != GOIR_GZIPPED || !is_member(&work->zlib))
				return GOIR_INFLATED;
			inflateReset(&work->zlib);
		}
		else if (result != Z_OK && result != Z_BUF_ERROR)
			return GOIR_INFLATE_BROKEN;
		else if (work->zlib.avail_out > 0)
			return GOIR_INFLATE_CUT;
	}
}

GoirInflateResult
goir_inflate(GoirArena *arena, GoirText in, GoirDeflated kind, int limit, GoirText *out)
{
	Work		work = {arena};
	Room		room = {goir_space(arena, ROOM), ROOM};
	void	   *all = room.free;
	GoirInflateResult result;
	int			times;

	work.limit = most(in, limit < INT_MAX ? limit : INT_MAX - 1);
	times = in.size < SMALL ? USUAL : 4;
	work.room = in.size < (work.limit - LEAST) / times ? times * in.size + LEAST : work.limit + 1;
	work.out = goir_space(arena, work.room);
	work.zlib.zalloc = give;
	work.zlib.zfree = take_back;
	work.zlib.opaque = &room;
	work.zlib.next_in = (const Bytef *) in.at;
	work.zlib.avail_in = in.size;
	if (inflateInit2(&work.zlib, kind == GOIR_GZIPPED ? 16 + MAX_WBITS : -MAX_WBITS) != Z_OK)
		arena->host->no_memory("zlib");
	result = run(&work, kind);
	inflateEnd(&work.zlib);
	goir_fit(arena, all, ROOM, 8);
	if (result == GOIR_INFLATE_BROKEN)
		work.size = 0;
	if (work.size > work.limit)
		work.size = work.limit;
	out->at = goir_fit(arena, work.out, work.room, work.size);
	out->size = work.size;
	return result;
}

uint32_t
goir_crc(GoirText bytes)
{
	return (uint32_t) crc32(0, (const Bytef *) bytes.at, bytes.size);
}
