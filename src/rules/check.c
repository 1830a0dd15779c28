/*-------------------------------------------------------------------------
 *
 * check.c
 *	  What all rules need to make their checks.
 *
 *-------------------------------------------------------------------------
 */
#include "rules/check.h"

#include <stdarg.h>

const char *const goir_severity_code[] = {
	[GOIR_ERROR] = "error", [GOIR_WARNING] = "warning", [GOIR_INFO] = "info",
};

const char *const goir_status_code[] = {
	[GOIR_PASS] = "pass", [GOIR_FAIL] = "fail", [GOIR_UNKNOWN] = "unknown",
};

/* The forms that have a row, or a column, of a rule's table. */
static GoirFormSet
forms_with(const GoirRule *rule, bool by_item, int term)
{
	return by_item ? goir_form_index.measure[rule->table][term] : goir_form_index.item[term];
}

GoirFormSet
goir_rule_forms(const GoirRule *rule)
{
	const GoirEquation *e = rule->equation;
	const GoirSuccession *s = rule->succession;
	GoirFormSet forms = rule->table ? goir_form_index.table[rule->table] : GOIR_ALL_FORMS;
	int			i;

	for (i = 0; e && i < GOIR_COUNT(e->left); i++)
	{
		if (e->left[i])
			forms &= forms_with(rule, e->by_item, e->left[i]);
		if (e->right[i])
			forms &= forms_with(rule, e->by_item, e->right[i]);
	}
	if (s)
		forms &= forms_with(rule, s->by_item, s->left);
	for (i = 0; s && i < s->terms; i++)
		forms &= forms_with(rule, s->by_item, s->term[i].code);
	return forms;
}

#define MESSAGE_SIZE 1500

GoirMessage
goir_message(GoirArena *arena)
{
	return (GoirMessage) {arena, goir_alloc(arena, MESSAGE_SIZE), 0};
}

void
goir_message_add(GoirMessage *message, GoirText text)
{
	text = goir_clip(text, MESSAGE_SIZE - message->size);
	memcpy(message->text + message->size, text.at, text.size);
	message->size += text.size;
}

void
goir_message_literal(GoirMessage *message, const char *text)
{
	goir_message_add(message, goir_literal(text));
}

GoirText
goir_say(GoirArena *arena, const char *piece,...)
{
	GoirMessage message = goir_message(arena);
	va_list		pieces;

	va_start(pieces, piece);
	for (; piece != NULL; piece = va_arg(pieces, const char *))
		goir_message_literal(&message, piece);
	va_end(pieces);
	return (GoirText) {message.text, message.size};
}

/* Unknown cells can only make their side larger. */
GoirStatus
goir_judge(const GoirSum *left, const GoirSum *right, int sign, bool at_least)
{
	if (sign < 0 && left->unknown == 0)
		return GOIR_FAIL;
	if (sign > 0 && right->unknown == 0 && !at_least)
		return GOIR_FAIL;
	return left->unknown || right->unknown ? GOIR_UNKNOWN : GOIR_PASS;
}

GoirCheck *
goir_add_check(GoirChecks *checks, const GoirRule *rule, GoirStatus status,
			   GoirPath subject)
{
	GoirCheck  *check;
	char		code[GOIR_PATH_SIZE];
	const char *name = code;

	checks->failures += status == GOIR_FAIL;
	if (checks->arena == NULL)
		return NULL;
	checks->check = goir_room(checks->arena, checks->check, checks->n,
							  &checks->capacity, sizeof(GoirCheck));
	check = &checks->check[checks->n++];
	memset(check, 0, sizeof(*check));
	check->rule = rule;
	check->status = status;
	if (subject == 0)
		return check;
	if (GOIR_PATH_ITEM(subject) && GOIR_PATH_MEASURE(subject))
		goir_path_print(subject, code);
	else if (GOIR_PATH_ITEM(subject))
		name = goir_items_data[GOIR_PATH_ITEM(subject)].code;
	else if (GOIR_PATH_MEASURE(subject))
		name = goir_measures_data[GOIR_PATH_MEASURE(subject)].code;
	else
		name = goir_tables_data[GOIR_PATH_TABLE(subject)].code;
	check->subject = goir_copy(checks->arena, goir_literal(name));
	return check;
}

void
goir_check_sides(GoirChecks *checks, GoirCheck *check, const GoirSum *left,
				 const GoirSum *right)
{
	if (left->known)
		check->left = goir_sum_text(checks->arena, left);
	if (right->known)
		check->right = goir_sum_text(checks->arena, right);
	if (check->status != GOIR_UNKNOWN)
	{
		GoirSum		difference = goir_sum_minus(*left, right);

		check->difference = goir_sum_text(checks->arena, &difference);
	}
}

const GoirFigure *
goir_figure_at(const GoirReport *report, GoirPath path)
{
	static const GoirFigure none = {GOIR_MISSING, {0, 0}, {NULL, 0}};
	int			slot = goir_slot(path);

	return slot < 0 ? &none : &report->figure[slot];
}

const char *
goir_cell_label(GoirArena *arena, GoirPath path)
{
	int			slot = goir_slot(path);
	const GoirFormCell *cell;

	if (slot < 0)
		return GOIR_PATH_ITEM(path) == GOIR_LITIGATION ? "行政诉讼" : "主动公开政府信息";
	cell = goir_slot_cell(slot);
	return goir_copy(arena, goir_say(arena, cell->row->label, "，",
									 goir_measures_data[cell->column->measure].label, NULL)).at;
}
