/*-------------------------------------------------------------------------
 *
 * form_2099.h
 *	  A form that does not exist, for test/check/form: form 2021 with another
 *	  name for the first column, one more reason to refuse (9.) and one way less
 *	  to handle a request otherwise.  Nothing else has to know of it.
 *
 *-------------------------------------------------------------------------
 */
#ifdef GOIR_ITEM
GOIR_ITEM(GOIR_REFUSED_TRADE_SECRET, REQUESTS, "refused.trade_secret", "Trade secrets", "refused", .result = true)
#endif

#ifdef GOIR_FORM
GOIR_FORM(GOIR_FORM_2099, "2099", 2099, (const GoirBlock[]) {
	{D, 1, ROWS(rows_2021_rules), ROWS(((const GoirFormColumn[]) {
		{GOIR_ISSUED, "件", "本年新发布件数"}, {GOIR_REPEALED, "件"}, {GOIR_IN_FORCE, "件"},
	}))},
	{D, 5, ROWS(rows_2021_licences), ROWS(columns_decisions)},
	{D, 6, ROWS(rows_penalties), ROWS(columns_decisions)},
	{D, 8, ROWS(rows_charges), ROWS(columns_charges)},
	{R, 0, ROWS(((const GoirFormRow[]) {
		{GOIR_RECEIVED, "一、本年新收政府信息公开申请数量"},
		{GOIR_CARRIED_IN, "二、上年结转政府信息公开申请数量"},
		{GOIR_GRANTED, "（一）予以公开"},
		{GOIR_PARTIALLY_GRANTED, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"},
		{GOIR_REFUSED_STATE_SECRET, "1.属于国家秘密"},
		{GOIR_REFUSED_FORBIDDEN_BY_LAW, "2.其他法律行政法规禁止公开"},
		{GOIR_REFUSED_SECURITY_AND_STABILITY, "3.危及“三安全一稳定”"},
		{GOIR_REFUSED_THIRD_PARTY_RIGHTS, "4.保护第三方合法权益"},
		{GOIR_REFUSED_INTERNAL_AFFAIRS, "5.属于三类内部事务信息"},
		{GOIR_REFUSED_PROCESS_INFORMATION, "6.属于四类过程性信息"},
		{GOIR_REFUSED_ENFORCEMENT_FILES, "7.属于行政执法案卷"},
		{GOIR_REFUSED_ADMINISTRATIVE_INQUIRY, "8.属于行政查询事项"},
		{GOIR_REFUSED_TRADE_SECRET, "9.属于商业秘密"},
		{GOIR_UNAVAILABLE_NOT_HELD, "1.本机关不掌握相关政府信息"},
		{GOIR_UNAVAILABLE_NEEDS_CREATION, "2.没有现成信息需要另行制作"},
		{GOIR_UNAVAILABLE_STILL_UNCLEAR, "3.补正后申请内容仍不明确"},
		{GOIR_UNPROCESSED_PETITION, "1.信访举报投诉类申请"},
		{GOIR_UNPROCESSED_REPEATED, "2.重复申请"},
		{GOIR_UNPROCESSED_PUBLICATION, "3.要求提供公开出版物"},
		{GOIR_UNPROCESSED_EXCESSIVE, "4.无正当理由大量反复申请"},
		{GOIR_UNPROCESSED_CONFIRMATION, "5.要求行政机关确认或重新出具已获取信息"},
		{GOIR_OTHER_NOT_CORRECTED, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"},
		{GOIR_OTHER_OTHER, "2.其他"},
		{GOIR_CONCLUDED, "（七）总计"},
		{GOIR_CARRIED_OUT, "四、结转下年度继续办理"},
	})), ROWS(columns_requests)},
	{P, 0, ROWS(rows_proceedings), ROWS(columns_proceedings)},
})
#endif
