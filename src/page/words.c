/*-------------------------------------------------------------------------
 *
 * words.c
 *	  Words with their places on paper.
 *
 *-------------------------------------------------------------------------
 */
#include "page/words.h"

#define POINT 1000				/* places are counted in so many parts of one */
#define MAX_PLACE (100000 * POINT)	/* paper is smaller */
#define MAX_JOINED 400			/* bytes of a word that comes in pieces */
#define TAIL 4096

bool
goir_words_place(GoirText text, int *place)
{
	const char *at = text.at;
	const char *end = at + text.size;
	bool		negative = at < end && *at == '-';
	int			digits = 0;
	int			decimals = -1;	/* before the point */
	int64_t		value = 0;

	for (at += negative; at < end; at++)
	{
		if (*at == '.' && decimals < 0)
			decimals = 0;
		else if (*at < '0' || *at > '9' || value > MAX_PLACE)
			return false;
		else if (decimals < 3)
		{
			value = value * 10 + *at - '0';
			decimals += decimals >= 0;
			digits++;
		}
	}
	for (decimals += decimals < 0; decimals < 3; decimals++)
		value *= 10;
	*place = (int) (negative ? -value : value);
	return digits > 0 && value <= MAX_PLACE;
}

bool
goir_words_places(GoirText text, int *place, int n)
{
	int			at = 0;
	int			i;

	for (i = 0; i < n; i++)
	{
		int			from;

		while (at < text.size && (text.at[at] == ' ' || text.at[at] == ','))
			at++;
		for (from = at; at < text.size && text.at[at] != ' ' && text.at[at] != ',' && text.at[at] != ';'; at++)
			;
		if (!goir_words_place((GoirText) {text.at + from, at - from}, &place[i]))
			return false;
	}
	return true;
}

bool
goir_words_add(GoirWords *words, GoirRect rect, int confidence)
{
	words->open = -1;
	if (rect.left > rect.right || rect.top >= rect.bottom)
		return false;
	words->word = goir_room(words->arena, words->word, words->n, &words->room, sizeof(GoirWord));
	words->word[words->n] = (GoirWord) {words->page, words->n, -1, confidence, false, GOIR_UPRIGHT, words->edge, rect, GOIR_NO_EDGE, GOIR_NO_TEXT};
	words->open = words->n++;
	return true;
}

void
goir_words_text(GoirWords *words, GoirText text)
{
	GoirText   *whole;

	if (words->open < 0 || text.size == 0)
		return;
	whole = &words->word[words->open].text;
	if (whole->size == 0)
	{
		*whole = text;
		return;
	}
	if (whole->size + text.size > MAX_JOINED)
	{
		words->whole = false;
		return;
	}
	if (words->tail == NULL || whole->at + whole->size != words->tail || words->tail_room < text.size)
	{
		if (words->tail_room < whole->size + text.size)
		{
			words->tail_room = TAIL;
			words->tail = goir_space(words->arena, TAIL);
		}
		memcpy(words->tail, whole->at, whole->size);
		whole->at = words->tail;
		words->tail += whole->size;
		words->tail_room -= whole->size;
	}
	memcpy(words->tail, text.at, text.size);
	words->tail += text.size;
	words->tail_room -= text.size;
	whole->size += text.size;
}

void
goir_words_character(GoirWords *words, GoirRect rect, GoirText text)
{
	if (words->open >= 0)
	{
		GoirRect   *last = &words->word[words->open].rect;
		int			height = rect.bottom - rect.top;
		int64_t		gap = (int64_t) rect.left - last->right;
		int64_t		shift = ((int64_t) rect.top + rect.bottom) - ((int64_t) last->top + last->bottom);

		/* half of a character below or above is another line */
		if (words->word[words->open].page == words->page && gap * 10 <= height && gap >= -height &&
			shift <= height && shift >= -height && words->word[words->open].text.size < MAX_JOINED - text.size)
		{
			if (last->right < rect.right)
				last->right = rect.right;
			if (last->top > rect.top)
				last->top = rect.top;
			if (last->bottom < rect.bottom)
				last->bottom = rect.bottom;
			goir_words_text(words, text);
			return;
		}
	}
	if (goir_words_add(words, rect, GOIR_PRINTED))
		goir_words_text(words, text);
}
