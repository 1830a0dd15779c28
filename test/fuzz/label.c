/*-------------------------------------------------------------------------
 *
 * label.c
 *	  Fuzz target: the short texts that the core reads by itself.
 *
 * Codes of figures, names of charsets and forms, the value of a cell, labels,
 * dates: what is read can be written, and reading that gives the same.  Only
 * valid UTF-8 comes to these rooms.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include "read/prose/date.h"
#include "rules/rules.h"
#include "words/lexicon.h"
#include "words/number.h"
#include "words/unit.h"

/* A code of a figure, table or item is spelt in one way only. */
static void
use_code(GoirText text)
{
	char		code[GOIR_PATH_SIZE];
	GoirPath	path;
	int			size;

	(void) goir_form_named(text);
	(void) goir_rule_named(text);
	(void) goir_charset_named(text);
	if (text.size == 0 || !goir_path_parse(text, &path))
		return;
	size = goir_path_print(path, code);
	fuzz_require(size < GOIR_PATH_SIZE);
	fuzz_require(fuzz_same_text(text, (GoirText) {code, size}));
}

/* A number is exact: printed, it is read as the same number. */
static void
use_number(GoirText text)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirDecimal number = {0, 0};
	GoirDecimal again = {0, 0};
	GoirText	literal;
	int			used = goir_read_decimal(text, true, &number);

	fuzz_require(used >= 0 && used <= text.size);
	if (used == 0)
		return;
	fuzz_require(number.scale <= GOIR_MAX_SCALE && number.value >= -INT64_MAX);
	literal = goir_decimal_text(&arena, number);
	fuzz_require(goir_read_decimal(literal, true, &again) == literal.size);
	fuzz_require(number.value == again.value && number.scale == again.scale);
}

/* A cell: what it prints is of the cell, and says the same by itself. */
static void
use_cell(GoirText text)
{
	GoirFigure	figure = {0};
	GoirFigure	again = {0};
	GoirText	unit = GOIR_NO_TEXT;

	goir_read_cell(text, &figure, &unit);
	fuzz_require(figure.state < GOIR_STATES);
	fuzz_read_text(figure.printed);
	fuzz_read_text(unit);
	if (figure.printed.at == NULL)
		return;
	fuzz_require(figure.printed.at >= text.at &&
				 figure.printed.at + figure.printed.size <= text.at + text.size);
	goir_read_cell(figure.printed, &again, &unit);
	fuzz_require(fuzz_same_figure(&figure, &again));
}

/* A label, as of a row or column or in a title. */
static void
use_label(GoirText text)
{
	GoirArena	arena = FUZZ_ARENA;
	GoirMeaning meanings[GOIR_MAX_MEANINGS];
	GoirFolded	folded = goir_fold(&arena, text);
	GoirKey		key;
	int32_t		days;
	int			count;
	int			table;

	fuzz_read_text(folded.text);
	fuzz_require(goir_source(&folded, folded.text.size) == text.size);
	goir_key(text, &key);
	fuzz_require(key.size >= 0 && key.size <= GOIR_KEY_SIZE);
	fuzz_read_text((GoirText) {key.text, key.size});
	count = goir_meanings(&key, meanings);
	fuzz_require(count >= 0 && count <= GOIR_MAX_MEANINGS);
	for (table = 0; table < GOIR_TABLES; table++)
	{
		(void) goir_meaning_near(&key, GOIR_MEANS_ITEM, table);
		(void) goir_meaning_near(&key, GOIR_MEANS_MEASURE, table);
	}
	(void) goir_meaning_near(&key, GOIR_MEANS_SECTION, GOIR_NO_TABLE);
	(void) goir_article(&key);
	(void) goir_numeral(text);
	fuzz_read_text(goir_money_unit(folded.text));
	if (goir_date_at(folded.text, 0, &days))
		fuzz_require(days >= 0 && days <= 36524);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GoirText	text;

	fuzz_begin();
	text = fuzz_bytes(data, size);
	if (text.size > 0 && goir_is_utf8(text))
	{
		use_code(text);
		use_number(text);
		use_cell(text);
		use_label(text);
	}
	fuzz_end();
	return 0;
}
