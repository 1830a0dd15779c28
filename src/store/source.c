/*-------------------------------------------------------------------------
 *
 * source.c
 *	  What the readers of stored bytes share.
 *
 *-------------------------------------------------------------------------
 */
#include "store/source.h"

GoirText
goir_get_text(Source *source, int limit)
{
	int			size = get_int(source, 0, limit, "a text is too long");
	GoirText	text = {source->at, size};

	if (source->end - source->at < size)
	{
		broken(source, "it ends too early");
		return (GoirText) {source->at, 0};
	}
	if (!goir_is_utf8(text))
		broken(source, "a text is not valid UTF-8");
	else
		source->at += size;
	return text;
}

GoirDecimal
goir_get_decimal(Source *source, int scale, bool negative)
{
	GoirDecimal number;
	uint64_t	magnitude;

	if (scale > GOIR_MAX_SCALE)
		broken(source, "a number has too many decimals");
	magnitude = get_varint(source);
	if (magnitude > INT64_MAX)
		broken(source, "a number is too large");
	if (source->why)
		return (GoirDecimal) {0, 0};
	number.scale = scale;
	number.value = negative ? -(int64_t) magnitude : (int64_t) magnitude;
	return number;
}

GoirFigure
goir_get_special(Source *source, bool strict)
{
	GoirFigure	figure = {GOIR_MISSING, {0, 0}, {NULL, 0}};
	int			tag = get_byte(source);
	bool		printed = (tag & GOIR_SPECIAL_PRINTED) != 0;
	bool		negative = (tag & GOIR_SPECIAL_NEGATIVE) != 0;

	figure.state = tag & 0x07;
	if ((tag & ~(0x07 | GOIR_SPECIAL_PRINTED | GOIR_SPECIAL_NEGATIVE)) != 0 ||
		figure.state == GOIR_MISSING || figure.state >= GOIR_STATES ||
		(figure.state != GOIR_NUMBER &&
		 (negative || printed != (figure.state != GOIR_BLANK))))
		broken(source, "a cell has an unknown state");
	if (source->why == NULL && figure.state == GOIR_NUMBER)
	{
		int			scale = get_byte(source);

		figure.number = goir_get_decimal(source, scale, negative);
		if (negative && figure.number.value == 0)
			broken(source, "zero is negative");
	}
	if (source->why == NULL && printed)
	{
		figure.printed = goir_get_text(source, GOIR_MAX_PRINTED);
		if (figure.printed.size == 0)
			broken(source, "a printed text is empty");
	}
	if (source->why == NULL && strict && goir_cell_entry(&figure) != GOIR_CELL_SPECIAL)
		broken(source, "a cell is not stored as short as it can be");
	return figure;
}

bool
goir_find_cells(Source *source, GoirFormNo form, CellParts *parts)
{
	int			size = get_pair(source);
	int			map;

	parts->form = form;
	parts->count = goir_form_cells(form);
	map = (parts->count + 7) / 8;
	if (source->why == NULL && source->end - source->at < map + size)
		broken(source, "it ends too early");
	if (source->why)
		return false;
	parts->map = (const unsigned char *) source->at;
	parts->entry = parts->map + map;
	parts->end = parts->entry + size;
	source->at = (const char *) parts->end;
	return true;
}
