/*-------------------------------------------------------------------------
 *
 * index.c
 *	  Where a cell stands: lookups made once from the forms, paths and codes.
 *
 *-------------------------------------------------------------------------
 */
#include "form/form.h"

static GoirFormCell slot_cell[GOIR_MAX_SLOTS];
static bool slot_money[GOIR_MAX_SLOTS];
static int	n_slots;
GoirFormIndex goir_form_index;

/*
 * Enters a cell of a form, giving it a slot unless a newer form did.  The last
 * slot is that of all cells for which there is no room.
 */
static void
enter_cell(GoirFormNo form, const GoirBlock *block, const GoirFormRow *row,
		   const GoirFormColumn *column)
{
	GoirFormIndex *index = &goir_form_index;
	int16_t    *slot = &index->path_slot[row->item][column->measure];
	int			cell = index->cells[form];

	index->cells[form] += cell < GOIR_MAX_SLOTS - 1;
	if (*slot < 0)
	{
		*slot = n_slots;
		n_slots += n_slots < GOIR_MAX_SLOTS - 1;
		slot_cell[*slot] = (GoirFormCell) {
			GOIR_PATH(row->item, column->measure), block, row, column
		};
		slot_money[*slot] = goir_measures_data[column->measure].decimal ||
			(column->unit != NULL &&
			 goir_money_unit_named(goir_literal(column->unit)) >= 0);
	}
	index->slot[form][cell] = *slot;
	index->cell[form][*slot] = cell;
	index->table[block->table] |= 1u << form;
	index->item[row->item] |= 1u << form;
	index->measure[block->table][column->measure] |= 1u << form;
	if (index->block[block->table] == NULL && form < GOIR_FORM_FEES)
		index->block[block->table] = block;
}

/* The item of that code in a table, GOIR_NO_ITEM if none. */
static int
item_number(int table, GoirText code)
{
	int			i;

	for (i = 1; i < GOIR_ITEMS; i++)
		if (goir_items_data[i].table == table &&
			goir_text_is(code, goir_items_data[i].code))
			return i;
	return GOIR_NO_ITEM;
}

bool
goir_form_init(void)
{
	int			blocks = 0;
	int			form;
	int			item;

	for (item = 1; item < GOIR_ITEMS; item++)
	{
		const GoirItemData *data = &goir_items_data[item];

		if (data->result)
			goir_form_index.whole[item] = GOIR_CONCLUDED;
		else if (data->parent)
			goir_form_index.whole[item] =
				item_number(data->table, goir_literal(data->parent));
	}
	memset(goir_form_index.path_slot, -1, sizeof(goir_form_index.path_slot));
	memset(goir_form_index.cell, -1, sizeof(goir_form_index.cell));
	for (form = GOIR_FORMS - 1; form > GOIR_NO_FORM; form--)
	{
		const GoirForm *f = &goir_forms_data[form];
		int			b,
					r,
					c;

		for (b = 0; b < f->n_blocks; b++)
		{
			goir_form_index.blocks[blocks] = &f->blocks[b];
			blocks += blocks < GOIR_MAX_BLOCKS;
			for (r = 0; r < f->blocks[b].n_rows; r++)
				for (c = 0; c < f->blocks[b].n_columns; c++)
					enter_cell(form, &f->blocks[b], &f->blocks[b].rows[r], &f->blocks[b].columns[c]);
		}
	}
	return n_slots < GOIR_MAX_SLOTS - 1 && blocks < GOIR_MAX_BLOCKS;
}

int
goir_slots(void)
{
	return n_slots;
}

const GoirFormCell *
goir_slot_cell(int slot)
{
	return &slot_cell[slot];
}

GoirFormCell
goir_cell_at(GoirFormNo form, int cell)
{
	const GoirForm *f = &goir_forms_data[form];
	const GoirBlock *block = f->blocks;

	while (cell >= block->n_rows * block->n_columns)
		cell -= block->n_rows * block->n_columns, block++;
	return (GoirFormCell)
	{
		GOIR_PATH(block->rows[cell / block->n_columns].item,
				  block->columns[cell % block->n_columns].measure),
			block, &block->rows[cell / block->n_columns],
			&block->columns[cell % block->n_columns]
	};
}

bool
goir_same_columns(const GoirBlock *a, const GoirBlock *b)
{
	bool		same = a->n_columns == b->n_columns;
	int			i;

	for (i = 0; same && i < a->n_columns; i++)
		same = a->columns[i].measure == b->columns[i].measure;
	return same;
}

bool
goir_path_known(GoirPath path)
{
	int			item = GOIR_PATH_ITEM(path);
	int			measure = GOIR_PATH_MEASURE(path);

	if (path <= 0)
		return false;
	if (goir_slot(path) >= 0)
		return true;
	if (item >= GOIR_ITEMS || goir_items_data[item].table != GOIR_PATH_TABLE(path))
		return false;

	/* what prose states and no form asks for */
	if (item == GOIR_PUBLISHED)
		return measure == GOIR_NO_MEASURE;
	if (item == GOIR_LITIGATION)
		return measure < GOIR_MEASURES && measure > GOIR_NO_MEASURE &&
			goir_form_index.path_slot[GOIR_LITIGATION_DIRECT][measure] >= 0;
	return false;
}

int
goir_path_print(GoirPath path, char *to)
{
	const char *part[3] = {
		goir_tables_data[GOIR_PATH_TABLE(path)].code,
		GOIR_PATH_ITEM(path) ? goir_items_data[GOIR_PATH_ITEM(path)].code : NULL,
		GOIR_PATH_MEASURE(path) ? goir_measures_data[GOIR_PATH_MEASURE(path)].code : NULL
	};
	int			size = 0;
	int			i;

	for (i = 0; i < 3; i++)
	{
		if (part[i] == NULL)
			continue;
		if (size > 0)
			to[size++] = '.';
		memcpy(to + size, part[i], strlen(part[i]));
		size += (int) strlen(part[i]);
	}
	to[size] = '\0';
	return size;
}

/* The number of a code among n entries of the given size, 0 if none. */
static int
code_number(GoirText code, const void *data, size_t stride, size_t offset,
			int n)
{
	int			i;

	for (i = 1; i < n; i++)
	{
		const char *const *c = (const char *const *)
			((const char *) data + i * stride + offset);

		if (*c != NULL && goir_text_is(code, *c))
			return i;
	}
	return 0;
}

/*
 * Accepts what goir_path_print() writes: a table, a table and an item, or all
 * three; item codes hold dots themselves ("refused.state_secret").
 */
bool
goir_path_parse(GoirText code, GoirPath *path)
{
	const char *end = code.at + code.size;
	const char *dot = memchr(code.at, '.', code.size);
	const char *last = end;
	int			table;
	int			item;
	int			measure;

	table = code_number((GoirText) {code.at, (int) ((dot ? dot : end) - code.at)},
						goir_tables_data, sizeof(GoirTableData),
						offsetof(GoirTableData, code), GOIR_TABLES);
	*path = GOIR_TABLE_PATH(table);
	if (table == 0 || dot == NULL)
		return table != 0;
	dot++;
	item = item_number(table, (GoirText) {dot, (int) (end - dot)});
	if (item)
	{
		*path |= item << 8;
		return true;
	}
	while (last > dot && last[-1] != '.')
		last--;
	if (last == dot)
		return false;
	item = item_number(table, (GoirText) {dot, (int) (last - 1 - dot)});
	measure = goir_measure_named((GoirText) {last, (int) (end - last)});
	*path |= item << 8 | measure;
	return item && measure && goir_path_known(*path);
}

const GoirMoneyUnit goir_money_units[GOIR_MONEY_UNITS] = {{"元", 0}, {"万元", 4}, {"亿元", 8}};

int
goir_money_unit_named(GoirText label)
{
	int			unit = GOIR_MONEY_UNITS - 1;

	while (unit >= 0 && !goir_text_is(label, goir_money_units[unit].label))
		unit--;
	return unit;
}

GoirText
goir_money_label(int unit)
{
	return unit < 0 ? GOIR_NO_TEXT :
		goir_literal(goir_money_units[unit].label);
}

bool
goir_is_money(GoirPath path)
{
	int			slot = goir_slot(path);

	return slot < 0 ? goir_measures_data[GOIR_PATH_MEASURE(path)].decimal : slot_money[slot];
}

GoirMeasureNo
goir_measure_named(GoirText code)
{
	return code_number(code, goir_measures_data, sizeof(GoirMeasureData),
					   offsetof(GoirMeasureData, code), GOIR_MEASURES);
}

GoirFormNo
goir_form_named(GoirText code)
{
	return code_number(code, goir_forms_data, sizeof(GoirForm),
					   offsetof(GoirForm, code), GOIR_FORM_FEES);
}

GoirFormNo
goir_form_due(int year)
{
	GoirFormNo	form = GOIR_FORM_FEES - 1;

	while (form > GOIR_NO_FORM + 1 && goir_forms_data[form].since > year)
		form--;
	return form;
}
