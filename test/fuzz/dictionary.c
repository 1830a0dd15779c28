/*-------------------------------------------------------------------------
 *
 * dictionary.c
 *	  Writes a dictionary for the fuzzers: labels, codes, tags.
 *
 * The words come from the forms and the reader of HTML themselves, so that none is
 * forgotten; a few that only the reader knows are listed here.
 *
 *-------------------------------------------------------------------------
 */
#include "form/form.h"
#include "form/report.h"
#include "page/tags.h"

#include <stdio.h>

/* A word in libFuzzer's spelling. */
static void
put(const char *word, int size)
{
	int			i;

	if (size == 0)
		return;
	putchar('"');
	for (i = 0; i < size; i++)
		printf("\\x%02X", (unsigned char) word[i]);
	puts("\"");
}

static void
put_word(const char *word)
{
	if (word)
		put(word, (int) strlen(word));
}

/* Words with '|' between them. */
static void
put_list(const char *list)
{
	while (list && *list)
	{
		int			size = (int) strcspn(list, "|");

		put(list, size);
		list += size + (list[size] == '|');
	}
}

static void
put_forms(void)
{
	int			form,
				b,
				i;

	for (form = 1; form < GOIR_FORMS; form++)
	{
		const GoirForm *f = &goir_forms_data[form];

		put_word(f->code);
		for (b = 0; b < f->n_blocks; b++)
		{
			for (i = 0; i < f->blocks[b].n_rows; i++)
				put_word(f->blocks[b].rows[i].label);
			for (i = 0; i < f->blocks[b].n_columns; i++)
				put_word(f->blocks[b].columns[i].label);
		}
	}
}

static void
put_labels(void)
{
	int			i;

	for (i = 1; i < GOIR_TABLES; i++)
		put_word(goir_tables_data[i].code);
	for (i = 1; i < GOIR_ITEMS; i++)
	{
		put_word(goir_items_data[i].code);
		put_list(goir_items_data[i].aliases);
	}
	for (i = 1; i < GOIR_MEASURES; i++)
	{
		put_word(goir_measures_data[i].code);
		put_word(goir_measures_data[i].label);
		put_list(goir_measures_data[i].aliases);
	}
	for (i = 0; i < GOIR_GROUPS; i++)
		put_list(goir_groups_data[i].labels);
	for (i = 1; i < GOIR_SECTIONS; i++)
		put_list(goir_sections_data[i].labels);
	for (i = 0; i < GOIR_STATES; i++)
		put_word(goir_state_code[i]);
}

static void
put_tags(void)
{
	char		tag[GOIR_TAG_NAME + 4];
	int			i;

	for (i = 0; i < GOIR_ELEMENTS; i++)
	{
		if (goir_elements[i].name[0] < 'a' || goir_elements[i].name[0] > 'z')
			continue;
		snprintf(tag, sizeof(tag), "<%s>", goir_elements[i].name);
		put_word(tag);
		snprintf(tag, sizeof(tag), "</%s>", goir_elements[i].name);
		put_word(tag);
	}
}

int
main(void)
{
	static const char *const others[] = {
		"<!--", "-->", "<![CDATA[", "]]>", "<?", "<!DOCTYPE html>", "<meta charset=\"gbk\">",
		"<meta name=\"", "\" content=\"", "goir.", "<td rowspan=\"", "<td colspan=", "<tr><td>",
		"<span style=\"display:none\">", "<b hidden>", "&nbsp;", "&#12288;", "&#x3000;", "&lt;", "&amp",
		"一、", "二、", "（一）", "（二）", "1.", "第二十条第（一）项", "第二十条第（八）项", "信息内容",
		"本年制发件数", "统计指标", "单位", "统计数", "万元", "亿元", "（单位：万元）", "元", "件", "条",
		"其中", "主要包括", "分别为", "占", "%", "受理", "收到", "新收", "上年结转", "结转下年度", "办结",
		"未收到", "没有", "余", "比", "下降", "增长", "较", "2021年", "2022年度", "1月1日", "12月31日", "统计期限",
		"政府信息公开工作年度报告", "人民政府", "由", "编制", "发布机构", "发布日期：", "自", "至", "“", "”", "：",
		"；", "。", "、", "，", "　", "｜", "|", "——", "／", "×", "無", "總計", "據(jù)", "政(zheng)", "一百二十三", "零",
		"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff", "\x81\x30\x81\x30", "\xa1\xa1", "\xd5\xfe\xb8\xae", "\xe9\x8f\x80",
		"<doc>", "<page width=\"1\" height=\"1\">", "</page>", "</doc>", "<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">",
		"</word>", "<?xml version=\"1.0\"?>", "<!ENTITY a \"b\">", "xmlns:a=\"b\"", "xmlns=\"\"", "/>",
		"utf-8", "gb2312", "gb18030", "big5", "utf-16le"
	};
	int			i;

	goir_form_init();
	put_forms();
	put_labels();
	put_tags();
	for (i = 0; i < GOIR_COUNT(others); i++)
		put_word(others[i]);
	return 0;
}
