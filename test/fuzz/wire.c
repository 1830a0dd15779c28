/*-------------------------------------------------------------------------
 *
 * wire.c
 *	  Fuzz target: reports that goir_report_recv() accepts.
 *
 * The input is what stands behind the version byte of the wire form.  What is
 * accepted is written as the same bytes; everything that SQL can ask of a
 * report works on it; and reading its page gives it back.
 *
 * Random changes of the bytes are mostly refused.  So half of the time the
 * mutator changes the report that the bytes say, and writes that.
 *
 *-------------------------------------------------------------------------
 */
#include "fuzz.h"

#include <stdlib.h>

extern size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
extern size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size,
									  unsigned int seed);

/* Texts of cells that say something to the reader. */
static const char *const printed[] = {
	"-", "/", "无", "0", "5", "１２", "+21", "-2", "1,234", "3.50", "251000元", "1.5万元", "（缺）",
	"22（其中修订16件）", "第二十条第（一）项", "规章", "总计", "<td>", "&amp;", "&lt;", "\"", "一、",
	"二、主动公开政府信息情况", "自然人", "  ", " 5 ", "a b", "5\n6", "\xe3\x80\x80", "\xc2\xa0", "|",
	"\xef\xbb\xbf", "\x01", "\xe2\x80\x8b", "不同币种", "|1|2|", "單位：萬元", "行政许可", "x < 5"
};

static unsigned
dice(unsigned sides)
{
	return (unsigned) rand() % sides;
}

/* Some text: a printed one, another's, or random bytes, within a limit. */
static GoirText
some_text(GoirText old, int limit)
{
	uint8_t    *bytes = fuzz_host.alloc(limit);
	const char *chosen = printed[dice(GOIR_COUNT(printed))];
	int			size = (int) strlen(chosen);

	if (dice(4) == 0)
		return GOIR_NO_TEXT;
	if (dice(2) == 0)
		return goir_clip((GoirText) {chosen, size}, limit);
	size = old.size < limit ? old.size : limit;
	if (size > 0)
		memcpy(bytes, old.at, size);
	size = (int) LLVMFuzzerMutate(bytes, size, limit);
	return size > 0 ? (GoirText) {(char *) bytes, size} : GOIR_NO_TEXT;
}

static GoirDecimal
some_number(void)
{
	static const int64_t numbers[] = {
		0, 1, 2, 7, 10, 99, 121, 2021, 10000, INT32_MAX, INT64_C(999999999999999999),
		INT64_C(1000000000000000000), INT64_MAX
	};
	GoirDecimal number = {numbers[dice(GOIR_COUNT(numbers))], 0};

	if (dice(3) == 0)
		number.scale = dice(GOIR_MAX_SCALE + 1);
	return number;
}

/* Changes a cell; the states' rules are those of layout.h. */
static void
change_figure(GoirFigure *figure)
{
	GoirText	text = some_text(figure->printed, GOIR_MAX_PRINTED);

	memset(figure, 0, sizeof(*figure));
	figure->state = dice(GOIR_STATES);
	if (figure->state == GOIR_NUMBER)
	{
		figure->number = some_number();
		if (dice(4) == 0)
			figure->number.value = -figure->number.value;
	}
	if (figure->state == GOIR_DASH || figure->state == GOIR_WORDS)
		figure->printed = text.at ? text : (GoirText) {"无", 3};
	else if (figure->state == GOIR_NUMBER && dice(2) == 0)
		figure->printed = text;
}

static void
change_claim(GoirReport *report)
{
	GoirClaim  *claim = &report->claim[dice(GOIR_MAX_CLAIMS)];

	if (claim >= report->claim + report->n_claims)
	{
		if (report->n_claims == GOIR_MAX_CLAIMS)
			return;
		claim = &report->claim[report->n_claims++];
	}
	memset(claim, 0, sizeof(*claim));
	claim->section = dice(GOIR_MAX_SECTION + 1);
	if (dice(4))
		claim->path = goir_slot_cell(dice(goir_slots()))->path;
	claim->number = some_number();
	claim->approximate = dice(4) == 0;
	claim->scope = dice(GOIR_SCOPES);
	claim->part = claim == report->claim ? GOIR_WHOLE : dice(GOIR_PARTS);
}

static void
change_note(GoirReport *report)
{
	GoirNote   *note = &report->note[dice(GOIR_MAX_NOTES)];

	if (note >= report->note + report->n_notes)
	{
		if (report->n_notes == GOIR_MAX_NOTES)
			return;
		note = &report->note[report->n_notes++];
	}
	note->code = dice(GOIR_NOTES);
	note->place = dice(3) ? goir_slot_cell(dice(goir_slots()))->path : 0;
	note->detail = some_text(note->detail, GOIR_MAX_DETAIL);
}

/* Changes something of a report. */
static void
change(GoirReport *report)
{
	switch (dice(12))
	{
		case 0:
			report->year = dice(3) ? GOIR_MIN_YEAR + (int) dice(GOIR_MAX_YEAR - GOIR_MIN_YEAR + 1) : 0;
			break;
		case 1:
			report->form = (GoirFormNo) dice(GOIR_FORM_FEES);
			break;
		case 2:
			report->is_report = !report->is_report;
			report->has_published = dice(2);
			report->published = dice(2) ? (int32_t) dice(36525) : 0;
			break;
		case 3:
			report->agency = some_text(report->agency, GOIR_MAX_AGENCY);
			break;
		case 4:
			report->title = some_text(report->title, GOIR_MAX_TITLE);
			break;
		case 5:
			change_claim(report);
			break;
		case 6:
			change_note(report);
			break;
		default:
			change_figure(&report->figure[dice(goir_slots())]);
	}
}

size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed)
{
	GoirReport *report;
	const char *why;
	GoirText	bytes;
	int			changes;

	fuzz_begin();
	srand(seed);
	report = fuzz_host.alloc(sizeof(GoirReport));
	bytes = fuzz_bytes(data, size);
	if (dice(2) == 0 || !goir_layout_read(bytes, report, &why))
		size = LLVMFuzzerMutate(data, size, max_size);
	else
	{
		for (changes = 1 + dice(8); changes > 0; changes--)
			change(report);
		bytes = fuzz_write(report);
		if ((size_t) bytes.size <= max_size)
		{
			memcpy(data, bytes.at, bytes.size);
			size = bytes.size;
		}
	}
	fuzz_end();
	return size;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const GoirReport *report;
	GoirReport *read;
	const char *why;
	GoirText	bytes;
	GoirText	written;

	fuzz_begin();
	bytes = fuzz_bytes(data, size);
	read = fuzz_host.alloc(sizeof(GoirReport));
	if (goir_layout_read(bytes, read, &why))
	{
		/* the one encoding that recv accepts of what the bytes say */
		written = fuzz_write(read);
		report = fuzz_chosen(written, 8) ? fuzz_use_report(written) : fuzz_read(written);
		fuzz_require(fuzz_same_text(written, fuzz_write(report)));
		fuzz_require(fuzz_same_header(read, report) && fuzz_same_figures(read, report));
		if (fuzz_chosen(written, 32))
			fuzz_use_page_of(report);
	}
	fuzz_end();
	return 0;
}
