/*-------------------------------------------------------------------------
 *
 * codes.c
 *	  What many reports have alike, and the numbers it is stored by.
 *
 * Most titles end alike and most agencies stand in their title: neither is
 * stored twice.
 *
 *-------------------------------------------------------------------------
 */
#include "store/layout.h"

#define AS_PRINTED(literal) {literal, sizeof(literal) - 1}
#define DASH(literal)		{GOIR_DASH, {0, 0}, AS_PRINTED(literal)}
#define NUMBER(value, scale, literal) {GOIR_NUMBER, {value, scale}, AS_PRINTED(literal)}

const GoirFigure goir_common_cells[GOIR_COMMON_CELLS] = {
	{GOIR_BLANK, {0, 0}, {NULL, 0}},
	DASH("-"), DASH("--"), DASH("—"), DASH("——"), DASH("/"), DASH("无"), DASH("×"),
	DASH("－"), DASH("－－"), DASH("–"), DASH("―"), DASH("／"), DASH("\\"), DASH("*"),
	NUMBER(0, 0, "０"), NUMBER(1, 0, "１"), NUMBER(2, 0, "２"), NUMBER(3, 0, "３"),
	NUMBER(4, 0, "４"), NUMBER(5, 0, "５"), NUMBER(6, 0, "６"), NUMBER(7, 0, "７"),
	NUMBER(8, 0, "８"), NUMBER(9, 0, "９"),
	NUMBER(0, 0, "0件"), NUMBER(0, 0, "0元"), NUMBER(0, 0, "0万元"),
	{GOIR_NUMBER, {0, 1}, {NULL, 0}}, {GOIR_NUMBER, {0, 2}, {NULL, 0}},
};

static bool
same_text(GoirText a, GoirText b)
{
	return a.size == b.size && (a.size == 0 || memcmp(a.at, b.at, a.size) == 0);
}

int
goir_cell_entry(const GoirFigure *figure)
{
	int			i;

	if (figure->state == GOIR_MISSING)
		return GOIR_CELL_MISSING;
	if (goir_is_plain(figure))
		return figure->number.value < GOIR_CELL_COMMON ? (int) figure->number.value :
			figure->number.value <= UINT16_MAX ? GOIR_CELL_PAIR : GOIR_CELL_SPECIAL;
	for (i = 0; i < GOIR_COMMON_CELLS; i++)
	{
		const GoirFigure *common = &goir_common_cells[i];

		if (figure->state == common->state &&
			(figure->state != GOIR_NUMBER ||
			 (figure->number.value == common->number.value &&
			  figure->number.scale == common->number.scale)) &&
			same_text(figure->printed, common->printed))
			return GOIR_CELL_COMMON + i;
	}
	return GOIR_CELL_SPECIAL;
}

#define END(literal)	{literal, sizeof(literal) - 1}

const GoirText goir_title_ends[GOIR_TITLE_ENDS] = {
	END(""),
	END("政府信息公开工作年度报告"),
	END("年政府信息公开工作年度报告"),
	END("年度政府信息公开工作年度报告"),
	END("政府信息公开年度报告"),
	END("年政府信息公开年度报告"),
	END("年度政府信息公开年度报告"),
	END("政府信息公开工作年报"),
	END("年政府信息公开工作年报"),
	END("年度政府信息公开工作年报"),
	END("政府信息公开年报"),
	END("年政府信息公开年报"),
	END("年度政府信息公开年报"),
};

int
goir_title_end(GoirText title)
{
	int			best = 0;
	int			i;

	for (i = 1; i < GOIR_TITLE_ENDS; i++)
		if (goir_title_ends[i].size > goir_title_ends[best].size &&
			goir_is_at(title, title.size - goir_title_ends[i].size, goir_title_ends[i].at))
			best = i;
	return best;
}

int
goir_agency_at(GoirText start, GoirText agency)
{
	int			at;

	for (at = 0; agency.size > 0 && at + agency.size <= start.size && at < UINT8_MAX; at++)
		if (memcmp(start.at + at, agency.at, agency.size) == 0)
			return at + 1;
	return 0;
}
