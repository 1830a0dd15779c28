/*-------------------------------------------------------------------------
 *
 * same.c
 *	  Are two reports the same, whole or in part?
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

bool
fuzz_same_text(GoirText a, GoirText b)
{
	return (a.at == NULL) == (b.at == NULL) && a.size == b.size &&
		(a.size == 0 || memcmp(a.at, b.at, a.size) == 0);
}

bool
fuzz_same_figure(const GoirFigure *a, const GoirFigure *b)
{
	return a->state == b->state && fuzz_same_text(a->printed, b->printed) &&
		(a->state != GOIR_NUMBER ||
		 (a->number.value == b->number.value && a->number.scale == b->number.scale));
}

bool
fuzz_same_figures(const GoirReport *a, const GoirReport *b)
{
	int			slot;

	for (slot = 0; slot < goir_slots(); slot++)
		if (!fuzz_same_figure(&a->figure[slot], &b->figure[slot]))
			return false;
	return true;
}

bool
fuzz_same_header(const GoirReport *a, const GoirReport *b)
{
	return a->year == b->year && a->form == b->form &&
		a->is_report == b->is_report && a->has_published == b->has_published &&
		(!a->has_published || a->published == b->published) &&
		fuzz_same_text(a->agency, b->agency) && fuzz_same_text(a->title, b->title);
}
