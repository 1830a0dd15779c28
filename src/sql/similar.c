/*-------------------------------------------------------------------------
 *
 * similar.c
 *	  What two reports have in common: fingerprints of narratives, keys of
 *	  names.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "access/detoast.h"
#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/memutils.h"

#include "read/prose/fingerprint.h"
#include "read/reader.h"
#include "sql/goir.h"
#include "words/agency.h"

PG_FUNCTION_INFO_V1(goir_fingerprint_text);
PG_FUNCTION_INFO_V1(goir_fingerprint_bytea);
PG_FUNCTION_INFO_V1(goir_similarity);
PG_FUNCTION_INFO_V1(goir_bands);
PG_FUNCTION_INFO_V1(goir_agency_key);

/* An array of integers. */
static Datum
integers(const int32 *number, int n)
{
	Datum	   *element = palloc(n * sizeof(Datum) + 1);
	int			i;

	for (i = 0; i < n; i++)
		element[i] = Int32GetDatum(number[i]);
	return PointerGetDatum(construct_array(element, n, INT4OID, sizeof(int32), true, TYPALIGN_INT));
}

/* The fingerprint of an argument. */
static const int32 *
fingerprint_argument(FunctionCallInfo fcinfo, int n)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(n);

	if (ARR_NDIM(array) != 1 || ARR_DIMS(array)[0] != GOIR_FINGERPRINT || array_contains_nulls(array))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("array is not a fingerprint"),
				 errdetail("A fingerprint has %d elements, none of them null.", GOIR_FINGERPRINT),
				 errhint("Use goir_fingerprint(document).")));
	return (const int32 *) ARR_DATA_PTR(array);
}

/* The fingerprint of a page, NULL if its narrative is too short for one. */
static Datum
fingerprint(FunctionCallInfo fcinfo, bool is_text)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext,
												  "goir page", ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(context);
	GoirReport *report = palloc0(sizeof(GoirReport));
	GoirArena	arena = GOIR_ARENA;
	GoirNarrative narrative;
	GoirPage	page;
	int32		print[GOIR_FINGERPRINT];
	bool		has;

	goir_open_argument(fcinfo, is_text, &arena, &page);
	goir_read_page_narrative(&arena, &page, &narrative);
	goir_read_header(&arena, &page, &narrative, report);
	has = goir_fingerprint_of(&arena, &narrative, report->agency, print);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(context);
	if (!has)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(integers(print, GOIR_FINGERPRINT));
}

Datum
goir_fingerprint_text(PG_FUNCTION_ARGS)
{
	return fingerprint(fcinfo, true);
}

Datum
goir_fingerprint_bytea(PG_FUNCTION_ARGS)
{
	return fingerprint(fcinfo, false);
}

Datum
goir_similarity(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(goir_share_of(fingerprint_argument(fcinfo, 0), fingerprint_argument(fcinfo, 1)));
}

Datum
goir_bands(PG_FUNCTION_ARGS)
{
	int32		band[GOIR_BANDS];
	int			bands = goir_bands_of(fingerprint_argument(fcinfo, 0), band);

	PG_RETURN_DATUM(integers(band, bands));
}

Datum
goir_agency_key(PG_FUNCTION_ARGS)
{
	GoirArena	arena = GOIR_ARENA;
	text	   *name;

	/* nobody can cancel what follows, which takes seconds for what is no name at all */
	if (toast_raw_datum_size(PG_GETARG_DATUM(0)) - VARHDRSZ > GOIR_MAX_PAGE)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("name is too long"),
				 errdetail("A name may have at most %d bytes.", GOIR_MAX_PAGE)));
	name = PG_GETARG_TEXT_PP(0);
	PG_RETURN_DATUM(goir_text_datum(goir_agency_key_of(&arena,
													   goir_from_server(VARDATA_ANY(name), (int) VARSIZE_ANY_EXHDR(name)))));
}
