/*-------------------------------------------------------------------------
 *
 * claim_rules.h
 *	  Rules of what prose says.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_CLAIM_RULES_H
#define GOIR_CLAIM_RULES_H

#include "rules/check.h"

extern void goir_rule_claim_table(GoirChecks *checks, const GoirRule *rule);
extern void goir_rule_claim_parts(GoirChecks *checks, const GoirRule *rule);
extern void goir_rule_claim_percentage(GoirChecks *checks, const GoirRule *rule);

#endif							/* GOIR_CLAIM_RULES_H */
