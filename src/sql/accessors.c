/*-------------------------------------------------------------------------
 *
 * accessors.c
 *	  The header of a report, value by value.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "utils/date.h"

#include "show/render.h"
#include "sql/goir.h"

PG_FUNCTION_INFO_V1(goir_year);
PG_FUNCTION_INFO_V1(goir_form);
PG_FUNCTION_INFO_V1(goir_agency);
PG_FUNCTION_INFO_V1(goir_title);
PG_FUNCTION_INFO_V1(goir_published);
PG_FUNCTION_INFO_V1(goir_is_report);
PG_FUNCTION_INFO_V1(goir_is_complete);
PG_FUNCTION_INFO_V1(goir_html);
PG_FUNCTION_INFO_V1(goir_reader);
PG_FUNCTION_INFO_V1(goir_reader_here);

/* Reads the header of the argument, and nothing else into report. */
static void
read_header(FunctionCallInfo fcinfo, GoirReport *report)
{
	GoirText	bytes = goir_arg_bytes(fcinfo, 0);

	if (!goir_layout_header(bytes, report))
		goir_report_broken(bytes);
}

/* Reads of the argument what stands in its first bytes. */
static void
read_head(FunctionCallInfo fcinfo, GoirReport *report)
{
	if (!goir_layout_head(goir_arg_front(fcinfo, 0), report))
		goir_report_broken(goir_arg_bytes(fcinfo, 0));
}

Datum
goir_year(PG_FUNCTION_ARGS)
{
	GoirReport	report;

	read_head(fcinfo, &report);
	if (report.year == 0)
		PG_RETURN_NULL();
	PG_RETURN_INT32(report.year);
}

Datum
goir_form(PG_FUNCTION_ARGS)
{
	GoirReport	report;

	read_head(fcinfo, &report);
	if (report.form == GOIR_NO_FORM)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(goir_literal_datum(goir_forms_data[report.form].code));
}

Datum
goir_agency(PG_FUNCTION_ARGS)
{
	GoirReport	report;

	read_header(fcinfo, &report);
	if (report.agency.at == NULL)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(goir_text_datum(report.agency));
}

Datum
goir_title(PG_FUNCTION_ARGS)
{
	GoirReport	report;

	read_header(fcinfo, &report);
	if (report.title.at == NULL)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(goir_text_datum(report.title));
}

Datum
goir_published(PG_FUNCTION_ARGS)
{
	GoirReport	report;

	read_header(fcinfo, &report);
	if (!report.has_published)
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(report.published);
}

Datum
goir_is_report(PG_FUNCTION_ARGS)
{
	GoirReport	report;

	read_head(fcinfo, &report);
	PG_RETURN_BOOL(report.is_report);
}

Datum
goir_html(PG_FUNCTION_ARGS)
{
	GoirArena	arena = GOIR_ARENA;

	PG_RETURN_DATUM(goir_text_datum(goir_render(&arena, goir_arg_report(fcinfo, 0))));
}

/* Is every cell of the report's form a number? */
Datum
goir_is_complete(PG_FUNCTION_ARGS)
{
	GoirText	bytes = goir_arg_bytes(fcinfo, 0);
	GoirCells	cells;
	int			i;

	if (!goir_layout_cells(bytes, &cells))
		goir_report_broken(bytes);
	for (i = 0; i < cells.n; i++)
		if (cells.entry[i] < GOIR_CELL_LATE &&
			goir_entry_state(cells.entry[i]) != GOIR_NUMBER)
			PG_RETURN_BOOL(false);
	for (i = 0; i < cells.n_late; i++)
		if (cells.late[i].state != GOIR_NUMBER)
			PG_RETURN_BOOL(false);
	PG_RETURN_BOOL(cells.form != GOIR_NO_FORM);
}

Datum
goir_reader(PG_FUNCTION_ARGS)
{
	GoirReport	report;

	read_head(fcinfo, &report);
	PG_RETURN_INT32(report.reader);
}

Datum
goir_reader_here(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(GOIR_READER);
}
