/*-------------------------------------------------------------------------
 *
 * vocabulary.h
 *	  The words by which prose is read, found in one pass over a text.
 *
 * A word belongs to one or more classes; what a class means for a number is
 * for claims.c and frame.c.  A new way to say something is one more word in
 * vocabulary.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_VOCABULARY_H
#define GOIR_VOCABULARY_H

#include "base/core.h"

typedef enum GoirWordClass
{
	GOIR_W_OWN_TIME,			/* 本年 全年 */
	GOIR_W_OTHER_TIME,			/* 上年 上半年 季度 以来: not the whole of this year */
	GOIR_W_UNTIL,				/* 截至 */
	GOIR_W_CUMULATIVE,			/* 累计: of this year only where that is named */
	GOIR_W_OWN_SUBJECT,			/* 我局 本机关 */
	GOIR_W_OTHERS,				/* not this agency as a whole: 下属 各部门 居前 */
	GOIR_W_AREA,				/* 全县: this agency only if it is a government */
	GOIR_W_OFFICE,				/* what names of offices end with */
	GOIR_W_COMPARED,			/* with another year: 比上年 同比 下降 */
	GOIR_W_PLANNED,				/* 计划 力争 */
	GOIR_W_QUALIFIED,			/* of some kind only: 按时 一审 直属 */
	GOIR_W_PERSON,				/* 自然人 公民 */
	GOIR_W_ORGANIZATION,		/* 法人 企业 */
	GOIR_W_REMAINDER,			/* 其余 正在办理: the list is not the whole */
	GOIR_W_OVERLAP,				/* 多渠道 重复: what is listed is counted twice */
	GOIR_W_DOUBLE_NEGATION,		/* 并非 */
	GOIR_W_CHANNEL,				/* a way requests come in: 网上 信函 */
	GOIR_W_THROUGH,				/* 通过 利用 依托 */
	GOIR_W_ET_CETERA,			/* 等 */
	GOIR_W_PUBLISH,				/* 主动公开 */
	GOIR_W_DISCLOSE,			/* 公示 推送: of information, not of what it is about */
	GOIR_W_INFORMATION,			/* 信息 */
	GOIR_W_QUANTITY,			/* may stand between 主动公开 and its number */
	GOIR_W_RECEIVE,				/* 收到 新收 接收 */
	GOIR_W_NEW,					/* 新收 */
	GOIR_W_REQUEST,				/* 申请 */
	GOIR_W_OTHER_MATTER,		/* what is no request: 投诉 信件 咨询 */
	GOIR_W_CARRIED_IN,
	GOIR_W_CARRIED_OUT,
	GOIR_W_CARRY_OUT,			/* behind the number: 结转下年 */
	GOIR_W_HANDLE,				/* 受理 收办 办理 */
	GOIR_W_GRANTED,
	GOIR_W_PARTLY_GRANTED,
	GOIR_W_CONCLUDED,			/* 办结 答复 */
	GOIR_W_AMONG,				/* 其中 */
	GOIR_W_EACH,				/* 分别 */
	GOIR_W_INCLUDING,			/* 主要包括 包括 */
	GOIR_W_SHARE,				/* 占 */
	GOIR_W_NORMATIVE,			/* 规范性文件 */
	GOIR_W_ISSUE,				/* 制发 */
	GOIR_W_REPEAL,				/* 废止 */
	GOIR_W_IN_FORCE,			/* 现行有效 */
	GOIR_W_DECISION,			/* 行政许可 行政处罚 行政强制 */
	GOIR_W_OCCUR,				/* 发生 作出: proceedings, decisions */
	GOIR_W_RECONSIDERATION,
	GOIR_W_LITIGATION,
	GOIR_W_AFTER_RECONSIDERATION,
	GOIR_W_DIRECT,
	GOIR_W_UPHELD,
	GOIR_W_CORRECTED,
	GOIR_W_OTHER_RESULT,
	GOIR_W_PENDING,
	GOIR_W_RESULT,				/* may begin an outcome behind the number */
	GOIR_W_OFFICIAL_RESULT,		/* an outcome in the words of the form */
	GOIR_W_NONE,				/* 未收到 没有发生 */
	GOIR_W_FEE,
	GOIR_W_SUBJECT,				/* 信息公开 依申请公开 */
	GOIR_W_ABOUT,				/* before a number: 约 近 超过 */
	GOIR_W_OR_SO,				/* behind it: 余 多 */
	GOIR_W_AND_MORE,			/* behind the unit: 以上 左右 */
	GOIR_W_TEN_THOUSAND,		/* 万 */
	GOIR_W_UNIT_CASE,			/* 件 宗 起 份 条 次 个 */
	GOIR_W_UNIT_ITEM,			/* 项 篇 部 */
	GOIR_W_UNIT_OTHER,			/* % 元 人 期 场 */
	GOIR_WORD_CLASSES
} GoirWordClass;

_Static_assert(GOIR_WORD_CLASSES <= 64, "too many classes of words for GoirHit.classes");

/* A word of a text. */
typedef struct GoirHit
{
	int			at;				/* byte */
	int			size;
	uint64_t	classes;		/* bits 1 << GoirWordClass */
} GoirHit;

typedef struct GoirHits
{
	GoirHit    *hit;			/* by place; of several at one place the longest
								 * first */
	int			n;
	int			capacity;
	int			near;			/* where the last one asked for was */
} GoirHits;

/* Prepares the words; false if there are more than there is room for. */
extern bool goir_vocabulary_init(void);

/* The words that begin in from..to of a folded text, in place of those found before. */
extern void goir_find_words(GoirArena *arena, GoirText folded, int from, int to, GoirHits *hits);

/* The classes of the words that stand at a place of a folded text, as bits. */
extern uint64_t goir_classes_at(GoirText folded, int at);

/* All classes that have a hit within from..to, as bits. */
extern uint64_t goir_classes_in(GoirHits *hits, int from, int to);

/*
 * The first hit at or behind from, of any class.  Of one class the last hit
 * within from..to, or the longest one exactly at from; NULL if there is none.
 *  Fast for places near the one asked for last.
 */
extern int	goir_first_hit(GoirHits *hits, int from);
extern const GoirHit *goir_last_word_in(GoirHits *hits, int from, int to, GoirWordClass class);
extern const GoirHit *goir_word_at(GoirHits *hits, int from, GoirWordClass class);

#endif							/* GOIR_VOCABULARY_H */
