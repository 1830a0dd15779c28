/*
 * The host of the programs here, which count memory by allocate() and resize()
 * of their own, defined before this is included.
 */
static bool
stopping(void)
{
	return false;
}

static void
no_memory(const char *library)
{
	fprintf(stderr, "%s: out of memory\n", library);
	abort();
}

static const GoirHost host = {allocate, resize, stopping, NULL, no_memory};
